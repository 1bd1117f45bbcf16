import Fapiao

/// Accounts as the desk sees them.
extension Words {
    package var deskAccounts: String { pick("Accounts", hans: "账户", hant: "帳戶", sv: "Konton") }

    package var deskHelpAccounts: String {
        pick(
            "Opens a customer's account by its e-mail address.", hans: "按电子邮箱打开客户的账户。",
            hant: "依電子郵件開啟客戶的帳戶。", sv: "Öppnar en kunds konto med e-postadressen.")
    }

    package var deskAccountHint: String {
        pick(
            "The full address that the customer registered with.", hans: "请输入客户注册时使用的完整邮箱。",
            hant: "請輸入客戶註冊時使用的完整信箱。", sv: "Hela adressen som kunden registrerade sig med.")
    }

    package var deskOpenAccount: String {
        pick("Open account", hans: "打开账户", hant: "開啟帳戶", sv: "Öppna kontot")
    }

    package func deskNoAccount(_ address: String) -> String {
        pick(
            "No account has the address \(address). Check it, or search for an order or a name.",
            hans: "没有使用 \(address) 的账户。请核对，或按订单、姓名搜索。",
            hant: "沒有使用 \(address) 的帳戶。請核對，或依訂單、姓名搜尋。",
            sv:
                "Inget konto har adressen \(address). Kontrollera den, eller sök på en order eller ett namn."
        )
    }

    // MARK: State

    package var deskRegistered: String {
        pick("not activated", hans: "未激活", hant: "未啟用", sv: "ej aktiverat")
    }

    package var deskActive: String { pick("active", hans: "已激活", hant: "已啟用", sv: "aktivt") }

    package var deskClosed: String { pick("closed", hans: "已关闭", hant: "已關閉", sv: "stängt") }

    package func deskRegisteredUntil(_ end: Instant, isOver: Bool) -> String {
        let time = moment(end)
        return isOver
            ? pick(
                "Registered, never activated. The activation code expired at \(time); resend it if the customer asks.",
                hans: "已注册但未激活。激活码已于 \(time) 失效；客户需要时可重新发送。",
                hant: "已註冊但未啟用。啟用碼已於 \(time) 失效；客戶需要時可重新寄送。",
                sv:
                    "Registrerat men inte aktiverat. Koden gick ut \(time); skicka en ny om kunden ber om det."
            )
            : pick(
                "Registered, not activated yet; the activation code is good until \(time).",
                hans: "已注册，等待激活。激活码有效至 \(time)。", hant: "已註冊，等待啟用。啟用碼有效至 \(time)。",
                sv: "Registrerat men inte aktiverat än; aktiveringskoden gäller till \(time).")
    }

    package func deskActiveSince(_ start: Instant) -> String {
        let time = moment(start)
        return pick(
            "Active since \(time).", hans: "已于 \(time) 激活。", hant: "已於 \(time) 啟用。",
            sv: "Aktivt sedan \(time).")
    }

    package func deskLockedUntil(_ end: Instant) -> String {
        let time = clock(end)
        return pick(
            "Too many wrong passwords: the next try counts from \(time).",
            hans: "密码错误次数过多，\(time) 之后才能再次尝试。", hant: "密碼錯誤次數過多，\(time) 之後才能再次嘗試。",
            sv: "För många fel lösenord: nästa försök räknas från \(time).")
    }

