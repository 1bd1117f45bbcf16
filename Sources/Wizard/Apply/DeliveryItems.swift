import Fapiao
import Resources
import Screen

/// The step that asks how the fapiao reaches the customer (M12, M13).
extension ApplyScene {
    var deliveryItems: [Item] {
        let way = Item.choice(
            .init(
                .way, words.wayLabel,
                options: DeliveryWay.allCases.map {
                    .init(words.wayName($0), detail: words.wayDetail($0))
                }, selected: DeliveryWay.allCases.firstIndex(of: draft.way)))
        switch draft.way {
        case .yunda, .sf: return [way, .gap] + mailing
        case .pickUp: return [way, .gap] + pickUp
        }
    }

    private var pickUp: [Item] {
        var items: [Item] = [.row(.init(words.pickUpAddressLabel, words.pickUpAddress))]
        if words.pickUpAddress != Words.pickUpAddressInChinese {
            items.append(.row(.init("", Words.pickUpAddressInChinese)))
        }
        items += [
            .row(.init(words.pickUpContactLabel, words.pickUpContact)), .gap,
            .prose(words.pickUpWait, .normal),
        ]
        return items
    }

    private var mailing: [Item] {
        var items: [Item] = [
            .field(field(.mailing(.recipient), width: 36)),
            .field(field(.mailing(.phone), width: 26)),
            picker(.province), picker(.city),
        ]
        // While a province is being typed the district below it stays.
        if draft.asksForDistrict(context.service.divisions) || !draft.mailing.district.isEmpty {
            items.append(picker(.district))
        }
        items += [
            .field(field(.mailing(.street), width: 60)),
            .field(field(.mailing(.postcode), width: 12)),
        ]
        return items
    }

    private func picker(_ place: MailingField) -> Item {
        let known = draft.places(for: place, context.service.divisions)
            .matching(draft[.mailing(place)])
        let readings = readings(of: known)
        return .picker(
            .init(
                field(.mailing(place), width: readings.isEmpty ? 32 : 60),
                options: known.map(\.name), readings: readings))
    }

    /// The pinyin of each, for those who may not read the characters: "Guang Dong Sheng".
    private func readings(of divisions: [Division]) -> [String] {
        switch words.language {
        case .simplifiedChinese, .traditionalChinese: return []
        case .english, .swedish:
            return divisions.map { division in
                division.pinyin.split(separator: " ")
                    .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
            }
        }
    }
}

extension Draft {
    /// The divisions that `field` can name, as far as those above it are known.
    func places(for field: MailingField, _ divisions: Divisions) -> [Division] {
        let province = Typed.trimmed(mailing.province)
        switch field {
        case .province: return divisions.provinces
        case .city: return divisions.cities(of: province)
        case .district:
            return divisions.districts(of: Typed.trimmed(mailing.city), in: province)
        case .recipient, .phone, .street, .postcode: return []
        }
    }

    /// Whether an address there has a district.
    func asksForDistrict(_ divisions: Divisions) -> Bool {
        !places(for: .district, divisions).isEmpty
    }
}
