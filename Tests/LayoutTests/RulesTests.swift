import Testing

/// Each rule finds what it forbids, in sources made up for it.
@Suite struct RulesTests {
    private func found(_ path: String, _ text: String) -> [String] {
        Rules.findings(in: SourceFile(path: path, text: text)).map { "\($0.line): \($0.what)" }
    }

    @Test(arguments: [
        ("Sources/Fapiao/A.swift", "import Screen"),
        ("Sources/Fapiao/Checks/A.swift", "import Glibc"),
        ("Sources/Screen/A.swift", "import Fapiao"),
        ("Resources/A.swift", "import Screen"),
        ("Sources/Wizard/A.swift", "import Storage"),
        ("Sources/Mail/A.swift", "import Glibc"),
        ("Sources/Storage/A.swift", "@preconcurrency import Resources"),
        ("Sources/Intake/A.swift", "package import Storage"),
        ("Sources/Terminal/A.swift", "import struct Fapiao.Money"),
        ("Sources/System/A.swift", "  @testable   import Screen"),
        ("Sources/Command/A.swift", "import CNcurses"),
        ("Sources/Command/A.swift", "import Foundation"),
        ("Tests/FapiaoTests/A.swift", "import Foundation"),
    ])
    func anImportThatTheRoomHasNotIsFound(path: String, line: String) {
        let findings = found(path, "// a\n\n\(line)\n")
        #expect(findings.count == 1)
        #expect(findings.first?.hasPrefix("3: imports ") == true)
    }

    @Test func anImportThatTheRoomHasIsFine() {
        for (room, modules) in House.rooms {
            for module in modules { #expect(found("\(room)/A.swift", "import \(module)\n") == []) }
        }
        #expect(found("Tests/StorageTests/A.swift", "@testable import Storage\n") == [])
        #expect(found("Sources/Fapiao/A.swift", "// import Glibc\nlet important = 1\n") == [])
        #expect(found("Sources/Attic/A.swift", "") == ["1: is in no room of the house"])
    }

    @Test(arguments: House.calls.map(\.call))
    func aCallIsFoundInARoomThatHasItNot(call: String) {
        let line = call.hasPrefix(".") ? "Int\(call): 1)" : call
        for room in ["Sources/Fapiao", "Sources/Wizard", "Resources", "Sources/Storage"] {
            #expect(found("\(room)/A.swift", "\n \(line)\n") == ["2: calls \(call)"])
        }
    }

    @Test func aCallIsFineInItsRoomAndWhereItIsNone() {
        #expect(found("Sources/Command/A.swift", "print(1)\nexit(1)\n_ = getenv(a)\n") == [])
        #expect(found("Sources/System/A.swift", "let a = Int.random(in: 0...1)\n") == [])
        #expect(found("Sources/Fapiao/A.swift", "blueprint(1)\npen.print(1)\n") == [])
        #expect(found("Sources/Fapiao/A.swift", "// print(1)\n/* exit(1) */\n") == [])
        #expect(found("Sources/Fapiao/A.swift", "let a = \"print(1) try!\"\n") == [])
        #expect(found("Sources/Fapiao/A.swift", "\"\\(print(1))\"\n") == ["1: calls print("])
        #expect(found("Sources/Fapiao/A.swift", "blueprint(print(1))\n") == ["1: calls print("])
        #expect(found("Tests/MailTests/A.swift", "print(1)\n") == [])
        #expect(found("Tests/MailTests/A.swift", "let a = try! b()\n") == ["1: calls try!"])
        #expect(found("Tests/MailTests/A.swift", "fatalError()\n") == ["1: calls fatalError("])
    }

    @Test(arguments: ["a!.b", "a()!", "a[0]!", "a as! B", "var a: B!"])
    func aForcedUnwrapIsFound(line: String) {
        #expect(found("Sources/Fapiao/A.swift", "\(line)\n") == ["1: unwraps by force"])
        #expect(found("Tests/MailTests/A.swift", "\(line)\n") == ["1: unwraps by force"])
    }

    @Test func otherExclamationMarksAreFine() {
        let text = "if !a, b != c, d!=e { (!f) }\nlet g = \"h!\" // i!\n"
        #expect(found("Sources/Fapiao/A.swift", text) == [])
    }

    @Test func aFileOfMoreThanItsLinesIsFound() {
        let full = String(repeating: "let a = 1\n", count: 400)
        #expect(found("Sources/Fapiao/A.swift", full) == [])
        #expect(
            found("Sources/Fapiao/A.swift", full + "a\n") == ["401: has 401 lines, over 400"])
    }

    @Test(arguments: [
        "func a() {", "package static func a<B>(b: () -> Void = {}) -> B {", "var a: Int {",
        "@discardableResult private mutating func a(\n    b: Int\n) {",
    ])
    func aFunctionOfFortyLinesIsFound(head: String) {
        let line = "    if b { c() }\n"
        let full = head + "\n" + String(repeating: line, count: 39)
        #expect(found("Sources/Fapiao/A.swift", full + "}\n") == [])
        let over = full + "\n}\n"
        #expect(found("Resources/A.swift", over) == ["1: a has 40 lines, 40 or more"])
        #expect(found("Tests/MailTests/A.swift", over) == [])
        let nested = "extension A {\n  protocol B { func b() }\n\(over)func d() {}\n}\n"
        #expect(found("Sources/Fapiao/A.swift", nested) == ["3: a has 40 lines, 40 or more"])
    }

    @Test func whatHasNoBodyOrAShortOneIsFine() {
        let lines = String(repeating: "    b()\n", count: 50)
        let text = """
            protocol A {
                func a()
                init(b: Int)
            }
            struct B {
                var c = d {
            \(lines)
                }
                init?(e: Int) { self.init() }
                subscript(f: Int) -> Int { f }
            }
            """
        #expect(found("Sources/Fapiao/A.swift", text) == [])
        let source = SourceFile(path: "a", text: text)
        #expect(source.functions.map(\.name) == ["init", "subscript"])
    }

    @Test func chineseOutsideResourcesIsFound() {
        let text = "// 发票\nlet a = \"\"\"\n    发票\n    \"\"\"\nlet b = #\"抬头\\(c)\"#\n"
        #expect(
            found("Sources/Wizard/A.swift", text) == [
                "2: holds “\n    发票\n    ”", "5: holds “抬头\\(c)”",
            ])
        #expect(found("Sources/Wizard/A.swift", "let a = \"，。 å ⊗\"\n") == [])
        #expect(found("Resources/A.swift", text) == [])
        #expect(found("Tests/WizardTests/A.swift", text) == [])
        #expect(found("Sources/Fapiao/Checks/CapitalAmount.swift", text) == [])
    }

    @Test func codeInAnInterpolationIsCode() {
        let source = SourceFile(
            path: "a", text: "a(\"b \\(c(\"发 \\(d)\") + e) f\") + g // h\n/* i\n/* j */ k */ l\n")
        #expect(source.code == ["a(\"(c(\"(d)\") + e)\") + g ", "", " l", ""])
        #expect(source.literals.map(\.text) == ["发 ", "b  f"])
        #expect(source.lineCount == 3)
    }

    @Test func aStrangerAtTheTopIsFound() {
        let names = [".ci", ".build", "Makefile", "Package.swift", "Package.resolved", "docs"]
        #expect(Rules.strangers(atTop: names) == ["Makefile", "docs"])
    }
}
