# Places of Lebanon.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان lb.aabbassiyeh
اسم العباسية
إنجليزي Aabbassiyeh
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.285 35.275
جيونيمز 281059
ملتبس نعم

مكان lb.aalma-ech-chaab
اسم علما الشعب
إنجليزي Aalma ech Chaab
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.105 35.18
جيونيمز 279633

مكان lb.aarsal
اسم عرسال
إنجليزي Aarsal
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.18 36.42
جيونيمز 273675

مكان lb.abra
اسم عبرا
إنجليزي Abra
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.565 35.4
جيونيمز 281014

مكان lb.achrafieh
اسم الأشرفية
إنجليزي Achrafieh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.885 35.52

مكان lb.ain-al-hilweh
اسم مخيم عين الحلوة
اسم عين الحلوة
إنجليزي Ain al-Hilweh
بلد LBN
صنف_الكيان camp
أب lb.south-gov
موقع 33.543 35.38
جيونيمز 277656

مكان lb.ain-al-remmaneh
اسم عين الرمانة
إنجليزي Ain al Remmaneh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.865 35.525
جيونيمز 6274956

مكان lb.ain-al-tineh
اسم عين التينة
إنجليزي Ain al-Tineh
بلد LBN
صنف_الكيان building
أب lb.beirut
موقع 33.89 35.48

مكان lb.ain-ebel
اسم عين إبل
إنجليزي Ain Ebel
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.11 35.405
سكان 2000
جيونيمز 277467

مكان lb.ain-qana
اسم عين قانا
إنجليزي Ain Qana
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.44 35.51
جيونيمز 277432

مكان lb.ainata
اسم عيناتا
إنجليزي Ainata
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.13 35.44
جيونيمز 277536

مكان lb.aishiyeh
اسم العيشية
إنجليزي Aishiyeh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.4 35.56
جيونيمز 280417

مكان lb.aitaroun
اسم عيترون
إنجليزي Aitaroun
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.115 35.475
جيونيمز 277366

مكان lb.aitou
اسم أيطو
إنجليزي Aitou
بلد LBN
صنف_الكيان village
أب lb.north-gov
موقع 34.31 35.91
جيونيمز 277362

مكان lb.akkar-gov
اسم عكار
إنجليزي Akkar
بلد LBN
صنف_الكيان admin1
أب lb
موقع 34.53 36.17
سكان 389899

مكان lb.al-abboudiyeh
اسم العبودية
اسم معبر العبودية
إنجليزي Al Abboudiyeh
بلد LBN
صنف_الكيان crossing
أب lb.akkar-gov
موقع 34.65 36.14
ملتبس نعم

مكان lb.al-bass-camp
اسم مخيم البص
إنجليزي Al-Bass camp
بلد LBN
صنف_الكيان camp
أب lb.south-gov
موقع 33.272 35.21
جيونيمز 6602977

مكان lb.al-hazmiyeh
اسم الحازمية
إنجليزي Al Hazmiyeh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8814 35.5202

مكان lb.al-mansouri
اسم المنصوري
إنجليزي Al Mansouri
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.175 35.2
جيونيمز 279547
ملتبس نعم

مكان lb.al-mina
اسم الميناء
إنجليزي Al Mina
بلد LBN
صنف_الكيان neighbourhood
أب lb.tripoli
موقع 34.4391 35.8249
ملتبس نعم

مكان lb.al-nour-square
اسم ساحة النور
إنجليزي Al-Nour Square
بلد LBN
صنف_الكيان building
أب lb.north-gov
موقع 34.432 35.84
ملتبس نعم

مكان lb.al-qaa
اسم القاع
اسم جرود القاع
إنجليزي Al Qaa
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.34 36.47
جيونيمز 279268
ملتبس نعم

مكان lb.al-qasr
اسم القصر
إنجليزي Al Qasr
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.46 36.48
جيونيمز 279058
ملتبس نعم

مكان lb.al-qoubaiyat
اسم القبيات
إنجليزي Al Qoubaiyat
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8922 35.5374
ملتبس نعم

مكان lb.al-qulaylah
اسم القليلة
اسم سهل القليلة
إنجليزي Al Qulaylah
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.19 35.22
جيونيمز 279087
ملتبس نعم

مكان lb.aley
اسم عاليه
إنجليزي Aley
بلد LBN
صنف_الكيان town
أب lb.aley-district
موقع 33.806 35.6
جيونيمز 280425

مكان lb.aley-district
اسم عاليه
إنجليزي Aley
بلد LBN
صنف_الكيان admin2
أب lb.mount-lebanon-gov
موقع 33.7756 35.5795
سكان 136320

مكان lb.almat
اسم علمات
إنجليزي Almat
بلد LBN
صنف_الكيان village
أب lb.mount-lebanon-gov
موقع 34.08 35.76
جيونيمز 279445

مكان lb.amioun
اسم أميون
إنجليزي Amioun
بلد LBN
صنف_الكيان town
أب lb.north-gov
موقع 34.3 35.8089
جيونيمز 278936
ملتبس نعم

مكان lb.anjar
اسم عنجر
إنجليزي Anjar
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.727 35.93
سكان 2400
جيونيمز 278925

مكان lb.anti-lebanon
اسم سلسلة جبال لبنان الشرقية
اسم السلسلة الشرقية
إنجليزي Anti-Lebanon
بلد LBN
صنف_الكيان mountain
أب lb.baalbek-hermel-gov
موقع 34 36.4

