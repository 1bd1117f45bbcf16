import Fapiao

/// The desk's daily sheet.
extension Words {
    package var deskSheet: String {
        pick("Daily sheet", hans: "日报表", hant: "日報表", sv: "Dagsrapport")
    }

    package var deskHelpSheet: String {
        pick(
            "Lists what was issued, voided and mailed on a day, with totals.",
            hans: "列出当日开具、作废、寄出的发票及合计。", hant: "列出當日開具、作廢、寄出的發票及合計。",
            sv: "Listar vad som utfärdats, makulerats och skickats en dag, med summor.")
    }

    package var deskSheetIssued: String {
        pick("Issued", hans: "已开具", hant: "已開具", sv: "Utfärdade")
    }

    package var deskSheetVoided: String {
        pick("Voided", hans: "已作废", hant: "已作廢", sv: "Makulerade")
    }

    package var deskSheetMailed: String { pick("Mailed", hans: "已寄出", hant: "已寄出", sv: "Skickade") }

    package var deskTotal: String { pick("Total", hans: "合计", hant: "合計", sv: "Summa") }

    package var deskNet: String { pick("Net", hans: "不含税金额", hant: "未稅金額", sv: "Netto") }

    package var deskGross: String { pick("Gross", hans: "价税合计", hant: "價稅合計", sv: "Brutto") }

    package var deskDone: String { pick("Done", hans: "事项", hant: "事項", sv: "Åtgärd") }

    package var deskTime: String { pick("Time", hans: "时间", hant: "時間", sv: "Tid") }

    package var deskCode: String {
        pick("Fapiao code", hans: "发票代码", hant: "發票代碼", sv: "Fapiao-kod")
    }

    // MARK: Gaps

    package var deskGaps: String {
        pick("Numbers left out", hans: "跳号", hant: "跳號", sv: "Överhoppade nummer")
    }

    package var deskNoGaps: String {
        pick(
            "None between the first and the last number used.", hans: "当日最小与最大号码之间没有跳号。",
            hant: "當日最小與最大號碼之間沒有跳號。", sv: "Inga mellan det första och det sista numret.")
    }

    package func deskGap(_ code: String, first: String, last: String, count: Int) -> String {
        let range = first == last ? first : first + "–" + last
        return pick(
            "\(code): \(range), \(count) in all, neither issued nor voided.",
            hans: "\(code)：\(range)，共 \(count) 张，未开具也未作废。",
            hant: "\(code)：\(range)，共 \(count) 張，未開具也未作廢。",
            sv: "\(code): \(range), \(count) st, varken utfärdade eller makulerade.")
    }

    package func deskWideGap(_ code: String, first: String, last: String) -> String {
        pick(
            "\(code): \(first) and \(last) lie too far apart to check each number between them. Was one mistyped?",
            hans: "\(code)：\(first) 与 \(last) 相距过大，未逐一核对。请检查是否有号码录入错误。",
            hant: "\(code)：\(first) 與 \(last) 相距過大，未逐一核對。請檢查是否有號碼輸入錯誤。",
            sv:
                "\(code): \(first) och \(last) ligger för långt ifrån varandra för att kontrollera alla nummer emellan. Är något felskrivet?"
        )
    }

    // MARK: Days

    package var deskKeyDay: String { pick("day", hans: "日期", hant: "日期", sv: "dag") }

    package var deskOtherDay: String {
        pick("Other day…", hans: "其他日期…", hant: "其他日期…", sv: "Annan dag…")
    }

    package var deskHelpDay: String {
        pick("Asks for a day.", hans: "输入日期。", hant: "輸入日期。", sv: "Frågar efter en dag.")
    }

    package var deskHelpDayBefore: String {
        pick(
            "Goes to the working day before.", hans: "前一个工作日。", hant: "前一個工作日。",
            sv: "Går till arbetsdagen före.")
    }

    package var deskHelpDayAfter: String {
        pick(
            "Goes to the working day after.", hans: "后一个工作日。", hant: "後一個工作日。",
            sv: "Går till arbetsdagen efter.")
    }

    package var deskHelpToday: String {
        pick("Goes to today.", hans: "回到今天。", hant: "回到今天。", sv: "Går till i dag.")
    }

    package var deskNoFuture: String {
        pick(
            "That was the last working day so far.", hans: "已是最近的工作日。", hant: "已是最近的工作日。",
            sv: "Det var den senaste arbetsdagen hittills.")
    }

    package var deskDayLabel: String { pick("Day", hans: "日期", hant: "日期", sv: "Dag") }

    package func deskSheetDayHint(_ today: Day) -> String {
        pick(
            "Year-month-day, such as \(today.iso).", hans: "年-月-日，例如 \(today.iso)。",
            hant: "年-月-日，例如 \(today.iso)。", sv: "År-månad-dag, t.ex. \(today.iso).")
    }

    package var deskSheetDayFault: String {
        pick(
            "Enter the day as year-month-day, from 2000 on and not in the future.",
            hans: "请按年-月-日填写，2000 年以后且不晚于今天。", hant: "請按年-月-日填寫，2000 年以後且不晚於今天。",
            sv: "Ange dagen som år-månad-dag, från år 2000 och inte i framtiden.")
    }

    package var deskShowDay: String { pick("Show day", hans: "查看", hant: "檢視", sv: "Visa dagen") }

    // MARK: Files

    package var deskWrite: String {
        pick("Write to file…", hans: "写入文件…", hant: "寫入檔案…", sv: "Skriv till fil…")
    }

    package var deskHelpWrite: String {
        pick(
            "Writes the sheet to a file, as text or CSV.", hans: "把报表写入文件（文本或 CSV）。",
            hant: "把報表寫入檔案（文字或 CSV）。", sv: "Skriver rapporten till en fil, som text eller CSV.")
    }

    package var deskPathHint: String {
        pick(
            "With “.csv” at the end of its name it is a table for spreadsheets, else text.",
            hans: "文件名以“.csv”结尾时生成表格，否则生成文本。", hant: "檔名以「.csv」結尾時產生表格，否則產生文字。",
            sv: "Med ”.csv” sist i namnet blir det en tabell för kalkylblad, annars text.")
    }

    package var deskWriteSheet: String { pick("Write", hans: "写入", hant: "寫入", sv: "Skriv") }

    package func deskSheetWritten(_ path: String) -> String {
        pick(
            "Written to \(path).", hans: "已写入 \(path)。", hant: "已寫入 \(path)。",
            sv: "Skriven till \(path).")
    }
}
