/// What a terminal shows at one moment.
struct Picture: Equatable, Sendable, CustomStringConvertible {
    struct Place: Equatable, Sendable {
        /// Both count from 0.
        let row: Int
        let column: Int
    }

    /// The rows, without the spaces at their ends.
    let lines: [String]
    let cursor: Place
    let isCursorVisible: Bool
    /// Whether a full-screen program has the terminal.
    let isAlternate: Bool
    /// How the program ended, as ``Run/status``; nil while it runs.
    let ended: Int32?

    /// Whether the program let go of the terminal, though it may not be known yet how it ended.
    let isLeft: Bool

    /// Whether one row holds `text`.
    func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

    /// The row that the cursor is in.
    var cursorLine: String { lines.indices.contains(cursor.row) ? lines[cursor.row] : "" }

    var description: String {
        let rows = lines.map { "  │\($0)" }.joined(separator: "\n")
        let end = ended.map { ", ended with status \($0)" } ?? ""
        return "\(rows)\n  cursor in row \(cursor.row), column \(cursor.column)\(end)"
    }

    /// Reads what tmux says: the rows, then `Picture.question` answered.
    init?(_ said: String) {
        var rows = said.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if rows.last == "" { rows.removeLast() }
        guard let answer = rows.popLast() else { return nil }
        let facts = answer.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard facts.count == 7, let column = Int(facts[0]), let row = Int(facts[1]) else {
            return nil
        }
        lines = rows
        cursor = Place(row: row, column: column)
        isCursorVisible = facts[2] == "1"
        isAlternate = facts[3] == "1"
        isLeft = facts[4] == "1"
        ended = isLeft ? Int32(facts[6]).map { 128 + $0 } ?? Int32(facts[5]) : nil
    }

    /// What to ask tmux beside the rows.
    static let question = """
        #{cursor_x},#{cursor_y},#{cursor_flag},#{alternate_on},#{pane_dead},\
        #{pane_dead_status},#{pane_dead_signal}
        """
}
