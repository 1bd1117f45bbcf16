import Fapiao

extension MailingAddress {
    /// The address as on an envelope: who, where, the postcode, a line each.
    package var envelope: String {
        // Of a municipality the city has the province's name.
        let region = [province, city, district ?? ""]
            .reduce(into: "") { $0 += $0.hasSuffix($1) ? "" : $1 }
        return [recipient + " " + phone.text, region + street, postcode.text]
            .joined(separator: "\n")
    }
}
