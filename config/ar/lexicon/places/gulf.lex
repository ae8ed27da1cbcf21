# Places of the Gulf states.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ae.abu-dhabi
اسم أبوظبي
اسم أبو ظبي
إنجليزي Abu Dhabi
بلد ARE
صنف_الكيان city
أب ae.abu-dhabi-gov
موقع 24.4512 54.397
سكان 603492
جيونيمز 292968
عاصمة نعم

مكان ae.abu-dhabi-gov
اسم أبوظبي
اسم أبو ظبي
اسم إمارة أبوظبي
إنجليزي Abu Dhabi
بلد ARE
صنف_الكيان admin1
أب ae
موقع 23.6 53.7
سكان 2120700
جيونيمز 292969

مكان ae.abu-dhabi-international-airport
اسم مطار أبوظبي
اسم مطار أبوظبي الدولي
إنجليزي Abu Dhabi International Airport
بلد ARE
صنف_الكيان airport
أب ae.abu-dhabi-gov
موقع 24.433 54.6511

مكان ae.adh-dhayd
اسم الذيد
إنجليزي Adh Dhayd
بلد ARE
صنف_الكيان town
أب ae.sharjah-gov
موقع 25.2535 55.9156
سكان 24716
جيونيمز 292953

مكان ae.ajman-city
اسم عجمان
إنجليزي Ajman City
بلد ARE
صنف_الكيان city
أب ae.ajman-gov
موقع 25.4027 55.5244
سكان 490035
جيونيمز 292932

مكان ae.ajman-gov
اسم عجمان
إنجليزي Ajman
بلد ARE
صنف_الكيان admin1
أب ae
موقع 25.4 55.5
سكان 240000
جيونيمز 292933

مكان ae.al-ain
اسم العين
إنجليزي Al Ain
بلد ARE
صنف_الكيان city
أب ae.abu-dhabi-gov
موقع 24.1917 55.7606
سكان 846747
جيونيمز 292913
ملتبس نعم

مكان ae.al-dhafra-air-base
اسم قاعدة الظفرة
اسم قاعدة الظفرة الجوية
إنجليزي Al Dhafra Air Base
بلد ARE
صنف_الكيان base
أب ae.abu-dhabi-gov
موقع 24.2482 54.5477

مكان ae.al-manamah
اسم المنامة
اسم منامة
إنجليزي Al Manamah
بلد ARE
صنف_الكيان town
أب ae.ajman-gov
موقع 25.3171 55.9946
سكان 5823
جيونيمز 292799
ملتبس نعم

مكان ae.al-shamkhah-city
اسم الشامخة
إنجليزي Al Shamkhah City
بلد ARE
صنف_الكيان city
أب ae.abu-dhabi-gov
موقع 24.3927 54.7078
سكان 61710
جيونيمز 12047416

مكان ae.ar-ruways
اسم الرويس
إنجليزي Ar Ruways
بلد ARE
صنف_الكيان town
أب ae.abu-dhabi-gov
موقع 24.1003 52.7379
سكان 25000
جيونيمز 292688

مكان ae.bani-yas-city
اسم بني ياس
إنجليزي Bani Yas City
بلد ARE
صنف_الكيان city
أب ae.abu-dhabi-gov
موقع 24.3098 54.6294
سكان 80498
جيونيمز 12042052

مكان ae.barakah
اسم مفاعل براكة
اسم براكة
اسم محطة براكة
إنجليزي Barakah
بلد ARE
صنف_الكيان building
أب ae.abu-dhabi-gov
موقع 23.968 52.231

مكان ae.dibba-al-fujairah
اسم دبا الفجيرة
إنجليزي Dibba Al-Fujairah
بلد ARE
صنف_الكيان town
أب ae.fujairah-gov
موقع 25.5925 56.2618
سكان 30000
جيونيمز 292231

مكان ae.dibba-al-hisn
اسم دبا الحصن
إنجليزي Dibba Al-Hisn
بلد ARE
صنف_الكيان town
أب ae.sharjah-gov
موقع 25.6196 56.2729
سكان 26395
جيونيمز 292239

مكان ae.dubai
اسم دبي
إنجليزي Dubai
بلد ARE
صنف_الكيان city
أب ae.dubai-gov
موقع 25.0772 55.3093
سكان 3478300
جيونيمز 292223

مكان ae.dubai-gov
اسم دبي
إنجليزي Dubai
بلد ARE
صنف_الكيان admin1
أب ae
موقع 25 55.3
سكان 2502715
جيونيمز 292224

مكان ae.fujairah
اسم الفجيرة
اسم ميناء الفجيرة
إنجليزي Fujairah
بلد ARE
صنف_الكيان city
أب ae.fujairah-gov
موقع 25.1164 56.3414
سكان 86512
جيونيمز 292878
ملتبس نعم

مكان ae.fujairah-gov
اسم الفجيرة
إنجليزي Fujairah
بلد ARE
صنف_الكيان admin1
أب ae
موقع 25.3 56.2
سكان 152000
جيونيمز 292879

مكان ae.jebel-ali
اسم جبل علي
اسم ميناء جبل علي
إنجليزي Jebel Ali
بلد ARE
صنف_الكيان building
أب ae.dubai-gov
موقع 25.01 55.06

مكان ae.khalifah-a-city
اسم خليفة أ
إنجليزي Khalifah A City
بلد ARE
صنف_الكيان city
أب ae.abu-dhabi-gov
موقع 24.4259 54.605
سكان 85374
جيونيمز 8057551

مكان ae.khawr-fakkan
اسم خور فكان
اسم خورفكان
إنجليزي Khawr Fakkan
بلد ARE
صنف_الكيان town
أب ae.sharjah-gov
موقع 25.3521 56.3296
سكان 40677
جيونيمز 291696

مكان ae.masfut
اسم مصفوت
إنجليزي Masfut
بلد ARE
صنف_الكيان town
أب ae.dubai-gov
موقع 24.8109 56.1066
سكان 8988
جيونيمز 291489

مكان ae.murbah
اسم مربح
إنجليزي Murbah
بلد ARE
صنف_الكيان town
أب ae.fujairah-gov
موقع 25.2762 56.3626
سكان 2000
جيونيمز 291339
ملتبس نعم

مكان ae.musaffah
اسم المصفح
اسم مصفح
إنجليزي Musaffah
بلد ARE
صنف_الكيان neighbourhood
أب ae.abu-dhabi-gov
موقع 24.36 54.5

مكان ae.rak-gov
اسم رأس الخيمة
إنجليزي Ras al Khaimah
بلد ARE
صنف_الكيان admin1
أب ae
موقع 25.7 56
سكان 345000
جيونيمز 291075

مكان ae.ras-al-khaimah-city
اسم رأس الخيمة
إنجليزي Ras Al Khaimah City
بلد ARE
صنف_الكيان city
أب ae.rak-gov
موقع 25.7309 55.9686
سكان 351943
جيونيمز 291074

مكان ae.reef-al-fujairah-city
اسم ريف الفجيرة
إنجليزي Reef Al Fujairah City
بلد ARE
صنف_الكيان city
أب ae.fujairah-gov
موقع 25.1448 56.2476
سكان 82310
جيونيمز 12047417

مكان ae.sharjah
اسم الشارقة
اسم إمارة الشارقة
اسم الشارقه
اسم شارجه
إنجليزي Sharjah
بلد ARE
صنف_الكيان city
أب ae.sharjah-gov
موقع 25.3087 55.5237
سكان 1274749
جيونيمز 292672

مكان ae.sharjah-gov
اسم الشارقة
إنجليزي Sharjah
بلد ARE
صنف_الكيان admin1
أب ae
موقع 25.3 55.5
سكان 1405843
جيونيمز 292673

مكان ae.uaq-gov
اسم أم القيوين
إنجليزي Umm al Qaywayn
بلد ARE
صنف_الكيان admin1
أب ae
موقع 25.5 55.7
سكان 72000
جيونيمز 290595

مكان ae.umm-al-quwain-city
اسم أم القيوين
إنجليزي Umm Al Quwain City
بلد ARE
صنف_الكيان city
أب ae.uaq-gov
موقع 25.5189 55.5817
سكان 62747
جيونيمز 290594

مكان bh.ad-diraz
اسم الدراز
إنجليزي Ad Diraz
بلد BHR
صنف_الكيان town
أب bh
موقع 26.218 50.476
جيونيمز 290385

مكان bh.al-hadd
اسم الحد
إنجليزي Al Hadd
بلد BHR
صنف_الكيان town
أب bh
موقع 26.2456 50.6542
سكان 12797
جيونيمز 290363
ملتبس نعم

مكان bh.al-muharraq
اسم المحرق
إنجليزي Al Muharraq
بلد BHR
صنف_الكيان city
أب bh
موقع 26.2572 50.6119
سكان 97458
جيونيمز 290332

مكان bh.ar-rifa
اسم الرفاع
إنجليزي Ar Rifa'
بلد BHR
صنف_الكيان city
أب bh
موقع 26.13 50.555
سكان 195606
جيونيمز 385038

مكان bh.dar-kulayb
اسم دار كليب
إنجليزي Dar Kulayb
بلد BHR
صنف_الكيان city
أب bh
موقع 26.0686 50.5039
سكان 65466
جيونيمز 290269

مكان bh.jau-prison
اسم سجن جو
اسم جو
إنجليزي Jau Prison
بلد BHR
صنف_الكيان prison
أب bh
موقع 26 50.62
ملتبس نعم

مكان bh.jidd-hafs
اسم جد حفص
اسم جدحفص
إنجليزي Jidd Hafs
بلد BHR
صنف_الكيان town
أب bh
موقع 26.2186 50.5478
سكان 31735
جيونيمز 290215

مكان bh.juffair
اسم الجفير
اسم قاعدة الجفير
إنجليزي Juffair
بلد BHR
صنف_الكيان base
أب bh
موقع 26.21 50.61

مكان bh.king-fahd-causeway
اسم جسر الملك فهد
إنجليزي King Fahd Causeway
بلد BHR
صنف_الكيان road
أب bh
موقع 26.18 50.33

مكان bh.manama
اسم المنامة
إنجليزي Manama
بلد BHR
صنف_الكيان city
أب bh
موقع 26.2279 50.5857
سكان 147074
جيونيمز 290340
ملتبس نعم
عاصمة نعم

مكان bh.pearl-roundabout
اسم دوار اللؤلؤة
اسم ميدان اللؤلؤة
إنجليزي Pearl Roundabout
بلد BHR
صنف_الكيان building
أب bh
موقع 26.228 50.56

مكان bh.sanabis
اسم سنابس
إنجليزي Sanabis
بلد BHR
صنف_الكيان town
أب bh
موقع 26.2272 50.5508
سكان 6564
جيونيمز 290121

مكان bh.sitrah
اسم سترة
إنجليزي Sitrah
بلد BHR
صنف_الكيان town
أب bh
موقع 26.155 50.62
سكان 37657
جيونيمز 290104
ملتبس نعم

