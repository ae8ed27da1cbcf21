# Places of Palestine: the West Bank, Gaza, Jerusalem.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ps.abasan-al-jadidah
اسم عبسان الجديدة
اسم عبسان الصغيرة
إنجليزي Abasan al Jadidah
بلد PSE
صنف_الكيان town
أب ps.khan-yunis-gov
موقع 31.34 34.35
سكان 5984
جيونيمز 6967863

مكان ps.abasan-al-kabirah
اسم عبسان
اسم عبسان الكبيرة
إنجليزي Abasan al Kabirah
بلد PSE
صنف_الكيان town
أب ps.khan-yunis-gov
موقع 31.3239 34.3442
سكان 18163
جيونيمز 281165

مكان ps.abu-dis
اسم أبو ديس
إنجليزي Abu Dis
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.762 35.262
سكان 11753
جيونيمز 285279

مكان ps.abud
اسم عابود
إنجليزي 'Abud
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0158 35.0684
سكان 2056
جيونيمز 285285

مكان ps.ad-daraj
اسم الدرج
اسم حي الدرج
إنجليزي Ad Daraj
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.508 34.465
ملتبس نعم

مكان ps.ad-dawhah
اسم الدوحة
اسم الدوحه
إنجليزي Ad Dawhah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.6995 35.1805
سكان 9631
جيونيمز 7890368
ملتبس نعم

مكان ps.ad-duhayshah
اسم مخيم الدهيشة
اسم الدهيشة
إنجليزي Ad Duhayshah
بلد PSE
صنف_الكيان camp
أب ps.bethlehem-gov
موقع 31.694 35.183

مكان ps.aida-camp
اسم مخيم عايدة
اسم عايدة
إنجليزي Aida Camp
بلد PSE
صنف_الكيان camp
أب ps.bethlehem-gov
موقع 31.719 35.199
ملتبس نعم

مكان ps.ajjah
اسم عجة
اسم عجه
إنجليزي 'Ajjah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3584 35.1957
سكان 4995
جيونيمز 285127
ملتبس نعم

مكان ps.al-ahli-arab-hospital
اسم المستشفى الأهلي المعمداني
اسم المستشفى المعمداني
اسم مستشفى المعمداني
إنجليزي Al-Ahli Arab Hospital
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.5047 34.4617

مكان ps.al-amari
اسم مخيم الأمعري
اسم الأمعري
إنجليزي Al Am'ari
بلد PSE
صنف_الكيان camp
أب ps.ramallah-gov
موقع 31.894 35.215

مكان ps.al-aqsa-martyrs-hospital
اسم مستشفى شهداء الأقصى
إنجليزي Al-Aqsa Martyrs Hospital
بلد PSE
صنف_الكيان building
أب ps.middle-gaza
موقع 31.419 34.358

مكان ps.al-aqsa-mosque
اسم المسجد الأقصى
اسم الأقصى
اسم باحات المسجد الأقصى
اسم الحرم القدسي
اسم الحرم القدسي الشريف
اسم باحات الأقصى
اسم قبة الصخرة
اسم الحرم الشريف
إنجليزي Al-Aqsa Mosque
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.7761 35.2358

مكان ps.al-araqa
اسم عرقة
اسم العرقة
إنجليزي Al 'Araqa
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4693 35.2042
سكان 2135
جيونيمز 284904
ملتبس نعم

مكان ps.al-arrub
اسم مخيم العروب
اسم العروب
إنجليزي Al Arrub
بلد PSE
صنف_الكيان camp
أب ps.hebron-gov
موقع 31.622 35.137

مكان ps.al-atatra
اسم العطاطرة
إنجليزي Al Atatra
بلد PSE
صنف_الكيان village
أب ps.north-gaza
موقع 31.565 34.475

مكان ps.al-awda-hospital
اسم مستشفى العودة
إنجليزي Al-Awda Hospital
بلد PSE
صنف_الكيان building
أب ps.north-gaza
موقع 31.537 34.505

مكان ps.al-awja
اسم العوجا
إنجليزي Al Awja
بلد PSE
صنف_الكيان town
أب ps.jericho-gov
موقع 31.95 35.46
سكان 4067
جيونيمز 285112
ملتبس نعم

مكان ps.al-ayzariyah
اسم العيزرية
إنجليزي Al Ayzariyah
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.77 35.263
سكان 17455
جيونيمز 285111

مكان ps.al-badhan
اسم الباذان
إنجليزي Al Badhan
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2609 35.3271
سكان 2458
جيونيمز 7895641

مكان ps.al-birah
اسم البيرة
اسم البيره
إنجليزي Al Birah
بلد PSE
صنف_الكيان city
أب ps.ramallah-gov
موقع 31.91 35.215
سكان 38192
جيونيمز 285108
ملتبس نعم

مكان ps.al-burayj
اسم البريج
اسم مخيم البريج
إنجليزي Al Burayj
بلد PSE
صنف_الكيان camp
أب ps.middle-gaza
موقع 31.4394 34.4031
سكان 34951
جيونيمز 281161

مكان ps.al-burj
اسم البرج
إنجليزي Al Burj
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.437 34.9091
سكان 2381
جيونيمز 283176
ملتبس نعم

مكان ps.al-faluja
اسم الفالوجا
اسم منطقة الفالوجا
إنجليزي Al Faluja
بلد PSE
صنف_الكيان neighbourhood
أب ps.north-gaza
موقع 31.54 34.487

مكان ps.al-fandaqumiyah
اسم الفندقومية
اسم الفتدقومية
اسم الفندقوميه
إنجليزي Al Fandaqumiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3198 35.2039
سكان 3266
جيونيمز 285103

مكان ps.al-farah-camp
اسم مخيم الفارعة
اسم الفارعة
إنجليزي Al Far'ah Camp
بلد PSE
صنف_الكيان camp
أب ps.tubas-gov
موقع 32.292 35.345

مكان ps.al-fawwar
اسم مخيم الفوار
اسم الفوار
إنجليزي Al Fawwar
بلد PSE
صنف_الكيان camp
أب ps.hebron-gov
موقع 31.48 35.06

مكان ps.al-fukhari
اسم الفخاري
إنجليزي Al Fukhari
بلد PSE
صنف_الكيان village
أب ps.khan-yunis-gov
موقع 31.295 34.33
سكان 5464
جيونيمز 281160

مكان ps.al-funduq
اسم الفندق
إنجليزي Al Funduq
بلد PSE
صنف_الكيان village
أب ps.qalqilya-gov
موقع 32.185 35.14
سكان 747
جيونيمز 285100
ملتبس نعم

مكان ps.al-hammah
اسم الحمة
إنجليزي Al Hammah
بلد PSE
صنف_الكيان town
أب ps.tubas-gov
موقع 32.36 35.52

مكان ps.al-isawiyah
اسم العيسوية
اسم العيساوية
إنجليزي Al Isawiyah
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.8 35.25
جيونيمز 7890309

مكان ps.al-ittihad
اسم بيتللو
إنجليزي Al Ittihad
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9755 35.1159
سكان 2978
جيونيمز 284330
ملتبس نعم

مكان ps.al-jalazon
اسم مخيم الجلزون
اسم الجلزون
إنجليزي Al Jalazon
بلد PSE
صنف_الكيان camp
أب ps.ramallah-gov
موقع 31.95 35.213

مكان ps.al-jib
اسم الجيب
إنجليزي Al Jib
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8512 35.1811
سكان 4505
جيونيمز 285070
ملتبس نعم

مكان ps.al-jiftlik
اسم الجفتلك
إنجليزي Al Jiftlik
بلد PSE
صنف_الكيان village
أب ps.jericho-gov
موقع 32.145 35.49
سكان 3666
جيونيمز 7898046

مكان ps.al-judayrah
اسم الجديرة
إنجليزي Al Judayrah
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.8559 35.1971
سكان 2059
جيونيمز 285069
ملتبس نعم

مكان ps.al-judayyidah
اسم الجديده
إنجليزي Al Judayyidah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3354 35.3011
سكان 4681
جيونيمز 283444
ملتبس نعم

مكان ps.al-junaynah
اسم حي الجنينة
اسم الجنينة
إنجليزي Al Junaynah
بلد PSE
صنف_الكيان neighbourhood
أب ps.rafah-gov
موقع 31.295 34.265
ملتبس نعم

مكان ps.al-karamah-gaza
اسم الكرامة
اسم منطقة الكرامة
إنجليزي Al Karamah Gaza
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.545 34.46
ملتبس نعم

مكان ps.al-karmil
اسم الكرمل
إنجليزي Al Karmil
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.4242 35.1317
سكان 3685
جيونيمز 7891511

مكان ps.al-khadir
اسم الخضر
إنجليزي Al Khadir
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.693 35.167
سكان 9003
جيونيمز 285061
ملتبس نعم

مكان ps.al-kum
اسم الكوم
إنجليزي al-Kum
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5312 34.9606
سكان 2568
جيونيمز 7870669
ملتبس نعم

مكان ps.al-lubban-ash-sharqiyah
اسم اللبن الشرقية
إنجليزي Al Lubban ash Sharqiyah
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.07 35.24
سكان 2439
جيونيمز 282997

مكان ps.al-maghazi
اسم المغازي
اسم مخيم المغازي
إنجليزي Al Maghazi
بلد PSE
صنف_الكيان camp
أب ps.middle-gaza
موقع 31.4211 34.3853

مكان ps.al-maqousi
اسم المقوسي
إنجليزي Al Maqousi
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.54 34.455

مكان ps.al-mawasi
اسم المواصي
اسم منطقة المواصي
اسم مواصي خان يونس
إنجليزي Al Mawasi
بلد PSE
صنف_الكيان neighbourhood
أب ps.khan-yunis-gov
موقع 31.35 34.25
جيونيمز 6968060

مكان ps.al-mazraah-ash-sharqiyah
اسم المزرعة الشرقية
اسم المزرعه الشرقيه
إنجليزي Al Mazra'ah ash Sharqiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0007 35.2776
سكان 4435
جيونيمز 285033

مكان ps.al-mughayyir
اسم المغير
إنجليزي Al Mughayyir
بلد PSE
صنف_الكيان village
أب ps.ramallah-gov
موقع 32.02 35.347
سكان 2328
جيونيمز 285024
ملتبس نعم