مكان lb.ar-rweiss
اسم الرويس
إنجليزي Ar Rweiss
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.848 35.51
جيونيمز 278468

مكان lb.arabsalim
اسم عربصاليم
إنجليزي Arabsalim
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.42 35.52
جيونيمز 278702

مكان lb.aramoun
اسم عرمون
إنجليزي Aramoun
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.765 35.52
جيونيمز 278682

مكان lb.arnoun
اسم أرنون
اسم قلعة الشقيف
إنجليزي Arnoun
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.325 35.535
جيونيمز 278538

مكان lb.as-sanawbara
اسم الصنوبرة
إنجليزي As Sanawbara
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.892 35.4838
ملتبس نعم

مكان lb.awali-bridge
اسم جسر الأولي
اسم الأولي
إنجليزي Awali Bridge
بلد LBN
صنف_الكيان building
أب lb.south-gov
موقع 33.59 35.385
ملتبس نعم

مكان lb.ayta-al-jabal
اسم عيتا الجبل
إنجليزي Ayta al Jabal
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.16 35.41

مكان lb.ayta-ash-shab
اسم عيتا الشعب
إنجليزي Ayta ash Shab
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.097 35.335
جيونيمز 277369

مكان lb.baabda
اسم بعبدا
اسم قصر بعبدا
اسم القصر الجمهوري في بعبدا
إنجليزي Baabda
بلد LBN
صنف_الكيان town
أب lb.baabda-district
موقع 33.834 35.544
سكان 9000
جيونيمز 277226

مكان lb.baabda-district
اسم بعبدا
إنجليزي Baabda
بلد LBN
صنف_الكيان admin2
أب lb.mount-lebanon-gov
موقع 33.8436 35.684
سكان 511200

مكان lb.baalbek
اسم بعلبك
إنجليزي Baalbek
بلد LBN
صنف_الكيان city
أب lb.baalbek-district
موقع 34.0058 36.2181
سكان 30916
جيونيمز 277130

مكان lb.baalbek-district
اسم بعلبك
إنجليزي Baalbek
بلد LBN
صنف_الكيان admin2
أب lb.baalbek-hermel-gov
موقع 34.0862 36.1956
سكان 333000

مكان lb.baalbek-hermel-gov
اسم بعلبك الهرمل
إنجليزي Baalbek-Hermel
بلد LBN
صنف_الكيان admin1
أب lb
موقع 34.2 36.3

مكان lb.bab-al-tabbaneh
اسم باب التبانة
اسم التبانة
إنجليزي Bab al Tabbaneh
بلد LBN
صنف_الكيان neighbourhood
أب lb.north-gov
موقع 34.445 35.85

مكان lb.bachoura
اسم الباشورة
إنجليزي Bachoura
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.89 35.505

مكان lb.badaro
اسم شارع بدارو
إنجليزي Badaro
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8792 35.5164

مكان lb.bar-elias
اسم بر الياس
إنجليزي Bar Elias
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.775 35.905
جيونيمز 276955

مكان lb.barja
اسم برجا
إنجليزي Barja
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.65 35.44
جيونيمز 276965

مكان lb.basta
اسم البسطة
إنجليزي Basta
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.888 35.503

مكان lb.basta-al-fawqa
اسم بسطة الفوقا
إنجليزي Basta Al Fawqa
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8837 35.5061

مكان lb.basta-et-tahta
اسم بسطا التحتا
إنجليزي Basta Et Tahta
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8878 35.503

مكان lb.batroun
اسم البترون
إنجليزي Batroun
بلد LBN
صنف_الكيان town
أب lb.batroun-district
موقع 34.255 35.658
سكان 10852
جيونيمز 280328

مكان lb.batroun-district
اسم البترون
إنجليزي Batroun
بلد LBN
صنف_الكيان admin2
أب lb.north-gov
موقع 34.2314 35.7469
سكان 51120

مكان lb.bcharre
اسم بشري
إنجليزي Bcharre
بلد LBN
صنف_الكيان town
أب lb.north-gov
موقع 34.25 36.01
سكان 20000
جيونيمز 276359
ملتبس نعم

مكان lb.beddawi
اسم مخيم البداوي
اسم البداوي
إنجليزي Beddawi
بلد LBN
صنف_الكيان camp
أب lb.north-gov
موقع 34.455 35.865
جيونيمز 280401

مكان lb.beirut
اسم بيروت
إنجليزي Beirut
بلد LBN
صنف_الكيان city
أب lb.beirut-gov
موقع 33.8933 35.5016
سكان 1916100
جيونيمز 276781
عاصمة نعم

مكان lb.beirut-central-district
اسم وسط بيروت
إنجليزي Beirut Central District
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.9007 35.5021

مكان lb.beirut-gov
اسم بيروت
إنجليزي Beyrouth
بلد LBN
صنف_الكيان admin1
أب lb
موقع 33.88 35.5
جيونيمز 276780

مكان lb.beirut-rafic-hariri-international-airport
اسم مطار بيروت
اسم مطار رفيق الحريري
اسم مطار رفيق الحريري الدولي
اسم مطار بيروت الدولي
إنجليزي Beirut-Rafic Hariri International Airport
بلد LBN
صنف_الكيان airport
أب lb.beirut
موقع 33.8209 35.4884

