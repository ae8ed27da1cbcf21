# Places of Turkey.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان tr.adakli-district
اسم أداكلي
إنجليزي Adakli
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 39.2384 40.5504
سكان 10647

مكان tr.adana
اسم أضنة
اسم أضنه
إنجليزي Adana
بلد TUR
صنف_الكيان city
أب tr.adana-gov
موقع 37.0017 35.3289
سكان 1779463
جيونيمز 325363

مكان tr.adana-gov
اسم أضنة
اسم أضنه
اسم أضنا
إنجليزي Adana
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.4 35.5
سكان 2258718
جيونيمز 325361

مكان tr.adapazar-district
اسم آدابازاري
إنجليزي Adapazar
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 40.8138 30.4134

مكان tr.adapazari
اسم آدابازاري
إنجليزي Adapazari
بلد TUR
صنف_الكيان city
أب tr.adapazar-district
موقع 40.7718 30.3776
سكان 286787
جيونيمز 752850

مكان tr.adilcevaz
اسم عادلجواز
اسم عادالجواز
إنجليزي Adilcevaz
بلد TUR
صنف_الكيان town
أب tr.adilcevaz-district
موقع 38.8039 42.7342
سكان 52781
جيونيمز 325336

مكان tr.adilcevaz-district
اسم عادلجواز
إنجليزي Adilcevaz
بلد TUR
صنف_الكيان admin2
أب tr.bitlis-gov
موقع 38.7606 42.8424
سكان 40464

مكان tr.adiyaman
اسم أديامان
اسم حصن منصور
اسم ئادىياما
إنجليزي Adiyaman
بلد TUR
صنف_الكيان city
أب tr.adiyaman-gov
موقع 37.7633 38.2708
سكان 267131
جيونيمز 325330

مكان tr.adiyaman-gov
اسم آدي يامان
اسم أديامان
اسم أضيمان
إنجليزي Adiyaman
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.8 38.3
سكان 632459
جيونيمز 325329

مكان tr.afyonkarahisar
اسم أفيون قره حصار
اسم قره حصار ساحب
إنجليزي Afyonkarahisar
بلد TUR
صنف_الكيان city
أب tr.bursa-gov
موقع 38.7494 30.5602
سكان 146136
جيونيمز 325303

مكان tr.agri
اسم أغري
إنجليزي Agri
بلد TUR
صنف_الكيان city
أب tr.agri-gov
موقع 39.7194 43.0514
سكان 92022
جيونيمز 309647
ملتبس نعم

مكان tr.agri-gov
اسم أغري
إنجليزي Agri
بلد TUR
صنف_الكيان admin1
أب tr
موقع 39.5 43
سكان 535435
جيونيمز 325163
ملتبس نعم

مكان tr.ahlat-district
اسم أخلاط
إنجليزي Ahlat
بلد TUR
صنف_الكيان admin2
أب tr.bitlis-gov
موقع 38.7906 42.3525
سكان 64695
جيونيمز 325103

مكان tr.ahmetli
اسم أحمدلي
إنجليزي Ahmetli
بلد TUR
صنف_الكيان town
أب tr.ahmetli-district
موقع 38.5196 27.9386
سكان 11377
جيونيمز 325066
ملتبس نعم

مكان tr.ahmetli-district
اسم أحمدلي
إنجليزي Ahmetli
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.5281 27.9161
سكان 15830
ملتبس نعم

مكان tr.akcaabat-district
اسم آقجة آباد
إنجليزي Akcaabat
بلد TUR
صنف_الكيان admin2
أب tr.trabzon-gov
موقع 40.9497 39.5255
سكان 106475
جيونيمز 752627

مكان tr.akcadag-district
اسم آقتشاداغ
اسم آقتشاداج
إنجليزي Akcadag
بلد TUR
صنف_الكيان admin2
أب tr.malatya-gov
موقع 38.3757 37.8876
سكان 29940
جيونيمز 324953

مكان tr.akcakale
اسم أقجة قلعة
اسم أقجه قلعة
اسم أكتشاكالي
إنجليزي Akcakale
بلد TUR
صنف_الكيان town
أب tr.akcakale-district
موقع 36.711 38.948
سكان 32114
جيونيمز 324944

مكان tr.akcakale-district
اسم أقجة قلعة
إنجليزي Akcakale
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 36.8078 38.8314

مكان tr.akhisar
اسم آق حصار
اسم اخيسار
اسم آقحصار
إنجليزي Akhisar
بلد TUR
صنف_الكيان city
أب tr.akhisar-district
موقع 38.9185 27.8401
سكان 84659
جيونيمز 324698

مكان tr.akhisar-district
اسم آق حصار
اسم اخيسار
إنجليزي Akhisar
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.9193 27.906
سكان 157161

مكان tr.akinci-air-base
اسم قاعدة أكينجي
اسم أكينجي
اسم قاعدة أقنجي
إنجليزي Akinci Air Base
بلد TUR
صنف_الكيان base
أب tr.ankara-gov
موقع 40.079 32.566

مكان tr.aksaray
اسم آق سراي
إنجليزي Aksaray
بلد TUR
صنف_الكيان city
أب tr.konya-gov
موقع 38.3593 34.0119
سكان 152201
جيونيمز 324496

مكان tr.aksehir-district
اسم آق شهر
إنجليزي Aksehir
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 38.352 31.4662
سكان 99831
جيونيمز 324490

مكان tr.akseki-district
اسم آق سكي
إنجليزي Akseki
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 37.0225 31.8205
سكان 13621
جيونيمز 324486

مكان tr.aksu
اسم أكسو
إنجليزي Aksu
بلد TUR
صنف_الكيان town
أب tr.sivas-gov
موقع 40.0895 38.0352
سكان 10500
جيونيمز 752359
ملتبس نعم

مكان tr.aksu-district
اسم أكسو
إنجليزي Aksu
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 37.7512 31.1964
سكان 5360
جيونيمز 324470
ملتبس نعم

مكان tr.akyazi-district
اسم أكيازي
إنجليزي Akyazi
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 40.6098 30.6837
سكان 83255
جيونيمز 752288

مكان tr.alacati
اسم الاتشاتي
إنجليزي Alacati
بلد TUR
صنف_الكيان town
أب tr.izmir-gov
موقع 38.2825 26.3746
سكان 3658
جيونيمز 324294

مكان tr.aladag
اسم ألاداغ
إنجليزي Aladag
بلد TUR
صنف_الكيان town
أب tr.aladag-district
موقع 37.5485 35.396
سكان 7613
جيونيمز 308998

مكان tr.aladag-district
اسم ألاداغ
اسم الاداج
إنجليزي Aladag
بلد TUR
صنف_الكيان admin2
أب tr.adana-gov
موقع 37.5534 35.3695
سكان 17506

مكان tr.alanya
اسم ألانيا
إنجليزي Alanya
بلد TUR
صنف_الكيان city
أب tr.alanya-district
موقع 36.5438 31.9998
سكان 112969
جيونيمز 324190

مكان tr.alanya-district
اسم ألانيا
إنجليزي Alanya
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 36.5377 32.2284
سكان 226236
جيونيمز 7732185

مكان tr.alasehir
اسم آلاشهر
إنجليزي Alasehir
بلد TUR
صنف_الكيان town
أب tr.alasehir-district
موقع 38.3508 28.5172
سكان 48147
جيونيمز 324172

مكان tr.alasehir-district
اسم آلاشهر
إنجليزي Alasehir
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.3589 28.4827
سكان 97541

مكان tr.aliaga
اسم ألياجا
إنجليزي Aliaga
بلد TUR
صنف_الكيان town
أب tr.aliaga-district
موقع 38.7998 26.972
سكان 44883
جيونيمز 324106

مكان tr.aliaga-district
اسم ألياجا
إنجليزي Aliaga
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.7955 27.0527
سكان 60043
جيونيمز 7732712

مكان tr.almus-district
اسم الموص
إنجليزي Almus
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.318 37.0371
سكان 29009
جيونيمز 752083
ملتبس نعم

مكان tr.altindag-district
اسم ألتنداغ
إنجليزي Altindag
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.0091 32.9407
سكان 370735
جيونيمز 7732081

مكان tr.altinoezue
اسم القصير
إنجليزي Altinoezue
بلد TUR
صنف_الكيان town
أب tr.altinozu-district
موقع 36.115 36.2482
سكان 4844
جيونيمز 323906
ملتبس نعم

مكان tr.altinova-district
اسم آلتينوفا
إنجليزي Altinova
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.6657 29.4761
سكان 3875
جيونيمز 752042

مكان tr.altinozu-district
اسم القصير
إنجليزي Altinozu
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.0964 36.279
سكان 61323
ملتبس نعم

مكان tr.altintas-district
اسم ألتينطاش
إنجليزي Altintas
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.0753 30.1216
سكان 20316

مكان tr.amasra-district
اسم أماسرا
اسم أماصرة
اسم اماصره
إنجليزي Amasra
بلد TUR
صنف_الكيان admin2
أب tr.bolu-gov
موقع 41.7308 32.4983
سكان 15199
جيونيمز 752016

مكان tr.amasya
اسم أماصيا
اسم أماسية
اسم اماسيه
إنجليزي Amasya
بلد TUR
صنف_الكيان city
أب tr.sivas-gov
موقع 40.6604 35.8143
سكان 82896
جيونيمز 752015

مكان tr.anamur
اسم أنامور
اسم ضلع انامور
إنجليزي Anamur
بلد TUR
صنف_الكيان town
أب tr.anamur-district
موقع 36.0751 32.8369
سكان 57128
جيونيمز 323828

مكان tr.anamur-district
اسم أنامور
إنجليزي Anamur
بلد TUR
صنف_الكيان admin2
أب tr.mersin-gov
موقع 36.2201 32.7492
سكان 63850
جيونيمز 7910587

مكان tr.anatolia
اسم الأناضول
اسم هضبة الأناضول
إنجليزي Anatolia
بلد TUR
صنف_الكيان region
أب tr
موقع 39 33
ملتبس نعم

مكان tr.ankara
اسم أنقرة
إنجليزي Ankara
بلد TUR
صنف_الكيان city
أب tr.ankara-gov
موقع 39.9199 32.8543
سكان 3517182
جيونيمز 323786
عاصمة نعم

مكان tr.ankara-gov
اسم أنقرة
إنجليزي Ankara
بلد TUR
صنف_الكيان admin1
أب tr
موقع 39.8 32.6
سكان 5663322
جيونيمز 323784

مكان tr.antakya
اسم أنطاكيا
اسم أنطاكية
إنجليزي Antakya
بلد TUR
صنف_الكيان city
أب tr.hatay-gov
موقع 36.2066 36.1572
سكان 210000
جيونيمز 323779

مكان tr.antalya
اسم أنطاليا
اسم أنطالية
إنجليزي Antalya
بلد TUR
صنف_الكيان city
أب tr.antalya-gov
موقع 36.9152 30.7143
سكان 1344000
جيونيمز 323777

مكان tr.antalya-gov
اسم أنطاليا
إنجليزي Antalya
بلد TUR
صنف_الكيان admin1
أب tr
موقع 36.9 31
سكان 2548308
جيونيمز 323776

مكان tr.ardahan
اسم أرداهان
اسم أردهان
اسم ارداخان
إنجليزي Ardahan
بلد TUR
صنف_الكيان town
أب tr.kars-gov
موقع 41.1087 42.7022
سكان 21020
جيونيمز 751952

مكان tr.arnavutkoy-district
اسم أرناؤوط كوي
إنجليزي Arnavutkoy
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.2205 28.6752

مكان tr.arsuz
اسم أرسوز
إنجليزي Arsuz
بلد TUR
صنف_الكيان town
أب tr.hatay-gov
موقع 36.4131 35.8903
جيونيمز 298435

مكان tr.artova-district
اسم أرتوفا
إنجليزي Artova
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.1263 36.2468
سكان 11073
جيونيمز 751818

مكان tr.artvin
اسم أرتوين
إنجليزي Artvin
بلد TUR
صنف_الكيان town
أب tr.kars-gov
موقع 41.1805 41.8192
سكان 24266
جيونيمز 751817
ملتبس نعم

مكان tr.atabey-district
اسم أتابي
إنجليزي Atabey
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 37.9818 30.6565
سكان 12658
جيونيمز 323039

مكان tr.atasehir-district
اسم أتاشهير
إنجليزي Atasehir
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9849 29.1284

مكان tr.ataturk-airport
اسم مطار أتاتورك
اسم مطار أتاتورك الدولي
إنجليزي Ataturk Airport
بلد TUR
صنف_الكيان airport
أب tr.istanbul-gov
موقع 40.9769 28.8146

مكان tr.aydin
اسم أيدين
إنجليزي Aydin
بلد TUR
صنف_الكيان city
أب tr.izmir-gov
موقع 37.8405 27.8417
سكان 163022
جيونيمز 322830
ملتبس نعم

مكان tr.aydinlar-district
اسم تلو
إنجليزي Aydinlar
بلد TUR
صنف_الكيان admin2
أب tr.sirnak-gov
موقع 37.9574 42.0303
سكان 3867
ملتبس نعم

مكان tr.ayvalik
اسم أيفاليك
إنجليزي Ayvalik
بلد TUR
صنف_الكيان city
أب tr.ayvalik-district
موقع 39.319 26.6954
سكان 70002
جيونيمز 322673

مكان tr.ayvalik-district
اسم أيفاليك
إنجليزي Ayvalik
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 39.2799 26.7935
سكان 58638

مكان tr.bafra
اسم بافرة
إنجليزي Bafra
بلد TUR
صنف_الكيان city
أب tr.bafra-district
موقع 41.5678 35.9069
سكان 92944
جيونيمز 751335

مكان tr.bafra-district
اسم بافرة
إنجليزي Bafra
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.4497 35.8343
سكان 143084

مكان tr.bahcelievler-district
اسم باغجلار
إنجليزي Bahcelievler
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0067 28.8412
سكان 571711

مكان tr.bakirkoy-district
اسم باقر كوي
إنجليزي Bakirkoy
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9743 28.828
سكان 214821
جيونيمز 7732461

مكان tr.balikesir
اسم بالق أسير
إنجليزي Balikesir
بلد TUR
صنف_الكيان city
أب tr.bursa-gov
موقع 39.615 27.9169
سكان 1189057
جيونيمز 322165

مكان tr.balya
اسم باليا
إنجليزي Balya
بلد TUR
صنف_الكيان town
أب tr.balya-district
موقع 39.7486 27.5789
سكان 1765
جيونيمز 322060
ملتبس نعم

مكان tr.balya-district
اسم باليا
إنجليزي Balya
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.7925 27.5795
سكان 16712
ملتبس نعم

مكان tr.banaz
اسم باناز
إنجليزي Banaz
بلد TUR
صنف_الكيان town
أب tr.banaz-district
موقع 38.7371 29.7519
سكان 17080
جيونيمز 322051

مكان tr.banaz-district
اسم باناز
إنجليزي Banaz
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 38.7741 29.7851
سكان 38594

مكان tr.bandirma
اسم باندرمة
اسم باندرمه
إنجليزي Bandirma
بلد TUR
صنف_الكيان city
أب tr.bandirma-district
موقع 40.3522 27.9767
سكان 107631
جيونيمز 751077

مكان tr.bandirma-district
اسم باندرمة
إنجليزي Bandirma
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.2573 27.9865
سكان 128603
جيونيمز 7732201

مكان tr.bartin
اسم بارتين
اسم برتين
اسم بارتن
إنجليزي Bartin
بلد TUR
صنف_الكيان town
أب tr.bolu-gov
موقع 41.6277 32.3284
سكان 37427
جيونيمز 751057
ملتبس نعم

مكان tr.basaksehir-district
اسم باشاك شهير
إنجليزي Basaksehir
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0971 28.7586

مكان tr.basciftlik
اسم باسيفتليك
إنجليزي Basciftlik
بلد TUR
صنف_الكيان town
أب tr.sivas-gov
موقع 40.5469 37.1692
سكان 7410
جيونيمز 751036

