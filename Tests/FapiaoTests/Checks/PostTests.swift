import Testing

@testable import Fapiao

@Suite struct PostTests {
    @Test(arguments: [("201203", "201203"), (" ２０１２０３ ", "201203"), ("201 203", "201203")])
    func aPostcodeHasSixDigits(typed: String, text: String) throws {
        #expect(try Postcode(typed).text == text)
    }

    @Test(arguments: [
        ("", Postcode.Fault.missing), ("20120", .wrongLength(count: 5)),
        ("2012033", .wrongLength(count: 7)), ("20120O", .badCharacter("O")),
        ("二〇一二〇三", .badCharacter("二")), ("20120٣", .badCharacter("٣")),
    ])
    func whatIsNoPostcodeIsRefused(typed: String, fault: Postcode.Fault) {
        #expect(throws: fault) { try Postcode(typed) }
    }

    @Test(arguments: [
        ("123456", "123456"), ("6222 0210 0110 1234 567", "6222021001101234567"),
        ("1234-5678", "12345678"),
        (String(repeating: "1", count: 30), String(repeating: "1", count: 30)),
    ])
    func anAccountHasItsDigitsOnly(typed: String, text: String) throws {
        #expect(try BankAccount(typed).text == text)
    }

    @Test(arguments: [
        ("", BankAccount.Fault.missing), ("12345", .tooShort(count: 5, minimum: 6)),
        (String(repeating: "1", count: 31), .tooLong(count: 31, maximum: 30)),
        ("1234a6", .badCharacter("a")), ("123.456", .badCharacter(".")),
    ])
    func whatIsNoAccountIsRefused(typed: String, fault: BankAccount.Fault) {
        #expect(throws: fault) { try BankAccount(typed) }
    }

    @Test(arguments: [
        ("312345678901234", Carrier.yunda), ("4123 4567 8901 234", .yunda),
        ("5123456789012", .yunda), ("1901234567890", .yunda), ("SF1234567890123", .sf),
        ("sf-a123456789012", .sf), ("123456789012", .sf),
    ])
    func knownFormsOfTrackingNumbersHaveNoWarning(typed: String, carrier: Carrier) throws {
        #expect(try TrackingNumber(typed, carrier: carrier).warnings.isEmpty)
    }

    @Test(arguments: [
        ("612345678901234", Carrier.yunda, TrackingNumber.Warning.unknownForm),
        ("SF1234567890123", .yunda, .formOf(.sf)), ("123456789012", .yunda, .formOf(.sf)),
        ("312345678901234", .sf, .formOf(.yunda)), ("SF123", .sf, .unknownForm),
        ("SFAB23456789012", .sf, .unknownForm), ("YT1", .yunda, .unknownForm),
    ])
    func otherFormsAreAWarning(typed: String, carrier: Carrier, warning: TrackingNumber.Warning)
        throws
    {
        let number = try TrackingNumber(typed, carrier: carrier)
        #expect(number.warnings == [warning])
        #expect(number.carrier == carrier)
    }

    @Test(arguments: [
        ("", TrackingNumber.Fault.missing), ("SF 1\u{7}2", .badCharacter("\u{7}")),
        ("运单1", .badCharacter("运")), ("1/2", .badCharacter("/")),
        (String(repeating: "1", count: 41), .tooLong(count: 41, maximum: 40)),
    ])
    func whatCannotBeATrackingNumberIsRefused(typed: String, fault: TrackingNumber.Fault) {
        #expect(throws: fault) { try TrackingNumber(typed, carrier: .sf) }
    }
}
