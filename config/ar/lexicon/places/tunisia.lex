# Places of Tunisia.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان tn.agareb-district
اسم عقارب
إنجليزي Agareb
بلد TUN
صنف_الكيان admin2
أب tn.sfax-gov
موقع 34.7544 10.4479
سكان 35841
ملتبس نعم

مكان tn.ain-soltane
اسم عين سلطان
إنجليزي Ain Soltane
بلد TUN
صنف_الكيان village
أب tn.jendouba-gov
موقع 36.55 8.35

مكان tn.akouda
اسم أكودة
إنجليزي Akouda
بلد TUN
صنف_الكيان town
أب tn.akouda-district
موقع 35.87 10.57
سكان 20027
جيونيمز 2473913
ملتبس نعم

مكان tn.akouda-district
اسم أكودة
إنجليزي Akouda
بلد TUN
صنف_الكيان admin2
أب tn.sousse-gov
موقع 35.9129 10.5601
سكان 25717
ملتبس نعم

مكان tn.al-maqisim
اسم المقيسم
إنجليزي Al Maqisim
بلد TUN
صنف_الكيان village
أب tn
موقع 33.0 11.4

مكان tn.al-marsa
اسم المرسى
إنجليزي Al Marsa
بلد TUN
صنف_الكيان city
أب tn.tunis-gov
موقع 36.8782 10.3247
سكان 65640
جيونيمز 2473540
ملتبس نعم

مكان tn.al-matlin
اسم الماتلين
إنجليزي Al Matlin
بلد TUN
صنف_الكيان town
أب tn.bizerte-gov
موقع 37.2452 10.05
سكان 7370
جيونيمز 2473533

مكان tn.ar-rudayyif
اسم الرديف
إنجليزي Ar Rudayyif
بلد TUN
صنف_الكيان town
أب tn.redeyef-district
موقع 34.3827 8.1555
سكان 30048
جيونيمز 2473257
ملتبس نعم

مكان tn.ariana
اسم أريانة
إنجليزي Ariana
بلد TUN
صنف_الكيان city
أب tn.ariana-gov
موقع 36.8601 10.1934
سكان 97687
جيونيمز 2473247
ملتبس نعم

مكان tn.ariana-gov
اسم أريانة
إنجليزي Ariana
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.95 10.1

مكان tn.as-sanad
اسم السند
إنجليزي As Sanad
بلد TUN
صنف_الكيان town
أب tn.gafsa-gov
موقع 34.4628 9.264
سكان 7859
جيونيمز 2473183
ملتبس نعم

مكان tn.as-sars
اسم السرس
إنجليزي As Sars
بلد TUN
صنف_الكيان town
أب tn.kef-gov
موقع 36.0764 9.0212
سكان 12137
جيونيمز 2473177

مكان tn.bab-souika-district
اسم باب السويقة
إنجليزي Bab Souika
بلد TUN
صنف_الكيان admin2
أب tn.tunis-gov
موقع 36.8015 10.1608
سكان 33284

مكان tn.banbalah
اسم بنبلة
إنجليزي Banbalah
بلد TUN
صنف_الكيان town
أب tn.bembla-district
موقع 35.7 10.8
سكان 12367
جيونيمز 2472744
ملتبس نعم

مكان tn.bardo-museum
اسم باردو
اسم متحف باردو
إنجليزي Bardo Museum
بلد TUN
صنف_الكيان building
أب tn.tunis
موقع 36.8096 10.1345

مكان tn.bargou-district
اسم برقو
إنجليزي Bargou
بلد TUN
صنف_الكيان admin2
أب tn.siliana-gov
موقع 36.0936 9.6025
سكان 13823

مكان tn.beja
اسم باجة
اسم باجه
إنجليزي Beja
بلد TUN
صنف_الكيان town
أب tn.beja-gov
موقع 36.7256 9.1817
سكان 57233
جيونيمز 2472774
ملتبس نعم

مكان tn.beja-gov
اسم باجة
إنجليزي Beja
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.7 9.3
سكان 304501
جيونيمز 2472770

مكان tn.bekalta
اسم البقالطة
إنجليزي Bekalta
بلد TUN
صنف_الكيان town
أب tn.bekalta-district
موقع 35.6174 10.9947
سكان 17850
جيونيمز 2473826

مكان tn.bekalta-district
اسم البقالطة
إنجليزي Bekalta
بلد TUN
صنف_الكيان admin2
أب tn.monastir-gov
موقع 35.6049 11.0102
سكان 13695

مكان tn.bembla-district
اسم بنبلة
إنجليزي Bembla
بلد TUN
صنف_الكيان admin2
أب tn.monastir-gov
موقع 35.6779 10.7647
سكان 27382
ملتبس نعم

مكان tn.ben-arous
اسم بن عروس
إنجليزي Ben Arous
بلد TUN
صنف_الكيان city
أب tn.ben-arous-gov
موقع 36.7531 10.2189
سكان 74932
جيونيمز 2472479

مكان tn.ben-arous-gov
اسم بن عروس
إنجليزي Ben Arous
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.65 10.2
سكان 505773
جيونيمز 2472477

مكان tn.ben-gardane
اسم بن قردان
اسم بنقردان
إنجليزي Ben Gardane
بلد TUN
صنف_الكيان city
أب tn.medenine-gov
موقع 33.137 11.22
سكان 13364
جيونيمز 2472431

مكان tn.beni-hassane
اسم بني حسان
إنجليزي Beni Hassane
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.5672 10.8087
سكان 8801
جيونيمز 2472732

مكان tn.beni-khalled
اسم بني خلاد
إنجليزي Beni Khalled
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.6504 10.59
سكان 11300
جيونيمز 2472724

مكان tn.beni-kheddache
اسم بني خداش
إنجليزي Beni Kheddache
بلد TUN
صنف_الكيان town
أب tn.medenine-gov
موقع 33.2528 10.1988
سكان 3588
جيونيمز 2472726

مكان tn.beni-khiar
اسم بني خيار
إنجليزي Beni Khiar
بلد TUN
صنف_الكيان town
أب tn.beni-khiar-district
موقع 36.4692 10.7822
سكان 18011
جيونيمز 2472722

مكان tn.beni-khiar-district
اسم بني خيار
إنجليزي Beni Khiar
بلد TUN
صنف_الكيان admin2
أب tn.nabeul-gov
موقع 36.5273 10.7683
سكان 35565

مكان tn.bir-ali-ben-khalifa
اسم بئر علي
اسم بئر علي بن خليفة
إنجليزي Bir Ali Ben Khalifa
بلد TUN
صنف_الكيان town
أب tn.sfax-gov
موقع 34.7359 10.0924
سكان 4864
جيونيمز 2472379

