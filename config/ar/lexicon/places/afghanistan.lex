# Places of Afghanistan.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان af.achin
اسم آتشين
اسم آشين
إنجليزي Achin
بلد AFG
صنف_الكيان town
أب af.nangarhar-gov
موقع 34.13 70.7

مكان af.alaqahdari-atghar
اسم اتغر
اسم اطغر
إنجليزي 'Alaqahdari Atghar
بلد AFG
صنف_الكيان town
أب af.zabul-gov
موقع 31.7351 67.3574
جيونيمز 1148114

مكان af.alaqahdari-gelan
اسم جيلان
إنجليزي 'Alaqahdari Gelan
بلد AFG
صنف_الكيان town
أب af.ghazni-gov
موقع 32.7269 67.637
جيونيمز 1140919
ملتبس نعم

مكان af.alaqahdari-ye-almar
اسم المار
إنجليزي 'Alaqahdari-ye Almar
بلد AFG
صنف_الكيان town
أب af.faryab-gov
موقع 35.8462 64.5307
جيونيمز 1148863
ملتبس نعم

مكان af.anar-darah
اسم انار دره
إنجليزي Anar Darah
بلد AFG
صنف_الكيان town
أب af.farah-gov
موقع 32.7587 61.654
سكان 10023
جيونيمز 1148709

مكان af.andkhoy
اسم أندكفوي
إنجليزي Andkhoy
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 36.9529 65.1238
سكان 29208
جيونيمز 1148658

مكان af.arghanj-khwa-district
اسم مقاطعة أرغنج خواه
إنجليزي Arghanj Khwa
بلد AFG
صنف_الكيان admin2
أب af.badakhshan-gov
موقع 37.2512 70.8512
سكان 12200

مكان af.art-khwajah
اسم آرت خواجه
إنجليزي Art Khwajah
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 37.0857 69.4796
سكان 18623
جيونيمز 1148106

مكان af.asadabad
اسم أسد آباد
إنجليزي Asadabad
بلد AFG
صنف_الكيان town
أب af.kunar-gov
موقع 34.873 71.147
سكان 48400
جيونيمز 1148311

مكان af.ashkasham
اسم إشكاشم
إنجليزي Ashkasham
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 36.6833 71.5333
سكان 12120
جيونيمز 1148268

مكان af.asmar
اسم آسمار
إنجليزي Asmar
بلد AFG
صنف_الكيان town
أب af.kunar-gov
موقع 35.0333 71.3581
سكان 15708
جيونيمز 1148205

مكان af.baba-sahib
اسم بابا صاحب
إنجليزي Baba Sahib
بلد AFG
صنف_الكيان town
أب af.kandahar-gov
موقع 31.6614 65.661
جيونيمز 1453777

مكان af.badakhshan-gov
اسم بدخشان
إنجليزي Badakhshan
بلد AFG
صنف_الكيان admin1
أب af
موقع 36.9 71

مكان af.badghis-gov
اسم بادغيس
اسم باديس
إنجليزي Badghis
بلد AFG
صنف_الكيان admin1
أب af
موقع 35.2 63.7

مكان af.bagh-e-maidan
اسم بغ ميدان
إنجليزي Bagh-e Maidan
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.2216 69.214
جيونيمز 1423264

مكان af.baghlan
اسم بغلان
اسم بغلان جديد
إنجليزي Baghlan
بلد AFG
صنف_الكيان city
أب af.baghlan-gov
موقع 36.1307 68.7083
سكان 108449
جيونيمز 1147540

مكان af.baghlan-gov
اسم بغلان
إنجليزي Baghlan
بلد AFG
صنف_الكيان admin1
أب af
موقع 35.9 68.7

مكان af.baghran-district
اسم مقاطعة بغمان
إنجليزي Baghran
بلد AFG
صنف_الكيان admin2
أب af.helmand-gov
موقع 33.0271 65.0109
سكان 67548
جيونيمز 7053080

مكان af.bagram-airfield
اسم باغرام
اسم قاعدة باغرام
اسم باجرام
اسم قاعدة باغرام الجوية
اسم بغرام
اسم قاعدة بغرام
اسم قاعدة بغرام الجوية
اسم قاعدة بجرام
اسم بجرام
اسم قاعدة باجرام
اسم قاعدة بجرام الجوية
إنجليزي Bagram Airfield
بلد AFG
صنف_الكيان base
أب af.parwan-gov
موقع 34.9461 69.265

مكان af.bagram-district
اسم مقاطعة بغرام
إنجليزي Bagram
بلد AFG
صنف_الكيان admin2
أب af.panjshir-gov
موقع 34.9309 69.3341
سكان 97761
جيونيمز 7054036

مكان af.bala-murghab
اسم بالا مرغاب
إنجليزي Bala Murghab
بلد AFG
صنف_الكيان town
أب af.badghis-gov
موقع 35.5841 63.3289
جيونيمز 1132770

مكان af.balkh
اسم بلخ
إنجليزي Balkh
بلد AFG
صنف_الكيان city
أب af.balkh-gov
موقع 36.7563 66.8972
سكان 114883
جيونيمز 1147290

مكان af.balkh-gov
اسم بلخ
اسم ولاية بلخ
إنجليزي Balkh
بلد AFG
صنف_الكيان admin1
أب af
موقع 36.6 67
سكان 1073000
جيونيمز 1147288

مكان af.bamyan
اسم باميان
إنجليزي Bamyan
بلد AFG
صنف_الكيان city
أب af.bamyan-gov
موقع 34.8216 67.8273
سكان 61863
جيونيمز 1147242

مكان af.bamyan-gov
اسم باميان
إنجليزي Bamyan
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.8 67.6

مكان af.banu
اسم بنو
إنجليزي Banu
بلد AFG
صنف_الكيان town
أب af.baghlan-gov
موقع 35.6335 69.2602
جيونيمز 1147118
ملتبس نعم

مكان af.baraki-barak
اسم بركي برك
اسم بركي
إنجليزي Baraki Barak
بلد AFG
صنف_الكيان town
أب af
موقع 33.97 68.95

