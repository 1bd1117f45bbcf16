import Fapiao
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
        sent = Draft(from: application.request)
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

    /// Whether `field` is in question and still says what was sent.
    func asks(about field: DraftField, in draft: Draft) -> Bool {
        if case .mailing = field { return false }
        return place(in: draft)?.control == .field(field) && draft[field] == sent[field]
    }
}
