import Fapiao

@testable import Intake

/// Noon of 20 November 2026 in Beijing.
let noon = BeijingTime.instant(
    day: Day(year: 2026, month: 11, day: 20) ?? Day(ordinal: 0), secondOfDay: 43_200)

/// The columns of the samples, in the order of their cells.
let header =
    "order_number,customer_number,payer_name,contact_email,product,quantity,unit,"
    + "gross_amount,tax_rate,total,paid_at,channel\n"

/// One row of a sample, right in every column but those that are said to differ.
func row(
    order: String = "E2026000123", customer: String = "C-77", payer: String = "云南某某科技有限公司",
    email: String = "ann@example.com", product: String = "Office 365 商业高级版",
    quantity: String = "1", unit: String = "套", gross: String = "106.00", rate: String = "6%",
    total: String = "106.00", paid: String = "2026-11-17 10:23:45", channel: String = "alipay"
) -> String {
    [
        order, customer, payer, email, product, quantity, unit, gross, rate, total, paid, channel,
    ].joined(separator: ",") + "\n"
}

/// What is read from `text`, with the header of the samples in front.
func intake(_ text: String, pieces size: Int = .max) throws -> IntakeResult {
    try PaymentIntake.read(pieces(header + text, of: size), now: noon)
}

extension IntakeResult {
    /// The faults as text: `line order field problem`, with what is nil left out.
    var said: [String] {
        faults.map { fault in
            [
                "\(fault.line)", fault.item.map { "#\($0)" }, fault.order?.text,
                fault.field?.rawValue, "\(fault.problem)",
            ].compactMap(\.self).joined(separator: " ")
        }
    }

    var orders: [String] { records.map(\.record.order.text) }
}
