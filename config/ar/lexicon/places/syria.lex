# Places of Syria.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان sy.1070-apartments
اسم مشروع 1070 شقة
اسم مشروع 1070
إنجليزي 1070 Apartments
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.158 37.09

مكان sy.3000-apartments
اسم مشروع 3000 شقة
اسم مشروع الثلاثة آلاف شقة
إنجليزي 3000 Apartments
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.165 37.085

مكان sy.abbasiyyin-square
اسم العباسيين
اسم ساحة العباسيين
إنجليزي Abbasiyyin Square
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.524 36.318

مكان sy.abdin
اسم عابدين
إنجليزي Abdin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.49 36.53
ملتبس نعم

مكان sy.abu-al-duhur-air-base
اسم مطار أبو الظهور
اسم مطار أبو الظهور العسكري
اسم مطار أبو الضهور
إنجليزي Abu al-Duhur Air Base
بلد SYR
صنف_الكيان airport
أب sy.idlib-gov
موقع 35.734 37.104

مكان sy.abu-az-zuhur
اسم أبو الظهور
اسم أبو الضهور
إنجليزي Abu az Zuhur
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.735 37.05
جيونيمز 174611

مكان sy.abu-dali
اسم أبو دالي
إنجليزي Abu Dali
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.48 36.93
جيونيمز 11556217

مكان sy.abu-hamam
اسم أبو حمام
إنجليزي Abu Hamam
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.83 40.68
جيونيمز 174511

مكان sy.abu-kamal
اسم البوكمال
اسم أبو كمال
اسم أبوكمال
اسم البو كمال
إنجليزي Abu Kamal
بلد SYR
صنف_الكيان city
أب sy.abu-kamal-district
موقع 34.4506 40.9171
سكان 57572
جيونيمز 174448

مكان sy.abu-kamal-crossing
اسم معبر البوكمال
اسم معبر القائم البوكمال
إنجليزي Abu Kamal crossing
بلد SYR
صنف_الكيان crossing
أب sy.deir-ez-zor-gov
موقع 34.385 41

مكان sy.abu-kamal-district
اسم البوكمال
اسم أبو كمال
إنجليزي Abu-Kamal
بلد SYR
صنف_الكيان admin2
أب sy.deir-ez-zor-gov
موقع 34.5194 40.5757
سكان 265142
جيونيمز 174447

مكان sy.abu-khashab
اسم أبو خشب
إنجليزي Abu Khashab
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.9481 40.022

مكان sy.abu-qalqal
اسم أبو قلقل
إنجليزي Abu Qalqal
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.4381 38.1198
جيونيمز 174407

مكان sy.abu-qasayib
اسم أبو قصايب
إنجليزي Abu Qasayib
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.8 41.4
جيونيمز 174402

مكان sy.abu-rasin
اسم أبو راسين
إنجليزي Abu Rasin
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.84 40.4

مكان sy.abu-rummanah
اسم أبو رمانة
إنجليزي Abu Rummanah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.52 36.283

مكان sy.ad-daliyah
اسم الدالي
اسم الدالية
إنجليزي Ad Daliyah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.236 36.1437
جيونيمز 174262
ملتبس نعم

مكان sy.ad-dana
اسم الدانا
إنجليزي Ad Dana
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.213 36.77
سكان 21987
جيونيمز 174259

مكان sy.ad-dar-al-kabirah
اسم الدار الكبيرة
إنجليزي Ad Dar al Kabirah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8 36.68
جيونيمز 174253

مكان sy.ad-darbasiyah
اسم الدرباسية
إنجليزي Ad Darbasiyah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 37.073 40.65
سكان 21481
جيونيمز 170887

مكان sy.ad-dariyah
اسم الدرعية
اسم حي الدرعية
إنجليزي Ad Dar'iyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.965 38.98
جيونيمز 174250
ملتبس نعم

مكان sy.ad-dimas
اسم ديماس
اسم الديماس
إنجليزي Ad Dimas
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5874 36.0926
جيونيمز 174239
ملتبس نعم

مكان sy.ad-dumayr
اسم الضمير
إنجليزي Ad Dumayr
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.644 36.691
جيونيمز 170589
ملتبس نعم

مكان sy.ad-duraykish
اسم الدريكيش
إنجليزي Ad Duraykish
بلد SYR
صنف_الكيان town
أب sy.duraykish-district
موقع 34.897 36.135
سكان 11918
جيونيمز 170572

مكان sy.ad-duwayliah
اسم دويلعة
اسم الدويلعة
إنجليزي Ad Duwayli'ah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.494 36.33

مكان sy.ad-duwayr
اسم الدوير
إنجليزي Ad Duwayr
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.82 40.62
جيونيمز 174216

مكان sy.adh-dhiyabiyah
اسم الذيابية
إنجليزي Adh Dhiyabiyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.42 36.33

مكان sy.adra
اسم عدرا
اسم عدرا العمالية
إنجليزي Adra
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.601 36.515
جيونيمز 174201

مكان sy.adra-prison
اسم سجن عدرا
اسم سجن عدرا المركزي
إنجليزي Adra Prison
بلد SYR
صنف_الكيان prison
أب sy.rif-dimashq
موقع 33.605 36.49

مكان sy.adwan
اسم عدوان
إنجليزي Adwan
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.83 36.01
جيونيمز 174197
ملتبس نعم

مكان sy.afis
اسم آفس
إنجليزي Afis
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.9 36.8
جيونيمز 174191

مكان sy.afrin
اسم عفرين
إنجليزي 'Afrin
بلد SYR
صنف_الكيان city
أب sy.afrin-district
موقع 36.5119 36.8695
سكان 48693
جيونيمز 174186

مكان sy.afrin-district
اسم عفرين
إنجليزي Afrin
بلد SYR
صنف_الكيان admin2
أب sy.aleppo-gov
موقع 36.5731 36.7854
سكان 172095

مكان sy.aftris
اسم الأفتريس
اسم افتريس
إنجليزي Aftris
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.512 36.397

مكان sy.ain-issa-camp
اسم مخيم عين عيسى
إنجليزي Ain Issa camp
بلد SYR
صنف_الكيان camp
أب sy.raqqa-gov
موقع 36.39 38.87

مكان sy.akhtarin
اسم أخترين
إنجليزي Akhtarin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.513 37.34
جيونيمز 174115

مكان sy.al-ahdath
اسم الأحداث
إنجليزي Al Ahdath
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.39 37.2
ملتبس نعم

مكان sy.al-amiqah
اسم العميقة
إنجليزي Al Amiqah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.54 36.41
ملتبس نعم

مكان sy.al-amiriyah
اسم العامرية
اسم حي العامرية
إنجليزي Al Amiriyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.168 37.125

مكان sy.al-ankawi
اسم العنكاوي
إنجليزي Al Ankawi
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.57 36.36
جيونيمز 174059

مكان sy.al-annazah
اسم العنازة
اسم عنازة
إنجليزي Al 'Annazah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.195 36.0657
جيونيمز 174057

مكان sy.al-ansari
اسم الأنصاري
اسم حي الأنصاري
إنجليزي Al Ansari
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.182 37.135
ملتبس نعم

مكان sy.al-arbain
اسم الأربعين
إنجليزي Al Arba'in
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.33 36.57
جيونيمز 11556204
ملتبس نعم

مكان sy.al-aridah
اسم العريضة
اسم معبر العريضة
إنجليزي Al Aridah
بلد SYR
صنف_الكيان crossing
أب sy.tartus-gov
موقع 34.64 35.98
ملتبس نعم

مكان sy.al-arimah
اسم العريمة
إنجليزي Al Arimah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.423 37.75
جيونيمز 174043

مكان sy.al-arishah
اسم العريشة
إنجليزي Al Arishah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.2315 40.7721

مكان sy.al-asali
اسم العسالي
اسم حي العسالي
إنجليزي Al Asali
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.467 36.293

مكان sy.al-asharah
اسم الأشارة
اسم العشارة
إنجليزي Al Asharah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.92 40.56
جيونيمز 174036
ملتبس نعم

مكان sy.al-ashrafiyah
اسم الأشرفية
اسم حي الأشرفية
إنجليزي Al Ashrafiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.23 37.14

مكان sy.al-atarib
اسم الأتارب
اسم أتارب
إنجليزي Al Atarib
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.139 36.826
جيونيمز 174030

مكان sy.al-azamiyah
اسم الأعظمية
اسم حي الأعظمية
إنجليزي Al A'zamiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.185 37.112

مكان sy.al-aziziyah
اسم العزيزية
إنجليزي Al Aziziyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.21 37.152
ملتبس نعم

مكان sy.al-bab
اسم الباب
إنجليزي Al Bab
بلد SYR
صنف_الكيان city
أب sy.aleppo-gov
موقع 36.3699 37.5179
سكان 130745
جيونيمز 174018
ملتبس نعم

مكان sy.al-badrusiyah
اسم البدروسية
إنجليزي Al Badrusiyah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.88 35.91
جيونيمز 174013

مكان sy.al-baghuz
اسم الباغوز
اسم الباغوز فوقاني
اسم الباغوز تحتاني
إنجليزي Al Baghuz
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.466 40.955
جيونيمز 171943

مكان sy.al-bahariyah
اسم البحارية
إنجليزي Al Bahariyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.55 36.54
جيونيمز 12840

مكان sy.al-bahluliyah
اسم البهلولية
إنجليزي Al Bahluliyah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.6368 35.9602
جيونيمز 174012
ملتبس نعم

مكان sy.al-bahrah
اسم البحرة
إنجليزي Al Bahrah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.73 40.79
جيونيمز 174010
ملتبس نعم

مكان sy.al-barah
اسم البارة
إنجليزي Al Barah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.685 36.545
جيونيمز 173999

مكان sy.al-baridah
اسم الباردة
إنجليزي Al Baridah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.2314 37.6165
ملتبس نعم

مكان sy.al-bariqiyah
اسم البارقية
اسم بارقية
إنجليزي Al Bariqiyah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.8292 36.2286
جيونيمز 173991
ملتبس نعم

مكان sy.al-batani
اسم البتاني
اسم حي البتاني
إنجليزي Al Batani
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.945 39.045

مكان sy.al-bayadah
اسم البياضة
اسم حي البياضة
إنجليزي Al Bayadah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.75 36.725
ملتبس نعم

مكان sy.al-bayda
اسم البيضا
إنجليزي Al Bayda
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.16 35.99
جيونيمز 173970
ملتبس نعم

مكان sy.al-bu-umar
اسم البوعمر
اسم البوعمرو
إنجليزي Al Bu Umar
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.23 40.27

مكان sy.al-bughayliyah
اسم البغيلية
اسم حي البغيلية
إنجليزي Al Bughayliyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.37 40.08
جيونيمز 171236

مكان sy.al-burayj
اسم دوار البريج
اسم البريج
إنجليزي Al Burayj
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.245 37.205

مكان sy.al-busayrah
اسم البصيرة
إنجليزي Al Busayrah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.157 40.427
جيونيمز 173927
ملتبس نعم

مكان sy.al-butayhah
اسم المحجار
اسم منجار
اسم البطيحة
اسم العامرية
إنجليزي Al Butayhah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 32.9087 35.632
جيونيمز 173550

مكان sy.al-buwaydah
اسم البويضة
إنجليزي Al Buwaydah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.33 36.72
جيونيمز 11556207

مكان sy.al-dabah-air-base
اسم مطار الضبعة
اسم مطار الضبعة العسكري
اسم الضبعة
إنجليزي Al Dab'ah Air Base
بلد SYR
صنف_الكيان airport
أب sy.homs-gov
موقع 34.567 36.573

مكان sy.al-fakhurah
اسم الفاخورة
إنجليزي Al Fakhurah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.4985 36.0095
جيونيمز 170483

مكان sy.al-farhaniyah
اسم الفرحانية
إنجليزي Al Farhaniyah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.86 36.74
جيونيمز 11441079

مكان sy.al-firdaws
اسم الفردوس
اسم حي الفردوس
إنجليزي Al Firdaws
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.186 37.157
ملتبس نعم

مكان sy.al-fuah
اسم الفوعة
إنجليزي Al Fu'ah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.987 36.7
جيونيمز 170365
ملتبس نعم

مكان sy.al-furqan
اسم الفرقان
اسم حي الفرقان
إنجليزي Al Furqan
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.205 37.11
ملتبس نعم

مكان sy.al-furqlus
اسم الفرقلس
إنجليزي Al Furqlus
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.6 37.08
جيونيمز 170340

مكان sy.al-futayrah
اسم الفطيرة
إنجليزي Al Futayrah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.63 36.49

مكان sy.al-ghab-plain
اسم سهل الغاب
اسم الغاب
إنجليزي Al Ghab Plain
بلد SYR
صنف_الكيان region
أب sy
موقع 35.45 36.33
ملتبس نعم

مكان sy.al-ghadfah
اسم الغدفة
إنجليزي Al Ghadfah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.665 36.79
جيونيمز 165332

مكان sy.al-ghantu
اسم الغنطو
إنجليزي Al Ghantu
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.83 36.7
سكان 9412
جيونيمز 173311

مكان sy.al-ghariyah
اسم الغارية
إنجليزي Al Ghariyah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.3933 36.6507
جيونيمز 173880
ملتبس نعم

مكان sy.al-ghazawiyah
اسم الغزاوية
إنجليزي Al Ghazawiyah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.36 36.83
جيونيمز 173870

مكان sy.al-ghizlaniyah
اسم الغزلانية
إنجليزي Al Ghizlaniyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.4 36.45
جيونيمز 173869

مكان sy.al-ghutah-homs
اسم الغوطة
اسم حي الغوطة
إنجليزي Al Ghutah Homs
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.735 36.7
ملتبس نعم

مكان sy.al-habit
اسم الهبيط
إنجليزي Al Habit
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.465 36.555
جيونيمز 173864

مكان sy.al-hadir
اسم الحاضر
إنجليزي Al Hadir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.993 37.05
جيونيمز 170137
ملتبس نعم

مكان sy.al-haffah
اسم الحفة
إنجليزي Al Haffah
بلد SYR
صنف_الكيان town
أب sy.al-haffah-district
موقع 35.597 36.035
جيونيمز 173856

مكان sy.al-haffah-district
اسم الحفة
إنجليزي Al-Haffah
بلد SYR
صنف_الكيان admin2
أب sy.latakia-gov
موقع 35.6204 36.1219
سكان 81848

مكان sy.al-hajar-al-aswad
اسم الحجر الأسود
إنجليزي Al Hajar al Aswad
بلد SYR
صنف_الكيان town
أب sy.damascus
موقع 33.4581 36.3053
جيونيمز 8419677

مكان sy.al-hajib
اسم الحاجب
إنجليزي Al Hajib
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.8641 37.3968
جيونيمز 173852
ملتبس نعم

مكان sy.al-halwaniyah
اسم الحلوانية
إنجليزي Al Halwaniyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.21 37.205

مكان sy.al-hamah
اسم الهامة
إنجليزي Al Hamah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.56 36.22
جيونيمز 12860
ملتبس نعم

مكان sy.al-hamamiyat
اسم الحماميات
إنجليزي Al Hamamiyat
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.4 36.51
جيونيمز 173847

مكان sy.al-hamdaniyah
اسم الحمدانية
اسم حي الحمدانية
إنجليزي Al Hamdaniyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.178 37.095

مكان sy.al-hamidiyah
اسم معسكر الحامدية
اسم الحامدية
إنجليزي Al Hamidiyah
بلد SYR
صنف_الكيان base
أب sy.idlib-gov
موقع 35.62 36.67

مكان sy.al-hamidiyah-homs
اسم الحميدية
اسم حي الحميدية
إنجليزي Al Hamidiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.735 36.716
ملتبس نعم

مكان sy.al-hamidiyah-quneitra-gov
اسم الحميدية
إنجليزي Al Hamidiyah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.14 35.85
جيونيمز 174167
ملتبس نعم

مكان sy.al-hamidiyah-tartus-gov
اسم الحميدية
إنجليزي Al Hamidiyah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.72 35.94
جيونيمز 173842
ملتبس نعم

مكان sy.al-hamra
اسم الحمراء
إنجليزي Al Hamra'
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.29 37.07
جيونيمز 173830
ملتبس نعم

مكان sy.al-hari
اسم الهري
إنجليزي Al Hari
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.4 40.99
جيونيمز 169836

مكان sy.al-harrah
اسم الحارة
إنجليزي Al Harrah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.06 36.005
جيونيمز 173814
ملتبس نعم

مكان sy.al-hawash
اسم الحواش
إنجليزي Al Hawash
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.56 36.39
جيونيمز 173800

مكان sy.al-hawash-homs
اسم الحواش
اسم حواش
إنجليزي Al Hawash
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.76 36.3213
جيونيمز 173802

مكان sy.al-hawayij
اسم الحوايج
إنجليزي Al Hawayij
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.04 40.5
جيونيمز 169769

مكان sy.al-hawl
اسم الهول
اسم بلدة الهول
إنجليزي Al Hawl
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.39 41.15
ملتبس نعم

مكان sy.al-hawl-hasakah
اسم الحول
إنجليزي Al Hawl
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.3904 41.1498
جيونيمز 173797
ملتبس نعم

مكان sy.al-haydariyah
اسم الحيدرية
اسم حي الحيدرية
إنجليزي Al Haydariyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.235 37.185

مكان sy.al-hinadi
اسم الهنادي
اسم هنادي
إنجليزي Al Hinadi
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.5132 35.8744
جيونيمز 173777

مكان sy.al-hirak
اسم الحراك
إنجليزي Al Hirak
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.745 36.3
سكان 23784
جيونيمز 173819
ملتبس نعم

مكان sy.al-hisan
اسم الحصان
إنجليزي Al Hisan
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.42 40.08
ملتبس نعم

مكان sy.al-hol-camp
اسم مخيم الهول
إنجليزي Al-Hol camp
بلد SYR
صنف_الكيان camp
أب sy.hasakah-gov
موقع 36.373 41.145

مكان sy.al-hulah
اسم الحولة
اسم الحوله
إنجليزي Al Hulah
بلد SYR
صنف_الكيان region
أب sy.homs-gov
موقع 34.88 36.53

مكان sy.al-husayniyah
اسم الحسينية
إنجليزي Al Husayniyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.42 36.36

مكان sy.al-husayniyah-deir-ez-zor-gov
اسم الحسينية
إنجليزي Al Husayniyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.37 40.14
جيونيمز 7632492

مكان sy.al-huwayqah
اسم الحويقة
اسم حي الحويقة
إنجليزي Al Huwayqah
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.343 40.145

مكان sy.al-huwayz
اسم الحويز
إنجليزي Al Huwayz
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.48 36.31
جيونيمز 173752

مكان sy.al-idhaah
اسم الإذاعة
اسم حي الإذاعة
إنجليزي Al Idha'ah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.187 37.118
ملتبس نعم

مكان sy.al-inshaat
اسم الإنشاءات
اسم حي الإنشاءات
إنجليزي Al Insha'at
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.717 36.7
ملتبس نعم

مكان sy.al-is
اسم العيس
اسم تل العيس
إنجليزي Al Is
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.97 36.998
جيونيمز 7887800

مكان sy.al-jafrah
اسم الجفرة
إنجليزي Al Jafrah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.29 40.2
جيونيمز 169256

مكان sy.al-jala
اسم الجلاء
إنجليزي Al Jala
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.68 40.78
جيونيمز 166597
ملتبس نعم

مكان sy.al-jamiliyah
اسم الجميلية
اسم حي الجميلية
إنجليزي Al Jamiliyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.204 37.143

مكان sy.al-janudiyah
اسم الجانودية
إنجليزي Al Janudiyah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.895 36.27
جيونيمز 173715

مكان sy.al-jarniyah
اسم الجرنية
إنجليزي Al Jarniyah
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 36.1605 38.2334

مكان sy.al-jawadiyah
اسم الجوادية
اسم جل آغا
إنجليزي Al Jawadiyah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 37 41.82
جيونيمز 173711

مكان sy.al-jazirah
اسم الجزيرة السورية
إنجليزي Al Jazirah
بلد SYR
صنف_الكيان region
أب sy
موقع 36.2 40.8

مكان sy.al-jizah
اسم الجيزة
إنجليزي Al Jizah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.57 36.32
جيونيمز 169017
ملتبس نعم

مكان sy.al-jubaylah
اسم الجبيلة
اسم حي الجبيلة
إنجليزي Al Jubaylah
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.332 40.148

مكان sy.al-jubayyin
اسم الجبين
إنجليزي Al Jubayyin
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.37 36.48
جيونيمز 168940

مكان sy.al-jurah
اسم الجورة
اسم حي الجورة
إنجليزي Al Jurah
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.345 40.115

