import Fapiao

/// A new support request: what it is about, which bill, what we should know (M9, M18, M19).
extension Words {
    package var kindHeading: String {
        pick(
            "What is your request about?", hans: "请选择事由", hant: "請選擇事由",
            sv: "Vad gäller ditt ärende?")
    }

    package func detail(of kind: SupportKind) -> String {
        switch kind {
        case .notArrived:
            pick("we find out why", hans: "我们为您查明原因", hant: "我們為您查明原因", sv: "vi tar reda på varför")
        case .split:
            pick(
                "several fapiao for one bill", hans: "一笔账单开具多张发票", hant: "一筆帳單開具多張發票",
                sv: "flera fapiao för en faktura")
        case .newTitle:
            pick(
                "sent back and issued anew", hans: "寄回发票后重新开具",
                hant: "寄回發票後重新開具", sv: "skickas tillbaka och utfärdas på nytt")
        case .other:
            pick(
                "about a bill or in general", hans: "与账单有关或无关均可", hant: "與帳單有關或無關均可",
                sv: "om en faktura eller i allmänhet")
        }
    }

    package var kindMissing: String {
        pick(
            "Choose what your request is about.", hans: "请选择事由。", hant: "請選擇事由。",
            sv: "Välj vad ditt ärende gäller.")
    }

    // MARK: Which bill

    package func matterHeading(_ kind: SupportKind) -> String {
        switch kind {
        case .notArrived:
            pick(
                "Which application is it about?", hans: "哪张发票没有收到？", hant: "哪張發票沒有收到？",
                sv: "Vilken fapiao har inte kommit?")
        case .split:
            pick(
                "Which bill is to be split?", hans: "要拆分哪笔账单？", hant: "要拆分哪筆帳單？",
                sv: "Vilken faktura ska delas upp?")
        case .newTitle:
            pick(
                "Which fapiao needs another title?", hans: "哪张发票要修改抬头？", hant: "哪張發票要變更抬頭？",
                sv: "Vilken fapiao ska få en annan titel?")
        case .other:
            pick(
                "Is it about one of your bills?", hans: "与您的哪笔账单有关？", hant: "與您的哪筆帳單有關？",
                sv: "Gäller det någon av dina fakturor?")
        }
    }

    package var chooseButton: String {
        pick("Choose", hans: "选择", hant: "選擇", sv: "Välj")
    }

    package var noMatterButton: String {
        pick(
            "No, something else", hans: "与账单无关", hant: "與帳單無關", sv: "Nej, något annat")
    }

    /// There is nothing of the customer's that a request of this kind could be about.
    package func nothingSuits(_ kind: SupportKind) -> String {
        switch kind {
        case .notArrived:
            pick(
                "No fapiao of yours is on its way: none has been applied for. Open the bill and apply for it first, or go back and choose “\(name(of: .other))”.",
                hans: "您没有申请中的发票。请先打开账单申请发票，或返回选择“\(name(of: .other))”。",
                hant: "您沒有申請中的發票。請先開啟帳單申請發票，或返回選擇「\(name(of: .other))」。",
                sv:
                    "Ingen fapiao är på väg till dig: du har inte ansökt om någon. Öppna fakturan och ansök först, eller gå tillbaka och välj ”\(name(of: .other))”."
            )
        case .newTitle:
            pick(
                "None of your fapiao has been issued yet. Until it is, open the bill and withdraw or correct the application.",
                hans: "您还没有已开具的发票。开具之前，请打开账单撤回或修改申请。",
                hant: "您還沒有已開具的發票。開具之前，請開啟帳單撤回或修改申請。",
                sv:
                    "Ingen av dina fapiao är utfärdad ännu. Fram till dess kan du öppna fakturan och återkalla eller rätta ansökan."
            )
        case .split, .other:
            pick(
                "There is no bill of yours here yet. A bill comes about three days after payment.",
                hans: "这里还没有您的账单。账单约在付款三天后到达。", hant: "這裡還沒有您的帳單。帳單約在付款三天後到達。",
                sv: "Här finns ingen faktura ännu. Den kommer ungefär tre dagar efter betalningen.")
        }
    }

    // MARK: What we should know

    package func textHeading(_ kind: SupportKind) -> String {
        switch kind {
        case .notArrived, .other:
            pick("What should we know?", hans: "请说明情况", hant: "請說明情況", sv: "Vad behöver vi veta?")
        case .split:
            pick(
                "How is the bill to be split?", hans: "请说明如何拆分", hant: "請說明如何拆分",
                sv: "Hur ska fakturan delas upp?")
        case .newTitle:
            pick(
                "Which title should it have?", hans: "请填写新抬头", hant: "請填寫新抬頭",
                sv: "Vilken titel ska den ha?")
        }
    }

