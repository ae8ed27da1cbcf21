# Places of Somalia.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان so.aadan-yabaal
اسم آدم يبال
اسم آدن يبال
إنجليزي Aadan Yabaal
بلد SOM
صنف_الكيان town
أب so.middle-shabelle-gov
موقع 3.8 46.3

مكان so.abudwak
اسم عابدواق
اسم عابد واق
إنجليزي Abudwak
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 6.14 46.22

مكان so.aden-adde-international-airport
اسم مطار مقديشو
اسم مطار آدم عدي
اسم مطار مقديشو الدولي
إنجليزي Aden Adde International Airport
بلد SOM
صنف_الكيان airport
أب so.mogadishu
موقع 2.0144 45.3047

مكان so.af-urur
اسم أف أرور
إنجليزي Af Urur
بلد SOM
صنف_الكيان village
أب so.bari-gov
موقع 10.7 49.1

مكان so.afgooye
اسم أفغويي
اسم أفجويي
اسم أفجوي
اسم أفغوي
إنجليزي Afgooye
بلد SOM
صنف_الكيان city
أب so.afgooye-district
موقع 2.138 45.121
سكان 65461
جيونيمز 65785

مكان so.afgooye-district
اسم أفجوي
إنجليزي Afgooye
بلد SOM
صنف_الكيان admin2
أب so.lower-shabelle-gov
موقع 2.1836 45.0822
ملتبس نعم

مكان so.afmadow
اسم أفمدو
إنجليزي Afmadow
بلد SOM
صنف_الكيان town
أب so.lower-juba-gov
موقع 0.51 42.07

مكان so.awdal-gov
اسم أودل
اسم أودال
إنجليزي Awdal
بلد SOM
صنف_الكيان admin1
أب so
موقع 10.5 43.3

مكان so.awdheegle
اسم أوديغلي
إنجليزي Awdheegle
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.97 44.83

مكان so.baadweyn
اسم بعادوين
اسم باعدوين
إنجليزي Ba'adweyn
بلد SOM
صنف_الكيان village
أب so.mudug-gov
موقع 6.9 47.8

مكان so.baardheere
اسم بارديرا
اسم بارطيري
اسم بارديري
إنجليزي Baardheere
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 2.343 42.28

مكان so.badhaadhe
اسم بدادي
إنجليزي Badhaadhe
بلد SOM
صنف_الكيان town
أب so.lower-juba-gov
موقع -0.6 41.6

مكان so.bahdo
اسم بهدو
إنجليزي Bahdo
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 5.7 47.2

مكان so.baidoa
اسم بيدوا
اسم بيدوة
إنجليزي Baidoa
بلد SOM
صنف_الكيان city
أب so.bay-gov
موقع 3.1138 43.6498
سكان 129839
جيونيمز 64536

مكان so.bakaara-market
اسم بكارو
اسم سوق بكارو
إنجليزي Bakaara Market
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.045 45.315

مكان so.bakool-gov
اسم بكول
اسم باكول
إنجليزي Bakool
بلد SOM
صنف_الكيان admin1
أب so
موقع 4.2 43.9
سكان 367226
جيونيمز 64982

مكان so.balcad
اسم بلعد
إنجليزي Balcad
بلد SOM
صنف_الكيان town
أب so.middle-shabelle-gov
موقع 2.36 45.385

مكان so.bali-dogle
اسم بلدوغلي
اسم بلي دوغلي
اسم قاعدة بليدوغلي
اسم قاعدة بلدوغلي
إنجليزي Bali Dogle
بلد SOM
صنف_الكيان base
أب so.lower-shabelle-gov
موقع 2.67 44.79

مكان so.balidhidin
اسم بلي طيطين
إنجليزي Balidhidin
بلد SOM
صنف_الكيان village
أب so.bari-gov
موقع 10.7 50.1

مكان so.banadir-gov
اسم بنادر
اسم إقليم بنادر
إنجليزي Banadir
بلد SOM
صنف_الكيان admin1
أب so
موقع 2.06 45.35
سكان 1650227
جيونيمز 64833
ملتبس نعم

