import Fapiao
import Testing

@testable import Storage

/// What a store does when the disk, another process or another program is in the way.
struct StoreTroubleTests {
    @Test func whenRoomGetsShortReadingGoesOnAndNewWorkIsRefused() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        try scene.take([Sample.record()])
        let room = Space(free: 1 << 20, total: 1 << 30)
        scene.disk.room = room
        #expect(try scene.list(li.id) == ["E2026000123"])
        #expect(throws: ChangeError<Account.Refusal>.store(.lowSpace(room))) {
            try scene.register(Sample.newAccount(2, address: "wang@example.cn"))
        }
        let claim = Claim(order: try Sample.order("E2026000999"), paidOn: nil)
        #expect(throws: ChangeError<Order.Refusal>.store(.lowSpace(room))) {
            try scene.store.claim(claim, for: li.id, at: Sample.noon)
        }
        #expect(scene.store.take([], at: Sample.noon).stopped == .lowSpace(room))
        // What has begun may end.
        _ = try scene.store.submit(scene.submission(5), by: li, at: Sample.later(300))
    }

    @Test func anotherSessionAtTheSameOrderIsWaitedForAndThenBusy() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        let number = try Sample.order()
        let lock = try #require(try scene.disk.lock(Layout.lock(Key(order: number).slot)))
        #expect(throws: ChangeError<Order.Refusal>.store(.busy)) {
            try scene.store.save(Draft(), on: number, replacing: nil, by: li, at: Sample.noon)
        }
        try scene.disk.close(lock)
        _ = try scene.store.save(Draft(), on: number, replacing: nil, by: li, at: Sample.noon)
    }

    /// Each call fails once, each way: an error is told, nothing acknowledged is lost, and the
    /// next session does it.
    @Test(arguments: [
        DiskError.Reason.noSpace, .quota, .io, .readOnly, .tooManyOpen, .noPermission, .tooBig,
    ])
    func anyFailureIsToldAndTheNextTryWorks(_ reason: DiskError.Reason) throws {
        let (start, account) = try StoreApplicationTests.applied()
        let fapiao = try FapiaoNumber("26345678901234567890")
        try StoreApplicationTests.act(start, .take)
        let issue = Application.Event.issue(fapiao, on: StoreApplicationTests.day)
        for operation in DiskError.Operation.allCases {
            for number in 1...4 {
                let scene = try Scene(MemoryDisk(copying: start.disk), tag: "2")
                scene.disk.forgetCalls()
                scene.disk.fault = MemoryDisk.Fault(
                    operation: operation, number: number, reason: reason)
                let done = (try? StoreApplicationTests.act(scene, issue)) != nil
                scene.disk.fault = nil
                let after = try #require(try scene.store.order(Sample.order()))
                let place: Comment = "\(operation) \(number) \(reason)"
                #expect(after.live?.stage.issue?.number == fapiao || !done, place)
                let next = try Scene(scene.disk, tag: "3")
                try StoreApplicationTests.act(next, issue)
                try Audit(disk: scene.disk).check()
                #expect(try next.list(account.id).count == 2)
            }
        }
    }

    @Test func afterAFailedFolderSyncThisProcessOnlyReads() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        let number = try Sample.order("E2026000200")
        let folder = Key(order: number).folder
        scene.disk.forgetCalls()
        scene.disk.fault = MemoryDisk.Fault(operation: .syncFolder, number: 1, reason: .io)
        let failure = DiskError(.syncFolder, folder, .io)
        #expect(throws: ChangeError<Order.Refusal>.store(.notConfirmed(failure))) {
            try scene.store.save(
                Sample.draft(), on: number, replacing: nil, by: account, at: Sample.noon)
        }
        #expect(throws: ChangeError<Order.Refusal>.store(.closed(failure))) {
            try scene.store.discardDraft(on: number, by: account)
        }
        #expect(StoreError.closed(failure).trouble == .notConfirmed)
        #expect(try scene.list(account.id).count == 2)
    }

    @Test func aNewerProgramsDocumentIsLeftAlone() throws {
        let scene = try Scene()
        let number = try Sample.order()
        let document = Format(format: Format.known + 1, instance: "X", created: 0)
        let path = Key(order: number).document
        let bytes = try DocumentCode.encode(document)
        try scene.store.publisher.publish(bytes, at: path)
        let newer = StoreError.newerFormat(
            found: Format.known + 1, known: Format.known)
        #expect(throws: newer) { try scene.store.order(number) }
        #expect(scene.store.take([try Sample.record()], at: Sample.noon).failed == [number: newer])
        #expect(try scene.disk.read(path) == bytes)
    }

    @Test func anOlderFolderIsReadAndMigratedByTheFirstChange() throws {
        let scene = try Scene()
        let publisher = scene.store.publisher
        let older = Format(format: 0, instance: "TEST", created: 0)
        try publisher.publish(publisher.encoded(older, at: Layout.format), at: Layout.format)
        let next = try Scene(scene.disk, tag: "2")
        #expect(try next.store.order(Sample.order()) == nil)
        #expect(try publisher.format().format == 0)
        try next.take([Sample.record()])
        #expect(try publisher.format() == Format(instance: "TEST", created: 0))
    }

    /// The museum: with a disk whose folder syncs do nothing, the audits must find what is lost.
    @Test func aStoreOnADiskThatLiesIsFound() throws {
        let new = try Sample.newAccount()
        let cuts = PowerCuts.ofStore {
            $0.disk.ignores = [.syncFolder]
        } story: {
            try $0.register(new)
        } kept: { scene in
            try scene.store.account(of: new.address) != nil
        }
        #expect(try !cuts.failures().isEmpty)
    }

    /// The museum: the document first and its hints after it.
    @Test func hintsAfterTheCommitAreFound() throws {
        let new = try Sample.newAccount()
        let cuts = PowerCuts.ofStore { scene in
            let publisher = scene.store.publisher
            _ = try publisher.claim(Key(email: new.address).claim, for: new.id.text)
            let account = Account(
                registering: new.address, id: new.id, claim: new.claim, password: new.password,
                code: new.code, language: .english, at: Sample.noon)
            let path = Key(account: new.id).document
            try publisher.publish(
                try publisher.encoded(AccountDocument(account), at: path), at: path)
            try publisher.make(account.hints)
        } kept: { scene in
            try scene.store.account(of: new.address) != nil
        }
        #expect(try !cuts.failures(survivals: [.kill]).isEmpty)
    }

    /// Whoever catches an error without its type still learns what storage could not do.
    @Test func whatStorageCouldNotDoIsFoundInEveryError() {
        let fault = StoreError.notSaved(DiskError(.lock, Path("locks", "000"), .io))
        let errors: [any Error] = [
            fault, ChangeError<Order.Refusal>.store(fault), ChangeError<DeskRefusal>.store(fault),
            ChangeError<Account.Refusal>.store(fault),
        ]
        for error in errors { #expect(error.ofStorage?.trouble == .diskFailed) }
        #expect(ChangeError<Order.Refusal>.refused(.noDraft).ofStorage == nil)
        #expect(CancellationError().ofStorage == nil)
    }
}
