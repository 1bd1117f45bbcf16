import Testing

@testable import Fapiao

@Suite struct ThrottleTests {
    @Test func threeTriesAreFreeAndThenWaitsDouble() {
        let waits = (0...16).map(Throttle.source.wait)
        #expect(waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
    }

    @Test func strangersKeepAnOwnerOutForAMinuteAtMost() {
        #expect((0...20).allSatisfy { Throttle.account.wait(after: $0) == 0 })
        #expect((21...28).map(Throttle.account.wait) == [1, 2, 4, 8, 16, 32, 60, 60])
    }

    @Test func noCountOverflows() {
        #expect(Throttle.source.wait(after: .max) == 900)
    }

    @Test func aDayIsForgotten() {
        let tries = Tries(count: 9, last: Samples.noon)
        #expect(tries.next(.source) == Samples.noon.adding(seconds: 32))
        #expect(!tries.isOver(at: Samples.noon.adding(seconds: 86_399)))
        #expect(tries.isOver(at: Samples.noon.adding(seconds: 86_400)))
    }
}
