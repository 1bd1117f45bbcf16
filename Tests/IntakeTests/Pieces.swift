@testable import Intake

/// A file handed out in pieces of `size` bytes, so that every border falls everywhere once.
func pieces(_ bytes: [UInt8], of size: Int = .max) -> Chunks {
    var rest = bytes[...]
    return { () throws(IntakeFailure) -> [UInt8] in
        let piece = Array(rest.prefix(size))
        rest = rest.dropFirst(piece.count)
        return piece
    }
}

func pieces(_ text: String, of size: Int = .max) -> Chunks { pieces(Array(text.utf8), of: size) }