مكان af.bargi-matal-district
اسم مقاطعة برغ متال
إنجليزي Bargi Matal
بلد AFG
صنف_الكيان admin2
أب af.nuristan-gov
موقع 35.8033 71.2483
سكان 8417

مكان af.basawul
اسم باسول
إنجليزي Basawul
بلد AFG
صنف_الكيان town
أب af.nangarhar-gov
موقع 34.2475 70.8722
سكان 6835
جيونيمز 1146822

مكان af.bati
اسم نادر شاه كوت
إنجليزي Bati
بلد AFG
صنف_الكيان town
أب af.nangarhar-gov
موقع 34.2435 70.7285
جيونيمز 1120497

مكان af.bazar-e-talah
اسم بازار تاله
إنجليزي Bazar-e Talah
بلد AFG
صنف_الكيان town
أب af.samangan-gov
موقع 35.392 68.2232
جيونيمز 1146694

مكان af.bazarak
اسم بازارك
إنجليزي Bazarak
بلد AFG
صنف_الكيان city
أب af.parwan-gov
موقع 35.3129 69.5152
سكان 65000
جيونيمز 1429434

مكان af.bulolah
اسم بلوله
إنجليزي Bulolah
بلد AFG
صنف_الكيان town
أب af.bamyan-gov
موقع 34.8771 68.0879
جيونيمز 1146336
ملتبس نعم

مكان af.camp-bastion
اسم كامب باستيون
اسم معسكر باستيون
اسم قاعدة باستيون
إنجليزي Camp Bastion
بلد AFG
صنف_الكيان base
أب af.helmand-gov
موقع 31.86 64.22

مكان af.chaki-wardak-district
اسم شكي وردك
إنجليزي Chaki Wardak
بلد AFG
صنف_الكيان admin2
أب af.wardak-gov
موقع 34.1141 68.5151
سكان 56758

مكان af.charikar
اسم شاريكار
اسم تشاريكار
إنجليزي Charikar
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.013 69.168
سكان 53676
جيونيمز 1145352

مكان af.dahan-e-jarf
اسم دهن جرف
إنجليزي Dahan-e Jarf
بلد AFG
صنف_الكيان town
أب af.bamyan-gov
موقع 34.9289 68.4627
جيونيمز 1455430

مكان af.daman-district
اسم مقاطعة دامان
إنجليزي Daman
بلد AFG
صنف_الكيان admin2
أب af.kandahar-gov
موقع 30.8132 65.6194
سكان 24494

مكان af.dandar
اسم دندار
إنجليزي Dandar
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 34.791 69.475
جيونيمز 1144185

مكان af.darayim
اسم درايم
إنجليزي Darayim
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 36.8667 70.3833
جيونيمز 1144121

مكان af.darqad
اسم درقد
إنجليزي Darqad
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 37.3841 69.4529
جيونيمز 1144040

مكان af.darwaz-district
اسم درواز
إنجليزي Darwaz
بلد AFG
صنف_الكيان admin2
أب af.badakhshan-gov
موقع 38.2079 70.9139
سكان 21365

مكان af.darzab
اسم درز آب
إنجليزي Darzab
بلد AFG
صنف_الكيان town
أب af.sar-e-pol-gov
موقع 35.9774 65.3783
سكان 9642
جيونيمز 1143874

مكان af.dasht-e-barchi
اسم دشت برجي
اسم دشتي برجي
إنجليزي Dasht-e-Barchi
بلد AFG
صنف_الكيان neighbourhood
أب af.kabul
موقع 34.495 69.06

مكان af.dasht-e-qalah
اسم دشت قلعه
إنجليزي Dasht-e Qal'ah
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 37.1539 69.4435
جيونيمز 1143814

مكان af.dasht-e-qalah-ghor
اسم دشت قلعه
إنجليزي Dasht-e Qal'ah
بلد AFG
صنف_الكيان town
أب af.ghor-gov
موقع 33.0298 63.8395
جيونيمز 1143816

مكان af.daykundi-gov
اسم دايكندي
إنجليزي Daykundi
بلد AFG
صنف_الكيان admin1
أب af
موقع 33.7 66

مكان af.de-narkhel-kelay
اسم دينارخيل
إنجليزي De Narkhel Kelay
بلد AFG
صنف_الكيان town
أب af.uruzgan-gov
موقع 32.432 65.6348
جيونيمز 1143255

مكان af.deh-e-now
اسم ده نو
إنجليزي Deh-e Now
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 34.7477 69.0478
جيونيمز 1143548

مكان af.deh-e-salah
اسم ده صلاح
إنجليزي Deh-e Salah
بلد AFG
صنف_الكيان town
أب af.baghlan-gov
موقع 35.6903 69.3151
جيونيمز 1143529

مكان af.deh-khwahan
اسم خواهان
اسم ده خاهان
اسم ده خواهان
إنجليزي Deh Khwahan
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 37.8897 70.2188
جيونيمز 1136354

مكان af.dowlat-shah
اسم دولت شاه
إنجليزي Dowlat Shah
بلد AFG
صنف_الكيان town
أب af.laghman-gov
موقع 34.9504 70.071
جيونيمز 1142761

مكان af.dowlatabad
اسم دولت آباد
إنجليزي Dowlatabad
بلد AFG
صنف_الكيان town
أب af.balkh-gov
موقع 36.9882 66.8207
جيونيمز 1142776

مكان af.dowlatabad-sar-e-pol
اسم دولت آباد
إنجليزي Dowlatabad
بلد AFG
صنف_الكيان town
أب af.sar-e-pol-gov
موقع 36.4326 64.9207
جيونيمز 1142777

مكان af.dowr-e-rabat
اسم دور رباط
إنجليزي Dowr-e Rabat
بلد AFG
صنف_الكيان town
أب af.kunduz-gov
موقع 36.6913 68.7909
جيونيمز 1145364

مكان af.du-lainah
اسم دو لينه
إنجليزي Du Lainah
بلد AFG
صنف_الكيان town
أب af.ghor-gov
موقع 34.156 64.7857
جيونيمز 1459933

