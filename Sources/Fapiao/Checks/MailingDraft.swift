/// A mailing address as it is being typed, right or wrong.
package struct MailingDraft: Hashable, Sendable {
    package var recipient: String
    package var phone: String
    package var province: String
    package var city: String
    /// Empty where the city has no districts.
    package var district: String
    package var street: String
    package var postcode: String

    package init(
        recipient: String = "", phone: String = "", province: String = "", city: String = "",
        district: String = "", street: String = "", postcode: String = ""
    ) {
        self.recipient = recipient
        self.phone = phone
        self.province = province
        self.city = city
        self.district = district
        self.street = street
        self.postcode = postcode
    }

    /// What was typed for an address that passed every check.
    package init(_ address: MailingAddress) {
        self.init(
            recipient: address.recipient, phone: address.phone.text, province: address.province,
            city: address.city, district: address.district ?? "", street: address.street,
            postcode: address.postcode.text)
    }
}
