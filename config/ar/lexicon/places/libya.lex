# Places of Libya.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ly.12-buildings
اسم العمارات 12
إنجليزي 12 Buildings
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32 20.02

مكان ly.abu-nujaym
اسم أبو نجيم
إنجليزي Abu Nujaym
بلد LBY
صنف_الكيان town
أب ly.surt-gov
موقع 30.57 15.42

مكان ly.abu-qurayn
اسم أبو قرين
اسم بوقرين
إنجليزي Abu Qurayn
بلد LBY
صنف_الكيان town
أب ly.misratah-gov
موقع 31.45 15.25
جيونيمز 2220416

مكان ly.abu-salim
اسم أبو سليم
اسم بوسليم
إنجليزي Abu Salim
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.85 13.17

مكان ly.abu-sitta-naval-base
اسم قاعدة أبو ستة
اسم أبو ستة
إنجليزي Abu Sitta naval base
بلد LBY
صنف_الكيان base
أب ly.tripoli
موقع 32.9 13.22

مكان ly.ad-dafiniyah
اسم الدافنية
إنجليزي Ad Dafiniyah
بلد LBY
صنف_الكيان town
أب ly.misratah-gov
موقع 32.4 14.83

مكان ly.airport-road-tripoli
اسم طريق المطار
إنجليزي Airport Road Tripoli
بلد LBY
صنف_الكيان road
أب ly.tripoli
موقع 32.8 13.16

مكان ly.ajdabiya
اسم أجدابيا
إنجليزي Ajdabiya
بلد LBY
صنف_الكيان city
أب ly.wahat-gov
موقع 30.755 20.226
سكان 416000
جيونيمز 89113

مكان ly.al-abraq-airport
اسم مطار الأبرق
اسم الأبرق
إنجليزي Al Abraq Airport
بلد LBY
صنف_الكيان airport
أب ly.jabal-akhdar-gov
موقع 32.7887 21.9643

مكان ly.al-abyar
اسم الأبيار
إنجليزي Al Abyar
بلد LBY
صنف_الكيان town
أب ly.benghazi-gov
موقع 32.19 20.6
سكان 32563
جيونيمز 89087
ملتبس نعم

مكان ly.al-ajaylat
اسم العجيلات
إنجليزي Al Ajaylat
بلد LBY
صنف_الكيان town
أب ly.nuqat-khams-gov
موقع 32.757 12.377
سكان 130546
جيونيمز 2219701

مكان ly.al-asabiah
اسم الأصابعة
إنجليزي Al Asabi'ah
بلد LBY
صنف_الكيان town
أب ly.jabal-gharbi-gov
موقع 32.03 12.87

مكان ly.al-aziziyah
اسم العزيزية
إنجليزي Al Aziziyah
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.53 13.02
سكان 4000
جيونيمز 2220139
ملتبس نعم

مكان ly.al-barakah
اسم البركة
إنجليزي Al Barakah
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.1 20.07
جيونيمز 89048
ملتبس نعم

مكان ly.al-bardiyah
اسم البردية
اسم البرديه
اسم بردية
إنجليزي Al Bardiyah
بلد LBY
صنف_الكيان town
أب ly.butnan-gov
موقع 31.7562 25.0865
سكان 9149
جيونيمز 80509
ملتبس نعم

مكان ly.al-bayda
اسم البيضاء
إنجليزي Al Bayda'
بلد LBY
صنف_الكيان city
أب ly.jabal-akhdar-gov
موقع 32.7627 21.7551
سكان 206180
جيونيمز 89055
ملتبس نعم

مكان ly.al-fataih
اسم الفتائح
إنجليزي Al Fata'ih
بلد LBY
صنف_الكيان neighbourhood
أب ly.darnah-gov
موقع 32.74 22.75

مكان ly.al-fuqaha
اسم الفقهاء
إنجليزي Al Fuqaha
بلد LBY
صنف_الكيان town
أب ly.jufrah-gov
موقع 27.84 16.36
ملتبس نعم

مكان ly.al-ghurayfah
اسم الغريفة
إنجليزي Al Ghurayfah
بلد LBY
صنف_الكيان town
أب ly.wadi-hayat-gov
موقع 26.54 13.05
جيونيمز 2220061

مكان ly.al-hadbah
اسم الهضبة
اسم الهضبة الخضراء
اسم سجن الهضبة
إنجليزي Al Hadbah
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.845 13.19
ملتبس نعم

مكان ly.al-hawwari
اسم الهواري
إنجليزي Al Hawwari
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.03 20.12
ملتبس نعم

مكان ly.al-hirah
اسم الهيرة
إنجليزي Al Hirah
بلد LBY
صنف_الكيان village
أب ly.jabal-gharbi-gov
موقع 32.32 13.03

مكان ly.al-jaghbub
اسم الجغبوب
إنجليزي Al Jaghbub
بلد LBY
صنف_الكيان town
أب ly.butnan-gov
موقع 29.742 24.517

مكان ly.al-jizah-al-bahriyah
اسم الجيزة البحرية
إنجليزي Al Jizah al Bahriyah
بلد LBY
صنف_الكيان neighbourhood
أب ly.surt-gov
موقع 31.22 16.59

مكان ly.al-jufra-air-base
اسم قاعدة الجفرة
اسم قاعدة الجفرة الجوية
اسم مطار الجفرة
إنجليزي Al Jufra Air Base
بلد LBY
صنف_الكيان base
أب ly.jufrah-gov
موقع 29.198 16.001

