/// A part of a list page that can have the focus.
package enum ListFocus: Equatable, Sendable { case rows, filter, button }

/// Where a person is in a list: the part in focus, the selected row, and what narrows the rows.
///
/// 1. The selected row stays selected while rows come, go and change their order.
/// 2. Once fitted to a page, the focus is on a part that the page has.
/// 3. A filter hides rows and loses none: at its end the row selected before it is selected again.
package struct ListState<ID: Equatable & Sendable>: Equatable, Sendable {
    package private(set) var focus = ListFocus.rows
    package private(set) var cursor = ListCursor()
    package private(set) var filter: TextField
    private var selected: ID?

    package init(filterLimit: Int = 60) { filter = TextField(limit: filterLimit) }

    /// Whether what is typed narrows the rows.
    package var isTyping: Bool { focus == .filter }

    // MARK: Fitting

    /// Takes over what there is to be in, and selects the same row wherever it is now.
    package mutating func fit(_ page: ListPage<ID>) {
        focus = focus(on: page)
        cursor.fit(count: page.rows.count, height: page.height(of: self))
        guard let selected, current(page) != selected, let place = page.rows.place(selected)
        else { return }
        cursor.select(place)
    }

    /// This state fitted to `page`.
    package func fitted(_ page: ListPage<ID>) -> ListState {
        var state = self
        state.fit(page)
        return state
    }

    private func focus(on page: ListPage<ID>) -> ListFocus {
        let hasFilter = page.filterLabel != nil && page.rows.total > 0
        switch focus {
        case .button where page.button != nil: return .button
        case .filter where hasFilter: return .filter
        case .rows, .filter, .button:
            if page.rows.count > 0 { return .rows }
            if hasFilter { return .filter }
            return page.button == nil ? .rows : .button
        }
    }

    /// The row under the cursor, wherever the focus is.
    private func current(_ page: ListPage<ID>) -> ID? {
        cursor.selected < page.rows.count ? page.rows.id(cursor.selected) : nil
    }

    // MARK: Selecting

    /// The place of the row that an action is about; nil where the focus is on none.
    package var row: Int? { focus == .rows && cursor.count > 0 ? cursor.selected : nil }

    /// Selects the row under the cursor for good, as before rows are read anew.
    package mutating func hold(_ page: ListPage<ID>) {
        fit(page)
        keep(page)
    }

    private mutating func keep(_ page: ListPage<ID>) { selected = current(page) ?? selected }

    /// Selects a row that may only be coming, and shows all rows.
    package mutating func select(_ id: ID) {
        endFilter()
        selected = id
    }

    /// Puts the cursor on the row at `place`, or the nearest there is.
    package mutating func select(_ place: Int, on page: ListPage<ID>) {
        fit(page)
        cursor.select(place)
        keep(page)
    }

    package mutating func move(by rows: Int, on page: ListPage<ID>) {
        select(cursor.selected + rows, on: page)
    }

    // MARK: Filter

    package mutating func beginFilter() { focus = .filter }

    /// Shows all rows again.
    package mutating func endFilter() {
        filter = TextField(limit: filter.limit)
        focus = .rows
    }

    /// Narrows the rows by what was pasted.
    package mutating func paste(_ text: String) {
        beginFilter()
        filter.paste(text)
    }

    private mutating func type(_ key: Key, on page: ListPage<ID>) {
        switch key {
        case .escape, .control("g"): endFilter()
        case .enter, .tab: focus = .rows
        case .backTab: focus = .button
        case .up, .down, .control("p"), .control("n"), .pageUp, .pageDown:
            cursor.handle(key)
            keep(page)
        default: if filter.handle(key) { cursor.select(0) }
        }
    }

    // MARK: Keys

    /// The action of `keys` that `key` asks for; nil when the list has dealt with the key.
    package mutating func handle<Action>(
        _ key: Key, _ keys: KeyTable<Action>, on page: ListPage<ID>
    ) -> Action? {
        fit(page)
        if isTyping {
            type(key, on: page)
            return nil
        }
        if let action = keys.lookup(key) {
            if focus == .rows { keep(page) }
            return action
        }
        if page.button == nil || !walk(key) { move(key, on: page) }
        return nil
    }

    /// Goes from the rows to the button below them and back; false when `key` does neither.
    private mutating func walk(_ key: Key) -> Bool {
        switch (key, focus) {
        case (.tab, .button), (.backTab, .button), (.up, .button), (.control("p"), .button):
            focus = .rows
        case (.tab, _), (.backTab, _): focus = .button
        case (.down, .rows) where isAtEnd, (.control("n"), .rows) where isAtEnd: focus = .button
        case _: return false
        }
        return true
    }

    private var isAtEnd: Bool { cursor.selected >= cursor.count - 1 }

    private mutating func move(_ key: Key, on page: ListPage<ID>) {
        guard focus == .rows || key == .home || key == .end, page.rows.count > 0 else { return }
        guard cursor.handle(key) else { return }
        focus = .rows
        keep(page)
    }
}
