import Fapiao

/// The clerk's search, and the ways to it.
extension Words {
    package var deskSearch: String { pick("Search", hans: "搜索", hant: "搜尋", sv: "Sök") }

    package var deskHelpSearch: String {
        pick(
            "Searches everything on record: numbers, addresses, titles.",
            hans: "搜索全部记录：编号、邮箱、电话、抬头等。", hant: "搜尋全部紀錄：編號、信箱、電話、抬頭等。",
            sv: "Söker i allt som finns: nummer, adresser, titlar.")
    }

    package var deskSearchLabel: String {
        pick("Search for", hans: "搜索内容", hant: "搜尋內容", sv: "Sök efter")
    }

    package var deskSearchIntro: String {
        pick(
            """
            Type an application, order, fapiao, tracking or request number, an e-mail address, a \
            phone number, a taxpayer ID, or any part of a title or name. Spaces and hyphens do \
            not matter.
            """,
            hans: "请输入申请编号、订单编号、发票号码、运单号、客服请求编号、电子邮箱、电话、税号，或抬头、姓名中的任意几个字。空格和连字符不影响结果。",
            hant: "請輸入申請編號、訂單編號、發票號碼、託運單號、客服請求編號、電子郵件、電話、稅號，或抬頭、姓名中的任意幾個字。空格和連字號不影響結果。",
            sv: """
                Skriv ett ansöknings-, order-, fapiao-, spårnings- eller ärendenummer, en \
                e-postadress, ett telefonnummer, ett skattebetalar-id eller någon del av en \
                titel eller ett namn. Mellanslag och bindestreck spelar ingen roll.
                """)
    }

    package var deskSearching: String {
        pick("Searching…", hans: "正在搜索…", hant: "正在搜尋…", sv: "Söker…")
    }

    package func deskNothingFound(_ text: String) -> String {
        pick(
            """
            Nothing on record has “\(text)”. Check it, or type less of it. The address of an \
            account has to be typed in full.
            """,
            hans: "没有与“\(text)”相符的记录。请核对，或少输入几个字再试。账户的邮箱须完整输入。",
            hant: "沒有與「\(text)」相符的紀錄。請核對，或少輸入幾個字再試。帳戶的信箱須完整輸入。",
            sv: """
                Inget innehåller ”\(text)”. Kontrollera det eller skriv mindre. Ett kontos adress \
                måste skrivas hel.
                """)
    }

    package func deskHits(_ count: Int) -> String {
        pick(
            "\(count) found", hans: "找到 \(count) 条", hant: "找到 \(count) 筆",
            sv: count == 1 ? "1 träff" : "\(count) träffar")
    }

    package func deskFirstHits(_ count: Int) -> String {
        pick(
            "the first \(count); type more of it", hans: "仅显示前 \(count) 条，请输入更多内容",
            hant: "僅顯示前 \(count) 筆，請輸入更多內容", sv: "de första \(count); skriv mer")
    }

    package var deskHitGone: String {
        pick(
            "It is not there any more. Search again.", hans: "该记录已不存在，请重新搜索。",
            hant: "該紀錄已不存在，請重新搜尋。", sv: "Det finns inte längre. Sök igen.")
    }

    package var deskHelpHits: String {
        pick(
            "Moves through what was found while you type.", hans: "在搜索结果中选择，可随时继续输入。",
            hant: "在搜尋結果中選擇，可隨時繼續輸入。", sv: "Flyttar bland träffarna medan du skriver.")
    }

    // MARK: Columns

    package var deskHitColumn: String { pick("Found", hans: "编号", hant: "編號", sv: "Träff") }

    package var deskNameColumn: String {
        pick("Title or payer", hans: "抬头或付款人", hant: "抬頭或付款人", sv: "Titel eller betalare")
    }

    package var deskMetColumn: String { pick("In", hans: "匹配项", hant: "符合項", sv: "Fält") }

    package var deskNotApplied: String {
        pick("not applied", hans: "未申请", hant: "未申請", sv: "ej ansökt")
    }

    /// Of a bill that is held before its payment record came in.
    package var deskNotPaid: String {
        pick("no payment record", hans: "无付款记录", hant: "無付款紀錄", sv: "underlag saknas")
    }

    package var deskBillWord: String { pick("order", hans: "订单", hant: "訂單", sv: "order") }

    package var deskRequestOpen: String { pick("open", hans: "处理中", hant: "處理中", sv: "öppet") }

    package var deskRequestClosed: String {
        pick("closed", hans: "已结束", hant: "已結束", sv: "avslutat")
    }

    package func deskName(of field: SearchField) -> String {
        switch field {
        case .application: deskSortNumber
        case .order: deskBillWord
        case .fapiao: pick("fapiao", hans: "发票号码", hant: "發票號碼", sv: "fapiao")
        case .tracking: pick("tracking", hans: "运单号", hant: "託運單號", sv: "spårning")
        case .taxpayerID: pick("tax ID", hans: "税号", hant: "稅號", sv: "skatte-id")
        case .phone: pick("phone", hans: "电话", hant: "電話", sv: "telefon")
        case .email: pick("e-mail", hans: "邮箱", hant: "信箱", sv: "e-post")
        case .title: pick("title", hans: "抬头", hant: "抬頭", sv: "titel")
        case .payer: pick("payer", hans: "付款人", hant: "付款人", sv: "betalare")
        case .recipient: pick("recipient", hans: "收件人", hant: "收件人", sv: "mottagare")
        case .request: pick("request", hans: "客服请求", hant: "客服請求", sv: "ärende")
        }
    }

    // MARK: Sorting by title

    package func deskRanking(_ known: Int, of all: Int) -> String {
        pick(
            "Reading titles: \(known) of \(all); Esc stops.",
            hans: "正在读取抬头：\(known)/\(all)；按 Esc 停止。",
            hant: "正在讀取抬頭：\(known)/\(all)；按 Esc 停止。",
            sv: "Läser titlar: \(known) av \(all); Esc avbryter.")
    }
}
