import Desk
import Fapiao
import Pages
import Storage
import System

/// Sheets for the printer and for files.
extension Counter {
    func printOut(_ job: PrintJob) throws -> PrintOutcome {
        let paper = PrintText(job.content, seller: shop.service.seller, language: job.language)
        var sheets: [String] = []
        var without: [ApplicationNumber] = []
        for number in job.applications {
            // One that cannot be read is named; the others are printed.
            guard let order = try? shop.store.order(of: number),
                let application = order.applications.first(where: { $0.number == number }),
                let sheet = paper.sheet(of: application, in: order)
            else {
                without.append(number)
                continue
            }
            sheets.append(sheet)
        }
        guard !sheets.isEmpty else { return .failed(.nothing) }
        do throws(PrintFault) {
            try hand(PrintText.joined(sheets), title: title(of: job), to: job.target)
            return .done(sheets: sheets.count, without: without)
        } catch {
            return .failed(error)
        }
    }

    private func title(of job: PrintJob) -> String {
        let first = job.applications.first?.grouped ?? ""
        return job.applications.count == 1 ? "fapiao \(first)" : "fapiao \(first) …"
    }

    private func hand(
        _ text: String, title: String, to target: PrintJob.Target
    ) throws(PrintFault) {
        switch target {
        case .printer(let name):
            do throws(PrinterFault) {
                try printSystem.take(Array(text.utf8), title: title, on: name)
            } catch {
                throw .printer(error)
            }
        case .file(let typed):
            do throws(FileFault) {
                try NewFile(HomeFolder.expanded(typed)).write(Array(text.utf8), outside: folder)
            } catch {
                throw .file(error)
            }
        }
    }
}
