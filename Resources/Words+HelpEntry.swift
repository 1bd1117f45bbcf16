import Fapiao

/// Help on the way in: registering, activating, signing in.
extension Words {
    var helpRegister: String {
        pick(
            """
            You need the number of a paid order, an e-mail address and a password. Address and \
            password may be those of Office 365 or others; choose an address whose mail you read.

            The payment system hands orders over about three days after payment. Until then the \
            order is not known here. You can still register: the page asks when you paid and says \
            from which day you can apply.

            We then mail you an activation code. Enter it within 24 hours.
            """,
            hans: """
                注册需要已付款的订单编号、电子邮箱和密码。邮箱和密码可以与 Office 365 的相同，也可以不同；\
                请使用您常看的邮箱。

                支付系统约在付款三天后才会传来订单，在此之前这里查不到。您仍然可以注册：\
                页面会询问付款日期，并告诉您从哪一天起可以申请。

                注册后，我们会把激活码发到您的邮箱。请在 24 小时内填写。
                """,
            hant: """
                註冊需要已付款的訂單編號、電子郵件和密碼。信箱和密碼可以與 Office 365 的相同，也可以不同；\
                請使用您常看的信箱。

                付款系統約在付款三天後才會傳來訂單，在此之前這裡查不到。您仍然可以註冊：\
                頁面會詢問付款日期，並告訴您從哪一天起可以申請。

                註冊後，我們會把啟用碼寄到您的信箱。請在 24 小時內填寫。
                """,
            sv: """
                Du behöver numret på en betald order, en e-postadress och ett lösenord. Adress och \
                lösenord får vara samma som i Office 365 eller andra; välj en adress vars post du läser.

                Betalsystemet lämnar över en order ungefär tre dagar efter betalningen. Innan dess \
                är den inte känd här. Du kan registrera dig ändå: sidan frågar när du betalade och \
                säger från vilken dag du kan ansöka.

                Sedan skickar vi en aktiveringskod med e-post. Ange den inom 24 timmar.
                """)
    }

    var helpActivate: String {
        pick(
            """
            The activation code shows that mail reaches you at the address you registered with. \
            It is valid for 24 hours and can be used once.

            Paste the code, or type it: capitals, spaces and hyphens make no difference, and O and \
            0 are the same, as are I, L and 1.

            “Send a new code” mails another one; the earlier one then ends.
            """,
            hans: """
                激活码用来确认您能在注册邮箱中收到邮件。激活码 24 小时内有效，只能使用一次。

                可以粘贴，也可以手动输入：不分大小写，有无空格和连字符均可，\
                字母 O 与数字 0 视为相同，字母 I、L 与数字 1 视为相同。

                选择“重新发送”，我们会发出新的激活码，之前的随即失效。
                """,
            hant: """
                啟用碼用來確認您能在註冊的信箱中收到郵件。啟用碼 24 小時內有效，只能使用一次。

                可以貼上，也可以手動輸入：不分大小寫，有無空格和連字號均可，\
                字母 O 與數字 0 視為相同，字母 I、L 與數字 1 視為相同。

                選擇「重新寄送」，我們會寄出新的啟用碼，之前的隨即失效。
                """,
            sv: """
                Aktiveringskoden visar att e-post når dig på adressen du registrerade dig med. Den \
                gäller i 24 timmar och kan användas en gång.

                Klistra in koden eller skriv den: versaler, mellanslag och bindestreck spelar ingen \
                roll, O och 0 räknas som samma tecken, liksom I, L och 1.

                ”Skicka ny kod” skickar en ny; den tidigare slutar då att gälla.
                """)
    }

    var helpSignIn: String {
        pick(
            """
            Sign in with the address and the password you registered with. An account that is not \
            active yet leads to the page for its activation code.

            After several failed attempts you have to wait a little, up to 15 minutes. Check the \
            address first, then show the password with Ctrl-R.
            """,
            hans: """
                请用注册时的邮箱和密码登录。如果账户尚未激活，会转到输入激活码的页面。

                多次登录失败后需要等待片刻，最长 15 分钟。请先检查邮箱，再按 Ctrl-R 显示密码核对。
                """,
            hant: """
                請用註冊時的信箱和密碼登入。如果帳戶尚未啟用，會轉到輸入啟用碼的頁面。

                多次登入失敗後需要等候片刻，最長 15 分鐘。請先檢查信箱，再按 Ctrl-R 顯示密碼核對。
                """,
            sv: """
                Logga in med adressen och lösenordet du registrerade dig med. Är kontot inte \
                aktiverat ännu kommer du till sidan för aktiveringskoden.

                Efter flera misslyckade försök måste du vänta en stund, som mest 15 minuter. \
                Kontrollera först adressen och visa sedan lösenordet med Ctrl-R.
                """)
    }
}

