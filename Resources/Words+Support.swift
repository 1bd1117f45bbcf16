import Fapiao

/// The list of support requests: what support does, and where each request stands (M18).
extension Words {
    package var supportText: String {
        pick(
            """
            Online support looks up how far a request is, finds out why a fapiao has not arrived, \
            splits a bill, and changes the title of a fapiao that you send back.
            """,
            hans: "在线支持可以查询请求进度、查明发票未收到的原因、拆分账单，以及为寄回的发票修改抬头。",
            hant: "線上支援可以查詢請求進度、查明發票未收到的原因、拆分帳單，以及為寄回的發票變更抬頭。",
            sv: """
                Onlinesupporten ser hur långt ett ärende har kommit, tar reda på varför en fapiao \
                inte har kommit fram, delar upp en faktura och ändrar titeln på en fapiao som du \
                skickar tillbaka.
                """)
    }

    package func supportPhone(_ hours: ServiceHours) -> String {
        let call = sentService(hours)
        return pick(
            "By phone: \(call)", hans: "客户服务电话：\(call)", hant: "客戶服務電話：\(call)",
            sv: "Per telefon: \(call)")
    }

    package var noRequests: String {
        pick("No requests yet", hans: "还没有请求", hant: "還沒有請求", sv: "Inga ärenden ännu")
    }

    package func noRequestsMeans(_ address: String) -> String {
        pick(
            """
            Write a new request: it appears here with all that is said about it, and we e-mail \
            \(address) when there is an answer.
            """,
            hans: "请新建请求：往来留言都会显示在这里，有回复时我们会发邮件到 \(address)。",
            hant: "請新增請求：往來留言都會顯示在這裡，有回覆時我們會寄電子郵件至 \(address)。",
            sv: """
                Skriv ett nytt ärende: det visas här med allt som skrivs i det, och vi mejlar \
                \(address) när det finns ett svar.
                """)
    }

    package var newRequestButton: String {
        pick("New request", hans: "新建请求", hant: "新增請求", sv: "Nytt ärende")
    }

    package var newRequestHint: String {
        pick(
            "Press Enter to ask the service center something.", hans: "按 Enter 向服务中心提问。",
            hant: "按 Enter 向服務中心提問。", sv: "Tryck Enter för att fråga servicecentret något.")
    }

    package var keyNewRequest: String {
        pick("new request", hans: "新建", hant: "新增", sv: "nytt ärende")
    }

    package var keySupport: String {
        pick("support", hans: "在线支持", hant: "線上支援", sv: "support")
    }

    package func requestsListed(_ count: Int) -> String {
        pick(
            count == 1 ? "1 request" : "\(count) requests · latest first",
            hans: "共 \(count) 个 · 最近更新在前", hant: "共 \(count) 個 · 最近更新在前",
            sv: count == 1 ? "1 ärende" : "\(count) ärenden · senaste först")
    }

    // MARK: Columns

    package var requestColumn: String {
        pick("Request", hans: "请求编号", hant: "請求編號", sv: "Ärende")
    }

    package var aboutColumn: String {
        pick("About", hans: "事由", hant: "事由", sv: "Gäller")
    }

    package var sinceColumn: String {
        pick("Since", hans: "更新时间", hant: "更新時間", sv: "Sedan")
    }

    package var applicationLabel: String {
        pick("Application", hans: "申请", hant: "申請", sv: "Ansökan")
    }

    // MARK: States

    package var requestOpen: String {
        pick("Waiting for us", hans: "待回复", hant: "待回覆", sv: "Väntar på oss")
    }

    package var requestAnswered: String {
        pick("Answered", hans: "已回复", hant: "已回覆", sv: "Besvarat")
    }

    package var requestClosed: String {
        pick("Closed", hans: "已办结", hant: "已結案", sv: "Avslutat")
    }

    package var requestNews: String {
        pick("New answer", hans: "有新回复", hant: "有新回覆", sv: "Nytt svar")
    }

    package var enterOpensRequest: String {
        pick(
            "Press Enter to read it and to write.", hans: "按 Enter 查看和留言。",
            hant: "按 Enter 查看和留言。", sv: "Tryck Enter för att läsa och skriva.")
    }
}

// MARK: - Writing

extension Words {
    package var keyNewLine: String {
        pick("new line", hans: "换行", hant: "換行", sv: "ny rad")
    }

    package func charactersLeft(_ count: Int) -> String {
        pick(
            count == 1 ? "1 character left" : "\(count) characters left",
            hans: "还可输入 \(count) 个字符", hant: "還可輸入 \(count) 個字元",
            sv: count == 1 ? "1 tecken kvar" : "\(count) tecken kvar")
    }

    package func charactersOver(_ count: Int) -> String {
        pick(
            count == 1 ? "1 character too many" : "\(count) characters too many",
            hans: "超出 \(count) 个字符", hant: "超出 \(count) 個字元",
            sv: "\(count) tecken för mycket")
    }

    package func fault(_ fault: Prose.Fault) -> String {
        line(
            fault,
            pick(
                "Write what you want to tell us.", hans: "请填写留言内容。", hant: "請填寫留言內容。",
                sv: "Skriv det du vill säga till oss."))
    }

    /// Why leaving asks twice: a message that is not sent is kept nowhere.
    package var leaveUnsentText: String {
        pick(
            """
            A message to support has not been sent. Stay to send it: it is not kept when you \
            leave. What you have typed for an application is kept.
            """,
            hans: "给在线支持的留言尚未发送，退出后不会保留；如需发送，请继续使用。已填写的申请内容会保留。",
            hant: "給線上支援的留言尚未送出，離開後不會保留；如需送出，請繼續使用。已填寫的申請內容會保留。",
            sv: """
                Ett meddelande till supporten har inte skickats. Stanna kvar för att skicka det: \
                det sparas inte när du avslutar. Det du har fyllt i för en ansökan sparas.
                """)
    }
}
