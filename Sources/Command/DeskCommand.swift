import ArgumentParser
import Desk
import Fapiao
import Glibc
import Resources
import Storage
import System

/// `fapiao desk`: the console of the service center's clerks.
struct DeskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "Open the console of the service desk.",
        discussion: """
            Lists the queues and works on applications. Whoever is logged in goes on record for \
            what is done.
            """)

    @OptionGroup var options: Options

    func run() throws {
        try ending(options) {
            let folder = try options.place().folder
            let clerk = LoginName.onRecord(environment: .ofProcess())
            let shop = try Shop.open(at: folder)
            let counter = Counter(
                shop, clerk: clerk, folder: folder,
                printSystem: PrintSystem(path: try shop.store.config().lp ?? PrintSystem.usual))
            let reader = Counter(try Shop.openReader(at: folder), clerk: clerk, folder: folder)
            if let farewell = try runDesk(counter, reader: reader, options: options) {
                complain("fapiao: " + farewell)
                AuthLog().write("clerk \(clerk): \(farewell)", .notice)
            }
        }
    }
}

extension Shop {
    /// The same folder once more in this process, for a thread that only reads.
    fileprivate static func openReader(at folder: String) throws -> Shop {
        try naming(folder) {
            let world = World.ofMachine()
            let disk: PosixDisk
            do throws(DiskError) { disk = try PosixDisk(at: folder) } catch {
                throw StoreError.notRead(error)
            }
            let store = try Store.open(on: disk, tag: "\(getpid())-reader")
            return try Shop(store: store, world: world, demo: nil)
        }
    }
}

/// Opens the console and stays until the clerk leaves; tells what was left in the middle.
///
/// Long readings have a thread of their own: what a clerk waits for never stands behind them.
private func runDesk(_ counter: Counter, reader: Counter, options: Options) throws -> String? {
    let terminal = try options.openTerminal()
    defer { terminal.close() }
    let workers = [
        try Worker<Console.Effect, Console.Answer>(counter.shop) { counter.perform($0) },
        try Worker<Console.Effect, Console.Answer>(reader.shop) { reader.perform($0) },
    ]
    let shop = counter.shop
    var console = Console(
        context: Console.Context(
            words: options.words(on: terminal), glyphs: terminal.glyphs, size: terminal.size,
            now: shop.world.now(), service: shop.service, clerk: counter.clerk))
    let opening = console.begin()
    var play = Play(
        terminal: terminal, workers: workers, performance: console,
        choosing: { $0.isSlow ? 1 : 0 })
    play.run(now: shop.world.now, opening: opening)
    for worker in workers { worker.finish() }
    play.hearLast()
    return play.performance.farewell
}
