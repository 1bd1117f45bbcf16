import Fapiao
import Pages
import Resources
import Screen

/// The clerk's console, from the list of queues to the last act of the day.
///
/// Invariants
/// 1. The queues are always at the bottom of the stack; whatever lies above leads back to them.
/// 2. While a clerk waits for an answer keys are kept; those typed while an act was under way are
///    dropped, since they were meant for an application that has moved on.
/// 3. Answers say what they answer, so their order means nothing.
/// 4. What is read again by itself is never asked for twice at a time, and trouble with it is
///    silently tried again.
package struct Console: Performance {
    package static let pause = 2_000
    package static let glance = 1_500

    package private(set) var context: Context
    private var queues = QueuesPage()
    /// What lies above the queues.
    private var stack: [any DeskPage] = []
    private var box: Box?
    /// What was asked and is not answered yet.
    private var pending: [Effect] = []
    private var kept: [Happening<Answer>] = []
    /// When the last days were read.
    private var daysReadAt: Instant
    /// Whether this clerk did something since that the last days show.
    private var areDaysStale = false

    package init(context: Context) {
        self.context = context
        daysReadAt = context.now
    }

    /// What to ask before the first key.
    package mutating func begin() -> [Effect] { handOut([.readQueues, .readDays]) }

    /// What is to be said when the session has ended in the middle of something.
    package var farewell: String? {
        stack.lazy.compactMap { ($0 as? BatchRunPage)?.farewell(context.words) }.first
    }

    package var isWaiting: Bool { pending.contains(where: \.isAwaited) }

    package var isUnsaved: Bool { false }

    package var isFollowing: Bool { !pending.contains(where: \.isFollowing) }

    /// A minute on, ages and due dates are others.
    package var nextNews: Instant? { context.now.adding(seconds: 60) }

    package mutating func handle(_ happening: Happening<Answer>) -> [Effect] {
        switch happening {
        case .resized(let size):
            context.size = size
            settle()
            return curious()
        case .clock(let now):
            context.now = now
            return []
        case .paused: return []
        case .lookedAway: return lookAround()
        case .ended: return [.leave]
        case .answer(let answer): return receive(answer)
        case .key, .paste:
            guard !isWaiting else {
                kept.append(happening)
                return []
            }
            return handOut(type(happening)) + curious()
        }
    }

    /// Reads what others may have changed; the last days once a minute, or soon after an act of
    /// this clerk, but not after each of many.
    private mutating func lookAround() -> [Effect] {
        guard isFollowing else { return [] }
        let glance = stack.last.flatMap(\.glance).map { [$0] } ?? []
        guard context.now >= daysReadAt.adding(seconds: areDaysStale ? 10 : 60) else {
            return handOut([.readQueues] + glance)
        }
        daysReadAt = context.now
        areDaysStale = false
        return handOut([.readQueues] + glance + [.readDays])
    }

    private mutating func handOut(_ effects: [Effect]) -> [Effect] {
        // What is under way already has the same answer.
        let fresh = effects.filter { !pending.contains($0) || Self.act(of: $0) != nil }
        pending += fresh.filter { Self.act(of: $0) == nil }
        return fresh
    }

    /// Asks for what the rows on the screen do not say by themselves.
    private mutating func curious() -> [Effect] {
        guard stack.isEmpty else { return [] }
        let sight = queues.rowsInSight(context)
        let rows = context.board.ask(sight.applications)
        let requests = context.board.ask(sight.requests)
        return handOut(
            (rows.isEmpty ? [] : [.open(rows, in: queues.view.queue)])
                + (requests.isEmpty ? [] : [.support(.facts(requests))]))
    }

    private mutating func settle() {
        queues.settle(context)
        for index in stack.indices { stack[index].settle(context) }
    }
}

// MARK: - Answers

extension Console {
    private mutating func receive(_ answer: Answer) -> [Effect] {
        if let place = pending.firstIndex(of: answer.effect) { pending.remove(at: place) }
        if case .act = answer.effect, case .dossier = answer.reply { areDaysStale = true }
        switch answer.reply {
        case .queues(let changed, let notices):
            if !changed.isEmpty || notices != context.service.notices {
                context.service.notices = notices
                context.board.take(changed)
                settle()
            }
        case .facts(let facts): context.board.take(facts)
        case .days(let days): context.board.days = days
        case .trouble(let trouble):
            if answer.effect.isAwaited { box = Box(.trouble(trouble), [.understood]) }
        case .records(.ranked(let ranks)):
            context.board.ranks = ranks
            settle()
        case .support(.notices(let notices)): context.service.notices = notices
        case .support(.facts(let facts)): context.board.take(facts)
        case .dossier, .unknown, .matched, .refused, .fapiaoTaken, .support, .records, .printed,
            .batch, .done:
            break
        }
        switch answer.effect {
        case .act: kept = []
        case .support(let errand) where errand.changes: kept = []
        case .records(let errand) where errand.changes: kept = []
        case _: break
        }
        return handOut(spread(answer)) + typeKept() + curious()
    }

