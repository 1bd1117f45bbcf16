import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// All applications with how far each has come, and what is new (M16, M17).
@Suite struct ProgressPageTests {
    private func story(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        notices: [ShortageNotice] = []
    ) throws -> BillStory {
        var story = try BillStory.list(language, size: size, notices: notices)
        story.press(.character("p"))
        return story
    }

    @Test func looksLikeThisInEnglish() throws {
        let story = try story()
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Progress                              • 3 new · 4 applications · newest first

                  Application  Title                 State             Since       Expected
                › 5MT6-R24H    云南示例药业股份…   • Mailed            2026-11-17  –
                  DP9D-5XT6    云南示例药业股份…   • Needs correction  2026-11-17  –
                  RHCN-NRF7    云南示例药业股份…   • Collected         2026-11-17  –
                  XWCT-XN8F    云南示例药业股份…     Applied           2026-11-17  2026-11-19 !











                  Bill CN-2026-001121 · since 2026-11-17 13:05
                  • New since you last looked. Press Enter to see where it stands.
                ────────────────────────────────────────────────────────────────────────────────
                  Enter open   r reload   y copy number   Esc back   ^O help   ^X menu
                """)
        #expect(story.session.frame().caret == Position(row: 5, column: 2))
    }

    @Test func looksLikeThisInChinese() throws {
        var story = try story(.simplifiedChinese)
        story.press(.down)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                                 li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  申请进度                                  • 3 项更新 · 共 4 份申请 · 最新在前

                  申请编号   订单编号        抬头            状态      更新日      预计
                  5MT6-R24H  CN-2026-001121  云南示例药…   • 已邮寄    2026-11-17  –
                › DP9D-5XT6  CN-2026-001098  云南示例药…   • 需要修改  2026-11-17  –
                  RHCN-NRF7  CN-2025-000877  云南示例药…   • 已领取    2026-11-17  –
                  XWCT-XN8F  CN-2026-001130  云南示例药…     已提交    2026-11-17  2026-11-19 !











                  账单 CN-2026-001098 · 更新于 2026-11-17 12:05
                  • 上次查看后有更新。按 Enter 查看进度。
                ────────────────────────────────────────────────────────────────────────────────
                  Enter 打开   r 刷新   y 复制编号   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func theEmptyListSaysWhatItMeansAndWhereToGo() throws {
        var story = try BillStory(orders: [])
        story.press(.control("x"), .character("p"))
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Progress

                  No applications yet

                  Nothing was sent yet, so there is nothing to follow. Go to your bills,
                  choose one that is ready, and apply for its fapiao; it appears here as soon
                  as it is sent.

                 ›[ See my bills ]











                ────────────────────────────────────────────────────────────────────────────────
                  Enter open   Esc back   ^O help   ^X menu
                """)
        story.press(.enter)
        #expect(story.lines[2].contains("Your bills"))
    }

    @Test func aWideScreenNamesTheBillsToo() throws {
        let text = try story(size: Size(rows: 43, columns: 132)).screen
        #expect(text.contains("5MT6-R24H") && text.contains("CN-2026-001121"))
        #expect(text.contains("云南示例药业股份有限公司"))
    }

    @Test func aShortageTakesThePlaceOfThePromise() throws {
        let notice = ShortageNotice(
            types: [.normal], expectedMailing: try BillSamples.day("2026-12-04"),
            from: try BillSamples.day("2026-11-01"), until: nil, texts: [:])
        var story = try story(notices: [notice])
        story.press(.end)
        let text = story.screen
        #expect(text.contains("2026-12-04"))
        #expect(text.contains("Mailing is expected on 4 December 2026."))
        #expect(!text.contains("2026-11-19"))
    }

    @Test func openingOneTakesItsMarkAwayAtOnce() throws {
        var story = try BillStory(orders: [try BillSamples.mailed()])
        story.press(.character("p"))
        #expect(story.focusedRow.contains("• Mailed"))
        story.press(.enter)
        let number = try OrderNumber("CN-2026-001121")
        #expect(story.takeAsked() == [.see(.order(number), try BillSamples.member())])
        story.press(.escape)
        #expect(story.focusedRow.contains("Mailed"))
        #expect(!story.screen.contains("•"))
        story.press(.enter)
        #expect(story.takeAsked().isEmpty)
    }

    @Test func anEarlierApplicationIsShownWithTheOneThatFollowed() throws {
        var order = try BillSamples.applied("CN-2026-001130", .withdraw(reason: "抬头写错"))
        let later = try #require(ApplicationNumber(random: [8, 1, 2, 3, 4, 5, 6, 7]))
        _ = try order.submit(
            try BillSamples.request(), as: later, at: try BillSamples.instant("2026-11-20 09:00"))
        var story = try BillStory(orders: [order])
        story.press(.character("p"), .down)
        #expect(story.focusedRow.contains("Withdrawn"))
        story.press(.enter)
        #expect(story.screen.contains("Follow \(later.grouped) instead."))
        #expect(story.screen.contains("抬头写错"))
        #expect(!story.screen.contains("[ Withdraw the application ]"))
    }

    @Test func copiesTheNumberAndReadsAnew() throws {
        var story = try BillStory(orders: [try BillSamples.mailed()])
        story.press(.character("p"), .character("y"), .character("r"))
        #expect(
            story.takeAsked() == [
                .copy("5MT6-R24H"), .loadOrders(try BillSamples.member()),
            ])
    }
}

