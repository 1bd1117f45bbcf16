import ArgumentParser
import Fapiao
import Glibc
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
enum DemoFolder {
    /// Says that the folder is the demo's, so that `--reset` never removes anything else.
    private static let mark = "DEMO"

    static func open(at folder: String, world: World = .ofMachine()) throws -> Shop {
        try ProcessGuards.raise()
        do throws(StoreError) {
            let store = try Shop.openStore(at: folder, world: world)
            if access(folder + "/" + mark, F_OK) != 0 { try fill(store, folder, world) }
            return try Shop(store: store, world: world, demo: try demo(store))
        } catch {
            throw Failure(.folder(error.trouble, folder))
        }
    }

    private static func demo(_ store: Store) throws(StoreError) -> Demo? {
        guard let order = try? DemoOrders.firstNumber(madeAt: store.created) else { return nil }
        return Demo(order: order, madeAt: store.created)
    }

    /// Removes a demo's folder; one without the demo's mark is not touched.
    static func remove(_ folder: String) throws {
        guard access(folder, F_OK) == 0 else { return }
        guard access(folder + "/" + mark, F_OK) == 0 else {
            throw Failure(.notADemo(folder))
        }
        let failed = nftw(
            folder, { path, _, _, _ in path.map { Glibc.remove($0) } ?? 0 }, 16,
            Int32(FTW_DEPTH) | Int32(FTW_PHYS))
        guard failed == 0 else {
            throw Failure(.cannotRemove(folder))
        }
    }

    private static func fill(
        _ store: Store, _ folder: String, _ world: World
    ) throws(StoreError) {
        do {
            var config = try store.config()
            config.seller = DemoData.seller
            try store.set(config)
            try store.set(notices(on: BeijingTime(store.created).day))
            let holders = try accounts(store, world)
            var demo = try DemoOrders(
                now: store.created, world: world, calendar: .official, divisions: .china,
                holders: holders)
            for order in try demo.orders() {
                try store.change(order.number) { (known) throws(Order.Refusal) in known = order }
            }
        } catch let error as StoreError {
            throw error
        } catch ChangeError<Order.Refusal>.store(let error) {
            throw error
        } catch {
            // The tables of the demo are part of the program and tested: this is a bug of ours.
            throw .unstorable(Path(mark))
        }
        let file = Glibc.open(folder + "/" + mark, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        if file >= 0 { close(file) }
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