مكان ly.al-jumayl
اسم الجميل
إنجليزي Al Jumayl
بلد LBY
صنف_الكيان town
أب ly.nuqat-khams-gov
موقع 32.85 12.06
سكان 102000
جيونيمز 2219936
ملتبس نعم

مكان ly.al-khallatat
اسم الخلاطات
إنجليزي Al Khallatat
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.82 13.19

مكان ly.al-khums
اسم الخمس
إنجليزي Al Khums
بلد LBY
صنف_الكيان city
أب ly.marqab-gov
موقع 32.6486 14.2619
سكان 201943
جيونيمز 2219905
ملتبس نعم

مكان ly.al-kufrah
اسم الكفرة
اسم الكفره
إنجليزي Al Kufrah
بلد LBY
صنف_الكيان town
أب ly.kufrah-gov
موقع 24.1783 23.3136
سكان 17320
جيونيمز 88962

مكان ly.al-kuraymiyah
اسم الكريمية
إنجليزي Al Kuraymiyah
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.75 13.12

مكان ly.al-laythi
اسم الليثي
إنجليزي Al Laythi
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.08 20.11

مكان ly.al-majuri
اسم الماجوري
إنجليزي Al Majuri
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.1 20.09

مكان ly.al-maraysah
اسم المريسة
اسم ميناء المريسة
إنجليزي Al Maraysah
بلد LBY
صنف_الكيان building
أب ly.benghazi
موقع 32 19.9

مكان ly.al-marj
اسم المرج
إنجليزي Al Marj
بلد LBY
صنف_الكيان city
أب ly.marj-gov
موقع 32.494 20.83
سكان 85315
جيونيمز 88903
ملتبس نعم

مكان ly.al-mutrad
اسم المطرد
إنجليزي Al Mutrad
بلد LBY
صنف_الكيان town
أب ly.zawiyah-gov
موقع 32.77 12.6
ملتبس نعم

مكان ly.al-qaddahiyah
اسم القداحية
إنجليزي Al Qaddahiyah
بلد LBY
صنف_الكيان town
أب ly.misratah-gov
موقع 31.36 15.23

مكان ly.al-qarabulli
اسم القره بوللي
اسم القربوللي
إنجليزي Al Qarabulli
بلد LBY
صنف_الكيان town
أب ly.tripoli
موقع 32.75 13.71

مكان ly.al-qatrun
اسم القطرون
إنجليزي Al Qatrun
بلد LBY
صنف_الكيان town
أب ly.murzuq-gov
موقع 24.93 14.65
سكان 4500
جيونيمز 2219739

مكان ly.al-qawarishah
اسم القوارشة
إنجليزي Al Qawarishah
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.03 20.07
جيونيمز 88839

مكان ly.al-qubbah
اسم القبة
إنجليزي Al Qubbah
بلد LBY
صنف_الكيان town
أب ly.darnah-gov
موقع 32.763 22.242
سكان 24631
جيونيمز 88835
ملتبس نعم

مكان ly.al-uqaylah
اسم العقيلة
اسم العقيله
إنجليزي Al Uqaylah
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 30.26 19.2
جيونيمز 2219698
ملتبس نعم

مكان ly.al-urban
اسم العربان
إنجليزي Al Urban
بلد LBY
صنف_الكيان village
أب ly.jabal-gharbi-gov
موقع 32.1 13.3

مكان ly.al-uwaynat
اسم العوينات غات
إنجليزي Al Uwaynat
بلد LBY
صنف_الكيان town
أب ly.ghat-gov
موقع 25.78 10.55

مكان ly.al-washkah
اسم الوشكة
اسم الوشكه
إنجليزي Al Washkah
بلد LBY
صنف_الكيان town
أب ly.misratah-gov
موقع 31.3734 15.5709

مكان ly.al-watiya-air-base
اسم قاعدة الوطية
اسم الوطية
اسم قاعدة عقبة بن نافع
اسم قاعدة الوطية الجوية
إنجليزي Al Watiya Air Base
بلد LBY
صنف_الكيان base
أب ly.jabal-gharbi-gov
موقع 32.48 11.898

مكان ly.an-nawfaliyah
اسم النوفلية
إنجليزي An Nawfaliyah
بلد LBY
صنف_الكيان town
أب ly.surt-gov
موقع 30.78 17.83
جيونيمز 2219589

مكان ly.ar-rajmah
اسم قاعدة الرجمة
اسم الرجمة
إنجليزي Ar Rajmah
بلد LBY
صنف_الكيان base
أب ly.benghazi
موقع 32.07 20.35

مكان ly.as-sabri
اسم الصابري
إنجليزي As Sabri
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.13 20.07
ملتبس نعم

مكان ly.as-saidiyah
اسم الساعدية
إنجليزي As Sa'idiyah
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.6187 13.036

مكان ly.as-salmani
اسم السلماني
إنجليزي As Salmani
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.11 20.1
ملتبس نعم

مكان ly.as-salmawi
اسم السلماوي
إنجليزي As Salmawi
بلد LBY
صنف_الكيان town
أب ly.benghazi
موقع 32.12 20.1

مكان ly.as-sarraj
اسم السراج
إنجليزي As Sarraj
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.85 13.06
ملتبس نعم

مكان ly.as-sawani
اسم السواني
إنجليزي As Sawani
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.73 13.05

