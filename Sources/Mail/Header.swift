/// The header of a mail, field by field; the only place where header lines are made.
///
/// Invariants
/// 1. No value brings a line break or another control with it: one value is one field.
/// 2. What is written is ASCII, and no line is longer than 998 bytes.
/// 3. A line with an encoded word has at most 76 characters (RFC 2047 §2).
package struct Header: Equatable, Sendable {
    /// The fields as they are sent, each ended by CR and LF.
    package private(set) var text = ""

    /// Why a field was refused: nothing was added.
    package enum Fault: Error, Equatable, Sendable {
        /// A value with a control in it would begin a field of its own, or end the header.
        case control(Unicode.Scalar, in: String)
        /// A value that is written as it stands has to be ASCII.
        case notASCII(in: String)
        case tooLong(count: Int, in: String)
        /// A field's name is letters and hyphens.
        case badField(String)
    }

    package init() {}

    /// Adds a field whose `value` is written as it stands.
    package mutating func add(_ field: String, _ value: String) throws(Fault) {
        try Header.check(value, of: field)
        try append(field, value)
    }

    /// Adds a field of text that people read: in encoded words unless it is short ASCII.
    package mutating func add(_ field: String, text: String) throws(Fault) {
        try Header.check(text, of: field)
        let fits = field.utf8.count + 2 + text.utf8.count <= Header.lineLimit
        if fits, Header.isPlain(text) {
            try append(field, text)
        } else {
            try append(field, Header.folded(text, after: field))
        }
    }

    /// Adds a field of one address with the name of its owner.
    package mutating func add(
        _ field: String, name: String, address: String
    ) throws(Fault) {
        try Header.check(name, of: field)
        try Header.check(address, of: field)
        guard !name.isEmpty else { return try append(field, address) }
        try append(field, "\(Header.folded(name, after: field))\r\n <\(address)>")
    }

    private mutating func append(_ field: String, _ value: String) throws(Fault) {
        guard !field.isEmpty, field.utf8.allSatisfy(Header.isFieldByte) else {
            throw .badField(field)
        }
        let lines = "\(field): \(value)".split(separator: "\r\n", omittingEmptySubsequences: false)
        for line in lines {
            guard line.utf8.allSatisfy({ $0 < 0x80 }) else { throw .notASCII(in: field) }
            guard line.utf8.count <= Header.hardLimit else {
                throw .tooLong(count: line.utf8.count, in: field)
            }
        }
        text += lines.joined(separator: "\r\n") + "\r\n"
    }
}

extension Header {
    /// The longest line, without its end (RFC 5322 §2.1.1).
    private static let hardLimit = 998
    /// The longest line that encoded words may be on (RFC 2047 §2); good for others, too.
    private static let lineLimit = 76

    private static func check(_ value: String, of field: String) throws(Fault) {
        let control = value.unicodeScalars.first { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: true
            case _: false
            }
        }
        if let control { throw .control(control, in: field) }
    }

    private static func isFieldByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "-"):
            true
        case _: false
        }
    }

    /// Whether `text` reads the same without encoding.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 } && !text.contains("=?") && !text.hasPrefix(" ")
            && !text.hasSuffix(" ")
    }

    /// `text` in encoded words, one on a line, the first one beside the name of the field.
    private static func folded(_ text: String, after field: String) -> String {
        EncodedWord.words(text, first: lineLimit - field.utf8.count - 2)
            .joined(separator: "\r\n ")
    }
}
