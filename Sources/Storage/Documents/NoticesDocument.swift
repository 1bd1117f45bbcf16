import Fapiao

/// `notices.json`: what the desk posted about blank fapiao in short supply (M17), oldest first.
struct NoticesDocument: Document, Equatable {
    let format: Int
    let notices: [Entry]

    struct Entry: Codable, Equatable {
        let types: [String]
        let expectedMailing: String
        let from: String
        let until: String?
        let texts: [String: String]
    }

    init(_ notices: [ShortageNotice]) {
        format = Format.known
        self.notices = notices.map { notice in
            Entry(
                types: FapiaoType.allCases.filter(notice.types.contains).map(\.name),
                expectedMailing: notice.expectedMailing.iso, from: notice.from.iso,
                until: notice.until?.iso,
                texts: Dictionary(
                    uniqueKeysWithValues: notice.texts.map { ($0.key.name, $0.value) }))
        }
    }

    func list() throws(Damage) -> [ShortageNotice] {
        var list: [ShortageNotice] = []
        for entry in notices {
            var types: Set<FapiaoType> = []
            for name in entry.types { types.insert(try FapiaoType(named: name)) }
            var texts: [Language: String] = [:]
            for (name, text) in entry.texts { texts[try Language(named: name)] = text }
            list.append(
                ShortageNotice(
                    types: types, expectedMailing: try Reading.day(entry.expectedMailing),
                    from: try Reading.day(entry.from),
                    until: try Reading.optional(entry.until, Reading.day), texts: texts))
        }
        return list
    }
}
