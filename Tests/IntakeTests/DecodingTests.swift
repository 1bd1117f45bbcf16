import Testing

@testable import Intake

/// Which encoding a file is in, and what comes out of it. The converter here is a stand-in that
/// knows two characters; the C library's own is tested where it is used.
@Suite struct DecodingTests {
    /// 发票 in GB18030.
    private static let fapiao: [UInt8] = [0xB7, 0xA2, 0xC6, 0xB1]

    private static func converter() -> Decoding.Convert {
        var rest: [UInt8] = []
        let table: [[UInt8]: String] = [[0xB7, 0xA2]: "发", [0xC6, 0xB1]: "票"]
        return { piece, isLast in
            var source = (rest + piece)[...]
            rest = []
            var result: [UInt8] = []
            while let byte = source.popFirst() {
                if byte < 0x80 {
                    result.append(byte)
                } else if source.isEmpty, !isLast {
                    rest = [byte]
                } else if let text = table[[byte] + source.prefix(1)] {
                    result += text.utf8
                    source.removeFirst()
                } else {
                    result.append(0xFF)
                }
            }
            return result
        }
    }

    /// All that comes out, and the encoding that was found.
    private static func read(
        _ bytes: [UInt8], of size: Int = .max, as demanded: TextEncoding? = nil
    ) throws -> ([UInt8], TextEncoding?) {
        let decoding = Decoding(pieces(bytes, of: size), as: demanded) { converter() }
        var result: [UInt8] = []
        while true {
            let more = try decoding.next()
            if more.isEmpty { break }
            result += more
        }
        // The end stays the end.
        #expect(try decoding.next().isEmpty)
        return (result, decoding.encoding)
    }

    @Test(arguments: [1, 2, 3, 7, .max]) func bothEncodingsAreToldApart(size: Int) throws {
        let text = "order,payer\n1,发票\n"
        let old = Array("order,payer\n1,".utf8) + Self.fapiao + [0x0A]
        let modern = try Self.read(Array(text.utf8), of: size)
        #expect(modern.0 == Array(text.utf8) && modern.1 == .utf8)
        let converted = try Self.read(old, of: size)
        #expect(converted.0 == Array(text.utf8) && converted.1 == .gb18030)
    }

    @Test func asciiNeedsNoDecision() throws {
        let ascii = try Self.read(Array("a,b\n".utf8), of: 1)
        #expect(ascii.0 == Array("a,b\n".utf8) && ascii.1 == nil)
        #expect(try Self.read([]).0.isEmpty)
    }

    @Test func aDemandIsFollowedWhateverTheBytesSay() throws {
        #expect(try Self.read(Self.fapiao, as: .utf8).0 == Self.fapiao)
        let wrong = try Self.read(Array("票".utf8), as: .gb18030)
        #expect(wrong.0.allSatisfy { $0 == 0xFF } && wrong.1 == .gb18030)
    }

    /// One broken cell is a fault of that cell; it must not turn the file into nonsense.
    @Test func aBrokenCharacterInUTF8DoesNotMakeItGBK() throws {
        let bytes = Array("甲公司,乙公司,".utf8) + [0xFF, 0x0A]
        #expect(try Self.read(bytes).1 == .utf8)
        #expect(try Self.read(bytes).0 == bytes)
    }

    @Test func aByteOrderMarkSpeaksForUTF8() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("a\n".utf8)
        #expect(try Self.read(bytes, of: 2).1 == .utf8)
    }

    /// What decides lies far behind the beginning, and a character lies across the sample's end.
    @Test func aLongBeginningInASCIIIsNoEvidence() throws {
        let ascii = [UInt8](repeating: 0x61, count: 3 << 20)
        #expect(try Self.read(ascii + Self.fapiao, of: 1 << 18).1 == .gb18030)
        let border = [UInt8](repeating: 0x61, count: (1 << 20) - 1) + Array("票票".utf8)
        #expect(try Self.read(border, of: 1 << 20).1 == .utf8)
        #expect(try Self.read(border, of: 1 << 20).0 == border)
    }

    @Test func whatIsCutOffByTheEndIsToldAsUnreadable() throws {
        let bytes = Array("1,".utf8) + Self.fapiao + [0xB7]
        #expect(try Self.read(bytes).0 == Array("1,发票".utf8) + [0xFF])
    }
}
