import Fapiao
import Resources
import Testing

@testable import Command

struct ProgressBarTests {
    static func bar(
        _ language: Language = .english, total: Int = 100_000, counted: Int = 5000,
        columns: Int? = 80, write: @escaping (String) -> Void = { _ in }
    ) -> ProgressBar {
        ProgressBar(
            total: total, words: Words(language), began: 5000, counted: counted,
            columns: columns, write: write)
    }

    @Test func theFirstSecondIsWithoutABar() {
        #expect(Self.bar().line(done: 50_000, at: 6000) == "")
        #expect(Self.bar().line(done: 50_000, at: 6001) != "")
        #expect(Self.bar().line(done: 0, at: 9000) == "")
        #expect(Self.bar(total: 0).line(done: 1, at: 9000) == "")
    }

    @Test func itSaysHowFarAndHowLong() {
        #expect(
            Self.bar().line(done: 40_000, at: 13_000)
                == "[############..................] 40%, 40,000 of 100,000, about 12 s left")
        #expect(
            Self.bar(.simplifiedChinese).line(done: 100_000, at: 13_000)
                == "[##############################] 100%，100,000 / 100,000 笔，约剩 0 秒")
        #expect(
            Self.bar(.swedish).line(done: 1000, at: 13_000).hasSuffix(
                "] 1 %, 1\u{A0}000 av 100\u{A0}000, ungefär 14 min kvar"))
    }

    @Test func readingTheFileSaysNothingOfTheTimeThatIsLeft() {
        let line = Self.bar(counted: 12_000).line(done: 10_000, at: 13_000)
        #expect(line.hasSuffix("10%, 10,000 of 100,000, about 9 s left"))
    }

    @Test func moreThanAllIsAll() {
        #expect(Self.bar().line(done: 200_000, at: 13_000).contains("] 100%, 100,000 of"))
    }

    @Test func itFitsTheTerminal() {
        #expect(
            Self.bar(columns: 60).line(done: 40_000, at: 13_000)
                == "[######...........] 40%, 40,000 of 100,000, about 12 s left")
        #expect(
            Self.bar(columns: 45).line(done: 40_000, at: 13_000)
                == "40%, 40,000 of 100,000, about 12 s left")
        #expect(
            Self.bar(.traditionalChinese, columns: 20).line(done: 40_000, at: 13_000)
                == "40%，40,000 / 100,…")
        #expect(Self.bar(columns: 1).line(done: 40_000, at: 13_000) == "")
    }

    @Test func withoutATerminalNothingIsDrawn() {
        var written: [String] = []
        var bar = Self.bar(columns: nil) { written.append($0) }
        bar.show(done: 40_000, at: 13_000)
        bar.end()
        #expect(written.isEmpty)
    }

    @Test func itTakesItselfAway() {
        var written: [String] = []
        var bar = Self.bar(total: 10, columns: 24) { written.append($0) }
        bar.show(done: 1, at: 5500)
        bar.show(done: 5, at: 105_000)
        bar.show(done: 9, at: 105_000)
        bar.end()
        bar.end()
        #expect(
            written == [
                "\r50%, 5 of 10, about 2 …", "\r90%, 9 of 10, about 12…",
                "\r" + String(repeating: " ", count: 23) + "\r",
            ])
    }
}
