import Fapiao
import Pages
import Resources
import Screen

/// One application as it is drawn: where it stands and what to do, then everything known of it.
struct ApplicationScene {
    typealias Item = FormItem<ApplicationPage.Control>

    let dossier: Dossier
    let notice: ApplicationPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var order: Order { dossier.order }
    private var application: Application? { dossier.application }

    var deeds: [Deed] {
        application.map { Deed.possible(on: $0, by: context.clerk, at: context.now) } ?? []
    }

    var surroundings: PageFrame {
        let shown = deeds.prefix(2).map {
            KeyHint(String($0.letter), words.deskLabel(of: $0, isCorrection: isCorrection))
        }
        var page = PageFrame(
            brand: words.deskBrand + " " + glyphs.dot + " " + context.clerk,
            step: words.moment(context.now),
            heading: words.deskApplication(dossier.number),
            keys: shown + [
                KeyHint("[ ]", words.deskKeyNeighbour),
                KeyHint("q", words.keyBack), KeyHint("?", words.keyHelp),
                KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
        page.tally = application.map { words.name(of: $0.stage.status) } ?? ""
        return page
    }

    private var isCorrection: Bool { application?.stage.status == .mailed }

    var items: [Item] {
        guard let application else { return [.buttons([.init(.back, words.backLabel)])] }
        let facts = FactsScene<ApplicationPage.Control>(
            dossier: dossier, application: application, context: context,
            opening: ApplicationPage.Control.request)
        return said + head(application) + [.gap, .buttons(buttons)] + notes(application)
            + facts.items
    }

    // MARK: Head

    /// What the last key came to.
    private var said: [Item] {
        switch notice {
        case .done(let act, let told):
            [.prose(words.deskDone(act, told.map(\.text)), .success), .gap]
        case .refused(let refusal): [.notice(.init(words.deskRefusal(refusal), .error))]
        case .noNeighbour: [.prose(words.deskNoNeighbour, .notice), .gap]
        case nil: []
        }
    }

    private func head(_ application: Application) -> [Item] {
        let width = context.size.columns - 4
        let progress = BillProgress(application: application).draw(width: width, words, glyphs)
        let station: Item =
            progress.map { .drawing($0) }
            ?? .prose(words.name(of: application.stage.status), .warning)
        return [station, .gap] + reason(application) + due(application) + hold(application)
    }

    private func reason(_ application: Application) -> [Item] {
        switch application.stage {
        case .rejected(let reason, _), .withdrawn(let reason), .returned(_, let reason):
            [.prose(Sanitise.text(reason), .notice)]
        case .reissued(_, let other): [.prose(words.deskReissuedAs(other), .notice)]
        case .submitted, .processing, .issued, .mailed, .readyForPickUp, .received, .collected:
            []
        }
    }

    private func due(_ application: Application) -> [Item] {
        let status = application.stage.status
        guard let sentAt = application.submittedAt else { return [] }
        let since = words.deskWaits(
            sentAt, words.age(since: sentAt, at: context.now))
        guard status == .submitted || status == .processing else {
            return status.isQueued ? [.prose(since, .normal)] : []
        }
        let type = application.request.document.type
        let due = context.due(type, sentAt: sentAt)
        let style: Style =
            due < context.today ? .error : due == context.today ? .warning : .normal
        let mark = due <= context.today ? " " + glyphs.warning : ""
        return [.prose(since + " " + glyphs.dot + " " + words.deskDue(due) + mark, style)]
    }

    private func hold(_ application: Application) -> [Item] {
        guard let hold = application.holder(at: context.now) else { return [] }
        return hold.clerk == context.clerk
            ? [.prose(words.deskHeldByMe(until: hold.until), .success)]
            : [.prose(words.deskHeld(hold), .warning)]
    }

    // MARK: Deeds

    /// Why something cannot be done now, and what can.
    var obstacle: String {
        guard let application else { return "" }
        let instead = deeds.prefix(2).map {
            "\($0.letter) \(words.deskLabel(of: $0, isCorrection: isCorrection))"
        }
        if let hold = application.holder(at: context.now), hold.clerk != context.clerk {
            return words.deskNotWhileHeld(by: Sanitise.text(hold.clerk), instead)
        }
        return words.deskNotNow(words.name(of: application.stage.status), instead)
    }

    private var buttons: [Item.Button] {
        let deeds = deeds.enumerated().map { index, deed in
            Item.Button(
                .deed(deed),
                "\(deed.letter) \(words.deskLabel(of: deed, isCorrection: isCorrection))",
                isPrimary: index == 0, hint: words.deskHelp(on: deed))
        }
        return deeds + [.init(.back, "q " + words.backLabel, isPrimary: deeds.isEmpty)]
    }

    /// What the clerks told each other, the latest first.
    private func notes(_ application: Application) -> [Item] {
        guard !application.notes.isEmpty else { return [] }
        return [.gap, .prose(words.deskNotes, .heading)]
            + application.notes.reversed().map { note in
                .row(
                    .init(
                        words.deskByline(Sanitise.text(note.by), note.at),
                        words.deskNoteText(
                            Sanitise.lines(note.text.text).joined(separator: "\n"),
                            takenFrom: note.takenFrom.map { Sanitise.text($0) })))
            }
    }
}
