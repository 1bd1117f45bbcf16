import Fapiao

/// The keys of the clerk's console: short for the bar, in a sentence for help.
extension Words {
    package var deskKeyQueues: String { pick("queue", hans: "队列", hant: "佇列", sv: "kö") }

    package var deskKeyMark: String { pick("mark", hans: "标记", hant: "標記", sv: "markera") }

    package var deskKeyMarkAll: String { pick("all", hans: "全选", hant: "全選", sv: "alla") }

    package var deskKeyUnmark: String {
        pick("unmark", hans: "取消标记", hant: "取消標記", sv: "avmarkera")
    }

    package var deskKeyNumber: String { pick("find", hans: "查找", hant: "尋找", sv: "sök") }

    package var deskKeyTake: String { pick("take", hans: "经办", hant: "經辦", sv: "ta") }

    package var deskKeyNeighbour: String {
        pick("previous, next", hans: "上一条、下一条", hant: "上一筆、下一筆", sv: "förra, nästa")
    }

    // MARK: Help

    package var deskKeysHeading: String { pick("Keys", hans: "按键", hant: "按鍵", sv: "Tangenter") }

    package var deskKeysHere: String {
        pick("On this page", hans: "本页", hant: "本頁", sv: "På den här sidan")
    }

    package var deskKeysEverywhere: String {
        pick("Everywhere", hans: "所有页面", hant: "所有頁面", sv: "Överallt")
    }

    package var deskHelpDigits: String {
        pick(
            "Opens the queue with that digit.", hans: "打开该数字对应的队列。", hant: "開啟該數字對應的佇列。",
            sv: "Öppnar kön med den siffran.")
    }

    package var deskHelpOpen: String {
        pick("Opens the row.", hans: "打开所选的一条。", hant: "開啟所選的一筆。", sv: "Öppnar raden.")
    }

    package var deskHelpMark: String {
        pick(
            "Marks the row and goes on to the next; Esc takes all marks away.",
            hans: "标记该条并移到下一条；按 Esc 清除全部标记。", hant: "標記該筆並移到下一筆；按 Esc 清除全部標記。",
            sv: "Markerar raden och går till nästa; Esc tar bort alla markeringar.")
    }

    package var deskHelpFilter: String {
        pick(
            "Narrows the list as you type: number, title, amount, type, delivery or clerk.",
            hans: "边输入边筛选：编号、抬头、金额、票种、交付方式或经办人。",
            hant: "邊輸入邊篩選：編號、抬頭、金額、票種、交付方式或經辦人。",
            sv:
                "Smalnar av listan medan du skriver: nummer, titel, belopp, typ, leverans eller handläggare."
        )
    }

    package var deskHelpSort: String {
        pick(
            "Asks what to sort by; the same again turns the order round.",
            hans: "选择排序方式；再选一次同一项则反向排序。", hant: "選擇排序方式；再選一次同一項則反向排序。",
            sv: "Frågar vad listan ska sorteras efter; samma igen vänder på ordningen.")
    }

    package var deskHelpFind: String {
        pick(
            "Opens whatever has a number: an application, request, order, fapiao or parcel.",
            hans: "按编号打开：申请、客服请求、订单、发票或运单。", hant: "依編號開啟：申請、客服請求、訂單、發票或託運單。",
            sv: "Öppnar det som har ett nummer: ansökan, ärende, order, fapiao, försändelse.")
    }

    package var deskHelpNext: String {
        pick("The next queue.", hans: "下一个队列。", hant: "下一個佇列。", sv: "Nästa kö.")
    }

    package var deskHelpPrevious: String {
        pick("The queue before.", hans: "上一个队列。", hant: "上一個佇列。", sv: "Föregående kö.")
    }

