import Fapiao
import FoundationEssentials
import Glibc
import Testing

@testable import System

extension Stub {
    fileprivate func hand(
        _ message: String = "a\r\nb\r\n", limit: Int = 20
    ) throws -> DeliveryFault? {
        let sendmail = Sendmail(
            path: path, bounce: try EmailAddress("bounce@example.cn"), limit: limit)
        let reader = try EmailAddress("li.na@example.cn")
        do throws(DeliveryFault) { try sendmail.hand(Array(message.utf8), to: reader) } catch {
            return error
        }
        return nil
    }
}

@Suite(.serialized) struct SendmailTests {
    @Test func itIsCalledAsTheMailSystemsAgreeOn() throws {
        let stub = try Stub(#"printf '%s\n' "$@" > $F/arguments; cat > $F/message"#)
        #expect(try stub.hand("Subject: x\r\n\r\n.\r\nFrom a\r\n") == nil)
        #expect(try stub.text("arguments") == "-i\n-f\nbounce@example.cn\n--\nli.na@example.cn\n")
        #expect(try stub.text("message") == "Subject: x\n\n.\nFrom a\n")
    }

    @Test func itSeesNothingOfOurs() throws {
        setenv("FAPIAO_TEST_SECRET", "1", 1)
        let stub = try Stub(
            """
            /usr/bin/env > $F/environment; pwd > $F/here
            ls /proc/$$/fd > $F/open
            ls -l /proc/$$/fd/0 /proc/$$/fd/2 > $F/targets
            grep -E 'Sig(Blk|Ign)' /proc/self/status > $F/signals
            echo "$(ps -o sid= -p $$ 2>/dev/null || cut -d' ' -f6 /proc/$$/stat) $$" > $F/session
            """)
        let leaky = fcntl(STDERR_FILENO, F_DUPFD, 50)
        defer { close(leaky) }
        #expect(try stub.hand() == nil)
        let names = try stub.text("environment").split(separator: "\n").map {
            String($0.prefix { $0 != "=" })
        }
        #expect(Set(names).subtracting(["PWD", "_", "OLDPWD", "SHLVL"]) == ["PATH", "LANG"])
        #expect(try stub.text("here") == "/\n")
        // The shell keeps its script open as 10 and its output as 11; of ours there are three.
        let open = try stub.text("open").split(separator: "\n").map(String.init)
        #expect(Set(open).subtracting(["10", "11"]) == ["0", "1", "2"])
        #expect(try stub.text("targets").contains("memfd:input"))
        #expect(try stub.text("targets").contains("memfd:said"))
        // Signals 32 and 33 belong to the C library, which lets nobody set them.
        let masks = try stub.text("signals").split { " \t\n".contains($0) }.map(String.init)
        #expect(masks.count == 4 && masks[0] == "SigBlk:" && masks[2] == "SigIgn:")
        for mask in [masks[1], masks[3]] {
            #expect(UInt64(mask, radix: 16).map { $0 & 0xFFFF_FFFE_7FFF_FFFF } == 0)
        }
        let session = try stub.text("session").split { $0 == " " || $0 == "\n" }
        #expect(session.count == 2 && session[0] == session[1])
    }

    @Test(arguments: [1, 64, 65, 67, 69, 75, 78, 127, 255])
    func itsCodeAndItsWordsAreTold(code: Int) throws {
        let stub = try Stub("printf 'first\\nsecond \\033[31m\\377 发票\\n' >&2; exit \(code)")
        #expect(try stub.hand() == .ended(code: code, said: "first second [31m 发票"))
    }

    @Test func endlessWordsAreCut() throws {
        let stub = try Stub("yes word | head -c 100000 >&2; exit 75")
        guard case .ended(75, let said)? = try stub.hand() else {
            Issue.record("it did not end with 75")
            return
        }
        #expect(said.count <= DeliveryFault.longestSaying && said.hasPrefix("word word"))
    }

    @Test func whoeverDoesNotReadHarmsNobody() throws {
        let stub = try Stub("exec 0<&-; exit 0")
        let long = String(repeating: String(repeating: "x", count: 70) + "\r\n", count: 40_000)
        #expect(try stub.hand(long) == nil)
    }

    @Test func aLongMessageArrivesWhole() throws {
        let stub = try Stub("wc -c > $F/count")
        let long = String(repeating: String(repeating: "x", count: 70) + "\r\n", count: 40_000)
        #expect(try stub.hand(long) == nil)
        #expect(try Int(stub.text("count").filter(\.isNumber)) == 71 * 40_000)
    }

    @Test func aSignalIsTold() throws {
        #expect(
            try Stub("echo bad >&2; kill -9 $$").hand() == .killed(signal: 9, said: "bad"))
    }

    /// Neither it nor what it started goes on, though both refuse to end when asked.
    @Test func whatTakesTooLongIsKilled() throws {
        let stub = try Stub(
            """
            trap '' TERM
            (trap '' TERM; echo $(sh -c 'echo $PPID') > $F/child; while :; do sleep 1; done) &
            while :; do sleep 1; done
            """)
        #expect(try stub.hand(limit: 1) == .tooSlow(seconds: 1))
        let child = try #require(pid_t(stub.text("child").filter(\.isNumber)))
        let deadline = ContinuousClock.now + .seconds(20)
        while Self.runs(child), ContinuousClock.now < deadline { usleep(10_000) }
        #expect(!Self.runs(child))
    }

    /// Whether a process is there and no zombie that nobody buried yet.
    private static func runs(_ process: pid_t) -> Bool {
        guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        guard fgets(&line, 512, file) != nil else { return false }
        let text = String(
            decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return !text.contains(") Z")
    }

    @Test func aMissingOneIsTold() throws {
        let stub = try Stub("exit 0")
        let address = try EmailAddress("a@example.cn")
        for (path, number) in [("/no/such/sendmail", ENOENT), (stub.folder, EACCES)] {
            let sendmail = Sendmail(path: path, bounce: address, limit: 5)
            #expect(!sendmail.isThere)
            #expect(throws: DeliveryFault.notStarted(errno: Int(number))) {
                try sendmail.hand([], to: address)
            }
        }
        #expect(Sendmail(path: stub.path, bounce: address, limit: 5).isThere)
    }

    @Test func noDescriptorIsLeftOver() throws {
        let stub = try Stub("exit 75")
        _ = try stub.hand()
        let before = try Self.memoryFiles()
        for _ in 1...20 { _ = try stub.hand() }
        #expect(try Self.memoryFiles() <= before)
    }

    /// Descriptors of ours that are memory files or handles of processes.
    private static func memoryFiles() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter { name in
            var buffer = [CChar](repeating: 0, count: 256)
            let count = readlink("/proc/self/fd/\(name)", &buffer, 256)
            let target = String(
                decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return target.contains("memfd:said") || target.contains("memfd:input")
        }.count
    }
}
