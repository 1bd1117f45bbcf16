import Seeded

/// What a power cut leaves of everything that was not synced.
struct Survival: Hashable, CustomStringConvertible {
    enum Contents {
        case lost, halved, kept
        /// File by file.
        case mixed
    }

    enum Names: CaseIterable {
        case lost, kept, mixed

        func keeps(_ dice: inout Chance) -> Bool {
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
