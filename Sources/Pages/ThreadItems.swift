import Fapiao
import Resources
import Screen

/// What was said in a support request, as both sides read it.
package enum ThreadItems {
    /// Each message under who wrote it and when, the newest last.
    package static func messages<ID>(
        _ messages: some Sequence<SupportMessage>, byline: (SupportMessage) -> String
    ) -> [FormItem<ID>] {
        messages.flatMap { message in
            [.gap, .prose(byline(message), .label)]
                + Sanitise.lines(message.text.text).map { .prose($0, .normal) }
        }
    }

    /// What it came to; nothing while it is not closed.
    package static func result<ID>(
        of request: SupportRequest, _ words: Words, _ glyphs: Glyphs
    ) -> [FormItem<ID>] {
        guard case .closed(let result) = request.state else { return [] }
        return [
            .gap, .prose("\(words.requestClosed) \(glyphs.dot) \(words.resultLabel)", .label),
        ] + Sanitise.lines(result.text).map { .prose($0, .normal) }
    }
}

/// Where a fapiao is sent back to: the branch that hands fapiao out, too (M13, M19).
package enum ReturnAddress {
    package static func rows<ID>(_ words: Words, isShown: Bool = true) -> [FormItem<ID>] {
        guard isShown else { return [] }
        var rows: [FormItem<ID>] = [.row(.init(words.returnLabel, words.pickUpAddress))]
        if words.pickUpAddress != Words.pickUpAddressInChinese {
            rows.append(.row(.init("", Words.pickUpAddressInChinese)))
        }
        return rows + [.row(.init(words.pickUpContactLabel, words.pickUpContact))]
    }
}
