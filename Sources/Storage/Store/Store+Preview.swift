import Fapiao

extension Store {
    /// What taking in these records would do as things are now; changes nothing.
    package func preview(_ records: [PaymentRecord]) throws(StoreError) -> ImportReport {
        var report = ImportReport()
        for record in records {
            var order: Order
            do throws(StoreError) {
                order = try self.order(record.order) ?? Order(number: record.order)
            } catch {
                report.failed[record.order] = error
                continue
            }
            do throws(Order.Refusal) {
                switch try order.take(record) {
                case .new: report.new += 1
                case .updated: report.updated += 1
                case .unchanged: report.unchanged += 1
                }
            } catch {
                report.refused[record.order] = error
            }
        }
        return report
    }
}
