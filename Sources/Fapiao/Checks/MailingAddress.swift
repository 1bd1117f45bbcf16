/// Where a courier brings a fapiao (M12); it exists only if every field passed its check.
package struct MailingAddress: Hashable, Sendable {
    package let recipient: String
    package let phone: PhoneNumber
    package let province: String
    package let city: String
    /// Nil where the city has no districts.
    package let district: String?
    /// Street, house and room.
    package let street: String
    package let postcode: Postcode

    /// The longest name of a recipient, in characters.
    package static let recipientLimit = 50
    /// The longest street, in characters.
    package static let streetLimit = 100

    /// The address in `draft`, or all that is wrong with it at once.
    package init(_ draft: MailingDraft, divisions: Divisions) throws(MailingFaults) {
        var form = Form()
        let recipient = form.take(MailingFault.recipient) { () throws(SingleLine.Fault) in
            try SingleLine(draft.recipient, limit: MailingAddress.recipientLimit)
        }
        let phone = form.take(MailingFault.phone) { () throws(PhoneNumber.Fault) in
            try PhoneNumber(draft.phone)
        }
        let place = form.place(draft, divisions)
        let street = form.take(MailingFault.street) { () throws(SingleLine.Fault) in
            try SingleLine(draft.street, limit: MailingAddress.streetLimit)
        }
        let postcode = form.take(MailingFault.postcode) { () throws(Postcode.Fault) in
            try Postcode(draft.postcode)
        }
        guard let recipient, let phone, let place, let street, let postcode else {
            throw MailingFaults(faults: form.faults)
        }
        self.recipient = recipient.text
        self.phone = phone
        province = place.province
        city = place.city
        district = place.district
        self.street = street.text
        self.postcode = postcode
    }
}

/// A form being read: faults are noted, and reading goes on.
private struct Form {
    typealias Place = (province: String, city: String, district: String?)
    typealias PlaceFault = MailingFault.DivisionFault

    private(set) var faults: [MailingFault] = []

    /// What `parse` gives; if it throws, that is noted as `fault`.
    mutating func take<Value, Fault>(
        _ fault: (Fault) -> MailingFault, _ parse: () throws(Fault) -> Value
    ) -> Value? {
        do {
            return try parse()
        } catch {
            faults.append(fault(error))
            return nil
        }
    }

    /// Province, city and district, each looked for below the one before.
    mutating func place(_ draft: MailingDraft, _ divisions: Divisions) -> Place? {
        let province = take(MailingFault.province) { () throws(PlaceFault) in
            try Form.find(divisions.simplified(draft.province), among: divisions.provinces)
        }
        let cityTyped = !Typed.trimmed(draft.city).isEmpty
        // In a province that is not known no city can be wrong, but it can be missing.
        if province == nil, cityTyped { return nil }
        let city = take(MailingFault.city) { () throws(PlaceFault) in
            try Form.find(divisions.simplified(draft.city), among: province?.children ?? [])
        }
        guard let province, let city else { return nil }
        guard !city.children.isEmpty else {
            let typed = Typed.trimmed(draft.district)
            guard typed.isEmpty else {
                faults.append(.district(.notAsked(typed)))
                return nil
            }
            return (province.name, city.name, nil)
        }
        let district = take(MailingFault.district) { () throws(PlaceFault) in
            try Form.find(divisions.simplified(draft.district), among: city.children)
        }
        guard let district else { return nil }
        return (province.name, city.name, district.name)
    }

    private static func find(
        _ typed: String, among divisions: [Division]
    ) throws(PlaceFault) -> Division {
        let name = Typed.trimmed(typed)
        guard !name.isEmpty else { throw .missing }
        guard let division = divisions.first(where: { $0.name == name }) else {
            throw .unknown(name)
        }
        return division
    }
}