مكان kw.abdali
اسم العبدلي
اسم معبر العبدلي
إنجليزي Abdali
بلد KWT
صنف_الكيان crossing
أب kw
موقع 30.03 47.7
ملتبس نعم

مكان kw.ad-dasmah
اسم الدسمة
إنجليزي Ad Dasmah
بلد KWT
صنف_الكيان town
أب kw
موقع 29.365 48.0014
سكان 17585
جيونيمز 285856
ملتبس نعم

مكان kw.al-ahmadi
اسم الأحمدي
إنجليزي Al Ahmadi
بلد KWT
صنف_الكيان city
أب kw
موقع 29.0769 48.0839
سكان 637411
جيونيمز 285839
ملتبس نعم

مكان kw.al-ahmadi-district
اسم الأحمد
اسم الأحمدي
إنجليزي Al Ahmadi
بلد KWT
صنف_الكيان admin2
أب kw
موقع 28.8193 47.9819
سكان 809353
ملتبس نعم

مكان kw.al-asimah-district
اسم الكويت
اسم مدينه الكويت
إنجليزي Al Asimah
بلد KWT
صنف_الكيان admin2
أب kw
موقع 29.3295 47.9459
سكان 534964

مكان kw.al-daiya
اسم الدعية
إنجليزي Al Da'iya
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3606 48.0158
ملتبس نعم

مكان kw.al-fahahil
اسم الفحيحيل
اسم الفحاحيل
إنجليزي Al Fahahil
بلد KWT
صنف_الكيان city
أب kw
موقع 29.0812 48.1275
سكان 68290
جيونيمز 285811

مكان kw.al-farwaniyah
اسم الفروانية
إنجليزي Al Farwaniyah
بلد KWT
صنف_الكيان city
أب kw
موقع 29.2779 47.9593
سكان 86525
جيونيمز 285815

مكان kw.al-farwaniyah-district
اسم الفروانية
إنجليزي Al Farwaniyah
بلد KWT
صنف_الكيان admin2
أب kw
موقع 29.2409 47.9206
سكان 1245502

مكان kw.al-fintas
اسم الفنطاس
إنجليزي Al Fintas
بلد KWT
صنف_الكيان town
أب kw
موقع 29.1707 48.1184
سكان 23071
جيونيمز 285812

مكان kw.al-hadiqah
اسم الحديقة
إنجليزي Al Hadiqah
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3333 47.9833
جيونيمز 285809
ملتبس نعم

مكان kw.al-jahra
اسم الجهراء
إنجليزي Al Jahra'
بلد KWT
صنف_الكيان city
أب kw
موقع 29.3375 47.658
سكان 24281
جيونيمز 285799

مكان kw.al-jahrah-district
اسم الجهراء
إنجليزي Al Jahrah
بلد KWT
صنف_الكيان admin2
أب kw
موقع 29.6295 47.404
سكان 491392

مكان kw.al-mahbulah
اسم المهبولة
إنجليزي Al Mahbulah
بلد KWT
صنف_الكيان town
أب kw
موقع 29.1477 48.1212
سكان 18178
جيونيمز 285782
ملتبس نعم

مكان kw.al-manqaf
اسم المنقف
إنجليزي Al Manqaf
بلد KWT
صنف_الكيان town
أب kw
موقع 29.1056 48.1283
سكان 39025
جيونيمز 285778

مكان kw.al-masayel
اسم المسايل
إنجليزي Al-Masayel
بلد KWT
صنف_الكيان town
أب kw
موقع 29.2386 48.0924
سكان 2458
جيونيمز 11593497
ملتبس نعم

مكان kw.al-mina
اسم الميناء
إنجليزي Al Mina'
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3297 47.9361
جيونيمز 388024
ملتبس نعم

مكان kw.al-murqab
اسم المرقاب
إنجليزي Al Murqab
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3671 47.985
جيونيمز 387994

مكان kw.al-nuzha
اسم النزهة
إنجليزي Al Nuzha
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3426 47.9915
ملتبس نعم

مكان kw.al-wafrah
اسم الوفرة
إنجليزي Al Wafrah
بلد KWT
صنف_الكيان town
أب kw
موقع 28.6392 47.9306
سكان 10017
جيونيمز 285760
ملتبس نعم

مكان kw.ali-al-salem-air-base
اسم قاعدة علي السالم
إنجليزي Ali Al Salem Air Base
بلد KWT
صنف_الكيان base
أب kw
موقع 29.3467 47.5208

مكان kw.amgarah-industrial
اسم أمغرة صناعية
إنجليزي Amgarah Industrial
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3028 47.7632

مكان kw.andalous
اسم الأندلس
إنجليزي Andalous
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.303 47.8829
ملتبس نعم

مكان kw.ar-rabiyah
اسم الرابية
إنجليزي Ar Rabiyah
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.295 47.9331
سكان 36447
جيونيمز 388065
ملتبس نعم

مكان kw.ar-rawdah
اسم الروضة
إنجليزي Ar Rawdah
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3295 47.999
جيونيمز 285734
ملتبس نعم

مكان kw.ar-riqqah
اسم الرقة
إنجليزي Ar Riqqah
بلد KWT
صنف_الكيان town
أب kw
موقع 29.148 48.1053
سكان 52068
جيونيمز 285728

مكان kw.ar-rumaythiyah
اسم الرميثية
إنجليزي Ar Rumaythiyah
بلد KWT
صنف_الكيان town
أب kw
موقع 29.3158 48.0738
سكان 58135
جيونيمز 285726

مكان kw.as-salihiyah
اسم الصالحية
إنجليزي As Salihiyah
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3623 47.9615
جيونيمز 387995

مكان kw.as-salimiyah
اسم أبو فطيرة
اسم السالمية
إنجليزي As Salimiyah
بلد KWT
صنف_الكيان city
أب kw
موقع 29.3351 48.0686
سكان 147649
جيونيمز 285704

مكان kw.as-sawabir
اسم الصوابر
إنجليزي As Sawabir
بلد KWT
صنف_الكيان neighbourhood
أب kw
موقع 29.377 47.99

مكان kw.as-sulaybikhat
اسم الصليبيخات
اسم الصليبخات
اسم مدينه الصليبيخات
إنجليزي As Sulaybikhat
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-farwaniyah
موقع 29.3161 47.8446
جيونيمز 285698

مكان kw.ash-shamiyah
اسم الشامية
إنجليزي Ash Shamiyah
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3517 47.9667
سكان 13762
جيونيمز 285721
ملتبس نعم

مكان kw.az-zawr
اسم الزور
إنجليزي Az Zawr
بلد KWT
صنف_الكيان town
أب kw
موقع 29.4383 48.2762
سكان 5750
جيونيمز 285673
ملتبس نعم

مكان kw.bayan
اسم بيان
إنجليزي Bayan
بلد KWT
صنف_الكيان town
أب kw
موقع 29.2973 48.0451
سكان 30635
جيونيمز 285663
ملتبس نعم

مكان kw.beneid-al-gar
اسم بنيد القار
إنجليزي Beneid Al Gar
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3787 48.0045
جيونيمز 387951

مكان kw.bubiyan
اسم بوبيان
اسم جزيرة بوبيان
إنجليزي Bubiyan
بلد KWT
صنف_الكيان island
أب kw
موقع 29.8 48.2

مكان kw.camp-arifjan
اسم معسكر عريفجان
اسم عريفجان
إنجليزي Camp Arifjan
بلد KWT
صنف_الكيان base
أب kw
موقع 28.875 48.16

مكان kw.faiha
اسم الفيحاء
إنجليزي Faiha
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3385 47.9787
ملتبس نعم

مكان kw.granada
اسم غرناطة
اسم جرانادا
إنجليزي Granada
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3165 47.8728
ملتبس نعم

مكان kw.hawalli
اسم حولي
إنجليزي Hawalli
بلد KWT
صنف_الكيان city
أب kw
موقع 29.3365 48.0195
سكان 164212
جيونيمز 285629

مكان kw.hawalli-district
اسم حولي
إنجليزي Hawalli
بلد KWT
صنف_الكيان admin2
أب kw
موقع 29.3005 48.0547
سكان 890533

مكان kw.imam-sadiq-mosque-kuwait
اسم مسجد الإمام الصادق
إنجليزي Imam Sadiq Mosque Kuwait
بلد KWT
صنف_الكيان building
أب kw
موقع 29.38 47.99

مكان kw.jabriya
اسم الجابرية
إنجليزي Jabriya
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3351 48.0198

مكان kw.janub-as-surrah
اسم جنوب السرة
إنجليزي Janub as Surrah
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.2692 47.9781
سكان 18496
جيونيمز 285603

مكان kw.kaifan
اسم كيفان
إنجليزي Kaifan
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3395 47.9602
جيونيمز 285590
ملتبس نعم

مكان kw.khaldiya
اسم الخالدية
إنجليزي Khaldiya
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3257 47.9643

مكان kw.kuwait-city
اسم الكويت العاصمة
اسم الكويت
اسم مدينة الكويت
إنجليزي Kuwait City
بلد KWT
صنف_الكيان city
أب kw
موقع 29.3697 47.9783
سكان 60064
جيونيمز 285787
ملتبس نعم
عاصمة نعم

مكان kw.kuwait-free-trade-zone
اسم المنطقة الحرة الكويت
إنجليزي Kuwait Free Trade Zone
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3549 47.9164

مكان kw.kuwait-international-airport
اسم مطار الكويت الدولي
إنجليزي Kuwait International Airport
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.2266 47.9687

مكان kw.mubarak-al-kabeer-district
اسم مبارك الكبير
إنجليزي Mubarak Al-Kabeer
بلد KWT
صنف_الكيان admin2
أب kw
موقع 29.2187 48.0528
سكان 230727

مكان kw.mubarak-al-kabir
اسم مبارك الكبير
إنجليزي Mubarak al Kabir
بلد KWT
صنف_الكيان town
أب kw
موقع 29.1879 48.0782
جيونيمز 7329411

مكان kw.mubarekiya
اسم المباركية
إنجليزي Mubarekiya
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3149 47.9089

مكان kw.naeem
اسم النعيم
إنجليزي Naeem
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.333 47.6951
ملتبس نعم

مكان kw.nasseem
اسم النسيم
إنجليزي Nasseem
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3209 47.6703
ملتبس نعم

مكان kw.north-west-al-sulaibikhat
اسم شمال غرب الصليبيخات
إنجليزي North West Al-Sulaibikhat
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-farwaniyah
موقع 29.3239 47.8145

مكان kw.qairawan
اسم القيروان
إنجليزي Qairawan
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3106 47.7975
ملتبس نعم

مكان kw.qasr
اسم القصر
إنجليزي Qasr
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3418 47.6936
ملتبس نعم

مكان kw.qibla
اسم قبلة
إنجليزي Qibla
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3702 47.9693
ملتبس نعم

مكان kw.qortuba
اسم قرطب
إنجليزي Qortuba
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.312 47.9868

