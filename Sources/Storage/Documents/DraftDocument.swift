import Fapiao

/// What was typed for an application, or what was asked for in one; empty fields are left out.
///
/// A request is stored as the draft that makes it: reading it back is making it anew, through
/// every check of the domain.
struct DraftDocument: Codable, Equatable {
    var page: String?
    let type: String
    let buyer: String
    let title: String?
    let taxpayerID: String?
    let registeredAddress: String?
    let registeredPhone: String?
    let bank: String?
    let bankAccount: String?
    let remark: String?
    let delivery: String
    let mailing: Mailing?

    struct Mailing: Codable, Equatable {
        let recipient: String?
        let phone: String?
        let province: String?
        let city: String?
        let district: String?
        let street: String?
        let postcode: String?
    }

    init(_ draft: Draft) {
        page = draft.page.name
        type = draft.type.name
        buyer = draft.buyerKind.name
        title = draft.title.unlessEmpty
        taxpayerID = draft.taxpayerID.unlessEmpty
        registeredAddress = draft.registeredAddress.unlessEmpty
        registeredPhone = draft.registeredPhone.unlessEmpty
        bank = draft.bank.unlessEmpty
        bankAccount = draft.bankAccount.unlessEmpty
        remark = draft.remark.unlessEmpty
        delivery = draft.way.name
        mailing = draft.mailing == MailingDraft() ? nil : Mailing(draft.mailing)
    }

    func draft() throws(Damage) -> Draft {
        var draft = Draft()
        if let page { draft.page = try Draft.Page(named: page) }
        draft.type = try FapiaoType(named: type)
        draft.buyerKind = try BuyerKind(named: buyer)
        draft.title = title ?? ""
        draft.taxpayerID = taxpayerID ?? ""
        draft.registeredAddress = registeredAddress ?? ""
        draft.registeredPhone = registeredPhone ?? ""
        draft.bank = bank ?? ""
        draft.bankAccount = bankAccount ?? ""
        draft.remark = remark ?? ""
        draft.way = try DeliveryWay(named: delivery)
        draft.mailing = mailing?.draft ?? MailingDraft()
        return draft
    }
}

extension DraftDocument.Mailing {
    init(_ draft: MailingDraft) {
        recipient = draft.recipient.unlessEmpty
        phone = draft.phone.unlessEmpty
        province = draft.province.unlessEmpty
        city = draft.city.unlessEmpty
        district = draft.district.unlessEmpty
        street = draft.street.unlessEmpty
        postcode = draft.postcode.unlessEmpty
    }

    var draft: MailingDraft {
        MailingDraft(
            recipient: recipient ?? "", phone: phone ?? "", province: province ?? "",
            city: city ?? "", district: district ?? "", street: street ?? "",
            postcode: postcode ?? "")
    }
}

// MARK: Requests

extension DraftDocument {
    init(_ request: Request) {
        var draft = Draft(from: request)
        draft.remark = request.document.remark.text
        self.init(draft)
        page = nil
    }

    func request() throws(Damage) -> Request {
        let draft = try draft()
        let divisions = Self.divisions(of: draft.mailing)
        return try Reading.checked { () throws(RequestFaults) in
            try Request(draft, divisions: divisions)
        }
    }

    /// The divisions as they were when the address was checked.
    ///
    /// Districts merge and get new names; an address that was good then must not make its
    /// document unreadable.
    private static func divisions(of address: MailingDraft) -> Divisions {
        func name(_ text: String) -> Divisions.Name { Divisions.Name(text: text, pinyin: "") }
        let district = address.district.isEmpty ? nil : name(address.district)
        return Divisions(rows: [
            Divisions.Row(
                province: name(address.province), city: name(address.city), district: district)
        ])
    }
}

/// A draft with what tells two sessions apart.
struct SavedDraftDocument: Codable, Equatable {
    let text: DraftDocument
    let revision: Int
    let savedAt: Int
    let rival: DraftDocument?

    init(_ saved: SavedDraft) {
        text = DraftDocument(saved.text)
        revision = saved.revision
        savedAt = saved.savedAt.seconds
        rival = saved.rival.map { DraftDocument($0) }
    }

    func saved() throws(Damage) -> SavedDraft {
        SavedDraft(
            text: try text.draft(), revision: try Reading.count(revision),
            savedAt: try Reading.time(savedAt),
            rival: try Reading.optional(rival) { (rival) throws(Damage) in try rival.draft() })
    }
}

extension String {
    var unlessEmpty: String? { isEmpty ? nil : self }
}