مكان lb.beit-ed-dine
اسم بيت الدين
إنجليزي Beit ed Dine
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.6942 35.5808
جيونيمز 276771

مكان lb.beit-lif
اسم بيت ليف
إنجليزي Beit Lif
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.115 35.34
جيونيمز 276709

مكان lb.beqaa-gov
اسم البقاع
اسم البقاع الأوسط
اسم سهل البقاع
إنجليزي Béqaa
بلد LBN
صنف_الكيان admin1
أب lb
موقع 33.85 35.9
سكان 536768

مكان lb.bhamdoun-el-mhatta
اسم بحمدون
إنجليزي Bhamdoun el Mhatta
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.8086 35.6597
سكان 5000
جيونيمز 276632

مكان lb.bint-jbeil
اسم بنت جبيل
إنجليزي Bint Jbeil
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.119 35.433
جيونيمز 276592

مكان lb.bir-al-abed
اسم بئر العبد
إنجليزي Bir al Abed
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.857 35.51

مكان lb.bir-hassan
اسم بئر حسن
إنجليزي Bir Hassan
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.865 35.49
جيونيمز 276533

مكان lb.bissariyeh
اسم البيسارية
إنجليزي Bissariyeh
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.46 35.33
جيونيمز 280272

مكان lb.bkerke
اسم بكركي
إنجليزي Bkerke
بلد LBN
صنف_الكيان building
أب lb.mount-lebanon-gov
موقع 33.967 35.635

مكان lb.blida
اسم بليدا
إنجليزي Blida
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.14 35.515
جيونيمز 276429

مكان lb.boustane
اسم البستان
إنجليزي Boustane
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.1 35.26
جيونيمز 276076
ملتبس نعم

مكان lb.brital
اسم بريتال
إنجليزي Brital
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 33.94 36.15
جيونيمز 276380

مكان lb.burj-al-barajneh
اسم برج البراجنة
اسم مخيم برج البراجنة
إنجليزي Burj al Barajneh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.845 35.505
جيونيمز 276140

مكان lb.burj-al-muluk
اسم برج الملوك
إنجليزي Burj al-Muluk
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.32 35.58
جيونيمز 6252293

مكان lb.burj-el-shemali
اسم مخيم برج الشمالي
اسم برج الشمالي
إنجليزي Burj el-Shemali
بلد LBN
صنف_الكيان camp
أب lb.south-gov
موقع 33.26 35.24
جيونيمز 276130

مكان lb.chaqra
اسم شقرا
إنجليزي Chaqra
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.19 35.47
جيونيمز 267628
ملتبس نعم

مكان lb.chebaa
اسم شبعا
إنجليزي Chebaa
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.35 35.745
جيونيمز 267447

مكان lb.chiyah
اسم الشياح
إنجليزي Chiyah
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.86 35.515
جيونيمز 278159

مكان lb.chmistar
اسم شمسطار
إنجليزي Chmistar
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 33.96 36
جيونيمز 267305

مكان lb.choueifat
اسم الشويفات
إنجليزي Choueifat
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.805 35.51
جيونيمز 278139

مكان lb.chouf-district
اسم الشوف
إنجليزي Chouf
بلد LBN
صنف_الكيان admin2
أب lb.mount-lebanon-gov
موقع 33.65 35.6

مكان lb.chtaura
اسم شتورة
إنجليزي Chtaura
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.82 35.85
جيونيمز 267297

مكان lb.cola
اسم الكولا
إنجليزي Cola
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.877 35.497

مكان lb.corniche-el-mazraa
اسم كورنيش المزرعة
إنجليزي Corniche el Mazraa
بلد LBN
صنف_الكيان road
أب lb.beirut
موقع 33.88 35.5

مكان lb.dahiyeh
اسم الضاحية الجنوبية
اسم ضاحية بيروت الجنوبية
اسم الضاحية
اسم الضاحية الجنوبية لبيروت
إنجليزي Dahiyeh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.85 35.505

مكان lb.dahr-el-ain
اسم ضهر العين
إنجليزي Dahr el Ain
بلد LBN
صنف_الكيان neighbourhood
أب lb.tripoli
موقع 34.3922 35.8464
جيونيمز 275918

مكان lb.damour
اسم الدامور
إنجليزي Damour
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.73 35.455
جيونيمز 280789

مكان lb.danniyeh-district
اسم الضنية
إنجليزي Danniyeh
بلد LBN
صنف_الكيان admin2
أب lb.north-gov
موقع 34.4 36.05

مكان lb.dbayeh-camp
اسم مخيم ضبية
إنجليزي Dbayeh camp
بلد LBN
صنف_الكيان camp
أب lb.mount-lebanon-gov
موقع 33.94 35.6
جيونيمز 280733

مكان lb.deir-mimas
اسم دير ميماس
إنجليزي Deir Mimas
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.31 35.545
جيونيمز 275603

مكان lb.deir-siriane
اسم دير سريان
إنجليزي Deir Siriane
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.285 35.505
جيونيمز 275585

مكان lb.dhayra
اسم الضهيرة
إنجليزي Dhayra
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.107 35.225
جيونيمز 280729

مكان lb.douris
اسم دورس
إنجليزي Douris
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 33.98 36.17

