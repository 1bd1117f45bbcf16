import Fapiao
import Resources
import Screen

/// What customers will see or get, before it is done.
struct Approval: Equatable, Sendable {
    enum Deed: Equatable, Sendable {
        case answer(SupportNumber, Prose)
        case close(SupportNumber, Prose)
        case split(OrderNumber, [Money])
        case reissue(ApplicationNumber, Request, Money)
        case post(ShortageNotice)
        case end(ShortageNotice, on: Day)
    }

    let deed: Deed
    /// Who is told by mail.
    let told: [EmailAddress]

    func title(_ words: Words) -> String {
        switch deed {
        case .answer(let number, _): words.deskSureAnswer(number)
        case .close(let number, _): words.deskSureClose(number)
        case .split(let order, _): words.deskSureSplit(order)
        case .reissue(let number, _, _): words.deskSureReissue(number)
        case .post: words.deskSurePost
        case .end: words.deskSureEnd
        }
    }

    func label(_ words: Words) -> String {
        switch deed {
        case .answer: words.deskConfirmAnswer
        case .close: words.deskConfirmClose
        case .split: words.deskConfirmSplit
        case .reissue: words.deskConfirmReissue
        case .post: words.deskConfirmPost
        case .end: words.deskConfirmEnd
        }
    }

    /// What is done, and who is told of it.
    func text(_ words: Words) -> String {
        lines(words).joined(separator: "\n")
    }

    private func lines(_ words: Words) -> [String] {
        switch deed {
        case .answer(_, let text): [mailed(words)] + Sanitise.lines(text.text)
        case .close(_, let text):
            [mailed(words), words.deskSureCloseText] + Sanitise.lines(text.text)
        case .split(_, let amounts):
            [
                words.facts(
                    amounts.enumerated().map {
                        words.deskPart($0.offset + 1) + " " + words.reviewAmount($0.element)
                    }), words.deskSureSplitText,
            ]
        case .reissue(_, let request, let amount):
            [
                words.facts([
                    words.fapiaoName(of: request.document.type),
                    Sanitise.text(request.document.title.text), words.reviewAmount(amount),
                ]), words.deskSureReissueText, mailed(words),
            ]
        case .post(let notice):
            [words.deskPeriod(notice), words.deskSurePostText(notice)]
        case .end(let notice, let day): [words.deskSureEndText(notice.from < day)]
        }
    }

    private func mailed(_ words: Words) -> String {
        let addresses = told.map { Sanitise.text($0.text) }
        return addresses.isEmpty ? words.deskNobodyTold : words.deskTells(addresses)
    }
}
