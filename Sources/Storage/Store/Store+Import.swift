import Fapiao

/// What taking in payment records did; counts only what is on the disk for good.
package struct ImportReport: Equatable, Sendable {
    package var new = 0
    package var updated = 0
    package var unchanged = 0
    /// Records that differ and were not taken, and why.
    package var refused: [OrderNumber: Order.Refusal] = [:]
    /// Orders that storage could not read, which are with the desk.
    package var failed: [OrderNumber: StoreError] = [:]
    /// Why it stopped before the end; a second run goes on where this one stopped.
    package var stopped: StoreError?

    package init() {}

    mutating func add(_ other: ImportReport) {
        new += other.new
        updated += other.updated
        unchanged += other.unchanged
        refused.merge(other.refused) { $1 }
        failed.merge(other.failed) { $1 }
    }
}

extension Store {
    /// Takes in payment records; the same ones twice change nothing.
    ///
    /// In batches, each of which holds the locks of its orders for about half a second, so that
    /// customers wait no longer than that. `progress` is told how many are done.
    package func take(
        _ records: [PaymentRecord], at now: Instant, progress: (Int) -> Void = { _ in }
    ) -> ImportReport {
        var report = ImportReport()
        var done = 0
        do throws(StoreError) {
            try requireRoom()
            try requireFormat()
            for group in Self.groups(of: records) {
                report.add(try take(group, at: now))
                done += group.records.count
                progress(done)
            }
        } catch {
            report.stopped = error
        }
        return report
    }

    /// Records whose orders are guarded by few enough locks to hold at once.
    struct Group {
        var keys: [Key] = []
        var records: [PaymentRecord] = []
        fileprivate var slots: Set<Int> = []
    }

    /// Cuts an import into groups by the locks of its orders; one order is in one group.
    static func groups(
        of records: [PaymentRecord], slots limit: Int = 64, size: Int = 8192
    ) -> [Group] {
        let bySlot = Dictionary(grouping: records) { Key(order: $0.order).slot }
        var groups: [Group] = []
        var group = Group()
        for (slot, records) in bySlot.sorted(by: { $0.key < $1.key }) {
            let isFull = group.slots.count == limit || group.records.count + records.count > size
            if isFull, !group.records.isEmpty {
                groups.append(group)
                group = Group()
            }
            group.slots.insert(slot)
            group.records += records
            group.keys += records.prefix(1).map { Key(order: $0.order) }
        }
        return group.records.isEmpty ? groups : groups + [group]
    }

    private func take(_ group: Group, at now: Instant) throws(StoreError) -> ImportReport {
        try locks.holding(group.keys) { () throws(StoreError) in
            var report = ImportReport()
            var orders: [OrderNumber: (old: Order, new: Order)] = [:]
            for record in group.records {
                try note(record, &orders, &report, at: now)
            }
            try publish(orders.values.filter { $0.old != $0.new })
            return report
        }
    }

    /// Takes one record in, in memory.
    private func note(
        _ record: PaymentRecord, _ orders: inout [OrderNumber: (old: Order, new: Order)],
        _ report: inout ImportReport, at now: Instant
    ) throws(StoreError) {
        let number = record.order
        do throws(StoreError) {
            let known = if let one = orders[number] { one } else { try load(number) }
            var order = known.new
            let intake: Order.Intake
            do throws(Order.Refusal) { intake = try order.take(record) } catch {
                report.refused[number] = error
                return
            }
            try tellContact(of: &order, at: now, if: intake)
            // What cannot be kept is told here, and does not stop the others.
            if intake != .unchanged { _ = try checked(order) }
            orders[number] = (known.old, order)
            switch intake {
            case .new: report.new += 1
            case .updated: report.updated += 1
            case .unchanged: report.unchanged += 1
            }
        } catch {
            switch error {
            case .unreadable, .unstorable, .newerFormat: report.failed[number] = error
            case .notSaved, .notConfirmed, .closed, .notRead, .busy, .lowSpace, .taken,
                .unknownAccount, .occupied, .noStore, .storeExists:
                throw error
            }
        }
    }

    private func load(_ number: OrderNumber) throws(StoreError) -> (old: Order, new: Order) {
        let order = try locked(number) ?? Order(number: number)
        return (order, order)
    }

    private func checked(_ order: Order) throws(StoreError) -> Order {
        let read = try? OrderDocument(order).order(order.number)
        guard read == order else { throw .unstorable(Key(order: order.number).document) }
        return order
    }

    /// A holder who claimed before the record was in: the address it names is told now.
    private func tellContact(
        of order: inout Order, at now: Instant, if intake: Order.Intake
    ) throws(StoreError) {
        guard intake != .unchanged, let holder = order.holder,
            let account = try glance(at: holder.account)
        else { return }
        tellContact(of: &order, heldBy: account, at: now)
    }

    private func publish(_ changed: [(old: Order, new: Order)]) throws(StoreError) {
        var batch = Batch()
        var ended: Set<Hint> = []
        var bills: [[UInt8]] = []
        for (old, new) in changed {
            let path = Key(order: new.number).document
            let (before, after) = (old.hints, new.hints)
            batch.make(after.subtracting(before))
            batch.publish(try publisher.encoded(OrderDocument(new), at: path), at: path)
            ended.formUnion(before.subtracting(after))
            if let bill = try BillDocument.line(of: new, over: old) { bills.append(bill) }
        }
        // All in one write: an import has hundreds of thousands of them.
        if !bills.isEmpty {
            let newline = UInt8(ascii: "\n")
            try publisher.append(
                line: Array(bills.joined(separator: CollectionOfOne(newline))), to: Layout.bills)
        }
        try publisher.publish(batch)
        end(ended)
    }
}
