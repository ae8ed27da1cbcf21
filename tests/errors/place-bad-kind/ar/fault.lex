مكان sy.x
اسم زرعوفة
بلد SYR
صنف_الكيان citty
أب sy.none
