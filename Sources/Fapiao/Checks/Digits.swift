/// Runs of the ASCII digits 0 to 9; other scripts' digits are none here.
enum Digits {
    /// The number that `text` writes; nil if it is empty, has anything but digits, or is too long.
    static func value(_ text: some StringProtocol) -> Int? {
        guard areAll(text) else { return nil }
        return Int(text)
    }

    /// Whether `text` has at least one character and every one of them is a digit.
    static func areAll(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    static func isOne(_ character: Character) -> Bool {
        ("0"..."9").contains(character) && character.utf8.count == 1
    }

    /// `number` with zeros in front up to `width`.
    static func text(_ number: Int, width: Int) -> String {
        let plain = String(number)
        return String(repeating: "0", count: max(0, width - plain.utf8.count)) + plain
    }
}
