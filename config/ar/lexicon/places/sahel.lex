# Places of the Sahel and its neighbours.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان bf.arbinda
اسم أربيندا
اسم أربيندا البوركينية
إنجليزي Arbinda
بلد BFA
صنف_الكيان town
أب bf
موقع 14.23 -0.86

مكان bf.banfora
اسم بانفورا
إنجليزي Banfora
بلد BFA
صنف_الكيان city
أب bf.sahel-burkina-gov
موقع 10.6333 -4.7667
سكان 117452
جيونيمز 2362909

مكان bf.barsalogho
اسم بارسالوغو
إنجليزي Barsalogho
بلد BFA
صنف_الكيان town
أب bf
موقع 13.42 -1.06

مكان bf.bobo-dioulasso
اسم بوبو ديولاسو
إنجليزي Bobo-Dioulasso
بلد BFA
صنف_الكيان city
أب bf
موقع 11.1771 -4.2979

مكان bf.bobo-dioulasso-sahel-burkina
اسم بوبوديولاسو
إنجليزي Bobo-Dioulasso
بلد BFA
صنف_الكيان city
أب bf.sahel-burkina-gov
موقع 11.1771 -4.2979
سكان 904920
جيونيمز 2362344

مكان bf.djibo
اسم جيبو
إنجليزي Djibo
بلد BFA
صنف_الكيان city
أب bf
موقع 14.1 -1.63
ملتبس نعم

مكان bf.dori
اسم دوري
اسم مدينة دوري
إنجليزي Dori
بلد BFA
صنف_الكيان city
أب bf
موقع 14.0354 -0.0345
ملتبس نعم

مكان bf.fada-ngourma
اسم فادا نغورما
إنجليزي Fada N'gourma
بلد BFA
صنف_الكيان city
أب bf
موقع 12.06 0.358

مكان bf.inata
اسم إيناتا
إنجليزي Inata
بلد BFA
صنف_الكيان village
أب bf
موقع 14.35 -1.25

مكان bf.kaya
اسم كايا
اسم كايا البوركينية
إنجليزي Kaya
بلد BFA
صنف_الكيان city
أب bf
موقع 13.09 -1.08
ملتبس نعم

مكان bf.ouagadougou
اسم واغادوغو
اسم واجادوجو
إنجليزي Ouagadougou
بلد BFA
صنف_الكيان city
أب bf
موقع 12.3657 -1.5339
سكان 1086505
جيونيمز 2357048
عاصمة نعم

مكان bf.sahel-burkina-gov
اسم الساحل البوركيني
اسم منطقة الساحل ببوركينا فاسو
إنجليزي Sahel Burkina
بلد BFA
صنف_الكيان admin1
أب bf
موقع 14.2 -0.5

مكان bf.solhan
اسم صولهان
اسم سولهان
إنجليزي Solhan
بلد BFA
صنف_الكيان village
أب bf
موقع 13.05 1.18

مكان cm.bafoussam
اسم بافؤسام
إنجليزي Bafoussam
بلد CMR
صنف_الكيان city
أب cm
موقع 5.4778 10.4176
سكان 290768
جيونيمز 2235189

مكان cm.bamenda
اسم بامندا
إنجليزي Bamenda
بلد CMR
صنف_الكيان city
أب cm
موقع 5.9597 10.146
سكان 393835
جيونيمز 2234974

مكان cm.douala
اسم دوالا
إنجليزي Douala
بلد CMR
صنف_الكيان city
أب cm
موقع 4.0483 9.7043
سكان 1338082
جيونيمز 2232593

مكان cm.edea
اسم إديا
إنجليزي Edea
بلد CMR
صنف_الكيان city
أب cm
موقع 3.8 10.1333
سكان 203149
جيونيمز 2232239

مكان cm.garoua
اسم غاروا
إنجليزي Garoua
بلد CMR
صنف_الكيان city
أب cm
موقع 9.3014 13.3977
سكان 436899
جيونيمز 2231320

مكان cm.kousseri
اسم فور فورو
اسم كوسيري
إنجليزي Kousseri
بلد CMR
صنف_الكيان city
أب cm
موقع 12.0769 15.0306
سكان 435547
جيونيمز 2229798

مكان cm.maroua
اسم ماروا
اسم مروة
إنجليزي Maroua
بلد CMR
صنف_الكيان city
أب cm
موقع 10.5909 14.3159
سكان 319941
جيونيمز 2228373

مكان cm.yaounde
اسم ياوندي
إنجليزي Yaoundé
بلد CMR
صنف_الكيان city
أب cm
موقع 3.8667 11.5167
سكان 1299369
جيونيمز 2220957
عاصمة نعم

مكان ml.adrar-des-ifoghas
اسم أدرار إيفوغاس
اسم جبال إيفوغاس
اسم إيفوغاس
إنجليزي Adrar des Ifoghas
بلد MLI
صنف_الكيان mountain
أب ml.kidal-gov
موقع 19.7 1.8

مكان ml.aguelhok
اسم أغيلهوك
اسم أغلهوك
إنجليزي Aguelhok
بلد MLI
صنف_الكيان town
أب ml.kidal-gov
موقع 19.466 0.859

مكان ml.anefis
اسم أنفيس
اسم أنفيف
إنجليزي Anefis
بلد MLI
صنف_الكيان town
أب ml.kidal-gov
موقع 18.05 0.6

مكان ml.ansongo
اسم أنسونغو
إنجليزي Ansongo
بلد MLI
صنف_الكيان town
أب ml.gao-gov
موقع 15.66 0.502

مكان ml.araouane
اسم أروان
اسم اراوان
إنجليزي Araouane
بلد MLI
صنف_الكيان town
أب ml.tombouctou-gov
موقع 18.9048 -3.5265
سكان 4026
جيونيمز 2460954

مكان ml.azawad
اسم أزواد
اسم إقليم أزواد
إنجليزي Azawad
بلد MLI
صنف_الكيان region
أب ml
موقع 18 -1

مكان ml.bamako
اسم باماكو
إنجليزي Bamako
بلد MLI
صنف_الكيان city
أب ml
موقع 12.65 -8
سكان 1297281
جيونيمز 2460596
عاصمة نعم

مكان ml.bandiagara
اسم باندياغارا
اسم باندياغرا
إنجليزي Bandiagara
بلد MLI
صنف_الكيان town
أب ml.mopti-gov
موقع 14.35 -3.61

