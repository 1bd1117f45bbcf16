import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Pictures and labels on paper or in a file.
@Suite struct PrintTests {
    private let words = Words(.english)

    private func seller() throws -> Seller { try DeskSamples.context().service.seller }

    @Test func aLabelSaysWhoGetsItAndWhoSentIt() throws {
        let dossier = try DeskSamples.dossier()
        let paper = PrintText(.label, seller: try seller(), language: .swedish)
        let application = try #require(dossier.application)
        #expect(
            try #require(paper.sheet(of: application, in: dossier.order)) == """
                ┌──────────────────────────────────────────────────────────┐
                │ 收件人  陈示例 13800000001                               │
                │         上海市浦东新区示例路 8 号 301 室                 │
                │         200120                                           │
                │                                                          │
                │ 寄件人  上海蓝云网络科技有限公司 021-28986000            │
                │         上海市浦东新区科苑路88号                         │
                │                                                          │
                │ 编号    \(dossier.number.grouped)                                        │
                │         顺丰速运（运费到付，收件人支付）                 │
                └──────────────────────────────────────────────────────────┘

                """)
    }

    @Test func whatIsPickedUpHasNoLabelButAPicture() throws {
        let dossier = try DeskSamples.dossier(delivery: .pickUp)
        let application = try #require(dossier.application)
        let label = PrintText(.label, seller: try seller(), language: .english)
        #expect(label.sheet(of: application, in: dossier.order) == nil)
        let picture = PrintText(.picture, seller: try seller(), language: .english)
        let sheet = try #require(picture.sheet(of: application, in: dossier.order))
        #expect(sheet.contains("云南示例药业股份有限公司"))
        #expect(sheet.hasSuffix("E2026000121\n"))
        let lines = sheet.split(separator: "\n")
        #expect(lines.allSatisfy { Width.of(String($0)) <= 80 })
        #expect(PrintText.joined(["a\n", "b\n"]) == "a\n\u{0C}b\n")
    }

    @Test func oneApplicationGoesToTheUsualPrinter() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.opened(dossier)
        story.letter("l")
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                       RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  Print

                  One application.

                › What                 ( ) Picture of the fapiao
                                       (•) Address label

                  Where to             (•) Printer
                                       ( ) File

                  Name of the printer

                  [ Print now ]  [ Back ]







                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
        story.press(.tab, .tab)
        story.letter("a b")
        story.press(.tab, .enter)
        #expect(story.screen.contains(words.deskPrinterFault.prefix(40)))
        #expect(story.takeAsked().isEmpty)
        story.press(.control("u"), .tab, .enter)
        let job = PrintJob(
            content: .label, applications: [dossier.number], target: .printer(nil),
            language: .english)
        #expect(story.takeAsked() == [.printOut(job)])
        story.answer(
            .printOut(job), .printed(.failed(.printer(.refused(said: "lp: no such printer")))))
        #expect(story.screen.contains("! "))
        #expect(story.flat.contains("“lp: no such printer"))
        story.answer(.printOut(job), .printed(.done(sheets: 1, without: [])))
        #expect(story.screen.contains("Done: one sheet."))
        story.press(.escape)
        #expect(story.focusedRow.contains("p Process"))
    }

    @Test func aFileIsAskedForAndItsFaultsStandAtIt() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.opened(dossier)
        story.letter("l")
        story.press(.tab, .down)
        story.letter(" ")
        #expect(story.screen.contains("~/fapiao-\(dossier.number.grouped).txt"))
        story.press(.tab, .control("u"), .tab, .enter)
        #expect(story.screen.contains(words.deskFileMissing))
        story.letter("/tmp/x")
        story.press(.tab, .enter)
        let job = PrintJob(
            content: .label, applications: [dossier.number], target: .file("/tmp/x"),
            language: .english)
        #expect(story.takeAsked() == [.printOut(job)])
        story.answer(.printOut(job), .printed(.failed(.file(.exists))))
        #expect(story.screen.contains(words.fault(FileFault.exists).prefix(40)))
        #expect(story.focusedRow.contains("/tmp/x"))
    }

    @Test func allMarkedRowsArePrintedAtOnce() throws {
        var story = try DeskStory()
        story.letter("*l")
        #expect(story.screen.contains("4 applications, a sheet each."))
        story.press(.tab, .tab, .tab, .enter)
        let numbers = try DeskSamples.submitted().map(\.application)
        let job = PrintJob(
            content: .label, applications: numbers, target: .printer(nil), language: .english)
        #expect(story.takeAsked() == [.printOut(job)])
        story.answer(.printOut(job), .printed(.done(sheets: 3, without: [numbers[0]])))
        #expect(story.screen.contains("Without a sheet: \(numbers[0].grouped)."))
        story.press(.escape)
        #expect(story.screen.contains("4 marked"))
        story.letter("*")
        #expect(!story.screen.contains("4 marked"))
    }

    @Test func whatIsPickedUpBeginsWithItsPicture() throws {
        var story = try DeskStory.opened(try DeskSamples.dossier(delivery: .pickUp))
        story.letter("l")
        #expect(story.screen.contains("(•) Picture of the fapiao"))
        var list = try DeskStory()
        list.letter("l")
        #expect(list.screen.contains("(•) Picture of the fapiao"))
        list.press(.escape)
        list.letter("*l")
        #expect(list.screen.contains("(•) Address label"))
    }

    @Test func whatCameOfItIsInSightOnASmallScreen() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.opened(dossier, size: Size(rows: 16, columns: 60))
        story.letter("l")
        for _ in 0..<8 where !story.focusedRow.contains("[ Print now ]") { story.press(.tab) }
        story.press(.enter)
        let asked = try #require(story.takeAsked().last)
        story.answer(asked, .printed(.failed(.nothing)))
        #expect(story.flat.contains(words.deskFault(PrintFault.nothing).prefix(30)))
        story.answer(asked, .printed(.done(sheets: 1, without: [])))
        #expect(story.screen.contains("Done: one sheet."))
    }
}
