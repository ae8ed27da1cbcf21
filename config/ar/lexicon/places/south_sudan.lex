# Places of South Sudan.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ss.adar-oil-field
اسم عدارييل
إنجليزي Adar oil field
بلد SSD
صنف_الكيان field
أب ss.upper-nile-gov
موقع 10.1 32.95

مكان ss.akobo
اسم أكوبو
إنجليزي Akobo
بلد SSD
صنف_الكيان town
أب ss.akobo-district
موقع 7.78 33

مكان ss.akobo-district
اسم أكوبو
إنجليزي Akobo
بلد SSD
صنف_الكيان admin2
أب ss.jonglei-gov
موقع 7.6519 32.8645
سكان 136210

مكان ss.aweil
اسم أويل
إنجليزي Aweil
بلد SSD
صنف_الكيان city
أب ss.north-bahr-ghazal-gov
موقع 8.767 27.4
سكان 38745
جيونيمز 364367

مكان ss.bahr-el-ghazal
اسم بحر الغزال
إنجليزي Bahr el Ghazal
بلد SSD
صنف_الكيان region
أب ss
موقع 8 28

مكان ss.baliet
اسم بليت
إنجليزي Baliet
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 9.3 31.9
ملتبس نعم

مكان ss.bentiu
اسم بانتيو
إنجليزي Bentiu
بلد SSD
صنف_الكيان city
أب ss.unity-gov
موقع 9.2333 29.8333
سكان 7653
جيونيمز 377472

مكان ss.bor
اسم بور
إنجليزي Bor
بلد SSD
صنف_الكيان city
أب ss.jonglei-gov
موقع 6.209 31.559
سكان 26782
جيونيمز 377241
ملتبس نعم

مكان ss.central-equatoria-gov
اسم الاستوائية الوسطى
اسم وسط الاستوائية
إنجليزي Central Equatoria
بلد SSD
صنف_الكيان admin1
أب ss
موقع 4.7 31.2
سكان 1103592
جيونيمز 408655

مكان ss.eastern-equatoria-gov
اسم شرق الاستوائية
اسم الاستوائية الشرقية
إنجليزي Eastern Equatoria
بلد SSD
صنف_الكيان admin1
أب ss
موقع 4.9 33.8
سكان 906126
جيونيمز 408668

مكان ss.equatoria
اسم الاستوائية
إنجليزي Equatoria
بلد SSD
صنف_الكيان region
أب ss
موقع 5 30.5
ملتبس نعم

مكان ss.fangak
اسم فانجاك
اسم فنجاك
إنجليزي Fangak
بلد SSD
صنف_الكيان town
أب ss.jonglei-gov
موقع 9.07 30.88

مكان ss.gogrial
اسم قوقريال
إنجليزي Gogrial
بلد SSD
صنف_الكيان town
أب ss.warrap-gov
موقع 8.53 28.1
سكان 44600
جيونيمز 374739

مكان ss.jonglei-gov
اسم جونقلي
اسم جونغلي
إنجليزي Jonglei
بلد SSD
صنف_الكيان admin1
أب ss
موقع 7.4 32.4
سكان 1358602
جيونيمز 408662

مكان ss.juba
اسم جوبا
إنجليزي Juba
بلد SSD
صنف_الكيان city
أب ss
موقع 4.8517 31.5825
سكان 450000
جيونيمز 373303
عاصمة نعم

مكان ss.juba-district
اسم جوبا
إنجليزي Juba
بلد SSD
صنف_الكيان admin2
أب ss.central-equatoria-gov
موقع 4.6619 31.5496
سكان 372413

مكان ss.juba-international-airport
اسم مطار جوبا
إنجليزي Juba International Airport
بلد SSD
صنف_الكيان airport
أب ss.central-equatoria-gov
موقع 4.872 31.6011

مكان ss.kafia-kingi
اسم كافيا كنجي
إنجليزي Kafia Kingi
بلد SSD
صنف_الكيان town
أب ss.west-bahr-ghazal-gov
موقع 9.2735 24.417
سكان 16000
جيونيمز 373130

مكان ss.kajo-keji
اسم كاجو كاجي
إنجليزي Kajo Keji
بلد SSD
صنف_الكيان town
أب ss.central-equatoria-gov
موقع 3.85 31.66

مكان ss.kapoeta
اسم كبويتا
إنجليزي Kapoeta
بلد SSD
صنف_الكيان town
أب ss.eastern-equatoria-gov
موقع 4.775 33.59
سكان 7042
جيونيمز 372884

مكان ss.kodok
اسم كدوك
اسم فشودة
إنجليزي Kodok
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 9.89 32.12
سكان 7709
جيونيمز 372299

مكان ss.kuajok
اسم كواجوك
إنجليزي Kuajok
بلد SSD
صنف_الكيان town
أب ss.warrap-gov
موقع 8.3 28

مكان ss.lainya
اسم لانيا
إنجليزي Lainya
بلد SSD
صنف_الكيان town
أب ss.central-equatoria-gov
موقع 4.29 30.9

