import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Rules that hold for every Tab stop of every page, in every language and at every size.
@Suite struct PageRuleTests {
    static let sizes = [
        Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 43, columns: 132),
    ]

    @Test(arguments: Language.allCases, sizes)
    func rowsFillTheScreenAndTheCaretStandsOnTheFocus(
        _ language: Language, _ size: Size
    ) throws {
        for glyphs in [Glyphs.unicode, .ascii] {
            let base = try EntrySamples.context(language, size: size, glyphs: glyphs)
            for sample in try PageSamples.all() {
                let context = try sample.prepare(base)
                for frame in frames(of: sample.page, context) {
                    let caret = try #require(frame.caret, "\(sample.name)")
                    #expect(caret.row < size.rows - 1, "\(sample.name)\n\(frame.text)")
                    #expect(isFocus(at: caret, frame), "\(sample.name)\n\(frame.text)")
                    #expect(areWhole(frame, glyphs), "\(sample.name)\n\(frame.text)")
                }
            }
        }
    }

    /// Whether every row is as wide as the screen and holds no half of a wide character.
    private func areWhole(_ frame: Frame, _ glyphs: Glyphs) -> Bool {
        frame.canvas.rows.allSatisfy { runs in
            runs.reduce(0) { $0 + $1.columns } == frame.canvas.size.columns
                && runs.allSatisfy { Width.of($0.text, glyphs.widths) == $0.columns }
        }
    }

    @Test(arguments: Language.allCases)
    func nothingIsCutAt80By24(_ language: Language) throws {
        let base = try EntrySamples.context(language)
        for sample in try PageSamples.all() {
            let context = try sample.prepare(base)
            // A list may cut what the page that it opens shows whole.
            let isList = sample.page is MailboxPage || sample.page is SupportPage
            #expect(
                isList || !sample.page.frame(context).text.contains("…"), "\(sample.name)")
            if let page = sample.page as? any FormPage { expectWhole(page, sample.name, context) }
        }
    }

    /// Each word a person reads stands in the picture, and each hint has its two rows.
    private func expectWhole<P: FormPage>(_ page: P, _ name: String, _ context: Context) {
        let items = page.items(context)
        let look = FormLook(width: 80, glyphs: context.glyphs)
        let shown = page.form.draw(items, look).canvas.lines.joined(separator: "\n")
        for item in items {
            for label in labels(item) { #expect(shown.contains(label), "\(name)\n\(shown)") }
            for hint in hints(item) {
                #expect(Wrap.lines(hint, width: 76).count <= 2, "\(name): \(hint)")
            }
        }
        let heading = page.surroundings(context).heading
        #expect(Width.of(heading) <= 77, "\(heading)")
    }

    private func labels<ID>(_ item: FormItem<ID>) -> [String] {
        switch item {
        case .field(let field): [field.label]
        case .area(let area): [area.field.label]
        case .picker(let picker): [picker.field.label]
        case .choice(let choice): choice.options.map(\.label)
        case .row(let row): [row.label] + (row.action.map { [$0.label] } ?? [])
        case .buttons(let buttons): buttons.map(\.label)
        case .problems(let title, _): [title]
        case .prose, .gap, .notice, .drawing: []
        }
    }

    private func hints<ID>(_ item: FormItem<ID>) -> [String] {
        switch item {
        case .field(let field): [field.hint]
        case .area(let area): [area.field.hint]
        case .picker(let picker): [picker.field.hint]
        case .choice(let choice): [choice.hint]
        case .row(let row): row.action.map { [$0.hint] } ?? []
        case .buttons(let buttons): buttons.map(\.hint)
        case .problems, .prose, .gap, .notice, .drawing: []
        }
    }

    /// The page as it opens, and after each press of Tab until all stops were visited.
    private func frames(of page: any Page, _ context: Context) -> [Frame] {
        var page = page
        var frames = [page.frame(context)]
        for _ in 0..<24 {
            _ = page.handle(.tab, context)
            let frame = page.frame(context)
            if frames.count > 2, frame.caret == frames[1].caret { break }
            frames.append(frame)
        }
        return frames
    }

    /// Whether what is under the caret, or the sign before it, shows the focus.
    private func isFocus(at caret: Position, _ frame: Frame) -> Bool {
        let marks: Set<Style> = [
            .fieldFocused, .buttonFocused, .primaryButtonFocused, .selected, .marked, .pointer,
        ]
        return [0, 2].contains { offset in
            let cell = Position(row: caret.row, column: caret.column + offset)
            return marks.contains(frame.canvas.style(at: cell))
        } || frame.canvas.style(at: Position(row: caret.row, column: 0)) == .pointer
    }
}
