import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Rules that hold for every page, in every language, at every size and with any signs.
@Suite struct DeskRuleTests {
    static let sizes = [
        Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 43, columns: 132),
    ]

    /// Every page, each with what was pressed to come there.
    static func stories(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws
        -> [(name: String, story: DeskStory)]
    {
        var stories: [(String, DeskStory)] = []
        for queue in DeskQueue.allCases {
            var story = try DeskStory(language, size: size, glyphs: glyphs)
            story.letter("\(queue.digit)")
            stories.append(("queue \(queue)", story))
        }
        for keys in ["/", "/xyz", "  ", ":E20", "s", "*", "*l", "*b", "?"] {
            var story = try DeskStory(language, size: size, glyphs: glyphs)
            story.letter(keys)
            stories.append(("list \(keys)", story))
        }
        let dossiers: [(Dossier, [String])] = [
            (try DeskSamples.dossier(), ["", "p", "x", "n", "l", "?"]),
            (try DeskSamples.dossier(.take), ["", "i", "x"]),
            (try DeskSamples.dossier(.take, DeskSamples.issue()), ["", "m", "b", "e"]),
            (try DeskSamples.dossier(.take, hold: "li.wei"), ["", "o"]),
            (
                try DeskSamples.dossier(
                    .take, DeskSamples.issue(), .mail(DeskSamples.parcel())), ["", "a", "m"]
            ),
            (
                try DeskSamples.dossier(
                    .take, DeskSamples.issue(), .readyForPickUp, delivery: .pickUp), ["", "c"]
            ),
            (
                try DeskSamples.dossier(.take, .reject(reason: "抬头不符", about: .title)), [""]
            ),
        ]
        for (dossier, keys) in dossiers {
            for key in keys {
                var story = try DeskStory.opened(dossier, language, size: size, glyphs: glyphs)
                story.letter(key)
                let status = dossier.application?.stage.status
                stories.append(("\(String(describing: status)) \(key)", story))
            }
        }
        return try stories + RecordsStories.all(language, size, glyphs)
    }

    @Test(arguments: Language.allCases, sizes)
    func rowsFillTheScreenAndTheCaretStandsOnTheFocus(_ language: Language, _ size: Size) throws {
        // Signs differ by their shape, not by their size: one size shows them all.
        let signs: [Glyphs] = size == DeskSamples.usual ? [.unicode, .ascii] : [.unicode]
        for glyphs in signs {
            for (name, story) in try Self.stories(language, size, glyphs) {
                for frame in Self.frames(of: story) {
                    let caret = try #require(frame.caret, "\(name)")
                    let text = frame.lines.joined(separator: "\n")
                    #expect(caret.row < size.rows - 1, "\(name)\n\(text)")
                    #expect(Self.isFocus(at: caret, frame), "\(name) \(caret)\n\(text)")
                    #expect(Self.areWhole(frame, glyphs), "\(name)\n\(text)")
                }
            }
        }
    }

    /// What a list cuts its hint or the application itself says whole.
    @Test(arguments: Language.allCases)
    func nothingIsCutAt80By24(_ language: Language) throws {
        for (name, story) in try Self.stories(language, DeskSamples.usual, .unicode)
        where !name.hasPrefix("queue") && !name.hasPrefix("list") {
            // Three dots end the names of what asks on.
            let dots = story.lines.joined(separator: "\n")
            for word in dots.split(whereSeparator: { " \n]┐│".contains($0) }) where word.last == "…"
            {
                let labels = Deed.allCases.flatMap { deed in
                    [true, false].map {
                        Words(language).deskLabel(of: deed, isCorrection: $0)
                    }
                }
                let all = labels + RecordsStories.asking(Words(language))
                #expect(all.contains { $0.hasSuffix(word) }, "\(name): \(word)\n\(dots)")
            }
        }
    }

    static func areWhole(_ frame: Frame, _ glyphs: Glyphs) -> Bool {
        frame.canvas.rows.allSatisfy { runs in
            runs.reduce(0) { $0 + $1.columns } == frame.canvas.size.columns
                && runs.allSatisfy { Width.of($0.text, glyphs.widths) == $0.columns }
        }
    }

    /// The page as it is, and after a few presses of Tab.
    static func frames(of story: DeskStory) -> [Frame] {
        var story = story
        var frames = [story.frame]
        for _ in 0..<4 {
            story.press(.tab)
            frames.append(story.frame)
        }
        return frames
    }

    static func isFocus(at caret: Position, _ frame: Frame) -> Bool {
        let marks: Set<Style> = [
            .fieldFocused, .buttonFocused, .primaryButtonFocused, .selected, .marked, .pointer,
        ]
        return [0, 2].contains { offset in
            let cell = Position(row: caret.row, column: caret.column + offset)
            return marks.contains(frame.canvas.style(at: cell))
        } || frame.canvas.style(at: Position(row: caret.row, column: 0)) == .pointer
    }
}
