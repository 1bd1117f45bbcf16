import Fapiao
import Mail
import Testing

/// Mails to try things with: each letter there is, each status of an application.
struct Samples {
    /// 2026-11-20 14:03:05 in Beijing.
    let noon = Instant(seconds: 1_795_154_585)
    let application: ApplicationNumber
    let order: OrderNumber
    let activation: Letter
    let sender: Sender
    private let reader: EmailAddress
    private let id: MailID

    init() throws {
        application = try #require(ApplicationNumber(random: Array(repeating: 7, count: 8)))
        order = try OrderNumber("E2026000123")
        let code = try #require(SecretCode(random: Array(repeating: 0, count: 17)))
        activation = .activation(code, expires: noon.adding(seconds: Registration.lifetime))
        sender = Sender(name: "世纪互联发票中心", address: try EmailAddress("fapiao@example.cn"))
        reader = try EmailAddress("Zhu.Qinqin@example.com")
        id = try #require(MailID("0123456789ABCDEF"))
    }

    var letters: [Letter] {
        [
            activation, .alreadyRegistered, .submitted(application, order, at: noon),
            .orderHeldByAnother(order),
        ] + Status.allCases.map { moved(to: $0, remark: "备注 §") }
    }

    func moved(to status: Status, remark: String) -> Letter {
        .statusChanged(application, order, status, remark: remark, at: noon)
    }

    func due(_ letter: Letter, in language: Language) -> DueMail {
        DueMail(id: id, to: reader, language: language, letter: letter, madeAt: noon)
    }
}
