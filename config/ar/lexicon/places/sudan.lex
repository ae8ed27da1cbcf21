# Places of Sudan.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان sd.abu-hamad
اسم أبو حمد
إنجليزي Abu Hamad
بلد SDN
صنف_الكيان town
أب sd.river-nile-gov
موقع 19.53 33.32
جيونيمز 380858

مكان sd.abu-hujar
اسم أبو حجار
إنجليزي Abu Hujar
بلد SDN
صنف_الكيان town
أب sd.sennar-gov
موقع 12.8542 33.9885

مكان sd.abu-jabra
اسم أبو جابرة
إنجليزي Abu Jabra
بلد SDN
صنف_الكيان town
أب sd.east-darfur-gov
موقع 11 26.85

مكان sd.abu-jubayhah
اسم أبو جبيهة
اسم أبو جبيهه
إنجليزي Abu Jubayhah
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11.45 31.23

مكان sd.abu-karinka
اسم أبو كارنكا
إنجليزي Abu Karinka
بلد SDN
صنف_الكيان town
أب sd.east-darfur-gov
موقع 11.6 26.5

مكان sd.abu-qaoud
اسم أبو قعود
إنجليزي Abu Qaoud
بلد SDN
صنف_الكيان village
أب sd.north-kordofan-gov
موقع 13.2 29.7

مكان sd.abu-shouk-camp
اسم مخيم أبو شوك
اسم أبو شوك
اسم معسكر أبو شوك
إنجليزي Abu Shouk camp
بلد SDN
صنف_الكيان camp
أب sd.north-darfur-gov
موقع 13.66 25.35

مكان sd.abu-zabad
اسم أبو زبد
إنجليزي Abu Zabad
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 12.35 29.25

مكان sd.abyei
اسم أبيي
اسم منطقة أبيي
إنجليزي Abyei
بلد SDN
صنف_الكيان region
أب sd
موقع 9.6 28.44

مكان sd.ad-dabbah
اسم الدبة
إنجليزي Ad Dabbah
بلد SDN
صنف_الكيان town
أب sd.northern-gov
موقع 18.05 30.95
سكان 11626
جيونيمز 380186
ملتبس نعم

مكان sd.ad-damazin
اسم الدمازين
إنجليزي Ad Damazin
بلد SDN
صنف_الكيان city
أب sd.blue-nile-gov
موقع 11.7891 34.3592
سكان 186051
جيونيمز 380174

مكان sd.ad-damir
اسم الدامر
إنجليزي Ad Damir
بلد SDN
صنف_الكيان city
أب sd.river-nile-gov
موقع 17.59 33.96
سكان 103941
جيونيمز 380173

مكان sd.ad-dibaybat
اسم الدبيبات
إنجليزي Ad Dibaybat
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 12.55 29.82

مكان sd.ad-dilling
اسم الدلنج
إنجليزي Ad Dilling
بلد SDN
صنف_الكيان city
أب sd.south-kordofan-gov
موقع 12.05 29.65
سكان 37113
جيونيمز 376450

مكان sd.ad-dindar
اسم الدندر
إنجليزي Ad Dindar
بلد SDN
صنف_الكيان town
أب sd.sennar-gov
موقع 13.2659 34.1414

مكان sd.ad-duwaym
اسم الدويم
إنجليزي Ad Duwaym
بلد SDN
صنف_الكيان town
أب sd.white-nile-gov
موقع 14 32.31
سكان 87068
جيونيمز 380129

مكان sd.adila
اسم عديلة
إنجليزي Adila
بلد SDN
صنف_الكيان town
أب sd.east-darfur-gov
موقع 11.8 27.1
ملتبس نعم

مكان sd.al-abbasiyah
اسم العباسية تقلي
اسم العباسية
إنجليزي Al Abbasiyah
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 12.16 31.3
ملتبس نعم

مكان sd.al-amarat
اسم العمارات
اسم حي العمارات
إنجليزي Al Amarat
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.575 32.545
ملتبس نعم

مكان sd.al-aylafun
اسم العيلفون
إنجليزي Al Aylafun
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.43 32.72

مكان sd.al-bagair
اسم الباقير
إنجليزي Al Bagair
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.3 32.75

مكان sd.al-buram
اسم البرام
إنجليزي Al Buram
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 10.7 29.95

مكان sd.al-fashaqa
اسم الفشقة
اسم منطقة الفشقة
إنجليزي Al Fashaqa
بلد SDN
صنف_الكيان region
أب sd
موقع 14.1 36.1

مكان sd.al-fau
اسم الفاو
إنجليزي Al Fau
بلد SDN
صنف_الكيان town
أب sd.gedaref-gov
موقع 14.13 34.4
ملتبس نعم

مكان sd.al-fitaihab
اسم الفتيحاب
إنجليزي Al Fitaihab
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.58 32.46

مكان sd.al-fula
اسم الفولة
اسم الفوله
إنجليزي Al Fula
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 11.7264 28.3545
سكان 11238
جيونيمز 379535

مكان sd.al-haj-yusuf
اسم الحاج يوسف
اسم حي الحاج يوسف
إنجليزي Al Haj Yusuf
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.62 32.63

مكان sd.al-halfaya
اسم الحلفايا
اسم جسر الحلفايا
إنجليزي Al Halfaya
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.7 32.54

مكان sd.al-hamadi
اسم الحمادي
إنجليزي Al Hamadi
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 12.4 29.9
ملتبس نعم

مكان sd.al-hasahisa
اسم الحصاحيصا
إنجليزي Al Hasahisa
بلد SDN
صنف_الكيان city
أب sd.gezira-gov
موقع 14.75 33.3

مكان sd.al-hawatah
اسم الحواتة
إنجليزي Al Hawatah
بلد SDN
صنف_الكيان town
أب sd.gedaref-gov
موقع 13.42 34.63

مكان sd.al-hilaliyah
اسم الهلالية
إنجليزي Al Hilaliyah
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 14.94 33.24
ملتبس نعم

مكان sd.al-jabalayn
اسم الجبلين
إنجليزي Al Jabalayn
بلد SDN
صنف_الكيان town
أب sd.white-nile-gov
موقع 12.57 32.82
ملتبس نعم

مكان sd.al-jaili
اسم الجيلي
اسم مصفاة الجيلي
اسم مصفاة الخرطوم
إنجليزي Al Jaili
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 16 32.6

مكان sd.al-kadru
اسم الكدرو
اسم معسكر الكدرو
إنجليزي Al Kadru
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum-gov
موقع 15.75 32.57

مكان sd.al-kalakla
اسم الكلاكلة
اسم حي الكلاكلة
إنجليزي Al Kalakla
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.46 32.5

