import Fapiao
import Pages
import Resources
import Screen

/// A new support request: what it is about, which bill or application, and the text (M9, M18, M19).
///
/// 1. One form holds all that was typed, so that going back and forth loses nothing.
/// 2. Only what can be asked about is offered; from a bill, that bill is chosen already.
/// 3. What was typed outlives the page, until it is sent or the session ends.
struct AskPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case kind, next
        case choose(SupportMatter)
        /// It is about no bill in particular.
        case noMatter
        case title, text, send, back
    }

    enum Step: Equatable, Sendable, CaseIterable { case kind, matter, text }

    var form: Form<Control>
    private(set) var step = Step.kind
    private(set) var kind: SupportKind?
    private(set) var matter: SupportMatter?
    /// The bill that one came from.
    let origin: OrderNumber?
    private(set) var refusal: Order.Refusal?
    /// Continue or Send was pressed on the step at hand: what is missing is a fault now.
    private(set) var wasSent = false
    /// The title was left, so that what is wrong with it is shown.
    private(set) var isTitleChecked = false

    /// A request about `order`, or about a bill to be chosen.
    init(about order: Order? = nil, _ context: Context) {
        origin = order?.number
        kind = order.map(SupportKind.likely)
        form = Form(
            fields: [
                .title: TextField(context.unsent[.title(origin)], limit: 200),
                .text: MessageArea.field(context.unsent[.request(origin)]),
            ], focus: .kind)
        if let kind { form.focus(on: .kind, option: kinds(context).firstIndex(of: kind) ?? 0) }
    }

    var help: HelpTopic { .supportRequest }

    /// The steps of the way: from a bill, none asks which bill.
    var steps: [Step] { origin == nil ? Step.allCases : [.kind, .text] }

    // MARK: What can be asked

    /// What can be asked about where one came from.
    func kinds(_ context: Context) -> [SupportKind] {
        guard let order = origin.flatMap(context.order) else { return SupportKind.allCases }
        return SupportKind.allCases.filter { order.matter(for: $0) != nil }
    }

    /// What a request of the chosen kind can be about.
    func matters(_ context: Context) -> [SupportMatter] {
        guard let kind else { return [] }
        return context.orders.filter { origin == nil || $0.number == origin }
            .compactMap { $0.matter(for: kind) }
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let scene = AskScene(page: self, context: context)
        switch step {
        case .kind: return scene.kindItems
        case .matter: return scene.matterItems
        case .text: return scene.textItems
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        AskScene(page: self, context: context).page
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.kind, let index): choose(index, context)
        case .changed(.title):
            refusal = nil
            return [.keep(form.text(.title), .title(origin))]
        case .changed(.text):
            refusal = nil
            return [.keep(form.text(.text), .request(origin))]
        case .left(.title): isTitleChecked = !form.text(.title).isEmpty
        case .pressed(let button): return press(button, context)
        case .ignored, .taken, .changed, .left, .chose, .picked: break
        }
        return []
    }

    private mutating func choose(_ index: Int, _ context: Context) {
        let kinds = kinds(context)
        guard kinds.indices.contains(index) else { return }
        if kind != kinds[index] { matter = nil }
        kind = kinds[index]
    }

    private mutating func press(_ button: Control, _ context: Context) -> [Move] {
        switch button {
        case .next: goOn(context)
        case .choose(let chosen): go(to: .text, about: chosen)
        case .noMatter: go(to: .text, about: nil)
        case .send: return send(context)
        case .back: return perform(.back, context) ?? [.back]
        case .kind, .title, .text: break
        }
        return []
    }

    /// From what it is about to which bill, or straight to the text where that is known.
    private mutating func goOn(_ context: Context) {
        wasSent = true
        guard kind != nil else { return form.focusOnProblems() }
        if origin == nil {
            go(to: .matter)
        } else {
            go(to: .text, about: matters(context).first)
        }
    }

    private mutating func go(to next: Step, about chosen: SupportMatter?) {
        matter = chosen
        go(to: next)
    }

    private mutating func go(to next: Step) {
        step = next
        wasSent = false
        form.endScroll()
        switch next {
        case .kind: form.focus(on: .kind, option: kind.flatMap(Self.place) ?? 0)
        case .matter: if let matter { form.focus(on: .choose(matter)) }
        case .text: form.focus(on: kind == .newTitle ? .title : .text)
        }
    }

    private static func place(of kind: SupportKind) -> Int? {
        SupportKind.allCases.firstIndex(of: kind)
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move]? {
        guard command == .back, let place = steps.firstIndex(of: step), place > 0 else {
            return nil
        }
        go(to: steps[place - 1])
        if step == .kind, let kind {
            form.focus(on: .kind, option: kinds(context).firstIndex(of: kind) ?? 0)
        }
        return []
    }

    // MARK: Sending

    private mutating func send(_ context: Context) -> [Move] {
        refusal = nil
        wasSent = true
        guard AskScene(page: self, context: context).problems.isEmpty,
            let member = context.member, let kind, let text = try? Prose(form.text(.text)),
            let subject = SupportSubject(
                kind, about: matter, title: try? Title(form.text(.title)))
        else {
            form.focusOnProblems()
            return []
        }
        return [.ask(.support(.open(subject, about: matter?.order, text), member))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .supported(let number, _, _):
            let sent: [Move] =
                context.supportEntry(number).map { [.replace(AskedPage($0))] } ?? [.back]
            return [.keep("", .request(origin)), .keep("", .title(origin))] + sent
        case .supportRefused(let reason):
            refusal = reason
            form.focus(on: .send)
            return []
        default: return []
        }
    }
}
