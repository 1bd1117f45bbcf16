import Fapiao

/// How the files of other programs are read, and what keeps one from being read.
extension Words {
    package func encodingDetected(_ name: String) -> String {
        pick(
            "Encoding: \(name), as the file's bytes tell. If names look wrong, name another with --encoding.",
            hans: "编码：\(name)（自动识别）。如文字显示不正确，请用 --encoding 指定。",
            hant: "編碼：\(name)（自動辨識）。如文字顯示不正確，請用 --encoding 指定。",
            sv:
                "Teckenkodning: \(name), av filens byte att döma. Ange en annan med --encoding om namn ser fel ut."
        )
    }

    package func encodingDemanded(_ name: String) -> String {
        pick(
            "Encoding: \(name), as asked for.", hans: "编码：\(name)（按指定）。",
            hant: "編碼：\(name)（依指定）。", sv: "Teckenkodning: \(name), som begärt.")
    }

    package func rowsLeftOut(_ number: Int) -> String {
        pick(
            "Rows left out, as the mapping says: \(count(number))",
            hans: "按映射略过的行数：\(count(number))", hant: "依對應設定略過的列數：\(count(number))",
            sv: "Rader som utelämnas enligt mappningen: \(count(number))")
    }

    package func noHeader(_ names: [String], within limit: Int) -> String {
        let names = named(names)
        return pick(
            "None of the first \(limit) lines has all the columns of the mapping: \(names). Compare them with the file, or name its encoding with --encoding.",
            hans: "前 \(limit) 行中没有一行包含映射的全部列：\(names)。请与文件核对，或用 --encoding 指定编码。",
            hant: "前 \(limit) 列中沒有一列包含對應設定的全部欄位：\(names)。請與檔案核對，或用 --encoding 指定編碼。",
            sv:
                "Ingen av de första \(limit) raderna har alla mappningens kolumner: \(names). Jämför med filen, eller ange dess teckenkodning med --encoding."
        )
    }

    package func noEncodingTable(_ name: String) -> String {
        pick(
            "This machine cannot read \(name). Install the C library's conversion tables, or save the file as UTF-8.",
            hans: "本机无法读取 \(name) 编码。请安装 C 库的字符转换表，或将文件另存为 UTF-8。",
            hant: "本機無法讀取 \(name) 編碼。請安裝 C 程式庫的字元轉換表，或將檔案另存為 UTF-8。",
            sv:
                "Datorn kan inte läsa \(name). Installera C-bibliotekets omvandlingstabeller eller spara filen som UTF-8."
        )
    }
}

// MARK: - The mappings of config.json

extension Words {
    package func noMapping(_ name: String, known: [String]) -> String {
        guard !known.isEmpty else {
            return pick(
                "config.json has no mapping “\(name)”, and no other one. Describe the columns under imports.\(name) and try again.",
                hans: "config.json 中没有映射“\(name)”，也没有其他映射。请在 imports.\(name) 下说明各列后重试。",
                hant: "config.json 中沒有對應設定「\(name)」，也沒有其他設定。請在 imports.\(name) 下說明各欄後重試。",
                sv:
                    "config.json har ingen mappning ”\(name)” och ingen annan heller. Beskriv kolumnerna under imports.\(name) och försök igen."
            )
        }
        let names = named(known)
        return pick(
            "config.json has no mapping “\(name)”. Use one of these: \(names).",
            hans: "config.json 中没有映射“\(name)”。请使用以下之一：\(names)。",
            hant: "config.json 中沒有對應設定「\(name)」。請使用以下之一：\(names)。",
            sv: "config.json har ingen mappning ”\(name)”. Använd någon av dessa: \(names).")
    }

    package func mappingUnknownField(_ name: String, _ key: String) -> String {
        pick(
            "“\(name)” under \(key) in config.json is no field of a payment record. Correct it and try again.",
            hans: "config.json 中 \(key) 下的“\(name)”不是付款记录的字段。请修改后重试。",
            hant: "config.json 中 \(key) 下的「\(name)」不是付款紀錄的欄位。請修改後重試。",
            sv:
                "”\(name)” under \(key) i config.json är inget fält i en betalningsuppgift. Rätta det och försök igen."
        )
    }

    package func mappingTwice(_ field: String, _ key: String) -> String {
        pick(
            "\(key) in config.json says two things of \(field). Keep one and try again.",
            hans: "config.json 中 \(key) 对 \(field) 有两处说明。请只留一处后重试。",
            hant: "config.json 中 \(key) 對 \(field) 有兩處說明。請只留一處後重試。",
            sv:
                "\(key) i config.json säger två saker om \(field). Behåll en av dem och försök igen."
        )
    }

    package func mappingMissing(_ fields: [String], _ key: String) -> String {
        let names = named(fields)
        return pick(
            "\(key) in config.json lacks \(names). Name the column of each under columns, or give what all have under values, and try again.",
            hans: "config.json 中 \(key) 缺少 \(names)。请在 columns 下指定对应的列，或在 values 下填写固定内容，然后重试。",
            hant: "config.json 中 \(key) 缺少 \(names)。請在 columns 下指定對應的欄，或在 values 下填寫固定內容，然後重試。",
            sv:
                "\(key) i config.json saknar \(names). Ange kolumnen för var och en under columns, eller ett fast värde under values, och försök igen."
        )
    }

    package func badEncoding(_ name: String, _ key: String) -> String {
        pick(
            "\(key) in config.json is “\(name)”. Write utf-8 or gb18030 and try again.",
            hans: "config.json 中的 \(key) 为“\(name)”。请改为 utf-8 或 gb18030 后重试。",
            hant: "config.json 中的 \(key) 為「\(name)」。請改為 utf-8 或 gb18030 後重試。",
            sv: "\(key) i config.json är ”\(name)”. Skriv utf-8 eller gb18030 och försök igen.")
    }
}
