import Fapiao
import Testing

@testable import Storage

/// Nouns of the domain for the stories, each as the domain's own checks make it.
enum Sample {
    static let noon = Instant(seconds: 1_795_147_200)

    static func later(_ seconds: Int) -> Instant { noon.adding(seconds: seconds) }

    static func order(_ text: String = "E2026000123") throws -> OrderNumber {
        try OrderNumber(text)
    }

    static func address(_ text: String = "Li.Ming@example.cn") throws -> EmailAddress {
        try EmailAddress(text)
    }

    static func bytes(_ number: Int, count: Int = 20) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number &* 31 &+ $0 &* 7 &* (number + 1)) }
    }

    static func account(_ number: Int = 1) throws -> AccountID {
        try #require(AccountID(random: bytes(number)))
    }

    static func mail(_ number: Int = 1) throws -> MailID {
        try #require(MailID(random: bytes(number)))
    }

    static func application(_ number: Int = 1) throws -> ApplicationNumber {
        try #require(ApplicationNumber(random: bytes(number)))
    }

    static func code(_ number: Int = 1) throws -> FreshCode {
        let clear = try #require(SecretCode(random: bytes(number)))
        return FreshCode(clear: clear, hash: SecretHash("#" + clear.text), mail: try mail(number))
    }

    /// The same number for any subject.
    static func support(_ subject: SupportSubject) throws -> SupportRequest {
        SupportRequest(
            number: try #require(SupportNumber(random: bytes(3))), subject: subject,
            text: try Prose("请问什么时候能收到？"), at: later(300))
    }

    static func matches(_ code: FreshCode) -> (SecretHash) -> Bool {
        { $0 == code.hash }
    }

    /// 106.00 with 6 % and 9 999.99 with 6 %.
    static func record(
        _ order: String = "E2026000123", payer: String = "云南白药集团股份有限公司",
        contact: String? = "li.ming@example.cn", fen: Int = 10_600
    ) throws -> PaymentRecord {
        let rate = TaxRate.softwareServices
        let lines = [("Office 365 商业协作版", fen), ("Office 365 \"E3\" \\ 年付", 999_999)].map {
            name, fen in
            ProductLine(
                name: name, quantity: .one, unit: "套", rate: rate,
                amount: TaxSplit(gross: Money(fen: fen), rate: rate))
        }
        return try PaymentRecord(
            order: OrderNumber(order), customerNumber: "C-77", payerName: payer,
            contact: try contact.map { try EmailAddress($0) }, lines: lines,
            total: Money(fen: fen + 999_999), paidAt: noon, channel: .alipay)
    }

    static func draft(title: String = "云南白药集团股份有限公司") -> Draft {
        var draft = Draft()
        draft.page = .review
        draft.type = .special
        draft.title = title
        draft.taxpayerID = "9144 0300 1922 0382 16"
        draft.registeredAddress = "云南省昆明市呈贡区云南白药街 3686 号"
        draft.registeredPhone = "0871-66226106"
        draft.bank = "中国工商银行昆明南屏支行"
        draft.bankAccount = "2502 0101 0902 2124 512"
        draft.remark = "合同 2026-11"
        draft.way = .sf
        draft.mailing = MailingDraft(
            recipient: "李明", phone: "13800138000", province: "云南省", city: "昆明市",
            district: "呈贡区", street: "云南白药街 3686 号", postcode: "650500")
        return draft
    }

    static func request(title: String = "云南白药集团股份有限公司") throws -> Request {
        try DraftDocument(draft(title: title)).request()
    }

    static func pickUpRequest() throws -> Request {
        var draft = Draft()
        draft.buyerKind = .individual
        draft.title = "李明"
        draft.way = .pickUp
        return try DraftDocument(draft).request()
    }

    static func newAccount(
        _ number: Int = 1, address: String = "Li.Ming@example.cn", order: String = "E2026000123"
    ) throws -> NewAccount {
        NewAccount(
            id: try account(number), address: try EmailAddress(address),
            claim: Claim(order: try OrderNumber(order), paidOn: Day(iso: "2026-11-19")),
            password: SecretHash("$y$j9T$\(number)"), code: try code(number),
            language: .simplifiedChinese)
    }
}