مكان ly.as-sidr
اسم السدرة
اسم ميناء السدرة
اسم ميناء السدر
اسم السدر
إنجليزي As Sidr
بلد LBY
صنف_الكيان building
أب ly.surt-gov
موقع 30.63 18.35
ملتبس نعم

مكان ly.as-subayah
اسم اسبيعة
اسم سبيعة
إنجليزي As Subay'ah
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.58 13.18

مكان ly.ash-shuqayqah
اسم الشقيقة
إنجليزي Ash Shuqayqah
بلد LBY
صنف_الكيان village
أب ly.jabal-gharbi-gov
موقع 31.5 12.9
ملتبس نعم

مكان ly.at-tuwayshah
اسم الطويشة
إنجليزي At Tuwayshah
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.64 13.13

مكان ly.ath-thalathin
اسم الثلاثين
اسم بوابة الثلاثين
إنجليزي Ath Thalathin
بلد LBY
صنف_الكيان village
أب ly.surt-gov
موقع 31 16.4
ملتبس نعم

مكان ly.awbari
اسم أوباري
إنجليزي Awbari
بلد LBY
صنف_الكيان town
أب ly.wadi-hayat-gov
موقع 26.59 12.78
سكان 42975
جيونيمز 2219235

مكان ly.awjilah
اسم أوجلة
إنجليزي Awjilah
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 29.13 21.28
سكان 6610
جيونيمز 88533

مكان ly.ayn-marah
اسم عين مارة
إنجليزي Ayn Marah
بلد LBY
صنف_الكيان town
أب ly.darnah-gov
موقع 32.75 22.38

مكان ly.ayn-zarah
اسم عين زارة
اسم عين زاره
إنجليزي Ayn Zarah
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.81 13.28

مكان ly.az-zahr-al-ahmar
اسم الظهر الأحمر
إنجليزي Az Zahr al Ahmar
بلد LBY
صنف_الكيان village
أب ly.darnah-gov
موقع 32.7 22.6

مكان ly.az-zahra
اسم الزهراء
إنجليزي Az Zahra
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.68 12.88
ملتبس نعم

مكان ly.az-zintan
اسم الزنتان
اسم الزنتان الليبية
إنجليزي Az Zintan
بلد LBY
صنف_الكيان town
أب ly.jabal-gharbi-gov
موقع 31.931 12.253
سكان 33000
جيونيمز 2218963

مكان ly.az-zuwaytinah
اسم الزويتينة
اسم ميناء الزويتينة
إنجليزي Az Zuwaytinah
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 30.95 20.12
سكان 21015
جيونيمز 88380

مكان ly.bab-al-aziziyah
اسم باب العزيزية
إنجليزي Bab al Aziziyah
بلد LBY
صنف_الكيان base
أب ly.tripoli
موقع 32.87 13.175
جيونيمز 2214813

مكان ly.bani-walid
اسم بني وليد
إنجليزي Bani Walid
بلد LBY
صنف_الكيان city
أب ly.misratah-gov
موقع 31.757 13.991
سكان 46350
جيونيمز 2218840

مكان ly.benghazi
اسم بنغازي
إنجليزي Benghazi
بلد LBY
صنف_الكيان city
أب ly.benghazi-gov
موقع 32.1167 20.0667
سكان 631555
جيونيمز 88319

مكان ly.benghazi-gov
اسم بنغازي
إنجليزي Banghazi
بلد LBY
صنف_الكيان admin1
أب ly
موقع 31.9 20.3
سكان 670797
جيونيمز 88318

مكان ly.benghazi-port
اسم ميناء بنغازي
إنجليزي Benghazi port
بلد LBY
صنف_الكيان building
أب ly.benghazi
موقع 32.11 20.04

مكان ly.benina
اسم بنينا
اسم مطار بنينا
اسم مطار بنينا الدولي
اسم قاعدة بنينا
إنجليزي Benina
بلد LBY
صنف_الكيان airport
أب ly.benghazi
موقع 32.0968 20.2695

مكان ly.bin-jawad
اسم بن جواد
اسم بنجواد
إنجليزي Bin Jawad
بلد LBY
صنف_الكيان town
أب ly.surt-gov
موقع 30.79 18.07
جيونيمز 2218562

مكان ly.brak
اسم براك
اسم براك الشاطئ
إنجليزي Brak
بلد LBY
صنف_الكيان town
أب ly.wadi-shati-gov
موقع 27.55 14.27
سكان 39444
جيونيمز 2218478
ملتبس نعم

مكان ly.brak-al-shati-airbase
اسم قاعدة براك
اسم قاعدة براك الشاطئ
إنجليزي Brak al-Shati Airbase
بلد LBY
صنف_الكيان base
أب ly.wadi-shati-gov
موقع 27.653 14.272

مكان ly.bu-atni
اسم بوعطني
اسم بو عطني
إنجليزي Bu Atni
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.08 20.17

مكان ly.butnan-gov
اسم البطنان
إنجليزي Al Butnan
بلد LBY
صنف_الكيان admin1
أب ly
موقع 30.8 24.2
سكان 159536
جيونيمز 7602688

مكان ly.cyrenaica
اسم برقة
اسم إقليم برقة
اسم شرق ليبيا
اسم الشرق الليبي
إنجليزي Cyrenaica
بلد LBY
صنف_الكيان region
أب ly
موقع 30 21.5

مكان ly.dahra-field
اسم حقل الظهرة
إنجليزي Dahra field
بلد LBY
صنف_الكيان field
أب ly.wahat-gov
موقع 29.5 17.8

