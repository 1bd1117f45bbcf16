import ArgumentParser
import Fapiao
import Intake
import Resources
import Storage

/// `fapiao calendar`: the days off that the State Council publishes each year.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Take in a year's holidays.",
        subcommands: [Import.self])

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take in a year's holidays from a JSON file.",
            discussion: """
                A list of days, each with date, name and isOffDay, alone or under "days". The year \
                is replaced as a whole; one wrong day refuses the file.
                """)

        @Argument(help: "The file.")
        var file: String

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let holidays = try read()
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                try Shop.naming(folder) { try shop.store.set(holidays.table, of: holidays.year) }
                for day in holidays.leftOut { output(words.calendarLeftOut(day)) }
                output(
                    words.calendarTaken(
                        holidays.year, off: holidays.table.off.count,
                        work: holidays.table.work.count))
            }
        }

        private func read() throws(Failure) -> HolidayIntake.Holidays {
            do throws(HolidayFailure) {
                let chunks: Chunks
                do throws(IntakeFailure) { chunks = try InputFile.chunks(of: file) } catch {
                    throw .file(error)
                }
                return try HolidayIntake.read(chunks)
            } catch {
                throw Failure(.script(.holidays(error, file)))
            }
        }
    }
}
