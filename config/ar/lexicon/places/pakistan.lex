# Places of Pakistan.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان pk.abbottabad
اسم أبوت آباد
إنجليزي Abbottabad
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 34.1463 73.2117

مكان pk.attock
اسم أتك
إنجليزي Attock
بلد PAK
صنف_الكيان town
أب pk
موقع 33.77 72.36
سكان 85000

مكان pk.azad-kashmir-gov
اسم كشمير الباكستانية
اسم آزاد كشمير
اسم الشطر الباكستاني من كشمير
إنجليزي Azad Kashmir
بلد PAK
صنف_الكيان admin1
أب pk
موقع 34 73.8

مكان pk.bahawalnagar
اسم بهاولنغر
اسم بهاولنجر
إنجليزي Bahawalnagar
بلد PAK
صنف_الكيان town
أب pk
موقع 29.99 73.25

مكان pk.bahawalpur
اسم بهاولبور
إنجليزي Bahawalpur
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 29.4 71.68

مكان pk.bajaur-district
اسم باجور
اسم باجور القبلية
إنجليزي Bajaur
بلد PAK
صنف_الكيان admin2
أب pk.kp-gov
موقع 34.8 71.5

مكان pk.balochistan-gov
اسم بلوشستان
اسم بلوجستان
اسم إقليم بلوشستان
اسم بلوشستان الباكستانية
إنجليزي Balochistan
بلد PAK
صنف_الكيان admin1
أب pk
موقع 28.5 66

مكان pk.bannu
اسم بنو
اسم بانو
اسم بانو الباكستانية
إنجليزي Bannu
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 32.986 70.604
ملتبس نعم

مكان pk.bara
اسم بارا الباكستانية
إنجليزي Bara
بلد PAK
صنف_الكيان town
أب pk
موقع 33.92 71.46

مكان pk.bolan-pass-district
اسم بولان
اسم ممر بولان
إنجليزي Bolan Pass
بلد PAK
صنف_الكيان admin2
أب pk.balochistan-gov
موقع 29.5 67.5

مكان pk.buner
اسم بونير
اسم منطقة بونير
اسم إقليم بونير
إنجليزي Buner
بلد PAK
صنف_الكيان admin2
أب pk
موقع 34.5 72.5

مكان pk.chaman
اسم شامان
اسم تشامان
اسم معبر تشامان
إنجليزي Chaman
بلد PAK
صنف_الكيان city
أب pk.balochistan-gov
موقع 30.921 66.46

مكان pk.charsadda
اسم شارسادا
اسم تشارسادا
إنجليزي Charsadda
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 34.145 71.74

مكان pk.dadu
اسم دادُو
إنجليزي Dadu
بلد PAK
صنف_الكيان city
أب pk.sindh-gov
موقع 26.7303 67.7769
سكان 139784
جيونيمز 1180809

مكان pk.datta-khel
اسم داتا خيل
اسم دتا خيل
إنجليزي Datta Khel
بلد PAK
صنف_الكيان town
أب pk
موقع 32.9 69.8

مكان pk.dera-ghazi-khan
اسم ديرة غازي خان
اسم ديرة جازي خان
إنجليزي Dera Ghazi Khan
بلد PAK
صنف_الكيان city
أب pk
موقع 30.06 70.63
سكان 190000

مكان pk.dera-ismail-khan
اسم ديرة إسماعيل خان
اسم ديره إسماعيل خان
إنجليزي Dera Ismail Khan
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 31.831 70.902

مكان pk.faisalabad
اسم فيصل آباد
إنجليزي Faisalabad
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 31.4155 73.0897
سكان 2506595
جيونيمز 1179400

مكان pk.federally-administered-tribal-areas
اسم المناطق القبلية
اسم منطقة القبائل
اسم مناطق القبائل
اسم الحزام القبلي
اسم فاتا
إنجليزي Federally Administered Tribal Areas
بلد PAK
صنف_الكيان region
أب pk
موقع 33.2 70

مكان pk.ghulam-khan
اسم غلام خان
اسم جلام خان
إنجليزي Ghulam Khan
بلد PAK
صنف_الكيان town
أب pk
موقع 33.08 69.97

مكان pk.gilgit-gov
اسم غلغت بلتستان
اسم جيلجيت بالتستان
إنجليزي Gilgit-Baltistan
بلد PAK
صنف_الكيان admin1
أب pk
موقع 35.8 74.5

مكان pk.gujranwala
اسم غوجرانوالا
اسم جوجرانوالا
إنجليزي Gujranwala
بلد PAK
صنف_الكيان city
أب pk
موقع 32.19 74.19
سكان 1384000

