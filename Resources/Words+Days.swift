import Fapiao

/// Days and times as each language writes them.
extension Words {
    /// "19 November 2026", "2026年11月19日".
    package func date(_ day: Day) -> String {
        pick(
            "\(day.day) \(monthName(day.month)) \(day.year)",
            hans: "\(day.year)年\(day.month)月\(day.day)日",
            hant: "\(day.year)年\(day.month)月\(day.day)日",
            sv: "\(day.day) \(monthName(day.month)) \(day.year)")
    }

    /// A day of a promise; one whose year has no published calendar yet is said to be estimated.
    package func date(_ promised: PromisedDay) -> String {
        let day = date(promised.day)
        guard promised.estimated else { return day }
        return pick(
            "\(day) (estimated)", hans: "\(day)（预计）", hant: "\(day)（預計）",
            sv: "\(day) (beräknat)")
    }

    /// "2026-11-19 14:03" in Beijing time, for lists and tables.
    package func moment(_ instant: Instant) -> String {
        let time = BeijingTime(instant)
        return "\(time.day.iso) \(twoDigits(time.hour)):\(twoDigits(time.minute))"
    }

    /// A time to keep an appointment by: the day, the time, and whose time it is.
    package func deadline(_ instant: Instant) -> String {
        let time = BeijingTime(instant)
        let clock = "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
        let day = date(time.day)
        return pick(
            "\(day), \(clock) Beijing time", hans: "\(day) \(clock)（北京时间）",
            hant: "\(day) \(clock)（北京時間）", sv: "\(day) kl. \(clock) Pekingtid")
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func monthName(_ month: Int) -> String {
        let names =
            language == .swedish
            ? [
                "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
                "september", "oktober", "november", "december",
            ]
            : [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
        return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
    }
}
