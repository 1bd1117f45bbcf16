import Fapiao

/// Support requests as a clerk reads and answers them.
extension Words {
    package var deskToAnswer: String {
        pick("To be answered", hans: "待回复", hant: "待回覆", sv: "Att besvara")
    }

    package func deskAsks(_ instant: Instant, _ age: String) -> String {
        let time = moment(instant)
        return pick(
            "Waiting since \(time), \(age)", hans: "\(time) 起等待，已等 \(age)",
            hant: "\(time) 起等待，已等 \(age)", sv: "Väntar sedan \(time), \(age)")
    }

    package var deskRead: String {
        pick(
            "The customer has read it.", hans: "客户已阅读。", hant: "客戶已閱讀。", sv: "Kunden har läst det.")
    }

    package var deskUnread: String {
        pick(
            "The customer has not read it yet.", hans: "客户尚未阅读。", hant: "客戶尚未閱讀。",
            sv: "Kunden har inte läst det ännu.")
    }

    package var deskIsBack: String {
        pick(
            "The fapiao is back: it can be issued anew with the other title.",
            hans: "发票已退回，可以用新抬头重开。", hant: "發票已退回，可以用新抬頭重開。",
            sv: "Fapiaon är tillbaka: den kan utfärdas på nytt med den andra titeln.")
    }

    package var deskNotBack: String {
        pick(
            "The fapiao is not back yet; once it is, it can be issued anew.",
            hans: "发票尚未退回，退回后才能重开。", hant: "發票尚未退回，退回後才能重開。",
            sv: "Fapiaon är inte tillbaka än; när den är det kan den utfärdas på nytt.")
    }

    package var deskRequestGone: String {
        pick(
            "Somebody has answered it meanwhile; it is no longer waiting.", hans: "该请求已有人回复，不再等待。",
            hant: "該請求已有人回覆，不再等待。",
            sv: "Någon har besvarat det under tiden; det väntar inte längre."
        )
    }

    // MARK: Deeds

    package func deskLabel(of deed: SupportDeed) -> String {
        switch deed {
        case .answer: pick("Answer…", hans: "回复…", hant: "回覆…", sv: "Svara…")
        case .split: pick("Divide the bill…", hans: "拆分账单…", hant: "拆分帳單…", sv: "Dela fakturan…")
        case .reissue: pick("Issue anew…", hans: "重开…", hant: "重開…", sv: "Utfärda på nytt…")
        case .close: pick("Close…", hans: "办结…", hant: "結案…", sv: "Avsluta…")
        case .open: pick("Open application", hans: "查看申请", hant: "檢視申請", sv: "Visa ansökan")
        }
    }

    package func deskHelp(on deed: SupportDeed) -> String {
        switch deed {
        case .answer:
            pick(
                "Answers the customer, here and by mail; there are templates.",
                hans: "回复客户：显示在请求中，并发邮件；有模板可用。", hant: "回覆客戶：顯示在請求中，並寄郵件；有範本可用。",
                sv: "Svarar kunden, här och med mejl; det finns mallar.")
        case .split:
            pick(
                "Divides the bill into parts; each is then applied for by itself.",
                hans: "把账单拆成几部分，之后可以分别申请。", hant: "把帳單拆成幾部分，之後可以分別申請。",
                sv: "Delar fakturan; varje del kan sedan få en egen ansökan.")
        case .reissue:
            pick(
                "Issues a returned fapiao anew with another title, as a new application.",
                hans: "为退回的发票换新抬头重开，生成新的申请。", hant: "為退回的發票換新抬頭重開，產生新的申請。",
                sv: "Utfärdar en returnerad fapiao på nytt med en annan titel, som en ny ansökan.")
        case .close:
            pick(
                "Closes the request with a result that the customer reads.",
                hans: "填写办理结果并办结，客户会看到。", hant: "填寫處理結果並結案，客戶會看到。",
                sv: "Avslutar ärendet med ett resultat som kunden läser.")
        case .open:
            pick(
                "Opens the application that it is about.", hans: "打开请求所涉及的申请。", hant: "開啟請求所涉及的申請。",
                sv: "Öppnar ansökan som det gäller.")
        }
    }

    // MARK: Answering

    package var deskAnswerHeading: String {
        pick("What is the answer?", hans: "如何回复？", hant: "如何回覆？", sv: "Vad vill du svara?")
    }

    package var deskCloseHeading: String {
        pick(
            "What did it come to?", hans: "办理结果如何？", hant: "處理結果如何？", sv: "Vad blev resultatet?")
    }

    package var deskAnswerTemplates: String {
        pick("Usual answers", hans: "常用回复", hant: "常用回覆", sv: "Vanliga svar")
    }

