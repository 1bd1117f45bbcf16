import Testing

@testable import Screen

@Suite struct FormTests {
    enum Control: Hashable, Sendable { case name, kind, city, password, go, back }
    typealias Item = FormItem<Control>

    private func items(
        cities: [String] = ["上海市", "上饶市"], problem: Bool = false, selected: Int? = 0
    ) -> [Item] {
        (problem ? [.problems(title: "There is a problem", [.init(.name, "Enter a name")])] : [])
            + [
                .field(.init(.name, "Name", hint: "As on the licence")),
                .choice(
                    .init(
                        .kind, "Kind", options: [.init("Person"), .init("Company")],
                        selected: selected)),
                .picker(.init(.init(.city, "City", width: 12), options: cities)),
                .field(.init(.password, "Password")),
                .gap,
                .buttons([.init(.go, "Go", isPrimary: true), .init(.back, "Back")]),
            ]
    }

    private func form(on control: Control) -> Form<Control> {
        var form = Form<Control>(fields: [.password: TextField(isSecret: true)])
        form.focus(on: control)
        return form
    }

    @Test func theFocusFallsOnTheFirstControlAndNotOnTheProblems() {
        var form = Form<Control>()
        form.settle(items(problem: true))
        #expect(form.focus == .control(.name))
    }

    @Test func tabVisitsEveryControlAndComesRound() {
        var form = form(on: .name)
        var visited: [FormStop<Control>?] = []
        for _ in 0..<6 {
            visited.append(form.focus)
            _ = form.handle(.tab, items())
        }
        #expect(
            visited == [
                .control(.name), .control(.kind), .control(.city), .control(.password),
                .control(.go), .control(.back),
            ])
        #expect(form.focus == .control(.name))
        _ = form.handle(.backTab, items())
        #expect(form.focus == .control(.back))
    }

    @Test func enterInAFieldGoesOnAndSaysThatTheFieldWasLeft() {
        var form = form(on: .name)
        #expect(form.handle(.character("云"), items()) == .changed(.name))
        #expect(form.handle(.enter, items()) == .left(.name))
        #expect(form.text(.name) == "云")
        #expect(form.focus == .control(.kind))
    }

    @Test func arrowsPassOverOptionsAndOnlySpaceOrEnterChooses() {
        var form = form(on: .kind)
        #expect(form.handle(.down, items()) == .taken)
        #expect(form.option == 1)
        #expect(form.handle(.character("　"), items()) == .chose(.kind, 1))
        #expect(form.focus == .control(.kind))
        #expect(form.handle(.enter, items()) == .chose(.kind, 1))
        #expect(form.focus == .control(.city))
    }

    @Test func aChoiceIsEnteredOnWhatIsSelected() {
        var form = form(on: .name)
        _ = form.handle(.tab, items(selected: 1))
        #expect(form.option == 1)
    }

    @Test func onlyAButtonInFocusIsPressed() {
        var form = form(on: .password)
        #expect(form.handle(.enter, items()) == .left(.password))
        #expect(form.focus == .control(.go))
        #expect(form.handle(.enter, items()) == .pressed(.go))
    }

    @Test func aPickerTakesTheLineUnderTheCursorAndGoesOn() {
        var form = form(on: .city)
        _ = form.handle(.character("s"), items())
        #expect(form.isOpen)
        _ = form.handle(.down, items())
        #expect(form.handle(.enter, items()) == .picked(.city, "上饶市"))
        #expect(form.text(.city) == "上饶市")
        #expect(form.focus == .control(.password))
    }

    @Test func escapeClosesAPickersListBeforeItMeansBack() {
        var form = form(on: .city)
        _ = form.handle(.character("s"), items())
        #expect(form.handle(.escape, items()) == .taken)
        #expect(form.handle(.escape, items()) == .ignored)
    }

    @Test func aProblemJumpsToItsField() {
        var form = form(on: .go)
        form.focusOnProblems()
        _ = form.handle(.enter, items(problem: true))
        #expect(form.focus == .control(.name))
    }

    /// Who goes on typing after a failed Continue loses no character.
    @Test func whatIsTypedOnAProblemGoesToItsField() {
        var form = form(on: .go)
        form.focusOnProblems()
        #expect(form.handle(.character("云"), items(problem: true)) == .changed(.name))
        #expect(form.handle(.character("南"), items(problem: true)) == .changed(.name))
        #expect(form.text(.name) == "云南" && form.focus == .control(.name))
        var pasting = self.form(on: .go)
        pasting.focusOnProblems()
        #expect(pasting.paste("云南", items(problem: true)) == .changed(.name))
        #expect(pasting.text(.name) == "云南" && pasting.focus == .control(.name))
    }

    /// Nothing is chosen by a letter.
    @Test func aLetterOnTheProblemOfAChoiceIsNoChoice() {
        let items: [Item] =
            [.problems(title: "There is a problem", [.init(.kind, "Choose a kind")])]
            + self.items()
        var form = form(on: .go)
        form.focusOnProblems()
        #expect(form.handle(.character("x"), items) == .ignored)
        #expect(form.focus == .problem(0))
    }

    @Test func aPasswordIsShownOnlyOnDemandAndClearedWithItsUndo() {
        var form = form(on: .password)
        for character in "secret" { _ = form.handle(.character(character), items()) }
        let look = FormLook(width: 60, glyphs: .unicode)
        #expect(!form.draw(items(), look).canvas.lines.joined().contains("secret"))
        _ = form.handle(.control("r"), items())
        #expect(form.draw(items(), look).canvas.lines.joined().contains("secret"))
        form.clear(.password)
        _ = form.handle(.control("_"), items())
        #expect(form.text(.password) == "")
    }

    @Test func aPasteOfAnotherFieldNeverLandsOnAButton() {
        var form = form(on: .go)
        #expect(form.paste("text", items()) == .ignored)
    }

    @Test func theCaretStandsOnWhatIsInFocus() throws {
        for control in [Control.name, .kind, .city, .password, .go, .back] {
            let picture = form(on: control).draw(items(), FormLook(width: 60, glyphs: .unicode))
            let caret = try #require(picture.caret)
            #expect(picture.focusRows.contains(caret.row), "\(control)")
        }
    }

    @Test func narrowFormsPutLabelsAboveTheirFields() {
        let lines = form(on: .name).draw(items(), FormLook(width: 40, glyphs: .unicode)).canvas
            .lines
        #expect(lines.prefix(2).joined().contains("Name"))
        #expect(lines.allSatisfy { Width.of($0) <= 40 })
    }
}

