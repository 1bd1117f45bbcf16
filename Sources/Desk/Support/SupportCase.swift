import Fapiao

/// One support request with all that is known around it.
package struct SupportCase: Equatable, Sendable {
    package let request: SupportRequest
    package let home: SupportHome
    /// The bill it is about; nil when it is about none.
    package let order: Order?
    /// The account that asks.
    package let owner: EmailAddress?
    /// Who is told of an answer, the customer's own address first.
    package let told: [EmailAddress]
    /// The language in which they are told.
    package let language: Language

    package init(
        request: SupportRequest, home: SupportHome, order: Order?, owner: EmailAddress?,
        told: [EmailAddress], language: Language
    ) {
        self.request = request
        self.home = home
        self.order = order
        self.owner = owner
        self.told = told
        self.language = language
    }

    /// A request about the order at hand.
    init?(_ number: SupportNumber, of dossier: Dossier) {
        guard let asked = dossier.order.requests.first(where: { $0.number == number }) else {
            return nil
        }
        self.init(
            request: asked, home: .order(dossier.order.number), order: dossier.order,
            owner: dossier.owner, told: dossier.told, language: dossier.language)
    }

    /// The open request for another title of the application at hand.
    init?(titleFor dossier: Dossier) {
        let asked = dossier.order.requests.last { request in
            guard case .newTitle(dossier.number, _) = request.subject else { return false }
            return !request.isClosed
        }
        guard let number = asked?.number else { return nil }
        self.init(number, of: dossier)
    }

    var number: SupportNumber { request.number }

    /// The application it is about.
    var application: Application? {
        order?.applications.first { $0.number == request.subject.application }
    }

    /// The same for the pages about the application.
    var dossier: Dossier? {
        guard let order, let application else { return nil }
        return Dossier(
            order: order, number: application.number, owner: owner, told: told,
            language: language, earlier: nil)
    }

    /// How many messages there are.
    var count: Int { request.messages.count }

    /// What can be done with it, what leads on first.
    var deeds: [SupportDeed] {
        var deeds: [SupportDeed] = []
        switch request.subject {
        case .split where order?.portions.isEmpty == true && !request.isClosed:
            deeds = [.split, .answer]
        case .newTitle where application?.stage.status == .returned: deeds = [.reissue, .answer]
        case .newTitle where application?.stage.status != .reissued && !request.isClosed:
            deeds = [.answer, .reissue]
        case .split, .newTitle, .notArrived, .other: deeds = [.answer]
        }
        if request.isClosed { deeds.removeAll { $0 == .answer } }
        return deeds + (request.isClosed ? [] : [.close]) + (application == nil ? [] : [.open])
    }
}

/// Each deed has a letter of its own.
extension SupportDeed {
    var letter: Character {
        switch self {
        case .answer: "a"
        case .split: "s"
        case .reissue: "g"
        case .close: "c"
        case .open: "o"
        }
    }
}
