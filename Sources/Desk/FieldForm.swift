import Resources
import Screen

/// What is on a form of one field.
enum FieldControl: Hashable, Sendable { case text, go, back }

/// A form of one field, whose end is one thing done with what was typed.
///
/// What is wrong is said once the field was left with something in it, or the button was pressed.
protocol FieldForm: DeskForm where Control == FieldControl {
    var isChecked: Bool { get set }

    /// What follows from what was typed; nil while it is wrong, or when it was found wrong since.
    func moves(_ context: Context) -> [Move]?

    /// Takes back what an answer said of what was typed before.
    mutating func forget()
}

extension FieldForm {
    mutating func forget() {}

    mutating func react(to event: FormEvent<FieldControl>, _ context: Context) -> [Move] {
        switch event {
        case .changed: forget()
        case .left: isChecked = !form.text(.text).isEmpty
        case .pressed(.go):
            isChecked = true
            if let moves = moves(context) { return moves }
            form.focus(on: .text)
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }

    /// What does it, and the way back.
    func buttons(_ label: String, _ words: Words) -> [FormItem<FieldControl>] {
        [
            .gap,
            .buttons([.init(.go, label, isPrimary: true), .init(.back, words.backLabel)]),
        ]
    }
}
