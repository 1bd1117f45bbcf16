import Testing

@testable import Fapiao

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("13800138000", "13800138000", PhoneNumber.Kind.mobile),
        ("138 0013 8000", "13800138000", .mobile), ("138-0013-8000", "13800138000", .mobile),
        ("+86 13800138000", "13800138000", .mobile), ("+8613800138000", "13800138000", .mobile),
        ("008613800138000", "13800138000", .mobile), ("8613800138000", "13800138000", .mobile),
        ("(+86) 19912345678", "19912345678", .mobile), ("１３８００１３８０００", "13800138000", .mobile),
        ("021-28986102", "021-28986102", .landline), ("02128986102", "021-28986102", .landline),
        ("(021)28986102", "021-28986102", .landline), ("（021）2898 6102", "021-28986102", .landline),
        ("+86 21 28986102", "021-28986102", .landline),
        ("+86 (0)21 2898 6102", "021-28986102", .landline),
        ("86-755-26770000", "0755-26770000", .landline),
        ("010 6551 2345", "010-65512345", .landline),
        ("0871-3330000", "0871-3330000", .landline),
        ("021-28986102-123", "021-28986102-123", .landline),
        ("021-28986102转123", "021-28986102-123", .landline),
        ("021 28986102 分机 8", "021-28986102-8", .landline),
        ("02128986102 ext. 123", "021-28986102-123", .landline),
        ("02128986102x123", "021-28986102-123", .landline),
        ("400-089-0365", "400-089-0365", .service), ("4000890365", "400-089-0365", .service),
        ("(86) 400-089-0365", "400-089-0365", .service),
        ("+86 400 089 0365", "400-089-0365", .service), ("800-820-3800", "800-820-3800", .service),
        ("400-089-0365-2", "400-089-0365-2", .service),
    ])
    func numbersAreReadAsPeopleWriteThem(
        typed: String, text: String, kind: PhoneNumber.Kind
    ) throws {
        let phone = try PhoneNumber(typed)
        #expect(phone.text == text)
        #expect(phone.kind == kind)
        #expect(try PhoneNumber(text) == phone, "what is shown reads back")
    }

    @Test(arguments: [
        ("", PhoneNumber.Fault.missing), ("-", .unknownForm), ("28986102", .unknownForm),
        ("12345678901", .unknownForm), ("1380013800", .mobileLength(count: 10)),
        ("138001380000", .mobileLength(count: 12)), ("+1 650 253 0000", .foreign),
        ("+852 2345 6789", .foreign), ("00852 23456789", .foreign), ("021-289861", .unknownForm),
        ("011-12345678", .unknownForm), ("021-28986102-1234567", .unknownForm),
        ("13800138000-12", .mobileLength(count: 13)), ("138O0138000", .badCharacter("O")),
        ("Bank of X", .badCharacter("B")), ("张三", .badCharacter("张")),
        ("021-28986102\n1", .badCharacter("\n")),
        ("400-089-03651", .unknownForm), ("138+00138000", .badCharacter("+")),
    ])
    func whatIsNoNumberHereIsRefused(typed: String, fault: PhoneNumber.Fault) {
        #expect(throws: fault) { try PhoneNumber(typed) }
    }
}
