import Fapiao
import Resources

/// Facts of the service that the administrator or the desk sets.
package struct Service: Equatable, Sendable {
    package var seller: Seller
    package var notices: [ShortageNotice]
    package var calendar: WorkingCalendar
    package var hours: ServiceHours
    package var passwords: PasswordPolicy
    /// Divisions of a test's own; the real ones are read when a page first asks.
    private let ownDivisions: Divisions?
    /// In the demo, what a newcomer needs to finish the journey alone.
    package var demo: Demo?
    /// Whether the program runs as a forced command, which nobody could resume.
    package var isKiosk: Bool

    package init(
        seller: Seller, notices: [ShortageNotice], calendar: WorkingCalendar,
        hours: ServiceHours, passwords: PasswordPolicy, divisions: Divisions? = nil, demo: Demo?,
        isKiosk: Bool
    ) {
        self.seller = seller
        self.notices = notices
        self.calendar = calendar
        self.hours = hours
        self.passwords = passwords
        ownDivisions = divisions
        self.demo = demo
        self.isKiosk = isKiosk
    }

    package var divisions: Divisions { ownDivisions ?? .china }

    /// When a fapiao applied for at `instant` can be expected, as of today.
    package func promise(
        for type: FapiaoType, submittedAt instant: Instant, today: Day
    ) -> Promise {
        Promise(
            type: type, submittedAt: instant, today: today, notices: notices,
            calendar: calendar, hours: hours)
    }
}

/// What the demo's first screen gives away.
package struct Demo: Equatable, Sendable {
    /// The order to register with.
    package let order: OrderNumber
    /// When the demo's folder was made; its dates are relative to that day.
    package let madeAt: Instant

    package init(order: OrderNumber, madeAt: Instant) {
        self.order = order
        self.madeAt = madeAt
    }
}
