import Fapiao
import Screen

/// What happened to a program on the screen; `Answer` is what its questions come to.
package enum Happening<Answer: Equatable & Sendable>: Equatable, Sendable {
    case key(Key)
    case paste(String)
    case resized(Size)
    /// Time passed.
    case clock(Instant)
    /// Nothing was typed for ``Performance/pause``.
    case paused
    /// ``Performance/glance`` went by since what is shown was last read.
    case lookedAway
    /// The answer to the effect that was asked for first and is not answered yet.
    case answer(Answer)
    /// The terminal is gone or the program is told to end: nothing more can be asked.
    case ended
}

/// What the terminal does by itself, at once and without an answer.
package enum TerminalAct: Equatable, Sendable {
    /// Puts text on the clipboard of the terminal (OSC 52).
    case copy(String)
    case redraw, suspend, leave
}

/// A program on the screen as a machine without side effects: what happens goes in, what is to be
/// done comes out, and there is a frame at any time.
package protocol Performance: Sendable {
    /// What is asked of the world outside; one answer comes for each that is no terminal's act.
    associatedtype Effect: Sendable
    associatedtype Answer: Equatable & Sendable

    /// How long after the last key what was typed is saved, in milliseconds.
    static var pause: Int { get }

    /// How often what others change is read anew, in milliseconds.
    static var glance: Int { get }

    /// Whether something is being waited for, so that a spinner turns.
    var isWaiting: Bool { get }

    /// Whether something typed waits to be saved.
    var isUnsaved: Bool { get }

    /// Whether what others change is to be read anew after ``glance``.
    var isFollowing: Bool { get }

    /// When the clock is to be looked at next, if there is anything to say then.
    var nextNews: Instant? { get }

    mutating func handle(_ happening: Happening<Answer>) -> [Effect]

    /// The screen as it is now; `tick` turns the spinner.
    func frame(tick: Int) -> Frame

    /// What the terminal does of `effect`; nil for what goes outside.
    static func act(of effect: Effect) -> TerminalAct?
}
