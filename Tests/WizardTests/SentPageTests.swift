import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// After sending (M15): the number, what happens next, whom to ask.
@Suite struct SentPageTests {
    private func page(_ document: FapiaoDocument, _ delivery: Delivery) throws -> SentPage {
        let order = try PictureSamples.order()
        let request = Request(document: document, delivery: delivery)
        return SentPage(
            order: order, application: try PictureSamples.application(request, in: order))
    }

    private func mailed() throws -> SentPage {
        try page(try PictureSamples.normal(), .yunda(try PictureSamples.address()))
    }

    @Test func saysWhatHappensNext() throws {
        let frame = try mailed().frame(try PictureSamples.context())
        #expect(
            frame.lines.joined(separator: "\n") == """
                 Office 365 by 21Vianet · Fapiao                                 CN-2026-000118
                ────────────────────────────────────────────────────────────────────────────────
                  Application sent

                  ┌────────────────────────────────────┐
                  │   Application number   5MT6-R24H   │
                  └────────────────────────────────────┘

                  What happens next
                  Issue      The service center issues your fapiao by 24 November 2026.
                  News       We e-mail anna@example.com at every step.
                  Delivery   Then Yunda Express brings it to 王小明 in 上海市. The freight is
                             paid. The tracking number comes by e-mail.
                  Questions  (86) 400-089-0365, 09:00–18:00 Beijing time on working days

                 ›[ See my bills ]  [ Leave ]






                ────────────────────────────────────────────────────────────────────────────────
                  y copy number   Tab next   Esc leave   ^O help   ^X menu
                """)
        #expect(frame.caret == Position(row: 15, column: 4))
    }

    @Test func namesThePlaceAndThePersonForAPickUp() throws {
        let context = try PictureSamples.context(
            .simplifiedChinese, notices: [PictureSamples.shortage()])
        let text = try page(try PictureSamples.special(), .pickUp).frame(context)
            .lines.joined(separator: "\n")
        #expect(text.contains("票源紧张，预计2026年12月4日寄出。"))
        #expect(text.contains("上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号"))
        #expect(text.contains("朱琴琴 021-28986102"))
    }

    @Test func saysThatTheReceiverPaysTheFreight() throws {
        let text = try page(try PictureSamples.normal(), .sf(try PictureSamples.address()))
            .frame(try PictureSamples.context(.swedish)).lines.joined(separator: " ")
        #expect(text.contains("SF Express"))
        #expect(text.contains("mottagaren"))
    }

    @Test(arguments: Language.allCases) func isWholeOn80By24(language: Language) throws {
        let context = try PictureSamples.context(language, notices: [PictureSamples.shortage()])
        let frame = try page(try PictureSamples.special(), .pickUp).frame(context)
        let text = frame.lines.joined(separator: "\n")
        #expect(text.contains("5MT6-R24H"))
        #expect(text.contains(context.words.sentLeave))
        #expect(text.contains(ServiceCenter.phone))
    }

    @Test func copiesTheNumberAndSaysSo() throws {
        let context = try PictureSamples.context()
        var page = try mailed()
        let effects = page.handle(.character("ｙ"), context).compactMap(Self.effect)
        #expect(effects == [.copy("5MT6-R24H")])
        #expect(page.frame(context).lines.contains { $0.contains("terminal's clipboard") })
    }

    @Test func opensTheBillsWithNothingBehindThem() throws {
        var page = try mailed()
        let moves = page.handle(.enter, try PictureSamples.context())
        guard case .restart(let next)? = moves.first else {
            Testing.Issue.record("expected a restart")
            return
        }
        #expect(next is BillsPage)
    }

    @Test func leavesOnlyAfterAsking() throws {
        let context = try PictureSamples.context()
        for keys: [Key] in [[.escape], [.tab, .enter]] {
            var page = try mailed()
            let moves = keys.flatMap { page.handle($0, context) }
            guard case .back? = moves.last else {
                Testing.Issue.record("expected Back, which asks on the only page")
                return
            }
        }
    }

    private static func effect(_ move: Move) -> Effect? {
        if case .ask(let effect) = move { effect } else { nil }
    }
}
