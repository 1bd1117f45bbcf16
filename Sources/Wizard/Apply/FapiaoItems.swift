import Fapiao
import Resources
import Screen

/// What has just filled in the title, said until it is changed.
enum TitleNews: Equatable, Sendable {
    /// A title string, which filled in so many fields.
    case pasted(Int)
    /// The name of who paid, and nothing else.
    case tookPayer
}

/// The step that asks for type, buyer and title (M8 to M11).
extension ApplyScene {
    var fapiaoItems: [Item] {
        var items: [Item] = [type] + shortage
        if draft.type == .normal { items.append(buyerKind) }
        items += [.gap, .field(field(.title, warning: titleWarning, width: 60))]
        items += payer + earlier(words.earlierTitlesLabel, hint: words.chooseTitleHint)
        items.append(.field(field(.remark, isOptional: true, width: 60)))
        return items + news
    }

    /// What has just filled in the title, and whose the rest of the tax details may be.
    private var news: [Item] {
        switch titleNews {
        case .pasted(let count): return [.prose(words.titlePasted(count: count), .success)]
        case .tookPayer:
            let rest = DraftField.all(on: .taxDetails)
            guard draft.needsTaxDetails, rest.contains(where: { !draft[$0].isEmpty }) else {
                return []
            }
            return [.prose(words.onlyTitleTaken, .warning)]
        case nil: return []
        }
    }

    /// Blank fapiao of the chosen type are short: better known now than at the review (M17).
    private var shortage: [Item] {
        context.notices.filter { $0.types.contains(draft.type) }
            .map { .prose(Sanitise.text(words.shortageNotice($0)), .notice) }
    }

    private var type: Item {
        .choice(
            .init(
                .type, words.fapiaoTypeLabel,
                options: FapiaoType.allCases.map {
                    .init(words.fapiaoName(of: $0), detail: words.fapiaoDetail(of: $0))
                }, selected: FapiaoType.allCases.firstIndex(of: draft.type),
                hint: words.fapiaoTypeHint))
    }

    /// Asked for a normal fapiao only: a special one is for enterprises.
    private var buyerKind: Item {
        .choice(
            .init(
                .buyerKind, words.buyerKindLabel,
                options: BuyerKind.allCases.map {
                    .init(words.buyerKindName($0), detail: words.buyerKindDetail($0))
                }, selected: BuyerKind.allCases.firstIndex(of: draft.buyerKind),
                hint: words.buyerKindHint))
    }

    private var titleWarning: String? {
        guard !draft.title.isEmpty, differsFromPayer, isSettled(.title) else { return nil }
        return words.titleDiffers
    }

    private var differsFromPayer: Bool {
        guard let record = order.record else { return false }
        return Typed.normalised(record.payerName) != Typed.normalised(draft.title)
    }

    /// Who paid; the name is offered as the title, and never taken unasked.
    private var payer: [Item] {
        guard let record = order.record else { return [] }
        let offer = Item.Button(.usePayer, words.usePayerButton, hint: words.usePayerHint)
        return [
            .row(
                .init(
                    words.payerLabel, Sanitise.text(record.payerName),
                    action: differsFromPayer ? offer : nil))
        ]
    }
}
