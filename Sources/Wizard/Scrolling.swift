import Pages
import Screen

/// A form that is longer than the screen is scrolled without moving the focus.
extension FormPage {
    func sheet(_ context: Context) -> FormSheet<Control> {
        FormSheet(
            items(context), in: surroundings(context), size: context.size, glyphs: context.glyphs)
    }

    mutating func scroll(byPages pages: Int, _ context: Context) {
        sheet(context).scroll(&form, byPages: pages)
    }

    mutating func scroll(by rows: Int, _ context: Context) {
        sheet(context).scroll(&form, by: rows)
    }

    /// Moves through a text of several rows before the page is scrolled; false at its end.
    mutating func pageThroughText(_ key: Key, _ context: Context) -> Bool {
        sheet(context).pageThroughText(key, &form)
    }

    /// Scrolls by a line for the keys with which text is read; false when there is no more of it.
    mutating func read(_ key: Key, _ context: Context) -> Bool {
        sheet(context).read(key, &form)
    }

    /// The frame of a page to read: where the focus is out of sight, the row being read is marked.
    func readingFrame(_ context: Context) -> Frame {
        sheet(context).readingFrame(form, context.words)
    }
}
