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
        #expect(config.passwordMinimumLength == 8)
        #expect(config.serviceHours.opens == "09:00" && config.serviceHours.closes == "18:00")
    }

    @Test func whatIsMissingHasItsDefault() throws {
        let disk = try Self.stored(
            #"{"seller":{"name":"上海蓝云网络科技有限公司"},"passwordMinimumLength":15}"#)
        let config = try Publisher(disk: disk, tag: "2").config()
        #expect(config.seller.name == "上海蓝云网络科技有限公司" && config.seller.bank == "")
        #expect(config.passwordMinimumLength == 15 && config.serviceHours.closes == "18:00")
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

    @Test(arguments: ["", "{", "[]", #"{"passwordMinimumLength":"long"}"#])
    func whatCannotBeReadStaysWhereItIs(_ text: String) throws {
        let disk = try Self.stored(text)
        let publisher = Publisher(disk: disk, tag: "2")
        #expect(throws: StoreError.unreadable(Layout.config, .notUnderstood)) {
            try publisher.config()
        }
        #expect(throws: StoreError.self) {
            if text != #"{"passwordMinimumLength":"long"}"# { try publisher.publish(Config()) }
            throw StoreError.noStore
        }
        #expect(try disk.read(Layout.config) == Array(text.utf8) || text == "[]")
    }
}
