/// Help on the account: passwords, addresses, sessions, earlier titles.
extension Words {
    var helpForgottenPassword: String {
        pick(
            """
            On the sign-in page, choose “\(forgottenPasswordButton)” and enter the address you sign \
            in with. A one-time password is mailed there. It works once, within two hours.

            Sign in with it as the password: paste it as it is. You are then asked to choose a \
            password of your own; other windows are signed out, and a mail tells you of it.

            Until then your old password works. If you did not ask for a new one, ignore the mail.
            """,
            hans: """
                请在登录页面选择“\(forgottenPasswordButton)”，填写登录邮箱。一次性密码会发到该邮箱，\
                两小时内有效，只能使用一次。

                请把它当作密码登录，可直接粘贴。登录后请设置您自己的新密码；其他窗口会退出登录，\
                并会向您发送通知邮件。

                在此之前原密码仍然有效。如果不是您本人申请，请忽略邮件。
                """,
            hant: """
                請在登入頁面選擇「\(forgottenPasswordButton)」，填寫登入信箱。一次性密碼會寄到該信箱，\
                兩小時內有效，只能使用一次。

                請把它當作密碼登入，可直接貼上。登入後請設定您自己的新密碼；其他視窗會登出，\
                並會向您寄送通知郵件。

                在此之前原密碼仍然有效。如果不是您本人申請，請忽略郵件。
                """,
            sv: """
                Välj ”\(forgottenPasswordButton)” på inloggningssidan och ange adressen du loggar in \
                med. Ett engångslösenord mejlas dit. Det fungerar en gång, inom två timmar.

                Logga in med det som lösenord: klistra in det som det är. Sedan får du välja ett \
                eget lösenord; andra fönster loggas ut och du får ett mejl om det.

                Tills dess fungerar ditt gamla lösenord. Har du inte bett om ett nytt kan du bortse \
                från mejlet.
                """)
    }

    var helpAccount: String {
        pick(
            """
            Here you change the address and the password you sign in with, set a second address \
            for copies of status mail, and look after the titles and addresses of earlier \
            applications. We e-mail you about each change.

            \(helpSignedOut)
            """,
            hans: """
                在这里可以修改登录邮箱和密码、设置接收状态邮件抄送的邮箱，并管理以往申请用过的抬头和地址。\
                每次修改都会发邮件通知您。

                \(helpSignedOut)
                """,
            hant: """
                在這裡可以變更登入信箱和密碼、設定接收狀態郵件副本的信箱，並管理以往申請用過的抬頭和地址。\
                每次變更都會以電子郵件通知您。

                \(helpSignedOut)
                """,
            sv: """
                Här byter du adressen och lösenordet du loggar in med, anger en andra adress för \
                kopior av statusmejl och sköter titlarna och adresserna från tidigare ansökningar. \
                Varje ändring får du ett mejl om.

                \(helpSignedOut)
                """)
    }

    /// When one is signed out, and by whom.
    private var helpSignedOut: String {
        pick(
            """
            You are signed out when nothing is typed for 15 minutes, and after 8 hours in all; the \
            screen says so a minute before. What you have typed for an application is kept.

            A new password signs out all other windows. “\(signOutEverywhereLabel)” does the same \
            and keeps the password, for example when you left a window open on another computer.
            """,
            hans: """
                15 分钟没有操作，或登录满 8 小时，会自动退出登录；退出前一分钟屏幕上会提示。\
                已填写的申请内容会保留。

                修改密码后，其他窗口都会退出登录。如果忘记退出另一台电脑上的窗口，\
                也可以选择“\(signOutEverywhereLabel)”，无需修改密码。
                """,
            hant: """
                15 分鐘沒有操作，或登入滿 8 小時，會自動登出；登出前一分鐘畫面上會提示。\
                已填寫的申請內容會保留。

                變更密碼後，其他視窗都會登出。如果忘記登出另一台電腦上的視窗，\
                也可以選擇「\(signOutEverywhereLabel)」，無需變更密碼。
                """,
            sv: """
                Du loggas ut när inget skrivs på 15 minuter, och efter 8 timmar totalt; en minut \
                innan säger skärmen till. Det du har fyllt i sparas.

                Ett nytt lösenord loggar ut alla andra fönster. ”\(signOutEverywhereLabel)” gör \
                samma sak utan att lösenordet byts, till exempel om du har lämnat ett fönster öppet \
                på en annan dator.
                """)
    }

