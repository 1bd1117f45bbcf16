import Fapiao
import Pages
import Resources
import Screen

/// A notice that is being written (M17).
///
/// 1. The text of each language follows the template until somebody changes it.
/// 2. A text that is the template's is not kept: the sentence then stays the program's own.
struct NoticePage: DeskForm {
    enum Control: Hashable, Sendable {
        case types
        case field(NoticeField)
        case go, back
    }

    var form: Form<Control>
    private var choice = 0
    /// The fields that were left, whose faults are shown.
    private var checked: Set<NoticeField> = []
    private var wasSent = false
    /// What the template says in each language.
    private var template: [Language: String] = [:]

    /// Which types there are to choose from.
    private static let choices: [Set<FapiaoType>] = [[.normal], [.special], [.normal, .special]]

    init(_ context: Context) {
        var fields: [Control: TextField] = [
            .field(.expected): TextField(limit: 20),
            .field(.from): TextField(offering: context.today.iso, limit: 20),
            .field(.until): TextField(limit: 20),
        ]
        for language in Language.allCases {
            fields[.field(.text(language))] = TextField(
                limit: 5 * ShortageNotice.textLimit, isArea: true)
        }
        form = Form(fields: fields, focus: .types)
    }

    // MARK: What is typed

    private func text(_ language: Language) -> String {
        // A line break has no place in a notice.
        form.text(.field(.text(language))).split(separator: "\n").joined(separator: " ")
    }

    private var draft: NoticeDraft {
        var draft = NoticeDraft()
        draft.types = Self.choices[choice]
        draft.expectedMailing = form.text(.field(.expected))
        draft.from = form.text(.field(.from))
        draft.until = form.text(.field(.until))
        for language in Language.allCases where text(language) != template[language] {
            draft.texts[language] = text(language)
        }
        return draft
    }

    private func faults(_ context: Context) -> [NoticeFault] {
        do throws(NoticeFaults) {
            _ = try ShortageNotice(draft, today: context.today)
            return []
        } catch {
            return error.faults
        }
    }

    /// The faults that are shown: what is missing is one only when the clerk wants to go on.
    private func shown(_ context: Context) -> [NoticeFault] {
        faults(context).filter { fault in
            wasSent || (checked.contains(fault.field) && fault != .expectedMissing)
        }
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let faults = shown(context)
        let summary: [FormItem<Control>] =
            wasSent && !faults.isEmpty
            ? [
                .problems(
                    title: words.problemsTitle,
                    faults.map { .init(.field($0.field), words.deskFault($0)) })
            ] : []
        return summary + [types(words)]
            + days.map { field, width in
                .field(item(field, faults, words, width: width))
            } + [.gap, .prose(words.deskNoticeTexts, .normal)]
            + Language.allCases.map { area($0, faults, context) } + [
                .gap,
                .buttons([
                    .init(.go, words.deskPreviewButton, isPrimary: true),
                    .init(.back, words.backLabel),
                ]),
            ]
    }

    private var days: [(NoticeField, Int)] { [(.expected, 18), (.from, 18), (.until, 18)] }

    private func types(_ words: Words) -> FormItem<Control> {
        .choice(
            .init(
                .types, words.fapiaoTypeLabel,
                options: Self.choices.map { .init(words.deskNames(of: $0)) }, selected: choice))
    }

    private func item(
        _ field: NoticeField, _ faults: [NoticeFault], _ words: Words, width: Int
    ) -> FormItem<Control>.Field {
        .init(
            .field(field), words.deskLabel(of: field), hint: hint(of: field, words),
            error: faults.first { $0.field == field }.map(words.deskFault), width: width)
    }

    /// Before the day of mailing is in, a text box is empty: it is said what will stand there.
    private func hint(of field: NoticeField, _ words: Words) -> String {
        guard case .text(let language) = field, template[language] == nil, text(language).isEmpty
        else { return words.deskHint(of: field) }
        return words.deskNoticeTextLater
    }

    private func area(
        _ language: Language, _ faults: [NoticeFault], _ context: Context
    ) -> FormItem<Control> {
        let field = item(.text(language), faults, context.words, width: 72)
        let look = FormLook(width: context.size.columns, glyphs: context.glyphs)
        return .area(.init(field, rows: context.size.rows < 36 ? 2 : 3, in: look))
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: words.moment(context.now), heading: words.deskPostHeading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(_, let index): choice = index
        case .left(.field(let field)): checked.insert(field)
        case .changed(.field(.expected)): follow(context)
        case .pressed(.go): return goOn(context)
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked, .left, .changed: break
        }
        return []
    }

    /// Fills in the template anew where nobody has changed it.
    private mutating func follow(_ context: Context) {
        var bare = NoticeDraft()
        bare.types = Self.choices[choice]
        bare.expectedMailing = form.text(.field(.expected))
        guard let notice = try? ShortageNotice(bare, today: context.today) else { return }
        for language in Language.allCases {
            let old = template[language] ?? ""
            let new = Words(language).shortageNotice(notice)
            template[language] = new
            if text(language) == old { form.set(.field(.text(language)), new) }
        }
    }

    private mutating func goOn(_ context: Context) -> [Move] {
        wasSent = true
        guard let notice = try? ShortageNotice(draft, today: context.today) else {
            form.focusOnProblems()
            return []
        }
        return [.push(NoticeView(notice, .draft))]
    }
}
