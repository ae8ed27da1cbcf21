# Places of Egypt.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان eg.10th-ramadan-city-district
اسم العاشر من رمضان
إنجليزي 10th Ramadan City
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.3179 31.6973

مكان eg.15-may-city
اسم 15 مايو
اسم مدينة 15 مايو
إنجليزي 15 May City
بلد EGY
صنف_الكيان city
أب eg.cairo
موقع 29.84 31.39

مكان eg.6th-of-october-city
اسم السادس من أكتوبر
اسم 6 أكتوبر
اسم مدينة 6 أكتوبر
اسم مدينة السادس من أكتوبر
إنجليزي 6th of October City
بلد EGY
صنف_الكيان city
أب eg.giza-gov
موقع 29.95 30.93
جيونيمز 7577132
ملتبس نعم

مكان eg.abbassia-district
اسم العباسية
إنجليزي Abbassia
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.065 31.275
ملتبس نعم

مكان eg.abdeen-district
اسم عابدين
إنجليزي Abdeen
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0449 31.2443
سكان 42223
ملتبس نعم

مكان eg.abnoob-district
اسم أبنوب
إنجليزي Abnoob
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.2861 31.0897
سكان 304774

مكان eg.abnub
اسم ابنوب
إنجليزي Abnub
بلد EGY
صنف_الكيان city
أب eg.abnoob-district
موقع 27.2696 31.1511
سكان 111785
جيونيمز 362973

مكان eg.abu-el-matameer-district
اسم أبو المطامير
إنجليزي Abu El-Matameer
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.807 30.0967
سكان 394746

مكان eg.abu-hammad-district
اسم أبو حماد
إنجليزي Abu Hammad
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.5256 31.6568
سكان 347335

مكان eg.abu-homos-district
اسم أبو حمص
إنجليزي Abu Homos
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.107 30.3136
سكان 409999

مكان eg.abu-kabir
اسم أبو كبير
إنجليزي Abu Kabir
بلد EGY
صنف_الكيان city
أب eg.abu-kebeer-district
موقع 30.7251 31.6715
سكان 154466
جيونيمز 362485

مكان eg.abu-kebeer-district
اسم أبو كبير
إنجليزي Abu Kebeer
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.727 31.695
سكان 317479

مكان eg.abu-qorqas-district
اسم أبو قرقاص
إنجليزي Abu Qorqas
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 27.9255 30.7884
سكان 467716

مكان eg.abu-qurqas
اسم أبو قرقاص
إنجليزي Abu Qurqas
بلد EGY
صنف_الكيان city
أب eg.abu-qorqas-district
موقع 27.9312 30.8384
سكان 61182
جيونيمز 362277

مكان eg.abu-redeis-district
اسم أبو رديس
إنجليزي Abu Redeis
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 28.7185 33.4939
سكان 17813

مكان eg.abu-simbel
اسم أبو سمبل
إنجليزي Abu Simbel
بلد EGY
صنف_الكيان town
أب eg.aswan-gov
موقع 22.3457 31.6162
سكان 5000
جيونيمز 362041

مكان eg.abu-teeg-district
اسم أبو تيج
إنجليزي Abu Teeg
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.0199 31.2758
سكان 264087

مكان eg.abu-tesht-district
اسم أبو تشت
إنجليزي Abu Tesht
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 26.1301 32.0828
سكان 359443

مكان eg.abu-tij
اسم أبو تيج
إنجليزي Abu Tij
بلد EGY
صنف_الكيان city
أب eg.abu-teeg-district
موقع 27.0441 31.319
سكان 105418
جيونيمز 362004

مكان eg.abu-zeneimah-district
اسم أبو زنيمة
إنجليزي Abu Zeneimah
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 29.1766 33.3043

مكان eg.ad-dabah
اسم الضبعة
إنجليزي Ad Dab'ah
بلد EGY
صنف_الكيان town
أب eg.matruh-gov
موقع 31.03 28.44
جيونيمز 361871

مكان eg.ad-dilinjat
اسم الدلنجات
إنجليزي Ad Dilinjat
بلد EGY
صنف_الكيان town
أب eg.el-dalangat-district
موقع 30.8279 30.5363
سكان 40386
جيونيمز 361827

مكان eg.aga-district
اسم أجا
إنجليزي Aga
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 30.9014 31.3135
سكان 401865

مكان eg.ahnasya-district
اسم أهناسيا
إنجليزي Ahnasya
بلد EGY
صنف_الكيان admin2
أب eg.beni-suef-gov
موقع 29.0891 30.9367
سكان 283514

مكان eg.ain-shams-district
اسم عين شمس
إنجليزي Ain Shams
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.13 31.32

مكان eg.ain-sukhna
اسم العين السخنة
اسم العين السخنه
إنجليزي Ain Sukhna
بلد EGY
صنف_الكيان town
أب eg.suez-gov
موقع 29.6002 32.3167
سكان 45552
جيونيمز 7521348

مكان eg.aja
اسم أجا
إنجليزي Aja
بلد EGY
صنف_الكيان town
أب eg.aga-district
موقع 30.9415 31.2915
سكان 34692
جيونيمز 361702
ملتبس نعم

مكان eg.akhmeem-district
اسم أخميم
إنجليزي Akhmeem
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.5821 31.7355
سكان 301294

مكان eg.akhmim
اسم أخميم
إنجليزي Akhmim
بلد EGY
صنف_الكيان city
أب eg.akhmeem-district
موقع 26.5622 31.745
سكان 151430
جيونيمز 361661

مكان eg.al-aqrab-prison
اسم سجن العقرب
إنجليزي Al-Aqrab Prison
بلد EGY
صنف_الكيان prison
أب eg
موقع 29.96 31.29

مكان eg.al-arish
اسم العريش
إنجليزي Al 'Arish
بلد EGY
صنف_الكيان city
أب eg.north-sinai-gov
موقع 31.1316 33.7984
سكان 199243
جيونيمز 361546

مكان eg.al-ashir-min-ramadan
اسم العاشر من رمضان
إنجليزي Al 'Ashir min Ramadan
بلد EGY
صنف_الكيان city
أب eg.cairo-gov
موقع 30.2964 31.7463
سكان 246148
جيونيمز 353229

مكان eg.al-awjah-crossing
اسم معبر العوجة
اسم العوجة
إنجليزي Al Awjah crossing
بلد EGY
صنف_الكيان crossing
أب eg.north-sinai-gov
موقع 30.87 34.43

مكان eg.al-azbakiya
اسم الأزبكية
اسم حى الأزبكيه
إنجليزي Al-azbakiya
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.0617 31.2457

مكان eg.al-azhar
اسم الأزهر
اسم جامع الأزهر
إنجليزي Al Azhar
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.0457 31.2627
ملتبس نعم

مكان eg.al-badari
اسم البداري
إنجليزي Al Badari
بلد EGY
صنف_الكيان town
أب eg.el-badary-district
موقع 26.9926 31.4155
سكان 44132
جيونيمز 361478

مكان eg.al-bajur
اسم الباجور
إنجليزي Al Bajur
بلد EGY
صنف_الكيان town
أب eg.el-bagoor-district
موقع 30.4303 31.0368
سكان 36633
جيونيمز 361457

مكان eg.al-balyana
اسم البلينا
إنجليزي Al Balyana
بلد EGY
صنف_الكيان town
أب eg.el-beleena-district
موقع 26.2357 32.0035
سكان 48801
جيونيمز 361435

مكان eg.al-barth
اسم البرث
اسم قرية البرث
إنجليزي Al Barth
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.05 34.27

مكان eg.al-bawiti
اسم الباويطى
اسم باويط
اسم البويطي
إنجليزي Al Bawiti
بلد EGY
صنف_الكيان town
أب eg.giza-gov
موقع 28.3492 28.8659
سكان 20000
جيونيمز 361394

مكان eg.al-fashn
اسم الفشن
إنجليزي Al Fashn
بلد EGY
صنف_الكيان city
أب eg.el-fashn-district
موقع 28.8243 30.8995
سكان 112999
جيونيمز 361329

مكان eg.al-fayyum
اسم الفيوم
إنجليزي Al Fayyum
بلد EGY
صنف_الكيان city
أب eg.faiyum-gov
موقع 29.31 30.8418
سكان 519047
جيونيمز 361320

مكان eg.al-hamul
اسم الحامول
اسم حامول
إنجليزي Al Hamul
بلد EGY
صنف_الكيان town
أب eg.el-hamool-district
موقع 31.3115 31.1477
سكان 45798
جيونيمز 361213

مكان eg.al-haram-district
اسم الهرم
اسم حي الهرم
اسم شارع الهرم
إنجليزي Al Haram
بلد EGY
صنف_الكيان district
أب eg.giza-gov
موقع 29.99 31.15
ملتبس نعم

مكان eg.al-hasanah
اسم الحسنة
إنجليزي Al Hasanah
بلد EGY
صنف_الكيان town
أب eg.el-hasanah-district
موقع 30.46 33.79
جيونيمز 358784
ملتبس نعم

مكان eg.al-hawamidiyah
اسم الحوامدية
اسم الحوامديه
إنجليزي Al Hawamidiyah
بلد EGY
صنف_الكيان city
أب eg.el-hawamdeyah-district
موقع 29.9 31.25
سكان 155055
جيونيمز 361179

مكان eg.al-ibrahimiyah
اسم الإبراهيمية
إنجليزي Al Ibrahimiyah
بلد EGY
صنف_الكيان town
أب eg.el-ibrahimeyah-district
موقع 30.7188 31.563
سكان 34638
جيونيمز 361103
ملتبس نعم

مكان eg.al-jammaliyah
اسم الجمالية
إنجليزي Al Jammaliyah
بلد EGY
صنف_الكيان city
أب eg.el-gamaleyah-district-dakahlia
موقع 31.1809 31.8652
سكان 68381
جيونيمز 361029
ملتبس نعم

مكان eg.al-jawrah
اسم الجورة
إنجليزي Al Jawrah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.13 34.13

مكان eg.al-kharjah
اسم الخارجة
إنجليزي Al Kharjah
بلد EGY
صنف_الكيان city
أب eg.new-valley-gov
موقع 25.4514 30.5464
سكان 67700
جيونيمز 360923
ملتبس نعم

مكان eg.al-kharrubah
اسم الخروبة
إنجليزي Al Kharrubah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.2 34
جيونيمز 449793

مكان eg.al-lufaytat
اسم اللفيتات
إنجليزي Al Lufaytat
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.18 34.07

مكان eg.al-mahallah-al-kubra
اسم المحلة الكبرى
اسم المحله الكبرى
إنجليزي Al Mahallah al Kubra
بلد EGY
صنف_الكيان city
أب eg.el-mahallah-el-kobra-district
موقع 30.9745 31.165
سكان 592573
جيونيمز 360829

مكان eg.al-mahdiyah
اسم المهدية
إنجليزي Al Mahdiyah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.2 34.25
جيونيمز 449784
ملتبس نعم

مكان eg.al-mansurah
اسم منصورة
اسم المنصورة
اسم المنصوره
اسم منصوره
إنجليزي Al Mansurah
بلد EGY
صنف_الكيان city
أب eg.el-mansourah-district
موقع 31.0364 31.3807
سكان 621953
جيونيمز 360761

مكان eg.al-manzalah
اسم المنزلة
إنجليزي Al Manzalah
بلد EGY
صنف_الكيان city
أب eg.el-manzalah-district
موقع 31.1581 31.937
سكان 127394
جيونيمز 360754

مكان eg.al-masaeed
اسم المساعيد
اسم حي المساعيد
إنجليزي Al Masaeed
بلد EGY
صنف_الكيان neighbourhood
أب eg
موقع 31.13 33.76

