import Fapiao
import Pages
import Resources
import Screen

/// One application for people: what is printed, where it goes and what happened.
extension ApplicationFacts {
    func lines(_ words: Words, at now: Instant) -> [String] {
        let text = ApplicationText(application: application, order: order, words: words, now: now)
        return text.lines.flatMap { Sanitise.lines($0) }
    }
}

private struct ApplicationText {
    let application: Application
    let order: Order
    let words: Words
    let now: Instant

    var lines: [String] {
        head + fapiao + tax + delivery + history + notes
    }

    private func row(_ label: String, _ value: String?) -> [String] {
        guard let value, !value.isEmpty else { return [] }
        return [words.finding(at: label, value)]
    }

    private var head: [String] {
        var lines = ["\(application.number.grouped)  \(words.name(of: application.stage.status))"]
        if let hold = application.holder(at: now) { lines.append(words.taskRefusal(.held(hold))) }
        return lines + row(words.orderNumberLabel, order.number.text)
    }

    private var fapiao: [String] {
        let issue = application.stage.issue
        return row(words.fapiaoNumberLabel, issue.map { words.text(of: $0.number) })
            + row(words.issuedOnLabel, issue?.on.iso)
            + application.voided.flatMap { row(words.deskVoid, words.text(of: $0.number)) }
            + row(words.reviewType, words.fapiaoName(of: application.request.document.type))
            + row(words.titleLabel, application.request.document.title.text)
            + row(words.reviewAmount, words.reviewAmount(application.amount.gross))
    }

    private var tax: [String] {
        let document = application.request.document
        let id = row(words.taxpayerIDLabel, document.taxpayerID?.text)
        let remark = row(words.reviewRemark, document.remark.text)
        switch document {
        case .normal: return id + remark
        case .special(_, let tax, _):
            return id + row(words.registeredAddressLabel, tax.address)
                + row(words.registeredPhoneLabel, tax.phone.text)
                + row(words.reviewBank, tax.bank) + row(words.bankAccountLabel, tax.account.text)
                + remark
        }
    }

    private var delivery: [String] {
        let parcel = application.stage.parcel
        let address = application.request.delivery.address?.envelope
            .split(separator: "\n").joined(separator: " ")
        return row(words.reviewWay, words.deskWay(application.request.delivery.way))
            + row(words.reviewAddress, address)
            + row(words.carrierLabel, parcel.map { words.name(of: $0.carrier) })
            + row(words.trackingLabel, parcel?.tracking.text)
    }

    private var history: [String] {
        [words.billPartHistory]
            + application.history.map { step in
                let parts = [
                    words.moment(step.at), words.name(of: step.status),
                    step.by.login ?? words.deskTheCustomer, step.remark,
                ]
                return "  " + parts.filter { !$0.isEmpty }.joined(separator: "  ")
            }
    }

    private var notes: [String] {
        application.notes.map { note in
            let text = words.deskNoteText(note.text.text, takenFrom: note.takenFrom)
            return "  " + [words.moment(note.at), note.by, text].joined(separator: "  ")
        }
    }
}
