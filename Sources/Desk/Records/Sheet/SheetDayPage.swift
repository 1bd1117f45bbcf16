import Fapiao
import Resources
import Screen

/// The day whose sheet is wanted.
struct SheetDayPage: DeskForm {
    enum Control: Hashable, Sendable { case day, go, back }

    var form: Form<Control>
    private var isChecked = false

    /// Before it there was no fapiao to be issued by this desk.
    static let first = Day(ordinal: 10_957)

    init(_ day: Day) {
        form = Form(fields: [.day: TextField(day.iso, limit: 20)], focus: .day)
    }

    /// A day is typed again in no time: nobody has to be asked.
    var hasInput: Bool { false }

    private func day(_ context: Context) -> Day? {
        Day(typed: form.text(.day)).flatMap {
            (Self.first...context.today).contains($0) ? $0 : nil
        }
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let isWrong = isChecked && day(context) == nil
        return [
            .field(
                .init(
                    .day, words.deskDayLabel, hint: words.deskSheetDayHint(context.today),
                    error: isWrong ? words.deskSheetDayFault : nil, width: 18)),
            .gap,
            .buttons([
                .init(.go, words.deskShowDay, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        .deskForm(context.words.deskSheet, context)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left: isChecked = true
        case .pressed(.go):
            isChecked = true
            guard let day = day(context) else {
                form.focus(on: .day)
                return []
            }
            let page = SheetPage(day)
            return [.back, .replace(page), .ask(page.reading)]
        case .pressed(.back): return [.back]
        case .changed, .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }
}
