import Fapiao

extension Store {
    /// The working days as the desk imported them, and those of `known` for every other year.
    ///
    /// A year that cannot be read goes into quarantine, and `known` has the word about it again.
    package func calendar(
        over known: WorkingCalendar = .official
    ) throws(StoreError) -> WorkingCalendar {
        var calendar = known
        for name in try publisher.names(in: Layout.calendar) {
            guard let year = Self.year(of: name), let table = try table(of: year) else { continue }
            calendar = calendar.replacing(year: year, with: table)
        }
        return calendar
    }

    /// Replaces the table of a year; what it says wrong is the caller's bug (`faults(in:)`).
    package func set(_ table: WorkingCalendar.Year, of year: Int) throws(StoreError) {
        let path = Layout.calendarYear(year)
        let document = CalendarDocument(table, of: year)
        guard (try? document.table(of: year)) == table else { throw .unstorable(path) }
        try requireFormat()
        try locks.holding(Layout.calendarLock) { () throws(StoreError) in
            try publisher.publish(try publisher.encoded(document, at: path), at: path)
        }
    }

    static func year(of name: String) -> Int? {
        guard name.hasSuffix(".json"), let year = Int(name.dropLast(5)),
            name == Layout.calendarYear(year).components.last
        else { return nil }
        return year
    }

    /// The table of a year; nil where none can be read.
    private func table(of year: Int) throws(StoreError) -> WorkingCalendar.Year? {
        do throws(StoreError) { return try readTable(of: year) } catch {
            guard case .unreadable = error else { throw error }
            return try settleTable(of: year)
        }
    }

    /// Reads once more while nobody replaces it, and moves it aside.
    private func settleTable(of year: Int) throws(StoreError) -> WorkingCalendar.Year? {
        try locks.holding(Layout.calendarLock) { () throws(StoreError) in
            do throws(StoreError) { return try readTable(of: year) } catch {
                guard case .unreadable = error else { throw error }
                // Where it cannot be moved it stays, and goes on being unreadable.
                do throws(StoreError) { try quarantine.moveAside(Layout.calendarYear(year)) } catch
                {}
                return nil
            }
        }
    }

    private func readTable(of year: Int) throws(StoreError) -> WorkingCalendar.Year? {
        let path = Layout.calendarYear(year)
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try publisher.disk.read(path) } catch {
            switch error.reason {
            case .missing: return nil
            case .notPlain: throw .unreadable(path, .notAFile)
            case .noSpace, .quota, .io, .readOnly, .tooManyOpen, .noPermission, .tooBig, .exists,
                .busy, .network, .other:
                throw .notRead(error)
            }
        }
        let document = try DocumentCode.decode(CalendarDocument.self, from: bytes, at: path)
        do throws(Damage) { return try document.table(of: year) } catch {
            throw .unreadable(path, error)
        }
    }
}
