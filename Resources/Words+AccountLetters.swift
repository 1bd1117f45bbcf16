import Fapiao

/// The mails about an account: passwords and addresses (M20, M21).
extension Words {
    func accountSubject(of news: AccountNews) -> String {
        switch news {
        case .closed: accountClosedSubject
        case .passwordChanged:
            pick(
                "Your password was changed", hans: "您的密码已修改", hant: "您的密碼已變更",
                sv: "Ditt lösenord har bytts")
        case .addressChanged:
            pick(
                "Your e-mail address was changed", hans: "您的登录邮箱已修改", hant: "您的登入信箱已變更",
                sv: "Din e-postadress har bytts")
        case .addressChangeStopped:
            pick(
                "The change of your e-mail address was stopped", hans: "已阻止修改登录邮箱",
                hant: "已阻止變更登入信箱", sv: "Bytet av din e-postadress har stoppats")
        case .secondAddressSet:
            pick(
                "Copies now go to a second address", hans: "状态邮件将抄送到另一个邮箱",
                hant: "狀態郵件將寄送副本到另一個信箱", sv: "Kopior skickas nu till en andra adress")
        case .secondAddressRemoved:
            pick(
                "Copies no longer go to a second address", hans: "状态邮件不再抄送",
                hant: "狀態郵件不再寄送副本", sv: "Kopior skickas inte längre till en andra adress")
        case .signedOutEverywhere:
            pick(
                "You were signed out everywhere else", hans: "您已退出其他窗口的登录",
                hant: "您已登出其他視窗", sv: "Du har loggats ut på andra ställen")
        }
    }

    func accountLetter(_ news: AccountNews, at time: Instant) -> [String] {
        [happened(news, at: deadline(time)), whatToDo(about: news)]
    }

    private func happened(_ news: AccountNews, at time: String) -> String {
        switch news {
        case .closed: accountClosedText(at: time)
        case .passwordChanged:
            pick(
                "The password of your account for fapiao applications was changed on \(time).",
                hans: "您的发票申请账户的密码已于\(time)修改。",
                hant: "您的發票申請帳戶的密碼已於\(time)變更。",
                sv: "Lösenordet till ditt konto för fapiao-ansökan byttes den \(time).")
        case .addressChanged, .addressChangeStopped: ownAddress(news, at: time)
        case .secondAddressSet, .secondAddressRemoved: secondAddress(news, at: time)
        case .signedOutEverywhere:
            pick(
                "On \(time) all windows of your account were signed out at your request.",
                hans: "\(time)，应您的要求，您账户的所有窗口均已退出登录。",
                hant: "\(time)，應您的要求，您帳戶的所有視窗均已登出。",
                sv: "Den \(time) loggades alla fönster för ditt konto ut på din begäran.")
        }
    }

    private func ownAddress(_ news: AccountNews, at time: String) -> String {
        guard news == .addressChanged else {
            return pick(
                """
                On \(time) the change of your e-mail address was stopped with the code from your \
                mailbox. Your address stays as it was, and all windows were signed out.
                """,
                hans: "\(time)，有人用您邮箱中的代码阻止了修改登录邮箱。登录邮箱保持不变，所有窗口均已退出登录。",
                hant: "\(time)，有人用您信箱中的代碼阻止了變更登入信箱。登入信箱維持不變，所有視窗均已登出。",
                sv: """
                    Den \(time) stoppades bytet av din e-postadress med koden från din brevlåda. \
                    Adressen är oförändrad och alla fönster har loggats ut.
                    """)
        }
        return pick(
            """
            The e-mail address of your account for fapiao applications was changed on \(time). From \
            now on, sign in with the new address.
            """,
            hans: "您的发票申请账户的登录邮箱已于\(time)修改。今后请用新邮箱登录。",
            hant: "您的發票申請帳戶的登入信箱已於\(time)變更。今後請用新信箱登入。",
            sv: """
                E-postadressen till ditt konto för fapiao-ansökan byttes den \(time). Logga in med \
                den nya adressen från och med nu.
                """)
    }

