import Fapiao
import Pages
import Resources
import Screen

/// What happened to the session.
package typealias Event = Happening<Answer>

/// The customer's way through the program, from the first page to the last.
///
/// Invariants
/// 1. There is always a page on top; Back on the first one asks whether to leave.
/// 2. While an answer is awaited keys are kept, and acted on in their order after it; those typed
///    while an application was being sent are dropped, since they were meant for a page that is gone.
/// 3. What was typed is handed out for saving before the session ends in any way but Discard.
/// 4. Nobody stays signed in beyond the limits of ``Sitting``.
/// 5. What follows the desk is read beside everything else: at most one reading is under way, one
///    that was overtaken changes nothing, and one that fails is silently made again.
package struct Session: Performance {
    /// How long after the last key a draft is saved, in milliseconds.
    package static let pause = 2_000

    /// How often what the desk changes is read anew, in milliseconds.
    package static let glance = 1_500

    package internal(set) var context: Context
    var stack: [any Page]
    var dialog: Dialog?
    var awaited: [Effect] = []
    var kept: [Event] = []
    private var hasEnded = false
    /// How long whoever is signed in has been, and may be.
    var sitting: Sitting?
    /// The end of the sitting that is announced on the screen.
    var warning: Sitting.Ending?

    package init(context: Context) { self.init(context: context, stack: [WelcomePage()]) }

    /// A session that is somewhere already.
    init(context: Context, stack: [any Page]) {
        self.context = context
        self.stack = stack
        sitting = context.member.map { _ in Sitting(began: context.now) }
    }

    /// Whether something is being waited for, so that a spinner turns.
    package var isWaiting: Bool { awaited.contains(where: \.isAwaited) }

    /// Whether something typed waits to be saved.
    package var isUnsaved: Bool {
        let left = context.orphans.waiting(for: context.member).compactMap(\.savedOrder)
        return stack.contains { $0.isUnsaved } || left.contains(where: isFree)
    }

    /// Whether the desk is followed: no reading is under way or in the way.
    package var isFollowing: Bool { awaited.isEmpty }

    /// What is read anew: all that a page which follows the desk shows; on another one, on which
    /// somebody may be typing, only what is posted for everybody.
    private var glanced: Effect {
        guard page.follows, let member = context.member else { return .readNotices }
        return .watch(member)
    }

    /// Lets `event` happen; what comes back is carried out in its order.
    package mutating func handle(_ event: Event) -> [Effect] {
        switch event {
        case .resized(let size):
            context.size = size
            return []
        case .clock(let now):
            context.now = now
            return lookAtTheClock()
        case .paused: return handOut(saveAll())
        case .lookedAway:
            return isFollowing ? handOut([glanced]) : []
        case .ended:
            hasEnded = true
            return handOut(saveAll() + [.leave])
        case .answer(let answer): return receive(answer)
        case .key, .paste:
            sitting?.touch(at: context.now)
            if closeWarning(with: event) { return [] }
            guard !isWaiting else {
                kept.append(event)
                return []
            }
            return handOut(type(event))
        }
    }

    mutating func handOut(_ effects: [Effect]) -> [Effect] {
        for effect in effects {
            if let order = effect.savedOrder { context.orphans.supersede(order) }
            context.note(effect)
        }
        awaited += effects.filter { Self.act(of: $0) == nil }
        return effects
    }

    private mutating func receive(_ answer: Answer) -> [Effect] {
        let asked = awaited.isEmpty ? nil : awaited.removeFirst()
        if case .signedOut = answer { return signedOut(asked) + typeKept() }
        if asked?.isAside == true {
            if case .trouble = answer { return [] }
            // Read before what was asked for since: the screen knows better by now.
            if case .watched = answer, !awaited.isEmpty { return [] }
        }
        if case .watched = answer { hold() }
        context.note(answer)
        if case .trouble(let trouble) = answer { meet(trouble, with: asked) }
        var effects: [Effect] = []
        for index in stack.indices where answer.isAboutDraft || index == stack.count - 1 {
            effects += handOut(run(stack[index].receive(answer, context)))
        }
        // Nothing pressed before the application was in may press a button after it.
        if asked?.isFinal == true { kept = [] }
        return effects + typeKept()
    }

    private mutating func typeKept() -> [Effect] {
        var effects: [Effect] = []
        while !isWaiting, !kept.isEmpty {
            effects += handOut(type(kept.removeFirst()))
        }
        return effects
    }

    /// Lets every page hold on to what its focus is on, whatever the orders become.
    private mutating func hold() {
        for index in stack.indices { stack[index].hold(context) }
    }

    mutating func saveAll() -> [Effect] {
        var effects = context.member.map { context.orphans.take(for: $0, where: isFree) } ?? []
        for index in stack.indices { effects += stack[index].save(context) }
        return effects
    }

    private mutating func top(_ body: (inout any Page, Context) -> [Move]) -> [Move] {
        body(&stack[stack.count - 1], context)
    }

    var page: any Page { stack[stack.count - 1] }
}

// MARK: - Keys

extension Session {
    private mutating func type(_ event: Event) -> [Effect] {
        switch event {
        case .key(let key): return press(key)
        case .paste(let text):
            guard dialog == nil else { return [] }
            return run(top { $0.paste(text, $1) })
        case .resized, .clock, .paused, .lookedAway, .answer, .ended: return []
        }
    }

