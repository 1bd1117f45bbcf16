import Fapiao
import Pages
import Resources
import Screen

/// What the desk did on one day, with totals and the numbers that nobody can account for.
struct SheetPage: DeskForm {
    enum Control: Hashable, Sendable { case write, day, back }

    var form = Form<Control>()
    private(set) var day: Day
    /// As last read; of another day while the next is being read.
    private(set) var sheet: DaySheet?
    private var notice: Notice?

    enum Notice: Equatable, Sendable {
        case written(String)
        case future
        /// What is to be written is not read yet.
        case unread
    }

    init(_ day: Day) {
        self.day = day
        form.scrollToTop()
    }

    /// What reads it.
    var reading: Effect { .records(.sheet(day)) }

    private func scene(_ context: Context) -> SheetScene {
        SheetScene(
            day: day, sheet: sheet.flatMap { $0.day == day ? $0 : nil }, notice: notice,
            context: context)
    }

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    func frame(_ context: Context) -> Frame {
        sheet(context).readingFrame(form, context.words)
    }

    // MARK: Keys

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.write): return write()
        case .pressed(.day): return [.push(SheetDayPage(day))]
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        switch (key, key.letter) {
        case (.left, _), (_, "["): return step(-1, context)
        case (.right, _), (_, "]"): return step(1, context)
        case (_, "t"): return go(to: context.today)
        case (_, ":"): return [.push(SheetDayPage(day))]
        case (_, "w"): return write()
        case (_, "r"): return [.ask(reading)]
        case (_, "q"): return [.back]
        case _: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    private mutating func write() -> [Move] {
        guard let sheet, sheet.day == day else {
            notice = .unread
            return []
        }
        return [.push(SheetFilePage(sheet))]
    }

    /// To the next working day in that direction, not beyond today.
    private mutating func step(_ step: Int, _ context: Context) -> [Move] {
        let calendar = context.service.calendar
        var next = day
        repeat {
            next = next.adding(days: step)
        } while !calendar.isWorkingDay(next) && next < context.today && next > SheetDayPage.first
        guard next <= context.today else {
            notice = .future
            return []
        }
        return go(to: next)
    }

    private mutating func go(to other: Day) -> [Move] {
        guard other != day else { return [] }
        day = other
        form = Form()
        form.scrollToTop()
        return [.ask(reading)]
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.records(.sheet(let read)), .records(.sheet(let sheet))):
            // What was asked for on the way through other days is of no use any more.
            if read == day { self.sheet = sheet }
        case (.records(.write(_, let path)), .records(.done)): notice = .written(path)
        case _: break
        }
        return []
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return [
            KeyHelp(.left, .character("["), text: words.deskHelpDayBefore),
            KeyHelp(.right, .character("]"), text: words.deskHelpDayAfter),
            KeyHelp(.character("t"), text: words.deskHelpToday),
            KeyHelp(.character(":"), text: words.deskHelpDay),
            KeyHelp(.character("w"), text: words.deskHelpWrite),
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
    }
}
