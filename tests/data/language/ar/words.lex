صفة lang.midfai
لفظ مدفعي
صنف صفة_حدث
وسيلة artillery

صفة lang.jawwi
لفظ جوي
صنف صفة_حدث
وسيلة air
