import Fapiao

/// What is to be printed, and where it goes.
package struct PrintJob: Equatable, Sendable {
    package enum Content: CaseIterable, Equatable, Sendable {
        /// The fapiao as the customer saw it on the review.
        case picture
        /// What is glued on the envelope.
        case label
    }

    package enum Target: Equatable, Sendable {
        /// On the printer of that name, else on the one that the print system chooses.
        case printer(PrinterName?)
        /// In a file that is not there yet.
        case file(String)
    }

    package let content: Content
    /// In the order of the list.
    package let applications: [ApplicationNumber]
    package let target: Target
    /// The language of the words beside those of the paper.
    package let language: Language

    package init(
        content: Content, applications: [ApplicationNumber], target: Target, language: Language
    ) {
        self.content = content
        self.applications = applications
        self.target = target
        self.language = language
    }
}

/// What became of it.
package enum PrintOutcome: Equatable, Sendable {
    /// So many sheets; those without one, since they are picked up or cannot be read, are named.
    case done(sheets: Int, without: [ApplicationNumber])
    case failed(PrintFault)
}
