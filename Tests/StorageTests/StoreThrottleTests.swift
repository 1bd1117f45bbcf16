import Fapiao
import Testing

@testable import Storage

struct StoreThrottleTests {
    private func caller(
        _ address: String = "Li.Ming@example.cn", from source: String = "192.0.2.1"
    ) throws -> Caller {
        Caller(address: try EmailAddress(address), source: source)
    }

    @Test func theFourthWrongTryWaitsAndOnlyThereafterCounts() throws {
        let scene = try Scene()
        let caller = try caller()
        for _ in 1...4 { #expect(try scene.store.admit(caller, at: Sample.noon)) }
        // The wait after the fourth is a second; what comes too early is not counted.
        #expect(try !scene.store.admit(caller, at: Sample.noon))
        #expect(try !scene.store.admit(caller, at: Sample.noon))
        #expect(try scene.store.admit(caller, at: Sample.later(1)))
        #expect(try !scene.store.admit(caller, at: Sample.later(2)))
        #expect(try scene.store.admit(caller, at: Sample.later(3)))
    }

    /// A caller who hangs up while the password is looked at has been counted.
    @Test func aTryIsOnTheDiskBeforeItsPasswordIsLookedAt() throws {
        let scene = try Scene()
        let caller = try caller()
        for _ in 1...4 { #expect(try scene.store.admit(caller, at: Sample.noon)) }
        scene.disk.restart(try #require(Survival.all.first))
        let next = try Scene(scene.disk, tag: "2")
        #expect(try !next.store.admit(caller, at: Sample.noon))
    }

    @Test func anotherPlaceIsFreeAndTheSameAddressInCapitalsIsNot() throws {
        let scene = try Scene()
        for _ in 1...4 { _ = try scene.store.admit(caller(), at: Sample.noon) }
        #expect(try scene.store.admit(caller(from: "192.0.2.2"), at: Sample.noon))
        #expect(try !scene.store.admit(caller("LI.MING@EXAMPLE.CN"), at: Sample.noon))
    }

    @Test func manyPlacesTogetherWaitForTheAccount() throws {
        let scene = try Scene()
        for number in 1...21 {
            #expect(try scene.store.admit(caller(from: "192.0.2.\(number)"), at: Sample.noon))
        }
        #expect(try !scene.store.admit(caller(from: "192.0.2.99"), at: Sample.noon))
        #expect(try scene.store.admit(caller(from: "192.0.2.99"), at: Sample.later(1)))
    }

    @Test func theRightPasswordIsForgiven() throws {
        let scene = try Scene()
        let caller = try caller()
        for _ in 1...4 { _ = try scene.store.admit(caller, at: Sample.noon) }
        try scene.store.forgive(caller)
        #expect(try scene.store.admit(caller, at: Sample.noon))
    }

    @Test func tenThousandUnknownAddressesDoNotMakeItGrow() throws {
        let scene = try Scene()
        for number in 1...10_000 {
            _ = try scene.store.admit(caller("a\(number)@example.org"), at: Sample.later(number))
        }
        let names = try scene.disk.list(Path("throttle"))
        #expect(names.count <= 4096)
        for name in names {
            let path = Path("throttle").appending(name)
            let bucket = try DocumentCode.decode(
                ThrottleDocument.self, from: scene.disk.read(path), at: path)
            #expect(bucket.tries.count <= ThrottleDocument.limit)
        }
    }

    @Test func aFullBucketForgetsWhoWaitsTheShortest() {
        var bucket = ThrottleDocument()
        for number in 1...16 {
            let tries = Tries(count: number == 5 ? 1 : 9, last: Sample.later(number))
            bucket.set(tries, of: "\(number)", at: Sample.later(number))
        }
        bucket.set(Tries(count: 1, last: Sample.later(20)), of: "new", at: Sample.later(20))
        #expect(bucket.tries(of: "5", at: Sample.later(20)) == nil)
        #expect(bucket.tries(of: "4", at: Sample.later(20))?.count == 9)
        #expect(bucket.tries(of: "new", at: Sample.later(20))?.count == 1)
    }

    @Test func damagedCountsKeepNobodyOut() throws {
        let scene = try Scene()
        let caller = try caller()
        _ = try scene.store.admit(caller, at: Sample.noon)
        for name in try scene.disk.list(Path("throttle")) {
            try scene.store.publisher.publish(
                Array("{".utf8), at: Path("throttle").appending(name))
        }
        #expect(try scene.store.admit(caller, at: Sample.noon))
    }
}