مكان eg.al-masurah
اسم الماسورة
إنجليزي Al Masurah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.25 34.2

مكان eg.al-matariyah
اسم المطرية
إنجليزي Al Matariyah
بلد EGY
صنف_الكيان city
أب eg.el-matareyah-district
موقع 31.1829 32.0311
سكان 162045
جيونيمز 360716
ملتبس نعم

مكان eg.al-matariyah-district
اسم المطرية
إنجليزي Al Matariyah
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.12 31.31
ملتبس نعم

مكان eg.al-maydan-north-sinai
اسم الميدان
إنجليزي Al Maydan North Sinai
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.1 33.65
ملتبس نعم

مكان eg.al-minshah
اسم المنشاة
إنجليزي Al Minshah
بلد EGY
صنف_الكيان city
أب eg.el-monshaeh-district
موقع 26.4769 31.8035
سكان 61134
جيونيمز 360773
ملتبس نعم

مكان eg.al-minya
اسم المنيا
إنجليزي Al Minya
بلد EGY
صنف_الكيان city
أب eg.minya-gov
موقع 28.1099 30.7503
سكان 283605
جيونيمز 360686

مكان eg.al-muqataah
اسم المقاطعة
إنجليزي Al Muqata'ah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.18 34.15
جيونيمز 8624811
ملتبس نعم

مكان eg.al-qanatir-al-khayriyah
اسم القناطر الخيرية
اسم تاريخ القناطر الخيرية
إنجليزي Al Qanatir al Khayriyah
بلد EGY
صنف_الكيان town
أب eg.el-qanater-el-khaireyah-district
موقع 30.1933 31.137
سكان 56302
جيونيمز 360615

مكان eg.al-qanayat
اسم القنايات
إنجليزي Al Qanayat
بلد EGY
صنف_الكيان town
أب eg.el-qanayat-district
موقع 30.6188 31.461
سكان 42912
جيونيمز 360612

مكان eg.al-qantarah-sharq
اسم القنطرة شرق
إنجليزي Al Qantarah Sharq
بلد EGY
صنف_الكيان town
أب eg.north-sinai-gov
موقع 30.86 32.33

مكان eg.al-qurayn
اسم القرين
إنجليزي Al Qurayn
بلد EGY
صنف_الكيان city
أب eg.el-qareen-district
موقع 30.6162 31.7351
سكان 61730
جيونيمز 360542

مكان eg.al-qusaymah
اسم القسيمة
إنجليزي Al Qusaymah
بلد EGY
صنف_الكيان town
أب eg.el-qaseemah-district
موقع 30.67 34.37

مكان eg.al-qusayr
اسم القصير
إنجليزي Al Qusayr
بلد EGY
صنف_الكيان town
أب eg.red-sea-gov
موقع 26.1043 34.2779
سكان 24653
جيونيمز 360531
ملتبس نعم

مكان eg.al-qusiyah
اسم القوصية
إنجليزي Al Qusiyah
بلد EGY
صنف_الكيان city
أب eg.asyut-gov
موقع 27.4402 30.8184
سكان 68394
جيونيمز 360526

مكان eg.al-ubur
اسم العبور
إنجليزي Al-'Ubur
بلد EGY
صنف_الكيان city
أب eg.cairo-gov
موقع 30.2289 31.4815
سكان 138987
جيونيمز 12451089
ملتبس نعم

مكان eg.al-wahshi
اسم الوحشي
إنجليزي Al Wahshi
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.22 34.13
ملتبس نعم

مكان eg.al-waili
اسم الوايلى
إنجليزي Al-waili
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.076 31.2834

مكان eg.alexandria
اسم الإسكندرية
اسم إسكندرية
إنجليزي Alexandria
بلد EGY
صنف_الكيان city
أب eg.alexandria-gov
موقع 31.2018 29.9158
سكان 3811516
جيونيمز 361058

مكان eg.alexandria-gov
اسم الإسكندرية
اسم إسكندرية
إنجليزي Alexandria
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.9 29.7
سكان 4110015
جيونيمز 361059

مكان eg.ar-rawdah
اسم الروضة
اسم قرية الروضة
اسم مسجد الروضة
إنجليزي Ar Rawdah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.02 33.35
جيونيمز 410171
ملتبس نعم

مكان eg.armant-district
اسم أرمنت
إنجليزي Armant
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 25.6343 32.4982
سكان 159809

مكان eg.as-saff
اسم الصف
إنجليزي As Saff
بلد EGY
صنف_الكيان town
أب eg.el-saf-district
موقع 29.5647 31.2811
سكان 38213
جيونيمز 359900
ملتبس نعم

مكان eg.as-sallum
اسم السلوم
اسم معبر السلوم
اسم هضبة السلوم
إنجليزي As Sallum
بلد EGY
صنف_الكيان town
أب eg.matruh-gov
موقع 31.55 25.16
سكان 14393
جيونيمز 359867

مكان eg.as-sayyida-zainab
اسم السيدة زينب
إنجليزي As-sayyida Zainab
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.0295 31.2408
جيونيمز 359824

مكان eg.as-sinbillawayn
اسم السنبلاوين
إنجليزي As Sinbillawayn
بلد EGY
صنف_الكيان city
أب eg.el-senbelawein-district
موقع 30.8825 31.4627
سكان 124020
جيونيمز 359815

مكان eg.ash-shaykh-zuwayd
اسم الشيخ زويد
إنجليزي Ash Shaykh Zuwayd
بلد EGY
صنف_الكيان town
أب eg.el-sheikh-zoweid-district
موقع 31.215 34.11
جيونيمز 353471

مكان eg.ashmoon-district
اسم أشمون
إنجليزي Ashmoon
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.2743 31.0285
سكان 639105

مكان eg.ashmun
اسم أشمون
إنجليزي Ashmun
بلد EGY
صنف_الكيان city
أب eg.ashmoon-district
موقع 30.2986 30.9764
سكان 124483
جيونيمز 360048

مكان eg.aswan
اسم أسوان
إنجليزي Aswan
بلد EGY
صنف_الكيان city
أب eg.aswan-gov
موقع 24.0934 32.907
سكان 379774
جيونيمز 359792

مكان eg.aswan-gov
اسم أسوان
إنجليزي Aswan
بلد EGY
صنف_الكيان admin1
أب eg
موقع 24 32.9
سكان 252246
جيونيمز 359787

مكان eg.asyut
اسم أسيوط
إنجليزي Asyut
بلد EGY
صنف_الكيان city
أب eg.asyut-gov
موقع 27.181 31.1837
سكان 528669
جيونيمز 359783

مكان eg.asyut-gov
اسم أسيوط
إنجليزي Asyut
بلد EGY
صنف_الكيان admin1
أب eg
موقع 27.25 31.1
سكان 389307
جيونيمز 359781

مكان eg.at-tall-al-kabir
اسم التل الكبير
إنجليزي At Tall al Kabir
بلد EGY
صنف_الكيان town
أب eg.el-tal-el-kebeer-district
موقع 30.5445 31.7853
سكان 51569
جيونيمز 359710

مكان eg.at-tumah
اسم التومة
إنجليزي At Tumah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.17 34.087

مكان eg.at-tur
اسم الطور
اسم طور سيناء
إنجليزي At Tur
بلد EGY
صنف_الكيان town
أب eg.el-tour-district
موقع 28.236 33.625
سكان 14972
جيونيمز 359678
ملتبس نعم

مكان eg.ataqah-district
اسم عتاقة
إنجليزي Ataqah
بلد EGY
صنف_الكيان admin2
أب eg.suez-gov
موقع 29.8495 32.4858
سكان 26793
ملتبس نعم

مكان eg.atfeeh-district
اسم أطفيح
إنجليزي Atfeeh
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 29.4285 31.2489
سكان 266970

مكان eg.atsa-district
اسم أطسا
إنجليزي Atsa
بلد EGY
صنف_الكيان admin2
أب eg.faiyum-gov
موقع 29.1912 30.7479
سكان 496669

مكان eg.awal-shobra-el-kheimah-district
اسم أول شبرا الخيمة
إنجليزي Awal Shobra El-Kheimah
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.1275 31.2503
سكان 461689

مكان eg.awel-asiut-district
اسم أول أسيوط
إنجليزي Awel Asiut
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.1861 31.1473

مكان eg.awel-el-areesh-district
اسم أول العريش
إنجليزي Awel El-Areesh
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 31.0149 33.5518

مكان eg.awel-el-esmailiah-district
اسم أول الإسماعيلية
إنجليزي Awel El-Esmailiah
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.5934 32.2994
سكان 31903

مكان eg.awel-el-mahallah-el-kobra-district
اسم أول المحلة الكبرى
إنجليزي Awel El-Mahallah El-Kobra
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.9614 31.1603
سكان 230891

مكان eg.awel-el-mansourah-district
اسم أول المنصورة
إنجليزي Awel El-Mansourah
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.0701 31.4232

مكان eg.awel-el-zaqazeeq-district
اسم أول الزقازيق
إنجليزي Awel El-Zaqazeeq
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.5994 31.5009
سكان 133145

مكان eg.awel-sohag-district
اسم أول سوهاج
إنجليزي Awel Sohag
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.5433 31.6916
سكان 111921

مكان eg.awel-tanta-district
اسم أول طنطا
إنجليزي Awel Tanta
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.8022 31.0045
سكان 208579

مكان eg.awlad-saqr-district
اسم أولاد صقر
إنجليزي Awlad Saqr
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.9816 31.7841
سكان 175665

مكان eg.awsim
اسم أوسيم
إنجليزي Awsim
بلد EGY
صنف_الكيان city
أب eg.oseem-district
موقع 30.123 31.1357
سكان 63862
جيونيمز 359576

مكان eg.az-zahiriyah
اسم الظاهرية
إنجليزي Az Zahiriyah
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.23 29.9706
جيونيمز 359504
ملتبس نعم

مكان eg.az-zarqa
اسم الزرقا
إنجليزي Az Zarqa
بلد EGY
صنف_الكيان town
أب eg.el-zarqah-district
موقع 31.2083 31.6355
سكان 40010
جيونيمز 419435

مكان eg.az-zuhayr
اسم الظهير
إنجليزي Az Zuhayr
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.1566 34.1643
ملتبس نعم

مكان eg.bab-ash-shariyah
اسم باب الشعرية
إنجليزي Bab Ash Sha'riyah
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.0531 31.2466

مكان eg.bab-el-luk
اسم باب اللوق
إنجليزي Bab el Luk
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.0495 31.2361

مكان eg.bab-sharqy-district
اسم باب شرقي
إنجليزي Bab Sharqy
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.1982 29.9138
سكان 179729

مكان eg.baghdad-north-sinai
اسم بغداد
اسم قرية بغداد
إنجليزي Baghdad North Sinai
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 30.6593 33.7126
ملتبس نعم

مكان eg.bahariya-oasis
اسم الواحات البحرية
اسم الواحات
اسم طريق الواحات
إنجليزي Bahariya Oasis
بلد EGY
صنف_الكيان town
أب eg.el-wahat-el-bahareyah-district
موقع 28.35 28.87
ملتبس نعم

مكان eg.balouza
اسم بالوظة
إنجليزي Balouza
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.02 32.55

مكان eg.banha
اسم بنها
إنجليزي Banha
بلد EGY
صنف_الكيان city
أب eg.banha-district
موقع 30.4591 31.1786
سكان 182254
جيونيمز 359280

مكان eg.banha-district
اسم بنها
إنجليزي Banha
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.4548 31.212
سكان 376175

مكان eg.bani-mazar
اسم بني مزار
إنجليزي Bani Mazar
بلد EGY
صنف_الكيان city
أب eg.bany-mazar-district
موقع 28.5036 30.8004
سكان 115759
جيونيمز 359212

