import Fapiao
import Resources
import Testing
import Wizard

@testable import Command

/// Codes of activation and forgotten passwords, on a real folder by a clock that is handed in.
@Suite struct ShopEntryTests {
    private func li() throws -> EmailAddress { try EmailAddress("li@example.com") }

    private func wang() throws -> EmailAddress { try EmailAddress("wang@example.com") }

    // MARK: Activation

    @Test(arguments: [(-1, true), (1, false)])
    func anActivationCodeLives24Hours(seconds: Int, lives: Bool) throws {
        let scene = try ShopScene()
        let expires = ShopScene.start.adding(seconds: 24 * 60 * 60)
        #expect(try scene.register(li()) == .registered(li(), expires: expires))
        let code = try scene.code(to: li())
        scene.wait(until: 24 * 60 * 60 + seconds)
        #expect(
            try scene.shop.perform(.activate(li(), code))
                == (lives ? .activated(li()) : .activationRefused(.codeExpired(at: expires))))
    }

    @Test func aNewCodeEndsTheOldAndLives24HoursAnew() throws {
        let scene = try ShopScene()
        _ = try scene.register(li())
        let first = try scene.code(to: li())
        scene.wait(until: 3_600)
        let expires = ShopScene.start.adding(seconds: 25 * 60 * 60)
        #expect(
            try scene.shop.perform(.resendActivation(li(), .english))
                == .resent(li(), expires: expires))
        let second = try scene.code(to: li())
        #expect(try scene.shop.perform(.activate(li(), first)) == .activationRefused(.codeWrong))
        scene.wait(until: 25 * 60 * 60 - 1)
        #expect(try scene.shop.perform(.activate(li(), second)) == .activated(li()))
    }

    @Test func aWrongAddressBindsNobodyAndTheRightOneIsRegisteredAtOnce() throws {
        let scene = try ShopScene()
        let wrong = try EmailAddress("il@example.com")
        _ = try scene.register(wrong)
        // The same order, at once; and the wrong address may be registered by its owner.
        let member = try scene.join(li())
        #expect(member.address == (try li()))
        let late = try scene.code(to: wrong)
        scene.wait(until: 24 * 60 * 60 + 1)
        let expires = ShopScene.start.adding(seconds: 24 * 60 * 60)
        #expect(
            scene.shop.perform(.activate(wrong, late))
                == .activationRefused(.codeExpired(at: expires)))
        _ = try scene.join(wrong, order: "E2026000999")
    }

    @Test func aCodeIsUsedOnceAndOnlyForItsOwnAddress() throws {
        let scene = try ShopScene()
        _ = try scene.register(li())
        _ = try scene.register(wang(), order: "E2026000999")
        let code = try scene.code(to: li())
        #expect(try scene.shop.perform(.activate(wang(), code)) == .activationRefused(.codeWrong))
        #expect(try scene.shop.perform(.activate(li(), code)) == .activated(li()))
        #expect(try scene.shop.perform(.activate(li(), code)) == .activationRefused(.codeUsed))
    }

    // MARK: Forgotten passwords

    @Test(arguments: [(-1, true), (1, false)])
    func aOneTimePasswordLivesTwoHours(seconds: Int, lives: Bool) throws {
        let scene = try ShopScene()
        let member = try scene.join(li())
        let expires = ShopScene.start.adding(seconds: 2 * 60 * 60)
        #expect(
            try scene.shop.perform(.forgotPassword(li()))
                == .temporaryPasswordMailed(li(), expires: expires))
        let code = try scene.code(to: li())
        scene.wait(until: 2 * 60 * 60 + seconds)
        // As a person pastes it.
        let typed = code.grouped.lowercased().replacing("-", with: " ")
        let answer = try scene.signIn(li(), typed)
        #expect(
            lives
                == (answer == .mustChoosePassword(try scene.member(answerOr(answer, member)), code))
        )
        #expect(lives || answer == .signInRefused)
        // The old password works as before.
        #expect(try scene.member(scene.signIn(li())).id == member.id)
    }

    /// A member to compare with where there is none in the answer.
    private func answerOr(_ answer: Answer, _ member: Member) -> Answer {
        answer == .signInRefused ? .changed(member) : answer
    }

    @Test(arguments: [(-1, true), (1, false)])
    func thePasswordIsToBeChosenWhileTheOneTimeOneLives(seconds: Int, lives: Bool) throws {
        let scene = try ShopScene()
        _ = try scene.join(li())
        _ = try scene.shop.perform(.forgotPassword(li()))
        let code = try scene.code(to: li())
        let member = try scene.member(try scene.signIn(li(), code.text))
        scene.wait(until: 2 * 60 * 60 + seconds)
        let answer = scene.shop.perform(.choosePassword("något nytt här", member, code))
        guard lives else { return #expect(answer == .signInRefused) }
        #expect(try scene.member(answer).generation == 1)
        #expect(try scene.signIn(li()) == .signInRefused)
        #expect(try scene.member(scene.signIn(li(), "något nytt här")).generation == 1)
    }

    @Test func aOneTimePasswordWorksOnceAndEndsOtherSessions() throws {
        let scene = try ShopScene()
        let other = try scene.join(li())
        _ = try scene.shop.perform(.forgotPassword(li()))
        let code = try scene.code(to: li())
        let member = try scene.member(try scene.signIn(li(), code.text))
        #expect(scene.shop.perform(.loadOrders(other)) != .signedOut)
        _ = scene.shop.perform(.choosePassword("något nytt här", member, code))
        #expect(scene.shop.perform(.loadOrders(other)) == .signedOut)
        #expect(
            scene.shop.perform(.choosePassword("en gång till", member, code)) == .signInRefused)
        #expect(try scene.signIn(li(), code.text) == .signInRefused)
        #expect(
            try scene.subjects(to: li()).first
                == Words(.english).subject(
                    of: .accountChanged(.passwordChanged, at: ShopScene.start)))
    }

    @Test func anUnknownAddressGetsTheSameAnswerAndNoMail() throws {
        let scene = try ShopScene()
        let expires = ShopScene.start.adding(seconds: 2 * 60 * 60)
        #expect(
            try scene.shop.perform(.forgotPassword(li()))
                == .temporaryPasswordMailed(li(), expires: expires))
        #expect(try scene.shop.mailbox().isEmpty)
    }

    @Test func aCodeOpensOnlyWhatItWasMailedFor() throws {
        let scene = try ShopScene()
        _ = try scene.register(li())
        let activation = try scene.code(to: li())
        _ = try scene.shop.perform(.activate(li(), activation))
        let member = try scene.member(try scene.signIn(li()))
        _ = try scene.join(wang(), order: "E2026000999")
        // An activation code is no password.
        #expect(try scene.signIn(li(), activation.text) == .signInRefused)
        // A one-time password activates nothing, confirms no address, and is its owner's alone.
        _ = try scene.shop.perform(.forgotPassword(li()))
        let reset = try scene.code(to: li())
        #expect(try scene.shop.perform(.activate(li(), reset)) == .activationRefused(.codeWrong))
        #expect(try scene.signIn(wang(), reset.text) == .signInRefused)
        _ = scene.change(
            .address(try EmailAddress("na@example.org"), password: ShopScene.password), member)
        #expect(
            scene.change(.confirmAddress(reset), member)
                == .changeRefused(.account(.codeWrong)))
        // The codes of a change of address are no passwords and activate nothing.
        let stop = try scene.code(to: li())
        let confirm = try scene.code(to: EmailAddress("na@example.org"))
        for code in [stop, confirm] {
            #expect(try scene.signIn(li(), code.text) == .signInRefused)
            scene.pass(900)
        }
        #expect(try scene.shop.perform(.activate(li(), confirm)) == .activationRefused(.codeWrong))
    }

    @Test func wrongPasswordsCostAWaitAndTheRightOneIsTheSameBeforeItIsOver() throws {
        let scene = try ShopScene()
        _ = try scene.join(li())
        scene.wait(until: 60)
        for _ in 1...4 { #expect(try scene.signIn(li(), "fel") == .signInRefused) }
        #expect(try scene.signIn(li()) == .signInRefused)
        scene.pass(60)
        #expect(try scene.member(scene.signIn(li())).address == (try li()))
    }
}
