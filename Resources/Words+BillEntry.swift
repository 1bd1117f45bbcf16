import Fapiao

/// A draft that was left behind, and an order added by its number.
extension Words {
    package var resumeHeading: String {
        pick(
            "Go on where you stopped?", hans: "要接着上次填写吗？", hant: "要接著上次填寫嗎？",
            sv: "Fortsätta där du slutade?")
    }

    package func resumeText(_ page: Draft.Page, on day: Day) -> String {
        pick(
            "You stopped at “\(stepName(page))” on \(date(day)). What you typed is kept; nothing was sent.",
            hans: "您在\(date(day))填写到“\(stepName(page))”。内容已保留，尚未提交。",
            hant: "您在\(date(day))填寫到「\(stepName(page))」。內容已保留，尚未送出。",
            sv:
                "Du slutade vid ”\(stepName(page))” den \(date(day)). Det du har skrivit är sparat; inget har skickats."
        )
    }

    package var goOn: String {
        pick("Go on", hans: "接着填写", hant: "接著填寫", sv: "Fortsätt")
    }

    package var resumeDiscardHeading: String {
        pick(
            "Delete the draft?", hans: "要删除草稿吗？", hant: "要刪除草稿嗎？", sv: "Radera utkastet?")
    }

    package var resumeNotNow: String {
        pick("Not now", hans: "以后再说", hant: "以後再說", sv: "Inte nu")
    }

    package var resumeNotNowHint: String {
        pick(
            "The draft stays with its bill.", hans: "草稿会保留在账单中。", hant: "草稿會保留在帳單中。",
            sv: "Utkastet finns kvar vid fakturan.")
    }

    package var resumeDiscard: String {
        pick(
            "Discard this draft", hans: "放弃草稿", hant: "捨棄草稿", sv: "Kasta utkastet")
    }

    package var resumeKeep: String {
        pick("Keep it", hans: "保留草稿", hant: "保留草稿", sv: "Behåll det")
    }

    package func resumeDiscardText(_ order: OrderNumber) -> String {
        pick(
            "What you typed for order \(order.text) will be gone for good. The bill stays, and you can apply for it anew.",
            hans: "为订单 \(order.text) 填写的内容将被删除，无法恢复。账单不受影响，可以重新申请。",
            hant: "為訂單 \(order.text) 填寫的內容將被刪除，無法復原。帳單不受影響，可以重新申請。",
            sv:
                "Det du har fyllt i för order \(order.text) försvinner för gott. Fakturan finns kvar och du kan ansöka på nytt."
        )
    }

    // MARK: Adding an order

    package var addOrderText: String {
        pick(
            "Add an order that your list does not show, such as one made with another address.",
            hans: "可添加列表中没有的订单，例如用其他邮箱下的订单。",
            hant: "可新增清單中沒有的訂單，例如用其他信箱下的訂單。",
            sv: "Lägg till en order som saknas i listan, till exempel en från en annan adress.")
    }

    package var addOrderUnknown: String {
        pick(
            """
            This order has not reached us yet. If its number is right, it is on its way: the payment \
            system hands orders over about three days after payment. You can add it now and apply as \
            soon as it is here.
            """,
            hans: """
                我们还没有收到这个订单：支付系统约在付款三天后才会传来订单和付款记录。\
                您可以现在添加，订单一到即可申请。
                """,
            hant: """
                我們還沒有收到這筆訂單：付款系統約在付款三天後才會傳來訂單和付款紀錄。\
                您可以現在新增，訂單一到即可申請。
                """,
            sv: """
                Ordern har inte nått oss ännu. Stämmer numret är den på väg: betalsystemet lämnar \
                över ordrar ungefär tre dagar efter betalningen. Du kan lägga till den nu och ansöka \
                så snart ordern är här.
                """)
    }

    package var addOrderKnown: String {
        pick(
            "This order is here. Add it, and you can apply at once.",
            hans: "订单已到。添加后即可申请。", hant: "訂單已到。新增後即可申請。",
            sv: "Ordern är här. Lägg till den så kan du ansöka direkt.")
    }

    package var addOrderConfirm: String {
        pick("Add this order", hans: "添加此订单", hant: "新增此訂單", sv: "Lägg till ordern")
    }

    /// Why an order could not be claimed or its record not be taken in.
    package func orderRefusal(_ refusal: Order.Refusal) -> String {
        switch refusal {
        case .heldByAnother: orderHeld
        case .divided: billDivided
        case .recordIsAppliedFor, .recordNotIn, .alreadyApplied, .noSuchApplication, .noDraft,
            .notPossibleNow, .reasonMissing, .noSuchRequest, .support, .tooManyRequests:
            draftRefusal(refusal)
        }
    }
}
