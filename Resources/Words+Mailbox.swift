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
            sv: "Det finns inget mejl \(id). Ta ett id från ”fapiao mail list”.")
    }

    package var mailTo: String { pick("To:", hans: "收件人：", hant: "收件人：", sv: "Till:") }

    package var mailAt: String { pick("Date:", hans: "时间：", hant: "時間：", sv: "Datum:") }

    package var mailSubject: String { pick("Subject:", hans: "主题：", hant: "主旨：", sv: "Ämne:") }

    package var mailboxText: String {
        pick(
            "What would have been mailed. Nothing leaves this machine.",
            hans: "以下是本应发出的邮件。演示中，邮件不会离开本机。", hant: "以下是本應寄出的郵件。示範中，郵件不會離開本機。",
            sv: "Det som skulle ha skickats. Inget lämnar den här datorn.")
    }

    package var mailboxEmpty: String {
        pick(
            "No mail yet. Register, and the activation mail appears here at once.",
            hans: "还没有邮件。注册后，激活邮件会立即出现在这里。",
            hant: "還沒有郵件。註冊後，啟用郵件會立即出現在這裡。",
            sv:
                "Inga mejl ännu. Registrera dig, så dyker aktiveringsmejlet upp här direkt."
        )
    }

    package var openLabel: String { pick("Open", hans: "打开", hant: "開啟", sv: "Öppna") }

    package var useCodeButton: String {
        pick("Use this code", hans: "使用此激活码", hant: "使用此啟用碼", sv: "Använd koden")
    }

    package var keyCopyCode: String {
        pick("copy the code", hans: "复制激活码", hant: "複製啟用碼", sv: "kopiera koden")
    }

    package var copyCodeButton: String {
        pick("Copy the code", hans: "复制激活码", hant: "複製啟用碼", sv: "Kopiera koden")
    }

    package var codeCopied: String {
        pick(
            "The code was handed to your terminal's clipboard. Paste it into the code field.",
            hans: "激活码已送到终端的剪贴板。请粘贴到激活码一栏。",
            hant: "啟用碼已送到終端機的剪貼簿。請貼到啟用碼欄位。",
            sv: "Koden har lämnats till terminalens urklipp. Klistra in den i kodfältet.")
    }
}

// MARK: - The list

extension Words {
    package var mailToColumn: String {
        pick("To", hans: "收件人", hant: "收件人", sv: "Till")
    }

    package var mailSubjectColumn: String {
        pick("Subject", hans: "主题", hant: "主旨", sv: "Ämne")
    }

    package var mailSentColumn: String {
        pick("Sent", hans: "时间", hant: "時間", sv: "Skickat")
    }
}
