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

/// Small numbers from a seed, the same on every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
