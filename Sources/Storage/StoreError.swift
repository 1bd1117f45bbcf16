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
    /// There is no data folder here yet, or it was never finished.
    case noStore
    /// There is a data folder here already.
    case storeExists
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
