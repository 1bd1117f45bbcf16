import Fapiao
import FoundationEssentials
import Glibc
import Testing

@testable import Command

/// Where there is no room: it stops with a sentence, reading goes on, and work does once there is
/// room again.
@Suite(.serialized) struct FullTests {
    /// A desk, and the command that starts the program on it with something running short.
    private struct Office {
        let desk: DeskFolder

        init(under outer: String = Scenery.memory) throws {
            desk = try DeskFolder(["示例甲有限公司"], in: Scenery(under: outer))
        }

        var issue: [String] {
            ["applications", "issue", desk.name(0), "031001900111", "12345678"]
        }

        func run(_ words: [String], under limit: [String] = []) throws -> Run {
            try Run(
                limit + [Scenery.program()] + words,
                environment: desk.scenery.environment(terminal: nil))
        }

        /// Applications can be listed and the folder checked.
        func expectReading(under limit: [String] = [], _ place: Comment? = nil) throws {
            let list = try run(["applications", "list"], under: limit)
            #expect(list.status == 0 && list.output.contains(desk.name(0)), place)
            let check = try run(["check"], under: limit)
            #expect(check.status == 0 && check.output.hasSuffix("All is well.\n"), place)
        }

        func expectIssuing() throws {
            let run = try run(issue)
            #expect(run.status == 0, "\(run.output)")
            #expect(try desk.application(0).stage.status == .issued)
            try expectReading()
        }

        /// The issue is refused as for want of room, and nothing has changed.
        func expectRefused(under limit: [String] = [], _ place: Comment? = nil) throws {
            let run = try run(issue, under: limit)
            #expect(run.status == Failure.Code.cannotCreate.rawValue, place)
            #expect(run.output.contains("no room left"), "\(run.output)")
            #expect(try desk.application(0).stage.status == .submitted)
            try expectReading(under: limit, place)
        }
    }

    @Test(arguments: [0, 1, 64, 400]) func aLimitOnFilesIsTold(bytes: Int) throws {
        let office = try Office()
        try office.expectRefused(under: ["prlimit", "--fsize=\(bytes)"], "\(bytes) bytes")
        try office.expectIssuing()
    }

    @Test func aLimitOnOpenFilesIsToldWhereverItStrikes() throws {
        let office = try Office()
        var (told, number) = (0, 3)
        while true {
            let limit = ["prlimit", "--nofile=\(number)"]
            let run = try office.run(office.issue, under: limit)
            guard run.status != 0 else { break }
            // Below that not even the system's libraries can be loaded.
            if run.output.contains("error while loading shared libraries") {
                #expect(run.status == 127)
            } else {
                told += 1
                #expect(run.status == Failure.Code.osError.rawValue, "\(number): \(run.output)")
                #expect(run.output.contains("files are open"), "\(number): \(run.output)")
                #expect(try office.desk.application(0).stage.status != .issued)
            }
            #expect(try office.run(["check"]).status == 0)
            number += 1
        }
        #expect(told > 3 && number < 64)
        try office.expectIssuing()
        let limit = ["prlimit", "--nofile=\(number)"]
        let list = try office.run(["applications", "list"], under: limit)
        #expect(list.status == 0, "\(list.output)")
    }
}

/// The same on file systems of their own: as root, `FAPIAO_FULL=1 swift test --filter FullDisk`.
@Suite(
    .serialized,
    .enabled(
        if: ProcessInfo.processInfo.environment["FAPIAO_FULL"] != nil && geteuid() == 0,
        "it mounts file systems: as root, with FAPIAO_FULL=1"))
struct FullDiskTests {
    enum Kind: String, CaseIterable { case tmpfs, ext4 }

    /// A small file system, until it is let go.
    private final class Mount {
        let scenery: Scenery
        var place: String { scenery.folder + "/mount" }