/// A withdrawal: the reason first, then once more whether.
@Suite struct WithdrawTests {
    private func story() throws -> BillStory {
        var story = try BillStory(orders: [try BillSamples.applied("CN-2026-001130")])
        story.press(.enter, .tab, .enter)
        return story
    }

    private func sent(_ order: Order) throws -> Application { try #require(order.current) }

    @Test func asksForAReasonThenOnceMore() throws {
        var story = try story()
        #expect(story.focusedRow.contains("Reason"))
        story.press(.enter, .enter)
        #expect(story.screen.contains("Enter the reason"))
        story.press(.tab, .backTab)
        story.type("抬头写错")
        story.press(.enter, .enter)
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Withdraw the application

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ Withdraw application 5MT6-R24H? This cannot be undone; you can apply      │
                  │ again.                                                                    │
                  └───────────────────────────────────────────────────────────────────────────┘

                  Reason  抬头写错

                 ›[ Keep the application ]  [ Withdraw it ]










                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
        #expect(story.takeAsked().isEmpty)
        story.press(.tab, .enter)
        let order = try BillSamples.applied("CN-2026-001130")
        #expect(
            story.takeAsked() == [
                .act(
                    .withdraw(reason: "抬头写错"), try sent(order).number, order.number,
                    try BillSamples.member())
            ])
        story.answer(
            .acted(
                try BillSamples.applied("CN-2026-001130", .withdraw(reason: "抬头写错")),
                try sent(order).number))
        #expect(story.screen.contains("You can apply for this bill again."))
        #expect(story.focusedRow.contains("[ Apply for its fapiao ]"))
    }

    @Test func backKeepsTheReason() throws {
        var story = try story()
        story.type("typo")
        story.press(.enter, .enter, .escape)
        #expect(story.focusedRow.contains("typo"))
        story.press(.escape, .enter)
        #expect(story.screen.contains("typo"))
    }

    @Test func aReasonThatIsTooLongIsToldByHowMuch() throws {
        var story = try story()
        story.happen(.paste(String(repeating: "长", count: 201)))
        story.press(.enter)
        #expect(story.screen.contains("room for 200 characters; this has 201"))
    }

    @Test func whatTheDeskTookMeanwhileIsSaidAndShown() throws {
        var story = try story()
        story.type("typo")
        story.press(.enter, .enter, .tab, .enter)
        story.answer(
            .actRefused(
                try BillSamples.applied("CN-2026-001130", .take), .notPossibleNow(.processing)))
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Withdraw the application

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ It was not withdrawn: work on it has begun meanwhile, and it now stands   │
                  │ at “Processing”. To stop it all the same, call (86) 400-089-0365.         │
                  └───────────────────────────────────────────────────────────────────────────┘

                  √ Applied   √ Processing   · Issued   · Mailed   · Received

                  It should have been issued by 19 November 2026. We are sorry; call (86)
                  400-089-0365, 09:00–18:00 Beijing time on working days, and give the
                  application number.

                 ›[ Back to the application ]






                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
        story.press(.enter)
        #expect(story.lines[2].contains("Bill CN-2026-001130"))
        #expect(story.screen.contains("√ Processing"))
    }
}

/// A letter that arrived.
@Suite struct ReceivedTests {
    private func story() throws -> BillStory {
        var story = try BillStory(orders: [try BillSamples.mailed()])
        story.press(.enter)
        story.answer(.done)
        story.press(.tab, .enter)
        _ = story.takeAsked()
        return story
    }

    @Test func isAskedOnceMoreBeforeItGoesOnRecord() throws {
        var story = try story()
        #expect(story.focusedRow.contains("[ Not yet ]"))
        story.press(.enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.lines[2].contains("Bill CN-2026-001121"))
        story.press(.enter, .tab, .enter)
        let order = try BillSamples.mailed()
        let number = try #require(order.current).number
        #expect(
            story.takeAsked() == [
                .act(.received, number, order.number, try BillSamples.member())
            ])
        var received = order
        _ = try received.handle(
            .received, on: number, by: .customer, at: try BillSamples.instant(BillSamples.now))
        story.answer(.acted(received, number))
        #expect(story.screen.contains("√ Received"))
    }

    @Test func aRefusalSaysWhereItStands() throws {
        var story = try story()
        story.press(.tab, .enter)
        story.answer(.actRefused(try BillSamples.mailed(), .notPossibleNow(.returned)))
        #expect(story.screen.contains("The application has moved on: Returned."))
        story.press(.enter)
        #expect(story.lines[2].contains("Bill CN-2026-001121"))
    }
}