مكان tn.bir-el-hafey
اسم بئر الحفي
إنجليزي Bir el Hafey
بلد TUN
صنف_الكيان town
أب tn.bir-el-hfay-district
موقع 34.9321 9.1932
سكان 6498
جيونيمز 2472380

مكان tn.bir-el-hfay-district
اسم بئر الحفي
إنجليزي Bir El Hfay
بلد TUN
صنف_الكيان admin2
أب tn.sidi-bouzid-gov
موقع 34.9418 9.2674
سكان 33979

مكان tn.bir-lahmar-district
اسم بئر الأحمر
إنجليزي Bir Lahmar
بلد TUN
صنف_الكيان admin2
أب tn.tataouine-gov
موقع 33.1531 10.4629
سكان 9270

مكان tn.bizerte
اسم بنزرت
إنجليزي Bizerte
بلد TUN
صنف_الكيان city
أب tn.bizerte-gov
موقع 37.2744 9.8739
سكان 142966
جيونيمز 2472706

مكان tn.bizerte-gov
اسم بنزرت
إنجليزي Bizerte
بلد TUN
صنف_الكيان admin1
أب tn
موقع 37.1 9.7
سكان 524128
جيونيمز 2472699

مكان tn.borj-el-amri-district
اسم برج العامري
إنجليزي Borj El Amri
بلد TUN
صنف_الكيان admin2
أب tn.manouba-gov
موقع 36.6722 9.8487
سكان 16184

مكان tn.borj-el-khadra
اسم برج الخضراء
إنجليزي Borj el Khadra
بلد TUN
صنف_الكيان town
أب tn.tataouine-gov
موقع 30.25 9.55

مكان tn.bou-arada
اسم بوعرادة
إنجليزي Bou Arada
بلد TUN
صنف_الكيان town
أب tn.siliana-gov
موقع 36.3525 9.6218
سكان 12158
جيونيمز 2472261

مكان tn.bou-argoub-district
اسم بوعرقوب
إنجليزي Bou Argoub
بلد TUN
صنف_الكيان admin2
أب tn.nabeul-gov
موقع 36.5261 10.5804
سكان 27846

مكان tn.bouficha-district
اسم بوفيشة
إنجليزي Bouficha
بلد TUN
صنف_الكيان admin2
أب tn.sousse-gov
موقع 36.2791 10.4315
سكان 23581
ملتبس نعم

مكان tn.carthage
اسم قصر قرطاج
اسم قرطاج
إنجليزي Carthage
بلد TUN
صنف_الكيان town
أب tn.tunis
موقع 36.853 10.323

مكان tn.chebika-district
اسم اشبيكة
إنجليزي Chebika
بلد TUN
صنف_الكيان admin2
أب tn.kairouan-gov
موقع 35.641 9.922
سكان 33889

مكان tn.chorbane
اسم شربان
إنجليزي Chorbane
بلد TUN
صنف_الكيان town
أب tn.chorbane-district
موقع 35.2858 10.3858
سكان 6430
جيونيمز 2466897
ملتبس نعم

مكان tn.chorbane-district
اسم شربان
إنجليزي Chorbane
بلد TUN
صنف_الكيان admin2
أب tn.mahdia-gov
موقع 35.2027 10.4376
سكان 28577
ملتبس نعم

مكان tn.dahmani-district
اسم الدهماني
إنجليزي Dahmani
بلد TUN
صنف_الكيان admin2
أب tn.kef-gov
موقع 35.9659 8.7952
سكان 30749
ملتبس نعم

مكان tn.dar-chabanne
اسم دار شعبان الفهري
إنجليزي Dar Chabanne
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.468 10.7517
سكان 42140
جيونيمز 2471637

مكان tn.degache
اسم دقاش
إنجليزي Degache
بلد TUN
صنف_الكيان town
أب tn.tozeur-gov
موقع 33.9761 8.2081
سكان 8134
جيونيمز 2471454

مكان tn.dehiba
اسم ذهيبة
اسم الذهيبة
اسم معبر الذهيبة
إنجليزي Dehiba
بلد TUN
صنف_الكيان crossing
أب tn.tataouine-gov
موقع 32.01 10.7

مكان tn.djebeniana
اسم جبنيانة
إنجليزي Djebeniana
بلد TUN
صنف_الكيان town
أب tn.sfax-gov
موقع 35.035 10.9081
سكان 7349
جيونيمز 2470260

مكان tn.djerba
اسم جربة
اسم جزيرة جربة
إنجليزي Djerba
بلد TUN
صنف_الكيان island
أب tn.medenine-gov
موقع 33.8 10.9

مكان tn.douar-hicher-district
اسم دوار هيشر
إنجليزي Douar Hicher
بلد TUN
صنف_الكيان admin2
أب tn.manouba-gov
موقع 36.8277 10.0844
سكان 75959

مكان tn.douz
اسم دوز
إنجليزي Douz
بلد TUN
صنف_الكيان town
أب tn.kebili-gov
موقع 33.4663 9.0203
سكان 28127
جيونيمز 2471287

مكان tn.el-battan
اسم البطان
إنجليزي El Battan
بلد TUN
صنف_الكيان town
أب tn.el-battan-district
موقع 36.8037 9.8442
سكان 6458
جيونيمز 2473823
ملتبس نعم

مكان tn.el-battan-district
اسم البطان
إنجليزي El Battan
بلد TUN
صنف_الكيان admin2
أب tn.manouba-gov
موقع 36.7643 9.7518
سكان 17321
ملتبس نعم

مكان tn.el-ghriba-synagogue
اسم كنيس الغريبة
اسم الغريبة
إنجليزي El Ghriba synagogue
بلد TUN
صنف_الكيان building
أب tn.medenine-gov
موقع 33.813 10.86
ملتبس نعم

مكان tn.el-hamma
اسم الحامة
اسم الحامه
إنجليزي El Hamma
بلد TUN
صنف_الكيان city
أب tn.hamma-district
موقع 33.8915 9.7963
سكان 73512
جيونيمز 2473747

مكان tn.el-haouaria
اسم الهوارية
إنجليزي El Haouaria
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 37.05 11.0144
سكان 9273
جيونيمز 2473716
ملتبس نعم

مكان tn.el-jem
اسم الجم
إنجليزي El Jem
بلد TUN
صنف_الكيان town
أب tn.mahdia-gov
موقع 35.3 10.7167
سكان 20029
جيونيمز 2473654
ملتبس نعم

مكان tn.el-kamour
اسم الكامور
إنجليزي El Kamour
بلد TUN
صنف_الكيان field
أب tn.tataouine-gov
موقع 32.4 9.6
ملتبس نعم

مكان tn.el-kef
اسم الكاف
إنجليزي El Kef
بلد TUN
صنف_الكيان town
أب tn.kef-gov
موقع 36.1742 8.7049
سكان 47979
جيونيمز 2473634
ملتبس نعم

