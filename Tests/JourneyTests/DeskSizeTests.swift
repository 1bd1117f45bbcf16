import Testing

/// The console among thousands of rows: counts, bytes on the line and memory, but no times.
///
/// The README's benchmark at a small scale; a thousand times as many orders are a matter of minutes.
struct DeskSizeTests {
    @Test func thousandsOfRowsCostALineLittleAndMemoryLittle() throws {
        let scenery = try Scenery()
        let program = try Scenery.program()
        let bulk = program.split(separator: "/").dropLast().joined(separator: "/")
        let run = try Run(
            ["python3", Self.benchmark(), program, "/\(bulk)/Bulk"],
            environment: [
                "PATH": Run.path, "FAPIAO_ORDERS": "3000", "FAPIAO_OPEN": "2000",
                "FAPIAO_CHECK": "1", "TMPDIR": scenery.folder,
            ], within: .seconds(600))
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("queue of 2000 stands"))
        #expect(run.output.contains("search by e-mail"))
    }

    private static func benchmark(here: String = #filePath) -> String {
        "/" + here.split(separator: "/").dropLast(2).joined(separator: "/") + "/Benchmarks/desk"
    }
}
