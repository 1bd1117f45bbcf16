import Fapiao
import Pages
import Resources
import Screen

/// After a request was sent: its number, and what happens next.
///
/// It stands in place of the page that sent it, so Back cannot send it again.
struct AskedPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case open, sendBack, back }

    var form = Form<Control>()

    private let entry: SupportEntry
    private var wasCopied = false

    init(_ entry: SupportEntry) {
        self.entry = entry
        // The number comes first, even where the buttons do not fit below it.
        form.scrollToTop()
    }

    var number: SupportNumber { entry.request.number }

    var help: HelpTopic { .supportThread }

    private func needsReturn(_ context: Context) -> Bool {
        entry.request.subject.kind == .newTitle && !context.isHere(entry)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let open = FormItem<Control>.Button(.open, words.openRequestButton, isPrimary: true)
        let sendBack = FormItem<Control>.Button(.sendBack, words.sendBackButton)
        let needsReturn = needsReturn(context)
        let address = context.member?.address.text ?? ""
        return [
            .drawing(
                NumberBox.draw(
                    words.requestNumber, entry.request.number.grouped, context.glyphs)),
            wasCopied ? .prose(words.sentCopied, .dim) : .gap,
            .prose(words.sentNext, .heading),
            .row(.init(words.requestAnswerLabel, words.requestAnswer(to: address))),
        ] + (needsReturn ? ReturnAddress.rows(words) : []) + [
            .row(.init(words.sentQuestions, words.sentService(context.service.hours))), .gap,
            .buttons(
                [open] + (needsReturn ? [sendBack] : []) + [.init(.back, words.backLabel)]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.requestSentHeading,
            keys: [KeyHint("y", context.words.sentCopyKey)])
    }

    func frame(_ context: Context) -> Frame { readingFrame(context) }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        let now = context.supportEntry(entry.request.number) ?? entry
        switch button {
        case .open: return [.replace(ThreadPage(now, context))]
        case .sendBack:
            return [.replace(ThreadPage(now, context)), .push(SendBackPage(now, context))]
        case .back: return [.back]
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        switch key.letter {
        case "q": return [.back]
        case "y":
            wasCopied = true
            return [.ask(.copy(entry.request.number.grouped))]
        case _: return nil
        }
    }
}
