# Places of Jordan.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان jo.ad-disah
اسم الديسة
إنجليزي Ad Disah
بلد JOR
صنف_الكيان town
أب jo.aqaba-gov
موقع 29.6528 35.5112
جيونيمز 7031363

مكان jo.adhruh
اسم أذرح
إنجليزي Adhruh
بلد JOR
صنف_الكيان town
أب jo.maan-gov
موقع 30.3307 35.5966
جيونيمز 246474
ملتبس نعم

مكان jo.adir
اسم أدر
إنجليزي Adir
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.2022 35.7615
سكان 4441
جيونيمز 250821
ملتبس نعم

مكان jo.ajloun-gov
اسم عجلون
إنجليزي Ajloun
بلد JOR
صنف_الكيان admin1
أب jo
موقع 32.4 35.75
سكان 118725
جيونيمز 443120

مكان jo.ajlun
اسم عجلون
إنجليزي 'Ajlun
بلد JOR
صنف_الكيان city
أب jo.ajloun-gov
موقع 32.3338 35.7524
سكان 125557
جيونيمز 250799

مكان jo.al-abdalli
اسم العبدلي
إنجليزي Al 'Abdalli
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.965 35.9082
جيونيمز 10862121
ملتبس نعم

مكان jo.al-azraq-ash-shamali
اسم الأزرق الشمالي
إنجليزي Al Azraq ash Shamali
بلد JOR
صنف_الكيان town
أب jo.zarqa-gov
موقع 31.8821 36.8302
سكان 14800
جيونيمز 250095

مكان jo.al-faysaliyah
اسم الفيصلية
إنجليزي Al Faysaliyah
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.7491 35.7692
جيونيمز 248424
ملتبس نعم

مكان jo.al-fuhays
اسم الفحيص
إنجليزي Al Fuhays
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 32.01 35.775
جيونيمز 250718

مكان jo.al-hasa
اسم الحسا
إنجليزي Al Hasa
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 30.8213 35.975
جيونيمز 250688
ملتبس نعم

مكان jo.al-hashmi-al-janobi
اسم الهاشمي الجنوبي
إنجليزي Al Hashmi Al Janobi
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.9595 35.9516

مكان jo.al-husayniyah
اسم الحسينية
إنجليزي Al Husayniyah
بلد JOR
صنف_الكيان town
أب jo.maan-gov
موقع 30.5954 35.797
جيونيمز 7015781
ملتبس نعم

مكان jo.al-husayniyah-karak
اسم الحسينية
إنجليزي Al Husayniyah
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.0261 35.7229
جيونيمز 250662
ملتبس نعم

مكان jo.al-jafr
اسم الجفر
إنجليزي Al Jafr
بلد JOR
صنف_الكيان town
أب jo.maan-gov
موقع 30.2946 36.2122
سكان 3557
جيونيمز 250649
ملتبس نعم

مكان jo.al-jizah
اسم الجيزة
اسم جيزة
اسم الجيزه
إنجليزي Al Jizah
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.6997 35.9572
سكان 4397
جيونيمز 250639
ملتبس نعم

مكان jo.al-jubayhah
اسم الجبيهة
إنجليزي Al Jubayhah
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 32.0258 35.8646
سكان 46834
جيونيمز 250637

مكان jo.al-juwayyidah
اسم الجويدة
إنجليزي Al Juwayyidah
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.8871 35.9314
جيونيمز 250628

مكان jo.al-karak
اسم الكرك
اسم قلعة الكرك
إنجليزي Al Karak
بلد JOR
صنف_الكيان city
أب jo.karak-gov
موقع 31.185 35.704
سكان 22581
جيونيمز 250624

مكان jo.al-karamah
اسم الكرامة الأردنية
إنجليزي Al Karamah
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.95 35.58

مكان jo.al-karamah-balqa
اسم نادي الكرامة
اسم الكرامة
اسم الكرامه
إنجليزي Al Karamah
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.9522 35.5792
سكان 9384
جيونيمز 250623
ملتبس نعم