مكان af.du-qalah
اسم دو قلعه
إنجليزي Du Qal'ah
بلد AFG
صنف_الكيان town
أب af.nimroz-gov
موقع 32.1424 61.4469
جيونيمز 1142852

مكان af.duab
اسم تاتار
اسم دواب
إنجليزي Duab
بلد AFG
صنف_الكيان town
أب af.samangan-gov
موقع 35.5628 67.8219
جيونيمز 1142964

مكان af.dwah-manday
اسم دو منده
إنجليزي Dwah Manday
بلد AFG
صنف_الكيان town
أب af.khost-gov
موقع 33.2816 69.5853
جيونيمز 1143782

مكان af.faizabad
اسم فايز آباد
إنجليزي Faizabad
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 36.8209 66.4592
جيونيمز 1142171

مكان af.farah
اسم فراه
إنجليزي Farah
بلد AFG
صنف_الكيان town
أب af.farah-gov
موقع 32.3745 62.1164
سكان 43561
جيونيمز 1142264
ملتبس نعم

مكان af.farah-gov
اسم فراه
اسم فرح
إنجليزي Farah
بلد AFG
صنف_الكيان admin1
أب af
موقع 32.6 62.5
ملتبس نعم

مكان af.farkhar
اسم فرخار
إنجليزي Farkhar
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 36.5729 69.8578
سكان 10480
جيونيمز 1142239

مكان af.faryab-gov
اسم فارياب
إنجليزي Faryab
بلد AFG
صنف_الكيان admin1
أب af
موقع 36.2 64.9

مكان af.fayzabad
اسم فيض آباد
إنجليزي Fayzabad
بلد AFG
صنف_الكيان city
أب af.badakhshan-gov
موقع 37.1166 70.58
سكان 44421
جيونيمز 1142170

مكان af.fayzabad-sar-e-pol
اسم قيض آباد
إنجليزي Fayzabad
بلد AFG
صنف_الكيان town
أب af.sar-e-pol-gov
موقع 36.2911 64.8622
جيونيمز 1142172

مكان af.gardez
اسم غرديز
اسم جرديز
إنجليزي Gardez
بلد AFG
صنف_الكيان city
أب af.paktia-gov
موقع 33.597 69.226
سكان 103601
جيونيمز 1141857

مكان af.garmsir
اسم غرمسير
إنجليزي Garmsir
بلد AFG
صنف_الكيان town
أب af.helmand-gov
موقع 31.12 64.2

مكان af.gereshk
اسم غريشك
اسم جيريشك
إنجليزي Gereshk
بلد AFG
صنف_الكيان town
أب af.helmand-gov
موقع 31.82 64.57

مكان af.ghazni
اسم غزني
اسم غزنة
إنجليزي Ghazni
بلد AFG
صنف_الكيان city
أب af.ghazni-gov
موقع 33.5536 68.4269
سكان 143379
جيونيمز 1141269

مكان af.ghazni-gov
اسم غزني
اسم غزنة
إنجليزي Ghazni
بلد AFG
صنف_الكيان admin1
أب af
موقع 33.3 68

مكان af.ghor-gov
اسم غور
إنجليزي Ghor
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.1 65
ملتبس نعم

مكان af.hafiz-moghul
اسم حافظ مغل
إنجليزي Hafiz Moghul
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 37.0564 70.4006
جيونيمز 1140433

مكان af.hafizan
اسم حافظان
إنجليزي Hafizan
بلد AFG
صنف_الكيان town
أب af.nangarhar-gov
موقع 34.2867 70.3725
جيونيمز 1140435
ملتبس نعم

مكان af.helmand-gov
اسم هلمند
اسم ولاية هلمند
اسم هيلمند
إنجليزي Helmand
بلد AFG
صنف_الكيان admin1
أب af
موقع 31.3 64.1
سكان 782100
جيونيمز 1140043

مكان af.herat
اسم هرات
اسم هيرات
إنجليزي Herat
بلد AFG
صنف_الكيان city
أب af.herat-gov
موقع 34.3482 62.1997
سكان 574300
جيونيمز 1140026

مكان af.herat-gov
اسم هرات
اسم ولاية هرات
اسم هيرات
إنجليزي Herat
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.3 62.3
سكان 1544800
جيونيمز 1140025

مكان af.hukumati-azrah
اسم ازره
اسم ازرو
إنجليزي Hukumati Azrah
بلد AFG
صنف_الكيان town
أب af.kabul-gov
موقع 34.1735 69.6457
سكان 12526
جيونيمز 1147851
ملتبس نعم

مكان af.ibrahim-khan
اسم ابراهيم خان
إنجليزي Ibrahim Khan
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.0535 69.2565
جيونيمز 1423451

مكان af.imam-sahib
اسم امام صاحب
إنجليزي Imam Sahib
بلد AFG
صنف_الكيان town
أب af.kunduz-gov
موقع 37.189 68.9364
سكان 9659
جيونيمز 1142545

مكان af.injil
اسم انجيل
إنجليزي Injil
بلد AFG
صنف_الكيان town
أب af.herat-gov
موقع 34.3016 62.2465
جيونيمز 1142517
ملتبس نعم

مكان af.inter-continental-kabul
اسم فندق إنتركونتيننتال كابول
إنجليزي Inter-Continental Kabul
بلد AFG
صنف_الكيان building
أب af.kabul
موقع 34.54 69.13

مكان af.istalif
اسم استالف
اسم تخت استالف
إنجليزي Istalif
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 34.8327 69.0776
جيونيمز 1142330

مكان af.istalif-district
اسم مقاطعة إستالف
إنجليزي Istalif
بلد AFG
صنف_الكيان admin2
أب af.kabul-gov
موقع 34.8625 69.0072
سكان 39709

مكان af.jabal-os-saraj
اسم جبل السراج
إنجليزي Jabal os Saraj
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.1183 69.2378
سكان 15032
جيونيمز 1139807

مكان af.jalal-abad-district
اسم جلال آباد
إنجليزي Jalal Abad
بلد AFG
صنف_الكيان admin2
أب af.nangarhar-gov
موقع 34.4205 70.4495
سكان 177502

