import Fapiao

/// Help on the fapiao itself, and on what online support does.
extension Words {
    /// Where a support request is written (M18).
    private static let supportPage =
        "portal.partner.microsoftonline.cn/Support/SupportOverview.aspx"

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
            one bill are a support request: write it in the admin center,

            \(Self.supportPage)

            and name the order number, the titles and the amounts, which must add up to the bill.
            """,
            hans: """
                抬头可以自选，但一笔账单只能申请一个抬头。如需拆分成多个金额或多个抬头，请在管理中心提交支持请求：

                \(Self.supportPage)

                请写明订单编号、各个抬头和金额，金额合计应等于账单金额。
                """,
            hant: """
                抬頭可以自選，但一筆帳單只能申請一個抬頭。如需拆分成多個金額或多個抬頭，請在系統管理中心送出支援要求：

                \(Self.supportPage)

                請寫明訂單編號、各個抬頭和金額，金額合計應等於帳單金額。
                """,
            sv: """
                Du får välja vilken titel du vill, men bara en titel per faktura. Flera belopp eller \
                titlar för en faktura är ett supportärende: skriv det i administrationscentret,

                \(Self.supportPage)

                och ange ordernummer, titlar och belopp, som tillsammans ska bli fakturans belopp.
                """)
    }

    var helpTitleChange: String {
        pick(
            """
            Before it is issued: open the bill and withdraw or correct the application.

            After it is issued: write a support request in the admin center with the new title, \
            and mail the fapiao back to us. We then issue it again with the new title.

            \(Self.supportPage)
            """,
            hans: """
                开具之前：打开账单，撤回或修改申请即可。

                开具之后：请在管理中心提交支持请求，写明新的抬头，并把发票寄回。收到后我们会按新抬头重新开具。

                \(Self.supportPage)
                """,
            hant: """
                開具之前：開啟帳單，撤回或修改申請即可。

                開具之後：請在系統管理中心送出支援要求，寫明新的抬頭，並把發票寄回。收到後我們會依新抬頭重新開具。

                \(Self.supportPage)
                """,
            sv: """
                Innan den är utfärdad: öppna fakturan och återkalla eller rätta ansökan.

                När den är utfärdad: skriv ett supportärende i administrationscentret med den nya \
                titeln och skicka tillbaka fapiaon till oss. Vi utfärdar den då på nytt.

                \(Self.supportPage)
                """)
    }

    var helpOnlineSupport: String {
        pick(
            """
            Online support looks up how far your application is, finds out why a fapiao has not \
            arrived, changes the title of one that you mail back, and splits a bill. Write your \
            request in the admin center, with the order number:

            \(Self.supportPage)

            By phone: \(ServiceCenter.phone) (\(phoneHours)).
            """,
            hans: """
                在线支持可以查询申请进度、查明未收到发票的原因、为寄回的发票更改抬头，以及拆分账单。\
                请在管理中心提交支持请求，并写明订单编号：

                \(Self.supportPage)

                客户服务电话：\(ServiceCenter.phone)（\(phoneHours)）。
                """,
            hant: """
                線上支援可以查詢申請進度、查明未收到發票的原因、為寄回的發票變更抬頭，以及拆分帳單。\
                請在系統管理中心送出支援要求，並寫明訂單編號：

                \(Self.supportPage)

                客戶服務電話：\(ServiceCenter.phone)（\(phoneHours)）。
                """,
            sv: """
                Onlinesupporten ser hur långt din ansökan har kommit, tar reda på varför en fapiao \
                inte har kommit fram, ändrar titeln på en som du skickar tillbaka och delar upp en \
                faktura. Skriv ditt ärende i administrationscentret och ange ordernumret:

                \(Self.supportPage)

                Per telefon: \(ServiceCenter.phone) (\(phoneHours)).
                """)
    }
}
