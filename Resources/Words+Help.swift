/// The titles of the help topics, and what stands around them.
extension Words {
    package var helpContentsText: String {
        pick(
            "Choose a question or a page with Tab or the arrows, and press Enter.",
            hans: "用 Tab 或方向键选择问题或页面，然后按 Enter。",
            hant: "用 Tab 或方向鍵選擇問題或頁面，然後按 Enter。",
            sv: "Välj en fråga eller en sida med Tab eller pilarna och tryck Enter.")
    }

    package var helpPagesTitle: String {
        pick("Page by page", hans: "各页面说明", hant: "各頁面說明", sv: "Sida för sida")
    }

    package var helpAllTopics: String {
        pick("All topics", hans: "全部主题", hant: "全部主題", sv: "Alla ämnen")
    }

    package func title(of topic: HelpTopic) -> String {
        switch topic {
        case .contents: helpLabel
        case .register: registerButton
        case .activate:
            pick("Activate", hans: "激活账户", hant: "啟用帳戶", sv: "Aktivera kontot")
        case .signIn: signInLabel
        case .bills: pick("Your bills", hans: "账单列表", hant: "帳單清單", sv: "Dina fakturor")
        case .addOrder: addOrderButton
        case .fapiao, .taxDetails, .delivery, .review: title(ofStep: topic)
        case .sent: pick("After sending", hans: "提交之后", hant: "送出之後", sv: "När du har skickat")
        case .progress: progressLabel
        case .bill: pick("One bill", hans: "账单详情", hant: "帳單詳情", sv: "En faktura")
        case .withdraw: withdrawLabel
        case .support: supportLabel
        case .supportRequest: newRequestButton
        case .supportThread:
            pick("One request", hans: "请求详情", hant: "請求詳情", sv: "Ett ärende")
        case .resume:
            pick(
                "Going on with a draft", hans: "继续填写草稿", hant: "繼續填寫草稿",
                sv: "Fortsätta med ett utkast")
        case .mailbox: mailboxLabel
        case .keys: pick("Keys", hans: "按键一览", hant: "按鍵一覽", sv: "Tangenter")
        case .account: accountLabel
        case .changeAddress: changeAddressLabel
        case .earlierDetails:
            pick(
                "Earlier titles and addresses", hans: "历史抬头和地址", hant: "歷史抬頭和地址",
                sv: "Tidigare titlar och adresser")
        case .orderID, .wrongAddress, .noActivationMail, .forgottenAddress, .onlineSupport,
            .aboutFapiao, .titleChange, .splitting, .forgottenPassword:
            question(topic)
        }
    }

    private func title(ofStep topic: HelpTopic) -> String {
        switch topic {
        case .taxDetails: stepName(.taxDetails)
        case .delivery: stepName(.delivery)
        case .review: stepName(.review)
        case _: pick("Type and title", hans: "类型和抬头", hant: "類型和抬頭", sv: "Typ och titel")
        }
    }

    private func question(_ topic: HelpTopic) -> String {
        switch topic {
        case .orderID:
            pick(
                "Where do I find my order number?", hans: "在哪里查找订单编号？",
                hant: "在哪裡查詢訂單編號？", sv: "Var hittar jag mitt ordernummer?")
        case .wrongAddress:
            pick(
                "I registered with a wrong e-mail address", hans: "注册时填错了邮箱怎么办？",
                hant: "註冊時填錯了信箱怎麼辦？", sv: "Jag angav fel e-postadress när jag registrerade mig")
        case .noActivationMail:
            pick(
                "No activation e-mail has come", hans: "没有收到激活邮件怎么办？",
                hant: "沒有收到啟用郵件怎麼辦？", sv: "Jag har inte fått något aktiveringsmejl")
        case .forgottenAddress:
            pick(
                "I forgot the address I sign in with", hans: "忘记了登录邮箱怎么办？",
                hant: "忘記了登入信箱怎麼辦？", sv: "Jag har glömt adressen jag loggar in med")
        case .forgottenPassword:
            pick(
                "I forgot my password", hans: "忘记了密码怎么办？", hant: "忘記了密碼怎麼辦？",
                sv: "Jag har glömt mitt lösenord")
        case .onlineSupport:
            pick(
                "What can online support do for me?", hans: "在线支持能提供哪些服务？",
                hant: "線上支援能提供哪些服務？", sv: "Vad kan onlinesupporten hjälpa mig med?")
        case .titleChange:
            pick(
                "Can the title be changed afterwards?", hans: "发票开具后还能修改抬头吗？",
                hant: "發票開具後還能變更抬頭嗎？", sv: "Kan titeln ändras i efterhand?")
        case .splitting:
            pick(
                "Can one bill be split?", hans: "一笔账单可以拆分开票吗？",
                hant: "一筆帳單可以拆分開票嗎？", sv: "Kan en faktura delas upp?")
        case _:
            pick(
                "What is a fapiao?", hans: "什么是发票？", hant: "什麼是發票（fapiao）？", sv: "Vad är en fapiao?"
            )
        }
    }

    package func text(of topic: HelpTopic) -> String {
        switch topic {
        case .contents, .keys: ""
        case .register: helpRegister
        case .activate: helpActivate
        case .signIn: helpSignIn
        case .bills: helpBills
        case .addOrder: helpAddOrder
        case .fapiao: helpFapiao
        case .taxDetails: helpTaxDetails
        case .delivery: helpDelivery
        case .review: helpReview
        case .sent: helpSent
        case .progress: helpProgress
        case .bill: helpBill
        case .withdraw: helpWithdraw
        case .orderID: helpOrderID
        case .wrongAddress: helpWrongAddress
        case .noActivationMail: helpNoActivationMail
        case .forgottenAddress: helpForgottenAddress
        case .onlineSupport: helpOnlineSupport
        case .aboutFapiao: helpAboutFapiao
        case .titleChange: helpTitleChange
        case .splitting: helpSplitting
        case .forgottenPassword: helpForgottenPassword
        case .account: helpAccount
        case .changeAddress: helpChangeAddress
        case .earlierDetails: helpEarlierDetails
        case .support: helpSupport
        case .supportRequest: helpSupportRequest
        case .supportThread: helpSupportThread
        case .resume: helpResume
        case .mailbox: helpMailbox
        }
    }

    /// When the phone is answered (M22), to stand behind the number.
    var phoneHours: String {
        pick(
            "09:00–18:00 Beijing time on working days", hans: "工作日 09:00–18:00，北京时间",
            hant: "工作日 09:00–18:00，北京時間", sv: "arbetsdagar 09:00–18:00 Pekingtid")
    }
}
