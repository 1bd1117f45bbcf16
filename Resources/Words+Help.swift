import Fapiao

/// The help pages: what a page wants, and the questions that come up most.
extension Words {
    /// The name of a topic, as a heading and as a link.
    package func title(of topic: HelpTopic) -> String {
        switch topic {
        case .contents: pick("Help", hans: "帮助", hant: "說明", sv: "Hjälp")
        case .register: pick("Registering", hans: "注册", hant: "註冊", sv: "Att registrera sig")
        case .activate:
            pick("The activation code", hans: "激活码", hant: "啟用碼", sv: "Aktiveringskoden")
        case .signIn: pick("Signing in", hans: "登录", hant: "登入", sv: "Att logga in")
        case .bills:
            pick("The list of bills", hans: "账单列表", hant: "帳單清單", sv: "Listan med fakturor")
        case .addOrder:
            pick("Adding an order", hans: "添加订单", hant: "新增訂單", sv: "Att lägga till en order")
        case .fapiao:
            pick("Type and title", hans: "发票类型与抬头", hant: "發票類型與抬頭", sv: "Typ och titel")
        case .taxDetails:
            pick("Tax details", hans: "税务信息", hant: "稅務資訊", sv: "Skatteuppgifter")
        case .delivery: pick("Delivery", hans: "交付方式", hant: "交付方式", sv: "Leverans")
        case .review:
            pick("Review and send", hans: "核对与提交", hant: "核對與送出", sv: "Granska och skicka")
        case .sent: pick("After sending", hans: "提交之后", hant: "送出之後", sv: "Efter att du skickat")
        case .keys: pick("Keys", hans: "按键", hant: "按鍵", sv: "Tangenter")
        case .orderID:
            pick(
                "Where is my order number?", hans: "订单编号在哪里？", hant: "訂單編號在哪裡？",
                sv: "Var finns mitt ordernummer?")
        case .wrongAddress:
            pick(
                "I registered with a wrong address", hans: "注册时填错了邮箱", hant: "註冊時填錯了信箱",
                sv: "Jag registrerade fel adress")
        case .noActivationMail:
            pick(
                "No activation e-mail came", hans: "没有收到激活邮件", hant: "沒有收到啟用郵件",
                sv: "Inget aktiveringsmeddelande kom")
        case .forgottenAddress:
            pick(
                "I forgot my address", hans: "忘记登录邮箱", hant: "忘記登入信箱",
                sv: "Jag har glömt min adress")
        case .onlineSupport:
            pick(
                "Changes and missing fapiao", hans: "更改抬头与未收到发票", hant: "變更抬頭與未收到發票",
                sv: "Ändringar och uteblivna fapiao")
        }
    }

    /// The paragraphs of a topic.
    package func help(on topic: HelpTopic) -> [String] {
        switch topic {
        case .contents: [helpContents]
        case .register: [helpRegister, helpUnknownOrder]
        case .activate: [helpActivate]
        case .signIn: [helpSignIn]
        case .bills: [helpBills]
        case .addOrder: [helpAddOrder, helpUnknownOrder]
        case .fapiao: [helpFapiao, helpTitle]
        case .taxDetails: [helpTaxDetails]
        case .delivery: [helpDelivery]
        case .review: [helpReview]
        case .sent: [helpSent]
        case .keys: helpKeys
        case .orderID: [helpOrderID]
        case .wrongAddress: [helpWrongAddress]
        case .noActivationMail: [helpNoActivationMail]
        case .forgottenAddress: [helpForgottenAddress]
        case .onlineSupport: [helpOnlineSupport, helpSplit]
        }
    }

    /// Topics that a reader of this one is likely to want next.
    package func related(to topic: HelpTopic) -> [HelpTopic] {
        switch topic {
        case .contents: HelpTopic.allCases.filter { $0 != .contents }
        case .register: [.orderID, .wrongAddress, .noActivationMail]
        case .activate: [.noActivationMail, .wrongAddress]
        case .signIn: [.forgottenAddress, .activate]
        case .bills: [.addOrder, .sent, .onlineSupport]
        case .addOrder: [.orderID]
        case .fapiao: [.taxDetails, .onlineSupport]
        case .taxDetails: [.fapiao]
        case .delivery: [.sent]
        case .review: [.sent, .onlineSupport]
        case .sent: [.onlineSupport, .bills]
        case .keys: []
        case .orderID: [.register, .addOrder]
        case .wrongAddress: [.register, .noActivationMail]
        case .noActivationMail: [.wrongAddress, .activate]
        case .forgottenAddress: [.signIn]
        case .onlineSupport: [.bills]
        }
    }

