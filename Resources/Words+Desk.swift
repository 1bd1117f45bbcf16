import Fapiao

/// The clerk's console: its queues and their lists.
extension Words {
    package var deskBrand: String {
        pick("Fapiao service desk", hans: "发票服务台", hant: "發票服務台", sv: "Fapiao-disken")
    }

    /// How it goes out, as the one who sends it sees it (M12).
    package func deskWay(_ way: DeliveryWay) -> String {
        let name = wayName(way)
        return switch way {
        case .yunda:
            pick(
                "\(name), prepaid", hans: "\(name)（运费预付）", hant: "\(name)（運費預付）",
                sv: "\(name), frakten förbetald")
        case .sf:
            pick(
                "\(name), freight collect: the receiver pays", hans: "\(name)（运费到付，收件人支付）",
                hant: "\(name)（運費到付，收件人支付）", sv: "\(name), mottagaren betalar frakten")
        case .pickUp: name
        }
    }

    // MARK: Queues

    package var deskSubmitted: String {
        pick("New", hans: "待处理", hant: "待處理", sv: "Nya")
    }

    package var deskToMail: String {
        pick("To send", hans: "待寄送", hant: "待寄送", sv: "Att skicka")
    }

    package var deskToFetch: String {
        pick("To fetch", hans: "待领取", hant: "待領取", sv: "Att hämta")
    }

    package var deskReturned: String {
        pick("Returned", hans: "已退回", hant: "已退回", sv: "Returer")
    }

    package var deskSupport: String {
        pick("Support", hans: "客服请求", hant: "客服請求", sv: "Support")
    }

    package var deskFailedMail: String {
        pick("Failed mail", hans: "邮件失败", hant: "郵件失敗", sv: "Ej skickat")
    }

    package var deskQuarantine: String {
        pick("Quarantine", hans: "隔离文件", hant: "隔離文件", sv: "Karantän")
    }

    // MARK: Ages and days

    /// How long something waits, in few characters: minutes, hours, then days.
    package func age(since start: Instant, at now: Instant) -> String {
        let minutes = max(0, now.seconds - start.seconds) / 60
        if minutes == 0 { return pick("<1m", hans: "<1分", hant: "<1分", sv: "<1m") }
        if minutes < 60 {
            return pick(
                "\(minutes)m", hans: "\(minutes)分", hant: "\(minutes)分", sv: "\(minutes)m")
        }
        let hours = minutes / 60
        if hours < 48 {
            return pick("\(hours)h", hans: "\(hours)时", hant: "\(hours)時", sv: "\(hours)t")
        }
        let days = hours / 24
        return pick("\(days)d", hans: "\(days)天", hant: "\(days)天", sv: "\(days)d")
    }

    /// A day of this time of the year, for lists.
    package func deskDay(_ day: Day) -> String { String(day.iso.dropFirst(5)) }

    package var deskToday: String {
        pick("today", hans: "今天", hant: "今天", sv: "i dag")
    }

    package func deskSince(_ instant: Instant) -> String {
        let time = moment(instant)
        return pick("since \(time)", hans: "\(time) 起", hant: "\(time) 起", sv: "sedan \(time)")
    }

    // MARK: The line on top

    package var deskCame: String { pick("In", hans: "收到", hant: "收到", sv: "In") }

    package var deskIssued: String { pick("Issued", hans: "开具", hant: "開具", sv: "Ut") }

    package var deskMailed: String { pick("Mailed", hans: "寄出", hant: "寄出", sv: "Post") }

    package var deskDaysPending: String {
        pick(
            "Counting the last 14 working days…", hans: "正在统计最近 14 个工作日…",
            hant: "正在統計最近 14 個工作日…", sv: "Räknar de senaste 14 arbetsdagarna…")
    }

    package func deskShare(_ percent: Int) -> String {
        pick(
            "\(percent) % in 2 days", hans: "两日内开具 \(percent)%", hant: "兩日內開具 \(percent)%",
            sv: "\(percent) % på 2 dagar")
    }

    package func deskOldest(_ age: String) -> String {
        pick("oldest \(age)", hans: "最久 \(age)", hant: "最久 \(age)", sv: "äldst \(age)")
    }

    // MARK: Columns

    package var deskNumberColumn: String {
        pick("Number", hans: "申请编号", hant: "申請編號", sv: "Nummer")
    }

    package var deskAgeColumn: String {
        pick("Age", hans: "等待", hant: "等待", sv: "Ålder")
    }

    package var deskDueColumn: String { pick("Due", hans: "期限", hant: "期限", sv: "Senast") }

    package var deskTypeColumn: String { pick("Type", hans: "票种", hant: "票種", sv: "Typ") }

    package var deskDeliveryColumn: String { pick("By", hans: "交付", hant: "交付", sv: "Via") }

    package var deskHolderColumn: String {
        pick("Held by", hans: "经办人", hant: "經辦人", sv: "Hos")
    }

    package var deskDocumentColumn: String {
        pick("Document", hans: "文件", hant: "文件", sv: "Dokument")
    }

    package func deskName(of type: FapiaoType) -> String {
        switch type {
        case .normal: pick("norm.", hans: "普票", hant: "普票", sv: "vanl.")
        case .special: pick("spec.", hans: "专票", hant: "專票", sv: "särsk.")
        }
    }

    package func deskName(of way: DeliveryWay) -> String {
        switch way {
        case .yunda: pick("Yunda", hans: "韵达", hant: "韻達", sv: "Yunda")
        case .sf: pick("SF", hans: "顺丰", hant: "順豐", sv: "SF")
        case .pickUp: pick("fetch", hans: "自取", hant: "自取", sv: "hämtas")
        }
    }