مكان ml.bandiagara-mopti
اسم باندياجارا
إنجليزي Bandiagara
بلد MLI
صنف_الكيان town
أب ml.mopti-gov
موقع 14.35 -3.6104
سكان 6853
جيونيمز 2460489

مكان ml.ber
اسم بير
إنجليزي Ber
بلد MLI
صنف_الكيان town
أب ml.gao-gov
موقع 16.8 -2.5
ملتبس نعم

مكان ml.ber-timbuktu
اسم بير تمبكتو
اسم بلدة بير
إنجليزي Ber Timbuktu
بلد MLI
صنف_الكيان village
أب ml.tombouctou-gov
موقع 16.84 -2.51

مكان ml.boni
اسم بوني
إنجليزي Boni
بلد MLI
صنف_الكيان village
أب ml.mopti-gov
موقع 15.08 -2.22

مكان ml.bourem
اسم بوريم
إنجليزي Bourem
بلد MLI
صنف_الكيان town
أب ml.gao-gov
موقع 16.95 -0.35

مكان ml.diabaly
اسم ديابالي
إنجليزي Diabaly
بلد MLI
صنف_الكيان town
أب ml.koulikoro-gov
موقع 14.69 -6.015

مكان ml.dire-district
اسم ديري
إنجليزي Dire
بلد MLI
صنف_الكيان admin2
أب ml.tombouctou-gov
موقع 16.2298 -3.3445
ملتبس نعم

مكان ml.djenne
اسم دجيني
اسم جنيه
إنجليزي Djenne
بلد MLI
صنف_الكيان town
أب ml.mopti-gov
موقع 13.9055 -4.5547
ملتبس نعم

مكان ml.djenne-district
اسم جينيه
إنجليزي Djenne
بلد MLI
صنف_الكيان admin2
أب ml.mopti-gov
موقع 13.924 -4.6123

مكان ml.djenne-mopti
اسم جينيه
اسم جنه
إنجليزي Djenne
بلد MLI
صنف_الكيان town
أب ml.djenne-district
موقع 13.9061 -4.5533
سكان 22382
جيونيمز 2458589
ملتبس نعم

مكان ml.douentza
اسم دوينتزا
اسم دونتزا
إنجليزي Douentza
بلد MLI
صنف_الكيان town
أب ml.mopti-gov
موقع 15 -2.95
سكان 8054
جيونيمز 2458334

مكان ml.gao
اسم غاو
اسم جاو
إنجليزي Gao
بلد MLI
صنف_الكيان city
أب ml.gao-gov
موقع 16.2717 -0.0447
سكان 87000
جيونيمز 2457163

مكان ml.gao-gov
اسم غاو
اسم جاو
إنجليزي Gao
بلد MLI
صنف_الكيان admin1
أب ml
موقع 17 1

مكان ml.goundam
اسم غوندام
إنجليزي Goundam
بلد MLI
صنف_الكيان town
أب ml.tombouctou-gov
موقع 16.41 -3.67

مكان ml.in-khalil
اسم عين خليل
اسم إن خليل
إنجليزي In Khalil
بلد MLI
صنف_الكيان town
أب ml.kidal-gov
موقع 21.2 0.88

مكان ml.indelimane
اسم إنديليمان
إنجليزي Indelimane
بلد MLI
صنف_الكيان village
أب ml.gao-gov
موقع 15.6 1.2

مكان ml.kangaba
اسم كانجابا
إنجليزي Kangaba
بلد MLI
صنف_الكيان town
أب ml.koulikoro-gov
موقع 11.9333 -8.4167
سكان 17232
جيونيمز 2455735

مكان ml.kati
اسم كاتي
إنجليزي Kati
بلد MLI
صنف_الكيان city
أب ml.koulikoro-gov
موقع 12.744 -8.0726
سكان 42922
جيونيمز 2455558
ملتبس نعم

مكان ml.kayes
اسم كاي
إنجليزي Kayes
بلد MLI
صنف_الكيان city
أب ml.kayes-gov
موقع 14.4469 -11.4445
ملتبس نعم

مكان ml.kayes-cercle-district
اسم الدائرة كايس
إنجليزي Kayes Cercle
بلد MLI
صنف_الكيان admin2
أب ml.kayes-gov
موقع 14.4757 -11.412
جيونيمز 7701481

مكان ml.kayes-gov
اسم كاي
اسم كايس
إنجليزي Kayes
بلد MLI
صنف_الكيان admin1
أب ml
موقع 14.3 -10.2
ملتبس نعم

مكان ml.kayes-kayes
اسم كايس
إنجليزي Kayes
بلد MLI
صنف_الكيان city
أب ml.kayes-gov
موقع 14.4469 -11.4445
سكان 78406
جيونيمز 2455518

مكان ml.ke-macina
اسم كي مازينا
اسم المسينة
اسم المسينه
إنجليزي Ke-Macina
بلد MLI
صنف_الكيان town
أب ml.segou-gov
موقع 13.9641 -5.3579
سكان 15750
جيونيمز 2455465

مكان ml.kidal
اسم كيدال
إنجليزي Kidal
بلد MLI
صنف_الكيان town
أب ml.kidal-gov
موقع 18.4411 1.4078
سكان 11643
جيونيمز 2455290

مكان ml.kidal-gov
اسم كيدال
اسم ولاية كيدال
إنجليزي Kidal
بلد MLI
صنف_الكيان admin1
أب ml
موقع 19.5 1.5

مكان ml.kita
اسم كيتا
إنجليزي Kita
بلد MLI
صنف_الكيان town
أب ml.kita-district
موقع 13.0349 -9.4895
سكان 5769
جيونيمز 2455216
ملتبس نعم

مكان ml.kita-district
اسم كيتا
إنجليزي Kita
بلد MLI
صنف_الكيان admin2
أب ml.kayes-gov
موقع 13.2358 -9.2575
ملتبس نعم

مكان ml.konna
اسم كونا
إنجليزي Konna
بلد MLI
صنف_الكيان town
أب ml.mopti-gov
موقع 14.95 -3.9
ملتبس نعم

مكان ml.koulikoro
اسم كوليكورو
إنجليزي Koulikoro
بلد MLI
صنف_الكيان town
أب ml.koulikoro-gov
موقع 12.8627 -7.5598
سكان 23919
جيونيمز 2454530

مكان ml.koulikoro-gov
اسم كوليكورو
إنجليزي Koulikoro
بلد MLI
صنف_الكيان admin1
أب ml
موقع 13.9 -7.6

