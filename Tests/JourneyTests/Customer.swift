import Fapiao
import Resources

/// A newcomer to the demo, who reads one language and does what the screens say.
struct Customer {
    let words: Words
    let email: String
    let password = "korrekt häst batteri"
    private let play: Screenplay

    init(_ language: Language, at play: Screenplay, email: String = "li@example.com") {
        words = Words(language)
        self.play = play
        self.email = email
    }

    /// Starts the demo in a language.
    static func start(
        _ language: Language, in scenery: Scenery? = nil, columns: Int = 80, rows: Int = 24,
        email: String = "li@example.com"
    ) throws -> Customer {
        let play = try Screenplay(
            "demo", "--language", language.rawValue, in: scenery, columns: columns, rows: rows)
        return Customer(language, at: play, email: email)
    }

    /// The order number that the first screen gives away.
    func orderOnTheFirstScreen() throws -> String {
        let lines = try play.see(words.welcomeHeading, words.keyMenu).lines
        struct NoNumber: Error {}
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isASCII || $0 == " " || $0 == "," })
            where word.hasPrefix("E2") && word.count == 11 {
                return String(word)
            }
        }
        throw NoNumber()
    }

    /// From the first screen to the page that asks for the code.
    func register() throws {
        let order = try orderOnTheFirstScreen()
        try play.press(.enter)
        try play.see(words.registerHeading)
        try play.type(order)
        try play.press(.tab)
        try play.seeFocus(on: words.emailLabel)
        try play.type(email)
        try play.press(.tab)
        try play.seeFocus(on: words.passwordLabel)
        try play.type(password)
        try play.press(.enter)
        try play.seeFocus(on: words.registerButton)
        try play.press(.enter)
        try play.see(words.activateHeading)
    }

    /// Takes the code from the demo's mailbox and signs in.
    func activateAndSignIn() throws {
        try play.press(.control("x"))
        try play.see(words.menuTitle, words.mailboxLabel)
        try play.press(.letter("m"))
        try play.see(words.mailboxText)
        try play.press(.enter)
        try play.seeFocus(on: words.useCodeButton)
        try play.press(.enter)
        try play.seeFocus(on: words.activateButton)
        try play.press(.enter)
        try play.see(words.accountIsActive)
        try typePassword()
        try play.see(words.billsHeading)
    }

    /// Signs in from the first screen, with an account that is active.
    func signIn(email other: String? = nil, password typed: String? = nil) throws {
        try play.see(words.welcomeHeading, words.keyMenu)
        try play.press(.tab, .enter)
        try play.see(words.signInLabel, words.emailLabel)
        try play.type(other ?? email)
        try play.press(.enter)
        try play.seeFocus(on: words.passwordLabel)
        try typePassword(typed)
    }

    /// Opens the account menu from the bills.
    func openAccount() throws {
        try play.see(words.billsHeading)
        try play.press(.letter("m"))
        try play.see(words.lastVisitLabel)
    }

    /// Signs out, from wherever it is.
    func signOut() throws {
        try play.press(.control("x"))
        try play.see(words.menuTitle, words.signOutLabel)
        try play.press(.letter("o"))
        try play.see(words.welcomeHeading)
    }

    /// Opens the mail of the demo's box that is about `subject`.
    func openMail(_ subject: String) throws {
        try play.press(.control("x"))
        try play.see(words.menuTitle, words.mailboxLabel)
        try play.press(.letter("m"))
        try play.see(words.mailboxText, words.mailSubjectColumn)
        let beginning = String(subject.prefix(32))
        for _ in 0..<20 {
            if try play.pictureAtRest().cursorLine.contains(beginning) { break }
            try play.press(.down)
        }
        try play.press(.enter)
        try play.see(subject, words.copyCodeButton)
    }

    /// Presses Tab until the focus is on `label`.
    func tab(to label: String) throws {
        for _ in 0..<20 {
            if try play.pictureAtRest().cursorLine.contains(label) { return }
            try play.press(.tab)
        }
        try play.seeFocus(on: label)
    }

    func type(_ text: String) throws { try play.type(text) }

    /// Types the password into the field in focus and presses the button after it.
    func typePassword(_ typed: String? = nil, button: String? = nil) throws {
        try play.type(typed ?? password)
        try play.press(.enter)
        try play.seeFocus(on: button ?? words.signInLabel)
        try play.press(.enter)
    }

    /// Opens the first bill and asks for a normal fapiao of a person.
    func beginApplication(title: String) throws {
        try play.press(.enter)
        try play.see(words.stepName(.fapiao))
        try play.press(.tab, .up, .space, .tab)
        try play.type(title)
        try play.press(.tab)
        try play.see(title)
    }

    /// From the title to the review, with pick-up.
    func goToReview() throws {
        try goOn()
        try play.see(words.deliveryHeading)
        try play.press(.down, .down, .space)
        try play.see(words.pickUpContact)
        try goOn()
        try play.see(words.stepName(.review), words.billLabel)
    }

    /// Continue, from wherever the focus is.
    private func goOn() throws {
        try play.press(.control("x"))
        try play.see(words.menuTitle, words.continueLabel)
        try play.press(.letter("c"))
    }

    /// Presses the button that sends.
    func send() throws {
        try play.press(.shiftTab, .shiftTab)
        try play.seeFocus(on: words.reviewSend)
        try play.press(.enter)
    }

    func sees(_ texts: String...) throws {
        for text in texts { try play.see(text) }
    }

    func resize(_ columns: Int, _ rows: Int) throws {
        try play.resize(columns: columns, rows: rows)
    }

    func kill(_ signal: Int32) throws { try play.send(signal: signal) }

    /// Ends the program and its terminal at once.
    func leave() { play.end() }

    func seesTheEnd() throws -> Int32 { try play.seeEnd() }

    func press(_ keys: PlayKey...) throws { for key in keys { try play.press(key) } }

    func seesGone(_ text: String) throws { try play.seeGone(text) }

    func paste(_ text: String) throws { try play.paste(text) }

    func focus(on text: String) throws { try play.seeFocus(on: text) }

    func screen() throws -> String { try play.screen().joined(separator: "\n") }
}
