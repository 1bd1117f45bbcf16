import Fapiao
import Resources

extension Words {
    /// What there is to do about a bill, or that there is nothing.
    func todo(_ state: BillState, _ order: Order, _ hours: ServiceHours) -> String {
        let call = sentService(hours)
        switch state {
        case .waiting(let day): return todoWaiting(until: day)
        case .late(let day): return todoLate(since: day, call: call)
        case .ready: return order.current == nil ? todoReady : todoWithdrawn
        case .begun(let draft):
            return todoBegun(draft.text.page, on: BeijingTime(draft.savedAt).day)
        case .applied(let application): return todo(application, call: call)
        }
    }

    private func todo(_ application: Application, call: String) -> String {
        switch application.stage {
        case .submitted: todoSubmitted
        case .processing: todoProcessing
        case .rejected(let reason, _): todoRejected(reason: reason)
        case .withdrawn: todoWithdrawn
        case .issued: todoIssued(application.request.delivery.way)
        case .mailed(_, let parcel): todoMailed(parcel.carrier, call: call)
        case .readyForPickUp:
            [todoPickUp, pickUpAddress, pickUpContact].joined(separator: "\n")
        case .received, .collected: todoReceived(call: call)
        case .returned(_, let reason): todoReturned(reason: reason, call: call)
        case .reissued(_, let number): todoReissued(as: number)
        }
    }
}
