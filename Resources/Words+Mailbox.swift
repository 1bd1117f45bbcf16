/// The mailbox of the demo.
extension Words {
    package var mailboxEmpty: String {
        pick(
            """
            Nothing was mailed yet. Register, or ask for a new code: what would be mailed then lies \
            here, newest first. Press Esc to go back.
            """,
            hans: "还没有邮件。注册或重新发送激活码后，本应寄出的邮件会显示在这里，最新的在最前面。按 Esc 返回。",
            hant: "還沒有郵件。註冊或重新寄送啟用碼後，本應寄出的郵件會顯示在這裡，最新的在最前面。按 Esc 返回。",
            sv: """
                Inget har skickats ännu. Registrera dig eller be om en ny kod, så läggs det som skulle \
                ha skickats här, med det nyaste först. Tryck Esc för att gå tillbaka.
                """)
    }

    package var mailboxHint: String {
        pick(
            "No mail leaves the demo; what would be sent lies here. Press Enter to read a mail.",
            hans: "演示不会真正发出邮件，本应寄出的邮件都在这里。按 Enter 阅读。",
            hant: "示範不會真的寄出郵件，本應寄出的郵件都在這裡。按 Enter 閱讀。",
            sv:
                "Ingen e-post lämnar demon; det som skulle skickas ligger här. Tryck Enter för att läsa."
        )
    }

    package var mailTo: String {
        pick("To", hans: "收件人", hant: "收件者", sv: "Till")
    }

    package var mailSubject: String {
        pick("Subject", hans: "主题", hant: "主旨", sv: "Ämne")
    }

    package var mailSent: String {
        pick("Sent", hans: "时间", hant: "時間", sv: "Skickat")
    }

    package var useCodeButton: String {
        pick("Use this code", hans: "使用此激活码", hant: "使用此啟用碼", sv: "Använd koden")
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

    package var keyCopy: String {
        pick("copy code", hans: "复制激活码", hant: "複製啟用碼", sv: "kopiera kod")
    }
}
