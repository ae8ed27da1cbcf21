# Places of Iraq.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان iq.17-tammuz
اسم 17 تموز
اسم حي 17 تموز
اسم حي السابع عشر من تموز
إنجليزي 17 Tammuz
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.355 43.1

مكان iq.abu-al-khaseeb-district
اسم أبو الخصيب
إنجليزي Abu Al-Khaseeb
بلد IRQ
صنف_الكيان admin2
أب iq.basra-gov
موقع 30.3298 47.9996

مكان iq.abu-al-khasib
اسم أبو الخصيب
إنجليزي Abu al Khasib
بلد IRQ
صنف_الكيان town
أب iq.abu-al-khaseeb-district
موقع 30.44 47.99
جيونيمز 100050

مكان iq.abu-dushir
اسم أبو دشير
إنجليزي Abu Dushir
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.22 44.38

مكان iq.abu-ghraib-district
اسم أبو غريب
إنجليزي Abu Ghraib
بلد IRQ
صنف_الكيان admin2
أب iq.baghdad-gov
موقع 33.3302 44.0869

مكان iq.abu-ghraib-prison
اسم سجن أبو غريب
إنجليزي Abu Ghraib Prison
بلد IRQ
صنف_الكيان prison
أب iq.baghdad
موقع 33.292 44.066

مكان iq.abu-ghurayb
اسم أبو غريب
إنجليزي Abu Ghurayb
بلد IRQ
صنف_الكيان town
أب iq.abu-ghraib-district
موقع 33.306 44.185

مكان iq.abu-nuwas
اسم أبو نواس
إنجليزي Abu Nuwas
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3202 44.4122

مكان iq.abu-sayda
اسم أبو صيدا
إنجليزي Abu Sayda
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.92 44.77

مكان iq.ad-dandan
اسم الدندان
إنجليزي Ad Dandan
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.325 43.135

مكان iq.ad-dawr
اسم الدور
إنجليزي Ad Dawr
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.455 43.795
جيونيمز 99768
ملتبس نعم

مكان iq.ad-dawrah
اسم الدورة
اسم حي الدورة
إنجليزي Ad Dawrah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.255 44.39
ملتبس نعم

مكان iq.ad-dawwasah
اسم الدواسة
إنجليزي Ad Dawwasah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.33 43.135

مكان iq.ad-dibs
اسم الدبس
إنجليزي Ad Dibs
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.673 44.07
جيونيمز 97001

مكان iq.ad-diwaniyah
اسم الديوانية
اسم الديوانيه
إنجليزي Ad Diwaniyah
بلد IRQ
صنف_الكيان city
أب iq.qadisiyah-gov
موقع 31.9929 44.9255
سكان 318801
جيونيمز 99762
ملتبس نعم

مكان iq.ad-dujayl
اسم الدجيل
إنجليزي Ad Dujayl
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 33.84 44.24
سكان 26362
جيونيمز 99759

مكان iq.ad-dulab
اسم الدولاب
إنجليزي Ad Dulab
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.77 42.7
ملتبس نعم

مكان iq.ad-duluiyah
اسم الضلوعية
إنجليزي Ad Duluiyah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.03 44.24
جيونيمز 99750

مكان iq.adan-mosul
اسم عدن
اسم حي عدن
إنجليزي Adan Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.34 43.205
ملتبس نعم

مكان iq.afak
اسم عفك
إنجليزي Afak
بلد IRQ
صنف_الكيان town
أب iq.qadisiyah-gov
موقع 32.064 45.247
سكان 21888
جيونيمز 99738

مكان iq.ahrar-bridge
اسم جسر الأحرار
إنجليزي Ahrar Bridge
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.333 44.4

مكان iq.ajil-oil-field
اسم عجيل
اسم حقل عجيل
إنجليزي Ajil oil field
بلد IRQ
صنف_الكيان field
أب iq.salah-ad-din-gov
موقع 34.9 43.75
ملتبس نعم

مكان iq.akad
اسم أكاد
إنجليزي Akad
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3736 44.4996
ملتبس نعم

مكان iq.akashat
اسم عكاشات
إنجليزي Akashat
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.72 39.97

مكان iq.akkas-gas-field
اسم حقل عكاز
اسم عكاز
إنجليزي Akkas gas field
بلد IRQ
صنف_الكيان field
أب iq.anbar-gov
موقع 34.3 41.3

مكان iq.al-abbasi
اسم العباسي
اسم ناحية العباسي
إنجليزي Al Abbasi
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.28 43.55
جيونيمز 95224
ملتبس نعم

مكان iq.al-adhbah
اسم العذبة
إنجليزي Al Adhbah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.22 43.18
ملتبس نعم

مكان iq.al-adl
اسم العدل
اسم حي العدل
إنجليزي Al Adl
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.335 44.31
ملتبس نعم

مكان iq.al-alam
اسم العلم
إنجليزي Al Alam
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.68 43.72
جيونيمز 99620
ملتبس نعم

مكان iq.al-amadiyah
اسم العمادية
اسم آميدي
إنجليزي Al Amadiyah
بلد IRQ
صنف_الكيان town
أب iq.amedi-district
موقع 37.092 43.487
جيونيمز 99611

مكان iq.al-amarah
اسم العمارة
اسم العماره
إنجليزي Al Amarah
بلد IRQ
صنف_الكيان city
أب iq.maysan-gov
موقع 31.8356 47.1448
سكان 323302
جيونيمز 99608
ملتبس نعم

مكان iq.al-amil
اسم العامل
اسم حي العامل
إنجليزي Al Amil
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.28 44.324
ملتبس نعم

مكان iq.al-amiriyah
اسم العامرية
اسم حي العامرية
إنجليزي Al Amiriyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.298 44.29

مكان iq.al-awjah
اسم العوجة
إنجليزي Al Awjah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.53 43.7
جيونيمز 99560

مكان iq.al-ayadiyah
اسم العياضية
إنجليزي Al Ayadiyah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.5 42.45

مكان iq.al-azamiyah
اسم الأعظمية
إنجليزي Al A'zamiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.367 44.362

مكان iq.al-aziziyah
اسم العزيزية
إنجليزي Al Aziziyah
بلد IRQ
صنف_الكيان town
أب iq.wasit-gov
موقع 32.908 45.066
سكان 44751
جيونيمز 99548
ملتبس نعم

مكان iq.al-baaj
اسم البعاج
إنجليزي Al Ba'aj
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.045 41.715
جيونيمز 99524

مكان iq.al-bab-ash-sharqi
اسم الباب الشرقي
إنجليزي Al Bab ash Sharqi
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.326 44.418

مكان iq.al-baghdadi
اسم البغدادي
اسم ناحية البغدادي
إنجليزي Al Baghdadi
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.85 42.55
جيونيمز 94598
ملتبس نعم

مكان iq.al-baladiyat
اسم البلديات
إنجليزي Al Baladiyat
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.348 44.48
ملتبس نعم

مكان iq.al-balat-market
اسم سوق البالات
إنجليزي Al Balat Market
بلد IRQ
صنف_الكيان building
أب iq
موقع 33.33 44.42

مكان iq.al-basrah-al-qadimah
اسم البصرة القديمة
إنجليزي Al Basrah al Qadimah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.basra
موقع 30.4987 47.8133
سكان 2015483
جيونيمز 388349

مكان iq.al-batha
اسم البطحاء
اسم البطحة
إنجليزي Al Batha
بلد IRQ
صنف_الكيان town
أب iq.dhi-qar-gov
موقع 31.12 45.93
جيونيمز 99529
ملتبس نعم

مكان iq.al-battawin
اسم البتاوين
إنجليزي Al Battawin
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.322 44.418
جيونيمز 9166664

مكان iq.al-bayya
اسم البياع
إنجليزي Al Bayya
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.27 44.345

مكان iq.al-bu-alwan
اسم البوعلوان
إنجليزي Al Bu Alwan
بلد IRQ
صنف_الكيان neighbourhood
أب iq.anbar-gov
موقع 33.42 43.26

مكان iq.al-bu-aythah
اسم البوعيثة
إنجليزي Al Bu Aythah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.47 43.33

مكان iq.al-bu-faraj
اسم البوفراج
إنجليزي Al Bu Faraj
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.46 43.3

مكان iq.al-bu-sayf
اسم البوسيف
إنجليزي Al Bu Sayf
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.25 43.16

مكان iq.al-buhayrat
اسم البحيرات
إنجليزي Al Buhayrat
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.95 44.2
ملتبس نعم

مكان iq.al-fadiliyah
اسم الفاضلية
إنجليزي Al Fadiliyah
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.85 44.15

مكان iq.al-fahamah
اسم الفحامة
إنجليزي Al Fahamah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.al-husayniyah
موقع 33.5193 44.3593
ملتبس نعم

مكان iq.al-fallujah
اسم الفلوجة
اسم الفلوجه
إنجليزي Al Fallujah
بلد IRQ
صنف_الكيان city
أب iq.anbar-gov
موقع 33.3558 43.7861
سكان 190159
جيونيمز 99454

مكان iq.al-fathah
اسم الفتحة
اسم معبر الفتحة
إنجليزي Al Fathah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 35.05 43.57
جيونيمز 6770280
ملتبس نعم

مكان iq.al-faw
اسم الفاو
اسم شبه جزيرة الفاو
إنجليزي Al Faw
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 29.976 48.472
سكان 104569
جيونيمز 99446
ملتبس نعم

مكان iq.al-faysaliyah
اسم الفيصلية
إنجليزي Al Faysaliyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.345 43.145
ملتبس نعم

مكان iq.al-furat
اسم الفرات
إنجليزي Al Furat
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2627 44.2693
ملتبس نعم

مكان iq.al-ghabat
اسم الغابات
إنجليزي Al Ghabat
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.38 43.12
ملتبس نعم

مكان iq.al-ghadeer
اسم الغدير
إنجليزي Al Ghadeer
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3144 44.4717
ملتبس نعم

مكان iq.al-ghazaliyah
اسم الغزالية
إنجليزي Al Ghazaliyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.343 44.279

مكان iq.al-ghazlani
اسم الغزلاني
اسم معسكر الغزلاني
إنجليزي Al Ghazlani
بلد IRQ
صنف_الكيان base
أب iq.mosul
موقع 36.3 43.14

مكان iq.al-habbaniyah
اسم الحبانية
إنجليزي Al Habbaniyah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.37 43.57

مكان iq.al-habibiyah
اسم الحبيبية
إنجليزي Al Habibiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.36 44.445

مكان iq.al-hadba
اسم الحدباء
اسم حي الحدباء
إنجليزي Al Hadba
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.395 43.14
ملتبس نعم

مكان iq.al-hadr
اسم الحضر
إنجليزي Al Hadr
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 35.575 42.735
جيونيمز 99413
ملتبس نعم

مكان iq.al-hajjaj
اسم الحجاج
إنجليزي Al Hajjaj
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.8 43.5
ملتبس نعم

مكان iq.al-hamzah
اسم الحمزة
اسم الحمزة الشرقي
إنجليزي Al Hamzah
بلد IRQ
صنف_الكيان town
أب iq.qadisiyah-gov
موقع 31.73 44.98
جيونيمز 99375
ملتبس نعم

مكان iq.al-harithah
اسم الهارثة
إنجليزي Al Harithah
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 30.6 47.75
سكان 92395
جيونيمز 99369

مكان iq.al-harithiyah
اسم الحارثية
إنجليزي Al Harithiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3018 44.3792

مكان iq.al-hashimiyah
اسم الهاشمية
إنجليزي Al Hashimiyah
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.377 44.65
جيونيمز 99357
ملتبس نعم

مكان iq.al-haswah
اسم الحصوة
إنجليزي Al Haswah
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.87 44.37

مكان iq.al-hawijah
اسم الحويجة
اسم الحويجه
إنجليزي Al Hawijah
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.325 43.772
جيونيمز 390188

مكان iq.al-hayy
اسم الحي
إنجليزي Al Hayy
بلد IRQ
صنف_الكيان town
أب iq.wasit-gov
موقع 32.174 46.043
سكان 78272
جيونيمز 99350
ملتبس نعم

مكان iq.al-hillah
اسم الحلة
اسم الحله
إنجليزي Al Hillah
بلد IRQ
صنف_الكيان city
أب iq.babil-gov
موقع 32.4637 44.4196
سكان 455700
جيونيمز 99347

