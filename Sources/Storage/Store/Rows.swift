/// The lines of `rows/YYYY-MM.jsonl`: what a search looks through.
package enum Rows {
    /// The file for a month.
    package static func file(year: Int, month: Int) -> Path {
        let digits = month < 10 ? "0\(month)" : "\(month)"
        return Layout.rows.appending("\(year)-\(digits).jsonl")
    }

    /// The lines of a file, without a last one that was cut off.
    package static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let newline = UInt8(ascii: "\n")
        guard let end = bytes.lastIndex(of: newline) else { return [] }
        return bytes[..<end].split(separator: newline)
    }
}
