import Fapiao
import Resources
import Screen

/// Why an account is closed; the reason stays with it and is not mailed.
struct ClosePage: FieldForm {
    var form = Form<FieldControl>(fields: [
        .text: TextField(limit: 5 * Prose.limit, isArea: true)
    ])
    private let file: AccountFile
    var isChecked = false
    private var refusal: Account.Refusal?

    init(_ file: AccountFile) { self.file = file }

    private var reason: Result<Prose, Prose.Fault> {
        Result { () throws(Prose.Fault) in try Prose(form.text(.text)) }
    }

    func items(_ context: Context) -> [FormItem<FieldControl>] {
        let words = context.words
        let look = FormLook(width: context.size.columns, glyphs: context.glyphs)
        let field = FormItem<FieldControl>.Field(
            .text, words.reasonLabel, hint: words.deskInsideHint, error: error(words), width: 72)
        let said: [FormItem<FieldControl>] =
            refusal.map { [.notice(.init(words.deskRefusal($0), .error)), .gap] } ?? []
        return said + [
            .prose(words.deskCloseText, .normal), .gap,
            .area(.init(field, rows: context.size.rows < 20 ? 2 : 4, in: look)),
        ] + buttons(words.continueLabel, words)
    }

    private func error(_ words: Words) -> String? {
        guard isChecked, case .failure(let fault) = reason else { return nil }
        return fault == .missing ? words.deskReasonMissing : words.fault(fault)
    }

    func surroundings(_ context: Context) -> PageFrame {
        .deskForm(context.words.deskCloseHeading(Sanitise.text(file.address.text)), context)
    }

    mutating func forget() { refusal = nil }

    func moves(_ context: Context) -> [Move]? {
        guard case .success(let reason) = reason else { return nil }
        return [file.consent(to: .close(reason))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .records(.onAccount(.close, file.id)) = answer.effect else { return [] }
        switch answer.reply {
        case .records(.account): return [.back]
        case .records(.refused(.account(let refusal))):
            self.refusal = refusal
            form.scrollToTop()
        case _: break
        }
        return []
    }
}