    package var deskHelpTake: String {
        pick(
            "Takes the row for 15 minutes, so that others leave it alone; again lets it go.",
            hans: "由您经办 15 分钟，其他人暂不处理；再按一次则放开。",
            hant: "由您經辦 15 分鐘，其他人暫不處理；再按一次則放開。",
            sv: "Tar raden i 15 minuter så att andra låter den vara; en gång till släpper den.")
    }

    package var deskHelpReload: String {
        pick(
            "Reads everything again; it also happens by itself.", hans: "重新读取；平时也会自动更新。",
            hant: "重新讀取；平時也會自動更新。", sv: "Läser om allt; det sker också av sig självt.")
    }

    package var deskHelpCopy: String {
        pick(
            "Copies the number to the clipboard.", hans: "把编号复制到剪贴板。", hant: "把編號複製到剪貼簿。",
            sv: "Kopierar numret till urklipp.")
    }

    package var deskHelpClose: String {
        pick(
            "Ends the filter, then the marks, then asks whether to leave.",
            hans: "依次取消筛选、清除标记，最后询问是否退出。", hant: "依序取消篩選、清除標記，最後詢問是否離開。",
            sv: "Avslutar filtret, sedan markeringarna, och frågar sist om du vill avsluta.")
    }

    package var deskHelpLeave: String {
        pick("Leaves the program.", hans: "退出程序。", hant: "結束程式。", sv: "Avslutar programmet.")
    }

    package var deskHelpNeighbour: String {
        pick(
            "Opens the next or the previous application of the list.",
            hans: "打开列表中的下一条或上一条申请。", hant: "開啟清單中的下一筆或上一筆申請。",
            sv: "Öppnar nästa eller föregående ansökan i listan.")
    }

    package var deskHelpBack: String {
        pick("Back to the list.", hans: "返回列表。", hant: "返回清單。", sv: "Tillbaka till listan.")
    }

    // MARK: Deeds

    /// `isCorrection` when a tracking number is known already.
    package func deskLabel(of deed: Deed, isCorrection: Bool) -> String {
        switch deed {
        case .process: pick("Process", hans: "受理", hant: "受理", sv: "Behandla")
        case .issue: pick("Issue…", hans: "开具…", hant: "開具…", sv: "Utfärda…")
        case .mail where isCorrection:
            pick("Correct the parcel…", hans: "更正运单…", hant: "更正託運單…", sv: "Rätta försändelsen…")
        case .mail: pick("Mail…", hans: "寄出…", hant: "寄出…", sv: "Skicka…")
        case .ready: name(of: Status.readyForPickUp)
        case .collected: name(of: Status.collected)
        case .received: name(of: Status.received)
        case .reject: pick("Send back…", hans: "退回修改…", hant: "退回修改…", sv: "Återsänd…")
        case .takeBack:
            pick("Take back…", hans: "撤销开具…", hant: "撤銷開具…", sv: "Ta tillbaka…")
        case .notCollected:
            pick("Take back…", hans: "取消领取…", hant: "取消領取…", sv: "Ta tillbaka…")
        case .returned: pick("Returned…", hans: "登记退票…", hant: "登記退票…", sv: "Retur…")
        case .hold: pick("Take", hans: "由我经办", hant: "由我經辦", sv: "Ta hand om")
        case .letGo: pick("Let go", hans: "放开", hant: "放開", sv: "Släpp")
        case .takeOver: pick("Take over…", hans: "接手…", hant: "接手…", sv: "Ta över…")
        case .reissue: deskLabel(of: SupportDeed.reissue)
        case .note: pick("Note…", hans: "备注…", hant: "附註…", sv: "Anteckning…")
        }
    }

    package func deskHelp(on deed: Deed) -> String {
        switch deed {
        case .process, .issue, .mail, .ready, .collected, .received: deskHelp(forward: deed)
        case .reject, .takeBack, .notCollected, .returned, .reissue, .hold, .letGo, .takeOver,
            .note:
            deskHelp(aside: deed)
        }
    }

