import Fapiao
import Pages
import Resources
import Screen

/// A notice as customers see it, in each language.
struct NoticeView: DeskForm {
    enum Purpose: Equatable, Sendable {
        /// To be posted.
        case draft
        case posted
    }

    enum Control: Hashable, Sendable { case go, back }

    var form = Form<Control>()
    private let notice: ShortageNotice
    private let purpose: Purpose

    init(_ notice: ShortageNotice, _ purpose: Purpose) {
        self.notice = notice
        self.purpose = purpose
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return overlaps(context) + [
            .row(.init(words.stateColumn, words.deskName(of: notice.state(on: context.today)))),
            .row(.init(words.deskPeriodLabel, words.deskPeriod(notice))), .gap,
            .buttons(buttons(context)), .gap, .prose(words.deskPreviewText, .normal),
        ] + Language.allCases.flatMap(preview)
    }

    /// The box that customers see on the first page, and in a bill.
    private func preview(_ language: Language) -> [FormItem<Control>] {
        let words = Words(language)
        return [
            .gap, .prose(words.name(of: language), .label),
            .notice(.init(Sanitise.text(words.shortageAnnouncement(notice)), .notice)),
        ]
    }

    /// Other notices about the same fapiao at the same time; the one that was posted first counts.
    private func overlaps(_ context: Context) -> [FormItem<Control>] {
        guard purpose == .draft else { return [] }
        let words = context.words
        return notice.rivals(among: context.service.notices).map { other in
            .notice(.init(words.deskOverlap(other), .warning))
        }
    }

    private func buttons(_ context: Context) -> [FormItem<Control>.Button] {
        let words = context.words
        let back = FormItem<Control>.Button(.back, "q " + words.backLabel)
        switch purpose {
        case .draft: return [.init(.go, "p " + words.deskPostButton, isPrimary: true), back]
        case .posted:
            guard notice.state(on: context.today) != .ended else { return [back] }
            return [.init(.go, "e " + words.deskEndButton, isPrimary: true), back]
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        var page = PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: words.moment(context.now), heading: words.deskPreviewHeading,
            keys: [
                KeyHint("q", words.keyBack), KeyHint("?", words.keyHelp),
                KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
        page.tally = words.deskName(of: notice.types)
        return page
    }

    func frame(_ context: Context) -> Frame {
        sheet(context).readingFrame(form, context.words)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.go): return ask(context)
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        switch (key.letter, purpose) {
        case ("q", _): return [.back]
        case ("p", .draft), ("e", .posted): return ask(context)
        case _: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    private func ask(_ context: Context) -> [Move] {
        switch purpose {
        case .draft:
            let approval = Approval(deed: .post(notice), told: [])
            return [.consent(to: approval, .support(.post(notice)))]
        case .posted where notice.state(on: context.today) == .ended: return []
        case .posted: return [notice.ending(context)]
        }
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        // The form below has served as well.
        case (.support(.post(notice)), .support(.notices)): return [.back, .back]
        case (.support(.end(notice)), .support(.notices)): return [.back]
        case _: return []
        }
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        let own =
            purpose == .draft
            ? KeyHelp(.character("p"), text: words.deskHelpPost)
            : KeyHelp(.character("e"), text: words.deskHelpEnd)
        return [own, KeyHelp(.character("q"), .escape, text: words.deskHelpBack)]
    }
}