مكان tr.baskale-district
اسم باش قلعة
اسم باش قلعه
إنجليزي Baskale
بلد TUR
صنف_الكيان admin2
أب tr.van-gov
موقع 38.0503 44.0709
سكان 63123
جيونيمز 321940

مكان tr.batikent
اسم باطي كنت
إنجليزي Batikent
بلد TUR
صنف_الكيان city
أب tr.ankara-gov
موقع 39.9683 32.7308
سكان 300000
جيونيمز 442301

مكان tr.batman
اسم بطمان
اسم باتمان
اسم ضلع باتمان
إنجليزي Batman
بلد TUR
صنف_الكيان city
أب tr.batman-gov
موقع 37.8874 41.1322
سكان 381990
جيونيمز 321836

مكان tr.batman-gov
اسم باطمان
اسم بطمان
إنجليزي Batman
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.9 41.2
سكان 620278
جيونيمز 443186

مكان tr.battalgazi
اسم باتالغازي
اسم باتالجازى
إنجليزي Battalgazi
بلد TUR
صنف_الكيان town
أب tr.battalgazi-district
موقع 38.4245 38.3649
جيونيمز 7457829

مكان tr.battalgazi-district
اسم باتالغازي
اسم باتالجازى
إنجليزي Battalgazi
بلد TUR
صنف_الكيان admin2
أب tr.malatya-gov
موقع 38.4538 38.4138
سكان 27643

مكان tr.bayat-district
اسم بيات
إنجليزي Bayat
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 40.6409 34.238
سكان 27032
ملتبس نعم

مكان tr.bayburt
اسم بايبورت
اسم بايبرد
إنجليزي Bayburt
بلد TUR
صنف_الكيان town
أب tr.trabzon-gov
موقع 40.2589 40.2278
سكان 31258
جيونيمز 750938

مكان tr.bayrampasa-district
اسم بيرم باشا
إنجليزي Bayrampasa
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0474 28.8989
سكان 272196
جيونيمز 7732459

مكان tr.belen
اسم بيلين
إنجليزي Belen
بلد TUR
صنف_الكيان town
أب tr.belen-district
موقع 36.4891 36.2233
سكان 20113
جيونيمز 321572

مكان tr.belen-district
اسم بيلين
إنجليزي Belen
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.4414 36.1518
سكان 26256

مكان tr.bergama
اسم برغاما
إنجليزي Bergama
بلد TUR
صنف_الكيان town
أب tr.bergama-district
موقع 39.1207 27.1805
سكان 57200
جيونيمز 321426

مكان tr.bergama-district
اسم برغاما
إنجليزي Bergama
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 39.2124 27.1689
سكان 102581
جيونيمز 7732716

مكان tr.besiktas-district
اسم بشيكتاش
اسم بيشكتاش
إنجليزي Besiktas
بلد TUR
صنف_الكيان district
أب tr.istanbul-gov
موقع 41.0422 29.008

مكان tr.besiktas-district-istanbul
اسم بشكطاش
إنجليزي Besiktas
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.075 29.0302
سكان 191513
جيونيمز 7733234

مكان tr.besiri
اسم البشيرية
اسم البشيريه
إنجليزي Besiri
بلد TUR
صنف_الكيان town
أب tr.besiri-district
موقع 37.9184 41.2924
سكان 9513
جيونيمز 321360

مكان tr.besiri-district
اسم البشيرية
اسم البشيريه
إنجليزي Besiri
بلد TUR
صنف_الكيان admin2
أب tr.batman-gov
موقع 37.8058 41.4534
سكان 31649

مكان tr.besni-district
اسم بيسني
إنجليزي Besni
بلد TUR
صنف_الكيان admin2
أب tr.adiyaman-gov
موقع 37.6108 37.8948
سكان 80468
جيونيمز 321337

مكان tr.beykoz-district
اسم بيكوز
إنجليزي Beykoz
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.1544 29.1795
سكان 241833
جيونيمز 7733235

مكان tr.beylikduzu-district
اسم بيلك دوزي
إنجليزي Beylikduzu
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9883 28.6446

مكان tr.beyoglu-district
اسم بايوغلو
اسم بك أوغلي
إنجليزي Beyoglu
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0362 28.9729
سكان 247256

مكان tr.beysehir-district
اسم بيشهر
إنجليزي Beysehir
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 37.6757 31.6216
سكان 72712
جيونيمز 321191

مكان tr.beytussebap
اسم بيت الشباب
إنجليزي Beytussebap
بلد TUR
صنف_الكيان town
أب tr.beytussebap-district
موقع 37.57 43.16
سكان 8161
جيونيمز 321184

مكان tr.beytussebap-district
اسم بيت الشباب
إنجليزي Beytussebap
بلد TUR
صنف_الكيان admin2
أب tr.sirnak-gov
موقع 37.5946 43.1226
سكان 19947

مكان tr.bigadic
اسم بيغاديتش
اسم بيجاديتش
إنجليزي Bigadic
بلد TUR
صنف_الكيان town
أب tr.bigadic-district
موقع 39.3925 28.1311
سكان 15242
جيونيمز 321136

مكان tr.bigadic-district
اسم بيغاديتش
إنجليزي Bigadic
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.4531 28.1822
سكان 49676

مكان tr.bilecik
اسم بيله جك
إنجليزي Bilecik
بلد TUR
صنف_الكيان town
أب tr.sakarya-gov
موقع 40.1419 29.9793
سكان 51260
جيونيمز 750598

مكان tr.bingol
اسم بينكل
إنجليزي Bingol
بلد TUR
صنف_الكيان city
أب tr.diyarbakir-gov
موقع 38.8847 40.4939
سكان 80568
جيونيمز 321082

مكان tr.bingol-gov
اسم بينغول
اسم بينجول
إنجليزي Bingol
بلد TUR
صنف_الكيان admin1
أب tr
موقع 39 40.6

مكان tr.birecik-district
اسم البيرة
اسم البيره
إنجليزي Birecik
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 37.0752 38.0827
سكان 83319
جيونيمز 321062

مكان tr.bismil
اسم بسمل
إنجليزي Bismil
بلد TUR
صنف_الكيان city
أب tr.bismil-district
موقع 37.8486 40.6658
سكان 74493
جيونيمز 321031

مكان tr.bismil-district
اسم بسمل
إنجليزي Bismil
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 37.8022 40.837
سكان 108706
جيونيمز 439825

مكان tr.bitlis
اسم بدليس
اسم بتليس
اسم بلتس
اسم بيطليس
إنجليزي Bitlis
بلد TUR
صنف_الكيان town
أب tr.bitlis-gov
موقع 38.4012 42.1078
سكان 46111
جيونيمز 321025

مكان tr.bitlis-gov
اسم بيتليس
اسم بدليس
إنجليزي Bitlis
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.5 42.2
سكان 350994
جيونيمز 321022

مكان tr.bodrum
اسم بودروم
إنجليزي Bodrum
بلد TUR
صنف_الكيان town
أب tr.bodrum-district
موقع 37.0383 27.4292
سكان 39317
جيونيمز 320995

مكان tr.bodrum-district
اسم بودروم
إنجليزي Bodrum
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 37.0555 27.5494
سكان 105474
جيونيمز 7733242

مكان tr.bogazkale-district
اسم بوغاز كوي
اسم بوجاز كوى
اسم خاتوشا
إنجليزي Bogazkale
بلد TUR
صنف_الكيان admin2
أب tr.kayseri-gov
موقع 40.0421 34.5767
سكان 5696
جيونيمز 750539

مكان tr.bolayir
اسم بولاير
إنجليزي Bolayir
بلد TUR
صنف_الكيان town
أب tr.istanbul-gov
موقع 40.5157 26.7553
جيونيمز 750525

مكان tr.bolu
اسم بولو
إنجليزي Bolu
بلد TUR
صنف_الكيان city
أب tr.bolu-gov
موقع 40.7363 31.6106
سكان 96629
جيونيمز 750516

مكان tr.bolu-gov
اسم بولو
إنجليزي Bolu
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40.6 31.6

مكان tr.bor
اسم بور
إنجليزي Bor
بلد TUR
صنف_الكيان town
أب tr.bor-district
موقع 37.8906 34.5589
سكان 32435
جيونيمز 320871
ملتبس نعم

مكان tr.bor-district
اسم بور
إنجليزي Bor
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 37.8618 34.4858
سكان 59873
ملتبس نعم

مكان tr.bornova
اسم بورنوفا
إنجليزي Bornova
بلد TUR
صنف_الكيان town
أب tr.bornova-district
موقع 38.4697 27.2211
جيونيمز 320857

مكان tr.bornova-district
اسم بورنوفا
إنجليزي Bornova
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.4816 27.2578
سكان 476153
جيونيمز 7732711

مكان tr.boyabat
اسم بويابات
إنجليزي Boyabat
بلد TUR
صنف_الكيان town
أب tr.samsun-gov
موقع 41.4689 34.7667
سكان 27717
جيونيمز 750468

مكان tr.bozburun
اسم بوزبورون
إنجليزي Bozburun
بلد TUR
صنف_الكيان town
أب tr.mugla-gov
موقع 36.6949 28.0434
جيونيمز 320716

مكان tr.bozcaada
اسم تندوس
إنجليزي Bozcaada
بلد TUR
صنف_الكيان town
أب tr.edirne-gov
موقع 39.835 26.0697
سكان 2635
جيونيمز 320700

مكان tr.bozdogan
اسم بوزدوغان
اسم بوزدوجان
إنجليزي Bozdogan
بلد TUR
صنف_الكيان town
أب tr.bozdogan-district
موقع 37.6713 28.3139
سكان 8378
جيونيمز 320647

مكان tr.bozdogan-district
اسم بوزدوغان
اسم بوزدوجان
إنجليزي Bozdogan
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 37.6311 28.4033
سكان 36463

مكان tr.bulanik-district
اسم بولانك
اسم بولانيك
إنجليزي Bulanik
بلد TUR
صنف_الكيان admin2
أب tr.mus-gov
موقع 39.0617 42.136
سكان 85232
جيونيمز 320448

مكان tr.buldan
اسم بولدان
اسم ضلع بلدن
إنجليزي Buldan
بلد TUR
صنف_الكيان town
أب tr.buldan-district
موقع 38.045 28.8306
سكان 14811
جيونيمز 320437
ملتبس نعم

مكان tr.buldan-district
اسم بولدان
إنجليزي Buldan
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 38.0983 28.8269
سكان 27380
ملتبس نعم

مكان tr.burdur
اسم بوردور
اسم بردود
إنجليزي Burdur
بلد TUR
صنف_الكيان city
أب tr.antalya-gov
موقع 37.7356 30.3004
سكان 66158
جيونيمز 320392

مكان tr.burhaniye
اسم برهانية
اسم برهانيه
إنجليزي Burhaniye
بلد TUR
صنف_الكيان town
أب tr.burhaniye-district
موقع 39.5004 26.9727
سكان 38083
جيونيمز 320369
ملتبس نعم

مكان tr.burhaniye-district
اسم برهانية
اسم برهانيه
إنجليزي Burhaniye
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 39.4365 27.0197
سكان 48602
ملتبس نعم

مكان tr.bursa
اسم بورصة
اسم بورصه
اسم بورسا
إنجليزي Bursa
بلد TUR
صنف_الكيان city
أب tr.bursa-gov
موقع 40.2016 29.1005
سكان 3101833
جيونيمز 750269
ملتبس نعم

مكان tr.bursa-gov
اسم بورصة
اسم بورصا
إنجليزي Bursa
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40.1 29.1
سكان 3101833
جيونيمز 750268
ملتبس نعم

مكان tr.buyukcekmece-district
اسم بيوك جكمجة
إنجليزي Buyukcekmece
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0419 28.5066
سكان 688774
جيونيمز 7732455

مكان tr.buyukorhan-district
اسم بويوكورهان
إنجليزي Buyukorhan
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.7393 28.8643
سكان 14199

مكان tr.caldiran
اسم جالديران
إنجليزي Caldiran
بلد TUR
صنف_الكيان town
أب tr.van-gov
موقع 39.1432 43.9107
جيونيمز 319823

مكان tr.camliyayla
اسم تشامليايلا
إنجليزي Camliyayla
بلد TUR
صنف_الكيان town
أب tr.camlyayla-district
موقع 37.1703 34.6011
جيونيمز 319591

مكان tr.camlyayla-district
اسم تشامليايلا
إنجليزي Camlyayla
بلد TUR
صنف_الكيان admin2
أب tr.mersin-gov
موقع 37.235 34.583

مكان tr.canakkale
اسم جاناكالي
اسم جنق قلعة
اسم جنق قلعه
إنجليزي Canakkale
بلد TUR
صنف_الكيان city
أب tr.edirne-gov
موقع 40.1528 26.4093
سكان 87791
جيونيمز 749780

مكان tr.cankaya-district
اسم شقة جانكايا
إنجليزي Cankaya
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 39.8705 32.8521
جيونيمز 7732084

مكان tr.cankiri
اسم جانقري
إنجليزي Cankiri
بلد TUR
صنف_الكيان city
أب tr.ankara-gov
موقع 40.5897 33.6159
سكان 71379
جيونيمز 749748

مكان tr.catalca
اسم تشاتالجا
إنجليزي Catalca
بلد TUR
صنف_الكيان town
أب tr.catalca-district
موقع 41.1432 28.4615
سكان 19316
جيونيمز 749644

مكان tr.catalca-district
اسم تشاتالجا
إنجليزي Catalca
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.3104 28.4239
سكان 89158
جيونيمز 7732464

مكان tr.catalhoeyuek
اسم كاتال هويوك
إنجليزي Catalhoeyuek
بلد TUR
صنف_الكيان town
أب tr.konya-gov
موقع 37.6685 32.8269
سكان 10000
جيونيمز 6940561

مكان tr.catalzeytin-district
اسم جتال زيتون
إنجليزي Catalzeytin
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.8765 34.1987
سكان 6597
جيونيمز 749609

مكان tr.cayirli-district
اسم كايرلى
إنجليزي Cayirli
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.7979 40.0293
سكان 10517

مكان tr.cekmekoy-district
اسم تشكمكوي
إنجليزي Cekmekoy
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0903 29.3049

مكان tr.celebi-district
اسم جلبي
إنجليزي Celebi
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 39.4969 33.4793
جيونيمز 318925
ملتبس نعم

مكان tr.celikhan
اسم جليكخان
إنجليزي Celikhan
بلد TUR
صنف_الكيان town
أب tr.celikhan-district
موقع 38.0342 38.2433
سكان 12961
جيونيمز 318904

مكان tr.celikhan-district
اسم جليكخان
إنجليزي Celikhan
بلد TUR
صنف_الكيان admin2
أب tr.adiyaman-gov
موقع 38.0533 38.3008
سكان 15547

مكان tr.cemisgezek-district
اسم جمشكزك
إنجليزي Cemisgezek
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.0452 38.8996
سكان 8210

مكان tr.cermik
اسم جرمك
إنجليزي Cermik
بلد TUR
صنف_الكيان town
أب tr.cermik-district
موقع 38.1361 39.4493
سكان 20975
جيونيمز 318766
ملتبس نعم

مكان tr.cermik-district
اسم جرمك
إنجليزي Cermik
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.0616 39.4411
سكان 51381

مكان tr.cesme
اسم تشيشمي
إنجليزي Cesme
بلد TUR
صنف_الكيان town
أب tr.cesme-district
موقع 38.3228 26.3064
سكان 21316
جيونيمز 318755

مكان tr.cesme-district
اسم تشيشمي
إنجليزي Cesme
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.2809 26.4375
سكان 27796

مكان tr.ceyhan
اسم جيهان
اسم جيحان
إنجليزي Ceyhan
بلد TUR
صنف_الكيان city
أب tr.ceyhan-district
موقع 37.0247 35.8175
سكان 96303
جيونيمز 318675
ملتبس نعم

مكان tr.ceyhan-district
اسم جيحان
إنجليزي Ceyhan
بلد TUR
صنف_الكيان admin2
أب tr.adana-gov
موقع 37.0446 35.8337
سكان 158459
جيونيمز 7732059

