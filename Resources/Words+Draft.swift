import Fapiao

/// Drafts: what was chosen so far, two windows on one draft, and what stands in the way of sending.
extension Words {
    package var sendHeading: String {
        pick(
            "Check everything, then send", hans: "核对后提交", hant: "核對後送出",
            sv: "Kontrollera allt och skicka sedan")
    }

    package var chosenTitle: String {
        pick("Chosen so far", hans: "已选内容", hant: "已選內容", sv: "Valt hittills")
    }

    package var notChosen: String {
        pick("not filled in yet", hans: "尚未填写", hant: "尚未填寫", sv: "inte ifyllt än")
    }

    package var rivalsHeading: String {
        pick(
            "This draft was changed in another window", hans: "草稿在另一个窗口中被修改了",
            hant: "草稿在另一個視窗中被修改了", sv: "Utkastet ändrades i ett annat fönster")
    }

    package var rivalsText: String {
        pick(
            "Both versions are kept until you choose one. They differ here:",
            hans: "选择之前，两个版本都会保留。不同之处如下：",
            hant: "選擇之前，兩個版本都會保留。不同之處如下：",
            sv: "Båda versionerna sparas tills du väljer. De skiljer sig här:")
    }

    package var versionHere: String {
        pick("In this window", hans: "本窗口", hant: "本視窗", sv: "I det här fönstret")
    }

    package var versionThere: String {
        pick("In the other window", hans: "另一个窗口", hant: "另一個視窗", sv: "I det andra fönstret")
    }

    package var versionFirst: String {
        pick("First version", hans: "版本一", hant: "版本一", sv: "Första versionen")
    }

    package var versionSecond: String {
        pick("Second version", hans: "版本二", hant: "版本二", sv: "Andra versionen")
    }

    package var keepHereButton: String {
        pick(
            "Keep this window's", hans: "保留本窗口版本", hant: "保留本視窗版本",
            sv: "Behåll det här fönstrets")
    }

    package var keepThereButton: String {
        pick(
            "Keep the other window's", hans: "保留另一窗口版本", hant: "保留另一視窗版本",
            sv: "Behåll det andra fönstrets")
    }

    package var keepFirstButton: String {
        pick(
            "Keep the first", hans: "保留版本一", hant: "保留版本一", sv: "Behåll den första")
    }

    package var keepSecondButton: String {
        pick(
            "Keep the second", hans: "保留版本二", hant: "保留版本二", sv: "Behåll den andra")
    }

    /// What a field holds in one of two versions.
    package func versionValue(_ version: String, _ value: String) -> String {
        pick(
            "\(version): \(value)", hans: "\(version)：\(value)", hant: "\(version)：\(value)",
            sv: "\(version): \(value)")
    }

    package func optionalLabel(_ label: String) -> String {
        pick(
            "\(label) \(optional)", hans: "\(label)\(optional)", hant: "\(label)\(optional)",
            sv: "\(label) \(optional)")
    }

    /// Sentences after each other, or a label before its value: Chinese puts no space between them.
    package func joined(_ sentences: String...) -> String {
        let space = pick(" ", hans: "", hant: "", sv: " ")
        return sentences.joined(separator: space)
    }

    package var emptyValue: String {
        pick("(empty)", hans: "（空）", hant: "（空）", sv: "(tomt)")
    }

    package var notSentHeading: String {
        pick(
            "The application was not sent", hans: "申请未提交", hant: "申請未送出",
            sv: "Ansökan skickades inte")
    }

    package var backToBillsButton: String {
        pick("Back to the bills", hans: "返回账单", hant: "返回帳單", sv: "Tillbaka till fakturorna")
    }

    /// Why an application was not sent, or its draft not saved, and what to do.
    package func draftRefusal(_ refusal: Order.Refusal) -> String {
        switch refusal {
        case .alreadyApplied(let number), .recordIsAppliedFor(let number):
            pick(
                "Application \(number.text) for this bill was sent already, from another window. Nothing was sent twice. Go back to the bills and open this one to follow it.",
                hans: "此账单的申请 \(number.text) 已在另一个窗口提交，没有重复提交。请返回账单，打开此账单查看进度。",
                hant: "此帳單的申請 \(number.text) 已在另一個視窗送出，沒有重複送出。請返回帳單，開啟此帳單查看進度。",
                sv:
                    "Ansökan \(number.text) för fakturan har redan skickats, från ett annat fönster. Inget skickades två gånger. Gå tillbaka till fakturorna och öppna den för att följa den."
            )
        case .recordNotIn(let expected):
            pick(
                "The payment record of this order has not reached us yet; expect it on \(date(expected)). Your draft is kept: come back then and send it.",
                hans: "此订单的付款记录尚未到达，预计\(date(expected))到达。草稿已保留，届时再提交即可。",
                hant: "此訂單的付款紀錄尚未到達，預計\(date(expected))到達。草稿已保留，屆時再送出即可。",
                sv:
                    "Orderns betalningsuppgift har inte nått oss än; den väntas den \(date(expected)). Utkastet sparas: kom tillbaka då och skicka det."
            )
        case .heldByAnother: orderHeld
        case .divided: billDivided
        case .noSuchApplication, .noDraft:
            pick(
                "This draft was sent or discarded in another window. Go back to the bills and open this one to see where it stands.",
                hans: "草稿已在另一个窗口提交或放弃。请返回账单，打开此账单查看状态。",
                hant: "草稿已在另一個視窗送出或捨棄。請返回帳單，開啟此帳單查看狀態。",
                sv:
                    "Utkastet skickades eller kastades i ett annat fönster. Gå tillbaka till fakturorna och öppna den för att se läget."
            )
        case .notPossibleNow, .reasonMissing, .noSuchRequest, .support, .tooManyRequests:
            changeRefusal(refusal)
        }
    }
}
