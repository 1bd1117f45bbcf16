import Fapiao
import FoundationEssentials
import Glibc
import Resources
import Seeded
import Storage
import Testing

@testable import Command

/// A customer at the real program in a real terminal, and a call on the folder that fails once or
/// for ever after, or a kill: the screen says so, nothing acknowledged is lost, and the next try
/// works.
///
/// `FAPIAO_FAULTS` is a multiple of how many are tried, `FAPIAO_SEED` tries the same ones again.
/// What the program asks by the clock differs from run to run, so a call may come too late for a
/// fault, and then nothing happens.
@Suite(.serialized) struct CustomerFaultTests {
    private static let words = Words(.english)
    private static let errors = ["EIO", "ENOSPC", "EDQUOT", "EACCES", "EMFILE", "EROFS"]
    /// The calls that change something.
    private static let names = [
        "fsync", "?renameat", "renameat2", "symlinkat", "unlinkat", "mkdirat", "linkat", "flock",
    ]

    /// A visit takes seconds, a command hundredths of one.
    private static let count: Int =
        switch ProcessInfo.processInfo.environment["FAPIAO_FAULTS"] {
        case "all": 500
        case let number?: (Int(number) ?? 6) / 2
        case nil: 3
        }

    private let scenery: Scenery
    private let order: OrderNumber
    private let start: FolderImage

    private var folder: String { scenery.data + "-demo" }

    init() throws {
        scenery = try Scenery(under: Scenery.memory)
        let customer = try Customer.start(.english, in: scenery)
        order = try OrderNumber(customer.orderOnTheFirstScreen())
        try customer.register()
        try customer.activateAndSignIn()
        try customer.signOut()
        start = try FolderImage(of: scenery.data + "-demo")
    }

    @Test func aCustomerIsToldAndLosesNothing() throws {
        var chance = Chance(seed: Chance.seedOfRun)
        let began = ContinuousClock.now
        let calls = try calls()
        #expect(calls.count > 30)
        var sent = 0
        for _ in 0..<Self.count {
            let call = try #require(calls.randomElement(using: &chance))
            let error = try #require(Self.errors.randomElement(using: &chance))
            let fault = chance.next() % 4 == 0 ? "signal=KILL" : "error=\(error)"
            let forEver = chance.next() % 2 == 0 && fault != "signal=KILL"
            if try play(fault, at: call, forEver: forEver) { sent += 1 }
        }
        let seconds = began.duration(to: .now).components.seconds
        print(
            "customer, fail: tried \(Self.count), done \(sent), wrong 0, \(seconds) s,"
                + " seed \(Chance.seedOfRun)")
    }

    /// The calls on the folder in a visit without faults.
    private func calls() throws -> [SystemCall] {
        let log = scenery.folder + "/trace"
        let customer = try customer(["-y", "-o", log, "-e", Strace.traced(Self.names)])
        try Self.apply(customer)
        try customer.signOut()
        let text = String(decoding: try Data(contentsOf: URL(filePath: log)), as: UTF8.self)
        return SystemCall.calls(in: text, on: folder)
    }

    /// A customer at the first page of a program under strace, in the folder as it was.
    private func customer(_ options: [String]) throws -> Customer {
        try start.restore(to: folder)
        let strace = ["strace", "-f", "-qq"] + options
        let play = try Screenplay(
            command: strace + [Scenery.program(), "demo", "--language", "en"], in: scenery,
            waitingEndsAt: Self.words.troubleTitle)
        try play.record(to: drawn)
        return Customer(.english, at: play)
    }

    /// All that was on the screen; a box may be closed by the very next key.
    private var drawn: String { scenery.folder + "/drawn" }

    private static func apply(_ customer: Customer) throws {
        try customer.signIn()
        try customer.sees(words.billsHeading)
        try customer.beginApplication(title: "张示例")
        try customer.goToReview()
        try customer.send()
        try customer.sees(words.sentHeading)
    }

    /// Whether it came to the end in spite of the fault.
    private func play(_ fault: String, at call: SystemCall, forEver: Bool) throws -> Bool {
        let place: Comment = "seed \(Chance.seedOfRun): \(fault) at \(call)\(forEver ? " on" : "")"
        let when = "\(call.number)" + (forEver ? "+" : "")
        var isSent = true
        let customer = try customer([
            "-o", "/dev/null", "-e", Strace.traced([call.name]),
            "-e", "inject=\(call.name):\(fault):when=\(when)",
        ])
        do { try Self.apply(customer) } catch let Screenplay.Fault.notSeen(_, picture) {
            isSent = false
            let isTold = fault == "signal=KILL" ? picture.isLeft : try isTold(picture)
            #expect(isTold, "\(place): \(picture)")
        }
        // It may still be at work; what comes after must not be its doing.
        customer.leave()
        try look(isSent, place)
        return isSent
    }

    /// Whether the screen said in words what is the matter.
    private func isTold(_ picture: Picture) throws -> Bool {
        if picture.isLeft { return picture.shows("fapiao: ") }
        let earlier = String(
            decoding: try Data(contentsOf: URL(filePath: drawn)), as: UTF8.self)
        // What was drawn last may not be in the file yet.
        let all = earlier + picture.lines.joined()
        return all.contains(Self.words.troubleTitle) && !all.contains("Storage.")
    }

    /// What was acknowledged is there, a check finds nothing, and the next visit works.
    private func look(_ isSent: Bool, _ place: Comment) throws {
        let store = try Store.open(on: PosixDisk(at: folder), tag: "judge")
        let (isThere, isDrafted) = (
            try store.order(order)?.current != nil, try store.order(order)?.draft != nil
        )
        if isSent { #expect(isThere, place) }
        #expect(try FaultStory.findings(store) == [], place)
        let next = try Customer.start(.english, in: scenery)
        try next.signIn()
        if isDrafted { return try next.sees(Self.words.resumeHeading) }
        do { try next.sees(Self.words.billsHeading) } catch Screenplay.Fault.notSeen
            where (try? store.order(order)?.draft) != nil
        {
            // Hung up, the program before kept what was typed while this was looked at.
            try next.sees(Self.words.resumeHeading)
        }
    }
}