مكان sd.al-kamilin
اسم الكاملين
إنجليزي Al Kamilin
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 15.08 33.18

مكان sd.al-khuwei
اسم الخوي
إنجليزي Al Khuwei
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 13.08 29.24

مكان sd.al-kurmuk
اسم الكرمك
إنجليزي Al Kurmuk
بلد SDN
صنف_الكيان town
أب sd.blue-nile-gov
موقع 10.55 34.28
سكان 10375
جيونيمز 371827

مكان sd.al-laayt
اسم اللعيت
إنجليزي Al La'ayt
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 12.6 26.9

مكان sd.al-malhah
اسم المالحة
إنجليزي Al Malhah
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 15.1 26.2
ملتبس نعم

مكان sd.al-mamurah
اسم المعمورة
اسم حي المعمورة
إنجليزي Al Ma'murah
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.555 32.58
ملتبس نعم

مكان sd.al-manaqil
اسم المناقل
إنجليزي Al Manaqil
بلد SDN
صنف_الكيان city
أب sd.gezira-gov
موقع 14.25 32.99
سكان 128297
جيونيمز 379149

مكان sd.al-manshiya
اسم المنشية
إنجليزي Al Manshiya
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.5942 32.5795
جيونيمز 6992533
ملتبس نعم

مكان sd.al-matammah
اسم المتمة
إنجليزي Al Matammah
بلد SDN
صنف_الكيان town
أب sd.river-nile-gov
موقع 16.71 33.35

مكان sd.al-miram
اسم الميرم
إنجليزي Al Miram
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 10.2 27.6

مكان sd.al-mugran
اسم المقرن
اسم المقرن الخرطوم
إنجليزي Al Mugran
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.61 32.5
ملتبس نعم

مكان sd.al-muhandisin
اسم المهندسين
اسم حي المهندسين
إنجليزي Al Muhandisin
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.6 32.47
ملتبس نعم

مكان sd.al-mujlad
اسم المجلد
إنجليزي Al Mujlad
بلد SDN
صنف_الكيان city
أب sd.west-kordofan-gov
موقع 11.03 27.73
سكان 19997
جيونيمز 379102
ملتبس نعم

مكان sd.al-mulazimin
اسم الملازمين
إنجليزي Al Mulazimin
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.63 32.49
ملتبس نعم

مكان sd.al-nao-hospital
اسم مستشفى النو
إنجليزي Al-Nao Hospital
بلد SDN
صنف_الكيان building
أب sd.omdurman
موقع 15.71 32.48

مكان sd.al-qutaynah
اسم القطينة
إنجليزي Al Qutaynah
بلد SDN
صنف_الكيان town
أب sd.white-nile-gov
موقع 14.86 32.36

مكان sd.al-salam-camp-el-fasher
اسم مخيم السلام الفاشر
إنجليزي Al Salam camp El Fasher
بلد SDN
صنف_الكيان camp
أب sd.north-darfur-gov
موقع 13.68 25.36

مكان sd.alouba
اسم علوبة
إنجليزي Alouba
بلد SDN
صنف_الكيان village
أب sd.north-kordofan-gov
موقع 13.08 30.2

مكان sd.an-nuhud
اسم النهود
إنجليزي An Nuhud
بلد SDN
صنف_الكيان city
أب sd.west-kordofan-gov
موقع 12.6918 28.4283
سكان 108008
جيونيمز 378699

مكان sd.ar-rahad
اسم الرهد
إنجليزي Ar Rahad
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 12.72 30.65
سكان 26273
جيونيمز 378493

مكان sd.ar-riyad
اسم الرياض
اسم حي الرياض
إنجليزي Ar Riyad
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.575 32.575
جيونيمز 12324108
ملتبس نعم

مكان sd.ar-rusayris
اسم الروصيرص
اسم الرصيرص
إنجليزي Ar Rusayris
بلد SDN
صنف_الكيان town
أب sd.blue-nile-gov
موقع 11.866 34.387
سكان 28862
جيونيمز 378459

مكان sd.ardamata
اسم أردمتا
إنجليزي Ardamata
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 13.49 22.48

مكان sd.argeen
اسم أرقين
اسم معبر أرقين
إنجليزي Argeen
بلد SDN
صنف_الكيان crossing
أب sd.northern-gov
موقع 22 31.1

مكان sd.arkaweet
اسم أركويت
إنجليزي Arkaweet
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.55 32.57

مكان sd.armoured-corps-base
اسم سلاح المدرعات
اسم الشجرة
اسم معسكر المدرعات
إنجليزي Armoured Corps base
بلد SDN
صنف_الكيان base
أب sd.khartoum
موقع 15.535 32.5
ملتبس نعم

مكان sd.army-general-command
اسم القيادة العامة
اسم القيادة العامة للجيش
اسم مقر القيادة العامة
إنجليزي Army General Command
بلد SDN
صنف_الكيان base
أب sd.khartoum
موقع 15.602 32.545
ملتبس نعم

مكان sd.as-sahafah
اسم الصحافة
اسم حي الصحافة
إنجليزي As Sahafah
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.555 32.54
ملتبس نعم

مكان sd.as-salam-south-darfur-district
اسم السلام
اسم محلية السلام
إنجليزي As Salam South Darfur
بلد SDN
صنف_الكيان district
أب sd.south-darfur-gov
موقع 11.8 24.7
ملتبس نعم

مكان sd.as-salhah
اسم الصالحة
إنجليزي As Salhah
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.5 32.45
ملتبس نعم

مكان sd.as-suki
اسم السوكي
إنجليزي As Suki
بلد SDN
صنف_الكيان town
أب sd.sennar-gov
موقع 13.32 33.88

مكان sd.as-sunut
اسم السنوط
إنجليزي As Sunut
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 11.6 29.3

مكان sd.as-surayhah
اسم السريحة
إنجليزي As Surayhah
بلد SDN
صنف_الكيان village
أب sd.gezira-gov
موقع 14.9 33.1
ملتبس نعم

مكان sd.ashkit
اسم أشكيت
اسم معبر أشكيت
إنجليزي Ashkit
بلد SDN
صنف_الكيان crossing
أب sd.northern-gov
موقع 22 31.3

مكان sd.assalaya
اسم عسلاية
إنجليزي Assalaya
بلد SDN
صنف_الكيان town
أب sd.east-darfur-gov
موقع 11.6 25.9

مكان sd.at-taif
اسم الطائف
اسم حي الطائف
إنجليزي At Ta'if
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.565 32.57
جيونيمز 12324109
ملتبس نعم

مكان sd.at-taqatu
اسم التقاطع
إنجليزي At Taqatu
بلد SDN
صنف_الكيان village
أب sd.south-kordofan-gov
موقع 12.1 29.8
ملتبس نعم

