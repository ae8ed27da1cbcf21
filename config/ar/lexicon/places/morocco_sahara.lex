# Places of Morocco and the Western Sahara.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان eh.al-mahbas
اسم المحبس
إنجليزي Al Mahbas
بلد ESH
صنف_الكيان town
أب eh
موقع 27.43 -9.05
ملتبس نعم

مكان eh.bir-lehlou
اسم بير لحلو
اسم بئر لحلو
إنجليزي Bir Lehlou
بلد ESH
صنف_الكيان town
أب eh
موقع 26.35 -9.576

مكان eh.boujdour
اسم بوجدور
إنجليزي Boujdour
بلد ESH
صنف_الكيان city
أب eh
موقع 26.1264 -14.4847
سكان 42651
جيونيمز 2463029

مكان eh.dakhla
اسم الداخلة
إنجليزي Dakhla
بلد ESH
صنف_الكيان city
أب eh
موقع 23.6848 -15.958
سكان 75000
جيونيمز 2463447
ملتبس نعم

مكان eh.gdeim-izik
اسم أكديم إزيك
إنجليزي Gdeim Izik
بلد ESH
صنف_الكيان camp
أب eh
موقع 27.07 -13.05

مكان eh.guerguerat
اسم الكركرات
اسم معبر الكركرات
إنجليزي Guerguerat
بلد ESH
صنف_الكيان crossing
أب eh
موقع 21.42 -16.96

مكان eh.laayoune
اسم العيون
إنجليزي Laayoune
بلد ESH
صنف_الكيان city
أب eh
موقع 27.1418 -13.188
سكان 196331
جيونيمز 2462881
ملتبس نعم

مكان eh.moroccan-sand-wall
اسم الجدار الرملي
اسم الجدار الرملي المغربي
إنجليزي Moroccan sand wall
بلد ESH
صنف_الكيان region
أب eh
موقع 25 -12

مكان eh.smara
اسم السمارة
إنجليزي Smara
بلد ESH
صنف_الكيان city
أب eh
موقع 26.7384 -11.6719

مكان eh.tifariti
اسم تيفاريتي
إنجليزي Tifariti
بلد ESH
صنف_الكيان town
أب eh
موقع 26.158 -10.567

مكان ma.abadou
اسم أبادو
إنجليزي Abadou
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.5792 -7.3131
جيونيمز 2562202
ملتبس نعم

مكان ma.adassil
اسم أداسيل
إنجليزي Adassil
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.1078 -8.4908
جيونيمز 2561957

مكان ma.agadir
اسم أكادير
إنجليزي Agadir
بلد MAR
صنف_الكيان city
أب ma.souss-gov
موقع 30.4202 -9.5982
سكان 698310
جيونيمز 2561668

مكان ma.agadir-ida-ou-tanane-district
اسم أكادير إدا وتنان
اسم أكادير إداوتنان
إنجليزي Agadir Ida Ou Tanane
بلد MAR
صنف_الكيان admin2
أب ma.souss-gov
موقع 30.6325 -9.5333
سكان 600599
جيونيمز 2561655

مكان ma.agdz
اسم اكدز
إنجليزي Agdz
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.6987 -6.4517
جيونيمز 2561539

مكان ma.aguelmous
اسم أكلموس
إنجليزي Aguelmous
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 33.1614 -5.8463
جيونيمز 2561290

مكان ma.ahfir
اسم أحفير
إنجليزي Ahfir
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.9521 -2.1018
سكان 19611
جيونيمز 2561124
ملتبس نعم

مكان ma.ain-beni-mathar
اسم عين بني مطهر
إنجليزي Ain Beni Mathar
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.0097 -2.0324
سكان 16289
جيونيمز 2560922

مكان ma.ain-leuh
اسم عين اللوح
إنجليزي Ain Leuh
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.288 -5.3382
سكان 5278
جيونيمز 2560813

مكان ma.ajdir
اسم أجدير
إنجليزي Ajdir
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.7435 -3.9758
جيونيمز 2558768
ملتبس نعم

مكان ma.aknoul
اسم أكنول
إنجليزي Aknoul
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.6537 -3.8675
جيونيمز 2558633
ملتبس نعم

مكان ma.al-aaroui
اسم العروي
إنجليزي Al Aaroui
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 35.0143 -3.0066
سكان 36021
جيونيمز 2542013
ملتبس نعم

مكان ma.al-fqih-ben-calah
اسم الفقيه بنصالح
اسم الفقيه بن صالح
إنجليزي Al Fqih Ben Calah
بلد MAR
صنف_الكيان city
أب ma.fquih-ben-salah-district
موقع 32.507 -6.6844
سكان 84072
جيونيمز 2548830

مكان ma.al-haouz-district
اسم الحوز
إنجليزي Al Haouz
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 31.2886 -7.9898
سكان 573128

مكان ma.al-hoceima
اسم الحسيمة
إنجليزي Al Hoceima
بلد MAR
صنف_الكيان city
أب ma.al-hoceima-district
موقع 35.2517 -3.9372
سكان 395644
جيونيمز 2558545

مكان ma.al-hoceima-district
اسم الحسيمة
إنجليزي Al Hoceima
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 34.9936 -4.2416
سكان 399654
جيونيمز 2558543

مكان ma.almis-marmoucha
اسم ألميس مرموشة
إنجليزي Almis Marmoucha
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.32 -4.18
جيونيمز 2558415

مكان ma.alnif
اسم النيف
إنجليزي Alnif
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.1141 -5.1715
جيونيمز 2558398
ملتبس نعم

مكان ma.amersid
اسم أمرصيد
إنجليزي Amersid
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 32.7498 -4.4706
جيونيمز 2558122

مكان ma.amerzgane
اسم امرزكان
إنجليزي Amerzgane
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 31.0452 -7.2116
جيونيمز 2558118

مكان ma.anergui
اسم أنركي
إنجليزي Anergui
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.0691 -5.9396
جيونيمز 2559366

مكان ma.aoufous
اسم أوفوس
إنجليزي Aoufous
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.68 -4.17
جيونيمز 2557595

مكان ma.aoulouz
اسم أولوز
إنجليزي Aoulouz
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 30.6731 -8.1809
جيونيمز 2557533
ملتبس نعم

مكان ma.aourir
اسم أورير
إنجليزي Aourir
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.4924 -9.6355
جيونيمز 2557500

مكان ma.arbaoua
اسم عرباوة
إنجليزي Arbaoua
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.9024 -5.9487
جيونيمز 2557391

مكان ma.arfoud
اسم أرفود
إنجليزي Arfoud
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.4334 -4.2345
سكان 23637
جيونيمز 2549356
ملتبس نعم

مكان ma.argana
اسم اركانة
إنجليزي Argana
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.7801 -9.1304
جيونيمز 2557347