مكان so.bandarbeyla
اسم بندر بيلا
إنجليزي Bandarbeyla
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 9.4942 50.8122
سكان 13753
جيونيمز 64814

مكان so.baraawe
اسم براوة
اسم براوه
إنجليزي Baraawe
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.115 44.03

مكان so.bargaal
اسم برغال
اسم برجال
إنجليزي Bargaal
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 11.2864 51.0773
سكان 6798
جيونيمز 64670
ملتبس نعم

مكان so.bari-gov
اسم بري
اسم باري
إنجليزي Bari
بلد SOM
صنف_الكيان admin1
أب so
موقع 10 50
سكان 719512
جيونيمز 64661
ملتبس نعم

مكان so.bariire
اسم بريري
إنجليزي Bariire
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 2.05 44.93

مكان so.bay-gov
اسم باي
اسم إقليم باي
إنجليزي Bay
بلد SOM
صنف_الكيان admin1
أب so
موقع 2.6 43.5
سكان 792182
جيونيمز 64538
ملتبس نعم

مكان so.beled-hawo
اسم بلد حاوا
اسم بلد حاوو
اسم بلدحاوو
إنجليزي Beled Hawo
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 3.93 41.87

مكان so.beledweyne
اسم بلدوين
اسم بلد وين
إنجليزي Beledweyne
بلد SOM
صنف_الكيان city
أب so.hiiraan-gov
موقع 4.7358 45.2036
سكان 55410
جيونيمز 64460

مكان so.berbera
اسم بربرة
اسم ميناء بربرة
إنجليزي Berbera
بلد SOM
صنف_الكيان city
أب so.woqooyi-galbeed-gov
موقع 10.4396 45.0143
سكان 242344
جيونيمز 64435

مكان so.bereeda
اسم مقاطعة بريده
إنجليزي Bereeda
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 11.8704 51.0579
سكان 11262
جيونيمز 64412

مكان so.borama
اسم بورما
إنجليزي Borama
بلد SOM
صنف_الكيان city
أب so.awdal-gov
موقع 9.937 43.183
ملتبس نعم

مكان so.bosaso
اسم بوصاصو
اسم بوساسو
إنجليزي Bosaso
بلد SOM
صنف_الكيان city
أب so.bari-gov
موقع 11.2842 49.1816
سكان 74287
جيونيمز 64013

مكان so.buaale
اسم بؤالي
اسم بوالي
إنجليزي Bu'aale
بلد SOM
صنف_الكيان town
أب so.middle-juba-gov
موقع 1.08 42.58
جيونيمز 63949

مكان so.bulo-marer
اسم بولو مرير
اسم بولومرير
إنجليزي Bulo Marer
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.64 44.53

مكان so.burao
اسم برعو
اسم بورعو
إنجليزي Burao
بلد SOM
صنف_الكيان city
أب so.togdheer-gov
موقع 9.522 45.5336
سكان 99270
جيونيمز 63795

مكان so.buulobarde
اسم بولوبردي
اسم بولبردي
اسم بولو بردي
إنجليزي Buulobarde
بلد SOM
صنف_الكيان town
أب so.hiiraan-gov
موقع 3.854 45.567
سكان 16928
جيونيمز 63689

مكان so.buur-gaabo
اسم بور جابو
إنجليزي Buur Gaabo
بلد SOM
صنف_الكيان town
أب so.lower-juba-gov
موقع -1.2193 41.8374
سكان 3096
جيونيمز 63580

مكان so.buurhakaba
اسم بور هكبا
اسم بورهكبا
إنجليزي Buurhakaba
بلد SOM
صنف_الكيان town
أب so.bay-gov
موقع 2.8 44.08

مكان so.buurhakaba-bay
اسم بورحكب
إنجليزي Buurhakaba
بلد SOM
صنف_الكيان town
أب so.bay-gov
موقع 2.8026 44.0781
سكان 27792
جيونيمز 63571

مكان so.cadaado
اسم عدادو
اسم عدادو الصومالية
إنجليزي Cadaado
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 6.14 46.62

مكان so.cadale
اسم عدلي
إنجليزي Cadale
بلد SOM
صنف_الكيان town
أب so.middle-shabelle-gov
موقع 2.76 46.32
ملتبس نعم

