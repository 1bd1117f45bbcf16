/// All a person sees at one moment: the cells, and where the cursor stands.
package struct Frame: Equatable, Sendable {
    package var canvas: Canvas
    /// The caret or the focused row, which input methods and screen readers follow; nil hides it.
    package var caret: Position?

    package init(canvas: Canvas, caret: Position? = nil) {
        self.canvas = canvas
        self.caret = caret
    }

    /// The rows as text without the spaces at their ends.
    package var lines: [String] { canvas.lines }
}
