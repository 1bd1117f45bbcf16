import Fapiao
import Resources

extension Draft {
    /// The text of one field.
    package subscript(field: DraftField) -> String {
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
    package static func all(on page: Draft.Page) -> [DraftField] {
        switch page {
        case .fapiao: [.title, .remark]
        case .taxDetails: [.taxpayerID, .registeredAddress, .registeredPhone, .bank, .bankAccount]
        case .delivery: MailingField.allCases.map(DraftField.mailing)
        case .review: []
        }
    }

    package static let everything = Draft.Page.allCases.flatMap(all)
}

/// What is wrong with a draft; a title string that could not be read is no title.
package enum DraftFault: Hashable, Sendable {
    case request(RequestFault)
    case titlePaste(TitlePaste.Fault)

    package var field: DraftField {
        switch self {
        case .request(let fault): fault.field
        case .titlePaste: .title
        }
    }

    package var isMissing: Bool {
        switch self {
        case .request(let fault): fault.isMissing
        case .titlePaste: false
        }
    }
}

extension Draft {
    /// What is wrong on one page.
    package func faults(on page: Page, _ divisions: Divisions) -> [DraftFault] {
        var found: [DraftFault] = []
        if page == .fapiao, TitlePaste.recognises(title) {
            found.append(.titlePaste(pasteFault))
        }
        do {
            _ = try Request(self, divisions: divisions)
        } catch {
            let faults = error.faults(on: page).map(DraftFault.request)
            found += faults.filter { fault in !found.contains { $0.field == fault.field } }
        }
        return found
    }

    private var pasteFault: TitlePaste.Fault {
        do {
            _ = try TitlePaste(title)
            return .notBase64
        } catch {
            return error
        }
    }
}

extension Words {
    package func fault(_ fault: DraftFault) -> String {
        switch fault {
        case .request(let fault): self.fault(fault)
        case .titlePaste(let fault): self.fault(fault)
        }
    }
}

extension Words {
    package func label(of field: DraftField) -> String {
        switch field {
        case .title: titleLabel
        case .remark: remarkLabel
        case .taxpayerID: taxpayerIDLabel
        case .registeredAddress: registeredAddressLabel
        case .registeredPhone: registeredPhoneLabel
        case .bank: bankLabel
        case .bankAccount: bankAccountLabel
        case .mailing(let field): label(of: field)
        }
    }

    package func hint(of field: DraftField) -> String {
        switch field {
        case .title: titleHint
        case .remark: remarkHint
        case .taxpayerID: taxpayerIDHint
        case .registeredAddress: registeredAddressHint
        case .registeredPhone: registeredPhoneHint
        case .bank: bankHint
        case .bankAccount: bankAccountHint
        case .mailing(let field): hint(of: field)
        }
    }
}
