import Fapiao

/// What is said where many applications are issued or mailed at once.
extension Words {
    package var deskBatchIssueHeading: String {
        pick("Issue in a batch", hans: "批量开具", hant: "批次開具", sv: "Utfärda flera")
    }

    package var deskBatchMailHeading: String {
        pick("Mail in a batch", hans: "批量寄送", hant: "批次寄送", sv: "Skicka flera")
    }

    package func deskBatchText(_ isIssue: Bool, _ count: Int) -> String {
        isIssue
            ? pick(
                count == 1
                    ? "One application gets a fapiao number."
                    : "\(count) applications get fapiao numbers, in the order of the list.",
                hans: "按列表顺序为 \(count) 份申请分配发票号码。", hant: "依清單順序為 \(count) 份申請分配發票號碼。",
                sv: count == 1
                    ? "En ansökan får ett fapiao-nummer."
                    : "\(count) ansökningar får fapiao-nummer, i listans ordning.")
            : pick(
                count == 1
                    ? "One application gets a tracking number."
                    : "\(count) applications get tracking numbers, in the order of the list.",
                hans: "按列表顺序为 \(count) 份申请分配运单号。", hant: "依清單順序為 \(count) 份申請分配運單號。",
                sv: count == 1
                    ? "En ansökan får ett spårningsnummer."
                    : "\(count) ansökningar får spårningsnummer, i listans ordning.")
    }

    package func deskBatchOthers(_ count: Int) -> String {
        pick(
            count == 1
                ? "One gets none: another carrier takes it, or it is picked up."
                : "\(count) get none: another carrier takes them, or they are picked up.",
            hans: "另有 \(count) 份不分配：由其他快递公司寄送或自取。",
            hant: "另有 \(count) 份不分配：由其他快遞公司寄送或自取。",
            sv: count == 1
                ? "En får inget: ett annat fraktbolag tar den, eller så hämtas den."
                : "\(count) får inget: ett annat fraktbolag tar dem, eller så hämtas de.")
    }

    /// All that was marked is picked up.
    package var deskBatchOnlyPickUp: String {
        pick(
            "Nothing here can be mailed: customers pick these up. Open each one and press w once it lies ready.",
            hans: "这些发票由客户自取，不能寄送。发票备好后，请打开申请并按 w。",
            hant: "這些發票由客戶自取，不能寄送。發票備妥後，請開啟申請並按 w。",
            sv:
                "Inget här kan skickas: kunderna hämtar själva. Öppna var och en och tryck w när den ligger klar."
        )
    }

    package var deskBatchSource: String {
        pick("Numbers from", hans: "号码来源", hant: "號碼來源", sv: "Nummer från")
    }

    package var deskBatchRange: String {
        pick("A range", hans: "连续号码", hant: "連續號碼", sv: "En nummerserie")
    }

    package var deskBatchFile: String {
        pick("A CSV file", hans: "CSV 文件", hant: "CSV 檔案", sv: "En CSV-fil")
    }

    package func deskBatchFirst(_ isIssue: Bool) -> String {
        isIssue
            ? pick("First fapiao", hans: "起始发票号码", hant: "起始發票號碼", sv: "Första fapiao")
            : pick("First number", hans: "起始运单号", hant: "起始運單號", sv: "Första numret")
    }

    package var deskBatchRangeHint: String {
        pick(
            "The digits at its end count up by one.", hans: "末尾数字逐一递增。", hant: "末尾數字逐一遞增。",
            sv: "Siffrorna i slutet räknas upp ett steg i taget.")
    }

    package func deskBatchLast(_ number: String) -> String {
        pick("Up to \(number)", hans: "至 \(number)", hant: "至 \(number)", sv: "Till \(number)")
    }

    package var deskBatchIssueFile: String {
        pick(
            "Columns: application, fapiao_number, and issued_on if not today.",
            hans: "列：application、fapiao_number；非当天开具时加 issued_on。",
            hant: "欄：application、fapiao_number；非當天開具時加 issued_on。",
            sv: "Kolumner: application, fapiao_number och, om inte i dag, issued_on.")
    }

