import Fapiao
import FoundationEssentials
import Glibc
import Seeded
import Storage

/// A customer's session among many that want the same thing at the same moment.
///
///     Bulk rival bill|address|draft FOLDER ADDRESS ORDER SERIAL
///
/// Makes the calls that the wizard makes: it applies for the bill of ORDER, registers ADDRESS and
/// activates it, or saves the draft of ORDER. Before each call it says on a line that it is ready
/// and waits for a byte from its standard input, so that all rivals make theirs at once. For a bill
/// and a draft the account of ADDRESS is there already. SERIAL, which no other rival has, gives it
/// numbers and texts of its own. Each call prints a line of JSON.
///
/// Diagnostics: what the store refuses is an answer; other faults end the program.
struct Rival {
    private enum Prize: String {
        case bill, address, draft
    }

    /// What one try came to.
    struct Answer: Encodable {
        let call: String
        let outcome: String
        var why: String?
        /// The text that this session had read or saved.
        var based: String?
        /// The texts that were looked at when one was chosen.
        var seen: [String]?
        var wrote: String?
        var revision: Int?
        var text: String?
        var rival: String?

        init(_ call: String, _ outcome: String) {
            self.call = call
            self.outcome = outcome
        }
    }

    static let usage = "Bulk rival bill|address|draft FOLDER ADDRESS ORDER SERIAL"

    let store: Store
    let address: EmailAddress
    let order: OrderNumber
    let serial: Int
    var chance: Chance
    private let prize: Prize

    /// Nil when the arguments are no rival's.
    init?(_ arguments: [String]) throws {
        guard arguments.count == 5, let prize = Prize(rawValue: arguments[0]),
            let serial = Int(arguments[4])
        else { return nil }
        self.prize = prize
        self.serial = serial
        store = try Store.open(on: PosixDisk(at: arguments[1]), tag: String(getpid()))
        address = try EmailAddress(arguments[2])
        order = try OrderNumber(arguments[3])
        chance = Chance(seed: UInt64(serial) &* 0xD134_2543_DE82_EF95)
    }

    mutating func run() throws {
        switch prize {
        case .bill: try applyForBill()
        case .address: try register()
        case .draft: try saveDraft()
        }
    }

    var now: Instant { Instant(seconds: time(nil)) }

    /// Says that the next call is ready, and returns when all rivals may make theirs.
    func start() {
        print("ready")
        fflush(nil)
        var byte: UInt8 = 0
        while read(STDIN_FILENO, &byte, 1) < 0, errno == EINTR {}
    }

    func say(_ answer: Answer) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(answer), as: UTF8.self))
    }

    /// The answer of `body`, or what the store said against it.
    func attempt<Refusal: Error>(
        _ call: String, _ body: () throws(ChangeError<Refusal>) -> Answer
    ) -> Answer {
        do throws(ChangeError<Refusal>) { return try body() } catch {
            switch error {
            case .refused(let refusal): return refused(call, "\(refusal)")
            case .store(.busy): return refused(call, "busy")
            case .store(let trouble):
                var answer = Answer(call, "trouble")
                answer.why = "\(trouble)"
                return answer
            }
        }
    }

    private func refused(_ call: String, _ why: String) -> Answer {
        var answer = Answer(call, "refused")
        answer.why = why
        return answer
    }

    /// Hands mail over as a session does; what fails stays due.
    func handOver(_ mail: [DueMail]) {
        for letter in mail {
            do throws(StoreError) { _ = try store.handOver(letter.id) } catch { continue }
        }
    }

    /// So many bytes that no other rival has.
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: chance.below(256)) }
    }
}
