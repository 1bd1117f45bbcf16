import Testing

@testable import Fapiao

/// A fapiao is of a day on which it can have been issued.
@Suite struct IssueDayTests {
    private let fapiao = FapiaoNumber.digital("26345678901234567890")
    private let clerk = "zhao.min"

    /// Paid on the 10th, applied for on the 12th, on whose noon in Beijing it is looked at.
    private func scene() throws -> (Order, ApplicationNumber, noon: Instant) {
        let noon = BeijingTime.instant(
            day: try #require(Day(iso: "2026-11-12")), secondOfDay: 12 * 3600)
        let known = try Samples.record()
        let record = try PaymentRecord(
            order: known.order, customerNumber: nil, payerName: known.payerName, contact: nil,
            lines: known.lines, total: known.total, paidAt: noon.adding(seconds: -2 * 86_400),
            channel: .alipay)
        var order = Order(number: known.order)
        _ = try order.take(record)
        let number = try Samples.number(1)
        _ = try order.submit(try Samples.request(), as: number, at: noon)
        return (order, number, noon)
    }

    @Test(arguments: [
        ("2026-11-13", IssueDayFault?.some(.future(today: Day(ordinal: 20_769)))),
        ("2026-11-12", nil), ("2026-11-11", .beforeSubmission(Day(ordinal: 20_769))),
        ("2025-11-12", .beforeSubmission(Day(ordinal: 20_769))),
    ])
    func theDayIsChecked(day: String, fault: IssueDayFault?) throws {
        let (known, number, noon) = try scene()
        let day = try #require(Day(iso: day))
        for isTask in [true, false] {
            var order = known
            let before = order
            do throws(DeskRefusal) {
                if isTask {
                    _ = try order.carryOut(
                        .issue(fapiao, on: day), on: number, by: clerk, at: noon)
                } else {
                    _ = try order.work(.step(.take), on: number, by: clerk, at: noon)
                    _ = try order.work(
                        .step(.issue(fapiao, on: day)), on: number, by: clerk, at: noon)
                }
                #expect(fault == nil)
                #expect(order.live?.stage.issue?.on == day)
            } catch {
                #expect(error == fault.map { .issueDay($0) })
                #expect(order.live?.stage.issue == nil)
                #expect(!isTask || order == before, "a throw changes nothing")
            }
        }
    }

    /// An import takes payments of up to a day ahead, whose clock may differ from ours.
    @Test func noFapiaoIsOlderThanThePayment() throws {
        let (known, number, noon) = try scene()
        let record = try #require(known.record)
        let paid = try PaymentRecord(
            order: record.order, customerNumber: nil, payerName: record.payerName, contact: nil,
            lines: record.lines, total: record.total, paidAt: noon.adding(seconds: 86_400),
            channel: .alipay)
        let order = Order(
            number: known.number, record: paid, holder: nil, draft: nil,
            applications: known.applications, mail: [])
        let application = try #require(order.applications.first { $0.number == number })
        let day = try #require(Day(iso: "2026-11-12"))
        #expect(
            order.fault(ofIssueOn: day, for: application, today: day.adding(days: 3))
                == .beforePayment(day.adding(days: 1)))
    }

    /// The clock of the machine was ahead when it was issued.
    @Test func noFapiaoIsMailedBeforeItsDay() throws {
        var (order, number, noon) = try scene()
        let tomorrow = noon.adding(seconds: 86_400)
        let day = BeijingTime(tomorrow).day
        let request = Request(
            document: try Samples.request().document, delivery: .yunda(try address()))
        order = Order(
            number: order.number, record: order.record, holder: nil, draft: nil,
            applications: [
                Application(
                    number: number, request: request, amount: try Samples.record().amount,
                    submittedAt: noon)
            ], mail: [])
        _ = try order.carryOut(.issue(fapiao, on: day), on: number, by: clerk, at: tomorrow)
        let parcel = Parcel(
            carrier: .yunda, tracking: try TrackingNumber("431234567890123", carrier: .yunda))
        #expect(throws: DeskRefusal.issueDay(.future(today: BeijingTime(noon).day))) {
            try order.carryOut(.mail(parcel), on: number, by: clerk, at: noon)
        }
        _ = try order.carryOut(.mail(parcel), on: number, by: clerk, at: tomorrow)
    }

    private func address() throws -> MailingAddress {
        let draft = MailingDraft(
            recipient: "李明", phone: "13800138000", province: "上海市", city: "上海市",
            district: "浦东新区", street: "示例路 1 号", postcode: "200120")
        return try MailingAddress(draft, divisions: .sample)
    }
}
