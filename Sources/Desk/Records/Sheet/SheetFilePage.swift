import Fapiao
import Resources
import Screen

/// Where a day's sheet is written.
struct SheetFilePage: DeskForm {
    enum Control: Hashable, Sendable { case path, go, back }

    var form: Form<Control>
    private let sheet: DaySheet
    private var isChecked = false
    private var fault: FileFault?

    init(_ sheet: DaySheet) {
        self.sheet = sheet
        form = Form(
            fields: [.path: TextField(offering: "\(sheet.day.iso).csv", limit: 1_000)],
            focus: .path)
    }

    private var path: String { Typed.trimmed(form.text(.path)) }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return [
            .field(
                .init(
                    .path, words.deskFileLabel, hint: words.deskPathHint, error: error(words),
                    width: 60)),
            .gap,
            .buttons([
                .init(.go, words.deskWriteSheet, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
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

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .changed: fault = nil
        case .left: isChecked = true
        case .pressed(.go):
            isChecked = true
            guard !path.isEmpty else {
                form.focus(on: .path)
                return []
            }
            return [write(context)]
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }

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
            form.focus(on: .path)
        case _: break
        }
        return []
    }

    /// A place is typed again in no time: nobody has to be asked.
    var hasInput: Bool { false }
}
