/// Control sequences that ncurses does not send itself.
enum Sequences {
    static let pasteMarksOn = Array("\u{1b}[?2004h".utf8)
    static let pasteMarksOff = Array("\u{1b}[?2004l".utf8)

    /// The most a terminal is asked to put on the clipboard.
    private static let copyLimit = 4096

    /// OSC 52 with `text`, or nil for terminals known to print it instead.
    static func copy(_ text: String, terminal: String) -> [UInt8]? {
        let knowsNoClipboard = ["linux", "vt", "cons", "ansi"].contains { terminal.hasPrefix($0) }
        guard !knowsNoClipboard, text.utf8.count <= copyLimit else { return nil }
        let sequence = Array("\u{1b}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
        // GNU screen hands on to its terminal only what is wrapped.
        guard terminal.hasPrefix("screen") else { return sequence }
        return Array("\u{1b}P".utf8) + sequence + Array("\u{1b}\\".utf8)
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
            let bits = padded.reduce(0) { $0 << 8 | Int($1) }
            for digit in 0..<4 {
                let value = bits >> (18 - 6 * digit) & 63
                result.append(digit <= group.count ? digits[value] : UInt8(ascii: "="))
            }
        }
        return result
    }
}
