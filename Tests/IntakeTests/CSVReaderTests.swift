import Seeded
import Testing

@testable import Intake

/// Everything the reader says about `bytes`, as `line: field|field` or `line: fault`.
private func readings(_ bytes: [UInt8], of size: Int = .max) throws -> [String] {
    var reader = try CSVReader(pieces(bytes, of: size))
    var said: [String] = []
    while let reading = try reader.next() {
        switch reading {
        case .record(let record):
            let fields = (0..<record.count).map { String(decoding: record[$0], as: UTF8.self) }
            said.append("\(record.line): \(fields.joined(separator: "|"))")
        case .broken(let line, let fault):
            said.append("\(line): \(fault)")
        }
    }
    return said
}

private func readings(_ text: String, of size: Int = .max) throws -> [String] {
    try readings(Array(text.utf8), of: size)
}

@Suite struct CSVReaderTests {
    @Test(arguments: 1...7)
    func quotesCommasAndLineEndsAreReadWhereverThePiecesEnd(size: Int) throws {
        let text = "a,b,c\r\n\"x,1\",\"say \"\"hi\"\"\",\"two\r\nlines\"\n发票,,\"\"\rlast,5\" disk,"
        #expect(
            try readings(text, of: size) == [
                "1: a|b|c", "2: x,1|say \"hi\"|two\r\nlines", "4: 发票||", "5: last|5\" disk|",
            ])
    }

    @Test func aFileMayBeginWithAByteOrderMarkAndEndWithoutANewline() throws {
        for size in [1, 2, 3, 100] {
            #expect(try readings([0xEF, 0xBB, 0xBF] + Array("a,b".utf8), of: size) == ["1: a|b"])
        }
    }

    @Test func anEmptyFileHasNoRecords() throws {
        #expect(try readings("").isEmpty)
        #expect(try readings([0xEF, 0xBB, 0xBF]).isEmpty)
        #expect(try readings("\n\n") == ["1: ", "2: "])
    }

    @Test(arguments: [1, 3, 1_000])
    func aLostQuoteCostsOneLineAndNotTheFile(size: Int) throws {
        #expect(
            try readings("a,b\n\"lost,1\nc,d\ne,f", of: size)
                == ["1: a|b", "2: unclosedQuote", "3: c|d", "4: e|f"])
        #expect(
            try readings("\"a\"x,b\nc,d", of: size) == ["1: textAfterQuote", "2: c|d"])
    }

    @Test func aMillionColumnsAreOneFault() throws {
        let wide = String(repeating: ",", count: 1_000_000)
        #expect(
            try readings("a,b\n\(wide)\nc,d", of: 65_536)
                == ["1: a|b", "2: tooManyColumns(limit: 1000)", "3: c|d"])
    }

    @Test(arguments: [4_096, .max])
    func anEndlessFieldIsOneFault(size: Int) throws {
        let long = String(repeating: "x", count: 600_000)
        #expect(
            try readings("\(long),b\r\nc,d\r\n", of: size)
                == ["1: tooLong(limit: 262144)", "2: c|d"])
        #expect(
            try readings("\"\(long)\",b\nc,d", of: size)
                == ["1: tooLong(limit: 262144)", "2: c|d"])
    }

    @Test func aFaultOfTheDiskIsThrown() throws {
        var calls = 0
        let failing: Chunks = { () throws(IntakeFailure) -> [UInt8] in
            calls += 1
            guard calls < 2 else { throw .cannotRead(call: "read", code: 5) }
            return Array("a,b\nc,".utf8)
        }
        var reader = try CSVReader(failing)
        _ = try reader.next()
        #expect(throws: IntakeFailure.cannotRead(call: "read", code: 5)) { try reader.next() }
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func whatIsWrittenIsReadAgain(seed: UInt64) throws {
        var numbers = Chance(seed: seed)
        let alphabet = ["a", "发", "\"", ",", "\r", "\n", "\r\n", " ", "😀", "é"]
        let rows = (0..<Int.random(in: 1...20, using: &numbers)).map { _ in
            (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
                (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
                }.joined()
            }
        }
        let text = rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
        }.joined()
        var reader = try CSVReader(
            pieces(text, of: Int.random(in: 1...40, using: &numbers)))
        for row in rows {
            guard case .record(let record) = try reader.next() else {
                Issue.record("no record, seed \(seed)")
                return
            }
            let fields = (0..<record.count).map { String(decoding: record[$0], as: UTF8.self) }
            #expect(fields.map { Array($0.utf8) } == row.map { Array($0.utf8) })
        }
        #expect(try reader.next() == nil)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func noiseNeitherStopsTheReaderNorMovesItsLines(seed: UInt64) throws {
        var numbers = Chance(seed: seed)
        let alphabet: [UInt8] = Array("\"\"\",,\r\n\nab".utf8) + [0xFF, 0x00]
        let noise = (0..<300).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
        }
        let whole = try readings(noise)
        #expect(try readings(noise, of: 1) == whole)
        #expect(try readings(noise, of: 7) == whole)
        let lines = whole.compactMap { Int($0.prefix { $0 != ":" }) }
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 })
    }
}
