import Fapiao
import Intake
import Resources

extension Words {
    func sentence(_ problem: TaskFault.Problem) -> String {
        switch problem {
        case .line(let problem): sentence(problem)
        case .application(let fault): self.fault(fault)
        case .fapiao(let fault): self.fault(fault)
        case .notADay: deskDayFault
        case .unknownCarrier: unknownCarrier
        case .tracking(let fault): self.fault(fault)
        case .repeated(let lines): numberRepeated(on: lines)
        }
    }

    func column(_ field: TaskField) -> String {
        switch field {
        case .application: columnApplication
        case .fapiaoCode: columnFapiaoCode
        case .fapiaoNumber: columnFapiaoNumber
        case .issuedOn: columnIssuedOn
        case .carrier: columnCarrier
        case .trackingNumber: columnTrackingNumber
        }
    }

    /// Why no task at all can be taken from the file at `path`.
    func sentence(_ failure: TaskFailure, path: String) -> String {
        switch failure {
        case .file(.empty): emptyTasks(path)
        case .file(let failure): sentence(failure, path: path)
        case .missingColumns(let fields): missingColumns(fields.map(column))
        case .duplicateColumn(let field): duplicateColumn(column(field))
        case .tooManyRows(let limit): tooManyTasks(limit)
        }
    }

    /// What a task made of its application.
    func done(_ task: DeskTask) -> String {
        switch task {
        case .issue(let number, let day): taskIssued(number, on: day)
        case .mail(let parcel):
            parcel.tracking.warnings.first.map { joined(taskMailed(parcel), warning($0)) }
                ?? taskMailed(parcel)
        case .reject: taskRejected
        }
    }
}
