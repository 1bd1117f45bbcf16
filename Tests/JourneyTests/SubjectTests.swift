import Fapiao
import Mail
import System
import Testing

@testable import Command

/// Subjects of any length and script, on the wire.
@Suite(.serialized) struct SubjectTests {
    private static let subjects: [String] = [
        String(String(repeating: "增值税专用发票申请进展", count: 4).prefix(40)),
        String(String(repeating: "Ärendet går vidare till Åre. ", count: 8).dropLast()),
        String(String(repeating: "👨‍👩‍👧‍👦票", count: 20).prefix(40)),
        "=?utf-8?Q?Bcc:_thief=40example.cn?=", "plain", "x",
    ]

    /// The message of a mail with another subject.
    private static func message(_ mail: DueMail, subject: String) throws -> [UInt8] {
        let sender = Sender(
            name: PostOffice.name, address: try EmailAddress(PostOffice.from))
        let text = String(decoding: try Message(mail, from: sender).bytes, as: UTF8.self)
        var header = Header()
        try header.add("Subject", text: subject)
        let lines = text.components(from: "Subject: ", to: "Date: ")
        return Array((lines.before + header.text + lines.after).utf8)
    }

    @Test func everySubjectIsReadAsItWasWritten() throws {
        let scenery = try Scenery()
        let peer = try MailPeer(in: scenery.folder)
        let world = World.ofMachine(passwordCost: 1)
        var meant: [MailPeer.Meant] = []
        for subject in Self.subjects {
            let mail = DueMail(
                id: try world.mintMailID(), to: try EmailAddress("li.na@example.cn"),
                language: .swedish, letter: .alreadyRegistered, madeAt: PostOffice.start)
            let sendmail = Sendmail(
                path: peer.sendmail, bounce: try EmailAddress(PostOffice.bounce), limit: 20)
            try sendmail.hand(try Self.message(mail, subject: subject), to: mail.to)
            meant += try PostOffice.meant([mail], subject: subject)
        }
        let said = try peer.read(expecting: meant, in: scenery.folder)
        #expect(said == "read \(Self.subjects.count)\n")
    }

    /// What reads the mails would say if one were not as meant.
    @Test func theReaderSeesAnotherSubject() throws {
        let scenery = try Scenery()
        let peer = try MailPeer(in: scenery.folder)
        let mail = DueMail(
            id: try World.ofMachine().mintMailID(), to: try EmailAddress("li.na@example.cn"),
            language: .english, letter: .alreadyRegistered, madeAt: PostOffice.start)
        let sendmail = Sendmail(
            path: peer.sendmail, bounce: try EmailAddress(PostOffice.bounce), limit: 20)
        try sendmail.hand(try Self.message(mail, subject: "one"), to: mail.to)
        let said = try peer.read(
            expecting: PostOffice.meant([mail], subject: "another"), in: scenery.folder)
        #expect(said.contains("AssertionError"))
    }
}

extension String {
    /// What stands before `start`, and what stands from `end` on.
    fileprivate func components(from start: String, to end: String) -> (
        before: String, after: String
    ) {
        let lines = split(separator: "\r\n", omittingEmptySubsequences: false)
        let first = lines.firstIndex { $0.hasPrefix(start) } ?? lines.endIndex
        let last = lines.firstIndex { $0.hasPrefix(end) } ?? lines.endIndex
        return (
            lines[..<first].map { $0 + "\r\n" }.joined(),
            lines[last...].joined(separator: "\r\n")
        )
    }
}
