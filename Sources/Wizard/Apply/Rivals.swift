import Fapiao
import Resources
import Screen

/// Two texts of one draft, of which the customer keeps one.
struct Rivals: Equatable, Sendable {
    enum Side: Hashable, Sendable { case one, other }

    enum Origin: Equatable, Sendable {
        /// The one was typed here a moment ago, the other in another window.
        case windows
        /// Both were read.
        case read
    }

    let one: Draft
    let other: Draft
    let origin: Origin
    /// The texts on disk that the chosen one takes the place of.
    let seen: [Draft]

    subscript(side: Side) -> Draft {
        switch side {
        case .one: one
        case .other: other
        }
    }

    func name(of side: Side, _ words: Words) -> String {
        switch (origin, side) {
        case (.windows, .one): words.versionHere
        case (.windows, .other): words.versionThere
        case (.read, .one): words.versionFirst
        case (.read, .other): words.versionSecond
        }
    }

    private func button(_ side: Side, _ words: Words) -> String {
        switch (origin, side) {
        case (.windows, .one): words.keepHereButton
        case (.windows, .other): words.keepThereButton
        case (.read, .one): words.keepFirstButton
        case (.read, .other): words.keepSecondButton
        }
    }

    /// What a person sees differ; two drafts stopped at different pages are the same to them.
    func differences(_ words: Words) -> [Difference] {
        let mine = Chosen(one, words).all
        let theirs = Chosen(other, words).all
        return zip(mine, theirs).compactMap { mine, theirs in
            mine.value == theirs.value
                ? nil : Difference(label: mine.label, one: mine.value, other: theirs.value)
        }
    }

    struct Difference: Equatable {
        let label: String
        let one: String
        let other: String
    }

    /// The page that lets one of the two be chosen.
    func items(_ words: Words) -> [FormItem<ApplyControl>] {
        let buttons: FormItem<ApplyControl> = .buttons([
            .init(.keep(.one), button(.one, words)), .init(.keep(.other), button(.other, words)),
            .init(.leave, words.backToBillsButton),
        ])
        return [buttons, .gap, .prose(words.rivalsText, .normal), .gap]
            + differences(words).flatMap { difference in
                [
                    row(difference.label, .one, difference.one, words),
                    row("", .other, difference.other, words),
                ]
            }
    }

    private func row(
        _ label: String, _ side: Side, _ value: String, _ words: Words
    ) -> FormItem<ApplyControl> {
        let shown = value.isEmpty ? words.emptyValue : Sanitise.text(value)
        return .row(.init(label, words.versionValue(name(of: side, words), shown)))
    }
}
