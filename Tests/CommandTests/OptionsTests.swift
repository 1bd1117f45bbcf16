import ArgumentParser
import Fapiao
import System
import Testing

@testable import Command

struct OptionsTests {
    private func options(_ arguments: String...) throws -> Options {
        try Options.parse(arguments)
    }

    @Test(arguments: [
        ("en_US.UTF-8", Language.english), ("en", .english), ("sv_SE.UTF-8", .swedish),
        ("sv_FI", .swedish), ("zh_CN.UTF-8", .simplifiedChinese), ("zh", .simplifiedChinese),
        ("zh_SG", .simplifiedChinese), ("zh_TW.UTF-8", .traditionalChinese),
        ("zh_HK", .traditionalChinese), ("zh-Hant", .traditionalChinese),
        ("zh-Hant-HK", .traditionalChinese), ("zh-Hans-HK", .simplifiedChinese),
        ("ZH_tw@stroke", .traditionalChinese), ("zh_MO.Big5", .traditionalChinese),
    ])
    func aLocaleNamesALanguage(tag: String, language: Language) {
        #expect(Language(tag: tag) == language)
    }

    @Test(arguments: ["C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "", "svk", "zhx", "_", "."])
    func anotherLocaleIsEnglish(tag: String) throws {
        #expect(Language(tag: tag) == nil)
        #expect(try options().chosenLanguage(Environment(["LANG": tag])) == .english)
    }

    @Test func theFirstOfTheLocaleVariablesThatIsSetDecides() throws {
        let all = ["LC_ALL": "sv_SE", "LC_MESSAGES": "zh_CN", "LANG": "zh_TW"]
        #expect(try options().chosenLanguage(Environment(all)) == .swedish)
        let two = ["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "zh_TW"]
        #expect(try options().chosenLanguage(Environment(two)) == .simplifiedChinese)
        let one = ["LANG": "zh_TW"]
        #expect(try options().chosenLanguage(Environment(one)) == .traditionalChinese)
        // An unknown one that is set hides what comes after it, as libc has it.
        let unknown = ["LC_ALL": "fi_FI", "LANG": "sv_SE"]
        #expect(try options().chosenLanguage(Environment(unknown)) == .english)
    }

    @Test func theOptionGoesFirstAndItsUnknownValueIsAnError() throws {
        let environment = Environment(["LC_ALL": "sv_SE"])
        let chosen = try options("--language", "zh-Hant").chosenLanguage(environment)
        #expect(chosen == .traditionalChinese)
        for bad in ["fr", "zh", "EN", "zh_TW", ""] {
            #expect(throws: (any Error).self) { try options("--language", bad) }
        }
    }

    @Test func theDataFolderIsTheFirstThatSomebodyNames() throws {
        let all = ["FAPIAO_DATA": "/srv/f", "XDG_DATA_HOME": "/x", "HOME": "/home/li"]
        #expect(try options("--data", "d").place(Environment(all)).folder == "d")
        #expect(try options().place(Environment(all)).folder == "/srv/f")
        let xdg = ["XDG_DATA_HOME": "/x", "HOME": "/home/li"]
        #expect(try options().place(Environment(xdg)).folder == "/x/fapiao")
        let home = Environment(["HOME": "/home/li"])
        #expect(try options().place(home).folder == "/home/li/.local/share/fapiao")
        // The XDG rules: a path that is not absolute is to be ignored.
        let relative = Environment(["XDG_DATA_HOME": "x", "HOME": "/home/li"])
        #expect(try options().place(relative).folder == "/home/li/.local/share/fapiao")
        #expect(throws: Failure(.noHome)) { try options().place(Environment()) }
    }

    @Test func theDemoNeverUsesTheFolderOfTheData() throws {
        for variables in [
            ["FAPIAO_DATA": "/srv/f"], ["XDG_DATA_HOME": "/x"], ["HOME": "/home/li"],
        ] {
            let environment = Environment(variables)
            let options = try options()
            #expect(try options.demoPlace(environment) != options.place(environment))
        }
    }
}
