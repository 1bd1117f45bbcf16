import Fapiao

/// Notices that blank fapiao are short, as the desk posts them (M17).
extension Words {
    package var deskNotices: String {
        pick("Notices", hans: "票源通知", hant: "票源通知", sv: "Meddelanden")
    }

    package var deskNoticesText: String {
        pick(
            "Customers see these while blank fapiao are in short supply, in place of the promised day.",
            hans: "票源紧张期间，客户看到这些通知，不再显示预计开具日期。",
            hant: "票源緊張期間，客戶看到這些通知，不再顯示預計開具日期。",
            sv:
                "Kunderna ser dem när det råder brist på blanketter, i stället för den utlovade dagen."
        )
    }

    package var deskNoNotices: String {
        pick(
            "No notice has been posted yet. Post one when blank fapiao run short.",
            hans: "还没有发布过通知。票源紧张时请发布。", hant: "還沒有發布過通知。票源緊張時請發布。",
            sv: "Inga meddelanden har lagts ut. Lägg ut ett när blanketterna tryter.")
    }

    package var deskPostButton: String {
        pick("Post a notice", hans: "发布通知", hant: "發布通知", sv: "Lägg ut ett meddelande")
    }

    package var deskPostHint: String {
        pick(
            "Tells customers when mailing is expected.", hans: "告知客户预计的寄出日期。",
            hant: "告知客戶預計的寄出日期。", sv: "Talar om för kunderna när utskick väntas.")
    }

    package var deskEndButton: String {
        pick("End it", hans: "结束通知", hant: "結束通知", sv: "Avsluta det")
    }

    package var deskKeyPost: String { pick("post", hans: "发布", hant: "發布", sv: "lägg ut") }

    package var deskKeyEnd: String { pick("end", hans: "结束", hant: "結束", sv: "avsluta") }

    package var deskHelpNotices: String {
        pick(
            "Opens the notices that blank fapiao are short.", hans: "打开票源通知。", hant: "開啟票源通知。",
            sv: "Öppnar meddelandena om brist på blanketter.")
    }

    package var deskHelpPost: String {
        pick(
            "Posts it; customers see it from its first day.", hans: "发布通知，客户自起始日起可见。",
            hant: "發布通知，客戶自起始日起可見。", sv: "Lägger ut det; kunderna ser det från första dagen.")
    }

    package var deskHelpEnd: String {
        pick(
            "Ends it today; customers see the promised day again.", hans: "即日结束，客户重新看到预计开具日期。",
            hant: "即日結束，客戶重新看到預計開具日期。",
            sv: "Avslutar det i dag; kunderna ser den utlovade dagen igen.")
    }

    // MARK: List

    package var deskExpectedColumn: String {
        pick("Mailing", hans: "预计寄出", hant: "預計寄出", sv: "Utskick")
    }

    package var deskFromColumn: String { pick("From", hans: "起始", hant: "起始", sv: "Från") }

    package var deskUntilColumn: String { pick("Until", hans: "截止", hant: "截止", sv: "Till") }

    package func deskName(of state: ShortageNotice.State) -> String {
        switch state {
        case .inForce: pick("In force", hans: "生效中", hant: "生效中", sv: "Gäller")
        case .coming: pick("Coming", hans: "未生效", hant: "未生效", sv: "Kommer")
        case .ended: pick("Ended", hans: "已结束", hant: "已結束", sv: "Avslutat")
        }
    }

    /// In few characters, for lists.
    package func deskName(of types: Set<FapiaoType>) -> String {
        types.count == 1
            ? types.first.map { deskName(of: $0) } ?? ""
            : pick("both", hans: "两种", hant: "兩種", sv: "båda")
    }

    package func deskNames(of types: Set<FapiaoType>) -> String {
        types.count == 1
            ? types.first.map { fapiaoName(of: $0) } ?? ""
            : pick("both types of fapiao", hans: "两种发票", hant: "兩種發票", sv: "båda fapiao-typerna")
    }

    package var deskPeriodLabel: String { pick("When", hans: "期间", hant: "期間", sv: "När") }

    package func deskPeriod(_ notice: ShortageNotice) -> String {
        let from = notice.from.iso
        guard let until = notice.until?.iso else {
            return pick(
                "from \(from) until it is ended", hans: "\(from) 起，至手动结束",
                hant: "\(from) 起，至手動結束", sv: "från \(from) tills det avslutas")
        }
        return pick(
            "\(from) to \(until)", hans: "\(from) 至 \(until)", hant: "\(from) 至 \(until)",
            sv: "\(from) till \(until)")
    }