مكان ps.al-mughayyir-west-bank
اسم المغير
إنجليزي Al Mughayyir
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4211 35.3862
سكان 2175
جيونيمز 285023
ملتبس نعم

مكان ps.al-mughraqah
اسم المغراقة
إنجليزي Al Mughraqah
بلد PSE
صنف_الكيان village
أب ps.middle-gaza
موقع 31.468 34.41
سكان 6448
جيونيمز 6968063

مكان ps.al-qararah
اسم القرارة
إنجليزي Al Qararah
بلد PSE
صنف_الكيان town
أب ps.khan-yunis-gov
موقع 31.372 34.338
سكان 19500
جيونيمز 6967865
ملتبس نعم

مكان ps.al-qubaybah
اسم القبيبة
إنجليزي Al Qubaybah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8376 35.1367
سكان 2008
جيونيمز 285009

مكان ps.al-quds-hospital
اسم مستشفى القدس
إنجليزي Al-Quds Hospital
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.503 34.436

مكان ps.al-rantisi-hospital
اسم مستشفى الرنتيسي
إنجليزي Al-Rantisi Hospital
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.534 34.456

مكان ps.al-rashid-road
اسم شارع الرشيد
اسم طريق الرشيد
اسم شارع الرشيد الساحلي
إنجليزي Al-Rashid Road
بلد PSE
صنف_الكيان road
أب ps.gaza-strip
موقع 31.46 34.37

مكان ps.al-shifa-hospital
اسم مستشفى الشفاء
اسم مجمع الشفاء الطبي
اسم مجمع الشفاء
اسم مستشفى الشفا
إنجليزي Al-Shifa Hospital
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.5242 34.4442

مكان ps.al-ubaydiyah
اسم العبيدية
اسم العبيديه
إنجليزي Al 'Ubaydiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.717 35.2901
سكان 10618
جيونيمز 7890350

مكان ps.al-yamun
اسم اليامون
إنجليزي Al Yamun
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.486 35.23
سكان 16164
جيونيمز 284999

مكان ps.allenby-bridge
اسم جسر الملك حسين
اسم معبر الكرامة
اسم جسر اللنبي
اسم معبر اللنبي
اسم معبر جسر الملك حسين
اسم جسر ألنبي
إنجليزي Allenby Bridge
بلد PSE
صنف_الكيان crossing
أب ps.jericho-gov
موقع 31.874 35.54

مكان ps.an-nabi-musa
اسم النبي موسى
إنجليزي An Nabi Musa
بلد PSE
صنف_الكيان village
أب ps.jericho-gov
موقع 31.787 35.432
سكان 305
جيونيمز 7898363

مكان ps.an-nabi-salih
اسم النبي صالح
إنجليزي An Nabi Salih
بلد PSE
صنف_الكيان village
أب ps.ramallah-gov
موقع 32.015 35.125
سكان 527
جيونيمز 284951

مكان ps.an-nasr
اسم النصر
اسم حي النصر
إنجليزي An Nasr
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.531 34.455
ملتبس نعم

مكان ps.an-nasr-gaza-strip
اسم البيوك
إنجليزي An Nasr
بلد PSE
صنف_الكيان town
أب ps.gaza-strip
موقع 31.2844 34.303
سكان 6211
جيونيمز 6967857

مكان ps.an-nusayrat
اسم النصيرات
اسم مخيم النصيرات
إنجليزي An Nusayrat
بلد PSE
صنف_الكيان camp
أب ps.middle-gaza
موقع 31.4472 34.3925
سكان 36123
جيونيمز 281109

مكان ps.anabta
اسم عنبتا
إنجليزي Anabta
بلد PSE
صنف_الكيان town
أب ps.tulkarm-gov
موقع 32.307 35.118
سكان 7106
جيونيمز 284976

مكان ps.anata
اسم عناتا
إنجليزي Anata
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.81 35.26
سكان 11946
جيونيمز 284973

مكان ps.anin
اسم عانين
إنجليزي Anin
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.5 35.17
سكان 3647
جيونيمز 284972

مكان ps.aqbat-jabr
اسم مخيم عقبة جبر
اسم عقبة جبر
إنجليزي Aqbat Jabr
بلد PSE
صنف_الكيان camp
أب ps.jericho-gov
موقع 31.837 35.43

مكان ps.aqraba
اسم عقربا
إنجليزي Aqraba
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.125 35.343
سكان 7707
جيونيمز 284922

مكان ps.ar-ram
اسم الرام
إنجليزي Ar Ram
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.854 35.232
ملتبس نعم

مكان ps.ar-ram-wa-dahiyat-al-barid
اسم الرام وضاحية البريد
إنجليزي Ar Ram wa Dahiyat al Barid
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8495 35.2342
سكان 24838
جيونيمز 284890

مكان ps.ar-ramadin
اسم الرماضين
إنجليزي Ar Ramadin
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.3795 34.9125
سكان 3232
جيونيمز 283077
ملتبس نعم

مكان ps.ar-rihiyah
اسم الريحية
اسم الريحيه
إنجليزي Ar Rihiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.4695 35.0778
سكان 3369
جيونيمز 284881
ملتبس نعم

مكان ps.ar-rimal
اسم الرمال
اسم حي الرمال
إنجليزي Ar Rimal
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.523 34.445
ملتبس نعم

مكان ps.area-c
اسم المنطقة ج
اسم المنطقة جيم
اسم المناطق المصنفة ج
إنجليزي Area C
بلد PSE
صنف_الكيان region
أب ps.west-bank
موقع 32 35.3

مكان ps.ariel
اسم أرئيل
اسم أريئيل
إنجليزي Ariel
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.105 35.187

مكان ps.armenian-quarter
اسم حارة الأرمن
اسم الحى الارمنى
إنجليزي Armenian Quarter
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.7738 35.2311

مكان ps.arrabah
اسم عرابة
إنجليزي Arrabah
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.405 35.2
سكان 9703
جيونيمز 284893

مكان ps.artas
اسم أرطاس
إنجليزي Artas
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.6907 35.19
سكان 3552
جيونيمز 284868

مكان ps.as-sabrah
اسم الصبرة
اسم حي الصبرة
إنجليزي As Sabrah
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.503 34.447
ملتبس نعم

مكان ps.as-saftawi
اسم الصفطاوي
إنجليزي As Saftawi
بلد PSE
صنف_الكيان neighbourhood
أب ps.north-gaza
موقع 31.54 34.475

مكان ps.as-salam-rafah
اسم حي السلام رفح
إنجليزي As Salam Rafah
بلد PSE
صنف_الكيان neighbourhood
أب ps.rafah-gov
موقع 31.272 34.265

مكان ps.as-samu
اسم السموع
إنجليزي As Samu
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.397 35.067
سكان 19355
جيونيمز 284583

مكان ps.as-sawahira-al-gharbiya
اسم السواحرة الغربية
إنجليزي As Sawahira al Gharbiya
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.7433 35.2423
جيونيمز 7890365

مكان ps.as-sawahirah
اسم السواحرة
اسم السواحرة الشرقية
إنجليزي As Sawahirah
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.75 35.27
جيونيمز 7870391

مكان ps.as-sawiyah
اسم الساوية
اسم الساويه
إنجليزي As Sawiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0841 35.2543
سكان 2236
جيونيمز 284581
ملتبس نعم

مكان ps.as-sudaniyah
اسم السودانية
إنجليزي As Sudaniyah
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.553 34.463
ملتبس نعم

مكان ps.as-suwanah
اسم الصوانة
إنجليزي As Suwanah
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.7855 35.2381
جيونيمز 7890299
ملتبس نعم

مكان ps.ash-shaburah
اسم الشابورة
اسم مخيم الشابورة
إنجليزي Ash Shaburah
بلد PSE
صنف_الكيان camp
أب ps.rafah-gov
موقع 31.292 34.25

مكان ps.ash-shati-camp
اسم مخيم الشاطئ
اسم الشاطئ
إنجليزي Ash Shati Camp
بلد PSE
صنف_الكيان camp
أب ps.gaza
موقع 31.5375 34.443
ملتبس نعم

مكان ps.ash-shawka
اسم الشوكة
إنجليزي Ash Shawka
بلد PSE
صنف_الكيان village
أب ps.rafah-gov
موقع 31.25 34.29
ملتبس نعم

مكان ps.ash-shujaiyah
اسم الشجاعية
اسم حي الشجاعية
اسم الشجاعيه
إنجليزي Ash Shuja'iyah
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.5 34.475

مكان ps.asirah-al-qibliyah
اسم عصيرة القبلية
إنجليزي Asirah al Qibliyah
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.17 35.22
سكان 2341
جيونيمز 284594

مكان ps.asirah-ash-shamaliyah
اسم عصيرة الشمالية
اسم عصيرة الشماليه
إنجليزي 'Asirah ash Shamaliyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.251 35.2685
سكان 7475
جيونيمز 284593

مكان ps.askar-camp
اسم مخيم عسكر
اسم عسكر
إنجليزي Askar Camp
بلد PSE
صنف_الكيان camp
أب ps.nablus-gov
موقع 32.223 35.298
ملتبس نعم

مكان ps.at-tuffah
اسم التفاح
اسم حي التفاح
إنجليزي At Tuffah
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.512 34.478
ملتبس نعم

مكان ps.at-tur
اسم الطور
اسم جبل الزيتون
إنجليزي At Tur
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.778 35.25
جيونيمز 284555
ملتبس نعم

مكان ps.at-tuwani
اسم التوانة
اسم التواني
إنجليزي At Tuwani
بلد PSE
صنف_الكيان village
أب ps.hebron-gov
موقع 31.413 35.153
سكان 321
جيونيمز 7891513

مكان ps.atarah
اسم حاجز عطارة
اسم عطارة
إنجليزي Atarah
بلد PSE
صنف_الكيان crossing
أب ps.ramallah-gov
موقع 31.993 35.2

مكان ps.ath-thuri
اسم الثوري
إنجليزي Ath Thuri
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.767 35.227
جيونيمز 7890122
ملتبس نعم