مكان iq.al-hindiyah
اسم الهندية
اسم طويريج
إنجليزي Al Hindiyah
بلد IRQ
صنف_الكيان town
أب iq.karbala-gov
موقع 32.543 44.219
سكان 57490
ملتبس نعم

مكان iq.al-hout-prison
اسم سجن الحوت
اسم سجن التاجي
إنجليزي Al-Hout Prison
بلد IRQ
صنف_الكيان prison
أب iq.baghdad-gov
موقع 33.5 44.27

مكان iq.al-hurr
اسم الحر
اسم قضاء الحر
إنجليزي Al Hurr
بلد IRQ
صنف_الكيان town
أب iq.karbala-gov
موقع 32.65 43.98
جيونيمز 6914165
ملتبس نعم

مكان iq.al-hurriyah
اسم الحرية
اسم مدينة الحرية
إنجليزي Al Hurriyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.355 44.317
جيونيمز 9253683
ملتبس نعم

مكان iq.al-husayniyah
اسم الحسينية
إنجليزي Al Husayniyah
بلد IRQ
صنف_الكيان town
أب iq.baghdad
موقع 33.505 44.4

مكان iq.al-huwaydir
اسم الهويدر
إنجليزي Al Huwaydir
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.78 44.63

مكان iq.al-idrisi
اسم الإدريسي
إنجليزي Al Idrisi
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3613 44.4027
جيونيمز 387285
ملتبس نعم

مكان iq.al-intisar
اسم الانتصار
اسم حي الانتصار
إنجليزي Al Intisar
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.315 43.2
ملتبس نعم

مكان iq.al-ishaqi
اسم الإسحاقي
إنجليزي Al Ishaqi
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 33.98 44.05

مكان iq.al-iskandariyah
اسم الإسكندرية
إنجليزي Al Iskandariyah
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.893 44.351
جيونيمز 99226

مكان iq.al-islah-az-zirai
اسم الإصلاح الزراعي
اسم حي الإصلاح الزراعي
إنجليزي Al Islah az Zira'i
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.345 43.09

مكان iq.al-jabayish
اسم الجبايش
اسم الچبايش
إنجليزي Al Jabayish
بلد IRQ
صنف_الكيان town
أب iq.dhi-qar-gov
موقع 30.95 46.98
جيونيمز 97478

مكان iq.al-jadiriyah
اسم الجادرية
إنجليزي Al Jadiriyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.28 44.385

مكان iq.al-jawsaq
اسم الجوسق
اسم حي الجوسق
إنجليزي Al Jawsaq
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.32 43.14

مكان iq.al-jazair
اسم الجزائر
إنجليزي Al Jaza'ir
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2527 44.3707
جيونيمز 387279
ملتبس نعم

مكان iq.al-jihad
اسم الجهاد
اسم حي الجهاد
إنجليزي Al Jihad
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.273 44.298
ملتبس نعم

مكان iq.al-kahla
اسم الكحلاء
إنجليزي Al Kahla
بلد IRQ
صنف_الكيان town
أب iq.maysan-gov
موقع 31.65 47.28
جيونيمز 99182
ملتبس نعم

مكان iq.al-kamaliyah
اسم الكمالية
إنجليزي Al Kamaliyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.357 44.526

مكان iq.al-karamah-mosul
اسم الكرامة
اسم حي الكرامة
إنجليزي Al Karamah Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.34 43.195
ملتبس نعم

مكان iq.al-karkh-district
اسم الكرخ
إنجليزي Al Karkh
بلد IRQ
صنف_الكيان district
أب iq.baghdad
موقع 33.32 44.37
جيونيمز 99178

مكان iq.al-karmah
اسم الكرمة
اسم كرمة الفلوجة
إنجليزي Al Karmah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.4 43.91
ملتبس نعم

مكان iq.al-karradah
اسم الكرادة
اسم الكراده
إنجليزي Al Karradah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3 44.42

مكان iq.al-kazimiyah
اسم الكاظمية
إنجليزي Al Kazimiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.379 44.343
جيونيمز 99172

مكان iq.al-khalidiyah
اسم الخالدية
إنجليزي Al Khalidiyah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.4 43.5
جيونيمز 6782285

مكان iq.al-khalis
اسم الخالص
إنجليزي Al Khalis
بلد IRQ
صنف_الكيان town
أب iq.al-khalis-district
موقع 33.807 44.535
سكان 70046
جيونيمز 99169
ملتبس نعم

مكان iq.al-khalis-district
اسم الخالص
إنجليزي Al Khalis
بلد IRQ
صنف_الكيان admin2
أب iq.diyala-gov
موقع 34.0572 44.5358
ملتبس نعم

مكان iq.al-khidr
اسم الخضر
إنجليزي Al Khidr
بلد IRQ
صنف_الكيان town
أب iq.muthanna-gov
موقع 31.195 45.55
جيونيمز 99154
ملتبس نعم

مكان iq.al-kifl
اسم الكفل
إنجليزي Al Kifl
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.225 44.365
جيونيمز 99137
ملتبس نعم

مكان iq.al-kufah
اسم الكوفة
اسم الكوفه
إنجليزي Al Kufah
بلد IRQ
صنف_الكيان city
أب iq.kufa-district
موقع 32.0344 44.4033
سكان 110000
جيونيمز 99135

مكان iq.al-kut
اسم الكوت
إنجليزي Al Kut
بلد IRQ
صنف_الكيان city
أب iq.kut-district
موقع 32.5128 45.8182
سكان 315162
جيونيمز 99131

مكان iq.al-kuwayr
اسم الكوير
اسم كوير
إنجليزي Al Kuwayr
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.05 43.48
جيونيمز 99129

مكان iq.al-latifiyah
اسم اللطيفية
إنجليزي Al Latifiyah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 32.8818 44.4914
جيونيمز 6927529

مكان iq.al-madain
اسم المدائن
اسم سلمان باك
إنجليزي Al Mada'in
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.1 44.58
جيونيمز 99110
ملتبس نعم

مكان iq.al-madinah
اسم المدينة
إنجليزي Al Madinah
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 30.9632 47.27
جيونيمز 99106
ملتبس نعم

مكان iq.al-madiq
اسم المضيق
إنجليزي Al Madiq
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.43 43.43
ملتبس نعم

مكان iq.al-mahawil
اسم المحاويل
إنجليزي Al Mahawil
بلد IRQ
صنف_الكيان town
أب iq.al-mahawil-district-district
موقع 32.656 44.4
جيونيمز 99103

مكان iq.al-mahawil-district-district
اسم المحاويل
إنجليزي Al-Mahawil District
بلد IRQ
صنف_الكيان admin2
أب iq.babil-gov
موقع 32.6216 44.6926
جيونيمز 6818313

مكان iq.al-mahlabiyah
اسم المحلبية
إنجليزي Al Mahlabiyah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.23 42.72
جيونيمز 93369

مكان iq.al-mahmudiyah
اسم المحمودية
إنجليزي Al Mahmudiyah
بلد IRQ
صنف_الكيان town
أب iq.mahmoudiya-district
موقع 33.063 44.366
جيونيمز 99100

مكان iq.al-majar-al-kabir
اسم المجر الكبير
إنجليزي Al Majar al Kabir
بلد IRQ
صنف_الكيان town
أب iq.maysan-gov
موقع 31.58 47.17
سكان 35515
جيونيمز 99097

مكان iq.al-mamun
اسم المأمون
اسم حي المأمون
إنجليزي Al Ma'mun
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.305 43.115
ملتبس نعم

مكان iq.al-manadhirah
اسم المناذرة
اسم أبو صخير
إنجليزي Al Manadhirah
بلد IRQ
صنف_الكيان town
أب iq.najaf-gov
موقع 31.9 44.48
جيونيمز 99834
ملتبس نعم

مكان iq.al-mansur
اسم المنصور
اسم حي المنصور
إنجليزي Al Mansur
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.315 44.34
ملتبس نعم

مكان iq.al-mansuriyah
اسم المنصورية
اسم منصورية الجبل
إنجليزي Al Mansuriyah
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.08 44.83
جيونيمز 99086

مكان iq.al-mashtal
اسم المشتل
إنجليزي Al Mashtal
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.328 44.505

مكان iq.al-maymunah
اسم الميمونة
إنجليزي Al Maymunah
بلد IRQ
صنف_الكيان town
أب iq.maysan-gov
موقع 31.679 46.9695
جيونيمز 99070
ملتبس نعم

مكان iq.al-mazraah
اسم المزرعة
إنجليزي Al Mazra'ah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.9 43.45
ملتبس نعم

مكان iq.al-miqdadiyah
اسم المقدادية
اسم شهربان
إنجليزي Al Miqdadiyah
بلد IRQ
صنف_الكيان city
أب iq.diyala-gov
موقع 33.978 44.937
سكان 50698
جيونيمز 99062

مكان iq.al-mishkhab
اسم المشخاب
إنجليزي Al Mishkhab
بلد IRQ
صنف_الكيان town
أب iq.najaf-gov
موقع 31.8 44.5
سكان 23189
جيونيمز 99060

مكان iq.al-mukhaysah
اسم المخيسة
إنجليزي Al Mukhaysah
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.9 44.85

مكان iq.al-musayyib
اسم المسيب
إنجليزي Al Musayyib
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.778 44.29
سكان 42901
جيونيمز 99039
ملتبس نعم

مكان iq.al-mushahadah
اسم المشاهدة
إنجليزي Al Mushahadah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.68 44.27
جيونيمز 6805633
ملتبس نعم

مكان iq.al-mutasim
اسم المعتصم
اسم ناحية المعتصم
إنجليزي Al Mu'tasim
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.08 44.05
جيونيمز 6916905
ملتبس نعم

مكان iq.al-muthanna
اسم المثنى
إنجليزي Al Muthanna
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3291 44.448
جيونيمز 387284
ملتبس نعم

مكان iq.al-muthanna-mosul
اسم المثنى
اسم حي المثنى
إنجليزي Al Muthanna Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.365 43.16
ملتبس نعم

مكان iq.al-qadisiyah
اسم القادسية
اسم حي القادسية
إنجليزي Al Qadisiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.29 44.355
ملتبس نعم

مكان iq.al-qahirah
اسم القاهرة
إنجليزي Al Qahirah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3805 44.3954
جيونيمز 387289
ملتبس نعم

مكان iq.al-qahtaniyah
اسم القحطانية
إنجليزي Al Qahtaniyah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.2028 41.6869

مكان iq.al-qaim
اسم القائم
إنجليزي Al Qa'im
بلد IRQ
صنف_الكيان city
أب iq.anbar-gov
موقع 34.369 41.094
ملتبس نعم

مكان iq.al-qaim-crossing
اسم معبر القائم
اسم معبر القائم الحدودي
اسم القائم الحدودي
إنجليزي Al Qaim crossing
بلد IRQ
صنف_الكيان crossing
أب iq.anbar-gov
موقع 34.39 41

مكان iq.al-qasim
اسم القاسم
إنجليزي Al Qasim
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.295 44.685
سكان 36992
جيونيمز 99010
ملتبس نعم

مكان iq.al-qayrawan
اسم القيروان
اسم بليج
إنجليزي Al Qayrawan
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.1618 42.0284
ملتبس نعم

مكان iq.al-qayyarah
اسم القيارة
اسم القياره
إنجليزي Al Qayyarah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 35.795 43.29
جيونيمز 99003

مكان iq.al-quds-mosul
اسم القدس
اسم حي القدس
إنجليزي Al Quds Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.35 43.22
ملتبس نعم

مكان iq.al-qurnah
اسم القرنة
إنجليزي Al Qurnah
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 31.015 47.43
جيونيمز 98993

مكان iq.al-saadoon-park
اسم بارك السعدون
إنجليزي Al Saadoon Park
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.325 44.4241

مكان iq.al-ubaydi
اسم العبيدي
إنجليزي Al Ubaydi
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.34 44.53
ملتبس نعم

مكان iq.al-ubaydi-anbar-gov
اسم العبيدي
إنجليزي Al Ubaydi
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.4 41.2
جيونيمز 98976
ملتبس نعم

مكان iq.al-ukhaydir
اسم الأخيضر
إنجليزي Al Ukhaydir
بلد IRQ
صنف_الكيان building
أب iq.karbala-gov
موقع 32.44 43.6

