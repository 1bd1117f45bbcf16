import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// The titles and addresses of earlier applications in the account menu (M10).
@Suite struct BookTests {
    private let words = Words(.english)

    private func story(_ page: any Page) throws -> EntryStory {
        try EntryStory(page: page, member: try AccountSamples.member())
    }

    private func edit(_ edit: TitleBook.Edit) throws -> Effect {
        .change(.book(edit), try AccountSamples.member())
    }

    @Test func theDefaultIsMarked() throws {
        let story = try story(BookPage(.titles))
        let marked = story.lines.filter { $0.contains(words.defaultMark) && $0.contains("药业") }
        #expect(marked.count == 1)
        #expect(story.caretLine.contains("药业"))
    }

    @Test func anEditedTitleTakesThePlaceOfTheOldOne() throws {
        var story = try story(BookPage(.titles))
        story.press(.tab, .enter)
        #expect(story.caretLine.contains("李娜"))
        story.type("女士")
        story.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter)
        var changed = AccountSamples.person
        changed.title = "李娜女士"
        #expect(story.asked == [try edit(.replaceTitle(AccountSamples.person, with: changed))])
        story.answer(.changed(try AccountSamples.member()))
        #expect(story.screen.contains(words.bookSaved))
        #expect(story.screen.contains(words.earlierTitlesLabel))
    }

    @Test func whatIsFilledInIsCheckedAndWhatIsNotIsFine() throws {
        var page = BookEntryPage(title: AccountSamples.person)
        page.form.set(.field(.taxpayerID), "123")
        page.form.focus(on: .save)
        var story = try story(page)
        story.press(.enter)
        #expect(story.asked == [])
        #expect(story.screen.contains(words.problemsTitle))
        #expect(story.flat.contains(words.fault(TaxpayerID.Fault.wrongLength(count: 3))))
        #expect(!story.flat.contains(words.fault(BankAccount.Fault.missing)))
    }

    @Test func aTitleStringFillsTheFieldsItIsMadeOf() throws {
        var story = try story(BookEntryPage(title: AccountSamples.person))
        story.paste(ApplyTitleTests.string)
        story.press(.tab)
        #expect(story.screen.contains(ApplySamples.taxpayerID))
        #expect(!story.screen.contains("李娜"))
    }

    @Test func savingWithoutAChangeAsksForNothing() throws {
        var page = BookEntryPage(title: AccountSamples.company)
        page.form.focus(on: .save)
        var story = try story(page)
        story.press(.enter)
        #expect(story.asked == [])
        #expect(story.screen.contains(words.welcomeHeading))
    }

    @Test func whatWasChangedIsSavedBeforeItBecomesTheDefault() throws {
        var page = BookEntryPage(title: AccountSamples.person)
        page.form.set(.field(.title), "李娜女士")
        page.form.focus(on: .prefer)
        var story = try story(page)
        story.press(.enter)
        var changed = AccountSamples.person
        changed.title = "李娜女士"
        #expect(
            story.asked == [
                try edit(.replaceTitle(AccountSamples.person, with: changed)),
                try edit(.preferTitle(changed)),
            ])
        story.answer(.changed(try AccountSamples.member()))
        #expect(story.screen.contains(words.bookPreferred))
    }

    @Test func theDefaultCanBeGivenUp() throws {
        var page = BookEntryPage(title: AccountSamples.company)
        page.form.focus(on: .prefer)
        var story = try story(page)
        #expect(story.screen.contains(words.noDefaultButton))
        story.press(.enter)
        #expect(story.asked == [try edit(.preferTitle(nil))])
    }

    @Test func removingAsksFirst() throws {
        var page = BookEntryPage(address: AccountSamples.home)
        page.form.focus(on: .remove)
        var story = try story(page)
        story.press(.enter)
        #expect(story.asked == [])
        #expect(story.flat.contains("李娜 花园路39号"))
        story.press(.enter)
        #expect(story.screen.contains(words.saveButton))
        story.press(.enter, .tab, .enter)
        #expect(story.asked == [try edit(.removeAddress(AccountSamples.home))])
        story.answer(.changed(try AccountSamples.member()))
        #expect(story.screen.contains(words.bookRemoved))
    }

    @Test func aCityOfAnotherProvinceIsClearedAsOnTheDeliveryPage() throws {
        var context = try ApplySamples.context()
        context.member = try AccountSamples.member()
        var page = BookEntryPage(address: AccountSamples.home)
        page.form.focus(on: .field(.mailing(.province)))
        _ = page.handle(.control("u"), context)
        for character in "上海" { _ = page.handle(.character(character), context) }
        _ = page.handle(.tab, context)
        #expect(page.form.text(.field(.mailing(.province))) == "上海市")
        #expect(page.form.text(.field(.mailing(.city))) == "上海市")
        #expect(page.form.text(.field(.mailing(.district))) == "")
    }

    // MARK: While applying

    private func applying() throws -> ApplyStory {
        try ApplyStory(member: try AccountSamples.member())
    }

    @Test func anEarlierTitleFillsInAllItsFieldsAndCanBeTakenBack() throws {
        var story = try applying()
        story.tab(to: words.titleLabel)
        story.type("Beta")
        story.press(.tab)
        story.tab(to: words.earlierTitlesLabel)
        #expect(story.focusedRow.contains(words.earlierToChoose(2)))
        story.press(.enter)
        #expect(story.screen.contains(words.chooseTitleHeading))
        #expect(story.takeAsked().count == 1)
        story.answer(.draftSaved(try ApplySamples.number(), revision: 1))
        story.press(.enter)
        guard case .saveDraft(_, let draft, _, _)? = story.takeAsked().last else {
            Issue.record("not saved")
            return
        }
        #expect(TitleEntry(draft) == AccountSamples.company)
        #expect(story.screen.contains(words.filledInFromEarlier))
        #expect(story.focusedRow.contains(words.backToTypedButton))
        story.press(.enter)
        #expect(story.focusedRow.contains("Beta"))
        #expect(!story.screen.contains(words.filledInFromEarlier))
    }

    @Test func undoInTheFieldBringsItsTextBack() throws {
        var story = try applying()
        story.tab(to: words.titleLabel)
        story.type("Beta")
        story.press(.tab)
        story.tab(to: words.earlierTitlesLabel)
        story.press(.enter, .down, .enter)
        story.tab(to: words.titleLabel)
        #expect(story.focusedRow.contains("李娜"))
        story.press(.control("_"))
        #expect(story.focusedRow.contains("Beta"))
    }

    @Test func escapeLeavesTheListAndChangesNothing() throws {
        var story = try applying()
        story.tab(to: words.earlierTitlesLabel)
        story.press(.enter, .escape)
        #expect(story.focusedRow.contains(words.earlierTitlesLabel))
        #expect(!story.screen.contains(words.filledInFromEarlier))
    }

    @Test func enterInTheTitleGoesPastTheOffers() throws {
        var story = try applying()
        story.tab(to: words.titleLabel)
        story.type("Beta")
        story.press(.enter)
        #expect(story.focusedRow.contains(words.remarkLabel))
    }

    @Test func anEarlierAddressFillsInAllItsFields() throws {
        var story = try applying()
        story.press(.tab, .up, .character(" "))
        story.tab(to: words.titleLabel)
        story.type("Beta")
        story.press(.control("x"))
        story.type("c")
        story.press(.control("x"))
        story.type("c")
        story.tab(to: words.earlierAddressesLabel)
        story.press(.enter, .down, .enter)
        #expect(story.screen.contains("王芳"))
        #expect(story.screen.contains("浦东新区"))
        story.press(.enter)
        #expect(!story.screen.contains("王芳"))
    }

    @Test func nothingIsOfferedWhereThereIsNothingElse() throws {
        let none = try ApplyStory(member: try ApplySamples.member())
        #expect(!none.screen.contains(words.earlierTitlesLabel))
        var member = try AccountSamples.member()
        member.profile.book = TitleBook(
            titles: [AccountSamples.person], addresses: [], defaultTitle: nil,
            defaultAddress: nil)
        var one = try ApplyStory(member: member)
        one.press(.tab, .up, .character(" "))
        one.tab(to: words.titleLabel)
        #expect(one.screen.contains(words.earlierTitlesLabel))
        one.type("李娜")
        #expect(!one.screen.contains(words.earlierTitlesLabel))
    }

    /// Back by a slip of the finger loses nothing unasked.
    @Test func changesAreDiscardedOnlyAfterAsking() throws {
        for way: [Key] in [[.escape], [.backTab, .backTab, .enter]] {
            var story = try story(BookEntryPage(title: AccountSamples.person))
            story.type("女士")
            for key in way { story.press(key) }
            #expect(story.lines[2].contains(words.leaveEntryHeading))
            story.press(.enter)
            #expect(story.screen.contains("李娜女士"))
            story.press(.escape)
            #expect(story.caretLine.contains(words.goOnEditingButton))
            story.press(.tab, .enter)
            #expect(!story.screen.contains("李娜") && story.asked == [])
        }
    }

    @Test func nothingIsAskedWhereNothingWasChanged() throws {
        var story = try story(BookEntryPage(title: AccountSamples.person))
        story.press(.escape)
        #expect(!story.screen.contains("李娜"))
    }
}
