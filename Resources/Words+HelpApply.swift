import Fapiao

/// Help on the way through an application.
extension Words {
    var helpBills: String {
        pick(
            """
            The list shows your orders, newest first, with the state of each application. Choose a \
            bill and press Enter to apply, or to follow its progress at any time.

            Is an order missing? It arrives about three days after payment. You can add it by its \
            number before that.

            / filters, s sorts, r reloads, a adds an order, d shows the lines with tax, p shows the \
            progress of all applications.
            """,
            hans: """
                列表显示您的订单，最新的在最前面，并注明各自的申请状态。选中账单后按 Enter，\
                即可申请发票，或随时查看进度。

                列表中缺少某个订单？订单约在付款三天后到达，在此之前也可以先用订单编号添加。

                / 筛选，s 排序，r 刷新，a 添加订单，d 查看明细与税额，p 查看全部申请的进度。
                """,
            hant: """
                清單顯示您的訂單，最新的在最前面，並註明各自的申請狀態。選取帳單後按 Enter，\
                即可申請發票，或隨時查看進度。

                清單中缺少某筆訂單？訂單約在付款三天後到達，在此之前也可以先用訂單編號新增。

                / 篩選，s 排序，r 重新整理，a 新增訂單，d 查看明細與稅額，p 查看全部申請的進度。
                """,
            sv: """
                Listan visar dina ordrar med de nyaste först och läget för varje ansökan. Välj en \
                faktura och tryck Enter för att se den, ansöka eller följa ansökan.

                Saknas en order? Den kommer ungefär tre dagar efter betalningen. Du kan lägga till \
                den med dess nummer redan innan dess.

                / filtrerar, s sorterar, r uppdaterar, a lägger till en order, d visar rader med moms, \
                p visar läget för alla ansökningar.
                """)
    }

    var helpAddOrder: String {
        pick(
            """
            Enter the number of another order you paid. If it is not here yet, it is noted for \
            you, and you can apply about three days after payment.

            An order that belongs to another account cannot be added. If it is yours, call \
            customer service, \(ServiceCenter.phone).
            """,
            hans: """
                请填写您已付款的另一个订单的订单编号。如果订单还没有到达，我们会为您记下，约在付款三天后即可申请。

                已属于其他账户的订单无法添加。如果订单是您的，请致电客户服务 \(ServiceCenter.phone)。
                """,
            hant: """
                請填寫您已付款的另一筆訂單的訂單編號。如果訂單還沒有到達，我們會為您記下，約在付款三天後即可申請。

                已屬於其他帳戶的訂單無法新增。如果訂單是您的，請致電客戶服務 \(ServiceCenter.phone)。
                """,
            sv: """
                Ange numret på en annan order som du har betalat. Är den inte här ännu noteras den \
                åt dig, och du kan ansöka ungefär tre dagar efter betalningen.

                En order som tillhör ett annat konto kan inte läggas till. Är den din, ring \
                kundtjänst, \(ServiceCenter.phone).
                """)
    }

    var helpFapiao: String {
        pick(
            """
            VAT normal fapiao: only the buyer's name, the title, is required. An enterprise \
            should give its taxpayer ID as well; without it the fapiao is no tax voucher.

            VAT special fapiao: for enterprises that deduct input VAT. It needs the taxpayer ID, \
            the registered address and phone, and the bank account.

            If you need a purchase certificate or a refund, the title must be the payer's name.
            """,
            hans: """
                增值税普通发票：只需填写购买方名称，即抬头。企业请同时填写纳税人识别号，否则不能作为税收凭证。

                增值税专用发票：用于企业抵扣进项税额，需要填写纳税人识别号、注册地址和电话、开户银行和账号。

                如果需要购买证明或退款，抬头必须与付款人名称一致。
                """,
            hant: """
                增值稅普通發票：只需填寫購買方名稱，即抬頭。企業請同時填寫納稅人識別號，否則不能作為稅收憑證。

                增值稅專用發票：供企業扣抵進項稅額，需要填寫納稅人識別號、註冊地址和電話、開戶銀行和帳號。

                如果需要購買證明或退款，抬頭必須與付款人名稱一致。
                """,
            sv: """
                Vanlig moms-fapiao: endast köparens namn, titeln, krävs. Ett företag bör även ange \
                sitt skattebetalar-id; utan det gäller fapiaon inte som skatteunderlag.

                Särskild moms-fapiao: för företag som drar av ingående moms. Den kräver \
                skattebetalar-id, registrerad adress och telefon samt bankkonto.

                Behöver du ett inköpsintyg eller en återbetalning måste titeln vara betalarens namn.
                """)
    }

