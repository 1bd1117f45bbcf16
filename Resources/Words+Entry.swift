import Fapiao

/// The welcome page and the registration.
extension Words {
    package var welcomeHeading: String {
        pick(
            "Apply for a fapiao", hans: "申请发票", hant: "申請發票", sv: "Ansök om fapiao")
    }

    package var welcomeText: String {
        pick(
            """
            Apply for the fapiao of an Office 365 order operated by 21Vianet and follow it until it \
            arrives. A fapiao (发票) is China's official tax invoice and your final proof of \
            purchase; the PDF bill of the admin center is not one.
            """,
            hans: """
                在这里，您可以为世纪互联运营的 Office 365 订单申请发票，并随时查看进度，直到收到发票。\
                发票是税务机关认可的正式凭证，也是您最终的购买凭证；\
                管理中心里的 PDF 账单不能代替发票。
                """,
            hant: """
                在這裡，您可以為世紀互聯營運的 Office 365 訂單申請發票，並隨時查看進度，直到收到發票。\
                發票（fapiao）是中國稅務機關認可的正式憑證，也是您最終的購買憑證；\
                系統管理中心裡的 PDF 帳單不能代替發票。
                """,
            sv: """
                Här ansöker du om fapiao för en order på Office 365 från 21Vianet och följer den \
                tills den når dig. En fapiao (发票) är Kinas officiella skattefaktura och ditt slutgiltiga \
                inköpsbevis – inte samma sak som PDF-fakturan i administrationscentret.
                """)
    }

    package func demoHint(order: String) -> String {
        pick(
            """
            This is the demo. Register with order number \(order), the address demo@example.com and \
            a password of your own. No mail leaves this machine: press m to open its mailbox.
            """,
            hans: """
                这是演示。请用订单编号 \(order)、邮箱 demo@example.com 和自选密码注册。\
                邮件不会真正发出：按 m 键打开演示邮箱即可查看。
                """,
            hant: """
                這是示範。請用訂單編號 \(order)、信箱 demo@example.com 和自訂密碼註冊。\
                郵件不會真的寄出：按 m 鍵開啟示範信箱即可查看。
                """,
            sv: """
                Det här är en demo. Registrera dig med ordernummer \(order), adressen demo@example.com \
                och ett eget lösenord. Ingen e-post lämnar datorn: tryck m för att öppna brevlådan.
                """)
    }

    package func demoIsOld(_ made: String) -> String {
        pick(
            "This demo was made on \(made). Run “fapiao demo --reset” for one with today's dates.",
            hans: "演示数据生成于\(made)。运行“fapiao demo --reset”可按今天的日期重新生成。",
            hant: "示範資料產生於\(made)。執行「fapiao demo --reset」可依今天的日期重新產生。",
            sv: """
                Den här demon gjordes den \(made). Kör ”fapiao demo --reset” för en med dagens datum.
                """)
    }

    package func shortageNotice(_ notice: ShortageNotice) -> String {
        if let text = notice.texts[language], !text.isEmpty { return text }
        let day = date(notice.expectedMailing)
        return pick(
            "Blank fapiao are in short supply. Mailing is expected on \(day).",
            hans: "票源紧张，预计\(day)寄出。",
            hant: "票源緊張，預計\(day)寄出。",
            sv: "Det råder brist på fapiao-blanketter. Utskick väntas den \(day).")
    }

    /// A notice beside nothing that names its type: it says itself which fapiao it speaks of.
    package func shortageAnnouncement(_ notice: ShortageNotice) -> String {
        let text = shortageNotice(notice)
        guard notice.types.count == 1, let type = notice.types.first else { return text }
        let name = fapiaoName(of: type)
        return pick(
            "\(name): \(text)", hans: "\(name)：\(text)", hant: "\(name)：\(text)",
            sv: "\(name): \(text)")
    }

    package var registerButton: String {
        pick("Register", hans: "注册", hant: "註冊", sv: "Registrera dig")
    }

    package var signInLabel: String {
        pick("Sign in", hans: "登录", hant: "登入", sv: "Logga in")
    }

    package var haveCodeButton: String {
        pick(
            "I have an activation code", hans: "我有激活码", hant: "我有啟用碼",
            sv: "Jag har en aktiveringskod")
    }

    package var registerHeading: String {
        pick(
            "Register with your order", hans: "用订单编号注册", hant: "用訂單編號註冊",
            sv: "Registrera dig med din order")
    }

