# Places of Yemen.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ye.35th-brigade-camp
اسم معسكر اللواء 35
إنجليزي 35th Brigade camp
بلد YEM
صنف_الكيان base
أب ye.taiz
موقع 13.6 43.95

مكان ye.7-july
اسم 7 يوليو
اسم حي 7 يوليو
إنجليزي 7 July
بلد YEM
صنف_الكيان neighbourhood
أب ye.al-hudaydah
موقع 14.81 43

مكان ye.abd-al-kuri
اسم عبد الكوري
اسم جزيرة عبد الكوري
إنجليزي Abd al Kuri
بلد YEM
صنف_الكيان island
أب ye.soqotra-gov
موقع 12.18 52.23

مكان ye.abdullah-gharib-plateau
اسم هضبة عبدالله غريب
اسم هضبة عبد الله غريب
إنجليزي Abdullah Gharib Plateau
بلد YEM
صنف_الكيان region
أب ye
موقع 14.75 49.3

مكان ye.abs
اسم عبس
إنجليزي Abs
بلد YEM
صنف_الكيان town
أب ye.abs-district
موقع 16.003 43.197
جيونيمز 70357
ملتبس نعم

مكان ye.abs-district
اسم عبس
إنجليزي Abs
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.0056 43.0831
سكان 133824

مكان ye.abyan-gov
اسم أبين
إنجليزي Abyan
بلد YEM
صنف_الكيان admin1
أب ye
موقع 13.762 46.1477
سكان 433819
جيونيمز 80425

مكان ye.ad-dabab
اسم الضباب
إنجليزي Ad Dabab
بلد YEM
صنف_الكيان neighbourhood
أب ye.taiz
موقع 13.55 43.92
ملتبس نعم

مكان ye.ad-dabbah
اسم ميناء الضبة
اسم الضبة
إنجليزي Ad Dabbah
بلد YEM
صنف_الكيان building
أب ye.hadramawt-gov
موقع 14.6 49.5

مكان ye.ad-dahi
اسم الدحي
إنجليزي Ad Dahi
بلد YEM
صنف_الكيان neighbourhood
أب ye.taiz
موقع 13.59 43.985

مكان ye.ad-dahi-district
اسم الضحى
إنجليزي Ad Dahi
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.2224 43.1705
سكان 54503

مكان ye.ad-dahi-hudaydah
اسم الضحي
إنجليزي Ad Dahi
بلد YEM
صنف_الكيان town
أب ye.ad-dahi-district
موقع 15.2152 43.0702
جيونيمز 80393

مكان ye.ad-dali
اسم الضالع
إنجليزي Ad Dali'
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.6957 44.7314
سكان 14760
جيونيمز 80384

مكان ye.ad-dann
اسم الدن
إنجليزي Ad Dann
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.3518 43.8528
جيونيمز 80379
ملتبس نعم

مكان ye.ad-dil
اسم الضلع
إنجليزي Ad Dil'
بلد YEM
صنف_الكيان town
أب ye.raymah-gov
موقع 14.672 43.8183
جيونيمز 30788
ملتبس نعم

مكان ye.ad-dimnah
اسم الدمنة
إنجليزي Ad Dimnah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.454 44.1817
جيونيمز 80336
ملتبس نعم

مكان ye.ad-dis-ash-sharqiyah
اسم الديس الشرقية
إنجليزي Ad Dis ash Sharqiyah
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 14.9084 49.9485
جيونيمز 80331

مكان ye.ad-dis-district
اسم الديس
إنجليزي Ad Dis
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.008 49.9789
سكان 23092

مكان ye.ad-durayhimi
اسم الدريهمي
إنجليزي Ad Durayhimi
بلد YEM
صنف_الكيان town
أب ye.ad-durayhimi-district
موقع 14.63 43
جيونيمز 80309

مكان ye.ad-durayhimi-district
اسم الدريهمي
إنجليزي Ad Durayhimi
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.6246 43.0832
سكان 55013

مكان ye.aden
اسم عدن
اسم مدينة عدن
اسم العاصمة المؤقتة عدن
إنجليزي Aden
بلد YEM
صنف_الكيان city
أب ye.aden-gov
موقع 12.7794 45.0367
سكان 550602
جيونيمز 415189

مكان ye.aden-gov
اسم عدن
إنجليزي Aden
بلد YEM
صنف_الكيان admin1
أب ye
موقع 12.8235 44.8084
سكان 589419
جيونيمز 80412

مكان ye.aden-international-airport
اسم مطار عدن
اسم مطار عدن الدولي
إنجليزي Aden International Airport
بلد YEM
صنف_الكيان airport
أب ye.aden
موقع 12.8295 45.0288

مكان ye.aden-port
اسم ميناء عدن
إنجليزي Aden port
بلد YEM
صنف_الكيان building
أب ye.aden
موقع 12.79 44.98

مكان ye.aden-refinery
اسم مصافي عدن
اسم مصفاة عدن
إنجليزي Aden Refinery
بلد YEM
صنف_الكيان building
أب ye.aden
موقع 12.75 44.85

مكان ye.adh-dhliaah-district
اسم الضليعة
إنجليزي Adh Dhlia'ah
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 14.9845 47.9151
سكان 18678

مكان ye.aflah-al-yaman-district
اسم أفلح اليمن
إنجليزي Aflah Al Yaman
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.991 43.4084
سكان 38874

مكان ye.aflah-ash-shawm-district
اسم أفلح الشام
إنجليزي Aflah Ash Shawm
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.0517 43.4158
سكان 54054

مكان ye.ahim
اسم مثلث عاهم
اسم عاهم
إنجليزي Ahim
بلد YEM
صنف_الكيان town
أب ye.hajjah-gov
موقع 16.25 43.3

مكان ye.ahwar
اسم أحور
إنجليزي Ahwar
بلد YEM
صنف_الكيان town
أب ye.ahwar-district
موقع 13.52 46.71
جيونيمز 80105

مكان ye.ahwar-district
اسم أحور
إنجليزي Ahwar
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.6575 46.7781
سكان 25246

مكان ye.al-abdiyah-district
اسم العبدية
إنجليزي Al Abdiyah
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 14.75 45.2
ملتبس نعم

مكان ye.al-abr
اسم العبر
إنجليزي Al Abr
بلد YEM
صنف_الكيان town
أب ye.al-abr-district
موقع 16.1377 47.2355
ملتبس نعم

مكان ye.al-abr-district
اسم العبر
إنجليزي Al Abr
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.9543 47.3606
سكان 3348

مكان ye.al-adwas
اسم الأدواس
إنجليزي Al Adwas
بلد YEM
صنف_الكيان village
أب ye.hadramawt-gov
موقع 14.9 48.9

مكان ye.al-amud
اسم العمود
إنجليزي Al 'Amud
بلد YEM
صنف_الكيان town
أب ye.marib-gov
موقع 14.721 45.2068
جيونيمز 7364546
ملتبس نعم

مكان ye.al-anad-air-base
اسم قاعدة العند
اسم العند
اسم قاعدة العند الجوية
اسم معسكر العند
إنجليزي Al Anad Air Base
بلد YEM
صنف_الكيان base
أب ye.lahij-gov
موقع 13.1775 44.765

مكان ye.al-aqabah
اسم العقبة
إنجليزي Al Aqabah
بلد YEM
صنف_الكيان village
أب ye.jawf-gov
موقع 16.4 44.8
ملتبس نعم

مكان ye.al-aqabah-bayda
اسم العقبة
إنجليزي Al 'Aqabah
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.2718 44.787
جيونيمز 7364784
ملتبس نعم

مكان ye.al-aqir
اسم العاقر
إنجليزي Al 'Aqir
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.5682 45.9116
جيونيمز 79967
ملتبس نعم

مكان ye.al-aqta
اسم الأقطع
إنجليزي Al Aqta'
بلد YEM
صنف_الكيان town
أب ye.marib-gov
موقع 14.6622 45.3512
جيونيمز 7931042
ملتبس نعم

مكان ye.al-arsh-district
اسم العرش
إنجليزي Al A'rsh
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.3741 44.7716
سكان 45773

مكان ye.al-ashah-district
اسم العشة
إنجليزي Al Ashah
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.4027 43.844
سكان 43859

مكان ye.al-ashshah
اسم العشة
إنجليزي Al 'Ashshah
بلد YEM
صنف_الكيان town
أب ye.al-ashah-district
موقع 16.2565 43.8548
جيونيمز 407024
ملتبس نعم

مكان ye.al-awabil
اسم عوابل
اسم العوابل
إنجليزي Al 'Awabil
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.8376 44.8643
جيونيمز 77636

مكان ye.al-awd
اسم العود
اسم منطقة العود
إنجليزي Al Awd
بلد YEM
صنف_الكيان region
أب ye.dali-gov
موقع 13.95 44.5
ملتبس نعم

مكان ye.al-ayn
اسم العين
إنجليزي Al 'Ayn
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.33 44.0921
جيونيمز 7354697
ملتبس نعم

مكان ye.al-azariq-district
اسم الأزارق
إنجليزي Al Azariq
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.6291 44.6362
سكان 37295

مكان ye.al-barh
اسم البرح
إنجليزي Al Barh
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.42 43.65
جيونيمز 79857

مكان ye.al-batinah
اسم الباطنة
إنجليزي Al Batinah
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.4833 48.4333
جيونيمز 79845
ملتبس نعم

مكان ye.al-bayda
اسم البيضاء
إنجليزي Al Bayda
بلد YEM
صنف_الكيان city
أب ye.bayda-gov
موقع 13.9852 45.5727
سكان 37821
جيونيمز 79836
ملتبس نعم

مكان ye.al-bilad
اسم البلاد
إنجليزي Al Bilad
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 16.1381 49.2917
جيونيمز 77803
ملتبس نعم

مكان ye.al-buqa
اسم البقع
اسم منفذ البقع
اسم معبر البقع
إنجليزي Al Buqa
بلد YEM
صنف_الكيان crossing
أب ye.saada-gov
موقع 17.27 44.6

مكان ye.al-buraiqeh-district
اسم البريقة
إنجليزي Al Buraiqeh
بلد YEM
صنف_الكيان admin2
أب ye.aden-gov
موقع 12.8189 44.7691
سكان 62405

مكان ye.al-burayqah
اسم البريقة
اسم عدن الصغرى
اسم البريقه
إنجليزي Al Burayqah
بلد YEM
صنف_الكيان town
أب ye.aden
موقع 12.79 44.87
جيونيمز 79799

مكان ye.al-dhihar-district
اسم الظهار
إنجليزي Al Dhihar
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.9831 44.1572
سكان 154399

مكان ye.al-fakhir
اسم الفاخر
إنجليزي Al Fakhir
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.85 44.6
ملتبس نعم

مكان ye.al-fazah
اسم الفازة
إنجليزي Al Fazah
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 14.1 43.1

مكان ye.al-garrahi-district
اسم الجراحي
إنجليزي Al Garrahi
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.074 43.3729
سكان 89163
ملتبس نعم

مكان ye.al-ghaydah
اسم الغيضة
إنجليزي Al Ghaydah
بلد YEM
صنف_الكيان town
أب ye.al-ghaydah-district
موقع 16.208 52.176
سكان 10948
جيونيمز 79700
ملتبس نعم

مكان ye.al-ghaydah-airport
اسم مطار الغيضة
إنجليزي Al Ghaydah Airport
بلد YEM
صنف_الكيان airport
أب ye.mahrah-gov
موقع 16.1917 52.175

مكان ye.al-ghaydah-district
اسم الغيظة
اسم الغيضة
إنجليزي Al Ghaydah
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 16.3781 52.013
سكان 27404

مكان ye.al-ghayl-district
اسم الغيل
إنجليزي Al Ghayl
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.05 44.75
ملتبس نعم

مكان ye.al-ghaylah
اسم الغيلة
إنجليزي Al Ghaylah
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.5958 45.5833
جيونيمز 30543
ملتبس نعم

مكان ye.al-habilayn
اسم الحبيلين
إنجليزي Al Habilayn
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.52 44.85
جيونيمز 75508

مكان ye.al-had-district
اسم الحد
إنجليزي Al Had
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.9723 45.3202
سكان 53159
ملتبس نعم

مكان ye.al-hada-district
اسم الحداء
إنجليزي Al Hada
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.808 44.5599
سكان 143100

مكان ye.al-hadiyah
اسم الحدية
إنجليزي Al Hadiyah
بلد YEM
صنف_الكيان town
أب ye.raymah-gov
موقع 14.5264 43.5705
جيونيمز 401019
ملتبس نعم

مكان ye.al-hajab
اسم الحجب
إنجليزي Al Hajab
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.8519 45.529
جيونيمز 77594
ملتبس نعم

مكان ye.al-hajjaylah-district
اسم الحجيلة
إنجليزي Al Hajjaylah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.9742 43.5782
سكان 9694

مكان ye.al-hali-district
اسم الحالي
إنجليزي Al Hali
بلد YEM
صنف_الكيان district
أب ye.al-hudaydah
موقع 14.83 43
ملتبس نعم

مكان ye.al-harjah
اسم الحرجة
إنجليزي Al Harjah
بلد YEM
صنف_الكيان town
أب ye.marib-gov
موقع 15.4887 44.6657
جيونيمز 7341563
ملتبس نعم

مكان ye.al-hasabah
اسم الحصبة
اسم حي الحصبة
إنجليزي Al Hasabah
بلد YEM
صنف_الكيان neighbourhood
أب ye.sanaa
موقع 15.385 44.205

مكان ye.al-hasha-district
اسم الحشا
إنجليزي Al Hasha
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.7 44.5
ملتبس نعم

مكان ye.al-hashwah
اسم الحشوة
إنجليزي Al Hashwah
بلد YEM
صنف_الكيان town
أب ye.al-hashwah-district
موقع 16.9064 44.2762
جيونيمز 406635
ملتبس نعم

مكان ye.al-hashwah-district
اسم الحشوة
إنجليزي Al Hashwah
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 16.8922 44.2362
سكان 14274

مكان ye.al-hawak-district
اسم الحوك
إنجليزي Al Hawak
بلد YEM
صنف_الكيان district
أب ye.al-hudaydah
موقع 14.77 42.97

مكان ye.al-hawban
اسم الحوبان
اسم منطقة الحوبان
إنجليزي Al Hawban
بلد YEM
صنف_الكيان neighbourhood
أب ye.taiz
موقع 13.61 44.08

مكان ye.al-hawtah
اسم الحوطة
إنجليزي Al Hawtah
بلد YEM
صنف_الكيان town
أب ye.al-hawtah-district
موقع 13.0567 44.8819
سكان 23375
جيونيمز 73560

مكان ye.al-hawtah-district
اسم الحوطة
إنجليزي Al Hawtah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.0639 44.8812
سكان 25881

مكان ye.al-hawtah-shabwah
اسم حوطة
اسم الحوطة شبوة
إنجليزي Al Hawtah Shabwah
بلد YEM
صنف_الكيان village
أب ye.shabwah-gov
موقع 14.38 47.5

مكان ye.al-hayfah
اسم الحيفة
إنجليزي Al Hayfah
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.7349 44.2379
جيونيمز 404914

مكان ye.al-haymah-district
اسم الحيمة
اسم الحيمة الخارجية
اسم الحيمة الداخلية
إنجليزي Al Haymah
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.15 43.85

مكان ye.al-hazm
اسم الحزم
إنجليزي Al Hazm
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.164 44.777
سكان 18241
جيونيمز 79455
ملتبس نعم

مكان ye.al-hudaydah
اسم الحديدة
اسم الحديده
إنجليزي Al Hudaydah
بلد YEM
صنف_الكيان city
أب ye.hudaydah-gov
موقع 14.7978 42.9545
سكان 402560
جيونيمز 79415

مكان ye.al-hudaydah-bayda
اسم الحديدة
اسم الحديده
إنجليزي Al Hudaydah
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.0532 45.2574
سكان 40260
جيونيمز 8051881
ملتبس نعم

مكان ye.al-hudaydah-taiz
اسم الحديدة
إنجليزي Al Hudaydah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.1874 43.7726
سكان 40260
جيونيمز 8069190
ملتبس نعم

مكان ye.al-humaydat
اسم الحميدات
إنجليزي Al Humaydat
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.4844 44.4293
جيونيمز 406884
ملتبس نعم

