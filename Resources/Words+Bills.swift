import Fapiao

/// The list of bills, one bill, and adding an order.
extension Words {
    package var billsHeading: String {
        pick("Your bills", hans: "我的账单", hant: "我的帳單", sv: "Dina fakturor")
    }

    package func billCount(_ count: Int) -> String {
        pick(
            count == 1 ? "1 bill" : "\(count) bills", hans: "\(count) 张账单",
            hant: "\(count) 張帳單", sv: count == 1 ? "1 faktura" : "\(count) fakturor")
    }

    package var productLabel: String {
        pick("Product", hans: "产品", hant: "產品", sv: "Produkt")
    }

    package var amountLabel: String {
        pick("Amount", hans: "金额", hant: "金額", sv: "Belopp")
    }

    package var paidLabel: String {
        pick("Paid", hans: "付款时间", hant: "付款時間", sv: "Betald")
    }

    package var stateLabel: String {
        pick("State", hans: "状态", hant: "狀態", sv: "Läge")
    }

    package var totalLabel: String {
        pick("Total", hans: "合计", hant: "合計", sv: "Summa")
    }

    package var filterLabel: String {
        pick("Filter:", hans: "筛选：", hant: "篩選：", sv: "Filter:")
    }

    package var keyClear: String { pick("clear", hans: "清除", hant: "清除", sv: "rensa") }

    package var keyDetail: String { pick("detail", hans: "详情", hant: "詳情", sv: "detaljer") }

    package var keyAdd: String {
        pick("add an order", hans: "添加订单", hant: "新增訂單", sv: "lägg till order")
    }

    package var billsEmpty: String {
        pick(
            "No order belongs to this account yet. Press a to add one by its number; an order appears about three days after payment.",
            hans: "此账户还没有订单。按 a 键可用订单编号添加；订单约在付款三天后出现。",
            hant: "此帳戶還沒有訂單。按 a 鍵可用訂單編號新增；訂單約在付款三天後出現。",
            sv:
                "Inga order hör till kontot ännu. Tryck a för att lägga till en med dess nummer; en order syns ungefär tre dagar efter betalningen."
        )
    }

    package var billsNoMatch: String {
        pick(
            "Nothing matches. Press Esc to see all bills again.",
            hans: "没有匹配的账单。按 Esc 键显示全部账单。", hant: "沒有相符的帳單。按 Esc 鍵顯示全部帳單。",
            sv: "Inget stämmer. Tryck Esc för att se alla fakturor igen.")
    }

    package func shortDate(_ day: Day) -> String { day.iso }

    package func billWaiting(until day: String) -> String {
        pick(
            "Expected by \(day)", hans: "待到账 \(day)", hant: "待入帳 \(day)",
            sv: "Väntas \(day)")
    }

    package var billReady: String {
        pick("Ready to apply", hans: "可申请", hant: "可申請", sv: "Kan sökas")
    }

    package var billDraft: String {
        pick("Draft begun", hans: "有草稿", hant: "有草稿", sv: "Utkast påbörjat")
    }

    package var addOrderLabel: String {
        pick("Add an order…", hans: "添加订单…", hant: "新增訂單…", sv: "Lägg till en order…")
    }

    package var addOrderHeading: String {
        pick(
            "Add an order by its number", hans: "用订单编号添加订单", hant: "用訂單編號新增訂單",
            sv: "Lägg till en order med dess nummer")
    }

    package var addOrderButton: String {
        pick("Add order", hans: "添加订单", hant: "新增訂單", sv: "Lägg till order")
    }

    package var orderUnknownSignedIn: String {
        pick(
            "This order has not reached us yet: the payment system hands orders over about three days after payment. Add it now and apply as soon as it is here.",
            hans: "我们还没有收到这个订单：支付系统约在付款三天后才会传来记录。可以现在添加，订单一到即可申请。",
            hant: "我們還沒有收到這個訂單：付款系統約在付款三天後才會傳來紀錄。可以現在新增，訂單一到即可申請。",
            sv:
                "Ordern har inte nått oss ännu: betalsystemet lämnar över den ungefär tre dagar efter betalningen. Lägg till den nu och ansök så snart den är här."
        )
    }

    package func orderRefusal(_ refusal: Order.Refusal) -> String {
        switch refusal {
        case .heldByAnother: orderHeld
        case .recordIsAppliedFor, .recordNotIn, .alreadyApplied, .noSuchApplication, .noDraft:
            draftRefusal(refusal)
        }
    }
}

// MARK: - One bill

extension Words {
    package func billHeading(_ number: String) -> String {
        pick(
            "Bill of order \(number)", hans: "订单 \(number) 的账单", hant: "訂單 \(number) 的帳單",
            sv: "Faktura för order \(number)")
    }

