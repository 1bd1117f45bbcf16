import EmbeddedData
import Fapiao

extension Divisions {
    /// Every place in China a parcel may go to, read when first asked for.
    ///
    /// Provinces in the order of GB/T 2260, cities and districts by pinyin. Beijing, Shanghai,
    /// Tianjin and Chongqing are a city of their own name below the province of that name; what a
    /// province administers itself (济源市, 仙桃市) is a city without districts.
    package static let china = Divisions(
        rows: DivisionsData.rows(), traditional: DivisionsData.traditional())
}

/// The administrative divisions, as the program carries them.
enum DivisionsData {
    /// All rows of the file.
    static func rows() -> [Divisions.Row] {
        let data = fapiao_embedded(.divisions)
        return parse(UnsafeBufferPointer(start: data.start, count: data.count))
    }

    /// The traditional characters of the names, a line each with the one that is used there.
    ///
    /// None of them stands in a name itself, so changing it never spoils what was typed rightly.
    static func traditional() -> [Character: Character] {
        let data = fapiao_embedded(.traditional)
        let text = String(
            decoding: UnsafeBufferPointer(start: data.start, count: data.count), as: UTF8.self)
        var table: [Character: Character] = [:]
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "\t")
            guard cells.count == 2, let old = cells[0].first, let new = cells[1].first else {
                continue
            }
            table[old] = new
        }
        return table
    }

    /// Reads `province`, `city`, `district`, `pinyin` in columns, where each line names one place
    /// and the places above it are those named last.
    ///
    /// Pinyin stands in syllables, apart, with `v` for ü, as one types it.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> [Divisions.Row] {
        var rows: [Divisions.Row] = []
        var province: Divisions.Name?
        var city: Divisions.Name?
        var cityIsBare = false
        /// A city becomes a row of its own only when the next line shows that it has no district.
        func closeCity() {
            guard cityIsBare, let province, let city else { return }
            rows.append(Divisions.Row(province: province, city: city, district: nil))
        }
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard cells.count == 4, let level = cells.firstIndex(where: { !$0.isEmpty }) else {
                continue
            }
            let name = Divisions.Name(
                text: String(decoding: cells[level], as: UTF8.self),
                pinyin: String(decoding: cells[3], as: UTF8.self))
            if level < 2 { closeCity() }
            switch level {
            case 0: (province, city, cityIsBare) = (name, nil, false)
            case 1: (city, cityIsBare) = (name, true)
            case _:
                cityIsBare = false
                guard let province, let city else { continue }
                rows.append(Divisions.Row(province: province, city: city, district: name))
            }
        }
        closeCity()
        return rows
    }
}
