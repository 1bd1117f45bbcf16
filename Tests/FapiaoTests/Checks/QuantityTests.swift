import Testing

@testable import Fapiao

@Suite struct QuantityTests {
    @Test(arguments: [
        ("1", 1_000, "1"), ("0.001", 1, "0.001"), ("2.50", 2_500, "2.5"), ("１０", 10_000, "10"),
        ("1,000", 1_000_000, "1000"), ("1000000", 1_000_000_000, "1000000"), ("0.120", 120, "0.12"),
    ])
    func quantitiesAreReadAndWritten(typed: String, thousandths: Int, text: String) throws {
        let quantity = try Quantity(typed)
        #expect(quantity.thousandths == thousandths)
        #expect(quantity.text == text)
        #expect(try Quantity(text) == quantity)
        #expect(Quantity(thousandths: thousandths) == quantity)
    }

    @Test(arguments: [
        ("", Quantity.Fault.missing), ("x", .notANumber), ("0", .notPositive),
        ("0.000", .notPositive), ("-1", .notPositive), ("1.0005", .tooManyDecimals(count: 4)),
        ("1000000.001", .tooLarge(limit: .largest)),
        ("99999999999999999999", .tooLarge(limit: .largest)),
    ])
    func whatIsNoQuantityIsRefused(typed: String, fault: Quantity.Fault) {
        #expect(throws: fault) { try Quantity(typed) }
    }

    @Test func thousandthsOutOfRangeAreRefused() {
        #expect(Quantity(thousandths: 0) == nil)
        #expect(Quantity(thousandths: 1_000_000_001) == nil)
    }
}
