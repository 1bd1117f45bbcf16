import Fapiao

/// A mail that is due: to whom, in which language, and what it says as facts.
struct MailDocument: Codable, Equatable {
    let id: String
    let to: String
    let language: String
    let letter: String
    let madeAt: Int
    /// In clear until the mail is handed over; then it is gone with the mail.
    var code: String?
    var expires: Int?
    var application: String?
    var order: String?
    var status: String?
    var remark: String?
    var at: Int?

    init(_ mail: DueMail) {
        id = mail.id.text
        to = mail.to.text
        language = mail.language.name
        madeAt = mail.madeAt.seconds
        switch mail.letter {
        case .activation(let code, let expires):
            letter = "activation"
            self.code = code.text
            self.expires = expires.seconds
        case .alreadyRegistered:
            letter = "alreadyRegistered"
        case .submitted(let application, let order, let at):
            letter = "submitted"
            self.application = application.text
            self.order = order.text
            self.at = at.seconds
        case .statusChanged(let application, let order, let status, let remark, let at):
            letter = "statusChanged"
            self.application = application.text
            self.order = order.text
            self.status = status.name
            self.remark = remark
            self.at = at.seconds
        case .orderHeldByAnother(let order):
            letter = "orderHeldByAnother"
            self.order = order.text
        }
    }

    func mail() throws(Damage) -> DueMail {
        DueMail(
            id: try Reading.required(MailID(id)), to: try Reading.address(to),
            language: try Language(named: language), letter: try read(),
            madeAt: Instant(seconds: madeAt))
    }

    private func read() throws(Damage) -> Letter {
        switch letter {
        case "activation":
            let text = try Reading.required(code)
            let code = try Reading.checked { () throws(SecretCode.Fault) in
                try SecretCode(text)
            }
            return .activation(code, expires: try moment(expires))
        case "alreadyRegistered":
            return .alreadyRegistered
        case "submitted":
            return .submitted(try applicationNumber(), try orderNumber(), at: try moment(at))
        case "statusChanged":
            return .statusChanged(
                try applicationNumber(), try orderNumber(),
                try Status(named: try Reading.required(status)),
                remark: try Reading.required(remark), at: try moment(at))
        case "orderHeldByAnother":
            return .orderHeldByAnother(try orderNumber())
        default:
            throw .notUnderstood
        }
    }

    private func applicationNumber() throws(Damage) -> ApplicationNumber {
        try Reading.application(try Reading.required(application))
    }

    private func orderNumber() throws(Damage) -> OrderNumber {
        try Reading.order(try Reading.required(order))
    }

    private func moment(_ seconds: Int?) throws(Damage) -> Instant {
        Instant(seconds: try Reading.required(seconds))
    }
}
