import Fapiao
import Resources
import Screen

/// The box in which a request or a message is written, the same on every page that has one.
package enum MessageArea {
    /// From here on the characters left are counted.
    private static let near = 200

    /// Room for what is pasted and then shortened: the limit itself is told, not enforced.
    package static func field(_ text: String) -> TextField {
        TextField(text, limit: Prose.limit * 5, isArea: true)
    }

    package static func item<ID>(
        _ id: ID, label: String, hint: String, text: String, error: String?, _ words: Words,
        _ size: Size, _ glyphs: Glyphs
    ) -> FormItem<ID> {
        let field = FormItem<ID>.Field(id, label, hint: hint, error: error, width: 72)
        let look = FormLook(width: size.columns, glyphs: glyphs)
        return .area(.init(field, rows: rows(size), note: note(text, words), in: look))
    }

    private static func rows(_ size: Size) -> Int {
        if size.rows < 20 { return 3 }
        return size.rows < 36 ? 5 : 10
    }

    private static func note(_ text: String, _ words: Words) -> String {
        let left = Prose.limit - Prose.count(of: text)
        if left < 0 { return words.charactersOver(-left) }
        return left <= near ? words.charactersLeft(left) : ""
    }

    package static func fault(_ text: String, _ words: Words) -> String? {
        do throws(Prose.Fault) {
            _ = try Prose(text)
            return nil
        } catch {
            return words.fault(error)
        }
    }
}
