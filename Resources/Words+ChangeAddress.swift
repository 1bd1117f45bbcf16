import Fapiao

/// A change of the e-mail address, its code, and the code that stops it (M20).
extension Words {
    package var changeAddressText: String {
        pick(
            "We mail a code to the new address, and to the old one a code that stops the change. The address changes once you enter the code from the new one here.",
            hans: "我们会向新邮箱发送确认码，同时向原邮箱发送可阻止修改的代码。在这里填写新邮箱收到的确认码后，修改才会生效。",
            hant: "我們會向新信箱寄送確認碼，同時向原信箱寄送可阻止變更的代碼。在這裡填寫新信箱收到的確認碼後，變更才會生效。",
            sv:
                "Vi mejlar en kod till den nya adressen, och till den gamla en kod som stoppar bytet. Adressen byts när koden från den nya har angetts här."
        )
    }

    package var newAddressLabel: String {
        pick("New e-mail address", hans: "新的登录邮箱", hant: "新的登入信箱", sv: "Ny e-postadress")
    }

    package var newAddressHint: String {
        pick(
            "You sign in with it from then on, and all mail goes there.",
            hans: "今后请用此邮箱登录，所有邮件也会发到这里。", hant: "今後請用此信箱登入，所有郵件也會寄到這裡。",
            sv: "Du loggar in med den framöver och all e-post skickas dit.")
    }

    package var newAddressMissing: String {
        pick(
            "Enter the new e-mail address.", hans: "请填写新的登录邮箱。", hant: "請填寫新的登入信箱。",
            sv: "Ange den nya e-postadressen.")
    }

    package var mailCodeButton: String {
        pick("Mail the code", hans: "发送确认码", hant: "寄送確認碼", sv: "Mejla koden")
    }

    package func addressCodeMailed(_ new: String, _ old: String, until: String) -> String {
        pick(
            "A code is on its way to \(new). Enter it here by \(until). A code that stops the change went to \(old); until you are done, sign in with that address.",
            hans: "确认码已发送至 \(new)，请在\(until)之前填写。可阻止修改的代码已发送至 \(old)；完成之前请仍用该邮箱登录。",
            hant: "確認碼已寄至 \(new)，請在\(until)之前填寫。可阻止變更的代碼已寄至 \(old)；完成之前請仍用該信箱登入。",
            sv:
                "En kod är på väg till \(new). Ange den här senast den \(until). En kod som stoppar bytet har skickats till \(old); tills du är klar loggar du in med den adressen."
        )
    }

    package var addressCodeLabel: String {
        pick("Code", hans: "确认码", hant: "確認碼", sv: "Kod")
    }

    package var confirmAddressButton: String {
        pick(
            "Confirm the new address", hans: "确认新邮箱", hant: "確認新信箱",
            sv: "Bekräfta den nya adressen")
    }

    package var startAnewButton: String {
        pick("Start anew", hans: "重新开始", hant: "重新開始", sv: "Börja om")
    }

    package var startAnewHint: String {
        pick(
            "For another address, or another code. The codes mailed so far then stop working.",
            hans: "用于换一个邮箱，或重新获取确认码。之前发出的确认码和代码随即失效。",
            hant: "用於換一個信箱，或重新取得確認碼。之前寄出的確認碼和代碼隨即失效。",
            sv: "För en annan adress eller en ny kod. Koderna som skickats slutar då att gälla.")
    }

    package func addressChanged(to address: String) -> String {
        pick(
            "Done. Sign in with \(address) from now on. Both addresses get an e-mail about it.",
            hans: "已完成。今后请用 \(address) 登录。新旧邮箱都会收到通知邮件。",
            hant: "已完成。今後請用 \(address) 登入。新舊信箱都會收到通知郵件。",
            sv:
                "Klart. Logga in med \(address) från och med nu. Båda adresserna får ett mejl om det."
        )
    }

