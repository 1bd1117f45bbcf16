/// A province, city or district, with those below it.
package struct Division: Hashable, Sendable {
    /// As it stands on an envelope: 浦东新区.
    package let name: String
    /// Its syllables, apart, in small letters, `v` for ü: `pu dong xin qu`.
    package let pinyin: String
    /// Cities of a province, districts of a city; none below a district.
    package let children: [Division]

    package init(name: String, pinyin: String, children: [Division] = []) {
        self.name = name
        self.pinyin = pinyin
        self.children = children
    }
}

extension [Division] {
    /// Those that `typed` may mean, the likeliest first, else in their own order.
    ///
    /// Ranked: names that begin so; whose pinyin begins so (`pud`); whose syllables do, each as far
    /// as one cares to type it (`pdxq`, `pudxq`); names that have it inside; whose pinyin has it
    /// from a later syllable on (`xinqu`). Nothing typed means all.
    package func matching(_ typed: String) -> [Division] {
        let wanted = Wanted(typed)
        let ranked = compactMap { division in
            wanted.rank(of: division).map { (rank: $0, division: division) }
        }
        return Wanted.ranks.flatMap { rank in
            ranked.filter { $0.rank == rank }.map(\.division)
        }
    }
}

/// What a person typed to find a division.
private struct Wanted {
    /// As in Chinese.
    private let name: String
    /// As in pinyin: small letters without spaces and apostrophes.
    private let pinyin: [Character]

    static let ranks = 0...4

    init(_ typed: String) {
        name = Typed.normalised(typed)
        let letters = name.lowercased().filter { !" '’".contains($0) }
        pinyin = letters.map { $0 == "ü" ? "v" : $0 }
    }

    /// How likely it is meant, 0 the most; nil if it is not.
    func rank(of division: Division) -> Int? {
        if division.name.hasPrefix(name) { return 0 }
        let syllables = division.pinyin.split(separator: " ").map(Array.init)
        if syllables.joined().starts(with: pinyin) { return 1 }
        if Wanted.abbreviates(pinyin[...], syllables[...]) { return 2 }
        if division.name.contains(name) { return 3 }
        let starts = syllables.indices.dropFirst()
        return starts.contains { Wanted.abbreviates(pinyin[...], syllables[$0...]) } ? 4 : nil
    }

    /// Whether `typed` is made of beginnings of the syllables, of each in turn at least one letter.
    private static func abbreviates(
        _ typed: ArraySlice<Character>, _ syllables: ArraySlice<[Character]>
    ) -> Bool {
        guard !typed.isEmpty else { return true }
        guard let syllable = syllables.first else { return false }
        let common = zip(typed, syllable).prefix { $0 == $1 }.count
        return (0..<common).contains { left in
            abbreviates(typed.dropFirst(common - left), syllables.dropFirst())
        }
    }
}
