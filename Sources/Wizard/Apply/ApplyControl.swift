import Fapiao

/// Everything on the pages of an application that can have the focus.
enum ApplyControl: Hashable, Sendable {
    case type, buyerKind, way
    case field(DraftField)
    case usePayer
    /// Opens the earlier titles or addresses; one of them; back to what was typed.
    case earlier
    case take(Int)
    case takeBack
    case continueOn, back
    case review(ReviewControl)
    /// One of two drafts of the same application.
    case keep(Rivals.Side)
    case leave
}

extension Draft {
    /// The text of one field.
    subscript(field: DraftField) -> String {
        get { self[keyPath: Self.path(of: field)] }
        set { self[keyPath: Self.path(of: field)] = newValue }
    }

    private static func path(of field: DraftField) -> WritableKeyPath<Draft, String> {
        switch field {
        case .title: \.title
        case .taxpayerID: \.taxpayerID
        case .registeredAddress: \.registeredAddress
        case .registeredPhone: \.registeredPhone
        case .bank: \.bank
        case .bankAccount: \.bankAccount
        case .remark: \.remark
        case .mailing(.recipient): \.mailing.recipient
        case .mailing(.phone): \.mailing.phone
        case .mailing(.province): \.mailing.province
        case .mailing(.city): \.mailing.city
        case .mailing(.district): \.mailing.district
        case .mailing(.street): \.mailing.street
        case .mailing(.postcode): \.mailing.postcode
        }
    }
}

extension DraftField {
    /// The fields of a page, in the order in which it asks for them.
    static func all(on page: Draft.Page) -> [DraftField] {
        switch page {
        case .fapiao: [.title, .remark]
        case .taxDetails: [.taxpayerID, .registeredAddress, .registeredPhone, .bank, .bankAccount]
        case .delivery: MailingField.allCases.map(DraftField.mailing)
        case .review: []
        }
    }

    static let everything = Draft.Page.allCases.flatMap(all)
}

extension Draft {
    /// The pages that this application has, in their order.
    var pages: [Draft.Page] {
        needsTaxDetails
            ? [.fapiao, .taxDetails, .delivery, .review] : [.fapiao, .delivery, .review]
    }
}
