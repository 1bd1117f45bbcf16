import Fapiao
import Resources
import Screen

/// After sending: the number, what happens next and when, whom to ask (M15).
struct SentPage: FormPage {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()

    private let order: Order
    private let application: Application

    init(order: Order, application: Application) {
        self.order = order
        self.application = application
    }

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
