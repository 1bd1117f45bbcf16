import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// One bill: what to do about it, and everything known of it (M16).
@Suite struct BillPageTests {
    private func story(
        _ order: Order, in language: Language = .english, notices: [ShortageNotice] = []
    ) throws -> BillStory {
        var story = try BillStory(language, orders: [order], notices: notices)
        if order.draft != nil { story.press(.escape) }
        story.press(.character("d"))
        // What is new about it is noted as seen, which has tests of its own.
        _ = story.takeAsked()
        return story
    }

    @Test func showsTheWayOfAMailedFapiao() throws {
        let story = try story(try BillSamples.mailed())
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Bill CN-2026-001121

                  √ Applied   √ Processing   √ Issued   √ Mailed   · Received

                  It is on its way to you; the freight is paid. Follow it by its tracking
                  number. If it does not come, choose “Ask about this” below, or call
                  (86) 400-089-0365, 09:00–18:00 Beijing time on working days.

                 ›[ Back ]  [ I have received it ]  [ Ask about this ]

                  Application
                  Application number  5MT6-R24H
                  Fapiao number       031001900111 12345678
                  Issued on           17 November 2026
                  Carrier             Yunda Express (韵达快递)
                  Tracking number     312345678901234

                  What happened                                                                ↓


                ────────────────────────────────────────────────────────────────────────────────
                  ↑ ↓ scroll   Tab next   r reload   y copy number   Esc back   ^X menu
                """)
        #expect(story.session.frame().caret == Position(row: 10, column: 4))
    }

    @Test func showsTheRestByScrolling() throws {
        var story = try story(try BillSamples.mailed(), in: .simplifiedChinese)
        story.press(.end)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                                 li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  账单 CN-2026-001121
                                                                                               ↑
                  发票类型          增值税普通发票
                  发票抬头          云南示例药业股份有限公司
                  纳税人识别号      914403001922038216
                  交付方式          韵达快递（免运费）
                  邮寄地址          王小明 13800138000
                                    上海市浦东新区世纪大道 100 号 8 楼
                                    200120

                  账单内容
                  产品            数量  税率    不含税   税额  价税合计
                  Visio 计划 2  1 用户    6%  1,329.72  79.78  1,409.50

                  付款人            云南示例药业股份有限公司
                  付款时间          2026-11-10 15:30
                  付款方式          支付宝
                  所属账户          li.na@example.com（下单邮箱）


                ────────────────────────────────────────────────────────────────────────────────
                  ↑ ↓ 滚动   Tab 下一项   r 刷新   y 复制编号   Esc 返回   ^O 帮助   ^X 菜单
                """)
        #expect(story.session.frame().caret == Position(row: 4, column: 0))
        story.press(.home)
        #expect(story.focusedRow.contains("返回"))
    }

    @Test func allThatWasAskedForIsShownAgain() throws {
        var draft = ApplySamples.special
        draft.remark = "合同 2026-118"
        let request = try Request(draft, divisions: ApplySamples.context().service.divisions)
        var order = try BillSamples.order(
            "CN-2026-001121", paidAt: "2026-11-10 15:30",
            [try BillSamples.line("Visio 计划 2", "1", "1409.50")])
        _ = try order.submit(
            request, as: try #require(ApplicationNumber(random: Array(1...8))),
            at: try BillSamples.instant("2026-11-17 10:05"))
        var story = try story(order)
        var seen = story.screen
        for _ in 1...6 {
            story.press(.pageDown)
            seen += story.screen
        }
        for fact in [
            draft.taxpayerID, draft.registeredAddress, draft.registeredPhone, draft.bank,
            "2502010809002103571", draft.remark, "河南省郑州市金水区花园路39号",
        ] {
            #expect(seen.contains(fact), "\(fact)")
        }
    }

    @Test func everyLineHasItsTaxAndTheSumIsTheBill() throws {
        let text = try story(try BillSamples.ready()).screen
        #expect(text.contains("25 用户    6%  15,480.21    928.81  16,409.02"))
        #expect(
            text.contains(
                "Sum                                          21,147.32  1,268.84  22,416.16"))
        #expect(text.contains("[ Apply for its fapiao ]"))
    }

    @Test func aBillThatIsAwaitedSaysUntilWhen() throws {
        let text = try story(try BillSamples.waiting(paidOn: "2026-11-19")).screen
        #expect(text.contains("on 22 November 2026; there is nothing to do until then."))
        #expect(!text.contains("[ Apply"))
    }

    @Test func aBillThatIsLateSaysWhomToCall() throws {
        let text = try story(try BillSamples.waiting(paidOn: "2026-11-10")).screen
        #expect(text.contains("Late since 2026-11-13"))
        #expect(text.contains("400-089-0365"))
    }

    @Test func aRejectedOneSaysWhyAndIsSentAgain() throws {
        var story = try story(try BillSamples.rejected())
        #expect(story.screen.contains("纳税人识别号与抬头不符，请核对营业执照。"))
        #expect(story.focusedRow.contains("[ Correct and send again ]"))
        story.press(.end)
        #expect(story.screen.contains("Applied · you") || story.screen.contains("Paid by"))
    }

    @Test func thePromiseIsShownUntilTheDayIsOver() throws {
        let order = try BillSamples.applied("CN-2026-001130")
        var story = try story(order)
        #expect(story.screen.contains("It should have been issued by 19 November 2026."))
        story.happen(.clock(try BillSamples.instant("2026-11-19 17:00")))
        #expect(story.screen.contains("issues your fapiao by 19 November 2026."))
    }

    @Test func aShortageTakesThePlaceOfThePromise() throws {
        let notice = ShortageNotice(
            types: [.normal], expectedMailing: try BillSamples.day("2026-12-04"),
            from: try BillSamples.day("2026-11-01"), until: nil, texts: [:])
        let text = try story(try BillSamples.applied("CN-2026-001130"), notices: [notice]).screen
        #expect(text.contains("Mailing is expected on 4 December 2026."))
        #expect(!text.contains("19 November 2026"))
    }

    @Test(arguments: Language.allCases) func everyStageSaysWhatToDo(language: Language) throws {
        let pickUp = try BillSamples.issue()
        let orders = [
            try BillSamples.applied("CN-1000"), try BillSamples.applied("CN-1000", .take),
            try BillSamples.applied("CN-1000", .withdraw(reason: "订错了")),
            try BillSamples.applied("CN-1000", .take, pickUp),
            try BillSamples.applied("CN-1000", delivery: .pickUp, .take, pickUp),
            try BillSamples.applied("CN-1000", delivery: .pickUp, .take, pickUp, .readyForPickUp),
            try BillSamples.mailed("CN-1000"), try BillSamples.rejected("CN-1000"),
            try BillSamples.applied("CN-1000", .take, pickUp, .returned(reason: "抬头有误")),
        ]
        let now = try BillSamples.instant(BillSamples.now)
        let texts = orders.map {
            Words(language).todo(BillState($0, at: now), $0, .standard)
        }
        #expect(Set(texts).count == texts.count)
    }

    @Test func reloadsAndShowsWhatIsNew() throws {
        let before = try BillSamples.applied("CN-2026-001121")
        var story = try story(before)
        story.press(.character("r"))
        #expect(story.takeAsked() == [.loadOrders(try BillSamples.member())])
        story.answer(.orders([try BillSamples.mailed()]))
        #expect(story.screen.contains("√ Mailed"))
    }

    @Test func copiesTheTrackingNumber() throws {
        var story = try story(try BillSamples.mailed())
        story.press(.character("y"))
        #expect(story.takeAsked() == [.copy("312345678901234")])
    }
}

