/// A moment, as whole seconds since 1970-01-01 00:00:00 UTC without leap seconds.
///
/// The domain never asks a clock: every moment is handed in.
package struct Instant: Comparable, Hashable, Sendable {
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// The moment `seconds` later, or earlier if negative.
    ///
    /// At the ends of what an `Int` holds it stays there: a damaged number read from a disk must
    /// not stop the program.
    package func adding(seconds more: Int) -> Instant {
        let (sum, overflow) = seconds.addingReportingOverflow(more)
        guard overflow else { return Instant(seconds: sum) }
        return Instant(seconds: more > 0 ? .max : .min)
    }

    package static func < (one: Instant, other: Instant) -> Bool {
        one.seconds < other.seconds
    }
}
