import Fapiao
import Resources
import Screen

/// One support request with the order that it lies with, if it is about one.
struct SupportEntry: Equatable, Sendable {
    let request: SupportRequest
    let order: OrderNumber?
}

extension Context {
    /// All requests of who is signed in, those with the latest word first.
    var supportEntries: [SupportEntry] {
        let general = member?.profile.requests ?? []
        let all =
            general.map { SupportEntry(request: $0, order: nil) }
            + (orders + divided).flatMap { order in
                order.requests.map { SupportEntry(request: $0, order: order.number) }
            }
        return all.sorted { one, other in
            let (mine, theirs) = (one.request.lastAt.seconds, other.request.lastAt.seconds)
            return mine == theirs
                ? one.request.number.text < other.request.number.text : mine > theirs
        }
    }

    func supportEntry(_ number: SupportNumber) -> SupportEntry? {
        supportEntries.first { $0.request.number == number }
    }

    /// What marks the thread of a request as read; nil when it is, or nobody is signed in.
    func seeing(_ entry: SupportEntry) -> Effect? {
        guard entry.request.isNews, let member else { return nil }
        return .see(.request(entry.request.number, about: entry.order), member)
    }
}

extension SupportRequest {
    /// How its state is shown: what is new stands out.
    var style: Style {
        if isNews { return .success }
        switch state {
        case .open: return .normal
        case .answered: return .notice
        case .closed: return .dim
        }
    }
}

extension Words {
    /// Where a request stands, as the customer sees it.
    func state(of request: SupportRequest) -> String {
        if request.isNews { return requestNews }
        switch request.state {
        case .open: return requestOpen
        case .answered: return requestAnswered
        case .closed: return requestClosed
        }
    }
}