مكان tr.ceylanpinar
اسم جيلان بينار
اسم جيلانبينار
إنجليزي Ceylanpinar
بلد TUR
صنف_الكيان town
أب tr.sanliurfa-gov
موقع 36.847 40.05

مكان tr.ceylanpinar-district
اسم رأس العين
إنجليزي Ceylanpinar
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 36.9121 39.8702
سكان 69571

مكان tr.ceylanpinar-sanliurfa
اسم رأس العين
إنجليزي Ceylanpinar
بلد TUR
صنف_الكيان town
أب tr.ceylanpinar-district
موقع 36.8472 40.05
سكان 31488
جيونيمز 318668

مكان tr.ciftlikkoy-district
اسم تشيفيتليككوي
إنجليزي Ciftlikkoy
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.6281 29.3847
سكان 20916
جيونيمز 749163

مكان tr.cigli-district
اسم تشلي
إنجليزي Cigli
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.4931 27.0002
سكان 144251
جيونيمز 7732714

مكان tr.cildir
اسم جيلدير
إنجليزي Cildir
بلد TUR
صنف_الكيان town
أب tr.cildir-district
موقع 41.1281 43.1336
جيونيمز 749109

مكان tr.cildir-district
اسم جيلدير
إنجليزي Cildir
بلد TUR
صنف_الكيان admin2
أب tr.kars-gov
موقع 41.092 43.146
سكان 11901

مكان tr.cilvegozu
اسم جيلوه غوزو
اسم معبر جيلوة غوزو
اسم جيلفا غوزو
إنجليزي Cilvegozu
بلد TUR
صنف_الكيان crossing
أب tr.hatay-gov
موقع 36.235 36.67

مكان tr.cizre
اسم جزرة
اسم جيزرة
اسم جيزرا
اسم جزيرة ابن عمر
اسم جزره
إنجليزي Cizre
بلد TUR
صنف_الكيان city
أب tr.sirnak-gov
موقع 37.325 42.196

مكان tr.corlu
اسم تشورلو
إنجليزي Corlu
بلد TUR
صنف_الكيان city
أب tr.istanbul-gov
موقع 41.1592 27.8
سكان 202578
جيونيمز 748893

مكان tr.corum
اسم جوروم
إنجليزي Corum
بلد TUR
صنف_الكيان city
أب tr.samsun-gov
موقع 40.5423 34.9457
سكان 183418
جيونيمز 748879

مكان tr.cubuk-district
اسم تشوبوك
إنجليزي Cubuk
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.3294 33.038
سكان 83826
جيونيمز 748870

مكان tr.cukurca
اسم جوكورجا
اسم تشوكورجا
إنجليزي Cukurca
بلد TUR
صنف_الكيان town
أب tr.hakkari-gov
موقع 37.25 43.61

مكان tr.cukurca-district
اسم تشوكورجه
إنجليزي Cukurca
بلد TUR
صنف_الكيان admin2
أب tr.hakkari-gov
موقع 37.3034 43.6499
سكان 12352
جيونيمز 317953

مكان tr.cukurova-district
اسم تشوكوروفا
إنجليزي Cukurova
بلد TUR
صنف_الكيان admin2
أب tr.adana-gov
موقع 37.0896 35.2052

مكان tr.cumra-district
اسم قمرا
إنجليزي Cumra
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 37.5455 32.8
سكان 64247
جيونيمز 317844

مكان tr.daday-district
اسم داداي
إنجليزي Daday
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.4665 33.4343
سكان 10160
جيونيمز 748761

مكان tr.daglica
اسم داغليجا
إنجليزي Daglica
بلد TUR
صنف_الكيان village
أب tr.hakkari-gov
موقع 37.35 44.3

مكان tr.dalaman
اسم دالامان
إنجليزي Dalaman
بلد TUR
صنف_الكيان town
أب tr.dalaman-district
موقع 36.7659 28.8028
سكان 19292
جيونيمز 447273

مكان tr.dalaman-district
اسم دالامان
إنجليزي Dalaman
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 36.8192 28.8852
سكان 31318

مكان tr.damal
اسم دامال
إنجليزي Damal
بلد TUR
صنف_الكيان town
أب tr.damal-district
موقع 41.3404 42.8394
سكان 2856
جيونيمز 748688

مكان tr.damal-district
اسم دامال
إنجليزي Damal
بلد TUR
صنف_الكيان admin2
أب tr.kars-gov
موقع 41.3554 42.8469
سكان 7606

مكان tr.darca-district
اسم دريكا
إنجليزي Darca
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.779 29.3739

مكان tr.darende-district
اسم درنده
اسم طرندة
إنجليزي Darende
بلد TUR
صنف_الكيان admin2
أب tr.malatya-gov
موقع 38.5649 37.5684
سكان 33514
جيونيمز 317588

مكان tr.dargecit
اسم كربوران
إنجليزي Dargecit
بلد TUR
صنف_الكيان town
أب tr.dargecit-district
موقع 37.5455 41.7197
سكان 20793
جيونيمز 317587

مكان tr.dargecit-district
اسم كربوران
إنجليزي Dargecit
بلد TUR
صنف_الكيان admin2
أب tr.mardin-gov
موقع 37.5631 41.7632
سكان 26988

مكان tr.darica
اسم دريكا
إنجليزي Darica
بلد TUR
صنف_الكيان town
أب tr.darca-district
موقع 40.7797 29.3945
جيونيمز 748636

مكان tr.delice
اسم ديليس
إنجليزي Delice
بلد TUR
صنف_الكيان town
أب tr.delice-district
موقع 39.9537 34.0259
سكان 12286
جيونيمز 317332

مكان tr.delice-district
اسم ديليس
إنجليزي Delice
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.0009 34.008
سكان 11035

مكان tr.demre
اسم دمرة
اسم دمره
إنجليزي Demre
بلد TUR
صنف_الكيان town
أب tr.antalya-gov
موقع 36.2537 29.9777
سكان 15000
جيونيمز 6559490

مكان tr.denizli
اسم دنيزلي
إنجليزي Denizli
بلد TUR
صنف_الكيان city
أب tr.mugla-gov
موقع 37.7742 29.0875
سكان 313238
جيونيمز 317109

مكان tr.derik
اسم درك
اسم ديريك التركية
إنجليزي Derik
بلد TUR
صنف_الكيان town
أب tr.mardin-gov
موقع 37.365 40.27

مكان tr.derince-district
اسم درينجه
إنجليزي Derince
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.8716 29.8853

مكان tr.derinkuyu-district
اسم ديرنكويو
إنجليزي Derinkuyu
بلد TUR
صنف_الكيان admin2
أب tr.kayseri-gov
موقع 38.3951 34.6463

مكان tr.devrekani-district
اسم ديورخاني
إنجليزي Devrekani
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.684 33.9212
سكان 13742
جيونيمز 748166

مكان tr.didim-district
اسم ديدم
إنجليزي Didim
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 37.445 27.317
سكان 42266

مكان tr.digor-district
اسم ديكور
إنجليزي Digor
بلد TUR
صنف_الكيان admin2
أب tr.agri-gov
موقع 40.3531 43.4374
سكان 26925
جيونيمز 748148
ملتبس نعم

مكان tr.diyarbakir
اسم ديار بكر
اسم دياربكر
إنجليزي Diyarbakir
بلد TUR
صنف_الكيان city
أب tr.diyarbakir-gov
موقع 37.9136 40.2172
سكان 644763
جيونيمز 316541

مكان tr.diyarbakir-gov
اسم ديار بكر
اسم دياربكر
إنجليزي Diyarbakir
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.1 40.2
سكان 1783431
جيونيمز 316540

مكان tr.doertyol
اسم دورتيول
إنجليزي Doertyol
بلد TUR
صنف_الكيان town
أب tr.hatay-gov
موقع 36.8616 36.2289
سكان 56513
جيونيمز 316284

مكان tr.dogansar-district
اسم دوغانشار
إنجليزي Dogansar
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.1628 37.5553
سكان 3781
جيونيمز 747986

مكان tr.doganyol
اسم دوغانيول
اسم دوجانيول
إنجليزي Doganyol
بلد TUR
صنف_الكيان town
أب tr.doganyol-district
موقع 38.3118 39.0382
سكان 6332
جيونيمز 316431

مكان tr.doganyol-district
اسم دوغانيول
اسم دوجانيول
إنجليزي Doganyol
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.2885 39.066
سكان 5026

مكان tr.dogubayazit
اسم دوغبايزيد
إنجليزي Dogubayazit
بلد TUR
صنف_الكيان city
أب tr.dogubeyazit-district
موقع 39.5469 44.0842
سكان 70171
جيونيمز 316411

مكان tr.dogubeyazit-district
اسم دوغبايزيد
إنجليزي Dogubeyazit
بلد TUR
صنف_الكيان admin2
أب tr.agri-gov
موقع 39.5549 43.9981
سكان 111299

مكان tr.domanic
اسم دومانيش
إنجليزي Domanic
بلد TUR
صنف_الكيان town
أب tr.sakarya-gov
موقع 39.8 29.6167
سكان 5015
جيونيمز 316330

مكان tr.duezce
اسم دوزجه
اسم دوزجة
إنجليزي Duezce
بلد TUR
صنف_الكيان town
أب tr.bolu-gov
موقع 40.8335 31.1694
سكان 57739
جيونيمز 747764

مكان tr.dursunbey
اسم دورسونبي
إنجليزي Dursunbey
بلد TUR
صنف_الكيان town
أب tr.dursunbey-district
موقع 39.586 28.6257
سكان 17532
جيونيمز 316102

مكان tr.dursunbey-district
اسم دورسونبي
إنجليزي Dursunbey
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.5694 28.6275
سكان 46938

مكان tr.duzkoy-district
اسم دوزكوي
إنجليزي Duzkoy
بلد TUR
صنف_الكيان admin2
أب tr.trabzon-gov
موقع 40.8449 39.3764
سكان 16150
جيونيمز 747751

مكان tr.edirne
اسم أدرنة
اسم ادرنه
إنجليزي Edirne
بلد TUR
صنف_الكيان city
أب tr.edirne-gov
موقع 41.6669 26.5744
سكان 126470
جيونيمز 747712

مكان tr.edirne-gov
اسم إدرنة
إنجليزي Edirne
بلد TUR
صنف_الكيان admin1
أب tr
موقع 41.4 26.6
سكان 407763
جيونيمز 747711

مكان tr.edremit
اسم إدرميت
إنجليزي Edremit
بلد TUR
صنف_الكيان town
أب tr.edremit-district
موقع 39.5961 27.0244
سكان 40777
جيونيمز 315985

مكان tr.edremit-district
اسم إدرميت
إنجليزي Edremit
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 39.6676 26.8919
سكان 107620

مكان tr.egirdir
اسم إيغيردير
إنجليزي Egirdir
بلد TUR
صنف_الكيان town
أب tr.egirdir-district
موقع 37.8746 30.8504
سكان 17228
جيونيمز 315905

مكان tr.egirdir-district
اسم إيغيردير
إنجليزي Egirdir
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 37.8779 30.8879
سكان 39064

مكان tr.elazig
اسم معمورة العزيز
اسم قراقوتشان
اسم كاراكوكان
إنجليزي Elazig
بلد TUR
صنف_الكيان city
أب tr.elazig-gov
موقع 38.6743 39.2232
سكان 443363
جيونيمز 315808

مكان tr.elazig-gov
اسم إيلازيغ
اسم ألازيغ
إنجليزي Elazig
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.7 39.2
سكان 587960
جيونيمز 315807

مكان tr.elbeyli
اسم ألبيلي
إنجليزي Elbeyli
بلد TUR
صنف_الكيان town
أب tr
موقع 36.69 37.49
سكان 6000

مكان tr.elbistan
اسم البستان
إنجليزي Elbistan
بلد TUR
صنف_الكيان city
أب tr.elbistan-district
موقع 38.2059 37.1983
سكان 80456
جيونيمز 315795
ملتبس نعم

مكان tr.elbistan-district
اسم البستان
إنجليزي Elbistan
بلد TUR
صنف_الكيان admin2
أب tr.kahramanmaras-gov
موقع 38.2764 37.3121
سكان 129379
ملتبس نعم

مكان tr.enez
اسم انيز
إنجليزي Enez
بلد TUR
صنف_الكيان town
أب tr.edirne-gov
موقع 40.7247 26.0825
سكان 4119
جيونيمز 747503

مكان tr.erbaa
اسم أربا
إنجليزي Erbaa
بلد TUR
صنف_الكيان town
أب tr.erbaa-district
موقع 40.6689 36.5675
سكان 52185
جيونيمز 747489

مكان tr.erbaa-district
اسم أربا
إنجليزي Erbaa
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.7087 36.6052
سكان 95658

مكان tr.ercis
اسم إرجيش
إنجليزي Ercis
بلد TUR
صنف_الكيان city
أب tr.ercis-district
موقع 39.0287 43.3586
سكان 91915
جيونيمز 315530

مكان tr.ercis-district
اسم إرجيش
إنجليزي Ercis
بلد TUR
صنف_الكيان admin2
أب tr.van-gov
موقع 39.1327 43.3714
سكان 152201
جيونيمز 7733002

مكان tr.erdek
اسم إردك
إنجليزي Erdek
بلد TUR
صنف_الكيان town
أب tr.erdek-district
موقع 40.3996 27.7935
سكان 22678
جيونيمز 747482

مكان tr.erdek-district
اسم إردك
إنجليزي Erdek
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.448 27.8655

مكان tr.erdemli
اسم إيرديملي
إنجليزي Erdemli
بلد TUR
صنف_الكيان town
أب tr.erdemli-district
موقع 36.605 34.3084
سكان 46570
جيونيمز 315515

مكان tr.erdemli-district
اسم إيرديملي
إنجليزي Erdemli
بلد TUR
صنف_الكيان admin2
أب tr.mersin-gov
موقع 36.7907 34.1244
سكان 126745

مكان tr.ermenek-district
اسم أرمنيك
إنجليزي Ermenek
بلد TUR
صنف_الكيان admin2
أب tr.mersin-gov
موقع 36.6356 32.8976
سكان 31182
جيونيمز 315401
ملتبس نعم

مكان tr.erzin
اسم إرزن
إنجليزي Erzin
بلد TUR
صنف_الكيان town
أب tr.erzin-district
موقع 36.9559 36.2
سكان 26316
جيونيمز 296852

مكان tr.erzin-district
اسم إرزن
إنجليزي Erzin
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.9375 36.0838
سكان 38918
جيونيمز 436926

مكان tr.erzincan
اسم أرزينجان
اسم أرزنجان
إنجليزي Erzincan
بلد TUR
صنف_الكيان city
أب tr.tunceli-gov
موقع 39.7916 39.4739
سكان 114027
جيونيمز 315373

مكان tr.erzurum
اسم أرضروم
اسم ارزروم
اسم ارض روم
إنجليزي Erzurum
بلد TUR
صنف_الكيان city
أب tr.erzurum-gov
موقع 39.9029 41.2755
سكان 420691
جيونيمز 315368

مكان tr.erzurum-gov
اسم أرضروم
إنجليزي Erzurum
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40 41.4
سكان 758279
جيونيمز 315367

مكان tr.esenler-district
اسم إيسينلار
إنجليزي Esenler
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0594 28.8695
سكان 517235

مكان tr.esenyurt-district
اسم اسن يورت
إنجليزي Esenyurt
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0398 28.6581

مكان tr.eskipazar-district
اسم اسكيبازار
إنجليزي Eskipazar
بلد TUR
صنف_الكيان admin2
أب tr.bolu-gov
موقع 40.9183 32.6073
سكان 13217
جيونيمز 747262

مكان tr.eskisehir
اسم أسكي شهر
إنجليزي Eskisehir
بلد TUR
صنف_الكيان city
أب tr.sakarya-gov
موقع 39.7738 30.538
سكان 514869
جيونيمز 315202

مكان tr.esme
اسم اشمه
إنجليزي Esme
بلد TUR
صنف_الكيان town
أب tr.izmir-gov
موقع 38.3998 28.969
سكان 11000
جيونيمز 315183

