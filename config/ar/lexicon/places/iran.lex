# Places of Iran.
# Written by hand and checked against GeoNames (geonames.org) and Who's On
# First (whosonfirst.org), both CC BY 4.0.

مكان ir.abadan
اسم عبادان
إنجليزي Abadan
بلد IRN
صنف_الكيان city
أب ir.khuzestan-gov
موقع 30.3392 48.3043
سكان 370180
جيونيمز 145459

مكان ir.abadeh
اسم آباده
إنجليزي Abadeh
بلد IRN
صنف_الكيان town
أب ir.abadeh-district
موقع 31.1608 52.6506
سكان 59116
جيونيمز 145449

مكان ir.abadeh-district
اسم آباده
إنجليزي Abadeh
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 31.2626 52.5122
ملتبس نعم

مكان ir.abarkuh
اسم أبركوه
اسم ابر قو
اسم ابرغ
اسم ابرقوه
إنجليزي Abarkuh
بلد IRN
صنف_الكيان town
أب ir.abarkuh-district
موقع 31.1289 53.2824
جيونيمز 145427
ملتبس نعم

مكان ir.abarkuh-district
اسم مقاطعة أبركوه
اسم ابركوه
إنجليزي Abarkuh
بلد IRN
صنف_الكيان admin2
أب ir.yazd-gov
موقع 31.1886 53.1874

مكان ir.abas-abad
اسم عباس آباد
إنجليزي 'Abas Abad
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.7277 51.1057
سكان 13482
جيونيمز 145303

مكان ir.abbar
اسم آب بر
إنجليزي Abbar
بلد IRN
صنف_الكيان town
أب ir.zanjan-gov
موقع 36.9263 48.9583
جيونيمز 145407

مكان ir.abdanan
اسم آبدانان
إنجليزي Abdanan
بلد IRN
صنف_الكيان town
أب ir.abdanan-district
موقع 32.9926 47.4198
سكان 19360
جيونيمز 145233

مكان ir.abdanan-district
اسم آبدانان
إنجليزي Abdanan
بلد IRN
صنف_الكيان admin2
أب ir.ilam-gov
موقع 32.8709 47.5376

مكان ir.abhar
اسم أبهر
إنجليزي Abhar
بلد IRN
صنف_الكيان city
أب ir.abhar-district
موقع 36.1468 49.218
سكان 69889
جيونيمز 145034
ملتبس نعم

مكان ir.abhar-district
اسم مقاطعة أبهر
اسم ابهر
إنجليزي Abhar
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 36.436 48.8869
ملتبس نعم

مكان ir.abrisham
اسم ابريشم
إنجليزي Abrisham
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.5561 51.5733
سكان 20000
جيونيمز 418950

مكان ir.abu-musa
اسم أبو موسى
اسم جزيرة أبو موسى
إنجليزي Abu Musa
بلد IRN
صنف_الكيان island
أب ir.hormozgan-gov
موقع 25.88 55.03

مكان ir.abyek
اسم آبيك
اسم ابيك سفل
إنجليزي Abyek
بلد IRN
صنف_الكيان town
أب ir.abyek-district
موقع 36.0667 50.55
سكان 55128
جيونيمز 144794
ملتبس نعم

مكان ir.abyek-district
اسم آبيك
إنجليزي Abyek
بلد IRN
صنف_الكيان admin2
أب ir.qazvin-gov
موقع 36.1201 50.343
ملتبس نعم

مكان ir.aghajari
اسم آغاجارى
إنجليزي Aghajari
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 30.7006 49.8315
سكان 21785
جيونيمز 144696

مكان ir.ahar
اسم أهر
إنجليزي Ahar
بلد IRN
صنف_الكيان city
أب ir.ahar-district
موقع 38.4774 47.0699
سكان 94348
جيونيمز 144616
ملتبس نعم

مكان ir.ahar-district
اسم أهر
إنجليزي Ahar
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 38.4828 47.2367
ملتبس نعم

مكان ir.ahram
اسم أهرم
إنجليزي Ahram
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 28.8826 51.2746
جيونيمز 144484
ملتبس نعم

مكان ir.ahvaz
اسم الأهواز
اسم الأحواز
اسم اهواز
إنجليزي Ahvaz
بلد IRN
صنف_الكيان city
أب ir.khuzestan-gov
موقع 31.3203 48.6693
سكان 1112021
جيونيمز 144448

مكان ir.ajab-shir
اسم عجب شير
اسم اجبشهر
إنجليزي Ajab Shir
بلد IRN
صنف_الكيان town
أب ir.east-azerbaijan-gov
موقع 37.4776 45.8943
سكان 29675
جيونيمز 144443

مكان ir.akbarabad
اسم اكبرآباد
إنجليزي Akbarabad
بلد IRN
صنف_الكيان city
أب ir.fars-gov
موقع 29.2464 52.7793
سكان 98342
جيونيمز 144410

مكان ir.alavijeh
اسم علويجه
إنجليزي Alavijeh
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 33.0548 51.0833
سكان 14550
جيونيمز 144263

مكان ir.alborz-district
اسم جبال ألبرز
إنجليزي Alborz
بلد IRN
صنف_الكيان admin2
أب ir.qazvin-gov
موقع 36.1812 50.0645

مكان ir.alborz-gov
اسم ألبرز
إنجليزي Alborz
بلد IRN
صنف_الكيان admin1
أب ir
موقع 35.9 50.8

مكان ir.aleshtar
اسم ألشتر
إنجليزي Aleshtar
بلد IRN
صنف_الكيان town
أب ir.lorestan-gov
موقع 33.8642 48.2626
سكان 27701
جيونيمز 144269

مكان ir.aliabad-e-katul
اسم علي أباد كتول
إنجليزي Aliabad-e Katul
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 36.9101 54.8674
جيونيمز 144038

مكان ir.aligudarz
اسم أليغودرز
إنجليزي Aligudarz
بلد IRN
صنف_الكيان city
أب ir.aligudarz-district
موقع 33.4006 49.6949
سكان 91041
جيونيمز 143921

مكان ir.aligudarz-district
اسم أليغودرز
إنجليزي Aligudarz
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.0731 49.3167

مكان ir.alvand
اسم ألفند
اسم البرز
اسم الوند
إنجليزي Alvand
بلد IRN
صنف_الكيان city
أب ir.qazvin-gov
موقع 36.1893 50.0643
سكان 90000
جيونيمز 10570

مكان ir.alvand-zanjan
اسم جبل ألوند
اسم الوند
إنجليزي Alvand
بلد IRN
صنف_الكيان city
أب ir.zanjan-gov
موقع 36.3187 49.1678
سكان 74889
جيونيمز 143748

مكان ir.amlash
اسم أملش
إنجليزي Amlash
بلد IRN
صنف_الكيان town
أب ir.amlash-district
موقع 37.0966 50.1871
جيونيمز 143539

مكان ir.amlash-district
اسم مقاطعة أملش
اسم املش
إنجليزي Amlash
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 36.9627 50.1294

مكان ir.anar
اسم انار
إنجليزي Anar
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 30.8707 55.2702
جيونيمز 143499

مكان ir.anbarabad
اسم عنبر أباد
إنجليزي 'Anbarabad
بلد IRN
صنف_الكيان town
أب ir.anbarabad-district
موقع 28.4759 57.848
جيونيمز 143471

مكان ir.anbarabad-district
اسم عنبر أباد
إنجليزي Anbarabad
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 28.3943 58.1099

مكان ir.andimeshk
اسم صالحية
إنجليزي Andimeshk
بلد IRN
صنف_الكيان town
أب ir.andimeshk-district
موقع 32.4615 48.3537
جيونيمز 143420

مكان ir.andimeshk-district
اسم صالحية
إنجليزي Andimeshk
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 32.7398 48.2858

مكان ir.aq-qala
اسم آق قلا
إنجليزي Aq Qala
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 37.0139 54.455
جيونيمز 7329809

مكان ir.aradan
اسم آرادان
اسم اردان
إنجليزي Aradan
بلد IRN
صنف_الكيان town
أب ir.semnan-gov
موقع 35.2494 52.4942
جيونيمز 143129

مكان ir.arak
اسم أراك
اسم مفاعل أراك
إنجليزي Arak
بلد IRN
صنف_الكيان city
أب ir.markazi-gov
موقع 34.0917 49.6892
سكان 503647
جيونيمز 143127

مكان ir.arakvaz-e-malekshahi
اسم آركواز
اسم قلعه دره
إنجليزي Arakvaz-e Malekshahi
بلد IRN
صنف_الكيان town
أب ir.ilam-gov
موقع 33.3828 46.5983
جيونيمز 120539

مكان ir.aran-bidgol
اسم آران وبيدغل
اسم آران
إنجليزي Aran Bidgol
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 34.0575 51.4829
جيونيمز 143122

مكان ir.ardabil
اسم أردبيل
إنجليزي Ardabil
بلد IRN
صنف_الكيان city
أب ir.ardabil-gov
موقع 38.2498 48.2933
سكان 410753
جيونيمز 143083

مكان ir.ardabil-gov
اسم أردبيل
إنجليزي Ardabil
بلد IRN
صنف_الكيان admin1
أب ir
موقع 38.5 48.2
سكان 1248488
جيونيمز 413931

مكان ir.ardakan
اسم أردكان
إنجليزي Ardakan
بلد IRN
صنف_الكيان town
أب ir.yazd-gov
موقع 32.31 54.0175
سكان 58834
جيونيمز 143073

مكان ir.ardakan-district
اسم أردكان
إنجليزي Ardakan
بلد IRN
صنف_الكيان admin2
أب ir.yazd-gov
موقع 32.6112 55.0158

مكان ir.ardal
اسم أردل
إنجليزي Ardal
بلد IRN
صنف_الكيان town
أب ir.ardal-district
موقع 31.9997 50.6623
جيونيمز 143070

مكان ir.ardal-district
اسم أردل
إنجليزي Ardal
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 31.7488 50.4786

مكان ir.ardestan
اسم اردستان
إنجليزي Ardestan
بلد IRN
صنف_الكيان town
أب ir.ardestan-district
موقع 33.3761 52.3694
سكان 16058
جيونيمز 143052

مكان ir.ardestan-district
اسم أردستان
إنجليزي Ardestan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 33.5822 52.6242

مكان ir.arsanjan
اسم أرسنجان
إنجليزي Arsanjan
بلد IRN
صنف_الكيان town
أب ir.arsanjan-district
موقع 29.9124 53.3085
جيونيمز 142958

مكان ir.arsanjan-district
اسم أرسنجان
إنجليزي Arsanjan
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 29.8134 53.3799

مكان ir.arzuiyeh
اسم ارزوئيه
إنجليزي Arzu'iyeh
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 28.4414 56.3728
جيونيمز 142902

مكان ir.asadabad
اسم أسد آباد
إنجليزي Asadabad
بلد IRN
صنف_الكيان town
أب ir.asadabad-district
موقع 34.7824 48.1185
سكان 59617
جيونيمز 142872

مكان ir.asadabad-district
اسم أسد آباد
إنجليزي Asadabad
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 34.7741 48.0246

مكان ir.asadiyeh
اسم اسديه
إنجليزي Asadiyeh
بلد IRN
صنف_الكيان town
أب ir.south-khorasan-gov
موقع 32.9428 59.72
جيونيمز 142862
ملتبس نعم

مكان ir.asaluyeh
اسم عسلوية
إنجليزي Asaluyeh
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 27.476 52.6075
جيونيمز 142857

مكان ir.ashkhaneh
اسم آشخانة
اسم آشخانه
إنجليزي Ashkhaneh
بلد IRN
صنف_الكيان town
أب ir.north-khorasan-gov
موقع 37.5615 56.9213
جيونيمز 142768

مكان ir.ashtian
اسم آشتيان
إنجليزي Ashtian
بلد IRN
صنف_الكيان town
أب ir.ashtiyan-district
موقع 34.523 50.0061
جيونيمز 142744

مكان ir.ashtiyan-district
اسم آشتيان
إنجليزي Ashtiyan
بلد IRN
صنف_الكيان admin2
أب ir.markazi-gov
موقع 34.4507 50.0295

مكان ir.astaneh-ye-ashrafiyeh
اسم الأستانة الأشرفية
إنجليزي Astaneh-ye Ashrafiyeh
بلد IRN
صنف_الكيان town
أب ir.gilan-gov
موقع 37.2596 49.9444
سكان 42784
جيونيمز 142679

مكان ir.astara
اسم آستارا
إنجليزي Astara
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 38.4308 48.8699
سكان 39065
جيونيمز 142676

مكان ir.azadi-square
اسم قدس
اسم ساحة آزادي
إنجليزي Azadi Square
بلد IRN
صنف_الكيان building
أب ir.tehran-gov
موقع 35.6997 51.338
ملتبس نعم

مكان ir.azadshahr
اسم آزادشهر
إنجليزي Azadshahr
بلد IRN
صنف_الكيان city
أب ir.hamadan-gov
موقع 34.7905 48.5701
سكان 514102
جيونيمز 14256

مكان ir.azadshahr-district
اسم آزادشهر
إنجليزي Azadshahr
بلد IRN
صنف_الكيان admin2
أب ir.golestan-gov
موقع 36.9244 55.3677

مكان ir.azadshahr-golestan
اسم آزادشهر
اسم آزاد شهر
إنجليزي Azadshahr
بلد IRN
صنف_الكيان town
أب ir.azadshahr-district
موقع 37.087 55.174
سكان 47590
جيونيمز 110831

مكان ir.azarshahr
اسم آذرشهر
اسم دهخوارقان
إنجليزي Azarshahr
بلد IRN
صنف_الكيان town
أب ir.azarshahr-district
موقع 37.759 45.9783
جيونيمز 6686970

مكان ir.azarshahr-district
اسم آذرشهر
إنجليزي Azarshahr
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.7416 45.934

مكان ir.azna
اسم ازنا
إنجليزي Azna
بلد IRN
صنف_الكيان town
أب ir.azna-district
موقع 33.6095 48.9307
سكان 47482
جيونيمز 142496

مكان ir.azna-district
اسم مقاطعة أزنا
اسم ازنا
إنجليزي Azna
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.5159 49.4256

مكان ir.babol
اسم بابل
إنجليزي Babol
بلد IRN
صنف_الكيان city
أب ir.babol-district
موقع 36.5513 52.679
سكان 202796
جيونيمز 142363
ملتبس نعم

مكان ir.babol-district
اسم مقاطعة بابل
اسم بابل
إنجليزي Babol
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.3325 52.6262
ملتبس نعم

مكان ir.babolsar
اسم بابلسر
إنجليزي Babolsar
بلد IRN
صنف_الكيان town
أب ir.babolsar-district
موقع 36.7025 52.6576
سكان 48051
جيونيمز 142358

مكان ir.babolsar-district
اسم بابلسر
إنجليزي Babolsar
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.6649 52.6706

مكان ir.bafq
اسم بافق
إنجليزي Bafq
بلد IRN
صنف_الكيان town
أب ir.yazd-gov
موقع 31.6128 55.4107
سكان 31215
جيونيمز 142255

