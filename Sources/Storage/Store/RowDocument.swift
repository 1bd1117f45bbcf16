import Fapiao
import FoundationEssentials

/// One line of `rows/YYYY-MM.jsonl`: an application after a change, with everything a search may
/// ask for. The last line of an application wins.
package struct RowDocument: Codable, Equatable {
    package let at: Int
    let application: String
    let order: String
    let status: String
    let clerk: String?
    let type: String
    let title: String
    let taxpayerID: String?
    let payer: String?
    let contact: String?
    let account: String?
    let fen: Int
    let delivery: String
    let recipient: String?
    let fapiao: String?
    let tracking: String?
    /// When it was sent.
    let sentAt: Int?
    /// Everything that a search may ask for, folded as what is searched for is.
    let find: String?
    /// Whether it stands later in the file than its time would have it.
    let again: Bool?

    package init?(_ application: Application, of order: Order) {
        self.init(application, of: order, at: application.history.last, again: false)
    }

    private init?(
        _ application: Application, of order: Order, at step: Step?, again isAgain: Bool
    ) {
        guard let step = step.map(StepDocument.init) else { return nil }
        at = step.at
        self.application = application.number.text
        self.order = order.number.text
        status = step.status
        clerk = step.clerk
        type = application.request.document.type.name
        title = application.request.document.title.text
        taxpayerID = application.request.document.taxpayerID?.text
        payer = order.record?.payerName
        contact = order.record?.contact?.text
        account = order.holder?.account.text
        fen = application.amount.gross.fen
        delivery = application.request.delivery.way.name
        recipient = application.request.delivery.address?.recipient
        fapiao = application.stage.issue?.number.key
        tracking = application.stage.parcel?.tracking.text
        sentAt = application.submittedAt?.seconds
        find = application.searchText(in: order)
        again = isAgain ? true : nil
    }

    /// The lines that tell of an application from its step `first` on: one for each day that it
    /// changed on, for the sheet of that day, and as the last one what it is now.
    static func lines(
        of application: Application, in order: Order, from first: Int, again: Bool
    ) -> [RowDocument] {
        let count = application.history.count
        let steps = application.history.suffix(max(1, count - first))
        var rows: [RowDocument] = []
        for (step, next) in zip(steps, steps.dropFirst())
        where BeijingTime(step.at).day != BeijingTime(next.at).day {
            rows += [RowDocument(application, of: order, at: step, again: true)].compactMap { $0 }
        }
        let last = RowDocument(application, of: order, at: steps.last, again: again)
        return rows + [last].compactMap { $0 }
    }

    /// Whether the other line says the same but for when.
    func says(_ other: RowDocument?) -> Bool {
        guard let other else { return false }
        return status == other.status && find == other.find && account == other.account
            && sentAt == other.sentAt && clerk == other.clerk
    }

    /// The file of the month, in Beijing, of the change.
    package var file: Path {
        let day = BeijingTime(Instant(seconds: at)).day
        return Rows.file(year: day.year, month: day.month)
    }

    package func line() throws(Damage) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(self)) } catch { throw .notUnderstood }
    }

    /// The same for storage's own use.
    func storable() throws(StoreError) -> [UInt8] {
        do throws(Damage) { return try line() } catch { throw .unstorable(file) }
    }
}