مكان lb.geitawi
اسم الجعيتاوي
إنجليزي Geitawi
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.895 35.53

مكان lb.gemmayzeh
اسم الجميزة
إنجليزي Gemmayzeh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.896 35.515

مكان lb.ghajar
اسم الغجر
إنجليزي Ghajar
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.273 35.623
ملتبس نعم

مكان lb.ghandouriyeh
اسم الغندورية
إنجليزي Ghandouriyeh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.265 35.44
جيونيمز 275036

مكان lb.ghazieh
اسم الغازية
إنجليزي Ghazieh
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.52 35.365
سكان 50000
جيونيمز 280155
ملتبس نعم

مكان lb.ghobeiry
اسم الغبيري
إنجليزي Ghobeiry
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.86 35.505
جيونيمز 280148

مكان lb.habboush
اسم حبوش
إنجليزي Habboush
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.405 35.485
سكان 98433
جيونيمز 274874

مكان lb.hadath
اسم الحدث
إنجليزي Hadath
بلد LBN
صنف_الكيان town
أب lb.beirut
موقع 33.835 35.53
جيونيمز 280134
ملتبس نعم

مكان lb.halba
اسم حلبا
إنجليزي Halba
بلد LBN
صنف_الكيان town
أب lb.akkar-gov
موقع 34.543 36.08
جيونيمز 274723

مكان lb.halta
اسم حلتا
إنجليزي Halta
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.33 35.665
جيونيمز 6252365

مكان lb.hamra
اسم الحمرا
اسم شارع الحمرا
إنجليزي Hamra
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.896 35.482
جيونيمز 6274905
ملتبس نعم

مكان lb.hanine
اسم حانين
إنجليزي Hanine
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.105 35.38
جيونيمز 274603

مكان lb.haret-hreik
اسم حارة حريك
إنجليزي Haret Hreik
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.855 35.505
جيونيمز 274425

مكان lb.harissa
اسم حريصا
إنجليزي Harissa
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.98 35.65
ملتبس نعم

مكان lb.hasbaya
اسم حاصبيا
إنجليزي Hasbaya
بلد LBN
صنف_الكيان town
أب lb.hasbaya-district
موقع 33.398 35.685
جيونيمز 274313

مكان lb.hasbaya-district
اسم حاصبيا
إنجليزي Hasbaya
بلد LBN
صنف_الكيان admin2
أب lb.nabatiyeh-gov
موقع 33.3823 35.6991
سكان 30000
ملتبس نعم

مكان lb.hebbariyeh
اسم الهبارية
إنجليزي Hebbariyeh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.37 35.69
جيونيمز 280136

مكان lb.hermel
اسم الهرمل
إنجليزي Hermel
بلد LBN
صنف_الكيان town
أب lb.hermel-district
موقع 34.394 36.385
جيونيمز 279997

مكان lb.hermel-district
اسم الهرمل
إنجليزي Hermel
بلد LBN
صنف_الكيان admin2
أب lb.baalbek-hermel-gov
موقع 34.3781 36.3034
سكان 48000

مكان lb.houla
اسم حولا
إنجليزي Houla
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.21 35.52
جيونيمز 273872

مكان lb.hourtaala
اسم حورتعلا
اسم حور تعلا
إنجليزي Hourtaala
بلد LBN
صنف_الكيان village
أب lb.baalbek-hermel-gov
موقع 33.92 36.12

مكان lb.hrajel
اسم حراجل
إنجليزي Hrajel
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 34.0172 35.7924
سكان 8000
جيونيمز 274499

مكان lb.iqlim-al-tuffah
اسم إقليم التفاح
إنجليزي Iqlim al-Tuffah
بلد LBN
صنف_الكيان region
أب lb.nabatiyeh-gov
موقع 33.48 35.48

مكان lb.jabal-mohsen
اسم جبل محسن
إنجليزي Jabal Mohsen
بلد LBN
صنف_الكيان neighbourhood
أب lb.north-gov
موقع 34.445 35.855

مكان lb.jabal-rihan
اسم جبل الريحان
إنجليزي Jabal Rihan
بلد LBN
صنف_الكيان mountain
أب lb.nabatiyeh-gov
موقع 33.45 35.57

مكان lb.jamaa
اسم جامعة
إنجليزي Jamaa
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8997 35.4863
ملتبس نعم

مكان lb.janta
اسم جنتا
إنجليزي Janta
بلد LBN
صنف_الكيان village
أب lb.baalbek-hermel-gov
موقع 33.85 36.1

مكان lb.jbaa
اسم جباع
إنجليزي Jbaa
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.485 35.52
جيونيمز 273358

مكان lb.jbail
اسم جبيل
إنجليزي Jbail
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 34.12 35.648
سكان 20784
جيونيمز 273203

مكان lb.jdaidet-el-matn
اسم جديدة المتن
إنجليزي Jdaidet el Matn
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.8906 35.5664
جيونيمز 279854

مكان lb.jebbayn
اسم الجبين
إنجليزي Jebbayn
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.125 35.235
جيونيمز 279875
ملتبس نعم

مكان lb.jeita
اسم جعيتا
إنجليزي Jeita
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.945 35.645

مكان lb.jezzine
اسم جزين
إنجليزي Jezzine
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.545 35.585
جيونيمز 273360

