import Fapiao
import Pages
import Resources
import Screen
import Testing

@testable import Desk

/// A clerk's way through the console.
@Suite struct ConsoleTests {
    @Test func queuesAreOpenedByTheirDigits() throws {
        var story = try DeskStory()
        story.letter("6")
        #expect(story.focusedRow.contains("Not arrived") || story.focusedRow.contains("5h"))
        story.letter("8")
        #expect(story.focusedRow.contains("orders-E2026000999.json"))
        story.letter("[")
        #expect(story.focusedRow.contains("Somebody registered"))
        story.letter("]]")
        #expect(story.focusedRow.contains(try DeskSamples.number(1).grouped))
    }

    @Test func onlyRowsInSightAndTheNextPageAreOpenedAndOnlyOnce() throws {
        var console = Console(context: try DeskSamples.context())
        _ = console.begin()
        let many = try (1...200).map {
            try DeskSamples.row(UInt8($0), "2026-11-19 11:40", .normal, "106.00", .yunda)
        }
        let reply = Console.Reply.queues([.submitted: .applications(many)], [])
        let effects = console.handle(.answer(Console.Answer(to: .readQueues, reply)))
        guard case .open(let rows, .submitted)? = effects.last else {
            Issue.record("nothing was opened: \(effects)")
            return
        }
        #expect(rows == Array(many.prefix(rows.count)) && (20..<40).contains(rows.count))
        #expect(console.handle(.key(.down)).isEmpty)
        // Where the list begins to scroll, the row at the end of the next page follows.
        let steps = (0..<rows.count / 2).map { _ in console.handle(.key(.down)) }
        #expect(steps.last == [.open([many[rows.count + 1]], in: .submitted)])
    }

