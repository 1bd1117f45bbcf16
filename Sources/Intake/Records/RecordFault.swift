import Fapiao

/// One thing that is wrong with a payment record, and where.
package struct RecordFault: Equatable, Sendable {
    /// The physical line on which the record begins, counted from 1.
    package let line: Int
    /// Which of the products on that line, counted from 1; nil in CSV and for the order itself.
    package let item: Int?
    /// The order that is refused for it, if the number can be read.
    package let order: OrderNumber?
    /// Nil when the whole line is wrong.
    package let field: RecordField?
    package let problem: Problem

    /// What is wrong.
    package enum Problem: Error, Equatable, Sendable {
        // The line.
        case unclosedQuote
        case textAfterQuote
        case tooManyColumns(limit: Int)
        /// The line has another number of columns than the header.
        case columnCount(found: Int, expected: Int)
        case lineTooLong(byteLimit: Int)
        /// No JSON; `column` is the first byte that does not fit, counted from 1.
        case notJSON(column: Int)
        case notAnObject
        case duplicateName(String)

        // One field.
        case missing
        case notUTF8
        /// JSON of another kind, such as a list where a text is expected.
        case wrongKind
        case orderNumber(OrderNumber.Fault)
        case text(SingleLine.Fault)
        case email(EmailAddress.Fault)
        case amount(Money.Fault)
        case quantity(Quantity.Fault)
        case rate(TaxRate.Fault)
        case notATime
        case paidInTheFuture
        case unknownChannel
        /// Neither a net nor a gross amount is there.
        case noAmount
        case netAndGrossDisagree(net: Money, gross: Money, rate: TaxRate)

        // The order.
        case noProducts
        case tooManyProducts(limit: Int)
        case totalNotPositive
        case linesDoNotAddUp(sum: Money, total: Money)
        /// The field says something else on `line`, where the order was met first.
        case contradicts(line: Int)
    }

    package init(
        line: Int, item: Int? = nil, order: OrderNumber? = nil, field: RecordField? = nil,
        problem: Problem
    ) {
        self.line = line
        self.item = item
        self.order = order
        self.field = field
        self.problem = problem
    }
}