مكان kw.rai
اسم الري
إنجليزي Rai
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3085 47.9448
ملتبس نعم

مكان kw.riggai
اسم الرقعي
إنجليزي Riggai
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.305 47.9167
ملتبس نعم

مكان kw.saad-al-abdulla
اسم سعد العبد الله
إنجليزي Saad Al-Abdulla
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3152 47.716

مكان kw.sabah-as-salim
اسم صباح السالم
اسم ضاحية صباح السالم
إنجليزي Sabah as Salim
بلد KWT
صنف_الكيان city
أب kw
موقع 29.2548 48.0693
سكان 139163
جيونيمز 412800

مكان kw.safarat
اسم السفارات
إنجليزي Safarat
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3662 48.0234
ملتبس نعم

مكان kw.safat
اسم ساحة الصفاة
إنجليزي Safat
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.37 47.975

مكان kw.salwa
اسم سلوى
إنجليزي Salwa
بلد KWT
صنف_الكيان town
أب kw
موقع 29.2933 48.0799
سكان 40945
جيونيمز 387958
ملتبس نعم

مكان kw.shuwaikh-educational-area
اسم شويخ التعليمية
إنجليزي Shuwaikh Educational Area
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3383 47.9185

مكان kw.shuwaikh-industrial-area
اسم الشويخ الصناعية
إنجليزي Shuwaikh Industrial Area
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3279 47.9398

مكان kw.shuwaikh-medical-area
اسم الشويخ الطبية
إنجليزي Shuwaikh Medical Area
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3234 47.8952

مكان kw.shuwaikh-port
اسم ميناء الشويخ
إنجليزي Shuwaikh Port
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3527 47.9497

مكان kw.souk-area-block-4
اسم سوق شرق
إنجليزي Souk Area-block 4
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3759 47.9689

مكان kw.south-doha
اسم جنوب الدوحة
إنجليزي South Doha
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-farwaniyah
موقع 29.3047 47.8211

مكان kw.surra
اسم سورا
إنجليزي Surra
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.314 48.0072
ملتبس نعم

مكان kw.taima
اسم تيماء
إنجليزي Taima
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3267 47.682
ملتبس نعم

مكان kw.waha
اسم الواحه
إنجليزي Waha
بلد KWT
صنف_الكيان neighbourhood
أب kw.al-jahra
موقع 29.3421 47.6586

مكان kw.yarmouk
اسم اليرموك
إنجليزي Yarmouk
بلد KWT
صنف_الكيان neighbourhood
أب kw.hawalli
موقع 29.3104 47.9697
ملتبس نعم

مكان om.al-awabi-district
اسم العوابي
إنجليزي Al Awabi
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.2718 57.5603
سكان 13326

مكان om.al-buraymi
اسم البريمي
إنجليزي Al Buraymi
بلد OMN
صنف_الكيان city
أب om.al-buraymi-district
موقع 24.2509 55.7931
سكان 73670
جيونيمز 289317

مكان om.al-buraymi-district
اسم البريمي
إنجليزي Al Buraymi
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 24.0902 56.2469
سكان 63159

مكان om.al-jazer-district
اسم الجازر
إنجليزي Al Jazer
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 18.5529 56.3195
سكان 7933

مكان om.al-khaburah
اسم الخابورة
إنجليزي Al Khaburah
بلد OMN
صنف_الكيان town
أب om.musandam-gov
موقع 23.9886 57.0984
سكان 50223
جيونيمز 289199

مكان om.al-mazyunah
اسم المزيونة
إنجليزي Al Mazyunah
بلد OMN
صنف_الكيان town
أب om.dhofar-gov
موقع 17.8384 52.6604
جيونيمز 8549596

مكان om.al-qabil
اسم القابل
إنجليزي Al Qabil
بلد OMN
صنف_الكيان town
أب om.al-qabil-district
موقع 22.571 58.6947
سكان 14008
جيونيمز 289142
ملتبس نعم

مكان om.al-qabil-district
اسم القابل
إنجليزي Al Qabil
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.7416 58.6954
سكان 16033
ملتبس نعم

مكان om.as-suwayq
اسم السويق
إنجليزي As Suwayq
بلد OMN
صنف_الكيان city
أب om.musandam-gov
موقع 23.8494 57.4386
سكان 107143
جيونيمز 288955

مكان om.bahla
اسم قلعة بهلاء
اسم بهلاء
إنجليزي Bahla'
بلد OMN
صنف_الكيان town
أب om.musandam-gov
موقع 22.9734 57.2996
سكان 54338
جيونيمز 288899

مكان om.bahla-district
اسم بهلا
إنجليزي Bahla
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.6968 57.1876
سكان 58234

مكان om.barka
اسم بركاء
إنجليزي Barka'
بلد OMN
صنف_الكيان city
أب om.barka-district
موقع 23.6787 57.886
سكان 81647
جيونيمز 288789

مكان om.barka-district
اسم بركاء
إنجليزي Barka
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.6434 57.8619
سكان 96407

مكان om.bawshar
اسم بوشر
إنجليزي Bawshar
بلد OMN
صنف_الكيان city
أب om.bawshar-district
موقع 23.5556 58.3989
سكان 383257
جيونيمز 288764

مكان om.bawshar-district
اسم بوشر
إنجليزي Bawshar
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.5177 58.3564
سكان 192235

مكان om.bid-bid-district
اسم بدبد
إنجليزي Bid Bid
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.2909 58.2697
سكان 24705

مكان om.bidbid
اسم بدبد
إنجليزي Bidbid
بلد OMN
صنف_الكيان town
أب om.bid-bid-district
موقع 23.4079 58.1283
سكان 21188
جيونيمز 288721

مكان om.bidiyah-district
اسم بدية
إنجليزي Bidiyah
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.1409 58.8243
سكان 20946

مكان om.bukha-district
اسم بخا
إنجليزي Bukha
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 26.098 56.149
سكان 3025

مكان om.dalkut-district
اسم ضلكوت
إنجليزي Dalkut
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 16.9375 53.0599
سكان 2809

مكان om.dank-district
اسم ضنك
إنجليزي Dank
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.7927 56.1221
سكان 17191

مكان om.dhofar-gov
اسم ظفار
إنجليزي Dhofar
بلد OMN
صنف_الكيان admin1
أب om
موقع 17.9 54.2
سكان 249729
جيونيمز 411742

مكان om.duqm
اسم الدقم
اسم ميناء الدقم
إنجليزي Duqm
بلد OMN
صنف_الكيان town
أب om
موقع 19.66 57.7
جيونيمز 288471

مكان om.hayma
اسم هيماء
اسم هيما
إنجليزي Hayma'
بلد OMN
صنف_الكيان town
أب om.dhofar-gov
موقع 19.9593 56.2758
سكان 1294
جيونيمز 287939
ملتبس نعم

مكان om.ibra
اسم إبراء
إنجليزي Ibra'
بلد OMN
صنف_الكيان town
أب om.ibra-district
موقع 22.6906 58.5334
سكان 25265
جيونيمز 287832
ملتبس نعم

مكان om.ibra-district
اسم إبراء
إنجليزي Ibra
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.7736 58.4648
سكان 27216
ملتبس نعم

مكان om.ibri
اسم عبري
اسم والاية عبري
إنجليزي 'Ibri
بلد OMN
صنف_الكيان city
أب om.musandam-gov
موقع 23.2257 56.5157
سكان 163473
جيونيمز 287830

مكان om.ibri-district
اسم عبري
إنجليزي Ibri
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.569 56.106
سكان 116416

مكان om.izki
اسم إزكي
إنجليزي Izki
بلد OMN
صنف_الكيان town
أب om.izki-district
موقع 22.9333 57.7667
سكان 36203
جيونيمز 287814

مكان om.izki-district
اسم إزكي
إنجليزي Izki
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.7645 57.8379
سكان 41402

مكان om.khasab
اسم خصب
إنجليزي Khasab
بلد OMN
صنف_الكيان town
أب om.khasab-district
موقع 26.1799 56.2477
سكان 17904
جيونيمز 287614
ملتبس نعم

مكان om.khasab-district
اسم خصب
إنجليزي Khasab
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 26.0172 56.2911
سكان 18151
ملتبس نعم

مكان om.liwa
اسم لوى
إنجليزي Liwa
بلد OMN
صنف_الكيان town
أب om.liwa-district
موقع 24.5308 56.563
سكان 26372
جيونيمز 289174
ملتبس نعم

مكان om.liwa-district
اسم لوى
إنجليزي Liwa
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 24.4526 56.4031
سكان 34001

مكان om.madha-district
اسم مدحاء
إنجليزي Madha
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 25.3012 56.2737
سكان 3258

مكان om.masirah-district
اسم مصيرة
اسم ولايه مصيره
إنجليزي Masirah
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 20.3145 58.7034
سكان 8726

مكان om.mirbat-district
اسم مرباط
إنجليزي Mirbat
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 17.1147 54.6666
سكان 13919

مكان om.musandam-gov
اسم مسندم
إنجليزي Musandam
بلد OMN
صنف_الكيان admin1
أب om
موقع 26 56.3
سكان 31425
جيونيمز 411741

مكان om.muscat
اسم مسقط
إنجليزي Muscat
بلد OMN
صنف_الكيان city
أب om
موقع 23.5841 58.4078
سكان 797000
جيونيمز 287286
عاصمة نعم
ملتبس نعم

مكان om.muscat-district
اسم مسقط
إنجليزي Muscat
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.4487 58.7133
سكان 27216
ملتبس نعم

مكان om.mutrah-district
اسم مطرح
إنجليزي Mutrah
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.5991 58.5417
سكان 150124

مكان om.nakhal-district
اسم نخل
إنجليزي Nakhal
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.331 57.807
سكان 18118

مكان om.nizwa
اسم نزوى
اسم ولايه نزوى
إنجليزي Nizwa
بلد OMN
صنف_الكيان city
أب om.nizwa-district
موقع 22.9333 57.5333
سكان 72076
جيونيمز 286987

مكان om.nizwa-district
اسم نزوى
اسم ولايه نزوى
إنجليزي Nizwa
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.9764 57.5558
سكان 84528

مكان om.qurayyat-district
اسم قريات
اسم ولايه قريات
إنجليزي Qurayyat
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.1247 58.8982
سكان 44911

مكان om.rakhyut-district
اسم رخيوت
إنجليزي Rakhyut
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 16.886 53.4219
سكان 4501

مكان om.rustaq
اسم الرستاق
إنجليزي Rustaq
بلد OMN
صنف_الكيان city
أب om.musandam-gov
موقع 23.3908 57.4244
سكان 120000
جيونيمز 289011

مكان om.sadah-district
اسم سدح
إنجليزي Sadah
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 17.2677 54.9973
سكان 6384

مكان om.saham-district
اسم صحم
إنجليزي Saham
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 24.0811 56.8106
سكان 93438

