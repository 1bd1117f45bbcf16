/// What the documents look like, folded at commas to fit a page.
enum Golden {
    static let registration = folded(
        #"""
        {"address":"Li.Ming@example.cn","codesMadeAt":[1795147200],"format":3,"id":"3WPKPJAQCNSR",
        "language":"zh-Hant","mail":[{"code":"3WPKPJAQCNSR33WXNEWWFNF3Y7","expires":1795233600,
        "id":"3WPKPJAQCNSR33WX","language":"zh-Hant","letter":"activation","madeAt":1795147200,
        "to":"Li.Ming@example.cn"}],"registration":{"code":"#3WPKPJAQCNSR33WXNEWWFNF3Y7",
        "expires":1795233600,"order":"E2026000123","paidOn":"2026-11-19","password":"$y$j9T$1"},
        "checksum":"crc32:906cb1a5"}
        """#)

    static let membership = folded(
        #"""
        {"address":"Li.Ming@example.cn","codesMadeAt":[1795147200,1795147270,1795147280],
        "format":3,"id":"3WPKPJAQCNSR","language":"en",
        "mail":[{"code":"V48MK0DSY4MP36EH150QKCF945","expires":1795154470,"id":"V48MK0DSY4MP36EH",
        "language":"en","letter":"temporaryPassword","madeAt":1795147270,
        "to":"Li.Ming@example.cn"},{"code":"Z0VQDDFM6DSB3W1FDTPYRAVAN7","expires":1795233680,
        "id":"Z0VQDDFM6DSB3W1F","language":"en","letter":"addressCode","madeAt":1795147280,
        "to":"li@example.org"},{"code":"2XET7T9FEPXG2HWDTCCNZ9FB65","expires":1795233680,
        "id":"2XET7T9FEPXG2HWD","language":"en","letter":"addressStop","madeAt":1795147280,
        "to":"Li.Ming@example.cn"},{"at":1795147290,"id":"6T1X07BAPW2537QB","language":"en",
        "letter":"accountChanged","madeAt":1795147290,"news":"secondAddressSet",
        "to":"Li.Ming@example.cn"},{"at":1795147295,"id":"APMZTMD5Z56T3XA9","language":"en",
        "letter":"accountChanged","madeAt":1795147295,"news":"signedOutEverywhere",
        "to":"Li.Ming@example.cn"}],
        "membership":{"addressChange":{"code":"#Z0VQDDFM6DSB3W1FDTPYRAVAN7","expires":1795233680,
        "stop":"#2XET7T9FEPXG2HWDTCCNZ9FB65","to":"li@example.org"},"book":{"addresses":[],
        "defaultTitle":0,"titles":[{"buyer":"individual","title":"李明"}]},
        "claims":[{"order":"E2026000123","paidOn":"2026-11-19"}],"generation":1,
        "lastRequest":{"buyer":"individual","delivery":"pickUp","title":"李明","type":"normal"},
        "password":"$y$j9T$1","requests":[{"kind":"other","messages":[{"at":1795147500,
        "text":"请问什么时候能收到？"}],"number":"BNWSBCEDX4","seen":1,"state":"open"}],
        "reset":{"code":"#V48MK0DSY4MP36EH150QKCF945","expires":1795154470},
        "secondAddress":"copies@example.cn","since":1795147260,
        "usedCode":"#3WPKPJAQCNSR33WXNEWWFNF3Y7","visits":{"current":1795147300}},
        "checksum":"crc32:8f1ad510"}
        """#)

    static let order = folded(
        #"""
        {"applications":[{"history":[{"at":1795147210,"remark":"","status":"submitted"},
        {"at":1795147220,"clerk":"wang","remark":"","status":"processing"},{"at":1795147230,
        "clerk":"wang","remark":"031001900111-12345678","status":"issued"},{"at":1795147240,
        "clerk":"wang","remark":"打印错误","status":"processing"},{"at":1795147250,"clerk":"wang",
        "remark":"12345678901234567890","status":"issued"},{"at":1795147260,"clerk":"wang",
        "remark":"SF1234567890123","status":"mailed"}],"net":953395,"number":"PM2W5MT4",
        "request":{"bank":"中国工商银行昆明南屏支行","bankAccount":"2502010109022124512","buyer":"enterprise",
        "delivery":"sf","mailing":{"city":"昆明市","district":"呈贡区","phone":"13800138000",
        "postcode":"650500","province":"云南省","recipient":"李明","street":"云南白药街 3686 号"},
        "registeredAddress":"云南省昆明市呈贡区云南白药街 3686 号","registeredPhone":"0871-66226106",
        "remark":"合同 2026-11","taxpayerID":"914403001922038216","title":"云南白药集团股份有限公司",
        "type":"special"},"seen":1,"stage":{"issue":{"fapiao":"12345678901234567890",
        "on":"2026-11-23"},"name":"mailed","parcel":{"carrier":"sf",
        "tracking":"SF1234567890123"}},"tax":57204,"voided":[{"fapiao":"031001900111-12345678",
        "on":"2026-11-20"}]}],"format":3,"holder":{"account":"3WPKPJAQCNSR","paidOn":"2026-11-19",
        "since":1795147200},"mail":[{"application":"PM2W5MT4","at":1795147260,
        "id":"3WPKPJAQCNSR33WX","language":"sv","letter":"statusChanged","madeAt":1795147260,
        "order":"E2026000123","remark":"SF1234567890123","status":"mailed",
        "to":"Li.Ming@example.cn"}],"number":"E2026000123","record":{"channel":"alipay",
        "contact":"li.ming@example.cn","customer":"C-77","lines":[{"name":"Office 365 商业协作版",
        "net":10000,"quantity":1000,"rate":600,"tax":600,"unit":"套"},
        {"name":"Office 365 \"E3\" \\ 年付","net":943395,"quantity":1000,"rate":600,"tax":56604,
        "unit":"套"}],"paidAt":1795147200,"payer":"云南白药集团股份有限公司","total":1010599},
        "checksum":"crc32:a92a0469"}
        """#)

    static let questions = folded(
        #"""
        {"applications":[{"history":[{"at":1795147210,"remark":"","status":"submitted"},
        {"at":1795147220,"clerk":"wang","remark":"","status":"processing"},{"at":1795147230,
        "clerk":"wang","remark":"031001900111-12345678","status":"issued"},{"at":1795147240,
        "clerk":"wang","remark":"打印错误","status":"processing"},{"at":1795147250,"clerk":"wang",
        "remark":"12345678901234567890","status":"issued"},{"at":1795147260,"clerk":"wang",
        "remark":"SF1234567890123","status":"mailed"}],"net":953395,"number":"PM2W5MT4",
        "request":{"bank":"中国工商银行昆明南屏支行","bankAccount":"2502010109022124512","buyer":"enterprise",
        "delivery":"sf","mailing":{"city":"昆明市","district":"呈贡区","phone":"13800138000",
        "postcode":"650500","province":"云南省","recipient":"李明","street":"云南白药街 3686 号"},
        "registeredAddress":"云南省昆明市呈贡区云南白药街 3686 号","registeredPhone":"0871-66226106",
        "remark":"合同 2026-11","taxpayerID":"914403001922038216","title":"云南白药集团股份有限公司",
        "type":"special"},"seen":1,"stage":{"issue":{"fapiao":"12345678901234567890",
        "on":"2026-11-23"},"name":"mailed","parcel":{"carrier":"sf",
        "tracking":"SF1234567890123"}},"tax":57204,"voided":[{"fapiao":"031001900111-12345678",
        "on":"2026-11-20"}]}],"format":3,"holder":{"account":"3WPKPJAQCNSR","paidOn":"2026-11-19",
        "since":1795147200},"mail":[{"application":"PM2W5MT4","at":1795147260,
        "id":"3WPKPJAQCNSR33WX","language":"sv","letter":"statusChanged","madeAt":1795147260,
        "order":"E2026000123","remark":"SF1234567890123","status":"mailed",
        "to":"Li.Ming@example.cn"}],"number":"E2026000123","record":{"channel":"alipay",
        "contact":"li.ming@example.cn","customer":"C-77","lines":[{"name":"Office 365 商业协作版",
        "net":10000,"quantity":1000,"rate":600,"tax":600,"unit":"套"},
        {"name":"Office 365 \"E3\" \\ 年付","net":943395,"quantity":1000,"rate":600,"tax":56604,
        "unit":"套"}],"paidAt":1795147200,"payer":"云南白药集团股份有限公司","total":1010599},
        "requests":[{"application":"PM2W5MT4","kind":"newTitle","messages":[{"at":1795147500,
        "text":"请问什么时候能收到？"},{"at":1795147600,"clerk":"wang","text":"请寄回原发票。\n收到后重开。"}],
        "number":"BNWSBCEDX4","result":"已重开。","seen":1,"sentBack":{"carrier":"sf",
        "tracking":"SF1234567890124"},"state":"closed","title":"云南白药集团健康产品有限公司"}],
        "checksum":"crc32:5274a4d7"}
        """#)

    static let draft = folded(
        #"""
        {"applications":[],"draft":{"revision":2,"rival":{"buyer":"enterprise","delivery":"yunda",
        "page":"fapiao","type":"normal"},"savedAt":1795147205,"text":{"bank":"中国工商银行昆明南屏支行",
        "bankAccount":"2502 0101 0902 2124 512","buyer":"enterprise","delivery":"sf",
        "mailing":{"city":"昆明市","district":"呈贡区","phone":"13800138000","postcode":"650500",
        "province":"云南省","recipient":"李明","street":"云南白药街 3686 号"},"page":"review",
        "registeredAddress":"云南省昆明市呈贡区云南白药街 3686 号","registeredPhone":"0871-66226106",
        "remark":"合同 2026-11","taxpayerID":"9144 0300 1922 0382 16","title":"云南白药集团股份有限公司",
        "type":"special"}},"format":3,"mail":[],"number":"E2026000123",
        "checksum":"crc32:b76c4078"}
        """#)

    /// The one line that the file has.
    static func folded(_ text: String) -> String {
        text.split(separator: "\n").joined() + "\n"
    }
}
