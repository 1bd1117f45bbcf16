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
        case .yunda, .sf:
            let mailing = MailingItems(draft: draft, context: context)
            return [way, .gap]
                + earlier(words.earlierAddressesLabel, hint: words.chooseAddressHint)
                + mailing.items { field(.mailing($0), width: $1) }
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