    package var deskBatchMailFile: String {
        pick(
            "Columns: application, carrier (sf or yunda), tracking_number.",
            hans: "列：application、carrier（sf 或 yunda）、tracking_number。",
            hant: "欄：application、carrier（sf 或 yunda）、tracking_number。",
            sv: "Kolumner: application, carrier (sf eller yunda), tracking_number.")
    }

    package var deskBatchFileMissing: String {
        pick(
            "Enter where the file with the numbers is.", hans: "请填写号码文件的位置。", hant: "請填寫號碼檔案的位置。",
            sv: "Skriv var filen med numren ligger.")
    }

    // MARK: Faults of a range

    package func deskBatchOverflow(_ most: Int) -> String {
        pick(
            "From here there are only \(most) numbers. Mark fewer rows, or start lower.",
            hans: "从该号码起只有 \(most) 个号码。请少标记几条，或改用更小的起始号码。",
            hant: "從該號碼起只有 \(most) 個號碼。請少標記幾筆，或改用更小的起始號碼。",
            sv: "Härifrån finns bara \(most) nummer. Markera färre rader eller börja lägre.")
    }

    package var deskBatchNoDigits: String {
        pick(
            "It ends with a letter, so it cannot count up. Use a file instead.",
            hans: "该号码以字母结尾，无法递增。请改用文件。", hant: "該號碼以字母結尾，無法遞增。請改用檔案。",
            sv: "Det slutar med en bokstav och kan inte räknas upp. Använd en fil i stället.")
    }

    package var deskBatchNothing: String {
        pick(
            "None of the marked rows can get a number. Go back and mark others.",
            hans: "已标记的条目都不能分配号码。请返回重新标记。", hant: "已標記的項目都不能分配號碼。請返回重新標記。",
            sv: "Ingen av de markerade raderna kan få ett nummer. Gå tillbaka och markera andra.")
    }
}

// MARK: - The rows

extension Words {
    package func deskBatchNumberColumn(_ isIssue: Bool) -> String {
        isIssue ? pick("Fapiao", hans: "发票号码", hant: "發票號碼", sv: "Fapiao") : trackingLabel
    }

    package var deskBatchResultColumn: String {
        pick("Result", hans: "结果", hant: "結果", sv: "Resultat")
    }

    package func deskBatchReady(_ count: Int) -> String {
        pick(
            count == 1
                ? "Check the number; Enter begins."
                : "Check the numbers; Enter begins with all \(count).",
            hans: "请核对号码；按 Enter 开始处理 \(count) 份。",
            hant: "請核對號碼；按 Enter 開始處理 \(count) 份。",
            sv: count == 1
                ? "Kontrollera numret; Enter startar."
                : "Kontrollera numren; Enter startar alla \(count).")
    }

    package func deskBatchForeseen(_ count: Int) -> String {
        pick(
            count == 1
                ? "One would be refused and is left out; go to its row to read why."
                : "\(count) would be refused and are left out; go to a row to read why.",
            hans: "\(count) 份无法处理，将跳过；移到该条可查看原因。",
            hant: "\(count) 份無法處理，將略過；移到該筆可檢視原因。",
            sv: count == 1
                ? "En skulle nekas och utelämnas; gå till raden för att läsa varför."
                : "\(count) skulle nekas och utelämnas; gå till en rad för att läsa varför.")
    }

    package var deskBatchAllDone: String {
        pick(
            "All of it was done before. Esc goes back.", hans: "均已完成，无需再处理。按 Esc 返回。",
            hant: "均已完成，無需再處理。按 Esc 返回。", sv: "Allt är redan gjort. Esc leder tillbaka.")
    }

