import Fapiao

/// The time somebody is signed in: it ends when nobody types for a while, and after a working day.
///
/// Only keys and pastes count as typing; what the program does by itself keeps nobody signed in.
struct Sitting: Equatable, Sendable {
    /// How long nobody may type, in seconds.
    static let idle = 15 * 60
    /// How long it lasts in all, in seconds.
    static let whole = 8 * 60 * 60
    /// How long before its end that is announced, in seconds.
    static let notice = 60

    enum Limit: Equatable, Sendable { case idle, whole }

    struct Ending: Equatable, Sendable {
        let limit: Limit
        let at: Instant
    }

    /// What the clock has to say.
    enum News: Equatable, Sendable {
        case soon(Ending)
        case over(Limit)
    }

    private let began: Instant
    private var touched: Instant
    private var announced: Ending?

    init(began: Instant) {
        self.began = began
        touched = began
    }

    /// Somebody typed.
    mutating func touch(at now: Instant) { touched = now }

    /// The limit that is reached first as things stand.
    private var ending: Ending {
        let idle = Ending(limit: .idle, at: touched.adding(seconds: Self.idle))
        let whole = Ending(limit: .whole, at: began.adding(seconds: Self.whole))
        return whole.at <= idle.at ? whole : idle
    }

    /// When the clock is to be looked at next.
    var next: Instant {
        let ending = ending
        return announced == ending ? ending.at : ending.at.adding(seconds: -Self.notice)
    }

    /// An end is announced once, and is over when its time has come.
    mutating func look(at now: Instant) -> News? {
        let ending = ending
        if now >= ending.at { return .over(ending.limit) }
        guard now >= next, announced != ending else { return nil }
        announced = ending
        return .soon(ending)
    }
}

extension Effect {
    /// Whose session asked.
    var member: Member? {
        switch self {
        case .loadOrders(let member), .addOrder(let member, _), .saveDraft(_, _, _, let member),
            .chooseDraft(_, _, _, let member), .discardDraft(_, let member),
            .submit(_, _, let member, _), .watch(let member), .see(_, let member),
            .act(_, _, _, let member), .change(_, let member), .support(_, let member),
            .speak(_, let member):
            member
        case .readNotices, .lookUp, .register, .resendActivation, .activate, .signIn,
            .forgotPassword, .choosePassword, .loadMail, .copy, .redraw, .suspend, .leave:
            nil
        }
    }

    /// A save of a draft in the name of the session as it is now.
    func asked(by member: Member) -> Effect {
        guard case .saveDraft(let order, let draft, let base, _) = self else { return self }
        return .saveDraft(order, draft, replacing: base, member)
    }
}
