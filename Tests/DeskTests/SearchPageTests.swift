import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Searching as one types.
@Suite struct SearchPageTests {
    @Test func oneSearchAtATimeAndTheNextIsOfWhatIsTypedByThen() throws {
        var story = try DeskStory()
        story.letter("f")
        story.letter("E")
        #expect(story.takeErrands() == [])
        story.letter("2")
        #expect(story.takeErrands() == [.search("E2")])
        story.letter("026")
        #expect(story.takeErrands() == [])
        // The answer is an older one: it is listed, and the newer is asked for.
        story.answer(.search("E2"), .hits(try RecordsSamples.hits(), isCut: false))
        #expect(story.takeErrands() == [.search("E2026")])
        story.answer(.search("E2026"), .hits([], isCut: false))
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("Nothing on record has “E2026”."))
        // One that nobody waits for changes nothing.
        story.answer(.search("E2"), .hits(try RecordsSamples.hits(), isCut: false))
        #expect(story.screen.contains("Nothing on record has “E2026”."))
    }

    @Test func aChineseCharacterIsEnough() throws {
        var story = try DeskStory()
        story.letter("f张")
        #expect(story.takeErrands() == [.search("张")])
    }

    @Test func whatIsTypedStaysInTheFieldWhateverKeyItIs() throws {
        var story = try DeskStory.searching("示例")
        story.letter("q?/ j")
        #expect(story.screen.contains("示例q?/ j"))
        #expect(story.frame.caret?.row == 4)
    }

    @Test func enterOpensWhatTheCursorIsOn() throws {
        let hits = try RecordsSamples.hits()
        for (index, hit) in hits.enumerated() {
            var story = try DeskStory.searching("示例")
            for _ in 0..<index { story.press(.down) }
            story.press(.enter)
            #expect(story.takeAsked() == [hit.errand])
        }
    }

    @Test func whatIsGoneMeanwhileIsSaid() throws {
        var story = try DeskStory.searching("示例")
        story.press(.down, .enter)
        story.answer(.order(try OrderNumber("E2026000555")), .gone)
        #expect(story.screen.contains("It is not there any more."))
    }

    @Test func moreThanIsToldOfIsSaid() throws {
        #expect(
            try DeskStory.searching("示例", isCut: true).screen
                .contains("the first 200; type more of it"))
        #expect(try DeskStory.searching("示例").screen.contains("4 found"))
    }

    @Test func troubleEndsTheSearchAndTheNextKeyBeginsAnother() throws {
        var story = try DeskStory()
        story.letter("fab")
        story.answer(.records(.search("ab")), .trouble(.busy))
        _ = story.takeAsked()
        story.letter("c")
        #expect(story.takeErrands() == [.search("abc")])
    }

    @Test func theMenuLeadsThereFromAnywhere() throws {
        var story = try DeskStory.opened(DeskSamples.dossier())
        story.press(.control("x"))
        story.letter("f")
        #expect(story.screen.contains("Search for"))
        story.press(.escape)
        #expect(story.screen.contains("Application"))
    }

    // MARK: Titles

    @Test func titlesAreReadPieceByPieceAndEscStops() throws {
        var story = try DeskStory()
        story.letter("si")
        #expect(story.takeErrands() == [.rank(.submitted)])
        story.answer(.rank(.submitted), .ranking(known: 1, of: 4))
        #expect(story.takeErrands() == [.rank(.submitted)])
        #expect(story.screen.contains("Reading titles: 1 of 4; Esc stops."))
        story.press(.down)
        #expect(story.takeErrands() == [])
        story.press(.escape)
        story.answer(.rank(.submitted), .ranking(known: 2, of: 4))
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("waiting longest"))
    }

    @Test func rowsStandInTheOrderOfTheirTitles() throws {
        var story = try DeskStory()
        story.letter("si")
        let rows = try DeskSamples.submitted()
        var ranks: [ApplicationNumber: Int] = [:]
        for (rank, index) in [3, 1, 2, 0].enumerated() { ranks[rows[index].application] = rank }
        story.answer(.rank(.submitted), .ranked(ranks))
        let listed = story.lines.filter { line in
            rows.contains { line.contains($0.application.grouped) }
        }
        #expect(listed.count == 4)
        for (line, index) in zip(listed, [3, 1, 2, 0]) {
            #expect(line.contains(rows[index].application.grouped))
        }
        // A row that came meanwhile has them read again, the new one last until then.
        _ = story.takeAsked()
        let new = try DeskSamples.row(9, "2026-11-20 14:02", .normal, "1.00", .sf)
        story.answer(.readQueues, .queues([.submitted: .applications(rows + [new])], []))
        #expect(story.takeErrands() == [.rank(.submitted)])
    }
}
