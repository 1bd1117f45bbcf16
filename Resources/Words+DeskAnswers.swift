import Fapiao

/// What customers are answered most often.
extension Words {
    /// A template by its name, for the clerk who chooses one.
    package func deskName(of template: AnswerTemplate) -> String {
        switch template {
        case .inWork: pick("Is being worked on", hans: "正在办理", hant: "正在辦理", sv: "Under arbete")
        case .underWay:
            pick(
                "Mailed, with the number", hans: "已寄出，附运单号", hant: "已寄出，附託運單號",
                sv: "Skickad, med nummer")
        case .askedCarrier:
            pick(
                "We are asking the carrier", hans: "正在向快递查询", hant: "正在向快遞查詢",
                sv: "Vi frågar fraktbolaget")
        case .readyForPickUp:
            pick(
                "Ready to be picked up", hans: "可到分公司领取", hant: "可到分公司領取",
                sv: "Ligger klar att hämta")
        case .amountsWanted:
            pick("Which amounts?", hans: "请客户提供金额", hant: "請客戶提供金額", sv: "Vilka belopp?")
        case .divided: pick("Bill divided", hans: "已拆分", hant: "已拆分", sv: "Uppdelad")
        case .cannotDivide:
            pick(
                "Cannot be divided any more", hans: "已不能拆分", hant: "已不能拆分",
                sv: "Går inte att dela längre")
        case .sendBack:
            pick("Please send it back", hans: "请客户寄回发票", hant: "請客戶寄回發票", sv: "Skicka tillbaka den")
        case .isBack:
            pick(
                "Is back, being issued anew", hans: "已收到，正在重开", hant: "已收到，正在重開",
                sv: "Är tillbaka, utfärdas på nytt")
        case .reissued: pick("Issued anew", hans: "已重开", hant: "已重開", sv: "Utfärdad på nytt")
        case .moreWanted:
            pick("We need to know more", hans: "需要更多信息", hant: "需要更多資訊", sv: "Vi behöver veta mer")
        case .settled: pick("Settled", hans: "已处理完毕", hant: "已處理完畢", sv: "Ordnat")
        }
    }

    /// The words that the customer reads, until the clerk changes them.
    package func deskText(of template: AnswerTemplate) -> String {
        switch template {
        case .inWork, .underWay, .askedCarrier, .readyForPickUp: onTheWay(template)
        case .amountsWanted, .divided, .cannotDivide: ofParts(template)
        case .sendBack, .isBack, .reissued: anew(template)
        case .moreWanted:
            pick(
                "To help you we need to know more. Please write in this request which order it is about and what you see.",
                hans: "为了帮您处理，我们需要更多信息。请在此请求中写明订单编号和具体情况。",
                hant: "為了協助您處理，我們需要更多資訊。請在此請求中寫明訂單編號和具體情況。",
                sv:
                    "För att hjälpa dig behöver vi veta mer. Skriv i det här ärendet vilken order det gäller och vad du ser."
            )
        case .settled:
            pick(
                "This is settled. If anything is left, write in this request again.",
                hans: "此事已处理完毕。如还有问题，请在此请求中继续留言。", hant: "此事已處理完畢。如還有問題，請在此請求中繼續留言。",
                sv: "Det här är ordnat. Skriv i ärendet igen om något återstår.")
        }
    }

    // MARK: Where is it?

    private func onTheWay(_ template: AnswerTemplate) -> String {
        switch template {
        case .underWay(let parcel):
            pick(
                "Your fapiao was mailed with \(name(of: parcel.carrier)); its tracking number is \(parcel.tracking.text). Please track it there. If it has not moved for three days, write to us again.",
                hans:
                    "您的发票已由\(name(of: parcel.carrier))寄出，运单号为 \(parcel.tracking.text)。请先向快递公司查询；如三天没有更新，请再留言。",
                hant:
                    "您的發票已由\(name(of: parcel.carrier))寄出，託運單號為 \(parcel.tracking.text)。請先向快遞公司查詢；如三天沒有更新，請再留言。",
                sv:
                    "Din fapiao skickades med \(name(of: parcel.carrier)); spårningsnumret är \(parcel.tracking.text). Följ den hos fraktbolaget. Har inget hänt på tre dagar, skriv till oss igen."
            )
        case .askedCarrier:
            pick(
                "We have asked the carrier where your fapiao is, and write here as soon as we know. You need not do anything.",
                hans: "我们已向快递公司查询您的发票，有结果后会在这里回复。您无需操作。",
                hant: "我們已向快遞公司查詢您的發票，有結果後會在這裡回覆。您無需操作。",
                sv:
                    "Vi har frågat fraktbolaget var din fapiao är och skriver här så snart vi vet. Du behöver inte göra något."
            )
        case .readyForPickUp:
            pick(
                "Your fapiao is ready. Please pick it up here: \(pickUpAddress), \(pickUpContact).",
                hans: "您的发票已备好，请到以下地址领取：\(pickUpAddress)，\(pickUpContact)。",
                hant: "您的發票已備妥，請到以下地址領取：\(pickUpAddress)，\(pickUpContact)。",
                sv: "Din fapiao ligger klar. Hämta den här: \(pickUpAddress), \(pickUpContact).")
        case .inWork, .amountsWanted, .divided, .cannotDivide, .sendBack, .isBack, .reissued,
            .moreWanted, .settled:
            pick(
                "We are working on your application. The program shows at any time how far it is, and we e-mail you when the fapiao is mailed.",
                hans: "您的申请正在办理。可随时在程序中查看进度，寄出时我们会发邮件通知您。",
                hant: "您的申請正在辦理。可隨時在程式中查看進度，寄出時我們會以電子郵件通知您。",
                sv:
                    "Vi arbetar med din ansökan. I programmet ser du när som helst hur långt den har kommit, och vi mejlar dig när fapiaon skickas."
            )
        }
    }

