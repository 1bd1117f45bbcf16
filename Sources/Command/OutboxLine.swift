import Fapiao
import Resources
import Screen
import Storage

/// How far a mail of the outbox is, for people.
extension OutboxItem {
    /// What the list calls it.
    func state(at now: Instant) -> MailState {
        switch standing {
        case .givenUp: .givenUp
        case .leased(let until) where until > now: .sending
        case .leased, .waiting: attempts == 0 ? .waiting : .tryingAgain
        }
    }

    /// Which mail it is and how far it came, on a line.
    func line(subject: String, _ words: Words, at now: Instant) -> String {
        Sanitise.text(
            [
                mail.id.text, words.moment(mail.madeAt), words.state(state(at: now)), mail.to.text,
                subject,
            ].joined(separator: "  "))
    }

    /// What became of it so far, on a line below; nil when nobody tried.
    func more(_ words: Words, at now: Instant) -> String? {
        guard attempts > 0 || fault != nil else { return nil }
        var facts = [words.tries(attempts)]
        if state(at: now) == .tryingAgain, let notBefore { facts.append(words.nextTry(notBefore)) }
        if let fault { facts.append(words.sentence(fault)) }
        let indent = String(repeating: " ", count: mail.id.text.count + 2)
        return indent + Sanitise.text(words.facts(facts))
    }
}
