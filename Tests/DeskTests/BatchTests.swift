import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Many rows issued or mailed at once.
@Suite struct BatchTests {
    private let words = Words(.english)

    /// All rows of a queue marked, and the page that asks where numbers come from.
    private func marked(_ queue: String = "1") throws -> DeskStory {
        var story = try DeskStory()
        story.letter(queue + "*b")
        return story
    }

    private func task(_ number: String, _ day: String = "2026-11-20") throws -> DeskTask {
        .issue(try FapiaoNumber(number), on: try DeskSamples.day(day))
    }

    @Test func aRangeIsGivenOutInTheOrderOfTheList() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        #expect(story.screen.contains("Up to 031002600111 00000101"))
        story.press(.tab, .tab, .enter)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                        4 marked
                ────────────────────────────────────────────────────────────────────────────────
                  Issue in a batch

                  Check the numbers; Enter begins with all 4.

                  Number     Title                        Amount  Fapiao                 Result
                › 7K4D-76N8  示例远山咨询（杭州）有…    2,160.00  031002600111 00000098
                  RN38-P4FC  云南示例药业股份有限公司  22,416.16  031002600111 00000099
                  8T25-637H  张示例                       106.00  031002600111 00000100
                  TWYY-MYYP  Nordic Sample AB           9,999.99  031002600111 00000101









                  Issued on 20 November 2026

