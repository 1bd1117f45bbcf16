/// What a clerk can do with a support request.
package enum SupportDeed: CaseIterable, Hashable, Sendable {
    case answer, split, reissue, close, open
}