مكان iq.al-uzaym
اسم العظيم
اسم ناحية العظيم
إنجليزي Al Uzaym
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.2754 44.5385
ملتبس نعم

مكان iq.al-wahdah
اسم الوحدة
اسم ناحية الوحدة
إنجليزي Al Wahdah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.12 44.65
جيونيمز 6806465
ملتبس نعم

مكان iq.al-wahdah-mosul
اسم الوحدة
اسم حي الوحدة
إنجليزي Al Wahdah Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.32 43.185
ملتبس نعم

مكان iq.al-walid-crossing
اسم الوليد
اسم معبر الوليد
اسم منفذ الوليد
إنجليزي Al Walid crossing
بلد IRQ
صنف_الكيان crossing
أب iq.anbar-gov
موقع 33.43 38.93
ملتبس نعم

مكان iq.al-waqf
اسم الوقف
اسم حوض الوقف
إنجليزي Al Waqf
بلد IRQ
صنف_الكيان region
أب iq.diyala-gov
موقع 33.87 44.8
ملتبس نعم

مكان iq.al-washash
اسم الوشاش
إنجليزي Al Washash
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3343 44.3439

مكان iq.al-waziriyah
اسم الوزيرية
إنجليزي Al Waziriyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.36 44.38
جيونيمز 6201147

مكان iq.al-yarmuk
اسم اليرموك
اسم حي اليرموك
إنجليزي Al Yarmuk
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3 44.335
جيونيمز 7798653

مكان iq.al-yusufiyah
اسم اليوسفية
إنجليزي Al Yusufiyah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.075 44.245
جيونيمز 98926

مكان iq.ali-air-base
اسم قاعدة الإمام علي الجوية
اسم قاعدة طليل
اسم قاعدة الإمام علي
إنجليزي Ali Air Base
بلد IRQ
صنف_الكيان base
أب iq.dhi-qar-gov
موقع 30.936 46.09

مكان iq.ali-al-gharbi
اسم علي الغربي
إنجليزي Ali al Gharbi
بلد IRQ
صنف_الكيان town
أب iq.maysan-gov
موقع 32.46 46.69
سكان 19711
جيونيمز 99306

مكان iq.allas-oil-field
اسم حقل علاس
اسم علاس
إنجليزي Allas oil field
بلد IRQ
صنف_الكيان field
أب iq.salah-ad-din-gov
موقع 34.95 43.7

مكان iq.alqosh
اسم القوش
إنجليزي Alqosh
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.735 43.095
جيونيمز 99000

مكان iq.altun-kupri
اسم آلتون كوبري
اسم بردي
إنجليزي Altun Kupri
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.755 44.142
جيونيمز 98979
ملتبس نعم

مكان iq.alus
اسم آلوس
إنجليزي Alus
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.04 42.42
جيونيمز 10966296

مكان iq.amedi-district
اسم العمادية
إنجليزي Amedi
بلد IRQ
صنف_الكيان admin2
أب iq.dihok-gov
موقع 37.0639 43.4571
جيونيمز 99612
ملتبس نعم

مكان iq.amiriyat-al-fallujah
اسم عامرية الفلوجة
اسم العامرية
إنجليزي Amiriyat al Fallujah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.17 43.87
جيونيمز 6782272

مكان iq.amirli
اسم آمرلي
إنجليزي Amirli
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.72 44.58
جيونيمز 98898

مكان iq.an-nahrawan
اسم النهروان
إنجليزي An Nahrawan
بلد IRQ
صنف_الكيان town
أب iq.baghdad
موقع 33.34 44.75

مكان iq.an-nuaymiyah
اسم النعيمية
إنجليزي An Nu'aymiyah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.31 43.78

مكان iq.an-nukhayb
اسم النخيب
إنجليزي An Nukhayb
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 32.03 42.26
جيونيمز 98850

مكان iq.an-numaniyah
اسم النعمانية
إنجليزي An Nu'maniyah
بلد IRQ
صنف_الكيان town
أب iq.wasit-gov
موقع 32.547 45.41
سكان 110000
جيونيمز 98846

مكان iq.anah
اسم عنه
اسم عنة
اسم عانة
إنجليزي Anah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.372 41.982
سكان 19719
جيونيمز 98885
ملتبس نعم

مكان iq.anbar-desert
اسم صحراء الأنبار
اسم بادية الأنبار
إنجليزي Anbar desert
بلد IRQ
صنف_الكيان region
أب iq
موقع 33.2 41.5

مكان iq.anbar-gov
اسم الأنبار
إنجليزي Al Anbar
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 33.0531 41.6566
سكان 1023776
جيونيمز 99592

مكان iq.andalus
اسم الأندلس
إنجليزي Andalus
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3173 44.3317
ملتبس نعم

مكان iq.ankawa
اسم عينكاوة
اسم عنكاوا
إنجليزي Ankawa
بلد IRQ
صنف_الكيان neighbourhood
أب iq.erbil-gov
موقع 36.23 43.99
جيونيمز 98304

مكان iq.aqrah
اسم عقرة
اسم آكري
إنجليزي Aqrah
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 36.741 43.876
سكان 23000
جيونيمز 98822

مكان iq.ar-radwaniyah
اسم الرضوانية
إنجليزي Ar Radwaniyah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.1936 43.9989

مكان iq.ar-rashad
اسم الرشاد
اسم ناحية الرشاد
إنجليزي Ar Rashad
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.05 44.1
ملتبس نعم

مكان iq.ar-rashidiyah
اسم الراشدية
إنجليزي Ar Rashidiyah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.53 44.38
جيونيمز 6805734

مكان iq.ar-rashidiyah-2
اسم الرشيدية
إنجليزي Ar Rashidiyah
بلد IRQ
صنف_الكيان village
أب iq
موقع 36.42 43.10

مكان iq.ar-rifai
اسم الرفاعي
اسم حي الرفاعي
إنجليزي Ar Rifa'i
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.35 43.105
ملتبس نعم

مكان iq.ar-rifai-dhi-qar-gov
اسم الرفاعي
إنجليزي Ar Rifa'i
بلد IRQ
صنف_الكيان town
أب iq.dhi-qar-gov
موقع 31.72 46.1
جيونيمز 98699
ملتبس نعم

مكان iq.ar-risalah
اسم الرسالة
اسم حي الرسالة
إنجليزي Ar Risalah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.32 43.1
ملتبس نعم

مكان iq.ar-riyad
اسم الرياض
اسم ناحية الرياض
إنجليزي Ar Riyad
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.31 43.93
جيونيمز 6770629
ملتبس نعم

مكان iq.ar-rumaythah
اسم الرميثة
إنجليزي Ar Rumaythah
بلد IRQ
صنف_الكيان town
أب iq.muthanna-gov
موقع 31.53 45.2
سكان 47248
جيونيمز 98685

مكان iq.ar-rummanah
اسم الرمانة
إنجليزي Ar Rummanah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.42 41.05
جيونيمز 98684
ملتبس نعم

مكان iq.ar-rusafah-district
اسم الرصافة
إنجليزي Ar Rusafah
بلد IRQ
صنف_الكيان district
أب iq.baghdad
موقع 33.34 44.42

مكان iq.ar-rutbah
اسم الرطبة
اسم الرطبه
إنجليزي Ar Rutbah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.038 40.286
سكان 22370
جيونيمز 98677
ملتبس نعم

مكان iq.arab-jubur
اسم عرب جبور
إنجليزي Arab Jubur
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.17 44.44
جيونيمز 95375

مكان iq.arar-crossing
اسم عرعر
اسم معبر عرعر
اسم منفذ عرعر
إنجليزي Arar crossing
بلد IRQ
صنف_الكيان crossing
أب iq.anbar-gov
موقع 31.05 41.2

مكان iq.arbat
اسم عربت
إنجليزي Arbat
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.43 45.58
جيونيمز 98784
ملتبس نعم

مكان iq.arrapha
اسم عرفة
إنجليزي Arrapha
بلد IRQ
صنف_الكيان neighbourhood
أب iq.kirkuk
موقع 35.4691 44.3749
ملتبس نعم

مكان iq.as-sadiyah
اسم السعدية
إنجليزي As Sa'diyah
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.19 45.12
جيونيمز 98545
ملتبس نعم

مكان iq.as-salam-mosul
اسم السلام
اسم حي السلام
إنجليزي As Salam Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.31 43.185
ملتبس نعم

مكان iq.as-salamiyah
اسم السلامية
اسم قرية السلامية
إنجليزي As Salamiyah
بلد IRQ
صنف_الكيان village
أب iq
موقع 36.15 43.3

مكان iq.as-salihiyah
اسم الصالحية
إنجليزي As Salihiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.325 44.385

مكان iq.as-salman
اسم السلمان
اسم سجن نقرة السلمان
إنجليزي As Salman
بلد IRQ
صنف_الكيان town
أب iq.muthanna-gov
موقع 30.5 44.54
جيونيمز 98533
ملتبس نعم

مكان iq.as-samah
اسم السماح
اسم حي السماح
إنجليزي As Samah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.345 43.215
ملتبس نعم

مكان iq.as-samawah
اسم السماوة
اسم السماوه
إنجليزي As Samawah
بلد IRQ
صنف_الكيان city
أب iq.muthanna-gov
موقع 31.332 45.2944
سكان 152890
جيونيمز 98530

مكان iq.as-saqlawiyah
اسم الصقلاوية
إنجليزي As Saqlawiyah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.4 43.67
جيونيمز 6782284

مكان iq.as-saydiyah
اسم السيدية
إنجليزي As Saydiyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.25 44.356

مكان iq.as-sihhah
اسم الصحة
اسم حي الصحة
إنجليزي As Sihhah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.345 43.105
ملتبس نعم

مكان iq.as-siniyah
اسم الصينية
إنجليزي As Siniyah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.97 43.4
جيونيمز 6848834
ملتبس نعم

مكان iq.as-suwayrah
اسم الصويرة
اسم الصويره
إنجليزي As Suwayrah
بلد IRQ
صنف_الكيان town
أب iq.wasit-gov
موقع 32.926 44.776
سكان 42354
جيونيمز 98459

مكان iq.ash-shab
اسم الشعب
اسم حي الشعب
إنجليزي Ash Sha'b
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.405 44.415
جيونيمز 9253684
ملتبس نعم

مكان iq.ash-shalalat
اسم الشلالات
إنجليزي Ash Shalalat
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.46 43.18
ملتبس نعم

مكان iq.ash-shamiyah
اسم الشامية
إنجليزي Ash Shamiyah
بلد IRQ
صنف_الكيان town
أب iq.shamiya-district
موقع 31.96 44.6
سكان 57661
جيونيمز 98629

مكان iq.ash-sharqat
اسم الشرقاط
إنجليزي Ash Sharqat
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 35.515 43.243
جيونيمز 98624

مكان iq.ash-shatrah
اسم الشطرة
اسم الشطره
إنجليزي Ash Shatrah
بلد IRQ
صنف_الكيان town
أب iq.dhi-qar-gov
موقع 31.41 46.173
سكان 82732
جيونيمز 98622

مكان iq.ash-shifa
اسم الشفاء
اسم حي الشفاء
إنجليزي Ash Shifa
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.35 43.12
ملتبس نعم

مكان iq.ash-shulah
اسم الشعلة
اسم حي الشعلة
إنجليزي Ash Shu'lah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.37 44.275
ملتبس نعم

مكان iq.ash-shurah
اسم الشورة
إنجليزي Ash Shurah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 35.99 43.23
ملتبس نعم

مكان iq.ash-shurjah
اسم الشورجة
إنجليزي Ash Shurjah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.337 44.402

مكان iq.ash-shurtah
اسم الشرطة الرابعة
اسم حي الشرطة
إنجليزي Ash Shurtah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.253 44.304
ملتبس نعم

مكان iq.asia
اسم آسيا
إنجليزي Asia
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2344 44.4084
ملتبس نعم

مكان iq.asos-mountain
اسم جبل أسوس
إنجليزي Asos Mountain
بلد IRQ
صنف_الكيان mountain
أب iq.sulaymaniyah-gov
موقع 36.1 45.25

مكان iq.at-taji
اسم التاجي
إنجليزي At Taji
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.51 44.26

مكان iq.at-tamim
اسم التأميم
اسم حي التأميم
إنجليزي At Ta'mim
بلد IRQ
صنف_الكيان neighbourhood
أب iq.anbar-gov
موقع 33.42 43.25
ملتبس نعم