    // MARK: Form

    package var deskPostHeading: String {
        pick(
            "What do customers have to know?", hans: "要告知客户什么？", hant: "要告知客戶什麼？",
            sv: "Vad behöver kunderna veta?")
    }

    package func deskLabel(of field: NoticeField) -> String {
        switch field {
        case .types: fapiaoTypeLabel
        case .expected:
            pick("Expected mailing", hans: "预计寄出日期", hant: "預計寄出日期", sv: "Väntat utskick")
        case .from: pick("From", hans: "起始日", hant: "起始日", sv: "Från")
        case .until:
            optionalLabel(pick("Until", hans: "截止日", hant: "截止日", sv: "Till"))
        case .text(let language): name(of: language)
        }
    }

    package func deskHint(of field: NoticeField) -> String {
        switch field {
        case .types: ""
        case .expected:
            pick(
                "As year-month-day; the texts below follow it.", hans: "格式为年-月-日；下方文字随之变化。",
                hant: "格式為年-月-日；下方文字隨之變化。", sv: "Som år-månad-dag; texterna nedan följer den.")
        case .from:
            pick(
                "The first day on which customers see it.", hans: "客户开始看到通知的日期。",
                hant: "客戶開始看到通知的日期。", sv: "Första dagen som kunderna ser det.")
        case .until:
            pick(
                "The last day; left empty it stays until you end it.", hans: "最后一天；不填则到手动结束为止。",
                hant: "最後一天；不填則到手動結束為止。", sv: "Sista dagen; tomt betyder tills du avslutar det.")
        case .text:
            pick(
                "Leave it as it is, or write your own. Tab leads on.",
                hans: "可保留模板，也可自行填写。按 Tab 继续。",
                hant: "可保留範本，也可自行填寫。按 Tab 繼續。", sv: "Låt stå, eller skriv eget. Tab leder vidare.")
        }
    }

    /// Of a text that the day of mailing is still missing for.
    package var deskNoticeTextLater: String {
        pick(
            "Once the mailing day is in, the text stands here.", hans: "填写预计寄出日期后，这里会出现通知文字。",
            hant: "填寫預計寄出日期後，這裡會出現通知文字。",
            sv: "När dagen för utskick är ifylld står texten här.")
    }

    package var deskNoticeTexts: String {
        pick(
            "What customers read, each in their own language:", hans: "客户按各自的语言看到：",
            hant: "客戶依各自的語言看到：", sv: "Det kunderna läser, var och en på sitt språk:")
    }

    package var deskPreviewButton: String {
        pick("Preview", hans: "预览", hant: "預覽", sv: "Förhandsgranska")
    }

    package func deskFault(_ fault: NoticeFault) -> String {
        switch fault {
        case .noType:
            pick(
                "Choose a fapiao type.", hans: "请选择发票类型。", hant: "請選擇發票類型。",
                sv: "Välj en fapiao-typ.")
        case .expectedMissing:
            pick(
                "Enter the day on which mailing is expected.", hans: "请填写预计寄出日期。",
                hant: "請填寫預計寄出日期。",
                sv: "Ange dagen då utskick väntas.")
        case .notADay(let field):
            pick(
                "“\(deskLabel(of: field))” is not a day. Enter it as year-month-day, such as 2027-01-15.",
                hans: "“\(deskLabel(of: field))”不是有效日期。请按年-月-日填写，如 2027-01-15。",
                hant: "「\(deskLabel(of: field))」不是有效日期。請按年-月-日填寫，如 2027-01-15。",
                sv:
                    "”\(deskLabel(of: field))” är inget datum. Ange det som år-månad-dag, till exempel 2027-01-15."
            )
        case .expectedPast, .expectedBeforeFrom, .untilBeforeFrom, .untilPast: deskOrder(fault)
        case .text(let language, let reason):
            "\(name(of: language)): \(self.fault(reason))"
        }
    }

