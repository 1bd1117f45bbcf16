import Fapiao

/// One bill: what is on it, where its application stands, and what to do now.
extension Words {
    package func billHeading(_ order: OrderNumber) -> String {
        pick(
            "Bill \(order.text)", hans: "账单 \(order.text)", hant: "帳單 \(order.text)",
            sv: "Faktura \(order.text)")
    }

    // MARK: Parts and labels

    package var billPartHistory: String {
        pick("What happened", hans: "办理记录", hant: "辦理紀錄", sv: "Det här har hänt")
    }

    package var billPartRequest: String {
        pick(
            "What you asked for", hans: "申请内容", hant: "申請內容", sv: "Det du ansökte om")
    }

    package var billPartBill: String {
        pick("The bill", hans: "账单内容", hant: "帳單內容", sv: "Fakturan")
    }

    package var fapiaoNumberLabel: String {
        pick("Fapiao number", hans: "发票号码", hant: "發票號碼", sv: "Fapiao-nummer")
    }

    /// The number as it is printed: a paper fapiao has a code in front.
    package func text(of number: FapiaoNumber) -> String { number.printed }

    package var issuedOnLabel: String {
        pick("Issued on", hans: "开票日期", hant: "開票日期", sv: "Utfärdad den")
    }

    package var carrierLabel: String {
        pick("Carrier", hans: "快递公司", hant: "快遞公司", sv: "Fraktbolag")
    }

    package var trackingLabel: String {
        pick("Tracking number", hans: "运单号", hant: "託運單號", sv: "Spårningsnummer")
    }

    package var reissuedAsLabel: String {
        pick("New application", hans: "新的申请", hant: "新的申請", sv: "Ny ansökan")
    }

    package var paidAtLabel: String {
        pick("Paid at", hans: "付款时间", hant: "付款時間", sv: "Betald")
    }

    package var channelLabel: String {
        pick("Paid by", hans: "付款方式", hant: "付款方式", sv: "Betalsätt")
    }

    package var customerNumberLabel: String {
        pick("Customer number", hans: "客户编号", hant: "客戶編號", sv: "Kundnummer")
    }

    package var holderLabel: String {
        pick("Belongs to", hans: "所属账户", hant: "所屬帳戶", sv: "Tillhör")
    }

    package func heldBy(_ address: String, since day: Day) -> String {
        pick(
            "\(address), since \(date(day))", hans: "\(address)，自\(date(day))起",
            hant: "\(address)，自\(date(day))起", sv: "\(address), sedan den \(date(day))")
    }

    package func orderedWith(_ address: String) -> String {
        pick(
            "\(address), the address it was ordered with", hans: "\(address)（下单邮箱）",
            hant: "\(address)（下單信箱）", sv: "\(address), adressen den beställdes med")
    }

    // MARK: Lines

    package var quantityColumn: String {
        pick("Quantity", hans: "数量", hant: "數量", sv: "Antal")
    }

    package func quantity(_ quantity: Quantity, unit: String) -> String {
        unit.isEmpty ? quantity.text : "\(quantity.text) \(unit)"
    }

    package var rateColumn: String { pick("Rate", hans: "税率", hant: "稅率", sv: "Sats") }

    package var netColumn: String { pick("Net", hans: "不含税", hant: "未稅", sv: "Netto") }

    package var taxColumn: String { pick("Tax", hans: "税额", hant: "稅額", sv: "Moms") }

    package var grossColumn: String { pick("Total", hans: "价税合计", hant: "價稅合計", sv: "Totalt") }

    package var sumRow: String { pick("Sum", hans: "合计", hant: "合計", sv: "Summa") }

    // MARK: Buttons

    package var applyButton: String {
        pick("Apply for its fapiao", hans: "申请发票", hant: "申請發票", sv: "Ansök om fapiao")
    }

    package var goOnButton: String {
        pick(
            "Go on with the draft", hans: "接着填写草稿", hant: "接著填寫草稿",
            sv: "Fortsätt med utkastet")
    }

    package var correctButton: String {
        pick(
            "Correct and send again", hans: "修改后重新提交", hant: "修改後重新送出",
            sv: "Rätta och skicka igen")
    }
}

// MARK: - What to do before it is sent

extension Words {
    package func todoWaiting(until day: Day) -> String {
        pick(
            "The payment system hands orders over about three days after payment. Expect this one on \(date(day)); there is nothing to do until then.",
            hans: "支付系统约在付款三天后传来订单和付款记录。预计\(date(day))到达，在此之前您无需处理。",
            hant: "付款系統約在付款三天後傳來訂單和付款紀錄。預計\(date(day))到達，在此之前您無需處理。",
            sv:
                "Betalsystemet lämnar över ordrar ungefär tre dagar efter betalningen. Räkna med den här ordern den \(date(day)); till dess behöver du inte göra något."
        )
    }

