import Glibc

/// The real program in a real terminal, and a person at its keys.
///
///     let play = try Screenplay()
///     try play.see("Apply for a fapiao")
///     try play.press(.tab, .enter)
///     try play.type("E2026000123")
///
/// Nothing here sleeps for a fixed time: look for what is drawn last (`see`) before the next key.
/// That matters most after `.escape`, since an Esc with a key right behind it is Alt and that key.
/// The terminal is tmux's, on a socket of its own; it and the program end with the play.
final class Screenplay {
    let scenery: Scenery
    /// How long one waits for what should appear; ample, since a loaded machine is slow.
    private let patience: Duration
    /// What ends all waiting at once, wherever it is seen.
    private let endsWaiting: String?

    /// Starts fapiao with `arguments` in a terminal of 80 × 24.
    convenience init(
        _ arguments: String..., in scenery: Scenery? = nil, columns: Int = 80, rows: Int = 24,
        terminal: String = "tmux-256color"
    ) throws {
        try self.init(
            command: [Scenery.program()] + arguments, in: scenery, columns: columns, rows: rows,
            terminal: terminal)
    }

    /// Starts any program, such as a shell that starts fapiao.
    init(
        command: [String], in scenery: Scenery? = nil, columns: Int = 80, rows: Int = 24,
        terminal: String = "tmux-256color", patience: Duration = .seconds(20),
        waitingEndsAt endsWaiting: String? = nil
    ) throws {
        self.scenery = try scenery ?? Scenery()
        self.patience = patience
        self.endsWaiting = endsWaiting
        sockets = try Scenery.newFolder("\(self.scenery.folder)/tmux-")
        let world = self.scenery.environment(terminal: terminal)
            .sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        try tmux(
            ["start-server", ";", "set-option", "-wg", "remain-on-exit", "on", ";"]
                + ["set-option", "-wg", "remain-on-exit-format", "", ";"]
                + ["set-option", "-g", "default-terminal", terminal, ";"]
                + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c"]
                + [self.scenery.home, "--", "env", "-i"] + world + command)
    }

    deinit { end() }

    /// Ends the terminal and what runs in it.
    func end() {
        // A server that is gone already is what is wanted.
        _ = try? tmux(["kill-server"])
    }

    /// The folder of the terminal's socket, one for each play.
    private let sockets: String

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let environment = [
            "PATH": Run.path, "HOME": scenery.home, "LANG": "C.UTF-8",
            "TMUX_TMPDIR": sockets,
        ]
        let command = ["tmux", "-u", "-L", "play", "-f", "/dev/null"] + arguments
        do {
            let run = try Run(command, environment: environment)
            guard run.status == 0 else { throw Fault.tmux(arguments, run.output) }
            return run.output
        } catch Run.Fault.cannotStart("tmux", errno: ENOENT) {
            throw Fault.noTmux
        }
    }

    enum Fault: Error, CustomStringConvertible {
        case noTmux
        case tmux([String], String)
        case notSeen(String, Picture)
        case notRunning

        var description: String {
            switch self {
            case .noTmux:
                "the journeys need tmux: install the package 'tmux' (apt-get install tmux)"
            case .tmux(let arguments, let said):
                "tmux \(arguments.first ?? "") failed: \(said)"
            case .notSeen(let what, let picture): "waited in vain for \(what); there is\n\(picture)"
            case .notRunning: "the program has ended already"
            }
        }
    }
}

// MARK: - Keys

extension Screenplay {
    /// Types `text`, character by character.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    func press(_ keys: PlayKey...) throws { try tmux(["send-keys", "--"] + keys.map(\.name)) }

    /// Presses `key` so many times.
    func press(_ key: PlayKey, times: Int) throws {
        try tmux(["send-keys", "-N", "\(times)", "--", key.name])
    }

    /// Pastes `text` as a terminal does: in brackets if the program asked for them.
    func paste(_ text: String) throws {
        let path = "\(scenery.folder)/clipboard"
        guard let file = fopen(path, "w") else {
            throw Run.Fault.cannotStart("fopen \(path)", errno: errno)
        }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            throw Run.Fault.cannotStart("fwrite \(path)", errno: errno)
        }
        try tmux(["load-buffer", path, ";", "paste-buffer", "-p", "-d"])
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Sends a signal, such as `SIGHUP`, to the program itself.
    func send(signal: Int32) throws {
        let said = try tmux(["display-message", "-p", "#{pane_dead} #{pane_pid}"])
        let facts = said.split { " \n".contains($0) }
        guard facts.count == 2, facts[0] == "0", let pid = pid_t(facts[1]), kill(pid, signal) == 0
        else { throw Fault.notRunning }
    }
}