مكان om.salalah
اسم صلالة
إنجليزي Salalah
بلد OMN
صنف_الكيان city
أب om.salalah-district
موقع 17.0151 54.0924
سكان 163140
جيونيمز 286621

مكان om.salalah-district
اسم صلالة
اسم صلاله
إنجليزي Salalah
بلد OMN
صنف_الكيان admin2
أب om.dhofar-gov
موقع 17.0893 53.8
سكان 172570

مكان om.samail-district
اسم سمائل
إنجليزي Samail
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 23.1893 58.0288
سكان 55896

مكان om.seeb
اسم السيب الجديدة
اسم السيب
إنجليزي Seeb
بلد OMN
صنف_الكيان city
أب om.musandam-gov
موقع 23.6703 58.1891
سكان 470878
جيونيمز 288967

مكان om.shinas
اسم شناص
إنجليزي Shinas
بلد OMN
صنف_الكيان town
أب om.shinas-district
موقع 24.7433 56.4658
سكان 48009
جيونيمز 286402

مكان om.shinas-district
اسم شناص
إنجليزي Shinas
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 24.7231 56.3411
سكان 52132

مكان om.sohar
اسم صحار
إنجليزي Sohar
بلد OMN
صنف_الكيان city
أب om
موقع 24.3475 56.7094
سكان 108274
جيونيمز 286282

مكان om.sohar-district
اسم صحار
إنجليزي Sohar
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 24.1942 56.4899
سكان 140006

مكان om.wadi-al-kabir
اسم الوادي الكبير
إنجليزي Wadi al Kabir
بلد OMN
صنف_الكيان neighbourhood
أب om
موقع 23.58 58.56
جيونيمز 412219

مكان om.wadi-bani-khalid-district
اسم وادي بني خالد
إنجليزي Wadi Bani Khalid
بلد OMN
صنف_الكيان admin2
أب om.musandam-gov
موقع 22.6434 59.0208
سكان 9468

مكان qa.al-ghuwayriyah
اسم الغويرية
إنجليزي Al Ghuwayriyah
بلد QAT
صنف_الكيان town
أب qa
موقع 25.8297 51.2453
سكان 2332
جيونيمز 289993

مكان qa.al-khawr
اسم الخور
اسم الخور والدخيرة
إنجليزي Al Khawr
بلد QAT
صنف_الكيان town
أب qa
موقع 25.6839 51.5058
سكان 18923
جيونيمز 289962
ملتبس نعم

مكان qa.al-udeid-air-base
اسم قاعدة العديد
اسم العديد
اسم قاعدة العديد الجوية
إنجليزي Al Udeid Air Base
بلد QAT
صنف_الكيان base
أب qa
موقع 25.1173 51.315
ملتبس نعم

مكان qa.al-wakrah
اسم الوكرة
إنجليزي Al Wakrah
بلد QAT
صنف_الكيان city
أب qa
موقع 25.17 51.603
سكان 26436
جيونيمز 289915

مكان qa.al-wukayr
اسم الوكير
إنجليزي Al Wukayr
بلد QAT
صنف_الكيان town
أب qa
موقع 25.144 51.5426
سكان 5146
جيونيمز 289913

مكان qa.ar-rayyan
اسم الريان
إنجليزي Ar Rayyan
بلد QAT
صنف_الكيان city
أب qa
موقع 25.2919 51.4244
سكان 272465
جيونيمز 289888
ملتبس نعم

مكان qa.ar-ruways
اسم الرؤيس
اسم الرويس
إنجليزي Ar Ruways
بلد QAT
صنف_الكيان town
أب qa
موقع 26.1333 51.2167
سكان 3334
جيونيمز 289884

مكان qa.ash-shihaniyah
اسم الشحانية
اسم الشيحانية
إنجليزي Ash Shihaniyah
بلد QAT
صنف_الكيان town
أب qa
موقع 25.3686 51.2264
سكان 8380
جيونيمز 289877

مكان qa.az-zaayin
اسم الضعاين
اسم الظعاين
إنجليزي Az Za'ayin
بلد QAT
صنف_الكيان town
أب qa
موقع 25.5774 51.4831
جيونيمز 289847

مكان qa.doha
اسم الدوحة
إنجليزي Doha
بلد QAT
صنف_الكيان city
أب qa
موقع 25.2855 51.531
سكان 344939
جيونيمز 290030
عاصمة نعم

مكان qa.dukhan
اسم دخان
إنجليزي Dukhan
بلد QAT
صنف_الكيان town
أب qa
موقع 25.4297 50.7858
سكان 7250
جيونيمز 289813
ملتبس نعم

مكان qa.madinat-ash-shamal
اسم الشمال
اسم بلدية الشمال
إنجليزي Madinat ash Shamal
بلد QAT
صنف_الكيان town
أب qa
موقع 26.1293 51.2009
سكان 5267
جيونيمز 289739
ملتبس نعم

مكان qa.musayid
اسم أم سعيد
اسم مسيعيد
إنجليزي Musay'id
بلد QAT
صنف_الكيان town
أب qa
موقع 24.9827 51.5716
سكان 5769
جيونيمز 289525

مكان qa.ras-laffan
اسم راس لفان
إنجليزي Ras Laffan
بلد QAT
صنف_الكيان building
أب qa
موقع 25.9 51.55

مكان qa.umm-bab
اسم أم باب
إنجليزي Umm Bab
بلد QAT
صنف_الكيان town
أب qa
موقع 25.2142 50.8072
سكان 2500
جيونيمز 289548

مكان qa.umm-salal-ali
اسم أم صلال علي
إنجليزي Umm Salal 'Ali
بلد QAT
صنف_الكيان town
أب qa
موقع 25.4697 51.3975
جيونيمز 289524

مكان qa.umm-salal-muhammad
اسم أم صلال محمد
اسم أم صلال
إنجليزي Umm Salal Muhammad
بلد QAT
صنف_الكيان town
أب qa
موقع 25.4169 51.4039
سكان 29391
جيونيمز 289523

مكان sa.abha
اسم أبها
إنجليزي Abha
بلد SAU
صنف_الكيان city
أب sa.abha-district
موقع 18.2164 42.5053
سكان 210886
جيونيمز 110690

مكان sa.abha-district
اسم ابها
إنجليزي Abha
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 18.0044 42.5417
سكان 350694

مكان sa.abha-international-airport
اسم مطار أبها
اسم مطار أبها الدولي
إنجليزي Abha International Airport
بلد SAU
صنف_الكيان airport
أب sa.asir-gov
موقع 18.2404 42.6566

مكان sa.abu-arish
اسم أبوعريش
اسم أبو عريش
إنجليزي Abu Arish
بلد SAU
صنف_الكيان city
أب sa.abu-arish-district
موقع 16.969 42.833
سكان 49171
جيونيمز 110619

مكان sa.abu-arish-district
اسم ابو عريش
إنجليزي Abu Arish
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 16.9538 42.8612
سكان 123823

مكان sa.ad-dammam-district
اسم الدمام
إنجليزي Ad-Dammam
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 26.3677 49.9055
سكان 744631

مكان sa.ad-darb
اسم الدرب
إنجليزي Ad Darb
بلد SAU
صنف_الكيان town
أب sa.alddarb-district
موقع 17.7214 42.2527
سكان 5378
جيونيمز 110328
ملتبس نعم

مكان sa.ad-dawadimi
اسم الدوادمي
إنجليزي Ad Dawadimi
بلد SAU
صنف_الكيان city
أب sa.ad-duwadimi-district
موقع 24.507 44.392
سكان 54474
جيونيمز 110325

مكان sa.ad-dilam
اسم الدلم
إنجليزي Ad Dilam
بلد SAU
صنف_الكيان town
أب sa.riyadh-gov
موقع 23.9872 47.1689
سكان 35371
جيونيمز 110314
ملتبس نعم

مكان sa.ad-diriyah-district
اسم الدرعية
إنجليزي Ad-Diriyah
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 24.8571 46.3505
سكان 60777
ملتبس نعم

مكان sa.ad-duwadimi-district
اسم الدوادمي
إنجليزي Ad-Duwadimi
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 24.649 44.1777
سكان 190138

مكان sa.adh-dhibiyah
اسم الضنية
اسم الذيبيه
اسم الذيبية في القصيم
اسم الذيبية بالقصيم
إنجليزي Adh Dhibiyah
بلد SAU
صنف_الكيان town
أب sa.qassim-gov
موقع 26.0235 43.1476
سكان 15000
جيونيمز 110275
ملتبس نعم

مكان sa.afif
اسم عفيف
إنجليزي Afif
بلد SAU
صنف_الكيان town
أب sa.afif-district
موقع 23.9064 42.9218
سكان 45525
جيونيمز 110250
ملتبس نعم

مكان sa.afif-district
اسم عفيف
إنجليزي Afif
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 23.8344 42.815
سكان 68592
ملتبس نعم

مكان sa.ahad-al-musarihah-district
اسم احد المسارحة
إنجليزي Ahad al-Musarihah
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 16.7429 42.8661
سكان 69976

مكان sa.ahd-rifaydah-district
اسم احد رفيدة
إنجليزي Ahd Rifaydah
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 18.5301 43.3516
سكان 99258

مكان sa.al-aflaj-district
اسم الأفلاج
إنجليزي Al-Aflaj
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 21.9809 46.8505
سكان 60046

مكان sa.al-ahsa-district
اسم الاحساء
إنجليزي Al-Ahsa
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 21.7136 50.5441
سكان 908366

مكان sa.al-aqiq-district
اسم العقيق
إنجليزي Al-Aqiq
بلد SAU
صنف_الكيان admin2
أب sa.bahah-gov
موقع 20.4252 41.6382
سكان 28606
ملتبس نعم

مكان sa.al-ardiyat-district
اسم العرضيات
إنجليزي Al Ardiyat
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 19.5 41.7

مكان sa.al-aridah-district
اسم العارضة
إنجليزي Al-Aridah
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.0308 43.081
سكان 62934
ملتبس نعم

مكان sa.al-artawiyah
اسم الأرطاوية
إنجليزي Al Artawiyah
بلد SAU
صنف_الكيان town
أب sa.riyadh-gov
موقع 26.504 45.3489
سكان 9152
جيونيمز 110031

مكان sa.al-asyah-district
اسم الاسياح
إنجليزي Al-Asyah
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 26.8835 44.1735
سكان 22058

مكان sa.al-awjam
اسم الأوجام
إنجليزي Al Awjam
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 26.5632 49.9433
سكان 11460
جيونيمز 110107
ملتبس نعم

مكان sa.al-awwamiyah
اسم العوامية
إنجليزي Al Awwamiyah
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 26.588 49.985

مكان sa.al-badai-district
اسم البدائع
إنجليزي Al-Badai
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 25.8508 43.7538
سكان 45314
ملتبس نعم

مكان sa.al-bahah
اسم الباحة
اسم الباحه
إنجليزي Al Bahah
بلد SAU
صنف_الكيان city
أب sa.bahah-gov
موقع 20.0138 41.4661
سكان 88419
جيونيمز 109953

