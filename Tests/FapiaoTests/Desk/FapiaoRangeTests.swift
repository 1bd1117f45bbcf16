import Testing

@testable import Fapiao

@Suite struct FapiaoRangeTests {
    private func paper(_ number: String, code: String = "0310019001") -> FapiaoNumber {
        .paper(code: code, number: number)
    }

    @Test func theEightDigitsCountUp() throws {
        let range = try FapiaoRange(from: paper("00000098"), count: 4)
        #expect(range.last == paper("00000101"))
        #expect(
            try range.numbers(for: 3) == [
                paper("00000098"), paper("00000099"), paper("00000100"),
            ])
    }

    @Test func aDigitalOneCountsBehindItsFirstFive() throws {
        let first = FapiaoNumber.digital("26310999999999999998")
        let range = try FapiaoRange(from: first, count: 2)
        #expect(range.last == .digital("26310999999999999999"))
        #expect(throws: FapiaoRange.Fault.overflow(most: 2)) {
            try FapiaoRange(from: first, count: 3)
        }
        #expect(
            try FapiaoRange(from: .digital("26310000000000000009"), count: 2).last
                == .digital("26310000000000000010"))
    }

    @Test func twoEndsMakeARange() throws {
        let range = try FapiaoRange(from: paper("12345678"), through: paper("12345687"))
        #expect(range.count == 10)
        let all = try FapiaoRange(from: paper("00000000"), through: paper("99999999"))
        #expect(all.count == 100_000_000)
    }

    @Test func whatIsNoRangeIsTold() throws {
        #expect(throws: FapiaoRange.Fault.empty) {
            try FapiaoRange(from: paper("00000001"), count: 0)
        }
        #expect(throws: FapiaoRange.Fault.empty) {
            try FapiaoRange(from: paper("00000001"), count: -3)
        }
        #expect(throws: FapiaoRange.Fault.overflow(most: 1)) {
            try FapiaoRange(from: paper("99999999"), count: 2)
        }
        #expect(throws: FapiaoRange.Fault.overflow(most: 1)) {
            try FapiaoRange(from: paper("99999999"), count: .max)
        }
        #expect(throws: FapiaoRange.Fault.backwards) {
            try FapiaoRange(from: paper("00000002"), through: paper("00000001"))
        }
        #expect(throws: FapiaoRange.Fault.differentCode) {
            try FapiaoRange(
                from: paper("00000001"), through: paper("00000002", code: "0310019002"))
        }
        #expect(throws: FapiaoRange.Fault.differentCode) {
            try FapiaoRange(
                from: paper("00000001"), through: .digital("26310000000000000009"))
        }
    }

    @Test func moreRowsThanNumbersAreTold() throws {
        let range = try FapiaoRange(from: paper("00000001"), count: 2)
        #expect(throws: FapiaoRange.Fault.tooFew(have: 2, need: 3)) {
            try range.numbers(for: 3)
        }
    }
}
