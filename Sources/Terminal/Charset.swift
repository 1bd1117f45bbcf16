import Glibc

/// The characters that can be sent to the terminal.
enum Charset {
    case utf8, ascii

    /// Sets the locale of characters, and says what it makes possible.
    ///
    /// The person's own locale comes first. Where it is missing or not UTF-8, `C.UTF-8` is as good:
    /// a Mac asks for `LC_CTYPE=UTF-8` over SSH, which exists on no Linux, and means UTF-8.
    static func choose() -> Charset {
        if setlocale(LC_CTYPE, "") != nil, isUTF8 { return .utf8 }
        for name in ["C.UTF-8", "C.utf8"] where setlocale(LC_CTYPE, name) != nil {
            if isUTF8 { return .utf8 }
        }
        setlocale(LC_CTYPE, "C")
        return .ascii
    }

    private static var isUTF8: Bool {
        guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
        return String(cString: name) == "UTF-8"
    }
}

/// The environment, which only this room and the wiring read.
enum Environment {
    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
