import Testing

@testable import Fapiao

@Suite struct MailingAddressTests {
    private let draft = MailingDraft(
        recipient: " 朱琴琴 ", phone: "（021）28986102", province: "上海市", city: "上海市",
        district: "浦东新区", street: "科苑路 88 号，德国中心，3 号楼，657 号", postcode: "２０１２０３")

    private func faults(_ draft: MailingDraft) -> [MailingFault] {
        do throws(MailingFaults) {
            _ = try MailingAddress(draft, divisions: .sample)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func aRightDraftBecomesAnAddress() throws {
        let address = try MailingAddress(draft, divisions: .sample)
        #expect(address.recipient == "朱琴琴")
        #expect(address.phone.text == "021-28986102")
        #expect(address.district == "浦东新区")
        #expect(address.postcode.text == "201203")
        #expect(try MailingAddress(MailingDraft(address), divisions: .sample) == address)
    }

    @Test func aCityWithoutDistrictsNeedsNone() throws {
        var draft = draft
        (draft.province, draft.city, draft.district) = ("河南省", "济源市", " ")
        let address = try MailingAddress(draft, divisions: .sample)
        #expect(address.district == nil)
        #expect(try MailingAddress(MailingDraft(address), divisions: .sample) == address)
        draft.district = "金水区"
        #expect(faults(draft) == [.district(.notAsked("金水区"))])
    }

    @Test func allFaultsAreToldAtOnceInTheOrderOfTheForm() {
        let expected: [MailingFault] = [
            .recipient(.missing), .phone(.missing), .province(.missing), .city(.missing),
            .street(.missing), .postcode(.missing),
        ]
        #expect(faults(MailingDraft()) == expected)
        #expect(MailingFaults(faults: expected).fault(in: .city) == .city(.missing))
        #expect(MailingFaults(faults: expected).fault(in: .district) == nil)
    }

    @Test func whatIsNotThereIsSaidWhereItWasTyped() {
        var draft = draft
        draft.district = "金水区"
        draft.phone = "28986102"
        #expect(faults(draft) == [.phone(.unknownForm), .district(.unknown("金水区"))])
        draft.city = "郑州市"
        #expect(faults(draft) == [.phone(.unknownForm), .city(.unknown("郑州市"))])
        draft.province = "国外"
        #expect(faults(draft) == [.phone(.unknownForm), .province(.unknown("国外"))])
    }

    @Test func aDistrictThatIsThereMustBeNamed() {
        var draft = draft
        draft.district = ""
        #expect(faults(draft) == [.district(.missing)])
    }

    @Test func namesAndStreetsHaveTheirLimits() throws {
        var draft = draft
        draft.recipient = String(repeating: "朱", count: 50)
        draft.street = String(repeating: "路", count: 100)
        #expect(faults(draft).isEmpty)
        draft.recipient += "朱"
        draft.street += "路"
        #expect(
            faults(draft) == [
                .recipient(.tooLong(count: 51, limit: 50)),
                .street(.tooLong(count: 101, limit: 100)),
            ])
    }

    @Test func everyFaultKnowsItsField() {
        let faults: [MailingFault] = [
            .recipient(.missing), .phone(.missing), .province(.missing), .city(.missing),
            .district(.missing), .street(.missing), .postcode(.missing),
        ]
        #expect(faults.map(\.field) == MailingField.allCases)
    }
}
