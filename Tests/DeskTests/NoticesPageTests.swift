import Fapiao
import Resources
import Testing

@testable import Desk

/// Notices that blank fapiao are short: listed, written, shown as customers see them, ended.
@Suite struct NoticesPageTests {
    private let words = Words(.english)

    @Test func theyOpenFromTheListAndFromTheMenu() throws {
        var story = try DeskStory()
        story.letter("n")
        #expect(story.screen.contains(words.deskNoNotices))
        story.letter("q")
        #expect(story.screen.contains(words.deskSortWaiting))
        story.press(.control("x"))
        story.letter("n")
        #expect(story.screen.contains(words.deskNoNotices))
    }

    @Test func theListInEnglish() throws {
        let story = try DeskStory.notices(SupportSamples.notices())
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  Notices

                  Customers see these while blank fapiao are in short supply, in place of the
                  promised day.

                  State     Type   Mailing     From        Until
                › In force  spec.  2026-12-10  2026-11-18  –
                  Coming    both   2027-01-15  2026-12-20  –
                  Ended     norm.  2026-10-22  2026-10-08  2026-10-20

                  [ Post a notice ]







                  Blank fapiao are in short supply. Mailing is expected on 10 December 2026.

                ────────────────────────────────────────────────────────────────────────────────
                  Enter open   n post   e end   Esc back   ? help   ^X menu
                """)
    }

    // MARK: Writing

    /// The form with the first field of days in focus.
    private func writing(_ notices: [ShortageNotice] = []) throws -> DeskStory {
        var story = try DeskStory.notices(notices)
        story.letter("n")
        story.press(.tab)
        return story
    }

    private func preview(_ story: inout DeskStory) {
        for _ in 0..<12 where !story.focusedRow.contains(words.deskPreviewButton) {
            story.press(.tab)
        }
        story.press(.enter)
    }

    @Test func theTextsFollowTheDayUntilSomebodyChangesThem() throws {
        var story = try writing()
        story.letter("2027-01-10")
        #expect(story.screen.contains("票源紧张，预计2027年1月10日寄出。"))
        story.press(.tab, .tab, .tab, .end)
        story.letter(" Sorry.")
        story.press(.backTab, .backTab, .backTab, .control("u"))
        story.letter("2027-01-12")
        #expect(story.screen.contains("票源紧张，预计2027年1月12日寄出。"))
        #expect(story.screen.contains("Sorry."))
        #expect(story.screen.contains("10 January"))
    }

    @Test func anEmptyTextSaysWhatWillStandThere() throws {
        var story = try writing()
        story.press(.tab, .tab, .tab)
        #expect(story.screen.contains(words.deskNoticeTextLater))
        story.press(.backTab, .backTab, .backTab)
        story.letter("2027-01-10")
        story.press(.tab, .tab, .tab)
        #expect(!story.screen.contains(words.deskNoticeTextLater))
        #expect(story.screen.contains("Leave it as it is"))
    }

    @Test(arguments: [
        ("", "", "", NoticeFault.expectedMissing), ("soon", "", "", .notADay(.expected)),
        ("2027-02-30", "", "", .notADay(.expected)), ("2026-11-19", "", "", .expectedPast),
        ("2027-01-10", "never", "", .notADay(.from)),
        ("2027-01-10", "2027-01-11", "", .expectedBeforeFrom),
        ("2027-01-10", "", "10/1", .notADay(.until)),
        ("2027-01-10", "2026-12-01", "2026-11-30", .untilBeforeFrom),
        ("2027-01-10", "2026-11-01", "2026-11-19", .untilPast),
    ])
    func aDayThatCannotBeIsNamed(
        _ expected: String, _ from: String, _ until: String, _ fault: NoticeFault
    ) throws {
        var story = try writing()
        story.letter(expected)
        story.press(.tab)
        if !from.isEmpty {
            story.press(.control("u"))
            story.letter(from)
        }
        story.press(.tab)
        story.letter(until)
        preview(&story)
        #expect(story.screen.contains(words.problemsTitle))
        let sentence = words.deskFault(fault)
        #expect(story.screen.contains(sentence.prefix(30)), "\(story.screen)")
        #expect(!story.screen.contains(words.deskPreviewHeading))
    }

    @Test func aTextOfOnesOwnIsKeptAndTheTemplateIsNot() throws {
        var story = try writing()
        story.letter("2027-01-10")
        story.press(.tab, .tab, .tab, .control("u"))
        story.letter("Paper is late.")
        preview(&story)
        #expect(story.screen.contains("VAT normal fapiao: Paper is late."))
        story.letter("p")
        story.letter("y")
        let notice = ShortageNotice(
            types: [.normal], expectedMailing: try DeskSamples.day("2027-01-10"),
            from: try DeskSamples.day("2026-11-20"), until: nil,
            texts: [.english: "Paper is late."])
        #expect(story.lastAsked() == .support(.post(notice)))
        story.answer(.support(.post(notice)), .support(.notices([notice])))
        #expect(story.screen.contains(words.deskPosted))
        #expect(story.focusedRow.contains("2027-01-10"))
    }

    @Test func aTextThatIsTooLongIsNamedWithItsLanguage() throws {
        var story = try writing()
        story.letter("2027-01-10")
        story.press(.tab, .tab, .tab)
        story.paste(String(repeating: "x", count: ShortageNotice.textLimit))
        preview(&story)
        #expect(story.screen.contains(words.problemsTitle))
        #expect(story.screen.contains("English:"))
    }

    @Test func anotherNoticeAtTheSameTimeIsTold() throws {
        var story = try writing([SupportSamples.notice([.normal])])
        story.letter("2027-01-10")
        preview(&story)
        #expect(story.screen.contains("Another notice covers the same fapiao"))
        var other = try writing([SupportSamples.notice([.special])])
        other.letter("2027-01-10")
        preview(&other)
        #expect(other.screen.contains(words.deskPreviewHeading))
        #expect(!other.screen.contains("Another notice"))
    }

    // MARK: Showing and ending

    @Test func aNoticeIsShownAsCustomersSeeItInEveryLanguage() throws {
        var story = try DeskStory.notices([SupportSamples.notice()])
        story.press(.enter)
        var seen = ""
        for _ in 0..<4 {
            seen += story.screen
            story.press(.pageDown)
        }
        for language in Language.allCases {
            let text = Words(language).shortageAnnouncement(try SupportSamples.notice())
            #expect(seen.contains(text.prefix(20)))
        }
    }

    @Test func oneThatIsInForceOrComingIsEndedAfterAQuestion() throws {
        let notice = try SupportSamples.notice()
        var story = try DeskStory.notices([notice])
        story.letter("e")
        #expect(story.screen.contains(words.deskSureEndText(true).prefix(40)))
        story.letter("y")
        #expect(story.lastAsked() == .support(.end(notice)))
        let ended = notice.ended(on: try DeskSamples.day("2026-11-20"))
        story.answer(.support(.end(notice)), .support(.notices([ended])))
        #expect(story.screen.contains(words.deskEnded))
        #expect(story.screen.contains("2026-11-19"))
        story.letter("e")
        #expect(!story.screen.contains(words.deskKeep))
    }
}
