import Fapiao

/// A bill as the desk sees it, and who holds it.
extension Words {
    package func deskBillHeading(_ number: OrderNumber) -> String {
        pick(
            "Order \(number.text)", hans: "订单 \(number.text)", hant: "訂單 \(number.text)",
            sv: "Order \(number.text)")
    }

    package var deskHeldByNobody: String {
        pick(
            "No account holds this order. Whoever knows its number can claim it.",
            hans: "此订单无人持有，知道订单编号的客户可以认领。", hant: "此訂單無人持有，知道訂單編號的客戶可以認領。",
            sv: "Inget konto har ordern. Den som kan numret kan ta den.")
    }

    package func deskBillHeldBy(_ address: String, _ since: Instant) -> String {
        let time = moment(since)
        return pick(
            "Held by \(address) since \(time).", hans: "\(address) 自 \(time) 起持有。",
            hant: "\(address) 自 \(time) 起持有。", sv: "\(address) har den sedan \(time).")
    }

    package var deskHolderClosed: String {
        pick(
            "That account is closed: hand the order over if the customer has a new one.",
            hans: "该账户已关闭；客户如有新账户，请移交此订单。", hant: "該帳戶已關閉；客戶如有新帳戶，請移交此訂單。",
            sv: "Det kontot är stängt: lämna över ordern om kunden har ett nytt.")
    }

    package var deskHolderUnreadable: String {
        pick(
            "The account that holds it cannot be read; see the quarantine.",
            hans: "持有此订单的账户无法读取，请查看隔离文件。", hant: "持有此訂單的帳戶無法讀取，請檢視隔離文件。",
            sv: "Kontot som har den går inte att läsa; se karantänen.")
    }

    package var deskNoRecord: String {
        pick(
            "Its payment record has not come in yet. Nobody can apply for a fapiao until then.",
            hans: "付款记录尚未导入，暂时无法申请。", hant: "付款紀錄尚未匯入，暫時無法申請。",
            sv: "Betalningsuppgiften har inte kommit in än. Ingen kan ansöka innan dess.")
    }

    package var deskContact: String {
        pick("Address on record", hans: "记录中的邮箱", hant: "紀錄中的信箱", sv: "Adress i betalningen")
    }

    package var deskPortions: String { pick("Parts", hans: "拆分", hant: "拆分", sv: "Delar") }

    package var deskApplications: String {
        pick("Applications", hans: "申请", hant: "申請", sv: "Ansökningar")
    }

    // MARK: Deeds

    package var deskRelease: String { pick("Release", hans: "解除持有", hant: "解除持有", sv: "Släpp") }

    package var deskHelpRelease: String {
        pick(
            "Takes the order from its account, so that it can be claimed again.",
            hans: "解除持有，其他客户可重新认领。", hant: "解除持有，其他客戶可重新認領。",
            sv: "Skiljer ordern från kontot, så att den kan tas igen.")
    }

    package var deskHandOver: String {
        pick("Hand over…", hans: "移交…", hant: "移交…", sv: "Lämna över…")
    }

    package var deskHelpHandOver: String {
        pick(
            "Gives the order to another account.", hans: "把订单移交给另一个账户。", hant: "把訂單移交給另一個帳戶。",
            sv: "Ger ordern till ett annat konto.")
    }

    package var deskHelpHolder: String {
        pick(
            "Opens the account that holds it.", hans: "打开持有此订单的账户。", hant: "開啟持有此訂單的帳戶。",
            sv: "Öppnar kontot som har den.")
    }

    package func deskReleaseTitle(_ number: OrderNumber) -> String {
        pick(
            "Release order \(number.text)?", hans: "解除订单 \(number.text) 的持有？",
            hant: "解除訂單 \(number.text) 的持有？", sv: "Släppa order \(number.text)?")
    }

    package func deskReleaseSure(_ number: OrderNumber, _ holder: String?) -> String {
        let who =
            holder.map { pick($0, hans: "账户（\($0)）", hant: "帳戶（\($0)）", sv: $0) }
            ?? pick("The account", hans: "该账户", hant: "該帳戶", sv: "Kontot")
        return pick(
            "\(who) does not see it or its applications any more, and whoever knows the number can claim it. Nobody is told by mail.",
            hans: "\(who)将看不到此订单及其申请，知道编号的客户可以认领。不发送邮件通知。",
            hant: "\(who)將看不到此訂單及其申請，知道編號的客戶可以認領。不寄送郵件通知。",
            sv:
                "\(who) ser inte längre ordern eller dess ansökningar, och den som kan numret kan ta den. Ingen får mejl."
        )
    }

    package var deskReleaseYes: String {
        pick("Yes, release it", hans: "是，解除", hant: "是，解除", sv: "Ja, släpp den")
    }

    package func deskHandOverTitle(_ number: OrderNumber) -> String {
        pick(
            "Hand over order \(number.text)", hans: "移交订单 \(number.text)",
            hant: "移交訂單 \(number.text)", sv: "Lämna över order \(number.text)")
    }

    package var deskHandOverText: String {
        pick(
            "Make sure that the new customer may see the bill and its applications.",
            hans: "请确认新的客户有权查看此订单及其申请。", hant: "請確認新的客戶有權檢視此訂單及其申請。",
            sv: "Se till att den nya kunden får se fakturan och dess ansökningar.")
    }

