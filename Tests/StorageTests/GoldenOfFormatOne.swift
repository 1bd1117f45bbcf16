/// What the documents of format 1 look like, folded at commas to fit a page: still to be read.
enum GoldenOfFormatOne {
    static let registration = Golden.folded(
        #"""
        {"address":"Li.Ming@example.cn","codesMadeAt":[1795147200],"format":1,
        "id":"3WPKPJAQCNSR","language":"zh-Hant",
        "mail":[{"code":"3WPKPJAQCNSR33WXNEWWFNF3Y7","expires":1795233600,
        "id":"3WPKPJAQCNSR33WX","language":"zh-Hant","letter":"activation",
        "madeAt":1795147200,"to":"Li.Ming@example.cn"}],
        "registration":{"code":"#3WPKPJAQCNSR33WXNEWWFNF3Y7","expires":1795233600,
        "order":"E2026000123","paidOn":"2026-11-19","password":"$y$j9T$1"},
        "checksum":"crc32:35ac450f"}
        """#)

    static let membership = Golden.folded(
        #"""
        {"address":"Li.Ming@example.cn","codesMadeAt":[1795147200],"format":1,
        "id":"3WPKPJAQCNSR","language":"en","mail":[],
        "membership":{"claims":[{"order":"E2026000123","paidOn":"2026-11-19"}],
        "lastRequest":{"buyer":"individual","delivery":"pickUp","title":"李明",
        "type":"normal"},"password":"$y$j9T$1","since":1795147260,
        "usedCode":"#3WPKPJAQCNSR33WXNEWWFNF3Y7"},"checksum":"crc32:15e9089a"}
        """#)

    static let order = Golden.folded(
        #"""
        {"applications":[{"history":[{"at":1795147210,"remark":"","status":"submitted"},
        {"at":1795147220,"clerk":"wang","remark":"","status":"processing"},{"at":1795147230,
        "clerk":"wang","remark":"031001900111-12345678","status":"issued"},{"at":1795147240,
        "clerk":"wang","remark":"打印错误","status":"processing"},{"at":1795147250,
        "clerk":"wang","remark":"12345678901234567890","status":"issued"},{"at":1795147260,
        "clerk":"wang","remark":"SF1234567890123","status":"mailed"}],"net":953395,
        "number":"PM2W5MT4","request":{"bank":"中国工商银行昆明南屏支行",
        "bankAccount":"2502010109022124512","buyer":"enterprise","delivery":"sf",
        "mailing":{"city":"昆明市","district":"呈贡区","phone":"13800138000","postcode":"650500",
        "province":"云南省","recipient":"李明","street":"云南白药街 3686 号"},
        "registeredAddress":"云南省昆明市呈贡区云南白药街 3686 号","registeredPhone":"0871-66226106",
        "remark":"合同 2026-11","taxpayerID":"914403001922038216","title":"云南白药集团股份有限公司",
        "type":"special"},"stage":{"issue":{"fapiao":"12345678901234567890",
        "on":"2026-11-23"},"name":"mailed","parcel":{"carrier":"sf",
        "tracking":"SF1234567890123"}},"tax":57204,
        "voided":[{"fapiao":"031001900111-12345678","on":"2026-11-20"}]}],"format":1,
        "holder":{"account":"3WPKPJAQCNSR","paidOn":"2026-11-19","since":1795147200},
        "mail":[{"application":"PM2W5MT4","at":1795147260,"id":"3WPKPJAQCNSR33WX",
        "language":"sv","letter":"statusChanged","madeAt":1795147260,"order":"E2026000123",
        "remark":"SF1234567890123","status":"mailed","to":"Li.Ming@example.cn"}],
        "number":"E2026000123","record":{"channel":"alipay","contact":"li.ming@example.cn",
        "customer":"C-77","lines":[{"name":"Office 365 商业协作版","net":10000,"quantity":1000,
        "rate":600,"tax":600,"unit":"套"},{"name":"Office 365 \"E3\" \\ 年付","net":943395,
        "quantity":1000,"rate":600,"tax":56604,"unit":"套"}],"paidAt":1795147200,
        "payer":"云南白药集团股份有限公司","total":1010599},"checksum":"crc32:bb39a946"}
        """#)

    static let draft = Golden.folded(
        #"""
        {"applications":[],"draft":{"revision":2,"rival":{"buyer":"enterprise",
        "delivery":"yunda","page":"fapiao","type":"normal"},"savedAt":1795147205,
        "text":{"bank":"中国工商银行昆明南屏支行","bankAccount":"2502 0101 0902 2124 512",
        "buyer":"enterprise","delivery":"sf","mailing":{"city":"昆明市","district":"呈贡区",
        "phone":"13800138000","postcode":"650500","province":"云南省","recipient":"李明",
        "street":"云南白药街 3686 号"},"page":"review",
        "registeredAddress":"云南省昆明市呈贡区云南白药街 3686 号","registeredPhone":"0871-66226106",
        "remark":"合同 2026-11","taxpayerID":"9144 0300 1922 0382 16","title":"云南白药集团股份有限公司",
        "type":"special"}},"format":1,"mail":[],"number":"E2026000123",
        "checksum":"crc32:fe68e214"}
        """#)
}
