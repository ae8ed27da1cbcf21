# Places of Yemen.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ye.abs
اسم عبس
إنجليزي Abs
بلد YEM
صنف_الكيان town
أب ye
موقع 16.0029 43.1972
جيونيمز 70357
ملتبس نعم

مكان ye.abs-district
اسم عبس
إنجليزي Abs
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0056 43.0831
سكان 133824

مكان ye.ad-dahi
اسم الضحي
إنجليزي Ad Dahi
بلد YEM
صنف_الكيان town
أب ye
موقع 15.2152 43.0702
جيونيمز 80393

مكان ye.ad-dahi-district
اسم الضحى
إنجليزي Ad Dahi
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.2224 43.1705
سكان 54503

مكان ye.ad-dali
اسم الضالع
إنجليزي Ad Dali'
بلد YEM
صنف_الكيان town
أب ye
موقع 13.6957 44.7314
سكان 14760
جيونيمز 80384
ملتبس نعم

مكان ye.ad-dann
اسم الدن
إنجليزي Ad Dann
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3518 43.8528
جيونيمز 80379
ملتبس نعم

مكان ye.ad-dhalee-district
اسم الضالع
إنجليزي Ad Dhale'e
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7057 44.7587
سكان 80213

مكان ye.ad-dil
اسم الضلع
إنجليزي Ad Dil'
بلد YEM
صنف_الكيان town
أب ye
موقع 14.672 43.8183
جيونيمز 30788
ملتبس نعم

مكان ye.ad-dimnah
اسم الدمنة
إنجليزي Ad Dimnah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.454 44.1817
جيونيمز 80336
ملتبس نعم

مكان ye.ad-dis-ash-sharqiyah
اسم الديس الشرقية
إنجليزي Ad Dis ash Sharqiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.9084 49.9485
جيونيمز 80331

مكان ye.ad-dis-district
اسم الديس
إنجليزي Ad Dis
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.008 49.9789
سكان 23092

مكان ye.ad-durayhimi
اسم الدريهمي
إنجليزي Ad Durayhimi
بلد YEM
صنف_الكيان town
أب ye
موقع 14.637 43.0551
جيونيمز 80309

مكان ye.ad-durayhimi-district
اسم الدريهمي
إنجليزي Ad Durayhimi
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6246 43.0832
سكان 55013

مكان ye.aden
اسم عدن
إنجليزي Aden
بلد YEM
صنف_الكيان city
أب ye
موقع 12.852 45.0367
سكان 863000
جيونيمز 415189

مكان ye.adh-dhliaah-district
اسم الضليعة
إنجليزي Adh Dhlia'ah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9845 47.9151
سكان 18678

مكان ye.aflah-al-yaman-district
اسم أفلح اليمن
إنجليزي Aflah Al Yaman
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.991 43.4084
سكان 38874

مكان ye.aflah-ash-shawm-district
اسم أفلح الشام
إنجليزي Aflah Ash Shawm
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0517 43.4158
سكان 54054

مكان ye.ahwar
اسم أحور
إنجليزي Ahwar
بلد YEM
صنف_الكيان town
أب ye
موقع 13.5202 46.7137
جيونيمز 80105
ملتبس نعم

مكان ye.ahwar-district
اسم أحور
إنجليزي Ahwar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.6575 46.7781
سكان 25246

مكان ye.ain-district
اسم عين
إنجليزي Ain
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9378 45.5913
سكان 22051

مكان ye.al-abdiyah-district
اسم العبدية
إنجليزي Al Abdiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7245 45.3768
سكان 13000

مكان ye.al-abr
اسم العبر
إنجليزي Al 'Abr
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1377 47.2355
جيونيمز 74785
ملتبس نعم

مكان ye.al-abr-district
اسم العبر
إنجليزي Al Abr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.9543 47.3606
سكان 3348

مكان ye.al-ahad
اسم الأحد
إنجليزي Al Ahad
بلد YEM
صنف_الكيان town
أب ye
موقع 14.2583 43.6417
جيونيمز 30777
ملتبس نعم

مكان ye.al-amud
اسم العمود
إنجليزي Al 'Amud
بلد YEM
صنف_الكيان town
أب ye
موقع 14.721 45.2068
جيونيمز 7364546
ملتبس نعم

مكان ye.al-aqabah
اسم العقبة
إنجليزي Al 'Aqabah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.2718 44.787
جيونيمز 7364784
ملتبس نعم

مكان ye.al-aqir
اسم العاقر
إنجليزي Al 'Aqir
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5682 45.9116
جيونيمز 79967
ملتبس نعم

مكان ye.al-aqta
اسم الأقطع
إنجليزي Al Aqta'
بلد YEM
صنف_الكيان town
أب ye
موقع 14.6622 45.3512
جيونيمز 7931042
ملتبس نعم

مكان ye.al-arsh-district
اسم العرش
إنجليزي Al A'rsh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3741 44.7716
سكان 45773

مكان ye.al-ashah-district
اسم العشة
إنجليزي Al Ashah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.4027 43.844
سكان 43859

مكان ye.al-ashshah
اسم العشة
إنجليزي Al 'Ashshah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2565 43.8548
جيونيمز 407024
ملتبس نعم

مكان ye.al-awabil
اسم عوابل
اسم العوابل
إنجليزي Al 'Awabil
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8376 44.8643
جيونيمز 77636

مكان ye.al-azariq-district
اسم الأزارق
إنجليزي Al Azariq
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.6291 44.6362
سكان 37295

مكان ye.al-batinah
اسم الباطنة
إنجليزي Al Batinah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4833 48.4333
جيونيمز 79845
ملتبس نعم

مكان ye.al-bayda
اسم البيضاء
إنجليزي Al Bayda
بلد YEM
صنف_الكيان town
أب ye
موقع 13.979 45.574
سكان 37821
جيونيمز 79836
ملتبس نعم

مكان ye.al-bayda-city-district
اسم البيضاء
إنجليزي Al Bayda City
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9835 45.5601
سكان 29853

مكان ye.al-bilad
اسم البلاد
إنجليزي Al Bilad
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1381 49.2917
جيونيمز 77803
ملتبس نعم

مكان ye.al-buraiqeh-district
اسم البريقة
إنجليزي Al Buraiqeh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.8189 44.7691
سكان 62405

مكان ye.al-burayqah
اسم البريقة
إنجليزي Al Burayqah
بلد YEM
صنف_الكيان town
أب ye
موقع 12.7394 44.8842
جيونيمز 79799

مكان ye.al-dhihar-district
اسم الظهار
إنجليزي Al Dhihar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9831 44.1572
سكان 154399

مكان ye.al-garrahi-district
اسم الجراحي
إنجليزي Al Garrahi
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.074 43.3729
سكان 89163

مكان ye.al-ghaydah-district
اسم الغيظة
اسم الغيضة
إنجليزي Al Ghaydah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.3781 52.013
سكان 27404

مكان ye.al-ghayl
اسم الغيل
إنجليزي Al Ghayl
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1077 44.6801
جيونيمز 407049

مكان ye.al-ghayl-district
اسم الغيل
إنجليزي Al Ghayl
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0805 44.6892
سكان 10436

مكان ye.al-ghaylah
اسم الغيلة
إنجليزي Al Ghaylah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5958 45.5833
جيونيمز 30543
ملتبس نعم

مكان ye.al-ghayzah
اسم الغيضة
اسم الغيظة
إنجليزي Al Ghayzah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2079 52.176
سكان 10948
جيونيمز 79700
ملتبس نعم

مكان ye.al-habilayn
اسم الحبيلين
إنجليزي Al Habilayn
بلد YEM
صنف_الكيان town
أب ye
موقع 13.52 44.8508
جيونيمز 75508

مكان ye.al-had-district
اسم الحد
إنجليزي Al Had
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9723 45.3202
سكان 53159

مكان ye.al-hada-district
اسم الحداء
إنجليزي Al Hada
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.808 44.5599
سكان 143100

مكان ye.al-hadiyah
اسم الحدية
إنجليزي Al Hadiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5264 43.5705
جيونيمز 401019
ملتبس نعم

مكان ye.al-hajab
اسم عين
اسم الحجب
إنجليزي Al Hajab
بلد YEM
صنف_الكيان town
أب ye
موقع 14.8519 45.529
جيونيمز 77594
ملتبس نعم

مكان ye.al-hajjaylah-district
اسم الحجيلة
إنجليزي Al Hajjaylah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9742 43.5782
سكان 9694

مكان ye.al-hali-district
اسم الحالي
إنجليزي Al Hali
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.8153 42.9872
سكان 168071

مكان ye.al-harf
اسم الحرف
إنجليزي Al Harf
بلد YEM
صنف_الكيان town
أب ye
موقع 16.3639 44.0942
جيونيمز 79531
ملتبس نعم

مكان ye.al-harjah
اسم الحرجة
إنجليزي Al Harjah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4887 44.6657
جيونيمز 7341563
ملتبس نعم

مكان ye.al-hashwah
اسم الحشوة
إنجليزي Al Hashwah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.9064 44.2762
جيونيمز 406635
ملتبس نعم

مكان ye.al-hashwah-district
اسم الحشوة
إنجليزي Al Hashwah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.8922 44.2362
سكان 14274

مكان ye.al-hawak-district
اسم الحوك
إنجليزي Al Hawak
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7545 42.9923
سكان 155369

مكان ye.al-hawtah-district
اسم الحوطة
إنجليزي Al Hawtah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.0639 44.8812
سكان 25881

مكان ye.al-hayfah
اسم الحيفة
إنجليزي Al Hayfah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7349 44.2379
جيونيمز 404914

مكان ye.al-haymah-ad-dakhiliyah-district
اسم الحيمة الداخلية
إنجليزي Al Haymah Ad Dakhiliyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.2819 43.8519
سكان 83234

مكان ye.al-haymah-al-kharijiyah-district
اسم الحيمة الخارجية
إنجليزي Al Haymah Al Kharijiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9623 43.8745
سكان 58454

مكان ye.al-hazm
اسم الحزم
إنجليزي Al Hazm
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1641 44.7769
سكان 18241
جيونيمز 79455
ملتبس نعم

مكان ye.al-hazm-district
اسم الحزم
إنجليزي Al Hazm
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0643 45.009
سكان 30952

مكان ye.al-hijrah
اسم الهجرة
إنجليزي Al Hijrah
بلد YEM
صنف_الكيان town
أب ye
موقع 17.2979 43.3872
جيونيمز 7345723
ملتبس نعم

مكان ye.al-hudaydah
اسم الحديدة
اسم الحديده
إنجليزي Al Hudaydah
بلد YEM
صنف_الكيان city
أب ye
موقع 14.7988 42.9914
سكان 617871
جيونيمز 79415

مكان ye.al-humaydat
اسم الحميدات
إنجليزي Al Humaydat
بلد YEM
صنف_الكيان town
أب ye
موقع 16.4844 44.4293
جيونيمز 406884
ملتبس نعم

مكان ye.al-husayn
اسم الحصين
إنجليزي Al Husayn
بلد YEM
صنف_الكيان town
أب ye
موقع 13.792 44.7689
جيونيمز 79384
ملتبس نعم

مكان ye.al-husha-district
اسم الحشاء
إنجليزي Al Husha
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7648 44.4768
سكان 60178

