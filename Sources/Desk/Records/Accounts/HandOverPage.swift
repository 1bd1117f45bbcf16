import Fapiao
import Resources
import Screen

/// To whose account a bill goes.
///
/// Whether an account has the address is asked before the clerk is: one does not agree to what
/// cannot be.
struct HandOverPage: FieldForm {
    var form = Form<FieldControl>(fields: [.text: TextField(limit: 320)])
    private let file: OrderFile
    var isChecked = false
    private var missing: EmailAddress?

    init(_ file: OrderFile) { self.file = file }

    private var address: Result<EmailAddress, EmailAddress.Fault> {
        Result { () throws(EmailAddress.Fault) in try EmailAddress(form.text(.text)) }
    }

    func items(_ context: Context) -> [FormItem<FieldControl>] {
        let words = context.words
        return [
            .prose(words.deskHandOverText, .normal), .gap,
            .field(
                .init(
                    .text, words.emailLabel, hint: words.deskHandOverHint,
                    error: error(words), width: 50)),
        ] + buttons(words.continueLabel, words)
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

    mutating func forget() { missing = nil }

    func moves(_ context: Context) -> [Move]? {
        guard case .success(let address) = address, address.key != file.holder?.address.key else {
            return nil
        }
        return [.ask(.records(.accountAt(address)))]
    }

    // MARK: Answers

    /// Asks the clerk once there is such an account, else says that there is none.
    private mutating func receive(_ reply: Reply, about address: EmailAddress) -> [Move] {
        if case .records(.account(let found)) = reply, case .active = found.state {
            return [file.consent(to: .handOver(to: found.address))]
        }
        missing = address
        form.focus(on: .text)
        return []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        if case .records(.accountAt(let asked)) = answer.effect, case .records = answer.reply {
            return receive(answer.reply, about: asked)
        }
        guard case .records(.onOrder(.handOver, file.order.number, _)) = answer.effect else {
            return []
        }
        switch answer.reply {
        // The bill's own page says what came of it.
        case .records(.order), .records(.refused(.holderChanged)): return [.back]
        case .records(.refused(.noAccount(let address))):
            missing = address
            form.focus(on: .text)
        case _: break
        }
        return []
    }
}
