import Fapiao

/// How far each application has come, and what is new about it (M16).
extension Words {
    // MARK: The list

    /// How many there are.
    package func applicationsListed(_ count: Int) -> String {
        pick(
            count == 1 ? "1 application" : "\(count) applications",
            hans: "共 \(count) 份申请", hant: "共 \(count) 份申請",
            sv: count == 1 ? "1 ansökan" : "\(count) ansökningar")
    }

    package var applicationColumn: String {
        pick("Application", hans: "申请编号", hant: "申請編號", sv: "Ansökan")
    }

    package var titleColumn: String {
        pick("Title", hans: "抬头", hant: "抬頭", sv: "Titel")
    }

    package var changedColumn: String {
        pick("Since", hans: "更新日", hant: "更新日", sv: "Sedan")
    }

    package var expectedColumn: String {
        pick("Expected", hans: "预计", hant: "預計", sv: "Väntas")
    }

    /// The bill of an application, and since when it stands where it does.
    package func progressSince(_ order: OrderNumber, _ since: Instant) -> String {
        pick(
            "Bill \(order.text) · since \(moment(since))",
            hans: "账单 \(order.text) · 更新于 \(moment(since))",
            hant: "帳單 \(order.text) · 更新於 \(moment(since))",
            sv: "Faktura \(order.text) · sedan \(moment(since))")
    }

    // MARK: What is expected

    package func progressPromise(_ promised: PromisedDay) -> String {
        let day = date(promised)
        return pick(
            "To be issued by \(day).", hans: "最晚于\(day)开具。", hant: "最晚於\(day)開具。",
            sv: "Utfärdas senast den \(day).")
    }

    package func progressLate(_ promised: PromisedDay) -> String {
        let day = date(promised)
        return pick(
            "Late: it should have been issued by \(day).", hans: "已逾期：原定最晚于\(day)开具。",
            hant: "已逾期：原定最晚於\(day)開具。",
            sv: "Försenad: skulle ha utfärdats senast den \(day).")
    }

    // MARK: Empty

    package var noApplications: String {
        pick("No applications yet", hans: "还没有申请", hant: "還沒有申請", sv: "Inga ansökningar ännu")
    }

    package var noApplicationsMeans: String {
        pick(
            "Nothing was sent yet, so there is nothing to follow. Go to your bills, choose one that is ready, and apply for its fapiao; it appears here as soon as it is sent.",
            hans: "您还没有提交申请，因此没有进度可查。请到账单列表选择可以申请的账单并申请发票，提交后会显示在这里。",
            hant: "您還沒有送出申請，因此沒有進度可查。請到帳單清單選擇可以申請的帳單並申請發票，送出後會顯示在這裡。",
            sv:
                "Inget har skickats ännu, så det finns inget att följa. Gå till fakturorna, välj en som är klar och ansök om dess fapiao; den visas här så snart den är skickad."
        )
    }

    // MARK: What is new

    /// How many have news, beside the mark that they bear.
    private func newsCount(_ count: Int, mark: String) -> String {
        pick(
            "\(mark) \(count) new", hans: "\(mark) \(count) 项更新", hant: "\(mark) \(count) 項更新",
            sv: count == 1 ? "\(mark) 1 nyhet" : "\(mark) \(count) nyheter")
    }

    /// How many are listed, after how many of them have news.
    package func withNews(_ count: Int, mark: String, _ listed: String) -> String {
        count == 0 ? listed : "\(newsCount(count, mark: mark)) · \(listed)"
    }

    /// What the mark in front of a state means.
    package func newsLegend(mark: String) -> String {
        pick(
            "\(mark) New since you last looked.", hans: "\(mark) 上次查看后有更新。",
            hant: "\(mark) 上次查看後有更新。", sv: "\(mark) Nytt sedan du senast tittade.")
    }

    // MARK: One application

    /// An earlier application of a bill that has a later one.
    package func todoSuperseded(by number: ApplicationNumber) -> String {
        pick(
            "This is an earlier application. Follow \(number.grouped) instead.",
            hans: "这是较早的申请，请查看申请 \(number.grouped)。",
            hant: "這是較早的申請，請查看申請 \(number.grouped)。",
            sv: "Det här är en tidigare ansökan. Följ \(number.grouped) i stället.")
    }

    /// Leads from an application to the one that took its place.
    package var newApplicationButton: String {
        pick(
            "See the new application", hans: "查看新的申请", hant: "查看新的申請",
            sv: "Visa den nya ansökan")
    }

    /// Leads to the application before this one, for the same bill.
    package var earlierApplicationButton: String {
        pick(
            "See the earlier application", hans: "查看之前的申请", hant: "查看之前的申請",
            sv: "Visa den tidigare ansökan")
    }

    package var withdrawLabel: String {
        pick(
            "Withdraw the application", hans: "撤回申请", hant: "撤回申請",
            sv: "Återkalla ansökan")
    }

    package var receivedButton: String {
        pick("I have received it", hans: "我已收到", hant: "我已收到", sv: "Jag har fått den")
    }

    package var keyProgress: String {
        pick("progress", hans: "进度", hant: "進度", sv: "läge")
    }
}
