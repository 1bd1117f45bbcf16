/// Help on the page of one bill.
extension Words {
    var helpBill: String {
        pick(
            """
            At the top stands how far the bill's application has come and what to do now, with the \
            buttons for it. Below follow its numbers, every step with its time and who took it, \
            what was applied for, and the bill itself. PgDn and PgUp or the arrows show the rest.

            “\(withdrawLabel)” is there until work on it begins, and “\(receivedButton)” once it is \
            mailed. “\(askButton)” writes to online support about this bill. Where there are \
            several applications for it, buttons lead from one to the other. y copies the tracking \
            number, or the application number before it is mailed. The page updates by itself.
            """,
            hans: """
                页面上方显示申请进度、下一步该做什么，以及相应的按钮；下面依次是各项编号、每一步的时间\
                和办理人、申请内容和账单内容。按 PgDn、PgUp 或方向键查看其余内容。

                开始处理之前可以选择“\(withdrawLabel)”；寄出之后可以选择“\(receivedButton)”。\
                选择“\(askButton)”可就此账单联系在线支持。同一账单有多份申请时，可用按钮相互切换。\
                按 y 复制运单号；寄出之前复制申请编号。页面会自动更新。
                """,
            hant: """
                頁面上方顯示申請進度、下一步該做什麼，以及相應的按鈕；下面依序是各項編號、每一步的時間\
                和辦理人、申請內容和帳單內容。按 PgDn、PgUp 或方向鍵查看其餘內容。

                開始處理之前可以選擇「\(withdrawLabel)」；寄出之後可以選擇「\(receivedButton)」。\
                選擇「\(askButton)」可就此帳單聯絡線上支援。同一帳單有多份申請時，可用按鈕相互切換。\
                按 y 複製託運單號；寄出之前複製申請編號。頁面會自動更新。
                """,
            sv: """
                Överst står hur långt ansökan har kommit och vad du kan göra nu, med knapparna för \
                det. Därunder följer numren, varje steg med tid och vem som utförde det, vad \
                ansökan gällde och själva fakturan. PgDn och PgUp eller pilarna visar resten.

                ”\(withdrawLabel)” finns tills arbetet börjar, och ”\(receivedButton)” när fapiaon \
                är skickad. Med ”\(askButton)” skriver du till onlinesupporten om fakturan. Finns \
                det flera ansökningar leder knappar mellan dem. y kopierar spårningsnumret, eller \
                ansökningsnumret innan fapiaon är skickad. Sidan uppdateras av sig själv.
                """)
    }
}
