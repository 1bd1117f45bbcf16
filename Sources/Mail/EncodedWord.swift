import Fapiao

/// Text for a header as RFC 2047 writes it: `=?utf-8?B?…?=`.
enum EncodedWord {
    /// The longest word, with its marks.
    static let limit = 75

    /// `text` as words of at most `limit` characters, the first one of at most `first`.
    ///
    /// No character is cut in two: each word can be read by itself. Only a cluster of combining
    /// marks that the first word has no room for is cut, between two of its scalars.
    static func words(_ text: String, first: Int) -> [String] {
        var words: [String] = []
        var room = bytes(in: min(first, limit))
        var rest: [UInt8] = []
        for piece in pieces(text, room: room) {
            if rest.count + piece.count > room, !rest.isEmpty {
                words.append(word(rest))
                rest = []
                room = bytes(in: limit)
            }
            rest += piece
        }
        return rest.isEmpty ? words : words + [word(rest)]
    }

    private static let opening = "=?utf-8?B?"
    private static let closing = "?="

    private static func word(_ bytes: [UInt8]) -> String {
        opening + Base64.text(bytes) + closing
    }

    /// How many bytes a word of `length` characters has room for.
    private static func bytes(in length: Int) -> Int {
        max(0, length - opening.utf8.count - closing.utf8.count) / 4 * 3
    }

    /// What must not be cut: a character, or a scalar of one that takes more than `room` bytes.
    private static func pieces(_ text: String, room: Int) -> [[UInt8]] {
        text.flatMap { character in
            character.utf8.count <= room
                ? [Array(character.utf8)]
                : character.unicodeScalars.map { Array(String($0).utf8) }
        }
    }
}
