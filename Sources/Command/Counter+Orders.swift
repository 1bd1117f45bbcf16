import Desk
import Fapiao
import Storage

/// Bills as clerks look them up, and who holds them.
extension Counter {
    private var store: Store { shop.store }

    func file(_ order: Order) throws -> OrderFile {
        let holder = try order.holder.flatMap { try readable($0.account) }
        return OrderFile(
            order: order,
            holder: holder.map {
                OrderFile.Holder(id: $0.id, address: $0.address, isClosed: $0.closing != nil)
            },
            parts: try order.portions.map { try part($0, of: order) })
    }

    /// An account as far as it can be read; the page says where it cannot.
    private func readable(_ id: AccountID) throws -> Account? {
        do throws(StoreError) { return try store.account(id) } catch {
            guard case .unreadable = error else { throw error }
            return nil
        }
    }

    private func part(_ portion: Portion, of whole: Order) throws -> OrderFile.Part {
        let order: Order?
        do throws(StoreError) { order = try store.order(portion.order) } catch {
            guard case .unreadable = error else { throw error }
            return .init(number: portion.order, amount: portion.amount, state: .unreadable)
        }
        // One that a crash left out begins as the bill was.
        let known = order ?? whole
        let owner: OrderFile.Part.Owner =
            if known.holder?.account == whole.holder?.account {
                .sameAsBill
            } else if let holder = known.holder {
                .another(try readable(holder.account)?.address)
            } else {
                .nobody
            }
        return .init(
            number: portion.order, amount: portion.amount,
            state: .known(known.current?.stage.status, holder: owner))
    }

    func perform(
        _ deed: OrderDeed, on number: OrderNumber, seen: AccountID?
    ) throws -> RecordsReply {
        var account: AccountID?
        if case .handOver(let to) = deed {
            guard let known = try store.account(of: to), known.membership != nil else {
                return .refused(.noAccount(to))
            }
            account = known.id
        }
        do throws(ChangeError<HolderChanged>) {
            let changed = try store.pass(
                number, from: seen, to: account, by: clerk, at: shop.world.now())
            guard let changed else { return .gone }
            log(
                account.map { "handed order \(number.text) over to \($0.text)" }
                    ?? "released order \(number.text)")
            return .order(try shown(changed))
        } catch .refused {
            guard let order = try store.order(number) else { return .gone }
            return .refused(.holderChanged(try file(order)))
        } catch .store(let error) {
            throw error
        }
    }

    /// What is read after a change; a failure there is one of storage.
    private func shown(_ order: Order) throws(ChangeError<HolderChanged>) -> OrderFile {
        do { return try file(order) } catch { throw .store(error.ofStorage ?? .busy) }
    }
}
