import Fapiao

/// The forms in which a clerk notes what was done, and why.
extension Words {
    package func deskHeading(of deed: Deed) -> String {
        switch deed {
        case .issue:
            pick(
                "Which fapiao was issued?", hans: "开具了哪张发票？", hant: "開具了哪張發票？",
                sv: "Vilken fapiao har utfärdats?")
        case .mail:
            pick("How was it mailed?", hans: "怎样寄出？", hant: "如何寄出？", sv: "Hur skickades den?")
        case .reject:
            pick(
                "What has the customer to correct?", hans: "需要客户修改什么？", hant: "需要客戶修改什麼？",
                sv: "Vad behöver kunden rätta?")
        case .takeBack:
            pick(
                "Why is it taken back?", hans: "为什么撤销开具？", hant: "為什麼撤銷開具？",
                sv: "Varför tas den tillbaka?")
        case .notCollected:
            pick(
                "Why is it no longer ready?", hans: "为什么取消领取？", hant: "為什麼取消領取？",
                sv: "Varför ligger den inte längre klar?")
        case .returned:
            pick(
                "Why did it come back?", hans: "为什么退票？", hant: "為什麼退票？",
                sv: "Varför kom den tillbaka?")
        case .takeOver:
            pick(
                "Why do you take it over?", hans: "为什么接手？", hant: "為什麼接手？",
                sv: "Varför tar du över den?")
        case .note:
            pick("Note for the desk", hans: "内部备注", hant: "內部附註", sv: "Anteckning för disken")
        case .reissue: deskReissueHeading
        case .process, .ready, .collected, .received, .hold, .letGo:
            deskLabel(of: deed, isCorrection: false)
        }
    }

    package var deskCorrectHeading: String {
        pick(
            "What is the right tracking number?", hans: "正确的运单号是什么？", hant: "正確的託運單號是什麼？",
            sv: "Vilket är det rätta spårningsnumret?")
    }

    // MARK: Issue

    package var deskFapiaoHint: String {
        pick(
            "Paper: code, space, number. Digital: its 20 digits.",
            hans: "纸质发票：代码、空格、号码；数电票：20 位号码。",
            hant: "紙本發票：代碼、空格、號碼；數電票：20 位號碼。",
            sv: "Papper: kod, mellanslag, nummer. Digital: 20 siffror.")
    }

    package func deskDayHint(_ today: Day) -> String {
        pick(
            "The day printed on it; left empty it is today, \(today.iso).",
            hans: "发票上的开票日期；不填即为今天 \(today.iso)。", hant: "發票上的開票日期；不填即為今天 \(today.iso)。",
            sv: "Dagen som står på den; tomt betyder i dag, \(today.iso).")
    }

    package var deskDayFault: String {
        pick(
            "Enter the day as year-month-day, not in the future, or leave it empty.",
            hans: "请按年-月-日填写，不晚于今天；也可不填。", hant: "請按年-月-日填寫，不晚於今天；也可不填。",
            sv: "Ange dagen som år-månad-dag, inte i framtiden, eller lämna fältet tomt.")
    }

    package func fault(_ fault: IssueDayFault) -> String {
        switch fault {
        case .future(let today):
            pick(
                "No fapiao is of a day to come. Enter the day printed on it, \(today.iso) at the latest.",
                hans: "开票日期不能晚于今天 \(today.iso)。请按发票上的日期填写。",
                hant: "開票日期不能晚於今天 \(today.iso)。請按發票上的日期填寫。",
                sv:
                    "Ingen fapiao är från en dag som inte har varit. Ange dagen som står på den, senast \(today.iso)."
            )
        case .beforeSubmission(let day):
            pick(
                "The application was sent on \(day.iso), so its fapiao is not older. Compare the day with the fapiao.",
                hans: "申请于 \(day.iso) 提交，开票日期不能更早。请与发票核对。",
                hant: "申請於 \(day.iso) 送出，開票日期不能更早。請與發票核對。",
                sv:
                    "Ansökan skickades in \(day.iso), så dess fapiao är inte äldre. Jämför dagen med fapiaon."
            )
        case .beforePayment(let day):
            pick(
                "The order was paid on \(day.iso), so its fapiao is not older. Compare the day with the fapiao.",
                hans: "订单于 \(day.iso) 付款，开票日期不能更早。请与发票核对。",
                hant: "訂單於 \(day.iso) 付款，開票日期不能更早。請與發票核對。",
                sv:
                    "Ordern betalades \(day.iso), så dess fapiao är inte äldre. Jämför dagen med fapiaon."
            )
        }
    }

