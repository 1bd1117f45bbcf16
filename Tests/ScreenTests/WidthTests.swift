import Testing

@testable import Screen

struct WidthTests {
    /// Sums over every scalar, worked out from the Unicode files by another program.
    @Test(arguments: [
        (WidthRule.narrow, [6777, 922_397, 182_890], UInt64(0x7156_38a1_ef5e_fdce)),
        (WidthRule.wide, [6777, 784_026, 321_261], UInt64(0x8fdf_2943_a877_b9ed)),
    ])
    func agreesWithUnicodeOnEveryScalar(rule: WidthRule, counts: [Int], hash: UInt64) {
        var seen = [0, 0, 0]
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for scalar in (UInt32(0)..<0x110000).lazy.compactMap(Unicode.Scalar.init) {
            let width = Width.of(scalar, rule)
            seen[width] += 1
            sum = (sum ^ UInt64(width)) &* 0x100_0000_01b3
        }
        #expect(seen == counts)
        #expect(sum == hash)
    }

    @Test(
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("ä", 1), ("中", 2), ("￥", 2), ("¥", 1), ("ｱ", 1),
            ("한", 2), ("\u{1112}\u{1161}\u{11ab}", 2), ("，", 2), ("…", 1), ("“", 1), ("─", 1),
            ("😀", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("☎\u{fe0f}", 2), ("1\u{fe0f}\u{20e3}", 2), ("👍🏽", 2),
            ("\u{301}", 0), ("\u{200b}", 0), ("\n", 0), ("\r\n", 0), ("\u{1b}", 0), ("𠮷", 2),
            ("葛\u{e0100}", 2), ("\u{fe0f}", 0),
        ] as [(Character, Int)])
    func measuresAGrapheme(character: Character, width: Int) {
        #expect(Width.of(character) == width)
    }

    @Test func countsAmbiguousAsTwoWhereAsked() {
        #expect(Width.of("…“─①", WidthRule(ambiguousIsWide: true)) == 8)
        #expect(Width.of("…“─①") == 4)
        #expect(Width.of("开票abc", .wide) == 7)
    }

    @Test func measuresText() {
        #expect(Width.of("") == 0)
        #expect(Width.of("增值税 VAT") == 10)
    }
}