    package var helpMore: String {
        pick("More help", hans: "更多帮助", hant: "更多說明", sv: "Mer hjälp")
    }

    private var hotline: String {
        pick(
            "\(ServiceCenter.phone), 09:00–18:00 Beijing time on working days",
            hans: "\(ServiceCenter.phone)（工作日 09:00–18:00，北京时间）",
            hant: "\(ServiceCenter.phone)（工作日 09:00–18:00，北京時間）",
            sv: "\(ServiceCenter.phone), vardagar 09:00–18:00 Pekingtid")
    }
}

// MARK: - The pages

extension Words {
    private var helpContents: String {
        pick(
            "Choose a topic. On any page F1 or Ctrl-O opens the help of that page, and Esc leads back.",
            hans: "请选择主题。在任何页面按 F1 或 Ctrl-O 可打开该页帮助，按 Esc 返回。",
            hant: "請選擇主題。在任何頁面按 F1 或 Ctrl-O 可開啟該頁說明，按 Esc 返回。",
            sv:
                "Välj ett ämne. På varje sida öppnar F1 eller Ctrl-O sidans hjälp, och Esc leder tillbaka."
        )
    }

    private var helpRegister: String {
        pick(
            "Register once with an order number, an e-mail address and a password. Address and password may be those of Office 365 or others. We then mail you a code that activates the account.",
            hans: "用订单编号、邮箱和密码注册一次即可。邮箱和密码可以与 Office 365 相同，也可以不同。注册后我们会发送激活码到您的邮箱。",
            hant: "用訂單編號、信箱和密碼註冊一次即可。信箱和密碼可以與 Office 365 相同，也可以不同。註冊後我們會將啟用碼寄到您的信箱。",
            sv:
                "Registrera dig en gång med ordernummer, e-postadress och lösenord. De får vara desamma som i Office 365 eller andra. Sedan skickar vi en kod som aktiverar kontot."
        )
    }

    private var helpUnknownOrder: String {
        pick(
            "An order is known here about three days after payment, because payments run through another company's system. You need not wait: the order counts as yours from now on and appears as soon as it arrives.",
            hans: "付款由第三方系统处理，订单约在付款三天后才会传到这里。您不必等待：现在登记后，订单一到就会出现在您的列表中。",
            hant: "付款由第三方系統處理，訂單約在付款三天後才會傳到這裡。您不必等待：現在登記後，訂單一到就會出現在您的清單中。",
            sv:
                "En order blir känd här ungefär tre dagar efter betalningen, eftersom betalningar går genom ett annat företags system. Du behöver inte vänta: ordern räknas som din från nu och syns så snart den kommer."
        )
    }

    private var helpActivate: String {
        pick(
            "The code in the e-mail has 26 letters and digits and works for 24 hours. Paste it; spaces, hyphens and case do not matter, and O counts as 0, I and L as 1. A new code ends the old one.",
            hans:
                "邮件中的激活码共 26 个字母和数字，24 小时内有效。可直接粘贴；空格、连字符和大小写不影响，O 视为 0，I 和 L 视为 1。重新发送后，旧的激活码失效。",
            hant:
                "郵件中的啟用碼共 26 個字母和數字，24 小時內有效。可直接貼上；空格、連字號和大小寫不影響，O 視為 0，I 和 L 視為 1。重新寄送後，舊的啟用碼失效。",
            sv:
                "Koden i meddelandet har 26 bokstäver och siffror och gäller i 24 timmar. Klistra in den; mellanslag, bindestreck och skiftläge spelar ingen roll, O räknas som 0, I och L som 1. En ny kod ersätter den gamla."
        )
    }

    private var helpSignIn: String {
        pick(
            "Sign in with the address and password you chose when you registered here. If the account still waits for its code, you are led to the page for it.",
            hans: "请用在本系统注册时的邮箱和密码登录。如果账户尚未激活，会自动转到激活页面。",
            hant: "請用在本系統註冊時的信箱和密碼登入。如果帳戶尚未啟用，會自動轉到啟用頁面。",
            sv:
                "Logga in med adressen och lösenordet du valde när du registrerade dig här. Väntar kontot på sin kod leds du till sidan för den."
        )
    }

