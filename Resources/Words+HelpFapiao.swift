import Fapiao

/// Help on the fapiao itself, and on what online support does.
extension Words {
    /// The way to the support requests, as the last sentence of a topic (M18).
    private var supportWay: String {
        pick(
            "Signed in, open “\(supportLabel)” in the menu (Ctrl-X, then u).",
            hans: "请登录后在菜单中打开“\(supportLabel)”（先按 Ctrl-X，再按 u）。",
            hant: "請登入後在選單中開啟「\(supportLabel)」（先按 Ctrl-X，再按 u）。",
            sv: "Logga in och öppna ”\(supportLabel)” i menyn (Ctrl-X, sedan u).")
    }

    var helpAboutFapiao: String {
        pick(
            """
            A fapiao (发票) is China's official tax invoice, printed or issued under the tax \
            authority's control. It is the buyer's final proof of purchase, and what a company \
            books and deducts tax with.

            The PDF bill in the admin center is not a fapiao. You apply for a fapiao here, once \
            for each paid bill.
            """,
            hans: """
                发票是在税务机关监管下开具的正式凭证，是购买方的最终购买凭证，也是企业入账和抵扣税款的依据。

                管理中心里的 PDF 账单不是发票。每笔已付款的账单都可以在这里申请一次发票。
                """,
            hant: """
                發票（fapiao）是在中國稅務機關監管下開具的正式憑證，是購買方的最終購買憑證，\
                也是企業入帳和扣抵稅款的依據。

                系統管理中心裡的 PDF 帳單不是發票。每筆已付款的帳單都可以在這裡申請一次發票。
                """,
            sv: """
                En fapiao (发票) är Kinas officiella skattekvitto, utfärdat under skattemyndighetens \
                kontroll. Den är köparens slutliga inköpsbevis och det som ett företag bokför och \
                drar av moms med.

                PDF-fakturan i administrationscentret är ingen fapiao. Här ansöker du om en fapiao, \
                en gång för varje betald faktura.
                """)
    }

    var helpSplitting: String {
        pick(
            """
            You may ask for any title, but one title for each bill. Several amounts or titles for \
            one bill are a support request: name the titles and the amounts, which must add up to \
            the bill.

            \(supportWay)
            """,
            hans: """
                抬头可以自选，但一笔账单只能申请一个抬头。如需拆分成多个金额或多个抬头，请提交支持请求，\
                写明各个抬头和金额，金额合计应等于账单金额。

                \(supportWay)
                """,
            hant: """
                抬頭可以自選，但一筆帳單只能申請一個抬頭。如需拆分成多個金額或多個抬頭，請提出支援請求，\
                寫明各個抬頭和金額，金額合計應等於帳單金額。

                \(supportWay)
                """,
            sv: """
                Du får välja vilken titel du vill, men bara en titel per faktura. Flera belopp eller \
                titlar för en faktura är ett supportärende: ange titlar och belopp, som tillsammans \
                ska bli fakturans belopp.

                \(supportWay)
                """)
    }

    var helpTitleChange: String {
        pick(
            """
            Before it is issued: open the bill and withdraw or correct the application.

            After it is issued: write a support request with the new title, and send the fapiao \
            back to us. We then issue it again. The request says where to send it, and takes \
            carrier and tracking number.

            \(supportWay)
            """,
            hans: """
                开具之前：打开账单，撤回或修改申请即可。

                开具之后：请提交支持请求，写明新的抬头，并把发票寄回，收到后我们会重新开具。\
                请求中写有寄回地址，并可填写快递公司和运单号。

                \(supportWay)
                """,
            hant: """
                開具之前：開啟帳單，撤回或修改申請即可。

                開具之後：請提出支援請求，寫明新的抬頭，並把發票寄回，收到後我們會重新開具。\
                請求中寫有寄回地址，並可填寫快遞公司和託運單號。

                \(supportWay)
                """,
            sv: """
                Innan den är utfärdad: öppna fakturan och återkalla eller rätta ansökan.

                När den är utfärdad: skriv ett supportärende med den nya titeln och skicka tillbaka \
                fapiaon till oss. Vi utfärdar den då på nytt. Ärendet säger vart den ska skickas och \
                tar emot fraktbolag och spårningsnummer.

                \(supportWay)
                """)
    }

    var helpOnlineSupport: String {
        pick(
            """
            Online support looks up how far a request is, finds out why a fapiao has not arrived, \
            changes the title of one that you send back, and splits a bill.

            \(supportWay) Answers appear there, and are e-mailed to you.

            By phone: \(ServiceCenter.phone) (\(phoneHours)).
            """,
            hans: """
                在线支持可以查询请求进度、查明未收到发票的原因、为寄回的发票修改抬头，以及拆分账单。

                \(supportWay)回复会显示在那里，并发邮件通知您。

                客户服务电话：\(ServiceCenter.phone)（\(phoneHours)）。
                """,
            hant: """
                線上支援可以查詢請求進度、查明未收到發票的原因、為寄回的發票變更抬頭，以及拆分帳單。

                \(supportWay)回覆會顯示在那裡，並以電子郵件通知您。

                客戶服務電話：\(ServiceCenter.phone)（\(phoneHours)）。
                """,
            sv: """
                Onlinesupporten ser hur långt ett ärende har kommit, tar reda på varför en fapiao \
                inte har kommit fram, ändrar titeln på en som du skickar tillbaka och delar upp en \
                faktura.

                \(supportWay) Svaren visas där och mejlas till dig.

                Per telefon: \(ServiceCenter.phone) (\(phoneHours)).
                """)
    }
}
