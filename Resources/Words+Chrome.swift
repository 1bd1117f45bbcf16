import Fapiao

/// Words around every page: brand, keys, menu, dialogs.
extension Words {
    package var brand: String {
        pick(
            "Office 365 by 21Vianet · Fapiao",
            hans: "世纪互联 Office 365 发票申请",
            hant: "世紀互聯 Office 365 發票申請",
            sv: "Office 365 från 21Vianet · Fapiao")
    }

    /// The page's place on the way, such as "Step 2 of 4 · Delivery".
    package func step(_ number: Int, of count: Int, _ name: String) -> String {
        pick(
            "Step \(number) of \(count) · \(name)",
            hans: "第 \(number) 步，共 \(count) 步 · \(name)",
            hant: "第 \(number) 步，共 \(count) 步 · \(name)",
            sv: "Steg \(number) av \(count) · \(name)")
    }

    package var tooSmall: String {
        pick(
            "Please make this window larger: 60 columns and 16 rows are enough.",
            hans: "请把窗口调大一些：60 列、16 行即可。",
            hant: "請把視窗調大一些：60 欄、16 列即可。",
            sv: "Gör fönstret större: 60 kolumner och 16 rader räcker.")
    }

    package var working: String {
        pick("One moment…", hans: "请稍候…", hant: "請稍候…", sv: "Ett ögonblick…")
    }

    package var problemsTitle: String {
        pick(
            "There is a problem", hans: "有内容需要修改", hant: "有內容需要修改",
            sv: "Något behöver rättas")
    }

    package var optional: String {
        pick("(optional)", hans: "（选填）", hant: "（選填）", sv: "(valfritt)")
    }
}

// MARK: - Keys

extension Words {
    package var keyNext: String {
        pick("next", hans: "下一项", hant: "下一項", sv: "nästa")
    }

    package var keyChoose: String {
        pick("choose", hans: "选择", hant: "選擇", sv: "välj")
    }

    package var keyConfirm: String {
        pick("OK", hans: "确定", hant: "確定", sv: "OK")
    }

    package var keyBack: String {
        pick("back", hans: "返回", hant: "返回", sv: "tillbaka")
    }

    package var keyLeave: String {
        pick("leave", hans: "退出", hant: "離開", sv: "avsluta")
    }

    package var keyHelp: String {
        pick("help", hans: "帮助", hant: "說明", sv: "hjälp")
    }

    package var keyMenu: String {
        pick("menu", hans: "菜单", hant: "選單", sv: "meny")
    }

    package var keyShowPassword: String {
        pick("show password", hans: "显示密码", hant: "顯示密碼", sv: "visa lösenord")
    }

    package var keyHidePassword: String {
        pick("hide password", hans: "隐藏密码", hant: "隱藏密碼", sv: "dölj lösenord")
    }

    package var keyClose: String {
        pick("close", hans: "关闭", hant: "關閉", sv: "stäng")
    }

    package var keyFilter: String {
        pick("filter", hans: "筛选", hant: "篩選", sv: "filtrera")
    }

    package var keySort: String {
        pick("sort", hans: "排序", hant: "排序", sv: "sortera")
    }

    package var keyOpen: String {
        pick("open", hans: "打开", hant: "開啟", sv: "öppna")
    }

    package var keyReload: String {
        pick("reload", hans: "刷新", hant: "重新整理", sv: "uppdatera")
    }

    package var keyScroll: String {
        pick("scroll", hans: "滚动", hant: "捲動", sv: "rulla")
    }
}

// MARK: - Menu and dialogs

extension Words {
    package var menuTitle: String {
        pick("Menu", hans: "菜单", hant: "選單", sv: "Meny")
    }

    package var leaveTitle: String {
        pick("Leave?", hans: "要退出吗？", hant: "要離開嗎？", sv: "Avsluta?")
    }

