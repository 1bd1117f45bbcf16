import Fapiao

/// Turns the cells of one line into nouns of the domain and gathers all that is wrong with it.
struct TaskCells {
    private(set) var faults: [(field: TaskField, problem: TaskFault.Problem)] = []
    private let cell: (TaskField) -> Cell

    init(_ cell: @escaping (TaskField) -> Cell) {
        self.cell = cell
    }

    private mutating func fail(_ field: TaskField, _ problem: TaskFault.Problem) {
        faults.append((field, problem))
    }

    /// The value of a field that may be absent; nil, too, when it is there and wrong.
    mutating func optional<Value>(
        _ field: TaskField, _ parse: (String) throws(TaskFault.Problem) -> Value
    ) -> Value? {
        switch cell(field) {
        case .absent: return nil
        case .faulty(let problem):
            fail(field, .line(problem))
            return nil
        case .text(let text):
            guard !Typed.trimmed(text).isEmpty else { return nil }
            do throws(TaskFault.Problem) { return try parse(text) } catch {
                fail(field, error)
                return nil
            }
        }
    }

    /// The value of a field that must be there.
    mutating func required<Value>(
        _ field: TaskField, _ parse: (String) throws(TaskFault.Problem) -> Value
    ) -> Value? {
        let before = faults.count
        let value = optional(field, parse)
        if value == nil, faults.count == before { fail(field, .line(.missing)) }
        return value
    }
}

// MARK: - The numbers of a line

extension TaskCells {
    /// The number of a fapiao, from two columns or from one.
    mutating func fapiao() -> FapiaoNumber? {
        let before = faults.count
        let code = optional(.fapiaoCode) { $0 }
        guard faults.count == before else { return nil }
        return required(.fapiaoNumber) { text throws(TaskFault.Problem) in
            do throws(FapiaoNumber.Fault) {
                guard let code else { return try FapiaoNumber(text) }
                return try FapiaoNumber(code: code, number: text)
            } catch {
                throw .fapiao(error)
            }
        }
    }

    mutating func parcel() -> Parcel? {
        let carrier = required(.carrier) { text throws(TaskFault.Problem) in
            guard let carrier = Carrier(called: text) else { throw .unknownCarrier }
            return carrier
        }
        let tracking = required(.trackingNumber) { text throws(TaskFault.Problem) in
            do throws(TrackingNumber.Fault) {
                return try TrackingNumber(text, carrier: carrier ?? .yunda)
            } catch {
                throw .tracking(error)
            }
        }
        guard let carrier, let tracking else { return nil }
        return Parcel(carrier: carrier, tracking: tracking)
    }
}
