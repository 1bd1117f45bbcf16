import Fapiao
import Resources
import Testing

@testable import Desk

/// Accounts, bills, mails, documents and days at 80 × 24, in English.
@Suite struct RecordsEnglishScreenTests {
    private static let language = Language.english

    @Test func anAccount() throws {
        let id = try #require(RecordsSamples.account)
        let story = try DeskStory.opened(
            .account(id), .account(RecordsSamples.file(.active)), Self.language)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  li.na@example.com                                                      active

                  Active since 2026-10-01 09:00.

                 ›[ p Reset password ]  [ s Sign out everywhere ]  [ c Close account… ]
                  [ q Back ]

                  Account number         9N6MTKAD9N6M
                  Language               简体中文
                  Copies of status mail  finance@example.com
                  Last sign-in           2026-11-20 13:58
                  Wrong passwords        24, the last at 2026-11-20 14:02
                  One-time password      good until 2026-11-20 16:00

                  Orders
                  E2026000121            Applied · ¥16,409.02                          [ Open ]
                  E2026000555            not applied · ¥106.00 · held by nobody        [ Open ]
                  E2026000999            cannot be read; see the quarantine                    ↓
                  Mails the customer a one-time password; nobody at the desk sees it.

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   p Reset password   s Sign out everywhere   q back   ^X menu
                """)
    }

    @Test func aBill() throws {
        let file = try RecordsSamples.order()
        let story = try DeskStory.opened(.order(file.order.number), .order(file), Self.language)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  Order E2026000121                                                     Applied

                  Held by li.na@example.com since 2026-11-13 11:00.

                 ›[ l Release ]  [ h Hand over… ]  [ a Account ]  [ q Back ]

                  The bill
                  Product                Quantity  Rate        Net     Tax      Total
                  Office 365 商业协作版   25 用户    6%  15,480.21  928.81  16,409.02

                  Payer              云南示例药业股份有限公司
                  Address on record  li.na@example.com
                  Paid at            2026-11-13 10:21
                  Paid by            Alipay
                  Customer number    C-77

                  Applications
                  RN38-P4FC          Applied · ¥16,409.02 · 云南示例药业股份有限公司   [ Open ]
                  Takes the order from its account, so that it can be claimed again.

                ────────────────────────────────────────────────────────────────────────────────
                  l Release   h Hand over…   q back   ? help   ^X menu
                """)
    }

    @Test func aMailThatFailed() throws {
        let file = try RecordsSamples.mail()
        let story = try DeskStory.opened(.mail(file.id), .mail(file), Self.language)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  A mail that could not be sent

                  Given up after 7 tries. Why:
                  there is no such mailbox: no such mailbox[31m

                 ›[ t Try again now ]  [ x Do not send… ]  [ q Back ]

                  To        nobody@example.com
                  Subject   Activate your account
                  Written   2026-11-19 08:00
                  Language  English

                  Its text; codes are hidden
                  Your activation code is:

                  ABCD-****-****

                  It is good for 24 hours.
                  Sends the mail once more, to the same address.

                ────────────────────────────────────────────────────────────────────────────────
                  t Try again now   x Do not send…   q back   ? help   ^X menu
                """)
    }

    @Test func aDocumentInQuarantine() throws {
        let file = try RecordsSamples.document()
        let story = try DeskStory.opened(.document(file.name), .document(file), Self.language)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  A document in quarantine

                  It has no checksum at its end: it was cut off, or written by another program.
                  Have the administrator repair the file in the folder “quarantine”, or restore
                  it from a backup, and remove its “checksum” member. Then press r here and put
                  it back.

                 ›[ b Put back ]  [ x Delete… ]  [ q Back ]

                  Document  orders-E2026000999.json
                  It was    order E2026000999 with its applications
                  Size      37 bytes

                  How it begins
                  {"format":3,"number":"E2026000999",[2J"app



                  Puts it back where it was, if it can be read by now.

                ────────────────────────────────────────────────────────────────────────────────
                  b Put back   x Delete…   q back   ? help   ^X menu
                """)
    }

    @Test func aDaysSheet() throws {
        var story = try DeskStory(Self.language)
        story.letter("d")
        story.answer(
            .sheet(try DeskSamples.day("2026-11-20")), .sheet(try RecordsSamples.sheet()))
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  Daily sheet · 20 November 2026

                › Issued · 2
                    Fapiao number          Title                     Net       Tax      Gross
                    031002600111 00277165  云南示例药业股份…   15,480.21    928.81  16,409.02
                    031002600111 00277168  云南示例药业股份…   15,480.21    928.81  16,409.02
                    Total                                      30,960.42  1,857.62  32,818.04

                  Voided · 0
                  none

                  Mailed · 2
                    Fapiao number          Title                     Net       Tax      Gross
                    031002600111 00277165  云南示例药业股份…   15,480.21    928.81  16,409.02
                    031002600111 00277168  云南示例药业股份…   15,480.21    928.81  16,409.02
                    Total                                      30,960.42  1,857.62  32,818.04

                  Numbers left out                                                             ↓


                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   ← → day   w Write to file…   q back   ? help   ^X menu
                """)
    }
}
