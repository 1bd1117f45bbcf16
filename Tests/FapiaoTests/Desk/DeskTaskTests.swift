import Testing

@testable import Fapiao

/// The numbered promises above `Application.carryOut`, and what counts as done.
@Suite struct DeskTaskTests {
    private let noon = Samples.noon
    private let day = Day(ordinal: 20_777)
    private let clerk = "zhao.min"

    private func application(_ delivery: Delivery = .pickUp) throws -> Application {
        Application(
            number: try Samples.number(1), request: try Samples.request(delivery: delivery),
            amount: try Samples.record().amount, submittedAt: noon)
    }

    private func mailed() throws -> Application {
        let draft = MailingDraft(
            recipient: "李明", phone: "13800138000", province: "上海市", city: "上海市",
            district: "浦东新区", street: "示例路 1 号", postcode: "200120")
        return try application(.yunda(try MailingAddress(draft, divisions: .sample)))
    }

    private func issue(_ number: String = "26345678901234567890") throws -> DeskTask {
        .issue(try FapiaoNumber(number), on: day)
    }

    @Test func aSubmittedOneIsTakenAndIssuedAtOnce() throws {
        var application = try application()
        let effects = try application.carryOut(try issue(), by: clerk, at: noon)
        #expect(effects == [.tell(.processing), .tell(.issued)])
        #expect(application.history.map(\.status) == [.submitted, .processing, .issued])
        #expect(application.history.last?.by == .clerk(clerk))
    }

    /// Promise 1.
    @Test func whatAnotherHoldsIsNotTouched() throws {
        var application = try application()
        _ = try application.work(.hold, by: "qian.wei", at: noon)
        let before = application
        let hold = Hold(clerk: "qian.wei", at: noon)
        #expect(throws: DeskRefusal.held(hold)) {
            try application.carryOut(try issue(), by: clerk, at: noon)
        }
        #expect(application == before)
    }

    /// Promise 2.
    @Test func noHoldStaysBehindButOnesOwn() throws {
        var free = try application()
        _ = try free.carryOut(try issue(), by: clerk, at: noon)
        #expect(free.hold == nil)
        var held = try application()
        _ = try held.work(.hold, by: clerk, at: noon)
        let later = noon.adding(seconds: 60)
        _ = try held.carryOut(try issue(), by: clerk, at: later)
        #expect(held.hold == Hold(clerk: clerk, since: noon, at: later))
    }

    /// Promise 3.
    @Test func whatIsExactlySoIsNoChangeWhoeverHoldsIt() throws {
        var application = try application()
        _ = try application.carryOut(try issue(), by: clerk, at: noon)
        _ = try application.work(.hold, by: "qian.wei", at: noon)
        let before = application
        #expect(try application.carryOut(try issue(), by: clerk, at: noon) == [])
        #expect(application == before)
    }

    @Test func anotherNumberOrDayOfAnIssuedOneIsRefused() throws {
        var application = try application()
        _ = try application.carryOut(try issue(), by: clerk, at: noon)
        let before = application
        let others: [DeskTask] = [
            try issue("26345678901234567891"),
            .issue(try FapiaoNumber("26345678901234567890"), on: day.adding(days: -1)),
        ]
        for other in others {
            #expect(throws: DeskRefusal.order(.notPossibleNow(.issued))) {
                try application.carryOut(other, by: clerk, at: noon)
            }
        }
        #expect(application == before)
    }

    @Test func aLetterThatArrivedWasMailedAllTheSame() throws {
        var application = try mailed()
        let parcel = Parcel(
            carrier: .yunda, tracking: try TrackingNumber("312345678901234", carrier: .yunda))
        #expect(throws: DeskRefusal.order(.notPossibleNow(.submitted))) {
            try application.carryOut(.mail(parcel), by: clerk, at: noon)
        }
        _ = try application.carryOut(try issue(), by: clerk, at: noon)
        #expect(try application.carryOut(.mail(parcel), by: clerk, at: noon) == [.tell(.mailed)])
        _ = try application.handle(.received, by: .customer, at: noon)
        #expect(try application.carryOut(.mail(parcel), by: clerk, at: noon) == [])
        #expect(try application.carryOut(try issue(), by: clerk, at: noon) == [])
    }

    @Test func whatIsFetchedIsNotMailed() throws {
        var application = try application()
        _ = try application.carryOut(try issue(), by: clerk, at: noon)
        let parcel = Parcel(
            carrier: .yunda, tracking: try TrackingNumber("312345678901234", carrier: .yunda))
        #expect(throws: DeskRefusal.order(.notPossibleNow(.issued))) {
            try application.carryOut(.mail(parcel), by: clerk, at: noon)
        }
    }

    @Test func aRejectionNeedsAReasonAndCountsAsDoneByItsWords() throws {
        var application = try application()
        #expect(throws: DeskRefusal.order(.reasonMissing)) {
            try application.carryOut(.reject(reason: "", about: nil), by: clerk, at: noon)
        }
        let task = DeskTask.reject(reason: "税号有误", about: .taxpayerID)
        #expect(try application.carryOut(task, by: clerk, at: noon) == [.tell(.rejected)])
        #expect(try application.carryOut(task, by: clerk, at: noon) == [])
        #expect(throws: DeskRefusal.order(.notPossibleNow(.rejected))) {
            try application.carryOut(.reject(reason: "别的", about: nil), by: clerk, at: noon)
        }
    }
}
