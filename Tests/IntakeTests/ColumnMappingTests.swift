import Fapiao
import Testing

@testable import Intake

/// Files of other programs, read as `config.json` says.
@Suite struct ColumnMappingTests {
    static let columns = [
        "order_number": "商户订单号", "payer_name": "对方账户", "product": "商品名称",
        "gross_amount": "订单金额（元）", "total": "订单金额（元）", "paid_at": "完成时间",
    ]
    static let values = ["quantity": "1", "tax_rate": "6%", "channel": "alipay"]

    static func mapping(
        _ columns: [String: String] = columns, _ values: [String: String] = values,
        skipped: [String] = ["#"], only: [String: [String]] = ["业务类型": ["交易"]]
    ) throws -> ColumnMapping {
        try ColumnMapping(columns: columns, values: values, skipped: skipped, only: only)
    }

    /// A merchant's statement: comments around, a tab behind each cell, refunds among the payments.
    static let statement = """
        #支付宝业务明细查询
        #账号：[20885010000000000156]
        #起始日期：[2026年11月01日 00:00:00]   终止日期：[2026年12月01日 00:00:00]
        支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,对方账户,订单金额（元）,备注
        2026111722001,E2026000123\t,交易\t,Office 365\t,2026-11-17 10:23:01\t,2026-11-17 10:23:12\t,甲公司(a***@example.com)\t,106.00\t,\t
        2026111722002,E2026000124\t,退款\t,Office 365\t,2026-11-17 11:00:00\t,2026-11-17 11:00:01\t,乙公司\t,-106.00\t,\t
        2026111722003,E2026000125\t,交易\t,"Office 365, 年付"\t,2026-11-18 09:00:00\t,2026-11-18 09:00:05\t,丙公司\t,212.00\t,\t
        #-----------------业务明细列表结束------------------
        #交易合计：2笔，商家实收共318.00元
        #导出时间：[2026年12月01日 09:00:00]
        """

    static func read(_ text: String, _ mapping: ColumnMapping) throws -> IntakeResult {
        try PaymentIntake.read(pieces(text, of: 11), mapping: mapping, now: noon)
    }

    @Test func aStatementIsReadWithoutItsCommentsTotalsAndRefunds() throws {
        let text = Self.statement.replacing("\"Office 365, 年付\"\t", with: "\"Office 365, 年付\"")
        let result = try Self.read(text, Self.mapping())
        #expect(result.faults.isEmpty)
        #expect(result.notes == [.leftOut(rows: 1)])
        #expect(result.orders == ["E2026000123", "E2026000125"])
        let record = try #require(result.records.first).record
        #expect(record.payerName == "甲公司(a***@example.com)")
        #expect(record.total == Money(fen: 10_600) && record.channel == .alipay)
        #expect(record.lines.map(\.name) == ["Office 365"])
        #expect(record.paidAt == Instant(beijing: "2026-11-17 10:23:12"))
        #expect(result.records.map(\.line) == [5, 7])
    }

    @Test func aWrongRowIsToldWithItsLine() throws {
        let text = Self.statement.replacing(
            "106.00\t,\t\n2026111722002", with: "x\t,\t\n2026111722002"
        )
        .replacing("丙公司\t,212.00", with: "丙公司")
        .replacing("\"Office 365, 年付\"\t", with: "Office 365")
        let result = try Self.read(text, Self.mapping())
        #expect(
            result.said == [
                "5 E2026000123 total amount(Fapiao.Money.Fault.notANumber)",
                "5 E2026000123 gross_amount amount(Fapiao.Money.Fault.notANumber)",
                "7 columnCount(found: 8, expected: 9)",
            ])
    }

    @Test func aFileWithoutTheColumnsIsOneFailure() throws {
        // As they count: in half width.
        let names = Set(Self.columns.values.map(Typed.normalised)).union(["业务类型"]).sorted()
        #expect(throws: IntakeFailure.noHeader(names, within: 100)) {
            try Self.read("order_number,total\nE2026000123,1\n", Self.mapping())
        }
        #expect(throws: IntakeFailure.empty) { try Self.read("", Self.mapping()) }
        // Behind a hundred lines nobody looks for a header.
        let far = String(repeating: "x\n", count: 100) + Self.statement
        #expect(throws: IntakeFailure.noHeader(names, within: 100)) {
            try Self.read(far, Self.mapping())
        }
        let near = String(repeating: "x\n", count: 96) + Self.statement
        #expect(try Self.read(near, Self.mapping()).orders.first == "E2026000123")
    }

    @Test func aMappingSaysOneThingOfEachFieldThatIsNeeded() {
        #expect(throws: ColumnMapping.Fault.missing([.taxRate, .channel])) {
            try Self.mapping(Self.columns, ["quantity": "1"])
        }
        #expect(throws: ColumnMapping.Fault.missing([.netAmount, .grossAmount])) {
            try Self.mapping(Self.columns.filter { $0.key != "gross_amount" })
        }
        #expect(throws: ColumnMapping.Fault.twice(.total)) {
            try Self.mapping(Self.columns, Self.values.merging(["total": "1"]) { $1 })
        }
        #expect(throws: ColumnMapping.Fault.twice(.paidAt)) {
            try Self.mapping(Self.columns.merging(["Paid At": "创建时间"]) { $1 })
        }
        #expect(throws: ColumnMapping.Fault.unknownField("colour")) {
            try Self.mapping(Self.columns.merging(["colour": "颜色"]) { $1 })
        }
    }
}