مكان ir.baft
اسم بافت
إنجليزي Baft
بلد IRN
صنف_الكيان town
أب ir.baft-district
موقع 29.2331 56.6022
جيونيمز 142247

مكان ir.baft-district
اسم بافت
إنجليزي Baft
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 28.8537 56.5581

مكان ir.bagh-e-malek
اسم باغ ملك
إنجليزي Bagh-e Malek
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.524 49.8856
جيونيمز 142114

مكان ir.bahar
اسم بهار
إنجليزي Bahar
بلد IRN
صنف_الكيان town
أب ir.hamadan-gov
موقع 34.9072 48.4414
سكان 28645
جيونيمز 142000
ملتبس نعم

مكان ir.bajestan
اسم بجستان
إنجليزي Bajestan
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 34.5164 58.1845
جيونيمز 141891

مكان ir.bandar-abbas
اسم بندر عباس
إنجليزي Bandar Abbas
بلد IRN
صنف_الكيان city
أب ir.bandar-abbas-district
موقع 27.1865 56.2808
سكان 352173
جيونيمز 141681

مكان ir.bandar-abbas-district
اسم بندر عباس
إنجليزي Bandar Abbas
بلد IRN
صنف_الكيان admin2
أب ir.hormozgan-gov
موقع 27.5527 56.3229

مكان ir.bandar-e-anzali
اسم بندر أنزلي
إنجليزي Bandar-e Anzali
بلد IRN
صنف_الكيان city
أب ir.gilan-gov
موقع 37.4726 49.4593
سكان 110826
جيونيمز 141679

مكان ir.bandar-e-deylam
اسم بندر ديلم
إنجليزي Bandar-e Deylam
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 30.0542 50.159
جيونيمز 141676

مكان ir.bandar-e-emam-khomeyni
اسم ميناء الإمام الخميني
اسم بندر امام خمينى
إنجليزي Bandar-e Emam Khomeyni
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 30.4298 49.0763
سكان 48061
جيونيمز 141668

مكان ir.bandar-e-gaz
اسم بندر غز
إنجليزي Bandar-e Gaz
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 36.7741 53.948
جيونيمز 141673

مكان ir.bandar-e-genaveh
اسم بندر غناوه
إنجليزي Bandar-e Genaveh
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 29.5791 50.517
سكان 52750
جيونيمز 134217

مكان ir.bandar-e-jask-district
اسم بندر جاسك
إنجليزي Bandar-e-Jask
بلد IRN
صنف_الكيان admin2
أب ir.hormozgan-gov
موقع 26.1814 58.2229

مكان ir.bandar-e-khamir
اسم بندر خمير
اسم بندرخمير
اسم خمير
إنجليزي Bandar-e Khamir
بلد IRN
صنف_الكيان town
أب ir.hormozgan-gov
موقع 26.9521 55.5851
جيونيمز 127992
ملتبس نعم

مكان ir.bandar-e-lengeh
اسم بندر لنجة
اسم بندر لنجه
إنجليزي Bandar-e Lengeh
بلد IRN
صنف_الكيان town
أب ir.bandar-e-lengeh-district
موقع 26.5579 54.8807
سكان 22768
جيونيمز 141665

مكان ir.bandar-e-lengeh-district
اسم بندر لنجة
اسم بندر لنجه
إنجليزي Bandar-e-Lengeh
بلد IRN
صنف_الكيان admin2
أب ir.hormozgan-gov
موقع 26.8528 54.9148

مكان ir.bandar-e-torkaman
اسم بندر تركمان
اسم بندر تركمن
اسم بندر شاه
إنجليزي Bandar-e Torkaman
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 36.9016 54.0709
جيونيمز 141653

مكان ir.baneh
اسم بانة
إنجليزي Baneh
بلد IRN
صنف_الكيان city
أب ir.kurdistan-gov
موقع 35.998 45.885
ملتبس نعم

مكان ir.bardaskan
اسم بردسكن
إنجليزي Bardaskan
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 35.2622 57.9708
سكان 28233
جيونيمز 141349

مكان ir.bardsir
اسم بردسير
إنجليزي Bardsir
بلد IRN
صنف_الكيان town
أب ir.bardsir-district
موقع 29.9227 56.5743
سكان 37192
جيونيمز 124647

مكان ir.bardsir-district
اسم بردسير
إنجليزي Bardsir
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 29.7395 56.7389

مكان ir.basht
اسم باشت
اسم بشت
إنجليزي Basht
بلد IRN
صنف_الكيان town
أب ir.kohgiluyeh-gov
موقع 30.361 51.1574
جيونيمز 141124

مكان ir.bastak
اسم بستك
اسم لستك
إنجليزي Bastak
بلد IRN
صنف_الكيان town
أب ir.bastak-district
موقع 27.1991 54.3668
جيونيمز 141104
ملتبس نعم

مكان ir.bastak-district
اسم بستك
إنجليزي Bastak
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 27.1895 54.4991
ملتبس نعم

مكان ir.behbahan
اسم بهبهان
إنجليزي Behbahan
بلد IRN
صنف_الكيان city
أب ir.behbahan-district
موقع 30.5959 50.2417
سكان 79327
جيونيمز 140951

مكان ir.behbahan-district
اسم بهبهان
إنجليزي Behbahan
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 30.5893 50.2427

مكان ir.behshahr
اسم بهشهر
إنجليزي Behshahr
بلد IRN
صنف_الكيان city
أب ir.behshahr-district
موقع 36.6923 53.5526
سكان 93500
جيونيمز 140918

مكان ir.behshahr-district
اسم بهشهر
إنجليزي Behshahr
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.7142 53.5113

مكان ir.bijar
اسم بيجار
إنجليزي Bijar
بلد IRN
صنف_الكيان town
أب ir.kurdistan-gov
موقع 35.8668 47.6051
سكان 53871
جيونيمز 140521

مكان ir.bijar-district
اسم مقاطعة بيجار
إنجليزي Bijar
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 35.8892 47.6367

مكان ir.bileh-savar
اسم بيله سوار
إنجليزي Bileh Savar
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 39.3796 48.3546
سكان 14000
جيونيمز 140494

مكان ir.birjand
اسم بيرجند
إنجليزي Birjand
بلد IRN
صنف_الكيان city
أب ir.south-khorasan-gov
موقع 32.8663 59.2211
سكان 196982
جيونيمز 140463

مكان ir.birjand-district
اسم مقاطعة بيرجند
إنجليزي Birjand
بلد IRN
صنف_الكيان admin2
أب ir.south-khorasan-gov
موقع 32.5381 58.7494

مكان ir.bojnurd
اسم بجنورد
إنجليزي Bojnurd
بلد IRN
صنف_الكيان city
أب ir.north-khorasan-gov
موقع 37.4747 57.329
سكان 192041
جيونيمز 140380

مكان ir.bonab
اسم بناب
إنجليزي Bonab
بلد IRN
صنف_الكيان city
أب ir.bonab-district
موقع 37.3404 46.0561
سكان 80359
جيونيمز 140889

مكان ir.bonab-district
اسم بناب
إنجليزي Bonab
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.333 46.0514
ملتبس نعم

مكان ir.borazjan
اسم برازجان
اسم برزدجن
إنجليزي Borazjan
بلد IRN
صنف_الكيان city
أب ir.bushehr-gov
موقع 29.2666 51.2159
سكان 86059
جيونيمز 140097

مكان ir.borujen
اسم بروجن
اسم امروجان
اسم بروجان
اسم برجن
إنجليزي Borujen
بلد IRN
صنف_الكيان town
أب ir.borujen-district
موقع 31.9652 51.2873
سكان 52654
جيونيمز 140046

مكان ir.borujen-district
اسم بروجن
إنجليزي Borujen
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 31.8418 51.104

مكان ir.borujerd
اسم بروجرد
اسم بوروجيرد
إنجليزي Borujerd
بلد IRN
صنف_الكيان city
أب ir.borujerd-district
موقع 33.8973 48.7516
سكان 251958
جيونيمز 140044

مكان ir.borujerd-district
اسم مقاطعة بروجرد
اسم بروجرد
إنجليزي Borujerd
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.8847 48.752

مكان ir.boshruyeh
اسم بشرويه
إنجليزي Boshruyeh
بلد IRN
صنف_الكيان town
أب ir.south-khorasan-gov
موقع 33.8685 57.4288
جيونيمز 9480732

مكان ir.bostanabad
اسم بستان آباد
إنجليزي Bostanabad
بلد IRN
صنف_الكيان town
أب ir.bostanabad-district
موقع 37.8463 46.8354
جيونيمز 23290

مكان ir.bostanabad-district
اسم بستان آباد
إنجليزي Bostanabad
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.8183 46.7824

مكان ir.bozghan
اسم فيروزه
اسم بزغان
إنجليزي Bozghan
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 36.2864 58.5859
جيونيمز 31020
ملتبس نعم

مكان ir.bukan
اسم بوكان
إنجليزي Bukan
بلد IRN
صنف_الكيان city
أب ir.bukan-district
موقع 36.521 46.209
سكان 213331
جيونيمز 139889

مكان ir.bukan-district
اسم مقاطعة بوكان
اسم بوكان
إنجليزي Bukan
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 36.6187 46.2335

مكان ir.bushehr
اسم بوشهر
اسم محطة بوشهر النووية
اسم مفاعل بوشهر
إنجليزي Bushehr
بلد IRN
صنف_الكيان city
أب ir.bushehr-gov
موقع 28.9684 50.8385
سكان 165377
جيونيمز 139817

مكان ir.bushehr-gov
اسم بوشهر
إنجليزي Bushehr
بلد IRN
صنف_الكيان admin1
أب ir
موقع 28.8 51.5
سكان 1032949
جيونيمز 139816

مكان ir.chabahar
اسم تشابهار
اسم جابهار
إنجليزي Chabahar
بلد IRN
صنف_الكيان city
أب ir.sistan-gov
موقع 25.2919 60.643
سكان 71070
جيونيمز 1161724

مكان ir.chabahar-district
اسم جابهار
اسم تشابهار
إنجليزي Chabahar
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 25.5625 61.1607

مكان ir.chadegan
اسم تشادغان
إنجليزي Chadegan
بلد IRN
صنف_الكيان town
أب ir.chadegan-district
موقع 32.7683 50.6287
جيونيمز 139780

مكان ir.chadegan-district
اسم تشادغان
إنجليزي Chadegan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 32.8306 50.5884

مكان ir.chaharmahal-gov
اسم تشهارمحال وبختياري
إنجليزي Chaharmahal and Bakhtiari
بلد IRN
صنف_الكيان admin1
أب ir
موقع 32 50.7
سكان 895263
جيونيمز 139677

مكان ir.chaldoran-district
اسم مقاطعة تشالدران
إنجليزي Chaldoran
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 39.0468 44.379

مكان ir.chalus
اسم شالوس
إنجليزي Chalus
بلد IRN
صنف_الكيان city
أب ir.mazandaran-gov
موقع 36.655 51.4204
سكان 69638
جيونيمز 139223

مكان ir.chalus-district
اسم مقاطعة شالوس
اسم تشالوس
إنجليزي Chalus
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.4069 51.2029

مكان ir.chelgard
اسم تشلغرد
إنجليزي Chelgard
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.4667 50.1231
جيونيمز 138799

مكان ir.chenaran-district
اسم تشناران
إنجليزي Chenaran
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 36.6926 59.0949

مكان ir.dalgan
اسم غلمورتي
إنجليزي Dalgan
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 27.4823 59.4466
جيونيمز 7102155

مكان ir.damavand
اسم دماوند
اسم قصبه دماوند
إنجليزي Damavand
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.7184 52.0696
سكان 29144
جيونيمز 138042

مكان ir.damghan
اسم دامغان
إنجليزي Damghan
بلد IRN
صنف_الكيان city
أب ir.damghan-district
موقع 36.1683 54.348
سكان 67694
جيونيمز 138025

مكان ir.damghan-district
اسم دامغان
إنجليزي Damghan
بلد IRN
صنف_الكيان admin2
أب ir.semnan-gov
موقع 35.8327 54.3963
ملتبس نعم

مكان ir.darab
اسم داراب
إنجليزي Darab
بلد IRN
صنف_الكيان city
أب ir.fars-gov
موقع 28.7519 54.5444
سكان 63319
جيونيمز 137956

مكان ir.darab-district
اسم داراب
إنجليزي Darab
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 28.4692 55.1322

مكان ir.daran
اسم داران
إنجليزي Daran
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.9887 50.4127
جيونيمز 137929
ملتبس نعم

مكان ir.dargaz
اسم دركز
إنجليزي Dargaz
بلد IRN
صنف_الكيان town
أب ir.darrehgaz-district
موقع 37.4445 59.1081
جيونيمز 137585

مكان ir.darreh-shahr
اسم دره شهر
اسم درهشهر
إنجليزي Darreh Shahr
بلد IRN
صنف_الكيان town
أب ir.ilam-gov
موقع 33.1445 47.3799
سكان 24961
جيونيمز 137436

مكان ir.darrehgaz-district
اسم دركز
إنجليزي Darrehgaz
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 37.3445 59.0526

مكان ir.dashtestan-district
اسم مقاطعة دشتستان
اسم دشتستان
إنجليزي Dashtestan
بلد IRN
صنف_الكيان admin2
أب ir.bushehr-gov
موقع 29.245 51.4437

مكان ir.dehaqan
اسم دهقان
اسم دهاقان
إنجليزي Dehaqan
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 31.94 51.6479
جيونيمز 137057
ملتبس نعم

مكان ir.dehdasht
اسم دهدشت
اسم دهدست
إنجليزي Dehdasht
بلد IRN
صنف_الكيان city
أب ir.kohgiluyeh-gov
موقع 30.7949 50.5646
سكان 69726
جيونيمز 136987

مكان ir.dehgolan
اسم دهغلان
إنجليزي Dehgolan
بلد IRN
صنف_الكيان town
أب ir.kurdistan-gov
موقع 35.278 47.4184
جيونيمز 136773

مكان ir.dehloran
اسم دهلران
اسم ده لوران
اسم ده لوان
إنجليزي Dehloran
بلد IRN
صنف_الكيان town
أب ir.dehloran-district
موقع 32.6941 47.2679
سكان 46002
جيونيمز 136702

مكان ir.dehloran-district
اسم دهلران
إنجليزي Dehloran
بلد IRN
صنف_الكيان admin2
أب ir.ilam-gov
موقع 32.7599 47.0844

مكان ir.delijan
اسم دليجان
إنجليزي Delijan
بلد IRN
صنف_الكيان town
أب ir.delijan-district
موقع 33.9905 50.6838
سكان 33508
جيونيمز 136399

مكان ir.delijan-district
اسم دليجان
إنجليزي Delijan
بلد IRN
صنف_الكيان admin2
أب ir.markazi-gov
موقع 34.0473 50.7741

مكان ir.deyr
اسم دير
اسم قلئه دير
إنجليزي Deyr
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 27.8399 51.9378
جيونيمز 136280
ملتبس نعم

مكان ir.dezful
اسم دزفول
إنجليزي Dezful
بلد IRN
صنف_الكيان city
أب ir.dezful-district
موقع 32.3811 48.4018
جيونيمز 136256

