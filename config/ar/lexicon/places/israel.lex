# Places of Israel.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان il.abu-ghosh
اسم أبو غوش
إنجليزي Abu Ghosh
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.806 35.108
سكان 7698
جيونيمز 295772

مكان il.abu-sinan
اسم أبو سنان
إنجليزي Abu Sinan
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9589 35.1715
سكان 14099
جيونيمز 295765

مكان il.acre
اسم عكا
إنجليزي Acre
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 32.9281 35.0765
سكان 49380
جيونيمز 295721

مكان il.afula
اسم العفولة
إنجليزي Afula
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 32.6078 35.2897
سكان 44930
جيونيمز 295740

مكان il.al-araqib
اسم العراقيب
إنجليزي Al Araqib
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.34 34.78

مكان il.alsayid-tribe
اسم السي
إنجليزي AlSayid Tribe
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.2825 34.9151
سكان 5663
جيونيمز 12156432
ملتبس نعم

مكان il.arab-al-aramshe
اسم عرب العرامشة
إنجليزي Arab al-Aramshe
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.09 35.22
سكان 1682
جيونيمز 8066409

مكان il.arad
اسم عراد
إنجليزي Arad
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.258 35.213
سكان 27967
جيونيمز 295657

مكان il.arara
اسم عرعرة
إنجليزي 'Ar'ara
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.4955 35.0941
سكان 24904
جيونيمز 295655

مكان il.arara-banegev
اسم عرعرة
إنجليزي 'Ar'ara BaNegev
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.1605 35.0227
سكان 17640
جيونيمز 8374203

مكان il.ariel
اسم مستوطنة أريئيل
اسم أريئيل
إنجليزي Ariel
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.1065 35.1845
سكان 20540
جيونيمز 8199394

مكان il.ashdod
اسم أشدود
اسم أسدود
إنجليزي Ashdod
بلد ISR
صنف_الكيان city
أب il.southern-gov
موقع 31.7921 34.6497
سكان 226838
جيونيمز 295629

مكان il.ashkelon
اسم عسقلان
اسم أشكلون
اسم المجدل
إنجليزي Ashkelon
بلد ISR
صنف_الكيان city
أب il.southern-gov
موقع 31.6693 34.5715
سكان 144073
جيونيمز 295620

مكان il.atlit
اسم عتليت
إنجليزي Atlit
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.6889 34.9424
سكان 8875
جيونيمز 295613

مكان il.avivim-moshav
اسم أفيفيم كيبوتس
إنجليزي Avivim moshav
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.09 35.472

مكان il.azor
اسم أزور
إنجليزي Azor
بلد ISR
صنف_الكيان town
أب il.tel-aviv-gov
موقع 32.0246 34.8062
سكان 12957
جيونيمز 295584
ملتبس نعم

مكان il.baqa-al-gharbiyye
اسم باقة الغربية
إنجليزي Baqa al-Gharbiyye
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.42 35.04
سكان 29950
جيونيمز 295571

مكان il.basma
اسم بسمة
إنجليزي Basma
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.529 35.1006
سكان 9779
جيونيمز 12156812
ملتبس نعم

مكان il.basmat-tabun
اسم بسمة طبعون
إنجليزي Basmat Tab'un
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7366 35.153
سكان 7916
جيونيمز 295553

مكان il.bat-yam
اسم بات يام
إنجليزي Bat Yam
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.024 34.75
سكان 129012
جيونيمز 295548

مكان il.beer-yaaqov
اسم بئر يعقوب
إنجليزي Be'er Ya'aqov
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.9386 34.8375
سكان 27768
جيونيمز 295525

مكان il.beeri
اسم بئيري
اسم كيبوتس بئيري
إنجليزي Be'eri
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.424 34.491

مكان il.beersheba
اسم بئر السبع
اسم بير السبع
إنجليزي Beersheba
بلد ISR
صنف_الكيان city
أب il.southern-gov
موقع 31.2518 34.7913
سكان 197270
جيونيمز 295530

مكان il.beit-jann
اسم بيت جن
اسم بيت ج
إنجليزي Beit Jann
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9646 35.3815
سكان 12001
جيونيمز 295523

مكان il.beit-shean
اسم بيسان
إنجليزي Beit She'an
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.497 35.497
سكان 16800
جيونيمز 295435
ملتبس نعم

مكان il.beit-shemesh
اسم بيت شيمش
اسم بيت شيمش الإسرائيلية
إنجليزي Beit Shemesh
بلد ISR
صنف_الكيان city
أب il.jerusalem-gov
موقع 31.73 34.987
سكان 124957
جيونيمز 295432

مكان il.ben-gurion-international-airport
اسم مطار بن غوريون
اسم مطار بن جوريون
اسم بن جوريون
اسم مطار بن غوريون الدولي
اسم بن غوريون
إنجليزي Ben Gurion International Airport
بلد ISR
صنف_الكيان airport
أب il.central-gov
موقع 32.0114 34.8867

مكان il.bene-beraq
اسم بني براك
اسم بنيه براك
إنجليزي Bene Beraq
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.0807 34.8338
سكان 214444
جيونيمز 295514

مكان il.bet-elazari
اسم بيت إلعزري
اسم بيت إلعزاري
إنجليزي Bet El'azari
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.8443 34.8037
سكان 6042
جيونيمز 295473

مكان il.binyamina
اسم بنيامينا
إنجليزي Binyamina
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.52 34.95

مكان il.bir-el-maksur
اسم بئر المكسور
إنجليزي Bir el Maksur
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7773 35.2207
سكان 7106
جيونيمز 295404

