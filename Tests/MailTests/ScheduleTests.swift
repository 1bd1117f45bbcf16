import Fapiao
import Testing

@testable import Mail

@Suite struct ScheduleTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    private static let later = DeliveryFault.ended(code: 75, said: "")

    @Test func itWaitsLongerEachTimeAndThenAnHour() {
        let minutes = (1...9).map { Schedule.wait(after: $0) / 60 }
        #expect(minutes == [1, 5, 10, 20, 40, 60, 60, 60, 60])
        #expect(Schedule.wait(after: 0) == 60 && Schedule.wait(after: .max) == 3600)
    }

    @Test func theNextTryCountsFromTheFailure() {
        let mail = samples.due(.alreadyRegistered, in: .english)
        let now = samples.noon.adding(seconds: 1000)
        #expect(
            Schedule.next(for: mail, after: 2, failed: Self.later, at: now)
                == now.adding(seconds: 300))
    }

    @Test func aMailWithACodeIsTriedWhileItCanArriveInTime() {
        let mail = samples.due(samples.activation, in: .swedish)
        let expires = samples.noon.adding(seconds: Registration.lifetime)
        let last = expires.adding(seconds: -Schedule.lease - 3600)
        #expect(
            Schedule.next(for: mail, after: 20, failed: Self.later, at: last)
                == last.adding(seconds: 3600))
        #expect(
            Schedule.next(
                for: mail, after: 20, failed: Self.later, at: last.adding(seconds: 1)) == nil)
    }

    @Test func anyOtherMailIsTriedForFiveDays() {
        let mail = samples.due(.alreadyRegistered, in: .english)
        let last = samples.noon.adding(seconds: 5 * 86_400 - 3600)
        #expect(Schedule.next(for: mail, after: 99, failed: Self.later, at: last) != nil)
        #expect(
            Schedule.next(for: mail, after: 99, failed: Self.later, at: last.adding(seconds: 1))
                == nil)
    }

    @Test(arguments: [
        (65, true), (67, true), (64, false), (66, false), (68, false), (69, false), (70, false),
        (71, false), (73, false), (74, false), (75, false), (76, false), (77, false), (78, false),
        (1, false), (255, false),
    ])
    func onlyTwoCodesAreForGood(code: Int, isForGood: Bool) {
        let fault = DeliveryFault.ended(code: code, said: "550")
        let mail = samples.due(.alreadyRegistered, in: .english)
        #expect(fault.isForGood == isForGood)
        #expect(
            (Schedule.next(for: mail, after: 1, failed: fault, at: samples.noon) == nil)
                == isForGood)
    }

    @Test func aSlowOrMissingSendmailIsTriedAgain() {
        let faults: [DeliveryFault] = [
            .killed(signal: 9, said: ""), .tooSlow(seconds: 60), .notStarted(errno: 2), .notWritten,
        ]
        for fault in faults { #expect(!fault.isForGood) }
        #expect(DeliveryFault.codeExpired.isForGood)
    }

    @Test func theLeaseOutlastsSendmail() { #expect(Schedule.lease > Schedule.limit + 2) }
}

@Suite struct MaskingTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    /// What a reader would have to know, without the marks around it.
    private static func plain(_ text: String) -> String { text.filter { $0 != "-" && $0 != " " } }

    /// Every letter that carries a secret.
    private static let secrets: [@Sendable (SecretCode, Instant) -> Letter] = [
        { .activation($0, expires: $1) }, { .temporaryPassword($0, expires: $1) },
        { .addressCode($0, expires: $1) }, { .addressStop($0, expires: $1) },
    ]

    @Test(arguments: Language.allCases, 0..<4)
    func noSecretCanBeReadInAMaskedMail(language: Language, kind: Int) throws {
        let bytes: [UInt8] = (1...17).map { $0 &* 37 }
        let code = try #require(SecretCode(random: bytes))
        let letter = Self.secrets[kind](code, samples.noon)
        #expect(letter.secret == code)
        let due = samples.due(letter, in: language)
        let clear = try Message(due, from: samples.sender)
        let masked = try Message(due, from: samples.sender, secrets: .masked)
        #expect(Self.plain(clear.body).contains(code.text))
        #expect(!Self.plain(masked.body).contains(code.text))
        #expect(masked.body.contains("*****-*****-*****-*****-******"))
        #expect(masked.body.count == clear.body.count)
        let encoded = String(decoding: masked.bytes, as: UTF8.self).split(separator: "\r\n\r\n")[1]
        let raw = try #require(Base64.bytes(encoded.filter { $0 != "\r\n" }))
        #expect(!Self.plain(String(decoding: raw, as: UTF8.self)).contains(code.text))
    }

    @Test(arguments: 0..<4)
    func whatWasErasedIsNeverShownAsACode(kind: Int) throws {
        let letter = Self.secrets[kind](.erased, samples.noon)
        let message = try Message(samples.due(letter, in: .english), from: samples.sender)
        #expect(!message.body.contains("00000"))
    }

    @Test func aMailWithoutASecretIsTheSame() throws {
        let due = samples.due(.alreadyRegistered, in: .english)
        #expect(
            try Message(due, from: samples.sender)
                == Message(due, from: samples.sender, secrets: .masked))
    }
}