مكان af.jalalabad
اسم جلال آباد
اسم جلال آباد الأفغانية
إنجليزي Jalalabad
بلد AFG
صنف_الكيان city
أب af.jalal-abad-district
موقع 34.4265 70.4515
سكان 271900
جيونيمز 1139715

مكان af.jalrez
اسم جلريز
إنجليزي Jalrez
بلد AFG
صنف_الكيان town
أب af.wardak-gov
موقع 34.4708 68.6544
جيونيمز 1139683

مكان af.jalrez-district
اسم مقاطعة جلريز
إنجليزي Jalrez
بلد AFG
صنف_الكيان admin2
أب af.wardak-gov
موقع 34.548 68.5655
سكان 43485

مكان af.jawand
اسم جوند
إنجليزي Jawand
بلد AFG
صنف_الكيان town
أب af.faryab-gov
موقع 35.0636 64.1492
جيونيمز 1139335

مكان af.jowzjan-gov
اسم جوزجان
اسم جوزجان الأفغانية
إنجليزي Jowzjan
بلد AFG
صنف_الكيان admin1
أب af
موقع 36.5 65.8

مكان af.jurm
اسم جرم
إنجليزي Jurm
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 36.8648 70.8342
سكان 12106
جيونيمز 1139085
ملتبس نعم

مكان af.kabul
اسم كابول
اسم كابل
إنجليزي Kabul
بلد AFG
صنف_الكيان city
أب af.kabul-gov
موقع 34.5281 69.1723
سكان 4434550
جيونيمز 1138958
عاصمة نعم

مكان af.kabul-gov
اسم كابول
اسم كابل
اسم ولاية كابول
إنجليزي Kabul
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.45 69.3
سكان 3071600
جيونيمز 1138957

مكان af.kabul-international-airport
اسم مطار كابول
اسم مطار حامد كرزاي
اسم مطار كابل
اسم مطار كابول الدولي
إنجليزي Kabul International Airport
بلد AFG
صنف_الكيان airport
أب af.kabul
موقع 34.5659 69.2124

مكان af.kafir-qala
اسم إسلام قلعة
اسم اسلام قلعه
إنجليزي Kafir Qala
بلد AFG
صنف_الكيان town
أب af.herat-gov
موقع 34.6667 61.0667
سكان 18086
جيونيمز 1142404

مكان af.kahmard-district
اسم مقاطعة كهرمد
إنجليزي Kahmard
بلد AFG
صنف_الكيان admin2
أب af.bamyan-gov
موقع 35.3685 67.7633
سكان 46507

مكان af.kajaki
اسم كجكي
اسم سد كجكي
إنجليزي Kajaki
بلد AFG
صنف_الكيان dam
أب af.helmand-gov
موقع 32.32 65.12

مكان af.kamdesh-district
اسم كامديش
إنجليزي Kamdesh
بلد AFG
صنف_الكيان admin2
أب af.nuristan-gov
موقع 35.4548 71.2562
سكان 13272

مكان af.kandahar
اسم قندهار
إنجليزي Kandahar
بلد AFG
صنف_الكيان city
أب af.kandahar-gov
موقع 31.6133 65.7101
سكان 523300
جيونيمز 1138336

مكان af.kandahar-airport
اسم مطار قندهار
اسم قاعدة قندهار الجوية
اسم قاعدة قندهار
إنجليزي Kandahar Airport
بلد AFG
صنف_الكيان airport
أب af.kandahar-gov
موقع 31.5058 65.8478

مكان af.kandahar-gov
اسم قندهار
اسم ولاية قندهار
إنجليزي Kandahar
بلد AFG
صنف_الكيان admin1
أب af
موقع 31 65.8
سكان 990100
جيونيمز 1138335

مكان af.kapisa-gov
اسم كابيسا
إنجليزي Kapisa
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.95 69.6

مكان af.karukh
اسم كاروخ
اسم كرخ
إنجليزي Karukh
بلد AFG
صنف_الكيان town
أب af.herat-gov
موقع 34.4811 62.5863
سكان 17484
جيونيمز 1137807

مكان af.khamyab
اسم خام آب
اسم خمياب
إنجليزي Khamyab
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 37.5275 65.7583
جيونيمز 1137247

مكان af.khanabad
اسم خان آباد
إنجليزي Khanabad
بلد AFG
صنف_الكيان city
أب af.kunduz-gov
موقع 36.683 69.1128
سكان 71531
جيونيمز 1137168

مكان af.khanaqah
اسم خانقاه
اسم خانهقاه
إنجليزي Khanaqah
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 36.6259 69.537
جيونيمز 1137121
ملتبس نعم

مكان af.khanaqah-jowzjan
اسم خانقاه
اسم خانقه
إنجليزي Khanaqah
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 36.8628 66.1666
جيونيمز 1137160
ملتبس نعم

مكان af.khandud
اسم خندود
إنجليزي Khandud
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 36.9513 72.318
سكان 5521
جيونيمز 1137148

مكان af.khash
اسم خاش
إنجليزي Khash
بلد AFG
صنف_الكيان town
أب af.nimroz-gov
موقع 31.5292 62.7906
سكان 15133
جيونيمز 1136863
ملتبس نعم

مكان af.khinj
اسم خنج
إنجليزي Khinj
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.429 69.7348
جيونيمز 1136737

مكان af.khinjan
اسم خنجان
إنجليزي Khinjan
بلد AFG
صنف_الكيان town
أب af.baghlan-gov
موقع 35.5891 68.9009
جيونيمز 1136723

مكان af.khorasan
اسم خراسان
إنجليزي Khorasan
بلد AFG
صنف_الكيان region
أب af
موقع 34.5 66
ملتبس نعم

مكان af.khoshamand
اسم خوش آمد
اسم خوشامند
إنجليزي Khoshamand
بلد AFG
صنف_الكيان town
أب af.ghazni-gov
موقع 32.6857 68.238
جيونيمز 1135980

مكان af.khost
اسم خوست
إنجليزي Khost
بلد AFG
صنف_الكيان city
أب af.khost-gov
موقع 33.338 69.92
سكان 96123
جيونيمز 1136469

