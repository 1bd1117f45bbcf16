import Fapiao
import Intake
import Resources
import Testing

@testable import Command

/// A problem with a payment record, and what is said of it.
struct SaidProblem: Sendable, CustomTestStringConvertible {
    let problem: RecordFault.Problem
    let english: String
    let chinese: String

    init(_ problem: RecordFault.Problem, _ english: String, _ chinese: String) {
        self.problem = problem
        self.english = english
        self.chinese = chinese
    }

    var testDescription: String { "\(problem)" }

    static let ofLines = [
        SaidProblem(
            .unclosedQuote,
            "A quotation mark is opened and never closed. Close it, or double it where it belongs to the text.",
            "引号没有闭合。请补上引号；如引号是内容的一部分，请写两个。"),
        SaidProblem(
            .textAfterQuote,
            "Text follows a closing quotation mark. Put the whole cell into quotation marks.",
            "右引号后还有内容。请把整个单元格放进引号。"),
        SaidProblem(
            .tooManyColumns(limit: 1000),
            "This line has more than 1,000 columns. Check for a lost quotation mark.",
            "此行超过 1,000 列。请检查是否漏了引号。"),
        SaidProblem(
            .columnCount(found: 4, expected: 11),
            "The header has 11 columns, this line 4. Add or remove cells.",
            "表头有 11 列，此行有 4 列。请补足或删去单元格。"),
        SaidProblem(
            .lineTooLong(byteLimit: 262_144),
            "This line is longer than 256 KiB. Check for a lost quotation mark or line break.",
            "此行超过 256 KiB。请检查是否漏了引号或换行。"),
        SaidProblem(
            .notJSON(column: 17),
            "This line is not a JSON object from byte 17 on. Write one order as one object a line.",
            "此行从第 17 个字节起不是 JSON。请每行写一个订单对象。"),
        SaidProblem(
            .notAnObject, "This line is not a JSON object. Write one order as one object a line.",
            "此行不是 JSON 对象。请每行写一个订单对象。"),
        SaidProblem(
            .duplicateName("total"), "“total” appears twice. Remove one.",
            "“total”出现了两次。请删去一个。"),
    ]

    static let ofFields = [
        SaidProblem(.missing, "The value is missing. Fill it in.", "缺少内容。请补上。"),
        SaidProblem(
            .notUTF8,
            "Some characters here cannot be read. Correct them, or save the file as UTF-8.",
            "此处有无法识别的字符。请更正，或将文件另存为 UTF-8。"),
        SaidProblem(
            .wrongKind, "Text or a number is expected here. Replace the value.",
            "此处应为文本或数字。请替换。"),
        SaidProblem(
            .orderNumber(.tooShort(count: 3)),
            "An order number has at least 4 characters; this has 3. Check it against the e-mail.",
            "订单编号至少有 4 个字符，这里只有 3 个。请对照邮件检查。"),
        SaidProblem(
            .text(.tooLong(count: 120, limit: 100)),
            "There is room for 100 characters; this has 120. Shorten it.",
            "最多 100 个字符，现有 120 个。请缩短。"),
        SaidProblem(
            .email(.noAt), "Enter the whole address, such as name@example.com.",
            "请填写完整的邮箱地址，例如 name@example.com。"),
        SaidProblem(
            .notATime, "Write the time as 2026-11-20 14:03 (Beijing time).",
            "请将时间写成 2026-11-20 14:03（北京时间）。"),
        SaidProblem(
            .paidInTheFuture,
            "This time is in the future. Check the date and the clock of this machine.",
            "时间晚于现在。请检查日期和本机时钟。"),
        SaidProblem(
            .unknownChannel, "Use alipay, unionpay or invoice.",
            "请填写 alipay、unionpay 或 invoice。"),
    ]

    static let ofNumbers = [
        SaidProblem(
            .amount(.notANumber), "This is not a number. Write it like 1409.50.",
            "这不是数字。请写成 1409.50 的形式。"),
        SaidProblem(
            .amount(.negative), "An amount cannot be negative. Leave out refunds.",
            "金额不能为负。请剔除退款。"),
        SaidProblem(
            .amount(.tooManyDecimals(count: 3)), "Use at most 2 decimals.", "最多保留 2 位小数。"),
        SaidProblem(
            .amount(.tooLarge(limit: Money(fen: 1_000_000))),
            "This is more than 10,000.00. Check the figure.", "超过 10,000.00。请核对数字。"),
        SaidProblem(
            .quantity(.notANumber), "This is not a number. Write it like 5.",
            "这不是数字。请写成 5 的形式。"),
        SaidProblem(
            .quantity(.notPositive), "A quantity must be more than zero. Correct it.",
            "数量必须大于零。请修改。"),
        SaidProblem(
            .quantity(.tooManyDecimals(count: 4)), "Use at most 3 decimals.", "最多保留 3 位小数。"),
        SaidProblem(
            .quantity(.tooLarge(limit: .one)), "This is more than 1. Check the figure.",
            "超过 1。请核对数字。"),
        SaidProblem(
            .rate(.notANumber), "This is not a number. Write it like 6%.",
            "这不是数字。请写成 6% 的形式。"),
        SaidProblem(
            .rate(.notLegal(basisPoints: 700)),
            "There is no such VAT rate. Use one of 13% 9% 6% 5% 3% 1.5% 1% 0%.",
            "没有这个增值税税率。请使用 13% 9% 6% 5% 3% 1.5% 1% 0% 之一。"),
    ]

