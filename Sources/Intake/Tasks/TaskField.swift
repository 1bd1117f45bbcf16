import Fapiao

/// What a file of tasks says about an application, named as in the file.
///
/// Names count the same in capitals, and with spaces, hyphens, underscores or nothing between the
/// words.
package enum TaskField: String, CaseIterable, Sendable {
    case application
    /// The code of a paper fapiao, where it has a column of its own.
    case fapiaoCode = "fapiao_code"
    case fapiaoNumber = "fapiao_number"
    /// `2026-11-20`; may be absent.
    case issuedOn = "issued_on"
    /// `yunda` or `sf`.
    case carrier
    case trackingNumber = "tracking_number"

    /// The field that `name` means.
    init?(named name: String) {
        let name = RecordField.plain(name)
        guard let field = Self.allCases.first(where: { $0.names.contains(name) }) else {
            return nil
        }
        self = field
    }

    private var names: [String] {
        switch self {
        case .application: ["application", "applicationnumber", "申请编号", "申请", "申請編號", "申請"]
        case .fapiaoCode: ["fapiaocode", "code", "发票代码", "發票代碼"]
        case .fapiaoNumber: ["fapiaonumber", "fapiao", "发票号码", "發票號碼"]
        case .issuedOn: ["issuedon", "day", "date", "开票日期", "開票日期"]
        case .carrier: ["carrier", "快递公司", "快遞公司"]
        case .trackingNumber:
            ["trackingnumber", "tracking", "运单号", "快递单号", "運單號", "託運單號", "快遞單號"]
        }
    }
}

/// Which task a file is of.
package enum TaskKind: CaseIterable, Sendable {
    case issue, mail

    /// The columns that a file must have.
    var required: [TaskField] {
        switch self {
        case .issue: [.application, .fapiaoNumber]
        case .mail: [.application, .carrier, .trackingNumber]
        }
    }

    /// The columns that mean something.
    var fields: [TaskField] {
        switch self {
        case .issue: required + [.fapiaoCode, .issuedOn]
        case .mail: required
        }
    }
}