مكان lb.jezzine-district
اسم جزين
إنجليزي Jezzine
بلد LBN
صنف_الكيان admin2
أب lb.nabatiyeh-gov
موقع 33.4703 35.5736
سكان 20500

مكان lb.jiyeh
اسم الجية
اسم الجيه
إنجليزي Jiyeh
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.66 35.425
جيونيمز 7839314

مكان lb.jmaijmeh
اسم الجميجمة
إنجليزي Jmaijmeh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.2 35.45
جيونيمز 7869859

مكان lb.jnah
اسم الجناح
إنجليزي Jnah
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.865 35.485
جيونيمز 277643
ملتبس نعم

مكان lb.jouaiya
اسم جويا
إنجليزي Jouaiya
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.235 35.32
جيونيمز 272960
ملتبس نعم

مكان lb.joub-jannine
اسم جب جنين
إنجليزي Joub Jannine
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.63 35.78
جيونيمز 273185

مكان lb.jounieh
اسم جونية
إنجليزي Jounieh
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.98 35.618
سكان 96315
جيونيمز 273140

مكان lb.jurud-arsal
اسم جرود عرسال
اسم جرد عرسال
إنجليزي Jurud Arsal
بلد LBN
صنف_الكيان mountain
أب lb.baalbek-hermel-gov
موقع 34.15 36.5

مكان lb.justice-palace
اسم قصر العدل
إنجليزي Justice Palace
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8792 35.5295

مكان lb.kafr-kila
اسم كفركلا
اسم كفر كلا
إنجليزي Kafr Kila
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.28 35.555
جيونيمز 272849

مكان lb.kantari
اسم القنطاري
إنجليزي Kantari
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8958 35.4936
جيونيمز 6275211
ملتبس نعم

مكان lb.karantina
اسم الكرنتينا
إنجليزي Karantina
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.905 35.535

مكان lb.keserwan-district
اسم كسروان
إنجليزي Keserwan
بلد LBN
صنف_الكيان admin2
أب lb.mount-lebanon-gov
موقع 34 35.7

مكان lb.kfar-roummane
اسم كفررمان
اسم كفر رمان
إنجليزي Kfar Roummane
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.375 35.51
جيونيمز 272833

مكان lb.kfar-shouba
اسم كفرشوبا
اسم كفر شوبا
اسم تلال كفرشوبا
إنجليزي Kfar Shouba
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.34 35.68
جيونيمز 272816

مكان lb.kfar-tebnit
اسم كفرتبنيت
اسم كفر تبنيت
إنجليزي Kfar Tebnit
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.355 35.52
جيونيمز 272809

مكان lb.khaldeh
اسم خلدة
إنجليزي Khaldeh
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.78 35.48
جيونيمز 6274035

مكان lb.khiam
اسم الخيام
إنجليزي Khiam
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.328 35.613
جيونيمز 279727
ملتبس نعم

مكان lb.khiam-plain
اسم سهل الخيام
إنجليزي Khiam plain
بلد LBN
صنف_الكيان region
أب lb.nabatiyeh-gov
موقع 33.31 35.61

مكان lb.khirbet-selm
اسم خربة سلم
إنجليزي Khirbet Selm
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.22 35.43
جيونيمز 272376

مكان lb.koura-district
اسم الكورة
إنجليزي Koura
بلد LBN
صنف_الكيان admin2
أب lb.north-gov
موقع 34.3 35.8
ملتبس نعم

مكان lb.kraytem
اسم قريطم
إنجليزي Kraytem
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8929 35.478

مكان lb.laboue
اسم اللبوة
إنجليزي Laboue
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.2 36.36

مكان lb.laylaki
اسم الليلكي
إنجليزي Laylaki
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.84 35.52

مكان lb.litani-river
اسم نهر الليطاني
اسم الليطاني
اسم جنوب الليطاني
اسم جنوب نهر الليطاني
إنجليزي Litani River
بلد LBN
صنف_الكيان river
أب lb.south-gov
موقع 33.33 35.5

مكان lb.maarakeh
اسم معركة
إنجليزي Maarakeh
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.275 35.31
جيونيمز 271434
ملتبس نعم

مكان lb.machghara
اسم مشغرة
إنجليزي Machghara
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.53 35.65
جيونيمز 270991

مكان lb.majdal-selm
اسم مجدل سلم
إنجليزي Majdal Selm
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.22 35.46
جيونيمز 271859

مكان lb.majdal-zoun
اسم مجدل زون
إنجليزي Majdal Zoun
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.158 35.228
جيونيمز 271854

مكان lb.majdel-aanjar
اسم مجدل عنجر
إنجليزي Majdel Aanjar
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.705 35.905
جيونيمز 271865

مكان lb.maqneh
اسم مقنة
إنجليزي Maqneh
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.06 36.2
جيونيمز 271666

مكان lb.mar-mikhael
اسم مار مخايل
إنجليزي Mar Mikhael
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.9 35.525
جيونيمز 7838979

مكان lb.mar-nicolas
اسم مار نقولا
إنجليزي Mar Nicolas
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8929 35.5163

مكان lb.marjeyoun
اسم مرجعيون
إنجليزي Marjeyoun
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.36 35.592
جيونيمز 271226

مكان lb.markaba
اسم مركبا
إنجليزي Markaba
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.225 35.52
جيونيمز 271215
ملتبس نعم

