import Fapiao
import Resources
import Screen

/// Why an account is closed; the reason stays with it and is not mailed.
struct ClosePage: DeskForm {
    enum Control: Hashable, Sendable { case reason, go, back }

    var form = Form<Control>(fields: [
        .reason: TextField(limit: 5 * Prose.limit, isArea: true)
    ])
    private let file: AccountFile
    private var isChecked = false
    private var refusal: Account.Refusal?

    init(_ file: AccountFile) { self.file = file }

    private var reason: Result<Prose, Prose.Fault> {
        Result { () throws(Prose.Fault) in try Prose(form.text(.reason)) }
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let look = FormLook(width: context.size.columns, glyphs: context.glyphs)
        let field = FormItem<Control>.Field(
            .reason, words.reasonLabel, hint: words.deskInsideHint, error: error(words), width: 72)
        let said: [FormItem<Control>] =
            refusal.map { [.notice(.init(words.deskRefusal($0), .error)), .gap] } ?? []
        return said + [
            .prose(words.deskCloseText, .normal), .gap,
            .area(.init(field, rows: context.size.rows < 20 ? 2 : 4, in: look)), .gap,
            .buttons([
                .init(.go, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    private func error(_ words: Words) -> String? {
        guard isChecked, case .failure(let fault) = reason else { return nil }
        return fault == .missing ? words.deskReasonMissing : words.fault(fault)
    }

    func surroundings(_ context: Context) -> PageFrame {
        .deskForm(context.words.deskCloseHeading(Sanitise.text(file.address.text)), context)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .changed: refusal = nil
        case .left: isChecked = !form.text(.reason).isEmpty
        case .pressed(.go): return goOn()
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }

    private mutating func goOn() -> [Move] {
        isChecked = true
        guard case .success(let reason) = reason else {
            form.focus(on: .reason)
            return []
        }
        return [file.consent(to: .close(reason))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .records(.onAccount(.close, file.id)) = answer.effect else { return [] }
        switch answer.reply {
        case .records(.account): return [.back]
        case .records(.refused(.account(let refusal))): self.refusal = refusal
        case _: break
        }
        return []
    }
}
