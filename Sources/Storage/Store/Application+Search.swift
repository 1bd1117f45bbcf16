import Fapiao

extension Application {
    /// The first thing about it that has `text` in it, in the order of the cases.
    package func field(met text: String, in order: Order) -> SearchField? {
        let folded = SearchText.folded(text)
        let compact = SearchText.compact(text)
        guard !folded.isEmpty else { return nil }
        return SearchField.allCases.first { field in
            values(of: field, in: order).contains { value in
                SearchText.folded(value).contains(folded)
                    || (!compact.isEmpty && SearchText.compact(value).contains(compact))
            }
        }
    }

    private func values(of field: SearchField, in order: Order) -> [String] {
        let address = request.delivery.address
        let values: [String?] =
            switch field {
            case .application: [number.text]
            case .order: [order.number.text]
            case .fapiao: (voided + [stage.issue].compactMap { $0 }).map(\.number.key)
            case .tracking: [stage.parcel?.tracking.text]
            case .taxpayerID: [request.document.taxpayerID?.text]
            case .phone: [address?.phone.text]
            case .email: [order.record?.contact?.text]
            case .title: [request.document.title.text]
            case .payer: [order.record?.payerName]
            case .recipient: [address?.recipient]
            case .request: order.requests.map(\.number.text)
            }
        return values.compactMap { $0 }
    }
}
