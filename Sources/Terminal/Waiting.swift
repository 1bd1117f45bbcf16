import CNcurses
import Glibc
import Screen

extension TerminalSession {
    /// How many inputs are handed over before the owner may draw.
    private static let batch = 512
    /// A paste whose end never comes is over after this long.
    private static let pasteStall: Int32 = 5000

    /// Waits until something happens, for at most `milliseconds`, and tells all of it.
    ///
    /// Wakes for keys, for signals, and for `others` as soon as they can be read.
    package func wait(
        upTo milliseconds: Int? = nil, also others: [Int32] = []
    ) -> [TerminalEvent] {
        guard !isLost else { return [.lost] }
        let ready = Readiness.wait(
            for: [descriptors.terminal, descriptors.signals] + others,
            milliseconds: patience(milliseconds))
        var events: [TerminalEvent] = []
        if ready.contains(descriptors.signals) { events += takeSignals() }
        if hasMore || ready.isReadable(descriptors.terminal) {
            events += takeInput().map(TerminalEvent.input)
        } else if decoder.isPasting, ready.isEmpty {
            events += endPaste()
        }
        if ready.hasHungUp(descriptors.terminal) { isLost = true }
        if isLost { events.append(.lost) }
        events += others.filter(ready.contains).map(TerminalEvent.readable)
        return events.isEmpty ? [.timeout] : events
    }

    private func patience(_ milliseconds: Int?) -> Int32 {
        if hasMore { return 0 }
        let asked = milliseconds.map { Int32(clamping: max(0, $0)) }
        guard decoder.isPasting else { return asked ?? -1 }
        return min(asked ?? TerminalSession.pasteStall, TerminalSession.pasteStall)
    }

    private func endPaste() -> [TerminalEvent] {
        var inputs: [Input] = []
        decoder.flush(into: &inputs)
        return inputs.map(TerminalEvent.input)
    }

    /// Drains ncurses, then gives what is half there a moment to be completed.
    private func takeInput() -> [Input] {
        var inputs: [Input] = []
        var isFirst = true
        hasMore = false
        while inputs.count < TerminalSession.batch {
            let codes = nextCodes()
            for code in codes { decoder.decode(code, into: &inputs) }
            if codes.isEmpty {
                if isFirst { noticeLoss() }
                guard decoder.isMidway, !decoder.isPasting, !isLost else { return inputs }
                if !hasMoreSoon() {
                    decoder.flush(into: &inputs)
                    return inputs
                }
            }
            isFirst = codes.isEmpty
        }
        hasMore = true
        return inputs
    }

    /// The next byte or key code of ncurses, or some bytes of a paste; empty when none is there.
    ///
    /// ncurses asks the system twice for each byte, which a long paste feels. A paste is read past
    /// it, in pieces too short to reach beyond the mark of its end.
    private func nextCodes() -> [Int32] {
        guard decoder.isPasting else {
            let code = fapiao_screen_read()
            return code == ERR ? [] : [code]
        }
        let ready = Readiness.wait(for: [descriptors.terminal], milliseconds: 0)
        guard ready.isReadable(descriptors.terminal) else { return [] }
        return descriptors.readTerminal(atMost: decoder.pasteRemainder).map { Int32($0) }
    }

    /// Whether the rest of a sequence comes at once; after Escape alone, ncurses has waited.
    private func hasMoreSoon() -> Bool {
        let delay = decoder.isAfterEscape ? 0 : escapeDelay
        return Readiness.wait(for: [descriptors.terminal], milliseconds: delay)
            .isReadable(descriptors.terminal)
    }

    /// A terminal that is ready to be read and has nothing to read has hung up.
    private func noticeLoss() {
        let ready = Readiness.wait(for: [descriptors.terminal], milliseconds: 0)
        let isGone = fapiao_is_terminal(descriptors.terminal) == 0
        if isGone || ready.hasHungUp(descriptors.terminal) { isLost = true }
    }

    private func takeSignals() -> [TerminalEvent] {
        let numbers = descriptors.takeSignals()
        var events: [TerminalEvent] = []
        // A person who drags a window corner sends dozens; the last size counts.
        if numbers.contains(SIGWINCH) {
            fapiao_screen_resize(descriptors.terminal)
            painter.forget()
            events.append(.input(.resized))
        }
        if numbers.contains(SIGCONT) {
            retake()
            events.append(.signal(.resumed))
            events.append(.input(.resized))
        }
        let signals: [(Int32, TerminalSignal)] = [
            (SIGINT, .interrupt), (SIGTERM, .terminate), (SIGHUP, .hangUp), (SIGQUIT, .quit),
            (SIGTSTP, .stop),
        ]
        for (number, signal) in signals where numbers.contains(number) {
            events.append(.signal(signal))
        }
        if numbers.contains(SIGHUP) { isLost = true }
        return events
    }
}
