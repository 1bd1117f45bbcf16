import Fapiao
import Resources
import Screen

/// The way of an application from applied to delivered, with how far it has come.
package struct BillProgress {
    private let application: Application

    package init(application: Application) { self.application = application }

    /// The stations of its way.
    private var stations: [Status] {
        switch application.request.delivery.way {
        case .yunda, .sf: [.submitted, .processing, .issued, .mailed, .received]
        case .pickUp: [.submitted, .processing, .issued, .readyForPickUp, .collected]
        }
    }

    /// The line of stations, on more than one row where it does not fit; nil off the way.
    package func draw(width: Int, _ words: Words, _ glyphs: Glyphs) -> Canvas? {
        guard let here = stations.firstIndex(of: application.stage.status) else { return nil }
        var places: [Position] = []
        var next = Position(row: 0, column: 0)
        let texts = stations.enumerated().map { index, status in
            (index <= here ? glyphs.checkMark : glyphs.dot) + " " + words.name(of: status)
        }
        for text in texts {
            let columns = Width.of(text, glyphs.widths)
            if next.column > 0, next.column + columns > width {
                next = Position(row: next.row + 1, column: 0)
            }
            places.append(next)
            next.column += columns + 3
        }
        var canvas = Canvas(
            size: Size(rows: next.row + 1, columns: width), widths: glyphs.widths)
        for (index, text) in texts.enumerated() {
            let style: Style = index < here ? .success : index == here ? .heading : .dim
            canvas.put(text, row: places[index].row, column: places[index].column, style: style)
        }
        return canvas
    }
}
