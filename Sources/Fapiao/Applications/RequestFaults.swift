/// A field of a draft.
package enum DraftField: Hashable, Sendable {
    case title, taxpayerID, registeredAddress, registeredPhone, bank, bankAccount, remark
    case mailing(MailingField)

    /// The page that asks for it.
    package var page: Draft.Page {
        switch self {
        case .title, .remark: .fapiao
        case .taxpayerID, .registeredAddress, .registeredPhone, .bank, .bankAccount: .taxDetails
        case .mailing: .delivery
        }
    }
}

/// What is wrong in one field of a draft.
package enum RequestFault: Hashable, Sendable {
    case title(SingleLine.Fault)
    case taxpayerID(TaxpayerID.Fault)
    case registeredAddress(SingleLine.Fault)
    case registeredPhone(PhoneNumber.Fault)
    case bank(SingleLine.Fault)
    case bankAccount(BankAccount.Fault)
    case remark(SingleLine.Fault)
    case mailing(MailingFault)

    package var field: DraftField {
        switch self {
        case .title: .title
        case .taxpayerID: .taxpayerID
        case .registeredAddress: .registeredAddress
        case .registeredPhone: .registeredPhone
        case .bank: .bank
        case .bankAccount: .bankAccount
        case .remark: .remark
        case .mailing(let fault): .mailing(fault.field)
        }
    }

    /// Whether the field is empty, which is said only when the customer wants to go on.
    package var isMissing: Bool {
        switch self {
        case .title(.missing), .registeredAddress(.missing), .bank(.missing), .remark(.missing),
            .taxpayerID(.missing), .registeredPhone(.missing), .bankAccount(.missing),
            .mailing(.recipient(.missing)), .mailing(.street(.missing)),
            .mailing(.phone(.missing)), .mailing(.postcode(.missing)),
            .mailing(.province(.missing)), .mailing(.city(.missing)),
            .mailing(.district(.missing)):
            true
        case .title, .taxpayerID, .registeredAddress, .registeredPhone, .bank, .bankAccount,
            .remark, .mailing:
            false
        }
    }
}

/// All that is wrong with a draft, in the order of its fields.
package struct RequestFaults: Error, Hashable, Sendable {
    package let faults: [RequestFault]

    package func fault(in field: DraftField) -> RequestFault? {
        faults.first { $0.field == field }
    }

    package func faults(on page: Draft.Page) -> [RequestFault] {
        faults.filter { $0.field.page == page }
    }
}

extension Request {
    /// The longest registered address and bank name a fapiao has room for, in characters.
    package static let lineLimit = 100

    /// The request that `draft` describes, or everything that is wrong with it.
    package init(_ draft: Draft, divisions: Divisions) throws(RequestFaults) {
        var check = Check()
        let document = check.document(draft)
        let delivery = check.delivery(draft, divisions)
        guard let document, let delivery else { throw RequestFaults(faults: check.faults) }
        self.init(document: document, delivery: delivery)
    }
}

/// The faults of the fields read so far.
private struct Check {
    private(set) var faults: [RequestFault] = []

    mutating func document(_ draft: Draft) -> FapiaoDocument? {
        let title = take(RequestFault.title) { () throws(SingleLine.Fault) in
            try Title(draft.title)
        }
        let remark = take(RequestFault.remark) { () throws(SingleLine.Fault) in
            try Remark(draft.remark)
        }
        switch draft.type {
        case .special:
            let tax = taxDetails(draft)
            guard let title, let remark, let tax else { return nil }
            return .special(title, tax, remark)
        case .normal:
            var id: TaxpayerID?
            if draft.needsTaxDetails, !Typed.trimmed(draft.taxpayerID).isEmpty {
                id = take(RequestFault.taxpayerID) { () throws(TaxpayerID.Fault) in
                    try TaxpayerID(draft.taxpayerID)
                }
                if id == nil { return nil }
            }
            guard let title, let remark else { return nil }
            return .normal(draft.buyerKind, title, id, remark)
        }
    }

    private mutating func taxDetails(_ draft: Draft) -> TaxDetails? {
        let id = take(RequestFault.taxpayerID) { () throws(TaxpayerID.Fault) in
            try TaxpayerID(draft.taxpayerID)
        }
        let address = take(RequestFault.registeredAddress) { () throws(SingleLine.Fault) in
            try SingleLine(draft.registeredAddress, limit: Request.lineLimit)
        }
        let phone = take(RequestFault.registeredPhone) { () throws(PhoneNumber.Fault) in
            try PhoneNumber(draft.registeredPhone)
        }
        let bank = take(RequestFault.bank) { () throws(SingleLine.Fault) in
            try SingleLine(draft.bank, limit: Request.lineLimit)
        }
        let account = take(RequestFault.bankAccount) { () throws(BankAccount.Fault) in
            try BankAccount(draft.bankAccount)
        }
        guard let id, let address, let phone, let bank, let account else { return nil }
        return TaxDetails(
            taxpayerID: id, address: address.text, phone: phone, bank: bank.text, account: account)
    }

    mutating func delivery(_ draft: Draft, _ divisions: Divisions) -> Delivery? {
        guard draft.way != .pickUp else { return .pickUp }
        do {
            let address = try MailingAddress(draft.mailing, divisions: divisions)
            return draft.way == .yunda ? .yunda(address) : .sf(address)
        } catch {
            faults += error.faults.map(RequestFault.mailing)
            return nil
        }
    }

    private mutating func take<Value, Fault>(
        _ fault: (Fault) -> RequestFault, _ parse: () throws(Fault) -> Value
    ) -> Value? {
        do {
            return try parse()
        } catch {
            faults.append(fault(error))
            return nil
        }
    }
}