    /// Shows an answer to every page; the one on top says what follows.
    private mutating func spread(_ answer: Answer) -> [Effect] {
        let top = stack.count - 1
        var moves: [Move] = []
        for index in stack.indices {
            let wanted = stack[index].receive(answer, context)
            if index == top { moves = wanted }
        }
        let wanted = queues.receive(answer, context)
        return run(top < 0 ? wanted : moves + wanted.filter(\.isRefresh))
    }

    private mutating func typeKept() -> [Effect] {
        var effects: [Effect] = []
        while !isWaiting, !kept.isEmpty { effects += handOut(type(kept.removeFirst())) }
        return effects
    }
}

extension Move {
    /// Whether it reads the queues or their titles again, which disturbs no page.
    fileprivate var isRefresh: Bool {
        switch self {
        case .ask(.readQueues), .ask(.records(.rank)): true
        case _: false
        }
    }
}

// MARK: - Keys

extension Console {
    private mutating func type(_ happening: Happening<Answer>) -> [Effect] {
        switch happening {
        case .key(let key): return press(key)
        case .paste(let text):
            guard box == nil else { return [] }
            return run(top { $0.paste(text, $1) })
        case .resized, .clock, .paused, .lookedAway, .answer, .ended: return []
        }
    }

    private mutating func top(_ body: (inout any DeskPage, Context) -> [Move]) -> [Move] {
        guard stack.isEmpty else { return body(&stack[stack.count - 1], context) }
        var page: any DeskPage = queues
        let moves = body(&page, context)
        if let page = page as? QueuesPage { queues = page }
        return moves
    }

    private var page: any DeskPage { stack.last ?? queues }

    private mutating func press(_ key: Key) -> [Effect] {
        if var open = box {
            let command = open.handle(key)
            box = command == nil ? open : nil
            if command == .go, !open.yes.isEmpty { return run(open.yes) }
            return command.map { run($0) } ?? []
        }
        switch key {
        case .control("x"), .function(10): return show(.menu)
        case .control("o"), .function(1): return run(.help)
        case .control("l"): return [.redraw]
        case .control("z"): return context.service.isKiosk ? [] : [.suspend]
        case .control("c"): return show(.leave)
        case .control("\\"): return [.leave]
        default: break
        }
        if key.letter == "?", !page.isTyping(context) { return run(.help) }
        return run(top { $0.handle(key, $1) })
    }

    private mutating func show(_ box: Box) -> [Effect] {
        self.box = box
        return []
    }

    private mutating func run(_ command: Command) -> [Effect] {
        switch command {
        case .stay, .understood: return []
        case .help: return page is KeysPage ? [] : run([.push(KeysPage(about: page, context))])
        case .language: return show(.languages(context.words.language))
        case .speak(let language):
            context.words = Words(language)
            settle()
            return []
        case .quit: return show(.leave)
        case .leave: return [.leave]
        case .visit(let room): return run(room.moves(context))
        case .notices: return page is NoticesPage ? [] : run([.push(NoticesPage())])
        case .drop: return run([.back])
        case .go, .sort: return run(top { $0.perform(command, $1) })
        }
    }

    private mutating func run(_ moves: [Move]) -> [Effect] {
        var effects: [Effect] = []
        for move in moves {
            switch move {
            case .push(let page): stack.append(page)
            case .replace(let page): stack[stack.count - 1] = page
            case .back:
                if stack.popLast() == nil { box = .leave }
                if stack.isEmpty { queues.settle(context) }
            case .ask(let effect): effects.append(effect)
            case .open(let opened): box = opened
            case .walk(let step): effects += walk(step)
            case .leave: effects.append(.leave)
            }
        }
        return effects
    }

    /// Opens a neighbour in the list of the application that is open.
    private mutating func walk(_ step: Int) -> [Effect] {
        guard let page = stack.last as? ApplicationPage else { return [] }
        let next = queues.walk(step, from: page.number, context)
        return next.map { [.look($0)] } ?? []
    }
}

// MARK: - Frame

extension Console {
    package func frame() -> Frame { frame(tick: 0) }

    package func frame(tick: Int) -> Frame {
        var frame = page.frame(context)
        if isWaiting { draw(spinner: tick, on: &frame) }
        return box?.draw(over: frame, context) ?? frame
    }

    private func draw(spinner tick: Int, on frame: inout Frame) {
        let sign = context.glyphs.spinner[tick % context.glyphs.spinner.count]
        let row = frame.canvas.size.rows - 1
        frame.canvas.fill(row: row, column: 0, width: frame.canvas.size.columns, style: .normal)
        frame.canvas.put(
            sign + " " + context.words.working, row: row, column: 2, style: .notice)
    }
}
