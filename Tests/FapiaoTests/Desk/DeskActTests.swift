import Testing

@testable import Fapiao

/// The numbered promises above `Application.work`.
@Suite struct DeskActTests {
    private let noon = Samples.noon

    private func application() throws -> Application {
        Application(
            number: try Samples.number(1), request: try Samples.request(),
            amount: try Samples.record().amount, submittedAt: noon)
    }

    private func held(by clerk: String = "zhao.min") throws -> Application {
        var application = try application()
        _ = try application.work(.hold, by: clerk, at: noon)
        return application
    }

    private func later(_ seconds: Int) -> Instant { noon.adding(seconds: seconds) }

    /// Promise 1.
    @Test func anotherClerkSeesWhoHoldsIt() throws {
        var application = try held()
        let hold = Hold(clerk: "zhao.min", since: noon, until: later(900))
        #expect(application.holder(at: later(899)) == hold)
        let before = application
        for act: DeskAct in [.hold, .letGo, .step(.take), .step(.reject(reason: "r", about: nil))] {
            #expect(throws: DeskRefusal.held(hold)) {
                try application.work(act, by: "qian.wei", at: later(899))
            }
        }
        #expect(application == before)
        _ = try application.work(.hold, by: "qian.wei", at: later(900))
        #expect(application.hold?.clerk == "qian.wei")
    }

    /// Promise 1.
    @Test func anybodyMayLeaveANote() throws {
        var application = try held()
        let text = try Prose("客户来电催促。")
        _ = try application.work(.note(text), by: "qian.wei", at: later(60))
        #expect(application.notes == [Note(by: "qian.wei", at: later(60), text: text)])
        #expect(application.hold == Hold(clerk: "zhao.min", since: noon, until: later(900)))
        #expect(application.history.count == 1)
    }

    /// Promise 2.
    @Test func everyActRenewsOnesOwnHold() throws {
        var application = try held()
        _ = try application.work(.step(.take), by: "zhao.min", at: later(600))
        #expect(application.hold == Hold(clerk: "zhao.min", since: noon, until: later(1_500)))
        _ = try application.work(.hold, by: "zhao.min", at: later(700))
        #expect(application.hold?.until == later(1_600))
    }

    @Test func whoBeginsToProcessHoldsIt() throws {
        var application = try application()
        _ = try application.work(.step(.take), by: "zhao.min", at: noon)
        #expect(application.hold?.clerk == "zhao.min")
        #expect(application.stage == .processing)
    }

    /// Promise 3.
    @Test func whatLeavesTheQueuesIsHeldByNobody() throws {
        var application = try held()
        _ = try application.work(
            .step(.reject(reason: "税号有误", about: .taxpayerID)), by: "zhao.min", at: later(60))
        #expect(application.hold == nil)
    }

    @Test func takingOverNeedsAReasonThatTheOthersRead() throws {
        var application = try held()
        #expect(throws: DeskRefusal.order(.reasonMissing)) {
            try application.work(.takeOver(reason: " "), by: "qian.wei", at: later(60))
        }
        _ = try application.work(.takeOver(reason: "赵敏今天休假"), by: "qian.wei", at: later(60))
        #expect(application.hold == Hold(clerk: "qian.wei", since: later(60), until: later(960)))
        #expect(application.notes.map(\.text.text) == ["赵敏今天休假"])
        #expect(application.notes.map(\.takenFrom) == ["zhao.min"])
    }

    @Test func lettingGoLetsTheNextOneIn() throws {
        var application = try held()
        _ = try application.work(.letGo, by: "zhao.min", at: later(60))
        _ = try application.work(.step(.take), by: "qian.wei", at: later(61))
        #expect(application.hold?.clerk == "qian.wei")
    }

    @Test func theCustomerWithdrawsWhateverAClerkHolds() throws {
        var application = try held()
        _ = try application.handle(.withdraw(reason: "重复"), by: .customer, at: later(60))
        #expect(application.stage.status == .withdrawn)
    }

    @Test func notesEndSomewhere() throws {
        var application = try application()
        let text = try Prose("x")
        for _ in 0..<Application.noteLimit {
            _ = try application.work(.note(text), by: "zhao.min", at: noon)
        }
        #expect(throws: DeskRefusal.tooManyNotes(limit: 100)) {
            try application.work(.note(text), by: "zhao.min", at: noon)
        }
    }
}
