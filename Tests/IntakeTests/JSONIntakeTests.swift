import Fapiao
import Testing

@testable import Intake

/// An order as a line, right in every member but those that are said to differ.
private func order(
    _ number: String = "\"E2026000123\"", payer: String = "\"Ann\"",
    lines: String = #"[{"product":"A","quantity":1,"gross_amount":106.00,"tax_rate":0.06}]"#,
    total: String = "106", more: String = ""
) -> String {
    "{\"order_number\":\(number),\"payer_name\":\(payer),\"lines\":\(lines),\"total\":\(total),"
        + "\"paid_at\":\"2026-11-17T10:23:45+08:00\",\"channel\":\"invoice\"\(more)}\n"
}

private func read(_ text: String) throws -> IntakeResult {
    try PaymentIntake.read(pieces(text, of: 7), now: noon)
}

@Suite struct JSONIntakeTests {
    @Test func aLineIsAnOrder() throws {
        let lines = """
            [{"product":"A","quantity":"2","unit":"套","net_amount":"94.34","tax_rate":"6%"},\
            {"product":"B","quantity":0.5,"unit":null,"gross_amount":0.10,"tax_rate":13}]
            """
        let result = try read(
            "\u{FEFF}\n"
                + order(
                    lines: lines, total: "100.10",
                    more: ",\"contact_email\":\"ann@example.com\",\"customer_number\":77"))
        #expect(result.faults.isEmpty)
        let taken = try #require(result.records.first)
        #expect(taken.line == 2)
        #expect(taken.record.customerNumber == "77")
        #expect(taken.record.contact?.text == "ann@example.com")
        #expect(taken.record.channel == .invoice)
        #expect(taken.record.paidAt == Instant(beijing: "2026-11-17 10:23:45"))
        #expect(taken.record.lines.map(\.unit) == ["套", ""])
        #expect(taken.record.lines.map(\.amount.gross.fen) == [10_000, 10])
    }

    @Test func aNumberNeverPassesThroughABinaryFraction() throws {
        let lines =
            #"[{"product":"A","quantity":1,"gross_amount":99999999999.99,"tax_rate":0.06}]"#
        let result = try read(order(lines: lines, total: "99999999999.99"))
        #expect(result.records.first?.record.total.fen == 9_999_999_999_999)
        #expect(
            try read(order(total: "1.06e2")).faults.map(\.problem) == [.amount(.notANumber)])
    }

    @Test(arguments: [
        ("not json", "notJSON(column: 2)"), ("{\"a\":}", "notJSON(column: 6)"),
        ("{\"total\":1", "notJSON(column: 11)"), ("7", "notAnObject"),
        ("{\"total\":1,\"total\":2}", "duplicateName(\"total\")"),
        ("{\"total\":1,\"Total\":2}", "duplicateName(\"Total\")"),
    ])
    func aLineThatIsNoOrderIsSaidAndTheOthersGoIn(line: String, problem: String) throws {
        let result = try read(order("\"FIRST\"") + line + "\n" + order("\"LAST-1\""))
        #expect(result.orders == ["FIRST", "LAST-1"])
        #expect(result.said == ["2 \(problem)"])
    }

    @Test(arguments: [
        ("null", "noProducts"), ("[]", "noProducts"), ("{}", "wrongKind"), ("\"A\"", "wrongKind"),
    ])
    func anOrderWithoutProductsIsRefused(lines: String, problem: String) throws {
        #expect(try read(order(lines: lines)).said == ["1 E2026000123 product \(problem)"])
    }

    @Test func whatIsWrongWithAProductIsSaidWithItsPlace() throws {
        let lines = """
            [{"product":"A","quantity":1,"gross_amount":1,"tax_rate":0.06},7,\
            {"product":["A"],"quantity":true,"gross_amount":1,"tax_rate":0.06}]
            """
        #expect(
            try read(order(lines: lines)).said == [
                "1 #2 E2026000123 notAnObject", "1 #3 E2026000123 product wrongKind",
                "1 #3 E2026000123 quantity wrongKind",
            ])
    }

    @Test func theSameOrderTwiceIsNotedAndAnotherOneOfItsNumberRefused() throws {
        let again = try read(order() + order("\"OTHER-1\"") + order())
        #expect(again.orders == ["E2026000123", "OTHER-1"])
        #expect(again.notes == [.repeated(line: 3, first: 1)])
        let lines = #"[{"product":"B","quantity":1,"gross_amount":106.00,"tax_rate":0.06}]"#
        let other = try read(order() + order("\"OTHER-1\"") + order(lines: lines))
        #expect(other.orders == ["OTHER-1"])
        #expect(other.said == ["3 E2026000123 product contradicts(line: 1)"])
    }

    @Test func membersThatMeanNothingAreNotedOnce() throws {
        let result = try read(
            order(more: ",\"coupon\":{\"a\":[1]},\"product\":\"x\"")
                + order("\"OTHER-1\"", more: ",\"coupon\":1"))
        #expect(result.orders.count == 2)
        #expect(result.notes == [.ignored(name: "coupon"), .ignored(name: "product")])
    }

    @Test func oneListOfOrdersIsAnotherFormat() {
        #expect(throws: IntakeFailure.jsonList) { try read(" [{\"total\":1}]") }
    }

    @Test func anEndlessLineIsSaidAndTheOthersGoIn() throws {
        let result = try PaymentIntake.read(
            pieces(
                order(payer: "\"" + String(repeating: "x", count: 3_000_000) + "\"")
                    + order("\"OTHER-1\"")), now: noon)
        #expect(result.orders == ["OTHER-1"])
        #expect(result.said == ["1 lineTooLong(byteLimit: 1048576)"])
    }
}