مكان ir.dezful-district
اسم دزفول
اسم ديزفول
إنجليزي Dezful
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 32.6058 48.7975

مكان ir.divandarreh
اسم ديواندره
إنجليزي Divandarreh
بلد IRN
صنف_الكيان town
أب ir.divandarreh-district
موقع 35.9139 47.0239
جيونيمز 136156

مكان ir.divandarreh-district
اسم ديواندره
إنجليزي Divandarreh
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 35.9347 46.9795

مكان ir.dogonbadan
اسم دوغنبدان
إنجليزي Dogonbadan
بلد IRN
صنف_الكيان city
أب ir.kohgiluyeh-gov
موقع 30.3586 50.7981
سكان 94638
جيونيمز 136014

مكان ir.dorcheh-piaz
اسم درتشه بياز
إنجليزي Dorcheh Piaz
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.6153 51.5556
سكان 37462
جيونيمز 418896

مكان ir.dorud
اسم دورود
إنجليزي Dorud
بلد IRN
صنف_الكيان town
أب ir.dorud-district
موقع 33.4922 49.0616
جيونيمز 135878

مكان ir.dorud-district
اسم مقاطعة دورود
اسم دورود
إنجليزي Dorud
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.5346 49.1148

مكان ir.dowlatabad
اسم دولت أباد
إنجليزي Dowlatabad
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.7998 51.6955
سكان 33607
جيونيمز 418868

مكان ir.dowlatabad-razavi-khorasan
اسم دولت أباد
إنجليزي Dowlatabad
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 35.2822 59.5197
جيونيمز 135743

مكان ir.dust-mohammad-khan
اسم دوست محمد خان
إنجليزي Dust Mohammad Khan
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 31.1447 61.7925
جيونيمز 1161297

مكان ir.east-azerbaijan-gov
اسم أذربيجان الشرقية
إنجليزي East Azerbaijan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 38 46.8

مكان ir.eqbaliyeh
اسم اقبالية
اسم اقباليه
إنجليزي Eqbaliyeh
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.3022 51.5358
سكان 36709
جيونيمز 406993

مكان ir.eqlid
اسم إقليد
إنجليزي Eqlid
بلد IRN
صنف_الكيان town
أب ir.eqlid-district
موقع 30.8988 52.697
جيونيمز 135355
ملتبس نعم

مكان ir.eqlid-district
اسم إقليد
إنجليزي Eqlid
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 30.6925 52.4074
ملتبس نعم

مكان ir.esfarayen
اسم إسفرايين
اسم اسفراين
إنجليزي Esfarayen
بلد IRN
صنف_الكيان town
أب ir.north-khorasan-gov
موقع 37.0765 57.5101
سكان 59678
جيونيمز 135298

مكان ir.esfarayen-district
اسم مقاطعة إسفراين
إنجليزي Esfarayen
بلد IRN
صنف_الكيان admin2
أب ir.north-khorasan-gov
موقع 36.9822 57.624

مكان ir.eshtehard
اسم إشتهارد
إنجليزي Eshtehard
بلد IRN
صنف_الكيان town
أب ir.alborz-gov
موقع 35.7255 50.3662
جيونيمز 135205

مكان ir.eslamabad
اسم رودبار
اسم اسلام آباد
اسم اسلام آباد رودبار
إنجليزي Eslamabad
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 28.0261 58
جيونيمز 6928551

مكان ir.eslamabad-e-gharb
اسم إسلام آباد غرب
إنجليزي Eslamabad-e Gharb
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.1094 46.5275
جيونيمز 135175

مكان ir.eslamshahr
اسم إسلام شهر
اسم اسلامشهر
إنجليزي Eslamshahr
بلد IRN
صنف_الكيان town
أب ir.eslamshahr-district
موقع 35.5522 51.235
جيونيمز 449504

مكان ir.eslamshahr-district
اسم إسلام شهر
إنجليزي Eslamshahr
بلد IRN
صنف_الكيان admin2
أب ir.tehran-gov
موقع 35.5762 51.2401

مكان ir.estahban
اسم اصطهبانات
اسم استهبان
إنجليزي Estahban
بلد IRN
صنف_الكيان town
أب ir.estahban-district
موقع 29.1266 54.0421
جيونيمز 135094

مكان ir.estahban-district
اسم اصطهبانات
إنجليزي Estahban
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 29.2057 53.898

مكان ir.evin-prison
اسم سجن إيفين
اسم إيفين
إنجليزي Evin Prison
بلد IRN
صنف_الكيان prison
أب ir.tehran-gov
موقع 35.797 51.385

مكان ir.eyvan
اسم إيوان
اسم باغ شاه
إنجليزي Eyvan
بلد IRN
صنف_الكيان town
أب ir.ilam-gov
موقع 33.8272 46.3097
جيونيمز 129929
ملتبس نعم

مكان ir.fahraj
اسم فهرج
إنجليزي Fahraj
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 28.9502 58.885
جيونيمز 134962
ملتبس نعم

مكان ir.falavarjan
اسم فلاورجان
اسم ملاورجان
إنجليزي Falavarjan
بلد IRN
صنف_الكيان town
أب ir.falavarjan-district
موقع 32.5553 51.5097
سكان 49843
جيونيمز 418851

مكان ir.falavarjan-district
اسم فلاورجان
إنجليزي Falavarjan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 32.5146 51.5285

مكان ir.famenin
اسم فامنين
إنجليزي Famenin
بلد IRN
صنف_الكيان town
أب ir.hamadan-gov
موقع 35.1159 48.9734
جيونيمز 134906
ملتبس نعم

مكان ir.fannuj
اسم فنوج
إنجليزي Fannuj
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 26.5758 59.6397
سكان 13000
جيونيمز 134894
ملتبس نعم

مكان ir.farashband
اسم فراشبند
إنجليزي Farashband
بلد IRN
صنف_الكيان town
أب ir.farashband-district
موقع 28.8713 52.0916
جيونيمز 134781

مكان ir.farashband-district
اسم فراشبند
إنجليزي Farashband
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 28.581 52.2657

مكان ir.fariman
اسم مقاطعة فريمان
اسم فريمان
إنجليزي Fariman
بلد IRN
صنف_الكيان town
أب ir.fariman-district
موقع 35.7069 59.8501
جيونيمز 134809

مكان ir.fariman-district
اسم مقاطعة فريمان
اسم فريمان
إنجليزي Fariman
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 35.6908 59.7797

مكان ir.farmahin
اسم فرمهين
إنجليزي Farmahin
بلد IRN
صنف_الكيان town
أب ir.markazi-gov
موقع 34.5038 49.6844
جيونيمز 134788

مكان ir.farrokh-shahr
اسم فرخ شهر
اسم قترخ
اسم قهفرخ
إنجليزي Farrokh Shahr
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.2717 50.9801
سكان 32391
جيونيمز 120678

مكان ir.fars-gov
اسم فارس
اسم محافظة فارس
إنجليزي Fars
بلد IRN
صنف_الكيان admin1
أب ir
موقع 29.2 53.2
سكان 4596658
جيونيمز 134766
ملتبس نعم

مكان ir.farsan
اسم فارسان
إنجليزي Farsan
بلد IRN
صنف_الكيان town
أب ir.farsan-district
موقع 32.2569 50.561
سكان 25071
جيونيمز 134762
ملتبس نعم

مكان ir.farsan-district
اسم فارسان
إنجليزي Farsan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 32.2276 50.5765
ملتبس نعم

مكان ir.faruj
اسم فاروج
إنجليزي Faruj
بلد IRN
صنف_الكيان town
أب ir.faruj-district
موقع 37.2312 58.219
جيونيمز 134745

مكان ir.faruj-district
اسم فاروج
إنجليزي Faruj
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 37.1486 58.0823

مكان ir.faryab
اسم فارياب
إنجليزي Faryab
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 28.0987 57.2318
جيونيمز 134735

مكان ir.fasa
اسم فسا
إنجليزي Fasa
بلد IRN
صنف_الكيان city
أب ir.fasa-district
موقع 28.9383 53.6482
سكان 98061
جيونيمز 134721

مكان ir.fasa-district
اسم مقاطعة فسا
اسم فسا
إنجليزي Fasa
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 28.8807 53.8155

مكان ir.ferdows
اسم فردوس
إنجليزي Ferdows
بلد IRN
صنف_الكيان town
أب ir.ferdows-district
موقع 34.0185 58.1722
جيونيمز 134613
ملتبس نعم

مكان ir.ferdows-district
اسم فردوس
إنجليزي Ferdows
بلد IRN
صنف_الكيان admin2
أب ir.south-khorasan-gov
موقع 34.0108 57.5925
ملتبس نعم

مكان ir.fereydun-kenar
اسم فريدونكنار
اسم فريدون كنار
إنجليزي Fereydun Kenar
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.6864 52.5226
سكان 34097
جيونيمز 134602

مكان ir.fereydunshahr
اسم فريدون شهر
إنجليزي Fereydunshahr
بلد IRN
صنف_الكيان town
أب ir.fereydunshahr-district
موقع 32.941 50.121
سكان 11562
جيونيمز 134601

مكان ir.fereydunshahr-district
اسم فريدون شهر
إنجليزي Fereydunshahr
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 32.8281 50.0011

مكان ir.feyzabad
اسم فيض أباد
إنجليزي Feyzabad
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 35.0189 58.7834
جيونيمز 134563

مكان ir.firuzabad
اسم فيروز آباد
إنجليزي Firuzabad
بلد IRN
صنف_الكيان city
أب ir.fars-gov
موقع 28.8438 52.5707
سكان 66558
جيونيمز 134518

مكان ir.firuzkuh
اسم فيروز كوه
اسم فيروزكوه
إنجليزي Firuzkuh
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.7567 52.7706
جيونيمز 134462

مكان ir.fordow
اسم فوردو
اسم منشأة فوردو
اسم فوردو النووية
إنجليزي Fordow
بلد IRN
صنف_الكيان building
أب ir.qom-gov
موقع 34.885 50.995

مكان ir.fuman
اسم فومن
إنجليزي Fuman
بلد IRN
صنف_الكيان town
أب ir.fuman-district
موقع 37.224 49.3125
سكان 27763
جيونيمز 134441

مكان ir.fuman-district
اسم مقاطعة فومن
اسم فومن
إنجليزي Fuman
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 37.1535 49.1338

مكان ir.galikesh
اسم غاليكش
إنجليزي Galikesh
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 37.2726 55.4339
جيونيمز 134282

مكان ir.galugah
اسم غلوغاه
إنجليزي Galugah
بلد IRN
صنف_الكيان town
أب ir.galugah-district
موقع 36.7273 53.8089
جيونيمز 134255

مكان ir.galugah-district
اسم غلوغاه
إنجليزي Galugah
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.7199 53.7836

مكان ir.garmeh
اسم غرمه
إنجليزي Garmeh
بلد IRN
صنف_الكيان town
أب ir.north-khorasan-gov
موقع 36.987 56.2894
جيونيمز 133978
ملتبس نعم

مكان ir.garmsar
اسم غرمسار
اسم جرمسار
اسم شهر قشلاق
اسم قشلاق
إنجليزي Garmsar
بلد IRN
صنف_الكيان town
أب ir.garmsar-district
موقع 35.2182 52.3409
جيونيمز 133964

مكان ir.garmsar-district
اسم مقاطعة غرمسار
اسم جرمسار
إنجليزي Garmsar
بلد IRN
صنف_الكيان admin2
أب ir.semnan-gov
موقع 34.8958 52.4246

مكان ir.gavbandi
اسم بارسيان
إنجليزي Gavbandi
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 27.2083 53.0361
جيونيمز 133852

مكان ir.gerash
اسم غراش
إنجليزي Gerash
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 27.6652 54.1371
سكان 25316
جيونيمز 133595

مكان ir.germi
اسم غرمي
إنجليزي Germi
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 39.0215 48.0801
جيونيمز 133972
ملتبس نعم

مكان ir.germi-district
اسم مقاطعة غرمي
إنجليزي Germi
بلد IRN
صنف_الكيان admin2
أب ir.ardabil-gov
موقع 38.9933 47.8871

مكان ir.gilan-e-gharb
اسم غيلانغرب
إنجليزي Gilan-e Gharb
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.1421 45.9203
جيونيمز 133345

مكان ir.gilan-e-gharb-district
اسم مقاطعة غيلانغرب
إنجليزي Gilan-e-Gharb
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.1487 45.8419

مكان ir.gilan-gov
اسم كيلان
اسم جيلان
اسم غيلان
إنجليزي Gilan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 37.2 49.5
سكان 2480874
جيونيمز 133349

مكان ir.golestan-gov
اسم كلستان
اسم جلستان
اسم غلستان
إنجليزي Golestan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 37.3 55.2
سكان 1777014
جيونيمز 443792

مكان ir.golpayegan
اسم كلبايكان
إنجليزي Golpayegan
بلد IRN
صنف_الكيان town
أب ir.golpayegan-district
موقع 33.4537 50.2884
سكان 44916
جيونيمز 133037

مكان ir.golpayegan-district
اسم كلبايكان
إنجليزي Golpayegan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 33.4733 50.4157

مكان ir.gomishan
اسم قميشان
إنجليزي Gomishan
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 37.0718 54.0765
جيونيمز 40047

مكان ir.gonabad-district
اسم مقاطعة غناباد
اسم جناباد
إنجليزي Gonabad
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 34.4301 58.7247

مكان ir.gonbad-e-kavus
اسم كنبد كاووس
اسم جنبدقابوس
إنجليزي Gonbad-e Kavus
بلد IRN
صنف_الكيان city
أب ir.golestan-gov
موقع 37.25 55.1672
سكان 131416
جيونيمز 132938

مكان ir.gorgan
اسم جرجان
اسم استر آباد
إنجليزي Gorgan
بلد IRN
صنف_الكيان city
أب ir.gorgan-district
موقع 36.8417 54.4436
سكان 244937
جيونيمز 132892

مكان ir.gorgan-district
اسم جرجان
إنجليزي Gorgan
بلد IRN
صنف_الكيان admin2
أب ir.golestan-gov
موقع 36.7549 54.5271

مكان ir.gotvand-district
اسم غتوند
إنجليزي Gotvand
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 32.2074 48.7861

مكان ir.greater-tunb
اسم طنب الكبرى
إنجليزي Greater Tunb
بلد IRN
صنف_الكيان island
أب ir.hormozgan-gov
موقع 26.26 55.3

مكان ir.haftkel
اسم هفتغل
إنجليزي Haftkel
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.4469 49.5295
جيونيمز 132428

مكان ir.hajjiabad
اسم حاجي آباد
إنجليزي Hajjiabad
بلد IRN
صنف_الكيان town
أب ir.hormozgan-gov
موقع 28.3091 55.9017
جيونيمز 132382

مكان ir.hajjiabad-fars
اسم حاجي أباد
إنجليزي Hajjiabad
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 28.3574 54.4233
جيونيمز 132380

مكان ir.hajjiabad-south-khorasan
اسم حاجي أباد
إنجليزي Hajjiabad
بلد IRN
صنف_الكيان town
أب ir.south-khorasan-gov
موقع 33.605 59.9934
جيونيمز 1161048

