/// What the program that mail is handed to meant by its exit status.
extension Words {
    /// The statuses that sysexits.h names, in words; the number of any other.
    func sendmailEnd(_ code: Int) -> String {
        switch code {
        case 65, 67, 68: refusedAddress(code)
        case 69, 71, 74, 75, 76: failedForNow(code)
        case 64, 66, 70, 72, 73, 77, 78: wronglySetUp(code)
        default:
            pick(
                "sendmail did not take it (\(code))", hans: "sendmail 未接收邮件（\(code)）",
                hant: "sendmail 未接收郵件（\(code)）", sv: "sendmail tog inte emot det (\(code))")
        }
    }

    /// What another address cures.
    private func refusedAddress(_ code: Int) -> String {
        switch code {
        case 67:
            pick(
                "there is no such mailbox", hans: "收件邮箱不存在", hant: "收件信箱不存在",
                sv: "brevlådan finns inte")
        case 68:
            pick(
                "there is no such mail server", hans: "收件方的邮件服务器不存在",
                hant: "收件方的郵件伺服器不存在", sv: "mottagarens e-postserver finns inte")
        default:
            pick(
                "the mail server does not take this address or this message",
                hans: "邮件服务器不接受此地址或此邮件", hant: "郵件伺服器不接受此地址或此郵件",
                sv: "e-postservern tar inte emot adressen eller meddelandet")
        }
    }

    /// What time may cure.
    private func failedForNow(_ code: Int) -> String {
        switch code {
        case 69:
            pick(
                "the mail server cannot be reached", hans: "无法连接邮件服务器", hant: "無法連線至郵件伺服器",
                sv: "e-postservern går inte att nå")
        case 75:
            pick(
                "the mail server does not take mail at the moment", hans: "邮件服务器暂时不接收邮件",
                hant: "郵件伺服器暫時不接收郵件", sv: "e-postservern tar inte emot mejl just nu")
        case 76:
            pick(
                "the mail server broke the conversation off", hans: "与邮件服务器的会话中断",
                hant: "與郵件伺服器的連線中斷", sv: "e-postservern avbröt samtalet")
        case 74:
            pick(
                "sendmail could not read or write", hans: "sendmail 读写失败", hant: "sendmail 讀寫失敗",
                sv: "sendmail kunde inte läsa eller skriva")
        default:
            pick(
                "the system lacks memory or processes for sendmail", hans: "系统资源不足，sendmail 无法运行",
                hant: "系統資源不足，sendmail 無法執行",
                sv: "systemet saknar minne eller processer för sendmail")
        }
    }

    /// What the administrator cures.
    private func wronglySetUp(_ code: Int) -> String {
        switch code {
        case 64:
            pick(
                "sendmail does not know its options", hans: "sendmail 不支持所用的参数",
                hant: "sendmail 不支援所用的參數", sv: "sendmail känner inte till sina flaggor")
        case 66, 72:
            pick(
                "sendmail lacks a file", hans: "sendmail 缺少所需的文件", hant: "sendmail 缺少所需的檔案",
                sv: "sendmail saknar en fil")
        case 73:
            pick(
                "sendmail could not create a file", hans: "sendmail 无法创建文件",
                hant: "sendmail 無法建立檔案", sv: "sendmail kunde inte skapa en fil")
        case 77:
            pick(
                "sendmail is not allowed to send this mail", hans: "sendmail 没有发送此邮件的权限",
                hant: "sendmail 沒有寄送此郵件的權限", sv: "sendmail får inte skicka det här mejlet")
        case 78:
            pick(
                "sendmail is not set up correctly; ask the administrator",
                hans: "sendmail 配置有误，请联系管理员",
                hant: "sendmail 設定有誤，請聯絡管理員",
                sv: "sendmail är felinställt; fråga administratören")
        default:
            pick(
                "sendmail failed by a fault of its own", hans: "sendmail 内部出错",
                hant: "sendmail 內部出錯",
                sv: "ett fel i sendmail")
        }
    }
}
