import Fapiao

/// Why storage did not do what it was asked, as facts; `Resources` words them.
package enum StoreError: Error, Equatable, Sendable {
    /// Nothing was saved; what was there before still is. The next try may work.
    case notSaved(DiskError)
    /// The change is in place, but nobody can say that a power cut would leave it there.
    case notConfirmed(DiskError)
    /// This process takes no more writes, since a sync of a folder failed before.
    case closed(DiskError)
    /// Reading failed.
    case notRead(DiskError)
    /// The document cannot be understood and lies in quarantine; the desk looks at it.
    case unreadable(Path, Damage)
    /// Somebody else is at it and did not finish in time; try again.
    case busy
    /// Too little room for new work; reading goes on.
    case lowSpace(Space)
    /// Written by a newer program.
    case newerFormat(found: Int, known: Int)
    /// The name is another's: a fapiao's number, an application's or an account's.
    case taken(Path, by: String)
    /// What should be saved could not be read back; a bug of ours, and nothing was saved.
    case unstorable(Path)
    /// There is no such account, or it is not active.
    case unknownAccount
    /// There is no data folder here yet, or it was never finished.
    case noStore
    /// There is something else here, and a data folder is not made beside it.
    case occupied(by: String)
    /// There is a data folder here already.
    case storeExists
}

extension StoreError {
    /// What a person has to know of it.
    package var trouble: Trouble {
        switch self {
        case .notRead(let error) where error.reason == .io: .cannotRead
        case .notSaved(let error), .notRead(let error): error.trouble
        case .notConfirmed, .closed: .notConfirmed
        case .unreadable: .damaged
        case .busy: .busy
        case .lowSpace: .noSpace
        case .newerFormat(let found, _): .newerFormat(found)
        case .taken(let path, let holder): .other("'\(path)' belongs to '\(holder)'")
        case .unstorable(let path): .other("cannot read back what should be saved as '\(path)'")
        case .unknownAccount: .other("no such account")
        case .occupied(let name): .occupied(name)
        case .noStore: .other("no data folder")
        case .storeExists: .other("data folder exists")
        }
    }
}

extension DiskError {
    var trouble: Trouble {
        switch reason {
        case .noSpace: .noSpace
        case .quota: .quota
        case .io: .diskFailed
        case .readOnly: .readOnly
        case .tooManyOpen: .tooManyOpen
        case .noPermission: .noPermission
        case .tooBig: .tooBig
        case .busy: .busy
        case .exists, .missing, .notPlain: .other(log)
        case .network(let type): .other("the data folder is on a network file system, \(type)")
        case .other: .other(log)
        }
    }

    /// The line for the log.
    package var log: String { "cannot \(operation.rawValue) '\(path)': \(reason)" }
}

/// What is wrong with a document.
package enum Damage: String, Equatable, Sendable {
    /// It has no checksum at its end: cut off, or written by somebody else.
    case noChecksum
    case wrongChecksum
    /// The bytes are as they were written, but they are not what this document holds.
    case notUnderstood
    /// A link, a pipe or something else that is no file.
    case notAFile
}
