import Testing

@testable import Fapiao

@Suite struct MoneyTests {
    @Test(arguments: [
        ("1409.50", 140_950), ("1,409.50", 140_950), ("￥1409.5", 140_950), ("¥ 1,409.5", 140_950),
        ("１，４０９．５０", 140_950), ("1409.5元", 140_950), ("CNY 12", 1_200), ("RMB0.01", 1),
        ("0", 0), (".5", 50), ("5.", 500), ("007", 700), ("　12.34　", 1_234), ("+3", 300),
        ("99,999,999,999.99", 9_999_999_999_999),
    ])
    func whatPeopleTypeIsRead(typed: String, fen: Int) throws {
        #expect(try Money(yuan: typed) == Money(fen: fen))
    }

    @Test(arguments: [
        ("", Money.Fault.missing), ("  ", .missing), ("¥", .missing), ("abc", .notANumber),
        ("1,40.50", .notANumber), ("12,50", .notANumber), (",500", .notANumber),
        ("1409,500", .notANumber), ("1.2.3", .notANumber), (".", .notANumber), ("1 2", .notANumber),
        ("1e5", .notANumber), ("一百", .notANumber), ("-5", .negative), ("−5", .negative),
        ("￥-5", .negative), ("-0", .negative), ("1.005", .tooManyDecimals(count: 3)),
        ("100000000000", .tooLarge(limit: .largest)),
        ("99999999999999999999999999", .tooLarge(limit: .largest)),
    ])
    func whatIsNoAmountIsRefusedWithItsFault(typed: String, fault: Money.Fault) {
        #expect(throws: fault) { try Money(yuan: typed) }
    }

    @Test(arguments: [
        (140_950, "1409.50", "1,409.50"), (1, "0.01", "0.01"), (0, "0.00", "0.00"),
        (99_999, "999.99", "999.99"), (100_000, "1000.00", "1,000.00"),
        (9_999_999_999_999, "99999999999.99", "99,999,999,999.99"), (-5, "-0.05", "-0.05"),
        (-123_456_789, "-1234567.89", "-1,234,567.89"),
    ])
    func amountsAreWrittenPlainAndGrouped(fen: Int, plain: String, grouped: String) {
        #expect(Money(fen: fen).plain == plain)
        #expect(Money(fen: fen).grouped == grouped)
    }

    @Test func amountsAddSubtractAndCompare() {
        #expect(Money(fen: 5) + Money(fen: 7) == Money(fen: 12))
        #expect(Money(fen: 5) - Money(fen: 7) == Money(fen: -2))
        #expect(Money(fen: 5) < Money(fen: 7))
    }

    @Test func sumsOfDamagedAmountsStayTooLarge() {
        #expect(Money(fen: .max) + Money(fen: 1) > .largest)
        #expect(Money(fen: .min) - Money(fen: 1) == Money(fen: .min))
        #expect(Money(fen: .min) + Money(fen: -1) == Money(fen: .min))
        #expect(Money(fen: .max) - Money(fen: -1) == Money(fen: .max))
        #expect(Money(fen: .min).plain == "-92233720368547758.08")
    }
}