مكان ss.lakes-gov
اسم البحيرات
إنجليزي Lakes
بلد SSD
صنف_الكيان admin1
أب ss
موقع 6.8 30
سكان 695730
جيونيمز 408647
ملتبس نعم

مكان ss.lankien
اسم لانكين
إنجليزي Lankien
بلد SSD
صنف_الكيان town
أب ss.jonglei-gov
موقع 8.53 32.06

مكان ss.leer
اسم لير
إنجليزي Leer
بلد SSD
صنف_الكيان town
أب ss.leer-district
موقع 8.3 30.14
ملتبس نعم

مكان ss.leer-district
اسم لير
إنجليزي Leer
بلد SSD
صنف_الكيان admin2
أب ss.unity-gov
موقع 8.1758 30.2251
سكان 53022
ملتبس نعم

مكان ss.leer-unity
اسم ليير
إنجليزي Leer
بلد SSD
صنف_الكيان town
أب ss.unity-gov
موقع 8.3018 30.1418
سكان 17827
جيونيمز 371466

مكان ss.maban
اسم مابان
إنجليزي Maban
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 9.97 33.7

مكان ss.magwi
اسم ماقوي
إنجليزي Magwi
بلد SSD
صنف_الكيان town
أب ss.eastern-equatoria-gov
موقع 4.13 32.3

مكان ss.malakal
اسم ملكال
إنجليزي Malakal
بلد SSD
صنف_الكيان city
أب ss.malakal-district
موقع 9.5334 31.6605
سكان 160765
جيونيمز 370737

مكان ss.malakal-district
اسم ملكال
إنجليزي Malakal
بلد SSD
صنف_الكيان admin2
أب ss.upper-nile-gov
موقع 9.6465 31.6694
سكان 126483

مكان ss.maridi
اسم مريدي
إنجليزي Maridi
بلد SSD
صنف_الكيان town
أب ss.western-equatoria-gov
موقع 4.915 29.475

مكان ss.maridi-district
اسم ماريدي
إنجليزي Maridi
بلد SSD
صنف_الكيان admin2
أب ss.western-equatoria-gov
موقع 4.9351 29.772
سكان 82461

مكان ss.maridi-western-equatoria
اسم ماريدي
إنجليزي Maridi
بلد SSD
صنف_الكيان town
أب ss.maridi-district
موقع 4.9158 29.4742
سكان 14224
جيونيمز 370457

مكان ss.mayom
اسم ميوم
إنجليزي Mayom
بلد SSD
صنف_الكيان town
أب ss.unity-gov
موقع 9.22 29.17

مكان ss.melut
اسم ملوط
إنجليزي Melut
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 10.44 32.2

مكان ss.mundri
اسم موندري
إنجليزي Mundri
بلد SSD
صنف_الكيان town
أب ss.western-equatoria-gov
موقع 5.35 30.32

مكان ss.nasir
اسم الناصر
إنجليزي Nasir
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 8.6 33.07
ملتبس نعم

مكان ss.nesitu
اسم نيسيتو
إنجليزي Nesitu
بلد SSD
صنف_الكيان town
أب ss.central-equatoria-gov
موقع 4.65 31.7

مكان ss.nimule
اسم نيمولي
إنجليزي Nimule
بلد SSD
صنف_الكيان town
أب ss.eastern-equatoria-gov
موقع 3.596 32.064

مكان ss.north-bahr-ghazal-gov
اسم شمال بحر الغزال
اسم بحر الغزال الشمالية
إنجليزي Northern Bahr el Ghazal
بلد SSD
صنف_الكيان admin1
أب ss
موقع 8.8 27
سكان 720898
جيونيمز 408665

مكان ss.old-fangak
اسم بانتيو قديم
إنجليزي Old Fangak
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 9.07 30.87

مكان ss.paloich
اسم فلوج
اسم حقول فلوج
إنجليزي Paloich
بلد SSD
صنف_الكيان field
أب ss.upper-nile-gov
موقع 10.47 32.53

مكان ss.pariang
اسم باريانق
إنجليزي Pariang
بلد SSD
صنف_الكيان town
أب ss.unity-gov
موقع 9.92 29.98

مكان ss.pibor
اسم بيبور
إنجليزي Pibor
بلد SSD
صنف_الكيان town
أب ss.pibor-district
موقع 6.8 33.13
جيونيمز 368552

مكان ss.pibor-district
اسم بيبور
إنجليزي Pibor
بلد SSD
صنف_الكيان admin2
أب ss.jonglei-gov
موقع 6.3791 33.1762
سكان 148475

مكان ss.pochalla-district
اسم باتشيللا
إنجليزي Pochalla
بلد SSD
صنف_الكيان admin2
أب ss.jonglei-gov
موقع 7.1085 33.8027
سكان 66201

مكان ss.raga
اسم راجا
إنجليزي Raga
بلد SSD
صنف_الكيان town
أب ss.west-bahr-ghazal-gov
موقع 8.46 25.68
سكان 3700
جيونيمز 368246

مكان ss.renk
اسم الرنك
إنجليزي Renk
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 11.75 32.78
جيونيمز 378487
ملتبس نعم

