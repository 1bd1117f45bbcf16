/// Who sells and issues: what the seller's part of a fapiao shows. The administrator sets it.
package struct Seller: Equatable, Sendable {
    package var name: String
    package var taxpayerID: String
    package var address: String
    package var phone: String
    package var bank: String
    package var account: String

    package init(
        name: String, taxpayerID: String, address: String, phone: String, bank: String,
        account: String
    ) {
        self.name = name
        self.taxpayerID = taxpayerID
        self.address = address
        self.phone = phone
        self.bank = bank
        self.account = account
    }
}

/// Where a fapiao is fetched and who is asked about it (M13, M22): facts of the seeds.
package enum ServiceCenter {
    package static let phone = "(86) 400-089-0365"
    package static let pickUpContact = "朱琴琴"
    package static let pickUpContactLatin = "Zhu Qinqin"
    package static let pickUpPhone = "021-28986102"
}
