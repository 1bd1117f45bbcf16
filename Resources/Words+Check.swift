import Fapiao

/// What `fapiao check` finds in a data folder, each with what it means.
extension Words {
    /// What was found, and what is done about it.
    package func checkFinding(_ what: String, _ remedy: String) -> String {
        pick(
            "\(what) \(remedy)", hans: "\(what)\(remedy)", hant: "\(what)\(remedy)",
            sv: "\(what) \(remedy)")
    }

    package func checkNewer(_ format: Int) -> String {
        pick(
            "It was written by a newer version (format \(format)). Update fapiao.",
            hans: "由较新的版本写入（格式 \(format)）。请更新 fapiao。",
            hant: "由較新的版本寫入（格式 \(format)）。請更新 fapiao。",
            sv: "Det är skrivet av en nyare version (format \(format)). Uppdatera fapiao.")
    }

    package func checkMisplaced(_ rightful: String) -> String {
        pick(
            "Nobody looks for this document here; its place is \(rightful).",
            hans: "此文件不应在此处，程序不会到这里查找；正确位置是 \(rightful)。",
            hant: "此文件不應在此處，程式不會到這裡尋找；正確位置是 \(rightful)。",
            sv: "Ingen letar efter dokumentet här; dess plats är \(rightful).")
    }

    package func checkMissing(_ target: String) -> String {
        pick(
            "This entry should lead to \(target) and is missing.",
            hans: "缺少此条目，它应指向 \(target)。", hant: "缺少此項目，它應指向 \(target)。",
            sv: "Den här posten ska leda till \(target) och saknas.")
    }

    package func checkAstray(_ target: String, _ found: String) -> String {
        pick(
            "This entry leads to \(found), but should lead to \(target).",
            hans: "此条目指向 \(found)，应指向 \(target)。", hant: "此項目指向 \(found)，應指向 \(target)。",
            sv: "Den här posten leder till \(found) men ska leda till \(target).")
    }

    package func checkContested(_ holder: String) -> String {
        pick(
            "Two documents have what only one can have; this leads to \(holder). See which is right, and correct the other or restore it from a backup.",
            hans: "两个文件占用了同一编号或邮箱；目前指向 \(holder)。请查明哪一个正确，并更正另一个或从备份恢复。",
            hant: "兩個文件占用了同一編號或電子郵件；目前指向 \(holder)。請查明哪一個正確，並更正另一個或從備份還原。",
            sv:
                "Två dokument har det som bara ett kan ha; det här leder till \(holder). Se efter vilket som är rätt och rätta det andra eller hämta det från en säkerhetskopia."
        )
    }

    package func checkStray(_ target: String) -> String {
        pick(
            "This entry leads to \(target), where nothing confirms it.",
            hans: "此条目指向 \(target)，但那里没有与之对应的内容。",
            hant: "此項目指向 \(target)，但那裡沒有與之對應的內容。",
            sv: "Den här posten leder till \(target), där inget bekräftar den.")
    }

    package var checkLost: String {
        pick(
            "This document is gone, though others speak of it. Bring it back from a backup.",
            hans: "此文件已不存在，但其他文件提到它。请从备份恢复。",
            hant: "此文件已不存在，但其他文件提到它。請從備份還原。",
            sv: "Dokumentet är borta fast andra talar om det. Hämta det från en säkerhetskopia.")
    }

    package var checkUnmade: String {
        pick(
            "This part of a divided bill was never made.", hans: "账单已拆分，但此部分尚未建立。",
            hant: "帳單已拆分，但此部分尚未建立。", sv: "Den här delen av en delad räkning blev aldrig skapad.")
    }

    package func checkDisowned(_ whole: String) -> String {
        pick(
            "It says that it is a part of \(whole), which was not divided. Compare both with a backup.",
            hans: "此文件称其为 \(whole) 的一部分，但后者并未拆分。请将两者与备份核对。",
            hant: "此文件稱其為 \(whole) 的一部分，但後者並未拆分。請將兩者與備份核對。",
            sv:
                "Det säger sig vara en del av \(whole), som inte har delats. Jämför båda med en säkerhetskopia."
        )
    }

    package func checkUnlisted(_ application: String) -> String {
        pick(
            "Searches or day sheets do not find all that application \(application) says.",
            hans: "搜索或日报表无法查到申请 \(application) 的全部内容。",
            hant: "搜尋或日報表無法查到申請 \(application) 的全部內容。",
            sv: "Sökningar eller dagslistor hittar inte allt som ansökan \(application) säger.")
    }

    package func checkUnlistedBill(_ order: String) -> String {
        pick(
            "Searches do not find all that order \(order) says.", hans: "搜索无法查到订单 \(order) 的全部内容。",
            hant: "搜尋無法查到訂單 \(order) 的全部內容。",
            sv: "Sökningar hittar inte allt som order \(order) säger.")
    }

