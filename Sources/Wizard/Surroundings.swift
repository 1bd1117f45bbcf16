import Fapiao
import Resources
import Screen

extension Context {
    /// What stands around a page made of a form.
    func surroundings(
        heading: String, step: String = "", status: [String] = [], keys: [KeyHint] = [],
        isFirst: Bool = false, side: SidePanel? = nil
    ) -> PageFrame {
        let common = [
            KeyHint("Tab", words.keyNext),
            KeyHint("Esc", isFirst ? words.keyLeave : words.keyBack),
            KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
        ]
        return PageFrame(
            brand: words.brand, step: step.isEmpty ? member?.address.text ?? "" : step,
            heading: heading, status: status, keys: keys + common, side: side,
            tooSmall: words.tooSmall)
    }
}
