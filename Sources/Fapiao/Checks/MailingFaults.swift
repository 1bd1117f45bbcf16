/// Everything that is wrong with a mailing address, at least one thing, in the order of the form.
package struct MailingFaults: Error, Hashable, Sendable {
    package let faults: [MailingFault]

    /// What is wrong with `field`; nil if nothing is.
    package func fault(in field: MailingField) -> MailingFault? {
        faults.first { $0.field == field }
    }
}

/// A field of a mailing address, in the order of the form.
package enum MailingField: CaseIterable, Hashable, Sendable {
    case recipient, phone, province, city, district, street, postcode
}

/// What is wrong with one field of a mailing address.
package enum MailingFault: Hashable, Sendable {
    case recipient(SingleLine.Fault)
    case phone(PhoneNumber.Fault)
    case province(DivisionFault)
    case city(DivisionFault)
    case district(DivisionFault)
    case street(SingleLine.Fault)
    case postcode(Postcode.Fault)

    package enum DivisionFault: Error, Hashable, Sendable {
        case missing
        /// There is none of that name there.
        case unknown(String)
        /// A district is given, but the city has none.
        case notAsked(String)
    }

    package var field: MailingField {
        switch self {
        case .recipient: .recipient
        case .phone: .phone
        case .province: .province
        case .city: .city
        case .district: .district
        case .street: .street
        case .postcode: .postcode
        }
    }
}
