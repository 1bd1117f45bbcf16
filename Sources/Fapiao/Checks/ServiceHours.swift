/// The hours of a working day in which the service center works, Beijing time.
package struct ServiceHours: Hashable, Sendable {
    /// Seconds since midnight; the first second of work.
    package let opens: Int
    /// Seconds since midnight; the first second that is too late.
    package let closes: Int

    /// Hours within one day; nil unless they open before they close.
    package init?(opens: Int, closes: Int) {
        guard opens >= 0, opens < closes, closes <= BeijingTime.secondsInDay else { return nil }
        self.init(checkedOpens: opens, closes: closes)
    }

    /// 09:00 to 18:00, as customer service answers the phone (M22).
    package static let standard = ServiceHours(checkedOpens: 9 * 3600, closes: 18 * 3600)

    private init(checkedOpens: Int, closes: Int) {
        opens = checkedOpens
        self.closes = closes
    }
}
