import Fapiao
import Resources
import Screen

/// The step that asks for the buyer's tax details (domain §3).
extension ApplyScene {
    var taxItems: [Item] {
        var items: [Item] = [.prose(words.taxIntroduction(draft.type), .normal), .gap]
        switch draft.type {
        case .normal:
            items.append(
                .field(
                    field(.taxpayerID, isOptional: true, warning: taxpayerIDWarning, width: 26)))
        case .special:
            items += [
                .field(field(.taxpayerID, warning: taxpayerIDWarning, width: 26)),
                .field(field(.registeredAddress, width: 60)),
                .field(field(.registeredPhone, width: 26)),
                .field(field(.bank, width: 60)),
                .field(field(.bankAccount, width: 36)),
            ]
        }
        return items
    }

    /// What is odd about a taxpayer ID, or what an enterprise misses without one.
    private var taxpayerIDWarning: String? {
        if Typed.trimmed(draft.taxpayerID).isEmpty {
            return draft.type == .normal ? words.taxpayerIDAdvised : nil
        }
        guard isSettled(.taxpayerID), let id = try? TaxpayerID(draft.taxpayerID) else {
            return nil
        }
        return id.warnings.first.map(words.warning)
    }
}
