import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Everything once more before it is sent (M14).
@Suite struct ReviewTests {
    private func text(
        _ document: FapiaoDocument, _ delivery: Delivery, _ context: Context,
        order: Order? = nil
    ) throws -> String {
        let items = Review.items(
            request: Request(document: document, delivery: delivery),
            order: try order ?? PictureSamples.order(), context: context)
        let look = FormLook(width: context.size.columns, glyphs: context.glyphs)
        return Form<ReviewControl>().draw(items, look).canvas.lines.joined(separator: "\n")
    }

    private func controls(_ document: FapiaoDocument, _ delivery: Delivery) throws
        -> [ReviewControl]
    {
        let items = Review.items(
            request: Request(document: document, delivery: delivery),
            order: try PictureSamples.order(), context: try PictureSamples.context())
        return items.flatMap { item -> [ReviewControl] in
            switch item {
            case .row(let row): row.action.map { [$0.id] } ?? []
            case .buttons(let buttons): buttons.map(\.id)
            case .prose, .gap, .notice, .problems, .field, .area, .choice, .picker, .drawing: []
            }
        }
    }

    @Test func showsAllThatAMailedNormalFapiaoNeeds() throws {
        let text = try text(
            try PictureSamples.normal(id: nil), .yunda(try PictureSamples.address()),
            try PictureSamples.context())
        #expect(
            text.hasPrefix(
                """
                  Bill
                  Order number      CN-2026-000118
                  Amount incl. tax  ¥22,416.16
                  Payer             云南示例药业股份有限公司

                  Fapiao
                › Fapiao type       VAT normal fapiao                                [ Change ]
                  Title             云南示例药业股份有限公司                         [ Change ]
                  Buyer             Enterprise
                  Printed remark    None                                             [ Change ]

                  Tax details
                  Taxpayer ID       Not given                                        [ Change ]

                  Delivery
                  Delivered by      Yunda Express (we pay the freight)               [ Change ]
                  Mail to           王小明 13800138000                               [ Change ]
                                    上海市浦东新区世纪大道 100 号 8 楼
                                    200120
                  Expected          Issued by 24 November 2026, if you send it now.
                """))
        #expect(text.contains("cannot use this fapiao as a tax"))
        #expect(
            text.hasSuffix(
                """
                  Nothing is sent until you press “Send application”.

                  [ Send application ]  [ Back ]
                """))
    }

    @Test func changesAreOfferedForWhatWasAsked() throws {
        #expect(
            try controls(
                try PictureSamples.special(), .sf(try PictureSamples.address())) == [
                    .changeType, .changeTitle, .changeRemark, .changeTax, .changeDelivery,
                    .changeAddress, .send, .back,
                ])
        #expect(
            try controls(try PictureSamples.normal(kind: .individual, id: nil), .pickUp) == [
                .changeType, .changeTitle, .changeRemark, .changeDelivery, .send, .back,
            ])
    }

    @Test func aShortageShowsItsDateInPlaceOfThePromise() throws {
        let context = try PictureSamples.context(notices: [PictureSamples.shortage()])
        let special = try text(try PictureSamples.special(), .pickUp, context)
        #expect(special.contains("4 December 2026"))
        #expect(!special.contains("24 November 2026"))
        let normal = try text(try PictureSamples.normal(), .pickUp, context)
        #expect(normal.contains("24 November 2026"))
    }

    @Test func anEstimatedDayIsSaidToBeOne() throws {
        let context = try PictureSamples.context(now: "2026-12-31 10:00")
        let text = try text(try PictureSamples.normal(), .pickUp, context)
        #expect(text.contains("Issued by about 5 January 2027"))
        #expect(text.contains("estimated"))
    }

    @Test(arguments: Language.allCases) func aTitleUnlikeThePayerIsWarnedOf(
        language: Language
    ) throws {
        let context = try PictureSamples.context(language)
        let warning = context.words.reviewTitleDiffers(payer: "云南示例药业股份有限公司")
        let start = String(warning.prefix(12))
        #expect(
            try text(try PictureSamples.special(), .pickUp, context).contains(start))
        #expect(
            try !text(try PictureSamples.normal(), .pickUp, context).contains(start))
    }

    @Test func bracketsOfAnotherWidthMakeNoOtherPayer() throws {
        let text = try text(
            try PictureSamples.normal(title: "微软（中国）有限公司"), .pickUp,
            try PictureSamples.context(),
            order: try PictureSamples.order(payer: "微软(中国)有限公司"))
        #expect(!text.contains("differs"))
    }

    @Test(arguments: Language.allCases, [60, 80, 99, 100, 132])
    func thePictureFitsBesideWhateverThePageHas(language: Language, columns: Int) throws {
        let context = try PictureSamples.context(
            language, size: Size(rows: 24, columns: columns))
        let items = Review.items(
            request: Request(document: try PictureSamples.normal(), delivery: .pickUp),
            order: try PictureSamples.order(), context: context)
        let content = columns >= 100 ? columns - 34 : columns
        let widths = items.compactMap { item -> Int? in
            if case .drawing(let canvas) = item { canvas.size.columns } else { nil }
        }
        #expect(widths.count == 1)
        #expect(widths.allSatisfy { $0 <= content - 3 && $0 >= 56 })
    }
}
