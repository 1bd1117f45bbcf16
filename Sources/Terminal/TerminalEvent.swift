import Screen

/// What happened while waiting.
package enum TerminalEvent: Equatable, Sendable {
    case input(Input)
    case signal(TerminalSignal)
    /// There is something to read from a descriptor that was handed in.
    case readable(Int32)
    /// The terminal has gone: save, draw nothing, leave.
    case lost
    /// The time is up and nothing happened.
    case timeout
}

/// A signal from outside; keys such as Ctrl-C are input.
package enum TerminalSignal: Equatable, Sendable {
    case interrupt, terminate, hangUp, quit
    /// Somebody asks the program to stop for a while; answer with `suspend()`.
    case stop
    /// The program goes on after a stop; the screen is whole again already.
    case resumed
}