مكان ye.al-husayn
اسم الحصين
إنجليزي Al Husayn
بلد YEM
صنف_الكيان town
أب ye.al-hussein-district
موقع 13.792 44.7689
جيونيمز 79384
ملتبس نعم

مكان ye.al-husha-district
اسم الحشاء
إنجليزي Al Husha
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.7648 44.4768
سكان 60178

مكان ye.al-husn-district
اسم الحصن
إنجليزي Al Husn
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.0089 44.4653
سكان 30124
ملتبس نعم

مكان ye.al-hussein-district
اسم الحصين
إنجليزي Al Hussein
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.7935 44.7941
سكان 37118

مكان ye.al-husun
اسم الحصون
اسم المركز ال جلال
إنجليزي Al Husun
بلد YEM
صنف_الكيان town
أب ye.marib-gov
موقع 15.4739 45.3669
جيونيمز 8356686
ملتبس نعم

مكان ye.al-jabin
اسم الجبين
إنجليزي Al Jabin
بلد YEM
صنف_الكيان town
أب ye.al-jabin-district
موقع 14.703 43.598
ملتبس نعم

مكان ye.al-jabin-district
اسم الجبين
إنجليزي Al Jabin
بلد YEM
صنف_الكيان admin2
أب ye.raymah-gov
موقع 14.7027 43.6115
سكان 71777

مكان ye.al-jadafir
اسم الجدافر
إنجليزي Al Jadafir
بلد YEM
صنف_الكيان village
أب ye.jawf-gov
موقع 16.25 45.1

مكان ye.al-jafariyah-district
اسم الجعفرية
إنجليزي Al Jafariyah
بلد YEM
صنف_الكيان admin2
أب ye.raymah-gov
موقع 14.5051 43.572
سكان 69705

مكان ye.al-jah
اسم الجاح
إنجليزي Al Jah
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 14.45 43.05

مكان ye.al-jahmaliyah
اسم الجحملية
إنجليزي Al Jahmaliyah
بلد YEM
صنف_الكيان neighbourhood
أب ye.taiz
موقع 13.57 44.035

مكان ye.al-jamimah
اسم الجميمة
إنجليزي Al Jamimah
بلد YEM
صنف_الكيان town
أب ye.al-jamimah-district
موقع 16.0179 43.5965
جيونيمز 407094

مكان ye.al-jamimah-district
اسم الجميمة
إنجليزي Al Jamimah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.0482 43.5477
سكان 41211

مكان ye.al-janad-region
اسم إقليم الجند
إنجليزي Al Janad Region
بلد YEM
صنف_الكيان region
أب ye
موقع 13.7 44.2

مكان ye.al-jarrahi
اسم الجراحي
إنجليزي Al Jarrahi
بلد YEM
صنف_الكيان town
أب ye.al-garrahi-district
موقع 14.13 43.4
جيونيمز 79284
ملتبس نعم

مكان ye.al-jawl
اسم الجول
إنجليزي Al Jawl
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 14.4563 48.2807
جيونيمز 72855
ملتبس نعم

مكان ye.al-jiraf
اسم الجراف
إنجليزي Al Jiraf
بلد YEM
صنف_الكيان neighbourhood
أب ye.sanaa
موقع 15.4 44.205
جيونيمز 79246

مكان ye.al-jubah-district
اسم الجوبة
إنجليزي Al Jubah
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.15 45.25

مكان ye.al-jufaynah
اسم الجفينة
اسم منطقة الجفينة
إنجليزي Al Jufaynah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.41 45.27

مكان ye.al-jurbah
اسم الجربة
إنجليزي Al Jurbah
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.7915 45.1589
جيونيمز 79219
ملتبس نعم

مكان ye.al-kasarah
اسم الكسارة
اسم جبهة الكسارة
إنجليزي Al Kasarah
بلد YEM
صنف_الكيان village
أب ye.marib-gov
موقع 15.55 45.15
جيونيمز 9976238

مكان ye.al-kawd
اسم الكود
اسم منطقة الكود
إنجليزي Al Kawd
بلد YEM
صنف_الكيان town
أب ye.abyan-gov
موقع 13.09 45.36
جيونيمز 79195

مكان ye.al-khabt-district
اسم الخبت
إنجليزي Al Khabt
بلد YEM
صنف_الكيان admin2
أب ye.mahwit-gov
موقع 15.49 43.3402
سكان 64033

مكان ye.al-khalq-district
اسم الخلق
إنجليزي Al Khalq
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.0675 44.7996
سكان 14123
ملتبس نعم

مكان ye.al-khamis
اسم خميس بني سعد
إنجليزي Al Khamis
بلد YEM
صنف_الكيان town
أب ye.mahwit-gov
موقع 15.1853 43.5112
جيونيمز 402470

مكان ye.al-khaniq
اسم الخانق
إنجليزي Al Khaniq
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.5025 44.1816
سكان 2
جيونيمز 7890531
ملتبس نعم

مكان ye.al-kharab
اسم الخراب
إنجليزي Al Kharab
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.9913 43.3389
جيونيمز 7346660
ملتبس نعم

مكان ye.al-khashah
اسم معسكر الخشعة
اسم الخشعة
إنجليزي Al Khash'ah
بلد YEM
صنف_الكيان base
أب ye.hadramawt-gov
موقع 16.1 48.1

مكان ye.al-khawkhah
اسم الخوخة
اسم الخوخه
إنجليزي Al Khawkhah
بلد YEM
صنف_الكيان town
أب ye.al-khawkhah-district
موقع 13.81 43.25
جيونيمز 79131

مكان ye.al-khawkhah-district
اسم الخوخة
إنجليزي Al Khawkhah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 13.8167 43.3416
سكان 33764

مكان ye.al-khirab
اسم خراب المراشي
اسم الخراب
إنجليزي Al Khirab
بلد YEM
صنف_الكيان town
أب ye.kharab-al-marashi-district
موقع 16.5544 44.2905
جيونيمز 406845
ملتبس نعم

مكان ye.al-luhayyah
اسم اللحية
إنجليزي Al Luhayyah
بلد YEM
صنف_الكيان town
أب ye.alluheyah-district
موقع 15.7 42.7
جيونيمز 79050
ملتبس نعم

مكان ye.al-maafir-district
اسم المعافر
إنجليزي Al Ma'afir
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.4 43.95

مكان ye.al-madan
اسم المدان
إنجليزي Al Madan
بلد YEM
صنف_الكيان town
أب ye.al-madan-district
موقع 16.2241 43.6438
جيونيمز 407014
ملتبس نعم

مكان ye.al-madan-district
اسم المدان
إنجليزي Al Madan
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.2371 43.637
سكان 26955
ملتبس نعم

مكان ye.al-madaribah-district
اسم المضاربة
إنجليزي Al Madaribah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 12.9 44
ملتبس نعم

مكان ye.al-madaribah-wa-al-arah-district
اسم المضاربة والعارة
إنجليزي Al Madaribah Wa Al Arah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 12.8398 43.987
سكان 45808

مكان ye.al-madid
اسم المديد
إنجليزي Al Madid
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.6445 44.4734
جيونيمز 73365
ملتبس نعم

مكان ye.al-maflahy-district
اسم المفلحي
إنجليزي Al Maflahy
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.7925 45.1403
سكان 38524

مكان ye.al-mafud
اسم المافود
إنجليزي Al Mafud
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 15.3426 47.2522
جيونيمز 73325

مكان ye.al-maghrabah
اسم المغربة
إنجليزي Al Maghrabah
بلد YEM
صنف_الكيان town
أب ye.al-maghrabah-district
موقع 15.8772 43.6667
جيونيمز 403270
ملتبس نعم

مكان ye.al-maghrabah-district
اسم المغربة
إنجليزي Al Maghrabah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.8923 43.6333
سكان 64440

مكان ye.al-mahabishah-district
اسم المحابشة
إنجليزي Al Mahabishah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.9219 43.4703
سكان 50865

مكان ye.al-mahallah
اسم المحلة
اسم منطقة المحلة
إنجليزي Al Mahallah
بلد YEM
صنف_الكيان village
أب ye
موقع 13.08 44.86

مكان ye.al-mahfad
اسم المحفد
إنجليزي Al Mahfad
بلد YEM
صنف_الكيان town
أب ye.al-mahfad-district
موقع 14.05 46.9
جيونيمز 78991

مكان ye.al-mahfad-district
اسم المحفد
إنجليزي Al Mahfad
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.9855 46.6638
سكان 26870

مكان ye.al-mahjal
اسم المحجل
إنجليزي Al Mahjal
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.7117 44.8477
جيونيمز 406737
ملتبس نعم

مكان ye.al-mahwit
اسم المحويت
إنجليزي Al Mahwit
بلد YEM
صنف_الكيان town
أب ye.mahwit-gov
موقع 15.47 43.545
سكان 10593
جيونيمز 78977

مكان ye.al-makhadir
اسم المخادر
إنجليزي Al Makhadir
بلد YEM
صنف_الكيان town
أب ye.al-makhadir-district
موقع 14.1222 44.198
جيونيمز 78964

مكان ye.al-makhadir-district
اسم المخادر
إنجليزي Al Makhadir
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.1299 44.2059
سكان 113892

مكان ye.al-malahit
اسم الملاحيط
إنجليزي Al Malahit
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.7685 43.2758
جيونيمز 73125

مكان ye.al-malahiz
اسم الملاحيظ
إنجليزي Al Malahiz
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.75 43.17

مكان ye.al-malajim-district
اسم الملاجم
إنجليزي Al Malajim
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.45 45.4

مكان ye.al-manar-district
اسم المنار
إنجليزي Al Manar
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.6284 44.1183
سكان 49390
ملتبس نعم

مكان ye.al-mandab
اسم المندب
إنجليزي Al Mandab
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 12.7 43.47
ملتبس نعم

مكان ye.al-mansurah
اسم المنصورة
إنجليزي Al Mansurah
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.86 44.985
جيونيمز 78931
ملتبس نعم

مكان ye.al-mansuriyah
اسم المنصورية
إنجليزي Al Mansuriyah
بلد YEM
صنف_الكيان town
أب ye.al-mansuriyah-district
موقع 14.67 43.27
جيونيمز 78929

مكان ye.al-mansuriyah-district
اسم المنصورية
إنجليزي Al Mansuriyah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.6841 43.3526
سكان 44744

مكان ye.al-maqatirah-district
اسم المقاطرة
إنجليزي Al Maqatirah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.1025 44.1787
سكان 54613

مكان ye.al-marawiah
اسم المراوعة
إنجليزي Al Marawi'ah
بلد YEM
صنف_الكيان town
أب ye.al-marawiah-district
موقع 14.8307 43.1539
جيونيمز 78909

مكان ye.al-marawiah-district
اسم المراوعة
إنجليزي Al Marawi'ah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.8655 43.1903
سكان 129527

مكان ye.al-marir
اسم المرير
إنجليزي al Marir
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 13.9818 43.5955
جيونيمز 78905
ملتبس نعم

مكان ye.al-masaliyah
اسم مشرعة
اسم المسالية
إنجليزي Al Masaliyah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.5323 43.9959
جيونيمز 30740
ملتبس نعم

مكان ye.al-mashaf
اسم المشاف
إنجليزي Al Mashaf
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.8584 43.1978
جيونيمز 7346082

مكان ye.al-mashannah-district
اسم المشنة
إنجليزي Al Mashannah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.9479 44.1773
سكان 101148

مكان ye.al-mashjah
اسم المشجح
إنجليزي Al Mashjah
بلد YEM
صنف_الكيان village
أب ye.marib-gov
موقع 15.47 45.08

مكان ye.al-masilah-district
اسم مديرية المسيلة
إنجليزي Al Masilah
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 15.7107 50.5773
سكان 10404

مكان ye.al-maslub-district
اسم المصلوب
إنجليزي Al Maslub
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.05 44.7
ملتبس نعم

مكان ye.al-matammah-district
اسم المطمة
إنجليزي Al Matammah
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.2444 44.3839
سكان 28935

مكان ye.al-matun-district
اسم المتون
إنجليزي Al Matun
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.2 44.65
ملتبس نعم

مكان ye.al-maudah
اسم الطفة
اسم ال معوضة
إنجليزي Al Ma'udah
بلد YEM
صنف_الكيان town
أب ye.at-taffah-district
موقع 14.2105 45.3873
جيونيمز 78713

مكان ye.al-mawasit-district
اسم المواسط
إنجليزي Al Mawasit
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.2995 44.0971
سكان 115857

مكان ye.al-mayfaah
اسم الميفعة
إنجليزي Al Mayfa'ah
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.4639 44.5487
جيونيمز 408801

مكان ye.al-miftah
اسم المفتاح
إنجليزي Al Miftah
بلد YEM
صنف_الكيان town
أب ye.al-miftah-district
موقع 15.9743 43.4638
جيونيمز 413170
ملتبس نعم

مكان ye.al-miftah-district
اسم المفتاح
إنجليزي Al Miftah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.9579 43.5112
سكان 31691

مكان ye.al-mighlaf
اسم المغلاف
إنجليزي Al Mighlaf
بلد YEM
صنف_الكيان town
أب ye.al-mighlaf-district
موقع 15.2877 43.1891
جيونيمز 78823

مكان ye.al-mighlaf-district
اسم المغلاف
إنجليزي Al Mighlaf
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.3116 43.183
سكان 39436

مكان ye.al-milah
اسم الملاح
إنجليزي Al Milah
بلد YEM
صنف_الكيان town
أب ye.al-milah-district
موقع 13.4261 44.8256
جيونيمز 78814
ملتبس نعم

مكان ye.al-milah-district
اسم الملاح
إنجليزي Al Milah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.2928 45.0054
سكان 27636

مكان ye.al-mina-district
اسم الميناء
إنجليزي Al Mina
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.7982 42.944
سكان 91843
ملتبس نعم

مكان ye.al-mirwah
اسم المرواح
إنجليزي Al Mirwah
بلد YEM
صنف_الكيان town
أب ye.mahwit-gov
موقع 15.4722 43.4294
جيونيمز 34860

مكان ye.al-misrakh-district
اسم المسراخ
إنجليزي Al Misrakh
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.45 44

مكان ye.al-mualla
اسم المعلا
اسم المعلاء
إنجليزي Al Mu'alla
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.79 45
جيونيمز 73422
ملتبس نعم

مكان ye.al-mualla-district
اسم المعلا
إنجليزي Al Mualla
بلد YEM
صنف_الكيان admin2
أب ye.aden-gov
موقع 12.6612 43.4104
سكان 49891
ملتبس نعم

مكان ye.al-mukalla
اسم المكلا
إنجليزي Al Mukalla
بلد YEM
صنف_الكيان city
أب ye.hadramawt-gov
موقع 14.5425 49.1242
سكان 258132
جيونيمز 78754

مكان ye.al-mukha
اسم المخا
اسم المخاء
اسم ميناء المخا
إنجليزي Al Mukha
بلد YEM
صنف_الكيان town
أب ye.al-mukha-district
موقع 13.32 43.25
جيونيمز 78751

مكان ye.al-mukha-district
اسم المخاء
إنجليزي Al Mukha
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.481 43.3592
سكان 18155

مكان ye.al-munirah
اسم المنيرة
إنجليزي Al Munirah
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 15.3225 42.9301
جيونيمز 78742
ملتبس نعم

مكان ye.al-musaymir
اسم المسيمير
إنجليزي Al Musaymir
بلد YEM
صنف_الكيان town
أب ye.al-musaymir-district
موقع 13.4439 44.6153

مكان ye.al-musaymir-district
اسم المسيمير
إنجليزي Al Musaymir
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.4866 44.6157
سكان 26558

مكان ye.al-musayniah
اسم المصينعة
إنجليزي Al Musayni'ah
بلد YEM
صنف_الكيان village
أب ye.shabwah-gov
موقع 14.3515 46.7664

مكان ye.al-muzaffar-district
اسم المظفر
إنجليزي Al Muzaffar
بلد YEM
صنف_الكيان district
أب ye.taiz
موقع 13.575 43.99
ملتبس نعم

مكان ye.al-nashmah
اسم نجد النشمة
اسم النشمة
إنجليزي Al Nashmah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.3903 43.9683
جيونيمز 406072

