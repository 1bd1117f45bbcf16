/// The passwords that leaked lists hold most often, with those frequent in China, in small letters.
enum CommonPasswords {
    static let all = Set(list.split { $0.isWhitespace }.map(String.init))

    private static let list = """
        password password1 password12 password123 password1234 password! password1! password01
        password00 password11 password99 password2 passw0rd passw0rd1 passw0rd! p@ssword p@ssw0rd
        p@ssw0rd1 p@ssw0rd! p@ssw0rd123 p@ssword1 p@55w0rd pa$$word pa$$w0rd passwort passwort1
        password. password? password@123 passw0rd123 passpass passport passphrase mypassword
        thepassword newpassword oldpassword yourpassword nopassword changeme changeme1 changeme123
        changeit changethis letmein letmein1 letmein123 letmein! welcome welcome1 welcome123
        welcome! welcome01 welcome2 welcome@123 admin admin1 admin123 admin1234 admin12345
        admin123456 admin@123 admin888 admin000 admin2020 adminadmin administrator administrator1
        root1234 root123456 rootroot toor1234 superuser superman superman1 superman123 supervisor
        guest123 guest1234 user1234 user12345 useruser username username1 test1234 test12345
        test123456 testtest testtest1 tester123 testing1 testing123 default1 default123 demo1234
        system123 server123 oracle123 mysql123 master123 manager1 manager123 service1 support1
        support123 secret123 secret12 topsecret mysecret security security1 computer computer1
        computer123 internet internet1 internet123 samsung1 samsung123 iloveyou iloveyou1 iloveyou2
        iloveyou! iloveyou123 iloveu123 loveyou1 lovely123 loveme123 lovelove princess princess1
        princess123 sunshine sunshine1 sunshine123 football football1 football123 baseball
        baseball1 basketball basketball1 softball1 volleyball hockey123 soccer123 liverpool
        liverpool1 chelsea1 chelsea123 arsenal1 arsenal123 barcelona barcelona1 realmadrid
        manchester manutd123 juventus starwars starwars1 pokemon1 pokemon123 pikachu1 minecraft
        minecraft1 fortnite nintendo playstation xbox3600 batman123 spiderman spiderman1 ironman1
        avengers superstar rockstar rockstar1 trustno1 trustnoone whatever whatever1 blink182
        butterfly butterfly1 chocolate chocolate1 strawberry cupcake1 cheese123 banana123
        orange123 apple123 cookie123 jennifer jennifer1 jessica1 jessica123 michelle michelle1
        michael1 michael123 jordan23 jordan123 anthony1 charlie1 charlie123 thomas123 daniel123
        matthew1 andrew123 robert123 william1 richard1 alexander alexander1 alexandra elizabeth
        elizabeth1 victoria victoria1 samantha samantha1 nicholas christian christopher christine
        stephanie stephanie1 margaret patricia veronica benjamin jonathan jonathan1 sebastian
        gabriel1 gabriela isabella isabella1 fernando alejandro francisco valentina dragon123
        dragon12 monkey123 monkey12 tigger123 tigger12 shadow123 shadow12 master12 mustang1
        mustang123 corvette ferrari1 porsche1 mercedes mercedes1 bmw12345 harley123 yamaha123
        hello123 hello1234 hello12345 hellohello helloworld hellokitty goodluck goodbye1 goodmorning
        godisgood jesus123 jesuschrist blessed1 heaven123 angel123 angels123 freedom1 freedom123
        forever1 friends1 friends123 family123 lovers123 babygirl babygirl1 babyboy1 sweetheart
        sweetie1 beautiful beautiful1 gorgeous handsome precious1 diamond1 diamond123 crystal1
        mother123 father123 brother1 sister123 grandma1 money123 dollars1 success1 success123
        winner123 champion champion1 qwerty1 qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456
        qwerty!@# qwert123 qwert1234 qwert12345 qwer1234 qwer12345 qwer123456 qwer!234 qweasd123
        qweasdzxc qweasdzxc123 qwe123qwe qwe12345 qwe123456 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6
        1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r! 1qaz2wsx! 1qaz@wsx 1qaz!qaz 1qazxsw2 1qazxsw23edc
        !qaz2wsx !qaz1qaz zaq12wsx zaq1xsw2 zaq1zaq1 qazwsx123 qazwsx12 qazxsw123 qaz123456
        asdf1234 asdf12345 asdfasdf1 asd123456 asd12345 asdfgh123 asdfg123 asdfghjk1 asdqwe123
        asd123asd zxcv1234 zxcvbnm1 zxcvbnm123 zxc123456 zxc12345 zxcasdqwe zxcasdqwe123 abc12345
        abc123456 abc1234567 abc123abc abc123!@# abcd1234 abcd12345 abcd123456 abcd@1234 abcde123
        abcdef123 abcdefg1 abcdefg123 aabbccdd aa123456 aa123456789 aa12345678 aa112233 aaa123456
        a1234567 a12345678 a123456789 a1b2c3d4 a1s2d3f4 q1234567 q123456789 w1234567 z123456789
        z1234567 x123456789 123456ab 123456abc 12345678a 12345678q 123456789a 123456789q 1234567890a
        123456aa 123456qq 1234abcd 1234qwer 12345qwert 123qweasd 123qweasdzxc 123qwe123 123qwe!@#
        123abc123 123asd123 1a2b3c4d 1password 123password 12341234 123123123 12121212 11223344
        1122334455 112233445566 11112222 111222333 11111112 12312312 12344321 123454321 1234554321
        12345679 123456780 1234567891 12345678910 123456123 123456654321 123321123 123654789
        147258369 147852369 159357456 159753456 741852963 789456123 987654321 963852741 321654987
        13579246 135792468 24681357 246813579 31415926 314159265 3141592653 27182818 142536475869
        12345600 00000001 10203040 1020304050 55667788 77889900 88888889 66668888 88886666
        19491001 20080808 20000101 19900101 19880808 20202020 woaini520 woaini521 woaini123
        woaini1314 woaini520 woaini5201314 woaiwojia woaiwo123 wodemima woaizhongguo 5201314a
        a5201314 5201314520 520131400 52013140 1314520a 13145200 1314520520 52052052 zhang123
        zhangwei123 wang1234 wangwei123 liwei123 chen1234 yang1234 liuwei123 xiaoming123 nihao123
        nihao1234 nihaonihao ni123456 wo123456 li123456 wx123456 qq123456 qq123456789 qq112233
        qq5201314 qq1314520 qwerty520 asd520520 beijing123 beijing2008 shanghai shanghai123
        shanghai1 china123 china1234 zhongguo zhongguo123 huawei123 huawei@123 alibaba1 taobao123
        weixin123 tencent123 baidu123 dearbook 123456mm mima1234 mima123456 mm123456 feixiang
        caonima123 caonima1 administrator123 microsoft microsoft1 microsoft123 office365
        office365! office123 windows1 windows7 windows10 windows123 winner12 outlook1 azure123
        azure1234 google123 google12 facebook facebook1 facebook123 youtube1 linkedin linkedin1
        twitter1 yahoo123 hotmail1 fapiao123 fapiao2026 21vianet 21vianet1 summer2020 summer2021
        summer2022 summer2023 summer2024 summer2025 summer2026 winter2020 winter2021 winter2022
        winter2023 winter2024 winter2025 winter2026 spring2024 spring2025 spring2026 autumn2024
        autumn2025 autumn2026 january1 february september september1 november december december1
        monday123 friday123 saturday hunter22 hunter123 ranger123 killer123 soldier1 warrior1
        warcraft diablo123 cowboys1 steelers packers1 yankees1 lakers24 midnight midnight1
        metallica metallica1 nirvana1 slipknot slipknot1 greenday beatles1 elephant dolphins
        scorpion snowball snowball1 rainbow1 rainbow123 sunflower sunflower1 flower123 summer123
        winter123 spring123 purple123 yellow123 silver123 golden123 marlboro bulldogs cameron1
        thunder1 thunder123 lightning phoenix1 phoenix123 einstein scooter1 maverick maverick1
        peanut123 pumpkin1 pepper123 ginger123 buster123 bailey123 maggie123 cooper123 chicken1
        stupid123 fuckyou1 fuckyou! fuckyou123 fuckyou2 asshole1 bullshit biteme123 poohbear
        california newyork1 newyork123 london123 canada123 america1 brooklyn scotland australia
        startrek startrek1 swordfish swordfish1 matrix123 hacker123 hackme123 xxxxxxxx1 access14
        access123 login123 login1234 loginlogin enter123 open1234 opensesame sesame123 temp1234
        temp12345 temppass temp123456 pass1234 pass12345 pass123456 pass@123 pass@1234 pass@word1
        pass1word correcthorsebatterystaple
        """
}
