import Fapiao
import Resources
import Testing

@testable import Desk

/// Accounts, bills, mails, documents and days at 80 × 24, in simplified Chinese.
@Suite struct RecordsChineseScreenTests {
    private static let language = Language.simplifiedChinese

    @Test func anAccount() throws {
        let id = try #require(RecordsSamples.account)
        let story = try DeskStory.opened(
            .account(id), .account(RecordsSamples.file(.active)), Self.language)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                         2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  li.na@example.com                                                      已激活

                  已于 2026-10-01 09:00 激活。

                 ›[ p 重置密码 ]  [ s 结束全部登录 ]  [ c 关闭账户… ]  [ q 返回 ]

                  账户编号      9N6MTKAD9N6M
                  语言          简体中文
                  状态邮件抄送  finance@example.com
                  上次登录      2026-11-20 13:58
                  密码错误      24 次，最近一次 2026-11-20 14:02
                  一次性密码    有效至 2026-11-20 16:00

                  订单
                  E2026000121   已提交 · ¥16,409.02                                    [ 打开 ]
                  E2026000555   未申请 · ¥106.00 · 无人持有                            [ 打开 ]
                  E2026000999   无法读取，请查看隔离文件
                                                                                               ↓
                  向客户发送一次性密码，服务台看不到。

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn 滚动   p 重置密码   s 结束全部登录   q 返回   ? 帮助   ^X 菜单
                """)
    }

    @Test func aBill() throws {
        let file = try RecordsSamples.order()
        let story = try DeskStory.opened(.order(file.order.number), .order(file), Self.language)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                         2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  订单 E2026000121                                                       已提交

                  li.na@example.com 自 2026-11-13 11:00 起持有。

                 ›[ l 解除持有 ]  [ h 移交… ]  [ a 账户 ]  [ q 返回 ]

                  账单内容
                  产品                      数量  税率     不含税    税额   价税合计
                  Office 365 商业协作版  25 用户    6%  15,480.21  928.81  16,409.02

                  付款人        云南示例药业股份有限公司
                  记录中的邮箱  li.na@example.com
                  付款时间      2026-11-13 10:21
                  付款方式      支付宝
                  客户编号      C-77

                  申请
                  RN38-P4FC     已提交 · ¥16,409.02 · 云南示例药业股份有限公司         [ 打开 ]
                  解除持有，其他客户可重新认领。

                ────────────────────────────────────────────────────────────────────────────────
                  l 解除持有   h 移交…   q 返回   ? 帮助   ^X 菜单
                """)
    }

    @Test func aMailThatFailed() throws {
        let file = try RecordsSamples.mail()
        let story = try DeskStory.opened(.mail(file.id), .mail(file), Self.language)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                         2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  发送失败的邮件

                  尝试 7 次后已放弃。原因：
                  收件邮箱不存在：no such mailbox[31m

                 ›[ t 立即重试 ]  [ x 不再发送… ]  [ q 返回 ]

                  收件人    nobody@example.com
                  主题      Activate your account
                  生成时间  2026-11-19 08:00
                  语言      English

                  邮件正文（代码已隐藏）
                  Your activation code is:

                  ABCD-****-****

                  It is good for 24 hours.
                  再次发送至同一邮箱。

                ────────────────────────────────────────────────────────────────────────────────
                  t 立即重试   x 不再发送…   q 返回   ? 帮助   ^X 菜单
                """)
    }

    @Test func aDocumentInQuarantine() throws {
        let file = try RecordsSamples.document()
        let story = try DeskStory.opened(.document(file.name), .document(file), Self.language)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                         2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  隔离的文件

                  文件末尾没有校验和：可能被截断，或由其他程序写入。
                  请管理员在“quarantine”目录中修复或恢复此文件，并删去“checksum”一项。然后按 r
                  重新读取并放回。

                 ›[ b 放回原处 ]  [ x 删除… ]  [ q 返回 ]

                  文件    orders-E2026000999.json
                  原文件  订单 E2026000999 及其申请
                  大小    37 字节

                  文件开头
                  {"format":3,"number":"E2026000999",[2J"app




                  如已可读取，则放回原来的位置。

                ────────────────────────────────────────────────────────────────────────────────
                  b 放回原处   x 删除…   q 返回   ? 帮助   ^X 菜单
                """)
    }

    @Test func aDaysSheet() throws {
        var story = try DeskStory(Self.language)
        story.letter("d")
        story.answer(
            .sheet(try DeskSamples.day("2026-11-20")), .sheet(try RecordsSamples.sheet()))
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                         2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  日报表 · 2026年11月20日

                › 已开具 · 2
                    发票号码               抬头               不含税金额      税额   价税合计
                    031002600111 00277165  云南示例药业股份…   15,480.21    928.81  16,409.02
                    031002600111 00277168  云南示例药业股份…   15,480.21    928.81  16,409.02
                    合计                                       30,960.42  1,857.62  32,818.04

                  已作废 · 0
                  无

                  已寄出 · 2
                    发票号码               抬头               不含税金额      税额   价税合计
                    031002600111 00277165  云南示例药业股份…   15,480.21    928.81  16,409.02
                    031002600111 00277168  云南示例药业股份…   15,480.21    928.81  16,409.02
                    合计                                       30,960.42  1,857.62  32,818.04

                  跳号                                                                         ↓


                ────────────────────────────────────────────────────────────────────────────────
                  PgDn 滚动   ← → 日期   w 写入文件…   q 返回   ? 帮助   ^X 菜单
                """)
    }
}
