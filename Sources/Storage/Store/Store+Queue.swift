import Fapiao

extension Store {
    /// The rows of a queue, oldest first, as their names say; `order(of:in:)` opens one.
    package func queue(_ status: Status) throws(StoreError) -> [QueueRow] {
        var rows: [QueueRow] = []
        try publisher.eachName(in: Layout.queue.appending(status.name)) { name in
            if let row = QueueRow(name: name) { rows.append(row) }
        }
        // Numbers are compared and moved; the rows themselves only once.
        let order = rows.indices.map { (rows[$0].sentAt.seconds, $0) }.sorted { one, other in
            one.0 != other.0 ? one.0 < other.0 : rows[one.1].place < rows[other.1].place
        }
        return order.map { rows[$0.1] }
    }

    /// What tells whether a queue changed since; nil while there is no such folder.
    package func stamp(of queue: Status) throws(StoreError) -> FolderStamp? {
        let folder = Layout.queue.appending(queue.name)
        do throws(DiskError) { return try publisher.disk.stamp(of: folder) } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return nil
        }
    }

    /// The order behind a row; nil when the row is not true any more (3).
    package func order(of row: QueueRow, in status: Status) throws(StoreError) -> Order? {
        let path = Layout.queue.appending(status.name).appending(row.name)
        guard let target = try target(of: path), let number = try? OrderNumber(target),
            let order = try order(number), order.hints.contains(Hint(path, to: target))
        else { return nil }
        return order
    }

    /// Removes a row that is not true any more, or never was: what a kill left between a hint and
    /// its document. Under the order's lock, since whoever holds it may be about to make it true.
    package func sweep(_ row: QueueRow, in status: Status) throws(StoreError) {
        let path = Layout.queue.appending(status.name).appending(row.name)
        guard let target = try target(of: path), let number = try? OrderNumber(target) else {
            return
        }
        try locks.holding([Key(order: number)]) { () throws(StoreError) in
            guard try locked(number)?.hints.contains(Hint(path, to: target)) != true else { return }
            try publisher.remove(path)
        }
    }

    /// The order that an application's number belongs to.
    package func order(of application: ApplicationNumber) throws(StoreError) -> Order? {
        guard let target = try target(of: Key(application: application).claim),
            let number = try? OrderNumber(target), let order = try order(number),
            order.applications.contains(where: { $0.number == application })
        else { return nil }
        return order
    }

    /// The order that a fapiao was issued for, even when it is void.
    package func order(of fapiao: FapiaoNumber) throws(StoreError) -> Order? {
        guard let target = try target(of: Key(fapiao: fapiao).claim),
            let number = try? OrderNumber(target), let order = try order(number),
            order.fapiaos.contains(fapiao)
        else { return nil }
        return order
    }
}
