import Fapiao

/// What is said where pictures and labels are printed.
extension Words {
    package var deskPrintHeading: String {
        pick("Print", hans: "打印", hant: "列印", sv: "Skriv ut")
    }

    package func deskPrintText(_ count: Int) -> String {
        pick(
            count == 1 ? "One application." : "\(count) applications, a sheet each.",
            hans: count == 1 ? "一份申请。" : "\(count) 份申请，每份一页。",
            hant: count == 1 ? "一份申請。" : "\(count) 份申請，每份一頁。",
            sv: count == 1 ? "En ansökan." : "\(count) ansökningar, ett blad för varje.")
    }

    package var deskPrintWhat: String { pick("What", hans: "内容", hant: "內容", sv: "Vad") }

    package var deskPictureName: String {
        pick(
            "Picture of the fapiao", hans: "发票样张", hant: "發票樣張",
            sv: "Bild av fapiaon")
    }

    package var deskLabelName: String {
        pick("Address label", hans: "邮寄地址标签", hant: "郵寄地址標籤", sv: "Adressetikett")
    }

    package var deskPrintWhere: String { pick("Where to", hans: "输出到", hant: "輸出至", sv: "Vart") }

    package var deskToPrinter: String { pick("Printer", hans: "打印机", hant: "印表機", sv: "Skrivare") }

    package var deskToFile: String { pick("File", hans: "文件", hant: "檔案", sv: "Fil") }

    package var deskPrinterLabel: String {
        pick("Name of the printer", hans: "打印机名称", hant: "印表機名稱", sv: "Skrivarens namn")
    }

    package var deskPrinterHint: String {
        pick(
            "Leave it empty for the printer that is set as default.", hans: "留空则使用默认打印机。",
            hant: "留空則使用預設印表機。", sv: "Lämna tomt för den skrivare som är förvald.")
    }

    package var deskPrinterFault: String {
        pick(
            "Remove spaces, / # \\ and any hyphen at the beginning from the printer's name.",
            hans: "打印机名称不能含空格和 / # \\，也不能以连字符开头。请修改。",
            hant: "印表機名稱不能含空格和 / # \\，也不能以連字號開頭。請修改。",
            sv: "Ta bort blanksteg, / # \\ och bindestreck i början ur skrivarens namn."
        )
    }

    package var deskFileLabel: String {
        pick("File", hans: "文件路径", hant: "檔案路徑", sv: "Filens plats")
    }

    package var deskFileHint: String {
        pick(
            "A new file; nothing is overwritten. ~ is your home folder.",
            hans: "新建文件，不会覆盖已有文件。~ 表示主目录。", hant: "建立新檔案，不會覆蓋既有檔案。~ 代表家目錄。",
            sv: "En ny fil; inget skrivs över. ~ är din hemkatalog.")
    }

    package var deskFileMissing: String {
        pick(
            "Enter where to put the file.", hans: "请填写文件的保存位置。", hant: "請填寫檔案的儲存位置。",
            sv: "Skriv var filen ska ligga.")
    }

    package var deskPrint: String {
        pick("Print now", hans: "开始打印", hant: "開始列印", sv: "Skriv ut nu")
    }

    package func deskPrinted(_ sheets: Int) -> String {
        pick(
            sheets == 1 ? "Done: one sheet." : "Done: \(sheets) sheets.",
            hans: "完成，共 \(sheets) 页。", hant: "完成，共 \(sheets) 頁。",
            sv: sheets == 1 ? "Klart: ett blad." : "Klart: \(sheets) blad.")
    }

    package func deskNotPrinted(_ numbers: [String]) -> String {
        let list = (numbers.prefix(5) + (numbers.count > 5 ? ["…"] : [])).joined(separator: comma)
        return pick(
            "Without a sheet: \(list). They are picked up, or cannot be read.",
            hans: "未生成：\(list)。这些申请为自取，或无法读取。", hant: "未產生：\(list)。這些申請為自取，或無法讀取。",
            sv: "Utan blad: \(list). De hämtas, eller går inte att läsa.")
    }

    // MARK: Label

    /// On the label, and only there.
    package var deskSender: String { pick("Sender", hans: "寄件人", hant: "寄件人", sv: "Avsändare") }

    package var deskLabelNumber: String { pick("No.", hans: "编号", hant: "編號", sv: "Nr") }

    // MARK: Keys

    package var deskKeyPrint: String { pick("print", hans: "打印", hant: "列印", sv: "skriv ut") }

    package var deskHelpPrint: String {
        pick(
            "Prints the picture or the address label, of all marked rows at once.",
            hans: "打印样张或地址标签；有标记时一次打印全部已标记的申请。",
            hant: "列印樣張或地址標籤；有標記時一次列印全部已標記的申請。",
            sv: "Skriver ut bilden eller adressetiketten, för alla markerade rader på en gång.")
    }

    package var deskHelpMarkAll: String {
        pick(
            "Marks all rows that are listed, or takes their marks away.",
            hans: "标记列表中的全部条目，或清除其标记。", hant: "標記清單中的全部項目，或清除其標記。",
            sv: "Markerar alla rader i listan, eller tar bort deras markeringar.")
    }
}