مكان ma.asilah
اسم صيلة
اسم أصيلة
اسم اصيله
إنجليزي Asilah
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.4608 -6.034
سكان 28861
جيونيمز 2557055
ملتبس نعم

مكان ma.assoul
اسم أسول
إنجليزي Assoul
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.9529 -5.2081
جيونيمز 2556835
ملتبس نعم

مكان ma.azemmour
اسم أزمور
إنجليزي Azemmour
بلد MAR
صنف_الكيان town
أب ma.casablanca-gov
موقع 33.2851 -8.3485
سكان 37140
جيونيمز 2556657
ملتبس نعم

مكان ma.azgour
اسم أزكور
إنجليزي Azgour
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.1375 -8.3149
جيونيمز 2556629

مكان ma.azilal
اسم أزيلال
إنجليزي Azilal
بلد MAR
صنف_الكيان town
أب ma.azilal-district
موقع 31.9579 -6.5771
جيونيمز 2556570

مكان ma.azilal-district
اسم أزيلال
إنجليزي Azilal
بلد MAR
صنف_الكيان admin2
أب ma.beni-mellal-gov
موقع 31.8745 -6.5559
سكان 554001

مكان ma.azrou
اسم ازرو
إنجليزي Azrou
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.4394 -5.2245
سكان 48249
جيونيمز 2556464

مكان ma.bab-taza
اسم باب تازة
إنجليزي Bab Taza
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.0617 -5.1983
جيونيمز 2556377

مكان ma.ben-slimane-district
اسم بنسليمان
إنجليزي Ben Slimane
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 33.4381 -7.111
سكان 233123
جيونيمز 2555517

مكان ma.beni-ansar-ait-nsar
اسم بني انصار
إنجليزي Beni Ansar / Ait Nsar
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 35.2447 -2.9215
سكان 56562
جيونيمز 2555882

مكان ma.beni-mellal
اسم بني ملال
إنجليزي Beni Mellal
بلد MAR
صنف_الكيان city
أب ma.beni-mellal-district
موقع 32.3372 -6.3498
سكان 166399
جيونيمز 2555745

مكان ma.beni-mellal-district
اسم بني ملال
إنجليزي Beni Mellal
بلد MAR
صنف_الكيان admin2
أب ma.beni-mellal-gov
موقع 32.4855 -6.2246
سكان 550678
جيونيمز 2555742

مكان ma.beni-mellal-gov
اسم بني ملال خنيفرة
اسم جهة بني ملال خنيفرة
إنجليزي Beni Mellal-Khenifra
بلد MAR
صنف_الكيان admin1
أب ma
موقع 32.5 -6.3
سكان 2520776

مكان ma.berkane
اسم بركان
إنجليزي Berkane
بلد MAR
صنف_الكيان city
أب ma.berkane-district
موقع 34.923 -2.3268
سكان 80721
جيونيمز 2555467
ملتبس نعم

مكان ma.berkane-district
اسم بركان
إنجليزي Berkane
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 34.8461 -2.4078
سكان 289137
ملتبس نعم

مكان ma.berrechid
اسم برشيد
إنجليزي Berrechid
بلد MAR
صنف_الكيان city
أب ma.berrechid-district
موقع 33.265 -7.5804
سكان 93954
جيونيمز 2556272

مكان ma.berrechid-district
اسم برشيد
إنجليزي Berrechid
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 33.2234 -7.8405
سكان 484518

مكان ma.bhalil
اسم البهاليل
إنجليزي Bhalil
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.8564 -4.8715
جيونيمز 2555395
ملتبس نعم

مكان ma.bni-bouayach
اسم بني بوعياش
إنجليزي Bni Bouayach
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.1015 -3.8411
سكان 18271
جيونيمز 10958491

مكان ma.bouabout
اسم بوعبوط
إنجليزي Bouabout
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 31.2655 -9.1786
جيونيمز 2555262

مكان ma.bouarouss
اسم بوعروس
إنجليزي Bouarouss
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.36 -4.81
جيونيمز 2571909

مكان ma.boudinar
اسم بودينار
إنجليزي Boudinar
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 35.156 -3.6236
جيونيمز 2554997

مكان ma.boujniba
اسم ابي الجعد
اسم بوجنيبة
إنجليزي Boujniba
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.8993 -6.7779
سكان 15041
جيونيمز 6546693

مكان ma.boulaouane
اسم بولعوان
إنجليزي Boulaouane
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 32.8599 -8.0556
جيونيمز 2554409

مكان ma.boulemane
اسم بولمان
إنجليزي Boulemane
بلد MAR
صنف_الكيان town
أب ma.boulemane-district
موقع 33.3638 -4.729
جيونيمز 2554389

مكان ma.boulemane-district
اسم بولمان
إنجليزي Boulemane
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.1309 -4.1521
سكان 197596
جيونيمز 2554387

مكان ma.boumia
اسم بومية
إنجليزي Boumia
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.7236 -5.1025
جيونيمز 2554281
ملتبس نعم

مكان ma.bouskoura
اسم بوسكورة
إنجليزي Bouskoura
بلد MAR
صنف_الكيان town
أب ma.casablanca-gov
موقع 33.4498 -7.6524
جيونيمز 2554006

مكان ma.bouznika
اسم بوزنيقة
إنجليزي Bouznika
بلد MAR
صنف_الكيان town
أب ma.rabat-gov
موقع 33.7816 -7.1571
سكان 27283
جيونيمز 2553751

مكان ma.brikcha
اسم بريكشة
إنجليزي Brikcha
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.9673 -5.5729
جيونيمز 2553694

مكان ma.bzou
اسم بزو
إنجليزي Bzou
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.0917 -7.0479
جيونيمز 2553654

مكان ma.casablanca
اسم الدار البيضاء
اسم كازابلانكا
إنجليزي Casablanca
بلد MAR
صنف_الكيان city
أب ma.casablanca-district
موقع 33.5883 -7.6114
سكان 3144909
جيونيمز 2553604

مكان ma.casablanca-district
اسم الدار البيضاء
إنجليزي Casablanca
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 33.5549 -7.6468
سكان 3359818
جيونيمز 6547294

مكان ma.casablanca-gov
اسم الدار البيضاء سطات
اسم جهة الدار البيضاء سطات
إنجليزي Casablanca-Settat
بلد MAR
صنف_الكيان admin1
أب ma
موقع 33 -7.7

مكان ma.chefchaouen
اسم شفشاون
إنجليزي Chefchaouen
بلد MAR
صنف_الكيان town
أب ma.chefchaouen-district
موقع 35.1675 -5.2691
سكان 36280
جيونيمز 2553455

مكان ma.chefchaouen-district
اسم شفشاون
إنجليزي Chefchaouen
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 35.0697 -5.013
سكان 457432
جيونيمز 2553533

مكان ma.chichaoua
اسم شيشاوة
إنجليزي Chichaoua
بلد MAR
صنف_الكيان town
أب ma.chichaoua-district
موقع 31.5442 -8.7653
جيونيمز 2553303

