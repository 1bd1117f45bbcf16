/// An editor of one line, or of several as a text area: text, caret, undo.
///
/// 1. `caret` is between 0 and the number of characters.
/// 2. The text never holds a control character but the line breaks of an area, and never grows
///    beyond `limit` by typing.
/// 3. Undo gives back every earlier text up to `undoDepth` steps, and in the end the first one.
/// 4. A text that was offered is as if selected: what is typed or pasted takes its place, and what
///    rubs out takes it away, until a key moves into it.
package struct TextField: Equatable, Sendable {
    package private(set) var text: String
    /// How many characters stand before the caret.
    package private(set) var caret: Int
    /// The most characters typing and pasting can reach.
    package let limit: Int?
    /// Whether the text is a password.
    package let isSecret: Bool
    /// Whether the text has line breaks, which Enter makes.
    package let isArea: Bool
    /// Whether the text stands there for the person to take or to type over (4).
    package private(set) var isOffered = false
    /// Whether a password is shown; its owner turns this on and off with ^R.
    package var isRevealed = false

    /// The column that the caret keeps to while it moves up and down through rows.
    var goal: Int?
    private var killed = ""
    private var past: [Moment] = []
    private var group: Group?

    private static let undoDepth = 200

    package init(
        _ text: String = "", limit: Int? = nil, isSecret: Bool = false, isArea: Bool = false
    ) {
        self.text = Self.clean(text, isArea: isArea)
        self.limit = limit
        self.isSecret = isSecret
        self.isArea = isArea
        caret = self.text.count
    }

    /// A field of one line with a text that is to be taken as it is, or typed over (4).
    package init(offering text: String, limit: Int? = nil) {
        self.init(text, limit: limit)
        isOffered = !self.text.isEmpty
    }

    package var isEmpty: Bool { text.isEmpty }

    /// Whether nothing more can be typed.
    package var isFull: Bool { limit.map { text.count >= $0 } ?? false }

    /// Whether dots stand for the characters.
    package var isHidden: Bool { isSecret && !isRevealed }

    /// A state undo can return to.
    private struct Moment: Equatable, Sendable {
        let text: String
        let caret: Int
    }

    /// Edits of one kind in a row are undone together.
    private enum Group: Equatable, Sendable {
        case typing(count: Int, endsInSpace: Bool)
        case rubbingOut, deleting, killing
    }
}

// MARK: - Keys

extension TextField {
    /// Edits or moves for `key`; false when the key is none of a field's.
    @discardableResult
    package mutating func handle(_ key: Key) -> Bool {
        goal = nil
        switch key {
        case .enter where isArea: return type("\n")
        case .character(let character): return type(character)
        case .backspace where isOffered, .control("h") where isOffered, .delete where isOffered,
            .control("d") where isOffered:
            dropOffer()
        case .left, .control("b"): move(to: caret - 1)
        case .right, .control("f"): move(to: caret + 1)
        case .home, .control("a"): move(to: lineStart)
        case .end, .control("e"): move(to: lineEnd)
        case .wordLeft, .alt("b"): move(to: wordStart)
        case .wordRight, .alt("f"): move(to: wordEnd)
        case .backspace, .control("h"): remove(caret - 1..<caret, as: .rubbingOut)
        case .delete, .control("d"): remove(caret..<caret + 1, as: .deleting)
        case .control("w"), .alt("\u{7f}"): kill(wordStart..<caret)
        case .alt("d"): kill(caret..<wordEnd)
        case .control("u"): kill(lineStart..<caret)
        // At the end of a line there is the line break itself to cut.
        case .control("k"):
            kill(caret..<(caret == lineEnd ? min(text.count, caret + 1) : lineEnd))
        case .control("y"): yank()
        case .control("_"): undo()
        default: return false
        }
        return true
    }

    /// Puts in text that arrived in one piece; undone in one piece.
    ///
    /// An area keeps its lines. In one line they are joined by spaces, and the spaces around it are
    /// dropped. Controls are dropped in both.
    package mutating func paste(_ pasted: String) {
        goal = nil
        if isArea {
            let plain = Self.clean(pasted, isArea: true)
            guard !plain.isEmpty else { return }
            remember(nil)
            insert(plain)
            return
        }
        let plain = Sanitise.text(joined(pasted))
        let trimmed = plain.drop(while: \.isWhitespace).reversed()
            .drop(while: \.isWhitespace).reversed()
        guard !trimmed.isEmpty else { return }
        if !dropOffer() { remember(nil) }
        insert(String(trimmed))
    }

    /// Gives the field another text, which undo takes back.
    package mutating func replace(with replacement: String) {
        let plain = Self.clean(replacement, isArea: isArea)
        guard plain != text else { return }
        remember(nil)
        text = plain
        caret = text.count
        isOffered = false
    }

    /// Puts the caret before a character, or at the nearest end.
    package mutating func move(to place: Int) {
        caret = min(max(0, place), text.count)
        group = nil
        isOffered = false
    }

    private static func clean(_ text: String, isArea: Bool) -> String {
        isArea ? Sanitise.lines(text).joined(separator: "\n") : Sanitise.text(text)
    }

