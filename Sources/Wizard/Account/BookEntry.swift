import Fapiao
import Pages
import Screen

/// An entry of one of the two lists of a title book.
enum BookEntry: Equatable, Sendable {
    case title(TitleEntry)
    case address(MailingDraft)
}

extension BookEntry {
    var shelf: BookPage.Shelf {
        switch self {
        case .title: .titles
        case .address: .addresses
        }
    }

    /// The entry in a draft that asks for all of its fields.
    var draft: Draft {
        var draft = Draft()
        draft.type = .special
        switch self {
        case .title(let title): draft.take(title)
        case .address(let address): draft.mailing = address
        }
        return draft
    }

    var fields: [DraftField] {
        switch self {
        case .title: [.title] + DraftField.all(on: .taxDetails)
        case .address: DraftField.all(on: .delivery)
        }
    }

    var pages: [Draft.Page] {
        switch self {
        case .title: [.fapiao, .taxDetails]
        case .address: [.delivery]
        }
    }

    /// What it is called when it is to be removed.
    var name: String {
        switch self {
        case .title(let title): Sanitise.text(title.title)
        case .address(let address): Sanitise.text(address.recipient + " " + address.street)
        }
    }

    var removal: TitleBook.Edit {
        switch self {
        case .title(let title): .removeTitle(title)
        case .address(let address): .removeAddress(address)
        }
    }

    func preference(_ isDefault: Bool) -> TitleBook.Edit {
        switch self {
        case .title(let title): .preferTitle(isDefault ? title : nil)
        case .address(let address): .preferAddress(isDefault ? address : nil)
        }
    }

    func replaced(by other: Self) -> TitleBook.Edit {
        switch (self, other) {
        case (.title(let old), .title(let new)): .replaceTitle(old, with: new)
        case (.address(let old), .address(let new)): .replaceAddress(old, with: new)
        case (.title(let old), .address): .replaceTitle(old, with: old)
        case (.address(let old), .title): .replaceAddress(old, with: old)
        }
    }
}