مكان af.khost-gov
اسم خوست
اسم خوست الأفغانية
إنجليزي Khost
بلد AFG
صنف_الكيان admin1
أب af
موقع 33.35 69.9

مكان af.khulbisat
اسم خلبسات
اسم خولبسات
إنجليزي Khulbisat
بلد AFG
صنف_الكيان town
أب af.khost-gov
موقع 33.4948 70.0061
جيونيمز 1136414

مكان af.khulm
اسم بازار خلم
اسم تاشقرغان
اسم خلم
إنجليزي Khulm
بلد AFG
صنف_الكيان city
أب af.balkh-gov
موقع 36.6974 67.6983
سكان 64933
جيونيمز 1136575

مكان af.khwahan-district
اسم مقاطعة خواهان
إنجليزي Khwahan
بلد AFG
صنف_الكيان admin2
أب af.badakhshan-gov
موقع 37.8255 70.4132
سكان 13488

مكان af.khwajah-ghar
اسم خواجه غار
إنجليزي Khwajah Ghar
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 37.0659 69.4213
جيونيمز 1136235

مكان af.korangal-valley
اسم كورنغال
اسم وادي كورنغال
اسم كورنجال
اسم وادي كورنجال
إنجليزي Korangal Valley
بلد AFG
صنف_الكيان region
أب af
موقع 34.88 70.9

مكان af.kot-district
اسم ترين كوت
إنجليزي Kot
بلد AFG
صنف_الكيان admin2
أب af.nangarhar-gov
موقع 34.161 70.5974
سكان 35400

مكان af.kunar-gov
اسم كونار
اسم كنر
إنجليزي Kunar
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.9 71

مكان af.kunduz
اسم قندوز
اسم قندز
اسم كندوز
إنجليزي Kunduz
بلد AFG
صنف_الكيان city
أب af.kunduz-gov
موقع 36.729 68.857
سكان 161902
جيونيمز 1135689

مكان af.kunduz-gov
اسم قندوز
اسم قندز
اسم كندوز
إنجليزي Kunduz
بلد AFG
صنف_الكيان admin1
أب af
موقع 36.8 68.8

مكان af.kuran-wa-munjan-district
اسم مقاطعة كران ومنجان
إنجليزي Kuran wa Munjan
بلد AFG
صنف_الكيان admin2
أب af.badakhshan-gov
موقع 35.9078 70.7327
سكان 8093

مكان af.laghman-gov
اسم لغمان
اسم لقمان
إنجليزي Laghman
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.8 70.2
ملتبس نعم

مكان af.lash
اسم لاش
اسم لولاش
إنجليزي Lash
بلد AFG
صنف_الكيان town
أب af.faryab-gov
موقع 35.3782 64.7746
جيونيمز 1120484
ملتبس نعم

مكان af.lash-e-juwayn
اسم جوين
إنجليزي Lash-e Juwayn
بلد AFG
صنف_الكيان town
أب af.nimroz-gov
موقع 31.7138 61.6227
جيونيمز 1134724
ملتبس نعم

مكان af.lashkar-gah
اسم لشكركاه
اسم لشكر كاه
اسم لشكرغاه
اسم لشكر جاه
اسم لاشكر جاه
اسم لشكر كاة
اسم لاشقر كاه
اسم لاشكر كاه
اسم لاشقر غاه
اسم لاشكرغاه
اسم لاشقرجاه
اسم لاشقر جاه
اسم لاشكرجاه
اسم لشكرجاه
إنجليزي Lashkar Gah
بلد AFG
صنف_الكيان city
أب af.lashkar-gah-district
موقع 31.5938 64.3716
سكان 201546
جيونيمز 1134720

مكان af.lashkar-gah-district
اسم لشكر كاه
اسم لشكر غاه
إنجليزي Lashkar Gah
بلد AFG
صنف_الكيان admin2
أب af.helmand-gov
موقع 31.5499 64.5621
سكان 82115

مكان af.logar-gov
اسم لوغر
اسم لوجر
اسم لوكر
اسم لوغار
اسم لوجار
إنجليزي Logar
بلد AFG
صنف_الكيان admin1
أب af
موقع 33.9 69.2

مكان af.mama-khel
اسم ماما خيل
إنجليزي Mama Khel
بلد AFG
صنف_الكيان town
أب af.nangarhar-gov
موقع 34.2449 69.9968
جيونيمز 1134074

مكان af.mandol
اسم مندول
إنجليزي Mandol
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.284 70.1702
جيونيمز 1133987

مكان af.mandol-district
اسم مندول
إنجليزي Mandol
بلد AFG
صنف_الكيان admin2
أب af.nuristan-gov
موقع 35.522 70.384
سكان 22984

مكان af.march
اسم مارس
إنجليزي March
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 37.5284 70.4482
جيونيمز 1467433
ملتبس نعم

مكان af.marjah
اسم مرجه
اسم مارجه
اسم مرجة
اسم مارجا
اسم مرجا
إنجليزي Marjah
بلد AFG
صنف_الكيان town
أب af.helmand-gov
موقع 31.52 64.12
جيونيمز 1133809

مكان af.markaz-e-sayyidabad
اسم سيد آباد
إنجليزي Markaz-e Sayyidabad
بلد AFG
صنف_الكيان town
أب af.logar-gov
موقع 34.0004 68.7135
جيونيمز 1126263

مكان af.mashhad
اسم مشهد
إنجليزي Mashhad
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 36.8167 70.1021
جيونيمز 1133749
ملتبس نعم

مكان af.maydanshakhr
اسم ميدان شهر
إنجليزي Maydanshakhr
بلد AFG
صنف_الكيان town
أب af.wardak-gov
موقع 34.3956 68.8662
سكان 1600
جيونيمز 1456960

مكان af.mazar-e-sharif
اسم مزار شريف
اسم مزار الشريف
إنجليزي Mazar-e Sharif
بلد AFG
صنف_الكيان city
أب af.balkh-gov
موقع 36.709 67.1109
سكان 523300
جيونيمز 1133616

