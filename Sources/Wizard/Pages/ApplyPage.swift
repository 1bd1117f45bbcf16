import Fapiao
import Resources
import Screen

/// An application on its way: fapiao, tax details, delivery, review (M8 to M14).
struct ApplyPage: FormPage {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()

    private let order: Order

    /// Goes on with the draft of `order`; without one, begins with the last application's details
    /// (M10).
    init(order: Order, _ context: Context) { self.order = order }

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