مكان ma.chichaoua-district
اسم شيشاوة
إنجليزي Chichaoua
بلد MAR
صنف_الكيان admin2
أب ma.souss-gov
موقع 31.3488 -8.7911
سكان 369955
جيونيمز 6547284

مكان ma.chtouka-ait-baha-district
اسم شتوكة آيت باها
اسم اشتوكة أيت باها
إنجليزي Chtouka Ait Baha
بلد MAR
صنف_الكيان admin2
أب ma.guelmim-gov
موقع 30.0496 -9.3034
سكان 371102

مكان ma.dar-bouazza
اسم دار بوعزة
إنجليزي Dar Bouazza
بلد MAR
صنف_الكيان town
أب ma.casablanca-gov
موقع 33.5153 -7.8168
جيونيمز 2552615

مكان ma.dar-ould-zidouh
اسم دار أولاد زيدوح
إنجليزي Dar Ould Zidouh
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.3125 -6.9049
جيونيمز 2552545

مكان ma.debdou
اسم دبدو
إنجليزي Debdou
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 33.9823 -3.0426
جيونيمز 2552407

مكان ma.demnate
اسم دمنات
إنجليزي Demnate
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.7285 -7.013
جيونيمز 2552317

مكان ma.derdara
اسم دردارة
إنجليزي Derdara
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.1104 -5.2901
جيونيمز 2552306

مكان ma.draa-gov
اسم درعة تافيلالت
اسم جهة درعة تافيلالت
إنجليزي Draa-Tafilalet
بلد MAR
صنف_الكيان admin1
أب ma
موقع 31 -5

مكان ma.driouch-district
اسم الدريوش
إنجليزي Driouch
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 34.998 -3.4697
سكان 211059

مكان ma.el-aioun
اسم العيون الشرقية
اسم العيون الشرقيه
إنجليزي El Aioun
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.5829 -2.5048
سكان 35196
جيونيمز 2550806

مكان ma.el-hajeb
اسم الحاجب
إنجليزي El Hajeb
بلد MAR
صنف_الكيان town
أب ma.el-hajeb-district
موقع 33.6833 -5.3688
سكان 28126
جيونيمز 2550252
ملتبس نعم

مكان ma.el-hajeb-district
اسم الحاجب
إنجليزي El Hajeb
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.6346 -5.6224
سكان 247016

مكان ma.el-jadid
اسم الجديده
إنجليزي El Jadid
بلد MAR
صنف_الكيان city
أب ma.casablanca-gov
موقع 33.2356 -8.5021
سكان 147549
جيونيمز 2550078

مكان ma.el-jadida-district
اسم الجديدة
إنجليزي El Jadida
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 33.0692 -8.3973
سكان 786716
جيونيمز 2550076
ملتبس نعم

مكان ma.el-kelaa-des-sraghna-district
اسم قلعة السراغنة
إنجليزي El Kelaa des Sraghna
بلد MAR
صنف_الكيان admin2
أب ma.beni-mellal-gov
موقع 32.0918 -7.3776
سكان 537488

مكان ma.errachidia
اسم الرشيدية
اسم الرشيديه
إنجليزي Errachidia
بلد MAR
صنف_الكيان city
أب ma.errachidia-district
موقع 31.9308 -4.4285
سكان 92374
جيونيمز 7280528

مكان ma.errachidia-district
اسم الرشيدية
إنجليزي Errachidia
بلد MAR
صنف_الكيان admin2
أب ma.draa-gov
موقع 31.5913 -4.1599
سكان 418451

مكان ma.essaouira
اسم الصويرة
اسم الصويره
اسم موغادور
اسم موكادور
إنجليزي Essaouira
بلد MAR
صنف_الكيان city
أب ma.essaouira-district
موقع 31.5078 -9.7603
سكان 70634
جيونيمز 2549263

مكان ma.essaouira-district
اسم الصويرة
إنجليزي Essaouira
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 31.3787 -9.5482
سكان 70000
جيونيمز 2549259

مكان ma.ezzhiliga
اسم إزحيليكة
إنجليزي Ezzhiliga
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 33.3 -6.53
جيونيمز 2549076

مكان ma.fes
اسم فاس
إنجليزي Fes
بلد MAR
صنف_الكيان city
أب ma.fez-district
موقع 34.026 -5.0091
سكان 964891
جيونيمز 2548885

مكان ma.fes-gov
اسم فاس مكناس
اسم جهة فاس مكناس
إنجليزي Fes-Meknes
بلد MAR
صنف_الكيان admin1
أب ma
موقع 33.8 -4.8

مكان ma.fez-district
اسم فاس
إنجليزي Fez
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.9849 -4.9417
سكان 1112072
جيونيمز 6547300

مكان ma.figuig
اسم فجيج
اسم فكيك
إنجليزي Figuig
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 32.11 -1.229
سكان 12516
جيونيمز 2548851

مكان ma.figuig-district
اسم فكيك
إنجليزي Figuig
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 32.846 -2.2808
سكان 138325

مكان ma.fnideq
اسم الفنيدق
إنجليزي Fnideq
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.849 -5.357
سكان 53559
جيونيمز 2548818

مكان ma.fquih-ben-salah-district
اسم الفقيه بنصالح
إنجليزي Fquih Ben Salah
بلد MAR
صنف_الكيان admin2
أب ma.beni-mellal-gov
موقع 32.4516 -6.7775
سكان 502827

مكان ma.galaz
اسم كلاز
إنجليزي Galaz
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.5442 -4.8036
جيونيمز 2548713

مكان ma.ghouazi
اسم اغوازي
إنجليزي Ghouazi
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.4774 -5.3023
جيونيمز 2538099

مكان ma.goulmima
اسم كلميمة
إنجليزي Goulmima
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.6923 -4.9526
جيونيمز 2548623

مكان ma.guelmim
اسم كلميم
إنجليزي Guelmim
بلد MAR
صنف_الكيان city
أب ma.guelmim-district
موقع 28.9899 -10.0639
سكان 98229
جيونيمز 2548526
ملتبس نعم

مكان ma.guelmim-district
اسم كلميم
إنجليزي Guelmim
بلد MAR
صنف_الكيان admin2
أب ma.guelmim-gov
موقع 28.7625 -10.1051
سكان 187808
ملتبس نعم

مكان ma.guelmim-gov
اسم كلميم واد نون
اسم جهة كلميم واد نون
إنجليزي Guelmim-Oued Noun
بلد MAR
صنف_الكيان admin1
أب ma
موقع 28.8 -10.3
سكان 433757

مكان ma.gueltat-zemmour
اسم كولتة زمور
إنجليزي Gueltat Zemmour
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 25.1473 -12.3704
سكان 6740
جيونيمز 9645313

مكان ma.guenfouda
اسم كنفودة
إنجليزي Guenfouda
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.4836 -2.0456
جيونيمز 2548503