    /// Days that do not follow each other as they have to.
    private func deskOrder(_ fault: NoticeFault) -> String {
        switch fault {
        case .expectedPast:
            pick(
                "The expected mailing day has passed. Enter today or a later day.",
                hans: "预计寄出日期已过。请填写今天或以后的日期。",
                hant: "預計寄出日期已過。請填寫今天或以後的日期。",
                sv: "Dagen för utskick har passerat. Ange i dag eller en senare dag.")
        case .expectedBeforeFrom:
            pick(
                "Mailing is expected before the notice begins. Correct one of the two days.",
                hans: "预计寄出日期早于起始日。请修改其中一个日期。", hant: "預計寄出日期早於起始日。請修改其中一個日期。",
                sv: "Utskick väntas innan meddelandet börjar gälla. Rätta en av dagarna.")
        case .untilBeforeFrom:
            pick(
                "The last day is before the first day. Correct one of the two.",
                hans: "截止日早于起始日。请修改其中一个。",
                hant: "截止日早於起始日。請修改其中一個。",
                sv: "Sista dagen ligger före den första. Rätta en av dem.")
        case .untilPast, .noType, .expectedMissing, .notADay, .text:
            pick(
                "The last day has passed, so nobody would see it. Enter a later one.",
                hans: "截止日已过，不会有人看到。请填写以后的日期。",
                hant: "截止日已過，不會有人看到。請填寫以後的日期。",
                sv: "Sista dagen har passerat, så ingen skulle se det. Ange en senare.")
        }
    }

    // MARK: Preview

    package var deskPreviewHeading: String {
        pick("What customers see", hans: "客户看到的通知", hant: "客戶看到的通知", sv: "Det kunderna ser")
    }

    package var deskPreviewText: String {
        pick(
            "This is how it appears above their bills:", hans: "显示在账单列表上方：", hant: "顯示在帳單清單上方：",
            sv: "Så visas det ovanför deras fakturor:")
    }

    package func deskOverlap(_ other: ShortageNotice) -> String {
        let (types, period) = (deskNames(of: other.types), deskPeriod(other))
        return pick(
            "Another notice covers the same fapiao (\(types), \(period)). It was posted first, so applications follow it as long as it lasts. End it first if this one is to apply.",
            hans: "已有涉及同类发票的通知（\(types)，\(period)）。该通知先发布，有效期内申请按其日期显示。如要以新通知为准，请先结束它。",
            hant: "已有涉及同類發票的通知（\(types)，\(period)）。該通知先發布，有效期內申請依其日期顯示。如要以新通知為準，請先結束它。",
            sv:
                "Ett annat meddelande gäller samma fapiao (\(types), \(period)). Det lades ut först, så ansökningar följer det så länge det gäller. Avsluta det först om det här ska gälla."
        )
    }

    package var deskSurePost: String {
        pick("Post this notice?", hans: "发布此通知？", hant: "發布此通知？", sv: "Lägga ut meddelandet?")
    }

    package func deskSurePostText(_ notice: ShortageNotice) -> String {
        let day = date(notice.expectedMailing)
        return pick(
            "Whoever applies or waits for \(deskNames(of: notice.types)) sees \(day) in place of the promised day. Nobody is mailed.",
            hans: "申请或等待\(deskNames(of: notice.types))的客户将看到\(day)，不再显示预计开具日期。不发送邮件。",
            hant: "申請或等待\(deskNames(of: notice.types))的客戶將看到\(day)，不再顯示預計開具日期。不寄送郵件。",
            sv:
                "Den som ansöker om eller väntar på \(deskNames(of: notice.types)) ser \(day) i stället för den utlovade dagen. Ingen får mejl."
        )
    }

    package var deskConfirmPost: String {
        pick("Yes, post it", hans: "是，发布", hant: "是，發布", sv: "Ja, lägg ut det")
    }

    package var deskSureEnd: String {
        pick("End this notice?", hans: "结束此通知？", hant: "結束此通知？", sv: "Avsluta meddelandet?")
    }

    /// `wasSeen` when it was in force before today.
    package func deskSureEndText(_ wasSeen: Bool) -> String {
        wasSeen
            ? pick(
                "Customers see the promised day again, from now on. Nobody is mailed.",
                hans: "客户即刻起重新看到预计开具日期。不发送邮件。", hant: "客戶即刻起重新看到預計開具日期。不寄送郵件。",
                sv: "Kunderna ser den utlovade dagen igen, från och med nu. Ingen får mejl.")
            : pick(
                "Customers will never see it. Nobody is mailed.", hans: "客户不会再看到此通知。不发送邮件。",
                hant: "客戶不會再看到此通知。不寄送郵件。",
                sv: "Kunderna kommer aldrig att se det. Ingen får mejl.")
    }

    package var deskConfirmEnd: String {
        pick("Yes, end it", hans: "是，结束", hant: "是，結束", sv: "Ja, avsluta det")
    }

    package var deskPosted: String {
        pick("The notice is posted.", hans: "通知已发布。", hant: "通知已發布。", sv: "Meddelandet är utlagt.")
    }

    package var deskEnded: String {
        pick("The notice is ended.", hans: "通知已结束。", hant: "通知已結束。", sv: "Meddelandet är avslutat.")
    }
}
