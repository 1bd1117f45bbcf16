/// What customers are answered most often, filled in for one request.
///
/// The words of each are filled in, to be edited before they are sent.
package enum AnswerTemplate: Equatable, Hashable, Sendable {
    // Where is it?
    case inWork
    case underWay(Parcel)
    case askedCarrier
    case readyForPickUp
    // Several amounts or titles.
    case amountsWanted(Money)
    case divided([Portion])
    case cannotDivide
    // Another title.
    case sendBack
    case isBack
    case reissued(ApplicationNumber)
    // Anything.
    case moreWanted, settled

    /// The templates that fit a request about `order`.
    package static func suited(to request: SupportRequest, about order: Order?) -> [Self] {
        let application = order?.applications.first { $0.number == request.subject.application }
        let own: [Self] =
            switch request.subject {
            case .notArrived, .other: application.map(onTheWay) ?? []
            case .split: order.map(ofBill) ?? []
            case .newTitle: application.map { anew($0, hasParcel: request.sentBack != nil) } ?? []
            }
        return own + [.moreWanted, .settled]
    }

    private static func onTheWay(_ application: Application) -> [Self] {
        switch application.stage {
        case .submitted, .processing, .issued: [.inWork]
        case .mailed(_, let parcel), .received(_, let parcel): [.underWay(parcel), .askedCarrier]
        case .readyForPickUp: [.readyForPickUp]
        case .rejected, .withdrawn, .collected, .returned, .reissued: []
        }
    }

    private static func ofBill(_ order: Order) -> [Self] {
        guard order.portions.isEmpty else { return [.divided(order.portions)] }
        let wanted = order.record.map { [Self.amountsWanted($0.total)] } ?? []
        return wanted + [.cannotDivide]
    }

    private static func anew(_ application: Application, hasParcel: Bool) -> [Self] {
        switch application.stage {
        case .reissued(_, let number): [.reissued(number)]
        case .returned: [.isBack]
        case .mailed, .received, .collected: hasParcel ? [] : [.sendBack]
        // Nobody can send back what has not left the service center.
        case .submitted, .processing, .rejected, .withdrawn, .issued, .readyForPickUp: []
        }
    }
}