مكان ps.attil
اسم عتيل
إنجليزي Attil
بلد PSE
صنف_الكيان town
أب ps.tulkarm-gov
موقع 32.37 35.07
سكان 10100
جيونيمز 284557

مكان ps.awarta
اسم عورتا
إنجليزي 'Awarta
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1611 35.2839
سكان 5563
جيونيمز 284547
ملتبس نعم

مكان ps.ayn-al-hilwah-jordan-valley
اسم عين الحلوة الأغوار
إنجليزي Ayn al Hilwah Jordan Valley
بلد PSE
صنف_الكيان town
أب ps.tubas-gov
موقع 32.28 35.47

مكان ps.ayn-bayt-al-ma-camp
اسم مخيم العين
إنجليزي Ayn Bayt al Ma camp
بلد PSE
صنف_الكيان camp
أب ps.nablus-gov
موقع 32.23 35.24

مكان ps.ayn-samiyah
اسم عين سامية
اسم عين ساميا
إنجليزي Ayn Samiyah
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.99 35.35
جيونيمز 7890076

مكان ps.ayn-yabrud
اسم عين يبرود
إنجليزي 'Ayn Yabrud
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9484 35.2488
سكان 2959
جيونيمز 284495

مكان ps.aynabus
اسم عينبوس
اسم عينوبس
إنجليزي 'Aynabus
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1476 35.2441
سكان 2315
جيونيمز 284524

مكان ps.az-zababidah
اسم الزبابدة
إنجليزي Az Zababidah
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.387 35.325
سكان 3751
جيونيمز 284487

مكان ps.az-zahiriyah
اسم الظاهرية
إنجليزي Az Zahiriyah
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.408 34.973
سكان 27616
جيونيمز 284486
ملتبس نعم

مكان ps.az-zahra
اسم الزهراء
اسم مدينة الزهراء
إنجليزي Az Zahra
بلد PSE
صنف_الكيان town
أب ps.middle-gaza
موقع 31.472 34.4
ملتبس نعم

مكان ps.az-zawayda
اسم الزوايدة
اسم الزوايده
إنجليزي Az Zawayda
بلد PSE
صنف_الكيان town
أب ps.middle-gaza
موقع 31.43 34.37
سكان 16688
جيونيمز 6967990

مكان ps.az-zawiyah
اسم الزاوية
إنجليزي Az Zawiyah
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.095 35.04
سكان 4917
جيونيمز 284485
ملتبس نعم

مكان ps.az-zaytun
اسم الزيتون
اسم حي الزيتون
إنجليزي Az Zaytun
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.487 34.452
ملتبس نعم

مكان ps.az-zaytuniyah
اسم الزيتونية
اسم المزرعة القبلية
إنجليزي Az Zaytuniyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.954 35.1624
سكان 6107
جيونيمز 285034
ملتبس نعم

مكان ps.azmut
اسم عزموط
إنجليزي 'Azmut
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2239 35.3105
سكان 2622
جيونيمز 284489

مكان ps.azzun
اسم عزون
إنجليزي Azzun
بلد PSE
صنف_الكيان town
أب ps.qalqilya-gov
موقع 32.176 35.057
سكان 7727
جيونيمز 7870488

مكان ps.bab-ar-rahmah
اسم باب الرحمة
إنجليزي Bab ar Rahmah
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.779 35.237

مكان ps.bab-as-sahirah
اسم باب الساهرة
إنجليزي Bab as Sahirah
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.785 35.2313
جيونيمز 7890173

مكان ps.bala
اسم بلعا
إنجليزي Bal'a
بلد PSE
صنف_الكيان town
أب ps.tulkarm-gov
موقع 32.333 35.11
سكان 6545
جيونيمز 284461

مكان ps.balatah-camp
اسم مخيم بلاطة
اسم بلاطة
إنجليزي Balatah Camp
بلد PSE
صنف_الكيان camp
أب ps.nablus-gov
موقع 32.212 35.286
سكان 17146
جيونيمز 284446

مكان ps.bani-naim
اسم بني نعيم
إنجليزي Bani Na'im
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5159 35.1642
سكان 19783
جيونيمز 284431

مكان ps.bani-suhayla
اسم بني سهيلا
إنجليزي Bani Suhayla
بلد PSE
صنف_الكيان town
أب ps.khan-yunis-gov
موقع 31.3436 34.3253
سكان 31272
جيونيمز 281148

مكان ps.bani-zayd
اسم بني زيد
إنجليزي Bani Zayd
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0392 35.1032
سكان 5441
جيونيمز 7889665

مكان ps.bani-zayd-ash-sharqiyah
اسم بني زيد الشرقية
اسم مزارع النوباني
اسم بنى زيد الشرقيه
إنجليزي Bani Zayd ash Sharqiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0493 35.1659
سكان 5015
جيونيمز 282783

مكان ps.baqah-ash-sharqiyah
اسم باقة الشرقية
اسم باقة الشرقيه
إنجليزي Baqah ash Sharqiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4103 35.0705
سكان 4165
جيونيمز 284426

مكان ps.bardalah
اسم بردلة
إنجليزي Bardalah
بلد PSE
صنف_الكيان village
أب ps.tubas-gov
موقع 32.385 35.48
سكان 1612
جيونيمز 284415

مكان ps.bartaah-ash-sharqiyah
اسم برطعة الشرقية
إنجليزي Barta'ah ash Sharqiyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.473 35.0936
سكان 4126
جيونيمز 284405

مكان ps.battir
اسم بتير
إنجليزي Battir
بلد PSE
صنف_الكيان village
أب ps.bethlehem-gov
موقع 31.725 35.14
سكان 4092
جيونيمز 284376

مكان ps.bayt-amrah
اسم بيت عمرة
اسم بيت عمره
إنجليزي Bayt 'Amrah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.4502 35.0495
سكان 2133
جيونيمز 7891283

مكان ps.bayt-anan
اسم بيت عنان
إنجليزي Bayt 'Anan
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8507 35.1125
سكان 3946
جيونيمز 284326

مكان ps.bayt-awwa
اسم بيت عوا
إنجليزي Bayt Awwa
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.51 34.95
سكان 7943
جيونيمز 283129

مكان ps.bayt-dajan
اسم بيت دجن
إنجليزي Bayt Dajan
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1912 35.3743
سكان 3487
جيونيمز 284343

مكان ps.bayt-fajjar
اسم بيت فجار
إنجليزي Bayt Fajjar
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.625 35.155
سكان 10579
جيونيمز 284341

مكان ps.bayt-furik
اسم بيت فوريك
إنجليزي Bayt Furik
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.177 35.337
سكان 10108
جيونيمز 284339

مكان ps.bayt-hanina
اسم بيت حنينا
إنجليزي Bayt Hanina
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.83 35.223
جيونيمز 284335

مكان ps.bayt-hanun
اسم بيت حانون
إنجليزي Bayt Hanun
بلد PSE
صنف_الكيان city
أب ps.north-gaza
موقع 31.5389 34.5372
سكان 37392
جيونيمز 281146

مكان ps.bayt-iba
اسم بيت إيبا
إنجليزي Bayt Iba
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2372 35.2098
سكان 3175
جيونيمز 284334

مكان ps.bayt-imrin
اسم بيت امرين
إنجليزي Bayt Imrin
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2925 35.2147
سكان 2794
جيونيمز 284295

مكان ps.bayt-jala
اسم بيت جالا
إنجليزي Bayt Jala
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.715 35.187
سكان 16183
جيونيمز 284324

مكان ps.bayt-kahil
اسم بيت كاحل
إنجليزي Bayt Kahil
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5734 35.0612
سكان 5663
جيونيمز 284320

مكان ps.bayt-lahya
اسم بيت لاهيا
اسم بيت لاهيه
إنجليزي Bayt Lahya
بلد PSE
صنف_الكيان city
أب ps.north-gaza
موقع 31.5464 34.4951
سكان 59540
جيونيمز 281145

مكان ps.bayt-lid
اسم بيت ليد
إنجليزي Bayt Lid
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.26 35.13
سكان 5740
جيونيمز 284313

مكان ps.bayt-liqya
اسم بيت لقيا
إنجليزي Bayt Liqya
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8697 35.0647
سكان 7795
جيونيمز 284312

مكان ps.bayt-maqdum
اسم بيت مقدوم
إنجليزي Bayt Maqdum
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5354 34.9719
سكان 2568
جيونيمز 7890843

مكان ps.bayt-safafa
اسم بيت صفافا
إنجليزي Bayt Safafa
بلد PSE
صنف_الكيان town
أب ps.jerusalem
موقع 31.742 35.205

مكان ps.bayt-sahur
اسم بيت ساحور
إنجليزي Bayt Sahur
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.7 35.225
سكان 14921
جيونيمز 284304

مكان ps.bayt-sira
اسم بيت سيرا
إنجليزي Bayt Sira
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8872 35.0451
سكان 2744
جيونيمز 284298

مكان ps.bayt-surik
اسم بيت سوريك
إنجليزي Bayt Surik
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.823 35.145
سكان 3705
جيونيمز 284297

مكان ps.bayt-ula
اسم بيت أولا
إنجليزي Bayt Ula
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5962 35.0296
سكان 9159
جيونيمز 284347

مكان ps.bayt-ummar
اسم بيت أمر
إنجليزي Bayt Ummar
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.623 35.1
سكان 12238
جيونيمز 284329

مكان ps.bayt-ur-at-tahta
اسم بيت عور التحتا
إنجليزي Bayt 'Ur at Tahta
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8959 35.0779
سكان 4313
جيونيمز 284292

مكان ps.bayta
اسم بيتا
إنجليزي Bayta
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.143 35.287
جيونيمز 284361
ملتبس نعم

مكان ps.baytin
اسم بيتين
إنجليزي Baytin
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9278 35.2406
سكان 2948
جيونيمز 284328
ملتبس نعم

مكان ps.baytuniya
اسم بيتونيا
إنجليزي Baytuniya
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.889 35.168
سكان 12822
جيونيمز 284294

مكان ps.bazzaryah
اسم بزاريه
اسم بزاريا
إنجليزي Bazzaryah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3074 35.1651
سكان 2091
جيونيمز 284284
ملتبس نعم