    package func fault(_ fault: FapiaoNumber.Fault) -> String {
        switch fault {
        case .missing:
            pick(
                "Enter the number of the fapiao that was issued.", hans: "请填写所开发票的号码。",
                hant: "請填寫所開發票的號碼。", sv: "Ange numret på den fapiao som utfärdats.")
        case .badCharacter(let character):
            pick(
                "“\(character)” does not occur in a fapiao number. Enter digits only.",
                hans: "发票号码中没有“\(character)”。请只填数字。", hant: "發票號碼中沒有「\(character)」。請只填數字。",
                sv: "”\(character)” förekommer inte i ett fapiao-nummer. Ange bara siffror.")
        case .codeLength(let count):
            pick(
                "A fapiao code has 10 or 12 digits; this has \(count). Check it.",
                hans: "发票代码为 10 位或 12 位，这里有 \(count) 位。请核对。",
                hant: "發票代碼為 10 位或 12 位，這裡有 \(count) 位。請核對。",
                sv: "En fapiao-kod har 10 eller 12 siffror; den här har \(count). Kontrollera den.")
        case .numberLength(let count):
            pick(
                "The number after the code has 8 digits; this has \(count). Check it.",
                hans: "代码后的发票号码为 8 位，这里有 \(count) 位。请核对。",
                hant: "代碼後的發票號碼為 8 位，這裡有 \(count) 位。請核對。",
                sv: "Numret efter koden har 8 siffror; det här har \(count). Kontrollera det.")
        case .wrongLength(let count):
            pick(
                "A paper fapiao has a code of 10 or 12 digits, a space and 8 digits; a digital one has 20. This has \(count).",
                hans: "纸质发票为 10 或 12 位代码加空格加 8 位号码，数电票为 20 位；这里有 \(count) 位。请核对。",
                hant: "紙本發票為 10 或 12 位代碼加空格加 8 位號碼，數電票為 20 位；這裡有 \(count) 位。請核對。",
                sv:
                    "En fapiao på papper har en kod på 10 eller 12 siffror, mellanslag och 8 siffror; en digital har 20. Det här har \(count)."
            )
        case .noSuchYear(let digits):
            pick(
                "A digital fapiao's number begins with its year, 21 or later, not with \(digits). Check it; for a paper fapiao put a space between the code and its 8 digits.",
                hans: "数电票号码以年份开头（21 起），不会以 \(digits) 开头。请核对；纸质发票请在代码和 8 位号码之间加空格。",
                hant: "數電票號碼以年份開頭（21 起），不會以 \(digits) 開頭。請核對；紙本發票請在代碼和 8 位號碼之間加空格。",
                sv:
                    "En digital fapiaos nummer börjar med året, 21 eller senare, inte med \(digits). Kontrollera det; på papper skrivs ett mellanslag mellan koden och de 8 siffrorna."
            )
        }
    }

    // MARK: Reasons

    package var deskTemplates: String {
        pick("Usual reasons", hans: "常见原因", hant: "常見原因", sv: "Vanliga orsaker")
    }

    package var deskTemplatesHint: String {
        pick(
            "Fills in a text in the customer's language, to be edited before it is sent.",
            hans: "按客户使用的语言填入模板，发送前可以修改。", hant: "依客戶使用的語言填入範本，送出前可以修改。",
            sv: "Fyller i en text på kundens språk, som kan ändras innan den skickas.")
    }

    package func deskName(of reason: RejectReason) -> String {
        switch reason {
        case .title:
            pick(
                "Title not as registered", hans: "抬头与登记名称不符", hant: "抬頭與登記名稱不符",
                sv: "Titeln stämmer inte")
        case .taxpayerID:
            pick(
                "Taxpayer ID and title differ", hans: "税号与抬头不符", hant: "稅號與抬頭不符",
                sv: "Id och titel stämmer inte överens")
        case .bank:
            pick(
                "Bank details incomplete", hans: "开户行信息不完整", hant: "開戶行資訊不完整",
                sv: "Bankuppgifter saknas")
        case .address:
            pick(
                "Mailing address incomplete", hans: "邮寄地址不完整", hant: "郵寄地址不完整",
                sv: "Postadressen är ofullständig")
        case .type:
            pick(
                "Special fapiao not possible", hans: "不能开具专用发票", hant: "不能開具專用發票",
                sv: "Särskild fapiao går inte")
        }
    }