مكان tr.eynesil-district
اسم إينيسيل
إنجليزي Eynesil
بلد TUR
صنف_الكيان admin2
أب tr.trabzon-gov
موقع 41.0216 39.12
سكان 14244
جيونيمز 747191

مكان tr.eyup-district
اسم أيوب
إنجليزي Eyup
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.2144 28.874
سكان 325532
جيونيمز 7732469
ملتبس نعم

مكان tr.fatih-district
اسم الفاتح
إنجليزي Fatih
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0148 28.9454
سكان 422941
ملتبس نعم

مكان tr.fatsa-district
اسم فاتسا
إنجليزي Fatsa
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 40.9926 37.4593
سكان 96135
جيونيمز 747155

مكان tr.fethiye
اسم فتحية
اسم فتحيه
إنجليزي Fethiye
بلد TUR
صنف_الكيان city
أب tr.mugla-gov
موقع 36.6217 29.1164
سكان 60437
جيونيمز 314967
ملتبس نعم

مكان tr.finike
اسم فينيقيه
إنجليزي Finike
بلد TUR
صنف_الكيان town
أب tr.finike-district
موقع 36.295 30.1406
سكان 9250
جيونيمز 314923
ملتبس نعم

مكان tr.finike-district
اسم فينيقيه
إنجليزي Finike
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 36.4295 30.0881
سكان 45296
جيونيمز 7732189
ملتبس نعم

مكان tr.foca
اسم فوتشا
إنجليزي Foca
بلد TUR
صنف_الكيان town
أب tr.foca-district
موقع 38.6703 26.7566
سكان 15189
جيونيمز 314903

مكان tr.foca-district
اسم فوتشا
إنجليزي Foca
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.6883 26.8179
سكان 30549

مكان tr.gaziantep
اسم غازي عنتاب
اسم غازي عينتاب
اسم عنتاب
إنجليزي Gaziantep
بلد TUR
صنف_الكيان city
أب tr.gaziantep-gov
موقع 37.0594 37.3825
سكان 1808948
جيونيمز 314830

مكان tr.gaziantep-gov
اسم غازي عنتاب
اسم غازي عينتاب
اسم عنتاب
إنجليزي Gaziantep
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.05 37.4
سكان 2101157
جيونيمز 314829

مكان tr.gaziosmanpasa-district
اسم غازي عثمان باشا
إنجليزي Gaziosmanpasa
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0782 28.9034
سكان 1013048
جيونيمز 7732471

مكان tr.gazipasa-district
اسم غازي باشا
إنجليزي Gazipasa
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 36.3213 32.4458
سكان 47699
جيونيمز 314812

مكان tr.gebze
اسم جبزي
إنجليزي Gebze
بلد TUR
صنف_الكيان city
أب tr.gebze-district
موقع 40.8028 29.4307
سكان 281436
جيونيمز 747014

مكان tr.gebze-district
اسم جبزي
إنجليزي Gebze
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.9615 29.5531
سكان 521291
جيونيمز 7732636

مكان tr.gelibolu-district
اسم كليبولي
إنجليزي Gelibolu
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.688 26.8531
سكان 47252

مكان tr.gemlik
اسم كيمليك
إنجليزي Gemlik
بلد TUR
صنف_الكيان city
أب tr.gemlik-district
موقع 40.4309 29.1597
سكان 71063
جيونيمز 746958

مكان tr.gemlik-district
اسم كيمليك
إنجليزي Gemlik
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.4876 29.1564
سكان 98085

مكان tr.genc
اسم كنج
إنجليزي Genc
بلد TUR
صنف_الكيان town
أب tr.genc-district
موقع 38.7507 40.5603
سكان 22493
جيونيمز 314648
ملتبس نعم

مكان tr.genc-district
اسم كنج
إنجليزي Genc
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.6724 40.589
سكان 35267
ملتبس نعم

مكان tr.gerede
اسم كرده
إنجليزي Gerede
بلد TUR
صنف_الكيان town
أب tr.gerede-district
موقع 40.8008 32.1969
سكان 28582
جيونيمز 746940
ملتبس نعم

مكان tr.gerede-district
اسم كرده
إنجليزي Gerede
بلد TUR
صنف_الكيان admin2
أب tr.bolu-gov
موقع 40.7184 32.2944
سكان 34444
جيونيمز 7732652
ملتبس نعم

مكان tr.gevas-district
اسم غواش
اسم جواش
إنجليزي Gevas
بلد TUR
صنف_الكيان admin2
أب tr.van-gov
موقع 38.3759 42.9602
سكان 29783
جيونيمز 314557
ملتبس نعم

مكان tr.gezi-park
اسم حديقة غيزي
اسم غيزي بارك
اسم متنزه غيزي
إنجليزي Gezi Park
بلد TUR
صنف_الكيان building
أب tr.istanbul-gov
موقع 41.0385 28.987

مكان tr.giresun
اسم غيرسون
اسم جيرسون
إنجليزي Giresun
بلد TUR
صنف_الكيان city
أب tr.samsun-gov
موقع 40.9085 38.3922
سكان 98864
جيونيمز 746881

مكان tr.goele
اسم كوله
إنجليزي Goele
بلد TUR
صنف_الكيان town
أب tr.gole-district
موقع 40.7936 42.6092
سكان 11943
جيونيمز 746643
ملتبس نعم

مكان tr.golbasi-district
اسم غولباشي
اسم جولباشى
إنجليزي Golbasi
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 39.6321 32.708
سكان 73670
جيونيمز 7732107

مكان tr.gole-district
اسم كوله
إنجليزي Gole
بلد TUR
صنف_الكيان admin2
أب tr.kars-gov
موقع 40.8735 42.6345
سكان 32134
ملتبس نعم

مكان tr.golmarmara
اسم جولمارمارا
إنجليزي Golmarmara
بلد TUR
صنف_الكيان town
أب tr.izmir-gov
موقع 38.7139 27.9142
سكان 12857
جيونيمز 314038

مكان tr.gonen
اسم غونن
إنجليزي Gonen
بلد TUR
صنف_الكيان town
أب tr.gonen-district
موقع 40.1049 27.654
سكان 40763
جيونيمز 746574

مكان tr.gonen-district
اسم غونن
إنجليزي Gonen
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.1157 27.6202
سكان 72920

مكان tr.gonen-district-antalya
اسم غونن
إنجليزي Gonen
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 37.9263 30.4586
سكان 14137
جيونيمز 313973

مكان tr.goynuk-district
اسم غوينوك
إنجليزي Goynuk
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 40.3258 30.7881
سكان 16609
جيونيمز 746546

مكان tr.gumushane
اسم كوموش خانة
اسم كوموش خانه
إنجليزي Gumushane
بلد TUR
صنف_الكيان town
أب tr.trabzon-gov
موقع 40.4607 39.4788
سكان 32250
جيونيمز 746425

مكان tr.guroymak
اسم جورويماك
إنجليزي Guroymak
بلد TUR
صنف_الكيان town
أب tr.guroymak-district
موقع 38.5774 42.0281
سكان 25826
جيونيمز 313331

مكان tr.guroymak-district
اسم جورويماك
إنجليزي Guroymak
بلد TUR
صنف_الكيان admin2
أب tr.bitlis-gov
موقع 38.5781 42.0838
سكان 42385

مكان tr.habur
اسم خابور
اسم معبر الخابور
اسم معبر خابور
إنجليزي Habur
بلد TUR
صنف_الكيان crossing
أب tr.sirnak-gov
موقع 37.14 42.57

مكان tr.hacibektas-district
اسم حجي بكتاش
إنجليزي Hacibektas
بلد TUR
صنف_الكيان admin2
أب tr.kayseri-gov
موقع 38.9726 34.6516
سكان 12205
جيونيمز 313110

مكان tr.hakkari
اسم هكاري
اسم حكاري
إنجليزي Hakkari
بلد TUR
صنف_الكيان town
أب tr.hakkari-gov
موقع 37.574 43.74
سكان 77699
جيونيمز 318137

مكان tr.hakkari-gov
اسم هكاري
اسم حكاري
اسم هاكاري
إنجليزي Hakkari
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.5 44
سكان 280514
جيونيمز 312888

مكان tr.halfeti-district
اسم خلفتي
اسم روم قلعه
إنجليزي Halfeti
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 37.286 37.9955
سكان 40800
جيونيمز 312862
ملتبس نعم

مكان tr.hanak
اسم خناق
إنجليزي Hanak
بلد TUR
صنف_الكيان town
أب tr.hanak-district
موقع 41.2336 42.8472
سكان 5122
جيونيمز 745903
ملتبس نعم

مكان tr.hanak-district
اسم خناق
إنجليزي Hanak
بلد TUR
صنف_الكيان admin2
أب tr.kars-gov
موقع 41.2375 42.8054
سكان 10656
ملتبس نعم

مكان tr.harbiye
اسم حربيات
اسم حربية
إنجليزي Harbiye
بلد TUR
صنف_الكيان town
أب tr.hatay-gov
موقع 36.1453 36.1409
جيونيمز 312579
ملتبس نعم

مكان tr.harran
اسم حران
إنجليزي Harran
بلد TUR
صنف_الكيان town
أب tr.harran-district
موقع 36.86 39.0314
سكان 13640
جيونيمز 312531
ملتبس نعم

مكان tr.harran-district
اسم حران
إنجليزي Harran
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 36.8229 39.261
سكان 58734
جيونيمز 439166

مكان tr.hasankeyf
اسم حصن كيفا
إنجليزي Hasankeyf
بلد TUR
صنف_الكيان town
أب tr.hasankeyf-district
موقع 37.7131 41.4146
سكان 3676
جيونيمز 312479

مكان tr.hasankeyf-district
اسم حصن كيفا
إنجليزي Hasankeyf
بلد TUR
صنف_الكيان admin2
أب tr.batman-gov
موقع 37.6885 41.5778
سكان 7207
جيونيمز 440905

مكان tr.hatay-gov
اسم هاتاي
اسم هطاي
اسم لواء إسكندرون
إنجليزي Hatay
بلد TUR
صنف_الكيان admin1
أب tr
موقع 36.4 36.2
سكان 1659320
جيونيمز 312394

مكان tr.hereke
اسم هيركيه
إنجليزي Hereke
بلد TUR
صنف_الكيان town
أب tr.kocaeli-gov
موقع 40.7861 29.6147
جيونيمز 745660

مكان tr.hinis
اسم هنيس
إنجليزي Hinis
بلد TUR
صنف_الكيان town
أب tr.erzurum-gov
موقع 39.3606 41.7022
سكان 35472
جيونيمز 312114

مكان tr.hizan-district
اسم خيزان
إنجليزي Hizan
بلد TUR
صنف_الكيان admin2
أب tr.bitlis-gov
موقع 38.1436 42.5256
سكان 39949
جيونيمز 312024

مكان tr.horasan
اسم هوراسان
إنجليزي Horasan
بلد TUR
صنف_الكيان town
أب tr.erzurum-gov
موقع 40.0458 42.1728
سكان 17067
جيونيمز 745527

مكان tr.hozat
اسم خوزات
إنجليزي Hozat
بلد TUR
صنف_الكيان town
أب tr.hozat-district
موقع 39.1083 39.2213
سكان 8105
جيونيمز 311869

مكان tr.hozat-district
اسم خوزات
إنجليزي Hozat
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.0981 39.2184
سكان 7823

مكان tr.ibradi-district
اسم أبرادي
إنجليزي Ibradi
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 37.128 31.4873
سكان 8883
جيونيمز 322817
ملتبس نعم

مكان tr.idil
اسم إديل
اسم إيديل
إنجليزي Idil
بلد TUR
صنف_الكيان town
أب tr.sirnak-gov
موقع 37.34 41.89

مكان tr.idil-district
اسم إيدل
إنجليزي Idil
بلد TUR
صنف_الكيان admin2
أب tr.sirnak-gov
موقع 37.2725 41.8097

مكان tr.idil-sirnak
اسم إيدل
اسم ضلع ادل
إنجليزي Idil
بلد TUR
صنف_الكيان town
أب tr.idil-district
موقع 37.3411 41.8895
سكان 22960
جيونيمز 311704

مكان tr.igdir
اسم اغدير
اسم اجدير
إنجليزي Igdir
بلد TUR
صنف_الكيان city
أب tr.igdir-gov
موقع 39.9237 44.045
سكان 75721
جيونيمز 311665

مكان tr.igdir-gov
اسم أغدير
إنجليزي Igdir
بلد TUR
صنف_الكيان admin1
أب tr
موقع 39.9 43.9
سكان 201314
جيونيمز 443184

مكان tr.ilic-district
اسم إليتش
اسم اليك
إنجليزي Ilic
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.5658 38.5019
سكان 6075
ملتبس نعم

مكان tr.inebolu-district
اسم اني بولو
إنجليزي Inebolu
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.9222 33.7384
سكان 24699
جيونيمز 745175

مكان tr.iskenderun
اسم إسكندرون
إنجليزي Iskenderun
بلد TUR
صنف_الكيان city
أب tr.iskenderun-district
موقع 36.5872 36.1735
سكان 159965
جيونيمز 311111

مكان tr.iskenderun-district
اسم إسكندرونة
اسم الإسكندرونة
اسم اسكندرون
إنجليزي Iskenderun
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.3741 35.9617
سكان 306594
جيونيمز 437928

مكان tr.iskilip
اسم أسكليب
إنجليزي Iskilip
بلد TUR
صنف_الكيان town
أب tr.iskilip-district
موقع 40.7353 34.4739
سكان 19829
جيونيمز 745076

مكان tr.iskilip-district
اسم أسكليب
إنجليزي Iskilip
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 40.8045 34.4559
سكان 42476

مكان tr.isparta
اسم إسبرطة
اسم اسبرطه
إنجليزي Isparta
بلد TUR
صنف_الكيان city
أب tr.antalya-gov
موقع 37.7715 30.5548
سكان 172334
جيونيمز 311073

مكان tr.ispir
اسم اسبير
إنجليزي Ispir
بلد TUR
صنف_الكيان town
أب tr.erzurum-gov
موقع 40.4798 40.9937
سكان 12906
جيونيمز 745047

مكان tr.istanbul
اسم إسطنبول
اسم إستانبول
اسم اسطنبول التركية
إنجليزي Istanbul
بلد TUR
صنف_الكيان city
أب tr.istanbul-gov
موقع 41.0138 28.9497
سكان 15701602
جيونيمز 745044

مكان tr.istanbul-airport
اسم مطار إسطنبول
إنجليزي Istanbul Airport
بلد TUR
صنف_الكيان airport
أب tr.istanbul-gov
موقع 41.2753 28.7519

مكان tr.istanbul-gov
اسم إسطنبول
اسم إستانبول
إنجليزي Istanbul
بلد TUR
صنف_الكيان admin1
أب tr
موقع 41.1 28.9
سكان 15462452
جيونيمز 745042

مكان tr.istiklal-avenue
اسم شارع الاستقلال
اسم الاستقلال في إسطنبول
إنجليزي Istiklal Avenue
بلد TUR
صنف_الكيان road
أب tr.istanbul-gov
موقع 41.034 28.978

مكان tr.izmir
اسم إزمير
إنجليزي Izmir
بلد TUR
صنف_الكيان city
أب tr.izmir-gov
موقع 38.4127 27.1384
سكان 2500603
جيونيمز 311046

مكان tr.izmir-gov
اسم إزمير
إنجليزي Izmir
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.4 27.4
سكان 4394694
جيونيمز 311044

مكان tr.izmit
اسم نيقوميديا
إنجليزي Izmit
بلد TUR
صنف_الكيان city
أب tr.kocaeli-gov
موقع 40.7672 29.9289
سكان 196571
جيونيمز 745028

مكان tr.izmit-district
اسم إزميد
إنجليزي Izmit
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.8421 30.0184

مكان tr.iznik
اسم إزنيق
إنجليزي Iznik
بلد TUR
صنف_الكيان town
أب tr.iznik-district
موقع 40.4286 29.7211
سكان 22230
جيونيمز 745026

مكان tr.iznik-district
اسم إزنيق
إنجليزي Iznik
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.4784 29.7329
سكان 44514