مكان ps.beit-el
اسم بيت إيل
اسم بيت ال
إنجليزي Beit El
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.943 35.222
جيونيمز 284278

مكان ps.beit-lahia-project
اسم مشروع بيت لاهيا
إنجليزي Beit Lahia Project
بلد PSE
صنف_الكيان neighbourhood
أب ps.north-gaza
موقع 31.545 34.505

مكان ps.bethlehem
اسم بيت لحم
إنجليزي Bethlehem
بلد PSE
صنف_الكيان city
أب ps.bethlehem-gov
موقع 31.7049 35.2038
سكان 29019
جيونيمز 284315

مكان ps.bethlehem-gov
اسم بيت لحم
إنجليزي Bethlehem
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 31.65 35.25
سكان 29019

مكان ps.biddu
اسم بدو
إنجليزي Biddu
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.835 35.145
سكان 6180
جيونيمز 284270
ملتبس نعم

مكان ps.bidya
اسم بديا
إنجليزي Bidya
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1135 35.0787
سكان 8065
جيونيمز 284271

مكان ps.bilin
اسم بلعين
اسم بعلين
إنجليزي Bil'in
بلد PSE
صنف_الكيان village
أب ps.ramallah-gov
موقع 31.928 35.07
سكان 1678
جيونيمز 284269

مكان ps.bir-nabala
اسم بير نبالا
إنجليزي Bir Nabala
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.8508 35.2036
سكان 4776
جيونيمز 284238

مكان ps.bir-zayt
اسم بيرزيت
إنجليزي Bir Zayt
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.97 35.195
سكان 6398
جيونيمز 284237

مكان ps.brazil-neighbourhood
اسم البرازيل
اسم حي البرازيل
إنجليزي Brazil neighbourhood
بلد PSE
صنف_الكيان neighbourhood
أب ps.rafah-gov
موقع 31.27 34.255
ملتبس نعم

مكان ps.bruqin
اسم بروقين
إنجليزي Bruqin
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.07 35.1
سكان 3538
جيونيمز 284187

مكان ps.burin
اسم بورين
إنجليزي Burin
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.185 35.25
سكان 2500
جيونيمز 284214

مكان ps.burqah
اسم برقة
إنجليزي Burqah
بلد PSE
صنف_الكيان village
أب ps.ramallah-gov
موقع 31.895 35.255
سكان 2238
جيونيمز 284197
ملتبس نعم

مكان ps.burqah-nablus
اسم برقة نابلس
إنجليزي Burqah Nablus
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.305 35.19

مكان ps.burqah-west-bank
اسم برقة
اسم برقع أفغاني
إنجليزي Burqah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2998 35.1915
سكان 3631
جيونيمز 284196
ملتبس نعم

مكان ps.burqin
اسم برقين
إنجليزي Burqin
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.455 35.26
سكان 5730
جيونيمز 284194

مكان ps.church-of-the-holy-sepulchre
اسم كنيسة القيامة
إنجليزي Church of the Holy Sepulchre
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.7784 35.2296

مكان ps.damascus-gate
اسم باب العامود
اسم باب العمود
إنجليزي Damascus Gate
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.7817 35.2303

مكان ps.dayr-abu-daif
اسم دير أبو ضعيف
إنجليزي Dayr Abu Da'if
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4541 35.3614
سكان 5506
جيونيمز 284105

مكان ps.dayr-abu-mashal
اسم دير أبو مشعل
إنجليزي Dayr Abu Mash'al
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9972 35.0675
سكان 3475
جيونيمز 284104

مكان ps.dayr-al-balah
اسم دير البلح
إنجليزي Dayr al Balah
بلد PSE
صنف_الكيان city
أب ps.middle-gaza
موقع 31.4175 34.3507
سكان 59504
جيونيمز 281141

مكان ps.dayr-al-ghusun
اسم دير الغصون
اسم دير الجصون
إنجليزي Dayr al Ghusun
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3518 35.0761
سكان 9187
جيونيمز 284100

مكان ps.dayr-al-hatab
اسم دير الحطب
إنجليزي Dayr al Hatab
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2173 35.3213
سكان 2194
جيونيمز 284099

مكان ps.dayr-as-sudan
اسم دير السودان
إنجليزي Dayr as Sudan
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0321 35.1484
سكان 2104
جيونيمز 284085

مكان ps.dayr-ballut
اسم دير بلوط
إنجليزي Dayr Ballut
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0646 35.024
سكان 3566
جيونيمز 284081

مكان ps.dayr-dibwan
اسم دير دبوان
إنجليزي Dayr Dibwan
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.91 35.27
سكان 6692
جيونيمز 284078

مكان ps.dayr-ibzi
اسم دير إبزيع
إنجليزي Dayr Ibzi'
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9171 35.1209
سكان 2041
جيونيمز 284072

مكان ps.dayr-istiya
اسم دير استيا
إنجليزي Dayr Istiya
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.13 35.14
سكان 3730
جيونيمز 284071

مكان ps.dayr-jarir
اسم دير جرير
إنجليزي Dayr Jarir
بلد PSE
صنف_الكيان village
أب ps.ramallah-gov
موقع 31.965 35.295
سكان 4156
جيونيمز 284069

مكان ps.dayr-samit
اسم دير سامت
إنجليزي Dayr Samit
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5206 34.9744
سكان 6144
جيونيمز 7890847

مكان ps.dayr-sharaf
اسم دير شرف
إنجليزي Dayr Sharaf
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2522 35.1874
سكان 2681
جيونيمز 284054

مكان ps.duma
اسم دوما
إنجليزي Duma
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.058 35.367
سكان 2157
جيونيمز 284013
ملتبس نعم

مكان ps.dura
اسم دورا
إنجليزي Dura
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.507 35.03
سكان 20835
جيونيمز 284011
ملتبس نعم

مكان ps.dura-al-qar
اسم دورا القرع
اسم دورا قرع
إنجليزي Dura al Qar'
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9586 35.2271
سكان 2858
جيونيمز 284010

مكان ps.e1-area
اسم المنطقة إي 1
اسم منطقة E1
إنجليزي E1 area
بلد PSE
صنف_الكيان region
أب ps.west-bank
موقع 31.79 35.29

مكان ps.east-jerusalem
اسم القدس الشرقية
اسم القدس الشرقية المحتلة
إنجليزي East Jerusalem
بلد PSE
صنف_الكيان district
أب ps
موقع 31.783 35.234
سكان 428304
جيونيمز 7303419

مكان ps.efrata
اسم أفرات
إنجليزي Efrata
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.65 35.1333
سكان 10088
جيونيمز 283991
ملتبس نعم

مكان ps.elkana
اسم إلكانا
إنجليزي Elkana
بلد PSE
صنف_الكيان village
أب ps
موقع 32.11 35.03

مكان ps.erez-crossing
اسم معبر بيت حانون
اسم معبر إيرز
اسم حاجز إيرز
اسم إيرز
إنجليزي Erez crossing
بلد PSE
صنف_الكيان crossing
أب ps.north-gaza
موقع 31.558 34.547

مكان ps.european-hospital
اسم المستشفى الأوروبي
اسم مستشفى غزة الأوروبي
إنجليزي European Hospital
بلد PSE
صنف_الكيان building
أب ps.khan-yunis-gov
موقع 31.312 34.322

مكان ps.fahmah
اسم فحمه
اسم فحمة
إنجليزي Fahmah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3827 35.1808
سكان 2369
جيونيمز 283976

مكان ps.faqquah
اسم فقوعة
اسم فقوعه
إنجليزي Faqqu'ah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4908 35.3977
سكان 3426
جيونيمز 283971

مكان ps.farun
اسم فرعون
إنجليزي Far'un
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2869 35.0234
سكان 3072
جيونيمز 283918
ملتبس نعم

مكان ps.fasayil
اسم فصايل
إنجليزي Fasayil
بلد PSE
صنف_الكيان village
أب ps.jericho-gov
موقع 32.02 35.44
سكان 1064
جيونيمز 285102

مكان ps.gaza
اسم مدينة غزة
اسم غزة
إنجليزي Gaza
بلد PSE
صنف_الكيان city
أب ps.gaza-gov
موقع 31.5018 34.4668
سكان 410000
جيونيمز 281133

مكان ps.gaza-envelope
اسم غلاف غزة
اسم مستوطنات غلاف غزة
إنجليزي Gaza envelope
بلد PSE
صنف_الكيان region
أب ps
موقع 31.45 34.5

مكان ps.gaza-gov
اسم محافظة غزة
إنجليزي Gaza Governorate
بلد PSE
صنف_الكيان admin2
أب ps.gaza-strip
موقع 31.49 34.45

مكان ps.gaza-international-airport
اسم مطار غزة الدولي
إنجليزي Gaza International Airport
بلد PSE
صنف_الكيان airport
أب ps.rafah-gov
موقع 31.2464 34.2761

مكان ps.gaza-port
اسم ميناء غزة
اسم مرفأ غزة
إنجليزي Gaza port
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.524 34.432

مكان ps.gaza-strip
اسم قطاع غزة
اسم غزة
إنجليزي Gaza Strip
بلد PSE
صنف_الكيان admin1
أب ps
موقع 31.4 34.37
سكان 1416539
جيونيمز 281132

مكان ps.gilo
اسم جيلو
إنجليزي Gilo
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.732 35.187

مكان ps.gush-etzion
اسم غوش عتصيون
اسم تجمع غوش عتصيون
اسم عتصيون
إنجليزي Gush Etzion
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.655 35.125

مكان ps.hablah
اسم حبلة
اسم حبله
إنجليزي Hablah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1652 34.9775
سكان 5945
جيونيمز 283843
ملتبس نعم

مكان ps.hajjah
اسم حجة
اسم حجه
إنجليزي Hajjah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2025 35.1311
سكان 2444
جيونيمز 283812
ملتبس نعم

مكان ps.halhul
اسم حلحول
إنجليزي Halhul
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.58 35.1
سكان 21076
جيونيمز 283806

مكان ps.hamra-checkpoint
اسم حاجز الحمرا
اسم الحمرا
إنجليزي Hamra checkpoint
بلد PSE
صنف_الكيان crossing
أب ps.tubas-gov
موقع 32.2 35.42
ملتبس نعم

