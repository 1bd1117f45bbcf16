import Fapiao

/// What the administrator sets, as the rest of the program reads it.
package struct Config: Equatable, Sendable {
    package var seller: Seller
    /// When the service center works, on working days.
    package var hours: ServiceHours
    package var passwords: PasswordPolicy
    package var mail: MailRoute
    /// How the files of other programs say what a payment record needs, by a name of ours.
    package var imports: [String: ForeignColumns]
    /// The program that prints, by its absolute path; else where CUPS puts it.
    package var lp: String?

    package init() {
        seller = Seller(
            name: "", taxpayerID: "", address: "", phone: "", bank: "", account: "")
        hours = .standard
        passwords = PasswordPolicy()
        mail = MailRoute()
        imports = [:]
    }
}

/// What another program's file of payments has in its columns; whoever reads one checks it.
package struct ForeignColumns: Codable, Equatable, Sendable {
    /// The encoding of the file; else it is detected.
    package var encoding: String?
    /// The column of each field.
    package var columns: [String: String]?
    /// What stands in a field of every record.
    package var values: [String: String]?
    /// How lines begin that are no records.
    package var skip: [String]?
    /// Columns, and what they have to say for a line to be a record.
    package var only: [String: [String]]?

    package init() {}
}

/// How mail leaves; without a sendmail the outbox keeps it.
package struct MailRoute: Codable, Equatable, Sendable {
    /// The program that takes a mail, by its absolute path.
    package var sendmail: String?
    /// The address that mails come from.
    package var from: String?
    /// The name that stands beside it.
    package var fromName: String?
    /// Where the mail system reports what it could not deliver; else to `from`.
    package var bounce: String?

    package init() {}
}

extension Publisher {
    /// What the administrator set; the defaults when nothing was.
    ///
    /// A file that cannot be read stays where it is: a person wrote it and will look for it there.
    package func config() throws(StoreError) -> Config {
        guard let bytes = try configBytes() else { return Config() }
        do throws(Damage) { return try ConfigDocument.read(bytes).config() } catch {
            throw .unreadable(Layout.config, error)
        }
    }

    package func publish(_ config: Config) throws(StoreError) {
        let old = try configBytes()
        let bytes: [UInt8]
        do throws(Damage) { bytes = try ConfigDocument(config).bytes(over: old) } catch {
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
