/// Why a fapiao cannot be of a day.
package enum IssueDayFault: Error, Hashable, Sendable {
    case future(today: Day)
    /// It was applied for on that day.
    case beforeSubmission(Day)
    /// The order was paid on that day.
    case beforePayment(Day)
}

extension Order {
    /// What speaks against a fapiao of `day` for one of the order's applications.
    ///
    /// What counts is the day on which the application was first sent: one that was corrected later
    /// may have been printed before.
    package func fault(
        ofIssueOn day: Day, for application: Application, today: Day
    ) -> IssueDayFault? {
        if day > today { return .future(today: today) }
        if let sent = application.history.first.map({ BeijingTime($0.at).day }), day < sent {
            return .beforeSubmission(sent)
        }
        if let paid = record.map({ BeijingTime($0.paidAt).day }), day < paid {
            return .beforePayment(paid)
        }
        return nil
    }

    /// Refuses what was just noted with a day that cannot be: a fapiao that was issued, or one that
    /// was mailed before its day.
    func requirePossibleDay(
        of changed: Application, since old: Application, at now: Instant
    ) throws(DeskRefusal) {
        guard let issue = changed.stage.issue else { return }
        let today = BeijingTime(now).day
        if issue != old.stage.issue,
            let fault = fault(ofIssueOn: issue.on, for: changed, today: today)
        {
            throw .issueDay(fault)
        }
        if changed.stage.parcel != old.stage.parcel, issue.on > today {
            throw .issueDay(.future(today: today))
        }
    }
}
