import Fapiao
import Pages
import Resources
import Screen

/// What was typed before an earlier title or address took its place.
struct Replaced: Equatable, Sendable {
    let page: Draft.Page
    let draft: Draft
}

/// Choosing an earlier title or address, and going back to what was typed.
extension ApplyPage {
    func earlier(_ context: Context) -> Earlier {
        Earlier(book: context.member?.profile.book ?? TitleBook(), draft: draft)
    }

    mutating func chooseEarlier(_ context: Context) -> [Move] {
        let moves = keep(context)
        mode = .earlier
        form.focus(on: .take(0))
        return moves
    }

    mutating func endEarlier() -> [Move] {
        mode = .filling
        form.focus(on: .earlier)
        return []
    }

    /// Fills in all that is known of an earlier title or address; each field's undo brings back
    /// what was there, and one button all of it.
    mutating func take(_ index: Int, _ context: Context) -> [Move] {
        let earlier = earlier(context)
        let before = draft
        var filled = before
        switch step {
        case .fapiao:
            guard earlier.titles.indices.contains(index) else { return endEarlier() }
            filled.take(earlier.titles[index])
        case .delivery:
            guard earlier.addresses.indices.contains(index) else { return endEarlier() }
            filled.mailing = earlier.addresses[index]
        case .taxDetails, .review: return endEarlier()
        }
        mode = .filling
        fill(from: filled)
        titleNews = nil
        replaced = Replaced(page: step, draft: before)
        form.focus(on: .takeBack)
        return keep(context)
    }

    mutating func takeBack(_ context: Context) -> [Move] {
        guard let before = replaced?.draft else { return [] }
        replaced = nil
        var restored = draft
        switch step {
        case .fapiao: restored.take(TitleEntry(before))
        case .delivery: restored.mailing = before.mailing
        case .taxDetails, .review: return []
        }
        fill(from: restored)
        form.focus(on: step == .fapiao ? .field(.title) : .field(.mailing(.recipient)))
        return keep(context)
    }

    /// Takes over title, tax details and address of `filled`; what is not empty is checked.
    private mutating func fill(from filled: Draft) {
        buyerKind = filled.buyerKind
        for field in DraftField.everything where filled[field] != steps[field] {
            steps[field] = filled[field]
            if !filled[field].isEmpty { steps[field.page].checked.insert(field) }
        }
        for page in [Draft.Page.fapiao, .delivery] { steps[page].wasSent = false }
    }
}
