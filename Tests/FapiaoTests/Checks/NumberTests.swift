import Testing

@testable import Fapiao

@Suite struct NumberTests {
    @Test(arguments: [
        ("ab12", "AB12"), (" 4-500-abc ", "4-500-ABC"), ("ＡＢ１２", "AB12"), ("A–B–1", "A-B-1"),
        (String(repeating: "9", count: 40), String(repeating: "9", count: 40)),
    ])
    func anOrderNumberIsFolded(typed: String, text: String) throws {
        #expect(try OrderNumber(typed).text == text)
    }

    @Test(arguments: [
        ("", OrderNumber.Fault.missing), ("  ", .missing), ("ABC", .tooShort(count: 3)),
        (String(repeating: "9", count: 41), .tooLong(count: 41)),
        ("-ABC1", .badCharacter("-", position: 1)), ("AB 12", .badCharacter(" ", position: 3)),
        ("AB_12", .badCharacter("_", position: 3)), ("订单12", .badCharacter("订", position: 1)),
        ("ABÉ1", .badCharacter("É", position: 3)), ("../etc", .badCharacter(".", position: 1)),
        ("straße", .badCharacter("ß", position: 5)),
    ])
    func whatIsNoOrderNumberIsRefused(typed: String, fault: OrderNumber.Fault) {
        #expect(throws: fault) { try OrderNumber(typed) }
    }

    @Test(arguments: [
        ("0310019001 12345678", "0310019001-12345678"),
        ("031001900112345678", "0310019001-12345678"),
        ("031001900111-12345678", "031001900111-12345678"),
        ("24312000000012345678", "24312000000012345678"),
        ("2431 2000 0000 1234 5678", "24312000000012345678"),
        ("２４３１２０００００００１２３４５６７８", "24312000000012345678"),
        ("0310 0190 0112 3456 78", "0310019001-12345678"),
        // A code of 12 digits begins with 0 and a digital number with its year.
        ("03100190011112345678", "031001900111-12345678"),
        ("0310 0190 0111 1234 5678", "031001900111-12345678"),
        ("２１３１２０００００００１２３４５６７８", "21312000000012345678"),
        ("0310 01900112345678", "0310019001-12345678"),
    ])
    func aFapiaoNumberIsReadInOneField(typed: String, key: String) throws {
        let number = try FapiaoNumber(typed)
        #expect(number.key == key)
        #expect(FapiaoNumber(key: key) == number, "a key reads back")
    }

    @Test func aFapiaoNumberIsReadInTwoFields() throws {
        #expect(
            try FapiaoNumber(code: "031001900111", number: "1234 5678")
                == .paper(code: "031001900111", number: "12345678"))
        #expect(
            try FapiaoNumber(code: " ", number: "24312000000012345678")
                == .digital("24312000000012345678"))
        #expect(
            try FapiaoNumber(code: "", number: "03100190011112345678")
                == .paper(code: "031001900111", number: "12345678"))
    }

    /// What lies on the disk is read as it was written, whatever is taken for a slip by now.
    @Test(arguments: [
        ("03100190011112345678", FapiaoNumber?.some(.digital("03100190011112345678"))),
        ("12345678901234567890", .digital("12345678901234567890")),
        ("0310019001-12345678", .paper(code: "0310019001", number: "12345678")),
        ("0310019001 12345678", nil), ("031001900112345678", nil), ("", nil), ("1-2", nil),
        ("0310019001--12345678", nil), ("2431200000001234567x", nil),
    ])
    func aKeyIsReadAsItStands(key: String, number: FapiaoNumber?) {
        #expect(FapiaoNumber(key: key) == number)
    }

    @Test(arguments: [
        ("", FapiaoNumber.Fault.missing), ("1234567", .wrongLength(count: 7)),
        ("0310019001123456789", .wrongLength(count: 19)),
        ("03100190O1 12345678", .badCharacter("O")),
        ("0310019001/12345678", .badCharacter("/")), ("-", .wrongLength(count: 0)),
        ("14403190011112345678", .noSuchYear("14")), ("20312000000012345678", .noSuchYear("20")),
    ])
    func whatIsNoFapiaoNumberIsRefused(typed: String, fault: FapiaoNumber.Fault) {
        #expect(throws: fault) { try FapiaoNumber(typed) }
    }

    @Test(arguments: [
        ("", "", FapiaoNumber.Fault.missing), ("12345678901", "12345678", .codeLength(count: 11)),
        ("1234567890", "1234567", .numberLength(count: 7)),
        ("", "12345678", .wrongLength(count: 8)),
        ("", "19312000000012345678", .noSuchYear("19")),
        ("123456789x", "12345678", .badCharacter("x")),
    ])
    func whatIsNoPairIsRefused(code: String, number: String, fault: FapiaoNumber.Fault) {
        #expect(throws: fault) { try FapiaoNumber(code: code, number: number) }
    }
}
