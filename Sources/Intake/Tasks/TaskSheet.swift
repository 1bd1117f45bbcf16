import Fapiao

/// What a file of tasks holds, good and bad.
package struct TaskSheet: Equatable, Sendable {
    /// What can be done, in the order of the lines.
    package let rows: [Row]
    /// What is wrong with the others, in the order of the lines.
    package let faults: [TaskFault]
    /// Columns that mean nothing here, safe to print.
    package let ignored: [String]

    package struct Row: Equatable, Sendable {
        /// The physical line on which it begins, counted from 1.
        package let line: Int
        package let application: ApplicationNumber
        package let task: Task
    }

    package enum Task: Hashable, Sendable {
        /// Without a day it is for the reader to say which.
        case issue(FapiaoNumber, on: Day?)
        case mail(Parcel)
    }
}

/// One thing that is wrong with a line of tasks.
package struct TaskFault: Equatable, Sendable {
    /// The physical line on which it begins, counted from 1.
    package let line: Int
    /// The application that is refused for it, if its number can be read.
    package let application: ApplicationNumber?
    /// Nil when the whole line is wrong.
    package let field: TaskField?
    package let problem: Problem

    package enum Problem: Error, Equatable, Sendable {
        /// What can be wrong with any line of CSV.
        case line(RecordFault.Problem)
        case application(ApplicationNumber.Fault)
        case fapiao(FapiaoNumber.Fault)
        case notADay
        case unknownCarrier
        case tracking(TrackingNumber.Fault)
        /// The same number stands on these other lines, and only one of them can be right.
        case repeated(lines: [Int])
    }
}

/// Why no task at all can be taken from a file.
package enum TaskFailure: Error, Equatable, Sendable {
    /// It cannot be read, has no record, or its header breaks the rules of CSV.
    case file(IntakeFailure)
    case missingColumns([TaskField])
    /// Two columns mean the same field.
    case duplicateColumn(TaskField)
    /// More rows than one file may have.
    case tooManyRows(limit: Int)
}
