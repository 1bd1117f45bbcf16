import Fapiao
import Pages
import Resources
import Screen

/// An application on its way: fapiao, tax details, delivery, review (M8 to M14).
///
/// 1. What was typed lives in the forms of the steps, in one place; the draft is read from them.
/// 2. Going back and forth never changes a form.
/// 3. Nothing is sent before the last button of the review, and nothing twice.
struct ApplyPage: FormPage {
    /// What the page is about at the moment.
    enum Mode: Equatable {
        case filling
        /// An earlier title or address is being chosen for the step.
        case earlier
        /// Another window changed the draft, and one of the two is to be chosen.
        case choosing(Rivals)
        case refused(Order.Refusal)

        /// Whether what was typed is this page's to save.
        var isTyped: Bool {
            switch self {
            case .filling, .earlier: true
            case .choosing, .refused: false
            }
        }
    }

    private(set) var order: Order
    /// What is corrected, where the application came back.
    let correction: Correction?
    var mode = Mode.filling
    var step = Draft.Page.fapiao
    var steps: ApplySteps
    var type: FapiaoType
    var buyerKind: BuyerKind
    var way: DeliveryWay
    /// Pages that were on screen; a page never seen is shown before the review.
    var visited: Set<Draft.Page> = []
    /// The person came from the review to change something and goes back there.
    var isChanging = false
    /// What has just filled in the title.
    var titleNews: TitleNews?
    /// What an earlier title or address took the place of, until that is changed.
    var replaced: Replaced?
    var keeper: DraftKeeper
    /// The form of a page beside the steps.
    private var aside = Form<ApplyControl>()

    /// Goes on with the draft of `order`; without one, begins with what came back to be corrected,
    /// else with the last application's details (M10).
    init(order: Order, _ context: Context) {
        let saved = order.draft
        let correction = Correction(order)
        let start = saved?.text ?? correction?.sent ?? context.member?.beginning ?? Draft()
        self.order = order
        self.correction = correction
        type = start.type
        buyerKind = start.buyerKind
        way = start.way
        steps = ApplySteps(start)
        keeper = DraftKeeper(read: saved?.text)
        step = Self.place(to: start, context.service.divisions)
        let asked = correction?.place(in: start)
        if let asked, saved == nil { step = asked.page }
        visited = Set(start.pages.prefix { $0 != step } + [step])
        if let asked, asked.page == step {
            steps[step].form.focus(on: asked.control, option: option(of: asked.control))
        }
        if saved != nil, asked?.page != step { goOnTyping(context.service.divisions) }
        keeper = DraftKeeper(read: saved?.text, shown: draft)
        if let base = context.orphans.base(of: order.number, for: context.member) {
            keeper.adopt(draft, over: base)
        }
        if let saved, let rival = saved.rival {
            let both = [saved.text, rival]
            mode = .choosing(Rivals(one: saved.text, other: rival, origin: .read, seen: both))
        }
    }

    /// Puts the focus where something is missing, else on Continue: who types at once
    /// changes nothing that was filled in.
    private mutating func goOnTyping(_ divisions: Divisions) {
        guard step != .review else { return }
        let fault = draft.faults(on: step, divisions).first(where: \.isMissing)
        steps[step].form.focus(on: fault.map { .field($0.field) } ?? .continueOn)
    }

    /// Where to go on: where the customer stopped, or before it where something is wrong.
    private static func place(to start: Draft, _ divisions: Divisions) -> Draft.Page {
        let pages = Draft.Page.allCases
        let stopped = pages.firstIndex(of: start.page) ?? 0
        let wrong = start.firstPageWithFaults(divisions).flatMap(pages.firstIndex) ?? pages.count
        let reached = Set(pages.prefix(min(stopped, wrong) + 1))
        return start.pages.last(where: reached.contains) ?? .fapiao
    }

