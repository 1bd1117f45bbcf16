import Fapiao
import Resources
import Screen

/// Something about records that cannot be undone, before it is done.
enum Question: Equatable, Sendable {
    case account(AccountDeed, EmailAddress, isActive: Bool)
    /// `parts` is how many go along: those of a bill that was divided.
    case order(OrderDeed, OrderNumber, holder: EmailAddress?, parts: Int)
    case forgetMail(EmailAddress, subject: String)
    case putBack(String)
    case discard(String)
    /// The same once more: what is lost is a customer's.
    case discardForGood(String)

    func title(_ words: Words) -> String {
        switch self {
        case .account(let deed, _, _): words.deskSure(deed)
        case .order(.release, let number, _, _): words.deskReleaseTitle(number)
        case .order(.handOver, let number, _, _): words.deskHandOverTitle(number)
        case .forgetMail: words.deskForgetTitle
        case .putBack: words.deskPutBackTitle
        case .discard: words.deskDiscardTitle
        case .discardForGood: words.deskDiscardForGoodTitle
        }
    }

    /// What is done, and what is mailed to whom.
    func text(_ words: Words) -> String {
        switch self {
        case .account(let deed, let address, let isActive):
            let to = Sanitise.text(address.text)
            let facts = words.deskAccountSure(deed, to, isActive: isActive)
            if case .close(let reason) = deed { return Sanitise.text(reason.text) + "\n" + facts }
            return facts
        case .order(let deed, let number, let holder, let parts):
            let text = text(deed, number, holder.map { Sanitise.text($0.text) }, words)
            return parts == 0 ? text : text + "\n" + words.deskPartsGoAlong(parts)
        case .forgetMail(let address, let subject):
            return words.deskForgetSure(Sanitise.text(address.text), Sanitise.text(subject))
        case .putBack(let name): return words.deskPutBackSure(Sanitise.text(name))
        case .discard(let name): return words.deskDiscardSure(Sanitise.text(name))
        case .discardForGood(let name): return words.deskDiscardForGood(Sanitise.text(name))
        }
    }

    private func text(
        _ deed: OrderDeed, _ number: OrderNumber, _ holder: String?, _ words: Words
    ) -> String {
        switch deed {
        case .release: words.deskReleaseSure(number, holder)
        case .handOver(let to):
            words.deskHandOverSure(number, from: holder, to: Sanitise.text(to.text))
        }
    }

    func label(_ words: Words) -> String {
        switch self {
        case .account(let deed, _, _): words.deskConfirm(deed)
        case .order(.release, _, _, _): words.deskReleaseYes
        case .order(.handOver, _, _, _): words.deskHandOverYes
        case .forgetMail: words.deskForgetYes
        case .putBack: words.deskPutBackYes
        case .discard: words.deskDiscardYes
        case .discardForGood: words.deskDiscardForGoodYes
        }
    }
}