مكان sy.al-kabbas
اسم الكباس
إنجليزي Al Kabbas
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.49 36.335

مكان sy.al-kallasah
اسم الكلاسة
اسم حي الكلاسة
إنجليزي Al Kallasah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.19 37.15

مكان sy.al-karak-ash-sharqi
اسم الكرك الشرقي
إنجليزي Al Karak ash Sharqi
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.68 36.35

مكان sy.al-karamah
اسم الكرامة
إنجليزي Al Karamah
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 35.87 39.28
جيونيمز 4273
ملتبس نعم

مكان sy.al-karimah
اسم كرتو
إنجليزي Al Karimah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.6694 36.0755
جيونيمز 168541
ملتبس نعم

مكان sy.al-kasrah
اسم الكسرة
إنجليزي Al Kasrah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.59 39.93
جيونيمز 8308210

مكان sy.al-kawm
اسم الكم
إنجليزي Al Kawm
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 35.19 38.85
ملتبس نعم

مكان sy.al-khafsah
اسم الخفسة
إنجليزي Al Khafsah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.19 38.02
جيونيمز 168422

مكان sy.al-khalidiyah
اسم الخالدية
إنجليزي Al Khalidiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.235 37.125

مكان sy.al-khalidiyah-homs
اسم الخالدية
اسم حي الخالدية
إنجليزي Al Khalidiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.742 36.718
جيونيمز 11444361

مكان sy.al-kharatah-field
اسم الخراطة
اسم حقل الخراطة
إنجليزي Al Kharatah field
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 35.25 39.95

مكان sy.al-khushniyah
اسم الخشنية
إنجليزي Al Khushniyah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 32.9994 35.8108
جيونيمز 173601

مكان sy.al-kindi-hospital
اسم مستشفى الكندي
اسم مشفى الكندي
إنجليزي Al Kindi Hospital
بلد SYR
صنف_الكيان building
أب sy.aleppo
موقع 36.258 37.195

مكان sy.al-kishkiyah
اسم الكشكية
إنجليزي Al Kishkiyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.8 40.72

مكان sy.al-kiswah
اسم الكسوة
اسم الكسوه
إنجليزي Al Kiswah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.357 36.246
سكان 23526
جيونيمز 173598

مكان sy.al-laja
اسم اللجاة
اسم اللجاه
إنجليزي Al Laja
بلد SYR
صنف_الكيان region
أب sy
موقع 33 36.45

مكان sy.al-lataminah
اسم اللطامنة
إنجليزي Al Lataminah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.32 36.62
جيونيمز 173566

مكان sy.al-layramun
اسم الليرمون
إنجليزي Al Layramun
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.252 37.122

مكان sy.al-maadi
اسم المعادي
اسم حي المعادي
إنجليزي Al Ma'adi
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.187 37.168
ملتبس نعم

مكان sy.al-mabujah
اسم المبعوجة
إنجليزي Al Mab'ujah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.1306 37.274

مكان sy.al-malihah
اسم المليحة
اسم مليحة
إنجليزي Al Malihah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.488 36.37
جيونيمز 173434
ملتبس نعم

مكان sy.al-malihah-ash-sharqiyah
اسم المليحة الشرقية
إنجليزي Al Malihah ash Sharqiyah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.69 36.31

مكان sy.al-maliki
اسم المالكي
اسم حي المالكي
إنجليزي Al Maliki
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.519 36.277
ملتبس نعم

مكان sy.al-malikiyah
اسم المالكية
اسم ديريك
إنجليزي Al Malikiyah
بلد SYR
صنف_الكيان town
أب sy.al-malikiyah-district
موقع 37.177 42.14
جيونيمز 173530

مكان sy.al-malikiyah-district
اسم المالكية
إنجليزي Al-Malikiyah
بلد SYR
صنف_الكيان admin2
أب sy.hasakah-gov
موقع 36.9411 41.9016
جيونيمز 170665
ملتبس نعم

مكان sy.al-mallah
اسم الملاح
اسم مزارع الملاح
إنجليزي Al Mallah
بلد SYR
صنف_الكيان field
أب sy.aleppo
موقع 36.285 37.165
ملتبس نعم

مكان sy.al-manshiyah
اسم حي المنشية
اسم المنشية
إنجليزي Al Manshiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.daraa
موقع 32.613 36.093
ملتبس نعم

مكان sy.al-mansurah
اسم المنصورة
إنجليزي Al Mansurah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.2 37.02
ملتبس نعم

مكان sy.al-mansurah-raqqa-gov
اسم المنصورة
إنجليزي Al Mansurah
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 35.84 38.73
جيونيمز 8559276
ملتبس نعم

مكان sy.al-marjah
اسم المرجة
اسم حي المرجة
إنجليزي Al Marjah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.18 37.175

مكان sy.al-masasnah
اسم المصاصنة
إنجليزي Al Masasnah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.31 36.69
جيونيمز 11556213

مكان sy.al-mashhad
اسم المشهد
اسم حي المشهد
إنجليزي Al Mashhad
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.187 37.135
ملتبس نعم

مكان sy.al-mashlab
اسم المشلب
اسم حي المشلب
إنجليزي Al Mashlab
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.945 39.06

مكان sy.al-mastumah
اسم المسطومة
اسم معسكر المسطومة
إنجليزي Al Mastumah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.86 36.62
جيونيمز 173487

مكان sy.al-mataiyah
اسم المتاعية
إنجليزي Al Mata'iyah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.45 36.35
جيونيمز 173400

مكان sy.al-matunah
اسم المتونة
إنجليزي Al Matunah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.9501 36.5995

مكان sy.al-mayadin
اسم الميادين
إنجليزي Al Mayadin
بلد SYR
صنف_الكيان town
أب sy.mayadin-district
موقع 35.0209 40.4535
سكان 54534
جيونيمز 173480
ملتبس نعم

مكان sy.al-maydan
اسم الميدان
اسم حي الميدان
إنجليزي Al Maydan
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.49 36.295
ملتبس نعم

مكان sy.al-maydan-aleppo
اسم الميدان
اسم حي الميدان
إنجليزي Al Maydan
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.22 37.158
ملتبس نعم

مكان sy.al-mazraah
اسم المزرعة
إنجليزي Al Mazra'ah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.79 36.48
جيونيمز 172441
ملتبس نعم

مكان sy.al-mazzah
اسم المزة
اسم حي المزة
اسم المزه
إنجليزي Al Mazzah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.503 36.24

مكان sy.al-muaddamiyah
اسم معضمية الشام
اسم المعضمية
اسم معضمية
إنجليزي Al Mu'addamiyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.463 36.193
جيونيمز 166833

مكان sy.al-muhajirin
اسم المهاجرين
اسم حي المهاجرين
إنجليزي Al Muhajirin
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.528 36.277
ملتبس نعم

مكان sy.al-mukharram
اسم المخرم
اسم المخرم الفوقاني
إنجليزي Al Mukharram
بلد SYR
صنف_الكيان town
أب sy.al-mukharram-district
موقع 34.823 37.087
سكان 9112
جيونيمز 166719

مكان sy.al-mukharram-district
اسم المخرم
إنجليزي Al-Mukharram
بلد SYR
صنف_الكيان admin2
أب sy.homs-gov
موقع 34.8506 37.3769
جيونيمز 173435

مكان sy.al-muqaylibah
اسم المقيلبية
إنجليزي Al Muqaylibah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.365 36.21

مكان sy.al-murayiyah
اسم المريعية
إنجليزي Al Muray'iyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.27 40.22

مكان sy.al-musayfirah
اسم المسيفرة
إنجليزي Al Musayfirah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.63 36.34
جيونيمز 173416

مكان sy.al-mushannaf
اسم المشنف
اسم مشنف
إنجليزي Al Mushannaf
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.7393 36.7747
جيونيمز 173414
ملتبس نعم

مكان sy.al-mushrifah
اسم المشرفة
إنجليزي Al Mushrifah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.84 36.87
جيونيمز 173495
ملتبس نعم

مكان sy.al-muwazzafin
اسم الموظفين
اسم حي الموظفين
إنجليزي Al Muwazzafin
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.33 40.14
ملتبس نعم

مكان sy.al-muyassar
اسم الميسر
اسم حي الميسر
إنجليزي Al Muyassar
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.195 37.195
ملتبس نعم

مكان sy.al-muzarah
اسم الموزرة
إنجليزي Al Muzarah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.66 36.49
جيونيمز 4557

مكان sy.al-muzayriah
اسم المزيرعة
اسم مزيرعة
إنجليزي Al Muzayri'ah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.5318 36.07
جيونيمز 166507

مكان sy.al-muzayrib
اسم المزيريب
اسم مزيريب
إنجليزي Al Muzayrib
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.71 36.03
جيونيمز 166503

مكان sy.al-nabk-district
اسم النبك
إنجليزي Al-Nabk
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 34.0831 36.7122
جيونيمز 173194
ملتبس نعم

مكان sy.al-nayrab-air-base
اسم مطار النيرب العسكري
اسم مطار النيرب
إنجليزي Al Nayrab Air Base
بلد SYR
صنف_الكيان airport
أب sy.aleppo
موقع 36.18 37.22

مكان sy.al-qabw
اسم القبو
اسم خربة القبو
إنجليزي Al Qabw
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8432 36.4549
جيونيمز 168098
ملتبس نعم

مكان sy.al-qadam
اسم القدم
اسم حي القدم
إنجليزي Al Qadam
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.466 36.285
ملتبس نعم

مكان sy.al-qadisiyah
اسم القادسية
اسم حي القادسية
إنجليزي Al Qadisiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.955 38.99
ملتبس نعم

مكان sy.al-qadmus
اسم القدموس
إنجليزي Al Qadmus
بلد SYR
صنف_الكيان town
أب sy.qadmous-district
موقع 35.1 36.163
جيونيمز 173389

مكان sy.al-qahtaniyah
اسم القحطانية
اسم تربسبيه
إنجليزي Al Qahtaniyah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 37.03 41.5
جيونيمز 165757

مكان sy.al-qamishli
اسم القامشلي
اسم قامشلو
إنجليزي Al Qamishli
بلد SYR
صنف_الكيان city
أب sy.al-qamishli-district
موقع 37.0521 41.2314
جيونيمز 173377

مكان sy.al-qamishli-district
اسم القامشلي
إنجليزي Al-Qamishli
بلد SYR
صنف_الكيان admin2
أب sy.hasakah-gov
موقع 36.8507 41.1724
جيونيمز 173378

مكان sy.al-qamsiyah
اسم قمسية
اسم القمصية
إنجليزي Al Qamsiyah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.0336 36.0145
جيونيمز 166158

مكان sy.al-qarabis
اسم القرابيص
إنجليزي Al Qarabis
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.741 36.705

مكان sy.al-qarasi
اسم القراصي
إنجليزي Al Qarasi
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.06 37.03
جيونيمز 166047

مكان sy.al-qardahah
اسم القرداحة
إنجليزي Al Qardahah
بلد SYR
صنف_الكيان town
أب sy.qardaha-district
موقع 35.4564 36.0591
جيونيمز 173364

مكان sy.al-qarmid
اسم معسكر القرميد
اسم القرميد
إنجليزي Al Qarmid
بلد SYR
صنف_الكيان base
أب sy.idlib-gov
موقع 35.84 36.69

مكان sy.al-qarqur
اسم القرقور
إنجليزي Al Qarqur
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.74 36.33
جيونيمز 166028

مكان sy.al-qaryatayn
اسم القريتين
إنجليزي Al Qaryatayn
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.229 37.239
سكان 31748
جيونيمز 173361
ملتبس نعم

مكان sy.al-qatirji
اسم القاطرجي
اسم حي القاطرجي
إنجليزي Al Qatirji
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.203 37.19

مكان sy.al-qazzaz
اسم القزاز
اسم حي القزاز
إنجليزي Al Qazzaz
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.475 36.32
جيونيمز 8411904

مكان sy.al-qunaytirah
اسم القنيطرة
إنجليزي Al Qunaytirah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.126 35.824
سكان 36143
جيونيمز 173334

مكان sy.al-qunayyah
اسم القنية
إنجليزي Al Qunayyah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.94 36.35

مكان sy.al-qurayya
اسم القريا
إنجليزي Al Qurayya
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.55 36.6
جيونيمز 173331

مكان sy.al-quriyah
اسم القورية
إنجليزي Al Quriyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.95 40.53
جيونيمز 173327

مكان sy.al-qusayr
اسم القصير
إنجليزي Al Qusayr
بلد SYR
صنف_الكيان town
أب sy.al-qusayr-district
موقع 34.5091 36.5797
سكان 41062
جيونيمز 173322
ملتبس نعم

مكان sy.al-qusayr-district
اسم القصير
إنجليزي Al-Qusayr
بلد SYR
صنف_الكيان admin2
أب sy.homs-gov
موقع 34.5389 36.5645
سكان 108102
ملتبس نعم

مكان sy.al-qusur
اسم القصور
اسم حي القصور
إنجليزي Al Qusur
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.748 36.715
ملتبس نعم

مكان sy.al-qusur-deir-ez-zor
اسم القصور
اسم حي القصور
إنجليزي Al Qusur
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.34 40.125
ملتبس نعم

مكان sy.al-qutayfah
اسم القطيفة
إنجليزي Al Qutayfah
بلد SYR
صنف_الكيان town
أب sy.al-qutayfah-district
موقع 33.7385 36.6007
سكان 16118
جيونيمز 173312

مكان sy.al-qutayfah-district
اسم القطيفة
إنجليزي Al-Qutayfah
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.808 36.8608
جيونيمز 173313
ملتبس نعم

مكان sy.al-qutaylibiyah
اسم قطيلبية
اسم القطيلبية
إنجليزي Al Qutaylibiyah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.292 36.0159
جيونيمز 165637

مكان sy.al-rastan-district
اسم الرستن
إنجليزي Al-Rastan
بلد SYR
صنف_الكيان admin2
أب sy.homs-gov
موقع 34.871 36.7724
جيونيمز 172947

مكان sy.al-sanamayn-district
اسم الصنمين
إنجليزي Al-Sanamayn
بلد SYR
صنف_الكيان admin2
أب sy.daraa-gov
موقع 33.1256 36.2754
جيونيمز 8276863
ملتبس نعم

مكان sy.al-tall-district
اسم التل
إنجليزي Al-Tall
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.718 36.3278
جيونيمز 172350
ملتبس نعم

مكان sy.al-thawrah
اسم الطبقة
اسم الثورة
اسم مدينة الثورة
إنجليزي Al Thawrah
بلد SYR
صنف_الكيان city
أب sy.raqqa-gov
موقع 35.837 38.548
سكان 87880
جيونيمز 172374
ملتبس نعم

مكان sy.al-ummal
اسم العمال
اسم حي العمال
إنجليزي Al Ummal
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.325 40.155
ملتبس نعم

مكان sy.al-utaybah
اسم العتيبة
إنجليزي Al Utaybah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.48 36.6
جيونيمز 162764

مكان sy.al-wahshiyah
اسم الوحشية
إنجليزي Al Wahshiyah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.42 37.15
جيونيمز 162692
ملتبس نعم

مكان sy.al-war
اسم الوعر
اسم حي الوعر
إنجليزي Al Wa'r
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.74 36.67
جيونيمز 173282

مكان sy.al-wudayhi
اسم الوضيحي
إنجليزي Al Wudayhi
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.09 37.14
جيونيمز 12971

مكان sy.al-yadudah
اسم اليادودة
إنجليزي Al Yadudah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.67 36.07
جيونيمز 162623

مكان sy.al-yarubiyah
اسم تل كوجر
اسم اليعربية
اسم معبر اليعربية
إنجليزي Al Ya'rubiyah
بلد SYR
صنف_الكيان crossing
أب sy.hasakah-gov
موقع 36.81 42.07

مكان sy.al-zabadani-district
اسم الزبداني
إنجليزي Al-Zabadani
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.7082 36.112
جيونيمز 172060

مكان sy.aleppo
اسم حلب
اسم حلب الشهباء
إنجليزي Aleppo
بلد SYR
صنف_الكيان city
أب sy.aleppo-gov
موقع 36.2037 37.1726
سكان 2098210
جيونيمز 170063

مكان sy.aleppo-central-prison
اسم سجن حلب المركزي
إنجليزي Aleppo Central Prison
بلد SYR
صنف_الكيان prison
أب sy.aleppo
موقع 36.276 37.187

مكان sy.aleppo-citadel
اسم قلعة حلب
إنجليزي Aleppo Citadel
بلد SYR
صنف_الكيان building
أب sy.aleppo
موقع 36.1992 37.1626

مكان sy.aleppo-gov
اسم حلب
إنجليزي Aleppo Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 36.2157 37.6198
سكان 4045166
جيونيمز 170062

مكان sy.aleppo-international-airport
اسم مطار حلب الدولي
اسم مطار حلب
إنجليزي Aleppo International Airport
بلد SYR
صنف_الكيان airport
أب sy.aleppo
موقع 36.1807 37.2244

مكان sy.alma
اسم علما
إنجليزي Alma
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.73 36.27
جيونيمز 173561
ملتبس نعم

مكان sy.alpha-line
اسم خط وقف إطلاق النار في الجولان
إنجليزي Alpha Line
بلد SYR
صنف_الكيان region
أب sy
موقع 33.1 35.82

مكان sy.amuda
اسم عامودا
إنجليزي Amuda
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 37.104 40.93
جيونيمز 173230

مكان sy.an-nabk
اسم النبك
إنجليزي An Nabk
بلد SYR
صنف_الكيان town
أب sy.al-nabk-district
موقع 34.0255 36.7284
سكان 49372
جيونيمز 173193

مكان sy.an-najiyah
اسم الناجية
إنجليزي An Najiyah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.82 36.24
جيونيمز 168684
ملتبس نعم

مكان sy.an-naqir
اسم النقير
إنجليزي An Naqir
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.52 36.58
جيونيمز 166656
ملتبس نعم

مكان sy.an-nashabiyah
اسم النشابية
إنجليزي An Nashabiyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.517 36.486
جيونيمز 173178

مكان sy.an-nashwah
اسم حي النشوة
اسم النشوة
إنجليزي An Nashwah
بلد SYR
صنف_الكيان neighbourhood
أب sy.hasakah-gov
موقع 36.49 40.73

مكان sy.an-nasirah
اسم خريبة
اسم الناصرة
اسم ناصرة
إنجليزي An Nasirah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.7877 36.2856
جيونيمز 173606
ملتبس نعم

مكان sy.an-nasiriyah
اسم الناصرية
إنجليزي An Nasiriyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.87 36.81
جيونيمز 8308752

مكان sy.an-nayrab
اسم النيرب
إنجليزي An Nayrab
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.885 36.72
جيونيمز 166357

مكان sy.an-nayrab-camp
اسم النيرب
اسم مخيم النيرب
اسم حي النيرب
إنجليزي An Nayrab Camp
بلد SYR
صنف_الكيان camp
أب sy.aleppo
موقع 36.178 37.23
جيونيمز 166356

مكان sy.an-nuaymah
اسم النعيمة
إنجليزي An Nu'aymah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.63 36.17
جيونيمز 166332

مكان sy.an-nuzhah
اسم النزهة
اسم حي النزهة
إنجليزي An Nuzhah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.715 36.728
ملتبس نعم

مكان sy.anadan
اسم عندان
إنجليزي 'Anadan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.2935 37.0447
جيونيمز 173223

مكان sy.anjarah
اسم عينجارة
إنجليزي Anjarah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.23 36.93

مكان sy.anjarah-2
اسم عنجارة
إنجليزي Anjarah
بلد SYR
صنف_الكيان town
أب sy
موقع 36.21 36.99

مكان sy.aqrab
اسم عقرب
إنجليزي Aqrab
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.92 36.54
جيونيمز 174118
ملتبس نعم

مكان sy.ar-rafid
اسم الرفيد
إنجليزي Ar Rafid
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 32.96 35.89
جيونيمز 172973

مكان sy.ar-rahbah
اسم الرحبة
إنجليزي Ar Rahbah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35 40.42
ملتبس نعم

مكان sy.ar-rahjan
اسم الرهجان
إنجليزي Ar Rahjan
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.42 37.35
جيونيمز 165596

مكان sy.ar-rai
اسم الراعي
اسم بلدة الراعي
اسم جوبان بي
إنجليزي Ar Ra'i
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.673 37.447
جيونيمز 169138
ملتبس نعم

مكان sy.ar-rami
اسم الرامي
إنجليزي Ar Rami
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.74 36.54
جيونيمز 172962
ملتبس نعم

مكان sy.ar-ramusah
اسم الراموسة
إنجليزي Ar Ramusah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.155 37.13