    /// Why a change of address was refused; what another page says of activation codes is said of
    /// these.
    package func addressRefusal(_ refusal: Account.Refusal) -> String {
        switch refusal {
        case .codeWrong:
            pick(
                "This is not the code that was mailed to the new address. Copy it from the latest e-mail there; earlier codes no longer work.",
                hans: "确认码不正确。请从新邮箱收到的最新一封邮件中复制；之前的确认码已失效。",
                hant: "確認碼不正確。請從新信箱收到的最新一封郵件中複製；之前的確認碼已失效。",
                sv:
                    "Det är inte koden som skickades till den nya adressen. Kopiera den från det senaste mejlet där; tidigare koder gäller inte längre."
            )
        case .codeExpired(let at):
            pick(
                "This code expired on \(deadline(at)). Choose “\(startAnewButton)”.",
                hans: "确认码已于\(deadline(at))失效。请选择“\(startAnewButton)”。",
                hant: "確認碼已於\(deadline(at))失效。請選擇「\(startAnewButton)」。",
                sv: "Koden slutade gälla den \(deadline(at)). Välj ”\(startAnewButton)”.")
        case .tooManyCodes(let from):
            pick(
                "Too many codes were mailed to this account in the last hour. Ask for another one after \(deadline(from)).",
                hans: "一小时内发送的代码过多。请在\(deadline(from))之后再试。",
                hant: "一小時內寄送的代碼過多。請在\(deadline(from))之後再試。",
                sv:
                    "För många koder har skickats den senaste timmen. Be om en ny efter den \(deadline(from))."
            )
        case .codeUsed, .alreadyActive, .notActive, .addressUnchanged, .addressTaken,
            .nothingPending, .closed:
            self.refusal(refusal)
        }
    }

    /// Why the code of a mail did not stop a change of address.
    package func stopRefusal(_ refusal: Account.Refusal) -> String {
        switch refusal {
        case .codeExpired(let at):
            pick(
                "This code expired on \(deadline(at)). If the change was not yours, call \(ServiceCenter.phone).",
                hans: "此代码已于\(deadline(at))失效。如非本人操作，请致电 \(ServiceCenter.phone)。",
                hant: "此代碼已於\(deadline(at))失效。如非本人操作，請致電 \(ServiceCenter.phone)。",
                sv:
                    "Koden slutade gälla den \(deadline(at)). Var bytet inte ditt, ring \(ServiceCenter.phone)."
            )
        case .codeWrong, .codeUsed, .alreadyActive, .notActive, .tooManyCodes, .addressUnchanged,
            .addressTaken, .nothingPending, .closed:
            pick(
                "The change is over: it was stopped or finished before. If it was not yours, call \(ServiceCenter.phone).",
                hans: "此次修改已结束：已被阻止或已完成。如非本人操作，请致电 \(ServiceCenter.phone)。",
                hant: "此次變更已結束：已被阻止或已完成。如非本人操作，請致電 \(ServiceCenter.phone)。",
                sv:
                    "Bytet är över: det har redan stoppats eller slutförts. Var det inte ditt, ring \(ServiceCenter.phone)."
            )
        }
    }

    package var addressCodeMissing: String {
        pick(
            "Enter the code from the e-mail to the new address.", hans: "请输入新邮箱收到的确认码。",
            hant: "請輸入新信箱收到的確認碼。", sv: "Ange koden från mejlet till den nya adressen.")
    }

    package func addressFault(_ fault: SecretCode.Fault) -> String {
        codeFault(fault, of: addressCodeLabel, missing: addressCodeMissing)
    }
}

// MARK: - Stopped

extension Words {
    package var addressChangeStoppedHeading: String {
        pick(
            "The change of address is stopped", hans: "已阻止修改登录邮箱", hant: "已阻止變更登入信箱",
            sv: "Adressbytet är stoppat")
    }

    package func addressChangeStopped(_ address: String) -> String {
        pick(
            "The address of your account stays \(address), and all windows were signed out.",
            hans: "您的登录邮箱仍是 \(address)，所有窗口均已退出登录。",
            hant: "您的登入信箱仍是 \(address)，所有視窗均已登出。",
            sv:
                "Adressen till ditt konto är fortfarande \(address), och alla fönster har loggats ut."
        )
    }

    package var changePasswordNow: String {
        pick(
            "Whoever asked for the change knew your password. Sign in and change it now; the page for it opens by itself.",
            hans: "提出修改的人知道您的密码。请立即登录并修改密码，登录后会自动打开修改密码的页面。",
            hant: "提出變更的人知道您的密碼。請立即登入並變更密碼，登入後會自動開啟變更密碼的頁面。",
            sv:
                "Den som begärde bytet kände till ditt lösenord. Logga in och byt det nu; sidan för det öppnas av sig själv."
        )
    }

    package var signInAndChangePassword: String {
        pick(
            "Sign in and change the password", hans: "登录并修改密码", hant: "登入並變更密碼",
            sv: "Logga in och byt lösenord")
    }
}

// MARK: - The demo's mailbox

extension Words {
    package var signInWithCodeButton: String {
        pick("Sign in with it", hans: "用它登录", hant: "用它登入", sv: "Logga in med det")
    }

    package var useAddressCodeButton: String {
        pick("Use this code", hans: "使用此确认码", hant: "使用此確認碼", sv: "Använd koden")
    }
}