مكان iq.at-tannumah
اسم التنومة
إنجليزي At Tannumah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.basra-gov
موقع 30.52 47.85
جيونيمز 98409

مكان iq.at-tarmiyah
اسم الطارمية
إنجليزي At Tarmiyah
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.674 44.375
جيونيمز 6805733

مكان iq.at-tayaran
اسم الطيران
اسم حي الطيران
إنجليزي At Tayaran
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.318 43.145
ملتبس نعم

مكان iq.ath-tharthar
اسم الثرثار
اسم ناحية الثرثار
إنجليزي Ath Tharthar
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.75 43.7

مكان iq.avashin
اسم أفاشين
اسم منطقة أفاشين باسيان
إنجليزي Avashin
بلد IRQ
صنف_الكيان region
أب iq.dihok-gov
موقع 37.2 44.1

مكان iq.ayn-al-asad-air-base
اسم قاعدة عين الأسد
اسم عين الأسد
اسم قاعدة عين الاسد الجوية
إنجليزي Ayn al-Asad Air Base
بلد IRQ
صنف_الكيان base
أب iq.anbar-gov
موقع 33.786 42.441

مكان iq.ayn-at-tamr
اسم عين التمر
إنجليزي Ayn at Tamr
بلد IRQ
صنف_الكيان town
أب iq.karbala-gov
موقع 32.569 43.495
جيونيمز 90831

مكان iq.az-zab
اسم الزاب
اسم ناحية الزاب
إنجليزي Az Zab
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.28 43.5
جيونيمز 6837407
ملتبس نعم

مكان iq.az-zafaraniyah
اسم الزعفرانية
إنجليزي Az Za'faraniyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.254 44.5

مكان iq.az-zallayah
اسم الزلاية
إنجليزي Az Zallayah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.5 43.6

مكان iq.az-zanjili
اسم الزنجيلي
اسم حي الزنجيلي
إنجليزي Az Zanjili
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.352 43.113

مكان iq.az-zarqah
اسم الزرقة
إنجليزي Az Zarqah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.75 44.3
ملتبس نعم

مكان iq.az-zubayr
اسم الزبير
إنجليزي Az Zubayr
بلد IRQ
صنف_الكيان city
أب iq.basra-gov
موقع 30.391 47.708
سكان 122676
جيونيمز 98245
ملتبس نعم

مكان iq.az-zuhur
اسم الزهور
اسم حي الزهور
إنجليزي Az Zuhur
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.36 43.18
ملتبس نعم

مكان iq.az-zuwiyah
اسم الزوية
إنجليزي Az Zuwiyah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 35.26 43.4

مكان iq.bab-at-tub
اسم باب الطوب
إنجليزي Bab at Tub
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.337 43.135

مكان iq.baba-gurgur
اسم بابا كركر
اسم حقول بابا كركر
إنجليزي Baba Gurgur
بلد IRQ
صنف_الكيان field
أب iq.kirkuk-gov
موقع 35.52 44.35

مكان iq.babil
اسم بابل
إنجليزي Babil
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2851 44.3921
ملتبس نعم

مكان iq.babil-gov
اسم بابل
اسم محافظة بابل
إنجليزي Babil
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 32.5104 44.6076
سكان 1181751
جيونيمز 98227
ملتبس نعم

مكان iq.babylon
اسم بابل الأثرية
إنجليزي Babylon
بلد IRQ
صنف_الكيان building
أب iq.babil-gov
موقع 32.5364 44.4209

مكان iq.badrah
اسم بدرة
إنجليزي Badrah
بلد IRQ
صنف_الكيان town
أب iq.wasit-gov
موقع 33.11 45.96
جيونيمز 98198
ملتبس نعم

مكان iq.badush
اسم بادوش
إنجليزي Badush
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.41 42.97
جيونيمز 98190

مكان iq.badush-prison
اسم سجن بادوش
إنجليزي Badush Prison
بلد IRQ
صنف_الكيان prison
أب iq.nineveh-gov
موقع 36.43 42.95

مكان iq.baghdad
اسم بغداد
إنجليزي Baghdad
بلد IRQ
صنف_الكيان city
أب iq.baghdad-gov
موقع 33.3406 44.4009
سكان 7216000
جيونيمز 98182
عاصمة نعم

مكان iq.baghdad-al-jadidah
اسم بغداد الجديدة
إنجليزي Baghdad al Jadidah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.31 44.48

مكان iq.baghdad-gov
اسم بغداد
إنجليزي Baghdad Governorate
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 33.2052 44.3614
سكان 5423964
جيونيمز 98180

مكان iq.baghdad-international-airport
اسم مطار بغداد الدولي
اسم مطار بغداد
إنجليزي Baghdad International Airport
بلد IRQ
صنف_الكيان airport
أب iq.baghdad
موقع 33.2625 44.2346

مكان iq.bahzani
اسم بحزاني
إنجليزي Bahzani
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.455 43.335
جيونيمز 98144

مكان iq.bai-hassan-oil-field
اسم حقل باي حسن
اسم باي حسن
إنجليزي Bai Hassan oil field
بلد IRQ
صنف_الكيان field
أب iq.kirkuk-gov
موقع 35.6 44.05

مكان iq.baiji-district
اسم بايجي
إنجليزي Baiji
بلد IRQ
صنف_الكيان admin2
أب iq.salah-ad-din-gov
موقع 34.8225 43.0182

مكان iq.baiji-refinery
اسم مصفاة بيجي
اسم مصفى بيجي
إنجليزي Baiji refinery
بلد IRQ
صنف_الكيان field
أب iq.salah-ad-din-gov
موقع 35.01 43.48

مكان iq.balad
اسم بلد
إنجليزي Balad
بلد IRQ
صنف_الكيان city
أب iq.balad-district
موقع 34.016 44.146
سكان 42088
جيونيمز 98112
ملتبس نعم

مكان iq.balad-air-base
اسم قاعدة بلد
اسم قاعدة بلد الجوية
إنجليزي Balad Air Base
بلد IRQ
صنف_الكيان base
أب iq.salah-ad-din-gov
موقع 33.94 44.36

مكان iq.balad-district
اسم بلد
إنجليزي Balad
بلد IRQ
صنف_الكيان admin2
أب iq.salah-ad-din-gov
موقع 33.9363 43.9978
ملتبس نعم

مكان iq.balad-ruz
اسم بلدروز
إنجليزي Balad Ruz
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.697 45.077
جيونيمز 98109

مكان iq.bamarni
اسم بامرني
إنجليزي Bamarni
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 37.11 43.27
جيونيمز 98069

مكان iq.baqubah
اسم بعقوبة
اسم بعقوبه
إنجليزي Baqubah
بلد IRQ
صنف_الكيان city
أب iq.diyala-gov
موقع 33.7466 44.6437
سكان 152550
جيونيمز 97990
ملتبس نعم

مكان iq.bartallah
اسم برطلة
اسم بارتلا
إنجليزي Bartallah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.351 43.379
جيونيمز 97890

مكان iq.barwanah
اسم بروانة
إنجليزي Barwanah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.1 42.4
جيونيمز 97884

مكان iq.barwari-bala
اسم برواري بالا
إنجليزي Barwari Bala
بلد IRQ
صنف_الكيان region
أب iq.dihok-gov
موقع 37.22 43.4

مكان iq.barzan
اسم بارزان
إنجليزي Barzan
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.93 44.04
جيونيمز 97881
ملتبس نعم

مكان iq.bashiqah
اسم بعشيقة
إنجليزي Ba'shiqah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.451 43.346
جيونيمز 97863

مكان iq.bashir
اسم بشير
إنجليزي Bashir
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.27 44.31
ملتبس نعم

مكان iq.bashmakh
اسم باشماخ
اسم معبر باشماخ
إنجليزي Bashmakh
بلد IRQ
صنف_الكيان crossing
أب iq.sulaymaniyah-gov
موقع 35.68 45.98

مكان iq.basra
اسم البصرة
اسم البصره
إنجليزي Basra
بلد IRQ
صنف_الكيان city
أب iq.basra-gov
موقع 30.5085 47.7804
سكان 1326564
جيونيمز 99532

مكان iq.basra-gov
اسم البصرة
إنجليزي Basra
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 30.547 47.5111
سكان 1556445
جيونيمز 89341

مكان iq.basra-international-airport
اسم مطار البصرة الدولي
اسم مطار البصرة
إنجليزي Basra International Airport
بلد IRQ
صنف_الكيان airport
أب iq.basra-gov
موقع 30.5491 47.6621

مكان iq.batifa
اسم باتيفا
إنجليزي Batifa
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 37.18 43.02
سكان 25000
جيونيمز 97825

مكان iq.batnaya
اسم باطنايا
إنجليزي Batnaya
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.55 43.12

مكان iq.bayji
اسم بيجي
إنجليزي Bayji
بلد IRQ
صنف_الكيان city
أب iq.salah-ad-din-gov
موقع 34.93 43.488
سكان 36454
جيونيمز 97783

مكان iq.behirke
اسم بركه
اسم بحركة
اسم بهركة
إنجليزي Behirke
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.3156 44.0353
جيونيمز 98156
ملتبس نعم

مكان iq.bersive-camp
اسم بيرسفي
اسم مخيم بيرسفي
إنجليزي Bersive camp
بلد IRQ
صنف_الكيان camp
أب iq.dihok-gov
موقع 37.17 42.8

مكان iq.boaitha
اسم البوعيثة
إنجليزي Bo'aitha
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2197 44.456

مكان iq.bradost
اسم برادوست
اسم جبل برادوست
إنجليزي Bradost
بلد IRQ
صنف_الكيان mountain
أب iq.erbil-gov
موقع 36.7 44.4

مكان iq.buhriz
اسم بهرز
إنجليزي Buhriz
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.69 44.66
جيونيمز 97553

مكان iq.bzebiz
اسم مخيم الهول الجديد
إنجليزي Bzebiz
بلد IRQ
صنف_الكيان camp
أب iq.anbar-gov
موقع 33.25 43.98

مكان iq.bzeibiz-bridge
اسم بزيبز
اسم جسر بزيبز
إنجليزي Bzeibiz Bridge
بلد IRQ
صنف_الكيان building
أب iq.anbar-gov
موقع 33.18 43.95

مكان iq.camp-ashraf
اسم معسكر أشرف
اسم مخيم أشرف
إنجليزي Camp Ashraf
بلد IRQ
صنف_الكيان camp
أب iq.diyala-gov
موقع 33.87 44.55

مكان iq.camp-sarah
اسم كمب سارة
إنجليزي Camp Sarah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3016 44.4548

مكان iq.camp-speicher
اسم سبايكر
اسم قاعدة سبايكر
إنجليزي Camp Speicher
بلد IRQ
صنف_الكيان base
أب iq.salah-ad-din-gov
موقع 34.673 43.543

مكان iq.camp-taji
اسم قاعدة التاجي
اسم معسكر التاجي
إنجليزي Camp Taji
بلد IRQ
صنف_الكيان base
أب iq.baghdad-gov
موقع 33.524 44.257

مكان iq.camp-victory
اسم معسكر فكتوري
اسم قاعدة فيكتوريا
اسم معسكر فيكتوريا
إنجليزي Camp Victory
بلد IRQ
صنف_الكيان base
أب iq.baghdad
موقع 33.265 44.255

مكان iq.camp-warar
اسم الحسين
اسم معسكر الورار
إنجليزي Camp Warar
بلد IRQ
صنف_الكيان base
أب iq.anbar-gov
موقع 33.44 43.23
ملتبس نعم

مكان iq.chamchamal
اسم جمجمال
اسم جم جمال
إنجليزي Chamchamal
بلد IRQ
صنف_الكيان town
أب iq.chamchamal-district
موقع 35.535 44.83
سكان 75634
جيونيمز 97417

مكان iq.chamchamal-district
اسم جمجمال
إنجليزي Chamchamal
بلد IRQ
صنف_الكيان admin2
أب iq.sulaymaniyah-gov
موقع 35.246 45.0428

مكان iq.choman
اسم جومان
إنجليزي Choman
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.63 44.88
جيونيمز 447741

مكان iq.chwarta
اسم جوارتا
اسم جوارتة
إنجليزي Chwarta
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.7266 45.5723
جيونيمز 97329

مكان iq.dali-abbas
اسم دلي عباس
إنجليزي Dali Abbas
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.03 44.73

