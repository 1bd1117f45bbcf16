/// Words of `fapiao mail`.
extension Words {
    package var outboxEmpty: String {
        pick(
            "No mail waits in the outbox.", hans: "发件箱中没有待发邮件。",
            hant: "寄件匣中沒有待寄郵件。", sv: "Ingen e-post väntar i utkorgen.")
    }

    package func noSuchMail(_ id: String) -> String {
        pick(
            "There is no mail \(id). Take an id from “fapiao mail list”.",
            hans: "没有编号为 \(id) 的邮件。请从“fapiao mail list”中选取编号。",
            hant: "沒有編號為 \(id) 的郵件。請從「fapiao mail list」中選取編號。",
            sv: "Det finns inget meddelande \(id). Ta ett id från ”fapiao mail list”.")
    }

    package var mailTo: String { pick("To:", hans: "收件人：", hant: "收件人：", sv: "Till:") }

    package var mailAt: String { pick("Date:", hans: "时间：", hant: "時間：", sv: "Datum:") }

    package var mailSubject: String { pick("Subject:", hans: "主题：", hant: "主旨：", sv: "Ämne:") }
}
