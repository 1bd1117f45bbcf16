import Fapiao
import Resources
import Screen
import System
import Terminal
import Wizard

/// Opens the wizard on a data folder and stays until the customer leaves.
func runWizard(shop: Shop, options: Options) throws {
    let terminalOptions = TerminalOptions(
        ascii: options.ascii, color: !options.noColor, ambiguousIsWide: options.wideAmbiguous)
    let terminal: TerminalSession
    do throws(TerminalError) {
        terminal = try TerminalSession.open(terminalOptions)
    } catch {
        throw Failure(.terminal(error))
    }
    defer { terminal.close() }
    let worker = try Worker(shop)
    var language = options.chosenLanguage()
    if !terminal.canShowChinese, language == .simplifiedChinese || language == .traditionalChinese {
        language = .english
    }
    let context = Context(
        words: Words(language), glyphs: terminal.glyphs, size: terminal.size, now: shop.world.now(),
        service: shop.service)
    var play = Play(terminal: terminal, worker: worker, session: Session(context: context))
    play.run(now: shop.world.now)
    worker.finish()
}

/// The loop between the terminal, the session and the worker.
private struct Play {
    let terminal: TerminalSession
    let worker: Worker
    var session: Session
    private var lastTyped = SystemClock.monotonicMilliseconds()
    /// When the orders were last read for a page that follows the desk.
    private var lastGlance = SystemClock.monotonicMilliseconds()
    private var tick = 0
    private var isOver = false

    /// How often a spinner turns, and how often the clock is looked at, in milliseconds.
    private static let spin = 120
    private static let minute = 60_000

    init(terminal: TerminalSession, worker: Worker, session: Session) {
        self.terminal = terminal
        self.worker = worker
        self.session = session
    }

    mutating func run(now: () -> Instant) {
        while !isOver {
            terminal.draw(session.frame(tick: tick))
            let events = terminal.wait(upTo: patience, also: [worker.ready])
            carryOut(session.handle(.clock(now())))
            for event in events where !isOver { handle(event) }
            for answer in worker.answers() { carryOut(session.handle(.answer(answer))) }
            pauseIfDue()
            glanceIfDue()
        }
    }

    private var patience: Int {
        if session.isWaiting { return Self.spin }
        let now = SystemClock.monotonicMilliseconds()
        var next = now + untilNews
        if session.isUnsaved { next = min(next, lastTyped + Session.pause) }
        if session.isFollowing { next = min(next, lastGlance + Session.glance) }
        return max(0, next - now)
    }

    /// How long the session has nothing to say of itself, in milliseconds.
    private var untilNews: Int {
        guard let next = session.nextNews else { return Self.minute }
        return min(Self.minute, max(0, next.seconds - session.context.now.seconds) * 1_000)
    }

    private mutating func pauseIfDue() {
        guard session.isUnsaved,
            SystemClock.monotonicMilliseconds() >= lastTyped + Session.pause
        else { return }
        carryOut(session.handle(.paused))
        lastTyped = SystemClock.monotonicMilliseconds()
    }

    private mutating func glanceIfDue() {
        let now = SystemClock.monotonicMilliseconds()
        guard session.isFollowing, now >= lastGlance + Session.glance else { return }
        lastGlance = now
        carryOut(session.handle(.lookedAway))
    }

    private mutating func handle(_ event: TerminalEvent) {
        switch event {
        case .input(.key(let key)):
            lastTyped = SystemClock.monotonicMilliseconds()
            carryOut(session.handle(.key(key)))
        case .input(.paste(let text)):
            lastTyped = SystemClock.monotonicMilliseconds()
            carryOut(session.handle(.paste(text)))
        case .input(.resized): carryOut(session.handle(.resized(terminal.size)))
        case .signal(.resumed): carryOut(session.handle(.resized(terminal.size)))
        case .signal(.stop): terminal.suspend()
        case .signal(.interrupt), .signal(.terminate), .signal(.hangUp), .signal(.quit), .lost:
            carryOut(session.handle(.ended))
        case .readable: break
        case .timeout: tick += 1
        }
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .copy(let text): terminal.copy(text)
            case .redraw: terminal.redraw()
            case .suspend: terminal.suspend()
            case .leave: isOver = true
            case .lookUp, .register, .resendActivation, .activate, .signIn, .loadOrders,
                .addOrder, .saveDraft, .chooseDraft, .discardDraft, .submit, .loadMail, .speak,
                .watch, .readNotices, .see, .act, .forgotPassword, .choosePassword, .change,
                .support:
                worker.send(effect)
            }
        }
    }
}
