import Fapiao
import Resources
import Screen

/// To whose account a bill goes.
struct HandOverPage: DeskForm {
    enum Control: Hashable, Sendable { case address, go, back }

    var form = Form<Control>(fields: [.address: TextField(limit: 320)])
    private let file: OrderFile
    private var isChecked = false
    private var missing: EmailAddress?

    init(_ file: OrderFile) { self.file = file }

    private var address: Result<EmailAddress, EmailAddress.Fault> {
        Result { () throws(EmailAddress.Fault) in try EmailAddress(form.text(.address)) }
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return [
            .prose(words.deskHandOverText, .normal), .gap,
            .field(
                .init(
                    .address, words.emailLabel, hint: words.deskHandOverHint,
                    error: error(words), width: 50)),
            .gap,
            .buttons([
                .init(.go, words.continueLabel, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    private func error(_ words: Words) -> String? {
        if let missing { return words.deskNoActiveAccount(Sanitise.text(missing.text)) }
        guard isChecked else { return nil }
        switch address {
        case .failure(let fault): return words.fault(fault)
        case .success(let address):
            let isHolder = address.key == file.holder?.address.key
            return isHolder ? words.deskHoldsAlready : nil
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        .deskForm(context.words.deskHandOverTitle(file.order.number), context)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .changed: missing = nil
        case .left: isChecked = !form.text(.address).isEmpty
        case .pressed(.go): return goOn()
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }

    private mutating func goOn() -> [Move] {
        isChecked = true
        guard case .success(let address) = address, address.key != file.holder?.address.key else {
            form.focus(on: .address)
            return []
        }
        return [file.consent(to: .handOver(to: address))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .records(.onOrder(.handOver, file.order.number, _)) = answer.effect else {
            return []
        }
        switch answer.reply {
        // The bill's own page says what came of it.
        case .records(.order), .records(.refused(.holderChanged)): return [.back]
        case .records(.refused(.noAccount(let address))):
            missing = address
            form.focus(on: .address)
        case _: break
        }
        return []
    }
}
