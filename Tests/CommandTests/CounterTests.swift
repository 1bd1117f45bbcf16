import Desk
import Fapiao
import FoundationEssentials
import Glibc
import Resources
import Storage
import System
import Testing

@testable import Command

/// What the console asks, carried out on a real folder with the orders of the demo.
@Suite struct CounterTests {
    /// Two clerks at one counter's folder.
    private struct Scene {
        let scene: ShopScene
        let zhao: Counter
        let li: Counter

        init() throws {
            scene = try ShopScene()
            let shop = scene.shop
            zhao = Counter(shop, clerk: "zhao.min", folder: scene.folder)
            li = Counter(shop, clerk: "li.wei", folder: scene.folder)
            let holder = try #require(AccountID("0123456789AB"))
            var holders: [String: AccountID] = [:]
            for row in DemoData.customers() { holders[row[0]] = holder }
            var demo = try DemoOrders(
                now: shop.world.now(), world: shop.world, calendar: .official, divisions: .china,
                holders: holders)
            for order in try demo.orders() {
                try shop.store.change(order.number) { (known) throws(Order.Refusal) in
                    known = order
                }
            }
        }

        func rows(_ queue: DeskQueue) throws -> [QueueRow] {
            try scene.shop.store.queue(try #require(queue.status))
        }

        func dossier(_ number: ApplicationNumber) throws -> Dossier {
            guard case .dossier(let dossier) = zhao.perform(.look(number)).reply else {
                return try #require(nil as Dossier?)
            }
            return dossier
        }

        func title(_ number: ApplicationNumber) throws -> String {
            let known = try dossier(number).order.applications.first { $0.number == number }
            return try #require(known).request.document.title.text
        }

        /// The first application of a queue, with its order.
        func first(_ queue: DeskQueue) throws -> Dossier {
            try dossier(try #require(try rows(queue).first).application)
        }
    }

    private func queues(_ counter: Counter) throws -> [DeskQueue: QueueContent] {
        guard case .queues(let changed, _) = counter.perform(.readQueues).reply else {
            return try #require(nil as [DeskQueue: QueueContent]?)
        }
        return changed
    }

    @Test func theFirstReadingTellsAllQueuesAndALaterOneWhatChanged() throws {
        let scene = try Scene()
        let all = try queues(scene.zhao)
        #expect(Set(all.keys) == Set(DeskQueue.allCases))
        #expect(all[.submitted] == .applications(try scene.rows(.submitted)))
        let dossier = try scene.first(.submitted)
        let order = dossier.order.number
        _ = scene.li.perform(.act(.step(.take), on: dossier.number, of: order))
        let changed = try queues(scene.zhao)
        #expect(changed[.submitted] == .applications(try scene.rows(.submitted)))
        #expect(changed[.processing] == .applications(try scene.rows(.processing)))
    }

    @Test func rowsAreOpenedByTheirTitles() throws {
        let scene = try Scene()
        let rows = try scene.rows(.issued)
        guard case .facts(let facts) = scene.zhao.perform(.open(rows, in: .issued)).reply else {
            Issue.record("no facts")
            return
        }
        #expect(facts.count == rows.count)
        for row in rows {
            let title = try scene.dossier(row.application).order.applications
                .first { $0.number == row.application }?.request.document.title.text
            #expect(facts[RowKey(row)]?.title == title)
        }
    }

    @Test func ofTwoClerksTheSecondIsToldWhoWasFirst() throws {
        let scene = try Scene()
        let dossier = try scene.first(.processing)
        let hold = Console.Effect.act(.hold, on: dossier.number, of: dossier.order.number)
        guard case .dossier = scene.zhao.perform(hold).reply else {
            Issue.record("not held")
            return
        }
        guard case .refused(.held(let first), let now) = scene.li.perform(hold).reply else {
            Issue.record("not refused")
            return
        }
        #expect(first.clerk == "zhao.min")
        #expect(now?.order == (try scene.dossier(dossier.number)).order)
        scene.scene.pass(Hold.length)
        guard case .dossier(let taken) = scene.li.perform(hold).reply else {
            Issue.record("a hold that ran out still keeps away")
            return
        }
        let application = taken.order.applications.first { $0.number == dossier.number }
        #expect(application?.hold?.clerk == "li.wei")
    }

    @Test func aFapiaoNumberIsUsedOnceAndTheOrderThatHasItIsTold() throws {
        let scene = try Scene()
        let other = try scene.first(.issued)
        let issue = try #require(
            other.order.applications.first { $0.number == other.number }?.stage.issue)
        let dossier = try scene.first(.processing)
        let today = BeijingTime(scene.scene.shop.world.now()).day
        let act = DeskAct.step(.issue(issue.number, on: today))
        let effect = Console.Effect.act(act, on: dossier.number, of: dossier.order.number)
        #expect(scene.zhao.perform(effect).reply == .fapiaoTaken(by: other.order.number))
    }

