import Fapiao
import Pages
import Resources
import Screen

/// One bill with its payment record, who holds it, and what was applied for.
struct OrderPage: RecordPage {
    enum Control: RecordControl {
        case release, handOver, holder
        case application(ApplicationNumber)
        case portion(OrderNumber)
        case back

        static let deeds: [Control] = [.release, .handOver, .holder]

        var letter: Character? {
            switch self {
            case .release: "l"
            case .handOver: "h"
            case .holder: "a"
            case .application, .portion, .back: nil
            }
        }

        func help(_ words: Words) -> String { words.deskHelp(on: self) }
    }

    enum Notice: Equatable, Sendable {
        case released
        case handedOver(EmailAddress)
        case refused(RecordsRefusal)
    }

    var form = Form<Control>()
    private(set) var file: OrderFile
    var notice: Notice?
    var remark: Remark<Control>?

    init(_ file: OrderFile) { self.file = file }

    private var number: OrderNumber { file.order.number }

    private func scene(_ context: Context) -> OrderScene {
        OrderScene(file: file, notice: notice, context: context)
    }

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    // MARK: Deeds

    func deeds(_ context: Context) -> [Control] { scene(context).deeds }

    func obstacle(to deed: Control, _ context: Context) -> String {
        file.order.holder == nil
            ? context.words.deskNothingToRelease : context.words.deskHolderUnreadable
    }

    var reading: Effect { .records(.order(number)) }

    var copied: String { number.text }

    var hasStops: Bool { !(file.order.applications.isEmpty && file.order.portions.isEmpty) }

    func begin(_ control: Control, _ context: Context) -> [Move] {
        switch control {
        case .release: return [file.consent(to: .release)]
        case .handOver: return [.push(HandOverPage(file))]
        case .holder: return file.holder.map { [.ask(.records(.account($0.id)))] } ?? []
        case .application(let number): return [.ask(.look(number))]
        case .portion(let number): return [.ask(.records(.order(number)))]
        case .back: return [.back]
        }
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.records(.order(number)), .records(.order(let fresh))): file = fresh
        case (.records(.onOrder(_, number, _)), .records(.refused(.holderChanged(let fresh)))):
            file = fresh
            form = Form()
            notice = .refused(.holderChanged(fresh))
        case (.records(.onOrder(let deed, number, _)), .records(.order(let fresh))):
            file = fresh
            form = Form()
            switch deed {
            case .release: notice = .released
            case .handOver(let to): notice = .handedOver(to)
            }
        case _: if let page = answer.opened { return [.push(page)] }
        }
        return []
    }
}

extension OrderFile {
    /// Asks whether something is to be done with the bill.
    func consent(to deed: OrderDeed) -> Move {
        let question = Question.order(
            deed, order.number, holder: holder?.address, parts: order.portions.count)
        return .consent(
            to: question,
            .records(.onOrder(deed, order.number, seen: order.holder?.account)))
    }
}
