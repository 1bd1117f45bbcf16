/// Why a command ended before its work, each with what to do next.
extension Words {
    package var needsTerminal: String {
        pick(
            "This needs a terminal. Run fapiao directly in one, or see “fapiao --help” for commands that work without.",
            hans: "此操作需要终端。请直接在终端中运行 fapiao，或用“fapiao --help”查看无需终端的命令。",
            hant: "此操作需要終端機。請直接在終端機中執行 fapiao，或用「fapiao --help」查看不需終端機的指令。",
            sv:
                "Det här kräver en terminal. Kör fapiao direkt i en, eller se ”fapiao --help” för kommandon som klarar sig utan."
        )
    }

    package var termUnset: String {
        pick(
            "TERM is not set. Set it, such as TERM=xterm-256color, and try again.",
            hans: "未设置 TERM。请设置，例如 TERM=xterm-256color，然后重试。",
            hant: "未設定 TERM。請設定，例如 TERM=xterm-256color，然後重試。",
            sv: "TERM är inte satt. Sätt den, till exempel TERM=xterm-256color, och försök igen.")
    }

    package var termDumb: String {
        pick(
            "This terminal cannot draw pages (TERM=dumb). Use another one, or set TERM, such as TERM=xterm-256color.",
            hans: "此终端无法显示页面（TERM=dumb）。请换一个终端，或设置 TERM，例如 TERM=xterm-256color。",
            hant: "此終端機無法顯示頁面（TERM=dumb）。請換一個終端機，或設定 TERM，例如 TERM=xterm-256color。",
            sv:
                "Terminalen kan inte rita sidor (TERM=dumb). Använd en annan eller sätt TERM, till exempel TERM=xterm-256color."
        )
    }

    package func termUnknown(_ name: String) -> String {
        pick(
            "The terminal “\(name)” is not known here. Set TERM to one that is, such as TERM=xterm-256color, or install ncurses-term.",
            hans: "本机无法识别终端“\(name)”。请将 TERM 设为可识别的终端，例如 TERM=xterm-256color，或安装 ncurses-term。",
            hant: "本機無法辨識終端機「\(name)」。請將 TERM 設為可辨識的終端機，例如 TERM=xterm-256color，或安裝 ncurses-term。",
            sv:
                "Terminalen ”\(name)” är okänd här. Sätt TERM till en känd, till exempel TERM=xterm-256color, eller installera ncurses-term."
        )
    }

    package func terminalFailed(_ code: Int32) -> String {
        pick(
            "The terminal could not be opened (error \(code)). Try another one.",
            hans: "无法打开终端（错误 \(code)）。请换一个终端重试。",
            hant: "無法開啟終端機（錯誤 \(code)）。請換一個終端機重試。",
            sv: "Terminalen kunde inte öppnas (fel \(code)). Prova en annan.")
    }

    package var noHome: String {
        pick(
            "There is no home folder to keep data in. Name one with --data DIR.",
            hans: "没有可存放数据的主目录。请用 --data DIR 指定目录。",
            hant: "沒有可存放資料的家目錄。請用 --data DIR 指定目錄。",
            sv: "Det finns ingen hemkatalog för data. Ange en mapp med --data DIR.")
    }

    package func folderOccupied(_ folder: String, by name: String) -> String {
        pick(
            "\(folder) is not a data folder, and no new one is made in it because it holds something else (\(name)). Name an empty folder with --data DIR.",
            hans: "\(folder) 不是数据目录，且其中已有其他内容（\(name)），因此没有在此新建。请用 --data DIR 指定一个空目录。",
            hant: "\(folder) 不是資料目錄，且其中已有其他內容（\(name)），因此沒有在此新建。請用 --data DIR 指定一個空目錄。",
            sv:
                "\(folder) är ingen datamapp, och ingen ny skapas där eftersom den innehåller något annat (\(name)). Ange en tom mapp med --data DIR."
        )
    }

    package func folderNewer(_ folder: String, _ format: Int) -> String {
        pick(
            "The data folder \(folder) belongs to a newer version (format \(format)). Update fapiao, or name another folder with --data DIR.",
            hans: "数据目录 \(folder) 属于较新的版本（格式 \(format)）。请更新 fapiao，或用 --data DIR 指定其他目录。",
            hant: "資料目錄 \(folder) 屬於較新的版本（格式 \(format)）。請更新 fapiao，或用 --data DIR 指定其他目錄。",
            sv:
                "Datamappen \(folder) tillhör en nyare version (format \(format)). Uppdatera fapiao eller ange en annan mapp med --data DIR."
        )
    }

    package func folderReadOnly(_ folder: String) -> String {
        pick(
            "The data folder \(folder) cannot be written to. Give yourself write permission, or name another folder with --data DIR.",
            hans: "数据目录 \(folder) 无法写入。请授予写入权限，或用 --data DIR 指定其他目录。",
            hant: "資料目錄 \(folder) 無法寫入。請授予寫入權限，或用 --data DIR 指定其他目錄。",
            sv:
                "Datamappen \(folder) går inte att skriva i. Ge dig själv skrivrätt eller ange en annan mapp med --data DIR."
        )
    }