مكان sy.ar-rashidin
اسم الراشدين
اسم حي الراشدين
اسم الراشدين الرابعة
إنجليزي Ar Rashidin
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.175 37.075
ملتبس نعم

مكان sy.ar-rastan
اسم الرستن
إنجليزي Ar Rastan
بلد SYR
صنف_الكيان town
أب sy.al-rastan-district
موقع 34.9265 36.7324
سكان 53152
جيونيمز 172946

مكان sy.ar-rawdah
اسم بزاق
اسم الروضة
إنجليزي Ar Rawdah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.072 35.9138
جيونيمز 171501
ملتبس نعم

مكان sy.ar-rayhan
اسم الريحان
إنجليزي Ar Rayhan
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.59 36.44
جيونيمز 172942

مكان sy.ar-riqama
اسم الرقامة
اسم الرقاما
إنجليزي Ar Riqama
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.5388 36.9191
جيونيمز 165303
ملتبس نعم

مكان sy.ar-ruhaybah
اسم الرحيبة
إنجليزي Ar Ruhaybah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.744 36.703
جيونيمز 172922

مكان sy.ar-ruj-plain
اسم سهل الروج
إنجليزي Ar Ruj Plain
بلد SYR
صنف_الكيان region
أب sy
موقع 35.9 36.45

مكان sy.ar-rumaniyah
اسم الرومانية
اسم حي الرومانية
إنجليزي Ar Rumaniyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.96 38.98
ملتبس نعم

مكان sy.ar-rusafah
اسم الرصافة
إنجليزي Ar Rusafah
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 35.63 38.757

مكان sy.ar-rushdiyah
اسم الرشدية
اسم حي الرشدية
إنجليزي Ar Rushdiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.338 40.137

مكان sy.arak
اسم أرك
اسم حقل أراك
اسم أراك
إنجليزي Arak
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.63 38.55
جيونيمز 173072
ملتبس نعم

مكان sy.areesha-camp
اسم مخيم العريشة
إنجليزي Areesha camp
بلد SYR
صنف_الكيان camp
أب sy.hasakah-gov
موقع 36.18 40.72
جيونيمز 421015

مكان sy.ariha
اسم أريحا
إنجليزي Ariha
بلد SYR
صنف_الكيان town
أب sy.ariha-district
موقع 35.8137 36.6096
جيونيمز 172994

مكان sy.ariha-district
اسم أريحا
إنجليزي Ariha
بلد SYR
صنف_الكيان admin2
أب sy.idlib-gov
موقع 35.7707 36.5429
سكان 177005
جيونيمز 8537261

مكان sy.ariqah
اسم تل عمار
اسم عريقة
إنجليزي 'Ariqah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.8898 36.4834
جيونيمز 5174
ملتبس نعم

مكان sy.armanaz
اسم أرمناز
إنجليزي Armanaz
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.083 36.503
جيونيمز 172988

مكان sy.arnah
اسم عرنة
إنجليزي Arnah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.364 35.878
جيونيمز 172983

مكان sy.artillery-academy
اسم كلية المدفعية
اسم مدرسة المدفعية
إنجليزي Artillery Academy
بلد SYR
صنف_الكيان base
أب sy.aleppo
موقع 36.155 37.115

مكان sy.arwad
اسم أرواد
اسم جزيرة أرواد
إنجليزي Arwad
بلد SYR
صنف_الكيان island
أب sy.tartus-gov
موقع 34.856 35.858

مكان sy.as-sab-biyar
اسم السبع آبار
اسم السبع بيار
اسم سبع بيار
إنجليزي As Sab' Biyar
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.7797 37.6836
جيونيمز 165158

مكان sy.as-sabahiyah
اسم السباهية
اسم حي السباهية
إنجليزي As Sabahiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.955 38.97

مكان sy.as-sabinah
اسم السبينة
اسم سبينة
إنجليزي As Sabinah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.44 36.285
جيونيمز 164024

مكان sy.as-sabkhah
اسم السبخة
إنجليزي As Sabkhah
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 35.79 39.28
جيونيمز 172511
ملتبس نعم

مكان sy.as-saburah
اسم الصبورة
إنجليزي As Saburah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.17 37.43

مكان sy.as-safirah
اسم السفيرة
إنجليزي As Safirah
بلد SYR
صنف_الكيان city
أب sy.as-safirah-district
موقع 36.077 37.3725
سكان 95832
جيونيمز 172503
ملتبس نعم

مكان sy.as-safirah-district
اسم السفيرة
إنجليزي As-Safirah
بلد SYR
صنف_الكيان admin2
أب sy.aleppo-gov
موقع 35.7896 37.5472
سكان 178293
جيونيمز 8276861
ملتبس نعم

مكان sy.as-safsafah
اسم صفصافة
اسم الصفصافة
إنجليزي As Safsafah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.7348 36.0532
جيونيمز 172497

مكان sy.as-sahwah
اسم السهوة
إنجليزي As Sahwah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.63 36.38

مكان sy.as-sakhur
اسم الصاخور
اسم حي الصاخور
إنجليزي As Sakhur
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.218 37.186

مكان sy.as-salamiyah
اسم السلمية
اسم سلمية
إنجليزي As Salamiyah
بلد SYR
صنف_الكيان city
أب sy.hama-gov
موقع 35.0113 37.0532
سكان 94887
جيونيمز 164947
ملتبس نعم

مكان sy.as-salihin
اسم الصالحين
اسم حي الصالحين
إنجليزي As Salihin
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.18 37.165
ملتبس نعم

مكان sy.as-salihiyah
اسم الصالحية
اسم حي الصالحية
إنجليزي As Salihiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.526 36.289

مكان sy.as-salihiyah-abu-kamal
اسم الصالحية البوكمال
إنجليزي As Salihiyah Abu Kamal
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.73 40.75

مكان sy.as-salihiyah-deir-ez-zor-gov
اسم الصالحية
إنجليزي As Salihiyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.39 40.14

مكان sy.as-samdaniyah
اسم الصمدانية
اسم الصمدانية الشرقية
إنجليزي As Samdaniyah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.13 35.88
جيونيمز 164884

مكان sy.as-san
اسم السعن
إنجليزي As Sa'n
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.29 37.4
جيونيمز 172515

مكان sy.as-sanamayn
اسم الصنمين
إنجليزي As Sanamayn
بلد SYR
صنف_الكيان town
أب sy.al-sanamayn-district
موقع 33.0723 36.1838
سكان 26268
جيونيمز 172469

مكان sy.as-sawda
اسم السودة
اسم السودا
إنجليزي As Sawda
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.9815 35.9441
جيونيمز 172454
ملتبس نعم

مكان sy.as-sayyidah-zaynab
اسم السيدة زينب
اسم حي السيدة زينب
إنجليزي As Sayyidah Zaynab
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.444 36.34
جيونيمز 166277

مكان sy.as-sinaah
اسم الصناعة
اسم حي الصناعة
إنجليزي As Sina'ah
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.32 40.16
ملتبس نعم

مكان sy.as-sinaah-raqqa
اسم الصناعة
اسم حي الصناعة
إنجليزي As Sina'ah
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.945 39.035
ملتبس نعم

مكان sy.as-sirmaniyah
اسم السرمانية
إنجليزي As Sirmaniyah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.66 36.29
جيونيمز 164077

مكان sy.as-sisniyah
اسم سيسنية
اسم السيسنية
إنجليزي As Sisniyah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.7811 36.143
جيونيمز 172432

مكان sy.as-subhah
اسم الصبحة
إنجليزي As Subhah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.17 40.4
ملتبس نعم

مكان sy.as-sukhnah
اسم السخنة
اسم السخنه
إنجليزي As Sukhnah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.885 38.871
جيونيمز 172425

مكان sy.as-sukkari
اسم السكري
اسم حي السكري
إنجليزي As Sukkari
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.176 37.137
ملتبس نعم

مكان sy.as-sukkariyah
اسم السكرية
إنجليزي As Sukkariyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.44 40.94
جيونيمز 163971

مكان sy.as-sulaymaniyah
اسم السليمانية
اسم حي السليمانية
إنجليزي As Sulaymaniyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.217 37.152
ملتبس نعم

مكان sy.as-suqaylibiyah
اسم السقيلبية
إنجليزي As Suqaylibiyah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.3667 36.3936
جيونيمز 163921

مكان sy.as-surah
اسم الصورة
إنجليزي As Surah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.75 36.25
جيونيمز 5163
ملتبس نعم

مكان sy.as-surah-as-saghirah
اسم الصورة الصغرى
اسم الصورة الصغيرة
إنجليزي As Surah as Saghirah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 33.0325 36.5742
جيونيمز 12795

مكان sy.as-surman
اسم الصرمان
إنجليزي As Surman
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.62 36.84
جيونيمز 163897

مكان sy.as-susah
اسم السوسة
إنجليزي As Susah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.51 40.98
جيونيمز 172415

مكان sy.as-suwar
اسم الصور
إنجليزي As Suwar
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.507 40.647
ملتبس نعم

مكان sy.ash-shaar
اسم الشعار
اسم حي الشعار
إنجليزي Ash Sha'ar
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.208 37.182
ملتبس نعم

مكان sy.ash-shaddadah
اسم الشدادي
اسم الشدادة
إنجليزي Ash Shaddadah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.055 40.73
جيونيمز 172837

مكان sy.ash-shafah
اسم الشعفة
إنجليزي Ash Sha'fah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.57 40.95
جيونيمز 172834

مكان sy.ash-shajarah
اسم الشجرة
إنجليزي Ash Shajarah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.76 35.88
جيونيمز 172829
ملتبس نعم

مكان sy.ash-shariah
اسم الشريعة
إنجليزي Ash Shari'ah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.5 36.33
جيونيمز 172813
ملتبس نعم

مكان sy.ash-shatt
اسم الشط
إنجليزي Ash Shatt
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.6 37.05
ملتبس نعم

مكان sy.ash-shaykh-badr
اسم الشيخ بدر
إنجليزي Ash Shaykh Badr
بلد SYR
صنف_الكيان town
أب sy.ash-shaykh-badr-district
موقع 34.99 36.08
جيونيمز 172743

مكان sy.ash-shaykh-badr-district
اسم شيخ بدر
إنجليزي Ash-Shaykh Badr
بلد SYR
صنف_الكيان admin2
أب sy.tartus-gov
موقع 35.0091 36.1002
سكان 52981

مكان sy.ash-shaykh-miskin
اسم الشيخ مسكين
إنجليزي Ash Shaykh Miskin
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.83 36.158
سكان 25920
جيونيمز 164328

مكان sy.ash-shaykh-najjar
اسم الشيخ نجار
اسم المدينة الصناعية في الشيخ نجار
إنجليزي Ash Shaykh Najjar
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.283 37.25
جيونيمز 172605

مكان sy.ash-shaykh-said
اسم الشيخ سعيد
اسم حي الشيخ سعيد
إنجليزي Ash Shaykh Sa'id
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.16 37.15
ملتبس نعم

مكان sy.ash-shibki
اسم الشبكي
إنجليزي Ash Shibki
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.69 36.92

مكان sy.ash-shifuniyah
اسم الشيفونية
إنجليزي Ash Shifuniyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.567 36.437

مكان sy.ash-shuaytat
اسم الشعيطات
إنجليزي Ash Shu'aytat
بلد SYR
صنف_الكيان region
أب sy.deir-ez-zor-gov
موقع 34.8 40.72

مكان sy.ash-shuhayl
اسم الشحيل
إنجليزي Ash Shuhayl
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.11 40.45
جيونيمز 164623

مكان sy.ash-shula
اسم الشولا
إنجليزي Ash Shula
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.17 39.8
جيونيمز 4307

مكان sy.ash-shumaytiyah
اسم الشميطية
إنجليزي Ash Shumaytiyah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.45 39.95

مكان sy.ash-shuqayyif
اسم الشقيف
إنجليزي Ash Shuqayyif
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.255 37.175

مكان sy.ash-shuyukh
اسم الشيوخ
اسم شيوخ تحتاني
إنجليزي Ash Shuyukh
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.77 38.09
جيونيمز 164159
ملتبس نعم

مكان sy.assal-al-ward
اسم عسال الورد
إنجليزي Assal al Ward
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.87 36.42
جيونيمز 172487

مكان sy.at-tadamun
اسم التضامن
اسم حي التضامن
إنجليزي At Tadamun
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.471 36.304
ملتبس نعم

مكان sy.at-tah
اسم التح
إنجليزي At Tah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.54 36.76
جيونيمز 172354
ملتبس نعم

مكان sy.at-tall
اسم التل
إنجليزي At Tall
بلد SYR
صنف_الكيان town
أب sy.al-tall-district
موقع 33.61 36.31
سكان 55561
جيونيمز 172349
ملتبس نعم

مكان sy.at-tamanah
اسم التمانعة
إنجليزي At Tamanah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.467 36.79
جيونيمز 172347

مكان sy.at-tanf
اسم التنف
اسم قاعدة التنف
إنجليزي At Tanf
بلد SYR
صنف_الكيان base
أب sy.rif-dimashq
موقع 33.508 38.665

مكان sy.at-tanf-crossing
اسم معبر التنف
إنجليزي At Tanf crossing
بلد SYR
صنف_الكيان crossing
أب sy.rif-dimashq
موقع 33.47 38.66

مكان sy.at-tawahin
اسم طواحين
اسم الطواحين
إنجليزي At Tawahin
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.1275 36.2144
جيونيمز 172339
ملتبس نعم

مكان sy.at-tayyanah
اسم الطيانة
إنجليزي At Tayyanah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.87 40.58

مكان sy.at-tayyibah
اسم الطيبة
إنجليزي At Tayyibah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 35.05 38.91
ملتبس نعم

مكان sy.at-tibni
اسم التبني
إنجليزي At Tibni
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.62 39.77
جيونيمز 172327

مكان sy.at-tiyas
اسم التياس
إنجليزي At Tiyas
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.57 37.67
جيونيمز 163197

مكان sy.at-tuwaymiyah
اسم التويمية
إنجليزي At Tuwaymiyah
بلد SYR
صنف_الكيان village
أب sy
موقع 36.3 40.4

مكان sy.athriya
اسم أثريا
إنجليزي Athriya
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.364 37.774
جيونيمز 172378

مكان sy.atimah
اسم أطمة
اسم مخيم أطمة
إنجليزي Atimah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.3 36.69
جيونيمز 172370
ملتبس نعم

مكان sy.atman
اسم عتمان
إنجليزي Atman
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.67 36.11
جيونيمز 162759

مكان sy.atshan
اسم عطشان
إنجليزي Atshan
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.39 36.83
جيونيمز 172365
ملتبس نعم

مكان sy.awaj
اسم عوج
إنجليزي 'Awaj
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.907 36.4044
جيونيمز 172308
ملتبس نعم

مكان sy.awn-ad-dadat
اسم عون الدادات
اسم معبر عون الدادات
إنجليزي Awn ad Dadat
بلد SYR
صنف_الكيان crossing
أب sy.aleppo-gov
موقع 36.63 37.9

مكان sy.ayn-al-arab-district
اسم عين العرب
اسم كوباني
إنجليزي Ayn al-Arab
بلد SYR
صنف_الكيان admin2
أب sy.aleppo-gov
موقع 36.6022 38.3482
جيونيمز 172255

مكان sy.ayn-al-bayda
اسم عين البيضا
إنجليزي Ayn al Bayda
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.656 35.8887

مكان sy.ayn-al-fijah
اسم عين الفيجة
إنجليزي Ayn al Fijah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.618 36.184
جيونيمز 172232

مكان sy.ayn-an-nasr
اسم عين النسر
اسم عين دات
اسم عين ظاطا
إنجليزي 'Ayn an Nasr
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8411 36.9284
جيونيمز 7891616

مكان sy.ayn-ash-sharqiyah
اسم عين الشرقية
إنجليزي 'Ayn ash Sharqiyah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.3317 36.0997
جيونيمز 172173

مكان sy.ayn-at-tall
اسم عين التل
اسم حي عين التل
إنجليزي Ayn at Tall
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.25 37.165

مكان sy.ayn-at-tinah
اسم عين التينة
إنجليزي 'Ayn at Tinah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.5645 36.101
جيونيمز 172157

مكان sy.ayn-daqnah
اسم عين دقنة
إنجليزي Ayn Daqnah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.51 37.04
جيونيمز 172145

مكان sy.ayn-halaqim
اسم عين حلاقيم
إنجليزي 'Ayn Halaqim
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.94 36.3221
جيونيمز 2960

مكان sy.ayn-isa
اسم عين عيسى
إنجليزي Ayn Isa
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 36.386 38.86
جيونيمز 172134

مكان sy.ayn-qinya
اسم عين قنية
إنجليزي Ayn Qinya
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.24 35.74
سكان 2098
جيونيمز 172119

مكان sy.ayn-shiqaq
اسم عين الشقاق
اسم عين شقاق
إنجليزي 'Ayn Shiqaq
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.3944 36.0301
جيونيمز 172172

مكان sy.ayn-tarma
اسم عين ترما
إنجليزي 'Ayn Tarma
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5147 36.3511
جيونيمز 172105

مكان sy.ayyash
اسم عياش
إنجليزي Ayyash
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor
موقع 35.39 40.05
جيونيمز 7632486
ملتبس نعم

مكان sy.az-zabadani
اسم الزبداني
إنجليزي Az Zabadani
بلد SYR
صنف_الكيان town
أب sy.al-zabadani-district
موقع 33.7249 36.1005
سكان 29549
جيونيمز 172059

مكان sy.az-zabari
اسم الزباري
إنجليزي Az Zabari
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.1 40.38
جيونيمز 162585

مكان sy.az-zafaranah
اسم الزعفرانة
إنجليزي Az Za'faranah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.87 36.79
جيونيمز 172058

مكان sy.az-zahra
اسم الزهراء
اسم جمعية الزهراء
اسم حي الزهراء
إنجليزي Az Zahra
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.222 37.098
ملتبس نعم

مكان sy.az-zahra-aleppo-gov
اسم الزهراء
إنجليزي Az Zahra'
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.36 37
جيونيمز 166458
ملتبس نعم

مكان sy.az-zahra-homs
اسم الزهراء
اسم حي الزهراء
إنجليزي Az Zahra
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.737 36.735
ملتبس نعم

مكان sy.az-zakah
اسم الزكاة
إنجليزي Az Zakah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.34 36.56
جيونيمز 172054
ملتبس نعم

مكان sy.az-zarah
اسم الزارة
إنجليزي Az Zarah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.74 36.34

مكان sy.az-zibdiyah
اسم الزبدية
اسم حي الزبدية
إنجليزي Az Zibdiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.185 37.13

مكان sy.az-ziyarah
اسم الزيارة
إنجليزي Az Ziyarah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.7 36.33
جيونيمز 172027
ملتبس نعم

مكان sy.az-zuayniyah
اسم الزعينية
إنجليزي Az Zu'ayniyah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.83 36.19

مكان sy.az-zurbah
اسم الزربة
إنجليزي Az Zurbah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.075 36.985
جيونيمز 172045

مكان sy.az-zuwar
اسم الزوار
إنجليزي Az Zuwar
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.25 36.58
ملتبس نعم

مكان sy.azaz-district
اسم أعزاز
إنجليزي Azaz
بلد SYR
صنف_الكيان admin2
أب sy.aleppo-gov
موقع 36.4999 37.1838
جيونيمز 172081
ملتبس نعم

مكان sy.azzan
اسم عزان
إنجليزي Azzan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.047 37.166
جيونيمز 7674757

مكان sy.baath-dam
اسم سد البعث
اسم سد الحرية
إنجليزي Baath Dam
بلد SYR
صنف_الكيان dam
أب sy.raqqa-gov
موقع 35.893 38.75

مكان sy.bab-ad-durayb
اسم باب الدريب
إنجليزي Bab ad Durayb
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.729 36.725

مكان sy.bab-al-hawa
اسم معبر باب الهوى
اسم باب الهوى
إنجليزي Bab al Hawa
بلد SYR
صنف_الكيان crossing
أب sy.idlib-gov
موقع 36.236 36.685

مكان sy.bab-an-nayrab
اسم باب النيرب
إنجليزي Bab an Nayrab
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.19 37.172

مكان sy.bab-as-salamah
اسم معبر باب السلامة
اسم باب السلامة
إنجليزي Bab as Salamah
بلد SYR
صنف_الكيان crossing
أب sy.aleppo-gov
موقع 36.648 37.069

مكان sy.bab-as-salamah-camp
اسم مخيم باب السلامة
إنجليزي Bab as-Salamah camp
بلد SYR
صنف_الكيان camp
أب sy.aleppo-gov
موقع 36.635 37.07

