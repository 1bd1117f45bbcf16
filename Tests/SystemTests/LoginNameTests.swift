import Testing

@testable import System

@Suite struct LoginNameTests {
    private func resolve(_ loginUser: String?, sudo: String? = nil) -> String {
        LoginName.resolve(
            loginUser: loginUser,
            environment: Environment(sudo.map { ["SUDO_USER": $0] } ?? [:]), processUser: 998
        ) { [1_001: "meizhu", 998: "fapiao"][$0] }
    }

    @Test func theLoginCountsBeforeWhatSudoSays() {
        #expect(resolve("1001", sudo: "somebody") == "meizhu")
    }

    @Test(arguments: [nil, "4294967295", "", "no number", "5555"])
    func withoutAKnownLoginSudoIsBelieved(loginUser: String?) {
        #expect(resolve(loginUser, sudo: "qinqin") == "qinqin")
        #expect(resolve(loginUser) == "fapiao")
    }

    @Test(arguments: ["two words", "line\nbreak", String(repeating: "x", count: 65)])
    func aNameThatWouldForgeALogLineIsNotBelieved(sudo: String) {
        #expect(resolve(nil, sudo: sudo) == "fapiao")
    }

    @Test func anUnknownUserIsANumber() {
        let name = LoginName.resolve(
            loginUser: nil, environment: Environment(), processUser: 7
        ) { _ in nil }
        #expect(name == "uid 7")
    }

    @Test func thisProcessHasAName() {
        #expect(!LoginName.onRecord(environment: Environment()).isEmpty)
    }
}
