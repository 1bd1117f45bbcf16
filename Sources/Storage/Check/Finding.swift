import Fapiao

/// One thing that is wrong in a data folder: where, what, and what came of it.
package struct Finding: Equatable, Sendable {
    package let path: Path
    package let fault: Fault
    package internal(set) var outcome: Outcome

    init(_ path: Path, _ fault: Fault, _ outcome: Outcome = .found) {
        self.path = path
        self.fault = fault
        self.outcome = outcome
    }

    package enum Fault: Equatable, Sendable {
        /// A document that cannot be read.
        case damaged(Damage)
        /// A document of a newer program.
        case newer(format: Int)
        /// A document where nobody looks for it.
        case misplaced(rightful: Path)
        /// A claim, a hint or a row that a document needs is not there.
        case missing(target: String)
        /// One is there, but leads elsewhere.
        case astray(target: String, found: String)
        /// Two documents have what only one can have; the name leads to `holder`.
        case contested(holder: String)
        /// A claim, a hint or a row that its document does not confirm.
        case stray(target: String)
        /// A document is gone that others speak of.
        case lost
        /// A part of a divided bill was never made.
        case unmade
        /// A part of a bill that knows nothing of it.
        case disowned(whole: OrderNumber)
        /// No search, or not every day's sheet, finds what an application says.
        case unlisted(ApplicationNumber)
        /// No search finds what a bill says that nobody has applied for.
        case unlistedBill(OrderNumber)
        /// What makes searches quick is not what the rows say.
        case digest
        /// A temporary file of a process that is dead.
        case leftover
        /// Nothing of ours.
        case foreign
        /// Somebody was at it for so long that it could not be looked at.
        case busy
    }

    package enum Outcome: Equatable, Sendable {
        /// It was looked for only.
        case found
        case repaired
        /// A person has to see to it.
        case left
    }
}

extension Finding.Fault {
    /// What `--repair` does about it.
    package enum Remedy: Equatable, Sendable {
        /// Puts the document into quarantine, where the desk sees it.
        case quarantine
        /// Makes it anew from the documents.
        case makeAnew
        case remove
        /// Nothing; a person has to see to it.
        case none
    }

    package var remedy: Remedy {
        switch self {
        case .damaged, .misplaced: .quarantine
        case .missing, .astray, .unmade, .unlisted, .unlistedBill, .digest: .makeAnew
        case .stray, .leftover: .remove
        case .newer, .contested, .lost, .disowned, .foreign, .busy: .none
        }
    }
}

/// What a check looked at and what it found.
package struct CheckTally: Equatable, Sendable {
    package var documents = 0
    package var links = 0
    package var lines = 0
    /// Findings, those that were repaired and those that nothing can be done about, too.
    package var found = 0
    package var repaired = 0
    /// Documents in quarantine, which wait for a person.
    package var quarantined = 0
    /// Of those found, what could not be looked at since somebody was at it.
    package var busy = 0

    package init() {}

    /// What is not as it should be now.
    package var left: Int { found - repaired }
}
