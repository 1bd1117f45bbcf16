/// A day of the week, Monday first as in ISO 8601 and in China.
package enum Weekday: CaseIterable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package var isWeekend: Bool {
        self == .saturday || self == .sunday
    }
}
