import Fapiao
import Resources
import Screen

/// One bill with its lines and tax, and where its application stands (M16).
struct BillPage: FormPage {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()

    private let order: Order

    init(order: Order) { self.order = order }

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