مكان il.bir-hadaj
اسم بئر هداج
إنجليزي Bir Hadaj
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.0242 34.7086
سكان 5735
جيونيمز 12156436

مكان il.buqeia
اسم البقيعة
اسم البقيعه
إنجليزي Buqei'a
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9775 35.3334
سكان 5893
جيونيمز 295379

مكان il.caesarea
اسم قيسارية
إنجليزي Caesarea
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5 34.905
سكان 5343
جيونيمز 7117228

مكان il.central-gov
اسم المنطقة الوسطى
اسم وسط إسرائيل
إنجليزي Central District
بلد ISR
صنف_الكيان admin1
أب il
موقع 32 34.9
سكان 1770420
جيونيمز 294904
ملتبس نعم

مكان il.dabburiya
اسم دبورية
إنجليزي Dabburiya
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6926 35.3712
سكان 8305
جيونيمز 295370
ملتبس نعم

مكان il.daliyat-al-karmel
اسم دالية الكرمل
إنجليزي Daliyat al Karmel
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.6938 35.0469
سكان 25000
جيونيمز 295365

مكان il.damon-prison
اسم سجن الدامون
إنجليزي Damon Prison
بلد ISR
صنف_الكيان prison
أب il.haifa-gov
موقع 32.72 35.03

مكان il.dead-sea-district
اسم البحر الميت
إنجليزي Dead Sea
بلد ISR
صنف_الكيان admin2
أب il.southern-gov
موقع 31.1228 35.4256

مكان il.deir-el-asad
اسم دير الأسد
إنجليزي Deir el Asad
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.936 35.27
سكان 12514
جيونيمز 295341

مكان il.deir-hanna
اسم دير حنا
إنجليزي Deir Hanna
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.862 35.3636
سكان 10339
جيونيمز 295339

مكان il.dimona
اسم ديمونا
اسم مفاعل ديمونا
إنجليزي Dimona
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.07 35.033
سكان 36192
جيونيمز 295328

مكان il.dizengoff-street
اسم شارع ديزنغوف
اسم ديزنغوف
إنجليزي Dizengoff Street
بلد ISR
صنف_الكيان road
أب il
موقع 32.08 34.774

مكان il.eilabun
اسم عيلبون
إنجليزي 'Eilabun
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8362 35.4004
سكان 5752
جيونيمز 295291

مكان il.eilat
اسم إيلات
إنجليزي Eilat
بلد ISR
صنف_الكيان city
أب il
موقع 29.5581 34.9482
سكان 52299
جيونيمز 295277

مكان il.ein-mahil
اسم عين ماهل
إنجليزي 'Ein Mahil
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.723 35.353
سكان 13335
جيونيمز 295285

مكان il.ein-naquba
اسم عين نقوبا
إنجليزي 'Ein Naquba
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.7937 35.1206
سكان 3505
جيونيمز 8183198

مكان il.el-fureidis
اسم الفريديس
اسم فريديس
إنجليزي El Fureidis
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5981 34.9515
سكان 13247
جيونيمز 295269

مكان il.el-ghajar
اسم غجر
اسم الغجر
إنجليزي El Ghajar
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.2707 35.6232
سكان 2607
جيونيمز 173882
ملتبس نعم

مكان il.elad
اسم إلعاد
إنجليزي El'ad
بلد ISR
صنف_الكيان city
أب il
موقع 32.05 34.95
سكان 46000

مكان il.esh-sheikh-dannun
اسم الشيخ دنون
إنجليزي Esh Sheikh Dannun
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9923 35.1479
سكان 2887
جيونيمز 295157

مكان il.et-tira
اسم الطيرة
إنجليزي Et Tira
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.2341 34.9502
سكان 26552
جيونيمز 295127
ملتبس نعم

مكان il.even-yehuda
اسم إيفن يهودا
إنجليزي Even Yehuda
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.2696 34.8876
سكان 13826
جيونيمز 295122

مكان il.fassuta
اسم فسوطة
اسم فسوطه
إنجليزي Fassuta
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.0489 35.3089
سكان 3172
جيونيمز 295104

مكان il.galilee
اسم الجليل
اسم الجليل الأعلى
اسم الجليل الغربي
اسم إصبع الجليل
إنجليزي Galilee
بلد ISR
صنف_الكيان region
أب il
موقع 32.9 35.4
ملتبس نعم

مكان il.ganei-tikva
اسم غني تيكفا
إنجليزي Ganei Tikva
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.0597 34.8732
سكان 20398
جيونيمز 295089

مكان il.gedera
اسم غديرا
إنجليزي Gedera
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.8146 34.78
سكان 30798
جيونيمز 295064
ملتبس نعم

مكان il.gilboa-prison
اسم سجن جلبوع
اسم جلبوع
إنجليزي Gilboa Prison
بلد ISR
صنف_الكيان prison
أب il.northern-gov
موقع 32.54 35.43

مكان il.givat-brenner
اسم غفعات برينر
اسم جفعات برينر
إنجليزي Giv'at Brenner
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.8668 34.801
سكان 2678
جيونيمز 294998

مكان il.givatayim
اسم جفعاتايم
اسم غفعتايم
اسم جيفعتايم
اسم غفعتاييم
إنجليزي Givatayim
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.07 34.8107
سكان 60644
جيونيمز 294999

مكان il.glilot
اسم قاعدة غليلوت
اسم غليلوت
إنجليزي Glilot
بلد ISR
صنف_الكيان base
أب il.central-gov
موقع 32.145 34.805

مكان il.hadera
اسم الخضيرة
اسم الخضيره
إنجليزي Hadera
بلد ISR
صنف_الكيان city
أب il.hadera-district
موقع 32.4404 34.904
سكان 97335
جيونيمز 294946

