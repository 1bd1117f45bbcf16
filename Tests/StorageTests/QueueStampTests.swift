import Fapiao
import Testing

@testable import Storage

/// What tells a reader that a queue changed, so that 100 000 names are not read for nothing.
@Suite struct QueueStampTests {
    @Test func aQueueIsTheSameUntilARowComesOrGoes() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        #expect(try scene.store.stamp(of: .returned) == nil)
        let before = try #require(try scene.store.stamp(of: .submitted))
        #expect(try #require(try scene.store.stamp(of: .submitted)).isSame(as: before))
        try StoreDeskTests.work(scene, .hold)
        #expect(!(try #require(try scene.store.stamp(of: .submitted)).isSame(as: before)))
    }

    /// A folder that changed just now may change once more within a tick of its clock.
    @Test func aStampThatIsNotSettledIsNeverTheSame() {
        let fresh = FolderStamp(changed: 7, isSettled: false)
        let later = FolderStamp(changed: 7, isSettled: true)
        #expect(!later.isSame(as: fresh))
        #expect(fresh.isSame(as: later))
        #expect(!later.isSame(as: nil))
    }
}

/// The rows of a queue from their names.
@Suite struct QueueOrderTests {
    @Test func rowsStandInTheOrderOfTimeAndThenOfTheirNumbers() throws {
        let disk = MemoryDisk()
        let scene = try Scene(disk)
        let folder = Layout.queue.appending("submitted")
        let numbers = try (1...40).map { try Sample.application($0) }
        let rows = numbers.enumerated().map { index, number in
            QueueRow(
                sentAt: Sample.later(index * 7 % 5), application: number,
                type: index % 2 == 0 ? .normal : .special, amount: Money(fen: index * 100),
                delivery: DeliveryWay.allCases[index % 3],
                hold: index % 4 == 0
                    ? QueueRow.Holding(clerk: "zhào,min%", until: Sample.later(900)) : nil)
        }
        try scene.store.publisher.make(rows.map { Hint(folder.appending($0.name), to: "E1") })
        #expect(try scene.store.queue(.submitted) == rows.sorted { $0.name < $1.name })
    }

    /// `N` stands for a number that is one.
    @Test(arguments: [
        "", ",", "1,N", "x,N,special,1,sf", "1,23456789,special,1,sf", "1,N,odd,1,sf",
        "1,N,special,,sf", "1,N,special,1,", "1,N,special,1,sf,", "1,N,special,1,sf,5",
        "1,N,special,1,sf,5,a,b", "1,N,special,1,sf,5,%G", "99999999999999999999,N,special,1,sf",
    ])
    func whatIsNoRowIsNone(_ name: String) throws {
        let number = try Sample.application(1).text
        #expect(QueueRow(name: "1,\(number),special,1,sf") != nil)
        #expect(
            QueueRow(
                name: name.split(separator: "N", omittingEmptySubsequences: false)
                    .joined(separator: number)) == nil)
    }

    /// What a kill left between a hint and its document.
    @Test func aRowThatIsNotTrueIsSweptAwayAndATrueOneStays() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let row = try #require(try scene.store.queue(.submitted).first)
        let number = try #require(try scene.store.order(of: row, in: .submitted)).number
        let folder = Layout.queue.appending("issued")
        try scene.store.publisher.make([Hint(folder.appending(row.name), to: number.text)])
        #expect(try scene.store.queue(.issued) == [row])
        try scene.store.sweep(row, in: .issued)
        try scene.store.sweep(row, in: .submitted)
        #expect(try scene.store.queue(.issued).isEmpty)
        #expect(try scene.store.queue(.submitted) == [row])
    }
}
