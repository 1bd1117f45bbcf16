import Testing

@testable import Fapiao

/// The numbers are those of the invariants above `TitleBook`.
@Suite struct TitleBookTests {
    private func request(
        _ title: String, street: String = "科苑路 88 号", taxpayerID: String = ""
    ) throws -> Request {
        var draft = Draft()
        draft.title = title
        draft.taxpayerID = taxpayerID
        draft.mailing = MailingDraft(
            recipient: "李明", phone: "13800138000", province: "上海市", city: "上海市",
            district: "浦东新区", street: street, postcode: "201203")
        return try Request(draft, divisions: .sample)
    }

    @Test func theOneUsedLastComesFirstAndOnce() throws {
        var book = TitleBook()
        for title in ["甲公司", "乙公司", "甲公司"] { book.note(try request(title)) }
        #expect(book.titles.map(\.title) == ["甲公司", "乙公司"])  // 1
        #expect(book.addresses.count == 1)
    }

    /// A normal fapiao asks for less than a special one did: nothing that is known gets lost.
    @Test func whatIsKnownOfATitleIsCompletedNotReplaced() throws {
        var book = TitleBook()
        book.note(try request("云南白药集团股份有限公司", taxpayerID: "914403001922038216"))
        book.apply(.preferTitle(book.titles.first))
        book.note(try request("云南白药集团股份有限公司"))
        #expect(book.titles.map(\.taxpayerID) == ["914403001922038216"])
        #expect(book.defaultTitle == book.titles.first)  // 2
    }

    @Test func itIsBoundedAndTheDefaultStays() throws {
        var book = TitleBook()
        book.note(try request("第一公司", street: "一路 1 号"))
        book.apply(.preferTitle(book.titles.first))
        book.apply(.preferAddress(book.addresses.first))
        for number in 1...30 {
            book.note(try request("公司 \(number)", street: "路 \(number) 号"))
        }
        #expect(book.titles.count == TitleBook.limit)  // 3
        #expect(book.addresses.count == TitleBook.limit)
        #expect(book.titles.first?.title == "公司 30")
        #expect(book.titles.contains { $0 == book.defaultTitle })
        #expect(book.addresses.contains { $0 == book.defaultAddress })
    }

    @Test func theDefaultIsWhatTheNextOneBeginsWith() throws {
        var book = TitleBook()
        book.note(try request("甲公司"))
        let last = try request("乙公司", street: "二路 2 号")
        book.note(last)
        #expect(book.beginning(after: last).title == "乙公司")
        book.apply(.preferTitle(book.titles.last))
        book.apply(.preferAddress(book.addresses.last))
        #expect(book.beginning(after: last).title == "甲公司")
        #expect(book.beginning(after: last).mailing.street == "科苑路 88 号")
    }

    @Test func anEditKeepsThePlaceAndARemovalTheDefaultsTruth() throws {
        var book = TitleBook()
        for title in ["甲公司", "乙公司", "丙公司"] { book.note(try request(title)) }
        let old = book.titles[1]
        book.apply(.preferTitle(old))
        var new = old
        new.title = "乙集团"
        book.apply(.replaceTitle(old, with: new))
        #expect(book.titles.map(\.title) == ["丙公司", "乙集团", "甲公司"])
        #expect(book.defaultTitle == new)
        book.apply(.removeTitle(new))
        #expect(book.titles.map(\.title) == ["丙公司", "甲公司"])
        #expect(book.defaultTitle == nil)  // 2
    }

    @Test func anEditThatMeetsAnotherEntryLeavesOneOfThem() throws {
        var book = TitleBook()
        for title in ["甲公司", "乙公司"] { book.note(try request(title)) }
        book.apply(.replaceTitle(book.titles[1], with: book.titles[0]))
        #expect(book.titles.map(\.title) == ["乙公司"])  // 1
    }

    @Test func anEditOfWhatIsGoneChangesNothing() throws {
        var book = TitleBook()
        book.note(try request("甲公司"))
        let before = book
        let other = TitleEntry(kind: .other, title: "丙")
        book.apply(.preferTitle(other))
        book.apply(.replaceTitle(other, with: TitleEntry(kind: .other, title: "丁")))
        book.apply(.removeAddress(MailingDraft(street: "无")))
        #expect(book == before)
    }
}