مكان so.cal-miskaad
اسم جبال عل مسكاد
اسم جبال علمسكاد
إنجليزي Cal Miskaad
بلد SOM
صنف_الكيان mountain
أب so.bari-gov
موقع 11 49.6

مكان so.caluula
اسم علولا
إنجليزي Caluula
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 11.97 50.76

مكان so.caluula-bari
اسم بندر علولة
اسم علولة
إنجليزي Caluula
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 11.9661 50.7569
سكان 6100
جيونيمز 63081

مكان so.camaara
اسم عماره
اسم عمارة
إنجليزي Camaara
بلد SOM
صنف_الكيان village
أب so.mudug-gov
موقع 4.9 48
ملتبس نعم

مكان so.ceelbuur
اسم عيل بور
اسم عيلبور
إنجليزي Ceelbuur
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 4.685 46.62

مكان so.ceeldheer
اسم عيل دير
اسم عيلدير
إنجليزي Ceeldheer
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 3.85 47.18

مكان so.ceeldheer-galguduud
اسم عيل طير
إنجليزي Ceeldheer
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 3.8488 47.1806
سكان 26562
جيونيمز 62788

مكان so.ceelwaaq
اسم عيل واق
اسم عيلواق
إنجليزي Ceelwaaq
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 2.8 41.02

مكان so.ceerigaabo
اسم عيرجابو
اسم عيرغابو
إنجليزي Ceerigaabo
بلد SOM
صنف_الكيان town
أب so.sanaag-gov
موقع 10.6162 47.3679

مكان so.daynile
اسم دينيلي
إنجليزي Daynile
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.08 45.28

مكان so.dhobley
اسم دوبلي
اسم طوبلي
إنجليزي Dhobley
بلد SOM
صنف_الكيان town
أب so.lower-juba-gov
موقع 0.405 41.01

مكان so.dhuusamarreeb
اسم طوسمريب
اسم دوسمريب
إنجليزي Dhuusamarreeb
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 5.536 46.386

مكان so.dhuusamarreeb-galguduud
اسم طوس مريب
إنجليزي Dhuusamarreeb
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 5.535 46.3861
سكان 9000
جيونيمز 60928

مكان so.diinsoor
اسم دينسور
اسم دينصور
إنجليزي Diinsoor
بلد SOM
صنف_الكيان town
أب so.bay-gov
موقع 2.41 42.98

مكان so.doolow
اسم دولو
إنجليزي Doolow
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 4.16 42.08

مكان so.el-adde
اسم عيل عدي
إنجليزي El Adde
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 2.84 41.6

مكان so.eyl
اسم عيل
اسم أيل
إنجليزي Eyl
بلد SOM
صنف_الكيان town
أب so.nugaal-gov
موقع 7.98 49.82
ملتبس نعم

مكان so.eyl-nugaal
اسم مقاطعة ايل
إنجليزي Eyl
بلد SOM
صنف_الكيان town
أب so.nugaal-gov
موقع 7.9803 49.8164
سكان 18904
جيونيمز 60019

مكان so.galdogob
اسم غلدغب
إنجليزي Galdogob
بلد SOM
صنف_الكيان town
أب so.mudug-gov
موقع 7.03 46.99

مكان so.galgala
اسم جبال جلجلا
اسم غلغلا
اسم جلجلا
إنجليزي Galgala
بلد SOM
صنف_الكيان mountain
أب so.bari-gov
موقع 11 49.05

مكان so.galguduud-gov
اسم جلجدود
اسم غلغدود
اسم جلغدود
إنجليزي Galguduud
بلد SOM
صنف_الكيان admin1
أب so
موقع 5.2 46.8
سكان 569434
جيونيمز 59362

مكان so.galkayo
اسم جالكعيو
اسم غالكعيو
اسم جالكايو
اسم غالكايو
اسم غلكعيو
إنجليزي Galkayo
بلد SOM
صنف_الكيان city
أب so.mudug-gov
موقع 6.7697 47.4308
سكان 61200
جيونيمز 59611

