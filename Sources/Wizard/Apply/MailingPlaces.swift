import Fapiao
import Pages

/// Province, city and district as they are typed below each other.
extension Draft {
    /// The field of a place was left: it is written out where enough was typed to know it, and what
    /// lies elsewhere is cleared.
    mutating func settle(_ place: MailingField, _ divisions: Divisions) {
        let field = DraftField.mailing(place)
        let typed = divisions.simplified(Typed.trimmed(self[field]))
        let known = places(for: place, divisions)
        if !typed.isEmpty {
            let meant = known.filter { $0.name == typed }
            let likely = meant.isEmpty ? known.matching(typed) : meant
            if let only = likely.first, likely.count == 1 { self[field] = only.name }
        }
        clearWhatIsElsewhere(divisions)
    }

    /// Clears a city that is in another province and a district that is in another city, and names
    /// the only city of a municipality. What is in no list stays, to be corrected.
    mutating func clearWhatIsElsewhere(_ divisions: Divisions) {
        guard let province = divisions.province(Typed.trimmed(mailing.province)) else { return }
        let city = Typed.trimmed(mailing.city)
        let cities = divisions.provinces.flatMap(\.children)
        let isHere = divisions.city(city, in: province.name) != nil
        if !isHere, cities.contains(where: { $0.name == city }) { mailing.city = "" }
        if let only = province.children.first, province.children.count == 1 {
            mailing.city = only.name
        }
        let district = Typed.trimmed(mailing.district)
        let known = places(for: .district, divisions)
        if !known.contains(where: { $0.name == district }),
            cities.contains(where: { $0.children.contains { $0.name == district } })
        {
            mailing.district = ""
        }
    }
}

extension MailingField {
    /// Whether it names a division of the country.
    var isPlace: Bool {
        switch self {
        case .province, .city, .district: true
        case .recipient, .phone, .street, .postcode: false
        }
    }
}