مكان tr.kabaduz-district
اسم كبادوز
إنجليزي Kabaduz
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 40.7037 37.9259
سكان 6511
جيونيمز 745007

مكان tr.kadikoy-district
اسم قاضي كوي
إنجليزي Kadikoy
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9793 29.0623
سكان 744670
جيونيمز 7732501

مكان tr.kadirli
اسم قادرلي
إنجليزي Kadirli
بلد TUR
صنف_الكيان city
أب tr.kadirli-district
موقع 37.3739 36.0961
سكان 70248
جيونيمز 310892

مكان tr.kadirli-district
اسم قادرلي
إنجليزي Kadirli
بلد TUR
صنف_الكيان admin2
أب tr.osmaniye-gov
موقع 37.3661 36.1546
سكان 111455

مكان tr.kagithane-district
اسم كاغد خانة
إنجليزي Kagithane
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0876 28.9812
سكان 418229

مكان tr.kagizman-district
اسم كاجيزمان
إنجليزي Kagizman
بلد TUR
صنف_الكيان admin2
أب tr.agri-gov
موقع 40.1555 43.0741
سكان 50585
جيونيمز 744873

مكان tr.kahramanmaras
اسم مرعش
اسم قهرمان مرعش
اسم قهرمانمرعش
إنجليزي Kahramanmaras
بلد TUR
صنف_الكيان city
أب tr.kahramanmaras-gov
موقع 37.5687 36.9322
سكان 376045
جيونيمز 310859

مكان tr.kahramanmaras-gov
اسم كهرمان مرعش
اسم قهرمان مرعش
اسم مرعش
اسم كهرمان مرعش التركية
إنجليزي Kahramanmaras
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.8 36.9
سكان 1168163
جيونيمز 310858

مكان tr.kahta
اسم كاختا
اسم كاهاتا
إنجليزي Kahta
بلد TUR
صنف_الكيان city
أب tr.adiyaman-gov
موقع 37.7855 38.6237
سكان 73105
جيونيمز 310855

مكان tr.kale
اسم كرنب أجعد
إنجليزي Kale
بلد TUR
صنف_الكيان town
أب tr.trabzon-gov
موقع 40.3869 39.6833
جيونيمز 744827

مكان tr.kale-district
اسم كرنب أجعد
إنجليزي Kale
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 37.4278 28.7795
سكان 22542

مكان tr.kale-district-diyarbakir
اسم كرنب أجعد
إنجليزي Kale
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.3706 38.7733
سكان 6286

مكان tr.kandira-district
اسم كانديرا
إنجليزي Kandira
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 41.0304 30.1039
سكان 47322
جيونيمز 744716

مكان tr.kangal-district
اسم كنغال
إنجليزي Kangal
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 39.2092 37.446
سكان 27887
جيونيمز 310554

مكان tr.kapakli
اسم كباكلي
إنجليزي Kapakli
بلد TUR
صنف_الكيان town
أب tr.istanbul-gov
موقع 41.3291 27.9806
جيونيمز 744687

مكان tr.karabuk
اسم كارابوك
اسم قره بوك
إنجليزي Karabuk
بلد TUR
صنف_الكيان city
أب tr.bolu-gov
موقع 41.2049 32.6277
سكان 97481
جيونيمز 744562

مكان tr.karaburun
اسم قارابورون
إنجليزي Karaburun
بلد TUR
صنف_الكيان town
أب tr.karaburun-district
موقع 38.6397 26.5111
سكان 3249
جيونيمز 310200

مكان tr.karaburun-district
اسم قارابورون
إنجليزي Karaburun
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.5489 26.4808
سكان 8040

مكان tr.karacabey
اسم قراجة بك
إنجليزي Karacabey
بلد TUR
صنف_الكيان town
أب tr.karacabey-district
موقع 40.2152 28.4038
سكان 44256
جيونيمز 744537

مكان tr.karacabey-district
اسم قراجة بك
إنجليزي Karacabey
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.2541 28.3164
سكان 79115

مكان tr.karakocan
اسم قراقوتشان
اسم كاراكوكان
إنجليزي Karakocan
بلد TUR
صنف_الكيان town
أب tr.karakocan-district
موقع 38.9558 40.0386
سكان 29735
جيونيمز 309663

مكان tr.karakocan-district
اسم قراقوتشان
اسم كاراكوكان
إنجليزي Karakocan
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.9877 40.062
سكان 30020
جيونيمز 6544215

مكان tr.karaman
اسم كارامان
اسم قرمان
اسم قرامان
إنجليزي Karaman
بلد TUR
صنف_الكيان city
أب tr.mersin-gov
موقع 37.1811 33.215
سكان 120399
جيونيمز 309527

مكان tr.karatas-district
اسم قراطاش
إنجليزي Karatas
بلد TUR
صنف_الكيان admin2
أب tr.adana-gov
موقع 36.6597 35.3251
سكان 21485

مكان tr.karkamis
اسم كركميش
اسم قرقميش
اسم قارقاميش
إنجليزي Karkamis
بلد TUR
صنف_الكيان town
أب tr.gaziantep-gov
موقع 36.83 38

مكان tr.karkamis-district
اسم كركاميش
إنجليزي Karkamis
بلد TUR
صنف_الكيان admin2
أب tr.gaziantep-gov
موقع 36.8717 37.9084
سكان 11581

مكان tr.karkamis-gaziantep
اسم كركاميش
إنجليزي Karkamis
بلد TUR
صنف_الكيان town
أب tr.karkamis-district
موقع 36.8333 37.9981
سكان 4951
جيونيمز 309134

مكان tr.kars
اسم قارص
اسم كارس
إنجليزي Kars
بلد TUR
صنف_الكيان city
أب tr.kars-gov
موقع 40.602 43.0949
سكان 77486
جيونيمز 743952

مكان tr.kars-gov
اسم قارص
إنجليزي Kars
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40.5 43

مكان tr.karsiyaka
اسم كارشياكا
إنجليزي Karsiyaka
بلد TUR
صنف_الكيان town
أب tr.karsiyaka-district
موقع 38.4573 27.1106
جيونيمز 308988

مكان tr.karsiyaka-district
اسم كارشياكا
إنجليزي Karsiyaka
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.525 27.1316
سكان 515184

مكان tr.kartal-district
اسم كارتال
إنجليزي Kartal
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9202 29.2248
جيونيمز 7732506

مكان tr.kas-district
اسم كاش
إنجليزي Kas
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 36.368 29.6228
سكان 49629
جيونيمز 308948

مكان tr.kastamonu
اسم قسطموني
إنجليزي Kastamonu
بلد TUR
صنف_الكيان city
أب tr.samsun-gov
موقع 41.398 33.7809
سكان 70402
جيونيمز 743882

مكان tr.kavakli
اسم كافاكلي
إنجليزي Kavakli
بلد TUR
صنف_الكيان town
أب tr.istanbul-gov
موقع 41.0926 28.3317
سكان 50502
جيونيمز 743818

مكان tr.kaymaz
اسم قيماز
إنجليزي Kaymaz
بلد TUR
صنف_الكيان town
أب tr.sakarya-gov
موقع 39.5167 31.1797
جيونيمز 308504

مكان tr.kayseri
اسم قيصرية
اسم قيصريه
إنجليزي Kayseri
بلد TUR
صنف_الكيان city
أب tr.kayseri-gov
موقع 38.7322 35.4853
سكان 1204641
جيونيمز 308464

مكان tr.kayseri-gov
اسم قيصري
اسم قيسري
إنجليزي Kayseri
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.7 35.7

مكان tr.kazan
اسم قازان
اسم كازان
إنجليزي Kazan
بلد TUR
صنف_الكيان town
أب tr.kazan-district
موقع 40.2317 32.6839
سكان 23889
جيونيمز 743615

مكان tr.kazan-district
اسم كازان
إنجليزي Kazan
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.1912 32.6602
سكان 36147
جيونيمز 7732167

مكان tr.kelkit-district
اسم كلكيت
إنجليزي Kelkit
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 40.0553 39.455
سكان 41664
جيونيمز 743537

مكان tr.kemer
اسم كيمير
إنجليزي Kemer
بلد TUR
صنف_الكيان town
أب tr.kemer-district
موقع 36.5978 30.5606
سكان 17300
جيونيمز 308220

مكان tr.kemer-district
اسم كيمير
إنجليزي Kemer
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 36.5632 30.4986
سكان 33153
جيونيمز 7732191

مكان tr.keskin-district
اسم قيريقكالي
إنجليزي Keskin
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 39.6677 33.6992
سكان 49679
جيونيمز 308024

مكان tr.kestel
اسم كيستال
إنجليزي Kestel
بلد TUR
صنف_الكيان town
أب tr.kestel-district
موقع 40.1983 29.2124
سكان 36185
جيونيمز 743404

مكان tr.kestel-district
اسم كيستال
إنجليزي Kestel
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.1765 29.3148
سكان 44456
جيونيمز 7732333

مكان tr.kilis
اسم كلس
اسم كيليس
اسم كيلس
إنجليزي Kilis
بلد TUR
صنف_الكيان city
أب tr.kilis-gov
موقع 36.7164 37.115
سكان 82301
جيونيمز 307864

مكان tr.kilis-gov
اسم كلس
اسم كيليس
إنجليزي Kilis
بلد TUR
صنف_الكيان admin1
أب tr
موقع 36.75 37.1
سكان 142792
جيونيمز 443213

مكان tr.kirikhan
اسم قري خان
اسم قريخان
إنجليزي Kirikhan
بلد TUR
صنف_الكيان city
أب tr.kirikhan-district
موقع 36.4994 36.3576
سكان 60916
جيونيمز 307657

مكان tr.kirikhan-district
اسم قري خان
إنجليزي Kirikhan
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.523 36.4194
سكان 99866

مكان tr.kirikkale
اسم كيركالي
إنجليزي Kirikkale
بلد TUR
صنف_الكيان city
أب tr.ankara-gov
موقع 39.836 33.5063
سكان 211138
جيونيمز 307654

مكان tr.kirklareli
اسم قرقلر ايلي
إنجليزي Kirklareli
بلد TUR
صنف_الكيان town
أب tr.edirne-gov
موقع 41.7362 27.2224
سكان 58223
جيونيمز 743166

مكان tr.kirsehir
اسم قرشهر
اسم قر شهر
إنجليزي Kirsehir
بلد TUR
صنف_الكيان city
أب tr.kayseri-gov
موقع 39.1555 34.1641
سكان 94336
جيونيمز 307515

مكان tr.kizilay-square
اسم ساحة كيزيلاي
اسم كيزيلاي
اسم قزلاي
إنجليزي Kizilay Square
بلد TUR
صنف_الكيان building
أب tr.ankara-gov
موقع 39.921 32.854

مكان tr.kiziloren
اسم كيزيلورين
إنجليزي Kiziloren
بلد TUR
صنف_الكيان town
أب tr.kiziloren-district
موقع 38.2581 30.1517
سكان 2403
جيونيمز 307129

مكان tr.kiziloren-district
اسم كيزيلورين
إنجليزي Kiziloren
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 38.2638 30.1706
سكان 2889

مكان tr.kiziltepe
اسم قزل تبه
اسم كيزيل تبه
إنجليزي Kiziltepe
بلد TUR
صنف_الكيان city
أب tr.mardin-gov
موقع 37.194 40.586

مكان tr.kiziltepe-district
اسم دنيصر
إنجليزي Kiziltepe
بلد TUR
صنف_الكيان admin2
أب tr.mardin-gov
موقع 37.1491 40.4896
سكان 198672
جيونيمز 307084

مكان tr.kocaeli-gov
اسم كوجالي
اسم قوجه إيلي
إنجليزي Kocaeli
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40.8 29.9
سكان 1997258
جيونيمز 742865

مكان tr.konak-district
اسم كوناك
إنجليزي Konak
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.4238 27.1535
سكان 848226
جيونيمز 7732725

مكان tr.konya
اسم قونية
اسم قونيه
إنجليزي Konya
بلد TUR
صنف_الكيان city
أب tr.konya-gov
موقع 37.886 32.4988
سكان 1390051
جيونيمز 306571

مكان tr.konya-gov
اسم قونية
اسم قونيا
إنجليزي Konya
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.9 32.9
سكان 2250020
جيونيمز 306569

مكان tr.koprukoy-district
اسم كوبروكوي
إنجليزي Koprukoy
بلد TUR
صنف_الكيان admin2
أب tr.erzurum-gov
موقع 39.8963 41.908
سكان 18909

مكان tr.korfez-district
اسم كورفيز
إنجليزي Korfez
بلد TUR
صنف_الكيان admin2
أب tr.kocaeli-gov
موقع 40.8443 29.7534
سكان 123289
جيونيمز 737961

مكان tr.korkut-district
اسم كوركوت
إنجليزي Korkut
بلد TUR
صنف_الكيان admin2
أب tr.mus-gov
موقع 38.7686 41.915
سكان 26064
جيونيمز 306476

مكان tr.koycegiz-district
اسم كويجيغيز
إنجليزي Koycegiz
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 37.0263 28.7585
سكان 32395

مكان tr.kozluk
اسم كوزلوك
إنجليزي Kozluk
بلد TUR
صنف_الكيان town
أب tr.kozluk-district
موقع 38.1938 41.4885
سكان 29502
جيونيمز 306041

مكان tr.kozluk-district
اسم كوزلوك
إنجليزي Kozluk
بلد TUR
صنف_الكيان admin2
أب tr.batman-gov
موقع 38.183 41.4841
سكان 60888

مكان tr.kucukcekmece-district
اسم كوجك جكمجة
إنجليزي Kucukcekmece
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0286 28.7781
سكان 785392
جيونيمز 7732569

مكان tr.kula
اسم كولا
إنجليزي Kula
بلد TUR
صنف_الكيان town
أب tr.izmir-gov
موقع 38.5473 28.6498
سكان 31100
جيونيمز 305810
ملتبس نعم

مكان tr.kurecik
اسم قاعدة كورجيك
اسم كورجيك
إنجليزي Kurecik
بلد TUR
صنف_الكيان base
أب tr.malatya-gov
موقع 38.3 37.8

مكان tr.kursunlu-district
اسم كورشولني
إنجليزي Kursunlu
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.8094 33.2843
سكان 11956
جيونيمز 742164

مكان tr.kurtalan
اسم كورتالان
إنجليزي Kurtalan
بلد TUR
صنف_الكيان town
أب tr.kurtalan-district
موقع 37.9272 41.7028
سكان 32114
جيونيمز 305532

مكان tr.kurtalan-district
اسم كورتالان
إنجليزي Kurtalan
بلد TUR
صنف_الكيان admin2
أب tr.sirnak-gov
موقع 37.9711 41.639
سكان 55076

مكان tr.kutahya
اسم كوتاهية
اسم كوتاهيه
إنجليزي Kutahya
بلد TUR
صنف_الكيان city
أب tr.sakarya-gov
موقع 39.4198 30.0016
سكان 185008
جيونيمز 305268

مكان tr.lake-van
اسم بحيرة وان
إنجليزي Lake Van
بلد TUR
صنف_الكيان sea
أب tr.van-gov
موقع 38.6 42.9

مكان tr.lapseki-district
اسم لابسكي
إنجليزي Lapseki
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.2662 26.7929
سكان 27204
جيونيمز 741878

مكان tr.levent
اسم ليفينت
إنجليزي Levent
بلد TUR
صنف_الكيان town
أب tr.malatya-gov
موقع 38.437 37.8543
جيونيمز 305103

مكان tr.lice
اسم ليجه
اسم ليجي
إنجليزي Lice
بلد TUR
صنف_الكيان town
أب tr.diyarbakir-gov
موقع 38.46 40.65

مكان tr.lice-district
اسم ليجا
إنجليزي Lice
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.455 40.664
سكان 30560
جيونيمز 305089
ملتبس نعم

مكان tr.malatya
اسم ملطية
إنجليزي Malatya
بلد TUR
صنف_الكيان city
أب tr.malatya-gov
موقع 38.3502 38.3167
سكان 441805
جيونيمز 304922