    static let ofOrders = [
        SaidProblem(
            .noAmount, "Give net_amount or gross_amount.", "请填写 net_amount 或 gross_amount。"),
        SaidProblem(
            .netAndGrossDisagree(
                net: Money(fen: 10_000), gross: Money(fen: 10_700), rate: .softwareServices),
            "Net 100.00 and gross 107.00 do not fit the rate 6%. Correct one, or leave one out.",
            "不含税 100.00、含税 107.00 与税率 6% 不符。请修改或只留一项。"),
        SaidProblem(
            .noProducts, "The order has no product. Add at least one.", "订单没有产品。请至少添加一项。"),
        SaidProblem(
            .tooManyProducts(limit: 2000), "An order has at most 2,000 products. Split it.",
            "一个订单最多 2,000 项产品。请拆分。"),
        SaidProblem(
            .totalNotPositive, "The total is zero. Leave out orders that cost nothing.",
            "总额为零。请剔除免费订单。"),
        SaidProblem(
            .linesDoNotAddUp(sum: Money(fen: 678_400), total: Money(fen: 678_401)),
            "The lines add up to 6,784.00, the total says 6,784.01. Correct the one that is wrong.",
            "明细合计 6,784.00，总额为 6,784.01。请修改有误的一项。"),
        SaidProblem(
            .contradicts(line: 10),
            "Line 10 says something else of the same order. Make both the same.",
            "与第 10 行同一订单的内容不一致。请改为一致。"),
    ]

    static let all = ofLines + ofFields + ofNumbers + ofOrders
}

struct IntakeWordsTests {
    @Test(arguments: SaidProblem.all) func everyProblemSaysWhatToDo(said: SaidProblem) {
        #expect(Words(.english).sentence(said.problem) == said.english)
        #expect(Words(.simplifiedChinese).sentence(said.problem) == said.chinese)
        let versions = Language.allCases.map { Words($0).sentence(said.problem) }
        #expect(versions.allSatisfy { !$0.isEmpty } && Set(versions).count == 4)
    }

    @Test(arguments: RecordField.allCases) func aColumnKeepsItsNameInEveryLanguage(
        field: RecordField
    ) {
        #expect(Words(.english).column(field) == field.rawValue)
        for language in Language.allCases where language != .english {
            let column = Words(language).column(field)
            #expect(column.hasPrefix(field.rawValue) && column.count > field.rawValue.count)
        }
    }

    @Test func aFaultIsSaidAtItsPlace() throws {
        let fault = RecordFault(line: 17, item: 2, field: .paidAt, problem: .missing)
        let said = Language.allCases.map { Words($0).finding(fault) }
        #expect(
            Set(said) == [
                "line 17, product 2, paid_at: The value is missing. Fill it in.",
                "第 17 行，第 2 个产品，paid_at（付款时间）：缺少内容。请补上。",
                "第 17 列，第 2 個產品，paid_at（付款時間）：缺少內容。請補上。",
                "rad 17, produkt 2, paid_at (betalningstid): Värdet saknas. Fyll i det.",
            ])
        let line = RecordFault(line: 3, problem: .unclosedQuote)
        #expect(Words(.english).finding(line).hasPrefix("line 3: A quotation"))
    }

    @Test(arguments: [
        (IntakeFailure.cannotRead(call: "open", code: 2), "没有文件 a.csv。请检查文件名和目录。"),
        (.cannotRead(call: "open", code: 13), "您无权读取 a.csv。请向文件所有者申请读取权限。"),
        (.cannotRead(call: "read", code: 21), "a.csv 是目录。请指定其中的文件。"),
        (.cannotRead(call: "read", code: 5), "无法读取 a.csv（错误 5）。请将文件复制到其他磁盘后重试。"),
        (.empty, "a.csv 是空文件。请重新导出付款记录。"),
        (
            .missingColumns([.total, .netAmount, .grossAmount]),
            "表头缺少以下列：total（价税合计）、net_amount 或 gross_amount。请在第一行补上。"
        ),
        (.duplicateColumn(.unit), "有两列都叫 unit（单位）。请改名或删去一列。"),
        (.brokenHeader(.unclosedQuote), "表头：引号没有闭合。请补上引号；如引号是内容的一部分，请写两个。"),
        (
            .noHeader(["商户订单号", "完成时间"], within: 100),
            "前 100 行中没有一行包含映射的全部列：商户订单号、完成时间。请与文件核对，或用 --encoding 指定编码。"
        ),
        (
            .unknownEncoding("GB18030"),
            "本机无法读取 GB18030 编码。请安装 C 库的字符转换表，或将文件另存为 UTF-8。"
        ),
        (.jsonList, "文件是一个 JSON 列表。请改为每行一个对象。"),
    ]) func aFileThatGivesNothingSaysWhy(failure: IntakeFailure, chinese: String) {
        #expect(Words(.simplifiedChinese).sentence(failure, path: "a.csv") == chinese)
        let versions = Language.allCases.map { Words($0).sentence(failure, path: "a.csv") }
        #expect(versions.allSatisfy { !$0.isEmpty } && Set(versions).count == 4)
    }

    @Test func aFileThatCannotBeReadHasACodeOfItsOwn() {
        #expect(Failure(.intake(.cannotRead(call: "open", code: 2), "a")).code.rawValue == 66)
        #expect(Failure(.intake(.empty, "a")).code.rawValue == 65)
        let evil = Failure(.intake(.empty, "a\u{1B}[31m")).sentence(Words(.english))
        #expect(evil == "a[31m is empty. Export the payment records again.")
    }
}
