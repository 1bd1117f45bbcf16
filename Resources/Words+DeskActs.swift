import Fapiao

/// What a clerk is asked before an act, and told after it.
extension Words {
    package func deskApplication(_ number: ApplicationNumber) -> String {
        pick(
            "Application \(number.grouped)", hans: "申请 \(number.grouped)",
            hant: "申請 \(number.grouped)", sv: "Ansökan \(number.grouped)")
    }

    // MARK: Where it stands

    package func deskWaits(_ instant: Instant, _ age: String) -> String {
        let time = moment(instant)
        return pick(
            "Sent \(time), \(age) ago", hans: "\(time) 提交，已等待 \(age)",
            hant: "\(time) 送出，已等待 \(age)",
            sv: "Inskickad \(time), för \(age) sedan")
    }

    package func deskDue(_ day: Day) -> String {
        pick(
            "due \(day.iso)", hans: "期限 \(day.iso)", hant: "期限 \(day.iso)", sv: "senast \(day.iso)")
    }

    package func deskHeldByMe(until end: Instant) -> String {
        let time = clock(end)
        return pick(
            "You are at work on it until \(time).", hans: "由您经办，有效至 \(time)。",
            hant: "由您經辦，有效至 \(time)。", sv: "Du arbetar med den till \(time).")
    }

    package func deskHeld(_ hold: Hold) -> String {
        let time = clock(hold.until)
        return pick(
            "\(hold.clerk) is at work on it until \(time). You can look, or take it over with a reason.",
            hans: "\(hold.clerk) 正在经办，有效至 \(time)。您可以查看，或说明原因后接手。",
            hant: "\(hold.clerk) 正在經辦，有效至 \(time)。您可以檢視，或說明原因後接手。",
            sv:
                "\(hold.clerk) arbetar med den till \(time). Du kan titta, eller ta över med en orsak."
        )
    }

    private func clock(_ instant: Instant) -> String { String(moment(instant).suffix(5)) }

    package func deskReissuedAs(_ number: ApplicationNumber) -> String {
        pick(
            "Issued anew as application \(number.grouped).", hans: "已重开，新申请为 \(number.grouped)。",
            hant: "已重開，新申請為 \(number.grouped)。",
            sv: "Utfärdad på nytt som ansökan \(number.grouped).")
    }

    package var deskNoNeighbour: String {
        pick(
            "There is no further application in this direction. q leads back to the list.",
            hans: "这个方向没有更多申请了。按 q 返回列表。", hant: "這個方向沒有更多申請了。按 q 返回清單。",
            sv: "Det finns ingen mer ansökan åt det hållet. q leder tillbaka till listan.")
    }

    // MARK: Parts

    package var deskNotes: String {
        pick("Notes of the desk", hans: "内部备注", hant: "內部附註", sv: "Diskens notiser")
    }

    package var deskEarlier: String {
        pick(
            "Other applications of this customer", hans: "该客户的其他申请", hant: "該客戶的其他申請",
            sv: "Kundens andra ansökningar")
    }

    package var deskCustomer: String { pick("Account", hans: "账户", hant: "帳戶", sv: "Konto") }

    package var deskTheCustomer: String { pick("customer", hans: "客户", hant: "客戶", sv: "kunden") }

    package var deskToldLabel: String {
        pick("Told by mail", hans: "邮件通知", hant: "郵件通知", sv: "Får mejl")
    }

    package var deskVoid: String {
        pick("Void number", hans: "作废号码", hant: "作廢號碼", sv: "Makulerat nummer")
    }

    package func deskByline(_ who: String, _ when: Instant) -> String {
        "\(who) · \(String(moment(when).dropFirst(5)))"
    }

    /// A note; where it is the reason for taking something over, from whom.
    package func deskNoteText(_ text: String, takenFrom clerk: String?) -> String {
        guard let clerk else { return text }
        return pick(
            "Taken over from \(clerk): \(text)", hans: "从 \(clerk) 接手：\(text)",
            hant: "從 \(clerk) 接手：\(text)", sv: "Övertagen från \(clerk): \(text)")
    }

