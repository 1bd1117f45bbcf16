import Fapiao

/// The activation of an account (M4, M5).
extension Words {
    package var activateHeading: String {
        pick(
            "Enter your activation code", hans: "输入激活码", hant: "輸入啟用碼",
            sv: "Ange din aktiveringskod")
    }

    /// Before a code was mailed as far as this page knows.
    package var activateText: String {
        pick(
            """
            Enter the address you registered with and the code from the activation e-mail. A code \
            is valid for 24 hours.
            """,
            hans: "请填写注册时使用的邮箱和激活邮件中的激活码。激活码 24 小时内有效。",
            hant: "請填寫註冊時使用的電子郵件和啟用郵件中的啟用碼。啟用碼 24 小時內有效。",
            sv: """
                Ange adressen du registrerade dig med och koden från aktiveringsmeddelandet. En kod \
                gäller i 24 timmar.
                """)
    }

    package func codeMailed(to email: String, until deadline: String) -> String {
        pick(
            "We mailed a code to \(email). Enter it before \(deadline).",
            hans: "激活码已发送到 \(email)，请在\(deadline)之前填写。",
            hant: "啟用碼已寄到 \(email)，請在\(deadline)之前填寫。",
            sv: "Vi har skickat en kod till \(email). Ange den före \(deadline).")
    }

    package func codeMailedAgain(to email: String, until deadline: String) -> String {
        pick(
            """
            A new code is on its way to \(email); the earlier one has ended. Enter the new one \
            before \(deadline).
            """,
            hans: "新的激活码已发送到 \(email)，之前的激活码已失效。请在\(deadline)之前填写新的激活码。",
            hant: "新的啟用碼已寄到 \(email)，之前的啟用碼已失效。請在\(deadline)之前填寫新的啟用碼。",
            sv: """
                En ny kod är på väg till \(email); den tidigare gäller inte längre. Ange den nya före \
                \(deadline).
                """)
    }

    package var demoMailHint: String {
        pick(
            "This is the demo: the e-mail is in its mailbox. Press Ctrl-X, then m, to read it.",
            hans: "这是演示：邮件在演示邮箱中。请按 Ctrl-X，再按 m 查看。",
            hant: "這是示範：郵件在示範信箱中。請按 Ctrl-X，再按 m 查看。",
            sv:
                "Det här är demon: meddelandet ligger i dess brevlåda. Läs det med Ctrl-X och sedan m."
        )
    }

    package var registeredEmailHint: String {
        pick(
            "The address you registered with. Was it mistyped? Choose “Use another address”.",
            hans: "注册时使用的邮箱。如果当时填错了，请选择“换一个邮箱”。",
            hant: "註冊時使用的電子郵件。如果當時填錯了，請選擇「換一個信箱」。",
            sv: "Adressen du registrerade dig med. Blev den fel? Välj ”Använd en annan adress”.")
    }

    package var codeLabel: String {
        pick("Activation code", hans: "激活码", hant: "啟用碼", sv: "Aktiveringskod")
    }

    package var codeHint: String {
        pick(
            """
            26 letters and digits from the e-mail. You can paste them; capitals, spaces and hyphens \
            make no difference.
            """,
            hans: "邮件中的 26 个字母和数字。可以直接粘贴，不分大小写，有无空格和连字符均可。",
            hant: "郵件中的 26 個字母和數字。可以直接貼上，不分大小寫，有無空格和連字號均可。",
            sv: """
                26 bokstäver och siffror från meddelandet. Klistra gärna in; versaler, mellanslag och \
                bindestreck spelar ingen roll.
                """)
    }

    package var activateButton: String {
        pick("Activate", hans: "激活", hant: "啟用", sv: "Aktivera")
    }

    package var resendButton: String {
        pick("Send a new code", hans: "重新发送", hant: "重新寄送", sv: "Skicka ny kod")
    }

    package var resendHint: String {
        pick(
            "Mails a new code to the address above and ends the earlier one. Look among junk mail first.",
            hans: "向上面的邮箱发送新的激活码，之前的激活码随即失效。请先查看垃圾邮件箱。",
            hant: "向上面的電子郵件寄送新的啟用碼，之前的啟用碼隨即失效。請先查看垃圾郵件匣。",
            sv:
                "Skickar en ny kod till adressen ovan; den tidigare slutar gälla. Titta i skräpposten först."
        )
    }

    package var anotherAddressButton: String {
        pick(
            "Use another address", hans: "换一个邮箱", hant: "換一個信箱",
            sv: "Använd en annan adress")
    }

    package var anotherAddressHint: String {
        pick(
            "Register again with the right address. The code of the old one ends after 24 hours.",
            hans: "用正确的邮箱重新注册。原来的激活码 24 小时后自动失效。",
            hant: "用正確的電子郵件重新註冊。原來的啟用碼 24 小時後自動失效。",
            sv: "Registrera dig igen med rätt adress. Den gamla koden slutar gälla efter 24 timmar."
        )
    }
}

extension Words {
    package func fault(_ fault: SecretCode.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the code from the activation e-mail.", hans: "请填写激活邮件中的激活码。",
                hant: "請填寫啟用郵件中的啟用碼。", sv: "Ange koden från aktiveringsmeddelandet.")
        case .badCharacter(let character):
            pick(
                "“\(character)” does not occur in codes. Copy the code from the e-mail once more.",
                hans: "激活码中不会出现“\(character)”。请从邮件中重新复制。",
                hant: "啟用碼中不會出現「\(character)」。請從郵件中重新複製。",
                sv: "”\(character)” förekommer inte i koder. Kopiera koden från meddelandet igen.")
        case .wrongLength(let count):
            pick(
                """
                A code has \(SecretCode.length) characters; this has \(count). Copy it whole from \
                the e-mail.
                """,
                hans: "激活码有 \(SecretCode.length) 个字符，这里有 \(count) 个。请从邮件中完整复制。",
                hant: "啟用碼有 \(SecretCode.length) 個字元，這裡有 \(count) 個。請從郵件中完整複製。",
                sv: """
                    En kod har \(SecretCode.length) tecken; det här är \(count). Kopiera hela koden \
                    från meddelandet.
                    """)
        }
    }
}
