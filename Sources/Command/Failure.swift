import ArgumentParser
import Fapiao
import Intake
import Resources
import Screen
import Terminal

/// Why a command could not do its work, with a code of sysexits.
struct Failure: Error, Equatable {
    /// The codes of sysexits.h that the program uses.
    enum Code: Int32 {
        case usage = 64
        case dataError = 65
        case noInput = 66
        case unavailable = 69
        case software = 70
        case osError = 71
        case cannotCreate = 73
        case inputOutput = 74
        case tryAgain = 75
        case noPermission = 77
        case configuration = 78
    }

    enum Reason: Equatable {
        case terminal(TerminalError)
        case folder(Trouble, String)
        case noHome
        case notADemo(String)
        case cannotRemove(String)
        case tooManyFiles
        case noSuchMail(String)
        /// A setting of `config.json`, by its name, is no address.
        case badMailAddress(String, String)
        case badSenderName(String)
        case noSendmail
        case sendmailNotAbsolute(String)
        case sendmailNotThere(String)
        case mailCodeExpired(String, Instant)
        case mailCodeReplaced(String)
        case mailBeingSent(String, Instant)
        case intake(IntakeFailure, String)
        /// `config.json` has no mapping of that name.
        case noMapping(String, known: [String])
        /// A mapping of `config.json`, by its name, cannot serve.
        case badMapping(ColumnMapping.Fault, String)
        /// It names an encoding that the program does not read.
        case badEncoding(String, String)
        /// What only a command for scripts fails of.
        case script(ScriptFault)
        /// What only checking, backing up and restoring fail of.
        case keeping(KeepingFault)
    }

    let reason: Reason

    init(_ reason: Reason) { self.reason = reason }
}

extension Failure {
    var code: Code {
        switch reason {
        case .terminal(.alreadyOpen): .software
        case .terminal(.system): .osError
        case .terminal: .unavailable
        case .folder(let trouble, _): trouble.code
        case .noHome, .notADemo: .usage
        case .cannotRemove: .inputOutput
        case .tooManyFiles: .osError
        case .noSuchMail: .noInput
        case .badMailAddress, .badSenderName, .noSendmail, .sendmailNotAbsolute,
            .sendmailNotThere:
            .configuration
        case .mailCodeExpired, .mailCodeReplaced: .dataError
        case .mailBeingSent: .tryAgain
        case .intake(.cannotRead, _): .noInput
        case .intake(.unknownEncoding, _): .osError
        case .noMapping: .usage
        case .badMapping, .badEncoding: .configuration
        case .intake: .dataError
        case .script(let fault): fault.code
        case .keeping(let fault): fault.code
        }
    }

    /// One sentence that says what to do.
    func sentence(_ words: Words) -> String {
        switch reason {
        case .terminal(let error): words.sentence(error)
        case .folder(let trouble, let folder): words.sentence(trouble, folder: folder)
        case .noHome: words.noHome
        case .notADemo(let folder): words.notADemo(folder)
        case .cannotRemove(let folder): words.cannotRemove(folder)
        case .tooManyFiles: words.tooManyFiles
        case .noSuchMail(let id): words.noSuchMail(id)
        case .badMailAddress, .badSenderName, .noSendmail, .sendmailNotAbsolute,
            .sendmailNotThere, .mailCodeExpired, .mailCodeReplaced, .mailBeingSent:
            Sanitise.text(mailSentence(words))
        case .intake(let failure, let path):
            Sanitise.text(words.sentence(failure, path: path))
        case .noMapping(let name, let known): Sanitise.text(words.noMapping(name, known: known))
        case .badMapping(let fault, let key): Sanitise.text(words.sentence(fault, key: key))
        case .badEncoding(let name, let key): Sanitise.text(words.badEncoding(name, key))
        case .script(let fault):
            Sanitise.lines(fault.sentence(words)).joined(separator: "\n")
        case .keeping(let fault): Sanitise.text(fault.sentence(words))
        }
    }
}

extension Failure {
    private func mailSentence(_ words: Words) -> String {
        switch reason {
        case .badMailAddress(let address, let key): words.badMailAddress(address, key)
        case .badSenderName(let name): words.badSenderName(name)
        case .noSendmail: words.noSendmail
        case .sendmailNotAbsolute(let path): words.sendmailNotAbsolute(path)
        case .sendmailNotThere(let path): words.sendmailNotThere(path)
        case .mailCodeExpired(let id, let time): words.mailCodeExpired(id, at: time)
        case .mailCodeReplaced(let id): words.mailCodeReplaced(id)
        case .mailBeingSent(let id, let time): words.mailBeingSent(id, until: time)
        case .terminal, .folder, .noHome, .notADemo, .cannotRemove, .tooManyFiles, .noSuchMail,
            .intake, .noMapping, .badMapping, .badEncoding, .script, .keeping:
            sentence(words)
        }
    }
}

extension Trouble {
    var code: Failure.Code {
        switch self {
        case .newerFormat: .configuration
        case .readOnly, .noPermission: .noPermission
        case .noSpace, .quota, .tooBig, .occupied: .cannotCreate
        case .busy: .tryAgain
        case .tooManyOpen, .other: .osError
        case .diskFailed, .cannotRead, .notConfirmed: .inputOutput
        case .damaged: .dataError
        }
    }
}

extension Words {
    fileprivate func sentence(_ error: TerminalError) -> String {
        switch error {
        case .notATerminal: needsTerminal
        case .termUnset: termUnset
        case .termDumb: termDumb
        case .termUnknown(let name): termUnknown(name)
        case .alreadyOpen: terminalFailed(0)
        case .system(let code): terminalFailed(code)
        }
    }

    fileprivate func sentence(_ trouble: Trouble, folder: String) -> String {
        switch trouble {
        case .newerFormat(let format): folderNewer(folder, format)
        case .readOnly, .noPermission: folderReadOnly(folder)
        case .noSpace, .quota, .tooBig: folderFull(folder)
        case .busy: folderBusy(folder)
        case .tooManyOpen: tooManyFiles
        case .diskFailed: folderDiskFailed(folder)
        case .cannotRead: folderCannotBeRead(folder)
        case .notConfirmed: folderNotConfirmed(folder)
        case .damaged: folderDamaged(folder)
        case .occupied(let name): folderOccupied(folder, by: name)
        case .other(let detail): folderUnusable(folder, detail)
        }
    }
}
