import ArgumentParser
import Fapiao
import FoundationEssentials
import Glibc
import Pages
import Resources
import Storage
import System
import Wizard

/// `fapiao demo`: the wizard on a folder of made-up orders, which it makes on first use.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Open the wizard on sample data of its own.",
        discussion: """
            The first screen says which order number to register with. No mail leaves the machine: \
            it stays in the demo's mailbox, which a key opens.
            """)

    @OptionGroup var options: Options

    @Flag(name: .long, help: "Make the sample data anew, with today's dates.")
    var reset = false

    func run() throws {
        try ending(options) {
            let folder = try options.demoPlace().folder
            if reset { try DemoFolder.remove(folder) }
            let shop = try DemoFolder.open(at: folder)
            try runWizard(shop: shop, options: options)
        }
    }
}

/// The folder of the demo.
///
/// It is made beside its place and renamed when it is whole, so a demo that was interrupted while
/// it was being made is made again.
enum DemoFolder {
    /// Says that the folder is the demo's, so that `--reset` never removes anything else.
    private static let mark = "DEMO"

    static func open(at folder: String, world: World = .ofMachine()) throws -> Shop {
        try ProcessGuards.raise()
        return try Shop.naming(folder) {
            if access(folder, F_OK) != 0 { try make(folder, world) }
            let store = try Shop.openStore(at: folder, world: world)
            let demo = Demo(
                order: try DemoOrders.firstNumber(madeAt: store.created), madeAt: store.created)
            return try Shop(store: store, world: world, demo: demo)
        }
    }

    private static func make(_ folder: String, _ world: World) throws {
        let unfinished = folder + ".new-\(getpid())"
        let store = try Shop.openStore(at: unfinished, world: world)
        try fill(store, world)
        guard FileManager.default.createFile(atPath: unfinished + "/" + mark, contents: nil),
            rename(unfinished, folder) == 0
        else {
            // Another session was first, or there is something in the way.
            try erase(unfinished)
            return
        }
    }

    /// Removes a demo's folder; one without the demo's mark is not touched.
    static func remove(_ folder: String) throws {
        guard access(folder, F_OK) == 0 else { return }
        guard access(folder + "/" + mark, F_OK) == 0 else {
            throw Failure(.notADemo(folder))
        }
        // Interrupted in the middle, half a demo would be left in the demo's place.
        let aside = folder + ".old-\(getpid())"
        guard rename(folder, aside) == 0 else { throw Failure(.cannotRemove(folder)) }
        try erase(aside)
    }

    private static func erase(_ folder: String) throws {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw Failure(.cannotRemove(folder))
        }
    }

    private static func fill(_ store: Store, _ world: World) throws {
        var config = try store.config()
        config.seller = DemoData.seller
        try store.set(config)
        try store.set(notices(on: BeijingTime(store.created).day))
        var demo = try DemoOrders(
            now: store.created, world: world, calendar: .official, divisions: .china,
            holders: try accounts(store, world))
        for order in try demo.orders() {
            try store.change(order.number) { (known) throws(Order.Refusal) in known = order }
        }
    }

    /// One shortage notice in force, for special fapiao.
    private static func notices(on today: Day) -> [ShortageNotice] {
        let mailing = WorkingCalendar.official.adding(workingDays: 6, to: today).day
        return [
            ShortageNotice(
                types: [.special], expectedMailing: mailing, from: today.adding(days: -2),
                until: mailing, texts: [:])
        ]
    }

    /// Two active accounts that wait for payment records; nobody knows their passwords.
    private static func accounts(
        _ store: Store, _ world: World
    ) throws -> [String: AccountID] {
        var holders: [String: AccountID] = [:]
        for row in DemoData.customers() where row.count > 2 && ["yuan", "robot"].contains(row[0]) {
            let address = try EmailAddress(row[2])
            let code = try world.mintCode()
            let unused = try OrderNumber("DEMO-" + row[0])
            let new = NewAccount(
                id: try world.mintAccountID(), address: address,
                claim: Claim(order: unused, paidOn: nil), password: code.hash, code: code,
                language: .simplifiedChinese)
            _ = try store.register(new, at: store.created)
            let account = try store.activate(address, at: store.created) { _ in true }
            holders[row[0]] = account?.id
        }
        return holders
    }
}