مكان ml.koutiala
اسم كوتيالا
إنجليزي Koutiala
بلد MLI
صنف_الكيان city
أب ml.koutiala-district
موقع 12.3917 -5.4642
سكان 99353
جيونيمز 2454268

مكان ml.koutiala-district
اسم كوتيالا
إنجليزي Koutiala
بلد MLI
صنف_الكيان admin2
أب ml.sikasso-gov
موقع 12.367 -5.5523

مكان ml.labbezanga
اسم لابزانغا
إنجليزي Labbezanga
بلد MLI
صنف_الكيان village
أب ml.gao-gov
موقع 14.96 0.69

مكان ml.lere
اسم ليري
إنجليزي Lere
بلد MLI
صنف_الكيان town
أب ml.tombouctou-gov
موقع 15.71 -4.91

مكان ml.markala
اسم ماركالا
إنجليزي Markala
بلد MLI
صنف_الكيان town
أب ml.segou-gov
موقع 13.7021 -6.0659
سكان 53738
جيونيمز 2453662

مكان ml.menaka
اسم ميناكا
إنجليزي Menaka
بلد MLI
صنف_الكيان town
أب ml.menaka-gov
موقع 15.9182 2.4022

مكان ml.menaka-gov
اسم ميناكا
إنجليزي Menaka
بلد MLI
صنف_الكيان admin1
أب ml
موقع 16.1 2.8

مكان ml.mopti
اسم موبتي
إنجليزي Mopti
بلد MLI
صنف_الكيان city
أب ml.mopti-gov
موقع 14.4843 -4.183
سكان 108456
جيونيمز 2453348

مكان ml.mopti-cercle-district
اسم الدائرة موبتي
إنجليزي Mopti Cercle
بلد MLI
صنف_الكيان admin2
أب ml.mopti-gov
موقع 14.8704 -4.0752
جيونيمز 7701484

مكان ml.mopti-gov
اسم موبتي
إنجليزي Mopti
بلد MLI
صنف_الكيان admin1
أب ml
موقع 14.8 -3.8

مكان ml.moura
اسم مورا
اسم قرية مورا
إنجليزي Moura
بلد MLI
صنف_الكيان village
أب ml.mopti-gov
موقع 14.38 -4.55
ملتبس نعم

مكان ml.niafunke
اسم نيافونكي
إنجليزي Niafunke
بلد MLI
صنف_الكيان town
أب ml.tombouctou-gov
موقع 15.93 -3.99
سكان 6901
جيونيمز 2452830

مكان ml.nioro
اسم نيورو
اسم نيورو الساحل
إنجليزي Nioro
بلد MLI
صنف_الكيان town
أب ml.kayes-gov
موقع 15.23 -9.59

مكان ml.ogossagou
اسم أوغوساغو
إنجليزي Ogossagou
بلد MLI
صنف_الكيان village
أب ml.mopti-gov
موقع 13.95 -3.4

مكان ml.san
اسم سان
إنجليزي San
بلد MLI
صنف_الكيان town
أب ml.segou-gov
موقع 13.3034 -4.8956
سكان 24811
جيونيمز 2451778
ملتبس نعم

مكان ml.segou
اسم سيغو
إنجليزي Segou
بلد MLI
صنف_الكيان city
أب ml.segou-gov
موقع 13.4317 -6.2157
سكان 153349
جيونيمز 2451478

مكان ml.segou-gov
اسم سيغو
اسم سيجو
إنجليزي Segou
بلد MLI
صنف_الكيان admin1
أب ml
موقع 13.8 -6.2

مكان ml.sevare
اسم سيفاري
إنجليزي Sevare
بلد MLI
صنف_الكيان town
أب ml.mopti-gov
موقع 14.53 -4.1

مكان ml.sikasso
اسم سيكاسو
إنجليزي Sikasso
بلد MLI
صنف_الكيان city
أب ml.sikasso-gov
موقع 11.3176 -5.6665
سكان 144786
جيونيمز 2451185

مكان ml.sikasso-gov
اسم سيكاسو
إنجليزي Sikasso
بلد MLI
صنف_الكيان admin1
أب ml
موقع 11.2 -6.5

مكان ml.sokolo
اسم سوكولو
إنجليزي Sokolo
بلد MLI
صنف_الكيان town
أب ml.segou-gov
موقع 14.7328 -6.1219
سكان 4374
جيونيمز 2450849

مكان ml.taoudenit-gov
اسم تاودني
إنجليزي Taoudenit
بلد MLI
صنف_الكيان admin1
أب ml
موقع 21.5 -3.5

مكان ml.taoudenni
اسم تودني
اسم تاودني
إنجليزي Taoudenni
بلد MLI
صنف_الكيان town
أب ml.tombouctou-gov
موقع 22.6744 -3.9789
سكان 3019
جيونيمز 2450173
ملتبس نعم

مكان ml.tarkint
اسم تاركينت
إنجليزي Tarkint
بلد MLI
صنف_الكيان village
أب ml.gao-gov
موقع 17.4 0.1

مكان ml.tessalit
اسم تساليت
اسم تيساليت
إنجليزي Tessalit
بلد MLI
صنف_الكيان town
أب ml.kidal-gov
موقع 20.2 1.01

مكان ml.timbuktu
اسم تمبكتو
اسم تومبكتو
اسم تمبوكتو
إنجليزي Timbuktu
بلد MLI
صنف_الكيان city
أب ml.tombouctou-gov
موقع 16.7735 -3.0074
سكان 32460
جيونيمز 2449067

مكان ml.tinzaouaten
اسم تينزاواتين
اسم تينزواتين
اسم تين زاواتين
إنجليزي Tinzaouaten
بلد MLI
صنف_الكيان town
أب ml.kidal-gov
موقع 19.95 2.97

مكان ml.tombouctou-gov
اسم تمبكتو
اسم تومبكتو
اسم تمبوكتو
إنجليزي Tombouctou
بلد MLI
صنف_الكيان admin1
أب ml
موقع 19.5 -4

مكان ml.yorosso-district
اسم يوروسو
إنجليزي Yorosso
بلد MLI
صنف_الكيان admin2
أب ml.sikasso-gov
موقع 12.3987 -4.7335

مكان mr.aioun
اسم لعيون
اسم عيون العتروس
إنجليزي Aioun
بلد MRT
صنف_الكيان town
أب mr
موقع 16.6614 -9.6149
سكان 12635
جيونيمز 2381291
ملتبس نعم

