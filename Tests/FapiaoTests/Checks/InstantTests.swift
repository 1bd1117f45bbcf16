import Testing

@testable import Fapiao

@Suite struct InstantTests {
    @Test func momentsAreOrderedAndAdded() {
        let noon = Instant(seconds: 1_000)
        #expect(noon.adding(seconds: 60) == Instant(seconds: 1_060))
        #expect(noon.adding(seconds: -1_060) == Instant(seconds: -60))
        #expect(noon < noon.adding(seconds: 1))
        #expect(!(noon < noon))
    }

    @Test func theEndsOfTimeAreNotPassed() {
        #expect(Instant(seconds: .max).adding(seconds: 1).seconds == .max)
        #expect(Instant(seconds: .min).adding(seconds: -1).seconds == .min)
    }
}
