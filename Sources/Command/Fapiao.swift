import ArgumentParser

/// `fapiao`: opens the wizard; its subcommands do the rest.
@main
struct FapiaoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fapiao",
        abstract: "Apply for a fapiao for Office 365 operated by 21Vianet.",
        discussion: """
            Without a subcommand the wizard opens: register, pick a bill, apply, follow the progress.
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, DeskCommand.self, ApplicationsCommand.self, ExportCommand.self,
            NoticesCommand.self, CalendarCommand.self, AccountsCommand.self, OrdersCommand.self,
            MailCommand.self, CheckCommand.self, BackupCommand.self, RestoreCommand.self,
        ])

    @OptionGroup var options: Options

    func run() throws {
        try ending(options) {
            try runWizard(shop: Shop.open(at: options.place().folder), options: options)
        }
    }
}