    private var helpBills: String {
        pick(
            "The list shows your orders, newest first. Enter on a bill that is ready starts an application; on one applied for it shows where it stands. / filters, s sorts, r reloads, a adds an order, d shows the lines with tax.",
            hans:
                "列表按时间倒序显示您的订单。在“\(billReady)”的账单上按 Enter 开始申请；在已申请的账单上按 Enter 查看进度。/ 筛选，s 排序，r 刷新，a 添加订单，d 查看明细与税额。",
            hant:
                "清單按時間倒序顯示您的訂單。在「\(billReady)」的帳單上按 Enter 開始申請；在已申請的帳單上按 Enter 查看進度。/ 篩選，s 排序，r 重新整理，a 新增訂單，d 查看明細與稅額。",
            sv:
                "Listan visar dina order, nyast först. Enter på en faktura som kan sökas börjar en ansökan; på en som redan är sökt visas hur långt den har kommit. / filtrerar, s sorterar, r uppdaterar, a lägger till en order, d visar rader med moms."
        )
    }

    private var helpAddOrder: String {
        pick(
            "An order that is not in your list can be added by its number. One that belongs to another account cannot: call \(hotline).",
            hans: "列表中没有的订单可以用订单编号添加。已属于其他账户的订单无法添加，请致电 \(hotline)。",
            hant: "清單中沒有的訂單可以用訂單編號新增。已屬於其他帳戶的訂單無法新增，請致電 \(hotline)。",
            sv:
                "En order som saknas i listan kan läggas till med sitt nummer. Hör den till ett annat konto går det inte: ring \(hotline)."
        )
    }

    private var helpFapiao: String {
        pick(
            "A VAT normal fapiao needs only the buyer's name. A VAT special fapiao is for enterprises that deduct input VAT and needs the tax details as well. One bill has one title.",
            hans: "增值税普通发票只需填写购买方名称。增值税专用发票供企业抵扣进项税，还需填写税务信息。一张账单只能开一个抬头。",
            hant: "增值稅普通發票只需填寫購買方名稱。增值稅專用發票供企業扣抵進項稅額，還需填寫稅務資訊。一張帳單只能開一個抬頭。",
            sv:
                "En vanlig moms-fapiao kräver bara köparens namn. En särskild moms-fapiao är för företag som drar av ingående moms och kräver även skatteuppgifter. En faktura har en titel."
        )
    }

    private var helpTitle: String {
        pick(
            "The title may differ from the payer. But a purchase certificate or a refund is possible only when they are the same.",
            hans: "抬头可以与付款人不同。但如需购买证明或退款，付款人名称必须与发票抬头一致。",
            hant: "抬頭可以與付款人不同。但如需購買證明或退款，付款人名稱必須與發票抬頭一致。",
            sv:
                "Titeln får skilja sig från betalaren. Men köpintyg eller återbetalning är bara möjligt när de är lika."
        )
    }

    private var helpTaxDetails: String {
        pick(
            "Copy the details from the business licence and the bank's papers. The taxpayer ID has 18 characters and never the letters I, O, S, V or Z. A pasted title string ($01…) fills all fields at once.",
            hans: "请按营业执照和银行开户资料填写。纳税人识别号共 18 位，不含字母 I、O、S、V、Z。粘贴抬头二维码的内容（$01…）可一次填好所有字段。",
            hant: "請按營業執照和銀行開戶資料填寫。納稅人識別號共 18 位，不含字母 I、O、S、V、Z。貼上抬頭二維條碼的內容（$01…）可一次填好所有欄位。",
            sv:
                "Skriv av uppgifterna från näringstillståndet och bankens papper. Skattebetalar-id har 18 tecken och aldrig bokstäverna I, O, S, V eller Z. En inklistrad titelsträng ($01…) fyller alla fält på en gång."
        )
    }

