import Testing

@testable import Fapiao

@Suite struct ApplicationTests {
    private func application(_ delivery: Delivery = .pickUp) throws -> Application {
        Application(
            number: try Samples.number(1), request: try Samples.request(delivery: delivery),
            amount: try Samples.record().amount, submittedAt: Samples.noon)
    }

    private func mailing() throws -> Delivery {
        let name = Divisions.Name(text: "上海市", pinyin: "shang hai shi")
        let divisions = Divisions(rows: [Divisions.Row(province: name, city: name, district: nil)])
        let draft = MailingDraft(
            recipient: "陈示例", phone: "13800000001", province: "上海市", city: "上海市",
            street: "示例路 8 号", postcode: "200120")
        return .sf(try MailingAddress(draft, divisions: divisions))
    }

    private func events() throws -> [Application.Event] {
        [
            .withdraw(reason: "r"), .correct(try Samples.request(title: "新抬头")), .take,
            .reject(reason: "r", about: nil),
            .issue(try FapiaoNumber("26345678901234567890"), on: Day(ordinal: 20_777)),
            .mail(
                Parcel(
                    carrier: .sf,
                    tracking: try TrackingNumber("SF1234567890123", carrier: .sf))),
            .readyForPickUp, .collected, .received, .takeBack(reason: "r"),
            .returned(reason: "r"), .reissue(as: try Samples.number(2)),
            .notCollected(reason: "r"),
        ]
    }

    /// What domain §4 draws, as a table: every other pair of status and event is refused.
    private static let picture: [Status: [Int: Status]] = [
        .submitted: [0: .withdrawn, 2: .processing, 3: .rejected],
        .rejected: [1: .submitted],
        .processing: [3: .rejected, 4: .issued],
        .issued: [4: .issued, 5: .mailed, 9: .processing, 10: .returned],
        .mailed: [5: .mailed, 8: .received, 10: .returned],
        .received: [10: .returned],
        .readyForPickUp: [7: .collected, 12: .issued],
        .collected: [10: .returned],
        .returned: [11: .reissued],
    ]

    private func brought(to status: Status, _ delivery: Delivery) throws -> Application {
        var application = try application(delivery)
        let events = try events()
        let way: [Int] =
            switch status {
            case .submitted: []
            case .processing: [2]
            case .rejected: [3]
            case .withdrawn: [0]
            case .issued: [2, 4]
            case .mailed: [2, 4, 5]
            case .received: [2, 4, 5, 8]
            case .readyForPickUp: [2, 4, 6]
            case .collected: [2, 4, 6, 7]
            case .returned: [2, 4, 10]
            case .reissued: [2, 4, 10, 11]
            }
        for index in way {
            _ = try application.handle(events[index], by: .clerk("li"), at: Samples.noon)
        }
        return application
    }

