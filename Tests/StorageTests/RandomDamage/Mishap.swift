import Seeded

@testable import Storage

/// What may happen to the bytes of a file by chance.
enum Mishap: CaseIterable {
    case flip, cut, zeros, noise, left, twice, token, member, other

    /// The bytes after it; `others` are the contents of other files.
    func bytes(_ old: [UInt8], _ others: [[UInt8]], _ dice: inout Chance) -> [UInt8] {
        var bytes = old
        let range = Self.range(in: old, &dice)
        switch self {
        case .flip:
            guard let place = old.indices.randomElement(using: &dice) else { return [1] }
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
        case .cut: bytes = Array(old[..<range.lowerBound])
        case .zeros: for place in range { bytes[place] = 0 }
        case .noise: for place in range { bytes[place] = .random(in: 0...255, using: &dice) }
        case .left: bytes.removeSubrange(range)
        case .twice: bytes.insert(contentsOf: old[range], at: range.upperBound)
        case .token: bytes = Self.withAnotherToken(old, &dice)
        case .member: bytes = Self.withoutAMember(old, &dice)
        case .other: bytes = others.randomElement(using: &dice) ?? []
        }
        return bytes
    }

    private static func range(in bytes: [UInt8], _ dice: inout Chance) -> Range<Int> {
        let start = Int.random(in: 0...bytes.count, using: &dice)
        let longest = min(bytes.count - start, dice.next() % 4 == 0 ? bytes.count : 12)
        return start..<start + Int.random(in: 0...longest, using: &dice)
    }

    // MARK: What is still JSON

    /// What stands in a document where something else is expected.
    private static let values = [
        "0", "-1", "1", "7", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "1e400", "0.5", "true", "false", "null", "[]", "{}", "[null]", "\"\"", "\"\\u0000\"",
        "\"\\ud800\"", "\"../../etc\"", "\"E2026000123\"", "\"submitted\"", "\"2026-02-31\"",
        "\"\(String(repeating: "長", count: 300))\"",
    ].map { Array($0.utf8) }

    /// Another value in the place of one: one of the above, or one of the document's own.
    private static func withAnotherToken(_ old: [UInt8], _ dice: inout Chance) -> [UInt8] {
        let tokens = tokens(in: old)
        guard let token = tokens.randomElement(using: &dice) else { return old }
        let own = tokens.randomElement(using: &dice).map { Array(old[$0]) } ?? []
        let new = dice.next() % 2 == 0 ? own : values.randomElement(using: &dice) ?? []
        return Array(old[..<token.lowerBound] + new + old[token.upperBound...])
    }

    /// Without what stands between two commas.
    private static func withoutAMember(_ old: [UInt8], _ dice: inout Chance) -> [UInt8] {
        let commas = old.indices.filter { old[$0] == UInt8(ascii: ",") }
        guard let index = commas.indices.randomElement(using: &dice) else { return old }
        let end = index + 1 < commas.count ? commas[index + 1] : old.count - 1
        return Array(old[..<commas[index]] + old[max(end, commas[index])...])
    }

    /// The numbers and the texts.
    private static func tokens(in bytes: [UInt8]) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        var place = 0
        while place < bytes.count {
            let start = place
            if bytes[start] == UInt8(ascii: "\"") {
                place += 1
                while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
                    place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
                }
                place = min(place + 1, bytes.count)
                tokens.append(start..<place)
            } else if isOfNumber(bytes[start]) {
                while place < bytes.count, isOfNumber(bytes[place]) { place += 1 }
                tokens.append(start..<place)
            } else {
                place += 1
            }
        }
        return tokens
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}
