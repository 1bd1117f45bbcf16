import Fapiao

/// What a customer does to an application that was sent: withdraw it, say that it arrived.
extension Words {
    // MARK: Withdraw

    package var withdrawText: String {
        pick(
            "Nothing is issued for an application that is withdrawn. The bill stays here, and you can apply for its fapiao again at any time.",
            hans: "撤回后不会开具发票。账单会保留，您随时可以重新申请发票。",
            hant: "撤回後不會開具發票。帳單會保留，您隨時可以重新申請發票。",
            sv:
                "För en återkallad ansökan utfärdas ingenting. Fakturan finns kvar, och du kan när som helst ansöka om dess fapiao igen."
        )
    }

    package var reasonLabel: String { pick("Reason", hans: "原因", hant: "原因", sv: "Orsak") }

    package var withdrawReasonHint: String {
        pick(
            "A few words for the service center, such as “wrong title”. At most 200 characters.",
            hans: "请简要说明，例如“抬头写错”。最多 200 个字符。",
            hant: "請簡要說明，例如「抬頭寫錯」。最多 200 個字元。",
            sv: "Några ord till servicecentret, till exempel ”fel titel”. Högst 200 tecken.")
    }

    package func reasonFault(_ fault: SingleLine.Fault) -> String {
        line(
            fault,
            pick(
                "Enter the reason, in a few words.", hans: "请简要填写原因。",
                hant: "請簡要填寫原因。", sv: "Ange orsaken med några ord."))
    }

    package func withdrawSure(_ number: ApplicationNumber) -> String {
        pick(
            "Withdraw application \(number.grouped)? This cannot be undone; you can apply again.",
            hans: "确定撤回申请 \(number.grouped) 吗？撤回后无法恢复，但可以重新申请。",
            hant: "確定撤回申請 \(number.grouped) 嗎？撤回後無法復原，但可以重新申請。",
            sv:
                "Återkalla ansökan \(number.grouped)? Det går inte att ångra, men du kan ansöka igen."
        )
    }

    package var withdrawKeep: String {
        pick("Keep the application", hans: "保留申请", hant: "保留申請", sv: "Behåll ansökan")
    }

    package var withdrawConfirm: String {
        pick("Withdraw it", hans: "确定撤回", hant: "確定撤回", sv: "Återkalla den")
    }

    /// It has moved on while the reason was typed.
    package func withdrawRefusal(_ refusal: Order.Refusal) -> String {
        guard case .notPossibleNow(let status) = refusal, status != .withdrawn else {
            return changeRefusal(refusal)
        }
        let state = name(of: status)
        return pick(
            "It was not withdrawn: work on it has begun meanwhile, and it now stands at “\(state)”. To stop it all the same, choose “\(askButton)” on the bill's page, or call \(ServiceCenter.phone).",
            hans:
                "未能撤回：服务中心已开始处理，目前状态为“\(state)”。如仍需停止，请在账单页面选择“\(askButton)”，或致电 \(ServiceCenter.phone)。",
            hant:
                "未能撤回：服務中心已開始處理，目前狀態為「\(state)」。如仍需停止，請在帳單頁面選擇「\(askButton)」，或致電 \(ServiceCenter.phone)。",
            sv:
                "Den återkallades inte: arbetet med den har börjat, och läget är nu ”\(state)”. Vill du ändå stoppa den, välj ”\(askButton)” på fakturans sida eller ring \(ServiceCenter.phone)."
        )
    }

    // MARK: Received

    package var receivedHeading: String {
        pick(
            "Has the fapiao arrived?", hans: "发票收到了吗？", hant: "發票收到了嗎？",
            sv: "Har din fapiao kommit?")
    }

    package var receivedText: String {
        pick(
            "With your answer this application is done. Check first that title and amount are right: a fapiao with a mistake is sent back and issued again.",
            hans: "确认后此申请即办理完毕。请先核对抬头和金额：如有错误，可寄回重开。",
            hant: "確認後此申請即辦理完畢。請先核對抬頭和金額：如有錯誤，可寄回重開。",
            sv:
                "Med ditt svar är ansökan klar. Kontrollera först att titel och belopp stämmer: en fapiao med fel skickas tillbaka och utfärdas på nytt."
        )
    }

    package var receivedNotYet: String {
        pick("Not yet", hans: "还没有", hant: "還沒有", sv: "Inte än")
    }

    package var receivedConfirm: String {
        pick("Yes, it is here", hans: "已经收到", hant: "已經收到", sv: "Ja, den är här")
    }

    package var backToApplicationButton: String {
        pick(
            "Back to the application", hans: "返回申请", hant: "返回申請", sv: "Tillbaka till ansökan")
    }
}