    package var deskHandOverHint: String {
        pick(
            "The address of the active account that gets the order.", hans: "接收订单的账户邮箱，须已激活。",
            hant: "接收訂單的帳戶信箱，須已啟用。", sv: "Adressen till det aktiva konto som får ordern.")
    }

    package var deskHoldsAlready: String {
        pick(
            "This account holds the order already. Enter another one.", hans: "该账户已持有此订单，请填写其他账户。",
            hant: "該帳戶已持有此訂單，請填寫其他帳戶。", sv: "Det kontot har redan ordern. Ange ett annat.")
    }

    package func deskNoActiveAccount(_ address: String) -> String {
        pick(
            "No active account has the address \(address). Check it, or ask the customer to register first.",
            hans: "没有使用 \(address) 的已激活账户。请核对，或请客户先注册并激活。",
            hant: "沒有使用 \(address) 的已啟用帳戶。請核對，或請客戶先註冊並啟用。",
            sv:
                "Inget aktivt konto har adressen \(address). Kontrollera den, eller be kunden registrera sig först."
        )
    }

    package func deskHandOverSure(_ number: OrderNumber, from: String?, to: String) -> String {
        let lost = from.map {
            pick(
                "\($0) does not see it any more.", hans: "\($0) 将看不到此订单。", hant: "\($0) 將看不到此訂單。",
                sv: "\($0) ser den inte längre.")
        }
        let gained = pick(
            "From now on \(to) sees the order and its applications, and gets the mail about them. No mail goes out about this itself.",
            hans: "此后由 \(to) 查看此订单及其申请并接收进度邮件。移交本身不发送邮件。",
            hant: "此後由 \(to) 檢視此訂單及其申請並接收進度郵件。移交本身不寄送郵件。",
            sv:
                "Från och med nu ser \(to) ordern och dess ansökningar och får mejl om dem. Om själva bytet skickas inget mejl."
        )
        return [gained, lost].compactMap { $0 }.joined(separator: "\n")
    }

    package var deskHandOverYes: String {
        pick("Yes, hand it over", hans: "是，移交", hant: "是，移交", sv: "Ja, lämna över den")
    }

    package var deskReleased: String {
        pick(
            "Done: nobody holds it now.", hans: "已完成，此订单现已无人持有。", hant: "已完成，此訂單現已無人持有。",
            sv: "Klart: ingen har den nu.")
    }

    package func deskHandedOver(_ address: String) -> String {
        pick(
            "Done: \(address) holds it now.", hans: "已完成，现由 \(address) 持有。",
            hant: "已完成，現由 \(address) 持有。", sv: "Klart: \(address) har den nu.")
    }

    // MARK: Parts

    /// Where a bill stands that is whole.
    package func deskStanding(_ status: Status?) -> String {
        status.map { name(of: $0) } ?? deskNotApplied
    }

    package func deskDivided(_ parts: Int) -> String {
        pick(
            "divided into \(parts)", hans: "已拆分为 \(parts) 份", hant: "已拆分為 \(parts) 份",
            sv: "delad i \(parts)")
    }

    package func deskPartHeldBy(_ address: String?) -> String {
        guard let address else {
            return pick(
                "held by another account", hans: "由另一账户持有", hant: "由另一帳戶持有",
                sv: "hos ett annat konto")
        }
        return pick(
            "held by \(address)", hans: "由 \(address) 持有", hant: "由 \(address) 持有",
            sv: "hos \(address)")
    }

    package func deskPartsGoAlong(_ parts: Int) -> String {
        pick(
            "Its \(parts) parts go along, but for those that another account holds.",
            hans: "拆分出的 \(parts) 份一并处理；已由其他账户持有的除外。",
            hant: "拆分出的 \(parts) 份一併處理；已由其他帳戶持有的除外。",
            sv: "Dess \(parts) delar följer med, utom de som ett annat konto har.")
    }

    // MARK: Two clerks at once

    package func deskPassed(_ clerk: String, _ at: Instant) -> String {
        let time = moment(at)
        return pick(
            "Last released or handed over by \(clerk) at \(time).",
            hans: "最近一次解除或移交：\(clerk)，\(time)。", hant: "最近一次解除或移交：\(clerk)，\(time)。",
            sv: "Senast släppt eller överlämnad av \(clerk) \(time).")
    }

    /// Why a release or a hand-over was not done; `now` is who holds the order instead.
    package func deskHolderChanged(_ passing: Passing?, now: String?) -> String {
        let who = passing.map {
            let (clerk, time) = ($0.by, moment($0.at))
            return pick(
                "\(clerk) was here first, at \(time).", hans: "\(clerk) 已于 \(time) 先处理。",
                hant: "\(clerk) 已於 \(time) 先處理。", sv: "\(clerk) hann före, \(time).")
        }
        let held =
            now.map {
                pick(
                    "It is held by \($0) now.", hans: "现由 \($0) 持有。", hant: "現由 \($0) 持有。",
                    sv: "\($0) har den nu.")
            }
            ?? pick(
                "Nobody holds it now.", hans: "现已无人持有。", hant: "現已無人持有。",
                sv: "Ingen har den nu.")
        let rest = pick(
            "Nothing was changed; look again and decide anew.", hans: "未做任何更改，请查看后再决定。",
            hant: "未做任何變更，請檢視後再決定。", sv: "Inget har ändrats; titta igen och bestäm på nytt.")
        return who.map { joined($0, held, rest) } ?? joined(held, rest)
    }
}