مكان so.galmudug
اسم غلمدغ
اسم جلمدغ
اسم غالمودوغ
إنجليزي Galmudug
بلد SOM
صنف_الكيان region
أب so
موقع 5.5 47

مكان so.garacad
اسم جراعد
اسم غراعد
إنجليزي Garacad
بلد SOM
صنف_الكيان town
أب so.mudug-gov
موقع 6.95 49.37

مكان so.garbahaarey
اسم غربهاري
اسم غربهاري الصومالية
إنجليزي Garbahaarey
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 3.33 42.22

مكان so.garbahaarrey
اسم جربهاري
إنجليزي Garbahaarrey
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 3.3289 42.2209
سكان 12652
جيونيمز 58994

مكان so.garbaharey-district
اسم جاربهاري
إنجليزي Garbaharey
بلد SOM
صنف_الكيان admin2
أب so.gedo-gov
موقع 3.2067 42.2911

مكان so.garoowe
اسم غروي
اسم جاروي
اسم غاروي
إنجليزي Garoowe
بلد SOM
صنف_الكيان city
أب so.nugaal-gov
موقع 8.4054 48.4845
سكان 57300
جيونيمز 58933

مكان so.gedo-gov
اسم غدو
اسم جيدو
اسم غيدو
إنجليزي Gedo
بلد SOM
صنف_الكيان admin1
أب so
موقع 3.2 42

مكان so.goof-gaduud
اسم غوفغدود
إنجليزي Goof Gaduud
بلد SOM
صنف_الكيان village
أب so.bay-gov
موقع 3.15 43.2

مكان so.guriceel
اسم غوريعيل
اسم غرعيل
اسم جوريعيل
إنجليزي Guriceel
بلد SOM
صنف_الكيان town
أب so.galguduud-gov
موقع 5.308 45.88

مكان so.halane-camp
اسم معسكر حلني
اسم حلني
إنجليزي Halane camp
بلد SOM
صنف_الكيان base
أب so.mogadishu
موقع 2.02 45.31

مكان so.halgan
اسم هلغن
إنجليزي Halgan
بلد SOM
صنف_الكيان town
أب so.bakool-gov
موقع 4.27 45.5

مكان so.hamar-jajab
اسم حمر ججب
إنجليزي Hamar Jajab
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.03 45.335

مكان so.hamar-weyne
اسم حمروين
إنجليزي Hamar Weyne
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.033 45.34

مكان so.hargeisa
اسم هرجيسا
اسم هرغيسا
اسم هيرجيسا
إنجليزي Hargeisa
بلد SOM
صنف_الكيان city
أب so.woqooyi-galbeed-gov
موقع 9.56 44.065
سكان 477876

مكان so.hiiraan-gov
اسم هيران
اسم إقليم هيران
اسم حيران
إنجليزي Hiiraan
بلد SOM
صنف_الكيان admin1
أب so
موقع 4.3 45.4
سكان 520685
جيونيمز 57060

مكان so.hirshabelle
اسم هيرشبيلي
إنجليزي Hirshabelle
بلد SOM
صنف_الكيان region
أب so
موقع 3.6 45.7

مكان so.hobyo
اسم هوبيو
اسم هبيو
إنجليزي Hobyo
بلد SOM
صنف_الكيان town
أب so.mudug-gov
موقع 5.35 48.525

مكان so.hobyo-district
اسم هبيا
إنجليزي Hobyo
بلد SOM
صنف_الكيان admin2
أب so.mudug-gov
موقع 6.0082 48.1855
ملتبس نعم

مكان so.hobyo-mudug
اسم هبيا
إنجليزي Hobyo
بلد SOM
صنف_الكيان town
أب so.mudug-gov
موقع 5.3505 48.5268
سكان 12564
جيونيمز 57000
ملتبس نعم

مكان so.hodan
اسم هدن
اسم حي هدن
إنجليزي Hodan
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.045 45.3

مكان so.iskushuban
اسم إسكشوبان
اسم اسكوشوبان
إنجليزي Iskushuban
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 10.28 50.23

مكان so.iskushuban-bari
اسم يسكوشوبان
إنجليزي Iskushuban
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 10.2837 50.23
سكان 5759
جيونيمز 56505

