/// The signs a terminal can draw, and how wide it draws the doubtful ones.
///
/// Pages never spell a line, a bullet or an ellipsis themselves; they take it from here, so one
/// value decides what a whole screen is made of.
package struct Glyphs: Equatable, Sendable {
    package private(set) var widths = WidthRule.narrow

    // Lines and boxes.
    package private(set) var horizontal = "─", vertical = "│"
    package private(set) var topLeft = "┌", topRight = "┐", bottomLeft = "└", bottomRight = "┘"
    package private(set) var teeLeft = "├", teeRight = "┤", teeDown = "┬", teeUp = "┴"
    package private(set) var cross = "┼"
    package private(set) var heavyHorizontal = "━", doubleHorizontal = "═"

    // Controls.
    package private(set) var radioOn = "(•)", radioOff = "( )"
    package private(set) var checkOn = "[x]", checkOff = "[ ]"
    package private(set) var pointer = "›"
    package private(set) var buttonLeft = "[ ", buttonRight = " ]"
    /// What a hidden password shows for each character.
    package private(set) var secret = "•"
    /// Text goes on beyond the edge of a field.
    package private(set) var cutLeft = "‹", cutRight = "›"
    package private(set) var checkMark = "√", crossMark = "×"

    // Text.
    package private(set) var ellipsis = "…", bullet = "•", dot = "·", dash = "–"
    package private(set) var warning = "!"
    /// More rows above or below what is shown.
    package private(set) var moreUp = "↑", moreDown = "↓"
    package private(set) var arrowUp = "↑", arrowDown = "↓", arrowLeft = "←", arrowRight = "→"

    // Time.
    package private(set) var spinner = ["·", "•", "●", "•"]
    /// A bar of each height, from the lowest to the highest; the list of signs has no others.
    package private(set) var heights = ["_", "▄", "█"]
    package private(set) var barFull = "█", barEmpty = "░"

    /// Signs that every terminal font has: those of Windows Glyph List 4.
    package static let unicode = Glyphs()

    /// Signs of ASCII only.
    package static let ascii: Glyphs = {
        var glyphs = Glyphs()
        for (sign, plain) in substitutes { glyphs[keyPath: sign] = plain }
        glyphs.spinner = ["|", "/", "-", "\\"]
        glyphs.heights = ["_", ".", ":", "-", "=", "+", "*", "#"]
        return glyphs
    }()

    /// These glyphs for a terminal that draws ambiguous signs as `rule` says.
    ///
    /// A line drawn from two-column signs would tear every box, so each sign that would grow is
    /// replaced by its ASCII form.
    package func fitting(_ rule: WidthRule) -> Glyphs {
        var glyphs = self
        glyphs.widths = rule
        guard rule == .wide else { return glyphs }
        for (sign, plain) in Glyphs.substitutes {
            let drawn = self[keyPath: sign]
            if Width.of(drawn, rule) != Width.of(drawn) { glyphs[keyPath: sign] = plain }
        }
        glyphs.spinner = Glyphs.ascii.spinner
        glyphs.heights = Glyphs.ascii.heights
        return glyphs
    }

    private static var substitutes: [(WritableKeyPath<Glyphs, String>, String)] {
        [
            (\.horizontal, "-"), (\.vertical, "|"), (\.topLeft, "+"), (\.topRight, "+"),
            (\.bottomLeft, "+"), (\.bottomRight, "+"), (\.teeLeft, "+"), (\.teeRight, "+"),
            (\.teeDown, "+"), (\.teeUp, "+"), (\.cross, "+"), (\.heavyHorizontal, "="),
            (\.doubleHorizontal, "="), (\.radioOn, "(*)"), (\.radioOff, "( )"),
            (\.pointer, ">"), (\.secret, "*"), (\.cutLeft, "<"), (\.cutRight, ">"),
            (\.checkMark, "v"), (\.crossMark, "x"), (\.ellipsis, "..."), (\.bullet, "*"),
            (\.dot, "-"), (\.dash, "-"), (\.moreUp, "^"), (\.moreDown, "v"), (\.arrowUp, "Up"),
            (\.arrowDown, "Down"), (\.arrowLeft, "Left"), (\.arrowRight, "Right"),
            (\.barFull, "#"), (\.barEmpty, "."),
        ]
    }
}
