# Places of GeoNames (geonames.org, CC BY 4.0).
# Written by rasid import-places; do not edit.

place geonames.170062
name محافظة حلب
name_en Aleppo Governorate
country SYR
kind admin1
parent sy
at 36.25 37.5
population 4045166
geonames 170062

place geonames.170063
name حلب
name_en Aleppo
country SYR
kind city
parent geonames.170062
at 36.20124 37.16117
population 2098210
geonames 170063

place geonames.900001
name أعزاز
name عزاز
name_en Mintaqat A`zaz
country SYR
kind admin2
parent geonames.170062
at 36.5 37.2
geonames 900001

place geonames.900002
name كفر مثال الكبرى
name كَفر مِثال
name_en Kafr Mithal
country SYR
kind village
parent geonames.900001
at 36.55 37.15
geonames 900002

place geonames.900004
name بلدة مثال
name_en Balda Mithal
country SYR
kind town
parent geonames.170062
at 36.45 37.3
population 8000
geonames 900004

place geonames.900008
name حي مثال
name_en Hay Mithal
country SYR
kind neighbourhood
parent sy
at 36.2 37.15
geonames 900008
