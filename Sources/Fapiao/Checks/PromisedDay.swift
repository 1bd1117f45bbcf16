/// A day that is promised to a customer.
package struct PromisedDay: Hashable, Sendable {
    package let day: Day
    /// Whether it rests on a year for which the State Council's notice is not in.
    package let estimated: Bool

    package init(day: Day, estimated: Bool) {
        self.day = day
        self.estimated = estimated
    }
}
