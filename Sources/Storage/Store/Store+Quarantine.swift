import Fapiao

extension Store {
    /// The names of what lies in quarantine and waits for a person, sorted.
    package func quarantined() throws(StoreError) -> [String] {
        try publisher.names(in: Layout.quarantine).sorted()
    }
}
