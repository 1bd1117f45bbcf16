/// China's provinces, their cities and the cities' districts, as data that is handed in.
package struct Divisions: Hashable, Sendable {
    /// In the order of the rows.
    package let provinces: [Division]
    /// What a traditional character is in the names, for those who type it.
    private let traditional: [Character: Character]

    /// One line of the data: a district with what stands above it, or a city that has none.
    package struct Row: Hashable, Sendable {
        package let province: Name
        package let city: Name
        package let district: Name?

        package init(province: Name, city: Name, district: Name?) {
            self.province = province
            self.city = city
            self.district = district
        }
    }

    /// A name and its pinyin, syllables apart.
    package struct Name: Hashable, Sendable {
        package let text: String
        package let pinyin: String

        package init(text: String, pinyin: String) {
            self.text = text
            self.pinyin = pinyin
        }
    }

    /// The tree of `rows`, which may come in any order and more than once.
    package init(rows: some Sequence<Row>, traditional: [Character: Character] = [:]) {
        self.traditional = traditional
        var root = Branch(name: Name(text: "", pinyin: ""))
        for row in rows {
            root.add([row.province, row.city, row.district].compactMap { $0 }[...])
        }
        provinces = root.division.children
    }

    /// `typed` in the characters of the names: 廣東 as 广东.
    package func simplified(_ typed: String) -> String {
        String(typed.map { traditional[$0] ?? $0 })
    }

    package func province(_ name: String) -> Division? {
        provinces.first { $0.name == name }
    }

    /// The cities of `province`; none if there is no such province.
    package func cities(of province: String) -> [Division] {
        self.province(province)?.children ?? []
    }

    package func city(_ name: String, in province: String) -> Division? {
        cities(of: province).first { $0.name == name }
    }

    /// The districts of `city`; none if it has none or there is no such city.
    package func districts(of city: String, in province: String) -> [Division] {
        self.city(city, in: province)?.children ?? []
    }

    /// Whether an address there has a district: if and only if the data has one.
    package func asksForDistrict(city: String, in province: String) -> Bool {
        !districts(of: city, in: province).isEmpty
    }
}

/// A division while it grows.
private struct Branch {
    let name: Divisions.Name
    private var branches: [Branch] = []
    private var places: [String: Int] = [:]

    init(name: Divisions.Name) {
        self.name = name
    }

    mutating func add(_ path: ArraySlice<Divisions.Name>) {
        guard let first = path.first else { return }
        let place = places[first.text] ?? branches.count
        if place == branches.count {
            branches.append(Branch(name: first))
            places[first.text] = place
        }
        branches[place].add(path.dropFirst())
    }

    var division: Division {
        Division(name: name.text, pinyin: name.pinyin, children: branches.map(\.division))
    }
}
