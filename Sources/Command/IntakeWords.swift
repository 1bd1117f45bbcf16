import Fapiao
import Glibc
import Intake
import Resources

extension Words {
    /// A fault at its place in the file.
    func finding(_ fault: RecordFault) -> String {
        finding(
            at: place(line: fault.line, item: fault.item, column: fault.field.map(column)),
            sentence(fault.problem))
    }

    /// What is wrong with a record, and what to do.
    func sentence(_ problem: RecordFault.Problem) -> String {
        switch problem {
        case .unclosedQuote: unclosedQuote
        case .textAfterQuote: textAfterQuote
        case .tooManyColumns(let limit): tooManyColumns(limit)
        case .columnCount(let found, let expected):
            columnCount(found: found, expected: expected)
        case .lineTooLong(let limit): lineTooLong(byteLimit: limit)
        case .notJSON(let byte): notJSON(byte: byte)
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

    /// How a column is called, for who reads this language.
    func column(_ field: RecordField) -> String {
        switch field {
        case .orderNumber: columnOrderNumber
        case .customerNumber: columnCustomerNumber
        case .payerName: columnPayerName
        case .contactEmail: columnContactEmail
        case .product: columnProduct
        case .quantity: columnQuantity
        case .unit: columnUnit
        case .netAmount: columnNetAmount
        case .grossAmount: columnGrossAmount
        case .taxRate: columnTaxRate
        case .total: columnTotal
        case .paidAt: columnPaidAt
        case .channel: columnChannel
        }
    }

    /// Why nothing can be taken from the file at `path`.
    func sentence(_ failure: IntakeFailure, path: String) -> String {
        switch failure {
        case .cannotRead(_, ENOENT): noSuchFile(path)
        case .cannotRead(_, EACCES), .cannotRead(_, EPERM): fileForbidden(path)
        case .cannotRead(_, EISDIR): fileIsFolder(path)
        case .cannotRead(_, let code): cannotReadFile(path, code)
        case .empty: emptyFile(path)
        case .missingColumns(let fields): missingColumns(missing(fields))
        case .noHeader(let names, let limit): noHeader(names, within: limit)
        case .duplicateColumn(let field): duplicateColumn(column(field))
        case .brokenHeader(let problem): finding(at: headerPlace, sentence(problem))
        case .jsonList: jsonList
        case .unknownEncoding(let name): noEncodingTable(name)
        }
    }

    /// Why another program's columns cannot be read as `config.json` has it.
    func sentence(_ fault: ColumnMapping.Fault, key: String) -> String {
        switch fault {
        case .unknownField(let name): mappingUnknownField(name, key)
        case .twice(let field): mappingTwice(column(field), key)
        case .missing(let fields): mappingMissing(missing(fields), key)
        }
    }

    /// How a file is read, and who says so.
    func sentence(_ found: FoundEncoding) -> String {
        let name = found.encoding.name
        return found.isDemanded ? encodingDemanded(name) : encodingDetected(name)
    }

    /// The columns to add; of the two amounts one will do.
    private func missing(_ fields: [RecordField]) -> [String] {
        let amounts: [RecordField] = [.netAmount, .grossAmount]
        guard amounts.allSatisfy(fields.contains) else { return fields.map(column) }
        return fields.filter { !amounts.contains($0) }.map(column) + [columnEitherAmount]
    }
}
