import Fapiao
import Pages
import Resources
import Screen

/// All keys that work on the page below, and those that work everywhere.
struct KeysPage: DeskForm {
    enum Control: Hashable, Sendable { case back }

    var form = Form<Control>()
    private let own: [KeyHelp]

    init(about page: any DeskPage, _ context: Context) {
        own = page.keyHelp(context)
        form.scrollToTop()
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let common = KeyHelp.everywhere(words, canSuspend: !context.service.isKiosk)
        let own: [FormItem<Control>] =
            own.isEmpty
            ? [] : [.prose(words.deskKeysHere, .heading)] + rows(own, context) + [.gap]
        return own + [.prose(words.deskKeysEverywhere, .heading)] + rows(common, context) + [
            .gap, .prose(words.keysInFields, .heading),
        ] + rows(KeyHelp.inFields(words), context) + [
            .gap, .buttons([.init(.back, words.backLabel, isPrimary: true)]),
        ]
    }

    private func rows(_ keys: [KeyHelp], _ context: Context) -> [FormItem<Control>] {
        keys.map { .row(.init($0.label(context.glyphs), $0.text)) }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk, step: "",
            heading: words.deskKeysHeading,
            keys: [KeyHint("q", words.keyBack), KeyHint("^X", words.keyMenu)],
            tooSmall: words.tooSmall)
    }

    func frame(_ context: Context) -> Frame { sheet(context).readingFrame(form, context.words) }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        event == .pressed(.back) ? [.back] : []
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        if key.letter == "q" { return [.back] }
        return sheet(context).browse(key, &form) ? [] : nil
    }
}