    var helpChangeAddress: String {
        pick(
            """
            Enter the new address and your password. A code is mailed to the new address; enter it \
            on the same page within 24 hours. You may leave and come back for that. Until then, \
            sign in with the old address.

            The old address gets a mail with a code that stops the change. If you did not ask for it, \
            choose “\(haveCodeButton)” on the first page and enter the old address with that \
            code. All windows are then signed out; sign in and change the password at once.
            """,
            hans: """
                请填写新邮箱和密码。确认码会发到新邮箱，请在 24 小时内回到同一页面填写，不必马上填。\
                完成之前请仍用原邮箱登录。

                原邮箱会收到一封邮件，内含可阻止修改的代码。如果不是您本人操作，\
                请在首页选择“\(haveCodeButton)”，填写原邮箱和该代码。随后所有窗口都会退出登录，请立即登录并修改密码。
                """,
            hant: """
                請填寫新信箱和密碼。確認碼會寄到新信箱，請在 24 小時內回到同一頁面填寫，不必馬上填。\
                完成之前請仍用原信箱登入。

                原信箱會收到一封郵件，內含可阻止變更的代碼。如果不是您本人操作，\
                請在首頁選擇「\(haveCodeButton)」，填寫原信箱和該代碼。隨後所有視窗都會登出，請立即登入並變更密碼。
                """,
            sv: """
                Ange den nya adressen och ditt lösenord. En kod mejlas till den nya adressen; ange \
                den på samma sida inom 24 timmar; du kan lämna sidan och komma tillbaka. Tills dess \
                loggar du in med den gamla adressen.

                Den gamla adressen får ett mejl med en kod som stoppar bytet. Har du inte bett om \
                bytet, välj ”\(haveCodeButton)” på första sidan och ange den gamla adressen och \
                koden. Alla fönster loggas då ut; logga in och byt lösenord genast.
                """)
    }

    var helpEarlierDetails: String {
        pick(
            """
            We keep twenty titles and twenty addresses of your applications. The next one begins \
            with those used last, or with the ones you make the default under “\(accountLabel)”.

            While you apply, “\(earlierTitlesLabel)” and “\(earlierAddressesLabel)” offer the \
            others: one key fills in everything we know, a button brings back what you had typed.

            To correct or remove one, open it under “\(accountLabel)”.
            """,
            hans: """
                系统会保存以往申请用过的抬头和地址，各二十个。新的申请默认填入最近用过的，\
                或您在“\(accountLabel)”中设为默认的。

                填写申请时，可以在“\(earlierTitlesLabel)”和“\(earlierAddressesLabel)”中选择其他的：\
                选中后会填入全部已知内容，也可以恢复您原先填写的内容。

                要修改或删除，请在“\(accountLabel)”中打开。
                """,
            hant: """
                系統會儲存以往申請用過的抬頭和地址，各二十個。新的申請預設填入最近用過的，\
                或您在「\(accountLabel)」中設為預設的。

                填寫申請時，可以在「\(earlierTitlesLabel)」和「\(earlierAddressesLabel)」中選擇其他的：\
                選取後會填入全部已知內容，也可以還原您原先填寫的內容。

                要修改或移除，請在「\(accountLabel)」中開啟。
                """,
            sv: """
                Titlarna och adresserna i dina ansökningar sparas, tjugo av varje. En ansökan börjar \
                med dem som användes senast, eller med dem du gör till standard under \
                ”\(accountLabel)”.

                När du ansöker erbjuder ”\(earlierTitlesLabel)” och ”\(earlierAddressesLabel)” de \
                andra: en tangent fyller i allt som är känt, en knapp hämtar tillbaka det du skrev.

                Rätta eller ta bort en genom att öppna den under ”\(accountLabel)”.
                """)
    }
}