مكان il.hadera-district
اسم الخضيرة
إنجليزي Hadera
بلد ISR
صنف_الكيان admin2
أب il.haifa-gov
موقع 32.49 34.9805
سكان 267200

مكان il.haifa
اسم حيفا
إنجليزي Haifa
بلد ISR
صنف_الكيان city
أب il.haifa-district
موقع 32.8184 34.9885
سكان 267300
جيونيمز 294801

مكان il.haifa-district
اسم حيفا
إنجليزي Haifa
بلد ISR
صنف_الكيان admin2
أب il.haifa-gov
موقع 32.7605 35.0722
سكان 507700

مكان il.haifa-gov
اسم منطقة حيفا
إنجليزي Haifa District
بلد ISR
صنف_الكيان admin1
أب il
موقع 32.5 35
سكان 888280
جيونيمز 294800

مكان il.haifa-port
اسم ميناء حيفا
إنجليزي Haifa port
بلد ISR
صنف_الكيان building
أب il.haifa-gov
موقع 32.82 35

مكان il.hakirya
اسم الكرياه
اسم هكرياه
اسم مقر هكرياه
إنجليزي HaKirya
بلد ISR
صنف_الكيان base
أب il.tel-aviv-gov
موقع 32.075 34.79
جيونيمز 294875

مكان il.har-adar
اسم هار أدار
إنجليزي Har Adar
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.8275 35.1309
سكان 3300
جيونيمز 282582

مكان il.hasharon-prison
اسم سجن هشارون
اسم هشارون
إنجليزي HaSharon Prison
بلد ISR
صنف_الكيان prison
أب il
موقع 32.27 34.88

مكان il.hashmonaim
اسم حشمونائيم
إنجليزي Hashmonaim
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.9297 35.0215
سكان 2771
جيونيمز 8199382

مكان il.hatsorhagelilit
اسم حتسور هجليليت
إنجليزي HatsorHaGelilit
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9805 35.5424
سكان 9272
جيونيمز 294809

مكان il.hatzerim-air-base
اسم قاعدة حتسريم
اسم حتسريم
إنجليزي Hatzerim Air Base
بلد ISR
صنف_الكيان base
أب il.southern-gov
موقع 31.233 34.663

مكان il.herzliya
اسم هرتسيليا
اسم هرتزليا
إنجليزي Herzliya
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.166 34.84

مكان il.herzliya-tel-aviv
اسم هرتسليا
إنجليزي Herzliya
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.1687 34.8262
سكان 97470
جيونيمز 294778

مكان il.hod-hasharon
اسم هود هشارون
إنجليزي Hod HaSharon
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 32.1593 34.8932
سكان 63175
جيونيمز 294760

مكان il.holit
اسم حوليت
إنجليزي Holit
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.24 34.32

مكان il.holon
اسم حولون
إنجليزي Holon
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.011 34.78
سكان 196282
جيونيمز 294751

مكان il.hura
اسم حورة
إنجليزي Hura
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.3008 34.9361
سكان 21558
جيونيمز 8374209

مكان il.hurfeish
اسم حرفيش
إنجليزي Hurfeish
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.015 35.345
سكان 6410
جيونيمز 294666

مكان il.ibtin
اسم إبطن
إنجليزي Ibtin
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7615 35.114
سكان 2835
جيونيمز 294661

مكان il.iksal
اسم إكسال
إنجليزي Iksal
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6816 35.3237
سكان 14784
جيونيمز 294658
ملتبس نعم

مكان il.ilut
اسم عيلوط
إنجليزي 'Ilut
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7164 35.2594
سكان 8356
جيونيمز 294654

مكان il.isfiya
اسم عسفيا
اسم عسف الرياح
إنجليزي 'Isfiya
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7184 35.0651
سكان 12503
جيونيمز 294642
ملتبس نعم

مكان il.israel-proper
اسم أراضي 48
اسم أراضي الـ48
اسم أراضي عام 48
إنجليزي Israel proper
بلد ISR
صنف_الكيان region
أب il
موقع 32 35

مكان il.jaffa
اسم يافا
إنجليزي Jaffa
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.052 34.755

مكان il.jaffa-port
اسم ميناء يافا
إنجليزي Jaffa port
بلد ISR
صنف_الكيان building
أب il.tel-aviv-gov
موقع 32.052 34.75

مكان il.jaljulya
اسم جلجولية
إنجليزي Jaljulya
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.1547 34.9537
سكان 10148
جيونيمز 294634

مكان il.jerusalem
اسم القدس
اسم مريا
اسم يبوس
اسم ورشليم
إنجليزي Jerusalem
بلد ISR
صنف_الكيان city
أب il.jerusalem-district
موقع 31.7783 35.2107
سكان 971800
جيونيمز 281184

مكان il.jerusalem-district
اسم القدس
إنجليزي Jerusalem
بلد ISR
صنف_الكيان admin2
أب il.jerusalem-gov
موقع 31.7372 34.9795
سكان 701700

مكان il.jerusalem-gov
اسم منطقة القدس
إنجليزي Jerusalem District
بلد ISR
صنف_الكيان admin1
أب il
موقع 31.75 35
سكان 904140
جيونيمز 293198

مكان il.jish
اسم الجش
اسم لجش
إنجليزي Jish
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.0222 35.4469
سكان 3105
جيونيمز 294627
ملتبس نعم

مكان il.jisr-ez-zarqa
اسم جسر الزرقاء
إنجليزي Jisr ez Zarqa
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5368 34.9127
سكان 14930
جيونيمز 294626

مكان il.judeida-makr
اسم الجديده
اسم مكر جديده
إنجليزي Judeida Makr
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9282 35.157
سكان 21163
جيونيمز 294622
ملتبس نعم

