import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Who is signed in, with a book of earlier titles, and the pages of the account.
enum AccountSamples {
    static func member(generation: Int = 0, pending: Bool = false) throws -> Member {
        var profile = Profile()
        profile.lastVisit = EntrySamples.noon.adding(seconds: -86_400)
        profile.book = book
        if pending {
            profile.pendingAddress = try newAddress()
            profile.pendingExpires = EntrySamples.noon.adding(seconds: AddressChange.lifetime)
        }
        return Member(
            id: try #require(AccountID("0123456789AB")), address: try PageSamples.email(),
            lastRequest: nil, generation: generation, profile: profile)
    }

    static func newAddress() throws -> EmailAddress { try EmailAddress("na.li@example.org") }

    static func secondAddress() throws -> EmailAddress { try EmailAddress("books@example.com") }

    static let company: TitleEntry = {
        var entry = TitleEntry(kind: .enterprise, title: "云南示例药业股份有限公司")
        entry.taxpayerID = "91330100799655058B"
        entry.registeredAddress = "云南省昆明市示例路 3686 号"
        entry.registeredPhone = "0871-66226106"
        entry.bank = "示例银行昆明支行"
        entry.bankAccount = "25020108090021035"
        return entry
    }()

    static let person = TitleEntry(kind: .individual, title: "李娜")

    static let home = MailingDraft(
        recipient: "李娜", phone: "13800138000", province: "河南省", city: "郑州市",
        district: "金水区", street: "花园路39号", postcode: "450000")

    static let office = MailingDraft(
        recipient: "王芳", phone: "13900139000", province: "上海市", city: "上海市",
        district: "浦东新区", street: "示例路100号", postcode: "200120")

    static let book = TitleBook(
        titles: [company, person], addresses: [home, office], defaultTitle: company,
        defaultAddress: nil)

    /// A page of the account on the way there, so that Back finds what it expects.
    static func story(
        _ page: any Page, pending: Bool = false, _ language: Language = .english
    ) throws -> EntryStory {
        try EntryStory(language, page: page, member: try member(pending: pending))
    }

    // MARK: Pages

    static func pages() throws -> [PageSample] {
        try forgotten() + change()
            + signedOut.map { notice in
                PageSample(
                    name: "sign in, \(notice)",
                    page: SignInPage(email: try PageSamples.email(), notice: notice))
            } + books()
    }

    static let signedOut: [SignInPage.Notice] = [
        .passwordMailed, .changeStopped, .idle, .whole, .elsewhere(keepsDraft: true),
        .elsewhere(keepsDraft: false),
    ]

    private static func forgotten() throws -> [PageSample] {
        let context = try EntrySamples.context()
        let email = try PageSamples.email()
        var mailed = ForgottenPasswordPage(typed: email.text)
        _ = mailed.receive(
            .temporaryPasswordMailed(
                email, expires: EntrySamples.noon.adding(seconds: PasswordReset.lifetime)), context)
        let choose = ChoosePasswordPage(member: try member(), code: try EntrySamples.code())
        var late = choose
        _ = late.receive(.signInRefused, context)
        return [
            PageSample(name: "forgotten password", page: ForgottenPasswordPage()),
            PageSample(
                name: "forgotten password, nothing filled in",
                page: try PageSamples.pressed(ForgottenPasswordPage(), .send)),
            PageSample(name: "forgotten password, mailed", page: mailed),
            PageSample(name: "choose a password", page: choose),
            PageSample(
                name: "choose a password, nothing filled in",
                page: try PageSamples.pressed(choose, .choose)),
            PageSample(name: "choose a password, too late", page: late),
            PageSample(name: "password chosen", page: PasswordChosenPage(), member: try member()),
            PageSample(name: "change stopped", page: ChangeStoppedPage(email: email)),
        ]
    }

