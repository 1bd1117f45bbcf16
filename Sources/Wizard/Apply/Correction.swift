import Fapiao
import Pages
import Screen

/// What the service center asks to be corrected before the application is sent again.
struct Correction: Equatable, Sendable {
    let number: ApplicationNumber
    let reason: String
    /// The field in question, where it is one.
    let field: RequestField?
    /// What was sent, which is what the pages begin with.
    let sent: Draft

    init?(_ order: Order) {
        guard let application = order.correctable,
            case .rejected(let reason, let field) = application.stage
        else { return nil }
        number = application.number
        self.reason = Sanitise.text(reason)
        self.field = field
        var sent = Draft(from: application.request)
        // For the next application a remark would be wrong; for this one it is what was asked for.
        sent.remark = application.request.document.remark.text
        self.sent = sent
    }

    /// Where the field in question is asked for; nil when the whole is in question.
    func place(in draft: Draft) -> (page: Draft.Page, control: ApplyControl)? {
        switch field {
        case .type: (.fapiao, .type)
        case .title: (.fapiao, .field(.title))
        case .remark: (.fapiao, .field(.remark))
        case .taxpayerID: tax(.taxpayerID, draft)
        case .registeredAddress: tax(.registeredAddress, draft)
        case .registeredPhone: tax(.registeredPhone, draft)
        case .bank: tax(.bank, draft)
        case .bankAccount: tax(.bankAccount, draft)
        case .delivery: (.delivery, .way)
        case .mailing:
            (.delivery, draft.way == .pickUp ? .way : .field(.mailing(.recipient)))
        case nil: nil
        }
    }

    /// A tax detail that this type does not have is settled by the type.
    private func tax(_ field: DraftField, _ draft: Draft) -> (Draft.Page, ApplyControl) {
        guard draft.needsTaxDetails else { return (.fapiao, .type) }
        let isAsked = draft.type == .special || field == .taxpayerID
        return (.taxDetails, .field(isAsked ? field : .taxpayerID))
    }

    /// Whether what is in question, or all of it where no field is named, still is as it was sent.
    func isUnanswered(in draft: Draft) -> Bool {
        switch place(in: draft)?.control {
        case .field(.mailing): draft.mailing == sent.mailing && draft.way == sent.way
        case .field(let field): draft[field] == sent[field] && draft.type == sent.type
        case .type: draft.type == sent.type
        case .way: draft.way == sent.way
        case nil: draft.at(sent.page) == sent
        case .buyerKind, .usePayer, .earlier, .take, .takeBack, .continueOn, .back, .review,
            .keep, .leave:
            false
        }
    }

    /// Whether `field` is in question and still says what was sent.
    func asks(about field: DraftField, in draft: Draft) -> Bool {
        if case .mailing = field { return false }
        return place(in: draft)?.control == .field(field) && draft[field] == sent[field]
    }
}

extension Draft {
    /// The same text, left on another page.
    fileprivate func at(_ page: Page) -> Draft {
        var moved = self
        moved.page = page
        return moved
    }
}
