import Fapiao
import Pages
import Resources
import Screen

/// What stands on the page on which a fapiao is issued anew.
struct ReissueScene {
    typealias Item = FormItem<ReissuePage.Control>

    let page: ReissuePage
    let context: Context
    private let problems: [Item.Problem]

    init(page: ReissuePage, context: Context) {
        self.page = page
        self.context = context
        let faults = page.faults(context).filter { fault in
            page.wasSent || (page.checked.contains(fault.field) && !fault.isMissing)
        }
        problems = faults.map { .init(.field($0.field), context.words.fault($0)) }
    }

    private var words: Words { context.words }

    var items: [Item] {
        guard let application = page.application else { return [.buttons([back])] }
        guard application.stage.status == .returned else { return first(application) }
        let refused: [Item] =
            page.refusal.map { [.notice(.init(words.deskRefusal($0), .error))] } ?? []
        return summary + about(application) + [.gap] + fields(application) + [.gap]
            + delivery + [.gap] + refused + [
                .buttons([.init(.go, words.continueLabel, isPrimary: true), back])
            ]
    }

    private var back: Item.Button { .init(.back, words.backLabel) }

    private var summary: [Item] {
        guard page.wasSent, !problems.isEmpty else { return [] }
        return [.problems(title: words.problemsTitle, problems)]
    }

    // MARK: Before it is back

    private func first(_ application: Application) -> [Item] {
        let status = application.stage.status
        guard page.canReturn(context) else {
            let held = application.holder(at: context.now).map { words.deskHeld($0) }
            return [
                .prose(held ?? words.deskNoReissue(status), .notice), .gap, .buttons([back]),
            ]
        }
        let letter = Deed.returned.letter
        let label = words.deskLabel(of: Deed.returned, isCorrection: false)
        return [.prose(words.deskReturnFirst(status), .normal), .gap] + sentBack + [
            .gap,
            .buttons([.init(.returned, "\(letter) \(label)", isPrimary: true), back]),
        ]
    }

    /// What the customer sent, to be compared with what came.
    private var sentBack: [Item] {
        guard let asked = SupportCase(titleFor: page.dossier) else { return [] }
        let parcel = asked.request.sentBack.map(words.sentBack) ?? words.notSentBack
        return [.row(.init(words.sentBackLabel, Sanitise.text(parcel)))]
    }

    // MARK: The form

    private func about(_ application: Application) -> [Item] {
        let old = Sanitise.text(application.request.document.title.text)
        let wanted = page.dossier.newTitle.map { Sanitise.text($0.text) }
        return [.row(.init(words.deskOldTitle, old))]
            + (wanted.map { [.row(.init(words.newTitleLabel, $0))] } ?? []) + [
                .row(
                    .init(words.reviewAmount, words.reviewAmount(application.amount.gross)))
            ]
    }

    private func fields(_ application: Application) -> [Item] {
        var items: [Item] = [type]
        if page.type == .normal { items.append(kind) }
        items.append(.field(field(.title, width: 60)))
        items.append(.field(field(.remark, isOptional: true, width: 60)))
        switch page.type {
        case .special:
            items += DraftField.all(on: .taxDetails).map { detail in
                .field(field(detail, warning: detail == .taxpayerID ? ofOld(application) : nil))
            }
        case .normal:
            guard page.draft.needsTaxDetails else { break }
            items.append(
                .field(field(.taxpayerID, isOptional: true, warning: ofOld(application))))
        }
        return items
    }

    /// How it goes to the customer, and where: as the old one did, until that is changed.
    private var delivery: [Item] {
        let way = Item.choice(
            .init(
                .way, words.reviewWay,
                options: DeliveryWay.allCases.map { .init(words.deskWay($0)) },
                selected: DeliveryWay.allCases.firstIndex(of: page.way)))
        guard page.way != .pickUp else { return [way] }
        return [way] + DraftField.all(on: .delivery).map { .field(field($0)) }
    }

    private var type: Item {
        .choice(
            .init(
                .type, words.fapiaoTypeLabel,
                options: FapiaoType.allCases.map { .init(words.fapiaoName(of: $0)) },
                selected: FapiaoType.allCases.firstIndex(of: page.type)))
    }

    private var kind: Item {
        .choice(
            .init(
                .kind, words.buyerKindLabel,
                options: BuyerKind.allCases.map { .init(words.buyerKindName($0)) },
                selected: BuyerKind.allCases.firstIndex(of: page.kind)))
    }

    private func field(
        _ field: DraftField, isOptional: Bool = false, warning: String? = nil, width: Int = 44
    ) -> Item.Field {
        let id = ReissuePage.Control.field(field)
        let label = words.label(of: field)
        return Item.Field(
            id, isOptional ? words.optionalLabel(label) : label, hint: words.hint(of: field),
            error: problems.first { $0.id == id }?.text, warning: warning, width: width)
    }

    /// Another title with the taxpayer ID of the old one is most likely a slip.
    private func ofOld(_ application: Application) -> String? {
        let document = application.request.document
        let draft = page.draft
        guard Typed.normalised(draft.title) != Typed.normalised(document.title.text),
            let id = document.taxpayerID, (try? TaxpayerID(draft.taxpayerID)) == id
        else { return nil }
        return words.deskOldTaxpayerID
    }
}
