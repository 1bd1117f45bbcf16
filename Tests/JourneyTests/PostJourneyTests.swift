import Fapiao
import FoundationEssentials
import Glibc
import Resources
import Testing

/// A customer whose mails really leave, through a sendmail that the administrator set.
@Suite(.serialized) struct PostJourneyTests {
    private static let order = "E2026000123"

    /// A data folder with one payment record, whose mails go to `sendmail`.
    private static func prepare(_ scenery: Scenery, sendmail: String) throws {
        let csv = """
            order_number,payer_name,product,quantity,gross_amount,tax_rate,total,paid_at,channel
            \(order),示例云帆科技（上海）有限公司,Office 365,1,106.00,6%,106.00,2026-11-17,alipay
            """
        let file = scenery.folder + "/orders.csv"
        try Data(csv.utf8).write(to: URL(filePath: file))
        let run = try scenery.run("orders", "import", file)
        try #require(run.status == 0, "\(run.output)")
        let config = #"""
            {"mail": {"sendmail": "\#(sendmail)", "from": "fapiao@example.cn",
             "fromName": "发票服务", "bounce": "bounces@example.cn"}}
            """#
        try Data(config.utf8).write(to: URL(filePath: scenery.data + "/config.json"))
    }

    /// From the first screen to the page that asks for the code.
    private static func register(_ play: Screenplay, _ words: Words) throws {
        try play.see(words.welcomeHeading, words.keyMenu)
        try play.press(.enter)
        try play.see(words.registerHeading)
        try play.type(order)
        try play.press(.tab)
        try play.seeFocus(on: words.emailLabel)
        try play.type("li.na@example.com")
        try play.press(.tab)
        try play.seeFocus(on: words.passwordLabel)
        try play.type("korrekt häst batteri")
        try play.press(.enter)
        try play.seeFocus(on: words.registerButton)
        try play.press(.enter)
        try play.see(words.activateHeading)
    }

    private static func wait(for what: String, _ isSo: () throws -> Bool) throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while try !isSo() {
            try #require(ContinuousClock.now < deadline, "waited in vain for \(what)")
            usleep(20_000)
        }
    }

    @Test func theCodeComesByMailAndActivatesTheAccount() throws {
        let scenery = try Scenery()
        let peer = try MailPeer(in: scenery.folder)
        try Self.prepare(scenery, sendmail: peer.sendmail)
        let words = Words(.simplifiedChinese)
        let play = try Screenplay("--language", "zh-Hans", in: scenery)
        try Self.register(play, words)
        try Self.wait(for: "the mail") { try !peer.mails().isEmpty }
        let mail = try #require(try peer.mails().first)
        #expect(mail.from == "bounces@example.cn" && mail.to == ["li.na@example.com"])
        let lines = mail.body.split(separator: "\r\n")
        let code = try #require(
            lines.first { $0.count == 30 && $0.split(separator: "-").count == 5 })
        try play.paste(String(code))
        try play.press(.enter)
        try play.seeFocus(on: words.activateButton)
        try play.press(.enter)
        try play.see(words.accountIsActive)
        // What left is nowhere any more, and neither is its code.
        try Self.wait(for: "an empty outbox") {
            try scenery.run("mail", "list").output == Words(.english).outboxEmpty + "\n"
        }
        let clear = code.filter { $0 != "-" }
        #expect(try Run(["grep", "-r", clear, scenery.data]).status == 1)
        #expect(try peer.mails().count == 1)
    }

    /// sendmail takes as long as it likes: the session goes on, ends when told to, and cuts
    /// nothing off.
    @Test func aSlowSendmailKeepsNobodyWaiting() throws {
        let scenery = try Scenery()
        let place = scenery.folder
        try Data().write(to: URL(filePath: place + "/hold"))
        try MailPeer.write(
            """
            #!/bin/sh
            : > \(place)/started
            while [ -e \(place)/hold ]; do sleep 0.05; done
            cat > \(place)/message && : > \(place)/done
            """, asProgram: place + "/sendmail")
        try Self.prepare(scenery, sendmail: place + "/sendmail")
        let words = Words(.english)
        let play = try Screenplay("--language", "en", in: scenery)
        try Self.register(play, words)
        try Self.wait(for: "sendmail") { access(place + "/started", F_OK) == 0 }
        // The data folder answers beside it: a new code is made, and the person told.
        try play.press(.tab, .tab)
        try play.seeFocus(on: words.resendButton)
        try play.press(.enter)
        try play.see("a new code is on")
        #expect(try scenery.run("mail", "list").output.contains("  being sent  "))
        try play.press(.control("\\"))
        #expect(try play.seeEnd() == 0)
        #expect(access(place + "/done", F_OK) != 0)
        try #require(unlink(place + "/hold") == 0)
        try Self.wait(for: "the message") { access(place + "/done", F_OK) == 0 }
        let message = try Data(contentsOf: URL(filePath: place + "/message"))
        let text = String(decoding: message, as: UTF8.self)
        let body = try #require(text.split(separator: "\n\n").last)
        let bytes = try #require(Base64.bytes(body.filter { $0 != "\n" }))
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("on working days).\r\n"))
        // Nobody noted it, so the next sender will send it once more: at least once.
        #expect(try scenery.run("mail", "list").output.contains("li.na@example.com"))
    }
}
