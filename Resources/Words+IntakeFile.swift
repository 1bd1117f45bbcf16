import Fapiao

/// Where in a file of payment records a fault is, and why nothing can be taken from one at all.
extension Words {
    /// A sentence about one place of the file.
    package func finding(at place: String, _ sentence: String) -> String {
        pick(
            "\(place): \(sentence)", hans: "\(place)：\(sentence)", hant: "\(place)：\(sentence)",
            sv: "\(place): \(sentence)")
    }

    /// The line, the product on it where there are several, and the column as it is called here.
    package func place(line: Int, item: Int? = nil, column: String? = nil) -> String {
        [placeLine(line), item.map(placeProduct), column].compactMap { $0 }.reduce("") {
            $0.isEmpty ? $1 : narrowed($0, $1)
        }
    }

    private func narrowed(_ place: String, _ part: String) -> String {
        pick(
            "\(place), \(part)", hans: "\(place)，\(part)", hant: "\(place)，\(part)",
            sv: "\(place), \(part)")
    }

    private func placeLine(_ line: Int) -> String {
        pick("line \(line)", hans: "第 \(line) 行", hant: "第 \(line) 列", sv: "rad \(line)")
    }

    private func placeProduct(_ item: Int) -> String {
        pick(
            "product \(item)", hans: "第 \(item) 个产品", hant: "第 \(item) 個產品",
            sv: "produkt \(item)")
    }

    package var headerPlace: String {
        pick("header", hans: "表头", hant: "標題列", sv: "rubrikraden")
    }

    package func noSuchFile(_ path: String) -> String {
        pick(
            "There is no file \(path). Check its name and folder.",
            hans: "没有文件 \(path)。请检查文件名和目录。", hant: "沒有檔案 \(path)。請檢查檔名和資料夾。",
            sv: "Det finns ingen fil \(path). Kontrollera namnet och mappen.")
    }

    package func fileForbidden(_ path: String) -> String {
        pick(
            "You may not read \(path). Ask its owner for permission.",
            hans: "您无权读取 \(path)。请向文件所有者申请读取权限。",
            hant: "您無權讀取 \(path)。請向檔案擁有者申請讀取權限。",
            sv: "Du får inte läsa \(path). Be filens ägare om läsrätt.")
    }

    package func fileIsFolder(_ path: String) -> String {
        pick(
            "\(path) is a folder. Name a file in it.", hans: "\(path) 是目录。请指定其中的文件。",
            hant: "\(path) 是資料夾。請指定其中的檔案。", sv: "\(path) är en mapp. Ange en fil i den.")
    }

    package func cannotReadFile(_ path: String, _ code: Int32) -> String {
        pick(
            "\(path) cannot be read (error \(code)). Copy it to another disk and try again.",
            hans: "无法读取 \(path)（错误 \(code)）。请将文件复制到其他磁盘后重试。",
            hant: "無法讀取 \(path)（錯誤 \(code)）。請將檔案複製到其他磁碟後重試。",
            sv:
                "\(path) går inte att läsa (fel \(code)). Kopiera den till en annan disk och försök igen."
        )
    }

    package func emptyFile(_ path: String) -> String {
        pick(
            "\(path) is empty. Export the payment records again.",
            hans: "\(path) 是空文件。请重新导出付款记录。", hant: "\(path) 是空檔案。請重新匯出付款紀錄。",
            sv: "\(path) är tom. Exportera betalningsuppgifterna igen.")
    }

    package func missingColumns(_ names: [String]) -> String {
        let names = named(names)
        return pick(
            "The header lacks these columns: \(names). Add them to the first line.",
            hans: "表头缺少以下列：\(names)。请在第一行补上。", hant: "標題列缺少以下欄：\(names)。請在第一列補上。",
            sv: "Rubrikraden saknar kolumnerna: \(names). Lägg till dem på första raden.")
    }

    /// Names one behind the other.
    func named(_ names: [String]) -> String {
        names.reduce("") { $0.isEmpty ? $1 : listed($0, $1) }
    }

    private func listed(_ names: String, _ name: String) -> String {
        pick(
            "\(names), \(name)", hans: "\(names)、\(name)", hant: "\(names)、\(name)",
            sv: "\(names), \(name)")
    }

    package func duplicateColumn(_ name: String) -> String {
        pick(
            "Two columns are called \(name). Rename or remove one.",
            hans: "有两列都叫 \(name)。请改名或删去一列。", hant: "有兩欄都叫 \(name)。請改名或刪去一欄。",
            sv: "Två kolumner heter \(name). Byt namn på den ena eller ta bort den.")
    }

    package var jsonList: String {
        pick(
            "The file is one JSON list. Write one object a line instead.",
            hans: "文件是一个 JSON 列表。请改为每行一个对象。", hant: "檔案是一個 JSON 清單。請改為每列一個物件。",
            sv: "Filen är en enda JSON-lista. Skriv i stället ett objekt per rad.")
    }
}

// MARK: - Columns

/// The columns by the names they have in the file, and what those mean to who reads no English.
extension Words {
    func column(_ name: String, hans: String, hant: String, sv: String) -> String {
        pick(name, hans: "\(name)（\(hans)）", hant: "\(name)（\(hant)）", sv: "\(name) (\(sv))")
    }

    package var columnOrderNumber: String {
        column("order_number", hans: "订单编号", hant: "訂單編號", sv: "ordernummer")
    }

    package var columnCustomerNumber: String {
        column("customer_number", hans: "客户编号", hant: "客戶編號", sv: "kundnummer")
    }

    package var columnPayerName: String {
        column("payer_name", hans: "付款人名称", hant: "付款人名稱", sv: "betalarens namn")
    }

    package var columnContactEmail: String {
        column("contact_email", hans: "联系邮箱", hant: "聯絡電子郵件", sv: "e-postadress")
    }

    package var columnProduct: String {
        column("product", hans: "产品", hant: "產品", sv: "produkt")
    }

    package var columnQuantity: String {
        column("quantity", hans: "数量", hant: "數量", sv: "antal")
    }

    package var columnUnit: String { column("unit", hans: "单位", hant: "單位", sv: "enhet") }

    package var columnNetAmount: String {
        column("net_amount", hans: "不含税金额", hant: "未稅金額", sv: "belopp utan moms")
    }

    package var columnGrossAmount: String {
        column("gross_amount", hans: "含税金额", hant: "含稅金額", sv: "belopp med moms")
    }

    package var columnTaxRate: String {
        column("tax_rate", hans: "税率", hant: "稅率", sv: "momssats")
    }

    package var columnTotal: String {
        column("total", hans: "价税合计", hant: "價稅合計", sv: "summa med moms")
    }

    package var columnPaidAt: String {
        column("paid_at", hans: "付款时间", hant: "付款時間", sv: "betalningstid")
    }

    package var columnChannel: String {
        column("channel", hans: "付款方式", hant: "付款方式", sv: "betalsätt")
    }

    /// Either of the amounts will do.
    package var columnEitherAmount: String {
        pick(
            "net_amount or gross_amount", hans: "net_amount 或 gross_amount",
            hant: "net_amount 或 gross_amount", sv: "net_amount eller gross_amount")
    }
}