مكان il.julis
اسم جولس
إنجليزي Julis
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9427 35.1828
سكان 6465
جيونيمز 294620
ملتبس نعم

مكان il.kabul
اسم كابول
إنجليزي Kabul
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8686 35.2117
سكان 14095
جيونيمز 294615
ملتبس نعم

مكان il.kafr-bara
اسم كفر برا
إنجليزي Kafr Bara
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.1314 34.9708
سكان 3678
جيونيمز 294613

مكان il.kafr-kamma
اسم كفر كما
إنجليزي Kafr Kamma
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7213 35.4412
سكان 3373
جيونيمز 294611

مكان il.kafr-kanna
اسم كفر كنا
إنجليزي Kafr Kanna
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.747 35.34
سكان 22751
جيونيمز 294610

مكان il.kafr-manda
اسم كفر مندا
إنجليزي Kafr Manda
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8103 35.2601
سكان 20188
جيونيمز 294608

مكان il.kafr-misr
اسم كفر مصر
إنجليزي Kafr Misr
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6452 35.4215
سكان 2750
جيونيمز 294607

مكان il.kafr-qari
اسم كفر قرع
إنجليزي Kafr Qari'
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5067 35.0539
سكان 19018
جيونيمز 294605

مكان il.kafr-qasim
اسم كفر قاسم
إنجليزي Kafr Qasim
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.114 34.977
سكان 23823
جيونيمز 294604

مكان il.karmiel
اسم كرمئيل
إنجليزي Karmi'el
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9167 35.2992
سكان 46252
جيونيمز 294577

مكان il.katzrin
اسم قصرين
إنجليزي Katzrin
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9919 35.6914
سكان 7132
جيونيمز 443093
ملتبس نعم

مكان il.kaukab-abu-el-hija
اسم كوكب أبو الهيجاء
اسم كوكب أبو الهيجا
إنجليزي Kaukab Abu el Hija
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8316 35.2485
سكان 3589
جيونيمز 294571

مكان il.kerem-shalom-kibbutz
اسم كرم شالوم كيبوتس
إنجليزي Kerem Shalom kibbutz
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.228 34.283

مكان il.ketziot-prison
اسم سجن النقب
اسم كتسيعوت
اسم سجن كتسيعوت
إنجليزي Ketziot Prison
بلد ISR
صنف_الكيان prison
أب il.southern-gov
موقع 30.88 34.45

مكان il.kfar-aza
اسم كفار عزة
اسم كفر عزة
إنجليزي Kfar Aza
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.484 34.533
سكان 720
جيونيمز 294563

مكان il.kfar-naoranim
اسم كفار أورانيم
إنجليزي Kfar NaOranim
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.9198 35.0367
سكان 2657
جيونيمز 8199384

مكان il.kfar-saba
اسم كفار سابا
اسم كفر سابا
إنجليزي Kfar Saba
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 32.175 34.907
سكان 110456
جيونيمز 294514

مكان il.kfar-yasif
اسم كفرياسيف
اسم كفر ياسيف
إنجليزي Kfar Yasif
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9545 35.1623
سكان 10133
جيونيمز 294600

مكان il.kfarhabad
اسم كفر حاباد
إنجليزي KfarHabad
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.9879 34.8516
سكان 6598
جيونيمز 294545

مكان il.kfartavor
اسم كفار تافور
إنجليزي KfarTavor
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6866 35.4212
سكان 4311
جيونيمز 294502

مكان il.kfarveradim
اسم كفر فراديم
إنجليزي KfarVeradim
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9939 35.2779
سكان 5608
جيونيمز 386445

مكان il.kfaryona
اسم كفار يونا
إنجليزي KfarYona
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.3167 34.9351
سكان 24778
جيونيمز 294492

مكان il.khirbat-abu-tulul
اسم أبو تلول
إنجليزي Khirbat Abu Tulul
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.1423 34.9142
سكان 2023
جيونيمز 8374146

مكان il.kissufim
اسم كيسوفيم
اسم كيسوفيم معبر
إنجليزي Kissufim
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.374 34.398
جيونيمز 294453

مكان il.knesset
اسم الكنيست
إنجليزي Knesset
بلد ISR
صنف_الكيان building
أب il.jerusalem-gov
موقع 31.7767 35.2054
ملتبس نعم

مكان il.kuseifa
اسم كسيفة
إنجليزي Kuseifa
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.2453 35.0931
سكان 21079
جيونيمز 8374220

مكان il.laqiyya
اسم اللقية
إنجليزي Laqiyya
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.3185 34.8589
سكان 14075
جيونيمز 8184241
ملتبس نعم

مكان il.latrun
اسم اللطرون
إنجليزي Latrun
بلد ISR
صنف_الكيان village
أب il.jerusalem-gov
موقع 31.838 34.98

مكان il.lehavim
اسم لهافيم
إنجليزي Lehavim
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.3728 34.8162
سكان 6415
جيونيمز 6693244

مكان il.lod
اسم اللد
إنجليزي Lod
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 31.9465 34.889
سكان 77223
جيونيمز 294421

مكان il.maale-iron
اسم معاليه عيرون
إنجليزي Maale Iron
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.5538 35.1841
سكان 14833
جيونيمز 11979755

مكان il.maalot-tarshiha
اسم معالوت ترشيحا
اسم معالوت
إنجليزي Ma'alot-Tarshiha
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.016 35.27
سكان 21836
جيونيمز 293420

مكان il.maghar
اسم المغار
إنجليزي Maghar
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8898 35.407
سكان 22957
جيونيمز 294387
ملتبس نعم

