/// The house and its rules, as data: to change a rule, change a line here and say why.
enum House {
    /// What stands at the top, beside names that begin with a dot.
    static let top: Set<String> = ["Package.swift", "Sources", "Tests", "Resources", "README.md"]

    /// What building leaves there; version control ignores it.
    static let leftByBuilding: Set<String> = ["Package.resolved"]

    /// What the sources of each room may import. No arrow upward, none within a layer but those
    /// to the words.
    static let rooms: [String: Set<String>] = [
        "Sources/Fapiao": [],
        "Sources/Screen": [],
        "Resources": ["Fapiao", "EmbeddedData"],
        // What the customer's pages and the clerk's have in common; neither knows the other.
        "Sources/Pages": ["Fapiao", "Screen", "Resources"],
        "Sources/Wizard": ["Fapiao", "Screen", "Resources", "Pages"],
        "Sources/Desk": ["Fapiao", "Screen", "Resources", "Pages"],
        "Sources/Mail": ["Fapiao", "Resources"],
        "Sources/Storage": [
            "Fapiao", "CSystem", "Glibc", "FoundationEssentials", "Synchronization",
        ],
        "Sources/Intake": ["Fapiao", "Glibc", "FoundationEssentials"],
        "Sources/Terminal": ["Screen", "CNcurses", "Glibc"],
        "Sources/System": ["Fapiao", "CSystem", "Glibc"],
        "Sources/Command": [
            "Fapiao", "Screen", "Resources", "Pages", "Wizard", "Desk", "Mail", "Storage",
            "Intake", "Terminal", "System", "ArgumentParser", "Glibc", "FoundationEssentials",
            // Its threads have mutexes between them.
            "Synchronization",
        ],
    ]

    /// The standard library by its name, where another module hides it.
    static let everywhere: Set<String> = ["Swift"]

    /// Rooms without Swift in them.
    static let seamsInC: Set<String> = [
        "Sources/CNcurses", "Sources/CSystem", "Sources/EmbeddedData",
    ]

    /// The one test that needs all of Foundation: it lists and reads files.
    static let foundation: Set<String> = ["Tests/ResourcesTests/WordsSource.swift"]

    /// The longest file, in lines.
    static let longest = 400

    /// A function has fewer lines than these between its braces; tests tell stories of any length.
    static let tooLongForAFunction = 40

    /// Calls that have a room, since everywhere else the same is handed in; and those with none.
    static let calls: [(call: String, rooms: Set<String>)] = [
        ("print(", ["Sources/Command"]),
        ("exit(", ["Sources/Command"]),
        ("getenv(", ["Sources/Command", "Sources/System", "Sources/Terminal"]),
        ("setenv(", ["Sources/Command", "Sources/System", "Sources/Terminal"]),
        ("Date()", ["Sources/System"]),
        (".random(in", ["Sources/System"]),
        ("Bool.random(", []),
        (".randomElement(", []),
        (".shuffled(", []),
        ("fatalError(", []),
        ("preconditionFailure(", []),
        ("try!", []),
    ]

    /// Calls that tests must not make either.
    static let neverAtAll: Set<String> = ["fatalError(", "preconditionFailure(", "try!"]

    /// Chinese outside `Resources` that no translator may touch, and why.
    static let chinese: [String: String] = [
        "Sources/Fapiao/Applications/Seller.swift": "a person's name, a fact of the seeds",
        "Sources/Fapiao/Checks/CapitalAmount.swift": "the capital digits that a fapiao prints",
        "Sources/Fapiao/Checks/Day+Typed.swift": "the marks of a day as a fapiao prints it",
        "Sources/Fapiao/Checks/Carrier.swift": "the names of couriers that lists of parcels have",
        "Sources/Fapiao/Checks/Money.swift": "the currency sign that people type behind amounts",
        "Sources/Fapiao/Checks/PhoneNumber.swift": "the mark of an extension that people type",
        "Sources/Fapiao/Checks/TaxRate.swift": "the word for tax-exempt in payment records",
        "Sources/Intake/Records/OrderHead.swift": "words of other programs' payment records",
        "Sources/Intake/Tasks/TaskField.swift": "headings of other programs' lists of fapiao",
    ]
}
