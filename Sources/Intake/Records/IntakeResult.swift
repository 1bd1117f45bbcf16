import Fapiao

/// What a file of payment records holds, good and bad.
package struct IntakeResult: Equatable, Sendable {
    /// The orders that may go in, as they were met in the file.
    package let records: [Taken]
    /// What is wrong with the others, in the order of the lines.
    package let faults: [RecordFault]
    /// What was left out, harmlessly.
    package let notes: [Note]

    /// A record, and the line on which its order begins.
    package struct Taken: Equatable, Sendable {
        package let line: Int
        package let record: PaymentRecord
    }

    package enum Note: Equatable, Hashable, Sendable {
        /// A column or member that means nothing here; safe to print.
        case ignored(name: String)
        /// The order on `line` is the same, word for word, as the one on `first`.
        case repeated(line: Int, first: Int)
        /// Rows that a mapping says are no payments, such as refunds.
        case leftOut(rows: Int)
    }
}
