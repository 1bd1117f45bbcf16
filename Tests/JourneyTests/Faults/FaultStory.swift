import Fapiao
import FoundationEssentials
import Glibc
import Storage
import Testing

@testable import Command

/// A command that changes something, what it starts from, and how to see that it is done.
struct FaultStory: Sendable, CustomTestStringConvertible {
    let name: String
    /// What is written to; it lies in the scenery's folder.
    var place = "data"
    /// The words of the command, typed after `prepare`.
    let command: @Sendable (DeskFolder) throws -> [String]
    /// Makes the desk's folder what the command starts from.
    var prepare: @Sendable (DeskFolder) throws -> Void = { _ in }
    let isDone: @Sendable (Store, DeskFolder) throws -> Bool
    /// What has to be cleared by hand before it is tried again, as it says itself.
    var clear: @Sendable (Scenery) throws -> Void = { _ in }
    /// Whether the folder has faults from the start, which this command is to mend.
    var mends = false
    /// Whether two ways to the end leave the same documents: not where tries are counted.
    var endsTheSame = true

    var testDescription: String { name }

    static let all = [
        issue, mail, reject, orders, notice, calendar, collect, send, repair, backup, begin,
    ]
}

extension FaultStory {
    private static func status(
        _ status: Status
    ) -> @Sendable (Store, DeskFolder) throws -> Bool {
        { store, desk in
            let order = try #require(try store.order(of: desk.numbers[0]))
            return order.applications.contains {
                $0.number == desk.numbers[0] && $0.stage.status == status
            }
        }
    }

    private static let fapiao = ["031001900111", "12345678"]

    static let issue = FaultStory(
        name: "issue", command: { ["applications", "issue", $0.name(0)] + fapiao },
        isDone: status(.issued))

    static let mail = FaultStory(
        name: "mail",
        command: { ["applications", "mail", $0.name(0), "yunda", "312345678901234"] },
        prepare: issued, isDone: status(.mailed))

    static let reject = FaultStory(
        name: "reject",
        command: { ["applications", "reject", $0.name(0), "--reason", "税号有误"] },
        isDone: status(.rejected))

    static let orders = FaultStory(
        name: "orders import",
        command: { desk in
            let header =
                "order_number,payer_name,product,quantity,tax_rate,gross_amount,total,paid_at,"
                + "channel"
            let rows = imported.map {
                "\($0),甲公司,Office 365,1,6%,106.00,106.00,2026-11-17,alipay"
            }
            return ["orders", "import", try desk.file([header] + rows, "orders.csv")]
        },
        isDone: { store, _ in
            try imported.allSatisfy { try store.order(OrderNumber($0))?.record != nil }
        })

    private static let imported = ["K1000001", "K1000002", "K1000003"]

    static let notice = FaultStory(
        name: "notices post", command: { _ in ["notices", "post", "--mailing", "2099-12-01"] },
        isDone: { store, _ in try store.notices().count == 1 })

    static let calendar = FaultStory(
        name: "calendar import",
        command: { desk in
            let days = #"[{"date":"2031-10-01","name":"国庆节","isOffDay":true}]"#
            return ["calendar", "import", try desk.file([days], "2031.json")]
        },
        isDone: { store, _ in try store.calendar().table(of: 2031)?.off.count == 1 })

    static let collect = FaultStory(
        name: "mail list", command: { _ in ["mail", "list"] }, prepare: issued,
        isDone: { store, desk in
            let due = try desk.numbers.flatMap { try store.order(of: $0)?.mail ?? [] }
            return try due.isEmpty && !store.outbox().isEmpty
        })

    /// Whatever fails, a mail is with sendmail or still in the folder, and may be with both.
    static let send = FaultStory(
        name: "mail send", command: { _ in ["mail", "send"] },
        prepare: { desk in
            try issued(desk)
            let folder = desk.scenery.folder
            try MailPeer.write(
                "#!/bin/sh\ncat >> \(folder)/sent\n", asProgram: folder + "/sendmail")
            let config = #"{"mail": {"sendmail": "\#(folder)/sendmail", "from": "f@example.cn"}}"#
            try Data(config.utf8).write(to: URL(filePath: desk.scenery.data + "/config.json"))
            _ = try desk.file(["\(desk.mailsUnderWay().count)"], "mails")
        },
        isDone: { store, desk in
            let folder = desk.scenery.folder
            let mails = try desk.read(folder + "/mails").split(separator: "\r\n").first
            let sent = access(folder + "/sent", F_OK) == 0 ? try desk.read(folder + "/sent") : ""
            let given = Set(sent.split(separator: "\n").filter { $0.hasPrefix("Message-ID:") })
            let due = try desk.numbers.flatMap { try store.order(of: $0)?.mail.map(\.id) ?? [] }
            let kept = try Set(due).union(store.outbox()).union(store.deadMail())
            let expected = try #require(mails.flatMap { Int($0) })
            #expect(expected > 0 && kept.count + given.count >= expected, "a mail is lost")
            return true
        }, endsTheSame: false)

    private static func issued(_ desk: DeskFolder) throws {
        let run = try desk.scenery.run(["applications", "issue", desk.name(0)] + fapiao)
        #expect(run.status == 0, "\(run.output)")
    }

    /// A document that cannot be read, and one that nothing leads to.
    static let repair = FaultStory(
        name: "check --repair", command: { _ in ["check", "--repair"] },
        prepare: { desk in
            let script = """
                cd "$0" && last=$(find orders -name '*.json' | sort | tail -1)
                for link in $(find applications -type l); do
                    case "$last" in */"$(readlink "$link")".json) ;; *) rm "$link"; break ;; esac
                done
                truncate -s 9 "$last"
                """
            let run = try Run(["sh", "-c", script, desk.scenery.data])
            #expect(run.status == 0, "\(run.output)")
        },
        isDone: { store, _ in try findings(store).isEmpty }, mends: true, endsTheSame: false)

    static let backup = FaultStory(
        name: "backup", place: "backup",
        command: { ["backup", $0.scenery.folder + "/backup"] },
        isDone: { _, desk in
            let backup = desk.scenery.folder + "/backup"
            guard access(backup, F_OK) == 0 else { return false }
            return try FolderImage(of: backup) == FolderImage(of: desk.scenery.data)
        },
        clear: {
            for path in ["/backup.unfinished", "/backup"] {
                _ = try Run(["rm", "-rf", $0.folder + path])
            }
        })

    /// The first command there is, which makes the data folder.
    static let begin = FaultStory(
        name: "begin", command: { _ in ["notices", "post", "--mailing", "2099-12-01"] },
        prepare: { _ = try Run(["rm", "-rf", $0.scenery.data]) },
        isDone: { store, _ in try store.notices().count == 1 })

    /// What a check of the folder finds that counts.
    static func findings(_ store: Store) throws -> [String] {
        var found: [String] = []
        let inspection = Inspection(
            of: store, repairs: false, at: Instant(seconds: Int(time(nil))),
            tell: { found.append("\($0.path): \($0.fault)") })
        _ = try inspection.run()
        return found
    }
}
