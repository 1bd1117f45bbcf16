import Testing

@testable import Intake

private func readings(_ text: String, of size: Int) throws -> [String] {
    var reader = try LineReader(pieces(text, of: size))
    var said: [String] = []
    while let reading = try reader.next() {
        switch reading {
        case .line(let number, let bytes):
            said.append("\(number): \(String(decoding: bytes, as: UTF8.self))")
        case .tooLong(let number, _):
            said.append("\(number): too long")
        }
    }
    return said
}

@Suite struct LineReaderTests {
    @Test(arguments: [1, 2, 5, 100])
    func linesAreNumbered(size: Int) throws {
        #expect(try readings("{}\n\n发票\nlast", of: size) == ["1: {}", "2: ", "3: 发票", "4: last"])
        #expect(try readings("a\n", of: size) == ["1: a"])
        #expect(try readings("\u{FEFF}a", of: size) == ["1: a"])
        #expect(try readings("", of: size).isEmpty)
    }

    @Test(arguments: [65_536, .max])
    func anEndlessLineIsOneFault(size: Int) throws {
        let long = String(repeating: "x", count: 3_000_000)
        #expect(try readings("a\n\(long)\nb", of: size) == ["1: a", "2: too long", "3: b"])
    }
}
