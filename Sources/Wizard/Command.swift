import Fapiao
import Resources
import Screen

/// What the menu, the dialogs and the keys that work everywhere can do.
enum Command: Equatable, Hashable, Sendable {
    case continueOn, back, review
    case goToStep
    case step(Draft.Page)
    case help
    case language
    case speak(Language)
    case mailbox
    case progress
    case view
    case support
    case account
    case signOut
    /// Though something typed to support would go.
    case signOutAnyway
    case save
    case quit
    case stay, leave, saveAndLeave, discardAndLeave
    case understood
    case redraw, suspend

    /// The letter that chooses it in the menu or the dialog.
    var letter: Character {
        switch self {
        case .continueOn: "c"
        case .back: "b"
        case .review: "r"
        case .goToStep: "g"
        case .help: "h"
        case .language: "l"
        case .mailbox: "m"
        case .progress: "p"
        case .view: "v"
        case .support: "u"
        case .account: "a"
        case .signOut, .signOutAnyway: "o"
        case .save: "s"
        case .quit: "q"
        case .stay: "s"
        case .leave, .saveAndLeave: "l"
        case .understood: "o"
        case .discardAndLeave: "d"
        case .redraw: "w"
        case .suspend: "z"
        case .step(let page):
            switch page {
            case .fapiao: "1"
            case .taxDetails: "2"
            case .delivery: "3"
            case .review: "4"
            }
        case .speak(let language):
            switch language {
            case .english: "1"
            case .simplifiedChinese: "2"
            case .traditionalChinese: "3"
            case .swedish: "4"
            }
        }
    }

    /// The keys that work on every page, in text fields too.
    static let everywhere = KeyTable<Command>([
        KeyBinding(.control("x"), .function(10), action: .view, isHinted: false),
        KeyBinding(.control("o"), .function(1), action: .help),
        KeyBinding(.control("l"), action: .redraw, isHinted: false),
        KeyBinding(.control("z"), action: .suspend, isHinted: false),
        KeyBinding(.control("\\"), action: .saveAndLeave, isHinted: false),
    ])
}
