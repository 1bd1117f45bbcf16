import Fapiao

/// A mail that failed, and what a clerk does about it.
extension Words {
    package var deskMailHeading: String {
        pick(
            "A mail that could not be sent", hans: "发送失败的邮件", hant: "寄送失敗的郵件",
            sv: "Ett mejl som inte gick iväg")
    }

    package func deskGivenUp(_ attempts: Int) -> String {
        pick(
            attempts == 1
                ? "Given up after one try. Why:" : "Given up after \(attempts) tries. Why:",
            hans: "尝试 \(attempts) 次后已放弃。原因：",
            hant: "嘗試 \(attempts) 次後已放棄。原因：", sv: "Uppgivet efter \(attempts) försök. Orsak:")
    }

    package func deskMailWaits(_ from: Instant, isNow: Bool) -> String {
        let time = moment(from)
        return isNow
            ? pick(
                "It is being sent again; if that fails, it comes back to this queue.",
                hans: "正在重新发送；如再次失败，会回到此队列。", hant: "正在重新寄送；如再次失敗，會回到此佇列。",
                sv: "Det skickas igen; om det inte går kommer det tillbaka till den här kön.")
            : pick(
                "The next try is at \(time).", hans: "将于 \(time) 重试。", hant: "將於 \(time) 重試。",
                sv: "Nästa försök görs \(time).")
    }

    package var deskWritten: String { pick("Written", hans: "生成时间", hant: "產生時間", sv: "Skrivet") }

    package var deskMailText: String {
        pick(
            "Its text; codes are hidden", hans: "邮件正文（代码已隐藏）", hant: "郵件內文（代碼已隱藏）",
            sv: "Texten; koder är dolda")
    }

    package var deskRetry: String {
        pick("Try again now", hans: "立即重试", hant: "立即重試", sv: "Försök igen nu")
    }

    package var deskHelpRetry: String {
        pick(
            "Sends the mail once more, to the same address.", hans: "再次发送至同一邮箱。",
            hant: "再次寄送至同一信箱。",
            sv: "Skickar mejlet en gång till, till samma adress.")
    }

    package var deskForget: String {
        pick("Do not send…", hans: "不再发送…", hant: "不再寄送…", sv: "Skicka inte…")
    }

    package var deskHelpForget: String {
        pick(
            "Removes the mail; it is never sent.", hans: "删除邮件，不再发送。", hant: "刪除郵件，不再寄送。",
            sv: "Tar bort mejlet; det skickas aldrig.")
    }

    package var deskForgetTitle: String {
        pick(
            "Never send this mail?", hans: "不再发送这封邮件？", hant: "不再寄送這封郵件？",
            sv: "Aldrig skicka mejlet?")
    }

    package func deskForgetSure(_ address: String, _ subject: String) -> String {
        pick(
            "“\(subject)”\n\(address) does not get it, and it is gone from this queue. Tell the customer another way if it matters.",
            hans: "“\(subject)”\n\(address) 将不会收到此邮件，邮件也会从队列中删除。如有必要，请以其他方式告知客户。",
            hant: "「\(subject)」\n\(address) 將不會收到此郵件，郵件也會從佇列中刪除。如有必要，請以其他方式告知客戶。",
            sv:
                "”\(subject)”\n\(address) får det inte, och det försvinner ur kön. Säg till kunden på annat sätt om det behövs."
        )
    }

    package var deskForgetYes: String {
        pick("Yes, remove it", hans: "是，删除", hant: "是，刪除", sv: "Ja, ta bort det")
    }

    package var deskMailGone: String {
        pick(
            "It is not in the queue any more: it was sent or removed meanwhile.",
            hans: "邮件已不在队列中：可能已发送或已删除。", hant: "郵件已不在佇列中：可能已寄送或已刪除。",
            sv: "Det är inte kvar i kön: det har skickats eller tagits bort.")
    }

    package func deskMailLeased(_ until: Instant) -> String {
        pick(
            "It is being sent right now. Look again after \(moment(until)).",
            hans: "正在发送中，请于 \(moment(until)) 之后再查看。", hant: "正在寄送中，請於 \(moment(until)) 之後再檢視。",
            sv: "Det håller på att skickas. Titta igen efter \(moment(until)).")
    }

    package func deskMailExpired(_ at: Instant) -> String {
        pick(
            "The code in it expired at \(moment(at)), so it is not sent. Open the account and send a new code.",
            hans: "邮件中的代码已于 \(moment(at)) 失效，未重新发送。请打开账户发送新的代码。",
            hant: "郵件中的代碼已於 \(moment(at)) 失效，未重新寄送。請開啟帳戶寄送新的代碼。",
            sv:
                "Koden i det gick ut \(moment(at)), så det skickas inte. Öppna kontot och skicka en ny kod."
        )
    }

    package var deskMailUnwanted: String {
        pick(
            "The code in it was used or replaced, so it is not sent again. Remove it from the queue.",
            hans: "邮件中的代码已使用或已被替换，未重新发送。请选择不再发送。",
            hant: "郵件中的代碼已使用或已被取代，未重新寄送。請選擇不再寄送。",
            sv: "Koden i det har använts eller ersatts, så det skickas inte. Ta bort det ur kön.")
    }

    package var deskMailWaitsAgain: String {
        pick(
            "Somebody had it sent again meanwhile, so it was not removed.",
            hans: "已有人重新发送这封邮件，未删除。",
            hant: "已有人重新寄送這封郵件，未刪除。",
            sv: "Någon har skickat det igen under tiden, så det togs inte bort.")
    }
}
