import Fapiao

/// Who tries to sign in: an address, known or not, and where the try comes from.
package struct Caller: Equatable, Hashable, Sendable {
    package let address: EmailAddress
    /// The far end of the connection; the same word for everybody on this machine.
    package let source: String

    package init(address: EmailAddress, source: String) {
        self.address = address
        self.source = source
    }
}

extension Store {
    /// Counts a try before its password is looked at, on the disk, since a caller can hang up.
    ///
    /// False when the try comes too early: it is not counted, and its password is not to be
    /// looked at. An unknown address is counted like a known one.
    package func admit(_ caller: Caller, at now: Instant) throws(StoreError) -> Bool {
        let subjects = subjects(of: caller)
        return try locks.holding(subjects.map(\.key)) { () throws(StoreError) in
            var isEarly = false
            for (key, throttle) in subjects {
                guard let tries = try bucket(key).tries(of: key.name, at: now) else { continue }
                if now < tries.next(throttle) { isEarly = true }
            }
            for (key, _) in subjects {
                var bucket = try bucket(key)
                let before = bucket.tries(of: key.name, at: now)?.count ?? 0
                if !isEarly {
                    bucket.set(Tries(count: before + 1, last: now), of: key.name, at: now)
                }
                // Written in any case: who is locked out must not hear it from the time it takes.
                try keep(bucket, of: key)
            }
            return !isEarly
        }
    }

    /// Forgets the tries of somebody who knew the password.
    package func forgive(_ caller: Caller) throws(StoreError) {
        let subjects = subjects(of: caller)
        try locks.holding(subjects.map(\.key)) { () throws(StoreError) in
            for (key, _) in subjects {
                var bucket = try bucket(key)
                bucket.forget(key.name)
                try keep(bucket, of: key)
            }
        }
    }

    /// The tries of an account that still count, from all sources together.
    func counted(_ address: EmailAddress, at now: Instant) throws(StoreError) -> Tries? {
        let subject = subjects(of: Caller(address: address, source: "")).last
        return try subject.flatMap { (one) throws(StoreError) in
            try bucket(one.key).tries(of: one.key.name, at: now)
        }
    }

    /// The account with its source, and the account alone. The folder's own name is in both, so
    /// that nobody can compute who shares a bucket with whom.
    private func subjects(of caller: Caller) -> [(key: Key, throttle: Throttle)] {
        let account = "\(instance)/\(caller.address.key)"
        return [
            (Key(throttle: "\(account)/\(caller.source)"), .source),
            (Key(throttle: account), .account),
        ]
    }

    private func bucket(_ key: Key) throws(StoreError) -> ThrottleDocument {
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try publisher.disk.read(key.bucket) } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return ThrottleDocument()
        }
        do throws(StoreError) {
            return try DocumentCode.decode(ThrottleDocument.self, from: bytes, at: key.bucket)
        } catch .unreadable {
            // Damaged counts are worth nothing; what is left is to begin anew.
            return ThrottleDocument()
        } catch {
            throw error
        }
    }

    private func keep(_ bucket: ThrottleDocument, of key: Key) throws(StoreError) {
        try publisher.publish(try publisher.encoded(bucket, at: key.bucket), at: key.bucket)
    }
}

extension Key {
    /// What is counted, as a hash: nobody reads from the folder who tried.
    fileprivate init(throttle subject: String) {
        let hash = Fingerprint.of(subject)
        self.init(throttle: hash)
    }

    /// The file of its bucket.
    fileprivate var bucket: Path { Path(kind.rawValue, shard + ".json") }
}
