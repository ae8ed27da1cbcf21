جهة sy.x
اسم سرايا الشمال
أب sy.none
دور REB
