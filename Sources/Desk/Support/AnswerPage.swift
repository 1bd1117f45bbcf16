import Fapiao
import Pages
import Resources
import Screen

/// What the customer is answered, or the result that a request is closed with.
///
/// 1. What others write meanwhile is shown above, and asked about once more before it is sent.
/// 2. Templates are in the customer's language and are edited before they are sent.
struct AnswerPage: DeskForm {
    enum Purpose: Equatable, Sendable { case answer, close }

    enum Control: Hashable, Sendable { case template, text, go, back }

    var form: Form<Control>
    private let purpose: Purpose
    private(set) var asked: SupportCase
    /// How many messages the clerk has read.
    private var read: Int
    private var template: Int?
    private var isChecked = false
    private var refusal: Order.Refusal?

    init(_ purpose: Purpose, _ asked: SupportCase, _ template: AnswerTemplate? = nil) {
        self.purpose = purpose
        self.asked = asked
        read = asked.count
        let text = template.map { Words(asked.language).deskText(of: $0) } ?? ""
        form = Form(fields: [.text: MessageArea.field(text)], focus: .text)
        self.template = template.flatMap(templates.firstIndex)
    }

    var glance: Effect? { asked.glance }

    private var templates: [AnswerTemplate] {
        AnswerTemplate.suited(to: asked.request, about: asked.order)
    }

    private var text: Result<Prose, Prose.Fault> {
        Result { () throws(Prose.Fault) in try Prose(form.text(.text)) }
    }

    /// What was written since the clerk began.
    private var news: ArraySlice<SupportMessage> { asked.request.messages.dropFirst(read) }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return said(words) + choice(words) + [
            area(context), .gap,
            .buttons([
                .init(.go, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ] + thread(asked.request.messages.prefix(read), words)
    }

    /// What others write meanwhile takes the place of the templates, since it is read first.
    private func choice(_ words: Words) -> [FormItem<Control>] {
        guard news.isEmpty else { return [] }
        return [
            .choice(
                .init(
                    .template, words.deskAnswerTemplates,
                    options: templates.map { .init(words.deskName(of: $0)) }, selected: template,
                    hint: words.deskTemplatesHint)), .gap,
        ]
    }

    private func thread(
        _ messages: ArraySlice<SupportMessage>, _ words: Words
    ) -> [FormItem<Control>] {
        ThreadItems.messages(messages) {
            words.deskByline(words.deskName(of: $0.by), $0.at)
        }
    }

    private func said(_ words: Words) -> [FormItem<Control>] {
        let refused: [FormItem<Control>] =
            refusal.map { [.notice(.init(words.deskSupportRefusal($0), .error)), .gap] } ?? []
        guard !news.isEmpty else { return refused }
        return refused + [.notice(.init(words.deskHasGrown, .warning))]
            + thread(news, words) + [.gap]
    }

    private func area(_ context: Context) -> FormItem<Control> {
        let words = context.words
        let isMissing = text == .failure(.missing)
        let fault =
            isMissing ? words.deskAnswerMissing : MessageArea.fault(form.text(.text), words)
        return MessageArea.item(
            .text, label: purpose == .answer ? words.requestAnswerLabel : words.resultLabel,
            hint: words.deskAnswerHint, text: form.text(.text), error: isChecked ? fault : nil,
            words, context.size, context.glyphs)
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: asked.number.grouped,
            heading: purpose == .answer ? words.deskAnswerHeading : words.deskCloseHeading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(_, let index):
            fill(in: templates[index])
            form.focus(on: .text)
        case .left: isChecked = isChecked || !form.text(.text).isEmpty
        case .changed: refusal = nil
        case .pressed(.go): return goOn()
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked: break
        }
        return []
    }

    private mutating func fill(in template: AnswerTemplate) {
        form.set(.text, Words(asked.language).deskText(of: template))
        self.template = templates.firstIndex(of: template)
    }

    private mutating func goOn() -> [Move] {
        isChecked = true
        guard case .success(let text) = text else {
            form.focus(on: .text)
            return []
        }
        read = asked.count
        let (deed, event): (Approval.Deed, SupportRequest.Event) =
            purpose == .answer
            ? (.answer(asked.number, text), .answer(text))
            : (.close(asked.number, text), .close(result: text))
        return [
            .consent(
                to: Approval(deed: deed, told: asked.told),
                .support(.say(event, in: asked.number, at: asked.home, knowing: read)))
        ]
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .support(let reply) = answer.reply else { return [] }
        switch reply {
        case .found(let now) where now.number == asked.number: asked = now
        case .said(let now) where now.number == asked.number: return [.back]
        case .unsaid(let refusal, let now):
            if let now, now.number == asked.number { asked = now }
            // What was written meanwhile stands above by itself.
            self.refusal = refusal == .support(.hasGrown) && !news.isEmpty ? nil : refusal
            form.focus(on: .text)
            form.scrollToTop()
        case .found, .facts, .said, .gone, .divided, .undivided, .reissued, .notReissued,
            .notices:
            break
        }
        return []
    }
}
