import Glibc
import Testing

@testable import System

@Suite struct SystemCallTests {
    @Test func randomBytesAreAsManyAsAskedForAndDiffer() throws {
        #expect(try Randomness.bytes(0).isEmpty)
        #expect(try Randomness.bytes(1_000).count == 1_000)
        #expect(try Randomness.bytes(16) != Randomness.bytes(16))
    }

    @Test func theClocksGoForward() {
        #expect(SystemClock.seconds() > 1_750_000_000)
        let before = SystemClock.monotonicMilliseconds()
        #expect(SystemClock.monotonicMilliseconds() >= before)
    }

    @Test func theGuardsHold() throws {
        try ProcessGuards.raise()
        var cores = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &cores)
        #expect(cores.rlim_cur == 0)
        #expect(cores.rlim_max == 0)
        #expect(umask(0o077) == 0o077)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        #expect(write(ends[1], "x", 1) == -1)
        #expect(errno == EPIPE)
        close(ends[1])
    }

    @Test func aLogLineStaysOneLine() {
        #expect(
            AuthLog.oneLine("refused 'a\nroot: let in\u{1B}[2J'")
                == "refused 'a\\u{a}root: let in\\u{1b}[2J'")
        #expect(AuthLog.oneLine("登录 %s %n") == "登录 %s %n")
        AuthLog().write("test of the log %s %n", .notice)
    }
}
