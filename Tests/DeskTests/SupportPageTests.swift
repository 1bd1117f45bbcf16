import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// What a clerk does with a support request, from the row to the answer.
@Suite struct SupportPageTests {
    private let words = Words(.english)

    // MARK: Opening

    @Test(arguments: [DeskSamples.usual, Size(rows: 16, columns: 60)])
    func theListSaysWhoAsksAndAboutWhat(size: Size) throws {
        var story = try DeskStory(size: size)
        story.letter("6")
        let ask = story.factsOfRequests
        #expect(story.takeAsked() == [ask])
        let row = try SupportSamples.row()
        let facts = RequestFacts(
            customer: try EmailAddress("li.na@example.com"),
            order: try OrderNumber("E2026000121"), title: "云南示例药业股份有限公司")
        story.answer(ask, .support(.facts([row: facts])))
        #expect(story.focusedRow.contains("li.na@exam"))
        #expect(story.screen.contains("E2026000121"))
        // Asked for once.
        story.press(.home)
        #expect(story.takeAsked().isEmpty)
        story.letter("/121 li.na")
        #expect(story.screen.contains(row.number.grouped))
        story.letter("x")
        #expect(!story.screen.contains(row.number.grouped))
    }

    @Test func aRequestOfThisMinuteHasAnAgeThatIsNotZero() throws {
        for language in Language.allCases {
            let age = Words(language).age(
                since: try DeskSamples.now().adding(seconds: -59), at: try DeskSamples.now())
            #expect(age.hasPrefix("<1"))
        }
    }

    @Test func aRowOfTheSupportQueueOpensAndOneThatIsGoneIsTold() throws {
        var story = try DeskStory()
        story.letter("6")
        story.press(.enter)
        let number = try SupportSamples.number()
        #expect(story.lastAsked() == .support(.open(number)))
        story.answer(.support(.open(number)), .support(.gone))
        #expect(story.screen.contains(words.deskRequestGone))
    }

    @Test func theRequestIsReadAgainWhileItIsOnTheScreen() throws {
        let asked = try SupportSamples.lost()
        var story = try DeskStory.asked(asked)
        story.happen(.lookedAway)
        let glance = Console.Effect.support(.glance(asked.number, at: asked.home))
        #expect(story.takeAsked().contains(glance))
        let grown = try SupportSamples.about(
            SupportSamples.mailed(), asked.request.subject, "Where is it?",
            (.answer(try Prose("At the front desk.")), .clerk("li.wei")))
        story.answer(glance, .support(.found(grown)))
        #expect(story.screen.contains(words.requestAnswered))
        #expect(story.screen.contains(words.deskUnread))
        story.press(.pageDown)
        #expect(story.screen.contains("At the front desk."))
    }

    @Test func theApplicationItIsAboutOpensAndLeadsBack() throws {
        let asked = try SupportSamples.lost()
        var story = try DeskStory.asked(asked)
        story.letter("o")
        let number = try #require(asked.application?.number)
        #expect(story.lastAsked() == .look(number))
        story.answer(.look(number), .dossier(try #require(asked.dossier)))
        #expect(story.screen.contains(words.deskApplication(number)))
        story.letter("q")
        #expect(story.screen.contains(words.requestHeading(asked.number)))
    }

    @Test func anApplicationLeadsToTheRequestsAboutIt() throws {
        let asked = try SupportSamples.lost()
        var story = try DeskStory.opened(try #require(asked.dossier))
        story.press(.backTab)
        #expect(story.focusedRow.contains(words.openRequestButton))
        story.press(.enter)
        #expect(story.screen.contains(words.requestHeading(asked.number)))
    }

    // MARK: Answering

    /// Chooses the first template, which is then edited.
    private func answered(_ asked: SupportCase, by key: String = "a") throws -> DeskStory {
        var story = try DeskStory.asked(asked)
        story.letter(key)
        story.press(.backTab, .enter)
        return story
    }

    @Test func aTemplateIsInTheCustomersLanguageAndSentAsEdited() throws {
        let asked = try SupportSamples.title(SupportSamples.returned())
        var story = try answered(asked)
        #expect(story.screen.contains("已收到您寄回的发票"))
        story.paste("谢谢！")
        story.press(.tab, .enter)
        #expect(story.screen.contains("li.na@example.com,"))
        #expect(story.screen.contains("finance@example.com."))
        #expect(story.takeAsked().isEmpty)
        story.letter("y")
        let text = Words(.simplifiedChinese).deskText(of: .isBack) + "谢谢！"
        let say = Console.Effect.support(
            .say(.answer(try Prose(text)), in: asked.number, at: asked.home, knowing: 1))
        #expect(story.lastAsked() == say)
        let sent = try SupportSamples.about(
            SupportSamples.returned(), asked.request.subject, SupportSamples.text,
            (.answer(try Prose(text)), .clerk(DeskSamples.clerk)))
        story.answer(say, .support(.said(sent)))
        #expect(story.screen.contains(words.deskAnswered(["li.na@example.com"])))
        #expect(story.takeAsked().contains(.readQueues))
    }

    @Test func nothingIsSentWithoutWordsOrWithTooMany() throws {
        var story = try DeskStory.asked(SupportSamples.lost())
        story.letter("a")
        story.press(.tab, .enter)
        #expect(story.screen.contains("choose a template above"))
        story.paste(String(repeating: "x", count: Prose.limit + 1))
        story.press(.tab, .enter)
        #expect(!story.screen.contains(words.deskKeep))
        #expect(story.screen.contains(words.charactersOver(1)))
        #expect(story.takeAsked().isEmpty)
    }

    @Test func anAnswerToAThreadThatHasGrownAsksAgain() throws {
        let asked = try SupportSamples.lost()
        var story = try DeskStory.asked(asked)
        story.letter("a")
        story.paste("Look at the front desk.")
        story.press(.tab, .enter)
        // The other clerk was faster while the box was open.
        let grown = try SupportSamples.about(
            SupportSamples.mailed(), asked.request.subject, "Where is it?",
            (.answer(try Prose("We ask the carrier.")), .clerk("li.wei")))
        story.letter("y")
        let first = try story.mustAsk()
        story.answer(first, .support(.unsaid(.support(.hasGrown), grown)))
        #expect(story.screen.contains("This was written meanwhile."))
        #expect(story.screen.contains("We ask the carrier."))
        #expect(story.screen.contains("Look at the front desk."))
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskConfirmAnswer))
        story.letter("y")
        #expect(
            story.lastAsked()
                == .support(
                    .say(
                        .answer(try Prose("Look at the front desk.")), in: asked.number,
                        at: asked.home, knowing: 2)))
    }

