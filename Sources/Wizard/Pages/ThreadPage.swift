import Fapiao
import Pages
import Resources
import Screen

/// One support request: what was said about it, the newest last, and a box to write more.
///
/// 1. A thread that is open is read: what comes while it is open is marked as seen, too.
/// 2. What was typed outlives the page, until it is sent or the session ends.
struct ThreadPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case text, send, sendBack, back }

    var form: Form<Control>

    private let opened: SupportEntry
    private var notice: Notice?
    /// The button was pressed: an empty message is a fault now.
    private var wasSent = false

    private enum Notice: Equatable {
        case sent
        case refused(Order.Refusal)
    }

    init(_ entry: SupportEntry, _ context: Context) {
        opened = entry
        let text = context.unsent[.thread(entry.request.number)]
        form = Form(fields: [.text: MessageArea.field(text)], focus: .text)
    }

    /// The way to the thread, which marks it as read.
    static func opening(_ entry: SupportEntry, _ context: Context) -> [Move] {
        [.push(ThreadPage(entry, context))]
            + (context.seeing(entry).map { [.ask($0)] } ?? [])
    }

    var number: SupportNumber { opened.request.number }

    var help: HelpTopic { .supportThread }

    var follows: Bool { true }

    /// The request as it is now, which may have moved on since it was opened.
    private func entry(_ context: Context) -> SupportEntry {
        context.supportEntry(opened.request.number) ?? opened
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let entry = entry(context)
        let scene = ThreadScene<Control>(entry: entry, context: context)
        let text = form.text(.text)
        let error = wasSent ? MessageArea.fault(text, words) : nil
        let state = notice.map { self.items(of: $0, words) } ?? scene.state
        return scene.facts + scene.messages + state + [
            MessageArea.item(
                .text, label: scene.isClosed ? words.messageAgainLabel : words.messageLabel,
                hint: words.messageHint, text: text, error: error, words,
                context.size, context.glyphs),
            .buttons(buttons(entry.request, context)),
        ]
    }

    /// What became of the message, in place of where the request stands.
    private func items(of notice: Notice, _ words: Words) -> [FormItem<Control>] {
        switch notice {
        case .sent: [.gap, .prose(words.messageSent, .success), .gap]
        case .refused(let refusal):
            [.gap, .notice(.init(words.orderRefusal(refusal), .error)), .gap]
        }
    }

    private func buttons(
        _ request: SupportRequest, _ context: Context
    ) -> [FormItem<Control>.Button] {
        let words = context.words
        let send = FormItem<Control>.Button(.send, words.sendMessageButton, isPrimary: true)
        let back = FormItem<Control>.Button(.back, words.backLabel)
        let isHere = request.sentBack == nil && context.isHere(entry(context))
        guard request.subject.kind == .newTitle, !isHere else { return [send, back] }
        let label = request.sentBack == nil ? words.sendBackButton : words.correctSendBackButton
        return [send, .init(.sendBack, label), back]
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let entry = entry(context)
        var page = context.surroundings(heading: words.requestHeading(entry.request.number))
        let enter =
            form.focus == .control(.text) ? [KeyHint("Enter", words.keyNewLine)] : []
        page.keys = enter + page.keys
        return page
    }

    func frame(_ context: Context) -> Frame { readingFrame(context) }

    // MARK: Events

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        // Above the first row of the box there is the thread to read.
        if form.focus == .control(.text), key == .up || key == .down, readsOn(key, context) {
            return []
        }
        return press(key, context)
    }

    private mutating func readsOn(_ key: Key, _ context: Context) -> Bool {
        let items = items(context)
        var tried = form
        let leaves = tried.handle(.up, items) == .left(.text)
        guard key == .up ? leaves || form.isScrolled : form.isScrolled else { return false }
        return read(key, context) || key == .up
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        let number = opened.request.number
        switch event {
        case .changed(.text):
            notice = nil
            return [.keep(form.text(.text), .thread(number))]
        case .pressed(.send): return send(context)
        case .pressed(.sendBack): return [.push(SendBackPage(entry(context), context))]
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked, .pressed(.text): return []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        switch key.letter {
        case "q": return [.back]
        case "r": return context.member.map { [.ask(.watch($0))] } ?? []
        case _: return nil
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        notice = nil
        wasSent = true
        guard let text = try? Prose(form.text(.text)), let member = context.member else {
            form.focus(on: .text)
            return []
        }
        let entry = entry(context)
        return [.ask(.support(.write(entry.request.number, about: entry.order, text), member))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .supported:
            wasSent = false
            notice = .sent
            form.clear(.text)
            form.focus(on: .text)
            return [.keep("", .thread(opened.request.number))] + seen(context)
        case .supportRefused(let refusal):
            wasSent = false
            notice = .refused(refusal)
            return []
        case .watched: return seen(context)
        default: return []
        }
    }

    private func seen(_ context: Context) -> [Move] {
        context.seeing(entry(context)).map { [.ask($0)] } ?? []
    }
}
