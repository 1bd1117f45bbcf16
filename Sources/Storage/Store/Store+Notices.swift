import Fapiao

extension Store {
    /// The notices that were posted, in force or not; none when none was ever posted.
    ///
    /// A file that cannot be read goes into quarantine, and the service goes on without it.
    package func notices() throws(StoreError) -> [ShortageNotice] {
        do throws(StoreError) { return try readNotices() } catch {
            guard case .unreadable = error else { throw error }
            return try settleNotices()
        }
    }

    /// Reads once more while nobody else does anything to it, and moves it aside.
    private func settleNotices() throws(StoreError) -> [ShortageNotice] {
        try locks.holding(Layout.noticesLock) { () throws(StoreError) in
            do throws(StoreError) { return try readNotices() } catch {
                guard case .unreadable = error else { throw error }
                try quarantine.moveAside(Layout.notices)
                return []
            }
        }
    }

    func readNotices() throws(StoreError) -> [ShortageNotice] {
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try publisher.disk.read(Layout.notices) } catch {
            if error.reason == .missing { return [] }
            throw .notRead(error)
        }
        let document = try DocumentCode.decode(
            NoticesDocument.self, from: bytes, at: Layout.notices)
        do throws(Damage) { return try document.list() } catch {
            throw .unreadable(Layout.notices, error)
        }
    }

    /// Changes the notices as they are now; two clerks at once do not lose each other's.
    package func changeNotices<Answer>(
        _ body: (inout [ShortageNotice]) -> Answer
    ) throws(StoreError) -> Answer {
        _ = try notices()
        return try locks.holding(Layout.noticesLock) { () throws(StoreError) in
            let known = try readNotices()
            var changed = known
            let answer = body(&changed)
            if changed != known { try set(changed) }
            return answer
        }
    }

    /// Replaces the notices.
    package func set(_ notices: [ShortageNotice]) throws(StoreError) {
        try requireFormat()
        let document = NoticesDocument(notices)
        try publisher.publish(
            try publisher.encoded(document, at: Layout.notices), at: Layout.notices)
    }
}