مكان il.majd-el-kurum
اسم مجد الكروم
إنجليزي Majd el Kurum
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9219 35.2557
سكان 15455
جيونيمز 294373

مكان il.majdal-shams
اسم مجدل شمس
اسم مجدل الشمس
إنجليزي Majdal Shams
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.27 35.7697
سكان 11180
جيونيمز 167444

مكان il.manara
اسم المنارة
إنجليزي Manara
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.196 35.544
ملتبس نعم

مكان il.margaliot
اسم مرغليوت
إنجليزي Margaliot
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.215 35.545

مكان il.mazkeret-batya
اسم مزكيرت باتيا
إنجليزي Mazkeret Batya
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.8536 34.8465
سكان 14837
جيونيمز 294303

مكان il.megiddo-prison
اسم سجن مجدو
اسم مجدو
إنجليزي Megiddo Prison
بلد ISR
صنف_الكيان prison
أب il.northern-gov
موقع 32.575 35.18

مكان il.meisir
اسم ميسر
إنجليزي Meisir
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.4445 35.0413
سكان 2017
جيونيمز 294470
ملتبس نعم

مكان il.meitar
اسم ميتار
إنجليزي Meitar
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.3273 34.9385
سكان 8438
جيونيمز 8062538

مكان il.meron
اسم ميرون
اسم قاعدة ميرون
اسم جبل ميرون
إنجليزي Meron
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 32.98 35.44

مكان il.metulla
اسم المطلة
إنجليزي Metulla
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.279 35.578
سكان 1615
جيونيمز 294247
ملتبس نعم

مكان il.migdal-haemeq
اسم مجدال هعيمق
إنجليزي Migdal Ha'Emeq
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.676 35.2399
سكان 25675
جيونيمز 294210

مكان il.miilya
اسم معليا
اسم كستلم ريجس
إنجليزي Mi'ilya
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.0278 35.2566
سكان 2700
جيونيمز 294205
ملتبس نعم

مكان il.mitzpe-ramon
اسم متسبي ريمون
إنجليزي Mitzpe Ramon
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 30.6094 34.8011
سكان 5211
جيونيمز 294166

مكان il.modiin-ilit
اسم موديعين عيليت
إنجليزي Modiin Ilit
بلد ISR
صنف_الكيان city
أب il.jerusalem-gov
موقع 31.9322 35.0442
سكان 76374
جيونيمز 8199378

مكان il.muqeibila
اسم مقيبلة
إنجليزي Muqeibila
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.5142 35.2962
سكان 4081
جيونيمز 294142

مكان il.musmus
اسم مصمص
إنجليزي Musmus
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5436 35.1562
سكان 4215
جيونيمز 294140
ملتبس نعم

مكان il.naale
اسم نعاليه
إنجليزي Na'ale
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.9624 35.0655
سكان 2148
جيونيمز 8199389
ملتبس نعم

مكان il.nafha-prison
اسم سجن نفحة
إنجليزي Nafha Prison
بلد ISR
صنف_الكيان prison
أب il
موقع 30.78 34.67

مكان il.nahal-oz
اسم ناحل عوز
اسم نحال عوز
إنجليزي Nahal Oz
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.473 34.497
جيونيمز 294120

مكان il.nahariya
اسم نهاريا
إنجليزي Nahariya
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 33.0059 35.094
سكان 58096
جيونيمز 294117

مكان il.nahf
اسم نحف
إنجليزي Nahf
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9344 35.3168
سكان 13113
جيونيمز 294114
ملتبس نعم

مكان il.naura
اسم الناعورة
إنجليزي Na'ura
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.614 35.3917
سكان 2324
جيونيمز 294099
ملتبس نعم

مكان il.nazareth
اسم الناصرة
إنجليزي Nazareth
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 32.7021 35.2971
سكان 77445
جيونيمز 294098
ملتبس نعم

مكان il.nazerat-illit
اسم الناصرة العليا
اسم الناصره العليا
اسم ناصيرات عيليت
اسم نتسرات عيليت
إنجليزي Nazerat 'Illit
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7082 35.3247
سكان 43556
جيونيمز 294097

مكان il.negev
اسم النقب
اسم صحراء النقب
إنجليزي Negev
بلد ISR
صنف_الكيان region
أب il
موقع 30.8 34.8
ملتبس نعم

مكان il.nesher
اسم نيشر
اسم نيشير
إنجليزي Nesher
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7665 35.05
سكان 24148
جيونيمز 294078

مكان il.ness-ziona
اسم نيس زيونا
إنجليزي Ness Ziona
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.9293 34.7987
سكان 50351
جيونيمز 294074

مكان il.netanya
اسم نتانيا
إنجليزي Netanya
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 32.333 34.86
سكان 228204
جيونيمز 294071

مكان il.netiv-haasara
اسم نيتيف هعسرا
اسم نتيف هعسراه
إنجليزي Netiv HaAsara
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.57 34.54

مكان il.netivot
اسم نتيفوت
إنجليزي Netivot
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.42 34.588
سكان 43732
جيونيمز 294068

مكان il.nevatim-air-base
اسم قاعدة نيفاتيم
اسم نيفاتيم
اسم قاعدة نفاتيم
إنجليزي Nevatim Air Base
بلد ISR
صنف_الكيان base
أب il.southern-gov
موقع 31.208 35.012

مكان il.nir-am
اسم نير عام
إنجليزي Nir Am
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.52 34.58

مكان il.nir-oz
اسم نير عوز
إنجليزي Nir Oz
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.31 34.4

مكان il.nofit
اسم نوفيت
إنجليزي Nofit
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7623 35.1477
سكان 2689
جيونيمز 8265522
ملتبس نعم