مكان jo.al-khalidiyah
اسم الخالدية
إنجليزي Al Khalidiyah
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.179 36.3033
جيونيمز 251005

مكان jo.al-khinzirah
اسم الخنزيرة
إنجليزي Al Khinzirah
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.0567 35.6017
سكان 5231
جيونيمز 250187

مكان jo.al-kittah
اسم الكتة
إنجليزي Al Kittah
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.2769 35.8411
سكان 5626
جيونيمز 250603

مكان jo.al-mafraq
اسم المفرق
إنجليزي Al Mafraq
بلد JOR
صنف_الكيان city
أب jo.mafraq-gov
موقع 32.3429 36.208
سكان 57118
جيونيمز 250582
ملتبس نعم

مكان jo.al-mastabah
اسم المصطبة
إنجليزي Al Mastabah
بلد JOR
صنف_الكيان town
أب jo.jerash-gov
موقع 32.1851 35.8553
جيونيمز 250544
ملتبس نعم

مكان jo.al-mazar-al-janubi
اسم المزار
اسم المزار الجنوبي
إنجليزي Al Mazar al Janubi
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.0656 35.6961
سكان 9383
جيونيمز 250540
ملتبس نعم

مكان jo.al-mazar-ash-shamali
اسم المزار الشمالي
اسم المزار
إنجليزي Al Mazar ash Shamali
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4704 35.7969
جيونيمز 250538

مكان jo.al-mughayyir
اسم مغير
اسم المغير
إنجليزي Al Mughayyir
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.4063 35.7708
جيونيمز 247969
ملتبس نعم

مكان jo.al-muqabalayn
اسم المقابلين
إنجليزي Al Muqabalayn
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.8809 35.8828
جيونيمز 250509

مكان jo.al-muwaqqar
اسم الموقر
إنجليزي Al Muwaqqar
بلد JOR
صنف_الكيان town
أب jo.amman-gov
موقع 31.8147 36.1088
جيونيمز 407169
ملتبس نعم

مكان jo.al-qasr
اسم القصر
إنجليزي Al Qasr
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.3144 35.745
سكان 3840
جيونيمز 250487
ملتبس نعم

مكان jo.al-qatranah
اسم القطرانة
اسم القطرانه
إنجليزي Al Qatranah
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.2472 36.0468
جيونيمز 250480

مكان jo.al-quwayrah
اسم القويرة
إنجليزي Al Quwayrah
بلد JOR
صنف_الكيان town
أب jo.aqaba-gov
موقع 29.8005 35.3116
سكان 7372
جيونيمز 250462

مكان jo.al-wehdat-camp
اسم مخيم الوحدات
اسم الوحدات
إنجليزي Al-Wehdat camp
بلد JOR
صنف_الكيان camp
أب jo.amman
موقع 31.93 35.94
ملتبس نعم

مكان jo.allan
اسم علان
إنجليزي 'Allan
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 32.1181 35.7435
جيونيمز 250596
ملتبس نعم

مكان jo.amman
اسم عمان
اسم عمان العاصمة
إنجليزي Amman
بلد JOR
صنف_الكيان city
أب jo
موقع 31.9552 35.945
سكان 1275857
جيونيمز 250441
عاصمة نعم

مكان jo.amman-gov
اسم محافظة العاصمة
إنجليزي Amman
بلد JOR
صنف_الكيان admin1
أب jo
موقع 31.8 36.2
سكان 1942066
جيونيمز 250439
ملتبس نعم

مكان jo.anjarah
اسم عنجرة
إنجليزي 'Anjarah
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.3063 35.7565
سكان 17634
جيونيمز 250420

مكان jo.aqaba
اسم العقبة
إنجليزي Aqaba
بلد JOR
صنف_الكيان city
أب jo.aqaba-gov
موقع 29.5267 35.0078
سكان 95048
جيونيمز 250774
ملتبس نعم

