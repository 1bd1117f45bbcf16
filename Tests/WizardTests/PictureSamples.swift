import Fapiao
import Resources
import Screen

@testable import Wizard

/// What the tests of picture, review and the page after sending are made of.
enum PictureSamples {
    static let seller = Seller(
        name: "上海蓝云网络科技有限公司", taxpayerID: "91310115MA1K3A5B7C",
        address: "上海市浦东新区科苑路88号", phone: "021-28986000",
        bank: "招商银行上海张江支行", account: "121907654321001")

    static func line(
        _ name: String, quantity: String = "10", unit: String = "用户", gross: String
    ) throws -> ProductLine {
        ProductLine(
            name: name, quantity: try Quantity(quantity), unit: unit, rate: .softwareServices,
            amount: TaxSplit(gross: try Money(yuan: gross), rate: .softwareServices))
    }

    static func lines() throws -> [ProductLine] {
        [
            try line("Office 365 商业协作版", quantity: "25", gross: "16409.02"),
            try line("Office 365 企业版 E3（年付）", quantity: "3", gross: "6007.14"),
        ]
    }

    static func normal(
        title: String = "云南白药集团股份有限公司", kind: BuyerKind = .enterprise,
        id: String? = "914403001922038216", remark: String = ""
    ) throws -> FapiaoDocument {
        .normal(kind, try Title(title), try id.map(TaxpayerID.init), try Remark(remark))
    }

    static func special(
        title: String = "深圳市腾讯计算机系统有限公司", remark: String = "合同号 SH-2026-118，请随货寄出"
    ) throws -> FapiaoDocument {
        let tax = TaxDetails(
            taxpayerID: try TaxpayerID("91440300708461136T"),
            address: "深圳市南山区粤海街道麻岭社区科技中一路腾讯大厦35层",
            phone: try PhoneNumber("0755-86013388"), bank: "招商银行深圳汉京中心支行",
            account: try BankAccount("817281299610001"))
        return .special(try Title(title), tax, try Remark(remark))
    }

    static func picture(
        _ document: FapiaoDocument, _ lines: [ProductLine], issue: Issue? = nil
    ) -> FapiaoPicture {
        FapiaoPicture(
            document: document, lines: lines, amount: TaxSplit(sum: lines.map(\.amount)),
            seller: seller, issue: issue)
    }

    static func day(_ iso: String) throws -> Day {
        try found(Day(iso: iso))
    }

    static func instant(_ beijing: String) throws -> Instant {
        try found(Instant(beijing: beijing))
    }

    struct Missing: Error {}

    static func found<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }
}
