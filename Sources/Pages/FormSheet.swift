import Resources
import Screen

/// A form as a page shows it on a screen of some size: what is on it and what is around it.
///
/// A form that is longer than the screen is scrolled without moving the focus.
package struct FormSheet<Control: Hashable & Sendable> {
    package let items: [FormItem<Control>]
    package let page: PageFrame
    package let size: Size
    package let glyphs: Glyphs

    package init(
        _ items: [FormItem<Control>], in page: PageFrame, size: Size, glyphs: Glyphs
    ) {
        self.items = items
        self.page = page
        self.size = size
        self.glyphs = glyphs
    }

    package var height: Int { page.contentHeight(in: size) }

    /// The whole form, of which the page shows a part.
    package func picture(_ form: Form<Control>) -> FormPicture {
        page.picture(of: form, items, in: size, glyphs: glyphs)
    }

    /// The first row that is shown.
    package func top(_ form: Form<Control>) -> Int { form.top(of: picture(form), height: height) }

    // MARK: Scrolling

    package func scroll(_ form: inout Form<Control>, by rows: Int) {
        form.scroll(by: rows, of: picture(form), height: height)
    }

    package func scroll(_ form: inout Form<Control>, byPages pages: Int) {
        scroll(&form, by: pages * max(1, height - 2))
    }

    /// Scrolls by a line for the keys with which text is read; false when there is no more of it.
    package func read(_ key: Key, _ form: inout Form<Control>) -> Bool {
        let step: Int
        switch (key, key.letter) {
        case (.down, _), (_, "j"): step = 1
        case (.up, _), (_, "k"): step = -1
        case _: return false
        }
        let before = top(form)
        scroll(&form, by: step)
        return top(form) != before
    }

    /// Scrolls for the keys of a text that is read from end to end; false for other keys.
    package func browse(_ key: Key, _ form: inout Form<Control>) -> Bool {
        switch (key, key.letter) {
        case (.down, _), (_, "j"): scroll(&form, by: 1)
        case (.up, _), (_, "k"): scroll(&form, by: -1)
        case (.control("d"), _): scroll(&form, by: size.rows / 3)
        case (.control("u"), _): scroll(&form, by: -size.rows / 3)
        case (.home, _), (_, "g"): scroll(&form, by: -Self.farAway)
        case (.end, _), (_, "G"): scroll(&form, by: Self.farAway)
        case _: return false
        }
        return true
    }

    /// More rows than any form has.
    private static var farAway: Int { 100_000 }

    /// Moves through a text of several rows before the page is scrolled; false at its end.
    package func pageThroughText(_ key: Key, _ form: inout Form<Control>) -> Bool {
        var tried = form
        guard !form.isScrolled, form.isTyping(items), tried.handle(key, items) == .taken else {
            return false
        }
        form = tried
        return true
    }

    // MARK: Keys

    /// Lets `key` act on the form; nil where it only brought the focus back into sight.
    ///
    /// 1. After scrolling, Tab goes to the first control in sight and Shift-Tab to the last.
    /// 2. Enter and the space bar press nothing that is out of sight.
    package func handle(_ key: Key, _ form: inout Form<Control>) -> FormEvent<Control>? {
        guard isFocusAway(form) else { return form.handle(key, items) }
        let isTyping = form.isTyping(items)
        let stop: FormStop<Control>?
        switch key {
        case .tab: stop = stops(inSightOf: form).first
        case .backTab: stop = stops(inSightOf: form).last
        case _: stop = nil
        }
        if let stop {
            let event = form.handle(key, items)
            form.go(to: stop, items)
            return event
        }
        guard !isTyping, key == .enter || key == .tab || key == .backTab || key.letter == " "
        else { return form.handle(key, items) }
        form.endScroll()
        return nil
    }

    /// Whether the form was scrolled to where its focus is out of sight.
    private func isFocusAway(_ form: Form<Control>) -> Bool {
        guard form.isScrolled else { return false }
        let picture = picture(form)
        return !rowsInSight(form, picture).contains(picture.focusRows.lowerBound)
    }

    private func rowsInSight(_ form: Form<Control>, _ picture: FormPicture) -> Range<Int> {
        let top = form.top(of: picture, height: height)
        return top..<top + height
    }

    /// The places for the focus on the part that is shown, in reading order.
    private func stops(inSightOf form: Form<Control>) -> [FormStop<Control>] {
        let rows = rowsInSight(form, picture(form))
        return items.flatMap(\.stops).filter { stop in
            var tried = form
            tried.go(to: stop, items)
            return picture(tried).caret.map { rows.contains($0.row) } ?? false
        }
    }

    // MARK: Frames

    /// The frame, with a mention of PgUp or PgDn if there is more than the screen shows.
    package func frame(_ form: Form<Control>, _ words: Words) -> Frame {
        withScrollKey(form, words).frame(form, items, in: size, glyphs: glyphs)
    }

    /// The frame of a page to read: where the focus is out of sight, the row being read is marked.
    /// What is to be said at once stands in place of the hint.
    package func readingFrame(
        _ form: Form<Control>, _ words: Words, saying said: String? = nil
    ) -> Frame {
        let page = withScrollKey(form, words)
        var frame = page.frame(form, items, saying: said, in: size, glyphs: glyphs)
        let origin = page.contentOrigin(in: size)
        if page.fits(size), frame.caret == origin {
            frame.canvas.put(glyphs.pointer, row: origin.row, column: 0, style: .pointer)
        }
        return frame
    }

    /// The page with what Enter does on a line of what is wrong, and how to scroll.
    private func withScrollKey(_ form: Form<Control>, _ words: Words) -> PageFrame {
        var page = page
        var jump: [KeyHint] = []
        if case .problem = form.focus { jump = [KeyHint("Enter", words.keyGoToField)] }
        page.keys = jump + page.keys
        if form.isListing(items) { page.keys = choosing(among: page.keys, words) }
        let picture = picture(form)
        guard picture.canvas.size.rows > height else { return page }
        let isAtEnd = form.top(of: picture, height: height) + height >= picture.canvas.size.rows
        page.keys.insert(
            KeyHint(isAtEnd ? "PgUp" : "PgDn", words.keyScroll), at: jump.count)
        return page
    }

    /// The keys while a list is open below a field, in place of those that do something else now.
    private func choosing(among keys: [KeyHint], _ words: Words) -> [KeyHint] {
        let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
        return [
            KeyHint(arrows, words.keyChoose), KeyHint("Enter", words.keyConfirm),
            KeyHint("Esc", words.keyClose),
        ] + keys.filter { $0.key != "Esc" && $0.key != "Tab" }
    }
}
