/// The names below the data folder, each written once.
enum Layout {
    static let format = Path("FORMAT.json")
    static let config = Path("config.json")
    static let notices = Path("notices.json")
    static let queue = Path("queue")
    static let due = Path("due")
    static let rows = Path("rows")
    /// What a search may ask for of bills that nobody has applied for.
    static let bills = rows.appending("bills.find")
    static let calendar = Path("calendar")
    static let outboxNew = Path("outbox", "new")
    static let outboxDead = Path("outbox", "dead")
    static let locks = Path("locks")
    static let quarantine = Path("quarantine")

    /// The folders that a data folder always has, outer before inner.
    static let folders: [Path] =
        Key.Kind.allCases.filter { $0 != .mail }.map { Path($0.rawValue) } + [
            queue, due, rows, calendar, Path("outbox"), outboxNew,
            outboxDead, locks, quarantine,
        ]

    /// Whether a name at the top of a data folder may be there before the folder is made.
    static func isOurs(_ name: String) -> Bool {
        [format, config, notices].contains { $0.name == name }
            || folders.contains { $0.components.first == name }
            || name.hasPrefix(temporaryPrefix)
            // What `mkfs` leaves in a file system of its own.
            || name == "lost+found"
    }

    static let lockCount = 1024

    static func lock(_ slot: Int) -> Path {
        locks.appending(hex(UInt32(slot), digits: 3))
    }

    /// Whoever replaces the notices or moves them aside holds it.
    static let noticesLock = locks.appending("notices")

    /// The holidays of one year.
    static func calendarYear(_ year: Int) -> Path { calendar.appending("\(year).json") }

    /// Whoever replaces a year's holidays or moves them aside holds it.
    static let calendarLock = locks.appending("calendar")

    /// Whoever hashes a password holds one of these.
    static let hashing = (0..<4).map { locks.appending("hash-\($0)") }

    /// What every temporary file starts with; a reader of a folder skips it.
    static let temporaryPrefix = ".new-"
}
