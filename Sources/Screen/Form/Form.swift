/// The state of a form: what was typed, where the focus is.
///
/// 1. The focus is always on a stop of the items at hand: `settle` puts it there.
/// 2. Nothing typed is ever cleared by the form itself.
package struct Form<ID: Hashable & Sendable>: Equatable, Sendable {
    package typealias Item = FormItem<ID>
    package typealias Stop = FormStop<ID>

    package private(set) var focus: Stop?
    private var fields: [ID: TextField] = [:]
    /// What stood in the fields at first.
    private var given: [ID: String] = [:]
    /// The option under the focus within a choice, or the line within an open picker.
    package private(set) var option = 0
    /// Whether the list of the picker in focus is open.
    package private(set) var isOpen = false
    /// The row that was scrolled to, until the focus moves.
    var scrolled: Int?

    package init() {}

    package init(fields: [ID: TextField], focus: ID? = nil) {
        self.fields = fields
        given = fields.mapValues(\.text)
        self.focus = focus.map { .control($0) }
    }

    // MARK: Text

    package func text(_ id: ID) -> String { fields[id]?.text ?? "" }

    package func field(_ id: ID) -> TextField? { fields[id] }

    /// Whether something was typed that did not stand there at first.
    package var hasInput: Bool {
        fields.contains { id, field in field.text != given[id, default: ""] }
    }

    /// Puts `text` into a field; the field's undo brings back what was there.
    package mutating func set(_ id: ID, _ text: String) {
        guard fields[id, default: TextField()].text != text else { return }
        fields[id, default: TextField()].replace(with: text)
    }

    /// Empties a field and its undo: for a password that was refused, a message that was sent.
    package mutating func clear(_ id: ID) {
        guard let old = fields[id] else { return }
        fields[id] = TextField(
            "", limit: old.limit, isSecret: old.isSecret, isArea: old.isArea)
    }

    // MARK: Focus

    package mutating func focus(on id: ID, option: Int = 0) {
        focus = .control(id)
        self.option = option
        isOpen = false
    }

    package mutating func focusOnProblems() {
        focus = .problem(0)
        isOpen = false
    }

    /// Whether keys that are letters belong to what is being typed.
    package func isTyping(_ items: [Item]) -> Bool {
        var settled = self
        settled.settle(items)
        return switch settled.focused(in: items) {
        case .field, .area, .picker: true
        case .prose, .gap, .notice, .problems, .choice, .row, .buttons, .drawing, nil: false
        }
    }

    /// Puts the focus on a stop that exists: the first one when it is lost.
    package mutating func settle(_ items: [Item]) {
        let stops = items.flatMap(\.stops)
        if let focus, stops.contains(focus) { return }
        enter(stops.first { if case .control = $0 { true } else { false } } ?? stops.first, items)
    }

    /// The item in focus.
    package func focused(in items: [Item]) -> Item? {
        guard let focus else { return nil }
        return items.first { $0.stops.contains(focus) }
    }

    /// Whether a list is open from which one chooses.
    package func isListing(_ items: [Item]) -> Bool {
        guard isOpen, case .picker(let picker) = focused(in: items) else { return false }
        return !picker.options.isEmpty
    }

    /// Puts the focus on `stop`, as a key that leads there does.
    package mutating func go(to stop: Stop, _ items: [Item]) {
        scrolled = nil
        enter(stop, items)
    }

    private mutating func enter(_ stop: Stop?, _ items: [Item]) {
        focus = stop
        option = 0
        isOpen = false
        if case .choice(let choice) = focused(in: items) { option = choice.selected ?? 0 }
    }
}

// MARK: - Keys

extension Form {
    /// Lets one key act on the form.
    package mutating func handle(_ key: Key, _ items: [Item]) -> FormEvent<ID> {
        settle(items)
        guard let item = focused(in: items), let focus else { return .ignored }
        scrolled = nil
        switch item {
        case .problems(_, let problems): return handle(key, problems: problems, items)
        case .field(let field): return handle(key, field: field.id, items)
        case .area(let area): return handle(key, area: area, items)
        case .picker(let picker): return handle(key, picker: picker, items)
        case .choice(let choice): return handle(key, choice: choice, items)
        case .row, .buttons:
            guard case .control(let id) = focus else { return .ignored }
            if key == .enter || key.letter == " " { return .pressed(id) }
            if key == .left { return move(-1, items) }
            if key == .right { return move(1, items) }
            return travel(key, items)
        case .prose, .gap, .notice, .drawing: return travel(key, items)
        }
    }

    /// Puts pasted text into the field in focus.
    package mutating func paste(_ text: String, _ items: [Item]) -> FormEvent<ID> {
        settle(items)
        if case .problems(_, let problems) = focused(in: items), case .problem(let index) = focus,
            problems.indices.contains(index)
        {
            _ = goes(to: problems[index].id, items)
        }
        switch focused(in: items) {
        case .field(let field): return paste(text, into: field.id)
        case .area(let area): return paste(text, into: area.field.id)
        case .picker(let picker): return paste(text, into: picker.field.id)
        case .prose, .gap, .notice, .problems, .choice, .row, .buttons, .drawing, nil:
            return .ignored
        }
    }

