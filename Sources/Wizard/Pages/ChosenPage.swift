import Fapiao
import Resources
import Screen

/// What was chosen so far, for screens without room for a panel at the side.
struct ChosenPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()
    private let draft: Draft

    init(draft: Draft) { self.draft = draft }

    var help: HelpTopic { .review }

    func items(_ context: Context) -> [FormItem<Control>] {
        Chosen(draft, context.words).entries.map { .row(.init($0.label, $0.value)) }
            + [.gap, .buttons([.init(.back, context.words.backLabel, isPrimary: true)])]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.chosenTitle)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        event == .pressed(.back) ? [.back] : []
    }
}