مكان tr.malatya-gov
اسم ملاطية
اسم مالاطيا
اسم ملاطيا
إنجليزي Malatya
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.4 38.1

مكان tr.malazgirt-district
اسم ملازغرد
اسم ملاذكرد
إنجليزي Malazgirt
بلد TUR
صنف_الكيان admin2
أب tr.mus-gov
موقع 39.2282 42.4802
سكان 60263
جيونيمز 304916

مكان tr.malkara
اسم مالكرا
إنجليزي Malkara
بلد TUR
صنف_الكيان town
أب tr.malkara-district
موقع 40.89 26.9011
سكان 27427
جيونيمز 741771

مكان tr.malkara-district
اسم مالكرا
إنجليزي Malkara
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.913 26.9142
سكان 56484

مكان tr.maltepe-district
اسم مالتيبا
إنجليزي Maltepe
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9473 29.1602
سكان 415117
جيونيمز 7733238

مكان tr.manavgat-district
اسم مانافجات
إنجليزي Manavgat
بلد TUR
صنف_الكيان admin2
أب tr.antalya-gov
موقع 36.9359 31.3629
سكان 165114
جيونيمز 304854

مكان tr.manisa
اسم مغنيسيا
إنجليزي Manisa
بلد TUR
صنف_الكيان city
أب tr.izmir-gov
موقع 38.6215 27.3925
سكان 243971
جيونيمز 304827

مكان tr.manyas
اسم مانياس
إنجليزي Manyas
بلد TUR
صنف_الكيان town
أب tr.manyas-district
موقع 40.0464 27.97
سكان 5327
جيونيمز 741737

مكان tr.manyas-district
اسم مانياس
إنجليزي Manyas
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.0387 27.9269
سكان 23135

مكان tr.mardin
اسم ماردين
إنجليزي Mardin
بلد TUR
صنف_الكيان city
أب tr.mardin-gov
موقع 37.313 40.735
سكان 71373
جيونيمز 304797

مكان tr.mardin-gov
اسم ماردين
إنجليزي Mardin
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.35 40.9
سكان 854716
جيونيمز 304794

مكان tr.marmara-district
اسم مرمرة
إنجليزي Marmara
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.6173 27.6154
سكان 8597

مكان tr.marmaris
اسم مرماريس
اسم مارماري
اسم ضلع مرمارس
إنجليزي Marmaris
بلد TUR
صنف_الكيان town
أب tr.marmaris-district
موقع 36.855 28.2742
سكان 33731
جيونيمز 304782

مكان tr.marmaris-district
اسم مرماريس
إنجليزي Marmaris
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 36.927 28.305
سكان 73461
جيونيمز 7732942

مكان tr.mazgirt
اسم مازغيرت
إنجليزي Mazgirt
بلد TUR
صنف_الكيان town
أب tr.mazgirt-district
موقع 39.02 39.606
سكان 2704
جيونيمز 304738

مكان tr.mazgirt-district
اسم مازغيرت
إنجليزي Mazgirt
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 38.9477 39.7174
سكان 10059

مكان tr.menemen
اسم مينمين
إنجليزي Menemen
بلد TUR
صنف_الكيان town
أب tr.menemen-district
موقع 38.6075 27.0694
سكان 53489
جيونيمز 304612

مكان tr.menemen-district
اسم مينمين
إنجليزي Menemen
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.6486 27.1073
سكان 126934
جيونيمز 7732727

مكان tr.mersin
اسم مرسين
إنجليزي Mersin
بلد TUR
صنف_الكيان city
أب tr.mersin-gov
موقع 36.8121 34.6339
سكان 537842
جيونيمز 304531

مكان tr.mersin-gov
اسم مرسين
إنجليزي Mersin
بلد TUR
صنف_الكيان admin1
أب tr
موقع 36.8 34
سكان 1868757
جيونيمز 311728

مكان tr.merzifon-district
اسم مرزيفون
اسم ميرزيفون
إنجليزي Merzifon
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 40.8285 35.4419
سكان 54709
جيونيمز 741609

مكان tr.mezitli-district
اسم ميزتلي
إنجليزي Mezitli
بلد TUR
صنف_الكيان admin2
أب tr.mersin-gov
موقع 36.9095 34.3854

مكان tr.midyat
اسم مديات
إنجليزي Midyat
بلد TUR
صنف_الكيان town
أب tr.midyat-district
موقع 37.42 41.34
سكان 76268
جيونيمز 304382

مكان tr.midyat-district
اسم مديات
إنجليزي Midyat
بلد TUR
صنف_الكيان admin2
أب tr.mardin-gov
موقع 37.3837 41.3766
سكان 114040
جيونيمز 441469

مكان tr.mihaliccik-district
اسم ميهالي جيجك
إنجليزي Mihaliccik
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 39.8376 31.544
سكان 11618
جيونيمز 304372

مكان tr.milas
اسم ميلاس
اسم ضلع ملاس
إنجليزي Milas
بلد TUR
صنف_الكيان town
أب tr.milas-district
موقع 37.3164 27.7839
سكان 43193
جيونيمز 304355

مكان tr.milas-district
اسم ميلاس
إنجليزي Milas
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 37.3223 27.7766
سكان 120508

مكان tr.mudanya
اسم مودانيا
إنجليزي Mudanya
بلد TUR
صنف_الكيان town
أب tr.mudanya-district
موقع 40.3753 28.8822
سكان 23161
جيونيمز 741487

مكان tr.mudanya-district
اسم مودانيا
إنجليزي Mudanya
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.3282 28.7962
سكان 62369
جيونيمز 7732334

مكان tr.mudurnu-district
اسم مودورنو
إنجليزي Mudurnu
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.501 31.1797
سكان 21450
جيونيمز 741484

مكان tr.mugla
اسم موغلا
اسم موجلا
اسم مغلا
اسم موغله
إنجليزي Mugla
بلد TUR
صنف_الكيان town
أب tr.mugla-gov
موقع 37.2134 28.3666
سكان 48183
جيونيمز 304184
ملتبس نعم

مكان tr.mugla-gov
اسم موغلا
إنجليزي Mugla
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.1 28.5
سكان 1000773
جيونيمز 304183

مكان tr.muradiye
اسم مرادية
إنجليزي Muradiye
بلد TUR
صنف_الكيان town
أب tr.muradiye-district
موقع 38.9857 43.7531
جيونيمز 304138

مكان tr.muradiye-district
اسم مرادية
إنجليزي Muradiye
بلد TUR
صنف_الكيان admin2
أب tr.van-gov
موقع 38.9885 43.7297
سكان 51336
جيونيمز 7911042

مكان tr.muradiye-izmir
اسم مرادية
إنجليزي Muradiye
بلد TUR
صنف_الكيان town
أب tr.izmir-gov
موقع 38.6602 27.3384
جيونيمز 304139

مكان tr.mus
اسم موش
اسم مووش
إنجليزي Mus
بلد TUR
صنف_الكيان city
أب tr.mus-gov
موقع 38.7527 41.505
سكان 82536
جيونيمز 304081

مكان tr.mus-gov
اسم موش
اسم محافظة موش
إنجليزي Mus
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.9 41.6
سكان 411117
جيونيمز 304041
ملتبس نعم

مكان tr.mustafa-kemalpasa-district
اسم مصطفى كمال باشا
إنجليزي Mustafa Kemalpasa
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.9825 28.5291
سكان 102000

مكان tr.nallihan-district
اسم ناللي خان
إنجليزي Nallihan
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.2051 31.2787
سكان 31768
جيونيمز 741347

مكان tr.nazilli
اسم نازيللي
إنجليزي Nazilli
بلد TUR
صنف_الكيان city
أب tr.nazilli-district
موقع 37.9163 28.3223
سكان 119370
جيونيمز 303873

مكان tr.nazilli-district
اسم نازيللي
إنجليزي Nazilli
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 37.9652 28.3321
سكان 140922

مكان tr.nazimiye
اسم ناظمية
إنجليزي Nazimiye
بلد TUR
صنف_الكيان town
أب tr.nazimiye-district
موقع 39.1799 39.8284
سكان 3396
جيونيمز 303872

مكان tr.nazimiye-district
اسم ناظمية
إنجليزي Nazimiye
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.2219 39.864
سكان 4374

مكان tr.nevsehir
اسم نوشهر
إنجليزي Nevsehir
بلد TUR
صنف_الكيان city
أب tr.kayseri-gov
موقع 38.632 34.7174
سكان 75527
جيونيمز 303831

مكان tr.nigde
اسم نيدا
اسم نيغدة
إنجليزي Nigde
بلد TUR
صنف_الكيان city
أب tr.konya-gov
موقع 37.9718 34.6864
سكان 91039
جيونيمز 303827

مكان tr.niksar
اسم نيكسار
إنجليزي Niksar
بلد TUR
صنف_الكيان town
أب tr.sivas-gov
موقع 40.5928 36.9407
سكان 49865
جيونيمز 741304

مكان tr.nilufer-district
اسم نيلوفر
إنجليزي Nilufer
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.1655 28.8243
سكان 251344
جيونيمز 7732336

مكان tr.nizip
اسم نزيب
إنجليزي Nizip
بلد TUR
صنف_الكيان town
أب tr.gaziantep-gov
موقع 37.01 37.79

مكان tr.nizip-district
اسم نسيب
إنجليزي Nizip
بلد TUR
صنف_الكيان admin2
أب tr.gaziantep-gov
موقع 37.0234 37.7785
سكان 129432
جيونيمز 303798
ملتبس نعم

مكان tr.nusaybin
اسم نصيبين
إنجليزي Nusaybin
بلد TUR
صنف_الكيان city
أب tr.nusaybin-district
موقع 37.0697 41.2153
سكان 88977
جيونيمز 303750
ملتبس نعم

مكان tr.nusaybin-district
اسم نصيبين
إنجليزي Nusaybin
بلد TUR
صنف_الكيان admin2
أب tr.mardin-gov
موقع 37.1823 41.4311
سكان 116465
جيونيمز 441966

مكان tr.odemis-district
اسم اوديمز
اسم أوديميش
إنجليزي Odemis
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 38.248 28.0023
سكان 128253

مكان tr.odunpazar-district
اسم عودون بازاري
إنجليزي Odunpazar
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 39.6675 30.5487

مكان tr.oedemis
اسم اوديمز
اسم أوديميش
إنجليزي OEdemis
بلد TUR
صنف_الكيان city
أب tr.odemis-district
موقع 38.2278 27.9696
سكان 67153
جيونيمز 303700

مكان tr.olur
اسم ولور
إنجليزي Olur
بلد TUR
صنف_الكيان town
أب tr.erzurum-gov
موقع 40.8216 42.1285
سكان 3546
جيونيمز 741136

مكان tr.omerli
اسم عمرلي
إنجليزي Omerli
بلد TUR
صنف_الكيان town
أب tr.mardin-gov
موقع 37.399 40.9544
سكان 7194
جيونيمز 303532

مكان tr.oncupinar
اسم أونجو بينار
اسم أونجوبينار
اسم معبر أونجو بينار
إنجليزي Oncupinar
بلد TUR
صنف_الكيان crossing
أب tr.kilis-gov
موقع 36.65 37.08

مكان tr.ordu
اسم أردو
إنجليزي Ordu
بلد TUR
صنف_الكيان city
أب tr.samsun-gov
موقع 40.9738 37.9117
سكان 116788
جيونيمز 741100

مكان tr.orhaneli
اسم أورهانلي
اسم ادرنوس
اسم اطرانوس
اسم اطرنوس
إنجليزي Orhaneli
بلد TUR
صنف_الكيان town
أب tr.orhaneli-district
موقع 39.9033 28.9906
سكان 8959
جيونيمز 303409

مكان tr.orhaneli-district
اسم أورهانلي
إنجليزي Orhaneli
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.9413 28.9727
سكان 24798

مكان tr.orhangazi
اسم اورهان غازي
إنجليزي Orhangazi
بلد TUR
صنف_الكيان town
أب tr.orhangazi-district
موقع 40.4892 29.3089
سكان 51792
جيونيمز 741045

مكان tr.orhangazi-district
اسم اورهان غازي
إنجليزي Orhangazi
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.4565 29.3806
سكان 73633

مكان tr.ortaca
اسم أورطاجا
إنجليزي Ortaca
بلد TUR
صنف_الكيان town
أب tr.ortaca-district
موقع 36.8294 28.7708
سكان 19741
جيونيمز 303354

مكان tr.ortaca-district
اسم أورطاجا
إنجليزي Ortaca
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 36.8222 28.7185
سكان 39648

مكان tr.ortakoy-district
اسم أورطة كوي
إنجليزي Ortakoy
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 38.743 34.0905
سكان 40477
جيونيمز 303290

مكان tr.ortakoy-district-samsun
اسم أورطة كوي
إنجليزي Ortakoy
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 40.2806 35.2671
سكان 9711

مكان tr.osmangazi-district
اسم عثمان غازي
إنجليزي Osmangazi
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.0662 29.1378
سكان 736034
جيونيمز 7732338

مكان tr.osmaniye
اسم عثمانية
اسم عثمانيه
إنجليزي Osmaniye
بلد TUR
صنف_الكيان city
أب tr.osmaniye-gov
موقع 37.0742 36.2478
سكان 202837
جيونيمز 303195
ملتبس نعم

مكان tr.osmaniye-gov
اسم عثمانية
اسم العثمانية
إنجليزي Osmaniye
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.2 36.2
سكان 548556
جيونيمز 443183
ملتبس نعم

مكان tr.palu
اسم بالو
إنجليزي Palu
بلد TUR
صنف_الكيان town
أب tr.diyarbakir-gov
موقع 38.6917 39.9289
سكان 11271
جيونيمز 302912
ملتبس نعم

مكان tr.pamukkale
اسم باموق قلعة
إنجليزي Pamukkale
بلد TUR
صنف_الكيان town
أب tr.mugla-gov
موقع 37.9164 29.1173
سكان 10000
جيونيمز 302903

مكان tr.pamukova
اسم اقحصار
إنجليزي Pamukova
بلد TUR
صنف_الكيان town
أب tr.sakarya-gov
موقع 40.5081 30.1673
سكان 14885
جيونيمز 740729

مكان tr.payas
اسم بياس
إنجليزي Payas
بلد TUR
صنف_الكيان town
أب tr.hatay-gov
موقع 36.7576 36.2159
جيونيمز 297899

مكان tr.pazar-district
اسم بازار
إنجليزي Pazar
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.2483 36.2414
سكان 15361
جيونيمز 740677
ملتبس نعم

مكان tr.pendik-district
اسم بنديك
إنجليزي Pendik
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9828 29.3603
سكان 520486
جيونيمز 7732579

مكان tr.persembe-district
اسم برشمبه
إنجليزي Persembe
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.0472 37.7165
سكان 34259
جيونيمز 740605

مكان tr.pertek
اسم برتك
إنجليزي Pertek
بلد TUR
صنف_الكيان town
أب tr.pertek-district
موقع 38.8663 39.3268
سكان 6837
جيونيمز 302724
ملتبس نعم

مكان tr.pertek-district
اسم برتك
إنجليزي Pertek
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 38.922 39.3364
سكان 11869
ملتبس نعم

مكان tr.polatli
اسم بولادلي
إنجليزي Polatli
بلد TUR
صنف_الكيان city
أب tr.polatli-district
موقع 39.5772 32.1413
سكان 93262
جيونيمز 302525

مكان tr.polatli-district
اسم بولادلي
إنجليزي Polatli
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 39.504 32.177
سكان 118454

مكان tr.posof
اسم بوسخوف
إنجليزي Posof
بلد TUR
صنف_الكيان town
أب tr.posof-district
موقع 41.5111 42.7292
سكان 2900
جيونيمز 740531

مكان tr.posof-district
اسم بوسخوف
إنجليزي Posof
بلد TUR
صنف_الكيان admin2
أب tr.kars-gov
موقع 41.5033 42.6897
سكان 9596

مكان tr.resadiye
اسم رشدية
إنجليزي Resadiye
بلد TUR
صنف_الكيان town
أب tr.resadiye-district
موقع 40.3919 37.3375
جيونيمز 740490
ملتبس نعم

