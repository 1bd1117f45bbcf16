import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Every page about records, each with what was pressed to come there.
enum RecordsStories {
    static func all(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws
        -> [(String, DeskStory)]
    {
        try found(language, size, glyphs) + accounts(language, size, glyphs)
            + files(language, size, glyphs)
    }

    private static func found(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws
        -> [(String, DeskStory)]
    {
        var stories: [(String, DeskStory)] = []
        for text in ["", "示例", "E2026000555"] {
            let story = try DeskStory.searching(text, language, size: size, glyphs: glyphs)
            stories.append(("list search \(text)", story))
        }
        var nothing = try DeskStory(language, size: size, glyphs: glyphs)
        nothing.letter("fxy")
        nothing.answer(.search("xy"), .hits([], isCut: false))
        stories.append(("search nothing", nothing))
        for keys in ["", "a", "no", "?"] {
            var story = try DeskStory(language, size: size, glyphs: glyphs)
            story.letter("a" + keys)
            if !keys.isEmpty { story.press(.enter, .enter) }
            stories.append(("accounts \(keys)", story))
        }
        var sheet = try DeskStory(language, size: size, glyphs: glyphs)
        sheet.letter("d")
        stories.append(("sheet", sheet))
        let day = try DeskSamples.day("2026-11-20")
        for keys in ["", ":", "w", "?"] {
            var story = sheet
            story.answer(.sheet(day), .sheet(try RecordsSamples.sheet()))
            story.letter(keys)
            stories.append(("list sheet \(keys)", story))
        }
        return stories
    }

    private static func accounts(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws
        -> [(String, DeskStory)]
    {
        var stories: [(String, DeskStory)] = []
        let id = try #require(RecordsSamples.account)
        for state in RecordsSamples.State.allCases {
            let all: [RecordsSamples.State: [String]] = [
                .registered: ["", "e"], .active: ["", "p", "s", "c", "?"], .closed: [""],
            ]
            for keys in all[state] ?? [] {
                var story = try DeskStory.opened(
                    .account(id), .account(RecordsSamples.file(state)), language, size: size,
                    glyphs: glyphs)
                story.letter(keys)
                stories.append(("account \(state) \(keys)", story))
            }
        }
        for isHeld in [true, false] {
            for keys in isHeld ? ["", "l", "h", "?"] : [""] {
                let file = try RecordsSamples.order(isHeld: isHeld)
                var story = try DeskStory.opened(
                    .order(file.order.number), .order(file), language, size: size,
                    glyphs: glyphs)
                story.letter(keys)
                stories.append(("order \(isHeld) \(keys)", story))
            }
        }
        let divided = try RecordsSamples.dividedOrder()
        for keys in ["", "l"] {
            var story = try DeskStory.opened(
                .order(divided.order.number), .order(divided), language, size: size,
                glyphs: glyphs)
            story.letter(keys)
            stories.append(("order divided \(keys)", story))
        }
        return stories
    }

    private static func files(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws
        -> [(String, DeskStory)]
    {
        var stories: [(String, DeskStory)] = []
        for standing in [MailFile.Standing.givenUp, .waits(from: try DeskSamples.now())] {
            for keys in ["", "x", "?"] {
                let file = try RecordsSamples.mail(standing)
                var story = try DeskStory.opened(
                    .mail(file.id), .mail(file), language, size: size, glyphs: glyphs)
                story.letter(keys)
                stories.append(("mail \(standing) \(keys)", story))
            }
        }
        let documents = [
            try RecordsSamples.document(), try RecordsSamples.document(damage: nil),
            try RecordsSamples.document(.unknown, damage: .notAFile),
        ]
        for file in documents {
            for keys in file.damage == .noChecksum ? ["", "b", "x", "xy", "?"] : [""] {
                var story = try DeskStory.opened(
                    .document(file.name), .document(file), language, size: size, glyphs: glyphs)
                story.letter(keys)
                stories.append(("document \(file.origin) \(keys)", story))
            }
        }
        return stories
    }

    /// The labels that end in three dots, since they ask on.
    static func asking(_ words: Words) -> [String] {
        [
            words.deskCloseAccount, words.deskHandOver, words.deskForget, words.deskDiscard,
            words.deskWrite, words.deskOtherDay, words.working, words.deskSearching,
        ]
    }
}
