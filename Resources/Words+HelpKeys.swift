/// What each key does, for the page of all keys.
extension Words {
    package var keysText: String {
        pick(
            "^ means Ctrl. Letters act only outside text fields.",
            hans: "^ 表示 Ctrl 键。字母键只在文本框之外起作用。",
            hant: "^ 表示 Ctrl 鍵。字母鍵只在文字欄位之外有作用。",
            sv: "^ betyder Ctrl. Bokstäver verkar bara utanför textfält.")
    }

    package var keysInFields: String {
        pick("In text fields", hans: "在文本框中", hant: "在文字欄位中", sv: "I textfält")
    }

    package var keysInLists: String {
        pick("In lists", hans: "在列表中", hant: "在清單中", sv: "I listor")
    }

    package var keyHelpMove: String {
        pick(
            "next or previous field or button", hans: "下一项或上一项", hant: "下一項或上一項",
            sv: "nästa eller föregående fält eller knapp")
    }

    package var keyHelpEnter: String {
        pick(
            "go on; press the button in focus", hans: "继续；按下当前按钮", hant: "繼續；按下目前的按鈕",
            sv: "gå vidare; tryck på knappen i fokus")
    }

    package var keyHelpSpace: String {
        pick("choose or mark", hans: "选择或标记", hant: "選擇或標記", sv: "välj eller markera")
    }

    package var keyHelpClose: String {
        pick(
            "close what is on top; else go back", hans: "关闭弹出的框，否则返回上一页",
            hant: "關閉最上層；否則返回", sv: "stäng det översta; annars tillbaka")
    }

    package var keyHelpMenu: String {
        pick(
            "menu: help, language, leave and more", hans: "菜单：帮助、语言、退出等",
            hant: "選單：說明、語言、離開等", sv: "meny: hjälp, språk, avsluta med mera")
    }

    package var keyHelpHelp: String {
        pick(
            "help for this page", hans: "本页帮助", hant: "本頁說明", sv: "hjälp för sidan")
    }

    package var keyHelpRedraw: String {
        pick("draw the screen again", hans: "重绘屏幕", hant: "重繪畫面", sv: "rita om skärmen")
    }

    package var keyHelpSuspend: String {
        pick(
            "suspend; fg resumes", hans: "挂起，用 fg 恢复", hant: "暫停，用 fg 恢復",
            sv: "pausa; fg fortsätter")
    }

    package var keyHelpLeave: String {
        pick(
            "ask whether to leave; again: save and leave", hans: "询问是否退出；再按一次：保存并退出",
            hant: "詢問是否離開；再按一次：儲存並離開", sv: "fråga om avslut; igen: spara och avsluta")
    }

    package var keyHelpLeaveNow: String {
        pick(
            "leave at once; the draft is kept", hans: "立即退出，草稿会保留",
            hant: "立即離開，草稿會保留", sv: "avsluta genast; utkastet sparas")
    }

    package var keyHelpScroll: String {
        pick(
            "show more of a long page", hans: "翻看长页面", hant: "翻看長頁面",
            sv: "visa mer av en lång sida")
    }
}

// MARK: - Fields and lists

extension Words {
    package var keyHelpEnds: String {
        pick(
            "to the start or the end", hans: "到开头或末尾", hant: "到開頭或結尾",
            sv: "till början eller slutet")
    }

    package var keyHelpWords: String {
        pick(
            "back or on by a word", hans: "后退或前进一个词", hant: "後退或前進一個詞",
            sv: "ett ord bakåt eller framåt")
    }

    package var keyHelpKill: String {
        pick(
            "delete the word before, all before, all after", hans: "删除前一词、前面全部、后面全部",
            hant: "刪除前一詞、前面全部、後面全部", sv: "radera ordet före, allt före, allt efter")
    }

    package var keyHelpYank: String {
        pick(
            "put back what was deleted", hans: "粘贴刚删除的内容", hant: "貼上剛刪除的內容",
            sv: "sätt tillbaka det raderade")
    }

    package var keyHelpUndo: String {
        pick("undo", hans: "撤销", hant: "復原", sv: "ångra")
    }

    package var keyHelpShow: String {
        pick(
            "show or hide the password", hans: "显示或隐藏密码", hant: "顯示或隱藏密碼",
            sv: "visa eller dölj lösenordet")
    }

    package var keyHelpRows: String {
        pick("up or down by a row", hans: "上移或下移一行", hant: "上移或下移一列", sv: "en rad upp eller ned")
    }

    package var keyHelpFirstLast: String {
        pick(
            "first or last row", hans: "第一行或最后一行", hant: "第一列或最後一列", sv: "första eller sista raden")
    }

    package var keyHelpOpen: String {
        pick("open the row", hans: "打开所选项", hant: "開啟所選項目", sv: "öppna raden")
    }

    package var keyHelpFilter: String {
        pick(
            "show only rows with a word", hans: "筛选", hant: "篩選", sv: "visa bara rader med ett ord")
    }

    package var keyHelpSort: String {
        pick("sort otherwise", hans: "换一种排序", hant: "換一種排序", sv: "sortera annorlunda")
    }

    package var keyHelpReload: String {
        pick("read anew", hans: "刷新", hant: "重新整理", sv: "läs in på nytt")
    }

    package var keyHelpCopy: String {
        pick(
            "copy the number or the code", hans: "复制编号或激活码", hant: "複製編號或啟用碼",
            sv: "kopiera numret eller koden")
    }

    package var keyHelpQuit: String {
        pick("leave the page", hans: "离开此页", hant: "離開此頁", sv: "lämna sidan")
    }
}