    // MARK: Several amounts or titles

    private func ofParts(_ template: AnswerTemplate) -> String {
        switch template {
        case .amountsWanted(let total):
            pick(
                "Please write the amount of each part in this request. Together they must be \(reviewAmount(total)).",
                hans: "请在此请求中写明各部分的金额，合计应为 \(reviewAmount(total))。",
                hant: "請在此請求中寫明各部分的金額，合計應為 \(reviewAmount(total))。",
                sv:
                    "Skriv beloppet för varje del i det här ärendet. Tillsammans ska de bli \(reviewAmount(total))."
            )
        case .divided(let portions): divided(portions)
        case .inWork, .underWay, .askedCarrier, .readyForPickUp, .cannotDivide, .sendBack,
            .isBack, .reissued, .moreWanted, .settled:
            pick(
                "There is already an application for this bill, so it cannot be divided as it is. Please withdraw that application first, or send its fapiao back, and write here again.",
                hans: "此账单已提交发票申请，目前不能拆分。请先撤回该申请或寄回发票，再在这里留言。",
                hant: "此帳單已提出發票申請，目前不能拆分。請先撤回該申請或寄回發票，再在這裡留言。",
                sv:
                    "Det finns redan en ansökan för fakturan, så den kan inte delas som den är. Återkalla först den ansökan, eller skicka tillbaka fapiaon, och skriv här igen."
            )
        }
    }

    private func divided(_ portions: [Portion]) -> String {
        let parts = portions.map { "\($0.order.text) · \(reviewAmount($0.amount))" }
        let intro = pick(
            "Your bill is divided. Each part is now in your list of bills, and you can apply for each separately, with its own title:",
            hans: "您的账单已拆分。各部分已显示在账单列表中，可以分别申请，并使用不同的抬头：",
            hant: "您的帳單已拆分。各部分已顯示在帳單清單中，可以分別申請，並使用不同的抬頭：",
            sv:
                "Din faktura är uppdelad. Varje del står i din lista över fakturor och kan få en egen ansökan med egen titel:"
        )
        return ([intro] + parts).joined(separator: "\n")
    }

    // MARK: Another title

    private func anew(_ template: AnswerTemplate) -> String {
        switch template {
        case .isBack:
            pick(
                "Your fapiao has arrived here. We issue it anew with the other title and e-mail you when it is mailed.",
                hans: "已收到您寄回的发票。我们会按新抬头重开，寄出时发邮件通知您。",
                hant: "已收到您寄回的發票。我們會依新抬頭重開，寄出時以電子郵件通知您。",
                sv:
                    "Din fapiao har kommit hit. Vi utfärdar den på nytt med den andra titeln och mejlar dig när den skickas."
            )
        case .reissued(let number):
            pick(
                "Your fapiao is being issued anew with the other title, as application \(number.grouped). You find it in the program and need not do anything; we e-mail you when it is mailed.",
                hans: "已按新抬头为您重开，新申请编号为 \(number.grouped)，可在程序中查看。您无需操作，寄出时我们会发邮件通知您。",
                hant: "已依新抬頭為您重開，新申請編號為 \(number.grouped)，可在程式中查看。您無需操作，寄出時我們會以電子郵件通知您。",
                sv:
                    "Din fapiao utfärdas på nytt med den andra titeln, som ansökan \(number.grouped). Du ser den i programmet och behöver inte göra något; vi mejlar dig när den skickas."
            )
        case .inWork, .underWay, .askedCarrier, .readyForPickUp, .amountsWanted, .divided,
            .cannotDivide, .sendBack, .moreWanted, .settled:
            pick(
                "Please send the fapiao back to us by courier: \(pickUpAddress), \(pickUpContact). Enter the tracking number in this request. As soon as it is here we issue it anew.",
                hans: "请把发票寄回：\(pickUpAddress)，\(pickUpContact)，并在此请求中填写运单号。收到后我们即重开。",
                hant: "請把發票寄回：\(pickUpAddress)，\(pickUpContact)，並在此請求中填寫託運單號。收到後我們即重開。",
                sv:
                    "Skicka tillbaka fapiaon med bud: \(pickUpAddress), \(pickUpContact). Ange spårningsnumret i det här ärendet. Så snart den är här utfärdar vi den på nytt."
            )
        }
    }
}
