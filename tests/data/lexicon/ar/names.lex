جهة sy.army
اسم الجيش السوري
إنجليزي Syrian army
بلد SYR
دور MIL
صنف_الكيان military

جهة sy.sdf
اسم قوات سوريا الديمقراطية
اسم قسد
إنجليزي Syrian Democratic Forces
بلد SYR
دور REB
صنف_الكيان armed_group

مكان sy
اسم سوريا
إنجليزي Syria
بلد SYR
صنف_الكيان country
نسبة سوري
جنسية Syrian

مكان sy.aleppo
اسم حلب
إنجليزي Aleppo
بلد SYR
أب sy
صنف_الكيان city
موقع 36.2 37.16

مصدر src.sohr
اسم المرصد
إنجليزي Observatory
صنف_الكيان monitor
