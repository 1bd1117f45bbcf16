import Fapiao
import Pages
import Resources
import Screen

/// Carrier and tracking number of a fapiao that was sent back for another title (M19).
struct SendBackPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case carrier, number, save, back }

    var form: Form<Control>

    private let entry: SupportEntry
    private var carrier: Carrier
    /// The number was left or sent, so that what is wrong with it is shown.
    private var isChecked = false
    private var wasSent = false
    private var refusal: Order.Refusal?

    init(_ entry: SupportEntry, _ context: Context) {
        self.entry = entry
        let known = entry.request.sentBack
        let typed = context.unsent[.parcel(entry.request.number)]
        carrier = known?.carrier ?? .sf
        form = Form(fields: [
            .number: TextField(typed.isEmpty ? known?.tracking.text ?? "" : typed, limit: 60)
        ])
    }

    var help: HelpTopic { .supportThread }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let names = Carrier.allCases.map { FormItem<Control>.Choice.Option(words.name(of: $0)) }
        let problem = fault(words).map { [FormItem<Control>.Problem(.number, $0)] } ?? []
        return
            (wasSent && !problem.isEmpty
            ? [.problems(title: words.problemsTitle, problem)] : [])
            + (refusal.map { [.notice(.init(words.orderRefusal($0), .error))] } ?? []) + [
                .choice(
                    .init(
                        .carrier, words.carrierLabel, options: names,
                        selected: Carrier.allCases.firstIndex(of: carrier))),
                .field(
                    .init(
                        .number, words.trackingLabel, hint: words.trackingHint,
                        error: problem.first?.text, warning: warning(words), width: 30)),
                .gap,
            ] + ReturnAddress.rows(words) + [
                .gap,
                .buttons([
                    .init(.save, words.sendBackSave, isPrimary: true),
                    .init(.back, words.backLabel),
                ]),
            ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.sendBackHeading, step: entry.request.number.grouped)
    }

    // MARK: Faults

    private var tracking: TrackingNumber? {
        try? TrackingNumber(form.text(.number), carrier: carrier)
    }

    private func fault(_ words: Words) -> String? {
        guard wasSent || isChecked && !form.text(.number).isEmpty else { return nil }
        do throws(TrackingNumber.Fault) {
            _ = try TrackingNumber(form.text(.number), carrier: carrier)
            return nil
        } catch {
            return words.fault(error)
        }
    }

    private func warning(_ words: Words) -> String? {
        guard wasSent || isChecked else { return nil }
        return tracking?.warnings.first.map(words.warning)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.carrier, let index):
            if Carrier.allCases.indices.contains(index) { carrier = Carrier.allCases[index] }
        case .left(.number): isChecked = true
        case .changed:
            refusal = nil
            return [.keep(form.text(.number), .parcel(entry.request.number))]
        case .pressed(.save): return save(context)
        case .pressed(.back): return [.back]
        case .ignored, .taken, .left, .chose, .picked, .pressed: return []
        }
        return []
    }

    private mutating func save(_ context: Context) -> [Move] {
        refusal = nil
        wasSent = true
        guard let tracking, let order = entry.order, let member = context.member else {
            form.focusOnProblems()
            return []
        }
        wasSent = false
        let parcel = Parcel(carrier: carrier, tracking: tracking)
        return [.ask(.support(.sendBack(entry.request.number, about: order, parcel), member))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .supported: return [.keep("", .parcel(entry.request.number)), .back]
        case .supportRefused(let reason):
            refusal = reason
            return []
        default: return []
        }
    }
}
