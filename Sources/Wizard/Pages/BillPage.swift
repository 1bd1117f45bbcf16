import Fapiao
import Pages
import Resources
import Screen

/// One bill with its lines and tax, and where its application stands (M16).
///
/// What to do comes first, with the button for it; the rest is read by scrolling.
struct BillPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case apply, withdraw, received, ask, back
        /// Other applications for the same bill.
        case successor, predecessor
    }

    var form = Form<Control>()

    private let opened: Order
    /// One of its applications; nil for the one that counts now.
    private let application: ApplicationNumber?
    /// A withdrawal that Back led out of, with what was typed.
    private var withdrawal: WithdrawPage?

    init(order: Order, application: ApplicationNumber? = nil) {
        opened = order
        self.application = application
    }

    /// Opens the page; what is new on it is no news from then on.
    static func open(
        _ order: Order, application: ApplicationNumber? = nil, _ context: Context
    ) -> [Move] {
        [.push(BillPage(order: order, application: application))] + context.see(order)
    }

    var help: HelpTopic { .bill }

    var follows: Bool { true }

    /// A button that comes to stand in front takes no focus away.
    mutating func hold(_ context: Context) { form.settle(items(context)) }

    /// The bill as it is now, which may have moved on since it was opened.
    private func scene(_ context: Context) -> BillScene {
        BillScene(
            order: context.order(opened.number) ?? opened, shown: application, context: context)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let copy = copied(context) == nil ? [] : [KeyHint("y", words.sentCopyKey)]
        let choose =
            scene(context).buttons.count < 2 ? [] : [KeyHint("Tab", words.keyNext)]
        let arrows = context.glyphs.arrowUp + " " + context.glyphs.arrowDown
        var page = context.surroundings(heading: words.billHeading(opened.number))
        page.keys =
            [KeyHint(arrows, words.keyScroll)] + choose + [KeyHint("r", words.keyReload)]
            + copy + [
                KeyHint("Esc", words.keyBack), KeyHint("^O", words.keyHelp),
                KeyHint("^X", words.keyMenu),
            ]
        return page
    }

    func frame(_ context: Context) -> Frame {
        let page = surroundings(context)
        var frame = page.frame(form, items(context), in: context.size, glyphs: context.glyphs)
        // Scrolled away from the buttons, the caret stands where reading begins.
        if frame.caret == nil { frame.caret = page.contentOrigin(in: context.size) }
        return frame
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.apply): [.push(ApplyPage(order: scene(context).order, context))]
        case .pressed(.withdraw):
            ask(context) { .push(withdrawal ?? WithdrawPage(order: $0, application: $1)) }
        case .pressed(.received): ask(context) { .push(ReceivedPage(order: $0, application: $1)) }
        case .pressed(.ask): [.push(AskPage(about: scene(context).order, context))]
        case .pressed(.back): [.back]
        case .pressed(.successor): show(scene(context).successor, context)
        case .pressed(.predecessor): show(scene(context).predecessor, context)
        case .ignored, .taken, .changed, .left, .chose, .picked: []
        }
    }

    /// Shows another application for the bill in place of this one.
    private func show(_ application: Application?, _ context: Context) -> [Move] {
        guard let application else { return [] }
        return [
            .replace(BillPage(order: scene(context).order, application: application.number))
        ]
    }

    private func ask(
        _ context: Context, _ page: (Order, Application) -> Move
    ) -> [Move] {
        let scene = scene(context)
        return scene.application.map { [page(scene.order, $0)] } ?? []
    }

    mutating func regain(_ page: any Page) {
        if let page = page as? WithdrawPage { withdrawal = page.unfinished }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        switch key.letter {
        case "q": return [.back]
        case "r": return context.member.map { [.ask(.loadOrders($0))] } ?? []
        case "y": return copied(context).map { [.ask(.copy($0))] } ?? []
        default: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    /// What one takes elsewhere: the tracking number, before that the application's.
    private func copied(_ context: Context) -> String? {
        guard let application = scene(context).application else { return nil }
        return application.stage.parcel?.tracking.text ?? application.number.grouped
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .orders(let orders): [.refresh(orders)] + see(orders, context)
        case .watched(_, let orders, _): see(orders, context)
        default: []
        }
    }

    /// What changes while the page is open is looked at as it changes.
    private func see(_ orders: [Order], _ context: Context) -> [Move] {
        orders.first { $0.number == opened.number }.map(context.see) ?? []
    }
}
