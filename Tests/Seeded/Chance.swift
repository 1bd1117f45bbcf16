import FoundationEssentials

/// Numbers that look like chance and come again with the same seed (SplitMix64).
package struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// The seed of this run, which `FAPIAO_SEED` gives.
    package static let seedOfRun =
        ProcessInfo.processInfo.environment["FAPIAO_SEED"].flatMap(UInt64.init)
        ?? .random(in: 0...999_999)

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `limit`, which is none of them.
    package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