// MARK: - Faults

extension Words {
    package func deskFault(_ fault: PrintFault) -> String {
        switch fault {
        case .file(let fault): self.fault(fault)
        case .printer(let fault): self.fault(fault)
        case .nothing:
            pick(
                "None of these applications has an address: they are picked up.",
                hans: "这些申请均为自取，没有邮寄地址。", hant: "這些申請均為自取，沒有郵寄地址。",
                sv: "Ingen av ansökningarna har en adress: de hämtas.")
        }
    }

    package func fault(_ fault: FileFault) -> String {
        switch fault {
        case .exists:
            pick(
                "Something with that name is already there. Choose another name.",
                hans: "同名文件已存在，请换一个名称。", hant: "同名檔案已存在，請換一個名稱。",
                sv: "Det finns redan något med det namnet. Välj ett annat.")
        case .noFolder:
            pick(
                "The folder is not there. Check the path, or make the folder first.",
                hans: "目录不存在。请检查路径，或先创建目录。", hant: "資料夾不存在。請檢查路徑，或先建立資料夾。",
                sv: "Mappen finns inte. Kontrollera sökvägen eller skapa mappen först.")
        case .denied:
            pick(
                "The account that runs the program may not write there. Choose another folder.",
                hans: "运行本程序的账户无权写入该位置，请换一个目录。", hant: "執行本程式的帳號無權寫入該位置，請換一個資料夾。",
                sv: "Kontot som kör programmet får inte skriva där. Välj en annan mapp.")
        case .inData:
            pick(
                "That is inside the program's own data folder. Choose another folder.",
                hans: "该位置在本程序的数据目录内，请换一个目录。", hant: "該位置在本程式的資料目錄內，請換一個資料夾。",
                sv: "Det är i programmets egen datamapp. Välj en annan mapp.")
        case .full:
            pick(
                "There is no room there. Make room, or choose another folder.",
                hans: "该位置空间不足。请清理空间，或换一个目录。", hant: "該位置空間不足。請清出空間，或換一個資料夾。",
                sv: "Det är fullt där. Frigör utrymme eller välj en annan mapp.")
        case .tooLong:
            pick(
                "The name is too long. Shorten it.", hans: "名称过长，请缩短。", hant: "名稱過長，請縮短。",
                sv: "Namnet är för långt. Korta det.")
        case .other(let code):
            systemRefused(code)
        }
    }

    package func fault(_ fault: PrinterFault) -> String {
        switch fault {
        case .noProgram(let path):
            pick(
                "There is no print program at \(path). Choose a file, or ask the administrator.",
                hans: "\(path) 处没有打印程序。请改为保存到文件，或联系管理员。",
                hant: "\(path) 處沒有列印程式。請改存成檔案，或聯絡管理員。",
                sv: """
                    Det finns inget utskriftsprogram på \(path). Välj en fil eller fråga \
                    administratören.
                    """)
        case .notStarted(let code):
            pick(
                """
                The print program could not be started (error \(code)). Try again, or choose a \
                file.
                """,
                hans: "无法启动打印程序（错误 \(code)）。请重试，或改为保存到文件。",
                hant: "無法啟動列印程式（錯誤 \(code)）。請重試，或改存成檔案。",
                sv: """
                    Utskriftsprogrammet kunde inte startas (fel \(code)). Försök igen eller välj \
                    en fil.
                    """)
        case .refused(let said):
            pick(
                "The printer did not take it. Check the printer, or choose a file.",
                hans: "打印机未接收。请检查打印机，或改为保存到文件。", hant: "印表機未接收。請檢查印表機，或改存成檔案。",
                sv: "Skrivaren tog inte emot. Kontrollera skrivaren eller välj en fil.")
                + (said.isEmpty ? "" : "\n" + quoted(said))
        case .tooSlow(let seconds):
            printingTooSlow(seconds)
        }
    }

    private func quoted(_ text: String) -> String {
        pick("“\(text)”", hans: "“\(text)”", hant: "「\(text)」", sv: "”\(text)”")
    }

    private func systemRefused(_ code: Int) -> String {
        pick(
            """
            The system refused (error \(code)). Choose another place, or ask the \
            administrator.
            """,
            hans: "系统拒绝写入（错误 \(code)）。请换一个位置，或联系管理员。",
            hant: "系統拒絕寫入（錯誤 \(code)）。請換一個位置，或聯絡管理員。",
            sv: """
                Systemet vägrade (fel \(code)). Välj en annan plats eller fråga \
                administratören.
                """)
    }

    private func printingTooSlow(_ seconds: Int) -> String {
        pick(
            """
            The print program did not finish within \(seconds) seconds. Check the printer first: \
            it may still print.
            """,
            hans: "打印程序 \(seconds) 秒内未结束。请先检查打印机，可能仍会打印。",
            hant: "列印程式 \(seconds) 秒內未結束。請先檢查印表機，可能仍會列印。",
            sv:
                """
                Utskriftsprogrammet blev inte klart på \(seconds) sekunder. Titta på skrivaren \
                först: utskriften kan komma ändå.
                """)
    }
}
