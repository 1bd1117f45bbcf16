import Fapiao

/// The end of being signed in, announced and explained.
extension Words {
    package func endingTitle(isIdle: Bool) -> String {
        isIdle
            ? pick("Still there?", hans: "您还在吗？", hant: "您還在嗎？", sv: "Är du kvar?")
            : pick("Time is nearly up", hans: "即将退出登录", hant: "即將登出", sv: "Tiden är snart ute")
    }

    package func endingText(isIdle: Bool, at time: Instant) -> String {
        let clock = clock(time)
        guard isIdle else {
            return pick(
                "You have been signed in for nearly 8 hours and will be signed out at \(clock) Beijing time. What you have typed for an application is kept; sign in again to go on.",
                hans: "登录即将满 8 小时，将于北京时间 \(clock) 自动退出登录。已填写的申请内容会保留，重新登录后可以接着填写。",
                hant: "登入即將滿 8 小時，將於北京時間 \(clock) 自動登出。已填寫的申請內容會保留，重新登入後可以接著填寫。",
                sv:
                    "Du har snart varit inloggad i 8 timmar och loggas ut kl. \(clock) Pekingtid. Det du har fyllt i sparas; logga in igen för att fortsätta."
            )
        }
        return pick(
            "Nothing has been typed for a while. You will be signed out at \(clock) Beijing time. Press any key to stay signed in.",
            hans: "您已有一段时间没有操作，将于北京时间 \(clock) 自动退出登录。按任意键可保持登录。",
            hant: "您已有一段時間沒有操作，將於北京時間 \(clock) 自動登出。按任意鍵可保持登入。",
            sv:
                "Inget har skrivits på en stund. Kl. \(clock) Pekingtid loggas du ut. Tryck på valfri tangent för att vara kvar."
        )
    }

    package var staySignedInLabel: String {
        pick("Stay signed in", hans: "保持登录", hant: "保持登入", sv: "Fortsätt vara inloggad")
    }

    package var signedOutIdle: String {
        pick(
            "You were signed out because nothing was typed for 15 minutes. What you had typed for an application is kept. Sign in to go on.",
            hans: "由于 15 分钟没有操作，您已自动退出登录。已填写的申请内容已保留，请登录后继续。",
            hant: "由於 15 分鐘沒有操作，您已自動登出。已填寫的申請內容已保留，請登入後繼續。",
            sv:
                "Du loggades ut eftersom inget skrevs på 15 minuter. Det du hade fyllt i är sparat. Logga in för att fortsätta."
        )
    }

    package var signedOutAfterHours: String {
        pick(
            "You were signed out after 8 hours. What you had typed for an application is kept. Sign in to go on.",
            hans: "登录已满 8 小时，您已自动退出登录。已填写的申请内容已保留，请登录后继续。",
            hant: "登入已滿 8 小時，您已自動登出。已填寫的申請內容已保留，請登入後繼續。",
            sv:
                "Du loggades ut efter 8 timmar. Det du hade fyllt i är sparat. Logga in för att fortsätta."
        )
    }

    /// A new password, the stop of a change of address, or “sign out everywhere”.
    package func signedOutElsewhere(keepsDraft: Bool) -> String {
        let reason = pick(
            "You were signed out from elsewhere: the password was changed, or “\(signOutEverywhereLabel)” was chosen. If it was not you, call \(ServiceCenter.phone).",
            hans:
                "您已退出登录：密码已修改，或者在别处选择了“\(signOutEverywhereLabel)”。如果不是您本人操作，请致电 \(ServiceCenter.phone)。",
            hant:
                "您已登出：密碼已變更，或者在別處選擇了「\(signOutEverywhereLabel)」。如果不是您本人操作，請致電 \(ServiceCenter.phone)。",
            sv:
                "Du har loggats ut från annat håll: lösenordet har bytts eller ”\(signOutEverywhereLabel)” har valts. Var det inte du, ring \(ServiceCenter.phone)."
        )
        guard keepsDraft else { return reason }
        return pick(
            "\(reason) What you typed last is saved once you sign in again in this window.",
            hans: "\(reason)在此窗口重新登录后，会保存您最后填写的内容。",
            hant: "\(reason)在此視窗重新登入後，會儲存您最後填寫的內容。",
            sv: "\(reason) Det du skrev sist sparas när du loggar in igen i det här fönstret.")
    }

    /// "12:14:30".
    private func clock(_ instant: Instant) -> String {
        let second = ((instant.seconds % 60) + 60) % 60
        return String(moment(instant).suffix(5)) + (second < 10 ? ":0\(second)" : ":\(second)")
    }
}
