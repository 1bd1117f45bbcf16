import CNcurses
import Screen

/// How a style is drawn: attributes that every terminal has in some form, and a colour beside.
///
/// 1. Where a style matters, it is told from others without its colour.
/// 2. Backgrounds stay the terminal's own, and foregrounds too except for a few words: both dark
///    and light terminals stay calm. Yellow and white are never used, since a light one hides them.
struct Look: Equatable {
    let attributes: Int32
    let color: Color

    /// Colours by their ANSI numbers; `plain` is the terminal's own.
    enum Color: Int32, CaseIterable {
        case plain = -1
        case red = 1
        case green = 2
        case magenta = 5
        case cyan = 6
    }

    private init(_ attributes: Int = 0, _ color: Color = .plain) {
        self.attributes = Int32(attributes)
        self.color = color
    }

    private static let bold = Int(FAPIAO_BOLD)
    private static let dim = Int(FAPIAO_DIM)
    private static let underline = Int(FAPIAO_UNDERLINE)
    private static let reverse = Int(FAPIAO_REVERSE)

    static func of(_ style: Style) -> Look {
        switch style {
        case .normal, .label, .panel, .button, .paper: Look()
        case .dim, .rule, .hint, .keyLabel: Look(dim)
        case .heading, .key: Look(bold)
        case .primaryButton: Look(bold)
        case .brand: Look(bold, .cyan)
        case .field: Look(underline)
        case .fieldFocused: Look(bold | underline)
        case .placeholder: Look(dim | underline)
        case .buttonFocused, .selected: Look(reverse)
        case .primaryButtonFocused: Look(bold | reverse)
        // Not bold: a step in a list paints it anew, and it is a sign of its own.
        case .pointer: Look(0, .cyan)
        case .marked: Look(bold, .cyan)
        case .error: Look(bold, .red)
        case .warning: Look(bold, .magenta)
        case .success: Look(bold, .green)
        case .notice: Look(bold, .cyan)
        case .paperLabel: Look(0, .red)
        case .stamp: Look(bold, .red)
        }
    }
}
