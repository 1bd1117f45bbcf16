/// What was typed for a notice, right or wrong; a `ShortageNotice` made from it is the proof.
package struct NoticeDraft: Equatable, Sendable {
    package var types: Set<FapiaoType> = []
    package var expectedMailing = ""
    /// Empty is today.
    package var from = ""
    /// Empty is until it is ended.
    package var until = ""
    /// The desk's words; empty in a language is the program's own sentence.
    package var texts: [Language: String] = [:]

    package init() {}
}

/// What is wrong with a notice.
package enum NoticeFault: Error, Hashable, Sendable {
    case noType
    case expectedMissing
    case notADay(NoticeField)
    /// Nobody can still expect a letter on that day.
    case expectedPast
    case expectedBeforeFrom
    case untilBeforeFrom
    case untilPast
    case text(Language, SingleLine.Fault)

    package var field: NoticeField {
        switch self {
        case .noType: .types
        case .expectedMissing, .expectedPast, .expectedBeforeFrom: .expected
        case .notADay(let field): field
        case .untilBeforeFrom, .untilPast: .until
        case .text(let language, _): .text(language)
        }
    }
}

package enum NoticeField: Hashable, Sendable {
    case types, expected, from, until
    case text(Language)
}

/// All that is wrong with a notice, in the order of its fields.
package struct NoticeFaults: Error, Equatable, Sendable {
    package let faults: [NoticeFault]
}

extension ShortageNotice {
    /// The longest text of the desk's own, in characters: what a small screen has room for.
    package static let textLimit = 200

    /// The notice that `draft` describes, or everything that is wrong with it.
    package init(_ draft: NoticeDraft, today: Day) throws(NoticeFaults) {
        var check = NoticeCheck(today: today)
        let expected = check.expected(draft)
        let from = check.from(draft)
        let until = check.until(draft, after: from)
        if let expected, let from, expected < from { check.faults.append(.expectedBeforeFrom) }
        let texts = check.texts(draft)
        if draft.types.isEmpty { check.faults.insert(.noType, at: 0) }
        guard check.faults.isEmpty, let expected, let from else {
            throw NoticeFaults(faults: check.faults)
        }
        self.init(
            types: draft.types, expectedMailing: expected, from: from, until: until,
            texts: texts)
    }
}

/// The faults of the fields read so far.
private struct NoticeCheck {
    let today: Day
    var faults: [NoticeFault] = []

    private mutating func day(_ typed: String, _ field: NoticeField) -> Day? {
        let day = Day(typed: typed)
        if day == nil { faults.append(.notADay(field)) }
        return day
    }

    mutating func expected(_ draft: NoticeDraft) -> Day? {
        guard !Typed.normalised(draft.expectedMailing).isEmpty else {
            faults.append(.expectedMissing)
            return nil
        }
        guard let day = day(draft.expectedMailing, .expected) else { return nil }
        if day < today { faults.append(.expectedPast) }
        return day
    }

    mutating func from(_ draft: NoticeDraft) -> Day? {
        Typed.normalised(draft.from).isEmpty ? today : day(draft.from, .from)
    }

    mutating func until(_ draft: NoticeDraft, after from: Day?) -> Day? {
        guard !Typed.normalised(draft.until).isEmpty, let day = day(draft.until, .until) else {
            return nil
        }
        if let from, day < from {
            faults.append(.untilBeforeFrom)
        } else if day < today {
            faults.append(.untilPast)
        }
        return day
    }

    mutating func texts(_ draft: NoticeDraft) -> [Language: String] {
        var texts: [Language: String] = [:]
        for language in Language.allCases {
            let typed = draft.texts[language] ?? ""
            guard !Typed.trimmed(typed).isEmpty else { continue }
            do throws(SingleLine.Fault) {
                let limit = ShortageNotice.textLimit
                texts[language] = try SingleLine(typed, limit: limit).text
            } catch {
                faults.append(.text(language, error))
            }
        }
        return texts
    }
}
