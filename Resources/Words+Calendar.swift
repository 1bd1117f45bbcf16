import Fapiao

/// A year's holidays as they are imported, and what keeps them from it.
extension Words {
    package func calendarTaken(_ year: Int, off: Int, work: Int) -> String {
        pick(
            "\(year): \(off) days off, \(work) make-up working days. Windows opened from now on count with them.",
            hans: "\(year) 年：休息 \(off) 天，调休上班 \(work) 天。之后打开的窗口按此计算。",
            hant: "\(year) 年：休息 \(off) 天，補班 \(work) 天。之後開啟的視窗依此計算。",
            sv:
                "\(year): \(off) lediga dagar, \(work) dagar som arbetas in. Fönster som öppnas från och med nu räknar med det."
        )
    }

    package func calendarLeftOut(_ day: Day) -> String {
        pick(
            "\(day.iso) belongs to another year and was left out. Import that year's file as well.",
            hans: "\(day.iso) 不属于本年，已略过。请另外导入该年的文件。",
            hant: "\(day.iso) 不屬於本年，已略過。請另外匯入該年的檔案。",
            sv: "\(day.iso) hör till ett annat år och utelämnades. Importera det årets fil också.")
    }

    package func emptyCalendar(_ path: String) -> String {
        pick(
            "\(path) contains no days. Download it again.", hans: "\(path) 中没有日期。请重新下载。",
            hant: "\(path) 中沒有日期。請重新下載。", sv: "\(path) innehåller inga dagar. Hämta den igen.")
    }

    package func calendarTooLong(_ path: String, byteLimit: Int) -> String {
        pick(
            "\(path) is larger than \(count(byteLimit)) bytes. Use the file of a single year.",
            hans: "\(path) 超过 \(count(byteLimit)) 字节。请使用单个年份的文件。",
            hant: "\(path) 超過 \(count(byteLimit)) 位元組。請使用單一年份的檔案。",
            sv: "\(path) är större än \(count(byteLimit)) byte. Använd filen för ett enda år.")
    }

    package func calendarNotJSON(_ path: String) -> String {
        pick(
            "\(path) is not JSON. Download it again.", hans: "\(path) 不是 JSON 文件。请重新下载。",
            hant: "\(path) 不是 JSON 檔案。請重新下載。", sv: "\(path) är inte JSON. Hämta den igen.")
    }

    package func calendarNotAList(_ path: String) -> String {
        pick(
            "\(path) has no list of days. Put it under “days”.",
            hans: "\(path) 中没有日期列表。请放在“days”之下。", hant: "\(path) 中沒有日期清單。請放在「days」之下。",
            sv: "\(path) har ingen lista med dagar. Lägg den under ”days”.")
    }

    /// A place in the list of days.
    package func calendarEntry(_ place: Int) -> String {
        pick(
            "entry \(place)", hans: "第 \(place) 项", hant: "第 \(place) 項", sv: "post \(place)")
    }

    package var holidayNotAnObject: String {
        pick(
            "This is not an object. Write date, name and isOffDay.",
            hans: "此项不是对象。请写明 date、name 和 isOffDay。",
            hant: "此項不是物件。請寫明 date、name 和 isOffDay。",
            sv: "Det här är inget objekt. Skriv date, name och isOffDay.")
    }

    package var holidayWithoutDate: String {
        pick(
            "The date is missing or invalid. Write it as 2027-01-01.",
            hans: "缺少日期或日期有误。请按 2027-01-01 的格式填写。",
            hant: "缺少日期或日期有誤。請依 2027-01-01 的格式填寫。",
            sv: "Datumet saknas eller är ogiltigt. Skriv det som 2027-01-01.")
    }

    package var holidayWithoutOff: String {
        pick(
            "Nothing says whether the day is off. Write isOffDay: true or false.",
            hans: "未说明是否休息。请写明 isOffDay: true 或 false。",
            hant: "未說明是否休息。請寫明 isOffDay: true 或 false。",
            sv: "Inget säger om dagen är ledig. Skriv isOffDay: true eller false.")
    }

    package func holidayTwice(_ first: String) -> String {
        pick(
            "This is the same day as \(first). Keep one of them.", hans: "与\(first)日期相同。请只保留一项。",
            hant: "與\(first)日期相同。請只保留一項。", sv: "Det är samma dag som \(first). Behåll en av dem.")
    }

    package func holidayOfOtherYear(_ day: Day) -> String {
        pick(
            "\(day.iso) belongs to another year. Import each year from its own file.",
            hans: "\(day.iso) 属于其他年份。请每个年份使用一个文件。", hant: "\(day.iso) 屬於其他年份。請每個年份使用一個檔案。",
            sv: "\(day.iso) hör till ett annat år. Importera varje år från en egen fil.")
    }
}