مكان jo.aqaba-gov
اسم العقبة
إنجليزي Aqaba
بلد JOR
صنف_الكيان admin1
أب jo
موقع 29.6 35.3
سكان 102097
جيونيمز 443122
ملتبس نعم

مكان jo.ar-rabbah
اسم الربة
إنجليزي Ar Rabbah
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.2692 35.7383
سكان 4229
جيونيمز 250345
ملتبس نعم

مكان jo.ar-rabiyah
اسم الرابية
إنجليزي Ar Rabiyah
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.98 35.88
ملتبس نعم

مكان jo.ar-ramtha
اسم الرمثا
إنجليزي Ar Ramtha
بلد JOR
صنف_الكيان city
أب jo.irbid-gov
موقع 32.559 36.007
سكان 155693
جيونيمز 250336

مكان jo.ar-rishah
اسم الريشة
إنجليزي Ar Rishah
بلد JOR
صنف_الكيان town
أب jo.aqaba-gov
موقع 30.2244 35.2167
جيونيمز 385027
ملتبس نعم

مكان jo.ar-rusayfah
اسم الرصيفة
إنجليزي Ar Rusayfah
بلد JOR
صنف_الكيان city
أب jo.zarqa-gov
موقع 32.018 36.047
سكان 268237
جيونيمز 7838895
ملتبس نعم

مكان jo.ar-ruwayshid
اسم الرويشد
إنجليزي Ar Ruwayshid
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.5 38.2
جيونيمز 11352362

مكان jo.as-salt
اسم السلط
إنجليزي As Salt
بلد JOR
صنف_الكيان city
أب jo.balqa-gov
موقع 32.039 35.727
سكان 107874
جيونيمز 250258
ملتبس نعم

مكان jo.as-subayhi
اسم الصبيحي
إنجليزي As Subayhi
بلد JOR
صنف_الكيان town
أب jo.jerash-gov
موقع 32.1484 35.7054
جيونيمز 250235

مكان jo.ash-shajarah
اسم الشجرة
إنجليزي Ash Shajarah
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6446 35.941
سكان 11243
جيونيمز 250294
ملتبس نعم

مكان jo.ash-shawbak
اسم الشوبك
إنجليزي Ash Shawbak
بلد JOR
صنف_الكيان town
أب jo.maan-gov
موقع 30.5213 35.5714
سكان 50
جيونيمز 250290

مكان jo.ash-shunah-al-janubiyah
اسم الشونة الجنوبية
إنجليزي Ash Shunah al Janubiyah
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.8915 35.6178
جيونيمز 246816

مكان jo.ash-shunah-ash-shamaliyah
اسم الشونة الشمالية
إنجليزي Ash Shunah ash Shamaliyah
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6202 35.6145
جيونيمز 250278

مكان jo.at-tafilah
اسم الطفيلة
إنجليزي At Tafilah
بلد JOR
صنف_الكيان town
أب jo.tafilah-gov
موقع 30.8375 35.6044
سكان 25429
جيونيمز 250198

مكان jo.at-turrah
اسم الطرة
إنجليزي At Turrah
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6414 35.9919
سكان 14619
جيونيمز 250179
ملتبس نعم

مكان jo.aydun
اسم ايدون
إنجليزي Aydun
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5072 35.8575
سكان 18376
جيونيمز 250152

مكان jo.ayl
اسم ايل
إنجليزي Ayl
بلد JOR
صنف_الكيان town
أب jo.maan-gov
موقع 30.2059 35.5363
جيونيمز 250151
ملتبس نعم

مكان jo.ayn-al-basha
اسم عين الباشا
إنجليزي 'Ayn al Basha
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 32.06 35.8308
جيونيمز 250142

مكان jo.ayn-janna
اسم عين جنا
اسم عين جنة
إنجليزي 'Ayn Janna
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.3353 35.7619
سكان 9586
جيونيمز 250124

