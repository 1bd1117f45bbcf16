import Fapiao
import Pages
import Resources
import Terminal
import Wizard

/// Opens the wizard on a data folder and stays until the customer leaves.
func runWizard(shop: Shop, options: Options) throws {
    let terminal = try options.openTerminal()
    defer { terminal.close() }
    let worker = try Worker<Effect, Answer>(shop) { shop.perform($0) }
    let context = Context(
        words: options.words(on: terminal), glyphs: terminal.glyphs, size: terminal.size,
        now: shop.world.now(), service: shop.service)
    var play = Play(
        terminal: terminal, workers: [worker], performance: Session(context: context))
    play.run(now: shop.world.now)
    worker.finish()
}
