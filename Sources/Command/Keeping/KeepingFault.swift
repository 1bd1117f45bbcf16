import Fapiao
import Resources
import Storage

/// Why a data folder was not checked, backed up or restored.
enum KeepingFault: Equatable {
    case noData(String)
    /// A backup would go over something.
    case exists(String)
    /// Something would be restored over something.
    case notEmpty(String)
    case underWay(String)
    case brokenOff(String)
    case inData(String)
    case noFolderAround(String)
    case noBackup(String)
    /// It was begun, and is not whole.
    case stopped(String, Trouble)

    var code: Failure.Code {
        switch self {
        case .noData, .noBackup: .noInput
        case .exists, .notEmpty, .brokenOff, .inData, .noFolderAround: .cannotCreate
        case .underWay: .tryAgain
        case .stopped(_, let trouble): trouble.code
        }
    }

    /// One sentence that says what to do.
    func sentence(_ words: Words) -> String {
        switch self {
        case .noData(let folder): words.noDataFolder(folder)
        case .exists(let path): words.backupExists(path)
        case .notEmpty(let folder): words.restoreNotEmpty(folder)
        case .underWay(let path): words.copyUnderWay(path)
        case .brokenOff(let path): words.copyBrokenOff(path)
        case .inData(let path): words.backupInData(path)
        case .noFolderAround(let path): words.noFolderAround(path)
        case .noBackup(let path): words.noBackup(path)
        case .stopped(let path, let trouble):
            words.copyStopped(path, words.trouble(trouble))
        }
    }
}

extension Failure {
    /// Why a folder for a copy was not begun, or did not get its name.
    init(_ refusal: UnfinishedFolder.Refusal, at path: String, isBackup: Bool) {
        switch refusal {
        case .exists: self.init(.keeping(isBackup ? .exists(path) : .notEmpty(path)))
        case .underWay(let other): self.init(.keeping(.underWay(other)))
        case .brokenOff(let other): self.init(.keeping(.brokenOff(other)))
        case .disk(let error) where error.reason == .missing:
            self.init(.keeping(.noFolderAround(path)))
        case .disk(let error): self.init(.folder(StoreError.notSaved(error).trouble, path))
        }
    }
}
