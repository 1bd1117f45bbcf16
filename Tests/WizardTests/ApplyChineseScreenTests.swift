import Fapiao
import Screen
import Testing

@testable import Wizard

/// What the pages of an application look like in Chinese at 80×24.
@Suite struct ApplyChineseScreenTests {
    @Test func titleThatIsNotThePayers() throws {
        var story = try ApplyStory(.simplifiedChinese)
        story.press(.enter, .enter)
        story.type("大理洱海旅行社")
        story.press(.enter)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                           第 1 步，共 4 步 · 发票
                ────────────────────────────────────────────────────────────────────────────────
                  请选择发票类型并填写抬头

                  发票类型      (•) 增值税普通发票 – 只需抬头
                                ( ) 增值税专用发票 – 限企业，需税务信息

                  购买方        ( ) 个人
                                (•) 企业
                                ( ) 其他单位 – 如学校、机关

                  发票抬头      大理洱海旅行社
                                ! 与付款人名称不一致。只有需要购买证明或退款时才须一致。

                  付款人        云南示例药业股份有限公司                     [ 使用付款人名称 ]

                › 备注（选填）

                  [ 继续 ]  [ 返回 ]
                  打印在发票的备注栏内，最多 200 个字符。

                ────────────────────────────────────────────────────────────────────────────────
                  账单 MC-2026-1120 · 价税合计 ¥9,999.99 = 金额 ¥9,433.95 + 税额 ¥566.04
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func taxDetailsWithProblems() throws {
        var draft = ApplySamples.special
        draft.page = .taxDetails
        draft.taxpayerID = "9133010O799655058B"
        draft.registeredPhone = ""
        var story = try ApplyStory(
            .simplifiedChinese, order: ApplySamples.order(draft: .init(draft, 3)))
        story.tab(to: "[ 继续 ]")
        story.press(.enter)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                       第 2 步，共 4 步 · 税务信息
                ────────────────────────────────────────────────────────────────────────────────
                  请填写购买方税务信息

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ 有内容需要修改                                                            │
                  │ › 第 8 位的“O”不会出现在纳税人识别号中。请检查是否应为“0”。               │
                  │ • 请填写电话号码。                                                        │
                  └───────────────────────────────────────────────────────────────────────────┘
                  请与税务登记信息一致，五项都会打印在发票上。

                  纳税人识别号  9133010O799655058B
                                ! 第 8 位的“O”不会出现在纳税人识别号中。请检查是否应为“0”。
                  注册地址      云南省昆明市呈贡区云南白药街3686号
                  注册电话
                                ! 请填写电话号码。
                  开户银行      中国工商银行昆明南屏支行
                  银行账号      2502 0108 0900 2103 571
                                                                                               ↓


                ────────────────────────────────────────────────────────────────────────────────
                  账单 MC-2026-1120 · 价税合计 ¥9,999.99 = 金额 ¥9,433.95 + 税额 ¥566.04
                  Enter 转到此项   PgDn 滚动   Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func deliveryWithAnOpenList() throws {
        var draft = ApplySamples.special
        draft.page = .delivery
        var story = try ApplyStory(
            .simplifiedChinese, order: ApplySamples.order(draft: .init(draft, 3)))
        story.tab(to: "省份")
        story.press(.control("u"), .character("g"), .down)
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                       第 3 步，共 4 步 · 交付方式
                ────────────────────────────────────────────────────────────────────────────────
                  请选择交付方式

                  交付方式  ( ) 韵达快递 – 免运费
                            (•) 顺丰速运 – 运费到付
                            ( ) 自取 – 世纪互联上海分公司

                  收件人    李娜
                  联系电话  13800138000
                › 省份      g
                             广东省
                             广西壮族自治区
                  城市      郑州市
                  区县      金水区
                  街道地址  花园路39号
                  邮政编码  450000

                  [ 继续 ]  [ 返回 ]
                  输入汉字或拼音，例如 gd 表示广东省；按向下键打开列表。

                ────────────────────────────────────────────────────────────────────────────────
                  账单 MC-2026-1120 · 价税合计 ¥9,999.99 = 金额 ¥9,433.95 + 税额 ¥566.04
                  ↑ ↓ 选择   Enter 确定   Esc 关闭   ^O 帮助   ^X 菜单
                """)
    }

    @Test func pickUp() throws {
        var draft = ApplySamples.special
        draft.page = .delivery
        draft.way = .pickUp
        let story = try ApplyStory(
            .simplifiedChinese, order: ApplySamples.order(draft: .init(draft, 3)))
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                       第 3 步，共 4 步 · 交付方式
                ────────────────────────────────────────────────────────────────────────────────
                  请选择交付方式

                  交付方式  ( ) 韵达快递 – 免运费
                            ( ) 顺丰速运 – 运费到付
                            (•) 自取 – 世纪互联上海分公司

                  地址      上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号
                  联系人    朱琴琴 021-28986102

                  收到“可以领取”的邮件后再前来，并请带上申请编号。

                 ›[ 继续 ]  [ 返回 ]







                ────────────────────────────────────────────────────────────────────────────────
                  账单 MC-2026-1120 · 价税合计 ¥9,999.99 = 金额 ¥9,433.95 + 税额 ¥566.04
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func twoVersions() throws {
        var other = ApplySamples.special
        other.title = "昆明白药"
        let story = try ApplyStory(
            .simplifiedChinese,
            order: ApplySamples.order(draft: .init(other, 3, rival: ApplySamples.special)))
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                                 li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  草稿在另一个窗口中被修改了

                 ›[ 保留版本一 ]  [ 保留版本二 ]  [ 返回账单 ]

                  选择之前，两个版本都会保留。不同之处如下：

                  发票抬头  版本一：昆明白药
                            版本二：云南示例药业股份有限公司











                ────────────────────────────────────────────────────────────────────────────────
                  账单 MC-2026-1120 · 价税合计 ¥9,999.99 = 金额 ¥9,433.95 + 税额 ¥566.04
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }

    @Test func sentFromAnotherWindow() throws {
        var draft = ApplySamples.special
        draft.page = .review
        var story = try ApplyStory(
            .simplifiedChinese, order: ApplySamples.order(draft: .init(draft, 3)))
        let number = try #require(ApplicationNumber(random: Array(1...8)))
        story.answer(.submissionRefused(try ApplySamples.order(), .alreadyApplied(number)))
        #expect(
            story.screen == """
                 世纪互联 Office 365 发票申请                                 li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  申请未提交

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ 此账单的申请 R86JJ9M7 已在另一个窗口提交，没有重复提交。请返回账单，打开  │
                  │ 此账单查看进度。                                                          │
                  └───────────────────────────────────────────────────────────────────────────┘

                 ›[ 返回账单 ]











                ────────────────────────────────────────────────────────────────────────────────
                  账单 MC-2026-1120 · 价税合计 ¥9,999.99 = 金额 ¥9,433.95 + 税额 ¥566.04
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                """)
    }
}
