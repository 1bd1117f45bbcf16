import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Failed mail, documents in quarantine, and the daily sheet.
@Suite struct RecordsFileTests {
    // MARK: Mail

    private func mail(_ standing: MailFile.Standing = .givenUp) throws -> DeskStory {
        let file = try RecordsSamples.mail(standing)
        return try DeskStory.opened(.mail(file.id), .mail(file))
    }

    @Test func aRowOfFailedMailOpens() throws {
        var story = try DeskStory()
        story.letter("7")
        story.press(.enter)
        let id = try RecordsSamples.mail().id
        #expect(story.takeErrands() == [.mail(id)])
        story.answer(.mail(id), .gone)
        #expect(story.screen.contains("It is not there any more."))
    }

    @Test func aMailShowsWhyItFailedAndNothingThatSteersATerminal() throws {
        let story = try mail()
        #expect(story.screen.contains("no such mailbox[31m"))
        #expect(story.screen.contains("ABCD-****-****"))
        #expect(!story.screen.contains("\u{1B}"))
    }

    @Test func retryingIsOneKeyAndLettingItBeAsks() throws {
        var story = try mail()
        let id = try RecordsSamples.mail().id
        story.letter("t")
        #expect(story.takeErrands() == [.onMail(.retry, id)])
        story.answer(
            .onMail(.retry, id),
            .mail(try RecordsSamples.mail(.waits(from: try DeskSamples.now()))))
        #expect(story.screen.contains("It is being sent again"))
        #expect(story.takeAsked() == [.readQueues])
        story = try mail()
        story.letter("x")
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("nobody@example.com does not get it"))
        story.letter("y")
        #expect(story.takeErrands() == [.onMail(.forget, id)])
        story.answer(.onMail(.forget, id), .done)
        #expect(story.screen.contains("Failed mail"))
    }

    @Test func eachRefusalOfAMailIsASentence() throws {
        let id = try RecordsSamples.mail().id
        let at = try DeskSamples.instant("2026-11-20 15:00")
        let refusals: [(RecordsRefusal, String)] = [
            (.mailLeased(until: at), "being sent right now"),
            (.mailExpired(at: at), "expired at 2026-11-20 15:00"), (.mailUnwanted, "was used"),
            (.mailWaits, "sent again meanwhile"),
        ]
        for (refusal, text) in refusals {
            var story = try mail()
            story.letter("t")
            story.answer(.onMail(.retry, id), .refused(refusal))
            #expect(story.screen.contains(text), "\(story.screen)")
        }
        var story = try mail()
        story.letter("t")
        story.answer(.onMail(.retry, id), .gone)
        #expect(story.screen.contains("not in the queue any more"))
    }

    // MARK: Quarantine

    private func document(_ file: QuarantineFile) throws -> DeskStory {
        try DeskStory.opened(.document(file.name), .document(file))
    }

    @Test func aDocumentIsShownSanitised() throws {
        let story = try document(RecordsSamples.document())
        #expect(story.screen.contains("order E2026000999 with its applications"))
        #expect(story.screen.contains("{\"format\":3,\"number\":\"E2026000999\",[2J\"app"))
        #expect(!story.screen.contains("\u{1B}") && !story.screen.contains("\u{202E}"))
    }

    @Test func puttingBackAsksOnceAndDeletingACustomersTwice() throws {
        let file = try RecordsSamples.document()
        var story = try document(file)
        story.letter("by")
        #expect(story.takeErrands() == [.onDocument(.putBack, file.name)])
        story = try document(file)
        story.letter("xy")
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("Is there a backup?"))
        story.letter("s")
        #expect(story.takeErrands() == [])
        story.letter("xyy")
        #expect(story.takeErrands() == [.onDocument(.discard, file.name)])
        story.answer(.onDocument(.discard, file.name), .done)
        #expect(story.screen.contains("Quarantine"))
        let mail = try #require(MailID(random: Array(repeating: 5, count: 10)))
        story = try document(RecordsSamples.document(.mail(mail)))
        story.letter("xy")
        #expect(story.takeErrands() == [.onDocument(.discard, file.name)])
    }

    @Test func thatItCanBeReadIsNotSaidOfWhatBelongsNowhere() throws {
        let words = Words(.english)
        let known = try document(RecordsSamples.document(damage: nil))
        #expect(known.screen.contains(words.deskReadsNow.prefix(30)))
        let foreign = try document(RecordsSamples.document(.unknown, damage: nil))
        #expect(!foreign.screen.contains(words.deskReadsNow.prefix(30)))
    }

    @Test func whatNobodyKnowsCannotGoBack() throws {
        var story = try document(RecordsSamples.document(.unknown, damage: .notAFile))
        let before = story.lines.dropLast(4)
        story.letter("b")
        #expect(story.lines.dropLast(4) == before)
        #expect(story.takeErrands().isEmpty)
        #expect(story.screen.contains("does not know where it belongs"))
    }

    @Test func eachRefusalOfADocumentIsASentence() throws {
        let file = try RecordsSamples.document()
        let refusals: [(RecordsRefusal, String)] = [
            (.unreadable(.noChecksum), "no checksum"),
            (.unreadable(.wrongChecksum), "does not match"),
            (.unreadable(.notUnderstood), "It is whole"), (.unreadable(.notAFile), "plain file"),
            (.occupied, "another document"), (.originUnknown, "where it belongs"),
        ]
        for (refusal, text) in refusals {
            var story = try document(file)
            story.letter("by")
            story.answer(.onDocument(.putBack, file.name), .refused(refusal))
            #expect(story.screen.contains(text), "\(story.screen)")
        }
        var story = try document(file)
        story.letter("r")
        #expect(story.takeErrands() == [.document(file.name)])
        story.answer(.document(file.name), .document(try RecordsSamples.document(damage: nil)))
        #expect(story.screen.contains("It can be read now."))
    }

    // MARK: The daily sheet

    private func sheet() throws -> DeskStory {
        var story = try DeskStory()
        story.letter("d")
        let day = try DeskSamples.day("2026-11-20")
        #expect(story.takeErrands() == [.sheet(day)])
        story.answer(.sheet(day), .sheet(try RecordsSamples.sheet()))
        return story
    }

    @Test func arrowsGoFromWorkingDayToWorkingDay() throws {
        var story = try sheet()
        story.press(.right)
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("the last working day so far"))
        // From Friday to Monday it is four steps back, over no week-end.
        let days = try ["19", "18", "17", "16", "13"].map { try DeskSamples.day("2026-11-\($0)") }
        for day in days {
            story.press(.left)
            #expect(story.takeErrands() == [.sheet(day)])
        }
        // An answer for a day on the way is of no use.
        story.answer(.sheet(days[0]), .sheet(try RecordsSamples.sheet("2026-11-19")))
        #expect(!story.screen.contains("00277165"))
        // This day's is still on its way.
        story.press(.right)
        #expect(story.takeErrands() == [])
        story.answer(.sheet(days[3]), .sheet(try RecordsSamples.sheet("2026-11-16")))
        #expect(story.screen.contains("00277165"))
        story.letter("t")
        #expect(story.takeErrands() == [.sheet(try DeskSamples.day("2026-11-20"))])
    }

    @Test(arguments: ["", "2026-11-21", "1999-12-31", "2026-02-30", "yesterday", "20.11.2026"])
    func aBadDayIsNamed(_ typed: String) throws {
        var story = try sheet()
        story.letter(":")
        story.press(.control("u"))
        story.letter(typed)
        story.press(.enter, .enter)
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("Enter the day as year-month-day"))
    }

    @Test func aTypedDayTakesThePlaceOfTheOneThatIsOffered() throws {
        var story = try sheet()
        story.letter(":")
        #expect(story.focusedRow.contains("2026-11-20"))
        story.letter("2026-10-08")
        story.press(.enter, .enter)
        let day = try DeskSamples.day("2026-10-08")
        #expect(story.takeErrands() == [.sheet(day)])
        story.answer(.sheet(day), .sheet(DaySheet(day)))
        #expect(story.screen.contains("8 October 2026"))
        story.letter("q")
        #expect(story.screen.contains("Processing"))
    }

    @Test func theSheetIsWrittenByTheEndingOfTheNameAndReplacesNothing() throws {
        var story = try sheet()
        story.letter("w")
        story.press(.enter, .enter)
        guard case .write(let csv, "2026-11-20.csv")? = story.takeErrands().last else {
            Issue.record("not written")
            return
        }
        #expect(csv.hasPrefix("\u{FEFF}Done,Time,"))
        story.answer(.write(csv, to: "2026-11-20.csv"), .refused(.file(.exists)))
        #expect(story.screen.contains(Words(.english).fault(FileFault.exists).prefix(40)))
        #expect(story.focusedRow.contains("2026-11-20.csv"))
        story.press(.control("u"))
        story.letter("b.csv")
        story.press(.tab, .enter)
        let errand = RecordsErrand.write(csv, to: "b.csv")
        #expect(story.takeErrands() == [errand])
        story.answer(errand, .done)
        #expect(story.screen.contains("Written to b.csv."))
    }

    @Test func eachFaultOfAFileIsASentence() throws {
        let faults: [FileFault] = [
            .noFolder, .denied, .inData, .full, .tooLong, .other(errno: 71),
        ]
        for fault in faults {
            let text = Words(.english).fault(fault)
            var story = try sheet()
            story.letter("w")
            story.press(.control("u"))
            story.letter("x.txt")
            story.press(.enter, .enter)
            let errand = try #require(story.takeErrands().last)
            story.answer(errand, .refused(.file(fault)))
            #expect(story.flat.contains(text.prefix(24)), "\(story.screen)")
            #expect(story.focusedRow.contains("x.txt"))
        }
        var story = try sheet()
        story.letter("w")
        story.press(.control("u"), .enter, .enter)
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains(Words(.english).deskFileMissing))
    }

    @Test func theFilesHoldTheSame() throws {
        let sheet = try RecordsSamples.sheet()
        let text = SheetText(sheet: sheet, words: Words(.english))
        let plain = text.text(for: "sheet.txt")
        #expect(plain.contains("Issued: 2"))
        #expect(plain.contains("031002600111 00277165"))
        #expect(plain.contains("32,818.04"))
        #expect(plain.contains("00277166–00277167, 2 in all"))
        #expect(plain.split(separator: "\n").allSatisfy { $0.last != " " })
        let lines = text.text(for: "SHEET.CSV").split(separator: "\r\n").map(String.init)
        // Header, two issued, two mailed, three totals, one gap.
        #expect(lines.count == 9)
        #expect(
            lines[1].hasSuffix(
                "云南示例药业股份有限公司,031002600111,00277165,15480.21,928.81,16409.02,"))
        #expect(lines[3].contains("SF1234567890123"))
        #expect(lines[5] == "Total,Issued,,,,,,30960.42,1857.62,32818.04,")
    }

    @Test func aTitleIsNoFormulaInASpreadsheet() throws {
        var sheet = DaySheet(try DeskSamples.day("2026-11-20"))
        let document = FapiaoDocument.normal(
            .individual, try Title("=SUM(A1)公司"), nil, try Remark(""))
        var application = Application(
            number: try DeskSamples.number(3),
            request: Request(document: document, delivery: .pickUp),
            amount: TaxSplit(gross: try Money(yuan: "1.00"), rate: .softwareServices),
            submittedAt: try DeskSamples.instant("2026-11-20 09:00"))
        for event: Application.Event in [.take, try DeskSamples.issue()] {
            _ = try application.handle(
                event, by: .clerk("li.wei"), at: try DeskSamples.instant("2026-11-20 10:00"))
        }
        sheet.add(application, of: try OrderNumber("E2026000121"))
        let csv = SheetText(sheet: sheet, words: Words(.english)).text(for: "a.csv")
        #expect(csv.contains(",'=SUM(A1)公司,"))
    }
}
