import Fapiao
import Testing

@testable import Resources

/// Every sentence in four languages, each as a native would write it.
@Suite struct WordsHygieneTests {
    /// Common pairs, simplified and traditional; the traditional one is what Taiwan writes.
    private static let pairs = Array(
        """
        发發税稅号號码碼订訂单單编編请請说說话話语語读讀认認证證识識记記计計让讓设設许許该該详詳误誤\
        这這进進还還过過远遠运運选選递遞邮郵们們个個为為从從会會众眾优優传傳价價体體储儲侧側\
        书書买買卖賣东東两兩严嚴丢丟举舉义義乐樂习習乡鄉亚亞产產亲親仅僅伤傷关關兴興内內写寫军軍\
        决決况況净淨减減凭憑创創删刪别別动動务務劳勞势勢区區医醫协協厂廠历歷压壓厅廳县縣参參双雙\
        变變叹嘆启啟员員响響园園围圍国國图圖场場坏壞块塊坚堅报報声聲处處备備复複够夠头頭夹夾奖獎\
        妇婦学學实實审審宽寬对對寻尋导導专專尔爾届屆属屬岁歲师師帐帳帮幫带帶库庫应應废廢开開异異\
        张張强強归歸当當录錄径徑态態总總惯慣户戶执執扩擴扫掃护護拟擬择擇换換据據损損摇搖数數断斷\
        无無旧舊时時显顯晓曉术術权權条條来來构構标標样樣检檢楼樓欢歡每每气氣汇匯没沒浏瀏测測\
        满滿灯燈点點热熱状狀独獨环環现現盘盤确確离離种種称稱稳穩笔筆筛篩签簽简簡类類系系级級纪紀\
        纯純纳納纸紙线線组組细細织織终終经經结結给給络絡统統继繼续續维維缩縮网網罗羅联聯职職脑腦\
        节節获獲蓝藍补補装裝见見规規视視览覽观觀触觸贝貝负負财財责責败敗货貨质質购購费費资資赶趕\
        跃躍车車转轉轻輕载載较較输輸边邊达達适適遗遺邻鄰释釋里裡重重钟鐘钮鈕钱錢链鏈销銷错錯键鍵\
        长長门門闭閉问問间間闻聞阅閱队隊阳陽阶階际際陆陸陈陳险險随隨难難静靜须須页頁项項顺順预預\
        领領频頻题題额額风風饭飯馆館驻駐验驗鱼魚龙龍
        """)

    /// Simplified forms that traditional text never has; those that it has as words of their own
    /// (里 in 公里, 系, 复) are no evidence.
    private static let simplifiedOnly: Set<Character> = {
        let both: Set<Character> = ["里", "系", "每", "重", "据", "丢", "况", "净", "决", "须", "帐"]
        let forms = stride(from: 0, to: pairs.count, by: 2).map { pairs[$0] }
        return Set(forms).subtracting(both)
    }()

    private static let traditionalOnly: Set<Character> = {
        let forms = stride(from: 1, to: pairs.count, by: 2).map { pairs[$0] }
        return Set(forms).subtracting(["每", "重", "系"])
    }()

    /// A language by its own name, which stands in the sentences of all.
    private static let exempt: Set<String> = ["简体中文", "繁體中文"]

    private static func sentences(_ label: String) throws -> [WordsSource.Sentence] {
        try WordsSource.sentences().filter { $0.label == label && !exempt.contains($0.text) }
    }

