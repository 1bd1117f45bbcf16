import ArgumentParser
import Fapiao
import System

/// The options that every command has.
struct Options: ParsableArguments {
    @Option(name: .long, help: "The data folder (else $FAPIAO_DATA, else below $XDG_DATA_HOME).")
    var data: String?

    @Option(name: .long, help: "The language of the screens: en, zh-Hans, zh-Hant or sv.")
    var language: LanguageOption?

    @Flag(name: .long, help: "Draw frames and signs with ASCII characters only.")
    var ascii = false

    @Flag(name: .customLong("no-color"), help: "Use no colours; so does NO_COLOR.")
    var noColor = false

    @Flag(
        name: .customLong("wide-ambiguous"),
        help: "The terminal draws signs like ⊗ and … two columns wide.")
    var wideAmbiguous = false

    /// Where the data lies, by the first of these that says so: the option, `$FAPIAO_DATA`,
    /// `$XDG_DATA_HOME/fapiao`, `~/.local/share/fapiao`.
    func place(_ environment: Environment = .ofProcess()) throws -> Place {
        if let data { return Place(folder: data) }
        if let folder = environment["FAPIAO_DATA"] { return Place(folder: folder) }
        return Place(folder: try Self.home(environment) + "/fapiao")
    }

    /// The folder of the demo: beside the data, so that it never mixes with it.
    func demoPlace(_ environment: Environment = .ofProcess()) throws -> Place {
        if let data { return Place(folder: data) }
        if let folder = environment["FAPIAO_DATA"] { return Place(folder: folder + "-demo") }
        return Place(folder: try Self.home(environment) + "/fapiao-demo")
    }

    private static func home(_ environment: Environment) throws -> String {
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder }
        guard let home = environment["HOME"], !home.isEmpty else { throw Failure(.noHome) }
        return home + "/.local/share"
    }

    /// The language of the screens: the option, else the environment, else English.
    func chosenLanguage(_ environment: Environment = .ofProcess()) -> Language {
        language?.language ?? environment.languageTag.flatMap(Language.init(tag:)) ?? .english
    }
}

/// A data folder by its path.
struct Place: Equatable {
    let folder: String
}

/// `--language`, where an unknown value is an error.
struct LanguageOption: ExpressibleByArgument, Equatable {
    let language: Language

    init?(argument: String) {
        guard let language = Language(rawValue: argument) else { return nil }
        self.language = language
    }

    static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}

extension Language {
    /// The language of a locale name such as `zh_TW.UTF-8`, `zh-Hant-HK` or `sv_SE`; nil when there
    /// is none of it here.
    init?(tag: String) {
        let parts = tag.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
            .map { $0.lowercased() }
        switch parts.first {
        case "en": self = .english
        case "sv": self = .swedish
        case "zh":
            let traditional = ["hant", "tw", "hk", "mo"].contains { parts.contains($0) }
            self = traditional && !parts.contains("hans") ? .traditionalChinese : .simplifiedChinese
        default: return nil
        }
    }
}
