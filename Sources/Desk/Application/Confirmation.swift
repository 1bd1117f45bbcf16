import Fapiao
import Resources
import Screen

/// Something that cannot be undone, before it is done.
struct Confirmation: Equatable, Sendable {
    let event: Application.Event
    let application: Application
    /// Who is told.
    let told: [EmailAddress]

    var act: DeskAct { .step(event) }

    func title(_ words: Words) -> String {
        words.deskSure(event, application.number, isCorrection: isCorrection)
    }

    func label(_ words: Words) -> String {
        words.deskConfirm(event, isCorrection: isCorrection)
    }

    private var isCorrection: Bool { application.stage.status == .mailed }

    /// What is done, and who is told of it.
    func text(_ words: Words) -> String {
        let addresses = told.map { Sanitise.text($0.text) }
        let mail = addresses.isEmpty ? words.deskNobodyTold : words.deskTells(addresses)
        return (facts(words) + [mail]).joined(separator: "\n")
    }

    private func facts(_ words: Words) -> [String] {
        let title = Sanitise.text(application.request.document.title.text)
        switch event {
        case .take: return [words.deskSureProcess]
        case .issue(let number, let day):
            let amount = words.reviewAmount(application.amount.gross)
            return [
                words.facts([words.text(of: number), words.date(day)]),
                words.facts([title, amount]), words.deskSureIssue,
            ]
        case .mail(let parcel):
            let address = application.request.delivery.address.map {
                Sanitise.text($0.recipient + " " + $0.street)
            }
            return [
                words.name(of: parcel.carrier) + " " + parcel.tracking.text, address,
                isCorrection ? words.deskSureCorrect : nil,
            ].compactMap { $0 }
        case .readyForPickUp: return [title, words.deskSureReady]
        case .collected: return [title, words.deskSureCollected]
        case .received: return [title, words.deskSureCollected]
        case .reject(let reason, _): return [Sanitise.text(reason), words.deskSureReject]
        case .takeBack(let reason): return [Sanitise.text(reason), words.deskSureTakeBack]
        case .notCollected(let reason):
            return [Sanitise.text(reason), words.deskSureNotCollected]
        case .returned(let reason): return [Sanitise.text(reason), words.deskSureReturned]
        case .withdraw, .correct, .reissue: return []
        }
    }
}