    // MARK: Before an act

    package var deskKeep: String {
        pick("No, change nothing", hans: "不，暂不操作", hant: "不，暫不操作", sv: "Nej, ändra inget")
    }

    /// The question itself.
    package func deskSure(
        _ event: Application.Event, _ number: ApplicationNumber, isCorrection: Bool
    ) -> String {
        let name = number.grouped
        return switch event {
        case .reject: deskSureReject(name)
        case .takeBack: deskSureTakeBack(name)
        case .notCollected: deskSureNotCollected(name)
        case .returned: deskSureReturned(name)
        case .withdraw, .correct, .reissue: deskApplication(number)
        case .take:
            pick(
                "Process \(name)?", hans: "受理 \(name)？", hant: "受理 \(name)？",
                sv: "Behandla \(name)?")
        case .issue:
            pick(
                "Is \(name) issued?", hans: "\(name) 已开具？", hant: "\(name) 已開具？",
                sv: "Är \(name) utfärdad?")
        case .mail:
            isCorrection
                ? pick(
                    "Correct \(name)?", hans: "更正 \(name)？", hant: "更正 \(name)？",
                    sv: "Rätta \(name)?")
                : pick(
                    "Is \(name) mailed?", hans: "\(name) 已寄出？", hant: "\(name) 已寄出？",
                    sv: "Är \(name) skickad?")
        case .readyForPickUp:
            pick(
                "Does \(name) lie ready?", hans: "\(name) 可以领取？", hant: "\(name) 可以領取？",
                sv: "Ligger \(name) klar?")
        case .collected:
            pick(
                "Was \(name) fetched?", hans: "\(name) 已领取？", hant: "\(name) 已領取？",
                sv: "Är \(name) hämtad?")
        case .received:
            pick(
                "Has \(name) arrived?", hans: "\(name) 已签收？", hant: "\(name) 已簽收？",
                sv: "Har \(name) kommit fram?")
        }
    }

    private func deskSureReject(_ name: String) -> String {
        pick(
            "Send \(name) back?", hans: "退回 \(name)？", hant: "退回 \(name)？",
            sv: "Skicka tillbaka \(name)?")
    }

    private func deskSureTakeBack(_ name: String) -> String {
        pick(
            "Take \(name) back?", hans: "撤销开具 \(name)？", hant: "撤銷開具 \(name)？",
            sv: "Ta tillbaka \(name)?")
    }

    private func deskSureNotCollected(_ name: String) -> String {
        pick(
            "Take \(name) back from pick-up?", hans: "取消领取 \(name)？", hant: "取消領取 \(name)？",
            sv: "Ta tillbaka \(name) från hämtning?")
    }

    private func deskSureReturned(_ name: String) -> String {
        pick(
            "Did \(name) come back?", hans: "\(name) 已退票？", hant: "\(name) 已退票？",
            sv: "Har \(name) kommit tillbaka?")
    }

