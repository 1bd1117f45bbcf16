/// What the desk issued, voided and mailed on one day, and the numbers it used for that.
///
/// What counts is when the desk did it, in Beijing; the date on a fapiao may be an earlier one.
package struct DaySheet: Equatable, Sendable {
    /// One thing that was done to one application.
    package struct Line: Equatable, Sendable {
        package let at: Instant
        package let application: ApplicationNumber
        package let order: OrderNumber
        package let title: String
        package let number: FapiaoNumber
        package let amount: TaxSplit
        /// The parcel's number, where it was mailed.
        package let tracking: String?
    }

    /// Numbers of one code between the first and the last used on the day, of which nothing is
    /// known.
    package enum Gap: Equatable, Sendable {
        case missing(code: String, first: Int, last: Int)
        /// The first and the last lie too far apart to look at each number between them.
        case wide(code: String, first: Int, last: Int)
    }

    package let day: Day
    package private(set) var issued: [Line] = []
    package private(set) var voided: [Line] = []
    package private(set) var mailed: [Line] = []
    package private(set) var gaps: [Gap] = []

    package init(_ day: Day) { self.day = day }

    package static func total(_ lines: [Line]) -> TaxSplit { TaxSplit(sum: lines.map(\.amount)) }

    /// Adds what happened to `application` on the day.
    package mutating func add(_ application: Application, of order: OrderNumber) {
        var number: FapiaoNumber?
        var before: Status?
        for step in application.history {
            let isOfDay = BeijingTime(step.at).day == day
            if step.status == .issued, before != .readyForPickUp {
                number = FapiaoNumber(key: step.remark)
            }
            defer { before = step.status }
            guard isOfDay, let number else { continue }
            let line = Line(
                at: step.at, application: application.number, order: order,
                title: application.request.document.title.text, number: number,
                amount: application.amount,
                tracking: step.status == .mailed ? step.remark : nil)
            switch (before, step.status) {
            // What was laid ready and not fetched is issued as before, and not once more.
            case (.readyForPickUp, .issued): break
            case (_, .issued): issued.append(line)
            case (.issued, .processing): voided.append(line)
            // A tracking number that is corrected mails nothing.
            case (.mailed, .mailed): break
            case (_, .mailed): mailed.append(line)
            case _: break
            }
        }
    }

    /// Puts the lines in order, and finds the gaps; `isKnown` tells whether a number was used on
    /// another day.
    package mutating func close<Failure: Error>(
        isKnown: (FapiaoNumber) throws(Failure) -> Bool
    ) throws(Failure) {
        issued.sort(by: Self.areInOrder)
        voided.sort(by: Self.areInOrder)
        mailed.sort(by: Self.areInOrder)
        gaps = []
        for (code, used) in used.sorted(by: { $0.key < $1.key }) {
            try addGaps(code, used, isKnown)
        }
    }

    private static func areInOrder(_ one: Line, _ other: Line) -> Bool {
        (one.number.key, one.at.seconds) < (other.number.key, other.at.seconds)
    }

    /// More numbers between the first and the last are not looked at one by one.
    package static let widest = 5_000

    /// The paper numbers of the day by their code; digital ones are in no row of ours.
    private var used: [String: Set<Int>] {
        var used: [String: Set<Int>] = [:]
        for line in issued + voided {
            guard case .paper(let code, let number) = line.number, let value = Int(number) else {
                continue
            }
            used[code, default: []].insert(value)
        }
        return used
    }

    private mutating func addGaps<Failure: Error>(
        _ code: String, _ used: Set<Int>, _ isKnown: (FapiaoNumber) throws(Failure) -> Bool
    ) throws(Failure) {
        guard let first = used.min(), let last = used.max() else { return }
        guard last - first <= Self.widest else {
            gaps.append(.wide(code: code, first: first, last: last))
            return
        }
        var open: Int?
        for value in first...last {
            let number = FapiaoNumber.paper(code: code, number: Self.digits(value))
            let isThere = used.contains(value) ? true : try isKnown(number)
            if !isThere, open == nil { open = value }
            guard isThere, let start = open else { continue }
            gaps.append(.missing(code: code, first: start, last: value - 1))
            open = nil
        }
    }

    /// A paper fapiao's number as it is printed.
    package static func digits(_ value: Int) -> String { Digits.text(value, width: 8) }
}