مكان ss.rubkona
اسم ربكونا
إنجليزي Rubkona
بلد SSD
صنف_الكيان town
أب ss.unity-gov
موقع 9.25 29.8

مكان ss.rumbek
اسم رمبيك
إنجليزي Rumbek
بلد SSD
صنف_الكيان city
أب ss.lakes-gov
موقع 6.8 29.69
سكان 32083
جيونيمز 367927

مكان ss.tambura
اسم تمبورا
إنجليزي Tambura
بلد SSD
صنف_الكيان town
أب ss.western-equatoria-gov
موقع 5.6 27.47

مكان ss.tambura-western-equatoria
اسم تومبورا
إنجليزي Tambura
بلد SSD
صنف_الكيان town
أب ss.western-equatoria-gov
موقع 5.6 27.4667
سكان 9500
جيونيمز 366444

مكان ss.terekeka
اسم تركاكا
إنجليزي Terekeka
بلد SSD
صنف_الكيان town
أب ss.central-equatoria-gov
موقع 5.44 31.75

مكان ss.tonga
اسم تونجا
إنجليزي Tonga
بلد SSD
صنف_الكيان town
أب ss.upper-nile-gov
موقع 9.47 31.05
جيونيمز 365775

مكان ss.tonj
اسم تونج
إنجليزي Tonj
بلد SSD
صنف_الكيان town
أب ss.warrap-gov
موقع 7.27 28.68
سكان 17338
جيونيمز 365763

مكان ss.torit
اسم توريت
إنجليزي Torit
بلد SSD
صنف_الكيان city
أب ss.torit-district
موقع 4.413 32.568
سكان 20048
جيونيمز 365742

مكان ss.torit-district
اسم توريت
إنجليزي Torit
بلد SSD
صنف_الكيان admin2
أب ss.eastern-equatoria-gov
موقع 4.3168 32.5585
سكان 99740

مكان ss.ulang
اسم أولانق
إنجليزي Ulang
بلد SSD
صنف_الكيان town
أب ss.jonglei-gov
موقع 8.7 32.2

مكان ss.unity-gov
اسم الوحدة
اسم ولاية الوحدة
إنجليزي Unity
بلد SSD
صنف_الكيان admin1
أب ss
موقع 9 29.8
سكان 585801
جيونيمز 408650
ملتبس نعم

مكان ss.upper-nile-gov
اسم أعالي النيل
إنجليزي Upper Nile
بلد SSD
صنف_الكيان admin1
أب ss
موقع 10 32.7
سكان 964353
جيونيمز 381229

مكان ss.waat
اسم واط
إنجليزي Waat
بلد SSD
صنف_الكيان town
أب ss.jonglei-gov
موقع 8.19 32.12
ملتبس نعم

مكان ss.warrap-gov
اسم واراب
إنجليزي Warrap
بلد SSD
صنف_الكيان admin1
أب ss
موقع 8.1 28.85
سكان 972928
جيونيمز 408670

مكان ss.wau
اسم واو
إنجليزي Wau
بلد SSD
صنف_الكيان city
أب ss.west-bahr-ghazal-gov
موقع 7.7029 27.9953
سكان 127384
جيونيمز 363885
ملتبس نعم

مكان ss.west-bahr-ghazal-gov
اسم غرب بحر الغزال
اسم بحر الغزال الغربية
إنجليزي Western Bahr el Ghazal
بلد SSD
صنف_الكيان admin1
أب ss
موقع 8.15 26
سكان 333431
جيونيمز 408657

مكان ss.western-equatoria-gov
اسم غرب الاستوائية
اسم الاستوائية الغربية
إنجليزي Western Equatoria
بلد SSD
صنف_الكيان admin1
أب ss
موقع 5.3 28.4
سكان 619029
جيونيمز 408656

مكان ss.yambio
اسم يامبيو
إنجليزي Yambio
بلد SSD
صنف_الكيان city
أب ss.yambio-district
موقع 4.57 28.395
سكان 40382
جيونيمز 363656

مكان ss.yambio-district
اسم يامبيو
إنجليزي Yambio
بلد SSD
صنف_الكيان admin2
أب ss.western-equatoria-gov
موقع 4.7705 28.6052
سكان 152257

مكان ss.yei
اسم ياي
إنجليزي Yei
بلد SSD
صنف_الكيان town
أب ss.central-equatoria-gov
موقع 4.095 30.678
سكان 260720
جيونيمز 363619
ملتبس نعم

مكان ss.yida-camp
اسم مخيم ييدا
اسم ييدا
إنجليزي Yida camp
بلد SSD
صنف_الكيان camp
أب ss.unity-gov
موقع 10.1 30.08

مكان ss.yirol
اسم يرول
إنجليزي Yirol
بلد SSD
صنف_الكيان town
أب ss.lakes-gov
موقع 6.55 30.5

مكان ss.yirol-lakes
اسم ييرول
إنجليزي Yirol
بلد SSD
صنف_الكيان town
أب ss.lakes-gov
موقع 6.551 30.4976
سكان 11650
جيونيمز 363594