    private func secondAddress(_ news: AccountNews, at time: String) -> String {
        guard news == .secondAddressSet else {
            return pick(
                "On \(time) the second address for copies of status mail was removed.",
                hans: "\(time)，您的账户删除了抄送邮箱，状态邮件不再抄送。",
                hant: "\(time)，您的帳戶移除了副本信箱，狀態郵件不再寄送副本。",
                sv: "Den \(time) togs den andra adressen för kopior av statusmejl bort.")
        }
        return pick(
            "On \(time) a second address was set, to which copies of status mail go.",
            hans: "\(time)，您的账户设置了抄送邮箱，状态邮件会同时抄送到该邮箱。",
            hant: "\(time)，您的帳戶設定了副本信箱，狀態郵件會同時寄送副本到該信箱。",
            sv: "Den \(time) angavs en andra adress dit kopior av statusmejl skickas.")
    }

    private func whatToDo(about news: AccountNews) -> String {
        switch news {
        case .closed: accountClosedWhatToDo
        case .passwordChanged, .addressChanged, .secondAddressSet, .secondAddressRemoved,
            .signedOutEverywhere:
            pick(
                "If it was you, there is nothing to do. If it was not you, call us at once: you find the number below.",
                hans: "如果是您本人操作，无需处理；如果不是，请立即致电我们，电话号码见下。",
                hant: "如果是您本人操作，無需處理；如果不是，請立即致電我們，電話號碼見下。",
                sv:
                    "Var det du behöver du inte göra något. Var det inte du, ring oss genast: numret står nedan."
            )
        case .addressChangeStopped:
            pick(
                """
                Somebody knew your password. Sign in and change it now, under \
                “\(accountLabel)”.
                """,
                hans: "有人知道您的密码。请立即登录，在“\(accountLabel)”中修改密码。",
                hant: "有人知道您的密碼。請立即登入，在「\(accountLabel)」中變更密碼。",
                sv: """
                    Någon kände till ditt lösenord. Logga in och byt det nu, under \
                    ”\(accountLabel)”.
                    """)
        }
    }
}

// MARK: - Codes

extension Words {
    var temporaryPasswordSubject: String {
        pick(
            "Your one-time password for fapiao applications", hans: "发票申请账户一次性密码",
            hant: "發票申請帳戶一次性密碼", sv: "Ditt engångslösenord för fapiao-ansökan")
    }

    func temporaryPasswordLetter(_ code: SecretCode, expires: Instant) -> [String] {
        let until = deadline(expires)
        return [
            pick(
                "You asked for a new password. Sign in with this one-time password:",
                hans: "您申请了新密码。请用以下一次性密码登录：", hant: "您申請了新密碼。請用以下一次性密碼登入：",
                sv: "Du bad om ett nytt lösenord. Logga in med det här engångslösenordet:"),
            code.grouped,
            pick(
                """
                You are then asked to choose a password of your own. The one-time password works \
                once, within two hours, until \(until). Your old password works until you have \
                chosen a new one.
                """,
                hans: "登录后请设置您自己的新密码。一次性密码两小时内有效，至\(until)止，只能使用一次。设置新密码之前，原密码仍然有效。",
                hant: "登入後請設定您自己的新密碼。一次性密碼兩小時內有效，至\(until)止，只能使用一次。設定新密碼之前，原密碼仍然有效。",
                sv: """
                    Sedan får du välja ett eget lösenord. Engångslösenordet fungerar en gång, inom \
                    två timmar, till den \(until). Ditt gamla lösenord fungerar tills du har valt ett \
                    nytt.
                    """),
            pick(
                "If you did not ask for it, ignore this e-mail: nothing has changed.",
                hans: "如果不是您本人申请，请忽略此邮件，账户没有任何变化。",
                hant: "如果不是您本人申請，請忽略此郵件，帳戶沒有任何變化。",
                sv: "Har du inte bett om det kan du bortse från det här mejlet: inget har ändrats."),
        ]
    }

    var addressCodeSubject: String {
        pick(
            "Confirm your new e-mail address", hans: "请确认新的登录邮箱", hant: "請確認新的登入信箱",
            sv: "Bekräfta din nya e-postadress")
    }

