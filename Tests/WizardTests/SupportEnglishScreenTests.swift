import Fapiao
import Screen
import Testing

@testable import Wizard

/// The pages of support requests, as they look in English at 80×24.
@Suite struct SupportEnglishScreenTests {
    private func screen(_ name: String) throws -> String {
        let sample = try #require(try SupportSamples.pages().first { $0.name == name })
        return sample.page.frame(try sample.prepare(EntrySamples.context(.english))).text
    }

    @Test func theList() throws {
        #expect(
            try screen("support")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Support requests                                    3 requests · latest first

                  Online support looks up how far a request is, finds out why a fapiao has not
                  arrived, splits a bill, and changes the title of a fapiao that you send
                  back.
                  By phone: (86) 400-089-0365, 09:00–18:00 Beijing time on working days

                  Request      About                 Bill            State           Since
                › 043MV-C8VFZ  The fapiao has not …  CN-2026-001121  New answer      2026-11-20
                  083MV-C8VFZ  Another title after…  CN-2026-001101  Waiting for us  2026-11-18
                  0C3MV-C8VFZ  Something else        –               Closed          2026-11-02

                  [ New request ]





                  The fapiao has not arrived · Application 5MT6-R24H
                  Press Enter to read it and to write.
                ────────────────────────────────────────────────────────────────────────────────
                  Enter open   n new request   r reload   Esc back   ^O help   ^X menu
                caret 10:2
                """)
    }

    @Test func theEmptyList() throws {
        #expect(
            try screen("support, empty")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Support requests

                  Online support looks up how far a request is, finds out why a fapiao has not
                  arrived, splits a bill, and changes the title of a fapiao that you send
                  back.
                  By phone: (86) 400-089-0365, 09:00–18:00 Beijing time on working days

                  No requests yet
                  Write a new request: it appears here with all that is said about it, and we
                  e-mail li.na@example.com when there is an answer.

                 ›[ New request ]






                  Press Enter to ask the service center something.

                ────────────────────────────────────────────────────────────────────────────────
                  Enter new request   r reload   Esc back   ^O help   ^X menu
                caret 13:4
                """)
    }

    @Test func whatItIsAbout() throws {
        #expect(
            try screen("ask")
                == """
                 Office 365 by 21Vianet · Fapiao                      Step 1 of 3 · New request
                ────────────────────────────────────────────────────────────────────────────────
                  What is your request about?

                › About  ( ) The fapiao has not arrived – we find out why
                         ( ) Split into amounts or titles – several fapiao for one bill
                         ( ) Another title after issue – sent back and issued anew
                         ( ) Something else – about a bill or in general

                  [ Continue ]  [ Back ]












                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 4:10
                """)
    }

    @Test func whichFapiao() throws {
        #expect(
            try screen("ask which, notArrived")
                == """
                 Office 365 by 21Vianet · Fapiao                      Step 2 of 3 · New request
                ────────────────────────────────────────────────────────────────────────────────
                  Which application is it about?

                › CN-2026-001101  K4CJ-DVM2 · Received · ¥1,409.50                   [ Choose ]
                  CN-2026-001121  5MT6-R24H · Mailed · ¥1,409.50                     [ Choose ]

                  [ Back ]














                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 4:71
                """)
    }

    @Test func aSplit() throws {
        #expect(
            try screen("ask, split")
                == """
                 Office 365 by 21Vianet · Fapiao                      Step 3 of 3 · New request
                ────────────────────────────────────────────────────────────────────────────────
                  How is the bill to be split?

                  About  Split into amounts or titles
                  Bill   CN-2026-001187  Ready to apply · ¥22,416.16

                  The amounts must add up to ¥22,416.16.

                › The amounts and titles you want






                  [ Send request ]  [ Back ]



                  One line for each fapiao: its title and its amount.

                ────────────────────────────────────────────────────────────────────────────────
                  Enter new line   Tab next   Esc back   ^O help   ^X menu
                caret 10:4
                """)
    }

    @Test func anotherTitle() throws {
        #expect(
            try screen("ask, newTitle")
                == """
                 Office 365 by 21Vianet · Fapiao                      Step 3 of 3 · New request
                ────────────────────────────────────────────────────────────────────────────────
                  Which title should it have?

                  About       Another title after issue
                  Bill        CN-2026-001101  K4CJ-DVM2 · Received · ¥1,409.50

                › New title

                  Send the fapiao back by courier to the address below, with the number of this
                  request. We then issue it anew. Once the request is sent, add carrier and
                  tracking number on its page, at once or later.
                  Send it to  Room 657, Building 3, German Center, 88 Keyuan Road, Pudong New
                              Area, Shanghai
                              上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号
                  Contact     Zhu Qinqin (朱琴琴), 021-28986102

                  Why it has to change

                                                                                               ↓
                  The buyer's name as on the business licence.

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   Tab next   Esc back   ^O help   ^X menu
                caret 7:14
                """)
    }

    @Test func nothingFilledIn() throws {
        #expect(
            try screen("ask, notArrived, nothing filled in")
                == """
                 Office 365 by 21Vianet · Fapiao                      Step 3 of 3 · New request
                ────────────────────────────────────────────────────────────────────────────────
                  What should we know?

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ There is a problem                                                        │
                  │ › Write what you want to tell us.                                         │
                  └───────────────────────────────────────────────────────────────────────────┘
                  About            The fapiao has not arrived
                  Bill             CN-2026-001101  K4CJ-DVM2 · Received · ¥1,409.50
                  Tracking number  Yunda Express (韵达快递) 312345678901234

                  Your question





                    ! Write what you want to tell us.
                  [ Send request ]  [ Back ]


                ────────────────────────────────────────────────────────────────────────────────
                  Enter go to the field   Tab next   Esc back   ^O help   ^X menu
                caret 6:4
                """)
    }

    @Test func requestSent() throws {
        #expect(
            try screen("asked, new title")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Request sent

                  ┌──────────────────────────────────┐
                  │   Request number   083MV-C8VFZ   │
                  └──────────────────────────────────┘

                  What happens next
                  Answer      We e-mail li.na@example.com. The answer appears under “Support
                              requests”, where you can write more.
                  Send it to  Room 657, Building 3, German Center, 88 Keyuan Road, Pudong New
                              Area, Shanghai
                              上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号
                  Contact     Zhu Qinqin (朱琴琴), 021-28986102
                  Questions   (86) 400-089-0365, 09:00–18:00 Beijing time on working days

                 ›[ Open the request ]  [ Add the tracking number ]  [ Back ]




                ────────────────────────────────────────────────────────────────────────────────
                  y copy number   Tab next   Esc back   ^O help   ^X menu
                caret 17:4
                """)
    }

    @Test func aThread() throws {
        #expect(
            try screen("thread, answered")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Request 043MV-C8VFZ
                                                                                               ↑
                  Application  5MT6-R24H · Mailed

                  You · 2026-11-19 09:30
                  The courier says it was delivered on 18 November, but nobody here has it.

                  Service center (zhao.min) · 2026-11-20 10:15
                  我们已联系快递公司，包裹在前台，请凭运单号领取。
                  如仍未找到，请再告诉我们。

                › Your message





                  [ Send message ]  [ Back ]
                  Enter makes a new line; Tab goes on to the buttons.

                ────────────────────────────────────────────────────────────────────────────────
                  PgUp scroll   Enter new line   Tab next   Esc back   ^O help   ^X menu
                caret 14:4
                """)
    }

    @Test func aClosedThread() throws {
        #expect(
            try screen("thread, closed")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Request 0C3MV-C8VFZ

                  About  Something else

                  You · 2026-11-02 11:00
                  Can two people use this?

                  Closed · Result
                  Each needs an address of their own.

                › Write again: your message opens this request again






                  [ Send message ]  [ Back ]
                  Enter makes a new line; Tab goes on to the buttons.

                ────────────────────────────────────────────────────────────────────────────────
                  Enter new line   Tab next   Esc back   ^O help   ^X menu
                caret 13:4
                """)
    }

    @Test func sendingBack() throws {
        #expect(
            try screen("send back")
                == """
                 Office 365 by 21Vianet · Fapiao                                    083MV-C8VFZ
                ────────────────────────────────────────────────────────────────────────────────
                  How did you send the fapiao back?

                › Carrier          ( ) Yunda Express (韵达快递)
                                   (•) SF Express (顺丰)

                  Tracking number

                  Send it to       Room 657, Building 3, German Center, 88 Keyuan Road, Pudong
                                   New Area, Shanghai
                                   上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号
                  Contact          Zhu Qinqin (朱琴琴), 021-28986102

                  [ Save tracking number ]  [ Back ]







                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 5:20
                """)
    }
}
