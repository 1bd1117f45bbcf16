import Fapiao
import Resources
import Screen

/// The bills of who is signed in, newest first (M7).
struct BillsPage: FormPage {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()

    init() {}

    /// What follows a sign-in: a draft left behind is offered, else the bills are shown.
    static func arrival(_ member: Member, _ orders: [Order]) -> [Move] {
        [.enter(member, orders), .restart(BillsPage())]
    }

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