مكان sa.al-battaliyah
اسم البطالية
إنجليزي Al Battaliyah
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.4391 49.6337
سكان 16606
جيونيمز 109915
ملتبس نعم

مكان sa.al-bukayriyah
اسم البكيرية
إنجليزي Al Bukayriyah
بلد SAU
صنف_الكيان town
أب sa.al-bukayriyah-district
موقع 26.1486 43.6539
سكان 25153
جيونيمز 109878
ملتبس نعم

مكان sa.al-bukayriyah-district
اسم البكيرية
إنجليزي Al-Bukayriyah
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 26.4361 43.2064
سكان 47873
ملتبس نعم

مكان sa.al-fuwayliq
اسم الفويلق
اسم القويلق
إنجليزي Al Fuwayliq
بلد SAU
صنف_الكيان town
أب sa.qassim-gov
موقع 26.4429 43.2471
سكان 5205
جيونيمز 397513

مكان sa.al-ghat-district
اسم الغاط
إنجليزي Al-Ghat
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 26.0015 44.8829
سكان 10235

مكان sa.al-ghazalah-district
اسم الغزالة
إنجليزي Al-Ghazalah
بلد SAU
صنف_الكيان admin2
أب sa.hail-gov
موقع 26.1596 41.0091
سكان 94670

مكان sa.al-hada
اسم الهدى
اسم الهدا
إنجليزي Al Hada
بلد SAU
صنف_الكيان town
أب sa.makkah-gov
موقع 21.3603 40.2835
سكان 6885
جيونيمز 410084
ملتبس نعم

مكان sa.al-hair-prison
اسم سجن الحائر
إنجليزي Al Ha'ir Prison
بلد SAU
صنف_الكيان prison
أب sa
موقع 24.39 46.82

مكان sa.al-harth-district
اسم الحرث
إنجليزي Al-Harth
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 16.8142 43.1202
سكان 47791
ملتبس نعم

مكان sa.al-hinakiyah-district
اسم الحناكية
إنجليزي Al-Hinakiyah
بلد SAU
صنف_الكيان admin2
أب sa.madinah-gov
موقع 24.8446 41.0885
سكان 52524

مكان sa.al-hufuf
اسم الأحساء
اسم الهفوف
إنجليزي Al Hufuf
بلد SAU
صنف_الكيان city
أب sa.eastern-gov
موقع 25.36 49.587
سكان 293179
جيونيمز 109571

مكان sa.al-idabi-district
اسم العيدابي
إنجليزي Al-Idabi
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.3844 42.9684
سكان 52783

مكان sa.al-jafr
اسم الجفر
اسم الجفر بالأحساء
إنجليزي Al Jafr
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.3801 49.7229
سكان 8715
جيونيمز 109502
ملتبس نعم

مكان sa.al-jaradiyah
اسم الجرادية
اسم الجراديه
إنجليزي Al Jaradiyah
بلد SAU
صنف_الكيان town
أب sa.jazan-gov
موقع 16.5875 42.9153
سكان 7396
جيونيمز 109481
ملتبس نعم

مكان sa.al-jubayl
اسم الجبيل
إنجليزي Al Jubayl
بلد SAU
صنف_الكيان city
أب sa.al-jubayl-district
موقع 27.011 49.658
سكان 237274
جيونيمز 109435

مكان sa.al-jubayl-district
اسم الجبيل
إنجليزي Al-Jubayl
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 26.825 49.336
سكان 224430

مكان sa.al-jumum
اسم الجموم
إنجليزي Al Jumum
بلد SAU
صنف_الكيان town
أب sa.makkah-gov
موقع 21.6165 39.6966
سكان 22207
جيونيمز 109417
ملتبس نعم

مكان sa.al-jumum-district
اسم الجموم
إنجليزي Al-Jumum
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 21.9924 40.1355
سكان 75993

مكان sa.al-khadra-crossing
اسم الخضراء
اسم منفذ الخضراء
إنجليزي Al Khadra crossing
بلد SAU
صنف_الكيان crossing
أب sa.najran-gov
موقع 17.4 44.55
ملتبس نعم

مكان sa.al-khafji
اسم الخفجي
إنجليزي Al Khafji
بلد SAU
صنف_الكيان city
أب sa.al-khafji-district
موقع 28.439 48.491
جيونيمز 102912

مكان sa.al-khafji-district
اسم الخفجي
إنجليزي Al-Khafji
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 28.2304 48.2164
سكان 60975

مكان sa.al-khafji-eastern
اسم الخافجي
إنجليزي Al Khafji
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 28.4234 48.4771
سكان 54857
جيونيمز 109380

مكان sa.al-kharj
اسم الخرج
إنجليزي Al Kharj
بلد SAU
صنف_الكيان city
أب sa.al-kharj-district
موقع 24.155 47.335
سكان 425300
جيونيمز 109353

مكان sa.al-kharj-district
اسم الخرج
إنجليزي Al-Kharj
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 23.8574 47.5793
سكان 323394
ملتبس نعم

مكان sa.al-kharkhir-district
اسم الخرخير
إنجليزي Al-Kharkhir
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 19.0728 50.9257
سكان 3795

مكان sa.al-khawbah
اسم الخوبة
إنجليزي Al Khawbah
بلد SAU
صنف_الكيان town
أب sa.jazan-gov
موقع 16.7887 43.2219

مكان sa.al-khubar-district
اسم الخبر
إنجليزي Al-Khubar
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 26.2659 50.1146
سكان 455541
ملتبس نعم

مكان sa.al-khurmah-district
اسم الخرمة
إنجليزي Al-Khurmah
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 21.9164 42.3818
سكان 39053

مكان sa.al-lith-district
اسم الليث
إنجليزي Al-Lith
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 20.5016 40.3394
سكان 110449

مكان sa.al-mahd-district
اسم المهد
إنجليزي Al-Mahd
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 23.4953 40.8299
سكان 53734
ملتبس نعم

مكان sa.al-majardah-district
اسم المجاردة
إنجليزي Al-Majardah
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 18.9688 41.8185
سكان 89655

مكان sa.al-majaridah
اسم المجاردة
إنجليزي Al Majaridah
بلد SAU
صنف_الكيان town
أب sa.al-majardah-district
موقع 19.1229 41.9171
سكان 14830
جيونيمز 399518

مكان sa.al-majmaah
اسم المجمعة
اسم المجمعه
إنجليزي Al Majma'ah
بلد SAU
صنف_الكيان town
أب sa.riyadh-gov
موقع 25.911 45.3567
جيونيمز 109194
ملتبس نعم

مكان sa.al-majmaah-district
اسم المجمعة
إنجليزي Al-Majmaah
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 26.4166 45.6325
سكان 111503
ملتبس نعم

مكان sa.al-mandaq-district
اسم المندق
إنجليزي Al-Mandaq
بلد SAU
صنف_الكيان admin2
أب sa.bahah-gov
موقع 20.1124 41.3287
سكان 45666
ملتبس نعم

مكان sa.al-markaz
اسم المركز
إنجليزي Al Markaz
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.3988 49.7346
سكان 6464
جيونيمز 109165
ملتبس نعم

مكان sa.al-midhnab-district
اسم المذنب
إنجليزي Al-Midhnab
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 25.4961 43.9925
سكان 37167
ملتبس نعم

مكان sa.al-mithnab
اسم المذنب
إنجليزي Al Mithnab
بلد SAU
صنف_الكيان city
أب sa.al-midhnab-district
موقع 25.8624 44.2189
سكان 60870
جيونيمز 109131
ملتبس نعم

مكان sa.al-mubarraz
اسم مبرز
اسم المبرز
إنجليزي Al Mubarraz
بلد SAU
صنف_الكيان city
أب sa.eastern-gov
موقع 25.4384 49.5534
سكان 290802
جيونيمز 109101
ملتبس نعم

مكان sa.al-mukhwah-district
اسم المخواة
إنجليزي Al-Mukhwah
بلد SAU
صنف_الكيان admin2
أب sa.bahah-gov
موقع 19.6817 41.3967
سكان 64365

مكان sa.al-mutayrifi
اسم المطيرفي
إنجليزي Al Mutayrifi
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.4772 49.5583
سكان 5962
جيونيمز 109008

مكان sa.al-muwayh
اسم الموية
اسم المويه
إنجليزي Al Muwayh
بلد SAU
صنف_الكيان town
أب sa.makkah-gov
موقع 22.4351 41.7587
سكان 7364
جيونيمز 409993

مكان sa.al-muzahimiya-district
اسم المزاحمية
إنجليزي Al-Muzahimiya
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 24.1833 46.246
سكان 35795

مكان sa.al-nuayriyah-district
اسم نعيرية
إنجليزي Al-Nuayriyah
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 27.0644 48.4756
سكان 44664
ملتبس نعم

مكان sa.al-qarah
اسم القارة
إنجليزي Al Qarah
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.4187 49.675
سكان 9106
جيونيمز 108957
ملتبس نعم

مكان sa.al-qatif
اسم القطيف
إنجليزي Al Qatif
بلد SAU
صنف_الكيان city
أب sa.al-qatif-district
موقع 26.565 50.009
سكان 98259
جيونيمز 108927

مكان sa.al-qatif-district
اسم القطيف
إنجليزي Al-Qatif
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 26.6195 49.9209
سكان 474573

مكان sa.al-qunfidhah-district
اسم القنفذة
إنجليزي Al-Qunfidhah
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 19.2218 41.3511
سكان 240938

مكان sa.al-qunfudhah
اسم القنفذة
اسم القنفذه
إنجليزي Al Qunfudhah
بلد SAU
صنف_الكيان city
أب sa.al-qunfidhah-district
موقع 19.126 41.079

مكان sa.al-qurayn
اسم القرين
إنجليزي Al Qurayn
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.4841 49.5978
سكان 12013
جيونيمز 108890
ملتبس نعم

مكان sa.al-qurayyat-district
اسم القريات
إنجليزي Al-Qurayyat
بلد SAU
صنف_الكيان admin2
أب sa.jawf-gov
موقع 31.3474 37.6375
سكان 125090

مكان sa.al-quwayiyah-district
اسم القويعية
إنجليزي Al-Quwayiyah
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 23.1365 44.7867
سكان 106579

مكان sa.al-taif-district
اسم الطائف
إنجليزي Al-Taif
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 22.4221 41.4373
سكان 885474

مكان sa.al-ula
اسم العلا
اسم دادان
اسم ددن
اسم ديدان
إنجليزي Al-'Ula
بلد SAU
صنف_الكيان town
أب sa.alula-district
موقع 26.6059 37.93
سكان 32413
جيونيمز 108841
ملتبس نعم

مكان sa.al-yamamah-palace
اسم قصر اليمامة
إنجليزي Al-Yamamah Palace
بلد SAU
صنف_الكيان building
أب sa.riyadh-gov
موقع 24.65 46.65

مكان sa.alddarb-district
اسم الدرب
إنجليزي Alddarb
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.7535 42.198
ملتبس نعم

