# Places of Lebanon.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان lb.aaley
اسم عاليه
اسم عالية
إنجليزي Aaley
بلد LBN
صنف_الكيان town
أب lb
موقع 33.8053 35.6
جيونيمز 280425
ملتبس نعم

مكان lb.aanjar
اسم عنجر
إنجليزي Aanjar
بلد LBN
صنف_الكيان town
أب lb
موقع 33.7278 35.9311
سكان 2400
جيونيمز 278925

مكان lb.achrafieh
اسم الاشرفية
إنجليزي Achrafieh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.886 35.517

مكان lb.ain-at-tina
اسم عين التينة
إنجليزي Ain At Tina
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8866 35.4793

مكان lb.ain-ebel
اسم عين إبل
إنجليزي Ain Ebel
بلد LBN
صنف_الكيان town
أب lb
موقع 33.1102 35.4025
سكان 2000
جيونيمز 277467

مكان lb.akkar-district
اسم عكار
إنجليزي Akkar
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.536 36.1865
سكان 330000

مكان lb.al-hazmiyeh
اسم الحازمية
إنجليزي Al Hazmiyeh
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8814 35.5202

مكان lb.al-mina
اسم الميناء
إنجليزي Al Mina
بلد LBN
صنف_الكيان neighbourhood
أب lb.tripoli
موقع 34.4391 35.8249
ملتبس نعم

مكان lb.al-qoubaiyat
اسم القبيات
إنجليزي Al Qoubaiyat
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8922 35.5374
ملتبس نعم

مكان lb.aley-district
اسم عاليه
إنجليزي Aley
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.7756 35.5795
سكان 136320

مكان lb.amioun
اسم أميون
إنجليزي Amioun
بلد LBN
صنف_الكيان town
أب lb
موقع 34.3 35.8089
جيونيمز 278936
ملتبس نعم

مكان lb.as-sanawbara
اسم الصنوبرة
إنجليزي As Sanawbara
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.892 35.4838
ملتبس نعم

مكان lb.baabda
اسم بعبدا
إنجليزي Baabda
بلد LBN
صنف_الكيان town
أب lb
موقع 33.8531 35.5333
سكان 9000
جيونيمز 277226

مكان lb.baabda-district
اسم بعبدا
إنجليزي Baabda
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.8436 35.684
سكان 511200

مكان lb.baalbek
اسم بعلبك
إنجليزي Baalbek
بلد LBN
صنف_الكيان town
أب lb
موقع 34.0058 36.2181
سكان 30916
جيونيمز 277130
ملتبس نعم

مكان lb.baalbek-district
اسم بعلبك
إنجليزي Baalbek
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.0862 36.1956
سكان 333000

مكان lb.badaro
اسم شارع بدارو
إنجليزي Badaro
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8792 35.5164

مكان lb.basta-al-fawqa
اسم بسطة الفوقا
إنجليزي Basta Al Fawqa
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8837 35.5061

مكان lb.basta-et-tahta
اسم بسطا التحتا
إنجليزي Basta Et Tahta
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8878 35.503

مكان lb.batroun
اسم البترون
إنجليزي Batroun
بلد LBN
صنف_الكيان town
أب lb
موقع 34.2553 35.6581
سكان 10852
جيونيمز 280328

مكان lb.batroun-district
اسم البترون
إنجليزي Batroun
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.2314 35.7469
سكان 51120

مكان lb.bcharre
اسم بشري
إنجليزي Bcharre
بلد LBN
صنف_الكيان town
أب lb
موقع 34.2508 36.0106
سكان 20000
جيونيمز 276359
ملتبس نعم

مكان lb.beirut
اسم بيروت
إنجليزي Beirut
بلد LBN
صنف_الكيان city
أب lb
موقع 33.8933 35.5016
سكان 1916100
جيونيمز 276781

مكان lb.beirut-central-district
اسم وسط بيروت
إنجليزي Beirut Central District
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.9007 35.5021

مكان lb.beit-ed-dine
اسم بيت الدين
إنجليزي Beit ed Dine
بلد LBN
صنف_الكيان town
أب lb
موقع 33.6942 35.5808
جيونيمز 276771

مكان lb.bent-jbail
اسم بنت جبيل
إنجليزي Bent Jbail
بلد LBN
صنف_الكيان town
أب lb
موقع 33.1194 35.4333
جيونيمز 276592

