مكان sy.x
اسم زرعوفة
بلد SYR
صنف_الكيان village
أب sy.aleppo
موقع 15.35 44.2
