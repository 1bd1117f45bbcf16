/// Keys that all mean one action.
package struct KeyBinding<Action: Sendable>: Sendable {
    /// The first is the one hint bars show.
    package let keys: [Key]
    package let action: Action
    /// Whether the hint bar mentions it; help always does.
    package let isHinted: Bool

    package init(_ keys: Key..., action: Action, isHinted: Bool = true) {
        self.keys = keys
        self.action = action
        self.isHinted = isHinted
    }

    /// How the key to show is written.
    package func label(_ glyphs: Glyphs = .unicode) -> String {
        keys.first?.label(glyphs) ?? ""
    }

    /// How all its keys are written, for help.
    package func labels(_ glyphs: Glyphs = .unicode) -> [String] {
        keys.map { $0.label(glyphs) }
    }
}

extension KeyBinding: Equatable where Action: Equatable {}

/// The keys of one screen: the same table answers keys, fills the hint bar and prints help.
package struct KeyTable<Action: Sendable>: Sendable {
    package let bindings: [KeyBinding<Action>]

    package init(_ bindings: [KeyBinding<Action>]) {
        self.bindings = bindings
    }

    /// What `key` does; a full-width letter does what the letter does.
    package func lookup(_ key: Key) -> Action? {
        let plain = key.letter.map(Key.character) ?? key
        let binding = bindings.first { $0.keys.contains(key) || $0.keys.contains(plain) }
        return binding?.action
    }

    /// What the hint bar mentions.
    package var hinted: [KeyBinding<Action>] { bindings.filter(\.isHinted) }

    /// This table with the keys of `other` after its own; its own win.
    package func followed(by other: KeyTable) -> KeyTable {
        KeyTable(bindings + other.bindings)
    }
}

extension KeyTable: Equatable where Action: Equatable {}