مكان so.jalalaqsi
اسم جللقسي
إنجليزي Jalalaqsi
بلد SOM
صنف_الكيان town
أب so.hiiraan-gov
موقع 3.377 45.6

مكان so.jamaame
اسم جمامة
اسم جمامه
إنجليزي Jamaame
بلد SOM
صنف_الكيان city
أب so.lower-juba-gov
موقع 0.0697 42.745
سكان 185270
جيونيمز 56399

مكان so.janaale
اسم جنالي
إنجليزي Janaale
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.8 44.69

مكان so.jawhar
اسم جوهر
اسم جوهر الصومالية
إنجليزي Jawhar
بلد SOM
صنف_الكيان city
أب so.jowhar-district
موقع 2.78 45.5
سكان 47086
جيونيمز 56335
ملتبس نعم

مكان so.jilib
اسم جلب
اسم جيليب
إنجليزي Jilib
بلد SOM
صنف_الكيان town
أب so.jilib-district
موقع 0.488 42.785
سكان 43694
جيونيمز 56166
ملتبس نعم

مكان so.jilib-district
اسم جلب
إنجليزي Jilib
بلد SOM
صنف_الكيان admin2
أب so.middle-juba-gov
موقع 0.639 43.0653
ملتبس نعم

مكان so.jowhar-district
اسم جوهر
إنجليزي Jowhar
بلد SOM
صنف_الكيان admin2
أب so.middle-shabelle-gov
موقع 2.9768 45.604
ملتبس نعم

مكان so.jubaland
اسم جوبالاند
اسم جوبا لاند
إنجليزي Jubaland
بلد SOM
صنف_الكيان region
أب so
موقع 1 42

مكان so.k4-junction
اسم كيلومتر 4
اسم تقاطع كي 4
اسم تقاطع زوبي
اسم كم 4
إنجليزي K4 junction
بلد SOM
صنف_الكيان road
أب so.mogadishu
موقع 2.035 45.31

مكان so.karaan
اسم كاران
اسم حي كاران
إنجليزي Karaan
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.06 45.37

مكان so.kismayo
اسم كيسمايو
اسم كسمايو
إنجليزي Kismayo
بلد SOM
صنف_الكيان city
أب so.lower-juba-gov
موقع -0.3582 42.5454
سكان 234852
جيونيمز 55671

مكان so.kulbiyow
اسم كولبيو
إنجليزي Kulbiyow
بلد SOM
صنف_الكيان town
أب so.lower-juba-gov
موقع -0.9 41.3

مكان so.kurtunwaarey
اسم كورتنواري
إنجليزي Kurtunwaarey
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.62 44.32

مكان so.laascaanood
اسم لاسعانود
اسم لاس عانود
اسم لاسعنود
إنجليزي Laascaanood
بلد SOM
صنف_الكيان city
أب so.sool-gov
موقع 8.4774 47.3597

مكان so.las-khorey
اسم لاسقرى
إنجليزي Las Khorey
بلد SOM
صنف_الكيان town
أب so.sanaag-gov
موقع 11.1595 48.1967
سكان 6941
جيونيمز 55223

مكان so.leego
اسم ليغو
اسم ليجو
إنجليزي Leego
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 2.87 44.53

مكان so.lido-beach
اسم شاطئ ليدو
اسم ليدو
إنجليزي Lido Beach
بلد SOM
صنف_الكيان building
أب so.mogadishu
موقع 2.05 45.37

مكان so.lower-juba-gov
اسم جوبا السفلى
إنجليزي Lower Juba
بلد SOM
صنف_الكيان admin1
أب so
موقع 0 41.7
سكان 489307
جيونيمز 56083

مكان so.lower-shabelle-gov
اسم شبيلي السفلى
اسم شابيلي السفلى
اسم شابيلا السفلى
إنجليزي Lower Shabeelle
بلد SOM
صنف_الكيان admin1
أب so
موقع 1.9 44.5
سكان 1202219
جيونيمز 51966

مكان so.luuq
اسم لوق
إنجليزي Luuq
بلد SOM
صنف_الكيان town
أب so.gedo-gov
موقع 3.8 42.54
سكان 33820
جيونيمز 54715