مكان ly.daraj
اسم درج
إنجليزي Daraj
بلد LBY
صنف_الكيان town
أب ly.nalut-gov
موقع 30.16 10.45
ملتبس نعم

مكان ly.darnah
اسم درنة
اسم درنه
إنجليزي Darnah
بلد LBY
صنف_الكيان city
أب ly.darnah-gov
موقع 32.767 22.6367
سكان 78782
جيونيمز 87205
ملتبس نعم

مكان ly.darnah-gov
اسم درنة
اسم درنه
إنجليزي Darnah
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.5 22.6
سكان 163351
جيونيمز 87204

مكان ly.derna-dam
اسم سد وادي درنة
اسم سد درنة
إنجليزي Derna dam
بلد LBY
صنف_الكيان dam
أب ly.darnah-gov
موقع 32.74 22.63

مكان ly.el-feel-oil-field
اسم حقل الفيل
اسم الفيل
إنجليزي El Feel oil field
بلد LBY
صنف_الكيان field
أب ly.murzuq-gov
موقع 25.9 12.2
ملتبس نعم

مكان ly.fezzan
اسم فزان
اسم إقليم فزان
اسم جنوب ليبيا
اسم الجنوب الليبي
إنجليزي Fezzan
بلد LBY
صنف_الكيان region
أب ly
موقع 26.5 14

مكان ly.gamal-abdel-nasser-air-base
اسم مطار جمال عبد الناصر
اسم قاعدة جمال عبد الناصر
إنجليزي Gamal Abdel Nasser Air Base
بلد LBY
صنف_الكيان airport
أب ly.butnan-gov
موقع 31.861 23.907

مكان ly.garabulli
اسم القره بوللي المرقب
إنجليزي Garabulli
بلد LBY
صنف_الكيان town
أب ly.marqab-gov
موقع 32.75 13.72

مكان ly.ghadamis
اسم غدامس
إنجليزي Ghadamis
بلد LBY
صنف_الكيان town
أب ly.nalut-gov
موقع 30.1337 9.495
سكان 7000
جيونيمز 2217440

مكان ly.ghani-field
اسم حقل الغاني
اسم الغاني
إنجليزي Ghani field
بلد LBY
صنف_الكيان field
أب ly.wahat-gov
موقع 28.9 17.6
ملتبس نعم

مكان ly.ghardabiya-air-base
اسم قاعدة القرضابية
اسم مطار القرضابية
اسم القرضابية
إنجليزي Ghardabiya Air Base
بلد LBY
صنف_الكيان airport
أب ly.surt-gov
موقع 31.0635 16.595

مكان ly.gharghur
اسم غرغور
إنجليزي Gharghur
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.86 13.14

مكان ly.gharyan
اسم غريان
اسم غريان الليبية
إنجليزي Gharyan
بلد LBY
صنف_الكيان city
أب ly.jabal-gharbi-gov
موقع 32.1722 13.0203
سكان 85219
جيونيمز 2217362
ملتبس نعم

مكان ly.ghat
اسم غات
إنجليزي Ghat
بلد LBY
صنف_الكيان town
أب ly.ghat-gov
موقع 24.9647 10.1728
سكان 24347
جيونيمز 2217351
ملتبس نعم

مكان ly.ghat-gov
اسم غات
إنجليزي Ghat
بلد LBY
صنف_الكيان admin1
أب ly
موقع 25.2 11
سكان 23518
جيونيمز 2217350
ملتبس نعم

مكان ly.hadba-project
اسم المشروع
اسم مشروع الهضبة
إنجليزي Hadba project
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.83 13.18
ملتبس نعم

مكان ly.hamza-camp
اسم حمزة
اسم معسكر حمزة
إنجليزي Hamza camp
بلد LBY
صنف_الكيان base
أب ly.tripoli
موقع 32.82 13.15
ملتبس نعم

مكان ly.harawah
اسم هراوة
إنجليزي Harawah
بلد LBY
صنف_الكيان town
أب ly.surt-gov
موقع 30.85 17.6
ملتبس نعم

مكان ly.hariga-port
اسم ميناء الحريقة
اسم الحريقة
إنجليزي Hariga port
بلد LBY
صنف_الكيان building
أب ly.butnan-gov
موقع 32.06 24.01

مكان ly.hay-al-andalus
اسم حي الأندلس
اسم الأندلس
إنجليزي Hay al Andalus
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.87 13.13
ملتبس نعم

مكان ly.hun
اسم هون
إنجليزي Hun
بلد LBY
صنف_الكيان town
أب ly.jufrah-gov
موقع 29.127 15.948
سكان 18878
جيونيمز 2216645
ملتبس نعم

مكان ly.idri
اسم إدري
إنجليزي Idri
بلد LBY
صنف_الكيان town
أب ly.wadi-shati-gov
موقع 27.5 13.2667
سكان 4611
جيونيمز 2220309
ملتبس نعم

مكان ly.jabal-akhdar-gov
اسم الجبل الأخضر
إنجليزي Al Jabal al Akhdar
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.6 21.9
سكان 203156
جيونيمز 443289

مكان ly.jabal-al-uwaynat
اسم العوينات
اسم جبل العوينات
إنجليزي Jabal al Uwaynat
بلد LBY
صنف_الكيان mountain
أب ly.kufrah-gov
موقع 21.9 24.97

