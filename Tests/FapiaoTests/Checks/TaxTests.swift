import Testing

@testable import Fapiao

@Suite struct TaxTests {
    @Test(arguments: [
        ("6%", 600), ("6", 600), ("0.06", 600), (".06", 600), ("6.00 %", 600), ("６％", 600),
        ("13", 1300), ("0.13", 1300), ("9%", 900), ("5", 500), ("3%", 300), ("1.5%", 150),
        ("0.015", 150), ("1", 100), ("0.01", 100), ("0", 0), ("0%", 0), ("免税", 0), (" 6 ", 600),
    ])
    func ratesAreReadAsPeopleWriteThem(typed: String, basisPoints: Int) throws {
        #expect(try TaxRate(typed).basisPoints == basisPoints)
    }

    @Test(arguments: [
        ("", TaxRate.Fault.missing), ("six", .notANumber), ("%", .notANumber),
        ("17%", .notLegal(basisPoints: 1700)), ("0.06%", .notLegal(basisPoints: 6)),
        ("-6%", .notLegal(basisPoints: -600)), ("6.001%", .notLegal(basisPoints: nil)),
        ("99999999999999999999", .notLegal(basisPoints: nil)),
    ])
    func whatTheLawDoesNotKnowIsRefused(typed: String, fault: TaxRate.Fault) {
        #expect(throws: fault) { try TaxRate(typed) }
    }

    @Test func everyLegalRateReadsBack() throws {
        #expect(
            TaxRate.legal.map(\.text) == ["13%", "9%", "6%", "5%", "3%", "1.5%", "1%", "0%"])
        for rate in TaxRate.legal {
            #expect(try TaxRate(rate.text) == rate)
            #expect(TaxRate(basisPoints: rate.basisPoints) == rate)
        }
        #expect(TaxRate(basisPoints: 1700) == nil)
    }

    @Test(arguments: [
        (10_600, 10_000, 600), (10_000, 9_434, 566), (999_999, 943_395, 56_604), (1, 1, 0),
        (0, 0, 0), (-10_000, -9_434, -566), (9_999_999_999_999, 9_433_962_264_150, 566_037_735_849),
    ])
    func taxIsTakenOutOfAnAmountAtSixPercent(gross: Int, net: Int, tax: Int) {
        let split = TaxSplit(gross: Money(fen: gross), rate: .softwareServices)
        #expect(split.net == Money(fen: net))
        #expect(split.tax == Money(fen: tax))
        #expect(split.gross == Money(fen: gross))
    }

    @Test(arguments: [(10_000, 600), (25, 2), (8, 0), (9, 1), (9_434, 566)])
    func taxIsPutOntoAnAmountAtSixPercent(net: Int, tax: Int) {
        let split = TaxSplit(net: Money(fen: net), rate: .softwareServices)
        #expect(split.tax == Money(fen: tax))
        #expect(split.gross == Money(fen: net + tax))
    }

    @Test func netIsTheNearestFenForEveryRate() {
        for rate in TaxRate.legal {
            for gross in stride(from: 1, through: 200_000, by: 37) {
                let split = TaxSplit(gross: Money(fen: gross), rate: rate)
                // |net * (1 + r) - gross| is at most half a fen's worth, the half rounded up.
                let error = split.net.fen * (10_000 + rate.basisPoints) - gross * 10_000
                #expect(2 * error <= 10_000 + rate.basisPoints)
                #expect(2 * error > -(10_000 + rate.basisPoints))
            }
        }
    }

    @Test func totalsAreSumsOfLines() {
        let line = TaxSplit(gross: Money(fen: 10), rate: .softwareServices)
        let total = TaxSplit(sum: [line, line, line])
        #expect(total.net == Money(fen: 27))
        #expect(total.tax == Money(fen: 3))
        #expect(total.gross == Money(fen: 30))
        #expect(TaxSplit(gross: total.gross, rate: .softwareServices).net == Money(fen: 28))
        #expect(TaxSplit(sum: []) == .zero)
    }

    @Test func damagedAmountsDoNotStopTheProgram() {
        for rate in TaxRate.legal {
            for fen in [Int.min, .min + 1, .max] {
                let gross = Money(fen: fen)
                let split = TaxSplit(gross: gross, rate: rate)
                #expect(split.net.fen.magnitude <= fen.magnitude)
                _ = TaxSplit(net: gross, rate: rate).gross
            }
        }
    }
}