    package var orderNumberLabel: String {
        pick("Order number", hans: "订单编号", hant: "訂單編號", sv: "Ordernummer")
    }

    package var orderNumberHint: String {
        pick(
            "It is in the order confirmation e-mail and in the admin center under Billing > Bills & payments.",
            hans: "见订单确认邮件，或管理中心的“账单 > 账单和付款”页面。",
            hant: "見訂單確認郵件，或系統管理中心的「帳單 > 帳單與付款」頁面。",
            sv:
                "Det står i orderbekräftelsen och i administrationscentret under Fakturering > Fakturor och betalningar."
        )
    }

    package var emailLabel: String {
        pick("E-mail address", hans: "电子邮箱", hant: "電子郵件", sv: "E-postadress")
    }

    package var emailHint: String {
        pick(
            "The activation code and all news of your fapiao go there. It may be your Office 365 address.",
            hans: "激活码和发票进度通知将发到这里。可以与 Office 365 邮箱相同。",
            hant: "啟用碼和發票進度通知將寄到這裡。可以與 Office 365 信箱相同。",
            sv:
                "Dit skickas aktiveringskoden och allt om din fapiao. Det kan vara din Office 365-adress."
        )
    }

    package var passwordLabel: String {
        pick("Password", hans: "密码", hant: "密碼", sv: "Lösenord")
    }

    package func newPasswordHint(minimum: Int) -> String {
        pick(
            "At least \(minimum) characters; any characters will do. Ctrl-R shows what you typed.",
            hans: "至少 \(minimum) 个字符，字符不限。按 Ctrl-R 可显示输入内容。",
            hant: "至少 \(minimum) 個字元，字元不限。按 Ctrl-R 可顯示輸入內容。",
            sv: "Minst \(minimum) tecken, vilka som helst. Ctrl-R visar vad du har skrivit.")
    }

    package var orderUnknown: String {
        pick(
            """
            This order has not reached us yet. If its number is right, it is on its way: the payment \
            system hands orders over about three days after payment. You can register now and apply \
            as soon as it is here.
            """,
            hans: """
                我们还没有收到这个订单：支付系统约在付款三天后才会传来订单和付款记录。\
                您可以现在注册，订单一到即可申请。
                """,
            hant: """
                我們還沒有收到這筆訂單：付款系統約在付款三天後才會傳來訂單和付款紀錄。\
                您可以現在註冊，訂單一到即可申請。
                """,
            sv: """
                Ordern har inte nått oss ännu. Stämmer numret är den på väg: betalsystemet lämnar \
                över ordrar ungefär tre dagar efter betalningen. Du kan registrera dig nu och ansöka \
                så snart ordern är här.
                """)
    }

    package func orderExpected(_ day: String) -> String {
        pick(
            "Expect to be able to apply from \(day).",
            hans: "预计从\(day)起可以申请。",
            hant: "預計從\(day)起可以申請。",
            sv: "Räkna med att kunna ansöka från den \(day).")
    }

    /// For an order that should be here by the day it was paid; `call` names the phone and its hours.
    package func orderLate(since day: String, call: String) -> String {
        pick(
            """
            Paid on that day, it should have been here by \(day): check its number and the day. If both \
            are right, call \(call). You can go on all the same.
            """,
            hans: "按此付款日期，订单应已于\(day)传来：请检查订单编号和日期。如都无误，请致电 \(call)。",
            hant: "按此付款日期，訂單應已於\(day)傳來：請檢查訂單編號和日期。如都無誤，請致電 \(call)。",
            sv: """
                Betald den dagen borde ordern ha varit här sedan den \(day): kontrollera numret och \
                dagen. Stämmer båda, ring \(call). Du kan gå vidare ändå.
                """)
    }

    /// Why an order cannot be applied for yet, and from when on it can; Chinese puts no space there.
    package func orderUnknown(_ reason: String, expected day: String) -> String {
        let expected = orderExpected(day)
        return pick(
            "\(reason) \(expected)", hans: "\(reason)\(expected)", hant: "\(reason)\(expected)",
            sv: "\(reason) \(expected)")
    }

    package var paidOnLabel: String {
        pick("Paid on", hans: "付款日期", hant: "付款日期", sv: "Betald den")
    }

    package var paidOnHint: String {
        pick(
            "Year-month-day, such as 2026-11-19. Leave it empty if you do not know.",
            hans: "格式为年-月-日，例如 2026-11-19。不清楚可以不填。",
            hant: "格式為年-月-日，例如 2026-11-19。不清楚可以不填。",
            sv: "År-månad-dag, till exempel 2026-11-19. Lämna fältet tomt om du inte vet.")
    }

