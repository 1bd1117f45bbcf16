import Fapiao
import Resources
import Screen

/// An account as it is drawn.
struct AccountScene {
    typealias Item = FormItem<AccountPage.Control>

    let file: AccountFile
    let notice: AccountPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    /// What can be done in this state.
    var deeds: [AccountPage.Control] {
        switch file.state {
        case .registered: [.resend, .close]
        case .active: [.reset, .endSessions, .close]
        case .closed: []
        }
    }

    var surroundings: PageFrame {
        .deskReading(
            Sanitise.text(file.address.text),
            own: AccountPage.Control.hints(deeds, label: words.deskLabel),
            tally: words.name(of: file.state), context)
    }

    var items: [Item] {
        said + state + [.gap, buttons, .gap] + facts + bills + requests
    }

    // MARK: Head

    private var said: [Item] {
        switch notice {
        case .done(let deed):
            [.prose(words.deskDone(deed, Sanitise.text(file.address.text)), .success), .gap]
        case .refused(let refusal): [.notice(.init(words.deskRefusal(refusal), .error))]
        case nil: []
        }
    }

    private var state: [Item] {
        switch file.state {
        case .registered(let until):
            return [.prose(words.deskRegisteredUntil(until, isOver: until <= context.now), .notice)]
        case .active(let since):
            let lock: [Item] =
                file.lockedUntil(at: context.now).map {
                    [.prose(words.deskLockedUntil($0), .warning)]
                } ?? []
            return [.prose(words.deskActiveSince(since), .normal)] + lock
        case .closed(let closing):
            return [
                .prose(words.deskClosedBy(Sanitise.text(closing.by), closing.at), .warning),
                .prose(Sanitise.text(closing.reason.text), .normal),
            ]
        }
    }

    private var buttons: Item {
        AccountPage.Control.buttons(deeds, words, label: words.deskLabel)
    }

    // MARK: Facts

    private func row(_ label: String, _ value: String?) -> [Item] {
        value.map { [.row(.init(label, Sanitise.text($0)))] } ?? []
    }

    private var facts: [Item] {
        let never: String? =
            if case .active = file.state { words.deskNever } else { nil }
        return row(words.deskAccountNumber, file.id.text)
            + row(words.languageTitle, words.name(of: file.language))
            + row(words.copiesLabel, file.second?.text)
            + row(words.pendingAddressLabel, file.pending?.text)
            + row(words.accountLastSignIn, file.lastVisit.map(words.moment) ?? never)
            + row(words.deskTriesLabel, file.tries.map { words.deskTries($0.count, $0.last) })
            + row(words.deskResetLabel, file.resetUntil.map(words.deskUntil))
    }

    private func part(_ title: String, _ rows: [Item]) -> [Item] {
        rows.isEmpty ? [] : [.gap, .prose(title, .heading)] + rows
    }

    private var bills: [Item] {
        let rows = file.bills.map { bill -> Item in
            let facts = [
                standing(of: bill),
                bill.total.map(words.reviewAmount),
                bill.isHeld ? nil : words.deskOnlyNamed,
            ]
            return .row(
                .init(
                    Sanitise.text(bill.number.text),
                    facts.compactMap { $0 }.joined(separator: " " + glyphs.dot + " "),
                    action: .init(.bill(bill.number), words.openLabel)))
        }
        let damaged = file.unreadable.map { number -> Item in
            .row(.init(Sanitise.text(number.text), words.deskInQuarantine))
        }
        return part(words.deskBills, rows + damaged)
    }

    private func standing(of bill: AccountFile.Bill) -> String {
        if bill.parts > 0 { return words.deskDivided(bill.parts) }
        if bill.total == nil, bill.status == nil { return words.deskNotPaid }
        return words.deskStanding(bill.status)
    }

    private var requests: [Item] {
        part(
            words.deskSupport,
            file.requests.map { hit in
                let state = hit.isOpen ? words.deskRequestOpen : words.deskRequestClosed
                return .row(
                    .init(
                        hit.number.grouped,
                        words.name(of: hit.kind) + " " + glyphs.dot + " " + state,
                        action: hit.isWaiting
                            ? .init(.request(hit.number), words.openLabel) : nil))
            })
    }
}

extension Words {
    func deskLabel(of control: AccountPage.Control) -> String {
        switch control {
        case .resend: deskResend
        case .reset: deskReset
        case .endSessions: deskEndSessions
        case .close: deskCloseAccount
        case .bill, .request: openLabel
        case .back: backLabel
        }
    }

    func deskHelp(on control: AccountPage.Control) -> String {
        switch control {
        case .resend: deskHelpResend
        case .reset: deskHelpReset
        case .endSessions: deskHelpEndSessions
        case .close: deskHelpCloseAccount
        case .bill, .request, .back: ""
        }
    }
}