مكان ly.jabal-gharbi-gov
اسم الجبل الغربي
اسم جبل نفوسة
اسم جبال نفوسة
إنجليزي Al Jabal al Gharbi
بلد LBY
صنف_الكيان admin1
أب ly
موقع 31 12.5

مكان ly.jadu
اسم جادو
إنجليزي Jadu
بلد LBY
صنف_الكيان town
أب ly.jabal-gharbi-gov
موقع 31.953 12.026
سكان 6013
جيونيمز 2216432

مكان ly.jalu
اسم جالو
إنجليزي Jalu
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 29.03 21.55

مكان ly.jamal-abdel-nasser-street-benghazi
اسم شارع جمال عبد الناصر
إنجليزي Jamal Abdel Nasser street Benghazi
بلد LBY
صنف_الكيان road
أب ly.benghazi
موقع 32.11 20.06

مكان ly.janzur
اسم جنزور
اسم جنزور الليبية
إنجليزي Janzur
بلد LBY
صنف_الكيان town
أب ly.tripoli
موقع 32.82 13.01
جيونيمز 2216349

مكان ly.jifarah-gov
اسم الجفارة
اسم الجفاره
إنجليزي Al Jifarah
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.6 13.05
سكان 453198
جيونيمز 7602690

مكان ly.jufrah-gov
اسم الجفرة
اسم الجفره
إنجليزي Al Jufrah
بلد LBY
صنف_الكيان admin1
أب ly
موقع 28.5 16.5
سكان 52342
جيونيمز 2219944

مكان ly.khallat-al-furjan
اسم خلة الفرجان
إنجليزي Khallat al Furjan
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.8 13.23

مكان ly.kiklah
اسم ككلة
إنجليزي Kiklah
بلد LBY
صنف_الكيان town
أب ly.jabal-gharbi-gov
موقع 32.07 12.69

مكان ly.kufrah-gov
اسم الكفرة
اسم الكفره
إنجليزي Al Kufrah
بلد LBY
صنف_الكيان admin1
أب ly
موقع 24.2 22
سكان 50104
جيونيمز 88932

مكان ly.mabruk-field
اسم حقل المبروك
اسم المبروك
إنجليزي Mabruk field
بلد LBY
صنف_الكيان field
أب ly.wahat-gov
موقع 29.9 17.2
ملتبس نعم

مكان ly.maradah
اسم مرادة
إنجليزي Maradah
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 29.23 19.22
سكان 2229
جيونيمز 2215282

مكان ly.marj-gov
اسم المرج
إنجليزي Al Marj
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.1 21.2
سكان 185848
جيونيمز 88904
ملتبس نعم

مكان ly.marqab-gov
اسم المرقب
اسم الخمس
إنجليزي Al Marqab
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.4 14
سكان 432202
جيونيمز 7602691
ملتبس نعم

مكان ly.marsa-al-burayqah
اسم البريقة
اسم ميناء البريقة
اسم البريقه
اسم مرسى البريقة
إنجليزي Marsa al Burayqah
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 30.41 19.57
سكان 13780
جيونيمز 2215210

مكان ly.martubah
اسم مرتوبة
إنجليزي Martubah
بلد LBY
صنف_الكيان town
أب ly.darnah-gov
موقع 32.58 22.77
جيونيمز 85074

مكان ly.martyrs-square-tripoli
اسم ساحة الشهداء طرابلس
إنجليزي Martyrs' Square Tripoli
بلد LBY
صنف_الكيان building
أب ly.tripoli
موقع 32.895 13.181

مكان ly.masallatah
اسم مسلاتة
إنجليزي Masallatah
بلد LBY
صنف_الكيان town
أب ly.marqab-gov
موقع 32.616 14.04

مكان ly.matan-as-sarra
اسم معطن السارة
إنجليزي Ma'tan as Sarra
بلد LBY
صنف_الكيان base
أب ly.kufrah-gov
موقع 21.69 21.83

مكان ly.mellitah
اسم مليتة
اسم مجمع مليتة
إنجليزي Mellitah
بلد LBY
صنف_الكيان building
أب ly.nuqat-khams-gov
موقع 32.86 12.25

مكان ly.messla-field
اسم حقل مسلة
إنجليزي Messla field
بلد LBY
صنف_الكيان field
أب ly.wahat-gov
موقع 28 22.3

مكان ly.misrata-airport
اسم مطار مصراتة
اسم الكلية الجوية مصراتة
اسم الكلية الجوية بمصراتة
إنجليزي Misrata Airport
بلد LBY
صنف_الكيان airport
أب ly.misratah-gov
موقع 32.325 15.061

مكان ly.misratah
اسم مصراتة
اسم مصراته
إنجليزي Misratah
بلد LBY
صنف_الكيان city
أب ly.misratah-gov
موقع 32.3754 15.0925
سكان 386120
جيونيمز 2214846

مكان ly.misratah-gov
اسم مصراتة
اسم مصراته
إنجليزي Misratah
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.2 15
سكان 550938
جيونيمز 2214845

مكان ly.mitiga-international-airport
اسم مطار معيتيقة
اسم مطار معيتيقة الدولي
اسم قاعدة معيتيقة
اسم معيتيقة
إنجليزي Mitiga International Airport
بلد LBY
صنف_الكيان airport
أب ly.tripoli
موقع 32.8941 13.276

مكان ly.mizdah
اسم مزدة
إنجليزي Mizdah
بلد LBY
صنف_الكيان town
أب ly.jabal-gharbi-gov
موقع 31.445 12.983
سكان 26107
جيونيمز 2214827