    private mutating func paste(_ text: String, into id: ID) -> FormEvent<ID> {
        fields[id, default: TextField()].paste(text)
        option = 0
        isOpen = true
        return .changed(id)
    }

    private mutating func handle(
        _ key: Key, problems: [Item.Problem], _ items: [Item]
    ) -> FormEvent<ID> {
        guard case .problem(let index) = focus, problems.indices.contains(index) else {
            return .ignored
        }
        if key == .enter || key.letter == " " {
            enter(.control(problems[index].id), items)
            return .taken
        }
        // Who goes on typing means the field that is wrong; nothing typed is lost.
        guard case .character = key, goes(to: problems[index].id, items) else {
            return travel(key, items)
        }
        return handle(key, items)
    }

    /// Moves the focus from the summary to the text field `id`; false when that is no text field.
    private mutating func goes(to id: ID, _ items: [Item]) -> Bool {
        var tried = self
        tried.enter(.control(id), items)
        guard tried.isTyping(items) else { return false }
        self = tried
        return true
    }

    private mutating func handle(_ key: Key, field id: ID, _ items: [Item]) -> FormEvent<ID> {
        if key == .enter { return leave(id, by: 1, items) }
        if let step = Self.step(of: key) { return leave(id, by: step, items) }
        return edit(key, id)
    }

    /// Up and down move through the rows, and leave where there are no more of them.
    private mutating func handle(
        _ key: Key, area: Item.Area, _ items: [Item]
    ) -> FormEvent<ID> {
        let id = area.field.id
        let page = max(1, area.rows - 1)
        switch key {
        case .up, .down:
            let step = key == .up ? -1 : 1
            return moveRow(in: area, by: step) ? .taken : leave(id, by: step, items)
        case .pageUp, .pageDown:
            return moveRow(in: area, by: key == .pageUp ? -page : page) ? .taken : .ignored
        default:
            if let step = Self.step(of: key) { return leave(id, by: step, items) }
            return edit(key, id)
        }
    }

    private mutating func moveRow(in area: Item.Area, by steps: Int) -> Bool {
        fields[area.field.id, default: TextField(isArea: true)]
            .moveRow(by: steps, columns: area.columns, rule: area.rule)
    }

    private mutating func edit(_ key: Key, _ id: ID) -> FormEvent<ID> {
        var field = fields[id, default: TextField()]
        if key == .control("r"), field.isSecret {
            field.isRevealed.toggle()
            fields[id] = field
            return .taken
        }
        let before = field.text
        guard field.handle(key) else { return .ignored }
        fields[id] = field
        return field.text == before ? .taken : .changed(id)
    }

    private mutating func handle(
        _ key: Key, picker: Item.Picker, _ items: [Item]
    ) -> FormEvent<ID> {
        let id = picker.field.id
        let last = picker.options.count - 1
        switch key {
        case .down where isOpen && option < last, .control("n") where isOpen && option < last:
            option += 1
            return .taken
        case .down where !isOpen && text(id).isEmpty && last >= 0:
            isOpen = true
            return .taken
        case .up where isOpen && option > 0, .control("p") where isOpen && option > 0:
            option -= 1
            return .taken
        case .escape where isOpen:
            isOpen = false
            return .taken
        case .enter where isOpen && picker.options.indices.contains(option):
            let chosen = picker.options[option]
            set(id, chosen)
            _ = move(1, items)
            return .picked(id, chosen)
        case .up, .down:
            return leave(id, by: key == .up ? -1 : 1, items)
        default:
            if key == .enter { return leave(id, by: 1, items) }
            if let step = Self.step(of: key) { return leave(id, by: step, items) }
            let event = edit(key, id)
            if case .changed = event {
                option = 0
                isOpen = true
            }
            return event
        }
    }

    private mutating func handle(
        _ key: Key, choice: Item.Choice, _ items: [Item]
    ) -> FormEvent<ID> {
        switch key {
        case .down where option < choice.options.count - 1:
            option += 1
            return .taken
        case .up where option > 0:
            option -= 1
            return .taken
        case .enter:
            let chosen = option
            _ = move(1, items)
            return .chose(choice.id, chosen)
        default:
            if key.letter == " " { return .chose(choice.id, option) }
            return travel(key, items)
        }
    }

    private mutating func leave(_ id: ID, by step: Int, _ items: [Item]) -> FormEvent<ID> {
        _ = move(step, items)
        return .left(id)
    }

    private mutating func travel(_ key: Key, _ items: [Item]) -> FormEvent<ID> {
        guard let step = Self.step(of: key) else { return .ignored }
        return move(step, items)
    }

    private mutating func move(_ step: Int, _ items: [Item]) -> FormEvent<ID> {
        let stops = items.flatMap(\.stops)
        guard let focus, let index = stops.firstIndex(of: focus), stops.count > 1 else {
            return .taken
        }
        enter(stops[(index + step + stops.count) % stops.count], items)
        return .taken
    }

    private static func step(of key: Key) -> Int? {
        switch key {
        case .tab, .down, .control("n"): 1
        case .backTab, .up, .control("p"): -1
        case .character, .enter, .escape, .left, .right, .home, .end, .pageUp, .pageDown,
            .backspace, .delete, .insert, .wordLeft, .wordRight, .control, .alt, .function:
            nil
        }
    }
}
