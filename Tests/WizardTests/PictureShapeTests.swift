import Fapiao
import Resources
import Screen
import Seeded
import Testing

@testable import Pages
@testable import Wizard

/// What holds for every picture, however wide it is and whatever stands in it.
@Suite struct PictureShapeTests {
    private static let glyphSets = [
        Glyphs.unicode, .ascii, Glyphs.unicode.fitting(.wide), Glyphs.ascii.fitting(.wide),
    ]
    private static let scraps = [
        "Office 365", "商业协作版", "E3", "（年付）", "W", "𠮷", "👩‍👩‍👧", "e\u{301}", "，", "“软件”",
        "超长的产品名称没有空格也没有标点", "Donaudampfschifffahrtsgesellschaft", "—", "…", "①", " ",
    ]

    private static func text(_ count: Int, _ chance: inout Chance) -> String {
        let text = (0..<count).map { _ in scraps.randomElement(using: &chance) ?? "" }.joined()
        return "x" + String(String.UnicodeScalarView(text.unicodeScalars.prefix(98))) + "x"
    }

    private static func picture(seed: UInt64) throws -> FapiaoPicture {
        var chance = Chance(seed: seed)
        let lines = try (0..<Int.random(in: 1...24, using: &chance)).map { _ in
            try PictureSamples.line(
                text(Int.random(in: 1...20, using: &chance), &chance),
                quantity: ["1", "0.125", "1000000"].randomElement(using: &chance) ?? "1",
                unit: ["个", "用户/月", text(3, &chance)].randomElement(using: &chance) ?? "",
                gross: ["0.01", "100", "99999999999.99"].randomElement(using: &chance) ?? "1")
        }
        // What a document may hold is cleaned on the way in; what the picture is given here is not.
        let title = Sanitise.text(text(20, &chance))
        let remark = Sanitise.text(text(20, &chance))
        let document =
            Bool.random(using: &chance)
            ? try PictureSamples.normal(title: title, remark: remark)
            : try PictureSamples.special(title: title, remark: remark)
        let issue = Bool.random(using: &chance) ? try PictureSamples.issue() : nil
        return PictureSamples.picture(document, lines, issue: issue)
    }

    /// The frame begins with its first corner; behind its last one there is at most the foot.
    private func frame(of canvas: Canvas, _ glyphs: Glyphs) throws -> ClosedRange<Int> {
        let corners = (0..<canvas.size.rows).filter { row in
            let first = canvas.cell(at: Position(row: row, column: 0))?.text ?? ""
            return first == glyphs.topLeft || first == glyphs.bottomLeft
        }
        let top = try #require(corners.first)
        return top...(try #require(corners.last))
    }

    @Test(arguments: 40...120) func bordersAreNeverRagged(width: Int) throws {
        let seed = UInt64(width)
        let picture = try Self.picture(seed: seed)
        let language = Language.allCases[width % Language.allCases.count]
        for glyphs in Self.glyphSets {
            let canvas = picture.canvas(words: Words(language), glyphs: glyphs, width: width)
            #expect(canvas.size.columns == min(width, 96))
            let borders = [
                glyphs.vertical, glyphs.teeLeft, glyphs.teeRight, glyphs.topLeft, glyphs.topRight,
                glyphs.bottomLeft, glyphs.bottomRight,
            ]
            for row in try frame(of: canvas, glyphs) {
                for column in [0, canvas.size.columns - 1] {
                    let cell = canvas.cell(at: Position(row: row, column: column))
                    #expect(borders.contains(cell?.text ?? ""), "row \(row) of \(width)")
                }
            }
        }
    }

    @Test(arguments: 40...120) func amountsAreNeverCut(width: Int) throws {
        let picture = try Self.picture(seed: UInt64(1000 + width))
        let canvas = picture.canvas(words: Words(.english), glyphs: .unicode, width: width)
        let text = canvas.lines.joined(separator: "\n")
        let amounts =
            picture.lines.flatMap { [$0.amount.net, $0.amount.tax] }
            + [picture.amount.net, picture.amount.tax, picture.amount.gross]
        for amount in amounts { #expect(text.contains(amount.plain), "width \(width)") }
    }

    @Test(arguments: [40, 56, 64, 76, 96])
    func aHundredCharactersOfTitleAreAllThere(width: Int) throws {
        let title = String(repeating: "甲乙丙丁戊己庚辛壬癸", count: 10)
        let picture = PictureSamples.picture(
            try PictureSamples.normal(title: title), try PictureSamples.lines())
        let text = picture.canvas(words: Words(.swedish), glyphs: .unicode, width: width)
            .lines.joined()
        for character in "甲乙丙丁戊己庚辛壬癸" {
            #expect(text.filter { $0 == character }.count == 10)
        }
    }

    @Test func everyLineOfALongBillIsThere() throws {
        let lines = try (1...24).map { number in
            try PictureSamples.line("Office 365 E\(number).", gross: "100.0\(number % 10)")
        }
        for width in [40, 56, 76, 96] {
            let picture = PictureSamples.picture(try PictureSamples.normal(), lines)
            let text = picture.canvas(words: Words(.english), glyphs: .unicode, width: width)
                .lines.joined(separator: "\n")
            for number in 1...24 { #expect(text.contains("E\(number).")) }
        }
    }

    @Test func whatCouldSteerATerminalIsNotDrawn() throws {
        let line = try PictureSamples.line("A\u{1b}[2J\u{202e}B\nC", gross: "100")
        let picture = PictureSamples.picture(try PictureSamples.normal(), [line])
        let text = picture.canvas(words: Words(.english), glyphs: .unicode, width: 76)
            .lines.joined(separator: "\n")
        #expect(text.contains("A[2JB C"))
    }

    @Test func figuresStandUnderEachOther() throws {
        let lines = try ["9.99", "99999.99", "106"].map {
            try PictureSamples.line("A", gross: $0)
        }
        let picture = PictureSamples.picture(try PictureSamples.normal(), lines)
        let canvas = picture.canvas(words: Words(.english), glyphs: .ascii, width: 76)
        let ends = lines.compactMap { line in
            canvas.lines.compactMap { text in
                text.firstRange(of: " " + line.amount.net.plain + " |").map {
                    Width.of(String(text[..<$0.upperBound]))
                }
            }.first
        }
        #expect(ends.count == 3)
        #expect(Set(ends).count == 1)
    }
}

@Suite struct UnitPriceTests {
    @Test(arguments: [
        ("100.00", "1", "100.00"), ("94.34", "25", "3.7736"), ("100.00", "3", "33.333333"),
        ("0.01", "1000000", "0.00"), ("99999999999.99", "0.001", "99999999999990.00"),
        ("0.05", "0.125", "0.40"), ("2.00", "3", "0.666667"),
    ])
    func leadsBackToTheNetAmount(net: String, quantity: String, price: String) throws {
        let unit = UnitPrice(net: try Money(yuan: net), quantity: try Quantity(quantity))
        #expect(unit.text == price)
    }

    @Test func ofADiscountIsNegative() {
        #expect(UnitPrice(net: Money(fen: -250), quantity: .one).text == "-2.50")
    }
}