    package func deskConfirm(_ event: Application.Event, isCorrection: Bool) -> String {
        switch event {
        case .take: pick("Yes, process it", hans: "是，开始处理", hant: "是，開始處理", sv: "Ja, behandla den")
        case .reject:
            pick("Yes, send it back", hans: "是，退回修改", hant: "是，退回修改", sv: "Ja, skicka tillbaka den")
        case .issue:
            pick("Yes, it is issued", hans: "是，已开具", hant: "是，已開具", sv: "Ja, den är utfärdad")
        case .mail:
            isCorrection
                ? pick("Yes, correct it", hans: "是，更正", hant: "是，更正", sv: "Ja, rätta uppgiften")
                : pick("Yes, it is mailed", hans: "是，已寄出", hant: "是，已寄出", sv: "Ja, den är skickad")
        case .readyForPickUp:
            pick("Yes, it lies ready", hans: "是，可以领取", hant: "是，可以領取", sv: "Ja, den ligger klar")
        case .collected:
            pick("Yes, it was fetched", hans: "是，已领取", hant: "是，已領取", sv: "Ja, den är hämtad")
        case .received:
            pick("Yes, it has arrived", hans: "是，已签收", hant: "是，已簽收", sv: "Ja, den har kommit fram")
        case .takeBack:
            pick("Yes, take it back", hans: "是，撤销开具", hant: "是，撤銷開具", sv: "Ja, ta tillbaka den")
        case .notCollected:
            pick("Yes, take it back", hans: "是，取消领取", hant: "是，取消領取", sv: "Ja, ta tillbaka den")
        case .returned:
            pick(
                "Yes, it came back", hans: "是，已退回", hant: "是，已退回", sv: "Ja, den har kommit tillbaka"
            )
        case .withdraw, .correct, .reissue: okLabel
        }
    }

    package func deskTells(_ addresses: [String]) -> String {
        let list = addresses.joined(separator: comma)
        return pick(
            "The customer is told by mail: \(list).", hans: "将邮件通知客户：\(list)。",
            hant: "將以郵件通知客戶：\(list)。", sv: "Kunden får mejl om det: \(list).")
    }

    /// Between the parts of a list.
    var comma: String {
        switch language {
        case .english, .swedish: String([",", " "])
        case .simplifiedChinese, .traditionalChinese: "、"
        }
    }

    package var deskNobodyTold: String {
        pick(
            "Nobody is told: no address is known.", hans: "没有客户的邮箱地址，不发送通知。",
            hant: "沒有客戶的電子郵件地址，不寄送通知。", sv: "Ingen får mejl: det finns ingen adress.")
    }

    package var deskSureProcess: String {
        pick(
            "The customer can then no longer withdraw it.", hans: "开始处理后，客户不能再撤回。",
            hant: "開始處理後，客戶不能再撤回。", sv: "Kunden kan då inte längre återkalla den.")
    }

    package var deskSureIssue: String {
        pick(
            "The number is used from then on, for good.", hans: "此后该号码不能再次使用。",
            hant: "此後該號碼不能再次使用。", sv: "Numret är därefter förbrukat för gott.")
    }

    package var deskSureCorrect: String {
        pick(
            "This replaces the number that the customer has now.", hans: "将替换客户现在看到的运单号。",
            hant: "將取代客戶目前看到的託運單號。", sv: "Det ersätter numret som kunden har nu.")
    }

    package var deskSureReady: String {
        pick(
            "The customer is asked to fetch it at the Shanghai branch.", hans: "将通知客户到上海分公司领取。",
            hant: "將通知客戶到上海分公司領取。", sv: "Kunden ombeds hämta den på kontoret i Shanghai.")
    }

    package var deskSureCollected: String {
        pick(
            "With that the application is done.", hans: "申请到此办结。", hant: "申請到此辦結。",
            sv: "Därmed är ansökan klar.")
    }

    package var deskSureReject: String {
        pick(
            "The customer reads this reason, corrects the application and sends it again.",
            hans: "客户会看到此原因，修改后重新提交。", hant: "客戶會看到此原因，修改後重新送出。",
            sv: "Kunden läser den här orsaken, rättar ansökan och skickar den igen.")
    }

    package var deskSureTakeBack: String {
        pick(
            "The fapiao number stays used, as void; the customer reads this reason.",
            hans: "发票号码作废，不能再用；客户会看到此原因。", hant: "發票號碼作廢，不能再用；客戶會看到此原因。",
            sv: "Fapiao-numret förblir använt, som makulerat; kunden läser den här orsaken.")
    }

