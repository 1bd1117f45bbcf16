import Fapiao
import Resources
import Testing

@testable import Desk

/// The console at 80 × 24 as a clerk sees it, in simplified Chinese.
@Suite struct DeskChineseScreenTests {
    private static let language = Language.simplifiedChinese

    @Test func theQueues() throws {
        var story = try DeskStory(Self.language)
        story.letter(" ")
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                两日内开具 96% · 最久 4天
                ────────────────────────────────────────────────────────────────────────────────
                  收到 █▄_█▄·█_█▄_█▄· 0  开具 _█_▄·▄█▄█_█_▄· 0  寄出 _·█▄_·█▄_·█▄_· 0
                  1 待处理    4 4天  2 处理中   1 47时  3 待寄送        0  4 待领取        0
                  5 已退回        0  6 客服请求  1 5时  7 邮件失败 1 30时  8 隔离文件      1

                    申请编号   等待  期限     票种  抬头                     金额  交付  经办人
                  √ 7K4D-76N8   4天  11-18 !  普票  示例远山咨询（杭…    2,160.00  自取
                ›   RN38-P4FC   2天  今天 !   专票  云南示例药业股份…   22,416.16  顺丰  li.wei
                    8T25-637H  26时  11-23    普票  张示例                 106.00  韵达
                    TWYY-MYYP   8分  11-24    专票  Nordic Sample AB     9,999.99  韵达










                  E2026000121 · 2026-11-18 09:12 起 · 云南示例药业股份有限公司
                ─────────────────────────────────────── 待处理 · 4 · 已标记 1 条 · 等待时间 ↑ ──
                  b 批量   l 打印   Space 标记   * 全选   Esc 取消标记   ? 帮助   ^X 菜单
                """)
    }

    @Test func anApplication() throws {
        let story = try DeskStory.opened(DeskSamples.dossier(.take), Self.language)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                         2026-11-20 14:03
                ────────────────────────────────────────────────────────────────────────────────
                  申请 RN38-P4FC                                                         处理中

                  √ 已提交   √ 处理中   · 已开具   · 已邮寄   · 已签收

                  2026-11-18 09:12 提交，已等待 2天 · 期限 2026-11-20 !

                 ›[ i 开具… ]  [ x 退回修改… ]  [ n 备注… ]  [ t 由我经办 ]  [ q 返回 ]

                  发票
                  发票类型          增值税普通发票
                  发票抬头          云南示例药业股份有限公司
                  购买方            企业
                  价税合计          ¥16,409.02
                  纳税人识别号      914403001922038216

                  交付
                  交付方式          顺丰速运（运费到付，收件人支付）
                  邮寄地址          陈示例 13800000001                                         ↓
                  登记已开发票的号码和日期。

                ────────────────────────────────────────────────────────────────────────────────
                  PgDn 滚动   i 开具…   x 退回修改…   [ ] 上一条、下一条   q 返回   ^X 菜单
                """)
    }

    @Test func aFapiaoBeforeItIsIssued() throws {
        var story = try DeskStory.opened(DeskSamples.dossier(.take), Self.language)
        story.letter("i")
        story.letter("031002600111 12345678")
        story.press(.tab, .tab, .enter)
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                                RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  开具了哪张发票？                                                       处理中

                  发票类型      增值税普通发票
                  发票抬头      云南示例药业股份有限公司
                  纳税人识别号  914403001922038216
                  价税合┌─ RN38-P4FC 已开具？ ─────────────────────────────────────────┐
                        │ 031002600111 12345678；2026年11月20日                        │
                  发票号│ 云南示例药业股份有限公司；¥16,409.02                         │
                        │ 此后该号码不能再次使用。                                     │
                  开票日│ 将邮件通知客户：li.na@example.com、finance@example.com。     │
                        │                                                              │
                 ›[ 继续│  y  是，已开具                                               │
                        │  s  不，暂不操作                                             │
                        └──────────────────────────────────────────────────────────────┘






                ────────────────────────────────────────────────────────────────────────────────
                  ↑ ↓ 选择   Enter 确定   Esc 关闭
                """)
    }

    @Test func theParcel() throws {
        let dossier = try DeskSamples.dossier(.take, DeskSamples.issue())
        var story = try DeskStory.opened(dossier, Self.language)
        story.letter("m")
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                                RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  怎样寄出？                                                             已开具

                  交付方式  顺丰速运（运费到付，收件人支付）
                  邮寄地址  陈示例 13800000001
                            上海市浦东新区示例路 8 号 301 室
                            200120

                  快递公司  ( ) 韵达快递
                            (•) 顺丰速运

                › 运单号

                  [ 继续 ]  [ 返回 ]





                  快递单上的号码；空格和连字符不影响。

                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func aRejection() throws {
        var story = try DeskStory.opened(DeskSamples.dossier(.take), Self.language)
        story.letter("x")
        #expect(
            story.screen == """
                 发票服务台 · zhao.min                                                RN38-P4FC
                ────────────────────────────────────────────────────────────────────────────────
                  需要客户修改什么？                                                     处理中

                › 常见原因            ( ) 抬头与登记名称不符
                                      ( ) 税号与抬头不符
                                      ( ) 开户行信息不完整
                                      ( ) 邮寄地址不完整
                                      ( ) 不能开具专用发票

                  客户会看到您填写的内容。

                  原因




                  涉及的栏目（选填）

                  [ 继续 ]  [ 返回 ]
                  按客户使用的语言填入模板，发送前可以修改。

                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }
}
