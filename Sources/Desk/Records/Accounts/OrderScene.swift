import Fapiao
import Pages
import Resources
import Screen

/// A bill as it is drawn.
struct OrderScene {
    typealias Item = FormItem<OrderPage.Control>

    let file: OrderFile
    let notice: OrderPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var order: Order { file.order }

    var deeds: [OrderPage.Control] {
        (order.holder == nil ? [] : [.release]) + [.handOver]
            + (file.holder == nil ? [] : [.holder])
    }

    var surroundings: PageFrame {
        .deskReading(
            words.deskBillHeading(order.number),
            own: OrderPage.Control.hints(deeds, label: words.deskLabel),
            tally: order.portions.isEmpty
                ? words.deskStanding(order.current?.stage.status)
                : words.deskDivided(order.portions.count),
            context)
    }

    var items: [Item] {
        said + holder + [.gap, buttons] + record + portions + applications
    }

    private var said: [Item] {
        switch notice {
        case .released: [.prose(words.deskReleased, .success), .gap]
        case .handedOver(let address):
            [.prose(words.deskHandedOver(Sanitise.text(address.text)), .success), .gap]
        case .refused(let refusal): [.notice(.init(words.text(of: refusal), .error)), .gap]
        case nil: []
        }
    }

    /// Who holds it, and the clerk who saw to that.
    private var holder: [Item] {
        let passing = order.passing.map { words.deskPassed(Sanitise.text($0.by), $0.at) }
        return holds + (passing.map { [.prose($0, .dim)] } ?? [])
    }

    private var holds: [Item] {
        guard let since = order.holder?.since else {
            return [.prose(words.deskHeldByNobody, .normal)]
        }
        guard let holder = file.holder else {
            return [.prose(words.deskHolderUnreadable, .warning)]
        }
        let address = Sanitise.text(holder.address.text)
        return [
            .prose(words.deskBillHeldBy(address, since), .normal)
        ] + (holder.isClosed ? [.prose(words.deskHolderClosed, .warning)] : [])
    }

    private var buttons: Item {
        OrderPage.Control.buttons(deeds, words, label: words.deskLabel)
    }

    private func row(_ label: String, _ value: String?) -> [Item] {
        value.map { [.row(.init(label, Sanitise.text($0)))] } ?? []
    }

    private func part(_ title: String, _ rows: [Item]) -> [Item] {
        rows.isEmpty ? [] : [.gap, .prose(title, .heading)] + rows
    }

    private var record: [Item] {
        guard let record = order.record else { return [.gap, .prose(words.deskNoRecord, .notice)] }
        let width = context.size.columns - 4
        return part(
            words.billPartBill,
            [.drawing(BillLines.draw(record, width: width, words, glyphs)), .gap]
                + row(words.payerLabel, record.payerName)
                + row(words.deskContact, record.contact?.text)
                + row(words.paidAtLabel, words.moment(record.paidAt))
                + row(words.channelLabel, words.name(of: record.channel))
                + row(words.customerNumberLabel, record.customerNumber))
    }

    private var portions: [Item] {
        let whole: [Item] =
            order.portionOf.map { number in
                [
                    .row(
                        .init(
                            words.partOfLabel, Sanitise.text(number.text),
                            action: .init(.portion(number), words.openLabel)))
                ]
            } ?? []
        let parts = file.parts.map { part -> Item in
            .row(
                .init(
                    Sanitise.text(part.number.text), facts(part),
                    action: .init(.portion(part.number), words.openLabel)))
        }
        return part(words.deskPortions, whole + parts)
    }

    private func facts(_ part: OrderFile.Part) -> String {
        let facts: [String?] =
            switch part.state {
            case .known(let status, let owner): [words.deskStanding(status), name(of: owner)]
            case .unreadable: [words.deskInQuarantine]
            }
        return ([words.reviewAmount(part.amount)] + facts.compactMap { $0 })
            .joined(separator: " " + glyphs.dot + " ")
    }

    private func name(of owner: OrderFile.Part.Owner) -> String? {
        switch owner {
        case .sameAsBill: nil
        case .nobody: words.deskOnlyNamed
        case .another(let address): words.deskPartHeldBy(address.map { Sanitise.text($0.text) })
        }
    }

    private var applications: [Item] {
        part(
            words.deskApplications,
            order.applications.reversed().map { one in
                let facts = [
                    words.name(of: one.stage.status), words.reviewAmount(one.amount.gross),
                    Sanitise.text(one.request.document.title.text),
                ]
                return .row(
                    .init(
                        one.number.grouped, facts.joined(separator: " " + glyphs.dot + " "),
                        action: .init(.application(one.number), words.openLabel)))
            })
    }
}

extension Words {
    func deskLabel(of control: OrderPage.Control) -> String {
        switch control {
        case .release: deskRelease
        case .handOver: deskHandOver
        case .holder: deskCustomer
        case .application, .portion: openLabel
        case .back: backLabel
        }
    }

    func deskHelp(on control: OrderPage.Control) -> String {
        switch control {
        case .release: deskHelpRelease
        case .handOver: deskHelpHandOver
        case .holder: deskHelpHolder
        case .application, .portion, .back: ""
        }
    }
}
