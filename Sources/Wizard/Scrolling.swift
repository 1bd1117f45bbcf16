import Screen

/// A form that is longer than the screen is scrolled without moving the focus.
extension FormPage {
    mutating func scroll(byPages pages: Int, _ context: Context) {
        scroll(by: pages * max(1, height(context) - 2), context)
    }

    mutating func scroll(by rows: Int, _ context: Context) {
        form.scroll(by: rows, of: picture(context), height: height(context))
    }

    /// Moves through a text of several rows before the page is scrolled; false at its end.
    mutating func pageThroughText(_ key: Key, _ items: [FormItem<Control>]) -> Bool {
        var tried = form
        guard !form.isScrolled, form.isTyping(items), tried.handle(key, items) == .taken else {
            return false
        }
        form = tried
        return true
    }

    /// Scrolls by a line for the keys with which text is read; false when there is no more of it.
    mutating func read(_ key: Key, _ context: Context) -> Bool {
        let step: Int
        switch (key, key.letter) {
        case (.down, _), (_, "j"): step = 1
        case (.up, _), (_, "k"): step = -1
        case _: return false
        }
        let before = top(context)
        scroll(by: step, context)
        return top(context) != before
    }

    /// The frame of a page to read: where the focus is out of sight, the row being read is marked.
    func readingFrame(_ context: Context) -> Frame {
        let page = withScrollKey(surroundings(context), context)
        var frame = page.frame(form, items(context), in: context.size, glyphs: context.glyphs)
        if page.fits(context.size), frame.caret == page.contentOrigin(in: context.size) {
            let row = page.contentOrigin(in: context.size).row
            frame.canvas.put(context.glyphs.pointer, row: row, column: 0, style: .marked)
        }
        return frame
    }

    /// Brings a focus that is out of sight back instead of letting `key` act on it unseen.
    mutating func reveal(for key: Key, _ context: Context) -> Bool {
        guard form.isScrolled, key == .enter || key == .tab || key == .backTab || key.letter == " "
        else { return false }
        let picture = picture(context)
        let top = form.top(of: picture, height: height(context))
        guard !(top..<top + height(context)).contains(picture.focusRows.lowerBound) else {
            return false
        }
        form.endScroll()
        return true
    }

    /// `page` with a mention of PgUp or PgDn, if there is more on it than the screen shows, and of
    /// what Enter does on a line of what is wrong.
    func withScrollKey(_ page: PageFrame, _ context: Context) -> PageFrame {
        var page = page
        var jump: [KeyHint] = []
        if case .problem = form.focus { jump = [KeyHint("Enter", context.words.keyGoToField)] }
        page.keys = jump + page.keys
        let picture = page.picture(
            of: form, items(context), in: context.size, glyphs: context.glyphs)
        let height = page.contentHeight(in: context.size)
        guard picture.canvas.size.rows > height else { return page }
        let isAtEnd = form.top(of: picture, height: height) + height >= picture.canvas.size.rows
        let scroll = KeyHint(isAtEnd ? "PgUp" : "PgDn", context.words.keyScroll)
        page.keys.insert(scroll, at: jump.count)
        return page
    }

    private func top(_ context: Context) -> Int {
        form.top(of: picture(context), height: height(context))
    }

    private func height(_ context: Context) -> Int {
        surroundings(context).contentHeight(in: context.size)
    }

    private func picture(_ context: Context) -> FormPicture {
        surroundings(context).picture(
            of: form, items(context), in: context.size, glyphs: context.glyphs)
    }
}
