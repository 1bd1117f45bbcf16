import Fapiao

/// A bill that is divided, and a fapiao that is issued anew with another title.
extension Words {
    package var deskSplitHeading: String {
        pick(
            "Into which amounts is it divided?", hans: "拆分成哪些金额？", hant: "拆分成哪些金額？",
            sv: "I vilka belopp ska den delas?")
    }

    package var deskWish: String { pick("Asked for", hans: "客户要求", hant: "客戶要求", sv: "Önskemål") }

    package func deskPart(_ number: Int) -> String {
        pick(
            "Part \(number)", hans: "第 \(number) 部分", hant: "第 \(number) 部分", sv: "Del \(number)")
    }

    package var deskPartHint: String {
        pick(
            "In yuan with tax, such as 1,409.50. Enter leads to the next.",
            hans: "含税金额（元），如 1,409.50。按 Enter 到下一项。", hant: "含稅金額（元），如 1,409.50。按 Enter 到下一項。",
            sv: "I yuan med moms, t.ex. 1,409.50. Enter leder till nästa.")
    }

    package var deskLeft: String { pick("Left", hans: "剩余", hant: "剩餘", sv: "Återstår") }

    package var deskTakeRest: String {
        pick("Make it the next part", hans: "作为下一部分", hant: "作為下一部分", sv: "Gör det till nästa del")
    }

    package var deskAddsUp: String {
        pick(
            "The parts add up to the bill.", hans: "各部分合计与账单一致。", hant: "各部分合計與帳單一致。",
            sv: "Delarna blir tillsammans fakturans belopp.")
    }

    package func deskTooMuch(_ amount: Money) -> String {
        pick(
            "\(reviewAmount(amount)) too much: make a part smaller.",
            hans: "超出 \(reviewAmount(amount))，请减少某一部分。",
            hant: "超出 \(reviewAmount(amount))，請減少某一部分。",
            sv: "\(reviewAmount(amount)) för mycket: minska en del.")
    }

    package var deskPartNothing: String {
        pick(
            "A part must be more than ¥0.00. Enter an amount, or leave it empty.",
            hans: "金额须大于 ¥0.00。请填写金额，或留空。", hant: "金額須大於 ¥0.00。請填寫金額，或留空。",
            sv: "En del måste vara mer än ¥0.00. Ange ett belopp eller lämna tomt.")
    }

    package func deskFault(_ fault: Money.Fault) -> String {
        switch fault {
        case .missing, .notANumber:
            pick(
                "Enter an amount in yuan, such as 1,409.50.", hans: "请填写以元为单位的金额，如 1,409.50。",
                hant: "請填寫以元為單位的金額，如 1,409.50。",
                sv: "Ange ett belopp i yuan, till exempel 1,409.50.")
        case .negative:
            pick(
                "An amount cannot be negative. Enter it without the minus sign.",
                hans: "金额不能为负数。请去掉负号。", hant: "金額不能為負數。請去掉負號。",
                sv: "Ett belopp kan inte vara negativt. Ange det utan minustecken.")
        case .tooManyDecimals:
            pick(
                "An amount has at most two decimals. Shorten it.", hans: "金额最多两位小数。请修改。",
                hant: "金額最多兩位小數。請修改。", sv: "Ett belopp har högst två decimaler. Korta det.")
        case .tooLarge:
            pick(
                "That is more than a fapiao can hold. Check the amount.", hans: "金额超出发票上限。请核对。",
                hant: "金額超出發票上限。請核對。",
                sv: "Det är mer än någon fapiao rymmer. Kontrollera beloppet.")
        }
    }

