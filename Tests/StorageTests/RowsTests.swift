import Testing

@testable import Storage

struct RowsTests {
    static let file = Rows.file(year: 2026, month: 9)

    @Test func aMonthHasAFile() {
        #expect(Self.file.description == "rows/2026-09.jsonl")
        #expect(Rows.file(year: 2026, month: 11).description == "rows/2026-11.jsonl")
    }

    @Test func aTornLineDoesNotSwallowTheNext() throws {
        let disk = MemoryDisk()
        try disk.makeFolder(Path("rows"))
        let publisher = Publisher(disk: disk, tag: "1")
        try publisher.append(line: Array(#"{"a":1}"#.utf8), to: Self.file)
        disk.forgetCalls()
        disk.fault = MemoryDisk.Fault(operation: .append, number: 1, reason: .noSpace)
        #expect(throws: StoreError.self) {
            try publisher.append(line: Array(#"{"b":2}"#.utf8), to: Self.file)
        }
        try publisher.append(line: Array(#"{"c":3}"#.utf8), to: Self.file)
        let lines = Rows.lines(of: try disk.read(Self.file)).map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(lines == [#"{"a":1}"#, #"{"b"#, #"{"c":3}"#])
    }

    @Test func aLastLineWithoutAnEndIsSkipped() {
        #expect(Rows.lines(of: Array("one\ntwo\nthr".utf8)).count == 2)
        #expect(Rows.lines(of: Array("thr".utf8)).isEmpty)
        #expect(Rows.lines(of: []).isEmpty)
    }
}