    private var helpDelivery: String {
        pick(
            "Yunda Express is paid by us. With SF Express you pay the freight on receipt. Or fetch the fapiao at the Shanghai branch once its status is “\(name(of: Status.readyForPickUp))”. Provinces, cities and districts can be typed in Chinese or in pinyin.",
            hans:
                "韵达快递免运费；顺丰速运为运费到付。也可在状态变为“\(name(of: Status.readyForPickUp))”后到上海分公司自取。省、市、区可输入汉字或拼音查找。",
            hant:
                "韻達快遞免運費；順豐速運為運費到付。也可在狀態變為「\(name(of: Status.readyForPickUp))」後到上海分公司自取。省、市、區可輸入簡體漢字或拼音尋找。",
            sv:
                "Yunda Express betalas av oss. Med SF Express betalar du frakten vid mottagandet. Eller hämta din fapiao på kontoret i Shanghai när läget är ”\(name(of: Status.readyForPickUp))”. Provins, stad och distrikt kan skrivas på kinesiska eller med pinyin."
        )
    }

    private var helpReview: String {
        pick(
            "Check every line; Change leads back to its page and then here again. Nothing is sent until you press “Send application”. What you typed is saved all along.",
            hans: "请逐项核对；“\(reviewChange)”会转到相应页面，改完再回到这里。按下“\(reviewSend)”之前不会提交。填写的内容会随时保存。",
            hant: "請逐項核對；「\(reviewChange)」會轉到相應頁面，改完再回到這裡。按下「\(reviewSend)」之前不會送出。填寫的內容會隨時儲存。",
            sv:
                "Kontrollera varje rad; Ändra leder till sidan och sedan hit igen. Inget skickas förrän du trycker på ”Skicka ansökan”. Det du skriver sparas hela tiden."
        )
    }

    private var helpSent: String {
        pick(
            "The service center issues the fapiao within two working days and mails you every step. When blank fapiao are in short supply, a notice gives the expected date instead.",
            hans: "服务中心会在两个工作日内开具发票，每一步进展都会发邮件通知您。票源紧张时，以公告的预计日期为准。",
            hant: "服務中心會在兩個工作日內開具發票，每一步進展都會以電子郵件通知您。票源緊張時，以公告的預計日期為準。",
            sv:
                "Servicecentret utfärdar din fapiao inom två arbetsdagar och mejlar dig varje steg. När det råder brist på blanketter anger ett meddelande det väntade datumet i stället."
        )
    }

    private var helpOrderID: String {
        pick(
            "It is in the order confirmation e-mail. Or sign in to the admin center, open Billing > Bills & payments, and view the bill or download its PDF.",
            hans: "见订单确认邮件；或登录管理中心，打开“账单 > 账单和付款”，查看账单或下载其 PDF。",
            hant: "見訂單確認郵件；或登入系統管理中心，開啟「帳單 > 帳單與付款」，檢視帳單或下載其 PDF。",
            sv:
                "Det står i orderbekräftelsen. Eller logga in i administrationscentret, öppna Fakturering > Fakturor och betalningar och visa fakturan eller ladda ned dess PDF."
        )
    }

    private var helpWrongAddress: String {
        pick(
            "Then no activation e-mail can reach you. Register again with the right address, at once if you like; the code sent to the wrong one ends by itself after 24 hours.",
            hans: "这样会收不到激活邮件。您可以立即用正确的邮箱重新注册；发到错误邮箱的激活码 24 小时后自动失效。",
            hant: "這樣會收不到啟用郵件。您可以立即用正確的信箱重新註冊；寄到錯誤信箱的啟用碼 24 小時後自動失效。",
            sv:
                "Då kan inget aktiveringsmeddelande nå dig. Registrera dig på nytt med rätt adress, genast om du vill; koden till den felaktiga slutar gälla efter 24 timmar."
        )
    }

    private var helpNoActivationMail: String {
        pick(
            "Look into the folder for unwanted mail first. Then choose “I have an activation code” on the first page, enter your address and press “Send a new code”. If still nothing comes, call \(hotline).",
            hans: "请先查看垃圾邮件文件夹。然后在首页选择“我有激活码”，填写邮箱并按“重新发送”。如果仍未收到，请致电 \(hotline)。",
            hant: "請先查看垃圾郵件資料夾。然後在首頁選擇「我有啟用碼」，填寫信箱並按「重新寄送」。如果仍未收到，請致電 \(hotline)。",
            sv:
                "Titta först i skräpposten. Välj sedan ”Jag har en aktiveringskod” på första sidan, ange din adress och tryck på ”Skicka ny kod”. Kommer ändå inget, ring \(hotline)."
        )
    }

