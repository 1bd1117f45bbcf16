extension Form {
    /// The first row of `picture` to show: where the person scrolled to, else where the focus is.
    package func top(of picture: FormPicture, height: Int) -> Int {
        let last = max(0, picture.canvas.size.rows - height)
        return scrolled.map { min(max(0, $0), last) } ?? picture.top(height: height)
    }

    /// Shows other rows without moving the focus; the next move of the focus ends it.
    package mutating func scroll(by rows: Int, of picture: FormPicture, height: Int) {
        let last = max(0, picture.canvas.size.rows - height)
        scrolled = min(max(0, top(of: picture, height: height) + rows), last)
    }

    /// Whether rows were scrolled to, so that the focus may be out of sight.
    package var isScrolled: Bool { scrolled != nil }

    /// Shows the first rows until the focus moves: for text that is read before its buttons.
    package mutating func scrollToTop() { scrolled = 0 }

    /// Shows the focus again.
    package mutating func endScroll() { scrolled = nil }
}