مكان ye.al-qaf-district
اسم القف
إنجليزي Al Qaf
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 17.5405 49.1103
سكان 2145

مكان ye.al-qaflah
اسم القفلة
إنجليزي Al Qaflah
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 16.319 43.7679
جيونيمز 78699
ملتبس نعم

مكان ye.al-qaflah-district
اسم قفلة عذر
إنجليزي Al Qaflah
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.3484 43.7003
سكان 36722

مكان ye.al-qafr-district
اسم القفر
إنجليزي Al Qafr
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.3132 44.0315
سكان 103272

مكان ye.al-qahirah-taiz-district
اسم القاهرة
اسم قلعة القاهرة
إنجليزي Al Qahirah Taiz
بلد YEM
صنف_الكيان district
أب ye.taiz
موقع 13.575 44.015
جيونيمز 7603405
ملتبس نعم

مكان ye.al-qaidah
اسم القاعدة
إنجليزي Al Qa'idah
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 13.75 44.13
ملتبس نعم

مكان ye.al-qanawis
اسم القناوص
إنجليزي Al Qanawis
بلد YEM
صنف_الكيان town
أب ye.al-qanawis-district
موقع 15.46 43.1
جيونيمز 78675

مكان ye.al-qanawis-district
اسم القناوص
إنجليزي Al Qanawis
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.491 43.1505
سكان 72336

مكان ye.al-qatn
اسم القطن
إنجليزي Al Qatn
بلد YEM
صنف_الكيان town
أب ye.al-qatn-district
موقع 15.85 48.46
جيونيمز 79478
ملتبس نعم

مكان ye.al-qatn-district
اسم القطن
إنجليزي Al Qatn
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 16.0073 48.3398
سكان 64248
ملتبس نعم

مكان ye.al-qubaytah-district
اسم القبيطة
إنجليزي Al Qubaytah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.3 44.45

مكان ye.al-quraishyah-district
اسم القريشية
إنجليزي Al Quraishyah
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.6787 44.8873
سكان 29525

مكان ye.al-qurayshiyah
اسم القريشية
اسم ساه القريشية
إنجليزي Al Qurayshiyah
بلد YEM
صنف_الكيان town
أب ye.al-quraishyah-district
موقع 14.5122 44.8536
جيونيمز 7364913

مكان ye.al-qurh
اسم القرح
إنجليزي Al Qurh
بلد YEM
صنف_الكيان town
أب ye.mahrah-gov
موقع 16.7333 51.4833
جيونيمز 78566
ملتبس نعم

مكان ye.al-shiruj
اسم الشروج
إنجليزي Al Shiruj
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 14.6853 47.7693
جيونيمز 7931038

مكان ye.al-talh-district
اسم الطلح
إنجليزي Al Talh
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 15.0513 47.4173
سكان 9404
ملتبس نعم

مكان ye.al-udayn
اسم العدين
إنجليزي Al 'Udayn
بلد YEM
صنف_الكيان town
أب ye.al-udayn-district
موقع 13.9692 43.9967
جيونيمز 78543
ملتبس نعم

مكان ye.al-udayn-district
اسم العدين
إنجليزي Al Udayn
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.9505 43.9474
سكان 143578

مكان ye.al-ulayb
اسم العليب
إنجليزي Al 'Ulayb
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.1475 49.0733
جيونيمز 8308729

مكان ye.al-uqlah
اسم العقلة
اسم حقل العقلة
إنجليزي Al Uqlah
بلد YEM
صنف_الكيان field
أب ye.shabwah-gov
موقع 15.1 46.9
ملتبس نعم

مكان ye.al-urqub
اسم العرقوب
إنجليزي Al Urqub
بلد YEM
صنف_الكيان mountain
أب ye.abyan-gov
موقع 13.6 45.9

مكان ye.al-urrah
اسم العر
اسم العرة
إنجليزي Al 'Urrah
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.2465 43.8884
جيونيمز 402753
ملتبس نعم

مكان ye.al-wadea-district
اسم الوضيع
إنجليزي Al Wade'a
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.7218 46.0205
سكان 23400

مكان ye.al-wadi
اسم الوضيع
إنجليزي Al Wadi
بلد YEM
صنف_الكيان town
أب ye.al-wadea-district
موقع 13.8 45.95
جيونيمز 78471
ملتبس نعم

مكان ye.al-wadiah
اسم الوديعة
اسم منفذ الوديعة
اسم معبر الوديعة
إنجليزي Al Wadiah
بلد YEM
صنف_الكيان crossing
أب ye.marib-gov
موقع 17.06 47.12
ملتبس نعم

مكان ye.al-wahat
اسم الوهط
إنجليزي Al Wahat
بلد YEM
صنف_الكيان town
أب ye
موقع 12.99 44.88

مكان ye.al-wahdah-sanaa-district
اسم الوحدة
إنجليزي Al Wahdah Sanaa
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.33 44.19
ملتبس نعم

مكان ye.al-waziiyah-district
اسم الوازعية
إنجليزي Al Wazi'iyah
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.2 43.75

مكان ye.al-yatmah
اسم اليتمة
إنجليزي Al Yatmah
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.95 44.95

مكان ye.alab-crossing
اسم علب
اسم منفذ علب
إنجليزي Alab crossing
بلد YEM
صنف_الكيان crossing
أب ye.saada-gov
موقع 17.6 43.45
ملتبس نعم

مكان ye.alluheyah-district
اسم اللحية
إنجليزي Alluheyah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.6036 42.8531
سكان 105682

مكان ye.amd
اسم عمد
إنجليزي 'Amd
بلد YEM
صنف_الكيان town
أب ye.amd-district
موقع 15.3 47.9833
جيونيمز 78448
ملتبس نعم

مكان ye.amd-district
اسم عمد
إنجليزي Amd
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.3343 47.9222
سكان 20052
ملتبس نعم

مكان ye.amran
اسم عمران
إنجليزي Amran
بلد YEM
صنف_الكيان city
أب ye.amran-gov
موقع 15.66 43.944
سكان 90792
جيونيمز 78428
ملتبس نعم

مكان ye.amran-gov
اسم عمران
إنجليزي Amran
بلد YEM
صنف_الكيان admin1
أب ye
موقع 16.2642 43.9156
سكان 877786
جيونيمز 6201194
ملتبس نعم

مكان ye.an-nadirah-district
اسم النادرة
إنجليزي An Nadirah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.1 44.45
ملتبس نعم

مكان ye.an-najd
اسم النجد
إنجليزي An Najd
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.4215 45.296
جيونيمز 7363900
ملتبس نعم

مكان ye.an-nasirah
اسم الناصرة
إنجليزي An Nasirah
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 15.7728 43.809
جيونيمز 403272
ملتبس نعم

مكان ye.an-nazir
اسم النظير
إنجليزي An Nazir
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.9092 43.2623
جيونيمز 34888
ملتبس نعم

مكان ye.anis
اسم آنس
إنجليزي Anis
بلد YEM
صنف_الكيان region
أب ye.dhamar-gov
موقع 14.7 44.1
ملتبس نعم

مكان ye.anss-district
اسم عنس
إنجليزي Anss
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.4355 44.4138
سكان 119124

مكان ye.aqabat-tharah
اسم ثرة
اسم عقبة ثرة
اسم جبهة ثرة
إنجليزي Aqabat Tharah
بلد YEM
صنف_الكيان mountain
أب ye.abyan-gov
موقع 13.93 45.75
ملتبس نعم

مكان ye.ar-radmah
اسم الرضمة
إنجليزي Ar Radmah
بلد YEM
صنف_الكيان town
أب ye.ar-radmah-district
موقع 14.2197 44.5866
جيونيمز 408846

مكان ye.ar-radmah-district
اسم الرضمة
إنجليزي Ar Radmah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.2092 44.5589
سكان 76576

مكان ye.ar-rahidah
اسم الراهدة
إنجليزي Ar Rahidah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.35 44.3
جيونيمز 78165

مكان ye.ar-ramadi
اسم الرمادي
إنجليزي Ar Ramadi
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 13.9564 43.7846
جيونيمز 30762
ملتبس نعم

مكان ye.ar-rawd
اسم الروضة
اسم الروض
إنجليزي Ar Rawd
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.0615 44.8101
جيونيمز 407129
ملتبس نعم

مكان ye.ar-rawdah
اسم الروضة
إنجليزي Ar Rawdah
بلد YEM
صنف_الكيان town
أب ye.ar-rawdah-district
موقع 14.48 47.27
جيونيمز 78141
ملتبس نعم

مكان ye.ar-rawdah-district
اسم الروضة
إنجليزي Ar Rawdah
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.6152 47.2832
سكان 27371

مكان ye.ar-rawdah-sanaa-city
اسم الروضة
إنجليزي Ar Rawdah
بلد YEM
صنف_الكيان town
أب ye.sanaa-city-gov
موقع 15.4325 44.224
جيونيمز 78137
ملتبس نعم

مكان ye.ar-rawnah
اسم الرونة
إنجليزي Ar Rawnah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.7564 43.8029
جيونيمز 30748

مكان ye.ar-raydah
اسم الريدة
إنجليزي Ar Raydah
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.035 50.4792
جيونيمز 71549

مكان ye.ar-raydah-wa-qusayar-district
اسم الريدة وقصيعر
إنجليزي Ar Raydah Wa Qusayar
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.2298 50.2892
سكان 45180

مكان ye.ar-ridai
اسم الرضائي
إنجليزي Ar Rida'i
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 14.0171 44.3941
جيونيمز 408342
ملتبس نعم

مكان ye.ar-rubu
اسم الربوع
إنجليزي Ar Rubu'
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.7802 43.869
جيونيمز 407690
ملتبس نعم

مكان ye.ar-rujum
اسم الرجم
إنجليزي Ar Rujum
بلد YEM
صنف_الكيان town
أب ye.ar-rujum-district
موقع 15.4578 43.6323
جيونيمز 402074
ملتبس نعم

مكان ye.ar-rujum-district
اسم الرجم
إنجليزي Ar Rujum
بلد YEM
صنف_الكيان admin2
أب ye.mahwit-gov
موقع 15.4248 43.6653
سكان 75708

مكان ye.ar-ruwayk
اسم الرويك
إنجليزي Ar Ruwayk
بلد YEM
صنف_الكيان village
أب ye.marib-gov
موقع 16 46

مكان ye.ar-ryashyyah-district
اسم الرياشية
إنجليزي Ar Ryashyyah
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.2476 44.7943
سكان 22842

مكان ye.arhab-district
اسم أرحب
إنجليزي Arhab
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.65 44.2
ملتبس نعم

مكان ye.as-sabaha
اسم معسكر الصباحة
اسم الصباحة
إنجليزي As Sabaha
بلد YEM
صنف_الكيان base
أب ye.sanaa
موقع 15.37 44.12

مكان ye.as-sabin-district
اسم السبعين
اسم ميدان السبعين
اسم مديرية السبعين
إنجليزي As Sab'in
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.323 44.205
ملتبس نعم

مكان ye.as-sabrah-district
اسم السبرة
إنجليزي As Sabrah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.8464 44.3294
سكان 69872

مكان ye.as-saddah-district
اسم السدة
إنجليزي As Saddah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.2 44.5
ملتبس نعم

مكان ye.as-safaqayn
اسم الصفقين
إنجليزي As Safaqayn
بلد YEM
صنف_الكيان town
أب ye.mahwit-gov
موقع 15.3792 43.4205
جيونيمز 77872

مكان ye.as-safiyah-district
اسم الصافية
إنجليزي As Safiyah
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.335 44.215
ملتبس نعم

مكان ye.as-safra-district
اسم الصفراء
إنجليزي As Safra
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17 44
ملتبس نعم

مكان ye.as-said
اسم الصعيد
إنجليزي As Sa'id
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.3301 46.8729
ملتبس نعم

مكان ye.as-salafiyah-district
اسم السلفية
إنجليزي As Salafiyah
بلد YEM
صنف_الكيان admin2
أب ye.raymah-gov
موقع 14.667 43.8324
سكان 82540
ملتبس نعم

مكان ye.as-salasil
اسم السلاسل
إنجليزي As Salasil
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 16.4796 48.8315
جيونيمز 74499
ملتبس نعم

مكان ye.as-salif
اسم الصليف
اسم ميناء الصليف
إنجليزي As Salif
بلد YEM
صنف_الكيان town
أب ye.as-salif-district
موقع 15.31 42.67
جيونيمز 77843

مكان ye.as-salif-district
اسم الصليف
إنجليزي As Salif
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.245 42.7117
سكان 6343

مكان ye.as-salw
اسم الصلو
إنجليزي As Salw
بلد YEM
صنف_الكيان town
أب ye.as-silw-district
موقع 13.3289 44.2171
جيونيمز 8357701

مكان ye.as-sararah
اسم الصرارة
إنجليزي As Sararah
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 15.7945 43.87
جيونيمز 403271
ملتبس نعم

مكان ye.as-sawadiyah
اسم السوادية
إنجليزي As Sawadiyah
بلد YEM
صنف_الكيان town
أب ye.as-sawadiyah-district
موقع 14.3011 45.2215
جيونيمز 77809
ملتبس نعم

مكان ye.as-sawadiyah-district
اسم السوادية
إنجليزي As Sawadiyah
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.5 45.15

مكان ye.as-sawd-district
اسم السود
إنجليزي As Sawd
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.8076 43.7671
سكان 25892
ملتبس نعم

مكان ye.as-sawm-district
اسم السوم
إنجليزي As Sawm
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 16.1204 49.7469
سكان 12666

مكان ye.as-sawmaah-district
اسم الصومعة
إنجليزي As Sawma'ah
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.1 45.65
ملتبس نعم

مكان ye.as-sayyani
اسم السياني
إنجليزي As Sayyani
بلد YEM
صنف_الكيان town
أب ye.as-sayyani-district
موقع 13.8427 44.1739
جيونيمز 77791

مكان ye.as-sayyani-district
اسم السياني
إنجليزي As Sayyani
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.8319 44.1982
سكان 110515

مكان ye.as-silw-district
اسم الصلو
إنجليزي As Silw
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.355 44.2005
سكان 152486

مكان ye.as-subayhah
اسم الصبيحة
إنجليزي As Subayhah
بلد YEM
صنف_الكيان region
أب ye.lahij-gov
موقع 12.85 44.2

مكان ye.as-sudah
اسم السودة
إنجليزي As Sudah
بلد YEM
صنف_الكيان town
أب ye.as-sudah-district
موقع 15.9586 43.7808
جيونيمز 77772
ملتبس نعم

مكان ye.as-sudah-district
اسم السودة
إنجليزي As Sudah
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.948 43.7765
سكان 32169
ملتبس نعم

مكان ye.as-sukhnah
اسم السخنة
إنجليزي As Sukhnah
بلد YEM
صنف_الكيان town
أب ye.as-sukhnah-district
موقع 14.7941 43.4362
جيونيمز 401672
ملتبس نعم

مكان ye.as-sukhnah-district
اسم السخنة
إنجليزي As Sukhnah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.7841 43.3663
سكان 59652

مكان ye.as-suq-al-jadid
اسم السوق الجديد
إنجليزي As Suq al Jadid
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 15.825 44.062
جيونيمز 76930

مكان ye.as-suwayda
اسم السويداء
اسم السويدا
إنجليزي As Suwayda
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.7869 45.2304
جيونيمز 70272
ملتبس نعم

مكان ye.asdas
اسم أسداس
إنجليزي Asdas
بلد YEM
صنف_الكيان town
أب ye.marib-gov
موقع 15.766 45.0815
جيونيمز 78019
ملتبس نعم

مكان ye.ash-shaghadirah
اسم الشغادرة
إنجليزي Ash Shaghadirah
بلد YEM
صنف_الكيان town
أب ye.ash-shaghadirah-district
موقع 15.62 43.5206
جيونيمز 77985

مكان ye.ash-shaghadirah-district
اسم الشغادرة
إنجليزي Ash Shaghadirah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.5993 43.4945
سكان 48746

مكان ye.ash-shahil
اسم الشاهل
إنجليزي Ash Shahil
بلد YEM
صنف_الكيان town
أب ye.ash-shahil-district
موقع 15.8666 43.4049
جيونيمز 77980

مكان ye.ash-shahil-district
اسم الشاهل
إنجليزي Ash Shahil
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.8586 43.4329
سكان 32548

