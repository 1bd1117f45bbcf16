import Fapiao

/// A support request as the document of its order or account has it.
struct SupportDocument: Codable, Equatable {
    let number: String
    let kind: String
    let application: String?
    let title: String?
    let state: String
    let result: String?
    let messages: [Message]
    let sentBack: ParcelDocument?
    let seen: Int

    /// One text of the thread; without a clerk it is the customer's.
    struct Message: Codable, Equatable {
        let at: Int
        let clerk: String?
        let text: String
    }

    init(_ request: SupportRequest) {
        number = request.number.text
        kind = request.subject.kind.name
        application = request.subject.application?.text
        switch request.subject {
        case .newTitle(_, let wanted): title = wanted.text
        case .notArrived, .split, .other: title = nil
        }
        switch request.state {
        case .open:
            state = "open"
            result = nil
        case .answered:
            state = "answered"
            result = nil
        case .closed(let text):
            state = "closed"
            result = text.text
        }
        messages = request.messages.map(Message.init)
        sentBack = request.sentBack.map(ParcelDocument.init)
        seen = request.seen
    }

    func request() throws(Damage) -> SupportRequest {
        guard !messages.isEmpty else { throw .notUnderstood }
        let request = SupportRequest(
            number: try Reading.required(SupportNumber(number)), subject: try subject(),
            state: try standing(),
            messages: try Reading.all(messages) { (message) throws(Damage) in
                try message.message()
            },
            sentBack: try Reading.optional(sentBack) { (parcel) throws(Damage) in
                try parcel.parcel()
            }, seen: try Reading.count(seen))
        // Who has seen what is yet to come would never be told of it.
        guard request.seen <= request.news else { throw .notUnderstood }
        return request
    }

    private func subject() throws(Damage) -> SupportSubject {
        switch try SupportKind(named: kind) {
        case .notArrived: return .notArrived(try about())
        case .split: return .split
        case .newTitle:
            let text = try Reading.required(title)
            let title = try Reading.checked { () throws(Title.Fault) in try Title(text) }
            return .newTitle(try about(), title)
        case .other: return .other(try Reading.optional(application, Reading.application))
        }
    }

    private func about() throws(Damage) -> ApplicationNumber {
        try Reading.application(try Reading.required(application))
    }

    private func standing() throws(Damage) -> SupportRequest.State {
        switch state {
        case "open": .open
        case "answered": .answered
        case "closed": .closed(result: try Reading.prose(try Reading.required(result)))
        default: throw .notUnderstood
        }
    }
}

extension SupportDocument.Message {
    init(_ message: SupportMessage) {
        at = message.at.seconds
        text = message.text.text
        switch message.by {
        case .customer: clerk = nil
        case .clerk(let login): clerk = login
        }
    }

    func message() throws(Damage) -> SupportMessage {
        SupportMessage(
            by: clerk.map(Actor.clerk) ?? .customer, at: try Reading.time(at),
            text: try Reading.prose(text))
    }
}

extension Reading {
    static func prose(_ text: String) throws(Damage) -> Prose {
        try checked { () throws(Prose.Fault) in try Prose(text) }
    }
}
