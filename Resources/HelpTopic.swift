/// What help there is a page about.
package enum HelpTopic: CaseIterable, Hashable, Sendable {
    /// The list of all topics, with the keys.
    case contents
    case register, activate, signIn, bills, addOrder, fapiao, taxDetails, delivery, review, sent
    case progress, bill, withdraw
    case keys, orderID, wrongAddress, noActivationMail, forgottenAddress, onlineSupport
    case aboutFapiao, titleChange, splitting
    case forgottenPassword, account, changeAddress, earlierDetails
    case support, supportRequest, supportThread
    case resume
    /// Only the demo has a mailbox.
    case mailbox

    /// The questions customers ask most, in the order in which they come up.
    package static let questions: [HelpTopic] = [
        .aboutFapiao, .orderID, .wrongAddress, .noActivationMail, .forgottenPassword,
        .forgottenAddress, .splitting, .titleChange, .onlineSupport,
    ]

    /// The help of each page, in the order of the pages.
    package static let pages: [HelpTopic] = [
        .register, .activate, .signIn, .resume, .bills, .addOrder, .fapiao, .taxDetails, .delivery,
        .review, .sent, .progress, .bill, .withdraw, .support, .supportRequest, .supportThread,
        .account, .changeAddress, .earlierDetails, .mailbox,
    ]

    /// What a reader of this topic may want to know next.
    package var related: [HelpTopic] {
        switch self {
        case .contents: []
        case .register: [.orderID, .wrongAddress]
        case .activate: [.noActivationMail, .wrongAddress]
        case .signIn: [.forgottenPassword, .forgottenAddress]
        case .bills: [.addOrder, .aboutFapiao]
        case .addOrder: [.orderID, .bills]
        case .fapiao: [.aboutFapiao, .splitting]
        case .taxDetails: [.fapiao, .titleChange]
        case .delivery: [.sent, .onlineSupport]
        case .review: [.sent, .titleChange]
        case .sent: [.progress, .onlineSupport, .titleChange]
        case .progress: [.bill, .withdraw, .titleChange, .onlineSupport]
        case .bill: [.withdraw, .titleChange, .supportRequest]
        case .withdraw: [.bill, .titleChange]
        case .keys: []
        case .orderID: [.register, .addOrder]
        case .wrongAddress: [.noActivationMail, .register]
        case .noActivationMail: [.wrongAddress, .activate]
        case .forgottenAddress: [.signIn, .onlineSupport]
        case .onlineSupport: [.titleChange, .splitting]
        case .aboutFapiao: [.fapiao, .splitting]
        case .titleChange: [.onlineSupport, .splitting]
        case .splitting: [.titleChange, .onlineSupport]
        case .forgottenPassword: [.signIn, .forgottenAddress]
        case .account: [.changeAddress, .earlierDetails]
        case .changeAddress: [.account, .forgottenPassword]
        case .earlierDetails: [.fapiao, .delivery]
        case .support: [.supportRequest, .onlineSupport]
        case .supportRequest: [.supportThread, .titleChange, .splitting]
        case .supportThread: [.support, .titleChange]
        case .resume: [.bills, .review]
        case .mailbox: [.activate, .register]
        }
    }
}