مكان sy.bab-as-siba
اسم باب السباع
اسم حي باب السباع
إنجليزي Bab as Siba'
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.723 36.722

مكان sy.bab-at-taqah
اسم باب الطاقة
إنجليزي Bab at Taqah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.46 36.37
جيونيمز 11556246

مكان sy.bab-hud
اسم باب هود
إنجليزي Bab Hud
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.732 36.709

مكان sy.bab-sharqi
اسم باب شرقي
إنجليزي Bab Sharqi
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.51 36.318

مكان sy.bab-tuma
اسم باب توما
اسم حي باب توما
إنجليزي Bab Tuma
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.513 36.316

مكان sy.baba-amr
اسم بابا عمرو
اسم حي بابا عمرو
إنجليزي Baba Amr
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.713 36.69

مكان sy.babbila
اسم ببيلا
إنجليزي Babbila
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.472 36.335
جيونيمز 171998

مكان sy.babulin
اسم بابولين
إنجليزي Babulin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.52 36.66

مكان sy.badama
اسم بداما
إنجليزي Badama
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.81 36.22
جيونيمز 171494

مكان sy.baidin
اسم بعيدين
إنجليزي Ba'idin
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.25 37.175
ملتبس نعم

مكان sy.bali-air-base
اسم مطار بلي
إنجليزي Bali Air Base
بلد SYR
صنف_الكيان airport
أب sy.rif-dimashq
موقع 33.27 36.58

مكان sy.balikh-river
اسم نهر البليخ
إنجليزي Balikh River
بلد SYR
صنف_الكيان river
أب sy
موقع 36.2 39.05

مكان sy.balshun
اسم بلشون
إنجليزي Balshun
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.72 36.53

مكان sy.banan
اسم بنان
إنجليزي Banan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.9736 37.3023
جيونيمز 171851
ملتبس نعم

مكان sy.banan-al-hass
اسم بنان الحص
إنجليزي Banan al Hass
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.94 37.3

مكان sy.bani-zayd
اسم بني زيد
اسم حي بني زيد
إنجليزي Bani Zayd
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.237 37.133

مكان sy.baniyas
اسم بانياس
إنجليزي Baniyas
بلد SYR
صنف_الكيان city
أب sy.baniyas-district
موقع 35.1819 35.9487
سكان 39066
جيونيمز 171830

مكان sy.baniyas-district
اسم بانياس
إنجليزي Baniyas
بلد SYR
صنف_الكيان admin2
أب sy.tartus-gov
موقع 35.1498 36.0014
جيونيمز 171829

مكان sy.barisha
اسم باريشا
إنجليزي Barisha
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.157 36.65
جيونيمز 171770

مكان sy.barri-ash-sharqi
اسم بري الشرقي
إنجليزي Barri ash Sharqi
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.981 37.201
جيونيمز 171757

مكان sy.barzah
اسم برزة
اسم حي برزة
اسم برزه
إنجليزي Barzah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.553 36.315

مكان sy.barzah-al-balad
اسم برزة البلد
إنجليزي Barzah al-Balad
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.557 36.316

مكان sy.bashkuy
اسم باشكوي
إنجليزي Bashkuy
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.317 37.12
جيونيمز 171716

مكان sy.bassel-al-assad-airport
اسم مطار باسل الأسد
اسم مطار اللاذقية
إنجليزي Bassel Al-Assad Airport
بلد SYR
صنف_الكيان airport
أب sy.latakia-gov
موقع 35.401 35.949

مكان sy.bassimah
اسم بسيمة
إنجليزي Bassimah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.59 36.19
جيونيمز 171707

مكان sy.basufan
اسم باصوفان
إنجليزي Basufan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.33 36.89
جيونيمز 171696

مكان sy.batabu
اسم باتبو
إنجليزي Batabu
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.16 36.73
سكان 25560
جيونيمز 171694

مكان sy.bayanun
اسم بيانون
إنجليزي Bayanun
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.36 37.02
جيونيمز 171352

مكان sy.baynin
اسم بينين
إنجليزي Baynin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.68 36.62

مكان sy.bayt-jinn
اسم بيت جن
إنجليزي Bayt Jinn
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.308 35.887
جيونيمز 171564

مكان sy.bayt-sabir
اسم بيت سابر
إنجليزي Bayt Sabir
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.345 35.95
جيونيمز 171537

مكان sy.bayt-sahm
اسم بيت سحم
إنجليزي Bayt Sahm
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.457 36.34
جيونيمز 171536

مكان sy.bayt-sawa
اسم بيت سوى
إنجليزي Bayt Sawa
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.555 36.39

مكان sy.bayt-yashut
اسم بيت ياشوط
إنجليزي Bayt Yashut
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.3103 36.1152
جيونيمز 8609252

مكان sy.binnish
اسم بنش
إنجليزي Binnish
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.9566 36.7138
سكان 30354
جيونيمز 171451

مكان sy.bir-ajam
اسم بئر عجم
إنجليزي Bi'r Ajam
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.05 35.86
جيونيمز 171436

مكان sy.bir-al-hulw-al-wardiyah
اسم بئر الحلو الوردية
اسم بير حلو
إنجليزي Bi'r al Hulw al Wardiyah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.6969 41.0353
جيونيمز 171410

مكان sy.bir-qasab
اسم بئر القصب
إنجليزي Bi'r Qasab
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.36 36.9

مكان sy.bir-qassab
اسم بئر قصب
إنجليزي Bir Qassab
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 33.2 36.9

مكان sy.birnah
اسم برنة
إنجليزي Birnah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.05 37.03
جيونيمز 171392

مكان sy.bisanqul
اسم بسنقول
إنجليزي Bisanqul
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.78 36.47
جيونيمز 171733

مكان sy.bishlamun
اسم بشلامون
إنجليزي Bishlamun
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.78 36.37

مكان sy.bludan
اسم بلودان
إنجليزي Bludan
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.7238 36.126
جيونيمز 171331

مكان sy.brigade-137
اسم اللواء 137
إنجليزي Brigade 137
بلد SYR
صنف_الكيان base
أب sy.deir-ez-zor
موقع 35.33 40.08

مكان sy.brigade-52
اسم اللواء 52
إنجليزي Brigade 52
بلد SYR
صنف_الكيان base
أب sy.daraa-gov
موقع 32.73 36.33

مكان sy.brigade-82
اسم اللواء 82
إنجليزي Brigade 82
بلد SYR
صنف_الكيان base
أب sy.daraa-gov
موقع 32.84 36.18

مكان sy.brigade-87
اسم اللواء 87
إنجليزي Brigade 87
بلد SYR
صنف_الكيان base
أب sy.hama-gov
موقع 35.23 36.75

مكان sy.brigade-93
اسم اللواء 93
إنجليزي Brigade 93
بلد SYR
صنف_الكيان base
أب sy.raqqa-gov
موقع 36.36 38.87

مكان sy.brummanat-al-mashayikh
اسم برمانة المشايخ
إنجليزي Brummanat al Mashayikh
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.0188 36.1708
جيونيمز 171295

مكان sy.bulbul
اسم بلبل
إنجليزي Bulbul
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.757 36.78
جيونيمز 171212
ملتبس نعم

مكان sy.buqatha
اسم بقعاثا
إنجليزي Buq'atha
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.2 35.78
سكان 6528
جيونيمز 171200

مكان sy.buqayn
اسم بقين
إنجليزي Buqayn
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.685 36.1
جيونيمز 171199

مكان sy.buqrus
اسم بقرص
إنجليزي Buqrus
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.0703 40.4196

مكان sy.burj-al-qas
اسم برج القاص
إنجليزي Burj al Qas
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.41 36.94
جيونيمز 171157

مكان sy.burj-al-qasab
اسم برج القصب
إنجليزي Burj al Qasab
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.6047 35.791

مكان sy.busra-al-harir
اسم بصر الحرير
إنجليزي Busra al Harir
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.842 36.34

مكان sy.busra-ash-sham
اسم بصرى الشام
اسم بصرى
إنجليزي Busra ash Sham
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.519 36.482
سكان 1000
جيونيمز 171126

مكان sy.bustan-al-basha
اسم بستان الباشا
اسم حي بستان الباشا
إنجليزي Bustan al Basha
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.225 37.164

مكان sy.bustan-al-qasr
اسم بستان القصر
اسم حي بستان القصر
إنجليزي Bustan al Qasr
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.193 37.145

مكان sy.buzaah
اسم بزاعة
إنجليزي Buza'ah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.372 37.565
جيونيمز 171064

مكان sy.castello-road
اسم طريق الكاستيلو
اسم الكاستيلو
إنجليزي Castello Road
بلد SYR
صنف_الكيان road
أب sy.aleppo
موقع 36.262 37.145

مكان sy.conoco-gas-plant
اسم حقل كونيكو
اسم معمل كونيكو
اسم كونيكو
اسم معمل غاز كونيكو
إنجليزي Conoco gas plant
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 35.33 40.3

مكان sy.dabiq
اسم دابق
إنجليزي Dabiq
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.537 37.268
جيونيمز 171011

مكان sy.dahiyat-al-asad
اسم ضاحية الأسد
اسم ضاحية حرستا
إنجليزي Dahiyat al-Asad
بلد SYR
صنف_الكيان neighbourhood
أب sy.rif-dimashq
موقع 33.575 36.36
جيونيمز 11262037

مكان sy.dail
اسم داعل
إنجليزي Da'il
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.755 36.13
جيونيمز 170959

مكان sy.damascus
اسم دمشق
إنجليزي Damascus
بلد SYR
صنف_الكيان city
أب sy.damascus-gov
موقع 33.5102 36.2913
سكان 1569394
جيونيمز 170654
عاصمة نعم

مكان sy.damascus-gov
اسم دمشق
إنجليزي Damascus Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 33.5127 36.2829
سكان 1552161
جيونيمز 167541

مكان sy.damascus-international-airport
اسم مطار دمشق الدولي
اسم مطار دمشق
إنجليزي Damascus International Airport
بلد SYR
صنف_الكيان airport
أب sy.rif-dimashq
موقع 33.4115 36.5156

مكان sy.daraa
اسم درعا
إنجليزي Daraa
بلد SYR
صنف_الكيان city
أب sy.daraa-gov
موقع 32.6189 36.1021
سكان 146481
جيونيمز 170905

مكان sy.daraa-al-balad
اسم درعا البلد
إنجليزي Daraa al-Balad
بلد SYR
صنف_الكيان neighbourhood
أب sy.daraa
موقع 32.61 36.1

مكان sy.daraa-al-mahatta
اسم درعا المحطة
إنجليزي Daraa al-Mahatta
بلد SYR
صنف_الكيان neighbourhood
أب sy.daraa
موقع 32.625 36.106

مكان sy.daraa-camp
اسم مخيم درعا
إنجليزي Daraa Camp
بلد SYR
صنف_الكيان camp
أب sy.daraa
موقع 32.615 36.115
سكان 97969

مكان sy.daraa-gov
اسم درعا
إنجليزي Daraa
بلد SYR
صنف_الكيان admin1
أب sy
موقع 32.8073 36.1617
سكان 843478
جيونيمز 170903

مكان sy.daraa-ramtha-crossing
اسم معبر الجمرك القديم
اسم معبر درعا الرمثا
إنجليزي Daraa-Ramtha crossing
بلد SYR
صنف_الكيان crossing
أب sy.daraa-gov
موقع 32.59 36.06

مكان sy.darat-izzah
اسم دارة عزة
اسم دارة عزه
إنجليزي Darat Izzah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.283 36.853
جيونيمز 170857

مكان sy.darayya
اسم داريا
إنجليزي Darayya
بلد SYR
صنف_الكيان city
أب sy.darayya-district
موقع 33.4583 36.2326
سكان 71596
جيونيمز 170892

مكان sy.darayya-district
اسم داريا
إنجليزي Darayya
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.4437 36.2401
سكان 260961
جيونيمز 8276862

مكان sy.darkush
اسم دركوش
إنجليزي Darkush
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.993 36.393
جيونيمز 170865

مكان sy.dayr-al-adas
اسم دير العدس
إنجليزي Dayr al Adas
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.15 36.04
جيونيمز 170819

مكان sy.dayr-al-asafir
اسم دير العصافير
إنجليزي Dayr al 'Asafir
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.4659 36.4204
سكان 6209
جيونيمز 170817

مكان sy.dayr-al-ashair
اسم دير العشائر
إنجليزي Dayr al Asha'ir
بلد SYR
صنف_الكيان village
أب sy
موقع 33.6 36.0

مكان sy.dayr-atiyah
اسم دير عطية
إنجليزي Dayr 'Atiyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 34.0954 36.7679
جيونيمز 170797

مكان sy.dayr-balabah
اسم دير بعلبة
اسم حي دير بعلبة
إنجليزي Dayr Ba'labah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.76 36.74

مكان sy.dayr-ful
اسم دير فول
إنجليزي Dayr Ful
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.89 36.83
جيونيمز 170786

مكان sy.dayr-hafir
اسم دير حافر
إنجليزي Dayr Hafir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.157 37.708
سكان 28905
جيونيمز 170785

مكان sy.dayr-hassan
اسم دير حسان
إنجليزي Dayr Hassan
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.27 36.76
جيونيمز 8274145

مكان sy.dayr-jamal
اسم دير جمال
إنجليزي Dayr Jamal
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.46 37.03
جيونيمز 170809

مكان sy.dayr-qanun
اسم دير قانون
إنجليزي Dayr Qanun
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.607 36.142
جيونيمز 170773

مكان sy.dayr-salman
اسم دير سلمان
إنجليزي Dayr Salman
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.48 36.51
جيونيمز 170770

مكان sy.dayr-sunbul
اسم دير سنبل
إنجليزي Dayr Sunbul
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.665 36.6
جيونيمز 170760

مكان sy.deir-ez-zor
اسم دير الزور
اسم ديرالزور
إنجليزي Deir ez-Zor
بلد SYR
صنف_الكيان city
أب sy.deir-ez-zor-gov
موقع 35.3359 40.1408
سكان 242565
جيونيمز 170794

مكان sy.deir-ez-zor-airport
اسم مطار دير الزور
اسم مطار دير الزور العسكري
إنجليزي Deir ez-Zor Airport
بلد SYR
صنف_الكيان airport
أب sy.deir-ez-zor
موقع 35.2854 40.176

مكان sy.deir-ez-zor-gov
اسم دير الزور
اسم ديرالزور
إنجليزي Deir ez-Zor
بلد SYR
صنف_الكيان admin1
أب sy
موقع 35.0468 40.3853
سكان 1004747
جيونيمز 170792

مكان sy.dhakir
اسم ذكير
اسم دكير
إنجليزي Dhakir
بلد SYR
صنف_الكيان village
أب sy
موقع 33.0 36.6

مكان sy.dhiban
اسم ذيبان
اسم ذبيان
إنجليزي Dhiban
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.01 40.52
جيونيمز 170691

مكان sy.dhibbin
اسم ذيبين
إنجليزي Dhibbin
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.4384 36.5655
جيونيمز 170689

مكان sy.dibsi-afnan
اسم دبسي عفنان
إنجليزي Dibsi Afnan
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 35.9 38.28

مكان sy.division-17-base
اسم الفرقة 17
اسم مقر الفرقة 17
إنجليزي Division 17 base
بلد SYR
صنف_الكيان base
أب sy.raqqa
موقع 36 39.01

مكان sy.douma-farms
اسم مزارع الملاح دوما
إنجليزي Douma farms
بلد SYR
صنف_الكيان field
أب sy.rif-dimashq
موقع 33.575 36.43

مكان sy.duma
اسم دوما
إنجليزي Duma
بلد SYR
صنف_الكيان city
أب sy.rif-dimashq
موقع 33.5718 36.4027
سكان 111864
جيونيمز 170592
ملتبس نعم

مكان sy.duma-district
اسم دوما
إنجليزي Duma
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.4042 37.6637
سكان 433719
ملتبس نعم

مكان sy.dumayr-air-base
اسم مطار الضمير
اسم مطار الضمير العسكري
إنجليزي Dumayr Air Base
بلد SYR
صنف_الكيان airport
أب sy.rif-dimashq
موقع 33.614 36.749

مكان sy.dummar
اسم دمر
اسم مشروع دمر
إنجليزي Dummar
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.534 36.23
جيونيمز 170585
ملتبس نعم

مكان sy.duraykish-district
اسم دريكيش
إنجليزي Duraykish
بلد SYR
صنف_الكيان admin2
أب sy.tartus-gov
موقع 34.932 36.1268
جيونيمز 8276858

مكان sy.durin
اسم دورين
إنجليزي Durin
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.66 36.12
جيونيمز 170566

مكان sy.duwayr-az-zaytun
اسم دوير الزيتون
إنجليزي Duwayr az Zaytun
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.35 37.1
جيونيمز 170523

مكان sy.duwayr-raslan
اسم دوير رسلان
إنجليزي Duwayr Raslan
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.9491 36.1818
جيونيمز 170517

مكان sy.eastern-ghouta
اسم الغوطة الشرقية
اسم غوطة دمشق الشرقية
اسم الغوطه الشرقيه
إنجليزي Eastern Ghouta
بلد SYR
صنف_الكيان region
أب sy
موقع 33.53 36.43

مكان sy.fafin
اسم فافين
إنجليزي Fafin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.35 37.19
جيونيمز 170498

مكان sy.fatirah
اسم فطيرة
إنجليزي Fatirah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.635 36.5
جيونيمز 173896

مكان sy.faydat-ibn-muwayni
اسم فيضة ابن موينع
إنجليزي Faydat ibn Muwayni
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.4 39.6

مكان sy.fiq
اسم فيق
إنجليزي Fiq
بلد SYR
صنف_الكيان town
أب sy.fiq-district
موقع 32.7794 35.7003
جيونيمز 170378
ملتبس نعم

مكان sy.fiq-district
اسم فيق
إنجليزي Fiq
بلد SYR
صنف_الكيان admin2
أب sy.quneitra-gov
موقع 32.7979 35.722
جيونيمز 172039
ملتبس نعم

مكان sy.fulaytah
اسم فليطة
إنجليزي Fulaytah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 34.02 36.52
جيونيمز 170476

مكان sy.furaykah
اسم فريكة
إنجليزي Furaykah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.79 36.35
جيونيمز 170345

مكان sy.ghabaghib
اسم غباغب
إنجليزي Ghabaghib
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.18 36.22
جيونيمز 170325

مكان sy.ghamam
اسم غمام
إنجليزي Ghamam
بلد SYR
صنف_الكيان village
أب sy.latakia-gov
موقع 35.7 36.02
جيونيمز 170289
ملتبس نعم

مكان sy.ghandurah
اسم غندورة
إنجليزي Ghandurah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.62 37.67
جيونيمز 168478

مكان sy.gharanij
اسم غرانيج
إنجليزي Gharanij
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.78 40.75
جيونيمز 384724

مكان sy.gharnatah
اسم غرناطة
إنجليزي Gharnatah
بلد SYR
صنف_الكيان village
أب sy.homs-gov
موقع 34.9 36.66
جيونيمز 170295
ملتبس نعم

مكان sy.gharz
اسم غرز
اسم صوامع غرز
اسم سجن غرز
إنجليزي Gharz
بلد SYR
صنف_الكيان prison
أب sy.daraa-gov
موقع 32.6 36.14
ملتبس نعم

مكان sy.ghouta
اسم الغوطة
اسم غوطة دمشق
إنجليزي Ghouta
بلد SYR
صنف_الكيان region
أب sy
موقع 33.5 36.4

مكان sy.ghuwayran
اسم حي غويران
اسم غويران
إنجليزي Ghuwayran
بلد SYR
صنف_الكيان neighbourhood
أب sy.hasakah-gov
موقع 36.486 40.745

مكان sy.ghuwayran-prison
اسم سجن الصناعة
اسم سجن غويران
اسم سجن الحسكة
إنجليزي Ghuwayran Prison
بلد SYR
صنف_الكيان prison
أب sy.hasakah-gov
موقع 36.48 40.745

مكان sy.ghuzaylah
اسم غزيلة
إنجليزي Ghuzaylah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.73 41.4

مكان sy.golan-heights
اسم الجولان
اسم هضبة الجولان
اسم الجولان السوري المحتل
اسم مرتفعات الجولان
اسم الجولان المحتل
إنجليزي Golan Heights
بلد SYR
صنف_الكيان region
أب sy
موقع 33 35.77
ملتبس نعم

مكان sy.hadar
اسم حضر
اسم الحضر
إنجليزي Hadar
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.274 35.828
جيونيمز 170150
ملتبس نعم

مكان sy.hadar-quneitra
اسم حضر القنيطرة
إنجليزي Hadar Quneitra
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.274 35.828

