import Fapiao

/// Takes payment records from JSON Lines, where a line is one order with its products.
struct JSONIntake {
    private var reader: LineReader
    private var assembly = OrderAssembly()
    private var ignored = IgnoredNames()

    init(_ chunks: @escaping Chunks) throws(IntakeFailure) {
        reader = try LineReader(chunks)
    }

    /// Reads all lines; `now` tells a payment from one that cannot have been made yet.
    mutating func read(now: Instant) throws(IntakeFailure) -> IntakeResult {
        while let reading = try reader.next() {
            switch reading {
            case .line(let number, let bytes): take(bytes, line: number, now: now)
            case .tooLong(let number, let limit):
                assembly.add(RecordFault(line: number, problem: .lineTooLong(byteLimit: limit)))
            }
        }
        return assembly.finish(notes: ignored.notes)
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>, line: Int, now: Instant) {
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        do throws(RecordFault.Problem) {
            let value = try Self.value(bytes)
            let order = try JSONRecord(value, kind: .order, ignored: &ignored)
            take(order, line: line, now: now)
        } catch {
            assembly.add(RecordFault(line: line, problem: error))
        }
    }

    private mutating func take(_ order: JSONRecord, line: Int, now: Instant) {
        var cells = CellReader(order.cell(_:))
        let number = cells.required(
            .orderNumber, as: RecordFault.Problem.orderNumber, OrderNumber.init(_:))
        let head = OrderHead(&cells, now: now)
        var faults = cells.faults.map { field, problem in
            RecordFault(line: line, order: number, field: field, problem: problem)
        }
        var products: [ProductLine] = []
        do throws(RecordFault.Problem) {
            for (index, item) in try Self.items(order.products).enumerated() {
                let product = product(item) { field, problem in
                    faults.append(
                        RecordFault(
                            line: line, item: index + 1, order: number, field: field,
                            problem: problem))
                }
                if let product { products.append(product) }
            }
        } catch {
            faults.append(RecordFault(line: line, order: number, field: .product, problem: error))
        }
        if let number, let head, faults.isEmpty {
            return assembly.addWhole(number, line: line, head: head, products: products)
        }
        for fault in faults { assembly.add(fault) }
    }

    private mutating func product(
        _ item: JSONValue, fail: (RecordField?, RecordFault.Problem) -> Void
    ) -> ProductLine? {
        do throws(RecordFault.Problem) {
            let record = try JSONRecord(item, kind: .product, ignored: &ignored)
            var cells = CellReader(record.cell(_:))
            let product = ProductLine(&cells)
            for (field, problem) in cells.faults { fail(field, problem) }
            return product
        } catch {
            fail(nil, error)
            return nil
        }
    }

    private static func items(
        _ products: JSONValue?
    ) throws(RecordFault.Problem) -> [JSONValue] {
        guard let products, products != .null else { throw .noProducts }
        guard case .array(let items) = products else { throw .wrongKind }
        guard !items.isEmpty else { throw .noProducts }
        guard items.count <= OrderAssembly.productLimit else {
            throw .tooManyProducts(limit: OrderAssembly.productLimit)
        }
        return items
    }

    private static func value(
        _ bytes: ArraySlice<UInt8>
    ) throws(RecordFault.Problem) -> JSONValue {
        do throws(JSONValue.Fault) { return try JSONValue(bytes) } catch {
            switch error {
            case .unexpected(let place): throw .notJSON(column: place + 1)
            case .unexpectedEnd: throw .notJSON(column: bytes.count + 1)
            case .notUTF8: throw .notUTF8
            case .duplicateName(let name): throw .duplicateName(IgnoredNames.printable(name))
            case .tooDeep: throw .wrongKind
            }
        }
    }
}
