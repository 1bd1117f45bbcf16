import Fapiao
import Pages
import Resources
import Screen

/// What keys and pastes mean on the steps.
extension ApplyPage {
    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let before = form.focus
        let moves = press(accepting(key, context), context)
        // Enter goes on to the next field; the offer between the two is there for Tab.
        let offers: [Form<ApplyControl>.Stop] = [
            .control(.usePayer), .control(.earlier), .control(.takeBack),
        ]
        if key == .enter, before == .control(.field(.title)),
            form.focus.map(offers.contains) == true
        {
            form.focus(on: .field(.remark))
        }
        return moves
    }

    /// A title string goes into six fields, wherever the caret stands in the title.
    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        guard mode == .filling, form.focus == .control(.field(.title)),
            TitlePaste.recognises(text), let content = try? TitlePaste(text)
        else { return insert(text, context) }
        fill(from: content)
        return keep(context)
    }

    mutating func react(to event: FormEvent<ApplyControl>, _ context: Context) -> [Move] {
        switch event {
        case .chose(let control, let option):
            choose(control, option)
            return keep(context)
        case .changed(.field(let field)):
            changed(field, context)
            return []
        case .left(.field(let field)), .picked(.field(let field), _):
            left(field, context)
            return keep(context)
        case .pressed(let control): return push(control, context)
        case .ignored, .taken, .changed, .left, .picked: return []
        }
    }

    // MARK: Choices

    private mutating func choose(_ control: ApplyControl, _ option: Int) {
        switch control {
        case .type: choose(FapiaoType.allCases[option])
        case .buyerKind: buyerKind = BuyerKind.allCases[option]
        case .way: choose(DeliveryWay.allCases[option])
        case .field, .usePayer, .earlier, .take, .takeBack, .continueOn, .back, .review, .keep,
            .leave:
            return
        }
    }

    /// Enter has moved the focus on by then; it goes to what follows the choice as it is now.
    private mutating func choose(_ chosen: FapiaoType) {
        type = chosen
        guard form.focus != .control(.type) else { return }
        switch chosen {
        case .special: form.focus(on: .field(.title))
        case .normal:
            form.focus(on: .buyerKind, option: BuyerKind.allCases.firstIndex(of: buyerKind) ?? 0)
        }
    }

    private mutating func choose(_ chosen: DeliveryWay) {
        way = chosen
        guard form.focus != .control(.way) else { return }
        switch chosen {
        case .yunda, .sf: form.focus(on: .field(.mailing(.recipient)))
        case .pickUp: form.focus(on: .continueOn)
        }
    }

    // MARK: Fields

    private mutating func changed(_ field: DraftField, _ context: Context) {
        if field == .title { titleChanged() }
        if field.page == replaced?.page { replaced = nil }
        if steps[step].wasSent, draft.faults(on: step, context.service.divisions).isEmpty {
            steps[step].wasSent = false
        }
    }

    /// A scanner types the string as a keyboard would; with its last sign it is whole.
    private mutating func titleChanged() {
        titleNews = nil
        let title = steps[.title]
        guard title.count > 4, title.hasSuffix("$"), let content = try? TitlePaste(title) else {
            return
        }
        fill(from: content)
    }

    private mutating func left(_ field: DraftField, _ context: Context) {
        steps[step].checked.insert(field)
        // A space that was meant for the choice before it is none of the text.
        steps[field] = Typed.trimmed(steps[field])
        switch field {
        case .title:
            if let content = try? TitlePaste(steps[.title]) { fill(from: content) }
        case .mailing(let place): left(place, context)
        case .taxpayerID, .registeredAddress, .registeredPhone, .bank, .bankAccount, .remark: return
        }
    }

    private mutating func left(_ place: MailingField, _ context: Context) {
        let divisions = context.service.divisions
        guard place.isPlace else { return }
        var settled = draft
        settled.settle(place, divisions)
        takePlaces(of: settled)
        // A city was named, and only now there is a district to ask for.
        if place == .city, form.focus == .control(.field(.mailing(.street))),
            draft.asksForDistrict(divisions), steps[.mailing(.district)].isEmpty
        {
            form.focus(on: .field(.mailing(.district)))
        }
    }

    mutating func clearWhatIsElsewhere(_ divisions: Divisions) {
        var cleared = draft
        cleared.clearWhatIsElsewhere(divisions)
        takePlaces(of: cleared)
    }

    private mutating func takePlaces(of draft: Draft) {
        for place in MailingField.allCases where place.isPlace {
            let field = DraftField.mailing(place)
            if steps[field] != draft[field] { steps[field] = draft[field] }
        }
    }

    // MARK: Title strings

    /// Fills in what a title string holds; the fields are then checked as typed ones are.
    ///
    /// What it does not hold stays, unless it belongs to another title.
    private mutating func fill(from content: TitlePaste) {
        let parts: [(DraftField, String?)] = [
            (.title, content.title), (.taxpayerID, content.taxID),
            (.registeredAddress, content.address), (.registeredPhone, content.phone),
            (.bank, content.bank), (.bankAccount, content.account),
        ]
        let isAnother = content.title.map { $0 != steps[.title] } ?? false
        for (field, text) in parts {
            if let text {
                steps[field] = text
                steps[field.page].checked.insert(field)
            } else if isAnother || field == .title {
                steps[field] = ""
            }
        }
        if content.taxID != nil, buyerKind == .individual { buyerKind = .enterprise }
        titleNews = .pasted(parts.filter { $0.1 != nil }.count)
        replaced = nil
    }

    mutating func usePayer() {
        guard let record = order.record else { return }
        steps[.title] = record.payerName
        steps[.fapiao].checked.insert(.title)
        titleNews = .tookPayer
        replaced = nil
        form.focus(on: .field(.remark))
    }
}