    package var deskAnswerHint: String {
        pick(
            "The customer reads it here and by mail. Tab leaves the box.",
            hans: "客户会在请求和邮件中看到。按 Tab 离开输入框。", hant: "客戶會在請求和郵件中看到。按 Tab 離開輸入框。",
            sv: "Kunden läser det här och i ett mejl. Tab lämnar rutan.")
    }

    package var deskAnswerMissing: String {
        pick(
            "Write what the customer is to read, or choose a template above.",
            hans: "请填写给客户的内容，或在上方选择模板。", hant: "請填寫給客戶的內容，或在上方選擇範本。",
            sv: "Skriv vad kunden ska läsa, eller välj en mall ovan.")
    }

    package var deskHasGrown: String {
        pick(
            "This was written meanwhile. Read it before you send yours.",
            hans: "期间有新的留言。请先阅读，再发送您的内容。", hant: "期間有新的留言。請先閱讀，再送出您的內容。",
            sv: "Det här har skrivits under tiden. Läs det innan du skickar ditt.")
    }

    package func deskSureAnswer(_ number: SupportNumber) -> String {
        pick(
            "Send the answer to \(number.grouped)?", hans: "发送对 \(number.grouped) 的回复？",
            hant: "送出對 \(number.grouped) 的回覆？", sv: "Skicka svaret på \(number.grouped)?")
    }

    package func deskSureClose(_ number: SupportNumber) -> String {
        pick(
            "Close \(number.grouped)?", hans: "办结 \(number.grouped)？",
            hant: "將 \(number.grouped) 結案？", sv: "Avsluta \(number.grouped)?")
    }

    package var deskSureCloseText: String {
        pick(
            "It opens again when the customer writes once more.", hans: "客户再次留言时会重新打开。",
            hant: "客戶再次留言時會重新開啟。", sv: "Det öppnas igen om kunden skriver på nytt.")
    }

    package var deskConfirmAnswer: String {
        pick("Yes, send it", hans: "是，发送", hant: "是，送出", sv: "Ja, skicka det")
    }

    package var deskConfirmClose: String {
        pick("Yes, close it", hans: "是，办结", hant: "是，結案", sv: "Ja, avsluta det")
    }

    package func deskAnswered(_ addresses: [String]) -> String {
        addresses.isEmpty
            ? pick(
                "The answer is in the request.", hans: "回复已记录在请求中。", hant: "回覆已記錄在請求中。",
                sv: "Svaret finns i ärendet.")
            : pick(
                "The answer is sent; the customer is told by mail.", hans: "回复已发送，并已邮件通知客户。",
                hant: "回覆已送出，並已以郵件通知客戶。", sv: "Svaret är skickat; kunden får mejl.")
    }

    package func deskClosed(_ addresses: [String]) -> String {
        addresses.isEmpty
            ? pick(
                "The request is closed.", hans: "请求已办结。", hant: "請求已結案。", sv: "Ärendet är avslutat."
            )
            : pick(
                "The request is closed; the customer is told by mail.", hans: "请求已办结，并已邮件通知客户。",
                hant: "請求已結案，並已以郵件通知客戶。", sv: "Ärendet är avslutat; kunden får mejl.")
    }

    package func deskSupportRefusal(_ refusal: Order.Refusal) -> String {
        switch refusal {
        case .support(.closedAlready):
            pick(
                "Somebody has closed it meanwhile. Nothing was sent; go back and read the result.",
                hans: "期间已有人办结此请求，您的内容没有发送。请返回查看办理结果。",
                hant: "期間已有人將此請求結案，您的內容沒有送出。請返回檢視處理結果。",
                sv:
                    "Någon har avslutat det under tiden. Inget skickades; gå tillbaka och läs resultatet."
            )
        case .support(.hasGrown): deskHasGrown
        case .support(.full(let limit)):
            pick(
                "It already holds \(limit) messages and has no room for more. Call the customer, or write a mail.",
                hans: "此请求已有 \(limit) 条留言，无法再添加。请致电客户或另发邮件。",
                hant: "此請求已有 \(limit) 則留言，無法再新增。請致電客戶或另寄郵件。",
                sv:
                    "Det rymmer inte fler än \(limit) meddelanden. Ring kunden eller skriv ett mejl."
            )
        case .heldByAnother, .divided, .recordIsAppliedFor, .recordNotIn, .alreadyApplied,
            .noSuchApplication, .noDraft, .notPossibleNow, .reasonMissing, .noSuchRequest,
            .support(.nothingToSendBack), .tooManyRequests:
            pick(
                "The request is no longer here. Nothing was sent; go back to the list.",
                hans: "此请求已不在这里，内容没有发送。请返回列表。", hant: "此請求已不在這裡，內容沒有送出。請返回清單。",
                sv: "Ärendet finns inte kvar här. Inget skickades; gå tillbaka till listan.")
        }
    }
}
