import Fapiao
import Glibc
import Intake
import Resources

/// Why a command for scripts could not do its work.
enum ScriptFault: Equatable {
    case noSuchApplication(String)
    case badFapiaoNumber(FapiaoNumber.Fault)
    case badDay
    case unknownCarrier
    case badTracking(TrackingNumber.Fault)
    case badReason(Prose.Fault)
    /// A name that is none of those that can be asked for.
    case unknownName(String, option: String, known: [String])
    /// Neither an application nor a file was named, or both.
    case numbersOrFile
    case tasks(TaskFailure, String)
    /// A path, `-` for standard output, and the `errno` that writing there left.
    case cannotWrite(String, Int32)
    /// The export would lie among the documents of the data folder.
    case outputInData
    case holidays(HolidayFailure, String)
    case noSuchNotice(Int)
    case badNotice(NoticeFault)
    case noSuchAccount(String)

    /// What is wrong with a notice to be posted.
    enum NoticeFault: Equatable {
        /// Its last day is before its first.
        case endsBeforeItBegins
        case text(SingleLine.Fault)
    }

    var code: Failure.Code {
        switch self {
        case .noSuchApplication, .noSuchNotice, .noSuchAccount: .noInput
        case .badFapiaoNumber, .badDay, .unknownCarrier, .badTracking, .badReason, .unknownName,
            .numbersOrFile, .badNotice:
            .usage
        case .tasks(.file(.cannotRead), _): .noInput
        case .tasks(.file(.unknownEncoding), _): .osError
        case .tasks: .dataError
        case .cannotWrite(_, EACCES), .cannotWrite(_, EPERM), .cannotWrite(_, EROFS): .noPermission
        case .cannotWrite(_, EIO), .cannotWrite(_, EPIPE): .inputOutput
        case .cannotWrite, .outputInData: .cannotCreate
        case .holidays(.file(.cannotRead), _): .noInput
        case .holidays: .dataError
        }
    }

    /// One sentence that says what to do.
    func sentence(_ words: Words) -> String {
        switch self {
        case .noSuchApplication(let number): words.noSuchApplication(number)
        case .badFapiaoNumber(let fault): words.fault(fault)
        case .badDay: words.deskDayFault
        case .unknownCarrier: words.unknownCarrier
        case .badTracking(let fault): words.fault(fault)
        case .badReason(let fault): words.textFault(fault)
        case .unknownName(let name, let option, let known):
            words.unknownName(name, option: option, known: known)
        case .numbersOrFile: words.numbersOrFile
        case .tasks(let failure, let path): words.sentence(failure, path: path)
        case .cannotWrite(let path, let code): words.sentence(writing: path, code)
        case .outputInData: words.fault(FileFault.inData)
        case .holidays(let failure, let path): words.sentence(failure, path: path)
        case .noSuchNotice(let number): words.noSuchNotice(number)
        case .badNotice(.endsBeforeItBegins): words.noticeEndsBefore
        case .badNotice(.text(let fault)): words.textFault(fault)
        case .noSuchAccount(let name): words.noSuchAccount(name)
        }
    }
}

extension Words {
    /// Why nothing could be written.
    fileprivate func sentence(writing path: String, _ code: Int32) -> String {
        switch code {
        case EACCES, EPERM, EROFS: cannotWriteHere(path)
        case ENOENT, ENOTDIR: noFolderToWrite(path)
        case EISDIR: fileIsFolder(path)
        case ENOSPC, EDQUOT: noRoomToWrite(path)
        case EPIPE: readerLeft
        case _: cannotWrite(path, code)
        }
    }

    /// Why a file is no calendar; what is wrong with its days, a line each.
    fileprivate func sentence(_ failure: HolidayFailure, path: String) -> String {
        switch failure {
        case .file(.empty), .empty: emptyCalendar(path)
        case .file(let failure): sentence(failure, path: path)
        case .tooLong(let limit): calendarTooLong(path, byteLimit: limit)
        case .notJSON: calendarNotJSON(path)
        case .notAList: calendarNotAList(path)
        case .entries(let faults):
            faults.map { finding(at: calendarEntry($0.place), sentence($0.problem)) }
                .joined(separator: "\n")
        }
    }

    private func sentence(_ problem: HolidayFault.Problem) -> String {
        switch problem {
        case .notAnObject: holidayNotAnObject
        case .noDate: holidayWithoutDate
        case .noOffDay: holidayWithoutOff
        case .twice(let first): holidayTwice(calendarEntry(first))
        case .otherYear(let day): holidayOfOtherYear(day)
        }
    }
}
