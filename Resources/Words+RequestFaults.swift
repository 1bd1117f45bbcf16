import Fapiao

/// What is wrong with a field of an application, and what to do about it.
extension Words {
    package func fault(_ fault: RequestFault) -> String {
        switch fault {
        case .title(let fault): line(fault, titleMissing)
        case .taxpayerID(let fault): self.fault(fault)
        case .registeredAddress(let fault): line(fault, registeredAddressMissing)
        case .registeredPhone(let fault): self.fault(fault)
        case .bank(let fault): line(fault, bankMissing)
        case .bankAccount(let fault): self.fault(fault)
        case .remark(let fault): line(fault, "")
        case .mailing(let fault): self.fault(fault)
        }
    }

    /// A line of text, with the sentence for when there is none.
    func line(_ fault: SingleLine.Fault, _ missing: String) -> String {
        switch fault {
        case .missing: missing
        case .tooLong(let count, let limit):
            pick(
                "There is room for \(limit) characters; this has \(count). Shorten it.",
                hans: "最多 \(limit) 个字符，现有 \(count) 个。请缩短。",
                hant: "最多 \(limit) 個字元，現有 \(count) 個。請縮短。",
                sv: "Det får plats \(limit) tecken; det här har \(count). Korta texten.")
        case .controlCharacter(let place):
            pick(
                "Character \(place) cannot be printed. Delete it, or type the text anew.",
                hans: "第 \(place) 个字符无法打印。请删除，或重新输入。",
                hant: "第 \(place) 個字元無法列印。請刪除，或重新輸入。",
                sv: "Tecken \(place) går inte att trycka. Ta bort det eller skriv om texten.")
        }
    }

    private var titleMissing: String {
        pick(
            "Enter the title, the buyer's name as on the business licence.",
            hans: "请填写发票抬头，即营业执照上的名称；个人请填姓名。",
            hant: "請填寫發票抬頭，即營業執照上的名稱；個人請填姓名。",
            sv: "Ange titeln: köparens namn enligt registreringsbeviset.")
    }

    private var registeredAddressMissing: String {
        pick(
            "Enter the registered address from the business licence.",
            hans: "请填写营业执照上的注册地址。", hant: "請填寫營業執照上的註冊地址。",
            sv: "Ange den registrerade adressen från registreringsbeviset.")
    }

    private var bankMissing: String {
        pick(
            "Enter the bank with its branch.", hans: "请填写开户银行及支行。",
            hant: "請填寫開戶銀行及分行。", sv: "Ange banken med kontor.")
    }

    package func fault(_ fault: BankAccount.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the number of the bank account.", hans: "请填写银行账号。",
                hant: "請填寫銀行帳號。", sv: "Ange bankkontots nummer.")
        case .badCharacter(let character):
            pick(
                "“\(character)” cannot be used in a bank account number. Use digits only.",
                hans: "银行账号中不能有“\(character)”。请只填数字。",
                hant: "銀行帳號中不能有「\(character)」。請只填數字。",
                sv: "”\(character)” kan inte ingå i ett kontonummer. Använd bara siffror.")
        case .tooShort(let count, let minimum):
            pick(
                "A bank account has at least \(minimum) digits; this has \(count). Enter all of them.",
                hans: "银行账号至少 \(minimum) 位，现有 \(count) 位。请填写完整。",
                hant: "銀行帳號至少 \(minimum) 碼，現有 \(count) 碼。請填寫完整。",
                sv: "Ett kontonummer har minst \(minimum) siffror; det här har \(count). Ange alla."
            )
        case .tooLong(let count, let maximum):
            pick(
                "A bank account has at most \(maximum) digits; this has \(count). Check for doubled ones.",
                hans: "银行账号最多 \(maximum) 位，现有 \(count) 位。请检查是否重复。",
                hant: "銀行帳號最多 \(maximum) 碼，現有 \(count) 碼。請檢查是否重複。",
                sv:
                    "Ett kontonummer har högst \(maximum) siffror; det här har \(count). Se efter dubbletter."
            )
        }
    }

    package func fault(_ fault: PhoneNumber.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter a phone number.", hans: "请填写电话号码。", hant: "請填寫電話號碼。",
                sv: "Ange ett telefonnummer.")
        case .badCharacter(let character):
            pick(
                "“\(character)” cannot be used in a phone number. Use digits, such as 021-28986102.",
                hans: "电话号码中不能有“\(character)”。请用数字填写，例如 021-28986102。",
                hant: "電話號碼中不能有「\(character)」。請用數字填寫，例如 021-28986102。",
                sv:
                    "”\(character)” kan inte ingå i ett telefonnummer. Använd siffror, till exempel 021-28986102."
            )
        case .foreign:
            pick(
                "Enter a number in mainland China (+86); others cannot be reached from there.",
                hans: "请填写中国大陆的号码（+86），其他号码在当地无法接通。", hant: "請填寫中國大陸的號碼（+86），其他號碼在當地無法接通。",
                sv: "Ange ett nummer i Fastlandskina (+86); andra kan inte nås därifrån.")
        case .mobileLength(let count):
            pick(
                "A mobile number has 11 digits; this has \(count). Compare it digit by digit.",
                hans: "手机号码是 11 位，现有 \(count) 位。请逐位检查。",
                hant: "手機號碼是 11 碼，現有 \(count) 碼。請逐碼檢查。",
                sv: """
                    Ett mobilnummer har 11 siffror; det här har \(count). Jämför siffra för siffra.
                    """)
        case .unknownForm:
            pick(
                "Enter a mobile number, or a landline with its area code, such as 021-28986102.",
                hans: "请填写手机号码，或带区号的固定电话，例如 021-28986102。",
                hant: "請填寫手機號碼，或含區號的市話，例如 021-28986102。",
                sv: """
                    Ange ett mobilnummer, eller ett fast med riktnummer, till exempel 021-28986102.
                    """)
        }
    }
}