مكان ye.al-husn-district
اسم الحصن
إنجليزي Al Husn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0089 44.4653
سكان 30124

مكان ye.al-hussein-district
اسم الحصين
إنجليزي Al Hussein
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7935 44.7941
سكان 37118

مكان ye.al-husun
اسم الحصون
اسم المركز ال جلال
إنجليزي Al Husun
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4739 45.3669
جيونيمز 8356686
ملتبس نعم

مكان ye.al-inan
اسم سوق العنان
اسم برط العنان
اسم العنان
اسم عزلة العنان
إنجليزي Al 'Inan
بلد YEM
صنف_الكيان town
أب ye
موقع 16.7219 44.3125
سكان 100
جيونيمز 70346

مكان ye.al-jabin-district
اسم الجبين
إنجليزي Al Jabin
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7027 43.6115
سكان 71777

مكان ye.al-jafariyah-district
اسم الجعفرية
إنجليزي Al Jafariyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5051 43.572
سكان 69705

مكان ye.al-jamimah
اسم الجميمة
إنجليزي Al Jamimah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.0179 43.5965
جيونيمز 407094

مكان ye.al-jamimah-district
اسم الجميمة
إنجليزي Al Jamimah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0482 43.5477
سكان 41211

مكان ye.al-jarrahi
اسم الجراحي
إنجليزي Al Jarrahi
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1325 43.3884
جيونيمز 79284
ملتبس نعم

مكان ye.al-jawl
اسم الجول
إنجليزي Al Jawl
بلد YEM
صنف_الكيان town
أب ye
موقع 14.4563 48.2807
جيونيمز 72855
ملتبس نعم

مكان ye.al-jubah-district
اسم الجوبة
إنجليزي Al Jubah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.1562 45.3188
سكان 21093

مكان ye.al-jumah
اسم الجمعة
إنجليزي Al Jum'ah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.7378 43.9649
جيونيمز 401000
ملتبس نعم

مكان ye.al-jurbah
اسم الجربة
إنجليزي Al Jurbah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7915 45.1589
جيونيمز 79219
ملتبس نعم

مكان ye.al-khabt-district
اسم الخبت
إنجليزي Al Khabt
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.49 43.3402
سكان 64033

مكان ye.al-khalq-district
اسم الخلق
إنجليزي Al Khalq
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0675 44.7996
سكان 14123

مكان ye.al-khamis
اسم خميس بني سعد
اسم الخميس
إنجليزي Al Khamis
بلد YEM
صنف_الكيان town
أب ye
موقع 15.1853 43.5112
جيونيمز 402470

مكان ye.al-khaniq
اسم الخانق
إنجليزي Al Khaniq
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5025 44.1816
سكان 2
جيونيمز 7890531
ملتبس نعم

مكان ye.al-kharab
اسم الخراب
إنجليزي Al Kharab
بلد YEM
صنف_الكيان town
أب ye
موقع 16.9913 43.3389
جيونيمز 7346660
ملتبس نعم

مكان ye.al-khawkhah
اسم الخوخة
إنجليزي Al Khawkhah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8071 43.2493
جيونيمز 79131
ملتبس نعم

مكان ye.al-khawkhah-district
اسم الخوخة
إنجليزي Al Khawkhah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8167 43.3416
سكان 33764

مكان ye.al-luhayyah
اسم اللحية
إنجليزي Al Luhayyah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7031 42.6909
جيونيمز 79050
ملتبس نعم

مكان ye.al-maafer-district
اسم المعافر
إنجليزي Al Ma'afer
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.3478 43.95
سكان 110924

مكان ye.al-maalla
اسم المعلاء
إنجليزي Al Ma'alla'
بلد YEM
صنف_الكيان town
أب ye
موقع 12.7899 45.0024
جيونيمز 73422

مكان ye.al-madan
اسم المدان
إنجليزي Al Madan
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2241 43.6438
جيونيمز 407014
ملتبس نعم

مكان ye.al-madan-district
اسم المدان
إنجليزي Al Madan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2371 43.637
سكان 26955

مكان ye.al-madaribah-wa-al-arah-district
اسم المضاربة والعارة
إنجليزي Al Madaribah Wa Al Arah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.8398 43.987
سكان 45808

مكان ye.al-madid
اسم المديد
إنجليزي Al Madid
بلد YEM
صنف_الكيان town
أب ye
موقع 15.6445 44.4734
جيونيمز 73365
ملتبس نعم

مكان ye.al-maflahy-district
اسم المفلحي
إنجليزي Al Maflahy
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7925 45.1403
سكان 38524

مكان ye.al-mafud
اسم المافود
إنجليزي Al Mafud
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3426 47.2522
جيونيمز 73325

مكان ye.al-maghrabah
اسم المغربة
إنجليزي Al Maghrabah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.8772 43.6667
جيونيمز 403270
ملتبس نعم

مكان ye.al-maghrabah-district
اسم المغربة
إنجليزي Al Maghrabah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8923 43.6333
سكان 64440

مكان ye.al-mahabishah-district
اسم المحابشة
إنجليزي Al Mahabishah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.9219 43.4703
سكان 50865

مكان ye.al-mahfad-district
اسم المحفد
إنجليزي Al Mahfad
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9855 46.6638
سكان 26870

مكان ye.al-mahfid
اسم المحفد
إنجليزي Al Mahfid
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0585 46.9133
جيونيمز 78991

مكان ye.al-mahjal
اسم المحجل
إنجليزي Al Mahjal
بلد YEM
صنف_الكيان town
أب ye
موقع 16.7117 44.8477
جيونيمز 406737
ملتبس نعم

مكان ye.al-mahwait-district
اسم المحويت
إنجليزي Al Mahwait
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.398 43.5706
سكان 50526

مكان ye.al-mahwit
اسم المحويت
إنجليزي Al Mahwit
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4701 43.5448
سكان 10593
جيونيمز 78977

مكان ye.al-makhadir
اسم المخادر
إنجليزي Al Makhadir
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1222 44.198
جيونيمز 78964

مكان ye.al-makhadir-district
اسم المخادر
إنجليزي Al Makhadir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1299 44.2059
سكان 113892

مكان ye.al-malagim-district
اسم الملاجم
إنجليزي Al Malagim
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.358 45.3882
سكان 29573

مكان ye.al-malahit
اسم الملاحيط
إنجليزي Al Malahit
بلد YEM
صنف_الكيان town
أب ye
موقع 16.7685 43.2758
جيونيمز 73125

مكان ye.al-manar-district
اسم المنار
إنجليزي Al Manar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6284 44.1183
سكان 49390

مكان ye.al-mansura-district
اسم المنصورة
اسم المنصوره
إنجليزي Al Mansura
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.8555 44.9727
سكان 114931

مكان ye.al-mansurah
اسم المنصورة
إنجليزي Al Mansurah
بلد YEM
صنف_الكيان town
أب ye
موقع 12.8602 44.9817
جيونيمز 78931
ملتبس نعم

مكان ye.al-mansuriyah
اسم المنصورية
إنجليزي Al Mansuriyah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.6856 43.2992
جيونيمز 78929

مكان ye.al-mansuriyah-district
اسم المنصورية
إنجليزي Al Mansuriyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6841 43.3526
سكان 44744

مكان ye.al-maqatirah-district
اسم المقاطرة
إنجليزي Al Maqatirah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.1025 44.1787
سكان 54613

مكان ye.al-marawiah
اسم المراوعة
إنجليزي Al Marawi'ah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.8307 43.1539
جيونيمز 78909

مكان ye.al-marawiah-district
اسم المراوعة
إنجليزي Al Marawi'ah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.8655 43.1903
سكان 129527

مكان ye.al-marir
اسم المرير
إنجليزي al Marir
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9818 43.5955
جيونيمز 78905

مكان ye.al-masaliyah
اسم مشرعة
اسم المسالية
إنجليزي Al Masaliyah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.5323 43.9959
جيونيمز 30740
ملتبس نعم

مكان ye.al-mashaf
اسم المشاف
إنجليزي Al Mashaf
بلد YEM
صنف_الكيان town
أب ye
موقع 16.8584 43.1978
جيونيمز 7346082

مكان ye.al-mashannah-district
اسم المشنة
إنجليزي Al Mashannah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9479 44.1773
سكان 101148

مكان ye.al-masilah-district
اسم المسيلة
إنجليزي Al Masilah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7107 50.5773
سكان 10404

مكان ye.al-maslub
اسم المصلوب
إنجليزي Al Maslub
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1827 44.6261
جيونيمز 407048
ملتبس نعم

مكان ye.al-maslub-district
اسم المصلوب
إنجليزي Al Maslub
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.113 44.5578
سكان 9938

مكان ye.al-matammah-district
اسم المطمة
إنجليزي Al Matammah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2444 44.3839
سكان 28935

مكان ye.al-maton-district
اسم المتون
إنجليزي Al Maton
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2747 44.6322
سكان 28411

مكان ye.al-matun
اسم المتون
إنجليزي Al Matun
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2306 44.5848
جيونيمز 407042
ملتبس نعم

مكان ye.al-maudah
اسم الطفة
اسم الحكومة
اسم ال معوضة
إنجليزي Al Ma'udah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.2105 45.3873
جيونيمز 78713

مكان ye.al-mawasit-district
اسم المواسط
إنجليزي Al Mawasit
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.2995 44.0971
سكان 115857

مكان ye.al-mayfaah
اسم الميفعة
إنجليزي Al Mayfa'ah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.4639 44.5487
جيونيمز 408801

مكان ye.al-miftah
اسم المفتاح
إنجليزي Al Miftah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.9743 43.4638
جيونيمز 413170
ملتبس نعم

مكان ye.al-miftah-district
اسم المفتاح
إنجليزي Al Miftah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.9579 43.5112
سكان 31691

مكان ye.al-mighlaf
اسم المغلاف
إنجليزي Al Mighlaf
بلد YEM
صنف_الكيان town
أب ye
موقع 15.2877 43.1891
جيونيمز 78823

مكان ye.al-mighlaf-district
اسم المغلاف
إنجليزي Al Mighlaf
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3116 43.183
سكان 39436

مكان ye.al-milah
اسم الملاح
إنجليزي Al Milah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.4261 44.8256
جيونيمز 78814
ملتبس نعم

مكان ye.al-milah-district
اسم الملاح
إنجليزي Al Milah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.2928 45.0054
سكان 27636

مكان ye.al-mina-district
اسم الميناء
إنجليزي Al Mina
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7982 42.944
سكان 91843

مكان ye.al-mirwah
اسم المرواح
إنجليزي Al Mirwah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4722 43.4294
جيونيمز 34860

مكان ye.al-misrakh
اسم المسراخ
إنجليزي Al Misrakh
بلد YEM
صنف_الكيان town
أب ye
موقع 13.4606 44.0204
جيونيمز 78776

مكان ye.al-misrakh-district
اسم المسراخ
إنجليزي Al Misrakh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.4345 44.0535
سكان 112653

مكان ye.al-mualla-district
اسم المعلا
إنجليزي Al Mualla
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.6612 43.4104
سكان 49891

مكان ye.al-mudhaffar-district
اسم المظفر
إنجليزي Al Mudhaffar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5809 43.9941
سكان 146259