    package func deskSplitRefusal(_ refusal: SplitRefusal) -> String {
        switch refusal {
        case .recordNotIn:
            pick(
                "The payment record of this bill is not in yet. Divide it once it is here.",
                hans: "此账单的付款记录尚未到达。到达后才能拆分。", hant: "此帳單的付款紀錄尚未到達。到達後才能拆分。",
                sv: "Betalningsuppgiften har inte kommit än. Dela fakturan när den är här.")
        case .alreadyApplied(let number):
            pick(
                "Application \(number.grouped) covers the whole bill. It has to be withdrawn or sent back first; tell the customer.",
                hans: "整张账单已有申请 \(number.grouped)。须先撤回或退回该申请；请告知客户。",
                hant: "整張帳單已有申請 \(number.grouped)。須先撤回或退回該申請；請告知客戶。",
                sv:
                    "Ansökan \(number.grouped) gäller hela fakturan. Den måste först återkallas eller återsändas; säg det till kunden."
            )
        case .alreadyDivided:
            pick(
                "This bill is divided already. Go back and look at its parts.",
                hans: "此账单已经拆分。请返回查看各部分。", hant: "此帳單已經拆分。請返回檢視各部分。",
                sv: "Fakturan är redan delad. Gå tillbaka och titta på delarna.")
        case .isPortion(let whole):
            pick(
                "This is a part of bill \(whole.text) and cannot be divided again. Tell the customer.",
                hans: "此账单是 \(whole.text) 的一部分，不能再次拆分。请告知客户。",
                hant: "此帳單是 \(whole.text) 的一部分，不能再次拆分。請告知客戶。",
                sv:
                    "Det här är en del av faktura \(whole.text) och kan inte delas igen. Säg det till kunden."
            )
        case .count, .amountNotPositive, .amountsDoNotAddUp, .numberTooLong:
            deskAmountsRefusal(refusal)
        }
    }

    /// What is wrong with the amounts themselves.
    private func deskAmountsRefusal(_ refusal: SplitRefusal) -> String {
        switch refusal {
        case .count(_, let allowed):
            pick(
                "A bill has \(allowed.lowerBound) to \(allowed.upperBound) parts. Enter an amount for each.",
                hans: "账单可拆成 \(allowed.lowerBound) 至 \(allowed.upperBound) 部分。请填写每部分的金额。",
                hant: "帳單可拆成 \(allowed.lowerBound) 至 \(allowed.upperBound) 部分。請填寫每部分的金額。",
                sv:
                    "En faktura kan ha \(allowed.lowerBound) till \(allowed.upperBound) delar. Ange ett belopp för varje."
            )
        case .amountNotPositive: deskPartNothing
        case .amountsDoNotAddUp(let sum, let total):
            pick(
                "The parts come to \(reviewAmount(sum)), the bill to \(reviewAmount(total)). Change an amount or add a part.",
                hans: "各部分合计 \(reviewAmount(sum))，账单为 \(reviewAmount(total))。请修改金额或增加一部分。",
                hant: "各部分合計 \(reviewAmount(sum))，帳單為 \(reviewAmount(total))。請修改金額或增加一部分。",
                sv:
                    "Delarna blir \(reviewAmount(sum)), fakturan är på \(reviewAmount(total)). Ändra ett belopp eller lägg till en del."
            )
        case .numberTooLong, .recordNotIn, .alreadyApplied, .alreadyDivided, .isPortion:
            pick(
                "The number of this order is too long for parts. Ask the administrator.",
                hans: "此订单编号太长，无法编排各部分的编号。请联系管理员。", hant: "此訂單編號太長，無法編排各部分的編號。請聯絡管理員。",
                sv: "Ordernumret är för långt för delar. Fråga administratören.")
        }
    }

    package func deskPartTaken(_ order: OrderNumber) -> String {
        pick(
            "A payment record came in under \(order.text), the number of a part. Ask the administrator; nothing was divided.",
            hans: "编号 \(order.text) 已有付款记录，无法用作拆分后的编号。未做拆分，请联系管理员。",
            hant: "編號 \(order.text) 已有付款紀錄，無法用作拆分後的編號。未做拆分，請聯絡管理員。",
            sv:
                "En betalningsuppgift har kommit in under \(order.text), numret på en del. Inget delades; fråga administratören."
        )
    }

    package func deskSureSplit(_ order: OrderNumber) -> String {
        pick(
            "Divide \(order.text)?", hans: "拆分 \(order.text)？", hant: "拆分 \(order.text)？",
            sv: "Dela \(order.text)?")
    }

