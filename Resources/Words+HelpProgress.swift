import Fapiao

/// Help on following an application, and on taking it back.
extension Words {
    var helpProgress: String {
        pick(
            """
            The list shows all your applications, the latest first: how far each has come, since \
            when, and by which day it is expected. Press Enter to see every step with its time, \
            who took it and any remark.

            The pages update by themselves; no key is needed. A dot in front of a \
            state marks what has changed since you last looked.

            \(helpNextSteps)
            """,
            hans: """
                列表显示您的全部申请，最新的在最前面，并注明进度、更新日期和预计日期。\
                按 Enter 可查看每一步的时间、办理人和备注。

                页面会自动更新，无需按键。状态前的圆点表示上次查看后有更新。

                \(helpNextSteps)
                """,
            hant: """
                清單顯示您的全部申請，最新的在最前面，並註明進度、更新日期和預計日期。\
                按 Enter 可查看每一步的時間、辦理人和備註。

                頁面會自動更新，無需按鍵。狀態前的圓點表示上次查看後有更新。

                \(helpNextSteps)
                """,
            sv: """
                Listan visar alla dina ansökningar med de senaste först: hur långt var och en har \
                kommit, sedan när och vilken dag den väntas. Tryck Enter för att se varje steg med \
                tid, vem som tog det och vad som antecknades.

                Sidorna uppdateras av sig själva; ingen tangent behövs. En punkt framför läget \
                visar vad som har ändrats sedan du senast tittade.

                \(helpNextSteps)
                """)
    }

    /// What the customer does to an application that was sent.
    private var helpNextSteps: String {
        pick(
            """
            You can withdraw an application until work on it begins. If it needs correction, \
            correct it and send it again under the same number. Once it is mailed, y copies the \
            tracking number; when it arrives, say so with “\(receivedButton)”.
            """,
            hans: """
                开始处理之前，可以撤回申请。如需修改，请修改后以原编号重新提交。\
                寄出后可按 y 复制运单号；收到发票后请选择“\(receivedButton)”。
                """,
            hant: """
                開始處理之前，可以撤回申請。如需修改，請修改後以原編號重新送出。\
                寄出後可按 y 複製託運單號；收到發票後請選擇「\(receivedButton)」。
                """,
            sv: """
                Så länge ingen arbetar med en ansökan kan du återkalla den. Behöver den rättas, \
                rätta den och skicka igen med samma nummer. När den är skickad kopierar y \
                spårningsnumret; när den har kommit väljer du ”\(receivedButton)”.
                """)
    }

    var helpWithdraw: String {
        pick(
            """
            An application can be withdrawn until the service center begins to work on it. \
            Nothing is issued for it then, and the bill can be applied for again, with another \
            title if you like. The reason stays with the application, where you can read it.

            Once work on it has begun, choose “\(askButton)” on the bill's page, or call \(ServiceCenter.phone) \
            (\(phoneHours)).
            """,
            hans: """
                服务中心开始处理之前，可以撤回申请。撤回后不会开具发票，您可以重新申请，\
                也可以换一个抬头。原因会保留在申请记录中，供您查看。

                如已开始处理，请在账单页面选择“\(askButton)”，或致电 \(ServiceCenter.phone)（\(phoneHours)）。
                """,
            hant: """
                服務中心開始處理之前，可以撤回申請。撤回後不會開具發票，您可以重新申請，\
                也可以換一個抬頭。原因會保留在申請紀錄中，供您查看。

                如已開始處理，請在帳單頁面選擇「\(askButton)」，或致電 \(ServiceCenter.phone)（\(phoneHours)）。
                """,
            sv: """
                En ansökan kan återkallas tills servicecentret börjar arbeta med den. Då utfärdas \
                ingenting, och du kan ansöka igen för fakturan, med en annan titel om du vill. \
                Orsaken står kvar i ansökan, där du kan läsa den.

                När arbetet har börjat, välj ”\(askButton)” på fakturans sida eller ring \
                \(ServiceCenter.phone) (\(phoneHours)).
                """)
    }
}
