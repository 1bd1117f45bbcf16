import Fapiao

private typealias Sentences = (happened: String, next: String)

/// The mails about an application that moved on: one sentence about what happened, one about what
/// to do, for each status.
extension Words {
    func subject(of application: ApplicationNumber, now status: Status) -> String {
        let news = news(of: status)
        return pick(
            "Application \(application.grouped): \(news)",
            hans: "发票申请 \(application.grouped)：\(news)",
            hant: "發票申請 \(application.grouped)：\(news)",
            sv: "Ansökan \(application.grouped): \(news)")
    }

    func statusLetter(
        _ application: ApplicationNumber, _ order: OrderNumber, now status: Status,
        remark: String, at time: Instant
    ) -> [String] {
        let which = pick(
            "application \(application.grouped) for order \(order.text)",
            hans: "发票申请 \(application.grouped)（订单 \(order.text)）",
            hant: "發票申請 \(application.grouped)（訂單 \(order.text)）",
            sv: "ansökan \(application.grouped) för order \(order.text)")
        let (happened, next) = sentences(on: status, of: which, at: deadline(time))
        return [happened, remarkLine(status, remark), next].compactMap { $0 }
    }

    /// The status as news, within a sentence.
    private func news(of status: Status) -> String {
        switch status {
        case .submitted:
            pick(
                "sent again, received", hans: "已重新提交", hant: "已重新送出",
                sv: "skickad på nytt, mottagen")
        case .processing:
            pick("being worked on", hans: "正在处理", hant: "正在處理", sv: "under behandling")
        case .rejected:
            pick("needs your correction", hans: "需要您修改", hant: "需要您修改", sv: "behöver rättas")
        case .withdrawn:
            pick("withdrawn", hans: "已撤回", hant: "已撤回", sv: "återkallad")
        case .issued:
            pick("fapiao issued", hans: "发票已开具", hant: "發票已開具", sv: "fapiao utfärdad")
        case .mailed:
            pick("fapiao mailed", hans: "发票已邮寄", hant: "發票已郵寄", sv: "fapiao skickad")
        case .readyForPickUp:
            pick(
                "fapiao ready for pick-up", hans: "发票可以领取", hant: "發票可以領取",
                sv: "fapiao klar att hämta")
        case .received:
            pick("fapiao received", hans: "发票已签收", hant: "發票已簽收", sv: "fapiao mottagen")
        case .collected:
            pick("fapiao collected", hans: "发票已领取", hant: "發票已領取", sv: "fapiao hämtad")
        case .returned:
            pick("fapiao sent back", hans: "发票已退回", hant: "發票已退回", sv: "fapiao returnerad")
        case .reissued:
            pick("fapiao reissued", hans: "发票已重开", hant: "發票已重開", sv: "fapiao utfärdad på nytt")
        }
    }

    /// What stands beside the step on record, said with what it is; nil of an empty one.
    ///
    /// It was typed by a person, so it is printed as far as it can be.
    private func remarkLine(_ status: Status, _ remark: String) -> String? {
        guard let line = SingleLine(printableOf: remark, limit: 500)?.text else { return nil }
        switch status {
        case .rejected, .withdrawn, .returned:
            return pick(
                "Reason: \(line)", hans: "原因：\(line)", hant: "原因：\(line)", sv: "Orsak: \(line)")
        case .issued:
            return pick(
                "Fapiao number: \(line)", hans: "发票号码：\(line)", hant: "發票號碼：\(line)",
                sv: "Fapiao-nummer: \(line)")
        case .mailed:
            return pick(
                "Tracking number: \(line)", hans: "运单号：\(line)", hant: "託運單號：\(line)",
                sv: "Spårningsnummer: \(line)")
        case .reissued:
            let next = (try? ApplicationNumber(line))?.grouped ?? line
            return pick(
                "New application: \(next)", hans: "新的申请编号：\(next)", hant: "新的申請編號：\(next)",
                sv: "Ny ansökan: \(next)")
        case .submitted, .processing, .readyForPickUp, .received, .collected:
            return pick(
                "Remark: \(line)", hans: "备注：\(line)", hant: "備註：\(line)",
                sv: "Anmärkning: \(line)")
        }
    }

    /// What happened to `which`, and what to do now.
    private func sentences(
        on status: Status, of which: String, at time: String
    ) -> Sentences {
        switch status {
        case .submitted: sentAgain(which, time)
        case .processing: beingWorkedOn(which, time)
        case .rejected: needsCorrection(which, time)
        case .withdrawn: withdrawn(which, time)
        case .issued: issued(which, time)
        case .mailed: mailed(which, time)
        case .readyForPickUp: readyForPickUp(which, time)
        case .received: received(which, time)
        case .collected: collected(which, time)
        case .returned: returned(which, time)
        case .reissued: reissued(which, time)
        }
    }
}

// MARK: - Before it is issued