    package var deskSureSplitText: String {
        pick(
            "The customer sees the parts in place of the bill. This cannot be undone. No mail goes out yet: your answer, which comes next, tells the customer.",
            hans: "客户将看到各部分，不再看到整张账单。此操作无法撤销。现在不发邮件：接下来由您的回复通知客户。",
            hant: "客戶將看到各部分，不再看到整張帳單。此操作無法復原。現在不寄郵件：接下來由您的回覆通知客戶。",
            sv:
                "Kunden ser delarna i stället för fakturan. Det går inte att ångra. Inget mejl går än: det berättar ditt svar, som kommer härnäst."
        )
    }

    package var deskConfirmSplit: String {
        pick("Yes, divide it", hans: "是，拆分", hant: "是，拆分", sv: "Ja, dela den")
    }

    // MARK: Another title

    package var deskReissueHeading: String {
        pick(
            "What should the new one say?", hans: "按什么内容重开？", hant: "依什麼內容重開？",
            sv: "Vad ska stå på den nya?")
    }

    package var deskOldTitle: String {
        pick("Old title", hans: "原抬头", hant: "原抬頭", sv: "Gammal titel")
    }

    package var deskOldTaxpayerID: String {
        pick(
            "This is the ID of the old title. Check whether it belongs to the new one.",
            hans: "这是原抬头的税号。请核对是否属于新抬头。", hant: "這是原抬頭的稅號。請核對是否屬於新抬頭。",
            sv: "Det här är den gamla titelns id. Kontrollera att det hör till den nya.")
    }

    package func deskReturnFirst(_ status: Status) -> String {
        pick(
            "Its status is “\(name(of: status))”. A fapiao is issued anew once it has come back to the service center. If it lies before you, note its return first.",
            hans: "当前状态为“\(name(of: status))”。发票退回服务中心后才能重开。如果已收到，请先登记退票。",
            hant: "目前狀態為「\(name(of: status))」。發票退回服務中心後才能重開。如果已收到，請先登記退票。",
            sv:
                "Dess läge är ”\(name(of: status))”. En fapiao utfärdas på nytt när den har kommit tillbaka till servicecentret. Har du den framför dig, registrera returen först."
        )
    }

    package func deskNoReissue(_ status: Status) -> String {
        pick(
            "Its status is “\(name(of: status))”, so there is nothing to issue anew. Go back and look at the application.",
            hans: "当前状态为“\(name(of: status))”，无法重开。请返回查看申请。",
            hant: "目前狀態為「\(name(of: status))」，無法重開。請返回檢視申請。",
            sv:
                "Dess läge är ”\(name(of: status))”, så det finns inget att utfärda på nytt. Gå tillbaka och titta på ansökan."
        )
    }

    /// The reason that the customer reads when a fapiao has come back for another title.
    package var deskReturnedForTitle: String {
        pick(
            "The fapiao has arrived here and is issued anew with another title.",
            hans: "已收到寄回的发票，将按新抬头重开。", hant: "已收到寄回的發票，將依新抬頭重開。",
            sv: "Fapiaon har kommit hit och utfärdas på nytt med en annan titel.")
    }

    package func deskSureReissue(_ number: ApplicationNumber) -> String {
        pick(
            "Issue \(number.grouped) anew?", hans: "重开 \(number.grouped)？",
            hant: "重開 \(number.grouped)？", sv: "Utfärda \(number.grouped) på nytt?")
    }

    package var deskSureReissueText: String {
        pick(
            "The old application is closed as issued anew; a new one begins in the queue.",
            hans: "原申请以“已重开”结束，新申请进入队列。", hant: "原申請以「已重開」結束，新申請進入佇列。",
            sv: "Den gamla ansökan avslutas som utfärdad på nytt; en ny börjar i kön.")
    }

    package var deskConfirmReissue: String {
        pick("Yes, issue it anew", hans: "是，重开", hant: "是，重開", sv: "Ja, utfärda den på nytt")
    }
}
