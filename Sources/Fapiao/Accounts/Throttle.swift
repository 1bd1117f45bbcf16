/// How long one waits after wrong passwords, so that guessing takes years and forgetting does not.
///
/// Waits double after three free tries. What is counted is kept durably before a password is
/// looked at, since a caller can hang up.
package struct Throttle: Equatable, Hashable, Sendable {
    /// Tries that cost no wait.
    package let free: Int
    /// The longest wait, in seconds.
    package let longest: Int

    /// For one account tried from one place: 0 0 0 1 2 4 … 900 s.
    package static let source = Throttle(free: 3, longest: 900)
    /// For one account from all places: later and shorter, so that strangers cannot keep its
    /// owner out for long.
    package static let account = Throttle(free: 20, longest: 60)
    /// A count is forgotten this long after the last try, in seconds.
    package static let memory = 24 * 60 * 60

    /// The wait after the `count`-th try, in seconds.
    package func wait(after count: Int) -> Int {
        guard count > free else { return 0 }
        let doublings = count - free - 1
        return doublings >= 20 ? longest : min(longest, 1 << doublings)
    }
}

/// The tries of one account, or of one account from one place.
package struct Tries: Equatable, Hashable, Sendable {
    package let count: Int
    package let last: Instant

    package init(count: Int, last: Instant) {
        self.count = count
        self.last = last
    }

    /// When the next try is looked at.
    package func next(_ throttle: Throttle) -> Instant {
        last.adding(seconds: throttle.wait(after: count))
    }

    /// Whether they count no more.
    package func isOver(at now: Instant) -> Bool {
        now.seconds - last.seconds >= Throttle.memory
    }
}
