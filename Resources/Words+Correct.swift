import Fapiao

/// An application that came back is corrected and sent again.
extension Words {
    /// Why it came back, in sight while it is corrected.
    package func sentBack(_ reason: String) -> String {
        pick(
            "The service center sent it back: \(reason)", hans: "服务中心退回原因：\(reason)",
            hant: "服務中心退回原因：\(reason)", sv: "Servicecentret skickade tillbaka den: \(reason)")
    }

    /// Beside the field that the service center asks about.
    package var fieldInQuestion: String {
        pick(
            "The service center asks you to correct this.", hans: "服务中心请您修改此项。",
            hant: "服務中心請您修改此項。", sv: "Servicecentret ber dig rätta det här.")
    }

    package var correctHeading: String {
        pick(
            "Check everything, then send it again", hans: "核对后重新提交", hant: "核對後重新送出",
            sv: "Kontrollera allt och skicka sedan igen")
    }

    package var correctSend: String {
        pick("Send it again", hans: "重新提交", hant: "重新送出", sv: "Skicka igen")
    }

    package var correctSendHint: String {
        pick(
            "Sends it under the same application number. You can withdraw it until work on it begins.",
            hans: "以原申请编号重新提交。开始处理之前可以撤回。",
            hant: "以原申請編號重新送出。開始處理之前可以撤回。",
            sv:
                "Skickar den med samma ansökningsnummer. Du kan återkalla den tills den börjar behandlas."
        )
    }

    package var correctSentHeading: String {
        pick(
            "Application sent again", hans: "申请已重新提交", hant: "申請已重新送出",
            sv: "Ansökan är skickad igen")
    }
}
