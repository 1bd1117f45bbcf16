import Fapiao

/// Earlier titles and addresses (M10): chosen while applying, kept in the account menu.
extension Words {
    package var chooseEarlierButton: String {
        pick("Choose…", hans: "选择…", hant: "選擇…", sv: "Välj…")
    }

    package func earlierToChoose(_ count: Int) -> String {
        pick(
            "\(count) to choose from", hans: "有 \(count) 个可选", hant: "有 \(count) 個可選",
            sv: "\(count) att välja bland")
    }

    package var chooseTitleHint: String {
        pick(
            "Fills in title, kind of buyer and tax details of an earlier application.",
            hans: "填入以往申请用过的抬头、购买方类型和税务信息。",
            hant: "填入以往申請用過的抬頭、購買方類型和稅務資訊。",
            sv: "Fyller i titel, typ av köpare och skatteuppgifter från en tidigare ansökan.")
    }

    package var chooseAddressHint: String {
        pick(
            "Fills in recipient, phone and address of an earlier application.",
            hans: "填入以往申请用过的收件人、电话和地址。", hant: "填入以往申請用過的收件人、電話和地址。",
            sv: "Fyller i mottagare, telefon och adress från en tidigare ansökan.")
    }

    package var chooseTitleHeading: String {
        pick(
            "Choose an earlier title", hans: "选择历史抬头", hant: "選擇歷史抬頭", sv: "Välj en tidigare titel")
    }

    package var chooseAddressHeading: String {
        pick(
            "Choose an earlier address", hans: "选择历史地址", hant: "選擇歷史地址",
            sv: "Välj en tidigare adress")
    }

    package var chooseEarlierText: String {
        pick(
            "Enter fills in everything we know of it. You can bring back what you typed afterwards.",
            hans: "按 Enter 填入全部已知内容，之后仍可恢复您原先填写的内容。",
            hant: "按 Enter 填入全部已知內容，之後仍可還原您原先填寫的內容。",
            sv: "Enter fyller i allt som är känt. Det du har skrivit kan hämtas tillbaka efteråt.")
    }

    package var useEarlierButton: String { pick("Use", hans: "使用", hant: "使用", sv: "Använd") }

    package var filledInFromEarlier: String {
        pick(
            "Filled in. Check it.", hans: "已填入，请核对。", hant: "已填入，請核對。",
            sv: "Ifyllt. Kontrollera det.")
    }

    package var backToTypedButton: String {
        pick(
            "Restore what I typed", hans: "恢复原先内容", hant: "還原原先內容",
            sv: "Tillbaka till det som skrevs")
    }
}

// MARK: - In the account menu

extension Words {
    package var titleBookText: String {
        pick(
            "The titles of your applications, the latest first. The next application begins with the latest, or with the one you make the default.",
            hans: "以往申请用过的抬头，最近的在前。下次申请默认填入最近用过的抬头，或您设为默认的抬头。",
            hant: "以往申請用過的抬頭，最近的在前。下次申請預設填入最近用過的抬頭，或您設為預設的抬頭。",
            sv:
                "Titlarna i dina ansökningar, den senaste först. Nästa ansökan börjar med den senaste, eller med den du gör till standard."
        )
    }

    package var addressBookText: String {
        pick(
            "The addresses of your applications, the latest first. The next application begins with the latest, or with the one you make the default.",
            hans: "以往申请用过的地址，最近的在前。下次申请默认填入最近用过的地址，或您设为默认的地址。",
            hant: "以往申請用過的地址，最近的在前。下次申請預設填入最近用過的地址，或您設為預設的地址。",
            sv:
                "Adresserna i dina ansökningar, den senaste först. Nästa ansökan börjar med den senaste, eller med den du gör till standard."
        )
    }