مكان ye.ash-shamayatayn-district
اسم الشمايتين
اسم التربة
إنجليزي Ash Shamayatayn
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.2 44.12
ملتبس نعم

مكان ye.ash-sharyah
اسم الشرية
إنجليزي Ash Sharyah
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.3566 45.0224
جيونيمز 70759
ملتبس نعم

مكان ye.ash-shatt
اسم أم شط
اسم الشط
إنجليزي Ash Shatt
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 12.8936 44.0357
جيونيمز 77946

مكان ye.ash-shawati
اسم الشواتي
إنجليزي Ash Shawati
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.7831 43.8126
سكان 25
جيونيمز 7683765
ملتبس نعم

مكان ye.ash-shaykh-salim
اسم الشيخ سالم
إنجليزي Ash Shaykh Salim
بلد YEM
صنف_الكيان village
أب ye.abyan-gov
موقع 13.16 45.45
جيونيمز 70705

مكان ye.ash-shaykh-uthman
اسم الشيخ عثمان
إنجليزي Ash Shaykh Uthman
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.885 45.01
جيونيمز 77940

مكان ye.ash-shihr
اسم الشحر
إنجليزي Ash Shihr
بلد YEM
صنف_الكيان town
أب ye.ash-shihr-district
موقع 14.757 49.606
جيونيمز 30490

مكان ye.ash-shihr-district
اسم الشحر
إنجليزي Ash Shihr
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.0162 49.5808
سكان 73482

مكان ye.ash-shuayb-district
اسم الشعيب
إنجليزي Ash Shu'ayb
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.8277 44.924
سكان 38261

مكان ye.ash-shuqayrah
اسم الشقيرة
اسم التريس
إنجليزي Ash Shuqayrah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.1345 43.7864
جيونيمز 30735

مكان ye.ash-shurayjah
اسم الشريجة
إنجليزي Ash Shurayjah
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.4 44.4

مكان ye.aslam
اسم أسلم
إنجليزي Aslam
بلد YEM
صنف_الكيان town
أب ye.aslem-district
موقع 16.0596 43.3274
جيونيمز 410915
ملتبس نعم

مكان ye.aslem-district
اسم أسلم
إنجليزي Aslem
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.0715 43.2912
سكان 49227

مكان ye.at-taffah-district
اسم الطفة
إنجليزي At Taffah
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.1737 45.3557
سكان 27692

مكان ye.at-tahrir-sanaa-district
اسم التحرير
اسم ميدان التحرير
إنجليزي At Tahrir Sanaa
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.352 44.205
ملتبس نعم

مكان ye.at-taiziyah-district
اسم التعزية
إنجليزي At Ta'iziyah
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.68 44.05

مكان ye.at-talh
اسم الطلح
إنجليزي At Talh
بلد YEM
صنف_الكيان town
أب ye.al-talh-district
موقع 15.156 47.399
جيونيمز 8308730
ملتبس نعم

مكان ye.at-tariyah
اسم الطرية
إنجليزي At Tariyah
بلد YEM
صنف_الكيان village
أب ye.abyan-gov
موقع 13.2 45.45
ملتبس نعم

مكان ye.at-tawahi
اسم التواهي
إنجليزي At Tawahi
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.788 44.985
جيونيمز 77662

مكان ye.at-tuhayat-district
اسم التحيتا
إنجليزي At Tuhayat
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.1007 43.1944
سكان 67660

مكان ye.at-tuhayta
اسم التحيتا
اسم التحيتاء
إنجليزي At Tuhayta
بلد YEM
صنف_الكيان town
أب ye.at-tuhayat-district
موقع 14.2 43.23
جيونيمز 77655

مكان ye.ataq
اسم عتق
إنجليزي Ataq
بلد YEM
صنف_الكيان city
أب ye.ataq-district
موقع 14.5377 46.8319
سكان 37315
جيونيمز 77726
ملتبس نعم

مكان ye.ataq-district
اسم عتق
إنجليزي Ataq
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.5742 46.8239
سكان 37315

مكان ye.ath-thawrah-sanaa-district
اسم الثورة
إنجليزي Ath Thawrah Sanaa
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.37 44.2
ملتبس نعم

مكان ye.attyal-district
اسم الطيال
إنجليزي Attyal
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.3666 44.5091
سكان 36253

مكان ye.ayn-district
اسم عين
إنجليزي Ayn
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.9 45.75
ملتبس نعم

مكان ye.az-zahir
اسم الزاهر
إنجليزي Az Zahir
بلد YEM
صنف_الكيان town
أب ye.az-zahir-district-bayda-gov
موقع 13.9667 45.4833
جيونيمز 69482
ملتبس نعم

مكان ye.az-zahir-district
اسم الظاهر
إنجليزي Az Zahir
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 16.78 43.2
ملتبس نعم

مكان ye.az-zahir-district-bayda-gov
اسم الزاهر
اسم آل حميقان
إنجليزي Az Zahir
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 13.95 45.25
ملتبس نعم

مكان ye.az-zahir-jawf
اسم الزاهر
إنجليزي Az Zahir
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.3173 44.495
جيونيمز 77529
ملتبس نعم

مكان ye.az-zaliah
اسم الظليعة
إنجليزي Az Zali'ah
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.0167 48.0167
جيونيمز 80383

مكان ye.az-zaydiyah
اسم الزيدية
إنجليزي Az Zaydiyah
بلد YEM
صنف_الكيان town
أب ye.az-zaydiyah-district
موقع 15.33 43.01
جيونيمز 77515
ملتبس نعم

مكان ye.az-zaydiyah-district
اسم الزيدية
إنجليزي Az Zaydiyah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.292 43.0336
سكان 95048
ملتبس نعم

مكان ye.az-zuhrah
اسم الزهرة
إنجليزي Az Zuhrah
بلد YEM
صنف_الكيان town
أب ye.az-zuhrah-district
موقع 15.7238 42.9958
جيونيمز 77504
ملتبس نعم

مكان ye.az-zuhrah-district
اسم الزهرة
إنجليزي Az Zuhrah
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 15.7386 43.101
سكان 138045

مكان ye.azal-district
اسم آزال
إنجليزي Azal
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.345 44.23
ملتبس نعم

مكان ye.azzan
اسم عزان
إنجليزي Azzan
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.37 47.6

مكان ye.bab-al-mandab-district
اسم باب المندب
اسم مديرية باب المندب
إنجليزي Bab al Mandab
بلد YEM
صنف_الكيان district
أب ye.taiz-gov
موقع 12.65 43.45

مكان ye.bab-ghalaq
اسم باب غلق
إنجليزي Bab Ghalaq
بلد YEM
صنف_الكيان village
أب ye.dali-gov
موقع 13.82 44.62

مكان ye.badan-district
اسم بعدان
إنجليزي Ba'dan
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.02 44.2712
سكان 116045

مكان ye.badr-camp-aden
اسم معسكر بدر
اسم بدر
إنجليزي Badr camp Aden
بلد YEM
صنف_الكيان base
أب ye.aden
موقع 12.82 45.02
ملتبس نعم

مكان ye.bajil
اسم باجل
إنجليزي Bajil
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 15.058 43.285
سكان 48218
جيونيمز 77408

مكان ye.bakil-al-mir-district
اسم بكيل المير
إنجليزي Bakil al Mir
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.4 43.3

مكان ye.balhaf
اسم بلحاف
اسم منشأة بلحاف
اسم ميناء بلحاف
إنجليزي Balhaf
بلد YEM
صنف_الكيان building
أب ye.shabwah-gov
موقع 13.98 48.18

مكان ye.bani-al-awam-district
اسم بني العوام
إنجليزي Bani Al Awam
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.5775 43.6067
سكان 52222

مكان ye.bani-al-awwam
اسم بني العوام
إنجليزي Bani al 'Awwam
بلد YEM
صنف_الكيان town
أب ye.bani-al-awam-district
موقع 15.5812 43.5873
سكان 41
جيونيمز 7344394

مكان ye.bani-al-harith-district
اسم بني الحارث
إنجليزي Bani al Harith
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.45 44.22

مكان ye.bani-an-nahari
اسم بني النهاري
إنجليزي Bani an Nahari
بلد YEM
صنف_الكيان town
أب ye.hajjah-gov
موقع 15.6398 43.5563
جيونيمز 7344569

مكان ye.bani-bakr
اسم بني بكر
إنجليزي Bani Bakr
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.9333 45.2667
جيونيمز 77307

مكان ye.bani-dhabyan-district
اسم بني ضبيان
إنجليزي Bani Dhabyan
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.0712 44.857
سكان 16262

مكان ye.bani-hushaysh-district
اسم بني حشيش
إنجليزي Bani Hushaysh
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.45 44.4

مكان ye.bani-matar-district
اسم بني مطر
إنجليزي Bani Matar
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.28 44

مكان ye.bani-qais-district
اسم بني قيس الطور
إنجليزي Bani Qa'is
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.6247 43.3379
سكان 54272

مكان ye.bani-sad-district
اسم بني سعد
إنجليزي Bani Sa'd
بلد YEM
صنف_الكيان admin2
أب ye.mahwit-gov
موقع 15.235 43.4836
سكان 59015

مكان ye.bani-suraim-district
اسم بني صريم
إنجليزي Bani Suraim
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.1338 43.9709
سكان 32698

مكان ye.baqim
اسم باقم
إنجليزي Baqim
بلد YEM
صنف_الكيان town
أب ye.baqim-district
موقع 17.43 43.42
جيونيمز 8015577

مكان ye.baqim-district
اسم باقم
إنجليزي Baqim
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.3871 43.4909
سكان 22965

مكان ye.barat
اسم برط
اسم برط العنان
إنجليزي Barat
بلد YEM
صنف_الكيان region
أب ye.jawf-gov
موقع 16.6 44.2

مكان ye.bart-al-anan-district
اسم برط العنان
إنجليزي Bart Al Anan
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.9246 44.5486
سكان 59463

مكان ye.bayda-gov
اسم البيضاء
إنجليزي Al Bayda
بلد YEM
صنف_الكيان admin1
أب ye
موقع 14.3059 45.5423
سكان 577369
جيونيمز 79838
ملتبس نعم

مكان ye.bayhan
اسم بيحان
إنجليزي Bayhan
بلد YEM
صنف_الكيان town
أب ye.bayhan-district
موقع 14.8 45.72
جيونيمز 77017

مكان ye.bayhan-district
اسم بيحان
إنجليزي Bayhan
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.7839 45.7425
سكان 48347

مكان ye.bayt-adhaqah
اسم بيت عذاقة
إنجليزي Bayt 'Adhaqah
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 15.6158 43.7023
جيونيمز 76927

مكان ye.bayt-al-faqih
اسم بيت الفقيه
إنجليزي Bayt al Faqih
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 14.517 43.323
سكان 34204
جيونيمز 76991

مكان ye.bidbadah
اسم بدبدة
إنجليزي Bidbadah
بلد YEM
صنف_الكيان town
أب ye.bidbadah-district
موقع 15.425 44.7
جيونيمز 34724

مكان ye.bidbadah-district
اسم بدبدة
إنجليزي Bidbadah
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.3958 44.747
سكان 18214

مكان ye.bilad-ar-rus-district
اسم بلاد الروس
إنجليزي Bilad Ar Rus
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.0282 44.261
سكان 31259

مكان ye.bilad-at-taam
اسم بلاد الطعام
إنجليزي Bilad at Ta'am
بلد YEM
صنف_الكيان town
أب ye.bilad-at-taam-district
موقع 14.8336 43.5364
جيونيمز 400734

مكان ye.bilad-at-taam-district
اسم بلاد الطعام
إنجليزي Bilad At Ta'am
بلد YEM
صنف_الكيان admin2
أب ye.raymah-gov
موقع 14.8383 43.5858
سكان 31143

مكان ye.bir-al-maraziq
اسم بئر المرازيق
إنجليزي Bir al Maraziq
بلد YEM
صنف_الكيان village
أب ye.jawf-gov
موقع 16.5 44.9

مكان ye.bir-ali
اسم بير علي
إنجليزي Bir Ali
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.02 48.33
ملتبس نعم

مكان ye.bir-basha
اسم بير باشا
اسم بئر باشا
إنجليزي Bir Basha
بلد YEM
صنف_الكيان neighbourhood
أب ye.taiz
موقع 13.59 43.97

مكان ye.bir-hat
اسم بئر حات
إنجليزي Bi'r Hat
بلد YEM
صنف_الكيان town
أب ye.mahrah-gov
موقع 17.322 52.0957
جيونيمز 7928383

مكان ye.brom-mayfa-district
اسم بروم ميفع
إنجليزي Brom Mayfa
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 14.3424 48.73
سكان 17327

مكان ye.brum
اسم بروم
إنجليزي Brum
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 14.35 48.97
جيونيمز 76699

مكان ye.bura-district
اسم برع
إنجليزي Bura
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.9153 43.4581
سكان 45116
ملتبس نعم

مكان ye.dabwah
اسم ضبوة
اسم معسكر ضبوة
إنجليزي Dabwah
بلد YEM
صنف_الكيان base
أب ye.sanaa-gov
موقع 15.22 44.25

مكان ye.dahasuways
اسم دحسويس
إنجليزي Dahasuways
بلد YEM
صنف_الكيان town
أب ye.mahrah-gov
موقع 15.7239 50.7294
جيونيمز 30485

مكان ye.dahyan
اسم ضحيان
إنجليزي Dahyan
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 17.02 43.65

مكان ye.dali-gov
اسم الضالع
إنجليزي Ad Dali'
بلد YEM
صنف_الكيان admin1
أب ye
موقع 13.9712 44.8293
سكان 470564
جيونيمز 6201193

مكان ye.dammaj
اسم دماج
إنجليزي Dammaj
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 16.88 43.8
جيونيمز 406649

مكان ye.damt
اسم دمت
إنجليزي Damt
بلد YEM
صنف_الكيان town
أب ye.damt-district
موقع 14.09 44.67
جيونيمز 408866
ملتبس نعم

مكان ye.damt-district
اسم دمت
إنجليزي Damt
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 14.1029 44.7127
سكان 60944

مكان ye.dar-an-nasir
اسم دار النصر
اسم دار الناصر
إنجليزي Dar an Nasir
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.5582 44.0164
جيونيمز 76482

مكان ye.dar-sad
اسم دار سعد
إنجليزي Dar Sa'd
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.905 45

مكان ye.dawan-district
اسم دوعن
اسم وادي دوعن
إنجليزي Daw'an
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15 48.3

مكان ye.dawfas
اسم وادي دوفس
اسم دوفس
إنجليزي Dawfas
بلد YEM
صنف_الكيان region
أب ye
موقع 13.13 45.15

مكان ye.dawran
اسم ضوران
إنجليزي Dawran
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.7744 44.442
جيونيمز 30689
ملتبس نعم

مكان ye.dawran-ad-daydah
اسم ضورتن الديدة
إنجليزي Dawran ad Daydah
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.7393 44.2066
جيونيمز 76362

مكان ye.dawran-aness-district
اسم ضوران آنس
إنجليزي Dawran Aness
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.8709 44.1029
سكان 121553

مكان ye.dhamar
اسم ذمار
إنجليزي Dhamar
بلد YEM
صنف_الكيان city
أب ye.dhamar-gov
موقع 14.5427 44.4051
سكان 160114
جيونيمز 76184

مكان ye.dhamar-community-college
اسم كلية المجتمع ذمار
إنجليزي Dhamar Community College
بلد YEM
صنف_الكيان building
أب ye.dhamar-gov
موقع 14.58 44.41

مكان ye.dhamar-gov
اسم ذمار
إنجليزي Dhamar
بلد YEM
صنف_الكيان admin1
أب ye
موقع 14.6454 44.4272
سكان 1330108
جيونيمز 76183

مكان ye.dhaybin
اسم ذي بين
اسم ذيبين
إنجليزي Dhaybin
بلد YEM
صنف_الكيان town
أب ye.dhi-bin-district
موقع 15.9771 44.1292
جيونيمز 76147

مكان ye.dhi-as-sufal-district
اسم ذي السفال
إنجليزي Dhi as Sufal
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.83 44.1
سكان 37997

