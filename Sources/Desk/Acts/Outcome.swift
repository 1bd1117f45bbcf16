import Fapiao
import Resources
import Screen

/// What came of an act that a form asked for, as the form shows it.
enum Setback: Equatable, Sendable {
    case refused(DeskRefusal)
    case fapiaoTaken(by: OrderNumber?)
}

extension Setback {
    /// Whether it is about what was typed, and not about the application as it is now.
    var isOfField: Bool {
        switch self {
        case .fapiaoTaken, .refused(.issueDay): true
        case .refused: false
        }
    }
}

extension Words {
    func text(of setback: Setback) -> String {
        switch setback {
        case .refused(let refusal): deskRefusal(refusal)
        case .fapiaoTaken(let order): deskFapiaoTaken(by: order)
        }
    }
}

extension Dossier {
    /// What an answer means to a form that asked for an act on this application; nil when it is
    /// about something else.
    func outcome(of answer: Answer) -> Outcome? {
        guard case .act(_, number, _) = answer.effect else { return nil }
        switch answer.reply {
        case .dossier: return .done
        case .refused(let refusal, _): return .setback(.refused(refusal))
        case .fapiaoTaken(let order): return .setback(.fapiaoTaken(by: order))
        case .queues, .days, .facts, .unknown, .matched, .support, .records, .printed, .batch,
            .done,
            .trouble:
            return nil
        }
    }

    enum Outcome {
        case done
        case setback(Setback)
    }

    /// The page around a form about this application.
    func surroundings(_ heading: String, _ context: Context) -> PageFrame {
        let words = context.words
        var page = PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: number.grouped, heading: heading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
        page.tally = application.map { words.name(of: $0.stage.status) } ?? ""
        return page
    }
}

extension FormItem {
    /// What stands in the way of an act, above its form; what is wrong with a field stands there.
    static func said(_ setback: Setback?, _ words: Words) -> [FormItem] {
        guard let setback, !setback.isOfField else { return [] }
        return [.notice(.init(words.text(of: setback), .error)), .gap]
    }
}

/// A form whose end is one act on one application.
protocol ActForm: DeskForm {
    var dossier: Dossier { get }

    /// What stands in the way of the act, above the form.
    var setback: Setback? { get set }

    /// The control to look at when the act did not go through.
    var doubtful: Control { get }
}

extension ActForm {
    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch dossier.outcome(of: answer) {
        case .done: return [.back]
        case .setback(let setback):
            self.setback = setback
            form.focus(on: doubtful)
            // Read first, above all the rest.
            if !setback.isOfField { form.scrollToTop() }
        case nil: break
        }
        return []
    }
}
