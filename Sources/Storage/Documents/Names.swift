import Fapiao

/// A domain's enumeration under the names that the format has for its cases.
///
/// The names are written out here, so that renaming a case in the domain does not change what
/// stands in the files.
package protocol Named: CaseIterable {
    var name: String { get }
}

extension Named {
    init(named name: String) throws(Damage) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else {
            throw .notUnderstood
        }
        self = found
    }
}

extension FapiaoType: Named {
    package var name: String {
        switch self {
        case .normal: "normal"
        case .special: "special"
        }
    }
}

extension BuyerKind: Named {
    package var name: String {
        switch self {
        case .individual: "individual"
        case .enterprise: "enterprise"
        case .other: "other"
        }
    }
}

extension DeliveryWay: Named {
    package var name: String {
        switch self {
        case .yunda: "yunda"
        case .sf: "sf"
        case .pickUp: "pickUp"
        }
    }
}

extension Draft.Page: Named {
    package var name: String {
        switch self {
        case .fapiao: "fapiao"
        case .taxDetails: "taxDetails"
        case .delivery: "delivery"
        case .review: "review"
        }
    }
}

extension Carrier: Named {
    package var name: String {
        switch self {
        case .yunda: "yunda"
        case .sf: "sf"
        }
    }
}

extension PaymentChannel: Named {
    package var name: String {
        switch self {
        case .alipay: "alipay"
        case .unionPay: "unionPay"
        case .invoice: "invoice"
        }
    }
}

extension Status: Named {
    package var name: String {
        switch self {
        case .submitted: "submitted"
        case .processing: "processing"
        case .rejected: "rejected"
        case .withdrawn: "withdrawn"
        case .issued: "issued"
        case .mailed: "mailed"
        case .readyForPickUp: "readyForPickUp"
        case .received: "received"
        case .collected: "collected"
        case .returned: "returned"
        case .reissued: "reissued"
        }
    }
}

extension Language: Named {
    package var name: String {
        switch self {
        case .english: "en"
        case .simplifiedChinese: "zh-Hans"
        case .traditionalChinese: "zh-Hant"
        case .swedish: "sv"
        }
    }
}

extension SupportKind: Named {
    package var name: String {
        switch self {
        case .notArrived: "notArrived"
        case .split: "split"
        case .newTitle: "newTitle"
        case .other: "other"
        }
    }
}

extension SupportNews: Named {
    package var name: String {
        switch self {
        case .opened: "opened"
        case .answered: "answered"
        case .closed: "closed"
        }
    }
}

extension AccountNews: Named {
    package var name: String {
        switch self {
        case .passwordChanged: "passwordChanged"
        case .addressChanged: "addressChanged"
        case .addressChangeStopped: "addressChangeStopped"
        case .secondAddressSet: "secondAddressSet"
        case .secondAddressRemoved: "secondAddressRemoved"
        case .signedOutEverywhere: "signedOutEverywhere"
        case .closed: "closed"
        }
    }
}

extension RequestField: Named {
    package var name: String {
        switch self {
        case .type: "type"
        case .title: "title"
        case .taxpayerID: "taxpayerID"
        case .registeredAddress: "registeredAddress"
        case .registeredPhone: "registeredPhone"
        case .bank: "bank"
        case .bankAccount: "bankAccount"
        case .remark: "remark"
        case .delivery: "delivery"
        case .mailing: "mailing"
        }
    }
}
