import Fapiao
import Pages
import Resources
import Screen

/// Where the numbers of a batch come from: a range, or a file.
struct BatchPage: DeskForm {
    enum Control: Hashable, Sendable { case source, carrier, number, day, path, go, back }

    private enum Source: CaseIterable { case range, file }

    var form: Form<Control>
    private let kind: BatchKind
    private let rows: [BatchRow]
    private var source = Source.range
    private var carrier: Carrier
    private var checked: Set<Control> = []
    /// Why nothing can be taken from the file.
    private var setback: String?

    init(_ kind: BatchKind, _ rows: [BatchRow]) {
        self.kind = kind
        self.rows = rows
        carrier = rows.first { $0.delivery != .pickUp }?.delivery == .sf ? .sf : .yunda
        form = Form(
            fields: [
                .number: TextField(limit: 60), .day: TextField(limit: 20),
                .path: TextField(limit: 1_000),
            ], focus: .source)
    }

    /// Those that can get a number: a range is one carrier's, a file says each row's.
    private var fit: [BatchRow] {
        switch (kind, source) {
        case (.issue, _): rows
        case (.mail, .range): rows.filter { $0.goes(by: carrier) }
        case (.mail, .file): rows.filter { $0.delivery != .pickUp }
        }
    }

    /// Whether there is nothing that any carrier takes.
    private var isOnlyPickUp: Bool {
        kind == .mail && rows.allSatisfy { $0.delivery == .pickUp }
    }

    // MARK: What is typed

    /// The tasks of a range, in the order of the rows, or what is wrong with its first number.
    private func tasks(_ context: Context) -> Result<[DeskTask], RangeFault> {
        switch kind {
        case .issue: fapiaos(context)
        case .mail: parcels
        }
    }

    private func fapiaos(_ context: Context) -> Result<[DeskTask], RangeFault> {
        let first: FapiaoNumber
        do throws(FapiaoNumber.Fault) { first = try FapiaoNumber(form.text(.number)) } catch {
            return .failure(.fapiao(error))
        }
        do throws(FapiaoRange.Fault) {
            let range = try FapiaoRange(from: first, count: fit.count)
            let day = day(context) ?? context.today
            return .success(try range.numbers(for: fit.count).map { .issue($0, on: day) })
        } catch {
            return .failure(.fapiaos(error))
        }
    }

    private var parcels: Result<[DeskTask], RangeFault> {
        let first: TrackingNumber
        do throws(TrackingNumber.Fault) {
            first = try TrackingNumber(form.text(.number), carrier: carrier)
        } catch {
            return .failure(.tracking(error))
        }
        do throws(TrackingRange.Fault) {
            return .success(
                try TrackingRange(from: first, count: fit.count).numbers.map {
                    .mail(Parcel(carrier: carrier, tracking: $0))
                })
        } catch {
            return .failure(.trackings(error))
        }
    }

    /// Without a day it is today.
    private func day(_ context: Context) -> Day? {
        let typed = form.text(.day)
        return Typed.normalised(typed).isEmpty ? context.today : Day(typed: typed)
    }

    /// No fapiao is of tomorrow; whether one is too old depends on its row.
    private func dayFault(_ context: Context) -> String? {
        guard let day = day(context) else { return context.words.deskDayFault }
        guard day > context.today else { return nil }
        return context.words.fault(IssueDayFault.future(today: context.today))
    }

