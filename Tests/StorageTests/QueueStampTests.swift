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
