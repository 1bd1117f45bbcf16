import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// The list of bills (M7): what it shows, and how it is filtered and sorted.
@Suite struct BillsPageTests {
    @Test func looksLikeThisInEnglish() throws {
        var story = try BillStory.list(notices: [BillSamples.shortage()])
        story.press(.down)
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Your bills                                   • 3 new · 7 bills · newest first

                  ! VAT special fapiao: Blank fapiao are in short supply. Mailing is expected
                    on 4 December 2026.

                  Order number    Product             Amount  Paid ↓        State
                  CN-2026-001204  –                        –  2026-11-19    Expected 2026-11-22
                › CN-2026-001187  Office 365 商…  ¥22,416.16  2026-11-16    Ready to apply
                  CN-2026-001150  Office 365 商…   ¥9,999.99  2026-11-12    Draft begun
                  CN-2026-001130  Visio 计划 2     ¥1,409.50  2026-11-11    Applied XWCT-XN8F
                  CN-2026-001121  Visio 计划 2     ¥1,409.50  2026-11-10  • Mailed
                  CN-2026-001098  Visio 计划 2     ¥1,409.50  2026-11-05  • Needs correction
                  CN-2025-000877  Visio 计划 2     ¥1,409.50  2025-12-01  • Collected

                  [ Add an order ]



                  Office 365 商业协作版 + Office 365 企业版 E3（年付）
                  Press Enter to apply for its fapiao.
                ────────────────────────────────────────────────────────────────────────────────
                  Enter open   / filter   s sort   Esc leave   ^O help   a add   ^X menu
                """)
        #expect(story.session.frame().caret == Position(row: 9, column: 2))
    }

    @Test func looksLikeThisInChinese() throws {
        var story = try BillStory.list(.simplifiedChinese)
        story.press(.down, .down, .down)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                                 li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  我的账单                                      • 3 项更新 · 共 7 笔 · 最新在前

                  订单编号        产品                     金额  付款日 ↓      状态
                  CN-2026-001204  –                           –  2026-11-19    预计 2026-11-22
                  CN-2026-001187  Office 365 商业…   ¥22,416.16  2026-11-16    可以申请
                  CN-2026-001150  Office 365 商业…    ¥9,999.99  2026-11-12    草稿未提交
                › CN-2026-001130  Visio 计划 2        ¥1,409.50  2026-11-11    已提交 XWCT-XN8F
                  CN-2026-001121  Visio 计划 2        ¥1,409.50  2026-11-10  • 已邮寄
                  CN-2026-001098  Visio 计划 2        ¥1,409.50  2026-11-05  • 需要修改
                  CN-2025-000877  Visio 计划 2        ¥1,409.50  2025-12-01  • 已领取

                  [ 添加订单 ]






                  Visio 计划 2
                  按 Enter 查看进度。
                ────────────────────────────────────────────────────────────────────────────────
                  Enter 打开   / 筛选   s 排序   Esc 退出   ^O 帮助   a 添加   d 详情   ^X 菜单
                """)
    }

    @Test func theEmptyListSaysWhatItMeansAndWhatToDo() throws {
        var story = try BillStory(orders: [])
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Your bills

                  No bills yet

                  Orders made with li.na@example.com appear here by themselves, about three
                  days after payment: the payment system takes that long to hand them over.

                  An order made with another address, or one you are waiting for, is added by
                  its number.

                 ›[ Add an order ]







                  For an order that is not listed: its number is in the confirmation e-mail.

                ────────────────────────────────────────────────────────────────────────────────
                  Enter add   r reload   Esc leave   ^O help   ^X menu
                """)
        story.press(.enter)
        #expect(story.screen.contains("Add this order"))
    }

    // MARK: Filter

    @Test func aFilterNarrowsAsOneTypes() throws {
        var story = try BillStory.list()
        story.press(.character("/"))
        story.type("ｖｉｓｉｏ")
        #expect(story.screen.contains("4 of 7"))
        story.type(" mail")
        #expect(story.screen.contains("1 of 7"))
        #expect(story.screen.contains("CN-2026-001121"))
        #expect(story.focusedRow.contains("Filter"))
        story.press(.enter)
        #expect(story.focusedRow.contains("CN-2026-001121"))
        story.press(.escape)
        #expect(story.screen.contains("7 bills"))
        #expect(!story.screen.contains("Filter"))
    }

    @Test(arguments: [
        ("001187", "CN-2026-001187"), ("e3", "CN-2026-001187"), ("9,999", "CN-2026-001150"),
        ("2025-12-01", "CN-2025-000877"), ("needs", "CN-2026-001098"),
        ("XWCT-XN8F", "CN-2026-001130"),
    ])
    func aFilterReadsEverythingKnown(text: String, number: String) throws {
        var story = try BillStory.list()
        story.press(.character("/"))
        story.type(text)
        story.press(.enter)
        #expect(story.screen.contains("1 of 7"))
        #expect(story.focusedRow.contains(number))
    }

    @Test func aPastedOrderNumberIsAFilter() throws {
        var story = try BillStory.list()
        story.happen(.paste(" CN-2026-001121\n"))
        #expect(story.screen.contains("1 of 7"))
    }

    @Test func nothingFoundSaysHowToSeeAllAgain() throws {
        var story = try BillStory.list()
        story.press(.character("/"))
        story.type("power bi")
        #expect(
            story.screen.contains("No bill has “power bi” in it. Press Esc to see all 7 again."))
        story.press(.enter)
        #expect(story.focusedRow.contains("power bi"))
        story.press(.escape)
        #expect(story.screen.contains("7 bills"))
    }

    @Test func theSelectedBillOutlivesAFilterThatHidesIt() throws {
        var story = try BillStory.list()
        story.press(.down)
        #expect(story.focusedRow.contains("CN-2026-001187"))
        story.press(.character("/"))
        story.type("visio")
        story.press(.escape)
        #expect(story.focusedRow.contains("CN-2026-001187"))
    }

    // MARK: Sort

    @Test func sortingKeepsTheSelectedBill() throws {
        var story = try BillStory.list()
        story.press(.end)
        #expect(story.focusedRow.contains("CN-2025-000877"))
        for order in ["largest first", "what needs you first", "by order number", "newest first"] {
            story.press(.character("s"))
            #expect(story.screen.contains(order))
            #expect(story.focusedRow.contains("CN-2025-000877"))
        }
    }

    @Test func eachOrderBeginsWithWhatItPromises() throws {
        var story = try BillStory.list()
        func first() -> String { story.lines.first { $0.contains("CN-20") } ?? "" }
        #expect(first().contains("CN-2026-001204"))
        story.press(.character("s"))
        #expect(first().contains("22,416.16"))
        story.press(.character("s"))
        #expect(first().contains("Needs correction"))
        story.press(.character("ｓ"))
        #expect(first().contains("CN-2025-000877"))
    }

    // MARK: Reload

    @Test func aReloadKeepsTheSelectedBill() throws {
        var story = try BillStory.list()
        story.press(.down, .character("r"))
        #expect(story.takeAsked() == [.loadOrders(try BillSamples.member())])
        let newer = try BillSamples.waiting("CN-2026-001240", paidOn: "2026-11-20")
        story.answer(.orders(try [newer] + BillSamples.orders()))
        #expect(story.screen.contains("8 bills"))
        #expect(story.focusedRow.contains("CN-2026-001187"))
    }

    @Test func aReloadKeepsTheFirstBillSelectedToo() throws {
        var story = try BillStory.list()
        story.press(.character("r"))
        let newer = try BillSamples.waiting("CN-2026-001240", paidOn: "2026-11-20")
        story.answer(.orders(try [newer] + BillSamples.orders()))
        #expect(story.focusedRow.contains("CN-2026-001204"))
    }

    // MARK: Opening

    @Test(arguments: [
        ("CN-2026-001204", "Bill CN-2026-001204"), ("CN-2026-001121", "Bill CN-2026-001121"),
    ])
    func enterShowsWhatCannotBeAppliedForNow(number: String, heading: String) throws {
        var story = try BillStory.list()
        story.happen(.paste(number))
        story.press(.enter, .enter)
        #expect(story.lines[2].contains(heading))
    }

    @Test(arguments: ["CN-2026-001187", "CN-2026-001150"])
    func enterAppliesForWhatIsReady(number: String) throws {
        let context = try BillSamples.context()
        let order = try #require(try BillSamples.orders().first { $0.number.text == number })
        var page = BillsPage()
        var signedIn = context
        signedIn.member = try BillSamples.member()
        signedIn.orders = [order]
        guard case .push(let next)? = page.handle(.enter, signedIn).first else {
            Testing.Issue.record("expected a page above the list")
            return
        }
        #expect(next is ApplyPage)
    }

    @Test(arguments: [Key.character("d"), .right])
    func detailsShowABillThatIsReadyToo(key: Key) throws {
        var story = try BillStory.list()
        story.press(.down, key)
        #expect(story.lines[2].contains("Bill CN-2026-001187"))
        story.press(.escape)
        #expect(story.focusedRow.contains("CN-2026-001187"))
    }

    @Test func copiesTheOrderNumber() throws {
        var story = try BillStory.list()
        story.press(.down, .character("y"))
        #expect(story.takeAsked() == [.copy("CN-2026-001187")])
    }

    @Test func theButtonIsBelowTheLastRow() throws {
        var story = try BillStory.list()
        story.press(.end, .down)
        #expect(story.focusedRow.contains("Add an order"))
        story.press(.up)
        #expect(story.focusedRow.contains("CN-2025-000877"))
        story.press(.tab, .enter)
        #expect(story.lines[2].contains("Add an order"))
    }

    @Test func leavingAsks() throws {
        var story = try BillStory.list()
        story.press(.escape)
        #expect(story.screen.contains("Leave?"))
    }
}
