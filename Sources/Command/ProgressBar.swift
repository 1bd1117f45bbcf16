import Fapiao
import Glibc
import Resources
import Screen

/// A bar for work that takes over a second; where there is no terminal there is none.
struct ProgressBar {
    private let words: Words
    private let total: Int
    private let began: Int
    private let counted: Int
    /// How wide the terminal is; nil when there is no terminal.
    private let columns: Int?
    private let write: (String) -> Void
    private let unit: Unit
    private var drawn = 0

    /// Whether it says how many of how many are done, where that means something to a person.
    enum Unit { case records, parts }

    /// For work that began at `began` and whose first piece at `counted`, in milliseconds of a
    /// clock that never runs backwards: what came before says nothing of the time that is left.
    init(
        total: Int, words: Words, began: Int, counted: Int, columns: Int?, unit: Unit = .records,
        write: @escaping (String) -> Void
    ) {
        self.total = total
        self.words = words
        self.began = began
        self.counted = counted
        self.columns = columns
        self.unit = unit
        self.write = write
    }

    /// What stands there at `now` with `done` of the total; empty in the first second of the work.
    func line(done: Int, at now: Int) -> String {
        guard let columns, now - began > 1000, total > 0, done > 0 else { return "" }
        let done = min(done, total)
        let left = ((now - counted) * (total - done) / done + 999) / 1000
        let (percent, time) = (done * 100 / total, words.timeLeft(seconds: left))
        let text =
            switch unit {
            case .records:
                words.importProgress(percent: percent, done: done, total: total, left: time)
            case .parts: words.checkProgress(percent: percent, left: time)
            }
        // A line that reaches the last column would break, and could not be taken away again.
        let cells = min(Self.longest, columns - 1 - Width.of(text) - 3)
        guard cells >= Self.shortest else { return Clip.clip(text, to: columns - 1) }
        let full = done * cells / total
        return "[" + String(repeating: "#", count: full)
            + String(repeating: ".", count: cells - full) + "] " + text
    }

    private static let longest = 30
    private static let shortest = 5

    mutating func show(done: Int, at now: Int) {
        let line = line(done: done, at: now)
        guard !line.isEmpty else { return }
        let width = Width.of(line)
        // Blanks take away what was longer before; every terminal understands them.
        write("\r" + Clip.pad(line, to: max(width, drawn)))
        drawn = width
    }

    /// Takes the bar away.
    mutating func end() {
        guard drawn > 0 else { return }
        write("\r" + String(repeating: " ", count: drawn) + "\r")
        drawn = 0
    }

    /// The width of the terminal behind `descriptor`; nil when there is none.
    static func columns(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