// MARK: - Looking

extension Screenplay {
    /// Writes everything that is drawn from now on to a file.
    func record(to path: String) throws { try tmux(["pipe-pane", "-o", "cat > '\(path)'"]) }
}

extension Screenplay {
    /// What the terminal shows now.
    func picture() throws -> Picture {
        let said = try tmux([
            "capture-pane", "-p", ";", "display-message", "-p", Picture.question,
        ])
        guard let picture = Picture(said) else { throw Fault.tmux(["capture-pane"], said) }
        return picture
    }

    /// The rows on the screen now.
    func screen() throws -> [String] { try picture().lines }

    func cursor() throws -> Picture.Place { try picture().cursor }

    /// Waits until all of `texts` are on the screen at once.
    @discardableResult
    func see(_ texts: String...) throws -> Picture {
        try wait(for: texts.map { "“\($0)”" }.joined(separator: " and ")) { picture in
            texts.allSatisfy(picture.shows)
        }
    }

    /// Waits until `text` is gone from the screen.
    @discardableResult
    func seeGone(_ text: String) throws -> Picture {
        try wait(for: "“\(text)” to go") { !$0.shows(text) }
    }

    /// Waits until the cursor is in a row with `text`, where the focus then is.
    @discardableResult
    func seeFocus(on text: String) throws -> Picture {
        try wait(for: "the cursor beside “\(text)”") { $0.cursorLine.contains(text) }
    }

    /// Waits until the program has ended and gives its exit status, as ``Run/status``.
    @discardableResult
    func seeEnd() throws -> Int32 {
        try wait(for: "the end of the program") { $0.ended != nil }.ended ?? 0
    }

    /// Waits until a picture is as wanted; says what there was instead when patience ends.
    @discardableResult
    func wait(for what: String, _ isAsWanted: (Picture) -> Bool) throws -> Picture {
        let deadline = ContinuousClock.now + patience
        while true {
            let picture = try picture()
            if isAsWanted(picture) { return picture }
            if picture.isLeft, picture.ended == nil { try askForStatus() }
            // What has ended draws nothing more.
            let isOver = endsWaiting.map(picture.shows) ?? false
            guard picture.ended == nil, !isOver, ContinuousClock.now < deadline else {
                throw Fault.notSeen(what, picture)
            }
            usleep(10_000)
        }
    }

    /// What the terminal shows once every key has been read and the program waits for the next.
    ///
    /// Before that the cursor is on its way: keys are unread, or a frame is half painted.
    func pictureAtRest() throws -> Picture {
        let said = try tmux(["display-message", "-p", "#{pane_pid} #{pane_tty}"])
        let facts = said.split { " \n".contains($0) }.map(String.init)
        guard facts.count == 2 else { throw Fault.notRunning }
        var last: (picture: Picture, wasAtRest: Bool)?
        return try wait(for: "the program to come to rest") { picture in
            let isAtRest = Self.isAtRest(pid: facts[0], terminal: facts[1])
            defer { last = (picture, isAtRest) }
            guard let last else { return false }
            return isAtRest && last.wasAtRest && picture == last.picture
        }
    }

    /// Whether no key is unread in `terminal` and the process sleeps.
    private static func isAtRest(pid: String, terminal: String) -> Bool {
        let descriptor = open(terminal, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var unread: Int32 = 0
        guard ioctl(descriptor, UInt(FIONREAD), &unread) == 0, unread == 0 else { return false }
        guard let file = fopen("/proc/\(pid)/stat", "re") else { return false }
        defer { fclose(file) }
        var line = [UInt8](repeating: 0, count: 512)
        let length = fread(&line, 1, line.count, file)
        // The name before it stands in brackets and may itself hold some.
        guard let end = line[..<length].lastIndex(of: UInt8(ascii: ")")) else { return false }
        return line[(end + 1)...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "S")
    }

    /// Has tmux look after its children: version 3.3a misses the end of one now and then.
    private func askForStatus() throws {
        let said = try tmux(["display-message", "-p", "#{pid}"])
        if let server = pid_t(said.split(separator: "\n").first ?? "") { kill(server, SIGCHLD) }
    }
}
