import ArgumentParser
import Fapiao
import Intake
import Storage
import System

/// A file to take in, and how it is to be read.
struct ImportSource {
    let path: String
    /// Nil where the file's own bytes tell.
    let encoding: TextEncoding?
    let mapping: ColumnMapping?

    init(path: String, encoding: TextEncoding? = nil, mapping: ColumnMapping? = nil) {
        self.path = path
        self.encoding = encoding
        self.mapping = mapping
    }

    /// The file in UTF-8.
    func decoding() throws(IntakeFailure) -> Decoding {
        Decoding(try InputFile.chunks(of: path), as: encoding, converter: Self.converter)
    }

    func read(now: Instant) throws -> (result: IntakeResult, encoding: FoundEncoding) {
        do throws(IntakeFailure) {
            let decoding = try decoding()
            let chunks = { () throws(IntakeFailure) in try decoding.next() }
            let result = try PaymentIntake.read(chunks, mapping: mapping, now: now)
            return (
                result,
                FoundEncoding(
                    encoding: decoding.encoding ?? .utf8, isDemanded: encoding != nil)
            )
        } catch {
            throw Failure(.intake(error, path))
        }
    }

    private static func converter() throws(IntakeFailure) -> Decoding.Convert {
        do throws(Transcoder.Fault) {
            let transcoder = try Transcoder(from: "GB18030")
            return { transcoder.utf8($0, isLast: $1) }
        } catch {
            switch error {
            case .unknownEncoding(let name): throw .unknownEncoding(name)
            }
        }
    }
}

/// How a file is read: as it was demanded, or as its bytes tell.
struct FoundEncoding: Equatable {
    let encoding: TextEncoding
    let isDemanded: Bool
}

/// `--encoding`, where an unknown value is an error.
struct EncodingOption: ExpressibleByArgument, Equatable {
    let encoding: TextEncoding

    init?(argument: String) {
        guard let encoding = TextEncoding(named: argument) else { return nil }
        self.encoding = encoding
    }

    static var allValueStrings: [String] { TextEncoding.allCases.map(\.name) }
}

extension TextEncoding {
    /// The name it is asked for by.
    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .gb18030: "gb18030"
        }
    }

    /// The encoding of that name; GBK and its elders are parts of GB18030.
    init?(named name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "utf8": self = .utf8
        case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
        case _: return nil
        }
    }
}

extension ColumnMapping {
    /// The mapping that `config.json` has under `key`, checked.
    init(_ columns: ForeignColumns, _ key: String) throws(Failure) {
        do throws(Fault) {
            try self.init(
                columns: columns.columns ?? [:], values: columns.values ?? [:],
                skipped: columns.skip ?? [], only: columns.only ?? [:])
        } catch {
            throw Failure(.badMapping(error, key))
        }
    }
}

extension ForeignColumns {
    func textEncoding(_ key: String) throws(Failure) -> TextEncoding? {
        guard let encoding else { return nil }
        guard let known = TextEncoding(named: encoding) else {
            throw Failure(.badEncoding(encoding, key + ".encoding"))
        }
        return known
    }
}

extension ImportSource {
    /// The tasks in the file.
    func sheet(of kind: TaskKind) throws(TaskFailure) -> TaskSheet {
        let decoding: Decoding
        do throws(IntakeFailure) { decoding = try self.decoding() } catch { throw .file(error) }
        return try TaskIntake.read({ () throws(IntakeFailure) in try decoding.next() }, of: kind)
    }
}
