import Fapiao
import Pages
import Resources
import Screen

/// One earlier title or address: edited with the checks of an application, made the default, or
/// removed.
struct BookEntryPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case kind
        case field(DraftField)
        case save, prefer, remove, back
        /// The two answers to whether to remove it.
        case confirm, keep
        /// The two answers to whether to go without saving.
        case discard, stay
    }

    private enum Mode: Equatable {
        case editing
        /// Whether to remove the entry.
        case removing
        /// Whether to go without saving what was changed.
        case leaving
    }

    var form: Form<Control>
    /// The entry as it is kept.
    private let entry: BookEntry
    private var kind: BuyerKind
    private var mode = Mode.editing
    private var checks = Checks<Control>()
    /// What is said of it in the list, once it is done.
    private var news = BookPage.News.saved

    init(title: TitleEntry) {
        self.init(.title(title), kind: title.kind)
    }

    init(address: MailingDraft) {
        self.init(.address(address), kind: .enterprise)
    }

    private init(_ entry: BookEntry, kind: BuyerKind) {
        self.entry = entry
        self.kind = kind
        let draft = entry.draft
        let fields = entry.fields.map {
            (Control.field($0), TextField(draft[$0], limit: TitlePaste.limit))
        }
        form = Form(fields: Dictionary(uniqueKeysWithValues: fields))
        form.focus(on: .field(entry.fields[0]))
    }

    var help: HelpTopic { .earlierDetails }

    /// The entry as it is typed.
    private var typed: BookEntry {
        var draft = entry.draft
        draft.buyerKind = kind
        for field in entry.fields { draft[field] = form.text(.field(field)) }
        switch entry {
        case .title: return .title(TitleEntry(draft))
        case .address: return .address(draft.mailing)
        }
    }

    private func isDefault(_ context: Context) -> Bool {
        let book = context.member?.profile.book
        switch entry {
        case .title(let title): return book?.defaultTitle == title
        case .address(let address): return book?.defaultAddress == address
        }
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch mode {
        case .editing:
            let problems = problems(context)
            return checks.summary(problems, words) + fields(problems, context) + [
                .gap,
                .buttons([
                    .init(.save, words.saveButton, isPrimary: true),
                    .init(
                        .prefer,
                        isDefault(context) ? words.noDefaultButton : words.makeDefaultButton,
                        hint: isDefault(context) ? "" : words.defaultHint),
                    .init(.remove, words.removeButton),
                    .init(.back, words.backLabel),
                ]),
            ]
        case .leaving:
            return [
                .notice(.init(words.leaveEntryText, .warning)), .gap,
                .buttons([
                    .init(.stay, words.goOnEditingButton, isPrimary: true),
                    .init(.discard, words.discardChangesButton),
                ]),
            ]
        case .removing:
            return [
                .notice(.init(words.removeEntryText(entry.name), .warning)), .gap,
                .buttons([
                    .init(.keep, words.keepEntryButton, isPrimary: true),
                    .init(.confirm, words.removeButton),
                ]),
            ]
        }
    }

    private func fields(
        _ problems: [FormItem<Control>.Problem], _ context: Context
    ) -> [FormItem<Control>] {
        let words = context.words
        func field(_ field: DraftField, _ width: Int) -> FormItem<Control>.Field {
            .init(
                .field(field), words.label(of: field), hint: words.hint(of: field),
                error: problems.text(of: .field(field)), width: width)
        }
        switch typed {
        case .title:
            return [
                .choice(
                    .init(
                        .kind, words.buyerKindLabel,
                        options: BuyerKind.allCases.map { .init(words.buyerKindName($0)) },
                        selected: BuyerKind.allCases.firstIndex(of: kind)))
            ] + entry.fields.map { .field(field($0, $0 == .taxpayerID ? 26 : 60)) }
        case .address(let address):
            var draft = Draft()
            draft.mailing = address
            return MailingItems(draft: draft, context: context)
                .items { field(.mailing($0), $1) }
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        if mode == .leaving { return context.surroundings(heading: words.leaveEntryHeading) }
        switch entry {
        case .title: return context.surroundings(heading: words.titleEntryHeading)
        case .address: return context.surroundings(heading: words.addressEntryHeading)
        }
    }

    /// What an application would find wrong; of a title only what is filled in is checked.
    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        let draft = typed.draft
        let faults = entry.pages.flatMap { draft.faults(on: $0, context.service.divisions) }
            .filter { $0.field == .title || $0.field.page == .delivery || !$0.isMissing }
        return checks.problems(in: entry.fields.map(Control.field), of: form) { control in
            guard case .field(let field) = control else { return nil }
            return faults.first { $0.field == field }.map(context.words.fault)
        }
    }
}