    package var applyButton: String {
        pick("Apply", hans: "申请发票", hant: "申請發票", sv: "Ansök")
    }

    package func waitingText(_ day: String) -> String {
        pick(
            "The payment record has not reached us yet. Expect to be able to apply from \(day).",
            hans: "付款记录尚未到达。预计从\(day)起可以申请。",
            hant: "付款紀錄尚未到達。預計從\(day)起可以申請。",
            sv:
                "Betalningsuppgiften har inte nått oss ännu. Räkna med att kunna ansöka från den \(day)."
        )
    }

    package var readyText: String {
        pick(
            "You can apply for this bill's fapiao now.", hans: "现在可以为此账单申请发票。",
            hant: "現在可以為此帳單申請發票。", sv: "Du kan ansöka om fapiao för den här fakturan nu.")
    }

    package var draftText: String {
        pick(
            "An application was begun and is not sent yet.", hans: "申请已开始填写，尚未提交。",
            hant: "申請已開始填寫，尚未提交。", sv: "En ansökan är påbörjad men inte skickad.")
    }

    package func reasonGiven(_ reason: String) -> String {
        pick(
            "The service center wrote: “\(reason)”", hans: "服务中心说明：“\(reason)”",
            hant: "服務中心說明：「\(reason)」", sv: "Servicecentret skrev: ”\(reason)”")
    }

    package var progressHeading: String {
        pick("Progress", hans: "办理进度", hant: "辦理進度", sv: "Så långt har den kommit")
    }

    package var sentAsHeading: String {
        pick("As it was sent", hans: "提交的内容", hant: "提交的內容", sv: "Så som den skickades")
    }

    package var billLinesHeading: String {
        pick("The bill", hans: "账单", hant: "帳單", sv: "Fakturan")
    }

    package var applicationLabel: String {
        pick("Application", hans: "申请编号", hant: "申請編號", sv: "Ansökan")
    }

    package var fapiaoNumberLabel: String {
        pick("Fapiao number", hans: "发票号码", hant: "發票號碼", sv: "Fapiao-nummer")
    }

    package var trackingLabel: String {
        pick("Tracking number", hans: "运单号", hant: "運單號", sv: "Kollinummer")
    }

    /// A line of a bill in figures, at a tax rate.
    package func lineAmount(
        quantity: String, net: String, rate: String, tax: String, gross: String
    ) -> String {
        pick(
            "\(quantity) · net \(net) + tax \(tax) (\(rate)) = \(gross)",
            hans: "\(quantity) · 不含税 \(net) + 税额 \(tax)（\(rate)）= \(gross)",
            hant: "\(quantity) · 未稅 \(net) + 稅額 \(tax)（\(rate)）= \(gross)",
            sv: "\(quantity) · netto \(net) + moms \(tax) (\(rate)) = \(gross)")
    }

    /// The sum of all lines of a bill.
    package func totalAmount(net: String, tax: String, gross: String) -> String {
        pick(
            "net \(net) + tax \(tax) = \(gross)",
            hans: "不含税 \(net) + 税额 \(tax) = \(gross)",
            hant: "未稅 \(net) + 稅額 \(tax) = \(gross)",
            sv: "netto \(net) + moms \(tax) = \(gross)")
    }
}

// MARK: - A draft left behind

extension Words {
    package var resumeHeading: String {
        pick(
            "Go on where you stopped?", hans: "要接着填写吗？", hant: "要接著填寫嗎？",
            sv: "Fortsätta där du slutade?")
    }

    package func stoppedAt(_ step: String, _ day: String) -> String {
        pick(
            "You stopped at “\(step)” on \(day). Go on?", hans: "您在\(day)填写到“\(step)”。要继续吗？",
            hant: "您在\(day)填寫到「\(step)」。要繼續嗎？",
            sv: "Du slutade vid ”\(step)” den \(day). Vill du fortsätta?")
    }

    package var goOn: String { pick("Go on", hans: "继续填写", hant: "繼續填寫", sv: "Fortsätt") }

    package var notNow: String { pick("Not now", hans: "暂不", hant: "暫不", sv: "Inte nu") }

    package var discardDraft: String {
        pick("Discard the draft", hans: "放弃草稿", hant: "捨棄草稿", sv: "Kasta utkastet")
    }

    package var discardDraftSure: String {
        pick("Yes, discard it", hans: "确定放弃", hant: "確定捨棄", sv: "Ja, kasta det")
    }

    package var keepDraft: String {
        pick("Keep it", hans: "保留", hant: "保留", sv: "Behåll det")
    }
}
