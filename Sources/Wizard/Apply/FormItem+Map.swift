import Screen

extension FormItem {
    /// The same item as part of another page, whose controls have other names.
    func map<Other: Hashable & Sendable>(_ name: (ID) -> Other) -> FormItem<Other> {
        switch self {
        case .prose(let text, let style): .prose(text, style)
        case .gap: .gap
        case .notice(let notice): .notice(.init(notice.text, notice.style))
        case .problems(let title, let problems):
            .problems(title: title, problems.map { .init(name($0.id), $0.text) })
        case .field(let field): .field(field.map(name))
        case .area(let area): .area(area.map(name))
        case .choice(let choice): .choice(choice.map(name))
        case .picker(let picker):
            .picker(
                .init(
                    picker.field.map(name), options: picker.options, readings: picker.readings))
        case .row(let row):
            .row(.init(row.label, row.value, action: row.action?.map(name)))
        case .buttons(let buttons): .buttons(buttons.map { $0.map(name) })
        case .drawing(let canvas): .drawing(canvas)
        }
    }
}

extension FormItem.Field {
    fileprivate func map<Other>(_ name: (ID) -> Other) -> FormItem<Other>.Field {
        .init(
            name(id), label, hint: hint, error: error, warning: warning, width: width)
    }
}

extension FormItem.Area {
    fileprivate func map<Other>(_ name: (ID) -> Other) -> FormItem<Other>.Area {
        .init(self, field.map(name))
    }
}

extension FormItem.Choice {
    fileprivate func map<Other>(_ name: (ID) -> Other) -> FormItem<Other>.Choice {
        .init(
            name(id), label, options: options.map { .init($0.label, detail: $0.detail) },
            selected: selected, hint: hint, error: error)
    }
}

extension FormItem.Button {
    fileprivate func map<Other>(_ name: (ID) -> Other) -> FormItem<Other>.Button {
        .init(name(id), label, isPrimary: isPrimary, hint: hint)
    }
}
