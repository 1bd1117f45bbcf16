import Fapiao

/// Each deed has a letter of its own; what is never possible at once may share one.
extension Deed {
    var letter: Character {
        switch self {
        case .process: "p"
        case .issue: "i"
        case .mail: "m"
        case .ready: "w"
        case .collected: "c"
        case .received: "a"
        case .reject: "x"
        case .takeBack, .notCollected: "b"
        case .returned: "e"
        case .hold, .letGo: "t"
        case .takeOver: "o"
        case .note: "n"
        case .reissue: "g"
        }
    }
}
