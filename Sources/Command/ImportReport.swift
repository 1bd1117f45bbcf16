import Fapiao
import Intake
import Resources
import Screen
import Storage

/// What an import came to, as lines to read, and the code it ends with.
struct ImportReport: Equatable {
    /// More faults than this are counted, not listed; so are more notes.
    static let most = 200

    let words: Words
    let intake: IntakeResult
    let done: Storage.ImportReport
    /// How the file is read, when nothing but reading was asked for.
    let dryRun: FoundEncoding?

    /// Orders that did not go in: wrong in the file, applied for already, or not to be stored. A
    /// line whose order cannot be read counts as one.
    var refused: Int {
        let named = Set(intake.faults.compactMap(\.order))
        let nameless = Set(intake.faults.filter { $0.order == nil }.map(\.line))
        let others = Set(done.refused.keys).union(done.failed.keys).subtracting(named)
        return named.count + nameless.count + others.count
    }

    /// Orders that the import did not come to before it stopped.
    private var notReached: Int {
        let reached = done.new + done.updated + done.unchanged
        return max(0, intake.records.count - reached - done.refused.count - done.failed.count)
    }

    /// Zero if all went in; else the code of what stopped the import, or of data that is wrong.
    var code: Int32 {
        if let stopped = done.stopped { return stopped.trouble.code.rawValue }
        return refused > 0 ? Failure.Code.dataError.rawValue : 0
    }

    /// Everything to say; text from the file cannot steer the terminal.
    var lines: [String] {
        var lines = listed(findings) + listed(notes)
        if let stopped = done.stopped {
            lines.append(words.importStopped(words.trouble(stopped.trouble)))
        }
        if let dryRun {
            lines.append(words.sentence(dryRun))
            lines.append(words.dryRun)
        }
        return (lines + counts).map { Sanitise.text($0) }
    }

    private func listed(_ lines: [String]) -> [String] {
        guard lines.count > Self.most else { return lines }
        return lines.prefix(Self.most) + [words.moreFaults(lines.count - Self.most)]
    }
}

// MARK: - Faults, by their lines

extension ImportReport {
    private var findings: [String] {
        let faults = intake.faults.map { (line: $0.line, text: words.finding($0)) }
        // Faults of one line keep the order of its fields: sorting is stable.
        return (faults + kept).sorted { $0.line < $1.line }.map(\.text)
    }

    /// Orders that are right in the file, and could not be taken.
    private var kept: [(line: Int, text: String)] {
        guard !done.refused.isEmpty || !done.failed.isEmpty else { return [] }
        return intake.records.compactMap { taken in
            let order = taken.record.order
            let sentence: String
            if let refusal = done.refused[order] {
                sentence = self.sentence(refusal, order)
            } else if let error = done.failed[order] {
                sentence = words.ofOrder(order.text, words.trouble(error.trouble))
            } else {
                return nil
            }
            return (taken.line, words.finding(at: words.place(line: taken.line), sentence))
        }
    }

    private func sentence(_ refusal: Order.Refusal, _ order: OrderNumber) -> String {
        switch refusal {
        case .recordIsAppliedFor(let application):
            words.recordChanged(order.text, application.grouped)
        case .divided: words.recordDivided(order.text)
        case .heldByAnother, .recordNotIn, .alreadyApplied, .noSuchApplication, .noDraft,
            .notPossibleNow, .reasonMissing, .noSuchRequest, .support, .tooManyRequests:
            words.ofOrder(order.text, words.orderRefusal(refusal))
        }
    }

    private var notes: [String] {
        intake.notes.map { note in
            switch note {
            case .ignored(let name): words.columnIgnored(name)
            case .repeated(let line, let first):
                words.finding(at: words.place(line: line), words.recordRepeated(first: first))
            case .leftOut(let rows): words.rowsLeftOut(rows)
            }
        }
    }
}

// MARK: - Counts, below each other

extension ImportReport {
    private var counts: [String] {
        var rows = [
            (words.countNew, done.new), (words.countUpdated, done.updated),
            (words.countUnchanged, done.unchanged), (words.countRefused, refused),
        ]
        if done.stopped != nil { rows.append((words.countNotReached, notReached)) }
        let labels = rows.map { Width.of($0.0) }.max() ?? 0
        let numbers = rows.map { Width.of(words.count($0.1)) }.max() ?? 0
        return rows.map { label, number in
            Clip.pad(label, to: labels) + "  "
                + Clip.pad(words.count(number), to: numbers, .trailing)
        }
    }
}
