import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Accounts and bills, and what a clerk does about them.
@Suite struct AccountPageTests {
    private func opened(_ state: RecordsSamples.State) throws -> DeskStory {
        let file = try RecordsSamples.file(state)
        return try DeskStory.opened(.account(file.id), .account(file))
    }

    private func bill(isHeld: Bool = true) throws -> DeskStory {
        let file = try RecordsSamples.order(isHeld: isHeld)
        return try DeskStory.opened(.order(file.order.number), .order(file))
    }

    // MARK: By address

    @Test(arguments: [
        ("", "Enter"), ("li.na", "@"), ("li na@example.com", "space"), ("@example.com", "@"),
    ])
    func aBadAddressIsNamed(_ typed: String, _ word: String) throws {
        var story = try DeskStory()
        story.letter("a" + typed)
        story.press(.enter, .enter)
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("! "), "\(story.screen)")
        #expect(story.focusedRow.contains("E-mail address"))
        #expect(!word.isEmpty)
    }

    @Test func anAddressOpensItsAccountOrSaysThatThereIsNone() throws {
        var story = try DeskStory()
        story.letter("aLi.Na@example.com")
        story.press(.enter, .enter)
        let address = try EmailAddress("Li.Na@example.com")
        #expect(story.takeErrands() == [.accountAt(address)])
        story.answer(.accountAt(address), .gone)
        #expect(story.screen.contains("No account has the address Li.Na@example.com."))
        story.letter("x")
        #expect(!story.screen.contains("No account has"))
        story.answer(.accountAt(address), .account(try RecordsSamples.file(.active)))
        #expect(story.screen.contains("Active since 2026-10-01 09:00."))
    }

    // MARK: Deeds

    @Test func eachDeedAsksAndSaysWhatIsMailedToWhom() throws {
        let deeds: [(RecordsSamples.State, String, AccountDeed, String)] = [
            (.registered, "e", .resend, "A new activation code is mailed to li.na@example.com"),
            (.active, "p", .reset, "A one-time password is mailed to li.na@example.com"),
            (.active, "s", .endSessions, "li.na@example.com"),
        ]
        for (state, key, deed, text) in deeds {
            var story = try opened(state)
            story.letter(key)
            #expect(story.takeErrands() == [])
            #expect(story.flat.contains(text), "\(story.screen)")
            story.letter("s")
            #expect(story.takeErrands() == [])
            story.letter(key + "y")
            let id = try #require(RecordsSamples.account)
            #expect(story.takeErrands() == [.onAccount(deed, id)])
            story.answer(.onAccount(deed, id), .account(try RecordsSamples.file(state)))
            #expect(story.screen.contains("Done: "))
        }
    }

    @Test func onlyWhatIsPossibleCanBeDone() throws {
        for (state, keys) in [
            (RecordsSamples.State.registered, "ps"), (.active, "e"), (.closed, "epsc"),
        ] {
            for key in keys {
                var story = try opened(state)
                let before = story.lines.dropLast(4)
                story.letter("\(key)")
                #expect(story.lines.dropLast(4) == before)
                #expect(story.takeErrands().isEmpty)
            }
        }
    }

    @Test func tooManyCodesAreSaidAndNothingIsLost() throws {
        var story = try opened(.active)
        story.letter("py")
        let id = try #require(RecordsSamples.account)
        let from = try DeskSamples.instant("2026-11-20 14:30")
        story.answer(.onAccount(.reset, id), .refused(.account(.tooManyCodes(from: from))))
        #expect(story.flat.contains("the next can go at 2026-11-20 14:30"))
        #expect(story.screen.contains("Active since"))
    }

    @Test func closingNeedsAReason() throws {
        var story = try opened(.active)
        story.letter("c")
        story.press(.tab, .enter)
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("! "))
        story.letter("客户要求")
        story.press(.tab, .enter)
        #expect(story.screen.contains("客户要求"))
        #expect(story.screen.contains("Close the account for good?"))
        story.letter("y")
        let id = try #require(RecordsSamples.account)
        let deed = AccountDeed.close(try Prose("客户要求"))
        #expect(story.takeErrands() == [.onAccount(deed, id)])
        story.answer(.onAccount(deed, id), .account(try RecordsSamples.file(.closed)))
        #expect(story.screen.contains("Done: the account is closed."))
        #expect(story.screen.contains("Closed by li.wei at 2026-11-19 16:00."))
    }

    @Test func aReasonThatIsTooLongIsNamed() throws {
        var story = try opened(.active)
        story.letter("c")
        story.paste(String(repeating: "长", count: Prose.limit + 1))
        story.press(.tab, .enter)
        #expect(story.takeErrands() == [])
        #expect(story.screen.contains("! "))
    }

    @Test func keysTypedWhileADeedIsUnderWayAreDropped() throws {
        var story = try opened(.active)
        story.letter("sy")
        story.letter("py")
        _ = story.takeAsked()
        let id = try #require(RecordsSamples.account)
        story.answer(.onAccount(.endSessions, id), .account(try RecordsSamples.file(.active)))
        #expect(story.takeErrands() == [])
        #expect(!story.screen.contains("Reset the password?"))
    }

    @Test func aBillOfTheAccountOpens() throws {
        var story = try opened(.active)
        for _ in 0..<4 { story.press(.down) }
        story.press(.enter)
        #expect(story.takeErrands() == [.order(try OrderNumber("E2026000121"))])
    }

    // MARK: Bills

    @Test func aBillIsReleasedOnlyAfterAYes() throws {
        var story = try bill()
        story.letter("l")
        #expect(story.screen.contains("Release order E2026000121?"))
        #expect(story.flat.contains("Nobody is told by mail"))
        story.letter("y")
        let number = try OrderNumber("E2026000121")
        #expect(story.takeErrands() == [.onOrder(.release, number, seen: RecordsSamples.account)])
        let free = try RecordsSamples.order(isHeld: false)
        story.answer(.onOrder(.release, number, seen: RecordsSamples.account), .order(free))
        #expect(story.screen.contains("Done: nobody holds it now."))
        story.letter("l")
        #expect(!story.screen.contains("Release order"))
    }

    @Test func aBillIsHandedOverToAnActiveAccountOnly() throws {
        var story = try bill()
        story.letter("hli.na@example.com")
        story.press(.enter, .enter)
        #expect(story.screen.contains("This account holds the order already."))
        story.press(.control("u"))
        story.letter("wang@example.cn")
        story.press(.enter, .enter)
        try story.answerThatItIsActive("wang@example.cn")
        #expect(story.screen.contains("wang@example.cn sees the order"))
        story.letter("y")
        let number = try OrderNumber("E2026000121")
        let to = try EmailAddress("wang@example.cn")
        #expect(
            story.takeErrands() == [
                .onOrder(.handOver(to: to), number, seen: RecordsSamples.account)
            ])
        story.answer(
            .onOrder(.handOver(to: to), number, seen: RecordsSamples.account),
            .refused(.noAccount(to)))
        #expect(story.screen.contains("No active account has the address wang@example.cn."))
        story.answer(
            .onOrder(.handOver(to: to), number, seen: RecordsSamples.account),
            .order(try RecordsSamples.order()))
        #expect(story.screen.contains("Done: wang@example.cn holds it now."))
    }

    @Test func anAddressWithoutAnActiveAccountIsRefusedBeforeTheClerkIsAsked() throws {
        var story = try bill()
        story.letter("hwang@example.cn")
        story.press(.enter, .enter)
        let to = try EmailAddress("wang@example.cn")
        #expect(story.takeErrands() == [.accountAt(to)])
        story.answer(.accountAt(to), .gone)
        #expect(story.screen.contains("No active account has the address wang@example.cn."))
        #expect(!story.screen.contains("sees the order"))
        #expect(story.focusedRow.contains("wang@example.cn"))
        // Whoever never activated cannot see a bill, nor whoever closed the account.
        for state in [RecordsSamples.State.registered, .closed] {
            story.press(.enter, .enter)
            story.answer(.accountAt(to), .account(try RecordsSamples.file(state)))
            #expect(story.screen.contains("No active account has the address wang@example.cn."))
        }
        story.letter("x")
        #expect(!story.screen.contains("No active account"))
    }

    @Test func aDeedThatIsNotPossibleNowSaysWhyAndWhatIs() throws {
        var story = try opened(.closed)
        story.letter("p")
        #expect(story.flat.contains("The account is closed for good; the customer can register"))
        #expect(story.takeErrands().isEmpty)
        story = try opened(.registered)
        story.letter("s")
        #expect(story.flat.contains("not activated yet. Press e"))
        story = try opened(.active)
        story.letter("e")
        #expect(story.flat.contains("active already. Press p"))
        story.press(.tab)
        #expect(!story.flat.contains("active already"))
        let free = try RecordsSamples.order(isHeld: false)
        story = try DeskStory.opened(.order(free.order.number), .order(free))
        for letter in ["l", "a"] {
            story.letter(letter)
            #expect(story.flat.contains("No account holds this order. Press h"))
        }
    }

    @Test func whatWasCopiedIsSaid() throws {
        var story = try opened(.active)
        story.letter("y")
        #expect(story.screen.contains("Copied: li.na@example.com"))
    }

    @Test func whoComesSecondReadsWhoWasFirst() throws {
        var story = try bill()
        story.letter("l")
        story.letter("y")
        _ = story.takeErrands()
        let number = try OrderNumber("E2026000121")
        var order = try RecordsSamples.order().order
        try order.pass(
            to: nil, from: RecordsSamples.account, by: "li.wei",
            at: try DeskSamples.instant("2026-11-20 14:05"))
        story.answer(
            .onOrder(.release, number, seen: RecordsSamples.account),
            .refused(.holderChanged(OrderFile(order: order, holder: nil))))
        #expect(story.flat.contains("li.wei was here first, at 2026-11-20 14:05."))
        #expect(story.flat.contains("Nobody holds it now. Nothing was changed"))
    }

    @Test func aDividedBillReadsAsDividedWithTheStateOfEachPart() throws {
        let file = try RecordsSamples.dividedOrder()
        var story = try DeskStory.opened(
            .order(file.order.number), .order(file), size: Size(rows: 50, columns: 80))
        #expect(story.screen.contains("divided into 3"))
        #expect(story.flat.contains(Words(.english).name(of: Status.submitted)))
        #expect(story.flat.contains("held by wang@example.cn"))
        #expect(story.flat.contains("cannot be read; see the quarantine"))
        story.letter("l")
        #expect(story.flat.contains("Its 3 parts go along"))
    }

    @Test func theHolderAndTheApplicationsOpenFromABill() throws {
        var story = try bill()
        story.letter("a")
        #expect(story.takeErrands() == [.account(try #require(RecordsSamples.account))])
        story = try bill()
        for _ in 0..<4 { story.press(.down) }
        story.press(.enter)
        #expect(story.takeAsked() == [.look(try DeskSamples.number(2))])
    }
}

extension DeskStory {
    /// The account that was asked for by its address is there, and active.
    fileprivate mutating func answerThatItIsActive(_ text: String) throws {
        let address = try EmailAddress(text)
        #expect(takeErrands() == [.accountAt(address)])
        let state = try RecordsSamples.file(.active).state
        let id = try #require(RecordsSamples.account)
        answer(
            .accountAt(address),
            .account(AccountFile(id: id, address: address, language: .english, state: state)))
    }
}
