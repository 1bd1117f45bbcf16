import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

@Suite struct ApplyScreenTests {
    @Test func look() throws {
        for language in [Language.english, .simplifiedChinese] {
            for (name, screen) in try ApplyShots.all(language) {
                print("@@@ \(name) \(language)")
                print(screen)
            }
        }
        print("@@@ end")
    }
}

enum ApplyShots {
    static func saved(_ draft: Draft, rival: Draft? = nil) throws -> Order {
        try ApplySamples.order(draft: SavedDraft(text: draft, revision: 3, savedAt: ApplySamples.now(), rival: rival))
    }
    static func all(_ language: Language) throws -> [(String, String)] {
        var shots: [(String, String)] = []
        var story = try ApplyStory(language)
        story.press(.enter, .enter)
        story.type("大理洱海旅行社")
        story.press(.enter)
        shots.append(("fapiaoWithAnotherTitle", story.screen))
        var draft = ApplySamples.special
        draft.page = .taxDetails
        draft.taxpayerID = "9133010O799655058B"
        draft.registeredPhone = ""
        story = try ApplyStory(language, order: saved(draft))
        story.press(.backTab, .backTab, .enter)
        shots.append(("taxWithProblems", story.screen))
        draft = ApplySamples.special
        draft.page = .delivery
        story = try ApplyStory(language, order: saved(draft))
        story.press(.tab, .tab, .tab, .control("u"), .character("g"), .down)
        shots.append(("deliveryWithOpenList", story.screen))
        draft.way = .pickUp
        story = try ApplyStory(language, order: saved(draft))
        shots.append(("pickUp", story.screen))
        draft.title = "昆明白药"
        draft.way = .sf
        story = try ApplyStory(language, order: saved(draft, rival: ApplySamples.special))
        shots.append(("rivals", story.screen))
        story = try ApplyStory(language, order: saved(ApplySamples.special))
        story.press(.control("x"))
        story.type("v")
        shots.append(("chosen", story.screen))
        var ready = ApplySamples.special
        ready.page = .review
        story = try ApplyStory(language, order: saved(ready))
        story.answer(.submissionRefused(try ApplySamples.order(), .alreadyApplied(try #require(ApplicationNumber(random: [1,2,3,4,5,6,7,8])))))
        shots.append(("alreadySent", story.screen))
        return shots
    }
}
