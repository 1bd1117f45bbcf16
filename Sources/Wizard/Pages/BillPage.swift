import Fapiao
import Resources
import Screen

/// One bill with its lines and tax, and where its application stands (M16).
struct BillPage: FormPage {
    enum Control: Hashable, Sendable { case apply, back }

    var form = Form<Control>()
    private let number: OrderNumber
    private let shown: Order

    init(order: Order) {
        number = order.number
        shown = order
    }

    var help: HelpTopic { .bills }

    private func order(_ context: Context) -> Order {
        context.orders.first { $0.number == number } ?? shown
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.billHeading(number.text),
            keys: [KeyHint("PgDn", context.words.keyScroll)])
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let order = order(context)
        let bill = Bill(order, context)
        var items = whatNow(bill, context)
        if let application = order.current { items += progress(application, context) }
        items += facts(bill, context)
        var buttons: [FormItem<Control>.Button] = []
        if bill.canBeAppliedFor {
            let label = order.draft == nil ? context.words.applyButton : context.words.goOn
            buttons.append(.init(.apply, label, isPrimary: true))
        }
        buttons.append(.init(.back, context.words.backLabel))
        // The buttons come first: what they do is what most come for, and the rest is to be read.
        return Array(items.prefix(1)) + [.gap, .buttons(buttons), .gap] + items.dropFirst()
    }

    // MARK: What to do now

    private func whatNow(_ bill: Bill, _ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch bill.state {
        case .waiting(let day):
            return [.prose(words.waitingText(words.date(day)), .notice)]
        case .ready: return [.prose(words.readyText, .normal)]
        case .draft: return [.prose(words.draftText, .normal)]
        case .applied(let application):
            var text = words.whatNow(application.stage.status)
            if case .rejected(let reason) = application.stage {
                text = words.reasonGiven(Sanitise.text(reason)) + " " + text
            }
            return [.prose(text, bill.style == .normal ? .normal : bill.style)]
        }
    }

    // MARK: Progress

    private func progress(
        _ application: Application, _ context: Context
    ) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = [
            .prose(words.progressHeading, .heading),
            .row(.init(words.applicationLabel, application.number.grouped)),
        ]
        if let expected = expected(application, context) {
            items.append(.row(.init(words.reviewExpected, expected)))
        }
        if let issue = application.stage.issue {
            items.append(
                .row(.init(words.fapiaoNumberLabel, "\(issue.number.key)  \(issue.on.iso)")))
        }
        if let parcel = application.stage.parcel {
            items.append(
                .row(
                    .init(
                        words.trackingLabel,
                        words.name(of: parcel.carrier) + " " + parcel.tracking.text)))
        }
        for step in application.history.reversed() {
            let remark = step.status == .issued || step.status == .mailed ? "" : step.remark
            let who = words.name(of: step.by)
            let tail = remark.isEmpty ? "" : "\n" + Sanitise.text(remark)
            items.append(
                .row(
                    .init(
                        words.moment(step.at), words.name(of: step.status) + " · " + who + tail)))
        }
        items += sentAs(application, words)
        return items + [.gap]
    }

    /// When it can be expected, while that is still ahead.
    private func expected(_ application: Application, _ context: Context) -> String? {
        guard application.stage.issue == nil, application.stage.isLive,
            let at = application.submittedAt
        else { return nil }
        switch context.promise(for: application.request.document.type, submittedAt: at) {
        case .day(let day): return context.words.date(day)
        case .shortage(let notice): return context.words.shortageNotice(notice)
        }
    }

    private func sentAs(
        _ application: Application, _ words: Words
    ) -> [FormItem<Control>] {
        let document = application.request.document
        var items: [FormItem<Control>] = [
            .gap, .prose(words.sentAsHeading, .heading),
            .row(.init(words.reviewType, words.reviewName(of: document.type))),
            .row(.init(words.reviewTitle, Sanitise.text(document.title.text))),
        ]
        if let id = document.taxpayerID {
            items.append(.row(.init(words.reviewTaxpayerID, id.text)))
        }
        items.append(
            .row(.init(words.reviewWay, words.reviewName(of: application.request.delivery.way))))
        if let address = application.request.delivery.address {
            let place = address.province == address.city ? "" : address.province
            items.append(
                .row(
                    .init(
                        words.reviewAddress,
                        Sanitise.text(
                            "\(address.recipient) \(address.phone.text)\n\(place)\(address.city)"
                                + "\(address.district ?? "")\(address.street) "
                                + address.postcode.text))))
        }
        return items
    }

    // MARK: The bill

    private func facts(_ bill: Bill, _ context: Context) -> [FormItem<Control>] {
        let words = context.words
        guard let record = bill.order.record else {
            let day = bill.order.holder?.paidOn.map { words.date($0) } ?? words.emptyValue
            return [.row(.init(words.paidLabel, day))]
        }
        var items: [FormItem<Control>] = [
            .prose(words.billLinesHeading, .heading),
            .row(.init(words.reviewPayer, Sanitise.text(record.payerName))),
            .row(
                .init(
                    words.paidLabel,
                    words.moment(record.paidAt) + " · " + words.name(of: record.channel))),
        ]
        for line in record.lines {
            items.append(
                .row(
                    .init(
                        Sanitise.text(line.name),
                        words.lineAmount(
                            quantity: line.quantity.text + " " + line.unit,
                            net: line.amount.net.grouped, rate: line.rate.text,
                            tax: line.amount.tax.grouped, gross: line.amount.gross.grouped))))
        }
        let amount = record.amount
        items.append(
            .row(
                .init(
                    words.totalLabel,
                    words.totalAmount(
                        net: amount.net.grouped, tax: amount.tax.grouped,
                        gross: record.total.grouped))))
        return items
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.apply): return [.replace(ApplyPage(order: order(context), context))]
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }
}
