import Fapiao
import FoundationEssentials
import Glibc
import Resources
import Storage
import Testing

@testable import Command

/// `fapiao check`, `backup` and `restore` as an administrator types them.
struct KeepingCommandTests {
    private static func demo() throws -> Scenery {
        let scenery = try Scenery()
        _ = try DemoFolder.open(at: scenery.data)
        return scenery
    }

    /// Everything below a folder, with modes and the targets of links; no locks.
    private static func tree(_ folder: String) throws -> String {
        let script = """
            cd "$0" && find . -path ./locks/\\* -prune -o -printf '%P %y %m %l\\n' | sort &&
            find . -type f -not -path './locks/*' -exec cksum {} + | sort
            """
        return try Run(["sh", "-c", script, folder]).output
    }

    private static func order(in folder: String) throws -> String {
        let found = try Run(["sh", "-c", "find \(folder)/orders -name '*.json' | sort | head -1"])
        return String(found.output.prefix { $0 != "\n" })
    }

    // MARK: Check

    @Test func aSoundFolderIsClean() throws {
        let scenery = try Self.demo()
        let run = try scenery.run("check")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.hasSuffix("All is well.\n"))
        let json = try scenery.run("check", "--json")
        #expect(json.status == 0 && json.output.hasPrefix(#"{"documents": "#))
    }

    @Test func whatIsFoundIsToldAndMendedWhenAskedFor() throws {
        let scenery = try Self.demo()
        let order = try Self.order(in: scenery.data)
        try Data("{".utf8).write(to: URL(filePath: order))
        let hint = try Run(["sh", "-c", "find \(scenery.data)/applications -type l | tail -1"])
        let link = String(hint.output.prefix { $0 != "\n" })
        let target = try Run(["readlink", link]).output.prefix { $0 != "\n" }
        #expect(!order.contains("/\(target).json"))
        _ = try Run(["rm", link])
        let before = try Self.tree(scenery.data)
        let found = try scenery.run("check")
        #expect(found.status == 65)
        #expect(found.output.contains("--repair moves it to quarantine"))
        #expect(found.output.contains("This entry should lead to \(target) and is missing."))
        #expect(found.output.contains("--repair makes it anew"))
        #expect(try Self.tree(scenery.data) == before)
        let json = try scenery.run("check", "--json")
        #expect(json.status == 65)
        #expect(json.output.contains(#""fault": "damaged", "outcome": "found""#))
        let repaired = try scenery.run("check", "--repair")
        #expect(repaired.status == 0, "\(repaired.output)")
        #expect(repaired.output.contains("It was made anew."))
        #expect(repaired.output.contains("Documents that wait in quarantine: 1."))
        #expect(try Run(["readlink", link]).output == "\(target)\n")
        let again = try scenery.run("check")
        #expect(again.status == 0 && again.output.contains("Findings"))
    }

    @Test func noFolderIsMadeToBeChecked() throws {
        let scenery = try Scenery()
        for command in [["check"], ["backup", scenery.folder + "/b"]] {
            let run = try scenery.run(command)
            #expect(run.status == 66)
            #expect(run.output.contains("There is no data folder at"))
        }
        #expect(access(scenery.data, F_OK) != 0 && access(scenery.folder + "/b", F_OK) != 0)
    }

    /// Everything else is looked at even where the folder cannot be opened any more.
    @Test func aDamagedFormatIsAFinding() throws {
        let scenery = try Self.demo()
        try Data("{".utf8).write(to: URL(filePath: scenery.data + "/FORMAT.json"))
        let run = try scenery.run("check", "--repair")
        #expect(run.status == 65)
        #expect(run.output.contains("FORMAT.json: "))
        #expect(run.output.contains("bring it back from a backup"))
    }

    // MARK: Backup and restore

    @Test func aBackupComesBackAsItWas() throws {
        let scenery = try Self.demo()
        _ = try Run(["rm", "-f", scenery.data + "/DEMO"])
        let backup = scenery.folder + "/backup"
        let made = try scenery.run("backup", backup + "/")
        #expect(made.status == 0, "\(made.output)")
        #expect(try Self.tree(backup) == Self.tree(scenery.data))
        let elsewhere = scenery.folder + "/x/y/data"
        let restored = try scenery.run("restore", backup, "--data", elsewhere)
        #expect(restored.status == 0, "\(restored.output)")
        #expect(restored.output.hasSuffix("All is well.\n"))
        #expect(try Self.tree(elsewhere) == Self.tree(scenery.data))
        #expect(try scenery.run("check", "--data", elsewhere).status == 0)
    }

    @Test func nothingIsWrittenOver() throws {
        let scenery = try Self.demo()
        let backup = scenery.folder + "/backup"
        #expect(try scenery.run("backup", backup).status == 0)
        let tree = try Self.tree(backup)
        let again = try scenery.run("backup", backup)
        #expect(again.status == 73 && again.output.contains("a new folder only"))
        #expect(try Self.tree(backup) == tree)
        let over = try scenery.run("restore", backup)
        #expect(over.status == 73 && over.output.contains("is not empty"))
        let inside = try scenery.run("backup", scenery.data + "/orders/backup")
        #expect(inside.status == 73 && inside.output.contains("inside the data folder"))
        let none = try scenery.run("backup", scenery.folder + "/no/where")
        #expect(none.status == 73 && none.output.contains("There is no folder to put"))
        let empty = scenery.folder + "/empty"
        _ = mkdir(empty, 0o700)
        #expect(try scenery.run("restore", backup, "--data", empty).status == 0)
        for other in [scenery.home, scenery.folder + "/nothing", "/dev/null"] {
            let run = try scenery.run("restore", other, "--data", scenery.folder + "/new")
            #expect(run.status == 66 && run.output.contains("is no backup"), "\(run.output)")
        }
        #expect(access(scenery.folder + "/new", F_OK) != 0)
    }

    /// What was broken off has another name, is never taken for whole, and says what to do.
    @Test func aBackupThatIsBrokenOffIsNone() throws {
        let scenery = try Scenery()
        let shop = try Shop.open(at: scenery.data)
        let line = ProductLine(
            name: "Office 365", quantity: .one, unit: "套", rate: .softwareServices,
            amount: TaxSplit(gross: Money(fen: 10_600), rate: .softwareServices))
        let records = try (1...4_000).map { number in
            try PaymentRecord(
                order: OrderNumber("K\(1_000_000 + number)"), customerNumber: nil,
                payerName: "甲公司", contact: nil, lines: [line], total: Money(fen: 10_600),
                paidAt: shop.world.now(), channel: .alipay)
        }
        #expect(shop.store.take(records, at: shop.world.now()).new == records.count)
        let backup = scenery.folder + "/backup"
        let half = backup + UnfinishedFolder.suffix
        let killed = try scenery.run("backup", backup) { access(half + "/orders", F_OK) == 0 }
        #expect(killed.status == 128 + SIGKILL)
        #expect(access(backup, F_OK) != 0)
        let elsewhere = scenery.folder + "/new"
        #expect(try scenery.run("restore", half, "--data", elsewhere).status == 66)
        let again = try scenery.run("backup", backup)
        #expect(again.status == 73 && again.output.contains("Delete it (rm -r)"))
        // Under the name that it never got, too.
        #expect(rename(half, backup) == 0)
        #expect(try scenery.run("restore", backup, "--data", elsewhere).status == 66)
        #expect(access(elsewhere, F_OK) != 0)
        _ = try Run(["rm", "-r", backup])
        #expect(try scenery.run("backup", backup).status == 0)
    }

    @Test func twoAtOnceDoNotShareAFolder() throws {
        let scenery = try Self.demo()
        let backup = scenery.folder + "/backup"
        let mine = try UnfinishedFolder(for: backup, overEmpty: false)
        let other = try scenery.run("backup", backup)
        #expect(other.status == 75 && other.output.contains("at this moment"))
        try mine.finish()
        #expect(try scenery.run("restore", backup, "--data", scenery.folder + "/new").status == 66)
    }

    @Test func aDamagedDocumentIsCopiedAndToldOf() throws {
        let scenery = try Self.demo()
        try Data("{".utf8).write(to: URL(filePath: Self.order(in: scenery.data)))
        let backup = scenery.folder + "/backup"
        let run = try scenery.run("backup", backup)
        #expect(run.status == 65)
        #expect(run.output.contains("copied as they are: 1."))
        let restored = try scenery.run("restore", backup, "--data", scenery.folder + "/new")
        #expect(restored.status == 0, "\(restored.output)")
        #expect(restored.output.contains("It lies in quarantine now"))
    }
}
