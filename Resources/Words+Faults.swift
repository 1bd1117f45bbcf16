import Fapiao

/// What is wrong with a field, and what to do about it: one switch for each kind of fault.
extension Words {
    package func fault(_ fault: OrderNumber.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the order number from the confirmation e-mail.",
                hans: "请填写订单确认邮件中的订单编号。", hant: "請填寫訂單確認郵件中的訂單編號。",
                sv: "Ange ordernumret från orderbekräftelsen.")
        case .tooShort(let count):
            pick(
                "An order number has at least \(OrderNumber.minimum) characters; this has \(count). Check it against the e-mail.",
                hans: "订单编号至少有 \(OrderNumber.minimum) 个字符，这里只有 \(count) 个。请对照邮件检查。",
                hant: "訂單編號至少有 \(OrderNumber.minimum) 個字元，這裡只有 \(count) 個。請對照郵件檢查。",
                sv:
                    "Ett ordernummer har minst \(OrderNumber.minimum) tecken; det här har \(count). Jämför med mejlet."
            )
        case .tooLong(let count):
            pick(
                "An order number has at most \(OrderNumber.maximum) characters; this has \(count). Check it against the e-mail.",
                hans: "订单编号最多 \(OrderNumber.maximum) 个字符，这里有 \(count) 个。请对照邮件检查。",
                hant: "訂單編號最多 \(OrderNumber.maximum) 個字元，這裡有 \(count) 個。請對照郵件檢查。",
                sv:
                    "Ett ordernummer har högst \(OrderNumber.maximum) tecken; det här har \(count). Jämför med mejlet."
            )
        case .badCharacter(let character, let position):
            pick(
                "Character \(position), “\(character)”, does not occur in order numbers. Use letters, digits and hyphens.",
                hans: "第 \(position) 个字符“\(character)”不会出现在订单编号中。请只用字母、数字和连字符。",
                hant: "第 \(position) 個字元「\(character)」不會出現在訂單編號中。請只用字母、數字和連字號。",
                sv:
                    "Tecken \(position), ”\(character)”, förekommer inte i ordernummer. Använd bokstäver, siffror och bindestreck."
            )
        }
    }

    package func fault(_ fault: EmailAddress.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter your e-mail address.", hans: "请填写电子邮箱。", hant: "請填寫電子郵件地址。",
                sv: "Ange din e-postadress.")
        case .noAt, .badName, .leadingHyphen:
            pick(
                "Enter the whole address, such as name@example.com.",
                hans: "请填写完整的邮箱地址，例如 name@example.com。",
                hant: "請填寫完整的電子郵件地址，例如 name@example.com。",
                sv: "Skriv hela adressen, till exempel namn@example.com.")
        case .nonASCII(let character), .badCharacter(let character):
            pick(
                "“\(character)” cannot be used in an e-mail address. Check what you typed.",
                hans: "邮箱地址中不能有“\(character)”。请检查此处。",
                hant: "電子郵件地址中不能有「\(character)」。請檢查此處。",
                sv:
                    "”\(character)” kan inte ingå i en e-postadress. Kontrollera vad du har skrivit."
            )
        case .badDomain:
            pick(
                "Check the part after @: it should read like example.com.",
                hans: "请检查 @ 后面的部分，应类似 example.com。",
                hant: "請檢查 @ 後面的部分，應類似 example.com。",
                sv: "Kontrollera delen efter @: den ska se ut som example.com.")
        case .tooLong(_, let limit):
            pick(
                "This address is too long; use one of at most \(limit) characters.",
                hans: "地址太长，请使用不超过 \(limit) 个字符的地址。",
                hant: "地址太長，請使用不超過 \(limit) 個字元的地址。",
                sv: "Adressen är för lång; använd en på högst \(limit) tecken.")
        }
    }

    package var passwordMissing: String {
        pick("Enter a password.", hans: "请填写密码。", hant: "請填寫密碼。", sv: "Ange ett lösenord.")
    }

    package func fault(_ fault: PasswordPolicy.Fault) -> String {
        switch fault {
        case .tooShort(_, let minimum):
            pick(
                "Use at least \(minimum) characters.", hans: "请至少使用 \(minimum) 个字符。",
                hant: "請至少使用 \(minimum) 個字元。", sv: "Använd minst \(minimum) tecken.")
        case .tooLong(_, let maximum):
            pick(
                "Use at most \(maximum) characters.", hans: "请最多使用 \(maximum) 个字符。",
                hant: "請最多使用 \(maximum) 個字元。", sv: "Använd högst \(maximum) tecken.")
        case .tooCommon:
            pick(
                "This password is among the first that others would try. Choose another one.",
                hans: "这个密码太常见，容易被人猜到。请换一个。",
                hant: "這個密碼太常見，容易被人猜到。請換一個。",
                sv: "Lösenordet är ett av de första som andra skulle prova. Välj ett annat.")
        case .repeated:
            pick(
                "This password repeats itself. Choose one that varies more.",
                hans: "这个密码由重复的字符组成。请换一个更复杂的密码。",
                hant: "這個密碼由重複的字元組成。請換一個更複雜的密碼。",
                sv: "Lösenordet upprepar sig. Välj ett mer varierat.")
        case .sequence:
            pick(
                "This password is a run of neighbouring keys, letters or digits. Choose another one.",
                hans: "这个密码是连续的按键、字母或数字。请换一个。",
                hant: "這個密碼是連續的按鍵、字母或數字。請換一個。",
                sv: "Lösenordet är en följd av tangenter, bokstäver eller siffror. Välj ett annat.")
        case .containsEmail:
            pick(
                "This password contains the name from your e-mail address. Choose one that does not.",
                hans: "密码中含有您的邮箱用户名。请换一个不含用户名的密码。",
                hant: "密碼中含有您的信箱帳號。請換一個不含信箱帳號的密碼。",
                sv: "Lösenordet innehåller namnet i din e-postadress. Välj ett utan det.")
        }
    }

    package var paidOnFault: String {
        pick(
            "Enter the day as year-month-day, such as 2026-11-19, not in the future, or leave it empty.",
            hans: "请按年-月-日填写，例如 2026-11-19，不晚于今天；也可不填。",
            hant: "請按年-月-日填寫，例如 2026-11-19，不晚於今天；也可不填。",
            sv:
                "Ange dagen som år-månad-dag, till exempel 2026-11-19, inte i framtiden, eller lämna fältet tomt."
        )
    }
}