    /// The clerk at this screen, as holder of a row.
    package var deskMe: String { pick("me", hans: "我", hant: "我", sv: "mig") }

    // MARK: What is listed

    package func deskCount(_ shown: Int, of all: Int) -> String {
        pick(
            "\(shown) of \(all)", hans: "\(all) 条中的 \(shown) 条", hant: "\(all) 筆中的 \(shown) 筆",
            sv: "\(shown) av \(all)")
    }

    package func deskMarked(_ count: Int) -> String {
        pick(
            "\(count) marked", hans: "已标记 \(count) 条", hant: "已標記 \(count) 筆",
            sv: count == 1 ? "1 markerad" : "\(count) markerade")
    }

    /// `queue` is nil where it holds no applications.
    package func deskEmpty(_ queue: String?) -> String {
        guard let queue else {
            return pick(
                "Nothing here. Press a digit to open another queue.",
                hans: "这里没有内容。按数字键打开其他队列。", hant: "這裡沒有內容。按數字鍵開啟其他佇列。",
                sv: "Här är det tomt. Öppna en annan kö med en siffra.")
        }
        return pick(
            "No applications under “\(queue)”. Press a digit to open another queue.",
            hans: "“\(queue)”中没有申请。按数字键打开其他队列。",
            hant: "「\(queue)」中沒有申請。按數字鍵開啟其他佇列。",
            sv: "Inga ansökningar under ”\(queue)”. Öppna en annan kö med en siffra.")
    }

    package func deskNothingFiltered(_ text: String, of all: Int) -> String {
        pick(
            "None of the \(all) rows here has “\(text)”. Esc shows all; : finds a number in any queue.",
            hans: "这里的 \(all) 条中没有“\(text)”。按 Esc 显示全部；按 : 可在所有队列中按编号查找。",
            hant: "這裡的 \(all) 筆中沒有「\(text)」。按 Esc 顯示全部；按 : 可在所有佇列中依編號尋找。",
            sv:
                "Ingen av de \(all) raderna innehåller ”\(text)”. Esc visar alla; : hittar ett nummer i alla köer."
        )
    }

    /// What the applications of a queue are narrowed by.
    package var deskFilterHint: String {
        pick(
            "Number, amount, type, delivery, clerk or title.", hans: "可输入编号、金额、类型、交付方式、经办人或抬头。",
            hant: "可輸入編號、金額、類型、交付方式、經辦人或抬頭。",
            sv: "Nummer, belopp, typ, leverans, handläggare eller titel.")
    }

    /// The same where no applications are.
    package var deskFilterHintOther: String {
        pick(
            "Any part of a number, a name or an address.", hans: "可输入编号、名称或地址的任意部分。",
            hant: "可輸入編號、名稱或地址的任意部分。",
            sv: "Någon del av ett nummer, ett namn eller en adress.")
    }

    package var deskQuarantineHint: String {
        pick(
            "Could not be read and was moved aside; the administrator looks at it.",
            hans: "文件无法读取，已移出；请联系管理员处理。", hant: "文件無法讀取，已移出；請聯絡管理員處理。",
            sv: "Gick inte att läsa och lades åt sidan; kontakta administratören.")
    }

    // MARK: Looking up

    package var deskPrompt: String {
        pick("Number:", hans: "编号：", hant: "編號：", sv: "Nummer:")
    }

    package func deskUnknown(_ typed: String) -> String {
        pick(
            "Nothing has the number “\(typed)”. Check it, or press f to search.",
            hans: "没有编号为“\(typed)”的记录。请核对编号，或按 f 搜索。",
            hant: "沒有編號為「\(typed)」的紀錄。請核對編號，或按 f 搜尋。",
            sv: "Inget har numret ”\(typed)”. Kontrollera det eller tryck f för att söka.")
    }

    package func deskCopied(_ text: String) -> String {
        pick(
            "Copied: \(text)", hans: "已复制：\(text)", hant: "已複製：\(text)", sv: "Kopierat: \(text)")
    }

    package func deskTaken(_ number: ApplicationNumber) -> String {
        pick(
            "\(number.grouped) is yours for 15 minutes; each act renews that.",
            hans: "\(number.grouped) 由您经办 15 分钟，每次操作自动续期。",
            hant: "\(number.grouped) 由您經辦 15 分鐘，每次操作自動續期。",
            sv: "\(number.grouped) är din i 15 minuter; varje åtgärd förlänger.")
    }

    // MARK: Sorting

    package var deskSortTitle: String {
        pick("Sort by", hans: "排序方式", hant: "排序方式", sv: "Sortera efter")
    }

    package var deskSortWaiting: String {
        pick("waiting longest", hans: "等待时间", hant: "等待時間", sv: "väntetid")
    }

    package var deskSortDue: String { pick("due day", hans: "期限", hant: "期限", sv: "sista dag") }

    package var deskSortNumber: String {
        pick("number", hans: "申请编号", hant: "申請編號", sv: "nummer")
    }

    package var deskSortType: String { pick("type", hans: "票种", hant: "票種", sv: "typ") }

    package var deskSortAmount: String { pick("amount", hans: "金额", hant: "金額", sv: "belopp") }

    package var deskSortDelivery: String {
        pick("delivery", hans: "交付方式", hant: "交付方式", sv: "leverans")
    }

    package var deskSortHolder: String {
        pick("who holds it", hans: "经办人", hant: "經辦人", sv: "vem som har den")
    }
}