مكان ye.al-mukha-district
اسم المخاء
إنجليزي Al Mukha
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.481 43.3592
سكان 18155

مكان ye.al-munirah
اسم المنيرة
إنجليزي Al Munirah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3225 42.9301
جيونيمز 78742
ملتبس نعم

مكان ye.al-musaymir
اسم المسيمير
إنجليزي Al Musaymir
بلد YEM
صنف_الكيان town
أب ye
موقع 13.4439 44.6153
سكان 3
جيونيمز 72430

مكان ye.al-musaymir-district
اسم المسيمير
إنجليزي Al Musaymir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.4866 44.6157
سكان 26558

مكان ye.al-nashmah
اسم نجد النشمة
اسم النشمة
إنجليزي Al Nashmah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.3903 43.9683
جيونيمز 406072

مكان ye.al-qabbaytah-district
اسم القبيطة
إنجليزي Al Qabbaytah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.3161 44.5071
سكان 94516

مكان ye.al-qaf-district
اسم القف
إنجليزي Al Qaf
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.5405 49.1103
سكان 2145

مكان ye.al-qaflah
اسم القفلة
إنجليزي Al Qaflah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.319 43.7679
جيونيمز 78699
ملتبس نعم

مكان ye.al-qaflah-district
اسم قفلة عذر
إنجليزي Al Qaflah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.3484 43.7003
سكان 36722

مكان ye.al-qafr-district
اسم القفر
إنجليزي Al Qafr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3132 44.0315
سكان 103272

مكان ye.al-qahirah-district
اسم القاهرة
إنجليزي Al Qahirah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5962 44.0129
سكان 149394

مكان ye.al-qanawis
اسم القناوص
إنجليزي Al Qanawis
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4929 43.1343
جيونيمز 78675

مكان ye.al-qanawis-district
اسم القناوص
إنجليزي Al Qanawis
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.491 43.1505
سكان 72336

مكان ye.al-qatan
اسم القطن
إنجليزي Al Qatan
بلد YEM
صنف_الكيان town
أب ye
موقع 15.8406 48.4556
جيونيمز 79478
ملتبس نعم

مكان ye.al-qatn-district
اسم القطن
إنجليزي Al Qatn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0073 48.3398
سكان 64248

مكان ye.al-quraishyah-district
اسم القريشية
إنجليزي Al Quraishyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6787 44.8873
سكان 29525

مكان ye.al-qurayshiyah
اسم القريشية
اسم ساه القريشية
إنجليزي Al Qurayshiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5122 44.8536
جيونيمز 7364913

مكان ye.al-qurh
اسم القرح
إنجليزي Al Qurh
بلد YEM
صنف_الكيان town
أب ye
موقع 16.7333 51.4833
جيونيمز 78566
ملتبس نعم

مكان ye.al-shiruj
اسم الشروج
إنجليزي Al Shiruj
بلد YEM
صنف_الكيان town
أب ye
موقع 14.6853 47.7693
جيونيمز 7931038

مكان ye.al-talh-district
اسم الطلح
إنجليزي Al Talh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0513 47.4173
سكان 9404

مكان ye.al-udayn
اسم العدين
إنجليزي Al 'Udayn
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9692 43.9967
جيونيمز 78543
ملتبس نعم

مكان ye.al-udayn-district
اسم العدين
إنجليزي Al Udayn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9505 43.9474
سكان 143578

مكان ye.al-ulayb
اسم العليب
إنجليزي Al 'Ulayb
بلد YEM
صنف_الكيان town
أب ye
موقع 15.1475 49.0733
جيونيمز 8308729

مكان ye.al-urrah
اسم العر
اسم العرة
إنجليزي Al 'Urrah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.2465 43.8884
جيونيمز 402753
ملتبس نعم

مكان ye.al-wadea-district
اسم الوضيع
إنجليزي Al Wade'a
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7218 46.0205
سكان 23400

مكان ye.al-wahdah-district
اسم الوحدة
إنجليزي Al Wahdah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3356 44.1887
سكان 99956

مكان ye.al-waziiyah-district
اسم الوازعية
إنجليزي Al Wazi'iyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.1622 43.7359
سكان 75288

مكان ye.al-wuday
اسم أم وضيع
اسم الوضيع
إنجليزي Al Wuday'
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7721 46.0179
جيونيمز 78471

مكان ye.alluheyah-district
اسم اللحية
إنجليزي Alluheyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6036 42.8531
سكان 105682

مكان ye.amd
اسم عمد
إنجليزي 'Amd
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3 47.9833
جيونيمز 78448
ملتبس نعم

مكان ye.amd-district
اسم عمد
إنجليزي Amd
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3343 47.9222
سكان 20052

مكان ye.amran
اسم عمران
إنجليزي 'Amran
بلد YEM
صنف_الكيان city
أب ye
موقع 15.6594 43.9438
سكان 90792
جيونيمز 78428

مكان ye.amran-district
اسم عمران
إنجليزي Amran
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6759 43.9433
سكان 96375

مكان ye.an-nadirah
اسم النادرة
إنجليزي An Nadirah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0963 44.4756
جيونيمز 78379
ملتبس نعم

مكان ye.an-nadirah-district
اسم النادرة
إنجليزي An Nadirah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.0677 44.4923
سكان 73755

مكان ye.an-najd
اسم النجد
إنجليزي An Najd
بلد YEM
صنف_الكيان town
أب ye
موقع 14.4215 45.296
جيونيمز 7363900
ملتبس نعم

مكان ye.an-nasirah
اسم الناصرة
إنجليزي An Nasirah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7728 43.809
جيونيمز 403272
ملتبس نعم

مكان ye.an-nazir
اسم النظير
إنجليزي An Nazir
بلد YEM
صنف_الكيان town
أب ye
موقع 16.9092 43.2623
جيونيمز 34888
ملتبس نعم

مكان ye.anss-district
اسم عنس
إنجليزي Anss
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.4355 44.4138
سكان 119124

مكان ye.ar-radmah
اسم الرضمة
إنجليزي Ar Radmah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.2197 44.5866
جيونيمز 408846

مكان ye.ar-radmah-district
اسم الرضمة
إنجليزي Ar Radmah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.2092 44.5589
سكان 76576

مكان ye.ar-ramadi
اسم الرمادي
إنجليزي Ar Ramadi
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9564 43.7846
جيونيمز 30762
ملتبس نعم

مكان ye.ar-rawdah
اسم الروضة
إنجليزي Ar Rawdah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4325 44.224
جيونيمز 78137
ملتبس نعم

مكان ye.ar-rawdah-district
اسم الروضة
إنجليزي Ar Rawdah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6152 47.2832
سكان 27371

مكان ye.ar-rawnah
اسم الرونة
إنجليزي Ar Rawnah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7564 43.8029
جيونيمز 30748

مكان ye.ar-raydah-wa-qusayar-district
اسم الريدة وقصيعر
إنجليزي Ar Raydah Wa Qusayar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.2298 50.2892
سكان 45180

مكان ye.ar-ridai
اسم الرضائي
إنجليزي Ar Rida'i
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0171 44.3941
جيونيمز 408342
ملتبس نعم

مكان ye.ar-rubu
اسم الربوع
إنجليزي Ar Rubu'
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7802 43.869
جيونيمز 407690
ملتبس نعم

مكان ye.ar-rujum
اسم الرجم
إنجليزي Ar Rujum
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4578 43.6323
جيونيمز 402074
ملتبس نعم

مكان ye.ar-rujum-district
اسم الرجم
إنجليزي Ar Rujum
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4248 43.6653
سكان 75708

مكان ye.ar-ryashyyah-district
اسم الرياشية
إنجليزي Ar Ryashyyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.2476 44.7943
سكان 22842

مكان ye.arhab-district
اسم أرحب
إنجليزي Arhab
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7702 44.2786
سكان 90038

مكان ye.as-sabain-district
اسم السبعين
إنجليزي As Sabain
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3141 44.2147
سكان 311203

مكان ye.as-sabrah-district
اسم السبرة
إنجليزي As Sabrah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8464 44.3294
سكان 69872

مكان ye.as-saddah
اسم السدة
إنجليزي As Saddah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1221 44.4214
جيونيمز 77881
ملتبس نعم

مكان ye.as-saddah-district
اسم السدة
إنجليزي As Saddah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1548 44.4053
سكان 82502

مكان ye.as-safaqayn
اسم الصفقين
إنجليزي As Safaqayn
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3792 43.4205
جيونيمز 77872

مكان ye.as-safra-district
اسم الصفراء
إنجليزي As Safra
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.2352 43.7891
سكان 50845

مكان ye.as-said
اسم الصعيد
إنجليزي As Sa'id
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3301 46.8729
جيونيمز 77862
ملتبس نعم

مكان ye.as-said-district
اسم الصعيد
إنجليزي As Said
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.2821 46.8648
سكان 35034

مكان ye.as-salafiyah-district
اسم السلفية
إنجليزي As Salafiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.667 43.8324
سكان 82540

مكان ye.as-salasil
اسم السلاسل
إنجليزي As Salasil
بلد YEM
صنف_الكيان town
أب ye
موقع 16.4796 48.8315
جيونيمز 74499
ملتبس نعم

مكان ye.as-salif
اسم الصليف
إنجليزي As Salif
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3076 42.6711
جيونيمز 77843

مكان ye.as-salif-district
اسم الصليف
إنجليزي As Salif
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.245 42.7117
سكان 6343

مكان ye.as-salw
اسم الصلو
إنجليزي As Salw
بلد YEM
صنف_الكيان town
أب ye
موقع 13.3289 44.2171
جيونيمز 8357701

مكان ye.as-sararah
اسم الصرارة
إنجليزي As Sararah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7945 43.87
جيونيمز 403271
ملتبس نعم

مكان ye.as-sawadiyah
اسم السوادية
إنجليزي As Sawadiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3011 45.2215
جيونيمز 77809
ملتبس نعم

مكان ye.as-sawadiyah-district
اسم السوادية
إنجليزي As Sawadiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5203 45.3818
سكان 26763

مكان ye.as-sawd-district
اسم السود
إنجليزي As Sawd
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8076 43.7671
سكان 25892

مكان ye.as-sawm-district
اسم السوم
إنجليزي As Sawm
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.1204 49.7469
سكان 12666

مكان ye.as-sawmaah
اسم الصومعة
إنجليزي As Sawma'ah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0851 45.801
جيونيمز 77800
ملتبس نعم

مكان ye.as-sawmaah-district
اسم الصومعة
إنجليزي As Sawma'ah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1722 45.7153
سكان 44873

مكان ye.as-sayyani
اسم السياني
إنجليزي As Sayyani
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8427 44.1739
جيونيمز 77791

مكان ye.as-sayyani-district
اسم السياني
إنجليزي As Sayyani
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8319 44.1982
سكان 110515

مكان ye.as-silw-district
اسم الصلو
إنجليزي As Silw
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.355 44.2005
سكان 152486

مكان ye.as-sudah
اسم السودة
إنجليزي As Sudah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.9586 43.7808
جيونيمز 77772

مكان ye.as-sudah-district
اسم السودة
إنجليزي As Sudah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.948 43.7765
سكان 32169

مكان ye.as-sukhnah
اسم السخنة
إنجليزي As Sukhnah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.7941 43.4362
جيونيمز 401672
ملتبس نعم

