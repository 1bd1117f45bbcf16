import FoundationEssentials

/// Numbers by chance that come again with the same seed, which `FAPIAO_SEED` gives.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// The seed of this run.
    static let seed =
        ProcessInfo.processInfo.environment["FAPIAO_SEED"].flatMap(UInt64.init)
        ?? .random(in: 0...999_999)

    /// SplitMix64, whose constants these are.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
