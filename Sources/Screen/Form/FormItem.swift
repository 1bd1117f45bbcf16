/// One thing on a form, in reading order.
///
/// The owner makes the items anew for every key and every frame from its state and the words of the
/// moment, so a change of language keeps focus and text.
package enum FormItem<ID: Hashable & Sendable>: Sendable {
    /// A paragraph, wrapped.
    case prose(String, Style)
    case gap
    /// A paragraph in a box that calls for attention.
    case notice(Notice)
    /// What stands in the way, each line a jump to its control.
    case problems(title: String, [Problem])
    case field(Field)
    /// A text of several rows.
    case area(Area)
    case choice(Choice)
    case picker(Picker)
    /// One line of a summary; with an action it can be pressed.
    case row(Row)
    case buttons([Button])
    /// A drawing of its own, such as the picture of a fapiao.
    case drawing(Canvas)

    package struct Notice: Sendable {
        package let text: String
        package let style: Style

        package init(_ text: String, _ style: Style) {
            self.text = text
            self.style = style
        }
    }

    package struct Problem: Sendable, Equatable {
        package let id: ID
        package let text: String

        package init(_ id: ID, _ text: String) {
            self.id = id
            self.text = text
        }
    }

    /// A one-line text field; its text lives in the form's state.
    package struct Field: Sendable {
        package let id: ID
        package let label: String
        package var hint = ""
        package var error: String?
        /// A warning that does not stop anybody.
        package var warning: String?
        /// Columns that the field wants; cut to what there is.
        package var width = 40

        package init(
            _ id: ID, _ label: String, hint: String = "", error: String? = nil,
            warning: String? = nil, width: Int = 40
        ) {
            self.id = id
            self.label = label
            self.hint = hint
            self.error = error
            self.warning = warning
            self.width = width
        }
    }

    /// A text of several rows, wrapped; its text lives in the form's state.
    ///
    /// Up and down move through its rows, so it has to know how wide it is drawn.
    package struct Area: Sendable {
        package let field: Field
        package let rows: Int
        /// The columns that its text is wrapped at; one more is for the caret behind it.
        package let columns: Int
        package let rule: WidthRule
        /// What is said below it, such as how much room is left.
        package let note: String

        /// An area like another one whose field has another name.
        package init<Other>(_ area: FormItem<Other>.Area, _ field: Field) {
            self.field = field
            rows = area.rows
            columns = area.columns
            rule = area.rule
            note = area.note
        }

        /// An area as wide as its field wants and `look` has room for.
        package init(_ field: Field, rows: Int, note: String = "", in look: FormLook) {
            self.field = field
            self.rows = max(1, rows)
            self.note = note
            columns = max(1, min(field.width, look.width - FormDrawing<ID>.indent - 4))
            rule = look.glyphs.widths
        }
    }

    /// One of a few, all in sight.
    package struct Choice: Sendable {
        package let id: ID
        package let label: String
        package let options: [Option]
        package let selected: Int?
        package var hint = ""
        package var error: String?

        package struct Option: Sendable {
            package let label: String
            package let detail: String

            package init(_ label: String, detail: String = "") {
                self.label = label
                self.detail = detail
            }
        }

        package init(
            _ id: ID, _ label: String, options: [Option], selected: Int?, hint: String = "",
            error: String? = nil
        ) {
            self.id = id
            self.label = label
            self.options = options
            self.selected = selected
            self.hint = hint
            self.error = error
        }
    }

    /// One of many: a field whose list narrows as one types.
    package struct Picker: Sendable {
        package let field: Field
        /// What matches the text typed so far, best first.
        package let options: [String]
        /// How each is read, beside it in the list; as many as there are options, or none.
        package let readings: [String]

        package init(_ field: Field, options: [String], readings: [String] = []) {
            self.field = field
            self.options = options
            self.readings = readings
        }
    }

    package struct Row: Sendable {
        package let label: String
        package let value: String
        package let action: Button?

        package init(_ label: String, _ value: String, action: Button? = nil) {
            self.label = label
            self.value = value
            self.action = action
        }
    }

    package struct Button: Sendable {
        package let id: ID
        package let label: String
        package var isPrimary = false
        package var hint = ""

        package init(_ id: ID, _ label: String, isPrimary: Bool = false, hint: String = "") {
            self.id = id
            self.label = label
            self.isPrimary = isPrimary
            self.hint = hint
        }
    }
}

extension FormItem {
    /// The places of the item that can have the focus.
    package var stops: [FormStop<ID>] {
        switch self {
        case .prose, .gap, .notice, .drawing: []
        case .problems(_, let problems): problems.indices.map { .problem($0) }
        case .field(let field): [.control(field.id)]
        case .area(let area): [.control(area.field.id)]
        case .choice(let choice): [.control(choice.id)]
        case .picker(let picker): [.control(picker.field.id)]
        case .row(let row): row.action.map { [.control($0.id)] } ?? []
        case .buttons(let buttons): buttons.map { .control($0.id) }
        }
    }
}

/// A place that can have the focus.
package enum FormStop<ID: Hashable & Sendable>: Hashable, Sendable {
    case control(ID)
    /// A line of the list of problems.
    case problem(Int)
}

/// What a key did to a form.
package enum FormEvent<ID: Hashable & Sendable>: Equatable, Sendable {
    /// The form has no use for the key.
    case ignored
    /// The form took it; focus or caret may have moved.
    case taken
    case changed(ID)
    /// The focus left a text field.
    case left(ID)
    case chose(ID, Int)
    case picked(ID, String)
    case pressed(ID)
}
