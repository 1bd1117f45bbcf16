import Fapiao

/// What `fapiao backup` and `fapiao restore` say.
extension Words {
    package func backupDone(_ path: String, documents: Int) -> String {
        pick(
            "The backup is whole: \(path), documents: \(count(documents)).",
            hans: "备份已完成：\(path)，文件数：\(count(documents))。",
            hant: "備份已完成：\(path)，文件數：\(count(documents))。",
            sv: "Säkerhetskopian är hel: \(path), dokument: \(count(documents)).")
    }

    package func backupDamaged(_ number: Int) -> String {
        pick(
            "Documents that cannot be read, copied as they are: \(count(number)). Run “fapiao check” to see which, and keep the backup before this one.",
            hans: "无法读取的文件已按原样复制：\(count(number))。请运行“fapiao check”查看，并保留上一份备份。",
            hant: "無法讀取的文件已依原樣複製：\(count(number))。請執行「fapiao check」檢視，並保留上一份備份。",
            sv:
                "Dokument som inte går att läsa och kopierats som de är: \(count(number)). Kör ”fapiao check” för att se vilka, och behåll föregående säkerhetskopia."
        )
    }

    package func restoreDone(_ folder: String, files: Int) -> String {
        pick(
            "Restored to \(folder), files: \(count(files)). It is checked now.",
            hans: "已恢复到 \(folder)，文件数：\(count(files))。现在开始检查。",
            hant: "已還原到 \(folder)，檔案數：\(count(files))。現在開始檢查。",
            sv: "Återställt till \(folder), filer: \(count(files)). Nu kontrolleras det.")
    }

    // MARK: Why it was not done

    package func backupExists(_ path: String) -> String {
        pick(
            "There is something at \(path) already, and a backup goes into a new folder only. Name another one.",
            hans: "\(path) 已存在，备份只能写入新目录。请指定其他目录。",
            hant: "\(path) 已存在，備份只能寫入新資料夾。請指定其他資料夾。",
            sv:
                "Det finns redan något i \(path), och en säkerhetskopia läggs bara i en ny mapp. Ange en annan."
        )
    }

    package func restoreNotEmpty(_ folder: String) -> String {
        pick(
            "The data folder \(folder) is not empty, and nothing is restored over what is there. Move it aside, or name another folder with --data DIR.",
            hans: "数据目录 \(folder) 不为空，恢复时不会覆盖已有内容。请先将其移开，或用 --data DIR 指定其他目录。",
            hant: "資料目錄 \(folder) 不是空的，還原時不會覆寫已有內容。請先將其移開，或用 --data DIR 指定其他目錄。",
            sv:
                "Datamappen \(folder) är inte tom, och inget återställs över det som finns. Flytta undan den eller ange en annan mapp med --data DIR."
        )
    }

    package func copyUnderWay(_ path: String) -> String {
        pick(
            "Somebody is writing \(path) at this moment. Wait until that is done, or name another folder.",
            hans: "正在写入 \(path)。请等待完成，或指定其他目录。", hant: "正在寫入 \(path)。請等待完成，或指定其他資料夾。",
            sv: "Någon skriver \(path) just nu. Vänta tills det är klart eller ange en annan mapp.")
    }

    package func copyBrokenOff(_ path: String) -> String {
        pick(
            "\(path) is left of one that was broken off, and is not whole. Delete it (rm -r), then begin again.",
            hans: "\(path) 是中断后留下的，内容不完整。请将其删除（rm -r），然后重新开始。",
            hant: "\(path) 是中斷後留下的，內容不完整。請將其刪除（rm -r），然後重新開始。",
            sv:
                "\(path) är kvar efter en som avbröts och är inte hel. Ta bort den (rm -r) och börja om."
        )
    }

    package func copyStopped(_ path: String, _ reason: String) -> String {
        pick(
            "The copy stopped: \(reason) What was written so far is not whole; delete \(path) (rm -r), then begin again.",
            hans: "复制中断：\(reason)已写入的内容不完整，请删除 \(path)（rm -r），然后重新开始。",
            hant: "複製中斷：\(reason)已寫入的內容不完整，請刪除 \(path)（rm -r），然後重新開始。",
            sv:
                "Kopieringen avbröts: \(reason) Det som skrivits är inte helt; ta bort \(path) (rm -r) och börja om."
        )
    }

    package func backupInData(_ path: String) -> String {
        pick(
            "\(path) is inside the data folder, where a backup helps nobody. Name a folder elsewhere, on another disk if there is one.",
            hans: "\(path) 位于数据目录内，备份放在这里没有意义。请指定其他位置，最好在另一块磁盘上。",
            hant: "\(path) 位於資料目錄內，備份放在這裡沒有意義。請指定其他位置，最好在另一顆磁碟上。",
            sv:
                "\(path) ligger i datamappen, där en säkerhetskopia inte hjälper någon. Ange en mapp någon annanstans, helst på en annan disk."
        )
    }

    package func noFolderAround(_ path: String) -> String {
        pick(
            "There is no folder to put \(path) in. Make it first, or name another one.",
            hans: "\(path) 的上级目录不存在。请先创建，或指定其他位置。", hant: "\(path) 的上層資料夾不存在。請先建立，或指定其他位置。",
            sv: "Det finns ingen mapp att lägga \(path) i. Skapa den först eller ange en annan.")
    }

    package func noBackup(_ path: String) -> String {
        pick(
            "\(path) is no backup, or one that was broken off. Name a folder that “fapiao backup” made.",
            hans: "\(path) 不是备份，或备份未完成。请指定由“fapiao backup”生成的目录。",
            hant: "\(path) 不是備份，或備份未完成。請指定由「fapiao backup」產生的資料夾。",
            sv:
                "\(path) är ingen säkerhetskopia eller en som avbröts. Ange en mapp som ”fapiao backup” har skapat."
        )
    }

    package func noDataFolder(_ folder: String) -> String {
        pick(
            "There is no data folder at \(folder). Name it with --data DIR, or restore a backup there with “fapiao restore”.",
            hans: "\(folder) 不是数据目录。请用 --data DIR 指定，或用“fapiao restore”将备份恢复到该处。",
            hant: "\(folder) 不是資料目錄。請用 --data DIR 指定，或用「fapiao restore」將備份還原到該處。",
            sv:
                "Det finns ingen datamapp i \(folder). Ange den med --data DIR, eller återställ en säkerhetskopia dit med ”fapiao restore”."
        )
    }
}