مكان ir.hamadan
اسم همدان
إنجليزي Hamadan
بلد IRN
صنف_الكيان city
أب ir.hamadan-district
موقع 34.7992 48.5146
سكان 528256
جيونيمز 132144

مكان ir.hamadan-district
اسم مقاطعة همدان
اسم همدان
إنجليزي Hamadan
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 34.8794 48.9212

مكان ir.hamadan-gov
اسم همدان
إنجليزي Hamadan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 34.9 48.6
سكان 1758268
جيونيمز 132142

مكان ir.handegan-district
اسم هنديجان
إنجليزي Handegan
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 30.3579 49.5934

مكان ir.harsin
اسم هرسين
إنجليزي Harsin
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.2721 47.5861
سكان 57647
جيونيمز 131962

مكان ir.harsin-district
اسم مقاطعة هرسين
إنجليزي Harsin
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.2851 47.51

مكان ir.hashtgerd
اسم هشتغرد
اسم هشتجرد
إنجليزي Hashtgerd
بلد IRN
صنف_الكيان town
أب ir.alborz-gov
موقع 35.962 50.6799
جيونيمز 131691

مكان ir.hashtpar
اسم هشتبر
إنجليزي Hashtpar
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 37.8008 48.9037
سكان 45305
جيونيمز 113343

مكان ir.hashtrud
اسم هشترود
إنجليزي Hashtrud
بلد IRN
صنف_الكيان town
أب ir.hashtrud-district
موقع 37.4779 47.0508
سكان 16888
جيونيمز 142554

مكان ir.hashtrud-district
اسم هشترود
إنجليزي Hashtrud
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.4385 46.8334

مكان ir.hendijan
اسم هنديجان
إنجليزي Hendijan
بلد IRN
صنف_الكيان town
أب ir.handegan-district
موقع 30.2363 49.7119
جيونيمز 131559

مكان ir.heris
اسم هريس
إنجليزي Heris
بلد IRN
صنف_الكيان town
أب ir.east-azerbaijan-gov
موقع 38.2482 47.1168
جيونيمز 131528
ملتبس نعم

مكان ir.hormozgan-gov
اسم هرمزغان
اسم هرمزكان
إنجليزي Hormozgan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 27.5 56.3
سكان 1578183
جيونيمز 131222

مكان ir.hoveyzeh
اسم الحويزة
إنجليزي Hoveyzeh
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.4619 48.074
جيونيمز 130821

مكان ir.ilam
اسم إيلام
اسم يلام
إنجليزي Ilam
بلد IRN
صنف_الكيان city
أب ir.ilam-gov
موقع 33.6374 46.4227
سكان 140940
جيونيمز 130802

مكان ir.ilam-gov
اسم إيلام
اسم عيلام
إنجليزي Ilam
بلد IRN
صنف_الكيان admin1
أب ir
موقع 33.2 46.7
سكان 557599
جيونيمز 130801

مكان ir.imam-khomeini-international-airport
اسم مطار الإمام الخميني
اسم مطار الخميني
إنجليزي Imam Khomeini International Airport
بلد IRN
صنف_الكيان airport
أب ir.tehran-gov
موقع 35.4161 51.1522

مكان ir.iranshahr
اسم إيرانشهر
إنجليزي Iranshahr
بلد IRN
صنف_الكيان city
أب ir.sistan-gov
موقع 27.2 60.69
سكان 131232
جيونيمز 1160939

مكان ir.iranshahr-district
اسم مقاطعة إيران شهر
اسم ايرانشهر
إنجليزي Iranshahr
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 27.7265 59.7377

مكان ir.isfahan
اسم أصفهان
إنجليزي Isfahan
بلد IRN
صنف_الكيان city
أب ir.isfahan-gov
موقع 32.6525 51.6746
سكان 1756126
جيونيمز 418863

مكان ir.isfahan-gov
اسم أصفهان
إنجليزي Isfahan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 33.2997 52.2126
سكان 4879312
جيونيمز 418862

مكان ir.izeh-district
اسم إيذج
إنجليزي Izeh
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 31.9215 49.9062

مكان ir.jahrom
اسم جهرم
إنجليزي Jahrom
بلد IRN
صنف_الكيان town
أب ir.jahrom-district
موقع 28.5 53.5605
جيونيمز 130531

مكان ir.jahrom-district
اسم جهرم
إنجليزي Jahrom
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 28.6889 53.3417

مكان ir.jajarm
اسم جاجرم
إنجليزي Jajarm
بلد IRN
صنف_الكيان town
أب ir.jajarm-district
موقع 36.9501 56.38
جيونيمز 130524

مكان ir.jajarm-district
اسم جاجرم
إنجليزي Jajarm
بلد IRN
صنف_الكيان admin2
أب ir.north-khorasan-gov
موقع 37.049 56.5147

مكان ir.jam
اسم جام
اسم جام جم
إنجليزي Jam
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 27.8282 52.3254
جيونيمز 130451
ملتبس نعم

مكان ir.jask
اسم جاسك
إنجليزي Jask
بلد IRN
صنف_الكيان town
أب ir.hormozgan-gov
موقع 25.64 57.77

مكان ir.jask-hormozgan
اسم بندر جاسك
إنجليزي Jask
بلد IRN
صنف_الكيان town
أب ir.hormozgan-gov
موقع 25.6453 57.7755
جيونيمز 130276

مكان ir.javanrud
اسم جوانرود
إنجليزي Javanrud
بلد IRN
صنف_الكيان town
أب ir.javanrud-district
موقع 34.7961 46.5172
سكان 38657
جيونيمز 130245

مكان ir.javanrud-district
اسم جوانرود
إنجليزي Javanrud
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.8348 46.3155

مكان ir.jiroft
اسم جيروفت
إنجليزي Jiroft
بلد IRN
صنف_الكيان town
أب ir.jiroft-district
موقع 28.6781 57.7406
جيونيمز 6925362

مكان ir.jiroft-district
اسم جيروفت
إنجليزي Jiroft
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 28.8666 57.4324

مكان ir.juybar
اسم جويبار
إنجليزي Juybar
بلد IRN
صنف_الكيان town
أب ir.juybar-district
موقع 36.6412 52.9124
سكان 28404
جيونيمز 129933

مكان ir.juybar-district
اسم جويبار
إنجليزي Juybar
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.6803 52.9142

مكان ir.kabudarahang-district
اسم مقاطعة كبودرأهنغ
اسم كبودرآهنج
إنجليزي Kabudarahang
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 35.4085 48.3028

مكان ir.kahnuj
اسم كهنوج
إنجليزي Kahnuj
بلد IRN
صنف_الكيان town
أب ir.kahnuj-district
موقع 27.9519 57.6996
جيونيمز 6961608

مكان ir.kahnuj-district
اسم كهنوج
إنجليزي Kahnuj
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 28.1128 57.2368

مكان ir.kalaleh
اسم كلاله
إنجليزي Kalaleh
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 37.3807 55.4916
سكان 33700
جيونيمز 129512
ملتبس نعم

مكان ir.kaleybar
اسم كليبر
إنجليزي Kaleybar
بلد IRN
صنف_الكيان town
أب ir.east-azerbaijan-gov
موقع 38.8651 47.0391
جيونيمز 129201

مكان ir.kamyaran
اسم كامياران
إنجليزي Kamyaran
بلد IRN
صنف_الكيان city
أب ir.kamyaran-district
موقع 34.7956 46.9355
سكان 61642
جيونيمز 128905

مكان ir.kamyaran-district
اسم كامياران
إنجليزي Kamyaran
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 34.909 46.9076

مكان ir.kangan
اسم بندر كنغان
إنجليزي Kangan
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 27.834 52.0628
جيونيمز 128847

مكان ir.kangavar
اسم كنغاور
إنجليزي Kangavar
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.5043 47.9653
سكان 53414
جيونيمز 128831

مكان ir.kangavar-district
اسم مقاطعة كنغاور
اسم كنجاور
إنجليزي Kangavar
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.4977 47.9353

مكان ir.karaj
اسم كرج
اسم كرج الإيرانية
إنجليزي Karaj
بلد IRN
صنف_الكيان city
أب ir.karaj-district
موقع 35.8355 50.9915
سكان 1448075
جيونيمز 128747

مكان ir.karaj-district
اسم كرج
إنجليزي Karaj
بلد IRN
صنف_الكيان admin2
أب ir.alborz-gov
موقع 35.8374 50.9947
ملتبس نعم

مكان ir.kashan
اسم كاشان
إنجليزي Kashan
بلد IRN
صنف_الكيان city
أب ir.kashan-district
موقع 33.983 51.44
جيونيمز 6861211

مكان ir.kashan-district
اسم كاشان
إنجليزي Kashan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 33.8268 51.2852

مكان ir.kashmar-district
اسم كاشمر
إنجليزي Kashmar
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 35.4085 58.5967

مكان ir.kavar
اسم كوار
إنجليزي Kavar
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 29.205 52.6899
جيونيمز 44439
ملتبس نعم

مكان ir.kazerun
اسم كازرون
إنجليزي Kazerun
بلد IRN
صنف_الكيان city
أب ir.kazerun-district
موقع 29.6195 51.6542
سكان 94511
جيونيمز 128321

مكان ir.kazerun-district
اسم كازرون
إنجليزي Kazerun
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 29.5491 51.7212

مكان ir.kelishad-va-sudarjan
اسم كليشاد و سودرجان
إنجليزي Kelishad va Sudarjan
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.5512 51.5276
سكان 33630
جيونيمز 418723

مكان ir.kerend-e-gharb
اسم كرند غرب
إنجليزي Kerend-e Gharb
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.2842 46.2423
جيونيمز 128252

مكان ir.kerman
اسم كرمان
إنجليزي Kerman
بلد IRN
صنف_الكيان city
أب ir.kerman-gov
موقع 30.2832 57.0788
سكان 577514
جيونيمز 128234

مكان ir.kerman-district
اسم مقاطعة كرمان
اسم كرمان
إنجليزي Kerman
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 30.378 58.2898

مكان ir.kerman-gov
اسم كرمان
اسم كيرمان
إنجليزي Kerman
بلد IRN
صنف_الكيان admin1
أب ir
موقع 29.7 57.3
سكان 2938988
جيونيمز 128231

مكان ir.kermanshah
اسم كرمانشاه
إنجليزي Kermanshah
بلد IRN
صنف_الكيان city
أب ir.kermanshah-district
موقع 34.3142 47.065
سكان 851405
جيونيمز 128226

مكان ir.kermanshah-district
اسم مقاطعة كرمانشاه
اسم كرمانشاه
إنجليزي Kermanshah
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.3271 47.0126

مكان ir.kermanshah-gov
اسم كرمانشاه
إنجليزي Kermanshah
بلد IRN
صنف_الكيان admin1
أب ir
موقع 34.25 46.8186
سكان 1945227
جيونيمز 128222

مكان ir.khalilabad
اسم خليل أباد
إنجليزي Khalilabad
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 35.254 58.2857
جيونيمز 128025

مكان ir.khalkhal
اسم خلخال
اسم هرو آباد
إنجليزي Khalkhal
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 37.6189 48.5258
سكان 51024
جيونيمز 128008

مكان ir.kharg-island
اسم جزيرة خرج
اسم خارك
اسم جزيرة خارك
إنجليزي Kharg Island
بلد IRN
صنف_الكيان island
أب ir.bushehr-gov
موقع 29.245 50.31

مكان ir.khash
اسم خاش
إنجليزي Khash
بلد IRN
صنف_الكيان town
أب ir.khash-district
موقع 28.22 61.215
سكان 69603
جيونيمز 1160571
ملتبس نعم

مكان ir.khash-district
اسم مقاطعة خاش
اسم خاش
إنجليزي Khash
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 28.1978 60.9388

مكان ir.khatam-district
اسم فن الخاتم
إنجليزي Khatam
بلد IRN
صنف_الكيان admin2
أب ir.yazd-gov
موقع 30.6983 54.2092

مكان ir.kherameh
اسم خرامه
إنجليزي Kherameh
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 29.499 53.312
جيونيمز 127613

مكان ir.khodabandeh-district
اسم مقاطعة خدابنده
اسم خدابنده
إنجليزي Khodabandeh
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 35.9583 48.5202

مكان ir.khomarlu
اسم خمارلو
إنجليزي Khomarlu
بلد IRN
صنف_الكيان town
أب ir.east-azerbaijan-gov
موقع 39.1489 47.0347
جيونيمز 127409

مكان ir.khomeyn
اسم خمين
اسم خومين
إنجليزي Khomeyn
بلد IRN
صنف_الكيان city
أب ir.markazi-gov
موقع 33.6423 50.0789
سكان 77425
جيونيمز 127403

مكان ir.khomeyni-shahr
اسم خميني شهر
إنجليزي Khomeyni Shahr
بلد IRN
صنف_الكيان city
أب ir.isfahan-gov
موقع 32.6856 51.5361
سكان 277334
جيونيمز 418710

مكان ir.khondab
اسم خنداب
اسم خانداب
إنجليزي Khondab
بلد IRN
صنف_الكيان town
أب ir.markazi-gov
موقع 34.3928 49.1841
جيونيمز 127389

مكان ir.khonj
اسم خنج
إنجليزي Khonj
بلد IRN
صنف_الكيان town
أب ir.khonj-district
موقع 27.8913 53.4344
جيونيمز 127382

مكان ir.khonj-district
اسم خنج
إنجليزي Khonj
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 27.9353 53.2184

مكان ir.khorramabad
اسم خرم آباد
إنجليزي Khorramabad
بلد IRN
صنف_الكيان city
أب ir.lorestan-gov
موقع 33.4878 48.3558
سكان 329825
جيونيمز 127349

مكان ir.khorramabad-district
اسم خرمآباد
إنجليزي Khorramabad
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.4882 48.4841

مكان ir.khorramdarreh
اسم خرمدره
إنجليزي Khorramdarreh
بلد IRN
صنف_الكيان town
أب ir.khorramdarreh-district
موقع 36.213 49.196
سكان 50528
جيونيمز 41210

مكان ir.khorramdarreh-district
اسم خرمدره
إنجليزي Khorramdarreh
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 36.3003 49.1963

مكان ir.khorramshahr
اسم المحمرة
اسم خرمشهر
إنجليزي Khorramshahr
بلد IRN
صنف_الكيان city
أب ir.khorramshahr-district
موقع 30.4397 48.1664
سكان 330606
جيونيمز 127319

مكان ir.khorramshahr-district
اسم المحمرة
إنجليزي Khorramshahr
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 30.7388 48.1879
ملتبس نعم

مكان ir.khowrmuj
اسم خورموج
إنجليزي Khowrmuj
بلد IRN
صنف_الكيان town
أب ir.bushehr-gov
موقع 28.6543 51.38
جيونيمز 127014

مكان ir.khowy
اسم خوي
إنجليزي Khowy
بلد IRN
صنف_الكيان city
أب ir.west-azerbaijan-gov
موقع 38.5503 44.9521
سكان 175370
جيونيمز 126972