    func addressCodeLetter(_ code: SecretCode, expires: Instant) -> [String] {
        let until = deadline(expires)
        return [
            pick(
                """
                Somebody asked to use this address for an account for fapiao applications for \
                Office 365 operated by 21Vianet. The code that confirms it is:
                """,
                hans: "此邮箱将用作世纪互联 Office 365 发票申请账户的登录邮箱。确认码是：",
                hant: "此信箱將用作世紀互聯 Office 365 發票申請帳戶的登入信箱。確認碼是：",
                sv: """
                    Någon vill använda den här adressen till ett konto för fapiao-ansökan för \
                    Office 365 från 21Vianet. Koden som bekräftar den är:
                    """),
            code.grouped,
            pick(
                """
                Sign in with the old address, open “\(accountLabel)”, choose \
                “\(changeAddressLabel)” and enter the code. It is valid for 24 hours, until \
                \(until).
                """,
                hans:
                    "请用原邮箱登录，打开“\(accountLabel)”，选择“\(changeAddressLabel)”并填写确认码。24 小时内有效，至\(until)止。",
                hant:
                    "請用原信箱登入，開啟「\(accountLabel)」，選擇「\(changeAddressLabel)」並填寫確認碼。24 小時內有效，至\(until)止。",
                sv: """
                    Logga in med den gamla adressen, öppna ”\(accountLabel)”, välj \
                    ”\(changeAddressLabel)” och ange koden. Den gäller i 24 timmar, till den \
                    \(until).
                    """),
            pick(
                "If you did not ask for it, ignore this e-mail: without the code nothing happens.",
                hans: "如果不是您本人操作，请忽略此邮件：不输入确认码，不会有任何变化。",
                hant: "如果不是您本人操作，請忽略此郵件：不輸入確認碼，不會有任何變化。",
                sv: """
                    Har du inte bett om det kan du bortse från det här mejlet: utan koden händer \
                    ingenting.
                    """),
        ]
    }

    var addressStopSubject: String {
        pick(
            "Your e-mail address is about to be changed", hans: "您的登录邮箱即将修改",
            hant: "您的登入信箱即將變更", sv: "Din e-postadress är på väg att bytas")
    }

    func addressStopLetter(_ code: SecretCode, expires: Instant) -> [String] {
        let until = deadline(expires)
        return [
            pick(
                """
                Somebody who is signed in to your account for fapiao applications asked for another \
                e-mail address. If it was you, there is nothing to do here.
                """,
                hans: "有人登录了您的发票申请账户，要求修改登录邮箱。如果是您本人操作，无需处理此邮件。",
                hant: "有人登入了您的發票申請帳戶，要求變更登入信箱。如果是您本人操作，無需處理此郵件。",
                sv: """
                    Någon som är inloggad på ditt konto för fapiao-ansökan har begärt en annan \
                    e-postadress. Var det du behöver du inte göra något här.
                    """),
            pick(
                """
                If it was not you, stop the change: on the first page choose \
                “\(haveCodeButton)” and enter this e-mail address and this code, until \(until):
                """,
                hans: "如果不是您，请阻止修改：在首页选择“\(haveCodeButton)”，在\(until)之前填写此邮箱和以下代码：",
                hant: "如果不是您，請阻止變更：在首頁選擇「\(haveCodeButton)」，在\(until)之前填寫此信箱和以下代碼：",
                sv: """
                    Var det inte du, stoppa bytet: välj ”\(haveCodeButton)” på första sidan och ange \
                    den här e-postadressen och den här koden, senast den \(until):
                    """),
            code.grouped,
        ]
    }
}

// MARK: - Names that mails and pages share

extension Words {
    package var accountLabel: String {
        pick("My account", hans: "我的账户", hant: "我的帳戶", sv: "Mitt konto")
    }

    package var changeAddressLabel: String {
        pick(
            "Change e-mail address", hans: "修改登录邮箱", hant: "變更登入信箱", sv: "Byt e-postadress")
    }

    package var supportLabel: String {
        pick("Support requests", hans: "在线支持", hant: "線上支援", sv: "Supportärenden")
    }

    package var progressLabel: String {
        pick("Progress", hans: "申请进度", hant: "申請進度", sv: "Mina ansökningar")
    }
}
