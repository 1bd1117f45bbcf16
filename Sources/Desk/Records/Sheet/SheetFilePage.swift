import Fapiao
import Resources
import Screen

/// Where a day's sheet is written.
struct SheetFilePage: FieldForm {
    var form: Form<FieldControl>
    private let sheet: DaySheet
    var isChecked = false
    private var fault: FileFault?

    init(_ sheet: DaySheet) {
        self.sheet = sheet
        form = Form(
            fields: [.text: TextField(offering: "\(sheet.day.iso).csv", limit: 1_000)],
            focus: .text)
    }

    private var path: String { Typed.trimmed(form.text(.text)) }

    func items(_ context: Context) -> [FormItem<FieldControl>] {
        let words = context.words
        return [
            .field(
                .init(
                    .text, words.deskFileLabel, hint: words.deskPathHint, error: error(words),
                    width: 60))
        ] + buttons(words.deskWriteSheet, words)
    }

    private func error(_ words: Words) -> String? {
        if let fault { return words.fault(fault) }
        return isChecked && path.isEmpty ? words.deskFileMissing : nil
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return .deskForm(
            words.deskSheet + " " + context.glyphs.dot + " " + words.date(sheet.day), context)
    }

    mutating func forget() { fault = nil }

    func moves(_ context: Context) -> [Move]? { path.isEmpty ? nil : [write(context)] }

    private func write(_ context: Context) -> Move {
        let text = SheetText(sheet: sheet, words: context.words).text(for: path)
        return .ask(.records(.write(text, to: path)))
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .records(.write) = answer.effect else { return [] }
        switch answer.reply {
        case .records(.done): return [.back]
        case .records(.refused(.file(let fault))):
            self.fault = fault
            form.focus(on: .text)
        case _: break
        }
        return []
    }

    /// A place is typed again in no time: nobody has to be asked.
    var hasInput: Bool { false }
}