مكان ye.dhi-bin-district
اسم ذيبين
إنجليزي Dhi Bin
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.0406 44.1269
سكان 30799

مكان ye.dhi-jalal
اسم ذي جلال
إنجليزي Dhi Jalal
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.6238 44.7075
جيونيمز 69686

مكان ye.dhi-naim-district
اسم ذي ناعم
إنجليزي Dhi Na'im
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 13.98 45.35

مكان ye.dhubab
اسم ذباب
اسم ذوباب
إنجليزي Dhubab
بلد YEM
صنف_الكيان town
أب ye.dhubab-district
موقع 12.94 43.41
جيونيمز 76089
ملتبس نعم

مكان ye.dhubab-district
اسم ذباب
إنجليزي Dhubab
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.0526 43.4883
سكان 35054

مكان ye.dubah
اسم ظبة
اسم ضباه
إنجليزي Dubah
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.4905 44.1311
جيونيمز 408124

مكان ye.dulaimi-air-base
اسم قاعدة الديلمي
اسم قاعدة الديلمي الجوية
إنجليزي Dulaimi Air Base
بلد YEM
صنف_الكيان base
أب ye.sanaa
موقع 15.48 44.225

مكان ye.fadhah
اسم فضحة
إنجليزي Fadhah
بلد YEM
صنف_الكيان village
أب ye.bayda-gov
موقع 14.4 45.45

مكان ye.faj-attan
اسم فج عطان
اسم عطان
اسم جبل عطان
إنجليزي Faj Attan
بلد YEM
صنف_الكيان neighbourhood
أب ye.sanaa
موقع 15.31 44.17
جيونيمز 403747

مكان ye.far-al-udayn-district
اسم فرع العدين
إنجليزي Far Al Udayn
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.948 43.7874
سكان 89011

مكان ye.fardat-nihm
اسم فرضة نهم
إنجليزي Fardat Nihm
بلد YEM
صنف_الكيان mountain
أب ye.sanaa-gov
موقع 15.68 44.65

مكان ye.ghayl-ba-wazir-district
اسم غيل باوزير
إنجليزي Ghayl Ba Wazir
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 14.8737 49.054
سكان 48831

مكان ye.ghayl-bawazir
اسم غيل باوزير
إنجليزي Ghayl Bawazir
بلد YEM
صنف_الكيان town
أب ye.ghayl-ba-wazir-district
موقع 14.77 49.37
جيونيمز 75618

مكان ye.ghayl-bin-yamin-district
اسم غيل بن يمين
إنجليزي Ghayl Bin Yamin
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.4573 49.3609
سكان 28120

مكان ye.hababah
اسم حبابة
إنجليزي Hababah
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 15.5442 43.8756
جيونيمز 75539
ملتبس نعم

مكان ye.habban
اسم حبان
إنجليزي Habban
بلد YEM
صنف_الكيان town
أب ye.habban-district
موقع 14.35 47.08
جيونيمز 75518
ملتبس نعم

مكان ye.habban-district
اسم حبان
إنجليزي Habban
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.3058 47.1369
سكان 29846
ملتبس نعم

مكان ye.habil-al-jabr
اسم حبيل الجبر
إنجليزي Habil al Jabr
بلد YEM
صنف_الكيان town
أب ye.habil-jabr-district
موقع 13.6042 44.9858
جيونيمز 75504

مكان ye.habil-ar-raydah
اسم حبيل الريدة
إنجليزي Habil ar Raydah
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.6444 44.851
جيونيمز 8308699

مكان ye.habil-jabr-district
اسم حبيل جبر
إنجليزي Habil Jabr
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.5937 45.0377
سكان 41474

مكان ye.habur
اسم حبور
إنجليزي Habur
بلد YEM
صنف_الكيان town
أب ye.amran-gov
موقع 16.051 43.707
جيونيمز 407096
ملتبس نعم

مكان ye.habur-zulaymah-district
اسم ظليمة حبور
إنجليزي Habur Zulaymah
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.0587 43.708
سكان 39334

مكان ye.hadadah
اسم حدادة
إنجليزي Hadadah
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.1753 44.2746
جيونيمز 7928384
ملتبس نعم

مكان ye.haddah
اسم حدة
اسم حي حدة
إنجليزي Haddah
بلد YEM
صنف_الكيان neighbourhood
أب ye.sanaa
موقع 15.3 44.185
جيونيمز 75441
ملتبس نعم

مكان ye.hadibu
اسم حديبو
اسم حديبوه
إنجليزي Hadibu
بلد YEM
صنف_الكيان town
أب ye.soqotra-gov
موقع 12.65 54.02
سكان 8545
جيونيمز 75427

مكان ye.hadramawt-coast
اسم ساحل حضرموت
إنجليزي Hadramawt coast
بلد YEM
صنف_الكيان region
أب ye
موقع 14.6 49.2

مكان ye.hadramawt-gov
اسم حضرموت
إنجليزي Hadramawt
بلد YEM
صنف_الكيان admin1
أب ye
موقع 16.7563 48.8775
سكان 984436
جيونيمز 75411

مكان ye.hagr-as-saiar-district
اسم حجر الصيعر
إنجليزي Hagr As Sai'ar
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 16.2554 47.9401
سكان 2474

مكان ye.hajar-al-mashaikh
اسم حجر المشائخ
إنجليزي Hajar al Masha'ikh
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 16.1395 47.8323
جيونيمز 79609

مكان ye.hajjah
اسم حجة
إنجليزي Hajjah
بلد YEM
صنف_الكيان city
أب ye.hajjah-gov
موقع 15.6943 43.6058
سكان 46568
جيونيمز 75337
ملتبس نعم

مكان ye.hajjah-gov
اسم حجة
اسم حجه
إنجليزي Hajjah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 16.1701 43.2279
سكان 1479568
جيونيمز 6201195
ملتبس نعم

مكان ye.hajr-ad-dali
اسم حجر الضالع
إنجليزي Hajr ad Dali
بلد YEM
صنف_الكيان village
أب ye.dali-gov
موقع 13.78 44.65

مكان ye.hajr-district
اسم حجر
إنجليزي Hajr
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 14.5 48.4
ملتبس نعم

مكان ye.hajur
اسم حجور
اسم قبائل حجور
إنجليزي Hajur
بلد YEM
صنف_الكيان region
أب ye.hajjah-gov
موقع 16.15 43.4

مكان ye.hamdan-district
اسم همدان
إنجليزي Hamdan
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.43 44.1

مكان ye.hammam-ali
اسم حمام علي
إنجليزي Hammam 'Ali
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.6637 44.1476
جيونيمز 75239

مكان ye.hanish-islands
اسم حنيش
اسم جزر حنيش
اسم أرخبيل حنيش
إنجليزي Hanish Islands
بلد YEM
صنف_الكيان island
أب ye.hudaydah-gov
موقع 13.72 42.75

مكان ye.harad
اسم حرض
إنجليزي Harad
بلد YEM
صنف_الكيان town
أب ye.harad-district
موقع 16.408 43.058
جيونيمز 75163
ملتبس نعم

مكان ye.harad-district
اسم حرض
إنجليزي Harad
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.4143 43.114
سكان 93523

مكان ye.haraz
اسم حراز
إنجليزي Haraz
بلد YEM
صنف_الكيان region
أب ye.sanaa-gov
موقع 15.1 43.7

مكان ye.harf-sufyan
اسم حرف سفيان
اسم سفيان
اسم الحرف
إنجليزي Harf Sufyan
بلد YEM
صنف_الكيان town
أب ye.harf-sufyan-district
موقع 16.4 44.05
ملتبس نعم

مكان ye.harf-sufyan-district
اسم حرف سفيان
إنجليزي Harf Sufyan
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.4968 44.09
سكان 42480

مكان ye.harib
اسم حريب
إنجليزي Harib
بلد YEM
صنف_الكيان town
أب ye.harib-district
موقع 14.94 45.5
جيونيمز 75133

مكان ye.harib-al-qaramish-district
اسم حريب القرامش
إنجليزي Harib Al Qaramish
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.4496 44.6031
سكان 8573

مكان ye.harib-district
اسم حريب
إنجليزي Harib
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 14.9445 45.4191
سكان 33663

مكان ye.haswayn
اسم حصوين
إنجليزي Haswayn
بلد YEM
صنف_الكيان town
أب ye.huswain-district
موقع 15.5905 52.1008
جيونيمز 75034

مكان ye.hat-district
اسم حات
إنجليزي Hat
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 17.6983 51.8114
سكان 2786

مكان ye.hatib-district
اسم حطيب
إنجليزي Hatib
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.1948 46.4508
سكان 13335

مكان ye.hawf
اسم حوف
إنجليزي Hawf
بلد YEM
صنف_الكيان town
أب ye.hawf-district
موقع 16.63 53.05
جيونيمز 75000
ملتبس نعم

مكان ye.hawf-district
اسم حوف
إنجليزي Hawf
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 16.6912 52.7621
سكان 5143

مكان ye.hawrah
اسم حورة
إنجليزي Hawrah
بلد YEM
صنف_الكيان village
أب ye.shabwah-gov
موقع 14.4 47.4
ملتبس نعم

مكان ye.hawrah-taiz
اسم حورة
إنجليزي Hawrah
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.3575 44.1458
جيونيمز 7367232

مكان ye.haydan
اسم حيدان
إنجليزي Haydan
بلد YEM
صنف_الكيان town
أب ye.haydan-district
موقع 16.85 43.45

مكان ye.haydan-district
اسم حيدان
إنجليزي Haydan
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 16.7164 43.4292
سكان 60331

مكان ye.hayfan-district
اسم حيفان
إنجليزي Hayfan
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.25 44.25

مكان ye.hayjat-al-abd
اسم هيجة العبد
اسم طريق هيجة العبد
إنجليزي Hayjat al Abd
بلد YEM
صنف_الكيان road
أب ye.taiz-gov
موقع 13.15 44.15

مكان ye.hayran
اسم حيران
إنجليزي Hayran
بلد YEM
صنف_الكيان town
أب ye.hayran-district
موقع 16.22 43.03
ملتبس نعم

مكان ye.hayran-district
اسم حيران
إنجليزي Hayran
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.2543 43.0538
سكان 15491

مكان ye.hays
اسم حيس
اسم مدينة حيس
إنجليزي Hays
بلد YEM
صنف_الكيان town
أب ye.hays-district
موقع 13.933 43.483
جيونيمز 74906

مكان ye.hays-district
اسم حيس
إنجليزي Hays
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 13.937 43.4953
سكان 45436

مكان ye.hazm-al-udayn-district
اسم حزم العدين
إنجليزي Hazm Al Udayn
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.1515 43.8722
سكان 79483

مكان ye.hisn-bani-sad
اسم حصن بني سعد
إنجليزي Hisn Bani Sa'd
بلد YEM
صنف_الكيان town
أب ye.jawf-gov
موقع 16.2729 44.4773
جيونيمز 407036

مكان ye.hodeida-international-airport
اسم مطار الحديدة
اسم مطار الحديدة الدولي
إنجليزي Hodeida International Airport
بلد YEM
صنف_الكيان airport
أب ye.al-hudaydah
موقع 14.753 42.9763

مكان ye.hubaysh-district
اسم حبيش
إنجليزي Hubaysh
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.1 44

مكان ye.hudaydah-gov
اسم الحديدة
اسم الحديده
إنجليزي Al Hudaydah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 14.9182 43.2257
سكان 2157552
جيونيمز 79416

مكان ye.hudaydah-port
اسم ميناء الحديدة
إنجليزي Hudaydah port
بلد YEM
صنف_الكيان building
أب ye.al-hudaydah
موقع 14.83 42.935

مكان ye.hufash-district
اسم حفاش
إنجليزي Hufash
بلد YEM
صنف_الكيان admin2
أب ye.mahwit-gov
موقع 15.3696 43.4294
سكان 37884

مكان ye.huraidhah-district
اسم حريضة
إنجليزي Huraidhah
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.545 48.1731
سكان 18684

مكان ye.huraydah
اسم حريضة
إنجليزي Huraydah
بلد YEM
صنف_الكيان town
أب ye.huraidhah-district
موقع 15.5986 48.1828
جيونيمز 79393

مكان ye.huswain-district
اسم حصوين
إنجليزي Huswain
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 15.6867 51.9129
سكان 11130

مكان ye.huth
اسم حوث
إنجليزي Huth
بلد YEM
صنف_الكيان town
أب ye.huth-district
موقع 16.24 43.97
جيونيمز 74490
ملتبس نعم

مكان ye.huth-district
اسم حوث
إنجليزي Huth
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.2838 43.9798
سكان 22267
ملتبس نعم

مكان ye.ibb
اسم إب
إنجليزي Ibb
بلد YEM
صنف_الكيان city
أب ye.ibb-gov
موقع 13.9667 44.1833
سكان 234837
جيونيمز 74477
ملتبس نعم

مكان ye.ibb-gov
اسم إب
إنجليزي Ibb
بلد YEM
صنف_الكيان admin1
أب ye
موقع 14.0673 44.1668
سكان 2131861
جيونيمز 6201196
ملتبس نعم

مكان ye.iyal-surayh-district
اسم عيال سريح
إنجليزي Iyal Surayh
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.6242 44.0076
سكان 54015

مكان ye.jaar
اسم جعار
إنجليزي Ja'ar
بلد YEM
صنف_الكيان town
أب ye.abyan-gov
موقع 13.223 45.305
جيونيمز 74368

مكان ye.jabal-al-balaq
اسم البلق
اسم جبل البلق
اسم جبال البلق
إنجليزي Jabal al Balaq
بلد YEM
صنف_الكيان mountain
أب ye.marib-gov
موقع 15.37 45.25

مكان ye.jabal-an-nahdayn
اسم النهدين
اسم جبل النهدين
إنجليزي Jabal an Nahdayn
بلد YEM
صنف_الكيان mountain
أب ye.sanaa
موقع 15.3 44.2

مكان ye.jabal-ash-sharq-district
اسم جبل الشرق
إنجليزي Jabal Ash Sharq
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.7525 43.9164
سكان 62034

مكان ye.jabal-aswad
اسم الجبل الأسود عمران
إنجليزي Jabal Aswad
بلد YEM
صنف_الكيان mountain
أب ye.amran-gov
موقع 16.35 44.1

مكان ye.jabal-habashi-district
اسم جبل حبشي
إنجليزي Jabal Habashi
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.53 43.85

مكان ye.jabal-hadid
اسم جبل حديد
إنجليزي Jabal Hadid
بلد YEM
صنف_الكيان mountain
أب ye.aden
موقع 12.8 45.02

مكان ye.jabal-haylan
اسم هيلان
اسم جبل هيلان
إنجليزي Jabal Haylan
بلد YEM
صنف_الكيان mountain
أب ye.marib-gov
موقع 15.6 45.05
ملتبس نعم

مكان ye.jabal-iyal-yazid-district
اسم جبل عيال يزيد
إنجليزي Jabal Iyal Yazid
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.7682 43.908
سكان 84393

مكان ye.jabal-jarrah
اسم جبل جرة
إنجليزي Jabal Jarrah
بلد YEM
صنف_الكيان mountain
أب ye.taiz
موقع 13.59 44.01

مكان ye.jabal-murad-district
اسم جبل مراد
إنجليزي Jabal Murad
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15 45.1

مكان ye.jabal-nuqum
اسم نقم
اسم جبل نقم
إنجليزي Jabal Nuqum
بلد YEM
صنف_الكيان mountain
أب ye.sanaa
موقع 15.355 44.25
ملتبس نعم

مكان ye.jabal-ras-district
اسم جبل راس
إنجليزي Jabal Ra's
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 13.95 43.55

مكان ye.jabal-sabir
اسم جبل صبر
اسم صبر
إنجليزي Jabal Sabir
بلد YEM
صنف_الكيان mountain
أب ye.taiz
موقع 13.51 44.05
ملتبس نعم

مكان ye.jahaf-district
اسم جحاف
إنجليزي Jahaf
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.7232 44.671
سكان 22897

مكان ye.jahran-district
اسم جهران
إنجليزي Jahran
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.7697 44.3037
سكان 86590

مكان ye.jardan-district
اسم جردان
إنجليزي Jardan
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.7 47.1

