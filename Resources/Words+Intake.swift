import Fapiao

/// What `fapiao orders import` finds wrong with a payment record, each with what to do.
extension Words {
    package var unclosedQuote: String {
        pick(
            "A quotation mark is opened and never closed. Close it, or double it where it belongs to the text.",
            hans: "引号没有闭合。请补上引号；如引号是内容的一部分，请写两个。",
            hant: "引號沒有閉合。請補上引號；如引號是內容的一部分，請寫兩個。",
            sv:
                "Ett citattecken öppnas men stängs aldrig. Stäng det, eller dubblera det om det hör till texten."
        )
    }

    package var textAfterQuote: String {
        pick(
            "Text follows a closing quotation mark. Put the whole cell into quotation marks.",
            hans: "右引号后还有内容。请把整个单元格放进引号。", hant: "右引號後還有內容。請把整個儲存格放進引號。",
            sv: "Det står text efter ett avslutande citattecken. Sätt hela cellen inom citattecken."
        )
    }

    package func tooManyColumns(_ limit: Int) -> String {
        pick(
            "This line has more than \(count(limit)) columns. Check for a lost quotation mark.",
            hans: "此行超过 \(count(limit)) 列。请检查是否漏了引号。",
            hant: "此列超過 \(count(limit)) 欄。請檢查是否漏了引號。",
            sv:
                "Raden har fler än \(count(limit)) kolumner. Leta efter ett borttappat citattecken."
        )
    }

    package func lineTooLong(byteLimit: Int) -> String {
        let limit = byteLimit / 1024
        return pick(
            "This line is longer than \(limit) KiB. Check for a lost quotation mark or line break.",
            hans: "此行超过 \(limit) KiB。请检查是否漏了引号或换行。",
            hant: "此列超過 \(limit) KiB。請檢查是否漏了引號或換行。",
            sv:
                "Raden är längre än \(limit) KiB. Leta efter ett borttappat citattecken eller radslut."
        )
    }

    package func columnCount(found: Int, expected: Int) -> String {
        pick(
            "The header has \(expected) columns, this line \(found). Add or remove cells.",
            hans: "表头有 \(expected) 列，此行有 \(found) 列。请补足或删去单元格。",
            hant: "標題列有 \(expected) 欄，此列有 \(found) 欄。請補足或刪去儲存格。",
            sv:
                "Rubrikraden har \(expected) kolumner, den här raden \(found). Lägg till eller ta bort celler."
        )
    }

    package var notJSON: String {
        pick(
            "This line is not a JSON object. Write one order as one object a line.",
            hans: "此行不是 JSON 对象。请每行写一个订单对象。", hant: "此列不是 JSON 物件。請每列寫一筆訂單的物件。",
            sv: "Raden är inget JSON-objekt. Skriv en order som ett objekt per rad.")
    }

    package func notJSON(byte: Int) -> String {
        pick(
            "This line is not a JSON object from byte \(byte) on. Write one order as one object a line.",
            hans: "此行从第 \(byte) 个字节起不是 JSON。请每行写一个订单对象。",
            hant: "此列從第 \(byte) 個位元組起不是 JSON。請每列寫一筆訂單的物件。",
            sv: "Raden är inte JSON från byte \(byte). Skriv en order som ett objekt per rad.")
    }

    package func duplicateName(_ name: String) -> String {
        pick(
            "“\(name)” appears twice. Remove one.", hans: "“\(name)”出现了两次。请删去一个。",
            hant: "「\(name)」出現了兩次。請刪去一個。", sv: "”\(name)” förekommer två gånger. Ta bort den ena.")
    }

    package var valueMissing: String {
        pick(
            "The value is missing. Fill it in.", hans: "缺少内容。请补上。", hant: "缺少內容。請補上。",
            sv: "Värdet saknas. Fyll i det.")
    }

    package var notUTF8: String {
        pick(
            "Some characters here cannot be read. Correct them, or save the file as UTF-8.",
            hans: "此处有无法识别的字符。请更正，或将文件另存为 UTF-8。",
            hant: "此處有無法辨識的字元。請更正，或將檔案另存為 UTF-8。",
            sv: "Några tecken här går inte att läsa. Rätta dem, eller spara filen som UTF-8.")
    }

    package var wrongKind: String {
        pick(
            "Text or a number is expected here. Replace the value.",
            hans: "此处应为文本或数字。请替换。", hant: "此處應為文字或數字。請替換。",
            sv: "Här väntas en text eller ett tal. Ersätt det som står där.")
    }

    package func textFault(_ fault: SingleLine.Fault) -> String { line(fault, valueMissing) }

    package func amountFault(_ fault: Money.Fault) -> String {
        switch fault {
        case .missing: valueMissing
        case .notANumber: notANumber("1409.50")
        case .negative:
            pick(
                "An amount cannot be negative. Leave out refunds.", hans: "金额不能为负。请剔除退款。",
                hant: "金額不能為負。請剔除退款。",
                sv: "Ett belopp kan inte vara negativt. Ta bort återbetalningar.")
        case .tooManyDecimals: tooManyDecimals(2)
        case .tooLarge(let limit): tooLarge(limit.grouped)
        }
    }