مكان sa.alula-district
اسم العلا
إنجليزي AlUla
بلد SAU
صنف_الكيان admin2
أب sa.tabuk-gov
موقع 26.5238 37.9269
سكان 57506
ملتبس نعم

مكان sa.an-nabhaniyah-district
اسم النبهانية
إنجليزي An-Nabhaniyah
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 25.4934 42.8792
سكان 40940

مكان sa.an-namas-district
اسم النماص
إنجليزي An-Namas
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 19.207 42.2201
سكان 47783
ملتبس نعم

مكان sa.an-nimas
اسم النماص
اسم النماش
إنجليزي An Nimas
بلد SAU
صنف_الكيان town
أب sa.an-namas-district
موقع 19.1286 42.1383
سكان 24153
جيونيمز 108617
ملتبس نعم

مكان sa.ar-rabuah
اسم علب السعودية
اسم الربوعة
إنجليزي Ar Rabu'ah
بلد SAU
صنف_الكيان town
أب sa.asir-gov
موقع 17.6 43.3

مكان sa.ar-rass
اسم الراس
اسم الرس
إنجليزي Ar Rass
بلد SAU
صنف_الكيان city
أب sa.qassim-gov
موقع 25.8663 43.5008
سكان 81728
جيونيمز 108435

مكان sa.ar-rass-district
اسم الرس
إنجليزي Ar-Rass
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 24.8346 42.7363
سكان 116164

مكان sa.ar-rayth-district
اسم الريث
إنجليزي Ar-Rayth
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.6541 42.7855
سكان 13406
ملتبس نعم

مكان sa.arafat
اسم عرفات
اسم جبل عرفات
اسم صعيد عرفات
إنجليزي Arafat
بلد SAU
صنف_الكيان mountain
أب sa.makkah-gov
موقع 21.355 39.984
ملتبس نعم

مكان sa.arar
اسم عرعر
إنجليزي 'Ar'ar
بلد SAU
صنف_الكيان city
أب sa.arar-district
موقع 30.9753 41.0381
سكان 148540
جيونيمز 108512
ملتبس نعم

مكان sa.arar-district
اسم عرعر
إنجليزي Ar'ar
بلد SAU
صنف_الكيان admin2
أب sa.northern-borders-gov
موقع 31.3044 40.617
سكان 166428

مكان sa.as-saffaniyah
اسم الصفانية
إنجليزي As Saffaniyah
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 27.9395 48.6631
سكان 7014
جيونيمز 108142

مكان sa.as-shinan-district
اسم الشنان
إنجليزي As-Shinan
بلد SAU
صنف_الكيان admin2
أب sa.hail-gov
موقع 26.9957 42.4346
سكان 36709
ملتبس نعم

مكان sa.as-sulayyil
اسم السليل
إنجليزي As Sulayyil
بلد SAU
صنف_الكيان town
أب sa.riyadh-gov
موقع 20.4633 45.589
سكان 24097
جيونيمز 108048
ملتبس نعم

مكان sa.as-sulayyil-district
اسم السليل
إنجليزي As-Sulayyil
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 20.2246 46.4223
سكان 35011
ملتبس نعم

مكان sa.ash-shafa
اسم الشفا
إنجليزي Ash Shafa
بلد SAU
صنف_الكيان city
أب sa.makkah-gov
موقع 21.0721 40.3118
سكان 72190
جيونيمز 410096

مكان sa.ash-shimasiyah-district
اسم الشماسية
إنجليزي Ash-Shimasiyah
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 25.7189 44.6131
سكان 8953
ملتبس نعم

مكان sa.asir-gov
اسم عسير
اسم منطقة عسير
إنجليزي 'Asir
بلد SAU
صنف_الكيان admin1
أب sa
موقع 19 43
سكان 1897236
جيونيمز 108179
ملتبس نعم

مكان sa.at-tuwal
اسم الطوال
اسم منفذ الطوال
إنجليزي At Tuwal
بلد SAU
صنف_الكيان crossing
أب sa.jazan-gov
موقع 16.54 42.97
ملتبس نعم

مكان sa.az-zulfi
اسم الزلفي
إنجليزي Az Zulfi
بلد SAU
صنف_الكيان city
أب sa.az-zulfi-district
موقع 26.3011 44.8167
سكان 125000
جيونيمز 107781
ملتبس نعم

مكان sa.az-zulfi-district
اسم الزلفى
إنجليزي Az-Zulfi
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 26.5292 44.6857
سكان 62904
ملتبس نعم

مكان sa.badr-al-janub-district
اسم بدر الجنوب
إنجليزي Badr al-Janub
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 17.825 43.7399
سكان 9521

مكان sa.badr-hunayn
اسم بدر حنين
إنجليزي Badr Hunayn
بلد SAU
صنف_الكيان town
أب sa.madinah-gov
موقع 23.7856 38.7863
سكان 27257
جيونيمز 107744

مكان sa.bahah-gov
اسم الباحة
اسم منطقة الباحة
إنجليزي Al Bahah
بلد SAU
صنف_الكيان admin1
أب sa
موقع 20.2 41.4
سكان 406724
جيونيمز 109954

مكان sa.balqarn-district
اسم بالقرن
إنجليزي Balqarn
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 19.7166 41.9489
سكان 66675

مكان sa.baqa-district
اسم بقعاء
إنجليزي Baqa
بلد SAU
صنف_الكيان admin2
أب sa.hail-gov
موقع 27.9139 42.8786
سكان 38778

مكان sa.bariq
اسم بارق
اسم محافظة بارق
إنجليزي Bariq
بلد SAU
صنف_الكيان town
أب sa.asir-gov
موقع 18.93 41.93
ملتبس نعم

مكان sa.baysh-district
اسم بيش
إنجليزي Baysh
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.5062 42.5673
سكان 58326

مكان sa.biljurashi-district
اسم بلجرشي
إنجليزي Biljurashi
بلد SAU
صنف_الكيان admin2
أب sa.bahah-gov
موقع 19.9352 41.6881
سكان 61354
ملتبس نعم

مكان sa.bishah-district
اسم بيشة
إنجليزي Bishah
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 19.8838 42.577
سكان 188668

مكان sa.buqayq
اسم بقيق
اسم معمل بقيق
اسم أبقيق
إنجليزي Buqayq
بلد SAU
صنف_الكيان town
أب sa.buqayq-district
موقع 25.934 49.669
سكان 29474
جيونيمز 107312

مكان sa.buqayq-district
اسم بقيق
إنجليزي Buqayq
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 26.0629 49.5462
سكان 44863
ملتبس نعم

مكان sa.buraydah
اسم بريدة
إنجليزي Buraydah
بلد SAU
صنف_الكيان city
أب sa.qassim-gov
موقع 26.326 43.975
سكان 745353
جيونيمز 107304

مكان sa.buraydah-district
اسم بريدة
إنجليزي Buraydah
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 27.5505 44.3344
سكان 505845

مكان sa.damad-district
اسم ضمد
إنجليزي Damad
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.1329 42.8255
سكان 62465

مكان sa.dammam
اسم الدمام
إنجليزي Dammam
بلد SAU
صنف_الكيان city
أب sa.ad-dammam-district
موقع 26.4344 50.1033
سكان 1252523
جيونيمز 110336

مكان sa.dawamat-al-jandal-district
اسم دومة الجندل
إنجليزي Dawamat al-Jandal
بلد SAU
صنف_الكيان admin2
أب sa.jawf-gov
موقع 29.3129 39.5152
سكان 40083

مكان sa.dhahran
اسم الظهران
إنجليزي Dhahran
بلد SAU
صنف_الكيان city
أب sa.eastern-gov
موقع 26.288 50.114
سكان 99540
جيونيمز 107797

مكان sa.diriyah
اسم الدرعية
إنجليزي Diriyah
بلد SAU
صنف_الكيان town
أب sa.ad-diriyah-district
موقع 24.735 46.575
جيونيمز 110312
ملتبس نعم

مكان sa.duba
اسم زبا
اسم ضبا
اسم ضباء
إنجليزي Duba
بلد SAU
صنف_الكيان town
أب sa.duba-district
موقع 27.3534 35.6866
سكان 22000
جيونيمز 106909
ملتبس نعم

مكان sa.duba-district
اسم ضباء
إنجليزي Duba
بلد SAU
صنف_الكيان admin2
أب sa.tabuk-gov
موقع 27.3953 36.1332
سكان 46440

مكان sa.duruma-district
اسم ضرما
إنجليزي Duruma
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 24.6852 46.0921
سكان 19688
ملتبس نعم

مكان sa.eastern-gov
اسم الشرقية
اسم المنطقة الشرقية
إنجليزي Eastern Province
بلد SAU
صنف_الكيان admin1
أب sa
موقع 22.5 50
سكان 3799773
جيونيمز 108241
ملتبس نعم

مكان sa.farasan
اسم فرسان
اسم جزر فرسان
إنجليزي Farasan
بلد SAU
صنف_الكيان island
أب sa.jazan-gov
موقع 16.7 42.1
ملتبس نعم

مكان sa.great-mosque-of-mecca
اسم المسجد الحرام
اسم الحرم المكي
اسم الكعبة
إنجليزي Great Mosque of Mecca
بلد SAU
صنف_الكيان building
أب sa.makkah-gov
موقع 21.4225 39.8262

مكان sa.hafar-al-batin
اسم حفر الباطن
إنجليزي Hafar al Batin
بلد SAU
صنف_الكيان city
أب sa.eastern-gov
موقع 28.433 45.971
سكان 271642
جيونيمز 106297

مكان sa.hail
اسم حائل
اسم حايل
إنجليزي Ha'il
بلد SAU
صنف_الكيان city
أب sa.hail-gov
موقع 27.5442 41.7148
سكان 605930
جيونيمز 106281

مكان sa.hail-gov
اسم حائل
اسم منطقة حائل
إنجليزي Ha'il
بلد SAU
صنف_الكيان admin1
أب sa
موقع 27.5 41.5
سكان 593308
جيونيمز 106280

مكان sa.haqil-district
اسم حقل
إنجليزي Haqil
بلد SAU
صنف_الكيان admin2
أب sa.tabuk-gov
موقع 28.9989 35.5722
سكان 28442
ملتبس نعم

مكان sa.hawtat-bani-tamim-district
اسم حوطة بني تميم
إنجليزي Hawtat Bani Tamim
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 23.181 46.8098
سكان 39719

مكان sa.hejaz
اسم الحجاز
إنجليزي Hejaz
بلد SAU
صنف_الكيان region
أب sa
موقع 23 40
ملتبس نعم

مكان sa.hubuna-district
اسم حبونا
إنجليزي Hubuna
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 17.7577 44.3336
سكان 24204
ملتبس نعم

مكان sa.huraymila-district
اسم حريملاء
إنجليزي Huraymila
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 25.2357 46.3272
سكان 12569