مكان mr.akjoujt
اسم أكجوجت
إنجليزي Akjoujt
بلد MRT
صنف_الكيان town
أب mr
موقع 19.747 -14.391
سكان 11500
جيونيمز 2381690

مكان mr.akjoujt-district
اسم أكجوجت
إنجليزي Akjoujt
بلد MRT
صنف_الكيان admin2
أب mr
موقع 20.0286 -14.9454
سكان 19639

مكان mr.aleg
اسم ألاك
إنجليزي Aleg
بلد MRT
صنف_الكيان town
أب mr
موقع 17.058 -13.909
سكان 15211
جيونيمز 2381659
ملتبس نعم

مكان mr.aleg-district
اسم ألاك
إنجليزي Aleg
بلد MRT
صنف_الكيان admin2
أب mr
موقع 17.0796 -13.6272
سكان 101512

مكان mr.amourj-district
اسم آمرج
إنجليزي Amourj
بلد MRT
صنف_الكيان admin2
أب mr
موقع 15.7897 -6.9769
سكان 94559

مكان mr.aoujeft-district
اسم اوجفت
إنجليزي Aoujeft
بلد MRT
صنف_الكيان admin2
أب mr
موقع 19.5045 -13.0935
سكان 12997

مكان mr.atar
اسم أطار
إنجليزي Atar
بلد MRT
صنف_الكيان town
أب mr
موقع 20.5169 -13.0499
سكان 24021
جيونيمز 2381334
ملتبس نعم

مكان mr.bassikounou
اسم باسكنو
إنجليزي Bassikounou
بلد MRT
صنف_الكيان town
أب mr
موقع 15.87 -5.95

مكان mr.boumdeid-district
اسم بومديد
إنجليزي Boumdeid
بلد MRT
صنف_الكيان admin2
أب mr
موقع 17.8301 -11.2733
سكان 7917

مكان mr.boutilimit-district
اسم بوتلميت
إنجليزي Boutilimit
بلد MRT
صنف_الكيان admin2
أب mr
موقع 18.2314 -14.142
سكان 63193

مكان mr.chinguetti
اسم شنقيط
إنجليزي Chinguetti
بلد MRT
صنف_الكيان town
أب mr
موقع 20.4404 -12.2622
سكان 4711
جيونيمز 2380519

مكان mr.kaedi
اسم كيهيدي
إنجليزي Kaedi
بلد MRT
صنف_الكيان town
أب mr
موقع 16.1465 -13.5047
سكان 55374
جيونيمز 2378736

مكان mr.keur-macene-district
اسم كرمسين
إنجليزي Keur-Macene
بلد MRT
صنف_الكيان admin2
أب mr
موقع 16.6818 -16.2454
سكان 26760
ملتبس نعم

مكان mr.kiffa
اسم كيفة
اسم كيفه
إنجليزي Kiffa
بلد MRT
صنف_الكيان town
أب mr
موقع 16.6166 -11.4045
سكان 40281
جيونيمز 2378538

مكان mr.kiffa-district
اسم كيفة
إنجليزي Kiffa
بلد MRT
صنف_الكيان admin2
أب mr
موقع 16.6733 -11.347
سكان 110714

مكان mr.lemgheity
اسم لمغيطي
إنجليزي Lemgheity
بلد MRT
صنف_الكيان village
أب mr
موقع 24.2 -7

مكان mr.magta-lahjar-district
اسم مقطع الحجار
إنجليزي Magta-Lahjar
بلد MRT
صنف_الكيان admin2
أب mr
موقع 17.7399 -12.9893
سكان 57672

مكان mr.mbera-camp
اسم مخيم امبرة
اسم امبرة
إنجليزي Mbera camp
بلد MRT
صنف_الكيان camp
أب mr
موقع 15.83 -5.78

مكان mr.mbout-district
اسم مقاطعة امبود
إنجليزي M'Bout
بلد MRT
صنف_الكيان admin2
أب mr
موقع 15.9727 -12.4919
سكان 102502

مكان mr.mederdra-district
اسم المذرذرة
إنجليزي Mederdra
بلد MRT
صنف_الكيان admin2
أب mr
موقع 17.013 -15.7629
سكان 30440

مكان mr.monguel-district
اسم مقاطعة مونكل
إنجليزي Monguel
بلد MRT
صنف_الكيان admin2
أب mr
موقع 16.4309 -12.995
سكان 43224

مكان mr.moudjeria-district
اسم مودجيريا
إنجليزي Moudjeria
بلد MRT
صنف_الكيان admin2
أب mr
موقع 17.7785 -12.1689
سكان 41738

مكان mr.nema
اسم النعمة
إنجليزي Nema
بلد MRT
صنف_الكيان town
أب mr
موقع 16.617 -7.256
سكان 60000
جيونيمز 2377539
ملتبس نعم

مكان mr.nouadhibou
اسم نواذيبو
إنجليزي Nouadhibou
بلد MRT
صنف_الكيان city
أب mr
موقع 20.9425 -17.0362
سكان 72337
جيونيمز 2377457

مكان mr.nouadhibou-district
اسم نواذيبو
إنجليزي Nouadhibou
بلد MRT
صنف_الكيان admin2
أب mr
موقع 20.6445 -15.9853
سكان 121122

مكان mr.nouakchott
اسم نواكشوط
إنجليزي Nouakchott
بلد MRT
صنف_الكيان city
أب mr
موقع 18.0858 -15.9785
سكان 661400
جيونيمز 2377450
عاصمة نعم

مكان mr.ouad-naga-district
اسم واد الناقة
إنجليزي Ouad-Naga
بلد MRT
صنف_الكيان admin2
أب mr
موقع 18.4482 -15.4392
سكان 23698

مكان mr.ouadane-district
اسم ولاتة
إنجليزي Ouadane
بلد MRT
صنف_الكيان admin2
أب mr
موقع 18.7587 -7.083
سكان 3973

مكان mr.ouadane-district-mr
اسم وادان
إنجليزي Ouadane
بلد MRT
صنف_الكيان admin2
أب mr
موقع 21.7462 -8.3067
ملتبس نعم

مكان mr.ould-yenge-district
اسم مقاطعة ولد ينج
إنجليزي Ould Yenge
بلد MRT
صنف_الكيان admin2
أب mr
موقع 15.6786 -11.906
سكان 68341

