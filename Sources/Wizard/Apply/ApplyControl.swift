import Fapiao
import Pages

/// Everything on the pages of an application that can have the focus.
enum ApplyControl: Hashable, Sendable {
    case type, buyerKind, way
    case field(DraftField)
    case usePayer
    /// Opens the earlier titles or addresses; one of them; back to what was typed.
    case earlier
    case take(Int)
    case takeBack
    case continueOn, back
    case review(ReviewControl)
    /// One of two drafts of the same application.
    case keep(Rivals.Side)
    case leave
}

extension Draft {
    /// The pages that this application has, in their order.
    var pages: [Draft.Page] {
        needsTaxDetails
            ? [.fapiao, .taxDetails, .delivery, .review] : [.fapiao, .delivery, .review]
    }
}
