import Fapiao

/// One support request: its messages, its result, what was sent back for it (M18, M19).
extension Words {
    package func requestHeading(_ number: SupportNumber) -> String {
        pick(
            "Request \(number.grouped)", hans: "请求 \(number.grouped)",
            hant: "請求 \(number.grouped)", sv: "Ärende \(number.grouped)")
    }

    package func author(_ actor: Actor) -> String {
        switch actor {
        case .customer: pick("You", hans: "您", hant: "您", sv: "Du")
        case .clerk(let login):
            pick(
                "Service center (\(login))", hans: "服务中心（\(login)）",
                hant: "服務中心（\(login)）", sv: "Servicecentret (\(login))")
        }
    }

    /// Who wrote a message, and when.
    package func byline(_ actor: Actor, _ at: Instant) -> String {
        "\(author(actor)) · \(moment(at))"
    }

    package var requestWaits: String {
        pick(
            "We answer as soon as we can, and e-mail you then.", hans: "我们会尽快回复，并发邮件通知您。",
            hant: "我們會盡快回覆，並以電子郵件通知您。", sv: "Vi svarar så snart vi kan och mejlar dig då.")
    }

    package var resultLabel: String {
        pick("Result", hans: "办理结果", hant: "處理結果", sv: "Resultat")
    }

    package var messageLabel: String {
        pick("Your message", hans: "您的留言", hant: "您的留言", sv: "Ditt meddelande")
    }

    package var messageAgainLabel: String {
        pick(
            "Write again: your message opens this request again", hans: "继续留言：留言会重新打开此请求",
            hant: "繼續留言：留言會重新開啟此請求", sv: "Skriv igen: ditt meddelande öppnar ärendet på nytt")
    }

    package var messageHint: String {
        pick(
            "Enter makes a new line; Tab goes on to the buttons.", hans: "按 Enter 换行，按 Tab 到按钮。",
            hant: "按 Enter 換行，按 Tab 到按鈕。", sv: "Enter ger en ny rad; Tab går vidare till knapparna."
        )
    }

    package var sendMessageButton: String {
        pick("Send message", hans: "发送留言", hant: "送出留言", sv: "Skicka meddelandet")
    }

    package var messageSent: String {
        pick(
            "Your message is sent. We e-mail you when there is an answer.",
            hans: "留言已发送。有回复时我们会发邮件通知您。", hant: "留言已送出。有回覆時我們會以電子郵件通知您。",
            sv: "Meddelandet är skickat. Vi mejlar dig när det finns ett svar.")
    }

    // MARK: What was sent back

    package var sentBackLabel: String {
        pick("Sent back", hans: "寄回快递", hant: "寄回快遞", sv: "Skickad tillbaka")
    }

    package var notSentBack: String {
        pick(
            "no tracking number yet", hans: "尚未填写运单号", hant: "尚未填寫託運單號",
            sv: "inget spårningsnummer ännu")
    }

    package var noReturn: String {
        pick(
            "not needed, the fapiao is still at the service center", hans: "无需寄回，发票仍在服务中心",
            hant: "無需寄回，發票仍在服務中心", sv: "behövs inte, fapiaon är kvar hos servicecentret")
    }

    package func sentBack(_ parcel: Parcel) -> String {
        "\(name(of: parcel.carrier)) \(parcel.tracking.text)"
    }

    package var sendBackButton: String {
        pick(
            "Add the tracking number", hans: "填写运单号", hant: "填寫託運單號",
            sv: "Lägg till spårningsnumret")
    }

    package var correctSendBackButton: String {
        pick(
            "Correct the tracking number", hans: "修改运单号", hant: "修改託運單號",
            sv: "Rätta spårningsnumret")
    }

    package var sendBackHeading: String {
        pick(
            "How did you send the fapiao back?", hans: "请填写寄回发票的快递信息",
            hant: "請填寫寄回發票的快遞資訊", sv: "Hur skickade du tillbaka fapiaon?")
    }