    @Test(arguments: Status.allCases)
    func onlyTheDrawnStepsAreTaken(from status: Status) throws {
        let pickUp = status == .readyForPickUp || status == .collected
        let start = try brought(to: status, pickUp ? .pickUp : mailing())
        for (index, event) in try events().enumerated() {
            var application = start
            if let next = Self.picture[status]?[index] {
                _ = try application.handle(event, by: .clerk("li"), at: Samples.noon)
                #expect(application.stage.status == next)
            } else {
                #expect(throws: Application.Refusal.notPossibleNow(event, status)) {
                    _ = try application.handle(event, by: .clerk("li"), at: Samples.noon)
                }
                #expect(application == start)
            }
        }
    }

    @Test func issuingTheSameNumberTwiceIsOneIssue() throws {
        var application = try brought(to: .issued, .pickUp)
        let before = application
        let again = try events()[4]
        #expect(try application.handle(again, by: .clerk("li"), at: Samples.noon) == [])
        #expect(application == before)
    }

    @Test func aNumberTakenBackStaysOnRecordAsVoid() throws {
        var application = try brought(to: .issued, .pickUp)
        let issue = try #require(application.stage.issue)
        _ = try application.handle(
            .takeBack(reason: "错票"), by: .clerk("li"), at: Samples.noon)
        #expect(application.voided == [issue])
        #expect(application.history.last?.remark == "错票")
    }

    @Test func whatNobodyFetchesIsIssuedAsBefore() throws {
        var application = try brought(to: .readyForPickUp, .pickUp)
        let issue = application.stage.issue
        _ = try application.handle(
            .notCollected(reason: "三个月未领取"), by: .clerk("li"), at: Samples.noon)
        #expect(application.stage.status == .issued && application.stage.issue == issue)
        #expect(application.voided.isEmpty)
        #expect(application.history.last?.remark == "三个月未领取")
        _ = try application.handle(.readyForPickUp, by: .clerk("li"), at: Samples.noon)
        #expect(application.stage.status == .readyForPickUp)
    }

    @Test func reasonsAreAskedFor() throws {
        var application = try application()
        #expect(throws: Application.Refusal.reasonMissing) {
            _ = try application.handle(.withdraw(reason: ""), by: .customer, at: Samples.noon)
        }
        #expect(application.stage == .submitted)
    }

    @Test func pickUpIsNeverMailedAndMailIsNeverFetched() throws {
        var fetched = try brought(to: .issued, .pickUp)
        var mailed = try brought(to: .issued, mailing())
        #expect(throws: Application.Refusal.self) {
            _ = try fetched.handle(try events()[5], by: .clerk("li"), at: Samples.noon)
        }
        #expect(throws: Application.Refusal.self) {
            _ = try mailed.handle(.readyForPickUp, by: .clerk("li"), at: Samples.noon)
        }
    }

    @Test func sentAgainAfterARejectionThePromiseCountsAnew() throws {
        var application = try brought(to: .rejected, .pickUp)
        let later = Samples.noon.adding(seconds: 86_400)
        _ = try application.handle(
            .correct(try Samples.request(title: "新抬头")), by: .customer, at: later)
        #expect(application.submittedAt == later)
        #expect(application.request.document.title.text == "新抬头")
    }
}

@Suite struct RequestTests {
    private let divisions = Divisions(rows: [])

    private func faults(_ change: (inout Draft) -> Void) -> [RequestFault] {
        var draft = Draft()
        draft.title = "示例公司"
        draft.way = .pickUp
        change(&draft)
        do {
            _ = try Request(draft, divisions: divisions)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func aNormalFapiaoNeedsOnlyTheBuyersName() {
        #expect(faults { _ in } == [])
        #expect(faults { $0.title = "" } == [.title(.missing)])
    }

    @Test func aSpecialFapiaoNeedsAllTaxDetails() {
        #expect(
            faults { $0.type = .special } == [
                .taxpayerID(.missing), .registeredAddress(.missing), .registeredPhone(.missing),
                .bank(.missing), .bankAccount(.missing),
            ])
    }

    @Test func anEnterprisesWrongTaxpayerIDIsAFaultButNoneIsNot() {
        #expect(faults { $0.taxpayerID = "123" } == [.taxpayerID(.wrongLength(count: 3))])
        #expect(faults { $0.taxpayerID = " " } == [])
    }

    @Test func whatAnIndividualTypedForAnEnterpriseIsNotPrinted() throws {
        var draft = Draft()
        draft.title = "张示例"
        draft.buyerKind = .individual
        draft.taxpayerID = "914403001922038216"
        draft.way = .pickUp
        let request = try Request(draft, divisions: divisions)
        #expect(request.document.taxpayerID == nil)
    }

    @Test func everyMissingMailingFieldIsNamed() {
        let found = faults { $0.way = .yunda }
        #expect(found.allSatisfy { $0.isMissing })
        #expect(found.contains(.mailing(.recipient(.missing))))
        #expect(found.contains(.mailing(.postcode(.missing))))
    }

    @Test func aDraftMadeFromARequestGivesTheSameRequest() throws {
        var draft = Draft()
        draft.type = .special
        draft.title = "示例公司"
        draft.taxpayerID = "914403001922038216"
        draft.registeredAddress = "示例路 1 号"
        draft.registeredPhone = "021-50000008"
        draft.bank = "示例银行"
        draft.bankAccount = "310000001234567890"
        draft.way = .pickUp
        let request = try Request(draft, divisions: divisions)
        #expect(try Request(Draft(from: request), divisions: divisions) == request)
    }
}
