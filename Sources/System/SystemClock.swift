import Glibc

/// The two clocks of the machine: what time it is, and how long something took.
package enum SystemClock {
    /// Whole seconds since 1970-01-01 00:00 UTC.
    package static func seconds() -> Int {
        read(CLOCK_REALTIME).tv_sec
    }

    /// Milliseconds since some moment before the program began; never runs backwards.
    package static func monotonicMilliseconds() -> Int {
        let time = read(CLOCK_MONOTONIC)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    private static func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        // Both clocks exist on every Linux, so there is no error to tell of.
        clock_gettime(clock, &time)
        return time
    }
}
