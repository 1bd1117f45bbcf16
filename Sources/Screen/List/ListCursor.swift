/// Which row of a list is selected, and which rows are in view.
///
/// 1. `selected` is a row of the list, or 0 in an empty list.
/// 2. The selected row is always in view.
/// 3. The view shows no emptiness below the last row while rows above it are hidden.
package struct ListCursor: Equatable, Sendable {
    package private(set) var count: Int
    package private(set) var height: Int
    package private(set) var selected = 0
    package private(set) var top = 0

    package init(count: Int = 0, height: Int = 1, selected: Int = 0) {
        self.count = max(0, count)
        self.height = max(1, height)
        select(selected)
    }

    /// The rows in view.
    package var visible: Range<Int> { top..<min(count, top + height) }

    /// The rows in view on a screen of another height, without changing anything.
    package func visible(height: Int) -> Range<Int> {
        var other = self
        other.fit(count: count, height: height)
        return other.visible
    }

    /// Takes over how many rows there are, and how many are seen at once.
    package mutating func fit(count: Int, height: Int) {
        self.count = max(0, count)
        self.height = max(1, height)
        select(selected)
    }

    /// Selects a row, or the nearest there is.
    package mutating func select(_ row: Int) {
        selected = min(max(0, row), max(0, count - 1))
        top = min(max(top, selected - height + 1), selected)
        top = max(0, min(top, count - height))
    }

    package mutating func move(by rows: Int) { select(selected + rows) }

    /// Moves by whole screens, keeping one row in common.
    package mutating func page(by pages: Int) {
        let step = pages * max(1, height - 1)
        top = max(0, min(top + step, count - height))
        select(selected + step)
    }

    /// Moves for the keys of lists; false when the key is none of them.
    @discardableResult
    package mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up, .control("p"): move(by: -1)
        case .down, .control("n"): move(by: 1)
        case .pageUp: page(by: -1)
        case .pageDown: page(by: 1)
        case .control("u"): move(by: -max(1, height / 2))
        case .control("d"): move(by: max(1, height / 2))
        case .home: select(0)
        case .end: select(count - 1)
        default: return handleLetter(key.letter)
        }
        return true
    }

    private mutating func handleLetter(_ letter: Character?) -> Bool {
        switch letter {
        case "k": move(by: -1)
        case "j": move(by: 1)
        case "g": select(0)
        case "G": select(count - 1)
        default: return false
        }
        return true
    }
}
