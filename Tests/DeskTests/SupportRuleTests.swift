import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// The rules for every page, on the pages of support, reissue and notices.
@Suite struct SupportRuleTests {
    static func stories(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws
        -> [(name: String, story: DeskStory)]
    {
        var stories: [(String, DeskStory)] = []
        let cases: [(String, SupportCase, [String])] = [
            ("lost", try SupportSamples.lost(), ["", "a", "c", "?"]),
            ("title, not back", try SupportSamples.title(SupportSamples.mailed()), ["", "a", "g"]),
            ("title, back", try SupportSamples.title(SupportSamples.returned()), ["", "a", "g"]),
            ("split", try SupportSamples.split(), ["", "a", "s"]),
            ("general", try SupportSamples.general(), ["", "a", "c"]),
        ]
        for (name, asked, keys) in cases {
            for key in keys {
                var story = try DeskStory.asked(asked, language, size: size, glyphs: glyphs)
                story.letter(key)
                stories.append(("\(name) \(key)", story))
            }
        }
        let notices = try SupportSamples.notices()
        for keys in ["", "n", "e", "?"] {
            var story = try DeskStory.notices(notices, language, size: size, glyphs: glyphs)
            story.letter(keys)
            stories.append(("notices \(keys)", story))
        }
        var view = try DeskStory.notices(notices, language, size: size, glyphs: glyphs)
        view.press(.enter)
        stories.append(("notice", view))
        stories.append(
            ("no notices", try DeskStory.notices([], language, size: size, glyphs: glyphs)))
        return stories
    }

    @Test(arguments: Language.allCases, DeskRuleTests.sizes)
    func rowsFillTheScreenAndTheCaretStandsOnTheFocus(_ language: Language, _ size: Size) throws {
        let signs: [Glyphs] = size == DeskSamples.usual ? [.unicode, .ascii] : [.unicode]
        for glyphs in signs {
            for (name, story) in try Self.stories(language, size, glyphs) {
                for frame in DeskRuleTests.frames(of: story) {
                    let caret = try #require(frame.caret, "\(name)")
                    let text = frame.lines.joined(separator: "\n")
                    #expect(caret.row < size.rows - 1, "\(name)\n\(text)")
                    #expect(DeskRuleTests.isFocus(at: caret, frame), "\(name) \(caret)\n\(text)")
                    #expect(DeskRuleTests.areWhole(frame, glyphs), "\(name)\n\(text)")
                }
            }
        }
    }

    /// What the list of notices cuts, its notice says whole.
    @Test(arguments: Language.allCases)
    func nothingIsCutAt80By24(_ language: Language) throws {
        let words = Words(language)
        let labels =
            SupportDeed.allCases.map { words.deskLabel(of: $0) }
            + [words.deskLabel(of: Deed.returned, isCorrection: false)]
        for (name, story) in try Self.stories(language, DeskSamples.usual, .unicode)
        where !name.hasPrefix("notices") {
            let text = story.lines.joined(separator: "\n")
            for word in text.split(whereSeparator: { " \n]".contains($0) }) where word.last == "…" {
                #expect(labels.contains { $0.hasSuffix(word) }, "\(name): \(word)\n\(text)")
            }
        }
    }

    @Test func noTwoDeedsOfARequestHaveOneLetter() throws {
        let letters = SupportDeed.allCases.map(\.letter)
        #expect(Set(letters).count == letters.count)
        #expect(!letters.contains("q") && !letters.contains("r") && !letters.contains("y"))
    }
}