مكان sd.atbara
اسم عطبرة
اسم عطبره
إنجليزي Atbara
بلد SDN
صنف_الكيان city
أب sd.river-nile-gov
موقع 17.7022 33.9864
سكان 107930
جيونيمز 378231

مكان sd.atbara-district
اسم عطبرة
إنجليزي Atbara
بلد SDN
صنف_الكيان admin2
أب sd.river-nile-gov
موقع 17.8784 32.7669
سكان 134586

مكان sd.ath-thawrah
اسم الثورة
اسم حي الثورة
اسم الثورات
إنجليزي Ath Thawrah
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.7 32.47
ملتبس نعم

مكان sd.az-zurq
اسم الزرق
إنجليزي Az Zurq
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 14.9 25
ملتبس نعم

مكان sd.babanusa
اسم بابنوسة
إنجليزي Babanusa
بلد SDN
صنف_الكيان city
أب sd.west-kordofan-gov
موقع 11.33 27.81
جيونيمز 377962

مكان sd.babanusa-district
اسم بابنوسة
إنجليزي Babanusa
بلد SDN
صنف_الكيان admin2
أب sd.south-kordofan-gov
موقع 11.2183 27.6464

مكان sd.bahr-al-arab-district
اسم بحر العرب
إنجليزي Bahr al Arab
بلد SDN
صنف_الكيان district
أب sd.east-darfur-gov
موقع 10.3 26.2
ملتبس نعم

مكان sd.bahri-district
اسم الخرطوم بحري
إنجليزي Bahri
بلد SDN
صنف_الكيان admin2
أب sd.khartoum-gov
موقع 15.9991 32.7407
سكان 608817

مكان sd.balila-oil-field
اسم حقل بليلة
اسم بليلة
إنجليزي Balila oil field
بلد SDN
صنف_الكيان field
أب sd.west-kordofan-gov
موقع 11.2 28

مكان sd.bara
اسم بارا
اسم بارة
إنجليزي Bara
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 13.7 30.37
سكان 16969
جيونيمز 377724
ملتبس نعم

مكان sd.barbar
اسم بربر
إنجليزي Barbar
بلد SDN
صنف_الكيان town
أب sd.berber-district
موقع 18.02 33.99
سكان 22395
جيونيمز 377690
ملتبس نعم

مكان sd.bau
اسم باو
إنجليزي Bau
بلد SDN
صنف_الكيان town
أب sd.blue-nile-gov
موقع 11.4 34.1
ملتبس نعم

مكان sd.beida
اسم بيضة
إنجليزي Beida
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 12.8 22
ملتبس نعم

مكان sd.berber-district
اسم بربر
إنجليزي Berber
بلد SDN
صنف_الكيان admin2
أب sd.river-nile-gov
موقع 18.1288 33.8194
سكان 152377

مكان sd.blue-nile-gov
اسم النيل الأزرق
اسم ولاية النيل الأزرق
إنجليزي Blue Nile
بلد SDN
صنف_الكيان admin1
أب sd
موقع 11.3957 34.0322
سكان 832112
جيونيمز 408654

مكان sd.buram
اسم برام
إنجليزي Buram
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 10.86 25.17
ملتبس نعم

مكان sd.burri
اسم بري
اسم حي بري
إنجليزي Burri
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.605 32.57
ملتبس نعم

مكان sd.burri-al-drayssah
اسم بري الدرايسة
إنجليزي Burri Al Drayssah
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.6037 32.5668
جيونيمز 377045

مكان sd.burri-al-lamab
اسم بري اللاماب
إنجليزي Burri Al Lamab
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.6012 32.5751
جيونيمز 10242960

مكان sd.burri-al-mahas
اسم بري المحس
إنجليزي Burri Al Mahas
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.6061 32.5597
جيونيمز 11205130

مكان sd.burri-al-shreef
اسم بري الشريف
إنجليزي Burri Al Shreef
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.6041 32.5813
جيونيمز 6992529

مكان sd.central-darfur-gov
اسم وسط دارفور
إنجليزي Central Darfur
بلد SDN
صنف_الكيان admin1
أب sd
موقع 12.9 23.5

مكان sd.central-market-khartoum
اسم السوق المركزي
إنجليزي Central Market Khartoum
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.55 32.55
ملتبس نعم

مكان sd.dar-as-salam-north-darfur
اسم دار السلام
إنجليزي Dar as Salam North Darfur
بلد SDN
صنف_الكيان town
أب sd.dar-el-salam-district
موقع 13.2 25.6
ملتبس نعم

مكان sd.dar-el-salam-district
اسم دار السلام
إنجليزي Dar El Salam
بلد SDN
صنف_الكيان admin2
أب sd.north-darfur-gov
موقع 13.1973 25.3616

مكان sd.darfur
اسم دارفور
اسم إقليم دارفور
اسم دار فور
إنجليزي Darfur
بلد SDN
صنف_الكيان region
أب sd
موقع 13.5 24.5

مكان sd.deribat
اسم دربات
إنجليزي Deribat
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 12.8 24.6

مكان sd.doka
اسم دوكة
إنجليزي Doka
بلد SDN
صنف_الكيان town
أب sd.gedaref-gov
موقع 13.52 35.77

مكان sd.dongola
اسم دنقلا
إنجليزي Dongola
بلد SDN
صنف_الكيان town
أب sd.northern-gov
موقع 19.18 30.48
سكان 13473
جيونيمز 363417

مكان sd.dongola-district
اسم دنقلا
اسم دنقله
إنجليزي Dongola
بلد SDN
صنف_الكيان admin2
أب sd.northern-gov
موقع 19.2146 29.6381
سكان 150161

مكان sd.east-darfur-gov
اسم شرق دارفور
إنجليزي East Darfur
بلد SDN
صنف_الكيان admin1
أب sd
موقع 11.4 26.1

مكان sd.eastern-sudan
اسم شرق السودان
إنجليزي Eastern Sudan
بلد SDN
صنف_الكيان region
أب sd
موقع 16 36

مكان sd.ed-daein
اسم الضعين
إنجليزي Ed Daein
بلد SDN
صنف_الكيان city
أب sd.ed-daein-district
موقع 11.4619 26.1258
سكان 264734
جيونيمز 380148

مكان sd.ed-daein-district
اسم الضعين
إنجليزي Ed Daein
بلد SDN
صنف_الكيان admin2
أب sd.east-darfur-gov
موقع 11.6645 26.1259
سكان 295167

مكان sd.el-fasher
اسم الفاشر
إنجليزي El Fasher
بلد SDN
صنف_الكيان city
أب sd.north-darfur-gov
موقع 13.6279 25.3494
سكان 252609
جيونيمز 379555

