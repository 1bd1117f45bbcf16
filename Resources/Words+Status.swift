import Fapiao

/// Where an application stands, who moved it, how it was paid and who carries it.
extension Words {
    /// The name of a status, as the service center's remarks say it (M16).
    package func name(of status: Status) -> String {
        switch status {
        case .submitted: pick("Applied", hans: "已提交", hant: "已送出", sv: "Inlämnad")
        case .processing: pick("Processing", hans: "处理中", hant: "處理中", sv: "Behandlas")
        case .rejected:
            pick("Needs correction", hans: "需要修改", hant: "需要修改", sv: "Behöver rättas")
        case .withdrawn: pick("Withdrawn", hans: "已撤回", hant: "已撤回", sv: "Återkallad")
        case .issued: pick("Issued", hans: "已开具", hant: "已開具", sv: "Utfärdad")
        case .mailed: pick("Mailed", hans: "已邮寄", hant: "已郵寄", sv: "Skickad")
        case .readyForPickUp:
            pick("Ready for pick-up", hans: "可以领取", hant: "可以領取", sv: "Klar att hämta")
        case .received: pick("Received", hans: "已签收", hant: "已簽收", sv: "Mottagen")
        case .collected: pick("Collected", hans: "已领取", hant: "已領取", sv: "Hämtad")
        case .returned: pick("Returned", hans: "已退回", hant: "已退回", sv: "Returnerad")
        case .reissued: pick("Reissued", hans: "已重开", hant: "已重開", sv: "Utfärdad på nytt")
        }
    }

    /// Who took a step, as the customer reads it.
    package func name(of actor: Actor) -> String {
        switch actor {
        case .customer: pick("you", hans: "您", hant: "您", sv: "du")
        case .clerk(let login):
            pick(
                "service center (\(login))", hans: "服务中心（\(login)）",
                hant: "服務中心（\(login)）", sv: "servicecentret (\(login))")
        }
    }

    /// What happened, and by whom.
    package func step(_ status: Status, by actor: Actor) -> String {
        "\(name(of: status)) · \(name(of: actor))"
    }

    package func name(of channel: PaymentChannel) -> String {
        switch channel {
        case .alipay: pick("Alipay", hans: "支付宝", hant: "支付寶", sv: "Alipay")
        case .unionPay: pick("UnionPay", hans: "银联", hant: "銀聯", sv: "UnionPay")
        case .invoice:
            pick(
                "Bank transfer on invoice", hans: "账单付款（银行转账）", hant: "帳單付款（銀行轉帳）",
                sv: "Banköverföring mot faktura")
        }
    }

    /// A courier, with the name that stands on its vans.
    package func name(of carrier: Carrier) -> String {
        switch carrier {
        case .yunda:
            pick(
                "Yunda Express (韵达快递)", hans: "韵达快递", hant: "韻達快遞",
                sv: "Yunda Express (韵达快递)")
        case .sf:
            pick("SF Express (顺丰)", hans: "顺丰速运", hant: "順豐速運", sv: "SF Express (顺丰)")
        }
    }
}