        init(_ kind: Kind, megabytes: Int, inodes: Int) throws {
            scenery = try Scenery()
            mkdir(place, 0o700)
            let make =
                switch kind {
                case .tmpfs: "mount -t tmpfs -o size=\(megabytes)M,nr_inodes=\(inodes) none $0"
                case .ext4:
                    "truncate -s \(megabytes)M $0.img && mkfs.ext4 -q -N \(inodes) $0.img &&"
                        + "mount -o loop $0.img $0"
                }
            try sh(make)
        }

        deinit {
            // What is left of it is a folder in the temporary one.
            _ = try? Run(["umount", "-l", place])
        }

        func sh(_ script: String) throws {
            let run = try Run(["sh", "-c", script, place])
            #expect(run.status == 0, "\(script): \(run.output)")
        }
    }

    private static func desk(on mount: Mount) throws -> DeskFolder {
        try DeskFolder(["示例甲有限公司"], in: Scenery(under: mount.place))
    }

    private static func issue(_ desk: DeskFolder) throws -> Run {
        try desk.scenery.run("applications", "issue", desk.name(0), "031001900111", "12345678")
    }

    private static func expectStopsAndGoesOn(
        _ desk: DeskFolder, _ mount: Mount, fill: String
    ) throws {
        try mount.sh(fill)
        let run = try issue(desk)
        #expect(run.status == Failure.Code.cannotCreate.rawValue, "\(run.output)")
        #expect(run.output.contains("no room left"), "\(run.output)")
        #expect(try desk.scenery.run("applications", "list").output.contains(desk.name(0)))
        #expect(try desk.scenery.run("check").status == 0)
        try mount.sh("rm -rf $0/full")
        let again = try issue(desk)
        #expect(again.status == 0, "\(again.output)")
        #expect(try desk.application(0).stage.status == .issued)
        #expect(try desk.scenery.run("check").status == 0)
    }

    @Test(arguments: Kind.allCases) func noBlockIsLeft(_ kind: Kind) throws {
        let mount = try Mount(kind, megabytes: 100, inodes: 8_000)
        let desk = try Self.desk(on: mount)
        try Self.expectStopsAndGoesOn(
            desk, mount,
            fill: "mkdir $0/full; cat /dev/zero > $0/full/a 2>/dev/null; i=0; while "
                + "dd if=/dev/zero of=$0/full/$((i=i+1)) bs=1k count=1 conv=fsync 2>/dev/null; "
                + "do :; done")
    }

    @Test(arguments: Kind.allCases) func noInodeIsLeft(_ kind: Kind) throws {
        let mount = try Mount(kind, megabytes: 100, inodes: 8_000)
        let desk = try Self.desk(on: mount)
        try Self.expectStopsAndGoesOn(
            desk, mount,
            fill: "mkdir $0/full; i=0; "
                + "while printf '' > $0/full/$((i=i+1)); do :; done 2>/dev/null; true")
    }

    /// Below the floor nothing new begins, so that what has begun can end.
    @Test(arguments: Kind.allCases) func whereRoomIsShortOrdersAreRefused(_ kind: Kind) throws {
        let mount = try Mount(kind, megabytes: 200, inodes: 8_000)
        let desk = try Self.desk(on: mount)
        let file = try desk.file([
            "order_number,payer_name,product,quantity,tax_rate,gross_amount,total,paid_at,channel",
            "K1000001,甲公司,Office 365,1,6%,106.00,106.00,2026-11-17,alipay",
        ])
        try mount.sh("mkdir $0/full; fallocate -l 145M $0/full/a")
        let refused = try desk.scenery.run("orders", "import", file)
        #expect(refused.status == Failure.Code.cannotCreate.rawValue, "\(refused.output)")
        #expect(try Self.issue(desk).status == 0)
        try mount.sh("rm -rf $0/full")
        #expect(try desk.scenery.run("orders", "import", file).status == 0)
        #expect(try desk.scenery.run("check").status == 0)
    }
}
