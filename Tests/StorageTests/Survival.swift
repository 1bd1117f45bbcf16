/// What a power cut leaves of everything that was not synced.
struct Survival: Hashable, CustomStringConvertible {
    enum Contents {
        case lost, halved, kept
        /// File by file.
        case mixed
    }

    enum Names: CaseIterable {
        case lost, kept, mixed

        func keeps(_ dice: inout Dice) -> Bool {
            switch self {
            case .lost: false
            case .kept: true
            case .mixed: dice.next() % 2 == 0
            }
        }
    }

    var contents: Contents
    var names: Names
    /// Decides what a mixed survival keeps.
    var seed: UInt64 = 1

    /// A kill leaves the machine running: nothing that was done is undone.
    static let kill = Survival(contents: .kept, names: .kept)

    static let all: [Survival] =
        [Contents.lost, .halved, .kept].flatMap { contents in
            [
                Survival(contents: contents, names: .lost),
                Survival(contents: contents, names: .kept),
            ] + (1...3).map { Survival(contents: contents, names: .mixed, seed: $0) }
        }

    /// Chance file by file and name by name.
    static func mixed(_ seed: UInt64) -> Survival {
        Survival(contents: .mixed, names: .mixed, seed: seed)
    }

    var description: String { "contents \(contents), names \(names), seed \(seed)" }
}

/// Chance that can be told again by its seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64, whose constants these are.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
