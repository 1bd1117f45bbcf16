import Fapiao
import Pages
import Resources
import Screen

/// All queues with their counts, and the rows of one of them: where a clerk's day is spent.
struct QueuesPage: DeskPage {
    enum Action: Equatable, Sendable {
        case open, mark, filter, sort, find, next, previous
        case queue(DeskQueue)
        case take, notices, reload, copy, markAll, print, batch
        case visit(DeskRoom)
        case close, leave
    }

    private(set) var view = QueueView(.submitted)
    /// The other queues, as they were left.
    private var others: [DeskQueue: QueueView] = [:]
    /// A number that is being typed.
    private(set) var prompt: TextField?
    /// What is said below the list until the next key.
    private(set) var notice: Notice?

    enum Notice: Equatable, Sendable {
        case unknown(String)
        case refused(DeskRefusal)
        case taken(ApplicationNumber)
        case copied(String)
        /// Somebody else put it right or deleted it.
        case removed
        /// A request that waits no more.
        case gone
        /// What this queue waits for is no number.
        case noBatch
        /// There is nothing in the list to do this with.
        case noRow
        /// This is no application.
        case onlyApplications
        /// The document behind the row is not read yet.
        case stillReading
    }

    init() {}

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, action: .open),
        KeyBinding(.character(" "), action: .mark, isHinted: false),
        KeyBinding(.character("/"), action: .filter),
        KeyBinding(.character("s"), action: .sort),
        KeyBinding(.character(":"), action: .find),
        KeyBinding(.character("]"), .right, action: .next, isHinted: false),
        KeyBinding(.character("["), .left, action: .previous, isHinted: false),
        KeyBinding(.character("t"), action: .take),
        KeyBinding(.character("n"), action: .notices, isHinted: false),
        KeyBinding(.character("r"), action: .reload, isHinted: false),
        KeyBinding(.character("y"), action: .copy, isHinted: false),
        KeyBinding(.character("*"), action: .markAll, isHinted: false),
        KeyBinding(.character("l"), action: .print, isHinted: false),
        KeyBinding(.character("b"), action: .batch, isHinted: false),
        KeyBinding(.escape, .control("g"), action: .close, isHinted: false),
        KeyBinding(.character("q"), action: .leave),
    ])

    private static let rooms = KeyTable<Action>(
        DeskRoom.allCases.map {
            KeyBinding(.character($0.letter), action: .visit($0), isHinted: false)
        })

    private static let allKeys = keys.followed(by: rooms).followed(
        by: KeyTable(
            DeskQueue.allCases.map {
                KeyBinding(.character(Character("\($0.digit)")), action: .queue($0))
            }))

    private func scene(_ context: Context) -> QueueScene {
        QueueScene(view: view, prompt: prompt, notice: notice, context: context)
    }

    func frame(_ context: Context) -> Frame { scene(context).frame }

    func isTyping(_ context: Context) -> Bool {
        prompt != nil || view.list.fitted(scene(context).page).isTyping
    }

    /// The rows on the screen of which more is to be known, and as many before and after, so that
    /// a row comes in with its title.
    func rowsInSight(_ context: Context) -> (applications: [QueueRow], requests: [RequestRow]) {
        let sight = view.list.fitted(scene(context).page).cursor.visible
        let first = max(0, sight.lowerBound - sight.count)
        let end = min(view.rows.count, sight.upperBound + sight.count)
        var (applications, requests): ([QueueRow], [RequestRow]) = ([], [])
        for row in view.rows[first..<end] {
            switch row {
            case .application(let row): applications.append(row)
            case .request(let row): requests.append(row)
            case .mail, .document: break
            }
        }
        return (applications, requests)
    }

    // MARK: Changes

    mutating func settle(_ context: Context) {
        view.list.hold(scene(context).page)
        view.settle(context)
        view.list.fit(scene(context).page)
    }

    /// Goes so many rows further; the application there, if there is one.
    mutating func walk(_ step: Int, from number: ApplicationNumber, _ context: Context)
        -> ApplicationNumber?
    {
        view.list.fit(scene(context).page)
        let here = view.list.cursor.selected
        let isHere =
            view.rows.indices.contains(here)
            && view.rows[here].id == .application(number)
        // Done with, the application is gone from the list and the next one stands in its place.
        let place = isHere || step < 0 ? here + step : here
        guard view.rows.indices.contains(place),
            case .application(let row) = view.rows[place]
        else { return nil }
        view.list.select(place, on: scene(context).page)
        return row.application
    }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        notice = nil
        if prompt != nil { return type(key) }
        let page = scene(context).page
        let wasTyping = view.list.fitted(page).isTyping
        if !wasTyping, key == .escape || key == .control("g") { return close(context) }
        let action = view.list.handle(key, Self.allKeys, on: page)
        let search = view.narrow(context) ? search : []
        view.list.fit(scene(context).page)
        guard let action else { return search }
        let row = view.list.row.map { view.rows[$0] }
        return perform(action, row, context)
    }

    /// Titles of rows that were never on the screen are in no list: a search knows them.
    private var search: [Move] {
        let text = Typed.normalised(view.filter)
        guard view.queue.status != nil, text.unicodeScalars.count > 1 else { return [] }
        return [.ask(.match(view.filter))]
    }

    private mutating func type(_ key: Key) -> [Move] {
        switch key {
        case .escape, .control("g"), .control("c"): prompt = nil
        case .enter:
            let typed = prompt?.text ?? ""
            prompt = nil
            return Typed.normalised(typed).isEmpty ? [] : [.ask(.find(typed))]
        default: _ = prompt?.handle(key)
        }
        return []
    }

    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        if prompt != nil {
            prompt?.paste(text)
            return []
        }
        guard view.total ?? 0 > 0 else { return [] }
        view.list.paste(text)
        return view.narrow(context) ? search : []
    }

    private mutating func perform(_ action: Action, _ row: DeskRow?, _ context: Context) -> [Move] {
        switch action {
        case .open: return open(row)
        case .mark:
            guard let row else { return say(.noRow) }
            view.toggleMark(row.id)
            view.list.move(by: 1, on: scene(context).page)
        case .filter: view.list.beginFilter()
        case .sort where view.queue.status == nil: view.sort(by: .waiting, context)
        case .sort:
            return [
                .open(
                    Box(
                        .sort(view.sort, isReversed: view.isReversed),
                        DeskSort.allCases.map(Command.sort), selected: .sort(view.sort)))
            ]
        case .find: prompt = TextField(limit: 60)
        case .next: go(to: view.queue.next(1), context)
        case .previous: go(to: view.queue.next(-1), context)
        case .queue(let queue): go(to: queue, context)
        case .take: return take(row, context)
        case .notices: return [.push(NoticesPage())]
        case .reload: return [.ask(.readQueues), .ask(.readDays)]
        case .copy: return copy(row)
        case .markAll: view.toggleAllMarks()
        case .print: return paper(row)
        case .batch: return batch(row, context)
        case .visit(let room): return room.moves(context)
        case .close: return close(context)
        case .leave: return [.leave]
        }
        return []
    }

    private mutating func open(_ row: DeskRow?) -> [Move] {
        switch row {
        case .application(let row): return [.ask(.look(row.application))]
        case .request(let row): return [.ask(.support(.open(row.number)))]
        case .mail(let row): return [.ask(.records(.mail(row.mail.id)))]
        case .document(let name): return [.ask(.records(.document(name)))]
        case nil: return say(.noRow)
        }
    }

    private mutating func say(_ notice: Notice) -> [Move] {
        self.notice = notice
        return []
    }

    private mutating func copy(_ row: DeskRow?) -> [Move] {
        let text: String
        switch row {
        case .application(let row): text = row.application.grouped
        case .request(let row): text = row.number.grouped
        case .mail(let row): text = row.mail.id.text
        case .document(let name): text = name
        case nil: return say(.noRow)
        }
        notice = .copied(text)
        return [.ask(.copy(text))]
    }

    /// The applications that are marked, in the order of the list; else the one in focus.
    private func chosen(_ row: DeskRow?) -> [QueueRow] {
        let marked = view.rows.filter { view.marked.contains($0.id) }
        return (marked.isEmpty ? [row].compactMap { $0 } : marked).compactMap { row in
            if case .application(let row) = row { row } else { nil }
        }
    }

    private mutating func batch(_ row: DeskRow?, _ context: Context) -> [Move] {
        guard let kind = BatchKind(view.queue) else { return say(.noBatch) }
        let rows = chosen(row).map { row in
            BatchRow(
                application: row.application, title: context.board.facts[RowKey(row)]?.title,
                amount: row.amount, delivery: row.delivery)
        }
        return rows.isEmpty ? say(.noRow) : [.push(BatchPage(kind, rows))]
    }

    private mutating func paper(_ row: DeskRow?) -> [Move] {
        let rows = chosen(row)
        let isPickUp = rows.allSatisfy { $0.delivery == .pickUp }
        guard rows.isEmpty else {
            return [.push(PrintPage(rows.map(\.application), isPickUp: isPickUp))]
        }
        return say(row == nil ? .noRow : .onlyApplications)
    }

    /// Begins to work on a row without opening it, or lets it go again.
    private mutating func take(_ row: DeskRow?, _ context: Context) -> [Move] {
        guard let row else { return say(.noRow) }
        guard case .application(let row) = row else { return say(.onlyApplications) }
        guard let facts = context.board.facts[RowKey(row)] else { return say(.stillReading) }
        let hold = row.hold.flatMap { $0.isInForce(at: context.now) ? $0 : nil }
        let act: DeskAct = hold?.clerk == context.clerk ? .letGo : .hold
        return [.ask(.act(act, on: row.application, of: facts.order))]
    }

    /// Takes back one thing after the other: filter, marks, the whole.
    private mutating func close(_ context: Context) -> [Move] {
        if view.ranking != nil {
            view.stopRanking(context)
            return []
        }
        if !view.list.filter.text.isEmpty || !view.filter.isEmpty {
            showAll(context)
            return []
        }
        guard view.marked.isEmpty else {
            view.unmarkAll()
            return []
        }
        return [.open(.leave)]
    }

    /// Ends the filter, on the row that was in focus.
    private mutating func showAll(_ context: Context) {
        view.list.hold(scene(context).page)
        view.list.endFilter()
        _ = view.narrow(context)
        view.list.fit(scene(context).page)
    }

    private mutating func go(to queue: DeskQueue, _ context: Context) {
        guard queue != view.queue else { return }
        others[view.queue] = view
        view = others.removeValue(forKey: queue) ?? QueueView(queue)
        settle(context)
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move] {
        guard case .sort(let sort) = command else { return [] }
        view.sort(by: sort, context)
        view.list.fit(scene(context).page)
        return rank()
    }

    /// Titles are in no row's name: they are read piece by piece.
    private func rank() -> [Move] {
        view.sort == .title ? [.ask(.records(.rank(view.queue)))] : []
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.look, .dossier(let dossier)): return [.push(ApplicationPage(dossier))]
        case (.find(let text), .unknown): notice = .unknown(text)
        case (.find, _): return answer.opened.map { [.push($0)] } ?? []
        case (.records(let errand), .records(let reply)):
            return receive(reply, to: errand, answer)
        case (.readQueues, .queues(let changed, _)) where changed[view.queue] != nil:
            return rank()
        case (.look(let number), .unknown): notice = .unknown(number.grouped)
        case (.act(let act, let number, _), .dossier):
            if act == .hold { notice = .taken(number) }
            return [.ask(.readQueues)]
        case (_, .refused(let refusal, _)):
            notice = .refused(refusal)
            return [.ask(.readQueues)]
        case (.support(.open), .support(.found(let asked))):
            return [.push(RequestPage(asked)), .ask(.readQueues)]
        case (.support(.open), .support(.gone)):
            notice = .gone
            return [.ask(.readQueues)]
        case (.support(let errand), _) where errand.changes: return [.ask(.readQueues)]
        case (.match(let text), .matched(let numbers)):
            view.add(numbers, for: text, context)
        case _: break
        }
        return []
    }

    private mutating func receive(
        _ reply: RecordsReply, to errand: RecordsErrand, _ answer: Answer
    ) -> [Move] {
        if let page = answer.opened { return [.push(page)] }
        switch (errand, reply) {
        case (.rank(view.queue), .ranking(let known, let all)):
            view.note(ranking: (known, all))
            // Unless another order was chosen meanwhile.
            return rank()
        case (.rank(view.queue), _): view.note(ranking: nil)
        case (.mail, .gone), (.document, .gone):
            notice = .removed
            return [.ask(.readQueues)]
        case _: break
        }
        return []
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        let bindings = Self.keys.bindings + Self.rooms.bindings
        return bindings.map { KeyHelp($0.keys, text: words.help(on: $0.action)) } + [
            KeyHelp([.character("1"), .character("8")], text: words.deskHelpDigits)
        ]
    }
}