مكان so.mahaas
اسم محاس
إنجليزي Mahaas
بلد SOM
صنف_الكيان town
أب so.hiiraan-gov
موقع 4.38 46.1

مكان so.mahadaay
اسم مهداي
اسم مهداي وين
إنجليزي Mahadaay
بلد SOM
صنف_الكيان town
أب so.middle-shabelle-gov
موقع 2.97 45.53

مكان so.marka
اسم مركا
اسم مركه
إنجليزي Marka
بلد SOM
صنف_الكيان city
أب so.lower-shabelle-gov
موقع 1.7159 44.7717
ملتبس نعم

مكان so.marka-lower-shabelle
اسم مركة
إنجليزي Marka
بلد SOM
صنف_الكيان city
أب so.lower-shabelle-gov
موقع 1.7159 44.7717
سكان 230100
جيونيمز 54225

مكان so.massagawaa
اسم مسغواي
إنجليزي Massagawaa
بلد SOM
صنف_الكيان village
أب so.galguduud-gov
موقع 4.1 46.9

مكان so.middle-juba-gov
اسم جوبا الوسطى
إنجليزي Middle Juba
بلد SOM
صنف_الكيان admin1
أب so
موقع 1.3 42.4
سكان 362921
جيونيمز 56084

مكان so.middle-shabelle-gov
اسم شبيلي الوسطى
اسم شابيلي الوسطى
إنجليزي Middle Shabele
بلد SOM
صنف_الكيان admin1
أب so
موقع 2.9 45.9
سكان 516036
جيونيمز 51967

مكان so.mogadishu
اسم مقديشو
اسم مقديشيو
إنجليزي Mogadishu
بلد SOM
صنف_الكيان city
أب so
موقع 2.0371 45.3438
سكان 2587183
جيونيمز 53654
عاصمة نعم

مكان so.mogadishu-central-prison
اسم سجن مقديشو المركزي
إنجليزي Mogadishu Central Prison
بلد SOM
صنف_الكيان prison
أب so.mogadishu
موقع 2.04 45.35

مكان so.mogadishu-port
اسم ميناء مقديشو
إنجليزي Mogadishu port
بلد SOM
صنف_الكيان building
أب so.mogadishu
موقع 2.028 45.34

مكان so.mudug-gov
اسم مدق
اسم مدج
اسم مدغ
إنجليزي Mudug
بلد SOM
صنف_الكيان admin1
أب so
موقع 6.6 48.2
سكان 717863
جيونيمز 53707

مكان so.nugaal-gov
اسم نوغال
اسم نوجال
إنجليزي Nugaal
بلد SOM
صنف_الكيان admin1
أب so
موقع 8.2 49.5
سكان 392698
جيونيمز 53477

مكان so.puntland
اسم بونتلاند
اسم بونت لاند
اسم بلاد بنط
إنجليزي Puntland
بلد SOM
صنف_الكيان region
أب so
موقع 9 49.5

مكان so.qandala
اسم قندلة
إنجليزي Qandala
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 11.47 49.87

مكان so.qandala-bari
اسم كاندالة
اسم كانداله
إنجليزي Qandala
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 11.472 49.8728
سكان 15923
جيونيمز 53157

مكان so.qansax-dheere
اسم قنسح ديري
إنجليزي Qansax Dheere
بلد SOM
صنف_الكيان town
أب so.bay-gov
موقع 2.87 42.98

مكان so.qardho
اسم قرطو
اسم غرطو
اسم قرضو
إنجليزي Qardho
بلد SOM
صنف_الكيان town
أب so.bari-gov
موقع 9.5 49.09

مكان so.qoryooley
اسم قريولي
اسم قوريولي
إنجليزي Qoryooley
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.788 44.53
سكان 51720
جيونيمز 52867

مكان so.raas-kaambooni
اسم رأس كمبوني
إنجليزي Raas Kaambooni
بلد SOM
صنف_الكيان town
أب so.lower-juba-gov
موقع -1.64 41.59

مكان so.rabdhuure
اسم رب دوري
اسم ربطوري
إنجليزي Rabdhuure
بلد SOM
صنف_الكيان town
أب so.bakool-gov
موقع 4.35 43.3

