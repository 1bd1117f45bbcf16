import Fapiao
import Resources
import Screen

/// After sending: the number, what happens next and when, whom to ask (M15).
///
/// Nothing lies behind it: what was sent is sent, and Back asks whether to leave.
struct SentPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case bills, leave }

    var form = Form<Control>()

    private let order: Order
    private let application: Application
    /// It was corrected, and has been sent before.
    private let isAgain: Bool
    private var wasCopied = false
    /// The list that the way began from.
    private var bills = BillsPage()

    init(order: Order, application: Application, isAgain: Bool = false) {
        self.order = order
        self.application = application
        self.isAgain = isAgain
        // The number comes first, even where the buttons do not fit below it.
        form.scrollToTop()
    }

    var help: HelpTopic { .sent }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let copied: [FormItem<Control>] = wasCopied ? [.prose(words.sentCopied, .success)] : []
        return [.drawing(number(context))] + copied + [
            .gap, .prose(words.sentNext, .heading),
        ] + steps(context) + [
            .gap,
            .buttons([
                .init(.bills, words.sentBills, isPrimary: true),
                .init(.leave, words.sentLeave),
            ]),
        ]
    }

    private func number(_ context: Context) -> Canvas {
        NumberBox.draw(context.words.sentNumber, application.number.grouped, context.glyphs)
    }

    private func steps(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var rows: [(label: String, value: String)] = [(words.sentIssue, promise(context))]
        if let member = context.member {
            rows.append((words.sentNews, words.sentNews(to: member.address.text)))
        }
        rows.append(delivery(words))
        rows.append((words.sentQuestions, words.sentService(context.service.hours)))
        return rows.map { .row(.init($0.label, $0.value)) }
    }

    private func promise(_ context: Context) -> String {
        let promise = context.promise(
            for: application.request.document.type,
            submittedAt: application.submittedAt ?? context.now)
        switch promise {
        case .day(let promised): return context.words.sentPromise(promised)
        case .shortage(let notice): return Sanitise.text(context.words.shortageNotice(notice))
        }
    }

    private func delivery(_ words: Words) -> (label: String, value: String) {
        switch application.request.delivery {
        case .yunda(let address): return (words.deliveryLabel, text(words, .yunda, address))
        case .sf(let address): return (words.deliveryLabel, text(words, .sf, address))
        case .pickUp:
            let lines = [words.sentPickUpWait, words.pickUpAddress, words.sentPickUpContact]
            return (words.wayName(.pickUp), lines.joined(separator: "\n"))
        }
    }

    private func text(_ words: Words, _ carrier: Carrier, _ address: MailingAddress) -> String {
        words.sentDelivery(
            by: carrier, to: Sanitise.text(address.recipient), in: address.city)
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: isAgain ? context.words.correctSentHeading : context.words.sentHeading,
            step: order.number.text,
            keys: [KeyHint("y", context.words.sentCopyKey)], isFirst: true)
    }

    func frame(_ context: Context) -> Frame { readingFrame(context) }

    // MARK: Events

    mutating func takePlace(of pages: [any Page]) {
        if let list = pages.lazy.compactMap({ $0 as? BillsPage }).first { bills = list }
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        switch button {
        case .bills: return [.restart(bills.after(applyingFor: order.number))]
        case .leave: return [.back]
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        guard key.letter == "y" else { return nil }
        wasCopied = true
        return [.ask(.copy(application.number.grouped))]
    }
}
