import EmbeddedData

/// The administrative divisions of China, as the program carries them.
package enum DivisionsData {
    /// Every place a parcel may go to, read when first asked for.
    ///
    /// Provinces in the order of GB/T 2260, cities and districts by pinyin. Beijing, Shanghai,
    /// Tianjin and Chongqing are a city of their own name below the province of that name; what a
    /// province administers itself (济源市, 仙桃市) is a city without districts.
    package static let rows: [DivisionRow] = {
        let data = fapiao_embedded(.divisions)
        return parse(UnsafeBufferPointer(start: data.start, count: data.count))
    }()

    /// Reads `province`, `city`, `district`, `pinyin` in columns, where each line names one place
    /// and the places above it are those named last.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> [DivisionRow] {
        var rows: [DivisionRow] = []
        var province: DivisionRow.Name?
        var city: DivisionRow.Name?
        var cityIsBare = false
        /// A city becomes a row of its own only when the next line shows that it has no district.
        func closeCity() {
            guard cityIsBare, let province, let city else { return }
            rows.append(DivisionRow(province: province, city: city, district: nil))
        }
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            guard cells.count == 4, let level = cells.firstIndex(where: { !$0.isEmpty }) else {
                continue
            }
            let name = DivisionRow.Name(
                text: String(decoding: cells[level], as: UTF8.self),
                pinyin: String(decoding: cells[3], as: UTF8.self))
            if level < 2 { closeCity() }
            switch level {
            case 0: (province, city, cityIsBare) = (name, nil, false)
            case 1: (city, cityIsBare) = (name, true)
            default:
                cityIsBare = false
                guard let province, let city else { continue }
                rows.append(DivisionRow(province: province, city: city, district: name))
            }
        }
        closeCity()
        return rows
    }
}