    package var leaveText: String {
        pick(
            "What you have typed for an application is kept and offered the next time you sign in.",
            hans: "已填写的申请内容会保留，下次登录时可以接着填写。",
            hant: "已填寫的申請內容會保留，下次登入時可以接著填寫。",
            sv: "Det du har fyllt i sparas och erbjuds nästa gång du loggar in.")
    }

    package var languageTitle: String {
        pick("Language", hans: "语言", hant: "語言", sv: "Språk")
    }

    package var stepsTitle: String {
        pick("Go to step", hans: "转到步骤", hant: "前往步驟", sv: "Gå till steg")
    }

    package var troubleTitle: String {
        pick("Not saved", hans: "未能保存", hant: "未能儲存", sv: "Inte sparat")
    }

    /// Stands under a draft for as long as it cannot be saved.
    package var notSavedYet: String {
        pick(
            "Not saved yet; it is tried again by itself.", hans: "尚未保存，会自动重试。",
            hant: "尚未儲存，會自動重試。", sv: "Inte sparat än; nya försök görs automatiskt.")
    }

    package var continueLabel: String {
        pick("Continue", hans: "继续", hant: "繼續", sv: "Fortsätt")
    }

    package var backLabel: String {
        pick("Back", hans: "返回", hant: "返回", sv: "Tillbaka")
    }

    package var reviewLabel: String {
        pick("Review", hans: "核对", hant: "核對", sv: "Granska")
    }

    package var goToStepLabel: String {
        pick("Go to step…", hans: "转到步骤…", hant: "前往步驟…", sv: "Gå till steg…")
    }

    package func stepName(_ page: Draft.Page) -> String {
        switch page {
        case .fapiao: pick("Fapiao", hans: "发票", hant: "發票", sv: "Fapiao")
        case .taxDetails:
            pick("Tax details", hans: "税务信息", hant: "稅務資訊", sv: "Skatteuppgifter")
        case .delivery: wayLabel
        case .review: reviewLabel
        }
    }

    package var helpLabel: String {
        pick("Help", hans: "帮助", hant: "說明", sv: "Hjälp")
    }

    package var languageLabel: String {
        pick("Language / 语言", hans: "语言 / Language", hant: "語言 / Language", sv: "Språk / Language")
    }

    /// A language by its own name, the same in every language.
    package func name(of language: Language) -> String {
        switch language {
        case .english: "English"
        case .simplifiedChinese: "简体中文"
        case .traditionalChinese: "繁體中文"
        case .swedish: "Svenska"
        }
    }

    package var mailboxLabel: String {
        pick(
            "Mailbox of this demo", hans: "演示邮箱", hant: "示範信箱",
            sv: "Demobrevlåda")
    }

    package var viewLabel: String {
        pick(
            "View what was chosen", hans: "查看已选内容", hant: "查看已選內容",
            sv: "Visa gjorda val")
    }

    package var signOutLabel: String {
        pick("Sign out", hans: "退出登录", hant: "登出", sv: "Logga ut")
    }

    package var saveAndLeaveLabel: String {
        pick("Save and leave", hans: "保存并退出", hant: "儲存並離開", sv: "Spara och avsluta")
    }

    package var quitLabel: String {
        pick("Quit", hans: "退出程序", hant: "結束程式", sv: "Avsluta")
    }

    package var stayLabel: String {
        pick("Stay", hans: "继续使用", hant: "繼續使用", sv: "Stanna kvar")
    }

    package var discardLabel: String {
        pick(
            "Discard this draft and leave", hans: "放弃草稿并退出", hant: "捨棄草稿並離開",
            sv: "Kasta utkastet och avsluta")
    }

    package var okLabel: String {
        pick("OK", hans: "知道了", hant: "知道了", sv: "OK")
    }

    package var redrawLabel: String {
        pick("Redraw", hans: "重绘屏幕", hant: "重繪畫面", sv: "Rita om")
    }

    package var suspendLabel: String {
        pick("Suspend", hans: "挂起", hant: "暫停", sv: "Pausa")
    }
}
