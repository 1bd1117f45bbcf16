import Fapiao
import Pages
import Resources
import Screen

/// The fields of a mailing address, for an application and for the account's list of addresses.
struct MailingItems {
    let draft: Draft
    let context: Context

    /// `field` makes one of so many columns.
    func items<ID>(
        _ field: (MailingField, Int) -> FormItem<ID>.Field
    ) -> [FormItem<ID>] {
        var items: [FormItem<ID>] = [
            .field(field(.recipient, 36)), .field(field(.phone, 26)),
            picker(.province, field), picker(.city, field),
        ]
        // While a province is being typed the district below it stays.
        if draft.asksForDistrict(context.service.divisions) || !draft.mailing.district.isEmpty {
            items.append(picker(.district, field))
        }
        items += [.field(field(.street, 60)), .field(field(.postcode, 12))]
        return items
    }

    private func picker<ID>(
        _ place: MailingField, _ field: (MailingField, Int) -> FormItem<ID>.Field
    ) -> FormItem<ID> {
        let known = draft.places(for: place, context.service.divisions)
            .matching(context.service.divisions.simplified(draft[.mailing(place)]))
        let readings = readings(of: known)
        return .picker(
            .init(
                field(place, readings.isEmpty ? 32 : 60), options: known.map(\.name),
                readings: readings))
    }

    /// The pinyin of each, for those who may not read the characters: "Guang Dong Sheng".
    private func readings(of divisions: [Division]) -> [String] {
        switch context.words.language {
        case .simplifiedChinese, .traditionalChinese: return []
        case .english, .swedish:
            return divisions.map { division in
                division.pinyin.split(separator: " ")
                    .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
            }
        }
    }
}