مكان lb.bhamdoun-el-mhatta
اسم بحمدون
إنجليزي Bhamdoun el Mhatta
بلد LBN
صنف_الكيان town
أب lb
موقع 33.8086 35.6597
سكان 5000
جيونيمز 276632

مكان lb.chouf-district
اسم الشوف
إنجليزي Chouf
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.6568 35.5767
سكان 166140

مكان lb.dahr-el-ain
اسم ضهر العين
إنجليزي Dahr el Ain
بلد LBN
صنف_الكيان neighbourhood
أب lb.tripoli
موقع 34.3922 35.8464
جيونيمز 275918

مكان lb.el-hermel
اسم الهرمل
إنجليزي El Hermel
بلد LBN
صنف_الكيان town
أب lb
موقع 34.3942 36.3847
جيونيمز 279997

مكان lb.en-naqoura
اسم الناقورة
إنجليزي En Naqoura
بلد LBN
صنف_الكيان town
أب lb
موقع 33.1181 35.1397
سكان 24910
جيونيمز 278832

مكان lb.ghazieh
اسم الغازية
إنجليزي Ghazieh
بلد LBN
صنف_الكيان town
أب lb
موقع 33.5175 35.3689
سكان 50000
جيونيمز 280155

مكان lb.habbouch
اسم حبوش
إنجليزي Habbouch
بلد LBN
صنف_الكيان city
أب lb
موقع 33.4075 35.4828
سكان 98433
جيونيمز 274874

مكان lb.halba
اسم حلبا
اسم عكار
إنجليزي Halba
بلد LBN
صنف_الكيان town
أب lb
موقع 34.5428 36.0797
جيونيمز 274723
ملتبس نعم

مكان lb.hamra
اسم الحمرا
إنجليزي Hamra
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8958 35.4831
جيونيمز 6274905

مكان lb.hasbaiya
اسم حاصبيا
إنجليزي Hasbaiya
بلد LBN
صنف_الكيان town
أب lb
موقع 33.3978 35.685
جيونيمز 274313
ملتبس نعم

مكان lb.hasbaya-district
اسم حاصبيا
إنجليزي Hasbaya
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.3823 35.6991
سكان 30000
ملتبس نعم

مكان lb.hermel-district
اسم الهرمل
إنجليزي Hermel
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.3781 36.3034
سكان 48000

مكان lb.hrajel
اسم حراجل
إنجليزي Hrajel
بلد LBN
صنف_الكيان town
أب lb
موقع 34.0172 35.7924
سكان 8000
جيونيمز 274499

مكان lb.jamaa
اسم جامعة
إنجليزي Jamaa
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8997 35.4863
ملتبس نعم

مكان lb.jbail
اسم جبيل
اسم بيبلوس
اسم جبيل بيبلوس
إنجليزي Jbail
بلد LBN
صنف_الكيان town
أب lb
موقع 34.1211 35.6481
سكان 20784
جيونيمز 273203

مكان lb.jdaidet-el-matn
اسم جديدة المتن
اسم الجديدة
اسم جديدة
إنجليزي Jdaidet el Matn
بلد LBN
صنف_الكيان town
أب lb
موقع 33.8906 35.5664
جيونيمز 279854

مكان lb.jezzine
اسم جزين
إنجليزي Jezzine
بلد LBN
صنف_الكيان town
أب lb
موقع 33.5417 35.5844
جيونيمز 273360
ملتبس نعم

مكان lb.jezzine-district
اسم جزين
إنجليزي Jezzine
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.4703 35.5736
سكان 20500

مكان lb.joubb-jannine
اسم جب جنين
إنجليزي Joubb Jannine
بلد LBN
صنف_الكيان town
أب lb
موقع 33.6269 35.7842
جيونيمز 273185

مكان lb.jounieh
اسم جونيه
اسم جونية
إنجليزي Jounieh
بلد LBN
صنف_الكيان city
أب lb
موقع 33.9808 35.6178
سكان 96315
جيونيمز 273140

مكان lb.justice-palace
اسم قصر العدل
إنجليزي Justice Palace
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8792 35.5295

مكان lb.kantari
اسم القنطاري
إنجليزي Kantari
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8958 35.4936
جيونيمز 6275211
ملتبس نعم

مكان lb.koura-district
اسم الكورة
إنجليزي Koura
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.3289 35.806
سكان 68160

