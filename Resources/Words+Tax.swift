import Fapiao

/// The step with the buyer's tax details.
extension Words {
    package func taxHeading(_ type: FapiaoType) -> String {
        switch type {
        case .normal:
            pick(
                "What is the taxpayer ID?", hans: "请填写纳税人识别号",
                hant: "請填寫納稅人識別號", sv: "Vilket är köparens skattebetalar-id?")
        case .special:
            pick(
                "What are the buyer's tax details?", hans: "请填写购买方税务信息",
                hant: "請填寫購買方稅務資訊", sv: "Vilka är köparens skatteuppgifter?")
        }
    }

    package func taxIntroduction(_ type: FapiaoType) -> String {
        switch type {
        case .normal:
            pick(
                "It is printed on the fapiao beside the title.",
                hans: "纳税人识别号将与抬头一起打印在发票上。", hant: "納稅人識別號將與抬頭一起列印在發票上。",
                sv: "Det trycks på din fapiao bredvid titeln.")
        case .special:
            pick(
                "As the tax bureau has them on record. All five are printed on the fapiao.",
                hans: "请与税务登记信息一致，五项都会打印在发票上。",
                hant: "請與稅務登記資訊一致，五項都會列印在發票上。",
                sv: "Som de är registrerade hos skattemyndigheten. Alla fem trycks på din fapiao.")
        }
    }

    package var taxpayerIDLabel: String {
        pick("Taxpayer ID", hans: "纳税人识别号", hant: "納稅人識別號", sv: "Skattebetalar-id")
    }

    package var taxpayerIDHint: String {
        pick(
            "18 characters, on the business licence as unified social credit code. Spaces do not matter.",
            hans: "18 位，即营业执照上的统一社会信用代码。可含空格。",
            hant: "18 碼，即營業執照上的統一社會信用代碼。可含空格。",
            sv: "18 tecken, på registreringsbeviset som 统一社会信用代码. Mellanslag går bra.")
    }

    package var taxpayerIDAdvised: String {
        pick(
            "Without it an enterprise cannot use the fapiao as a tax voucher (SAT Announcement 2017 No. 16).",
            hans: "企业未填写纳税人识别号的发票不得作为税收凭证（国家税务总局公告 2017 年第 16 号）。",
            hant: "企業未填寫納稅人識別號的發票不得作為稅收憑證（國家稅務總局公告 2017 年第 16 號）。",
            sv:
                "Utan det kan ett företag inte använda sin fapiao som skatteunderlag (SAT:s tillkännagivande 16/2017)."
        )
    }

    package func warning(_ warning: TaxpayerID.Warning) -> String {
        switch warning {
        case .organisationCheckDigit:
            pick(
                "The organisation code within (characters 9–17) does not add up. Compare it with the licence.",
                hans: "其中的组织机构代码（第 9–17 位）校验不符，请对照营业执照检查。",
                hant: "其中的組織機構代碼（第 9–17 碼）檢核不符，請對照營業執照檢查。",
                sv:
                    "Organisationskoden i id:t (tecken 9–17) stämmer inte. Jämför med registreringsbeviset."
            )
        case .olderForm(let length):
            pick(
                "This is an older ID of \(length) characters. If the licence shows one of 18, enter that.",
                hans: "这是 \(length) 位的旧识别号。如果营业执照上有 18 位代码，请改填新代码。",
                hant: "這是 \(length) 碼的舊識別號。如果營業執照上有 18 碼代碼，請改填新代碼。",
                sv:
                    "Det här är ett äldre id på \(length) tecken. Ange det på 18 tecken om beviset har ett."
            )
        }
    }

    package var registeredAddressLabel: String {
        pick("Registered address", hans: "注册地址", hant: "註冊地址", sv: "Registrerad adress")
    }

    package var registeredAddressHint: String {
        pick(
            "The address on the business licence, in Chinese.", hans: "营业执照上的住所。",
            hant: "營業執照上的住所。", sv: "Adressen på registreringsbeviset, på kinesiska.")
    }

    package var registeredPhoneLabel: String {
        pick("Registered phone", hans: "注册电话", hant: "註冊電話", sv: "Registrerad telefon")
    }

    package var registeredPhoneHint: String {
        pick(
            "Mobile, or landline with area code: 021-28986102.",
            hans: "手机号码，或带区号的固定电话，例如 021-28986102。",
            hant: "手機號碼，或含區號的市話，例如 021-28986102。",
            sv: "Mobil, eller fast med riktnummer: 021-28986102.")
    }

    package var bankLabel: String {
        pick("Bank and branch", hans: "开户银行", hant: "開戶銀行", sv: "Bank och kontor")
    }

    package var bankHint: String {
        pick(
            "With its branch, such as 中国工商银行上海张江支行.",
            hans: "银行名称及支行，例如“中国工商银行上海张江支行”。",
            hant: "銀行名稱及分行，例如「招商銀行上海分行」。",
            sv: "Med kontor, till exempel 中国工商银行上海张江支行.")
    }

    package var bankAccountLabel: String {
        pick("Bank account", hans: "银行账号", hant: "銀行帳號", sv: "Bankkonto")
    }

    package var bankAccountHint: String {
        pick(
            "\(BankAccount.minimum) to \(BankAccount.maximum) digits. Spaces and hyphens do not matter.",
            hans: "\(BankAccount.minimum)–\(BankAccount.maximum) 位数字，可含空格和连字符。",
            hant: "\(BankAccount.minimum)–\(BankAccount.maximum) 位數字，可含空格和連字號。",
            sv:
                "\(BankAccount.minimum)–\(BankAccount.maximum) siffror. Mellanslag och bindestreck går bra."
        )
    }
}
