import Fapiao

/// The mails about a support request (M18).
extension Words {
    /// What a request is about, as its name.
    package func name(of kind: SupportKind) -> String {
        switch kind {
        case .notArrived:
            pick(
                "The fapiao has not arrived", hans: "发票没有收到", hant: "發票沒有收到",
                sv: "Fapiaon har inte kommit")
        case .split:
            pick(
                "Split into amounts or titles", hans: "拆分金额或抬头", hant: "拆分金額或抬頭",
                sv: "Dela upp på belopp eller titlar")
        case .newTitle:
            pick(
                "Another title after issue", hans: "开具后修改抬头", hant: "開具後變更抬頭",
                sv: "En annan titel efter utfärdandet")
        case .other: pick("Something else", hans: "其他问题", hant: "其他問題", sv: "Något annat")
        }
    }

    func supportSubject(_ number: SupportNumber, _ news: SupportNews) -> String {
        switch news {
        case .opened:
            pick(
                "Support request \(number.grouped): received", hans: "支持请求 \(number.grouped)：已收到",
                hant: "支援請求 \(number.grouped)：已收到", sv: "Supportärende \(number.grouped): mottaget")
        case .answered:
            pick(
                "Support request \(number.grouped): answered", hans: "支持请求 \(number.grouped)：已回复",
                hant: "支援請求 \(number.grouped)：已回覆", sv: "Supportärende \(number.grouped): besvarat")
        case .closed:
            pick(
                "Support request \(number.grouped): closed", hans: "支持请求 \(number.grouped)：已办结",
                hant: "支援請求 \(number.grouped)：已結案", sv: "Supportärende \(number.grouped): avslutat")
        }
    }

    func supportLetter(
        _ number: SupportNumber, _ kind: SupportKind, _ news: SupportNews, text: String,
        at time: Instant
    ) -> [String] {
        let about = name(of: kind)
        let at = deadline(time)
        let said = (try? Prose(text)).map { [$0.text] } ?? []
        switch news {
        case .opened: return opened(number, about, at)
        case .answered:
            return [
                pick(
                    "On \(at) we answered your request \(number.grouped) (\(about)):",
                    hans: "我们已于\(at)回复您的请求 \(number.grouped)（\(about)）：",
                    hant: "我們已於\(at)回覆您的請求 \(number.grouped)（\(about)）：",
                    sv: "Den \(at) svarade vi på ditt ärende \(number.grouped) (\(about)):")
            ] + said + [replyInProgram]
        case .closed:
            return [
                pick(
                    "On \(at) we closed your request \(number.grouped) (\(about)):",
                    hans: "您的请求 \(number.grouped)（\(about)）已于\(at)办结：",
                    hant: "您的請求 \(number.grouped)（\(about)）已於\(at)結案：",
                    sv: "Den \(at) avslutade vi ditt ärende \(number.grouped) (\(about)):")
            ] + said + [replyInProgram]
        }
    }

    private func opened(_ number: SupportNumber, _ about: String, _ at: String) -> [String] {
        [
            pick(
                "We received your request \(number.grouped) (\(about)) on \(at).",
                hans: "我们已于\(at)收到您的请求 \(number.grouped)（\(about)）。",
                hant: "我們已於\(at)收到您的請求 \(number.grouped)（\(about)）。",
                sv: "Vi tog emot ditt ärende \(number.grouped) (\(about)) den \(at)."),
            pick(
                """
                There is nothing to do: we e-mail you as soon as there is an answer. To add \
                something, sign in and open “\(supportLabel)”.
                """,
                hans: "您无需处理，有回复时我们会发邮件通知您。如需补充，请登录后打开“\(supportLabel)”。",
                hant: "您無需處理，有回覆時我們會以電子郵件通知您。如需補充，請登入後開啟「\(supportLabel)」。",
                sv: """
                    Du behöver inte göra något: vi mejlar dig så snart det finns ett svar. Vill du \
                    lägga till något, logga in och öppna ”\(supportLabel)”.
                    """),
        ]
    }

    private var replyInProgram: String {
        pick(
            "To reply, sign in and open “\(supportLabel)”. Replies to this e-mail are not read.",
            hans: "如需回复，请登录后打开“\(supportLabel)”。请勿直接回复此邮件。",
            hant: "如需回覆，請登入後開啟「\(supportLabel)」。請勿直接回覆此郵件。",
            sv:
                "Svara genom att logga in och öppna ”\(supportLabel)”. Svar på det här mejlet läses inte."
        )
    }
}
