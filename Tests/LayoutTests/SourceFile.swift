/// One Swift source, taken apart into code and text.
struct SourceFile {
    let path: String
    /// The lines with comments and the text of literals left out.
    let code: [String]
    /// The literals, each with the line it begins in, counted from 1.
    let literals: [(line: Int, text: String)]

    init(path: String, text: String) {
        self.path = path
        var reader = SourceReader(text)
        reader.read()
        code = reader.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        literals = reader.literals
    }

    /// The room the source is in: `Resources`, or the first two folders of its path.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.first == "Resources" ? "Resources" : parts.prefix(2).joined(separator: "/")
    }

    var isTest: Bool { path.hasPrefix("Tests/") }

    /// A file ends with a line end, behind which no line begins.
    var lineCount: Int { code.last == "" ? code.count - 1 : code.count }
}

/// Tells code from comments and literals, with what is interpolated into them.
struct SourceReader {
    var code: String { String(decoding: codeBytes, as: UTF8.self) }
    private(set) var literals: [(line: Int, text: String)] = []

    private enum Place {
        /// So many parentheses are open; in an interpolation, one more closes it.
        case code(parentheses: Int)
        case literal(end: [UInt8], escape: [UInt8])
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var codeBytes: [UInt8] = []
    private var places: [Place] = [.code(parentheses: 0)]
    private var open: [(line: Int, text: [UInt8])] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func read() {
        while position < bytes.count {
            switch places.last {
            case .literal(let end, let escape): readLiteral(end, escape)
            case .code(let parentheses): readCode(parentheses)
            case nil: return
            }
        }
    }

    private mutating func readCode(_ parentheses: Int) {
        switch bytes[position] {
        case UInt8(ascii: "/") where starts("//"):
            while position < bytes.count, bytes[position] != lineEnd { position += 1 }
            return
        case UInt8(ascii: "/") where starts("/*"):
            skipComment()
            return
        case UInt8(ascii: "\""), UInt8(ascii: "#"):
            let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }
            let quote = position + hashes.count
            if quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") {
                begin(hashes: Array(hashes))
                return
            }
        case UInt8(ascii: "("):
            places[places.count - 1] = .code(parentheses: parentheses + 1)
        case UInt8(ascii: ")") where parentheses > 0:
            places[places.count - 1] = .code(parentheses: parentheses - 1)
        case UInt8(ascii: ")") where places.count > 1:
            places.removeLast()
        case _: break
        }
        codeBytes.append(take())
    }

    private mutating func readLiteral(_ end: [UInt8], _ escape: [UInt8]) {
        if starts(end) {
            position += end.count
            codeBytes.append(UInt8(ascii: "\""))
            places.removeLast()
            if let (line, text) = open.popLast() {
                literals.append((line, String(decoding: text, as: UTF8.self)))
            }
        } else if starts(escape + [UInt8(ascii: "(")]) {
            position += escape.count + 1
            codeBytes.append(UInt8(ascii: "("))
            places.append(.code(parentheses: 0))
        } else {
            if starts(escape) { position += escape.count }
            guard position < bytes.count else { return }
            let byte = take()
            if byte == lineEnd { codeBytes.append(byte) }
            if !open.isEmpty { open[open.count - 1].text.append(byte) }
        }
    }

    /// Begins a literal of one line or, after three quotes, of many.
    private mutating func begin(hashes: [UInt8]) {
        position += hashes.count
        let quotes = Array((starts("\"\"\"") ? "\"\"\"" : "\"").utf8)
        position += quotes.count
        codeBytes.append(UInt8(ascii: "\""))
        open.append((line, []))
        places.append(.literal(end: quotes + hashes, escape: [UInt8(ascii: "\\")] + hashes))
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                position += 2
            } else if starts("*/") {
                depth -= 1
                position += 2
            } else {
                let byte = take()
                if byte == lineEnd { codeBytes.append(byte) }
            }
        } while depth > 0 && position < bytes.count
    }

    private mutating func take() -> UInt8 {
        let byte = bytes[position]
        position += 1
        if byte == lineEnd { line += 1 }
        return byte
    }

    private let lineEnd = UInt8(ascii: "\n")

    private func starts(_ text: String) -> Bool { starts(Array(text.utf8)) }

    private func starts(_ text: [UInt8]) -> Bool {
        guard bytes[position] == text[0], position + text.count <= bytes.count else { return false }
        return text.indices.allSatisfy { bytes[position + $0] == text[$0] }
    }
}
