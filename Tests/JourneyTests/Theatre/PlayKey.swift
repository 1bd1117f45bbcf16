/// A key that is pressed in a play; text is typed instead.
enum PlayKey: Equatable, Sendable {
    case tab, shiftTab, enter, escape, space, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
    case control(Character)
    case alt(Character)
    /// A letter outside a text field, such as `q` in a list.
    case letter(Character)

    /// The name by which tmux knows the key.
    var name: String {
        switch self {
        case .tab: "Tab"
        case .shiftTab: "BTab"
        case .enter: "Enter"
        case .escape: "Escape"
        case .space: "Space"
        case .backspace: "BSpace"
        case .delete: "DC"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PPage"
        case .pageDown: "NPage"
        case .function(let number): "F\(number)"
        case .control(let character): "C-\(character)"
        case .alt(let character): "M-\(character)"
        case .letter(let character): String(character)
        }
    }
}
