import Fapiao
import FoundationEssentials
import Resources
import Testing

/// A clerk at the console and a customer at the wizard, both in the real program on one folder.
@Suite(.serialized) struct DeskJourneyTests {
    /// A customer of the demo, whose list of applications is open.
    private static func customer(_ language: Language) throws -> (play: Screenplay, order: String) {
        let play = try Screenplay("demo", "--language", language.rawValue)
        let customer = Customer(language, at: play, email: "demo@example.com")
        let words = customer.words
        try customer.register()
        try customer.activateAndSignIn()
        try play.press(.letter("/"))
        try play.seeFocus(on: words.filterLabel)
        try play.type(words.name(of: .submitted))
        try play.press(.enter)
        let line = try play.wait(for: "the cursor on a bill") {
            $0.cursorLine.contains("E2") && $0.cursorLine.contains(words.name(of: .submitted))
        }.cursorLine
        let order = line.split(separator: " ").first { $0.hasPrefix("E2") }.map(String.init)
        try play.press(.escape)
        try play.seeGone(words.keyShowAll)
        try play.press(.letter("p"))
        try play.see(words.progressLabel, words.applicationColumn)
        return (play, try #require(order))
    }

    private static func desk(_ language: Language, in scenery: Scenery) throws -> Screenplay {
        let play = try Screenplay(
            "desk", "--data", scenery.data + "-demo", "--language", language.rawValue, in: scenery)
        let words = Words(language)
        try play.see(words.deskBrand, words.deskSubmitted, words.deskSortWaiting)
        return play
    }

    /// Opens the application of an order by the order's number.
    private static func open(_ order: String, at desk: Screenplay, _ words: Words) throws {
        try desk.press(.letter(":"))
        try desk.seeFocus(on: words.deskPrompt)
        try desk.type(order)
        try desk.press(.enter)
        try desk.see(words.deskLabel(of: .process, isCorrection: false))
    }

    /// Presses the letter of a deed and says yes.
    private static func confirm(_ letter: Character, at desk: Screenplay, _ words: Words) throws {
        try desk.press(.letter(letter))
        try desk.see(words.deskKeep)
        try desk.press(.letter("y"))
    }

    @Test func theCustomerSeesWhatTheClerkIssuesAndMails() throws {
        let (customer, order) = try Self.customer(.english)
        let english = Words(.english)
        let desk = try Self.desk(.simplifiedChinese, in: customer.scenery)
        let words = Words(.simplifiedChinese)
        try Self.open(order, at: desk, words)
        try Self.confirm("p", at: desk, words)
        try desk.see(words.deskLabel(of: .issue, isCorrection: false))
        try customer.see("• " + english.name(of: .processing))

        try desk.press(.letter("i"))
        try desk.seeFocus(on: words.fapiaoNumberLabel)
        try desk.type("031002600999 87654321")
        try desk.press(.tab, .tab)
        try desk.seeFocus(on: words.continueLabel)
        try desk.press(.enter)
        try desk.see(words.deskSureIssue)
        try desk.press(.letter("y"))
        try desk.see(words.deskLabel(of: .mail, isCorrection: false))
        try customer.see("• " + english.name(of: .issued))

        try desk.press(.letter("m"))
        try desk.seeFocus(on: words.trackingLabel)
        try desk.type("312345678901234")
        try desk.press(.tab)
        try desk.seeFocus(on: words.continueLabel)
        try desk.press(.enter)
        try desk.see(words.deskKeep)
        try desk.press(.letter("y"))
        try desk.see("√ " + words.name(of: .mailed))
        try customer.see("• " + english.name(of: .mailed))
        try desk.press(.letter("q"))
        try desk.see(words.deskSortWaiting)
        try desk.press(.letter("q"))
        #expect(try desk.seeEnd() == 0)
    }

    @Test func aWithdrawalIsSeenAtTheDeskAndNothingIsDoneToIt() throws {
        let (customer, order) = try Self.customer(.swedish)
        let swedish = Words(.swedish)
        let desk = try Self.desk(.english, in: customer.scenery)
        let words = Words(.english)
        try Self.open(order, at: desk, words)
        try customer.press(.enter)
        try customer.see(swedish.withdrawLabel, swedish.keyMenu)
        try customer.press(.tab)
        try customer.seeFocus(on: swedish.withdrawLabel)
        try customer.press(.enter)
        try customer.seeFocus(on: swedish.reasonLabel)
        try customer.type("fel titel")
        try customer.press(.enter, .enter)
        try customer.seeFocus(on: swedish.withdrawKeep)
        try desk.press(.letter("p"))
        try desk.see(words.deskKeep)
        try customer.press(.tab, .enter)
        try customer.see(swedish.billReady)
        try desk.press(.letter("y"))
        try desk.see(words.name(of: .withdrawn), "fel titel")
    }

    /// The demo's folder, made and left.
    private static func demo() throws -> Scenery {
        let play = try Screenplay("demo", "--language", "en")
        try play.see(Words(.english).welcomeHeading)
        try play.press(.control("\\"))
        try play.seeEnd()
        return play.scenery
    }

    @Test func markedRowsAreIssuedWithNumbersFromAFileAndTheBadOnesStayMarked() throws {
        let scenery = try Self.demo()
        let words = Words(.english)
        let desk = try Self.desk(.english, in: scenery)
        let screen = try desk.wait(for: "the rows") { $0.shows("E20") }
        let rows = screen.lines.compactMap { line -> String? in
            let word = line.drop { $0 == "›" || $0 == " " }.prefix(9)
            return word.count == 9 && word.dropFirst(4).first == "-" ? String(word) : nil
        }
        try #require(rows.count > 2)
        let lines = rows.dropFirst().enumerated().map { "\($1),0310026009990000010\($0)" }
        let csv = ["\u{FEFF}application,fapiao_number", "\(rows[0]),0310"] + lines
        let path = scenery.folder + "/numbers.csv"
        try Data(csv.joined(separator: "\r\n").utf8).write(to: URL(filePath: path))

        try desk.press(.letter("*"))
        try desk.see(words.deskMarked(rows.count))
        try desk.press(.letter("b"))
        try desk.seeFocus(on: words.deskBatchSource)
        try desk.press(.down, .letter(" "), .tab)
        try desk.seeFocus(on: words.deskFileLabel)
        try desk.type(path)
        try desk.press(.tab, .enter)
        try desk.see("Line 2: ", words.deskBatchWithout)
        try desk.press(.enter)
        try desk.see(words.deskBatchSure(true, rows.count - 1))
        try desk.press(.letter("y"))
        try desk.see(words.deskBatchOver(done: rows.count - 1, refused: 0, left: 0))
        try desk.press(.escape)
        try desk.see(words.deskMarked(1), rows[0])
        try desk.seeGone(rows[1])
        try desk.press(.letter("3"))
        try desk.see(rows[1])
    }
}