extension Words {
    private func sentAgain(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "We received your corrected \(which) on \(time).",
                hans: "我们已于\(time)收到您修改后的\(which)。",
                hant: "我們已於\(time)收到您修改後的\(which)。",
                sv: "Vi tog emot din rättade \(which) den \(time)."),
            pick(
                """
                There is nothing to do. It is done within two working days; we write to you at \
                every step.
                """,
                hans: "您无需处理。我们将在两个工作日内办理，每一步进展都会发邮件通知您。",
                hant: "您無需處理。我們將在兩個工作日內辦理，每一步進展都會以電子郵件通知您。",
                sv: """
                    Du behöver inte göra något. Ansökan behandlas inom två arbetsdagar och vi \
                    mejlar dig vid varje steg.
                    """)
        )
    }

    private func beingWorkedOn(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "We have been working on your \(which) since \(time).",
                hans: "我们已于\(time)开始处理您的\(which)。",
                hant: "我們已於\(time)開始處理您的\(which)。",
                sv: "Sedan den \(time) arbetar vi med din \(which)."),
            pick(
                "There is nothing to do. We write to you when the fapiao is issued.",
                hans: "您无需处理。发票开具后，我们会发邮件通知您。",
                hant: "您無需處理。發票開具後，我們會以電子郵件通知您。",
                sv: "Du behöver inte göra något. Vi mejlar dig när din fapiao är utfärdad.")
        )
    }

    private func needsCorrection(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "On \(time) we had to send your \(which) back to you.",
                hans: "您的\(which)已于\(time)退回，需要您修改。",
                hant: "您的\(which)已於\(time)退回，需要您修改。",
                sv: "Den \(time) skickade vi tillbaka din \(which) för rättelse."),
            pick(
                """
                Sign in, open the bill, correct what the reason names and send the application \
                again. What you entered is still there.
                """,
                hans: "请登录并打开该账单，按上述原因修改后重新提交。您填写的内容均已保留。",
                hant: "請登入並開啟該帳單，依上述原因修改後重新送出。您填寫的內容均已保留。",
                sv: """
                    Logga in, öppna fakturan, rätta det som anges som orsak och skicka ansökan \
                    igen. Det du har fyllt i finns kvar.
                    """)
        )
    }

    private func withdrawn(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "Your \(which) was withdrawn on \(time). No fapiao is issued for it.",
                hans: "您的\(which)已于\(time)撤回，我们不会为它开具发票。",
                hant: "您的\(which)已於\(time)撤回，我們不會為它開具發票。",
                sv: "Din \(which) återkallades den \(time). Ingen fapiao utfärdas för den."),
            pick(
                """
                You can apply again for the same bill at any time: sign in and open the bill. If \
                you did not withdraw it, write to us under “\(supportLabel)” or call us.
                """,
                hans: "您可以随时登录，打开同一账单重新申请。如果不是您撤回的，请登录后在“\(supportLabel)”中留言，或致电我们。",
                hant: "您可以隨時登入，開啟同一帳單重新申請。如果不是您撤回的，請登入後在「\(supportLabel)」中留言，或致電我們。",
                sv: """
                    Du kan när som helst ansöka igen för samma faktura: logga in och öppna \
                    fakturan. Var det inte du som återkallade ansökan, \
                    skriv till oss under ”\(supportLabel)” eller ring oss.
                    """)
        )
    }
}

// MARK: - Until it arrives

extension Words {
    private func issued(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "The fapiao for your \(which) was issued on \(time).",
                hans: "\(which)的发票已于\(time)开具。",
                hant: "\(which)的發票已於\(time)開具。",
                sv: "Din fapiao för \(which) utfärdades den \(time)."),
            pick(
                "There is nothing to do. We write to you when it is mailed or ready for pick-up.",
                hans: "您无需处理。发票寄出或可以领取时，我们会发邮件通知您。",
                hant: "您無需處理。發票寄出或可以領取時，我們會以電子郵件通知您。",
                sv: """
                    Du behöver inte göra något. Vi mejlar dig när den är skickad eller klar att \
                    hämta.
                    """)
        )
    }

    private func mailed(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "The fapiao for your \(which) was mailed on \(time).",
                hans: "\(which)的发票已于\(time)邮寄。",
                hant: "\(which)的發票已於\(time)郵寄。",
                sv: "Din fapiao för \(which) skickades den \(time)."),
            pick(
                """
                Follow the parcel with the tracking number. When it is there, check the title and \
                the amount; if something is wrong, or the parcel does not come, write to us \
                under “\(supportLabel)” or call us.
                """,
                hans: "您可以用运单号查询包裹。收到后请核对抬头和金额；如有错误，或一直没有收到，请登录后在“\(supportLabel)”中留言，或致电我们。",
                hant: "您可以用託運單號查詢包裹。收到後請核對抬頭和金額；如有錯誤，或一直沒有收到，請登入後在「\(supportLabel)」中留言，或致電我們。",
                sv: """
                    Följ paketet med spårningsnumret. Kontrollera titel och belopp när det har \
                    kommit. Är något fel, eller kommer paketet inte, \
                    skriv till oss under ”\(supportLabel)” eller ring oss.
                    """)
        )
    }

    private func readyForPickUp(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "The fapiao for your \(which) has been ready for pick-up since \(time).",
                hans: "\(which)的发票自\(time)起可以领取。",
                hant: "\(which)的發票自\(time)起可以領取。",
                sv: "Din fapiao för \(which) har funnits att hämta sedan den \(time)."),
            pick(
                """
                Fetch it at \(pickUpPlace), and give the application number. \
                \(sentPickUpContact).
                """,
                hans: """
                    请到\(pickUpPlace)领取，并告知申请编号。\
                    \(sentPickUpContact)。
                    """,
                hant: """
                    請到\(pickUpPlace)領取，並告知申請編號。\
                    \(sentPickUpContact)。
                    """,
                sv: """
                    Hämta den här: \(pickUpPlace). Uppge ansökningsnumret. \
                    \(sentPickUpContact).
                    """)
        )
    }

    /// Where fapiao are fetched (M13); a driver needs it in Chinese whoever reads the mail.
    private var pickUpPlace: String {
        let latin = "\(pickUpAddress) (\(Words.pickUpAddressInChinese))"
        return pick(latin, hans: pickUpAddress, hant: pickUpAddress, sv: latin)
    }
}

