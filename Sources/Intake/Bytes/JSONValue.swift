/// A JSON value; a number is its text, so that an amount never passes through a binary fraction.
enum JSONValue: Equatable {
    case string(String)
    case number(String)
    case bool(Bool)
    case null
    case array([JSONValue])
    /// The members in the order of the text, no name twice.
    case object([Member])

    struct Member: Equatable {
        let name: String
        let value: JSONValue
    }

    /// Why a text is no JSON, with the place as the count of bytes before it.
    enum Fault: Error, Equatable {
        case unexpected(at: Int)
        case unexpectedEnd
        case notUTF8(at: Int)
        case duplicateName(String)
        case tooDeep(limit: Int)
    }

    /// Deeper than any record; a text beyond it must not exhaust the stack.
    static let depthLimit = 32

    /// Reads one value, with nothing but white space around it.
    init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
        var scanner = JSONScanner(bytes)
        self = try scanner.wholeText()
    }
}

/// Walks over a JSON text (RFC 8259) and builds its value.
private struct JSONScanner {
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var depth = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    mutating func wholeText() throws(JSONValue.Fault) -> JSONValue {
        let value = try value()
        skipSpace()
        guard place == bytes.endIndex else { throw unexpected }
        return value
    }

    private mutating func value() throws(JSONValue.Fault) -> JSONValue {
        skipSpace()
        switch try peek() {
        case UInt8(ascii: "{"):
            return try nested { scanner throws(JSONValue.Fault) in try scanner.object() }
        case UInt8(ascii: "["):
            return try nested { scanner throws(JSONValue.Fault) in try scanner.array() }
        case .quote: return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case _: return .number(try number())
        }
    }

    private mutating func nested(
        _ read: (inout JSONScanner) throws(JSONValue.Fault) -> JSONValue
    ) throws(JSONValue.Fault) -> JSONValue {
        guard depth < JSONValue.depthLimit else { throw .tooDeep(limit: JSONValue.depthLimit) }
        depth += 1
        place += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONValue.Fault) -> JSONValue {
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        if try closes(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            let name = try string()
            let (isNew, _) = names.insert(name)
            guard isNew else { throw .duplicateName(name) }
            skipSpace()
            try expect(UInt8(ascii: ":"))
            members.append(JSONValue.Member(name: name, value: try value()))
        } while try continues(or: UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func array() throws(JSONValue.Fault) -> JSONValue {
        var values: [JSONValue] = []
        if try closes(UInt8(ascii: "]")) { return .array([]) }
        repeat { values.append(try value()) } while try continues(or: UInt8(ascii: "]"))
        return .array(values)
    }

    private mutating func closes(_ end: UInt8) throws(JSONValue.Fault) -> Bool {
        skipSpace()
        guard try peek() == end else { return false }
        place += 1
        return true
    }

    private mutating func continues(or end: UInt8) throws(JSONValue.Fault) -> Bool {
        if try closes(end) { return false }
        try expect(.comma)
        return true
    }

    private mutating func literal(
        _ text: StaticString, _ value: JSONValue
    ) throws(JSONValue.Fault) -> JSONValue {
        for offset in 0..<text.utf8CodeUnitCount { try expect(text.utf8Start[offset]) }
        return value
    }

    /// The text of a number, checked against the grammar.
    private mutating func number() throws(JSONValue.Fault) -> String {
        let start = place
        if try peek() == UInt8(ascii: "-") { place += 1 }
        if try peek() == UInt8(ascii: "0") { place += 1 } else { try digits() }
        if at(".") {
            place += 1
            try digits()
        }
        if at("e") || at("E") {
            place += 1
            if at("+") || at("-") { place += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() throws(JSONValue.Fault) {
        guard isDigit(try peek()) else { throw unexpected }
        while place < bytes.endIndex, isDigit(bytes[place]) { place += 1 }
    }

    private mutating func string() throws(JSONValue.Fault) -> String {
        try expect(.quote)
        let start = place
        var text: [UInt8] = []
        var from = place
        while true {
            switch try peek() {
            case .quote:
                text += bytes[from..<place]
                place += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw .notUTF8(at: start - bytes.startIndex)
                }
                return string
            case UInt8(ascii: "\\"):
                text += bytes[from..<place]
                place += 1
                try escape(into: &text)
                from = place
            case 0..<0x20: throw unexpected
            case _: place += 1
            }
        }
    }

    /// Adds the UTF-8 of what follows a backslash.
    private mutating func escape(into text: inout [UInt8]) throws(JSONValue.Fault) {
        let letter = try peek()
        guard letter != UInt8(ascii: "u") else {
            text += try unicodeEscape()
            return
        }
        guard let byte = Self.escapes[letter] else { throw unexpected }
        text.append(byte)
        place += 1
    }

    private static let escapes: [UInt8: UInt8] = [
        .quote: .quote, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"),
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): .lineFeed,
        UInt8(ascii: "r"): .carriageReturn, UInt8(ascii: "t"): 0x09,
    ]

    private mutating func unicodeEscape() throws(JSONValue.Fault) -> [UInt8] {
        var units = [try codeUnit()]
        if UTF16.isLeadSurrogate(units[0]) {
            try expect(UInt8(ascii: "\\"))
            units.append(try codeUnit())
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw unexpected }
        return Array(text.utf8)
    }

    /// The sixteen bits of `uXXXX`.
    private mutating func codeUnit() throws(JSONValue.Fault) -> UInt16 {
        try expect(UInt8(ascii: "u"))
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let byte = try peek()
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw unexpected
            }
            unit = unit << 4 | UInt16(digit)
            place += 1
        }
        return unit
    }

    private mutating func skipSpace() {
        while place < bytes.endIndex {
            switch bytes[place] {
            case 0x20, 0x09, .lineFeed, .carriageReturn: place += 1
            case _: return
            }
        }
    }

    private mutating func expect(_ byte: UInt8) throws(JSONValue.Fault) {
        guard try peek() == byte else { throw unexpected }
        place += 1
    }

    private func peek() throws(JSONValue.Fault) -> UInt8 {
        guard place < bytes.endIndex else { throw .unexpectedEnd }
        return bytes[place]
    }

    private func at(_ character: Unicode.Scalar) -> Bool {
        place < bytes.endIndex && Unicode.Scalar(bytes[place]) == character
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private var unexpected: JSONValue.Fault { .unexpected(at: place - bytes.startIndex) }
}
