import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// What a clerk does with one application.
@Suite struct DeedTests {
    private let words = Words(.english)

    @Test func processingAsksAndSaysWhoIsTold() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.opened(dossier)
        story.letter("p")
        #expect(story.screen.contains("Process \(dossier.number.grouped)?"))
        #expect(story.screen.contains("told by mail: li.na@example.com,"))
        #expect(story.screen.contains("finance@example.com."))
        story.letter("s")
        #expect(story.takeAsked().isEmpty)
        story.letter("p")
        story.letter("y")
        #expect(story.takeAsked() == [dossier.effect(of: .step(.take))])
        let after = try DeskSamples.dossier(.take)
        story.answer(dossier.effect(of: .step(.take)), .dossier(after))
        #expect(story.screen.contains("Done; the customer is told by mail."))
        #expect(story.focusedRow.contains("i Issue…"))
        #expect(story.takeAsked() == [.readQueues])
    }

    @Test func anEnterTooManyDoesNothing() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.opened(dossier)
        story.letter("p")
        story.press(.enter)
        #expect(story.takeAsked().isEmpty)
        #expect(!story.screen.contains("Process \(dossier.number.grouped)?"))
        story.letter("p")
        story.press(.up, .enter)
        #expect(story.takeAsked() == [dossier.effect(of: .step(.take))])
    }

    @Test func aFapiaoIsIssuedWithNumberAndDay() throws {
        let dossier = try DeskSamples.dossier(.take)
        var story = try DeskStory.opened(dossier)
        story.letter("i")
        story.letter("0310")
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains("This has 4"))
        #expect(story.takeAsked().isEmpty)
        story.press(.control("u"))
        story.letter("031002600111 12345678")
        story.press(.tab)
        story.letter("2026-11-21")
        story.press(.tab, .enter)
        #expect(story.screen.contains("No fapiao is of a day to come."))
        story.press(.control("u"))
        story.letter("soon")
        #expect(story.screen.contains(words.deskDayFault.prefix(40)))
        // It was sent on the 18th.
        story.press(.control("u"))
        story.letter("2026年11月17日")
        story.press(.tab, .enter)
        #expect(story.flat.contains("The application was sent on 2026-11-18, so its fapiao"))
        #expect(story.focusedRow.contains("2026年11月17日"))
        #expect(story.takeAsked().isEmpty)
        story.press(.control("u"), .tab, .enter)
        #expect(story.screen.contains("Is \(dossier.number.grouped) issued?"))
        story.letter("y")
        let act = DeskAct.step(try DeskSamples.issue())
        #expect(story.takeAsked() == [dossier.effect(of: act)])
        story.answer(dossier.effect(of: act), .fapiaoTaken(by: try OrderNumber("E2026000100")))
        #expect(story.flat.contains("was used for order E2026000100"))
        #expect(story.focusedRow.contains("031002600111 12345678"))
        story.press(.tab, .tab, .enter, .character("y"))
        let after = try DeskSamples.dossier(.take, DeskSamples.issue())
        story.answer(dossier.effect(of: act), .dossier(after))
        #expect(story.focusedRow.contains("m Mail…"))
    }

    @Test func aParcelsFormIsCheckedAndItsNumberCorrectedLater() throws {
        let mailed = try DeskSamples.dossier(
            .take, DeskSamples.issue(), .mail(DeskSamples.parcel()))
        var story = try DeskStory.opened(mailed)
        story.letter("m")
        #expect(story.screen.contains(words.deskCorrectHeading))
        #expect(story.focusedRow.contains("SF1234567890123"))
        story.press(.control("u"))
        story.letter("SF99")
        #expect(story.screen.contains(words.warning(.unknownForm).prefix(30)))
        story.press(.control("u"))
        story.letter("sf1234567890124")
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskSureCorrect))
        story.letter("y")
        let right = try TrackingNumber("SF1234567890124", carrier: .sf)
        #expect(
            story.takeAsked()
                == [mailed.effect(of: .step(.mail(Parcel(carrier: .sf, tracking: right))))])
    }

    @Test func aRejectionBeginsWithATemplateInTheCustomersLanguage() throws {
        let dossier = try DeskSamples.dossier(.take)
        var story = try DeskStory.opened(dossier)
        story.letter("x")
        story.press(.down, .enter)
        let template = Words(.simplifiedChinese).deskTemplate(.taxpayerID)
        #expect(story.screen.contains(template.prefix(12)))
        #expect(story.screen.contains("Taxpayer ID"))
        story.letter("！")
        story.press(.tab, .tab, .enter, .character("y"))
        let event = Application.Event.reject(reason: template + "！", about: .taxpayerID)
        #expect(story.takeAsked() == [dossier.effect(of: .step(event))])
    }

    @Test func aStepBackNeedsAReason() throws {
        let dossier = try DeskSamples.dossier(.take, DeskSamples.issue())
        var story = try DeskStory.opened(dossier)
        story.letter("b")
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskReasonMissing))
        story.letter("misprint")
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskSureTakeBack.prefix(40)))
        story.letter("y")
        #expect(
            story.takeAsked() == [dossier.effect(of: .step(.takeBack(reason: "misprint")))])
    }

    @Test func whatNobodyFetchesIsTakenBackWithAReasonAndStaysGood() throws {
        let dossier = try DeskSamples.dossier(
            .take, DeskSamples.issue(), .readyForPickUp, delivery: .pickUp)
        var story = try DeskStory.opened(dossier)
        #expect(story.screen.contains("b Take back…"))
        story.letter("b")
        #expect(story.flat.contains("the fapiao and its number stay good"))
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskReasonMissing))
        story.letter("nobody came")
        story.press(.tab, .enter)
        #expect(story.screen.contains("from pick-up?"))
        #expect(!story.screen.contains(words.deskSureTakeBack.prefix(30)))
        story.letter("y")
        let event = Application.Event.notCollected(reason: "nobody came")
        #expect(story.takeAsked() == [dossier.effect(of: .step(event))])
        let after = try DeskSamples.dossier(
            .take, DeskSamples.issue(), .readyForPickUp, event, delivery: .pickUp)
        story.answer(dossier.effect(of: .step(event)), .dossier(after))
        #expect(story.focusedRow.contains(words.deskLabel(of: .ready, isCorrection: false)))
    }

    @Test func theNoteOfATakeOverNamesWhoHadIt() throws {
        let held = try DeskSamples.dossier(.take, hold: "li.wei")
        var order = held.order
        _ = try order.work(
            .takeOver(reason: "off today"), on: held.number, by: "zhao.min",
            at: try DeskSamples.now())
        let story = try DeskStory.opened(DeskSamples.around(order, held.number))
        #expect(story.screen.contains("Taken over from li.wei: off today"))
    }

    @Test func whatAnotherClerkHoldsIsLookedAtOrTakenOverWithAReason() throws {
        let dossier = try DeskSamples.dossier(.take, hold: "li.wei")
        var story = try DeskStory.opened(dossier)
        #expect(story.screen.contains("li.wei is at work on it until 14:17"))
        story.letter("i")
        #expect(story.screen.contains(words.deskApplication(dossier.number)))
        story.letter("o")
        story.letter("li.wei is off today")
        story.press(.tab, .enter)
        #expect(
            story.takeAsked()
                == [dossier.effect(of: .takeOver(reason: "li.wei is off today"))])
    }

    @Test func ofTwoClerksTheSecondSeesWhoWasFirst() throws {
        let dossier = try DeskSamples.dossier(.take)
        var story = try DeskStory.opened(dossier)
        story.letter("t")
        let held = try DeskSamples.dossier(.take, hold: "li.wei")
        let hold = try #require(held.application?.hold)
        #expect(story.takeAsked() == [dossier.effect(of: .hold)])
        story.answer(dossier.effect(of: .hold), .refused(.held(hold), held))
        #expect(story.screen.contains("li.wei is at work on it until 14:17"))
        #expect(story.focusedRow.contains("Take over…") || story.screen.contains("o Take over…"))
    }

    @Test func whatTheDeskDoesElsewhereIsSeenWithoutAKey() throws {
        let dossier = try DeskSamples.dossier(.take)
        var story = try DeskStory.opened(dossier)
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readQueues, .glance(dossier.number)])
        let after = try DeskSamples.dossier(.take, DeskSamples.issue())
        story.answer(.glance(dossier.number), .dossier(after))
        #expect(story.focusedRow.contains("m Mail…"))
    }

    @Test func theNextOfTheListIsOneKeyAway() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.opened(dossier)
        story.letter("]")
        // The list's cursor was on the first row; this one is not in the list any more.
        #expect(story.takeAsked() == [.look(try DeskSamples.number(1))])
    }

    @Test func whatWasTypedIsNotLeftWithoutAQuestion() throws {
        let dossier = try DeskSamples.dossier(.take)
        var story = try DeskStory.opened(dossier)
        story.letter("i")
        story.press(.escape)
        #expect(story.focusedRow.contains("i Issue…"))
        story.letter("i")
        story.letter("0310")
        story.press(.escape)
        #expect(story.screen.contains(words.deskDropText))
        story.press(.enter)
        #expect(story.focusedRow.contains("0310"))
        story.press(.tab, .tab, .right, .enter)
        #expect(story.screen.contains(words.deskDropText))
        story.letter("y")
        #expect(story.focusedRow.contains("i Issue…"))
        #expect(story.takeAsked().isEmpty)
    }

    /// One form for people, wherever the number stands.
    @Test func theNumberOfAFapiaoIsWrittenAsOnTheFapiao() throws {
        let dossier = try DeskSamples.dossier(.take, DeskSamples.issue())
        var story = try DeskStory.opened(dossier, size: Size(rows: 120, columns: 80))
        // Among the facts and in the history.
        #expect(story.lines.count { $0.contains("031002600111 12345678") } == 2)
        #expect(!story.screen.contains("031002600111-"))
        story.letter("y")
        #expect(story.takeAsked() == [.copy("031002600111 12345678")])
    }

    @Test func aDeedThatIsNotPossibleNowSaysWhyAndWhatIs() throws {
        var story = try DeskStory.opened(try DeskSamples.dossier())
        story.letter("m")
        #expect(
            story.flat.contains(
                "Not while “Applied”. Possible: p Process, x Send back."))
        #expect(story.takeAsked().isEmpty)
        story.press(.down)
        #expect(!story.flat.contains("Not while"))
        story = try DeskStory.opened(try DeskSamples.dossier(.take, hold: "li.wei"))
        story.letter("i")
        #expect(
            story.flat.contains(
                "li.wei is at work on it. Possible: o Take over, n Note."))
        #expect(story.takeAsked().isEmpty)
    }
}