مكان eg.bani-suwayf
اسم بني سويف
إنجليزي Bani Suwayf
بلد EGY
صنف_الكيان city
أب eg.beni-suef-gov
موقع 29.0744 31.0979
سكان 273151
جيونيمز 359173

مكان eg.bany-mazar-district
اسم بني مزار
إنجليزي Bany Mazar
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 28.5026 30.7246
سكان 463509

مكان eg.basyoun-district
اسم بسيون
إنجليزي Basyoun
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.9495 30.8363
سكان 243141

مكان eg.basyun
اسم بسيون
إنجليزي Basyun
بلد EGY
صنف_الكيان town
أب eg.basyoun-district
موقع 30.9398 30.8134
سكان 55523
جيونيمز 358970

مكان eg.beba-district
اسم بيبا
إنجليزي Beba
بلد EGY
صنف_الكيان admin2
أب eg.beni-suef-gov
موقع 28.9495 30.9616
سكان 329234

مكان eg.beela-district
اسم بيلا
إنجليزي Beela
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.2127 31.206
سكان 233778

مكان eg.beer-el-abd-district
اسم بير العبد
إنجليزي Beer El-Abd
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 30.8851 33.02

مكان eg.beheira-gov
اسم البحيرة
إنجليزي Beheira
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.7 30.3
سكان 4737129
جيونيمز 361370
ملتبس نعم

مكان eg.belbeis-district
اسم بلبيس
إنجليزي Belbeis
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.4228 31.5212
سكان 592933

مكان eg.belqas-district
اسم بلقاس
إنجليزي Belqas
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.3559 31.3832
سكان 424189

مكان eg.beni-suef-gov
اسم بني سويف
إنجليزي Beni Suweif
بلد EGY
صنف_الكيان admin1
أب eg
موقع 29 31
سكان 193048
جيونيمز 359171

مكان eg.berket-el-sab-district
اسم بركة السبع
إنجليزي Berket El-Sab'
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.6362 31.0957
سكان 239291

مكان eg.bilbays
اسم بلبيس
إنجليزي Bilbays
بلد EGY
صنف_الكيان city
أب eg.belbeis-district
موقع 30.4204 31.5622
سكان 185237
جيونيمز 358840

مكان eg.bilqas
اسم بلقاس
إنجليزي Bilqas
بلد EGY
صنف_الكيان city
أب eg.belqas-district
موقع 31.2145 31.358
سكان 137080
جيونيمز 358821

مكان eg.bir-al-abd
اسم بئر العبد
إنجليزي Bi'r al 'Abd
بلد EGY
صنف_الكيان town
أب eg.north-sinai-gov
موقع 31.017 33.01
جيونيمز 410142

مكان eg.borg-el-arab-district
اسم برج العرب
إنجليزي Borg El-Arab
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 30.8873 29.539
سكان 51626

مكان eg.boulaq-district
اسم بولاق
إنجليزي Boulaq
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0625 31.2324
سكان 62470

مكان eg.boulaq-el-dakroor-district
اسم بولاق الدكرور
إنجليزي Boulaq El-Dakroor
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 30.0237 31.1893
سكان 569227

مكان eg.bulkeley
اسم بولكلي
إنجليزي Bulkeley
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.2282 29.9472
جيونيمز 358672

مكان eg.burj-al-arab
اسم برج العرب
إنجليزي Burj al Arab
بلد EGY
صنف_الكيان city
أب eg.alexandria
موقع 30.8489 29.6117

مكان eg.cairo
اسم القاهرة
إنجليزي Cairo
بلد EGY
صنف_الكيان city
أب eg.cairo-gov
موقع 30.0626 31.2497
سكان 9606916
جيونيمز 360630
عاصمة نعم

مكان eg.cairo-gov
اسم القاهرة
اسم محافظة القاهرة
إنجليزي Cairo
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.03 31.55
سكان 7786640
جيونيمز 360631

مكان eg.cairo-international-airport
اسم مطار القاهرة
اسم مطار القاهرة الدولي
إنجليزي Cairo International Airport
بلد EGY
صنف_الكيان airport
أب eg.cairo
موقع 30.1219 31.4056

مكان eg.central-sinai
اسم وسط سيناء
إنجليزي Central Sinai
بلد EGY
صنف_الكيان region
أب eg
موقع 30 33.8

مكان eg.chatbi
اسم الشاطبي
إنجليزي Chatbi
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.2 29.9167
جيونيمز 360015

مكان eg.church-of-the-saints-alexandria
اسم كنيسة القديسين
إنجليزي Church of the Saints Alexandria
بلد EGY
صنف_الكيان building
أب eg.alexandria
موقع 31.25 29.99

مكان eg.dahab
اسم دهب
إنجليزي Dahab
بلد EGY
صنف_الكيان town
أب eg.dahab-district
موقع 28.509 34.5136
سكان 8000
جيونيمز 358245
ملتبس نعم

مكان eg.dahab-district
اسم دهب
إنجليزي Dahab
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 28.5096 34.3833
سكان 7494

مكان eg.dakahlia-gov
اسم الدقهلية
إنجليزي Dakahlia
بلد EGY
صنف_الكيان admin1
أب eg
موقع 31.1 31.5
سكان 4985187
جيونيمز 361849

مكان eg.damanhoor-district
اسم دمنهور
إنجليزي Damanhoor
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.0093 30.4579
سكان 441598

مكان eg.damanhur
اسم دمنهور
إنجليزي Damanhur
بلد EGY
صنف_الكيان city
أب eg.damanhoor-district
موقع 31.0392 30.4691
سكان 318207
جيونيمز 358448

مكان eg.damietta
اسم دمياط
إنجليزي Damietta
بلد EGY
صنف_الكيان city
أب eg.damietta-gov
موقع 31.4165 31.8133
سكان 305920
جيونيمز 358048

مكان eg.damietta-gov
اسم دمياط
إنجليزي Damietta
بلد EGY
صنف_الكيان admin1
أب eg
موقع 31.4 31.75
سكان 1092316
جيونيمز 358044

مكان eg.dar-el-salam-district
اسم دار السلام
إنجليزي Dar El-Salam
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.2296 32.0504
سكان 308281

مكان eg.dayroot-district
اسم ديروت
إنجليزي Dayroot
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.5204 30.7742
سكان 462267

مكان eg.dayrut
اسم ديروط
إنجليزي Dayrut
بلد EGY
صنف_الكيان city
أب eg.asyut-gov
موقع 27.556 30.8076
سكان 102570
جيونيمز 358269

مكان eg.deir-mawas
اسم دير مواس
إنجليزي Deir Mawas
بلد EGY
صنف_الكيان town
أب eg.minya-gov
موقع 27.6527 30.8976
سكان 40640

مكان eg.deir-mowas-district
اسم ديرمواس
إنجليزي Deir Mowas
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 27.6315 30.8145
سكان 300379

مكان eg.deirab-negm-district
اسم ديرب نجم
إنجليزي Deirab Negm
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.7585 31.4563
سكان 352295

مكان eg.dendera
اسم دندرة
اسم دندره
إنجليزي Dendera
بلد EGY
صنف_الكيان town
أب eg.qena-gov
موقع 26.1682 32.6578
سكان 53109
جيونيمز 358422

مكان eg.deraw-district
اسم دراو
إنجليزي Deraw
بلد EGY
صنف_الكيان admin2
أب eg.aswan-gov
موقع 24.4336 32.9032
سكان 98036

مكان eg.deshna-district
اسم دشنا
إنجليزي Deshna
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 26.1477 32.4863
ملتبس نعم

مكان eg.desooq-district
اسم دسوق
إنجليزي Desooq
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.1666 30.7003
سكان 331701

مكان eg.dikirnis
اسم دكرنس
إنجليزي Dikirnis
بلد EGY
صنف_الكيان city
أب eg.dokornos-district
موقع 31.0887 31.5943
سكان 137542
جيونيمز 358172

مكان eg.dishna
اسم دشنا
إنجليزي Dishna
بلد EGY
صنف_الكيان town
أب eg.deshna-district
موقع 26.1247 32.476
سكان 54197
جيونيمز 358115

مكان eg.disuq
اسم دسوق
إنجليزي Disuq
بلد EGY
صنف_الكيان city
أب eg.desooq-district
موقع 31.1331 30.6465
سكان 149291
جيونيمز 358108

مكان eg.diyarb-najm
اسم ديرب نجم
إنجليزي Diyarb Najm
بلد EGY
صنف_الكيان town
أب eg.deirab-negm-district
موقع 30.7542 31.4393
سكان 51841
جيونيمز 358095

مكان eg.dokki-district
اسم الدقي
إنجليزي Dokki
بلد EGY
صنف_الكيان district
أب eg.giza-gov
موقع 30.038 31.212
جيونيمز 7910354

مكان eg.dokornos-district
اسم دكرنس
إنجليزي Dokornos
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.0489 31.6575
سكان 102016

مكان eg.domiat-el-gedidah-city-district
اسم دمياط الجديدة
إنجليزي Domiat El-Gedidah City
بلد EGY
صنف_الكيان admin2
أب eg.damietta-gov
موقع 31.4416 31.7061
سكان 27028

مكان eg.domiat-el-gedidah-port-district
اسم ميناء دمياط الجديدة
إنجليزي Domiat El-Gedidah Port
بلد EGY
صنف_الكيان admin2
أب eg.damietta-gov
موقع 31.46 31.77

مكان eg.east-uweinat
اسم شرق العوينات
إنجليزي East Uweinat
بلد EGY
صنف_الكيان town
أب eg.new-valley-gov
موقع 22.58 28.71

مكان eg.ebshoway-district
اسم أبشواي
إنجليزي Ebshoway
بلد EGY
صنف_الكيان admin2
أب eg.faiyum-gov
موقع 29.3426 30.6338
سكان 276829

مكان eg.edku-district
اسم إدكو
إنجليزي Edku
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.2972 30.3528
سكان 152248

مكان eg.el-adwah-district
اسم العدوة
إنجليزي El-Adwah
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 28.6949 30.7468
سكان 206962

مكان eg.el-agouzah-district
اسم العجوزة
إنجليزي El-Agouzah
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 30.0637 31.2035
سكان 160003

مكان eg.el-alamein
اسم العلمين
اسم العلمين الجديدة
إنجليزي El Alamein
بلد EGY
صنف_الكيان town
أب eg.matruh-gov
موقع 30.83 28.955
سكان 7400
جيونيمز 361612

مكان eg.el-alamein-district
اسم العلمين
إنجليزي El-Alamein
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 29.1667 28.7131
ملتبس نعم

مكان eg.el-amreyah-district
اسم العامرية
إنجليزي El-Amreyah
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.0393 29.8542

مكان eg.el-arbein-district
اسم الأربعين
إنجليزي El-Arbe'in
بلد EGY
صنف_الكيان admin2
أب eg.suez-gov
موقع 29.9779 32.5224
سكان 212852
ملتبس نعم

مكان eg.el-arish-international-airport
اسم مطار العريش
اسم مطار العريش الدولي
إنجليزي El Arish International Airport
بلد EGY
صنف_الكيان airport
أب eg.north-sinai-gov
موقع 31.0733 33.8358

مكان eg.el-atareen-district
اسم العطارين
إنجليزي El-Atareen
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.187 29.8983
سكان 40605

مكان eg.el-ayyat-district
اسم العياط
إنجليزي El-Ayyat
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 29.6726 31.2584
سكان 352317

مكان eg.el-badary-district
اسم البداري
إنجليزي El-Badary
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 26.9797 31.411
سكان 213900

مكان eg.el-badrashein-district
اسم البدراشين
إنجليزي El-Badrashein
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 29.8273 31.2597
سكان 383610

مكان eg.el-bagoor-district
اسم الباجور
إنجليزي El-Bagoor
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.4207 31.0461
سكان 305923