مكان af.mehtar-lam
اسم مهترلام
اسم مهتر لام
إنجليزي Mehtar Lam
بلد AFG
صنف_الكيان town
أب af.laghman-gov
موقع 34.6714 70.2094
سكان 17345
جيونيمز 1133574

مكان af.mihtarlam-district
اسم مقاطعة مهترلام
إنجليزي Mihtarlam
بلد AFG
صنف_الكيان admin2
أب af.laghman-gov
موقع 34.6524 70.1899
سكان 115565

مكان af.miran
اسم ميران
إنجليزي Miran
بلد AFG
صنف_الكيان town
أب af.logar-gov
موقع 34.2204 68.3126
جيونيمز 1133279

مكان af.mizan-alaqahdari
اسم ميزان
إنجليزي Mizan 'Alaqahdari
بلد AFG
صنف_الكيان town
أب af.zabul-gov
موقع 32.1763 66.5127
جيونيمز 1133154
ملتبس نعم

مكان af.muqer
اسم مقر
إنجليزي Muqer
بلد AFG
صنف_الكيان town
أب af.ghazni-gov
موقع 32.8201 67.7693
جيونيمز 1132807
ملتبس نعم

مكان af.musa-qala
اسم موسى قلعة
اسم موسى قلعه
إنجليزي Musa Qala
بلد AFG
صنف_الكيان town
أب af.musa-qala-district
موقع 32.37 64.75

مكان af.musa-qala-district
اسم موسى قلعة
إنجليزي Musa Qala
بلد AFG
صنف_الكيان admin2
أب af.helmand-gov
موقع 32.4099 64.7663
سكان 49096

مكان af.muta-khan
اسم متا خان
إنجليزي Muta Khan
بلد AFG
صنف_الكيان town
أب af.paktika-gov
موقع 33.24 68.8663
جيونيمز 1133689

مكان af.nad-ali-district
اسم ناد علي
إنجليزي Nad Ali
بلد AFG
صنف_الكيان admin2
أب af.helmand-gov
موقع 31.6175 63.8603
سكان 97977

مكان af.nad-e-ali
اسم ناد علي
اسم نادي علي
إنجليزي Nad-e Ali
بلد AFG
صنف_الكيان town
أب af.nad-ali-district
موقع 31.63 64.24

مكان af.nangarhar-gov
اسم ننغرهار
اسم ننكرهار
اسم نانغرهار
اسم ننجرهار
اسم نانجارهار
اسم نانجرهار
إنجليزي Nangarhar
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.2 70.4

مكان af.nari-district
اسم مقاطعة ناري
إنجليزي Nari
بلد AFG
صنف_الكيان admin2
أب af.kunar-gov
موقع 35.2009 71.538
سكان 13596

مكان af.nimroz-gov
اسم نيمروز
إنجليزي Nimroz
بلد AFG
صنف_الكيان admin1
أب af
موقع 31 62.6

مكان af.now-zad
اسم نو زاد
إنجليزي Now Zad
بلد AFG
صنف_الكيان town
أب af.helmand-gov
موقع 32.4031 64.4696
جيونيمز 1131649

مكان af.nurgaram-district
اسم نورغرام
إنجليزي Nurgaram
بلد AFG
صنف_الكيان admin2
أب af.nuristan-gov
موقع 35.0381 70.4873

مكان af.nuristan-gov
اسم نورستان
إنجليزي Nuristan
بلد AFG
صنف_الكيان admin1
أب af
موقع 35.4 70.9

مكان af.obeh
اسم اوبه
إنجليزي Obeh
بلد AFG
صنف_الكيان town
أب af.badghis-gov
موقع 34.3697 63.1764
جيونيمز 1131406

مكان af.omnah
اسم اومنه
إنجليزي Omnah
بلد AFG
صنف_الكيان town
أب af.paktika-gov
موقع 32.9003 68.7963
جيونيمز 1131389
ملتبس نعم

مكان af.paghman
اسم بغمان
إنجليزي Paghman
بلد AFG
صنف_الكيان town
أب af.kabul-gov
موقع 34.5879 68.9509
سكان 49157
جيونيمز 1131316

مكان af.paghman-district
اسم مقاطعة بغمان
إنجليزي Paghman
بلد AFG
صنف_الكيان admin2
أب af.kabul-gov
موقع 34.5467 68.9337
سكان 117615

مكان af.paktia-gov
اسم بكتيا
اسم باكتيا
إنجليزي Paktia
بلد AFG
صنف_الكيان admin1
أب af
موقع 33.6 69.4

مكان af.paktika-gov
اسم بكتيكا
اسم باكتيكا
إنجليزي Paktika
بلد AFG
صنف_الكيان admin1
أب af
موقع 32.5 68.8

مكان af.panjshir-gov
اسم بنجشير
اسم بانشير
اسم بانجشير
اسم وادي بنجشير
اسم بنجشير الأفغانية
إنجليزي Panjshir
بلد AFG
صنف_الكيان admin1
أب af
موقع 35.4 69.9

مكان af.parwan-gov
اسم بروان
اسم باروان
إنجليزي Parwan
بلد AFG
صنف_الكيان admin1
أب af
موقع 35 68.8

مكان af.pul-e-alam
اسم بولي علم
إنجليزي Pul-e 'Alam
بلد AFG
صنف_الكيان town
أب af.logar-gov
موقع 33.9953 69.0227
سكان 13247
جيونيمز 1130497

مكان af.pul-e-charkhi-prison
اسم سجن بلتشرخي
اسم سجن بول شرخي
إنجليزي Pul-e-Charkhi Prison
بلد AFG
صنف_الكيان prison
أب af.kabul
موقع 34.55 69.33

مكان af.pul-e-khumri
اسم بل خمري
اسم بولي خمري
إنجليزي Pul-e Khumri
بلد AFG
صنف_الكيان city
أب af.puli-khumri-district
موقع 35.945 68.715
سكان 56369
جيونيمز 1130490

مكان af.puli-khumri-district
اسم بل خمري
إنجليزي Puli Khumri
بلد AFG
صنف_الكيان admin2
أب af.baghlan-gov
موقع 36.0128 68.661
سكان 164338

