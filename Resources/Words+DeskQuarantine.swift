import Fapiao

/// Documents in quarantine, and what is done about them.
extension Words {
    package var deskQuarantineHeading: String {
        pick(
            "A document in quarantine", hans: "隔离的文件", hant: "隔離的文件", sv: "Ett dokument i karantän")
    }

    // MARK: What is wrong

    package var deskNoChecksum: String {
        pick(
            "It has no checksum at its end: it was cut off, or written by another program.",
            hans: "文件末尾没有校验和：可能被截断，或由其他程序写入。", hant: "文件末尾沒有總和檢查碼：可能被截斷，或由其他程式寫入。",
            sv:
                "Det saknar kontrollsumma i slutet: det är avklippt eller skrivet av ett annat program."
        )
    }

    package var deskWrongChecksum: String {
        pick(
            "Its checksum does not match: it was changed after it was written.",
            hans: "校验和不符：文件写入后被改动过。", hant: "總和檢查碼不符：文件寫入後被更動過。",
            sv: "Kontrollsumman stämmer inte: det har ändrats efter att det skrevs.")
    }

    package var deskNotUnderstood: String {
        pick(
            "It is whole, but its content is not that of such a document.",
            hans: "文件完整，但内容不符合此类文件的格式。", hant: "文件完整，但內容不符合此類文件的格式。",
            sv: "Det är helt, men innehållet är inte vad ett sådant dokument ska ha.")
    }

    package var deskNotAFile: String {
        pick(
            "It is not a plain file but a link, a folder or a pipe.", hans: "它不是普通文件，而是链接、目录或管道。",
            hant: "它不是一般檔案，而是連結、資料夾或管線。",
            sv: "Det är ingen vanlig fil utan en länk, en mapp eller ett rör.")
    }

    package var deskReadsNow: String {
        pick(
            "It can be read now.", hans: "文件现在可以读取。", hant: "文件現在可以讀取。", sv: "Det går att läsa nu.")
    }

    package func deskWhatToDo(canGoBack: Bool) -> String {
        canGoBack
            ? pick(
                "Have the administrator repair the file in the folder “quarantine”, or restore it from a backup, and remove its “checksum” member. Then press r here and put it back.",
                hans: "请管理员在“quarantine”目录中修复或恢复此文件，并删去“checksum”一项。然后按 r 重新读取并放回。",
                hant: "請管理員在「quarantine」資料夾中修復或還原此檔案，並刪去「checksum」一項。然後按 r 重新讀取並放回。",
                sv:
                    "Låt administratören laga filen i mappen ”quarantine”, eller hämta den från en säkerhetskopia, och ta bort fältet ”checksum”. Tryck sedan r här och lägg tillbaka den."
            )
            : pick(
                "The program does not know where it belongs. Ask the administrator to look at it in the folder “quarantine”.",
                hans: "不知道它原来的位置，请管理员在“quarantine”目录中处理。",
                hant: "不知其原位置，請管理員在「quarantine」資料夾中處理。",
                sv:
                    "Programmet vet inte var det hör hemma. Be administratören titta på det i mappen ”quarantine”."
            )
    }

    // MARK: Facts

    package var deskOrigin: String { pick("It was", hans: "原文件", hant: "原文件", sv: "Det var") }

    package func deskOriginOrder(_ number: OrderNumber) -> String {
        pick(
            "order \(number.text) with its applications", hans: "订单 \(number.text) 及其申请",
            hant: "訂單 \(number.text) 及其申請", sv: "order \(number.text) med dess ansökningar")
    }

    package func deskOriginAccount(_ id: String) -> String {
        pick("account \(id)", hans: "账户 \(id)", hant: "帳戶 \(id)", sv: "konto \(id)")
    }

    package func deskOriginMail(_ id: String) -> String {
        pick("mail \(id)", hans: "邮件 \(id)", hant: "郵件 \(id)", sv: "mejl \(id)")
    }

    package var deskOriginNotices: String {
        pick(
            "the shortage notices", hans: "票源通知", hant: "票源通知",
            sv: "meddelandena om brist på blanketter")
    }

    package var deskOriginOther: String {
        pick("something else", hans: "其他文件", hant: "其他文件", sv: "något annat")
    }

    package var deskSize: String { pick("Size", hans: "大小", hant: "大小", sv: "Storlek") }

    package func deskBytes(_ count: Int) -> String {
        pick(
            count == 1 ? "1 byte" : "\(count) bytes", hans: "\(count) 字节", hant: "\(count) 位元組",
            sv: "\(count) byte")
    }

    package var deskBeginning: String {
        pick("How it begins", hans: "文件开头", hant: "文件開頭", sv: "Så börjar det")
    }

    // MARK: Deeds

    package var deskPutBack: String {
        pick("Put back", hans: "放回原处", hant: "放回原處", sv: "Lägg tillbaka")
    }