مكان ye.jawf-al-maqbabah
اسم جوف أم مقببة
اسم جوف ام مقببه
إنجليزي Jawf al Maqbabah
بلد YEM
صنف_الكيان town
أب ye.abyan-gov
موقع 13.8378 45.8349
سكان 14175
جيونيمز 74219

مكان ye.jawf-gov
اسم الجوف
إنجليزي Al Jawf
بلد YEM
صنف_الكيان admin1
أب ye
موقع 16.6683 45.5721
سكان 443797
جيونيمز 74222

مكان ye.jawl-al-majma
اسم جول المجمع
إنجليزي Jawl al Majma'
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.9328 47.0276
جيونيمز 7931039

مكان ye.jayshan
اسم جيشان
إنجليزي Jayshan
بلد YEM
صنف_الكيان town
أب ye.jayshan-district
موقع 14.252 46.179
جيونيمز 8357700
ملتبس نعم

مكان ye.jayshan-district
اسم جيشان
إنجليزي Jayshan
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 14.1921 46.2042
سكان 14800

مكان ye.jiblah
اسم جبلة
إنجليزي Jiblah
بلد YEM
صنف_الكيان town
أب ye.jiblah-district
موقع 13.92 44.15
جيونيمز 74185

مكان ye.jiblah-district
اسم جبلة
إنجليزي Jiblah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.9102 44.1246
سكان 112481

مكان ye.jihanah
اسم جحانة
إنجليزي Jihanah
بلد YEM
صنف_الكيان town
أب ye.jihanah-district
موقع 15.2263 44.4824
جيونيمز 74167

مكان ye.jihanah-district
اسم جحانة
إنجليزي Jihanah
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.1886 44.4867
سكان 50747

مكان ye.juban
اسم جبن
إنجليزي Juban
بلد YEM
صنف_الكيان town
أب ye.juban-district
موقع 14 44.95
ملتبس نعم

مكان ye.juban-district
اسم جبن
إنجليزي Juban
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 14.0462 44.9421
سكان 42397

مكان ye.judaydah
اسم سوق الجديدة
إنجليزي Judaydah
بلد YEM
صنف_الكيان town
أب ye.marib-gov
موقع 15.0751 45.2996
جيونيمز 30616

مكان ye.kahbub
اسم كهبوب
اسم جبال كهبوب
إنجليزي Kahbub
بلد YEM
صنف_الكيان mountain
أب ye.taiz-gov
موقع 12.85 43.6

مكان ye.kamaran
اسم كمران
اسم جزيرة كمران
إنجليزي Kamaran
بلد YEM
صنف_الكيان island
أب ye.hudaydah-gov
موقع 15.35 42.6

مكان ye.karish
اسم كرش
إنجليزي Karish
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.35 44.5
جيونيمز 79088
ملتبس نعم

مكان ye.karish-jadid
اسم كرش الجديدة
إنجليزي Karish Jadid
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 13.36 44.5

مكان ye.kawfal-camp
اسم كوفل
اسم معسكر كوفل
إنجليزي Kawfal camp
بلد YEM
صنف_الكيان base
أب ye.marib-gov
موقع 15.5 45.1

مكان ye.kawkaban
اسم كوكبان
إنجليزي Kawkaban
بلد YEM
صنف_الكيان town
أب ye.mahwit-gov
موقع 15.5 43.9
جيونيمز 73958

مكان ye.khabb-wa-ash-shaf-district
اسم خب والشعف
اسم خب الشعف
إنجليزي Khabb wa ash Sha'f
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.8 45.3

مكان ye.khadir-district
اسم خدير
إنجليزي Khadir
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.38 44.3

مكان ye.khalid-ibn-al-walid-camp
اسم معسكر خالد
اسم معسكر خالد بن الوليد
إنجليزي Khalid ibn al-Walid camp
بلد YEM
صنف_الكيان base
أب ye.taiz
موقع 13.4 43.5

مكان ye.khamir
اسم خمر
إنجليزي Khamir
بلد YEM
صنف_الكيان town
أب ye.khamir-district
موقع 15.99 43.95
جيونيمز 73861
ملتبس نعم

مكان ye.khamir-district
اسم خمر
إنجليزي Khamir
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.0038 43.9225
سكان 73225
ملتبس نعم

مكان ye.khanfar-district
اسم خنفر
إنجليزي Khanfar
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.2 45.3

مكان ye.khanjar-camp
اسم معسكر الخنجر
اسم الخنجر
إنجليزي Khanjar camp
بلد YEM
صنف_الكيان base
أب ye.jawf-gov
موقع 16.6 45.2
ملتبس نعم

مكان ye.kharab-al-marashi-district
اسم خراب المراشي
إنجليزي Kharab Al Marashi
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.6113 44.2505
سكان 63532

مكان ye.kharif-district
اسم خارف
إنجليزي Kharif
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.8493 44.1004
سكان 45977

مكان ye.khawlan-district
اسم خولان
اسم خولان الطيال
إنجليزي Khawlan
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.2 44.55

مكان ye.khawr-maksar
اسم خور مكسر
اسم خورمكسر
إنجليزي Khawr Maksar
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.82 45.03
جيونيمز 73786

مكان ye.khawrah
اسم خورة
إنجليزي Khawrah
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.432 46.1544
جيونيمز 73788

مكان ye.khayran
اسم خيران
إنجليزي Khayran
بلد YEM
صنف_الكيان town
أب ye.hajjah-gov
موقع 16.0219 43.3786
جيونيمز 8356282
ملتبس نعم

مكان ye.khayran-al-muharraq-district
اسم خيران المحرق
إنجليزي Khayran Al Muharraq
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.1611 43.3342
سكان 68707

مكان ye.khimar
اسم خمار
إنجليزي Khimar
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.3198 46.7392
سكان 3000
جيونيمز 8308217

مكان ye.kilmia
اسم كلمية
اسم كلميه
إنجليزي Kilmia
بلد YEM
صنف_الكيان town
أب ye.soqotra-gov
موقع 12.1858 52.2333
سكان 2013
جيونيمز 73685
ملتبس نعم

مكان ye.kilo-16
اسم كيلو 16
اسم الكيلو 16
اسم منطقة كيلو 16
إنجليزي Kilo 16
بلد YEM
صنف_الكيان road
أب ye.al-hudaydah
موقع 14.78 43.06

مكان ye.kitab
اسم كتاب
إنجليزي Kitab
بلد YEM
صنف_الكيان village
أب ye.ibb-gov
موقع 14.25 44.35
جيونيمز 30720
ملتبس نعم

مكان ye.kitaf
اسم كتاف
اسم كتاف والبقع
إنجليزي Kitaf
بلد YEM
صنف_الكيان town
أب ye.kitaf-wa-al-boqee-district
موقع 17.0316 44.1091

مكان ye.kitaf-wa-al-boqee-district
اسم كتاف والبقع
إنجليزي Kitaf wa Al Boqe'e
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.2497 44.3549
سكان 43034

مكان ye.kraytar
اسم كريتر
اسم صيرة
إنجليزي Kraytar
بلد YEM
صنف_الكيان neighbourhood
أب ye.aden
موقع 12.776 45.04
جيونيمز 73656

مكان ye.kuaydinah
اسم كعيدنة
إنجليزي Ku'aydinah
بلد YEM
صنف_الكيان town
أب ye.kuaydinah-district
موقع 15.821 43.3372
جيونيمز 73650

مكان ye.kuaydinah-district
اسم كعيدنة
إنجليزي Ku'aydinah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.8163 43.3141
سكان 69332

مكان ye.kuhlan-affar
اسم كحلان عفار
إنجليزي Kuhlan 'Affar
بلد YEM
صنف_الكيان town
أب ye.hajjah-gov
موقع 15.7331 43.719
جيونيمز 73638

مكان ye.kuhlan-ash-sharaf-district
اسم كحلان الشرف
إنجليزي Kuhlan Ash Sharaf
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.0247 43.4675
سكان 44760

مكان ye.kushar-district
اسم كشر
إنجليزي Kushar
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.2 43.42
ملتبس نعم

مكان ye.kusmah
اسم كسمة
إنجليزي Kusmah
بلد YEM
صنف_الكيان town
أب ye.kusmah-district
موقع 14.5817 43.6368
جيونيمز 401023
ملتبس نعم

مكان ye.kusmah-district
اسم كسمة
إنجليزي Kusmah
بلد YEM
صنف_الكيان admin2
أب ye.raymah-gov
موقع 14.5406 43.6594
سكان 74622

مكان ye.labanat-camp
اسم معسكر اللبنات
اسم اللبنات
إنجليزي Labanat camp
بلد YEM
صنف_الكيان base
أب ye.jawf-gov
موقع 16 45.1

مكان ye.lahij
اسم لحج
إنجليزي Lahij
بلد YEM
صنف_الكيان city
أب ye.lahij-gov
موقع 13.06 44.88
سكان 30661

مكان ye.lahij-gov
اسم لحج
إنجليزي Lahij
بلد YEM
صنف_الكيان admin1
أب ye
موقع 13.2224 44.7223
سكان 722692
جيونيمز 6201197

مكان ye.lawdar
اسم لودر
إنجليزي Lawdar
بلد YEM
صنف_الكيان town
أب ye.lawdar-district
موقع 13.88 45.87
جيونيمز 73504

مكان ye.lawdar-district
اسم لودر
إنجليزي Lawdar
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.7194 45.7351
سكان 88155

مكان ye.maashiq-palace
اسم المعاشيق
اسم قصر المعاشيق
اسم قصر معاشيق
اسم قصر المعيشيق
اسم قصر المعاشيق الرئاسي
إنجليزي Ma'ashiq Palace
بلد YEM
صنف_الكيان building
أب ye.aden
موقع 12.765 45.045

مكان ye.mabar
اسم معبر
إنجليزي Ma'bar
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.8 44.29
جيونيمز 73409
ملتبس نعم

مكان ye.mabyan
اسم مبين
إنجليزي Mabyan
بلد YEM
صنف_الكيان town
أب ye.mabyan-district
موقع 15.7377 43.557
جيونيمز 403316
ملتبس نعم

مكان ye.mabyan-district
اسم مبين
إنجليزي Mabyan
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.7614 43.5546
سكان 50732

مكان ye.madghal-district
اسم مدغل
اسم مدغل الجدعان
إنجليزي Madghal
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.7 45.05

مكان ye.madinat-labus
اسم لبعوس
إنجليزي Madinat Lab'us
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 13.8667 45.25
جيونيمز 75357

مكان ye.mafhaq
اسم مفحق
إنجليزي Mafhaq
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.1016 43.903
جيونيمز 73331

مكان ye.maghirib-ans-district
اسم مغرب عنس
إنجليزي Maghirib Ans
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.465 44.13
سكان 53261

مكان ye.mahliyah-district
اسم ماهلية
إنجليزي Mahliyah
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 14.6708 45.1604
سكان 9156

مكان ye.mahrah-gov
اسم المهرة
اسم المهره
إنجليزي Al Mahrah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 16.6201 51.6138
سكان 88594
جيونيمز 78985
ملتبس نعم

مكان ye.mahwit-gov
اسم المحويت
إنجليزي Al Mahwit
بلد YEM
صنف_الكيان admin1
أب ye
موقع 15.3779 43.4907
سكان 494557
جيونيمز 73200

مكان ye.main-district
اسم معين
إنجليزي Ma'in
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.36 44.17
ملتبس نعم

مكان ye.majz-district
اسم مجز
إنجليزي Majz
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.1 43.6

مكان ye.majzar-district
اسم مجزر
إنجليزي Majzar
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.85 44.9
ملتبس نعم

مكان ye.manakhah
اسم مناخة
إنجليزي Manakhah
بلد YEM
صنف_الكيان town
أب ye.manakhah-district
موقع 15.07 43.74
جيونيمز 73091

مكان ye.manakhah-district
اسم مناخة
إنجليزي Manakhah
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.1371 43.7108
سكان 78932

مكان ye.manar-district
اسم منعر
إنجليزي Man'ar
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 16.5414 51.0612
سكان 5388

مكان ye.maqbanah-district
اسم مقبنة
إنجليزي Maqbanah
بلد YEM
صنف_الكيان admin2
أب ye.taiz
موقع 13.6 43.7

مكان ye.marbat
اسم الرباط
اسم مرباط
إنجليزي Marbat
بلد YEM
صنف_الكيان town
أب ye.shabwah-gov
موقع 14.2057 46.3881
جيونيمز 78112
ملتبس نعم

مكان ye.marib
اسم مأرب
إنجليزي Ma'rib
بلد YEM
صنف_الكيان city
أب ye.marib-gov
موقع 15.4625 45.3259
سكان 16794
جيونيمز 72968

مكان ye.marib-dam
اسم السد
اسم سد مأرب
إنجليزي Marib Dam
بلد YEM
صنف_الكيان dam
أب ye.marib-gov
موقع 15.396 45.244
ملتبس نعم

مكان ye.marib-gov
اسم مأرب
إنجليزي Ma'rib
بلد YEM
صنف_الكيان admin1
أب ye
موقع 15.4008 45.421
سكان 238522
جيونيمز 72966

مكان ye.markhah-district
اسم مرخة
إنجليزي Markhah
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.5 46.2

مكان ye.marran
اسم مران
اسم جبال مران
إنجليزي Marran
بلد YEM
صنف_الكيان mountain
أب ye.saada-gov
موقع 16.9 43.4

مكان ye.mas-camp
اسم معسكر ماس
اسم ماس
إنجليزي Mas camp
بلد YEM
صنف_الكيان base
أب ye.marib-gov
موقع 15.72 45
ملتبس نعم

مكان ye.mashraa-wa-hadnan-district
اسم مشرعة وحدنان
اسم مديرية مشرعة وحدنان
إنجليزي Mashra'a Wa Hadnan
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.5348 43.9957
سكان 109533

مكان ye.masila-oil-field
اسم المسيلة
اسم حقول المسيلة
اسم حقل المسيلة النفطي
اسم منطقة المسيلة
إنجليزي Masila oil field
بلد YEM
صنف_الكيان field
أب ye.hadramawt-gov
موقع 15.6 49.4

مكان ye.maswar-district
اسم مسور
إنجليزي Maswar
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.6024 43.7014
سكان 38432

مكان ye.maswarah
اسم مسورة
إنجليزي Maswarah
بلد YEM
صنف_الكيان town
أب ye.maswarah-district
موقع 14.344 45.7262
جيونيمز 408970
ملتبس نعم

مكان ye.maswarah-district
اسم مسورة
إنجليزي Maswarah
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.4007 45.7203
سكان 7038

مكان ye.matarah
اسم مطرة
إنجليزي Matarah
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.5259 47.6334
جيونيمز 8308191
ملتبس نعم

مكان ye.matnah
اسم متنة
إنجليزي Matnah
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.2533 44.0247
جيونيمز 403754
ملتبس نعم

مكان ye.matwah
اسم متوح
إنجليزي Matwah
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.0676 43.6421
جيونيمز 34821

مكان ye.mawiyah-district
اسم ماوية
إنجليزي Mawiyah
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.58 44.35

مكان ye.mawza-district
اسم موزع
إنجليزي Mawza
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.3 43.5
ملتبس نعم

مكان ye.mayfaah-district
اسم ميفعة
إنجليزي Mayfa'ah
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.3 47.6

مكان ye.mayfaat-anss-district
اسم ميفعة عنس
إنجليزي Mayfa'at Anss
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.5226 44.6114
سكان 60854

مكان ye.mazhar-district
اسم مزهر
إنجليزي Mazhar
بلد YEM
صنف_الكيان admin2
أب ye.raymah-gov
موقع 14.5857 43.7455
سكان 64661

مكان ye.merkhah-al-ulya-district
اسم مرخة العليا
إنجليزي Merkhah Al Ulya
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.509 45.9452
سكان 32278

مكان ye.merkhah-as-sufla-district
اسم مرخة السفلى
إنجليزي Merkhah As Sufla
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.7778 46.2345
سكان 40635

مكان ye.midi
اسم ميدي
اسم ميناء ميدي
إنجليزي Midi
بلد YEM
صنف_الكيان town
أب ye.midi-district
موقع 16.322 42.812
جيونيمز 72752

مكان ye.midi-district
اسم ميدي
إنجليزي Midi
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.2568 42.8798
سكان 16604

مكان ye.milah
اسم ملاح
إنجليزي Milah
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.4162 44.7862
جيونيمز 73100
ملتبس نعم

