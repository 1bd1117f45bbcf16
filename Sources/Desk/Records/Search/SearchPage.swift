import Fapiao
import Pages
import Resources
import Screen

/// A search over everything on record, as one types.
///
/// Only one search is under way at a time, and the next is of what is typed by then: so the typing
/// never waits, and an old answer never takes the place of a newer one.
struct SearchPage: DeskPage {
    private(set) var field = TextField(limit: 80)
    private var list = ListState<Hit.ID>()
    private(set) var findings: Findings?
    /// What is being searched for.
    private var asked: String?
    /// What could not be opened.
    private var missing = false

    /// What a search found.
    struct Findings: Sendable {
        let text: String
        let hits: [Hit]
        let isCut: Bool
    }

    init() {}

    /// One letter of an alphabet stands in everything.
    private static func isEnough(_ text: String) -> Bool {
        let text = Typed.normalised(text)
        return text.unicodeScalars.count > 1 || text.unicodeScalars.contains { $0.value > 0xFF }
    }

    private func scene(_ context: Context) -> SearchScene {
        SearchScene(
            field: field, findings: findings, isSearching: asked != nil, isMissing: missing,
            context: context)
    }

    func frame(_ context: Context) -> Frame { scene(context).frame(list) }

    func isTyping(_ context: Context) -> Bool { true }

    mutating func settle(_ context: Context) { list.fit(scene(context).page) }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        missing = false
        let page = scene(context).page
        list.fit(page)
        switch key {
        case .escape, .control("g"): return [.back]
        case .enter: return open()
        case .up, .control("p"): list.move(by: -1, on: page)
        case .down, .control("n"), .tab: list.move(by: 1, on: page)
        case .backTab: list.move(by: -1, on: page)
        case .pageUp, .pageDown:
            _ = list.handle(key, KeyTable<Never>([]), on: page)
        default: return field.handle(key) ? search() : []
        }
        return []
    }

    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        field.paste(text)
        return search()
    }

    private mutating func search() -> [Move] {
        guard Self.isEnough(field.text) else {
            findings = nil
            return []
        }
        guard asked == nil, field.text != findings?.text else { return [] }
        asked = field.text
        return [.ask(.records(.search(field.text)))]
    }

    private func open() -> [Move] {
        guard let findings, let row = list.row, findings.hits.indices.contains(row) else {
            return []
        }
        return [.ask(findings.hits[row].errand)]
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        if let page = answer.opened { return [.push(page)] }
        switch (answer.effect, answer.reply) {
        case (.records(.search(asked ?? "")), .records(.hits(let hits, let isCut))):
            let text = asked ?? ""
            asked = nil
            if Self.isEnough(field.text) {
                findings = Findings(text: text, hits: hits, isCut: isCut)
                list = ListState()
                list.fit(scene(context).page)
            }
            return search()
        case (.records(.search(asked ?? "")), _): asked = nil
        case (.look, .unknown), (.records(.order), .records(.gone)),
            (.records(.account), .records(.gone)), (.support(.open), .support(.gone)):
            missing = true
        case _: break
        }
        return []
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return [
            KeyHelp(.enter, text: words.deskHelpOpen),
            KeyHelp(.down, .up, .pageDown, .pageUp, text: words.deskHelpHits),
            KeyHelp(.escape, text: words.deskHelpBack),
        ]
    }
}