مكان sy.hadidah
اسم حديدة
إنجليزي Hadidah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.6734 36.3973
جيونيمز 170136
ملتبس نعم

مكان sy.hajin
اسم هجين
إنجليزي Hajin
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.69 40.83
سكان 29237
جيونيمز 174506
ملتبس نعم

مكان sy.halfaya
اسم حلفايا
إنجليزي Halfaya
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.258 36.613
سكان 23403
جيونيمز 170044

مكان sy.hama
اسم حماة
اسم حماه
إنجليزي Hama
بلد SYR
صنف_الكيان city
أب sy.hama-gov
موقع 35.1318 36.7578
سكان 460602
جيونيمز 170017

مكان sy.hama-air-base
اسم مطار حماة العسكري
اسم مطار حماة
إنجليزي Hama Air Base
بلد SYR
صنف_الكيان airport
أب sy.hama-gov
موقع 35.118 36.711

مكان sy.hama-gov
اسم حماة
اسم حماه
إنجليزي Hama Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 35.2378 37.2913
سكان 1384953
جيونيمز 170015

مكان sy.hamam-crossing
اسم معبر الحمام
اسم معبر حمام
إنجليزي Hamam crossing
بلد SYR
صنف_الكيان crossing
أب sy.aleppo-gov
موقع 36.39 36.6

مكان sy.hamdan-airbase
اسم مطار الحمدان
اسم مطار الحمدان العسكري
إنجليزي Hamdan airbase
بلد SYR
صنف_الكيان airport
أب sy.deir-ez-zor-gov
موقع 34.48 40.9

مكان sy.hammam-at-turkman
اسم حمام التركمان
إنجليزي Hammam at Turkman
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 36.4 39.05

مكان sy.hammam-wasil
اسم حمام واصل
إنجليزي Hammam Wasil
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.0744 36.0868
جيونيمز 169966

مكان sy.hammurah
اسم حمورية
اسم حموريه
إنجليزي Hammurah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5278 36.3858
جيونيمز 169958

مكان sy.hanbushiyah
اسم حنبوشية
إنجليزي Hanbushiyah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.84 36.25
جيونيمز 173846

مكان sy.handarat
اسم مخيم حندرات
اسم حندرات
إنجليزي Handarat
بلد SYR
صنف_الكيان camp
أب sy.aleppo
موقع 36.278 37.2
جيونيمز 169933

مكان sy.harabish
اسم هرابش
اسم حي هرابش
إنجليزي Harabish
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.3 40.18

مكان sy.harasta
اسم حرستا
إنجليزي Harasta
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5587 36.3651
سكان 37348
جيونيمز 169897

مكان sy.harbnafsah
اسم حربنفسه
اسم حر بنفسه
إنجليزي Harbnafsah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.95 36.57
جيونيمز 169886

مكان sy.harbul
اسم حربل
إنجليزي Harbul
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.44 37.11
جيونيمز 169884

مكان sy.hardatnin
اسم حردتنين
إنجليزي Hardatnin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.37 37.06
جيونيمز 169880

مكان sy.harem-district
اسم حارم
إنجليزي Harem
بلد SYR
صنف_الكيان admin2
أب sy.idlib-gov
موقع 36.1401 36.5654
جيونيمز 169865
ملتبس نعم

مكان sy.harf-al-musaytirah
اسم حرف المسيترة
إنجليزي Harf al Musaytirah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.3881 36.1344
جيونيمز 169873

مكان sy.harim
اسم حارم
إنجليزي Harim
بلد SYR
صنف_الكيان town
أب sy.harem-district
موقع 36.2118 36.5208
جيونيمز 169866

مكان sy.harran-al-awamid
اسم حران العواميد
إنجليزي Harran al Awamid
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.45 36.56
جيونيمز 169843

مكان sy.hasakah
اسم الحسكة
اسم الحسكه
إنجليزي Al Hasakah
بلد SYR
صنف_الكيان city
أب sy.hasakah-gov
موقع 36.5024 40.7478
سكان 188160
جيونيمز 173811

مكان sy.hasakah-dam
اسم سد الحسكة
إنجليزي Hasakah dam
بلد SYR
صنف_الكيان dam
أب sy.hasakah-gov
موقع 36.62 40.75

مكان sy.hasakah-gov
اسم الحسكة
اسم الحسكه
إنجليزي Al-Hasakah
بلد SYR
صنف_الكيان admin1
أب sy
موقع 36.4995 40.7584
سكان 1275118
جيونيمز 173813

مكان sy.haspin
اسم خسفين
إنجليزي Haspin
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 32.8457 35.7929
سكان 2055
جيونيمز 443090

مكان sy.hass
اسم حاس
إنجليزي Hass
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.61 36.6
جيونيمز 169835

مكان sy.hatlah
اسم حطلة
إنجليزي Hatlah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.34 40.2
جيونيمز 169789

مكان sy.hauran
اسم حوران
اسم سهل حوران
إنجليزي Hauran
بلد SYR
صنف_الكيان region
أب sy
موقع 32.8 36.2

مكان sy.hawsh-ad-dawahirah
اسم حوش الضواهرة
إنجليزي Hawsh ad Dawahirah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.562 36.473
جيونيمز 169698

مكان sy.hawsh-al-farah
اسم حوش الفارة
إنجليزي Hawsh al Farah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.577 36.48
جيونيمز 169717

مكان sy.hawsh-nasri
اسم حوش نصري
إنجليزي Hawsh Nasri
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.568 36.494
جيونيمز 169693

مكان sy.hayt
اسم حيط
إنجليزي Hayt
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.73 35.89
جيونيمز 169653
ملتبس نعم

مكان sy.hayyan
اسم حيان
إنجليزي Hayyan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.34 37.03
جيونيمز 169644
ملتبس نعم

مكان sy.hayyan-gas-field
اسم حقل حيان للغاز
اسم حقل حيان
إنجليزي Hayyan gas field
بلد SYR
صنف_الكيان field
أب sy.homs-gov
موقع 34.49 37.87

مكان sy.hazzah
اسم حزة
اسم حزه
إنجليزي Hazzah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.517 36.377
جيونيمز 12850

مكان sy.hazzanu
اسم حزانو
إنجليزي Hazzanu
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.08 36.74
جيونيمز 169618

مكان sy.himmin
اسم حمين
إنجليزي Himmin
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.9004 36.0401
جيونيمز 169579
ملتبس نعم

مكان sy.hish
اسم حيش
إنجليزي Hish
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.545 36.64
جيونيمز 169563

مكان sy.hisya
اسم حسياء
إنجليزي Hisya'
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.412 36.757
جيونيمز 169557

مكان sy.hittin
اسم حطين
اسم حي حطين
إنجليزي Hittin
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.96 38.985
ملتبس نعم

مكان sy.homs
اسم حمص
إنجليزي Homs
بلد SYR
صنف_الكيان city
أب sy.homs-gov
موقع 34.7268 36.7234
سكان 775404
جيونيمز 169577

مكان sy.homs-gov
اسم حمص
إنجليزي Homs Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 34.561 38.9056
سكان 1529402
جيونيمز 169575

مكان sy.hujayrah
اسم حجيرة
إنجليزي Hujayrah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.44 36.325
جيونيمز 12836

مكان sy.humaymah
اسم حميمة
إنجليزي Humaymah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.33 40.3

مكان sy.huraytan
اسم حريتان
إنجليزي Huraytan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.2886 37.0853
جيونيمز 169858

مكان sy.hutaytat-at-turkman
اسم حتيتة التركمان
إنجليزي Hutaytat at Turkman
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.44 36.43
جيونيمز 169790

مكان sy.huwayjat-sakr
اسم حويجة صكر
اسم حويجة صقر
إنجليزي Huwayjat Sakr
بلد SYR
صنف_الكيان neighbourhood
أب sy.deir-ez-zor
موقع 35.33 40.18

مكان sy.huwwarin
اسم حوارين
إنجليزي Huwwarin
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.257 37.07
جيونيمز 169762

مكان sy.ibdayta
اسم إبديتا
إنجليزي Ibdayta
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.69 36.57
جيونيمز 4602

مكان sy.iblin
اسم إبلين
إنجليزي Iblin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.71 36.54
جيونيمز 174626

مكان sy.ibta
اسم إبطع
إنجليزي Ibta
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.783 36.15
جيونيمز 169392

مكان sy.idlib
اسم إدلب
إنجليزي Idlib
بلد SYR
صنف_الكيان city
أب sy.idlib-gov
موقع 35.9306 36.6339
سكان 165000
جيونيمز 169389

مكان sy.idlib-central-prison
اسم سجن إدلب المركزي
إنجليزي Idlib Central Prison
بلد SYR
صنف_الكيان prison
أب sy.idlib-gov
موقع 35.925 36.61

مكان sy.idlib-gov
اسم إدلب
إنجليزي Idlib Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 35.7684 36.6717
سكان 165000
جيونيمز 169387

مكان sy.ihsim
اسم احسم
إنجليزي Ihsim
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.725 36.57
جيونيمز 174144

مكان sy.ihtaymalat
اسم احتيملات
إنجليزي Ihtaymalat
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.555 37.245
جيونيمز 169441

مكان sy.ikrimah
اسم عكرمة
اسم حي عكرمة
إنجليزي Ikrimah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.715 36.72

مكان sy.imam-ali-base
اسم قاعدة الإمام علي
إنجليزي Imam Ali base
بلد SYR
صنف_الكيان base
أب sy.deir-ez-zor-gov
موقع 34.4 40.98

مكان sy.infantry-school
اسم مدرسة المشاة
إنجليزي Infantry School
بلد SYR
صنف_الكيان base
أب sy.aleppo-gov
موقع 36.32 37.2

مكان sy.inkhil
اسم إنخل
إنجليزي Inkhil
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.02 36.13
سكان 29076
جيونيمز 169375

مكان sy.ira
اسم عرى
إنجليزي Ira
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.62 36.51
جيونيمز 173108
ملتبس نعم

مكان sy.irbin
اسم عربين
إنجليزي 'Irbin
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5372 36.3663
سكان 42474
جيونيمز 169372

مكان sy.ish-al-warwar
اسم عش الورور
إنجليزي Ish al-Warwar
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.566 36.32

مكان sy.ishtabraq
اسم اشتبرق
إنجليزي Ishtabraq
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.77 36.33
جيونيمز 169391

مكان sy.izaz
اسم أعزاز
إنجليزي I'zaz
بلد SYR
صنف_الكيان city
أب sy.azaz-district
موقع 36.5866 37.0463
سكان 66138
جيونيمز 172082

مكان sy.izra
اسم إزرع
إنجليزي Izra'
بلد SYR
صنف_الكيان town
أب sy.izra-district
موقع 32.8706 36.2545
سكان 13882
جيونيمز 169341

مكان sy.izra-district
اسم إزرع
إنجليزي Izra
بلد SYR
صنف_الكيان admin2
أب sy.daraa-gov
موقع 32.9012 36.1614
جيونيمز 169339

مكان sy.jabal-abd-al-aziz
اسم جبل عبد العزيز
إنجليزي Jabal Abd al-Aziz
بلد SYR
صنف_الكيان mountain
أب sy
موقع 36.4 40.3

مكان sy.jabal-ad-duwaylah
اسم جبل الدويلة
إنجليزي Jabal ad Duwaylah
بلد SYR
صنف_الكيان mountain
أب sy.idlib-gov
موقع 36.1 36.6

مكان sy.jabal-al-akrad
اسم جبل الأكراد
إنجليزي Jabal al-Akrad
بلد SYR
صنف_الكيان mountain
أب sy
موقع 35.72 36.15

مكان sy.jabal-al-arbain
اسم جبل الأربعين
إنجليزي Jabal al-Arba'in
بلد SYR
صنف_الكيان mountain
أب sy
موقع 35.8 36.6

مكان sy.jabal-al-druze
اسم جبل الدروز
اسم جبل العرب
إنجليزي Jabal al-Druze
بلد SYR
صنف_الكيان mountain
أب sy
موقع 32.67 36.73

مكان sy.jabal-al-hass
اسم جبل الحص
إنجليزي Jabal al-Hass
بلد SYR
صنف_الكيان mountain
أب sy.aleppo-gov
موقع 35.85 37.4

مكان sy.jabal-az-zawiyah
اسم جبل الزاوية
إنجليزي Jabal az Zawiyah
بلد SYR
صنف_الكيان mountain
أب sy
موقع 35.75 36.57

مكان sy.jabal-azzan
اسم جبل عزان
إنجليزي Jabal Azzan
بلد SYR
صنف_الكيان mountain
أب sy.aleppo-gov
موقع 36.05 37.18

مكان sy.jabal-badro
اسم جبل بدرو
إنجليزي Jabal Badro
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.215 37.215

مكان sy.jabal-bishri
اسم جبل البشري
اسم جبل بشري
إنجليزي Jabal Bishri
بلد SYR
صنف_الكيان mountain
أب sy
موقع 35.3 39.3

مكان sy.jabal-qasiyun
اسم جبل قاسيون
اسم قاسيون
إنجليزي Jabal Qasiyun
بلد SYR
صنف_الكيان mountain
أب sy
موقع 33.54 36.28

مكان sy.jabal-saman
اسم جبل سمعان
إنجليزي Jabal Sam'an
بلد SYR
صنف_الكيان mountain
أب sy.aleppo-gov
موقع 36.33 36.85

مكان sy.jabal-thardah
اسم جبل الثردة
إنجليزي Jabal Thardah
بلد SYR
صنف_الكيان mountain
أب sy.deir-ez-zor-gov
موقع 35.25 40.13

مكان sy.jabal-turkman
اسم جبل التركمان
إنجليزي Jabal Turkman
بلد SYR
صنف_الكيان mountain
أب sy
موقع 35.8 36

مكان sy.jabal-zayn-al-abidin
اسم جبل زين العابدين
إنجليزي Jabal Zayn al Abidin
بلد SYR
صنف_الكيان mountain
أب sy.hama-gov
موقع 35.21 36.77

مكان sy.jablah
اسم جبلة
اسم جبله
إنجليزي Jablah
بلد SYR
صنف_الكيان city
أب sy.jableh-district
موقع 35.3614 35.9256
سكان 65915
جيونيمز 169304

مكان sy.jableh-district
اسم جبلة
إنجليزي Jableh
بلد SYR
صنف_الكيان admin2
أب sy.latakia-gov
موقع 35.2905 36.0449
جيونيمز 169303
ملتبس نعم

مكان sy.jafra-oil-field
اسم حقل الجفرة
إنجليزي Jafra oil field
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 35.24 40.32

مكان sy.jamraya
اسم جمرايا
إنجليزي Jamraya
بلد SYR
صنف_الكيان base
أب sy.rif-dimashq
موقع 33.56 36.235

مكان sy.jandul-roundabout
اسم دوار الجندول
اسم الجندول
إنجليزي Jandul roundabout
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.243 37.165

مكان sy.jarablus-crossing
اسم معبر جرابلس
إنجليزي Jarablus crossing
بلد SYR
صنف_الكيان crossing
أب sy.aleppo-gov
موقع 36.827 38.012

مكان sy.jarabulus
اسم جرابلس
إنجليزي Jarabulus
بلد SYR
صنف_الكيان town
أب sy.jarabulus-district
موقع 36.8175 38.0111
سكان 24997
جيونيمز 169179

مكان sy.jarabulus-district
اسم جرابلس
إنجليزي Jarabulus
بلد SYR
صنف_الكيان admin2
أب sy.aleppo-gov
موقع 36.6909 37.8141
جيونيمز 169178

مكان sy.jaramana
اسم جرمانا
إنجليزي Jaramana
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.4862 36.3461
جيونيمز 169174

مكان sy.jarjanaz
اسم جرجناز
إنجليزي Jarjanaz
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.62 36.78
جيونيمز 169168

مكان sy.jasim
اسم جاسم
إنجليزي Jasim
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.992 36.06
سكان 30283
جيونيمز 165997
ملتبس نعم

مكان sy.jawbar
اسم جوبر
اسم حي جوبر
إنجليزي Jawbar
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.528 36.335

مكان sy.jawbat-burghal
اسم جوبة برغال
إنجليزي Jawbat Burghal
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.49 36.1747
جيونيمز 169135

مكان sy.jawzif
اسم جوزف
إنجليزي Jawzif
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.74 36.56
جيونيمز 168779
ملتبس نعم

مكان sy.jayrud
اسم جيرود
إنجليزي Jayrud
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.807 36.744
سكان 32352
جيونيمز 169113

مكان sy.jazal-field
اسم حقل جزل
اسم حقل الجزل
اسم جزل
إنجليزي Jazal field
بلد SYR
صنف_الكيان field
أب sy.homs-gov
موقع 34.72 37.95

مكان sy.jdeidat-yabous-crossing
اسم معبر جديدة يابوس
اسم جديدة يابوس الحدودي
إنجليزي Jdeidat Yabous crossing
بلد SYR
صنف_الكيان crossing
أب sy.rif-dimashq
موقع 33.66 35.95

مكان sy.jebel-saman
اسم جبل سمعان
إنجليزي Jebel Saman
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.1935 37.1617
جيونيمز 8605824

مكان sy.jibsah-oil-field
اسم حقل الجبسة
اسم الجبسة
إنجليزي Jibsah oil field
بلد SYR
صنف_الكيان field
أب sy.hasakah-gov
موقع 36.05 40.8

مكان sy.jillin
اسم جلين
إنجليزي Jillin
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.76 35.98
جيونيمز 169225

مكان sy.jindayris
اسم جنديرس
إنجليزي Jindayris
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.395 36.689
جيونيمز 169190

مكان sy.jinniyah
اسم جنية
إنجليزي Jinniyah
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 36.3187 38.9142
سكان 5000
جيونيمز 169041
ملتبس نعم

مكان sy.jirah-air-base
اسم مطار الجراح
اسم مطار الجراح العسكري
اسم مطار كشيش
إنجليزي Jirah Air Base
بلد SYR
صنف_الكيان airport
أب sy.aleppo-gov
موقع 36.097 37.936

مكان sy.jisr-al-shughur-district
اسم جسر الشغور
إنجليزي Jisr al-Shughur
بلد SYR
صنف_الكيان admin2
أب sy.idlib-gov
موقع 35.8776 36.329
جيونيمز 169022

مكان sy.jisr-ash-shughur
اسم جسر الشغور
اسم جسر الشغر
إنجليزي Jisr ash Shughur
بلد SYR
صنف_الكيان town
أب sy.jisr-al-shughur-district
موقع 35.8143 36.3206
سكان 39311
جيونيمز 169023

مكان sy.jisrayn
اسم جسرين
إنجليزي Jisrayn
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5105 36.3886
جيونيمز 169020

مكان sy.jubata-al-khashab
اسم جباتا الخشب
إنجليزي Jubata al Khashab
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.22 35.83
جيونيمز 168946

مكان sy.jubb-al-ahmar
اسم جب الأحمر
إنجليزي Jubb al Ahmar
بلد SYR
صنف_الكيان mountain
أب sy.latakia-gov
موقع 35.64 36.21

مكان sy.jubb-al-jandali
اسم جب الجندلي
إنجليزي Jubb al Jandali
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.728 36.73

مكان sy.jubb-al-jarrah
اسم جب الجراح
إنجليزي Jubb al Jarrah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8 37.34
جيونيمز 168972

مكان sy.jubb-ramlah
اسم جب رملة
إنجليزي Jubb Ramlah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.15 36.39
جيونيمز 168917

مكان sy.judaydat-artuz
اسم جديدة عرطوز
إنجليزي Judaydat Artuz
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.437 36.152
جيونيمز 168890

مكان sy.judaydat-yabus
اسم جديدة يابوس
إنجليزي Judaydat Yabus
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.64 35.98
جيونيمز 168886

مكان sy.junaynat-raslan
اسم جنينة رسلان
إنجليزي Junaynat Raslan
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.9279 36.124
جيونيمز 168852

مكان sy.jurat-ash-shiyah
اسم جورة الشياح
إنجليزي Jurat ash Shiyah
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.738 36.71

مكان sy.jurin
اسم جورين
إنجليزي Jurin
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.57 36.28
جيونيمز 168820

مكان sy.jusiyah
اسم جوسيه
اسم معبر جوسيه
إنجليزي Jusiyah
بلد SYR
صنف_الكيان crossing
أب sy.homs-gov
موقع 34.43 36.55

مكان sy.kabajib
اسم كباجب
إنجليزي Kabajib
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.06 39.59

مكان sy.kabani
اسم كباني
اسم كبانة
اسم الكبينة
اسم تلال كبانة
إنجليزي Kabani
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.72 36.27
جيونيمز 168467

مكان sy.kaff-al-jaa
اسم كاف الجاع
إنجليزي Kaff al-Jaa
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.0864 36.206
سكان 3500
جيونيمز 6943439