مكان il.nordiyya
اسم نورديه
إنجليزي Nordiyya
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.3147 34.8962
سكان 2264
جيونيمز 294003

مكان il.northern-gov
اسم المنطقة الشمالية
اسم شمال إسرائيل
اسم شمالي إسرائيل
إنجليزي Northern District
بلد ISR
صنف_الكيان admin1
أب il
موقع 32.8 35.4
سكان 1242090
جيونيمز 294824
ملتبس نعم

مكان il.ofakim
اسم أوفاكيم
إنجليزي Ofakim
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.314 34.62
سكان 34666
جيونيمز 293992

مكان il.omer
اسم عومر
إنجليزي 'Omer
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.2649 34.8477
سكان 7530
جيونيمز 293982

مكان il.or-akiva
اسم أور عقيفا
إنجليزي Or Akiva
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5064 34.9209
سكان 18972
جيونيمز 293969

مكان il.or-yehuda
اسم أور يهودا
إنجليزي Or Yehuda
بلد ISR
صنف_الكيان town
أب il.tel-aviv-gov
موقع 32.0299 34.851
سكان 36813
جيونيمز 293962

مكان il.oranit
اسم أورانيت
إنجليزي Oranit
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.1317 34.9909
سكان 8955
جيونيمز 8199420

مكان il.palmachim-air-base
اسم قاعدة بلماخيم
اسم بلماخيم
إنجليزي Palmachim Air Base
بلد ISR
صنف_الكيان base
أب il.southern-gov
موقع 31.897 34.691

مكان il.petah-tikva
اسم بيتح تكفا
اسم بتاح تكفا
إنجليزي Petah Tikva
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 32.087 34.888
سكان 200000
جيونيمز 6693674

مكان il.qalansuwa
اسم قلنسوة
اسم قلنسوه
إنجليزي Qalansuwa
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.2849 34.9811
سكان 16898
جيونيمز 293896
ملتبس نعم

مكان il.qiryat-ata
اسم كريات آتا
إنجليزي Qiryat Ata
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8103 35.1125
سكان 59030
جيونيمز 293845

مكان il.qiryat-bialik
اسم كريات بياليك
إنجليزي Qiryat Bialik
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8275 35.0858
سكان 43955
جيونيمز 293844

مكان il.qiryat-eqron
اسم كريات عكرون
إنجليزي Qiryat 'Eqron
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.8612 34.8227
سكان 11001
جيونيمز 294552

مكان il.qiryat-gat
اسم كريات غات
إنجليزي Qiryat Gat
بلد ISR
صنف_الكيان city
أب il.southern-gov
موقع 31.61 34.765
سكان 61817
جيونيمز 293842

مكان il.qiryat-malakhi
اسم كريات ملاخي
إنجليزي Qiryat Mal'akhi
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.7299 34.7465
سكان 25362
جيونيمز 293835

مكان il.qiryat-shemona
اسم كريات شمونة
اسم كريات شمونه
إنجليزي Qiryat Shemona
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.208 35.571
سكان 23100
جيونيمز 293825

مكان il.qiryat-tivon
اسم كريات طبعون
إنجليزي Qiryat Tiv'on
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7189 35.1246
سكان 18130
جيونيمز 293823

مكان il.qiryat-yam
اسم كريات يام
إنجليزي Qiryat Yam
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8497 35.0697
سكان 39897
جيونيمز 293822

مكان il.qiryat-yearim
اسم كريات يعاريم
إنجليزي Qiryat Ye'arim
بلد ISR
صنف_الكيان town
أب il.jerusalem-gov
موقع 31.8036 35.1005
سكان 6128
جيونيمز 293821

مكان il.qiryatmotsqin
اسم كريات موصقين
إنجليزي QiryatMotsqin
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8371 35.0776
سكان 43303
جيونيمز 293831

مكان il.raanana
اسم رعنانا
إنجليزي Ra'anana
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 32.184 34.87
سكان 75421
جيونيمز 293807

مكان il.rahat
اسم رهط
إنجليزي Rahat
بلد ISR
صنف_الكيان city
أب il.southern-gov
موقع 31.393 34.754
سكان 19586
جيونيمز 8184212
ملتبس نعم

مكان il.rama
اسم الرامة
إنجليزي Rama
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9384 35.3675
سكان 7728
جيونيمز 293793

مكان il.ramat-david-air-base
اسم قاعدة رامات دافيد
اسم رامات دافيد
إنجليزي Ramat David Air Base
بلد ISR
صنف_الكيان base
أب il.northern-gov
موقع 32.665 35.18

مكان il.ramat-gan
اسم رامات غان
إنجليزي Ramat Gan
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.082 34.81

مكان il.ramat-gan-tel-aviv
اسم رمات غان
اسم رمت غان
إنجليزي Ramat Gan
بلد ISR
صنف_الكيان city
أب il.tel-aviv-gov
موقع 32.0622 34.835
سكان 170822
جيونيمز 293788

مكان il.ramat-hasharon
اسم رامات هاشارون
اسم رمت هشارون
إنجليزي Ramat HaSharon
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.1357 34.8346
سكان 47245
جيونيمز 293783

مكان il.ramat-yishay
اسم رمات يشاي
إنجليزي Ramat Yishay
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7044 35.1707
سكان 7785
جيونيمز 293773

مكان il.ramla
اسم الرملة
اسم الرمله
إنجليزي Ramla
بلد ISR
صنف_الكيان city
أب il.ramla-district
موقع 31.929 34.87
سكان 76246
جيونيمز 293768
ملتبس نعم