مكان lb.maroun-al-ras
اسم مارون الراس
إنجليزي Maroun al-Ras
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.105 35.445
جيونيمز 271090

مكان lb.martyrs-square-beirut
اسم ساحة الشهداء
اسم ساحة الشهداء في بيروت
إنجليزي Martyrs' Square Beirut
بلد LBN
صنف_الكيان building
أب lb.beirut
موقع 33.896 35.507
ملتبس نعم

مكان lb.marwahin
اسم مروحين
إنجليزي Marwahin
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.1 35.29
جيونيمز 271087

مكان lb.masharih-al-qaa
اسم مشاريع القاع
إنجليزي Masharih al Qaa
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.38 36.5

مكان lb.masnaa-crossing
اسم معبر المصنع
اسم المصنع
إنجليزي Masnaa crossing
بلد LBN
صنف_الكيان crossing
أب lb.beqaa-gov
موقع 33.695 35.94
ملتبس نعم

مكان lb.meiss-ej-jabal
اسم ميس الجبل
إنجليزي Meiss ej Jabal
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.17 35.525
جيونيمز 270767

مكان lb.metn-district
اسم المتن
إنجليزي Metn
بلد LBN
صنف_الكيان admin2
أب lb.mount-lebanon-gov
موقع 33.92 35.7
ملتبس نعم

مكان lb.mieh-mieh
اسم مخيم المية ومية
اسم المية ومية
إنجليزي Mieh Mieh
بلد LBN
صنف_الكيان camp
أب lb.south-gov
موقع 33.545 35.395
جيونيمز 279388

مكان lb.minyeh
اسم المنية
إنجليزي Minyeh
بلد LBN
صنف_الكيان town
أب lb.north-gov
موقع 34.475 35.935
جيونيمز 279396
ملتبس نعم

مكان lb.mlita
اسم مليتا
إنجليزي Mlita
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.465 35.53

مكان lb.mount-lebanon-gov
اسم جبل لبنان
اسم محافظة جبل لبنان
إنجليزي Mont-Liban
بلد LBN
صنف_الكيان admin1
أب lb
موقع 33.83 35.58
جيونيمز 273607

مكان lb.mreijeh
اسم المريجة
إنجليزي Mreijeh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.845 35.515
جيونيمز 270168

مكان lb.nabatieh
اسم النبطية
إنجليزي Nabatieh
بلد LBN
صنف_الكيان city
أب lb.nabatiyeh-gov
موقع 33.3789 35.4839
سكان 120000
جيونيمز 278913

مكان lb.nabatieh-al-fawqa
اسم النبطية الفوقا
إنجليزي Nabatieh al-Fawqa
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.375 35.5
جيونيمز 278914

مكان lb.nabatiyeh-gov
اسم النبطية
إنجليزي Nabatîyé
بلد LBN
صنف_الكيان admin1
أب lb
موقع 33.35 35.5
جيونيمز 444191

مكان lb.nabi-chit
اسم النبي شيت
إنجليزي Nabi Chit
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 33.87 36.11
جيونيمز 278875

مكان lb.nahr-al-bared
اسم مخيم نهر البارد
اسم نهر البارد
إنجليزي Nahr al-Bared
بلد LBN
صنف_الكيان camp
أب lb.north-gov
موقع 34.513 35.957

مكان lb.naqoura
اسم الناقورة
اسم رأس الناقورة
إنجليزي Naqoura
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.118 35.138
سكان 24910
جيونيمز 278832

مكان lb.north-bekaa
اسم البقاع الشمالي
إنجليزي North Bekaa
بلد LBN
صنف_الكيان region
أب lb
موقع 34.2 36.3

مكان lb.north-gov
اسم لبنان الشمالي
اسم محافظة الشمال
اسم شمال لبنان
اسم الشمال اللبناني
إنجليزي Liban-Nord
بلد LBN
صنف_الكيان admin1
أب lb
موقع 34.35 35.95
سكان 782436

مكان lb.nweiri
اسم النويري
إنجليزي Nweiri
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.88 35.505

مكان lb.odaisseh
اسم عديسة
اسم العديسة
إنجليزي Odaisseh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.255 35.545
جيونيمز 266560

مكان lb.ouzai
اسم الأوزاعي
إنجليزي Ouzai
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.85 35.485
جيونيمز 278908
ملتبس نعم

مكان lb.port-of-beirut
اسم مرفأ بيروت
اسم ميناء بيروت
إنجليزي Port of Beirut
بلد LBN
صنف_الكيان building
أب lb.beirut
موقع 33.903 35.518

مكان lb.qabr-chmoun
اسم قبرشمون
اسم قبر شمون
إنجليزي Qabr Chmoun
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.78 35.58
جيونيمز 269681

مكان lb.qana
اسم قانا
إنجليزي Qana
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.209 35.299
جيونيمز 269355
ملتبس نعم

مكان lb.qantara
اسم القنطرة
إنجليزي Qantara
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.265 35.475
جيونيمز 279216

مكان lb.qaouzah
اسم القوزح
إنجليزي Qaouzah
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.1 35.35
جيونيمز 279138

مكان lb.qlayaa
اسم القليعة
إنجليزي Qlayaa
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.33 35.565
جيونيمز 279091

مكان lb.qousaya
اسم قوسايا
إنجليزي Qousaya
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.8 36.06