مكان iq.daquq
اسم داقوق
اسم دقوق
إنجليزي Daquq
بلد IRQ
صنف_الكيان town
أب iq.daquq-district
موقع 35.138 44.45
جيونيمز 90220

مكان iq.daquq-district
اسم داقوق
إنجليزي Daquq
بلد IRQ
صنف_الكيان admin2
أب iq.kirkuk-gov
موقع 35.1908 44.4123

مكان iq.darbandikhan
اسم دربندخان
اسم دربندخان سد
إنجليزي Darbandikhan
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.11 45.69
جيونيمز 384945

مكان iq.dare-tu
اسم داراتو
اسم دارتو
إنجليزي Dare Tu
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.1206 44.0597
جيونيمز 446185

مكان iq.derkar
اسم دركار عجم
إنجليزي Derkar
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 37.1999 42.8236
جيونيمز 97145

مكان iq.dhi-qar-gov
اسم ذي قار
إنجليزي Dhi Qar
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 31.2315 46.212
سكان 1184796
جيونيمز 97019

مكان iq.dhira-dijlah
اسم ذراع دجلة
إنجليزي Dhira Dijlah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.75 43.95

مكان iq.dihok
اسم دهوك
إنجليزي Dihok
بلد IRQ
صنف_الكيان city
أب iq.dihok-gov
موقع 36.867 42.988
سكان 284000
جيونيمز 96994

مكان iq.dihok-gov
اسم دهوك
إنجليزي Dihok
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 37.0393 43.0061
سكان 402970
جيونيمز 97270

مكان iq.diyala-gov
اسم ديالى
إنجليزي Diyala
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 33.9156 44.9518
سكان 1135223
جيونيمز 96965

مكان iq.domiz-camp
اسم دوميز
اسم مخيم دوميز
إنجليزي Domiz camp
بلد IRQ
صنف_الكيان camp
أب iq.dihok-gov
موقع 36.78 42.89

مكان iq.dukan
اسم دوكان
إنجليزي Dukan
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.94 44.96
جيونيمز 96953

مكان iq.dukan-dam
اسم سد دوكان
إنجليزي Dukan Dam
بلد IRQ
صنف_الكيان dam
أب iq.sulaymaniyah-gov
موقع 35.954 44.953

مكان iq.east-mosul-district
اسم الجانب الأيسر
اسم أيسر الموصل
اسم الساحل الأيسر
اسم شرق الموصل
إنجليزي East Mosul
بلد IRQ
صنف_الكيان district
أب iq.mosul
موقع 36.36 43.17
ملتبس نعم

مكان iq.erbil
اسم أربيل
اسم هولير
إنجليزي Erbil
بلد IRQ
صنف_الكيان city
أب iq.erbil-gov
موقع 36.1926 44.0106
سكان 932800
جيونيمز 95446

مكان iq.erbil-gov
اسم أربيل
إنجليزي Erbil
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 36.2116 44.1765
سكان 1095992
جيونيمز 95445

مكان iq.erbil-international-airport
اسم مطار أربيل الدولي
اسم مطار أربيل
إنجليزي Erbil International Airport
بلد IRQ
صنف_الكيان airport
أب iq.erbil-gov
موقع 36.2376 43.9632

مكان iq.ewairij
اسم علوة الرشيد
إنجليزي Ewairij
بلد IRQ
صنف_الكيان neighbourhood
أب iq.arab-jubur
موقع 33.208 44.3594

مكان iq.fadak
اسم فدك
إنجليزي Fadak
بلد IRQ
صنف_الكيان village
أب iq.dhi-qar-gov
موقع 31 46
ملتبس نعم

مكان iq.fakka-oil-field
اسم حقل الفكة
اسم الفكة
إنجليزي Fakka oil field
بلد IRQ
صنف_الكيان field
أب iq.maysan-gov
موقع 32.05 47.55

مكان iq.fishkhabur
اسم فيشخابور
اسم فيش خابور
اسم معبر فيشخابور
إنجليزي Fishkhabur
بلد IRQ
صنف_الكيان crossing
أب iq.dihok-gov
موقع 37.07 42.38

مكان iq.gara-mountain
اسم جبل كارة
اسم كارا
اسم جبل كاره
إنجليزي Gara Mountain
بلد IRQ
صنف_الكيان mountain
أب iq.dihok-gov
موقع 36.95 43.4
ملتبس نعم

مكان iq.grand-faw-port
اسم ميناء الفاو الكبير
إنجليزي Grand Faw Port
بلد IRQ
صنف_الكيان building
أب iq.basra-gov
موقع 29.9 48.45

مكان iq.great-mosque-of-al-nuri
اسم جامع النوري
اسم جامع النوري الكبير
إنجليزي Great Mosque of al-Nuri
بلد IRQ
صنف_الكيان building
أب iq.mosul
موقع 36.3434 43.1266

مكان iq.great-zab
اسم نهر الزاب
اسم الزاب الكبير
إنجليزي Great Zab
بلد IRQ
صنف_الكيان river
أب iq
موقع 36.1 43.5

مكان iq.green-zone
اسم المنطقة الخضراء
اسم المنطقه الخضراء
اسم المنطقة الدولية
إنجليزي Green Zone
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.306 44.392

مكان iq.habbaniyah-air-base
اسم قاعدة الحبانية
اسم معسكر الحبانية
إنجليزي Habbaniyah Air Base
بلد IRQ
صنف_الكيان base
أب iq.anbar-gov
موقع 33.38 43.56

مكان iq.haboubi-square
اسم ساحة الحبوبي
إنجليزي Haboubi Square
بلد IRQ
صنف_الكيان building
أب iq.dhi-qar-gov
موقع 31.04 46.26

مكان iq.haditha-dam
اسم سد حديثة
إنجليزي Haditha Dam
بلد IRQ
صنف_الكيان dam
أب iq.anbar-gov
موقع 34.207 42.355

مكان iq.haditha-district
اسم حديثه
إنجليزي Haditha
بلد IRQ
صنف_الكيان admin2
أب iq.anbar-gov
موقع 34.1528 42.3903
ملتبس نعم

مكان iq.hadithah
اسم حديثة
اسم حديثه
إنجليزي Hadithah
بلد IRQ
صنف_الكيان town
أب iq.haditha-district
موقع 34.135 42.377
سكان 30925
جيونيمز 96309
ملتبس نعم

مكان iq.haftanin
اسم هفتنين
اسم حفتانين
إنجليزي Haftanin
بلد IRQ
صنف_الكيان region
أب iq.dihok-gov
موقع 37.25 43

مكان iq.hai-district
اسم هاي
إنجليزي Hai
بلد IRQ
صنف_الكيان admin2
أب iq.wasit-gov
موقع 32.1725 45.914
ملتبس نعم

مكان iq.haifa-street
اسم شارع حيفا
إنجليزي Haifa Street
بلد IRQ
صنف_الكيان road
أب iq.baghdad
موقع 33.33 44.38

مكان iq.haji-omeran
اسم حاج عمران
اسم معبر حاج عمران
إنجليزي Haji Omeran
بلد IRQ
صنف_الكيان crossing
أب iq.erbil-gov
موقع 36.667 45.05

مكان iq.hajiawa
اسم جولياوة
إنجليزي Hajiawa
بلد IRQ
صنف_الكيان city
أب iq.sulaymaniyah-gov
موقع 36.2358 44.7947
سكان 80000
جيونيمز 447022

مكان iq.hakurk
اسم خواكورك
اسم منطقة خواكورك
إنجليزي Hakurk
بلد IRQ
صنف_الكيان region
أب iq.erbil-gov
موقع 37 44.7

مكان iq.halabja
اسم حلبجة
اسم حلبجه
إنجليزي Halabja
بلد IRQ
صنف_الكيان city
أب iq.halabja-gov
موقع 35.178 45.986
سكان 57333
جيونيمز 96205

مكان iq.halabja-gov
اسم حلبجة
إنجليزي Halabja Governorate
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 35.18 45.98

مكان iq.halfaya-oil-field
اسم حقل حلفاية
إنجليزي Halfaya oil field
بلد IRQ
صنف_الكيان field
أب iq.maysan-gov
موقع 31.7 47.4

مكان iq.halshaw
اسم هلشو
اسم الشو
إنجليزي Halshaw
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 36.209 45.2593
جيونيمز 6676920

مكان iq.hammam-al-alil
اسم حمام العليل
إنجليزي Hammam al Alil
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.16 43.26
جيونيمز 96124

مكان iq.hamrin-dam
اسم حوض حمرين
اسم سد حمرين
إنجليزي Hamrin Dam
بلد IRQ
صنف_الكيان dam
أب iq.diyala-gov
موقع 34.115 44.97

مكان iq.hamza-district
اسم همزة
إنجليزي Hamza
بلد IRQ
صنف_الكيان admin2
أب iq.qadisiyah-gov
موقع 31.5461 44.8664
ملتبس نعم

مكان iq.haqlaniyah
اسم حقلانية
اسم الحقلانية
إنجليزي Haqlaniyah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.08 42.37
جيونيمز 99371

مكان iq.harir-air-base
اسم قاعدة حرير
اسم حرير
اسم قاعدة حرير الجوية
إنجليزي Harir Air Base
بلد IRQ
صنف_الكيان base
أب iq.erbil-gov
موقع 36.53 44.35
ملتبس نعم

مكان iq.hasan-sham
اسم حسن شام
اسم مخيم حسن شام
إنجليزي Hasan Sham
بلد IRQ
صنف_الكيان camp
أب iq.nineveh-gov
موقع 36.31 43.52

مكان iq.hatra-district
اسم مملكة الحضر
إنجليزي Hatra
بلد IRQ
صنف_الكيان admin2
أب iq.nineveh-gov
موقع 35.4457 42.4513

مكان iq.hayraw
اسم هيرو
إنجليزي Hayraw
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 36.1266 45.2829
جيونيمز 7377819

مكان iq.hayyaniyah
اسم الإمام الصادق
اسم حي الحسين البصرة
إنجليزي Hayyaniyah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.basra-gov
موقع 30.51 47.79

مكان iq.hibhib
اسم هبهب
إنجليزي Hibhib
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.79 44.49
جيونيمز 92362

مكان iq.hit
اسم هيت
إنجليزي Hit
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.642 42.825
سكان 31901
جيونيمز 95788
ملتبس نعم

مكان iq.husaybah
اسم حصيبة
اسم الحصيبة
إنجليزي Husaybah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.39 41
جيونيمز 92138

مكان iq.husaybah-ash-sharqiyah
اسم حصيبة الشرقية
إنجليزي Husaybah ash Sharqiyah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.42 43.42

مكان iq.ibrahim-khalil
اسم إبراهيم الخليل
اسم معبر إبراهيم الخليل
إنجليزي Ibrahim Khalil
بلد IRQ
صنف_الكيان crossing
أب iq.dihok-gov
موقع 37.138 42.56

مكان iq.jabal-hamrin
اسم سلسلة جبال حمرين
اسم جبال حمرين
اسم حمرين
اسم تلال حمرين
إنجليزي Jabal Hamrin
بلد IRQ
صنف_الكيان mountain
أب iq
موقع 34.6 44.6

مكان iq.jalawla
اسم جلولاء
إنجليزي Jalawla
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.272 45.168
جيونيمز 95297

مكان iq.jamilah
اسم جميلة
اسم سوق جميلة
إنجليزي Jamilah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.36 44.45
ملتبس نعم

مكان iq.jassan
اسم جصان
إنجليزي Jassan
بلد IRQ
صنف_الكيان town
أب iq.wasit-gov
موقع 32.97 45.9
جيونيمز 95199

مكان iq.jazirat-ar-ramadi
اسم الجزيرة
اسم جزيرة الرمادي
إنجليزي Jazirat ar Ramadi
بلد IRQ
صنف_الكيان region
أب iq.anbar-gov
موقع 33.5 43.3
ملتبس نعم

مكان iq.jisr-diyala
اسم جسر ديالى
إنجليزي Jisr Diyala
بلد IRQ
صنف_الكيان town
أب iq.baghdad-gov
موقع 33.22 44.53

مكان iq.jumhuriya-bridge
اسم جسر الجمهورية
إنجليزي Jumhuriya Bridge
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.325 44.41

مكان iq.jurf-as-sakhr
اسم جرف الصخر
اسم جرف النصر
إنجليزي Jurf as Sakhr
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.87 44.2
جيونيمز 95069

