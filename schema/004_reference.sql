-- What codes stand for: actors, places and sources, which the service upserts
-- when rules are loaded, and below them tables that change only with Rasid.

CREATE TABLE rasid.actors (
	id text PRIMARY KEY,
	name text NOT NULL,
	name_en text,
	names text[] NOT NULL DEFAULT '{}',
	kind text,
	role text,
	country text,
	parent_id text,
	since text,
	until text,
	updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE rasid.actors IS 'Parties of the lexicon: organisations, institutions, persons. Rows stay when the lexicon drops them: events may name them.';
COMMENT ON COLUMN rasid.actors.id IS 'Permanent id, prefixed by country (sy.sdf) or x.';
COMMENT ON COLUMN rasid.actors.name IS 'Canonical name in Arabic.';
COMMENT ON COLUMN rasid.actors.name_en IS 'Name as English news writes it.';
COMMENT ON COLUMN rasid.actors.names IS 'All names in Arabic by which it is recognised.';
COMMENT ON COLUMN rasid.actors.kind IS 'government, military, armed_group, party, person …';
COMMENT ON COLUMN rasid.actors.role IS 'Role, see roles.';
COMMENT ON COLUMN rasid.actors.country IS 'Home country, ISO 3166 alpha-3; empty where it has none.';
COMMENT ON COLUMN rasid.actors.parent_id IS 'What it belongs to, an id of this table.';
COMMENT ON COLUMN rasid.actors.since IS 'From when (YYYY[-MM[-DD]]).';
COMMENT ON COLUMN rasid.actors.until IS 'Until when.';
COMMENT ON COLUMN rasid.actors.updated_at IS 'When the row last changed.';

CREATE TABLE rasid.places (
	id text PRIMARY KEY,
	name text NOT NULL,
	name_en text,
	names text[] NOT NULL DEFAULT '{}',
	kind text,
	country text,
	parent_id text,
	lat double precision CHECK (lat BETWEEN -90 AND 90),
	lon double precision CHECK (lon BETWEEN -180 AND 180),
	population bigint,
	geonames_id bigint,
	updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE rasid.places IS 'Places of the lexicon. Rows stay when the lexicon drops them.';
COMMENT ON COLUMN rasid.places.id IS 'Permanent id.';
COMMENT ON COLUMN rasid.places.name IS 'Canonical name in Arabic.';
COMMENT ON COLUMN rasid.places.name_en IS 'Name as GeoNames writes it.';
COMMENT ON COLUMN rasid.places.names IS 'All names in Arabic by which it is recognised.';
COMMENT ON COLUMN rasid.places.kind IS 'country, admin1, admin2, city, town, village, neighbourhood, camp …';
COMMENT ON COLUMN rasid.places.country IS 'Country, ISO 3166 alpha-3.';
COMMENT ON COLUMN rasid.places.parent_id IS 'The place it lies in, an id of this table.';
COMMENT ON COLUMN rasid.places.lat IS 'Latitude in degrees (WGS 84).';
COMMENT ON COLUMN rasid.places.lon IS 'Longitude in degrees (WGS 84).';
COMMENT ON COLUMN rasid.places.population IS 'Inhabitants, about.';
COMMENT ON COLUMN rasid.places.geonames_id IS 'Id in GeoNames.';
COMMENT ON COLUMN rasid.places.updated_at IS 'When the row last changed.';

CREATE TABLE rasid.sources (
	id text PRIMARY KEY,
	name text NOT NULL,
	name_en text,
	names text[] NOT NULL DEFAULT '{}',
	kind text,
	country text,
	updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE rasid.sources IS 'Sources of the lexicon: to whom texts attribute what they tell. Rows stay when the lexicon drops them.';
COMMENT ON COLUMN rasid.sources.id IS 'Permanent id.';
COMMENT ON COLUMN rasid.sources.name IS 'Canonical name in Arabic.';
COMMENT ON COLUMN rasid.sources.name_en IS 'Name in English.';
COMMENT ON COLUMN rasid.sources.names IS 'All names in Arabic by which it is recognised.';
COMMENT ON COLUMN rasid.sources.kind IS 'agency, newspaper, channel, site, monitor, rights, ministry, generic, spokesman, social.';
COMMENT ON COLUMN rasid.sources.country IS 'Home country, ISO 3166 alpha-3.';
COMMENT ON COLUMN rasid.sources.updated_at IS 'When the row last changed.';

CREATE FUNCTION rasid.put_actors(rows rasid.actors[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
	INSERT INTO rasid.actors AS old
	SELECT DISTINCT ON (id) id, name, name_en, coalesce(names, '{}'),
		kind, role, country, parent_id, since, until, now()
	FROM unnest(rows) ORDER BY id
	ON CONFLICT (id) DO UPDATE
	SET (name, name_en, names, kind, role, country, parent_id, since,
		until, updated_at) = ROW (excluded.name, excluded.name_en,
		excluded.names, excluded.kind, excluded.role, excluded.country,
		excluded.parent_id, excluded.since, excluded.until, now())
	WHERE (old.name, old.name_en, old.names, old.kind, old.role,
		old.country, old.parent_id, old.since, old.until)
		IS DISTINCT FROM (excluded.name, excluded.name_en,
		excluded.names, excluded.kind, excluded.role, excluded.country,
		excluded.parent_id, excluded.since, excluded.until)
$$;
COMMENT ON FUNCTION rasid.put_actors IS 'Upsert actors; updated_at given is ignored.';

CREATE FUNCTION rasid.put_places(rows rasid.places[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
	INSERT INTO rasid.places AS old
	SELECT DISTINCT ON (id) id, name, name_en, coalesce(names, '{}'),
		kind, country, parent_id, lat, lon, population, geonames_id,
		now()
	FROM unnest(rows) ORDER BY id
	ON CONFLICT (id) DO UPDATE
	SET (name, name_en, names, kind, country, parent_id, lat, lon,
		population, geonames_id, updated_at) = ROW (excluded.name,
		excluded.name_en, excluded.names, excluded.kind,
		excluded.country, excluded.parent_id, excluded.lat,
		excluded.lon, excluded.population, excluded.geonames_id, now())
	WHERE (old.name, old.name_en, old.names, old.kind, old.country,
		old.parent_id, old.lat, old.lon, old.population,
		old.geonames_id)
		IS DISTINCT FROM (excluded.name, excluded.name_en,
		excluded.names, excluded.kind, excluded.country,
		excluded.parent_id, excluded.lat, excluded.lon,
		excluded.population, excluded.geonames_id)
$$;
COMMENT ON FUNCTION rasid.put_places IS 'Upsert places; updated_at given is ignored.';

CREATE FUNCTION rasid.put_sources(rows rasid.sources[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
	INSERT INTO rasid.sources AS old
	SELECT DISTINCT ON (id) id, name, name_en, coalesce(names, '{}'),
		kind, country, now()
	FROM unnest(rows) ORDER BY id
	ON CONFLICT (id) DO UPDATE
	SET (name, name_en, names, kind, country, updated_at)
		= ROW (excluded.name, excluded.name_en, excluded.names,
		excluded.kind, excluded.country, now())
	WHERE (old.name, old.name_en, old.names, old.kind, old.country)
		IS DISTINCT FROM (excluded.name, excluded.name_en,
		excluded.names, excluded.kind, excluded.country)
$$;
COMMENT ON FUNCTION rasid.put_sources IS 'Upsert sources; updated_at given is ignored.';

CREATE TABLE rasid.event_types (
	type text PRIMARY KEY,
	family text NOT NULL,
	label_ar text NOT NULL,
	label_en text NOT NULL,
	cameo text,
	plover text,
	plover_mode text,
	acled_event_type text,
	acled_sub_event_type text,
	conditions text
);
COMMENT ON TABLE rasid.event_types IS 'The types of events, with what they are in other schemes when no condition says otherwise.';
COMMENT ON COLUMN rasid.event_types.type IS 'Name, as in events.event_type.';
COMMENT ON COLUMN rasid.event_types.family IS 'Family of types.';
COMMENT ON COLUMN rasid.event_types.label_ar IS 'Label in Arabic.';
COMMENT ON COLUMN rasid.event_types.label_en IS 'Label in English.';
COMMENT ON COLUMN rasid.event_types.cameo IS 'CAMEO code.';
COMMENT ON COLUMN rasid.event_types.plover IS 'PLOVER event type.';
COMMENT ON COLUMN rasid.event_types.plover_mode IS 'PLOVER mode.';
COMMENT ON COLUMN rasid.event_types.acled_event_type IS 'ACLED event type.';
COMMENT ON COLUMN rasid.event_types.acled_sub_event_type IS 'ACLED sub-event type; several, divided by |, where a condition decides.';
COMMENT ON COLUMN rasid.event_types.conditions IS 'When an event is coded otherwise, in words.';

INSERT INTO rasid.event_types (type, family, label_ar, label_en, cameo,
	plover, plover_mode, acled_event_type, acled_sub_event_type, conditions)
VALUES
	('clash', 'battle', 'اشتباكات', 'Armed clash', '190', 'ASSAULT', 'firearms', 'Battles', 'Armed clash', 'target civilians (CVL, MED, NGO, OPP) → Violence against civilians / Attack'),
	('ground_attack', 'battle', 'هجوم بري', 'Ground attack', '190', 'ASSAULT', 'firearms', 'Battles', 'Armed clash', 'as clash'),
	('capture', 'battle', 'سيطرة', 'Capture of a place', '192', 'COERCE', 'seize', 'Battles', 'Government regains territory | Non-state actor overtakes territory', 'actor GOV, MIL or POL in its own country → Government regains territory; any other, foreign states included → Non-state actor overtakes territory; no fighting told → Strategic developments / Non-violent transfer of territory'),
	('withdrawal', 'battle', 'انسحاب', 'Withdrawal', '0874', 'RETREAT', 'withdraw', 'Strategic developments', 'Non-violent transfer of territory', NULL),
	('violation', 'battle', 'خرق الهدنة', 'Ceasefire violation', '196', 'ASSAULT', 'firearms', 'Battles', 'Armed clash', 'ACLED, PLOVER mode by weapon where told (قصف → Shelling…)'),
	('air_strike', 'remote', 'غارة جوية', 'Air strike', '195', 'ASSAULT', 'aerial', 'Explosions/Remote violence', 'Air/drone strike', NULL),
	('drone_strike', 'remote', 'ضربة بطائرة مسيرة', 'Drone strike', '1952', 'ASSAULT', 'drone', 'Explosions/Remote violence', 'Air/drone strike', NULL),
	('shelling', 'remote', 'قصف', 'Shelling', '194', 'ASSAULT', 'heavy-weapons', 'Explosions/Remote violence', 'Shelling/artillery/missile attack', NULL),
	('bombing', 'remote', 'تفجير', 'Bombing', '183', 'ASSAULT', 'explosives', 'Explosions/Remote violence', 'Remote explosive/landmine/IED', 'a grenade → Grenade'),
	('suicide_bombing', 'remote', 'تفجير انتحاري', 'Suicide bombing', '1831', 'ASSAULT', 'suicide-attack', 'Explosions/Remote violence', 'Suicide bomb', NULL),
	('chemical_attack', 'remote', 'هجوم كيميائي', 'Chemical attack', '2041', 'ASSAULT', 'unconventional', 'Explosions/Remote violence', 'Chemical weapon', NULL),
	('interdiction', 'remote', 'إحباط هجوم', 'Attack foiled', NULL, 'COERCE', 'seize', 'Strategic developments', 'Disrupted weapons use', NULL),
	('killing', 'civilian', 'قتل', 'Killing', '180', 'ASSAULT', 'targeted', 'Violence against civilians', 'Attack', 'CAMEO 186 only where the verb is of assassination (اغتال); target MIL, POL or REB and an armed actor → Battles / Armed clash; rule-made mass killing 202'),
	('abduction', 'civilian', 'خطف', 'Abduction', '181', 'ASSAULT', 'abduct', 'Violence against civilians', 'Abduction/forced disappearance', NULL),
	('abuse', 'civilian', 'اعتداء', 'Abuse', '182', 'ASSAULT', 'beat', 'Violence against civilians', 'Attack', 'rape and harassment → Sexual violence, CAMEO 1821, mode sexual; torture → mode torture'),
	('arrest', 'coercion', 'اعتقال', 'Arrest', '173', 'COERCE', 'arrest', 'Strategic developments', 'Arrests', 'mass or political arrests; a court''s sentence is none'),
	('siege', 'coercion', 'حصار', 'Siege', '191', 'COERCE', 'restrict', 'Strategic developments', 'Other', NULL),
	('destruction', 'coercion', 'تدمير ونهب', 'Destruction of property', '171', 'ASSAULT', 'destroy', 'Strategic developments', 'Looting/property destruction', NULL),
	('sanction', 'coercion', 'عقوبات', 'Sanction', '163', 'SANCTION', 'discontinue', NULL, NULL, NULL),
	('deployment', 'movement', 'انتشار', 'Deployment', '154', 'MOBILIZE', 'troops', 'Strategic developments', 'Change to group/activity', 'a base or headquarters set up → Headquarters or base established'),
	('displacement', 'movement', 'نزوح', 'Displacement', NULL, NULL, NULL, 'Strategic developments', 'Other', 'CAMEO 174 / COERCE deport only where an actor expels'),
	('release', 'cooperation', 'إفراج', 'Release', '0841', 'RETREAT', 'release', 'Strategic developments', 'Other', NULL),
	('agreement', 'cooperation', 'اتفاق', 'Agreement', '057', 'AGREE', NULL, 'Strategic developments', 'Agreement', 'ceasefire → CAMEO 0871, PLOVER RETREAT ceasefire'),
	('aid', 'cooperation', 'مساعدات', 'Aid', '070', 'AID', NULL, NULL, NULL, 'military 072; humanitarian 073; financial 071'),
	('meeting', 'diplomacy', 'لقاء', 'Meeting', '040', 'CONSULT', 'visit', NULL, NULL, 'by phone → CONSULT phone; third party between two → third-party; visit 042/043 visit; more than two → multilateral'),
	('accusation', 'diplomacy', 'اتهام', 'Accusation', '112', 'ACCUSE', 'allege', NULL, NULL, 'condemnation 111 disapprove; blame for an act 112 allege'),
	('demand', 'diplomacy', 'مطالبة', 'Demand', '100', 'REQUEST', 'change', NULL, NULL, NULL),
	('threat', 'diplomacy', 'تهديد', 'Threat', '138', 'THREATEN', 'violence', NULL, NULL, NULL),
	('protest', 'protest', 'احتجاج', 'Protest', '141', 'PROTEST', 'demo', 'Protests', 'Peaceful protest', 'strike 143 strike; road block 144 obstruct; hunger strike 142 hunger; boycott boycott'),
	('riot', 'protest', 'شغب', 'Riot', '145', 'PROTEST', 'riot', 'Riots', 'Violent demonstration', 'against persons, without politics → Mob violence'),
	('crackdown', 'protest', 'قمع احتجاج', 'Force against protesters', '175', 'ASSAULT', 'crowd-control', 'Protests', 'Excessive force against protesters', 'nobody killed → Protests / Protest with intervention, mode crowd-control; killed → Excessive force against protesters');

CREATE TABLE rasid.roles (
	role text PRIMARY KEY,
	label text NOT NULL,
	acled_code integer,
	cameo text,
	plover text
);
COMMENT ON TABLE rasid.roles IS 'What parties are, and their codes in other schemes.';
COMMENT ON COLUMN rasid.roles.role IS 'Role, as in event_actors.role.';
COMMENT ON COLUMN rasid.roles.label IS 'In words.';
COMMENT ON COLUMN rasid.roles.acled_code IS 'ACLED inter code of such a party in its own country; see acled_inter().';
COMMENT ON COLUMN rasid.roles.cameo IS 'CAMEO actor type.';
COMMENT ON COLUMN rasid.roles.plover IS 'PLOVER sector.';

INSERT INTO rasid.roles (role, label, acled_code, cameo, plover)
VALUES
	('GOV', 'government, officials, parliament', 1, 'GOV', 'GOV'),
	('MIL', 'state armed forces, intelligence, state-run militia', 1, 'MIL', 'MIL'),
	('POL', 'police', 1, 'COP', 'COP'),
	('REB', 'non-state armed group, rebels, terrorists', 2, 'REB', 'REB'),
	('OPP', 'unarmed political opposition, protesters', 6, 'OPP', 'OPP'),
	('CVL', 'civilians', 7, 'CVL', 'CVL'),
	('MED', 'journalists, media', 7, 'MED', 'JRN'),
	('NGO', 'aid, rights groups, medics, civil defence', 7, 'NGO', 'SOC'),
	('IGO', 'United Nations and other intergovernmental', 8, 'IGO', NULL),
	('BUS', 'business', 7, 'BUS', 'BUS'),
	('UNK', 'unidentified gunmen, attackers', 3, 'UAF', 'UAF'),
	('OBJ', 'a thing', NULL, NULL, NULL);

CREATE TABLE rasid.cameo_roots (
	root text PRIMARY KEY,
	label text NOT NULL,
	goldstein numeric NOT NULL,
	quad_class integer NOT NULL
);
COMMENT ON TABLE rasid.cameo_roots IS 'Root codes of CAMEO.';
COMMENT ON COLUMN rasid.cameo_roots.root IS 'The first two digits of the code.';
COMMENT ON COLUMN rasid.cameo_roots.label IS 'Name in CAMEO.';
COMMENT ON COLUMN rasid.cameo_roots.goldstein IS 'Goldstein score of the root''s general code.';
COMMENT ON COLUMN rasid.cameo_roots.quad_class IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, as GDELT counts.';

INSERT INTO rasid.cameo_roots (root, label, goldstein, quad_class)
VALUES
	('01', 'MAKE PUBLIC STATEMENT', 0, 1),
	('02', 'APPEAL', 3, 1),
	('03', 'EXPRESS INTENT TO COOPERATE', 4, 1),
	('04', 'CONSULT', 1, 1),
	('05', 'ENGAGE IN DIPLOMATIC COOPERATION', 3.5, 1),
	('06', 'ENGAGE IN MATERIAL COOPERATION', 6, 2),
	('07', 'PROVIDE AID', 7, 2),
	('08', 'YIELD', 5, 2),
	('09', 'INVESTIGATE', -2, 3),
	('10', 'DEMAND', -5, 3),
	('11', 'DISAPPROVE', -2, 3),
	('12', 'REJECT', -4, 3),
	('13', 'THREATEN', -4.4, 3),
	('14', 'PROTEST', -6.5, 4),
	('15', 'EXHIBIT FORCE POSTURE', -7.2, 4),
	('16', 'REDUCE RELATIONS', -4, 4),
	('17', 'COERCE', -7, 4),
	('18', 'ASSAULT', -9, 4),
	('19', 'FIGHT', -10, 4),
	('20', 'USE UNCONVENTIONAL MASS VIOLENCE', -10, 4);

CREATE TABLE rasid.plover_types (
	plover text PRIMARY KEY,
	quad_code integer NOT NULL,
	intensity numeric NOT NULL
);
COMMENT ON TABLE rasid.plover_types IS 'Event types of PLOVER.';
COMMENT ON COLUMN rasid.plover_types.plover IS 'Name of the type.';
COMMENT ON COLUMN rasid.plover_types.quad_code IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.';
COMMENT ON COLUMN rasid.plover_types.intensity IS 'Score of the type, -10 to 10.';

INSERT INTO rasid.plover_types (plover, quad_code, intensity)
VALUES
	('AGREE', 1, 2.5),
	('CONSULT', 1, 2.5),
	('SUPPORT', 1, 5),
	('CONCEDE', 1, 4.5),
	('COOPERATE', 2, 9.5),
	('AID', 2, 10),
	('RETREAT', 2, 6.5),
	('REQUEST', 3, 0),
	('ACCUSE', 3, -3),
	('REJECT', 3, -2),
	('THREATEN', 3, -3.5),
	('PROTEST', 4, -5),
	('SANCTION', 4, -6),
	('MOBILIZE', 4, -5.5),
	('COERCE', 4, -7),
	('ASSAULT', 4, -9);

CREATE TABLE rasid.countries (
	country text PRIMARY KEY,
	iso integer,
	name_en text NOT NULL,
	name_ar text NOT NULL,
	region text NOT NULL,
	fips text,
	cow integer
);
COMMENT ON TABLE rasid.countries IS 'Countries and their codes.';
COMMENT ON COLUMN rasid.countries.country IS 'ISO 3166 alpha-3; XKX is Kosovo.';
COMMENT ON COLUMN rasid.countries.iso IS 'ISO 3166 numeric code.';
COMMENT ON COLUMN rasid.countries.name_en IS 'Name in English, as ACLED writes it.';
COMMENT ON COLUMN rasid.countries.name_ar IS 'Name in Arabic.';
COMMENT ON COLUMN rasid.countries.region IS 'Region as ACLED divides the world.';
COMMENT ON COLUMN rasid.countries.fips IS 'FIPS 10-4 code, which GDELT uses for places; WE stands for Palestine (the West Bank; Gaza is GZ there).';
COMMENT ON COLUMN rasid.countries.cow IS 'Correlates of War number, where known here.';

INSERT INTO rasid.countries (country, iso, name_en, name_ar, region, fips, cow)
VALUES
	('ABW', 533, 'Aruba', 'أروبا', 'Caribbean', 'AA', NULL),
	('AFG', 4, 'Afghanistan', 'أفغانستان', 'Caucasus and Central Asia', 'AF', 700),
	('AGO', 24, 'Angola', 'أنغولا', 'Middle Africa', 'AO', 540),
	('AIA', 660, 'Anguilla', 'أنغويلا', 'Caribbean', 'AV', NULL),
	('ALB', 8, 'Albania', 'ألبانيا', 'Europe', 'AL', 339),
	('AND', 20, 'Andorra', 'أندورا', 'Europe', 'AN', NULL),
	('ARE', 784, 'United Arab Emirates', 'الإمارات العربية المتحدة', 'Middle East', 'AE', 696),
	('ARG', 32, 'Argentina', 'الأرجنتين', 'South America', 'AR', 160),
	('ARM', 51, 'Armenia', 'أرمينيا', 'Caucasus and Central Asia', 'AM', 371),
	('ASM', 16, 'American Samoa', 'ساموا الأمريكية', 'Oceania', 'AQ', NULL),
	('ATG', 28, 'Antigua and Barbuda', 'أنتيغوا وبربودا', 'Caribbean', 'AC', NULL),
	('AUS', 36, 'Australia', 'أستراليا', 'Oceania', 'AS', 900),
	('AUT', 40, 'Austria', 'النمسا', 'Europe', 'AU', 305),
	('AZE', 31, 'Azerbaijan', 'أذربيجان', 'Caucasus and Central Asia', 'AJ', 373),
	('BDI', 108, 'Burundi', 'بوروندي', 'Eastern Africa', 'BY', 516),
	('BEL', 56, 'Belgium', 'بلجيكا', 'Europe', 'BE', 211),
	('BEN', 204, 'Benin', 'بنين', 'Western Africa', 'BN', 434),
	('BFA', 854, 'Burkina Faso', 'بوركينا فاسو', 'Western Africa', 'UV', 439),
	('BGD', 50, 'Bangladesh', 'بنغلاديش', 'South Asia', 'BG', 771),
	('BGR', 100, 'Bulgaria', 'بلغاريا', 'Europe', 'BU', 355),
	('BHR', 48, 'Bahrain', 'البحرين', 'Middle East', 'BA', 692),
	('BHS', 44, 'Bahamas', 'جزر البهاما', 'Caribbean', 'BF', NULL),
	('BIH', 70, 'Bosnia and Herzegovina', 'البوسنة والهرسك', 'Europe', 'BK', 346),
	('BLR', 112, 'Belarus', 'بيلاروس', 'Europe', 'BO', 370),
	('BLZ', 84, 'Belize', 'بليز', 'Central America', 'BH', NULL),
	('BMU', 60, 'Bermuda', 'برمودا', 'North America', 'BD', NULL),
	('BOL', 68, 'Bolivia', 'بوليفيا', 'South America', 'BL', NULL),
	('BRA', 76, 'Brazil', 'البرازيل', 'South America', 'BR', 140),
	('BRB', 52, 'Barbados', 'بربادوس', 'Caribbean', 'BB', NULL),
	('BRN', 96, 'Brunei', 'بروناي', 'Southeast Asia', 'BX', NULL),
	('BTN', 64, 'Bhutan', 'بوتان', 'South Asia', 'BT', 760),
	('BWA', 72, 'Botswana', 'بوتسوانا', 'Southern Africa', 'BC', NULL),
	('CAF', 140, 'Central African Republic', 'جمهورية أفريقيا الوسطى', 'Middle Africa', 'CT', 482),
	('CAN', 124, 'Canada', 'كندا', 'North America', 'CA', 20),
	('CHE', 756, 'Switzerland', 'سويسرا', 'Europe', 'SZ', 225),
	('CHL', 152, 'Chile', 'تشيلي', 'South America', 'CI', 155),
	('CHN', 156, 'China', 'الصين', 'East Asia', 'CH', 710),
	('CIV', 384, 'Ivory Coast', 'ساحل العاج', 'Western Africa', 'IV', 437),
	('CMR', 120, 'Cameroon', 'الكاميرون', 'Middle Africa', 'CM', 471),
	('COD', 180, 'Democratic Republic of Congo', 'الكونغو - كينشاسا', 'Middle Africa', 'CG', 490),
	('COG', 178, 'Republic of Congo', 'الكونغو - برازافيل', 'Middle Africa', 'CF', 484),
	('COK', 184, 'Cook Islands', 'جزر كوك', 'Oceania', 'CW', NULL),
	('COL', 170, 'Colombia', 'كولومبيا', 'South America', 'CO', 100),
	('COM', 174, 'Comoros', 'جزر القمر', 'Eastern Africa', 'CN', NULL),
	('CPV', 132, 'Cape Verde', 'الرأس الأخضر', 'Western Africa', 'CV', NULL),
	('CRI', 188, 'Costa Rica', 'كوستاريكا', 'Central America', 'CS', NULL),
	('CUB', 192, 'Cuba', 'كوبا', 'Caribbean', 'CU', 40),
	('CYM', 136, 'Cayman Islands', 'جزر كايمان', 'Caribbean', 'CJ', NULL),
	('CYP', 196, 'Cyprus', 'قبرص', 'Europe', 'CY', 352),
	('CZE', 203, 'Czech Republic', 'التشيك', 'Europe', 'EZ', 316),
	('DEU', 276, 'Germany', 'ألمانيا', 'Europe', 'GM', 255),
	('DJI', 262, 'Djibouti', 'جيبوتي', 'Eastern Africa', 'DJ', 522),
	('DMA', 212, 'Dominica', 'دومينيكا', 'Caribbean', 'DO', NULL),
	('DNK', 208, 'Denmark', 'الدانمرك', 'Europe', 'DA', 390),
	('DOM', 214, 'Dominican Republic', 'جمهورية الدومينيكان', 'Caribbean', 'DR', NULL),
	('DZA', 12, 'Algeria', 'الجزائر', 'Northern Africa', 'AG', 615),
	('ECU', 218, 'Ecuador', 'الإكوادور', 'South America', 'EC', NULL),
	('EGY', 818, 'Egypt', 'مصر', 'Northern Africa', 'EG', 651),
	('ERI', 232, 'Eritrea', 'إريتريا', 'Eastern Africa', 'ER', 531),
	('ESH', 732, 'Western Sahara', 'الصحراء الغربية', 'Northern Africa', 'WI', NULL),
	('ESP', 724, 'Spain', 'إسبانيا', 'Europe', 'SP', 230),
	('EST', 233, 'Estonia', 'إستونيا', 'Europe', 'EN', 366),
	('ETH', 231, 'Ethiopia', 'إثيوبيا', 'Eastern Africa', 'ET', 530),
	('FIN', 246, 'Finland', 'فنلندا', 'Europe', 'FI', 375),
	('FJI', 242, 'Fiji', 'فيجي', 'Oceania', 'FJ', NULL),
	('FLK', 238, 'Falkland Islands', 'جزر فوكلاند', 'South America', 'FK', NULL),
	('FRA', 250, 'France', 'فرنسا', 'Europe', 'FR', 220),
	('FRO', 234, 'Faroe Islands', 'جزر فارو', 'Europe', 'FO', NULL),
	('FSM', 583, 'Micronesia', 'ميكرونيزيا', 'Oceania', 'FM', NULL),
	('GAB', 266, 'Gabon', 'الغابون', 'Middle Africa', 'GB', 481),
	('GBR', 826, 'United Kingdom', 'المملكة المتحدة', 'Europe', 'UK', 200),
	('GEO', 268, 'Georgia', 'جورجيا', 'Caucasus and Central Asia', 'GG', 372),
	('GGY', 831, 'Guernsey', 'غيرنزي', 'Europe', 'GK', NULL),
	('GHA', 288, 'Ghana', 'غانا', 'Western Africa', 'GH', 452),
	('GIB', 292, 'Gibraltar', 'جبل طارق', 'Europe', 'GI', NULL),
	('GIN', 324, 'Guinea', 'غينيا', 'Western Africa', 'GV', 438),
	('GLP', 312, 'Guadeloupe', 'غوادلوب', 'Caribbean', 'GP', NULL),
	('GMB', 270, 'Gambia', 'غامبيا', 'Western Africa', 'GA', 420),
	('GNB', 624, 'Guinea-Bissau', 'غينيا بيساو', 'Western Africa', 'PU', NULL),
	('GNQ', 226, 'Equatorial Guinea', 'غينيا الاستوائية', 'Middle Africa', 'EK', NULL),
	('GRC', 300, 'Greece', 'اليونان', 'Europe', 'GR', 350),
	('GRD', 308, 'Grenada', 'غرينادا', 'Caribbean', 'GJ', NULL),
	('GRL', 304, 'Greenland', 'غرينلاند', 'North America', 'GL', NULL),
	('GTM', 320, 'Guatemala', 'غواتيمالا', 'Central America', 'GT', NULL),
	('GUF', 254, 'French Guiana', 'غويانا الفرنسية', 'South America', 'FG', NULL),
	('GUM', 316, 'Guam', 'غوام', 'Oceania', 'GQ', NULL),
	('GUY', 328, 'Guyana', 'غيانا', 'South America', 'GY', NULL),
	('HKG', 344, 'Hong Kong', 'هونغ كونغ الصينية (منطقة إدارية خاصة)', 'East Asia', 'HK', NULL),
	('HND', 340, 'Honduras', 'هندوراس', 'Central America', 'HO', NULL),
	('HRV', 191, 'Croatia', 'كرواتيا', 'Europe', 'HR', 344),
	('HTI', 332, 'Haiti', 'هايتي', 'Caribbean', 'HA', 41),
	('HUN', 348, 'Hungary', 'هنغاريا', 'Europe', 'HU', 310),
	('IDN', 360, 'Indonesia', 'إندونيسيا', 'Southeast Asia', 'ID', 850),
	('IMN', 833, 'Isle of Man', 'جزيرة مان', 'Europe', 'IM', NULL),
	('IND', 356, 'India', 'الهند', 'South Asia', 'IN', 750),
	('IRL', 372, 'Ireland', 'أيرلندا', 'Europe', 'EI', 205),
	('IRN', 364, 'Iran', 'إيران', 'Middle East', 'IR', 630),
	('IRQ', 368, 'Iraq', 'العراق', 'Middle East', 'IZ', 645),
	('ISL', 352, 'Iceland', 'آيسلندا', 'Europe', 'IC', NULL),
	('ISR', 376, 'Israel', 'إسرائيل', 'Middle East', 'IS', 666),
	('ITA', 380, 'Italy', 'إيطاليا', 'Europe', 'IT', 325),
	('JAM', 388, 'Jamaica', 'جامايكا', 'Caribbean', 'JM', NULL),
	('JEY', 832, 'Jersey', 'جيرسي', 'Europe', 'JE', NULL),
	('JOR', 400, 'Jordan', 'الأردن', 'Middle East', 'JO', 663),
	('JPN', 392, 'Japan', 'اليابان', 'East Asia', 'JA', 740),
	('KAZ', 398, 'Kazakhstan', 'كازاخستان', 'Caucasus and Central Asia', 'KZ', 705),
	('KEN', 404, 'Kenya', 'كينيا', 'Eastern Africa', 'KE', 501),
	('KGZ', 417, 'Kyrgyzstan', 'قيرغيزستان', 'Caucasus and Central Asia', 'KG', 703),
	('KHM', 116, 'Cambodia', 'كمبوديا', 'Southeast Asia', 'CB', 811),
	('KIR', 296, 'Kiribati', 'كيريباتي', 'Oceania', 'KR', NULL),
	('KNA', 659, 'Saint Kitts and Nevis', 'سانت كيتس ونيفيس', 'Caribbean', 'SC', NULL),
	('KOR', 410, 'South Korea', 'كوريا الجنوبية', 'East Asia', 'KS', 732),
	('KWT', 414, 'Kuwait', 'الكويت', 'Middle East', 'KU', 690),
	('LAO', 418, 'Laos', 'لاوس', 'Southeast Asia', 'LA', 812),
	('LBN', 422, 'Lebanon', 'لبنان', 'Middle East', 'LE', 660),
	('LBR', 430, 'Liberia', 'ليبيريا', 'Western Africa', 'LI', 450),
	('LBY', 434, 'Libya', 'ليبيا', 'Northern Africa', 'LY', 620),
	('LCA', 662, 'Saint Lucia', 'سانت لوسيا', 'Caribbean', 'ST', NULL),
	('LIE', 438, 'Liechtenstein', 'ليختنشتاين', 'Europe', 'LS', NULL),
	('LKA', 144, 'Sri Lanka', 'سريلانكا', 'South Asia', 'CE', 780),
	('LSO', 426, 'Lesotho', 'ليسوتو', 'Southern Africa', 'LT', NULL),
	('LTU', 440, 'Lithuania', 'ليتوانيا', 'Europe', 'LH', 368),
	('LUX', 442, 'Luxembourg', 'لوكسمبورغ', 'Europe', 'LU', NULL),
	('LVA', 428, 'Latvia', 'لاتفيا', 'Europe', 'LG', 367),
	('MAC', 446, 'Macau', 'منطقة ماكاو الإدارية الخاصة', 'East Asia', 'MC', NULL),
	('MAR', 504, 'Morocco', 'المغرب', 'Northern Africa', 'MO', 600),
	('MCO', 492, 'Monaco', 'موناكو', 'Europe', 'MN', NULL),
	('MDA', 498, 'Moldova', 'مولدوفا', 'Europe', 'MD', 359),
	('MDG', 450, 'Madagascar', 'مدغشقر', 'Eastern Africa', 'MA', NULL),
	('MDV', 462, 'Maldives', 'جزر المالديف', 'South Asia', 'MV', 781),
	('MEX', 484, 'Mexico', 'المكسيك', 'Central America', 'MX', 70),
	('MHL', 584, 'Marshall Islands', 'جزر مارشال', 'Oceania', 'RM', NULL),
	('MKD', 807, 'North Macedonia', 'مقدونيا الشمالية', 'Europe', 'MK', 343),
	('MLI', 466, 'Mali', 'مالي', 'Western Africa', 'ML', 432),
	('MLT', 470, 'Malta', 'مالطا', 'Europe', 'MT', NULL),
	('MMR', 104, 'Myanmar', 'ميانمار (بورما)', 'Southeast Asia', 'BM', 775),
	('MNE', 499, 'Montenegro', 'الجبل الأسود', 'Europe', 'MJ', 341),
	('MNG', 496, 'Mongolia', 'منغوليا', 'East Asia', 'MG', 712),
	('MNP', 580, 'Northern Mariana Islands', 'جزر ماريانا الشمالية', 'Oceania', 'CQ', NULL),
	('MOZ', 508, 'Mozambique', 'موزمبيق', 'Eastern Africa', 'MZ', 541),
	('MRT', 478, 'Mauritania', 'موريتانيا', 'Western Africa', 'MR', 435),
	('MSR', 500, 'Montserrat', 'مونتسرات', 'Caribbean', 'MH', NULL),
	('MTQ', 474, 'Martinique', 'جزر المارتينيك', 'Caribbean', 'MB', NULL),
	('MUS', 480, 'Mauritius', 'موريشيوس', 'Eastern Africa', 'MP', NULL),
	('MWI', 454, 'Malawi', 'ملاوي', 'Eastern Africa', 'MI', NULL),
	('MYS', 458, 'Malaysia', 'ماليزيا', 'Southeast Asia', 'MY', 820),
	('MYT', 175, 'Mayotte', 'مايوت', 'Eastern Africa', 'MF', NULL),
	('NAM', 516, 'Namibia', 'ناميبيا', 'Southern Africa', 'WA', 565),
	('NCL', 540, 'New Caledonia', 'كاليدونيا الجديدة', 'Oceania', 'NC', NULL),
	('NER', 562, 'Niger', 'النيجر', 'Western Africa', 'NG', 436),
	('NGA', 566, 'Nigeria', 'نيجيريا', 'Western Africa', 'NI', 475),
	('NIC', 558, 'Nicaragua', 'نيكاراغوا', 'Central America', 'NU', NULL),
	('NIU', 570, 'Niue', 'نيوي', 'Oceania', 'NE', NULL),
	('NLD', 528, 'Netherlands', 'هولندا', 'Europe', 'NL', 210),
	('NOR', 578, 'Norway', 'النرويج', 'Europe', 'NO', 385),
	('NPL', 524, 'Nepal', 'نيبال', 'South Asia', 'NP', 790),
	('NRU', 520, 'Nauru', 'ناورو', 'Oceania', 'NR', NULL),
	('NZL', 554, 'New Zealand', 'نيوزيلندا', 'Oceania', 'NZ', 920),
	('OMN', 512, 'Oman', 'عُمان', 'Middle East', 'MU', 698),
	('PAK', 586, 'Pakistan', 'باكستان', 'South Asia', 'PK', 770),
	('PAN', 591, 'Panama', 'بنما', 'Central America', 'PM', NULL),
	('PER', 604, 'Peru', 'بيرو', 'South America', 'PE', NULL),
	('PHL', 608, 'Philippines', 'الفلبين', 'Southeast Asia', 'RP', 840),
	('PLW', 585, 'Palau', 'بالاو', 'Oceania', 'PS', NULL),
	('PNG', 598, 'Papua New Guinea', 'بابوا غينيا الجديدة', 'Oceania', 'PP', 910),
	('POL', 616, 'Poland', 'بولندا', 'Europe', 'PL', 290),
	('PRI', 630, 'Puerto Rico', 'بورتوريكو', 'Caribbean', 'RQ', NULL),
	('PRK', 408, 'North Korea', 'كوريا الشمالية', 'East Asia', 'KN', 731),
	('PRT', 620, 'Portugal', 'البرتغال', 'Europe', 'PO', 235),
	('PRY', 600, 'Paraguay', 'باراغواي', 'South America', 'PA', NULL),
	('PSE', 275, 'Palestine', 'الأراضي الفلسطينية', 'Middle East', 'WE', NULL),
	('PYF', 258, 'French Polynesia', 'بولينيزيا الفرنسية', 'Oceania', 'FP', NULL),
	('QAT', 634, 'Qatar', 'قطر', 'Middle East', 'QA', 694),
	('REU', 638, 'Réunion', 'روينيون', 'Eastern Africa', 'RE', NULL),
	('ROU', 642, 'Romania', 'رومانيا', 'Europe', 'RO', 360),
	('RUS', 643, 'Russia', 'روسيا', 'Europe', 'RS', 365),
	('RWA', 646, 'Rwanda', 'رواندا', 'Eastern Africa', 'RW', 517),
	('SAU', 682, 'Saudi Arabia', 'المملكة العربية السعودية', 'Middle East', 'SA', 670),
	('SDN', 729, 'Sudan', 'السودان', 'Northern Africa', 'SU', 625),
	('SEN', 686, 'Senegal', 'السنغال', 'Western Africa', 'SG', 433),
	('SGP', 702, 'Singapore', 'سنغافورة', 'Southeast Asia', 'SN', 830),
	('SHN', 654, 'Saint Helena', 'سانت هيلينا', 'Western Africa', 'SH', NULL),
	('SLB', 90, 'Solomon Islands', 'جزر سليمان', 'Oceania', 'BP', NULL),
	('SLE', 694, 'Sierra Leone', 'سيراليون', 'Western Africa', 'SL', 451),
	('SLV', 222, 'El Salvador', 'السلفادور', 'Central America', 'ES', NULL),
	('SMR', 674, 'San Marino', 'سان مارينو', 'Europe', 'SM', NULL),
	('SOM', 706, 'Somalia', 'الصومال', 'Eastern Africa', 'SO', 520),
	('SPM', 666, 'Saint Pierre and Miquelon', 'سان بيير ومكويلون', 'North America', 'SB', NULL),
	('SRB', 688, 'Serbia', 'صربيا', 'Europe', 'RI', 345),
	('SSD', 728, 'South Sudan', 'جنوب السودان', 'Eastern Africa', 'OD', 626),
	('STP', 678, 'São Tomé and Príncipe', 'ساو تومي وبرينسيبي', 'Middle Africa', 'TP', NULL),
	('SUR', 740, 'Suriname', 'سورينام', 'South America', 'NS', NULL),
	('SVK', 703, 'Slovakia', 'سلوفاكيا', 'Europe', 'LO', 317),
	('SVN', 705, 'Slovenia', 'سلوفينيا', 'Europe', 'SI', 349),
	('SWE', 752, 'Sweden', 'السويد', 'Europe', 'SW', 380),
	('SWZ', 748, 'eSwatini', 'إسواتيني', 'Southern Africa', 'WZ', NULL),
	('SYC', 690, 'Seychelles', 'سيشل', 'Eastern Africa', 'SE', NULL),
	('SYR', 760, 'Syria', 'سوريا', 'Middle East', 'SY', 652),
	('TCA', 796, 'Turks and Caicos Islands', 'جزر توركس وكايكوس', 'Caribbean', 'TK', NULL),
	('TCD', 148, 'Chad', 'تشاد', 'Middle Africa', 'CD', 483),
	('TGO', 768, 'Togo', 'توغو', 'Western Africa', 'TO', 461),
	('THA', 764, 'Thailand', 'تايلاند', 'Southeast Asia', 'TH', 800),
	('TJK', 762, 'Tajikistan', 'طاجيكستان', 'Caucasus and Central Asia', 'TI', 702),
	('TKM', 795, 'Turkmenistan', 'تركمانستان', 'Caucasus and Central Asia', 'TX', 701),
	('TLS', 626, 'East Timor', 'تيمور - ليشتي', 'Southeast Asia', 'TT', 860),
	('TON', 776, 'Tonga', 'تونغا', 'Oceania', 'TN', NULL),
	('TTO', 780, 'Trinidad and Tobago', 'ترينيداد وتوباغو', 'Caribbean', 'TD', NULL),
	('TUN', 788, 'Tunisia', 'تونس', 'Northern Africa', 'TS', 616),
	('TUR', 792, 'Turkey', 'تركيا', 'Middle East', 'TU', 640),
	('TUV', 798, 'Tuvalu', 'توفالو', 'Oceania', 'TV', NULL),
	('TWN', 158, 'Taiwan', 'تايوان', 'East Asia', 'TW', 713),
	('TZA', 834, 'Tanzania', 'تنزانيا', 'Eastern Africa', 'TZ', 510),
	('UGA', 800, 'Uganda', 'أوغندا', 'Eastern Africa', 'UG', 500),
	('UKR', 804, 'Ukraine', 'أوكرانيا', 'Europe', 'UP', 369),
	('URY', 858, 'Uruguay', 'أورغواي', 'South America', 'UY', NULL),
	('USA', 840, 'United States', 'الولايات المتحدة', 'North America', 'US', 2),
	('UZB', 860, 'Uzbekistan', 'أوزبكستان', 'Caucasus and Central Asia', 'UZ', 704),
	('VAT', 336, 'Vatican City', 'الفاتيكان', 'Europe', 'VT', NULL),
	('VCT', 670, 'Saint Vincent and Grenadines', 'سانت فنسنت وجزر غرينادين', 'Caribbean', 'VC', NULL),
	('VEN', 862, 'Venezuela', 'فنزويلا', 'South America', 'VE', 101),
	('VGB', 92, 'British Virgin Islands', 'جزر فيرجن البريطانية', 'Caribbean', 'VI', NULL),
	('VIR', 850, 'U.S. Virgin Islands', 'جزر فيرجن التابعة للولايات المتحدة', 'Caribbean', 'VQ', NULL),
	('VNM', 704, 'Vietnam', 'فيتنام', 'Southeast Asia', 'VM', 816),
	('VUT', 548, 'Vanuatu', 'فانواتو', 'Oceania', 'NH', NULL),
	('WLF', 876, 'Wallis and Futuna', 'جزر والس وفوتونا', 'Oceania', 'WF', NULL),
	('WSM', 882, 'Samoa', 'ساموا', 'Oceania', 'WS', NULL),
	('XKX', NULL, 'Kosovo', 'كوسوفو', 'Europe', 'KV', 347),
	('YEM', 887, 'Yemen', 'اليمن', 'Middle East', 'YM', 679),
	('ZAF', 710, 'South Africa', 'جنوب أفريقيا', 'Southern Africa', 'SF', 560),
	('ZMB', 894, 'Zambia', 'زامبيا', 'Eastern Africa', 'ZA', 551),
	('ZWE', 716, 'Zimbabwe', 'زيمبابوي', 'Eastern Africa', 'ZI', 552);
