import Glibc
import Resources
import System

/// A bar on stderr for work that takes over a second; where stderr is no terminal there is none.
struct ProgressBar {
    private let words: Words
    private let total: Int
    private let began: Int
    private let isShown: Bool
    private var lastDrawn = ""

    init(total: Int, words: Words, now: Int = SystemClock.monotonicMilliseconds()) {
        self.total = total
        self.words = words
        began = now
        isShown = isatty(STDERR_FILENO) == 1
    }

    /// What stands there at `now` with `done` of the total; empty in the first second.
    func line(done: Int, now: Int) -> String {
        let spent = now - began
        guard spent >= 1000, done > 0, total > 0 else { return "" }
        let cells = 30
        let full = min(cells, done * cells / total)
        let left = spent * max(0, total - done) / done / 1000
        return "[" + String(repeating: "#", count: full)
            + String(repeating: ".", count: cells - full) + "] "
            + words.importProgress(min(100, done * 100 / total), seconds: left)
    }

    mutating func show(done: Int) {
        let line = line(done: done, now: SystemClock.monotonicMilliseconds())
        guard isShown, line != lastDrawn else { return }
        lastDrawn = line
        complain("\r\u{1B}[K" + line, end: "")
    }

    /// Takes the bar away.
    mutating func end() {
        if !lastDrawn.isEmpty { complain("\r\u{1B}[K", end: "") }
        lastDrawn = ""
    }
}
