import Fapiao
import Resources
import Screen

/// The number and the day of a fapiao that was printed.
struct IssuePage: ActForm {
    enum Control: Hashable, Sendable { case number, day, go, back }

    var form = Form<Control>(fields: [
        .number: TextField(limit: 40), .day: TextField(limit: 20),
    ])
    let dossier: Dossier
    /// The fields whose faults are shown.
    private var checked: Set<Control> = []
    var setback: Setback?

    init(_ dossier: Dossier) { self.dossier = dossier }

    // MARK: What is typed

    private var number: Result<FapiaoNumber, FapiaoNumber.Fault> {
        Result { () throws(FapiaoNumber.Fault) in try FapiaoNumber(form.text(.number)) }
    }

    /// Without a day it is today.
    private func day(_ context: Context) -> Day? {
        let typed = form.text(.day)
        return Typed.normalised(typed).isEmpty ? context.today : Day(typed: typed)
    }

    /// Why the day cannot be the fapiao's.
    private func dayFault(_ context: Context) -> String? {
        guard let day = day(context) else { return context.words.deskDayFault }
        guard let application = dossier.application else { return nil }
        return dossier.order.fault(ofIssueOn: day, for: application, today: context.today)
            .map(context.words.fault)
    }

    private func shownDayFault(_ context: Context) -> String? {
        if case .refused(.issueDay(let fault)) = setback { return context.words.fault(fault) }
        return checked.contains(.day) ? dayFault(context) : nil
    }

    private func numberFault(_ words: Words) -> String? {
        if case .fapiaoTaken(let order) = setback { return words.deskFapiaoTaken(by: order) }
        guard checked.contains(.number), case .failure(let fault) = number else { return nil }
        return words.fault(fault)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return FormItem.said(setback, words) + asked(words) + [
            .gap,
            .field(
                .init(
                    .number, words.fapiaoNumberLabel, hint: words.deskFapiaoHint,
                    error: numberFault(words), width: 30)),
            .field(
                .init(
                    .day, words.issuedOnLabel, hint: words.deskDayHint(context.today),
                    error: shownDayFault(context), width: 18)),
            .gap,
            .buttons([
                .init(.go, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    /// What has to stand on the fapiao.
    private func asked(_ words: Words) -> [FormItem<Control>] {
        guard let application = dossier.application else { return [] }
        let document = application.request.document
        return [
            .row(.init(words.reviewType, words.fapiaoName(of: document.type))),
            .row(.init(words.titleLabel, Sanitise.text(document.title.text))),
        ] + (document.taxpayerID.map { [.row(.init(words.taxpayerIDLabel, $0.text))] } ?? []) + [
            .row(.init(words.reviewAmount, words.reviewAmount(application.amount.gross)))
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        dossier.surroundings(context.words.deskHeading(of: .issue), context)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let field):
            if !form.text(field).isEmpty { checked.insert(field) }
        case .changed: setback = nil
        case .pressed(.go): return goOn(context)
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }

    private mutating func goOn(_ context: Context) -> [Move] {
        checked = [.number, .day]
        guard case .success(let number) = number else {
            form.focus(on: .number)
            return []
        }
        guard let day = day(context), dayFault(context) == nil else {
            form.focus(on: .day)
            return []
        }
        return dossier.consent(to: .issue(number, on: day))
    }

    var doubtful: Control { if case .refused(.issueDay) = setback { .day } else { .number } }
}