مكان eg.el-basateen-district
اسم البساتين
إنجليزي El-Basateen
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 29.9806 31.2637
سكان 822513

مكان eg.el-beleena-district
اسم البلينا
إنجليزي El-Beleena
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.2285 31.9482
سكان 381900

مكان eg.el-borolos-district
اسم البرلس
إنجليزي El-Borolos
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.533 31.2191
سكان 177976

مكان eg.el-dabah-district
اسم الدباح
إنجليزي El-Dab'ah
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 30.0165 28.0799
سكان 39178

مكان eg.el-daher-district
اسم الظاهر
إنجليزي El-Daher
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0671 31.268
سكان 64009
ملتبس نعم

مكان eg.el-dalangat-district
اسم الدلنجات
إنجليزي El-Dalangat
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.8216 30.5089
سكان 304861

مكان eg.el-darb-el-ahmar-district
اسم الدرب الأحمر
إنجليزي El-Darb El-Ahmar
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0433 31.2579
سكان 60488

مكان eg.el-dawahy-district
اسم الضواحي
إنجليزي El-Dawahy
بلد EGY
صنف_الكيان admin2
أب eg.port-said-gov
موقع 31.1092 32.2427
سكان 24265
ملتبس نعم

مكان eg.el-dekheilah-district
اسم الدخيلة
إنجليزي El-Dekheilah
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.1114 29.7857
سكان 343836

مكان eg.el-farafrah-district
اسم الفرافرة
إنجليزي El-Farafrah
بلد EGY
صنف_الكيان admin2
أب eg.new-valley-gov
موقع 26.9694 27.7673
سكان 21930

مكان eg.el-fashn-district
اسم الفشن
إنجليزي El-Fashn
بلد EGY
صنف_الكيان admin2
أب eg.beni-suef-gov
موقع 28.8089 30.8468
سكان 337132

مكان eg.el-gabbari
اسم القباري
إنجليزي El Gabbari
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.1753 29.8786
جيونيمز 360636

مكان eg.el-gamaleyah-district
اسم الجمالية
إنجليزي El-Gamaleyah
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0517 31.2664
سكان 83529
ملتبس نعم

مكان eg.el-gamaleyah-district-dakahlia
اسم الجمالية
إنجليزي El-Gamaleyah
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.2223 31.8532
سكان 49834
ملتبس نعم

مكان eg.el-ganayen-district
اسم الجناين
إنجليزي El-Ganayen
بلد EGY
صنف_الكيان admin2
أب eg.suez-gov
موقع 30.137 32.5281
سكان 88206

مكان eg.el-ghanayem-district
اسم الغنايم
إنجليزي El-Ghanayem
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 26.8959 31.3222
سكان 105079

مكان eg.el-gomrok-district
اسم الجمرك
إنجليزي El-Gomrok
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.2022 29.8801
ملتبس نعم

مكان eg.el-gouna
اسم الجونة
اسم الجونه
إنجليزي El Gouna
بلد EGY
صنف_الكيان town
أب eg.red-sea-gov
موقع 27.3942 33.6782
سكان 15000
جيونيمز 6692512
ملتبس نعم

مكان eg.el-hamam-district
اسم الحمام
إنجليزي El-Hamam
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 29.9869 29.1728
سكان 56401
ملتبس نعم

مكان eg.el-hamool-district
اسم الحامول
إنجليزي El-Hamool
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.3968 31.1026
سكان 249605

مكان eg.el-hasanah-district
اسم الحسنة
إنجليزي El-Hasanah
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 30.5288 33.4473
سكان 13835
ملتبس نعم

مكان eg.el-hawamdeyah-district
اسم الحوامدية
إنجليزي El-Hawamdeyah
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 29.9045 31.2617
سكان 140408

مكان eg.el-hoseineyah-district
اسم الحسينية
إنجليزي El-Hoseineyah
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.9464 32.0233
سكان 500053

مكان eg.el-ibrahimeyah-district
اسم الإبراهيمية
إنجليزي El-Ibrahimeyah
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.7328 31.5511
سكان 127079

مكان eg.el-khankah-district
اسم الخانكة
إنجليزي El-Khankah
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.2431 31.402
سكان 43600

مكان eg.el-labban-district
اسم اللبان
إنجليزي El-Labban
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.1834 29.8863
ملتبس نعم

مكان eg.el-mahallah-el-kobra-district
اسم المحلة الكبرى
إنجليزي El-Mahallah El-Kobra
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 31.0706 31.127
سكان 589540

مكان eg.el-mahmoudeyah-district
اسم المحمودية
إنجليزي El-Mahmoudeyah
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.168 30.4856
سكان 220699

مكان eg.el-mansheyah-district
اسم المنشية
إنجليزي El-Mansheyah
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.1962 29.8891
سكان 23616
ملتبس نعم

مكان eg.el-mansourah-district
اسم المنصورة
إنجليزي El-Mansourah
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.038 31.4904
سكان 450700

مكان eg.el-manzalah-district
اسم المنزلة
إنجليزي El-Manzalah
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.1601 31.9245
سكان 260888

مكان eg.el-maraghah-district
اسم المراغة
إنجليزي El-Maraghah
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.6678 31.5846
سكان 303161

مكان eg.el-marg-district
اسم المرج
إنجليزي El-Marg
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.1539 31.3426
سكان 507035

مكان eg.el-matareyah-district
اسم المطرية
إنجليزي El-Matareyah
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.2059 32.0138
سكان 125770
ملتبس نعم

مكان eg.el-menya-el-gedidah-district
اسم المنيا الجديدة
إنجليزي El-Menya El-Gedidah
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 28.1121 30.8068

مكان eg.el-monshaeh-district
اسم المنشأة
إنجليزي El-Monshaeh
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.4347 31.7589
سكان 313400
ملتبس نعم

مكان eg.el-montazah-district
اسم المنتزه
إنجليزي El-Montazah
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.2484 30.028
سكان 1173803

مكان eg.el-mosky-district
اسم الموسكي
إنجليزي El-Mosky
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0514 31.2524
سكان 22294

مكان eg.el-negielah-district
اسم النجيلة
إنجليزي El-Negielah
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 31.4415 26.1641

مكان eg.el-nobareyah-city-district
اسم النوبارية
إنجليزي El-Nobareyah City
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.4821 30.4627

مكان eg.el-nozhah-district
اسم النزهة
إنجليزي El-Nozhah
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.1153 31.3614
سكان 161946
ملتبس نعم

مكان eg.el-omraneyah-district
اسم العمرانية
إنجليزي El-Omraneyah
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 29.9912 31.18
سكان 726384
ملتبس نعم

مكان eg.el-qanater-el-khaireyah-district
اسم القناطر الخيرية
إنجليزي El-Qanater El-Khaireyah
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.251 31.1437
سكان 383102

مكان eg.el-qanayat-district
اسم القنايات
إنجليزي El-Qanayat
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.6341 31.4629
سكان 42563

مكان eg.el-qantarah-district
اسم القنطرة
إنجليزي El-Qantarah
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.7569 32.2449
سكان 105266

مكان eg.el-qantarah-sharq-district
اسم القنطرة شرق
إنجليزي El-Qantarah Sharq
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.5394 32.3525
سكان 42197

مكان eg.el-qareen-district
اسم القرين
إنجليزي El-Qareen
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.6233 31.7482
سكان 64453

مكان eg.el-qaseemah-district
اسم القسيمة
إنجليزي El-Qaseemah
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 30.8081 34.2632
ملتبس نعم

مكان eg.el-qoseir-district
اسم القصير
إنجليزي El-Qoseir
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 25.6489 33.9559
سكان 35920
ملتبس نعم

مكان eg.el-qoweisah-district
اسم القويسة
إنجليزي El-Qoweisah
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.392 30.8015
سكان 360300

مكان eg.el-rahmaneyah-district
اسم الرحمانية
إنجليزي El-Rahmaneyah
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.0929 30.6232
سكان 130457

مكان eg.el-raml-district
اسم محطة الرمل
إنجليزي El Raml District
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.2152 29.9734

مكان eg.el-reyad-district
اسم الرياض
إنجليزي El-Reyad
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.3549 30.9046
سكان 136309

مكان eg.el-sadat-city-district
اسم السادات
إنجليزي El-Sadat City
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.3822 30.7559
سكان 143075
ملتبس نعم

مكان eg.el-saf-district
اسم الصف
إنجليزي El-Saf
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 29.6211 31.2987
سكان 302804
ملتبس نعم

مكان eg.el-sahel-district
اسم الساحل
إنجليزي El-Sahel
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0933 31.2462
سكان 305322
ملتبس نعم

مكان eg.el-salam-district
اسم السلام
إنجليزي El-Salam
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.1707 31.4205
سكان 548458
ملتبس نعم

مكان eg.el-salheyah-el-gedidah-district
اسم الصالحية الجديدة
إنجليزي El-Salheyah El-Gedidah
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.6774 31.8806
سكان 18957

مكان eg.el-saloom-district
اسم السلوم
إنجليزي El-Saloom
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 30.178 25.1403
سكان 12750

مكان eg.el-santah-district
اسم السنطة
إنجليزي El-Santah
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.7695 31.12
سكان 371494

مكان eg.el-senbelawein-district
اسم السنبلاوين
إنجليزي El-Senbelawein
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 30.8883 31.4611
سكان 450103

مكان eg.el-shalateen-district
اسم الشلاتين
إنجليزي El-Shalateen
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 23.0311 34.5785
سكان 15210

مكان eg.el-sharabeyah-district
اسم الشرابية
إنجليزي El-Sharabeyah
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0819 31.2632
سكان 215595

مكان eg.el-sharq-district
اسم الشرق
إنجليزي El-Sharq
بلد EGY
صنف_الكيان admin2
أب eg.port-said-gov
موقع 31.2668 32.3078
ملتبس نعم

مكان eg.el-sheikh-zoweid-district
اسم الشيخ زويد
إنجليزي El-Sheikh Zoweid
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 31.0731 34.0764

مكان eg.el-tal-el-kebeer-district
اسم التل الكبير
إنجليزي El-Tal El-Kebeer
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.5146 31.8728
سكان 152204

مكان eg.el-tebeen-district
اسم التبين
إنجليزي El-Tebeen
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 29.7808 31.3059
سكان 68897

مكان eg.el-tour-district
اسم الطور
إنجليزي El-Tour
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 28.2034 33.8824
ملتبس نعم

مكان eg.el-wahat-el-bahareyah-district
اسم الواحات البحرية
إنجليزي El-Wahat El-Bahareyah
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 28.4072 28.8054
سكان 33344

مكان eg.el-wahat-el-dakhlah-district
اسم الواحات الداخلة
إنجليزي El-Wahat El-Dakhlah
بلد EGY
صنف_الكيان admin2
أب eg.new-valley-gov
موقع 24.1437 27.4555
سكان 80228

مكان eg.el-wahat-el-khargah-district
اسم الواحات الخارجة
إنجليزي El-Wahat El-Khargah
بلد EGY
صنف_الكيان admin2
أب eg.new-valley-gov
موقع 24.4452 31.1642
سكان 74489

مكان eg.el-waqf-district
اسم الوقف
إنجليزي El-Waqf
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 26.0923 32.4494
سكان 67498
ملتبس نعم

مكان eg.el-warraq-district
اسم الوراق
إنجليزي El-Warraq
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 30.11 31.2156
سكان 509129

مكان eg.el-wasty-district
اسم الواسطي
إنجليزي El-Wasty
بلد EGY
صنف_الكيان admin2
أب eg.beni-suef-gov
موقع 29.2901 31.1628
سكان 358741

مكان eg.el-zaqazeeq-district
اسم الزقازيق
إنجليزي El-Zaqazeeq
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.5414 31.5349
سكان 652756