مكان lb.kraytem
اسم قريطم
إنجليزي Kraytem
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8929 35.478

مكان lb.mar-mikhael
اسم مار مخايل
إنجليزي Mar Mikhael
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.9015 35.5237
جيونيمز 7838979

مكان lb.mar-nicolas
اسم مار نقولا
إنجليزي Mar Nicolas
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8929 35.5163

مكان lb.marjayoun
اسم مرجعيون
إنجليزي Marjayoun
بلد LBN
صنف_الكيان town
أب lb
موقع 33.3603 35.5911
جيونيمز 271226

مكان lb.matn-district
اسم المتن
إنجليزي Matn
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.9196 35.7443
سكان 511200

مكان lb.nabatiye-et-tahta
اسم النبطية
اسم النبطيه
إنجليزي Nabatiye et Tahta
بلد LBN
صنف_الكيان city
أب lb
موقع 33.3789 35.4839
سكان 120000
جيونيمز 278913

مكان lb.nabatiyeh-district
اسم النبطية
إنجليزي Nabatiyeh
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.3842 35.4603
سكان 91000

مكان lb.rachaiya-el-ouadi
اسم راشيا
إنجليزي Rachaiya el Ouadi
بلد LBN
صنف_الكيان town
أب lb
موقع 33.5009 35.8437
جيونيمز 6253857
ملتبس نعم

مكان lb.ras-al-nabaa
اسم راس النبع
إنجليزي Ras Al Naba'a
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8786 35.511

مكان lb.ras-beirut
اسم رأس بيروت
إنجليزي Ras Beirut
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.9046 35.4774
جيونيمز 6274904

مكان lb.saint-george-hospital
اسم مستشفى الروم الاورثوذكس
إنجليزي Saint George Hospital
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8935 35.5271

مكان lb.salome
اسم سالومي
اسم سالومة
إنجليزي Salome
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8782 35.5459

مكان lb.sidon
اسم صيدا
إنجليزي Sidon
بلد LBN
صنف_الكيان city
أب lb
موقع 33.5631 35.3689
سكان 163554
جيونيمز 268064

مكان lb.sir-ed-danniye
اسم سير الضنية
إنجليزي Sir ed Danniye
بلد LBN
صنف_الكيان town
أب lb
موقع 34.3853 36.0311
جيونيمز 267156

مكان lb.tallet-al-druze
اسم تلة الدروز
إنجليزي Tallet Al Druze
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8927 35.4853

مكان lb.tallet-al-khayat
اسم تلة الخياط
إنجليزي Tallet Al Khayat
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8815 35.4872

مكان lb.tripoli
اسم طرابلس
اسم ترابلس
اسم طرابلس الشام
إنجليزي Tripoli
بلد LBN
صنف_الكيان city
أب lb
موقع 34.4259 35.8449
سكان 229398
جيونيمز 266826

مكان lb.tripoli-district
اسم طرابلس
إنجليزي Tripoli
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.4358 35.837
سكان 310980

مكان lb.tyre
اسم الصور
اسم صور
اسم الإطار
إنجليزي Tyre
بلد LBN
صنف_الكيان city
أب lb
موقع 33.2733 35.1939
سكان 135204
جيونيمز 267008

مكان lb.unesco
اسم اونيسكو
إنجليزي Unesco
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.8796 35.485

مكان lb.wata
اسم وطى
إنجليزي Wata
بلد LBN
صنف_الكيان neighbourhood
أب lb.beirut
موقع 33.879 35.4973

مكان lb.zahle
اسم زحلة
اسم زحله
إنجليزي Zahle
بلد LBN
صنف_الكيان city
أب lb
موقع 33.8497 35.9042
سكان 78145
جيونيمز 266045

مكان lb.zahle-district
اسم زحلة
إنجليزي Zahle
بلد LBN
صنف_الكيان admin2
أب lb
موقع 33.8337 35.9303
سكان 178000

مكان lb.zgharta
اسم زغرتا
إنجليزي Zgharta
بلد LBN
صنف_الكيان town
أب lb
موقع 34.3974 35.8949
جيونيمز 265846

مكان lb.zgharta-district
اسم زغرتا
إنجليزي Zgharta
بلد LBN
صنف_الكيان admin2
أب lb
موقع 34.3317 35.8994
سكان 91000
