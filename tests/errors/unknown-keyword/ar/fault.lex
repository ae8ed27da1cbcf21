جهة sy.x
اسم سرايا الشمال
إنجليزية Northern Brigades
بلد SYR
دور REB
صنف_الكيان armed_group