مكان eg.el-zarqah-district
اسم الزرقا
إنجليزي El-Zarqah
بلد EGY
صنف_الكيان admin2
أب eg.damietta-gov
موقع 31.2429 31.6963
سكان 122713

مكان eg.el-zawyah-el-hamra-district
اسم الزاوية الحمراء
إنجليزي El-Zawyah El-Hamra
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.101 31.2695
سكان 315465

مكان eg.er-raml
اسم الرمل
إنجليزي Er Raml
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.2361 29.9628
جيونيمز 360137
ملتبس نعم

مكان eg.esna-district
اسم إسنا
إنجليزي Esna
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 25.3498 32.5344
سكان 341908

مكان eg.etay-el-barood-district
اسم إيتاي البارود
إنجليزي Etay El-Barood
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.8847 30.6506
سكان 378879

مكان eg.faiyum-gov
اسم الفيوم
إنجليزي Faiyum
بلد EGY
صنف_الكيان admin1
أب eg
موقع 29.3 30.6
سكان 2512792
جيونيمز 361323

مكان eg.faqat-district
اسم فقات
إنجليزي Faqat
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 26.002 32.8079
سكان 122279

مكان eg.faqoos-district
اسم فقوس
إنجليزي Faqoos
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.7515 31.8443
سكان 497490

مكان eg.faqus
اسم فاقوس
إنجليزي Faqus
بلد EGY
صنف_الكيان city
أب eg.sharqia-gov
موقع 30.7301 31.8018
سكان 116945
جيونيمز 356989

مكان eg.farafra
اسم الفرافرة
إنجليزي Farafra
بلد EGY
صنف_الكيان town
أب eg.el-farafrah-district
موقع 27.06 27.97
سكان 5000
جيونيمز 350661

مكان eg.farasko-district
اسم فارسكور
إنجليزي Farasko
بلد EGY
صنف_الكيان admin2
أب eg.damietta-gov
موقع 31.3041 31.7366
سكان 200432

مكان eg.faraskur
اسم فارسكور
إنجليزي Faraskur
بلد EGY
صنف_الكيان town
أب eg.farasko-district
موقع 31.3298 31.7151
سكان 58284
جيونيمز 356945

مكان eg.farshoot-district
اسم فرشوط
إنجليزي Farshoot
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 26.0458 32.1572
سكان 145526

مكان eg.farshut
اسم فرشوط
إنجليزي Farshut
بلد EGY
صنف_الكيان town
أب eg.farshoot-district
موقع 26.0549 32.1633
سكان 53851
جيونيمز 356933

مكان eg.fayed-district
اسم فايد
إنجليزي Fayed
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.4282 32.3285
سكان 109815

مكان eg.fouad-port-district
اسم ميناء فؤاد
إنجليزي Fouad Port
بلد EGY
صنف_الكيان admin2
أب eg.port-said-gov
موقع 31.216 32.3222
سكان 6719

مكان eg.fowah-district
اسم فوه
إنجليزي Fowah
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.2285 30.5721
سكان 137735

مكان eg.fuwwah
اسم فوة
إنجليزي Fuwwah
بلد EGY
صنف_الكيان city
أب eg.kafr-el-sheikh-gov
موقع 31.2029 30.5502
سكان 63310
جيونيمز 356806

مكان eg.gerga-city-district
اسم جرجا
إنجليزي Gerga City
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.3369 31.8861
سكان 263850

مكان eg.gharbia-gov
اسم الغربية
إنجليزي Gharbia
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.85 31.05
سكان 4010298
جيونيمز 361294
ملتبس نعم

مكان eg.girga
اسم جرجا
إنجليزي Girga
بلد EGY
صنف_الكيان city
أب eg.gerga-city-district
موقع 26.3383 31.8916
سكان 151256
جيونيمز 355026

مكان eg.giza
اسم الجيزة
إنجليزي Giza
بلد EGY
صنف_الكيان city
أب eg.giza-gov
موقع 30.0094 31.2086
سكان 2443203
جيونيمز 360995

مكان eg.giza-gov
اسم الجيزة
إنجليزي Giza
بلد EGY
صنف_الكيان admin1
أب eg
موقع 28.9 29.2
سكان 6272571
جيونيمز 360997

مكان eg.gohaynah-el-gharbeyah-district
اسم جهينة الغربية
إنجليزي Gohaynah El-Gharbeyah
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.6877 31.4701
سكان 200209

مكان eg.hadaiq-al-qubbah
اسم جاردن سيتى
إنجليزي Hada'iq al Qubbah
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.0383 31.2261

مكان eg.hadayeq-el-qobbah-district
اسم حدائق القبة
إنجليزي Hadayeq El-Qobbah
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0902 31.2832
سكان 289758

مكان eg.hahya-district
اسم هيا
إنجليزي Hahya
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.6582 31.6021
سكان 205353
ملتبس نعم

مكان eg.halaib
اسم حلايب
اسم مثلث حلايب
اسم حلايب وشلاتين
إنجليزي Hala'ib
بلد EGY
صنف_الكيان town
أب eg.halayeb-district
موقع 22.22 36.65

مكان eg.halayeb-district
اسم حلايب
إنجليزي Halayeb
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 22.1677 36.6062
سكان 2268

مكان eg.heliopolis-district
اسم مصر الجديدة
إنجليزي Heliopolis
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.09 31.32
جيونيمز 352262

مكان eg.heliopolis-palace
اسم قصر الاتحادية
اسم الاتحادية
إنجليزي Heliopolis Palace
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.089 31.325
ملتبس نعم

مكان eg.helwan
اسم حلوان
إنجليزي Helwan
بلد EGY
صنف_الكيان city
أب eg.cairo
موقع 29.85 31.334
سكان 230000
جيونيمز 355795

مكان eg.helwan-district
اسم حلوان
إنجليزي Helwan
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 29.8506 31.3164
سكان 649571

مكان eg.high-court-cairo
اسم دار القضاء العالي
إنجليزي High Court Cairo
بلد EGY
صنف_الكيان building
أب eg
موقع 30.054 31.241

مكان eg.hihya
اسم ههيا
إنجليزي Hihya
بلد EGY
صنف_الكيان town
أب eg.sharqia-gov
موقع 30.6713 31.588
سكان 43432
جيونيمز 355939

مكان eg.housh-eisa-district
اسم حوش عيسى
إنجليزي Housh Eisa
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.8456 30.3104
سكان 198610

مكان eg.hurghada
اسم الغردقة
إنجليزي Hurghada
بلد EGY
صنف_الكيان city
أب eg.hurghada-district
موقع 27.2574 33.8129
سكان 207132
جيونيمز 361291

مكان eg.hurghada-district
اسم غردقة
اسم الغردقه
إنجليزي Hurghada
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 27.1256 33.2451
سكان 69616

مكان eg.ibshaway
اسم إبشواي
إنجليزي Ibshaway
بلد EGY
صنف_الكيان town
أب eg.ebshoway-district
موقع 29.358 30.6814
سكان 51173
جيونيمز 355648

مكان eg.idfu
اسم إدفو
إنجليزي Idfu
بلد EGY
صنف_الكيان city
أب eg.luxor-gov
موقع 24.9792 32.8772
سكان 133000
جيونيمز 355635

مكان eg.idku
اسم إدكو
إنجليزي Idku
بلد EGY
صنف_الكيان city
أب eg.edku-district
موقع 31.3078 30.299
سكان 210678
جيونيمز 355628

مكان eg.imbaba-district
اسم إمبابة
إنجليزي Imbaba
بلد EGY
صنف_الكيان district
أب eg.giza-gov
موقع 30.08 31.205

مكان eg.ismailia
اسم الإسماعيلية
اسم اسماعيليه
إنجليزي Ismailia
بلد EGY
صنف_الكيان city
أب eg.ismailia-gov
موقع 30.5903 32.26
سكان 429465
جيونيمز 361055

مكان eg.ismailia-gov
اسم الإسماعيلية
إنجليزي Ismailia
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.55 32.2
سكان 942832
جيونيمز 361056

مكان eg.isna
اسم إسنا
إنجليزي Isna
بلد EGY
صنف_الكيان city
أب eg.esna-district
موقع 25.2934 32.554
سكان 69335
جيونيمز 355449

مكان eg.izbat-al-burj
اسم عزبة البرج
إنجليزي 'Izbat al Burj
بلد EGY
صنف_الكيان town
أب eg.damietta-gov
موقع 31.5084 31.8411
سكان 37953
جيونيمز 355392

مكان eg.jabal-al-halal
اسم جبل الحلال
إنجليزي Jabal al Halal
بلد EGY
صنف_الكيان mountain
أب eg.north-sinai-gov
موقع 30.65 34.03

مكان eg.juhaynah
اسم جهينة
إنجليزي Juhaynah
بلد EGY
صنف_الكيان town
أب eg.sohag-gov
موقع 26.6732 31.4976
سكان 47821
جيونيمز 354981

مكان eg.kafr-ad-dawwar
اسم كفر الدوار
إنجليزي Kafr ad Dawwar
بلد EGY
صنف_الكيان city
أب eg.kafr-el-dawwar-district
موقع 31.1338 30.1284
سكان 267370
جيونيمز 354775

مكان eg.kafr-ash-shaykh
اسم كفر الشيخ
إنجليزي Kafr ash Shaykh
بلد EGY
صنف_الكيان city
أب eg.kafr-el-sheikh-gov
موقع 31.1143 30.9401
سكان 194569
جيونيمز 354502

مكان eg.kafr-az-zayyat
اسم كفر الزيات
إنجليزي Kafr az Zayyat
بلد EGY
صنف_الكيان city
أب eg.kafr-el-zayyat-district
موقع 30.8248 30.818
سكان 73725
جيونيمز 354365

مكان eg.kafr-el-dawwar-district
اسم كفر الدوار
إنجليزي Kafr El-Dawwar
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.1195 30.1108
سكان 523070

مكان eg.kafr-el-sheikh-gov
اسم كفر الشيخ
إنجليزي Kafr el-Sheikh
بلد EGY
صنف_الكيان admin1
أب eg
موقع 31.3 30.9
سكان 2618111
جيونيمز 354500

مكان eg.kafr-el-zayyat-district
اسم كفر الزيات
إنجليزي Kafr El-Zayyat
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.7771 30.8365
سكان 379219

مكان eg.kafr-sad-district
اسم كفر سعد
إنجليزي Kafr Sa'd
بلد EGY
صنف_الكيان admin2
أب eg.damietta-gov
موقع 31.3553 31.6534
سكان 291138

مكان eg.kafr-saqr
اسم كفر صقر
إنجليزي Kafr Saqr
بلد EGY
صنف_الكيان town
أب eg.kafr-saqr-district
موقع 30.7934 31.6258
سكان 34967
جيونيمز 354105

مكان eg.kafr-saqr-district
اسم كفر صقر
إنجليزي Kafr Saqr
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.8388 31.6751
سكان 218779

مكان eg.kafr-shokr-district
اسم كفر شكر
إنجليزي Kafr Shokr
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.5582 31.2786
سكان 148351

مكان eg.karm-al-qawadis
اسم كرم القواديس
إنجليزي Karm al Qawadis
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.17 34.08

مكان eg.karms
اسم كرموز
إنجليزي Karms
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.1833 29.8976
ملتبس نعم

مكان eg.kawm-hamadah
اسم كوم حماده
إنجليزي Kawm Hamadah
بلد EGY
صنف_الكيان town
أب eg.beheira-gov
موقع 30.761 30.6973
سكان 36751
جيونيمز 353828

مكان eg.kawm-umbu
اسم كوم أمبو
إنجليزي Kawm Umbu
بلد EGY
صنف_الكيان city
أب eg.koum-ombu-district
موقع 24.4767 32.9463
سكان 116293
جيونيمز 353802