    package var titleBookEmpty: String {
        pick(
            "No titles yet. The title of each application that you send is kept here.",
            hans: "还没有抬头。提交申请后，抬头会保存在这里。", hant: "還沒有抬頭。送出申請後，抬頭會儲存在這裡。",
            sv: "Inga titlar ännu. Titeln i varje ansökan som du skickar sparas här.")
    }

    package var addressBookEmpty: String {
        pick(
            "No addresses yet. The address of each application that you send is kept here.",
            hans: "还没有地址。提交申请后，地址会保存在这里。", hant: "還沒有地址。送出申請後，地址會儲存在這裡。",
            sv: "Inga adresser ännu. Adressen i varje ansökan som du skickar sparas här.")
    }

    package var defaultMark: String { pick("Default", hans: "默认", hant: "預設", sv: "Standard") }

    package var titleEntryHeading: String {
        pick("Earlier title", hans: "历史抬头", hant: "歷史抬頭", sv: "Tidigare titel")
    }

    package var addressEntryHeading: String {
        pick("Earlier address", hans: "历史地址", hant: "歷史地址", sv: "Tidigare adress")
    }

    package var makeDefaultButton: String {
        pick("Make it the default", hans: "设为默认", hant: "設為預設", sv: "Gör till standard")
    }

    package var noDefaultButton: String {
        pick("No longer the default", hans: "取消默认", hant: "取消預設", sv: "Inte längre standard")
    }

    package var defaultHint: String {
        pick(
            "The next application begins with it.", hans: "下次申请会默认填入此项。",
            hant: "下次申請會預設填入此項。", sv: "Nästa ansökan börjar med den.")
    }

    package var leaveEntryHeading: String {
        pick(
            "Discard your changes?", hans: "要放弃修改吗？", hant: "要捨棄變更嗎？",
            sv: "Kasta ändringarna?")
    }

    package var leaveEntryText: String {
        pick(
            "What you changed here is not saved yet. To keep it, go on editing and choose “\(saveButton)”.",
            hans: "这里的修改尚未保存。如需保留，请继续编辑，然后选择“\(saveButton)”。",
            hant: "這裡的變更尚未儲存。如需保留，請繼續編輯，然後選擇「\(saveButton)」。",
            sv:
                "Det du har ändrat här är inte sparat. Fortsätt redigera och välj ”\(saveButton)” om du vill behålla det."
        )
    }

    package var goOnEditingButton: String {
        pick("Go on editing", hans: "继续编辑", hant: "繼續編輯", sv: "Fortsätt redigera")
    }

    package var discardChangesButton: String {
        pick("Discard changes", hans: "放弃修改", hant: "捨棄變更", sv: "Kasta ändringarna")
    }

    package func removeEntryText(_ name: String) -> String {
        pick(
            "Remove “\(name)” from the list? Applications that were sent with it stay as they are.",
            hans: "要从列表中删除“\(name)”吗？已用它提交的申请不受影响。",
            hant: "要從清單中移除「\(name)」嗎？已用它送出的申請不受影響。",
            sv: "Ta bort ”\(name)” från listan? Ansökningar som skickats med den påverkas inte.")
    }

    package var keepEntryButton: String { pick("Keep it", hans: "保留", hant: "保留", sv: "Behåll") }

    package var bookSaved: String { pick("Saved.", hans: "已保存。", hant: "已儲存。", sv: "Sparat.") }

    package var bookRemoved: String {
        pick("Removed.", hans: "已删除。", hant: "已移除。", sv: "Borttaget.")
    }

    package var bookPreferred: String {
        pick(
            "The next application begins with the default.", hans: "下次申请会填入默认项。",
            hant: "下次申請會填入預設項目。", sv: "Nästa ansökan börjar med standardvalet.")
    }

    package var bookUnpreferred: String {
        pick(
            "The next application begins with the latest.", hans: "下次申请会填入最近用过的一项。",
            hant: "下次申請會填入最近用過的一項。", sv: "Nästa ansökan börjar med den senaste.")
    }
}
