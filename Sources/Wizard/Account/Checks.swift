import Fapiao
import Resources
import Screen

/// Which faults of a form are shown: those of fields that were left, and all once it was sent.
struct Checks<Control: Hashable & Sendable>: Equatable, Sendable {
    private var left: Set<Control> = []
    private(set) var wasSent = false

    mutating func leave(_ control: Control) { left.insert(control) }

    /// The faults to show of `controls`, in their order; a missing text is one only when sent.
    func problems(
        in controls: [Control], of form: Form<Control>, fault: (Control) -> String?
    ) -> [FormItem<Control>.Problem] {
        controls.compactMap { control in
            guard wasSent || left.contains(control) && !form.text(control).isEmpty else {
                return nil
            }
            return fault(control).map { .init(control, $0) }
        }
    }

    /// The box above the form, once it was sent.
    func summary(
        _ problems: [FormItem<Control>.Problem], _ words: Words
    ) -> [FormItem<Control>] {
        wasSent && !problems.isEmpty ? [.problems(title: words.problemsTitle, problems)] : []
    }

    /// Everything is to be looked at from now on.
    mutating func send() { wasSent = true }

    /// It passed.
    mutating func passed() { wasSent = false }
}

extension Collection {
    /// What is wrong in one control.
    func text<Control>(of control: Control) -> String?
    where Element == FormItem<Control>.Problem {
        first { $0.id == control }?.text
    }
}

extension Context {
    /// What is wrong with a password that is being chosen.
    func fault(inNew password: String, email: EmailAddress?) -> String? {
        guard !password.isEmpty else { return words.passwordMissing }
        do {
            try service.passwords.check(password, email: email)
            return nil
        } catch {
            return words.fault(error)
        }
    }

    /// What is wrong with an e-mail address that was typed; `missing` is said when there is none.
    func fault(inAddress typed: String, missing: String? = nil) -> String? {
        if let missing, Typed.trimmed(typed).isEmpty { return missing }
        do {
            _ = try EmailAddress(typed)
            return nil
        } catch {
            return words.fault(error)
        }
    }
}

extension FormPage {
    /// The key that shows or hides a password, while the focus is on one of `controls`.
    func revealKey(_ controls: Control..., in context: Context) -> [KeyHint] {
        guard let focused = controls.first(where: { form.focus == .control($0) }) else { return [] }
        let words = context.words
        let isRevealed = form.field(focused)?.isRevealed == true
        return [KeyHint("^R", isRevealed ? words.keyHidePassword : words.keyShowPassword)]
    }

    /// Tab takes the line that was chosen in an open list, as Enter does.
    func accepting(_ key: Key, _ context: Context) -> Key {
        guard key == .tab, form.isOpen, form.option > 0,
            case .picker = form.focused(in: items(context))
        else { return key }
        return .enter
    }
}
