import Fapiao

/// The mails: what happened, what to do, until when, and whom to call.
///
/// A mail may reach somebody who never heard of us, so nothing in it comes from whoever typed the
/// address: order numbers and remarks stand only in mails to an address that was confirmed, or
/// that the payment record names.
extension Words {
    package func subject(of letter: Letter) -> String {
        switch letter {
        case .activation:
            pick(
                "Activation code for fapiao applications",
                hans: "发票申请账户激活码", hant: "發票申請帳戶啟用碼",
                sv: "Aktiveringskod för fapiao-ansökan")
        case .alreadyRegistered:
            pick(
                "Your account for fapiao applications exists already",
                hans: "您已有发票申请账户", hant: "您已有發票申請帳戶",
                sv: "Du har redan ett konto för fapiao-ansökan")
        case .submitted(let application, _, _):
            pick(
                "Application \(application.grouped): received",
                hans: "发票申请 \(application.grouped)：已收到",
                hant: "發票申請 \(application.grouped)：已收到",
                sv: "Ansökan \(application.grouped): mottagen")
        case .statusChanged(let application, _, let status, _, _):
            subject(of: application, now: status)
        case .orderHeldByAnother(let order):
            pick(
                "Order \(order.text): another account applies for the fapiao",
                hans: "订单 \(order.text)：已由另一个账户办理发票",
                hant: "訂單 \(order.text)：已由另一個帳戶辦理發票",
                sv: "Order \(order.text): ett annat konto ansöker om fapiao")
        case .temporaryPassword: temporaryPasswordSubject
        case .addressCode: addressCodeSubject
        case .addressStop: addressStopSubject
        case .accountChanged(let news, _): accountSubject(of: news)
        case .support(let number, _, let news, _, _): supportSubject(number, news)
        }
    }

    /// The text of a mail: paragraphs with an empty line between them.
    package func body(of letter: Letter) -> String {
        (paragraphs(of: letter) + [whomToAsk(about: letter)]).joined(separator: "\n\n") + "\n"
    }

    /// Support is for those who can sign in, and may trust whoever else is signed in.
    private func whomToAsk(about letter: Letter) -> String {
        switch letter {
        case .submitted, .statusChanged, .support: whomToWriteOrCall
        case .activation, .alreadyRegistered, .orderHeldByAnother, .temporaryPassword,
            .addressCode, .addressStop, .accountChanged:
            whomToCall
        }
    }

    private func paragraphs(of letter: Letter) -> [String] {
        switch letter {
        case .activation(let code, let expires): activationLetter(code, expires: expires)
        case .alreadyRegistered: [alreadyRegisteredLetter]
        case .submitted(let application, let order, let time):
            submittedLetter(application, order, at: time)
        case .statusChanged(let application, let order, let status, let remark, let time):
            statusLetter(application, order, now: status, remark: remark, at: time)
        case .orderHeldByAnother(let order): orderHeldLetter(order)
        case .temporaryPassword(let code, let expires):
            temporaryPasswordLetter(code, expires: expires)
        case .addressCode(let code, let expires): addressCodeLetter(code, expires: expires)
        case .addressStop(let code, let expires): addressStopLetter(code, expires: expires)
        case .accountChanged(let news, let time): accountLetter(news, at: time)
        case .support(let number, let kind, let news, let text, let time):
            supportLetter(number, kind, news, text: text, at: time)
        }
    }

    private var whomToCall: String {
        pick(
            "Questions? Call \(ServiceCenter.phone) (\(phoneHours)).",
            hans: "如有疑问，请致电 \(ServiceCenter.phone)（\(phoneHours)）。",
            hant: "如有疑問，請致電 \(ServiceCenter.phone)（\(phoneHours)）。",
            sv: "Frågor? Ring \(ServiceCenter.phone) (\(phoneHours)).")
    }

    private var whomToWriteOrCall: String {
        pick(
            """
            Questions? Sign in and open “\(supportLabel)” in the menu (Ctrl-X, then u), or call \
            \(ServiceCenter.phone) (\(phoneHours)).
            """,
            hans: """
                如有疑问，请登录后在菜单中打开“\(supportLabel)”（先按 Ctrl-X，再按 u），\
                或致电 \(ServiceCenter.phone)（\(phoneHours)）。
                """,
            hant: """
                如有疑問，請登入後在選單中開啟「\(supportLabel)」（先按 Ctrl-X，再按 u），\
                或致電 \(ServiceCenter.phone)（\(phoneHours)）。
                """,
            sv: """
                Frågor? Logga in och öppna ”\(supportLabel)” i menyn (Ctrl-X, sedan u), eller ring \
                \(ServiceCenter.phone) (\(phoneHours)).
                """)
    }
}

// MARK: - Accounts

