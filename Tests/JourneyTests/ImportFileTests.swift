import Fapiao
import FoundationEssentials
import Storage
import System
import Testing

/// `fapiao orders import` as an administrator types it, on files as they come from elsewhere.
@Suite(.serialized) struct ImportFileTests {
    private static let header =
        "order_number,payer_name,product,quantity,tax_rate,gross_amount,total,paid_at,channel"

    private static func row(
        _ order: String, payer: String = "云南某某科技有限公司", amount: String = "106.00"
    ) -> String {
        "\(order),\(payer),Office 365 商业版,1,6%,\(amount),\(amount),2026-11-17 10:23,alipay"
    }

    private let scenery: Scenery

    init() throws { scenery = try Scenery() }

    private func file(_ bytes: [UInt8], _ name: String = "orders.csv") throws -> String {
        let path = scenery.folder + "/" + name
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// The same text as a Chinese spreadsheet saves it.
    private func gbk(_ text: String) throws -> [UInt8] {
        let plain = try file(Array(text.utf8), "plain")
        let out = scenery.folder + "/converted"
        let run = try Run(["sh", "-c", "iconv -f UTF-8 -t GB18030 '\(plain)' > '\(out)'"])
        #expect(run.status == 0, "\(run.output)")
        return Array(try Data(contentsOf: URL(filePath: out)))
    }

    private func payer(of order: String) throws -> String? {
        let store = try Store.open(on: PosixDisk(at: scenery.data), tag: "test")
        return try store.order(OrderNumber(order))?.record?.payerName
    }

    @Test func gbkIsDetectedSaidAndRead() throws {
        let text = [Self.header, Self.row("E1001"), Self.row("E1002", payer: "北京𠮷野家")]
        let path = try file(gbk(text.joined(separator: "\r\n") + "\r\n"))
        let dry = try scenery.run("orders", "import", path, "--dry-run")
        #expect(dry.status == 0)
        #expect(dry.output.hasPrefix("Encoding: gb18030, as the file's bytes tell."))
        let run = try scenery.run("orders", "import", path)
        #expect(run.status == 0 && run.output.contains("new        2"))
        #expect(try payer(of: "E1001") == "云南某某科技有限公司")
        #expect(try payer(of: "E1002") == "北京𠮷野家")
    }

    @Test func theEncodingCanBeForced() throws {
        let path = try file(gbk([Self.header, Self.row("E1001")].joined(separator: "\n")))
        let wrong = try scenery.run("orders", "import", path, "--encoding", "utf-8", "--dry-run")
        #expect(wrong.status == 65)
        #expect(wrong.output.hasPrefix("line 2, payer_name: Some characters here cannot be read."))
        #expect(wrong.output.contains("Encoding: utf-8, as asked for."))
        let right = try scenery.run("orders", "import", path, "--encoding", "GBK", "--dry-run")
        #expect(right.status == 0 && right.output.hasPrefix("Encoding: gb18030, as asked for."))
        #expect(try scenery.run("orders", "import", path, "--encoding", "utf-7").status == 64)
    }

    @Test func aByteOrderMarkAndQuotedLineBreaksDoNoHarm() throws {
        let rows = [
            Self.header, Self.row("E1001", payer: "\"甲, \"\"乙\"\" 公司\""),
            Self.row("E1002", payer: "\"甲\r\n公司\""), Self.row("E1003"),
        ]
        let path = try file([0xEF, 0xBB, 0xBF] + Array(rows.joined(separator: "\r\n").utf8))
        let run = try scenery.run("orders", "import", path)
        #expect(run.status == 65)
        #expect(run.output.hasPrefix("line 3, payer_name: "))
        #expect(run.output.contains("new        2") && run.output.contains("refused    1"))
        #expect(try payer(of: "E1001") == "甲, \"乙\" 公司")
        // The line break counted as one, so what follows has its own line.
        let more = try file(
            Array((rows + [Self.row("E1004", amount: "-1")]).joined(separator: "\r\n").utf8))
        #expect(try scenery.run("orders", "import", more).output.contains("line 6, total: "))
    }

    @Test func aLineOfAMillionColumnsIsOneFault() throws {
        let rows = [
            Self.header, String(repeating: ",", count: 1_000_000), Self.row("E1001"),
        ]
        let run = try scenery.run(
            "orders", "import", file(Array(rows.joined(separator: "\n").utf8)))
        #expect(run.status == 65)
        #expect(run.output.hasPrefix("line 2: This line has more than 1,000 columns."))
        #expect(run.output.contains("new        1"))
    }

    @Test(arguments: [
        ("", "is empty. Export the payment records again."),
        ("a,b\n1,2\n", "The header lacks these columns: order_number,"),
        (
            "E1001,甲公司,x,1,6%,1,1,2026-11-17,alipay\n",
            "The header lacks these columns: order_number,"
        ),
        ("{\"order_number\": \"E1001\"\n", "line 1: This line is not a JSON object from byte"),
    ])
    func aFileWithoutAHeaderSaysSo(text: String, said: String) throws {
        let run = try scenery.run("orders", "import", file(Array(text.utf8)))
        #expect(run.status == 65)
        #expect(run.output.contains(said), "\(run.output)")
    }

    @Test func absurdAmountsAndDuplicatesAreToldAndTheRestGoesIn() throws {
        let rows = [
            Self.header, Self.row("E1001"), Self.row("E1002", amount: "-106.00"),
            Self.row("E1003", amount: "99999999999999"), Self.row("E1004", amount: "1e9"),
            Self.row("E1005", amount: "NaN"), Self.row("E1006", amount: "0"),
            Self.row("E1007", amount: "1.005"), Self.row("E1001", payer: "乙公司"),
            Self.row("E1008"),
        ]
        let run = try scenery.run(
            "orders", "import", file(Array(rows.joined(separator: "\n").utf8)))
        #expect(run.status == 65)
        for line in 3...9 { #expect(run.output.contains("line \(line), "), "\(line)") }
        #expect(run.output.contains("line 9, payer_name: Line 2 says something else"))
        #expect(run.output.contains("new        1") && run.output.contains("refused    7"))
        #expect(try payer(of: "E1001") == nil && payer(of: "E1008") != nil)
    }

    /// As the README shows it.
    private static let config = """
        {"imports": {"alipay": {
          "encoding": "gb18030", "skip": ["#"], "only": {"业务类型": ["交易"]},
          "columns": {"order_number": "商户订单号", "payer_name": "对方账户", "product": "商品名称",
            "gross_amount": "订单金额（元）", "total": "订单金额（元）", "paid_at": "完成时间"},
          "values": {"quantity": "1", "tax_rate": "6%", "channel": "alipay"}}}}
        """

    private static let statement = """
        #支付宝业务明细查询
        #起始日期：[2026年11月01日 00:00:00]   终止日期：[2026年12月01日 00:00:00]
        支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,对方账户,订单金额（元）,备注
        2026111722001\t,E1001\t,交易\t,Office 365\t,2026-11-17 10:23:01\t,2026-11-17 10:23:12\t,某公司\t,106.00\t,\t
        2026111722002\t,E1002\t,退款\t,Office 365\t,2026-11-17 11:00:00\t,2026-11-17 11:00:01\t,某公司\t,-106.00\t,\t
        #业务明细列表结束
        #交易合计：1笔，商家实收共106.00元
        """

    @Test func aStatementOfAnotherProgramComesInByItsMapping() throws {
        let path = try file(gbk(Self.statement))
        let unknown = try scenery.run("orders", "import", path, "--mapping", "alipay")
        #expect(unknown.status == 64 && unknown.output.contains("imports.alipay"))
        #expect(try scenery.run("mail", "list").status == 0)
        try Data(Self.config.utf8).write(to: URL(filePath: scenery.data + "/config.json"))
        let run = try scenery.run("orders", "import", path, "--mapping", "alipay")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.hasPrefix("Rows left out, as the mapping says: 1\nnew        1\n"))
        #expect(try payer(of: "E1001") == "某公司")
        let other = try scenery.run("orders", "import", path, "--mapping", "paypal")
        #expect(other.status == 64 && other.output.contains("Use one of these: alipay."))
        let wrong = try scenery.run(
            "orders", "import", file(Array(Self.header.utf8)), "--mapping", "alipay")
        #expect(wrong.status == 65 && wrong.output.contains("商户订单号"))
    }

    @Test(arguments: [
        (#"{"columns": {"colour": "x"}}"#, "“colour” under imports.m"),
        (#"{"columns": {"order_number": "x"}}"#, "imports.m in config.json lacks payer_name"),
        (#"{"encoding": "utf-7"}"#, "imports.m.encoding in config.json is “utf-7”"),
    ])
    func aMappingThatCannotServeIsNamed(mapping: String, said: String) throws {
        #expect(try scenery.run("mail", "list").status == 0)
        var config = #"{"imports": {"m": "# + mapping + "}}"
        if mapping.contains("encoding") {
            let whole = Self.config.replacing("gb18030", with: "utf-7")
            config = whole.replacing("\"alipay\":", with: "\"m\":")
        }
        try Data(config.utf8).write(to: URL(filePath: scenery.data + "/config.json"))
        let path = try file(Array(Self.statement.utf8))
        let run = try scenery.run("orders", "import", path, "--mapping", "m")
        #expect(run.status == 78)
        #expect(run.output.contains(said), "\(run.output)")
    }
}
