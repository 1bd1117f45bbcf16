import Fapiao
import Resources
import Testing
import Wizard

@testable import Command

/// The account menu on a real folder (M20): who is told, which sessions end, which codes work.
@Suite struct ShopAccountTests {
    private let words = Words(.english)

    private func li() throws -> EmailAddress { try EmailAddress("li@example.com") }

    private func na() throws -> EmailAddress { try EmailAddress("na@example.org") }

    private func subject(_ news: AccountNews) -> String {
        words.subject(of: .accountChanged(news, at: ShopScene.start))
    }

    /// A customer with a change of address under way.
    private func changing(_ scene: ShopScene) throws -> Member {
        let member = try scene.join(li())
        return try scene.member(
            scene.change(.address(na(), password: ShopScene.password), member))
    }

    @Test func aNewPasswordEndsOtherSessionsAndThisOneStays() throws {
        let scene = try ShopScene()
        let here = try scene.join(li())
        let there = try scene.member(scene.signIn(li()))
        #expect(
            scene.change(.password(old: "fel", new: "något nytt"), here)
                == .changeRefused(.passwordWrong))
        let stays = try scene.member(
            scene.change(.password(old: ShopScene.password, new: "något nytt"), here))
        #expect(scene.shop.perform(.loadOrders(there)) == .signedOut)
        #expect(scene.shop.perform(.loadOrders(stays)) != .signedOut)
        #expect(try scene.signIn(li()) == .signInRefused)
        #expect(try scene.subjects(to: li()).first == subject(.passwordChanged))
    }

    @Test func signingOutEverywhereEndsOthersAndLeavesThisOne() throws {
        let scene = try ShopScene()
        let here = try scene.join(li())
        let there = try scene.member(scene.signIn(li()))
        let stays = try scene.member(scene.change(.signOutEverywhere, here))
        let number = try OrderNumber("E2026000123")
        #expect(
            scene.shop.perform(.saveDraft(number, Draft(), replacing: nil, there)) == .signedOut)
        #expect(scene.shop.perform(.watch(there)) == .signedOut)
        #expect(scene.shop.perform(.loadOrders(stays)) != .signedOut)
        #expect(try scene.subjects(to: li()).first == subject(.signedOutEverywhere))
    }

    @Test(arguments: [(-1, true), (1, false)])
    func theCodeOfANewAddressLives24Hours(seconds: Int, lives: Bool) throws {
        let scene = try ShopScene()
        let member = try changing(scene)
        let expires = ShopScene.start.adding(seconds: 24 * 60 * 60)
        #expect(member.profile.pendingAddress == (try na()))
        #expect(member.profile.pendingExpires == expires)
        let code = try scene.code(to: na())
        scene.wait(until: 24 * 60 * 60 + seconds)
        let answer = scene.change(.confirmAddress(code), member)
        guard lives else {
            #expect(answer == .changeRefused(.account(.codeExpired(at: expires))))
            #expect(try scene.signIn(na()) == .signInRefused)
            return
        }
        #expect(try scene.member(answer).address == (try na()))
        #expect(try scene.member(scene.signIn(na())).id == member.id)
        #expect(try scene.signIn(li()) == .signInRefused)
        for address in [try li(), try na()] {
            #expect(try scene.subjects(to: address).first == subject(.addressChanged))
        }
    }

    @Test(arguments: [(-1, true), (1, false)])
    func theCodeThatStopsItLives24HoursToo(seconds: Int, lives: Bool) throws {
        let scene = try ShopScene()
        let member = try changing(scene)
        let stop = try scene.code(to: li())
        let confirm = try scene.code(to: na())
        scene.wait(until: 24 * 60 * 60 + seconds)
        let answer = try scene.shop.perform(.activate(li(), stop))
        guard lives else { return #expect(answer == .activationRefused(.codeWrong)) }
        #expect(answer == .addressChangeStopped(try li()))
        #expect(scene.shop.perform(.loadOrders(member)) == .signedOut)
        // Nothing is left to confirm, and the stop works once.
        let again = try scene.member(scene.signIn(li()))
        #expect(
            scene.change(.confirmAddress(confirm), again)
                == .changeRefused(.account(.nothingPending)))
        #expect(try scene.shop.perform(.activate(li(), stop)) == .activationRefused(.codeWrong))
        #expect(try scene.subjects(to: li()).first == subject(.addressChangeStopped))
    }

    @Test func theCodeThatStopsItIsEnteredWithTheOldAddress() throws {
        let scene = try ShopScene()
        _ = try changing(scene)
        let stop = try scene.code(to: li())
        let confirm = try scene.code(to: na())
        #expect(try scene.shop.perform(.activate(na(), stop)) == .activationRefused(.codeWrong))
        #expect(try scene.shop.perform(.activate(li(), confirm)) == .activationRefused(.codeWrong))
    }

    @Test func anAddressThatWasTakenMeanwhileStaysItsOwners() throws {
        let scene = try ShopScene()
        let member = try changing(scene)
        let code = try scene.code(to: na())
        let owner = try scene.join(na(), order: "E2026000999")
        #expect(
            scene.change(.confirmAddress(code), member)
                == .changeRefused(.account(.addressTaken)))
        #expect(try scene.member(scene.signIn(na())).id == owner.id)
        #expect(try scene.member(scene.signIn(li())).id == member.id)
    }

    @Test func anotherAccountsCodeConfirmsNothing() throws {
        let scene = try ShopScene()
        let member = try changing(scene)
        let other = try scene.join(EmailAddress("wang@example.com"), order: "E2026000999")
        _ = scene.change(
            .address(try EmailAddress("fang@example.org"), password: ShopScene.password), other)
        let foreign = try scene.code(to: EmailAddress("fang@example.org"))
        #expect(
            scene.change(.confirmAddress(foreign), member)
                == .changeRefused(.account(.codeWrong)))
    }

    @Test func aSecondAddressIsToldToTheFirst() throws {
        let scene = try ShopScene()
        let member = try scene.join(li())
        let set = try scene.member(scene.change(.secondAddress(na()), member))
        #expect(set.profile.secondAddress == (try na()))
        #expect(try scene.subjects(to: li()).first == subject(.secondAddressSet))
        #expect(try scene.subjects(to: na()).isEmpty)
        scene.pass(1)
        _ = scene.change(.secondAddress(nil), set)
        #expect(try scene.subjects(to: li()).first == subject(.secondAddressRemoved))
    }

    @Test func theVisitBeforeThisOneIsShown() throws {
        let scene = try ShopScene()
        #expect(try scene.join(li()).profile.lastVisit == nil)
        scene.wait(until: 600)
        #expect(try scene.member(scene.signIn(li())).profile.lastVisit == ShopScene.start)
    }
}
