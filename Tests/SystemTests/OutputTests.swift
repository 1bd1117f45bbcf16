import Fapiao
import FoundationEssentials
import Glibc
import Testing

@testable import System

/// Files and printed sheets: what a person asked for, and nothing written over.
@Suite struct OutputTests {
    /// A folder with a data folder in it.
    private final class Place {
        let folder: String
        var data: String { folder + "/data" }

        init() throws {
            var template = Array("/tmp/fapiao-output-XXXXXX".utf8CString)
            try #require(mkdtemp(&template) != nil)
            folder = String(
                decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            try #require(mkdir(data, 0o700) == 0)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func write(_ text: String, _ name: String) -> FileFault? {
            do throws(FileFault) {
                try NewFile(folder + "/" + name).write(Array(text.utf8), outside: data)
                return nil
            } catch {
                return error
            }
        }

        func text(_ name: String) throws -> String {
            String(
                decoding: try Data(contentsOf: URL(filePath: folder + "/" + name)), as: UTF8.self)
        }
    }

    @Test func aFileIsMadeOnceAndNeverWrittenOver() throws {
        let place = try Place()
        #expect(place.write("标签\n", "a.txt") == nil)
        #expect(try place.text("a.txt") == "标签\n")
        #expect(place.write("other", "a.txt") == .exists)
        #expect(try place.text("a.txt") == "标签\n")
        #expect(place.write("x", "") == .exists)
    }

    @Test func noLinkLeadsToAnotherFile() throws {
        let place = try Place()
        try #require(symlink(place.data + "/config.json", place.folder + "/link.txt") == 0)
        #expect(place.write("x", "link.txt") == .exists)
        #expect(access(place.data + "/config.json", F_OK) != 0)
    }

    @Test func theDataFolderIsClosedEvenByAnotherName() throws {
        let place = try Place()
        try #require(mkdir(place.data + "/orders", 0o700) == 0)
        try #require(symlink(place.data, place.folder + "/elsewhere") == 0)
        for name in [
            "data/a.txt", "data/orders/a.txt", "elsewhere/a.txt", "data/../data/a.txt",
            "elsewhere/orders/../a.txt",
        ] {
            #expect(place.write("x", name) == .inData, "\(name)")
        }
        #expect(place.write("x", "data/../a.txt") == nil)
    }

    @Test func whatStandsInTheWayIsTold() throws {
        let place = try Place()
        #expect(place.write("x", "none/a.txt") == .noFolder)
        #expect(place.write("x", String(repeating: "n", count: 300)) == .tooLong)
        #expect(
            Self.fault { try NewFile("/dev/full").write([1], outside: place.data) } == .exists)
    }

    private static func fault(_ body: () throws -> Void) -> FileFault? {
        do { try body() } catch { return error as? FileFault }
        return nil
    }

    // MARK: Printing

    private func print(_ path: String, on printer: PrinterName?) -> PrinterFault? {
        do throws(PrinterFault) {
            try PrintSystem(path: path)
                .take(Array("标签\n".utf8), title: "fapiao -x", on: printer)
            return nil
        } catch {
            return error
        }
    }

    @Test func lpIsCalledWithTitleAndPrinter() throws {
        let stub = try Stub(#"printf '%s\n' "$@" > $F/arguments; cat > $F/text"#)
        #expect(print(stub.path, on: PrinterName("Büro-2")) == nil)
        #expect(try stub.text("arguments") == "-s\n-t\nfapiao -x\n-d\nBüro-2\n")
        #expect(try stub.text("text") == "标签\n")
        #expect(print(stub.path, on: nil) == nil)
        #expect(try stub.text("arguments") == "-s\n-t\nfapiao -x\n")
    }

    @Test func whatThePrintSystemSaysIsTold() throws {
        let stub = try Stub(#"echo 'lp: The printer or class does not exist.' >&2; exit 1"#)
        #expect(
            print(stub.path, on: nil)
                == .refused(said: "lp: The printer or class does not exist."))
        #expect(print("/nowhere/lp", on: nil) == .noProgram(path: "/nowhere/lp"))
    }

    @Test(arguments: ["", " ", "-d", "a b", "a/b", "a#b", "a\\b", "a\u{7}"])
    func noPrinterIsCalledSo(_ typed: String) {
        #expect(PrinterName(typed) == nil)
    }
}
