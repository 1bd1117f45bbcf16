import CNcurses
import Glibc
import Screen

/// The screen, from taking the terminal to giving it back as it was.
///
/// One thread owns a session, and there is one at a time. While it is up, nothing else may write
/// to the terminal; stderr goes to the log. Whatever ends the program, the terminal is restored:
/// by `close`, at a plain `exit`, or by the handlers of crashes.
package final class TerminalSession {
    /// The signs this terminal can draw.
    package let glyphs: Glyphs
    /// Whether Chinese can be read here: not on the console of Linux, nor without UTF-8.
    package let canShowChinese: Bool
    /// Whether the terminal has gone; nothing is drawn any more.
    package internal(set) var isLost = false

    let descriptors: Descriptors
    let options: TerminalOptions
    let escapeDelay: Int32
    var painter: Painter
    var decoder = InputDecoder()
    /// Input was left unread to let the owner draw in between.
    var hasMore = false
    private var isOpen = true
    private var lastFrame: Frame?

    private init(_ descriptors: Descriptors, _ options: TerminalOptions, _ charset: Charset) {
        self.descriptors = descriptors
        self.options = options
        let isConsole = fapiao_is_linux_console(descriptors.terminal) != 0
        let rule = WidthRule(ambiguousIsWide: options.ambiguousIsWide)
        let isPlain = options.ascii || isConsole || charset == .ascii
        glyphs = (isPlain ? Glyphs.ascii : .unicode).fitting(rule)
        canShowChinese = charset == .utf8 && !isConsole
        escapeDelay = TerminalSession.escapeDelay
        let wantsColors = options.color && (Environment.value("NO_COLOR") ?? "").isEmpty
        let hasColors = wantsColors && fapiao_screen_colors() >= 8
        painter = Painter(isUnicode: charset == .utf8, hasColors: hasColors, rule: rule)
    }

    deinit { close() }

    /// Takes the terminal.
    ///
    /// Throws when there is none, or none that can be drawn on; nothing is changed then.
    package static func open(
        _ options: TerminalOptions = TerminalOptions()
    ) throws(TerminalError) -> TerminalSession {
        guard !isAnyOpen() else { throw .alreadyOpen }
        let name = try terminalName()
        let descriptors = try Descriptors.open()
        let charset = Charset.choose()
        // These freeze the size of the screen where the shell exports them.
        unsetenv("LINES")
        unsetenv("COLUMNS")
        setWidths(options.ambiguousIsWide)
        guard fapiao_screen_open(descriptors.terminal, escapeDelay) == 0 else {
            descriptors.close()
            throw .termUnknown(name)
        }
        let session = TerminalSession(descriptors, options, charset)
        descriptors.redirectErrors(to: options.log)
        session.installSignals()
        session.startPasteMarks()
        return session
    }

    /// Gives the terminal back as it was; a second call does nothing.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        descriptors.write(Sequences.pasteMarksOff)
        fapiao_screen_close()
        fapiao_signals_remove()
        descriptors.close()
    }

    private static var escapeDelay: Int32 { Environment.value("SSH_CONNECTION") == nil ? 50 : 200 }

    private static func terminalName() throws(TerminalError) -> String {
        switch Environment.value("TERM") {
        case nil, "": throw .termUnset
        case "dumb": throw .termDumb
        case let name?: return name
        }
    }

    private static func isAnyOpen() -> Bool { fapiao_signals_installed() != 0 }

    private static func setWidths(_ ambiguousIsWide: Bool) {
        // A C function cannot capture the rule, so there are two.
        if ambiguousIsWide {
            fapiao_screen_set_width { TerminalSession.width($0, .wide) }
        } else {
            fapiao_screen_set_width { TerminalSession.width($0, .narrow) }
        }
    }

    private static func width(_ value: UInt32, _ rule: WidthRule) -> Int32 {
        Unicode.Scalar(value).map { Int32(Width.of($0, rule)) } ?? -1
    }

    private func installSignals() {
        var restore = Sequences.pasteMarksOff
        restore += [UInt8](unsafeUninitializedCapacity: 200) { buffer, count in
            let start = UnsafeMutableRawPointer(buffer.baseAddress)
            let text = start?.assumingMemoryBound(to: CChar.self)
            count = fapiao_screen_restore_text(text, buffer.count)
        }
        fapiao_signals_install(
            descriptors.terminal, descriptors.signalEnd, descriptors.savedErrors,
            restore.map { CChar(bitPattern: $0) }, restore.count)
    }

    func startPasteMarks() { descriptors.write(Sequences.pasteMarksOn) }
}

// MARK: - Drawing

extension TerminalSession {
    /// How large the screen is now.
    package var size: Size {
        Size(rows: Int(fapiao_screen_rows()), columns: Int(fapiao_screen_columns()))
    }

    /// Shows a frame with its caret; only what differs from the last one is sent.
    package func draw(_ frame: Frame) {
        lastFrame = frame
        guard isOpen, !isLost else { return }
        painter.draw(frame, on: size)
    }

    /// Sends every cell again, for a screen that something else has written on.
    package func redraw() {
        painter.forget()
        if let lastFrame { draw(lastFrame) }
    }

    package func bell() {
        if isOpen, !isLost { fapiao_screen_bell() }
    }

    /// Puts text on the clipboard of the person's own machine; false where no terminal could.
    ///
    /// Terminals may refuse without a word, so a page can offer this but never count on it.
    @discardableResult
    package func copy(_ text: String) -> Bool {
        let name = Environment.value("TERM") ?? ""
        guard isOpen, !isLost, let bytes = Sequences.copy(text, terminal: name) else {
            return false
        }
        descriptors.write(bytes)
        return true
    }
}

// MARK: - Stopping for a while

extension TerminalSession {
    /// Stops the program as Ctrl-Z does and returns when it goes on; false where it must not.
    ///
    /// It must not where nobody could resume it. After it, the screen is as it was.
    @discardableResult
    package func suspend() -> Bool {
        guard isOpen, !isLost, options.canSuspend, ProcessGroup.canBeResumed else { return false }
        leave()
        fapiao_signals_stop()
        resume()
        return true
    }

    /// Shows what the terminal showed before, and hands it over.
    private func leave() {
        descriptors.write(Sequences.pasteMarksOff)
        fapiao_screen_leave()
        descriptors.swapErrors()
    }

    /// Takes the terminal again, in the size it has now.
    private func resume() {
        descriptors.swapErrors()
        retake()
    }

    /// Sets the modes again and draws everything, also after a stop that could not be foreseen.
    func retake() {
        fapiao_screen_return()
        fapiao_screen_resize(descriptors.terminal)
        startPasteMarks()
        redraw()
    }
}
