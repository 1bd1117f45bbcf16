import Fapiao
import Screen
import Testing

@testable import Wizard

/// What the pages of an application look like in English at 80×24.
@Suite struct ApplyEnglishScreenTests {
    @Test func titleThatIsNotThePayers() throws {
        var story = try ApplyStory(.english)
        story.press(.enter, .enter)
        story.type("大理洱海旅行社")
        story.press(.enter)
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                           Step 1 of 4 · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Which fapiao, and made out to whom?

                  Type               (•) VAT normal fapiao – needs only a title
                                     ( ) VAT special fapiao – for enterprises, with tax details
                  Buyer              ( ) Individual
                                     (•) Enterprise
                                     ( ) Other body – such as a school or an authority

                  Title              大理洱海旅行社
                                     ! Not the payer's name. Fine, unless you need a purchase
                                       certificate or a refund: then they must match.
                  Payer              云南示例药业股份有限公司          [ Use the payer's name ]
                › Remark (optional)

                  [ Continue ]  [ Back ]


                  Printed in the fapiao's remarks box, at most 200 characters.

                ────────────────────────────────────────────────────────────────────────────────
                  Bill MC-2026-1120 · Total ¥9,999.99 = net ¥9,433.95 + tax ¥566.04
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func taxDetailsWithProblems() throws {
        var draft = ApplySamples.special
        draft.page = .taxDetails
        draft.taxpayerID = "9133010O799655058B"
        draft.registeredPhone = ""
        var story = try ApplyStory(.english, order: ApplySamples.order(draft: .init(draft, 3)))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                      Step 2 of 4 · Tax details
                ────────────────────────────────────────────────────────────────────────────────
                  What are the buyer's tax details?

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ There is a problem                                                        │
                  │ › Character 8, “O”, does not occur in taxpayer IDs. Is it “0”?            │
                  │ • Enter a phone number.                                                   │
                  └───────────────────────────────────────────────────────────────────────────┘
                  As the tax bureau has them on record. All five are printed on the fapiao.

                  Taxpayer ID         9133010O799655058B
                                      ! Character 8, “O”, does not occur in taxpayer IDs. Is it
                                        “0”?
                  Registered address  云南省昆明市呈贡区云南白药街3686号
                  Registered phone
                                      ! Enter a phone number.
                  Bank and branch     中国工商银行昆明南屏支行
                  Bank account        2502 0108 0900 2103 571                                  ↓


                ────────────────────────────────────────────────────────────────────────────────
                  Bill MC-2026-1120 · Total ¥9,999.99 = net ¥9,433.95 + tax ¥566.04
                  Enter go to the field   PgDn scroll   Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func deliveryWithAnOpenList() throws {
        var draft = ApplySamples.special
        draft.page = .delivery
        var story = try ApplyStory(.english, order: ApplySamples.order(draft: .init(draft, 3)))
        story.tab(to: "Province")
        story.press(.control("u"), .character("g"), .down)
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                         Step 3 of 4 · Delivery
                ────────────────────────────────────────────────────────────────────────────────
                  How do you want to receive the fapiao?

                  Delivery   ( ) Yunda Express – we pay the freight
                             (•) SF Express – freight collect: you pay on receipt
                             ( ) Pick-up – at the 21Vianet Shanghai branch

                  Recipient  李娜
                  Phone      13800138000
                › Province   g
                              广东省  Guang Dong Sheng
                              广西壮族自治区  Guang Xi Zhuang Zu Zi Zhi Qu
                  City       郑州市
                  District   金水区
                  Street     花园路39号
                  Postcode   450000

                  [ Continue ]  [ Back ]
                  Chinese or pinyin: gd finds 广东省. Down shows all.

                ────────────────────────────────────────────────────────────────────────────────
                  Bill MC-2026-1120 · Total ¥9,999.99 = net ¥9,433.95 + tax ¥566.04
                  ↑ ↓ choose   Enter OK   Esc close   ^O help   ^X menu
                """)
    }

    @Test func pickUp() throws {
        var draft = ApplySamples.special
        draft.page = .delivery
        draft.way = .pickUp
        let story = try ApplyStory(.english, order: ApplySamples.order(draft: .init(draft, 3)))
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                         Step 3 of 4 · Delivery
                ────────────────────────────────────────────────────────────────────────────────
                  How do you want to receive the fapiao?

                  Delivery  ( ) Yunda Express – we pay the freight
                            ( ) SF Express – freight collect: you pay on receipt
                            (•) Pick-up – at the 21Vianet Shanghai branch

                  Address   Room 657, Building 3, German Center, 88 Keyuan Road, Pudong New
                            Area, Shanghai
                            上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号
                  Contact   Zhu Qinqin (朱琴琴), 021-28986102

                  Come when the e-mail says that the fapiao is ready, and bring the application
                  number.

                 ›[ Continue ]  [ Back ]




                ────────────────────────────────────────────────────────────────────────────────
                  Bill MC-2026-1120 · Total ¥9,999.99 = net ¥9,433.95 + tax ¥566.04
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func twoVersions() throws {
        var other = ApplySamples.special
        other.title = "昆明白药"
        let story = try ApplyStory(
            .english, order: ApplySamples.order(draft: .init(other, 3, rival: ApplySamples.special))
        )
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  This draft was changed in another window

                 ›[ Keep the first ]  [ Keep the second ]  [ Back to the bills ]

                  Both versions are kept until you choose one. They differ here:

                  Title  First version: 昆明白药
                         Second version: 云南示例药业股份有限公司











                ────────────────────────────────────────────────────────────────────────────────
                  Bill MC-2026-1120 · Total ¥9,999.99 = net ¥9,433.95 + tax ¥566.04
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func sentFromAnotherWindow() throws {
        var draft = ApplySamples.special
        draft.page = .review
        var story = try ApplyStory(.english, order: ApplySamples.order(draft: .init(draft, 3)))
        let number = try #require(ApplicationNumber(random: Array(1...8)))
        story.answer(.submissionRefused(try ApplySamples.order(), .alreadyApplied(number)))
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  The application was not sent

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ Application R86JJ9M7 for this bill was sent already, from another window. │
                  │ Nothing was sent twice. Go back to the bills and open this one to follow  │
                  │ it.                                                                       │
                  └───────────────────────────────────────────────────────────────────────────┘

                 ›[ Back to the bills ]










                ────────────────────────────────────────────────────────────────────────────────
                  Bill MC-2026-1120 · Total ¥9,999.99 = net ¥9,433.95 + tax ¥566.04
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }
}