مكان ir.khoy-district
اسم مقاطعة خوي
إنجليزي Khoy
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 38.6509 44.822

مكان ir.khur
اسم خور
إنجليزي Khur
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 33.7751 55.0833
جيونيمز 127029
ملتبس نعم

مكان ir.khuzestan-gov
اسم خوزستان
اسم الأهواز
اسم عربستان
اسم الأحواز
إنجليزي Khuzestan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 31.5809 48.9194
سكان 4531720
جيونيمز 127082

مكان ir.khvaf
اسم خواف
إنجليزي Khvaf
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 34.5763 60.1409
جيونيمز 1160544
ملتبس نعم

مكان ir.khvansar
اسم خوانسار
إنجليزي Khvansar
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 33.2205 50.315
سكان 21146
جيونيمز 127033

مكان ir.kish
اسم كيش
إنجليزي Kish
بلد IRN
صنف_الكيان town
أب ir.hormozgan-gov
موقع 26.5578 54.0194
سكان 20922
جيونيمز 126914

مكان ir.kohgiluyeh-gov
اسم كهكيلويه وبوير أحمد
إنجليزي Kohgiluyeh and Boyer-Ahmad
بلد IRN
صنف_الكيان admin1
أب ir
موقع 30.8 50.8
سكان 658629
جيونيمز 126878

مكان ir.komijan
اسم كميجان
إنجليزي Komijan
بلد IRN
صنف_الكيان town
أب ir.markazi-gov
موقع 34.7214 49.3265
جيونيمز 126715

مكان ir.konarak
اسم كنارك
إنجليزي Konarak
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 25.3604 60.3995
جيونيمز 1160500
ملتبس نعم

مكان ir.kord-kuy
اسم كردكوي
اسم كرد كو
إنجليزي Kord Kuy
بلد IRN
صنف_الكيان town
أب ir.kordkuy-district
موقع 36.7931 54.1121
جيونيمز 126572

مكان ir.kordkuy-district
اسم كردكوي
إنجليزي Kordkuy
بلد IRN
صنف_الكيان admin2
أب ir.golestan-gov
موقع 36.6742 54.1836

مكان ir.kuhbanan
اسم كوهبنان
إنجليزي Kuhbanan
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 31.4103 56.2826
جيونيمز 126411

مكان ir.kuhdasht
اسم كوهدشت
اسم كوه دشت
إنجليزي Kuhdasht
بلد IRN
صنف_الكيان city
أب ir.kuhdasht-district
موقع 33.5333 47.61
سكان 100208
جيونيمز 126409

مكان ir.kuhdasht-district
اسم كوهدشت
اسم كوه دشت
إنجليزي Kuhdasht
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.4873 47.401

مكان ir.kuhrang-district
اسم مقاطعة كوهرنغ
اسم كوهرنج
إنجليزي Kuhrang
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 32.4322 50.0796

مكان ir.kurdistan-gov
اسم كردستان
اسم كردستان إيران
إنجليزي Kordestan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 35.6 46.9
سكان 1493645
جيونيمز 126584

مكان ir.lahijan
اسم لاهيجان
إنجليزي Lahijan
بلد IRN
صنف_الكيان town
أب ir.gilan-gov
موقع 37.2073 50.004
جيونيمز 126015

مكان ir.lahijan-district
اسم مقاطعة لاهيجان
إنجليزي Lahijan
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 37.1924 50.0221

مكان ir.lake-urmia-district
اسم بحيرة أرومية
إنجليزي Lake Urmia
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.5304 45.4918

مكان ir.lali
اسم لالي
إنجليزي Lali
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 32.3298 49.0932
جيونيمز 125938

مكان ir.lamard-district
اسم لامرد
إنجليزي Lamard
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 27.3605 53.2772

مكان ir.lamerd
اسم لامرد
إنجليزي Lamerd
بلد IRN
صنف_الكيان town
أب ir.lamard-district
موقع 27.334 53.179
جيونيمز 125926

مكان ir.langarud
اسم لنغرود
إنجليزي Langarud
بلد IRN
صنف_الكيان city
أب ir.gilan-gov
موقع 37.197 50.1535
سكان 68148
جيونيمز 125897

مكان ir.lesser-tunb
اسم طنب الصغرى
إنجليزي Lesser Tunb
بلد IRN
صنف_الكيان island
أب ir.hormozgan-gov
موقع 26.24 55.15

مكان ir.likak
اسم ليكك
إنجليزي Likak
بلد IRN
صنف_الكيان town
أب ir.kohgiluyeh-gov
موقع 30.8949 50.0931
جيونيمز 125688

مكان ir.lordakan-district
اسم لردغان
إنجليزي Lordakan
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 31.4533 50.9216

مكان ir.lordegan
اسم لردغان
اسم لرد جن
إنجليزي Lordegan
بلد IRN
صنف_الكيان town
أب ir.lordakan-district
موقع 31.5134 50.8267
جيونيمز 125609

مكان ir.lorestan-gov
اسم لرستان
إنجليزي Lorestan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 33.5 48.4
سكان 1754243
جيونيمز 125605

مكان ir.mahabad
اسم مهاباد
إنجليزي Mahabad
بلد IRN
صنف_الكيان city
أب ir.mahabad-district
موقع 36.763 45.722
سكان 162434
جيونيمز 125446

مكان ir.mahabad-district
اسم مهاباد
إنجليزي Mahabad
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 36.6313 45.6897

مكان ir.mahalat-district
اسم محلات
إنجليزي Mahalat
بلد IRN
صنف_الكيان admin2
أب ir.markazi-gov
موقع 33.8809 50.4246
ملتبس نعم

مكان ir.mahmudabad
اسم محمود أباد
إنجليزي Mahmudabad
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.6319 52.2629
جيونيمز 125328

مكان ir.mahneshan
اسم ماه نشان
اسم ماهنشان
إنجليزي Mahneshan
بلد IRN
صنف_الكيان town
أب ir.mahneshan-district
موقع 36.7444 47.6725
جيونيمز 125290

مكان ir.mahneshan-district
اسم مقاطعة ماهنشان
اسم ماهنشان
إنجليزي Mahneshan
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 36.6389 47.5418

مكان ir.mahriz
اسم مهريز
إنجليزي Mahriz
بلد IRN
صنف_الكيان town
أب ir.mehriz-district
موقع 31.5917 54.4318
سكان 36720
جيونيمز 124274

مكان ir.mahshahr
اسم ماهشهر
اسم معشور
إنجليزي Mahshahr
بلد IRN
صنف_الكيان city
أب ir.khuzestan-gov
موقع 30.559 49.198
جيونيمز 141663

مكان ir.maku
اسم ماكو
إنجليزي Maku
بلد IRN
صنف_الكيان town
أب ir.west-azerbaijan-gov
موقع 39.2951 44.4982
جيونيمز 125205

مكان ir.malard
اسم ملارد
اسم ملار
إنجليزي Malard
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.6659 50.9767
سكان 56745
جيونيمز 125188

مكان ir.malayer
اسم ملاير
إنجليزي Malayer
بلد IRN
صنف_الكيان city
أب ir.hamadan-gov
موقع 34.2969 48.8235
سكان 176573
جيونيمز 125185

مكان ir.malayer-district
اسم مقاطعة ملاير
إنجليزي Malayer
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 34.3321 48.7543

مكان ir.malekan
اسم ملكان
إنجليزي Malekan
بلد IRN
صنف_الكيان town
أب ir.malekan-district
موقع 37.1426 46.1035
جيونيمز 125112
ملتبس نعم

مكان ir.malekan-district
اسم ملكان
إنجليزي Malekan
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.1207 46.2071
ملتبس نعم

مكان ir.mamuniyeh
اسم مأمونيه
إنجليزي Mamuniyeh
بلد IRN
صنف_الكيان town
أب ir.markazi-gov
موقع 35.3055 50.4992
جيونيمز 6657461
ملتبس نعم

مكان ir.manjil
اسم منجيل
إنجليزي Manjil
بلد IRN
صنف_الكيان town
أب ir.zanjan-gov
موقع 36.7434 49.4022
سكان 15630
جيونيمز 124967

مكان ir.manujan
اسم منوجان
إنجليزي Manujan
بلد IRN
صنف_الكيان town
أب ir.manujan-district
موقع 27.407 57.5013
جيونيمز 124914

مكان ir.manujan-district
اسم منوجان
إنجليزي Manujan
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 27.4252 57.5418

مكان ir.maragheh
اسم مراغة
اسم مراغه
إنجليزي Maragheh
بلد IRN
صنف_الكيان town
أب ir.maragheh-district
موقع 37.3893 46.2376
جيونيمز 124877

مكان ir.maragheh-district
اسم مراغة
اسم مراغه
إنجليزي Maragheh
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.3644 46.4258

مكان ir.marand
اسم مرند
إنجليزي Marand
بلد IRN
صنف_الكيان city
أب ir.marand-district
موقع 38.4329 45.7749
سكان 124191
جيونيمز 124862

مكان ir.marand-district
اسم مرند
إنجليزي Marand
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 38.5451 45.6495

مكان ir.maraveh-tappeh
اسم مراوه تبه
إنجليزي Maraveh Tappeh
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 37.9041 55.956
جيونيمز 123295

مكان ir.marivan
اسم مريوان
إنجليزي Marivan
بلد IRN
صنف_الكيان city
أب ir.marivan-district
موقع 35.527 46.176
سكان 91664
جيونيمز 124778

مكان ir.marivan-district
اسم مريوان
إنجليزي Marivan
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 35.5797 46.3833

مكان ir.markazi-gov
اسم مركزي
إنجليزي Markazi
بلد IRN
صنف_الكيان admin1
أب ir
موقع 34.5 49.8
سكان 1413959
جيونيمز 124763
ملتبس نعم

مكان ir.marvdasht
اسم مرودشت
إنجليزي Marvdasht
بلد IRN
صنف_الكيان city
أب ir.marvdasht-district
موقع 29.8742 52.8025
سكان 148858
جيونيمز 124721

مكان ir.marvdasht-district
اسم مرودشت
إنجليزي Marvdasht
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 30.0459 52.7362

مكان ir.masal
اسم ماسال
اسم بازار ماسال
إنجليزي Masal
بلد IRN
صنف_الكيان town
أب ir.masal-district
موقع 37.3631 49.1329
جيونيمز 141015

مكان ir.masal-district
اسم ماسال
إنجليزي Masal
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 37.3949 49.0272

مكان ir.mashhad
اسم مشهد
إنجليزي Mashhad
بلد IRN
صنف_الكيان city
أب ir.mashhad-district
موقع 36.2981 59.6057
سكان 2307177
جيونيمز 124665
ملتبس نعم

مكان ir.mashhad-district
اسم مقاطعة مشهد
اسم مشهد
إنجليزي Mashhad
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 36.3693 59.6907
ملتبس نعم

مكان ir.masiri
اسم مصيري
إنجليزي Masiri
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 30.2458 51.5223
جيونيمز 124622
ملتبس نعم

مكان ir.masjed-soleyman
اسم مسجد سليمان
إنجليزي Masjed Soleyman
بلد IRN
صنف_الكيان city
أب ir.masjed-soleyman-district
موقع 31.9364 49.3039
سكان 111510
جيونيمز 124620

مكان ir.masjed-soleyman-district
اسم مسجد سليمان
إنجليزي Masjed Soleyman
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 32.148 49.4297

مكان ir.mazandaran-gov
اسم مازندران
إنجليزي Mazandaran
بلد IRN
صنف_الكيان admin1
أب ir
موقع 36.3 52.3
سكان 3073943
جيونيمز 124544

مكان ir.mehrabad-international-airport
اسم مطار مهرآباد
اسم مهرآباد
إنجليزي Mehrabad International Airport
بلد IRN
صنف_الكيان airport
أب ir.tehran-gov
موقع 35.6892 51.3134

مكان ir.mehran
اسم مهران
اسم منسور آباد
إنجليزي Mehran
بلد IRN
صنف_الكيان town
أب ir.ilam-gov
موقع 33.1222 46.1646
سكان 11831
جيونيمز 124291
ملتبس نعم

مكان ir.mehriz-district
اسم مهريز
إنجليزي Mehriz
بلد IRN
صنف_الكيان admin2
أب ir.yazd-gov
موقع 31.4028 54.6545

مكان ir.meshgin-shahr
اسم مشكين شهر
اسم مشجين شهر
إنجليزي Meshgin Shahr
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 38.399 47.682
جيونيمز 124210

مكان ir.meybod
اسم ميبد
إنجليزي Meybod
بلد IRN
صنف_الكيان town
أب ir.meybod-district
موقع 32.2501 54.0166
سكان 51874
جيونيمز 124193

مكان ir.meybod-district
اسم ميبد
إنجليزي Meybod
بلد IRN
صنف_الكيان admin2
أب ir.yazd-gov
موقع 32.2067 53.8756

مكان ir.miandoab
اسم مياندوآب
إنجليزي Miandoab
بلد IRN
صنف_الكيان city
أب ir.miyandoab-district
موقع 36.9694 46.1027
سكان 132819
جيونيمز 124085

مكان ir.minab
اسم ميناب
إنجليزي Minab
بلد IRN
صنف_الكيان city
أب ir.minab-district
موقع 27.1467 57.0801
سكان 70790
جيونيمز 123941

مكان ir.minab-district
اسم ميناب
إنجليزي Minab
بلد IRN
صنف_الكيان admin2
أب ir.hormozgan-gov
موقع 26.804 57.3753

مكان ir.minudasht
اسم مينودشت
إنجليزي Minudasht
بلد IRN
صنف_الكيان town
أب ir.minudasht-district
موقع 37.2288 55.3746
جيونيمز 123927

مكان ir.minudasht-district
اسم مينودشت
إنجليزي Minudasht
بلد IRN
صنف_الكيان admin2
أب ir.golestan-gov
موقع 37.2147 55.5553

مكان ir.miyandoab-district
اسم مياندوآب
إنجليزي Miyandoab
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 37.0345 45.9802

مكان ir.mobarakeh
اسم مباركة
إنجليزي Mobarakeh
بلد IRN
صنف_الكيان town
أب ir.mobarakeh-district
موقع 32.3465 51.5045
جيونيمز 418625
ملتبس نعم

مكان ir.mobarakeh-district
اسم مباركة
إنجليزي Mobarakeh
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 32.2852 51.531
ملتبس نعم

مكان ir.mohammadabad
اسم محمد آباد
إنجليزي Mohammadabad
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 28.6688 59.0734
جيونيمز 123674

مكان ir.mohr
اسم مهر
إنجليزي Mohr
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 27.5552 52.8836
سكان 35000
جيونيمز 123485
ملتبس نعم

مكان ir.mollasani
اسم ملاثاني
إنجليزي Mollasani
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.5847 48.8859
جيونيمز 123389

مكان ir.nahavand
اسم نهاوند
إنجليزي Nahavand
بلد IRN
صنف_الكيان city
أب ir.nahavand-district
موقع 34.1885 48.377
سكان 76250
جيونيمز 122915

مكان ir.nahavand-district
اسم مقاطعة نهاوند
اسم نهاوند
إنجليزي Nahavand
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 34.2205 48.2663

