# The small world of the tests: a few words of each kind. Rules and lexicons of
# config/ may change; this does not.

صفة w.hudr
لفظ جوي
صنف صفة_حدث

أداة w.fi
لفظ في
صنف جر

أداة w.ala
لفظ على
صنف جر

أداة w.min
لفظ من
صنف جر

أداة w.qad
لفظ قد

أداة w.alladhi
لفظ الذي
صنف موصول

أداة w.lakin
لفظ لكن
صنف فاصل_جملة

فعل w.qasafa
لفظ قصف
مضارع يقصف
مصدر قصف
صنف قصف

فعل w.qatala
لفظ قتل
مضارع يقتل
مصدر قتل

فعل w.saytara
لفظ سيطر
صنف سيطرة

عدد w.n3
لفظ ثلاثة
قيمة 3
صنف آحاد

اسم w.jundi
لفظ جندي
جمع جنود
مثنى نعم
جنس مذكر
عاقل نعم
دور MIL
إنجليزي soldiers
صنف ناس

اسم w.madani
لفظ مدني
جمع_مذكر نعم
مثنى نعم
جنس مذكر
عاقل نعم
دور CVL
إنجليزي civilians
صنف ناس

اسم w.madina
لفظ مدينة
جمع مدن
صنف مكان

اسم w.jisr
لفظ جسر
جمع جسور
جنس مذكر
دور OBJ
إنجليزي bridges
صنف ناس

أداة w.lam
لفظ لم
صنف نفي

فعل w.qala
لفظ قال
مضارع يقول
مصدر قول