مكان mr.rosso
اسم روصو
اسم روسو
إنجليزي Rosso
بلد MRT
صنف_الكيان town
أب mr
موقع 16.5138 -15.805
سكان 48922
جيونيمز 2376898

مكان mr.rosso-district
اسم روصو
إنجليزي Rosso
بلد MRT
صنف_الكيان admin2
أب mr
موقع 16.6072 -15.7143
سكان 57726

مكان mr.selibaby
اسم سيلبابي
اسم سيليبابي
إنجليزي Selibaby
بلد MRT
صنف_الكيان town
أب mr
موقع 15.1585 -12.1843
سكان 18424
جيونيمز 2376719

مكان mr.tevragh-zeina
اسم تفرغ زينه
إنجليزي Tevragh Zeina
بلد MRT
صنف_الكيان town
أب mr
موقع 18.0989 -15.9885
جيونيمز 11009418

مكان mr.tidjikja
اسم تجكجة
إنجليزي Tidjikja
بلد MRT
صنف_الكيان town
أب mr
موقع 18.5564 -11.4271
سكان 6000
جيونيمز 2376193

مكان mr.tidjikja-district
اسم تجكجة
إنجليزي Tidjikja
بلد MRT
صنف_الكيان admin2
أب mr
موقع 18.6498 -11.5516
سكان 34875

مكان mr.tintane-district
اسم طينطان
إنجليزي Tintane
بلد MRT
صنف_الكيان admin2
أب mr
موقع 16.0142 -10.311
سكان 97169

مكان mr.zouerate
اسم الزويرات
إنجليزي Zouerate
بلد MRT
صنف_الكيان city
أب mr
موقع 22.7354 -12.4713
سكان 38000
جيونيمز 2375558

مكان ne.abala
اسم أبالا
إنجليزي Abala
بلد NER
صنف_الكيان town
أب ne.tillaberi-gov
موقع 14.93 3.43

مكان ne.agadez
اسم أغاديز
اسم أغاديس
إنجليزي Agadez
بلد NER
صنف_الكيان city
أب ne.agadez-gov
موقع 16.97 7.99
سكان 124324
جيونيمز 2448085

مكان ne.agadez-gov
اسم أغاديز
اسم أغاديس
اسم أجاديز
إنجليزي Agadez
بلد NER
صنف_الكيان admin1
أب ne
موقع 20 9

مكان ne.arlit
اسم أرليت
إنجليزي Arlit
بلد NER
صنف_الكيان city
أب ne.agadez-gov
موقع 18.737 7.389
جيونيمز 2447513

مكان ne.bilma
اسم بيلما
اسم فور درومار
إنجليزي Bilma
بلد NER
صنف_الكيان town
أب ne.agadez-gov
موقع 18.6853 12.9164
سكان 2291
جيونيمز 2446796

مكان ne.bosso
اسم بوسو
اسم بوسو النيجرية
إنجليزي Bosso
بلد NER
صنف_الكيان town
أب ne.diffa-gov
موقع 13.7 13.31

مكان ne.chinagodrar
اسم شيناغودرار
إنجليزي Chinagodrar
بلد NER
صنف_الكيان village
أب ne.tillaberi-gov
موقع 15 1.2

مكان ne.diffa
اسم ديفا
إنجليزي Diffa
بلد NER
صنف_الكيان city
أب ne.diffa-gov
موقع 13.3157 12.6089
سكان 27948
جيونيمز 2445704

مكان ne.diffa-gov
اسم ديفا
إنجليزي Diffa
بلد NER
صنف_الكيان admin1
أب ne
موقع 16 13

مكان ne.dirkou
اسم ديركو
إنجليزي Dirkou
بلد NER
صنف_الكيان town
أب ne.agadez-gov
موقع 19.01 12.9

مكان ne.dosso-gov
اسم دوسو
إنجليزي Dosso
بلد NER
صنف_الكيان admin1
أب ne
موقع 13 3.4

مكان ne.inates
اسم إيناتيس
إنجليزي Inates
بلد NER
صنف_الكيان village
أب ne.tillaberi-gov
موقع 15.05 1.3

مكان ne.koure
اسم كوري
اسم محمية كوري
إنجليزي Koure
بلد NER
صنف_الكيان town
أب ne.tillaberi-gov
موقع 13.3 2.57
ملتبس نعم

مكان ne.liptako-gourma
اسم الحدود الثلاثة
اسم المثلث الحدودي ليبتاكو
اسم منطقة الحدود الثلاثة
اسم ليبتاكو غورما
إنجليزي Liptako-Gourma
بلد NER
صنف_الكيان region
أب ne
موقع 14.8 0.5

مكان ne.madama
اسم مدمة
اسم قاعدة مداما
اسم مداما
إنجليزي Madama
بلد NER
صنف_الكيان base
أب ne.agadez-gov
موقع 21.95 13.65

مكان ne.maradi-gov
اسم مارادي
إنجليزي Maradi
بلد NER
صنف_الكيان admin1
أب ne
موقع 14 7.2

مكان ne.niamey
اسم نيامي
إنجليزي Niamey
بلد NER
صنف_الكيان city
أب ne
موقع 13.5137 2.1098
سكان 774235
جيونيمز 2440485
عاصمة نعم

مكان ne.tahoua-gov
اسم تاهوا
إنجليزي Tahoua
بلد NER
صنف_الكيان admin1
أب ne
موقع 16 5.2

مكان ne.tera
اسم تيرا
إنجليزي Tera
بلد NER
صنف_الكيان town
أب ne.tillaberi-gov
موقع 14.01 0.755
ملتبس نعم

مكان ne.tillaberi
اسم تيلابيري
إنجليزي Tillaberi
بلد NER
صنف_الكيان town
أب ne.tillaberi-gov
موقع 14.2117 1.4531

مكان ne.tillaberi-gov
اسم تيلابيري
إنجليزي Tillaberi
بلد NER
صنف_الكيان admin1
أب ne
موقع 14.5 1.5

مكان ne.tongo-tongo
اسم تونغو تونغو
إنجليزي Tongo Tongo
بلد NER
صنف_الكيان village
أب ne.tillaberi-gov
موقع 14.95 1.8

مكان ne.zinder
اسم زندر
اسم زيندر
إنجليزي Zinder
بلد NER
صنف_الكيان city
أب ne.zinder-gov
موقع 13.8072 8.9881
سكان 191424
جيونيمز 2437798

