import Fapiao
import Resources
import Testing

@testable import Desk

/// A returned fapiao that is issued anew with another title (M19).
@Suite struct ReissuePageTests {
    private let words = Words(.english)

    private func reissuing() throws -> DeskStory {
        var story = try DeskStory.asked(SupportSamples.title(SupportSamples.returned()))
        story.letter("g")
        return story
    }

    @Test func aFapiaoThatIsNotBackIsNotedAsReturnedFirst() throws {
        let asked = try SupportSamples.title(SupportSamples.mailed())
        var story = try DeskStory.asked(asked)
        story.letter("g")
        #expect(story.screen.contains("Its status is “Mailed”."))
        #expect(story.screen.contains("SF1234567890123"))
        story.letter("e")
        #expect(story.screen.contains(words.deskHeading(of: .returned)))
        #expect(story.screen.contains(Words(.simplifiedChinese).deskReturnedForTitle))
        story.press(.tab, .enter)
        #expect(
            story.screen.contains(words.deskConfirm(.returned(reason: "x"), isCorrection: false)))
        story.letter("y")
        let act = try story.mustAsk()
        let back = try SupportSamples.title(SupportSamples.returned())
        story.answer(act, .dossier(try #require(back.dossier)))
        // The page that waited for it goes on.
        #expect(story.screen.contains(words.deskOldTitle))
        #expect(story.screen.contains("示例云帆科技（上海）有限公司"))
    }

    @Test func theFormBeginsWithTheTitleThatIsAskedForAndTheOldDetails() throws {
        let story = try reissuing()
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                       RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  What should the new one say?                                         Returned

                  Old title               云南示例药业股份有限公司
                  New title               示例云帆科技（上海）有限公司
                  Amount incl. tax        ¥16,409.02

                  Type                    (•) VAT normal fapiao
                                          ( ) VAT special fapiao
                  Buyer                   ( ) Individual
                                          (•) Enterprise
                                          ( ) Other body
                › Title                   示例云帆科技（上海）有限公司
                  Remark (optional)
                  Taxpayer ID (optional)  914403001922038216
                                          ! This is the ID of the old title. Check whether it
                                            belongs to the new one.

                  Delivered by            ( ) Yunda Express, prepaid                           ↓
                  The name on the licence, or one's own; or paste “$01…”.

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func aTaxpayerIDOfTheOldTitleIsPointedOut() throws {
        var story = try reissuing()
        let hint = "This is the ID of the old title."
        #expect(story.screen.contains(hint))
        // Its own ID takes the hint away.
        story.press(.tab, .tab, .control("u"))
        story.letter("91310115MA1K3A5B7C")
        #expect(!story.screen.contains(hint))
    }

    /// Goes to the button at the end of the form.
    private func goOn(_ story: inout DeskStory) {
        for _ in 0..<24 where !story.focusedRow.contains(words.continueLabel) { story.press(.tab) }
        story.press(.enter)
    }

    @Test func whatIsWrongIsToldAsInTheCustomersForm() throws {
        var story = try reissuing()
        story.press(.control("u"))
        story.press(.tab, .tab, .control("u"))
        story.letter("91310115MA1K3A5B7X")
        goOn(&story)
        #expect(story.screen.contains(words.problemsTitle))
        #expect(story.screen.contains(words.fault(RequestFault.title(.missing)).prefix(30)))
        #expect(!story.screen.contains(words.deskKeep))
        #expect(story.takeAsked().isEmpty)
    }

    @Test func aSpecialFapiaoAsksForAllTaxDetails() throws {
        var story = try reissuing()
        story.press(.backTab, .backTab, .down, .enter)
        goOn(&story)
        #expect(story.screen.contains(words.problemsTitle))
        #expect(story.screen.contains(words.fault(RequestFault.bank(.missing)).prefix(30)))
    }

    @Test func theNewApplicationOpensBelowTheAnswerThatClosesTheRequest() throws {
        let asked = try SupportSamples.title(SupportSamples.returned())
        var story = try reissuing()
        goOn(&story)
        #expect(story.screen.contains("示例云帆科技（上海）有限公司"))
        #expect(story.screen.contains("li.na@example.com,"))
        #expect(story.screen.contains("finance@example.com."))
        story.letter("y")
        guard case .support(.reissue(let request, let old, _))? = story.lastAsked() else {
            Issue.record("nothing asked for")
            return
        }
        #expect(request.document.title.text == "示例云帆科技（上海）有限公司")
        #expect(request.delivery == (try DeskSamples.request().delivery))
        var order = try #require(asked.order)
        let new = try DeskSamples.number(7)
        _ = try order.reissue(
            old, with: request, as: new, by: DeskSamples.clerk, at: DeskSamples.now())
        story.answer(
            .support(.reissue(request, of: old, on: order.number)),
            .support(.reissued(try DeskSamples.around(order, new))))
        #expect(story.screen.contains(words.deskCloseHeading))
        #expect(story.screen.contains(new.grouped))
        story.press(.escape)
        #expect(story.screen.contains(words.deskApplication(new)))
        #expect(story.screen.contains(words.deskLabel(of: .process, isCorrection: false)))
    }

    /// Tabs on until the focus is on the row of `label`.
    private func goTo(_ label: String, _ story: inout DeskStory) {
        for _ in 0..<24 where !story.focusedRow.contains(label) { story.press(.tab) }
    }

    @Test func whoHasMovedGetsItElsewhere() throws {
        var story = try reissuing()
        goTo(words.label(of: MailingField.street), &story)
        story.press(.control("u"))
        goOn(&story)
        #expect(story.screen.contains(words.fault(RequestFault.mailing(.street(.missing)))))
        #expect(story.takeAsked().isEmpty)
        goTo(words.label(of: MailingField.street), &story)
        story.letter("示例路 99 号")
        goOn(&story)
        story.letter("y")
        guard case .support(.reissue(let request, _, _))? = story.lastAsked() else {
            Issue.record("nothing asked for")
            return
        }
        #expect(request.delivery.address?.street == "示例路 99 号")
    }

    @Test func itCanBeFetchedInstead() throws {
        var story = try reissuing()
        goTo(words.deskWay(.sf), &story)
        story.press(.down, .enter)
        #expect(!story.screen.contains(words.label(of: MailingField.street)))
        goOn(&story)
        story.letter("y")
        guard case .support(.reissue(let request, _, _))? = story.lastAsked() else {
            Issue.record("nothing asked for")
            return
        }
        #expect(request.delivery == .pickUp)
    }

    @Test func aRefusalIsSaidAndNothingTypedIsLost() throws {
        var story = try reissuing()
        goOn(&story)
        story.letter("y")
        let effect = try story.mustAsk()
        let hold = Hold(
            clerk: "li.wei", since: try DeskSamples.now(),
            until: try DeskSamples.now().adding(seconds: 600))
        story.answer(effect, .support(.notReissued(.held(hold), nil)))
        #expect(story.screen.contains("li.wei is at work on it"))
        story.press(.enter)
        #expect(story.screen.contains("示例云帆科技（上海）有限公司"))
    }

    @Test func aReturnedApplicationOffersToBeIssuedAnewByItself() throws {
        var story = try DeskStory.opened(SupportSamples.returned())
        #expect(story.screen.contains("g " + words.deskLabel(of: SupportDeed.reissue)))
        story.letter("g")
        #expect(story.screen.contains(words.deskReissueHeading))
        // Nobody asked for a title, so the old one stands there.
        #expect(story.focusedRow.contains("云南示例药业股份有限公司"))
    }

    @Test func anApplicationThatCannotComeBackSaysSo() throws {
        let dossier = try DeskSamples.dossier(.take)
        var story = try DeskStory.asked(
            SupportSamples.about(dossier, .newTitle(dossier.number, Title("示例公司"))))
        story.letter("g")
        #expect(story.screen.contains("so there is nothing to issue anew"))
        story.press(.enter)
        #expect(story.screen.contains(words.deskToAnswer))
    }
}
