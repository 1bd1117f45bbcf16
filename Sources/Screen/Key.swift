/// One key as the person pressed it, whatever bytes the terminal sent for it.
package enum Key: Equatable, Hashable, Sendable {
    /// A key that types something.
    case character(Character)
    case enter, tab, backTab, escape
    case up, down, left, right, home, end, pageUp, pageDown
    case backspace, delete, insert
    /// Ctrl with the left or the right arrow.
    case wordLeft, wordRight
    /// Ctrl with a lower-case letter or one of `\ ] ^ _`.
    case control(Character)
    /// Alt, or Escape at once followed by a key.
    case alt(Character)
    /// F1 is `.function(1)`.
    case function(Int)
}

extension Key {
    /// The ASCII letter, digit or sign this key stands for outside text fields.
    ///
    /// An input method left on sends full-width forms, and 、 。 【 】 for `/ . [ ]`; a person who
    /// presses such a key means the letter printed on it.
    package var letter: Character? {
        guard case .character(let character) = self else { return nil }
        return Key.halfWidth(character)
    }

    private static func halfWidth(_ character: Character) -> Character? {
        let scalars = character.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return nil }
        switch scalar.value {
        case 0x20...0x7e: return character
        case 0xff01...0xff5e: return Unicode.Scalar(scalar.value - 0xfee0).map(Character.init)
        case 0x3000: return " "
        case 0x3001: return "/"
        case 0x3002: return "."
        case 0x3010: return "["
        case 0x3011: return "]"
        default: return nil
        }
    }
}

extension Key {
    /// How the key is written in hint bars and help: `^X`, `F1`, `Tab`, `Enter`.
    package func label(_ glyphs: Glyphs = .unicode) -> String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "^" + letter.uppercased()
        case .alt(let letter): "Alt-" + String(letter)
        case .function(let number): "F" + String(number)
        case .up: glyphs.arrowUp
        case .down: glyphs.arrowDown
        case .left: glyphs.arrowLeft
        case .right: glyphs.arrowRight
        case .wordLeft: "Ctrl-" + glyphs.arrowLeft
        case .wordRight: "Ctrl-" + glyphs.arrowRight
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .escape: "Esc"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        }
    }
}
