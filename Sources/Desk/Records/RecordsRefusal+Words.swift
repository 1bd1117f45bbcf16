import Fapiao
import Resources
import Screen

extension Words {
    func text(of refusal: RecordsRefusal) -> String {
        switch refusal {
        case .account(let refusal): deskRefusal(refusal)
        case .noAccount(let address): deskNoActiveAccount(address.text)
        case .holderChanged(let file):
            deskHolderChanged(
                file.order.passing.map { Passing(by: Sanitise.text($0.by), at: $0.at) },
                now: file.holder.map { Sanitise.text($0.address.text) })
        case .mailLeased(let until): deskMailLeased(until)
        case .mailExpired(let at): deskMailExpired(at)
        case .mailUnwanted: deskMailUnwanted
        case .mailWaits: deskMailWaitsAgain
        case .unreadable(let damage): deskStillDamaged + " " + text(of: damage)
        case .occupied: deskOccupied
        case .originUnknown: deskOriginUnknown
        case .file(let fault): self.fault(fault)
        }
    }

    func text(of damage: QuarantineFile.Damage) -> String {
        switch damage {
        case .noChecksum: deskNoChecksum
        case .wrongChecksum: deskWrongChecksum
        case .notUnderstood: deskNotUnderstood
        case .notAFile: deskNotAFile
        }
    }

    func text(of origin: QuarantineFile.Origin) -> String {
        switch origin {
        case .order(let number): deskOriginOrder(number)
        case .account(let id): deskOriginAccount(id.text)
        case .mail(let id): deskOriginMail(id.text)
        case .notices: deskOriginNotices
        case .unknown: deskOriginOther
        }
    }
}