مكان jo.az-zarqa
اسم الزرقاء
إنجليزي Az Zarqa'
بلد JOR
صنف_الكيان city
أب jo.zarqa-gov
موقع 32.0728 36.088
سكان 792665
جيونيمز 250090
ملتبس نعم

مكان jo.az-zulayl
اسم الظليل
اسم الضليل
إنجليزي Az Zulayl
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.1208 36.2801
جيونيمز 10861986
ملتبس نعم

مكان jo.azraq-camp
اسم مخيم الأزرق
اسم الأزرق
إنجليزي Azraq camp
بلد JOR
صنف_الكيان camp
أب jo.zarqa-gov
موقع 31.905 36.58
ملتبس نعم

مكان jo.balama
اسم بلعما
إنجليزي Bal'ama
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.2365 36.0881
جيونيمز 250057
ملتبس نعم

مكان jo.balila
اسم بليلا
إنجليزي Balila
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.3881 35.935
سكان 5206
جيونيمز 250052
ملتبس نعم

مكان jo.balqa-gov
اسم البلقاء
إنجليزي Balqa
بلد JOR
صنف_الكيان admin1
أب jo
موقع 32 35.7
سكان 346354
جيونيمز 250751

مكان jo.baqaa-camp
اسم مخيم البقعة
اسم البقعة
إنجليزي Baqa'a camp
بلد JOR
صنف_الكيان camp
أب jo.balqa-gov
موقع 32.07 35.84
ملتبس نعم

مكان jo.bayt-idis
اسم بيت إيدس
إنجليزي Bayt Idis
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4376 35.6984
سكان 4723
جيونيمز 249933

مكان jo.bayt-yafa
اسم بيت يافا
إنجليزي Bayt Yafa
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5174 35.7883
سكان 7788
جيونيمز 249930

مكان jo.birayn
اسم بيرين
إنجليزي Birayn
بلد JOR
صنف_الكيان town
أب jo.zarqa-gov
موقع 32.0994 35.9578
جيونيمز 248525

مكان jo.burma
اسم برما
إنجليزي Burma
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.2199 35.7839
سكان 4735
جيونيمز 249849
ملتبس نعم

مكان jo.busayra
اسم بصيرا
إنجليزي Busayra
بلد JOR
صنف_الكيان town
أب jo.tafilah-gov
موقع 30.7376 35.6078
سكان 7154
جيونيمز 249842
ملتبس نعم

مكان jo.dayr-abu-said
اسم دير أبي سعيد
اسم دير ابو سعيد
إنجليزي Dayr Abu Sa'id
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4982 35.6867
جيونيمز 249699

مكان jo.dayr-al-kahf
اسم دير الكهف
إنجليزي Dayr al Kahf
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.2754 36.8395
جيونيمز 10943439

مكان jo.dayr-alla
اسم دير علا
إنجليزي Dayr 'Alla
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.1957 35.6216
جيونيمز 249693

مكان jo.dayr-yusuf
اسم دير يوسف
إنجليزي Dayr Yusuf
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4912 35.7987
سكان 6223
جيونيمز 249676

مكان jo.dhiban
اسم ذيبان
إنجليزي Dhiban
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.5 35.7833
جيونيمز 249664

مكان jo.fuqu
اسم فقوع
إنجليزي Fuqu'
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.3681 35.7022
جيونيمز 249481
ملتبس نعم

مكان jo.ghawr-al-mazraah
اسم غور المزرعة
إنجليزي Ghawr al Mazra'ah
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.2683 35.5161
جيونيمز 250534

مكان jo.hakama
اسم هاكاما
إنجليزي Hakama
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5945 35.8841
سكان 7075
جيونيمز 249318

مكان jo.halawah
اسم خيط اللبن
اسم حلاوة
اسم حلاوه
إنجليزي Halawah
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.3846 35.6615
سكان 5376
جيونيمز 249310

مكان jo.hawsha
اسم حوشا
اسم هوشة
إنجليزي Hawsha
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.4514 36.099
جيونيمز 249153
ملتبس نعم

