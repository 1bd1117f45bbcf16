import Fapiao
import Pages
import Resources
import Screen

/// Who carries a fapiao and under which number; a number that was noted wrong is corrected here.
struct ParcelPage: ActForm {
    enum Control: Hashable, Sendable { case carrier, number, go, back }

    var form: Form<Control>
    let dossier: Dossier
    private var carrier: Carrier
    private var isChecked = false
    var setback: Setback?

    init(_ dossier: Dossier) {
        self.dossier = dossier
        let known = dossier.application?.stage.parcel
        let way = dossier.application?.request.delivery.way
        carrier = known?.carrier ?? (way == .sf ? .sf : .yunda)
        form = Form(
            fields: [.number: TextField(offering: known?.tracking.text ?? "", limit: 60)],
            focus: .number)
    }

    private var tracking: Result<TrackingNumber, TrackingNumber.Fault> {
        Result { () throws(TrackingNumber.Fault) in
            try TrackingNumber(form.text(.number), carrier: carrier)
        }
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let carriers = Carrier.allCases.map { FormItem<Control>.Choice.Option(words.name(of: $0)) }
        return FormItem.said(setback, words) + address(words) + [
            .gap,
            .choice(
                .init(
                    .carrier, words.carrierLabel, options: carriers,
                    selected: Carrier.allCases.firstIndex(of: carrier))),
            .field(
                .init(
                    .number, words.trackingLabel, hint: words.trackingHint, error: fault(words),
                    warning: warning(words), width: 30)),
            .gap,
            .buttons([
                .init(.go, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    private func address(_ words: Words) -> [FormItem<Control>] {
        guard let request = dossier.application?.request else { return [] }
        var rows: [FormItem<Control>] = [
            .row(.init(words.reviewWay, words.deskWay(request.delivery.way)))
        ]
        if let address = request.delivery.address {
            let lines = Sanitise.lines(address.envelope).joined(separator: "\n")
            rows.append(.row(.init(words.reviewAddress, lines)))
        }
        return rows
    }

    private func fault(_ words: Words) -> String? {
        guard isChecked, case .failure(let fault) = tracking else { return nil }
        return words.fault(fault)
    }

    private func warning(_ words: Words) -> String? {
        guard case .success(let number) = tracking else { return nil }
        return number.warnings.first.map(words.warning)
    }

    func surroundings(_ context: Context) -> PageFrame {
        let isCorrection = dossier.application?.stage.parcel != nil
        let words = context.words
        return dossier.surroundings(
            isCorrection ? words.deskCorrectHeading : words.deskHeading(of: .mail), context)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(_, let index): carrier = Carrier.allCases[index]
        case .left: isChecked = !form.text(.number).isEmpty
        case .changed: setback = nil
        case .pressed(.go): return goOn()
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked: break
        }
        return []
    }

    private mutating func goOn() -> [Move] {
        isChecked = true
        guard case .success(let number) = tracking else {
            form.focus(on: .number)
            return []
        }
        return dossier.consent(to: .mail(Parcel(carrier: carrier, tracking: number)))
    }

    var doubtful: Control { .number }
}
