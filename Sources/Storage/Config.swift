import FoundationEssentials

/// What the administrator sets, as `config.json` has it.
///
/// The one file that people edit by hand: indented, without a checksum, every member optional
/// with a default. Members that this program does not know are kept when it writes the file,
/// for they may be a newer program's or a note; a misspelt one therefore does nothing.
package struct Config: Codable, Equatable, Sendable {
    package var seller: Seller
    package var serviceHours: ServiceHours
    package var passwordMinimumLength: Int
    package var mail: Mail

    /// Whose name stands on the fapiao.
    package struct Seller: Codable, Equatable, Sendable {
        package var name = ""
        package var taxpayerID = ""
        package var address = ""
        package var phone = ""
        package var bank = ""
        package var account = ""

        package init() {}
    }

    /// When the service center works, on working days, Beijing time: `"09:00"`.
    package struct ServiceHours: Codable, Equatable, Sendable {
        package var opens = "09:00"
        package var closes = "18:00"

        package init() {}
    }

    /// How mail leaves; without a sendmail the outbox keeps it.
    package struct Mail: Codable, Equatable, Sendable {
        package var sendmail: String?
        package var from: String?
        package var bounce: String?

        package init() {}
    }

    package init() {
        seller = Seller()
        serviceHours = ServiceHours()
        passwordMinimumLength = 8
        mail = Mail()
    }
}

// MARK: The file

extension Config {
    /// Reads a file's bytes; a member that is missing has its default.
    package init(_ bytes: [UInt8]) throws(Damage) {
        do {
            let defaults = try Self.tree(of: Config())
            let tree = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
            let whole = try JSONEncoder().encode(defaults.merging(tree))
            self = try JSONDecoder().decode(Config.self, from: whole)
        } catch {
            throw .notUnderstood
        }
    }

    /// The file's bytes, with what `old` has besides.
    package func bytes(over old: [UInt8]?) throws(Damage) -> [UInt8] {
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

    private static func tree(of config: Config) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(config))
    }
}

extension Publisher {
    /// What the administrator set; the defaults when nothing was.
    ///
    /// A file that cannot be read stays where it is: a person wrote it and will look for it there.
    package func config() throws(StoreError) -> Config {
        guard let bytes = try configBytes() else { return Config() }
        do throws(Damage) { return try Config(bytes) } catch {
            throw .unreadable(Layout.config, error)
        }
    }

    package func publish(_ config: Config) throws(StoreError) {
        let old = try configBytes()
        let bytes: [UInt8]
        do throws(Damage) { bytes = try config.bytes(over: old) } catch {
            throw .unreadable(Layout.config, error)
        }
        try publish(bytes, at: Layout.config)
    }

    private func configBytes() throws(StoreError) -> [UInt8]? {
        do throws(DiskError) { return try disk.read(Layout.config) } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return nil
        }
    }
}