مكان sy.kafin
اسم كفين
إنجليزي Kafin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.46 37
جيونيمز 167875

مكان sy.kafr-abd
اسم كفر عبد
إنجليزي Kafr Abd
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8068 36.769

مكان sy.kafr-ayn
اسم كفرعين
إنجليزي Kafr Ayn
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.445 36.58

مكان sy.kafr-batna
اسم كفربطنا
اسم كفر بطنا
إنجليزي Kafr Batna
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5117 36.3727
جيونيمز 168713

مكان sy.kafr-dail
اسم كفر داعل
إنجليزي Kafr Da'il
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.23 37.01
جيونيمز 168705

مكان sy.kafr-halab
اسم كفر حلب
إنجليزي Kafr Halab
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.03 36.78

مكان sy.kafr-hamrah
اسم كفر حمرة
إنجليزي Kafr Hamrah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.27 37.09
جيونيمز 168734

مكان sy.kafr-kalbin
اسم كفر كلبين
إنجليزي Kafr Kalbin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.54 37.13
جيونيمز 168675

مكان sy.kafr-khashir
اسم كفر خاشر
إنجليزي Kafr Khashir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.53 37.01
جيونيمز 168670

مكان sy.kafr-laha
اسم كفرلاها
إنجليزي Kafr Laha
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.9 36.5

مكان sy.kafr-laha-homs
اسم كفر لاها
إنجليزي Kafr Laha
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8947 36.4958
سكان 21819
جيونيمز 168668

مكان sy.kafr-musa-al-hmidiya
اسم أرض خربة كفر موسى
إنجليزي Kafr Musa Al-Hmidiya
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.5829 36.5339
سكان 3000
جيونيمز 11431916

مكان sy.kafr-nabl
اسم كفرنبل
اسم كفر نبل
إنجليزي Kafr Nabl
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.613 36.562
سكان 45652
جيونيمز 168661

مكان sy.kafr-nabudah
اسم كفرنبودة
اسم كفر نبودة
إنجليزي Kafr Nabudah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.42 36.48
جيونيمز 168660

مكان sy.kafr-naha
اسم كفرناها
اسم كفر ناها
إنجليزي Kafr Naha
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.16 36.95
جيونيمز 168651

مكان sy.kafr-nasij
اسم كفر ناسج
إنجليزي Kafr Nasij
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.15 36.06
جيونيمز 168653

مكان sy.kafr-naya
اسم كفر نايا
إنجليزي Kafr Naya
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.415 37.03
جيونيمز 168652

مكان sy.kafr-rumah
اسم كفر رومة
اسم كفروما
إنجليزي Kafr Rumah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.635 36.64

مكان sy.kafr-saghir
اسم كفرصغير
اسم كفر صغير
إنجليزي Kafr Saghir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.2926 37.2559
سكان 3130
جيونيمز 168724

مكان sy.kafr-sajnah
اسم كفرسجنة
اسم كفر سجنة
إنجليزي Kafr Sajnah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.555 36.59
جيونيمز 168639

مكان sy.kafr-shams
اسم كفر شمس
إنجليزي Kafr Shams
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.12 36.11
جيونيمز 168634

مكان sy.kafr-susah
اسم كفرسوسة
اسم كفر سوسة
اسم حي كفرسوسة
إنجليزي Kafr Susah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.494 36.275

مكان sy.kafr-takharim
اسم كفرتخاريم
اسم كفر تخاريم
إنجليزي Kafr Takharim
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.117 36.515
سكان 22436
جيونيمز 168629

مكان sy.kafr-uwayd
اسم كفرعويد
اسم كفر عويد
إنجليزي Kafr Uwayd
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.645 36.47
جيونيمز 168624

مكان sy.kafr-zayta
اسم كفرزيتا
اسم كفر زيتا
إنجليزي Kafr Zayta
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.374 36.601
سكان 21845
جيونيمز 168620

مكان sy.kafriya
اسم كفريا
إنجليزي Kafriya
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.99 36.67
جيونيمز 168689

مكان sy.kaljibrin
اسم كلجبرين
إنجليزي Kaljibrin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.53 37.09
جيونيمز 169078

مكان sy.kamishly-airport
اسم مطار القامشلي
إنجليزي Kamishly Airport
بلد SYR
صنف_الكيان airport
أب sy.hasakah-gov
موقع 37.0206 41.1914

مكان sy.kanakir
اسم كناكر
إنجليزي Kanakir
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.2666 36.0962
جيونيمز 168579

مكان sy.kansafrah
اسم كنصفرة
إنجليزي Kansafrah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.66 36.51

مكان sy.karm-al-jabal
اسم كرم الجبل
إنجليزي Karm al Jabal
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.212 37.175

مكان sy.karm-al-lawz
اسم كرم اللوز
إنجليزي Karm al Lawz
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.717 36.735

مكان sy.karm-az-zaytun
اسم كرم الزيتون
إنجليزي Karm az Zaytun
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.725 36.732

مكان sy.karnaz
اسم كرناز
إنجليزي Karnaz
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.385 36.46
جيونيمز 167739

مكان sy.kasab
اسم كسب
إنجليزي Kasab
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.925 35.988
جيونيمز 168519
ملتبس نعم

مكان sy.kawkab
اسم كوكب
اسم جبل كوكب
اسم فوج كوكب
إنجليزي Kawkab
بلد SYR
صنف_الكيان mountain
أب sy.hasakah-gov
موقع 36.53 40.9
ملتبس نعم

مكان sy.khabur-river
اسم نهر الخابور
اسم الخابور
إنجليزي Khabur River
بلد SYR
صنف_الكيان river
أب sy
موقع 36 40.75

مكان sy.khalkhalah
اسم خلخلة
إنجليزي Khalkhalah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 33.06 36.53
جيونيمز 168391

مكان sy.khalkhalah-air-base
اسم مطار خلخلة
إنجليزي Khalkhalah Air Base
بلد SYR
صنف_الكيان airport
أب sy.rif-dimashq
موقع 33.06 36.554

مكان sy.khalsah
اسم خلصة
إنجليزي Khalsah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.05 37.02
جيونيمز 172615

مكان sy.khan-al-asal
اسم خان العسل
إنجليزي Khan al Asal
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.172 37.03
جيونيمز 168368

مكان sy.khan-arnabah
اسم خان أرنبة
إنجليزي Khan Arnabah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.18 35.89
جيونيمز 168355

مكان sy.khan-as-subul
اسم خان السبل
إنجليزي Khan as Subul
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.75 36.75
جيونيمز 168349

مكان sy.khan-ash-shih
اسم خان الشيح
اسم مخيم خان الشيح
إنجليزي Khan ash Shih
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.373 36.115
جيونيمز 168353

مكان sy.khan-shaykhun
اسم خان شيخون
إنجليزي Khan Shaykhun
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.4421 36.651
سكان 48975
جيونيمز 168325

مكان sy.khan-tuman
اسم خان طومان
إنجليزي Khan Tuman
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.113 37.04
جيونيمز 168323

مكان sy.khanasir
اسم خناصر
إنجليزي Khanasir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.784 37.499
جيونيمز 168351

مكان sy.kharab-al-jir
اسم خراب الجير
اسم قاعدة خراب الجير
إنجليزي Kharab al-Jir
بلد SYR
صنف_الكيان base
أب sy.hasakah-gov
موقع 37 42

مكان sy.khasham
اسم خشام
إنجليزي Khasham
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.27 40.3
جيونيمز 167899
ملتبس نعم

مكان sy.khattab
اسم خطاب
إنجليزي Khattab
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.205 36.64
جيونيمز 168217
ملتبس نعم

مكان sy.khirbat-al-jawz
اسم خربة الجوز
إنجليزي Khirbat al Jawz
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.91 36.14
جيونيمز 168115

مكان sy.khirbat-al-maazzah
اسم خربة معزة
اسم خربة المعزة
إنجليزي Khirbat al Ma'azzah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.8045 36.0008
جيونيمز 168102

مكان sy.khirbat-an-naqus
اسم خربة الناقوس
إنجليزي Khirbat an Naqus
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.62 36.33
جيونيمز 168135

مكان sy.khirbat-ghazalah
اسم خربة غزالة
إنجليزي Khirbat Ghazalah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.73 36.2
جيونيمز 168120

مكان sy.khirbat-tin-nur
اسم خربة تين نور
إنجليزي Khirbat Tin Nur
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.7012 36.5566
جيونيمز 168052

مكان sy.khmeimim-air-base
اسم قاعدة حميميم
اسم حميميم
اسم مطار حميميم
اسم قاعدة حميميم الجوية
اسم قاعدة حميميم العسكرية
إنجليزي Khmeimim Air Base
بلد SYR
صنف_الكيان base
أب sy.latakia-gov
موقع 35.4008 35.9487

مكان sy.killi
اسم كللي
إنجليزي Killi
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.085 36.69
جيونيمز 167871

مكان sy.kimar
اسم كيمار
إنجليزي Kimar
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.43 36.94
جيونيمز 167867

مكان sy.kinisat-nakhlah
اسم كنيسة نخلة
إنجليزي Kinisat Nakhlah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.8233 36.3768

مكان sy.kinsibba
اسم كنسبا
اسم كنسبة
إنجليزي Kinsibba
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.78 36.2
جيونيمز 167863

مكان sy.kisin
اسم كيسين
إنجليزي Kisin
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.92 36.62
جيونيمز 167825
ملتبس نعم

مكان sy.kobani
اسم عين العرب
اسم كوباني
اسم عين العرب كوباني
اسم عين العرب (كوباني)
إنجليزي Kobani
بلد SYR
صنف_الكيان city
أب sy.ayn-al-arab-district
موقع 36.8896 38.3536
سكان 50000
جيونيمز 172256

مكان sy.krak-des-chevaliers
اسم قلعة الحصن
اسم الحصن
إنجليزي Krak des Chevaliers
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.757 36.295
سكان 356
جيونيمز 166230
ملتبس نعم

مكان sy.kudnah
اسم كودنة
إنجليزي Kudnah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.01 35.89
جيونيمز 167804

مكان sy.kurin
اسم كورين
إنجليزي Kurin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.85 36.54
جيونيمز 167747

مكان sy.kuwayris
اسم كويرس
إنجليزي Kuwayris
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.7424 36.8987
جيونيمز 11556286

مكان sy.kuwayris-sharqi
اسم كويرس شرقي
إنجليزي Kuwayris Sharqi
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.1668 37.5382
جيونيمز 167713

مكان sy.kuweires-air-base
اسم مطار كويرس
اسم مطار كويرس العسكري
إنجليزي Kuweires Air Base
بلد SYR
صنف_الكيان airport
أب sy.aleppo-gov
موقع 36.187 37.583

مكان sy.lahaya
اسم لحايا
إنجليزي Lahaya
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.34 36.68
جيونيمز 167696

مكان sy.lahithah
اسم لاهثة
إنجليزي Lahithah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.99 36.57
جيونيمز 167692

مكان sy.lake-assad
اسم بحيرة الأسد
إنجليزي Lake Assad
بلد SYR
صنف_الكيان sea
أب sy
موقع 36 38.2

مكان sy.latakia
اسم اللاذقية
اسم اللاذقيه
إنجليزي Latakia
بلد SYR
صنف_الكيان city
أب sy.latakia-gov
موقع 35.5314 35.7908
سكان 340181
جيونيمز 173576

مكان sy.latakia-gov
اسم اللاذقية
إنجليزي Latakia Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 35.6028 36.0159
سكان 879551
جيونيمز 173578

مكان sy.latakia-mountains
اسم جبال اللاذقية
إنجليزي Latakia mountains
بلد SYR
صنف_الكيان mountain
أب sy
موقع 35.6 36.15

مكان sy.latakia-port
اسم مرفأ اللاذقية
اسم ميناء اللاذقية
إنجليزي Latakia port
بلد SYR
صنف_الكيان building
أب sy.latakia-gov
موقع 35.53 35.77

مكان sy.m4-highway
اسم الطريق الدولي إم 4
اسم طريق إم 4
اسم الطريق الدولي حلب اللاذقية
اسم طريق حلب اللاذقية
اسم طريق حلب - اللاذقية الدولي
إنجليزي M4 Highway
بلد SYR
صنف_الكيان road
أب sy
موقع 35.8 36.5

مكان sy.m5-highway
اسم الطريق الدولي إم 5
اسم طريق إم 5
اسم طريق حلب دمشق
اسم طريق دمشق حلب
اسم طريق دمشق - حلب الدولي
اسم الطريق الدولي دمشق حلب
إنجليزي M5 Highway
بلد SYR
صنف_الكيان road
أب sy
موقع 35.5 36.75

مكان sy.maan
اسم معان
إنجليزي Ma'an
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.36 36.81
جيونيمز 167633
ملتبس نعم

مكان sy.maardibsah
اسم معردبسة
إنجليزي Ma'ardibsah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.79 36.82

مكان sy.maardis
اسم معردس
إنجليزي Ma'ardis
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.25 36.75
جيونيمز 166826

مكان sy.maarr-shurin
اسم معرشورين
إنجليزي Ma'arr Shurin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.665 36.74

مكان sy.maarrat-al-numan-district
اسم معرة النعمان
إنجليزي Maarrat al-Nu'man
بلد SYR
صنف_الكيان admin2
أب sy.idlib-gov
موقع 35.5386 36.7919
جيونيمز 167610

مكان sy.maarrat-an-numan
اسم معرة النعمان
اسم المعرة
إنجليزي Ma'arrat an Nu'man
بلد SYR
صنف_الكيان town
أب sy.maarrat-al-numan-district
موقع 35.6483 36.6769
جيونيمز 167611

مكان sy.maarrat-hurmah
اسم معرة حرمة
إنجليزي Ma'arrat Hurmah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.575 36.57
جيونيمز 167608

مكان sy.maarrat-misrin
اسم معرة مصرين
اسم معرتمصرين
إنجليزي Ma'arrat Misrin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.01 36.672
سكان 32163
جيونيمز 167605

مكان sy.maarshamshah
اسم معرشمشة
إنجليزي Ma'arshamshah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.64 36.72

مكان sy.mabadah
اسم معبدة
اسم كركي لكي
إنجليزي Ma'badah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 37.01 41.96
جيونيمز 447734

مكان sy.madan
اسم معدان
إنجليزي Ma'dan
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 35.75 39.61
جيونيمز 167538

مكان sy.madaya
اسم مضايا
إنجليزي Madaya
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.6903 36.1035
جيونيمز 167558

مكان sy.madaya-idlib
اسم مدايا
إنجليزي Madaya Idlib
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.47 36.6

مكان sy.madinat-al-baath
اسم مدينة البعث
اسم البعث
إنجليزي Madinat al Baath
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.16 35.87
جيونيمز 11486812
ملتبس نعم

مكان sy.mahajjah
اسم محجة
إنجليزي Mahajjah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.95 36.22
جيونيمز 167501

مكان sy.mahkan
اسم محكان
إنجليزي Mahkan
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.97 40.5

مكان sy.majdal-shams
اسم مجدل شمس
إنجليزي Majdal Shams
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.269 35.77

مكان sy.malah
اسم ملح
إنجليزي Malah
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.508 36.8572
جيونيمز 167408
ملتبس نعم

مكان sy.malula
اسم معلولا
إنجليزي Ma'lula
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.8442 36.5469
سكان 5000
جيونيمز 167375

مكان sy.manbij
اسم منبج
إنجليزي Manbij
بلد SYR
صنف_الكيان city
أب sy.aleppo-gov
موقع 36.5266 37.9563
سكان 99497
جيونيمز 167357

مكان sy.manbij-district
اسم منبج
إنجليزي Manbij
بلد SYR
صنف_الكيان admin2
أب sy.aleppo-gov
موقع 35.9119 37.9234
سكان 408143

مكان sy.mansoura-dam
اسم سد المنصورة
إنجليزي Mansoura Dam
بلد SYR
صنف_الكيان dam
أب sy.raqqa-gov
موقع 35.89 38.75

مكان sy.maraba
اسم معربا
إنجليزي Ma'raba
بلد SYR
صنف_الكيان town
أب sy.damascus
موقع 33.577 36.29
جيونيمز 167275
ملتبس نعم

مكان sy.maranaz
اسم مرعناز
إنجليزي Mar'anaz
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.55 37.02
جيونيمز 167259

مكان sy.marat
اسم مراط
إنجليزي Marat
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.31 40.26
جيونيمز 167199

مكان sy.mari
اسم مارع
إنجليزي Mari'
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.4826 37.1971
جيونيمز 167245

مكان sy.marj-as-sultan
اسم مطار مرج السلطان
اسم مرج السلطان
إنجليزي Marj as Sultan
بلد SYR
صنف_الكيان airport
أب sy.rif-dimashq
موقع 33.499 36.466

مكان sy.markadah
اسم مركدة
إنجليزي Markadah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 35.77 40.75
جيونيمز 167208

مكان sy.masadah
اسم مسعدة
إنجليزي Mas'adah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.23 35.76
جيونيمز 167167

مكان sy.masakin-barzah
اسم مساكن برزة
إنجليزي Masakin Barzah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.545 36.31

مكان sy.masakin-hananu
اسم هنانو
اسم مساكن هنانو
اسم حي مساكن هنانو
إنجليزي Masakin Hananu
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.232 37.192

مكان sy.masaran
اسم معصران
إنجليزي Ma'saran
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.73 36.73
جيونيمز 167155

مكان sy.mashara
اسم مسحرة
إنجليزي Mashara
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.08 35.95
جيونيمز 167147

مكان sy.mashta-al-hulw
اسم مشتى الحلو
إنجليزي Mashta al Hulw
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.8746 36.251
جيونيمز 167100

مكان sy.maskanah
اسم مسكنة
إنجليزي Maskanah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.963 38.04
جيونيمز 167080
ملتبس نعم

مكان sy.masyaf
اسم مصياف
إنجليزي Masyaf
بلد SYR
صنف_الكيان town
أب sy.masyaf-district
موقع 35.0653 36.3406
سكان 32262
جيونيمز 167046

مكان sy.masyaf-district
اسم مصياف
إنجليزي Masyaf
بلد SYR
صنف_الكيان admin2
أب sy.hama-gov
موقع 35.0637 36.3557
سكان 169341

مكان sy.mayadin-district
اسم الميادين
إنجليزي Mayadin
بلد SYR
صنف_الكيان admin2
أب sy.deir-ez-zor-gov
موقع 34.8565 40.3041
جيونيمز 173481
ملتبس نعم

مكان sy.mayir
اسم ماير
إنجليزي Mayir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.382 37.02
جيونيمز 167014
ملتبس نعم

مكان sy.mazlum
اسم مظلوم
إنجليزي Mazlum
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.29 40.28
جيونيمز 166974
ملتبس نعم

مكان sy.mazraat-bayt-jinn
اسم مزرعة بيت جن
إنجليزي Mazra'at Bayt Jinn
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.304 35.917
جيونيمز 166946

مكان sy.menagh-air-base
اسم مطار منغ
اسم مطار منغ العسكري
إنجليزي Menagh Air Base
بلد SYR
صنف_الكيان airport
أب sy.aleppo-gov
موقع 36.5222 37.0417

مكان sy.mezzeh-military-airport
اسم مطار المزة
اسم مطار المزة العسكري
إنجليزي Mezzeh Military Airport
بلد SYR
صنف_الكيان airport
أب sy.damascus
موقع 33.4778 36.2233

مكان sy.mhardeh-district
اسم محردة
إنجليزي Mhardeh
بلد SYR
صنف_الكيان admin2
أب sy.hama-gov
موقع 35.3002 36.5484
جيونيمز 8276860

مكان sy.minnigh
اسم منغ
إنجليزي Minnigh
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.535 37.04

مكان sy.mismiyah
اسم مسمية
اسم المسمية
إنجليزي Mismiyah
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33.129 36.394
جيونيمز 173462
ملتبس نعم

مكان sy.misraba
اسم مسرابا
إنجليزي Misraba
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5503 36.3966
جيونيمز 173460

مكان sy.mount-hermon
اسم جبل الشيخ
اسم جبل حرمون
إنجليزي Mount Hermon
بلد SYR
صنف_الكيان mountain
أب sy
موقع 33.416 35.857

مكان sy.muabbatli
اسم المعبطلي
اسم معبطلي
إنجليزي Mu'abbatli
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.575 36.735
جيونيمز 167577

مكان sy.muayzilah
اسم معيزيلة
إنجليزي Mu'ayzilah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.77 40.5

مكان sy.mudayra
اسم مديرا
إنجليزي Mudayra
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5454 36.3862
جيونيمز 12851
ملتبس نعم

مكان sy.muhambal
اسم محمبل
إنجليزي Muhambal
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.77 36.44
جيونيمز 166757

