import Fapiao

/// The list of bills.
extension Words {
    package var billsHeading: String {
        pick("Your bills", hans: "我的账单", hant: "我的帳單", sv: "Dina fakturor")
    }

    /// How many are listed, and in which order.
    package func billsListed(_ count: Int, _ order: String) -> String {
        pick(
            count == 1 ? "1 bill · \(order)" : "\(count) bills · \(order)",
            hans: "共 \(count) 笔 · \(order)", hant: "共 \(count) 筆 · \(order)",
            sv: count == 1 ? "1 faktura · \(order)" : "\(count) fakturor · \(order)")
    }

    /// How many of all are listed while a filter is in force.
    package func billsListed(_ count: Int, of all: Int, _ order: String) -> String {
        pick(
            "\(count) of \(all) · \(order)", hans: "\(all) 笔中的 \(count) 笔 · \(order)",
            hant: "\(all) 筆中的 \(count) 筆 · \(order)", sv: "\(count) av \(all) · \(order)")
    }

    // MARK: Sorting

    package var sortedByDate: String {
        pick("newest first", hans: "最新在前", hant: "最新在前", sv: "nyast först")
    }

    package var sortedByAmount: String {
        pick("largest first", hans: "金额从大到小", hant: "金額由大到小", sv: "störst först")
    }

    package var sortedByState: String {
        pick(
            "what needs you first", hans: "待办在前", hant: "待辦在前", sv: "att göra först")
    }

    package var sortedByNumber: String {
        pick("by order number", hans: "按订单编号", hant: "依訂單編號", sv: "efter ordernummer")
    }

    // MARK: Columns

    package var productColumn: String {
        pick("Product", hans: "产品", hant: "產品", sv: "Produkt")
    }

    package var amountColumn: String {
        pick("Amount", hans: "金额", hant: "金額", sv: "Belopp")
    }

    package var paidColumn: String {
        pick("Paid", hans: "付款日", hant: "付款日", sv: "Betald")
    }

    package var stateColumn: String {
        pick("State", hans: "状态", hant: "狀態", sv: "Läge")
    }

    // MARK: States

    /// The payment record is not in yet (M1).
    package func billWaiting(until day: Day) -> String {
        pick(
            "Expected \(day.iso)", hans: "预计 \(day.iso)", hant: "預計 \(day.iso)",
            sv: "Väntas \(day.iso)")
    }

    /// The payment record should have come by now.
    package func billLate(since day: Day) -> String {
        pick(
            "Late since \(day.iso)", hans: "\(day.iso) 应到未到", hant: "\(day.iso) 應到未到",
            sv: "Sen sedan \(day.iso)")
    }

    package var billReady: String {
        pick("Ready to apply", hans: "可以申请", hant: "可以申請", sv: "Klar för ansökan")
    }

    package var billBegun: String {
        pick("Draft begun", hans: "草稿未提交", hant: "草稿未送出", sv: "Utkast påbörjat")
    }

    package func billApplied(_ number: ApplicationNumber) -> String {
        pick(
            "Applied \(number.grouped)", hans: "已提交 \(number.grouped)",
            hant: "已送出 \(number.grouped)", sv: "Inlämnad \(number.grouped)")
    }

    // MARK: What Enter does

    package var enterApplies: String {
        pick(
            "Press Enter to apply for its fapiao.", hans: "按 Enter 申请发票。",
            hant: "按 Enter 申請發票。", sv: "Tryck Enter för att ansöka om fapiao.")
    }

    package var enterGoesOn: String {
        pick(
            "Press Enter to go on with its draft.", hans: "按 Enter 接着填写草稿。",
            hant: "按 Enter 接著填寫草稿。", sv: "Tryck Enter för att fortsätta med utkastet.")
    }

    package var enterCorrects: String {
        pick(
            "Press Enter to correct it and send it again.", hans: "按 Enter 修改后重新提交。",
            hant: "按 Enter 修改後重新送出。", sv: "Tryck Enter för att rätta den och skicka igen.")
    }

    package var enterShows: String {
        pick(
            "Press Enter to see where it stands.", hans: "按 Enter 查看详情。",
            hant: "按 Enter 查看詳情。", sv: "Tryck Enter för att se läget.")
    }

    // MARK: Keys and buttons

    package var keyDetails: String {
        pick("details", hans: "详情", hant: "詳情", sv: "detaljer")
    }

    package var keyAdd: String {
        pick("add", hans: "添加", hant: "新增", sv: "lägg till")
    }

    package var keyToList: String {
        pick("to the list", hans: "回到列表", hant: "回到清單", sv: "till listan")
    }

    package var keyGoToField: String {
        pick("go to the field", hans: "转到此项", hant: "前往此項", sv: "till fältet")
    }

    package var keyShowAll: String {
        pick("show all", hans: "显示全部", hant: "顯示全部", sv: "visa alla")
    }

    package var addOrderButton: String {
        pick("Add an order", hans: "添加订单", hant: "新增訂單", sv: "Lägg till en order")
    }

    package var addOrderHint: String {
        pick(
            "For an order that is not listed: its number is in the confirmation e-mail.",
            hans: "列表中没有的订单，可凭订单确认邮件中的订单编号添加。",
            hant: "清單中沒有的訂單，可用訂單確認郵件中的訂單編號新增。",
            sv: "För en order som saknas i listan: numret står i orderbekräftelsen.")
    }

    // MARK: Filter

    package var filterLabel: String {
        pick("Filter", hans: "筛选", hant: "篩選", sv: "Filter")
    }

    package var filterHint: String {
        pick(
            "Order number, product, title or state.", hans: "可输入订单编号、产品、抬头或状态。",
            hant: "可輸入訂單編號、產品、抬頭或狀態。", sv: "Ordernummer, produkt, titel eller läge.")
    }

    package func nothingFiltered(_ text: String, of all: Int) -> String {
        pick(
            "No bill has “\(text)” in it. Press Esc to see all \(all) again.",
            hans: "没有账单包含“\(text)”。按 Esc 重新显示全部 \(all) 笔。",
            hant: "沒有帳單包含「\(text)」。按 Esc 重新顯示全部 \(all) 筆。",
            sv: "Ingen faktura innehåller ”\(text)”. Tryck Esc för att se alla \(all) igen.")
    }

    // MARK: Empty

    package var noBills: String {
        pick("No bills yet", hans: "还没有账单", hant: "還沒有帳單", sv: "Inga fakturor ännu")
    }

    package func noBillsMeans(_ address: String) -> String {
        pick(
            """
            Orders made with \(address) appear here by themselves, about three days after payment: \
            the payment system takes that long to hand them over.
            """,
            hans: """
                用 \(address) 下的订单会在付款约三天后自动出现在这里，因为支付系统需要约三天才会传来订单。
                """,
            hant: """
                用 \(address) 下的訂單會在付款約三天後自動出現在這裡，因為付款系統約需三天才會傳來訂單。
                """,
            sv: """
                Ordrar som lagts med \(address) dyker upp här av sig själva ungefär tre dagar efter \
                betalningen: så lång tid tar det för betalsystemet att lämna över dem.
                """)
    }

    package var noBillsRemedy: String {
        pick(
            "An order made with another address, or one you are waiting for, is added by its number.",
            hans: "用其他邮箱下的订单，或还在等待的订单，可以凭订单编号添加。",
            hant: "用其他信箱下的訂單，或還在等待的訂單，可以用訂單編號新增。",
            sv:
                "En order från en annan adress, eller en du väntar på, lägger du till med ordernumret."
        )
    }
}
