import Resources
import Testing

/// The limits of being signed in, in the real program, whose clock goes sixty times as fast here:
/// a quarter of an hour is a quarter of a minute. Nobody types, so it must wake up by itself.
@Suite(.serialized) struct SittingJourneyTests {
    private let words = Words(.english)

    private func signedIn() throws -> (Screenplay, Customer) {
        let scenery = try Scenery()
        let play = try Screenplay(
            command: [
                "faketime", "-m", "-f", "+0 x60", Scenery.program(), "demo", "--language", "en",
            ],
            in: scenery, patience: .seconds(60))
        let customer = Customer(.english, at: play)
        try customer.register()
        try customer.activateAndSignIn()
        return (play, customer)
    }

    /// The part of a sentence that is in one row.
    private func start(of sentence: String) -> String { String(sentence.prefix(40)) }

    @Test func whoeverGoesAwayIsAskedAndThenSignedOut() throws {
        let (play, customer) = try signedIn()
        try customer.beginApplication(title: "张示例")
        try play.see(words.endingTitle(isIdle: true))
        try play.see(start(of: words.signedOutIdle), customer.email)
        try play.see(words.passwordLabel)
        try customer.typePassword()
        // What was typed was kept on the way out.
        try play.see(words.resumeHeading, "张示例")
    }

    @Test func anyKeyKeepsOneSignedIn() throws {
        let (play, _) = try signedIn()
        try play.see(words.endingTitle(isIdle: true))
        try play.press(.enter)
        try play.seeGone(words.endingTitle(isIdle: true))
        try play.see(words.billsHeading)
    }
}
