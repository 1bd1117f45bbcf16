import Glibc
import Synchronization
import Wizard

/// The one thread that touches the data folder, so that the screen never waits for a disk.
///
/// Effects go in and are carried out in their order, one answer for each; the descriptor `ready`
/// can be read when there is one.
final class Worker: Sendable {
    private struct State {
        var effects: [Effect] = []
        var answers: [Answer] = []
    }

    private final class Job: Sendable {
        let state = Mutex(State())
        let wake: Pipe
        let ready: Pipe
        let perform: @Sendable (Effect) -> Answer

        init(perform: @escaping @Sendable (Effect) -> Answer) throws {
            wake = try Pipe()
            ready = try Pipe()
            self.perform = perform
        }

        func run() {
            while wake.take() {
                guard
                    let effect = state.withLock({
                        $0.effects.isEmpty ? nil : $0.effects.removeFirst()
                    })
                else { continue }
                let answer = perform(effect)
                state.withLock { $0.answers.append(answer) }
                ready.put()
            }
        }
    }

    private let job: Job
    private let thread: pthread_t

    init(perform: @escaping @Sendable (Effect) -> Answer) throws {
        let job = try Job(perform: perform)
        self.job = job
        var thread = pthread_t()
        let box = Unmanaged.passRetained(job)
        let failed = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        guard failed == 0 else {
            box.release()
            throw Failure(.tooManyFiles)
        }
        self.thread = thread
    }

    /// Can be read when an answer waits.
    var ready: Int32 { job.ready.reading }

    func send(_ effect: Effect) {
        job.state.withLock { $0.effects.append(effect) }
        job.wake.put()
    }

    /// The answers that came since the last call.
    func answers() -> [Answer] {
        job.state.withLock { state in
            for _ in state.answers { _ = job.ready.take() }
            defer { state.answers = [] }
            return state.answers
        }
    }

    /// Lets everything that was sent be done, and ends the thread.
    func finish() {
        job.wake.closeWriting()
        pthread_join(thread, nil)
    }
}

/// One byte for each thing that happened.
private final class Pipe: Sendable {
    let reading: Int32
    private let writing: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw Failure(.tooManyFiles)
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = ends[0]
        writing = ends[1]
    }

    func put() {
        var byte: UInt8 = 1
        while write(writing, &byte, 1) < 0, errno == EINTR {}
    }

    /// Waits for one byte; false when none will come any more.
    func take() -> Bool {
        var byte: UInt8 = 0
        while true {
            let count = read(reading, &byte, 1)
            if count == 1 { return true }
            if count == 0 || errno != EINTR { return false }
        }
    }

    func closeWriting() { close(writing) }
}