@Suite struct PageFrameTests {
    enum Control: Hashable, Sendable {
        case field(Int)
        case go
    }

    private func page(_ size: Size, focus: Control) -> (Frame, [String]) {
        let items: [FormItem<Control>] =
            (0..<30).map { .field(.init(.field($0), "Field \($0)")) } + [
                .buttons([.init(.go, "Continue", isPrimary: true)])
            ]
        var form = Form<Control>()
        form.focus(on: focus)
        let page = PageFrame(
            brand: "世纪互联 fapiao", step: "Step 2 of 4", heading: "Where to?",
            status: ["Total 106.00"], keys: [KeyHint("Tab", "next")], tooSmall: "Too small")
        let frame = page.frame(form, items, in: size, glyphs: .unicode)
        return (frame, frame.lines)
    }

    @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)])
    func theFocusIsAlwaysInSight(size: Size) throws {
        for control in (0..<30).map(Control.field) + [.go] {
            let (frame, lines) = page(size, focus: control)
            let caret = try #require(frame.caret, "\(control)")
            #expect(caret.row < size.rows - 3)
            if case .field(let index) = control {
                #expect(
                    lines[caret.row].contains("Field \(index) ")
                        || lines[caret.row].hasSuffix("Field \(index)"))
            }
        }
    }

    @Test func statusAndKeysStayWhereTheyAre() {
        let (_, lines) = page(Size(rows: 24, columns: 80), focus: .go)
        #expect(lines[22].contains("Total 106.00"))
        #expect(lines[23].contains("Tab next"))
        #expect(lines[0].contains("世纪互联 fapiao"))
        #expect(lines[0].hasSuffix("Step 2 of 4"))
    }

    @Test func aTinyScreenGetsOneSentenceAndOneCellSurvives() {
        let (frame, lines) = page(Size(rows: 4, columns: 20), focus: .go)
        #expect(lines[0] == "Too small")
        #expect(frame.caret != nil)
        #expect(page(Size(rows: 1, columns: 1), focus: .go).1 == ["T"])
    }

    @Test func theButtonOfARowStaysNearItInAWideWindow() {
        let row = FormItem<Int>.row(.init("Title", "Sample", action: .init(1, "Change")))
        let picture = Form<Int>().draw([row], FormLook(width: 130, glyphs: .unicode))
        let line = picture.canvas.lines[0]
        #expect(line.dropFirst(88).hasPrefix("[ Change ]"))
    }
}
