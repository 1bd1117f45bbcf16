import Fapiao
import Testing

@testable import Storage

/// What was issued, voided and mailed on a day, and which numbers nobody can account for.
struct DaySheetTests {
    private static let code = "031002600999"
    private static let today = BeijingTime(Sample.noon).day

    /// Issues applications of orders of their own under `numbers`, a second after each other.
    private static func issue(
        _ scene: Scene, _ numbers: [Int], from first: Int = 10, at seconds: Int = 400
    ) throws {
        for (index, number) in numbers.enumerated() {
            let place = first + index
            let order = "E20260009\(place)"
            try scene.take([Sample.record(order)])
            let account = try #require(try scene.store.account(Sample.account(1)))
            _ = try scene.store.submit(
                scene.submission(place, order: order), by: account, at: Sample.later(300))
            try StoreDeskTests.work(scene, .step(.take), on: place, of: order, at: seconds)
            let fapiao = FapiaoNumber.paper(code: code, number: DaySheet.digits(number))
            try StoreDeskTests.work(
                scene, .step(.issue(fapiao, on: StoreApplicationTests.day)), on: place, of: order,
                at: seconds + index)
        }
    }

    private static func scene() throws -> Scene {
        let scene = try Scene()
        _ = try scene.join(Sample.newAccount(1))
        return scene
    }

    @Test func whatWasDoneIsListedWithItsTotals() throws {
        let scene = try Self.scene()
        try Self.issue(scene, [1002, 1001])
        let tracking = try TrackingNumber("SF1234567890123", carrier: .sf)
        try StoreDeskTests.work(
            scene, .step(.mail(Parcel(carrier: .sf, tracking: tracking))), on: 10,
            of: "E2026000910", at: 500)
        let corrected = try TrackingNumber("SF9999999999999", carrier: .sf)
        try StoreDeskTests.work(
            scene, .step(.mail(Parcel(carrier: .sf, tracking: corrected))), on: 10,
            of: "E2026000910", at: 510)
        try StoreDeskTests.work(
            scene, .step(.takeBack(reason: "打印错误")), on: 11, of: "E2026000911", at: 520)
        let sheet = try scene.store.sheet(of: Self.today)
        #expect(
            sheet.issued.map(\.number.key) == ["\(Self.code)-00001001", "\(Self.code)-00001002"])
        #expect(sheet.voided.map(\.number.key) == ["\(Self.code)-00001001"])
        #expect(sheet.mailed.map(\.tracking) == ["SF1234567890123"])
        let amount = try #require(sheet.issued.first?.amount)
        #expect(DaySheet.total(sheet.issued) == amount + amount)
        #expect(sheet.gaps.isEmpty)
        let empty = try scene.store.sheet(of: Self.today.adding(days: 1))
        #expect(empty == DaySheet(Self.today.adding(days: 1)))
    }

    @Test func aNumberIssuedTwiceOnADayIsNotUsedTwice() throws {
        let scene = try Self.scene()
        try Self.issue(scene, [1001])
        let other = FapiaoNumber.paper(code: Self.code, number: "00001002")
        for event: Application.Event in [
            .takeBack(reason: "打印错误"), .issue(other, on: StoreApplicationTests.day),
        ] {
            try StoreDeskTests.work(
                scene, .step(event), on: 10, of: "E2026000910", at: 600)
        }
        let sheet = try scene.store.sheet(of: Self.today)
        #expect(sheet.issued.count == 2 && sheet.voided.count == 1)
        #expect(sheet.gaps.isEmpty)
    }

    /// What nobody fetched is issued as before: neither once more nor void.
    @Test func whatNobodyFetchedIsIssuedOnce() throws {
        let number = FapiaoNumber.paper(code: Self.code, number: "00001001")
        var application = Application(
            number: try Sample.application(5), request: try Sample.pickUpRequest(),
            amount: try Sample.record().amount, submittedAt: Sample.later(300))
        var sheet = DaySheet(Self.today)
        for event: Application.Event in [
            .take, .issue(number, on: Self.today), .readyForPickUp,
            .notCollected(reason: "三个月未领取"), .takeBack(reason: "改为邮寄"),
        ] {
            _ = try application.handle(event, by: .clerk("zhao.min"), at: Sample.later(400))
        }
        sheet.add(application, of: try Sample.order())
        #expect(sheet.issued.map(\.number) == [number] && sheet.voided.map(\.number) == [number])
    }

    @Test func gapsAreWhatNoDayUsed() throws {
        let scene = try Self.scene()
        // The day after uses 1003 and 1006, so between 1001 and 1009 these are no gaps.
        try Self.issue(scene, [1001, 1002, 1009])
        try Self.issue(scene, [1003, 1006], from: 20, at: 86_400)
        let sheet = try scene.store.sheet(of: Self.today)
        #expect(
            sheet.gaps == [
                .missing(code: Self.code, first: 1004, last: 1005),
                .missing(code: Self.code, first: 1007, last: 1008),
            ])
    }

    @Test func numbersFarApartAreNotLookedAtOneByOne() throws {
        let scene = try Self.scene()
        try Self.issue(scene, [1, 90_000_000])
        #expect(
            try scene.store.sheet(of: Self.today).gaps
                == [.wide(code: Self.code, first: 1, last: 90_000_000)])
    }

    @Test func anOrderInQuarantineLeavesTheOthersOnTheSheet() throws {
        let scene = try Self.scene()
        try Self.issue(scene, [1001, 1002, 1003])
        let place = Key(order: try Sample.order("E2026000911")).document
        try scene.store.publisher.publish(QuarantineTests.torn, at: place)
        let sheet = try scene.store.sheet(of: Self.today)
        #expect(sheet.issued.count == 2)
        #expect(sheet.gaps.isEmpty)
    }
}
