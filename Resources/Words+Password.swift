import Fapiao

/// A forgotten password (M21), and a new one.
extension Words {
    package var forgottenPasswordButton: String {
        pick(
            "I forgot my password", hans: "忘记密码", hant: "忘記密碼", sv: "Jag har glömt mitt lösenord")
    }

    package var forgottenPasswordHeading: String {
        pick("Get a new password", hans: "找回密码", hant: "找回密碼", sv: "Få ett nytt lösenord")
    }

    package var forgottenPasswordText: String {
        pick(
            "We mail a one-time password to the address you sign in with. Your old password works until you have chosen a new one.",
            hans: "我们会向您的登录邮箱发送一次性密码。在您设置新密码之前，原密码仍然有效。",
            hant: "我們會向您的登入信箱寄送一次性密碼。在您設定新密碼之前，原密碼仍然有效。",
            sv:
                "Vi mejlar ett engångslösenord till adressen du loggar in med. Ditt gamla lösenord fungerar tills du har valt ett nytt."
        )
    }

    package var mailPasswordButton: String {
        pick(
            "Mail me a one-time password", hans: "发送一次性密码", hant: "寄送一次性密碼",
            sv: "Mejla ett engångslösenord")
    }

    /// The same for every address, so that nobody learns which ones have an account.
    package func passwordMailed(_ address: String, _ until: String) -> String {
        pick(
            "If \(address) has an account, a one-time password is on its way. It works until \(until); your old password works until you have chosen a new one.",
            hans: "如果 \(address) 已有账户，一次性密码已发出，有效期至\(until)；设置新密码之前，原密码仍然有效。",
            hant: "如果 \(address) 已有帳戶，一次性密碼已寄出，有效期限至\(until)；設定新密碼之前，原密碼仍然有效。",
            sv:
                "Om \(address) har ett konto är ett engångslösenord på väg. Det gäller till den \(until); ditt gamla lösenord fungerar tills du har valt ett nytt."
        )
    }

    package var passwordMailedNext: String {
        pick(
            "Sign in with it as the password; spaces, hyphens and case do not matter. You are then asked to choose a password of your own. Nothing came? Check your junk mail and the address; no more than \(CodeLimit.anHour) codes are mailed in an hour, so after several wait that long.",
            hans:
                "请把它当作密码登录，空格、连字符和大小写均不影响；登录后请设置您自己的新密码。没有收到？请查看垃圾邮件箱，并检查邮箱是否填对；一小时内最多发送 \(CodeLimit.anHour) 次，如已多次获取，请一小时后再试。",
            hant:
                "請把它當作密碼登入，空格、連字號和大小寫均不影響；登入後請設定您自己的新密碼。沒有收到？請查看垃圾郵件匣，並檢查信箱是否填對；一小時內最多寄送 \(CodeLimit.anHour) 次，如已多次取得，請一小時後再試。",
            sv:
                "Logga in med det som lösenord; mellanslag, bindestreck och skiftläge spelar ingen roll. Sedan får du välja ett eget lösenord. Kom inget? Titta i skräpposten och kontrollera adressen; högst \(CodeLimit.anHour) koder skickas per timme, så vänta så länge om du har begärt flera."
        )
    }

    package var otherLoginAddressButton: String {
        pick("Another address", hans: "换一个邮箱", hant: "換一個信箱", sv: "En annan adress")
    }

    /// Above the sign-in after a one-time password was mailed.
    package var signInWithMailedPassword: String {
        pick(
            "Paste the one-time password from the e-mail as the password.",
            hans: "请把邮件中的一次性密码粘贴到密码一栏。", hant: "請把郵件中的一次性密碼貼到密碼欄位。",
            sv: "Klistra in engångslösenordet från mejlet som lösenord.")
    }

    package var choosePasswordHeading: String {
        pick("Choose a new password", hans: "设置新密码", hant: "設定新密碼", sv: "Välj ett nytt lösenord")
    }

    package func choosePasswordText(_ address: String) -> String {
        pick(
            "The one-time password was right. Choose a new password for \(address); the old one then stops working, and other windows are signed out.",
            hans: "一次性密码正确。请为 \(address) 设置新密码；设置后原密码失效，其他窗口会退出登录。",
            hant: "一次性密碼正確。請為 \(address) 設定新密碼；設定後原密碼失效，其他視窗會登出。",
            sv:
                "Engångslösenordet stämmer. Välj ett nytt lösenord för \(address); det gamla slutar då att gälla och andra fönster loggas ut."
        )
    }

