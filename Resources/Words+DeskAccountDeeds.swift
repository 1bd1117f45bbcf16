import Fapiao

/// What is asked before something is done to an account, and what is said after.
extension Words {
    package func deskSure(_ deed: AccountDeed) -> String {
        switch deed {
        case .resend:
            pick(
                "Resend the activation code?", hans: "重发激活码？", hant: "重寄啟用碼？",
                sv: "Skicka en ny aktiveringskod?")
        case .reset:
            pick(
                "Reset the password?", hans: "重置密码？", hant: "重設密碼？",
                sv: "Ge kunden ett nytt lösenord?")
        case .endSessions:
            pick(
                "Sign the customer out everywhere?", hans: "结束该客户的全部登录？", hant: "結束該客戶的全部登入？",
                sv: "Logga ut kunden överallt?")
        case .close:
            pick(
                "Close the account for good?", hans: "永久关闭此账户？", hant: "永久關閉此帳戶？",
                sv: "Stänga kontot för gott?")
        }
    }

    package func deskConfirm(_ deed: AccountDeed) -> String {
        switch deed {
        case .resend: pick("Yes, resend it", hans: "是，重发", hant: "是，重寄", sv: "Ja, skicka")
        case .reset: pick("Yes, mail it", hans: "是，发送", hant: "是，寄送", sv: "Ja, skicka")
        case .endSessions: pick("Yes, sign out", hans: "是，结束", hant: "是，結束", sv: "Ja, logga ut")
        case .close: pick("Yes, close it", hans: "是，关闭", hant: "是，關閉", sv: "Ja, stäng det")
        }
    }

    /// What is done, and what is mailed to `address`.
    package func deskAccountSure(_ deed: AccountDeed, _ address: String, isActive: Bool) -> String {
        switch deed {
        case .resend:
            pick(
                "A new activation code is mailed to \(address), good for 24 hours; the old one stops working.",
                hans: "新的激活码将发送至 \(address)，24 小时内有效；旧码随即失效。",
                hant: "新的啟用碼將寄送至 \(address)，24 小時內有效；舊碼隨即失效。",
                sv:
                    "En ny aktiveringskod skickas till \(address) och gäller i 24 timmar; den gamla slutar gälla."
            )
        case .reset:
            pick(
                "A one-time password is mailed to \(address), good for two hours. You do not see it. The old password works until the customer chooses a new one.",
                hans: "一次性密码将发送至 \(address)，两小时内有效，您看不到该密码。客户设置新密码之前，原密码仍可使用。",
                hant: "一次性密碼將寄送至 \(address)，兩小時內有效，您看不到該密碼。客戶設定新密碼之前，原密碼仍可使用。",
                sv:
                    "Ett engångslösenord skickas till \(address) och gäller i två timmar. Du ser det inte. Det gamla lösenordet gäller tills kunden valt ett nytt."
            )
        case .endSessions:
            pick(
                "All sessions end now; anyone in the middle of something has to sign in again. \(address) is told by mail.",
                hans: "全部登录立即结束，正在操作的客户需重新登录。将邮件通知 \(address)。",
                hant: "全部登入立即結束，正在操作的客戶需重新登入。將以郵件通知 \(address)。",
                sv:
                    "Alla sessioner avslutas nu; den som håller på med något får logga in igen. \(address) får mejl."
            )
        case .close:
            isActive
                ? pick(
                    "This cannot be undone. The reason stays at the desk; \(address) is told by mail that the account was closed.",
                    hans: "此操作无法撤销。原因仅供内部留存；将邮件通知 \(address) 账户已关闭。",
                    hant: "此操作無法復原。原因僅供內部留存；將以郵件通知 \(address) 帳戶已關閉。",
                    sv:
                        "Det går inte att ångra. Orsaken stannar hos disken; \(address) får mejl om att kontot är stängt."
                )
                : pick(
                    "This cannot be undone. It was never activated, so nobody is told.",
                    hans: "此操作无法撤销。该账户从未激活，不发送通知。", hant: "此操作無法復原。該帳戶從未啟用，不寄送通知。",
                    sv: "Det går inte att ångra. Kontot aktiverades aldrig, så ingen får mejl.")
        }
    }

    package func deskDone(_ deed: AccountDeed, _ address: String) -> String {
        switch deed {
        case .resend:
            pick(
                "Done: a new activation code is on its way to \(address).",
                hans: "已完成，新的激活码正在发送至 \(address)。", hant: "已完成，新的啟用碼正在寄送至 \(address)。",
                sv: "Klart: en ny aktiveringskod är på väg till \(address).")
        case .reset:
            pick(
                "Done: a one-time password is on its way to \(address).",
                hans: "已完成，一次性密码正在发送至 \(address)。", hant: "已完成，一次性密碼正在寄送至 \(address)。",
                sv: "Klart: ett engångslösenord är på väg till \(address).")
        case .endSessions:
            pick(
                "Done: the customer is signed out everywhere.", hans: "已完成，该客户的全部登录均已结束。",
                hant: "已完成，該客戶的全部登入均已結束。", sv: "Klart: kunden är utloggad överallt.")
        case .close:
            pick(
                "Done: the account is closed.", hans: "已完成，账户已关闭。", hant: "已完成，帳戶已關閉。",
                sv: "Klart: kontot är stängt.")
        }
    }

    package func deskRefusal(_ refusal: Account.Refusal) -> String {
        switch refusal {
        case .tooManyCodes(let from):
            pick(
                "Too many codes were mailed to this address; the next can go at \(moment(from)). Nothing was sent.",
                hans: "该邮箱收到的代码过多，\(moment(from)) 之后才能再次发送。本次未发送。",
                hant: "該信箱收到的代碼過多，\(moment(from)) 之後才能再次寄送。本次未寄送。",
                sv:
                    "För många koder har skickats till adressen; nästa kan gå \(moment(from)). Inget skickades."
            )
        case .closed:
            pick(
                "The account was closed meanwhile. Nothing was changed.", hans: "账户已被关闭，未做任何更改。",
                hant: "帳戶已被關閉，未做任何變更。", sv: "Kontot har hunnit stängas. Inget har ändrats.")
        case .alreadyActive, .codeWrong, .codeExpired, .codeUsed, .notActive, .addressUnchanged,
            .addressTaken, .nothingPending:
            pick(
                "The account has changed meanwhile, and nothing was done. Press r and look at it again.",
                hans: "账户状态已变化，未做任何更改。请按 r 重新查看。", hant: "帳戶狀態已變化，未做任何變更。請按 r 重新檢視。",
                sv: "Kontot har hunnit ändras och inget gjordes. Tryck r och titta på det igen.")
        }
    }
}
