import Resources
import Screen

/// The keys that work in every part of the program, with what they do, for the page of all keys.
package struct KeyHelp {
    package let keys: [Key]
    package let text: String

    package init(_ keys: Key..., text: String) { self.init(keys, text: text) }

    package init(_ keys: [Key], text: String) {
        self.keys = keys
        self.text = text
    }

    /// `canSuspend` where somebody could resume the program.
    package static func everywhere(_ words: Words, canSuspend: Bool) -> [KeyHelp] {
        let suspend = KeyHelp(.control("z"), text: words.keyHelpSuspend)
        return [
            KeyHelp(.tab, .backTab, .control("n"), .control("p"), text: words.keyHelpMove),
            KeyHelp(.enter, text: words.keyHelpEnter),
            KeyHelp(.character(" "), text: words.keyHelpSpace),
            KeyHelp(.escape, .control("g"), text: words.keyHelpClose),
            KeyHelp(.control("x"), .function(10), text: words.keyHelpMenu),
            KeyHelp(.control("o"), .function(1), .character("?"), text: words.keyHelpHelp),
            KeyHelp(.pageUp, .pageDown, text: words.keyHelpScroll),
            KeyHelp(.control("l"), text: words.keyHelpRedraw),
        ] + (canSuspend ? [suspend] : []) + [
            KeyHelp(.control("c"), text: words.keyHelpLeave),
            KeyHelp(.control("\\"), text: words.keyHelpLeaveNow),
        ]
    }

    package static func inFields(_ words: Words) -> [KeyHelp] {
        [
            KeyHelp(.home, .end, .control("a"), .control("e"), text: words.keyHelpEnds),
            KeyHelp(.wordLeft, .wordRight, .alt("b"), .alt("f"), text: words.keyHelpWords),
            KeyHelp(.control("w"), .control("u"), .control("k"), text: words.keyHelpKill),
            KeyHelp(.control("y"), text: words.keyHelpYank),
            KeyHelp(.control("_"), text: words.keyHelpUndo),
            KeyHelp(.control("r"), text: words.keyHelpShow),
        ]
    }

    package static func inLists(_ words: Words) -> [KeyHelp] {
        [
            KeyHelp(.up, .down, .character("k"), .character("j"), text: words.keyHelpRows),
            KeyHelp(.home, .end, .character("g"), .character("G"), text: words.keyHelpFirstLast),
            KeyHelp(.enter, text: words.keyHelpOpen),
            KeyHelp(.character("/"), text: words.keyHelpFilter),
            KeyHelp(.character("s"), text: words.keyHelpSort),
            KeyHelp(.character("r"), text: words.keyHelpReload),
            KeyHelp(.character("y"), text: words.keyHelpCopy),
            KeyHelp(.character("q"), text: words.keyHelpQuit),
        ]
    }

    package func label(_ glyphs: Glyphs) -> String {
        keys.map { $0.label(glyphs) }.joined(separator: " ")
    }
}