مكان sd.el-obeid
اسم الأبيض
إنجليزي El Obeid
بلد SDN
صنف_الكيان city
أب sd.north-kordofan-gov
موقع 13.1842 30.2167
سكان 393311
جيونيمز 379003
ملتبس نعم

مكان sd.engineers-corps-base
اسم سلاح المهندسين
إنجليزي Engineers Corps base
بلد SDN
صنف_الكيان base
أب sd.khartoum
موقع 15.61 32.49
ملتبس نعم

مكان sd.flamingo-naval-base
اسم قاعدة فلامنغو
اسم فلامنغو
إنجليزي Flamingo naval base
بلد SDN
صنف_الكيان base
أب sd.red-sea-gov
موقع 19.66 37.22

مكان sd.foro-baranga
اسم فوربرنقا
اسم فور برنقا
إنجليزي Foro Baranga
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 11.93 22.28

مكان sd.gallabat
اسم القلابات
اسم معبر القلابات
إنجليزي Gallabat
بلد SDN
صنف_الكيان crossing
أب sd.gedaref-gov
موقع 12.97 36.15

مكان sd.garden-city
اسم جاردن سيتي
اسم قاردن سيتي
إنجليزي Garden City
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.6108 32.5653
جيونيمز 12324110

مكان sd.garsila
اسم قارسيلا
اسم قارسلا
إنجليزي Garsila
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 12.35 23.13

مكان sd.gedaref
اسم القضارف
إنجليزي Al Qadarif
بلد SDN
صنف_الكيان city
أب sd.gedaref-gov
موقع 14.035 35.3834
سكان 354927
جيونيمز 379062

مكان sd.gedaref-gov
اسم القضارف
إنجليزي Al Qadarif
بلد SDN
صنف_الكيان admin1
أب sd
موقع 14.0047 35.0918
سكان 1348378
جيونيمز 408649

مكان sd.geissan
اسم قيسان
إنجليزي Geissan
بلد SDN
صنف_الكيان town
أب sd.blue-nile-gov
موقع 10.85 34.8

مكان sd.geneina
اسم الجنينة
اسم الجنينه
إنجليزي Geneina
بلد SDN
صنف_الكيان city
أب sd.west-darfur-gov
موقع 13.4526 22.4472
سكان 162981
جيونيمز 379303
ملتبس نعم

مكان sd.gezira-gov
اسم الجزيرة
اسم ولاية الجزيرة
إنجليزي Al Jazirah
بلد SDN
صنف_الكيان admin1
أب sd
موقع 14.5 33.3
سكان 3575280
جيونيمز 408648
ملتبس نعم

مكان sd.ghubaysh
اسم غبيش
اسم غبيشة
إنجليزي Ghubaysh
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 12.2167 27.75

مكان sd.giad
اسم جياد
إنجليزي Giad
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 15.2 32.9
ملتبس نعم

مكان sd.golo
اسم قولو
إنجليزي Golo
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 13.15 24.27
ملتبس نعم

مكان sd.graida
اسم قريضة
إنجليزي Graida
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 11.4 25.14

مكان sd.greater-fashaga
اسم الفشقة الكبرى
إنجليزي Greater Fashaga
بلد SDN
صنف_الكيان region
أب sd.gedaref-gov
موقع 14.2 36.2

مكان sd.habila-south-kordofan
اسم هبيلا
إنجليزي Habila South Kordofan
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11.95 30.1

مكان sd.habila-west-darfur
اسم هبيلة
إنجليزي Habila West Darfur
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 12.72 22.55

مكان sd.haiya
اسم هيا
إنجليزي Haiya
بلد SDN
صنف_الكيان town
أب sd.red-sea-gov
موقع 18.33 36.37
جيونيمز 373898
ملتبس نعم

مكان sd.halaib-triangle
اسم حلايب
اسم مثلث حلايب
اسم حلايب وشلاتين
إنجليزي Halaib Triangle
بلد SDN
صنف_الكيان region
أب sd
موقع 22.3 35.8

مكان sd.halayib-district
اسم حلايب
إنجليزي Halayib
بلد SDN
صنف_الكيان admin2
أب sd.red-sea-gov
موقع 22.2595 35.3143
سكان 130660

مكان sd.hamad-an-nil
اسم حمد النيل
إنجليزي Hamad an Nil
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.62 32.465

مكان sd.hamashkurayb
اسم همشكوريب
إنجليزي Hamashkurayb
بلد SDN
صنف_الكيان town
أب sd.kassala-gov
موقع 16.55 36.2

مكان sd.hamdayet
اسم حمداييت
إنجليزي Hamdayet
بلد SDN
صنف_الكيان town
أب sd.kassala-gov
موقع 14.25 36.55

مكان sd.hamidiya-camp
اسم مخيم الحميدية
إنجليزي Hamidiya camp
بلد SDN
صنف_الكيان camp
أب sd.central-darfur-gov
موقع 12.92 23.49

مكان sd.hamrat-al-wuzz
اسم حمرة الوز
إنجليزي Hamrat al Wuzz
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 15 29.9

مكان sd.hamrat-ash-shaykh
اسم حمرة الشيخ
إنجليزي Hamrat ash Shaykh
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 14.57 27.95

مكان sd.hasahisa-camp
اسم مخيم الحصاحيصا
اسم معسكر الحصاحيصا
إنجليزي Hasahisa camp
بلد SDN
صنف_الكيان camp
أب sd.central-darfur-gov
موقع 12.9 23.5

مكان sd.hattab
اسم حطاب
إنجليزي Hattab
بلد SDN
صنف_الكيان base
أب sd.khartoum-gov
موقع 15.82 32.7
ملتبس نعم

مكان sd.heglig
اسم هجليج
إنجليزي Heglig
بلد SDN
صنف_الكيان field
أب sd.south-kordofan-gov
موقع 9.98 29.4

مكان sd.heiban
اسم هيبان
إنجليزي Heiban
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11.22 30.52

مكان sd.id-al-fursan
اسم عد الفرسان
إنجليزي Id al Fursan
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 11.78 24.35

مكان sd.jabal-awliya
اسم جبل أولياء
اسم جبل الأولياء
إنجليزي Jabal Awliya'
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.24 32.5

مكان sd.jabal-moya
اسم جبل موية
إنجليزي Jabal Moya
بلد SDN
صنف_الكيان town
أب sd.sennar-gov
موقع 13.48 33.3

مكان sd.jabrah
اسم جبرة
اسم حي جبرة
إنجليزي Jabrah
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.545 32.53
ملتبس نعم

مكان sd.jabrat-ash-shaykh
اسم جبرة الشيخ
إنجليزي Jabrat ash Shaykh
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 15.3 30.8