    package func quantityFault(_ fault: Quantity.Fault) -> String {
        switch fault {
        case .missing: valueMissing
        case .notANumber: notANumber("5")
        case .notPositive:
            pick(
                "A quantity must be more than zero. Correct it.", hans: "数量必须大于零。请修改。",
                hant: "數量必須大於零。請修改。", sv: "Antalet måste vara större än noll. Rätta det.")
        case .tooManyDecimals: tooManyDecimals(3)
        case .tooLarge(let limit): tooLarge(limit.text)
        }
    }

    package func rateFault(_ fault: TaxRate.Fault) -> String {
        switch fault {
        case .missing: valueMissing
        case .notANumber: notANumber("6%")
        case .notLegal:
            pick(
                "There is no such VAT rate. Use one of \(legalRates).",
                hans: "没有这个增值税税率。请使用 \(legalRates) 之一。",
                hant: "沒有這個增值稅稅率。請使用 \(legalRates) 之一。",
                sv: "Den momssatsen finns inte. Använd någon av \(legalRates).")
        }
    }

    private var legalRates: String { TaxRate.legal.map(\.text).joined(separator: " ") }

    private func notANumber(_ example: String) -> String {
        pick(
            "This is not a number. Write it like \(example).", hans: "这不是数字。请写成 \(example) 的形式。",
            hant: "這不是數字。請寫成 \(example) 的形式。", sv: "Det här är inget tal. Skriv som \(example).")
    }

    private func tooManyDecimals(_ most: Int) -> String {
        pick(
            "Use at most \(most) decimals.", hans: "最多保留 \(most) 位小数。", hant: "最多保留 \(most) 位小數。",
            sv: "Använd högst \(most) decimaler.")
    }

    private func tooLarge(_ limit: String) -> String {
        pick(
            "This is more than \(limit). Check the figure.", hans: "超过 \(limit)。请核对数字。",
            hant: "超過 \(limit)。請核對數字。", sv: "Det är mer än \(limit). Kontrollera siffran.")
    }

    package var notATime: String {
        pick(
            "Write the time as 2026-11-20 14:03 (Beijing time).",
            hans: "请将时间写成 2026-11-20 14:03（北京时间）。",
            hant: "請將時間寫成 2026-11-20 14:03（北京時間）。",
            sv: "Skriv tiden som 2026-11-20 14:03 (Pekingtid).")
    }

    package var paidInTheFuture: String {
        pick(
            "This time is in the future. Check the date and the clock of this machine.",
            hans: "时间晚于现在。请检查日期和本机时钟。", hant: "時間晚於現在。請檢查日期和本機時鐘。",
            sv: "Tiden ligger i framtiden. Kontrollera datumet och datorns klocka.")
    }

    package var unknownChannel: String {
        pick(
            "Use alipay, unionpay or invoice.", hans: "请填写 alipay、unionpay 或 invoice。",
            hant: "請填寫 alipay、unionpay 或 invoice。", sv: "Använd alipay, unionpay eller invoice.")
    }

    package var noAmount: String {
        pick(
            "Give net_amount or gross_amount.", hans: "请填写 net_amount 或 gross_amount。",
            hant: "請填寫 net_amount 或 gross_amount。", sv: "Ange net_amount eller gross_amount.")
    }

    package func amountsDisagree(net: String, gross: String, rate: String) -> String {
        pick(
            "Net \(net) and gross \(gross) do not fit the rate \(rate). Correct one, or leave one out.",
            hans: "不含税 \(net)、含税 \(gross) 与税率 \(rate) 不符。请修改或只留一项。",
            hant: "未稅 \(net)、含稅 \(gross) 與稅率 \(rate) 不符。請修改或只留一項。",
            sv:
                "Netto \(net) och brutto \(gross) stämmer inte med satsen \(rate). Rätta det ena eller utelämna det."
        )
    }

    package var noProducts: String {
        pick(
            "The order has no product. Add at least one.", hans: "订单没有产品。请至少添加一项。",
            hant: "訂單沒有產品。請至少新增一項。", sv: "Ordern har ingen produkt. Lägg till minst en.")
    }

    package func tooManyProducts(_ most: Int) -> String {
        let limit = count(most)
        return pick(
            "An order has at most \(limit) products. Split it.", hans: "一个订单最多 \(limit) 项产品。请拆分。",
            hant: "一筆訂單最多 \(limit) 項產品。請拆分。", sv: "En order har högst \(limit) produkter. Dela den."
        )
    }

    package var totalNotPositive: String {
        pick(
            "The total is zero. Leave out orders that cost nothing.", hans: "总额为零。请剔除免费订单。",
            hant: "總額為零。請剔除免費訂單。", sv: "Summan är noll. Ta bort ordrar som inte kostar något.")
    }

    package func linesDoNotAddUp(sum: String, total: String) -> String {
        pick(
            "The lines add up to \(sum), the total says \(total). Correct the one that is wrong.",
            hans: "明细合计 \(sum)，总额为 \(total)。请修改有误的一项。",
            hant: "明細合計 \(sum)，總額為 \(total)。請修改有誤的一項。",
            sv: "Raderna blir tillsammans \(sum), summan anger \(total). Rätta det som är fel.")
    }

    package func contradicts(line: Int) -> String {
        pick(
            "Line \(line) says something else of the same order. Make both the same.",
            hans: "与第 \(line) 行同一订单的内容不一致。请改为一致。",
            hant: "與第 \(line) 列同一訂單的內容不一致。請改為一致。",
            sv: "Rad \(line) säger något annat om samma order. Gör dem lika.")
    }
}
