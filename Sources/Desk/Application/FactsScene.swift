import Fapiao
import Pages
import Resources
import Screen

/// All that is known of an application, its bill and its customer, in the order of its use.
struct FactsScene<Control: Hashable & Sendable> {
    typealias Item = FormItem<Control>

    let dossier: Dossier
    let application: Application
    let context: Context
    /// What opens a request.
    let opening: (SupportNumber) -> Control

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var order: Order { dossier.order }
    private var request: Request { application.request }
    private var width: Int { context.size.columns - 4 }

    var items: [Item] {
        fapiao + delivery + picture + bill + history + earlier + threads
    }

    private func row(_ label: String, _ value: String) -> Item {
        .row(.init(label, Sanitise.lines(value).joined(separator: "\n")))
    }

    private func part(_ title: String, _ rows: [Item]) -> [Item] {
        rows.isEmpty ? [] : [.gap, .prose(title, .heading)] + rows
    }

    // MARK: What is to be made

    private var fapiao: [Item] {
        var rows: [Item] = []
        if let issue = application.stage.issue {
            rows.append(row(words.fapiaoNumberLabel, words.text(of: issue.number)))
            rows.append(row(words.issuedOnLabel, words.date(issue.on)))
        }
        for void in application.voided {
            rows.append(row(words.deskVoid, words.text(of: void.number)))
        }
        rows += [
            row(words.reviewType, words.fapiaoName(of: request.document.type)),
            row(words.titleLabel, request.document.title.text),
            row(words.buyerKindLabel, words.buyerKindName(request.document.buyerKind)),
            row(words.reviewAmount, words.reviewAmount(application.amount.gross)),
        ]
        return part(words.stepName(.fapiao), rows + tax + remark)
    }

    private var tax: [Item] {
        switch request.document {
        case .normal(_, _, let id, _):
            id.map { [row(words.taxpayerIDLabel, $0.text)] } ?? []
        case .special(_, let tax, _):
            [
                row(words.taxpayerIDLabel, tax.taxpayerID.text),
                row(words.registeredAddressLabel, tax.address),
                row(words.registeredPhoneLabel, tax.phone.text),
                row(words.reviewBank, tax.bank), row(words.bankAccountLabel, tax.account.text),
            ]
        }
    }

    private var remark: [Item] {
        let text = request.document.remark.text
        return text.isEmpty ? [] : [row(words.reviewRemark, text)]
    }

    private var delivery: [Item] {
        var rows = [row(words.reviewWay, words.deskWay(request.delivery.way))]
        if let address = request.delivery.address {
            rows.append(row(words.reviewAddress, address.envelope))
        }
        if let parcel = application.stage.parcel {
            rows.append(row(words.carrierLabel, words.name(of: parcel.carrier)))
            rows.append(row(words.trackingLabel, parcel.tracking.text))
        }
        return part(words.deliveryLabel, rows)
    }

    private var picture: [Item] {
        guard let record = order.record else { return [] }
        let picture = FapiaoPicture(
            document: request.document, lines: record.lines, amount: application.amount,
            seller: context.service.seller, issue: application.stage.issue)
        return part(
            words.reviewPicture,
            [.drawing(picture.canvas(words: words, glyphs: glyphs, width: width))])
    }

    // MARK: Whose it is

    private var bill: [Item] {
        var rows = [row(words.orderNumberLabel, order.number.text)]
        if let record = order.record {
            rows += [
                .drawing(BillLines.draw(record, width: width, words, glyphs)), .gap,
                row(words.payerLabel, record.payerName),
                row(words.paidAtLabel, words.moment(record.paidAt)),
                row(words.channelLabel, words.name(of: record.channel)),
            ]
            if let customer = record.customerNumber {
                rows.append(row(words.customerNumberLabel, customer))
            }
        }
        if let owner = dossier.owner { rows.append(row(words.deskCustomer, owner.text)) }
        let told = dossier.told.map(\.text).joined(separator: "\n")
        rows.append(row(words.deskToldLabel, told.isEmpty ? words.deskNobodyTold : told))
        return part(words.billPartBill, rows)
    }

    // MARK: What happened

    /// Every step with when, who and the remark, the latest first.
    private var history: [Item] {
        part(
            words.billPartHistory,
            application.history.reversed().map { step in
                let what =
                    "\(words.name(of: step.status)) \(glyphs.dot) \(words.deskName(of: step.by))"
                let remark = step.remark.isEmpty ? "" : "\n" + words.remark(of: step)
                return row(words.moment(step.at), what + remark)
            })
    }

    private var earlier: [Item] {
        part(
            words.deskEarlier,
            (dossier.earlier ?? []).map { one in
                let known = one.application
                let facts = [
                    words.name(of: known.stage.status), one.order.text,
                    words.reviewAmount(known.amount.gross), known.request.document.title.text,
                ]
                return row(known.number.grouped, facts.joined(separator: " " + glyphs.dot + " "))
            })
    }

    private var threads: [Item] {
        order.requests.flatMap { request in
            let open = Item.Button(opening(request.number), words.openRequestButton)
            let facts = [request.number.grouped, words.deskName(of: request.state)]
            return part(
                words.name(of: request.subject.kind),
                [
                    .row(
                        .init(
                            words.requestColumn, facts.joined(separator: " " + glyphs.dot + " "),
                            action: open))
                ]
                    + request.messages.map { message in
                        row(
                            words.deskByline(words.deskName(of: message.by), message.at),
                            message.text.text)
                    })
        }
    }
}

extension Words {
    /// Who took a step, as a clerk reads it.
    func deskName(of actor: Actor) -> String {
        switch actor {
        case .customer: deskTheCustomer
        case .clerk(let login): Sanitise.text(login)
        }
    }
}
