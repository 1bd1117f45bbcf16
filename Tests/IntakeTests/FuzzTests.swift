import Fapiao
import Seeded
import Testing

@testable import Intake

/// Records made up from a seed, and the files that say them.
private struct MadeUp {
    private var numbers: Chance

    init(seed: UInt64) { numbers = Chance(seed: seed) }

    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

    mutating func text() -> String {
        let alphabet = ["a", "发", "\"", ",", "'", "\\", "{", ":", "é", "9", "-", "票", "😀"]
        let count = pick(1...12)
        return "x" + (0..<count).map { _ in alphabet[pick(0...alphabet.count - 1)] }.joined()
    }

    mutating func record(_ index: Int) throws -> PaymentRecord {
        let lines = try (0..<pick(1...4)).map { _ in
            let rate = TaxRate.legal[pick(0...TaxRate.legal.count - 1)]
            return ProductLine(
                name: text(), quantity: try #require(Quantity(thousandths: pick(1...5_000_000))),
                unit: text(), rate: rate,
                amount: TaxSplit(gross: Money(fen: pick(1...99_999_999)), rate: rate))
        }
        return try PaymentRecord(
            order: OrderNumber("ORDER-\(index)"), customerNumber: pick(0...1) == 0 ? nil : text(),
            payerName: text(),
            contact: pick(0...1) == 0 ? nil : EmailAddress("a\(index)@example.com"), lines: lines,
            total: TaxSplit(sum: lines.map(\.amount)).gross,
            paidAt: Instant(seconds: pick(1_500_000_000...1_790_000_000)),
            channel: PaymentChannel.allCases[pick(0...2)])
    }

    /// One row a product, the rows of all orders mixed but each order's in its own order.
    mutating func csv(_ records: [PaymentRecord]) -> [String] {
        var queues = records.map { record in record.lines.map { row(record, $0) } }
        var rows: [String] = []
        while let place = queues.indices.filter({ !queues[$0].isEmpty }).randomElement(
            using: &numbers)
        {
            rows.append(queues[place].removeFirst())
        }
        return rows
    }

    private func row(_ record: PaymentRecord, _ line: ProductLine) -> String {
        [
            record.order.text, record.customerNumber ?? "", record.payerName,
            record.contact?.text ?? "", line.name, line.quantity.text, line.unit,
            line.amount.gross.grouped, line.rate.text, record.total.plain,
            BeijingTime(record.paidAt).iso, "\(record.channel)",
        ].map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }

    func json(_ record: PaymentRecord) -> String {
        func quoted(_ text: String) -> String {
            "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
        let lines = record.lines.map { line in
            "{\"product\":\(quoted(line.name)),\"quantity\":\(line.quantity.text),"
                + "\"unit\":\(quoted(line.unit)),\"gross_amount\":\(line.amount.gross.plain),"
                + "\"tax_rate\":\(quoted(line.rate.text))}"
        }
        return "{\"order_number\":\(quoted(record.order.text)),"
            + "\"customer_number\":\(record.customerNumber.map(quoted) ?? "null"),"
            + "\"payer_name\":\(quoted(record.payerName)),"
            + "\"contact_email\":\(record.contact.map { quoted($0.text) } ?? "null"),"
            + "\"lines\":[\(lines.joined(separator: ", "))],\"total\":\(record.total.plain),"
            + "\"paid_at\":\(quoted(BeijingTime(record.paidAt).iso)),"
            + "\"channel\":\(quoted("\(record.channel)"))}"
    }
}

@Suite struct FuzzTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func recordsWrittenAsEitherFormatAreReadAgain(seed: UInt64) throws {
        var made = MadeUp(seed: seed)
        let records = try (0..<made.pick(1...20)).map { try made.record($0) }
        let size = made.pick(1...500)
        let csv = try intake(made.csv(records).joined(separator: "\r\n"), pieces: size)
        #expect(csv.faults.isEmpty)
        #expect(
            csv.records.map(\.record).sorted { $0.order < $1.order }
                == records.sorted { $0.order < $1.order })
        let text = records.map(made.json).joined(separator: "\n")
        let json = try PaymentIntake.read(pieces(text, of: size), now: noon)
        #expect(json.faults.isEmpty)
        #expect(json.records.map(\.record) == records)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func damageToOneRowNeverTouchesTheOthers(seed: UInt64) throws {
        var made = MadeUp(seed: seed)
        let records = try (0..<6).map { try made.record($0) }
        var rows = made.csv(records)
        let place = made.pick(0...rows.count - 1)
        let victim = try #require(records.first { rows[place].contains("\"\($0.order.text)\"") })
        rows[place] = String(rows[place].prefix(made.pick(0...rows[place].count - 1)))
        let result = try intake(rows.joined(separator: "\n"))
        let others = records.filter { $0.order != victim.order }.map(\.order.text)
        #expect(Set(result.orders).isSuperset(of: others))
        #expect(Set(result.orders).isSubset(of: records.map(\.order.text)))
        for taken in result.records {
            #expect(records.contains(taken.record))
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func noiseNeitherStopsTheIntakeNorGetsIn(seed: UInt64) throws {
        var made = MadeUp(seed: seed)
        let records = try (0..<4).map { try made.record($0) }
        var bytes = Array((header + made.csv(records).joined(separator: "\n")).utf8)
        for _ in 0..<made.pick(1...20) {
            bytes[made.pick(header.utf8.count...bytes.count - 1)] = UInt8(made.pick(0...255))
        }
        let result = try PaymentIntake.read(pieces(bytes, of: made.pick(1...100)), now: noon)
        let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        #expect(result.faults.allSatisfy { (2...lines).contains($0.line) })
        for record in result.records.map(\.record) {
            #expect(TaxSplit(sum: record.lines.map(\.amount)).gross == record.total)
        }
        #expect(Set(result.orders).count == result.orders.count)
    }
}
