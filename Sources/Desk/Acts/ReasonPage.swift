import Fapiao
import Resources
import Screen

/// The text that an act needs: why an application goes back, why a step is taken back, a note.
struct ReasonPage: ActForm {
    enum Purpose: Equatable, Sendable {
        case reject, takeBack, notCollected, returned
        case takeOver, note
    }

    enum Control: Hashable, Sendable { case template, text, field, go, back }

    /// Room for a long paste; the limit itself is told, not enforced.
    var form: Form<Control>
    private let purpose: Purpose
    let dossier: Dossier
    private var template: Int?
    private var isChecked = false
    var setback: Setback?

    /// `text` is a reason to begin with, in the language of whoever reads it.
    init(_ purpose: Purpose, _ dossier: Dossier, text: String = "") {
        self.purpose = purpose
        self.dossier = dossier
        form = Form(fields: [
            .text: TextField(text, limit: 5 * Prose.limit, isArea: true),
            .field: TextField(limit: 40),
        ])
    }

    // MARK: What is typed

    private var text: Result<Prose, Prose.Fault> {
        Result { () throws(Prose.Fault) in try Prose(form.text(.text)) }
    }

    /// The field that is named, in whatever part of its name; nil while several fit or none does.
    private func field(_ words: Words) -> RequestField? {
        let typed = Typed.normalised(form.text(.field)).lowercased()
        guard !typed.isEmpty else { return nil }
        return RequestField.allCases.first { words.deskName(of: $0).lowercased() == typed }
    }

    private func fieldFault(_ words: Words) -> String? {
        guard isChecked, !Typed.normalised(form.text(.field)).isEmpty, field(words) == nil
        else { return nil }
        return words.deskFieldFault
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let rejection = purpose == .reject
        return FormItem.said(setback, words) + (rejection ? templates(words) : []) + [
            .prose(words.deskText(of: purpose), .normal), .gap, area(context),
        ] + (rejection ? [picker(words)] : []) + [
            .gap,
            .buttons([
                .init(
                    .go, purpose == .note ? words.deskSaveNote : words.continueLabel,
                    isPrimary: true),
                .init(.back, words.backLabel),
            ]),
        ]
    }

    private func templates(_ words: Words) -> [FormItem<Control>] {
        [
            .choice(
                .init(
                    .template, words.deskTemplates,
                    options: RejectReason.allCases.map { .init(words.deskName(of: $0)) },
                    selected: template, hint: words.deskTemplatesHint)),
            .gap,
        ]
    }

    private func area(_ context: Context) -> FormItem<Control> {
        let words = context.words
        var fault: String?
        if isChecked, case .failure(let reason) = text {
            fault = reason == .missing ? words.deskReasonMissing : words.fault(reason)
        }
        let field = FormItem<Control>.Field(
            .text, words.deskTextLabel(of: purpose), hint: words.deskTextHint(of: purpose),
            error: fault, width: 72)
        let rows = context.size.rows < 20 ? 3 : context.size.rows < 36 ? 4 : 8
        let look = FormLook(width: context.size.columns, glyphs: context.glyphs)
        return .area(.init(field, rows: rows, in: look))
    }

    private func picker(_ words: Words) -> FormItem<Control> {
        let typed = Typed.normalised(form.text(.field)).lowercased()
        let names = RequestField.allCases.map(words.deskName)
        return .picker(
            .init(
                .init(
                    .field, words.deskFieldLabel, hint: words.deskFieldHint,
                    error: fieldFault(words), width: 30),
                options: typed.isEmpty ? names : names.filter { $0.lowercased().contains(typed) }))
    }

    func surroundings(_ context: Context) -> PageFrame {
        dossier.surroundings(context.words.deskHeading(of: purpose.deed), context)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.template, let index): choose(index, context)
        case .left: isChecked = isChecked || !form.text(.text).isEmpty
        case .changed: setback = nil
        case .pressed(.go): return goOn(context)
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked, .chose: break
        }
        return []
    }

    /// The customer reads it, so it is in the customer's language; the field goes with it.
    private mutating func choose(_ index: Int, _ context: Context) {
        let reason = RejectReason.allCases[index]
        template = index
        form.set(.text, Words(dossier.language).deskTemplate(reason))
        form.set(.field, context.words.deskName(of: reason.field))
        form.focus(on: .text)
    }

    private mutating func goOn(_ context: Context) -> [Move] {
        isChecked = true
        guard case .success(let text) = text else {
            form.focus(on: .text)
            return []
        }
        guard fieldFault(context.words) == nil else {
            form.focus(on: .field)
            return []
        }
        switch purpose {
        case .note: return [.ask(dossier.effect(of: .note(text)))]
        case .takeOver: return [.ask(dossier.effect(of: .takeOver(reason: text.text)))]
        case .reject:
            return dossier.consent(to: .reject(reason: text.text, about: field(context.words)))
        case .takeBack: return dossier.consent(to: .takeBack(reason: text.text))
        case .notCollected: return dossier.consent(to: .notCollected(reason: text.text))
        case .returned: return dossier.consent(to: .returned(reason: text.text))
        }
    }

    var doubtful: Control { .text }
}

extension ReasonPage.Purpose {
    var deed: Deed {
        switch self {
        case .reject: .reject
        case .takeBack: .takeBack
        case .notCollected: .notCollected
        case .returned: .returned
        case .takeOver: .takeOver
        case .note: .note
        }
    }
}

extension Words {
    /// What the text is for, in a sentence.
    func deskText(of purpose: ReasonPage.Purpose) -> String {
        switch purpose {
        case .reject: deskRejectText
        case .takeBack: deskTakeBackText
        case .notCollected: deskNotCollectedText
        case .returned: deskReturnedText
        case .takeOver: deskTakeOverText
        case .note: deskNoteText
        }
    }

    func deskTextLabel(of purpose: ReasonPage.Purpose) -> String {
        purpose == .note ? deskNoteLabel : reasonLabel
    }

    func deskTextHint(of purpose: ReasonPage.Purpose) -> String {
        switch purpose {
        case .reject, .takeBack, .notCollected, .returned: deskReasonHint
        case .takeOver, .note: deskInsideHint
        }
    }
}