    package var deskHelpPutBack: String {
        pick(
            "Puts it back where it was, if it can be read by now.", hans: "如已可读取，则放回原来的位置。",
            hant: "如已可讀取，則放回原來的位置。", sv: "Lägger tillbaka det, om det går att läsa nu.")
    }

    package var deskDiscard: String { pick("Delete…", hans: "删除…", hant: "刪除…", sv: "Radera…") }

    package var deskHelpDiscard: String {
        pick(
            "Deletes the document for good.", hans: "永久删除此文件。", hant: "永久刪除此文件。",
            sv: "Raderar dokumentet för gott.")
    }

    package var deskHelpCopyName: String {
        pick("Copies the name.", hans: "复制文件名。", hant: "複製檔名。", sv: "Kopierar namnet.")
    }

    package var deskPutBackTitle: String {
        pick("Put it back?", hans: "放回原处？", hant: "放回原處？", sv: "Lägga tillbaka det?")
    }

    package func deskPutBackSure(_ name: String) -> String {
        pick(
            "\(name)\nIt is read and checked first, and replaces nothing that is there. Mail waiting in it is sent.",
            hans: "\(name)\n放回前会先读取并检查，不会覆盖现有文件。其中待发的邮件会随之发送。",
            hant: "\(name)\n放回前會先讀取並檢查，不會覆蓋現有文件。其中待寄的郵件會隨之寄送。",
            sv:
                "\(name)\nDet läses och kontrolleras först och skriver inte över något. Mejl som väntar i det skickas."
        )
    }

    package var deskPutBackYes: String {
        pick("Yes, put it back", hans: "是，放回", hant: "是，放回", sv: "Ja, lägg tillbaka")
    }

    package var deskDiscardTitle: String {
        pick("Delete it for good?", hans: "永久删除？", hant: "永久刪除？", sv: "Radera det för gott?")
    }

    package func deskDiscardSure(_ name: String) -> String {
        pick(
            "\(name)\nThis cannot be undone. Nobody is told by mail.",
            hans: "\(name)\n此操作无法撤销。不发送邮件通知。",
            hant: "\(name)\n此操作無法復原。不寄送郵件通知。",
            sv: "\(name)\nDet går inte att ångra. Ingen får mejl.")
    }

    package var deskDiscardYes: String {
        pick("Yes, delete it", hans: "是，删除", hant: "是，刪除", sv: "Ja, radera det")
    }

    package var deskDiscardForGoodTitle: String {
        pick(
            "A customer's record: really?", hans: "这是客户的记录，确定删除？", hant: "這是客戶的紀錄，確定刪除？",
            sv: "En kunds uppgifter: säkert?")
    }

    package func deskDiscardForGood(_ name: String) -> String {
        pick(
            "\(name)\nWith it goes all that is known of this customer's order or account. Is there a backup?",
            hans: "\(name)\n该客户的订单或账户的全部记录将一并丢失。是否已有备份？",
            hant: "\(name)\n該客戶的訂單或帳戶的全部紀錄將一併遺失。是否已有備份？",
            sv:
                "\(name)\nMed det försvinner allt om kundens order eller konto. Finns det en säkerhetskopia?"
        )
    }

    package var deskDiscardForGoodYes: String {
        pick("Yes, delete it all", hans: "是，全部删除", hant: "是，全部刪除", sv: "Ja, radera allt")
    }

    // MARK: What came of it

    package var deskStillDamaged: String {
        pick(
            "It still cannot be read, so it stays.", hans: "文件仍无法读取，未放回。", hant: "文件仍無法讀取，未放回。",
            sv: "Det går fortfarande inte att läsa och ligger kvar.")
    }

    package var deskOccupied: String {
        pick(
            "There is another document in its place by now, so it stays. Ask the administrator which of the two is right.",
            hans: "原位置已有另一份文件，未放回。请管理员确认以哪一份为准。", hant: "原位置已有另一份文件，未放回。請管理員確認以哪一份為準。",
            sv:
                "Det finns ett annat dokument på dess plats nu, så det ligger kvar. Fråga administratören vilket som gäller."
        )
    }

    package var deskOriginUnknown: String {
        pick(
            "The program does not know where it belongs, so it stays.", hans: "程序不知道它原来的位置，未放回。",
            hant: "程式不知道它原來的位置，未放回。",
            sv: "Programmet vet inte var det hör hemma, så det ligger kvar.")
    }

    package var deskDocumentGone: String {
        pick(
            "It is not in quarantine any more: somebody put it back or deleted it.",
            hans: "文件已不在隔离区：已有人放回或删除。", hant: "文件已不在隔離區：已有人放回或刪除。",
            sv: "Det är inte kvar i karantänen: någon har lagt tillbaka eller raderat det.")
    }
}