مكان tn.el-ksour
اسم القصور
إنجليزي El Ksour
بلد TUN
صنف_الكيان town
أب tn.ksour-district
موقع 35.8961 8.8849
سكان 5034
جيونيمز 2473439
ملتبس نعم

مكان tn.el-maamoura
اسم المعمورة
إنجليزي El Maamoura
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.465 10.8061
سكان 8039
جيونيمز 2473558
ملتبس نعم

مكان tn.el-mida
اسم الميدة
إنجليزي El Mida
بلد TUN
صنف_الكيان town
أب tn.el-mida-district
موقع 36.7256 10.8553
سكان 4176
جيونيمز 2473514

مكان tn.el-mida-district
اسم الميدة
إنجليزي El Mida
بلد TUN
صنف_الكيان admin2
أب tn.nabeul-gov
موقع 36.7176 10.8454
سكان 23667

مكان tn.enfidha-district
اسم النفيضة
إنجليزي Enfidha
بلد TUN
صنف_الكيان admin2
أب tn.sousse-gov
موقع 36.101 10.3152
سكان 43426

مكان tn.ettadhamen
اسم حي التضامن
إنجليزي Ettadhamen
بلد TUN
صنف_الكيان neighbourhood
أب tn.tunis
موقع 36.84 10.11

مكان tn.ezzahra-district
اسم الزهراء
إنجليزي Ezzahra
بلد TUN
صنف_الكيان admin2
أب tn.ben-arous-gov
موقع 36.7462 10.3048
سكان 31792
ملتبس نعم

مكان tn.ezzouhour
اسم الزهور
إنجليزي Ezzouhour
بلد TUN
صنف_الكيان town
أب tn.sousse-gov
موقع 35.7901 10.5826
سكان 17348
جيونيمز 11204573
ملتبس نعم

مكان tn.fernana
اسم فرنانة
اسم الفرنانة
إنجليزي Fernana
بلد TUN
صنف_الكيان town
أب tn.fernana-district
موقع 36.6555 8.696
سكان 4681
جيونيمز 2473788
ملتبس نعم

مكان tn.fernana-district
اسم فرنانة
إنجليزي Fernana
بلد TUN
صنف_الكيان admin2
أب tn.jendouba-gov
موقع 36.6288 8.638
سكان 52690

مكان tn.foussana
اسم فوسانة
إنجليزي Foussana
بلد TUN
صنف_الكيان town
أب tn.kasserine-gov
موقع 35.35 8.63

مكان tn.gabes
اسم قابس
إنجليزي Gabes
بلد TUN
صنف_الكيان city
أب tn.gabes-gov
موقع 33.8815 10.0982
سكان 110075
جيونيمز 2468369
ملتبس نعم

مكان tn.gabes-gov
اسم قابس
إنجليزي Gabes
بلد TUN
صنف_الكيان admin1
أب tn
موقع 33.8 9.8
سكان 342630
جيونيمز 2468365

مكان tn.gafour
اسم قعفور
إنجليزي Gafour
بلد TUN
صنف_الكيان town
أب tn.beja-gov
موقع 36.3205 9.3242
سكان 10272
جيونيمز 2468349

مكان tn.gafsa
اسم قفصة
اسم قفصه
إنجليزي Gafsa
بلد TUN
صنف_الكيان city
أب tn.gafsa-gov
موقع 34.425 8.7842
سكان 81232
جيونيمز 2468353
ملتبس نعم

مكان tn.gafsa-gov
اسم قفصة
إنجليزي Gafsa
بلد TUN
صنف_الكيان admin1
أب tn
موقع 34.4 8.8
سكان 323709
جيونيمز 2468351

مكان tn.ghardimaou
اسم غار الدماء
اسم غار الدما
إنجليزي Ghardimaou
بلد TUN
صنف_الكيان town
أب tn.jendouba-gov
موقع 36.45 8.44
سكان 19574
جيونيمز 2471003

مكان tn.goubellat
اسم قبلاط
إنجليزي Goubellat
بلد TUN
صنف_الكيان town
أب tn.beja-gov
موقع 36.5418 9.6633
سكان 3353
جيونيمز 2467980

مكان tn.gremda
اسم قرمدة
إنجليزي Gremda
بلد TUN
صنف_الكيان town
أب tn.sfax-gov
موقع 34.75 10.7833
سكان 33744
جيونيمز 2473470
ملتبس نعم

مكان tn.habib-bourguiba-avenue
اسم شارع الحبيب بورقيبة
إنجليزي Habib Bourguiba Avenue
بلد TUN
صنف_الكيان road
أب tn.tunis
موقع 36.8 10.183

مكان tn.haffouz
اسم حفوز
إنجليزي Haffouz
بلد TUN
صنف_الكيان town
أب tn.haffouz-district
موقع 35.6324 9.6762
سكان 8472
جيونيمز 2470800

مكان tn.haffouz-district
اسم حفوز
إنجليزي Haffouz
بلد TUN
صنف_الكيان admin2
أب tn.kairouan-gov
موقع 35.6474 9.7362
سكان 43792

مكان tn.hajeb-el-ayoun-district
اسم حاجب العيون
إنجليزي Hajeb El Ayoun
بلد TUN
صنف_الكيان admin2
أب tn.kairouan-gov
موقع 35.3869 9.6004
سكان 35403

مكان tn.hamma-district
اسم الحامة
إنجليزي Hamma
بلد TUN
صنف_الكيان admin2
أب tn.gabes-gov
موقع 33.8607 9.5771
سكان 62390

مكان tn.hammam-lif
اسم حمام الأنف
إنجليزي Hammam-Lif
بلد TUN
صنف_الكيان town
أب tn.ben-arous-gov
موقع 36.7287 10.3416
سكان 47760
جيونيمز 2470588

مكان tn.hammam-sousse
اسم حمام سوسة
إنجليزي Hammam Sousse
بلد TUN
صنف_الكيان town
أب tn.hammam-sousse-district
موقع 35.8609 10.6031
سكان 33834
جيونيمز 2470579

مكان tn.hammam-sousse-district
اسم حمام سوسة
إنجليزي Hammam Sousse
بلد TUN
صنف_الكيان admin2
أب tn.sousse-gov
موقع 35.8603 10.5944
سكان 34685

مكان tn.hammamet
اسم الحمامات
إنجليزي Hammamet
بلد TUN
صنف_الكيان city
أب tn.nabeul-gov
موقع 36.4 10.6167
سكان 97579
جيونيمز 2473744
ملتبس نعم

مكان tn.harqalah
اسم هرقلة
إنجليزي Harqalah
بلد TUN
صنف_الكيان town
أب tn.sousse-gov
موقع 36.0303 10.509
سكان 7423
جيونيمز 2470483

