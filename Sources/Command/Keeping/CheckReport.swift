import Fapiao
import Resources
import Screen
import Storage

/// What a check says of one thing it found.
struct FindingLine {
    let finding: Finding

    /// Where it is, what it is, and what is done about it; names of files cannot steer the terminal.
    func text(_ words: Words) -> String {
        let what = words.sentence(finding.fault)
        let sentence = remedy(words).map { words.checkFinding(what, $0) } ?? what
        return Sanitise.text(words.finding(at: finding.path.description, sentence))
    }

    /// For scripts.
    func json(_ words: Words) -> ScriptJSON {
        .object([
            ("path", .text(finding.path.description)), ("fault", .text(name)),
            ("outcome", .text(outcome)), ("message", .text(text(words))),
        ])
    }

    private func remedy(_ words: Words) -> String? {
        switch (finding.fault.remedy, finding.outcome) {
        case (.none, _): nil
        case (_, .left): words.checkByHand
        case (.quarantine, .found): isByHand ? words.checkByHand : words.checkWillQuarantine
        case (.makeAnew, .found): words.checkWillMake
        case (.remove, .found): words.checkWillRemove
        case (.quarantine, .repaired): words.checkQuarantined
        case (.makeAnew, .repaired): words.checkMade
        case (.remove, .repaired): words.checkRemoved
        }
    }

    /// What a person wrote, or the folder is known by, is not moved.
    private var isByHand: Bool {
        ["FORMAT.json", "config.json"].contains(finding.path.description)
    }

    private var outcome: String {
        switch finding.outcome {
        case .found: "found"
        case .repaired: "repaired"
        case .left: "left"
        }
    }

    private var name: String {
        switch finding.fault {
        case .damaged: "damaged"
        case .newer: "newer"
        case .misplaced: "misplaced"
        case .missing: "missing"
        case .astray: "astray"
        case .contested: "contested"
        case .stray: "stray"
        case .lost: "lost"
        case .unmade: "unmade"
        case .disowned: "disowned"
        case .unlisted: "unlisted"
        case .unlistedBill: "unlisted_bill"
        case .digest: "digest"
        case .leftover: "leftover"
        case .foreign: "foreign"
        case .busy: "busy"
        }
    }
}

extension Words {
    fileprivate func sentence(_ fault: Finding.Fault) -> String {
        switch fault {
        case .damaged(.noChecksum): deskNoChecksum
        case .damaged(.wrongChecksum): deskWrongChecksum
        case .damaged(.notUnderstood): deskNotUnderstood
        case .damaged(.notAFile): deskNotAFile
        case .newer(let format): checkNewer(format)
        case .misplaced(let rightful): checkMisplaced(rightful.description)
        case .missing(let target): checkMissing(target)
        case .astray(let target, let found): checkAstray(target, found)
        case .contested(let holder): checkContested(holder)
        case .stray(let target): checkStray(target)
        case .lost: checkLost
        case .unmade: checkUnmade
        case .disowned(let whole): checkDisowned(whole.text)
        case .unlisted(let number): checkUnlisted(number.grouped)
        case .unlistedBill(let order): checkUnlistedBill(order.text)
        case .digest: checkDigest
        case .leftover: checkLeftover
        case .foreign: checkForeign
        case .busy: checkBusy
        }
    }
}

/// What a check came to, below its findings, and the code it ends with.
struct CheckSummary {
    let tally: CheckTally

    /// Zero when all is well or was repaired.
    var code: Int32 {
        guard tally.left > 0 else { return 0 }
        let code: Failure.Code = tally.left == tally.busy ? .tryAgain : .dataError
        return code.rawValue
    }

    func lines(_ words: Words) -> [String] {
        var rows = [
            (words.countDocuments, tally.documents), (words.countEntries, tally.links),
            (words.countRows, tally.lines), (words.countFindings, tally.found),
        ]
        if tally.found > 0 { rows.append((words.countRepaired, tally.repaired)) }
        let labels = rows.map { Width.of($0.0) }.max() ?? 0
        let numbers = rows.map { Width.of(words.count($0.1)) }.max() ?? 0
        var lines = rows.map { label, number in
            Clip.pad(label, to: labels) + "  "
                + Clip.pad(words.count(number), to: numbers, .trailing)
        }
        if tally.quarantined > 0 { lines.append(words.checkQuarantineWaits(tally.quarantined)) }
        if tally.left == 0, tally.quarantined == 0 { lines.append(words.checkClean) }
        return lines
    }

    var json: ScriptJSON {
        .object([
            ("documents", .whole(tally.documents)), ("entries", .whole(tally.links)),
            ("rows", .whole(tally.lines)), ("findings", .whole(tally.found)),
            ("repaired", .whole(tally.repaired)), ("quarantined", .whole(tally.quarantined)),
        ])
    }
}
