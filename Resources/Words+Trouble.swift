import Fapiao

extension Words {
    /// Why something could not be saved, and what to do next.
    package func trouble(_ trouble: Trouble) -> String {
        switch trouble {
        case .busy:
            pick(
                "Something else is being saved at this moment. Try again.",
                hans: "系统正在保存其他内容。请重试。", hant: "系統正在儲存其他內容。請重試。",
                sv: "Något annat sparas just nu. Försök igen.")
        case .noSpace, .quota, .tooBig: diskFull
        case .readOnly, .noPermission: notWritable
        case .tooManyOpen:
            pick(
                "Too many files are open on this machine. Wait a moment and try again.",
                hans: "本机打开的文件过多。请稍候重试。", hant: "本機開啟的檔案過多。請稍候重試。",
                sv: "För många filer är öppna på datorn. Vänta en stund och försök igen.")
        case .diskFailed: diskFailed
        case .cannotRead: cannotRead
        case .notConfirmed: diskNotConfirmed
        case .damaged:
            pick(
                "We need to look at this record first. Nothing was changed; call \(ServiceCenter.phone).",
                hans: "此记录需由我们先行检查，未作任何修改。请致电 \(ServiceCenter.phone)。",
                hant: "這筆紀錄需由我們先行檢查，未作任何變更。請致電 \(ServiceCenter.phone)。",
                sv:
                    "Vi behöver titta på den här posten först. Inget har ändrats; ring \(ServiceCenter.phone)."
            )
        case .newerFormat(let format): newerFormat(format)
        case .occupied(let name): occupied(by: name)
        case .other(let detail):
            pick(
                "Something unexpected happened: \(detail). Try again; if it happens again, call \(ServiceCenter.phone).",
                hans: "发生意外情况：\(detail)。请重试；如仍有问题，请致电 \(ServiceCenter.phone)。",
                hant: "發生意外狀況：\(detail)。請重試；如仍有問題，請致電 \(ServiceCenter.phone)。",
                sv:
                    "Något oväntat hände: \(detail). Försök igen; ring \(ServiceCenter.phone) om det kvarstår."
            )
        }
    }

    private func occupied(by name: String) -> String {
        pick(
            "The data folder is gone, and something else is in its place (\(name)). Call \(ServiceCenter.phone).",
            hans: "数据目录已不在，原位置为其他内容（\(name)）。请致电 \(ServiceCenter.phone)。",
            hant: "資料目錄已不在，原位置為其他內容（\(name)）。請致電 \(ServiceCenter.phone)。",
            sv:
                "Datamappen är borta och något annat ligger där (\(name)). Ring \(ServiceCenter.phone)."
        )
    }

    private var diskFull: String {
        pick(
            "There is no room left on the disk. Nothing of yours is lost; call \(ServiceCenter.phone) and try again later.",
            hans: "磁盘空间已满。您的内容没有丢失；请致电 \(ServiceCenter.phone)，稍后重试。",
            hant: "磁碟空間已滿。您的內容沒有遺失；請致電 \(ServiceCenter.phone)，稍後重試。",
            sv:
                "Disken är full. Inget du har fyllt i har gått förlorat; ring \(ServiceCenter.phone) och försök igen senare."
        )
    }

    private var notWritable: String {
        pick(
            "The data folder cannot be written to. Ask the administrator for write permission, then try again.",
            hans: "数据目录无法写入。请联系管理员授予写入权限后重试。",
            hant: "資料目錄無法寫入。請聯絡管理員授予寫入權限後重試。",
            sv:
                "Det går inte att skriva i datamappen. Be administratören om skrivrätt och försök igen."
        )
    }

    private var diskFailed: String {
        pick(
            "The disk reported an error and nothing was saved. Try again; if it happens again, call \(ServiceCenter.phone).",
            hans: "磁盘报错，内容未能保存。请重试；如仍有问题，请致电 \(ServiceCenter.phone)。",
            hant: "磁碟回報錯誤，內容未能儲存。請重試；如仍有問題，請致電 \(ServiceCenter.phone)。",
            sv:
                "Disken rapporterade ett fel och inget sparades. Försök igen; ring \(ServiceCenter.phone) om det kvarstår."
        )
    }

    private var cannotRead: String {
        pick(
            "The disk reported an error while reading. Try again; if it happens again, call \(ServiceCenter.phone).",
            hans: "读取时磁盘报错。请重试；如仍有问题，请致电 \(ServiceCenter.phone)。",
            hant: "讀取時磁碟回報錯誤。請重試；如仍有問題，請致電 \(ServiceCenter.phone)。",
            sv:
                "Disken rapporterade ett läsfel. Försök igen; ring \(ServiceCenter.phone) om det kvarstår."
        )
    }

    private var diskNotConfirmed: String {
        pick(
            "The disk did not confirm the change. Leave the program, start it again and check whether it is there.",
            hans: "磁盘未确认此次修改。请退出并重新启动程序，再检查修改是否已保存。",
            hant: "磁碟未確認此次變更。請離開並重新啟動程式，再檢查變更是否已儲存。",
            sv:
                "Disken bekräftade inte ändringen. Avsluta programmet, starta det igen och kontrollera om den finns där."
        )
    }

    private func newerFormat(_ format: Int) -> String {
        pick(
            "The data folder was made by a newer version (format \(format)). Update fapiao and try again.",
            hans: "数据目录由较新的版本创建（格式 \(format)）。请更新 fapiao 后重试。",
            hant: "資料目錄由較新的版本建立（格式 \(format)）。請更新 fapiao 後重試。",
            sv:
                "Datamappen är gjord av en nyare version (format \(format)). Uppdatera fapiao och försök igen."
        )
    }
}