مكان tn.houmt-el-souk
اسم حومة السوق
اسم حومه السوق
إنجليزي Houmt El Souk
بلد TUN
صنف_الكيان city
أب tn.medenine-gov
موقع 33.8758 10.8575
سكان 62583
جيونيمز 2470384

مكان tn.jebel-chambi
اسم جبل الشعانبي
اسم الشعانبي
اسم جبال الشعانبي
إنجليزي Jebel Chambi
بلد TUN
صنف_الكيان mountain
أب tn.kasserine-gov
موقع 35.21 8.68

مكان tn.jebel-mghila
اسم جبل المغيلة
اسم المغيلة
اسم جبل مغيلة
إنجليزي Jebel Mghila
بلد TUN
صنف_الكيان mountain
أب tn.sidi-bouzid-gov
موقع 35.3 9.2

مكان tn.jebel-ouergha
اسم جبل ورغة
اسم ورغة
إنجليزي Jebel Ouergha
بلد TUN
صنف_الكيان mountain
أب tn.kef-gov
موقع 36.25 8.45

مكان tn.jebel-salloum
اسم جبل السلوم
إنجليزي Jebel Salloum
بلد TUN
صنف_الكيان mountain
أب tn.kasserine-gov
موقع 35.1 8.85

مكان tn.jebel-sammama
اسم جبل سمامة
اسم سمامة
إنجليزي Jebel Sammama
بلد TUN
صنف_الكيان mountain
أب tn.kasserine-gov
موقع 35.35 8.83
ملتبس نعم

مكان tn.jedelienne
اسم جدليان
إنجليزي Jedelienne
بلد TUN
صنف_الكيان town
أب tn.kasserine-gov
موقع 35.5932 9.0599
سكان 4352
جيونيمز 7870034
ملتبس نعم

مكان tn.jemna
اسم جمنة
إنجليزي Jemna
بلد TUN
صنف_الكيان town
أب tn.kebili-gov
موقع 33.5778 9.0147
سكان 6254
جيونيمز 2470189

مكان tn.jendouba
اسم جندوبة
إنجليزي Jendouba
بلد TUN
صنف_الكيان town
أب tn.jendouba-gov
موقع 36.5011 8.7802
سكان 51408
جيونيمز 2470088
ملتبس نعم

مكان tn.jendouba-gov
اسم جندوبة
إنجليزي Jendouba
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.6 8.7
سكان 416608
جيونيمز 2470085

مكان tn.jilma
اسم جلمة
إنجليزي Jilma
بلد TUN
صنف_الكيان town
أب tn.sidi-bouzid-gov
موقع 35.2731 9.4238
سكان 5887
جيونيمز 2470120

مكان tn.kairouan
اسم القيروان
إنجليزي Kairouan
بلد TUN
صنف_الكيان city
أب tn.kairouan-gov
موقع 35.6781 10.0963
سكان 119794
جيونيمز 2473449
ملتبس نعم

مكان tn.kairouan-gov
اسم القيروان
إنجليزي Kairouan
بلد TUN
صنف_الكيان admin1
أب tn
موقع 35.5 9.9
سكان 546209
جيونيمز 2473451

مكان tn.kalaat-khasba
اسم القلعة الخصبة
اسم القلعة الخصباء
إنجليزي Kalaat Khasba
بلد TUN
صنف_الكيان town
أب tn.kef-gov
موقع 35.6626 8.5858
سكان 2558
جيونيمز 2470028

مكان tn.kasbah-tunis
اسم القصبة
اسم ساحة القصبة
إنجليزي Kasbah Tunis
بلد TUN
صنف_الكيان neighbourhood
أب tn.tunis
موقع 36.7985 10.168
جيونيمز 2590359
ملتبس نعم

مكان tn.kasserine
اسم القصرين
إنجليزي Kasserine
بلد TUN
صنف_الكيان city
أب tn.kasserine-gov
موقع 35.1676 8.8365
سكان 81987
جيونيمز 2473457
ملتبس نعم

مكان tn.kasserine-gov
اسم القصرين
إنجليزي Kasserine
بلد TUN
صنف_الكيان admin1
أب tn
موقع 35.2 8.7
سكان 412278
جيونيمز 2473460

مكان tn.kebili
اسم قبلي
إنجليزي Kebili
بلد TUN
صنف_الكيان town
أب tn.kebili-gov
موقع 33.7044 8.969
سكان 19875
جيونيمز 2468018
ملتبس نعم

مكان tn.kebili-gov
اسم قبلي
إنجليزي Kebili
بلد TUN
صنف_الكيان admin1
أب tn
موقع 33.3 8.8
سكان 143218
جيونيمز 2468014

مكان tn.kef-gov
اسم الكاف
إنجليزي Kef
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.1 8.7
سكان 258790
جيونيمز 2473637
ملتبس نعم

مكان tn.kelibia
اسم قليبية
إنجليزي Kelibia
بلد TUN
صنف_الكيان town
أب tn.kelibia-district
موقع 36.8476 11.0939
سكان 58524
جيونيمز 2467959

مكان tn.kelibia-district
اسم قليبية
إنجليزي Kelibia
بلد TUN
صنف_الكيان admin2
أب tn.nabeul-gov
موقع 36.9061 10.9998
سكان 53648

مكان tn.kesra
اسم كسرى
إنجليزي Kesra
بلد TUN
صنف_الكيان town
أب tn.kesra-district
موقع 35.8136 9.3643
سكان 2598
جيونيمز 2469744
ملتبس نعم

مكان tn.kesra-district
اسم كسرى
إنجليزي Kesra
بلد TUN
صنف_الكيان admin2
أب tn.siliana-gov
موقع 35.7819 9.409
سكان 17763
ملتبس نعم

مكان tn.korba
اسم قربة
إنجليزي Korba
بلد TUN
صنف_الكيان town
أب tn.korba-district
موقع 36.5786 10.8586
سكان 33589
جيونيمز 2467920
ملتبس نعم

مكان tn.korba-district
اسم قربة
إنجليزي Korba
بلد TUN
صنف_الكيان admin2
أب tn.nabeul-gov
موقع 36.6291 10.8079
سكان 60564

مكان tn.korbous
اسم قربص
إنجليزي Korbous
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.8167 10.5686
سكان 3581
جيونيمز 2467914

مكان tn.ksar-district
اسم قصر
إنجليزي Ksar
بلد TUN
صنف_الكيان admin2
أب tn.gafsa-gov
موقع 34.4352 8.9344
سكان 32186
ملتبس نعم

مكان tn.ksar-hellal
اسم قصر هلال
إنجليزي Ksar Hellal
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6477 10.8905
سكان 49376
جيونيمز 2468106

مكان tn.ksibet-el-mediouni
اسم قصيبة المديوني
إنجليزي Ksibet el Mediouni
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6856 10.8426
سكان 13122
جيونيمز 2467890

