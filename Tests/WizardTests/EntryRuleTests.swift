import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Rules that hold for every page before signing in, in every language and at every size.
@Suite struct EntryRuleTests {
    static let sizes = [
        Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 43, columns: 132),
    ]

    private func stories(
        _ language: Language, _ size: Size, _ glyphs: Glyphs
    ) throws -> [EntryStory] {
        let email = try EmailAddress("li@example.com")
        let pages: [any Page] =
            [
                RegisterPage(), ActivatePage(), SignInPage(), MailboxPage(), AddOrderPage(),
                ActivatePage(email: email, expires: EntrySamples.noon),
                SignInPage(email: email, notice: .activated),
                SignInPage(email: email, notice: .refused),
            ] + HelpTopic.allCases.map { HelpPage(topic: $0) }
        var stories = try pages.map {
            try EntryStory(language, page: $0, size: size, glyphs: glyphs)
        }
        stories.append(
            try EntryStory(
                language, size: size, glyphs: glyphs, notices: [EntrySamples.shortage()]))
        var box = try EntryStory(language, page: MailboxPage(), size: size, glyphs: glyphs)
        box.answer(.mail([try EntrySamples.mail()]))
        stories.append(box)
        box.press(.enter)
        stories.append(box)
        return stories
    }

    @Test(arguments: Language.allCases, sizes)
    func everyRowFitsAndTheCaretIsInSight(_ language: Language, _ size: Size) throws {
        for glyphs in [Glyphs.unicode, .ascii] {
            for var story in try stories(language, size, glyphs) {
                for _ in 0..<8 {
                    let lines = story.lines
                    #expect(lines.count == size.rows)
                    #expect(
                        lines.allSatisfy { Width.of($0, glyphs.widths) <= size.columns },
                        "\(story.screen)")
                    let caret = try #require(story.frame.caret, "\(story.screen)")
                    #expect(caret.row < size.rows - 1 && caret.column < size.columns)
                    #expect(story.caretLine.contains(glyphs.pointer), "\(story.screen)")
                    story.press(.tab)
                }
            }
        }
    }

    @Test(arguments: Language.allCases)
    func nothingIsCutAt80By24(_ language: Language) throws {
        let mark = Glyphs.unicode.ellipsis
        for var story in try stories(language, Size(rows: 24, columns: 80), .unicode) {
            for _ in 0..<8 {
                let lines = story.lines
                #expect(!lines[0].contains(mark) && !lines[2].contains(mark), "\(story.screen)")
                #expect(lines[23].contains("^X"), "\(story.screen)")
                story.press(.tab)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func everyHintFitsItsTwoRows(_ language: Language) {
        let words = Words(language)
        for hint in [
            words.orderNumberHint, words.emailHint, words.newPasswordHint(minimum: 8),
            words.paidOnHint, words.activationEmailHint, words.codeHint, words.signInEmailHint,
            words.signInPasswordHint,
        ] {
            #expect(Wrap.lines(hint, width: 76).count <= 2, "\(hint)")
        }
    }

    @Test(arguments: Language.allCases)
    func everyDialogFitsAndHasItsCaretOnTheChoice(_ language: Language) throws {
        for size in Self.sizes {
            var story = try EntryStory(language, size: size)
            story.press(.control("x"))
            #expect(story.lines.allSatisfy { Width.of($0) <= size.columns })
            #expect(story.caretLine.contains(story.session.context.words.helpLabel))
            story.press(.escape)
            story.press(.control("c"))
            #expect(story.caretLine.contains(story.session.context.words.stayLabel))
        }
    }

    /// 1×1 and everything else that is too small for a page survives.
    @Test func tinyScreensSurvive() throws {
        for size in [
            Size(rows: 1, columns: 1), Size(rows: 0, columns: 0), Size(rows: 9, columns: 39),
        ] {
            let story = try EntryStory(size: size)
            #expect(story.lines.count == size.rows)
        }
    }
}