    package var deskSureNotCollected: String {
        pick(
            "The fapiao stays good; the customer reads this reason.", hans: "发票仍然有效；客户会看到此原因。",
            hant: "發票仍然有效；客戶會看到此原因。",
            sv: "Fapiaon gäller fortfarande; kunden läser den här orsaken.")
    }

    package var deskSureReturned: String {
        pick(
            "The customer reads this reason.", hans: "客户会看到此原因。", hant: "客戶會看到此原因。",
            sv: "Kunden läser den här orsaken.")
    }

    // MARK: After an act

    package func deskDone(_ act: DeskAct, _ addresses: [String]) -> String {
        switch act {
        case .hold, .takeOver:
            pick(
                "It is yours for 15 minutes; each act renews that.", hans: "由您经办 15 分钟，每次操作自动续期。",
                hant: "由您經辦 15 分鐘，每次操作自動續期。", sv: "Den är din i 15 minuter; varje åtgärd förlänger."
            )
        case .letGo:
            pick(
                "Let go; anybody can take it.", hans: "已放开，同事可以经办。", hant: "已放開，同事可以經辦。",
                sv: "Släppt; vem som helst kan ta den.")
        case .note:
            pick("The note is kept.", hans: "备注已保存。", hant: "附註已儲存。", sv: "Anteckningen är sparad.")
        case .step:
            addresses.isEmpty
                ? pick("Done.", hans: "已完成。", hant: "已完成。", sv: "Klart.")
                : pick(
                    "Done; the customer is told by mail.", hans: "已完成，并已邮件通知客户。",
                    hant: "已完成，並已以郵件通知客戶。", sv: "Klart; kunden får mejl.")
        }
    }

    package func deskRefusal(_ refusal: DeskRefusal) -> String {
        switch refusal {
        case .held(let hold): deskHeld(hold)
        case .tooManyNotes(let limit):
            pick(
                "An application has room for \(limit) notes, and this one is full. Write to your colleague instead.",
                hans: "每个申请最多 \(limit) 条备注，这里已满。请直接联系同事。",
                hant: "每個申請最多 \(limit) 則附註，這裡已滿。請直接聯絡同事。",
                sv:
                    "En ansökan rymmer \(limit) anteckningar, och den här är full. Skriv till kollegan i stället."
            )
        case .issueDay(let fault): self.fault(fault)
        case .order(.notPossibleNow(let status)):
            pick(
                "It has moved on meanwhile: \(name(of: status)). Nothing was changed; look at it again.",
                hans: "申请状态已变为“\(name(of: status))”，未做任何更改。请重新查看。",
                hant: "申請狀態已變為「\(name(of: status))」，未做任何變更。請重新檢視。",
                sv:
                    "Den har hunnit ändras: \(name(of: status)). Inget har gjorts; titta på den igen."
            )
        case .order(.reasonMissing): deskReasonMissing
        case .order:
            pick(
                "Nothing was changed. Go back and open the application again.",
                hans: "未做任何更改。请返回后重新打开申请。",
                hant: "未做任何變更。請返回後重新開啟申請。",
                sv: "Inget har ändrats. Gå tillbaka och öppna ansökan igen.")
        }
    }

    package func deskFapiaoTaken(by order: OrderNumber?) -> String {
        guard let order else {
            return pick(
                "This fapiao number was used before. Compare it with the printed fapiao.",
                hans: "该发票号码已经用过。请与打印的发票核对。", hant: "該發票號碼已經用過。請與列印的發票核對。",
                sv: "Fapiao-numret har använts förut. Jämför med den utskrivna fapiaon.")
        }
        return pick(
            "This fapiao number was used for order \(order.text). Compare it with the printed fapiao.",
            hans: "该发票号码已用于订单 \(order.text)。请与打印的发票核对。",
            hant: "該發票號碼已用於訂單 \(order.text)。請與列印的發票核對。",
            sv:
                "Fapiao-numret har använts för order \(order.text). Jämför med den utskrivna fapiaon."
        )
    }
}