مكان ye.milhan-district
اسم ملحان
إنجليزي Milhan
بلد YEM
صنف_الكيان admin2
أب ye.mahwit-gov
موقع 15.3475 43.319
سكان 89224

مكان ye.minwakh
اسم منوخ
إنجليزي Minwakh
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 16.8004 48.1085
جيونيمز 72647

مكان ye.mudhaykhirah-district
اسم مذيخرة
إنجليزي Mudhaykhirah
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 13.8525 43.9722
سكان 77835

مكان ye.mudhaykirah
اسم مديخرة
اسم مذيخرة
إنجليزي Mudhaykirah
بلد YEM
صنف_الكيان town
أب ye.mudhaykhirah-district
موقع 13.8895 43.9688
جيونيمز 72561

مكان ye.mudiyah
اسم مودية
إنجليزي Mudiyah
بلد YEM
صنف_الكيان town
أب ye.mudiyah-district
موقع 13.93 46.08
جيونيمز 72557

مكان ye.mudiyah-district
اسم مودية
إنجليزي Mudiyah
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.9044 46.2456
سكان 34879

مكان ye.mukayras
اسم مكيراس
إنجليزي Mukayras
بلد YEM
صنف_الكيان town
أب ye.mukayras-district
موقع 13.94 45.68
جيونيمز 72519

مكان ye.mukayras-district
اسم مكيراس
إنجليزي Mukayras
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.0711 45.8852
سكان 41515

مكان ye.munabbih-district
اسم منبه
إنجليزي Munabbih
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.3 43.3
ملتبس نعم

مكان ye.murays
اسم مريس
إنجليزي Murays
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.98 44.72

مكان ye.mustaba-district
اسم مستبأ
اسم مستباء
إنجليزي Mustaba
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.2 43.2

مكان ye.najd-al-jamai
اسم نجد الجماعي
إنجليزي Najd al Jama'i
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 13.9158 44.3241
جيونيمز 30696

مكان ye.najrah-district
اسم نجرة
إنجليزي Najrah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.647 43.5442
سكان 35942

مكان ye.nati-district
اسم ناطع
إنجليزي Nati
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.6 45.55
ملتبس نعم

مكان ye.nihm-district
اسم نهم
اسم مديرية نهم
اسم جبهة نهم
إنجليزي Nihm
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.75 44.55
ملتبس نعم

مكان ye.nisab
اسم نصاب
إنجليزي Nisab
بلد YEM
صنف_الكيان town
أب ye.nisab-district
موقع 14.5 46.5
جيونيمز 72181
ملتبس نعم

مكان ye.nisab-district
اسم نصاب
إنجليزي Nisab
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 14.4747 46.4829
سكان 42050

مكان ye.nishtun
اسم نشطون
اسم ميناء نشطون
إنجليزي Nishtun
بلد YEM
صنف_الكيان building
أب ye.mahrah-gov
موقع 15.82 52.2

مكان ye.north-yemen
اسم شمال اليمن
إنجليزي North Yemen
بلد YEM
صنف_الكيان region
أب ye
موقع 16 44

مكان ye.numan-district
اسم نعمان
إنجليزي Nu'man
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.65 45.5
ملتبس نعم

مكان ye.old-city-of-sanaa
اسم صنعاء القديمة
إنجليزي Old City of Sanaa
بلد YEM
صنف_الكيان neighbourhood
أب ye.sanaa
موقع 15.355 44.214

مكان ye.old-marib
اسم مأرب القديمة
إنجليزي Old Ma'rib
بلد YEM
صنف_الكيان neighbourhood
أب ye.marib-gov
موقع 15.427 45.335

مكان ye.perim
اسم جزيرة ميون
اسم ميون
اسم بريم
إنجليزي Perim
بلد YEM
صنف_الكيان island
أب ye.hudaydah-gov
موقع 12.655 43.405

مكان ye.qaatabah-district
اسم قعطبة
إنجليزي Qa'atabah
بلد YEM
صنف_الكيان admin2
أب ye.dali-gov
موقع 13.914 44.6135
سكان 91206

مكان ye.qafl-shamer-district
اسم قفل شمر
إنجليزي Qafl Shamer
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.906 43.3492
سكان 50439

مكان ye.qaflat-idhar
اسم قفلة عذر
إنجليزي Qaflat Idhar
بلد YEM
صنف_الكيان town
أب ye.al-qaflah-district
موقع 16.25 43.75

مكان ye.qalansiyah
اسم قلنسية
إنجليزي Qalansiyah
بلد YEM
صنف_الكيان town
أب ye.soqotra-gov
موقع 12.69 53.48
سكان 3500
جيونيمز 71799

مكان ye.qana
اسم قنا
اسم ميناء قنا
إنجليزي Qana
بلد YEM
صنف_الكيان building
أب ye.shabwah-gov
موقع 14.02 48.33
ملتبس نعم

مكان ye.qaniyah
اسم قانية
إنجليزي Qaniyah
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.7 45.3

مكان ye.qarah-district
اسم قارة
إنجليزي Qarah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.4419 43.4788
سكان 30641
ملتبس نعم

مكان ye.qaryat-ad-dais
اسم الدعيس
إنجليزي Qaryat ad Da'is
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 13.9877 44.2749
جيونيمز 7356864

مكان ye.qaryat-al-qabil
اسم القابل
إنجليزي Qaryat al Qabil
بلد YEM
صنف_الكيان town
أب ye.sanaa-city-gov
موقع 15.4503 44.1277
جيونيمز 78708
ملتبس نعم

مكان ye.qatabah
اسم قعطبة
إنجليزي Qa'tabah
بلد YEM
صنف_الكيان town
أب ye.qaatabah-district
موقع 13.853 44.708
جيونيمز 71904

مكان ye.qatabir-district
اسم قطابر
إنجليزي Qatabir
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.4044 43.2918
سكان 22658

مكان ye.qayfah
اسم قيفة
اسم يكلا
إنجليزي Qayfah
بلد YEM
صنف_الكيان region
أب ye.bayda-gov
موقع 14.6 44.95

مكان ye.qishn
اسم قشن
إنجليزي Qishn
بلد YEM
صنف_الكيان town
أب ye.qishn-district
موقع 15.42 51.68
جيونيمز 71834

مكان ye.qishn-district
اسم قشن
إنجليزي Qishn
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 15.8481 51.4341
سكان 11441

مكان ye.rada
اسم رداع
إنجليزي Rada
بلد YEM
صنف_الكيان city
أب ye.rada-district
موقع 14.415 44.838
جيونيمز 71491

مكان ye.rada-district
اسم رداع
إنجليزي Rada'
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.3395 44.9076
سكان 56382

مكان ye.radfan
اسم ردفان
اسم جبال ردفان
إنجليزي Radfan
بلد YEM
صنف_الكيان region
أب ye.lahij-gov
موقع 13.5 44.9

مكان ye.radman-al-awad-district
اسم ردمان
إنجليزي Radman Al Awad
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.4664 45.2672
سكان 20150

مكان ye.raghwan-district
اسم رغوان
إنجليزي Raghwan
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.85 45.15

مكان ye.rahabah-district
اسم رحبة
إنجليزي Rahabah
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 14.95 45.05
ملتبس نعم

مكان ye.rajuzah
اسم رجوزة
إنجليزي Rajuzah
بلد YEM
صنف_الكيان town
أب ye.rajuzah-district
موقع 16.7006 44.4145
جيونيمز 406761

مكان ye.rajuzah-district
اسم رجوزة
إنجليزي Rajuzah
بلد YEM
صنف_الكيان admin2
أب ye.jawf-gov
موقع 16.6537 44.5459
سكان 73723

مكان ye.rakhyah-district
اسم رخية
إنجليزي Rakhyah
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.7 48.1

مكان ye.ras-abbas
اسم رأس عباس
إنجليزي Ras Abbas
بلد YEM
صنف_الكيان base
أب ye.aden
موقع 12.76 44.75

مكان ye.ras-al-arah
اسم رأس العارة
إنجليزي Ra's al Arah
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 12.63 44

مكان ye.ras-isa
اسم رأس عيسى
اسم ميناء رأس عيسى
إنجليزي Ras Isa
بلد YEM
صنف_الكيان building
أب ye.hudaydah-gov
موقع 15.12 42.6

مكان ye.raydah
اسم ريدة
إنجليزي Raydah
بلد YEM
صنف_الكيان town
أب ye.raydah-district
موقع 15.82 44.04
جيونيمز 71558
ملتبس نعم

مكان ye.raydah-district
اسم ريدة
إنجليزي Raydah
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.8487 43.9898
سكان 46631
ملتبس نعم

مكان ye.raymah-gov
اسم ريمة
اسم ريمه
إنجليزي Raymah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 14.6524 43.6706
سكان 394448
جيونيمز 71532

مكان ye.razih-district
اسم رازح
إنجليزي Razih
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.2 43.27

مكان ye.red-sea-mills
اسم مطاحن البحر الأحمر
إنجليزي Red Sea Mills
بلد YEM
صنف_الكيان building
أب ye.al-hudaydah
موقع 14.77 43.02

مكان ye.republican-palace-sanaa
اسم القصر الجمهوري بصنعاء
إنجليزي Republican Palace Sanaa
بلد YEM
صنف_الكيان building
أب ye.sanaa
موقع 15.347 44.21

مكان ye.republican-palace-taiz
اسم القصر الجمهوري في تعز
اسم القصر الجمهوري بتعز
إنجليزي Republican Palace Taiz
بلد YEM
صنف_الكيان building
أب ye.taiz
موقع 13.58 44.04

مكان ye.rihab
اسم رحاب
إنجليزي Rihab
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 14.2276 44.1881
جيونيمز 71481
ملتبس نعم

مكان ye.riqab
اسم رقاب
إنجليزي Riqab
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 14.886 43.4649
جيونيمز 401653
ملتبس نعم

مكان ye.riyan-airport
اسم مطار الريان
اسم الريان
إنجليزي Riyan Airport
بلد YEM
صنف_الكيان airport
أب ye.hadramawt-gov
موقع 14.6626 49.375
ملتبس نعم

مكان ye.rub-al-khali
اسم الربع الخالي
إنجليزي Rub al Khali
بلد YEM
صنف_الكيان region
أب ye
موقع 19 50

مكان ye.rudum
اسم رضوم
إنجليزي Rudum
بلد YEM
صنف_الكيان town
أب ye.rudum-district
موقع 14.0851 47.7431
جيونيمز 71687

مكان ye.rudum-district
اسم رضوم
إنجليزي Rudum
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 13.94 47.3954
سكان 23244

مكان ye.rumah
اسم رماه
إنجليزي Rumah
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 16.9 50.2
ملتبس نعم

مكان ye.rumah-district
اسم رماه
إنجليزي Rumah
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 17.9692 50.8946
سكان 6357

مكان ye.saada
اسم صعدة
اسم صعده
إنجليزي Sa'dah
بلد YEM
صنف_الكيان city
أب ye.saada-gov
موقع 16.9402 43.7639
سكان 51870
جيونيمز 71334

مكان ye.saada-gov
اسم صعدة
اسم صعده
إنجليزي Sa'dah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 16.9988 43.927
سكان 695033
جيونيمز 71333

مكان ye.sabir-al-mawadim-district
اسم صبر الموادم
إنجليزي Sabir Al Mawadim
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.5633 44.0913
سكان 100254

مكان ye.sabr-lahij
اسم صبر لحج
إنجليزي Sabr Lahij
بلد YEM
صنف_الكيان town
أب ye.lahij-gov
موقع 12.97 44.93

مكان ye.safan-district
اسم صعفان
إنجليزي Sa'fan
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.0615 43.5903
سكان 33722

مكان ye.safir
اسم صافر
اسم حقل صافر
اسم منشأة صافر
إنجليزي Safir
بلد YEM
صنف_الكيان field
أب ye.marib-gov
موقع 15.55 45.85
ملتبس نعم

مكان ye.sah
اسم ساه
إنجليزي Sah
بلد YEM
صنف_الكيان town
أب ye.sah-district
موقع 15.5772 48.8506
جيونيمز 71282
ملتبس نعم

مكان ye.sah-district
اسم ساه
إنجليزي Sah
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.5295 48.8997
سكان 24146

مكان ye.sahar
اسم سحر
إنجليزي Sahar
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.3159 44.3086
سكان 31859
جيونيمز 71273
ملتبس نعم

مكان ye.sahar-district
اسم سحار
إنجليزي Sahar
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 16.95 43.7

مكان ye.salah-district
اسم صالة
اسم مديرية صالة
إنجليزي Salah
بلد YEM
صنف_الكيان district
أب ye.taiz
موقع 13.56 44.05
ملتبس نعم

مكان ye.sana
اسم صناء
إنجليزي Sana'
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.4 47.7667
جيونيمز 71136

مكان ye.sanaa
اسم صنعاء
اسم صنعا
إنجليزي Sanaa
بلد YEM
صنف_الكيان city
أب ye.sanaa-gov
موقع 15.3547 44.2067
سكان 1937451
جيونيمز 71137
عاصمة نعم

مكان ye.sanaa-city-gov
اسم أمانة العاصمة
اسم صنعاء المدينة
إنجليزي Amanat Alasimah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 15.35 44.2
سكان 1747834
جيونيمز 6940571

مكان ye.sanaa-gov
اسم صنعاء
اسم ريف صنعاء
إنجليزي Sanaa
بلد YEM
صنف_الكيان admin1
أب ye
موقع 15.3 44.6
سكان 919215
جيونيمز 71132

مكان ye.sanaa-international-airport
اسم مطار صنعاء
اسم مطار صنعاء الدولي
إنجليزي Sanaa International Airport
بلد YEM
صنف_الكيان airport
أب ye.sanaa
موقع 15.4763 44.2197

مكان ye.sanaa-street-hudaydah
اسم شارع صنعاء
إنجليزي Sanaa street Hudaydah
بلد YEM
صنف_الكيان road
أب ye.al-hudaydah
موقع 14.795 42.98
ملتبس نعم

مكان ye.sanaa-university
اسم جامعة صنعاء
إنجليزي Sanaa University
بلد YEM
صنف_الكيان building
أب ye.sanaa
موقع 15.365 44.185

مكان ye.sanah
اسم سناح
إنجليزي Sanah
بلد YEM
صنف_الكيان town
أب ye.dali-gov
موقع 13.76 44.74

مكان ye.sanhan-district
اسم سنحان
إنجليزي Sanhan
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.2 44.3

مكان ye.sanhan-district-sanaa
اسم سنحان وبني بهلول
إنجليزي Sanhan
بلد YEM
صنف_الكيان admin2
أب ye.sanaa-gov
موقع 15.2328 44.3022
سكان 80399

مكان ye.saqayn
اسم ساقين
إنجليزي Saqayn
بلد YEM
صنف_الكيان town
أب ye.saqayn-district
موقع 16.877 43.525
سكان 41
جيونيمز 406662
ملتبس نعم

مكان ye.saqayn-district
اسم ساقين
إنجليزي Saqayn
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 16.8797 43.5005
سكان 52521

مكان ye.sarar-district
اسم سرار
إنجليزي Sarar
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.5688 45.3683
سكان 15093

مكان ye.sarfait
اسم صرفيت
اسم منفذ صرفيت
إنجليزي Sarfait
بلد YEM
صنف_الكيان crossing
أب ye.mahrah-gov
موقع 16.68 53.1

مكان ye.sayhut
اسم سيحوت
إنجليزي Sayhut
بلد YEM
صنف_الكيان town
أب ye.sayhut-district
موقع 15.21 51.245
جيونيمز 71005

مكان ye.sayhut-district
اسم سيحوت
إنجليزي Sayhut
بلد YEM
صنف_الكيان admin2
أب ye.mahrah-gov
موقع 15.5019 51.2307
سكان 11746

مكان ye.sayun
اسم سيئون
اسم سيؤون
إنجليزي Say'un
بلد YEM
صنف_الكيان city
أب ye.sayun-district
موقع 15.943 48.787
جيونيمز 70981

مكان ye.sayun-district
اسم سيئون
إنجليزي Sayun
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.9497 48.8165
سكان 102409

