import Screen

/// Turns ncurses' bytes and key codes into input, one at a time and without a terminal.
///
/// 1. A byte that is no UTF-8 becomes U+FFFD and never takes the following keys with it.
/// 2. Escape with a byte right behind it is Alt. Escape alone is Escape as soon as `flush` says
///    that nothing follows.
/// 3. An unknown control sequence or an answer of the terminal is swallowed whole.
/// 4. A paste is one input, whatever is in it, and takes time in proportion to its length.
struct InputDecoder {
    private enum State {
        case ground
        /// The first bytes of a character, and how many are still to come.
        case character([UInt8], missing: Int)
        case escape
        /// After `ESC [`; whether a parameter has come.
        case sequence(length: Int)
        /// After `ESC O`, before its letter.
        case keypad
        /// After `ESC ]`, `ESC P` and the like, up to BEL or `ESC \`.
        case answer(opener: UInt8, length: Int, sawEscape: Bool)
        /// A paste so far, and how many bytes behind it look like the mark of its end.
        case paste([UInt8], matched: Int)
    }

    private static let pasteEndMark = Array("\u{1b}[201~".utf8)

    static let pasteLimit = 1 << 20
    private static let answerLimit = 4096

    private var state = State.ground

    /// Whether more bytes are needed before it is clear what came.
    var isMidway: Bool { if case .ground = state { false } else { true } }

    /// Whether only Escape has come so far.
    var isAfterEscape: Bool { if case .escape = state { true } else { false } }

    /// Whether a paste has begun and not ended.
    var isPasting: Bool { pasteRemainder > 0 }

    /// How many bytes of a paste may be read at once without reading beyond its end.
    var pasteRemainder: Int {
        guard case .paste(_, let matched) = state else { return 0 }
        return InputDecoder.pasteEndMark.count - matched
    }
}

extension InputDecoder {
    /// Takes one byte (below 256) or key code and appends what is complete now.
    mutating func decode(_ code: Int32, into inputs: inout [Input]) {
        if let byte = UInt8(exactly: code) {
            decode(byte: byte, into: &inputs)
        } else {
            decode(key: code, into: &inputs)
        }
    }

    /// Nothing more is on its way: what is half there counts as it stands.
    mutating func flush(into inputs: inout [Input]) {
        switch state {
        case .ground: break
        case .character: inputs.append(.key(.character("\u{fffd}")))
        case .escape: inputs.append(.key(.escape))
        case .sequence(length: 0): inputs.append(.key(.alt("[")))
        case .sequence: break
        case .keypad: inputs.append(.key(.alt("O")))
        case .answer(let opener, length: 0, _):
            inputs.append(.key(.alt(Character(Unicode.Scalar(opener)))))
        case .answer: break
        case .paste(let bytes, _): InputDecoder.finish(bytes, into: &inputs)
        }
        state = .ground
    }

    private mutating func decode(key code: Int32, into inputs: inout [Input]) {
        if case .paste(let bytes, _) = state {
            // Keys inside a paste are leftovers of what was copied, not keys.
            guard code == KeyCodes.pasteEnd else { return }
            state = .ground
            InputDecoder.finish(bytes, into: &inputs)
            return
        }
        let hadEscape = if case .escape = state { true } else { false }
        if !hadEscape { flush(into: &inputs) }
        state = .ground
        if code == KeyCodes.pasteBegin {
            state = .paste([], matched: 0)
        } else if let key = KeyCodes.key(code) {
            inputs.append(.key(hadEscape ? InputDecoder.withAlt(key) : key))
        }
    }

    /// Alt with an arrow moves by words, as Ctrl with an arrow does.
    private static func withAlt(_ key: Key) -> Key {
        switch key {
        case .left: .wordLeft
        case .right: .wordRight
        case .backspace: .alt("\u{7f}")
        default: key
        }
    }

    /// Delivers a paste; terminals send its line breaks as Enter does, or as they were copied.
    private static func finish(_ bytes: [UInt8], into inputs: inout [Input]) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            let isSecondHalf = byte == 0x0a && previous == 0x0d
            if !isSecondHalf { text.append(byte == 0x0d ? 0x0a : byte) }
            previous = byte
        }
        inputs.append(.paste(String(decoding: text, as: UTF8.self)))
    }
}

// MARK: - Bytes

