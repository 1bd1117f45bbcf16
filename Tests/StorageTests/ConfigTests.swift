import Fapiao
import FoundationEssentials
import Testing

@testable import Storage

struct ConfigTests {
    static func stored(_ text: String) throws -> MemoryDisk {
        let disk = MemoryDisk()
        try Publisher(disk: disk, tag: "1").publish(Array(text.utf8), at: Layout.config)
        return disk
    }

    @Test func withoutAFileThereAreDefaults() throws {
        let config = try Publisher(disk: MemoryDisk(), tag: "1").config()
        #expect(config == Config())
        #expect(config.passwords.minimumLength == 8)
        #expect(config.hours == .standard)
    }

    @Test func whatIsMissingHasItsDefault() throws {
        let disk = try Self.stored(
            #"{"seller":{"name":"上海蓝云网络科技有限公司"},"passwordMinimumLength":15}"#)
        let config = try Publisher(disk: disk, tag: "2").config()
        #expect(config.seller.name == "上海蓝云网络科技有限公司" && config.seller.bank == "")
        #expect(config.passwords.minimumLength == 15 && config.hours == .standard)
    }

    @Test func whatIsNotKnownIsKept() throws {
        let disk = try Self.stored(
            #"{"note":"ask Li","mail":{"from":"a@b.cn","relay":[1,2.5,null]}}"#)
        let publisher = Publisher(disk: disk, tag: "2")
        var config = try publisher.config()
        config.mail.from = "c@d.cn"
        try publisher.publish(config)
        let tree = try JSONDecoder().decode(
            JSONValue.self, from: Data(disk.read(Layout.config)))
        guard case .object(let members) = tree, case .object(let mail)? = members["mail"] else {
            Issue.record("\(tree)")
            return
        }
        #expect(members["note"] == .string("ask Li"))
        #expect(mail["relay"] == .array([.integer(1), .number(2.5), .null]))
        #expect(mail["from"] == .string("c@d.cn"))
    }

    @Test func theFileIsAsTheFormatSays() throws {
        let disk = MemoryDisk()
        var config = Config()
        config.seller.name = "上海蓝云网络科技有限公司"
        config.hours = try #require(ServiceHours(opens: 8 * 3600 + 1800, closes: 24 * 3600))
        config.mail.sendmail = "/usr/sbin/sendmail"
        let publisher = Publisher(disk: disk, tag: "1")
        try publisher.publish(config)
        let text = String(decoding: try disk.read(Layout.config), as: UTF8.self)
        #expect(
            text == """
                {
                  "mail" : {
                    "sendmail" : "/usr/sbin/sendmail"
                  },
                  "passwordMinimumLength" : 8,
                  "seller" : {
                    "account" : "",
                    "address" : "",
                    "bank" : "",
                    "name" : "上海蓝云网络科技有限公司",
                    "phone" : "",
                    "taxpayerID" : ""
                  },
                  "serviceHours" : {
                    "closes" : "24:00",
                    "opens" : "08:30"
                  }
                }

                """)
        #expect(try publisher.config() == config)
    }

    @Test(arguments: [
        "", "{", "[]", #"{"passwordMinimumLength":"long"}"#, #"{"passwordMinimumLength":0}"#,
        #"{"serviceHours":{"opens":"nine"}}"#, #"{"serviceHours":{"opens":"19:00"}}"#,
        #"{"seller":null}"#,
    ])
    func whatCannotBeReadStaysWhereItIs(_ text: String) throws {
        let disk = try Self.stored(text)
        let publisher = Publisher(disk: disk, tag: "2")
        #expect(throws: StoreError.unreadable(Layout.config, .notUnderstood)) {
            try publisher.config()
        }
        #expect(try disk.read(Layout.config) == Array(text.utf8))
    }
}
