import Testing

@testable import Fapiao

/// Titles and addresses of earlier applications (M10).
@Suite struct TitleBookTests {
    private func title(_ text: String, id: String = "") -> TitleEntry {
        var entry = TitleEntry(kind: .enterprise, title: text)
        entry.taxpayerID = id
        return entry
    }

    private func book(_ titles: [TitleEntry], preferring entry: TitleEntry? = nil) -> TitleBook {
        TitleBook(titles: titles, addresses: [], defaultTitle: entry, defaultAddress: nil)
    }

    @Test func theOneUsedLastComesFirstAndNoneTwice() throws {
        var book = TitleBook()
        for name in ["甲", "乙", "甲"] { book.note(try Samples.request(title: name)) }
        #expect(book.titles.map(\.title) == ["甲", "乙"])
    }

    @Test func whatALaterApplicationDoesNotAskForIsKept() throws {
        var book = book([title("甲", id: "91330100799655058B")])
        book.note(try Samples.request(title: "甲"))
        #expect(book.titles == [title("甲", id: "91330100799655058B")])
    }

    @Test func twentyAreKeptAndTheDefaultIsTheLastToGo() throws {
        var book = TitleBook()
        book.note(try Samples.request(title: "0"))
        book.apply(.preferTitle(book.titles[0]))
        for number in 1...30 { book.note(try Samples.request(title: "\(number)")) }
        #expect(book.titles.count == TitleBook.limit)
        #expect(book.titles.first?.title == "30")
        #expect(book.titles.last?.title == "0")
        #expect(book.defaultTitle == book.titles.last)
    }

    @Test func theDefaultBeginsTheNextApplication() throws {
        let last = try Samples.request(title: "乙")
        let book = book([title("乙"), title("甲", id: "1")], preferring: title("甲", id: "1"))
        let draft = book.beginning(after: last)
        #expect(draft.title == "甲" && draft.taxpayerID == "1")
        #expect(TitleBook().beginning(after: last).title == "乙")
    }

    @Test func anEditKeepsThePlaceAndTheDefault() {
        var book = book([title("甲"), title("乙")], preferring: title("乙"))
        book.apply(.replaceTitle(title("乙"), with: title("丙")))
        #expect(book.titles == [title("甲"), title("丙")])
        #expect(book.defaultTitle == title("丙"))
        // Into one that is there already: they become one.
        book.apply(.replaceTitle(title("丙"), with: title("甲")))
        #expect(book.titles == [title("甲")])
    }

    @Test func whatIsRemovedIsNoDefault() {
        var book = book([title("甲")], preferring: title("甲"))
        book.apply(.removeTitle(title("甲")))
        #expect(book == TitleBook())
    }

    @Test func anEntryThatIsGoneChangesNothing() {
        let before = book([title("甲")])
        var book = before
        book.apply(.replaceTitle(title("乙"), with: title("丙")))
        book.apply(.preferTitle(title("乙")))
        book.apply(.removeTitle(title("乙")))
        #expect(book == before)
    }
}
