import Glibc

/// Which descriptors have something to tell.
struct Readiness {
    private var states: [Int32: Int16] = [:]

    var isEmpty: Bool { states.isEmpty }

    func contains(_ descriptor: Int32) -> Bool { states[descriptor] != nil }

    func isReadable(_ descriptor: Int32) -> Bool {
        (states[descriptor] ?? 0) & Int16(POLLIN) != 0
    }

    func hasHungUp(_ descriptor: Int32) -> Bool {
        (states[descriptor] ?? 0) & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    }

    /// Waits until one of `descriptors` is ready, without end when `milliseconds` is negative.
    static func wait(for descriptors: [Int32], milliseconds: Int32) -> Readiness {
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        // A signal that interrupts has written into its pipe: the next poll returns at once.
        while poll(&entries, nfds_t(entries.count), milliseconds) < 0 {
            if errno != EINTR { break }
        }
        var ready = Readiness()
        for entry in entries where entry.revents != 0 { ready.states[entry.fd] = entry.revents }
        return ready
    }
}
