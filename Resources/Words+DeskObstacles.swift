import Fapiao

/// Why the key of an act came to nothing: what stands in the way, and what to do instead.
extension Words {
    /// `state` is where the thing stands; `instead` are the acts that it allows.
    package func deskNotNow(_ state: String, _ instead: [String]) -> String {
        let why = pick(
            "Not while “\(state)”.", hans: "“\(state)”时不能这样操作。",
            hant: "「\(state)」時不能這樣操作。", sv: "Inte när det står ”\(state)”.")
        return inARow([why, deskInstead(instead)])
    }

    package func deskNotWhileHeld(by clerk: String, _ instead: [String]) -> String {
        let why = pick(
            "\(clerk) is at work on it.", hans: "\(clerk) 正在经办。", hant: "\(clerk) 正在經辦。",
            sv: "\(clerk) arbetar med den.")
        return inARow([why, deskInstead(instead)])
    }

    private func inARow(_ sentences: [String]) -> String {
        sentences.joined(separator: pick(" ", hans: "", hant: "", sv: " "))
    }

    private func deskInstead(_ deeds: [String]) -> String {
        let names = deeds.map { $0.hasSuffix("…") ? String($0.dropLast()) : $0 }
        let comma = pick(",", hans: "、", hant: "、", sv: ",")
        let list = names.joined(separator: inARow([comma, ""]))
        guard !list.isEmpty else { return deskOnlyBack }
        return pick(
            "Possible: \(list).", hans: "可以：\(list)。", hant: "可以：\(list)。",
            sv: "Nu går: \(list).")
    }

    private var deskOnlyBack: String {
        pick("Press q to go back.", hans: "请按 q 返回。", hant: "請按 q 返回。", sv: "Gå tillbaka med q.")
    }

    // MARK: Accounts and bills

    package var deskNotActiveYet: String {
        pick(
            "The account is not activated yet. Press e to mail the activation code again.",
            hans: "账户尚未激活。可按 e 重新发送激活码。", hant: "帳戶尚未啟用。可按 e 重新寄送啟用碼。",
            sv: "Kontot är inte aktiverat än. Skicka koden igen med e.")
    }

    package var deskActiveAlready: String {
        pick(
            "The account is active already. Press p to mail a one-time password.",
            hans: "账户已激活。可按 p 发送一次性密码。", hant: "帳戶已啟用。可按 p 寄送一次性密碼。",
            sv: "Kontot är redan aktivt. Skicka ett engångslösenord med p.")
    }

    package var deskClosedForGood: String {
        pick(
            "The account is closed for good; the customer can register again.",
            hans: "账户已永久关闭；客户可重新注册。", hant: "帳戶已永久關閉；客戶可重新註冊。",
            sv: "Kontot är stängt för gott; kunden kan registrera sig på nytt.")
    }

    package var deskNothingToRelease: String {
        pick(
            "No account holds this order. Press h to hand it over to an account.",
            hans: "此订单无人持有。可按 h 移交给某个账户。", hant: "此訂單無人持有。可按 h 移交給某個帳戶。",
            sv: "Inget konto har ordern. Lämna över den till ett konto med h.")
    }

    package var deskMailGoesByItself: String {
        pick(
            "It goes out again by itself. Press r to see what came of it.",
            hans: "邮件会自动重新发送。可按 r 查看结果。", hant: "郵件會自動重新寄送。可按 r 檢視結果。",
            sv: "Mejlet går iväg av sig självt. Se hur det gick med r.")
    }

    // MARK: Queues

    package var deskNoRow: String {
        pick(
            "There is no row here. Press a digit for another queue.",
            hans: "这里没有可操作的行。按数字键打开其他队列。", hant: "這裡沒有可操作的列。按數字鍵開啟其他佇列。",
            sv: "Här finns ingen rad. Öppna en annan kö med en siffra.")
    }

    package var deskOnlyApplications: String {
        pick(
            "Only applications can be taken or printed. Press Enter to open this row.",
            hans: "只有申请可以经办或打印。按 Enter 打开此行。", hant: "只有申請可以經辦或列印。按 Enter 開啟此列。",
            sv: "Bara ansökningar går att ta eller skriva ut. Öppna raden med Enter.")
    }

    package var deskStillReading: String {
        pick(
            "This row is still being read. Press the key again in a moment.",
            hans: "正在读取此行，请稍后再按。", hant: "正在讀取此列，請稍後再按。",
            sv: "Raden läses fortfarande in. Tryck igen om en stund.")
    }

    package var deskNoticeEnded: String {
        pick(
            "This notice has ended already. Press n to post another.",
            hans: "此通知已结束。按 n 发布新通知。", hant: "此通知已結束。按 n 發布新通知。",
            sv: "Meddelandet är redan avslutat. Skriv ett nytt med n.")
    }

    package var deskSheetUnread: String {
        pick(
            "The day is still being read. Press w again in a moment.",
            hans: "正在读取当日数据，请稍后再按 w。", hant: "正在讀取當日資料，請稍後再按 w。",
            sv: "Dagen läses fortfarande in. Tryck w igen om en stund.")
    }
}
