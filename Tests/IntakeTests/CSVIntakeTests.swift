import Fapiao
import Testing

@testable import Intake

@Suite struct CSVIntakeTests {
    @Test(arguments: [1, 13, .max])
    func aRowBecomesARecord(size: Int) throws {
        let result = try intake(row(), pieces: size)
        #expect(result.faults.isEmpty)
        #expect(result.notes.isEmpty)
        let taken = try #require(result.records.first)
        let record = taken.record
        #expect(taken.line == 2)
        #expect(record.order.text == "E2026000123")
        #expect(record.customerNumber == "C-77")
        #expect(record.payerName == "云南某某科技有限公司")
        #expect(record.contact?.text == "ann@example.com")
        #expect(record.total == Money(fen: 10_600))
        #expect(record.paidAt == Instant(beijing: "2026-11-17 10:23:45"))
        #expect(record.channel == .alipay)
        let line = try #require(record.lines.first)
        #expect(line.name == "Office 365 商业高级版")
        #expect(line.quantity == .one)
        #expect(line.unit == "套")
        #expect(line.rate == .softwareServices)
        #expect(line.amount.net == Money(fen: 10_000))
        #expect(line.amount.tax == Money(fen: 600))
    }

    @Test func columnsStandInAnyOrderAndSpelling() throws {
        let text = """
            \u{FEFF}Channel;ignored,PAID AT,Total,tax-rate,netAmount,Quantity,Product,Payer Name,\
            ORDER_NUMBER,channel,My Note,\r\n\
            x,2026-11-17,106,0.06,100,1,Office 365,Ann,E2026000123,银联,hello,\r\n
            """
        let result = try PaymentIntake.read(pieces(text), now: noon)
        #expect(result.orders == ["E2026000123"])
        #expect(result.records.first?.record.channel == .unionPay)
        #expect(result.records.first?.record.contact == nil)
        #expect(result.records.first?.record.lines.first?.unit == "")
        #expect(
            result.notes == [.ignored(name: "Channel;ignored"), .ignored(name: "My Note")])
    }

    @Test func theRowsOfAnOrderMayStandApart() throws {
        let result = try intake(
            row(product: "A", gross: "100.00", total: "106.00")
                + row(order: "OTHER-1")
                + row(customer: "", email: "", product: "B", gross: "6.00", total: "106.00"))
        #expect(result.faults.isEmpty)
        #expect(result.orders == ["E2026000123", "OTHER-1"])
        #expect(result.records.first?.record.lines.map(\.name) == ["A", "B"])
        #expect(result.records.first?.record.customerNumber == "C-77")
    }

    @Test func whatARowLeavesOutALaterOneMaySay() throws {
        let result = try intake(
            row(customer: "", email: "", gross: "100.00") + row(gross: "6.00"))
        #expect(result.records.first?.record.contact?.text == "ann@example.com")
    }

    @Test(arguments: [
        (row(payer: "Somebody"), "payer_name"), (row(total: "106.01"), "total"),
        (row(paid: "2026-11-17 10:23:46"), "paid_at"), (row(channel: "invoice"), "channel"),
        (row(email: "bob@example.com"), "contact_email"),
        (row(customer: "C-78"), "customer_number"),
    ])
    func rowsThatContradictRefuseTheOrderAndNameBothLines(second: String, field: String) throws {
        let result = try intake(row(order: "OTHER-1") + row() + second + row())
        #expect(result.orders == ["OTHER-1"])
        #expect(result.said == ["4 E2026000123 \(field) contradicts(line: 3)"])
    }

    @Test func linesThatAreAFenOffRefuseTheOrder() throws {
        let result = try intake(
            row(gross: "100.00") + row(gross: "5.99") + row(order: "OTHER-1"))
        #expect(result.orders == ["OTHER-1"])
        #expect(
            result.faults == [
                RecordFault(
                    line: 2, order: try OrderNumber("E2026000123"), field: .total,
                    problem: .linesDoNotAddUp(sum: Money(fen: 10_599), total: Money(fen: 10_600)))
            ])
    }

    @Test func sameRowTwiceIsTwoProductsAndDoesNotAddUp() throws {
        #expect(try intake(row() + row()).records.isEmpty)
        #expect(try intake(row(total: "212") + row(total: "212.0")).orders.count == 1)
    }

    @Test func oneBadRowRefusesItsOrderOnceAndTheOthersGoIn() throws {
        let result = try intake(
            row(gross: "100.00") + row(quantity: "none", gross: "6.00") + row(order: "OTHER-1")
                + row(order: "x"))
        #expect(result.orders == ["OTHER-1"])
        #expect(
            result.said == [
                "3 E2026000123 quantity quantity(Fapiao.Quantity.Fault.notANumber)",
                "5 order_number orderNumber(Fapiao.OrderNumber.Fault.tooShort(count: 1))",
            ])
    }

    @Test func everyFieldThatIsWrongIsSaidAtOnce() throws {
        let result = try intake(
            row(
                payer: "", email: "ann at home", product: "tab\there", quantity: "0",
                gross: "-106.00", rate: "7%", total: "12 yuan", paid: "yesterday",
                channel: "cowries"))
        #expect(result.records.isEmpty)
        #expect(
            Set(result.faults.compactMap(\.field)) == [
                .payerName, .contactEmail, .product, .quantity, .grossAmount, .taxRate, .total,
                .paidAt, .channel,
            ])
        #expect(result.faults.allSatisfy { $0.line == 2 && $0.order != nil })
    }

    @Test(arguments: [
        ("-0.01", Money.Fault.negative), ("1e9", .notANumber),
        ("0.001", .tooManyDecimals(count: 3)),
        ("99999999999999999999", .tooLarge(limit: .largest)), ("NaN", .notANumber),
        ("１２,３", .notANumber),
    ])
    func anAbsurdAmountIsRefused(amount: String, fault: Money.Fault) throws {
        let result = try intake(row(total: "\"\(amount)\""))
        #expect(result.faults.map(\.problem) == [.amount(fault)])
        #expect(result.faults.map(\.field) == [.total])
    }

    @Test func sumsThatNoNumberHoldsAreRefusedAndNotATrap() throws {
        let rows = String(
            repeating: row(gross: "99999999999.99", total: "99999999999.99"), count: 2_001)
        let result = try intake(rows)
        #expect(result.records.isEmpty)
        #expect(result.said == ["2002 E2026000123 product tooManyProducts(limit: 2000)"])
    }

    @Test func anOrderOfNothingIsRefused() throws {
        let result = try intake(row(gross: "0.00", total: "0.00"))
        #expect(result.said == ["2 E2026000123 total totalNotPositive"])
    }

    @Test func aPaymentOfTheFutureIsRefused() throws {
        #expect(
            try intake(row(paid: "2027-11-17")).said == ["2 E2026000123 paid_at paidInTheFuture"])
        #expect(try intake(row(paid: "2026-11-20T12:00:00Z")).orders.count == 1)
    }

    @Test func bytesThatAreNoTextAreSaidWithTheirLine() throws {
        let gbk: [UInt8] = [0xB7, 0xA2]
        let bytes =
            Array((header + row(order: "OTHER-1") + "E2026000123,,").utf8) + gbk
            + Array(
                (",,Office 365,1,,106,6%,106,2026-11-17,alipay\n" + row(order: "OTHER-2")).utf8)
        let result = try PaymentIntake.read(pieces(bytes), now: noon)
        #expect(result.orders == ["OTHER-1", "OTHER-2"])
        #expect(result.said == ["3 E2026000123 payer_name notUTF8"])
    }

    @Test func aQuotedNewlineIsNoNewRecordButMovesTheLines() throws {
        let result = try intake(
            row(unit: "\"two\r\nlines\"") + row(order: "OTHER-1", channel: "?"))
        #expect(
            result.said == [
                "2 E2026000123 unit text(Fapiao.SingleLine.Fault.controlCharacter(at: 4))",
                "4 OTHER-1 channel unknownChannel",
            ])
    }

    @Test func rowsThatBreakTheRulesAreSaidAndTheOthersGoIn() throws {
        let wide = String(repeating: ",", count: 1_000_000)
        let result = try intake(
            row(order: "OTHER-1") + "E1,too,few\n" + "\"lost,1\n" + "\"a\"b\n" + "\(wide)\n"
                + "\n,,,,,,,,,,,\n" + String(row(order: "OTHER-2").dropLast()))
        #expect(result.orders == ["OTHER-1", "OTHER-2"])
        #expect(
            result.said == [
                "3 columnCount(found: 3, expected: 12)", "4 textAfterQuote", "5 textAfterQuote",
                "6 tooManyColumns(limit: 1000)",
            ])
    }

    @Test func netAndGrossMayBothStandThereIfTheyAgree() throws {
        func read(net: String, gross: String) throws -> IntakeResult {
            let header =
                "order_number,payer_name,product,quantity,net_amount,gross_amount,"
                + "tax_rate,total,paid_at,channel\n"
            let row = "E2026,Ann,A,1,\(net),\(gross),6%,106.01,2026-11-17,alipay\n"
            return try PaymentIntake.read(pieces(header + row), now: noon)
        }
        #expect(try read(net: "100.01", gross: "106.01").orders.count == 1)
        #expect(try read(net: "100.01", gross: "").orders.count == 1)
        #expect(try read(net: "", gross: "106.01").orders.count == 1)
        #expect(try read(net: "", gross: "").said == ["2 E2026 gross_amount noAmount"])
        #expect(
            try read(net: "99.00", gross: "106.01").faults.map(\.problem) == [
                .netAndGrossDisagree(
                    net: Money(fen: 9_900), gross: Money(fen: 10_601), rate: .softwareServices)
            ])
    }
}