مكان jo.hayy-al-bunayyat
اسم البنيات
اسم البنيات الشمالية
اسم البنيات الشماليه
إنجليزي Hayy al Bunayyat
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.893 35.8931
سكان 5579
جيونيمز 250738
ملتبس نعم

مكان jo.hayy-al-quwaysimah
اسم القويسمة
إنجليزي Hayy al Quwaysimah
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.9219 35.9555
سكان 32396
جيونيمز 250461

مكان jo.hisban
اسم حسبان
إنجليزي Hisban
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.7982 35.8099
جيونيمز 249095
ملتبس نعم

مكان jo.husn-camp
اسم مخيم الحصن
إنجليزي Husn camp
بلد JOR
صنف_الكيان camp
أب jo.irbid-gov
موقع 32.5 35.88
جيونيمز 250675

مكان jo.interior-ministry-circle
اسم دوار الداخلية
إنجليزي Interior Ministry Circle
بلد JOR
صنف_الكيان building
أب jo.amman
موقع 31.97 35.91

مكان jo.irbid
اسم إربد
إنجليزي Irbid
بلد JOR
صنف_الكيان city
أب jo.irbid-gov
موقع 32.5556 35.85
سكان 569068
جيونيمز 248946

مكان jo.irbid-gov
اسم إربد
إنجليزي Irbid
بلد JOR
صنف_الكيان admin1
أب jo
موقع 32.55 35.8
سكان 928292
جيونيمز 248944

مكان jo.irjan
اسم عرجان
إنجليزي 'Irjan
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.3945 35.7334
جيونيمز 248940
ملتبس نعم

مكان jo.jabal-al-hussein
اسم جبل الحسين
إنجليزي Jabal Al Hussein
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.9686 35.9143

مكان jo.jabal-alqalah
اسم جبل القلعة
إنجليزي Jabal Alqalah
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.9513 35.9365

مكان jo.jaber-crossing
اسم معبر جابر
اسم جابر
اسم معبر جابر الحدودي
إنجليزي Jaber crossing
بلد JOR
صنف_الكيان crossing
أب jo.mafraq-gov
موقع 32.51 36.2
ملتبس نعم

مكان jo.jarash
اسم جرش
إنجليزي Jarash
بلد JOR
صنف_الكيان town
أب jo.jerash-gov
موقع 32.2808 35.8993
سكان 27046
جيونيمز 248875
ملتبس نعم

مكان jo.jawa
اسم جاوا
إنجليزي Jawa
بلد JOR
صنف_الكيان town
أب jo.amman-gov
موقع 31.8525 35.9393
سكان 10628
جيونيمز 248843
ملتبس نعم

مكان jo.jerash-gov
اسم جرش
إنجليزي Jerash
بلد JOR
صنف_الكيان admin1
أب jo
موقع 32.3 35.9
سكان 153602
جيونيمز 443121
ملتبس نعم

مكان jo.jordan-gate-towers
اسم مشروع أبراج بوابة الأردن
إنجليزي Jordan Gate Towers
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.9634 35.8689
سكان 5000
جيونيمز 6956373

مكان jo.judita
اسم جديتا
إنجليزي Judita
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4079 35.708
سكان 20000
جيونيمز 248803
ملتبس نعم

مكان jo.juraynah
اسم جرينة
إنجليزي Juraynah
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.76 35.7947
جيونيمز 248774

مكان jo.kafr-abil
اسم كفر آبيل
إنجليزي Kafr Abil
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4175 35.6694
سكان 6333
جيونيمز 248738

مكان jo.kafr-asad
اسم كفرأسد
اسم كفر أسد
إنجليزي Kafr Asad
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5983 35.7124
سكان 8203
جيونيمز 248734

مكان jo.kafr-sawm
اسم كفر سوم
إنجليزي Kafr Sawm
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6833 35.8
سكان 7152
جيونيمز 248719

