import Fapiao

/// What is wrong with a field of the mailing information, and what to do about it.
extension Words {
    package func fault(_ fault: MailingFault) -> String {
        switch fault {
        case .recipient(let fault): line(fault, recipientMissing)
        case .phone(let fault): self.fault(fault)
        case .province(let fault): self.fault(fault, in: .province)
        case .city(let fault): self.fault(fault, in: .city)
        case .district(let fault): self.fault(fault, in: .district)
        case .street(let fault): line(fault, streetMissing)
        case .postcode(let fault): self.fault(fault)
        }
    }

    private var recipientMissing: String {
        pick(
            "Enter the name of the recipient.", hans: "请填写收件人。", hant: "請填寫收件人。",
            sv: "Ange mottagarens namn.")
    }

    private var streetMissing: String {
        pick(
            "Enter street, house and room.", hans: "请填写街道、门牌和房号。",
            hant: "請填寫街道、門牌和房號。", sv: "Ange gata, hus och rum.")
    }

    private func fault(
        _ fault: MailingFault.DivisionFault, in field: MailingField
    ) -> String {
        switch fault {
        case .missing: missing(field)
        case .unknown(let name):
            pick(
                "“\(name)” is not in the list. Type a part of the name in Chinese or pinyin and choose.",
                hans: "列表中没有“\(name)”。请输入部分汉字或拼音，再从列表中选择。",
                hant: "清單中沒有「\(name)」。請輸入部分漢字或拼音，再從清單中選擇。",
                sv:
                    "”\(name)” finns inte i listan. Skriv en del av namnet på kinesiska eller pinyin och välj."
            )
        case .notAsked:
            pick(
                "This city has no districts. Choose the city again.",
                hans: "该城市没有区县。请重新选择城市。", hant: "該城市沒有區縣。請重新選擇城市。",
                sv: "Staden har inga distrikt. Välj staden igen.")
        }
    }

    private func missing(_ field: MailingField) -> String {
        switch field {
        case .city:
            pick("Choose the city.", hans: "请选择城市。", hant: "請選擇城市。", sv: "Välj stad.")
        case .district:
            pick(
                "Choose the district.", hans: "请选择区县。", hant: "請選擇區縣。",
                sv: "Välj distrikt.")
        case .province, .recipient, .phone, .street, .postcode:
            pick(
                "Choose the province.", hans: "请选择省份。", hant: "請選擇省份。",
                sv: "Välj provins.")
        }
    }

    private func fault(_ fault: Postcode.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the six digits of the postcode.", hans: "请填写 6 位邮政编码。",
                hant: "請填寫 6 碼郵遞區號。", sv: "Ange postnumrets sex siffror.")
        case .badCharacter(let character):
            pick(
                "“\(character)” cannot be used in a postcode. Use six digits, such as 201203.",
                hans: "邮政编码中不能有“\(character)”。请填 6 位数字，例如 201203。",
                hant: "郵遞區號中不能有「\(character)」。請填 6 位數字，例如 201203。",
                sv:
                    "”\(character)” kan inte ingå i ett postnummer. Ange sex siffror, till exempel 201203."
            )
        case .wrongLength(let count):
            pick(
                "A postcode has six digits; this has \(count). Enter all six, such as 201203.",
                hans: "邮政编码是 6 位，现有 \(count) 位。请填写完整，例如 201203。",
                hant: "郵遞區號是 6 碼，現有 \(count) 碼。請填寫完整，例如 201203。",
                sv: """
                    Ett postnummer har sex siffror; det här har \(count). Ange alla, till exempel \
                    201203.
                    """)
        }
    }
}
