إيقاف shelling.none
