import Fapiao
import Pages
import Resources
import Screen

/// The way through the steps: forth, back, and from the review to a change and back to it.
extension ApplyPage {
    mutating func push(_ control: ApplyControl, _ context: Context) -> [Move] {
        switch control {
        case .continueOn: return goOn(context)
        case .back: return goBack(context)
        case .usePayer:
            usePayer()
            return keep(context)
        case .earlier: return chooseEarlier(context)
        case .take(let index): return take(index, context)
        case .takeBack: return takeBack(context)
        case .review(let control): return push(control, context)
        case .keep(let side): return choose(side, context)
        case .leave: return leave(context)
        case .type, .buyerKind, .way, .field: return []
        }
    }

    private mutating func push(_ control: ReviewControl, _ context: Context) -> [Move] {
        switch control {
        case .changeType: return change(.fapiao, .type, context)
        case .changeTitle: return change(.fapiao, .field(.title), context)
        case .changeTax: return change(.taxDetails, .field(.taxpayerID), context)
        case .changeRemark: return change(.fapiao, .field(.remark), context)
        case .changeDelivery: return change(.delivery, .way, context)
        case .changeAddress: return change(.delivery, .field(.mailing(.recipient)), context)
        case .send: return send(context)
        case .back: return goBack(context)
        }
    }

    /// Jumps from the review to what is to be changed.
    private mutating func change(
        _ page: Draft.Page, _ control: ApplyControl, _ context: Context
    ) -> [Move] {
        isChanging = true
        let moves = go(to: page, context)
        form.focus(on: control, option: option(of: control))
        return moves
    }

    /// The option that is chosen in a choice, where the focus begins.
    func option(of control: ApplyControl) -> Int {
        switch control {
        case .type: FapiaoType.allCases.firstIndex(of: type) ?? 0
        case .buyerKind: BuyerKind.allCases.firstIndex(of: buyerKind) ?? 0
        case .way: DeliveryWay.allCases.firstIndex(of: way) ?? 0
        case .field, .usePayer, .earlier, .take, .takeBack, .continueOn, .back, .review, .keep,
            .leave:
            0
        }
    }

    mutating func go(to page: Draft.Page, _ context: Context) -> [Move] {
        step = page
        if replaced?.page != page { replaced = nil }
        visited.insert(page)
        if page == .review { isChanging = false }
        return keep(context)
    }

    /// Goes on when nothing is wrong here, else shows what is.
    private mutating func goOn(_ context: Context) -> [Move] {
        let divisions = context.service.divisions
        clearWhatIsElsewhere(divisions)
        guard draft.faults(on: step, divisions).isEmpty else {
            steps[step].wasSent = true
            form.focusOnProblems()
            return []
        }
        steps[step].wasSent = false
        return go(to: next(divisions), context)
    }

    /// The page that follows; after a change it is the review, unless something is open elsewhere.
    private func next(_ divisions: Divisions) -> Draft.Page {
        let draft = draft
        let following = draft.pages.drop { $0 != step }.dropFirst()
        guard isChanging else { return following.first ?? .review }
        let open = draft.pages.first { page in
            page != .review && page != step
                && (!visited.contains(page) || !draft.faults(on: page, divisions).isEmpty)
        }
        return open ?? .review
    }

    /// Back is never blocked: to the review one came from, else to the page before.
    private mutating func goBack(_ context: Context) -> [Move] {
        if mode == .earlier { return endEarlier() }
        guard mode == .filling else { return leave(context) }
        if isChanging, draft.firstPageWithFaults(context.service.divisions) == nil {
            return go(to: .review, context)
        }
        isChanging = false
        guard let before = draft.pages.prefix(while: { $0 != step }).last else { return [.back] }
        return go(to: before, context)
    }

    /// Goes to the bills, which are read anew where another window has changed them.
    private func leave(_ context: Context) -> [Move] {
        guard case .refused = mode, let member = context.member else { return [.back] }
        return [.back, .ask(.loadOrders(member))]
    }

    /// Goes to the review when everything passes, else to the first problem.
    private mutating func goToReview(_ context: Context) -> [Move] {
        guard let page = draft.firstPageWithFaults(context.service.divisions) else {
            return go(to: .review, context)
        }
        let moves = go(to: page, context)
        steps[page].wasSent = true
        form.focusOnProblems()
        return moves
    }

    /// The pages that can be gone to: as far as everything passes, and where one was already.
    private func reachable(_ context: Context) -> [Draft.Page] {
        let draft = draft
        guard let wrong = draft.firstPageWithFaults(context.service.divisions) else {
            return draft.pages
        }
        return draft.pages.filter { page in
            page == wrong || (visited.contains(page) && page != .review)
        }
    }

    private func send(_ context: Context) -> [Move] {
        guard let member = context.member,
            let request = try? Request(draft, divisions: context.service.divisions)
        else { return [] }
        if let correction {
            return [.ask(.act(.correct(request), correction.number, order.number, member))]
        }
        return [.ask(.submit(order.number, request, member, context.words.language))]
    }

    // MARK: Commands

    func commands(_ context: Context) -> [Command] {
        switch mode {
        case .filling: break
        case .choosing: return [.back, .save]
        case .refused, .earlier: return [.back]
        }
        let isNarrow = context.size.columns < 100
        let forth: [Command] = step == .review ? [.back] : [.continueOn, .back, .review]
        return forth + [.goToStep] + (isNarrow && step != .review ? [.view] : []) + [.save]
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move]? {
        switch command {
        case .discardAndLeave: return discard(context)
        case .back: return goBack(context)
        case .continueOn, .review, .goToStep, .step, .view:
            return mode == .filling ? walk(command, context) : []
        case .help, .language, .speak, .mailbox, .progress, .support, .account, .signOut,
            .signOutAnyway, .save, .quit, .stay, .leave, .saveAndLeave, .understood, .redraw,
            .suspend:
            return nil
        }
    }

    private mutating func walk(_ command: Command, _ context: Context) -> [Move]? {
        switch command {
        case .continueOn: return goOn(context)
        case .review: return goToReview(context)
        case .goToStep:
            let pages = reachable(context).map(Command.step)
            return [.open(Dialog(.steps, commands: pages, selected: .step(step)))]
        case .step(let page): return go(to: page, context)
        case .view: return [.push(ChosenPage(draft: draft))]
        case .back, .discardAndLeave, .help, .language, .speak, .mailbox, .progress, .support,
            .account, .signOut, .signOutAnyway, .save, .quit, .stay, .leave, .saveAndLeave,
            .understood, .redraw, .suspend:
            return nil
        }
    }
}