مكان tn.ksour-district
اسم القصور
إنجليزي Ksour
بلد TUN
صنف_الكيان admin2
أب tn.kef-gov
موقع 35.8079 8.9459
سكان 17100
ملتبس نعم

مكان tn.ksour-essaf
اسم قصور الساف
إنجليزي Ksour Essaf
بلد TUN
صنف_الكيان town
أب tn.mahdia-gov
موقع 35.4181 10.9947
سكان 36274
جيونيمز 2467856

مكان tn.la-goulette
اسم حلق الوادي
إنجليزي La Goulette
بلد TUN
صنف_الكيان city
أب tn.tunis-gov
موقع 36.8181 10.305
سكان 79795
جيونيمز 2470656

مكان tn.la-mohammedia
اسم المحمدية
إنجليزي La Mohammedia
بلد TUN
صنف_الكيان city
أب tn.ben-arous-gov
موقع 36.6745 10.1563
سكان 66593
جيونيمز 2473499
ملتبس نعم

مكان tn.laroussa-district
اسم العروسة
إنجليزي Laroussa
بلد TUN
صنف_الكيان admin2
أب tn.siliana-gov
موقع 36.3637 9.4575
سكان 9783
ملتبس نعم

مكان tn.lemta
اسم لمطة
إنجليزي Lemta
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6667 10.8833
سكان 5382
جيونيمز 2469571

مكان tn.les-berges-du-lac
اسم البحيرة
اسم ضفاف البحيرة
إنجليزي Les Berges du Lac
بلد TUN
صنف_الكيان neighbourhood
أب tn.tunis
موقع 36.835 10.24
ملتبس نعم

مكان tn.mahdia
اسم المهدية
إنجليزي Mahdia
بلد TUN
صنف_الكيان town
أب tn.mahdia-gov
موقع 35.5047 11.0622
سكان 45977
جيونيمز 2473572
ملتبس نعم

مكان tn.mahdia-gov
اسم المهدية
إنجليزي Mahdia
بلد TUN
صنف_الكيان admin1
أب tn
موقع 35.3 10.6
سكان 377853
جيونيمز 2473574

مكان tn.mahres-district
اسم المحرس
إنجليزي Mahres
بلد TUN
صنف_الكيان admin2
أب tn.sfax-gov
موقع 34.5714 10.4351
سكان 30676

مكان tn.maktar
اسم مكثر
إنجليزي Maktar
بلد TUN
صنف_الكيان town
أب tn.siliana-gov
موقع 35.858 9.2007
سكان 14500
جيونيمز 2469341
ملتبس نعم

مكان tn.manouba
اسم منوبة
إنجليزي Manouba
بلد TUN
صنف_الكيان town
أب tn.manouba-gov
موقع 36.808 10.0972
سكان 24948
جيونيمز 2469274
ملتبس نعم

مكان tn.manouba-gov
اسم منوبة
إنجليزي Manouba
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.8 9.8
سكان 335912
جيونيمز 6201192

مكان tn.mareth-district
اسم مارث
إنجليزي Mareth
بلد TUN
صنف_الكيان admin2
أب tn.gabes-gov
موقع 33.5855 10.262
سكان 61340

مكان tn.mateur
اسم ماطر
إنجليزي Mateur
بلد TUN
صنف_الكيان town
أب tn.mateur-district
موقع 37.0404 9.6656
سكان 31005
جيونيمز 2469088
ملتبس نعم

مكان tn.mateur-district
اسم ماطر
إنجليزي Mateur
بلد TUN
صنف_الكيان admin2
أب tn.bizerte-gov
موقع 36.9798 9.6698
سكان 47562
ملتبس نعم

مكان tn.matmata
اسم مطماطة
إنجليزي Matmata
بلد TUN
صنف_الكيان town
أب tn.gabes-gov
موقع 33.5444 9.9716
سكان 2406
جيونيمز 2463810

مكان tn.mdhilla-district
اسم المظيلة
إنجليزي Mdhilla
بلد TUN
صنف_الكيان admin2
أب tn.gafsa-gov
موقع 34.2011 8.6841
سكان 14841

مكان tn.medenine
اسم مدنين
إنجليزي Medenine
بلد TUN
صنف_الكيان city
أب tn.medenine-gov
موقع 33.355 10.5055
سكان 61705
جيونيمز 2469473
ملتبس نعم

مكان tn.medenine-gov
اسم مدنين
إنجليزي Medenine
بلد TUN
صنف_الكيان admin1
أب tn
موقع 33.3 10.9
سكان 432503
جيونيمز 2469470

مكان tn.medjez-el-bab
اسم مجاز الباب
إنجليزي Medjez el Bab
بلد TUN
صنف_الكيان town
أب tn.beja-gov
موقع 36.6496 9.6123
سكان 20118
جيونيمز 2469386

مكان tn.mellouleche
اسم ملولش
إنجليزي Mellouleche
بلد TUN
صنف_الكيان town
أب tn.mahdia-gov
موقع 35.1662 11.035
سكان 6948
جيونيمز 2469321

مكان tn.menzel-abderhaman
اسم منزل عبد الرحمان
إنجليزي Menzel Abderhaman
بلد TUN
صنف_الكيان town
أب tn.bizerte-gov
موقع 37.2374 9.8631
سكان 19078
جيونيمز 2469268

مكان tn.menzel-bourguiba
اسم منزل بورقيبة
إنجليزي Menzel Bourguiba
بلد TUN
صنف_الكيان town
أب tn.bizerte-gov
موقع 37.1537 9.7859
سكان 54536
جيونيمز 2469264

مكان tn.menzel-bouzaiane
اسم منزل بوزيان
إنجليزي Menzel Bouzaiane
بلد TUN
صنف_الكيان town
أب tn.sidi-bouzid-gov
موقع 34.58 9.43

مكان tn.menzel-heurr
اسم منزل حر
إنجليزي Menzel Heurr
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.7282 10.9576
سكان 4717
جيونيمز 2469258

مكان tn.menzel-jemil
اسم منزل جميل
إنجليزي Menzel Jemil
بلد TUN
صنف_الكيان town
أب tn.bizerte-gov
موقع 37.2362 9.9145
سكان 21542
جيونيمز 2469256

مكان tn.menzel-kamel
اسم منزل كامل
إنجليزي Menzel Kamel
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6248 10.6673
سكان 8314
جيونيمز 2469255

مكان tn.menzel-salem
اسم منزل سالم
إنجليزي Menzel Salem
بلد TUN
صنف_الكيان town
أب tn.kef-gov
موقع 35.8567 8.4765
سكان 2856
جيونيمز 2469252

مكان tn.mesdour
اسم المسدور
إنجليزي Mesdour
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6821 10.7275
سكان 3372
جيونيمز 2473537

مكان tn.metlaoui
اسم متلوي
إنجليزي Metlaoui
بلد TUN
صنف_الكيان town
أب tn.gafsa-gov
موقع 34.3208 8.4016
سكان 41899
جيونيمز 2473517
ملتبس نعم

