/// Help on what a visit may begin with: a draft left behind, and the mailbox of the demo.
extension Words {
    var helpResume: String {
        pick(
            """
            You left an application unfinished. What you type is saved as you go, so nothing is \
            lost when a window closes or a line drops; nothing is sent before you press “\
            \(reviewSend)”.

            “\(goOn)” opens the page where you stopped. “\(resumeNotNow)” leads to your bills, \
            where the bill says “\(billBegun)”: press Enter on it to go on later. Each bill has a \
            draft of its own; the one you saved last is offered here.

            “\(resumeDiscard)” asks once more, then deletes what you typed for good. The bill \
            stays, and you can apply for it anew.
            """,
            hans: """
                您有一份申请尚未填完。填写的内容会随时保存，关闭窗口或连接中断都不会丢失；\
                按下“\(reviewSend)”之前，不会提交任何内容。

                选择“\(goOn)”，会打开上次停下的页面。选择“\(resumeNotNow)”，会转到账单列表，\
                该账单显示“\(billBegun)”，以后选中它按 Enter 即可继续。每笔账单各有一份草稿，\
                这里提示的是最近保存的一份。

                选择“\(resumeDiscard)”，确认后会删除填写的内容，无法恢复。账单不受影响，可以重新申请。
                """,
            hant: """
                您有一份申請尚未填完。填寫的內容會隨時儲存，關閉視窗或連線中斷都不會遺失；\
                按下「\(reviewSend)」之前，不會送出任何內容。

                選擇「\(goOn)」，會開啟上次停下的頁面。選擇「\(resumeNotNow)」，會前往帳單清單，\
                該筆帳單顯示「\(billBegun)」，之後選取它按 Enter 即可繼續。每筆帳單各有一份草稿，\
                這裡提示的是最近儲存的一份。

                選擇「\(resumeDiscard)」，確認後會刪除填寫的內容，無法復原。帳單不受影響，可以重新申請。
                """,
            sv: """
                Du har en ansökan som inte är färdig. Det du skriver sparas efter hand, så inget går \
                förlorat om ett fönster stängs eller förbindelsen bryts; inget skickas förrän du \
                trycker på ”\(reviewSend)”.

                ”\(goOn)” öppnar sidan där du slutade. ”\(resumeNotNow)” leder till dina fakturor, \
                där det står ”\(billBegun)” på fakturan: tryck Enter på den för att fortsätta senare. \
                Varje faktura har sitt eget utkast; här erbjuds det du sparade senast.

                ”\(resumeDiscard)” frågar en gång till och raderar sedan det du har skrivit för \
                gott. Fakturan finns kvar och du kan ansöka på nytt.
                """)
    }

    var helpMailbox: String {
        pick(
            """
            In the demo no mail leaves this machine. The mailbox shows what would have been \
            mailed, to whom and when, the latest on top.

            Enter opens a mail. y copies its code, to be pasted where it is asked for; the first \
            button of a mail with a code leads to the page that asks for it. r looks for new mail.
            """,
            hans: """
                演示中，邮件不会离开本机。演示邮箱列出本应发出的邮件、收件人和时间，最新的在最前面。

                按 Enter 打开邮件。按 y 复制其中的代码，再粘贴到需要填写的地方；\
                带有代码的邮件，按其第一个按钮可直接转到填写页面。按 r 检查新邮件。
                """,
            hant: """
                示範中，郵件不會離開本機。示範信箱列出本應寄出的郵件、收件人和時間，最新的在最前面。

                按 Enter 開啟郵件。按 y 複製其中的代碼，再貼到需要填寫的地方；\
                帶有代碼的郵件，按其第一個按鈕可直接前往填寫頁面。按 r 檢查新郵件。
                """,
            sv: """
                I demon lämnar ingen e-post den här datorn. Brevlådan visar vad som skulle ha \
                skickats, till vem och när, med det senaste överst.

                Enter öppnar ett meddelande. y kopierar koden i det, så att du kan klistra in den \
                där den efterfrågas. Första knappen i ett meddelande med kod leder till sidan som \
                frågar efter den. r söker efter ny e-post.
                """)
    }
}
