import Testing

@testable import System

@Suite struct EnvironmentTests {
    @Test(arguments: [
        (["LC_ALL": "sv_SE", "LC_MESSAGES": "en", "LANG": "zh_CN.UTF-8"], "sv_SE"),
        (["LC_ALL": "", "LC_MESSAGES": "en", "LANG": "zh_CN.UTF-8"], "en"),
        (["LANG": "zh_CN.UTF-8"], "zh_CN.UTF-8"),
    ])
    func theFirstLocaleThatIsSetCounts(values: [String: String], tag: String) {
        #expect(Environment(values).languageTag == tag)
    }

    @Test func withoutALocaleThereIsNoTag() {
        #expect(Environment(["LANG": "", "TERM": "xterm"]).languageTag == nil)
    }

    @Test func theSnapshotHoldsTheVariablesOfTheProcess() {
        #expect(Environment.ofProcess()["PATH"]?.contains("/") == true)
    }
}
