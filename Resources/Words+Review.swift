import Fapiao

/// The page on which everything is looked at once more before it is sent (M14).
extension Words {
    // MARK: Groups

    package var billLabel: String {
        pick("Bill", hans: "账单", hant: "帳單", sv: "Faktura")
    }

    package var deliveryLabel: String {
        pick("Delivery", hans: "交付", hant: "交付", sv: "Leverans")
    }

    package var reviewPicture: String {
        pick(
            "How it will be printed", hans: "发票样张", hant: "發票樣張",
            sv: "Så kommer den att se ut")
    }

    // MARK: Rows

    package var reviewChangeHint: String {
        pick(
            "Opens the page of this line; it leads back here.",
            hans: "打开填写此项的页面，改好后会回到这里。",
            hant: "開啟填寫此項的頁面，改好後會回到這裡。",
            sv: "Öppnar sidan för raden; den leder tillbaka hit.")
    }

    package var reviewAmount: String {
        pick("Amount incl. tax", hans: "价税合计", hant: "價稅合計", sv: "Belopp inkl. moms")
    }

    package func reviewAmount(_ amount: Money) -> String { "¥" + amount.grouped }

    package var reviewType: String {
        pick("Fapiao type", hans: "发票类型", hant: "發票類型", sv: "Typ av fapiao")
    }

    package var reviewBank: String {
        pick("Bank", hans: "开户银行", hant: "開戶銀行", sv: "Bank")
    }

    package var reviewRemark: String {
        pick("Printed remark", hans: "发票备注", hant: "發票備註", sv: "Tryckt anmärkning")
    }

    package var reviewNone: String {
        pick("None", hans: "无", hant: "無", sv: "Ingen")
    }

    package var reviewNotGiven: String {
        pick("Not given", hans: "未填写", hant: "未填寫", sv: "Inte angivet")
    }

    package var reviewWay: String {
        pick("Delivered by", hans: "交付方式", hant: "交付方式", sv: "Leveranssätt")
    }

    package var reviewAddress: String {
        pick("Mail to", hans: "邮寄地址", hant: "郵寄地址", sv: "Skickas till")
    }

    package var reviewPlace: String {
        pick("Pick-up place", hans: "自取地址", hant: "自取地址", sv: "Hämtställe")
    }

    // MARK: What to know before sending

    package var reviewExpected: String {
        pick("Expected", hans: "预计时间", hant: "預計時間", sv: "Väntas")
    }

    package func reviewPromise(_ promised: PromisedDay) -> String {
        let day = date(promised.day)
        guard promised.estimated else {
            return pick(
                "Issued by \(day), if you send it now.", hans: "现在提交，最晚于\(day)开具。",
                hant: "現在送出，最晚於\(day)開具。", sv: "Utfärdas senast den \(day) om du skickar nu.")
        }
        return pick(
            """
            Issued by about \(day), if you send it now. The day is estimated, because the holidays \
            of that year are not published yet.
            """,
            hans: "现在提交，预计\(day)前开具。该年放假安排尚未公布，日期仅为估算。",
            hant: "現在送出，預計\(day)前開具。該年放假安排尚未公布，日期僅為估算。",
            sv: """
                Utfärdas omkring den \(day) om du skickar nu. Dagen är beräknad, eftersom det årets \
                helgdagar ännu inte har meddelats.
                """)
    }

    package func reviewTitleDiffers(payer: String) -> String {
        pick(
            """
            The title differs from the payer, “\(payer)”. If you need a purchase certificate or a \
            refund, the two must be the same: change the title.
            """,
            hans: "抬头与付款人“\(payer)”不一致。如需购买证明或退款，两者必须一致，请修改抬头。",
            hant: "抬頭與付款人「\(payer)」不一致。如需購買證明或退款，兩者必須一致，請修改抬頭。",
            sv: """
                Titeln skiljer sig från betalaren, ”\(payer)”. Behöver du ett inköpsintyg eller en \
                återbetalning måste de vara lika: ändra då titeln.
                """)
    }

    package var reviewNoTaxpayerID: String {
        pick(
            """
            Without a taxpayer ID an enterprise cannot use this fapiao as a tax voucher \
            (SAT Announcement 2017 No. 16).
            """,
            hans: "企业发票未填写纳税人识别号，不得作为税收凭证（国家税务总局公告 2017 年第 16 号）。",
            hant: "企業發票未填寫納稅人識別號，不得作為稅收憑證（國家稅務總局公告 2017 年第 16 號）。",
            sv: """
                Utan skattebetalar-id kan ett företag inte använda denna fapiao som skatteunderlag \
                (SAT:s tillkännagivande 16/2017).
                """)
    }

    package func nothingSent(until button: String) -> String {
        pick(
            "Nothing is sent until you press “\(button)”.",
            hans: "按下“\(button)”之前，不会提交任何内容。",
            hant: "按下「\(button)」之前，不會送出任何內容。",
            sv: "Inget skickas förrän du trycker på ”\(button)”.")
    }

    package var reviewSend: String {
        pick("Send application", hans: "提交申请", hant: "送出申請", sv: "Skicka ansökan")
    }

    package var reviewSendHint: String {
        pick(
            "Sends the application to the service center. You can withdraw it until work on it begins.",
            hans: "将申请提交给服务中心。开始处理之前可以撤回。",
            hant: "將申請送交服務中心。開始處理之前可以撤回。",
            sv:
                "Skickar ansökan till servicecentret. Du kan återkalla den tills den börjar behandlas."
        )
    }
}