مكان sy.muhassan
اسم موحسن
اسم المو حسن
إنجليزي Muhassan
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.22 40.31
جيونيمز 162284

مكان sy.muhaymidah
اسم محيميدة
إنجليزي Muhaymidah
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.42 40.05
جيونيمز 166747

مكان sy.muhin
اسم مهين
إنجليزي Muhin
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.246 37.082
جيونيمز 167488

مكان sy.muhradah
اسم محردة
إنجليزي Muhradah
بلد SYR
صنف_الكيان town
أب sy.mhardeh-district
موقع 35.2479 36.5725
جيونيمز 166742

مكان sy.murak
اسم مورك
إنجليزي Murak
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.375 36.687
سكان 14307
جيونيمز 166640

مكان sy.nab-as-sakhr
اسم نبع الصخر
إنجليزي Nab' as Sakhr
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.08 35.95
جيونيمز 166490

مكان sy.nabi-yunis
اسم قمة النبي يونس
اسم النبي يونس
إنجليزي Nabi Yunis
بلد SYR
صنف_الكيان mountain
أب sy.latakia-gov
موقع 35.63 36.22

مكان sy.nahr-aishah
اسم نهر عيشة
إنجليزي Nahr Aishah
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.482 36.283

مكان sy.namir
اسم نامر
إنجليزي Namir
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.67 36.24

مكان sy.namir-al-hawa
اسم نامر الهوا
إنجليزي Namir al Hawa
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.86 36.09

مكان sy.nasib
اسم نصيب
إنجليزي Nasib
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.556 36.187
جيونيمز 166390
ملتبس نعم

مكان sy.nasib-crossing
اسم معبر نصيب
اسم معبر نصيب جابر
اسم معبر نصيب الحدودي
إنجليزي Nasib crossing
بلد SYR
صنف_الكيان crossing
أب sy.daraa-gov
موقع 32.546 36.194

مكان sy.nasiriyah-air-base
اسم مطار الناصرية
اسم مطار الناصرية العسكري
إنجليزي Nasiriyah Air Base
بلد SYR
صنف_الكيان airport
أب sy.rif-dimashq
موقع 33.918 36.866

مكان sy.nawa
اسم نوى
إنجليزي Nawa
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.889 36.04
جيونيمز 166365
ملتبس نعم

مكان sy.new-aleppo
اسم حلب الجديدة
اسم حي حلب الجديدة
إنجليزي New Aleppo
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.2 37.09

مكان sy.nimr
اسم نمر
إنجليزي Nimr
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 33 36.01
جيونيمز 173186
ملتبس نعم

مكان sy.nubl
اسم نبل
إنجليزي Nubl
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.375 36.993
سكان 25546
جيونيمز 166331
ملتبس نعم

مكان sy.old-aleppo
اسم حلب القديمة
اسم أحياء حلب القديمة
إنجليزي Old Aleppo
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.199 37.163

مكان sy.old-homs
اسم حمص القديمة
اسم أحياء حمص القديمة
إنجليزي Old Homs
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.731 36.716

مكان sy.old-raqqa
اسم الرقة القديمة
إنجليزي Old Raqqa
بلد SYR
صنف_الكيان neighbourhood
أب sy.raqqa
موقع 35.952 39.02

مكان sy.old-sarmin
اسم سرمين القديمة
إنجليزي Old Sarmin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.9 36.72

مكان sy.omar-oil-field
اسم حقل العمر
اسم حقل العمر النفطي
إنجليزي Omar oil field
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 35.09 40.55

مكان sy.orontes-river
اسم نهر العاصي
اسم العاصي
إنجليزي Orontes River
بلد SYR
صنف_الكيان river
أب sy
موقع 35.2 36.5
ملتبس نعم

مكان sy.palmyra-airport
اسم مطار تدمر العسكري
اسم مطار تدمر
إنجليزي Palmyra Airport
بلد SYR
صنف_الكيان airport
أب sy.homs-gov
موقع 34.557 38.317

مكان sy.palmyra-silos
اسم صوامع تدمر
إنجليزي Palmyra silos
بلد SYR
صنف_الكيان building
أب sy.homs-gov
موقع 34.53 38.33

مكان sy.panorama
اسم البانوراما
إنجليزي Panorama
بلد SYR
صنف_الكيان base
أب sy.deir-ez-zor-gov
موقع 35.3 40.12
ملتبس نعم

مكان sy.peace-spring-area
اسم منطقة نبع السلام
إنجليزي Peace Spring area
بلد SYR
صنف_الكيان region
أب sy.hasakah-gov
موقع 36.75 39.6

مكان sy.presidential-palace
اسم قصر الشعب
إنجليزي Presidential Palace
بلد SYR
صنف_الكيان building
أب sy.damascus
موقع 33.514 36.251

مكان sy.qabasin
اسم قباسين
إنجليزي Qabasin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.424 37.567
سكان 51230
جيونيمز 166285

مكان sy.qabun
اسم القابون
اسم حي القابون
إنجليزي Qabun
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.545 36.333

مكان sy.qadi-askar
اسم قاضي عسكر
إنجليزي Qadi Askar
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.203 37.175

مكان sy.qadmous-district
اسم القدموس
إنجليزي Qadmous
بلد SYR
صنف_الكيان admin2
أب sy.tartus-gov
موقع 35.1478 36.168

مكان sy.qah
اسم قاح
إنجليزي Qah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.29 36.7
جيونيمز 166248

مكان sy.qalamoun
اسم القلمون
اسم جبال القلمون
اسم القلمون الشرقي
اسم القلمون الغربي
إنجليزي Qalamoun
بلد SYR
صنف_الكيان region
أب sy
موقع 33.9 36.6

مكان sy.qalat-al-madiq
اسم قلعة المضيق
إنجليزي Qal'at al Madiq
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.42 36.39
جيونيمز 166227

مكان sy.qaminas
اسم قميناس
إنجليزي Qaminas
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.88 36.67
جيونيمز 166161

مكان sy.qara-qawzaq-bridge
اسم جسر قره قوزاق
اسم قره قوزاق
إنجليزي Qara Qawzaq Bridge
بلد SYR
صنف_الكيان crossing
أب sy.aleppo-gov
موقع 36.64 38.21

مكان sy.qarah
اسم قارة
اسم قاره
إنجليزي Qarah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 34.154 36.746
سكان 20656
جيونيمز 166111
ملتبس نعم

مكان sy.qardaha-district
اسم القرداحة
إنجليزي Qardaha
بلد SYR
صنف_الكيان admin2
أب sy.latakia-gov
موقع 35.4171 36.1061
جيونيمز 173365

مكان sy.qarfa
اسم قرفا
إنجليزي Qarfa
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.82 36.19
جيونيمز 166041

مكان sy.qastal-maaf
اسم قسطل معاف
اسم قسطل معف
اسم قسطل المعاف
إنجليزي Qastal Ma'af
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.8244 35.9519
جيونيمز 165940

مكان sy.qatana
اسم قطنا
إنجليزي Qatana
بلد SYR
صنف_الكيان town
أب sy.qatana-district
موقع 33.4365 36.0776
سكان 18511
جيونيمز 165929

مكان sy.qatana-district
اسم قطنا
إنجليزي Qatana
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.3792 36.0117
سكان 207245
جيونيمز 165928

مكان sy.qourqeena
اسم قورقينا
إنجليزي Qourqeena
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.1606 36.6072
جيونيمز 8605919

مكان sy.qubtan-al-jabal
اسم قبتان الجبل
إنجليزي Qubtan al Jabal
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.29 36.93
جيونيمز 166267

مكان sy.qudsayya
اسم قدسيا
إنجليزي Qudsayya
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.533 36.217
جيونيمز 166251

مكان sy.qumhanah
اسم قمحانة
إنجليزي Qumhanah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.2 36.73
جيونيمز 165844

مكان sy.quneitra-crossing
اسم معبر القنيطرة
إنجليزي Quneitra crossing
بلد SYR
صنف_الكيان crossing
أب sy.quneitra-gov
موقع 33.12 35.8

مكان sy.quneitra-gov
اسم القنيطرة
إنجليزي Quneitra
بلد SYR
صنف_الكيان admin1
أب sy
موقع 33.0347 35.7919
سكان 66593
جيونيمز 173336

مكان sy.qurqanya
اسم قورقنيا
إنجليزي Qurqanya
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.15 36.57
جيونيمز 165672

مكان sy.rabiah
اسم ربيعة
إنجليزي Rabi'ah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.78 36.02
جيونيمز 167880
ملتبس نعم

مكان sy.rahbat-khattab
اسم رحبة خطاب
إنجليزي Rahbat Khattab
بلد SYR
صنف_الكيان base
أب sy.hama-gov
موقع 35.22 36.64

مكان sy.raju
اسم راجو
إنجليزي Raju
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.677 36.665
جيونيمز 165571

مكان sy.rakaya
اسم ركايا
اسم ركايا سجنة
إنجليزي Rakaya
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.53 36.6

مكان sy.ram-hamdan
اسم رام حمدان
إنجليزي Ram Hamdan
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.05 36.7
جيونيمز 165551

مكان sy.rami
اسم رامي
إنجليزي Rami
بلد SYR
صنف_الكيان village
أب sy.suwayda-gov
موقع 32.74 36.91
ملتبس نعم

مكان sy.ramouseh-road
اسم طريق الراموسة
اسم معبر الراموسة
إنجليزي Ramouseh Road
بلد SYR
صنف_الكيان road
أب sy.aleppo
موقع 36.15 37.13

مكان sy.rankus
اسم رنكوس
إنجليزي Rankus
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.76 36.385
جيونيمز 165533

مكان sy.raqqa
اسم الرقة
اسم الرقه
إنجليزي Ar Raqqah
بلد SYR
صنف_الكيان city
أب sy.raqqa-gov
موقع 35.9528 39.0079
سكان 220488
جيونيمز 172955

مكان sy.raqqa-gov
اسم الرقة
إنجليزي Ar-Raqqah
بلد SYR
صنف_الكيان admin1
أب sy
موقع 35.9669 39.0692
سكان 793514
جيونيمز 172957

مكان sy.ras-al-ayn
اسم رأس العين
اسم سري كانيه
إنجليزي Ra's al 'Ayn
بلد SYR
صنف_الكيان town
أب sy.ras-al-ayn-district
موقع 36.85 40.07
جيونيمز 165509

مكان sy.ras-al-ayn-district
اسم رأس العين
إنجليزي Ras al-Ayn
بلد SYR
صنف_الكيان admin2
أب sy.hasakah-gov
موقع 36.7566 40.1464
جيونيمز 7895146

مكان sy.ras-al-basit
اسم رأس شمرا
اسم رأس البسيط
إنجليزي Ras al Basit
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.86 35.84

مكان sy.ras-al-khashufah
اسم الكشفة
اسم رأس الخشوفة
اسم كشفة
إنجليزي Ra's al Khashufah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.8265 36.0517
جيونيمز 168538
ملتبس نعم

مكان sy.ras-al-maarrah
اسم رأس المعرة
إنجليزي Ra's al Ma'arrah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.9996 36.5581

مكان sy.rasm-al-harmal
اسم رسم الحرمل
اسم رسم الحرمل الإمام
إنجليزي Rasm al Harmal
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.2449 37.7161
جيونيمز 165428

مكان sy.regiment-46
اسم الفوج 46
اسم الفوج السادس والأربعين
إنجليزي Regiment 46
بلد SYR
صنف_الكيان base
أب sy.aleppo-gov
موقع 36.13 36.88

مكان sy.resafa-junction
اسم مثلث الرصافة
إنجليزي Resafa junction
بلد SYR
صنف_الكيان road
أب sy.raqqa-gov
موقع 35.6 38.6

مكان sy.rif-dimashq
اسم ريف دمشق
إنجليزي Rif-dimashq
بلد SYR
صنف_الكيان admin1
أب sy
موقع 33.4115 37.6333
سكان 2273074
جيونيمز 170652

مكان sy.ritiyan
اسم رتيان
إنجليزي Ritiyan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.36 37.05
جيونيمز 165298

مكان sy.roj-camp
اسم مخيم روج
اسم روج
إنجليزي Roj camp
بلد SYR
صنف_الكيان camp
أب sy.hasakah-gov
موقع 37.14 42.11
ملتبس نعم

مكان sy.rojava
اسم غرب كردستان
اسم روجافا
اسم روج آفا
اسم كردستان سوريا
إنجليزي Rojava
بلد SYR
صنف_الكيان region
أب sy
موقع 36.7 40.5

مكان sy.rukban
اسم مخيم الركبان
اسم الركبان
إنجليزي Rukban
بلد SYR
صنف_الكيان camp
أب sy.rif-dimashq
موقع 33.315 38.7
ملتبس نعم

مكان sy.rukn-ad-din
اسم ركن الدين
اسم حي ركن الدين
إنجليزي Rukn ad Din
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.535 36.3

مكان sy.rumaylan
اسم رميلان
اسم الرميلان
إنجليزي Rumaylan
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.99 41.95

مكان sy.sabbah
اسم عين التينة
اسم سبة
إنجليزي Sabbah
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 34.9029 36.2371
جيونيمز 172159

مكان sy.sadad
اسم صدد
إنجليزي Sadad
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.313 36.926
جيونيمز 165109
ملتبس نعم

مكان sy.safita
اسم صافيتا
إنجليزي Safita
بلد SYR
صنف_الكيان town
أب sy.safita-district
موقع 34.8184 36.1138
سكان 27815
جيونيمز 165060

مكان sy.safita-district
اسم صافيتا
إنجليزي Safita
بلد SYR
صنف_الكيان admin2
أب sy.tartus-gov
موقع 34.8102 36.1371
سكان 129632
جيونيمز 165059

مكان sy.safuhin
اسم سفوهن
إنجليزي Safuhin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.62 36.48

مكان sy.sahm-al-jawlan
اسم سحم الجولان
اسم سحم
إنجليزي Sahm al Jawlan
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.78 35.93
جيونيمز 165020

مكان sy.sahnaya
اسم صحنايا
اسم أشرفية صحنايا
إنجليزي Sahnaya
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.427 36.225
جيونيمز 172840

مكان sy.sajnah
اسم حي سجنة
اسم سجنة
إنجليزي Sajnah
بلد SYR
صنف_الكيان neighbourhood
أب sy.daraa
موقع 32.61 36.092

مكان sy.salah-ad-din
اسم صلاح الدين
اسم حي صلاح الدين
إنجليزي Salah ad Din
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.187 37.124
ملتبس نعم

مكان sy.salakhid
اسم صلاخد
إنجليزي Salakhid
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.8727 36.5727
سكان 12842
جيونيمز 164952

مكان sy.salhab
اسم سلحب
إنجليزي Salhab
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.26 36.38
جيونيمز 163470

مكان sy.salkhad
اسم صلخد
إنجليزي Salkhad
بلد SYR
صنف_الكيان town
أب sy.salkhad-district
موقع 32.492 36.7111
جيونيمز 164917

مكان sy.salkhad-district
اسم صلخد
إنجليزي Salkhad
بلد SYR
صنف_الكيان admin2
أب sy.suwayda-gov
موقع 32.4825 36.8514
سكان 60375
جيونيمز 164916

مكان sy.salma
اسم سلمى
إنجليزي Salma
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.674 36.13
جيونيمز 164907
ملتبس نعم

مكان sy.salqin
اسم سلقين
إنجليزي Salqin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.1395 36.4541
سكان 31608
جيونيمز 164898

مكان sy.salu
اسم سعلو
إنجليزي Sa'lu
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 35.08 40.38

مكان sy.saraqib
اسم سراقب
إنجليزي Saraqib
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.8645 36.8059
سكان 34231
جيونيمز 164816

مكان sy.sarjah
اسم سرجة
إنجليزي Sarjah
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.71 36.62
جيونيمز 164796

مكان sy.sarmada
اسم سرمدا
إنجليزي Sarmada
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.187 36.723
جيونيمز 164786

مكان sy.sarmin
اسم سرمين
إنجليزي Sarmin
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.904 36.725
جيونيمز 164782

مكان sy.sarrin
اسم صرين
إنجليزي Sarrin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.6 38.296
جيونيمز 164071

مكان sy.sasa
اسم سعسع
إنجليزي Sa'sa'
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.282 36.0195
جيونيمز 164773

مكان sy.sayda
اسم صيدا
إنجليزي Sayda
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.615 36.22
جيونيمز 164719
ملتبس نعم

مكان sy.saydnaya
اسم صيدنايا
إنجليزي Saydnaya
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.696 36.377
جيونيمز 164717

مكان sy.sayf-ad-dawlah
اسم سيف الدولة
اسم حي سيف الدولة
إنجليزي Sayf ad Dawlah
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.192 37.126

مكان sy.security-square-damascus
اسم كفر سوسة المربع الأمني
اسم المربع الأمني في دمشق
إنجليزي Security Square Damascus
بلد SYR
صنف_الكيان building
أب sy.damascus
موقع 33.495 36.272

مكان sy.sednaya-prison
اسم سجن صيدنايا
اسم صيدنايا العسكري
اسم سجن صيدنايا العسكري
إنجليزي Sednaya Prison
بلد SYR
صنف_الكيان prison
أب sy.rif-dimashq
موقع 33.664 36.329

مكان sy.semalka-crossing
اسم سيمالكا
اسم معبر سيمالكا
اسم معبر سيمالكا الحدودي
إنجليزي Semalka crossing
بلد SYR
صنف_الكيان crossing
أب sy.hasakah-gov
موقع 37.08 42.37

مكان sy.shaba
اسم شبعا
إنجليزي Shab'a
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.442 36.41
جيونيمز 164657

مكان sy.shaer-gas-field
اسم حقل الشاعر
اسم حقل شاعر
اسم حقل الشاعر للغاز
اسم جبل الشاعر
إنجليزي Shaer gas field
بلد SYR
صنف_الكيان field
أب sy.homs-gov
موقع 34.97 37.66

مكان sy.shahba
اسم شهبا
إنجليزي Shahba
بلد SYR
صنف_الكيان town
أب sy.shahba-district
موقع 32.8551 36.629
سكان 14784
جيونيمز 164626

مكان sy.shahba-district
اسم شهبا
إنجليزي Shahba'
بلد SYR
صنف_الكيان admin2
أب sy.suwayda-gov
موقع 32.9863 36.717
سكان 71949
جيونيمز 164625

مكان sy.shahranaz
اسم شهرناز
إنجليزي Shahranaz
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.5 36.46
جيونيمز 164616

مكان sy.shaqqa
اسم شقا
إنجليزي Shaqqa
بلد SYR
صنف_الكيان town
أب sy.suwayda-gov
موقع 32.9 36.7
جيونيمز 164479

مكان sy.sharran
اسم شران
إنجليزي Sharran
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.58 36.98
جيونيمز 164451

مكان sy.shathah
اسم شطحة التحتا
اسم شطحة
إنجليزي Shathah
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.5051 36.2438
جيونيمز 164398

مكان sy.shaykh-al-hadid
اسم شيخ الحديد
إنجليزي Shaykh al Hadid
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.5 36.6
جيونيمز 164354

مكان sy.shaykh-aqil
اسم الشيخ عقيل
إنجليزي Shaykh Aqil
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.28 36.97
جيونيمز 172749

مكان sy.shaykh-hilal
اسم الشيخ هلال
إنجليزي Shaykh Hilal
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.25 37.6

مكان sy.shaykh-isa
اسم الشيخ عيسى
إنجليزي Shaykh Isa
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.475 37.12
جيونيمز 172684
ملتبس نعم

مكان sy.shaykh-sulayman
اسم الشيخ سليمان
اسم قاعدة الشيخ سليمان
إنجليزي Shaykh Sulayman
بلد SYR
صنف_الكيان base
أب sy.aleppo-gov
موقع 36.24 36.88

مكان sy.shayrat-air-base
اسم مطار الشعيرات
اسم مطار الشعيرات العسكري
اسم قاعدة الشعيرات
اسم الشعيرات
إنجليزي Shayrat Air Base
بلد SYR
صنف_الكيان airport
أب sy.homs-gov
موقع 34.4905 36.9089

مكان sy.shayzar
اسم قلعة شيزر
اسم شيزر
إنجليزي Shayzar
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.267 36.567
جيونيمز 164300

مكان sy.sheikh-maqsoud
اسم الشيخ مقصود
اسم حي الشيخ مقصود
إنجليزي Sheikh Maqsoud
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.238 37.148

مكان sy.shin
اسم شين
إنجليزي Shin
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.7786 36.4237
جيونيمز 164261
ملتبس نعم

مكان sy.shinan
اسم شنان
إنجليزي Shinan
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.72 36.6
جيونيمز 164259