مكان il.ramla-district
اسم الرملة
إنجليزي Ramla
بلد ISR
صنف_الكيان admin2
أب il.central-gov
موقع 31.9236 34.9238
سكان 190800

مكان il.ramla-prison
اسم سجن الرملة
إنجليزي Ramla Prison
بلد ISR
صنف_الكيان prison
أب il.central-gov
موقع 31.93 34.88

مكان il.ramon-air-base
اسم قاعدة رامون
إنجليزي Ramon Air Base
بلد ISR
صنف_الكيان base
أب il.southern-gov
موقع 30.776 34.667

مكان il.ramon-airport
اسم مطار رامون
إنجليزي Ramon Airport
بلد ISR
صنف_الكيان airport
أب il.southern-gov
موقع 29.7269 35.0114

مكان il.ramon-prison
اسم سجن رامون
اسم سجن ريمون
إنجليزي Ramon Prison
بلد ISR
صنف_الكيان prison
أب il
موقع 30.78 34.66

مكان il.rehoboth-district
اسم رحوفوت
إنجليزي Rehoboth
بلد ISR
صنف_الكيان admin2
أب il.southern-gov
موقع 31.8768 34.7693
سكان 375800

مكان il.rehovot
اسم رحوفوت
إنجليزي Rehovot
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 31.893 34.811
سكان 149392
جيونيمز 293725

مكان il.reim
اسم ريعيم
اسم رعيم
اسم مهرجان نوفا
إنجليزي Re'im
بلد ISR
صنف_الكيان village
أب il.southern-gov
موقع 31.386 34.46

مكان il.rekhasim
اسم رخاسيم
إنجليزي Rekhasim
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7491 35.099
سكان 12668
جيونيمز 293721

مكان il.revava
اسم رفافا
إنجليزي Revava
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.1193 35.129
سكان 2632
جيونيمز 8199422

مكان il.rishon-lezion
اسم ريشون لتسيون
اسم ريشون ليتسيون
إنجليزي Rishon LeZion
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 31.971 34.789
سكان 258535
جيونيمز 293703

مكان il.rosh-haayin
اسم روش هاعين
إنجليزي Rosh Ha'Ayin
بلد ISR
صنف_الكيان city
أب il.central-gov
موقع 32.0956 34.9566
سكان 72881
جيونيمز 293690

مكان il.rosh-hanikra
اسم روش هنيكرا
إنجليزي Rosh HaNikra
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.087 35.113

مكان il.rosh-pinna
اسم روش بينا
إنجليزي Rosh Pinna
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9689 35.5426
سكان 3148
جيونيمز 293688

مكان il.rumat-heib
اسم رمة الهيب
إنجليزي Rumat Heib
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.778 35.3057
سكان 2047
جيونيمز 386194

مكان il.safed
اسم صفد
إنجليزي Safed
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 32.9646 35.496
سكان 36094
جيونيمز 293100

مكان il.sajur
اسم ساجور
إنجليزي Sajur
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9427 35.3414
سكان 4270
جيونيمز 293657
ملتبس نعم

مكان il.sakhnin
اسم سخنين
إنجليزي Sakhnin
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.864 35.297
سكان 31702
جيونيمز 293655

مكان il.sallama
اسم سلامه
اسم وادي سلامة
اسم وادي سلامه
إنجليزي Sallama
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.8944 35.3693
سكان 3340
جيونيمز 386253
ملتبس نعم

مكان il.savyon
اسم سفيون
إنجليزي Savyon
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.0497 34.8777
سكان 4036
جيونيمز 293633

مكان il.sde-teiman
اسم معسكر سديه تيمان
اسم سديه تيمان
اسم سدي تيمان
إنجليزي Sde Teiman
بلد ISR
صنف_الكيان prison
أب il.southern-gov
موقع 31.28 34.72

مكان il.sderot
اسم سديروت
اسم سيديروت
اسم سيدروت
اسم سدروت
إنجليزي Sderot
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.525 34.597
سكان 27635
جيونيمز 293619

مكان il.sea-of-galilee
اسم بحيرة طبريا
اسم بحيرة طبرية
إنجليزي Sea of Galilee
بلد ISR
صنف_الكيان sea
أب il.northern-gov
موقع 32.82 35.59

مكان il.sea-of-galilee-district
اسم بحيرة طبريا
إنجليزي Sea of Galilee
بلد ISR
صنف_الكيان admin2
أب il.northern-gov
موقع 32.8158 35.5887

مكان il.segev-shalom
اسم شقيب السلام
إنجليزي Segev Shalom
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.1992 34.8396
سكان 10362
جيونيمز 8184332

مكان il.shefa-amr
اسم شفاعمرو
اسم شفا عمرو
إنجليزي Shefa-'Amr
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 32.806 35.17
سكان 42137
جيونيمز 293539

مكان il.shibli
اسم الشبلي
إنجليزي Shibli
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6946 35.3925
سكان 4800
جيونيمز 386042
ملتبس نعم

مكان il.shlomi
اسم شلومي
إنجليزي Shlomi
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 33.075 35.145
سكان 6511
جيونيمز 293522

مكان il.shoham
اسم شوهام
إنجليزي Shoham
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 31.9987 34.9456
سكان 20740
جيونيمز 8428283

مكان il.shtula
اسم شتولا
إنجليزي Shtula
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.085 35.315

مكان il.southern-gov
اسم المنطقة الجنوبية
اسم جنوب إسرائيل
اسم جنوبي إسرائيل
إنجليزي Southern District
بلد ISR
صنف_الكيان admin1
أب il
موقع 30.9 34.8
سكان 1067380
جيونيمز 294952
ملتبس نعم