مكان ps.har-homa
اسم جبل أبو غنيم
اسم هار حوما
إنجليزي Har Homa
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.725 35.22

مكان ps.hebron
اسم الخليل
إنجليزي Hebron
بلد PSE
صنف_الكيان city
أب ps.hebron-gov
موقع 31.5294 35.0938
سكان 160470
جيونيمز 285066
ملتبس نعم

مكان ps.hebron-gov
اسم الخليل
إنجليزي Hebron
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 31.5 35.05
سكان 160470
ملتبس نعم

مكان ps.hizma
اسم حزما
إنجليزي Hizma
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.835 35.263
سكان 5916
جيونيمز 283676

مكان ps.homesh
اسم حومش
إنجليزي Homesh
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.3 35.19

مكان ps.husan
اسم حوسان
إنجليزي Husan
بلد PSE
صنف_الكيان village
أب ps.bethlehem-gov
موقع 31.71 35.13
سكان 5535
جيونيمز 283643

مكان ps.huwwarah
اسم حوارة
اسم بلدة حوارة
إنجليزي Huwwarah
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.153 35.257
سكان 5633
جيونيمز 283636

مكان ps.huwwarah-checkpoint
اسم حاجز حوارة
إنجليزي Huwwarah checkpoint
بلد PSE
صنف_الكيان crossing
أب ps.nablus-gov
موقع 32.175 35.275

مكان ps.ibrahimi-mosque
اسم الحرم الإبراهيمي
اسم المسجد الإبراهيمي
إنجليزي Ibrahimi Mosque
بلد PSE
صنف_الكيان building
أب ps.hebron-gov
موقع 31.5247 35.1107

مكان ps.ibwayn
اسم عبوين
إنجليزي 'Ibwayn
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0314 35.1999
سكان 3077
جيونيمز 285161

مكان ps.idhna
اسم إذنا
إنجليزي Idhna
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.56 34.975
سكان 18727
جيونيمز 283621
ملتبس نعم

مكان ps.illar
اسم علار
إنجليزي Illar
بلد PSE
صنف_الكيان town
أب ps.tulkarm-gov
موقع 32.37 35.11
سكان 6681
جيونيمز 283612

مكان ps.immatin
اسم إماتين
إنجليزي Immatin
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1916 35.1584
سكان 2368
جيونيمز 283609

مكان ps.indonesian-hospital
اسم المستشفى الإندونيسي
اسم الإندونيسي
إنجليزي Indonesian Hospital
بلد PSE
صنف_الكيان building
أب ps.north-gaza
موقع 31.535 34.51
ملتبس نعم

مكان ps.itamar
اسم إيتمار
إنجليزي Itamar
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.173 35.305

مكان ps.izbat-bayt-hanun
اسم عزبة بيت حانون
إنجليزي Izbat Bayt Hanun
بلد PSE
صنف_الكيان village
أب ps.north-gaza
موقع 31.54 34.52

مكان ps.jaba
اسم جبع
إنجليزي Jaba
بلد PSE
صنف_الكيان village
أب ps.jerusalem-gov
موقع 31.855 35.26
سكان 3214
جيونيمز 283571
ملتبس نعم

مكان ps.jaba-jenin
اسم جبع جنين
اسم بلدة جبع
إنجليزي Jaba Jenin
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.325 35.22
سكان 8391
جيونيمز 283570

مكان ps.jabal-al-mukabbir
اسم جبل المكبر
اسم المكبر
إنجليزي Jabal al Mukabbir
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.755 35.245
جيونيمز 7890121

مكان ps.jabal-sbeih
اسم جبل صبيح
إنجليزي Jabal Sbeih
بلد PSE
صنف_الكيان mountain
أب ps.nablus-gov
موقع 32.13 35.3

مكان ps.jabalya
اسم جباليا
اسم مخيم جباليا
اسم جباليا البلد
إنجليزي Jabalya
بلد PSE
صنف_الكيان city
أب ps.north-gaza
موقع 31.5272 34.4835
سكان 168568
جيونيمز 281129

مكان ps.jabalya-camp
اسم مخيم جباليا للاجئين
إنجليزي Jabalya Camp
بلد PSE
صنف_الكيان camp
أب ps.north-gaza
موقع 31.5375 34.4972

مكان ps.jaffa-gate
اسم باب الخليل
إنجليزي Jaffa Gate
بلد PSE
صنف_الكيان building
أب ps
موقع 31.7765 35.2276

مكان ps.jalamah-crossing
اسم حاجز الجلمة
اسم الجلمة
إنجليزي Jalamah crossing
بلد PSE
صنف_الكيان crossing
أب ps.jenin-gov
موقع 32.51 35.3

مكان ps.jalbun
اسم جلبون
إنجليزي Jalbun
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.46 35.4132
سكان 2421
جيونيمز 283540

مكان ps.jalud
اسم جالود
إنجليزي Jalud
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.07 35.315
سكان 459
جيونيمز 283535

مكان ps.jammain
اسم جماعين
إنجليزي Jamma'in
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1316 35.204
سكان 6158
جيونيمز 283521
ملتبس نعم

مكان ps.jannatah
اسم جناتة
اسم بيت فلوح
اسم جناتا
إنجليزي Jannatah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.6696 35.2196
سكان 5348
جيونيمز 283133

مكان ps.jayyus
اسم جيوس
إنجليزي Jayyus
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2007 35.0354
سكان 3196
جيونيمز 283469

مكان ps.jenin
اسم جنين
إنجليزي Jenin
بلد PSE
صنف_الكيان city
أب ps.jenin-gov
موقع 32.4594 35.3009
سكان 34730
جيونيمز 283506

مكان ps.jenin-camp
اسم مخيم جنين
إنجليزي Jenin Camp
بلد PSE
صنف_الكيان camp
أب ps.jenin-gov
موقع 32.461 35.287
سكان 34730

مكان ps.jenin-gov
اسم جنين
إنجليزي Jenin
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 32.45 35.28
سكان 34730
ملتبس نعم

مكان ps.jenin-hospital
اسم مستشفى جنين الحكومي
إنجليزي Jenin Hospital
بلد PSE
صنف_الكيان building
أب ps.jenin-gov
موقع 32.462 35.29

مكان ps.jericho
اسم أريحا
إنجليزي Jericho
بلد PSE
صنف_الكيان city
أب ps.jericho-gov
موقع 31.8667 35.45
سكان 19783
جيونيمز 284899

مكان ps.jericho-gov
اسم أريحا
اسم أريحا والأغوار
إنجليزي Jericho
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 31.9 35.45
سكان 19783

مكان ps.jerusalem
اسم القدس
اسم مدينة القدس
اسم القدس المحتلة
اسم بيت المقدس
اسم أورشليم
اسم القدس الغربية
إنجليزي Jerusalem
بلد PSE
صنف_الكيان city
أب ps.jerusalem-gov
موقع 31.769 35.2163
سكان 801000

مكان ps.jerusalem-gov
اسم القدس
اسم ضواحي القدس
إنجليزي Jerusalem
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 31.85 35.28

مكان ps.jinsafut
اسم جينصافوط
إنجليزي Jinsafut
بلد PSE
صنف_الكيان village
أب ps.qalqilya-gov
موقع 32.18 35.13
سكان 2089
جيونيمز 7889501

مكان ps.jit
اسم جيت
إنجليزي Jit
بلد PSE
صنف_الكيان village
أب ps.qalqilya-gov
موقع 32.213 35.168
سكان 2243
جيونيمز 283449
ملتبس نعم

مكان ps.jordan-valley
اسم الأغوار
اسم غور الأردن
اسم الأغوار الشمالية
اسم منطقة الأغوار
إنجليزي Jordan Valley
بلد PSE
صنف_الكيان region
أب ps.west-bank
موقع 32.1 35.5

مكان ps.josephs-tomb
اسم قبر يوسف
إنجليزي Joseph's Tomb
بلد PSE
صنف_الكيان building
أب ps.nablus-gov
موقع 32.213 35.285

مكان ps.jubarah-checkpoint
اسم حاجز جبارة
اسم جبارة
إنجليزي Jubarah checkpoint
بلد PSE
صنف_الكيان crossing
أب ps.tulkarm-gov
موقع 32.285 35.02
ملتبس نعم

مكان ps.juhor-ad-dik
اسم جحر الديك
إنجليزي Juhor ad Dik
بلد PSE
صنف_الكيان village
أب ps.gaza
موقع 31.455 34.44
سكان 2880
جيونيمز 6967895

مكان ps.jurish
اسم جوريش
إنجليزي Jurish
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.1 35.32
سكان 1385
جيونيمز 283408

مكان ps.kafr-ad-dik
اسم كفر الديك
إنجليزي Kafr ad Dik
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.065 35.085
سكان 4986
جيونيمز 283385

مكان ps.kafr-al-labad
اسم كفر اللبد
إنجليزي Kafr al Labad
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2969 35.1059
سكان 3915
جيونيمز 283384

مكان ps.kafr-aqab
اسم كفر عقب
إنجليزي Kafr Aqab
بلد PSE
صنف_الكيان town
أب ps.jerusalem
موقع 31.875 35.22
جيونيمز 283382

مكان ps.kafr-dan
اسم كفردان
اسم كفر دان
إنجليزي Kafr Dan
بلد PSE
صنف_الكيان village
أب ps.jenin-gov
موقع 32.48 35.255
سكان 4967
جيونيمز 283378

مكان ps.kafr-jammal
اسم كفر جمال
إنجليزي Kafr Jammal
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2244 35.0445
سكان 2481
جيونيمز 283373

مكان ps.kafr-laqif
اسم كفر لاقف
إنجليزي Kafr Laqif
بلد PSE
صنف_الكيان town
أب ps.qalqilya-gov
موقع 32.18 35.1
سكان 846
جيونيمز 283371

مكان ps.kafr-malik
اسم كفر مالك
إنجليزي Kafr Malik
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.993 35.31
سكان 2903
جيونيمز 283370

مكان ps.kafr-qaddum
اسم كفر قدوم
إنجليزي Kafr Qaddum
بلد PSE
صنف_الكيان village
أب ps.qalqilya-gov
موقع 32.223 35.155
سكان 3376
جيونيمز 283366