مكان af.qadis
اسم قادس
إنجليزي Qadis
بلد AFG
صنف_الكيان town
أب af.badghis-gov
موقع 34.8085 63.43
جيونيمز 1130233

مكان af.qala-i-naw
اسم قلعه نو
إنجليزي Qala i Naw
بلد AFG
صنف_الكيان town
أب af.qala-i-naw-district
موقع 34.9873 63.1289
سكان 9000
جيونيمز 1129867

مكان af.qala-i-naw-district
اسم قلعه نو
إنجليزي Qala-i-Naw
بلد AFG
صنف_الكيان admin2
أب af.badghis-gov
موقع 34.7899 63.1143
سكان 37982

مكان af.qalah-ye-naim
اسم قلعه نعيم
إنجليزي Qal'ah-ye Na'im
بلد AFG
صنف_الكيان town
أب af.kabul-gov
موقع 34.3995 69.1671
جيونيمز 1469237

مكان af.qalat
اسم قلات
اسم قلات غلجي
إنجليزي Qalat
بلد AFG
صنف_الكيان town
أب af.zabul-gov
موقع 32.1058 66.9083
سكان 12191
جيونيمز 1130131
ملتبس نعم

مكان af.qarah-bagh
اسم قره باغ
إنجليزي Qarah Bagh
بلد AFG
صنف_الكيان town
أب af.herat-gov
موقع 34.9402 61.7759
سكان 12412
جيونيمز 1129678

مكان af.qarah-bagh-bazar
اسم بازار قره باغ
اسم قره باغ بازار
إنجليزي Qarah Bagh Bazar
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 34.8529 69.1706
جيونيمز 1349709

مكان af.qarah-bagh-ghazni
اسم قره باغ
إنجليزي Qarah Bagh
بلد AFG
صنف_الكيان town
أب af.ghazni-gov
موقع 33.198 68.108
جيونيمز 1129680

مكان af.qaram-qol
اسم قرم قول
إنجليزي Qaram Qol
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 36.8301 65.043
جيونيمز 1464552

مكان af.qarawul
اسم قراول
إنجليزي Qarawul
بلد AFG
صنف_الكيان town
أب af.kunduz-gov
موقع 37.2196 68.7802
سكان 24544
جيونيمز 1129648

مكان af.qashqal
اسم قاشقال
اسم قريه قاشقال
إنجليزي Qashqal
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.0397 69.0069
جيونيمز 1125362

مكان af.qurghan
اسم بازار قرغان
اسم قرغان
إنجليزي Qurghan
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 36.9194 65.0649
جيونيمز 1128954

مكان af.rustaq
اسم رستاق
إنجليزي Rustaq
بلد AFG
صنف_الكيان town
أب af.takhar-gov
موقع 37.126 69.8304
سكان 25636
جيونيمز 1128265

مكان af.samangan-gov
اسم سمنغان
اسم سمنجان
إنجليزي Samangan
بلد AFG
صنف_الكيان admin1
أب af
موقع 36 67.9

مكان af.sangin
اسم سنغين
اسم سنجين
اسم سانغين
اسم سانجين
إنجليزي Sangin
بلد AFG
صنف_الكيان town
أب af.helmand-gov
موقع 32.07 64.83
سكان 13579
جيونيمز 1127547

مكان af.sar-e-pol-gov
اسم ساري بول
اسم سربل
اسم سري بل
إنجليزي Sar-e Pol
بلد AFG
صنف_الكيان admin1
أب af
موقع 35.8 66.2

مكان af.sar-e-pul
اسم ساريبول
إنجليزي Sar-e Pul
بلد AFG
صنف_الكيان town
أب af.sar-e-pol-gov
موقع 36.2154 65.9325
سكان 52121
جيونيمز 1127110

مكان af.sarfiraz-kala
اسم قلعه سر فراز
إنجليزي Sarfiraz Kala
بلد AFG
صنف_الكيان town
أب af.ghazni-gov
موقع 32.9833 67.9652
جيونيمز 1127001

مكان af.shahr-e-safa
اسم شهر صفا
إنجليزي Shahr-e Safa
بلد AFG
صنف_الكيان town
أب af.kandahar-gov
موقع 31.8035 66.3238
جيونيمز 1125866

مكان af.shahran
اسم شهران
إنجليزي Shahran
بلد AFG
صنف_الكيان town
أب af.badakhshan-gov
موقع 36.9798 70.7393
جيونيمز 1125890
ملتبس نعم

مكان af.shahri-buzurg-district
اسم شهري بوزرغ
إنجليزي Shahri Buzurg
بلد AFG
صنف_الكيان admin2
أب af.badakhshan-gov
موقع 37.3578 70.1234
سكان 41651

مكان af.sharan
اسم شرن
إنجليزي Sharan
بلد AFG
صنف_الكيان town
أب af.paktika-gov
موقع 33.1757 68.7305
سكان 2200
جيونيمز 8534261
ملتبس نعم

مكان af.shewah
اسم شيوه
إنجليزي Shewah
بلد AFG
صنف_الكيان town
أب af.nangarhar-gov
موقع 34.5717 70.5886
جيونيمز 1124973

مكان af.shibirghan
اسم شبرغان
اسم شبرغن
إنجليزي Shibirghan
بلد AFG
صنف_الكيان town
أب af.jowzjan-gov
موقع 36.6676 65.7529
سكان 55641
جيونيمز 1125444

مكان af.shindand
اسم شيندند
إنجليزي Shindand
بلد AFG
صنف_الكيان town
أب af.herat-gov
موقع 33.3029 62.1474
سكان 29264
جيونيمز 1125155

مكان af.sidqabad
اسم سدق آباد
إنجليزي Sidqabad
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.023 69.3511
سكان 7407
جيونيمز 1126606

مكان af.sozmah-qalah
اسم سوزمه قلعه
إنجليزي Sozmah Qal'ah
بلد AFG
صنف_الكيان town
أب af.sar-e-pol-gov
موقع 36.0992 66.2082
جيونيمز 1123963

