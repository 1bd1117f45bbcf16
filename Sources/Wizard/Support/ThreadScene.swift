import Fapiao
import Pages
import Resources
import Screen

/// What stands above the box of a thread: what it is about, the messages, where it stands.
struct ThreadScene<Control: Hashable & Sendable> {
    typealias Item = FormItem<Control>

    let entry: SupportEntry
    let context: Context

    private var words: Words { context.words }
    private var request: SupportRequest { entry.request }

    var isClosed: Bool { request.isClosed }

    var facts: [Item] {
        var rows = [row(words.aboutColumn, words.name(of: request.subject.kind))]
        if let order = entry.order { rows.append(row(words.billLabel, order.text)) }
        if let application { rows.append(row(words.applicationLabel, application)) }
        if case .newTitle(_, let title) = request.subject {
            rows.append(row(words.newTitleLabel, title.text))
            let isHere = context.isHere(entry)
            let none = isHere ? words.noReturn : words.notSentBack
            rows.append(row(words.sentBackLabel, request.sentBack.map(words.sentBack) ?? none))
            rows += ReturnAddress.rows(words, isShown: request.sentBack == nil && !isHere)
        }
        return rows
    }

    /// The application with where it stands now.
    private var application: String? {
        guard let number = request.subject.application else { return nil }
        let known = entry.order.flatMap(context.order)?.applications
            .first { $0.number == number }
        guard let known else { return number.grouped }
        return "\(number.grouped) \(context.glyphs.dot) \(words.name(of: known.stage.status))"
    }

    private func row(_ label: String, _ value: String) -> Item {
        .row(.init(label, Sanitise.text(value)))
    }

    /// Each message under who wrote it and when, the newest last.
    var messages: [Item] {
        ThreadItems.messages(request.messages) { words.byline($0.by, $0.at) }
    }

    var state: [Item] {
        switch request.state {
        case .open: [.gap, .prose(words.requestWaits, .dim), .gap]
        case .answered: [.gap]
        case .closed: ThreadItems.result(of: request, words, context.glyphs) + [.gap]
        }
    }
}

extension Context {
    /// Whether the fapiao of an application is issued and has not left the service center.
    func isHere(_ application: ApplicationNumber?, of order: OrderNumber) -> Bool {
        let known = self.order(order)?.applications.first { $0.number == application }
        return known?.stage.status == .issued
    }

    /// Whether that is so of the fapiao that a request is about.
    func isHere(_ entry: SupportEntry) -> Bool {
        entry.order.map { isHere(entry.request.subject.application, of: $0) } ?? false
    }
}
