import Testing

/// The sources keep the rules of the house.
@Suite struct HouseTests {
    @Test func everySourceKeepsTheRules() throws {
        let sources = try Tree().sources()
        #expect(sources.count > 100)
        for source in sources {
            for finding in Rules.findings(in: source) { Issue.record("\(finding)") }
        }
    }

    @Test func everyRoomIsThereAndNoOther() throws {
        let folders = try Tree().names(in: "Sources").map { "Sources/\($0)" }
        #expect(
            Set(folders) == Set(House.rooms.keys).union(House.seamsInC).subtracting(["Resources"]))
    }

    @Test func theTopHoldsWhatNewcomersKnow() throws {
        let names = try Tree().names(in: "")
        #expect(Rules.strangers(atTop: names) == [])
        #expect(names.contains("Package.swift"))
    }

    /// An exception that nobody needs any more would let the next one in unseen.
    @Test func everyExceptionIsNeeded() throws {
        let tree = Tree()
        for (path, reason) in House.chinese {
            let source = SourceFile(path: path, text: try tree.text(of: path))
            #expect(source.literals.contains { Rules.holdsChinese($0.text) }, "\(path): \(reason)")
        }
    }
}
