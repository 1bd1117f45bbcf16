import Storage
import Testing

/// Cites the numbered promises above `Publisher`.
struct PublisherTests {
    static let path = Path("orders", "0c2", "E1.json")
    static let old = Array("old content".utf8)
    static let new = Array("new and rather longer content".utf8)

    static func withOld(_ disk: MemoryDisk) throws {
        try disk.makeFolder(Path("orders"))
        try disk.sync(folder: .root)
        try Publisher(disk: disk, tag: "1").publish(old, at: path)
    }

    static func publishNew(_ disk: MemoryDisk) throws -> Bool {
        try Publisher(disk: disk, tag: "2").publish(new, at: path)
        return true
    }

    /// Promises 1 and 2.
    @Test func powerCutLeavesOldOrNewWhole() throws {
        try PowerCuts(before: Self.withOld, story: Self.publishNew) { disk, done in
            let found = try disk.read(Self.path)
            return done ? found == Self.new : found == Self.old || found == Self.new
        }.tryAll()
    }

    /// Promises 2 and 5: not even the folders were there.
    @Test func powerCutDuringTheFirstLeavesNothingOrAll() throws {
        try PowerCuts(story: Self.publishNew) { disk, done in
            guard let found = try? disk.read(Self.path) else { return !done }
            return found == Self.new
        }.tryAll()
    }

    /// Promise 5: the folder is another process's, who died before it synced it.
    @Test func aFolderThatAnotherMadeIsSyncedToo() throws {
        let before = { (disk: MemoryDisk) throws in
            try disk.makeFolder(Path("orders"))
            try disk.makeFolder(Path("orders", "0c2"))
        }
        try PowerCuts(before: before, story: Self.publishNew) { disk, done in
            try !done || disk.read(Self.path) == Self.new
        }.tryAll()
    }

    /// Promise 3: what a claim or a hint announces is never there without it.
    @Test func aHintIsThereBeforeWhatItAnnounces() throws {
        let hint = Path("queue", "submitted", "row")
        let story = { (disk: MemoryDisk) throws -> Bool in
            let publisher = Publisher(disk: disk, tag: "2")
            try publisher.make([Hint(hint, to: "E1")])
            return try Self.publishNew(disk)
        }
        try PowerCuts(before: Self.withOld, story: story) { disk, _ in
            let isNew = try disk.read(Self.path) == Self.new
            return !isNew || (try? disk.target(of: hint)) == "E1"
        }.tryAll()
    }

    /// Promise 3: and an own claim of an earlier try counts only once it is synced.
    @Test func aClaimMadeTwiceIsAsDurable() throws {
        let claim = Path("emails", "1b7", "a@b.cn")
        let before = { (disk: MemoryDisk) throws in
            try Self.withOld(disk)
            try disk.makeFolder(Path("emails"))
            try disk.makeFolder(Path("emails", "1b7"))
            try disk.makeLink(claim, to: "A1")
        }
        let story = { (disk: MemoryDisk) throws -> Bool in
            let publisher = Publisher(disk: disk, tag: "2")
            #expect(try publisher.claim(claim, for: "A1") == .heldBy("A1"))
            return try Self.publishNew(disk)
        }
        try PowerCuts(before: before, story: story) { disk, _ in
            let isNew = try disk.read(Self.path) == Self.new
            return !isNew || (try? disk.target(of: claim)) == "A1"
        }.tryAll()
    }

    @Test func aClaimIsTakenOnce() throws {
        let disk = MemoryDisk()
        let publisher = Publisher(disk: disk, tag: "1")
        let claim = Path("emails", "1b7", "a@b.cn")
        #expect(try publisher.claim(claim, for: "A1") == .made)
        #expect(try publisher.claim(claim, for: "A2") == .heldBy("A1"))
        try publisher.retarget(claim, to: "A2")
        #expect(try disk.target(of: claim) == "A2")
    }

    @Test func retargetingAClaimNeverLosesIt() throws {
        let claim = Path("emails", "1b7", "a@b.cn")
        let before = { (disk: MemoryDisk) throws in
            _ = try Publisher(disk: disk, tag: "1").claim(claim, for: "A1")
        }
        let story = { (disk: MemoryDisk) throws -> Bool in
            try Publisher(disk: disk, tag: "2").retarget(claim, to: "A2")
            return true
        }
        try PowerCuts(before: before, story: story) { disk, done in
            let target = try disk.target(of: claim)
            return target == "A2" || (!done && target == "A1")
        }.tryAll()
    }
}

/// A museum: recipes that leave a step out. The power cuts must find each of them.
struct BrokenPublisherTests {
    @Test(arguments: [DiskError.Operation.sync, .syncFolder])
    func aRecipeWithoutASyncIsFound(_ left: DiskError.Operation) throws {
        let before = { (disk: MemoryDisk) throws in
            try PublisherTests.withOld(disk)
            disk.ignores = [left]
        }
        let cuts = PowerCuts(before: before, story: PublisherTests.publishNew) { disk, done in
            let found = try disk.read(PublisherTests.path)
            return found == PublisherTests.new || !done && found == PublisherTests.old
        }
        #expect(try !cuts.failures().isEmpty)
    }