                ────────────────────────────────────────────────────────────────────────────────
                  Enter begin   Esc back   ? help   ^X menu
                """)
        let tasks = try zip(98...101, DeskSamples.submitted()).map { number, row in
            BatchTask(
                application: row.application,
                task: try task("031002600111 00000\(number < 100 ? "0" : "")\(number)"))
        }
        #expect(story.takeAsked() == [.batch(.foresee(tasks))])
        story.press(.enter)
        #expect(story.screen.contains("Issue all 4?"))
        story.letter("y")
        let numbers = try DeskSamples.submitted().map(\.application)
        let first = Console.Effect.batch(
            .carry(try task("031002600111 00000098"), on: numbers[0]))
        #expect(story.takeAsked() == [first])
        story.answer(first, .batch(.carried(.done)))
        let second = Console.Effect.batch(
            .carry(try task("031002600111 00000099"), on: numbers[1]))
        #expect(story.takeAsked() == [second])
        let hold = Hold(
            clerk: "li.wei", since: try DeskSamples.now(), until: try DeskSamples.now())
        story.answer(second, .batch(.carried(.refused(.held(hold)))))
        #expect(story.screen.contains("2 of 4. Esc stops"))
        for effect in story.takeAsked() {
            story.answer(effect, .batch(.carried(.alreadySo)))
        }
        let last = try #require(story.takeAsked().first)
        story.answer(last, .batch(.carried(.fapiaoTaken(by: nil))))
        #expect(story.takeAsked() == [.readQueues, .readDays])
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                        4 marked
                ────────────────────────────────────────────────────────────────────────────────
                  Issue in a batch

                  Done: 2; refused: 2, still marked.

                  Number     Title                     Amount  Fapiao                 Result
                  7K4D-76N8  示例远山咨询（杭州）…   2,160.00  031002600111 00000098  √ done
                  RN38-P4FC  云南示例药业股份有限…  22,416.16  031002600111 00000099  ! refused
                  8T25-637H  张示例                    106.00  031002600111 00000100  √ already
                › TWYY-MYYP  Nordic Sample AB        9,999.99  031002600111 00000101  ! refused









                  This fapiao number was used before. Compare it with the printed fapiao.

                ────────────────────────────────────────────────────────────────────────────────
                  Esc back   ? help   ^X menu
                """)
        story.press(.escape)
        #expect(story.screen.contains("4 marked"))
    }

    @Test func whatWouldBeRefusedIsSeenBeforeItBeginsAndLeftOut() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter)
        let asked = try #require(story.takeAsked().last)
        let numbers = try DeskSamples.submitted().map(\.application)
        let hold = Hold(
            clerk: "li.wei", since: try DeskSamples.now(),
            until: try DeskSamples.now().adding(seconds: 600))
        story.answer(
            asked,
            .batch(
                .foreseen([
                    Foreseen(numbers[0], .fapiaoTaken(by: try OrderNumber("E2026000777"))),
                    Foreseen(numbers[1], .refused(.held(hold))),
                    Foreseen(numbers[2], .alreadySo),
                ])))
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("2 would be refused and are left out"))
        #expect(story.screen.contains("E2026000777"))
        story.press(.down)
        #expect(story.screen.contains("li.wei is at work on it until"))
        #expect(story.screen.contains("√ already"))
        story.press(.enter)
        story.letter("y")
        #expect(
            story.takeAsked() == [
                .batch(.carry(try task("031002600111 00000101"), on: numbers[3]))
            ])
        // What was foreseen comes too late once the batch has begun.
        story.answer(asked, .batch(.foreseen([Foreseen(numbers[3], .unknown)])))
        #expect(story.screen.contains("3 of 4"))
    }

    @Test func whereNothingIsLeftToDoNothingBegins() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter)
        let asked = try #require(story.takeAsked().last)
        let all = try DeskSamples.submitted().map { Foreseen($0.application, .alreadySo) }
        story.answer(asked, .batch(.foreseen(all)))
        #expect(story.screen.contains(words.deskBatchAllDone))
        #expect(!story.screen.contains("begin"))
    }

    @Test func escStopsAfterTheRowUnderWayAndTheEndOfASessionSaysSo() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter, .enter, .character("y"))
        let first = try #require(story.takeAsked().last)
        #expect(story.console.farewell?.contains("after 0 of 4 rows") == true)
        story.press(.escape)
        #expect(story.takeAsked().isEmpty)
        story.answer(first, .batch(.carried(.done)))
        #expect(story.takeAsked() == [.readQueues, .readDays])
        #expect(story.screen.contains("Done: 1; not begun: 3."))
        #expect(story.console.farewell == nil)
    }

    @Test func aFaultOfStorageStopsItAndTheRowsLeftCanFollow() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter, .enter, .character("y"))
        let first = try #require(story.takeAsked().last)
        story.answer(first, .trouble(.noSpace))
        #expect(story.screen.contains("not begun: 4"))
        #expect(story.takeAsked() == [.readQueues, .readDays])
        story.press(.enter, .character("y"))
        #expect(story.takeAsked() == [first])
    }

    @Test(arguments: [
        ("0310", "This has 4"), ("031002600111 99999998", "only 2 numbers"),
        ("", "fapiao number"),
    ])
    func aBadFirstNumberIsToldAtItsField(_ typed: String, _ said: String) throws {
        var story = try marked()
        story.press(.tab)
        story.letter(typed)
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains(said))
        #expect(story.screen.contains(words.deskBatchIssueHeading))
        #expect(story.takeAsked().isEmpty)
    }

    @Test func aDayToComeIsNoDay() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab)
        story.letter("2026-11-21")
        story.press(.tab, .enter)
        #expect(story.screen.contains("No fapiao is of a day to come."))
        #expect(story.focusedRow.contains("2026-11-21"))
    }

    @Test func aFileSaysWhichApplicationGetsWhat() throws {
        var story = try marked()
        story.press(.down)
        story.letter(" ")
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains(words.deskBatchFileMissing))
        story.letter("/tmp/numbers.csv")
        story.press(.tab, .enter)
        let read = Console.Effect.batch(.read(path: "/tmp/numbers.csv", .issue, .english))
        #expect(story.takeAsked() == [read])
        story.answer(read, .batch(.unreadable("There is no file /tmp/numbers.csv.")))
        #expect(story.screen.contains("There is no file /tmp/numbers.csv."))
        #expect(story.focusedRow.contains("/tmp/numbers.csv"))
        story.press(.tab, .enter)
        let numbers = try DeskSamples.submitted().map(\.application)
        let other = try DeskSamples.number(9)
        let tasks = [
            numbers[2]: try task("031002600111 00000007"), other: try task("031002600111 00000008"),
        ]
        let faults = ["Line 2: a", "Line 3: b", "Line 4: c", "Line 5: d"]
        story.answer(read, .batch(.sheet(BatchSheet(tasks: tasks, faults: faults))))
        #expect(story.screen.contains("Line 4: c"))
        #expect(story.screen.contains("And 2 more lines of the file are wrong."))
        #expect(story.screen.contains("3 have no number"))
        story.press(.enter, .character("y"))
        #expect(
            story.takeAsked().suffix(1) == [
                .batch(.carry(try task("031002600111 00000007"), on: numbers[2]))
            ])
    }

    @Test func aRangeOfTrackingNumbersIsForTheRowsOfItsCarrier() throws {
        var story = try DeskStory()
        let rows = try DeskSamples.submitted()
        story.answer(.readQueues, .queues([.issued: .applications(rows)], []))
        story.letter("3*b")
        #expect(story.screen.contains("3 get none"))
        story.press(.tab, .up)
        story.letter(" ")
        #expect(story.screen.contains("2 get none"))
        story.press(.tab)
        story.letter("SF100000000000A")
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskBatchNoDigits.prefix(40)))
        story.press(.control("u"))
        story.letter("SF1000000000001")
        #expect(story.screen.contains(words.warning(.formOf(.sf)).prefix(30)))
        story.press(.control("u"))
        story.letter("431234567890199")
        #expect(story.screen.contains("431234567890200"))
        story.press(.tab, .enter, .enter, .character("y"))
        guard case .batch(.carry(.mail(let parcel), let number))? = story.takeAsked().last else {
            Issue.record("nothing was mailed")
            return
        }
        #expect(parcel.carrier == .yunda && parcel.tracking.text == "431234567890199")
        #expect(rows.first { $0.application == number }?.delivery == .yunda)
        #expect(story.screen.contains(words.deskBatchWithout))
    }

    @Test func whereNothingWaitsForANumberThereIsNoBatch() throws {
        var story = try DeskStory()
        story.letter("6b")
        #expect(story.screen.contains(words.deskNoBatch.prefix(40)))
    }

    // MARK: Going back

    @Test func escLeadsBackToTheFormWithWhatWasTyped() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter)
        let asked = try #require(story.takeAsked().last)
        story.press(.escape)
        #expect(story.focusedRow.contains("[ Continue ]"))
        #expect(story.screen.contains("031002600111 00000098"))
        story.press(.backTab, .backTab, .end, .backspace, .character("7"), .tab, .tab, .enter)
        #expect(story.screen.contains("031002600111 00000097"))
        // What was foreseen of the numbers before says nothing of these.
        let numbers = try DeskSamples.submitted().map(\.application)
        story.answer(asked, .batch(.foreseen(numbers.map { Foreseen($0, .alreadySo) })))
        #expect(story.screen.contains("Enter begins with all 4"))
    }

    @Test func onceItIsOverEscLeadsToTheList() throws {
        var story = try marked()
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter, .enter, .character("y"))
        for _ in 0..<4 {
            let asked = try #require(story.takeAsked().last)
            story.answer(asked, .batch(.carried(.done)))
        }
        #expect(story.takeAsked() == [.readQueues, .readDays])
        story.press(.escape)
        #expect(story.screen.contains(words.deskSortWaiting))
        #expect(!story.screen.contains(words.deskDropTitle))
    }

    // MARK: One row, and none that can be mailed

    @Test func oneRowIsNotCalledAll() throws {
        var story = try DeskStory()
        story.letter("b")
        story.press(.tab)
        story.letter("031002600111 00000098")
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains("Check the number; Enter begins."))
        story.press(.enter)
        #expect(story.screen.contains("Issue it?"))
        #expect(!Words(.swedish).deskBatchReady(1).contains("alla"))
        #expect(!Words(.swedish).deskBatchSure(false, 1).contains("alla"))
    }

    @Test func whereAllIsPickedUpItIsSaidThatNothingIsMailed() throws {
        var story = try DeskStory()
        let rows = try DeskSamples.submitted().filter { $0.delivery == .pickUp }
        story.answer(.readQueues, .queues([.issued: .applications(rows)], []))
        story.letter("3*b")
        #expect(story.flat.contains("Nothing here can be mailed: customers pick these up."))
        #expect(!story.screen.contains(words.continueLabel))
        story.press(.enter)
        #expect(story.screen.contains(words.deskSortWaiting))
    }
}