مكان pk.gujrat
اسم غجرات الباكستانية
اسم ججرات الباكستانية
إنجليزي Gujrat
بلد PAK
صنف_الكيان city
أب pk
موقع 32.57 74.08
سكان 300000

مكان pk.gwadar
اسم غوادر
اسم جوادر
اسم ميناء غوادر
اسم جوادر الباكستانية
إنجليزي Gwadar
بلد PAK
صنف_الكيان city
أب pk.balochistan-gov
موقع 25.1216 62.3254
سكان 51901
جيونيمز 1177446

مكان pk.hangu
اسم هنغو
اسم هانغو
اسم هنجو
اسم هانجو
إنجليزي Hangu
بلد PAK
صنف_الكيان town
أب pk
موقع 33.53 71.06
سكان 37000

مكان pk.hyderabad
اسم حيدر آباد
إنجليزي Hyderabad
بلد PAK
صنف_الكيان city
أب pk.sindh-gov
موقع 25.3924 68.3737
سكان 1386330
جيونيمز 1176734

مكان pk.islamabad
اسم إسلام آباد
إنجليزي Islamabad
بلد PAK
صنف_الكيان city
أب pk
موقع 33.7215 73.0433
سكان 601600
جيونيمز 1176615
عاصمة نعم

مكان pk.jacobabad
اسم جاكوب آباد
إنجليزي Jacobabad
بلد PAK
صنف_الكيان city
أب pk
موقع 28.28 68.44
سكان 200000

مكان pk.jhelum
اسم جهلم
إنجليزي Jhelum
بلد PAK
صنف_الكيان city
أب pk.azad-kashmir-gov
موقع 32.9345 73.731
سكان 145000
جيونيمز 1175864

مكان pk.karachi
اسم كراتشي
اسم كراجي
إنجليزي Karachi
بلد PAK
صنف_الكيان city
أب pk.sindh-gov
موقع 24.8608 67.0104
سكان 11624219
جيونيمز 1174872

مكان pk.kasur
اسم قصور الباكستانية
إنجليزي Kasur
بلد PAK
صنف_الكيان city
أب pk
موقع 31.12 74.45

مكان pk.khuzdar
اسم خوزدار
إنجليزي Khuzdar
بلد PAK
صنف_الكيان city
أب pk.balochistan-gov
موقع 27.81 66.61

مكان pk.khuzdar-2
اسم كوزدار
اسم خضدار
إنجليزي Khuzdar
بلد PAK
صنف_الكيان city
أب pk
موقع 27.81 66.61
سكان 141000

مكان pk.khyber-district
اسم خيبر
اسم منطقة خيبر
اسم مقاطعة خيبر
إنجليزي Khyber
بلد PAK
صنف_الكيان admin2
أب pk.kp-gov
موقع 33.95 71.1
ملتبس نعم

مكان pk.khyber-pass
اسم ممر خيبر
إنجليزي Khyber Pass
بلد PAK
صنف_الكيان region
أب pk
موقع 34.1 71.1

مكان pk.kohat
اسم كوهات
إنجليزي Kohat
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 33.587 71.443

مكان pk.kotkai
اسم كيتي كوتاي
اسم كوتكاي
إنجليزي Kotkai
بلد PAK
صنف_الكيان village
أب pk
موقع 32.4 69.9

مكان pk.kp-gov
اسم خيبر بختونخوا
اسم خيبر بختونخواه
اسم خيبر بختون خوا
اسم خيبر بختونخا
اسم إقليم خيبر بختونخوا
إنجليزي Khyber Pakhtunkhwa
بلد PAK
صنف_الكيان admin1
أب pk
موقع 34.5 72

مكان pk.kurram-district
اسم كورام
اسم كرم
اسم منطقة كورام
إنجليزي Kurram
بلد PAK
صنف_الكيان admin2
أب pk.kp-gov
موقع 33.7 70.3
ملتبس نعم

مكان pk.lahore
اسم لاهور
إنجليزي Lahore
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 31.558 74.3507
سكان 6310888
جيونيمز 1172451

مكان pk.lakki-marwat
اسم لكي مروت
إنجليزي Lakki Marwat
بلد PAK
صنف_الكيان town
أب pk
موقع 32.6 70.91

مكان pk.landi-kotal
اسم لاندي كوتال
اسم لانديكوتال
اسم لندي كوتل
إنجليزي Landi Kotal
بلد PAK
صنف_الكيان town
أب pk.kp-gov
موقع 34.1 71.145