مكان af.spin-boldak
اسم سبين بولداك
اسم سبين بولدك
إنجليزي Spin Boldak
بلد AFG
صنف_الكيان town
أب af.kandahar-gov
موقع 31.01 66.4

مكان af.spin-boldak-district
اسم مقاطعة سبين بولدك
إنجليزي Spin Boldak
بلد AFG
صنف_الكيان admin2
أب af.kandahar-gov
موقع 30.9872 66.1197
سكان 40464

مكان af.surkhi-parsa-district
اسم مقاطعة سرخ بارسا
إنجليزي Surkhi Parsa
بلد AFG
صنف_الكيان admin2
أب af.panjshir-gov
موقع 34.7894 68.683
سكان 45751

مكان af.surobi-district
اسم سروبي
اسم مقاطعة سروبي
إنجليزي Surobi
بلد AFG
صنف_الكيان admin2
أب af.kabul-gov
موقع 34.5209 69.6956
سكان 68843

مكان af.takhar-gov
اسم تخار
إنجليزي Takhar
بلد AFG
صنف_الكيان admin1
أب af
موقع 36.7 69.7

مكان af.taloqan
اسم طالقان
إنجليزي Taloqan
بلد AFG
صنف_الكيان city
أب af.takhar-gov
موقع 36.736 69.535

مكان af.taloqan-takhar
اسم تالقان
إنجليزي Taloqan
بلد AFG
صنف_الكيان city
أب af.takhar-gov
موقع 36.736 69.5345
سكان 64256
جيونيمز 1123004

مكان af.tarin-kot
اسم ترين كوت
اسم ترين كوط
إنجليزي Tarin Kot
بلد AFG
صنف_الكيان town
أب af.uruzgan-gov
موقع 32.63 65.88
سكان 10000
جيونيمز 1122747

مكان af.taywarah
اسم تيوره
إنجليزي Taywarah
بلد AFG
صنف_الكيان town
أب af.ghor-gov
موقع 33.5212 64.4212
جيونيمز 1122464

مكان af.titan
اسم ساغر
إنجليزي Titan
بلد AFG
صنف_الكيان town
أب af.ghor-gov
موقع 33.6903 63.8636
جيونيمز 1122402

مكان af.tora-bora
اسم تورا بورا
اسم جبال تورا بورا
اسم توره بوره
إنجليزي Tora Bora
بلد AFG
صنف_الكيان mountain
أب af
موقع 34.1 70.2

مكان af.torkham
اسم طورخم
اسم تورخم
اسم معبر طورخم
إنجليزي Torkham
بلد AFG
صنف_الكيان crossing
أب af.nangarhar-gov
موقع 34.12 71.09

مكان af.unabah
اسم آناوه
اسم عنابه
إنجليزي 'Unabah
بلد AFG
صنف_الكيان town
أب af.parwan-gov
موقع 35.2325 69.3772
جيونيمز 1148695

مكان af.uruzgan-gov
اسم أوروزغان
اسم أرزكان
اسم أوروزجان
اسم أورزغان
إنجليزي Uruzgan
بلد AFG
صنف_الكيان admin1
أب af
موقع 32.9 66

مكان af.wardak-gov
اسم وردك
اسم ميدان وردك
اسم وردك الأفغانية
إنجليزي Wardak
بلد AFG
صنف_الكيان admin1
أب af
موقع 34.2 68.2

مكان af.waygal-district
اسم مقاطعة وايغل
إنجليزي Waygal
بلد AFG
صنف_الكيان admin2
أب af.nuristan-gov
موقع 35.2434 71.0576
سكان 8417

مكان af.wazir-akbar-khan
اسم وزير أكبر خان
إنجليزي Wazir Akbar Khan
بلد AFG
صنف_الكيان neighbourhood
أب af.kabul
موقع 34.535 69.185

مكان af.zabul-gov
اسم زابول
اسم زابل
إنجليزي Zabul
بلد AFG
صنف_الكيان admin1
أب af
موقع 32.2 67.3

مكان af.zamto-kelay
اسم زمتو
إنجليزي Zamto Kelay
بلد AFG
صنف_الكيان town
أب af.uruzgan-gov
موقع 32.3726 66.1771
جيونيمز 1121045

مكان af.zarah-sharan
اسم شرنه
إنجليزي Zarah Sharan
بلد AFG
صنف_الكيان town
أب af.paktika-gov
موقع 33.1467 68.7917
سكان 7366
جيونيمز 1120879
ملتبس نعم

مكان af.zaranj
اسم زرنج
إنجليزي Zaranj
بلد AFG
صنف_الكيان town
أب af.zaranj-district
موقع 30.9596 61.8604
سكان 49851
جيونيمز 1120985

مكان af.zaranj-district
اسم زرنج
إنجليزي Zaranj
بلد AFG
صنف_الكيان admin2
أب af.nimroz-gov
موقع 30.9531 61.9295
سكان 42298

مكان af.zarghun-shahr
اسم زرغون شهر
إنجليزي Zarghun Shahr
بلد AFG
صنف_الكيان town
أب af.ghazni-gov
موقع 32.8473 68.4457
سكان 13737
جيونيمز 1120863

مكان af.ziarat-e-shah-maqsud
اسم شاه آغا
إنجليزي Ziarat-e Shah Maqsud
بلد AFG
صنف_الكيان town
أب af.kandahar-gov
موقع 31.9848 65.4736
جيونيمز 1120627

مكان af.zindah-jan
اسم زنده جان
إنجليزي Zindah Jan
بلد AFG
صنف_الكيان town
أب af.herat-gov
موقع 34.3426 61.7467
سكان 10104
جيونيمز 1120711

مكان af.ziruk-district
اسم زيروك
إنجليزي Ziruk
بلد AFG
صنف_الكيان admin2
أب af.paktika-gov
موقع 33.1553 69.3367
سكان 16078
ملتبس نعم

مكان af.zurmat
اسم بازار زرمت
اسم زرمت
إنجليزي Zurmat
بلد AFG
صنف_الكيان town
أب af.paktia-gov
موقع 33.4378 69.0277
جيونيمز 1120543