// MARK: - Questions on the way in

extension Words {
    var helpOrderID: String {
        pick(
            """
            In the order confirmation e-mail: it came after you paid on the Office 365 site.

            In the admin center: open Billing > Bills & payments, find the bill, and view it or \
            download its PDF. The order number is on it.
            """,
            hans: """
                订单确认邮件：在 Office 365 网站付款后收到的邮件中有订单编号。

                管理中心：打开“账单 > 账单和付款”，找到相应的账单，查看或下载 PDF，上面有订单编号。
                """,
            hant: """
                訂單確認郵件：在 Office 365 網站付款後收到的郵件中有訂單編號。

                系統管理中心：開啟「帳單 > 帳單與付款」，找到該筆帳單，查看或下載 PDF，上面有訂單編號。
                """,
            sv: """
                I orderbekräftelsen: den kom med e-post när du hade betalat på Office 365-webbplatsen.

                I administrationscentret: öppna Fakturering > Fakturor och betalningar, leta upp \
                fakturan och visa den eller ladda ned den som PDF. Ordernumret står på den.
                """)
    }

    var helpWrongAddress: String {
        pick(
            """
            A wrong address gets no activation e-mail, so nobody can use that registration. Its \
            code ends by itself after 24 hours.

            Register again with the right address, at once if you like: the same order number can \
            be used.
            """,
            hans: """
                填错的邮箱收不到激活邮件，那次注册也就无人能用，激活码会在 24 小时后自动失效。

                不必等待，请直接用正确的邮箱重新注册，订单编号可以照旧使用。
                """,
            hant: """
                填錯的信箱收不到啟用郵件，那次註冊也就無人能用，啟用碼會在 24 小時後自動失效。

                不必等待，請直接用正確的信箱重新註冊，訂單編號可以照舊使用。
                """,
            sv: """
                En felaktig adress får inget aktiveringsmejl, så ingen kan använda den \
                registreringen. Koden slutar gälla av sig själv efter 24 timmar.

                Registrera dig igen med rätt adress, gärna genast: samma ordernummer går att använda.
                """)
    }

    var helpNoActivationMail: String {
        pick(
            """
            1. Look among your junk mail.
            2. Check the address: on the page “Enter your activation code” it must read as you \
            meant it. If it does not, register again with the right one.
            3. Choose “Send a new code” there. The earlier code then ends.

            Still nothing? Call customer service, \(ServiceCenter.phone) (\(phoneHours)).
            """,
            hans: """
                1. 请先查看垃圾邮件箱。
                2. 请在输入激活码的页面检查邮箱。如果填错了，请用正确的邮箱重新注册。
                3. 请在该页面选择“重新发送”，之前的激活码随即失效。

                仍未收到？请致电客户服务 \(ServiceCenter.phone)（\(phoneHours)）。
                """,
            hant: """
                1. 請先查看垃圾郵件匣。
                2. 請在輸入啟用碼的頁面檢查信箱。如果填錯了，請用正確的信箱重新註冊。
                3. 請在該頁面選擇「重新寄送」，之前的啟用碼隨即失效。

                仍未收到？請致電客戶服務 \(ServiceCenter.phone)（\(phoneHours)）。
                """,
            sv: """
                1. Titta bland skräpposten.
                2. Kontrollera adressen på sidan ”Ange din aktiveringskod”. Är den fel, registrera \
                dig igen med rätt adress.
                3. Välj ”Skicka ny kod” på samma sida. Den tidigare koden slutar då att gälla.

                Har inget kommit ändå? Ring kundtjänst, \(ServiceCenter.phone) (\(phoneHours)).
                """)
    }

    var helpForgottenAddress: String {
        pick(
            """
            Call customer service, \(ServiceCenter.phone) (\(phoneHours)). Have the order number \
            ready: with it your account is found.

            Several people may have registered in your company. Mails about a fapiao go to the \
            address that registered, so look there, too.
            """,
            hans: """
                请致电客户服务 \(ServiceCenter.phone)（\(phoneHours)）。请准备好订单编号，以便查找您的账户。

                您的单位可能有多人注册过。有关发票的邮件会发到注册时填写的邮箱，也可以到各人的邮箱中查找。
                """,
            hant: """
                請致電客戶服務 \(ServiceCenter.phone)（\(phoneHours)）。請準備好訂單編號，以便查詢您的帳戶。

                貴公司可能有多人註冊過。有關發票的郵件會寄到註冊時填寫的信箱，也可以到各人的信箱中尋找。
                """,
            sv: """
                Ring kundtjänst, \(ServiceCenter.phone) (\(phoneHours)). Ha ordernumret till hands: \
                med det hittar vi ditt konto.

                Flera på företaget kan ha registrerat sig. Mejl om en fapiao går till adressen \
                som registrerades, så leta även där.
                """)
    }
}