مكان ir.nain
اسم نائين
إنجليزي Na'in
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.8601 53.0875
جيونيمز 122869
ملتبس نعم

مكان ir.najafabad
اسم نجف آباد
إنجليزي Najafabad
بلد IRN
صنف_الكيان city
أب ir.najafabad-district
موقع 32.6344 51.3668
سكان 223450
جيونيمز 418606

مكان ir.najafabad-district
اسم نجف آباد
إنجليزي Najafabad
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 33.0244 51.0942

مكان ir.namin
اسم نمين
إنجليزي Namin
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 38.4269 48.4839
جيونيمز 122721
ملتبس نعم

مكان ir.naqadeh
اسم نقده
اسم نقدة
إنجليزي Naqadeh
بلد IRN
صنف_الكيان city
أب ir.naqadeh-district
موقع 36.9553 45.388
سكان 73528
جيونيمز 122698

مكان ir.naqadeh-district
اسم نقده
إنجليزي Naqadeh
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 36.964 45.4617
ملتبس نعم

مكان ir.narmashir
اسم نرماشير
اسم رستم آباد
إنجليزي Narmashir
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 28.9522 58.6977
جيونيمز 118323

مكان ir.natanz
اسم نطنز
اسم منشأة نطنز
اسم نطنز النووية
إنجليزي Natanz
بلد IRN
صنف_الكيان town
أب ir.natanz-district
موقع 33.51 51.92
جيونيمز 122491

مكان ir.natanz-district
اسم نطنز
إنجليزي Natanz
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 33.5415 51.8691
ملتبس نعم

مكان ir.natanz-nuclear-facility
اسم منشأة نطنز النووية
إنجليزي Natanz nuclear facility
بلد IRN
صنف_الكيان building
أب ir.isfahan-gov
موقع 33.725 51.727

مكان ir.nazarabad
اسم نظر أباد
إنجليزي Nazarabad
بلد IRN
صنف_الكيان city
أب ir.alborz-gov
موقع 35.9521 50.6075
سكان 213388
جيونيمز 122438

مكان ir.nehbandan
اسم نهبندان
إنجليزي Nehbandan
بلد IRN
صنف_الكيان town
أب ir.south-khorasan-gov
موقع 31.5419 60.0365
جيونيمز 1160120

مكان ir.neka
اسم نكا
اسم نارنج باغ
اسم نكاء
اسم نيكا
إنجليزي Neka
بلد IRN
صنف_الكيان town
أب ir.neka-district
موقع 36.6508 53.2991
سكان 48847
جيونيمز 122397

مكان ir.neka-district
اسم مقاطعة نكا
اسم نكا
إنجليزي Neka
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.4729 53.5844

مكان ir.neqab
اسم نقاب
إنجليزي Neqab
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 36.7079 57.4215
جيونيمز 122375
ملتبس نعم

مكان ir.neyriz
اسم نيريز
إنجليزي Neyriz
بلد IRN
صنف_الكيان town
أب ir.neyriz-district
موقع 29.1988 54.3278
سكان 45506
جيونيمز 122289

مكان ir.neyriz-district
اسم نيريز
إنجليزي Neyriz
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 29.3412 54.4304

مكان ir.neyshabur
اسم نيسابور
اسم نيشابور
إنجليزي Neyshabur
بلد IRN
صنف_الكيان city
أب ir.razavi-khorasan-gov
موقع 36.2133 58.7958
سكان 220929
جيونيمز 122285

مكان ir.nikshahr
اسم نيك شهر
إنجليزي Nikshahr
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 26.2258 60.2143
سكان 17000
جيونيمز 1160110

مكان ir.nir
اسم نير
إنجليزي Nir
بلد IRN
صنف_الكيان town
أب ir.ardabil-gov
موقع 38.0346 47.9986
جيونيمز 15269
ملتبس نعم

مكان ir.north-khorasan-gov
اسم خراسان الشمالية
إنجليزي North Khorasan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 37.4 57.2
سكان 867727
جيونيمز 6201376

مكان ir.nowshahr
اسم نوشهر
إنجليزي Nowshahr
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.649 51.496
سكان 40000
جيونيمز 121959

مكان ir.nur
اسم سولده
اسم سولهده
إنجليزي Nur
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.5735 52.0138
جيونيمز 113797
ملتبس نعم

مكان ir.nurabad
اسم نورأباد
اسم نور آباد
إنجليزي Nurabad
بلد IRN
صنف_الكيان city
أب ir.lorestan-gov
موقع 34.0734 47.9725
سكان 73528
جيونيمز 24851

مكان ir.nurabad-fars
اسم نور آباد
إنجليزي Nurabad
بلد IRN
صنف_الكيان city
أب ir.fars-gov
موقع 30.114 51.5217
سكان 64041
جيونيمز 121925

مكان ir.omidiyeh
اسم العميدية
إنجليزي Omidiyeh
بلد IRN
صنف_الكيان town
أب ir.omidiyeh-district
موقع 30.7597 49.705
سكان 46983
جيونيمز 121861

مكان ir.omidiyeh-district
اسم العميدية
إنجليزي Omidiyeh
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 30.8304 49.7507

مكان ir.oshnavieh
اسم أشنويه
إنجليزي Oshnavieh
بلد IRN
صنف_الكيان town
أب ir.west-azerbaijan-gov
موقع 37.04 45.1
سكان 50661
جيونيمز 121795

مكان ir.osku
اسم أسكو
إنجليزي Osku
بلد IRN
صنف_الكيان town
أب ir.osku-district
موقع 37.915 46.1226
جيونيمز 121781

مكان ir.osku-district
اسم مقاطعة أسكو
اسم اسكو
إنجليزي Osku
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 37.9462 45.8321

مكان ir.pakdasht
اسم باكدشت
اسم مامازان
إنجليزي Pakdasht
بلد IRN
صنف_الكيان town
أب ir.pakdasht-district
موقع 35.4785 51.6834
جيونيمز 9478811

مكان ir.pakdasht-district
اسم باكدشت
إنجليزي Pakdasht
بلد IRN
صنف_الكيان admin2
أب ir.tehran-gov
موقع 35.4656 51.7806

مكان ir.parchin
اسم بارشين
اسم موقع بارشين
إنجليزي Parchin
بلد IRN
صنف_الكيان base
أب ir.tehran-gov
موقع 35.52 51.77

مكان ir.parsabad
اسم بارس أباد
اسم فارس آباد
إنجليزي Parsabad
بلد IRN
صنف_الكيان city
أب ir.parsabad-district
موقع 39.6482 47.9174
سكان 101661
جيونيمز 121380

مكان ir.parsabad-district
اسم بارس أباد
إنجليزي Parsabad
بلد IRN
صنف_الكيان admin2
أب ir.ardabil-gov
موقع 39.3982 47.5953

مكان ir.parvizkhan
اسم برويزخان
اسم معبر برويزخان
إنجليزي Parvizkhan
بلد IRN
صنف_الكيان crossing
أب ir.kermanshah-gov
موقع 34.62 45.5

مكان ir.paveh
اسم باوه
إنجليزي Paveh
بلد IRN
صنف_الكيان town
أب ir.paveh-district
موقع 35.0434 46.3565
سكان 17779
جيونيمز 121240

مكان ir.paveh-district
اسم باوه
إنجليزي Paveh
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 35.0516 46.2959

مكان ir.piranshahr
اسم بيرانشهر
إنجليزي Piranshahr
بلد IRN
صنف_الكيان city
أب ir.piranshahr-district
موقع 36.7 45.14
سكان 61973
جيونيمز 121110

مكان ir.piranshahr-district
اسم بيرانشهر
إنجليزي Piranshahr
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 36.6754 45.2602

مكان ir.pishva
اسم بيشوا
إنجليزي Pishva
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.308 51.7267
سكان 53856
جيونيمز 120972

مكان ir.pol-e-sefid
اسم بل سفيد
إنجليزي Pol-e Sefid
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.1179 53.0553
جيونيمز 120936

مكان ir.poldasht
اسم بل دشت
إنجليزي Poldasht
بلد IRN
صنف_الكيان town
أب ir.west-azerbaijan-gov
موقع 39.348 45.071
جيونيمز 120954

مكان ir.qaen
اسم قاين
اسم قائن
إنجليزي Qa'en
بلد IRN
صنف_الكيان town
أب ir.south-khorasan-gov
موقع 33.7265 59.1844
سكان 40157
جيونيمز 120694

مكان ir.qahderijan
اسم قهدريجان
إنجليزي Qahderijan
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.5767 51.455
سكان 29392
جيونيمز 418571

مكان ir.qaleh-ye-khvajeh
اسم قلعه خواجه
اسم قلعه خواجه بالا
إنجليزي Qal'eh-ye Khvajeh
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 32.2062 49.4453
جيونيمز 120499

مكان ir.qarah-aghaj
اسم قرة آغاج
اسم قره آغاج
إنجليزي Qarah Aghaj
بلد IRN
صنف_الكيان town
أب ir.east-azerbaijan-gov
موقع 37.2187 47.2167
جيونيمز 22451

مكان ir.qarah-zia-od-din
اسم قرة ضياء الدين
إنجليزي Qarah Zia' od Din
بلد IRN
صنف_الكيان town
أب ir.west-azerbaijan-gov
موقع 38.8915 45.0255
سكان 31947
جيونيمز 119730

مكان ir.qarchak
اسم قرتشك
إنجليزي Qarchak
بلد IRN
صنف_الكيان city
أب ir.tehran-gov
موقع 35.4287 51.5754
سكان 251834
جيونيمز 32767

مكان ir.qasr-e-qand
اسم قصر قند
إنجليزي Qasr-e Qand
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 26.2483 60.7525
سكان 37722
جيونيمز 1159877

مكان ir.qasr-e-shirin
اسم قصر شيرين
إنجليزي Qasr-e Shirin
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.516 45.579
جيونيمز 119586

مكان ir.qasr-e-shirin-district
اسم قصر شيرين
إنجليزي Qasr-e-Shirin
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 33.8925 45.7047

مكان ir.qazvin
اسم قزوين
إنجليزي Qazvin
بلد IRN
صنف_الكيان city
أب ir.qazvin-gov
موقع 36.2797 50.0049
سكان 333635
جيونيمز 119505

مكان ir.qazvin-gov
اسم قزوين
إنجليزي Qazvin
بلد IRN
صنف_الكيان admin1
أب ir
موقع 36 49.8
سكان 1201565
جيونيمز 443793

مكان ir.qeshm
اسم جزيرة قشم
اسم قشم
إنجليزي Qeshm
بلد IRN
صنف_الكيان island
أب ir.hormozgan-gov
موقع 26.8 55.9

مكان ir.qeshm-hormozgan
اسم قشم
إنجليزي Qeshm
بلد IRN
صنف_الكيان city
أب ir.hormozgan-gov
موقع 26.9581 56.2719
سكان 95000
جيونيمز 119374

مكان ir.qir
اسم قير
إنجليزي Qir
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 28.4825 53.0346
جيونيمز 119264
ملتبس نعم

مكان ir.qom
اسم قم
اسم مدينة قم
إنجليزي Qom
بلد IRN
صنف_الكيان city
أب ir.qom-gov
موقع 34.6401 50.8764
سكان 900000
جيونيمز 119208
ملتبس نعم

مكان ir.qom-district
اسم مقاطعة قم
إنجليزي Qom
بلد IRN
صنف_الكيان admin2
أب ir.qom-gov
موقع 34.7732 51.0428

مكان ir.qom-gov
اسم قم
إنجليزي Qom
بلد IRN
صنف_الكيان admin1
أب ir
موقع 34.6 51
سكان 1151672
جيونيمز 443794
ملتبس نعم

مكان ir.qorveh
اسم قروه
إنجليزي Qorveh
بلد IRN
صنف_الكيان city
أب ir.qorveh-district
موقع 35.1664 47.8045
سكان 87953
جيونيمز 119161

مكان ir.qorveh-district
اسم مقاطعة قروه
اسم قروه
إنجليزي Qorveh
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 35.2835 47.6424

مكان ir.quchan
اسم قوتشان
إنجليزي Quchan
بلد IRN
صنف_الكيان city
أب ir.quchan-district
موقع 37.106 58.5095
سكان 111752
جيونيمز 119115

مكان ir.quchan-district
اسم قوتشان
إنجليزي Quchan
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 37.0932 58.5821

مكان ir.rabor
اسم رابر
إنجليزي Rabor
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 29.2912 56.9131
جيونيمز 119010

مكان ir.rafsanjan
اسم رفسنجان
إنجليزي Rafsanjan
بلد IRN
صنف_الكيان city
أب ir.rafsanjan-district
موقع 30.4067 55.9939
سكان 147680
جيونيمز 118994

مكان ir.rafsanjan-district
اسم رفسنجان
إنجليزي Rafsanjan
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 30.5969 55.7747

مكان ir.ramhormoz
اسم رامهرمز
إنجليزي Ramhormoz
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.28 49.6035
سكان 38821
جيونيمز 118826

مكان ir.ramhormoz-district
اسم رامز
إنجليزي Ramhormoz
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 31.3593 49.5389
ملتبس نعم

مكان ir.ramian
اسم راميان
إنجليزي Ramian
بلد IRN
صنف_الكيان town
أب ir.golestan-gov
موقع 37.016 55.1412
جيونيمز 118824
ملتبس نعم

مكان ir.ramsar
اسم رامسر
إنجليزي Ramsar
بلد IRN
صنف_الكيان town
أب ir.ramsar-district
موقع 36.903 50.6582
جيونيمز 117773

مكان ir.ramsar-district
اسم مقاطعة رامسر
اسم رامسر
إنجليزي Ramsar
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.7801 50.5339

مكان ir.ramshir
اسم رامشير
اسم خلف آباد
إنجليزي Ramshir
بلد IRN
صنف_الكيان town
أب ir.ramshir-district
موقع 30.8946 49.4092
سكان 19454
جيونيمز 118805

مكان ir.ramshir-district
اسم رامشير
إنجليزي Ramshir
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 30.9387 49.4123

مكان ir.rasht
اسم رشت
إنجليزي Rasht
بلد IRN
صنف_الكيان city
أب ir.rasht-district
موقع 37.2808 49.5832
سكان 594590
جيونيمز 118743

مكان ir.rasht-district
اسم رشت
إنجليزي Rasht
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 37.2917 49.6554
ملتبس نعم

مكان ir.rask
اسم راسك
إنجليزي Rask
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 26.24 61.4
جيونيمز 1159836

مكان ir.ravansar
اسم رفانسر
اسم روانسر
إنجليزي Ravansar
بلد IRN
صنف_الكيان town
أب ir.ravansar-district
موقع 34.7153 46.6533
جيونيمز 118705

مكان ir.ravansar-district
اسم رفانسر
إنجليزي Ravansar
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.6877 46.6322

مكان ir.ravar
اسم راور
إنجليزي Ravar
بلد IRN
صنف_الكيان town
أب ir.ravar-district
موقع 31.2656 56.8055
سكان 40167
جيونيمز 118704