مكان ps.kafr-qallil
اسم كفر قليل
إنجليزي Kafr Qallil
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1943 35.2745
سكان 2421
جيونيمز 283365

مكان ps.kafr-rai
اسم كفر راعي
إنجليزي Kafr Ra'i
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.374 35.1545
سكان 7276
جيونيمز 283361

مكان ps.kafr-thulth
اسم كفر ثلث
إنجليزي Kafr Thulth
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1526 35.0471
سكان 4218
جيونيمز 283351

مكان ps.kamal-adwan-hospital
اسم مستشفى كمال عدوان
إنجليزي Kamal Adwan Hospital
بلد PSE
صنف_الكيان building
أب ps.north-gaza
موقع 31.544 34.501

مكان ps.kefar-adummim
اسم كفار أدوميم
إنجليزي Kefar Adummim
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8167 35.3333
سكان 4513
جيونيمز 283314

مكان ps.kerem-shalom-crossing
اسم معبر كرم أبو سالم
اسم كرم أبو سالم
اسم كيرم شالوم
اسم معبر كيرم شالوم
إنجليزي Kerem Shalom crossing
بلد PSE
صنف_الكيان crossing
أب ps.rafah-gov
موقع 31.228 34.284

مكان ps.khallat-ad-dar
اسم خلة الدار
إنجليزي Khallat ad Dar
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.4974 35.1136
سكان 2153
جيونيمز 7890846

مكان ps.khallat-an-numan
اسم خلة النعمان
إنجليزي Khallat an Nu'man
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.7175 35.2423
سكان 1397
جيونيمز 7890353

مكان ps.khan-al-ahmar
اسم الخان الأحمر
إنجليزي Khan al Ahmar
بلد PSE
صنف_الكيان village
أب ps.jerusalem-gov
موقع 31.8135 35.335

مكان ps.khan-yunis
اسم خان يونس
اسم خانيونس
إنجليزي Khan Yunis
بلد PSE
صنف_الكيان city
أب ps.khan-yunis-gov
موقع 31.3402 34.3063
سكان 173183
جيونيمز 281124

مكان ps.khan-yunis-camp
اسم مخيم خان يونس
إنجليزي Khan Yunis Camp
بلد PSE
صنف_الكيان camp
أب ps.khan-yunis-gov
موقع 31.35 34.295
سكان 173183

مكان ps.khan-yunis-gov
اسم محافظة خان يونس
إنجليزي Khan Yunis Governorate
بلد PSE
صنف_الكيان admin2
أب ps.gaza-strip
موقع 31.34 34.31

مكان ps.kharas
اسم خاراس
إنجليزي Kharas
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.6166 35.0371
سكان 6885
جيونيمز 283246

مكان ps.kharbatha-al-misbah
اسم خربتا المصباح
اسم خربثا المصباح
إنجليزي Kharbatha al Misbah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8849 35.0717
سكان 5141
جيونيمز 283157

مكان ps.kharbatha-bani-harith
اسم خربثا بني حارث
إنجليزي Kharbatha Bani Harith
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9451 35.0719
سكان 2808
جيونيمز 283245

مكان ps.khirbat-abu-falah
اسم خربة أبو فلاح
إنجليزي Khirbat Abu Falah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0168 35.3013
سكان 3961
جيونيمز 283189

مكان ps.khirbat-al-adas
اسم خربة العدس
إنجليزي Khirbat al Adas
بلد PSE
صنف_الكيان neighbourhood
أب ps.rafah-gov
موقع 31.31 34.27

مكان ps.khirbat-tana
اسم خربة طانا
اسم تانا
اسم قرية طانا
إنجليزي Khirbat Tana
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.16 35.41
جيونيمز 281654

مكان ps.khursa
اسم خرسا
إنجليزي Khursa
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.47 35.01
سكان 3388
جيونيمز 7915400

مكان ps.khuzaah
اسم خزاعة
إنجليزي Khuza'ah
بلد PSE
صنف_الكيان town
أب ps.khan-yunis-gov
موقع 31.3075 34.3625
سكان 9023
جيونيمز 281119
ملتبس نعم

مكان ps.kifil-haris
اسم كفل حارس
إنجليزي Kifil Haris
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1183 35.1572
سكان 3132
جيونيمز 283055

مكان ps.kiryat-arba
اسم كريات أربع
إنجليزي Kiryat Arba
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.533 35.118
جيونيمز 282340

مكان ps.kubar
اسم كوبر
إنجليزي Kubar
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9869 35.156
سكان 3546
جيونيمز 283316
ملتبس نعم

مكان ps.kufayrit
اسم كفيرت
إنجليزي Kufayrit
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4424 35.2043
سكان 2376
جيونيمز 283040

مكان ps.kuwait-roundabout
اسم دوار الكويت
إنجليزي Kuwait roundabout
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.477 34.453

مكان ps.lions-gate
اسم باب الأسباط
إنجليزي Lions' Gate
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.781 35.237

مكان ps.maale-adumim
اسم معاليه أدوميم
اسم معالي أدوميم
إنجليزي Ma'ale Adumim
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.776 35.305
سكان 38193
جيونيمز 282993

مكان ps.maan
اسم معن
اسم منطقة معن
إنجليزي Ma'an
بلد PSE
صنف_الكيان village
أب ps.khan-yunis-gov
موقع 31.325 34.31
ملتبس نعم

مكان ps.madama
اسم مادما
إنجليزي Madama
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.178 35.235
سكان 1735
جيونيمز 282980

مكان ps.majdal-bani-fadil
اسم مجدل بني فاضل
إنجليزي Majdal Bani Fadil
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0826 35.3634
سكان 2122
جيونيمز 282941

مكان ps.marda
اسم مردا
إنجليزي Marda
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.113 35.195
سكان 2142
جيونيمز 282872

مكان ps.mas-ha
اسم مسحة
إنجليزي Mas-ha
بلد PSE
صنف_الكيان village
أب ps
موقع 32.1 35.05

مكان ps.masafer-yatta
اسم مسافر يطا
إنجليزي Masafer Yatta
بلد PSE
صنف_الكيان region
أب ps.west-bank
موقع 31.4 35.12

مكان ps.maythalun
اسم ميثلون
إنجليزي Maythalun
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.35 35.275
سكان 6804
جيونيمز 282793

مكان ps.middle-gaza
اسم الوسطى
اسم المحافظة الوسطى
اسم وسط قطاع غزة
اسم وسط القطاع
إنجليزي Deir al-Balah Governorate
بلد PSE
صنف_الكيان admin2
أب ps.gaza-strip
موقع 31.42 34.37
ملتبس نعم

مكان ps.misliyah
اسم مسلية
اسم مسليه
إنجليزي Misliyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3874 35.2905
سكان 2187
جيونيمز 282740
ملتبس نعم

مكان ps.morag-corridor
اسم محور موراغ
اسم ممر موراغ
اسم موراغ
إنجليزي Morag Corridor
بلد PSE
صنف_الكيان road
أب ps.gaza-strip
موقع 31.31 34.28

مكان ps.moslem-quarter
اسم الحي الإسلامي
اسم الحى المسلم
إنجليزي Moslem Quarter
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.7865 35.2332

مكان ps.mughrabi-gate
اسم باب المغاربة
إنجليزي Mughrabi Gate
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.776 35.234

مكان ps.mujahideen-cemetery
اسم مقبرة المجاهدين
إنجليزي Mujahideen Cemetery
بلد PSE
صنف_الكيان building
أب ps
موقع 31.785 35.234

مكان ps.mukataa
اسم المقاطعة
إنجليزي Mukataa
بلد PSE
صنف_الكيان building
أب ps.ramallah-gov
موقع 31.914 35.205
ملتبس نعم

مكان ps.mukhmas
اسم مخماس
إنجليزي Mukhmas
بلد PSE
صنف_الكيان town
أب ps.jerusalem-gov
موقع 31.873 35.277

مكان ps.nablus
اسم نابلس
إنجليزي Nablus
بلد PSE
صنف_الكيان city
أب ps.nablus-gov
موقع 32.2211 35.2544
سكان 130326
جيونيمز 282615

مكان ps.nablus-gov
اسم نابلس
إنجليزي Nablus
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 32.2 35.28
سكان 130326

مكان ps.nabulsi-roundabout
اسم دوار النابلسي
اسم النابلسي
إنجليزي Nabulsi roundabout
بلد PSE
صنف_الكيان building
أب ps.gaza
موقع 31.503 34.416
ملتبس نعم

مكان ps.nahhalin
اسم نحالين
إنجليزي Nahhalin
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.685 35.12
سكان 6215
جيونيمز 282593

مكان ps.nasser-hospital
اسم مجمع ناصر الطبي
اسم مستشفى ناصر
إنجليزي Nasser Hospital
بلد PSE
صنف_الكيان building
أب ps.khan-yunis-gov
موقع 31.347 34.293

مكان ps.nazlat-isa
اسم نزلة عيسى
إنجليزي Nazlat 'Isa
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.4149 35.0553
سكان 2313
جيونيمز 282540

مكان ps.netzarim-corridor
اسم محور نتساريم
اسم ممر نتساريم
اسم نتساريم
إنجليزي Netzarim Corridor
بلد PSE
صنف_الكيان road
أب ps.gaza-strip
موقع 31.475 34.42

مكان ps.nilin
اسم نعلين
إنجليزي Ni'lin
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.947 35.02
سكان 4512
جيونيمز 282529

مكان ps.north-gaza
اسم شمال غزة
اسم شمال قطاع غزة
اسم شمالي قطاع غزة
اسم شمالي القطاع
إنجليزي North Gaza
بلد PSE
صنف_الكيان admin2
أب ps.gaza-strip
موقع 31.54 34.51

مكان ps.nuba
اسم نوبا
إنجليزي Nuba
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.6088 35.0332
سكان 4328
جيونيمز 282510
ملتبس نعم

مكان ps.nur-shams-camp
اسم مخيم نور شمس
اسم نور شمس
إنجليزي Nur Shams Camp
بلد PSE
صنف_الكيان camp
أب ps.tulkarm-gov
موقع 32.319 35.06