    var helpTaxDetails: String {
        pick(
            """
            The taxpayer ID is the unified social credit code on the business licence, usually 18 \
            characters. It never holds the letters I, O, S, V or Z.

            Address, phone, bank and account are those registered with the tax office. If you have \
            the title QR code of the tax bureau, paste its text into the title: all is filled in.
            """,
            hans: """
                纳税人识别号即营业执照上的统一社会信用代码，一般为 18 位，不含字母 I、O、S、V、Z。

                地址、电话、开户银行和账号应与税务登记一致。如果有税务局的发票抬头二维码，\
                请把扫码得到的文字粘贴到抬头一栏，各项会自动填好。
                """,
            hant: """
                納稅人識別號即營業執照上的統一社會信用代碼，一般為 18 碼，不含字母 I、O、S、V、Z。

                地址、電話、開戶銀行和帳號應與稅務登記一致。如果有稅務局的發票抬頭 QR Code，\
                請把掃描得到的文字貼到抬頭欄位，各項會自動填好。
                """,
            sv: """
                Skattebetalar-id är den enhetliga sociala kreditkoden på registreringsbeviset, oftast 18 \
                tecken. Den innehåller aldrig bokstäverna I, O, S, V eller Z.

                Adress, telefon, bank och konto är de som är registrerade hos skattemyndigheten. Har \
                du skattemyndighetens QR-kod för titeln, klistra in dess text i titeln så fylls allt i.
                """)
    }

    var helpDelivery: String {
        pick(
            """
            Yunda Express: prepaid, you pay nothing. SF Express: freight collect, the receiver \
            pays the courier. Both need a phone number and an address in China, whose places you \
            can type in Chinese or in pinyin.

            Pick-up: fetch the fapiao yourself at the Shanghai branch of 21Vianet. The page shows \
            the address and whom to call before you go.
            """,
            hans: """
                韵达快递：运费已付，您无需付费。顺丰速运：运费到付，由收件人向快递员支付。\
                两者都需要中国境内的邮寄地址和电话；省、市、区可输入汉字或拼音查找。

                自取：到世纪互联上海分公司领取。页面上有地址和联系人，去之前请先打电话。
                """,
            hant: """
                韻達快遞：運費已付，您無需付費。順豐速運：運費到付，由收件人向快遞員支付。\
                兩者都需要中國境內的郵寄地址和電話；省、市、區可輸入簡體漢字或拼音尋找。

                自取：到世紀互聯上海分公司領取。頁面上有地址和聯絡人，前往之前請先打電話。
                """,
            sv: """
                Yunda Express: frakten är betald, du betalar inget. SF Express: mottagaren betalar \
                frakten till budet. Båda kräver telefonnummer och en adress i Kina, vars orter du \
                skriver på kinesiska eller med pinyin.

                Avhämtning: hämta fapiaon själv på 21Vianets kontor i Shanghai. Sidan visar adressen \
                och vem du ringer innan du går dit.
                """)
    }

    var helpReview: String {
        pick(
            """
            Everything once more, before it is sent. Choose “Change” beside a line to correct it; \
            you come back here afterwards. Nothing is sent until you press the last button.

            Look at the title above all: to change it after issue, the fapiao has to be mailed back.
            """,
            hans: """
                提交前请再核对一遍。选择某一行旁的“修改”即可更正，改好后会回到这里。按下最后一个按钮之前，不会提交任何内容。

                请特别核对抬头：开具之后如需修改，要把发票寄回。
                """,
            hant: """
                送出前請再核對一遍。選擇某一行旁的「變更」即可更正，改好後會回到這裡。按下最後一個按鈕之前，不會送出任何內容。

                請特別核對抬頭：開具之後如需變更，要把發票寄回。
                """,
            sv: """
                Allt en gång till, innan det skickas. Välj ”Ändra” bredvid en rad för att rätta den; \
                sedan kommer du tillbaka hit. Inget skickas förrän du trycker på den sista knappen.

                Kontrollera framför allt titeln: för att ändra den senare måste fapiaon skickas tillbaka.
                """)
    }

    var helpSent: String {
        pick(
            """
            Your application goes to the service center by itself and is done within two working \
            days. Each change of its state, such as Issued or Mailed, is mailed to you and shown \
            with the bill.

            When blank fapiao are in short supply, a notice shows the expected mailing date \
            instead. Keep the application number for questions.
            """,
            hans: """
                申请会自动转到服务中心，两个工作日内办理完毕。状态变化（如已开具、已邮寄）会发邮件通知您，\
                也会显示在账单中。

                票源紧张时，会改为公告预计的寄出日期。请保留申请编号，以便查询。
                """,
            hant: """
                申請會自動轉到服務中心，兩個工作日內辦理完畢。狀態變更（如已開具、已郵寄）會以電子郵件通知您，\
                也會顯示在帳單中。

                票源緊張時，會改為公告預計的寄出日期。請保留申請編號，以便查詢。
                """,
            sv: """
                Ansökan går automatiskt till servicecentret och är klar inom två arbetsdagar. Varje \
                ny status, till exempel Utfärdad eller Skickad, mejlas till dig och visas vid fakturan.

                Vid brist på fapiao-blanketter visas i stället det väntade utskicksdatumet. Spara \
                ansökningsnumret för eventuella frågor.
                """)
    }
}
