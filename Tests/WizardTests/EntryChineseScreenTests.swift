import Fapiao
import Screen
import Testing

@testable import Wizard

/// The pages before signing in, as they look in simplified Chinese at 80×24.
@Suite struct EntryChineseScreenTests {
    private func screen(_ name: String) throws -> String {
        let sample = try #require(try PageSamples.all().first { $0.name == name })
        return sample.page.frame(try EntrySamples.context(.simplifiedChinese)).text
    }

    @Test func theWelcome() throws {
        #expect(
            try screen("welcome")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  申请发票

                  在这里，您可以为世纪互联运营的 Office 365 订单申请发票，并随时查看进度，直到
                  收到发票。发票是税务机关认可的正式凭证，也是您最终的购买凭证；管理中心里的
                  PDF 账单不能代替发票。

                 ›[ 注册 ]  [ 登录 ]  [ 我有激活码 ]

                  [ 帮助 ]  [ 语言 / Language ]

                  这是演示。请用订单编号 E2026000037、邮箱 demo@example.com 和自选密码注册。邮
                  件不会真正发出：按 m 键打开演示邮箱即可查看。








                ────────────────────────────────────────────────────────────────────────────────
                  m 演示邮箱   Tab 下一项   Esc 退出   ^O 帮助   ^X 菜单
                caret 8:4
                """)
    }

    @Test func aRegistrationWithNothingFilledIn() throws {
        #expect(
            try screen("register, nothing filled in")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  用订单编号注册

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ 有内容需要修改                                                            │
                  │ › 请填写订单确认邮件中的订单编号。                                        │
                  │ • 请填写电子邮箱。                                                        │
                  │ • 请填写密码。                                                            │
                  └───────────────────────────────────────────────────────────────────────────┘
                  订单编号
                            ! 请填写订单确认邮件中的订单编号。
                  电子邮箱
                            ! 请填写电子邮箱。
                  密码
                            ! 请填写密码。

                  [ 注册 ]  [ 返回 ]




                ────────────────────────────────────────────────────────────────────────────────
                  Enter 转到此项   Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 6:4
                """)
    }

    @Test func anUnknownOrder() throws {
        #expect(
            try screen("register, unknown order")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  用订单编号注册

                  订单编号          E2026000037

                  我们还没有收到这个订单：支付系统约在付款三天后才会传来订单和付款记录。您可以
                  现在注册，订单一到即可申请。预计从2026年11月23日起可以申请。

                › 付款日期（选填）

                  电子邮箱

                  密码

                  [ 注册 ]  [ 返回 ]




                  格式为年-月-日，例如 2026-11-19。不清楚可以不填。

                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 9:20
                """)
    }

    @Test func aMailedCode() throws {
        #expect(
            try screen("activate, code mailed")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  输入邮件中的激活码

                  激活码已发送至 li.na@example.com，有效期至2026年11月21日 12:00（北京时间）。

                  这是演示：邮件在演示邮箱中。请按 Ctrl-X，再按 m 查看。

                  电子邮箱  li.na@example.com

                › 激活码

                  [ 激活 ]  [ 重新发送 ]  [ 返回 ]

                  [ 换一个邮箱注册 ]





                  共 26 个字母和数字，可直接粘贴；空格和大小写不限。

                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 10:12
                """)
    }

    @Test func aRefusedSignIn() throws {
        #expect(
            try screen("sign in, refused")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  登录

                  ┌───────────────────────────────────────────────────────────────────────────┐
                  │ 邮箱与密码不符，或尝试次数过多。请检查后重试；多次输错后需等待片刻才能再  │
                  │ 试，最长 15 分钟。                                                        │
                  └───────────────────────────────────────────────────────────────────────────┘

                  电子邮箱  li.na@example.com

                › 密码

                  [ 登录 ]  [ 注册 ]  [ 返回 ]

                  [ 忘记密码 ]  [ 忘记登录邮箱 ]




                  按 Ctrl-R 可显示输入内容。

                ────────────────────────────────────────────────────────────────────────────────
                  ^R 显示密码   Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 11:12
                """)
    }

    @Test func theMailbox() throws {
        #expect(
            try screen("mailbox")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  演示邮箱

                  时间              收件人          主题
                › 2026-11-20 12:00  li@example.com  Activation code for fapiao applications














                  以下是本应发出的邮件。演示中，邮件不会离开本机。

                ────────────────────────────────────────────────────────────────────────────────
                  Enter 打开   y 复制代码   Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 5:2
                """)
    }

    @Test func aMail() throws {
        #expect(
            try screen("mail")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  Activation code for fapiao applications

                  收件人  li@example.com
                  时间    2026-11-20 12:00

                 ›[ 使用此激活码 ]  [ 复制代码 ]  [ 返回 ]

                  This e-mail address was used to register for fapiao applications for Office
                  365 operated by 21Vianet. Your activation code is:

                  7FT26-D70GD-PAW2Z-J1DT2-CVH04N

                  On the first page choose “I have an activation code” and enter this e-mail
                  address and the code. The code is valid for 24 hours, until 21 November 2026,
                  12:00 Beijing time.

                  If you did not register, ignore this e-mail: without the code nothing
                  happens.                                                                     ↓


                ────────────────────────────────────────────────────────────────────────────────
                  PgDn 滚动   y 复制代码   Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 7:4
                """)
    }

    @Test func theHelp() throws {
        #expect(
            try screen("help contents")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  帮助

                  用 Tab 或方向键选择问题或页面，然后按 Enter。

                 ›[ 什么是发票？ ]
                  [ 在哪里查找订单编号？ ]
                  [ 注册时填错了邮箱怎么办？ ]
                  [ 没有收到激活邮件怎么办？ ]
                  [ 忘记了密码怎么办？ ]
                  [ 忘记了登录邮箱怎么办？ ]
                  [ 一笔账单可以拆分开票吗？ ]
                  [ 发票开具后还能修改抬头吗？ ]
                  [ 在线支持能提供哪些服务？ ]

                  各页面说明
                  [ 注册 ]  [ 激活账户 ]  [ 登录 ]  [ 继续填写草稿 ]  [ 账单列表 ]
                  [ 添加订单 ]  [ 类型和抬头 ]  [ 税务信息 ]  [ 交付方式 ]  [ 核对 ]
                  [ 提交之后 ]  [ 申请进度 ]  [ 账单详情 ]  [ 撤回申请 ]  [ 在线支持 ]         ↓


                ────────────────────────────────────────────────────────────────────────────────
                  PgDn 滚动   Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 6:4
                """)
    }

    @Test func aHelpTopic() throws {
        #expect(
            try screen("help noActivationMail")
                == """
                 世纪互联 Office 365 发票申请
                ────────────────────────────────────────────────────────────────────────────────
                  没有收到激活邮件怎么办？

                  1. 请先查看垃圾邮件箱。
                  2. 请在输入激活码的页面检查邮箱。如果填错了，请用正确的邮箱重新注册。
                  3. 请在该页面选择“重新发送”，之前的激活码随即失效。

                  仍未收到？请致电客户服务 (86) 400-089-0365（工作日 09:00–18:00，北京时间）。

                 ›[ 注册时填错了邮箱怎么办？ ]  [ 激活账户 ]

                  [ 返回 ]  [ 全部主题 ]









                ────────────────────────────────────────────────────────────────────────────────
                  Tab 下一项   Esc 返回   ^O 帮助   ^X 菜单
                caret 10:4
                """)
    }
}