/// After signing in: the draft that was left behind.
@Suite struct ResumePageTests {
    @Test func offersTheDraftOnceSignedIn() throws {
        let story = try BillStory(orders: try BillSamples.orders())
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Go on where you stopped?

                  You stopped at “Delivery” on 19 November 2026. What you typed is kept;
                  nothing was sent.

                  Order number      CN-2026-001150
                  Product           Office 365 商业高级版
                  Amount incl. tax  ¥9,999.99
                  Title             云南示例药业股份有限公司

                 ›[ Go on ]  [ Not now ]  [ Discard this draft ]









                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
        #expect(story.session.frame().caret == Position(row: 12, column: 4))
    }

    @Test func offersItInChinese() throws {
        let story = try BillStory(.simplifiedChinese, orders: try BillSamples.orders())
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                                 li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  要接着上次填写吗？

                  您在2026年11月19日填写到“交付方式”。内容已保留，尚未提交。

                  订单编号  CN-2026-001150
                  产品      Office 365 商业高级版
                  价税合计  ¥9,999.99
                  发票抬头  云南示例药业股份有限公司

                 ›[ 接着填写 ]  [ 以后再说 ]  [ 放弃草稿 ]










                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func offersTheLatestOfSeveral() throws {
        let story = try BillStory(orders: [
            try BillSamples.begun("CN-1111", savedAt: "2026-11-18 09:00"),
            try BillSamples.begun("CN-2222", savedAt: "2026-11-20 09:00"),
            try BillSamples.begun("CN-3333", savedAt: "2026-11-19 09:00"),
        ])
        #expect(story.screen.contains("CN-2222"))
    }

    @Test func withoutADraftTheBillsComeAtOnce() throws {
        let story = try BillStory(orders: [try BillSamples.ready()])
        #expect(story.lines[2].contains("Your bills"))
    }

    @Test func goesOnInPlaceOfTheOffer() throws {
        let order = try BillSamples.begun()
        var context = try BillSamples.context()
        context.orders = [order]
        var page = ResumePage(order: order)
        guard case .replace(let next)? = page.handle(.enter, context).first else {
            Testing.Issue.record("expected a page in place of the offer")
            return
        }
        #expect(next is ApplyPage)
    }

    @Test func notNowKeepsTheDraftWithItsBill() throws {
        var story = try BillStory(orders: try BillSamples.orders())
        story.press(.tab, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("Draft begun"))
    }

    @Test func discardsOnlyAfterAsking() throws {
        let order = try BillSamples.begun()
        var story = try BillStory(orders: [order])
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains("will be gone for good"))
        #expect(story.focusedRow.contains("[ Keep it ]"))
        story.press(.escape)
        #expect(story.focusedRow.contains("[ Go on ]"))
        story.press(.tab, .tab, .enter, .tab, .enter)
        #expect(
            story.takeAsked() == [.discardDraft(order.number, try BillSamples.member())])
        var without = order
        without.discardDraft()
        story.answer(.draftDiscarded(without))
        #expect(story.screen.contains("Ready to apply"))
    }
}
