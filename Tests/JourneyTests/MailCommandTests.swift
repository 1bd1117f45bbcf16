import Fapiao
import FoundationEssentials
import Glibc
import Resources
import Storage
import Testing

@testable import Command

/// `fapiao mail` as an administrator types it, with a sendmail that answers as it is told.
@Suite(.serialized) struct MailCommandTests {
    /// A data folder with one registration in it, made this minute.
    private final class Office {
        let scenery: Scenery
        let code: FreshCode

        init(config: String? = nil) throws {
            scenery = try Scenery()
            let shop = try Shop.open(at: scenery.data)
            code = try shop.world.mintCode()
            let new = NewAccount(
                id: try shop.world.mintAccountID(), address: try EmailAddress("li@example.cn"),
                claim: Claim(order: try OrderNumber("E2026000123"), paidOn: nil),
                password: code.hash, code: code, language: .simplifiedChinese)
            _ = try shop.store.register(new, at: shop.world.now())
            try MailPeer.write(
                """
                #!/bin/sh
                cat > \(scenery.folder)/message
                cat \(scenery.folder)/said >&2
                exit $(cat \(scenery.folder)/code)
                """, asProgram: sendmail)
            try set(config ?? #"{"mail": {"sendmail": "\#(sendmail)", "from": "f@example.cn"}}"#)
        }

        var sendmail: String { scenery.folder + "/sendmail" }
        var id: String { code.mail.text }

        func set(_ config: String) throws {
            try Data(config.utf8).write(to: URL(filePath: scenery.data + "/config.json"))
        }

        func answer(_ code: Int, _ said: String = "") throws {
            try Data("\(code)".utf8).write(to: URL(filePath: scenery.folder + "/code"))
            try Data(said.utf8).write(to: URL(filePath: scenery.folder + "/said"))
        }

        func run(_ arguments: String..., language: String = "en") throws -> Run {
            try Run(
                [Scenery.program(), "mail"] + arguments + ["--language", language],
                environment: scenery.environment(terminal: nil))
        }
    }

    @Test func whatWasTakenIsGone() throws {
        let office = try Office()
        try office.answer(0)
        #expect(try office.run("list").output.contains("  waiting  li@example.cn  "))
        let run = try office.run("send")
        #expect(run.status == 0)
        #expect(run.output == "Sent: 1\nTo be tried again: 0\nGiven up: 0\n")
        let message = try Data(contentsOf: URL(filePath: office.scenery.folder + "/message"))
        #expect(
            String(decoding: message, as: UTF8.self).contains(
                "\nMessage-ID: <\(office.id)@example.cn>\n"))
        #expect(try office.run("list").output == Words(.english).outboxEmpty + "\n")
        let again = try office.run("send")
        #expect(again.status == 0 && again.output.hasPrefix("Sent: 0\n"))
    }

