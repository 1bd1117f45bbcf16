/// The number by which people speak about an application, shown as `XXXX-XXXX`.
///
/// Its alphabet has no vowels, so that no word comes out, and no two characters that look alike.
/// The eighth character checks the others: Σ value × 2^place ≡ 1 modulo 23, as in the pure systems
/// of ISO 7064. 23 is prime and 2 has order 11, so any one wrong character and any two swapped
/// neighbours are caught.
package struct ApplicationNumber: Hashable, Sendable {
    /// Eight characters without the hyphen; safe as a file name.
    package let text: String

    package enum Fault: Error, Hashable, Sendable {
        case missing
        /// `position` counts from 1 in what was typed without spaces and hyphens.
        case badCharacter(Character, position: Int)
        case wrongLength(count: Int)
        /// A character was mistyped.
        case checkFailed
    }

    /// A number minted from at least eight random bytes; nil if there are fewer.
    ///
    /// There are 3.4 thousand million; the caller claims it and mints another if it is taken.
    package init?(random bytes: [UInt8]) {
        guard bytes.count >= 8 else { return nil }
        var rest = bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        var values: [Int] = []
        for _ in 0..<7 {
            values.append(Int(rest % 23))
            rest /= 23
        }
        values.append((1 + 23 - ApplicationNumber.sum(values) % 23) % 23)
        text = String(values.map { ApplicationNumber.alphabet[$0] })
    }

    /// The number that was typed; `Z`, `B`, `G` and `S` are read as the digits they resemble.
    package init(_ typed: String) throws(Fault) {
        let code = Typed.code(typed).map { ApplicationNumber.lookAlikes[$0] ?? $0 }
        guard !code.isEmpty else { throw .missing }
        var values: [Int] = []
        for (index, character) in code.enumerated() {
            guard let value = ApplicationNumber.alphabet.firstIndex(of: character) else {
                throw .badCharacter(
                    Typed.original(of: character, in: typed), position: index + 1)
            }
            values.append(value)
        }
        guard values.count == 8 else { throw .wrongLength(count: values.count) }
        guard ApplicationNumber.sum(values) % 23 == 1 else { throw .checkFailed }
        text = String(code)
    }

    /// The number that a program wrote as ``text``; nil for anything else, however alike.
    ///
    /// A queue has 100 000 of them, and none was typed by a person.
    package init?(written text: Substring) { self.init(written: text.utf8) }

    /// The same of bytes.
    package init?(written bytes: some Collection<UInt8>) {
        guard bytes.count == 8 else { return nil }
        var sum = 0
        for byte in bytes {
            guard let value = ApplicationNumber.values[Int(byte)] else { return nil }
            sum = sum * 2 + value
        }
        guard sum % 23 == 1 else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The value of each byte that occurs.
    private static let values: [Int?] = (0...255).map { byte in
        alphabet.firstIndex { $0.asciiValue == UInt8(byte) }
    }

    /// `XXXX-XXXX`
    package var grouped: String { "\(text.prefix(4))-\(text.suffix(4))" }

    static let alphabet = Array("23456789CDFHJKMNPRTVWXY")

    private static let lookAlikes: [Character: Character] = [
        "Z": "2", "B": "8", "G": "6", "S": "5",
    ]

    /// The sum of the values, the last of eight weighing 1 and each one before it twice the next.
    private static func sum(_ values: [Int]) -> Int {
        values.enumerated().reduce(0) { $0 + $1.element << (7 - $1.offset) }
    }
}
