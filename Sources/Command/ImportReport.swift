import Fapiao
import Intake
import Resources
import Storage

/// What an import came to, as lines to read.
struct ImportReport: Equatable {
    /// More faults than this are counted, not listed.
    static let most = 500

    let words: Words
    let faults: [RecordFault]
    let notes: [IntakeResult.Note]
    let done: Storage.ImportReport

    /// Orders that did not go in: wrong in the file, applied for already, or not to be stored.
    var refused: Int {
        let named = Set(faults.compactMap(\.order))
        let nameless = Set(faults.filter { $0.order == nil }.map(\.line))
        let others = Set(done.refused.keys).union(done.failed.keys).subtracting(named)
        return named.count + nameless.count + others.count
    }

    var lines: [String] {
        var lines = faults.prefix(Self.most).map { fault in
            words.place(line: fault.line, item: fault.item, field: fault.field?.rawValue) + ": "
                + words.sentence(fault.problem)
        }
        if faults.count > Self.most { lines.append(words.moreFaults(faults.count - Self.most)) }
        for case .ignored(let name) in notes { lines.append(words.columnIgnored(name)) }
        for (order, refusal) in done.refused.sorted(by: { $0.key < $1.key }) {
            if case .recordIsAppliedFor(let application) = refusal {
                lines.append(words.recordChanged(order.text, application.grouped))
            } else {
                lines.append(order.text + ": " + words.orderRefusal(refusal))
            }
        }
        for (order, error) in done.failed.sorted(by: { $0.key < $1.key }) {
            lines.append(order.text + ": " + words.trouble(error.trouble))
        }
        if let stopped = done.stopped {
            lines.append(words.importStopped(words.trouble(stopped.trouble)))
        }
        lines.append(
            words.importCounts(
                new: done.new, updated: done.updated, unchanged: done.unchanged, refused: refused))
        return lines
    }
}

extension Words {
    /// What is wrong with a record, and what to do.
    func sentence(_ problem: RecordFault.Problem) -> String {
        switch problem {
        case .unclosedQuote: unclosedQuote
        case .textAfterQuote: textAfterQuote
        case .tooManyColumns(let limit), .lineTooLong(let limit): lineTooLarge(limit)
        case .columnCount(let found, let expected):
            columnCount(found: found, expected: expected)
        case .notJSON(let column): notJSON(column: column)
        case .notAnObject: notJSON
        case .duplicateName(let name): duplicateName(name)
        case .missing: valueMissing
        case .notUTF8: notUTF8
        case .wrongKind: wrongKind
        case .orderNumber(let fault): self.fault(fault)
        case .text(let fault): textFault(fault)
        case .email(let fault): self.fault(fault)
        case .amount(let fault): amountFault(fault)
        case .quantity(let fault): quantityFault(fault)
        case .rate(let fault): rateFault(fault)
        case .notATime: notATime
        case .paidInTheFuture: paidInTheFuture
        case .unknownChannel: unknownChannel
        case .noAmount: noAmount
        case .netAndGrossDisagree(let net, let gross, let rate):
            amountsDisagree(net: net.grouped, gross: gross.grouped, rate: rate.text)
        case .noProducts: noProducts
        case .tooManyProducts(let limit): tooManyProducts(limit)
        case .totalNotPositive: totalNotPositive
        case .linesDoNotAddUp(let sum, let total):
            linesDoNotAddUp(sum: sum.grouped, total: total.grouped)
        case .contradicts(let line): contradicts(line: line)
        }
    }

    /// Why nothing can be taken from the file at `path`.
    func sentence(_ failure: IntakeFailure, path: String) -> String {
        switch failure {
        case .cannotRead(_, let code): cannotReadFile(path, code)
        case .empty: emptyFile(path)
        case .missingColumns(let fields):
            missingColumns(fields.map(\.rawValue).joined(separator: ", "))
        case .duplicateColumn(let field): duplicateColumn(field.rawValue)
        case .brokenHeader(let problem):
            place(line: 1, item: nil, field: nil) + ": " + sentence(problem)
        case .jsonList: jsonList
        }
    }
}