مكان so.saacow
اسم ساكوي
اسم سكو
إنجليزي Saacow
بلد SOM
صنف_الكيان town
أب so.middle-juba-gov
موقع 1.63 42.45

مكان so.saakow
اسم ساكو
إنجليزي Saakow
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.66 42.45
ملتبس نعم

مكان so.sanaag-gov
اسم سناج
اسم سناغ
إنجليزي Sanaag
بلد SOM
صنف_الكيان admin1
أب so
موقع 10.3 47.8

مكان so.saylac
اسم زيلع
إنجليزي Saylac
بلد SOM
صنف_الكيان town
أب so.awdal-gov
موقع 11.354 43.473
جيونيمز 52078

مكان so.somaliland
اسم أرض الصومال
اسم صوماليلاند
اسم صومالي لاند
إنجليزي Somaliland
بلد SOM
صنف_الكيان region
أب so
موقع 9.6 45.5

مكان so.sool-gov
اسم سول
إنجليزي Sool
بلد SOM
صنف_الكيان admin1
أب so
موقع 8.6 47.4
ملتبس نعم

مكان so.south-west-state
اسم جنوب غرب الصومال
اسم ولاية جنوب غرب
إنجليزي South West State
بلد SOM
صنف_الكيان region
أب so
موقع 2.8 44

مكان so.southern-somalia
اسم جنوب الصومال
إنجليزي Southern Somalia
بلد SOM
صنف_الكيان region
أب so
موقع 1.5 43

مكان so.tiyeegloow
اسم تييغلو
إنجليزي Tiyeegloow
بلد SOM
صنف_الكيان town
أب so.bakool-gov
موقع 4.02 44.5

مكان so.togdheer-gov
اسم توغطير
اسم توجطير
إنجليزي Togdheer
بلد SOM
صنف_الكيان admin1
أب so
موقع 9.1 45.6

مكان so.toratorow
اسم توراتورو
إنجليزي Toratorow
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 1.48 44.2

مكان so.villa-somalia
اسم القصر الرئاسي في مقديشو
اسم فيلا صوماليا
إنجليزي Villa Somalia
بلد SOM
صنف_الكيان building
أب so.mogadishu
موقع 2.045 45.335

مكان so.waajid
اسم واجد
إنجليزي Waajid
بلد SOM
صنف_الكيان town
أب so.bakool-gov
موقع 3.81 43.25
ملتبس نعم

مكان so.waajid-bakool
اسم وااجيد
اسم واجيد
إنجليزي Waajid
بلد SOM
صنف_الكيان town
أب so.bakool-gov
موقع 3.8096 43.2463
سكان 6666
جيونيمز 50814

مكان so.wadajir
اسم ودجر
اسم حي ودجر
إنجليزي Wadajir
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.02 45.29

مكان so.wanlaweyn
اسم ونلاوين
اسم ونلوين
إنجليزي Wanlaweyn
بلد SOM
صنف_الكيان town
أب so.lower-shabelle-gov
موقع 2.617 44.9

مكان so.warsheikh
اسم ورشيخ
إنجليزي Warsheikh
بلد SOM
صنف_الكيان town
أب so.middle-shabelle-gov
موقع 2.3 45.8

مكان so.woqooyi-galbeed-gov
اسم وقويي غلبيد
اسم وقوي جالبيد
إنجليزي Woqooyi Galbeed
بلد SOM
صنف_الكيان admin1
أب so
موقع 9.8 44.1

مكان so.xarardheere
اسم حررطيري
اسم حررديري
إنجليزي Xarardheere
بلد SOM
صنف_الكيان town
أب so.mudug-gov
موقع 4.655 47.855
سكان 2018
جيونيمز 50064

مكان so.xuddur
اسم حدر
اسم حودور
إنجليزي Xuddur
بلد SOM
صنف_الكيان town
أب so.bakool-gov
موقع 4.12 43.89
ملتبس نعم

مكان so.yaaqshiid
اسم ياقشيد
إنجليزي Yaaqshiid
بلد SOM
صنف_الكيان neighbourhood
أب so.mogadishu
موقع 2.065 45.345
