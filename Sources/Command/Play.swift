import Fapiao
import Pages
import Resources
import System
import Terminal

extension Options {
    /// The terminal, as the options say it is to be used.
    func openTerminal() throws -> TerminalSession {
        let settings = TerminalOptions(
            ascii: ascii, color: !noColor, ambiguousIsWide: wideAmbiguous)
        do throws(TerminalError) {
            return try TerminalSession.open(settings)
        } catch {
            throw Failure(.terminal(error))
        }
    }

    /// The words of the screens; where Chinese cannot be shown they are English.
    func words(on terminal: TerminalSession) -> Words {
        let language = chosenLanguage()
        let isChinese = language == .simplifiedChinese || language == .traditionalChinese
        return Words(isChinese && !terminal.canShowChinese ? .english : language)
    }
}

/// The loop between the terminal, a program on its screen and the worker.
struct Play<Part: Performance> {
    private let terminal: TerminalSession
    /// Carry out what is asked, each its own part of it.
    private let workers: [Worker<Part.Effect, Part.Answer>]
    /// Which of them carries out an effect.
    private let choose: (Part.Effect) -> Int
    private(set) var performance: Part
    private var lastTyped = SystemClock.monotonicMilliseconds()
    /// When what is followed was last read.
    private var lastGlance = SystemClock.monotonicMilliseconds()
    private var tick = 0
    private var isOver = false

    /// How often a spinner turns, and how often the clock is looked at, in milliseconds.
    private var spin: Int { 120 }
    private var minute: Int { 60_000 }
    /// What the program on the screen last heard of the clock.
    private var clock = Instant(seconds: 0)

    init(
        terminal: TerminalSession, workers: [Worker<Part.Effect, Part.Answer>],
        performance: Part, choosing choose: @escaping (Part.Effect) -> Int = { _ in 0 }
    ) {
        self.terminal = terminal
        self.workers = workers
        self.performance = performance
        self.choose = choose
    }

    /// Stays until the end; `opening` is asked before the first key.
    mutating func run(now: () -> Instant, opening: [Part.Effect] = []) {
        clock = now()
        carryOut(opening)
        while !isOver {
            terminal.draw(performance.frame(tick: tick))
            let events = terminal.wait(upTo: patience, also: workers.map(\.ready))
            clock = now()
            carryOut(performance.handle(.clock(clock)))
            for event in events where !isOver { handle(event) }
            for answer in workers.flatMap({ $0.answers() }) {
                carryOut(performance.handle(.answer(answer)))
            }
            pauseIfDue()
            glanceIfDue()
        }
    }

    /// Takes what was still answered after the end; nothing more is asked.
    mutating func hearLast() {
        for answer in workers.flatMap({ $0.answers() }) {
            _ = performance.handle(.answer(answer))
        }
    }

    private var patience: Int {
        if performance.isWaiting { return spin }
        let now = SystemClock.monotonicMilliseconds()
        var next = now + untilNews
        if performance.isUnsaved { next = min(next, lastTyped + Part.pause) }
        if performance.isFollowing { next = min(next, lastGlance + Part.glance) }
        return max(0, next - now)
    }

    /// How long the program has nothing to say of itself, in milliseconds.
    private var untilNews: Int {
        guard let next = performance.nextNews else { return minute }
        return min(minute, max(0, next.seconds - clock.seconds) * 1_000)
    }

    private mutating func pauseIfDue() {
        guard performance.isUnsaved,
            SystemClock.monotonicMilliseconds() >= lastTyped + Part.pause
        else { return }
        carryOut(performance.handle(.paused))
        lastTyped = SystemClock.monotonicMilliseconds()
    }

    private mutating func glanceIfDue() {
        let now = SystemClock.monotonicMilliseconds()
        guard performance.isFollowing, now >= lastGlance + Part.glance else { return }
        lastGlance = now
        carryOut(performance.handle(.lookedAway))
    }

    private mutating func handle(_ event: TerminalEvent) {
        switch event {
        case .input(.key(let key)):
            lastTyped = SystemClock.monotonicMilliseconds()
            carryOut(performance.handle(.key(key)))
        case .input(.paste(let text)):
            lastTyped = SystemClock.monotonicMilliseconds()
            carryOut(performance.handle(.paste(text)))
        case .input(.resized): carryOut(performance.handle(.resized(terminal.size)))
        case .signal(.resumed): carryOut(performance.handle(.resized(terminal.size)))
        case .signal(.stop): terminal.suspend()
        case .signal(.interrupt), .signal(.terminate), .signal(.hangUp), .signal(.quit), .lost:
            carryOut(performance.handle(.ended))
        case .readable: break
        case .timeout: tick += 1
        }
    }

    private mutating func carryOut(_ effects: [Part.Effect]) {
        for effect in effects {
            switch Part.act(of: effect) {
            case .copy(let text): terminal.copy(text)
            case .redraw: terminal.redraw()
            case .suspend: terminal.suspend()
            case .leave: isOver = true
            case nil: workers[choose(effect)].send(effect)
            }
        }
    }
}
