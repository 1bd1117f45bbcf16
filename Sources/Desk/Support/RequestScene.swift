import Fapiao
import Pages
import Resources
import Screen

/// A support request as a clerk reads it.
struct RequestScene {
    typealias Item = FormItem<RequestPage.Control>

    let asked: SupportCase
    let notice: RequestPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var request: SupportRequest { asked.request }

    var surroundings: PageFrame {
        .deskReading(
            words.requestHeading(request.number),
            own: RequestPage.Control.hints(deeds) { $0.label(words) },
            tally: words.deskName(of: request.state), context)
    }

    private var deeds: [RequestPage.Control] { asked.deeds.map(RequestPage.Control.deed) }

    var items: [Item] {
        said + head + [.gap, buttons, .gap] + facts + messages
            + ThreadItems.result(of: request, words, glyphs) + [.gap] + customer
    }

    // MARK: Head

    /// What the last key came to.
    private var said: [Item] {
        switch notice {
        case .answered(let told): [.prose(words.deskAnswered(told.map(\.text)), .success), .gap]
        case .closed(let told): [.prose(words.deskClosed(told.map(\.text)), .success), .gap]
        case .refused(let refusal): [.notice(.init(words.deskSupportRefusal(refusal), .error))]
        case .cannotSplit(let refusal): [.notice(.init(words.deskSplitRefusal(refusal), .error))]
        case nil: []
        }
    }

    private var head: [Item] {
        [.prose(words.name(of: request.subject.kind), .heading), .prose(standing, style)] + next
    }

    private var style: Style { request.state == .open ? .warning : .dim }

    /// Who is to act, and since when.
    private var standing: String {
        switch request.state {
        case .open:
            words.deskAsks(
                request.lastAt, words.age(since: request.lastAt, at: context.now))
        case .answered, .closed: request.isNews ? words.deskUnread : words.deskRead
        }
    }

    /// What another title waits for.
    private var next: [Item] {
        guard case .newTitle = request.subject, !request.isClosed,
            let status = asked.application?.stage.status
        else { return [] }
        switch status {
        case .returned: return [.prose(words.deskIsBack, .success)]
        case .issued, .mailed, .received, .collected: return [.prose(words.deskNotBack, .notice)]
        case .submitted, .processing, .rejected, .withdrawn, .readyForPickUp, .reissued: return []
        }
    }

    private var buttons: Item {
        RequestPage.Control.buttons(deeds, words) { $0.label(words) }
    }

    // MARK: What it is about

    private func row(_ label: String, _ parts: String?...) -> Item {
        let text = parts.compactMap { $0 }.map(Sanitise.text)
        return .row(.init(label, text.joined(separator: " " + glyphs.dot + " ")))
    }

    private var facts: [Item] {
        var rows: [Item] = []
        if let order = asked.order {
            rows.append(
                row(
                    words.billLabel, order.number.text,
                    order.record.map { words.reviewAmount($0.total) }))
            for portion in order.portions {
                rows.append(row("", portion.order.text, words.reviewAmount(portion.amount)))
            }
        }
        if let application = asked.application {
            rows.append(
                row(
                    words.applicationLabel, application.number.grouped,
                    words.name(of: application.stage.status)))
            rows.append(row(words.titleLabel, application.request.document.title.text))
        }
        return rows + parcels + title
    }

    private var parcels: [Item] {
        guard let parcel = asked.application?.stage.parcel else { return [] }
        return [row(words.trackingLabel, words.sentBack(parcel))]
    }

    private var title: [Item] {
        guard case .newTitle(_, let title) = request.subject else { return [] }
        return [
            row(words.newTitleLabel, title.text),
            row(words.sentBackLabel, request.sentBack.map(words.sentBack) ?? words.notSentBack),
        ]
    }

    private var customer: [Item] {
        let told = asked.told.map { Sanitise.text($0.text) }.joined(separator: "\n")
        return (asked.owner.map { [row(words.deskCustomer, $0.text)] } ?? []) + [
            .row(.init(words.deskToldLabel, told.isEmpty ? words.deskNobodyTold : told))
        ]
    }

    // MARK: What was said

    private var messages: [Item] {
        ThreadItems.messages(request.messages) { message in
            words.deskByline(words.deskName(of: message.by), message.at)
        }
    }
}

extension Words {
    /// Where a request stands, as a clerk reads it.
    func deskName(of state: SupportRequest.State) -> String {
        switch state {
        case .open: deskToAnswer
        case .answered: requestAnswered
        case .closed: requestClosed
        }
    }
}
