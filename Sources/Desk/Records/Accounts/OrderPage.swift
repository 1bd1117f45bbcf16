import Fapiao
import Pages
import Resources
import Screen

/// One bill with its payment record, who holds it, and what was applied for.
struct OrderPage: DeskForm {
    enum Control: Hashable, Sendable {
        case release, handOver, holder
        case application(ApplicationNumber)
        case portion(OrderNumber)
        case back

        var letter: Character? {
            switch self {
            case .release: "l"
            case .handOver: "h"
            case .holder: "a"
            case .application, .portion, .back: nil
            }
        }
    }

    enum Notice: Equatable, Sendable {
        case released
        case handedOver(EmailAddress)
        case refused(RecordsRefusal)
    }

    var form = Form<Control>()
    private(set) var file: OrderFile
    private var notice: Notice?

    init(_ file: OrderFile) { self.file = file }

    private var number: OrderNumber { file.order.number }

    private func scene(_ context: Context) -> OrderScene {
        OrderScene(file: file, notice: notice, context: context)
    }

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    func frame(_ context: Context) -> Frame { sheet(context).readingFrame(form, context.words) }

    // MARK: Keys

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let control) = event else { return [] }
        return begin(control)
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        if let letter = key.letter {
            let deed = scene(context).deeds.first { $0.letter == letter }
            if let deed { return begin(deed) }
        }
        switch key.letter {
        case "q": return [.back]
        case "r": return [.ask(.records(.order(number)))]
        case "y": return [.ask(.copy(number.text))]
        default: break
        }
        let hasStops = !(file.order.applications.isEmpty && file.order.portions.isEmpty)
        if hasStops, key == .down || key == .up { return nil }
        return sheet(context).browse(key, &form) ? [] : nil
    }

    private func begin(_ control: Control) -> [Move] {
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

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        let deeds: [Control] = [.release, .handOver, .holder]
        return deeds.compactMap { deed in
            deed.letter.map { KeyHelp(.character($0), text: words.deskHelp(on: deed)) }
        } + [
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("y"), text: words.deskHelpCopy),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
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