مكان sd.jebel-aulia-dam
اسم سد جبل أولياء
اسم خزان جبل أولياء
اسم جسر خزان جبل أولياء
إنجليزي Jebel Aulia Dam
بلد SDN
صنف_الكيان dam
أب sd.khartoum-gov
موقع 15.24 32.48

مكان sd.jebel-marra
اسم جبل مرة
اسم جبل مره
إنجليزي Jebel Marra
بلد SDN
صنف_الكيان mountain
أب sd
موقع 12.95 24.27

مكان sd.jebel-moon
اسم جبل مون
إنجليزي Jebel Moon
بلد SDN
صنف_الكيان mountain
أب sd.west-darfur-gov
موقع 14.2 22.75

مكان sd.joda
اسم جودة
إنجليزي Joda
بلد SDN
صنف_الكيان crossing
أب sd.white-nile-gov
موقع 12.3 32.8
ملتبس نعم

مكان sd.kabkabiyah
اسم كبكابية
اسم كبكابيه
إنجليزي Kabkabiyah
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 13.65 24.08

مكان sd.kadbar
اسم كدبر
إنجليزي Kadbar
بلد SDN
صنف_الكيان village
أب sd.south-kordofan-gov
موقع 11.9 29.7

مكان sd.kadugli
اسم كادقلي
اسم كادوقلي
إنجليزي Kadugli
بلد SDN
صنف_الكيان city
أب sd.south-kordofan-gov
موقع 11.0109 29.718
سكان 87666
جيونيمز 373141

مكان sd.kalimendo
اسم كلمندو
إنجليزي Kalimendo
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 12.9 26

مكان sd.kalma-camp
اسم مخيم كلمة
اسم معسكر كلمة
إنجليزي Kalma camp
بلد SDN
صنف_الكيان camp
أب sd.south-darfur-gov
موقع 12.02 24.97

مكان sd.kalogi
اسم كالوقي
اسم كلوقي
إنجليزي Kalogi
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11 31

مكان sd.karari-district
اسم كرري
اسم محلية كرري
إنجليزي Karari
بلد SDN
صنف_الكيان district
أب sd.khartoum-gov
موقع 15.75 32.5

مكان sd.karima
اسم كريمة
إنجليزي Karima
بلد SDN
صنف_الكيان town
أب sd.northern-gov
موقع 18.55 31.85
سكان 19593
جيونيمز 371870
ملتبس نعم

مكان sd.karmah-an-nuzul
اسم كرمة
اسم كرمه
إنجليزي Karmah an Nuzul
بلد SDN
صنف_الكيان town
أب sd.northern-gov
موقع 19.6333 30.4167
سكان 3928
جيونيمز 372801
ملتبس نعم

مكان sd.karnoi
اسم كارنوي
إنجليزي Karnoi
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 15.05 23.25

مكان sd.kartala
اسم كرتالا
إنجليزي Kartala
بلد SDN
صنف_الكيان village
أب sd.south-kordofan-gov
موقع 12.1 29.95

مكان sd.kas
اسم كاس
إنجليزي Kas
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 12.5 24.28
ملتبس نعم

مكان sd.kassala
اسم كسلا
إنجليزي Kassala
بلد SDN
صنف_الكيان city
أب sd.kassala-gov
موقع 15.4508 36.3998
سكان 401477
جيونيمز 372753

مكان sd.kassala-gov
اسم كسلا
إنجليزي Kassala
بلد SDN
صنف_الكيان admin1
أب sd
موقع 15.7027 35.9035
سكان 1789806
جيونيمز 408663

مكان sd.katila
اسم كتيلة
إنجليزي Katila
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 10.9 24.5

مكان sd.kauda
اسم كاودا
إنجليزي Kauda
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11.1 30.52

مكان sd.kazgeil
اسم كازقيل
إنجليزي Kazgeil
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 12.85 30.13

مكان sd.keilak
اسم كيلك
إنجليزي Keilak
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 10.8302 29.3461

مكان sd.khartoum
اسم الخرطوم
إنجليزي Khartoum
بلد SDN
صنف_الكيان city
أب sd.khartoum-gov
موقع 15.5518 32.5324
سكان 1974647
جيونيمز 379252
عاصمة نعم

مكان sd.khartoum-gov
اسم الخرطوم
اسم ولاية الخرطوم
إنجليزي Khartoum
بلد SDN
صنف_الكيان admin1
أب sd
موقع 15.8 32.8
سكان 6527500
جيونيمز 379253

مكان sd.khartoum-international-airport
اسم مطار الخرطوم
اسم مطار الخرطوم الدولي
إنجليزي Khartoum International Airport
بلد SDN
صنف_الكيان airport
أب sd.khartoum
موقع 15.5895 32.5532

مكان sd.khartoum-north
اسم الخرطوم بحري
اسم بحري
اسم مدينة بحري
إنجليزي Khartoum North
بلد SDN
صنف_الكيان city
أب sd.bahri-district
موقع 15.64 32.55
ملتبس نعم

مكان sd.khashm-al-qirbah
اسم خشم القربة
إنجليزي Khashm al Qirbah
بلد SDN
صنف_الكيان town
أب sd.kassala-gov
موقع 14.97 35.92
جيونيمز 372527

مكان sd.kordofan
اسم كردفان
اسم إقليم كردفان
اسم كردفان الكبرى
إنجليزي Kordofan
بلد SDN
صنف_الكيان region
أب sd
موقع 12.8 29.8

مكان sd.korma
اسم كورما
إنجليزي Korma
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 13.8 24.75

مكان sd.kosti
اسم كوستي
إنجليزي Kosti
بلد SDN
صنف_الكيان city
أب sd.white-nile-gov
موقع 13.163 32.663
سكان 345068
جيونيمز 371760

مكان sd.kreinik
اسم كرينك
إنجليزي Kreinik
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 13.33 22.87

مكان sd.kulbus
اسم كلبس
إنجليزي Kulbus
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 14.37 22.45

مكان sd.kutum
اسم كتم
إنجليزي Kutum
بلد SDN
صنف_الكيان town
أب sd.kutum-district
موقع 14.2 24.66
سكان 9849
جيونيمز 371745
ملتبس نعم

مكان sd.kutum-district
اسم كتم
إنجليزي Kutum
بلد SDN
صنف_الكيان admin2
أب sd.north-darfur-gov
موقع 14.451 24.7133
سكان 150687
ملتبس نعم

مكان sd.lagowa
اسم لقاوة
إنجليزي Lagowa
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 11.42 29.13

مكان sd.mayo
اسم مايو
اسم حي مايو
اسم سوق مايو
إنجليزي Mayo
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.49 32.54
ملتبس نعم

مكان sd.mellit
اسم مليط
إنجليزي Mellit
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 14.13 25.55

