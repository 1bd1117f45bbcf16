import Fapiao
import Resources
import Screen

/// An order claimed by its number: what is known of it, and when it was paid if nothing is (M1).
///
/// An order that is not known yet stops nobody: one is asked when it was paid, told from which day
/// it can be applied for, and goes on all the same.
struct OrderEntry: Equatable, Sendable {
    /// What was typed, which the form of the page holds.
    struct Text: Equatable, Sendable {
        let number: String
        let paidOn: String

        var order: OrderNumber? { try? OrderNumber(number) }

        /// The day of the payment, if one was typed that has been.
        func day(_ context: Context) -> Day? {
            guard let day = Day(typed: paidOn), day <= context.today else {
                return nil
            }
            return day
        }
    }

    /// What is known of the order number that was looked up last.
    private struct Lookup: Equatable {
        let order: OrderNumber
        let knowledge: OrderKnowledge
    }

    private var lookup: Lookup?

    /// Fields with room for what people paste: spaces around it, full-width forms.
    static let numberField = TextField(limit: 60)
    static let paidOnField = TextField(limit: 20)

    /// What is known of the number that stands there now.
    func knowledge(of text: Text) -> OrderKnowledge? {
        guard let lookup, lookup.order == text.order else { return nil }
        return lookup.knowledge
    }

    /// The number to look up when its field is left; nil for the one that was looked up last.
    func unasked(_ text: Text) -> OrderNumber? {
        lookup?.order == text.order ? nil : text.order
    }

    mutating func learn(_ order: OrderNumber, _ knowledge: OrderKnowledge) {
        lookup = Lookup(order: order, knowledge: knowledge)
    }

    /// The claim that goes with a number that was looked up.
    func claim(_ text: Text, _ context: Context) -> Claim? {
        guard let order = text.order, let knowledge = knowledge(of: text) else { return nil }
        return Claim(order: order, paidOn: knowledge == .unknown ? text.day(context) : nil)
    }

    // MARK: Faults

    func orderFault(_ text: Text, _ words: Words) -> String? {
        if knowledge(of: text) == .held { return words.orderHeld }
        do { _ = try OrderNumber(text.number) } catch { return words.fault(error) }
        return nil
    }

    func paidOnFault(_ text: Text, _ context: Context) -> String? {
        guard knowledge(of: text) == .unknown, !Typed.trimmed(text.paidOn).isEmpty,
            text.day(context) == nil
        else { return nil }
        return context.words.paidOnFault
    }

    // MARK: Items

    /// The field of the number, and for one that is not known yet what that means and the day of
    /// the payment.
    func items<ID>(
        order: ID, paidOn: ID, _ text: Text, unknown: String,
        _ problems: [FormItem<ID>.Problem], _ context: Context
    ) -> [FormItem<ID>] {
        let words = context.words
        func error(_ id: ID) -> String? { problems.first { $0.id == id }?.text }
        let number = FormItem<ID>.Field(
            order, words.orderNumberLabel, hint: words.orderNumberHint, error: error(order),
            width: 40)
        guard knowledge(of: text) == .unknown else { return [.field(number)] }
        let expected = HandOver.expected(paid: text.day(context) ?? context.today)
        let day = words.date(expected)
        // A day that has been is no promise: then something is wrong with the number, or with us.
        let meaning =
            expected >= context.today
            ? words.orderUnknown(unknown, expected: day)
            : words.orderLate(since: day, call: words.sentService(context.service.hours))
        return [
            .field(number),
            .prose(meaning, .notice),
            .field(
                .init(
                    paidOn, words.optionalLabel(words.paidOnLabel), hint: words.paidOnHint,
                    error: error(paidOn), width: 12)),
        ]
    }
}
