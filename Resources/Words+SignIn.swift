/// Signing in (M6).
extension Words {
    package var signInHeading: String {
        pick("Sign in", hans: "登录", hant: "登入", sv: "Logga in")
    }

    package var accountActivated: String {
        pick(
            "Your account is active. Sign in.", hans: "账户已激活，请登录。",
            hant: "帳戶已啟用，請登入。", sv: "Ditt konto är aktiverat. Logga in.")
    }

    package var signInEmailHint: String {
        pick(
            "The address you registered with; it may differ from your Office 365 address.",
            hans: "注册时使用的邮箱，可能与 Office 365 邮箱不同。",
            hant: "註冊時使用的電子郵件，可能與 Office 365 信箱不同。",
            sv: "Adressen du registrerade dig med; den kan skilja sig från din Office 365-adress.")
    }

    package var passwordHint: String {
        pick(
            "The password you chose when you registered. Ctrl-R shows what you typed.",
            hans: "注册时设置的密码。按 Ctrl-R 可显示输入内容。",
            hant: "註冊時設定的密碼。按 Ctrl-R 可顯示輸入內容。",
            sv: "Lösenordet du valde när du registrerade dig. Ctrl-R visar vad du har skrivit.")
    }

    package var ownPasswordMissing: String {
        pick(
            "Enter your password.", hans: "请填写密码。", hant: "請填寫密碼。",
            sv: "Ange ditt lösenord.")
    }

    /// The same for a wrong password, an unknown address and a locked account, so that nobody learns
    /// which addresses have an account.
    package var signInRefused: String {
        pick(
            """
            This address and password do not match, or there were too many attempts. Check the \
            address and type the password again; after several attempts wait 15 minutes.
            """,
            hans: "邮箱与密码不匹配，或者尝试次数过多。请检查邮箱并重新输入密码；多次失败后请等待 15 分钟再试。",
            hant: "電子郵件與密碼不相符，或者嘗試次數過多。請檢查電子郵件並重新輸入密碼；多次失敗後請等待 15 分鐘再試。",
            sv: """
                Adressen och lösenordet hör inte ihop, eller så blev det för många försök. Kontrollera \
                adressen och skriv lösenordet igen; vänta 15 minuter efter flera försök.
                """)
    }

    package var forgottenAddressButton: String {
        pick(
            "Forgotten address or password", hans: "忘记邮箱或密码", hant: "忘記電子郵件或密碼",
            sv: "Glömt adress eller lösenord")
    }
}