مكان pk.larkana
اسم لاركانا
إنجليزي Larkana
بلد PAK
صنف_الكيان city
أب pk.sindh-gov
موقع 27.559 68.212

مكان pk.line-of-control
اسم خط المراقبة
اسم خط السيطرة
إنجليزي Line of Control
بلد PAK
صنف_الكيان region
أب pk
موقع 34.3 74
ملتبس نعم

مكان pk.lower-dir
اسم دير السفلى
اسم لوار دير
إنجليزي Lower Dir
بلد PAK
صنف_الكيان admin2
أب pk
موقع 34.85 71.9

مكان pk.makin
اسم مكين
إنجليزي Makin
بلد PAK
صنف_الكيان town
أب pk
موقع 32.6 69.85

مكان pk.malakand
اسم مالاكند
إنجليزي Malakand
بلد PAK
صنف_الكيان admin2
أب pk
موقع 34.56 71.93

مكان pk.mardan
اسم مردان
إنجليزي Mardan
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 34.197 72.045
سكان 300424
جيونيمز 1170880
ملتبس نعم

مكان pk.mastung
اسم مستونغ
اسم ماستونغ
إنجليزي Mastung
بلد PAK
صنف_الكيان town
أب pk.balochistan-gov
موقع 29.8 66.845

مكان pk.mingora
اسم مينغورا
اسم منغورا
اسم منجورا
اسم مينجورا
إنجليزي Mingora
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 34.775 72.362

مكان pk.mir-ali
اسم مير علي
إنجليزي Mir Ali
بلد PAK
صنف_الكيان town
أب pk.kp-gov
موقع 32.99 70.27

مكان pk.miran-shah
اسم ميرانشاه
اسم ميران شاه
إنجليزي Miran Shah
بلد PAK
صنف_الكيان town
أب pk.kp-gov
موقع 33.001 70.07

مكان pk.mohmand-district
اسم مهمند
اسم موهمند
إنجليزي Mohmand
بلد PAK
صنف_الكيان admin2
أب pk.kp-gov
موقع 34.4 71.4

مكان pk.multan
اسم ملتان
اسم مولتان
إنجليزي Multan
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 30.1968 71.4782
سكان 1437230
جيونيمز 1169825

مكان pk.muridke
اسم مريدكي
إنجليزي Muridke
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 31.802 74.255

مكان pk.muzaffarabad
اسم مظفر آباد
إنجليزي Muzaffarabad
بلد PAK
صنف_الكيان city
أب pk.azad-kashmir-gov
موقع 34.37 73.4711

مكان pk.north-waziristan-district
اسم وزيرستان
اسم وزيرستان الشمالية
اسم شمال وزيرستان
اسم إقليم وزيرستان
إنجليزي North Waziristan
بلد PAK
صنف_الكيان admin2
أب pk
موقع 33 70

مكان pk.nowshera
اسم نوشيرا
اسم نوشهره
اسم نوشهرا
إنجليزي Nowshera
بلد PAK
صنف_الكيان city
أب pk
موقع 34.01 71.98
سكان 120000

مكان pk.orakzai-district
اسم أوركزاي
إنجليزي Orakzai
بلد PAK
صنف_الكيان admin2
أب pk.kp-gov
موقع 33.7 70.9

مكان pk.panjgur
اسم بنجغور
اسم بنجكور
إنجليزي Panjgur
بلد PAK
صنف_الكيان town
أب pk.balochistan-gov
موقع 26.96 64.09

مكان pk.parachinar
اسم باراتشينار
اسم باراشنار
اسم باراتشنار
إنجليزي Parachinar
بلد PAK
صنف_الكيان town
أب pk.kp-gov
موقع 33.899 70.101
جيونيمز 1168394

مكان pk.peshawar
اسم بيشاور
اسم بيشاور الباكستانية
إنجليزي Peshawar
بلد PAK
صنف_الكيان city
أب pk.kp-gov
موقع 34.008 71.5785
سكان 1218773
جيونيمز 1168197

مكان pk.punjab-gov
اسم البنجاب
اسم إقليم البنجاب
اسم بنجاب
إنجليزي Punjab
بلد PAK
صنف_الكيان admin1
أب pk
موقع 31 72

مكان pk.quetta
اسم كويتا
اسم كويته
إنجليزي Quetta
بلد PAK
صنف_الكيان city
أب pk.balochistan-gov
موقع 30.184 67.0014
سكان 733675
جيونيمز 1167528

