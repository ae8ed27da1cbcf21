مصدر src.x
اسم مصدر في السرايا
إنجليزي source in the Saraya
جهة sy.none
صنف_الكيان generic