    @Test func whatWasNotTakenIsTriedAgainInAMinute() throws {
        let office = try Office()
        try office.answer(75, "451 4.3.0 later\n")
        let run = try office.run("send")
        #expect(run.status == 75)
        #expect(run.output == "Sent: 0\nTo be tried again: 1\nGiven up: 0\n")
        let lines = try office.run("list").output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("  trying again  li@example.cn  "))
        #expect(lines[1].contains("  1 try; next 20"))
        #expect(
            lines[1].hasSuffix(
                "; the mail server does not take mail at the moment: 451 4.3.0 later"))
        // Its minute is not over: nothing is tried, and nothing failed.
        try office.answer(0)
        let soon = try office.run("send")
        #expect(soon.status == 0 && soon.output.hasPrefix("Sent: 0\nTo be tried again: 0\n"))
        let retry = try office.run("retry", office.id.lowercased())
        #expect(retry.status == 0 && retry.output.contains(office.id))
        #expect(try office.run("send").output.hasPrefix("Sent: 1\n"))
    }

    @Test func whatIsRefusedForGoodIsGivenUpUntilSomebodyAsks() throws {
        let office = try Office()
        try office.answer(67, "550 5.1.1 no such user")
        let run = try office.run("send")
        #expect(run.status == 69)
        #expect(run.output == "Sent: 0\nTo be tried again: 0\nGiven up: 1\n")
        let list = try office.run("list", language: "zh-Hant").output
        #expect(list.contains("  已放棄  li@example.cn  "))
        #expect(list.contains("已嘗試 1 次；收件信箱不存在：550 5.1.1 no such user"))
        try office.answer(0)
        #expect(try office.run("send").output.hasPrefix("Sent: 0\n"))
        #expect(try office.run("retry", office.id).status == 0)
        #expect(try office.run("list", language: "sv").output.contains("  försöker igen  "))
        #expect(try office.run("send").output.hasPrefix("Sent: 1\n"))
        #expect(try office.run("list").output == Words(.english).outboxEmpty + "\n")
    }

    @Test func anExpiredCodeIsNotSentAndRefusesARetry() throws {
        let office = try Office()
        let shop = try Shop.open(at: office.scenery.data)
        _ = try shop.store.handOver(office.code.mail)
        let id = office.code.mail
        try shop.store.bury(id, because: .codeExpired, at: shop.world.now())
        let retry = try office.run("retry", office.id)
        #expect(retry.status == 65)
        #expect(retry.output.hasPrefix("fapiao: The code in mail \(office.id) expired ("))
        #expect(
            try office.run("list").output.contains("the code in it expired before it was sent"))
        let raw = try office.run("show", office.id).output
        #expect(raw.contains("*****-*****-*****-*****-******"))
    }

    @Test func theCodeIsMaskedOnceMailsLeave() throws {
        let office = try Office()
        let clear = office.code.clear
        for arguments in [["show", office.id], ["show", office.id, "--raw"], ["list"]] {
            let output = try Self.decoded(
                Run(
                    [Scenery.program(), "mail"] + arguments,
                    environment: office.scenery.environment(terminal: nil)
                ).output)
            #expect(!output.filter { $0 != "-" }.contains(clear.text), "\(arguments)")
            #expect(output.contains("*****-*****") || arguments == ["list"])
        }
        try office.set("{}")
        #expect(try office.run("show", office.id).output.contains(clear.grouped))
        let raw = try Self.decoded(office.run("show", office.id, "--raw").output)
        #expect(raw.contains(clear.grouped))
    }

    /// A message with its body in clear; other text as it is.
    private static func decoded(_ text: String) throws -> String {
        let parts = text.split(separator: "\r\n\r\n")
        guard parts.count == 2 else { return text }
        let lines = parts[1].filter { !$0.isNewline }
        let bytes = try #require(Base64.bytes(lines))
        return parts[0] + String(decoding: bytes, as: UTF8.self)
    }

    @Test func aWrongSettingIsNamed() throws {
        let office = try Office()
        let cases = [
            (#"{}"#, "mail.sendmail"), (#"{"mail":{"sendmail":"bin/sendmail"}}"#, "mail.sendmail"),
            (#"{"mail":{"sendmail":"/no/such"}}"#, "mail.sendmail"),
            (#"{"mail":{"sendmail":"/etc/passwd"}}"#, "mail.sendmail"),
            (#"{"mail":{"sendmail":"/tmp"}}"#, "mail.sendmail"),
            (#"{"mail":{"from":"a@b.cn\r\nBcc: c@d.cn"}}"#, "mail.from"),
            (#"{"mail":{"from":"-oQ/tmp@b.cn"}}"#, "mail.from"),
            (#"{"mail":{"bounce":"a b@b.cn","sendmail":"/bin/true"}}"#, "mail.bounce"),
            (#"{"mail":{"bounce":"-bs@b.cn"}}"#, "mail.bounce"),
            (#"{"mail":{"fromName":"x\r\nBcc: c@d.cn"}}"#, "mail.fromName"),
            (#"{"mail":{"fromName":"\#(String(repeating: "长", count: 101))"}}"#, "mail.fromName"),
        ]
        for (config, key) in cases {
            try office.set(config)
            for language in ["en", "zh-Hans", "zh-Hant", "sv"] {
                let run = try office.run("send", language: language)
                #expect(run.status == 78, "\(config)")
                #expect(run.output.contains(key), "\(run.output)")
                #expect(run.output.split(separator: "\n").count == 1)
            }
        }
    }

    /// An upgrade of the mail system must not keep anybody from reading the list.
    @Test func aSendmailThatIsAwayForAMomentStopsOnlySending() throws {
        let office = try Office()
        try office.set(#"{"mail":{"sendmail":"/no/such","from":"f@example.cn"}}"#)
        #expect(try office.run("list").status == 0)
        #expect(try office.run("show", office.id).status == 0)
    }

    @Test func aMailThatIsNotThereIsSaidToBe() throws {
        let office = try Office()
        for id in ["0123456789ABCDEF", "x", "../../config"] {
            let run = try office.run("retry", id)
            #expect(run.status == 66)
            #expect(run.output.contains(id))
        }
    }
}
