/// Which of the two fapiao is asked for (M8).
package enum FapiaoType: Equatable, Hashable, Sendable, CaseIterable {
    case normal, special
}

/// What kind of buyer the title names (domain §3).
package enum BuyerKind: Equatable, Hashable, Sendable, CaseIterable {
    case individual, enterprise, other
}

/// The three ways to the customer (M12).
package enum DeliveryWay: Equatable, Hashable, Sendable, CaseIterable {
    case yunda, sf, pickUp
}

/// What was typed for one application, right or wrong, and where the customer stopped.
///
/// A draft may be wrong; a `Request` made from it is the proof that it is not.
package struct Draft: Equatable, Hashable, Sendable {
    /// The page on which the customer stopped.
    package enum Page: Equatable, Hashable, Sendable, CaseIterable {
        case fapiao, taxDetails, delivery, review
    }

    package var page: Page = .fapiao
    package var type: FapiaoType = .normal
    package var buyerKind: BuyerKind = .enterprise
    package var title = ""
    package var taxpayerID = ""
    package var registeredAddress = ""
    package var registeredPhone = ""
    package var bank = ""
    package var bankAccount = ""
    package var remark = ""
    package var way: DeliveryWay = .yunda
    package var mailing = MailingDraft()

    package init() {}

    /// The details of an earlier request, for the next application (M10).
    package init(from request: Request) {
        title = request.document.title.text
        remark = ""
        switch request.document {
        case .normal(let kind, _, let taxpayerID, _):
            type = .normal
            buyerKind = kind
            self.taxpayerID = taxpayerID?.text ?? ""
        case .special(_, let tax, _):
            type = .special
            buyerKind = .enterprise
            take(tax)
        }
        switch request.delivery {
        case .yunda(let address):
            way = .yunda
            mailing = MailingDraft(address)
        case .sf(let address):
            way = .sf
            mailing = MailingDraft(address)
        case .pickUp:
            way = .pickUp
        }
    }

    private mutating func take(_ tax: TaxDetails) {
        taxpayerID = tax.taxpayerID.text
        registeredAddress = tax.address
        registeredPhone = tax.phone.text
        bank = tax.bank
        bankAccount = tax.account.text
    }

    /// Whether the page with the tax details is part of the way: a special fapiao needs them; an
    /// enterprise's normal one is no tax voucher without a taxpayer ID (SAT Announcement 2017
    /// No. 16).
    package var needsTaxDetails: Bool {
        switch (type, buyerKind) {
        case (.special, _), (.normal, .enterprise): true
        case (.normal, .individual), (.normal, .other): false
        }
    }
}

/// A draft as it lies on disk; each change of it has the next revision.
package struct SavedDraft: Equatable, Hashable, Sendable {
    package let text: Draft
    package let revision: Int
    package let savedAt: Instant
    /// What another session typed at the same time; kept until one of the two is chosen.
    package let rival: Draft?

    package init(text: Draft, revision: Int, savedAt: Instant, rival: Draft?) {
        self.text = text
        self.revision = revision
        self.savedAt = savedAt
        self.rival = rival
    }
}