    package var sendBackSave: String {
        pick("Save tracking number", hans: "保存运单号", hant: "儲存託運單號", sv: "Spara spårningsnumret")
    }

    package var trackingHint: String {
        pick(
            "As on the courier's receipt; spaces and hyphens do not matter.",
            hans: "快递单上的号码；空格和连字符不影响。", hant: "快遞單上的號碼；空格和連字號不影響。",
            sv: "Som på kvittot från fraktbolaget; mellanslag och bindestreck spelar ingen roll.")
    }

    package func fault(_ fault: TrackingNumber.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the number on the courier's receipt.", hans: "请填写快递单上的运单号。",
                hant: "請填寫快遞單上的託運單號。", sv: "Ange numret på kvittot från fraktbolaget.")
        case .badCharacter(let character):
            pick(
                "“\(character)” does not occur in tracking numbers. Use letters and digits.",
                hans: "“\(character)”不会出现在运单号中。请只用字母和数字。",
                hant: "「\(character)」不會出現在託運單號中。請只用字母和數字。",
                sv:
                    "”\(character)” förekommer inte i spårningsnummer. Använd bokstäver och siffror."
            )
        case .tooLong(let count, let maximum):
            pick(
                "A tracking number has at most \(maximum) characters; this has \(count). Check it against the receipt.",
                hans: "运单号最多 \(maximum) 个字符，这里有 \(count) 个。请对照快递单检查。",
                hant: "託運單號最多 \(maximum) 個字元，這裡有 \(count) 個。請對照快遞單檢查。",
                sv:
                    "Ett spårningsnummer har högst \(maximum) tecken; det här har \(count). Jämför med kvittot."
            )
        }
    }

    package func warning(_ warning: TrackingNumber.Warning) -> String {
        switch warning {
        case .unknownForm:
            pick(
                "This carrier's numbers usually look different. Check it against the receipt.",
                hans: "与该快递公司的运单号格式不同。请对照快递单检查。",
                hant: "與該快遞公司的託運單號格式不同。請對照快遞單檢查。",
                sv: "Fraktbolagets nummer brukar se annorlunda ut. Jämför med kvittot.")
        case .formOf(let carrier):
            pick(
                "This looks like a number of \(name(of: carrier)). Check the carrier.",
                hans: "这像是\(name(of: carrier))的运单号。请检查快递公司。",
                hant: "這像是\(name(of: carrier))的託運單號。請檢查快遞公司。",
                sv: "Det ser ut som ett nummer från \(name(of: carrier)). Kontrollera fraktbolaget."
            )
        }
    }

    // MARK: After sending it

    package var requestSentHeading: String {
        pick("Request sent", hans: "请求已发送", hant: "請求已送出", sv: "Ärendet är skickat")
    }

    package var requestNumber: String {
        pick("Request number", hans: "请求编号", hant: "請求編號", sv: "Ärendenummer")
    }

    package var requestAnswerLabel: String {
        pick("Answer", hans: "回复", hant: "回覆", sv: "Svar")
    }

    package func requestAnswer(to address: String) -> String {
        pick(
            "We e-mail \(address). The answer appears under “\(supportLabel)”, where you can write more.",
            hans: "有回复时会发邮件到 \(address)。您可在“\(supportLabel)”中查看回复和继续留言。",
            hant: "有回覆時會寄電子郵件至 \(address)。您可在「\(supportLabel)」中查看回覆和繼續留言。",
            sv: "Vi mejlar \(address). Svaret visas under ”\(supportLabel)”, där du kan skriva mer."
        )
    }

    package var openRequestButton: String {
        pick("Open the request", hans: "打开请求", hant: "開啟請求", sv: "Öppna ärendet")
    }

    package var askButton: String {
        pick("Ask about this", hans: "咨询此账单", hant: "詢問此帳單", sv: "Fråga om detta")
    }
}