مكان ma.guercif
اسم جرسيف
إنجليزي Guercif
بلد MAR
صنف_الكيان town
أب ma.guercif-district
موقع 34.2354 -3.3476
سكان 57544
جيونيمز 2548489

مكان ma.guercif-district
اسم جرسيف
إنجليزي Guercif
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 34.2244 -3.5053
سكان 216717

مكان ma.guisser
اسم كيسر
إنجليزي Guisser
بلد MAR
صنف_الكيان town
أب ma.casablanca-gov
موقع 32.7664 -7.4982
جيونيمز 2548420
ملتبس نعم

مكان ma.had-kourt
اسم احد كورت
إنجليزي Had Kourt
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.6159 -5.7404
جيونيمز 2548320

مكان ma.hassi-berkane
اسم حاسي بركان
إنجليزي Hassi Berkane
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.839 -2.867
جيونيمز 2547782

مكان ma.ifrane
اسم افران
إنجليزي Ifrane
بلد MAR
صنف_الكيان city
أب ma.ifrane-district
موقع 33.5247 -5.131
سكان 73782
جيونيمز 2546917

مكان ma.ifrane-beni-mellal
اسم إفران
إنجليزي Ifrane
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.704 -6.3495
سكان 13000
جيونيمز 2543394

مكان ma.ifrane-district
اسم إفران
إنجليزي Ifrane
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.3393 -5.1992
سكان 155221
جيونيمز 2546906

مكان ma.imider
اسم إيميدر
إنجليزي Imider
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.3732 -5.7938
جيونيمز 2546081

مكان ma.imlil
اسم إمليل
اسم شمهروش
إنجليزي Imlil
بلد MAR
صنف_الكيان village
أب ma.marrakesh-gov
موقع 31.137 -7.92
جيونيمز 2546063

مكان ma.imzouren
اسم إمزورن
إنجليزي Imzouren
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.145 -3.85
سكان 26650
جيونيمز 2545985

مكان ma.inezgane
اسم إنزكان
إنجليزي Inezgane
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.3554 -9.5364
جيونيمز 2545957

مكان ma.inezgane-ait-melloul-district
اسم إنزكان أيت ملول
إنجليزي Inezgane Ait Melloul
بلد MAR
صنف_الكيان admin2
أب ma.souss-gov
موقع 30.316 -9.4948
سكان 541118
جيونيمز 2545956

مكان ma.isseksi
اسم إسكسي
إنجليزي Isseksi
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.2298 -6.2766
جيونيمز 2545436

مكان ma.itzer
اسم إيتزر
إنجليزي Itzer
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.8783 -5.0515
جيونيمز 2545346

مكان ma.jemaa-el-fnaa
اسم ساحة جامع الفنا
اسم جامع الفنا
إنجليزي Jemaa el-Fnaa
بلد MAR
صنف_الكيان building
أب ma.marrakesh-gov
موقع 31.6258 -7.9891

مكان ma.jerada
اسم جرادة
إنجليزي Jerada
بلد MAR
صنف_الكيان city
أب ma.jerada-district
موقع 34.31 -2.16
سكان 43696
جيونيمز 2545017
ملتبس نعم

مكان ma.jerada-district
اسم جرادة
إنجليزي Jerada
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 34.0421 -2.0604
سكان 108727

مكان ma.jorf
اسم جرف
إنجليزي Jorf
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.4944 -4.406
جيونيمز 2544968
ملتبس نعم

مكان ma.karia-ba-mohamed
اسم با محمد
إنجليزي Karia Ba Mohamed
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.3709 -5.2138
جيونيمز 2544821

مكان ma.kasba-tadla
اسم قصبة تادلة
إنجليزي Kasba Tadla
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.5963 -6.2658
سكان 41199
جيونيمز 2544720

مكان ma.kenitra
اسم القنيطرة
اسم القنيطره
إنجليزي Kenitra
بلد MAR
صنف_الكيان city
أب ma.rabat-gov
موقع 34.261 -6.5802
سكان 366570
جيونيمز 2544571

مكان ma.kenitra-district
اسم خنيفرة
اسم خنيفره
إنجليزي Kenitra
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 34.8081 -6.1126
سكان 1061435
جيونيمز 2544331

مكان ma.kerrouchen
اسم كروشن
إنجليزي Kerrouchen
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.7964 -5.3188
جيونيمز 2544510

مكان ma.khemisset
اسم الخميسات
إنجليزي Khemisset
بلد MAR
صنف_الكيان city
أب ma.khemisset-district
موقع 33.8234 -6.0717
سكان 106991
جيونيمز 2558470

مكان ma.khemisset-district
اسم الخميسات
إنجليزي Khemisset
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.7735 -6.1462
سكان 542221
جيونيمز 2544363

مكان ma.khenifra
اسم خنيفرة
اسم خنيفره
إنجليزي Khenifra
بلد MAR
صنف_الكيان city
أب ma.khenifra-district
موقع 32.9369 -5.6637
سكان 73906
جيونيمز 2544333

مكان ma.khenifra-district
اسم خنيفرة
إنجليزي Khenifra
بلد MAR
صنف_الكيان admin2
أب ma.beni-mellal-gov
موقع 33.0207 -5.7644
سكان 371145

مكان ma.khouribga
اسم خريبكة
إنجليزي Khouribga
بلد MAR
صنف_الكيان city
أب ma.khouribga-district
موقع 32.8811 -6.9063
سكان 167673
جيونيمز 2544248

مكان ma.khouribga-district
اسم خريبكة
إنجليزي Khouribga
بلد MAR
صنف_الكيان admin2
أب ma.beni-mellal-gov
موقع 32.9268 -6.532
سكان 542125
جيونيمز 2544246

مكان ma.ksar-el-kebir
اسم القصر الكبير
إنجليزي Ksar El Kebir
بلد MAR
صنف_الكيان city
أب ma.tanger-gov
موقع 35.0017 -5.9053
سكان 108753
جيونيمز 2544001

مكان ma.lalla-mimouna
اسم لالة ميمونة
إنجليزي Lalla Mimouna
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.8461 -6.0664
جيونيمز 2543667

مكان ma.larache
اسم العرايش
اسم العرائش
اسم عرائش
إنجليزي Larache
بلد MAR
صنف_الكيان city
أب ma.larache-district
موقع 35.1776 -6.1391
سكان 109294
جيونيمز 2543549

مكان ma.larache-district
اسم العرائش
إنجليزي Larache
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 35.1558 -5.8004
سكان 496687
جيونيمز 2543546

مكان ma.marrakech-district
اسم مراكش
إنجليزي Marrakech
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 31.7774 -8.2064
سكان 1330468

مكان ma.marrakesh
اسم مراكش
إنجليزي Marrakesh
بلد MAR
صنف_الكيان city
أب ma.marrakech-district
موقع 31.6342 -7.9999
سكان 928850
جيونيمز 2542997

