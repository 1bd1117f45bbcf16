extension FormDrawing {
    /// Where a control's content begins, and how many rows its label takes above or beside it.
    private struct Place {
        let labelLines: [String]
        let row: Int
        let column: Int
        let width: Int
    }

    private func place(_ label: String) -> Place {
        guard labelColumns > 0 else {
            let lines = label.isEmpty ? [] : lines(label, width: look.width - Self.indent - 1)
            return Place(
                labelLines: lines, row: lines.count, column: Self.indent + 2,
                width: look.width - Self.indent - 3)
        }
        let column = Self.indent + labelColumns + 2
        return Place(
            labelLines: lines(label, width: labelColumns), row: 0, column: column,
            width: look.width - column - 1)
    }

    private func put(_ place: Place, isFocused: Bool, in block: inout Block) {
        if isFocused {
            block.canvas.put(look.glyphs.pointer, row: 0, column: 0, style: .pointer)
        }
        for (row, line) in place.labelLines.enumerated() {
            block.canvas.put(line, row: row, column: Self.indent, style: .label)
        }
    }

    private func messages(_ field: Item.Field, width: Int) -> [(String, Style)] {
        var rows: [(String, Style)] = []
        if let error = field.error {
            rows += lines(error, width: width - 2).map { ($0, .error) }
        } else if let warning = field.warning {
            rows += lines(warning, width: width - 2).map { ($0, .warning) }
        }
        return rows
    }

    private func put(
        messages: [(String, Style)], row: Int, column: Int, in block: inout Block
    ) {
        for (index, message) in messages.enumerated() {
            if index == 0 {
                block.canvas.put(
                    look.glyphs.warning, row: row, column: column, style: message.1)
            }
            block.canvas.put(
                message.0, row: row + index, column: column + 2, style: message.1)
        }
    }

    func field(_ field: Item.Field, options: [String]) -> Block {
        let place = place(field.label)
        let focused = isFocused(field.id)
        let messages = messages(field, width: place.width)
        let height = max(
            place.labelLines.count, place.row + 1 + options.count + messages.count)
        var block = Block(rows: height, look: look)
        put(place, isFocused: focused, in: &block)
        block.isFocused = focused
        block.hint = field.hint
        let width = max(1, min(field.width, place.width))
        let text = form.field(field.id) ?? TextField()
        let view = text.view(width: width, glyphs: look.glyphs)
        let style: Style = focused ? .fieldFocused : .field
        block.canvas.fill(row: place.row, column: place.column, width: width, style: style)
        block.canvas.put(
            view.text, row: place.row, column: place.column,
            style: focused && text.isOffered ? .selected : style, width: width)
        if focused {
            block.caret = Position(row: place.row, column: place.column + view.caretColumn)
        }
        put(options: options, place: place, width: width, in: &block)
        put(
            messages: messages, row: place.row + 1 + options.count, column: place.column,
            in: &block)
        return block
    }

    private func put(options: [String], place: Place, width: Int, in block: inout Block) {
        for (index, option) in options.enumerated() {
            let style: Style = index == shownOption(options.count) ? .selected : .panel
            let text = Clip.pad(" " + option, to: width, glyphs: look.glyphs)
            block.canvas.put(
                text, row: place.row + 1 + index, column: place.column, style: style)
        }
    }

    func area(_ area: Item.Area) -> Block {
        let field = area.field
        let label = lines(field.label, width: look.width - Self.indent - 1)
        let column = Self.indent + 2
        let notes = area.note.isEmpty ? [] : lines(area.note, width: area.columns)
        let messages = messages(field, width: area.columns)
        let end = label.count + area.rows
        var block = Block(rows: end + notes.count + messages.count, look: look)
        let focused = isFocused(field.id)
        block.isFocused = focused
        block.hint = field.hint
        if focused { block.canvas.put(look.glyphs.pointer, row: 0, column: 0, style: .pointer) }
        for (row, line) in label.enumerated() {
            block.canvas.put(line, row: row, column: Self.indent, style: .label)
        }
        put(area, row: label.count, column: column, isFocused: focused, in: &block)
        for (row, line) in notes.enumerated() {
            block.canvas.put(line, row: end + row, column: column, style: .dim)
        }
        put(messages: messages, row: end + notes.count, column: column, in: &block)
        return block
    }

    private func put(
        _ area: Item.Area, row: Int, column: Int, isFocused: Bool, in block: inout Block
    ) {
        let text = form.field(area.field.id) ?? TextField(isArea: true)
        let view = text.area(columns: area.columns, rows: area.rows, rule: area.rule)
        let style: Style = isFocused ? .fieldFocused : .field
        let width = area.columns + 1
        for index in 0..<area.rows {
            block.canvas.fill(row: row + index, column: column, width: width, style: style)
            guard view.lines.indices.contains(index) else { continue }
            block.canvas.put(
                view.lines[index], row: row + index, column: column, style: style, width: width)
        }
        if view.hasMoreAbove {
            block.canvas.put(look.glyphs.moreUp, row: row, column: column + width, style: .key)
        }
        if view.hasMoreBelow {
            block.canvas.put(
                look.glyphs.moreDown, row: row + area.rows - 1, column: column + width,
                style: .key)
        }
        if isFocused {
            block.caret = Position(row: row + view.caret.row, column: column + view.caret.column)
        }
    }

    /// Which of the shown lines of an open picker is the chosen one.
    private func shownOption(_ count: Int) -> Int { min(form.option, count - 1) }

    func picker(_ picker: Item.Picker) -> Block {
        guard isFocused(picker.field.id), form.isOpen else {
            return field(picker.field, options: [])
        }
        let most = 6
        let first = max(0, min(form.option - most + 1, picker.options.count - most))
        let lines = picker.options.enumerated().map { index, option in
            picker.readings.indices.contains(index)
                ? option + "  " + picker.readings[index] : option
        }
        var typed = picker.field
        // What is being typed is in the list as long as the list shows anything.
        if form.isListing(items) { typed.error = nil }
        return field(typed, options: Array(lines.dropFirst(first).prefix(most)))
    }

    func choice(_ choice: Item.Choice) -> Block {
        let place = place(choice.label)
        let focused = isFocused(choice.id)
        let mark = Width.of(look.glyphs.radioOn, look.glyphs.widths) + 1
        let texts = choice.options.map { option in
            lines(
                option.detail.isEmpty
                    ? option.label : option.label + " " + look.glyphs.dash + " " + option.detail,
                width: place.width - mark)
        }
        let errors = choice.error.map { lines($0, width: place.width - 2) } ?? []
        let optionRows = texts.reduce(0) { $0 + $1.count }
        var block = Block(
            rows: max(place.labelLines.count, place.row + optionRows + errors.count), look: look)
        put(place, isFocused: focused, in: &block)
        block.isFocused = focused
        block.hint = choice.hint
        var row = place.row
        for (index, lines) in texts.enumerated() {
            let sign = index == choice.selected ? look.glyphs.radioOn : look.glyphs.radioOff
            let isHere = focused && form.option == index
            if isHere { block.caret = Position(row: row, column: place.column + 1) }
            block.canvas.put(
                sign, row: row, column: place.column,
                style: isHere ? .selected : index == choice.selected ? .marked : .normal)
            for line in lines {
                block.canvas.put(
                    line, row: row, column: place.column + mark,
                    style: isHere ? .selected : .normal)
                row += 1
            }
        }
        put(messages: errors.map { ($0, .error) }, row: row, column: place.column, in: &block)
        return block
    }

    func row(_ row: Item.Row) -> Block {
        let place = place(row.label)
        let action = row.action.map { look.glyphs.buttonLeft + $0.label + look.glyphs.buttonRight }
        let actionWidth = action.map { Width.of($0, look.glyphs.widths) } ?? 0
        // In line with the right edge of the boxes, so that it stays near what it belongs to.
        let right = min(look.width - 1, Self.indent + Self.textColumns)
        let width = actionWidth == 0 ? place.width : right - place.column - actionWidth - 2
        let valueWidth = max(1, width)
        let values = lines(row.value, width: valueWidth)
        var block = Block(
            rows: max(place.labelLines.count, place.row + values.count), look: look)
        let focused = row.action.map { isFocused($0.id) } ?? false
        put(place, isFocused: focused, in: &block)
        for (index, line) in values.enumerated() {
            block.canvas.put(line, row: place.row + index, column: place.column)
        }
        guard let action, let button = row.action else { return block }
        let column = max(place.column, right - actionWidth)
        block.canvas.put(
            action, row: place.row, column: column, style: focused ? .buttonFocused : .button)
        if focused {
            block.isFocused = true
            block.hint = button.hint
            block.caret = Position(row: place.row, column: column + 2)
        }
        return block
    }

    func buttons(_ buttons: [Item.Button]) -> Block {
        var places: [Position] = []
        var row = 0
        var column = Self.indent
        let texts = buttons.map {
            look.glyphs.buttonLeft + $0.label + look.glyphs.buttonRight
        }
        for text in texts {
            let width = Width.of(text, look.glyphs.widths)
            if column > Self.indent, column + width > look.width - 1 {
                row += 1
                column = Self.indent
            }
            places.append(Position(row: row, column: column))
            column += width + 2
        }
        var block = Block(rows: row + 1, look: look)
        for (index, button) in buttons.enumerated() {
            let place = places[index]
            let focused = isFocused(button.id)
            let style: Style =
                switch (button.isPrimary, focused) {
                case (true, true): .primaryButtonFocused
                case (true, false): .primaryButton
                case (false, true): .buttonFocused
                case (false, false): .button
                }
            block.canvas.put(texts[index], row: place.row, column: place.column, style: style)
            guard focused else { continue }
            block.isFocused = true
            block.hint = button.hint
            block.caret = Position(row: place.row, column: place.column + 2)
            if place.column > 1 {
                block.canvas.put(
                    look.glyphs.pointer, row: place.row, column: place.column - 1, style: .pointer)
            }
        }
        return block
    }
}