مكان ly.murzuq
اسم مرزق
إنجليزي Murzuq
بلد LBY
صنف_الكيان town
أب ly.murzuq-gov
موقع 25.9155 13.9184
سكان 43732
جيونيمز 2214603

مكان ly.murzuq-basin
اسم حوض مرزق
إنجليزي Murzuq Basin
بلد LBY
صنف_الكيان region
أب ly
موقع 26 13

مكان ly.murzuq-gov
اسم مرزق
إنجليزي Murzuq
بلد LBY
صنف_الكيان admin1
أب ly
موقع 25.5 14.5
سكان 78621
جيونيمز 2214602

مكان ly.musaid
اسم امساعد
اسم مساعد
اسم معبر امساعد
إنجليزي Musaid
بلد LBY
صنف_الكيان crossing
أب ly.butnan-gov
موقع 31.58 25.05
ملتبس نعم

مكان ly.nalut
اسم نالوت
إنجليزي Nalut
بلد LBY
صنف_الكيان town
أب ly.nalut-gov
موقع 31.8685 10.9812
سكان 26256
جيونيمز 2214433

مكان ly.nalut-gov
اسم نالوت
إنجليزي Nalut
بلد LBY
صنف_الكيان admin1
أب ly
موقع 30.5 11
سكان 93224
جيونيمز 2214432

مكان ly.naqliya-camp
اسم النقلية
اسم معسكر النقلية
إنجليزي Naqliya camp
بلد LBY
صنف_الكيان base
أب ly.tripoli
موقع 32.8 13.15

مكان ly.nuqat-khams-gov
اسم النقاط الخمس
إنجليزي An Nuqat al Khams
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.7 11.9
سكان 287662
جيونيمز 2593778

مكان ly.oil-crescent
اسم الهلال النفطي
اسم منطقة الهلال النفطي
إنجليزي Oil Crescent
بلد LBY
صنف_الكيان region
أب ly
موقع 30.4 19

مكان ly.ouagadougou-conference-centre
اسم مجمع قاعات واغادوغو
اسم قاعات واغادوغو
إنجليزي Ouagadougou conference centre
بلد LBY
صنف_الكيان building
أب ly.surt-gov
موقع 31.19 16.56

مكان ly.qaminis
اسم قمينس
إنجليزي Qaminis
بلد LBY
صنف_الكيان town
أب ly.benghazi-gov
موقع 31.66 20.01
جيونيمز 84257

مكان ly.qanfudah
اسم قنفودة
إنجليزي Qanfudah
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32 20

مكان ly.qaryunis
اسم قاريونس
إنجليزي Qaryunis
بلد LBY
صنف_الكيان neighbourhood
أب ly
موقع 32.06 20.05

مكان ly.qasr-abu-hadi
اسم قصر ابو هادي
إنجليزي Qasr Abu Hadi
بلد LBY
صنف_الكيان town
أب ly.surt-gov
موقع 31.0593 16.6591
سكان 4890
جيونيمز 8354477

مكان ly.qasr-bin-ghashir
اسم قصر بن غشير
إنجليزي Qasr Bin Ghashir
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.69 13.18
جيونيمز 2213618

مكان ly.rabyanah
اسم ربيانة
إنجليزي Rabyanah
بلد LBY
صنف_الكيان town
أب ly.kufrah-gov
موقع 24.25 21.99

مكان ly.ras-ajdir
اسم رأس جدير
اسم معبر رأس جدير
اسم رأس اجدير
اسم معبر راس اجدير
إنجليزي Ras Ajdir
بلد LBY
صنف_الكيان crossing
أب ly.nuqat-khams-gov
موقع 33.15 11.56

مكان ly.ras-al-hilal
اسم رأس الهلال
إنجليزي Ras al Hilal
بلد LBY
صنف_الكيان town
أب ly.darnah-gov
موقع 32.88 22.18

مكان ly.ras-lanuf
اسم راس لانوف
اسم راس لانوف النفطي
إنجليزي Ra's Lanuf
بلد LBY
صنف_الكيان town
أب ly.surt-gov
موقع 30.5 18.57
جيونيمز 2212984

مكان ly.riqdalin
اسم رقدالين
إنجليزي Riqdalin
بلد LBY
صنف_الكيان town
أب ly.nuqat-khams-gov
موقع 32.92 11.97

مكان ly.rixos-hotel-tripoli
اسم فندق ريكسوس
اسم ريكسوس
إنجليزي Rixos Hotel Tripoli
بلد LBY
صنف_الكيان building
أب ly.tripoli
موقع 32.865 13.175

مكان ly.sabha
اسم سبها
إنجليزي Sabha
بلد LBY
صنف_الكيان city
أب ly.sabha-gov
موقع 27.0377 14.4283
سكان 130000
جيونيمز 2212775

مكان ly.sabha-airport
اسم مطار سبها
إنجليزي Sabha Airport
بلد LBY
صنف_الكيان airport
أب ly.sabha-gov
موقع 26.987 14.4725

مكان ly.sabha-fort
اسم قلعة سبها
إنجليزي Sabha Fort
بلد LBY
صنف_الكيان building
أب ly.sabha-gov
موقع 27.03 14.45

مكان ly.sabha-gov
اسم سبها
إنجليزي Sabha
بلد LBY
صنف_الكيان admin1
أب ly
موقع 27.04 14.43
سكان 212694
جيونيمز 2212774

