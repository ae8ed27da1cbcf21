مكان sy.x
اسم زرعوفة
بلد SYR
صنف_الكيان village
أب sy.aleppo
موقع 95.2 37.1

مكان sy.y
اسم زرعوفة التحتا
بلد SYR
صنف_الكيان village
أب sy.aleppo
موقع 36,2 37,1