    package var newPasswordLabel: String {
        pick("New password", hans: "新密码", hant: "新密碼", sv: "Nytt lösenord")
    }

    package var choosePasswordButton: String {
        pick(
            "Save password and sign in", hans: "保存密码并登录", hant: "儲存密碼並登入",
            sv: "Spara lösenordet och logga in")
    }

    package var oneTimePasswordDied: String {
        pick(
            "The one-time password no longer works: two hours have passed, or it was used in another window. Ask for another one; your old password still works unless a new one was chosen.",
            hans: "一次性密码已失效：已超过两小时，或者已在其他窗口使用。请重新获取一次性密码；如果没有设置过新密码，原密码仍然有效。",
            hant: "一次性密碼已失效：已超過兩小時，或者已在其他視窗使用。請重新取得一次性密碼；如果沒有設定過新密碼，原密碼仍然有效。",
            sv:
                "Engångslösenordet gäller inte längre: två timmar har gått, eller så har det använts i ett annat fönster. Be om ett nytt; ditt gamla lösenord fungerar om inget nytt har valts."
        )
    }

    package var anotherOneTimePassword: String {
        pick(
            "Ask for another one", hans: "重新获取", hant: "重新取得", sv: "Be om ett nytt")
    }

    package var passwordChosenText: String {
        pick(
            "Your new password is saved. Other windows were signed out, and an e-mail about it is on its way to you.",
            hans: "新密码已保存。其他窗口均已退出登录，并已向您发送通知邮件。",
            hant: "新密碼已儲存。其他視窗均已登出，並已向您寄送通知郵件。",
            sv:
                "Ditt nya lösenord är sparat. Andra fönster har loggats ut och ett mejl om det är på väg till dig."
        )
    }

    package var toBillsButton: String {
        pick("Go to my bills", hans: "前往账单列表", hant: "前往帳單清單", sv: "Till mina fakturor")
    }
}

// MARK: - Changing it

extension Words {
    package var changePasswordLabel: String {
        pick("Change password", hans: "修改密码", hant: "變更密碼", sv: "Byt lösenord")
    }

    package var changePasswordText: String {
        pick(
            "When the password has changed, all other windows are signed out. This one stays.",
            hans: "修改密码后，其他窗口都会退出登录，此窗口保持登录。",
            hant: "變更密碼後，其他視窗都會登出，此視窗保持登入。",
            sv: "När lösenordet har bytts loggas alla andra fönster ut. Det här stannar kvar.")
    }

    package var oldPasswordLabel: String {
        pick("Current password", hans: "当前密码", hant: "目前密碼", sv: "Nuvarande lösenord")
    }

    package var oldPasswordHint: String {
        pick(
            "The password you signed in with. Ctrl-R shows what you typed.",
            hans: "您登录时使用的密码。按 Ctrl-R 可显示输入内容。",
            hant: "您登入時使用的密碼。按 Ctrl-R 可顯示輸入內容。",
            sv: "Lösenordet du loggade in med. Ctrl-R visar vad du har skrivit.")
    }

    package var oldPasswordMissing: String {
        pick(
            "Enter your current password.", hans: "请输入当前密码。", hant: "請輸入目前密碼。",
            sv: "Ange ditt nuvarande lösenord.")
    }

    package var passwordUnchanged: String {
        pick(
            "This is your current password. Choose another one.",
            hans: "这是当前密码。请设置另一个密码。", hant: "這是目前密碼。請設定另一個密碼。",
            sv: "Det är ditt nuvarande lösenord. Välj ett annat.")
    }

    package var passwordChanged: String {
        pick(
            "Your password was changed. All other windows were signed out.",
            hans: "密码已修改。其他窗口均已退出登录。", hant: "密碼已變更。其他視窗均已登出。",
            sv: "Ditt lösenord har bytts. Alla andra fönster har loggats ut.")
    }

    /// Wrong and tried too often, in one.
    package var passwordWrong: String {
        pick(
            "The password is not right, or there were too many attempts. Check it with Ctrl-R; after several failed attempts you have to wait before the next one, up to 15 minutes.",
            hans: "密码不正确，或尝试次数过多。请按 Ctrl-R 检查；多次输错后需等待片刻才能再试，最长 15 分钟。",
            hant: "密碼不正確，或嘗試次數過多。請按 Ctrl-R 檢查；多次輸錯後需等候片刻才能再試，最長 15 分鐘。",
            sv:
                "Lösenordet stämmer inte, eller så blev det för många försök. Kontrollera det med Ctrl-R; efter flera fel måste du vänta före nästa försök, som mest 15 minuter."
        )
    }
}
