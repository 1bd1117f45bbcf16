import Fapiao
import Screen
import Testing

@testable import Wizard

/// The pages before signing in, as they look in English at 80×24.
@Suite struct EntryEnglishScreenTests {
    private func screen(_ name: String) throws -> String {
        let sample = try #require(try PageSamples.all().first { $0.name == name })
        return sample.page.frame(try EntrySamples.context(.english)).text
    }

    @Test func theWelcome() throws {
        #expect(
            try screen("welcome")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Apply for a fapiao

                  Apply for the fapiao of an Office 365 order operated by 21Vianet and follow
                  it until it arrives. A fapiao (发票) is China's official tax invoice and your
                  final proof of purchase; the PDF bill of the admin center is not one.

                 ›[ Register ]  [ Sign in ]  [ I have an activation code ]

                  [ Help ]  [ Language / 语言 ]

                  This is the demo. Register with order number E2026000037, the address
                  demo@example.com and a password of your own. No mail leaves this machine:
                  press m to open its mailbox.







                ────────────────────────────────────────────────────────────────────────────────
                  m Mailbox of this demo   Tab next   Esc leave   ^O help   ^X menu
                caret 8:4
                """)
    }

    @Test func aRegistrationWithNothingFilledIn() throws {
        #expect(
            try screen("register, nothing filled in")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Register with your order

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ There is a problem                                                        │
                  │ › Enter the order number from the confirmation e-mail.                    │
                  │ • Enter your e-mail address.                                              │
                  │ • Enter a password.                                                       │
                  └───────────────────────────────────────────────────────────────────────────┘
                  Order number
                                  ! Enter the order number from the confirmation e-mail.
                  E-mail address
                                  ! Enter your e-mail address.
                  Password
                                  ! Enter a password.

                  [ Register ]  [ Back ]




                ────────────────────────────────────────────────────────────────────────────────
                  Enter go to the field   Tab next   Esc back   ^O help   ^X menu
                caret 6:4
                """)
    }

    @Test func anUnknownOrder() throws {
        #expect(
            try screen("register, unknown order")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Register with your order

                  Order number        E2026000037

                  This order has not reached us yet. If its number is right, it is on its way:
                  the payment system hands orders over about three days after payment. You can
                  register now and apply as soon as it is here. Expect to be able to apply from
                  23 November 2026.

                › Paid on (optional)

                  E-mail address

                  Password

                  [ Register ]  [ Back ]


                  Year-month-day, such as 2026-11-19. Leave it empty if you do not know.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 11:22
                """)
    }

    @Test func aMailedCode() throws {
        #expect(
            try screen("activate, code mailed")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Enter the code from the e-mail

                  We have sent an activation code to li.na@example.com. It works until 21
                  November 2026, 12:00 Beijing time.

                  This is the demo: the e-mail is in its mailbox. Press Ctrl-X, then m, to read
                  it.

                  E-mail address   li.na@example.com

                › Activation code

                  [ Activate ]  [ Send a new code ]  [ Back ]

                  [ Register with another address ]



                  26 letters and digits; spaces and case do not matter.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 12:19
                """)
    }

    @Test func aRefusedSignIn() throws {
        #expect(
            try screen("sign in, refused")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Sign in

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ Address and password do not match an account, or there were too many      │
                  │ attempts. Check both; after several failed attempts you have to wait      │
                  │ before the next one, up to 15 minutes.                                    │
                  └───────────────────────────────────────────────────────────────────────────┘

                  E-mail address  li.na@example.com

                › Password

                  [ Sign in ]  [ Register ]  [ Back ]

                  [ I forgot my password ]  [ I forgot my address ]



                  Ctrl-R shows what you typed.

                ────────────────────────────────────────────────────────────────────────────────
                  ^R show password   Tab next   Esc back   ^O help   ^X menu
                caret 12:18
                """)
    }

    @Test func theMailbox() throws {
        #expect(
            try screen("mailbox")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Mailbox of this demo

                  Sent              To              Subject
                › 2026-11-20 12:00  li@example.com  Activation code for fapiao applications














                  What would have been mailed. Nothing leaves this machine.

                ────────────────────────────────────────────────────────────────────────────────
                  Enter open   y copy the code   Tab next   Esc back   ^O help   ^X menu
                caret 5:2
                """)
    }

    @Test func aMail() throws {
        #expect(
            try screen("mail")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Activation code for fapiao applications

                  To    li@example.com
                  Sent  2026-11-20 12:00

                 ›[ Use this code ]  [ Copy the code ]  [ Back ]

                  This e-mail address was used to register for fapiao applications for Office
                  365 operated by 21Vianet. Your activation code is:

                  7FT26-D70GD-PAW2Z-J1DT2-CVH04N

                  On the first page choose “I have an activation code” and enter this e-mail
                  address and the code. The code is valid for 24 hours, until 21 November 2026,
                  12:00 Beijing time.

                  If you did not register, ignore this e-mail: without the code nothing
                  happens.                                                                     ↓


                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   y copy the code   Tab next   Esc back   ^O help   ^X menu
                caret 7:4
                """)
    }

    @Test func theHelp() throws {
        #expect(
            try screen("help contents")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Help

                  Choose a question or a page with Tab or the arrows, and press Enter.

                 ›[ What is a fapiao? ]
                  [ Where do I find my order number? ]
                  [ I registered with a wrong e-mail address ]
                  [ No activation e-mail has come ]
                  [ I forgot my password ]
                  [ I forgot the address I sign in with ]
                  [ Can one bill be split? ]
                  [ Can the title be changed afterwards? ]
                  [ What can online support do for me? ]

                  Page by page
                  [ Register ]  [ Activate ]  [ Sign in ]  [ Going on with a draft ]
                  [ Your bills ]  [ Add an order ]  [ Type and title ]  [ Tax details ]
                  [ Delivery ]  [ Review ]  [ After sending ]  [ Progress ]  [ One bill ]      ↓


                ────────────────────────────────────────────────────────────────────────────────
                  PgDn scroll   Tab next   Esc back   ^O help   ^X menu
                caret 6:4
                """)
    }

    @Test func aHelpTopic() throws {
        #expect(
            try screen("help noActivationMail")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  No activation e-mail has come

                  1. Look among your junk mail.
                  2. Check the address: on the page “Enter the code from the e-mail” it must
                  read as you meant it. If it does not, register again with the right one.
                  3. Choose “Send a new code” there. The earlier code then ends.

                  Still nothing? Call customer service, (86) 400-089-0365 (09:00–18:00 Beijing
                  time on working days).

                 ›[ I registered with a wrong e-mail address ]  [ Activate ]

                  [ Back ]  [ All topics ]







                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 12:4
                """)
    }
}