مكان sd.merowe
اسم مروي
اسم مطار مروي
اسم قاعدة مروي الجوية
إنجليزي Merowe
بلد SDN
صنف_الكيان town
أب sd.northern-gov
موقع 18.48 31.82
سكان 10234
جيونيمز 370481

مكان sd.merowe-dam
اسم سد مروي
إنجليزي Merowe Dam
بلد SDN
صنف_الكيان dam
أب sd.northern-gov
موقع 18.6692 32.05

مكان sd.mershing
اسم مرشنج
إنجليزي Mershing
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 12.7 24.7

مكان sd.mesteri
اسم مستري
إنجليزي Mesteri
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 13.1 22.2

مكان sd.mornei
اسم مورني
إنجليزي Mornei
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 12.95 22.87

مكان sd.mukjar
اسم مكجر
إنجليزي Mukjar
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 11.93 23.28

مكان sd.nasir-extension
اسم امتداد ناصر
إنجليزي Nasir Extension
بلد SDN
صنف_الكيان town
أب sd.khartoum-gov
موقع 15.5939 32.5647
جيونيمز 6992531

مكان sd.nertiti
اسم نيرتتي
إنجليزي Nertiti
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 12.96 24.04

مكان sd.new-halfa
اسم حلفا الجديدة
إنجليزي New Halfa
بلد SDN
صنف_الكيان town
أب sd.kassala-gov
موقع 15.33 35.6

مكان sd.north-darfur-gov
اسم شمال دارفور
إنجليزي North Darfur
بلد SDN
صنف_الكيان admin1
أب sd
موقع 16.2081 25.5063
سكان 2113626
جيونيمز 408666

مكان sd.north-kordofan-gov
اسم شمال كردفان
إنجليزي North Kordofan
بلد SDN
صنف_الكيان admin1
أب sd
موقع 14.9401 30.0719
سكان 2920992
جيونيمز 408667

مكان sd.northern-gov
اسم الشمالية
اسم الولاية الشمالية
إنجليزي Northern
بلد SDN
صنف_الكيان admin1
أب sd
موقع 19.4784 29.7828
سكان 699065
جيونيمز 378389
ملتبس نعم

مكان sd.nuba-mountains
اسم جبال النوبة
اسم جبال النوبه
إنجليزي Nuba Mountains
بلد SDN
صنف_الكيان region
أب sd
موقع 11.3 30.2

مكان sd.nyala
اسم نيالا
إنجليزي Nyala
بلد SDN
صنف_الكيان city
أب sd.south-darfur-gov
موقع 12.0489 24.8807
سكان 565734
جيونيمز 369004

مكان sd.nyala-airport
اسم مطار نيالا
إنجليزي Nyala Airport
بلد SDN
صنف_الكيان airport
أب sd.south-darfur-gov
موقع 12.0535 24.9562

مكان sd.ombada-district
اسم أمبدة
اسم محلية أمبدة
إنجليزي Ombada
بلد SDN
صنف_الكيان district
أب sd.khartoum-gov
موقع 15.63 32.4

مكان sd.omdurman
اسم أم درمان
اسم أمدرمان
إنجليزي Omdurman
بلد SDN
صنف_الكيان city
أب sd.khartoum-gov
موقع 15.6445 32.4777
سكان 1200000
جيونيمز 365137

مكان sd.omdurman-market
اسم سوق أم درمان
اسم سوق أمدرمان
إنجليزي Omdurman Market
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.645 32.475

مكان sd.osif
اسم أوسيف
إنجليزي Osif
بلد SDN
صنف_الكيان town
أب sd.red-sea-gov
موقع 21.75 36.85

مكان sd.port-sudan
اسم بورتسودان
اسم بورت سودان
اسم بورسودان
إنجليزي Port Sudan
بلد SDN
صنف_الكيان city
أب sd.port-sudan-district
موقع 19.6158 37.2164
سكان 489725
جيونيمز 377039

مكان sd.port-sudan-airport
اسم مطار بورتسودان
إنجليزي Port Sudan Airport
بلد SDN
صنف_الكيان airport
أب sd.red-sea-gov
موقع 19.4336 37.2341

مكان sd.port-sudan-district
اسم بورتسودان
إنجليزي Port Sudan
بلد SDN
صنف_الكيان admin2
أب sd.red-sea-gov
موقع 19.4797 37.1994
سكان 283953

مكان sd.rabak
اسم ربك
إنجليزي Rabak
بلد SDN
صنف_الكيان city
أب sd.rabak-district
موقع 13.18 32.74
سكان 135281
جيونيمز 368277
ملتبس نعم

مكان sd.rabak-district
اسم ربك
إنجليزي Rabak
بلد SDN
صنف_الكيان admin2
أب sd.white-nile-gov
موقع 13.3976 32.7827
سكان 239665

مكان sd.radio-and-tv-building
اسم الإذاعة والتلفزيون
اسم مبنى الإذاعة والتلفزيون
إنجليزي Radio and TV building
بلد SDN
صنف_الكيان building
أب sd.omdurman
موقع 15.625 32.49
ملتبس نعم

مكان sd.rahad-al-bardi
اسم رهيد البردي
إنجليزي Rahad al Bardi
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 11.3 23.88

مكان sd.rahid-an-nuba
اسم رهيد النوبة
إنجليزي Rahid an Nuba
بلد SDN
صنف_الكيان village
أب sd.north-kordofan-gov
موقع 15 31.4

مكان sd.rashad
اسم رشاد
إنجليزي Rashad
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11.86 31.05
ملتبس نعم

مكان sd.red-sea-gov
اسم البحر الأحمر
اسم ولاية البحر الأحمر
إنجليزي Red Sea
بلد SDN
صنف_الكيان admin1
أب sd
موقع 19.9268 35.4322
سكان 1396110
جيونيمز 408646
ملتبس نعم

مكان sd.republican-palace-khartoum
اسم القصر الجمهوري
اسم القصر الرئاسي في الخرطوم
إنجليزي Republican Palace Khartoum
بلد SDN
صنف_الكيان building
أب sd.khartoum
موقع 15.609 32.527
ملتبس نعم

مكان sd.river-nile-gov
اسم نهر النيل
اسم ولاية نهر النيل
إنجليزي River Nile
بلد SDN
صنف_الكيان admin1
أب sd
موقع 17.299 33.5853
سكان 1120441
جيونيمز 408664
ملتبس نعم

مكان sd.rokoro
اسم روكرو
إنجليزي Rokoro
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 13.3 24.4

مكان sd.roseires-dam
اسم خزان الروصيرص
اسم سد الروصيرص
إنجليزي Roseires Dam
بلد SDN
صنف_الكيان dam
أب sd.blue-nile-gov
موقع 11.8 34.38

