/// Why there is no screen to draw on.
package enum TerminalError: Error, Equatable, Sendable {
    /// The program was not started from a terminal.
    case notATerminal
    /// `TERM` is not set, so nobody knows how to talk to the terminal.
    case termUnset
    /// `TERM` is `dumb`: a terminal that cannot place its cursor.
    case termDumb
    /// The system has no description of this terminal type.
    case termUnknown(String)
    /// A session is open already; a bug of the caller.
    case alreadyOpen
    /// The system refused something every program needs; its error number.
    case system(Int32)
}
