import Glibc

/// A thread of the system's, for work that may take its time.
struct Thread: Sendable {
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let number: pthread_t

    /// Starts `run` on a new thread.
    init(_ run: @escaping @Sendable () -> Void) throws {
        var number = pthread_t()
        let box = Unmanaged.passRetained(Work(run: run))
        let failed = pthread_create(
            &number, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        guard failed == 0 else {
            box.release()
            throw Failure(.tooManyFiles)
        }
        self.number = number
    }

    /// Waits until it has come to its end.
    func join() { pthread_join(number, nil) }

    /// Lets it go on by itself; it ends with the process at the latest.
    func leave() { pthread_detach(number) }
}
