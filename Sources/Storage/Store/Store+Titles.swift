import Fapiao
import FoundationEssentials

/// The titles of a queue, read from the rows a piece at a time.
///
/// 1. Each piece is a few milliseconds of work, so whoever waits for something else gets it.
/// 2. The latest line of an application counts; lines are read from the last on.
package struct TitleReading {
    /// How much is read in one piece.
    static let piece = 8 << 20

    package private(set) var titles: [ApplicationNumber: String] = [:]
    private var wanted: Set<String> = []
    private var files: [Path] = []
    /// Where the next piece of the first file ends; nil for its end.
    private var end: Int?

    package init() {}

    /// Whether all of them are known, or nowhere.
    package var isOver: Bool { wanted.isEmpty || files.isEmpty }

    /// How many of the titles that were asked for last are still looked for.
    package var missing: Int { isOver ? 0 : wanted.count }

    /// Asks for the titles of these rows; what is known already is kept, of others it is forgotten.
    package mutating func ask(for rows: [QueueRow], in store: Store) throws(StoreError) {
        let all = Set(rows.map(\.application))
        titles = titles.filter { all.contains($0.key) }
        wanted = Set(all.filter { titles[$0] == nil }.map(\.text))
        files = wanted.isEmpty ? [] : try store.rowFiles()
        end = nil
    }

    /// Reads one piece.
    package mutating func goOn(in store: Store) throws(StoreError) {
        guard !isOver, let file = files.first else { return }
        var next: Int?
        do throws(DiskError) {
            try store.publisher.disk.scan(file) { bytes in next = read(bytes) }
        } catch {
            guard error.reason == .missing else { throw .notRead(error) }
        }
        end = next
        if next == nil { files.removeFirst() }
    }

    /// Where the next piece ends; nil at the beginning of the file.
    private mutating func read(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let end = min(self.end ?? .max, Rows.lastLineEnd(in: bytes))
        let start = Rows.lineStart(in: bytes, before: max(0, end - Self.piece), floor: 0)
        var line = end
        while line > start, !wanted.isEmpty {
            let begin = Rows.lineStart(in: bytes, before: line - 1, floor: start)
            note(UnsafeRawBufferPointer(rebasing: bytes[begin..<line]))
            line = begin
        }
        return start > 0 && !wanted.isEmpty ? start : nil
    }

    private mutating func note(_ line: UnsafeRawBufferPointer) {
        guard let text = Self.value(of: Self.application, in: line),
            wanted.contains(String(decoding: text, as: UTF8.self)),
            let row = Self.value(of: Self.title, in: line),
            let number = try? ApplicationNumber(String(decoding: text, as: UTF8.self))
        else { return }
        wanted.remove(number.text)
        titles[number] = Self.unescaped(row)
    }

    private static let application = Array(#""application":""#.utf8)
    private static let title = Array(#""title":""#.utf8)

    /// The bytes between the quotes; a quote within a text has a backslash before it, so a member's
    /// name stands nowhere else.
    private static func value(
        of name: [UInt8], in line: UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer? {
        guard let found = Rows.find(name, in: line, from: 0) else { return nil }
        let start = found + name.count
        var end = start
        while end < line.count, line[end] != UInt8(ascii: "\"") {
            end += line[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < line.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: line[start..<end])
    }

    private static func unescaped(_ bytes: UnsafeRawBufferPointer) -> String {
        guard bytes.contains(UInt8(ascii: "\\")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let array = Data(Array("[\"".utf8) + Array(bytes) + Array("\"]".utf8))
        let texts = (try? JSONDecoder().decode([String].self, from: array)) ?? []
        return texts.first ?? ""
    }
}

extension TitleReading {
    /// The place of each application in the order of their titles; those without one come last.
    package func ranks(of rows: [QueueRow]) -> [ApplicationNumber: Int] {
        let ordered = rows.map(\.application).sorted { one, other in
            switch (titles[one], titles[other]) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            case _: one.text < other.text
            }
        }
        var ranks: [ApplicationNumber: Int] = [:]
        for (rank, number) in ordered.enumerated() where titles[number] != nil {
            ranks[number] = rank
        }
        return ranks
    }
}
