import Fapiao
import FoundationEssentials
import Glibc
import Resources
import Storage
import Testing

@testable import Command

/// The command on real folders, gone when the test is.
final class ImportScene {
    let folder: String
    var data: String { folder + "/data" }

    init() throws {
        folder =
            FileManager.default.temporaryDirectory.path
            + "/fapiao-import-\(UInt64.random(in: .min ... .max))"
        try PosixDisk.makeRoot(at: folder)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var hasData: Bool { access(data, F_OK) == 0 }

    func run(_ rows: [String], _ flags: String...) throws -> Command.ImportReport {
        let file = folder + "/orders.csv"
        let text = ([ImportReportTests.header] + rows).joined(separator: "\n")
        try Data(text.utf8).write(to: URL(filePath: file))
        return try command([file] + flags).report()
    }

    func command(_ arguments: [String]) throws -> OrdersCommand.Import {
        let parsed = try FapiaoCommand.parseAsRoot(
            ["orders", "import", "--data", data, "--language", "en"] + arguments)
        return try #require(parsed as? OrdersCommand.Import)
    }

    /// An order of the demo that is applied for.
    func appliedFor() throws -> Order {
        let store = try DemoFolder.open(at: data).store
        let year = BeijingTime(store.created).day.year
        for serial in 1...40 {
            for year in [year, year - 1] {
                let digits = String(String(1_000_000 + serial * 37).dropFirst())
                let order = try store.order(OrderNumber("E\(year)\(digits)"))
                if let order, !order.applications.isEmpty { return order }
            }
        }
        return try #require(nil as Order?)
    }
}

@Suite(.serialized) struct OrdersCommandTests {
    static let rows = ["E1001", "E1002"].map { ImportReportTests.row($0) }

    @Test func theSameFileTwiceChangesNothing() throws {
        let scene = try ImportScene()
        #expect(try scene.run(Self.rows).done.new == 2)
        let again = try scene.run(Self.rows)
        #expect(again.done.unchanged == 2 && again.done.new == 0 && again.code == 0)
        let changed = [Self.rows[0], ImportReportTests.row("E1002", paid: "2026-11-16")]
        let third = try scene.run(changed)
        #expect(third.done.updated == 1 && third.done.unchanged == 1)
    }

    @Test func aDryRunMakesNoDataFolder() throws {
        let scene = try ImportScene()
        let dry = try scene.run(Self.rows + ["x"], "--dry-run")
        #expect(dry.done.new == 2 && dry.refused == 1 && dry.code == 65)
        #expect(!scene.hasData)
    }

    @Test func aDryRunSaysWhatTheImportThenDoes() throws {
        let scene = try ImportScene()
        _ = try scene.run([Self.rows[0]])
        let dry = try scene.run(Self.rows, "--dry-run")
        #expect(dry.done.new == 1 && dry.done.unchanged == 1)
        #expect(try scene.run(Self.rows).done == dry.done)
    }

    @Test func aFileThatIsNotThereLeavesNoDataFolder() throws {
        let scene = try ImportScene()
        let missing = scene.folder + "/none.csv"
        let failure = Failure(.intake(.cannotRead(call: "open", code: ENOENT), missing))
        #expect(throws: failure) { try scene.command([missing]).report() }
        #expect(!scene.hasData)
        #expect(failure.code.rawValue == 66)
    }

    @Test func anOrderWithAnApplicationIsReportedAndNotChanged() throws {
        let scene = try ImportScene()
        let known = try scene.appliedFor()
        let rows = [ImportReportTests.row(known.number.text), Self.rows[0]]
        for flags in [["--dry-run"], []] {
            let report = try flags.isEmpty ? scene.run(rows) : scene.run(rows, "--dry-run")
            #expect(report.done.new == 1 && report.refused == 1 && report.code == 65)
            #expect(report.lines[0].hasPrefix("line 2: Order \(known.number.text) differs"))
        }
        let store = try #require(try Shop.knownStore(at: scene.data))
        #expect(try store.order(known.number) == known)
    }
}