مكان ma.marrakesh-gov
اسم مراكش آسفي
اسم جهة مراكش آسفي
إنجليزي Marrakesh-Safi
بلد MAR
صنف_الكيان admin1
أب ma
موقع 31.7 -8.5

مكان ma.martil
اسم مارتيل
اسم مرتيل
إنجليزي Martil
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.6225 -5.2942
سكان 39738
جيونيمز 2542987

مكان ma.mdiq
اسم المضيق
إنجليزي Mdiq
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.6831 -5.3287
جيونيمز 2542898
ملتبس نعم

مكان ma.mdiq-fnidq-district
اسم المضيق الفنيدق
إنجليزي M'diq Fnidq
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 35.7285 -5.3961
سكان 209897

مكان ma.mediouna
اسم مديونة
إنجليزي Mediouna
بلد MAR
صنف_الكيان town
أب ma.mediouna-district
موقع 33.4516 -7.5199
جيونيمز 2542826
ملتبس نعم

مكان ma.mediouna-district
اسم مديونة
إنجليزي Mediouna
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 33.5024 -7.4812
سكان 172680
جيونيمز 6547303

مكان ma.meknes
اسم مكناس
إنجليزي Meknes
بلد MAR
صنف_الكيان city
أب ma.meknes-district
موقع 33.8935 -5.5473
سكان 545705
جيونيمز 2542715

مكان ma.meknes-district
اسم مكناس
إنجليزي Meknes
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.9697 -5.5555
سكان 835695

مكان ma.mhamid
اسم امحاميد الغزلان
إنجليزي Mhamid
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 29.827 -5.7198
سكان 10000
جيونيمز 2565267

مكان ma.midar
اسم ميضار
إنجليزي Midar
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.9366 -3.5356
سكان 10229
جيونيمز 2542230

مكان ma.midelt
اسم ميدلت
إنجليزي Midelt
بلد MAR
صنف_الكيان town
أب ma.midelt-district
موقع 32.684 -4.7382
سكان 45159
جيونيمز 2542227

مكان ma.midelt-district
اسم ميدلت
إنجليزي Midelt
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 32.5168 -4.6585
سكان 289337

مكان ma.missour
اسم ميسور
إنجليزي Missour
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.0489 -3.9895
جيونيمز 2542147
ملتبس نعم

مكان ma.mohammedia
اسم الهراويين
اسم المحمدية
إنجليزي Mohammedia
بلد MAR
صنف_الكيان city
أب ma.mohammedia-district
موقع 33.6861 -7.383
سكان 187708
جيونيمز 2542051
ملتبس نعم

مكان ma.mohammedia-district
اسم المحمدية
إنجليزي Mohammedia
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 33.6302 -7.385
سكان 404648
جيونيمز 6547301

مكان ma.moulay-bouchta
اسم مولاي بوشتى
إنجليزي Moulay Bouchta
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.4892 -5.1302
جيونيمز 2541840

مكان ma.moulay-yacoub-district
اسم مولاي يعقوب
إنجليزي Moulay Yacoub
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 34.1569 -5.112
سكان 174079

مكان ma.nador
اسم الناظور
إنجليزي Nador
بلد MAR
صنف_الكيان city
أب ma.nador-district
موقع 35.174 -2.928
سكان 129260
جيونيمز 2541479
ملتبس نعم

مكان ma.nador-district
اسم الناضور
اسم الناظور
إنجليزي Nador
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 34.9202 -2.9659
سكان 161726
جيونيمز 2541472

مكان ma.nouaceur-district
اسم النواصر
إنجليزي Nouaceur
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 33.4084 -7.6666
سكان 333604
جيونيمز 6547299

مكان ma.oriental-gov
اسم الشرق
اسم الجهة الشرقية
اسم جهة الشرق
إنجليزي Oriental
بلد MAR
صنف_الكيان admin1
أب ma
موقع 33.3 -2.3
سكان 2314346
ملتبس نعم

مكان ma.oualidia
اسم والدية
إنجليزي Oualidia
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 32.7338 -9.0331
سكان 5826
جيونيمز 2541068
ملتبس نعم

مكان ma.ouaoula
اسم واولى
إنجليزي Ouaoula
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.87 -6.75
جيونيمز 2550684

مكان ma.ouarzazat
اسم ورززات
اسم ورزازات
إنجليزي Ouarzazat
بلد MAR
صنف_الكيان town
أب ma.ouarzazate-district
موقع 30.9322 -6.928
سكان 57245
جيونيمز 2540850

مكان ma.ouarzazate-district
اسم ورززات
اسم ورزازات
إنجليزي Ouarzazate
بلد MAR
صنف_الكيان admin2
أب ma.souss-gov
موقع 31.0061 -7.1319
سكان 297502

مكان ma.oued-amlil
اسم واد أمليل
إنجليزي Oued Amlil
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.2 -4.28
جيونيمز 2540716

مكان ma.oued-laou
اسم واد لو
اسم وادي لو
إنجليزي Oued Laou
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.4484 -5.0963
جيونيمز 2540698

مكان ma.oued-zem
اسم وادي زم
اسم واد زم
إنجليزي Oued Zem
بلد MAR
صنف_الكيان city
أب ma.beni-mellal-gov
موقع 32.8617 -6.5706
سكان 84910
جيونيمز 2540689

مكان ma.ouezzane
اسم وزان
إنجليزي Ouezzane
بلد MAR
صنف_الكيان town
أب ma.ouezzane-district
موقع 34.7999 -5.575
سكان 58684
جيونيمز 2540810

مكان ma.ouezzane-district
اسم وزان
إنجليزي Ouezzane
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 34.8152 -5.4234
سكان 300637

مكان ma.ouijjane
اسم ويجان
إنجليزي Ouijjane
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 29.6278 -9.5396
جيونيمز 2540554
ملتبس نعم

مكان ma.oujda
اسم وجدة
إنجليزي Oujda
بلد MAR
صنف_الكيان city
أب ma.oriental-gov
موقع 34.6805 -1.9076
سكان 405253
جيونيمز 2540483
ملتبس نعم

مكان ma.oulad-ayad
اسم أولاد عياد
إنجليزي Oulad Ayad
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.2 -6.8
جيونيمز 2540207

مكان ma.oulad-daoud
اسم أولاد داود
إنجليزي Oulad Daoud
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.4044 -4.6934
جيونيمز 2539936

مكان ma.oulad-frej
اسم أولاد فريج
إنجليزي Oulad Frej
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 32.9596 -8.2274
جيونيمز 2548343

مكان ma.oulad-teima
اسم أولاد تايمة
إنجليزي Oulad Teima
بلد MAR
صنف_الكيان city
أب ma.souss-gov
موقع 30.3931 -9.2034
سكان 66832
جيونيمز 2539134

مكان ma.oulmes
اسم ولماس
اسم أولماس
إنجليزي Oulmes
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.4258 -6.0014
سكان 19014
جيونيمز 2538898
ملتبس نعم