مكان iq.k-1-air-base
اسم قاعدة كي وان
اسم قاعدة كي 1
اسم معسكر كي وان
اسم قاعدة k1
إنجليزي K-1 Air Base
بلد IRQ
صنف_الكيان base
أب iq.kirkuk-gov
موقع 35.51 44.28

مكان iq.kahla-district
اسم كالا
إنجليزي Kahla
بلد IRQ
صنف_الكيان admin2
أب iq.maysan-gov
موقع 31.6731 47.417
ملتبس نعم

مكان iq.kalak
اسم كلك
اسم الكلك
إنجليزي Kalak
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.27 43.63
جيونيمز 96833
ملتبس نعم

مكان iq.kalar
اسم كلار
إنجليزي Kalar
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 34.63 45.325
جيونيمز 95005

مكان iq.kanan
اسم كنعان
إنجليزي Kan'an
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.67 44.83
جيونيمز 94988
ملتبس نعم

مكان iq.kani-masi
اسم كاني ماسي
إنجليزي Kani Masi
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 37.23 43.44
جيونيمز 94911

مكان iq.karabilah
اسم كرابلة
اسم الكرابلة
إنجليزي Karabilah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.37 41.05
جيونيمز 99180

مكان iq.karadat-maryam
اسم كرادة مريم
إنجليزي Karadat Maryam
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3094 44.4042

مكان iq.karamlish
اسم كرمليس
اسم كرمليش
إنجليزي Karamlish
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.3 43.41

مكان iq.karbala
اسم كربلاء
اسم كربلا
إنجليزي Karbala
بلد IRQ
صنف_الكيان city
أب iq.karbala-gov
موقع 32.616 44.0249
سكان 711530
جيونيمز 94824

مكان iq.karbala-gov
اسم كربلاء
اسم كربلا
إنجليزي Karbala
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 32.5116 43.8199
سكان 594235
جيونيمز 94823

مكان iq.kasnazan
اسم كسنزان
اسم كسنزان اسماعيل
اسم كسنزان سين اسماعيل
اسم كستران ستي اسماعيل
إنجليزي Kasnazan
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.2007 44.1326
جيونيمز 446208

مكان iq.kawkajli
اسم كوكجلي
إنجليزي Kawkajli
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.352 43.24

مكان iq.khan-bani-sad
اسم خان بني سعد
إنجليزي Khan Bani Sa'd
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.57 44.54
جيونيمز 6784614

مكان iq.khanaqin
اسم خانقين
إنجليزي Khanaqin
بلد IRQ
صنف_الكيان city
أب iq.khanaqin-district
موقع 34.348 45.39
جيونيمز 94591

مكان iq.khanaqin-district
اسم خانقين
إنجليزي Khanaqin
بلد IRQ
صنف_الكيان admin2
أب iq.diyala-gov
موقع 34.2982 45.2831
ملتبس نعم

مكان iq.khazir
اسم الخازر
اسم مخيم الخازر
إنجليزي Khazir
بلد IRQ
صنف_الكيان camp
أب iq.nineveh-gov
موقع 36.3 43.53

مكان iq.khilani-square
اسم ساحة الخلاني
إنجليزي Khilani Square
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.331 44.415

مكان iq.khor-mor-gas-field
اسم حقل خورمور
اسم خورمور
اسم كورمور
إنجليزي Khor Mor gas field
بلد IRQ
صنف_الكيان field
أب iq.erbil-gov
موقع 35.1 44.85

مكان iq.kifri
اسم كفري
إنجليزي Kifri
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 34.695 44.96
سكان 30143
جيونيمز 94298

مكان iq.kifri-district
اسم كفري
إنجليزي Kifri
بلد IRQ
صنف_الكيان admin2
أب iq.diyala-gov
موقع 34.5348 44.8837
ملتبس نعم

مكان iq.kirkuk
اسم كركوك
إنجليزي Kirkuk
بلد IRQ
صنف_الكيان city
أب iq.kirkuk-gov
موقع 35.4681 44.3922
سكان 975000
جيونيمز 94787

مكان iq.kirkuk-air-base
اسم مطار كركوك
إنجليزي Kirkuk Air Base
بلد IRQ
صنف_الكيان airport
أب iq.kirkuk-gov
موقع 35.4695 44.3489

مكان iq.kirkuk-gov
اسم كركوك
اسم التأميم
إنجليزي Kirkuk
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 35.2802 44.1691
سكان 753171

مكان iq.kocho
اسم كوجو
إنجليزي Kocho
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.17 41.98
جيونيمز 7046850

مكان iq.koy-sanjaq
اسم كويسنجق
اسم كويه
اسم كويا
اسم كويسنجاق
إنجليزي Koy Sanjaq
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.083 44.628
سكان 44987
جيونيمز 94220

مكان iq.kubaysah
اسم كبيسة
إنجليزي Kubaysah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.58 42.61
جيونيمز 94210

مكان iq.kufa-district
اسم الكوفة
اسم الكوفه
إنجليزي Kufa
بلد IRQ
صنف_الكيان admin2
أب iq.najaf-gov
موقع 32.082 44.4456
ملتبس نعم

مكان iq.kurdistan-region
اسم كردستان العراق
اسم إقليم كردستان
اسم إقليم كوردستان
اسم إقليم كردستان العراق
اسم كوردستان العراق
اسم شمال العراق
إنجليزي Kurdistan Region
بلد IRQ
صنف_الكيان region
أب iq
موقع 36.4 44.3

مكان iq.kut-district
اسم الكوت
إنجليزي Kut
بلد IRQ
صنف_الكيان admin2
أب iq.wasit-gov
موقع 32.4892 46.2646

مكان iq.lake-qadisiyah
اسم بحيرة حديثة
إنجليزي Lake Qadisiyah
بلد IRQ
صنف_الكيان sea
أب iq
موقع 34.2 42.3

مكان iq.lake-razazah
اسم الرزازة
اسم بحيرة الرزازة
إنجليزي Lake Razazah
بلد IRQ
صنف_الكيان sea
أب iq.karbala-gov
موقع 32.7 43.67

مكان iq.lake-tharthar
اسم بحيرة الثرثار
اسم الثرثار
إنجليزي Lake Tharthar
بلد IRQ
صنف_الكيان sea
أب iq
موقع 33.98 43.25

مكان iq.lalish
اسم لالش
إنجليزي Lalish
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 36.771 43.303

مكان iq.laylan
اسم ليلان
إنجليزي Laylan
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.33 44.52
جيونيمز 94001

مكان iq.mahmoudiya-district
اسم المحمودية
إنجليزي Mahmoudiya
بلد IRQ
صنف_الكيان admin2
أب iq.baghdad-gov
موقع 33.0639 44.3253

مكان iq.majnoon-oil-field
اسم حقل مجنون
اسم مجنون
إنجليزي Majnoon oil field
بلد IRQ
صنف_الكيان field
أب iq.basra-gov
موقع 31.05 47.6
ملتبس نعم

مكان iq.makhmour-camp
اسم مخيم مخمور
إنجليزي Makhmour camp
بلد IRQ
صنف_الكيان camp
أب iq.nineveh-gov
موقع 35.77 43.6

مكان iq.makhmur
اسم مخمور
إنجليزي Makhmur
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 35.775 43.58
جيونيمز 93818

مكان iq.makhul-mountains
اسم مكحول
اسم جبال مكحول
إنجليزي Makhul Mountains
بلد IRQ
صنف_الكيان mountain
أب iq.salah-ad-din-gov
موقع 35.2 43.35
ملتبس نعم

مكان iq.maktab-khalid
اسم ملا عبدالله
اسم مكتب خالد
إنجليزي Maktab Khalid
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.39 44.2

مكان iq.mandali
اسم مندلي
إنجليزي Mandali
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.745 45.553
سكان 29785
جيونيمز 93709

مكان iq.mawat
اسم ماوت
إنجليزي Mawat
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.9 45.41
سكان 1464
جيونيمز 93562

مكان iq.maydan
اسم ميدان
إنجليزي Maydan
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.9191 45.6198
ملتبس نعم

مكان iq.maysan-gov
اسم ميسان
إنجليزي Maysan
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 31.8704 47.0699
سكان 637126
جيونيمز 93540
ملتبس نعم

مكان iq.mergasur
اسم ميركسور
اسم ميركه سور
إنجليزي Mergasur
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.8407 44.3023
جيونيمز 93455

مكان iq.mesopotamian-marshes
اسم الأهوار
اسم أهوار العراق
إنجليزي Mesopotamian Marshes
بلد IRQ
صنف_الكيان region
أب iq
موقع 31 47

مكان iq.metina
اسم متين
اسم جبل متين
اسم جبال متين
إنجليزي Metina
بلد IRQ
صنف_الكيان mountain
أب iq.dihok-gov
موقع 37.2 43.4
ملتبس نعم

مكان iq.mosul
اسم الموصل
إنجليزي Mosul
بلد IRQ
صنف_الكيان city
أب iq.mosul-district
موقع 36.335 43.1189
سكان 1739800
جيونيمز 99072

مكان iq.mosul-al-jadida
اسم موصل الجديدة
اسم الموصل الجديدة
إنجليزي Mosul al-Jadida
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.33 43.1

مكان iq.mosul-dam
اسم سد الموصل
اسم سد صدام
إنجليزي Mosul Dam
بلد IRQ
صنف_الكيان dam
أب iq.nineveh-gov
موقع 36.6302 42.8231

مكان iq.mosul-district
اسم الموصل
إنجليزي Mosul
بلد IRQ
صنف_الكيان admin2
أب iq.nineveh-gov
موقع 36.1374 42.9611
ملتبس نعم

مكان iq.mosul-international-airport
اسم مطار الموصل
اسم مطار الموصل الدولي
إنجليزي Mosul International Airport
بلد IRQ
صنف_الكيان airport
أب iq.mosul
موقع 36.3058 43.1474

مكان iq.mukayshifah
اسم مكيشيفة
إنجليزي Mukayshifah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.38 43.78

مكان iq.munthiriya
اسم المنذرية
اسم معبر المنذرية
إنجليزي Munthiriya
بلد IRQ
صنف_الكيان crossing
أب iq.diyala-gov
موقع 34.32 45.5

مكان iq.mushayrifah
اسم مشيرفة
اسم حي مشيرفة
إنجليزي Mushayrifah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.37 43.08

مكان iq.mutanabbi-street
اسم شارع المتنبي
إنجليزي Mutanabbi Street
بلد IRQ
صنف_الكيان road
أب iq.baghdad
موقع 33.3385 44.391

مكان iq.mutaybijah
اسم مطيبيجة
إنجليزي Mutaybijah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.2 44.3

مكان iq.muthanna-gov
اسم المثنى
إنجليزي Al Muthanna
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 30.1067 45.2107
سكان 436825
جيونيمز 99032
ملتبس نعم

مكان iq.nabi-yunus
اسم النبي يونس
اسم تل النبي يونس
إنجليزي Nabi Yunus
بلد IRQ
صنف_الكيان building
أب iq.mosul
موقع 36.348 43.16

مكان iq.nablus-mosul
اسم نابلس
اسم حي نابلس
إنجليزي Nablus Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.325 43.105
ملتبس نعم

مكان iq.naft-khanah
اسم نفط خانة
إنجليزي Naft Khanah
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.04 45.5

مكان iq.nahiyat-al-fuhud
اسم الفهود
إنجليزي Nahiyat al Fuhud
بلد IRQ
صنف_الكيان town
أب iq.dhi-qar-gov
موقع 30.9735 46.7268
سكان 21551
جيونيمز 99439
ملتبس نعم

مكان iq.nahiyat-ali-ash-sharqi
اسم علي الشرقي
إنجليزي Nahiyat Ali ash Sharqi
بلد IRQ
صنف_الكيان town
أب iq.maysan-gov
موقع 32.1229 46.7493
جيونيمز 7374646

مكان iq.nahiyat-ash-shinafiyah
اسم الشنافية
إنجليزي Nahiyat ash Shinafiyah
بلد IRQ
صنف_الكيان town
أب iq.qadisiyah-gov
موقع 31.583 44.644
سكان 22643
جيونيمز 98589

مكان iq.nahiyat-atbah
اسم عتبة
إنجليزي Nahiyat 'Atbah
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 30.4812 48.0142
جيونيمز 7326105
ملتبس نعم

