import Fapiao
import Pages
import Resources
import Screen

/// What can be pressed on the review.
enum ReviewControl: Hashable, Sendable {
    case changeType, changeTitle, changeTax, changeRemark, changeDelivery, changeAddress
    case send, back
}

/// Everything once more before it is sent (M14): the groups with Change, the picture, the day it can
/// be expected, and the one button that sends.
struct Review {
    private typealias Item = FormItem<ReviewControl>

    private let request: Request
    private let order: Order
    private let isCorrection: Bool
    private let context: Context

    private var words: Words { context.words }

    static func items(
        request: Request, order: Order, isCorrection: Bool = false, context: Context
    ) -> [FormItem<ReviewControl>] {
        let review = Review(
            request: request, order: order, isCorrection: isCorrection, context: context)
        return review.bill + review.fapiao + review.taxDetails + review.delivery
            + review.warnings + review.picture + review.sending
    }

    private init(request: Request, order: Order, isCorrection: Bool, context: Context) {
        self.request = request
        self.order = order
        self.isCorrection = isCorrection
        self.context = context
    }

    // MARK: Groups

    private func group(_ title: String, _ rows: [Item]) -> [Item] {
        [.prose(title, .heading)] + rows + [.gap]
    }

    private func row(_ label: String, _ value: String, _ id: ReviewControl? = nil) -> Item {
        let action = id.map {
            Item.Button($0, words.changeButton, hint: words.reviewChangeHint)
        }
        return .row(.init(label, Sanitise.lines(value).joined(separator: "\n"), action: action))
    }

    private var bill: [Item] {
        var rows = [row(words.orderNumberLabel, order.number.text)]
        if let record = order.record {
            rows.append(row(words.reviewAmount, words.reviewAmount(record.total)))
            rows.append(row(words.payerLabel, record.payerName))
        }
        return group(words.billLabel, rows)
    }

    private var fapiao: [Item] {
        let document = request.document
        let remark = document.remark.text
        return group(
            words.stepName(.fapiao),
            [
                row(words.reviewType, words.fapiaoName(of: document.type), .changeType),
                row(words.titleLabel, document.title.text, .changeTitle),
                row(words.buyerKindLabel, words.buyerKindName(document.buyerKind)),
                row(
                    words.reviewRemark, remark.isEmpty ? words.reviewNone : remark, .changeRemark),
            ])
    }

    private var taxDetails: [Item] {
        switch request.document {
        case .normal(.individual, _, _, _), .normal(.other, _, _, _): return []
        case .normal(.enterprise, _, let id, _):
            return group(
                words.stepName(.taxDetails),
                [row(words.taxpayerIDLabel, id?.text ?? words.reviewNotGiven, .changeTax)])
        case .special(_, let tax, _):
            return group(
                words.stepName(.taxDetails),
                [
                    row(words.taxpayerIDLabel, tax.taxpayerID.text, .changeTax),
                    row(words.registeredAddressLabel, tax.address),
                    row(words.registeredPhoneLabel, tax.phone.text),
                    row(words.reviewBank, tax.bank),
                    row(words.bankAccountLabel, tax.account.text),
                ])
        }
    }

    private var delivery: [Item] {
        var rows = [
            row(
                words.reviewWay, words.wayInFull(request.delivery.way), .changeDelivery)
        ]
        if let address = request.delivery.address {
            rows.append(row(words.reviewAddress, address.envelope, .changeAddress))
        } else {
            rows.append(row(words.reviewPlace, words.pickUpAddress))
        }
        if case .day(let promised) = promise {
            rows.append(row(words.reviewExpected, words.reviewPromise(promised)))
        }
        return group(words.deliveryLabel, rows)
    }

    // MARK: What to know

    private var promise: Promise {
        context.promise(for: request.document.type, submittedAt: context.now)
    }

    private var warnings: [Item] {
        var items: [Item] = []
        if case .shortage(let notice) = promise {
            let text = Sanitise.text(words.shortageNotice(notice))
            items.append(.notice(.init(text, .notice)))
        }
        if let payer = order.record?.payerName,
            Typed.normalised(payer) != Typed.normalised(request.document.title.text)
        {
            items.append(
                .notice(
                    .init(words.reviewTitleDiffers(payer: Sanitise.text(payer)), .warning)))
        }
        if case .normal(.enterprise, _, nil, _) = request.document {
            items.append(.notice(.init(words.reviewNoTaxpayerID, .warning)))
        }
        return items.isEmpty ? [] : items + [.gap]
    }

    private var picture: [Item] {
        guard let record = order.record else { return [] }
        let picture = FapiaoPicture(
            document: request.document, lines: record.lines, amount: record.amount,
            seller: context.service.seller)
        return group(
            words.reviewPicture,
            [
                .drawing(
                    picture.canvas(words: words, glyphs: context.glyphs, width: pictureWidth))
            ])
    }

    /// What a page leaves for a drawing, with the panel at its side where there is room for one.
    private var pictureWidth: Int {
        let page = context.surroundings(
            heading: "", side: SidePanel(title: "", entries: []))
        return page.contentWidth(in: context.size) - 4
    }

    private var sending: [Item] {
        let send =
            isCorrection
            ? Item.Button(
                .send, words.correctSend, isPrimary: true, hint: words.correctSendHint)
            : Item.Button(.send, words.reviewSend, isPrimary: true, hint: words.reviewSendHint)
        return [
            .prose(
                words.nothingSent(until: isCorrection ? words.correctSend : words.reviewSend),
                .normal),
            .gap, .buttons([send, .init(.back, words.backLabel)]),
        ]
    }
}
