import Fapiao
import Pages
import Resources
import Screen

/// The notices that blank fapiao are short (M17): in force, coming and ended.
struct NoticesPage: DeskPage {
    enum Action: Equatable, Sendable { case open, new, end, leave }

    enum Notice: Equatable, Sendable {
        case posted, ended
        /// It was ended before.
        case isOver
    }

    private var list = ListState<ShortageNotice>()
    private(set) var notice: Notice?

    init() {}

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, .character(" "), action: .open),
        KeyBinding(.character("n"), action: .new),
        KeyBinding(.character("e"), action: .end),
        KeyBinding(.escape, .control("g"), .character("q"), action: .leave),
    ])

    private func scene(_ context: Context) -> NoticesScene {
        NoticesScene(list: list, notice: notice, context: context)
    }

    func frame(_ context: Context) -> Frame { scene(context).frame }

    mutating func settle(_ context: Context) { list.fit(scene(context).page) }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        notice = nil
        let scene = scene(context)
        guard let action = list.handle(key, Self.keys, on: scene.page) else { return [] }
        let row = list.row.map { scene.notices[$0] }
        switch action {
        case .new: return [.push(NoticePage(context))]
        case .open:
            guard let row else { return [.push(NoticePage(context))] }
            return [.push(NoticeView(row, .posted))]
        case .end:
            guard let row else { return [] }
            guard row.state(on: context.today) != .ended else {
                notice = .isOver
                return []
            }
            return [row.ending(context)]
        case .leave: return [.back]
        }
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.support(.post(let posted)), .support(.notices)):
            list.select(posted)
            notice = .posted
        case (.support(.end), .support(.notices)): notice = .ended
        case _: break
        }
        list.hold(scene(context).page)
        return []
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return Self.keys.bindings.map { KeyHelp($0.keys, text: words.help(on: $0.action)) }
    }
}

extension ShortageNotice {
    /// Asks whether it is to be ended.
    func ending(_ context: Context) -> Move {
        let approval = Approval(deed: .end(self, on: context.today), told: [])
        return .consent(to: approval, .support(.end(self)))
    }
}

/// The list of notices as it is drawn.
struct NoticesScene {
    let list: ListState<ShortageNotice>
    let notice: NoticesPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    /// Those in force first, then those that come, then the others; each the latest first.
    var notices: [ShortageNotice] {
        let today = context.today
        let groups: [ShortageNotice.State] = [.inForce, .coming, .ended]
        return groups.flatMap { state in
            context.service.notices.filter { $0.state(on: today) == state }
                .sorted { $0.from > $1.from }
        }
    }

    var page: ListPage<ShortageNotice> {
        let (notices, scene) = (notices, self)
        var page = ListPage(
            surroundings,
            ListRows(
                count: notices.count, of: notices.count, id: { notices[$0] },
                cells: { scene.cells(notices[$0]) }),
            columns: [
                .init(words.stateColumn, rank: 0), .init(words.deskTypeColumn, rank: 1),
                .init(words.deskExpectedColumn, rank: 2),
                .init(words.deskFromColumn, rank: 3), .init(words.deskUntilColumn, rank: 4),
            ], size: context.size, glyphs: glyphs)
        page.above = prose(words.deskNoticesText, .normal) + [.gap]
        page.empty = prose(words.deskNoNotices, .dim) + [.gap]
        page.button = ListButton(words.deskPostButton)
        return page
    }

    private func prose(_ text: String, _ style: Style) -> [ListLine] {
        ListLine.prose(text, style, columns: context.size.columns, glyphs: glyphs)
    }

    private var surroundings: PageFrame {
        PageFrame(
            brand: words.deskBrand + " " + glyphs.dot + " " + context.clerk,
            step: words.moment(context.now), heading: words.deskNotices, keys: [],
            tooSmall: words.tooSmall)
    }

    var frame: Frame {
        var page = page
        let list = list.fitted(page)
        let ofRow = NoticesPage.keys.hinted.filter { list.row != nil || $0.action != .end }
        page.surroundings.keys =
            ofRow.map { KeyHint($0.label(glyphs), words.label(of: $0.action)) } + [
                KeyHint("?", words.keyHelp), KeyHint("^X", words.keyMenu),
            ]
        return page.frame(list, hint: hint(list))
    }

    private func hint(_ list: ListState<ShortageNotice>) -> String {
        switch notice {
        case .posted: return words.deskPosted
        case .ended: return words.deskEnded
        case .isOver: return words.deskNoticeEnded
        case nil: break
        }
        let text = list.row.map { Sanitise.text(words.shortageNotice(notices[$0])) }
        return Clip.clip(
            text ?? words.deskPostHint, to: context.size.columns - 4, glyphs: glyphs)
    }

    private func cells(_ notice: ShortageNotice) -> [Table.Cell] {
        let state = notice.state(on: context.today)
        let style: Style = state == .inForce ? .success : state == .ended ? .dim : .notice
        return [
            Table.Cell(words.deskName(of: state), style),
            Table.Cell(words.deskName(of: notice.types)),
            Table.Cell(notice.expectedMailing.iso), Table.Cell(notice.from.iso),
            Table.Cell(notice.until?.iso ?? glyphs.dash, .dim),
        ]
    }
}

extension Words {
    func label(of action: NoticesPage.Action) -> String {
        switch action {
        case .open: keyOpen
        case .new: deskKeyPost
        case .end: deskKeyEnd
        case .leave: keyBack
        }
    }

    func help(on action: NoticesPage.Action) -> String {
        switch action {
        case .open: deskHelpOpen
        case .new: deskPostHint
        case .end: deskHelpEnd
        case .leave: deskHelpBack
        }
    }
}
