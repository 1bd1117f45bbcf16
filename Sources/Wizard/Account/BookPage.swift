import Fapiao
import Resources
import Screen

/// The titles or addresses of earlier applications (M10), to look at and to change.
struct BookPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case entry(Int)
        case back
    }

    enum Shelf: Equatable, Sendable { case titles, addresses }

    /// What has just been done to an entry.
    enum News: Equatable, Sendable { case saved, removed, preferred, unpreferred }

    var form = Form<Control>()
    private let shelf: Shelf
    private var news: News?

    init(_ shelf: Shelf, news: News? = nil) {
        self.shelf = shelf
        self.news = news
    }

    var help: HelpTopic { .earlierDetails }

    // MARK: Frame

    private struct Line {
        let text: String
        let isDefault: Bool
    }

    private func lines(_ context: Context) -> [Line] {
        guard let book = context.member?.profile.book else { return [] }
        switch shelf {
        case .titles:
            return book.titles.map {
                Line(text: $0.summary(context.words), isDefault: $0 == book.defaultTitle)
            }
        case .addresses:
            return book.addresses.map {
                Line(text: $0.summary, isDefault: $0 == book.defaultAddress)
            }
        }
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let lines = lines(context)
        let back = FormItem<Control>.buttons([.init(.back, words.backLabel)])
        guard !lines.isEmpty else {
            return [.prose(shelf.empty(words), .normal), .gap, back]
        }
        return (news.map { [.prose(words.news($0), .success), .gap] } ?? [])
            + [.prose(shelf.text(words), .normal), .gap]
            + lines.enumerated().map { index, line in
                .row(
                    .init(
                        line.isDefault ? words.defaultMark : "", line.text,
                        action: .init(.entry(index), words.changeButton)))
            } + [.gap, back]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: shelf.heading(context.words))
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        news = nil
        switch button {
        case .entry(let index): return open(index, context)
        case .back: return [.back]
        }
    }

    private func open(_ index: Int, _ context: Context) -> [Move] {
        guard let book = context.member?.profile.book else { return [] }
        switch shelf {
        case .titles:
            guard book.titles.indices.contains(index) else { return [] }
            return [.push(BookEntryPage(title: book.titles[index]))]
        case .addresses:
            guard book.addresses.indices.contains(index) else { return [] }
            return [.push(BookEntryPage(address: book.addresses[index]))]
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        key.letter == "q" ? [.back] : nil
    }
}

extension BookPage.Shelf {
    fileprivate func heading(_ words: Words) -> String {
        self == .titles ? words.earlierTitlesLabel : words.earlierAddressesLabel
    }

    fileprivate func text(_ words: Words) -> String {
        self == .titles ? words.titleBookText : words.addressBookText
    }

    fileprivate func empty(_ words: Words) -> String {
        self == .titles ? words.titleBookEmpty : words.addressBookEmpty
    }
}

extension Words {
    fileprivate func news(_ news: BookPage.News) -> String {
        switch news {
        case .saved: bookSaved
        case .removed: bookRemoved
        case .preferred: bookPreferred
        case .unpreferred: bookUnpreferred
        }
    }
}
