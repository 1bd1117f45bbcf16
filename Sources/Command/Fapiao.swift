import ArgumentParser

@main
struct FapiaoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fapiao",
        abstract: "Apply for a fapiao for Office 365 operated by 21Vianet.",
        version: "0.1.0")
}
