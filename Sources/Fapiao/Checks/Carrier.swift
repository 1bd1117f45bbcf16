/// A courier that brings fapiao to customers (M12).
package enum Carrier: CaseIterable, Hashable, Sendable {
    /// Yunda Express (韵达快递), prepaid.
    case yunda
    /// SF Express (顺丰), freight collect.
    case sf

    /// The carrier that people and other programs call `name`.
    package init?(called name: String) {
        switch Typed.normalised(name).lowercased() {
        case "yunda", "yunda express", "韵达", "韵达快递", "韵达速递", "韻達", "韻達快遞", "韻達速遞":
            self = .yunda
        case "sf", "sf express", "shunfeng", "顺丰", "顺丰速运", "顺丰快递", "順豐", "順豐速運", "順豐快遞":
            self = .sf
        case _: return nil
        }
    }
}
