import ArgumentParser
import Fapiao
import Resources
import Screen
import Storage

/// `fapiao accounts`: whose an address, an order or an application is.
struct AccountsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts", abstract: "Look at the accounts of customers.",
        subcommands: [Show.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one account with its orders.",
            discussion: "No password and no code is shown, nor anything made of them.")

        @Argument(help: "An e-mail address, an order number or an application number.")
        var name: String

        @Flag(name: .long, help: "Answer in JSON.")
        var json = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let facts = try Shop.naming(folder) { () throws -> AccountFacts? in
                    guard let account = try shop.store.account(called: name) else { return nil }
                    return AccountFacts(
                        account: account,
                        orders: try shop.store.orders(of: account, at: shop.world.now()))
                }
                guard let facts else { throw Failure(.script(.noSuchAccount(name))) }
                guard !json else { return output(facts.json.line) }
                for line in facts.lines(words) { output(Sanitise.text(line)) }
            }
        }
    }
}

extension Store {
    /// The account of an address, or the one whose an order or an application is.
    fileprivate func account(called name: String) throws -> Account? {
        if let address = try? EmailAddress(name) { return try account(of: address) }
        var found: Order?
        if let number = try? ApplicationNumber(name) { found = try order(of: number) }
        if found == nil, let number = try? OrderNumber(name) { found = try order(number) }
        guard let order = found, let id = order.holder?.account ?? audience(of: order)?.account
        else { return nil }
        return try account(id)
    }

    /// The orders that an active account sees; any other one sees none.
    fileprivate func orders(of account: Account, at now: Instant) throws(StoreError) -> [Order] {
        account.membership == nil ? [] : try orders(of: account.id, at: now).orders
    }
}

/// What is told of an account; nothing that opens it.
struct AccountFacts {
    let account: Account
    let orders: [Order]

    var json: ScriptJSON {
        let membership = account.membership
        return .object([
            ("account", .text(account.id.text)), ("address", .text(account.address.text)),
            ("language", .text(account.language.rawValue)), ("state", .text(state)),
            ("active_since", .optional(membership?.since.script)),
            ("code_until", .optional(account.registration?.expires.script)),
            ("closed_at", .optional(account.closing?.at.script)),
            ("closed_by", .optional(account.closing?.by)),
            ("last_sign_in", .optional(membership?.visits?.current.script)),
            ("second_address", .optional(membership?.secondAddress?.text)),
            ("new_address", .optional(membership?.addressChange?.to.text)),
            ("orders", .list(orders.map(Self.json))),
        ])
    }

    private static func json(_ order: Order) -> ScriptJSON {
        .object([
            ("order", .text(order.number.text)),
            ("gross", order.record.map { .amount($0.amount.gross) } ?? .none),
            ("application", .optional(order.current?.number.grouped)),
            ("status", .optional(order.current?.stage.status.name)),
        ])
    }

    private var state: String {
        switch account.stage {
        case .registered: "registered"
        case .active: "active"
        case .closed: "closed"
        }
    }

    func lines(_ words: Words) -> [String] {
        let membership = account.membership
        var lines = [
            account.address.text, words.finding(at: words.stateColumn, stateText(words)),
            words.finding(at: words.accountLanguage, account.language.rawValue),
        ]
        if membership != nil {
            let last = membership?.visits?.current
            lines.append(
                words.finding(
                    at: words.accountLastSignIn, last.map(words.moment) ?? words.accountNever))
        }
        if let second = membership?.secondAddress {
            lines.append(words.finding(at: words.secondAddressLabel, second.text))
        }
        return lines + orders.map { "  " + line($0, words) }
    }

    private func stateText(_ words: Words) -> String {
        switch account.stage {
        case .registered(let registration): words.accountWaits(until: registration.expires)
        case .active(let membership): words.accountActive(since: membership.since)
        case .closed(let closing): words.accountClosed(at: closing.at, by: closing.by)
        }
    }

    private func line(_ order: Order, _ words: Words) -> String {
        let current = order.current
        let parts = [
            order.number.text, order.record?.amount.gross.grouped, current?.number.grouped,
            current.map { words.name(of: $0.stage.status) } ?? words.accountNotApplied,
        ]
        return parts.compactMap(\.self).joined(separator: "  ")
    }
}