مكان jo.karak-gov
اسم الكرك
إنجليزي Karak
بلد JOR
صنف_الكيان admin1
أب jo
موقع 31.2 35.8
سكان 204185
جيونيمز 250625

مكان jo.karameh-crossing
اسم معبر الكرامة
اسم معبر الكرامة طريبيل
اسم الكرامة الحدودي
إنجليزي Karameh crossing
بلد JOR
صنف_الكيان crossing
أب jo.mafraq-gov
موقع 32.87 38.98

مكان jo.kharja
اسم خرجة
اسم خرجا
إنجليزي Kharja
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6587 35.887
سكان 5498
جيونيمز 248627
ملتبس نعم

مكان jo.kitim
اسم كتم
إنجليزي Kitim
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4383 35.8956
سكان 5292
جيونيمز 248434
ملتبس نعم

مكان jo.kufrinjah
اسم كفرنجة
إنجليزي Kufrinjah
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.2976 35.7021
جيونيمز 248420
ملتبس نعم

مكان jo.maan
اسم معان
إنجليزي Ma'an
بلد JOR
صنف_الكيان city
أب jo.maan-gov
موقع 30.192 35.736
سكان 50350
جيونيمز 248382
ملتبس نعم

مكان jo.maan-gov
اسم معان
إنجليزي Ma'an
بلد JOR
صنف_الكيان admin1
أب jo
موقع 30 36.5
سكان 94253
جيونيمز 248380
ملتبس نعم

مكان jo.madaba
اسم مادبا
إنجليزي Madaba
بلد JOR
صنف_الكيان city
أب jo.madaba-gov
موقع 31.7167 35.8
سكان 82335
جيونيمز 248370

مكان jo.madaba-gov
اسم مأدبا
إنجليزي Madaba
بلد JOR
صنف_الكيان admin1
أب jo
موقع 31.6 35.8
سكان 129960
جيونيمز 443123

مكان jo.mafraq-gov
اسم المفرق
إنجليزي Mafraq
بلد JOR
صنف_الكيان admin1
أب jo
موقع 32.3 37.5
سكان 244188
جيونيمز 250583
ملتبس نعم

مكان jo.main
اسم ماعين
إنجليزي Ma'in
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.68 35.732
جيونيمز 248293

مكان jo.malka
اسم ملكة
اسم ملكا
إنجليزي Malka
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6738 35.7501
سكان 6856
جيونيمز 248250
ملتبس نعم

مكان jo.manshiyat-bani-hasan
اسم منشية بني حسن
اسم المنشية
إنجليزي Manshiyat Bani Hasan
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.3707 36.0793
جيونيمز 250567

مكان jo.marka
اسم مطار ماركا
اسم ماركا
إنجليزي Marka
بلد JOR
صنف_الكيان airport
أب jo.amman
موقع 31.97 35.99
ملتبس نعم

مكان jo.muhajirun
اسم مهاجرون
إنجليزي Muhajirun
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.9475 35.9239
ملتبس نعم

مكان jo.mulayh
اسم مليح
إنجليزي Mulayh
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.5852 35.8072
جيونيمز 247916
ملتبس نعم

مكان jo.muthallath-jamiat-al-al-bayt
اسم مثلث جامعة آل البيت
اسم مثلث الجامعة
إنجليزي Muthallath Jami'at Al al Bayt
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.3459 36.2335
جيونيمز 10861483

مكان jo.muthallath-sabha
اسم مثلث صبحا
إنجليزي Muthallath Sabha
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.2601 36.4678
جيونيمز 10640344

مكان jo.muwaffaq-salti-air-base
اسم قاعدة موفق السلطي
اسم قاعدة الأزرق الجوية
إنجليزي Muwaffaq Salti Air Base
بلد JOR
صنف_الكيان base
أب jo.zarqa-gov
موقع 31.833 36.782

مكان jo.naur
اسم ناعور
إنجليزي Na'ur
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.8744 35.8247
جيونيمز 247724

