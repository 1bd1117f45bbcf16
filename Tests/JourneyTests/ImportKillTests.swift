import FoundationEssentials
import Glibc
import Testing

/// An import that dies in the middle: what it took in is whole, and the counts of the next ones
/// are true.
struct ImportKillTests {
    private static let total = 6_000

    private static func file(in scenery: Scenery) throws -> String {
        let header =
            "order_number,payer_name,product,quantity,tax_rate,gross_amount,total,paid_at,channel"
        let rows = (1...total).map { number in
            "K\(1_000_000 + number),甲公司,Office 365,1,6%,106.00,106.00,2026-11-17,alipay"
        }
        let path = scenery.folder + "/orders.csv"
        try Data(([header] + rows).joined(separator: "\n").utf8).write(to: URL(filePath: path))
        return path
    }

    /// How many orders have a document by now.
    private static func documents(in scenery: Scenery) -> Int {
        let orders = scenery.data + "/orders"
        let shards = (try? FileManager.default.contentsOfDirectory(atPath: orders)) ?? []
        return shards.reduce(0) { count, shard in
            let names = try? FileManager.default.contentsOfDirectory(atPath: "\(orders)/\(shard)")
            return count + (names ?? []).count { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        }
    }

    /// The number behind each label of the counts at the end.
    private static func counts(_ run: Run) -> [String: Int] {
        var counts: [String: Int] = [:]
        for line in run.output.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, let count = Int(words[1].filter(\.isNumber)) else { continue }
            counts[words[0].lowercased()] = count
        }
        return counts
    }

    @Test(arguments: [1, 2_500])
    func theNextRunFinishesWhatAKillLeft(after enough: Int) throws {
        let scenery = try Scenery()
        let file = try Self.file(in: scenery)
        let killed = try scenery.run("orders", "import", file) {
            Self.documents(in: scenery) >= enough
        }
        #expect(killed.status == 128 + SIGKILL)
        let left = Self.documents(in: scenery)
        #expect((enough..<Self.total).contains(left))

        let second = try scenery.run("orders", "import", file)
        let counts = Self.counts(second)
        #expect(second.status == 0)
        #expect(counts["unchanged"] == left)
        #expect(counts["new"] == Self.total - left)
        #expect(Self.documents(in: scenery) == Self.total)

        let third = try scenery.run("orders", "import", file)
        #expect(Self.counts(third)["unchanged"] == Self.total)
        #expect(Self.counts(third)["new"] == 0)
        let quarantine = try FileManager.default.contentsOfDirectory(
            atPath: scenery.data + "/quarantine")
        #expect(quarantine.isEmpty)
    }
}
