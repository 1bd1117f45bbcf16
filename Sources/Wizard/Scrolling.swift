import Screen

/// A form that is longer than the screen is scrolled without moving the focus.
extension FormPage {
    mutating func scroll(byPages pages: Int, _ context: Context) {
        scroll(by: pages * max(1, height(context) - 2), context)
    }

    mutating func scroll(by rows: Int, _ context: Context) {
        form.scroll(by: rows, of: picture(context), height: height(context))
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

    private func top(_ context: Context) -> Int {
        form.top(of: picture(context), height: height(context))
    }

    private func height(_ context: Context) -> Int {
        surroundings(context).contentHeight(in: context.size)
    }

    private func picture(_ context: Context) -> FormPicture {
        let width = surroundings(context).contentWidth(in: context.size)
        return form.draw(items(context), FormLook(width: width, glyphs: context.glyphs))
    }
}