    @Test func aHintThatIsNotSyncedIsFound() throws {
        let hint = Path("queue", "submitted", "row")
        let story = { (disk: MemoryDisk) throws -> Bool in
            try disk.makeFolder(Path("queue"))
            try disk.makeFolder(hint.folder)
            try disk.makeLink(hint, to: "E1")
            return try PublisherTests.publishNew(disk)
        }
        let cuts = PowerCuts(before: PublisherTests.withOld, story: story) { disk, _ in
            let isNew = try disk.read(PublisherTests.path) == PublisherTests.new
            return !isNew || (try? disk.target(of: hint)) == "E1"
        }
        #expect(try !cuts.failures().isEmpty)
    }

    @Test func aWriteInPlaceIsFound() throws {
        let story = { (disk: MemoryDisk) throws -> Bool in
            try disk.remove(PublisherTests.path)
            let file = try disk.create(PublisherTests.path)
            try disk.write(PublisherTests.new, to: file)
            try disk.sync(file)
            try disk.close(file)
            try disk.sync(folder: PublisherTests.path.folder)
            return true
        }
        let cuts = PowerCuts(before: PublisherTests.withOld, story: story) { disk, done in
            let found = try disk.read(PublisherTests.path)
            return found == PublisherTests.new || !done && found == PublisherTests.old
        }
        #expect(try !cuts.failures().isEmpty)
    }
}

/// What `Publisher` does when the disk says no.
struct PublisherFailureTests {
    /// Promise 4.
    @Test func afterAFailedSyncTheOldStaysAndTheNextTryWorks() throws {
        let disk = MemoryDisk()
        try PublisherTests.withOld(disk)
        disk.forgetCalls()
        let publisher = Publisher(disk: disk, tag: "2")
        disk.fault = MemoryDisk.Fault(operation: .sync, number: 1, reason: .io)
        #expect {
            try publisher.publish(PublisherTests.new, at: PublisherTests.path)
        } throws: { error in
            guard case StoreError.notSaved(let what)? = error as? StoreError else { return false }
            return what.operation == .sync && what.reason == .io
        }
        #expect(try disk.read(PublisherTests.path) == PublisherTests.old)
        #expect(try disk.list(PublisherTests.path.folder) == ["E1.json"])
        try publisher.publish(PublisherTests.new, at: PublisherTests.path)
        disk.restart(Survival(contents: .lost, names: .lost))
        #expect(try disk.read(PublisherTests.path) == PublisherTests.new)
    }

    /// Promise 4.
    @Test func afterAFailedFolderSyncNothingMoreIsWritten() throws {
        let disk = MemoryDisk()
        try PublisherTests.withOld(disk)
        let publisher = Publisher(disk: disk, tag: "2")
        try publisher.publish(PublisherTests.old, at: PublisherTests.path)
        disk.forgetCalls()
        disk.fault = MemoryDisk.Fault(operation: .syncFolder, number: 1, reason: .io)
        let failure = DiskError(.syncFolder, PublisherTests.path.folder, .io)
        #expect(throws: StoreError.notConfirmed(failure)) {
            try publisher.publish(PublisherTests.new, at: PublisherTests.path)
        }
        let changes = disk.changes
        #expect(throws: StoreError.closed(failure)) {
            try publisher.publish(PublisherTests.new, at: PublisherTests.path)
        }
        #expect(throws: StoreError.closed(failure)) {
            try publisher.make([Hint(Path("due", "x"), to: "E1")])
        }
        #expect(disk.changes == changes)
        #expect(try disk.read(PublisherTests.path) == PublisherTests.new)
    }

    /// Each call that can fail, fails once, each way: old or new, whole, and the next try works.
    @Test(arguments: [
        DiskError.Reason.noSpace, .quota, .io, .readOnly, .tooManyOpen, .noPermission, .tooBig,
    ])
    func anyFailureLeavesOldOrNewWhole(_ reason: DiskError.Reason) throws {
        for operation in DiskError.Operation.allCases {
            for number in 1...3 {
                let disk = MemoryDisk()
                try PublisherTests.withOld(disk)
                disk.forgetCalls()
                disk.fault = MemoryDisk.Fault(
                    operation: operation, number: number, reason: reason)
                let done = (try? PublisherTests.publishNew(disk)) ?? false
                disk.fault = nil
                let found = try disk.read(PublisherTests.path)
                #expect(
                    found == PublisherTests.new || !done && found == PublisherTests.old,
                    "\(operation) \(number) \(reason)")
                #expect(try PublisherTests.publishNew(disk))
                disk.restart(Survival(contents: .lost, names: .lost))
                if operation != .syncFolder {
                    #expect(try disk.read(PublisherTests.path) == PublisherTests.new)
                }
            }
        }
    }

    @Test func aTemporaryNameLeftByAKillIsPassedOver() throws {
        let disk = MemoryDisk()
        try PublisherTests.withOld(disk)
        _ = try disk.create(PublisherTests.path.folder.appending(".new-2-1"))
        #expect(try PublisherTests.publishNew(disk))
        let names = try Publisher(disk: disk, tag: "3").names(in: PublisherTests.path.folder)
        #expect(names == ["E1.json"])
    }

    @Test func onlyAnOldTemporaryFileIsCleared() throws {
        let disk = MemoryDisk()
        try PublisherTests.withOld(disk)
        let folder = PublisherTests.path.folder
        _ = try disk.create(folder.appending(".new-9-1"))
        let publisher = Publisher(disk: disk, tag: "3")
        disk.clock += 3_599_000
        #expect(try publisher.names(in: folder) == ["E1.json"])
        #expect(try disk.list(folder).contains(".new-9-1"))
        disk.clock += 2_000
        #expect(try publisher.names(in: folder) == ["E1.json"])
        #expect(try disk.list(folder) == ["E1.json"])
    }
}
