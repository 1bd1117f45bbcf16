import Fapiao

extension Store {
    /// The notices that were posted, in force or not; none when none was ever posted.
    package func notices() throws(StoreError) -> [ShortageNotice] {
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

    /// Replaces the notices.
    package func set(_ notices: [ShortageNotice]) throws(StoreError) {
        try requireFormat()
        let document = NoticesDocument(notices)
        try publisher.publish(
            try publisher.encoded(document, at: Layout.notices), at: Layout.notices)
    }
}