مكان sy.shuayb-adh-dhikr
اسم شعيب الذكر
إنجليزي Shu'ayb adh Dhikr
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 36 38.1

مكان sy.sijju
اسم سجو
إنجليزي Sijju
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.62 37.07

مكان sy.sinjar
اسم سنجار
إنجليزي Sinjar
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.63 36.93

مكان sy.siqba
اسم سقبا
إنجليزي Siqba
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5189 36.3831
جيونيمز 164828

مكان sy.sirghaya
اسم سرغايا
إنجليزي Sirghaya
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.8104 36.1579
جيونيمز 164083

مكان sy.slinfah
اسم صلنفة
إنجليزي Slinfah
بلد SYR
صنف_الكيان town
أب sy.latakia-gov
موقع 35.6 36.19
جيونيمز 164052

مكان sy.subaykhan
اسم صبيخان
إنجليزي Subaykhan
بلد SYR
صنف_الكيان town
أب sy.deir-ez-zor-gov
موقع 34.86 40.59
سكان 25514
جيونيمز 164025

مكان sy.sukayk
اسم سكيك
إنجليزي Sukayk
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.43 36.76
جيونيمز 163984

مكان sy.suluk
اسم سلوك
إنجليزي Suluk
بلد SYR
صنف_الكيان town
أب sy.raqqa-gov
موقع 36.597 39.127
جيونيمز 164895
ملتبس نعم

مكان sy.suran
اسم صوران
إنجليزي Suran
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.565 37.21
جيونيمز 163913

مكان sy.suran-hama-gov
اسم صوران
إنجليزي Suran
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.29 36.745
سكان 30716
جيونيمز 163915

مكان sy.suwayda
اسم السويداء
اسم السويدا
إنجليزي As-Suwayda
بلد SYR
صنف_الكيان city
أب sy.suwayda-gov
موقع 32.709 36.5695
سكان 64730
جيونيمز 172408

مكان sy.suwayda-gov
اسم السويداء
إنجليزي As-Suwayda
بلد SYR
صنف_الكيان admin1
أب sy
موقع 32.7335 36.8362
سكان 313231
جيونيمز 172410

مكان sy.syrian-coast
اسم الساحل السوري
إنجليزي Syrian coast
بلد SYR
صنف_الكيان region
أب sy
موقع 35.2 35.95

مكان sy.syrian-desert
اسم البادية السورية
اسم البادية
اسم بادية الشام
إنجليزي Syrian Desert
بلد SYR
صنف_الكيان region
أب sy
موقع 34.3 39

مكان sy.t2-pumping-station
اسم محطة T2
اسم المحطة الثانية
اسم تي 2
إنجليزي T2 Pumping Station
بلد SYR
صنف_الكيان base
أب sy.homs-gov
موقع 34.38 40.14
ملتبس نعم

مكان sy.tabqa-air-base
اسم مطار الطبقة
اسم مطار الطبقة العسكري
إنجليزي Tabqa Air Base
بلد SYR
صنف_الكيان airport
أب sy.raqqa-gov
موقع 35.7547 38.5667

مكان sy.tabqa-dam
اسم سد الفرات
اسم سد الطبقة
إنجليزي Tabqa Dam
بلد SYR
صنف_الكيان dam
أب sy.raqqa-gov
موقع 35.873 38.567

مكان sy.tadif
اسم تادف
إنجليزي Tadif
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.345 37.53
سكان 34670
جيونيمز 163811

مكان sy.tadmor-prison
اسم سجن تدمر
إنجليزي Tadmor Prison
بلد SYR
صنف_الكيان prison
أب sy.homs-gov
موقع 34.556 38.28

مكان sy.tadmur
اسم تدمر
اسم مدينة تدمر الأثرية
إنجليزي Tadmur
بلد SYR
صنف_الكيان city
أب sy.tadmur-district
موقع 34.56 38.267
سكان 51015
جيونيمز 163808

مكان sy.tadmur-district
اسم تدمر
إنجليزي Tadmur
بلد SYR
صنف_الكيان admin2
أب sy.homs-gov
موقع 34.424 38.6458
جيونيمز 7895145
ملتبس نعم

مكان sy.tafas
اسم طفس
إنجليزي Tafas
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.737 36.069
سكان 31249
جيونيمز 163806

مكان sy.taftanaz
اسم تفتناز
إنجليزي Taftanaz
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.9983 36.7858
جيونيمز 163799

مكان sy.taftanaz-air-base
اسم مطار تفتناز
اسم مطار تفتناز العسكري
إنجليزي Taftanaz Air Base
بلد SYR
صنف_الكيان airport
أب sy.idlib-gov
موقع 35.972 36.783

مكان sy.talin
اسم تالين
إنجليزي Talin
بلد SYR
صنف_الكيان town
أب sy.tartus-gov
موقع 35.1485 36.0329
جيونيمز 163774
ملتبس نعم

مكان sy.talkalakh
اسم تلكلخ
إنجليزي Talkalakh
بلد SYR
صنف_الكيان town
أب sy.talkalakh-district
موقع 34.668 36.257
سكان 29754
جيونيمز 163533

مكان sy.talkalakh-district
اسم تلكلخ
إنجليزي Talkalakh
بلد SYR
صنف_الكيان admin2
أب sy.homs-gov
موقع 34.7185 36.2738
جيونيمز 163532

مكان sy.tall-abyad
اسم تل أبيض
إنجليزي Tall Abyad
بلد SYR
صنف_الكيان town
أب sy.tell-abyad-district
موقع 36.697 38.956
جيونيمز 163750

مكان sy.tall-abyad-crossing
اسم معبر تل أبيض
إنجليزي Tall Abyad crossing
بلد SYR
صنف_الكيان crossing
أب sy.raqqa-gov
موقع 36.708 38.95

مكان sy.tall-ad-daman
اسم تل ضمان
اسم تل دامان
اسم تل الضمان
إنجليزي Tall ad Daman
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 35.8078 37.2538
جيونيمز 163747

مكان sy.tall-ahmar
اسم تل أحمر
إنجليزي Tall Ahmar
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.2 35.9

مكان sy.tall-ahwiyah
اسم تل الأهوية
إنجليزي Tall Ahwiyah
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.5 40.7

مكان sy.tall-al-hamamiyat
اسم الحماميات تل
إنجليزي Tall al Hamamiyat
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.4 36.5

مكان sy.tall-al-harrah
اسم تل الحارة
إنجليزي Tall al Harrah
بلد SYR
صنف_الكيان mountain
أب sy.daraa-gov
موقع 33.058 35.97

مكان sy.tall-al-ward
اسم تل الورد
إنجليزي Tall al Ward
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.8 40.42

مكان sy.tall-alam
اسم قرية تل العلم
إنجليزي Tall Alam
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.08 37.37

مكان sy.tall-as
اسم تل عاس
إنجليزي Tall As
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.45 36.57

مكان sy.tall-as-sultan
اسم تل السلطان
إنجليزي Tall as Sultan
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.79 36.95
جيونيمز 163442

مكان sy.tall-bizam
اسم تل بزام
إنجليزي Tall Bizam
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.33 36.72

مكان sy.tall-brak
اسم تل براك
إنجليزي Tall Brak
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.68 41.06
جيونيمز 163607

مكان sy.tall-daw
اسم تلدو
إنجليزي Tall Daw
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.867 36.516
جيونيمز 163596

مكان sy.tall-hadyah
اسم تل حدية
إنجليزي Tall Hadyah
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.01 36.93

مكان sy.tall-halaf
اسم تل حلف
اسم بلدة تل حلف
إنجليزي Tall Halaf
بلد SYR
صنف_الكيان village
أب sy
موقع 36.826 40.039

مكان sy.tall-hamis
اسم تل حميس
إنجليزي Tall Hamis
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.7568 41.3994

مكان sy.tall-jibbin
اسم تل جبين
إنجليزي Tall Jibbin
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.36 37.11
جيونيمز 12955

مكان sy.tall-kurdi
اسم تل كردي
إنجليزي Tall Kurdi
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.598 36.43
جيونيمز 163688

مكان sy.tall-malid
اسم تل مالد
إنجليزي Tall Malid
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.45 37.13

مكان sy.tall-mannas
اسم تلمنس
إنجليزي Tall Mannas
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.64 36.74
جيونيمز 163499

مكان sy.tall-milh
اسم تل ملح
إنجليزي Tall Milh
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.35 36.5
جيونيمز 163503

مكان sy.tall-rifat
اسم تل رفعت
إنجليزي Tall Rif'at
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.4736 37.0967
سكان 25658
جيونيمز 163476

مكان sy.tall-shair
اسم تل شعير
إنجليزي Tall Sha'ir
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.35 37.22
جيونيمز 163464

مكان sy.tall-shihab
اسم تل شهاب
إنجليزي Tall Shihab
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.69 35.97
جيونيمز 163454

مكان sy.tall-tamr
اسم تل تمر
إنجليزي Tall Tamr
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.655 40.37
جيونيمز 163434

مكان sy.tall-tuqan
اسم تل طوقان
إنجليزي Tall Tuqan
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.8 36.93

مكان sy.tall-wasit
اسم تل واسط
إنجليزي Tall Wasit
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.67 36.33
جيونيمز 11556256

مكان sy.tallaf
اسم طلف
إنجليزي Tallaf
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.9 36.52
جيونيمز 163741

مكان sy.tallbisah
اسم تلبيسة
إنجليزي Tallbisah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8406 36.7309
سكان 38491
جيونيمز 163779

مكان sy.tanak-oil-field
اسم حقل التنك
اسم حقل التنك النفطي
إنجليزي Tanak oil field
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 34.9 40.72

مكان sy.taqsis
اسم تقسيس
إنجليزي Taqsis
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.016 36.8627

مكان sy.tariq-al-bab
اسم طريق الباب
اسم حي طريق الباب
إنجليزي Tariq al Bab
بلد SYR
صنف_الكيان neighbourhood
أب sy.aleppo
موقع 36.207 37.2

مكان sy.tariq-as-sadd
اسم طريق السد
اسم حي طريق السد
إنجليزي Tariq as Sadd
بلد SYR
صنف_الكيان neighbourhood
أب sy.daraa
موقع 32.612 36.115

مكان sy.tarmala
اسم ترملا
إنجليزي Tarmala
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.55 36.53
جيونيمز 163350

مكان sy.tartab
اسم فوج طرطب
اسم طرطب
إنجليزي Tartab
بلد SYR
صنف_الكيان base
أب sy.hasakah-gov
موقع 36.97 41.25

مكان sy.tartus
اسم طرطوس
إنجليزي Tartus
بلد SYR
صنف_الكيان city
أب sy.tartus-gov
موقع 34.8895 35.8866
سكان 115769
جيونيمز 163345

مكان sy.tartus-gov
اسم طرطوس
إنجليزي Tartus Governorate
بلد SYR
صنف_الكيان admin1
أب sy
موقع 34.9182 36.0228
سكان 115769
جيونيمز 163342

مكان sy.tartus-naval-base
اسم قاعدة طرطوس
اسم قاعدة طرطوس البحرية
إنجليزي Tartus naval base
بلد SYR
صنف_الكيان base
أب sy.tartus-gov
موقع 34.91 35.87

مكان sy.tasil
اسم تسيل
إنجليزي Tasil
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.835 35.97
جيونيمز 163330

مكان sy.taum
اسم طعوم
إنجليزي Ta'um
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.98 36.75
جيونيمز 4705

مكان sy.taym-oil-field
اسم حقل التيم
اسم حقل التيم النفطي
إنجليزي Taym oil field
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 35.17 40.14

مكان sy.tayyibat-al-imam
اسم طيبة الإمام
إنجليزي Tayyibat al Imam
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.266 36.713
سكان 29259
جيونيمز 163270

مكان sy.tel-qatsir
اسم بيت كتسير
إنجليزي Tel Qatsir
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.7054 35.6176
سكان 2878
جيونيمز 163684

مكان sy.tell-abyad-district
اسم تل أبيض
إنجليزي Tell Abyad
بلد SYR
صنف_الكيان admin2
أب sy.raqqa-gov
موقع 36.4828 39.2136
جيونيمز 7905857

مكان sy.thalah-air-base
اسم مطار الثعلة
اسم مطار الثعلة العسكري
إنجليزي Tha'lah Air Base
بلد SYR
صنف_الكيان airport
أب sy.daraa-gov
موقع 32.705 36.412

مكان sy.thawra-oil-field
اسم حقل الثورة النفطي
اسم حقل الثورة
إنجليزي Thawra oil field
بلد SYR
صنف_الكيان field
أب sy.raqqa-gov
موقع 35.45 38.75

مكان sy.tir-maallah
اسم تيرمعلة
اسم تير معلة
إنجليزي Tir Ma'allah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8 36.71
جيونيمز 163285

مكان sy.tir-maallah-jadidah
اسم تير معلة الجديدة
إنجليزي Tir Maallah Jadidah
بلد SYR
صنف_الكيان town
أب sy.homs-gov
موقع 34.8 36.72

مكان sy.tishreen-military-hospital
اسم مشفى تشرين العسكري
إنجليزي Tishreen Military Hospital
بلد SYR
صنف_الكيان building
أب sy.rif-dimashq
موقع 33.557 36.345

مكان sy.tishrin
اسم تشرين
اسم حي تشرين
إنجليزي Tishrin
بلد SYR
صنف_الكيان neighbourhood
أب sy.damascus
موقع 33.552 36.34
ملتبس نعم

مكان sy.tishrin-dam
اسم سد تشرين
إنجليزي Tishrin Dam
بلد SYR
صنف_الكيان dam
أب sy.aleppo-gov
موقع 36.382 38.183

مكان sy.tiyas-air-base
اسم مطار تيفور
اسم مطار التيفور
اسم مطار التيفور العسكري
اسم مطار تي فور
اسم قاعدة تيفور
اسم مطار T4
إنجليزي Tiyas Air Base
بلد SYR
صنف_الكيان airport
أب sy.homs-gov
موقع 34.5225 37.63

مكان sy.tremseh
اسم التريمسة
إنجليزي Tremseh
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.2718 36.504
سكان 6927
جيونيمز 9847679

مكان sy.tulul-al-humr
اسم تل الأحمر
إنجليزي Tulul al-Humr
بلد SYR
صنف_الكيان mountain
أب sy.quneitra-gov
موقع 33.24 35.88

مكان sy.tulul-as-safa
اسم تلول الصفا
اسم الصفا
إنجليزي Tulul as Safa
بلد SYR
صنف_الكيان mountain
أب sy.suwayda-gov
موقع 33.08 37.15
ملتبس نعم

مكان sy.turkman-barih
اسم تركمان بارح
إنجليزي Turkman Barih
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.51 37.3
جيونيمز 163101

مكان sy.turunjah
اسم طرنجة
إنجليزي Turunjah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.25 35.84
جيونيمز 163091

مكان sy.tuwaynan-gas-field
اسم حقل توينان
إنجليزي Tuwaynan gas field
بلد SYR
صنف_الكيان field
أب sy.homs-gov
موقع 35.15 38.12

مكان sy.umayyad-square
اسم ساحة الأمويين
إنجليزي Umayyad Square
بلد SYR
صنف_الكيان building
أب sy.damascus
موقع 33.5137 36.2764

مكان sy.umm-al-mayadhin
اسم أم المياذن
إنجليزي Umm al Mayadhin
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.58 36.18
جيونيمز 162987

مكان sy.umm-batinah
اسم أم باطنة
إنجليزي Umm Batinah
بلد SYR
صنف_الكيان town
أب sy.quneitra-gov
موقع 33.11 35.9
جيونيمز 162929

مكان sy.umm-hawsh
اسم أم حوش
إنجليزي Umm Hawsh
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.4 37.14
جيونيمز 167600

مكان sy.undof-zone
اسم المنطقة العازلة
اسم المنطقة العازلة في الجولان
إنجليزي UNDOF Zone
بلد SYR
صنف_الكيان region
أب sy
موقع 33.05 35.86

مكان sy.uqayribat
اسم عقيربات
إنجليزي Uqayribat
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.0431 37.4644

مكان sy.urum-al-jawz
اسم أورم الجوز
إنجليزي Urum al Jawz
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 35.82 36.54
جيونيمز 162779

مكان sy.urum-al-kubra
اسم أورم الكبرى
إنجليزي Urum al Kubra
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.145 36.94
جيونيمز 162789

مكان sy.utaya
اسم أوتايا
إنجليزي Utaya
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.535 36.476
جيونيمز 162767

مكان sy.vehicle-administration
اسم إدارة المركبات
اسم إدارة المركبات العسكرية
إنجليزي Vehicle Administration
بلد SYR
صنف_الكيان base
أب sy.rif-dimashq
موقع 33.553 36.375

مكان sy.wadi-adh-dhahab
اسم وادي الذهب
اسم حي وادي الذهب
إنجليزي Wadi adh Dhahab
بلد SYR
صنف_الكيان neighbourhood
أب sy.homs
موقع 34.705 36.725

مكان sy.wadi-al-deif
اسم وادي الضيف
اسم معسكر وادي الضيف
إنجليزي Wadi al-Deif
بلد SYR
صنف_الكيان base
أب sy
موقع 35.655 36.71

مكان sy.wadi-al-uyun
اسم وادي العيون
إنجليزي Wadi al Uyun
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 34.98 36.19
جيونيمز 162706

مكان sy.wadi-an-nasara
اسم وادي النصارى
إنجليزي Wadi an Nasara
بلد SYR
صنف_الكيان region
أب sy.homs-gov
موقع 34.78 36.28

مكان sy.wadi-barada
اسم وادي بردى
إنجليزي Wadi Barada
بلد SYR
صنف_الكيان region
أب sy
موقع 33.62 36.15

مكان sy.ward-oil-field
اسم حقل الورد
اسم حقل الورد النفطي
إنجليزي Ward oil field
بلد SYR
صنف_الكيان field
أب sy.deir-ez-zor-gov
موقع 34.58 40.66

مكان sy.western-ghouta
اسم الغوطة الغربية
اسم غوطة دمشق الغربية
إنجليزي Western Ghouta
بلد SYR
صنف_الكيان region
أب sy
موقع 33.43 36.18

مكان sy.yabrud
اسم يبرود
إنجليزي Yabrud
بلد SYR
صنف_الكيان town
أب sy.yabrud-district
موقع 33.9674 36.6574
سكان 40502
جيونيمز 162627

مكان sy.yabrud-district
اسم يبرود
إنجليزي Yabrud
بلد SYR
صنف_الكيان admin2
أب sy.rif-dimashq
موقع 33.9531 36.4734
سكان 48370
جيونيمز 7895152

مكان sy.yalda
اسم يلدا
إنجليزي Yalda
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.463 36.323
جيونيمز 162616

مكان sy.yarmouk-basin
اسم حوض اليرموك
إنجليزي Yarmouk Basin
بلد SYR
صنف_الكيان region
أب sy.daraa-gov
موقع 32.78 35.92

مكان sy.yarmuk-camp
اسم مخيم اليرموك
اسم اليرموك
إنجليزي Yarmuk Camp
بلد SYR
صنف_الكيان camp
أب sy.damascus
موقع 33.474 36.303
جيونيمز 166716

مكان sy.zakiyah
اسم زاكية
إنجليزي Zakiyah
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.335 36.155
جيونيمز 162560

مكان sy.zamalka
اسم زملكا
إنجليزي Zamalka
بلد SYR
صنف_الكيان town
أب sy.rif-dimashq
موقع 33.5261 36.3539
جيونيمز 162547

مكان sy.zardana
اسم زردنا
إنجليزي Zardana
بلد SYR
صنف_الكيان town
أب sy.idlib-gov
موقع 36.05 36.76
جيونيمز 162522

مكان sy.zarkan
اسم زركان
إنجليزي Zarkan
بلد SYR
صنف_الكيان town
أب sy.hasakah-gov
موقع 36.82 40.41

مكان sy.zaydal
اسم زيدل
إنجليزي Zaydal
بلد SYR
صنف_الكيان town
أب sy
موقع 34.72 36.79

مكان sy.zaytan
اسم زيتان
إنجليزي Zaytan
بلد SYR
صنف_الكيان town
أب sy.aleppo-gov
موقع 36.045 37.045
جيونيمز 162457

مكان sy.zayzun
اسم زيزون
اسم محطة زيزون الحرارية
إنجليزي Zayzun
بلد SYR
صنف_الكيان town
أب sy.hama-gov
موقع 35.74 36.36
جيونيمز 11556267

مكان sy.zayzun-daraa-gov
اسم زيزون
إنجليزي Zayzun
بلد SYR
صنف_الكيان town
أب sy.daraa-gov
موقع 32.73 35.94
جيونيمز 162444
