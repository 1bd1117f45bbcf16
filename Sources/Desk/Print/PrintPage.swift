import Fapiao
import Pages
import Resources
import Screen

/// The picture or the address label of one application or of several, for a printer or a file.
struct PrintPage: DeskForm {
    enum Control: Hashable, Sendable { case content, target, printer, path, go, back }

    private enum Target: CaseIterable { case printer, file }

    var form: Form<Control>
    private let applications: [ApplicationNumber]
    private var content: PrintJob.Content
    private var target = Target.printer
    private var isChecked = false
    private var outcome: PrintOutcome?

    /// What is picked up has no address label: its picture comes first.
    init(_ applications: [ApplicationNumber], isPickUp: Bool) {
        self.applications = applications
        content = isPickUp ? .picture : .label
        let name = applications.count == 1 ? applications[0].grouped : "\(applications.count)"
        form = Form(
            fields: [
                .printer: TextField(limit: PrinterName.limit),
                .path: TextField(offering: "~/fapiao-\(name).txt", limit: 1_000),
            ], focus: .content)
    }

    // MARK: What is typed

    private var isPrinterWrong: Bool {
        !Typed.normalised(form.text(.printer)).isEmpty
            && PrinterName(form.text(.printer)) == nil
    }

    private var path: String { Typed.trimmed(form.text(.path)) }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let contents = PrintJob.Content.allCases
        let place: FormItem<Control> =
            switch target {
            case .printer:
                .field(
                    .init(
                        .printer, words.deskPrinterLabel, hint: words.deskPrinterHint,
                        error: isChecked && isPrinterWrong
                            ? words.deskPrinterFault : fault(of: .printer, words), width: 30))
            case .file:
                .field(
                    .init(
                        .path, words.deskFileLabel, hint: words.deskFileHint,
                        error: isChecked && path.isEmpty
                            ? words.deskFileMissing : fault(of: .path, words), width: 50))
            }
        return said(words) + [
            .prose(words.deskPrintText(applications.count), .normal), .gap,
            .choice(
                .init(
                    .content, words.deskPrintWhat,
                    options: contents.map { .init(words.name(of: $0)) },
                    selected: contents.firstIndex(of: content),
                    error: fault(of: .content, words))),
            .choice(
                .init(
                    .target, words.deskPrintWhere,
                    options: [.init(words.deskToPrinter), .init(words.deskToFile)],
                    selected: Target.allCases.firstIndex(of: target))),
            place, .gap,
            .buttons([
                .init(.go, words.deskPrint, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    private func said(_ words: Words) -> [FormItem<Control>] {
        switch outcome {
        case .done(let sheets, let without):
            [.prose(words.deskPrinted(sheets), .success)]
                + (without.isEmpty
                    ? [.gap]
                    : [.prose(words.deskNotPrinted(without.map(\.grouped)), .warning), .gap])
        case .failed, nil: []
        }
    }

    /// Why it failed, at the control where that can be mended.
    private func fault(of control: Control, _ words: Words) -> String? {
        guard case .failed(let fault) = outcome, fault.control == control else { return nil }
        return words.deskFault(fault)
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let only = applications.count == 1 ? applications.first : nil
        return PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: only?.grouped ?? words.deskMarked(applications.count),
            heading: words.deskPrintHeading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .chose(.content, let index):
            content = PrintJob.Content.allCases[index]
            outcome = nil
        case .chose(.target, let index):
            target = Target.allCases[index]
            outcome = nil
        case .changed: outcome = nil
        case .pressed(.go): return goOn(context)
        case .pressed(.back): return [.back]
        case .left, .pressed, .ignored, .taken, .picked, .chose: break
        }
        return []
    }

    private mutating func goOn(_ context: Context) -> [Move] {
        isChecked = true
        switch target {
        case .printer where isPrinterWrong:
            form.focus(on: .printer)
            return []
        case .file where path.isEmpty:
            form.focus(on: .path)
            return []
        case .printer, .file: break
        }
        let job = PrintJob(
            content: content, applications: applications,
            target: target == .file ? .file(path) : .printer(PrinterName(form.text(.printer))),
            language: context.words.language)
        return [.ask(.printOut(job))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .printOut(let job) = answer.effect, job.applications == applications,
            case .printed(let outcome) = answer.reply
        else { return [] }
        self.outcome = outcome
        form.endScroll()
        switch outcome {
        case .failed(let fault): form.focus(on: fault.control)
        case .done:
            form.focus(on: .back)
            form.scrollToTop()
        }
        return []
    }

    /// A place is typed again in no time: nobody has to be asked.
    var hasInput: Bool { false }
}

extension PrintFault {
    /// Where it can be mended.
    fileprivate var control: PrintPage.Control {
        switch self {
        case .file: .path
        case .printer: .printer
        case .nothing: .content
        }
    }
}

extension Words {
    fileprivate func name(of content: PrintJob.Content) -> String {
        switch content {
        case .picture: deskPictureName
        case .label: deskLabelName
        }
    }
}