مكان ye.as-sukhnah-district
اسم السخنة
إنجليزي As Sukhnah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7841 43.3663
سكان 59652

مكان ye.as-suq-al-jadid
اسم السوق الجديد
إنجليزي As Suq al Jadid
بلد YEM
صنف_الكيان town
أب ye
موقع 15.825 44.062
جيونيمز 76930

مكان ye.as-suwayda
اسم السويداء
اسم السويدا
إنجليزي As Suwayda
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7869 45.2304
جيونيمز 70272
ملتبس نعم

مكان ye.asdas
اسم أسداس
إنجليزي Asdas
بلد YEM
صنف_الكيان town
أب ye
موقع 15.766 45.0815
جيونيمز 78019
ملتبس نعم

مكان ye.ash-shaghadirah
اسم الشغادرة
إنجليزي Ash Shaghadirah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.62 43.5206
جيونيمز 77985

مكان ye.ash-shaghadirah-district
اسم الشغادرة
إنجليزي Ash Shaghadirah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.5993 43.4945
سكان 48746

مكان ye.ash-shahil
اسم الشاهل
إنجليزي Ash Shahil
بلد YEM
صنف_الكيان town
أب ye
موقع 15.8666 43.4049
جيونيمز 77980

مكان ye.ash-shahil-district
اسم الشاهل
إنجليزي Ash Shahil
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8586 43.4329
سكان 32548

مكان ye.ash-shaikh-outhman-district
اسم الشيخ عثمان
إنجليزي Ash Shaikh Outhman
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.8801 45.0222
سكان 105248

مكان ye.ash-shair-district
اسم الشعر
إنجليزي Ash Sha'ir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.0433 44.3569
سكان 39805

مكان ye.ash-shamayatayn-district
اسم الشمايتين
إنجليزي Ash Shamayatayn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.2012 43.972
سكان 26790

مكان ye.ash-sharyah
اسم الشرية
إنجليزي Ash Sharyah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3566 45.0224
جيونيمز 70759
ملتبس نعم

مكان ye.ash-shatt
اسم أم شط
اسم الشط
إنجليزي Ash Shatt
بلد YEM
صنف_الكيان town
أب ye
موقع 12.8936 44.0357
جيونيمز 77946

مكان ye.ash-shawati
اسم الشواتي
إنجليزي Ash Shawati
بلد YEM
صنف_الكيان town
أب ye
موقع 16.7831 43.8126
سكان 25
جيونيمز 7683765
ملتبس نعم

مكان ye.ash-shaykh-uthman
اسم الشيخ عثمان
إنجليزي Ash Shaykh 'Uthman
بلد YEM
صنف_الكيان town
أب ye
موقع 12.8768 44.9931
جيونيمز 77940

مكان ye.ash-shihr
اسم الشحر
إنجليزي Ash Shihr
بلد YEM
صنف_الكيان town
أب ye
موقع 14.7593 49.6092
جيونيمز 30490

مكان ye.ash-shihr-district
اسم الشحر
إنجليزي Ash Shihr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0162 49.5808
سكان 73482

مكان ye.ash-shuayb-district
اسم الشعيب
إنجليزي Ash Shu'ayb
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8277 44.924
سكان 38261

مكان ye.ash-shuqayrah
اسم الشقيرة
اسم التريس
إنجليزي Ash Shuqayrah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.1345 43.7864
جيونيمز 30735

مكان ye.aslam
اسم أسلم
إنجليزي Aslam
بلد YEM
صنف_الكيان town
أب ye
موقع 16.0596 43.3274
جيونيمز 410915
ملتبس نعم

مكان ye.aslem-district
اسم أسلم
إنجليزي Aslem
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0715 43.2912
سكان 49227

مكان ye.assafiyah-district
اسم الصافية
إنجليزي Assafi'yah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3396 44.2309
سكان 109109

مكان ye.at-taffah-district
اسم الطفة
إنجليزي At Taffah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1737 45.3557
سكان 27692

مكان ye.at-tahrir-district
اسم التحرير
إنجليزي At Tahrir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.352 44.1997
سكان 66898

مكان ye.at-taiziyah-district
اسم التعزية
إنجليزي At Ta'iziyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.6807 44.0654
سكان 109814

مكان ye.at-talh
اسم الطلح
إنجليزي At Talh
بلد YEM
صنف_الكيان town
أب ye
موقع 15.156 47.399
جيونيمز 8308730
ملتبس نعم

مكان ye.at-tawahi
اسم التواهي
إنجليزي At Tawahi
بلد YEM
صنف_الكيان town
أب ye
موقع 12.7847 44.9802
جيونيمز 77662

مكان ye.at-tawilah
اسم الطويلة
إنجليزي At Tawilah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4939 43.7478
جيونيمز 69372
ملتبس نعم

مكان ye.at-tawilah-district
اسم الطويلة
إنجليزي At Tawilah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.41 43.7917
سكان 58862

مكان ye.at-tuhayat-district
اسم التحيتا
إنجليزي At Tuhayat
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1007 43.1944
سكان 67660

مكان ye.at-tuhayta
اسم التحيتاء
إنجليزي At Tuhayta'
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1836 43.2264
جيونيمز 77655

مكان ye.at-turbah
اسم التربة
إنجليزي At Turbah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.2127 44.1242
جيونيمز 77646
ملتبس نعم

مكان ye.ataq
اسم عتق
إنجليزي Ataq
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5377 46.8319
سكان 37315
جيونيمز 77726
ملتبس نعم

مكان ye.ataq-district
اسم عتق
إنجليزي Ataq
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5742 46.8239
سكان 37315

مكان ye.aththaorah-district
اسم الثورة
إنجليزي Ath'thaorah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3904 44.1923
سكان 170145

مكان ye.attawahi-district
اسم التواهي
إنجليزي Attawahi
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.7727 44.9985
سكان 52984

مكان ye.attyal-district
اسم الطيال
إنجليزي Attyal
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3666 44.5091
سكان 36253

مكان ye.az-zahir
اسم الزاهر
إنجليزي Az Zahir
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9667 45.4833
جيونيمز 69482
ملتبس نعم

مكان ye.az-zaliah
اسم الظليعة
إنجليزي Az Zali'ah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.0167 48.0167
جيونيمز 80383

مكان ye.az-zaydiyah
اسم الزيدية
إنجليزي Az Zaydiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3305 43.0063
جيونيمز 77515
ملتبس نعم

مكان ye.az-zaydiyah-district
اسم الزيدية
إنجليزي Az Zaydiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.292 43.0336
سكان 95048

مكان ye.az-zuhrah
اسم الزهرة
إنجليزي Az Zuhrah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7238 42.9958
جيونيمز 77504
ملتبس نعم

مكان ye.az-zuhrah-district
اسم الزهرة
إنجليزي Az Zuhrah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7386 43.101
سكان 138045

مكان ye.azzal-district
اسم أزال
إنجليزي Az'zal
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3542 44.2371
سكان 115054

مكان ye.badan-district
اسم بعدان
إنجليزي Ba'dan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.02 44.2712
سكان 116045

مكان ye.bajil
اسم باجل
إنجليزي Bajil
بلد YEM
صنف_الكيان town
أب ye
موقع 15.059 43.2873
سكان 48218
جيونيمز 77408

مكان ye.bakil-al-mir-district
اسم بكيل المير
إنجليزي Bakil Al Mir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.5304 43.3578
سكان 21701

مكان ye.bani-al-awam-district
اسم بني العوام
إنجليزي Bani Al Awam
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.5775 43.6067
سكان 52222

مكان ye.bani-al-awwam
اسم بني العوام
إنجليزي Bani al 'Awwam
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5812 43.5873
سكان 41
جيونيمز 7344394

مكان ye.bani-al-harith-district
اسم بني الحارث
إنجليزي Bani Al Harith
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.52 44.2424
سكان 184509

مكان ye.bani-an-nahari
اسم بني النهاري
إنجليزي Bani an Nahari
بلد YEM
صنف_الكيان town
أب ye
موقع 15.6398 43.5563
جيونيمز 7344569

مكان ye.bani-bakr
اسم بني بكر
إنجليزي Bani Bakr
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9333 45.2667
جيونيمز 77307

مكان ye.bani-dhabyan-district
اسم بني ضبيان
إنجليزي Bani Dhabyan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0712 44.857
سكان 16262

مكان ye.bani-hushaysh-district
اسم بني حشيش
إنجليزي Bani Hushaysh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4541 44.3445
سكان 73957

مكان ye.bani-matar-district
اسم بني مطر
إنجليزي Bani Matar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.1724 44.081
سكان 100012

مكان ye.bani-qais-district
اسم بني قيس الطور
إنجليزي Bani Qa'is
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6247 43.3379
سكان 54272

مكان ye.bani-sad-district
اسم بني سعد
إنجليزي Bani Sa'd
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.235 43.4836
سكان 59015

مكان ye.bani-suraim-district
اسم بني صريم
إنجليزي Bani Suraim
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.1338 43.9709
سكان 32698

مكان ye.baqim-as-suq
اسم باقم السوق
اسم باقم
إنجليزي Baqim as Suq
بلد YEM
صنف_الكيان town
أب ye
موقع 17.3971 43.4774
جيونيمز 8015577

مكان ye.baqim-district
اسم باقم
إنجليزي Baqim
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.3871 43.4909
سكان 22965

مكان ye.bart-al-anan-district
اسم برط العنان
إنجليزي Bart Al Anan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.9246 44.5486
سكان 59463

مكان ye.bayhan
اسم بيحان
إنجليزي Bayhan
بلد YEM
صنف_الكيان town
أب ye
موقع 14.8007 45.7189
جيونيمز 77017

مكان ye.bayhan-district
اسم بيحان
إنجليزي Bayhan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7839 45.7425
سكان 48347

مكان ye.bayt-adhaqah
اسم بيت عذاقة
إنجليزي Bayt 'Adhaqah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.6158 43.7023
جيونيمز 76927

مكان ye.bayt-al-faqih
اسم بيت الفقيه
إنجليزي Bayt al Faqih
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5163 43.3245
سكان 34204
جيونيمز 76991

مكان ye.bidbadah
اسم بدبدة
إنجليزي Bidbadah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.425 44.7
جيونيمز 34724

مكان ye.bidbadah-district
اسم بدبدة
إنجليزي Bidbadah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3958 44.747
سكان 18214

مكان ye.bilad-ar-rus-district
اسم بلاد الروس
إنجليزي Bilad Ar Rus
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0282 44.261
سكان 31259

مكان ye.bilad-at-taam
اسم بلاد الطعام
إنجليزي Bilad at Ta'am
بلد YEM
صنف_الكيان town
أب ye
موقع 14.8336 43.5364
جيونيمز 400734

مكان ye.bilad-at-taam-district
اسم بلاد الطعام
إنجليزي Bilad At Ta'am
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.8383 43.5858
سكان 31143

مكان ye.bir-hat
اسم بئر حات
إنجليزي Bi'r Hat
بلد YEM
صنف_الكيان town
أب ye
موقع 17.322 52.0957
جيونيمز 7928383

مكان ye.brom-mayfa-district
اسم بروم ميفع
إنجليزي Brom Mayfa
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3424 48.73
سكان 17327

