/// A courier that brings fapiao to customers (M12).
package enum Carrier: CaseIterable, Hashable, Sendable {
    /// Yunda Express (韵达快递), prepaid.
    case yunda
    /// SF Express (顺丰), freight collect.
    case sf
}
