import Fapiao
import Pages
import Screen

/// One step of an application as it was left: its form with text, caret and undo, and which of its
/// faults are shown.
struct ApplyStep: Equatable, Sendable {
    var form: Form<ApplyControl>
    /// Fields that were left, whose faults are shown.
    var checked: Set<DraftField> = []
    /// Continue was pressed: missing fields are faults, too.
    var wasSent = false

    /// The fields of `page` with what `draft` holds in them.
    init(_ page: Draft.Page, _ draft: Draft) {
        let fields = DraftField.all(on: page).map { field in
            (
                ApplyControl.field(field),
                TextField(draft[field], limit: TitlePaste.limit)
            )
        }
        form = Form(fields: Dictionary(uniqueKeysWithValues: fields))
    }
}

/// The four steps, kept while one goes back and forth.
struct ApplySteps: Equatable, Sendable {
    private var fapiao: ApplyStep
    private var taxDetails: ApplyStep
    private var delivery: ApplyStep
    private var review: ApplyStep

    init(_ draft: Draft) {
        fapiao = ApplyStep(.fapiao, draft)
        taxDetails = ApplyStep(.taxDetails, draft)
        delivery = ApplyStep(.delivery, draft)
        review = ApplyStep(.review, draft)
    }

    subscript(page: Draft.Page) -> ApplyStep {
        get { self[keyPath: Self.path(of: page)] }
        set { self[keyPath: Self.path(of: page)] = newValue }
    }

    private static func path(of page: Draft.Page) -> WritableKeyPath<ApplySteps, ApplyStep> {
        switch page {
        case .fapiao: \.fapiao
        case .taxDetails: \.taxDetails
        case .delivery: \.delivery
        case .review: \.review
        }
    }

    /// What stands in a field; setting it can be undone there.
    subscript(field: DraftField) -> String {
        get { self[field.page].form.text(.field(field)) }
        set { self[field.page].form.set(.field(field), newValue) }
    }
}