مكان ye.bura-district
اسم برع
إنجليزي Bura
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9153 43.4581
سكان 45116

مكان ye.burum
اسم بروم
إنجليزي Burum
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3636 48.9797
جيونيمز 76699
ملتبس نعم

مكان ye.craiter-district
اسم كريتر
إنجليزي Craiter
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.7709 45.0331
سكان 76723

مكان ye.crater
اسم كريتر
اسم صيرة
إنجليزي Crater
بلد YEM
صنف_الكيان town
أب ye
موقع 12.7752 45.0386
جيونيمز 73656

مكان ye.dahasuways
اسم دحسويس
إنجليزي Dahasuways
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7239 50.7294
جيونيمز 30485

مكان ye.damt-district
اسم دمت
إنجليزي Damt
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1029 44.7127
سكان 60944

مكان ye.dar-an-nasir
اسم دار النصر
اسم دار الناصر
إنجليزي Dar an Nasir
بلد YEM
صنف_الكيان town
أب ye
موقع 13.5582 44.0164
جيونيمز 76482

مكان ye.dar-sad-district
اسم دار سعد
إنجليزي Dar Sad
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.9041 44.9765
سكان 79712

مكان ye.dawan-district
اسم دوعن
إنجليزي Daw'an
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0787 48.3886
سكان 43836

مكان ye.dawran
اسم ضوران
إنجليزي Dawran
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7744 44.442
جيونيمز 30689
ملتبس نعم

مكان ye.dawran-ad-daydah
اسم ضورتن الديدة
إنجليزي Dawran ad Daydah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.7393 44.2066
جيونيمز 76362

مكان ye.dawran-aness-district
اسم ضوران آنس
إنجليزي Dawran Aness
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.8709 44.1029
سكان 121553

مكان ye.dhamar
اسم ذمار
إنجليزي Dhamar
بلد YEM
صنف_الكيان city
أب ye
موقع 14.5427 44.4051
سكان 160114
جيونيمز 76184

مكان ye.dhaybin
اسم ذي بين
اسم ذيبين
إنجليزي Dhaybin
بلد YEM
صنف_الكيان town
أب ye
موقع 15.9771 44.1292
جيونيمز 76147

مكان ye.dhi-as-sufal
اسم ذي سفال
اسم ذي السفال
إنجليزي Dhi as Sufal
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8345 44.1147
سكان 37997
جيونيمز 76154

مكان ye.dhi-as-sufal-district
اسم ذي السفال
إنجليزي Dhi As Sufal
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8204 44.0712
سكان 163019

مكان ye.dhi-bin-district
اسم ذيبين
إنجليزي Dhi Bin
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0406 44.1269
سكان 30799

مكان ye.dhi-jalal
اسم ذي جلال
إنجليزي Dhi Jalal
بلد YEM
صنف_الكيان town
أب ye
موقع 13.6238 44.7075
جيونيمز 69686

مكان ye.dhi-naim
اسم ذي ناعم
إنجليزي Dhi Na'im
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1057 45.4481
جيونيمز 76125

مكان ye.dhi-naim-district
اسم ذي ناعم
إنجليزي Dhi Na'im
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.096 45.465
سكان 25759

مكان ye.dhubab
اسم ذباب
إنجليزي Dhubab
بلد YEM
صنف_الكيان town
أب ye
موقع 12.943 43.4102
جيونيمز 76089
ملتبس نعم

مكان ye.dhubab-district
اسم ذباب
إنجليزي Dhubab
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.0526 43.4883
سكان 35054

مكان ye.dimnat-khadir-district
اسم خدير
إنجليزي Dimnat Khadir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.4746 44.2008
سكان 49832

مكان ye.dubah
اسم ظبة
اسم ضباه
إنجليزي Dubah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.4905 44.1311
جيونيمز 408124

مكان ye.far-al-udayn-district
اسم فرع العدين
إنجليزي Far Al Udayn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.948 43.7874
سكان 89011

مكان ye.ghayl-ba-wazir
اسم غيل با وزير
اسم غيل باوزير
إنجليزي Ghayl Ba Wazir
بلد YEM
صنف_الكيان town
أب ye
موقع 14.7761 49.3661
جيونيمز 75618

مكان ye.ghayl-ba-wazir-district
اسم غيل باوزير
إنجليزي Ghayl Ba Wazir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.8737 49.054
سكان 48831

مكان ye.ghayl-bin-yamin-district
اسم غيل بن يمين
إنجليزي Ghayl Bin Yamin
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4573 49.3609
سكان 28120

مكان ye.hababah
اسم حبابة
إنجليزي Hababah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5442 43.8756
جيونيمز 75539
ملتبس نعم

مكان ye.habban
اسم حبان
إنجليزي Habban
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3541 47.0765
جيونيمز 75518
ملتبس نعم

مكان ye.habban-district
اسم حبان
إنجليزي Habban
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3058 47.1369
سكان 29846
ملتبس نعم

مكان ye.habil-al-jabr
اسم حبيل الجبر
إنجليزي Habil al Jabr
بلد YEM
صنف_الكيان town
أب ye
موقع 13.6042 44.9858
جيونيمز 75504

مكان ye.habil-ar-raydah
اسم حبيل الريدة
إنجليزي Habil ar Raydah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.6444 44.851
جيونيمز 8308699

مكان ye.habil-jabr-district
اسم حبيل جبر
إنجليزي Habil Jabr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5937 45.0377
سكان 41474

مكان ye.habur
اسم حبور
إنجليزي Habur
بلد YEM
صنف_الكيان town
أب ye
موقع 16.051 43.707
جيونيمز 407096
ملتبس نعم

مكان ye.habur-zulaymah-district
اسم ظليمة حبور
إنجليزي Habur Zulaymah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0587 43.708
سكان 39334

مكان ye.hadadah
اسم حدادة
إنجليزي Hadadah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.1753 44.2746
جيونيمز 7928384
ملتبس نعم

مكان ye.hadibu
اسم حديبو
إنجليزي Hadibu
بلد YEM
صنف_الكيان town
أب ye
موقع 12.6488 54.0189
سكان 8545
جيونيمز 75427

مكان ye.hagr-as-saiar-district
اسم حجر الصيعر
إنجليزي Hagr As Sai'ar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2554 47.9401
سكان 2474

مكان ye.hajar-al-mashaikh
اسم حجر المشائخ
إنجليزي Hajar al Masha'ikh
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1395 47.8323
جيونيمز 79609

مكان ye.hajjah
اسم حجة
اسم حجه
إنجليزي Hajjah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.6943 43.6058
سكان 46568
جيونيمز 75337
ملتبس نعم

مكان ye.hajjah-district
اسم حجة
إنجليزي Hajjah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6419 43.6064
سكان 29533

مكان ye.hajr-district
اسم حجر
إنجليزي Hajr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.4392 48.2974
سكان 25566

مكان ye.hamdan-district
اسم همدان
إنجليزي Hamdan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4947 44.048
سكان 85370

مكان ye.hammam-ali
اسم حمام علي
إنجليزي Hammam 'Ali
بلد YEM
صنف_الكيان town
أب ye
موقع 14.6637 44.1476
جيونيمز 75239

مكان ye.hammam-damt
اسم حمام دمت
اسم دمت
إنجليزي Hammam Damt
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0903 44.6701
جيونيمز 408866

مكان ye.harad
اسم حرض
إنجليزي Harad
بلد YEM
صنف_الكيان town
أب ye
موقع 16.4096 43.0588
جيونيمز 75163
ملتبس نعم

مكان ye.harad-district
اسم حرض
إنجليزي Harad
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.4143 43.114
سكان 93523

مكان ye.harf-sufyan-district
اسم حرف سفيان
إنجليزي Harf Sufyan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.4968 44.09
سكان 42480

مكان ye.harib
اسم حريب
إنجليزي Harib
بلد YEM
صنف_الكيان town
أب ye
موقع 14.9316 45.5036
جيونيمز 75133

مكان ye.harib-al-qaramish-district
اسم حريب القرامش
إنجليزي Harib Al Qaramish
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4496 44.6031
سكان 8573

مكان ye.harib-district
اسم حريب
إنجليزي Harib
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9445 45.4191
سكان 33663

مكان ye.haswayn
اسم حصوين
إنجليزي Haswayn
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5905 52.1008
جيونيمز 75034

مكان ye.hat-district
اسم حات
إنجليزي Hat
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.6983 51.8114
سكان 2786

مكان ye.hatib-district
اسم حطيب
إنجليزي Hatib
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1948 46.4508
سكان 13335

مكان ye.hawf
اسم حوف
إنجليزي Hawf
بلد YEM
صنف_الكيان town
أب ye
موقع 16.6338 53.0337
جيونيمز 75000
ملتبس نعم

مكان ye.hawf-district
اسم حوف
إنجليزي Hawf
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.6912 52.7621
سكان 5143

مكان ye.hawrah
اسم حورة
إنجليزي Hawrah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.3575 44.1458
جيونيمز 7367232

مكان ye.haydan
اسم حيدان
إنجليزي Haydan
بلد YEM
صنف_الكيان town
أب ye
موقع 16.779 43.4337
جيونيمز 411056
ملتبس نعم

مكان ye.haydan-district
اسم حيدان
إنجليزي Haydan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.7164 43.4292
سكان 60331

مكان ye.hayfan
اسم حيفان
إنجليزي Hayfan
بلد YEM
صنف_الكيان town
أب ye
موقع 13.3178 44.2801
جيونيمز 74938

مكان ye.hayfan-district
اسم حيفان
إنجليزي Hayfan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.2718 44.2684
سكان 171315

مكان ye.hayran-district
اسم حيران
إنجليزي Hayran
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2543 43.0538
سكان 15491

مكان ye.hays
اسم حيس
إنجليزي Hays
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9317 43.4831
جيونيمز 74906

مكان ye.hays-district
اسم حيس
إنجليزي Hays
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.937 43.4953
سكان 45436

مكان ye.hazm-al-udayn-district
اسم حزم العدين
إنجليزي Hazm Al Udayn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1515 43.8722
سكان 79483

مكان ye.hisn-bani-sad
اسم حصن بني سعد
إنجليزي Hisn Bani Sa'd
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2729 44.4773
جيونيمز 407036

مكان ye.hubaysh-district
اسم حبيش
إنجليزي Hubaysh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1175 44.1039
سكان 105998

مكان ye.hufash-district
اسم حفاش
إنجليزي Hufash
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3696 43.4294
سكان 37884

مكان ye.huraidhah-district
اسم حريضة
إنجليزي Huraidhah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.545 48.1731
سكان 18684

مكان ye.huraydah
اسم حريضة
إنجليزي Huraydah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5986 48.1828
جيونيمز 79393

مكان ye.huswain-district
اسم حصوين
إنجليزي Huswain
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6867 51.9129
سكان 11130

مكان ye.huth
اسم حوث
إنجليزي Huth
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2311 43.9685
جيونيمز 74490
ملتبس نعم

مكان ye.huth-district
اسم حوث
إنجليزي Huth
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2838 43.9798
سكان 22267

مكان ye.iyal-surayh-district
اسم عيال سريح
إنجليزي Iyal Surayh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6242 44.0076
سكان 54015

مكان ye.jaar
اسم جعار
إنجليزي Ja'ar
بلد YEM
صنف_الكيان town
أب ye
موقع 13.223 45.3056
جيونيمز 74368