    private mutating func press(_ key: Key) -> [Effect] {
        if var open = dialog {
            let command = open.handle(key)
            dialog = command == nil ? open : nil
            return command.map { run($0) } ?? []
        }
        switch key {
        case .control("x"), .function(10):
            dialog = menu()
            return []
        case .control("o"), .function(1): return run(.help)
        case .control("l"): return [.redraw]
        case .control("z"): return context.service.isKiosk ? [] : [.suspend]
        case .control("c"):
            dialog = leaveDialog()
            return []
        case .control("\\"): return run(.saveAndLeave)
        default: break
        }
        if key.letter == "?", !page.isTyping(context) { return run(.help) }
        return run(top { $0.handle(key, $1) })
    }

    private func menu() -> Dialog {
        let progress: [Command] = context.member == nil || page is ProgressPage ? [] : [.progress]
        let common: [Command] =
            progress + [.help, .language] + (context.service.demo == nil ? [] : [.mailbox])
            + (context.member == nil ? [] : [.support, .account, .signOut]) + [.quit]
        return Dialog(.menu, commands: page.commands(context) + common)
    }

    private func leaveDialog() -> Dialog {
        let draft = stack.contains { $0.commands(context).contains(.save) }
        let commands: [Command] =
            draft ? [.stay, .saveAndLeave, .discardAndLeave] : [.stay, .leave]
        let kind: Dialog.Kind = draft ? .leaveDraft : .leave
        return Dialog(context.unsent.isEmpty ? kind : .leaveUnsent, commands: commands)
    }

    private mutating func run(_ command: Command) -> [Effect] {
        switch command {
        case .stay, .understood: return []
        case .help: return run([.push(HelpPage(topic: page.help))])
        case .language:
            dialog = .languages(context.words.language)
            return []
        case .speak(let language):
            context.words = Words(language)
            return context.member.map { [.speak(language, $0)] } ?? []
        case .mailbox: return run([.push(MailboxPage()), .ask(.loadMail)])
        case .progress: return saveAll() + run([.push(ProgressPage())])
        case .support: return page is SupportPage ? [] : run(SupportPage.opening(context))
        case .account:
            return page is AccountPage ? [] : saveAll() + run([.push(AccountPage())])
        case .signOut where !context.unsent.isEmpty:
            dialog = .signOutUnsent
            return []
        case .signOut, .signOutAnyway: return run([.signOut])
        case .quit:
            dialog = leaveDialog()
            return []
        case .save, .leave, .saveAndLeave: return saveAll() + [.leave]
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .back: return run(top { $0.perform(.back, $1) ?? [.back] })
        case .discardAndLeave: return discard() + [.leave]
        case .continueOn, .review, .goToStep, .step, .view:
            return run(top { $0.perform(command, $1) ?? [] })
        }
    }

    /// Lets the page that holds a draft throw it away, wherever it is: help may lie above it.
    private mutating func discard() -> [Effect] {
        var moves: [Move] = []
        for index in stack.indices {
            moves += stack[index].perform(.discardAndLeave, context) ?? []
        }
        return run(moves)
    }

    private mutating func run(_ moves: [Move]) -> [Effect] {
        var effects: [Effect] = []
        for move in moves {
            switch move {
            case .push(let page): stack.append(page)
            case .replace(let page): stack[stack.count - 1] = page
            case .restart(var page):
                page.takePlace(of: stack)
                stack = [page]
            case .back:
                effects += stack[stack.count - 1].save(context)
                if stack.count > 1 {
                    let left = stack.removeLast()
                    stack[stack.count - 1].regain(left)
                } else {
                    dialog = leaveDialog()
                }
            case .ask(let effect): effects.append(effect)
            case .open(let box): dialog = box
            case .enter(let member, let orders):
                context.member = member
                context.takeFresh(orders)
                context.unsent.pass(to: member.id)
                sitting = sitting ?? Sitting(began: context.now)
                effects += context.orphans.take(for: member, where: isFree)
            case .refresh(let orders):
                hold()
                context.takeFresh(orders)
            case .keep(let text, let place): context.unsent[place] = text
            case .signOut:
                effects += saveAll()
                context.unsent = Unsent()
                leaveAccount(to: [WelcomePage()])
            }
        }
        return effects
    }
}

// MARK: - Frame

extension Session {
    package func frame() -> Frame { frame(tick: 0) }

    /// The screen as it is now; `tick` turns the spinner.
    package func frame(tick: Int) -> Frame {
        var frame = page.frame(context)
        if isWaiting { draw(spinner: tick, on: &frame) }
        frame = dialog?.draw(over: frame, context) ?? frame
        return warning.map { Dialog(.ending($0), commands: [.stay]).draw(over: frame, context) }
            ?? frame
    }

    private func draw(spinner tick: Int, on frame: inout Frame) {
        let glyphs = context.glyphs
        let sign = glyphs.spinner[tick % glyphs.spinner.count]
        let row = frame.canvas.size.rows - 1
        frame.canvas.fill(row: row, column: 0, width: frame.canvas.size.columns, style: .normal)
        frame.canvas.put(
            sign + " " + context.words.working, row: row, column: 2, style: .notice)
    }
}
