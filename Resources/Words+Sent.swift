import Fapiao

/// After sending: what happens next and when, and whom to ask.
extension Words {
    package var sentHeading: String {
        pick("Application sent", hans: "申请已提交", hant: "申請已送出", sv: "Ansökan är skickad")
    }

    package var sentNumber: String {
        pick("Application number", hans: "申请编号", hant: "申請編號", sv: "Ansökningsnummer")
    }

    package var sentCopyKey: String {
        pick("copy number", hans: "复制编号", hant: "複製編號", sv: "kopiera numret")
    }

    package var sentCopied: String {
        pick(
            "The number was handed to your terminal's clipboard.", hans: "编号已复制到剪贴板。",
            hant: "編號已複製到剪貼簿。", sv: "Numret har lämnats till terminalens urklipp.")
    }

    package var sentNext: String {
        pick("What happens next", hans: "接下来", hant: "接下來", sv: "Det här händer nu")
    }

    // MARK: Steps

    package var sentIssue: String {
        pick("Issue", hans: "开票", hant: "開票", sv: "Utfärdande")
    }

    package func sentPromise(_ promised: PromisedDay) -> String {
        let day = date(promised)
        return pick(
            "The service center issues your fapiao by \(day).",
            hans: "服务中心最晚于\(day)为您开具发票。",
            hant: "服務中心最晚於\(day)為您開具發票。",
            sv: "Servicecentret utfärdar din fapiao senast den \(day).")
    }

    package var sentNews: String {
        pick("News", hans: "通知", hant: "通知", sv: "Besked")
    }

    package func sentNews(to address: String) -> String {
        pick(
            "We e-mail \(address) at every step.", hans: "每一步进展都会发邮件到 \(address)。",
            hant: "每一步進展都會以電子郵件通知 \(address)。", sv: "Vi mejlar \(address) vid varje steg.")
    }

    package func sentDelivery(by carrier: Carrier, to recipient: String, in city: String) -> String
    {
        switch carrier {
        case .yunda:
            pick(
                """
                Then Yunda Express brings it to \(recipient) in \(city). The freight is paid. The \
                tracking number comes by e-mail.
                """,
                hans: "开具后由韵达快递寄往\(city)，收件人\(recipient)，免运费。运单号会通过邮件告知。",
                hant: "開具後由韻達快遞寄往\(city)，收件人\(recipient)，免運費。託運單號會以電子郵件通知。",
                sv: """
                    Därefter levererar Yunda Express den till \(recipient) i \(city). Frakten är \
                    betald. Spårningsnumret mejlas.
                    """)
        case .sf:
            pick(
                """
                Then SF Express brings it to \(recipient) in \(city). The receiver pays the \
                freight on delivery. The tracking number comes by e-mail.
                """,
                hans: "开具后由顺丰速运寄往\(city)，收件人\(recipient)，运费到付。运单号会通过邮件告知。",
                hant: "開具後由順豐速運寄往\(city)，收件人\(recipient)，運費到付。託運單號會以電子郵件通知。",
                sv: """
                    Därefter levererar SF Express den till \(recipient) i \(city). Frakten betalas \
                    av mottagaren vid leverans. Spårningsnumret mejlas.
                    """)
        }
    }

    package var sentPickUpWait: String {
        pick(
            "Wait for the e-mail that says it is ready, then fetch it here:",
            hans: "收到“可以领取”的邮件后，请到以下地址领取：",
            hant: "收到「可以領取」的郵件後，請到以下地址領取：",
            sv: "Vänta på mejlet om att den är klar och hämta den sedan här:")
    }

    package var sentPickUpContact: String {
        pick(
            "\(pickUpContactLabel): \(pickUpContact)",
            hans: "\(pickUpContactLabel)：\(pickUpContact)",
            hant: "\(pickUpContactLabel)：\(pickUpContact)",
            sv: "\(pickUpContactLabel): \(pickUpContact)")
    }

    package var sentQuestions: String {
        pick("Questions", hans: "咨询", hant: "洽詢", sv: "Frågor")
    }

    package func sentService(_ hours: ServiceHours) -> String {
        let opens = sentClock(hours.opens)
        let closes = sentClock(hours.closes)
        return pick(
            "\(ServiceCenter.phone), \(opens)–\(closes) Beijing time on working days",
            hans: "\(ServiceCenter.phone)，工作日 \(opens)–\(closes)（北京时间）",
            hant: "\(ServiceCenter.phone)，工作日 \(opens)–\(closes)（北京時間）",
            sv: "\(ServiceCenter.phone), arbetsdagar \(opens)–\(closes) Pekingtid")
    }

    private func sentClock(_ second: Int) -> String {
        let parts = [second / 3600, second / 60 % 60]
        return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    // MARK: Buttons

    package var sentBills: String {
        pick("See my bills", hans: "查看我的账单", hant: "查看我的帳單", sv: "Visa mina fakturor")
    }

    package var sentLeave: String {
        pick("Leave", hans: "退出", hant: "離開", sv: "Avsluta")
    }
}