مكان ye.jabal-ash-sharq-district
اسم جبل الشرق
إنجليزي Jabal Ash Sharq
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7525 43.9164
سكان 62034

مكان ye.jabal-habashy-district
اسم جبل حبشي
إنجليزي Jabal Habashy
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.4717 43.8898
سكان 24544

مكان ye.jabal-iyal-yazid-district
اسم جبل عيال يزيد
إنجليزي Jabal Iyal Yazid
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7682 43.908
سكان 84393

مكان ye.jabal-murad-district
اسم جبل مراد
إنجليزي Jabal Murad
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0496 45.1848
سكان 10280

مكان ye.jabal-ras-district
اسم جبل راس
إنجليزي Jabal Ra's
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.0346 43.605
سكان 44674

مكان ye.jahaf-district
اسم جحاف
إنجليزي Jahaf
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7232 44.671
سكان 22897

مكان ye.jahran-district
اسم جهران
إنجليزي Jahran
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7697 44.3037
سكان 86590

مكان ye.jardan-district
اسم جردان
إنجليزي Jardan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.1621 46.6494
سكان 16270

مكان ye.jawf-al-maqbabah
اسم جوف أم مقببة
اسم جوف ام مقببه
إنجليزي Jawf al Maqbabah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8378 45.8349
سكان 14175
جيونيمز 74219

مكان ye.jawl-al-majma
اسم جول المجمع
إنجليزي Jawl al Majma'
بلد YEM
صنف_الكيان town
أب ye
موقع 14.9328 47.0276
جيونيمز 7931039

مكان ye.jayshan
اسم جيشان
إنجليزي Jayshan
بلد YEM
صنف_الكيان town
أب ye
موقع 14.252 46.179
جيونيمز 8357700
ملتبس نعم

مكان ye.jayshan-district
اسم جيشان
إنجليزي Jayshan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.1921 46.2042
سكان 14800

مكان ye.jiblah
اسم جبلة
إنجليزي Jiblah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9216 44.1467
جيونيمز 74185
ملتبس نعم

مكان ye.jiblah-district
اسم جبلة
إنجليزي Jiblah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9102 44.1246
سكان 112481

مكان ye.jihanah
اسم جحانة
إنجليزي Jihanah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.2263 44.4824
جيونيمز 74167

مكان ye.jihanah-district
اسم جحانة
إنجليزي Jihanah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.1886 44.4867
سكان 50747

مكان ye.juban
اسم جبن
إنجليزي Juban
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0116 44.8746
جيونيمز 74116
ملتبس نعم

مكان ye.juban-district
اسم جبن
إنجليزي Juban
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.0462 44.9421
سكان 42397

مكان ye.judaydah
اسم سوق الجديدة
اسم جديدة
اسم الجديدة
إنجليزي Judaydah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.0751 45.2996
جيونيمز 30616

مكان ye.kamaran-district
اسم كمران
إنجليزي Kamaran
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3553 42.5896
سكان 2465

مكان ye.khabb-wa-ash-shaaf-district
اسم خب والشعف
إنجليزي Khabb wa ash Sha'af
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.6469 45.8131
سكان 80193

مكان ye.khamir
اسم خمر
إنجليزي Khamir
بلد YEM
صنف_الكيان town
أب ye
موقع 15.9879 43.9536
جيونيمز 73861
ملتبس نعم

مكان ye.khamir-district
اسم خمر
إنجليزي Khamir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0038 43.9225
سكان 73225

مكان ye.khanfir-district
اسم خنفر
إنجليزي Khanfir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.4441 45.5827
سكان 109044

مكان ye.kharab-al-marashi-district
اسم خراب المراشي
إنجليزي Kharab Al Marashi
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.6113 44.2505
سكان 63532

مكان ye.kharif-district
اسم خارف
إنجليزي Kharif
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8493 44.1004
سكان 45977

مكان ye.khawr-maksar
اسم خور مكسر
إنجليزي Khawr Maksar
بلد YEM
صنف_الكيان town
أب ye
موقع 12.8123 45.0334
جيونيمز 73786

مكان ye.khawrah
اسم خورة
إنجليزي Khawrah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.432 46.1544
جيونيمز 73788

مكان ye.khayran
اسم خيران
إنجليزي Khayran
بلد YEM
صنف_الكيان town
أب ye
موقع 16.0219 43.3786
جيونيمز 8356282
ملتبس نعم

مكان ye.khayran-al-muharraq-district
اسم خيران المحرق
إنجليزي Khayran Al Muharraq
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.1611 43.3342
سكان 68707

مكان ye.khimar
اسم خمار
إنجليزي Khimar
بلد YEM
صنف_الكيان town
أب ye
موقع 14.3198 46.7392
سكان 3000
جيونيمز 8308217

مكان ye.khur-maksar-district
اسم خور مكسر
إنجليزي Khur Maksar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 12.9221 45.0693
سكان 47044

مكان ye.khwlan-district
اسم خولان
إنجليزي Khwlan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.2502 44.6809
سكان 28925

مكان ye.kilmia
اسم كلمية
اسم كلميه
إنجليزي Kilmia
بلد YEM
صنف_الكيان town
أب ye
موقع 12.1858 52.2333
سكان 2013
جيونيمز 73685
ملتبس نعم

مكان ye.kirsh
اسم كرش
إنجليزي Kirsh
بلد YEM
صنف_الكيان town
أب ye
موقع 13.3647 44.4905
جيونيمز 79088
ملتبس نعم

مكان ye.kitaf
اسم كتاف
إنجليزي Kitaf
بلد YEM
صنف_الكيان town
أب ye
موقع 17.0316 44.1091
جيونيمز 73668
ملتبس نعم

مكان ye.kitaf-wa-al-boqee-district
اسم كتاف والبقع
إنجليزي Kitaf wa Al Boqe'e
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.2497 44.3549
سكان 43034

مكان ye.kuaydinah
اسم كعيدنة
إنجليزي Ku'aydinah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.821 43.3372
جيونيمز 73650

مكان ye.kuaydinah-district
اسم كعيدنة
إنجليزي Ku'aydinah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8163 43.3141
سكان 69332

مكان ye.kuhlan-affar
اسم كحلان عفار
إنجليزي Kuhlan 'Affar
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7331 43.719
جيونيمز 73638

مكان ye.kuhlan-ash-sharaf-district
اسم كحلان الشرف
إنجليزي Kuhlan Ash Sharaf
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0247 43.4675
سكان 44760

مكان ye.kushar
اسم كشر
إنجليزي Kushar
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1552 43.421
جيونيمز 410914
ملتبس نعم

مكان ye.kushar-district
اسم كشر
إنجليزي Kushar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.1726 43.4723
سكان 74176

مكان ye.kusmah
اسم كسمة
إنجليزي Kusmah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5817 43.6368
جيونيمز 401023
ملتبس نعم

مكان ye.kusmah-district
اسم كسمة
إنجليزي Kusmah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5406 43.6594
سكان 74622

مكان ye.lahij
اسم لحج
اسم الحوطة
إنجليزي Lahij
بلد YEM
صنف_الكيان town
أب ye
موقع 13.0567 44.8819
سكان 23375
جيونيمز 73560
ملتبس نعم

مكان ye.lawdar
اسم لودر
إنجليزي Lawdar
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8828 45.8686
جيونيمز 73504

مكان ye.lawdar-district
اسم لودر
إنجليزي Lawdar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7194 45.7351
سكان 88155

مكان ye.maain-district
اسم معين
إنجليزي Ma'ain
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3655 44.1603
سكان 265469

مكان ye.mabar
اسم معبر
إنجليزي Ma'bar
بلد YEM
صنف_الكيان town
أب ye
موقع 14.794 44.2935
جيونيمز 73409
ملتبس نعم

مكان ye.mabyan
اسم مبين
إنجليزي Mabyan
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7377 43.557
جيونيمز 403316
ملتبس نعم

مكان ye.mabyan-district
اسم مبين
إنجليزي Mabyan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7614 43.5546
سكان 50732

مكان ye.madghil
اسم مدغل
اسم مدغل الجدعان
إنجليزي Madghil
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5986 45.0401
جيونيمز 7341410

مكان ye.madinat-labus
اسم لبعوس
إنجليزي Madinat Lab'us
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8667 45.25
جيونيمز 75357

مكان ye.mafhaq
اسم مفحق
إنجليزي Mafhaq
بلد YEM
صنف_الكيان town
أب ye
موقع 15.1016 43.903
جيونيمز 73331

مكان ye.maghirib-ans-district
اسم مغرب عنس
إنجليزي Maghirib Ans
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.465 44.13
سكان 53261

مكان ye.mahliyah-district
اسم ماهلية
إنجليزي Mahliyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6708 45.1604
سكان 9156

مكان ye.majz
اسم مجز
إنجليزي Majz
بلد YEM
صنف_الكيان town
أب ye
موقع 17.0694 43.5751
جيونيمز 8534038
ملتبس نعم

مكان ye.majz-district
اسم مجز
إنجليزي Majz
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.1122 43.503
سكان 68598

مكان ye.majzar
اسم مجزر
إنجليزي Majzar
بلد YEM
صنف_الكيان town
أب ye
موقع 15.85 44.775
جيونيمز 34717
ملتبس نعم

مكان ye.majzar-district
اسم مجزر
إنجليزي Majzar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8803 44.8118
سكان 10477

مكان ye.manakhah
اسم مناخة
إنجليزي Manakhah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.0742 43.7416
جيونيمز 73091

مكان ye.manakhah-district
اسم مناخة
إنجليزي Manakhah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.1371 43.7108
سكان 78932

مكان ye.manar-district
اسم منعر
إنجليزي Man'ar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.5414 51.0612
سكان 5388

مكان ye.maqbanah
اسم مقبنة
إنجليزي Maqbanah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.6639 43.6873
جيونيمز 407716

مكان ye.maqbanah-district
اسم مقبنة
إنجليزي Maqbanah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.605 43.6815
سكان 62471

مكان ye.marbat
اسم الرباط
اسم مرباط
إنجليزي Marbat
بلد YEM
صنف_الكيان town
أب ye
موقع 14.2057 46.3881
جيونيمز 78112
ملتبس نعم

مكان ye.marib
اسم مأرب
إنجليزي Ma'rib
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4625 45.3258
سكان 16794
جيونيمز 72968
ملتبس نعم

مكان ye.marib-city-district
اسم مأرب
إنجليزي Marib City
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.413 45.2963
سكان 32143
ملتبس نعم

مكان ye.mashraa-wa-hadnan-district
اسم مشرعة وحدنان
إنجليزي Mashra'a Wa Hadnan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5348 43.9957
سكان 109533

مكان ye.maswar-district
اسم مسور
إنجليزي Maswar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6024 43.7014
سكان 38432

مكان ye.maswarah
اسم مسورة
إنجليزي Maswarah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.344 45.7262
جيونيمز 408970
ملتبس نعم

مكان ye.maswarah-district
اسم مسورة
إنجليزي Maswarah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.4007 45.7203
سكان 7038

مكان ye.matarah
اسم مطرة
إنجليزي Matarah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5259 47.6334
جيونيمز 8308191
ملتبس نعم

