import Fapiao

/// What keeps an export from its file.
extension Words {
    package func exportUnreadable(_ number: Int) -> String {
        pick(
            "Orders left out because they could not be read: \(count(number)). Check them in quarantine.",
            hans: "有 \(count(number)) 个订单无法读取，未包含在内，已移入隔离区，请检查。",
            hant: "有 \(count(number)) 筆訂單無法讀取，未包含在內，已移入隔離區，請檢查。",
            sv:
                "Ordrar som utelämnats för att de inte gick att läsa: \(count(number)). Se efter i karantänen."
        )
    }

    package func cannotWriteHere(_ path: String) -> String {
        pick(
            "You may not write \(path). Name a file in a folder of your own.",
            hans: "您无权写入 \(path)。请指定自己目录中的文件。", hant: "您無權寫入 \(path)。請指定自己資料夾中的檔案。",
            sv: "Du får inte skriva \(path). Ange en fil i en egen mapp.")
    }

    package func noFolderToWrite(_ path: String) -> String {
        pick(
            "There is no folder for \(path). Make it first, or name another file.",
            hans: "\(path) 所在的目录不存在。请先创建目录，或指定其他文件。",
            hant: "\(path) 所在的資料夾不存在。請先建立資料夾，或指定其他檔案。",
            sv: "Det finns ingen mapp för \(path). Skapa den först, eller ange en annan fil.")
    }

    package func noRoomToWrite(_ path: String) -> String {
        pick(
            "There is no room for \(path), so nothing was written. Free some space, or name another disk.",
            hans: "\(path) 所在的磁盘已满，未写入任何内容。请清理空间，或指定其他磁盘。",
            hant: "\(path) 所在的磁碟已滿，未寫入任何內容。請清出空間，或指定其他磁碟。",
            sv:
                "Det finns ingen plats för \(path), så inget skrevs. Frigör plats eller ange en annan disk."
        )
    }

    package var readerLeft: String {
        pick(
            "The program that reads this output has ended. Write to a file with --output.",
            hans: "接收输出的程序已关闭。请用 --output 写入文件。", hant: "接收輸出的程式已關閉。請用 --output 寫入檔案。",
            sv: "Programmet som läser utdata har avslutats. Skriv till en fil med --output.")
    }

    package func cannotWrite(_ path: String, _ code: Int32) -> String {
        pick(
            "\(path) cannot be written (error \(code)). Name another file.",
            hans: "无法写入 \(path)（错误 \(code)）。请指定其他文件。", hant: "無法寫入 \(path)（錯誤 \(code)）。請指定其他檔案。",
            sv: "Det går inte att skriva till \(path) (fel \(code)). Ange en annan fil.")
    }
}
