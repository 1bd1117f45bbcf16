/// The rows of a list: how many there are, which one stands where, and what it shows.
///
/// Rows are asked for one at a time, so that a list of any length costs what is in sight of it.
package struct ListRows<ID: Equatable & Sendable> {
    package let count: Int
    /// How many there are before a filter hides some.
    package let total: Int
    /// Which row stands at a place below `count`.
    package let id: (Int) -> ID
    /// Where a row stands; nil when it is not there.
    package let place: (ID) -> Int?
    /// What the row at a place shows, a cell for each column.
    package let cells: (Int) -> [Table.Cell]

    /// Looks through all rows for one that moved, unless `place` knows a shorter way.
    package init(
        count: Int, of total: Int, id: @escaping (Int) -> ID, place: ((ID) -> Int?)? = nil,
        cells: @escaping (Int) -> [Table.Cell]
    ) {
        self.count = count
        self.total = total
        self.id = id
        self.place = place ?? { wanted in (0..<count).first { id($0) == wanted } }
        self.cells = cells
    }
}