مكان ye.matnah
اسم متنة
إنجليزي Matnah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.2533 44.0247
جيونيمز 403754
ملتبس نعم

مكان ye.matwah
اسم متوح
إنجليزي Matwah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.0676 43.6421
جيونيمز 34821

مكان ye.mawiyah
اسم ماوية
إنجليزي Mawiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.583 44.3477
جيونيمز 72781
ملتبس نعم

مكان ye.mawiyah-district
اسم ماوية
إنجليزي Mawiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.6247 44.3017
سكان 129765

مكان ye.mawza
اسم موزع
إنجليزي Mawza'
بلد YEM
صنف_الكيان town
أب ye
موقع 13.2683 43.5099
جيونيمز 72760
ملتبس نعم

مكان ye.mawza-district
اسم موزع
إنجليزي Mawza
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.2838 43.6469
سكان 119818

مكان ye.mayfaa-district
اسم ميفعة
إنجليزي Mayfa'a
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3704 47.6519
سكان 41597

مكان ye.mayfaat-anss-district
اسم ميفعة عنس
إنجليزي Mayfa'at Anss
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5226 44.6114
سكان 60854

مكان ye.mazhar-district
اسم مزهر
إنجليزي Mazhar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5857 43.7455
سكان 64661

مكان ye.medghal-district
اسم مدغل الجدعان
إنجليزي Medghal
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.6433 45.0007
سكان 10654

مكان ye.merkhah-al-ulya-district
اسم مرخة العليا
إنجليزي Merkhah Al Ulya
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.509 45.9452
سكان 32278

مكان ye.merkhah-as-sufla-district
اسم مرخة السفلى
إنجليزي Merkhah As Sufla
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7778 46.2345
سكان 40635

مكان ye.midi
اسم ميدي
إنجليزي Midi
بلد YEM
صنف_الكيان town
أب ye
موقع 16.321 42.813
جيونيمز 72752
ملتبس نعم

مكان ye.midi-district
اسم ميدي
إنجليزي Midi
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2568 42.8798
سكان 16604

مكان ye.milhan-district
اسم ملحان
إنجليزي Milhan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3475 43.319
سكان 89224

مكان ye.minwakh
اسم منوخ
إنجليزي Minwakh
بلد YEM
صنف_الكيان town
أب ye
موقع 16.8004 48.1085
جيونيمز 72647

مكان ye.monabbih-district
اسم منبه
اسم منبة
إنجليزي Monabbih
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.1483 43.2552
سكان 51823

مكان ye.mudhaykhirah-district
اسم مذيخرة
إنجليزي Mudhaykhirah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8525 43.9722
سكان 77835

مكان ye.mudhaykirah
اسم مديخرة
اسم مذيخرة
إنجليزي Mudhaykirah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8895 43.9688
جيونيمز 72561

مكان ye.mudiyah
اسم مودية
إنجليزي Mudiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9284 46.0825
جيونيمز 72557
ملتبس نعم

مكان ye.mudiyah-district
اسم مودية
إنجليزي Mudiyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.9044 46.2456
سكان 34879

مكان ye.mukalla
اسم المكلا
إنجليزي Mukalla
بلد YEM
صنف_الكيان city
أب ye
موقع 14.5425 49.1242
سكان 566000
جيونيمز 78754

مكان ye.mukayras
اسم مكيراس
إنجليزي Mukayras
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9443 45.6707
جيونيمز 72519

مكان ye.mukayras-district
اسم مكيراس
إنجليزي Mukayras
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.0711 45.8852
سكان 41515

مكان ye.mustaba
اسم مستباء
إنجليزي Mustaba'
بلد YEM
صنف_الكيان town
أب ye
موقع 16.2282 43.249
جيونيمز 34886

مكان ye.mustaba-district
اسم مستباء
إنجليزي Mustaba
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.2524 43.2846
سكان 42531

مكان ye.najd-al-jamai
اسم نجد الجماعي
إنجليزي Najd al Jama'i
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9158 44.3241
جيونيمز 30696

مكان ye.najrah-district
اسم نجرة
إنجليزي Najrah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.647 43.5442
سكان 35942

مكان ye.naman-district
اسم نعمان
إنجليزي Na'man
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.549 45.4883
سكان 9252

مكان ye.nati-district
اسم ناطع
إنجليزي Nati'
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.5371 45.6057
سكان 13604

مكان ye.nihm-district
اسم نهم
إنجليزي Nihm
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7294 44.5381
سكان 41502

مكان ye.nisab
اسم نصاب
اسم نصاب الزكاة
إنجليزي Nisab
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5074 46.4935
جيونيمز 72181
ملتبس نعم

مكان ye.nisab-district
اسم نصاب
إنجليزي Nisab
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.4747 46.4829
سكان 42050

مكان ye.old-city-district
اسم صنعاء القديمة
إنجليزي Old City
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3557 44.2127
سكان 63398

مكان ye.qaatabah-district
اسم قعطبة
إنجليزي Qa'atabah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.914 44.6135
سكان 91206

مكان ye.qafl-shamer-district
اسم قفل شمر
إنجليزي Qafl Shamer
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.906 43.3492
سكان 50439

مكان ye.qalansiyah
اسم قلنسية
اسم قلنسيه
إنجليزي Qalansiyah
بلد YEM
صنف_الكيان town
أب ye
موقع 12.6833 53.4833
سكان 3500
جيونيمز 71799

مكان ye.qarah-district
اسم قارة
إنجليزي Qarah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.4419 43.4788
سكان 30641

مكان ye.qaryat-ad-dais
اسم الدعيس
إنجليزي Qaryat ad Da'is
بلد YEM
صنف_الكيان town
أب ye
موقع 13.9877 44.2749
جيونيمز 7356864

مكان ye.qaryat-al-qabil
اسم القابل
إنجليزي Qaryat al Qabil
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4503 44.1277
جيونيمز 78708

مكان ye.qatabah
اسم قعطبة
إنجليزي Qa'tabah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8549 44.7058
جيونيمز 71904

مكان ye.qatabir-district
اسم قطابر
إنجليزي Qatabir
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.4044 43.2918
سكان 22658

مكان ye.qishn
اسم قشن
إنجليزي Qishn
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4241 51.6784
جيونيمز 71834
ملتبس نعم

مكان ye.qishn-district
اسم قشن
إنجليزي Qishn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8481 51.4341
سكان 11441

مكان ye.rada
اسم رداع
إنجليزي Rada'
بلد YEM
صنف_الكيان town
أب ye
موقع 14.4151 44.8371
جيونيمز 71491
ملتبس نعم

مكان ye.rada-district
اسم رداع
إنجليزي Rada'
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3395 44.9076
سكان 56382

مكان ye.radfan-district
اسم ردفان
إنجليزي Radfan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.4831 44.9616
سكان 45570

مكان ye.radman-al-awad-district
اسم ردمان
إنجليزي Radman Al Awad
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.4664 45.2672
سكان 20150

مكان ye.raghwan-district
اسم رغوان
إنجليزي Raghwan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7837 45.0644
سكان 4391

مكان ye.rahabah
اسم رحبة
اسم رحبة الكولة
اسم الكولة
إنجليزي Rahabah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.8953 44.9889
جيونيمز 7364022
ملتبس نعم

مكان ye.rahabah-district
اسم رحبة
إنجليزي Rahabah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.9264 45.0668
سكان 7441

مكان ye.rajuzah
اسم رجوزة
إنجليزي Rajuzah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.7006 44.4145
جيونيمز 406761

مكان ye.rajuzah-district
اسم رجوزة
إنجليزي Rajuzah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.6537 44.5459
سكان 73723

مكان ye.rakhyah-district
اسم رخية
إنجليزي Rakhyah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4684 47.7872
سكان 8715

مكان ye.rasad
اسم رصد
إنجليزي Rasad
بلد YEM
صنف_الكيان town
أب ye
موقع 13.7121 45.3032
جيونيمز 8357714
ملتبس نعم

مكان ye.rasad-district
اسم رصد
إنجليزي Rasad
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7194 45.3058
سكان 54825

مكان ye.raydah
اسم ريدة
إنجليزي Raydah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.8142 44.0408
جيونيمز 71558

مكان ye.raydah-district
اسم ريدة
إنجليزي Raydah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.8487 43.9898
سكان 46631

مكان ye.razih-district
اسم رازح
إنجليزي Razih
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.9306 43.2607
سكان 62915

مكان ye.rihab
اسم رحاب
إنجليزي Rihab
بلد YEM
صنف_الكيان town
أب ye
موقع 14.2276 44.1881
جيونيمز 71481
ملتبس نعم

مكان ye.riqab
اسم رقاب
إنجليزي Riqab
بلد YEM
صنف_الكيان town
أب ye
موقع 14.886 43.4649
جيونيمز 401653
ملتبس نعم

مكان ye.rudum
اسم رضوم
إنجليزي Rudum
بلد YEM
صنف_الكيان town
أب ye
موقع 14.0851 47.7431
جيونيمز 71687

مكان ye.rudum-district
اسم رضوم
إنجليزي Rudum
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.94 47.3954
سكان 23244

مكان ye.rumah
اسم رماة
اسم رماه
إنجليزي Rumah
بلد YEM
صنف_الكيان town
أب ye
موقع 17.4553 50.5779
جيونيمز 7930439
ملتبس نعم

مكان ye.rumah-district
اسم رماه
إنجليزي Rumah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.9692 50.8946
سكان 6357

مكان ye.saadah-district
اسم صعدة
إنجليزي Sa'adah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.9166 43.762
سكان 58695

مكان ye.sabah-district
اسم صباح
إنجليزي Sabah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.2896 44.6786
سكان 27472

مكان ye.sabir-al-mawadim-district
اسم صبر الموادم
إنجليزي Sabir Al Mawadim
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5633 44.0913
سكان 100254

مكان ye.sadah
اسم صعده
اسم صعدة
إنجليزي Sa'dah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.9402 43.7639
سكان 51870
جيونيمز 71334

مكان ye.safan-district
اسم صعفان
إنجليزي Sa'fan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.0615 43.5903
سكان 33722

مكان ye.sah
اسم ساه
إنجليزي Sah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5772 48.8506
جيونيمز 71282
ملتبس نعم

مكان ye.sah-district
اسم ساه
إنجليزي Sah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.5295 48.8997
سكان 24146

مكان ye.sahar
اسم سحر
إنجليزي Sahar
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3159 44.3086
سكان 31859
جيونيمز 71273
ملتبس نعم

مكان ye.sahar-district
اسم سحار
إنجليزي Sahar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.8299 43.6843
سكان 133060

مكان ye.sahhab
اسم سحب
إنجليزي Sahhab
بلد YEM
صنف_الكيان town
أب ye
موقع 15.6022 44.0242
جيونيمز 8357764
ملتبس نعم

مكان ye.salh-district
اسم صالة
إنجليزي Salh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5807 44.0391
سكان 198169

مكان ye.sana
اسم صناء
إنجليزي Sana'
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4 47.7667
جيونيمز 71136

مكان ye.sanaa
اسم صنعاء
اسم صنعا
إنجليزي Sanaa
بلد YEM
صنف_الكيان city
أب ye
موقع 15.3547 44.2067
سكان 1937451
جيونيمز 71137

