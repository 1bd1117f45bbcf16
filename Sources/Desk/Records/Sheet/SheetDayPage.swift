import Fapiao
import Resources
import Screen

/// The day whose sheet is wanted.
struct SheetDayPage: FieldForm {
    var form: Form<FieldControl>
    var isChecked = false

    /// Before it there was no fapiao to be issued by this desk.
    static let first = Day(ordinal: 10_957)

    init(_ day: Day) {
        form = Form(fields: [.text: TextField(offering: day.iso, limit: 20)], focus: .text)
    }

    /// A day is typed again in no time: nobody has to be asked.
    var hasInput: Bool { false }

    private func day(_ context: Context) -> Day? {
        Day(typed: form.text(.text)).flatMap {
            (Self.first...context.today).contains($0) ? $0 : nil
        }
    }

    func items(_ context: Context) -> [FormItem<FieldControl>] {
        let words = context.words
        let isWrong = isChecked && day(context) == nil
        return [
            .field(
                .init(
                    .text, words.deskDayLabel, hint: words.deskSheetDayHint(context.today),
                    error: isWrong ? words.deskSheetDayFault : nil, width: 18))
        ] + buttons(words.deskShowDay, words)
    }

    func surroundings(_ context: Context) -> PageFrame {
        .deskForm(context.words.deskSheet, context)
    }

    func moves(_ context: Context) -> [Move]? {
        guard let day = day(context) else { return nil }
        let page = SheetPage(day)
        return [.back, .replace(page), .ask(page.reading)]
    }
}