مكان ne.zinder-gov
اسم زندر
إنجليزي Zinder
بلد NER
صنف_الكيان admin1
أب ne
موقع 14.5 9.5

مكان ng.aba
اسم آبا
إنجليزي Aba
بلد NGA
صنف_الكيان city
أب ng.benue-gov
موقع 5.1066 7.3667
سكان 897560
جيونيمز 2353151
ملتبس نعم

مكان ng.abeokuta
اسم أبيوكوتا
إنجليزي Abeokuta
بلد NGA
صنف_الكيان city
أب ng.niger-state-gov
موقع 7.1557 3.3451
سكان 593100
جيونيمز 2352947

مكان ng.abuja
اسم أبوجا
إنجليزي Abuja
بلد NGA
صنف_الكيان city
أب ng
موقع 9.0579 7.4951
سكان 1235880
جيونيمز 2352778
عاصمة نعم

مكان ng.adamawa-gov
اسم ولاية أداماوا
اسم أداماوا
إنجليزي Adamawa
بلد NGA
صنف_الكيان admin1
أب ng
موقع 9.3 12.4

مكان ng.baga
اسم باغا
اسم باجا
إنجليزي Baga
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 13.12 13.86
ملتبس نعم

مكان ng.bama
اسم باما
إنجليزي Bama
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 11.52 13.689
ملتبس نعم

مكان ng.bauchi
اسم باوتشي
اسم بوشي
إنجليزي Bauchi
بلد NGA
صنف_الكيان city
أب ng
موقع 10.31 9.84
سكان 316000

مكان ng.benin-city
اسم بنين
إنجليزي Benin City
بلد NGA
صنف_الكيان city
أب ng.benue-gov
موقع 6.3381 5.6258
سكان 1782000
جيونيمز 2347283

مكان ng.benue-gov
اسم ولاية بينوي
اسم بينو
إنجليزي Benue
بلد NGA
صنف_الكيان admin1
أب ng
موقع 7.3 8.7

مكان ng.borno-gov
اسم ولاية بورنو
اسم بورنو
إنجليزي Borno
بلد NGA
صنف_الكيان admin1
أب ng
موقع 11.9 13.2

مكان ng.chibok
اسم تشيبوك
اسم شيبوك
إنجليزي Chibok
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 10.87 12.85

مكان ng.damaturu
اسم داماتورو
إنجليزي Damaturu
بلد NGA
صنف_الكيان city
أب ng.yobe-gov
موقع 11.747 11.961

مكان ng.damboa
اسم دامبوا
اسم دامبوا النيجيرية
إنجليزي Damboa
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 11.16 12.76

مكان ng.dapchi
اسم دابتشي
إنجليزي Dapchi
بلد NGA
صنف_الكيان town
أب ng.yobe-gov
موقع 12.49 11.5

مكان ng.dikwa
اسم ديكوا
إنجليزي Dikwa
بلد NGA
صنف_الكيان town
أب ng
موقع 12.04 13.92

مكان ng.enugu
اسم إنوغو
إنجليزي Enugu
بلد NGA
صنف_الكيان city
أب ng.benue-gov
موقع 6.4413 7.4988
سكان 688862
جيونيمز 2343279

مكان ng.gamboru-ngala
اسم غامبورو نغالا
اسم غامبورو
اسم جامبورو نجالا
اسم جامبورو
إنجليزي Gamboru Ngala
بلد NGA
صنف_الكيان town
أب ng
موقع 12.37 14.2

مكان ng.gombe
اسم غومبي
اسم غومبيه
اسم جومبي
اسم جومبيه
إنجليزي Gombe
بلد NGA
صنف_الكيان city
أب ng
موقع 10.29 11.17
سكان 250000

مكان ng.gwoza
اسم غوزا
اسم جوزا
إنجليزي Gwoza
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 11.087 13.69
ملتبس نعم

مكان ng.ibadan
اسم إبادان
اسم إيبادان
إنجليزي Ibadan
بلد NGA
صنف_الكيان city
أب ng.niger-state-gov
موقع 7.3776 3.9059
سكان 3649000
جيونيمز 2339354

مكان ng.ilorin
اسم الورن
إنجليزي Ilorin
بلد NGA
صنف_الكيان city
أب ng.niger-state-gov
موقع 8.4966 4.5421
سكان 814192
جيونيمز 2337639

مكان ng.jangebe
اسم جانغيبي
اسم جانجيبي
إنجليزي Jangebe
بلد NGA
صنف_الكيان village
أب ng
موقع 12.1 6.1

مكان ng.jos
اسم جوس
إنجليزي Jos
بلد NGA
صنف_الكيان city
أب ng
موقع 9.9285 8.8921
سكان 816824
جيونيمز 2335953
ملتبس نعم

مكان ng.kaduna
اسم كادونا
إنجليزي Kaduna
بلد NGA
صنف_الكيان city
أب ng
موقع 10.5264 7.4388
سكان 1582102
جيونيمز 2335727

مكان ng.kaduna-gov
اسم ولاية كادونا
إنجليزي Kaduna
بلد NGA
صنف_الكيان admin1
أب ng
موقع 10.3 7.7

مكان ng.kankara
اسم كانكارا
إنجليزي Kankara
بلد NGA
صنف_الكيان town
أب ng
موقع 11.93 7.41

مكان ng.kano
اسم كانو
إنجليزي Kano
بلد NGA
صنف_الكيان city
أب ng
موقع 12.0001 8.5167
سكان 4103000
جيونيمز 2335204
ملتبس نعم

مكان ng.kano-gov
اسم ولاية كانو
إنجليزي Kano State
بلد NGA
صنف_الكيان admin1
أب ng
موقع 11.7 8.5

مكان ng.katsina-gov
اسم ولاية كاتسينا
اسم كاتسينا
إنجليزي Katsina
بلد NGA
صنف_الكيان admin1
أب ng
موقع 12.5 7.6

مكان ng.konduga
اسم كوندوغا
اسم كوندوجا
إنجليزي Konduga
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 11.65 13.42

مكان ng.lafia
اسم لافيا
إنجليزي Lafia
بلد NGA
صنف_الكيان city
أب ng
موقع 8.5 8.52

مكان ng.lagos
اسم لاغوس
اسم لاجوس
إنجليزي Lagos
بلد NGA
صنف_الكيان city
أب ng
موقع 6.4541 3.3947
سكان 15388000
جيونيمز 2332459