مكان ps.ofer-prison
اسم عوفر
اسم سجن عوفر
إنجليزي Ofer Prison
بلد PSE
صنف_الكيان prison
أب ps.ramallah-gov
موقع 31.864 35.164

مكان ps.ofra
اسم عوفرا
إنجليزي Ofra
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9167 35.2333
سكان 3039
جيونيمز 282489

مكان ps.old-city-of-jerusalem
اسم البلدة القديمة
اسم البلدة القديمة في القدس
اسم القدس القديمة
اسم البلدة القديمة بالقدس
إنجليزي Old City of Jerusalem
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.778 35.232

مكان ps.old-city-of-nablus
اسم البلدة القديمة في نابلس
اسم البلدة القديمة بنابلس
إنجليزي Old City of Nablus
بلد PSE
صنف_الكيان neighbourhood
أب ps.nablus-gov
موقع 32.218 35.262

مكان ps.old-gaza
اسم البلدة القديمة في غزة
اسم غزة القديمة
إنجليزي Old Gaza
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.505 34.464

مكان ps.philadelphi-corridor
اسم ممر فيلادلفيا
اسم محور فيلادلفيا
اسم محور صلاح الدين
إنجليزي Philadelphi Corridor
بلد PSE
صنف_الكيان road
أب ps.gaza-strip
موقع 31.27 34.24

مكان ps.pisgat-zeev
اسم بسغات زئيف
إنجليزي Pisgat Ze'ev
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.825 35.24

مكان ps.qabalan
اسم قبلان
إنجليزي Qabalan
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1022 35.2858
سكان 7043
جيونيمز 282477
ملتبس نعم

مكان ps.qabatiyah
اسم قباطية
إنجليزي Qabatiyah
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.41 35.28
سكان 19197
جيونيمز 282476

مكان ps.qaffin
اسم قفين
إنجليزي Qaffin
بلد PSE
صنف_الكيان town
أب ps.tulkarm-gov
موقع 32.435 35.085
سكان 8489
جيونيمز 282463

مكان ps.qalandiya
اسم قلنديا
اسم مخيم قلنديا
إنجليزي Qalandiya
بلد PSE
صنف_الكيان camp
أب ps.jerusalem-gov
موقع 31.865 35.225
سكان 25595
جيونيمز 284572

مكان ps.qalandiya-checkpoint
اسم حاجز قلنديا
اسم معبر قلنديا
إنجليزي Qalandiya checkpoint
بلد PSE
صنف_الكيان crossing
أب ps.jerusalem-gov
موقع 31.861 35.226
سكان 25595

مكان ps.qalqilya
اسم قلقيلية
إنجليزي Qalqilya
بلد PSE
صنف_الكيان city
أب ps.qalqilya-gov
موقع 32.19 34.9706
سكان 43212
جيونيمز 282457

مكان ps.qalqilya-gov
اسم قلقيلية
إنجليزي Qalqilya
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 32.19 35.05
سكان 43212

مكان ps.qarawat-bani-hasan
اسم قراوة بني حسان
إنجليزي Qarawat Bani Hasan
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1257 35.1006
سكان 3761
جيونيمز 282439

مكان ps.qarawat-bani-zayd
اسم قراوة بني زيد
إنجليزي Qarawat Bani Zayd
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0547 35.1291
سكان 2673
جيونيمز 282438

مكان ps.qaryut
اسم قريوت
إنجليزي Qaryut
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.07 35.29
سكان 2399
جيونيمز 282423

مكان ps.qatanah
اسم قطنة
اسم قطنه
إنجليزي Qatanah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.8334 35.1184
سكان 7274
جيونيمز 282376
ملتبس نعم

مكان ps.qibyah
اسم قبيه
اسم قبية
اسم قبيا
إنجليزي Qibyah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9773 35.0098
سكان 4761
جيونيمز 282348
ملتبس نعم

مكان ps.qizan-an-najjar
اسم قيزان النجار
إنجليزي Qizan an Najjar
بلد PSE
صنف_الكيان village
أب ps.khan-yunis-gov
موقع 31.32 34.29
جيونيمز 281103

مكان ps.qusrah
اسم قصرة
إنجليزي Qusrah
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.085 35.33
سكان 4316
جيونيمز 282283

مكان ps.raba
اسم رابا
إنجليزي Raba
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3868 35.383
سكان 2951
جيونيمز 282278
ملتبس نعم

مكان ps.rabud
اسم رابود
إنجليزي Rabud
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.4378 35.0144
سكان 2228
جيونيمز 7891506

مكان ps.rachels-tomb
اسم قبة راحيل
اسم قبر راحيل
إنجليزي Rachel's Tomb
بلد PSE
صنف_الكيان building
أب ps.bethlehem-gov
موقع 31.7195 35.202

مكان ps.rafah
اسم رفح
اسم رفح الفلسطينية
إنجليزي Rafah
بلد PSE
صنف_الكيان city
أب ps.rafah-gov
موقع 31.297 34.2436
سكان 126305
جيونيمز 281102

مكان ps.rafah-crossing
اسم معبر رفح
اسم معبر رفح البري
اسم معبر رفح الحدودي
إنجليزي Rafah crossing
بلد PSE
صنف_الكيان crossing
أب ps.rafah-gov
موقع 31.2486 34.2583

مكان ps.rafah-gov
اسم محافظة رفح
إنجليزي Rafah Governorate
بلد PSE
صنف_الكيان admin2
أب ps.gaza-strip
موقع 31.27 34.26

مكان ps.rafat
اسم رافات
إنجليزي Rafat
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.871 35.1918
سكان 2061
جيونيمز 282265

مكان ps.ramallah
اسم رام الله
إنجليزي Ramallah
بلد PSE
صنف_الكيان city
أب ps.ramallah-gov
موقع 31.8996 35.2042
سكان 38998
جيونيمز 282239

مكان ps.ramallah-gov
اسم رام الله والبيرة
إنجليزي Ramallah and al-Bireh
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 31.95 35.2

مكان ps.ramin
اسم رامين
إنجليزي Ramin
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2876 35.1516
سكان 2040
جيونيمز 282237
ملتبس نعم

مكان ps.rammun
اسم رمون
إنجليزي Rammun
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9342 35.2967
سكان 3101
جيونيمز 282234

مكان ps.ramot
اسم راموت
إنجليزي Ramot
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.82 35.195

مكان ps.rantis
اسم رنتيس
إنجليزي Rantis
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0288 35.0181
سكان 2795
جيونيمز 282230

مكان ps.ras-al-amud
اسم رأس العامود
إنجليزي Ras al Amud
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.77 35.245
جيونيمز 7890169

مكان ps.rujayb
اسم روجيب
إنجليزي Rujayb
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1923 35.2927
سكان 3805
جيونيمز 282140

مكان ps.rummanah
اسم رمنة
اسم رمانة
اسم رمانه
إنجليزي Rummanah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.5245 35.2048
سكان 3275
جيونيمز 282119

مكان ps.sabastiyah
اسم سبسطية
إنجليزي Sabastiyah
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.276 35.195
سكان 2823
جيونيمز 282108

مكان ps.sair
اسم سعير
إنجليزي Sa'ir
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.58 35.14
سكان 17775
جيونيمز 281793

مكان ps.salah-al-din-road
اسم شارع صلاح الدين
اسم طريق صلاح الدين
إنجليزي Salah al-Din Road
بلد PSE
صنف_الكيان road
أب ps.gaza-strip
موقع 31.45 34.4

مكان ps.salfit
اسم سلفيت
إنجليزي Salfit
بلد PSE
صنف_الكيان town
أب ps.salfit-gov
موقع 32.0849 35.1805
سكان 11000
جيونيمز 282039

مكان ps.salfit-gov
اسم سلفيت
إنجليزي Salfit
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 32.09 35.15
سكان 11000

مكان ps.sannirya
اسم سنيريا
إنجليزي Sannirya
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1282 35.0465
سكان 2887
جيونيمز 281998

مكان ps.sanur
اسم صانور
إنجليزي Sanur
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3567 35.2449
سكان 4141
جيونيمز 281997

مكان ps.sarrah
اسم صرة
اسم صره
إنجليزي Sarrah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2097 35.1915
سكان 2810
جيونيمز 281982
ملتبس نعم

مكان ps.sartah
اسم صرطة
اسم سرطة
اسم سرطه
إنجليزي Sartah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1051 35.092
سكان 2528
جيونيمز 281979

مكان ps.sayda
اسم صيدا
إنجليزي Sayda
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3857 35.1196
سكان 2988
جيونيمز 281965
ملتبس نعم

مكان ps.sharafat
اسم شرفات
إنجليزي Sharafat
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.7407 35.1914
جيونيمز 281896
ملتبس نعم

مكان ps.sheikh-ijlin
اسم الشيخ عجلين
اسم حي الشيخ عجلين
إنجليزي Sheikh Ijlin
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.497 34.42

مكان ps.sheikh-jarrah
اسم الشيخ جراح
اسم حي الشيخ جراح
إنجليزي Sheikh Jarrah
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.793 35.229
جيونيمز 7890301

مكان ps.sheikh-radwan
اسم الشيخ رضوان
اسم حي الشيخ رضوان
إنجليزي Sheikh Radwan
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.533 34.465

مكان ps.shuafat
اسم شعفاط
اسم حي شعفاط
إنجليزي Shu'afat
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.812 35.232
جيونيمز 281818

مكان ps.shuafat-camp
اسم مخيم شعفاط
إنجليزي Shu'afat Camp
بلد PSE
صنف_الكيان camp
أب ps.jerusalem
موقع 31.813 35.247

مكان ps.shufah
اسم شوفة
إنجليزي Shufah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2757 35.0824
سكان 2174
جيونيمز 281819

مكان ps.shuhada-street
اسم شارع الشهداء
إنجليزي Shuhada Street
بلد PSE
صنف_الكيان road
أب ps.hebron-gov
موقع 31.524 35.105

مكان ps.shukat-as-sufi
اسم شوكة الصوفي
إنجليزي Shukat as Sufi
بلد PSE
صنف_الكيان town
أب ps.gaza-strip
موقع 31.26 34.2826
سكان 10566
جيونيمز 281093

