import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// An application that came back is corrected and sent again under its number.
@Suite struct CorrectionTests {
    private func rejected(about field: RequestField?, draft: Draft? = nil) throws -> Order {
        let order = try BillSamples.applied(
            "CN-2026-001098", .take, .reject(reason: "抬头与营业执照不一致。", about: field))
        guard let draft else { return order }
        return Order(
            number: order.number, record: order.record, holder: nil,
            draft: SavedDraft(
                text: draft, revision: 3, savedAt: try BillSamples.instant(BillSamples.now),
                rival: nil), applications: order.applications, mail: [])
    }

    private func story(
        _ language: Language = .english, about field: RequestField? = .title
    ) throws -> BillStory {
        var story = try BillStory(language, orders: [try rejected(about: field)])
        story.press(.enter)
        story.answer(.done)
        _ = story.takeAsked()
        return story
    }

    @Test func opensAtTheFieldWithTheReasonInSight() throws {
        let story = try story()
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                           Step 1 of 4 · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Which fapiao, and made out to whom?

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ The service center sent it back: 抬头与营业执照不一致。                   │
                  └───────────────────────────────────────────────────────────────────────────┘
                  Type               (•) VAT normal fapiao – needs only a title
                                     ( ) VAT special fapiao – for enterprises, with tax details
                  Buyer              ( ) Individual
                                     (•) Enterprise
                                     ( ) Other body – such as a school or an authority

                › Title              云南示例药业股份有限公司
                                     ! The service center asks you to correct this.
                  Payer              云南示例药业股份有限公司
                  Remark (optional)

                  [ Continue ]  [ Back ]
                  The name on the licence, or one's own; or paste “$01…”.

                ────────────────────────────────────────────────────────────────────────────────
                  Bill CN-2026-001098 · Total ¥1,409.50 = net ¥1,329.72 + tax ¥79.78
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func opensAtTheFieldInChinese() throws {
        let story = try story(.simplifiedChinese)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                           第 1 步，共 4 步 · 发票
                ────────────────────────────────────────────────────────────────────────────────
                  请选择发票类型并填写抬头

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ 服务中心退回原因：抬头与营业执照不一致。                                  │
                  └───────────────────────────────────────────────────────────────────────────┘
                  发票类型      (•) 增值税普通发票 – 只需抬头
                                ( ) 增值税专用发票 – 限企业，需税务信息
                  购买方        ( ) 个人
                                (•) 企业
                                ( ) 其他单位 – 如学校、机关

                › 发票抬头      云南示例药业股份有限公司
                                ! 服务中心请您修改此项。
                  付款人        云南示例药业股份有限公司
                  备注（选填）

                  [ 继续 ]  [ 返回 ]
                  按营业执照填写；个人填姓名。可粘贴二维码内容（$01…）。

                ────────────────────────────────────────────────────────────────────────────────
                  账单 CN-2026-001098 · 价税合计 ¥1,409.50 = 金额 ¥1,329.72 + 税额 ¥79.78
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test(arguments: [
        (RequestField.type, "VAT normal"), (.title, "Title"), (.remark, "Remark"),
        (.taxpayerID, "Taxpayer ID"), (.bank, "Taxpayer ID"), (.delivery, "Yunda"),
        (.mailing, "Recipient"),
    ])
    func theFieldInQuestionHasTheFocus(field: RequestField, row: String) throws {
        let story = try story(about: field)
        #expect(story.focusedRow.contains(row), "\(story.screen)")
    }

    @Test func withoutAFieldItBeginsAtTheBeginning() throws {
        let story = try story(about: nil)
        #expect(story.screen.contains("Step 1 of 4"))
        #expect(story.screen.contains("抬头与营业执照不一致。"))
        #expect(!story.screen.contains("asks you to correct this"))
    }

    /// The last application of another bill has nothing to do with it.
    @Test func beginsWithWhatWasSentNotWithAnotherBill() throws {
        let order = try rejected(about: .title)
        var context = try BillSamples.context()
        var member = try BillSamples.member()
        member.lastRequest = Request(
            document: try PictureSamples.special(), delivery: .pickUp)
        context.member = member
        let page = ApplyPage(order: order, context)
        let sent = Draft(from: try BillSamples.request())
        #expect(page.draft.title == sent.title && page.draft.way == sent.way)
        #expect(!page.isUnsaved)
    }

    @Test func aDraftBesideItIsGoneOnWith() throws {
        var draft = Draft(from: try BillSamples.request())
        draft.title = "云南新名药业股份有限公司"
        let order = try rejected(about: .title, draft: draft)
        let page = ApplyPage(order: order, try BillSamples.context())
        #expect(page.draft.title == "云南新名药业股份有限公司")
        #expect(page.correction != nil)
    }

    @Test func isSentAgainUnderItsNumber() throws {
        var story = try story()
        story.press(.control("u"))
        story.type("大理洱海旅行社有限公司")
        story.press(.tab)
        #expect(!story.screen.contains("asks you to correct this"))
        story.press(.control("x"), .character("r"))
        #expect(story.screen.contains("Check everything, then send it again"))
        #expect(story.screen.contains("抬头与营业执照不一致。"))
        story.press(.backTab, .backTab)
        #expect(story.focusedRow.contains("[ Send it again ]"))
        _ = story.takeAsked()
        story.press(.enter)
        var order = try rejected(about: .title)
        let number = try #require(order.current).number
        guard case .act(.correct(let request), number, order.number, _)? = story.takeAsked().first
        else {
            Testing.Issue.record("expected the correction to be sent")
            return
        }
        #expect(request.document.title.text == "大理洱海旅行社有限公司")
        _ = try order.handle(
            .correct(request), on: number, by: .customer,
            at: try BillSamples.instant(BillSamples.now))
        story.answer(.acted(order, number))
        #expect(story.lines[2].contains("Application sent again"))
        #expect(story.screen.contains(number.grouped))
    }

    @Test func whatWasNotChangedIsSaidBeforeItIsSentAgain() throws {
        var story = try story()
        story.press(.control("x"), .character("r"))
        #expect(story.screen.contains("You have not changed what the service center asks about."))
        story.press(.escape, .escape, .escape)
        var changed = try self.story()
        changed.type("有限公司")
        changed.press(.control("x"), .character("r"))
        #expect(!changed.screen.contains("You have not changed"))
    }

    @Test func anythingChangedAnswersAReasonAboutNoField() throws {
        let order = try rejected(about: nil)
        let correction = try #require(Correction(order))
        var draft = correction.sent
        draft.page = .review
        #expect(correction.isUnanswered(in: draft))
        draft.mailing.street += " 2 楼"
        #expect(!correction.isUnanswered(in: draft))
    }

    /// On a small screen the reason stands in the line below the form.
    @Test func theReasonIsInSightOnASmallScreen() throws {
        var story = try BillStory(
            orders: [try rejected(about: .title)], size: Size(rows: 16, columns: 60))
        story.press(.enter)
        story.answer(.done)
        #expect(story.screen.contains("The service center sent it back"))
    }

    @Test func whatWasSentFromAnotherWindowIsNotSentTwice() throws {
        var story = try story()
        story.press(.control("x"), .character("r"), .backTab, .backTab, .enter)
        var order = try rejected(about: .title)
        let number = try #require(order.current).number
        _ = try order.handle(
            .correct(try BillSamples.request()), on: number, by: .customer,
            at: try BillSamples.instant(BillSamples.now))
        story.answer(.actRefused(order, .alreadyApplied(number)))
        #expect(story.screen.contains("Nothing was sent twice."))
    }
}