    private func clock(_ instant: Instant) -> String {
        let time = BeijingTime(instant)
        return [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    package func deskClosedBy(_ clerk: String, _ at: Instant) -> String {
        let time = moment(at)
        return pick(
            "Closed by \(clerk) at \(time).", hans: "\(clerk) 于 \(time) 关闭了此账户。",
            hant: "\(clerk) 於 \(time) 關閉了此帳戶。", sv: "Stängt av \(clerk) \(time).")
    }

    // MARK: Facts

    package var deskAccountNumber: String {
        pick("Account number", hans: "账户编号", hant: "帳戶編號", sv: "Konto-id")
    }

    package var deskNever: String { pick("never", hans: "从未登录", hant: "從未登入", sv: "aldrig") }

    package var deskTriesLabel: String {
        pick("Wrong passwords", hans: "密码错误", hant: "密碼錯誤", sv: "Fel lösenord")
    }

    package func deskTries(_ count: Int, _ last: Instant) -> String {
        let time = moment(last)
        return pick(
            "\(count), the last at \(time)", hans: "\(count) 次，最近一次 \(time)",
            hant: "\(count) 次，最近一次 \(time)", sv: "\(count), det senaste \(time)")
    }

    package var deskResetLabel: String {
        pick("One-time password", hans: "一次性密码", hant: "一次性密碼", sv: "Engångslösenord")
    }

    package func deskUntil(_ end: Instant) -> String {
        let time = moment(end)
        return pick(
            "good until \(time)", hans: "有效至 \(time)", hant: "有效至 \(time)",
            sv: "gäller till \(time)")
    }

    package var deskBills: String { pick("Orders", hans: "订单", hant: "訂單", sv: "Ordrar") }

    package var deskOnlyNamed: String {
        pick(
            "held by nobody", hans: "无人持有", hant: "無人持有", sv: "ingen har den")
    }

    package var deskInQuarantine: String {
        pick(
            "cannot be read; see the quarantine", hans: "无法读取，请查看隔离文件", hant: "無法讀取，請檢視隔離文件",
            sv: "går inte att läsa; se karantänen")
    }

    // MARK: Deeds

    package var deskResend: String {
        pick("Resend activation", hans: "重发激活码", hant: "重寄啟用碼", sv: "Skicka aktivering")
    }

    package var deskHelpResend: String {
        pick(
            "Mails a new activation code; the old one stops working.", hans: "发送新的激活码，旧码随即失效。",
            hant: "寄送新的啟用碼，舊碼隨即失效。", sv: "Skickar en ny aktiveringskod; den gamla slutar gälla.")
    }

    package var deskReset: String {
        pick("Reset password", hans: "重置密码", hant: "重設密碼", sv: "Nytt lösenord")
    }

    package var deskHelpReset: String {
        pick(
            "Mails the customer a one-time password; nobody at the desk sees it.",
            hans: "向客户发送一次性密码，服务台看不到。", hant: "向客戶寄送一次性密碼，服務台看不到。",
            sv: "Skickar ett engångslösenord till kunden; ingen vid disken ser det.")
    }

    package var deskEndSessions: String {
        pick("Sign out everywhere", hans: "结束全部登录", hant: "結束全部登入", sv: "Logga ut överallt")
    }

    package var deskHelpEndSessions: String {
        pick(
            "Ends all of the customer's sessions.", hans: "结束该客户的全部登录。", hant: "結束該客戶的全部登入。",
            sv: "Avslutar kundens alla sessioner.")
    }

    package var deskCloseAccount: String {
        pick("Close account…", hans: "关闭账户…", hant: "關閉帳戶…", sv: "Stäng kontot…")
    }

    package var deskHelpCloseAccount: String {
        pick(
            "Closes the account for good; asks for the reason.", hans: "永久关闭账户，需填写原因。",
            hant: "永久關閉帳戶，需填寫原因。", sv: "Stänger kontot för gott; frågar efter orsaken.")
    }

    package var deskHelpCopyAddress: String {
        pick(
            "Copies the address.", hans: "复制邮箱。", hant: "複製信箱。", sv: "Kopierar adressen.")
    }

    package func deskCloseHeading(_ address: String) -> String {
        pick(
            "Close \(address)", hans: "关闭 \(address)", hant: "關閉 \(address)", sv: "Stäng \(address)"
        )
    }

    package var deskCloseText: String {
        pick(
            "Nobody can sign in any more, and the address is free for a new account. Orders with an application stay with this account until you hand them over.",
            hans: "关闭后无法再登录，该邮箱可重新注册。已有申请的订单仍归此账户，需要时请移交。",
            hant: "關閉後無法再登入，該信箱可重新註冊。已有申請的訂單仍歸此帳戶，需要時請移交。",
            sv:
                "Ingen kan logga in längre, och adressen blir ledig för ett nytt konto. Ordrar med en ansökan stannar här tills du lämnar över dem."
        )
    }
}