مكان jo.orange-uk
اسم أورانج المملكة المتحدة
إنجليزي Orange UK
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.9773 35.8434
سكان 20000
جيونيمز 6956372

مكان jo.petra
اسم البتراء
اسم البترا
إنجليزي Petra
بلد JOR
صنف_الكيان town
أب jo.maan-gov
موقع 30.3285 35.4444
سكان 14000
جيونيمز 246008
ملتبس نعم

مكان jo.qafqafa
اسم قفقفا
إنجليزي Qafqafa
بلد JOR
صنف_الكيان town
أب jo.jerash-gov
موقع 32.3483 35.9395
سكان 4402
جيونيمز 247659
ملتبس نعم

مكان jo.qatna
اسم قطنا
إنجليزي Qatna
بلد JOR
صنف_الكيان neighbourhood
أب jo.amman
موقع 31.9998 35.9216
ملتبس نعم

مكان jo.queen-alia-international-airport
اسم مطار الملكة علياء
اسم مطار الملكة علياء الدولي
إنجليزي Queen Alia International Airport
بلد JOR
صنف_الكيان airport
أب jo.amman
موقع 31.7226 35.9932

مكان jo.qumaym
اسم قميم
إنجليزي Qumaym
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5713 35.7327
سكان 5111
جيونيمز 247496

مكان jo.rehab
اسم ارحاب
إنجليزي Rehab
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.3234 36.0909
سكان 10000
جيونيمز 247336

مكان jo.rujm-ash-shami-al-gharbi
اسم رجم الشامي الغربي
اسم رجم الشامي
إنجليزي Rujm ash Shami al Gharbi
بلد JOR
صنف_الكيان town
أب jo.amman-gov
موقع 31.8369 36.0049
جيونيمز 247273

مكان jo.rukban
اسم الركبان
اسم الرقبان
إنجليزي Rukban
بلد JOR
صنف_الكيان city
أب jo.mafraq-gov
موقع 33.3141 38.7034
سكان 85000
جيونيمز 11428685
ملتبس نعم

مكان jo.rukban-jordan
اسم الركبان الأردنية
إنجليزي Rukban Jordan
بلد JOR
صنف_الكيان camp
أب jo.mafraq-gov
موقع 33.31 38.69

مكان jo.sabha
اسم صبحا
إنجليزي Sabha
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.3297 36.501
سكان 5315
جيونيمز 247176
ملتبس نعم

مكان jo.safi
اسم الصافي
اسم غورالصافي
إنجليزي Safi
بلد JOR
صنف_الكيان town
أب jo.karak-gov
موقع 31.0361 35.4654
سكان 15200
جيونيمز 250267
ملتبس نعم

مكان jo.sahab
اسم سحاب
إنجليزي Sahab
بلد JOR
صنف_الكيان town
أب jo.amman-gov
موقع 31.8721 36.005
سكان 40241
جيونيمز 247105
ملتبس نعم

مكان jo.saham-al-kaffarat
اسم صحم
اسم سحم الكفارات
اسم سحم
إنجليزي Saham al Kaffarat
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6983 35.7761
سكان 6203
جيونيمز 247103

مكان jo.sakhrah
اسم صخرة
إنجليزي Sakhrah
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.368 35.8466
سكان 10616
جيونيمز 247074
ملتبس نعم

مكان jo.sakib
اسم ساكب
إنجليزي Sakib
بلد JOR
صنف_الكيان town
أب jo.ajloun-gov
موقع 32.2833 35.8095
سكان 11586
جيونيمز 247068
ملتبس نعم

مكان jo.sal
اسم سال
إنجليزي Sal
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5694 35.9119
سكان 6896
جيونيمز 247061
ملتبس نعم

مكان jo.sama-as-sirhan
اسم سما السرحان
اسم سما
إنجليزي Sama as Sirhan
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.4686 36.2436
جيونيمز 247021
ملتبس نعم