مكان ye.sayyan
اسم سيان
إنجليزي Sayyan
بلد YEM
صنف_الكيان city
أب ye.sanaa-gov
موقع 15.1718 44.3244
سكان 69404
جيونيمز 70979
ملتبس نعم

مكان ye.shabwah-gov
اسم شبوة
اسم شبوه
إنجليزي Shabwah
بلد YEM
صنف_الكيان admin1
أب ye
موقع 14.9214 46.7351
سكان 470635
جيونيمز 70935

مكان ye.shada-district
اسم شدا
اسم شداء
إنجليزي Shada
بلد YEM
صنف_الكيان admin2
أب ye.saada-gov
موقع 17.05 43.2
ملتبس نعم

مكان ye.shaharah-district
اسم شهارة
إنجليزي Shaharah
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.1762 43.709
سكان 43738

مكان ye.shaharat-al-ghis
اسم شهارة
اسم شهارة الغيس
اسم جبل شهاره
إنجليزي Shaharat al Ghis
بلد YEM
صنف_الكيان town
أب ye.shaharah-district
موقع 16.1841 43.7023
جيونيمز 70910

مكان ye.shahn-crossing
اسم شحن
اسم منفذ شحن
إنجليزي Shahn crossing
بلد YEM
صنف_الكيان crossing
أب ye.mahrah-gov
موقع 17.77 52.5
ملتبس نعم

مكان ye.sharab-district
اسم شرعب
اسم شرعب السلام
اسم شرعب الرونة
إنجليزي Shar'ab
بلد YEM
صنف_الكيان admin2
أب ye.taiz-gov
موقع 13.75 43.9

مكان ye.sharas
اسم شرس
إنجليزي Sharas
بلد YEM
صنف_الكيان town
أب ye.sharas-district
موقع 15.7123 43.6493
جيونيمز 70808
ملتبس نعم

مكان ye.sharas-district
اسم شرس
إنجليزي Sharas
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.715 43.6518
سكان 15707

مكان ye.shibam
اسم شبام
إنجليزي Shibam
بلد YEM
صنف_الكيان town
أب ye.shibam-district
موقع 15.927 48.626
جيونيمز 70676

مكان ye.shibam-district
اسم شبام
إنجليزي Shibam
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.795 48.6421
سكان 48829

مكان ye.shibam-kawkaban
اسم شبام كوكبان
إنجليزي Shibam Kawkaban
بلد YEM
صنف_الكيان town
أب ye.shibam-kawkaban-district
موقع 15.505 43.905

مكان ye.shibam-kawkaban-district
اسم شبام كوكبان
إنجليزي Shibam Kawkaban
بلد YEM
صنف_الكيان admin2
أب ye.mahwit-gov
موقع 15.4939 43.864
سكان 39163

مكان ye.shibam-mahwit
اسم شبام
إنجليزي Shibam
بلد YEM
صنف_الكيان town
أب ye.mahwit-gov
موقع 15.5094 43.9044
جيونيمز 70677
ملتبس نعم

مكان ye.shihan-as-sufla
اسم شحن السفلى
إنجليزي Shihan as Sufla
بلد YEM
صنف_الكيان town
أب ye.mahrah-gov
موقع 17.77 52.4892
جيونيمز 70656

مكان ye.shuqrah
اسم شقرة
إنجليزي Shuqrah
بلد YEM
صنف_الكيان town
أب ye.abyan-gov
موقع 13.355 45.7
جيونيمز 70837

مكان ye.shuub-district
اسم شعوب
إنجليزي Shu'ub
بلد YEM
صنف_الكيان district
أب ye.sanaa
موقع 15.375 44.22
ملتبس نعم

مكان ye.sibah-district
اسم سباح
إنجليزي Sibah
بلد YEM
صنف_الكيان admin2
أب ye.abyan-gov
موقع 13.8184 45.4117
سكان 15996

مكان ye.sif
اسم صيف
إنجليزي Sif
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.3139 48.33
جيونيمز 70551
ملتبس نعم

مكان ye.sira-castle
اسم قلعة صيرة
إنجليزي Sira Castle
بلد YEM
صنف_الكيان building
أب ye.aden
موقع 12.775 45.05

مكان ye.sirar
اسم سرار
إنجليزي Sirar
بلد YEM
صنف_الكيان town
أب ye.sarar-district
موقع 13.6378 45.3137
جيونيمز 8308731
ملتبس نعم

مكان ye.sirwah
اسم صرواح
إنجليزي Sirwah
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.45 45.02
جيونيمز 34703

مكان ye.sirwah-district
اسم صرواح
إنجليزي Sirwah
بلد YEM
صنف_الكيان admin2
أب ye.marib-gov
موقع 15.4457 45.0307
سكان 19939

مكان ye.socotra-airport
اسم مطار سقطرى
إنجليزي Socotra Airport
بلد YEM
صنف_الكيان airport
أب ye.soqotra-gov
موقع 12.6307 53.9058

مكان ye.soqotra-gov
اسم سقطرى
اسم أرخبيل سقطرى
اسم جزيرة سقطرى
إنجليزي Soqotra
بلد YEM
صنف_الكيان admin1
أب ye
موقع 12.4891 53.9699
سكان 44120

مكان ye.south-yemen
اسم جنوب اليمن
اسم الجنوب العربي
إنجليزي South Yemen
بلد YEM
صنف_الكيان region
أب ye
موقع 14.5 47

مكان ye.suhayl-shibam
اسم سحيل شبام
إنجليزي Suhayl Shibam
بلد YEM
صنف_الكيان town
أب ye.hadramawt-gov
موقع 15.9145 48.6386
سكان 645
جيونيمز 7792750

مكان ye.sumarah-pass
اسم سمارة
اسم نقيل سمارة
إنجليزي Sumarah Pass
بلد YEM
صنف_الكيان mountain
أب ye.ibb-gov
موقع 14.2 44.27

مكان ye.suq-al-khamis
اسم سوق الخميس
إنجليزي Suq al Khamis
بلد YEM
صنف_الكيان town
أب ye.saada-gov
موقع 17.1813 43.2881
جيونيمز 7345827

مكان ye.suq-ar-rubu
اسم سوق الربوع
اسم ربع عتمة
إنجليزي Suq ar Rubu'
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.5115 44.0151
جيونيمز 30729

مكان ye.suq-shamar
اسم سوق شمر
إنجليزي Suq Shamar
بلد YEM
صنف_الكيان town
أب ye.hajjah-gov
موقع 15.885 43.3681
جيونيمز 34862

مكان ye.suq-sibah
اسم سوق سباح
إنجليزي Suq Sibah
بلد YEM
صنف_الكيان town
أب ye.abyan-gov
موقع 13.8144 45.3923
جيونيمز 7931040

مكان ye.suwayr
اسم صوير
إنجليزي Suwayr
بلد YEM
صنف_الكيان town
أب ye.suwayr-district
موقع 16.1818 43.6099
جيونيمز 34827

مكان ye.suwayr-district
اسم صوير
إنجليزي Suwayr
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 16.0795 43.6284
سكان 20854

مكان ye.taiz
اسم تعز
إنجليزي Taiz
بلد YEM
صنف_الكيان city
أب ye.taiz-gov
موقع 13.5795 44.0209
سكان 615222
جيونيمز 70225

مكان ye.taiz-gov
اسم تعز
إنجليزي Taiz
بلد YEM
صنف_الكيان admin1
أب ye
موقع 13.4754 43.7684
سكان 2393425
جيونيمز 70222

مكان ye.tarim
اسم تريم
إنجليزي Tarim
بلد YEM
صنف_الكيان town
أب ye.tarim-district
موقع 16.057 49
جيونيمز 70160
ملتبس نعم

مكان ye.tarim-district
اسم تريم
إنجليزي Tarim
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 16.135 49.0621
سكان 100617
ملتبس نعم

مكان ye.tashrifat-camp
اسم معسكر التشريفات
اسم التشريفات
إنجليزي Tashrifat camp
بلد YEM
صنف_الكيان base
أب ye.taiz
موقع 13.58 44.05

مكان ye.thamud
اسم ثمود
إنجليزي Thamud
بلد YEM
صنف_الكيان town
أب ye.thamud-district
موقع 17.3 49.9
جيونيمز 70080
ملتبس نعم

مكان ye.thamud-district
اسم ثمود
إنجليزي Thamud
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 17.569 49.9888
سكان 4402

مكان ye.thula-district
اسم ثلاء
إنجليزي Thula
بلد YEM
صنف_الكيان admin2
أب ye.amran-gov
موقع 15.5952 43.8238
سكان 40971

مكان ye.tihamah
اسم تهامة
اسم الساحل التهامي
إنجليزي Tihamah
بلد YEM
صنف_الكيان region
أب ye
موقع 15 43

مكان ye.tuban-district
اسم تبن
إنجليزي Tuban
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.1 44.85
ملتبس نعم

مكان ye.tur-al-bahah
اسم طور الباحة
إنجليزي Tur al Bahah
بلد YEM
صنف_الكيان town
أب ye.tur-al-bahah-district
موقع 13.17 44.3
جيونيمز 409051

مكان ye.tur-al-bahah-district
اسم طور الباحة
إنجليزي Tur Al Bahah
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.005 44.4704
سكان 47426

مكان ye.tuwal-crossing
اسم الطوال
اسم معبر الطوال
اسم منفذ الطوال
إنجليزي Tuwal crossing
بلد YEM
صنف_الكيان crossing
أب ye.hajjah-gov
موقع 16.53 42.97
ملتبس نعم

مكان ye.ubal
اسم عبال
إنجليزي 'Ubal
بلد YEM
صنف_الكيان town
أب ye.hudaydah-gov
موقع 14.9881 43.5444
جيونيمز 69944

مكان ye.usaylan
اسم عسيلان
إنجليزي Usaylan
بلد YEM
صنف_الكيان town
أب ye.usaylan-district
موقع 15 45.8
جيونيمز 69769

مكان ye.usaylan-district
اسم عسيلان
إنجليزي Usaylan
بلد YEM
صنف_الكيان admin2
أب ye.shabwah-gov
موقع 15.1492 46.0135
سكان 31518

مكان ye.utmah-district
اسم عتمة
إنجليزي Utmah
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.45 43.95
ملتبس نعم

مكان ye.wadarah
اسم وضرة
إنجليزي Wadarah
بلد YEM
صنف_الكيان town
أب ye.wadhrah-district
موقع 15.7107 43.4832
جيونيمز 34846
ملتبس نعم

مكان ye.wadhrah-district
اسم وضرة
إنجليزي Wadhrah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 15.7174 43.4685
سكان 10928

مكان ye.wadi-al-ayn-district
اسم حورة ووادي العين
إنجليزي Wadi Al Ayn
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 15.451 48.5298
سكان 28474

مكان ye.wadi-al-masini
اسم وادي المسيني
اسم المسيني
إنجليزي Wadi al Masini
بلد YEM
صنف_الكيان region
أب ye.hadramawt-gov
موقع 14.7 48.7

مكان ye.wadi-aqqan
اسم وادي عقان
اسم عقان
إنجليزي Wadi `Aqqan
بلد YEM
صنف_الكيان region
أب ye
موقع 13.33 44.62

مكان ye.wadi-hadramawt
اسم وادي حضرموت
اسم حضرموت الوادي
إنجليزي Wadi Hadramawt
بلد YEM
صنف_الكيان region
أب ye
موقع 15.95 48.8

مكان ye.wadi-umran
اسم وادي عومران
اسم وادي عمران
إنجليزي Wadi Umran
بلد YEM
صنف_الكيان region
أب ye.abyan-gov
موقع 13.9 46.2

مكان ye.walan
اسم وعلان
إنجليزي Wa'lan
بلد YEM
صنف_الكيان town
أب ye.sanaa-gov
موقع 15.0702 44.2764
جيونيمز 69684
ملتبس نعم

مكان ye.wald-rabi-district
اسم ولد ربيع
إنجليزي Wald Rabi
بلد YEM
صنف_الكيان admin2
أب ye.bayda-gov
موقع 14.5 44.95

مكان ye.washhah
اسم وشحة
إنجليزي Washhah
بلد YEM
صنف_الكيان town
أب ye.washhah-district
موقع 16.3077 43.4107
جيونيمز 69640

مكان ye.washhah-district
اسم وشحة
إنجليزي Washhah
بلد YEM
صنف_الكيان admin2
أب ye.hajjah-gov
موقع 16.3404 43.3844
سكان 62617

مكان ye.wusab-al-ali-district
اسم وصاب العالي
إنجليزي Wusab Al Ali
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.3396 43.8097
سكان 164223

مكان ye.wusab-as-safil-district
اسم وصاب السافل
إنجليزي Wusab As Safil
بلد YEM
صنف_الكيان admin2
أب ye.dhamar-gov
موقع 14.2456 43.6316
سكان 149531

مكان ye.yabuth-district
اسم يبعث
إنجليزي Yabuth
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 14.7066 47.7446
سكان 9862
ملتبس نعم

مكان ye.yafa
اسم يافع
إنجليزي Yafa
بلد YEM
صنف_الكيان region
أب ye
موقع 13.85 45.2
ملتبس نعم

مكان ye.yahr-district
اسم يهر
إنجليزي Yahr
بلد YEM
صنف_الكيان admin2
أب ye.lahij-gov
موقع 13.698 45.125
سكان 37148

مكان ye.yakhtul
اسم يختل
إنجليزي Yakhtul
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.45 43.28
جيونيمز 69585

مكان ye.yakla
اسم يكلا الغيل
إنجليزي Yakla
بلد YEM
صنف_الكيان village
أب ye.bayda-gov
موقع 14.6 44.87

مكان ye.yarim
اسم يريم
إنجليزي Yarim
بلد YEM
صنف_الكيان town
أب ye.yarim-district
موقع 14.298 44.378
سكان 33050
جيونيمز 69559

مكان ye.yarim-district
اسم يريم
إنجليزي Yarim
بلد YEM
صنف_الكيان admin2
أب ye.ibb-gov
موقع 14.2845 44.3404
سكان 175014

مكان ye.yemen-west-coast
اسم الساحل الغربي
اسم الساحل الغربي لليمن
اسم الساحل الغربي اليمني
إنجليزي Yemen West Coast
بلد YEM
صنف_الكيان region
أب ye
موقع 13.8 43.3
ملتبس نعم

مكان ye.yufrus
اسم يفرس
إنجليزي Yufrus
بلد YEM
صنف_الكيان town
أب ye.taiz-gov
موقع 13.4553 43.947
جيونيمز 69537
ملتبس نعم

مكان ye.zabid
اسم زبيد
إنجليزي Zabid
بلد YEM
صنف_الكيان town
أب ye.zabid-district
موقع 14.195 43.315
سكان 50781

مكان ye.zabid-district
اسم زبيد
إنجليزي Zabid
بلد YEM
صنف_الكيان admin2
أب ye.hudaydah-gov
موقع 14.2614 43.3727
سكان 155585
جيونيمز 69500

مكان ye.zakhim
اسم زخم
إنجليزي Zakhim
بلد YEM
صنف_الكيان town
أب ye.bayda-gov
موقع 14.295 44.685
جيونيمز 408883
ملتبس نعم

مكان ye.zalmah-al-ulya
اسم ظلمة حبيش
اسم ظلمة العليا
إنجليزي Zalmah al 'Ulya
بلد YEM
صنف_الكيان town
أب ye.ibb-gov
موقع 14.1023 44.094
جيونيمز 30714

مكان ye.zamakh-wa-manwakh-district
اسم زمخ ومنوخ
إنجليزي Zamakh wa Manwakh
بلد YEM
صنف_الكيان admin2
أب ye.hadramawt-gov
موقع 17.1309 47.9953
سكان 1505

مكان ye.zarajah
اسم زراجة
إنجليزي Zarajah
بلد YEM
صنف_الكيان town
أب ye.dhamar-gov
موقع 14.8669 44.3787
جيونيمز 69457

مكان ye.zinjibar
اسم زنجبار
إنجليزي Zinjibar
بلد YEM
صنف_الكيان town
أب ye.abyan-gov
موقع 13.128 45.381
سكان 19879
جيونيمز 69426

مكان ye.zuqar-island
اسم زقر
اسم جزيرة زقر
إنجليزي Zuqar Island
بلد YEM
صنف_الكيان island
أب ye.hudaydah-gov
موقع 14 42.75
