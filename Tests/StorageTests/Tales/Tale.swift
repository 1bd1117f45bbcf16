import Fapiao
import Testing

@testable import Storage

/// One use case of the store, as all tests tell it that take the disk away from it.
///
/// Nothing in a tale records an issue by itself: what does not hold is thrown, so that the museum
/// can see whether a worse disk is found.
struct Tale: Sendable, CustomTestStringConvertible {
    typealias Step = @Sendable (Scene) throws -> Void

    let name: String
    /// How the names begin that may lie in quarantine.
    let aside: String?
    /// What is on the disk before; not cut.
    let before: Step
    /// Somebody is told that it is done when this returns.
    let act: Step
    /// Whether it is there.
    let kept: @Sendable (Scene) throws -> Bool
    private let next: Step?

    init(
        _ name: String, aside: String? = nil, before: @escaping Step, act: @escaping Step,
        kept: @escaping @Sendable (Scene) throws -> Bool, next: Step? = nil
    ) {
        self.name = name
        self.aside = aside
        self.before = before
        self.act = act
        self.kept = kept
        self.next = next
    }

    /// What whoever comes next does: looks, and does it where it is not there.
    func again(_ scene: Scene) throws {
        if let next { return try next(scene) }
        if try !kept(scene) { try act(scene) }
    }

    var testDescription: String { name }

    static let all = ofAccounts + ofOrders + ofDesk + ofSupport + ofMail + ofQuarantine
}

extension Audit {
    /// Throws what does not hold.
    static func demand(_ holds: Bool, _ what: String) throws {
        if !holds { throw Broken(description: what) }
    }
}