    package func todoLate(since day: Day, call: String) -> String {
        pick(
            "The payment record was expected on \(date(day)) and is not here yet. Check the order number against the confirmation e-mail; if it is right, choose “\(askButton)” below, or call \(call).",
            hans:
                "付款记录原预计\(date(day))到达，但至今未到。请对照订单确认邮件检查订单编号；如编号无误，请选择下方的“\(askButton)”，或致电 \(call)。",
            hant:
                "付款紀錄原預計\(date(day))到達，但至今未到。請對照訂單確認郵件檢查訂單編號；如編號無誤，請選擇下方的「\(askButton)」，或致電 \(call)。",
            sv:
                "Betalningsuppgiften väntades den \(date(day)) men har inte kommit. Jämför ordernumret med orderbekräftelsen; stämmer det, välj ”\(askButton)” nedan eller ring \(call)."
        )
    }

    package var todoReady: String {
        pick(
            "It is paid, and its payment record is here. You can apply for its fapiao now.",
            hans: "已付款，付款记录已到。现在可以申请发票。",
            hant: "已付款，付款紀錄已到。現在可以申請發票。",
            sv: "Den är betald och betalningsuppgiften är här. Du kan ansöka om fapiao nu.")
    }

    package func todoBegun(_ page: Draft.Page, on day: Day) -> String {
        pick(
            "You stopped at “\(stepName(page))” on \(date(day)). Nothing was sent yet: go on with the draft and send it.",
            hans: "您在\(date(day))填写到“\(stepName(page))”，尚未提交。请接着填写并提交。",
            hant: "您在\(date(day))填寫到「\(stepName(page))」，尚未送出。請接著填寫並送出。",
            sv:
                "Du slutade vid ”\(stepName(page))” den \(date(day)). Inget har skickats ännu: fortsätt med utkastet och skicka det."
        )
    }

    package var todoSubmitted: String {
        pick(
            "The service center has your application. There is nothing to do; we e-mail you at every step.",
            hans: "服务中心已收到您的申请。您无需处理，每一步进展都会发邮件通知您。",
            hant: "服務中心已收到您的申請。您無需處理，每一步進展都會以電子郵件通知您。",
            sv:
                "Servicecentret har din ansökan. Du behöver inte göra något; vi mejlar dig vid varje steg."
        )
    }

    package var todoProcessing: String {
        pick(
            "The service center is working on your fapiao. There is nothing to do; we e-mail you at every step.",
            hans: "服务中心正在办理您的发票。您无需处理，每一步进展都会发邮件通知您。",
            hant: "服務中心正在辦理您的發票。您無需處理，每一步進展都會以電子郵件通知您。",
            sv:
                "Servicecentret arbetar med din fapiao. Du behöver inte göra något; vi mejlar dig vid varje steg."
        )
    }

    /// The day it should have been issued by is over.
    package func todoOverdue(_ promised: PromisedDay, call: String) -> String {
        let day = date(promised)
        return pick(
            "It should have been issued by \(day). We are sorry. Choose “\(askButton)” on the bill's page, or call \(call), and give the application number.",
            hans: "原定最晚于\(day)开具，现已逾期，非常抱歉。请在账单页面选择“\(askButton)”，或致电 \(call)，并告知申请编号。",
            hant: "原定最晚於\(day)開具，現已逾期，非常抱歉。請在帳單頁面選擇「\(askButton)」，或致電 \(call)，並告知申請編號。",
            sv:
                "Den skulle ha utfärdats senast den \(day). Vi ber om ursäkt. Välj ”\(askButton)” på fakturans sida, eller ring \(call) och uppge ansökningsnumret."
        )
    }

    package func todoRejected(reason: String) -> String {
        pick(
            "The service center sent it back: \(reason)\nCorrect this and send the application again.",
            hans: "服务中心退回了申请，原因：\(reason)\n请按此修改后重新提交。",
            hant: "服務中心退回了申請，原因：\(reason)\n請依此修改後重新送出。",
            sv:
                "Servicecentret skickade tillbaka den: \(reason)\nRätta detta och skicka ansökan igen."
        )
    }

    package var todoWithdrawn: String {
        pick(
            "The application was withdrawn. You can apply for this bill again.",
            hans: "申请已撤回。您可以重新申请。", hant: "申請已撤回。您可以重新申請。",
            sv: "Ansökan återkallades. Du kan ansöka igen för fakturan.")
    }
}