extension Words {
    private func activationLetter(_ code: SecretCode, expires: Instant) -> [String] {
        let until = deadline(expires)
        return [
            pick(
                """
                This e-mail address was used to register for fapiao applications for Office 365 \
                operated by 21Vianet. Your activation code is:
                """,
                hans: "此邮箱正用于注册世纪互联 Office 365 发票申请账户。您的激活码是：",
                hant: "此信箱正用於註冊世紀互聯 Office 365 發票申請帳戶。您的啟用碼是：",
                sv: """
                    Den här adressen användes för att registrera ett konto för att ansöka om fapiao för \
                    Office 365 från 21Vianet. Din aktiveringskod är:
                    """),
            code.grouped,
            pick(
                """
                On the first page choose “\(haveCodeButton)” and enter this e-mail address and the \
                code. The code is valid for 24 hours, until \(until).
                """,
                hans: "请在首页选择“\(haveCodeButton)”，填写此邮箱和激活码。激活码 24 小时内有效，至\(until)止。",
                hant: "請在首頁選擇「\(haveCodeButton)」，填寫此信箱和啟用碼。啟用碼 24 小時內有效，至\(until)止。",
                sv: """
                    Välj ”\(haveCodeButton)” på första sidan och ange den här e-postadressen och \
                    koden. Koden gäller i 24 timmar, till den \(until).
                    """),
            pick(
                "If you did not register, ignore this e-mail: without the code nothing happens.",
                hans: "如果您没有注册，请忽略此邮件：不输入激活码，账户不会生效。",
                hant: "如果您沒有註冊，請忽略此郵件：不輸入啟用碼，帳戶不會生效。",
                sv: """
                    Har du inte registrerat dig kan du bortse från det här mejlet: utan koden \
                    händer ingenting.
                    """),
        ]
    }

    private var alreadyRegisteredLetter: String {
        pick(
            """
            Somebody has just tried to register with this e-mail address, which has an account \
            already. Nothing was changed. If it was you, sign in with the password you have. If it \
            was not you, there is nothing to do.
            """,
            hans: """
                刚才有人用此邮箱注册，而此邮箱已有账户。账户没有任何变化。\
                如果是您本人操作，请直接用原来的密码登录；如果不是，您无需处理。
                """,
            hant: """
                剛才有人用此信箱註冊，而此信箱已有帳戶。帳戶沒有任何變化。\
                如果是您本人操作，請直接用原來的密碼登入；如果不是，您無需處理。
                """,
            sv: """
                Någon försökte nyss registrera sig med den här e-postadressen, som redan har ett \
                konto. Ingenting har ändrats. Var det du, logga in med ditt befintliga lösenord. Var det \
                inte du behöver du inte göra något.
                """)
    }
}

// MARK: - Orders

extension Words {
    private func submittedLetter(
        _ application: ApplicationNumber, _ order: OrderNumber, at time: Instant
    ) -> [String] {
        [
            pick(
                """
                We received your application \(application.grouped) for order \(order.text) on \
                \(deadline(time)).
                """,
                hans: "我们已于\(deadline(time))收到您的发票申请 \(application.grouped)（订单 \(order.text)）。",
                hant: "我們已於\(deadline(time))收到您的發票申請 \(application.grouped)（訂單 \(order.text)）。",
                sv: """
                    Vi tog emot din ansökan \(application.grouped) för order \(order.text) den \
                    \(deadline(time)).
                    """),
            pick(
                """
                There is nothing to do. It is done within two working days; we write to you at every \
                step. Sign in at any time to see how far it is, or to withdraw it while nobody has \
                begun to work on it.
                """,
                hans: """
                    您无需处理。我们将在两个工作日内办理，每一步进展都会发邮件通知您。\
                    您可以随时登录查看进度；在我们开始处理之前，也可以撤回申请。
                    """,
                hant: """
                    您無需處理。我們將在兩個工作日內辦理，每一步進展都會以電子郵件通知您。\
                    您可以隨時登入查看進度；在我們開始處理之前，也可以撤回申請。
                    """,
                sv: """
                    Du behöver inte göra något. Ansökan behandlas inom två arbetsdagar och vi mejlar dig \
                    vid varje steg. Logga in när du vill för att se hur långt den har kommit, eller \
                    för att återkalla den innan någon har börjat arbeta med den.
                    """),
        ]
    }

    private func orderHeldLetter(_ order: OrderNumber) -> [String] {
        [
            pick(
                """
                The payment record of order \(order.text) names this e-mail address. Another account \
                registered with that order number and can apply for its fapiao.
                """,
                hans: "订单 \(order.text) 的付款记录中登记的是此邮箱。另一个账户已用该订单编号注册，可以为它申请发票。",
                hant: "訂單 \(order.text) 的付款紀錄中登記的是此信箱。另一個帳戶已用該訂單編號註冊，可以為它申請發票。",
                sv: """
                    Betalningsuppgiften för order \(order.text) anger den här e-postadressen. Ett \
                    annat konto har registrerat sig med ordernumret och kan ansöka om dess fapiao.
                    """),
            pick(
                """
                If a colleague did so, there is nothing to do. If not, call us soon: we can hand the \
                order over to you.
                """,
                hans: "如果是您的同事办理，您无需处理；如果不是，请尽快致电我们，我们可以把订单转到您的账户。",
                hant: "如果是您的同事辦理，您無需處理；如果不是，請盡快致電我們，我們可以把訂單轉到您的帳戶。",
                sv: """
                    Var det en kollega behöver du inte göra något. Om inte, ring oss snart: vi kan \
                    flytta ordern till dig.
                    """),
        ]
    }
}
