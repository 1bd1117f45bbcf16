import Glibc

/// What a source does that the house forbids.
struct Finding: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let what: String

    var description: String { "\(path):\(line): \(what)" }
}

/// The rules, each a function of one source.
enum Rules {
    static func findings(in source: SourceFile) -> [Finding] {
        imports(source) + calls(source) + forcedUnwraps(source) + length(source)
            + functions(source) + chinese(source)
    }

    /// A source imports what its room may, and never all of Foundation, which brings ICU.
    static func imports(_ source: SourceFile) -> [Finding] {
        let allowed = House.rooms[source.room]
        var findings: [Finding] = []
        if allowed == nil, !source.isTest {
            findings.append(Finding(path: source.path, line: 1, what: "is in no room of the house"))
        }
        for (number, line) in source.code.enumerated() {
            guard let module = imported(line), !House.everywhere.contains(module) else { continue }
            let isAllowed =
                module == "Foundation"
                ? House.foundation.contains(source.path)
                : source.isTest || allowed?.contains(module) ?? true
            if !isAllowed {
                findings.append(
                    Finding(path: source.path, line: number + 1, what: "imports \(module)"))
            }
        }
        return findings
    }

    /// The module that a line imports, with any access and attribute before the word.
    private static func imported(_ line: String) -> String? {
        let words = line.split { " \t;".contains($0) }.map(String.init)
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
            words[..<index].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) })
        else { return nil }
        // `import struct Module.Name`
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let isOfOne = kinds.contains(words[index + 1]) && index + 2 < words.count
        let name = words[index + (isOfOne ? 2 : 1)]
        return name.split(separator: ".").first.map(String.init)
    }

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "fileprivate", "private",
    ]

    /// The clock, chance, the environment and the way out are asked in few rooms.
    static func calls(_ source: SourceFile) -> [Finding] {
        var findings: [Finding] = []
        for (number, line) in source.code.enumerated() {
            for (call, rooms) in House.calls where contains(line, call) {
                let isAllowed =
                    source.isTest ? !House.neverAtAll.contains(call) : rooms.contains(source.room)
                if !isAllowed {
                    findings.append(
                        Finding(path: source.path, line: number + 1, what: "calls \(call)"))
                }
            }
        }
        return findings
    }

    /// Whether `call` stands in `line`, and not as the end of a longer name or of a method.
    private static func contains(_ line: String, _ call: String) -> Bool {
        guard strstr(line, call) != nil else { return false }
        let (line, call) = (Array(line.utf8), Array(call.utf8))
        return (0...(line.count - call.count)).contains { start in
            guard line[start] == call[0], line[start...].starts(with: call) else { return false }
            guard start > 0, call[0] != UInt8(ascii: ".") else { return true }
            return !isOfName(line[start - 1]) && line[start - 1] != UInt8(ascii: ".")
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        case _: false
        }
    }

    /// Nothing is unwrapped by force: `!` behind a name or a bracket.
    static func forcedUnwraps(_ source: SourceFile) -> [Finding] {
        source.code.enumerated().compactMap { number, line in
            guard strchr(line, Int32(UInt8(ascii: "!"))) != nil, isForced(Array(line.utf8)) else {
                return nil
            }
            return Finding(path: source.path, line: number + 1, what: "unwraps by force")
        }
    }

    private static func isForced(_ line: [UInt8]) -> Bool {
        line.indices.dropFirst().contains { index in
            guard line[index] == UInt8(ascii: "!") else { return false }
            let before = line[index - 1]
            let isUnwrapped =
                isOfName(before) || before == UInt8(ascii: ")") || before == UInt8(ascii: "]")
            return isUnwrapped && line.dropFirst(index + 1).first != UInt8(ascii: "=")
                && !line[..<index].reversed().starts(with: "yrt".utf8)
        }
    }

    static func length(_ source: SourceFile) -> [Finding] {
        guard source.lineCount > House.longest else { return [] }
        return [
            Finding(
                path: source.path, line: House.longest + 1,
                what: "has \(source.lineCount) lines, over \(House.longest)")
        ]
    }

    /// A function has fewer than 40 lines, so that it is seen whole.
    static func functions(_ source: SourceFile) -> [Finding] {
        guard !source.isTest else { return [] }
        return source.functions.filter { $0.bodyLines >= House.tooLongForAFunction }.map {
            Finding(
                path: source.path, line: $0.line,
                what: "\($0.name) has \($0.bodyLines) lines, \(House.tooLongForAFunction) or more")
        }
    }

    /// Words for people stand in `Resources`, where their translations are beside them.
    static func chinese(_ source: SourceFile) -> [Finding] {
        guard !source.isTest, source.room != "Resources", House.chinese[source.path] == nil else {
            return []
        }
        return source.literals.filter { holdsChinese($0.text) }.map {
            Finding(path: source.path, line: $0.line, what: "holds “\($0.text)”")
        }
    }

    static func holdsChinese(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isIdeographic }
    }

    /// The top level holds what is known to newcomers, and nothing else.
    static func strangers(atTop names: [String]) -> [String] {
        names.filter { name in
            !name.hasPrefix(".") && !House.top.contains(name)
                && !House.leftByBuilding.contains(name)
        }
    }
}