    package var checkDigest: String {
        pick(
            "This file, which makes searches quick, does not say what the rows do.",
            hans: "此搜索加速文件与记录不一致。", hant: "此搜尋加速檔案與紀錄不一致。",
            sv: "Filen, som gör sökningar snabba, säger inte vad raderna säger.")
    }

    package var checkLeftover: String {
        pick(
            "A temporary file of a process that ended before it was done.",
            hans: "进程中途结束留下的临时文件。", hant: "行程中途結束留下的暫存檔案。",
            sv: "En tillfällig fil från en process som avbröts.")
    }

    package var checkForeign: String {
        pick(
            "This does not belong to fapiao. Find out who put it here, and move it elsewhere.",
            hans: "此项不属于 fapiao。请查明由谁放入，并移到别处。",
            hant: "此項不屬於 fapiao。請查明由誰放入，並移到別處。",
            sv: "Det här hör inte till fapiao. Ta reda på vem som lade det här och flytta det.")
    }

    package var checkBusy: String {
        pick(
            "Somebody is at work there, so it was not looked at. Check again later.",
            hans: "该处正在使用中，未能检查。请稍后再查。", hant: "該處正在使用中，未能檢查。請稍後再查。",
            sv: "Någon arbetar där, så det kontrollerades inte. Kontrollera igen senare.")
    }
}

// MARK: - What is done about it

extension Words {
    package var checkWillQuarantine: String {
        pick(
            "--repair moves it to quarantine, where the service desk sees it.",
            hans: "使用 --repair 可将其移入隔离区，由服务台处理。",
            hant: "使用 --repair 可將其移入隔離區，由服務台處理。",
            sv: "--repair flyttar det till karantän, där fapiao-disken ser det.")
    }

    package var checkWillMake: String {
        pick(
            "--repair makes it anew from the documents.", hans: "使用 --repair 可根据文件重建。",
            hant: "使用 --repair 可根據文件重建。", sv: "--repair skapar det på nytt ur dokumenten.")
    }

    package var checkWillRemove: String {
        pick(
            "--repair removes it.", hans: "使用 --repair 可将其删除。", hant: "使用 --repair 可將其刪除。",
            sv: "--repair tar bort det.")
    }

    package var checkQuarantined: String {
        pick(
            "It lies in quarantine now, where the service desk sees it.", hans: "已移入隔离区，由服务台处理。",
            hant: "已移入隔離區，由服務台處理。", sv: "Det ligger nu i karantän, där fapiao-disken ser det.")
    }

    package var checkMade: String {
        pick("It was made anew.", hans: "已重建。", hant: "已重建。", sv: "Det har skapats på nytt.")
    }

    package var checkRemoved: String {
        pick("It was removed.", hans: "已删除。", hant: "已刪除。", sv: "Det har tagits bort.")
    }

    package var checkByHand: String {
        pick(
            "--repair leaves it alone: correct it, or bring it back from a backup.",
            hans: "--repair 不会改动此项：请手动更正，或从备份恢复。",
            hant: "--repair 不會更動此項：請手動更正，或從備份還原。",
            sv: "--repair rör det inte: rätta det eller hämta det från en säkerhetskopia.")
    }
}

// MARK: - What it came to

extension Words {
    package var countDocuments: String {
        pick("Documents", hans: "文件", hant: "文件", sv: "Dokument")
    }

    package var countEntries: String {
        pick(
            "Entries that lead to them", hans: "索引条目", hant: "索引項目", sv: "Poster som leder till dem"
        )
    }

    package var countRows: String {
        pick("Rows", hans: "记录行", hant: "紀錄列", sv: "Rader")
    }

    package var countFindings: String {
        pick("Findings", hans: "问题", hant: "問題", sv: "Fel")
    }

    package var countRepaired: String {
        pick("Repaired", hans: "已修复", hant: "已修復", sv: "Åtgärdade")
    }

    package var checkClean: String {
        pick("All is well.", hans: "一切正常。", hant: "一切正常。", sv: "Allt är som det ska.")
    }

    package func checkQuarantineWaits(_ number: Int) -> String {
        pick(
            "Documents that wait in quarantine: \(count(number)). A clerk sees them with “fapiao desk”, queue 8.",
            hans: "隔离区中待处理的文件：\(count(number))。服务台人员可在“fapiao desk”中按 8 查看。",
            hant: "隔離區中待處理的文件：\(count(number))。服務台人員可在「fapiao desk」中按 8 檢視。",
            sv:
                "Dokument som väntar i karantän: \(count(number)). En handläggare ser dem med ”fapiao desk”, kö 8."
        )
    }

    /// How far a long look through the folder is.
    package func checkProgress(percent: Int, left: String) -> String {
        pick(
            "\(percent)%, \(left)", hans: "\(percent)%，\(left)", hant: "\(percent)%，\(left)",
            sv: "\(percent) %, \(left)")
    }
}