مكان eg.keleen-district
اسم كيلين
إنجليزي Keleen
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.0767 30.8205
سكان 203552

مكان eg.kilo-135
اسم الكيلو 135
إنجليزي Kilo 135
بلد EGY
صنف_الكيان road
أب eg.giza-gov
موقع 29.3 29.9

مكان eg.kirdasah
اسم كرداسة
إنجليزي Kirdasah
بلد EGY
صنف_الكيان town
أب eg.giza-gov
موقع 30.03 31.11
سكان 137588
جيونيمز 353492

مكان eg.koum-hamadah-district
اسم كوم حمادة
إنجليزي Koum Hamadah
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.6306 30.6627

مكان eg.koum-ombu-district
اسم كوم أمبو
إنجليزي Koum Ombu
بلد EGY
صنف_الكيان admin2
أب eg.aswan-gov
موقع 24.5183 32.9198
سكان 300935

مكان eg.luxor
اسم الأقصر
اسم اقصر
إنجليزي Luxor
بلد EGY
صنف_الكيان city
أب eg.luxor-gov
موقع 25.6989 32.6421
سكان 422407
جيونيمز 360502

مكان eg.luxor-gov
اسم الأقصر
إنجليزي Luxor
بلد EGY
صنف_الكيان admin1
أب eg
موقع 25.6 32.6
سكان 451318
جيونيمز 7603259

مكان eg.maadi-district
اسم المعادي
إنجليزي Maadi
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 29.96 31.26
ملتبس نعم

مكان eg.maghaghah
اسم مغاغة
اسم مغاغه
إنجليزي Maghaghah
بلد EGY
صنف_الكيان city
أب eg.maghaghah-district
موقع 28.6484 30.8423
سكان 118223
جيونيمز 353183

مكان eg.maghaghah-district
اسم مغاغة
إنجليزي Maghaghah
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 28.6262 30.8175
سكان 435239

مكان eg.makadi-bay
اسم خليج مكادي
إنجليزي Makadi Bay
بلد EGY
صنف_الكيان town
أب eg.red-sea-gov
موقع 26.9912 33.8995
سكان 4000
جيونيمز 6692518

مكان eg.mallawi
اسم ملوي
إنجليزي Mallawi
بلد EGY
صنف_الكيان city
أب eg.mallawy-district
موقع 27.7314 30.8417
سكان 212628
جيونيمز 352951

مكان eg.mallawy-district
اسم ملوي
إنجليزي Mallawy
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 27.757 30.7868
سكان 139929

مكان eg.manfalout-district
اسم منفلوط
إنجليزي Manfalout
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.2716 30.9472
سكان 415405

مكان eg.manfalut
اسم منفلوط
إنجليزي Manfalut
بلد EGY
صنف_الكيان city
أب eg.manfalout-district
موقع 27.3104 30.97
سكان 117925
جيونيمز 352913

مكان eg.marsa-alam
اسم مرسى علم
إنجليزي Marsa Alam
بلد EGY
صنف_الكيان town
أب eg.red-sea-gov
موقع 25.0757 34.8918
سكان 10000
جيونيمز 352736

مكان eg.marsa-alam-district
اسم مرسى علم
إنجليزي Marsa Alam
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 24.5978 34.2834
سكان 6614

مكان eg.masakin-zainhum
اسم مساكن زينهم
إنجليزي Masakin Zainhum
بلد EGY
صنف_الكيان neighbourhood
أب eg.cairo
موقع 30.0286 31.2499
جيونيمز 7922766

مكان eg.mashtool-el-sooq-district
اسم مشتول السوق
إنجليزي Mashtool El-Sooq
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.3671 31.3779
سكان 159686

مكان eg.maspero
اسم ماسبيرو
إنجليزي Maspero
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.054 31.229

مكان eg.masr-el-qadeemah-district
اسم مصر القديمة
إنجليزي Masr El-Qadeemah
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0063 31.2402
سكان 217390

مكان eg.matay
اسم مطاي
إنجليزي Matay
بلد EGY
صنف_الكيان town
أب eg.matay-district
موقع 28.419 30.7792
سكان 45215
جيونيمز 352628

مكان eg.matay-district
اسم مطاي
إنجليزي Matay
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 28.4072 30.7239
سكان 238824

مكان eg.matruh-gov
اسم مطروح
اسم مرسى مطروح
إنجليزي Matruh
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30 27
سكان 322341
جيونيمز 352603
ملتبس نعم

مكان eg.mazar
اسم مزار
إنجليزي Mazar
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.05 33.38
جيونيمز 360705
ملتبس نعم

مكان eg.meet-ghamr-district
اسم ميت غمر
إنجليزي Meet Ghamr
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 30.7214 31.321
سكان 517209

مكان eg.meet-salseel-district
اسم ميت سلسيل
إنجليزي Meet Salseel
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.2324 31.7979
سكان 56129

مكان eg.menoof-district
اسم منوف
إنجليزي Menoof
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.4716 30.9024
سكان 89262

مكان eg.menya-el-qamh-district
اسم منيا القمح
إنجليزي Menya El-Qamh
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.5125 31.3601
سكان 574000

مكان eg.menyet-el-nasr-district
اسم منية النصر
إنجليزي Menyet El-Nasr
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.1703 31.6927
سكان 230452

مكان eg.mersa-matruh
اسم مرسى مطروح
إنجليزي Mersa Matruh
بلد EGY
صنف_الكيان city
أب eg.matruh-gov
موقع 31.3525 27.2453
سكان 176498
جيونيمز 352733

مكان eg.minet-el-bassal
اسم مينا البصل
إنجليزي Minet el Bassal
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.1806 29.8878
جيونيمز 352465

مكان eg.minya-gov
اسم المنيا
إنجليزي Minya
بلد EGY
صنف_الكيان admin1
أب eg
موقع 28.1 30.5
سكان 4179309
جيونيمز 360688

مكان eg.minyat-an-nasr
اسم منية النصر
إنجليزي Minyat an Nasr
بلد EGY
صنف_الكيان town
أب eg.menyet-el-nasr-district
موقع 31.1229 31.6399
سكان 56951
جيونيمز 352344

مكان eg.mit-ghamr
اسم ميت غمر
إنجليزي Mit Ghamr
بلد EGY
صنف_الكيان city
أب eg.meet-ghamr-district
موقع 30.7146 31.259
سكان 153754
جيونيمز 352181

مكان eg.mohamed-mahmoud-street
اسم شارع محمد محمود
إنجليزي Mohamed Mahmoud Street
بلد EGY
صنف_الكيان road
أب eg.cairo
موقع 30.043 31.24

مكان eg.mohamed-naguib-base
اسم قاعدة محمد نجيب
إنجليزي Mohamed Naguib base
بلد EGY
صنف_الكيان base
أب eg.matruh-gov
موقع 30.88 29.35

مكان eg.mohandessin-district
اسم المهندسين
اسم المهندسين بالجيزة
إنجليزي Mohandessin
بلد EGY
صنف_الكيان district
أب eg.giza-gov
موقع 30.055 31.2
ملتبس نعم

مكان eg.moharam-bek-district
اسم محرم بك
إنجليزي Moharam Bek
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.1787 29.9202
سكان 299401

مكان eg.monshaet-naser-district
اسم منشأة ناصر
إنجليزي Monshaet Naser
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0459 31.282
سكان 262050

مكان eg.monufia-gov
اسم المنوفية
إنجليزي Monufia
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.5 30.95
سكان 3270404
جيونيمز 360689

مكان eg.motobas-district
اسم مطوبس
إنجليزي Motobas
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.4048 30.4784
سكان 228802

مكان eg.munshat-ali-agha
اسم منشأة علي آغا
إنجليزي Munshat 'Ali Agha
بلد EGY
صنف_الكيان town
أب eg.kafr-el-sheikh-gov
موقع 31.1579 30.7018
سكان 3847
جيونيمز 11608775

مكان eg.munuf
اسم منوف
إنجليزي Munuf
بلد EGY
صنف_الكيان city
أب eg.menoof-district
موقع 30.4658 30.9316
سكان 125707
جيونيمز 352354

مكان eg.mustafa-basha
اسم مصطفى باشا
اسم مصطفى كامل
إنجليزي Mustafa Basha
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.2269 29.9525
جيونيمز 351772

مكان eg.nag-hammady-district
اسم نجع حمادي
إنجليزي Nag' Hammady
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 26.0418 32.273
سكان 451891

مكان eg.nahda-square
اسم ميدان النهضة
اسم النهضة
إنجليزي Nahda Square
بلد EGY
صنف_الكيان building
أب eg.giza-gov
موقع 30.026 31.212
ملتبس نعم

مكان eg.naj-shibanah
اسم نجع شبانة
إنجليزي Naj Shibanah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31.2 34.27
جيونيمز 449783

مكان eg.naja-hammadi
اسم نجع حمادى
إنجليزي Naja' Hammadi
بلد EGY
صنف_الكيان town
أب eg.nag-hammady-district
موقع 26.0495 32.2414
سكان 41184
جيونيمز 351434

مكان eg.nakhl
اسم نخل
إنجليزي Nakhl
بلد EGY
صنف_الكيان town
أب eg.nakhl-district
موقع 29.9 33.75
ملتبس نعم

مكان eg.nakhl-district
اسم نخل
إنجليزي Nakhl
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 29.9819 34.1074
سكان 11023
ملتبس نعم

مكان eg.naqadah-district
اسم نقادة
إنجليزي Naqadah
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 25.8403 32.7198
سكان 136668

مكان eg.nasr-city-district
اسم مدينة نصر
إنجليزي Nasr City
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.06 31.33
سكان 668413
جيونيمز 353225

مكان eg.nasr-city-district-cairo
اسم نصر
إنجليزي Nasr City
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0535 31.3648
سكان 501597
ملتبس نعم

مكان eg.new-administrative-capital
اسم العاصمة الإدارية الجديدة
اسم العاصمة الإدارية
إنجليزي New Administrative Capital
بلد EGY
صنف_الكيان city
أب eg.cairo
موقع 30.02 31.73

مكان eg.new-cairo-district
اسم القاهرة الجديدة
اسم التجمع الخامس
إنجليزي New Cairo
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.03 31.47
سكان 313139
جيونيمز 7799991

مكان eg.new-suez-canal
اسم قناة السويس الجديدة
إنجليزي New Suez Canal
بلد EGY
صنف_الكيان sea
أب eg
موقع 30.5 32.33

مكان eg.new-valley-gov
اسم الوادي الجديد
إنجليزي New Valley
بلد EGY
صنف_الكيان admin1
أب eg
موقع 24.5 28
سكان 187256
جيونيمز 360483

مكان eg.nile-delta
اسم الدلتا
اسم دلتا النيل
اسم دلتا مصر
إنجليزي Nile Delta
بلد EGY
صنف_الكيان region
أب eg
موقع 30.9 31.1
ملتبس نعم

مكان eg.north-sinai-gov
اسم شمال سيناء
إنجليزي North Sinai
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.6 33.6
سكان 339752
جيونيمز 349401

مكان eg.noweiba-district
اسم نوبيع
إنجليزي Noweiba'
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 29.2987 34.4618
سكان 7970

مكان eg.nuwaybi
اسم نويبع
إنجليزي Nuwaybi'
بلد EGY
صنف_الكيان town
أب eg.south-sinai-gov
موقع 29.03 34.66
سكان 5000
جيونيمز 350893

مكان eg.oseem-district
اسم أوسيم
إنجليزي Oseem
بلد EGY
صنف_الكيان admin2
أب eg.giza-gov
موقع 30.1299 31.1432
ملتبس نعم

