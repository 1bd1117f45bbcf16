import Fapiao

/// Why something that was sent could not be changed, and what to do.
extension Words {
    package func changeRefusal(_ refusal: Order.Refusal) -> String {
        switch refusal {
        case .divided: billDivided
        case .notPossibleNow(let status):
            pick(
                "The application has moved on: \(name(of: status)). Go back and look at it again.",
                hans: "申请状态已更新为“\(name(of: status))”。请返回重新查看。",
                hant: "申請狀態已更新為「\(name(of: status))」。請返回重新查看。",
                sv:
                    "Ansökan har gått vidare: \(name(of: status)). Gå tillbaka och titta på den igen."
            )
        case .reasonMissing:
            pick(
                "Enter the reason.", hans: "请填写原因。", hant: "請填寫原因。", sv: "Ange orsaken.")
        case .noSuchRequest: requestRefusal(.closedAlready)
        case .support(let refusal): requestRefusal(refusal)
        case .tooManyRequests(let limit):
            pick(
                "There are \(limit) requests already. Write in one of them, or call \(ServiceCenter.phone).",
                hans: "请求已达 \(limit) 个。请在已有请求中留言，或致电 \(ServiceCenter.phone)。",
                hant: "請求已達 \(limit) 個。請在現有請求中留言，或致電 \(ServiceCenter.phone)。",
                sv:
                    "Det finns redan \(limit) ärenden. Skriv i ett av dem eller ring \(ServiceCenter.phone)."
            )
        case .alreadyApplied, .recordIsAppliedFor, .recordNotIn, .heldByAnother,
            .noSuchApplication, .noDraft:
            draftRefusal(refusal)
        }
    }

    private func requestRefusal(_ refusal: SupportRequest.Refusal) -> String {
        switch refusal {
        case .closedAlready, .hasGrown:
            pick(
                "This request has changed meanwhile. Go back and open it again.",
                hans: "此请求已有变化。请返回重新打开。", hant: "此請求已有變化。請返回重新開啟。",
                sv: "Ärendet har ändrats under tiden. Gå tillbaka och öppna det igen.")
        case .nothingToSendBack:
            pick(
                "Nothing has to be sent back for this request. Write to us below instead.",
                hans: "此请求无需寄回发票。请直接在下方留言。", hant: "此請求無需寄回發票。請直接在下方留言。",
                sv:
                    "Inget behöver skickas tillbaka för det här ärendet. Skriv till oss nedan i stället."
            )
        case .full(let limit):
            pick(
                "This request holds \(limit) messages already. Begin a new one.",
                hans: "此请求已有 \(limit) 条留言。请新建请求。",
                hant: "此請求已有 \(limit) 則留言。請新增請求。",
                sv: "Ärendet har redan \(limit) meddelanden. Skriv ett nytt ärende.")
        }
    }
}