مكان iq.nahiyat-bahar
اسم بحار
إنجليزي Nahiyat Bahar
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 30.1765 48.3978
جيونيمز 7326104

مكان iq.nahiyat-ghammas
اسم الغماس
اسم غماس
إنجليزي Nahiyat Ghammas
بلد IRQ
صنف_الكيان town
أب iq.qadisiyah-gov
موقع 31.7355 44.6096
سكان 30909
جيونيمز 99434

مكان iq.nahiyat-hiran
اسم هيران
اسم خوشان
إنجليزي Nahiyat Hiran
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.279 44.4881
جيونيمز 7097617

مكان iq.najaf
اسم النجف
اسم النجف الأشرف
إنجليزي An Najaf
بلد IRQ
صنف_الكيان city
أب iq.najaf-gov
موقع 32.0259 44.3462
سكان 747261
جيونيمز 98860

مكان iq.najaf-gov
اسم النجف
إنجليزي An Najaf
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 31.1748 43.8013
سكان 775042
جيونيمز 98862

مكان iq.najaf-international-airport
اسم مطار النجف الدولي
اسم مطار النجف
إنجليزي Najaf International Airport
بلد IRQ
صنف_الكيان airport
أب iq.najaf-gov
موقع 31.9899 44.4043

مكان iq.nasiriyah
اسم الناصرية
اسم الناصريه
إنجليزي Nasiriyah
بلد IRQ
صنف_الكيان city
أب iq.nasiriyah-district
موقع 31.058 46.2573
سكان 558400
جيونيمز 98854

مكان iq.nasiriyah-central-prison
اسم سجن الحوت في الناصرية
اسم سجن الناصرية المركزي
اسم سجن الناصرية
إنجليزي Nasiriyah Central Prison
بلد IRQ
صنف_الكيان prison
أب iq.dhi-qar-gov
موقع 31 46.22

مكان iq.nasiriyah-district
اسم الناصرية
اسم الناصريه
إنجليزي Nasiriyah
بلد IRQ
صنف_الكيان admin2
أب iq.dhi-qar-gov
موقع 30.9761 46.0813
ملتبس نعم

مكان iq.nawfal
اسم نوفل
إنجليزي Nawfal
بلد IRQ
صنف_الكيان village
أب iq.diyala-gov
موقع 33.85 44.95
ملتبس نعم

مكان iq.new-qarah-tappah
اسم قره تبة الجديدة
إنجليزي New Qarah Tappah
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.42 44.94

مكان iq.nimrud
اسم النمرود
اسم نمرود
إنجليزي Nimrud
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.1 43.33
ملتبس نعم

مكان iq.nineveh-gov
اسم نينوى
إنجليزي Nineveh
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 36.0725 42.3775
سكان 2042852
جيونيمز 92877

مكان iq.nisour-square
اسم ساحة النسور
إنجليزي Nisour Square
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.302 44.352

مكان iq.old-al-muthanna-airport
اسم مطار المثنى القديم
إنجليزي Old Al Muthanna Airport
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3333 44.3588

مكان iq.old-mosul
اسم الموصل القديمة
اسم المدينة القديمة في الموصل
اسم الموصل القديمه
إنجليزي Old Mosul
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.341 43.13

مكان iq.palestine-street
اسم شارع فلسطين
إنجليزي Palestine Street
بلد IRQ
صنف_الكيان road
أب iq.baghdad
موقع 33.35 44.43

مكان iq.penjwin
اسم بنجوين
إنجليزي Penjwin
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.62 45.95
سكان 27116
جيونيمز 98012

مكان iq.pinjwin
اسم بينجوين
إنجليزي Pinjwin
بلد IRQ
صنف_الكيان village
أب iq.sulaymaniyah-gov
موقع 35.62 45.95
سكان 27116

مكان iq.presidential-palaces-mosul
اسم القصور الرئاسية
اسم القصور الرئاسية في الموصل
إنجليزي Presidential palaces Mosul
بلد IRQ
صنف_الكيان building
أب iq.mosul
موقع 36.37 43.125

مكان iq.qadisiyah-gov
اسم القادسية
اسم الديوانية
إنجليزي Al Qadisiyah
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 31.9889 45.0762
سكان 751331
جيونيمز 99022
ملتبس نعم

مكان iq.qaladizah
اسم قلعة دزة
اسم قلعه دزه
إنجليزي Qaladizah
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 36.18 45.126
جيونيمز 92615

مكان iq.qalat-saleh-district
اسم قلعة صالح
إنجليزي Qal'at Saleh
بلد IRQ
صنف_الكيان admin2
أب iq.maysan-gov
موقع 31.4296 47.5083

مكان iq.qalat-salih
اسم قلعة صالح
إنجليزي Qal'at Salih
بلد IRQ
صنف_الكيان town
أب iq.qalat-saleh-district
موقع 31.52 47.29
جيونيمز 92537

مكان iq.qandil-mountains
اسم جبال قنديل
اسم قنديل
اسم جبل قنديل
إنجليزي Qandil Mountains
بلد IRQ
صنف_الكيان mountain
أب iq
موقع 36.55 45
ملتبس نعم

مكان iq.qara-chokh
اسم جبل قره جوخ
اسم قره جوخ
إنجليزي Qara Chokh
بلد IRQ
صنف_الكيان mountain
أب iq
موقع 35.73 43.6

مكان iq.qaradagh
اسم جبل قرة داغ
إنجليزي Qaradagh
بلد IRQ
صنف_الكيان mountain
أب iq.kirkuk-gov
موقع 35.3 45.4

مكان iq.qarah-hanjir
اسم قره هنجير
إنجليزي Qarah Hanjir
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.52 44.6

مكان iq.qarah-tappah
اسم قره تبه
اسم قرة تبة
إنجليزي Qarah Tappah
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 34.42 44.93

مكان iq.qaraqosh
اسم الحمدانية
اسم قرقوش
اسم بغديدا
اسم قره قوش
إنجليزي Qaraqosh
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.27 43.378
سكان 50000
جيونيمز 92430

مكان iq.qayyarah-airfield-west
اسم قاعدة القيارة
اسم قاعدة القيارة الجوية
إنجليزي Qayyarah Airfield West
بلد IRQ
صنف_الكيان base
أب iq.nineveh-gov
موقع 35.767 43.125

مكان iq.qayyarah-oil-field
اسم حقل القيارة
إنجليزي Qayyarah oil field
بلد IRQ
صنف_الكيان field
أب iq.nineveh-gov
موقع 35.83 43.2

مكان iq.qeredagh
اسم قره داغ
اسم قرداغ
إنجليزي Qeredagh
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.3071 45.3906
جيونيمز 92436

مكان iq.qushtepe
اسم قوش تبة
اسم قوشتبة
إنجليزي Qushtepe
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.0019 44.0383
جيونيمز 446174

مكان iq.rabia-crossing
اسم معبر ربيعة
إنجليزي Rabia crossing
بلد IRQ
صنف_الكيان crossing
أب iq.nineveh-gov
موقع 36.81 42.08

مكان iq.rabiah
اسم ربيعة
إنجليزي Rabi'ah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.805 42.087
جيونيمز 383608
ملتبس نعم

مكان iq.ramadi
اسم الرمادي
إنجليزي Ramadi
بلد IRQ
صنف_الكيان city
أب iq.ramadi-district
موقع 33.4206 43.3078
سكان 274539
جيونيمز 98717

مكان iq.ramadi-district
اسم الرمادي
إنجليزي Ramadi
بلد IRQ
صنف_الكيان admin2
أب iq.anbar-gov
موقع 33.2946 43.2521
ملتبس نعم

مكان iq.ranya
اسم رانية
إنجليزي Ranya
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 36.253 44.882
جيونيمز 92052
ملتبس نعم

مكان iq.ras-al-jaddah
اسم رأس الجادة
إنجليزي Ra's al Jaddah
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.342 43.115

مكان iq.rawah
اسم راوة
اسم راوه
إنجليزي Rawah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 34.482 41.917
سكان 20580
جيونيمز 92004

مكان iq.resala
اسم رسالة
إنجليزي Resala
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2193 44.3309
ملتبس نعم

مكان iq.rumaila-oil-field
اسم حقل الرميلة
اسم الرميلة
إنجليزي Rumaila oil field
بلد IRQ
صنف_الكيان field
أب iq.basra-gov
موقع 30.4 47.4

مكان iq.ruwanduz
اسم رواندز
اسم راوندوز
إنجليزي Ruwanduz
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.612 44.525
سكان 22943
جيونيمز 92002

مكان iq.sab-al-bur
اسم سبع البور
إنجليزي Sab' al Bur
بلد IRQ
صنف_الكيان town
أب iq.baghdad
موقع 33.48 44.15

مكان iq.saddat-al-hindiyah
اسم سدة الهندية
اسم السدة
إنجليزي Saddat al Hindiyah
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.72 44.27
سكان 57490
جيونيمز 99344

مكان iq.sadr-city-district
اسم مدينة الصدر
اسم الصدر
إنجليزي Sadr City
بلد IRQ
صنف_الكيان district
أب iq.baghdad
موقع 33.385 44.46
جيونيمز 7802746
ملتبس نعم

مكان iq.safarat
اسم السفارات
إنجليزي Safarat
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3008 44.3143
ملتبس نعم

مكان iq.safwan
اسم صفوان
اسم معبر صفوان
إنجليزي Safwan
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 30.11 47.72
جيونيمز 91772
ملتبس نعم

مكان iq.saidiya
اسم السعيدية
إنجليزي Saidiya
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2496 44.3561

مكان iq.salah-ad-din-gov
اسم صلاح الدين
إنجليزي Salah ad Din
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 34.3929 43.6036
سكان 904432
جيونيمز 91695
ملتبس نعم

مكان iq.samarra
اسم سامراء
اسم سامرا
إنجليزي Samarra
بلد IRQ
صنف_الكيان city
أب iq.samarra-district
موقع 34.1947 43.889
سكان 158508
جيونيمز 91597

مكان iq.samarra-desert
اسم جزيرة سامراء
إنجليزي Samarra desert
بلد IRQ
صنف_الكيان region
أب iq.salah-ad-din-gov
موقع 34.25 43.6

مكان iq.samarra-district
اسم سامراء
إنجليزي Samarra
بلد IRQ
صنف_الكيان admin2
أب iq.salah-ad-din-gov
موقع 34.2542 43.3637

مكان iq.samawa-district
اسم سامراء
إنجليزي Samawa
بلد IRQ
صنف_الكيان admin2
أب iq.muthanna-gov
موقع 31.2318 45.2625
سكان 348700

مكان iq.sayid-sadiq
اسم سيد صادق
إنجليزي Sayid Sadiq
بلد IRQ
صنف_الكيان town
أب iq.sulaymaniyah-gov
موقع 35.35 45.87
جيونيمز 91283

مكان iq.shahraban
اسم شهربان القديمة
إنجليزي Shahraban
بلد IRQ
صنف_الكيان town
أب iq.diyala-gov
موقع 33.98 44.93

مكان iq.shalamcheh-crossing
اسم الشلامجة
اسم معبر الشلامجة
اسم منفذ الشلامجة
إنجليزي Shalamcheh crossing
بلد IRQ
صنف_الكيان crossing
أب iq.basra-gov
موقع 30.5 48.03

مكان iq.shamiya-district
اسم الشامية
إنجليزي Shamiya
بلد IRQ
صنف_الكيان admin2
أب iq.qadisiyah-gov
موقع 31.7349 44.6208
ملتبس نعم

مكان iq.shaqlawa-district
اسم شقلاوة
إنجليزي Shaqlawa
بلد IRQ
صنف_الكيان admin2
أب iq.erbil-gov
موقع 36.4587 44.2426

مكان iq.shaqlawah
اسم شقلاوة
إنجليزي Shaqlawah
بلد IRQ
صنف_الكيان town
أب iq.shaqlawa-district
موقع 36.404 44.32
جيونيمز 91083

مكان iq.shatt-al-arab
اسم شط العرب
إنجليزي Shatt al-Arab
بلد IRQ
صنف_الكيان river
أب iq
موقع 30.4 48.1

مكان iq.shatt-al-arab-district
اسم شط العرب
اسم قضاء شط العرب
إنجليزي Shatt al Arab
بلد IRQ
صنف_الكيان admin2
أب iq.basra-gov
موقع 30.55 47.85

