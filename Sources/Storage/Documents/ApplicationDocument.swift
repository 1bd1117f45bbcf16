import Fapiao

/// One application as its order's document has it.
struct ApplicationDocument: Codable, Equatable {
    let number: String
    let request: DraftDocument
    let net: Int
    let tax: Int
    let stage: StageDocument
    let history: [StepDocument]
    let voided: [IssueDocument]
    /// How many steps the customer has seen; all, when it is not there.
    let seen: Int?
    let predecessor: String?
    let hold: HoldDocument?
    let notes: [NoteDocument]?

    init(_ application: Application) {
        number = application.number.text
        request = DraftDocument(application.request)
        net = application.amount.net.fen
        tax = application.amount.tax.fen
        stage = StageDocument(application.stage)
        history = application.history.map(StepDocument.init)
        voided = application.voided.map(IssueDocument.init)
        seen = application.isNews ? application.seen : nil
        predecessor = application.predecessor?.text
        hold = application.hold.map(HoldDocument.init)
        notes = application.notes.isEmpty ? nil : application.notes.map(NoteDocument.init)
    }

    /// The application; what it is made out for is the whole of its order's record, since a
    /// record that has an application does not change any more.
    func application(for record: PaymentRecord) throws(Damage) -> Application {
        guard record.amount.net.fen == net, record.amount.tax.fen == tax else {
            throw .notUnderstood
        }
        let stage = try stage.stage()
        let history = try Reading.all(history) { (step) throws(Damage) in try step.step() }
        guard history.last?.status == stage.status else { throw .notUnderstood }
        return Application(
            number: try Reading.application(number), request: try request.request(),
            amount: record.amount, stage: stage, history: history,
            voided: try Reading.all(voided) { (issue) throws(Damage) in try issue.issue() },
            seen: try Reading.count(seen ?? history.count, upTo: history.count),
            predecessor: try Reading.optional(predecessor, Reading.application),
            hold: try Reading.optional(hold) { (hold) throws(Damage) in try hold.hold() },
            notes: try Reading.all(notes ?? []) { (note) throws(Damage) in try note.note() })
    }
}

/// Who of the desk is at work on an application.
struct HoldDocument: Codable, Equatable {
    let clerk: String
    let since: Int
    let until: Int

    init(_ hold: Hold) {
        clerk = hold.clerk
        since = hold.since.seconds
        until = hold.until.seconds
    }

    func hold() throws(Damage) -> Hold {
        Hold(clerk: clerk, since: try Reading.time(since), until: try Reading.time(until))
    }
}

/// What one clerk told the others.
struct NoteDocument: Codable, Equatable {
    let by: String
    let at: Int
    let text: String
    let takenFrom: String?

    init(_ note: Note) {
        by = note.by
        at = note.at.seconds
        text = note.text.text
        takenFrom = note.takenFrom
    }

    func note() throws(Damage) -> Note {
        Note(
            by: by, at: try Reading.time(at),
            text: try Reading.checked { () throws(Prose.Fault) in try Prose(text) },
            takenFrom: takenFrom)
    }
}
