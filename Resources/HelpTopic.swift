/// What help there is a page about.
package enum HelpTopic: CaseIterable, Hashable, Sendable {
    /// The list of all topics, with the keys.
    case contents
    case register, activate, signIn, bills, addOrder, fapiao, taxDetails, delivery, review, sent
    case keys, orderID, wrongAddress, noActivationMail, forgottenAddress, onlineSupport
}
