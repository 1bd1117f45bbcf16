/// What the person asked for, beyond what the terminal says of itself.
package struct TerminalOptions: Equatable, Sendable {
    /// Draw lines and signs with ASCII only.
    package var ascii: Bool
    /// Use colours where the terminal has them; `NO_COLOR` forbids them as well.
    package var color: Bool
    /// The terminal draws East Asian ambiguous characters two columns wide.
    package var ambiguousIsWide: Bool
    /// Ctrl-Z may stop the program; refused anyway where nobody could resume it.
    package var canSuspend: Bool
    /// Where stderr goes while the screen is up; nil is nowhere.
    package var log: Int32?

    package init(
        ascii: Bool = false, color: Bool = true, ambiguousIsWide: Bool = false,
        canSuspend: Bool = true, log: Int32? = nil
    ) {
        self.ascii = ascii
        self.color = color
        self.ambiguousIsWide = ambiguousIsWide
        self.canSuspend = canSuspend
        self.log = log
    }
}
