import Glibc
import Testing

/// The theatre itself: that it shows, types, pastes, resizes and ends as terminals do.
@Suite(.serialized) struct ScreenplayTests {
    private func shell(_ script: String, patience: Duration = .seconds(20)) throws -> Screenplay {
        try Screenplay(command: ["sh", "-c", script], patience: patience)
    }

    @Test func whatIsTypedArrives() throws {
        let play = try shell("printf 'ready\\n'; read x; echo \"got $x\"; read y")
        try play.see("ready")
        try play.type("发票 42; -l")
        try play.press(.enter)
        let picture = try play.see("got 发票 42; -l")
        #expect(picture.lines.count == 24)
        #expect(picture.lines[0] == "ready")
        #expect(try play.cursor() == Picture.Place(row: 3, column: 0))
        #expect(try play.screen()[2] == "got 发票 42; -l")
    }

    @Test func theWorldIsSealed() throws {
        let play = try shell("env | sort; tty; pwd; echo done; read x")
        let picture = try play.see("done")
        let names = picture.lines.compactMap { line in
            line.firstIndex(of: "=").map { String(line[..<$0]) }
        }
        #expect(
            Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_"])
                == ["FAPIAO_DATA", "HOME", "LANG", "PATH", "TERM", "TZ"])
        #expect(picture.shows("/dev/pts/"))
        #expect(picture.lines.contains(play.scenery.home))
    }

    @Test func keysHaveTheirBytes() throws {
        let play = try shell(
            "stty raw -echo; printf 'ready\\r\\n'; head -c 12 | od -An -tx1; read x")
        try play.see("ready")
        try play.press(.tab, .control("n"), .up, .alt("b"), .escape, .backspace, .letter("q"))
        try play.press(.enter)
        try play.type("é")
        try play.see("09 0e 1b 5b 41 1b 62 1b 7f 71 0d c3")
    }

    @Test func aPasteComesInBracketsIfAskedFor() throws {
        let play = try shell(
            "stty raw -echo; printf 'ready\\033[?2004h\\r\\n'; head -c 14 | od -An -c; read x")
        try play.see("ready")
        try play.paste("ab")
        try play.see("033   [   2   0   0   ~   a   b 033   [   2   0   1   ~")
    }

    @Test func theTerminalCanChangeItsSize() throws {
        let play = try shell("trap 'stty size' WINCH; stty size; while :; do read x; done")
        try play.see("24 80")
        try play.resize(columns: 60, rows: 16)
        let picture = try play.see("16 60")
        #expect(picture.lines.count == 16)
    }

    @Test func theEndIsSeenWithItsStatus() throws {
        #expect(try shell("echo bye; exit 7").seeEnd() == 7)
        let play = try shell("echo ready; exec sleep 100")
        try play.see("ready")
        try play.send(signal: SIGTERM)
        #expect(try play.seeEnd() == 128 + SIGTERM)
        #expect(throws: Screenplay.Fault.self) { try play.send(signal: SIGTERM) }
    }

    @Test func whatIsNotThereIsToldWithTheScreen() throws {
        let play = try shell("echo only this; read x", patience: .milliseconds(300))
        try play.see("only this")
        do {
            try play.see("something else")
            Issue.record("saw what is not there")
        } catch Screenplay.Fault.notSeen(let what, let picture) {
            #expect(what == "“something else”")
            #expect(picture.lines[0] == "only this")
        }
    }

    @Test func aPlayTakesItsWorldAlong() throws {
        var play: Screenplay? = try shell("echo $$ ready; exec sleep 100")
        let line = try play?.see("ready").lines[0] ?? ""
        let pid = try #require(line.split(separator: " ").first.flatMap { pid_t($0) })
        let folder = try #require(play?.scenery.folder)
        #expect(access(folder, F_OK) == 0)
        play = nil
        #expect(access(folder, F_OK) != 0)
        let deadline = ContinuousClock.now + .seconds(20)
        while kill(pid, 0) == 0, ContinuousClock.now < deadline { usleep(10_000) }
        #expect(kill(pid, 0) != 0)
    }

    @Test func theProgramIsFound() throws {
        let run = try Scenery().run("--version")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("\n"))
    }

    @Test func aProgramThatIsNotThereIsNamed() {
        #expect(throws: Run.Fault.self) { try Run(["no-such-program-at-all"]) }
        #expect("\(Screenplay.Fault.noTmux)".contains("apt-get install tmux"))
    }
}
