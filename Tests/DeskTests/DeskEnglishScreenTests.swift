import Fapiao
import Resources
import Testing

@testable import Desk

/// The console at 80 × 24 as a clerk sees it, in English.
@Suite struct DeskEnglishScreenTests {
    private static let language = Language.english

    @Test func theQueues() throws {
        var story = try DeskStory(Self.language)
        story.letter(" ")
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                      96 % in 2 days · oldest 4d
                ────────────────────────────────────────────────────────────────────────────────
                  In █▄_█▄·█_█▄_█▄· 0  Issued _█_▄·▄█▄█_█_▄· 0  Mailed _·█▄_·█▄_·█▄_· 0
                  1 New        4 4d  2 Processing    1  3 To send       0  4 To fetch      0
                  5 Returned      0  6 Support    1 5h  7 Failed mail   1  8 Quarantine    1

                    Number      Age  Due      Type   Title               Amount  By     Held by
                  √ 7K4D-76N8    4d  11-18 !  norm.  示例远山咨询…     2,160.00  fetch
                ›   RN38-P4FC    2d  today !  spec.  云南示例药业…    22,416.16  SF     li.wei
                    8T25-637H   26h  11-23    norm.  张示例              106.00  Yunda
                    TWYY-MYYP    8m  11-24    spec.  Nordic Sample…    9,999.99  Yunda










                  E2026000121 · since 2026-11-18 09:12 · 云南示例药业股份有限公司
                ────────────────────────────────────── New · 4 · 1 marked · waiting longest ↑ ──
                  b batch   l print   Space mark   * all   Esc unmark   ? help   ^X menu
                """)
    }

    @Test func anApplication() throws {
        let story = try DeskStory.opened(DeskSamples.dossier(.take), Self.language)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  Application RN38-P4FC                                              Processing

                  √ Applied   √ Processing   · Issued   · Mailed   · Received

                  Sent 2026-11-18 09:12, 2d ago · due 2026-11-20 !

                 ›[ i Issue… ]  [ x Send back… ]  [ n Note… ]  [ t Take ]  [ q Back ]

                  Fapiao
                  Fapiao type       VAT normal fapiao
                  Title             云南示例药业股份有限公司
                  Buyer             Enterprise
                  Amount incl. tax  ¥16,409.02
                  Taxpayer ID       914403001922038216

                  Delivery
                  Delivered by      SF Express, freight collect: the receiver pays
                  Mail to           陈示例 13800000001                                         ↓
                  Notes the number and the day of the fapiao that was printed.

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   i Issue…   x Send back…   [ ] previous, next   q back   ^X menu
                """)
    }

    @Test func aFapiaoBeforeItIsIssued() throws {
        var story = try DeskStory.opened(DeskSamples.dossier(.take), Self.language)
        story.letter("i")
        story.letter("031002600111 12345678")
        story.press(.tab, .tab, .enter)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                       RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  Which fapiao was issued?                                           Processing

                  Fapiao type       VAT normal fapiao
                  Title             云南示例药业股份有限公司
                  Taxpayer ID       914403001922038216
                  Amount┌─ Is RN38-P4FC issued? ───────────────────────────────────────┐
                        │ 031002600111 12345678; 20 November 2026                      │
                  Fapiao│ 云南示例药业股份有限公司; ¥16,409.02                         │
                        │ The number is used from then on, for good.                   │
                  Issued│ The customer is told by mail: li.na@example.com,             │
                        │ finance@example.com.                                         │
                 ›[ Cont│                                                              │
                        │  y  Yes, it is issued                                        │
                        │  s  No, change nothing                                       │
                        └──────────────────────────────────────────────────────────────┘





                ────────────────────────────────────────────────────────────────────────────────
                  ↑ ↓ choose   Enter OK   Esc close
                """)
    }

    @Test func theParcel() throws {
        let dossier = try DeskSamples.dossier(.take, DeskSamples.issue())
        var story = try DeskStory.opened(dossier, Self.language)
        story.letter("m")
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                       RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  How was it mailed?                                                     Issued

                  Delivered by     SF Express, freight collect: the receiver pays
                  Mail to          陈示例 13800000001
                                   上海市浦东新区示例路 8 号 301 室
                                   200120

                  Carrier          ( ) Yunda Express (韵达快递)
                                   (•) SF Express (顺丰)

                › Tracking number

                  [ Continue ]  [ Back ]





                  As on the courier's receipt; spaces and hyphens do not matter.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }

    @Test func aRejection() throws {
        var story = try DeskStory.opened(DeskSamples.dossier(.take), Self.language)
        story.letter("x")
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                       RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  What has the customer to correct?                                  Processing

                › Usual reasons                 ( ) Title not as registered
                                                ( ) Taxpayer ID and title differ
                                                ( ) Bank details incomplete
                                                ( ) Mailing address incomplete
                                                ( ) Special fapiao not possible

                  The customer reads what you write here.

                  Reason




                  Field in question (optional)

                  [ Continue ]  [ Back ]
                  Fills in a text in the customer's language, to be edited before it is sent.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }
}
