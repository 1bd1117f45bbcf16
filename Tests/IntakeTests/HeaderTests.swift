import Testing

@testable import Intake

private func read(_ text: String) throws -> IntakeResult {
    try PaymentIntake.read(pieces(text), now: noon)
}

@Suite struct HeaderTests {
    @Test(arguments: ["", "\u{FEFF}", "\n\r\n  \n"])
    func anEmptyFileIsAFailure(text: String) {
        #expect(throws: IntakeFailure.empty) { try read(text) }
    }

    @Test func aHeaderAloneIsNoFailure() throws {
        #expect(try read(header) == IntakeResult(records: [], faults: [], notes: []))
    }

    @Test func aFileWithoutItsHeaderIsOneFailure() {
        #expect(
            throws: IntakeFailure.missingColumns(
                RecordField.required + [.netAmount, .grossAmount]
            )
        ) { try read(row()) }
    }

    @Test func everyColumnThatIsMissingIsNamed() {
        let columns = "order_number,payer_name,product,quantity,net_amount,total,paid_at\n"
        #expect(throws: IntakeFailure.missingColumns([.taxRate, .channel])) { try read(columns) }
    }

    @Test func aColumnMayStandOnlyOnce() {
        #expect(throws: IntakeFailure.duplicateColumn(.total)) {
            try read("total," + header)
        }
        #expect(throws: IntakeFailure.duplicateColumn(.paidAt)) {
            try read("Paid At," + header)
        }
    }

    @Test func aBrokenHeaderIsAFailure() {
        #expect(throws: IntakeFailure.brokenHeader(.unclosedQuote)) { try read("\"" + header) }
        #expect(throws: IntakeFailure.brokenHeader(.tooManyColumns(limit: 1_000))) {
            try read(String(repeating: "a,", count: 1_000_000))
        }
    }

    @Test func namesThatMeanNothingAreNotedShortAndHarmless() throws {
        let many = (1...100).map { "extra\($0)," }.joined()
        let result = try read(
            "x\u{1B}[2J" + String(repeating: "x", count: 99) + "," + many + header)
        #expect(result.notes.count == 20)
        #expect(
            result.notes.first
                == .ignored(name: "x\u{FFFD}[2J" + String(repeating: "x", count: 35)))
    }

    @Test func aFileThatIsNotThereIsAFailure() {
        #expect(throws: IntakeFailure.cannotRead(call: "open", code: 2)) {
            try PaymentIntake.read(InputFile.chunks(of: "/nowhere/orders.csv"), now: noon)
        }
        #expect(throws: IntakeFailure.cannotRead(call: "read", code: 21)) {
            try PaymentIntake.read(InputFile.chunks(of: "/"), now: noon)
        }
    }
}