    package func deskBatchRest(_ count: Int) -> String {
        pick(
            count == 1
                ? "One has no number and stays as it is."
                : "\(count) have no number and stay as they are.",
            hans: "\(count) 份没有号码，保持不变。", hant: "\(count) 份沒有號碼，保持不變。",
            sv: count == 1
                ? "En har inget nummer och lämnas orörd."
                : "\(count) har inget nummer och lämnas orörda.")
    }

    package func deskBatchGoing(_ done: Int, of count: Int) -> String {
        pick(
            "\(done) of \(count). Esc stops after the current row.",
            hans: "已处理 \(done)/\(count)。按 Esc 在当前一条完成后停止。",
            hant: "已處理 \(done)/\(count)。按 Esc 在目前一筆完成後停止。",
            sv: "\(done) av \(count). Esc stannar efter den pågående raden.")
    }

    package func deskBatchOver(done: Int, refused: Int, left: Int) -> String {
        let parts = [
            pick("Done: \(done)", hans: "完成 \(done)", hant: "完成 \(done)", sv: "Klara: \(done)"),
            refused == 0
                ? nil
                : pick(
                    "refused: \(refused), still marked", hans: "未成功 \(refused)（仍保留标记）",
                    hant: "未成功 \(refused)（仍保留標記）", sv: "nekade: \(refused), fortfarande markerade"),
            left == 0
                ? nil
                : pick(
                    "not begun: \(left)", hans: "未处理 \(left)", hant: "未處理 \(left)",
                    sv: "ej påbörjade: \(left)"),
        ].compactMap { $0 }
        return facts(parts) + pick(".", hans: "。", hant: "。", sv: ".")
    }

    package func deskBatchMoreFaults(_ count: Int) -> String {
        pick(
            count == 1
                ? "And one more line of the file is wrong."
                : "And \(count) more lines of the file are wrong.",
            hans: "文件中另有 \(count) 行有误。", hant: "檔案中另有 \(count) 列有誤。",
            sv: count == 1
                ? "Ytterligare en rad i filen är fel."
                : "Ytterligare \(count) rader i filen är fel.")
    }

    package func deskBatchLine(_ line: Int, _ sentence: String) -> String {
        pick(
            "Line \(line): \(sentence)", hans: "第 \(line) 行：\(sentence)",
            hant: "第 \(line) 列：\(sentence)", sv: "Rad \(line): \(sentence)")
    }

    package var deskBatchDone: String { pick("done", hans: "完成", hant: "完成", sv: "klar") }

    package var deskBatchAlready: String {
        pick("already", hans: "此前完成", hant: "先前完成", sv: "redan klar")
    }

    package var deskBatchRefused: String { pick("refused", hans: "未成功", hant: "未成功", sv: "nekad") }

    package var deskBatchWithout: String {
        pick("no number", hans: "无号码", hant: "無號碼", sv: "inget nummer")
    }

    package func deskBatchWhyWithout(isPickedUp: Bool) -> String {
        isPickedUp
            ? pick(
                "It is picked up, not mailed.", hans: "客户自取，无需寄送。", hant: "客戶自取，無需寄送。",
                sv: "Den hämtas och skickas inte.")
            : pick(
                "No valid line of the file has it, or the range is another carrier's.",
                hans: "没有可用号码：文件中没有该申请的有效行，或号段属于其他快递公司。",
                hant: "沒有可用號碼：檔案中沒有該申請的有效列，或號段屬於其他快遞公司。",
                sv: "Filen har ingen giltig rad för den, eller serien är ett annat fraktbolags.")
    }

    package func deskBatchUnmarked(_ number: String) -> String {
        pick(
            "\(number) is not marked, so its line is left out.", hans: "\(number) 未标记，该行未采用。",
            hant: "\(number) 未標記，該列未採用。",
            sv: "\(number) är inte markerad, så dess rad utelämnas.")
    }

    // MARK: Beginning and ending

