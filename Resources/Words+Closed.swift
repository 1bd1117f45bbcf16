import Fapiao

/// What the desk ended or divided, as the customer reads it.
extension Words {
    var accountClosedSubject: String {
        pick(
            "Your account was closed", hans: "您的账户已注销", hant: "您的帳戶已關閉",
            sv: "Ditt konto har avslutats")
    }

    func accountClosedText(at time: String) -> String {
        pick(
            """
            The service center closed your account for fapiao applications on \(time). Nobody can \
            sign in with it any more; fapiao that are on their way still reach you.
            """,
            hans: "服务中心已于\(time)注销您的发票申请账户，该账户不能再登录。已寄出的发票仍会送达。",
            hant: "服務中心已於\(time)關閉您的發票申請帳戶，該帳戶不能再登入。已寄出的發票仍會送達。",
            sv: """
                Servicecentret avslutade ditt konto för fapiao-ansökan den \(time). Ingen kan \
                längre logga in med det; fapiao som är på väg når dig ändå.
                """)
    }

    var accountClosedWhatToDo: String {
        pick(
            "If you did not expect this, call us.", hans: "如有疑问，请致电客服。", hant: "如有疑問，請致電客服。",
            sv: "Ring oss om du inte väntade dig detta.")
    }

    var accountClosedRefusal: String {
        pick(
            "This account was closed. Register again, or call \(ServiceCenter.phone).",
            hans: "此账户已注销。请重新注册，或致电 \(ServiceCenter.phone)。",
            hant: "此帳戶已關閉。請重新註冊，或致電 \(ServiceCenter.phone)。",
            sv: "Kontot är avslutat. Registrera dig igen eller ring \(ServiceCenter.phone).")
    }

    /// The bill is a whole that no longer is applied for.
    var billDivided: String {
        pick(
            "This bill was divided at your request. Go back to the bills: each part is there by itself.",
            hans: "此账单已应您的要求拆分。请返回账单列表，分别申请各部分的发票。",
            hant: "此帳單已應您的要求拆分。請返回帳單列表，分別申請各部分的發票。",
            sv:
                "Fakturan har delats upp på din begäran. Gå tillbaka till fakturorna: varje del står där för sig."
        )
    }

    /// In the report of an import.
    package func recordDivided(_ order: String) -> String {
        pick(
            "\(order): the record differs, but the bill was divided into parts. Nothing was changed; compare the two by hand.",
            hans: "\(order)：付款记录有变化，但此账单已拆分。未作更改，请人工核对。",
            hant: "\(order)：付款紀錄有變化，但此帳單已拆分。未作變更，請人工核對。",
            sv:
                "\(order): uppgiften skiljer sig, men fakturan är uppdelad. Inget ändrades; jämför de två för hand."
        )
    }

    /// Beside a part of a bill: which whole it belongs to.
    package func billPartOf(_ order: OrderNumber) -> String {
        pick(
            "Part of bill \(order.text)", hans: "拆分自账单 \(order.text)", hant: "拆分自帳單 \(order.text)",
            sv: "Del av faktura \(order.text)")
    }
}