    /// The words that the customer reads, until the clerk changes them.
    package func deskTemplate(_ reason: RejectReason) -> String {
        switch reason {
        case .title:
            pick(
                "The title differs from the registered name. Please enter it exactly as on the business licence and send the application again.",
                hans: "发票抬头与登记名称不一致。请按营业执照上的名称填写后重新提交。",
                hant: "發票抬頭與登記名稱不一致。請依營業執照上的名稱填寫後重新送出。",
                sv:
                    "Titeln skiljer sig från det registrerade namnet. Skriv den precis som i registreringsbeviset och skicka ansökan igen."
            )
        case .taxpayerID:
            pick(
                "The taxpayer ID belongs to another name than the title. Please check both and send the application again.",
                hans: "纳税人识别号与发票抬头不对应。请核对两项后重新提交。",
                hant: "納稅人識別號與發票抬頭不對應。請核對兩項後重新送出。",
                sv:
                    "Skattebetalar-id och titel hör inte ihop. Kontrollera båda och skicka ansökan igen."
            )
        case .bank:
            pick(
                "A special fapiao needs the bank with its branch, and the account. Please complete them and send the application again.",
                hans: "专用发票需要完整的开户银行（含支行）和账号。请补充后重新提交。",
                hant: "專用發票需要完整的開戶銀行（含分行）和帳號。請補充後重新送出。",
                sv:
                    "En särskild fapiao kräver bank med kontor samt kontonummer. Komplettera uppgifterna och skicka ansökan igen."
            )
        case .address:
            pick(
                "The carrier cannot deliver to this address. Please add street, house number and a phone that answers, and send the application again.",
                hans: "按此地址快递无法送达。请补充街道、门牌号和可接通的电话后重新提交。",
                hant: "依此地址快遞無法送達。請補充街道、門牌號和可接通的電話後重新送出。",
                sv:
                    "Fraktbolaget kan inte leverera till adressen. Lägg till gata, nummer och en telefon som någon svarar i, och skicka ansökan igen."
            )
        case .type: deskTemplateOfType
        }
    }

    private var deskTemplateOfType: String {
        pick(
            "A special fapiao cannot be issued to this buyer. Please choose a normal fapiao and send the application again.",
            hans: "无法为该购买方开具增值税专用发票。请改选普通发票后重新提交。",
            hant: "無法為該購買方開具增值稅專用發票。請改選普通發票後重新送出。",
            sv:
                "Köparen kan inte få en särskild fapiao. Välj en vanlig fapiao och skicka ansökan igen."
        )
    }

    package var deskFieldLabel: String {
        pick(
            "Field in question (optional)", hans: "涉及的栏目（选填）", hant: "涉及的欄位（選填）",
            sv: "Fältet det gäller (valfritt)")
    }

    package var deskFieldHint: String {
        pick(
            "The customer's form opens there. ↓ shows the list.", hans: "客户修改时会先看到这一栏。按 ↓ 显示列表。",
            hant: "客戶修改時會先看到這一欄。按 ↓ 顯示清單。", sv: "Kundens formulär öppnas där. ↓ visar listan.")
    }

    package var deskFieldFault: String {
        pick(
            "Choose a field from the list, or leave this empty.", hans: "请从列表中选择栏目，或留空。",
            hant: "請從清單中選擇欄位，或留空。", sv: "Välj ett fält i listan, eller lämna tomt.")
    }

    package func deskName(of field: RequestField) -> String {
        switch field {
        case .type: reviewType
        case .title: titleLabel
        case .taxpayerID: taxpayerIDLabel
        case .registeredAddress: registeredAddressLabel
        case .registeredPhone: registeredPhoneLabel
        case .bank: reviewBank
        case .bankAccount: bankAccountLabel
        case .remark: reviewRemark
        case .delivery: reviewWay
        case .mailing: reviewAddress
        }
    }

    package var deskRejectText: String {
        pick(
            "The customer reads what you write here.", hans: "客户会看到您填写的内容。", hant: "客戶會看到您填寫的內容。",
            sv: "Kunden läser det du skriver här.")
    }

    package var deskTakeBackText: String {
        pick(
            "The application goes back to processing, and its fapiao number becomes void. The customer reads what you write here.",
            hans: "申请将回到处理中，发票号码作废。客户会看到您填写的内容。", hant: "申請將回到處理中，發票號碼作廢。客戶會看到您填寫的內容。",
            sv:
                "Ansökan går tillbaka till behandling och fapiao-numret makuleras. Kunden läser det du skriver här."
        )
    }