    @Test func whatIsWrittenWhileTheClerkTypesIsShownAboveTheBox() throws {
        let asked = try SupportSamples.lost()
        var story = try DeskStory.asked(asked)
        story.letter("a")
        story.letter("Look")
        story.happen(.lookedAway)
        let grown = try SupportSamples.about(
            SupportSamples.mailed(), asked.request.subject, "Where is it?",
            (.write(try Prose("Found it.")), .customer))
        story.answer(
            .support(.glance(asked.number, at: asked.home)), .support(.found(grown)))
        #expect(story.screen.contains("Found it."))
        #expect(story.screen.contains("Look"))
    }

    @Test func aRequestIsClosedWithAResultAndOffersNoMoreAnswers() throws {
        let asked = try SupportSamples.general()
        var story = try DeskStory.asked(asked)
        story.letter("c")
        story.paste("Until six.")
        story.press(.tab, .enter, .character("y"))
        let close = Console.Effect.support(
            .say(
                .close(result: try Prose("Until six.")), in: asked.number, at: asked.home,
                knowing: 1))
        #expect(story.lastAsked() == close)
        var request = asked.request
        try request.handle(
            .close(result: Prose("Until six.")), by: .clerk("zhao.min"), at: DeskSamples.now())
        let closed = SupportCase(
            request: request, home: asked.home, order: nil, owner: asked.owner, told: asked.told,
            language: asked.language)
        story.answer(close, .support(.said(closed)))
        #expect(story.screen.contains("Until six."))
        #expect(!story.screen.contains(words.deskLabel(of: SupportDeed.answer)))
        #expect(!story.screen.contains(words.deskLabel(of: SupportDeed.close)))
    }

    @Test func whatAnotherClerkClosedIsSaid() throws {
        let asked = try SupportSamples.general()
        var story = try DeskStory.asked(asked)
        story.letter("a")
        story.letter("Six")
        story.press(.tab, .enter, .character("y"))
        let say = try story.mustAsk()
        story.answer(say, .support(.unsaid(.support(.closedAlready), asked)))
        #expect(story.screen.contains("Somebody has closed it meanwhile."))
        #expect(story.screen.contains("Six"))
    }

    // MARK: Screens

    @Test func theRequestForAnotherTitleInEnglish() throws {
        let story = try DeskStory.asked(SupportSamples.title(SupportSamples.returned()))
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  Request 144GJ-28914                                            To be answered

                  Another title after issue
                  Waiting since 2026-11-20 09:00, 5h
                  The fapiao is back: it can be issued anew with the other title.

                 ›[ g Issue anew… ]  [ a Answer… ]  [ c Close… ]  [ o Open application ]
                  [ q Back ]

                  Bill          E2026000121 · ¥16,409.02
                  Application   RN38-P4FC · Returned
                  Title         云南示例药业股份有限公司
                  New title     示例云帆科技（上海）有限公司
                  Sent back     SF Express (顺丰) SF1234567890123

                  customer · 11-20 09:00
                  请把抬头改为新公司名称。
                  发票已寄回。                                                                 ↓
                  Issues a returned fapiao anew with another title, as a new application.

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   g Issue anew…   a Answer…   q back   ? help   ^X menu
                """)
    }

    @Test func theAnswerInChinese() throws {
        var story = try DeskStory.asked(SupportSamples.lost(), .simplifiedChinese)
        story.letter("a")
        story.press(.backTab, .enter)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                              144GJ-28914
                ────────────────────────────────────────────────────────────────────────────────
                  如何回复？

                  常用回复  (•) 已寄出，附运单号
                            ( ) 正在向快递查询
                            ( ) 需要更多信息
                            ( ) 已处理完毕

                › 回复
                    Your fapiao was mailed with SF Express (顺丰); its tracking number is
                    SF1234567890123. Please track it there. If it has not moved for three
                    days, write to us again.



                  [ 继续 ]  [ 返回 ]

                  客户 · 11-20 09:00
                  Where is it?
                  客户会在请求和邮件中看到。按 Tab 离开输入框。

                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }
}
