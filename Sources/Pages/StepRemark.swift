import Fapiao
import Resources

extension Words {
    /// What was noted with a step, a number as people read it.
    package func remark(of step: Step) -> String {
        switch step.status {
        case .reissued, .submitted: (try? ApplicationNumber(step.remark))?.grouped ?? step.remark
        case .issued: FapiaoNumber(key: step.remark).map { text(of: $0) } ?? step.remark
        case .processing, .rejected, .withdrawn, .mailed, .readyForPickUp, .received, .collected,
            .returned:
            step.remark
        }
    }
}