    package func deskBatchSure(_ isIssue: Bool, _ count: Int) -> String {
        isIssue
            ? pick(
                count == 1 ? "Issue it?" : "Issue all \(count)?", hans: "开具这 \(count) 份？",
                hant: "開具這 \(count) 份？",
                sv: count == 1 ? "Utfärda den?" : "Utfärda alla \(count)?")
            : pick(
                count == 1 ? "Mail it?" : "Mail all \(count)?", hans: "寄出这 \(count) 份？",
                hant: "寄出這 \(count) 份？", sv: count == 1 ? "Skicka den?" : "Skicka alla \(count)?")
    }

    package func deskBatchSureText(_ isIssue: Bool) -> String {
        isIssue
            ? pick(
                """
                Each customer is told by mail, with the number. A number once given stays used, \
                even if the issue is taken back.
                """,
                hans: "每位客户都会收到含发票号码的邮件。已分配的号码即视为已用，撤销开具后也不能再用。",
                hant: "每位客戶都會收到含發票號碼的郵件。已分配的號碼即視為已用，撤銷開具後也不能再用。",
                sv: """
                    Varje kund får ett mejl med numret. Ett nummer som delats ut är förbrukat, \
                    även om utfärdandet tas tillbaka.
                    """)
            : pick(
                "Each customer is told by mail, with carrier and tracking number.",
                hans: "每位客户都会收到含快递公司和运单号的邮件。", hant: "每位客戶都會收到含快遞公司和運單號的郵件。",
                sv: "Varje kund får ett mejl med fraktbolag och spårningsnummer.")
    }

    package var deskBatchBegin: String { pick("Begin", hans: "开始", hant: "開始", sv: "Starta") }

    package var deskBatchStop: String { pick("stop", hans: "停止", hant: "停止", sv: "stanna") }

    package func deskBatchBroken(done: Int, of count: Int) -> String {
        pick(
            """
            The batch ended after \(done) of \(count) rows; no row was left half done. Open the \
            queue to go on with the others.
            """,
            hans: "批量处理在完成 \(done)/\(count) 条后中断，没有只完成一半的条目。请打开队列继续处理其余条目。",
            hant: "批次處理在完成 \(done)/\(count) 筆後中斷，沒有只完成一半的項目。請開啟佇列繼續處理其餘項目。",
            sv:
                """
                Det avbröts efter \(done) av \(count) rader; ingen rad är halvgjord. Öppna kön för \
                att fortsätta med resten.
                """)
    }

    package var deskNoBatch: String {
        pick(
            "Nothing here waits for a number. A batch only issues or mails.",
            hans: "本队列无需分配号码；批量处理仅用于开具和寄送。",
            hant: "本佇列無需分配號碼；批次處理僅用於開具和寄送。",
            sv: "Här väntar inget på nummer. Flera på en gång går att utfärda och skicka.")
    }

    // MARK: Keys

    package var deskKeyBegin: String { pick("begin", hans: "开始", hant: "開始", sv: "starta") }

    package var deskKeyBatch: String { pick("batch", hans: "批量", hant: "批次", sv: "flera") }

    package var deskHelpBatch: String {
        pick(
            "Issues or mails all marked rows, with numbers from a range or a file.",
            hans: "用连续号码或文件中的号码，批量开具或寄送已标记的条目。",
            hant: "用連續號碼或檔案中的號碼，批次開具或寄送已標記的項目。",
            sv: "Utfärdar eller skickar alla markerade rader, med nummer ur en serie eller en fil.")
    }

    package var deskHelpBatchBegin: String {
        pick(
            "Begins once you have confirmed.", hans: "确认后开始处理。", hant: "確認後開始處理。",
            sv: "Startar när du har bekräftat.")
    }

    package var deskHelpBatchStop: String {
        pick(
            "Stops after the current row; otherwise goes back.", hans: "在当前一条完成后停止；未运行时返回。",
            hant: "在目前一筆完成後停止；未執行時返回。",
            sv: "Stannar efter den pågående raden; går annars tillbaka.")
    }
}