    /// What was typed and chosen so far.
    var draft: Draft {
        var draft = Draft()
        draft.page = step
        draft.type = type
        draft.buyerKind = buyerKind
        draft.way = way
        for field in DraftField.everything { draft[field] = steps[field] }
        return draft
    }

    /// Puts another draft in place of this one; each field's undo brings back what was there.
    mutating func load(_ other: Draft, _ divisions: Divisions) {
        type = other.type
        buyerKind = other.buyerKind
        way = other.way
        for field in DraftField.everything { steps[field] = other[field] }
        step = Self.place(to: other, divisions)
        visited.formUnion(other.pages.prefix { $0 != step } + [step])
    }

    mutating func take(_ order: Order) { self.order = order }

    // MARK: Frame

    var form: Form<ApplyControl> {
        get {
            switch mode {
            case .filling: steps[step].form
            case .choosing, .refused, .earlier: aside
            }
        }
        set {
            switch mode {
            case .filling: steps[step].form = newValue
            case .choosing, .refused, .earlier: aside = newValue
            }
        }
    }

    var help: HelpTopic {
        switch step {
        case .fapiao: .fapiao
        case .taxDetails: .taxDetails
        case .delivery: .delivery
        case .review: .review
        }
    }

    func scene(_ context: Context) -> ApplyScene {
        ApplyScene(
            draft: draft, order: order, step: steps[step], titleNews: titleNews,
            isReplaced: replaced != nil, correction: correction, context: context)
    }

    func items(_ context: Context) -> [FormItem<ApplyControl>] {
        switch mode {
        case .filling: return scene(context).items
        case .earlier: return earlier(context).items(on: step, context.words)
        case .choosing(let rivals): return rivals.items(context.words)
        case .refused(let refusal):
            return [
                .notice(.init(context.words.draftRefusal(refusal), .error)), .gap,
                .buttons([.init(.leave, context.words.backToBillsButton, isPrimary: true)]),
            ]
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let status = status(context)
        switch mode {
        case .filling:
            return context.surroundings(
                heading: heading(words), step: stepLine(words), status: status,
                side: side(words))
        case .earlier:
            return context.surroundings(
                heading: step == .fapiao ? words.chooseTitleHeading : words.chooseAddressHeading,
                step: stepLine(words), status: status)
        case .choosing: return context.surroundings(heading: words.rivalsHeading, status: status)
        case .refused: return context.surroundings(heading: words.notSentHeading, status: status)
        }
    }

    private func heading(_ words: Words) -> String {
        step == .review && correction != nil
            ? words.correctHeading : words.applyHeading(step, type)
    }

    /// Bill, net, tax and total, in sight on every step; above them, that saving failed.
    private func status(_ context: Context) -> [String] {
        let unsaved = context.glyphs.warning + " " + context.words.notSavedYet
        return (keeper.hasFailed ? [unsaved] : []) + bill(context)
    }

    private func bill(_ context: Context) -> [String] {
        guard let amount = order.record?.amount else { return [] }
        let line = context.words.billLine(order.number, amount)
        let fits = Width.of(line, context.glyphs.widths) <= context.size.columns - 3
        return [fits ? line : context.words.shortBillLine(order.number, amount)]
    }

    /// Counts only the steps that this application has.
    private func stepLine(_ words: Words) -> String {
        let pages = draft.pages
        let number = (pages.firstIndex(of: step) ?? 0) + 1
        return words.step(number, of: pages.count, words.stepName(step))
    }

    private func side(_ words: Words) -> SidePanel? {
        guard step != .review else { return nil }
        return SidePanel(title: words.chosenTitle, entries: Chosen(draft, words).entries)
    }
}

extension Words {
    func applyHeading(_ page: Draft.Page, _ type: FapiaoType) -> String {
        switch page {
        case .fapiao: fapiaoHeading
        case .taxDetails: taxHeading(type)
        case .delivery: deliveryHeading
        case .review: sendHeading
        }
    }
}