    private static func change() throws -> [PageSample] {
        let own = try member()
        let pending = try member(pending: true)
        var withCopies = own
        withCopies.profile.secondAddress = try secondAddress()
        let news: [AccountPage.News] = [
            .address(try newAddress()), .password, .secondAddress(try secondAddress()),
            .secondAddress(nil), .signedOutEverywhere,
        ]
        return try [
            PageSample(name: "account", page: AccountPage(), member: own),
            PageSample(name: "account, address pending", page: AccountPage(), member: pending),
            PageSample(
                name: "account, sign out everywhere",
                page: PageSamples.pressed(AccountPage(), .everywhere, by: own), member: own),
            PageSample(name: "change address", page: ChangeAddressPage(), member: own),
            PageSample(
                name: "change address, nothing filled in",
                page: PageSamples.pressed(ChangeAddressPage(), .send), member: own),
            PageSample(name: "change address, code", page: ChangeAddressPage(), member: pending),
            PageSample(name: "change password", page: ChangePasswordPage(), member: own),
            PageSample(
                name: "change password, nothing filled in",
                page: PageSamples.pressed(ChangePasswordPage(), .change), member: own),
            PageSample(name: "copies", page: SecondAddressPage(withCopies), member: withCopies),
            PageSample(
                name: "copies, nothing filled in",
                page: PageSamples.pressed(SecondAddressPage(own), .save), member: own),
        ]
            + news.map {
                PageSample(name: "account, \($0)", page: AccountPage(news: $0), member: own)
            }
            + refusals.map { refusal in
                var page = ChangeAddressPage()
                _ = page.receive(.changeRefused(refusal), try EntrySamples.context())
                return PageSample(
                    name: "change address, \(name(of: refusal))", page: page,
                    member: isOfCode(refusal) ? pending : own)
            }
    }

    static let refusals: [AccountRefusal] = [
        .passwordWrong, .account(.codeWrong), .account(.codeExpired(at: EntrySamples.noon)),
        .account(.addressTaken), .account(.addressUnchanged), .account(.nothingPending),
        .account(.tooManyCodes(from: EntrySamples.noon)),
    ]

    private static func name(of refusal: AccountRefusal) -> String {
        switch refusal {
        case .passwordWrong: "wrong password"
        case .account(.codeExpired): "expired"
        case .account(.tooManyCodes): "too many"
        case .account(let reason): "\(reason)"
        }
    }

    /// Whether it is met on the page that asks for the code.
    private static func isOfCode(_ refusal: AccountRefusal) -> Bool {
        switch refusal {
        case .account(.codeWrong), .account(.codeExpired), .account(.addressTaken): true
        case .passwordWrong, .account: false
        }
    }

    private static func books() throws -> [PageSample] {
        let own = try member()
        var empty = own
        empty.profile.book = TitleBook()
        let title = BookEntryPage(title: company)
        var asking = title
        asking.form.focus(on: .remove)
        _ = asking.handle(.enter, try EntrySamples.context())
        var wrong = BookEntryPage(title: TitleEntry(kind: .enterprise, title: ""))
        wrong.form.set(.field(.taxpayerID), "123")
        wrong = try PageSamples.pressed(wrong, .save)
        return [
            PageSample(name: "titles", page: BookPage(.titles), member: own),
            PageSample(name: "titles, none", page: BookPage(.titles), member: empty),
            PageSample(name: "titles, saved", page: BookPage(.titles, news: .saved), member: own),
            PageSample(
                name: "titles, preferred", page: BookPage(.titles, news: .preferred), member: own),
            PageSample(name: "addresses", page: BookPage(.addresses), member: own),
            PageSample(name: "addresses, none", page: BookPage(.addresses), member: empty),
            PageSample(
                name: "addresses, removed", page: BookPage(.addresses, news: .removed), member: own
            ),
            PageSample(
                name: "addresses, unpreferred", page: BookPage(.addresses, news: .unpreferred),
                member: own),
            PageSample(name: "title", page: title, member: own),
            PageSample(name: "title, removal", page: asking, member: own),
            PageSample(name: "title, wrong", page: wrong, member: own),
            PageSample(name: "address", page: BookEntryPage(address: home), member: own),
        ]
    }
}
