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
        #expect(story.screen.contains(words.deskDayFault.prefix(40)))
        story.press(.control("u"), .tab, .enter)
        #expect(story.screen.contains("Is \(dossier.number.grouped) issued?"))
        story.letter("y")
        let act = DeskAct.step(try DeskSamples.issue())
        #expect(story.takeAsked() == [dossier.effect(of: act)])
        story.answer(dossier.effect(of: act), .fapiaoTaken(by: try OrderNumber("E2026000100")))
        #expect(story.screen.contains("was used for order E2026000100"))
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
        story.letter("l")
        #expect(story.focusedRow.contains("i Issue…"))
        #expect(story.takeAsked().isEmpty)
    }
}
