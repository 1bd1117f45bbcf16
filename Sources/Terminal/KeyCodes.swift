import CNcurses
import Screen

/// The keys behind ncurses' key codes.
enum KeyCodes {
    private static let keys: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down,
        KEY_HOME: .home, KEY_END: .end, KEY_SHOME: .home, KEY_SEND: .end,
        KEY_FIND: .home, KEY_SELECT: .end, KEY_LL: .end,
        KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
        KEY_IC: .insert, KEY_DC: .delete, KEY_SDC: .delete,
        KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab, KEY_ENTER: .enter,
        code(FAPIAO_KEY_WORD_LEFT): .wordLeft, code(FAPIAO_KEY_WORD_RIGHT): .wordRight,
    ]

    static let pasteBegin = code(FAPIAO_KEY_PASTE_BEGIN)
    static let pasteEnd = code(FAPIAO_KEY_PASTE_END)

    /// The key of a code, or nil for keys that mean nothing here.
    static func key(_ code: Int32) -> Key? {
        let number = code - KEY_F0
        return (1...24).contains(number) ? .function(Int(number)) : keys[code]
    }

    private static func code(_ code: some BinaryInteger) -> Int32 { Int32(code) }
}