    @Test func anApplicationIsFoundByAnyOfItsNumbersAndByItsTitle() throws {
        let scene = try Scene()
        let known = try scene.first(.issued)
        let application = try #require(
            known.order.applications.first { $0.number == known.number })
        let fapiao = try #require(application.stage.issue?.number.key)
        for text in [known.number.grouped.lowercased(), known.order.number.text, fapiao] {
            guard case .dossier(let found) = scene.zhao.perform(.find(text)).reply else {
                Issue.record("nothing found by \(text)")
                continue
            }
            #expect(found.number == known.number)
        }
        #expect(scene.zhao.perform(.find("nothing of ours")).reply == .unknown)
        let title = application.request.document.title.text
        guard case .matched(let numbers) = scene.zhao.perform(.match(title)).reply else {
            Issue.record("nothing matched")
            return
        }
        #expect(numbers.contains(known.number))
    }

    @Test func theLastDaysTellWhatCameAndWent() throws {
        let scene = try Scene()
        guard case .days(let before) = scene.zhao.perform(.readDays).reply else {
            Issue.record("no days")
            return
        }
        #expect(before.days.count == DayTable.length)
        #expect(before.days.allSatisfy { WorkingCalendar.official.isWorkingDay($0.day) })
        let dossier = try scene.first(.processing)
        let number = try FapiaoNumber("26345678901234567890")
        let today = BeijingTime(scene.scene.shop.world.now()).day
        let act = DeskAct.step(.issue(number, on: today))
        _ = scene.zhao.perform(.act(act, on: dossier.number, of: dossier.order.number))
        guard case .days(let after) = scene.zhao.perform(.readDays).reply else {
            Issue.record("no days")
            return
        }
        #expect(after.issued == before.issued + 1)
        #expect(after.days.last?.issued == (before.days.last?.issued ?? 0) + 1)
    }

    @Test func rowsAreRankedByTheirTitlesPieceByPiece() throws {
        let scene = try Scene()
        let rows = try scene.rows(.submitted)
        var reply = scene.zhao.perform(.records(.rank(.submitted))).reply
        while case .records(.ranking(_, rows.count)) = reply {
            reply = scene.zhao.perform(.records(.rank(.submitted))).reply
        }
        guard case .records(.ranked(let ranks)) = reply else {
            Issue.record("\(reply)")
            return
        }
        let titles = try rows.sorted { ranks[$0.application] ?? 99 < ranks[$1.application] ?? 99 }
            .map { try scene.title($0.application) }
        #expect(titles == titles.sorted())
        #expect(ranks.count == rows.count)
    }

    @Test func theSheetOfADayHasWhatWasIssuedThen() throws {
        let scene = try Scene()
        let dossier = try scene.first(.processing)
        let number = try FapiaoNumber("031002600999 00000007")
        let today = BeijingTime(scene.scene.shop.world.now()).day
        let act = DeskAct.step(.issue(number, on: today))
        _ = scene.zhao.perform(.act(act, on: dossier.number, of: dossier.order.number))
        guard case .records(.sheet(let sheet)) = scene.li.perform(.records(.sheet(today))).reply
        else {
            Issue.record("no sheet")
            return
        }
        #expect(sheet.issued.map(\.number).contains(number))
        #expect(sheet.issued.first { $0.number == number }?.application == dossier.number)
    }

    @Test func whoIsToldIsReadWithTheApplication() throws {
        let scene = try Scene()
        let dossier = try scene.first(.submitted)
        let contact = try #require(dossier.order.record?.contact)
        #expect(dossier.told == [contact])
    }

    @Test func labelsOfSeveralGoIntoOneFileAndWhatHasNoneIsNamed() throws {
        let scene = try Scene()
        let rows = try scene.rows(.submitted) + scene.rows(.readyForPickUp)
        let file = scene.scene.folder + "-labels.txt"
        defer { unlink(file) }
        let job = PrintJob(
            content: .label, applications: rows.map(\.application), target: .file(file),
            language: .english)
        let pickedUp = rows.filter { $0.delivery == .pickUp }.map(\.application)
        try #require(!pickedUp.isEmpty && pickedUp.count < rows.count)
        #expect(
            scene.zhao.perform(.printOut(job)).reply
                == .printed(.done(sheets: rows.count - pickedUp.count, without: pickedUp)))
        let text = String(
            decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
        #expect(text.split(separator: "\u{0C}").count == rows.count - pickedUp.count)
        #expect(scene.zhao.perform(.printOut(job)).reply == .printed(.failed(.file(.exists))))
        let inside = PrintJob(
            content: .label, applications: job.applications,
            target: .file(scene.scene.folder + "/labels.txt"), language: .english)
        #expect(scene.zhao.perform(.printOut(inside)).reply == .printed(.failed(.file(.inData))))
        let none = PrintJob(
            content: .label, applications: pickedUp, target: .printer(nil), language: .english)
        #expect(scene.zhao.perform(.printOut(none)).reply == .printed(.failed(.nothing)))
    }
}
