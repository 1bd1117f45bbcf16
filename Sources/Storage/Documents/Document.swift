import FoundationEssentials

/// What a document holds, in names of the format's own.
///
/// A Swift name may change; what stands in the files may not, without a new format number.
package protocol Document: Codable {
    /// The number that this document was written with.
    var format: Int { get }
}

/// JSON as the data folder has it: one line, members in order of their names, a checksum last.
///
/// One line is a third smaller than an indented one and two thirds as long to write (measured);
/// `jq` indents it for whoever looks.
enum DocumentCode {
    static func encode(_ document: some Encodable) throws(Damage) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Seal.seal(Array(try encoder.encode(document))) } catch { throw .notUnderstood }
    }

    static func decode<Kind: Document>(
        _ kind: Kind.Type, from bytes: [UInt8], at path: Path
    ) throws(StoreError) -> Kind {
        do throws(Damage) {
            return try decode(kind, from: try Seal.open(bytes))
        } catch {
            // A newer program's document is no damage; it is not for us to move.
            if let found = newerFormat(in: bytes) {
                throw .newerFormat(found: found, known: Format.known)
            }
            throw .unreadable(path, error)
        }
    }

    /// A document that may have been repaired by hand: then it has no checksum at all.
    static func decode<Kind: Document>(
        repaired kind: Kind.Type, from bytes: [UInt8]
    ) throws(Damage) -> Kind {
        do throws(Damage) { return try decode(kind, from: try Seal.open(bytes)) } catch {
            guard error == .noChecksum else { throw error }
        }
        let seal = try? JSONDecoder().decode(Sealed.self, from: Data(bytes))
        // Indented by a tool, say: what it covers cannot be told any more.
        if seal?.checksum != nil { throw .wrongChecksum }
        do throws(Damage) { return try decode(kind, from: bytes) } catch { throw .noChecksum }
    }

    private struct Sealed: Decodable { let checksum: String? }

    private static func decode<Kind: Document>(
        _ kind: Kind.Type, from object: [UInt8]
    ) throws(Damage) -> Kind {
        let document: Kind
        do {
            document = try JSONDecoder().decode(kind, from: Data(object))
        } catch {
            throw .notUnderstood
        }
        guard document.format <= Format.known else { throw .notUnderstood }
        return document
    }

    private struct Header: Decodable { let format: Int }

    private static func newerFormat(in bytes: [UInt8]) -> Int? {
        guard let object = try? Seal.open(bytes),
            let header = try? JSONDecoder().decode(Header.self, from: Data(object)),
            header.format > Format.known
        else { return nil }
        return header.format
    }
}