مكان ng.lokoja
اسم لوكوجا
إنجليزي Lokoja
بلد NGA
صنف_الكيان city
أب ng
موقع 7.8 6.74

مكان ng.maiduguri
اسم مايدوغوري
اسم ميدوغوري
اسم مايدوجوري
اسم ميدوجوري
إنجليزي Maiduguri
بلد NGA
صنف_الكيان city
أب ng.borno-gov
موقع 11.8464 13.1603
سكان 758700
جيونيمز 2331447

مكان ng.minna
اسم مينا النيجيرية
إنجليزي Minna
بلد NGA
صنف_الكيان city
أب ng
موقع 9.61 6.56

مكان ng.monguno
اسم مونغونو
اسم مونجونو
إنجليزي Monguno
بلد NGA
صنف_الكيان town
أب ng.borno-gov
موقع 12.67 13.61

مكان ng.mubi
اسم موبي
إنجليزي Mubi
بلد NGA
صنف_الكيان town
أب ng
موقع 10.27 13.27

مكان ng.niger-delta
اسم دلتا النيجر
اسم دلتا نهر النيجر
إنجليزي Niger Delta
بلد NGA
صنف_الكيان region
أب ng
موقع 5 6

مكان ng.niger-state-gov
اسم ولاية النيجر
إنجليزي Niger State
بلد NGA
صنف_الكيان admin1
أب ng
موقع 9.9 5.6

مكان ng.owerri
اسم أويري
إنجليزي Owerri
بلد NGA
صنف_الكيان city
أب ng.benue-gov
موقع 5.4836 7.0332
سكان 215038
جيونيمز 2325330

مكان ng.plateau-gov
اسم ولاية بلاتو
اسم بلاتو
إنجليزي Plateau
بلد NGA
صنف_الكيان admin1
أب ng
موقع 9.2 9.5

مكان ng.port-harcourt
اسم بورت هاركورت
إنجليزي Port Harcourt
بلد NGA
صنف_الكيان city
أب ng
موقع 4.7777 7.0134
سكان 1865000
جيونيمز 2324774

مكان ng.potiskum
اسم بوتيسكوم
إنجليزي Potiskum
بلد NGA
صنف_الكيان town
أب ng
موقع 11.71 11.08

مكان ng.sambisa-forest
اسم غابة سامبيسا
اسم سامبيسا
اسم غابات سامبيسا
اسم جابة سامبيسا
اسم جابات سامبيسا
إنجليزي Sambisa Forest
بلد NGA
صنف_الكيان region
أب ng.borno-gov
موقع 11.25 13.4

مكان ng.sokoto
اسم سوكوتو
إنجليزي Sokoto
بلد NGA
صنف_الكيان city
أب ng
موقع 13.0627 5.2433

مكان ng.sokoto-gov
اسم ولاية سوكوتو
إنجليزي Sokoto State
بلد NGA
صنف_الكيان admin1
أب ng
موقع 13 5.3

مكان ng.warri
اسم واري
إنجليزي Warri
بلد NGA
صنف_الكيان city
أب ng.benue-gov
موقع 5.5174 5.7501
سكان 536023
جيونيمز 2319133

مكان ng.yobe-gov
اسم ولاية يوبي
اسم يوبي
إنجليزي Yobe
بلد NGA
صنف_الكيان admin1
أب ng
موقع 12.3 11.4

مكان ng.yola
اسم يولا
إنجليزي Yola
بلد NGA
صنف_الكيان city
أب ng
موقع 9.2 12.48

مكان ng.zamfara-gov
اسم ولاية زمفرة
اسم زمفرا
اسم زامفارا
إنجليزي Zamfara
بلد NGA
صنف_الكيان admin1
أب ng
موقع 12.1 6.2

مكان ng.zaria
اسم زاريا
إنجليزي Zaria
بلد NGA
صنف_الكيان city
أب ng
موقع 11.1113 7.7227
سكان 975153
جيونيمز 2317765

مكان td.abeche
اسم أبشي
اسم أبيشي
إنجليزي Abeche
بلد TCD
صنف_الكيان city
أب td
موقع 13.829 20.8324
سكان 74188
جيونيمز 245785

مكان td.adre
اسم أدري
اسم معبر أدري
إنجليزي Adre
بلد TCD
صنف_الكيان town
أب td
موقع 13.47 22.2
سكان 11928
جيونيمز 245669
ملتبس نعم

مكان td.am-timan
اسم أم تيمان
اسم أم التيمان
إنجليزي Am-Timan
بلد TCD
صنف_الكيان town
أب td
موقع 11.0297 20.2827
سكان 28885
جيونيمز 245338

مكان td.amdjarass
اسم أم جرس
إنجليزي Amdjarass
بلد TCD
صنف_الكيان town
أب td
موقع 16.0667 22.8354
جيونيمز 9534257

مكان td.ati
اسم آتيا
إنجليزي Ati
بلد TCD
صنف_الكيان town
أب td
موقع 13.2154 18.3353
سكان 24074
جيونيمز 2436400
ملتبس نعم

مكان td.bardai
اسم بردي
اسم برداي
إنجليزي Bardai
بلد TCD
صنف_الكيان town
أب td
موقع 21.35 17
جيونيمز 2435976
ملتبس نعم

مكان td.bebedja
اسم بيبيدجيا
إنجليزي Bebedja
بلد TCD
صنف_الكيان town
أب td
موقع 8.6761 16.566
سكان 12671
جيونيمز 2435854

مكان td.beinamar
اسم بينامار
إنجليزي Beinamar
بلد TCD
صنف_الكيان town
أب td
موقع 8.6698 15.3813
سكان 7445
جيونيمز 2435708

مكان td.biltine
اسم بلتن
إنجليزي Biltine
بلد TCD
صنف_الكيان town
أب td
موقع 14.5333 20.9167
سكان 11000
جيونيمز 244878
ملتبس نعم

مكان td.bitkine
اسم نيتكتن
إنجليزي Bitkine
بلد TCD
صنف_الكيان town
أب td
موقع 11.9801 18.2138
سكان 18495
جيونيمز 2435124

مكان td.bohoma
اسم بوما
اسم بوهوما
إنجليزي Bohoma
بلد TCD
صنف_الكيان village
أب td
موقع 13.3 14.4
ملتبس نعم

مكان td.bokoro
اسم بوكورو
إنجليزي Bokoro
بلد TCD
صنف_الكيان town
أب td
موقع 12.3807 17.0568
سكان 14723
جيونيمز 2434985