مكان eg.police-staion-of-suez-port-district
اسم شرطة ميناء السويس
إنجليزي Police staion of Suez Port
بلد EGY
صنف_الكيان admin2
أب eg.suez-gov
موقع 29.9582 32.5653
سكان 52224

مكان eg.police-station-of-alexandria-port-district
اسم شرطة ميناء الإسكندرية
إنجليزي Police station of Alexandria Port
بلد EGY
صنف_الكيان admin2
أب eg.alexandria-gov
موقع 31.1851 29.874

مكان eg.police-station-of-port-said-port-district
اسم شرطة ميناء بورسعيد
إنجليزي Police station of Port Said Port
بلد EGY
صنف_الكيان admin2
أب eg.port-said-gov
موقع 31.2506 32.2999

مكان eg.port-said
اسم بورسعيد
اسم بور سعيد
إنجليزي Port Said
بلد EGY
صنف_الكيان city
أب eg.port-said-gov
موقع 31.2565 32.2841
سكان 780515
جيونيمز 358619

مكان eg.port-said-gov
اسم بورسعيد
اسم بور سعيد
إنجليزي Port Said
بلد EGY
صنف_الكيان admin1
أب eg
موقع 31.2 32.3
سكان 570768
جيونيمز 358617

مكان eg.qalyoub-district
اسم قليوب
إنجليزي Qalyoub
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.2003 31.2235
سكان 365892

مكان eg.qalyub
اسم قليوب
إنجليزي Qalyub
بلد EGY
صنف_الكيان city
أب eg.qalyoub-district
موقع 30.1792 31.2056
سكان 156363
جيونيمز 350789

مكان eg.qalyubia-gov
اسم القليوبية
إنجليزي Qalyubia
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.3 31.25
سكان 4237003
جيونيمز 360621

مكان eg.qasr-el-nil-district
اسم قصر النيل
إنجليزي Qasr El-Nil
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0434 31.2329
سكان 10035

مكان eg.qatiyah
اسم قاطية
إنجليزي Qatiyah
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 30.97 32.75

مكان eg.qena-gov
اسم قنا
إنجليزي Qena
بلد EGY
صنف_الكيان admin1
أب eg
موقع 26.1 32.7
سكان 3001494
جيونيمز 350546

مكان eg.qift
اسم قفط
إنجليزي Qift
بلد EGY
صنف_الكيان town
أب eg.qena-gov
موقع 25.9983 32.8169
سكان 22063
جيونيمز 350560

مكان eg.qina
اسم قنا
اسم استان قنا
إنجليزي Qina
بلد EGY
صنف_الكيان city
أب eg.qena-gov
موقع 26.1642 32.7267
سكان 252883
جيونيمز 350550

مكان eg.qoos-district
اسم قوس
إنجليزي Qoos
بلد EGY
صنف_الكيان admin2
أب eg.qena-gov
موقع 25.8867 32.7809
سكان 361715

مكان eg.qotoor-district
اسم قطور
إنجليزي Qotoor
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.9705 30.9747
سكان 279516

مكان eg.qoweisna-district
اسم قويسنا
إنجليزي Qoweisna
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.5425 31.1343
سكان 382457

مكان eg.qus
اسم قوص
إنجليزي Qus
بلد EGY
صنف_الكيان city
أب eg.qena-gov
موقع 25.9141 32.7636
سكان 60181
جيونيمز 350422

مكان eg.qutur
اسم قطور
إنجليزي Qutur
بلد EGY
صنف_الكيان town
أب eg.qotoor-district
موقع 30.9722 30.9561
سكان 23842
جيونيمز 350376
ملتبس نعم

مكان eg.quwaysina
اسم قويسنا
إنجليزي Quwaysina
بلد EGY
صنف_الكيان town
أب eg.qoweisna-district
موقع 30.5648 31.1578
سكان 42708
جيونيمز 350370
ملتبس نعم

مكان eg.rabaa-al-adawiya-square
اسم ميدان رابعة العدوية
اسم رابعة العدوية
اسم رابعة
إنجليزي Rabaa al-Adawiya Square
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.067 31.326
ملتبس نعم

مكان eg.rabe-el-areesh-district
اسم رابع العريش
إنجليزي Rabe' El-Areesh
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 31.0579 33.8809

مكان eg.rabiah-north-sinai
اسم بئر العبد القديمة
اسم رابعة
اسم قرية رابعة
إنجليزي Rabi'ah North Sinai
بلد EGY
صنف_الكيان village
أب eg.north-sinai-gov
موقع 31 32.75
ملتبس نعم

مكان eg.rafah
اسم رفح
اسم رفح المصرية
إنجليزي Rafah
بلد EGY
صنف_الكيان town
أب eg.rafah-district
موقع 31.28 34.235
جيونيمز 350350

مكان eg.rafah-crossing-egypt
اسم معبر رفح المصري
إنجليزي Rafah crossing Egypt
بلد EGY
صنف_الكيان crossing
أب eg.north-sinai-gov
موقع 31.2486 34.2575

مكان eg.rafah-district
اسم رفح
إنجليزي Rafah
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 31.1037 34.2489
سكان 58615

مكان eg.ramses-square
اسم ميدان رمسيس
إنجليزي Ramses Square
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.063 31.247

مكان eg.ras-el-bar-district
اسم رأس البر
إنجليزي Ras El-Bar
بلد EGY
صنف_الكيان admin2
أب eg.damietta-gov
موقع 31.5144 31.8363

مكان eg.ras-ghareb-district
اسم رأس غريب
اسم راس غارب
إنجليزي Ras Ghareb
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 28.6512 32.3812
سكان 32369

مكان eg.ras-gharib
اسم رأس غارب
إنجليزي Ras Gharib
بلد EGY
صنف_الكيان town
أب eg.red-sea-gov
موقع 28.3583 33.0783
سكان 32000
جيونيمز 350207

مكان eg.ras-sedr-district
اسم رأس سدر
إنجليزي Ras Sedr
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 29.6444 33.2916
سكان 12062

مكان eg.ras-sidr
اسم رأس سدر
إنجليزي Ras Sidr
بلد EGY
صنف_الكيان town
أب eg.ras-sedr-district
موقع 29.59 32.715

مكان eg.red-sea-gov
اسم البحر الأحمر
اسم محافظة البحر الأحمر
إنجليزي Red Sea
بلد EGY
صنف_الكيان admin1
أب eg
موقع 25 34
سكان 288233
جيونيمز 361468
ملتبس نعم

مكان eg.rommanah-district
اسم رمانة
إنجليزي Rommanah
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 30.8001 32.7017
ملتبس نعم

مكان eg.roud-el-farag-district
اسم روض الفرج
إنجليزي Roud El-Farag
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0756 31.2384
سكان 144510

مكان eg.sadfa-district
اسم صدفا
إنجليزي Sadfa
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 26.9451 31.3606
سكان 151746

مكان eg.safaga
اسم سفاجا
إنجليزي Safaga
بلد EGY
صنف_الكيان town
أب eg.safaga-district
موقع 26.7292 33.9365
سكان 32944
جيونيمز 358620

مكان eg.safaga-district
اسم سفاجا
إنجليزي Safaga
بلد EGY
صنف_الكيان admin2
أب eg.red-sea-gov
موقع 26.5311 33.6595
سكان 35379

مكان eg.sahel-seleem-district
اسم ساحل سليم
إنجليزي Sahel Seleem
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.0578 31.342
سكان 134610

مكان eg.saint-catherine
اسم سانت كاترين
اسم سانت كاترين المصرية
إنجليزي Saint Catherine
بلد EGY
صنف_الكيان town
أب eg.saint-cathrine-district
موقع 28.556 33.95
سكان 4603
جيونيمز 8521413

مكان eg.saint-cathrine-district
اسم سانت كاترين
إنجليزي Saint Cathrine
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 28.8564 34.0599

مكان eg.saint-marks-cathedral-cairo
اسم الكاتدرائية المرقسية
اسم كاتدرائية العباسية
إنجليزي Saint Mark's Cathedral Cairo
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.072 31.276

مكان eg.samaloot-district
اسم سمالوط
إنجليزي Samaloot
بلد EGY
صنف_الكيان admin2
أب eg.minya-gov
موقع 28.2781 30.6659
سكان 586774

مكان eg.samalut
اسم سمالوط
إنجليزي Samalut
بلد EGY
صنف_الكيان city
أب eg.samaloot-district
موقع 28.3121 30.7101
سكان 142009
جيونيمز 349717

مكان eg.samannud
اسم سمنود
إنجليزي Samannud
بلد EGY
صنف_الكيان town
أب eg.samanoud-district
موقع 30.9603 31.2433
سكان 54980
جيونيمز 349715

مكان eg.samanoud-district
اسم سمنود
إنجليزي Samanoud
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 31.0134 31.2691
سكان 298166

مكان eg.samasta-district
اسم سمسطا
إنجليزي Samasta
بلد EGY
صنف_الكيان admin2
أب eg.beni-suef-gov
موقع 28.9525 30.8552
سكان 200439

مكان eg.sanafir-island
اسم صنافير
اسم جزيرة صنافير
إنجليزي Sanafir Island
بلد EGY
صنف_الكيان island
أب eg.south-sinai-gov
موقع 27.93 34.65

مكان eg.saqaltah-district
اسم ساقلتة
إنجليزي Saqaltah
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.663 31.6601
سكان 160809

مكان eg.sars-el-layanah-district
اسم سرس الليانة
إنجليزي Sars El-Layanah
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.4404 30.971
سكان 52653

مكان eg.senorus-district
اسم سنورس
إنجليزي Senorus
بلد EGY
صنف_الكيان admin2
أب eg.faiyum-gov
موقع 29.4181 30.8245
سكان 431721

مكان eg.shalatin
اسم شلاتين
إنجليزي Shalatin
بلد EGY
صنف_الكيان town
أب eg.red-sea-gov
موقع 23.13 35.6
جيونيمز 8555994

مكان eg.sharm-ash-shaykh
اسم شرم الشيخ
إنجليزي Sharm ash Shaykh
بلد EGY
صنف_الكيان city
أب eg.sharm-el-sheikh-district
موقع 27.8518 34.305
سكان 12000
جيونيمز 349340

مكان eg.sharm-el-sheikh-district
اسم شرم الشيخ
إنجليزي Sharm El-Sheikh
بلد EGY
صنف_الكيان admin2
أب eg.south-sinai-gov
موقع 28.0459 34.2676
سكان 69374

مكان eg.sharqia-gov
اسم الشرقية
إنجليزي Sharqia
بلد EGY
صنف_الكيان admin1
أب eg
موقع 30.7 31.7
سكان 5340058
جيونيمز 360016
ملتبس نعم

مكان eg.shebeen-el-koum-district
اسم شبين الكوم
إنجليزي Shebeen El-Koum
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.5609 31.0113
سكان 352396

مكان eg.shebeen-el-qanater-district
اسم شبين القناطر
إنجليزي Shebeen El-Qanater
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.2929 31.2965
سكان 423783

مكان eg.sherbeen-district
اسم شربين
إنجليزي Sherbeen
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.2599 31.5548
سكان 336413

مكان eg.shibin-al-kawm
اسم شبين الكوم
إنجليزي Shibin al Kawm
بلد EGY
صنف_الكيان city
أب eg.shebeen-el-koum-district
موقع 30.5526 31.009
سكان 267945
جيونيمز 349158

مكان eg.shibin-al-qanatir
اسم شبين القناطر
إنجليزي Shibin al Qanatir
بلد EGY
صنف_الكيان town
أب eg.shebeen-el-qanater-district
موقع 30.3127 31.3202
سكان 56872
جيونيمز 349156

