import Fapiao

/// Words of the activation and the sign-in.
extension Words {
    package var activateHeading: String {
        pick(
            "Enter the code from the e-mail", hans: "输入邮件中的激活码", hant: "輸入郵件中的啟用碼",
            sv: "Ange koden från e-postmeddelandet")
    }

    package func codeSent(_ address: String, _ until: String) -> String {
        pick(
            "We have sent an activation code to \(address). It works until \(until).",
            hans: "激活码已发送至 \(address)，有效期至\(until)。",
            hant: "啟用碼已寄至 \(address)，有效期限至\(until)。",
            sv: "Vi har skickat en aktiveringskod till \(address). Den gäller till \(until).")
    }

    package func codeSentAgain(_ address: String, _ until: String) -> String {
        pick(
            "If \(address) waits for activation, a new code is on its way. It works until \(until); earlier codes have ended.",
            hans: "如果 \(address) 有待激活的账户，新的激活码已发出，有效期至\(until)；之前的激活码已失效。",
            hant: "如果 \(address) 有待啟用的帳戶，新的啟用碼已寄出，有效期限至\(until)；之前的啟用碼已失效。",
            sv:
                "Om \(address) väntar på aktivering är en ny kod på väg. Den gäller till \(until); tidigare koder gäller inte längre."
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
            "26 letters and digits. Paste it as it is; spaces, hyphens and case do not matter.",
            hans: "共 26 个字母和数字，可直接粘贴；空格、连字符和大小写均不影响。",
            hant: "共 26 個字母和數字，可直接貼上；空格、連字號和大小寫均不影響。",
            sv:
                "26 bokstäver och siffror. Klistra in den som den är; mellanslag, bindestreck och skiftläge spelar ingen roll."
        )
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

    package func fault(_ fault: SecretCode.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the activation code from the e-mail.", hans: "请输入邮件中的激活码。",
                hant: "請輸入郵件中的啟用碼。", sv: "Ange aktiveringskoden från e-postmeddelandet.")
        case .badCharacter(let character):
            pick(
                "“\(character)” does not occur in codes. Copy the code from the e-mail once more.",
                hans: "激活码中不会出现“\(character)”。请重新复制邮件中的激活码。",
                hant: "啟用碼中不會出現「\(character)」。請重新複製郵件中的啟用碼。",
                sv: "”\(character)” förekommer inte i koder. Kopiera koden från meddelandet igen.")
        case .wrongLength(let count):
            pick(
                "A code has \(SecretCode.length) letters and digits; this has \(count). Copy all of it.",
                hans: "激活码共 \(SecretCode.length) 个字母和数字，这里有 \(count) 个。请完整复制。",
                hant: "啟用碼共 \(SecretCode.length) 個字母和數字，這裡有 \(count) 個。請完整複製。",
                sv:
                    "En kod har \(SecretCode.length) bokstäver och siffror; den här har \(count). Kopiera hela."
            )
        }
    }

    package var signInHeading: String {
        pick("Sign in", hans: "登录", hant: "登入", sv: "Logga in")
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

    package var signInRefused: String {
        pick(
            "Address and password do not match an account. Check both and try again.",
            hans: "邮箱或密码不正确。请检查后重试。", hant: "信箱或密碼不正確。請檢查後重試。",
            sv: "Adress och lösenord hör inte till något konto. Kontrollera båda och försök igen.")
    }

    package var forgottenAddressButton: String {
        pick(
            "I forgot my address", hans: "忘记登录邮箱", hant: "忘記登入信箱",
            sv: "Jag har glömt min adress")
    }
}