مكان ly.sabratah
اسم صبراتة
اسم صبراته
إنجليزي Sabratah
بلد LBY
صنف_الكيان city
أب ly.nuqat-khams-gov
موقع 32.793 12.488
سكان 102038
جيونيمز 2212771

مكان ly.salah-ad-din
اسم صلاح الدين
إنجليزي Salah ad Din
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.82 13.2
ملتبس نعم

مكان ly.sarir-field
اسم حقل السرير
اسم السرير
إنجليزي Sarir field
بلد LBY
صنف_الكيان field
أب ly.wahat-gov
موقع 27.6 22.5
ملتبس نعم

مكان ly.sawknah
اسم سوكنة
إنجليزي Sawknah
بلد LBY
صنف_الكيان town
أب ly.jufrah-gov
موقع 29.07 15.785
جيونيمز 2210627

مكان ly.shahhat
اسم شحات
إنجليزي Shahhat
بلد LBY
صنف_الكيان town
أب ly.jabal-akhdar-gov
موقع 32.828 21.86

مكان ly.sharara-oil-field
اسم حقل الشرارة
اسم حقل الشرارة النفطي
اسم الشرارة
إنجليزي Sharara oil field
بلد LBY
صنف_الكيان field
أب ly.murzuq-gov
موقع 26.56 12.21
ملتبس نعم

مكان ly.sidi-faraj
اسم سيدي فرج
إنجليزي Sidi Faraj
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.05 20.18

مكان ly.suluq
اسم سلوق
إنجليزي Suluq
بلد LBY
صنف_الكيان town
أب ly.benghazi-gov
موقع 31.67 20.25
سكان 15543
جيونيمز 81604
ملتبس نعم

مكان ly.suq-al-hut
اسم سوق الحوت
إنجليزي Suq al Hut
بلد LBY
صنف_الكيان neighbourhood
أب ly.benghazi
موقع 32.12 20.06

مكان ly.suq-al-jumah
اسم سوق الجمعة
إنجليزي Suq al Jum'ah
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.89 13.25

مكان ly.suq-al-khamis
اسم سوق الخميس امسيحل
اسم سوق الخميس
إنجليزي Suq al Khamis
بلد LBY
صنف_الكيان town
أب ly.jifarah-gov
موقع 32.6 13.25

مكان ly.surman
اسم صرمان
إنجليزي Surman
بلد LBY
صنف_الكيان town
أب ly.nuqat-khams-gov
موقع 32.757 12.572
سكان 25235
جيونيمز 2210560

مكان ly.surt
اسم سرت
إنجليزي Surt
بلد LBY
صنف_الكيان city
أب ly.surt-gov
موقع 31.2089 16.5887
سكان 128123
جيونيمز 2210554

مكان ly.surt-gov
اسم سرت
إنجليزي Surt
بلد LBY
صنف_الكيان admin1
أب ly
موقع 30.8 16.8
سكان 193720
جيونيمز 2210553

مكان ly.susah
اسم سوسة
إنجليزي Susah
بلد LBY
صنف_الكيان town
أب ly.darnah-gov
موقع 32.9 21.97
جيونيمز 81584
ملتبس نعم

مكان ly.tajura
اسم تاجوراء
اسم تاجورة
إنجليزي Tajura'
بلد LBY
صنف_الكيان town
أب ly.tripoli
موقع 32.88 13.35
سكان 100000
جيونيمز 2210394

مكان ly.tamanhint-air-base
اسم قاعدة تمنهنت
اسم تمنهنت
إنجليزي Tamanhint Air Base
بلد LBY
صنف_الكيان base
أب ly.sabha-gov
موقع 27.2 14.65

مكان ly.tarhunah
اسم ترهونة
اسم ترهونه
إنجليزي Tarhunah
بلد LBY
صنف_الكيان city
أب ly.jabal-gharbi-gov
موقع 32.435 13.633
سكان 210697
جيونيمز 2210221

مكان ly.tawurgha
اسم تاورغاء
اسم تاورغا
إنجليزي Tawurgha'
بلد LBY
صنف_الكيان town
أب ly.misratah-gov
موقع 32.01 15.08

مكان ly.tazirbu
اسم تازربو
إنجليزي Tazirbu
بلد LBY
صنف_الكيان town
أب ly.kufrah-gov
موقع 25.75 21.13

مكان ly.traghan
اسم تراغن
إنجليزي Traghan
بلد LBY
صنف_الكيان town
أب ly.murzuq-gov
موقع 25.93 14.43
جيونيمز 2210242

مكان ly.tripoli
اسم طرابلس الغرب
اسم طرابلس
إنجليزي Tripoli
بلد LBY
صنف_الكيان city
أب ly.tripoli-gov
موقع 32.8874 13.1873
سكان 1150989
جيونيمز 2210247
عاصمة نعم

مكان ly.tripoli-gov
اسم طرابلس
إنجليزي Tripoli
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.85 13.25
سكان 1065405
جيونيمز 2210245

مكان ly.tripoli-international-airport
اسم مطار طرابلس الدولي
اسم مطار طرابلس العالمي
اسم مطار طرابلس
إنجليزي Tripoli International Airport
بلد LBY
صنف_الكيان airport
أب ly.tripoli
موقع 32.6635 13.159

مكان ly.tripoli-port
اسم ميناء طرابلس
إنجليزي Tripoli port
بلد LBY
صنف_الكيان building
أب ly.tripoli
موقع 32.905 13.19

