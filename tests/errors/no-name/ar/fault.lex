جهة sy.x
إنجليزي Northern Brigades
