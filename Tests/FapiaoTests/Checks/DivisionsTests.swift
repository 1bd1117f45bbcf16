import Testing

@testable import Fapiao

extension Divisions {
    /// A small China: two municipal districts, a city without districts, one with two.
    static let sample: Divisions = {
        let shanghai = Name(text: "上海市", pinyin: "shang hai shi")
        let henan = Name(text: "河南省", pinyin: "he nan sheng")
        let zhengzhou = Name(text: "郑州市", pinyin: "zheng zhou shi")
        return Divisions(rows: [
            Row(
                province: shanghai, city: shanghai,
                district: Name(text: "浦东新区", pinyin: "pu dong xin qu")),
            Row(
                province: shanghai, city: shanghai, district: Name(text: "普陀区", pinyin: "pu tuo qu")
            ),
            Row(
                province: shanghai, city: shanghai,
                district: Name(text: "黄浦区", pinyin: "huang pu qu")),
            Row(province: henan, city: Name(text: "济源市", pinyin: "ji yuan shi"), district: nil),
            Row(
                province: henan, city: zhengzhou, district: Name(text: "金水区", pinyin: "jin shui qu")
            ),
            Row(
                province: shanghai, city: shanghai,
                district: Name(text: "黄浦区", pinyin: "huang pu qu")),
        ])
    }()
}

@Suite struct DivisionsTests {
    private let divisions = Divisions.sample

    @Test func rowsMakeATreeInTheirOrder() {
        #expect(divisions.provinces.map(\.name) == ["上海市", "河南省"])
        #expect(divisions.cities(of: "河南省").map(\.name) == ["济源市", "郑州市"])
        #expect(
            divisions.districts(of: "上海市", in: "上海市").map(\.name) == ["浦东新区", "普陀区", "黄浦区"])
        #expect(divisions.city("郑州市", in: "河南省")?.pinyin == "zheng zhou shi")
    }

    @Test func whatIsNotThereHasNothingBelowIt() {
        #expect(divisions.cities(of: "国外").isEmpty)
        #expect(divisions.districts(of: "郑州市", in: "上海市").isEmpty)
        #expect(divisions.province("上海") == nil)
    }

    @Test func theDistrictIsAskedForIfAndOnlyIfThereIsOne() {
        #expect(divisions.asksForDistrict(city: "上海市", in: "上海市"))
        #expect(!divisions.asksForDistrict(city: "济源市", in: "河南省"))
    }

    @Test(arguments: [
        ("", ["浦东新区", "普陀区", "黄浦区"]), ("浦", ["浦东新区", "黄浦区"]), ("浦东", ["浦东新区"]),
        ("pud", ["浦东新区"]), ("pudong", ["浦东新区"]), ("pdxq", ["浦东新区"]), ("pu dong", ["浦东新区"]),
        ("PUDX", ["浦东新区"]), ("ｐｕｄ", ["浦东新区"]), ("pu", ["浦东新区", "普陀区", "黄浦区"]),
        ("pq", ["黄浦区"]), ("p", ["浦东新区", "普陀区", "黄浦区"]), ("hpq", ["黄浦区"]),
        ("xinqu", ["浦东新区"]), ("区", ["浦东新区", "普陀区", "黄浦区"]), ("pudongx q", ["浦东新区"]),
        ("pudongxinquu", []), ("ud", []), ("北京", []), ("x!", []),
    ])
    func aDistrictIsFoundByWhatOneTypes(typed: String, found: [String]) {
        let districts = divisions.districts(of: "上海市", in: "上海市")
        #expect(districts.matching(typed).map(\.name) == found)
    }

    @Test(arguments: [("lvliang", true), ("lüliang", true), ("ll", true), ("luliang", false)])
    func uWithDotsIsTypedAsV(typed: String, found: Bool) {
        let city = Division(name: "吕梁市", pinyin: "lv liang shi")
        #expect([city].matching(typed) == (found ? [city] : []))
    }

    @Test func whatBeginsSoComesFirst() {
        let inner = Division(name: "西安市", pinyin: "xi an shi")
        let begins = Division(name: "安康市", pinyin: "an kang shi")
        #expect([inner, begins].matching("安") == [begins, inner])
        #expect([inner, begins].matching("an") == [begins, inner])
    }
}
