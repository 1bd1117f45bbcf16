import Foundation

/// The sentences of `Resources`, read from its sources as text.
enum WordsSource {
    /// One version of a sentence; parts that are put in later read as `X`.
    struct Sentence: Equatable, Sendable {
        let file: String
        /// `hans`, `hant` or `sv`; empty for English and for text that is the same in all.
        let label: String
        let text: String
    }

    static func sentences() throws -> [Sentence] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil
        ).filter { $0.lastPathComponent.hasPrefix("Words") && $0.pathExtension == "swift" }
        return try files.sorted { $0.path < $1.path }.flatMap { file in
            sentences(
                in: try String(contentsOf: file, encoding: .utf8), of: file.lastPathComponent)
        }
    }

    static func sentences(in source: String, of file: String) -> [Sentence] {
        var scanner = Scanner(source: Array(source))
        return scanner.literals().map { Sentence(file: file, label: $0.label, text: $0.text) }
    }

    /// Finds string literals, as far as Swift's grammar is used here.
    private struct Scanner {
        let source: [Character]
        private var index = 0

        init(source: [Character]) { self.source = source }

        mutating func literals() -> [(label: String, text: String)] {
            var found: [(label: String, text: String)] = []
            while index < source.count {
                if starts("//") {
                    while index < source.count, !source[index].isNewline { index += 1 }
                } else if source[index] == "\"" {
                    let label = label(before: index)
                    found.append((label, literal()))
                } else {
                    index += 1
                }
            }
            return found
        }

        private func starts(_ text: String) -> Bool {
            source[index...].starts(with: Array(text))
        }

        /// The `hans` of `hans: "…"`.
        private func label(before quote: Int) -> String {
            var end = quote
            while end > 0, source[end - 1].isWhitespace { end -= 1 }
            guard end > 0, source[end - 1] == ":" else { return "" }
            var start = end - 1
            while start > 0, source[start - 1].isLetter { start -= 1 }
            let label = String(source[start..<end - 1])
            return ["hans", "hant", "sv"].contains(label) ? label : ""
        }

        private mutating func literal() -> String {
            let quote = starts("\"\"\"") ? "\"\"\"" : "\""
            index += quote.count
            var text = ""
            while index < source.count, !starts(quote) {
                if starts("\\(") {
                    skipInterpolation()
                    text += "X"
                } else if source[index] == "\\" {
                    // A break that the source hides, or an escaped sign.
                    index += 1
                    if !source[index].isNewline { text.append(source[index]) }
                    index += 1
                    skipIndent(after: source[index - 1])
                } else {
                    text.append(source[index])
                    index += 1
                    skipIndent(after: source[index - 1])
                }
            }
            index += quote.count
            return text.trimmingCharacters(in: .newlines)
        }

        private mutating func skipIndent(after character: Character) {
            guard character.isNewline else { return }
            while index < source.count, source[index] == " " { index += 1 }
        }

        private mutating func skipInterpolation() {
            index += 2
            var depth = 1
            while index < source.count, depth > 0 {
                if source[index] == "(" { depth += 1 }
                if source[index] == ")" { depth -= 1 }
                index += 1
            }
        }
    }
}
