import Fapiao

/// What is printed on every fapiao, in simplified Chinese whoever reads it.
package enum PaperLabel: CaseIterable, Hashable, Sendable {
    case normalFapiao, specialFapiao
    case code, number, issuedOn
    case buyer, seller, remark
    case name, taxpayerID, addressAndPhone, bankAndAccount
    case product, model, unit, quantity, price, amount, rate, tax
    case sum, grandTotal, inFigures
    case payee, reviewer, drawer, seal

    package static func heading(_ type: FapiaoType) -> PaperLabel {
        switch type {
        case .normal: .normalFapiao
        case .special: .specialFapiao
        }
    }

    package var printed: String {
        switch self {
        case .normalFapiao: "增值税普通发票"
        case .specialFapiao: "增值税专用发票"
        case .code: "发票代码"
        case .number: "发票号码"
        case .issuedOn: "开票日期"
        case .buyer: "购买方"
        case .seller: "销售方"
        case .remark: "备注"
        case .name: "名称"
        case .taxpayerID: "纳税人识别号"
        case .addressAndPhone: "地址、电话"
        case .bankAndAccount: "开户行及账号"
        case .product: "货物或应税劳务、服务名称"
        case .model: "规格型号"
        case .unit: "单位"
        case .quantity: "数量"
        case .price: "单价"
        case .amount: "金额"
        case .rate: "税率"
        case .tax: "税额"
        case .sum: "合计"
        case .grandTotal: "价税合计（大写）"
        case .inFigures: "（小写）"
        case .payee: "收款人"
        case .reviewer: "复核"
        case .drawer: "开票人"
        case .seal: "销售方：（章）"
        }
    }
}

/// The picture of a fapiao.
extension Words {
    /// A label of the paper in the words of the reader; in simplified Chinese it is the same.
    package func gloss(_ label: PaperLabel) -> String {
        let same = label.printed
        return switch label {
        case .normalFapiao:
            pick("VAT normal fapiao", hans: same, hant: "增值稅普通發票", sv: "Vanlig moms-fapiao")
        case .specialFapiao:
            pick("VAT special fapiao", hans: same, hant: "增值稅專用發票", sv: "Särskild moms-fapiao")
        case .code: pick("Code", hans: same, hant: "發票代碼", sv: "Kod")
        case .number: pick("Number", hans: same, hant: "發票號碼", sv: "Nummer")
        case .issuedOn: pick("Issued", hans: same, hant: "開票日期", sv: "Utfärdad")
        case .buyer: pick("Buyer", hans: same, hant: "購買方", sv: "Köpare")
        case .seller: pick("Seller", hans: same, hant: "銷售方", sv: "Säljare")
        case .remark: pick("Remark", hans: same, hant: "備註", sv: "Anmärkning")
        case .name: pick("Name", hans: same, hant: "名稱", sv: "Namn")
        case .taxpayerID:
            pick("Taxpayer ID", hans: same, hant: "納稅人識別號", sv: "Skattebetalar-id")
        case .addressAndPhone:
            pick("Address, phone", hans: same, hant: "地址、電話", sv: "Adress, telefon")
        case .bankAndAccount: pick("Bank, account", hans: same, hant: "開戶行及帳號", sv: "Bank, konto")
        case .product:
            pick("Goods or services", hans: same, hant: "貨物或應稅勞務、服務名稱", sv: "Varor eller tjänster")
        case .model: pick("Model", hans: same, hant: "規格型號", sv: "Modell")
        case .unit: pick("Unit", hans: same, hant: "單位", sv: "Enhet")
        case .quantity: pick("Qty", hans: same, hant: "數量", sv: "Antal")
        case .price: pick("Price", hans: same, hant: "單價", sv: "À-pris")
        case .amount: pick("Amount", hans: same, hant: "金額", sv: "Belopp")
        case .rate: pick("Rate", hans: same, hant: "稅率", sv: "Sats")
        case .tax: pick("Tax", hans: same, hant: "稅額", sv: "Moms")
        case .sum: pick("Total", hans: same, hant: "合計", sv: "Summa")
        case .grandTotal:
            pick("Total incl. tax", hans: same, hant: "價稅合計（大寫）", sv: "Summa inkl. moms")
        case .inFigures, .payee, .reviewer, .drawer, .seal: same
        }
    }

    /// The stamp that says this is no fapiao yet.
    package var pictureStamp: String {
        pick("样张 SPECIMEN", hans: "样张", hant: "樣張", sv: "样张 SPECIMEN")
    }
}

/// What a fapiao's paper has besides labels.
package enum PaperText {
    /// The day as the paper prints it.
    package static func day(_ day: Day) -> String { Words(.simplifiedChinese).date(day) }

    /// Where the day goes, on a form not yet filled in.
    package static var blankDay: (year: String, month: String, day: String) { ("年", "月", "日") }

    package static let colon = "："
    package static let yuan = "￥"
    /// Stands before an amount in capitals, so that nothing can be written there.
    package static let guardMark = "⊗"
    package static let plainGuardMark = "(x)"
}
