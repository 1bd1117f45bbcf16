import Fapiao
import Pages
import Resources
import Screen

@testable import Wizard

/// A customer before signing in, in a made-up demo.
enum EntrySamples {
    /// Noon of 20 November 2026 in Beijing, a Friday.
    static let noon = BeijingTime.instant(day: Day(ordinal: 20_777), secondOfDay: 12 * 3600)

    static func context(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode, notices: [ShortageNotice] = []
    ) throws -> Context {
        let seller = Seller(
            name: "示例云服务（上海）有限公司", taxpayerID: "91310115MA0EXA0902", address: "", phone: "",
            bank: "", account: "")
        let service = Service(
            seller: seller, notices: notices, calendar: .official, hours: .standard,
            passwords: PasswordPolicy(), divisions: Divisions(rows: []),
            demo: Demo(order: try OrderNumber("E2026000037"), madeAt: noon), isKiosk: false)
        return Context(
            words: Words(language), glyphs: glyphs, size: size, now: noon, service: service)
    }

    static func shortage() -> ShortageNotice {
        let today = BeijingTime(noon).day
        return ShortageNotice(
            types: [.special], expectedMailing: today.adding(days: 10), from: today, until: nil,
            texts: [:])
    }

    static func code() throws -> SecretCode { try SecretCode("7FT26D70GDPAW2ZJ1DT2CVH04N") }

    static func mail() throws -> MailItem {
        struct NoID: Error {}
        guard let id = MailID(random: Array(repeating: 7, count: 10)) else { throw NoID() }
        let letter = Letter.activation(try code(), expires: noon.adding(seconds: 86_400))
        let words = Words(.english)
        return MailItem(
            id: id, to: "li@example.com", subject: words.subject(of: letter), at: noon,
            body: words.body(of: letter), code: try code())
    }
}

/// A session that a test types into and answers.
struct EntryStory {
    private(set) var session: Session
    /// What the session asked for and nobody answered yet.
    private(set) var asked: [Effect] = []

    init(
        _ language: Language = .english, page: (any Page)? = nil,
        size: Size = Size(rows: 24, columns: 80), glyphs: Glyphs = .unicode,
        notices: [ShortageNotice] = [], member: Member? = nil
    ) throws {
        var context = try EntrySamples.context(
            language, size: size, glyphs: glyphs, notices: notices)
        context.member = member
        session = Session(context: context, stack: [WelcomePage()] + (page.map { [$0] } ?? []))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { asked += session.handle(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    mutating func paste(_ text: String) { asked += session.handle(.paste(text)) }

    mutating func happen(_ event: Event) { asked += session.handle(event) }

    mutating func answer(_ answer: Answer) {
        asked = []
        asked += session.handle(.answer(answer))
    }

    var frame: Frame { session.frame() }
    var lines: [String] { session.frame().lines }
    var screen: String { lines.joined(separator: "\n") }

    /// All words on the screen, wrapped or not, without frames.
    var flat: String {
        lines.joined(separator: " ").split { " │".contains($0) }.joined(separator: " ")
    }

    /// The row the caret stands in.
    var caretLine: String { frame.caret.map { lines[$0.row] } ?? "" }
}
