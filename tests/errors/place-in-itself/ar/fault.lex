مكان sy.x
اسم زرعوفة
بلد SYR
صنف_الكيان admin2
أب sy.y

مكان sy.y
اسم زرعوف
بلد SYR
صنف_الكيان admin2
أب sy.x
