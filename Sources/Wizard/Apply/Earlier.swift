import Fapiao
import Resources
import Screen

/// Titles and addresses of earlier applications, offered while applying (M10).
struct Earlier {
    let book: TitleBook
    let draft: Draft

    /// The titles besides the one that is filled in.
    var titles: [TitleEntry] {
        let own = TitleEntry(draft)
        return book.titles.filter { $0.title != own.title || $0.kind != own.kind }
    }

    var addresses: [MailingDraft] { book.addresses.filter { $0 != draft.mailing } }

    func count(on page: Draft.Page) -> Int {
        switch page {
        case .fapiao: titles.count
        case .delivery: addresses.count
        case .taxDetails, .review: 0
        }
    }

    /// The page on which one is chosen.
    func items(on page: Draft.Page, _ words: Words) -> [FormItem<ApplyControl>] {
        let isTitle = page == .fapiao
        let texts = isTitle ? titles.map { $0.summary(words) } : addresses.map(\.summary)
        return [.prose(words.chooseEarlierText, .hint), .gap]
            + texts.enumerated().map { index, text in
                .row(.init("", text, action: .init(.take(index), words.useEarlierButton)))
            } + [.gap, .buttons([.init(.back, words.backLabel, isPrimary: true)])]
    }
}

extension TitleEntry {
    /// The title with what tells it from another one, in two lines.
    func summary(_ words: Words) -> String {
        let second = taxpayerID.isEmpty ? words.buyerKindName(kind) : taxpayerID
        return Sanitise.text(title) + "\n" + Sanitise.text(second)
    }
}

extension MailingDraft {
    /// Recipient with phone, and the place, in two lines.
    var summary: String {
        let region = [province, city, district]
            .reduce(into: "") { $0 += $0.hasSuffix($1) ? "" : $1 }
        return Sanitise.text(recipient + " " + phone) + "\n" + Sanitise.text(region + street)
    }
}
