import Fapiao
import Testing

@testable import Storage

struct StoreSecurityTests {
    static func begin(
        _ scene: Scene, _ new: NewAccount, to address: String = "li@example.org"
    ) throws {
        _ = try scene.store.change(new.id) { (account) throws(Account.Refusal) in
            do {
                try account.changeAddress(
                    to: EmailAddress(address), code: Sample.code(21), stop: Sample.code(22),
                    at: Sample.later(100))
            } catch let refusal as Account.Refusal {
                throw refusal
            } catch {
                Issue.record(error)
            }
        }
    }

    static func confirm(
        _ scene: Scene, _ new: NewAccount, code: Int = 21
    ) throws -> Account? {
        let code = try Sample.code(code)
        return try scene.store.confirmAddress(
            of: new.id, telling: (old: Sample.mail(23), new: Sample.mail(24)),
            at: Sample.later(200), matches: Sample.matches(code))
    }

    @Test func theNewAddressSignsInAndTheOldOneIsFree() throws {
        let scene = try Scene()
        let new = try Sample.newAccount()
        _ = try scene.join(new)
        try Self.begin(scene, new)
        #expect(try scene.store.account(of: new.address)?.id == new.id)
        let moved = try #require(try Self.confirm(scene, new))
        #expect(moved.address.text == "li@example.org")
        #expect(try scene.store.account(of: EmailAddress("li@example.org"))?.id == new.id)
        #expect(try scene.store.account(of: new.address) == nil)
        #expect(Set(moved.mail.map(\.to.text)) == ["li@example.org", new.address.text])
        // Anybody may register with the old one.
        let other = try Sample.newAccount(2)
        try scene.register(other, at: Sample.later(300))
        #expect(try scene.store.account(of: new.address)?.id == other.id)
    }

    @Test func anAddressOfAnActiveAccountIsTakenAndAPendingOneIsNot() throws {
        let scene = try Scene()
        let new = try Sample.newAccount()
        _ = try scene.join(new)
        let other = try Sample.newAccount(2, address: "li@example.org", order: "E2026000999")
        try scene.register(other)
        try Self.begin(scene, new)
        let pending = try Scene(MemoryDisk(copying: scene.disk), tag: "2")
        #expect(try Self.confirm(pending, new)?.address.text == "li@example.org")
        #expect(try pending.store.account(other.id) == nil)
        #expect(try pending.store.account(of: other.address)?.id == new.id)

        try scene.activate(other)
        #expect(throws: ChangeError.refused(Account.Refusal.addressTaken)) {
            try Self.confirm(scene, new)
        }
        #expect(try scene.store.account(of: other.address)?.id == other.id)
        #expect(try scene.store.account(of: new.address)?.id == new.id)
    }

    @Test func theStopCodeOfTheOldAddressIsNoCodeOfTheNewOne() throws {
        let scene = try Scene()
        let new = try Sample.newAccount()
        _ = try scene.join(new)
        #expect(throws: ChangeError.refused(Account.Refusal.nothingPending)) {
            try Self.confirm(scene, new)
        }
        try Self.begin(scene, new)
        #expect(throws: ChangeError.refused(Account.Refusal.codeWrong)) {
            try Self.confirm(scene, new, code: 22)
        }
    }

    @Test func ofManyWhoWantOneAddressOneGetsIt() async throws {
        let scratch = try Scratch()
        let store = try RaceTests.store(scratch, 0)
        for number in 1...8 {
            let new = try Sample.newAccount(number, address: "a\(number)@example.cn")
            _ = try store.register(new, at: Sample.noon)
            _ = try store.activate(new.address, at: Sample.later(1)) { _ in true }
            let wanted = try EmailAddress("one@example.org")
            let codes = (try Sample.code(40 + number), try Sample.code(60 + number))
            _ = try store.change(new.id) { (account) throws(Account.Refusal) in
                try account.changeAddress(
                    to: wanted, code: codes.0, stop: codes.1, at: Sample.later(2))
            }
        }
        let location = scratch.location
        let winners = await RaceTests.race(8) { number in
            let own = try Store.open(on: PosixDisk(at: location), tag: String(number))
            let mails = (old: try Sample.mail(80 + number), new: try Sample.mail(100 + number))
            let moved = try own.confirmAddress(
                of: Sample.account(number), telling: mails, at: Sample.later(3)
            ) { _ in true }
            return moved != nil
        }
        #expect(winners == 1)
        let owner = try #require(try store.account(of: EmailAddress("one@example.org")))
        #expect(owner.membership?.addressChange == nil)
    }
}
