import Fapiao
import Resources

/// What a clerk has to agree to before it is done: what it is, and who is told of it.
protocol Consent: Sendable {
    func title(_ words: Words) -> String

    func text(_ words: Words) -> String

    /// What yes does.
    func label(_ words: Words) -> String
}

extension Confirmation: Consent {}

extension Question: Consent {}

extension Approval: Consent {}

extension Move {
    /// Asks first; what is asked for then is settled now, whatever the page learns meanwhile.
    static func consent(to consent: any Consent, _ effect: Effect) -> Move {
        .open(.consent(to: consent, [.ask(effect)]))
    }
}

extension Dossier {
    /// Asks whether an event is to happen to this application.
    func consent(to event: Application.Event) -> [Move] {
        guard let application else { return [.back] }
        let confirmation = Confirmation(event: event, application: application, told: told)
        return [.consent(to: confirmation, effect(of: confirmation.act))]
    }
}
