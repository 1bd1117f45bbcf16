/// What a VAT special fapiao needs about the buyer besides the title (domain §3).
package struct TaxDetails: Equatable, Hashable, Sendable {
    package let taxpayerID: TaxpayerID
    /// The registered address, as on the business licence.
    package let address: String
    package let phone: PhoneNumber
    /// The bank with its branch.
    package let bank: String
    package let account: BankAccount

    package init(
        taxpayerID: TaxpayerID, address: String, phone: PhoneNumber, bank: String,
        account: BankAccount
    ) {
        self.taxpayerID = taxpayerID
        self.address = address
        self.phone = phone
        self.bank = bank
        self.account = account
    }
}

/// What will be printed about the buyer (M8).
package enum FapiaoDocument: Equatable, Hashable, Sendable {
    /// Only the buyer's name is required; an enterprise does well to give its taxpayer ID.
    case normal(BuyerKind, Title, TaxpayerID?, Remark)
    /// For enterprises alone.
    case special(Title, TaxDetails, Remark)

    package var type: FapiaoType {
        switch self {
        case .normal: .normal
        case .special: .special
        }
    }

    package var title: Title {
        switch self {
        case .normal(_, let title, _, _), .special(let title, _, _): title
        }
    }

    package var remark: Remark {
        switch self {
        case .normal(_, _, _, let remark), .special(_, _, let remark): remark
        }
    }

    package var taxpayerID: TaxpayerID? {
        switch self {
        case .normal(_, _, let id, _): id
        case .special(_, let tax, _): tax.taxpayerID
        }
    }

    package var buyerKind: BuyerKind {
        switch self {
        case .normal(let kind, _, _, _): kind
        case .special: .enterprise
        }
    }
}

/// What is printed in the remarks box; may be empty.
package struct Remark: Equatable, Hashable, Sendable {
    package static let limit = 200
    package let text: String

    package init(_ typed: String) throws(SingleLine.Fault) {
        guard !Typed.trimmed(typed).isEmpty else {
            text = ""
            return
        }
        text = try SingleLine(typed, limit: Self.limit).text
    }
}

/// How the fapiao reaches the customer, with what each way needs (M12).
package enum Delivery: Equatable, Hashable, Sendable {
    /// Yunda Express, prepaid.
    case yunda(MailingAddress)
    /// SF Express, freight collect.
    case sf(MailingAddress)
    /// Fetched at the Shanghai branch (M13).
    case pickUp

    package var way: DeliveryWay {
        switch self {
        case .yunda: .yunda
        case .sf: .sf
        case .pickUp: .pickUp
        }
    }

    package var address: MailingAddress? {
        switch self {
        case .yunda(let address), .sf(let address): address
        case .pickUp: nil
        }
    }
}

/// A request for a fapiao whose every field passed its check.
package struct Request: Equatable, Hashable, Sendable {
    package let document: FapiaoDocument
    package let delivery: Delivery

    package init(document: FapiaoDocument, delivery: Delivery) {
        self.document = document
        self.delivery = delivery
    }
}