    package var deskNotCollectedText: String {
        pick(
            "The application goes back to issued; the fapiao and its number stay good. Lay it ready again, or take the issue back. The customer reads what you write here.",
            hans: "申请将回到已开具，发票及号码仍然有效；之后可重新通知领取，或撤销开具。客户会看到您填写的内容。",
            hant: "申請將回到已開具，發票及號碼仍然有效；之後可重新通知領取，或撤銷開具。客戶會看到您填寫的內容。",
            sv:
                "Ansökan går tillbaka till utfärdad; fapiaon och dess nummer gäller fortfarande. Lägg fram den igen eller ta tillbaka utfärdandet. Kunden läser det du skriver här."
        )
    }

    package var deskReturnedText: String {
        pick(
            "The fapiao is back at the service center. The customer reads what you write here.",
            hans: "发票已退回服务中心。客户会看到您填写的内容。", hant: "發票已退回服務中心。客戶會看到您填寫的內容。",
            sv: "Fapiaon är tillbaka hos servicecentret. Kunden läser det du skriver här.")
    }

    package var deskTakeOverText: String {
        pick(
            "Another clerk is at work on it. Your reason stays with the application as a note.",
            hans: "另一位同事正在经办。您填写的原因会作为内部备注保留。", hant: "另一位同事正在經辦。您填寫的原因會作為內部附註保留。",
            sv: "En kollega arbetar med den. Din orsak sparas som en notis på ansökan.")
    }

    package var deskNoteText: String {
        pick(
            "Only the desk reads notes, never the customer.", hans: "备注仅供内部查看，客户看不到。",
            hant: "附註僅供內部檢視，客戶看不到。", sv: "Anteckningar läses bara av disken, aldrig av kunden.")
    }

    package var deskNoteLabel: String { pick("Note", hans: "备注", hant: "附註", sv: "Anteckning") }

    package var deskSaveNote: String {
        pick("Keep the note", hans: "保存备注", hant: "儲存附註", sv: "Spara notisen")
    }

    package var deskReasonHint: String {
        pick(
            "Say what is wrong and what to do. Tab leaves the box.",
            hans: "请写明问题和处理办法。按 Tab 离开输入框。",
            hant: "請寫明問題和處理方式。按 Tab 離開輸入框。",
            sv: "Skriv vad som är fel och vad kunden ska göra. Tab lämnar rutan.")
    }

    package var deskInsideHint: String {
        pick(
            "For your colleagues. Tab leaves the box.", hans: "写给同事看。按 Tab 离开输入框。",
            hant: "寫給同事看。按 Tab 離開輸入框。", sv: "För dina kolleger. Tab lämnar rutan.")
    }

    package var deskReasonMissing: String {
        pick(
            "Write a few words, so that others know why.", hans: "请填写几句说明，让别人知道原因。",
            hant: "請填寫幾句說明，讓別人知道原因。", sv: "Skriv några ord, så att andra vet varför.")
    }

    // MARK: Leaving a form

    package var deskDropTitle: String {
        pick(
            "Leave without doing it?", hans: "不执行就离开吗？", hant: "不執行就離開嗎？",
            sv: "Lämna utan att utföra?")
    }

    package var deskDropText: String {
        pick(
            "What you typed on this page is not kept.", hans: "本页填写的内容不会保留。",
            hant: "本頁填寫的內容不會保留。", sv: "Det du har skrivit på sidan sparas inte.")
    }

    package var deskDrop: String {
        pick("Leave the page", hans: "离开本页", hant: "離開本頁", sv: "Lämna sidan")
    }

    package var deskGoOn: String {
        pick("Go on typing", hans: "继续填写", hant: "繼續填寫", sv: "Fortsätt skriva")
    }

    // MARK: A document that cannot be read

    package var deskDamagedTitle: String {
        pick(
            "Its document is damaged", hans: "数据文件已损坏", hant: "資料檔案已損壞",
            sv: "Dokumentet är skadat")
    }

    package var deskDamagedText: String {
        pick(
            "It cannot be read and lies in quarantine. Press 8 in the list to see what to do.",
            hans: "该文件无法读取，已移入隔离区。请在列表中按 8 查看处理办法。",
            hant: "該檔案無法讀取，已移入隔離區。請在清單中按 8 查看處理方式。",
            sv:
                "Det går inte att läsa och ligger i karantän. Tryck på 8 i listan för att se vad du kan göra."
        )
    }
}
