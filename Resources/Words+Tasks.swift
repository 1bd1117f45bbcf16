import Fapiao

/// What became of the tasks that a clerk gave by command: fapiao issued, letters mailed.
extension Words {
    package func taskIssued(_ number: FapiaoNumber, on day: Day) -> String {
        let number = text(of: number)
        return pick(
            "Issued as \(number), \(day.iso).", hans: "已开具：\(number)，\(day.iso)。",
            hant: "已開具：\(number)，\(day.iso)。", sv: "Utfärdad som \(number), \(day.iso).")
    }

    package func taskMailed(_ parcel: Parcel) -> String {
        let carrier = name(of: parcel.carrier)
        let number = parcel.tracking.text
        return pick(
            "Mailed: \(carrier), \(number).", hans: "已邮寄：\(carrier)，\(number)。",
            hant: "已郵寄：\(carrier)，\(number)。", sv: "Skickad: \(carrier), \(number).")
    }

    package var taskRejected: String {
        pick(
            "Sent back to the customer for correction.", hans: "已退回客户修改。", hant: "已退回客戶修改。",
            sv: "Återsänd till kunden för rättelse.")
    }

    /// What the task says was so before.
    package func taskAlready(_ sentence: String) -> String {
        pick(
            "Already done. \(sentence)", hans: "此前已完成。\(sentence)", hant: "先前已完成。\(sentence)",
            sv: "Redan gjort. \(sentence)")
    }

    package func taskRefusal(_ refusal: DeskRefusal) -> String {
        switch refusal {
        case .held(let hold): taskHeld(hold)
        case .order(.notPossibleNow(let status)): taskNotPossible(status)
        case .tooManyNotes, .issueDay, .order: deskRefusal(refusal)
        }
    }

    private func taskHeld(_ hold: Hold) -> String {
        let time = moment(hold.until)
        return pick(
            "\(hold.clerk) is at work on it until \(time). Wait, or take it over in fapiao desk.",
            hans: "\(hold.clerk) 正在经办，有效至 \(time)。请稍候，或在 fapiao desk 中接手。",
            hant: "\(hold.clerk) 正在經辦，有效至 \(time)。請稍候，或在 fapiao desk 中接手。",
            sv: "\(hold.clerk) arbetar med den till \(time). Vänta, eller ta över i fapiao desk.")
    }

    private func taskNotPossible(_ status: Status) -> String {
        let status = name(of: status)
        return pick(
            "Not possible in the state “\(status)”; nothing was changed. Look at it with fapiao applications show.",
            hans: "当前状态为“\(status)”，不能这样操作，未做任何更改。请用 fapiao applications show 查看。",
            hant: "目前狀態為「\(status)」，不能這樣操作，未做任何變更。請用 fapiao applications show 檢視。",
            sv:
                "Går inte i läget ”\(status)”; inget har ändrats. Se ansökan med fapiao applications show."
        )
    }

    package func noSuchApplication(_ number: String) -> String {
        pick(
            "There is no application \(number). Compare the number with fapiao applications list.",
            hans: "没有申请 \(number)。请用 fapiao applications list 核对编号。",
            hant: "沒有申請 \(number)。請用 fapiao applications list 核對編號。",
            sv: "Det finns ingen ansökan \(number). Jämför numret med fapiao applications list.")
    }

    package func tasksStopped(_ reason: String) -> String {
        pick(
            "Stopped: \(reason) Run it again with the same file to go on; what is done stays done.",
            hans: "处理中断：\(reason)请用同一文件再次运行，已完成的不受影响。",
            hant: "處理中斷：\(reason)請用同一檔案再次執行，已完成的不受影響。",
            sv:
                "Avbrutet: \(reason) Kör igen med samma fil för att fortsätta; det som redan är gjort påverkas inte."
        )
    }

    package var somebodyEndedIt: String {
        pick(
            "somebody ended the program.", hans: "程序被要求结束。", hant: "程式被要求結束。",
            sv: "någon avslutade programmet.")
    }