مكان tr.resadiye-district
اسم رشدية
إنجليزي Resadiye
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.4111 37.3816
سكان 40319
ملتبس نعم

مكان tr.reyhanli
اسم الريحانية
اسم ريحانلي
إنجليزي Reyhanli
بلد TUR
صنف_الكيان town
أب tr.reyhanli-district
موقع 36.269 36.567
سكان 56995
جيونيمز 302355

مكان tr.reyhanli-district
اسم الريحانية
إنجليزي Reyhanli
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.2925 36.4589
سكان 82391
جيونيمز 438432

مكان tr.rize
اسم ريزه
إنجليزي Rize
بلد TUR
صنف_الكيان city
أب tr.trabzon-gov
موقع 41.033 40.5463
سكان 92772
جيونيمز 740483

مكان tr.safranbolu
اسم سفرنبلو
اسم زعفرانبول
اسم سافرانبولو
اسم ضلع سافرانبولو
إنجليزي Safranbolu
بلد TUR
صنف_الكيان town
أب tr.safranbolu-district
موقع 41.2508 32.6942
سكان 35242
جيونيمز 740430

مكان tr.safranbolu-district
اسم سفرنبلو
إنجليزي Safranbolu
بلد TUR
صنف_الكيان admin2
أب tr.bolu-gov
موقع 41.2955 32.7535
سكان 49821

مكان tr.sakarya-gov
اسم سكاريا
اسم صقاريا
إنجليزي Sakarya
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40.7 30.5
سكان 1042649
جيونيمز 740352

مكان tr.samandag-district
اسم السويديه
اسم سويدية
اسم صمان داغي
إنجليزي Samandag
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 36.1658 35.986
سكان 124830
جيونيمز 301975
ملتبس نعم

مكان tr.samsat-district
اسم سامسات
اسم صمصاد
إنجليزي Samsat
بلد TUR
صنف_الكيان admin2
أب tr.adiyaman-gov
موقع 37.564 38.4823
سكان 10356
جيونيمز 301943

مكان tr.samsun
اسم سامسون
اسم سمسون
إنجليزي Samsun
بلد TUR
صنف_الكيان city
أب tr.samsun-gov
موقع 41.2805 36.3353
سكان 394050
جيونيمز 740264

مكان tr.samsun-gov
اسم سامسون
اسم سمسون
إنجليزي Samsun
بلد TUR
صنف_الكيان admin1
أب tr
موقع 41.2 36.2
سكان 1356079
جيونيمز 740263

مكان tr.sancaktepe
اسم سانجاق تيبيه
اسم سنجق تبه
اسم سانجاك تيبي
إنجليزي Sancaktepe
بلد TUR
صنف_الكيان town
أب tr
موقع 41.0 29.23

مكان tr.sancaktepe-district
اسم سانجاكتيبي
إنجليزي Sancaktepe
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9919 29.2304

مكان tr.sanliurfa
اسم شانلي أورفا
اسم أورفا
اسم شانليأورفا
اسم شانلي أورفة
إنجليزي Sanliurfa
بلد TUR
صنف_الكيان city
أب tr.sanliurfa-gov
موقع 37.1671 38.7939

مكان tr.sanliurfa-gov
اسم شانلي أورفا
اسم أورفا
اسم أورفة
اسم شانليأورفا
اسم شانلي أورفة
إنجليزي Sanliurfa
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.2 39

مكان tr.sanliurfa-sanliurfa
اسم الرها
إنجليزي Sanliurfa
بلد TUR
صنف_الكيان city
أب tr.sanliurfa-gov
موقع 37.1527 38.7964
سكان 449549
جيونيمز 298333

مكان tr.sapanca-district
اسم صبنجة
إنجليزي Sapanca
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 40.6708 30.2381
سكان 25224
جيونيمز 740230

مكان tr.saray
اسم سراي
إنجليزي Saray
بلد TUR
صنف_الكيان town
أب tr.saray-district
موقع 41.4443 27.9219
جيونيمز 740205
ملتبس نعم

مكان tr.saray-district
اسم سراي
إنجليزي Saray
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.4387 27.9208
سكان 44540
ملتبس نعم

مكان tr.sariyer-district
اسم ساريير
إنجليزي Sariyer
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.1969 29.0075
سكان 273407

مكان tr.sason
اسم ساسون
إنجليزي Sason
بلد TUR
صنف_الكيان town
أب tr.sason-district
موقع 38.3364 41.413
سكان 11403
جيونيمز 301483

مكان tr.sason-district
اسم ساسون
إنجليزي Sason
بلد TUR
صنف_الكيان admin2
أب tr.batman-gov
موقع 38.3887 41.4071
سكان 31230

مكان tr.savastepe
اسم ساواش تبه
إنجليزي Savastepe
بلد TUR
صنف_الكيان town
أب tr.savastepe-district
موقع 39.3832 27.6561
سكان 10324
جيونيمز 301453

مكان tr.savastepe-district
اسم ساواش تبه
إنجليزي Savastepe
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 39.4356 27.6535
سكان 20868

مكان tr.sehitkamil
اسم شهيد كامل
إنجليزي Sehitkamil
بلد TUR
صنف_الكيان town
أب tr.sehitkamil-district
موقع 37.0846 37.3567
جيونيمز 7619145

مكان tr.sehitkamil-district
اسم شهيد كامل
إنجليزي Sehitkamil
بلد TUR
صنف_الكيان admin2
أب tr.gaziantep-gov
موقع 37.1963 37.3659
سكان 558821
جيونيمز 7732373

مكان tr.selcuk
اسم سلجوق
إنجليزي Selcuk
بلد TUR
صنف_الكيان town
أب tr.selcuk-district
موقع 37.9514 27.3685
سكان 29101
جيونيمز 301256

مكان tr.selcuk-district
اسم سلجوق
إنجليزي Selcuk
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 37.9519 27.384
سكان 34002

مكان tr.semdinli
اسم شمدينلي
اسم شمزينان
إنجليزي Semdinli
بلد TUR
صنف_الكيان town
أب tr.hakkari-gov
موقع 37.305 44.57
سكان 18978
جيونيمز 301209

مكان tr.senkaya
اسم شنقاية
اسم سينكايا
إنجليزي Senkaya
بلد TUR
صنف_الكيان town
أب tr.senkaya-district
موقع 40.5619 42.3469
سكان 3995
جيونيمز 739816

مكان tr.senkaya-district
اسم شنقاية
اسم سينكايا
إنجليزي Senkaya
بلد TUR
صنف_الكيان admin2
أب tr.erzurum-gov
موقع 40.5823 42.3698
سكان 22987

مكان tr.sereflikochisar
اسم سيريفليكوتشيسار ديستريكت
إنجليزي Sereflikochisar
بلد TUR
صنف_الكيان town
أب tr.sereflikochisar-district-district
موقع 38.9393 33.5386
سكان 44101
جيونيمز 301116

مكان tr.sereflikochisar-district-district
اسم سيريفليكوتشيسار ديستريكت
إنجليزي Sereflikochisar District
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 38.8772 33.5281

مكان tr.serinhisar
اسم سارين حيصار
إنجليزي Serinhisar
بلد TUR
صنف_الكيان town
أب tr.serinhisar-district
موقع 37.581 29.2664
سكان 17169
جيونيمز 307211

مكان tr.serinhisar-district
اسم سارين حيصار
إنجليزي Serinhisar
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 37.6041 29.299
سكان 15371

مكان tr.seyhan
اسم سيحان
إنجليزي Seyhan
بلد TUR
صنف_الكيان town
أب tr.seyhan-district
موقع 36.9875 35.3059
جيونيمز 300997
ملتبس نعم

مكان tr.seyhan-district
اسم سيحان
إنجليزي Seyhan
بلد TUR
صنف_الكيان admin2
أب tr.adana-gov
موقع 36.9427 35.2165
سكان 1007992
جيونيمز 7732063

مكان tr.siirt
اسم سعرد
إنجليزي Siirt
بلد TUR
صنف_الكيان city
أب tr.sirnak-gov
موقع 37.9326 41.9402
سكان 114034
جيونيمز 300822

مكان tr.siirt-gov
اسم سيرت
اسم سيعرت
إنجليزي Siirt
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.9 42

مكان tr.sile
اسم شيلا
إنجليزي Sile
بلد TUR
صنف_الكيان town
أب tr.sile-district
موقع 41.1754 29.6133
سكان 11596
جيونيمز 739636
ملتبس نعم

مكان tr.sile-district
اسم شيلا
إنجليزي Sile
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0994 29.6298
سكان 25169
ملتبس نعم

مكان tr.silifke
اسم سيليفكى
إنجليزي Silifke
بلد TUR
صنف_الكيان city
أب tr.mersin-gov
موقع 36.3778 33.9344
سكان 75315
جيونيمز 300808

مكان tr.silivri-district
اسم سيليفري
اسم سلوري
إنجليزي Silivri
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.2 28.1888
جيونيمز 7732582

مكان tr.silivri-prison
اسم سجن سيليفري
اسم سيليفري
إنجليزي Silivri Prison
بلد TUR
صنف_الكيان prison
أب tr.istanbul-gov
موقع 41.07 28.15

مكان tr.silopi
اسم سيلوبي
إنجليزي Silopi
بلد TUR
صنف_الكيان city
أب tr.silopi-district
موقع 37.248 42.47
سكان 74798
جيونيمز 300797

مكان tr.silopi-district
اسم سيلوبي
إنجليزي Silopi
بلد TUR
صنف_الكيان admin2
أب tr.sirnak-gov
موقع 37.2527 42.4873
سكان 96690

مكان tr.silvan
اسم سيلفان
إنجليزي Silvan
بلد TUR
صنف_الكيان town
أب tr.diyarbakir-gov
موقع 38.14 41
ملتبس نعم

مكان tr.silvan-district
اسم ميافارقين
إنجليزي Silvan
بلد TUR
صنف_الكيان admin2
أب tr.diyarbakir-gov
موقع 38.127 40.9903
سكان 87851

مكان tr.silvan-diyarbakir
اسم ميافارقين
إنجليزي Silvan
بلد TUR
صنف_الكيان city
أب tr.silvan-district
موقع 38.1419 41.0081
سكان 65956
جيونيمز 300796

مكان tr.simav
اسم سيماف
إنجليزي Simav
بلد TUR
صنف_الكيان town
أب tr.simav-district
موقع 39.0882 28.9777
سكان 34909
جيونيمز 300791

مكان tr.simav-district
اسم سيماف
إنجليزي Simav
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.1992 28.9011
سكان 76210

مكان tr.sincanli-district
اسم سينان باشا
إنجليزي Sincanli
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 38.7979 30.206
سكان 42651

مكان tr.sincik-district
اسم سينجيك
إنجليزي Sincik
بلد TUR
صنف_الكيان admin2
أب tr.adiyaman-gov
موقع 38.0258 38.5444
سكان 21335
جيونيمز 300743
ملتبس نعم

مكان tr.sindirgi
اسم سينديرغي
اسم سينديرجى
إنجليزي Sindirgi
بلد TUR
صنف_الكيان town
أب tr.sindirgi-district
موقع 39.2413 28.1784
سكان 10907
جيونيمز 300732

مكان tr.sindirgi-district
اسم سينديرغي
إنجليزي Sindirgi
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.2301 28.2208
سكان 42088

مكان tr.sinop
اسم سينوب
إنجليزي Sinop
بلد TUR
صنف_الكيان town
أب tr.samsun-gov
موقع 42.0236 35.1622
سكان 34834
جيونيمز 739600
ملتبس نعم

مكان tr.sirnak
اسم شرناق
اسم شيرناق
إنجليزي Sirnak
بلد TUR
صنف_الكيان town
أب tr.sirnak-gov
موقع 37.52 42.454
سكان 52743
جيونيمز 300640

مكان tr.sirnak-gov
اسم شرناق
اسم شيرناق
إنجليزي Sirnak
بلد TUR
صنف_الكيان admin1
أب tr
موقع 37.45 42.4
سكان 537762
جيونيمز 443189

مكان tr.sisli-district
اسم شيشلي
إنجليزي Sisli
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0558 28.9858
سكان 314684

مكان tr.sivas
اسم سيواس
إنجليزي Sivas
بلد TUR
صنف_الكيان city
أب tr.sivas-gov
موقع 39.7452 37.0094
سكان 264022
جيونيمز 300619

مكان tr.sivas-gov
اسم سيواس
إنجليزي Sivas
بلد TUR
صنف_الكيان admin1
أب tr
موقع 39.5 37.2
سكان 635889
جيونيمز 300617

مكان tr.soeke
اسم سوك
إنجليزي Soeke
بلد TUR
صنف_الكيان city
أب tr.soke-district
موقع 37.7482 27.4061
سكان 68230
جيونيمز 300399
ملتبس نعم

مكان tr.sogut-district
اسم سوغوت
اسم سكود
اسم سوجوت
إنجليزي Sogut
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 40.0357 30.1978
سكان 23186
جيونيمز 300468
ملتبس نعم

مكان tr.soke-district
اسم سوك
إنجليزي Soke
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 37.6409 27.4307
سكان 115939
ملتبس نعم

مكان tr.solhan-district
اسم سولحان
إنجليزي Solhan
بلد TUR
صنف_الكيان admin2
أب tr.mus-gov
موقع 38.9586 40.9895
سكان 32945
جيونيمز 300377

مكان tr.soma
اسم سوما
اسم ضلع سوما
إنجليزي Soma
بلد TUR
صنف_الكيان city
أب tr.soma-district
موقع 39.1855 27.6094
سكان 65934
جيونيمز 300371

مكان tr.soma-district
اسم سوما
إنجليزي Soma
بلد TUR
صنف_الكيان admin2
أب tr.izmir-gov
موقع 39.2355 27.5828
سكان 97739

مكان tr.southeastern-turkey
اسم جنوب شرق تركيا
اسم جنوب شرقي تركيا
إنجليزي Southeastern Turkey
بلد TUR
صنف_الكيان region
أب tr
موقع 37.6 41

مكان tr.sultanahmet
اسم السلطان أحمد
اسم منطقة السلطان أحمد
إنجليزي Sultanahmet
بلد TUR
صنف_الكيان neighbourhood
أب tr.istanbul-gov
موقع 41.0055 28.977
جيونيمز 6944973

مكان tr.sultanbeyli-district
اسم سلطان بيلي
إنجليزي Sultanbeyli
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.9646 29.2662
سكان 272748

مكان tr.sulusaray-district
اسم سولوساراي
إنجليزي Sulusaray
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.0009 36.0479
سكان 9595
جيونيمز 300141

مكان tr.sur-district
اسم سور
اسم حي سور
إنجليزي Sur
بلد TUR
صنف_الكيان district
أب tr.diyarbakir-gov
موقع 37.91 40.235
ملتبس نعم

مكان tr.surmene-district
اسم سورمنة
اسم سورمنه
إنجليزي Surmene
بلد TUR
صنف_الكيان admin2
أب tr.trabzon-gov
موقع 40.8774 40.1518
سكان 28115
جيونيمز 739215

مكان tr.suruc
اسم سوروج
اسم سروج
اسم سوروتش
إنجليزي Suruc
بلد TUR
صنف_الكيان town
أب tr.suruc-district
موقع 36.976 38.424
ملتبس نعم

مكان tr.suruc-district
اسم سروج
إنجليزي Suruc
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 37.0048 38.3457
سكان 102667
جيونيمز 300075

مكان tr.susurluk
اسم سوسورلوك
إنجليزي Susurluk
بلد TUR
صنف_الكيان town
أب tr.susurluk-district
موقع 39.9136 28.1578
سكان 24816
جيونيمز 300058

مكان tr.susurluk-district
اسم سوسورلوك
إنجليزي Susurluk
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 39.8966 28.1478
سكان 42726

مكان tr.taksim-square
اسم تقسيم
اسم ميدان تقسيم
اسم ساحة تقسيم
إنجليزي Taksim Square
بلد TUR
صنف_الكيان building
أب tr.istanbul-gov
موقع 41.037 28.985
ملتبس نعم