مكان eg.shirbin
اسم شربين
إنجليزي Shirbin
بلد EGY
صنف_الكيان town
أب eg.sherbeen-district
موقع 31.1954 31.5213
سكان 54676
جيونيمز 349114

مكان eg.shobrakheet-district
اسم شبراخيت
إنجليزي Shobrakheet
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 31.0037 30.67
سكان 226807

مكان eg.shubra-al-khaymah
اسم شبرا الخيمة
إنجليزي Shubra al Khaymah
بلد EGY
صنف_الكيان city
أب eg.qalyubia-gov
موقع 30.1251 31.2505
سكان 1240289
جيونيمز 349076

مكان eg.shubra-district
اسم شبرا
إنجليزي Shubra
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.08 31.245
جيونيمز 349080

مكان eg.sidi-barrani
اسم سيدي براني
إنجليزي Sidi Barrani
بلد EGY
صنف_الكيان town
أب eg.matruh-gov
موقع 31.61 25.93
سكان 24271
جيونيمز 348548

مكان eg.sidi-bishr
اسم سيدي بشر
إنجليزي Sidi Bishr
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.2717 29.9979
جيونيمز 348544

مكان eg.sidi-gaber
اسم سيدي جابر
إنجليزي Sidi Gaber
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.22 29.94
جيونيمز 348403

مكان eg.sidi-salim
اسم سيدي سالم
إنجليزي Sidi Salim
بلد EGY
صنف_الكيان town
أب eg.kafr-el-sheikh-gov
موقع 31.271 30.7867
سكان 47998
جيونيمز 348112

مكان eg.sidy-barrany-district
اسم سيدي براني
إنجليزي Sidy Barrany
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 30.3477 25.9319
سكان 33456

مكان eg.sidy-salem-district
اسم سيدي سليم
إنجليزي Sidy Salem
بلد EGY
صنف_الكيان admin2
أب eg.kafr-el-sheikh-gov
موقع 31.3304 30.7764
سكان 321163

مكان eg.sinai
اسم سيناء
اسم شبه جزيرة سيناء
إنجليزي Sinai
بلد EGY
صنف_الكيان region
أب eg
موقع 29.5 33.8

مكان eg.siwa
اسم سيوة
اسم واحة سيوة
إنجليزي Siwa
بلد EGY
صنف_الكيان town
أب eg.matruh-gov
موقع 29.203 25.52
سكان 7000
جيونيمز 347863

مكان eg.siwah-district
اسم سيوة
إنجليزي Siwah
بلد EGY
صنف_الكيان admin2
أب eg.matruh-gov
موقع 28.3918 26.288
سكان 21693

مكان eg.sohag
اسم سوهاج
إنجليزي Sohag
بلد EGY
صنف_الكيان city
أب eg.sohag-gov
موقع 26.557 31.6948
سكان 266944
جيونيمز 347796

مكان eg.sohag-gov
اسم سوهاج
إنجليزي Sohag
بلد EGY
صنف_الكيان admin1
أب eg
موقع 26.6 31.7
سكان 3746377
جيونيمز 347794

مكان eg.south-sinai-gov
اسم جنوب سيناء
إنجليزي South Sinai
بلد EGY
صنف_الكيان admin1
أب eg
موقع 29 33.8
سكان 149335
جيونيمز 355182

مكان eg.suez
اسم سويس
اسم السويس
اسم سوئز
إنجليزي Suez
بلد EGY
صنف_الكيان city
أب eg.suez-gov
موقع 29.9737 32.5263
سكان 699541
جيونيمز 359796

مكان eg.suez-gov
اسم السويس
إنجليزي Suez
بلد EGY
صنف_الكيان admin1
أب eg
موقع 29.9 32.3
سكان 510935
جيونيمز 359797

مكان eg.taba
اسم طابا
اسم معبر طابا
إنجليزي Taba
بلد EGY
صنف_الكيان town
أب eg.south-sinai-gov
موقع 29.49 34.897
سكان 700
جيونيمز 347702

مكان eg.tahrir-square
اسم ميدان التحرير
اسم التحرير
إنجليزي Tahrir Square
بلد EGY
صنف_الكيان building
أب eg.cairo
موقع 30.0444 31.2357
ملتبس نعم

مكان eg.tahta
اسم طهطا
إنجليزي Tahta
بلد EGY
صنف_الكيان city
أب eg.tahta-district
موقع 26.7693 31.5021
سكان 134314
جيونيمز 347634

مكان eg.tahta-district
اسم طهطا
إنجليزي Tahta
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.7783 31.4873
سكان 244878

مكان eg.tala
اسم تلا
إنجليزي Tala
بلد EGY
صنف_الكيان town
أب eg.monufia-gov
موقع 30.6803 30.9429
سكان 51498
جيونيمز 347612
ملتبس نعم

مكان eg.tala-district
اسم تالا
إنجليزي Tala
بلد EGY
صنف_الكيان admin2
أب eg.monufia-gov
موقع 30.6812 30.9327
سكان 299147

مكان eg.talet-el-areesh-district
اسم ثالث العريش
إنجليزي Talet El-Areesh
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 31.0312 33.7649
سكان 32255

مكان eg.talet-el-esmailiah-district
اسم ثالث الإسماعيلية
إنجليزي Talet El-Esmailiah
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.6104 32.2856
سكان 95550

مكان eg.talkha
اسم طلخا
اسم فلمنج
إنجليزي Talkha
بلد EGY
صنف_الكيان city
أب eg.talkha-district
موقع 31.0539 31.3779
سكان 157737
جيونيمز 347591

مكان eg.talkha-district
اسم طلخة
اسم طلخا
إنجليزي Talkha
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.1256 31.3419
سكان 306195

مكان eg.tama-district
اسم تاما
إنجليزي Tama
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.8616 31.4236
سكان 320628
ملتبس نعم

مكان eg.tamiyah
اسم طامية
اسم طاميه
إنجليزي Tamiyah
بلد EGY
صنف_الكيان town
أب eg.tamyah-district
موقع 29.4764 30.9612
سكان 46866
جيونيمز 347542
ملتبس نعم

مكان eg.tamy-el-amdeed-district
اسم تمي الأمديد
إنجليزي Tamy El-Amdeed
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 30.9528 31.602
سكان 141646

مكان eg.tamyah-district
اسم طامية
إنجليزي Tamyah
بلد EGY
صنف_الكيان admin2
أب eg.faiyum-gov
موقع 29.468 30.9784
سكان 314511

مكان eg.tanta
اسم طنطا
إنجليزي Tanta
بلد EGY
صنف_الكيان city
أب eg.tanta-district
موقع 30.7885 31.0019
سكان 576648
جيونيمز 347497

مكان eg.tanta-district
اسم طنطا
إنجليزي Tanta
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.8382 30.9397
سكان 538575

مكان eg.tany-asiut-district
اسم ثان أسيوط
إنجليزي Tany Asiut
بلد EGY
صنف_الكيان admin2
أب eg.asyut-gov
موقع 27.1709 31.1717

مكان eg.tany-el-areesh-district
اسم ثان العريش
إنجليزي Tany El-Areesh
بلد EGY
صنف_الكيان admin2
أب eg.north-sinai-gov
موقع 31.0185 33.6562

مكان eg.tany-el-esmailiah-district
اسم ثان الإسماعيلية
إنجليزي Tany El-Esmailiah
بلد EGY
صنف_الكيان admin2
أب eg.ismailia-gov
موقع 30.604 32.2615
سكان 165731

مكان eg.tany-el-mahallah-el-kobra-district
اسم ثان المحلة الكبرى
إنجليزي Tany El-Mahallah El-Kobra
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.9854 31.1609
سكان 212067

مكان eg.tany-el-mansourah-district
اسم ثان المنصورة
إنجليزي Tany El-Mansourah
بلد EGY
صنف_الكيان admin2
أب eg.dakahlia-gov
موقع 31.0406 31.3944

مكان eg.tany-el-zaqazeeq-district
اسم ثان الزقازيق
إنجليزي Tany El-Zaqazeeq
بلد EGY
صنف_الكيان admin2
أب eg.sharqia-gov
موقع 30.6011 31.5227
سكان 169695

مكان eg.tany-nasr-city-district
اسم ثان مدينة نصر
إنجليزي Tany Nasr City
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 30.0573 31.3091
سكان 75917

مكان eg.tany-shobra-el-kheimah-district
اسم ثان شبرا الخيمة
إنجليزي Tany Shobra El-Kheimah
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.1417 31.2802
سكان 563880

مكان eg.tany-sohag-district
اسم ثان سوهاج
إنجليزي Tany Sohag
بلد EGY
صنف_الكيان admin2
أب eg.sohag-gov
موقع 26.5242 31.697
سكان 78211

مكان eg.tany-tanta-district
اسم ثان طنطا
إنجليزي Tany Tanta
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.7778 30.9996
سكان 214275

مكان eg.tima
اسم طما
إنجليزي Tima
بلد EGY
صنف_الكيان city
أب eg.sohag-gov
موقع 26.908 31.4347
سكان 101130
جيونيمز 347296

مكان eg.tiran-island
اسم تيران
اسم جزيرة تيران
إنجليزي Tiran Island
بلد EGY
صنف_الكيان island
أب eg.south-sinai-gov
موقع 27.95 34.55

مكان eg.tookh-district
اسم طوخ
إنجليزي Tookh
بلد EGY
صنف_الكيان admin2
أب eg.qalyubia-gov
موقع 30.337 31.2041
سكان 457208

مكان eg.tora-prison
اسم سجن طرة
اسم طرة
إنجليزي Tora Prison
بلد EGY
صنف_الكيان prison
أب eg.cairo
موقع 29.945 31.28

مكان eg.torah-district
اسم طرة
إنجليزي Torah
بلد EGY
صنف_الكيان admin2
أب eg.cairo-gov
موقع 29.939 31.3072
سكان 94107

مكان eg.tukh
اسم طوخ
إنجليزي Tukh
بلد EGY
صنف_الكيان city
أب eg.tookh-district
موقع 30.3539 31.2007
سكان 67599
جيونيمز 347236

مكان eg.upper-egypt
اسم الصعيد
اسم صعيد مصر
اسم جنوب مصر
إنجليزي Upper Egypt
بلد EGY
صنف_الكيان region
أب eg
موقع 26.5 31.7
ملتبس نعم

مكان eg.wady-el-natroon-district
اسم وادي النطرون
إنجليزي Wady El-Natroon
بلد EGY
صنف_الكيان admin2
أب eg.beheira-gov
موقع 30.3177 30.4358

مكان eg.wardian
اسم الورديان
إنجليزي Wardian
بلد EGY
صنف_الكيان neighbourhood
أب eg.alexandria
موقع 31.1698 29.8773
جيونيمز 360469
ملتبس نعم

مكان eg.western-desert
اسم الصحراء الغربية المصرية
إنجليزي Western Desert
بلد EGY
صنف_الكيان region
أب eg
موقع 27 27.5

مكان eg.zagazig
اسم الزقازيق
إنجليزي Zagazig
بلد EGY
صنف_الكيان city
أب eg.el-zaqazeeq-district
موقع 30.5877 31.502
سكان 430445
جيونيمز 359493

مكان eg.zamalek-district
اسم الزمالك
إنجليزي Zamalek
بلد EGY
صنف_الكيان district
أب eg.cairo
موقع 30.06 31.22
ملتبس نعم

مكان eg.zefta
اسم زفتى
اسم زفتا
إنجليزي Zefta
بلد EGY
صنف_الكيان city
أب eg.zefta-district
موقع 30.7142 31.2443
سكان 111700
جيونيمز 346030

مكان eg.zefta-district
اسم زفتى
إنجليزي Zefta
بلد EGY
صنف_الكيان admin2
أب eg.gharbia-gov
موقع 30.6982 31.2156
سكان 445857