// MARK: - What to do after it is issued

extension Words {
    package func todoIssued(_ way: DeliveryWay) -> String {
        switch way {
        case .yunda, .sf:
            pick(
                "Your fapiao is issued and will be mailed. There is nothing to do; the tracking number will appear here.",
                hans: "发票已开具，即将寄出。您无需处理，寄出后这里会显示运单号。",
                hant: "發票已開具，即將寄出。您無需處理，寄出後這裡會顯示託運單號。",
                sv:
                    "Din fapiao är utfärdad och skickas snart. Du behöver inte göra något; spårningsnumret visas här."
            )
        case .pickUp:
            pick(
                "Your fapiao is issued. Do not come yet: we e-mail you as soon as it is ready for pick-up.",
                hans: "发票已开具。请先不要前来，可以领取时我们会发邮件通知您。",
                hant: "發票已開具。請先不要前來，可以領取時我們會以電子郵件通知您。",
                sv:
                    "Din fapiao är utfärdad. Kom inte än: vi mejlar dig så snart den är klar att hämta."
            )
        }
    }

    package func todoMailed(_ carrier: Carrier, call: String) -> String {
        switch carrier {
        case .yunda:
            pick(
                "It is on its way to you; the freight is paid. Follow it by its tracking number. If it does not come, choose “\(askButton)” below, or call \(call).",
                hans: "发票已寄出，运费已付。可凭运单号查询；如一直未收到，请选择下方的“\(askButton)”，或致电 \(call)。",
                hant: "發票已寄出，運費已付。可用託運單號查詢；如一直未收到，請選擇下方的「\(askButton)」，或致電 \(call)。",
                sv:
                    "Den är på väg till dig; frakten är betald. Följ den med spårningsnumret. Kommer den inte, välj ”\(askButton)” nedan eller ring \(call)."
            )
        case .sf:
            pick(
                "It is on its way to you; you pay the freight on receipt. Follow it by its tracking number. If it does not come, choose “\(askButton)” below, or call \(call).",
                hans: "发票已寄出，运费到付。可凭运单号查询；如一直未收到，请选择下方的“\(askButton)”，或致电 \(call)。",
                hant: "發票已寄出，運費到付。可用託運單號查詢；如一直未收到，請選擇下方的「\(askButton)」，或致電 \(call)。",
                sv:
                    "Den är på väg till dig; frakten betalas av mottagaren. Följ den med spårningsnumret. Kommer den inte, välj ”\(askButton)” nedan eller ring \(call)."
            )
        }
    }

    package var todoPickUp: String {
        pick(
            "Your fapiao is ready. Fetch it here, and bring the application number:",
            hans: "发票已备好。请带上申请编号到以下地址领取：",
            hant: "發票已備妥。請帶上申請編號到以下地址領取：",
            sv: "Din fapiao är klar. Hämta den här och ta med ansökningsnumret:")
    }

    package func todoReceived(call: String) -> String {
        pick(
            "Your fapiao has reached you. To have its title changed, choose “\(askButton)” below, or call \(call), before you send it back.",
            hans: "您已收到发票。如需修改抬头，请先选择下方的“\(askButton)”，或致电 \(call)，再寄回发票。",
            hant: "您已收到發票。如需變更抬頭，請先選擇下方的「\(askButton)」，或致電 \(call)，再寄回發票。",
            sv:
                "Din fapiao har nått dig. Vill du ändra titeln, välj ”\(askButton)” nedan eller ring \(call) innan du skickar tillbaka den."
        )
    }

    package func todoReturned(reason: String, call: String) -> String {
        pick(
            "The fapiao came back to us: \(reason)\nWe issue it anew. Questions? Choose “\(askButton)” below, or call \(call).",
            hans: "发票已退回，原因：\(reason)\n我们将为您重新开具。如有疑问，请选择下方的“\(askButton)”，或致电 \(call)。",
            hant: "發票已退回，原因：\(reason)\n我們將為您重新開具。如有疑問，請選擇下方的「\(askButton)」，或致電 \(call)。",
            sv:
                "Den kom tillbaka till oss: \(reason)\nVi utfärdar den på nytt. Frågor? Välj ”\(askButton)” nedan eller ring \(call)."
        )
    }

    package func todoReissued(as number: ApplicationNumber) -> String {
        pick(
            "It was replaced by a new fapiao. Follow application \(number.grouped) instead.",
            hans: "此发票已重开。请查看新的申请 \(number.grouped)。",
            hant: "此發票已重開。請查看新的申請 \(number.grouped)。",
            sv: "Den ersattes av en ny fapiao. Följ ansökan \(number.grouped) i stället.")
    }
}
