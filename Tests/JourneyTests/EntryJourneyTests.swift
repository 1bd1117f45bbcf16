import Fapiao
import Glibc
import Resources
import Testing

/// Coming in and going out: wrong input, pastes, signals, strange terminals.
@Suite(.serialized) struct EntryJourneyTests {
    @Test func wrongInputIsToldAtItsFieldAndNothingIsLost() throws {
        let customer = try Customer.start(.english)
        let words = customer.words
        _ = try customer.orderOnTheFirstScreen()
        try customer.press(.enter)
        try customer.sees(words.registerHeading)
        try customer.paste("E2026 😀")
        try customer.press(.tab)
        try customer.focus(on: words.emailLabel)
        try customer.paste("li@example")
        try customer.press(.tab)
        try customer.paste("12345678")
        try customer.press(.enter)
        try customer.focus(on: words.registerButton)
        try customer.press(.enter)
        try customer.sees(
            words.problemsTitle, words.fault(EmailAddress.Fault.badDomain), "li@example")
        try customer.press(.escape)
        try customer.sees(words.welcomeHeading)
    }

    @Test func aPasteOfManyLinesStaysInItsField() throws {
        let customer = try Customer.start(.english)
        _ = try customer.orderOnTheFirstScreen()
        try customer.press(.enter)
        try customer.sees(customer.words.registerHeading)
        try customer.paste("E2026\n000\t037")
        try customer.sees("E2026 000 037", customer.words.registerHeading)
        try customer.focus(on: customer.words.orderNumberLabel)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func aSignalEndsItInGoodOrder(signal: Int32) throws {
        let play = try Screenplay("demo", "--language", "en")
        try play.see("Apply for a fapiao", "menu")
        try play.send(signal: signal)
        #expect(try play.seeEnd() == 0)
    }

    @Test func leavingTurnsTheTerminalBackAsItWas() throws {
        let program = try Scenery.program()
        let play = try Screenplay(
            command: [
                "sh", "-c",
                "echo SHELL BEFORE; stty -a > before; \(program) demo --language en; echo STATUS $?; "
                    + "stty -a > after; cmp before after && echo TERMINAL AS BEFORE; read x",
            ])
        try play.see("Apply for a fapiao", "menu")
        try play.press(.control("c"))
        try play.see(Words(.english).leaveTitle)
        try play.press(.control("c"))
        let end = try play.see("STATUS 0", "TERMINAL AS BEFORE")
        #expect(end.shows("SHELL BEFORE"))
        #expect(!end.shows("Apply for a fapiao"))
    }

    @Test(arguments: ["xterm-256color", "screen", "linux", "vt100", "xterm-mono"])
    func everyUsualTerminalShowsTheFirstPage(terminal: String) throws {
        let play = try Screenplay("demo", "--language", "en", terminal: terminal)
        try play.see("Apply for a fapiao", "menu")
        try play.press(.control("\\"))
        #expect(try play.seeEnd() == 0)
    }

    @Test func withoutATerminalItSaysWhatToDo() throws {
        let scenery = try Scenery(["TERM": "xterm"])
        // In a session of its own it has no terminal, whatever the tests run in.
        let run = try Run(
            ["setsid", "-w", Scenery.program(), "demo", "--language", "sv"],
            environment: scenery.environment(terminal: nil))
        #expect(run.status == 69)
        #expect(run.output.contains("terminal"))
        #expect(run.output.contains("--help"))
    }

    @Test(arguments: ["dumb", "no-such-terminal"])
    func aTerminalThatCannotDrawIsNamed(terminal: String) throws {
        let play = try Screenplay("demo", "--language", "en", terminal: terminal)
        #expect(try play.seeEnd() == 69)
        try play.see("TERM")
    }

    @Test func anUnknownLanguageIsAnErrorInTheOptionAndEnglishInTheEnvironment() throws {
        #expect(try Scenery().run("--language", "fr").status == 64)
        let play = try Screenplay("demo", in: Scenery(["LANG": "fr_FR.UTF-8"]))
        try play.see("Apply for a fapiao")
    }

    @Test func aFolderOfANewerVersionIsRefused() throws {
        let scenery = try Scenery()
        #expect(try scenery.run("mail", "list").status == 0)
        let file = scenery.data + "/FORMAT.json"
        let newer = try Run([
            "sh", "-c", "printf '{\"format\":99}' > \(file); cat \(file)",
        ])
        #expect(newer.status == 0)
        let run = try scenery.run("mail", "list")
        #expect(run.status != 0)
        #expect(run.output.hasPrefix("fapiao: "))
    }
}
