import Fapiao

/// How far a mail in the outbox is.
package enum MailState: Equatable, Hashable, Sendable, CaseIterable {
    /// Nobody has tried yet.
    case waiting
    /// Somebody is handing it over.
    case sending
    /// It was not taken, and its next try is due sooner or later.
    case tryingAgain
    /// Nobody will try by himself.
    case givenUp
}

// MARK: - fapiao mail list

extension Words {
    package func state(_ state: MailState) -> String {
        switch state {
        case .waiting: pick("waiting", hans: "待发送", hant: "待寄送", sv: "väntar")
        case .sending: pick("being sent", hans: "正在发送", hant: "寄送中", sv: "skickas")
        case .tryingAgain: pick("trying again", hans: "等待重试", hant: "等待重試", sv: "försöker igen")
        case .givenUp: pick("given up", hans: "已放弃", hant: "已放棄", sv: "uppgivet")
        }
    }

    /// How often somebody tried to send it.
    package func tries(_ count: Int) -> String {
        pick(
            count == 1 ? "1 try" : "\(count) tries", hans: "已尝试 \(count) 次",
            hant: "已嘗試 \(count) 次", sv: "\(count) försök")
    }

    package func nextTry(_ time: Instant) -> String {
        pick(
            "next \(moment(time))", hans: "下次 \(moment(time))", hant: "下次 \(moment(time))",
            sv: "nästa \(moment(time))")
    }

    /// Facts about a mail, one after the other.
    package func facts(_ facts: [String]) -> String {
        let mark = pick(";", hans: "；", hant: "；", sv: ";")
        let space = pick(" ", hans: "", hant: "", sv: " ")
        return facts.joined(separator: mark + space)
    }

    /// Why a mail was not taken.
    package func sentence(_ fault: DeliveryFault) -> String {
        switch fault {
        case .ended(let code, let said):
            saying(said, sendmailEnd(code))
        case .killed(let signal, let said):
            saying(
                said,
                pick(
                    "sendmail was stopped by signal \(signal)",
                    hans: "sendmail 被信号 \(signal) 中止", hant: "sendmail 被訊號 \(signal) 中止",
                    sv: "sendmail stoppades av signal \(signal)"))
        case .tooSlow(let seconds):
            pick(
                "sendmail was not done after \(seconds) seconds",
                hans: "sendmail 超过 \(seconds) 秒仍未完成", hant: "sendmail 超過 \(seconds) 秒仍未完成",
                sv: "sendmail var inte klart efter \(seconds) sekunder")
        case .notStarted(let number):
            pick(
                "sendmail could not be started (error \(number))",
                hans: "无法启动 sendmail（错误 \(number)）", hant: "無法啟動 sendmail（錯誤 \(number)）",
                sv: "sendmail gick inte att starta (fel \(number))")
        case .codeExpired:
            pick(
                "the code in it expired before it was sent", hans: "发送之前邮件中的代码已过期",
                hant: "寄送之前郵件中的代碼已過期", sv: "koden i det gick ut innan det skickades")
        case .notWritten:
            pick(
                "the message could not be written", hans: "无法生成邮件内容", hant: "無法產生郵件內容",
                sv: "mejlet gick inte att skriva")
        }
    }

    private func saying(_ said: String, _ fact: String) -> String {
        guard !said.isEmpty else { return fact }
        return pick(
            "\(fact): \(said)", hans: "\(fact)：\(said)", hant: "\(fact)：\(said)",
            sv: "\(fact): \(said)")
    }
}

// MARK: - fapiao mail send, fapiao mail retry

extension Words {
    package func mailsSent(_ count: Int) -> String {
        pick("Sent: \(count)", hans: "已发送：\(count)", hant: "已寄送：\(count)", sv: "Skickade: \(count)")
    }

    package func mailsAgain(_ count: Int) -> String {
        pick(
            "To be tried again: \(count)", hans: "将重试：\(count)", hant: "將重試：\(count)",
            sv: "Prövas igen: \(count)")
    }

    package func mailsGivenUp(_ count: Int) -> String {
        pick(
            "Given up: \(count)", hans: "已放弃：\(count)", hant: "已放棄：\(count)",
            sv: "Uppgivna: \(count)")
    }

    package func mailQueued(_ id: String) -> String {
        pick(
            "Mail \(id) goes out with the next “fapiao mail send”.",
            hans: "邮件 \(id) 将在下次执行“fapiao mail send”时发送。",
            hant: "郵件 \(id) 將在下次執行「fapiao mail send」時寄送。",
            sv: "Mejl \(id) skickas vid nästa ”fapiao mail send”.")
    }