// MARK: - Taxpayer ID

extension Words {
    package func fault(_ fault: TaxpayerID.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the 18 characters of the taxpayer ID.", hans: "请填写 18 位纳税人识别号。",
                hant: "請填寫 18 碼納稅人識別號。", sv: "Ange alla 18 tecken i skattebetalar-id.")
        case .impossibleCharacter(let character, let position, let suggestion?):
            pick(
                "Character \(position), “\(character)”, does not occur in taxpayer IDs. Is it “\(suggestion)”?",
                hans: "第 \(position) 位的“\(character)”不会出现在纳税人识别号中。请检查是否应为“\(suggestion)”。",
                hant: "第 \(position) 碼的「\(character)」不會出現在納稅人識別號中。請檢查是否應為「\(suggestion)」。",
                sv:
                    "Tecken \(position), ”\(character)”, förekommer inte i skattebetalar-id. Ska det vara ”\(suggestion)”?"
            )
        case .impossibleCharacter(let character, let position, nil):
            pick(
                "Character \(position), “\(character)”, does not occur in taxpayer IDs. Compare it with the licence.",
                hans: "第 \(position) 位的“\(character)”不会出现在纳税人识别号中。请对照营业执照修改。",
                hant: "第 \(position) 碼的「\(character)」不會出現在納稅人識別號中。請對照營業執照修改。",
                sv:
                    "Tecken \(position), ”\(character)”, förekommer inte i skattebetalar-id. Jämför med registreringsbeviset."
            )
        case .wrongLength(let count):
            pick(
                "A taxpayer ID has 18 characters; this has \(count). Compare it with the licence.",
                hans: "纳税人识别号是 18 位，现有 \(count) 位。请对照营业执照检查。",
                hant: "納稅人識別號是 18 碼，現有 \(count) 碼。請對照營業執照檢查。",
                sv:
                    "Ett skattebetalar-id har 18 tecken; det här har \(count). Jämför med registreringsbeviset."
            )
        case .checkFailed:
            pick(
                "A character was mistyped: the check character does not fit. Compare it with the licence.",
                hans: "有一位输错了：校验码不符。请对照营业执照逐位检查。",
                hant: "有一碼輸錯了：檢查碼不符。請對照營業執照逐碼檢查。",
                sv:
                    "Ett tecken är fel: kontrolltecknet stämmer inte. Jämför med registreringsbeviset."
            )
        }
    }

    package func fault(_ fault: TitlePaste.Fault) -> String {
        switch fault {
        case .unknownVersion:
            pick(
                "This title string is of a kind not known here. Type the title instead.",
                hans: "无法识别这种抬头二维码。请直接填写抬头。",
                hant: "無法辨識這種抬頭 QR Code。請直接填寫抬頭。",
                sv: "Den här sortens titelsträng känns inte igen. Skriv titeln i stället.")
        case .empty:
            pick(
                "There is nothing in this title string. Type the title instead.",
                hans: "这个抬头二维码里没有内容。请直接填写抬头。",
                hant: "這個抬頭 QR Code 裡沒有內容。請直接填寫抬頭。",
                sv: "Titelsträngen är tom. Skriv titeln i stället.")
        case .notATitleString, .notBase64, .notUTF8, .tooLong:
            pick(
                "A part of this title string is missing. Copy it again from $01 to the last $, or type the title.",
                hans: "抬头二维码的内容不完整。请重新复制从 $01 到最后一个 $ 的全部内容，或直接填写抬头。",
                hant: "抬頭 QR Code 的內容不完整。請重新複製從 $01 到最後一個 $ 的全部內容，或直接填寫抬頭。",
                sv:
                    "En del av titelsträngen saknas. Kopiera den igen från $01 till sista $, eller skriv titeln."
            )
        }
    }
}
