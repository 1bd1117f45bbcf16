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
    var news: String?
    var request: String?
    var kind: String?
    var text: String?

    init(_ mail: DueMail) {
        id = mail.id.text
        to = mail.to.text
        language = mail.language.name
        madeAt = mail.madeAt.seconds
        code = mail.letter.secret?.text
        expires = mail.letter.expires?.seconds
        letter = Self.name(of: mail.letter)
        switch mail.letter {
        case .activation, .temporaryPassword, .addressCode, .addressStop, .alreadyRegistered: break
        case .accountChanged(let news, let at):
            self.news = news.name
            self.at = at.seconds
        case .support(let number, let kind, let news, let text, let at):
            request = number.text
            self.kind = kind.name
            self.news = news.name
            self.text = text
            self.at = at.seconds
        case .submitted(let application, let order, let at):
            self.application = application.text
            self.order = order.text
            self.at = at.seconds
        case .statusChanged(let application, let order, let status, let remark, let at):
            self.application = application.text
            self.order = order.text
            self.status = status.name
            self.remark = remark
            self.at = at.seconds
        case .orderHeldByAnother(let order):
            self.order = order.text
        }
    }

    private static func name(of letter: Letter) -> String {
        switch letter {
        case .activation: "activation"
        case .temporaryPassword: "temporaryPassword"
        case .addressCode: "addressCode"
        case .addressStop: "addressStop"
        case .accountChanged: "accountChanged"
        case .support: "support"
        case .alreadyRegistered: "alreadyRegistered"
        case .submitted: "submitted"
        case .statusChanged: "statusChanged"
        case .orderHeldByAnother: "orderHeldByAnother"
        }
    }

    func mail() throws(Damage) -> DueMail {
        DueMail(
            id: try Reading.required(MailID(id)), to: try Reading.address(to),
            language: try Language(named: language), letter: try read(),
            madeAt: try Reading.time(madeAt))
    }

    private func read() throws(Damage) -> Letter {
        switch letter {
        case "activation": return .activation(try secret(), expires: try moment(expires))
        case "temporaryPassword":
            return .temporaryPassword(try secret(), expires: try moment(expires))
        case "addressCode": return .addressCode(try secret(), expires: try moment(expires))
        case "addressStop": return .addressStop(try secret(), expires: try moment(expires))
        case "accountChanged":
            return .accountChanged(
                try AccountNews(named: try Reading.required(news)), at: try moment(at))
        case "support":
            return .support(
                try Reading.required(SupportNumber(try Reading.required(request))),
                try SupportKind(named: try Reading.required(kind)),
                try SupportNews(named: try Reading.required(news)),
                text: try Reading.required(text), at: try moment(at))
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

    private func secret() throws(Damage) -> SecretCode {
        let text = try Reading.required(code)
        return try Reading.checked { () throws(SecretCode.Fault) in try SecretCode(text) }
    }

    private func applicationNumber() throws(Damage) -> ApplicationNumber {
        try Reading.application(try Reading.required(application))
    }

    private func orderNumber() throws(Damage) -> OrderNumber {
        try Reading.order(try Reading.required(order))
    }

    private func moment(_ seconds: Int?) throws(Damage) -> Instant {
        try Reading.time(try Reading.required(seconds))
    }
}
