import Fapiao

/// The account menu (M20): what it shows, and what came of a change.
extension Words {
    package var changeButton: String { pick("Change", hans: "修改", hant: "變更", sv: "Ändra") }

    package var setButton: String { pick("Set", hans: "设置", hant: "設定", sv: "Ange") }

    package var removeButton: String { pick("Remove", hans: "删除", hant: "移除", sv: "Ta bort") }

    package var showButton: String { pick("Show", hans: "查看", hant: "查看", sv: "Visa") }

    package var enterCodeButton: String {
        pick("Enter the code", hans: "输入确认码", hant: "輸入確認碼", sv: "Ange koden")
    }

    package var pendingAddressLabel: String {
        pick("New address", hans: "新邮箱", hant: "新信箱", sv: "Ny adress")
    }

    package func pendingAddress(_ address: String, until: String) -> String {
        pick(
            "\(address)\nwaiting for its code\nuntil \(until)",
            hans: "\(address)\n等待确认\n有效期至\(until)",
            hant: "\(address)\n等待確認\n有效期限至\(until)",
            sv: "\(address)\nväntar på sin kod\ntill \(until)")
    }

    /// A password is there, and never shown.
    package var passwordHidden: String { "********" }

    package var copiesLabel: String {
        pick(
            "Copies of status mail", hans: "状态邮件抄送", hant: "狀態郵件副本",
            sv: "Kopior av statusmejl")
    }

    package var noCopies: String { pick("none", hans: "无", hant: "無", sv: "inga") }

    package var lastVisitLabel: String {
        pick("Last sign-in", hans: "上次登录", hant: "上次登入", sv: "Senaste inloggning")
    }

    /// A time in a table, and whose time it is.
    package func inBeijing(_ time: String) -> String {
        pick(
            "\(time) Beijing time", hans: "北京时间 \(time)", hant: "北京時間 \(time)",
            sv: "\(time) Pekingtid")
    }

    package var noVisit: String {
        pick(
            "this is the first time", hans: "这是首次登录", hant: "這是首次登入",
            sv: "det här är första gången")
    }

    package var earlierTitlesLabel: String {
        pick("Earlier titles", hans: "历史抬头", hant: "歷史抬頭", sv: "Tidigare titlar")
    }

    package var earlierAddressesLabel: String {
        pick("Earlier addresses", hans: "历史地址", hant: "歷史地址", sv: "Tidigare adresser")
    }

    package func titleCount(_ count: Int) -> String {
        pick(
            "\(count)", hans: "\(count) 个", hant: "\(count) 個", sv: "\(count)")
    }

    package var signOutEverywhereLabel: String {
        pick(
            "Sign out everywhere", hans: "在所有设备上退出登录", hant: "在所有裝置上登出",
            sv: "Logga ut överallt")
    }

    package var signOutEverywhereText: String {
        pick(
            "You are signed out of all other windows at once; drafts of applications are kept. This window stays signed in.",
            hans: "其他所有窗口会立即退出登录，申请草稿会保留。此窗口保持登录。",
            hant: "其他所有視窗會立即登出，申請草稿會保留。此視窗保持登入。",
            sv:
                "Du loggas genast ut i alla andra fönster; utkast till ansökningar sparas. Det här fönstret förblir inloggat."
        )
    }

    package var signedOutEverywhere: String {
        pick(
            "All other windows were signed out. This one stays.",
            hans: "其他窗口均已退出登录，此窗口保持登录。", hant: "其他視窗均已登出，此視窗保持登入。",
            sv: "Alla andra fönster har loggats ut. Det här stannar kvar.")
    }

    package var keepAsItIsButton: String {
        pick("Leave it as it is", hans: "保持不变", hant: "維持不變", sv: "Låt det vara")
    }

    package var keyAccount: String {
        pick("my account", hans: "我的账户", hant: "我的帳戶", sv: "mitt konto")
    }
}

// MARK: - The second address

extension Words {

    package var secondAddressText: String {
        pick(
            "Mail about the progress of your fapiao can go to a second address as well, such as that of your accounts department. Codes and mail about your account only ever go to your own address.",
            hans: "有关发票进度的邮件可以同时抄送到另一个邮箱，例如财务部门的邮箱。确认码和账户通知只发到您自己的登录邮箱。",
            hant: "有關發票進度的郵件可以同時寄送副本到另一個信箱，例如財務部門的信箱。確認碼和帳戶通知只寄到您自己的登入信箱。",
            sv:
                "Mejl om hur det går med din fapiao kan även skickas till en andra adress, till exempel ekonomiavdelningens. Koder och mejl om kontot skickas bara till din egen adress."
        )
    }

    package var secondAddressLabel: String {
        pick("Second address", hans: "抄送邮箱", hant: "副本信箱", sv: "Andra adress")
    }

    package var secondAddressMissing: String {
        pick(
            "Enter the address that copies are to go to.", hans: "请填写接收抄送的邮箱。",
            hant: "請填寫接收副本的信箱。", sv: "Ange adressen dit kopiorna ska skickas.")
    }

    package var saveButton: String { pick("Save", hans: "保存", hant: "儲存", sv: "Spara") }

    package func secondAddressSet(_ address: String) -> String {
        pick(
            "Copies of status mail now go to \(address).", hans: "状态邮件现在会抄送到 \(address)。",
            hant: "狀態郵件現在會寄送副本到 \(address)。", sv: "Kopior av statusmejl skickas nu till \(address)."
        )
    }

    package var secondAddressRemoved: String {
        pick(
            "Copies of status mail are no longer sent.", hans: "状态邮件不再抄送。",
            hant: "狀態郵件不再寄送副本。", sv: "Inga kopior av statusmejl skickas längre.")
    }
}
