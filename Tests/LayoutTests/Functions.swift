/// A function, an initialiser, a subscript or a computed property, as it stands in a source.
struct Function: Equatable {
    let name: String
    /// The line it is declared in, counted from 1.
    let line: Int
    /// The lines between its braces.
    let bodyLines: Int
}

extension SourceFile {
    /// What has a body, in the order in which the bodies end.
    var functions: [Function] {
        var reader = FunctionReader()
        for (number, line) in code.enumerated() { reader.read(line, number: number + 1) }
        return reader.functions
    }
}

/// Finds bodies by their braces, in code without comments and text.
private struct FunctionReader {
    private(set) var functions: [Function] = []

    private struct Declaration {
        let name: String
        let line: Int
        let parentheses: Int
    }

    private struct Body {
        let declaration: Declaration
        let line: Int
        let braces: Int
    }

    private var declaration: Declaration?
    private var bodies: [Body] = []
    private var braces = 0
    private var parentheses = 0

    mutating func read(_ line: String, number: Int) {
        if let name = Self.declared(line) {
            declaration = Declaration(name: name, line: number, parentheses: parentheses)
        }
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
            case UInt8(ascii: "{"): open(number)
            case UInt8(ascii: "}"): close(number)
            case _: break
            }
        }
    }

    private mutating func open(_ number: Int) {
        // A closure among the parameters is not the body.
        if let declared = declaration, declared.parentheses == parentheses {
            bodies.append(Body(declaration: declared, line: number, braces: braces))
            declaration = nil
        }
        braces += 1
    }

    private mutating func close(_ number: Int) {
        braces -= 1
        guard let body = bodies.last, body.braces == braces else {
            // A requirement of a protocol has no body; a closure among parameters is none.
            if declaration?.parentheses == parentheses { declaration = nil }
            return
        }
        bodies.removeLast()
        functions.append(
            Function(
                name: body.declaration.name, line: body.declaration.line,
                bodyLines: max(0, number - body.line - 1)))
    }

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "fileprivate", "private", "static", "class", "final",
        "override", "mutating", "nonmutating", "convenience", "required", "nonisolated", "lazy",
        "private(set)", "fileprivate(set)", "package(set)",
    ]

    /// The name of what begins in `line` and may have a body.
    private static func declared(_ line: String) -> String? {
        let words = line.split(separator: " ").drop {
            $0.hasPrefix("@") || modifiers.contains(String($0))
        }
        guard let first = words.first else { return nil }
        let keyword = first.prefix { $0.isLetter }
        switch keyword {
        case "func":
            return words.dropFirst().first.map { String($0.prefix { $0 != "(" && $0 != "<" }) }
        case "init", "subscript":
            let next = first.dropFirst(keyword.count).first
            return next.map("(?<".contains) == true ? String(keyword) : nil
        case "deinit": return String(keyword)
        case "var":
            // With a value in front of the brace it is stored, and the brace a closure's.
            let head = line.prefix { $0 != "{" }
            guard head.count < line.count, !head.contains("=") else { return nil }
            return words.dropFirst().first.map { String($0.prefix { $0.isLetter || $0.isNumber }) }
        default: return nil
        }
    }
}