// MARK: - Afterwards

extension Words {
    private func received(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "The fapiao for your \(which) was recorded as received on \(time).",
                hans: "\(which)的发票已于\(time)登记为已签收。",
                hant: "\(which)的發票已於\(time)登記為已簽收。",
                sv: "Din fapiao för \(which) registrerades som mottagen den \(time)."),
            pick(
                """
                There is nothing to do. If you do not have it, or its title has to be changed, \
                write to us under “\(supportLabel)” or call us.
                """,
                hans: "您无需处理。如果您没有收到发票，或需要修改抬头，请登录后在“\(supportLabel)”中留言，或致电我们。",
                hant: "您無需處理。如果您沒有收到發票，或需要變更抬頭，請登入後在「\(supportLabel)」中留言，或致電我們。",
                sv: """
                    Du behöver inte göra något. Har du inte fått den, eller behöver titeln ändras, \
                    skriv till oss under ”\(supportLabel)” eller ring oss.
                    """)
        )
    }

    private func collected(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "The fapiao for your \(which) was collected on \(time).",
                hans: "\(which)的发票已于\(time)领取。",
                hant: "\(which)的發票已於\(time)領取。",
                sv: "Din fapiao för \(which) hämtades den \(time)."),
            pick(
                """
                There is nothing to do. If it was not you who collected it, or its title has to be \
                changed, write to us under “\(supportLabel)” or call us.
                """,
                hans: "您无需处理。如果不是您领取的，或需要修改抬头，请登录后在“\(supportLabel)”中留言，或致电我们。",
                hant: "您無需處理。如果不是您領取的，或需要變更抬頭，請登入後在「\(supportLabel)」中留言，或致電我們。",
                sv: """
                    Du behöver inte göra något. Var det inte du som hämtade den, eller behöver \
                    titeln ändras, skriv till oss under ”\(supportLabel)” eller ring oss.
                    """)
        )
    }

    private func returned(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                "The fapiao for your \(which) came back to us on \(time).",
                hans: "我们已于\(time)收到\(which)退回的发票。",
                hant: "我們已於\(time)收到\(which)退回的發票。",
                sv: "Din fapiao för \(which) kom tillbaka till oss den \(time)."),
            pick(
                """
                There is nothing to do. We write to you when it is issued anew. If you did not \
                send it back, write to us under “\(supportLabel)” or call us.
                """,
                hans: "您无需处理。重新开具后，我们会发邮件通知您。如果不是您退回的，请登录后在“\(supportLabel)”中留言，或致电我们。",
                hant: "您無需處理。重新開具後，我們會以電子郵件通知您。如果不是您退回的，請登入後在「\(supportLabel)」中留言，或致電我們。",
                sv: """
                    Du behöver inte göra något. Vi mejlar dig när den utfärdas på nytt. Var det \
                    inte du som skickade tillbaka den, skriv till oss under ”\(supportLabel)” \
                    eller ring oss.
                    """)
        )
    }

    private func reissued(_ which: String, _ time: String) -> Sentences {
        (
            pick(
                """
                The fapiao for your \(which) is issued anew under a new application, made on \
                \(time).
                """,
                hans: "\(which)已于\(time)转为新的申请，重新开具发票。",
                hant: "\(which)已於\(time)轉為新的申請，重新開具發票。",
                sv: """
                    Din fapiao för \(which) utfärdas på nytt under en ny ansökan, gjord den \
                    \(time).
                    """),
            pick(
                "There is nothing to do. From now on we write to you about the new application.",
                hans: "您无需处理。此后我们会就新的申请通知您。",
                hant: "您無需處理。此後我們會就新的申請通知您。",
                sv: "Du behöver inte göra något. Från och med nu mejlar vi om den nya ansökan.")
        )
    }
}
