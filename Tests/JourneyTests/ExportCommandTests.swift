import Fapiao
import FoundationEssentials
import Glibc
import Testing

/// `fapiao export`, as the finance department opens it in a spreadsheet or reads it into a program.
@Suite(.serialized) struct ExportCommandTests {
    private static let header =
        "\u{FEFF}application,order,status,submitted_at,status_since,type,buyer_kind,title,"
        + "taxpayer_id,net,tax,gross,fapiao_code,fapiao_number,issued_on,delivery,carrier,"
        + "tracking_number,clerk"

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\r\n").map(String.init)
    }

    @Test func csvHasARowEachAndTheSums() throws {
        let desk = try DeskFolder(["示例, \"云帆\" 公司", "示例二公司"])
        _ = try desk.scenery.run(
            "applications", "issue", desk.name(1), "031001900111 12345678", "--on",
            DeskFolder.today.iso)
        let run = try desk.scenery.run("export")
        #expect(run.status == 0)
        let lines = lines(run.output)
        #expect(lines.count == 4 && lines[0] == Self.header)
        #expect(lines[1].hasPrefix("\(desk.name(0)),E2026001000,submitted,20"))
        #expect(
            lines[1].hasSuffix(
                ",normal,enterprise,\"示例, \"\"云帆\"\" 公司\",,100.00,6.00,106.00,,,,yunda,,,"))
        #expect(lines[2].contains(",106.00,031001900111,12345678,\(DeskFolder.today.iso),sf,,,"))
        #expect(lines[3] == "total,2,,,,,,,,200.00,12.00,212.00,,,,,,,")
    }

    @Test(arguments: ["=1+1", "+86 公司", "-示例", "@公司", "＝公司"])
    func noCellIsAFormula(title: String) throws {
        let desk = try DeskFolder([title])
        let run = try desk.scenery.run("export")
        #expect(run.output.contains(",enterprise,'\(title),"), "\(run.output)")
    }

    @Test func jsonLinesEndWithTheSums() throws {
        let desk = try DeskFolder(["=示例一公司", "示例二公司"])
        let run = try desk.scenery.run("export", "--format", "jsonl")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("{\"application\": \"\(desk.name(0))\", \"order\": "))
        #expect(lines[0].contains("\"title\": \"=示例一公司\""))
        #expect(lines[0].contains("\"gross\": 106.00"))
        #expect(
            lines[2]
                == "{\"total\": {\"applications\": 2, \"net\": 200.00, \"tax\": 12.00, \"gross\": 212.00}}"
        )
    }

    @Test func daysAndStatesNarrowIt() throws {
        let desk = try DeskFolder(["示例一公司", "示例二公司"])
        let today = DeskFolder.today
        _ = try desk.scenery.run(
            "applications", "issue", desk.name(0), "26310000000000000001", "--on",
            today.iso)
        func count(_ arguments: String...) throws -> Int {
            let run = try Run(
                [Scenery.program(), "export"] + arguments,
                environment: desk.scenery.environment(terminal: nil))
            #expect(run.status == 0, "\(run.output)")
            return lines(run.output).count - 2
        }
        #expect(try count("--queue", "issued") == 1)
        #expect(try count("--queue", "mailed") == 0)
        #expect(try count("--by", "issued", "--from", today.iso, "--to", today.iso) == 1)
        #expect(try count("--by", "issued", "--from", today.adding(days: 1).iso) == 0)
        #expect(try count("--to", "2020-01-01") == 0)
        #expect(try count("--from", "2020-01-01") == 2)
        #expect(try desk.scenery.run("export", "--from", "yesterday").status == 64)
        #expect(try desk.scenery.run("export", "--queue", "lost").status == 64)
    }

    @Test func aFileAppearsWholeOrNotAtAll() throws {
        let desk = try DeskFolder(["示例公司"])
        let path = desk.scenery.folder + "/november.csv"
        let run = try desk.scenery.run("export", "--output", path)
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try lines(desk.read(path)).count == 3)
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.scenery.folder)
        #expect(!names.contains { $0.contains(".new-") })
        let missing = try desk.scenery.run("export", "--output", path + "/x")
        #expect(missing.status == 73 && missing.output.contains("There is no folder for"))
        let folder = try desk.scenery.run("export", "--output", desk.scenery.folder)
        #expect(folder.status == 73 && folder.output.contains("is a folder"))
        let inside = try desk.scenery.run("export", "--output", desk.scenery.data + "/rows/x.csv")
        #expect(inside.status == 73 && inside.output.contains("own data folder"))
        let full = try Run(
            ["sh", "-c", "\(Scenery.program()) export > /dev/full"],
            environment: desk.scenery.environment(terminal: nil))
        #expect(full.status == 73 && full.output.contains("There is no room for -"))
    }

    @Test func whatCannotBeReadIsCounted() throws {
        let desk = try DeskFolder(["示例一公司", "示例二公司"])
        let orders = desk.scenery.data + "/orders"
        for shard in try FileManager.default.contentsOfDirectory(atPath: orders) {
            let path = "\(orders)/\(shard)/E2026001000.json"
            guard access(path, F_OK) == 0 else { continue }
            try Data("{}".utf8).write(to: URL(filePath: path))
        }
        let run = try desk.scenery.run("export")
        #expect(run.status == 65)
        #expect(run.output.contains("total,1,") && run.output.contains("could not be read: 1."))
    }
}