مكان tn.mezzouna
اسم المزونة
إنجليزي Mezzouna
بلد TUN
صنف_الكيان town
أب tn.sidi-bouzid-gov
موقع 34.5776 9.8419
سكان 7390
جيونيمز 2473525

مكان tn.midoun
اسم ميدون
إنجليزي Midoun
بلد TUN
صنف_الكيان city
أب tn.medenine-gov
موقع 33.8081 10.9923
سكان 120000
جيونيمز 2468925

مكان tn.moknine-district
اسم المكنين
إنجليزي Moknine
بلد TUN
صنف_الكيان admin2
أب tn.monastir-gov
موقع 35.5654 10.8928
سكان 75885
ملتبس نعم

مكان tn.monastir
اسم منستير
إنجليزي Monastir
بلد TUN
صنف_الكيان city
أب tn.monastir-gov
موقع 35.778 10.8262
سكان 71546
جيونيمز 2473493

مكان tn.monastir-gov
اسم المنستير
إنجليزي Monastir
بلد TUN
صنف_الكيان admin1
أب tn
موقع 35.6 10.7
سكان 455590
جيونيمز 2473495

مكان tn.mornaguia-district
اسم المرناقية
إنجليزي Mornaguia
بلد TUN
صنف_الكيان admin2
أب tn.manouba-gov
موقع 36.7044 9.9782
سكان 35129

مكان tn.mornaguia-prison
اسم سجن المرناقية
اسم المرناقية
إنجليزي Mornaguia Prison
بلد TUN
صنف_الكيان prison
أب tn.tunis
موقع 36.76 10.01

مكان tn.msaken
اسم مساكن
إنجليزي Msaken
بلد TUN
صنف_الكيان city
أب tn.sousse-gov
موقع 35.7292 10.5808
سكان 72953
جيونيمز 2469140
ملتبس نعم

مكان tn.nabeul
اسم نابل
إنجليزي Nabeul
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.4561 10.7376
سكان 56387
جيونيمز 2468579
ملتبس نعم

مكان tn.nabeul-gov
اسم نابل
إنجليزي Nabeul
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.7 10.7
سكان 693890
جيونيمز 2468576

مكان tn.nadhour-district
اسم الناظور
إنجليزي Nadhour
بلد TUN
صنف_الكيان admin2
أب tn.zaghouan-gov
موقع 36.1064 9.9624
سكان 28550
ملتبس نعم

مكان tn.nebeur-district
اسم نبر
إنجليزي Nebeur
بلد TUN
صنف_الكيان admin2
أب tn.kef-gov
موقع 36.2984 8.7167
سكان 28328
ملتبس نعم

مكان tn.nefta
اسم نفطة
اسم نفطه
إنجليزي Nefta
بلد TUN
صنف_الكيان town
أب tn.tozeur-gov
موقع 33.8731 7.8777
سكان 21720
جيونيمز 2468561
ملتبس نعم

مكان tn.nefza-district
اسم نفزة
إنجليزي Nefza
بلد TUN
صنف_الكيان admin2
أب tn.beja-gov
موقع 36.9802 9.0505
سكان 53195

مكان tn.nibbar
اسم نبر
إنجليزي Nibbar
بلد TUN
صنف_الكيان town
أب tn.nebeur-district
موقع 36.2941 8.7666
سكان 3393
جيونيمز 2468459
ملتبس نعم

مكان tn.oued-lill
اسم وادي الليل
إنجليزي Oued Lill
بلد TUN
صنف_الكيان town
أب tn.manouba-gov
موقع 36.8341 10.0406
سكان 47101
جيونيمز 2464168

مكان tn.oueslatia-district
اسم الوسلاتية
إنجليزي Oueslatia
بلد TUN
صنف_الكيان admin2
أب tn.kairouan-gov
موقع 35.8862 9.6663
سكان 36195

مكان tn.port-el-kantaoui
اسم القنطاوي
اسم مرسى القنطاوي
إنجليزي Port El Kantaoui
بلد TUN
صنف_الكيان town
أب tn.sousse-gov
موقع 35.89 10.6
سكان 6000
جيونيمز 6355180

مكان tn.rades
اسم رادس
إنجليزي Rades
بلد TUN
صنف_الكيان town
أب tn.ben-arous-gov
موقع 36.7681 10.2753
سكان 59998
جيونيمز 2467815
ملتبس نعم

مكان tn.rafraf
اسم رفراف
إنجليزي Rafraf
بلد TUN
صنف_الكيان town
أب tn.bizerte-gov
موقع 37.1904 10.1837
سكان 9850
جيونيمز 2467813
ملتبس نعم

مكان tn.raoued
اسم روّاد
إنجليزي Raoued
بلد TUN
صنف_الكيان town
أب tn
موقع 36.95 10.18
ملتبس نعم

مكان tn.ras-jebel-district
اسم رأس الجبل
إنجليزي Ras Jebel
بلد TUN
صنف_الكيان admin2
أب tn.bizerte-gov
موقع 37.2139 10.1214
سكان 51240

مكان tn.ras-jedir-tunisia
اسم راس جدير التونسية
اسم معبر رأس جدير التونسي
إنجليزي Ras Jedir Tunisia
بلد TUN
صنف_الكيان crossing
أب tn.medenine-gov
موقع 33.15 11.55

مكان tn.redeyef-district
اسم الرديف
إنجليزي Redeyef
بلد TUN
صنف_الكيان admin2
أب tn.gafsa-gov
موقع 34.2953 8.1264
سكان 27940
ملتبس نعم

مكان tn.regueb
اسم الرقاب
إنجليزي Regueb
بلد TUN
صنف_الكيان town
أب tn.regueb-district
موقع 34.86 9.79
سكان 6702
جيونيمز 2473258
ملتبس نعم

مكان tn.regueb-district
اسم الرقاب
إنجليزي Regueb
بلد TUN
صنف_الكيان admin2
أب tn.sidi-bouzid-gov
موقع 34.8546 9.8248
سكان 58776

مكان tn.remada
اسم رمادة
إنجليزي Remada
بلد TUN
صنف_الكيان town
أب tn.tataouine-gov
موقع 32.31 10.395
سكان 4322
جيونيمز 2467783

مكان tn.remada-district
اسم رمادة
إنجليزي Remada
بلد TUN
صنف_الكيان admin2
أب tn.tataouine-gov
موقع 32.1383 9.6182
سكان 9977
ملتبس نعم

مكان tn.rhar-el-melah
اسم غار الملح
اسم رأس زبيب
اسم غارالملح
إنجليزي Rhar el Melah
بلد TUN
صنف_الكيان town
أب tn.bizerte-gov
موقع 37.1694 10.1906
سكان 10530
جيونيمز 2470996