مكان ye.sanhan-district
اسم سنحان وبني بهلول
إنجليزي Sanhan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.2328 44.3022
سكان 80399

مكان ye.saqayn
اسم ساقين
إنجليزي Saqayn
بلد YEM
صنف_الكيان town
أب ye
موقع 16.877 43.525
سكان 41
جيونيمز 406662
ملتبس نعم

مكان ye.saqayn-district
اسم ساقين
إنجليزي Saqayn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.8797 43.5005
سكان 52521

مكان ye.sarar-district
اسم سرار
إنجليزي Sarar
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.5688 45.3683
سكان 15093

مكان ye.sayhut
اسم سيحوت
إنجليزي Sayhut
بلد YEM
صنف_الكيان town
أب ye
موقع 15.2105 51.2454
جيونيمز 71005
ملتبس نعم

مكان ye.sayhut-district
اسم سيحوت
إنجليزي Sayhut
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.5019 51.2307
سكان 11746

مكان ye.sayun-district
اسم سيئون
إنجليزي Sayun
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.9497 48.8165
سكان 102409

مكان ye.sayyan
اسم سيان
إنجليزي Sayyan
بلد YEM
صنف_الكيان city
أب ye
موقع 15.1718 44.3244
سكان 69404
جيونيمز 70979

مكان ye.shadaa-district
اسم شداء
إنجليزي Shada'a
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.8938 43.1857
سكان 11202

مكان ye.shahan-district
اسم شحن
إنجليزي Shahan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.3928 52.476
سكان 3152

مكان ye.shaharah-district
اسم شهارة
إنجليزي Shaharah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.1762 43.709
سكان 43738

مكان ye.shaharat-al-ghis
اسم شهارة
اسم شهارة الغيس
اسم جبل شهاره
إنجليزي Shaharat al Ghis
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1841 43.7023
جيونيمز 70910

مكان ye.sharab-ar-rawnah-district
اسم شرعب الرونة
إنجليزي Shara'b Ar Rawnah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7632 43.7862
سكان 186955

مكان ye.sharab-as-salam-district
اسم شرعب السلام
إنجليزي Shara'b As Salam
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.7888 43.8766
سكان 146650

مكان ye.sharas
اسم شرس
إنجليزي Sharas
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7123 43.6493
جيونيمز 70808
ملتبس نعم

مكان ye.sharas-district
اسم شرس
إنجليزي Sharas
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.715 43.6518
سكان 15707

مكان ye.shibam
اسم شبام
إنجليزي Shibam
بلد YEM
صنف_الكيان town
أب ye
موقع 15.5094 43.9044
جيونيمز 70677
ملتبس نعم

مكان ye.shibam-district
اسم شبام
إنجليزي Shibam
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.795 48.6421
سكان 48829

مكان ye.shibam-kawkaban-district
اسم شبام كوكبان
إنجليزي Shibam Kawkaban
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4939 43.864
سكان 39163

مكان ye.shihan-as-sufla
اسم شحن السفلى
إنجليزي Shihan as Sufla
بلد YEM
صنف_الكيان town
أب ye
موقع 17.77 52.4892
جيونيمز 70656

مكان ye.shuaub-district
اسم شعوب
إنجليزي Shu'aub
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.3822 44.225
سكان 213939

مكان ye.sibah-district
اسم سباح
إنجليزي Sibah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8184 45.4117
سكان 15996

مكان ye.sif
اسم صيف
إنجليزي Sif
بلد YEM
صنف_الكيان town
أب ye
موقع 15.3139 48.33
جيونيمز 70551
ملتبس نعم

مكان ye.sirar
اسم سرار
إنجليزي Sirar
بلد YEM
صنف_الكيان town
أب ye
موقع 13.6378 45.3137
جيونيمز 8308731
ملتبس نعم

مكان ye.sirwah-district
اسم صرواح
إنجليزي Sirwah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.4457 45.0307
سكان 19939

مكان ye.suhayl-shibam
اسم سحيل شبام
إنجليزي Suhayl Shibam
بلد YEM
صنف_الكيان town
أب ye
موقع 15.9145 48.6386
سكان 645
جيونيمز 7792750

مكان ye.suq-al-khamis
اسم سوق الخميس
إنجليزي Suq al Khamis
بلد YEM
صنف_الكيان town
أب ye
موقع 17.1813 43.2881
جيونيمز 7345827

مكان ye.suq-ar-rubu
اسم سوق الربوع
اسم ربع عتمة
إنجليزي Suq ar Rubu'
بلد YEM
صنف_الكيان town
أب ye
موقع 14.5115 44.0151
جيونيمز 30729

مكان ye.suq-shamar
اسم سوق شمر
إنجليزي Suq Shamar
بلد YEM
صنف_الكيان town
أب ye
موقع 15.885 43.3681
جيونيمز 34862

مكان ye.suq-sibah
اسم سوق سباح
إنجليزي Suq Sibah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.8144 45.3923
جيونيمز 7931040

مكان ye.suq-sirwah
اسم سوق صرواح
اسم صرواح
اسم السوق
إنجليزي Suq Sirwah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.4493 45.0189
جيونيمز 34703

مكان ye.suwayr
اسم صوير
إنجليزي Suwayr
بلد YEM
صنف_الكيان town
أب ye
موقع 16.1818 43.6099
جيونيمز 34827

مكان ye.suwayr-district
اسم صوير
إنجليزي Suwayr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.0795 43.6284
سكان 20854

مكان ye.taiz
اسم تعز
إنجليزي Taiz
بلد YEM
صنف_الكيان city
أب ye
موقع 13.5869 44.0159
سكان 615222
جيونيمز 70225

مكان ye.tarim
اسم تريم
إنجليزي Tarim
بلد YEM
صنف_الكيان town
أب ye
موقع 16.0569 48.9989
جيونيمز 70160
ملتبس نعم

مكان ye.tarim-district
اسم تريم
إنجليزي Tarim
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.135 49.0621
سكان 100617

مكان ye.tawr-al-bahah
اسم طور الباحة
إنجليزي Tawr al Bahah
بلد YEM
صنف_الكيان town
أب ye
موقع 13.1818 44.2997
جيونيمز 409051

مكان ye.thamud
اسم ثمود
إنجليزي Thamud
بلد YEM
صنف_الكيان town
أب ye
موقع 17.2924 49.9195
جيونيمز 70080
ملتبس نعم

مكان ye.thamud-district
اسم ثمود
إنجليزي Thamud
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.569 49.9888
سكان 4402

مكان ye.thula-district
اسم ثلاء
إنجليزي Thula
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.5952 43.8238
سكان 40971

مكان ye.tuban-district
اسم تبن
إنجليزي Tuban
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.1616 44.8175
سكان 83444

مكان ye.tur-al-bahah-district
اسم طور الباحة
إنجليزي Tur Al Bahah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.005 44.4704
سكان 47426

مكان ye.ubal
اسم عبال
إنجليزي 'Ubal
بلد YEM
صنف_الكيان town
أب ye
موقع 14.9881 43.5444
جيونيمز 69944

مكان ye.usaylan
اسم عسيلان
إنجليزي 'Usaylan
بلد YEM
صنف_الكيان town
أب ye
موقع 15.032 45.8283
جيونيمز 69769

مكان ye.usaylan-district
اسم عسيلان
إنجليزي Usaylan
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.1492 46.0135
سكان 31518

مكان ye.utmah-district
اسم عتمة
إنجليزي Utmah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.4959 43.9749
سكان 145284

مكان ye.wadarah
اسم وضرة
إنجليزي Wadarah
بلد YEM
صنف_الكيان town
أب ye
موقع 15.7107 43.4832
جيونيمز 34846
ملتبس نعم

مكان ye.wadhrah-district
اسم وضرة
إنجليزي Wadhrah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.7174 43.4685
سكان 10928

مكان ye.wadi-al-ayn-district
اسم حورة ووادي العين
إنجليزي Wadi Al Ayn
بلد YEM
صنف_الكيان admin2
أب ye
موقع 15.451 48.5298
سكان 28474

مكان ye.walan
اسم وعلان
إنجليزي Wa'lan
بلد YEM
صنف_الكيان town
أب ye
موقع 15.0702 44.2764
جيونيمز 69684
ملتبس نعم

مكان ye.wald-rabi-district
اسم ولد ربيع
إنجليزي Wald Rabi'
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.6513 45.0231
سكان 19427

مكان ye.washhah
اسم وشحة
إنجليزي Washhah
بلد YEM
صنف_الكيان town
أب ye
موقع 16.3077 43.4107
جيونيمز 69640

مكان ye.washhah-district
اسم وشحة
إنجليزي Washhah
بلد YEM
صنف_الكيان admin2
أب ye
موقع 16.3404 43.3844
سكان 62617

مكان ye.wusab-al-ali-district
اسم وصاب العالي
إنجليزي Wusab Al Ali
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.3396 43.8097
سكان 164223

مكان ye.wusab-as-safil-district
اسم وصاب السافل
إنجليزي Wusab As Safil
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.2456 43.6316
سكان 149531

مكان ye.yabuth-district
اسم يبعث
إنجليزي Yabuth
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.7066 47.7446
سكان 9862

مكان ye.yafaa-district
اسم يافع
إنجليزي Yafa'a
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.8628 45.2207
سكان 75014

مكان ye.yahr-district
اسم يهر
إنجليزي Yahr
بلد YEM
صنف_الكيان admin2
أب ye
موقع 13.698 45.125
سكان 37148

مكان ye.yarim
اسم يريم
إنجليزي Yarim
بلد YEM
صنف_الكيان town
أب ye
موقع 14.298 44.3779
سكان 33050
جيونيمز 69559
ملتبس نعم

مكان ye.yarim-district
اسم يريم
إنجليزي Yarim
بلد YEM
صنف_الكيان admin2
أب ye
موقع 14.2845 44.3404
سكان 175014

مكان ye.yufrus
اسم يفرس
إنجليزي Yufrus
بلد YEM
صنف_الكيان town
أب ye
موقع 13.4553 43.947
جيونيمز 69537
ملتبس نعم

مكان ye.zabid
اسم زبيد
إنجليزي Zabid
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1951 43.3152
سكان 52590
جيونيمز 69500

مكان ye.zakhim
اسم زخم
إنجليزي Zakhim
بلد YEM
صنف_الكيان town
أب ye
موقع 14.295 44.685
جيونيمز 408883
ملتبس نعم

مكان ye.zalmah-al-ulya
اسم ظلمة حبيش
اسم ظلمة العليا
إنجليزي Zalmah al 'Ulya
بلد YEM
صنف_الكيان town
أب ye
موقع 14.1023 44.094
جيونيمز 30714

مكان ye.zamakh-wa-manwakh-district
اسم زمخ ومنوخ
إنجليزي Zamakh wa Manwakh
بلد YEM
صنف_الكيان admin2
أب ye
موقع 17.1309 47.9953
سكان 1505

مكان ye.zarajah
اسم زراجة
إنجليزي Zarajah
بلد YEM
صنف_الكيان town
أب ye
موقع 14.8669 44.3787
جيونيمز 69457

مكان ye.zinjibar
اسم زنجبار
اسم زينجيبار
إنجليزي Zinjibar
بلد YEM
صنف_الكيان town
أب ye
موقع 13.1287 45.3807
سكان 19879
جيونيمز 69426
