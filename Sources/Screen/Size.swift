/// The extent of a screen or a part of it, in character cells.
package struct Size: Equatable, Hashable, Sendable {
    package var rows: Int
    package var columns: Int

    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
    }
}

/// A cell of the screen, counted from 0 at the top left.
package struct Position: Equatable, Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The same cell seen from a canvas that is pasted at `origin`.
    package func moved(by origin: Position) -> Position {
        Position(row: row + origin.row, column: column + origin.column)
    }
}