    package func textLabel(_ kind: SupportKind) -> String {
        switch kind {
        case .notArrived, .other:
            pick("Your question", hans: "您的问题", hant: "您的問題", sv: "Din fråga")
        case .split:
            pick(
                "The amounts and titles you want", hans: "各个金额和抬头", hant: "各個金額和抬頭",
                sv: "Beloppen och titlarna du vill ha")
        case .newTitle:
            pick("Why it has to change", hans: "修改原因", hant: "變更原因", sv: "Varför den ska ändras")
        }
    }

    package func textHint(_ kind: SupportKind) -> String {
        switch kind {
        case .notArrived:
            pick(
                "How long you have been waiting, and what the courier says.",
                hans: "例如等了多久、快递公司怎么说。", hant: "例如等了多久、快遞公司怎麼說。",
                sv: "Hur länge du har väntat, och vad fraktbolaget säger.")
        case .split:
            pick(
                "One line for each fapiao: its title and its amount.", hans: "每张发票一行：抬头和金额。",
                hant: "每張發票一行：抬頭和金額。", sv: "En rad för varje fapiao: titel och belopp.")
        case .newTitle:
            pick(
                "For example that the company has another name now.", hans: "例如公司已更名。",
                hant: "例如公司已更名。", sv: "Till exempel att företaget har bytt namn.")
        case .other:
            pick(
                "Write as much as you need; Enter makes a new line.", hans: "请详细说明，按 Enter 换行。",
                hant: "請詳細說明，按 Enter 換行。", sv: "Skriv så mycket som behövs; Enter ger en ny rad.")
        }
    }

    package func splitTotal(_ amount: Money) -> String {
        let total = reviewAmount(amount)
        return pick(
            "The amounts must add up to \(total).", hans: "各金额合计应为 \(total)。",
            hant: "各金額合計應為 \(total)。", sv: "Beloppen ska tillsammans bli \(total).")
    }

    package var newTitleLabel: String {
        pick("New title", hans: "新抬头", hant: "新抬頭", sv: "Ny titel")
    }

    package var newTitleHint: String {
        pick(
            "The buyer's name as on the business licence.", hans: "营业执照上的名称；个人请填姓名。",
            hant: "營業執照上的名稱；個人請填姓名。", sv: "Köparens namn enligt registreringsbeviset.")
    }

    /// What the customer has to do for another title (M19).
    package var returnText: String {
        pick(
            "Send the fapiao back by courier to the address below, with the number of this request. We then issue it anew. Once the request is sent, add carrier and tracking number on its page, at once or later.",
            hans: "请把发票寄回以下地址，并附上请求编号，收到后我们会重新开具。发送请求后即可填写快递公司和运单号，也可以稍后再填。",
            hant: "請把發票寄回以下地址，並附上請求編號，收到後我們會重新開具。快遞公司和託運單號可在請求送出後立即或稍後填寫。",
            sv:
                "Skicka tillbaka fapiaon med bud till adressen nedan, med ärendets nummer. Vi utfärdar den då på nytt. Fraktbolag och spårningsnummer lägger du till när ärendet är skickat, genast eller senare."
        )
    }

    /// The same while the fapiao has not been mailed or handed out.
    package var noReturnText: String {
        pick(
            "The fapiao is still at the service center, so there is nothing to send back. The service center reads this request and issues it anew. Should it be on its way by then, the request says where to send it back.",
            hans: "发票仍在服务中心，无需寄回。服务中心收到请求后会重新开具；如届时发票已寄出，此请求中会显示寄回地址。",
            hant: "發票仍在服務中心，無需寄回。服務中心收到請求後會重新開具；如屆時發票已寄出，此請求中會顯示寄回地址。",
            sv:
                "Fapiaon är kvar hos servicecentret, så du behöver inte skicka tillbaka något. Servicecentret läser ärendet och utfärdar den på nytt. Är den då redan på väg står det i ärendet vart du skickar tillbaka den."
        )
    }

    package var returnLabel: String {
        pick("Send it to", hans: "寄回地址", hant: "寄回地址", sv: "Skicka till")
    }

    package var sendRequestButton: String {
        pick("Send request", hans: "发送请求", hant: "送出請求", sv: "Skicka ärendet")
    }
}
