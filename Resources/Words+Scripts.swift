import Fapiao

/// What the commands for scripts say of themselves.
extension Words {
    package var noneWaiting: String {
        pick(
            "No applications are waiting.", hans: "没有待处理的申请。", hant: "沒有待處理的申請。",
            sv: "Inga ansökningar väntar.")
    }

    package func unknownName(_ name: String, option: String, known: [String]) -> String {
        let names = named(known)
        return pick(
            "\(option) does not know “\(name)”. Use one of these: \(names).",
            hans: "\(option) 不能是“\(name)”。可用的值：\(names)。",
            hant: "\(option) 不能是「\(name)」。可用的值：\(names)。",
            sv: "\(option) känner inte till ”\(name)”. Använd något av: \(names).")
    }

    package var numbersOrFile: String {
        pick(
            "Name either one application or a file with --from.",
            hans: "请指定一个申请，或用 --from 指定文件，二者选一。",
            hant: "請指定一個申請，或用 --from 指定檔案，二者擇一。",
            sv: "Ange antingen en ansökan eller en fil med --from.")
    }
}
