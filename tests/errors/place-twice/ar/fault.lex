مكان sy.x
اسم زرعوفة
بلد SYR
صنف_الكيان village
أب sy.aleppo
موقع 36.21 37.1

مكان sy.y
اسم زُرعوفة
بلد SYR
صنف_الكيان village
أب sy.aleppo
موقع 36.22 37.1