مكان ir.ravar-district
اسم راور
إنجليزي Ravar
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 31.3806 57.1666

مكان ir.razan
اسم رازان
اسم رزن
إنجليزي Razan
بلد IRN
صنف_الكيان town
أب ir.razan-district
موقع 35.3862 49.0334
جيونيمز 118681

مكان ir.razan-district
اسم رازان
إنجليزي Razan
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 35.4428 48.9787

مكان ir.razavi-khorasan-gov
اسم خراسان رضوي
اسم خراسان الرضوية
إنجليزي Razavi Khorasan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 35.5 59
سكان 5994402
جيونيمز 6201375

مكان ir.rehnan
اسم رنان
اسم رهنان
إنجليزي Rehnan
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.6833 51.6016
سكان 49143
جيونيمز 418521
ملتبس نعم

مكان ir.rey
اسم الري
إنجليزي Rey
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.5935 51.44
جيونيمز 9533872
ملتبس نعم

مكان ir.rezvanshahr
اسم رضوان شهر
اسم رضوانده
اسم رضوانشهر
إنجليزي Rezvanshahr
بلد IRN
صنف_الكيان town
أب ir.gilan-gov
موقع 37.5498 49.137
جيونيمز 118532

مكان ir.robat-karim
اسم رباط كريم
إنجليزي Robat Karim
بلد IRN
صنف_الكيان city
أب ir.tehran-gov
موقع 35.4846 51.0829
سكان 62753
جيونيمز 118367

مكان ir.roshtkhvar
اسم رشتخوار
إنجليزي Roshtkhvar
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 34.9751 59.6248
جيونيمز 118328

مكان ir.rudan
اسم دهبارز
اسم بالا شهر
اسم بالا شهر ده بارز
اسم رودان
إنجليزي Rudan
بلد IRN
صنف_الكيان town
أب ir.rudan-district
موقع 27.4419 57.192
جيونيمز 120351

مكان ir.rudan-district
اسم دهبارز
إنجليزي Rudan
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 27.7333 57.1009

مكان ir.rudbar-district
اسم مقاطعة رودبار
إنجليزي Rudbar
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 36.8366 49.5468

مكان ir.rudsar
اسم رودسر
إنجليزي Rudsar
بلد IRN
صنف_الكيان town
أب ir.rudsar-district
موقع 37.1376 50.288
سكان 47502
جيونيمز 118191

مكان ir.rudsar-district
اسم مقاطعة رودسر
اسم رودسر
إنجليزي Rudsar
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 36.8637 50.3024

مكان ir.saadat-shahr
اسم سعادت شهر
إنجليزي Sa'adat Shahr
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 30.0792 53.1346
جيونيمز 118123

مكان ir.sabzevar
اسم سبزوار
إنجليزي Sabzevar
بلد IRN
صنف_الكيان city
أب ir.sabzevar-district
موقع 36.2126 57.6819
سكان 226183
جيونيمز 118063

مكان ir.sabzevar-district
اسم سبزوار
إنجليزي Sabzevar
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 36.1534 57.4028

مكان ir.safashahr
اسم صفاشهر
إنجليزي Safashahr
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 30.6131 53.1954
جيونيمز 137025

مكان ir.sahneh
اسم صحنة
اسم صحنه
إنجليزي Sahneh
بلد IRN
صنف_الكيان town
أب ir.sahneh-district
موقع 34.4813 47.6908
جيونيمز 117835

مكان ir.sahneh-district
اسم مقاطعة صحنة
اسم صحنه
إنجليزي Sahneh
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.5564 47.5922

مكان ir.salmas
اسم سلماس
إنجليزي Salmas
بلد IRN
صنف_الكيان city
أب ir.salmas-district
موقع 38.1973 44.7653
سكان 81606
جيونيمز 117656

مكان ir.salmas-district
اسم سلماس
إنجليزي Salmas
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 38.1548 44.5731

مكان ir.sanandaj
اسم سنندج
اسم سنه
إنجليزي Sanandaj
بلد IRN
صنف_الكيان city
أب ir.sanandaj-district
موقع 35.3144 46.9923
سكان 349176
جيونيمز 117574
ملتبس نعم

مكان ir.sanandaj-district
اسم سنندج
إنجليزي Sanandaj
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 35.3314 46.8863

مكان ir.saqqez
اسم سقز
إنجليزي Saqqez
بلد IRN
صنف_الكيان city
أب ir.saqqez-district
موقع 36.25 46.274
سكان 151237
جيونيمز 117392

مكان ir.saqqez-district
اسم مقاطعة سقز
اسم سقز
إنجليزي Saqqez
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 36.1462 46.3887

مكان ir.sarab
اسم سراب
إنجليزي Sarab
بلد IRN
صنف_الكيان town
أب ir.east-azerbaijan-gov
موقع 37.9408 47.5367
جيونيمز 117368
ملتبس نعم

مكان ir.sarab-e-dureh
اسم سراب دوره
إنجليزي Sarab-e Dureh
بلد IRN
صنف_الكيان town
أب ir.lorestan-gov
موقع 33.5639 48.0221
جيونيمز 117345

مكان ir.sarableh
اسم سرابله
إنجليزي Sarableh
بلد IRN
صنف_الكيان town
أب ir.ilam-gov
موقع 33.7677 46.5658
جيونيمز 117304

مكان ir.sarakhs
اسم سرخس
إنجليزي Sarakhs
بلد IRN
صنف_الكيان town
أب ir.sarakhs-district
موقع 36.5449 61.1577
سكان 46499
جيونيمز 1159716
ملتبس نعم

مكان ir.sarakhs-district
اسم سرخس
إنجليزي Sarakhs
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 36.3005 60.7857
ملتبس نعم

مكان ir.saravan
اسم سراوان
إنجليزي Saravan
بلد IRN
صنف_الكيان city
أب ir.sistan-gov
موقع 27.37 62.334
جيونيمز 1159713

مكان ir.saravan-district
اسم مقاطعة سراوان
إنجليزي Saravan
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 27.2069 62.1466

مكان ir.sarayan
اسم سرايان
إنجليزي Sarayan
بلد IRN
صنف_الكيان town
أب ir.south-khorasan-gov
موقع 33.8602 58.5217
جيونيمز 117232

مكان ir.sarayan-district
اسم سرايان
إنجليزي Sarayan
بلد IRN
صنف_الكيان admin2
أب ir.south-khorasan-gov
موقع 33.2607 58.0854

مكان ir.sarbaz
اسم سرباز
إنجليزي Sarbaz
بلد IRN
صنف_الكيان town
أب ir.sarbaz-district
موقع 26.63 61.26
جيونيمز 1159709
ملتبس نعم

مكان ir.sarbaz-district
اسم مقاطعة سرباز
اسم سرباز
إنجليزي Sarbaz
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 26.6291 61.1451

مكان ir.sarbisheh
اسم سربيشه
إنجليزي Sarbisheh
بلد IRN
صنف_الكيان town
أب ir.sarbisheh-district
موقع 32.5757 59.7982
جيونيمز 117204

مكان ir.sarbisheh-district
اسم سربيشه
إنجليزي Sarbisheh
بلد IRN
صنف_الكيان admin2
أب ir.south-khorasan-gov
موقع 32.4232 60.0842

مكان ir.sardasht
اسم سردشت
إنجليزي Sardasht
بلد IRN
صنف_الكيان town
أب ir.sardasht-district
موقع 36.155 45.479
جيونيمز 117111

مكان ir.sardasht-district
اسم مقاطعة سردشت
اسم سردشت
إنجليزي Sardasht
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 36.2221 45.4836

مكان ir.sardasht-hormozgan
اسم سردشت
إنجليزي Sardasht
بلد IRN
صنف_الكيان town
أب ir.hormozgan-gov
موقع 26.4559 57.9028
جيونيمز 117116

مكان ir.sari
اسم ساري
إنجليزي Sari
بلد IRN
صنف_الكيان city
أب ir.sari-district
موقع 36.5633 53.0601
سكان 259084
جيونيمز 116996

مكان ir.sari-district
اسم ساري
إنجليزي Sari
بلد IRN
صنف_الكيان admin2
أب ir.mazandaran-gov
موقع 36.2629 53.3377
ملتبس نعم

مكان ir.sarpol-e-zahab
اسم سربل ذهاب
إنجليزي Sarpol-e Zahab
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.461 45.863
سكان 51611
جيونيمز 120931

مكان ir.sarvabad
اسم سرف أباد
اسم سرو آباد
إنجليزي Sarvabad
بلد IRN
صنف_الكيان town
أب ir.sarvabad-district
موقع 35.3126 46.3669
جيونيمز 116739

مكان ir.sarvabad-district
اسم سرف أباد
إنجليزي Sarvabad
بلد IRN
صنف_الكيان admin2
أب ir.kurdistan-gov
موقع 35.2837 46.3416

مكان ir.sarvestan
اسم سروستان
إنجليزي Sarvestan
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 29.2735 53.2203
جيونيمز 116725

مكان ir.saveh
اسم ساوة
اسم ساوه
إنجليزي Saveh
بلد IRN
صنف_الكيان city
أب ir.saveh-district
موقع 35.0213 50.3566
سكان 175533
جيونيمز 116667

مكان ir.saveh-district
اسم مقاطعة ساوة
اسم ساوه
إنجليزي Saveh
بلد IRN
صنف_الكيان admin2
أب ir.markazi-gov
موقع 35.0009 50.2734

مكان ir.savojbolagh-district
اسم مقاطعة ساوجبلاغ
اسم ساوجبلاغ
إنجليزي Savojbolagh
بلد IRN
صنف_الكيان admin2
أب ir.alborz-gov
موقع 36.0911 50.8477

مكان ir.selseleh-district
اسم مقاطعة سلسلة
اسم سلسله
إنجليزي Selseleh
بلد IRN
صنف_الكيان admin2
أب ir.lorestan-gov
موقع 33.8265 48.1753

مكان ir.semirom
اسم سميرم
إنجليزي Semirom
بلد IRN
صنف_الكيان town
أب ir.semirom-district
موقع 31.4167 51.5667
سكان 27220
جيونيمز 116406

مكان ir.semirom-district
اسم سميرم
إنجليزي Semirom
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 31.1868 51.6069

مكان ir.semnan
اسم سمنان
إنجليزي Semnan
بلد IRN
صنف_الكيان city
أب ir.semnan-gov
موقع 35.5729 53.3971
سكان 124826
جيونيمز 116402

مكان ir.semnan-gov
اسم سمنان
إنجليزي Semnan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 35.3 54.7
سكان 631218
جيونيمز 116401

مكان ir.sepidan
اسم أردكان
إنجليزي Sepidan
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 30.2606 51.9842
جيونيمز 403656

مكان ir.sepidan-district
اسم مقاطعة سبيدان
إنجليزي Sepidan
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 30.081 52.1566

مكان ir.shabestar
اسم شبستر
إنجليزي Shabestar
بلد IRN
صنف_الكيان town
أب ir.shabestar-district
موقع 38.1804 45.7028
جيونيمز 116126

مكان ir.shabestar-district
اسم شبستر
إنجليزي Shabestar
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 38.1625 45.7048

مكان ir.shadegan
اسم الفلاحية
اسم شادكان
إنجليزي Shadegan
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 30.65 48.665
سكان 37220
جيونيمز 116102
ملتبس نعم

مكان ir.shadegan-district
اسم مقاطعة الفلاحية
اسم شادجان
إنجليزي Shadegan
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 30.6568 48.6713

مكان ir.shaft
اسم شفت
إنجليزي Shaft
بلد IRN
صنف_الكيان town
أب ir.gilan-gov
موقع 37.1702 49.3998
جيونيمز 116076
ملتبس نعم

مكان ir.shahid-rajaee-port
اسم ميناء رجائي
اسم ميناء الشهيد رجائي
إنجليزي Shahid Rajaee port
بلد IRN
صنف_الكيان building
أب ir.hormozgan-gov
موقع 27.11 56.07

مكان ir.shahin-dezh
اسم شاهين دج
إنجليزي Shahin Dezh
بلد IRN
صنف_الكيان town
أب ir.west-azerbaijan-gov
موقع 36.6793 46.5669
سكان 41442
جيونيمز 117793

مكان ir.shahin-shahr
اسم شاهين شهر
إنجليزي Shahin Shahr
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.8579 51.5529
جيونيمز 417472

مكان ir.shahr-e-babak
اسم شهر بابك
إنجليزي Shahr-e Babak
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 30.1165 55.1186
سكان 52409
جيونيمز 115781

مكان ir.shahr-e-herat
اسم شهر هرات
اسم هرات
إنجليزي Shahr-e Herat
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 30.0541 54.3729
جيونيمز 113556
ملتبس نعم

مكان ir.shahr-e-kord
اسم شهركرد
اسم شهر كرد
إنجليزي Shahr-e Kord
بلد IRN
صنف_الكيان city
أب ir.isfahan-gov
موقع 32.3256 50.8644
سكان 129153
جيونيمز 115770

مكان ir.shahr-e-qadim-e-lar
اسم لار
إنجليزي Shahr-e Qadim-e Lar
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 27.6834 54.3417
جيونيمز 125877

مكان ir.shahreza
اسم شهرضا
اسم قمشه
إنجليزي Shahreza
بلد IRN
صنف_الكيان city
أب ir.shahreza-district
موقع 32.0339 51.8794
سكان 100790
جيونيمز 417594

مكان ir.shahreza-district
اسم شهرضا
إنجليزي Shahreza
بلد IRN
صنف_الكيان admin2
أب ir.isfahan-gov
موقع 31.6879 51.9044

مكان ir.shahriar
اسم شهريار
إنجليزي Shahriar
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.6588 51.0577
سكان 58849
جيونيمز 143860

مكان ir.shahrud
اسم شاهرود
اسم امامشهر
اسم شارود
إنجليزي Shahrud
بلد IRN
صنف_الكيان city
أب ir.semnan-gov
موقع 36.4182 54.9763
سكان 131889
جيونيمز 135423

مكان ir.shahrud-district
اسم مقاطعة شاهرود
اسم شاهرود
إنجليزي Shahrud
بلد IRN
صنف_الكيان admin2
أب ir.semnan-gov
موقع 35.5781 55.7064

مكان ir.shalamzar
اسم شلمزار
إنجليزي Shalamzar
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.0454 50.8171
جيونيمز 115607

مكان ir.shazand
اسم شازند
إنجليزي Shazand
بلد IRN
صنف_الكيان town
أب ir.markazi-gov
موقع 33.9313 49.4063
جيونيمز 142567

مكان ir.shiraz
اسم شيراز
إنجليزي Shiraz
بلد IRN
صنف_الكيان city
أب ir.shiraz-district
موقع 29.6104 52.5425
سكان 1700687
جيونيمز 115019

مكان ir.shiraz-district
اسم مقاطعة شيراز
اسم شيراز
إنجليزي Shiraz
بلد IRN
صنف_الكيان admin2
أب ir.fars-gov
موقع 29.5092 52.7103

مكان ir.shirvan
اسم شيروان
إنجليزي Shirvan
بلد IRN
صنف_الكيان city
أب ir.north-khorasan-gov
موقع 37.3967 57.9295
سكان 82790
جيونيمز 114930

