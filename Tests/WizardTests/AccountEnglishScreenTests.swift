import Fapiao
import Screen
import Testing

@testable import Wizard

/// The pages of the account and of forgotten passwords, as they look in English at 80×24.
@Suite struct AccountEnglishScreenTests {
    private func screen(_ name: String) throws -> String {
        let sample = try #require(try PageSamples.all().first { $0.name == name })
        let context = try sample.prepare(EntrySamples.context(.english))
        return sample.page.frame(context).text
    }

    @Test func whereAOneTimePasswordWent() throws {
        #expect(
            try screen("forgotten password, mailed")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Get a new password

                  If li.na@example.com has an account, a one-time password is on its way. It
                  works until 20 November 2026, 14:00 Beijing time; your old password works
                  until you have chosen a new one.

                  Sign in with it as the password; spaces, hyphens and case do not matter. You
                  are then asked to choose a password of your own. Nothing came? Check your
                  junk mail and the address; no more than 3 codes are mailed in an hour, so
                  after several wait that long.

                  This is the demo: the e-mail is in its mailbox. Press Ctrl-X, then m, to read
                  it.

                 ›[ Sign in ]  [ Another address ]





                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 16:4
                """)
    }

    @Test func choosingAPassword() throws {
        #expect(
            try screen("choose a password")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Choose a new password

                  The one-time password was right. Choose a new password for li.na@example.com;
                  the old one then stops working, and other windows are signed out.

                › New password

                  [ Save password and sign in ]  [ Back ]










                  At least 8 characters; any characters will do. Ctrl-R shows what you typed.

                ────────────────────────────────────────────────────────────────────────────────
                  ^R show password   Tab next   Esc back   ^O help   ^X menu
                caret 7:16
                """)
    }

    @Test func theAccount() throws {
        #expect(
            try screen("account")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  My account

                › E-mail address         li.na@example.com                           [ Change ]
                  Password               ********                                    [ Change ]
                  Last sign-in           2026-11-19 12:00 Beijing time
                  Copies of status mail  none                                           [ Set ]
                  Earlier titles         2                                             [ Show ]
                  Earlier addresses      2                                             [ Show ]
                  Language               English                                     [ Change ]

                  [ Sign out ]  [ Sign out everywhere else ]  [ Back ]







                  Change e-mail address

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 4:71
                """)
    }

    @Test func theAccountWithAChangeUnderWay() throws {
        #expect(
            try screen("account, address pending")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  My account

                › E-mail address         li.na@example.com                           [ Change ]
                  New address            na.li@example.org                   [ Enter the code ]
                                         waiting for its code
                                         until 2026-11-21 12:00 Beijing
                                         time
                  Password               ********                                    [ Change ]
                  Last sign-in           2026-11-19 12:00 Beijing time
                  Copies of status mail  none                                           [ Set ]
                  Earlier titles         2                                             [ Show ]
                  Earlier addresses      2                                             [ Show ]
                  Language               English                                     [ Change ]

                  [ Sign out ]  [ Sign out everywhere else ]  [ Back ]



                  Change e-mail address

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 4:71
                """)
    }

    @Test func signingOutEverywhere() throws {
        #expect(
            try screen("account, sign out everywhere")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Sign out everywhere else

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ You are signed out of all other windows at once; drafts of applications   │
                  │ are kept. This window stays signed in.                                    │
                  └───────────────────────────────────────────────────────────────────────────┘

                 ›[ Leave it as it is ]  [ Sign out everywhere else ]












                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 9:4
                """)
    }

    @Test func theCodeOfANewAddress() throws {
        #expect(
            try screen("change address, code")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Change e-mail address

                  A code is on its way to na.li@example.org. Enter it here by 21 November 2026,
                  12:00 Beijing time. A code that stops the change went to li.na@example.com;
                  until you are done, sign in with that address.

                  This is the demo: the e-mail is in its mailbox. Press Ctrl-X, then m, to read
                  it.

                › Code

                  [ Confirm the new address ]  [ Start anew ]  [ Back ]






                  26 letters and digits; spaces and case do not matter.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 11:8
                """)
    }

    @Test func aChangeThatWasStopped() throws {
        #expect(
            try screen("change stopped")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  The change of address is stopped

                  The address of your account stays li.na@example.com, and all windows were
                  signed out.

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ Whoever asked for the change knew your password. Sign in and change it    │
                  │ now; the page for it opens by itself.                                     │
                  └───────────────────────────────────────────────────────────────────────────┘

                 ›[ Sign in and change the password ]  [ I forgot my password ]









                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 12:4
                """)
    }

    @Test func aNewPasswordWithNothingFilledIn() throws {
        #expect(
            try screen("change password, nothing filled in")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Change password

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ There is a problem                                                        │
                  │ › Enter your current password.                                            │
                  │ • Enter a password.                                                       │
                  └───────────────────────────────────────────────────────────────────────────┘

                  Current password
                                    ! Enter your current password.

                  New password
                                    ! Enter a password.

                  [ Change password ]  [ Back ]





                ────────────────────────────────────────────────────────────────────────────────
                  Enter go to the field   Tab next   Esc back   ^O help   ^X menu
                caret 6:4
                """)
    }

    @Test func signedOutForRest() throws {
        #expect(
            try screen("sign in, idle")
                == """
                 Office 365 by 21Vianet · Fapiao
                ────────────────────────────────────────────────────────────────────────────────
                  Sign in

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ You were signed out because nothing was typed for 15 minutes. What you    │
                  │ had typed for an application is kept. Sign in to go on.                   │
                  └───────────────────────────────────────────────────────────────────────────┘

                  E-mail address  li.na@example.com

                › Password

                  [ Sign in ]  [ Register ]  [ Back ]

                  [ I forgot my password ]  [ I forgot my address ]




                  Ctrl-R shows what you typed.

                ────────────────────────────────────────────────────────────────────────────────
                  ^R show password   Tab next   Esc back   ^O help   ^X menu
                caret 11:18
                """)
    }

    @Test func earlierTitles() throws {
        #expect(
            try screen("titles")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Earlier titles

                  The titles of your applications, the latest first. The next application
                  begins with the latest, or with the one you make the default.

                › Default  云南示例药业股份有限公司                                  [ Change ]
                           91330100799655058B
                           李娜                                                      [ Change ]
                           Individual

                  [ Back ]









                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 7:71
                """)
    }

    @Test func anEarlierTitle() throws {
        #expect(
            try screen("title")
                == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Earlier title

                  Buyer               ( ) Individual
                                      (•) Enterprise
                                      ( ) Other body
                  Title               云南示例药业股份有限公司
                › Taxpayer ID         91330100799655058B
                  Registered address  云南省昆明市示例路 3686 号
                  Registered phone    0871-66226106
                  Bank and branch     示例银行昆明支行
                  Bank account        25020108090021035

                  [ Save ]  [ No longer the default ]  [ Remove ]  [ Back ]





                  18 characters, on the business licence as unified social credit code. Spaces
                  do not matter.
                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                caret 8:40
                """)
    }
}