مكان pk.rahim-yar-khan
اسم رحيم يار خان
إنجليزي Rahim Yar Khan
بلد PAK
صنف_الكيان city
أب pk.sindh-gov
موقع 28.4199 70.3034
سكان 788915
جيونيمز 1167460

مكان pk.rawalpindi
اسم روالبندي
اسم راولبندي
إنجليزي Rawalpindi
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 33.5973 73.0479
سكان 1743101
جيونيمز 1166993

مكان pk.razmak
اسم رزمك
إنجليزي Razmak
بلد PAK
صنف_الكيان town
أب pk
موقع 32.69 69.84

مكان pk.sahiwal
اسم ساهيوال
إنجليزي Sahiwal
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 30.6659 73.1019
سكان 235695
جيونيمز 1166548

مكان pk.sargodha
اسم سرغودا
اسم سرغودها
إنجليزي Sargodha
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 32.0859 72.6742

مكان pk.sehwan
اسم سيهوان
اسم سهوان
إنجليزي Sehwan
بلد PAK
صنف_الكيان town
أب pk.sindh-gov
موقع 26.424 67.863

مكان pk.shangla
اسم شانغلا
اسم شانجلا
إنجليزي Shangla
بلد PAK
صنف_الكيان admin2
أب pk
موقع 34.9 72.6

مكان pk.shawal-valley
اسم وادي شوال
إنجليزي Shawal Valley
بلد PAK
صنف_الكيان region
أب pk
موقع 32.85 69.5

مكان pk.shikarpur
اسم شكاربور
إنجليزي Shikarpur
بلد PAK
صنف_الكيان city
أب pk
موقع 27.96 68.64
سكان 170000

مكان pk.sialkot
اسم سيالكوت
إنجليزي Sialkot
بلد PAK
صنف_الكيان city
أب pk.punjab-gov
موقع 32.4927 74.5313

مكان pk.sibi
اسم سبي
إنجليزي Sibi
بلد PAK
صنف_الكيان city
أب pk.balochistan-gov
موقع 29.543 67.8773
سكان 64069
جيونيمز 1164896

مكان pk.sindh-gov
اسم السند
اسم إقليم السند
إنجليزي Sindh
بلد PAK
صنف_الكيان admin1
أب pk
موقع 26 68.8
ملتبس نعم

مكان pk.south-waziristan-district
اسم وزيرستان الجنوبية
اسم جنوب وزيرستان
إنجليزي South Waziristan
بلد PAK
صنف_الكيان admin2
أب pk
موقع 32.3 69.8

مكان pk.sukkur
اسم سكر
إنجليزي Sukkur
بلد PAK
صنف_الكيان city
أب pk.sindh-gov
موقع 27.7 68.857
ملتبس نعم

مكان pk.swabi
اسم صوابي
إنجليزي Swabi
بلد PAK
صنف_الكيان town
أب pk
موقع 34.12 72.47

مكان pk.swat-district
اسم وادي سوات
اسم سوات
إنجليزي Swat
بلد PAK
صنف_الكيان admin2
أب pk.kp-gov
موقع 35.2 72.4

مكان pk.tank
اسم تانك
إنجليزي Tank
بلد PAK
صنف_الكيان town
أب pk
موقع 32.22 70.37
سكان 47000

مكان pk.tirah-valley
اسم وادي تيراه
اسم تيراه
إنجليزي Tirah Valley
بلد PAK
صنف_الكيان region
أب pk
موقع 33.7 70.9

مكان pk.torkham
اسم طورخم
اسم تورخام
اسم معبر طورخم
اسم معبر تورخام
إنجليزي Torkham
بلد PAK
صنف_الكيان crossing
أب pk
موقع 34.12 71.09

مكان pk.torkham-pakistan
اسم طورخم الباكستانية
إنجليزي Torkham Pakistan
بلد PAK
صنف_الكيان crossing
أب pk.kp-gov
موقع 34.11 71.1

مكان pk.turbat
اسم تربت
اسم توربات
إنجليزي Turbat
بلد PAK
صنف_الكيان city
أب pk.balochistan-gov
موقع 26.0023 63.05
سكان 75694
جيونيمز 1163054
ملتبس نعم

مكان pk.upper-dir
اسم دير العليا
اسم أبر دير
إنجليزي Upper Dir
بلد PAK
صنف_الكيان admin2
أب pk
موقع 35.2 72.0

مكان pk.wana
اسم وانا
اسم وانة
إنجليزي Wana
بلد PAK
صنف_الكيان town
أب pk.kp-gov
موقع 32.3 69.57
ملتبس نعم