مكان tn.rouhia
اسم الروحية
إنجليزي Rouhia
بلد TUN
صنف_الكيان town
أب tn.rouhia-district
موقع 35.6978 9.1456
سكان 4688
جيونيمز 7870035
ملتبس نعم

مكان tn.rouhia-district
اسم الروحية
إنجليزي Rouhia
بلد TUN
صنف_الكيان admin2
أب tn.siliana-gov
موقع 35.658 9.2072
سكان 29991
ملتبس نعم

مكان tn.sakiet-ezzit-district
اسم ساقية الزيت
إنجليزي Sakiet Ezzit
بلد TUN
صنف_الكيان admin2
أب tn.sfax-gov
موقع 34.8619 10.7403
سكان 72481

مكان tn.sakiet-sidi-youssef
اسم ساقية سيدي يوسف
إنجليزي Sakiet Sidi Youssef
بلد TUN
صنف_الكيان town
أب tn.sakiet-sidi-youssef-district
موقع 36.22 8.355
سكان 6442
جيونيمز 2467239

مكان tn.sakiet-sidi-youssef-district
اسم ساقية سيدي يوسف
إنجليزي Sakiet Sidi Youssef
بلد TUN
صنف_الكيان admin2
أب tn.kef-gov
موقع 36.1717 8.4253
سكان 20527

مكان tn.salakta
اسم سلقطة
إنجليزي Salakta
بلد TUN
صنف_الكيان town
أب tn.mahdia-gov
موقع 35.3944 11.0436
سكان 3477
جيونيمز 2467341

مكان tn.sbeitla
اسم سبيطلة
إنجليزي Sbeitla
بلد TUN
صنف_الكيان town
أب tn.kasserine-gov
موقع 35.23 9.13
جيونيمز 2464979

مكان tn.sbiba-district
اسم سبيبة
إنجليزي Sbiba
بلد TUN
صنف_الكيان admin2
أب tn.kasserine-gov
موقع 35.516 9.1462
سكان 42091

مكان tn.sbikha
اسم السبيخة
إنجليزي Sbikha
بلد TUN
صنف_الكيان town
أب tn.sbikha-district
موقع 35.9333 10.0208
سكان 7062
جيونيمز 2473163

مكان tn.sbikha-district
اسم السبيخة
إنجليزي Sbikha
بلد TUN
صنف_الكيان admin2
أب tn.kairouan-gov
موقع 35.904 10.0013
سكان 67315

مكان tn.seiada
اسم صيادة
إنجليزي Seiada
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6689 10.8925
سكان 13718
جيونيمز 2473169
ملتبس نعم

مكان tn.sejenane
اسم سجنان
إنجليزي Sejenane
بلد TUN
صنف_الكيان town
أب tn.sejnane-district
موقع 37.0572 9.2381
سكان 5718
جيونيمز 2467368
ملتبس نعم

مكان tn.sejnane-district
اسم سجنان
إنجليزي Sejnane
بلد TUN
صنف_الكيان admin2
أب tn.bizerte-gov
موقع 37.1169 9.2686
سكان 42156
ملتبس نعم

مكان tn.sfax
اسم صفاقس
إنجليزي Sfax
بلد TUN
صنف_الكيان city
أب tn.sfax-gov
موقع 34.7406 10.7603
سكان 277278
جيونيمز 2467454
ملتبس نعم

مكان tn.sfax-gov
اسم صفاقس
إنجليزي Sfax
بلد TUN
صنف_الكيان admin1
أب tn
موقع 34.7 10.3
سكان 855256
جيونيمز 2467450

مكان tn.sidi-ali-ben-aoun-district
اسم سيدي علي بن عون
إنجليزي Sidi Ali Ben Aoun
بلد TUN
صنف_الكيان admin2
أب tn.sidi-bouzid-gov
موقع 34.8021 9.1313
سكان 24896

مكان tn.sidi-alouane
اسم سيدي علوان
إنجليزي Sidi Alouane
بلد TUN
صنف_الكيان town
أب tn.sidi-alouane-district
موقع 35.3751 10.939
سكان 7610
جيونيمز 2465138

مكان tn.sidi-alouane-district
اسم سيدي علوان
إنجليزي Sidi Alouane
بلد TUN
صنف_الكيان admin2
أب tn.mahdia-gov
موقع 35.3174 10.8725
سكان 35272

مكان tn.sidi-bou-ali
اسم سيدي بوعلي
إنجليزي Sidi Bou Ali
بلد TUN
صنف_الكيان town
أب tn.sidi-bou-ali-district
موقع 35.9567 10.4731
سكان 8855
جيونيمز 2466034

مكان tn.sidi-bou-ali-district
اسم سيدي بوعلي
إنجليزي Sidi Bou Ali
بلد TUN
صنف_الكيان admin2
أب tn.sousse-gov
موقع 35.9653 10.4165
سكان 17606

مكان tn.sidi-bou-rouis
اسم سيدي بورويس
إنجليزي Sidi Bou Rouis
بلد TUN
صنف_الكيان town
أب tn.siliana-gov
موقع 36.1767 9.1235
سكان 3265
جيونيمز 2465879

مكان tn.sidi-bou-said
اسم سيدي بو سعيد
اسم سيدي بوسعيد
إنجليزي Sidi Bou Said
بلد TUN
صنف_الكيان town
أب tn.tunis-gov
موقع 36.8687 10.3417
سكان 5911
جيونيمز 2466688

مكان tn.sidi-bouzid
اسم سيدي بوزيد
إنجليزي Sidi Bouzid
بلد TUN
صنف_الكيان town
أب tn.sidi-bouzid-gov
موقع 35.0382 9.4849
سكان 42098
جيونيمز 2465840

مكان tn.sidi-bouzid-gov
اسم سيدي بوزيد
إنجليزي Sidi Bouzid
بلد TUN
صنف_الكيان admin1
أب tn
موقع 34.9 9.5
سكان 395506
جيونيمز 2465837

مكان tn.sidi-el-hani
اسم سيدي الهاني
إنجليزي Sidi el Hani
بلد TUN
صنف_الكيان town
أب tn.sidi-el-heni-district
موقع 35.6714 10.3158
سكان 2820
جيونيمز 2466499

مكان tn.sidi-el-heni-district
اسم سيدي الهاني
إنجليزي Sidi El Heni
بلد TUN
صنف_الكيان admin2
أب tn.sousse-gov
موقع 35.664 10.3501
سكان 11614

مكان tn.siliana
اسم سليانة
إنجليزي Siliana
بلد TUN
صنف_الكيان town
أب tn.siliana-gov
موقع 36.085 9.3708
سكان 26960
جيونيمز 2465030
ملتبس نعم

مكان tn.siliana-gov
اسم سليانة
إنجليزي Siliana
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36 9.3
سكان 233985
جيونيمز 2465027

