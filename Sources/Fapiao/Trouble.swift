/// Why the data folder could not do what was asked; nothing acknowledged is lost by any of them.
package enum Trouble: Error, Hashable, Sendable {
    /// Another session holds the lock for longer than one waits.
    case busy
    case noSpace
    case quota
    case readOnly
    case noPermission
    case tooManyOpen
    case tooBig
    /// The disk failed: nothing was saved.
    case diskFailed
    /// The disk failed while something was read.
    case cannotRead
    /// The change was written, but the disk did not confirm it; this process takes no more writes.
    case notConfirmed
    /// A document could not be read and was set aside for the desk.
    case damaged
    /// The folder was made by a newer version of the program.
    case newerFormat(Int)
    /// The folder holds something that is not ours, of this name.
    case occupied(String)
    /// Anything else, in the words of the log.
    case other(String)
}