مكان jo.samma
اسم صما
إنجليزي Samma
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.571 35.6902
سكان 8926
جيونيمز 247015
ملتبس نعم

مكان jo.samma-ar-rawsan
اسم سما الروسان
اسم سما
إنجليزي Samma ar Rawsan
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6379 35.8266
جيونيمز 247014
ملتبس نعم

مكان jo.tafilah-gov
اسم الطفيلة
إنجليزي Tafilah
بلد JOR
صنف_الكيان admin1
أب jo
موقع 30.8 35.7
سكان 75267
جيونيمز 250199

مكان jo.tibnah
اسم تبنة
إنجليزي Tibnah
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.4755 35.7284
سكان 5229
جيونيمز 246522

مكان jo.tower-22
اسم البرج 22
اسم تاور 22
إنجليزي Tower 22
بلد JOR
صنف_الكيان base
أب jo.mafraq-gov
موقع 33.31 38.7

مكان jo.umm-al-basatin
اسم أم البساتين
إنجليزي Umm al Basatin
بلد JOR
صنف_الكيان town
أب jo.amman-gov
موقع 31.8245 35.8779
جيونيمز 246384

مكان jo.umm-al-jimal
اسم أم الجمال
إنجليزي Umm al Jimal
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.3286 36.3679
جيونيمز 246371

مكان jo.umm-al-qittayn
اسم أم القطين
إنجليزي Umm al Qittayn
بلد JOR
صنف_الكيان town
أب jo.mafraq-gov
موقع 32.3156 36.6294
سكان 4225
جيونيمز 246345

مكان jo.umm-ar-rasas
اسم أم الرصاص
إنجليزي Umm ar Rasas
بلد JOR
صنف_الكيان town
أب jo.madaba-gov
موقع 31.5012 35.9215
جيونيمز 246330

مكان jo.umm-as-summaq
اسم ام السماق
إنجليزي Umm as Summaq
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.8854 35.8543
سكان 18274
جيونيمز 246314

مكان jo.umm-qays
اسم أم قيس
إنجليزي Umm Qays
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.6535 35.6854
سكان 4294
جيونيمز 246202

مكان jo.wadi-araba
اسم وادي عربة
إنجليزي Wadi Araba
بلد JOR
صنف_الكيان region
أب jo.aqaba-gov
موقع 30.3 35.2

مكان jo.wadi-araba-crossing
اسم معبر وادي عربة
إنجليزي Wadi Araba crossing
بلد JOR
صنف_الكيان crossing
أب jo.aqaba-gov
موقع 29.57 34.98

مكان jo.wadi-as-sir
اسم وادي السير
إنجليزي Wadi as Sir
بلد JOR
صنف_الكيان city
أب jo.balqa-gov
موقع 31.9513 35.8198
سكان 181212
جيونيمز 246013

مكان jo.waqqas
اسم وقاص
إنجليزي Waqqas
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5421 35.6051
سكان 5678
جيونيمز 245989
ملتبس نعم

مكان jo.yarqa
اسم يرقا
إنجليزي Yarqa
بلد JOR
صنف_الكيان town
أب jo.balqa-gov
موقع 31.9784 35.6947
سكان 4786
جيونيمز 245939
ملتبس نعم

مكان jo.zaatari-camp
اسم مخيم الزعتري
اسم الزعتري
إنجليزي Zaatari camp
بلد JOR
صنف_الكيان camp
أب jo.mafraq-gov
موقع 32.292 36.325
جيونيمز 250087

مكان jo.zahar
اسم زحر
إنجليزي Zahar
بلد JOR
صنف_الكيان town
أب jo.irbid-gov
موقع 32.5667 35.7775
سكان 4150
جيونيمز 245915
ملتبس نعم

مكان jo.zarqa-gov
اسم الزرقاء
إنجليزي Zarqa
بلد JOR
صنف_الكيان admin1
أب jo
موقع 31.9 36.8
سكان 764650
جيونيمز 250092
ملتبس نعم
