import Fapiao
import Testing

@testable import Resources

@Suite struct DivisionsDataTests {
    private func paths(below province: String, _ city: String? = nil) -> [String] {
        DivisionsData.rows()
            .filter { $0.province.text == province && (city == nil || $0.city.text == city) }
            .map { [$0.city.text, $0.district?.text ?? "-"].joined(separator: " ") }
    }

    @Test func asManyPlacesAsTheSourceHas() {
        let rows = DivisionsData.rows()
        #expect(rows.count == 3_285)
        #expect(Set(rows.map(\.province.text)).count == 34)
        #expect(Set(rows.map { $0.province.text + $0.city.text }).count == 391)
    }

    /// Readers of traditional characters type what they know.
    @Test(arguments: [("廣東", "广东省"), ("雲南", "云南省"), ("臺灣", "台湾省"), ("黑龍江", "黑龙江省")])
    func traditionalCharactersFindAProvince(typed: String, name: String) {
        let china = Divisions.china
        #expect(china.provinces.matching(china.simplified(typed)).map(\.name) == [name])
    }

    @Test func everyNameIsItsOwnSimplifiedForm() {
        let china = Divisions.china
        for row in DivisionsData.rows() {
            for name in [row.province, row.city, row.district].compactMap({ $0?.text }) {
                #expect(china.simplified(name) == name)
            }
        }
        #expect(DivisionsData.traditional().count == 492)
    }

    @Test func theProvincesStandInTheirUsualOrder() {
        let provinces = DivisionsData.rows().map(\.province.text).reduce(into: [String]()) {
            if $0.last != $1 { $0.append($1) }
        }
        #expect(provinces.count == 34)
        #expect(provinces.prefix(4) == ["北京市", "天津市", "河北省", "山西省"])
        #expect(provinces.suffix(3) == ["台湾省", "香港特别行政区", "澳门特别行政区"])
    }

    @Test func noPlaceTwiceAndNoCityBothWithAndWithoutDistricts() {
        var seen: Set<String> = []
        var bare: Set<String> = []
        var divided: Set<String> = []
        for row in DivisionsData.rows() {
            let city = row.province.text + "/" + row.city.text
            let (isNew, _) = seen.insert(city + "/" + (row.district?.text ?? ""))
            #expect(isNew)
            if row.district == nil { bare.insert(city) } else { divided.insert(city) }
        }
        #expect(bare.isDisjoint(with: divided))
    }

    @Test func everyNameIsTrimmedAndNoneIsOfTheRegistersOwn() {
        let registerOnly = ["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "国外"]
        for row in DivisionsData.rows() {
            for name in [row.province, row.city, row.district].compactMap(\.self) {
                #expect(name.text.count >= 2)
                #expect(!registerOnly.contains(name.text))
                #expect(name.text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF) ~= $0.value })
                let syllables = name.pinyin.split(separator: " ", omittingEmptySubsequences: false)
                #expect(syllables.count == name.text.count)
                #expect(syllables.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIILetter) })
            }
        }
    }

    @Test(arguments: [
        ("上海市", "上海市", "浦东新区"), ("北京市", "北京市", "海淀区"), ("重庆市", "重庆市", "万州区"),
        ("天津市", "天津市", "滨海新区"), ("广东省", "深圳市", "南山区"), ("广东省", "东莞市", "虎门镇"),
        ("海南省", "儋州市", "那大镇"), ("甘肃省", "嘉峪关市", "峪泉镇"), ("海南省", "三沙市", "西沙区"),
        ("台湾省", "台北市", "信义区"),
    ])
    func aPlaceIsFoundAsItStandsOnAnEnvelope(province: String, city: String, district: String) {
        #expect(paths(below: province, city).contains("\(city) \(district)"))
    }

    @Test(arguments: [
        ("河南省", "济源市"), ("湖北省", "仙桃市"), ("新疆维吾尔自治区", "石河子市"), ("海南省", "文昌市"),
        ("香港特别行政区", "香港特别行政区"), ("澳门特别行政区", "澳门特别行政区"),
    ])
    func aCityWithoutDistrictsIsOneRow(province: String, city: String) {
        #expect(paths(below: province, city) == ["\(city) -"])
    }

    @Test func aMunicipalityIsItsOnlyCity() {
        for name in ["北京市", "上海市", "天津市", "重庆市"] {
            #expect(paths(below: name).allSatisfy { $0.hasPrefix(name + " ") })
        }
    }

    @Test func theDistrictIsAskedForWhereTheDataHasOne() {
        #expect(Divisions.china.provinces.count == 34)
        #expect(Divisions.china.asksForDistrict(city: "上海市", in: "上海市"))
        #expect(Divisions.china.asksForDistrict(city: "东莞市", in: "广东省"))
        #expect(!Divisions.china.asksForDistrict(city: "济源市", in: "河南省"))
    }

    @Test(arguments: [
        ("重庆市", "chong qing shi"), ("长沙市", "chang sha shi"), ("厦门市", "xia men shi"),
        ("六安市", "lu an shi"), ("蚌埠市", "beng bu shi"), ("丽水市", "li shui shi"),
        ("台州市", "tai zhou shi"), ("亳州市", "bo zhou shi"), ("番禺区", "pan yu qu"),
        ("东阿县", "dong e xian"), ("单县", "shan xian"), ("乐清市", "yue qing shi"),
        ("乐亭县", "lao ting xian"), ("长子县", "zhang zi xian"), ("阿坝县", "a ba xian"),
        ("洪洞县", "hong tong xian"), ("涡阳县", "guo yang xian"), ("荥阳市", "xing yang shi"),
        ("荥经县", "ying jing xian"), ("珲春市", "hun chun shi"), ("浚县", "xun xian"),
        ("漯河市", "luo he shi"), ("闵行区", "min hang qu"), ("大埔县", "da bu xian"),
        ("朝阳市", "chao yang shi"), ("六合区", "lu he qu"), ("绿园区", "lv yuan qu"),
        ("略阳县", "lue yang xian"), ("铅山县", "yan shan xian"), ("尉氏县", "wei shi xian"),
    ])
    func aReadingOfItsOwnIsKnown(text: String, pinyin: String) {
        let names = DivisionsData.rows().flatMap { [$0.city, $0.district].compactMap(\.self) }
        #expect(names.first { $0.text == text }?.pinyin == pinyin)
    }
}

extension Character {
    fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) }
}
