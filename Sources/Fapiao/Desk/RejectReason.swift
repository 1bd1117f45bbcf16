/// Why applications go back to the customer most often, each with the field to look at.
///
/// The words of each are filled in, to be edited before they are sent.
package enum RejectReason: CaseIterable, Hashable, Sendable {
    case title, taxpayerID, bank, address, type

    package var field: RequestField {
        switch self {
        case .title: .title
        case .taxpayerID: .taxpayerID
        case .bank: .bank
        case .address: .mailing
        case .type: .type
        }
    }
}
