import Fapiao
import Pages
import Resources
import Screen

/// What a returned fapiao is issued anew with (M19).
///
/// 1. While the fapiao is not back, the page says what comes first.
/// 2. What is typed is checked as the customer's form checks it.
/// 3. It is delivered as the old one was, unless the clerk says otherwise: whoever asks for
///    another title may have moved, too.
struct ReissuePage: DeskForm {
    enum Control: Hashable, Sendable {
        case type, kind, way
        case field(DraftField)
        case returned, go, back
    }

    var form: Form<Control>
    private(set) var dossier: Dossier
    private(set) var type: FapiaoType
    private(set) var kind: BuyerKind
    private(set) var way: DeliveryWay
    /// The fields that were left, whose faults are shown.
    private(set) var checked: Set<DraftField> = []
    /// Continue was pressed: missing fields are faults, too.
    private(set) var wasSent = false
    private(set) var refusal: DeskRefusal?

    private static let fields = DraftField.everything

    /// Prefilled from what the customer asks for and from the old one.
    init(_ dossier: Dossier) {
        self.dossier = dossier
        let draft = dossier.beginning
        type = draft.type
        kind = draft.buyerKind
        way = draft.way
        let fields = Self.fields.map { field in
            (Control.field(field), TextField(offering: draft[field], limit: TitlePaste.limit))
        }
        form = Form(
            fields: Dictionary(uniqueKeysWithValues: fields), focus: .field(.title))
    }

    var glance: Effect? { .glance(dossier.number) }

    var application: Application? { dossier.application }

    // MARK: What is typed

    /// The draft of the pages.
    var draft: Draft {
        var draft = Draft()
        draft.type = type
        draft.buyerKind = kind
        draft.way = way
        for field in Self.fields { draft[field] = form.text(.field(field)) }
        return draft
    }

    /// All that is wrong, in the order of the fields.
    func faults(_ context: Context) -> [DraftFault] {
        let divisions = context.service.divisions
        let draft = draft
        let pages: [Draft.Page] = [.fapiao, .taxDetails, .delivery]
        return pages.flatMap { draft.faults(on: $0, divisions) }
    }

    private func request(_ context: Context) -> Request? {
        try? Request(draft, divisions: context.service.divisions)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        ReissueScene(page: self, context: context).items
    }

    func surroundings(_ context: Context) -> PageFrame {
        dossier.surroundings(context.words.deskReissueHeading, context)
    }

    // MARK: Events

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        guard key.letter == Deed.returned.letter, canReturn(context) else { return nil }
        return noteReturn()
    }

    /// Whether noting that it came back is what comes first.
    func canReturn(_ context: Context) -> Bool {
        guard let application else { return false }
        return Deed.possible(on: application, by: context.clerk, at: context.now)
            .contains(.returned)
    }

    private func noteReturn() -> [Move] {
        let text = Words(dossier.language).deskReturnedForTitle
        return [.push(ReasonPage(.returned, dossier, text: text))]
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.type, let index): choose(FapiaoType.allCases[index])
        case .chose(.kind, let index): kind = BuyerKind.allCases[index]
        case .chose(.way, let index): way = DeliveryWay.allCases[index]
        case .left(.field(let field)): left(field)
        case .changed: refusal = nil
        case .pressed(.returned): return noteReturn()
        case .pressed(.go): return goOn(context)
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked, .chose, .left: break
        }
        return []
    }

    private mutating func choose(_ chosen: FapiaoType) {
        type = chosen
        if form.focus != .control(.type) {
            form.focus(on: chosen == .special ? .field(.title) : .kind)
        }
    }

    private mutating func left(_ field: DraftField) {
        checked.insert(field)
        if field == .title, let content = try? TitlePaste(form.text(.field(.title))) {
            fill(from: content)
        }
    }

    /// A title string goes into the fields it is made of.
    private mutating func fill(from content: TitlePaste) {
        let parts: [(DraftField, String?)] = [
            (.title, content.title), (.taxpayerID, content.taxID),
            (.registeredAddress, content.address), (.registeredPhone, content.phone),
            (.bank, content.bank), (.bankAccount, content.account),
        ]
        for (field, text) in parts { form.set(.field(field), text ?? "") }
    }

    private mutating func goOn(_ context: Context) -> [Move] {
        wasSent = true
        guard let request = request(context), faults(context).isEmpty, let application else {
            form.focusOnProblems()
            return []
        }
        let deed = Approval.Deed.reissue(
            application.number, request, application.amount.gross)
        return [
            .consent(
                to: Approval(deed: deed, told: dossier.told),
                .support(.reissue(request, of: dossier.number, on: dossier.order.number)))
        ]
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.support(.reissue(_, dossier.number, _)), .support(.reissued(let new))):
            return leave(for: new)
        case (.support(.reissue(_, dossier.number, _)), .support(.notReissued(let why, let now))):
            refusal = why
            if let now { dossier = now }
        case (_, .dossier(let now)) where now.number == dossier.number:
            let wasBack = application?.stage.status == .returned
            dossier = now.keeping(dossier)
            if !wasBack, application?.stage.status == .returned { form.focus(on: .field(.title)) }
        case _: break
        }
        return []
    }

    /// The new application is opened, and above it the answer to whoever asked for it.
    private func leave(for new: Dossier) -> [Move] {
        let page = Move.replace(ApplicationPage(new))
        guard let old = SupportCase(titleFor: new.about(dossier.number)) else { return [page] }
        return [page, .push(AnswerPage(.close, old, .reissued(new.number)))]
    }
}

extension Dossier {
    /// The draft of an application in place of this one.
    fileprivate var beginning: Draft {
        guard let application else { return Draft() }
        var draft = Draft(from: application.request)
        draft.remark = application.request.document.remark.text
        if let title = newTitle { draft.title = title.text }
        return draft
    }

    /// The title that the customer asks for instead.
    var newTitle: Title? {
        for request in order.requests.reversed() {
            if case .newTitle(number, let title) = request.subject { return title }
        }
        return nil
    }

    /// The same order, seen from another of its applications.
    fileprivate func about(_ number: ApplicationNumber) -> Dossier {
        Dossier(
            order: order, number: number, owner: owner, told: told, language: language,
            earlier: earlier)
    }
}
