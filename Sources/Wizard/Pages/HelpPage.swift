import Fapiao
import Resources
import Screen

/// Help: the page one came from first, and topics to choose from.
struct HelpPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case topic(HelpTopic)
        case back
    }

    let topic: HelpTopic
    var form = Form<Control>()

    init(topic: HelpTopic) {
        self.topic = topic
        if topic != .contents { form.focus(on: .back) }
    }

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = []
        for paragraph in words.help(on: topic) { items += [.prose(paragraph, .normal), .gap] }
        let related = words.related(to: topic)
        if topic == .contents {
            items += related.map { .buttons([.init(.topic($0), words.title(of: $0))]) }
            items.append(.gap)
        } else if !related.isEmpty {
            items.append(.prose(words.helpMore, .label))
            items += related.map { .buttons([.init(.topic($0), words.title(of: $0))]) }
            items += [.gap]
        }
        let contents: [FormItem<Control>.Button] =
            topic == .contents ? [] : [.init(.topic(.contents), words.title(of: .contents))]
        return items + [.buttons([.init(.back, words.backLabel, isPrimary: true)] + contents)]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.title(of: topic),
            keys: [KeyHint("PgDn", context.words.keyScroll)])
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.topic(let topic)): return [.push(HelpPage(topic: topic))]
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }
}
