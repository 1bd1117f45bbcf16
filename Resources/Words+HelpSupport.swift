import Fapiao

/// Help on the pages of support requests.
extension Words {
    var helpSupport: String {
        pick(
            """
            Here are your requests to the service center, those with the latest messages first. \
            “\(requestNews)” means that there is something you have not read. Enter opens a \
            request; n, or the button below the list, begins a new one.

            We also e-mail you every answer.
            """,
            hans: """
                这里是您向服务中心提出的请求，最近有留言的排在最前。“\(requestNews)”表示有您未读的内容。\
                按 Enter 打开请求；按 n 或列表下方的按钮新建请求。

                每次回复也会发邮件通知您。
                """,
            hant: """
                這裡是您向服務中心提出的請求，最近有留言的排在最前。「\(requestNews)」表示有您未讀的內容。\
                按 Enter 開啟請求；按 n 或清單下方的按鈕新增請求。

                每次回覆也會以電子郵件通知您。
                """,
            sv: """
                Här finns dina ärenden hos servicecentret, de med de senaste meddelandena först. \
                ”\(requestNews)” betyder att det finns något du inte har läst. Enter öppnar ett \
                ärende; n eller knappen under listan börjar ett nytt.

                Vi mejlar dig också varje svar.
                """)
    }

    var helpSupportRequest: String {
        pick(
            """
            Say what your request is about, choose the bill or the fapiao, and write what we \
            should know. Only bills that can be asked about in this way are listed. Nothing is \
            sent until you press “\(sendRequestButton)”.

            In the box, Enter makes a new line and Tab leaves it. What you typed stays while you \
            look at other pages; it goes only when you leave the program.
            """,
            hans: """
                请选择请求事由，选择账单或发票，再说明情况。这里只列出可以这样咨询的账单。\
                按下“\(sendRequestButton)”之前，什么都不会发送。

                在文本框中，按 Enter 换行，按 Tab 离开。查看其他页面时，已输入的内容会保留，退出程序后才会清除。
                """,
            hant: """
                請選擇請求事由，選擇帳單或發票，再說明情況。這裡只列出可以這樣詢問的帳單。\
                按下「\(sendRequestButton)」之前，什麼都不會送出。

                在文字方塊中，按 Enter 換行，按 Tab 離開。查看其他頁面時，已輸入的內容會保留，離開程式後才會清除。
                """,
            sv: """
                Säg vad ärendet gäller, välj faktura eller fapiao och skriv det vi behöver veta. \
                Bara fakturor som du kan fråga om på det sättet visas. Inget skickas förrän du \
                trycker på ”\(sendRequestButton)”.

                I rutan ger Enter en ny rad, och Tab lämnar den. Det du har skrivit finns kvar medan \
                du ser på andra sidor; det försvinner först när du avslutar programmet.
                """)
    }

    var helpSupportThread: String {
        pick(
            """
            Everything said about one request, the newest at the bottom. ↑ in the first row of the \
            box and PgUp scroll up through it. Write in the box and press “\(sendMessageButton)”; this \
            also opens a closed request again.

            For another title, send the fapiao back and add carrier and tracking number here. We \
            issue it anew when it has reached us.
            """,
            hans: """
                这里是一个请求的全部留言，最新的在最下面。在文本框首行按 ↑，或按 PgUp，可向上滚动。\
                在文本框中填写后按“\(sendMessageButton)”；已办结的请求会重新打开。

                如需修改抬头，请寄回发票，并在这里填写快递公司和运单号。收到后我们会重新开具。
                """,
            hant: """
                這裡是一個請求的全部留言，最新的在最下面。在文字方塊首行按 ↑，或按 PgUp，可向上捲動。\
                在文字方塊中填寫後按「\(sendMessageButton)」；已結案的請求會重新開啟。

                如需變更抬頭，請寄回發票，並在這裡填寫快遞公司和託運單號。收到後我們會重新開具。
                """,
            sv: """
                Allt som har skrivits i ett ärende, det senaste längst ned. ↑ i rutans första rad och \
                PgUp rullar uppåt. Skriv i rutan och tryck på ”\(sendMessageButton)”; ett avslutat \
                ärende öppnas då på nytt.

                För en annan titel skickar du tillbaka fapiaon och lägger till fraktbolag och \
                spårningsnummer här. Vi utfärdar den på nytt när den har kommit fram.
                """)
    }
}