مكان lb.rab-thalathin
اسم رب ثلاثين
اسم رب الثلاثين
إنجليزي Rab Thalathin
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.245 35.53
جيونيمز 268898

مكان lb.rachaiya
اسم راشيا
إنجليزي Rachaiya
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.5 35.845
جيونيمز 6253857

مكان lb.rachaiya-al-foukhar
اسم راشيا الفخار
إنجليزي Rachaiya al Foukhar
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.355 35.665
جيونيمز 268735

مكان lb.ramiyeh
اسم رامية
إنجليزي Ramiyeh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.095 35.31
جيونيمز 268803
ملتبس نعم

مكان lb.raouche
اسم الروشة
إنجليزي Raouche
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.89 35.47

مكان lb.ras-al-nabaa
اسم راس النبع
إنجليزي Ras Al Naba'a
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8786 35.511

مكان lb.ras-baalbek
اسم رأس بعلبك
اسم جرود رأس بعلبك
إنجليزي Ras Baalbek
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.26 36.42
جيونيمز 268745

مكان lb.ras-beirut
اسم رأس بيروت
إنجليزي Ras Beirut
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.9046 35.4774
جيونيمز 6274904

مكان lb.rashidieh
اسم مخيم الرشيدية
اسم الرشيدية
إنجليزي Rashidieh
بلد LBN
صنف_الكيان camp
أب lb.south-gov
موقع 33.235 35.215
جيونيمز 278492

مكان lb.rene-mouawad-air-base
اسم مطار القليعات
اسم القليعات
اسم قاعدة القليعات
إنجليزي Rene Mouawad Air Base
بلد LBN
صنف_الكيان airport
أب lb.akkar-gov
موقع 34.589 36.011

مكان lb.riad-al-solh-square
اسم ساحة رياض الصلح
اسم رياض الصلح
إنجليزي Riad al-Solh Square
بلد LBN
صنف_الكيان building
أب lb.beirut
موقع 33.894 35.503
ملتبس نعم

مكان lb.riyaq
اسم رياق
اسم مطار رياق
إنجليزي Riyaq
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.85 36
جيونيمز 268661

مكان lb.rmaich
اسم رميش
إنجليزي Rmaich
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.08 35.37
جيونيمز 268585

مكان lb.sabra
اسم صبرا
اسم مخيم صبرا
إنجليزي Sabra
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.864 35.497

مكان lb.sabra-and-shatila
اسم صبرا وشاتيلا
إنجليزي Sabra and Shatila
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.863 35.4975

مكان lb.saint-george-hospital
اسم مستشفى الروم الاورثوذكس
إنجليزي Saint George Hospital
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8935 35.5271

مكان lb.sainte-therese
اسم السان تيريز
اسم سان تيريز
إنجليزي Sainte Therese
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.84 35.53

مكان lb.saksakiyeh
اسم السكسكية
إنجليزي Saksakiyeh
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.44 35.31
جيونيمز 278072

مكان lb.salome
اسم سالومي
اسم سالومة
إنجليزي Salome
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8782 35.5459

مكان lb.sarafand
اسم الصرفند
إنجليزي Sarafand
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.45 35.295
جيونيمز 278040

مكان lb.shamaa
اسم شمع
إنجليزي Shamaa
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.145 35.2
جيونيمز 267815
ملتبس نعم

مكان lb.shatila
اسم شاتيلا
اسم مخيم شاتيلا
إنجليزي Shatila
بلد LBN
صنف_الكيان camp
أب lb.beirut
موقع 33.862 35.498

مكان lb.shebaa-farms
اسم مزارع شبعا
إنجليزي Shebaa Farms
بلد LBN
صنف_الكيان region
أب lb.nabatiyeh-gov
موقع 33.3 35.72

مكان lb.shihin
اسم شيحين
إنجليزي Shihin
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.115 35.25
جيونيمز 267374

مكان lb.sidon
اسم صيدا
اسم صيدا اللبنانية
إنجليزي Sidon
بلد LBN
صنف_الكيان city
أب lb.south-gov
موقع 33.5571 35.3729
سكان 163554
جيونيمز 268064

مكان lb.sir-ed-danniye
اسم سير الضنية
إنجليزي Sir ed Danniye
بلد LBN
صنف_الكيان town
أب lb.north-gov
موقع 34.3853 36.0311
جيونيمز 267156

مكان lb.sohmor
اسم سحمر
إنجليزي Sohmor
بلد LBN
صنف_الكيان town
أب lb.beqaa-gov
موقع 33.49 35.69
جيونيمز 267074

مكان lb.south-gov
اسم لبنان الجنوبي
اسم محافظة الجنوب
اسم جنوب لبنان
اسم الجنوب اللبناني
إنجليزي South Governorate
بلد LBN
صنف_الكيان admin1
أب lb
موقع 33.35 35.35
جيونيمز 279894

مكان lb.tahwitat-al-ghadir
اسم تحويطة الغدير
إنجليزي Tahwitat al-Ghadir
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.835 35.505
جيونيمز 266923

مكان lb.tallet-al-druze
اسم تلة الدروز
إنجليزي Tallet Al Druze
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8927 35.4853

مكان lb.tallet-al-khayat
اسم تلة الخياط
إنجليزي Tallet Al Khayat
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8815 35.4872

مكان lb.tallouseh
اسم طلوسة
إنجليزي Tallouseh
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.225 35.49
جيونيمز 266874

