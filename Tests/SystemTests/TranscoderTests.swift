import Testing

@testable import System

@Suite struct TranscoderTests {
    private static func utf8(_ bytes: [UInt8], piece size: Int = .max) throws -> [UInt8] {
        let transcoder = try Transcoder(from: "GB18030")
        var rest = bytes[...]
        var result: [UInt8] = []
        while !rest.isEmpty {
            result += transcoder.utf8(Array(rest.prefix(size)), isLast: false)
            rest = rest.dropFirst(size)
        }
        return result + transcoder.utf8([], isLast: true)
    }

    @Test func chineseFromAnOldSpreadsheetIsRead() throws {
        #expect(try Self.utf8([0xB7, 0xA2, 0xC6, 0xB1, 0x2C, 0x31, 0x0A]) == Array("发票,1\n".utf8))
        #expect(try Self.utf8([]).isEmpty)
    }

    @Test(arguments: 1...5) func aCharacterMayLieAcrossPieces(size: Int) throws {
        let bytes: [UInt8] = [0x31, 0xB7, 0xA2, 0x95, 0x32, 0x82, 0x36, 0xC6, 0xB1]
        #expect(try Self.utf8(bytes, piece: size) == Array("1发\u{20000}票".utf8))
    }

    @Test(arguments: 1...4) func whatIsNoCharacterComesOutAsNone(size: Int) throws {
        #expect(try Self.utf8([0x31, 0xFF, 0xB7, 0xA2], piece: size) == [0x31, 0xFF] + "发".utf8)
        // Cut off by the end of the file.
        #expect(try Self.utf8([0x31, 0xB7], piece: size) == [0x31, 0xFF])
        #expect(try Self.utf8([0xB7, 0x0A, 0x32], piece: size) == [0xFF, 0x0A, 0x32])
    }

    @Test func anEncodingNobodyKnowsIsSaidToBe() {
        #expect(throws: Transcoder.Fault.unknownEncoding("NO-SUCH")) {
            _ = try Transcoder(from: "NO-SUCH")
        }
    }
}