مكان iq.shaykhan
اسم شيخان
اسم عين سفني
اسم الشيخان
إنجليزي Shaykhan
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.7 43.35
جيونيمز 98293

مكان iq.sheik-maaruf
اسم شيخ معروف
إنجليزي Sheik Maaruf
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3399 44.3705

مكان iq.shib
اسم الشيب
اسم معبر الشيب
إنجليزي Shib
بلد IRQ
صنف_الكيان crossing
أب iq.maysan-gov
موقع 32.35 47.5
ملتبس نعم

مكان iq.shiladze
اسم شيلادزي
إنجليزي Shiladze
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 37.03 43.8

مكان iq.sidakan
اسم سيدكان
اسم سيده كان
إنجليزي Sidakan
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.8 44.67
جيونيمز 90727

مكان iq.sinah
اسم سينة
إنجليزي Sinah
بلد IRQ
صنف_الكيان city
أب iq.dihok-gov
موقع 36.8075 43.0383
سكان 128776
جيونيمز 90708

مكان iq.sinak-bridge
اسم جسر السنك
إنجليزي Sinak Bridge
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.33 44.405

مكان iq.sinjar
اسم سنجار
اسم شنكال
إنجليزي Sinjar
بلد IRQ
صنف_الكيان town
أب iq.sinjar-district
موقع 36.321 41.876
سكان 38294
جيونيمز 448149

مكان iq.sinjar-district
اسم سنجار
إنجليزي Sinjar
بلد IRQ
صنف_الكيان admin2
أب iq.nineveh-gov
موقع 36.3196 41.764
ملتبس نعم

مكان iq.sinjar-mountains
اسم جبل سنجار
اسم جبال سنجار
إنجليزي Sinjar Mountains
بلد IRQ
صنف_الكيان mountain
أب iq.nineveh-gov
موقع 36.37 41.75

مكان iq.sinuni
اسم سنوني
إنجليزي Sinuni
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.45 41.7
جيونيمز 90514

مكان iq.soran
اسم سوران
إنجليزي Soran
بلد IRQ
صنف_الكيان town
أب iq.erbil-gov
موقع 36.653 44.545
سكان 125000
جيونيمز 96961

مكان iq.sulayman-bak
اسم سليمان بيك
إنجليزي Sulayman Bak
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.78 44.7

مكان iq.sulaymaniyah
اسم السليمانية
إنجليزي As Sulaymaniyah
بلد IRQ
صنف_الكيان city
أب iq.sulaymaniyah-gov
موقع 35.565 45.4329
سكان 676492
جيونيمز 98463

مكان iq.sulaymaniyah-gov
اسم السليمانية
إنجليزي Sulaymaniyah
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 35.556 45.2274
سكان 1362739
جيونيمز 98465

مكان iq.sulaymaniyah-international-airport
اسم مطار السليمانية
اسم مطار السليمانية الدولي
إنجليزي Sulaymaniyah International Airport
بلد IRQ
صنف_الكيان airport
أب iq.sulaymaniyah-gov
موقع 35.5617 45.3167

مكان iq.sumar
اسم سومر
اسم حي سومر
إنجليزي Sumar
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.305 43.17
ملتبس نعم

مكان iq.sumayl
اسم سيميل
إنجليزي Sumayl
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 36.858 42.843
جيونيمز 90532

مكان iq.sunaydij
اسم صنيديج
إنجليزي Sunaydij
بلد IRQ
صنف_الكيان town
أب iq.babil-gov
موقع 32.94 44.1

مكان iq.sunni-triangle
اسم المثلث السني
إنجليزي Sunni Triangle
بلد IRQ
صنف_الكيان region
أب iq
موقع 33.8 43.5

مكان iq.suq-ash-shuyukh
اسم سوق الشيوخ
إنجليزي Suq ash Shuyukh
بلد IRQ
صنف_الكيان town
أب iq.dhi-qar-gov
موقع 30.893 46.466
جيونيمز 90510

مكان iq.suwaib
اسم سويب
إنجليزي Suwaib
بلد IRQ
صنف_الكيان neighbourhood
أب iq.abu-ghurayb
موقع 33.2199 44.2696

مكان iq.tahrir-square-baghdad
اسم ساحة التحرير
إنجليزي Tahrir Square Baghdad
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.3265 44.413
ملتبس نعم

مكان iq.tall-abtah
اسم تل عبطة
إنجليزي Tall Abtah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 35.97 42.57

مكان iq.tall-afar
اسم تلعفر
اسم تل عفر
إنجليزي Tall 'Afar
بلد IRQ
صنف_الكيان city
أب iq.nineveh-gov
موقع 36.376 42.449
جيونيمز 90393

مكان iq.tall-ar-rumman
اسم تل الرمان
إنجليزي Tall ar Rumman
بلد IRQ
صنف_الكيان neighbourhood
أب iq.nineveh-gov
موقع 36.28 43.09

مكان iq.tall-asqaf
اسم تللسقف
اسم تل أسقف
إنجليزي Tall Asqaf
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.62 43.13
جيونيمز 90332

مكان iq.tall-kayf
اسم تلكيف
اسم تل كيف
إنجليزي Tall Kayf
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.493 43.121
سكان 23524
جيونيمز 90353

مكان iq.tayaran-square
اسم ساحة الطيران
اسم ساحة الطيران في بغداد
إنجليزي Tayaran Square
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.327 44.42

مكان iq.tazah-khurmatu
اسم تازة
اسم تازة خورماتو
إنجليزي Tazah Khurmatu
بلد IRQ
صنف_الكيان town
أب iq.kirkuk-gov
موقع 35.3 44.33
جيونيمز 90199

مكان iq.tikrit
اسم تكريت
إنجليزي Tikrit
بلد IRQ
صنف_الكيان city
أب iq.tikrit-district
موقع 34.5984 43.6943
سكان 105700
جيونيمز 90150

مكان iq.tikrit-district
اسم تكريت
إنجليزي Tikrit
بلد IRQ
صنف_الكيان admin2
أب iq.salah-ad-din-gov
موقع 34.751 43.7113

مكان iq.trebil
اسم طريبيل
اسم معبر طريبيل
اسم منفذ طريبيل
إنجليزي Trebil
بلد IRQ
صنف_الكيان crossing
أب iq.anbar-gov
موقع 32.94 39.02

مكان iq.triangle-of-death
اسم مثلث الموت
إنجليزي Triangle of Death
بلد IRQ
صنف_الكيان region
أب iq
موقع 33 44.3

مكان iq.tuz-khurmatu
اسم طوزخورماتو
اسم طوز خورماتو
اسم طوز خرماتو
اسم الطوز
إنجليزي Tuz Khurmatu
بلد IRQ
صنف_الكيان city
أب iq.salah-ad-din-gov
موقع 34.888 44.632
سكان 59886
جيونيمز 90026

مكان iq.um-al-khanzeer-island
اسم جزيرة أم الخنازير
إنجليزي Um Al Khanzeer Island
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2874 44.3692

مكان iq.umm-qasr
اسم أم قصر
اسم ميناء أم قصر
إنجليزي Umm Qasr
بلد IRQ
صنف_الكيان town
أب iq.basra-gov
موقع 30.036 47.92
سكان 107620
جيونيمز 89824

مكان iq.university-of-mosul
اسم جامعة الموصل
إنجليزي University of Mosul
بلد IRQ
صنف_الكيان building
أب iq.mosul
موقع 36.382 43.146

مكان iq.ur
اسم أور
اسم حي أور
إنجليزي Ur
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.4 44.43
ملتبس نعم

مكان iq.ur-archaeological-site
اسم أور الأثرية
إنجليزي Ur archaeological site
بلد IRQ
صنف_الكيان building
أب iq.dhi-qar-gov
موقع 30.963 46.103

مكان iq.us-embassy-baghdad
اسم السفارة الأمريكية في بغداد
اسم السفارة الأميركية في بغداد
إنجليزي US Embassy Baghdad
بلد IRQ
صنف_الكيان building
أب iq.baghdad
موقع 33.299 44.396

مكان iq.wadi-al-qadhaf
اسم وادي القذف
إنجليزي Wadi al Qadhaf
بلد IRQ
صنف_الكيان region
أب iq.anbar-gov
موقع 32.9 41.5

مكان iq.wadi-as-salam
اسم وادي السلام
اسم مقبرة وادي السلام
إنجليزي Wadi as Salam
بلد IRQ
صنف_الكيان building
أب iq.najaf-gov
موقع 32.01 44.32

مكان iq.wadi-ash-shay
اسم وادي الشاي
إنجليزي Wadi ash Shay
بلد IRQ
صنف_الكيان region
أب iq.kirkuk-gov
موقع 35.15 44.3

مكان iq.wadi-hajar
اسم وادي حجر
اسم حي وادي حجر
إنجليزي Wadi Hajar
بلد IRQ
صنف_الكيان neighbourhood
أب iq.mosul
موقع 36.315 43.13

مكان iq.wadi-hawran
اسم وادي حوران
إنجليزي Wadi Hawran
بلد IRQ
صنف_الكيان river
أب iq.anbar-gov
موقع 33.7 41.5

مكان iq.wanah
اسم وانة
إنجليزي Wanah
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.57 42.87

مكان iq.wasit-gov
اسم واسط
إنجليزي Wasit
بلد IRQ
صنف_الكيان admin1
أب iq
موقع 32.69 45.7145
سكان 783614
جيونيمز 89693
ملتبس نعم

مكان iq.west-mosul-district
اسم الجانب الأيمن
اسم أيمن الموصل
اسم الساحل الأيمن
اسم غرب الموصل
إنجليزي West Mosul
بلد IRQ
صنف_الكيان district
أب iq.mosul
موقع 36.335 43.11
ملتبس نعم

مكان iq.west-qurna-field
اسم حقل غرب القرنة
اسم غرب القرنة
إنجليزي West Qurna field
بلد IRQ
صنف_الكيان field
أب iq.basra-gov
موقع 30.9 47.3

مكان iq.yankjah
اسم ينكجة
إنجليزي Yankjah
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 34.82 44.55

مكان iq.yathrib
اسم يثرب
إنجليزي Yathrib
بلد IRQ
صنف_الكيان town
أب iq.salah-ad-din-gov
موقع 33.93 44.31
ملتبس نعم

مكان iq.zafriniya-industrial-complex
اسم المجمع الصناعي للزعفرانية
إنجليزي Zafriniya Industrial Complex
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.2508 44.4753

مكان iq.zakho-district
اسم زاخو
إنجليزي Zakho
بلد IRQ
صنف_الكيان admin2
أب iq.dihok-gov
موقع 37.2193 42.8415

مكان iq.zakhu
اسم زاخو
إنجليزي Zakhu
بلد IRQ
صنف_الكيان city
أب iq.zakho-district
موقع 37.144 42.682
سكان 95052
جيونيمز 89570

مكان iq.zankurah
اسم زنكورة
إنجليزي Zankurah
بلد IRQ
صنف_الكيان town
أب iq.anbar-gov
موقع 33.5 43.2

مكان iq.zap
اسم الزاب
اسم منطقة الزاب
إنجليزي Zap
بلد IRQ
صنف_الكيان region
أب iq.dihok-gov
موقع 37.2 43.7
ملتبس نعم

مكان iq.zawitah
اسم زاويتة
إنجليزي Zawitah
بلد IRQ
صنف_الكيان town
أب iq.dihok-gov
موقع 36.9055 43.1448
جيونيمز 89482

مكان iq.zawrar
اسم الزوراء
إنجليزي Zawrar
بلد IRQ
صنف_الكيان neighbourhood
أب iq.baghdad
موقع 33.3122 44.3805

مكان iq.zaytoun-bridge
اسم جسر الزيتون
إنجليزي Zaytoun Bridge
بلد IRQ
صنف_الكيان building
أب iq.dhi-qar-gov
موقع 31.05 46.26

مكان iq.zummar
اسم زمار
إنجليزي Zummar
بلد IRQ
صنف_الكيان town
أب iq.nineveh-gov
موقع 36.65 42.61
جيونيمز 9253641

مكان iq.zurbatiyah
اسم زرباطية
اسم منفذ زرباطية
إنجليزي Zurbatiyah
بلد IRQ
صنف_الكيان crossing
أب iq.wasit-gov
موقع 33.15 46.03