    private var path: String { Typed.trimmed(form.text(.path)) }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        guard !isOnlyPickUp else {
            return [
                .prose(words.deskBatchOnlyPickUp, .notice), .gap,
                .buttons([.init(.back, words.backLabel, isPrimary: true)]),
            ]
        }
        var items: [FormItem<Control>] = []
        items.append(.prose(words.deskBatchText(kind.isIssue, fit.count), .normal))
        if fit.count < rows.count {
            items.append(.prose(words.deskBatchOthers(rows.count - fit.count), .warning))
        }
        items += [
            .gap,
            .choice(
                .init(
                    .source, words.deskBatchSource,
                    options: [.init(words.deskBatchRange), .init(words.deskBatchFile)],
                    selected: Source.allCases.firstIndex(of: source))),
        ]
        return items + fields(context) + [
            .gap,
            .buttons([
                .init(.go, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    private func fields(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        guard source == .range else {
            return [
                .field(
                    .init(
                        .path, words.deskFileLabel,
                        hint: kind.isIssue ? words.deskBatchIssueFile : words.deskBatchMailFile,
                        error: pathFault(words), width: 50))
            ]
        }
        let number: FormItem<Control> = .field(
            .init(
                .number, words.deskBatchFirst(kind.isIssue), hint: hint(context),
                error: fault(context), warning: warning(words), width: 30))
        guard kind == .mail else {
            return [
                number,
                .field(
                    .init(
                        .day, words.issuedOnLabel, hint: words.deskDayHint(context.today),
                        error: checked.contains(.day) ? dayFault(context) : nil, width: 18)),
            ]
        }
        let carriers = Carrier.allCases.map { FormItem<Control>.Choice.Option(words.name(of: $0)) }
        return [
            .choice(
                .init(
                    .carrier, words.carrierLabel, options: carriers,
                    selected: Carrier.allCases.firstIndex(of: carrier))), number,
        ]
    }

    private func pathFault(_ words: Words) -> String? {
        setback ?? (checked.contains(.path) && path.isEmpty ? words.deskBatchFileMissing : nil)
    }

    private func fault(_ context: Context) -> String? {
        guard checked.contains(.number), case .failure(let fault) = tasks(context) else {
            return nil
        }
        return context.words.text(of: fault)
    }

    private func warning(_ words: Words) -> String? {
        guard kind == .mail,
            case .success(let number) = Result(catching: { () throws(TrackingNumber.Fault) in
                try TrackingNumber(form.text(.number), carrier: carrier)
            })
        else { return nil }
        return number.warnings.first.map(words.warning)
    }

    /// Where a range ends, as soon as its beginning is known.
    private func hint(_ context: Context) -> String {
        let words = context.words
        guard case .success(let tasks) = tasks(context), let last = tasks.last else {
            return words.deskBatchRangeHint
        }
        return words.deskBatchLast(words.text(of: last))
    }

    func surroundings(_ context: Context) -> PageFrame {
        BatchScene.surroundings(kind, count: rows.count, context)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.source, let index): source = Source.allCases[index]
        case .chose(.carrier, let index): carrier = Carrier.allCases[index]
        case .left(let field): if !form.text(field).isEmpty { checked.insert(field) }
        case .changed: setback = nil
        case .pressed(.go): return source == .range ? goOn(context) : read(context)
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked, .chose: break
        }
        return []
    }

    private mutating func goOn(_ context: Context) -> [Move] {
        checked = [.number, .day]
        guard case .success(let tasks) = tasks(context) else {
            form.focus(on: .number)
            return []
        }
        guard kind == .mail || dayFault(context) == nil else {
            form.focus(on: .day)
            return []
        }
        let given = Dictionary(
            uniqueKeysWithValues: zip(fit.map(\.application), tasks))
        return begin(BatchRunPage(kind, assigned(given), faults: []))
    }

    private func begin(_ page: BatchRunPage) -> [Move] {
        [.push(page)] + page.foreseeing
    }

    private func assigned(_ tasks: [ApplicationNumber: DeskTask]) -> [BatchRow] {
        rows.map { row in
            var row = row
            row.task = kind == .mail && row.delivery == .pickUp ? nil : tasks[row.application]
            return row
        }
    }

    private mutating func read(_ context: Context) -> [Move] {
        checked = [.path]
        guard !path.isEmpty else {
            form.focus(on: .path)
            return []
        }
        return [.ask(.batch(.read(path: path, kind, context.words.language)))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .batch(.read) = answer.effect, case .batch(let reply) = answer.reply else {
            return []
        }
        switch reply {
        case .sheet(let sheet):
            let marked = Set(rows.map(\.application))
            let others = sheet.tasks.keys.filter { !marked.contains($0) }
                .map { context.words.deskBatchUnmarked($0.grouped) }.sorted()
            return begin(
                BatchRunPage(kind, assigned(sheet.tasks), faults: sheet.faults + others))
        case .unreadable(let sentence):
            setback = sentence
            form.focus(on: .path)
        case .carried, .foreseen: break
        }
        return []
    }
}

/// What is wrong with the first number of a range.
enum RangeFault: Error, Equatable, Sendable {
    case fapiao(FapiaoNumber.Fault)
    case fapiaos(FapiaoRange.Fault)
    case tracking(TrackingNumber.Fault)
    case trackings(TrackingRange.Fault)
}

extension BatchKind {
    var isIssue: Bool { self == .issue }
}

extension Words {
    func text(of fault: RangeFault) -> String {
        switch fault {
        case .fapiao(let fault): self.fault(fault)
        case .tracking(let fault): self.fault(fault)
        case .fapiaos(.overflow(let most)), .trackings(.overflow(let most)):
            deskBatchOverflow(most)
        case .fapiaos(.tooFew(let have, _)): deskBatchOverflow(have)
        case .fapiaos(.empty), .fapiaos(.backwards), .fapiaos(.differentCode), .trackings(.empty):
            deskBatchNothing
        case .trackings(.noDigits): deskBatchNoDigits
        }
    }

    /// The number that a task gives.
    func text(of task: DeskTask) -> String {
        switch task {
        case .issue(let number, _): text(of: number)
        case .mail(let parcel): parcel.tracking.text
        case .reject(let reason, _): Sanitise.text(reason)
        }
    }
}