مكان ma.ourtzagh
اسم أورتزاغ
إنجليزي Ourtzagh
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.5348 -4.9688
جيونيمز 2538652

مكان ma.rabat
اسم الرباط
إنجليزي Rabat
بلد MAR
صنف_الكيان city
أب ma
موقع 34.0132 -6.8326
سكان 1655753
جيونيمز 2538475
عاصمة نعم

مكان ma.rabat-district
اسم الرباط
إنجليزي Rabat
بلد MAR
صنف_الكيان admin2
أب ma.rabat-gov
موقع 33.9671 -6.8391
سكان 577827
جيونيمز 2538474

مكان ma.rabat-gov
اسم الرباط سلا القنيطرة
اسم جهة الرباط سلا القنيطرة
إنجليزي Rabat-Sale-Kenitra
بلد MAR
صنف_الكيان admin1
أب ma
موقع 34.2 -6.3

مكان ma.ratba
اسم الرتبة
إنجليزي Ratba
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.7777 -4.9399
جيونيمز 2538385
ملتبس نعم

مكان ma.recani
اسم الريصاني
إنجليزي Recani
بلد MAR
صنف_الكيان town
أب ma.draa-gov
موقع 31.2793 -4.2651
سكان 20469
جيونيمز 2538027

مكان ma.reggada
اسم الرقادة
اسم الركادة
إنجليزي Reggada
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 29.5802 -9.7009
جيونيمز 2538332

مكان ma.rehamna-district
اسم الرحامنة
إنجليزي Rehamna
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 32.2818 -8.0191
سكان 315077

مكان ma.rif
اسم الريف
اسم منطقة الريف
إنجليزي Rif
بلد MAR
صنف_الكيان region
أب ma
موقع 35 -4.5
ملتبس نعم

مكان ma.rislane
اسم رسلان
إنجليزي Rislane
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.7699 -2.4603
جيونيمز 2538028
ملتبس نعم

مكان ma.rouadi
اسم رواضي
إنجليزي Rouadi
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.1412 -4.1363
جيونيمز 2537965
ملتبس نعم

مكان ma.safi
اسم آسفي
إنجليزي Safi
بلد MAR
صنف_الكيان city
أب ma.safi-district
موقع 32.2994 -9.2372
سكان 288163
جيونيمز 2537881

مكان ma.safi-district
اسم آسفي
إنجليزي Safi
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 32.2625 -9.0309
سكان 691983
جيونيمز 2537878

مكان ma.sale
اسم سلا
إنجليزي Sale
بلد MAR
صنف_الكيان city
أب ma.sale-district
موقع 34.0389 -6.8166
سكان 903485
جيونيمز 2537763
ملتبس نعم

مكان ma.sale-district
اسم سلا
إنجليزي Sale
بلد MAR
صنف_الكيان admin2
أب ma.rabat-gov
موقع 33.9712 -6.6685
سكان 982163

مكان ma.sefrou
اسم صفرو
إنجليزي Sefrou
بلد MAR
صنف_الكيان city
أب ma.sefrou-district
موقع 33.8284 -4.831
سكان 65150
جيونيمز 2537545

مكان ma.sefrou-district
اسم صفرو
إنجليزي Sefrou
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 33.8064 -4.7183
سكان 286489
جيونيمز 6547286

مكان ma.selouane
اسم سلوان
إنجليزي Selouane
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 35.0731 -2.9423
جيونيمز 2537469
ملتبس نعم

مكان ma.senada
اسم زنادة
إنجليزي Senada
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.0745 -4.2158
جيونيمز 2532542

مكان ma.settat
اسم سطات
إنجليزي Settat
بلد MAR
صنف_الكيان city
أب ma.settat-district
موقع 32.9955 -7.6279
سكان 119082
جيونيمز 2537406

مكان ma.settat-district
اسم سطات
إنجليزي Settat
بلد MAR
صنف_الكيان admin2
أب ma.casablanca-gov
موقع 32.7898 -7.3609
سكان 634184

مكان ma.sidi-abdallah
اسم سيدي عبد الله
إنجليزي Sidi Abdallah
بلد MAR
صنف_الكيان town
أب ma.casablanca-gov
موقع 32.5354 -7.8324
جيونيمز 2537320

مكان ma.sidi-abdallah-ghiat
اسم سيدي عبد الله غيات
إنجليزي Sidi Abdallah Ghiat
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.523 -7.833
جيونيمز 8504942

مكان ma.sidi-bennour
اسم سيدي بنور
إنجليزي Sidi Bennour
بلد MAR
صنف_الكيان town
أب ma.sidi-bennour-district
موقع 32.6525 -8.4282
سكان 40044
جيونيمز 2536074

مكان ma.sidi-bennour-district
اسم سيدي بنور
اسم اقليم سيدى بنور
إنجليزي Sidi Bennour
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 32.5792 -8.446
سكان 452448

مكان ma.sidi-bou-othmane
اسم سيدي بوعثمان
إنجليزي Sidi Bou Othmane
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.9023 -7.9417
جيونيمز 2535534

مكان ma.sidi-bousber
اسم سيدي بوصبر
إنجليزي Sidi Bousber
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.5628 -5.3621
جيونيمز 2535477

مكان ma.sidi-ifni
اسم سيدي إفني
إنجليزي Sidi Ifni
بلد MAR
صنف_الكيان town
أب ma.sidi-ifni-district
موقع 29.3738 -10.167
سكان 20000
جيونيمز 2534515

مكان ma.sidi-ifni-district
اسم سيدي إفني
إنجليزي Sidi Ifni
بلد MAR
صنف_الكيان admin2
أب ma.guelmim-gov
موقع 29.3312 -9.9994
سكان 115691

مكان ma.sidi-jaber
اسم سيدي جابر
إنجليزي Sidi Jaber
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.3895 -6.421
جيونيمز 2534496

مكان ma.sidi-kacem-district
اسم سيدي قاسم
إنجليزي Sidi Kacem
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 34.5425 -5.6527
سكان 522270
جيونيمز 2534445

مكان ma.sidi-lamine
اسم سيدي لامين
إنجليزي Sidi Lamine
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.9078 -6.0507
جيونيمز 2534315

مكان ma.sidi-qacem
اسم سيدي قاسم
اسم سدي قاسم
إنجليزي Sidi Qacem
بلد MAR
صنف_الكيان city
أب ma.fes-gov
موقع 34.2245 -5.7199
سكان 74755
جيونيمز 2533191

مكان ma.sidi-rahhal
اسم سيدي رحال
إنجليزي Sidi Rahhal
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.6503 -7.4729
جيونيمز 2533178

مكان ma.sidi-redouane
اسم سيدي رضوان
إنجليزي Sidi Redouane
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.6869 -5.4454
جيونيمز 2533158

