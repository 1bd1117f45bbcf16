import Fapiao
import Pages
import Resources
import Screen

/// What was chosen and typed so far, by label.
struct Chosen {
    private let draft: Draft
    private let words: Words

    init(_ draft: Draft, _ words: Words) {
        self.draft = draft
        self.words = words
    }

    typealias Entry = SidePanel.Entry

    /// Everything a draft holds, whether this application needs it or not.
    var all: [Entry] {
        [Entry(words.fapiaoTypeLabel, words.fapiaoName(of: draft.type))]
            + [Entry(words.buyerKindLabel, words.buyerKindName(draft.buyerKind))]
            + fields(on: .fapiao) + fields(on: .taxDetails)
            + [Entry(words.wayLabel, words.wayName(draft.way))] + fields(on: .delivery)
    }

    /// What this application needs and has, for the side panel.
    var entries: [Entry] {
        var entries = [Entry(words.fapiaoTypeLabel, words.fapiaoName(of: draft.type))]
        if draft.type == .normal {
            entries.append(Entry(words.buyerKindLabel, words.buyerKindName(draft.buyerKind)))
        }
        entries.append(Entry(words.titleLabel, shown(draft.title)))
        if draft.needsTaxDetails {
            entries.append(Entry(words.taxpayerIDLabel, shown(draft.taxpayerID)))
        }
        entries.append(Entry(words.wayLabel, words.wayName(draft.way)))
        if draft.way != .pickUp { entries.append(mailing) }
        return entries
    }

    /// Recipient and place, as one entry.
    private var mailing: Entry {
        let parts = draft.mailing
        let region = [parts.province, parts.city, parts.district]
            .reduce(into: "") { $0 += $0.hasSuffix($1) ? "" : $1 }
        let text = [parts.recipient, region + parts.street].filter { !$0.isEmpty }
        return Entry(words.label(of: .recipient), shown(text.joined(separator: " · ")))
    }

    private func shown(_ text: String) -> String {
        text.isEmpty ? words.notChosen : Sanitise.text(text)
    }

    private func fields(on page: Draft.Page) -> [Entry] {
        DraftField.all(on: page).map { Entry(words.label(of: $0), draft[$0]) }
    }
}