مكان sd.rufaah
اسم رفاعة
إنجليزي Rufa'ah
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 14.77 33.37

مكان sd.sabreen-market
اسم صابرين
اسم سوق صابرين
إنجليزي Sabreen Market
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.72 32.46
ملتبس نعم

مكان sd.sannar
اسم سنار
إنجليزي Sannar
بلد SDN
صنف_الكيان city
أب sd.sennar-gov
موقع 13.55 33.6
سكان 130122
جيونيمز 367644

مكان sd.saraf-umra
اسم سرف عمرة
إنجليزي Saraf Umra
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 13.5 23.25

مكان sd.saudi-maternity-hospital-el-fasher
اسم مستشفى السعودي
اسم المستشفى السعودي
إنجليزي Saudi Maternity Hospital El Fasher
بلد SDN
صنف_الكيان building
أب sd.north-darfur-gov
موقع 13.63 25.34
ملتبس نعم

مكان sd.sennar-gov
اسم سنار
اسم ولاية سنار
إنجليزي Sennar
بلد SDN
صنف_الكيان admin1
أب sd
موقع 12.9655 33.8345
سكان 1285058
جيونيمز 408669

مكان sd.shag-al-nom
اسم شق النوم
إنجليزي Shag al Nom
بلد SDN
صنف_الكيان village
أب sd.north-kordofan-gov
موقع 13.9 30.3

مكان sd.shambat
اسم شمبات
اسم حي شمبات
إنجليزي Shambat
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.66 32.53
جيونيمز 367327

مكان sd.shangil-tobaya
اسم شنقل طوباي
اسم شنقل طوباية
إنجليزي Shangil Tobaya
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 13.05 25.2

مكان sd.sharq-an-nil-district
اسم شرق النيل
اسم محلية شرق النيل
اسم شرقي النيل
إنجليزي Sharq an Nil
بلد SDN
صنف_الكيان district
أب sd.khartoum-gov
موقع 15.65 32.65

مكان sd.shearia
اسم شعيرية
إنجليزي Shearia
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 12.6 25.6

مكان sd.shendi
اسم شندي
إنجليزي Shendi
بلد SDN
صنف_الكيان city
أب sd.shendi-district
موقع 16.69 33.43
سكان 53568
جيونيمز 367308

مكان sd.shendi-district
اسم شندي
إنجليزي Shendi
بلد SDN
صنف_الكيان admin2
أب sd.river-nile-gov
موقع 16.4253 33.8302
سكان 269446

مكان sd.signal-corps-base
اسم سلاح الإشارة
إنجليزي Signal Corps base
بلد SDN
صنف_الكيان base
أب sd.khartoum
موقع 15.625 32.55

مكان sd.singa
اسم سنجة
اسم سنجه
إنجليزي Singa
بلد SDN
صنف_الكيان city
أب sd.sennar-gov
موقع 13.15 33.93
سكان 250000
جيونيمز 366847

مكان sd.sinkat
اسم سنكات
إنجليزي Sinkat
بلد SDN
صنف_الكيان town
أب sd.red-sea-gov
موقع 18.84 36.83

مكان sd.sirba
اسم سربا
إنجليزي Sirba
بلد SDN
صنف_الكيان town
أب sd.west-darfur-gov
موقع 13.82 22.5

مكان sd.soba
اسم سوبا
إنجليزي Soba
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum-gov
موقع 15.52 32.65

مكان sd.sodari
اسم سودري
إنجليزي Sodari
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 14.42 29.08

مكان sd.sorong
اسم سرونق
إنجليزي Sorong
بلد SDN
صنف_الكيان village
أب sd.central-darfur-gov
موقع 13 24.2

مكان sd.souq-al-arabi
اسم السوق العربي
إنجليزي Souq al-Arabi
بلد SDN
صنف_الكيان neighbourhood
أب sd.khartoum
موقع 15.6 32.53

مكان sd.souq-libya
اسم سوق ليبيا
إنجليزي Souq Libya
بلد SDN
صنف_الكيان neighbourhood
أب sd.omdurman
موقع 15.65 32.4

مكان sd.south-darfur-gov
اسم جنوب دارفور
إنجليزي South Darfur
بلد SDN
صنف_الكيان admin1
أب sd
موقع 11.0549 24.5299
سكان 4093594

مكان sd.south-kordofan-gov
اسم جنوب كردفان
إنجليزي South Kordofan
بلد SDN
صنف_الكيان admin1
أب sd
موقع 11.1294 30.8666
سكان 1406404
جيونيمز 408661

مكان sd.sports-city-khartoum
اسم المدينة الرياضية
إنجليزي Sports City Khartoum
بلد SDN
صنف_الكيان building
أب sd.khartoum
موقع 15.53 32.555

مكان sd.suakin
اسم سواكن
إنجليزي Suakin
بلد SDN
صنف_الكيان town
أب sd.suakin-district
موقع 19.1059 37.332
سكان 28570
جيونيمز 367544

مكان sd.suakin-district
اسم سواكن
إنجليزي Suakin
بلد SDN
صنف_الكيان admin2
أب sd.red-sea-gov
موقع 19.1898 37.2049
ملتبس نعم

مكان sd.talodi
اسم تلودي
إنجليزي Talodi
بلد SDN
صنف_الكيان town
أب sd.talody-district
موقع 10.64 30.38
سكان 13188
جيونيمز 366487

مكان sd.talody-district
اسم تلودي
إنجليزي Talody
بلد SDN
صنف_الكيان admin2
أب sd.south-kordofan-gov
موقع 10.3759 30.8432
سكان 98937

مكان sd.tambul
اسم تمبول
إنجليزي Tambul
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 14.9 33.5

مكان sd.tarsin
اسم ترسين
إنجليزي Tarsin
بلد SDN
صنف_الكيان village
أب sd.central-darfur-gov
موقع 12.95 24.25

مكان sd.tawila
اسم طويلة
اسم محلية طويلة
إنجليزي Tawila
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 13.5 24.88
ملتبس نعم

مكان sd.tawkar
اسم طوكر
إنجليزي Tawkar
بلد SDN
صنف_الكيان town
أب sd.red-sea-gov
موقع 18.43 37.73
سكان 22250
جيونيمز 366323

مكان sd.tendelti
اسم تندلتي
إنجليزي Tendelti
بلد SDN
صنف_الكيان town
أب sd.white-nile-gov
موقع 13.02 31.87
سكان 27275
جيونيمز 366426

مكان sd.tine
اسم الطينة
اسم معبر الطينة
إنجليزي Tine
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 15.03 22.8
ملتبس نعم

مكان sd.triangle-border-area
اسم المثلث الحدودي
اسم منطقة المثلث
اسم مثلث العوينات
إنجليزي Triangle border area
بلد SDN
صنف_الكيان region
أب sd
موقع 22 25