    private var helpForgottenAddress: String {
        pick(
            "Customer service finds your account by an order number: call \(hotline).",
            hans: "客服可凭订单编号查找您的账户，请致电 \(hotline)。",
            hant: "客服可憑訂單編號尋找您的帳戶，請致電 \(hotline)。",
            sv: "Kundtjänst hittar ditt konto med hjälp av ett ordernummer: ring \(hotline).")
    }

    private var helpOnlineSupport: String {
        pick(
            "Has a fapiao not arrived, or does it need another title? Call \(hotline). For another title the fapiao has to be sent back first; then a new one is issued.",
            hans: "未收到发票或需要更改抬头，请致电 \(hotline)。更改抬头需先寄回原发票，再重新开具。",
            hant: "未收到發票或需要變更抬頭，請致電 \(hotline)。變更抬頭需先寄回原發票，再重新開具。",
            sv:
                "Har en fapiao inte kommit fram, eller behöver den en annan titel? Ring \(hotline). För en annan titel måste den först skickas tillbaka; sedan utfärdas en ny."
        )
    }

    private var helpSplit: String {
        pick(
            "A bill that is to be split into several amounts or titles is a matter for the service center, too.",
            hans: "如需将一张账单拆分为多个金额或抬头，也请联系服务中心。",
            hant: "如需將一張帳單拆分為多個金額或抬頭，也請聯絡服務中心。",
            sv: "Ska en faktura delas på flera belopp eller titlar ordnar servicecentret även det.")
    }

    private var helpKeys: [String] {
        [
            pick(
                "Tab and Shift-Tab, or the arrows, move from one thing to the next. Enter accepts and goes on, or presses the button in focus. Space chooses.",
                hans: "Tab、Shift-Tab 或方向键在各项之间移动。Enter 确认并前进，或按下当前按钮。空格键用于选择。",
                hant: "Tab、Shift-Tab 或方向鍵在各項之間移動。Enter 確認並前進，或按下目前的按鈕。空白鍵用於選擇。",
                sv:
                    "Tabb och Skift-Tabb, eller pilarna, går från en sak till nästa. Enter godtar och går vidare, eller trycker på knappen i fokus. Mellanslag väljer."
            ),
            pick(
                "Esc closes what is on top and goes back; nothing is lost. Ctrl-X or F10 opens the menu, Ctrl-O or F1 the help. Ctrl-C asks whether to leave. Ctrl-L draws the screen anew.",
                hans:
                    "Esc 关闭最上层内容或返回上一页，内容不会丢失。Ctrl-X 或 F10 打开菜单，Ctrl-O 或 F1 打开帮助。Ctrl-C 询问是否退出。Ctrl-L 重绘屏幕。",
                hant:
                    "Esc 關閉最上層內容或返回上一頁，內容不會遺失。Ctrl-X 或 F10 開啟選單，Ctrl-O 或 F1 開啟說明。Ctrl-C 詢問是否離開。Ctrl-L 重繪畫面。",
                sv:
                    "Esc stänger det som ligger överst och går tillbaka; inget går förlorat. Ctrl-X eller F10 öppnar menyn, Ctrl-O eller F1 hjälpen. Ctrl-C frågar om du vill avsluta. Ctrl-L ritar om skärmen."
            ),
            pick(
                "In a field: Ctrl-A and Ctrl-E go to its ends, Ctrl-W deletes a word, Ctrl-U and Ctrl-K everything before or after the caret, Ctrl-Y brings it back, Ctrl-_ undoes.",
                hans:
                    "在输入框中：Ctrl-A、Ctrl-E 到行首、行尾，Ctrl-W 删除一个词，Ctrl-U、Ctrl-K 删除光标前、后的内容，Ctrl-Y 粘回，Ctrl-_ 撤销。",
                hant:
                    "在輸入欄中：Ctrl-A、Ctrl-E 到行首、行尾，Ctrl-W 刪除一個詞，Ctrl-U、Ctrl-K 刪除游標前、後的內容，Ctrl-Y 貼回，Ctrl-_ 復原。",
                sv:
                    "I ett fält: Ctrl-A och Ctrl-E går till dess ändar, Ctrl-W raderar ett ord, Ctrl-U och Ctrl-K allt före eller efter markören, Ctrl-Y hämtar tillbaka det, Ctrl-_ ångrar."
            ),
        ]
    }
}