    package var countDone: String { pick("done", hans: "已完成", hant: "已完成", sv: "gjorda") }

    package var countAlready: String {
        pick("already done", hans: "此前已完成", hant: "先前已完成", sv: "redan gjorda")
    }
}

// MARK: - What is wrong with a file of tasks

extension Words {
    package func fault(_ fault: ApplicationNumber.Fault) -> String {
        switch fault {
        case .missing: valueMissing
        case .badCharacter(let character, _):
            pick(
                "“\(character)” does not occur in application numbers. Compare it with the list.",
                hans: "申请编号中没有“\(character)”。请与列表核对。", hant: "申請編號中沒有「\(character)」。請與清單核對。",
                sv: "”\(character)” förekommer inte i ansökningsnummer. Jämför med listan.")
        case .wrongLength(let count):
            pick(
                "An application number has 8 characters; this has \(count). Compare it with the list.",
                hans: "申请编号为 8 位，这里有 \(count) 位。请与列表核对。",
                hant: "申請編號為 8 位，這裡有 \(count) 位。請與清單核對。",
                sv: "Ett ansökningsnummer har 8 tecken; det här har \(count). Jämför med listan.")
        case .checkFailed:
            pick(
                "A character of the number is mistyped. Compare it with the list.",
                hans: "申请编号有一位输错。请与列表核对。", hant: "申請編號有一位輸錯。請與清單核對。",
                sv: "Ett tecken i numret är felskrivet. Jämför det med listan.")
        }
    }

    package var unknownCarrier: String {
        pick(
            "There is no such carrier. Use yunda or sf.", hans: "没有这家快递公司。请用 yunda 或 sf。",
            hant: "沒有這家快遞公司。請用 yunda 或 sf。",
            sv: "Det finns inget sådant fraktbolag. Använd yunda eller sf.")
    }

    package func numberRepeated(on lines: [Int]) -> String {
        let others = named(lines.map(String.init))
        return pick(
            "The same number also stands on line \(others). Keep only the line that is right.",
            hans: "第 \(others) 行有相同的号码。请只保留正确的一行。", hant: "第 \(others) 列有相同的號碼。請只保留正確的一列。",
            sv: "Samma nummer står också på rad \(others). Behåll bara den rätta raden.")
    }

    package func emptyTasks(_ path: String) -> String {
        pick(
            "\(path) is empty. Write a header and a line for each application.",
            hans: "\(path) 是空文件。请写入表头，每个申请一行。", hant: "\(path) 是空檔案。請寫入標題列，每個申請一列。",
            sv: "\(path) är tom. Skriv en rubrikrad och en rad för varje ansökan.")
    }

    package func tooManyTasks(_ limit: Int) -> String {
        pick(
            "The file has more than \(count(limit)) lines. Split it into several.",
            hans: "文件超过 \(count(limit)) 行。请拆成几个文件。", hant: "檔案超過 \(count(limit)) 列。請拆成幾個檔案。",
            sv: "Filen har fler än \(count(limit)) rader. Dela upp den i flera.")
    }

    package var columnApplication: String {
        column("application", hans: "申请编号", hant: "申請編號", sv: "ansökan")
    }

    package var columnFapiaoCode: String {
        column("fapiao_code", hans: "发票代码", hant: "發票代碼", sv: "fapiao-kod")
    }

    package var columnFapiaoNumber: String {
        column("fapiao_number", hans: "发票号码", hant: "發票號碼", sv: "fapiao-nummer")
    }

    package var columnIssuedOn: String {
        column("issued_on", hans: "开票日期", hant: "開票日期", sv: "utfärdad den")
    }

    package var columnCarrier: String {
        column("carrier", hans: "快递公司", hant: "快遞公司", sv: "fraktbolag")
    }

    package var columnTrackingNumber: String {
        column("tracking_number", hans: "运单号", hant: "託運單號", sv: "spårningsnummer")
    }
}
