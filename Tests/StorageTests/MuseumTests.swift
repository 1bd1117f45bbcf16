import Fapiao
import Testing

@testable import Storage

/// The museum: worse programs than ours, each of which the tales must find.
///
/// What no test finds when it is left out need not be there; what these find is there for a reason.
struct MuseumTests {
    /// In how many tales an exhibit is found, and a first case.
    private static func finds(
        _ exhibit: MuseumDisk.Exhibit, _ what: String, _ body: (Trial) -> Void
    ) throws -> [String] {
        let began = ContinuousClock.now
        var tried = 0
        let found = try Tale.all.compactMap { tale in
            let trial = try Trial(
                tale, on: exhibit, seed: TaleTests.seed,
                survivals: [
                    Survival(contents: .lost, names: .lost),
                    Survival(contents: .halved, names: .kept),
                    Survival(contents: .lost, names: .kept), .kill,
                ], isShort: true)
            body(trial)
            tried += trial.outcome.tried
            return trial.outcome.failures.first
        }
        let seconds = began.duration(to: .now).components.seconds
        print(
            "museum: \(what), tried \(tried), found in \(found.count) of \(Tale.all.count) tales,"
                + " \(seconds) s, FAPIAO_SEED=\(TaleTests.seed)")
        return found
    }

    @Test func theMuseumOfNoFileSync() throws {
        #expect(try Self.finds(.noFileSync, "no file sync") { $0.cutOnce() }.count > 30)
    }

    @Test func theMuseumOfNoFolderSync() throws {
        #expect(try Self.finds(.noFolderSync, "no folder sync") { $0.cutOnce() }.count > 30)
    }

    @Test func theMuseumOfTheRenameFirst() throws {
        #expect(try Self.finds(.renameFirst, "rename first") { $0.cutOnce() }.count > 30)
    }

    @Test func theMuseumOfTheRetriedSync() throws {
        #expect(try Self.finds(.retriedSync, "retried sync") { $0.failEach() }.count > 30)
    }

    @Test func theMuseumOfTheClaimAfterTheDocument() throws {
        #expect(try !Self.finds(.claimAfter, "claim after") { $0.cutOnce() }.isEmpty)
    }

    @Test func theMuseumOfTheHintAfterTheDocument() throws {
        #expect(try Self.finds(.hintAfter, "hint after") { $0.cutOnce() }.count > 10)
    }

    @Test func theMuseumOfNoLock() throws {
        #expect(try Self.finds(.noLock, "no lock") { $0.interrupt(every: 2) }.count > 10)
    }

    @Test func theMuseumOfNoChecksum() throws {
        let found = try Self.finds(.noChecksum, "no checksum") { $0.flip(40) }
        #expect(found.count > 10)
    }

    /// The frame around the exhibits takes nothing by itself.
    @Test func theMuseumOfTheSoundDisk() throws {
        let found = try Self.finds(.sound, "sound") {
            $0.cutOnce()
            $0.interrupt(every: 9)
            $0.flip(10)
        }
        #expect(found == [])
    }
}