مكان tn.skhira
اسم الصخيرة
إنجليزي Skhira
بلد TUN
صنف_الكيان town
أب tn.skhira-district
موقع 34.2992 10.07
سكان 11944
جيونيمز 2473161

مكان tn.skhira-district
اسم الصخيرة
إنجليزي Skhira
بلد TUN
صنف_الكيان admin2
أب tn.sfax-gov
موقع 34.3317 9.9842
سكان 29616

مكان tn.sousse
اسم سوسة
اسم سوسه
إنجليزي Sousse
بلد TUN
صنف_الكيان city
أب tn.sousse-gov
موقع 35.8254 10.637
سكان 164123
جيونيمز 2464915
ملتبس نعم

مكان tn.sousse-gov
اسم سوسة
إنجليزي Sousse
بلد TUN
صنف_الكيان admin1
أب tn
موقع 35.9 10.4
سكان 544413
جيونيمز 2464912

مكان tn.tabarka
اسم طبرقة
إنجليزي Tabarka
بلد TUN
صنف_الكيان town
أب tn.tabarka-district
موقع 36.9544 8.758
سكان 13712
جيونيمز 2464871

مكان tn.tabarka-district
اسم طبرقة
إنجليزي Tabarka
بلد TUN
صنف_الكيان admin2
أب tn.jendouba-gov
موقع 36.9132 8.8291
سكان 45494

مكان tn.tabursuq
اسم تبرسق
إنجليزي Tabursuq
بلد TUN
صنف_الكيان town
أب tn.beja-gov
موقع 36.4569 9.2475
سكان 12727
جيونيمز 2464855

مكان tn.tajerouine
اسم تاجروين
إنجليزي Tajerouine
بلد TUN
صنف_الكيان town
أب tn.kef-gov
موقع 35.8917 8.5528
سكان 19362
جيونيمز 2464809

مكان tn.takelsa
اسم تاكلسة
إنجليزي Takelsa
بلد TUN
صنف_الكيان town
أب tn.takelsa-district
موقع 36.7833 10.6333
سكان 22151
جيونيمز 2464804

مكان tn.takelsa-district
اسم تاكلسة
إنجليزي Takelsa
بلد TUN
صنف_الكيان admin2
أب tn.nabeul-gov
موقع 36.8088 10.6792
سكان 20169

مكان tn.tamaghzah
اسم تمغزة
اسم تمغزه
إنجليزي Tamaghzah
بلد TUN
صنف_الكيان town
أب tn.tozeur-gov
موقع 34.3885 7.9431
سكان 2750
جيونيمز 2464770

مكان tn.tataouine
اسم تطاوين
إنجليزي Tataouine
بلد TUN
صنف_الكيان city
أب tn.tataouine-gov
موقع 32.9297 10.4518
سكان 62577
جيونيمز 2464701
ملتبس نعم

مكان tn.tataouine-gov
اسم تطاوين
إنجليزي Tataouine
بلد TUN
صنف_الكيان admin1
أب tn
موقع 32 10.2
سكان 143524
جيونيمز 2464698

مكان tn.tebourba-district
اسم طبربة
إنجليزي Tebourba
بلد TUN
صنف_الكيان admin2
أب tn.manouba-gov
موقع 36.8483 9.7315
سكان 41050

مكان tn.testour
اسم تستور
إنجليزي Testour
بلد TUN
صنف_الكيان town
أب tn.testour-district
موقع 36.5513 9.4431
سكان 13708
جيونيمز 2464704

مكان tn.testour-district
اسم تستور
إنجليزي Testour
بلد TUN
صنف_الكيان admin2
أب tn.beja-gov
موقع 36.5754 9.4309
سكان 32772

مكان tn.thala
اسم تالة
إنجليزي Thala
بلد TUN
صنف_الكيان town
أب tn.kasserine-gov
موقع 35.57 8.67
سكان 18230
جيونيمز 2464795

مكان tn.touza
اسم طوزة
إنجليزي Touza
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6354 10.8273
سكان 7236
جيونيمز 2464427

مكان tn.tozeur
اسم توزر
إنجليزي Tozeur
بلد TUN
صنف_الكيان town
أب tn.tozeur-gov
موقع 33.9197 8.1335
سكان 34943
جيونيمز 2464648
ملتبس نعم

مكان tn.tozeur-gov
اسم توزر
إنجليزي Tozeur
بلد TUN
صنف_الكيان admin1
أب tn
موقع 34 8
سكان 97526
جيونيمز 2464645

مكان tn.tunis
اسم تونس العاصمة
اسم تونس
إنجليزي Tunis
بلد TUN
صنف_الكيان city
أب tn.tunis-gov
موقع 36.819 10.1658
سكان 693210
جيونيمز 2464470
عاصمة نعم

مكان tn.tunis-gov
اسم تونس
إنجليزي Tunis
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.8 10.15
سكان 983861
جيونيمز 2464464

مكان tn.wadi-maliz
اسم وادي مليز
إنجليزي Wadi Maliz
بلد TUN
صنف_الكيان town
أب tn.jendouba-gov
موقع 36.4681 8.5495
سكان 2417
جيونيمز 2464157

مكان tn.zaghouan
اسم زغوان
إنجليزي Zaghouan
بلد TUN
صنف_الكيان town
أب tn.zaghouan-gov
موقع 36.4029 10.1429
سكان 16911
جيونيمز 2464041

مكان tn.zaghouan-gov
اسم زغوان
إنجليزي Zaghouan
بلد TUN
صنف_الكيان admin1
أب tn
موقع 36.4 10.1
سكان 160963
جيونيمز 2464038

مكان tn.zaouiat-djedidi
اسم زاوية الجديدي
إنجليزي Zaouiat Djedidi
بلد TUN
صنف_الكيان town
أب tn.nabeul-gov
موقع 36.6437 10.5743
سكان 7862
جيونيمز 2463951

مكان tn.zaouiet-kountech
اسم زاوية قنطش
إنجليزي Zaouiet Kountech
بلد TUN
صنف_الكيان town
أب tn.monastir-gov
موقع 35.6333 10.7667
سكان 6713
جيونيمز 2463945

مكان tn.zarzis
اسم جرجيس
إنجليزي Zarzis
بلد TUN
صنف_الكيان city
أب tn.zarzis-district
موقع 33.504 11.112
سكان 79316
جيونيمز 2470173

مكان tn.zarzis-district
اسم جرجيس
إنجليزي Zarzis
بلد TUN
صنف_الكيان admin2
أب tn.medenine-gov
موقع 33.4217 10.9568
سكان 73549

مكان tn.zriba-district
اسم الزريبة
إنجليزي Zriba
بلد TUN
صنف_الكيان admin2
أب tn.zaghouan-gov
موقع 36.2935 10.2736
سكان 20765
ملتبس نعم
