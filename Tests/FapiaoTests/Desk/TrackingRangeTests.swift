import Testing

@testable import Fapiao

/// Tracking numbers that count up.
@Suite struct TrackingRangeTests {
    private func numbers(_ first: String, _ count: Int) throws -> [String] {
        let number = try TrackingNumber(first, carrier: .sf)
        return try TrackingRange(from: number, count: count).numbers.map(\.text)
    }

    @Test func theDigitsAtTheEndCountUpAndKeepTheirZeros() throws {
        #expect(
            try numbers("SF0000000000098", 3) == [
                "SF0000000000098", "SF0000000000099", "SF0000000000100",
            ])
        #expect(try numbers("431234567890199", 2) == ["431234567890199", "431234567890200"])
    }

    @Test func aRangeEndsWhereItsDigitsDo() throws {
        #expect(throws: TrackingRange.Fault.overflow(most: 2)) { try numbers("AB98", 3) }
        #expect(try numbers("AB98", 2) == ["AB98", "AB99"])
        #expect(throws: TrackingRange.Fault.noDigits) { try numbers("SF1234A", 1) }
        #expect(throws: TrackingRange.Fault.empty) { try numbers("AB98", 0) }
    }

    @Test func fortyDigitsCountUpAtTheirEnd() throws {
        let first = String(repeating: "9", count: 22) + "000000000000000009"
        #expect(
            try numbers(first, 2)[1] == String(repeating: "9", count: 22) + "000000000000000010")
    }
}
