import Fapiao

/// JSON for scripts: members stand in the order in which they were put, each answer on one line.
enum ScriptJSON {
    case text(String)
    case whole(Int)
    /// Yuan with two decimals; as a number, since no amount has more digits than one can hold.
    case amount(Money)
    case flag(Bool)
    case none
    case list([ScriptJSON])
    case object([(name: String, value: ScriptJSON)])

    /// `text`, or nothing.
    static func optional(_ text: String?) -> ScriptJSON { text.map(ScriptJSON.text) ?? .none }

    /// All of it, without a line break.
    var line: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .whole(let number): String(number)
        case .amount(let money): money.plain
        case .flag(let flag): flag ? "true" : "false"
        case .none: "null"
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.map { Self.quoted($0.name) + ": " + $0.value.line }
                .joined(separator: ", ") + "}"
        }
    }

    /// `text` in quotes; what steers a terminal goes as a number.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where isSteering(scalar):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Controls, and what reorders or hides text; all of these lie in the first plane.
    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case _: false
        }
    }
}
