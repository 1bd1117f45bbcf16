import Fapiao
import Resources
import Screen

/// What can be pressed on the review.
enum ReviewControl: Hashable, Sendable {
    case changeType, changeTitle, changeTax, changeRemark, changeDelivery, changeAddress
    case send, back
}

/// Everything once more before it is sent (M14).
struct Review {
    static func items(
        request: Request, order: Order, context: Context
    ) -> [FormItem<ReviewControl>] {
        let words = context.words
        return [
            .row(
                .init(
                    words.titleLabel, request.document.title.text,
                    action: .init(.changeTitle, words.titleLabel))),
            .row(
                .init(
                    words.wayLabel, words.wayName(request.delivery.way),
                    action: .init(.changeDelivery, words.wayLabel))),
            .gap,
            .buttons([
                .init(.send, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }
}