مكان ps.shuqba
اسم شقبا
إنجليزي Shuqba
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.9869 35.0394
سكان 4188
جيونيمز 281808

مكان ps.silat-al-harithiyah
اسم سيلة الحارثية
إنجليزي Silat al Harithiyah
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.508 35.227
سكان 9557
جيونيمز 281791

مكان ps.silat-az-zahr
اسم سيلة الظهر
إنجليزي Silat az Zahr
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.32 35.185
سكان 6079
جيونيمز 281790

مكان ps.silwad
اسم سلواد
إنجليزي Silwad
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 31.977 35.26
سكان 7006
جيونيمز 281789

مكان ps.silwan
اسم سلوان
اسم حي سلوان
إنجليزي Silwan
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.77 35.238
ملتبس نعم

مكان ps.sinjil
اسم سنجل
إنجليزي Sinjil
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 32.03 35.265
سكان 5371
جيونيمز 281778

مكان ps.siris
اسم سيريس
إنجليزي Siris
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3271 35.2902
سكان 4898
جيونيمز 281764
ملتبس نعم

مكان ps.southern-gaza
اسم جنوب قطاع غزة
اسم جنوب القطاع
اسم جنوبي قطاع غزة
إنجليزي Southern Gaza
بلد PSE
صنف_الكيان region
أب ps.gaza-strip
موقع 31.32 34.3

مكان ps.sur-bahir
اسم صور باهر
إنجليزي Sur Bahir
بلد PSE
صنف_الكيان town
أب ps.jerusalem
موقع 31.737 35.233
جيونيمز 281717

مكان ps.surif
اسم صوريف
إنجليزي Surif
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.65 35.065
سكان 25242
جيونيمز 281715

مكان ps.susiya
اسم سوسيا
اسم سوسية
إنجليزي Susiya
بلد PSE
صنف_الكيان village
أب ps.hebron-gov
موقع 31.393 35.11

مكان ps.taffuh
اسم تفوح
إنجليزي Taffuh
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.5375 35.0486
سكان 9480
جيونيمز 281690
ملتبس نعم

مكان ps.talfit
اسم تلفيت
إنجليزي Talfit
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.0836 35.2947
سكان 2906
جيونيمز 281675
ملتبس نعم

مكان ps.tall-al-hawa
اسم تل الهوى
اسم تل الهوا
اسم حي تل الهوى
إنجليزي Tall al Hawa
بلد PSE
صنف_الكيان neighbourhood
أب ps.gaza
موقع 31.503 34.432

مكان ps.tall-as-sultan
اسم تل السلطان
اسم حي تل السلطان
إنجليزي Tall as Sultan
بلد PSE
صنف_الكيان neighbourhood
أب ps.rafah-gov
موقع 31.305 34.24

مكان ps.tall-az-zaatar
اسم تل الزعتر
إنجليزي Tall az Zaatar
بلد PSE
صنف_الكيان neighbourhood
أب ps.north-gaza
موقع 31.54 34.51

مكان ps.talluzah
اسم طلوزة
اسم طلوزه
إنجليزي Talluzah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2712 35.2944
سكان 2604
جيونيمز 281662

مكان ps.tammun
اسم طمون
إنجليزي Tammun
بلد PSE
صنف_الكيان town
أب ps.tubas-gov
موقع 32.283 35.385
سكان 10119
جيونيمز 281657

مكان ps.tarqumiya-crossing
اسم معبر ترقوميا
اسم حاجز ترقوميا
إنجليزي Tarqumiya crossing
بلد PSE
صنف_الكيان crossing
أب ps.hebron-gov
موقع 31.573 34.955

مكان ps.tarqumya
اسم ترقوميا
إنجليزي Tarqumya
بلد PSE
صنف_الكيان town
أب ps.hebron-gov
موقع 31.575 35.01
سكان 14202
جيونيمز 281637

مكان ps.tayasir
اسم حاجز تياسير
اسم تياسير
إنجليزي Tayasir
بلد PSE
صنف_الكيان crossing
أب ps.tubas-gov
موقع 32.34 35.4

مكان ps.tel-rumeida
اسم تل الرميدة
إنجليزي Tel Rumeida
بلد PSE
صنف_الكيان neighbourhood
أب ps.hebron-gov
موقع 31.524 35.1

مكان ps.tubas
اسم طوباس
إنجليزي Tubas
بلد PSE
صنف_الكيان town
أب ps.tubas-gov
موقع 32.3209 35.3699
سكان 15591
جيونيمز 281581

مكان ps.tubas-gov
اسم طوباس
إنجليزي Tubas
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 32.33 35.4
سكان 15591

مكان ps.tulkarm
اسم طولكرم
إنجليزي Tulkarm
بلد PSE
صنف_الكيان city
أب ps.tulkarm-gov
موقع 32.3104 35.0286
سكان 44169
جيونيمز 281577

مكان ps.tulkarm-camp
اسم مخيم طولكرم
إنجليزي Tulkarm Camp
بلد PSE
صنف_الكيان camp
أب ps.tulkarm-gov
موقع 32.315 35.04
سكان 44169

مكان ps.tulkarm-gov
اسم طولكرم
إنجليزي Tulkarm
بلد PSE
صنف_الكيان admin2
أب ps.west-bank
موقع 32.32 35.07
سكان 44169

مكان ps.tuqu
اسم تقوع
إنجليزي Tuqu
بلد PSE
صنف_الكيان town
أب ps.bethlehem-gov
موقع 31.636 35.214
جيونيمز 7870419

مكان ps.turmus-ayya
اسم ترمسعيا
إنجليزي Turmus Ayya
بلد PSE
صنف_الكيان town
أب ps.ramallah-gov
موقع 32.035 35.287
سكان 3686
جيونيمز 281560

مكان ps.umm-an-nasr
اسم القرية البدوية المسلخ
اسم أم النصر
إنجليزي Umm an Nasr
بلد PSE
صنف_الكيان town
أب ps.gaza-strip
موقع 31.5608 34.5186
سكان 2763
جيونيمز 6967877

مكان ps.umm-tuba
اسم أم طوبا
إنجليزي Umm Tuba
بلد PSE
صنف_الكيان town
أب ps.jerusalem
موقع 31.733 35.24

مكان ps.urif
اسم عوريف
إنجليزي Urif
بلد PSE
صنف_الكيان village
أب ps.nablus-gov
موقع 32.16 35.225
سكان 2890
جيونيمز 281408

مكان ps.wadi-al-joz
اسم وادي الجوز
إنجليزي Wadi al Joz
بلد PSE
صنف_الكيان neighbourhood
أب ps.jerusalem
موقع 31.79 35.238
جيونيمز 7890300

مكان ps.wadi-as-salqa
اسم وادي السلقا
إنجليزي Wadi as Salqa
بلد PSE
صنف_الكيان town
أب ps.gaza-strip
موقع 31.3895 34.3586
سكان 4660
جيونيمز 6968055

مكان ps.wadi-gaza
اسم وادي غزة
إنجليزي Wadi Gaza
بلد PSE
صنف_الكيان river
أب ps.middle-gaza
موقع 31.46 34.39

مكان ps.wadi-gaza-bridge
اسم جسر وادي غزة
إنجليزي Wadi Gaza bridge
بلد PSE
صنف_الكيان building
أب ps.middle-gaza
موقع 31.458 34.403

مكان ps.west-bank
اسم الضفة الغربية
اسم الضفة
اسم الضفة الغربية المحتلة
إنجليزي West Bank
بلد PSE
صنف_الكيان admin1
أب ps
موقع 32 35.25
سكان 2345107
جيونيمز 285153

مكان ps.western-wall
اسم حائط البراق
اسم حائط المبكى
إنجليزي Western Wall
بلد PSE
صنف_الكيان building
أب ps.jerusalem
موقع 31.7767 35.2345

مكان ps.yabad
اسم يعبد
إنجليزي Ya'bad
بلد PSE
صنف_الكيان town
أب ps.jenin-gov
موقع 32.446 35.17
سكان 13477
جيونيمز 281318

مكان ps.yasid
اسم ياصيد
إنجليزي Yasid
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.2959 35.2779
سكان 2226
جيونيمز 281297

مكان ps.yatma
اسم بتما
اسم يتما
إنجليزي Yatma
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.1079 35.2695
سكان 2897
جيونيمز 281293

مكان ps.yatta
اسم يطا
إنجليزي Yatta
بلد PSE
صنف_الكيان city
أب ps.hebron-gov
موقع 31.447 35.09
سكان 41425
جيونيمز 281292
ملتبس نعم

مكان ps.yibna-camp
اسم يبنا
اسم مخيم يبنا
إنجليزي Yibna Camp
بلد PSE
صنف_الكيان camp
أب ps.rafah-gov
موقع 31.283 34.248

مكان ps.yitzhar
اسم يتسهار
اسم إيتسهار
إنجليزي Yitzhar
بلد PSE
صنف_الكيان town
أب ps.nablus-gov
موقع 32.167 35.237

مكان ps.zaatara-checkpoint
اسم حاجز زعترة
اسم زعترة
إنجليزي Zaatara checkpoint
بلد PSE
صنف_الكيان crossing
أب ps.nablus-gov
موقع 32.118 35.26

مكان ps.zatarah
اسم زعترة
إنجليزي Za'tarah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 31.6736 35.2566
سكان 6210
جيونيمز 281240

مكان ps.zayta
اسم زيتا
إنجليزي Zayta
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.3852 35.06
سكان 3052
جيونيمز 281226
ملتبس نعم

مكان ps.zayta-jammain
اسم زيتا جماعين
إنجليزي Zayta Jamma'in
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.137 35.1859
سكان 2092
جيونيمز 281227

مكان ps.zikim-crossing
اسم معبر زيكيم
اسم زيكيم
إنجليزي Zikim crossing
بلد PSE
صنف_الكيان crossing
أب ps.north-gaza
موقع 31.6 34.52

مكان ps.zububah
اسم زبوبا
اسم زبوبه
إنجليزي Zububah
بلد PSE
صنف_الكيان town
أب ps.west-bank
موقع 32.5423 35.222
سكان 2063
جيونيمز 281207
