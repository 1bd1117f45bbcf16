import Fapiao

/// Words of the activation and the sign-in.
extension Words {
    package var activateHeading: String {
        pick(
            "Enter the code from the e-mail", hans: "输入邮件中的激活码", hant: "輸入郵件中的啟用碼",
            sv: "Ange koden från mejlet")
    }

    /// Before a code was mailed as far as the page knows.
    package var activateText: String {
        pick(
            "Enter the address you registered with and the code from the activation e-mail. A code that stops a change of address goes here, too. Each code works for 24 hours.",
            hans: "请填写注册时使用的邮箱和激活邮件中的激活码。阻止修改登录邮箱的代码也在这里填写。激活码和代码均在 24 小时内有效。",
            hant: "請填寫註冊時使用的信箱和啟用郵件中的啟用碼。阻止變更登入信箱的代碼也在這裡填寫。啟用碼和代碼均在 24 小時內有效。",
            sv:
                "Ange adressen du registrerade dig med och koden från aktiveringsmejlet. Även en kod som stoppar ett adressbyte anges här. Varje kod gäller i 24 timmar."
        )
    }

    package var demoMailHint: String {
        pick(
            "This is the demo: the e-mail is in its mailbox. Press Ctrl-X, then m, to read it.",
            hans: "这是演示：邮件在演示邮箱中。请按 Ctrl-X，再按 m 查看。",
            hant: "這是示範：郵件在示範信箱中。請按 Ctrl-X，再按 m 查看。",
            sv:
                "Det här är en demo: mejlet ligger i demobrevlådan. Tryck Ctrl-X och sedan m för att läsa det."
        )
    }

    package var resendHint: String {
        pick(
            "Mails a new code to the address above; the earlier one stops working. Check your junk mail first.",
            hans: "向上面的邮箱发送新的激活码，之前的激活码随即失效。请先查看垃圾邮件箱。",
            hant: "向上面的信箱寄送新的啟用碼，之前的啟用碼隨即失效。請先查看垃圾郵件匣。",
            sv:
                "Skickar en ny kod till adressen ovan; den tidigare slutar gälla. Titta i skräpposten först."
        )
    }

    package var otherAddressHint: String {
        pick(
            "If the address was mistyped. The code mailed to it stops working after 24 hours.",
            hans: "如果邮箱填错，请选择此项。发到原邮箱的激活码 24 小时后自动失效。",
            hant: "如果信箱填錯，請選擇此項。寄到原信箱的啟用碼 24 小時後自動失效。",
            sv: "För en adress som blev fel. Koden som skickades dit slutar gälla efter 24 timmar.")
    }

    package func codeSent(_ address: String, _ until: String) -> String {
        pick(
            "We have sent an activation code to \(address). It works until \(until).",
            hans: "激活码已发送至 \(address)，有效期至\(until)。",
            hant: "啟用碼已寄至 \(address)，有效期限至\(until)。",
            sv: "Vi har skickat en aktiveringskod till \(address). Den gäller till den \(until).")
    }

    package func codeSentAgain(_ address: String, _ until: String) -> String {
        pick(
            "If \(address) is waiting for activation, a new code is on its way. It works until \(until); earlier codes no longer work.",
            hans: "如果 \(address) 有待激活的账户，新的激活码已发出，有效期至\(until)；之前的激活码已失效。",
            hant: "如果 \(address) 有待啟用的帳戶，新的啟用碼已寄出，有效期限至\(until)；之前的啟用碼已失效。",
            sv:
                "Om \(address) väntar på aktivering är en ny kod på väg. Den gäller till den \(until); tidigare koder gäller inte längre."
        )
    }

    package var activationEmailHint: String {
        pick(
            "The address you registered with.", hans: "注册时填写的邮箱。", hant: "註冊時填寫的信箱。",
            sv: "Adressen du registrerade dig med.")
    }

    package var codeLabel: String {
        pick("Activation code", hans: "激活码", hant: "啟用碼", sv: "Aktiveringskod")
    }

