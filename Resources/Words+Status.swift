import Fapiao

/// Names of states, channels, carriers and people.
extension Words {
    /// A status as the service center words it (M16).
    package func name(of status: Status) -> String {
        switch status {
        case .submitted: pick("Submitted", hans: "已提交", hant: "已提交", sv: "Inskickad")
        case .processing: pick("Processing", hans: "处理中", hant: "處理中", sv: "Behandlas")
        case .rejected: pick("Rejected", hans: "已退回", hant: "已退回", sv: "Avvisad")
        case .withdrawn: pick("Withdrawn", hans: "已撤回", hant: "已撤回", sv: "Återkallad")
        case .issued: pick("Issued", hans: "已开具", hant: "已開具", sv: "Utfärdad")
        case .mailed: pick("Mailed", hans: "已邮寄", hant: "已郵寄", sv: "Skickad")
        case .readyForPickUp:
            pick("Ready for pick-up", hans: "待自取", hant: "待自取", sv: "Klar att hämta")
        case .received: pick("Received", hans: "已签收", hant: "已簽收", sv: "Mottagen")
        case .collected: pick("Collected", hans: "已自取", hant: "已自取", sv: "Hämtad")
        case .returned: pick("Returned", hans: "已退票", hant: "已退票", sv: "Återsänd")
        case .reissued: pick("Reissued", hans: "已重开", hant: "已重開", sv: "Omutfärdad")
        }
    }

    /// What the customer does now.
    package func whatNow(_ status: Status) -> String {
        switch status {
        case .submitted:
            pick(
                "Your application waits for the service center. You need do nothing.",
                hans: "申请正在等待服务中心处理，您无需操作。", hant: "申請正在等待服務中心處理，您無需操作。",
                sv: "Din ansökan väntar hos servicecentret. Du behöver inte göra något.")
        case .processing:
            pick(
                "The service center is at work on it. You need do nothing.",
                hans: "服务中心正在处理，您无需操作。", hant: "服務中心正在處理，您無需操作。",
                sv: "Servicecentret arbetar med den. Du behöver inte göra något.")
        case .rejected:
            pick(
                "Correct what is named here and apply again.", hans: "请按说明修改后重新申请。",
                hant: "請按說明修改後重新申請。", sv: "Rätta det som anges här och ansök på nytt.")
        case .withdrawn:
            pick(
                "You withdrew this application. You can apply anew at any time.",
                hans: "您已撤回此申请，可随时重新申请。", hant: "您已撤回此申請，可隨時重新申請。",
                sv: "Du har återkallat ansökan. Du kan ansöka på nytt när som helst.")
        case .issued:
            pick(
                "The fapiao is issued and goes out next.", hans: "发票已开具，即将寄出或备好自取。",
                hant: "發票已開具，即將寄出或備好自取。", sv: "Din fapiao är utfärdad och går iväg härnäst.")
        case .mailed:
            pick(
                "The letter is on its way. Follow it with the tracking number below.",
                hans: "信件已寄出，可凭下方运单号查询。", hant: "信件已寄出，可憑下方運單號查詢。",
                sv: "Brevet är på väg. Följ det med kollinumret nedan.")
        case .readyForPickUp:
            pick(
                "Fetch it at the Shanghai branch: \(ServiceCenter.pickUpContactLatin), \(ServiceCenter.pickUpPhone).",
                hans: "请到上海分公司自取：\(ServiceCenter.pickUpContact)，\(ServiceCenter.pickUpPhone)。",
                hant: "請到上海分公司自取：\(ServiceCenter.pickUpContact)，\(ServiceCenter.pickUpPhone)。",
                sv:
                    "Hämta den på kontoret i Shanghai: \(ServiceCenter.pickUpContactLatin), \(ServiceCenter.pickUpPhone)."
            )
        case .received, .collected:
            pick(
                "The fapiao is with you. Nothing is left to do.", hans: "您已收到发票，办理完毕。",
                hant: "您已收到發票，辦理完畢。", sv: "Du har fått din fapiao. Allt är klart.")
        case .returned:
            pick(
                "We have your returned fapiao and will issue a new one.",
                hans: "已收到您退回的发票，将重新开具。", hant: "已收到您退回的發票，將重新開具。",
                sv: "Vi har fått tillbaka din fapiao och utfärdar en ny.")
        case .reissued:
            pick(
                "A new application took the place of this one.", hans: "已由新的申请代替。",
                hant: "已由新的申請代替。", sv: "En ny ansökan har ersatt den här.")
        }
    }

    package func name(of actor: Actor) -> String {
        switch actor {
        case .customer: pick("you", hans: "您", hant: "您", sv: "du")
        case .clerk: pick("service center", hans: "服务中心", hant: "服務中心", sv: "servicecentret")
        }
    }

    package func name(of channel: PaymentChannel) -> String {
        switch channel {
        case .alipay: pick("Alipay", hans: "支付宝", hant: "支付寶", sv: "Alipay")
        case .unionPay: pick("UnionPay", hans: "银联", hant: "銀聯", sv: "UnionPay")
        case .invoice: pick("by invoice", hans: "账单付款", hant: "帳單付款", sv: "mot faktura")
        }
    }

    package func name(of carrier: Carrier) -> String {
        switch carrier {
        case .yunda: pick("Yunda Express", hans: "韵达快递", hant: "韻達快遞", sv: "Yunda Express")
        case .sf: pick("SF Express", hans: "顺丰速运", hant: "順豐速運", sv: "SF Express")
        }
    }
}
