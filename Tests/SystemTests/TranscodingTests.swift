import Testing

@testable import System

@Suite struct TranscodingTests {
    @Test func chineseFromAnOldSpreadsheetIsRead() throws {
        let bytes: [UInt8] = [0xB7, 0xA2, 0xC6, 0xB1, 0x2C, 0x31, 0x0A]
        #expect(try Transcoding.utf8(fromGB18030: bytes) == Array("发票,1\n".utf8))
        #expect(try Transcoding.utf8(fromGB18030: []).isEmpty)
    }

    @Test func aRareCharacterOfFourBytesIsRead() throws {
        #expect(
            try Transcoding.utf8(fromGB18030: [0x95, 0x32, 0x82, 0x36]) == Array("\u{20000}".utf8))
    }

    @Test func whatIsNotTheEncodingIsSaidWithItsPlace() {
        #expect(throws: Transcoding.Fault.invalid(offset: 2)) {
            try Transcoding.utf8(fromGB18030: [0x31, 0x32, 0xFF, 0x33])
        }
        #expect(throws: Transcoding.Fault.cutOff(offset: 1)) {
            try Transcoding.utf8(fromGB18030: [0x31, 0xB7])
        }
        #expect(throws: Transcoding.Fault.unknownEncoding("NO-SUCH")) {
            try Transcoding.utf8([0x31], from: "NO-SUCH")
        }
    }
}
