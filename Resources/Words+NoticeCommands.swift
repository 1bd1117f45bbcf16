import Fapiao

/// What the commands for notices and accounts say.
extension Words {
    package func noSuchNotice(_ number: Int) -> String {
        pick(
            "There is no notice \(number). Look at the numbers with fapiao notices list.",
            hans: "没有第 \(number) 条通知。请用 fapiao notices list 查看序号。",
            hant: "沒有第 \(number) 則通知。請用 fapiao notices list 檢視序號。",
            sv: "Det finns inget meddelande \(number). Se numren med fapiao notices list.")
    }

    package var noNotices: String {
        pick(
            "No notice has been posted yet.", hans: "尚未发布过通知。", hant: "尚未發布過通知。",
            sv: "Inget meddelande har lagts ut.")
    }

    package var noticeEndsBefore: String {
        pick(
            "The last day is before the first. Correct --until or --from.",
            hans: "结束日期早于开始日期。请修改 --until 或 --from。",
            hant: "結束日期早於開始日期。請修改 --until 或 --from。",
            sv: "Sista dagen är före den första. Rätta --until eller --from.")
    }

    package func noticePosted(_ number: Int) -> String {
        pick(
            "Notice \(number) is posted. Customers read:", hans: "已发布第 \(number) 条通知。客户看到的是：",
            hant: "已發布第 \(number) 則通知。客戶看到的是：",
            sv: "Meddelande \(number) är utlagt. Kunderna läser:")
    }

    package func noticeEnded(_ number: Int) -> String {
        pick(
            "Notice \(number) has ended; customers no longer see it.",
            hans: "第 \(number) 条通知已结束，客户不再看到。", hant: "第 \(number) 則通知已結束，客戶不再看到。",
            sv: "Meddelande \(number) är avslutat; kunderna ser det inte längre.")
    }

    package func noticeOver(_ number: Int) -> String {
        pick(
            "Notice \(number) had already ended. There is nothing to do.",
            hans: "第 \(number) 条通知此前已结束，无需操作。",
            hant: "第 \(number) 則通知先前已結束，無需操作。",
            sv: "Meddelande \(number) var redan avslutat. Inget behöver göras.")
    }

    /// From when until when a notice is in force, and whether it is.
    package func noticeDays(from: Day, until: Day?, today: Day) -> String {
        let days = "\(from.iso) – \(until?.iso ?? "…")"
        if today < from {
            return pick(
                "\(days), coming", hans: "\(days)，未生效", hant: "\(days)，未生效",
                sv: "\(days), kommer")
        }
        if let until, until < today {
            return pick(
                "\(days), ended", hans: "\(days)，已结束", hant: "\(days)，已結束",
                sv: "\(days), avslutat")
        }
        return pick(
            "\(days), in force", hans: "\(days)，生效中", hant: "\(days)，生效中", sv: "\(days), gäller")
    }

    // MARK: Accounts

    package func noSuchAccount(_ name: String) -> String {
        pick(
            "No account belongs to \(name). Give an e-mail address, an order or an application number.",
            hans: "没有与 \(name) 对应的账户。请指定邮箱、订单编号或申请编号。",
            hant: "沒有與 \(name) 對應的帳戶。請指定電子郵件地址、訂單編號或申請編號。",
            sv: """
                Inget konto hör till \(name). Ange en e-postadress, ett order- eller \
                ansökningsnummer.
                """)
    }

    package func accountWaits(until: Instant) -> String {
        let time = moment(until)
        return pick(
            "registered, not activated; the code is good until \(time)",
            hans: "已注册，未激活；激活码有效至 \(time)", hant: "已註冊，未啟用；啟用碼有效至 \(time)",
            sv: "registrerat, inte aktiverat; koden gäller till \(time)")
    }

    package func accountActive(since: Instant) -> String {
        let time = moment(since)
        return pick(
            "active since \(time)", hans: "已于 \(time) 激活", hant: "已於 \(time) 啟用",
            sv: "aktivt sedan \(time)")
    }

    package func accountClosed(at: Instant, by clerk: String) -> String {
        let time = moment(at)
        return pick(
            "closed \(time) by \(clerk)", hans: "已于 \(time) 由 \(clerk) 关闭",
            hant: "已於 \(time) 由 \(clerk) 關閉", sv: "stängt \(time) av \(clerk)")
    }

    package var accountLastSignIn: String {
        pick("Last sign-in", hans: "上次登录", hant: "上次登入", sv: "Senast inloggad")
    }

    package var accountNever: String {
        pick("never", hans: "从未", hant: "從未", sv: "aldrig")
    }

    package var accountNotApplied: String {
        pick("not applied for", hans: "未申请", hant: "未申請", sv: "ingen ansökan")
    }

    package var accountLanguage: String {
        pick("Mail language", hans: "邮件语言", hant: "郵件語言", sv: "Språk i mejlen")
    }
}
