import Fapiao

/// The step with the delivery (M12, M13).
extension Words {
    package var deliveryHeading: String {
        pick(
            "How do you want to receive the fapiao?", hans: "请选择交付方式", hant: "請選擇交付方式",
            sv: "Hur vill du få din fapiao?")
    }

    package var wayLabel: String {
        pick("Delivery", hans: "交付方式", hant: "交付方式", sv: "Leverans")
    }

    package func wayName(_ way: DeliveryWay) -> String {
        switch way {
        case .yunda: pick("Yunda Express", hans: "韵达快递", hant: "韻達快遞", sv: "Yunda Express")
        case .sf: pick("SF Express", hans: "顺丰速运", hant: "順豐速運", sv: "SF Express")
        case .pickUp: pick("Pick-up", hans: "自取", hant: "自取", sv: "Hämtning")
        }
    }

    package func wayDetail(_ way: DeliveryWay) -> String {
        switch way {
        case .yunda: pick("we pay the freight", hans: "免运费", hant: "免運費", sv: "vi betalar frakten")
        case .sf:
            pick(
                "freight collect: you pay on receipt", hans: "运费到付", hant: "運費到付",
                sv: "du betalar frakten vid leverans")
        case .pickUp:
            pick(
                "at the 21Vianet Shanghai branch", hans: "世纪互联上海分公司",
                hant: "世紀互聯上海分公司", sv: "på 21Vianets kontor i Shanghai")
        }
    }

    /// The way and what it costs, where it stands by itself.
    package func wayInFull(_ way: DeliveryWay) -> String {
        let (name, detail) = (wayName(way), wayDetail(way))
        return pick(
            "\(name) (\(detail))", hans: "\(name)（\(detail)）", hant: "\(name)（\(detail)）",
            sv: "\(name) (\(detail))")
    }

    package var pickUpWait: String {
        pick(
            "Come when the e-mail says that the fapiao is ready, and bring the application number.",
            hans: "收到“可以领取”的邮件后再前来，并请带上申请编号。",
            hant: "收到「可以領取」的郵件後再前來，並請帶上申請編號。",
            sv: "Kom först när du har fått mejlet om att den är klar, och ta med ansökningsnumret.")
    }

    /// Where fapiao are fetched, as a taxi driver reads it (M13).
    package static let pickUpAddressInChinese = "上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号"

    package var pickUpAddress: String {
        pick(
            "Room 657, Building 3, German Center, 88 Keyuan Road, Pudong New Area, Shanghai",
            hans: Words.pickUpAddressInChinese,
            hant: "上海市浦東新區科苑路 88 號，德國中心，3 號樓，657 號",
            sv: "Rum 657, hus 3, German Center, Keyuan Road 88, Pudong, Shanghai")
    }

    package var pickUpAddressLabel: String {
        pick("Address", hans: "地址", hant: "地址", sv: "Adress")
    }

    package var pickUpContactLabel: String {
        pick("Contact", hans: "联系人", hant: "聯絡人", sv: "Kontakt")
    }

    package var pickUpContact: String {
        let name = ServiceCenter.pickUpContact
        let latin = ServiceCenter.pickUpContactLatin
        return pick(
            "\(latin) (\(name)), \(ServiceCenter.pickUpPhone)",
            hans: "\(name) \(ServiceCenter.pickUpPhone)",
            hant: "\(name) \(ServiceCenter.pickUpPhone)",
            sv: "\(latin) (\(name)), \(ServiceCenter.pickUpPhone)")
    }
}

// MARK: - Mailing information

extension Words {
    package func label(of field: MailingField) -> String {
        switch field {
        case .recipient: pick("Recipient", hans: "收件人", hant: "收件人", sv: "Mottagare")
        case .phone: pick("Phone", hans: "联系电话", hant: "聯絡電話", sv: "Telefon")
        case .province: pick("Province", hans: "省份", hant: "省份", sv: "Provins")
        case .city: pick("City", hans: "城市", hant: "城市", sv: "Stad")
        case .district: pick("District", hans: "区县", hant: "區縣", sv: "Distrikt")
        case .street: pick("Street", hans: "街道地址", hant: "街道地址", sv: "Gatuadress")
        case .postcode: pick("Postcode", hans: "邮政编码", hant: "郵遞區號", sv: "Postnummer")
        }
    }

    package func hint(of field: MailingField) -> String {
        switch field {
        case .recipient:
            pick(
                "Who receives the letter: whom the courier asks for.",
                hans: "快递员派送时联系的人。", hant: "快遞員配送時聯絡的人。",
                sv: "Den som tar emot brevet och som budet frågar efter.")
        case .phone:
            pick(
                "For the courier: mobile, or landline with area code.",
                hans: "快递员会拨打此号码：手机，或带区号的固定电话。",
                hant: "快遞員會撥打此號碼：手機，或含區號的市話。",
                sv: "Budet ringer hit: mobil, eller fast med riktnummer.")
        case .province:
            pick(
                "Chinese or pinyin: gd finds 广东省. Down shows all.",
                hans: "输入汉字或拼音，例如 gd 表示广东省；按向下键打开列表。",
                hant: "輸入漢字或拼音，例如 hn 表示海南省；按向下鍵開啟清單。",
                sv: "Kinesiska eller pinyin: gd ger 广东省. Nedpil: alla.")
        case .city, .district:
            pick(
                "Part of its name, Chinese or pinyin. Down shows all.",
                hans: "输入部分汉字或拼音；按向下键打开列表。", hant: "輸入部分漢字或拼音；按向下鍵開啟清單。",
                sv: "En del av namnet, kinesiska eller pinyin. Nedpil: alla.")
        case .street:
            pick(
                "Street, house, room; no province, city or district.",
                hans: "路名、门牌、楼层房号，不必重复省市区。",
                hant: "路名、門牌、樓層房號，不必重複省市區。",
                sv: "Gata, hus, rum; utan provins, stad och distrikt.")
        case .postcode:
            pick("Six digits.", hans: "6 位数字。", hant: "6 位數字。", sv: "Sex siffror.")
        }
    }
}