مكان ly.tripolitania
اسم غرب ليبيا
اسم الغرب الليبي
اسم إقليم طرابلس
إنجليزي Tripolitania
بلد LBY
صنف_الكيان region
أب ly
موقع 32 12.8

مكان ly.tubruq
اسم طبرق
إنجليزي Tubruq
بلد LBY
صنف_الكيان city
أب ly.butnan-gov
موقع 32.0836 23.9764
سكان 121052
جيونيمز 81302

مكان ly.tukrah
اسم توكرة
اسم توكره
إنجليزي Tukrah
بلد LBY
صنف_الكيان town
أب ly.benghazi-gov
موقع 32.53 20.58
سكان 23164
جيونيمز 88834

مكان ly.umm-al-aranib
اسم أم الأرانب
إنجليزي Umm al Aranib
بلد LBY
صنف_الكيان town
أب ly.murzuq-gov
موقع 26.13 14.75

مكان ly.waddan
اسم ودان
إنجليزي Waddan
بلد LBY
صنف_الكيان town
أب ly.jufrah-gov
موقع 29.161 16.139
سكان 27590
جيونيمز 2209055
ملتبس نعم

مكان ly.wadi-ar-rabi
اسم وادي الربيع
إنجليزي Wadi ar Rabi
بلد LBY
صنف_الكيان neighbourhood
أب ly.tripoli
موقع 32.75 13.35

مكان ly.wadi-dinar
اسم وادي دينار
إنجليزي Wadi Dinar
بلد LBY
صنف_الكيان village
أب ly.jabal-gharbi-gov
موقع 31.6 14.2

مكان ly.wadi-hayat-gov
اسم وادي الحياة
إنجليزي Wadi al Hayat
بلد LBY
صنف_الكيان admin1
أب ly
موقع 26.4 12.8
سكان 76858
جيونيمز 7602693

مكان ly.wadi-shati-gov
اسم وادي الشاطئ
اسم الشاطئ
إنجليزي Wadi ash Shati'
بلد LBY
صنف_الكيان admin1
أب ly
موقع 28 13
سكان 78532
جيونيمز 2219413
ملتبس نعم

مكان ly.wadi-zamzam
اسم زمزم
اسم وادي زمزم
إنجليزي Wadi Zamzam
بلد LBY
صنف_الكيان town
أب ly.misratah-gov
موقع 31.3 15.1
ملتبس نعم

مكان ly.wahat-gov
اسم الواحات
إنجليزي Al Wahat
بلد LBY
صنف_الكيان admin1
أب ly
موقع 29.5 21.5
سكان 177047
جيونيمز 7602692
ملتبس نعم

مكان ly.warshafana
اسم ورشفانة
اسم منطقة ورشفانة
إنجليزي Warshafana
بلد LBY
صنف_الكيان region
أب ly.jifarah-gov
موقع 32.65 12.95

مكان ly.wazin
اسم وازن
اسم معبر وازن
اسم معبر ذهيبة وازن
إنجليزي Wazin
بلد LBY
صنف_الكيان crossing
أب ly.nalut-gov
موقع 31.96 10.67
ملتبس نعم

مكان ly.yafran
اسم يفرن
إنجليزي Yafran
بلد LBY
صنف_الكيان town
أب ly.jabal-gharbi-gov
موقع 32.063 12.527
سكان 67638
جيونيمز 2208791

مكان ly.yarmouk-camp-tripoli
اسم اليرموك
اسم معسكر اليرموك
إنجليزي Yarmouk camp Tripoli
بلد LBY
صنف_الكيان base
أب ly.tripoli
موقع 32.8 13.2
ملتبس نعم

مكان ly.zaltan
اسم زلطن
إنجليزي Zaltan
بلد LBY
صنف_الكيان town
أب ly.nuqat-khams-gov
موقع 32.95 11.87
سكان 17700
جيونيمز 2208655

مكان ly.zawiya-refinery
اسم مصفاة الزاوية
اسم مصفاة الزاوية النفطية
إنجليزي Zawiya refinery
بلد LBY
صنف_الكيان building
أب ly.zawiyah-gov
موقع 32.79 12.69

مكان ly.zawiyah
اسم الزاوية
اسم الزاويه
إنجليزي Az Zawiyah
بلد LBY
صنف_الكيان city
أب ly.zawiyah-gov
موقع 32.7571 12.7276
سكان 200000
جيونيمز 2216885
ملتبس نعم

مكان ly.zawiyah-gov
اسم الزاوية
اسم الزاويه
إنجليزي Az Zawiyah
بلد LBY
صنف_الكيان admin1
أب ly
موقع 32.7 12.7
سكان 290993
جيونيمز 2218972
ملتبس نعم

مكان ly.zillah
اسم حقل زلة
اسم زلة
إنجليزي Zillah
بلد LBY
صنف_الكيان town
أب ly.wahat-gov
موقع 28.55 17.55
ملتبس نعم

مكان ly.zlitan
اسم زليتن
إنجليزي Zlitan
بلد LBY
صنف_الكيان city
أب ly.misratah-gov
موقع 32.467 14.569
سكان 109972
جيونيمز 2208485

مكان ly.zuwarah
اسم زوارة
اسم زواره
إنجليزي Zuwarah
بلد LBY
صنف_الكيان town
أب ly.nuqat-khams-gov
موقع 32.934 12.082
سكان 45000
جيونيمز 2208425
ملتبس نعم