// MARK: - Events

extension BookEntryPage {
    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        press(accepting(key, context), context)
    }

    /// A title string goes into the fields it is made of, as it does while applying.
    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        guard form.focus == .control(.field(.title)), TitlePaste.recognises(text),
            let content = try? TitlePaste(text)
        else { return insert(text, context) }
        fill(from: content)
        return []
    }

    private mutating func fill(from content: TitlePaste) {
        let parts: [(DraftField, String?)] = [
            (.title, content.title), (.taxpayerID, content.taxID),
            (.registeredAddress, content.address), (.registeredPhone, content.phone),
            (.bank, content.bank), (.bankAccount, content.account),
        ]
        for (field, text) in parts {
            form.set(.field(field), text ?? "")
            if text != nil { checks.leave(.field(field)) }
        }
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.kind, let option):
            kind = BuyerKind.allCases[option]
            return []
        case .left(let control), .picked(let control, _):
            leave(control, context)
            return []
        case .pressed(let button): return press(button, context)
        case .ignored, .taken, .changed, .chose: return []
        }
    }

    private mutating func leave(_ control: Control, _ context: Context) {
        checks.leave(control)
        if control == .field(.title), let content = try? TitlePaste(form.text(control)) {
            fill(from: content)
        }
        guard case .field(.mailing(let place)) = control, place.isPlace else { return }
        var draft = typed.draft
        draft.settle(place, context.service.divisions)
        for field in entry.fields { form.set(.field(field), draft[field]) }
    }

    private mutating func press(_ button: Control, _ context: Context) -> [Move] {
        switch button {
        case .save: return save(context).map { $0.isEmpty ? [.back] : $0 } ?? []
        case .prefer: return prefer(context)
        case .remove:
            mode = .removing
            form.focus(on: .keep)
            return []
        case .keep: return endAsking(on: .remove)
        case .stay: return endAsking(on: .back)
        case .discard: return [.back]
        case .confirm:
            news = .removed
            return ask(entry.removal, context)
        case .back: return leave()
        case .kind, .field: return []
        }
    }

    /// Goes back at once, or asks where that would lose what was changed.
    private mutating func leave() -> [Move] {
        guard typed != entry else { return [.back] }
        mode = .leaving
        form.focus(on: .stay)
        return []
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move]? {
        guard command == .back else { return nil }
        switch mode {
        case .editing: return leave()
        case .removing: return endAsking(on: .remove)
        case .leaving: return endAsking(on: .back)
        }
    }

    /// What saves the changes, none if there are none; nil when something is wrong.
    private mutating func save(_ context: Context) -> [Move]? {
        checks.send()
        guard problems(context).isEmpty else {
            form.focusOnProblems()
            return nil
        }
        checks.passed()
        news = .saved
        return typed == entry ? [] : ask(entry.replaced(by: typed), context)
    }

    /// What was changed is saved before it becomes the default.
    private mutating func prefer(_ context: Context) -> [Move] {
        guard let moves = save(context) else { return [] }
        let wasDefault = isDefault(context)
        news = wasDefault ? .unpreferred : .preferred
        return moves + ask(typed.preference(!wasDefault), context)
    }

    private func ask(_ edit: TitleBook.Edit, _ context: Context) -> [Move] {
        context.member.map { [.ask(.change(.book(edit), $0))] } ?? []
    }

    private mutating func endAsking(on control: Control) -> [Move] {
        mode = .editing
        form.focus(on: control)
        return []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .changed = answer else { return [] }
        return [.back, .replace(BookPage(entry.shelf, news: news))]
    }
}
