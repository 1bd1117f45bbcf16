import Fapiao

/// The first step of an application: type, buyer, title (M8 to M11).
extension Words {
    package var fapiaoHeading: String {
        pick(
            "Which fapiao, and made out to whom?", hans: "请选择发票类型并填写抬头",
            hant: "請選擇發票類型並填寫抬頭", sv: "Vilken fapiao, och till vem?")
    }

    package var fapiaoTypeLabel: String {
        pick("Type", hans: "发票类型", hant: "發票類型", sv: "Typ")
    }

    package var fapiaoTypeHint: String {
        pick(
            "Special: input VAT can be deducted; needs tax details.",
            hans: "专用发票可供企业抵扣进项税额，需要填写税务信息。",
            hant: "專用發票可供企業扣抵進項稅額，需要填寫稅務資訊。",
            sv: "Särskild: ingående moms dras av; kräver skatteuppgifter.")
    }

    package func fapiaoName(of type: FapiaoType) -> String {
        switch type {
        case .normal:
            pick(
                "VAT normal fapiao", hans: "增值税普通发票", hant: "增值稅普通發票",
                sv: "Vanlig moms-fapiao")
        case .special:
            pick(
                "VAT special fapiao", hans: "增值税专用发票", hant: "增值稅專用發票",
                sv: "Särskild moms-fapiao")
        }
    }

    package func fapiaoDetail(of type: FapiaoType) -> String {
        switch type {
        case .normal:
            pick("needs only a title", hans: "只需抬头", hant: "只需抬頭", sv: "kräver bara titel")
        case .special:
            pick(
                "for enterprises, with tax details", hans: "限企业，需税务信息",
                hant: "限企業，需稅務資訊", sv: "ger företag momsavdrag")
        }
    }

    package var buyerKindLabel: String {
        pick("Buyer", hans: "购买方", hant: "購買方", sv: "Köpare")
    }

    package var buyerKindHint: String {
        pick(
            "An enterprise is asked for its taxpayer ID on the next page.",
            hans: "选择企业时，下一页会询问纳税人识别号。",
            hant: "選擇企業時，下一頁會詢問納稅人識別號。",
            sv: "Ett företag får frågan om skattebetalar-id på nästa sida.")
    }

    package func buyerKindName(_ kind: BuyerKind) -> String {
        switch kind {
        case .individual: pick("Individual", hans: "个人", hant: "個人", sv: "Privatperson")
        case .enterprise: pick("Enterprise", hans: "企业", hant: "企業", sv: "Företag")
        case .other:
            pick("Other body", hans: "其他单位", hant: "其他單位", sv: "Annan organisation")
        }
    }

    package func buyerKindDetail(_ kind: BuyerKind) -> String {
        switch kind {
        case .individual, .enterprise: ""
        case .other:
            pick(
                "such as a school or an authority", hans: "如学校、机关", hant: "如學校、機關",
                sv: "t.ex. skola eller myndighet")
        }
    }

    package var titleLabel: String {
        pick("Title", hans: "发票抬头", hant: "發票抬頭", sv: "Fapiao-titel")
    }

    package var titleHint: String {
        pick(
            "The name on the licence, or one's own; or paste “$01…”.",
            hans: "按营业执照填写；个人填姓名。可粘贴二维码内容（$01…）。",
            hant: "依營業執照填寫；個人填姓名。可貼上 QR Code（$01…）。",
            sv: "Enligt registreringsbeviset; ”$01…” kan klistras in.")
    }

    package var remarkLabel: String {
        pick("Remark", hans: "备注", hant: "備註", sv: "Anmärkning")
    }

    package var remarkHint: String {
        pick(
            "Printed in the fapiao's remarks box, at most \(Remark.limit) characters.",
            hans: "打印在发票的备注栏内，最多 \(Remark.limit) 个字符。",
            hant: "列印在發票的備註欄內，最多 \(Remark.limit) 個字元。",
            sv: "Trycks i anmärkningsrutan på din fapiao, högst \(Remark.limit) tecken.")
    }