مكان lb.taybeh
اسم الطيبة
إنجليزي Taybeh
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.275 35.52
جيونيمز 277872
ملتبس نعم

مكان lb.tayouneh
اسم الطيونة
إنجليزي Tayouneh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.872 35.515

مكان lb.tayr-falsay
اسم طيرفلسيه
اسم طير فلسيه
إنجليزي Tayr Falsay
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.32 35.35

مكان lb.tayr-harfa
اسم طيرحرفا
اسم طير حرفا
إنجليزي Tayr Harfa
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.128 35.22
جيونيمز 266752

مكان lb.tebnine
اسم تبنين
إنجليزي Tebnine
بلد LBN
صنف_الكيان town
أب lb.nabatiyeh-gov
موقع 33.195 35.41
جيونيمز 7869857

مكان lb.tripoli
اسم طرابلس
إنجليزي Tripoli
بلد LBN
صنف_الكيان city
أب lb.tripoli-district
موقع 34.4367 35.8497
سكان 229398
جيونيمز 266826

مكان lb.tripoli-district
اسم طرابلس
إنجليزي Tripoli
بلد LBN
صنف_الكيان admin2
أب lb.north-gov
موقع 34.4358 35.837
سكان 310980

مكان lb.tyre
اسم صور
اسم مدينة صور
إنجليزي Tyre
بلد LBN
صنف_الكيان city
أب lb.south-gov
موقع 33.2733 35.1939
سكان 135204
جيونيمز 267008
ملتبس نعم

مكان lb.unesco
اسم اونيسكو
إنجليزي Unesco
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8796 35.485

مكان lb.unifil-headquarters
اسم الخط الأزرق الناقورة
إنجليزي UNIFIL headquarters
بلد LBN
صنف_الكيان base
أب lb.south-gov
موقع 33.115 35.137

مكان lb.wadi-al-hujayr
اسم وادي الحجير
إنجليزي Wadi al-Hujayr
بلد LBN
صنف_الكيان region
أب lb.nabatiyeh-gov
موقع 33.25 35.45

مكان lb.wadi-khaled
اسم وادي خالد
إنجليزي Wadi Khaled
بلد LBN
صنف_الكيان town
أب lb.akkar-gov
موقع 34.62 36.43

مكان lb.wadi-saluki
اسم وادي السلوقي
إنجليزي Wadi Saluki
بلد LBN
صنف_الكيان region
أب lb.nabatiyeh-gov
موقع 33.2 35.48

مكان lb.wata
اسم وطى
إنجليزي Wata
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.879 35.4973
ملتبس نعم

مكان lb.wazzani
اسم الوزاني
إنجليزي Wazzani
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.28 35.62
جيونيمز 278976

مكان lb.west-bekaa-district
اسم البقاع الغربي
إنجليزي West Bekaa
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.6 35.75

مكان lb.yarine
اسم يارين
إنجليزي Yarine
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.1 35.24
جيونيمز 266113

مكان lb.yaroun
اسم يارون
إنجليزي Yaroun
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.085 35.42
جيونيمز 266109

مكان lb.yohmor
اسم يحمر
إنجليزي Yohmor
بلد LBN
صنف_الكيان village
أب lb.beqaa-gov
موقع 33.5 35.66

مكان lb.yohmor-ash-shaqif
اسم يحمر الشقيف
إنجليزي Yohmor ash Shaqif
بلد LBN
صنف_الكيان village
أب lb.nabatiyeh-gov
موقع 33.325 35.52

مكان lb.younine
اسم يونين
إنجليزي Younine
بلد LBN
صنف_الكيان town
أب lb.baalbek-hermel-gov
موقع 34.08 36.27

مكان lb.zahle
اسم زحلة
إنجليزي Zahle
بلد LBN
صنف_الكيان city
أب lb.zahle-district
موقع 33.8463 35.902
سكان 78145
جيونيمز 266045

مكان lb.zahle-district
اسم زحلة
إنجليزي Zahle
بلد LBN
صنف_الكيان admin2
أب lb.beqaa-gov
موقع 33.8337 35.9303
سكان 178000

مكان lb.zahrani
اسم الزهراني
إنجليزي Zahrani
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.49 35.34
ملتبس نعم

مكان lb.zgharta
اسم زغرتا
إنجليزي Zgharta
بلد LBN
صنف_الكيان town
أب lb.zgharta-district
موقع 34.397 35.895
جيونيمز 265846

مكان lb.zgharta-district
اسم زغرتا
إنجليزي Zgharta
بلد LBN
صنف_الكيان admin2
أب lb.north-gov
موقع 34.3317 35.8994
سكان 91000

مكان lb.zibqin
اسم زبقين
إنجليزي Zibqin
بلد LBN
صنف_الكيان village
أب lb.south-gov
موقع 33.16 35.265
جيونيمز 265833

مكان lb.zouk-mikael
اسم ذوق مكايل
اسم الذوق
إنجليزي Zouk Mikael
بلد LBN
صنف_الكيان town
أب lb.mount-lebanon-gov
موقع 33.97 35.61
جيونيمز 265750
ملتبس نعم

مكان lb.zrariyeh
اسم الزرارية
إنجليزي Zrariyeh
بلد LBN
صنف_الكيان town
أب lb.south-gov
موقع 33.4 35.33
جيونيمز 277258