مكان tr.tarakli-district
اسم تاراكلي
إنجليزي Tarakli
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 40.4258 30.5033
سكان 7503
جيونيمز 739107

مكان tr.tarsus
اسم طرسوس
اسم تارسوس
إنجليزي Tarsus
بلد TUR
صنف_الكيان city
أب tr.mersin-gov
موقع 36.9188 34.8784
سكان 256482
جيونيمز 299817

مكان tr.taskopru-district
اسم تاسكوبرو
إنجليزي Taskopru
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.4873 34.2025
سكان 41424

مكان tr.taslicay-district
اسم تسليكاي
إنجليزي Taslicay
بلد TUR
صنف_الكيان admin2
أب tr.agri-gov
موقع 39.6181 43.3763
سكان 22714
جيونيمز 299701
ملتبس نعم

مكان tr.tatvan-district
اسم تاتفان
إنجليزي Tatvan
بلد TUR
صنف_الكيان admin2
أب tr.bitlis-gov
موقع 38.508 42.5069
سكان 73222
جيونيمز 299582

مكان tr.tavas
اسم تافاس
اسم تاواس
اسم ضلع تاوواس
إنجليزي Tavas
بلد TUR
صنف_الكيان town
أب tr.tavas-district
موقع 37.5735 29.0706
سكان 11584
جيونيمز 299575

مكان tr.tavas-district
اسم تافاس
إنجليزي Tavas
بلد TUR
صنف_الكيان admin2
أب tr.mugla-gov
موقع 37.5294 29.0583
سكان 53475

مكان tr.tekirdag
اسم تكيرداغ
اسم تكيرداج
إنجليزي Tekirdag
بلد TUR
صنف_الكيان city
أب tr.istanbul-gov
موقع 40.9755 27.5243
سكان 122287
جيونيمز 738927

مكان tr.tepebas-district
اسم تبة باشي
إنجليزي Tepebas
بلد TUR
صنف_الكيان admin2
أب tr.sakarya-gov
موقع 39.8693 30.4465

مكان tr.tercan
اسم ترجان
إنجليزي Tercan
بلد TUR
صنف_الكيان town
أب tr.trabzon-gov
موقع 39.7771 40.3778
سكان 12235
جيونيمز 299268
ملتبس نعم

مكان tr.tillo
اسم تلو
إنجليزي Tillo
بلد TUR
صنف_الكيان town
أب tr.aydinlar-district
موقع 37.9491 42.0121
سكان 3052
جيونيمز 322810
ملتبس نعم

مكان tr.timar
اسم تيمار
إنجليزي Timar
بلد TUR
صنف_الكيان town
أب tr.van-gov
موقع 38.8287 43.4333
جيونيمز 314742

مكان tr.tire
اسم إطار هواء
إنجليزي Tire
بلد TUR
صنف_الكيان town
أب tr.izmir-gov
موقع 38.0888 27.7351
سكان 47220
جيونيمز 299137

مكان tr.tokat
اسم توقات
اسم توقاد
إنجليزي Tokat
بلد TUR
صنف_الكيان city
أب tr.sivas-gov
موقع 40.3253 36.5475
سكان 129702
جيونيمز 738743

مكان tr.tortum
اسم تورتوم
إنجليزي Tortum
بلد TUR
صنف_الكيان town
أب tr.tortum-district
موقع 40.2973 41.5477
سكان 9429
جيونيمز 738674

مكان tr.tortum-district
اسم تورتوم
إنجليزي Tortum
بلد TUR
صنف_الكيان admin2
أب tr.erzurum-gov
موقع 40.3955 41.391
سكان 22372

مكان tr.tosya
اسم طوسيه
إنجليزي Tosya
بلد TUR
صنف_الكيان town
أب tr.tosya-district
موقع 41.0155 34.0401
سكان 24013
جيونيمز 738662
ملتبس نعم

مكان tr.tosya-district
اسم طوسيه
إنجليزي Tosya
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.0032 34.061
سكان 41046
ملتبس نعم

مكان tr.trabzon
اسم طرابزون
اسم ترابزون
إنجليزي Trabzon
بلد TUR
صنف_الكيان city
أب tr.trabzon-gov
موقع 40.9998 39.7045
سكان 244083
جيونيمز 738648

مكان tr.trabzon-gov
اسم طرابزون
اسم ترابزون
إنجليزي Trabzon
بلد TUR
صنف_الكيان admin1
أب tr
موقع 40.8 39.8
سكان 811901
جيونيمز 738647

مكان tr.tunceli
اسم تونجلي
إنجليزي Tunceli
بلد TUR
صنف_الكيان town
أب tr.tunceli-gov
موقع 39.1059 39.5449
سكان 29062
جيونيمز 298846

مكان tr.tunceli-gov
اسم تونجلي
اسم ديرسم
إنجليزي Tunceli
بلد TUR
صنف_الكيان admin1
أب tr
موقع 39.1 39.5
سكان 83443
جيونيمز 298845

مكان tr.turgutlu
اسم تورغوتلو
إنجليزي Turgutlu
بلد TUR
صنف_الكيان city
أب tr.izmir-gov
موقع 38.4953 27.6997
سكان 103292
جيونيمز 298806

مكان tr.turhal-district
اسم تورهال
إنجليزي Turhal
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.4005 36.2101
سكان 110884
جيونيمز 738618

مكان tr.turkish-kurdistan
اسم كردستان تركيا
اسم شمال كردستان
إنجليزي Turkish Kurdistan
بلد TUR
صنف_الكيان region
أب tr
موقع 38 42

مكان tr.tut
اسم توت
اسم تووت
إنجليزي Tut
بلد TUR
صنف_الكيان town
أب tr.tut-district
موقع 37.7953 37.9161
سكان 7560
جيونيمز 298728
ملتبس نعم

مكان tr.tut-district
اسم توت
إنجليزي Tut
بلد TUR
صنف_الكيان admin2
أب tr.adiyaman-gov
موقع 37.8198 37.9316
سكان 11798
ملتبس نعم

مكان tr.tuzla
اسم توزلا
إنجليزي Tuzla
بلد TUR
صنف_الكيان town
أب tr.adana-gov
موقع 36.7007 35.0873
جيونيمز 312887

مكان tr.tuzla-district
اسم توزلا
إنجليزي Tuzla
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 40.8957 29.3687

مكان tr.tuzlukcu
اسم توزلوكجو
إنجليزي Tuzlukcu
بلد TUR
صنف_الكيان town
أب tr.tuzlukcu-district
موقع 38.4778 31.6264
سكان 6008
جيونيمز 298647

مكان tr.tuzlukcu-district
اسم توزلوكجو
إنجليزي Tuzlukcu
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 38.4978 31.6736
سكان 8167

مكان tr.uerguep
اسم أوركوب
إنجليزي UErguep
بلد TUR
صنف_الكيان town
أب tr.urgup-district
موقع 38.6296 34.912
سكان 16642
جيونيمز 298326
ملتبس نعم

مكان tr.uludere
اسم أولودرة
اسم روبوسكي
إنجليزي Uludere
بلد TUR
صنف_الكيان town
أب tr.sirnak-gov
موقع 37.45 42.83

مكان tr.ulukisla
اسم أولوكيشلا
اسم اولوقشلا
إنجليزي Ulukisla
بلد TUR
صنف_الكيان town
أب tr.ulukisla-district
موقع 37.5478 34.4853
جيونيمز 298414

مكان tr.ulukisla-district
اسم أولوكيشلا
إنجليزي Ulukisla
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 37.5651 34.5226
سكان 21754

مكان tr.ulus-district
اسم أولوس
اسم ضلع اولس
إنجليزي Ulus
بلد TUR
صنف_الكيان admin2
أب tr.bolu-gov
موقع 41.4679 32.5475
سكان 24288
جيونيمز 738390

مكان tr.umraniye-district
اسم عمرانية
إنجليزي Umraniye
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.019 29.1216
سكان 897260
جيونيمز 7732588
ملتبس نعم

مكان tr.urgup-district
اسم أوركوب
إنجليزي Urgup
بلد TUR
صنف_الكيان admin2
أب tr.kayseri-gov
موقع 38.5754 34.9713
سكان 33400
جيونيمز 7732946
ملتبس نعم

مكان tr.usak
اسم أوشاك
اسم عشاق
إنجليزي Usak
بلد TUR
صنف_الكيان city
أب tr.bursa-gov
موقع 38.672 29.426
سكان 152862
جيونيمز 298299
ملتبس نعم

مكان tr.uskudar-district
اسم أسكودار
اسم أسكدار
إنجليزي Uskudar
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0285 29.0593
سكان 582666
جيونيمز 7732589

مكان tr.uzumlu-district
اسم ازوملو
إنجليزي Uzumlu
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.6824 39.868
سكان 13313

مكان tr.uzundere
اسم ازونديرى
إنجليزي Uzundere
بلد TUR
صنف_الكيان town
أب tr.uzundere-district
موقع 40.5301 41.5584
سكان 5555
جيونيمز 738276

مكان tr.uzundere-district
اسم ازونديرى
إنجليزي Uzundere
بلد TUR
صنف_الكيان admin2
أب tr.erzurum-gov
موقع 40.5864 41.6277
سكان 9338

مكان tr.van
اسم وان
اسم فان
إنجليزي Van
بلد TUR
صنف_الكيان city
أب tr.van-gov
موقع 38.4946 43.38
سكان 371713
جيونيمز 298117
ملتبس نعم

مكان tr.van-gov
اسم وان
اسم فان
إنجليزي Van
بلد TUR
صنف_الكيان admin1
أب tr
موقع 38.5 43.5
سكان 1149342
جيونيمز 298113
ملتبس نعم

مكان tr.varto
اسم وارتو
إنجليزي Varto
بلد TUR
صنف_الكيان town
أب tr.varto-district
موقع 39.1732 41.4559
سكان 18691
جيونيمز 298088
ملتبس نعم

مكان tr.varto-district
اسم وارتو
إنجليزي Varto
بلد TUR
صنف_الكيان admin2
أب tr.mus-gov
موقع 39.1997 41.3731
سكان 33587
ملتبس نعم

مكان tr.vezirkopru-district
اسم وزير كوبري
إنجليزي Vezirkopru
بلد TUR
صنف_الكيان admin2
أب tr.samsun-gov
موقع 41.1356 35.3765
سكان 107868
جيونيمز 738167

مكان tr.viransehir
اسم فيران شهير
اسم ويران شهر
إنجليزي Viransehir
بلد TUR
صنف_الكيان city
أب tr.viransehir-district
موقع 37.235 39.763

مكان tr.viransehir-district
اسم ويران شهر
إنجليزي Viransehir
بلد TUR
صنف_الكيان admin2
أب tr.sanliurfa-gov
موقع 37.2618 39.773
سكان 154163
جيونيمز 298033

مكان tr.yalova
اسم يالوفا
إنجليزي Yalova
بلد TUR
صنف_الكيان city
أب tr.kocaeli-gov
موقع 40.651 29.2689
سكان 71289
جيونيمز 738025

مكان tr.yatagan
اسم يطقان
إنجليزي Yatagan
بلد TUR
صنف_الكيان town
أب tr.mugla-gov
موقع 37.3403 28.1428
سكان 19020
جيونيمز 297564
ملتبس نعم

مكان tr.yavuzeli-district
اسم ياووزلي
إنجليزي Yavuzeli
بلد TUR
صنف_الكيان admin2
أب tr.gaziantep-gov
موقع 37.3089 37.6507
سكان 21058
جيونيمز 297532

مكان tr.yayladagi
اسم يايلاداغي
اسم يايلاداغ
إنجليزي Yayladagi
بلد TUR
صنف_الكيان town
أب tr.hatay-gov
موقع 35.902 36.06

مكان tr.yayladagi-district
اسم أوردو
إنجليزي Yayladagi
بلد TUR
صنف_الكيان admin2
أب tr.hatay-gov
موقع 35.9486 36.09
سكان 22989
جيونيمز 438427
ملتبس نعم

مكان tr.yayladagi-hatay
اسم أوردو
إنجليزي Yayladagi
بلد TUR
صنف_الكيان town
أب tr.yayladagi-district
موقع 35.9025 36.0627
سكان 8308
جيونيمز 297466
ملتبس نعم

مكان tr.yayladere-district
اسم يايلاديرى
إنجليزي Yayladere
بلد TUR
صنف_الكيان admin2
أب tr.tunceli-gov
موقع 39.2264 40.0963
سكان 2087

مكان tr.yeditepe
اسم يدي تبيه
إنجليزي Yeditepe
بلد TUR
صنف_الكيان town
أب tr.hatay-gov
موقع 35.9675 36.0145
جيونيمز 297284

مكان tr.yenice
اسم ينيجه
إنجليزي Yenice
بلد TUR
صنف_الكيان town
أب tr.mersin-gov
موقع 36.9774 35.052
جيونيمز 297184

مكان tr.yenimahalle-district
اسم يني محلة
إنجليزي Yenimahalle
بلد TUR
صنف_الكيان admin2
أب tr.ankara-gov
موقع 40.0134 32.7278
سكان 614778
جيونيمز 7732184

مكان tr.yenisehir
اسم يني شهر
إنجليزي Yenisehir
بلد TUR
صنف_الكيان town
أب tr.yenisehir-district
موقع 40.2644 29.6531
سكان 28656
جيونيمز 737611

مكان tr.yenisehir-district
اسم يني شهر
إنجليزي Yenisehir
بلد TUR
صنف_الكيان admin2
أب tr.bursa-gov
موقع 40.26 29.6208
سكان 51227

مكان tr.yenisehir-district-mersin
اسم ينيشهير
إنجليزي Yenisehir
بلد TUR
صنف_الكيان admin2
أب tr.mersin-gov
موقع 36.8501 34.5113

مكان tr.yozgat
اسم يوزغات
اسم يوزجات
إنجليزي Yozgat
بلد TUR
صنف_الكيان city
أب tr.kayseri-gov
موقع 39.8208 34.811
سكان 87881
جيونيمز 296562

مكان tr.yuksekova
اسم يوكسك أوفا
اسم يوكسكوفا
إنجليزي Yuksekova
بلد TUR
صنف_الكيان city
أب tr.yuksekova-district
موقع 37.57 44.28
سكان 71729
جيونيمز 296173

مكان tr.yuksekova-district
اسم يوكسكوفا
إنجليزي Yuksekova
بلد TUR
صنف_الكيان admin2
أب tr.hakkari-gov
موقع 37.5552 44.2459
سكان 105157

مكان tr.yunak-district
اسم يوناك
إنجليزي Yunak
بلد TUR
صنف_الكيان admin2
أب tr.konya-gov
موقع 38.7144 31.9062
سكان 29490
جيونيمز 296134

مكان tr.yusufeli-district
اسم يوسفلي
اسم يوسفيلى
إنجليزي Yusufeli
بلد TUR
صنف_الكيان admin2
أب tr.erzurum-gov
موقع 40.8704 41.4985
سكان 22945
جيونيمز 737140

مكان tr.zara
اسم زارا
إنجليزي Zara
بلد TUR
صنف_الكيان town
أب tr.zara-district
موقع 39.8978 37.7583
سكان 12797
جيونيمز 295982
ملتبس نعم

مكان tr.zara-district
اسم زارا
إنجليزي Zara
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 39.8377 37.777
سكان 22217
ملتبس نعم

مكان tr.zeytinburnu-district
اسم زيتون بورنو
إنجليزي Zeytinburnu
بلد TUR
صنف_الكيان admin2
أب tr.istanbul-gov
موقع 41.0043 28.9082
سكان 288743
جيونيمز 7732593

مكان tr.zile-district
اسم زيلة
اسم زيله
إنجليزي Zile
بلد TUR
صنف_الكيان admin2
أب tr.sivas-gov
موقع 40.2495 35.7956
سكان 68937
جيونيمز 737054

مكان tr.zonguldak
اسم زونغولداق
إنجليزي Zonguldak
بلد TUR
صنف_الكيان city
أب tr.bolu-gov
موقع 41.4611 31.81
سكان 100229
جيونيمز 737022
