import Fapiao
import Pages
import Resources
import Screen

/// What stands on each step of a new request.
struct AskScene {
    typealias Item = FormItem<AskPage.Control>

    private let asked: AskPage
    private let context: Context

    init(page: AskPage, context: Context) {
        asked = page
        self.context = context
    }

    private var words: Words { context.words }

    var page: PageFrame {
        let number = (asked.steps.firstIndex(of: asked.step) ?? 0) + 1
        let step = words.step(number, of: asked.steps.count, words.newRequestButton)
        var page = context.surroundings(heading: heading, step: step)
        if asked.step == .text, asked.form.focus == .control(.text) {
            page.keys.insert(KeyHint("Enter", words.keyNewLine), at: 0)
        }
        return page
    }

    private var heading: String {
        guard let kind = asked.kind else { return words.kindHeading }
        switch asked.step {
        case .kind: return words.kindHeading
        case .matter: return words.matterHeading(kind)
        case .text: return words.textHeading(kind)
        }
    }

    private func row(_ label: String, _ value: String, action: Item.Button? = nil) -> Item {
        .row(.init(label, Sanitise.text(value), action: action))
    }

    private var back: Item.Button { .init(.back, words.backLabel) }

    // MARK: What it is about

    var kindItems: [Item] {
        let kinds = asked.kinds(context)
        let problem: [Item] =
            asked.wasSent && asked.kind == nil
            ? [.problems(title: words.problemsTitle, [.init(.kind, words.kindMissing)])] : []
        let bill = asked.origin.map { [row(words.billLabel, $0.text)] } ?? []
        return problem + bill + [
            .choice(
                .init(
                    .kind, words.aboutColumn,
                    options: kinds.map {
                        .init(words.name(of: $0), detail: words.detail(of: $0))
                    }, selected: asked.kind.flatMap(kinds.firstIndex))),
            .buttons([.init(.next, words.continueLabel, isPrimary: true), back]),
        ]
    }

    // MARK: Which bill

    var matterItems: [Item] {
        guard let kind = asked.kind else { return [.buttons([back])] }
        let matters = asked.matters(context)
        let none: [Item] =
            kind == .other ? [.buttons([.init(.noMatter, words.noMatterButton)]), .gap] : []
        guard !matters.isEmpty else {
            return (kind == .other ? none : [.prose(words.nothingSuits(kind), .normal), .gap])
                + [.buttons([back])]
        }
        return none + matters.map(matterRow) + [.gap, .buttons([back])]
    }

    private func matterRow(_ matter: SupportMatter) -> Item {
        row(
            matter.order.text, text(of: matter),
            action: .init(.choose(matter), words.chooseButton))
    }

    /// The application with where it stands, and the bill's amount.
    private func text(of matter: SupportMatter) -> String {
        guard let order = context.order(matter.order) else { return "" }
        let application = order.applications.first { $0.number == matter.application }
        let state = application.map { words.name(of: $0.stage.status) }
        let facts = [
            application?.number.grouped,
            state ?? words.name(of: BillState(order, at: context.now)),
            order.record.map { words.reviewAmount($0.total) },
        ]
        return facts.compactMap { $0 }.joined(separator: " \(context.glyphs.dot) ")
    }

    // MARK: The text

    var textItems: [Item] {
        guard let kind = asked.kind else { return [.buttons([back])] }
        let problems = problems
        var items: [Item] =
            asked.wasSent && !problems.isEmpty
            ? [.problems(title: words.problemsTitle, problems)] : []
        if let refusal = asked.refusal {
            items.append(.notice(.init(words.orderRefusal(refusal), .error)))
        }
        items.append(row(words.aboutColumn, words.name(of: kind)))
        if let matter = asked.matter {
            items.append(row(words.billLabel, matter.order.text + "  " + text(of: matter)))
        }
        items += details(kind)
        let error = problems.first { $0.id == .text }?.text
        items.append(
            MessageArea.item(
                .text, label: words.textLabel(kind), hint: words.textHint(kind),
                text: asked.form.text(.text), error: asked.wasSent ? error : nil,
                words, context.size, context.glyphs))
        return items + [
            .buttons([.init(.send, words.sendRequestButton, isPrimary: true), back])
        ]
    }

    /// What is asked for and said besides the text.
    private func details(_ kind: SupportKind) -> [Item] {
        switch kind {
        case .notArrived:
            let parcel = asked.matter.flatMap { matter in
                context.order(matter.order)?.applications
                    .first { $0.number == matter.application }?.stage.parcel
            }
            return parcel.map { [row(words.trackingLabel, words.sentBack($0)), .gap] } ?? [.gap]
        case .split:
            let record = asked.matter.flatMap { context.order($0.order)?.record }
            return [.gap]
                + (record.map { [.prose(words.splitTotal($0.total), .normal), .gap] } ?? [])
        case .newTitle:
            let error = asked.wasSent || asked.isTitleChecked ? titleFault : nil
            return [
                .gap,
                .field(
                    .init(
                        .title, words.newTitleLabel, hint: words.newTitleHint, error: error,
                        width: 50)),
                .gap, .prose(isHere ? words.noReturnText : words.returnText, .normal),
            ] + ReturnAddress.rows(words, isShown: !isHere) + [.gap]
        case .other: return [.gap]
        }
    }

    /// Whether the fapiao has not left the service center.
    private var isHere: Bool {
        asked.matter.map { context.isHere($0.application, of: $0.order) } ?? false
    }

    // MARK: Faults

    /// What is wrong or missing, in the order of the page.
    var problems: [Item.Problem] {
        var found: [Item.Problem] = []
        if asked.kind == .newTitle, let titleFault { found.append(.init(.title, titleFault)) }
        if let fault = MessageArea.fault(asked.form.text(.text), words) {
            found.append(.init(.text, fault))
        }
        return found
    }

    private var titleFault: String? {
        do throws(Title.Fault) {
            _ = try Title(asked.form.text(.title))
            return nil
        } catch {
            return words.fault(RequestFault.title(error))
        }
    }
}