مكان sd.tulus
اسم تلس
إنجليزي Tulus
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 11.09 24.5

مكان sd.tuti-island
اسم جزيرة توتي
اسم توتي
إنجليزي Tuti Island
بلد SDN
صنف_الكيان island
أب sd.khartoum
موقع 15.62 32.51
ملتبس نعم

مكان sd.um-adara
اسم أم عدارة
إنجليزي Um Adara
بلد SDN
صنف_الكيان village
أب sd.west-kordofan-gov
موقع 11.5 27.5

مكان sd.um-barmbita
اسم أم برمبيطة
إنجليزي Um Barmbita
بلد SDN
صنف_الكيان town
أب sd.south-kordofan-gov
موقع 11.3 30.6

مكان sd.um-dafuq
اسم أم دافوق
إنجليزي Um Dafuq
بلد SDN
صنف_الكيان town
أب sd.south-darfur-gov
موقع 10.45 23.3

مكان sd.um-dukhun
اسم أم دخن
إنجليزي Um Dukhun
بلد SDN
صنف_الكيان town
أب sd.central-darfur-gov
موقع 11.2 22.9

مكان sd.um-rakuba
اسم أم راكوبة
اسم مخيم أم راكوبة
إنجليزي Um Rakuba
بلد SDN
صنف_الكيان camp
أب sd.gedaref-gov
موقع 14.05 35.55

مكان sd.um-sayala
اسم أم سيالة
إنجليزي Um Sayala
بلد SDN
صنف_الكيان town
أب sd.north-kordofan-gov
موقع 14.4 31.2

مكان sd.um-sumaima
اسم أم صميمة
إنجليزي Um Sumaima
بلد SDN
صنف_الكيان village
أب sd.north-kordofan-gov
موقع 13.1 29.4

مكان sd.umm-al-qura
اسم أم القرى
إنجليزي Umm al Qura
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 14.45 33.9
ملتبس نعم

مكان sd.umm-buru
اسم أمبرو
إنجليزي Umm Buru
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 15.06 23.72

مكان sd.umm-kaddadah
اسم أم كدادة
إنجليزي Umm Kaddadah
بلد SDN
صنف_الكيان town
أب sd.north-darfur-gov
موقع 13.6 26.69

مكان sd.umm-rimtah
اسم أم رمتة
إنجليزي Umm Rimtah
بلد SDN
صنف_الكيان town
أب sd.white-nile-gov
موقع 14.8 32.1

مكان sd.umm-ruwaba
اسم أم روابة
إنجليزي Umm Ruwaba
بلد SDN
صنف_الكيان city
أب sd.north-kordofan-gov
موقع 12.906 31.216
سكان 55742
جيونيمز 364706

مكان sd.university-of-khartoum
اسم جامعة الخرطوم
إنجليزي University of Khartoum
بلد SDN
صنف_الكيان building
أب sd.khartoum
موقع 15.611 32.542

مكان sd.wad-al-mahi
اسم ود الماحي
إنجليزي Wad al Mahi
بلد SDN
صنف_الكيان town
أب sd.blue-nile-gov
موقع 11.3 34.9

مكان sd.wad-an-nurah
اسم ود النورة
إنجليزي Wad an Nurah
بلد SDN
صنف_الكيان village
أب sd.gezira-gov
موقع 14.6 32.6

مكان sd.wad-ashib
اسم ود عشيب
إنجليزي Wad Ashib
بلد SDN
صنف_الكيان village
أب sd.gezira-gov
موقع 14.95 33.1

مكان sd.wad-banda
اسم ود بندة
إنجليزي Wad Banda
بلد SDN
صنف_الكيان town
أب sd.west-kordofan-gov
موقع 13.1 27.95

مكان sd.wad-medani
اسم ود مدني
اسم مدني
اسم ودمدني
إنجليزي Wad Medani
بلد SDN
صنف_الكيان city
أب sd.gezira-gov
موقع 14.4 33.52
سكان 332714
جيونيمز 364103
ملتبس نعم

مكان sd.wad-rawah
اسم ود راوة
إنجليزي Wad Rawah
بلد SDN
صنف_الكيان town
أب sd.gezira-gov
موقع 15.16 33.12

مكان sd.wadi-halfa
اسم وادي حلفا
إنجليزي Wadi Halfa
بلد SDN
صنف_الكيان town
أب sd.northern-gov
موقع 21.8 31.35

مكان sd.wadi-howar
اسم وادي هور
إنجليزي Wadi Howar
بلد SDN
صنف_الكيان region
أب sd.north-darfur-gov
موقع 16.5 25

مكان sd.wadi-salih-district
اسم وادي صالح
إنجليزي Wadi Salih
بلد SDN
صنف_الكيان district
أب sd.central-darfur-gov
موقع 12.2 23.2

مكان sd.wadi-seidna-air-base
اسم وادي سيدنا
اسم قاعدة وادي سيدنا
اسم قاعدة وادي سيدنا الجوية
إنجليزي Wadi Seidna Air Base
بلد SDN
صنف_الكيان base
أب sd.khartoum-gov
موقع 15.815 32.513

مكان sd.west-darfur-gov
اسم غرب دارفور
إنجليزي West Darfur
بلد SDN
صنف_الكيان admin1
أب sd
موقع 13.646 22.6652
سكان 1308225

مكان sd.west-kordofan-gov
اسم غرب كردفان
إنجليزي West Kordofan
بلد SDN
صنف_الكيان admin1
أب sd
موقع 12 28.5

مكان sd.white-nile-gov
اسم النيل الأبيض
اسم ولاية النيل الأبيض
إنجليزي White Nile
بلد SDN
صنف_الكيان admin1
أب sd
موقع 12.8174 32.4736
سكان 1730588
جيونيمز 408653

مكان sd.yassin
اسم ياسين
إنجليزي Yassin
بلد SDN
صنف_الكيان town
أب sd.east-darfur-gov
موقع 11.7 25.7
ملتبس نعم

مكان sd.zalingei
اسم زالنجي
إنجليزي Zalingei
بلد SDN
صنف_الكيان city
أب sd.zalingei-district
موقع 12.909 23.474
سكان 28687
جيونيمز 363533

مكان sd.zalingei-district
اسم زالنجي
إنجليزي Zalingei
بلد SDN
صنف_الكيان admin2
أب sd.central-darfur-gov
موقع 13.0455 23.5441
سكان 101052

مكان sd.zamzam-camp
اسم مخيم زمزم
اسم زمزم
إنجليزي Zamzam camp
بلد SDN
صنف_الكيان camp
أب sd.north-darfur-gov
موقع 13.49 25.31
ملتبس نعم
