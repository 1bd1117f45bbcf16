import Fapiao
import Screen
import Testing

@testable import Wizard

/// Provinces, cities and districts that narrow as one types.
@Suite struct ApplyDeliveryTests {
    private func atProvince(_ mailing: MailingDraft = MailingDraft()) throws -> ApplyStory {
        var draft = ApplySamples.special
        draft.page = .delivery
        draft.mailing = mailing
        var story = try ApplyStory(order: ApplySamples.order(draft: .init(draft, 1)))
        story.tab(to: "Province")
        #expect(story.focusedRow.contains("Province"))
        return story
    }

    @Test(arguments: ["gd", "guangd", "广东", "ｇｄ"])
    func listNarrowsByPinyinAndChinese(_ typed: String) throws {
        var story = try atProvince()
        story.type(typed)
        #expect(story.screen.contains("广东省"))
        #expect(!story.screen.contains("广西"))
        story.press(.enter)
        #expect(story.focusedRow.contains("City"))
    }

    @Test func arrowsChooseAndTabAcceptsWhatTheyChose() throws {
        var story = try atProvince()
        story.type("guang")
        story.press(.down, .tab)
        #expect(story.screen.contains("Province   广西壮族自治区"))
        #expect(story.screen.contains("City       南宁市"))
    }

    @Test func municipalityNamesItsCityAndAsksForTheDistrict() throws {
        var story = try atProvince()
        story.type("shanghai")
        story.press(.enter)
        #expect(story.screen.contains("City       上海市"))
        #expect(story.screen.contains("District"))
        story.press(.enter)
        #expect(story.focusedRow.contains("District"))
        story.type("pdxq")
        story.press(.enter)
        #expect(story.screen.contains("District   浦东新区"))
        #expect(story.focusedRow.contains("Street"))
    }

    @Test func cityWithoutDistrictsAsksForNone() throws {
        var story = try atProvince()
        story.type("hen")
        story.press(.enter)
        story.type("jiyuan")
        story.press(.enter)
        #expect(!story.screen.contains("District"))
        #expect(story.focusedRow.contains("Street"))
    }

    @Test func cityWithDistrictsGoesOnToThem() throws {
        var story = try atProvince()
        story.type("hen")
        story.press(.enter)
        story.type("zhengz")
        story.press(.tab)
        #expect(story.focusedRow.contains("District"))
    }

    @Test func anotherProvinceClearsTheCityAndSaysNothing() throws {
        var story = try atProvince(ApplySamples.mailing)
        #expect(story.screen.contains("District   金水区"))
        story.press(.control("u"))
        story.type("gd")
        story.press(.enter)
        #expect(!story.screen.contains("郑州市"))
        #expect(!story.screen.contains("金水区"))
        #expect(!story.screen.contains("!"))
        story.press(.control("_"))
        #expect(story.screen.contains("City       郑州市"))
    }

    @Test func placeThatIsNowhereIsPointedOut() throws {
        var story = try atProvince()
        story.type("Narnia")
        story.press(.tab)
        #expect(story.screen.contains("“Narnia” is not in the list."))
    }

    @Test func pickUpNeedsNoAddressAndKeepsIt() throws {
        var story = try atProvince(ApplySamples.mailing)
        story.press(.backTab, .backTab, .backTab, .down, .enter)
        #expect(story.focusedRow.contains("[ Continue ]"))
        #expect(story.screen.contains("科苑路"))
        story.press(.backTab, .up, .enter)
        #expect(story.focusedRow.contains("Recipient"))
        #expect(story.screen.contains("花园路39号"))
    }

    @Test func aCityThatIsInNoListStaysToBeCorrected() throws {
        var story = try atProvince()
        story.type("gd")
        story.press(.enter)
        story.type("atlantis")
        story.press(.tab)
        #expect(story.screen.contains("City       atlantis"))
        #expect(story.screen.contains("“atlantis” is not in the list"))
    }

    @Test func whatAnOpenListShowsIsNotComplainedOf() throws {
        var story = try atProvince()
        story.type("atlantis")
        story.press(.tab, .backTab)
        #expect(story.screen.contains("is not in the list"))
        story.press(.control("u"))
        story.type("g")
        #expect(story.screen.contains("广东省"))
        #expect(!story.screen.contains("is not in the list"))
    }

    @Test func theSummaryIsSilentOnWhatAnOpenListShows() throws {
        var story = try atProvince()
        story.type("atlantis")
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("There is a problem"))
        #expect(story.screen.contains("is not in the list"))
        story.tab(to: "Province")
        story.press(.control("u"))
        story.type("gd")
        #expect(story.screen.contains("广东省"))
        #expect(!story.screen.contains("is not in the list"))
    }

    @Test func theKeysOfAnOpenListAreNamed() throws {
        var story = try atProvince()
        #expect(!story.screen.contains("↑ ↓ choose"))
        story.type("gd")
        #expect(story.lines.last?.contains("↑ ↓ choose   Enter OK   Esc close") == true)
        story.press(.escape)
        #expect(!story.screen.contains("↑ ↓ choose"))
        #expect(story.screen.contains("Esc back"))
    }

    @Test func onlyTheProvinceIsShownHowAProvinceIsFound() throws {
        var story = try atProvince()
        #expect(story.screen.contains("gd finds"))
        story.type("gd")
        story.press(.enter)
        #expect(story.focusedRow.contains("City"))
        #expect(!story.screen.contains("gd finds"))
        #expect(story.screen.contains("Part of its name"))
    }

    /// Who chooses the way with Enter and then with Space begins no name with a space.
    @Test func aSpaceBeforeANameIsDropped() throws {
        var story = try atProvince()
        story.tab(to: "Recipient")
        story.type("　 李娜 ")
        story.press(.enter)
        #expect(story.screen.contains("Recipient  李娜"))
    }
}
