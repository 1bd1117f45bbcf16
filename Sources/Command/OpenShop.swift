import Fapiao
import Glibc
import Mail
import Pages
import Resources
import Storage
import System
import Wizard

/// From whom the mails come.
typealias MailSender = Sender

extension World {
    /// The real one: the clock of the machine, its chance, and libcrypt's hashes.
    static func ofMachine(passwordCost: Int = PasswordHasher.defaultCost) -> World {
        let passwords = PasswordHasher(cost: passwordCost)
        // A code has 130 random bits; a slow hash would protect nothing more.
        let codes = PasswordHasher(cost: 1)
        return World(
            now: { Instant(seconds: SystemClock.seconds()) },
            random: { count in
                // Nothing is minted of too few bytes: `World` refuses.
                do { return try Randomness.bytes(count) } catch { return [] }
            },
            hashPassword: { SecretHash(try passwords.hash($0)) },
            passwordMatches: { typed, known in
                do { return try passwords.verify(typed, against: known.text) } catch {
                    return false
                }
            },
            hashCode: { SecretHash(try codes.hash($0.text)) },
            codeMatches: { typed, known in
                do { return try codes.verify(typed.text, against: known.text) } catch {
                    return false
                }
            })
    }
}

extension Shop {
    /// Opens the data folder, or makes it where there is none yet.
    static func open(at folder: String, world: World = .ofMachine()) throws -> Shop {
        try ProcessGuards.raise()
        return try naming(folder) {
            try Shop(store: openStore(at: folder, world: world), world: world, demo: nil)
        }
    }

    /// Says of which folder a fault of storage is.
    static func naming<Answer>(_ folder: String, _ body: () throws -> Answer) throws -> Answer {
        do { return try body() } catch {
            guard let behind = error.ofStorage else { throw error }
            throw Failure(.folder(behind.trouble, folder))
        }
    }

    convenience init(store: Store, world: World, demo: Demo?) throws {
        let config = try store.config()
        let service = Service(
            seller: config.seller, notices: try store.notices(),
            calendar: try store.calendar(), hours: config.hours, passwords: config.passwords,
            demo: demo, isKiosk: false)
        let settings = try MailSettings(config.mail)
        self.init(
            store: store, world: world, service: service, sender: settings.sender,
            // What the demo mails stays in its mailbox, as its first page says.
            sendmail: demo == nil ? settings.sendmail : nil, source: Self.source)
    }

    /// The far end of the connection that the person came by.
    private static var source: String {
        let ends = Environment.ofProcess()["SSH_CONNECTION"]?.split(separator: " ") ?? []
        return ends.first.map(String.init) ?? "local"
    }

    /// The store in `folder`, made when there is none.
    static func openStore(at folder: String, world: World) throws(StoreError) -> Store {
        let disk = try openDisk(at: folder)
        let tag = "\(getpid())"
        do throws(StoreError) {
            return try Store.open(on: disk, tag: tag)
        } catch .noStore {
            guard let instance = AccountID(random: world.random(8))?.text else {
                throw .notSaved(DiskError(.create, .root, .other(errno: EIO)))
            }
            return try create(on: disk, tag: tag, instance: instance, at: world.now())
        } catch {
            throw error
        }
    }

    private static func openDisk(at folder: String) throws(StoreError) -> PosixDisk {
        do throws(DiskError) {
            try makeFolders(to: folder)
            return try PosixDisk(at: folder)
        } catch {
            throw .notRead(error)
        }
    }

    private static func create(
        on disk: PosixDisk, tag: String, instance: String, at now: Instant
    ) throws(StoreError) -> Store {
        do throws(StoreError) {
            return try Store.create(on: disk, tag: tag, instance: instance, at: now)
        } catch .storeExists {
            // Another session was first; its folder is as good.
            return try Store.open(on: disk, tag: tag)
        } catch {
            throw error
        }
    }

    /// Makes the folder and those above it that are missing.
    static func makeFolders(to folder: String) throws(DiskError) {
        var path = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            path += "/" + part
            if access(path, F_OK) != 0 { try PosixDisk.makeRoot(at: path) }
        }
    }
}