    @Test func whatChangesInAQueueLeavesTheCursorOnItsRow() throws {
        var story = try DeskStory()
        story.press(.down, .down)
        let focused = story.focusedRow
        #expect(focused.contains(DeskSamples.titles[2]))
        let rest = Array(try DeskSamples.submitted().dropFirst())
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readQueues])
        story.answer(.readQueues, .queues([.submitted: .applications(rest)], []))
        #expect(story.focusedRow == focused)
        #expect(!story.screen.contains(DeskSamples.titles[0]))
    }

    @Test func theQueuesAreReadAgainOnlyWhenTheLastReadingIsDone() throws {
        var story = try DeskStory()
        story.happen(.lookedAway)
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readQueues])
        story.answer(.readQueues, .trouble(.busy))
        #expect(!story.screen.contains(Words(.english).troubleTitle))
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readQueues])
    }

    @Test func theLastDaysAreReadAgainSoonAfterAnActButNotAfterEach() throws {
        var story = try DeskStory()
        let act = try DeskSamples.dossier().effect(of: .step(.take))
        let asked = try [9, 10, 12, 20, 31, 60].map { seconds in
            if seconds != 31 { story.answer(act, .dossier(try DeskSamples.dossier(.take))) }
            story.answer(.readQueues, .queues([:], []))
            story.happen(.clock(try DeskSamples.now().adding(seconds: seconds)))
            story.happen(.lookedAway)
            story.answer(.readQueues, .queues([:], []))
            let isRead = story.takeAsked().contains(.readDays)
            if isRead { story.answer(.readDays, .days(try DeskSamples.days())) }
            return isRead
        }
        #expect(asked == [false, true, false, true, false, true])
    }

    @Test func theLastDaysAreReadAgainOnceAMinute() throws {
        var story = try DeskStory()
        story.happen(.clock(try DeskSamples.now().adding(seconds: 59)))
        story.happen(.lookedAway)
        story.answer(.readQueues, .queues([:], []))
        #expect(story.takeAsked() == [.readQueues])
        story.happen(.clock(try DeskSamples.now().adding(seconds: 60)))
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readQueues, .readDays])
        story.answer(.readQueues, .queues([:], []))
        story.answer(.readDays, .days(try DeskSamples.days()))
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readQueues])
    }

    @Test func rowsAreNarrowedAsOneTypes() throws {
        var story = try DeskStory()
        story.letter("/")
        story.letter("9,999")
        #expect(story.focusedRow.contains("9,999"))
        #expect(story.screen.contains("Nordic Sample AB"))
        #expect(!story.screen.contains(DeskSamples.titles[2]))
        #expect(story.asked.contains(.match("9,999")))
        story.press(.escape)
        #expect(story.screen.contains(DeskSamples.titles[2]))
    }

    @Test func escShowsAllRowsAgainAfterTheFilterWasLeft() throws {
        var story = try DeskStory()
        story.letter("/")
        story.letter("9,999")
        story.press(.enter)
        #expect(story.lines.last?.contains("Esc show all") == true)
        story.press(.escape)
        #expect(story.screen.contains(DeskSamples.titles[2]))
        #expect(!story.screen.contains("1 of 4"))
        #expect(story.focusedRow.contains("9,999"))
        #expect(!story.screen.contains("Esc show all"))
        story.press(.escape)
        #expect(story.screen.contains(Words(.english).leaveTitle))
    }

    @Test func escEndsTheFilterBeforeItTakesMarksAway() throws {
        var story = try DeskStory()
        story.letter("*/")
        story.letter("9,999")
        story.press(.enter)
        #expect(story.lines.last?.contains("Esc show all") == true)
        story.press(.escape)
        #expect(story.screen.contains("4 marked"))
        story.press(.escape)
        #expect(!story.screen.contains("4 marked"))
    }

    @Test func theFilterHintIsTheDesksOwn() throws {
        var story = try DeskStory()
        story.letter("/")
        #expect(story.screen.contains(Words(.english).deskFilterHint))
        story.press(.escape)
        story.letter("6/")
        #expect(story.screen.contains(Words(.english).deskFilterHintOther))
    }

    @Test func aSearchFindsTitlesThatWereNeverOnTheScreen() throws {
        var story = try DeskStory()
        story.letter("/")
        story.letter("药业有限")
        let number = try DeskSamples.number(2)
        #expect(!story.screen.contains(number.grouped))
        story.answer(.match("药业有限"), .matched([number]))
        #expect(story.screen.contains(number.grouped))
    }

    @Test(arguments: [
        ("a", 1), ("t", 1), ("m", 2), ("h", 1), ("w", 0),
    ])
    func rowsAreSortedByWhatIsChosen(letter: String, first: Int) throws {
        var story = try DeskStory()
        if letter == "w" { story.letter("sa") }
        story.letter("s" + letter)
        story.press(.home)
        #expect(story.focusedRow.contains(try DeskSamples.submitted()[first].application.grouped))
    }

    @Test func theSameOrderAgainTurnsItRound() throws {
        var story = try DeskStory()
        story.letter("sasa")
        story.press(.home)
        #expect(story.focusedRow.contains("106.00"))
    }

    @Test func marksAreCountedAndTakenAway() throws {
        var story = try DeskStory()
        story.letter("  ")
        #expect(story.screen.contains("2 marked"))
        #expect(story.focusedRow.contains(DeskSamples.titles[2]))
        story.press(.escape)
        #expect(!story.screen.contains("marked"))
    }

    @Test(arguments: [DeskSamples.usual, Size(rows: 16, columns: 60)], Language.allCases)
    func whatOneDoesWithMarkedRowsIsInTheBar(size: Size, language: Language) throws {
        var story = try DeskStory(language, size: size)
        let words = Words(language)
        #expect(story.lines.last?.contains("b " + words.deskKeyBatch) == false)
        story.letter(" ")
        let bar = story.lines.last ?? ""
        #expect(bar.contains("b " + words.deskKeyBatch), "\(bar)")
        #expect(bar.contains("l " + words.deskKeyPrint), "\(bar)")
        #expect(bar.contains("Esc " + words.deskKeyUnmark), "\(bar)")
        #expect(!bar.contains(glyphs.ellipsis), "\(bar)")
        story.press(.escape)
        #expect(story.lines.last?.contains("b " + words.deskKeyBatch) == false)
    }

    private var glyphs: Glyphs { .unicode }

    @Test(arguments: Language.allCases)
    func noNameOfAQueueIsCut(language: Language) throws {
        let story = try DeskStory(language, size: Size(rows: 16, columns: 60))
        for queue in DeskQueue.allCases {
            let name = "\(queue.digit) \(Words(language).name(of: queue)) "
            #expect(story.screen.contains(name), "\(name)")
        }
    }

    @Test func keysThatHaveNothingToDoSaySo() throws {
        var story = try DeskStory()
        story.letter("3")
        for key in ["t", "b", "l", "y", " "] {
            story.letter(key)
            #expect(story.screen.contains("There is no row here."), "\(key)")
            story.press(.home)
            #expect(!story.screen.contains("There is no row here"))
        }
        story.press(.enter)
        #expect(story.screen.contains("There is no row here."))
        story.letter("6t")
        #expect(story.screen.contains("Only applications can be taken or printed."))
        story.press(.home)
        story.letter("l")
        #expect(story.screen.contains("Only applications can be taken or printed."))
        #expect(story.takeAsked().allSatisfy { $0 == story.factsOfRequests })
        // This row's document was not read yet.
        story.letter("2t")
        #expect(story.screen.contains("This row is still being read."))
    }

    /// The letter that prints elsewhere does not leave.
    @Test(arguments: [Key.control("c"), .escape])
    func qLeavesWhereItIsAsked(key: Key) throws {
        var story = try DeskStory()
        story.press(key)
        story.letter("l")
        #expect(story.takeAsked().isEmpty)
        story.letter("q")
        #expect(story.takeAsked() == [.leave])
    }

    /// Nobody has to press a key to see who is at work on what.
    @Test func whoTakesARowIsSeenWithoutAKey() throws {
        var story = try DeskStory()
        #expect(!story.screen.contains("chen.bo"))
        story.happen(.lookedAway)
        #expect(story.takeAsked().contains(.readQueues))
        var rows = try DeskSamples.submitted()
        rows[0] = try DeskSamples.row(
            1, "2026-11-16 10:21", .normal, "2160.00", .pickUp,
            hold: .init(clerk: "chen.bo", until: try DeskSamples.instant("2026-11-20 14:18")))
        story.answer(.readQueues, .queues([.submitted: .applications(rows)], []))
        #expect(story.focusedRow.contains("chen.bo"))
        // The quarter of an hour is over: the mark goes by itself, too.
        story.happen(.clock(try DeskSamples.instant("2026-11-20 14:18")))
        #expect(!story.screen.contains("chen.bo"))
    }

    @Test func aNumberThatLeadsNowhereSaysSo() throws {
        var story = try DeskStory()
        story.letter(":ABC")
        #expect(story.focusedRow.contains("Number:  ABC"))
        story.press(.enter)
        #expect(story.takeAsked() == [.find("ABC")])
        story.answer(.find("ABC"), .unknown)
        #expect(story.screen.contains("Nothing has the number “ABC”."))
    }

    @Test func aNumberLeadsToARequestAndToABillToo() throws {
        var story = try DeskStory()
        let asked = try SupportSamples.lost()
        story.letter(":\(asked.request.number.grouped)")
        story.press(.enter)
        story.answer(.find(asked.request.number.grouped), .support(.found(asked)))
        #expect(story.screen.contains("Where is it?"))
        story.press(.escape)
        let file = try RecordsSamples.order()
        story.letter(":\(file.order.number.text)")
        story.press(.enter)
        story.answer(.find(file.order.number.text), .records(.order(file)))
        #expect(story.screen.contains("li.na@example.com"))
    }

    @Test func aDamagedDocumentLeadsToTheQuarantine() throws {
        var story = try DeskStory()
        story.press(.enter)
        let look = try #require(story.takeAsked().last)
        story.answer(look, .trouble(.damaged))
        let words = Words(.english)
        #expect(story.screen.contains(words.deskDamagedTitle))
        #expect(!story.screen.contains(words.troubleTitle))
        story.press(.enter)
        story.letter("8")
        #expect(story.focusedRow.contains("orders-E2026000999.json"))
    }

    @Test func leavingIsAskedOnEscAndNotOnQ() throws {
        var story = try DeskStory()
        story.press(.escape)
        #expect(story.screen.contains("Leave?"))
        story.press(.escape)
        story.letter("q")
        #expect(story.takeAsked() == [.leave])
    }

    @Test func keysTypedBeforeAnAnswerAreActedOnAfterIt() throws {
        var story = try DeskStory()
        story.press(.enter)
        story.letter("i")
        let dossier = try DeskSamples.dossier(.take)
        story.answer(.look(try DeskSamples.number(1)), .dossier(dossier))
        #expect(story.screen.contains(Words(.english).deskHeading(of: .issue)))
    }
}