مكان il.sulam
اسم سولم
إنجليزي Sulam
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6061 35.3341
سكان 2609
جيونيمز 293449
ملتبس نعم

مكان il.tamra
اسم طمرة
اسم طمره
إنجليزي Tamra
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.853 35.1987
سكان 25917
جيونيمز 293426

مكان il.tayibe
اسم الطيبة
اسم الطيبة المثلث
إنجليزي Tayibe
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.266 35.009
سكان 43957
جيونيمز 295130
ملتبس نعم

مكان il.tel-aviv
اسم تل أبيب
اسم تل أبيب يافا
إنجليزي Tel Aviv
بلد ISR
صنف_الكيان city
أب il.tel-aviv-district
موقع 32.0809 34.7806
سكان 432892
جيونيمز 293397

مكان il.tel-aviv-district
اسم تل أبيب
إنجليزي Tel Aviv
بلد ISR
صنف_الكيان admin2
أب il.tel-aviv-gov
موقع 32.0728 34.8048
سكان 1140000

مكان il.tel-aviv-gov
اسم منطقة تل أبيب
إنجليزي Tel Aviv District
بلد ISR
صنف_الكيان admin1
أب il
موقع 32.06 34.8
سكان 1258770
جيونيمز 293396

مكان il.tel-mond
اسم تل موند
إنجليزي Tel Mond
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.2499 34.9174
سكان 13144
جيونيمز 293354

مكان il.tel-sheva
اسم تل السبع
إنجليزي Tel Sheva'
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.2486 34.8601
سكان 20204
جيونيمز 8310136

مكان il.the-triangle
اسم المثلث
اسم منطقة المثلث
إنجليزي The Triangle
بلد ISR
صنف_الكيان region
أب il
موقع 32.4 35.05
ملتبس نعم

مكان il.tiberias
اسم طبريا
اسم طبرية
إنجليزي Tiberias
بلد ISR
صنف_الكيان city
أب il.northern-gov
موقع 32.794 35.53
سكان 44779
جيونيمز 293322

مكان il.tirat-karmel
اسم طيرة الكرمل
إنجليزي Tirat Karmel
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.7602 34.9718
سكان 27822
جيونيمز 293308

مكان il.tuba-zangariya
اسم توبا
اسم طوبا الزنغرية
اسم طوبا الزنغريه
اسم طوبا زنغرية
إنجليزي Tuba Zangariya
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9661 35.593
سكان 6776
جيونيمز 293298
ملتبس نعم

مكان il.umm-al-fahm
اسم أم الفحم
إنجليزي Umm al Fahm
بلد ISR
صنف_الكيان city
أب il.haifa-gov
موقع 32.519 35.153
سكان 56109
جيونيمز 293286

مكان il.uzeir
اسم العزير
اسم عزير
إنجليزي 'Uzeir
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7921 35.3298
سكان 3276
جيونيمز 293273

مكان il.wadi-ara
اسم وادي عارة
إنجليزي Wadi Ara
بلد ISR
صنف_الكيان region
أب il
موقع 32.52 35.1

مكان il.yafa
اسم يافة الناصرة
اسم يافا
اسم يفيع
إنجليزي Yafa
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.6892 35.2783
سكان 18905
جيونيمز 293254

مكان il.yavne
اسم يفنه
إنجليزي Yavne
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 31.8808 34.7384
سكان 47585
جيونيمز 293222
ملتبس نعم

مكان il.yavneel
اسم يفنيئيل
إنجليزي Yavne'el
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7036 35.5066
سكان 4460
جيونيمز 293220

مكان il.yehud
اسم يهود
إنجليزي Yehud
بلد ISR
صنف_الكيان town
أب il.central-gov
موقع 32.0332 34.8909
سكان 25600
جيونيمز 293207
ملتبس نعم

مكان il.yeroham
اسم يروحام
إنجليزي Yeroham
بلد ISR
صنف_الكيان town
أب il.southern-gov
موقع 30.9882 34.9318
سكان 10294
جيونيمز 293203

مكان il.yiftah
اسم يفتاح
اسم يفتاح كيبوتس
إنجليزي Yiftah
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.13 35.55
سكان 569
جيونيمز 293186

مكان il.yirka
اسم يركا
إنجليزي Yirka
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.9538 35.212
سكان 17171
جيونيمز 293181
ملتبس نعم

مكان il.yoqneam-illit
اسم يوكنعام
إنجليزي Yoqne'am 'Illit
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.6605 35.1014
سكان 23796
جيونيمز 293153

مكان il.zalafa
اسم زلفة
إنجليزي Zalafa
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.5481 35.1852
سكان 4639
جيونيمز 293126
ملتبس نعم

مكان il.zarit
اسم زرعيت
إنجليزي Zar'it
بلد ISR
صنف_الكيان village
أب il.northern-gov
موقع 33.1 35.29

مكان il.zarzir
اسم زرزير
اسم زرازير
إنجليزي Zarzir
بلد ISR
صنف_الكيان town
أب il.northern-gov
موقع 32.7275 35.2138
سكان 7942
جيونيمز 8264669

مكان il.zemer
اسم زيمر
إنجليزي Zemer
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.3666 35.0331
سكان 7094
جيونيمز 8142386

مكان il.zikhron-yaaqov
اسم زخرون يعكوف
إنجليزي Zikhron Ya'aqov
بلد ISR
صنف_الكيان town
أب il.haifa-gov
موقع 32.5665 34.9563
سكان 23206
جيونيمز 293067

مكان il.zikim-base
اسم زيكيم قاعدة
اسم قاعدة زيكيم
إنجليزي Zikim base
بلد ISR
صنف_الكيان base
أب il.southern-gov
موقع 31.61 34.52
