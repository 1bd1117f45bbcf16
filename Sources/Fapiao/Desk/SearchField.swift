/// What of an application a search met.
package enum SearchField: CaseIterable, Equatable, Sendable {
    case application, order, fapiao, tracking, taxpayerID, phone, email, title, payer, recipient
    case request
}