    package var codeHint: String {
        pick(
            "\(SecretCode.length) letters and digits; spaces and case do not matter.",
            hans: "共 \(SecretCode.length) 个字母和数字，可直接粘贴；空格和大小写不限。",
            hant: "共 \(SecretCode.length) 個字母和數字，可直接貼上；空格和大小寫不限。",
            sv: "\(SecretCode.length) bokstäver och siffror; mellanslag spelar ingen roll.")
    }

    package var activateButton: String {
        pick("Activate", hans: "激活", hant: "啟用", sv: "Aktivera")
    }

    package var resendButton: String {
        pick("Send a new code", hans: "重新发送", hant: "重新寄送", sv: "Skicka ny kod")
    }

    package var otherAddressButton: String {
        pick(
            "Register with another address", hans: "换一个邮箱注册", hant: "換一個信箱註冊",
            sv: "Registrera en annan adress")
    }

    package var codeMissing: String {
        pick(
            "Enter the activation code from the e-mail.", hans: "请输入邮件中的激活码。",
            hant: "請輸入郵件中的啟用碼。", sv: "Ange aktiveringskoden från mejlet.")
    }

    package func fault(_ fault: SecretCode.Fault) -> String {
        codeFault(fault, of: codeLabel, missing: codeMissing)
    }

    /// What is wrong with a code; Chinese says which code it is.
    func codeFault(_ fault: SecretCode.Fault, of name: String, missing: String) -> String {
        switch fault {
        case .missing: missing
        case .badCharacter(let character):
            pick(
                "“\(character)” does not occur in codes. Copy the code from the e-mail once more.",
                hans: "\(name)中不会出现“\(character)”。请重新复制邮件中的\(name)。",
                hant: "\(name)中不會出現「\(character)」。請重新複製郵件中的\(name)。",
                sv: "”\(character)” förekommer inte i koder. Kopiera koden från mejlet igen.")
        case .wrongLength(let count):
            pick(
                "A code has \(SecretCode.length) letters and digits; this has \(count). Copy all of it.",
                hans: "\(name)共 \(SecretCode.length) 个字母和数字，这里有 \(count) 个。请完整复制。",
                hant: "\(name)共 \(SecretCode.length) 個字母和數字，這裡有 \(count) 個。請完整複製。",
                sv:
                    "En kod har \(SecretCode.length) bokstäver och siffror; den här har \(count). Kopiera hela koden."
            )
        }
    }

    package var signInEmailHint: String {
        pick(
            "The address of your account here; it may differ from the Office 365 one.",
            hans: "您在本系统的账户邮箱，可能与 Office 365 邮箱不同。",
            hant: "您在本系統的帳戶信箱，可能與 Office 365 信箱不同。",
            sv: "Adressen till ditt konto här; den kan skilja sig från den i Office 365.")
    }

    package var signInPasswordHint: String {
        pick(
            "Ctrl-R shows what you typed.", hans: "按 Ctrl-R 可显示输入内容。",
            hant: "按 Ctrl-R 可顯示輸入內容。", sv: "Ctrl-R visar vad du har skrivit.")
    }

    package var accountIsActive: String {
        pick(
            "Your account is active. Sign in with your password.",
            hans: "账户已激活。请用密码登录。", hant: "帳戶已啟用。請用密碼登入。",
            sv: "Ditt konto är aktiverat. Logga in med ditt lösenord.")
    }

    /// The same for a wrong password, an unknown address and a locked account, so that nobody learns
    /// which addresses have an account.
    package var signInRefused: String {
        pick(
            "Address and password do not match an account, or there were too many attempts. Check both; after several failed attempts you have to wait before the next one, up to 15 minutes.",
            hans: "邮箱与密码不符，或尝试次数过多。请检查后重试；多次输错后需等待片刻才能再试，最长 15 分钟。",
            hant: "信箱與密碼不符，或嘗試次數過多。請檢查後重試；多次輸錯後需等候片刻才能再試，最長 15 分鐘。",
            sv:
                "Adress och lösenord hör inte till något konto, eller så blev det för många försök. Kontrollera båda; efter flera fel måste du vänta före nästa försök, som mest 15 minuter."
        )
    }

    package var forgottenAddressButton: String {
        pick(
            "I forgot my address", hans: "忘记登录邮箱", hant: "忘記登入信箱",
            sv: "Jag har glömt min adress")
    }
}
