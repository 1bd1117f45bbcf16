import Fapiao
import Pages
import Resources
import Screen

/// What the items of a step are made from.
struct ApplyScene {
    typealias Item = FormItem<ApplyControl>

    let draft: Draft
    let order: Order
    let step: ApplyStep
    /// What has just filled in the title.
    let titleNews: TitleNews?
    /// Whether an earlier title or address was filled in, and can be taken back.
    let isReplaced: Bool
    /// What is corrected, where the application came back.
    let correction: Correction?
    let context: Context
    /// What is wrong in the fields of this step whose faults are shown, in their order.
    let problems: [Item.Problem]

    init(
        draft: Draft, order: Order, step: ApplyStep, titleNews: TitleNews?, isReplaced: Bool,
        correction: Correction?, context: Context
    ) {
        self.draft = draft
        self.order = order
        self.step = step
        self.titleNews = titleNews
        self.isReplaced = isReplaced
        self.correction = correction
        self.context = context
        let faults = draft.faults(on: draft.page, context.service.divisions).filter { fault in
            step.wasSent || (step.checked.contains(fault.field) && !fault.isMissing)
        }
        problems = faults.map { .init(.field($0.field), context.words.fault($0)) }
    }

    var words: Words { context.words }

    var items: [Item] {
        switch draft.page {
        case .fapiao: top + fapiaoItems + [.gap, buttons]
        case .taxDetails: top + taxItems + [.gap, buttons]
        case .delivery: top + deliveryItems + [.gap, buttons]
        case .review: reason + unchanged + (reason.isEmpty ? [] : [.gap]) + reviewItems
        }
    }

    private var top: [Item] { reason + summary }

    /// Why it came back, as long as it is corrected.
    private var reason: [Item] {
        correction.map { [.notice(.init(words.sentBack($0.reason), .warning))] } ?? []
    }

    /// Before it is sent again: nothing that was in question has changed.
    private var unchanged: [Item] {
        guard let correction, correction.isUnanswered(in: draft) else { return [] }
        return [.notice(.init(words.correctionUnchanged, .warning))]
    }

    private var summary: [Item] {
        guard step.wasSent, !problems.isEmpty else { return [] }
        return [.problems(title: words.problemsTitle, problems)]
    }

    /// The way to earlier titles or addresses, where there are any besides what is filled in.
    func earlier(_ label: String, hint: String) -> [Item] {
        let book = context.member?.profile.book ?? TitleBook()
        let count = Earlier(book: book, draft: draft).count(on: draft.page)
        let offer: [Item] =
            count == 0
            ? []
            : [
                .row(
                    .init(
                        label, words.earlierToChoose(count),
                        action: .init(.earlier, words.chooseEarlierButton, hint: hint)))
            ]
        let undo: [Item] =
            isReplaced
            ? [
                .row(
                    .init(
                        "", words.filledInFromEarlier,
                        action: .init(.takeBack, words.backToTypedButton)))
            ] : []
        return undo + offer
    }

    private var buttons: Item {
        .buttons([
            .init(.continueOn, words.continueLabel, isPrimary: true),
            .init(.back, words.backLabel),
        ])
    }

    private var reviewItems: [Item] {
        guard let request = try? Request(draft, divisions: context.service.divisions) else {
            return [buttons]
        }
        return Review.items(
            request: request, order: order, isCorrection: correction != nil, context: context
        ).map { $0.map(ApplyControl.review) }
    }

    /// One text field with its words and what is wrong with it.
    func field(
        _ field: DraftField, isOptional: Bool = false, warning: String? = nil, width: Int = 44
    ) -> Item.Field {
        let id = ApplyControl.field(field)
        let label = words.label(of: field)
        let question =
            correction?.asks(about: field, in: draft) == true ? words.fieldInQuestion : nil
        // The reason itself is out of sight where the screen is small.
        let isAway = question != nil && !PageFrame.isAiry(context.size)
        let hint = isAway ? correction.map { words.sentBack($0.reason) } : nil
        return Item.Field(
            id, isOptional ? words.optionalLabel(label) : label,
            hint: hint ?? words.hint(of: field),
            error: problems.first { $0.id == id }?.text, warning: warning ?? question, width: width)
    }

    /// Whether what stands in `field` may be judged: it is not being typed for the first time.
    func isSettled(_ field: DraftField) -> Bool {
        step.form.focus != .control(.field(field)) || step.checked.contains(field)
    }
}

extension Draft {
    /// The first page of the way on which something is wrong or missing.
    func firstPageWithFaults(_ divisions: Divisions) -> Page? {
        pages.first { !faults(on: $0, divisions).isEmpty }
    }
}
