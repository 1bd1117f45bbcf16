import Fapiao
import Pages
import Resources
import Screen

/// What stands on the page of one bill, in reading order: what to do, then everything known of it.
struct BillScene {
    typealias Item = FormItem<BillPage.Control>

    let order: Order
    /// One of its applications; nil for the one that counts now.
    let shown: ApplicationNumber?
    let context: Context

    init(order: Order, shown: ApplicationNumber? = nil, context: Context) {
        self.order = order
        self.shown = shown
        self.context = context
    }

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var width: Int { context.size.columns - 4 }

    var application: Application? {
        order.applications.first { $0.number == shown } ?? order.current
    }

    /// The application that this one gave way to.
    var successor: Application? {
        order.current.flatMap { $0.number == application?.number ? nil : $0 }
    }

    /// The application before this one.
    var predecessor: Application? {
        guard let number = application?.number else { return nil }
        return order.applications.prefix { $0.number != number }.last
    }

    var state: BillState {
        if successor != nil, let application { return .applied(application) }
        return BillState(order, at: context.now)
    }

    var items: [Item] {
        head + [.buttons(buttons)] + facts + history + request + bill
    }

    private func row(_ label: String, _ value: String) -> Item {
        .row(.init(label, Sanitise.lines(value).joined(separator: "\n")))
    }

    private func heading(_ text: String) -> [Item] { [.gap, .prose(text, .heading)] }

    // MARK: What to do

    /// How far it has come, and what to do now.
    var head: [Item] {
        var items: [Item] = []
        let progress = application(in: state).flatMap {
            BillProgress(application: $0).draw(width: width, words, glyphs)
        }
        if let progress {
            items.append(.drawing(progress))
        } else {
            items.append(.prose(words.name(of: state), state.style))
        }
        items.append(.gap)
        return items + todo + [.gap]
    }

    private var todo: [Item] {
        if let successor {
            return [.prose(words.todoSuperseded(by: successor.number), .notice)]
        }
        let promise = application(in: state).flatMap(context.promise(of:))
        if case .day(let promised) = promise, promised.day < context.today {
            let call = words.sentService(context.service.hours)
            return [.prose(words.todoOverdue(promised, call: call), .warning)]
        }
        let todo = words.todo(state, order, context.service.hours)
        let lines: [Item] = Sanitise.lines(todo).map { .prose($0, .normal) }
        switch promise {
        case .day(let promised): return lines + [.prose(words.sentPromise(promised), .success)]
        case .shortage(let notice):
            return lines + [.prose(Sanitise.text(words.shortageNotice(notice)), .notice)]
        case nil: return lines
        }
    }

    private func application(in state: BillState) -> Application? {
        if case .applied(let application) = state { application } else { nil }
    }

    /// What can be done comes first where something has to be; the way to an earlier application
    /// is the last.
    var buttons: [Item.Button] {
        let earlier = Item.Button(.predecessor, words.earlierApplicationButton)
        return deeds + (predecessor == nil ? [] : [earlier])
    }

    private var deeds: [Item.Button] {
        let ask = Item.Button(.ask, words.askButton)
        if successor != nil {
            return [
                .init(.successor, words.newApplicationButton, isPrimary: true),
                .init(.back, words.backLabel), ask,
            ]
        }
        if state.isOpen {
            return [
                .init(.apply, applyLabel, isPrimary: true), ask, .init(.back, words.backLabel),
            ]
        }
        let back = Item.Button(.back, words.backLabel, isPrimary: true)
        switch application(in: state)?.stage {
        case .submitted: return [back, .init(.withdraw, words.withdrawLabel), ask]
        case .mailed: return [back, .init(.received, words.receivedButton), ask]
        case .processing, .rejected, .withdrawn, .issued, .readyForPickUp, .received, .collected,
            .returned, .reissued, nil:
            return [back, ask]
        }
    }

    private var applyLabel: String {
        if order.correctable != nil { return words.correctButton }
        return order.draft == nil ? words.applyButton : words.goOnButton
    }

    // MARK: Its application

    private var facts: [Item] {
        guard let application else { return [] }
        var rows = [row(words.sentNumber, application.number.grouped)]
        if let issue = application.stage.issue {
            rows.append(row(words.fapiaoNumberLabel, words.text(of: issue.number)))
            rows.append(row(words.issuedOnLabel, words.date(issue.on)))
        }
        if let parcel = application.stage.parcel {
            rows.append(row(words.carrierLabel, words.name(of: parcel.carrier)))
            rows.append(row(words.trackingLabel, parcel.tracking.text))
        }
        return heading(words.applicationLabel) + rows
    }

    private var request: [Item] {
        guard let request = application?.request else { return [] }
        var rows = [
            row(words.reviewType, words.fapiaoName(of: request.document.type)),
            row(words.titleLabel, request.document.title.text),
        ]
        if let taxpayerID = request.document.taxpayerID {
            rows.append(row(words.taxpayerIDLabel, taxpayerID.text))
        }
        if case .special(_, let tax, _) = request.document {
            rows += [
                row(words.registeredAddressLabel, tax.address),
                row(words.registeredPhoneLabel, tax.phone.text),
                row(words.reviewBank, tax.bank), row(words.bankAccountLabel, tax.account.text),
            ]
        }
        let remark = request.document.remark.text
        if !remark.isEmpty { rows.append(row(words.reviewRemark, remark)) }
        rows.append(row(words.reviewWay, words.wayInFull(request.delivery.way)))
        if let address = request.delivery.address {
            rows.append(row(words.reviewAddress, address.envelope))
        }
        return heading(words.billPartRequest) + rows
    }

    /// Every step with when, who and the remark, the latest first.
    private var history: [Item] {
        guard let application else { return [] }
        return heading(words.billPartHistory)
            + application.history.reversed().map { step in
                let remark = step.remark.isEmpty ? "" : "\n" + words.remark(of: step)
                return row(words.moment(step.at), words.step(step.status, by: step.by) + remark)
            }
    }

    // MARK: The bill itself

    private var bill: [Item] {
        var rows: [Item] = []
        if let record = order.record {
            rows.append(.drawing(BillLines.draw(record, width: width, words, glyphs)))
            rows += [
                .gap, row(words.payerLabel, record.payerName),
                row(words.paidAtLabel, words.moment(record.paidAt)),
                row(words.channelLabel, words.name(of: record.channel)),
            ]
            if let customer = record.customerNumber {
                rows.append(row(words.customerNumberLabel, customer))
            }
        } else if let paid = order.holder?.paidOn {
            rows.append(row(words.paidOnLabel, words.date(paid)))
        }
        let whole = order.portionOf.map { [row(words.partOfLabel, words.billPartOf($0))] } ?? []
        return heading(words.billPartBill) + whole + rows + holder
    }

    private var holder: [Item] {
        guard let member = context.member else { return [] }
        let address = member.address.text
        if let holder = order.holder {
            let since = BeijingTime(holder.since).day
            return [row(words.holderLabel, words.heldBy(address, since: since))]
        }
        return order.record?.contact.map {
            [row(words.holderLabel, words.orderedWith($0.text))]
        } ?? []
    }
}
