import Fapiao
import Resources
import Screen

/// One bill with its lines and tax, and where its application stands (M16).
///
/// What to do comes first, with the button for it; the rest is read by scrolling.
struct BillPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case apply, ask, back }

    var form = Form<Control>()

    private let opened: Order

    init(order: Order) { opened = order }

    var help: HelpTopic { .bills }

    /// The bill as it is now, which may have moved on since it was opened.
    private func scene(_ context: Context) -> BillScene {
        BillScene(order: context.order(opened.number) ?? opened, context: context)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let copy = copied(context) == nil ? [] : [KeyHint("y", words.sentCopyKey)]
        let arrows = context.glyphs.arrowUp + " " + context.glyphs.arrowDown
        var page = context.surroundings(heading: words.billHeading(opened.number))
        page.keys =
            [KeyHint(arrows, words.keyScroll), KeyHint("r", words.keyReload)] + copy + [
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
        case .pressed(.ask): [.push(AskPage(about: scene(context).order, context))]
        case .pressed(.back): [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        switch key {
        case .down: scroll(by: 1, context)
        case .up: scroll(by: -1, context)
        case .control("d"): scroll(by: context.size.rows / 3, context)
        case .control("u"): scroll(by: -context.size.rows / 3, context)
        case .home: scroll(by: -Self.farAway, context)
        case .end: scroll(by: Self.farAway, context)
        default: return act(on: key.letter, context)
        }
        return []
    }

    private mutating func act(on letter: Character?, _ context: Context) -> [Move]? {
        switch letter {
        case "j": scroll(by: 1, context)
        case "k": scroll(by: -1, context)
        case "g": scroll(by: -Self.farAway, context)
        case "G": scroll(by: Self.farAway, context)
        case "q": return [.back]
        case "r": return context.member.map { [.ask(.loadOrders($0))] } ?? []
        case "y": return copied(context).map { [.ask(.copy($0))] } ?? []
        default: return nil
        }
        return []
    }

    /// More rows than any bill has.
    private static let farAway = 100_000

    private mutating func scroll(by rows: Int, _ context: Context) {
        let page = surroundings(context)
        let picture = page.picture(
            of: form, items(context), in: context.size, glyphs: context.glyphs)
        form.scroll(by: rows, of: picture, height: page.contentHeight(in: context.size))
    }

    /// What one takes elsewhere: the tracking number, before that the application's.
    private func copied(_ context: Context) -> String? {
        guard let application = scene(context).order.current else { return nil }
        return application.stage.parcel?.tracking.text ?? application.number.grouped
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .orders(let orders) = answer else { return [] }
        return [.refresh(orders)]
    }
}
