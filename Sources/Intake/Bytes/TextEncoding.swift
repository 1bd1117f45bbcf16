/// How the text of a file is written in bytes.
package enum TextEncoding: Equatable, Sendable, CaseIterable {
    case utf8
    /// The national standard, of which GBK is a part; what spreadsheets write on Chinese machines.
    case gb18030

    /// The encoding that the first bytes of a file speak for.
    ///
    /// GBK text is hardly ever well-formed UTF-8, so most decides: one broken character in a file
    /// of UTF-8 is a fault of its cell, and does not turn all the others into nonsense.
    static func guess(from sample: [UInt8], isWhole: Bool) -> TextEncoding {
        var evidence = Evidence()
        var place = 0
        while place < sample.count {
            guard sample[place] >= 0x80 else {
                place += 1
                continue
            }
            switch sequence(at: place, in: sample) {
            case .wellFormed(let length):
                evidence.wellFormed += 1
                place += length
            case .broken:
                evidence.broken += 1
                place += 1
            case .cutOff:
                if isWhole { evidence.broken += 1 }
                place += 1
            }
        }
        return evidence.broken == 0 || evidence.wellFormed > evidence.broken ? .utf8 : .gb18030
    }

    /// How many characters of several bytes are UTF-8, and how many bytes are none.
    private struct Evidence {
        var wellFormed = 0
        var broken = 0
    }

    private enum Sequence {
        case wellFormed(length: Int)
        case broken
        /// The sample ends before the character does.
        case cutOff
    }

    private static func sequence(at place: Int, in sample: [UInt8]) -> Sequence {
        let length: Int
        switch sample[place] {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        case _: return .broken
        }
        let rest = sample[(place + 1)..<min(place + length, sample.count)]
        guard rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .broken }
        guard rest.count == length - 1 else { return .cutOff }
        let character = sample[place..<(place + length)]
        return String(validating: character, as: UTF8.self) == nil
            ? .broken : .wellFormed(length: length)
    }
}