    private func joined(_ pasted: String) -> String {
        pasted.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }
}

// MARK: - Edits

extension TextField {
    private mutating func type(_ character: Character) -> Bool {
        let plain = Self.clean(String(character), isArea: isArea)
        guard !plain.isEmpty, plain == String(character) else { return false }
        let isSpace = character.isWhitespace
        var count = 1
        var startsWord = true
        if case .typing(let before, let endsInSpace) = group {
            // A word with the spaces after it is undone at once. Chinese has no spaces: a limit.
            startsWord = (endsInSpace && !isSpace) || before >= 20
            count = startsWord ? 1 : before + 1
        }
        if !dropOffer(), startsWord { remember(nil) }
        insert(plain)
        group = .typing(count: count, endsInSpace: isSpace)
        return true
    }

    /// Takes an offered text away, which undo brings back; false when there is none.
    @discardableResult
    private mutating func dropOffer() -> Bool {
        guard isOffered else { return false }
        remember(nil)
        isOffered = false
        text = ""
        caret = 0
        return true
    }

    /// Inserts at the caret as much as the limit leaves room for.
    private mutating func insert(_ addition: String) {
        let (before, after) = parts(at: caret)
        var added = addition
        if let limit {
            let room = max(0, limit - text.count)
            if added.count > room { added = fitting(added, room: room, after: before) }
        }
        // The addition may melt into its neighbours, as an accent typed after its letter does.
        let head = before + added
        text = head + after
        caret = charactersCovering(head.utf8.count)
    }

    /// As much of `added` as makes the field no longer than its limit allows.
    private func fitting(_ added: String, room: Int, after before: String) -> String {
        let joinsLast = (before + added).count == before.count
        return joinsLast && !before.isEmpty ? added : String(added.prefix(room))
    }

    private func charactersCovering(_ bytes: Int) -> Int {
        var covered = 0
        var characters = 0
        for character in text {
            if covered >= bytes { break }
            covered += character.utf8.count
            characters += 1
        }
        return characters
    }

    private mutating func remove(_ range: Range<Int>, as kind: Group) {
        let range = range.clamped(to: 0..<text.count)
        guard !range.isEmpty else { return }
        isOffered = false
        if group != kind { remember(kind) }
        let from = text.index(text.startIndex, offsetBy: range.lowerBound)
        let to = text.index(from, offsetBy: range.count)
        let head = text[..<from].utf8.count
        text.removeSubrange(from..<to)
        caret = head == 0 ? 0 : charactersCovering(head)
    }

    /// Removes and keeps for ^Y; kills in a row are kept as one text.
    private mutating func kill(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let piece = String(text.dropFirst(range.lowerBound).prefix(range.count))
        let kept = group == .killing ? killed : ""
        killed = range.upperBound == caret ? piece + kept : kept + piece
        remove(range, as: .killing)
    }

    private mutating func yank() {
        guard !killed.isEmpty else { return }
        if !dropOffer() { remember(nil) }
        insert(killed)
    }

    private mutating func undo() {
        group = nil
        guard let moment = past.popLast() else { return }
        text = moment.text
        caret = moment.caret
        isOffered = false
    }

    /// Keeps the present text for undo; edits of `next` in a row are one step.
    private mutating func remember(_ next: Group?) {
        past.append(Moment(text: text, caret: caret))
        if past.count > TextField.undoDepth { past.remove(at: 1) }
        group = next
    }

    private func parts(at place: Int) -> (before: String, after: String) {
        let index = text.index(text.startIndex, offsetBy: place)
        return (String(text[..<index]), String(text[index...]))
    }
}

// MARK: - Lines and words

extension TextField {
    /// What a character is for moving by words.
    private enum Kind {
        case space, word, ideograph, sign

        init(_ character: Character) {
            if character.isWhitespace {
                self = .space
            } else if !character.isLetter && !character.isNumber {
                self = .sign
            } else {
                self = Width.of(character) == 2 ? .ideograph : .word
            }
        }
    }

    /// Where the line of the caret begins; the start of the text where it has one line.
    private var lineStart: Int {
        guard isArea else { return 0 }
        return caret - text.prefix(caret).reversed().prefix { !$0.isNewline }.count
    }

    private var lineEnd: Int {
        guard isArea else { return text.count }
        return caret + text.dropFirst(caret).prefix { !$0.isNewline }.count
    }

    private var wordStart: Int {
        // A hidden password does not show where its words are.
        if isHidden { return 0 }
        let before = Array(text.prefix(caret).reversed())
        return caret - TextField.wordLength(before)
    }

    private var wordEnd: Int {
        if isHidden { return text.count }
        return caret + TextField.wordLength(Array(text.dropFirst(caret)))
    }

    /// Spaces, then characters of one kind.
    private static func wordLength(_ characters: [Character]) -> Int {
        let spaces = characters.prefix { Kind($0) == .space }.count
        guard spaces < characters.count else { return spaces }
        let kind = Kind(characters[spaces])
        return spaces + characters.dropFirst(spaces).prefix { Kind($0) == kind }.count
    }
}
