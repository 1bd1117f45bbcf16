import Fapiao
import Resources
import Screen

/// An order that is not listed is claimed by its number (M1, M2).
struct AddOrderPage: FormPage {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()

    init() {}

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
