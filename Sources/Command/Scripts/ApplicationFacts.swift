import Fapiao
import Storage

/// What other programs are told of an application, under names that do not change.
struct ApplicationFacts {
    let application: Application
    let order: Order

    typealias Member = (name: String, value: ScriptJSON)

    /// What lists and exports have: a value each, none of them a list.
    var row: [Member] {
        let document = application.request.document
        let issue = application.stage.issue
        let parcel = application.stage.parcel
        return [
            ("application", .text(application.number.grouped)),
            ("order", .text(order.number.text)),
            ("status", .text(application.stage.status.name)),
            ("submitted_at", .optional(application.submittedAt?.script)),
            ("status_since", .optional(application.history.last?.at.script)),
            ("type", .text(document.type.name)),
            ("buyer_kind", .text(document.buyerKind.name)),
            ("title", .text(document.title.text)),
            ("taxpayer_id", .optional(document.taxpayerID?.text)),
            ("net", .amount(application.amount.net)),
            ("tax", .amount(application.amount.tax)),
            ("gross", .amount(application.amount.gross)),
            ("fapiao_code", .optional(issue?.number.code)),
            ("fapiao_number", .optional(issue?.number.digits)),
            ("issued_on", .optional(issue?.on.iso)),
            ("delivery", .text(application.request.delivery.way.name)),
            ("carrier", .optional(parcel?.carrier.name)),
            ("tracking_number", .optional(parcel?.tracking.text)),
            ("clerk", .optional(clerk)),
        ]
    }

    /// The names of the row's members, in their order.
    static let columns = [
        "application", "order", "status", "submitted_at", "status_since", "type", "buyer_kind",
        "title", "taxpayer_id", "net", "tax", "gross", "fapiao_code", "fapiao_number", "issued_on",
        "delivery", "carrier", "tracking_number", "clerk",
    ]

    /// Who issued it, else who of the desk did something to it last.
    private var clerk: String? {
        let issued = application.history.last {
            $0.status == .issued && FapiaoNumber(key: $0.remark) != nil
        }
        let latest = application.history.last { $0.by.login != nil }
        return issued?.by.login ?? latest?.by.login
    }

    /// Everything: the row, and what is printed, where it goes and what happened.
    func whole(at now: Instant) -> ScriptJSON {
        .object(row + document + [("mailing", mailing)] + held(at: now) + past)
    }

    private var document: [Member] {
        let remark: Member = ("remark", .text(application.request.document.remark.text))
        switch application.request.document {
        case .normal: return [remark]
        case .special(_, let tax, _):
            return [
                ("registered_address", .text(tax.address)),
                ("registered_phone", .text(tax.phone.text)), ("bank", .text(tax.bank)),
                ("bank_account", .text(tax.account.text)), remark,
            ]
        }
    }

    private var mailing: ScriptJSON {
        guard let address = application.request.delivery.address else { return .none }
        return .object([
            ("recipient", .text(address.recipient)), ("phone", .text(address.phone.text)),
            ("province", .text(address.province)), ("city", .text(address.city)),
            ("district", .optional(address.district)), ("street", .text(address.street)),
            ("postcode", .text(address.postcode.text)),
        ])
    }

    private func held(at now: Instant) -> [Member] {
        let hold = application.holder(at: now)
        return [
            ("held_by", .optional(hold?.clerk)), ("held_until", .optional(hold?.until.script)),
        ]
    }

    private var past: [Member] {
        [
            ("predecessor", .optional(application.predecessor?.grouped)),
            (
                "void",
                .list(
                    application.voided.map {
                        .object([
                            ("fapiao_code", .optional($0.number.code)),
                            ("fapiao_number", .text($0.number.digits)),
                            ("issued_on", .text($0.on.iso)),
                        ])
                    })
            ),
            (
                "history",
                .list(
                    application.history.map {
                        .object([
                            ("status", .text($0.status.name)), ("at", .text($0.at.script)),
                            ("by", .text($0.by.login ?? "customer")),
                            ("remark", .text($0.remark)),
                        ])
                    })
            ),
            (
                "notes",
                .list(
                    application.notes.map {
                        .object([
                            ("at", .text($0.at.script)), ("by", .text($0.by)),
                            ("text", .text($0.text.text)),
                            ("taken_from", .optional($0.takenFrom)),
                        ])
                    })
            ),
        ]
    }
}

extension Actor {
    /// The clerk's login name.
    var login: String? {
        switch self {
        case .customer: nil
        case .clerk(let login): login
        }
    }
}

extension FapiaoNumber {
    /// A paper fapiao's code.
    var code: String? {
        switch self {
        case .paper(let code, _): code
        case .digital: nil
        }
    }

    /// The number behind the code, or the whole of a digital one's.
    var digits: String {
        switch self {
        case .paper(_, let number), .digital(let number): number
        }
    }
}

extension Instant {
    /// `2026-11-20T14:03:05+08:00`, which intakes read as well.
    var script: String { BeijingTime(self).iso }
}