مكان ma.sidi-slimane
اسم سيدي سليمان
إنجليزي Sidi Slimane
بلد MAR
صنف_الكيان city
أب ma.sidi-slimane-district
موقع 34.263 -5.9196
سكان 79437
جيونيمز 2532945

مكان ma.sidi-slimane-district
اسم سيدي سليمان
إنجليزي Sidi Slimane
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 34.2419 -6.0568
سكان 320407

مكان ma.sidi-yahia-el-gharb
اسم سيدي يحيى الغرب
إنجليزي Sidi Yahia El Gharb
بلد MAR
صنف_الكيان town
أب ma.rabat-gov
موقع 34.3078 -6.3056
سكان 32202
جيونيمز 2532822

مكان ma.sidi-yahya-ou-saad
اسم سيدي يحيى أو ساعد
إنجليزي Sidi Yahya Ou Saad
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.6801 -5.5774
جيونيمز 2532797

مكان ma.skhirat
اسم الصخيرات
إنجليزي Skhirat
بلد MAR
صنف_الكيان town
أب ma.rabat-gov
موقع 33.85 -7.03
سكان 44850
جيونيمز 2562055

مكان ma.skoura
اسم واحة سكورة
إنجليزي Skoura
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 31.0626 -6.5525
جيونيمز 2532628

مكان ma.smara
اسم السمارة
اسم السماره
اسم سماره
إنجليزي Smara
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 26.7406 -11.6768
سكان 42056
جيونيمز 2461874

مكان ma.smimou
اسم سميمو
إنجليزي Smimou
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.2101 -9.7086
جيونيمز 2569052

مكان ma.souss-gov
اسم سوس ماسة
اسم جهة سوس ماسة
إنجليزي Souss-Massa
بلد MAR
صنف_الكيان admin1
أب ma
موقع 30.2 -8.5

مكان ma.tabouda
اسم تابودة
إنجليزي Tabouda
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 34.7192 -5.1403
جيونيمز 2532195

مكان ma.tadrart
اسم تدرارت
إنجليزي Tadrart
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.7748 -9.4595
جيونيمز 2531994

مكان ma.taghazout
اسم تغازوت
إنجليزي Taghazout
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.5426 -9.7111
سكان 5233
جيونيمز 2568012

مكان ma.taliouine
اسم تاليوين
إنجليزي Taliouine
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 30.5292 -7.9126
جيونيمز 2531014

مكان ma.talmest
اسم تالمست
إنجليزي Talmest
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.81 -9.33
جيونيمز 2530978

مكان ma.talzemt
اسم تالزمت
إنجليزي Talzemt
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.59 -4.19
جيونيمز 2530906

مكان ma.tamanar
اسم تمنار
إنجليزي Tamanar
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.0031 -9.6745
جيونيمز 2530843

مكان ma.tamorot
اسم تمروت
إنجليزي Tamorot
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.9363 -4.7794
جيونيمز 2530516

مكان ma.tamri
اسم تامري
إنجليزي Tamri
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.6956 -9.8235
جيونيمز 2568400
ملتبس نعم

مكان ma.tan-tan
اسم طانطان
إنجليزي Tan-Tan
بلد MAR
صنف_الكيان city
أب ma.tan-tan-district
موقع 28.4357 -11.1023
سكان 61924
جيونيمز 2530241

مكان ma.tan-tan-district
اسم طانطان
إنجليزي Tan-Tan
بلد MAR
صنف_الكيان admin2
أب ma.guelmim-gov
موقع 28.0778 -11.0773
سكان 86134
جيونيمز 2530240

مكان ma.tanalt
اسم تنالت
إنجليزي Tanalt
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 29.7755 -9.168
جيونيمز 2530395

مكان ma.tanger-gov
اسم طنجة تطوان الحسيمة
اسم جهة طنجة تطوان الحسيمة
إنجليزي Tanger-Tetouan-Al Hoceima
بلد MAR
صنف_الكيان admin1
أب ma
موقع 35.3 -5.3

مكان ma.tangier
اسم طنجة
إنجليزي Tangier
بلد MAR
صنف_الكيان city
أب ma.tanger-gov
موقع 35.7673 -5.7998
سكان 688356
جيونيمز 2530335

مكان ma.taouloukoult
اسم تاولوكلت
إنجليزي Taouloukoult
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 31.2222 -9.0794
جيونيمز 2530160

مكان ma.taounate
اسم تاونات
إنجليزي Taounate
بلد MAR
صنف_الكيان town
أب ma.taounate-district
موقع 34.5389 -4.641
سكان 32802
جيونيمز 2530155

مكان ma.taounate-district
اسم تاونات
إنجليزي Taounate
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 34.4653 -4.7357
سكان 662246
جيونيمز 2530153

مكان ma.taounza
اسم تاونزا
إنجليزي Taounza
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.0937 -6.6061
جيونيمز 2530148

مكان ma.taourirt
اسم تاوريرت
إنجليزي Taourirt
بلد MAR
صنف_الكيان city
أب ma.taourirt-district
موقع 34.4055 -2.8998
سكان 82518
جيونيمز 2530048

مكان ma.taourirt-district
اسم تاوريرت
إنجليزي Taourirt
بلد MAR
صنف_الكيان admin2
أب ma.oriental-gov
موقع 34.2735 -2.8153
سكان 233188

مكان ma.tarfaya
اسم طرفاية
إنجليزي Tarfaya
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 27.9382 -12.9246
سكان 5615
جيونيمز 2529923

مكان ma.tarfaya-district
اسم طرفاية
إنجليزي Tarfaya
بلد MAR
صنف_الكيان admin2
أب ma.guelmim-gov
موقع 27.8773 -12.0824
سكان 13082

مكان ma.targuist
اسم تارجيست
إنجليزي Targuist
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.9404 -4.3193
سكان 11560
جيونيمز 2529872

مكان ma.taroudannt-district
اسم تارودانت
إنجليزي Taroudannt
بلد MAR
صنف_الكيان admin2
أب ma.souss-gov
موقع 30.4366 -8.4856
سكان 838820
جيونيمز 2529647

مكان ma.taroudant
اسم تارودانت
إنجليزي Taroudant
بلد MAR
صنف_الكيان city
أب ma.taroudannt-district
موقع 30.4908 -8.878
سكان 71133
جيونيمز 2529649

مكان ma.tarsouat
اسم تارسوات
إنجليزي Tarsouat
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 29.5815 -9.0266
جيونيمز 2529621

مكان ma.tata-district
اسم طاطا
إنجليزي Tata
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 29.4981 -8.1803
سكان 117841
جيونيمز 2529360

مكان ma.taza
اسم تازة
اسم تازه
إنجليزي Taza
بلد MAR
صنف_الكيان city
أب ma.taza-district
موقع 34.2184 -4.013
سكان 141890
جيونيمز 2529317

مكان ma.taza-district
اسم تازة
إنجليزي Taza
بلد MAR
صنف_الكيان admin2
أب ma.fes-gov
موقع 34.3799 -4.1303
سكان 528419
جيونيمز 2529313

