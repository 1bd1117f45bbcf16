import ArgumentParser
import Fapiao
import Intake
import Storage

/// What the commands for scripts read of their arguments.
extension Status {
    /// The status of that name, as `--queue` has it; one of `choices`.
    init(option name: String, among choices: [Status]) throws(Failure) {
        guard let known = choices.first(where: { $0.name == name }) else {
            throw Failure(
                .script(.unknownName(name, option: "--queue", known: choices.map(\.name))))
        }
        self = known
    }
}

extension RequestField {
    /// The field of that name, as `--field` has it.
    init(option name: String) throws(Failure) {
        guard let known = Self.allCases.first(where: { $0.name == name }) else {
            throw Failure(
                .script(
                    .unknownName(name, option: "--field", known: Self.allCases.map(\.name))))
        }
        self = known
    }
}

extension Day {
    /// The day that an option names.
    init(option text: String) throws(Failure) {
        guard let day = Day(typed: text) else { throw Failure(.script(.badDay)) }
        self = day
    }
}

extension ApplicationNumber {
    /// The number that an argument names; a mistyped one is nobody's.
    init(argument text: String) throws(Failure) {
        do throws(ApplicationNumber.Fault) { try self.init(text) } catch {
            throw Failure(.script(.noSuchApplication(text)))
        }
    }
}
