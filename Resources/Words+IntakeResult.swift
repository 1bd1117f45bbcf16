import Fapiao

/// What became of the payment records of a file.
extension Words {
    package func columnIgnored(_ name: String) -> String {
        pick(
            "“\(name)” means nothing here and is ignored.", hans: "“\(name)”未使用，已忽略。",
            hant: "「\(name)」未使用，已忽略。", sv: "”\(name)” betyder inget här och hoppas över.")
    }

    package func recordRepeated(first: Int) -> String {
        pick(
            "The same order stands on line \(first), word for word. It counts once.",
            hans: "与第 \(first) 行的订单完全相同，只计一次。", hant: "與第 \(first) 列的訂單完全相同，只計一次。",
            sv: "Samma order står ord för ord på rad \(first). Den räknas en gång.")
    }

    package func recordChanged(_ order: String, _ application: String) -> String {
        pick(
            "Order \(order) differs, but application \(application) exists already; it was not changed. Ask the service center.",
            hans: "订单 \(order) 有变化，但已有申请 \(application)，未作修改。请联系服务中心。",
            hant: "訂單 \(order) 有變化，但已有申請 \(application)，未作變更。請聯絡服務中心。",
            sv:
                "Order \(order) skiljer sig, men ansökan \(application) finns redan; den ändrades inte. Fråga servicecentret."
        )
    }

    /// A sentence about one order.
    package func ofOrder(_ order: String, _ sentence: String) -> String {
        pick(
            "Order \(order): \(sentence)", hans: "订单 \(order)：\(sentence)",
            hant: "訂單 \(order)：\(sentence)", sv: "Order \(order): \(sentence)")
    }

    package func moreFaults(_ number: Int) -> String {
        pick(
            "and \(count(number)) more", hans: "另有 \(count(number)) 处",
            hant: "另有 \(count(number)) 處", sv: "och \(count(number)) till")
    }

    package var dryRun: String {
        pick(
            "Nothing was changed; without --dry-run it would be:",
            hans: "未作任何修改；去掉 --dry-run 后结果将是：", hant: "未作任何變更；去掉 --dry-run 後結果將是：",
            sv: "Inget har ändrats; utan --dry-run skulle det bli:")
    }

    package func importStopped(_ reason: String) -> String {
        pick(
            "The import stopped: \(reason) Run it again to go on; what is in stays in.",
            hans: "导入中断：\(reason)再次运行即可继续，已导入的不受影响。",
            hant: "匯入中斷：\(reason)再次執行即可繼續，已匯入的不受影響。",
            sv:
                "Importen avbröts: \(reason) Kör den igen för att fortsätta; det som är inne finns kvar."
        )
    }
}

// MARK: - Counts

extension Words {
    package var countNew: String { pick("new", hans: "新增", hant: "新增", sv: "nya") }

    package var countUpdated: String {
        pick("updated", hans: "更新", hant: "更新", sv: "uppdaterade")
    }

    package var countUnchanged: String {
        pick("unchanged", hans: "未变", hant: "未變", sv: "oförändrade")
    }

    package var countRefused: String { pick("refused", hans: "拒绝", hant: "拒絕", sv: "avvisade") }

    package var countNotReached: String {
        pick("not reached", hans: "未处理", hant: "未處理", sv: "ej behandlade")
    }

    /// A whole number in groups of three; in Swedish a comma there would be a decimal point.
    package func count(_ number: Int) -> String {
        let digits = String(number)
        var text = ""
        for (place, digit) in zip((0..<digits.count).reversed(), digits) {
            text.append(digit)
            if place > 0, place % 3 == 0 {
                text += pick(",", hans: ",", hant: ",", sv: "\u{A0}")
            }
        }
        return text
    }
}

// MARK: - Progress

extension Words {
    package func importProgress(percent: Int, done: Int, total: Int, left: String) -> String {
        pick(
            "\(percent)%, \(count(done)) of \(count(total)), \(left)",
            hans: "\(percent)%，\(count(done)) / \(count(total)) 笔，\(left)",
            hant: "\(percent)%，\(count(done)) / \(count(total)) 筆，\(left)",
            sv: "\(percent) %, \(count(done)) av \(count(total)), \(left)")
    }

    /// The time that is left, in minutes where seconds would claim too much.
    package func timeLeft(seconds: Int) -> String {
        seconds < 90 ? secondsLeft(seconds) : minutesLeft((seconds + 59) / 60)
    }

    private func secondsLeft(_ seconds: Int) -> String {
        pick(
            "about \(seconds) s left", hans: "约剩 \(seconds) 秒", hant: "約剩 \(seconds) 秒",
            sv: "ungefär \(seconds) s kvar")
    }

    private func minutesLeft(_ minutes: Int) -> String {
        pick(
            "about \(minutes) min left", hans: "约剩 \(minutes) 分钟", hant: "約剩 \(minutes) 分鐘",
            sv: "ungefär \(minutes) min kvar")
    }
}
