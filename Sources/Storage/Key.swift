/// What a document or a claim is found by: its kind and a name fit to be a file's.
///
/// Invariant 5: nobody else's document can be reached by what a person types. Whatever was
/// typed, a key's name has only letters, digits and `. _ @ + - %`, and starts with no dot.
package struct Key: Hashable, Sendable {
    package let kind: Kind
    package let name: String

    /// The folders that are divided into shards.
    package enum Kind: String, Sendable, CaseIterable {
        case accounts, orders, emails, fapiaos, contacts, owned
    }

    /// The longest name a key may have; a file's may be 255 bytes and needs room for `.json`.
    package static let longestName = 250

    /// Encodes `text`; nil when it is empty or its encoding is too long.
    package init?(_ kind: Kind, _ text: String) {
        let name = PercentCode.encode(text)
        guard !name.isEmpty, name.utf8.count <= Self.longestName else { return nil }
        self.kind = kind
        self.name = name
    }

    /// The folder under the kind: the first three hex digits of the name's CRC-32.
    package var shard: String {
        hex(CRC32.checksum(name.utf8) >> 20, digits: 3)
    }

    /// Which of the locks guards it: the last ten bits of the CRC-32 of kind and name.
    package var slot: Int {
        Int(CRC32.checksum("\(kind.rawValue)/\(name)".utf8) & 0x3FF)
    }

    package var folder: Path { Path(kind.rawValue, shard) }

    /// Where its document is.
    package var document: Path { folder.appending(name + ".json") }

    /// Where its claim is, or the folder of its hints.
    package var claim: Path { folder.appending(name) }
}

/// A number in lower-case hex digits, zeros in front.
func hex(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