مكان td.bol
اسم بول
إنجليزي Bol
بلد TCD
صنف_الكيان town
أب td
موقع 13.46 14.71
سكان 11700
جيونيمز 2434979
ملتبس نعم

مكان td.bongor
اسم بونقور
اسم بنقور
إنجليزي Bongor
بلد TCD
صنف_الكيان town
أب td
موقع 10.2806 15.3722
سكان 27770
جيونيمز 2434910

مكان td.bousso
اسم بوسو
إنجليزي Bousso
بلد TCD
صنف_الكيان town
أب td
موقع 10.4795 16.7117
سكان 13555
جيونيمز 2434584

مكان td.doba
اسم دوبا
إنجليزي Doba
بلد TCD
صنف_الكيان town
أب td
موقع 8.65 16.85
سكان 24336
جيونيمز 2433437

مكان td.fada
اسم فدا
إنجليزي Fada
بلد TCD
صنف_الكيان town
أب td
موقع 17.1919 21.5808
سكان 23786
جيونيمز 244128
ملتبس نعم

مكان td.faya-largeau
اسم فايا لارجو
اسم فايا
إنجليزي Faya-Largeau
بلد TCD
صنف_الكيان town
أب td
موقع 17.93 19.1
سكان 13400
جيونيمز 2432678

مكان td.gounou-gaya
اسم غونو غايا
إنجليزي Gounou Gaya
بلد TCD
صنف_الكيان town
أب td
موقع 9.6294 15.5132
سكان 9521
جيونيمز 2431724

مكان td.goz-beida
اسم قوز بيضة
إنجليزي Goz Beida
بلد TCD
صنف_الكيان town
أب td
موقع 12.22 21.41
سكان 1000
جيونيمز 243787

مكان td.koumra
اسم قمرة
اسم قمره
اسم كمرا
إنجليزي Koumra
بلد TCD
صنف_الكيان town
أب td
موقع 8.9126 17.5539
سكان 36263
جيونيمز 2429605
ملتبس نعم

مكان td.kouri-bougoudi
اسم كوري بوغودي
إنجليزي Kouri Bougoudi
بلد TCD
صنف_الكيان village
أب td
موقع 22.5 15.3

مكان td.lai
اسم لادي
إنجليزي Lai
بلد TCD
صنف_الكيان town
أب td
موقع 9.3952 16.2989
سكان 19382
جيونيمز 2429296
ملتبس نعم

مكان td.mao
اسم ماو
إنجليزي Mao
بلد TCD
صنف_الكيان town
أب td
موقع 14.1212 15.3103
سكان 18031
جيونيمز 2428394
ملتبس نعم

مكان td.massaguet
اسم مساقط
إنجليزي Massaguet
بلد TCD
صنف_الكيان town
أب td
موقع 12.4755 15.4365
سكان 17906
جيونيمز 2428231
ملتبس نعم

مكان td.massakory
اسم ماساكوري
اسم مسكوري
إنجليزي Massakory
بلد TCD
صنف_الكيان town
أب td
موقع 12.996 15.7293
سكان 15406
جيونيمز 2428228

مكان td.massenya
اسم ماسينيا
اسم ماسنيا
إنجليزي Massenya
بلد TCD
صنف_الكيان town
أب td
موقع 11.4039 16.1705
سكان 3680
جيونيمز 2428216

مكان td.mboursou-lere
اسم امبورسو ليري
إنجليزي Mboursou Lere
بلد TCD
صنف_الكيان town
أب td
موقع 9.7639 14.1539
سكان 17132
جيونيمز 2428042

مكان td.melfi
اسم ملفي
إنجليزي Melfi
بلد TCD
صنف_الكيان town
أب td
موقع 11.0598 17.9355
سكان 5784
جيونيمز 2427949
ملتبس نعم

مكان td.moissala
اسم مويسالا
اسم مواسالا
إنجليزي Moissala
بلد TCD
صنف_الكيان town
أب td
موقع 8.3404 17.7663
سكان 11264
جيونيمز 2427697

مكان td.mongo
اسم مونقو
اسم منقو
اسم مونجو
اسم مونكو
إنجليزي Mongo
بلد TCD
صنف_الكيان town
أب td
موقع 12.1837 18.7
سكان 27763
جيونيمز 2427637

مكان td.moundou
اسم مدو
اسم موندو
إنجليزي Moundou
بلد TCD
صنف_الكيان city
أب td
موقع 8.5667 16.0833
سكان 135167
جيونيمز 2427455
ملتبس نعم

مكان td.moussoro
اسم موسورو
إنجليزي Moussoro
بلد TCD
صنف_الكيان town
أب td
موقع 13.6408 16.4901
سكان 15190
جيونيمز 2427336

مكان td.n-djamena
اسم نجامينا
اسم انجمينا
إنجليزي N'Djamena
بلد TCD
صنف_الكيان city
أب td
موقع 12.1067 15.0444
سكان 721081
جيونيمز 2427123
عاصمة نعم

مكان td.ndjamena-district
اسم انجمينا
إنجليزي N'Djamena
بلد TCD
صنف_الكيان admin2
أب td
موقع 12.1589 15.0152
سكان 993492

مكان td.ouara-district
اسم وارا
إنجليزي Ouara
بلد TCD
صنف_الكيان admin2
أب td
موقع 13.63 20.8489
سكان 335309

مكان td.oum-hadjer
اسم أم هاجر
إنجليزي Oum Hadjer
بلد TCD
صنف_الكيان town
أب td
موقع 13.2954 19.6966
سكان 19271
جيونيمز 2426370

مكان td.pala
اسم بالا
إنجليزي Pala
بلد TCD
صنف_الكيان town
أب td
موقع 9.3642 14.9046
سكان 35466
جيونيمز 2426240
ملتبس نعم

مكان td.sarh
اسم ساره
اسم سار
اسم صارح
إنجليزي Sarh
بلد TCD
صنف_الكيان city
أب td
موقع 9.1429 18.3923
سكان 102528
جيونيمز 2425791
ملتبس نعم

مكان td.tibesti
اسم تيبستي
اسم جبال تيبستي
إنجليزي Tibesti
بلد TCD
صنف_الكيان mountain
أب td
موقع 21 17.5

مكان td.tine-chad
اسم الطينة التشادية
اسم تين تشاد
إنجليزي Tine Chad
بلد TCD
صنف_الكيان town
أب td
موقع 15.03 22.78
