/// The number by which a courier tracks a parcel.
///
/// Couriers change their forms without notice, so an unknown one is a warning and no fault.
package struct TrackingNumber: Hashable, Sendable {
    /// In half width and capitals, without spaces and hyphens.
    package let text: String
    package let carrier: Carrier

    package static let maximum = 40

    package enum Warning: Hashable, Sendable {
        /// None of the forms that this carrier is known to use.
        case unknownForm
        /// A form of another carrier instead.
        case formOf(Carrier)
    }

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case badCharacter(Character)
        case tooLong(count: Int, maximum: Int)
    }

    package init(_ typed: String, carrier: Carrier) throws(Fault) {
        let code = Typed.code(typed)
        guard !code.isEmpty else { throw .missing }
        if let wrong = code.first(where: { !Latin.isCapitalOrDigit($0) }) {
            throw .badCharacter(Typed.original(of: wrong, in: typed))
        }
        guard code.count <= TrackingNumber.maximum else {
            throw .tooLong(count: code.count, maximum: TrackingNumber.maximum)
        }
        text = code
        self.carrier = carrier
    }

    /// A number whose form was checked.
    init(known text: String, carrier: Carrier) {
        self.text = text
        self.carrier = carrier
    }

    package var warnings: [Warning] {
        guard !TrackingNumber.isKnown(text, to: carrier) else { return [] }
        let other = Carrier.allCases.first { TrackingNumber.isKnown(text, to: $0) }
        return [other.map(Warning.formOf) ?? .unknownForm]
    }

    private static func isKnown(_ text: String, to carrier: Carrier) -> Bool {
        let count = text.utf8.count
        switch carrier {
        case .yunda:
            guard Digits.areAll(text) else { return false }
            // 13 digits are the older form and, with a 5 in front, a new one.
            return count == 13 || (count == 15 && (text.hasPrefix("3") || text.hasPrefix("4")))
        case .sf:
            let isNew = text.hasPrefix("SF") && count == 15 && Digits.areAll(text.dropFirst(3))
            return isNew || (count == 12 && Digits.areAll(text))
        }
    }
}
