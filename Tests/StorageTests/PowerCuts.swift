import Testing

/// Runs one story over and over, with the power going after each of its changes in turn, and with
/// everything that a power cut may leave.
struct PowerCuts {
    /// What is on the disk before; not cut.
    var before: (MemoryDisk) throws -> Void = { _ in }
    /// The story; true when it told a person that it is done.
    var story: (MemoryDisk) throws -> Bool
    /// What must hold afterwards.
    var holds: (MemoryDisk, _ acknowledged: Bool) throws -> Bool

    /// Tries every prefix and records each case in which something does not hold.
    func tryAll(survivals: [Survival] = Survival.all) throws {
        for failure in try failures(survivals: survivals) { Issue.record("\(failure)") }
    }

    /// The cases in which something does not hold, each with all that is needed to see it again.
    func failures(survivals: [Survival] = Survival.all) throws -> [String] {
        let start = MemoryDisk()
        try before(start)
        let whole = MemoryDisk(copying: start)
        #expect(try story(whole), "the story does not end well even without a power cut")
        return try (0...whole.changes).flatMap { count in
            try survivals.compactMap { try failure(after: count, $0, MemoryDisk(copying: start)) }
        }
    }

    private func failure(
        after count: Int, _ survival: Survival, _ disk: MemoryDisk
    ) throws -> String? {
        disk.powerEndsAfter = count
        let acknowledged = (try? story(disk)) ?? false
        let log = disk.log.joined(separator: "\n  ")
        disk.restart(survival)
        var why = "does not hold"
        do {
            if try holds(disk, acknowledged) { return nil }
        } catch {
            why = "\(error)"
        }
        return "after \(count) changes, \(survival), done: \(acknowledged): \(why)\n  \(log)"
    }
}