    @Test func sentencesAreFound() throws {
        for label in ["hans", "hant", "sv"] { #expect(try Self.sentences(label).count > 100) }
    }

    @Test func theScannerReadsWhatSwiftWouldSay() {
        let source = #"""
            pick("A \(b(c)) “d”", // "no"
                hans: """
                    一\
                    二 \(x)
                    """, hant: "三\"")
            """#
        #expect(
            WordsSource.sentences(in: source, of: "a") == [
                .init(file: "a", label: "", text: "A X “d”"),
                .init(file: "a", label: "hans", text: "一二 X"),
                .init(file: "a", label: "hant", text: "三\""),
            ])
    }

    @Test func simplifiedTextHasNoTraditionalCharacters() throws {
        for sentence in try Self.sentences("hans") {
            let strays = sentence.text.filter(Self.traditionalOnly.contains)
            #expect(strays.isEmpty, "\(sentence.file): \(strays) in \(sentence.text)")
        }
    }

    @Test func traditionalTextHasNoSimplifiedCharacters() throws {
        for sentence in try Self.sentences("hant") {
            let strays = sentence.text.filter(Self.simplifiedOnly.contains)
            #expect(strays.isEmpty, "\(sentence.file): \(strays) in \(sentence.text)")
        }
    }

    /// Words of the mainland that a reader in Taiwan stumbles over.
    @Test(arguments: [
        "菜單", "登錄", "註銷", "信息", "默認", "文件夾", "程序", "軟件", "硬件", "郵箱地址", "短信", "屏幕",
        "激活", "賬", "支持中心", "打印", "刷新", "窗口", "鼠標", "保存", "博客", "用戶名",
    ])
    func traditionalTextSpeaksAsTaiwanDoes(word: String) throws {
        for sentence in try Self.sentences("hant") {
            #expect(!sentence.text.contains(word), "\(sentence.file): \(sentence.text)")
        }
    }

    @Test func noSentenceHasLeftoversOfEditing() throws {
        let leftovers = [
            "  ", " ，", " 。", " ；", " ：", " ！", " ？", " 、", "，，", "。。", " .", " ,", " ;", "( ",
            " )",
            "（ ", " ）", "TODO", "??", ".,", ",.", "。.", "XX",
        ]
        for sentence in try WordsSource.sentences() where sentence.text != " " {
            for leftover in leftovers where sentence.text != leftover {
                #expect(
                    !sentence.text.contains(leftover),
                    "\(sentence.file): “\(leftover)” in \(sentence.text)")
            }
            #expect(
                sentence.text.first != " " && sentence.text.last != " ",
                "\(sentence.file): \(sentence.text)")
        }
    }

    @Test func chineseHasChinesePunctuation() throws {
        for label in ["hans", "hant"] {
            for sentence in try Self.sentences(label) {
                let characters = Array(sentence.text)
                for (left, right) in zip(characters, characters.dropFirst())
                where ",;:?!.()".contains(right) && Self.isHan(left) {
                    Issue.record("\(sentence.file): “\(left)\(right)” in \(sentence.text)")
                }
            }
        }
    }

    @Test func eachLanguageHasItsOwnQuotationMarks() throws {
        let foreign = ["hans": "「」『』\"", "hant": "“”\"", "sv": "“「」"]
        for (label, marks) in foreign {
            for sentence in try Self.sentences(label) {
                #expect(
                    !sentence.text.contains(where: marks.contains),
                    "\(sentence.file): \(sentence.text)")
            }
        }
    }

    /// What is said twice is changed once and forgotten once.
    @Test func nothingIsSaidByTwoFunctions() throws {
        let sentences = try WordsSource.sentences()
        var said: [[String]: String] = [:]
        for start in sentences.indices.dropLast(3) {
            let versions = sentences[start...(start + 3)]
            guard versions.map(\.label) == ["", "hans", "hant", "sv"] else { continue }
            let texts = versions.map(\.text)
            // A form of punctuation around what is put in is no sentence.
            guard texts[0].contains(where: { $0.isLowercase }) else { continue }
            let file = sentences[start].file
            #expect(said[texts] == nil, "\(file) and \(said[texts] ?? ""): \(texts[0])")
            said[texts] = file
        }
        #expect(said.count > 400)
    }

    private static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { (0x4e00...0x9fff).contains($0.value) }
    }

    // MARK: What a reader gets

    private static let samples: [@Sendable (Words) -> String] = [
        \.reviewSend, \.correctSendHint, \.reviewNoTaxpayerID, \.reviewAddress,
        \.reviewSendHint, \.sentHeading, \.sentNext, \.sentPickUpWait, \.pickUpAddress,
        \.sentBills, \.welcomeText, \.orderUnknown, \.leaveText, \.problemsTitle,
    ]

    @Test(arguments: samples.indices) func noLanguageIsForgotten(index: Int) {
        let versions = Language.allCases.map { Self.samples[index](Words($0)) }
        #expect(versions.allSatisfy { !$0.isEmpty })
        #expect(Set(versions).count == versions.count)
    }

    @Test(arguments: PaperLabel.allCases) func everyLabelOfThePaperIsSimplifiedChinese(
        label: PaperLabel
    ) {
        #expect(!label.printed.contains(where: Self.traditionalOnly.contains))
        #expect(Words(.simplifiedChinese).gloss(label) == label.printed)
    }
}
