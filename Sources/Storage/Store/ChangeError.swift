/// Why a change was not made: the domain refused it, or storage could not keep it.
package enum ChangeError<Refusal: Error>: Error {
    case refused(Refusal)
    case store(StoreError)
}

extension ChangeError: Equatable where Refusal: Equatable {}
extension ChangeError: Sendable where Refusal: Sendable {}

/// An error that storage may be behind, whatever the domain says beside it.
package protocol StorageFault: Error {
    /// What storage could not do; nil where the domain refused.
    var ofStorage: StoreError? { get }
}

extension StoreError: StorageFault {
    package var ofStorage: StoreError? { self }
}

extension ChangeError: StorageFault {
    package var ofStorage: StoreError? {
        if case .store(let error) = self { error } else { nil }
    }
}

extension Error {
    /// What storage could not do, if that is the reason.
    package var ofStorage: StoreError? { (self as? any StorageFault)?.ofStorage }
}

extension ChangeError {
    /// Runs storage's part of a change. Within it the domain's refusal is a value, so that one
    /// place tells the two apart.
    static func wording<Answer>(
        _ part: () throws(StoreError) -> Result<Answer, Refusal>
    ) throws(ChangeError) -> Answer {
        let result: Result<Answer, Refusal>
        do throws(StoreError) { result = try part() } catch { throw .store(error) }
        switch result {
        case .success(let answer): return answer
        case .failure(let refusal): throw .refused(refusal)
        }
    }
}