    package func mailCodeExpired(_ id: String, at time: Instant) -> String {
        pick(
            "The code in mail \(id) expired (\(deadline(time))), so it is no longer sent. Have the customer ask for a new one.",
            hans: "邮件 \(id) 中的代码已失效（\(deadline(time))），不再发送。请让客户重新获取代码。",
            hant: "郵件 \(id) 中的代碼已失效（\(deadline(time))），不再寄送。請客戶重新取得代碼。",
            sv:
                "Koden i mejl \(id) gäller inte längre (\(deadline(time))), så det skickas inte. Be kunden begära en ny kod."
        )
    }

    package func mailCodeReplaced(_ id: String) -> String {
        pick(
            "The code in mail \(id) was used, or a newer mail has another one, so it is no longer sent. There is nothing to do.",
            hans: "邮件 \(id) 中的代码已使用，或已由较新的邮件取代，不再发送。无需处理。",
            hant: "郵件 \(id) 中的代碼已使用，或已由較新的郵件取代，不再寄送。無需處理。",
            sv:
                "Koden i mejl \(id) är använd eller ersatt av koden i ett nyare mejl, så det skickas inte. Du behöver inte göra något."
        )
    }

    package func mailBeingSent(_ id: String, until time: Instant) -> String {
        pick(
            "Mail \(id) is being sent at this moment. Try again after \(deadline(time)).",
            hans: "邮件 \(id) 正在发送。请在\(deadline(time))之后重试。",
            hant: "郵件 \(id) 正在寄送。請在\(deadline(time))之後重試。",
            sv: "Mejl \(id) skickas just nu. Försök igen efter den \(deadline(time)).")
    }
}

// MARK: - Settings

extension Words {
    package var noSendmail: String {
        pick(
            "No mail program is set, so mails stay in the outbox. Set mail.sendmail in config.json, such as /usr/sbin/sendmail, and try again.",
            hans: "尚未设置邮件程序，邮件留在发件箱中。请在 config.json 中设置 mail.sendmail，例如 /usr/sbin/sendmail，然后重试。",
            hant: "尚未設定郵件程式，郵件留在寄件匣中。請在 config.json 中設定 mail.sendmail，例如 /usr/sbin/sendmail，然後重試。",
            sv:
                "Inget e-postprogram är inställt, så e-posten ligger kvar i utkorgen. Ange mail.sendmail i config.json, till exempel /usr/sbin/sendmail, och försök igen."
        )
    }

    package func sendmailNotAbsolute(_ path: String) -> String {
        pick(
            "mail.sendmail in config.json is “\(path)”, which is not an absolute path. Write it from the root on, such as /usr/sbin/sendmail.",
            hans: "config.json 中的 mail.sendmail 为“\(path)”，不是绝对路径。请填写完整路径，例如 /usr/sbin/sendmail。",
            hant: "config.json 中的 mail.sendmail 為「\(path)」，不是絕對路徑。請填寫完整路徑，例如 /usr/sbin/sendmail。",
            sv:
                "mail.sendmail i config.json är ”\(path)”, vilket inte är en absolut sökväg. Skriv hela sökvägen, till exempel /usr/sbin/sendmail."
        )
    }

    package func sendmailNotThere(_ path: String) -> String {
        pick(
            "mail.sendmail in config.json names “\(path)”, which cannot be run. Install the mail system, or correct the path.",
            hans: "config.json 中 mail.sendmail 指定的“\(path)”无法执行。请安装邮件系统，或修改路径。",
            hant: "config.json 中 mail.sendmail 指定的「\(path)」無法執行。請安裝郵件系統，或修改路徑。",
            sv:
                "mail.sendmail i config.json pekar på ”\(path)”, som inte går att köra. Installera e-postsystemet eller rätta sökvägen."
        )
    }

    package func badMailAddress(_ address: String, _ key: String) -> String {
        pick(
            "“\(address)” in config.json is not an e-mail address. Correct \(key) and try again.",
            hans: "config.json 中的“\(address)”不是邮箱地址。请修改 \(key) 后重试。",
            hant: "config.json 中的「\(address)」不是電子郵件地址。請修改 \(key) 後重試。",
            sv: "”\(address)” i config.json är ingen e-postadress. Rätta \(key) och försök igen.")
    }

    package func badSenderName(_ name: String) -> String {
        pick(
            "“\(name)” in config.json cannot be a sender name: it must be one line of at most 100 characters. Correct mail.fromName and try again.",
            hans: "config.json 中的“\(name)”不能用作发件人名称：须为一行，最多 100 个字符。请修改 mail.fromName 后重试。",
            hant: "config.json 中的「\(name)」不能用作寄件者名稱：須為一行，最多 100 個字元。請修改 mail.fromName 後重試。",
            sv:
                "”\(name)” i config.json duger inte som avsändarnamn: det måste vara en rad på högst 100 tecken. Rätta mail.fromName och försök igen."
        )
    }
}