    package func folderFull(_ folder: String) -> String {
        pick(
            "There is no room left for \(folder). Make some and try again, or name another folder with --data DIR.",
            hans: "\(folder) 所在磁盘空间不足。请清理后重试，或用 --data DIR 指定其他目录。",
            hant: "\(folder) 所在磁碟空間不足。請清理後重試，或用 --data DIR 指定其他目錄。",
            sv:
                "Det finns inget utrymme kvar för \(folder). Frigör utrymme och försök igen, eller ange en annan mapp med --data DIR."
        )
    }

    package func folderBusy(_ folder: String) -> String {
        pick(
            "Another session is writing to \(folder). Try again in a moment.",
            hans: "另一个会话正在写入 \(folder)。请稍后重试。",
            hant: "另一個工作階段正在寫入 \(folder)。請稍後重試。",
            sv: "En annan session skriver i \(folder). Försök igen om en stund.")
    }

    package var tooManyFiles: String {
        pick(
            "Too many files are open. Close other programs and try again.",
            hans: "打开的文件过多。请关闭其他程序后重试。", hant: "開啟的檔案過多。請關閉其他程式後重試。",
            sv: "För många filer är öppna. Stäng andra program och försök igen.")
    }

    package func folderDiskFailed(_ folder: String) -> String {
        pick(
            "The disk that holds \(folder) failed and nothing was saved. Check the disk, then try again.",
            hans: "\(folder) 所在磁盘出错，内容未保存。请检查磁盘后重试。",
            hant: "\(folder) 所在磁碟出錯，內容未儲存。請檢查磁碟後重試。",
            sv:
                "Disken med \(folder) fungerar inte och inget sparades. Kontrollera disken och försök igen."
        )
    }

    package func folderCannotBeRead(_ folder: String) -> String {
        pick(
            "The disk that holds \(folder) reported an error while reading. Check the disk, then try again.",
            hans: "读取 \(folder) 时磁盘报错。请检查磁盘后重试。",
            hant: "讀取 \(folder) 時磁碟回報錯誤。請檢查磁碟後重試。",
            sv:
                "Disken med \(folder) rapporterade ett läsfel. Kontrollera disken och försök igen."
        )
    }

    package func folderNotConfirmed(_ folder: String) -> String {
        pick(
            "The disk that holds \(folder) did not confirm the change. Check the disk, then look whether the change is there before you try again.",
            hans: "\(folder) 所在磁盘未确认写入。请检查磁盘，并先查看更改是否已生效，再决定是否重试。",
            hant: "\(folder) 所在磁碟未確認寫入。請檢查磁碟，並先查看變更是否已生效，再決定是否重試。",
            sv:
                "Disken med \(folder) bekräftade inte ändringen. Kontrollera disken och se efter om ändringen finns där innan du försöker igen."
        )
    }

    package func folderDamaged(_ folder: String) -> String {
        pick(
            "A document in \(folder) could not be read and was set aside in its quarantine folder. Restore it from a backup.",
            hans: "\(folder) 中有文档无法读取，已移入 quarantine 目录。请从备份恢复。",
            hant: "\(folder) 中有文件無法讀取，已移入 quarantine 資料夾。請從備份還原。",
            sv:
                "Ett dokument i \(folder) gick inte att läsa och lades undan i mappen quarantine. Återställ det från en säkerhetskopia."
        )
    }

    package func folderUnusable(_ folder: String, _ detail: String) -> String {
        pick(
            "The data folder \(folder) cannot be used: \(detail). Name another folder with --data DIR.",
            hans: "数据目录 \(folder) 无法使用：\(detail)。请用 --data DIR 指定其他目录。",
            hant: "資料目錄 \(folder) 無法使用：\(detail)。請用 --data DIR 指定其他目錄。",
            sv:
                "Datamappen \(folder) kan inte användas: \(detail). Ange en annan mapp med --data DIR."
        )
    }

    package func notADemo(_ folder: String) -> String {
        pick(
            "\(folder) is not a demo folder, so it was not replaced. Name another one with --data DIR.",
            hans: "\(folder) 不是演示目录，因此不会重建。请用 --data DIR 指定其他目录。",
            hant: "\(folder) 不是示範目錄，因此不會重建。請用 --data DIR 指定其他目錄。",
            sv:
                "\(folder) är ingen demomapp och har därför inte ersatts. Ange en annan med --data DIR."
        )
    }

    package func cannotRemove(_ folder: String) -> String {
        pick(
            "\(folder) could not be removed. Remove it by hand and try again.",
            hans: "无法删除 \(folder)。请手动删除后重试。", hant: "無法刪除 \(folder)。請手動刪除後重試。",
            sv: "\(folder) gick inte att ta bort. Ta bort den för hand och försök igen.")
    }
}