مكان sa.jabal-ad-dukhan
اسم جبل الدخان
اسم الدخان
إنجليزي Jabal ad Dukhan
بلد SAU
صنف_الكيان mountain
أب sa.jazan-gov
موقع 16.75 43.1
ملتبس نعم

مكان sa.jabal-ar-rumayh
اسم جبل الرميح
إنجليزي Jabal ar Rumayh
بلد SAU
صنف_الكيان mountain
أب sa
موقع 16.77 43.2

مكان sa.jabal-as-sudays
اسم جبل السديس
اسم السديس
إنجليزي Jabal as Sudays
بلد SAU
صنف_الكيان mountain
أب sa.najran-gov
موقع 17.35 44.2
ملتبس نعم

مكان sa.jabal-dukhan
اسم جبل دخان
إنجليزي Jabal Dukhan
بلد SAU
صنف_الكيان mountain
أب sa
موقع 16.78 43.22

مكان sa.jadidat-arar-crossing
اسم جديدة عرعر
اسم منفذ جديدة عرعر
إنجليزي Jadidat Arar crossing
بلد SAU
صنف_الكيان crossing
أب sa.northern-borders-gov
موقع 31.06 41.17

مكان sa.jawf-gov
اسم الجوف
اسم منطقة الجوف
إنجليزي Al Jawf
بلد SAU
صنف_الكيان admin1
أب sa
موقع 29.8 39.5
سكان 428266
جيونيمز 109470

مكان sa.jazan
اسم جازان
اسم جيزان
إنجليزي Jazan
بلد SAU
صنف_الكيان city
أب sa.jazan-gov
موقع 16.8892 42.5511
سكان 105198
جيونيمز 105299

مكان sa.jazan-gov
اسم جازان
اسم جيزان
اسم منطقة جازان
إنجليزي Jazan
بلد SAU
صنف_الكيان admin1
أب sa
موقع 17.2 42.7
سكان 1332262
جيونيمز 105298

مكان sa.jeddah
اسم جدة
اسم جده
إنجليزي Jeddah
بلد SAU
صنف_الكيان city
أب sa.jiddah-district
موقع 21.4902 39.1862
سكان 4697000
جيونيمز 105343
ملتبس نعم

مكان sa.jiddah-district
اسم جدة
إنجليزي Jiddah
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 21.5125 39.2697
سكان 2883169

مكان sa.jizan-airport
اسم مطار جازان
اسم مطار جيزان
إنجليزي Jizan Airport
بلد SAU
صنف_الكيان airport
أب sa.jazan-gov
موقع 16.9011 42.5858

مكان sa.julayjilah
اسم جليجلة
إنجليزي Julayjilah
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 25.502 49.6004
سكان 5359
جيونيمز 105252

مكان sa.khamis-mushayt
اسم خميس مشيط
إنجليزي Khamis Mushayt
بلد SAU
صنف_الكيان city
أب sa.khamis-mushayt-district
موقع 18.306 42.7292
سكان 387553
جيونيمز 105072

مكان sa.khamis-mushayt-district
اسم خميس مشيط
إنجليزي Khamis Mushayt
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 18.7059 42.8252
سكان 446467

مكان sa.khaybar-district
اسم خيبر
إنجليزي Khaybar
بلد SAU
صنف_الكيان admin2
أب sa.madinah-gov
موقع 25.7953 39.4439
سكان 45541
ملتبس نعم

مكان sa.khobar
اسم الخبر
إنجليزي Khobar
بلد SAU
صنف_الكيان city
أب sa.al-khubar-district
موقع 26.279 50.208
سكان 165799
جيونيمز 109323
ملتبس نعم

مكان sa.khubash-district
اسم خباش
إنجليزي Khubash
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 17.6767 45.3477
سكان 18805

مكان sa.khulays-district
اسم خليص
إنجليزي Khulays
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 22.3864 39.4938
سكان 49955

مكان sa.khurais
اسم حقل خريص
اسم خريص
إنجليزي Khurais
بلد SAU
صنف_الكيان field
أب sa.riyadh-gov
موقع 25.07 48.19
ملتبس نعم

مكان sa.king-abdulaziz-air-base
اسم قاعدة الملك عبدالعزيز الجوية
اسم قاعدة الملك عبد العزيز الجوية
إنجليزي King Abdulaziz Air Base
بلد SAU
صنف_الكيان base
أب sa.eastern-gov
موقع 26.2654 50.152

مكان sa.king-abdulaziz-international-airport
اسم مطار الملك عبدالعزيز
اسم مطار الملك عبد العزيز
اسم مطار الملك عبدالعزيز الدولي
إنجليزي King Abdulaziz International Airport
بلد SAU
صنف_الكيان airport
أب sa.makkah-gov
موقع 21.6796 39.1565

مكان sa.king-fahd-international-airport
اسم مطار الملك فهد
اسم مطار الملك فهد الدولي
إنجليزي King Fahd International Airport
بلد SAU
صنف_الكيان airport
أب sa.eastern-gov
موقع 26.4712 49.7979

مكان sa.king-khalid-air-base
اسم قاعدة الملك خالد الجوية
اسم قاعدة الملك خالد
إنجليزي King Khalid Air Base
بلد SAU
صنف_الكيان base
أب sa.asir-gov
موقع 18.297 42.8035

مكان sa.king-khalid-international-airport
اسم مطار الملك خالد
اسم مطار الملك خالد الدولي
إنجليزي King Khalid International Airport
بلد SAU
صنف_الكيان airport
أب sa.riyadh-gov
موقع 24.9576 46.6988

مكان sa.madinah-gov
اسم المدينة المنورة
اسم منطقة المدينة المنورة
إنجليزي Al Madinah
بلد SAU
صنف_الكيان admin1
أب sa
موقع 25 39.2
سكان 1694749
جيونيمز 109224

مكان sa.makkah-gov
اسم مكة المكرمة
اسم منطقة مكة المكرمة
اسم منطقة مكة
إنجليزي Makkah
بلد SAU
صنف_الكيان admin1
أب sa
موقع 21.5 41

مكان sa.mecca
اسم مكة
اسم مكة المكرمة
اسم مكه
إنجليزي Mecca
بلد SAU
صنف_الكيان city
أب sa.makkah-gov
موقع 21.4267 39.8261
سكان 1578722
جيونيمز 104515

مكان sa.medina
اسم المدينة المنورة
إنجليزي Medina
بلد SAU
صنف_الكيان city
أب sa.madinah-gov
موقع 24.4686 39.6142
سكان 1300000
جيونيمز 109223

مكان sa.mina
اسم منى
اسم مشعر منى
اسم مشعر منى بمكة
إنجليزي Mina
بلد SAU
صنف_الكيان neighbourhood
أب sa.makkah-gov
موقع 21.413 39.893
جيونيمز 103915
ملتبس نعم

مكان sa.misliyah
اسم مصلية
اسم مسلية
إنجليزي Misliyah
بلد SAU
صنف_الكيان town
أب sa.jazan-gov
موقع 17.4636 42.5541
سكان 6117
جيونيمز 104269
ملتبس نعم

مكان sa.mizhirah
اسم مزهرة
إنجليزي Mizhirah
بلد SAU
صنف_الكيان town
أب sa.jazan-gov
موقع 16.8263 42.7347
سكان 5529
جيونيمز 410874
ملتبس نعم

مكان sa.muhayil-district
اسم محائل
إنجليزي Muhayil
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 18.5899 41.9508
سكان 176377

مكان sa.mulayjah
اسم مليجة
إنجليزي Mulayjah
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 27.2727 48.4226
سكان 5247
جيونيمز 103922

مكان sa.najd
اسم نجد
إنجليزي Najd
بلد SAU
صنف_الكيان region
أب sa
موقع 25 44
ملتبس نعم

مكان sa.najran
اسم نجران
إنجليزي Najran
بلد SAU
صنف_الكيان city
أب sa.najran-gov
موقع 17.4924 44.1277

مكان sa.najran-airport
اسم مطار نجران
إنجليزي Najran Airport
بلد SAU
صنف_الكيان airport
أب sa.najran-gov
موقع 17.6114 44.4192

مكان sa.najran-gov
اسم نجران
اسم منطقة نجران
إنجليزي Najran
بلد SAU
صنف_الكيان admin1
أب sa
موقع 18.3 46.5
سكان 496613
جيونيمز 103628

مكان sa.neom
اسم نيوم
إنجليزي NEOM
بلد SAU
صنف_الكيان region
أب sa.tabuk-gov
موقع 28.1 35.2

مكان sa.northern-borders-gov
اسم الحدود الشمالية
اسم منطقة الحدود الشمالية
إنجليزي Northern Borders
بلد SAU
صنف_الكيان admin1
أب sa
موقع 30.5 41.5
سكان 311473
جيونيمز 109579
ملتبس نعم

مكان sa.prince-sultan-air-base
اسم قاعدة الأمير سلطان
اسم قاعدة الأمير سلطان الجوية
إنجليزي Prince Sultan Air Base
بلد SAU
صنف_الكيان base
أب sa.riyadh-gov
موقع 24.063 47.58

مكان sa.prophets-mosque
اسم المسجد النبوي
اسم الحرم النبوي
إنجليزي Prophet's Mosque
بلد SAU
صنف_الكيان building
أب sa.madinah-gov
موقع 24.4672 39.6111

مكان sa.qalat-bishah
اسم قلعة بيشة
اسم بيشة
اسم بيشه
إنجليزي Qal'at Bishah
بلد SAU
صنف_الكيان city
أب sa.bishah-district
موقع 20.0059 42.6092
سكان 81828
جيونيمز 103369

مكان sa.qassim-gov
اسم القصيم
اسم منطقة القصيم
إنجليزي Al-Qassim
بلد SAU
صنف_الكيان admin1
أب sa
موقع 26 43.5
سكان 1184365
جيونيمز 108933

مكان sa.qilwah-district
اسم قلوة
إنجليزي Qilwah
بلد SAU
صنف_الكيان admin2
أب sa.bahah-gov
موقع 20.027 41.1083
سكان 55511

مكان sa.qurayyat
اسم القريات
إنجليزي Qurayyat
بلد SAU
صنف_الكيان city
أب sa.al-qurayyat-district
موقع 31.3209 37.343
سكان 102903
جيونيمز 108648

مكان sa.rabigh
اسم رابغ
إنجليزي Rabigh
بلد SAU
صنف_الكيان town
أب sa.rabigh-district
موقع 22.8 39.035
سكان 41759
جيونيمز 103035

مكان sa.rabigh-district
اسم رابغ
إنجليزي Rabigh
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 22.7763 39.2725
سكان 68966

مكان sa.rafha
اسم رفحاء
إنجليزي Rafha
بلد SAU
صنف_الكيان city
أب sa.rafha-district
موقع 29.626 43.491

مكان sa.rafha-district
اسم رفحاء
إنجليزي Rafha
بلد SAU
صنف_الكيان admin2
أب sa.northern-borders-gov
موقع 29.358 43.2174
سكان 72187

