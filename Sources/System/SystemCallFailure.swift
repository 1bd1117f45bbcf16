/// A call of the operating system that failed, and the reason it gave.
package struct SystemCallFailure: Error, Equatable, Sendable {
    /// The name of the call, as in its manual page.
    package let call: String
    /// The `errno` it left.
    package let code: Int32

    package init(call: String, code: Int32) {
        self.call = call
        self.code = code
    }
}