مكان ir.shirvan-district
اسم شروان
إنجليزي Shirvan
بلد IRN
صنف_الكيان admin2
أب ir.north-khorasan-gov
موقع 37.5421 57.9658

مكان ir.showt
اسم شوط
إنجليزي Showt
بلد IRN
صنف_الكيان town
أب ir.west-azerbaijan-gov
موقع 39.2192 44.77
جيونيمز 401118
ملتبس نعم

مكان ir.shush
اسم شوشان
اسم شوش
إنجليزي Shush
بلد IRN
صنف_الكيان town
أب ir.shush-district
موقع 32.1942 48.2436
سكان 52284
جيونيمز 114593

مكان ir.shush-district
اسم شوش
اسم مقاطعة شوش
إنجليزي Shush
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 32.0359 48.2114
ملتبس نعم

مكان ir.shushtar
اسم تستر
اسم شوشتر
إنجليزي Shushtar
بلد IRN
صنف_الكيان city
أب ir.shushtar-district
موقع 32.0455 48.8567
سكان 77507
جيونيمز 114584
ملتبس نعم

مكان ir.shushtar-district
اسم تستر
اسم شوشتر
إنجليزي Shushtar
بلد IRN
صنف_الكيان admin2
أب ir.khuzestan-gov
موقع 31.8916 48.9132
ملتبس نعم

مكان ir.siahkal
اسم سياهكل
إنجليزي Siahkal
بلد IRN
صنف_الكيان town
أب ir.siahkal-district
موقع 37.1533 49.8714
جيونيمز 114489

مكان ir.siahkal-district
اسم سياهكل
إنجليزي Siahkal
بلد IRN
صنف_الكيان admin2
أب ir.gilan-gov
موقع 36.9372 49.8686

مكان ir.sirjan
اسم سيرجان
إنجليزي Sirjan
بلد IRN
صنف_الكيان city
أب ir.sirjan-district
موقع 29.437 55.6802
سكان 207645
جيونيمز 114259

مكان ir.sirjan-district
اسم سيرجان
إنجليزي Sirjan
بلد IRN
صنف_الكيان admin2
أب ir.kerman-gov
موقع 29.365 55.7026
ملتبس نعم

مكان ir.sisakht
اسم سي سخت
إنجليزي Sisakht
بلد IRN
صنف_الكيان town
أب ir.kohgiluyeh-gov
موقع 30.8639 51.4559
جيونيمز 137013

مكان ir.sistan-gov
اسم سيستان وبلوشستان
اسم سيستان بلوشستان
اسم سيستان و بلوشستان
إنجليزي Sistan and Baluchestan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 28 60.8
سكان 2534327
جيونيمز 1159456

مكان ir.soltanabad
اسم سلطان أباد
إنجليزي Soltanabad
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 36.4035 58.0389
جيونيمز 114105

مكان ir.sonqor
اسم سنقر
اسم سنغر
إنجليزي Sonqor
بلد IRN
صنف_الكيان town
أب ir.sonqor-district
موقع 34.7837 47.6004
سكان 43174
جيونيمز 114049
ملتبس نعم

مكان ir.sonqor-district
اسم سنقر
إنجليزي Sonqor
بلد IRN
صنف_الكيان admin2
أب ir.kermanshah-gov
موقع 34.8787 47.5358
ملتبس نعم

مكان ir.sorkheh
اسم سرخه
إنجليزي Sorkheh
بلد IRN
صنف_الكيان town
أب ir.semnan-gov
موقع 35.4633 53.214
جيونيمز 113952

مكان ir.south-khorasan-gov
اسم خراسان الجنوبية
إنجليزي South Khorasan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 33 58.8
سكان 662534
جيونيمز 6201374

مكان ir.south-pars-gas-field
اسم حقل بارس الجنوبي
اسم بارس الجنوبي
إنجليزي South Pars gas field
بلد IRN
صنف_الكيان field
أب ir.bushehr-gov
موقع 26.6 52.1

مكان ir.sowmeeh-sara
اسم صومعه سرا
إنجليزي Sowme'eh Sara
بلد IRN
صنف_الكيان town
أب ir.gilan-gov
موقع 37.3013 49.315
جيونيمز 113860

مكان ir.surak
اسم سورك
إنجليزي Surak
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.5949 53.2076
جيونيمز 113760
ملتبس نعم

مكان ir.suran
اسم سوران
إنجليزي Suran
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 27.2855 61.9965
جيونيمز 1159431
ملتبس نعم

مكان ir.surian
اسم سوريان
إنجليزي Surian
بلد IRN
صنف_الكيان town
أب ir.fars-gov
موقع 30.4551 53.651
جيونيمز 113723
ملتبس نعم

مكان ir.susangerd
اسم الخفاجية
اسم سوسنكرد
إنجليزي Susangerd
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.56 48.19

مكان ir.susangerd-khuzestan
اسم سوسنغرد
إنجليزي Susangerd
بلد IRN
صنف_الكيان town
أب ir.khuzestan-gov
موقع 31.5608 48.1831
سكان 41443
جيونيمز 137268

مكان ir.tabas
اسم طبس
إنجليزي Tabas
بلد IRN
صنف_الكيان town
أب ir.tabas-district
موقع 33.5959 56.9244
سكان 49993
جيونيمز 113659

مكان ir.tabas-district
اسم مقاطعة طبس
اسم طبس
إنجليزي Tabas
بلد IRN
صنف_الكيان admin2
أب ir.south-khorasan-gov
موقع 33.3666 56.4534

مكان ir.tabriz
اسم تبريز
إنجليزي Tabriz
بلد IRN
صنف_الكيان city
أب ir.tabriz-district
موقع 38.08 46.2919
سكان 1424641
جيونيمز 113646

مكان ir.tabriz-district
اسم تبريز
إنجليزي Tabriz
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 38.0503 46.2619
ملتبس نعم

مكان ir.tafresh
اسم تفرش
إنجليزي Tafresh
بلد IRN
صنف_الكيان town
أب ir.tafresh-district
موقع 34.6931 50.016
سكان 14399
جيونيمز 113636
ملتبس نعم

مكان ir.tafresh-district
اسم تفرش
إنجليزي Tafresh
بلد IRN
صنف_الكيان admin2
أب ir.markazi-gov
موقع 34.7377 49.8153
ملتبس نعم

مكان ir.taft
اسم تفت
إنجليزي Taft
بلد IRN
صنف_الكيان town
أب ir.yazd-gov
موقع 31.7471 54.2088
سكان 19394
جيونيمز 113632
ملتبس نعم

مكان ir.tajrish
اسم تجريش
إنجليزي Tajrish
بلد IRN
صنف_الكيان town
أب ir.tehran-gov
موقع 35.8044 51.4256
جيونيمز 113514
ملتبس نعم

مكان ir.takab
اسم تكاب
إنجليزي Takab
بلد IRN
صنف_الكيان town
أب ir.takab-district
موقع 36.4009 47.1133
سكان 51541
جيونيمز 113508

مكان ir.takab-district
اسم مقاطعة تكاب
اسم تكاب
إنجليزي Takab
بلد IRN
صنف_الكيان admin2
أب ir.west-azerbaijan-gov
موقع 36.5085 47.124

مكان ir.takestan
اسم تاكستان
إنجليزي Takestan
بلد IRN
صنف_الكيان city
أب ir.takestan-district
موقع 36.0696 49.6959
سكان 71499
جيونيمز 113491

مكان ir.takestan-district
اسم مقاطعة تاكستان
اسم تاكستان
إنجليزي Takestan
بلد IRN
صنف_الكيان admin2
أب ir.qazvin-gov
موقع 36.0305 49.5791

مكان ir.taleqan
اسم تالقان
اسم شهرك
اسم طالقان
إنجليزي Taleqan
بلد IRN
صنف_الكيان town
أب ir.qazvin-gov
موقع 36.1745 50.7691
جيونيمز 9904

مكان ir.tarom-district
اسم مقاطعة طارم
اسم طارم
إنجليزي Tarom
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 36.9667 48.9169

مكان ir.taybad
اسم تايباد
إنجليزي Taybad
بلد IRN
صنف_الكيان town
أب ir.taybad-district
موقع 34.74 60.7756
سكان 37513
جيونيمز 1159384

مكان ir.taybad-district
اسم تايباد
إنجليزي Taybad
بلد IRN
صنف_الكيان admin2
أب ir.razavi-khorasan-gov
موقع 34.7997 60.5863

مكان ir.tazehabad
اسم تازه أباد
إنجليزي Tazehabad
بلد IRN
صنف_الكيان town
أب ir.kermanshah-gov
موقع 34.7387 46.1496
جيونيمز 6709138

مكان ir.tehran
اسم طهران
إنجليزي Tehran
بلد IRN
صنف_الكيان city
أب ir.tehran-gov
موقع 35.6944 51.4215
سكان 7153309
جيونيمز 112931
عاصمة نعم

مكان ir.tehran-gov
اسم طهران
إنجليزي Tehran
بلد IRN
صنف_الكيان admin1
أب ir
موقع 35.5407 51.5103
سكان 12183391
جيونيمز 110791

مكان ir.tiran
اسم تيران
إنجليزي Tiran
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.7026 51.1537
جيونيمز 418446

مكان ir.tonekabon
اسم تنكابن
إنجليزي Tonekabon
بلد IRN
صنف_الكيان town
أب ir.mazandaran-gov
موقع 36.8163 50.8738
سكان 37501
جيونيمز 112656

مكان ir.torbat-e-heydariyeh
اسم تربت حيدريه
إنجليزي Torbat-e Heydariyeh
بلد IRN
صنف_الكيان city
أب ir.razavi-khorasan-gov
موقع 35.274 59.2195
سكان 125633
جيونيمز 112646

مكان ir.torbat-e-jam
اسم تربت جام
إنجليزي Torbat-e Jam
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 35.244 60.6225
سكان 58928
جيونيمز 1159362

مكان ir.torqabeh
اسم طرقبه
إنجليزي Torqabeh
بلد IRN
صنف_الكيان town
أب ir.razavi-khorasan-gov
موقع 36.3104 59.3735
جيونيمز 112616

مكان ir.tuyserkan
اسم تويسركان
اسم تيسركن
إنجليزي Tuyserkan
بلد IRN
صنف_الكيان town
أب ir.tuyserkan-district
موقع 34.551 48.4435
جيونيمز 112422

مكان ir.tuyserkan-district
اسم تويسركان
إنجليزي Tuyserkan
بلد IRN
صنف_الكيان admin2
أب ir.hamadan-gov
موقع 34.5593 48.3362

مكان ir.urmia
اسم أورمية
اسم أرومية
اسم أرومية الإيرانية
إنجليزي Urmia
بلد IRN
صنف_الكيان city
أب ir.west-azerbaijan-gov
موقع 37.5527 45.0761
سكان 577307
جيونيمز 121801

مكان ir.varamin
اسم ورامين
إنجليزي Varamin
بلد IRN
صنف_الكيان city
أب ir.varamin-district
موقع 35.3242 51.6457
سكان 179603
جيونيمز 112214

مكان ir.varamin-district
اسم ورامين
إنجليزي Varamin
بلد IRN
صنف_الكيان admin2
أب ir.tehran-gov
موقع 35.1749 51.7431
ملتبس نعم

مكان ir.varazqan
اسم ورزقان
اسم ورزغن دزمر
إنجليزي Varazqan
بلد IRN
صنف_الكيان town
أب ir.varzaqan-district
موقع 38.6755 46.1121
جيونيمز 112121
ملتبس نعم

مكان ir.varzaqan-district
اسم مقاطعة ورزقان
اسم ورزقان
إنجليزي Varzaqan
بلد IRN
صنف_الكيان admin2
أب ir.east-azerbaijan-gov
موقع 38.5684 46.5687

مكان ir.west-azerbaijan-gov
اسم أذربيجان الغربية
إنجليزي West Azerbaijan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 37.5 45.2

مكان ir.yasuj
اسم ياسوج
اسم يسج
اسم يسوج
إنجليزي Yasuj
بلد IRN
صنف_الكيان city
أب ir.kohgiluyeh-gov
موقع 30.659 51.594
سكان 96786
جيونيمز 66093

مكان ir.yazd
اسم يزد
إنجليزي Yazd
بلد IRN
صنف_الكيان city
أب ir.yazd-gov
موقع 31.8972 54.3675
سكان 1074428
جيونيمز 111822

مكان ir.yazd-gov
اسم يزد
إنجليزي Yazd
بلد IRN
صنف_الكيان admin1
أب ir
موقع 32 54.8
سكان 1074428
جيونيمز 111821

مكان ir.zabol
اسم زابل
إنجليزي Zabol
بلد IRN
صنف_الكيان city
أب ir.zabol-district
موقع 31.03 61.5
سكان 121989
جيونيمز 1113217

مكان ir.zabol-district
اسم زابل
إنجليزي Zabol
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 30.8181 60.9532
ملتبس نعم

مكان ir.zaboli
اسم مهرستان
إنجليزي Zaboli
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 27.131 61.6745
جيونيمز 1159306

مكان ir.zahedan
اسم زاهدان
إنجليزي Zahedan
بلد IRN
صنف_الكيان city
أب ir.sistan-gov
موقع 29.4963 60.8629
سكان 551980
جيونيمز 1159301

مكان ir.zahedan-district
اسم مقاطعة زاهدان
اسم زاهدان
إنجليزي Zahedan
بلد IRN
صنف_الكيان admin2
أب ir.sistan-gov
موقع 29.4273 60.2482

مكان ir.zanjan
اسم زنجان
اسم زانجان
إنجليزي Zanjan
بلد IRN
صنف_الكيان city
أب ir.zanjan-district
موقع 36.6736 48.4787
سكان 386851
جيونيمز 111453

مكان ir.zanjan-district
اسم مقاطعة زنجان
اسم زنجان
إنجليزي Zanjan
بلد IRN
صنف_الكيان admin2
أب ir.zanjan-gov
موقع 36.8486 48.2063

مكان ir.zanjan-gov
اسم زنجان
إنجليزي Zanjan
بلد IRN
صنف_الكيان admin1
أب ir
موقع 36.5 48.3
سكان 1015734
جيونيمز 111452

مكان ir.zarand
اسم زرند
إنجليزي Zarand
بلد IRN
صنف_الكيان town
أب ir.kerman-gov
موقع 30.8127 56.564
سكان 58983
جيونيمز 111421

مكان ir.zarrin-shahr
اسم زرين شهر
إنجليزي Zarrin Shahr
بلد IRN
صنف_الكيان town
أب ir.isfahan-gov
موقع 32.3897 51.3766
جيونيمز 418418

مكان ir.zarrinabad
اسم زرين أباد
إنجليزي Zarrinabad
بلد IRN
صنف_الكيان town
أب ir.zanjan-gov
موقع 36.4262 48.2816
جيونيمز 111246

مكان ir.zehak
اسم زهك
إنجليزي Zehak
بلد IRN
صنف_الكيان town
أب ir.sistan-gov
موقع 30.894 61.6804
جيونيمز 1159302