    package var payerLabel: String {
        pick("Payer", hans: "付款人", hant: "付款人", sv: "Betalare")
    }

    package var usePayerButton: String {
        pick(
            "Use the payer's name", hans: "使用付款人名称", hant: "使用付款人名稱",
            sv: "Använd som titel")
    }

    package var usePayerHint: String {
        pick(
            "Puts the payer's name into the title; Ctrl-_ there undoes it.",
            hans: "把付款人名称填入抬头；在抬头一栏按 Ctrl-_ 可撤销。",
            hant: "把付款人名稱填入抬頭；在抬頭欄位按 Ctrl-_ 可復原。",
            sv: "Skriver betalarens namn som titel; Ctrl-_ där ångrar.")
    }

    /// A title that is not the payer's name (M11).
    package var titleDiffers: String {
        pick(
            "Not the payer's name. Fine, unless you need a purchase certificate or a refund: then they must match.",
            hans: "与付款人名称不一致。只有需要购买证明或退款时才须一致。",
            hant: "與付款人名稱不一致。只有需要購買證明或退款時才須一致。",
            sv:
                "Inte betalarens namn. Det går bra, utom vid inköpsintyg eller återbetalning: då måste de vara lika."
        )
    }

    /// The title was taken from the payment record; tax details that were filled in remain.
    package var onlyTitleTaken: String {
        pick(
            "Only the title was replaced. The taxpayer ID and other tax details stay as they were; check on the next page that they belong to this title.",
            hans: "只替换了抬头，纳税人识别号等税务信息未更改。请在下一页核对是否与此抬头一致。",
            hant: "只替換了抬頭，納稅人識別號等稅務資訊未變更。請在下一頁核對是否與此抬頭一致。",
            sv:
                "Bara titeln ersattes. Skattebetalar-id och övriga skatteuppgifter är oförändrade; kontrollera på nästa sida att de hör till den här titeln."
        )
    }

    /// How many fields a title string filled.
    package func titlePasted(count: Int) -> String {
        pick(
            count == 1
                ? "The title string filled in 1 field. Check it before you go on."
                : "The title string filled in \(count) fields. Check them before you go on.",
            hans: "已根据抬头二维码填写 \(count) 项，请核对后再继续。",
            hant: "已根據抬頭 QR Code 填寫 \(count) 項，請核對後再繼續。",
            sv: count == 1
                ? "Titelsträngen fyllde i 1 fält. Kontrollera det innan du går vidare."
                : "Titelsträngen fyllde i \(count) fält. Kontrollera dem innan du går vidare.")
    }

    /// The same where there is no room for its words: what matters comes first.
    package func shortBillLine(_ number: OrderNumber, _ amount: TaxSplit) -> String {
        let sum = "¥\(amount.gross.grouped) = ¥\(amount.net.grouped) + ¥\(amount.tax.grouped)"
        return pick(
            "\(sum) · \(number.text)", hans: "\(sum) · \(number.text)",
            hant: "\(sum) · \(number.text)", sv: "\(sum) · \(number.text)")
    }

    /// The bill that is applied for, in sight on every step.
    package func billLine(_ number: OrderNumber, _ amount: TaxSplit) -> String {
        let total = "¥" + amount.gross.grouped
        let net = "¥" + amount.net.grouped
        let tax = "¥" + amount.tax.grouped
        return pick(
            "Bill \(number.text) · Total \(total) = net \(net) + tax \(tax)",
            hans: "账单 \(number.text) · 价税合计 \(total) = 金额 \(net) + 税额 \(tax)",
            hant: "帳單 \(number.text) · 價稅合計 \(total) = 金額 \(net) + 稅額 \(tax)",
            sv: "Faktura \(number.text) · Totalt \(total) = netto \(net) + moms \(tax)")
    }
}
