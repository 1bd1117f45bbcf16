import Fapiao
import FoundationEssentials

/// `config.json`: the one file that people edit by hand.
///
/// Indented, without a checksum, every member optional with a default. Members that this program
/// does not know are kept when it writes the file, for they may be a newer program's or a note.
struct ConfigDocument: Codable, Equatable {
    var seller: SellerDocument
    var serviceHours: Hours
    var passwordMinimumLength: Int
    var mail: MailRoute
    var imports: [String: ForeignColumns]?
    var lp: String?

    struct SellerDocument: Codable, Equatable {
        var name: String
        var taxpayerID: String
        var address: String
        var phone: String
        var bank: String
        var account: String
    }

    /// Beijing time, `"09:00"`.
    struct Hours: Codable, Equatable {
        var opens: String
        var closes: String
    }

    init(_ config: Config) {
        seller = SellerDocument(
            name: config.seller.name, taxpayerID: config.seller.taxpayerID,
            address: config.seller.address, phone: config.seller.phone, bank: config.seller.bank,
            account: config.seller.account)
        serviceHours = Hours(
            opens: Self.clock(config.hours.opens), closes: Self.clock(config.hours.closes))
        passwordMinimumLength = config.passwords.minimumLength
        mail = config.mail
        imports = config.imports.isEmpty ? nil : config.imports
        lp = config.lp
    }

    func config() throws(Damage) -> Config {
        var config = Config()
        config.seller = Seller(
            name: seller.name, taxpayerID: seller.taxpayerID, address: seller.address,
            phone: seller.phone, bank: seller.bank, account: seller.account)
        config.hours = try Reading.required(
            ServiceHours(
                opens: try Self.seconds(serviceHours.opens),
                closes: try Self.seconds(serviceHours.closes)))
        guard passwordMinimumLength >= 1, passwordMinimumLength <= config.passwords.maximumLength
        else { throw .notUnderstood }
        config.passwords = PasswordPolicy(minimumLength: passwordMinimumLength)
        config.mail = mail
        config.imports = imports ?? [:]
        config.lp = lp
        return config
    }

    private static func clock(_ seconds: Int) -> String {
        func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(digits(seconds / 3600)):\(digits(seconds / 60 % 60))"
    }

    private static func seconds(_ clock: String) throws(Damage) -> Int {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
            (0...24).contains(hours), (0..<60).contains(minutes)
        else { throw .notUnderstood }
        return hours * 3600 + minutes * 60
    }
}

// MARK: The file

extension ConfigDocument {
    /// Reads a file's bytes; a member that is missing has its default.
    static func read(_ bytes: [UInt8]) throws(Damage) -> ConfigDocument {
        do {
            let defaults = try tree(of: ConfigDocument(Config()))
            let tree = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
            let whole = try JSONEncoder().encode(defaults.merging(tree))
            return try JSONDecoder().decode(ConfigDocument.self, from: whole)
        } catch {
            throw .notUnderstood
        }
    }

    /// The file's bytes, with what `old` has besides.
    func bytes(over old: [UInt8]?) throws(Damage) -> [UInt8] {
        do {
            var tree = try Self.tree(of: self)
            if let old {
                tree = try JSONDecoder().decode(JSONValue.self, from: Data(old)).merging(tree)
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(tree)) + [UInt8(ascii: "\n")]
        } catch {
            throw .notUnderstood
        }
    }

    private static func tree(of document: ConfigDocument) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(document))
    }
}