extension InputDecoder {
    private mutating func decode(byte: UInt8, into inputs: inout [Input]) {
        switch state {
        case .paste: collect(byte, into: &inputs)
        case .ground: begin(byte, into: &inputs)
        case .character(let bytes, let missing):
            extend(bytes, missing: missing, with: byte, into: &inputs)
        case .escape: afterEscape(byte, into: &inputs)
        case .sequence(let length): inSequence(byte, length: length, into: &inputs)
        case .keypad: state = .ground
        case .answer(let opener, let length, let sawEscape):
            inAnswer(byte, opener: opener, length: length, sawEscape: sawEscape)
        }
    }

    /// Appends in place: the array is moved out of the state first, or each byte would copy it.
    private mutating func collect(_ byte: UInt8, into inputs: inout [Input]) {
        guard case .paste(var bytes, let matched) = state else { return }
        state = .ground
        let mark = InputDecoder.pasteEndMark
        if byte == mark[matched] {
            if matched + 1 < mark.count {
                state = .paste(bytes, matched: matched + 1)
            } else {
                InputDecoder.finish(bytes, into: &inputs)
            }
            return
        }
        // What looked like the mark was text, except that this byte may begin the mark anew.
        let startsMark = byte == mark[0]
        if bytes.count < InputDecoder.pasteLimit {
            bytes += mark.prefix(matched)
            if !startsMark { bytes.append(byte) }
        }
        state = .paste(bytes, matched: startsMark ? 1 : 0)
    }

    private mutating func begin(_ byte: UInt8, into inputs: inout [Input]) {
        switch byte {
        case 0x1b: state = .escape
        case 0x00..<0x20, 0x7f:
            if let key = InputDecoder.control(byte) { inputs.append(.key(key)) }
        case 0x20..<0x7f: inputs.append(.key(.character(InputDecoder.ascii(byte))))
        case 0xc2...0xdf: state = .character([byte], missing: 1)
        case 0xe0...0xef: state = .character([byte], missing: 2)
        case 0xf0...0xf4: state = .character([byte], missing: 3)
        default: inputs.append(.key(.character("\u{fffd}")))
        }
    }

    private mutating func extend(
        _ bytes: [UInt8], missing: Int, with byte: UInt8, into inputs: inout [Input]
    ) {
        guard byte & 0xc0 == 0x80 else {
            inputs.append(.key(.character("\u{fffd}")))
            state = .ground
            begin(byte, into: &inputs)
            return
        }
        if missing > 1 {
            state = .character(bytes + [byte], missing: missing - 1)
            return
        }
        state = .ground
        // Overlong forms and surrogates decode to several replacements; one is enough.
        let text = String(decoding: bytes + [byte], as: UTF8.self)
        let character = text.count == 1 ? text.first : nil
        inputs.append(.key(.character(character ?? "\u{fffd}")))
    }

    private mutating func afterEscape(_ byte: UInt8, into inputs: inout [Input]) {
        state = .ground
        switch byte {
        case UInt8(ascii: "["): state = .sequence(length: 0)
        case UInt8(ascii: "O"): state = .keypad
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            state = .answer(opener: byte, length: 0, sawEscape: false)
        case 0x1b:
            inputs.append(.key(.escape))
            state = .escape
        case 0x20...0x7f: inputs.append(.key(.alt(InputDecoder.ascii(byte))))
        case 0x08: inputs.append(.key(.alt("\u{7f}")))
        default:
            inputs.append(.key(.escape))
            begin(byte, into: &inputs)
        }
    }

    private mutating func inSequence(_ byte: UInt8, length: Int, into inputs: inout [Input]) {
        switch byte {
        case 0x20...0x3f: state = .sequence(length: length + 1)
        // The console of Linux puts a second bracket before the letter of a function key.
        case UInt8(ascii: "[") where length == 0: state = .sequence(length: 1)
        case 0x40...0x7e: state = .ground
        default:
            // No sequence holds such a byte, so it was cut short; the byte is a key again.
            state = .ground
            begin(byte, into: &inputs)
        }
    }

    private mutating func inAnswer(_ byte: UInt8, opener: UInt8, length: Int, sawEscape: Bool) {
        let isEnd = byte == 0x07 || byte == 0x9c || (sawEscape && byte == UInt8(ascii: "\\"))
        if isEnd || length >= InputDecoder.answerLimit {
            state = .ground
        } else {
            state = .answer(opener: opener, length: length + 1, sawEscape: byte == 0x1b)
        }
    }

    private static func control(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x00: nil
        case 0x08, 0x7f: .backspace
        case 0x09: .tab
        case 0x0a, 0x0d: .enter
        case 0x01...0x1a: .control(ascii(byte + 0x60))
        default: .control(ascii(byte + 0x40))
        }
    }

    private static func ascii(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