مكان ma.tazarine
اسم تازارين
إنجليزي Tazarine
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.8831 -4.1862
جيونيمز 2529286

مكان ma.tazemmourt
اسم تزمورت
إنجليزي Tazemmourt
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.4085 -8.829
جيونيمز 2529251

مكان ma.taznakht
اسم تازناخت
إنجليزي Taznakht
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.5784 -7.2034
جيونيمز 2529245

مكان ma.tazouta
اسم تازوطة
إنجليزي Tazouta
بلد MAR
صنف_الكيان town
أب ma.fes-gov
موقع 33.6699 -4.6339
جيونيمز 2529133

مكان ma.temara
اسم تمارة
إنجليزي Temara
بلد MAR
صنف_الكيان city
أب ma.rabat-gov
موقع 33.9287 -6.9066
سكان 313510
جيونيمز 2529013

مكان ma.teroual
اسم تروال
إنجليزي Teroual
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.6745 -5.2733
جيونيمز 2529656

مكان ma.tetouan
اسم تطوان
إنجليزي Tetouan
بلد MAR
صنف_الكيان city
أب ma.tetouan-district
موقع 35.5711 -5.3724
سكان 326261
جيونيمز 2528910
ملتبس نعم

مكان ma.tetouan-district
اسم تطوان
إنجليزي Tetouan
بلد MAR
صنف_الكيان admin2
أب ma.tanger-gov
موقع 35.4216 -5.3331
سكان 550374
جيونيمز 2528907

مكان ma.tidili-mesfioua
اسم تيدلي مسفيوة
إنجليزي Tidili Mesfioua
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.4659 -7.612
جيونيمز 2565258

مكان ma.tiflet
اسم تيفلت
إنجليزي Tiflet
بلد MAR
صنف_الكيان city
أب ma.fes-gov
موقع 33.8944 -6.3239
سكان 70010
جيونيمز 2528659

مكان ma.tifni
اسم تفني
إنجليزي Tifni
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.6278 -6.9409
جيونيمز 2528650
ملتبس نعم

مكان ma.tilmi
اسم تيلمي
إنجليزي Tilmi
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.8179 -5.7681
جيونيمز 2528258

مكان ma.timezgadiouine
اسم تمزكدوين
إنجليزي Timezgadiouine
بلد MAR
صنف_الكيان town
أب ma.souss-gov
موقع 30.8837 -9.0455
جيونيمز 2528130

مكان ma.timoulilt
اسم تيموليلت
إنجليزي Timoulilt
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 32.2037 -6.4666
جيونيمز 2528013

مكان ma.tinghir
اسم تينغير
اسم تنغير
اسم تنجير
إنجليزي Tinghir
بلد MAR
صنف_الكيان town
أب ma.tinghir-district
موقع 31.5159 -5.5202
سكان 36795
جيونيمز 2527915

مكان ma.tinghir-district
اسم تنغير
إنجليزي Tinghir
بلد MAR
صنف_الكيان admin2
أب ma.draa-gov
موقع 31.3149 -5.5883
سكان 322412

مكان ma.tiouli
اسم تيولي
إنجليزي Tiouli
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.3668 -1.8371
جيونيمز 2527749

مكان ma.tit-mellil
اسم تيط مليل
إنجليزي Tit Mellil
بلد MAR
صنف_الكيان town
أب ma.casablanca-gov
موقع 33.5581 -7.4865
جيونيمز 2527271

مكان ma.tizgane
اسم تزكان
إنجليزي Tizgane
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.4121 -5.0684
جيونيمز 2571059
ملتبس نعم

مكان ma.tizguine
اسم تزكين
إنجليزي Tizguine
بلد MAR
صنف_الكيان town
أب ma.marrakesh-gov
موقع 31.2284 -8.3161
جيونيمز 2527184
ملتبس نعم

مكان ma.tiznit
اسم تزنيت
إنجليزي Tiznit
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 29.7019 -9.7338
سكان 55092
جيونيمز 2527089

مكان ma.tiznit-district
اسم تيزنيت
إنجليزي Tiznit
بلد MAR
صنف_الكيان admin2
أب ma.guelmim-gov
موقع 29.6556 -9.4718
سكان 207367
جيونيمز 2527087

مكان ma.tiztoutine
اسم تزطوطين
إنجليزي Tiztoutine
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.9716 -3.1527
جيونيمز 2527055

مكان ma.touama
اسم التوامة
إنجليزي Touama
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.535 -7.4929
جيونيمز 2526924
ملتبس نعم

مكان ma.youssoufia
اسم اليوسفية
اسم اليوسفيه
إنجليزي Youssoufia
بلد MAR
صنف_الكيان city
أب ma.youssoufia-district
موقع 32.2443 -8.5333
سكان 64910
جيونيمز 2526488

مكان ma.youssoufia-district
اسم اليوسفية
اسم بوعيمي
إنجليزي Youssoufia
بلد MAR
صنف_الكيان admin2
أب ma.marrakesh-gov
موقع 32.0051 -8.6018
سكان 251943

مكان ma.zag
اسم الزاك
إنجليزي Zag
بلد MAR
صنف_الكيان town
أب ma.guelmim-gov
موقع 28.0221 -9.294
سكان 7751
جيونيمز 2526459

مكان ma.zagora
اسم زاكورة
إنجليزي Zagora
بلد MAR
صنف_الكيان town
أب ma.zagora-district
موقع 30.33 -5.838
سكان 35154
جيونيمز 2526452

مكان ma.zagora-district
اسم زاكورة
إنجليزي Zagora
بلد MAR
صنف_الكيان admin2
أب ma.draa-gov
موقع 30.3747 -5.8488
سكان 307306
جيونيمز 6547302

مكان ma.zaio
اسم زايو
إنجليزي Zaio
بلد MAR
صنف_الكيان town
أب ma.oriental-gov
موقع 34.9398 -2.7396
سكان 30008
جيونيمز 2526435

مكان ma.zawyat-an-nwacer
اسم النواصر
إنجليزي Zawyat an Nwacer
بلد MAR
صنف_الكيان town
أب ma.nouaceur-district
موقع 33.3802 -7.6211
سكان 12696
جيونيمز 2541210
ملتبس نعم

مكان ma.zerkten
اسم زرقطن
إنجليزي Zerkten
بلد MAR
صنف_الكيان town
أب ma.beni-mellal-gov
موقع 31.4447 -7.3922
جيونيمز 2548313

مكان ma.zinat
اسم زينات
إنجليزي Zinat
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 35.43 -5.4
جيونيمز 2525973
ملتبس نعم

مكان ma.zoumi
اسم زومي
إنجليزي Zoumi
بلد MAR
صنف_الكيان town
أب ma.tanger-gov
موقع 34.8032 -5.3446
جيونيمز 2525874