مكان sa.ranyah-district
اسم رنية
إنجليزي Ranyah
بلد SAU
صنف_الكيان admin2
أب sa.bahah-gov
موقع 21.0575 42.7879
سكان 44276
ملتبس نعم

مكان sa.ras-tannurah-district
اسم رأس تنوره
إنجليزي Ras Tannurah
بلد SAU
صنف_الكيان admin2
أب sa.eastern-gov
موقع 26.8122 49.9272
سكان 43338

مكان sa.ras-tanura
اسم رأس تنورة
إنجليزي Ras Tanura
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 26.64 50.16

مكان sa.rijal-alma-district
اسم رجال المع
إنجليزي Rijal Alma
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 18.1859 42.1965
سكان 58952

مكان sa.riyadh
اسم الرياض
إنجليزي Riyadh
بلد SAU
صنف_الكيان city
أب sa.riyadh-gov
موقع 24.6877 46.7219
سكان 4205961
جيونيمز 108410
عاصمة نعم

مكان sa.riyadh-al-khabra-district
اسم رياض الخبراء
إنجليزي Riyadh al-Khabra
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 26.0239 42.3497
سكان 30074

مكان sa.riyadh-gov
اسم الرياض
اسم منطقة الرياض
إنجليزي Ar Riyad
بلد SAU
صنف_الكيان admin1
أب sa
موقع 23.5 45.5
سكان 6505509
جيونيمز 108411

مكان sa.rumah-district
اسم رماح
إنجليزي Rumah
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 25.7318 47.131
سكان 25312
ملتبس نعم

مكان sa.sabt-alalayah
اسم سبت العلايا
إنجليزي Sabt Alalayah
بلد SAU
صنف_الكيان city
أب sa.makkah-gov
موقع 19.5773 41.9636
سكان 100000
جيونيمز 11670045

مكان sa.sabya
اسم صبيا
إنجليزي Sabya
بلد SAU
صنف_الكيان city
أب sa.sabya-district
موقع 17.1495 42.6254
سكان 54108
جيونيمز 102651

مكان sa.sabya-district
اسم صبياء
اسم صبيا
إنجليزي Sabya
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 17.2397 42.6344
سكان 198029

مكان sa.safwa
اسم صفوى
إنجليزي Safwa
بلد SAU
صنف_الكيان town
أب sa.eastern-gov
موقع 26.6499 49.9522
سكان 45876
جيونيمز 102585

مكان sa.sajir
اسم ساجير
اسم ساجر
إنجليزي Sajir
بلد SAU
صنف_الكيان town
أب sa.riyadh-gov
موقع 25.1776 44.5971
سكان 11717
جيونيمز 108121

مكان sa.sakaka
اسم سكاكا
إنجليزي Sakaka
بلد SAU
صنف_الكيان city
أب sa.sakaka-district
موقع 29.9697 40.2064
سكان 128332
جيونيمز 102527

مكان sa.sakaka-district
اسم سكاكا
إنجليزي Sakaka
بلد SAU
صنف_الكيان admin2
أب sa.jawf-gov
موقع 30.2355 40.4663
سكان 196503

مكان sa.samitah
اسم صامتة
إنجليزي Samitah
بلد SAU
صنف_الكيان town
أب sa.jazan-gov
موقع 16.6008 42.9433
سكان 26945
جيونيمز 102451
ملتبس نعم

مكان sa.samtah
اسم صامطة
إنجليزي Samtah
بلد SAU
صنف_الكيان town
أب sa.samtah-district
موقع 16.596 42.944

مكان sa.samtah-district
اسم صامطة
إنجليزي Samtah
بلد SAU
صنف_الكيان admin2
أب sa.jazan-gov
موقع 16.6056 42.9953
سكان 128906

مكان sa.sarat-abidah-district
اسم سراة عبيدة
إنجليزي Sarat Abidah
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 17.8158 43.115
سكان 59546

مكان sa.sayhat
اسم سيهات
إنجليزي Sayhat
بلد SAU
صنف_الكيان city
أب sa.eastern-gov
موقع 26.4862 50.0264
سكان 66702
جيونيمز 102318

مكان sa.shaqra-district
اسم شقراء
إنجليزي Shaqra
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 25.3632 45.1287
سكان 34543
ملتبس نعم

مكان sa.sharurah
اسم شرورة
اسم الشرورة
اسم محافظة شرورة
إنجليزي Sharurah
بلد SAU
صنف_الكيان city
أب sa.sharurah-district
موقع 17.485 47.11
جيونيمز 8019123

مكان sa.sharurah-district
اسم شرورة
إنجليزي Sharurah
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 17.7626 47.1896
سكان 72804

مكان sa.shaybah
اسم شيبة
اسم حقل الشيبة
إنجليزي Shaybah
بلد SAU
صنف_الكيان field
أب sa.riyadh-gov
موقع 22.5 53.95
ملتبس نعم

مكان sa.suwayr
اسم صوير
إنجليزي Suwayr
بلد SAU
صنف_الكيان town
أب sa.jawf-gov
موقع 30.1134 40.3899
سكان 8515
جيونيمز 392753

مكان sa.tabalah
اسم طبالة
إنجليزي Tabalah
بلد SAU
صنف_الكيان town
أب sa.asir-gov
موقع 20.004 42.2211
سكان 5151
جيونيمز 101633
ملتبس نعم

مكان sa.tabuk
اسم تبوك
إنجليزي Tabuk
بلد SAU
صنف_الكيان city
أب sa.tabuk-gov
موقع 28.3998 36.5715
سكان 667000
جيونيمز 101628

مكان sa.tabuk-gov
اسم تبوك
اسم منطقة تبوك
إنجليزي Tabuk
بلد SAU
صنف_الكيان admin1
أب sa
موقع 27.7 37
سكان 777680
جيونيمز 101627

مكان sa.taif
اسم الطائف
إنجليزي Ta'if
بلد SAU
صنف_الكيان city
أب sa.makkah-gov
موقع 21.2703 40.4158
سكان 688693
جيونيمز 107968
ملتبس نعم

مكان sa.tanumah
اسم تنومة
إنجليزي Tanumah
بلد SAU
صنف_الكيان town
أب sa.qassim-gov
موقع 26.8605 44.163
سكان 13594
جيونيمز 101581
ملتبس نعم

مكان sa.tarut
اسم تاروت
إنجليزي Tarut
بلد SAU
صنف_الكيان city
أب sa.eastern-gov
موقع 26.5733 50.0403
سكان 85371
جيونيمز 101554

مكان sa.tathlith-district
اسم تثليث
إنجليزي Tathlith
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 19.7285 43.6116
سكان 48765
ملتبس نعم

مكان sa.tayma-district
اسم تيماء
إنجليزي Tayma
بلد SAU
صنف_الكيان admin2
أب sa.tabuk-gov
موقع 27.7243 38.5214
سكان 35610
ملتبس نعم

مكان sa.thadiq-district
اسم ثادق
إنجليزي Thadiq
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 25.3784 45.9781
سكان 15221

مكان sa.thar-district
اسم ثار
إنجليزي Thar
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 18.2162 44.6995
سكان 12912
ملتبس نعم

مكان sa.tubarjal
اسم طبرجل
إنجليزي Tubarjal
بلد SAU
صنف_الكيان town
أب sa.jawf-gov
موقع 30.4979 38.2037
سكان 40019
جيونيمز 101631

مكان sa.tumayr
اسم تمير
إنجليزي Tumayr
بلد SAU
صنف_الكيان town
أب sa.riyadh-gov
موقع 25.7092 45.8727
سكان 8246
جيونيمز 396550

مكان sa.turabah
اسم ترابة
إنجليزي Turabah
بلد SAU
صنف_الكيان town
أب sa.makkah-gov
موقع 21.2016 41.6104
سكان 23235
جيونيمز 101322

مكان sa.turaif
اسم طريف
إنجليزي Turaif
بلد SAU
صنف_الكيان town
أب sa.turayf-district
موقع 31.6635 38.6622
سكان 40819
جيونيمز 101312
ملتبس نعم

مكان sa.turayf-district
اسم طريف
إنجليزي Turayf
بلد SAU
صنف_الكيان admin2
أب sa.northern-borders-gov
موقع 31.4333 38.7611
سكان 40671
ملتبس نعم

مكان sa.turubah-district
اسم تربة
إنجليزي Turubah
بلد SAU
صنف_الكيان admin2
أب sa.makkah-gov
موقع 21.2404 41.6057
سكان 42810
ملتبس نعم

مكان sa.umluj
اسم أم لج
اسم أملج
إنجليزي Umluj
بلد SAU
صنف_الكيان town
أب sa.umluj-district
موقع 25.0369 37.2725
سكان 33874
جيونيمز 100926
ملتبس نعم

مكان sa.umluj-district
اسم املج
إنجليزي Umluj
بلد SAU
صنف_الكيان admin2
أب sa.tabuk-gov
موقع 25.4423 37.4186
سكان 53790
ملتبس نعم

مكان sa.unayzah
اسم عنيزة
إنجليزي Unayzah
بلد SAU
صنف_الكيان city
أب sa.unayzah-district
موقع 26.084 43.994
سكان 163729
جيونيمز 8394316

مكان sa.unayzah-district
اسم عنيزة
إنجليزي Unayzah
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 26.0336 43.9747
سكان 138351

مكان sa.uyun-al-jiwa-district
اسم عيون الجواء
إنجليزي Uyun al-Jiwa
بلد SAU
صنف_الكيان admin2
أب sa.qassim-gov
موقع 26.7501 43.1052
سكان 24017

مكان sa.wadi-ad-dwasir-district
اسم وادي الدواسر
إنجليزي Wadi ad-Dwasir
بلد SAU
صنف_الكيان admin2
أب sa.riyadh-gov
موقع 21.1133 44.3906
سكان 92631

مكان sa.yadamah-district
اسم يدمة
إنجليزي Yadamah
بلد SAU
صنف_الكيان admin2
أب sa.najran-gov
موقع 18.9954 44.8027
سكان 13879

مكان sa.yanbu
اسم ينبع
إنجليزي Yanbu
بلد SAU
صنف_الكيان city
أب sa.madinah-gov
موقع 24.09 38.06
سكان 200161
جيونيمز 100425
ملتبس نعم

مكان sa.yanbu-al-bahr-district
اسم ينبع البحر
إنجليزي Yanbu al-Bahr
بلد SAU
صنف_الكيان admin2
أب sa.madinah-gov
موقع 24.6608 38.4244
سكان 250244

مكان sa.zahran-al-janub
اسم ظهران الجنوب
إنجليزي Zahran al Janub
بلد SAU
صنف_الكيان town
أب sa.zahran-al-janub-district
موقع 17.66 43.51

مكان sa.zahran-al-janub-district
اسم ظهران الجنوب
إنجليزي Zahran al-Janub
بلد SAU
صنف_الكيان admin2
أب sa.asir-gov
موقع 17.9442 43.4622
سكان 55528
