import CNcurses
import Screen

/// Hands frames to ncurses, only the rows that changed.
struct Painter {
    /// Whether the terminal takes more than ASCII.
    let isUnicode: Bool
    let hasColors: Bool
    /// How wide ncurses was told that this terminal draws.
    let rule: WidthRule
    /// What stands on the screen; nil when nobody knows.
    private var shown: Canvas?

    init(isUnicode: Bool, hasColors: Bool, rule: WidthRule) {
        self.isUnicode = isUnicode
        self.hasColors = hasColors
        self.rule = rule
        guard hasColors else { return }
        for color in Look.Color.allCases where color != .plain {
            fapiao_screen_pair(color.rawValue, color.rawValue)
        }
    }

    /// Paints every row again next time.
    mutating func forget() {
        shown = nil
        fapiao_screen_forget()
    }

    /// Draws `frame` with its caret, in one update of the terminal.
    mutating func draw(_ frame: Frame, on size: Size) {
        let canvas = frame.canvas
        let isSameSize = shown?.size == canvas.size
        for row in 0..<size.rows {
            if row < canvas.size.rows {
                let cells = canvas.cells(inRow: row)
                if isSameSize, shown?.cells(inRow: row) == cells { continue }
                paint(cells, row: row, columns: size.columns)
            } else if !isSameSize {
                fapiao_screen_erase(Int32(row), 0)
            }
        }
        shown = canvas
        show(frame.caret, on: size)
    }

    private func show(_ caret: Position?, on size: Size) {
        guard let caret, (0..<size.rows).contains(caret.row), caret.column >= 0 else {
            fapiao_screen_show(-1, -1)
            return
        }
        fapiao_screen_show(Int32(caret.row), Int32(min(caret.column, size.columns - 1)))
    }

    /// Paints one row, and blanks what is right of it.
    private func paint(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
        var column = 0
        var start = 0
        var style: Style?
        var graphemes = Graphemes()
        for cell in cells where cell.width > 0 {
            if column + cell.width > columns { break }
            if let current = style, current != cell.style {
                paint(graphemes, row: row, column: start, style: current)
                graphemes.removeAll()
                start = column
            }
            style = cell.style
            graphemes.append(cell, rule: isUnicode ? rule : nil)
            column += cell.width
        }
        if let style { paint(graphemes, row: row, column: start, style: style) }
        if column < columns { fapiao_screen_erase(Int32(row), Int32(column)) }
    }

    private func paint(_ graphemes: Graphemes, row: Int, column: Int, style: Style) {
        let look = Look.of(style)
        let pair = hasColors ? max(0, look.color.rawValue) : 0
        fapiao_screen_paint(
            Int32(row), Int32(column), graphemes.scalars, Int32(graphemes.count),
            look.attributes, pair)
    }
}

/// Graphemes as ncurses takes them: each a base and its marks, closed by 0.
struct Graphemes {
    private(set) var scalars: [wchar_t] = []
    private(set) var count = 0

    /// The marks one cell of ncurses can hold beside its base.
    private static let marks = 4

    mutating func removeAll() {
        scalars.removeAll(keepingCapacity: true)
        count = 0
    }

    /// Adds a cell, so that it takes exactly its columns in ncurses too.
    ///
    /// Terminals do not agree on emoji sequences: only the first picture is drawn, and a sign made
    /// two columns wide by its selector is drawn as a sign and a space.
    /// Without a rule the terminal takes ASCII only.
    mutating func append(_ cell: Cell, rule: WidthRule?) {
        let all = Array(cell.text.unicodeScalars)
        guard let base = all.first else { return }
        guard let rule, Width.of(base, rule) <= cell.width else {
            for plain in Plain.of(cell) { append(plain, []) }
            return
        }
        if Graphemes.isFlag(all) {
            for letter in all.prefix(2) { append(letter, []) }
            return
        }
        let marks = all.dropFirst().prefix {
            Width.of($0) == 0 && $0.value != 0x200d && $0.value != 0xfe0f
        }
        append(base, marks.prefix(Graphemes.marks))
        if Width.of(base, rule) < cell.width { append(" ", []) }
    }

    private mutating func append(_ base: Unicode.Scalar, _ marks: ArraySlice<Unicode.Scalar>) {
        scalars.append(wchar_t(base.value))
        scalars += marks.map { wchar_t($0.value) }
        scalars.append(0)
        count += 1
    }

    private static func isFlag(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.count >= 2
            && scalars.prefix(2).allSatisfy { (0x1f1e6...0x1f1ff).contains($0.value) }
    }
}

/// ASCII for terminals that take nothing else.
enum Plain {
    private static let forms: [String: Unicode.Scalar] = [
        "å": "a", "ä": "a", "ö": "o", "é": "e", "Å": "A", "Ä": "A", "Ö": "O", "É": "E",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "−": "-", "…": ".",
        "·": "-", "•": "*", "×": "x", "¥": "Y", "\u{a0}": " ", "→": ">", "←": "<",
    ]

    /// As many signs as the cell has columns.
    static func of(_ cell: Cell) -> [Unicode.Scalar] {
        let sign = cell.text.unicodeScalars.first.flatMap { $0.isASCII ? $0 : nil }
        let plain = sign ?? forms[cell.text] ?? "?"
        return Array(repeating: plain, count: cell.width)
    }
}
