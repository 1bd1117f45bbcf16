import Fapiao
import Pages
import Resources
import Screen

/// Help on one topic with related ones, or the list of all topics.
struct HelpPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case topic(HelpTopic)
        /// The page that the topic speaks of.
        case support
        case back
    }

    let topic: HelpTopic
    var form = Form<Control>()

    init(topic: HelpTopic) {
        self.topic = topic
        form.scrollToTop()
    }

    var help: HelpTopic { topic == .contents ? .keys : .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let text: [FormItem<Control>]
        switch topic {
        case .contents: return contents(context)
        case .keys: text = keys(context)
        case .register, .activate, .signIn, .bills, .addOrder, .fapiao, .taxDetails, .delivery,
            .review, .sent, .progress, .bill, .withdraw, .orderID, .wrongAddress,
            .noActivationMail, .forgottenAddress, .onlineSupport, .aboutFapiao, .titleChange,
            .splitting, .forgottenPassword, .account, .changeAddress, .earlierDetails, .support,
            .supportRequest, .supportThread, .resume, .mailbox:
            text = [.prose(words.text(of: topic), .normal)]
        }
        let related = topic.related.map(button(words))
        return text + [.gap] + leadsOn(context) + (related.isEmpty ? [] : [.buttons(related)]) + [
            .buttons([
                .init(.back, words.backLabel),
                .init(.topic(.contents), words.helpAllTopics),
            ])
        ]
    }

    /// From what support does straight to it, for who can go there.
    private func leadsOn(_ context: Context) -> [FormItem<Control>] {
        let isAboutSupport = [.onlineSupport, .titleChange, .splitting].contains(topic)
        guard isAboutSupport, context.member != nil else { return [] }
        return [.buttons([.init(.support, context.words.supportLabel, isPrimary: true)])]
    }

    private func contents(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let pages = HelpTopic.pages.filter { $0 != .mailbox || context.service.demo != nil }
        return [.prose(words.helpContentsText, .hint), .gap]
            + HelpTopic.questions.map { .buttons([button(words)($0)]) }
            + [
                .gap, .prose(words.helpPagesTitle, .label),
                .buttons(pages.map(button(words))),
                .gap,
                .buttons([button(words)(.keys), .init(.back, words.backLabel)]),
            ]
    }

    private func button(_ words: Words) -> (HelpTopic) -> FormItem<Control>.Button {
        { .init(.topic($0), words.title(of: $0)) }
    }

    private func keys(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return [.prose(words.keysText, .hint), .gap]
            + KeyHelp.everywhere(words, canSuspend: !context.service.isKiosk).map {
                row($0, context)
            }
            + [.gap, .prose(words.keysInFields, .heading)]
            + KeyHelp.inFields(words).map { row($0, context) }
            + [.gap, .prose(words.keysInLists, .heading)]
            + KeyHelp.inLists(words).map { row($0, context) }
    }

    private func row(_ help: KeyHelp, _ context: Context) -> FormItem<Control> {
        .row(.init(help.label(context.glyphs), help.text))
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.title(of: topic))
    }

    func frame(_ context: Context) -> Frame { readingFrame(context) }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        switch button {
        case .topic(let topic): return [.push(HelpPage(topic: topic))]
        case .support: return SupportPage.opening(context)
        case .back: return [.back]
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        if key.letter == "q" { return [.back] }
        return topic != .contents && read(key, context) ? [] : nil
    }
}