    /// What leads an application on.
    private func deskHelp(forward deed: Deed) -> String {
        switch deed {
        case .process:
            pick(
                "Begins to process it; the customer can no longer withdraw it.",
                hans: "开始处理，客户不能再撤回。", hant: "開始處理，客戶不能再撤回。",
                sv: "Börjar behandla den; kunden kan inte längre återkalla den.")
        case .issue:
            pick(
                "Notes the number and the day of the fapiao that was printed.",
                hans: "登记已开发票的号码和日期。", hant: "登記已開發票的號碼和日期。",
                sv: "Noterar nummer och dag för den fapiao som skrivits ut.")
        case .mail:
            pick(
                "Notes the carrier and the tracking number, or corrects them.",
                hans: "登记或更正快递公司和运单号。", hant: "登記或更正快遞公司和託運單號。",
                sv: "Noterar fraktbolag och spårningsnummer, eller rättar dem.")
        case .ready:
            pick(
                "It lies at the branch for pick-up.", hans: "发票已备好，可以到分公司领取。",
                hant: "發票已備妥，可以到分公司領取。", sv: "Den ligger på kontoret och kan hämtas.")
        case .collected:
            pick(
                "The customer has fetched it.", hans: "客户已领取发票。", hant: "客戶已領取發票。",
                sv: "Kunden har hämtat den.")
        case .received:
            pick(
                "The letter has arrived.", hans: "客户已收到快递。", hant: "客戶已收到快遞。",
                sv: "Försändelsen har kommit fram.")
        case .reject, .takeBack, .notCollected, .returned, .reissue, .hold, .letGo, .takeOver,
            .note:
            deskHelp(aside: deed)
        }
    }

    /// What leads it back, and what concerns the clerks alone.
    private func deskHelp(aside deed: Deed) -> String {
        switch deed {
        case .process, .issue, .mail, .ready, .collected, .received: deskHelp(forward: deed)
        case .reject:
            pick(
                "Sends it back to the customer, to be corrected.", hans: "退回给客户修改。",
                hant: "退回給客戶修改。", sv: "Skickar tillbaka den till kunden för rättning.")
        case .takeBack:
            pick(
                "Takes the issue back; its fapiao number stays used, as void.",
                hans: "撤销开具；该发票号码作废，不能再用。", hant: "撤銷開具；該發票號碼作廢，不能再用。",
                sv: "Tar tillbaka utfärdandet; fapiao-numret förblir använt, som makulerat.")
        case .notCollected:
            pick(
                "It is not ready for pick-up any more; the fapiao stays good.",
                hans: "不再等待领取；发票仍然有效。", hant: "不再等待領取；發票仍然有效。",
                sv: "Den ligger inte längre klar att hämta; fapiaon gäller fortfarande.")
        case .returned:
            pick(
                "The fapiao has come back to the service center.", hans: "登记客户退回的发票。",
                hant: "登記客戶退回的發票。", sv: "Fapiaon har kommit tillbaka till servicecentret.")
        case .reissue: deskHelp(on: SupportDeed.reissue)
        case .hold, .letGo:
            pick(
                "Takes it for 15 minutes, so that others leave it alone; again lets it go.",
                hans: "由您经办 15 分钟，其他人暂不处理；再按一次则放开。",
                hant: "由您經辦 15 分鐘，其他人暫不處理；再按一次則放開。",
                sv: "Tar den i 15 minuter så att andra låter den vara; en gång till släpper den.")
        case .takeOver:
            pick(
                "Takes it from the clerk who holds it, with a reason.", hans: "说明原因后，从当前经办人手中接过。",
                hant: "說明原因後，從目前經辦人手中接過。",
                sv: "Tar över den från handläggaren som har den, med en orsak.")
        case .note:
            pick(
                "Leaves a note for the other clerks; the customer does not see it.",
                hans: "给同事留一条备注，客户看不到。", hant: "給同事留一則附註，客戶看不到。",
                sv: "Lämnar en notis till kollegerna; kunden ser den inte.")
        }
    }
}
