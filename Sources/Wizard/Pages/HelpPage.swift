import Fapiao
import Resources
import Screen

/// Help: the page one came from first, and all topics to choose from.
struct HelpPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case topic(HelpTopic)
        case back
    }

    let topic: HelpTopic
    var form = Form<Control>()

    init(topic: HelpTopic) { self.topic = topic }

    var help: HelpTopic { topic }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
