import Fapiao
import FoundationEssentials

/// One line of `rows/bills.find`: what a search may ask for of a bill that nobody has applied for.
///
/// A hint like the rows: it is made before the commit, and the document decides.
struct BillDocument: Codable, Equatable {
    let find: String
    let order: String

    /// Nil once somebody has applied, since the rows of the applications say it all.
    init?(_ order: Order) {
        guard order.applications.isEmpty else { return nil }
        find = order.searchText
        self.order = order.number.text
    }

    /// The line that a change makes; nil when the one that is there says the same.
    static func line(of order: Order, over old: Order) throws(StoreError) -> [UInt8]? {
        guard let bill = BillDocument(order), bill != BillDocument(old) || old.isBlank else {
            return nil
        }
        return try bill.line()
    }

    func line() throws(StoreError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(self)) } catch { throw .unstorable(Layout.bills) }
    }
}

extension Order {
    /// Whether nobody has spoken of it yet.
    fileprivate var isBlank: Bool { self == Order(number: number) }
}