    package var orderHeld: String {
        pick(
            "This order belongs to another account. If it is yours, call \(ServiceCenter.phone) (\(phoneHours)).",
            hans: "此订单已属于另一个账户。如果订单是您的，请致电 \(ServiceCenter.phone)（\(phoneHours)）。",
            hant: "此訂單已屬於另一個帳戶。如果訂單是您的，請致電 \(ServiceCenter.phone)（\(phoneHours)）。",
            sv:
                "Ordern tillhör ett annat konto. Är den din, ring \(ServiceCenter.phone) (\(phoneHours))."
        )
    }

    package func tooManyCodes(from time: String) -> String {
        pick(
            "Several codes were mailed already. Use the one in the latest e-mail, or ask for another one after \(time).",
            hans: "已多次发送激活码。请使用最新一封邮件中的激活码，或在\(time)之后重新发送。",
            hant: "已多次寄送啟用碼。請使用最新一封郵件中的啟用碼，或在\(time)之後重新寄送。",
            sv:
                "Flera koder har redan skickats. Använd koden i det senaste mejlet, eller be om en ny efter den \(time)."
        )
    }

    /// Why a registration, an activation or a new code was refused.
    package func refusal(_ refusal: Account.Refusal) -> String {
        switch refusal {
        case .closed: accountClosedRefusal
        case .tooManyCodes(let from): tooManyCodes(from: deadline(from))
        case .codeWrong:
            pick(
                "This code does not belong to this address. Check both against the latest e-mail; earlier codes no longer work.",
                hans: "激活码与此邮箱不符。请对照最新的一封邮件检查；之前的激活码已失效。",
                hant: "啟用碼與此信箱不符。請對照最新的一封郵件檢查；之前的啟用碼已失效。",
                sv:
                    "Koden hör inte till den här adressen. Jämför med det senaste mejlet; tidigare koder gäller inte längre."
            )
        case .codeExpired(let at):
            pick(
                "This code expired on \(deadline(at)). Choose “\(resendButton)”.",
                hans: "激活码已于\(deadline(at))失效。请选择“\(resendButton)”。",
                hant: "啟用碼已於\(deadline(at))失效。請選擇「\(resendButton)」。",
                sv: "Koden slutade gälla den \(deadline(at)). Välj ”\(resendButton)”.")
        case .codeUsed, .alreadyActive:
            pick(
                "This account is active already. Sign in with your password.",
                hans: "此账户已经激活。请直接用密码登录。",
                hant: "此帳戶已經啟用。請直接用密碼登入。",
                sv: "Kontot är redan aktiverat. Logga in med ditt lösenord.")
        case .notActive:
            pick(
                "This account is waiting for its activation code. Enter the code from the e-mail first.",
                hans: "此账户尚未激活。请先输入邮件中的激活码。",
                hant: "此帳戶尚未啟用。請先輸入郵件中的啟用碼。",
                sv: "Kontot väntar på sin aktiveringskod. Ange först koden från mejlet.")
        case .addressUnchanged, .addressTaken, .nothingPending: newAddressRefusal(refusal)
        }
    }

    /// Why another address was refused.
    private func newAddressRefusal(_ refusal: Account.Refusal) -> String {
        switch refusal {
        case .addressUnchanged:
            pick(
                "This is your address already. Enter another one.", hans: "这已是您的登录邮箱。请填写另一个邮箱。",
                hant: "這已是您的登入信箱。請填寫另一個信箱。",
                sv: "Det är redan din adress. Ange en annan.")
        case .addressTaken:
            pick(
                "Another account uses this address. Enter a different one, or sign in to that account.",
                hans: "此邮箱已有另一个账户。请填写其他邮箱，或登录那个账户。",
                hant: "此信箱已有另一個帳戶。請填寫其他信箱，或登入那個帳戶。",
                sv:
                    "Ett annat konto använder den här adressen. Ange en annan, eller logga in på det kontot."
            )
        case .nothingPending:
            pick(
                "No change of address is waiting for a code. Start it anew.",
                hans: "没有等待确认的新邮箱。请重新开始。", hant: "沒有等待確認的新信箱。請重新開始。",
                sv: "Inget adressbyte väntar på en kod. Börja om.")
        case .tooManyCodes, .codeWrong, .codeExpired, .codeUsed, .alreadyActive, .notActive,
            .closed:
            self.refusal(refusal)
        }
    }
}
