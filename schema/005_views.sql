-- The events as the well-known data sets lay them out: the same columns in the
-- same order, so that their users' scripts run. What Rasid does not know is
-- null there. All three show actual events only; denied, planned and alleged
-- ones are in the table.

CREATE FUNCTION rasid.acled_inter(role text, home text, place_country text,
	acled_event_type text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
	SELECT CASE
		WHEN role IN ('GOV', 'MIL', 'POL')
			THEN CASE WHEN home <> place_country AND home <> ''
				THEN 8 ELSE 1 END
		WHEN role = 'REB' THEN 2
		WHEN role = 'UNK' THEN 3
		WHEN acled_event_type = 'Riots' AND role IN ('OPP', 'CVL') THEN 5
		WHEN acled_event_type = 'Protests' AND role IN ('OPP', 'CVL') THEN 6
		WHEN role = 'OPP' THEN 6
		WHEN role IN ('CVL', 'MED', 'NGO', 'BUS') THEN 7
		WHEN role = 'IGO' THEN 8
	END
$$;
COMMENT ON FUNCTION rasid.acled_inter IS 'ACLED inter code of a party: a state''s forces outside their country are other forces, civilians who protest are protesters.';

CREATE FUNCTION rasid.acled_inter_label(code integer) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
	SELECT (ARRAY['State Forces', 'Rebel Groups', 'Political Militias',
		'Identity Militias', 'Rioters', 'Protesters', 'Civilians',
		'External/Other Forces'])[code]
$$;
COMMENT ON FUNCTION rasid.acled_inter_label IS 'ACLED inter code in words.';

CREATE FUNCTION rasid.acled_disorder(event_type text, sub_event_type text)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
	SELECT CASE
		WHEN sub_event_type = 'Excessive force against protesters'
			THEN 'Political violence; Demonstrations'
		WHEN sub_event_type = 'Mob violence' THEN 'Political violence'
		WHEN event_type IN ('Protests', 'Riots') THEN 'Demonstrations'
		WHEN event_type = 'Strategic developments'
			THEN 'Strategic developments'
		WHEN event_type IS NOT NULL THEN 'Political violence'
	END
$$;
COMMENT ON FUNCTION rasid.acled_disorder IS 'ACLED disorder type of an event type.';

CREATE FUNCTION rasid.name_of(name_en text, name text, as_told text)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(name_en, ''), nullif(name, ''), as_told) $$;
COMMENT ON FUNCTION rasid.name_of IS 'The best name for a reader of English: English, else Arabic, else the words of the text.';

CREATE VIEW rasid.event_sides AS
SELECT event_id, partition_date, side,
	string_agg(rasid.name_of(name_en, name, text), '; ' ORDER BY ordinal)
		AS names,
	string_agg(rasid.name_of(name_en, name, text), '; ' ORDER BY ordinal)
		FILTER (WHERE ordinal > 0) AS more_names,
	string_agg(text, '; ' ORDER BY ordinal) AS texts,
	string_agg(DISTINCT r.plover, '; ') AS plover_sectors
FROM rasid.event_actors
LEFT JOIN rasid.roles r USING (role)
GROUP BY event_id, partition_date, side;
COMMENT ON VIEW rasid.event_sides IS 'One row a side of an event: its parties in one line.';
COMMENT ON COLUMN rasid.event_sides.event_id IS 'The event.';
COMMENT ON COLUMN rasid.event_sides.partition_date IS 'Its partition_date.';
COMMENT ON COLUMN rasid.event_sides.side IS 'actor or target.';
COMMENT ON COLUMN rasid.event_sides.names IS 'Names of all parties.';
COMMENT ON COLUMN rasid.event_sides.more_names IS 'Names of all parties but the first.';
COMMENT ON COLUMN rasid.event_sides.texts IS 'All parties verbatim.';
COMMENT ON COLUMN rasid.event_sides.plover_sectors IS 'PLOVER sectors of all parties.';

CREATE VIEW rasid.events_acled AS
SELECT
	coalesce(e.place_country, '') || e.event_id AS event_id_cnty,
	e.event_date AS event_date,
	extract(year FROM e.event_date)::integer AS year,
	CASE
		WHEN e.date_precision = 'day' THEN 1
		WHEN e.date_precision = 'week' OR e.date_precision = 'range'
			AND e.event_date_end - e.event_date < 7 THEN 2
		WHEN e.event_date IS NOT NULL THEN 3
	END AS time_precision,
	rasid.acled_disorder(e.acled_event_type,
		e.acled_sub_event_type) AS disorder_type,
	e.acled_event_type AS event_type,
	e.acled_sub_event_type AS sub_event_type,
	rasid.name_of(e.actor_name_en, e.actor_name, e.actor_text) AS actor1,
	actors.more_names AS assoc_actor_1,
	rasid.acled_inter_label(inter.code1) AS inter1,
	rasid.name_of(e.target_name_en, e.target_name, e.target_text) AS actor2,
	targets.more_names AS assoc_actor_2,
	rasid.acled_inter_label(inter.code2) AS inter2,
	concat_ws('-',
		rasid.acled_inter_label(least(inter.code1, inter.code2)),
		CASE WHEN inter.code1 IS NULL OR inter.code2 IS NULL THEN 'only'
		ELSE rasid.acled_inter_label(greatest(inter.code1, inter.code2))
		END) AS interaction,
	CASE WHEN e.target_role IN ('CVL', 'MED', 'NGO', 'BUS')
		AND e.acled_event_type <> 'Strategic developments'
		THEN 'Civilian targeting' END AS civilian_targeting,
	c.iso AS iso,
	c.region AS region,
	c.name_en AS country,
	e.place_admin1 AS admin1,
	e.place_admin2 AS admin2,
	NULL::text AS admin3,
	rasid.name_of(e.place_name_en, e.place_name, e.place_text) AS location,
	e.place_lat AS latitude,
	e.place_lon AS longitude,
	CASE e.place_precision WHEN 'point' THEN 1 WHEN 'locality' THEN 1
		WHEN 'admin2' THEN 2 WHEN 'admin1' THEN 3 WHEN 'country' THEN 3
	END AS geo_precision,
	nullif(concat_ws('; ', e.publisher,
		rasid.name_of(e.source_name_en, e.source_name, e.source_text)), '') AS source,
	NULL::text AS source_scale,
	(SELECT string_agg(m.text, ' … ' ORDER BY m.ordinal)
		FROM rasid.event_mentions m
		WHERE m.event_id = e.event_id
		AND m.partition_date = e.partition_date) AS notes,
	coalesce(e.killed, 0) AS fatalities,
	'weapon=' || e.weapon AS tags,
	extract(epoch FROM e.stored_at)::bigint AS timestamp
FROM rasid.events e
LEFT JOIN rasid.incidents i USING (incident_id)
LEFT JOIN rasid.countries c ON c.country = e.place_country
LEFT JOIN LATERAL (SELECT * FROM rasid.event_sides s
	WHERE s.event_id = e.event_id AND s.side = 'actor'
	AND s.partition_date = e.partition_date) AS actors ON true
LEFT JOIN LATERAL (SELECT * FROM rasid.event_sides s
	WHERE s.event_id = e.event_id AND s.side = 'target'
	AND s.partition_date = e.partition_date) AS targets ON true
CROSS JOIN LATERAL (SELECT
	rasid.acled_inter(e.actor_role, e.actor_country, e.place_country,
		e.acled_event_type),
	rasid.acled_inter(e.target_role, e.target_country, e.place_country,
		e.acled_event_type)
) AS inter (code1, code2)
WHERE e.modality = 'actual' AND NOT e.background
	AND e.acled_event_type IS NOT NULL
	AND (i.incident_id IS NULL OR i.lead_event_id = e.event_id);
COMMENT ON VIEW rasid.events_acled IS 'ACLED''s 31 columns, one row an incident: actual events of types that ACLED codes, without background.';
COMMENT ON COLUMN rasid.events_acled.event_id_cnty IS 'Country code and event id.';
COMMENT ON COLUMN rasid.events_acled.event_date IS 'First day of the event; null where the text tells none.';
COMMENT ON COLUMN rasid.events_acled.year IS 'Year of event_date.';
COMMENT ON COLUMN rasid.events_acled.time_precision IS '1 the day, 2 about a week, 3 a month or more.';
COMMENT ON COLUMN rasid.events_acled.disorder_type IS 'Political violence, Demonstrations, Strategic developments.';
COMMENT ON COLUMN rasid.events_acled.event_type IS 'ACLED event type.';
COMMENT ON COLUMN rasid.events_acled.sub_event_type IS 'ACLED sub-event type.';
COMMENT ON COLUMN rasid.events_acled.actor1 IS 'First actor.';
COMMENT ON COLUMN rasid.events_acled.assoc_actor_1 IS 'Further actors.';
COMMENT ON COLUMN rasid.events_acled.inter1 IS 'Kind of actor1, in words.';
COMMENT ON COLUMN rasid.events_acled.actor2 IS 'First target.';
COMMENT ON COLUMN rasid.events_acled.assoc_actor_2 IS 'Further targets.';
COMMENT ON COLUMN rasid.events_acled.inter2 IS 'Kind of actor2, in words.';
COMMENT ON COLUMN rasid.events_acled.interaction IS 'Both kinds, in the order of ACLED''s codes.';
COMMENT ON COLUMN rasid.events_acled.civilian_targeting IS 'Civilian targeting, or null.';
COMMENT ON COLUMN rasid.events_acled.iso IS 'ISO 3166 numeric code of the country.';
COMMENT ON COLUMN rasid.events_acled.region IS 'Region of the world.';
COMMENT ON COLUMN rasid.events_acled.country IS 'Country.';
COMMENT ON COLUMN rasid.events_acled.admin1 IS 'Governorate or province.';
COMMENT ON COLUMN rasid.events_acled.admin2 IS 'District.';
COMMENT ON COLUMN rasid.events_acled.admin3 IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_acled.location IS 'Place.';
COMMENT ON COLUMN rasid.events_acled.latitude IS 'Latitude.';
COMMENT ON COLUMN rasid.events_acled.longitude IS 'Longitude.';
COMMENT ON COLUMN rasid.events_acled.geo_precision IS '1 the place itself, 2 its district, 3 its province or country.';
COMMENT ON COLUMN rasid.events_acled.source IS 'Publisher, and to whom the text attributes it.';
COMMENT ON COLUMN rasid.events_acled.source_scale IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_acled.notes IS 'The clauses that tell it, verbatim.';
COMMENT ON COLUMN rasid.events_acled.fatalities IS 'Killed; 0 where none is told, as in ACLED.';
COMMENT ON COLUMN rasid.events_acled.tags IS 'The means, where told.';
COMMENT ON COLUMN rasid.events_acled.timestamp IS 'When the row was stored, seconds since 1970.';

CREATE VIEW rasid.events_plover AS
SELECT
	e.event_id AS "Event ID",
	e.event_date AS "Event Date",
	e.plover AS "Event Type",
	e.plover_mode AS "Event Mode",
	p.intensity AS "Intensity",
	p.quad_code AS "Quad Code",
	NULL::text AS "Contexts",
	actors.names AS "Actor Name",
	e.actor_country AS "Actor Country",
	actors_home.cow AS "Actor COW",
	actors_role.plover AS "Primary Actor Sector",
	actors.plover_sectors AS "Actor Sectors",
	NULL::text AS "Actor Title",
	actors.texts AS "Actor Name Raw",
	NULL::text AS "Wikipedia Actor ID",
	targets.names AS "Recipient Name",
	e.target_country AS "Recipient Country",
	targets_home.cow AS "Recipient COW",
	targets_role.plover AS "Primary Recipient Sector",
	targets.plover_sectors AS "Recipient Sectors",
	NULL::text AS "Recipient Title",
	targets.texts AS "Recipient Name Raw",
	NULL::text AS "Wikipedia Recipient ID",
	rasid.name_of(e.place_name_en, e.place_name, e.place_text) AS "Placename",
	CASE WHEN e.place_precision IN ('point', 'locality')
		THEN rasid.name_of(e.place_name_en, e.place_name, e.place_text) END AS "City",
	e.place_admin2 AS "District",
	e.place_admin1 AS "Province",
	e.place_country AS "Country",
	e.place_lat AS "Latitude",
	e.place_lon AS "Longitude",
	place.geonames_id AS "GeoNames ID",
	e.place_text AS "Raw Placename",
	place.kind AS "Feature Type",
	e.publisher AS "Source",
	e.published AS "Publication Date",
	NULL::text AS "Story People",
	NULL::text AS "Story Organizations",
	NULL::text AS "Story Locations",
	coalesce(a.lang, 'ar') AS "Language",
	e.ruleset AS "Version"
FROM rasid.events e
JOIN rasid.plover_types p USING (plover)
LEFT JOIN rasid.articles a ON a.article_id = e.article_id
	AND a.partition_date = e.partition_date
LEFT JOIN rasid.places place ON place.id = e.place_id
LEFT JOIN rasid.countries actors_home ON actors_home.country = e.actor_country
LEFT JOIN rasid.countries targets_home
	ON targets_home.country = e.target_country
LEFT JOIN rasid.roles actors_role ON actors_role.role = e.actor_role
LEFT JOIN rasid.roles targets_role ON targets_role.role = e.target_role
LEFT JOIN LATERAL (SELECT * FROM rasid.event_sides s
	WHERE s.event_id = e.event_id AND s.side = 'actor'
	AND s.partition_date = e.partition_date) AS actors ON true
LEFT JOIN LATERAL (SELECT * FROM rasid.event_sides s
	WHERE s.event_id = e.event_id AND s.side = 'target'
	AND s.partition_date = e.partition_date) AS targets ON true
WHERE e.modality = 'actual';
COMMENT ON VIEW rasid.events_plover IS 'The 40 columns of POLECAT, the data set coded in PLOVER: one row an event and article, actual ones, background included.';
COMMENT ON COLUMN rasid.events_plover."Event ID" IS 'Event id.';
COMMENT ON COLUMN rasid.events_plover."Event Date" IS 'First day of the event.';
COMMENT ON COLUMN rasid.events_plover."Event Type" IS 'PLOVER event type.';
COMMENT ON COLUMN rasid.events_plover."Event Mode" IS 'PLOVER mode.';
COMMENT ON COLUMN rasid.events_plover."Intensity" IS 'Score of the type, -10 to 10.';
COMMENT ON COLUMN rasid.events_plover."Quad Code" IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.';
COMMENT ON COLUMN rasid.events_plover."Contexts" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Actor Name" IS 'Names of the actor side, in English where known.';
COMMENT ON COLUMN rasid.events_plover."Actor Country" IS 'Home country of the first actor, ISO 3166 alpha-3.';
COMMENT ON COLUMN rasid.events_plover."Actor COW" IS 'Its Correlates of War number.';
COMMENT ON COLUMN rasid.events_plover."Primary Actor Sector" IS 'PLOVER sector of the first.';
COMMENT ON COLUMN rasid.events_plover."Actor Sectors" IS 'PLOVER sectors of all.';
COMMENT ON COLUMN rasid.events_plover."Actor Title" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Actor Name Raw" IS 'As the text names them.';
COMMENT ON COLUMN rasid.events_plover."Wikipedia Actor ID" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Recipient Name" IS 'Names of the recipient side, in English where known.';
COMMENT ON COLUMN rasid.events_plover."Recipient Country" IS 'Home country of the first recipient, ISO 3166 alpha-3.';
COMMENT ON COLUMN rasid.events_plover."Recipient COW" IS 'Its Correlates of War number.';
COMMENT ON COLUMN rasid.events_plover."Primary Recipient Sector" IS 'PLOVER sector of the first.';
COMMENT ON COLUMN rasid.events_plover."Recipient Sectors" IS 'PLOVER sectors of all.';
COMMENT ON COLUMN rasid.events_plover."Recipient Title" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Recipient Name Raw" IS 'As the text names them.';
COMMENT ON COLUMN rasid.events_plover."Wikipedia Recipient ID" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Placename" IS 'Place.';
COMMENT ON COLUMN rasid.events_plover."City" IS 'Place, if it is a locality.';
COMMENT ON COLUMN rasid.events_plover."District" IS 'District.';
COMMENT ON COLUMN rasid.events_plover."Province" IS 'Governorate or province.';
COMMENT ON COLUMN rasid.events_plover."Country" IS 'Country, ISO 3166 alpha-3.';
COMMENT ON COLUMN rasid.events_plover."Latitude" IS 'Latitude.';
COMMENT ON COLUMN rasid.events_plover."Longitude" IS 'Longitude.';
COMMENT ON COLUMN rasid.events_plover."GeoNames ID" IS 'Id of the place in GeoNames, where known.';
COMMENT ON COLUMN rasid.events_plover."Raw Placename" IS 'Place as the text names it.';
COMMENT ON COLUMN rasid.events_plover."Feature Type" IS 'Kind of the place in Rasid''s lexicon.';
COMMENT ON COLUMN rasid.events_plover."Source" IS 'Publisher.';
COMMENT ON COLUMN rasid.events_plover."Publication Date" IS 'Publication, ISO 8601.';
COMMENT ON COLUMN rasid.events_plover."Story People" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Story Organizations" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Story Locations" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_plover."Language" IS 'Language of the article.';
COMMENT ON COLUMN rasid.events_plover."Version" IS 'Version of rules and lexicons.';

CREATE VIEW rasid.events_cameo AS
SELECT
	('x' || substr(e.event_id, 1, 15))::bit(60)::bigint AS "GLOBALEVENTID",
	to_char(e.event_date, 'YYYYMMDD')::integer AS "SQLDATE",
	to_char(e.event_date, 'YYYYMM')::integer AS "MonthYear",
	extract(year FROM e.event_date)::integer AS "Year",
	round(extract(year FROM e.event_date)
		+ (extract(month FROM e.event_date) * 30
		+ extract(day FROM e.event_date)) / 365, 4) AS "FractionDate",
	nullif(concat(e.actor_country, actors_role.cameo), '') AS "Actor1Code",
	upper(rasid.name_of(e.actor_name_en, e.actor_name,
		e.actor_text)) AS "Actor1Name",
	nullif(e.actor_country, '') AS "Actor1CountryCode",
	NULL::text AS "Actor1KnownGroupCode",
	NULL::text AS "Actor1EthnicCode",
	NULL::text AS "Actor1Religion1Code",
	NULL::text AS "Actor1Religion2Code",
	actors_role.cameo AS "Actor1Type1Code",
	NULL::text AS "Actor1Type2Code",
	NULL::text AS "Actor1Type3Code",
	nullif(concat(e.target_country, targets_role.cameo), '') AS "Actor2Code",
	upper(rasid.name_of(e.target_name_en, e.target_name,
		e.target_text)) AS "Actor2Name",
	nullif(e.target_country, '') AS "Actor2CountryCode",
	NULL::text AS "Actor2KnownGroupCode",
	NULL::text AS "Actor2EthnicCode",
	NULL::text AS "Actor2Religion1Code",
	NULL::text AS "Actor2Religion2Code",
	targets_role.cameo AS "Actor2Type1Code",
	NULL::text AS "Actor2Type2Code",
	NULL::text AS "Actor2Type3Code",
	(e.in_title OR e.sentence_no = 0)::integer AS "IsRootEvent",
	e.cameo AS "EventCode",
	substr(e.cameo, 1, 3) AS "EventBaseCode",
	substr(e.cameo, 1, 2) AS "EventRootCode",
	r.quad_class AS "QuadClass",
	r.goldstein AS "GoldsteinScale",
	(SELECT count(*) FROM rasid.event_mentions m
		WHERE m.event_id = e.event_id
		AND m.partition_date = e.partition_date) AS "NumMentions",
	1 AS "NumSources",
	1 AS "NumArticles",
	NULL::double precision AS "AvgTone",
	NULL::integer AS "Actor1Geo_Type",
	NULL::text AS "Actor1Geo_FullName",
	NULL::text AS "Actor1Geo_CountryCode",
	NULL::text AS "Actor1Geo_ADM1Code",
	NULL::text AS "Actor1Geo_ADM2Code",
	NULL::double precision AS "Actor1Geo_Lat",
	NULL::double precision AS "Actor1Geo_Long",
	NULL::text AS "Actor1Geo_FeatureID",
	NULL::integer AS "Actor2Geo_Type",
	NULL::text AS "Actor2Geo_FullName",
	NULL::text AS "Actor2Geo_CountryCode",
	NULL::text AS "Actor2Geo_ADM1Code",
	NULL::text AS "Actor2Geo_ADM2Code",
	NULL::double precision AS "Actor2Geo_Lat",
	NULL::double precision AS "Actor2Geo_Long",
	NULL::text AS "Actor2Geo_FeatureID",
	CASE e.place_precision WHEN 'country' THEN 1 WHEN 'admin1' THEN 5
		WHEN 'admin2' THEN 4 WHEN 'locality' THEN 4 WHEN 'point' THEN 4
	END AS "ActionGeo_Type",
	nullif(concat_ws(', ',
		CASE WHEN e.place_precision <> 'country' THEN
		rasid.name_of(e.place_name_en, e.place_name, e.place_text) END,
		CASE WHEN e.place_precision <> 'admin1' THEN e.place_admin1 END,
		c.name_en), '') AS "ActionGeo_FullName",
	c.fips AS "ActionGeo_CountryCode",
	NULL::text AS "ActionGeo_ADM1Code",
	NULL::text AS "ActionGeo_ADM2Code",
	e.place_lat AS "ActionGeo_Lat",
	e.place_lon AS "ActionGeo_Long",
	e.place_id AS "ActionGeo_FeatureID",
	to_char(e.stored_at AT TIME ZONE 'UTC',
		'YYYYMMDDHH24MISS')::bigint AS "DATEADDED",
	e.url AS "SOURCEURL"
FROM rasid.events e
JOIN rasid.cameo_roots r ON r.root = substr(e.cameo, 1, 2)
LEFT JOIN rasid.countries c ON c.country = e.place_country
LEFT JOIN rasid.roles actors_role ON actors_role.role = e.actor_role
LEFT JOIN rasid.roles targets_role ON targets_role.role = e.target_role
WHERE e.modality = 'actual';
COMMENT ON VIEW rasid.events_cameo IS 'The 61 columns of GDELT 2.0 Events, coded in CAMEO: one row an event and article, actual ones that CAMEO has a code for, background included.';
COMMENT ON COLUMN rasid.events_cameo."GLOBALEVENTID" IS 'The first 60 bits of event_id.';
COMMENT ON COLUMN rasid.events_cameo."SQLDATE" IS 'First day of the event, YYYYMMDD.';
COMMENT ON COLUMN rasid.events_cameo."MonthYear" IS 'YYYYMM.';
COMMENT ON COLUMN rasid.events_cameo."Year" IS 'YYYY.';
COMMENT ON COLUMN rasid.events_cameo."FractionDate" IS 'Year and (month * 30 + day) / 365, as GDELT computes it.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Code" IS 'CAMEO code of the first actor: country and type.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Name" IS 'Name of the first actor.';
COMMENT ON COLUMN rasid.events_cameo."Actor1CountryCode" IS 'Its home country.';
COMMENT ON COLUMN rasid.events_cameo."Actor1KnownGroupCode" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1EthnicCode" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Religion1Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Religion2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Type1Code" IS 'CAMEO type.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Type2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Type3Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Code" IS 'CAMEO code of the first target: country and type.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Name" IS 'Name of the first target.';
COMMENT ON COLUMN rasid.events_cameo."Actor2CountryCode" IS 'Its home country.';
COMMENT ON COLUMN rasid.events_cameo."Actor2KnownGroupCode" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2EthnicCode" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Religion1Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Religion2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Type1Code" IS 'CAMEO type.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Type2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Type3Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."IsRootEvent" IS '1 if told in headline or first sentence.';
COMMENT ON COLUMN rasid.events_cameo."EventCode" IS 'CAMEO code.';
COMMENT ON COLUMN rasid.events_cameo."EventBaseCode" IS 'Its first three digits.';
COMMENT ON COLUMN rasid.events_cameo."EventRootCode" IS 'Its first two digits.';
COMMENT ON COLUMN rasid.events_cameo."QuadClass" IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.';
COMMENT ON COLUMN rasid.events_cameo."GoldsteinScale" IS 'Goldstein score of the root code.';
COMMENT ON COLUMN rasid.events_cameo."NumMentions" IS 'Mentions in this article.';
COMMENT ON COLUMN rasid.events_cameo."NumSources" IS 'One: a row is one article''s.';
COMMENT ON COLUMN rasid.events_cameo."NumArticles" IS 'One: a row is one article''s.';
COMMENT ON COLUMN rasid.events_cameo."AvgTone" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_Type" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_FullName" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_CountryCode" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_ADM1Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_ADM2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_Lat" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_Long" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor1Geo_FeatureID" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_Type" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_FullName" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_CountryCode" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_ADM1Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_ADM2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_Lat" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_Long" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."Actor2Geo_FeatureID" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_Type" IS '1 country, 5 province, 4 a place in it.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_FullName" IS 'Place, province, country.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_CountryCode" IS 'FIPS 10-4 code of the country.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_ADM1Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_ADM2Code" IS 'Not known: null.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_Lat" IS 'Latitude.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_Long" IS 'Longitude.';
COMMENT ON COLUMN rasid.events_cameo."ActionGeo_FeatureID" IS 'Id in places.';
COMMENT ON COLUMN rasid.events_cameo."DATEADDED" IS 'When the row was stored, YYYYMMDDHHMMSS, UTC.';
COMMENT ON COLUMN rasid.events_cameo."SOURCEURL" IS 'The article''s address.';

CREATE VIEW rasid.events_daily AS
SELECT
	e.event_date AS day,
	e.place_country AS country,
	e.place_admin1 AS admin1,
	e.family AS family,
	e.event_type AS event_type,
	count(*) AS incidents,
	count(DISTINCT e.place_id) AS places,
	sum(e.killed) AS killed,
	sum(e.wounded) AS wounded,
	sum(e.detained) AS detained,
	sum(e.displaced) AS displaced
FROM rasid.events e
LEFT JOIN rasid.incidents i USING (incident_id)
WHERE e.modality = 'actual' AND NOT e.background
	AND e.event_date IS NOT NULL
	AND (i.incident_id IS NULL OR i.lead_event_id = e.event_id)
GROUP BY e.event_date, e.place_country, e.place_admin1, e.family, e.event_type;
COMMENT ON VIEW rasid.events_daily IS 'Counts for maps and curves: one row a day, country, province and type; actual events without background.';
COMMENT ON COLUMN rasid.events_daily.day IS 'First day of the events.';
COMMENT ON COLUMN rasid.events_daily.country IS 'Country, ISO 3166 alpha-3; null where the text tells none.';
COMMENT ON COLUMN rasid.events_daily.admin1 IS 'Governorate or province.';
COMMENT ON COLUMN rasid.events_daily.family IS 'Family of types.';
COMMENT ON COLUMN rasid.events_daily.event_type IS 'Type; see event_types.';
COMMENT ON COLUMN rasid.events_daily.incidents IS 'How many happenings.';
COMMENT ON COLUMN rasid.events_daily.places IS 'In how many places.';
COMMENT ON COLUMN rasid.events_daily.killed IS 'Killed, as far as told.';
COMMENT ON COLUMN rasid.events_daily.wounded IS 'Wounded, as far as told.';
COMMENT ON COLUMN rasid.events_daily.detained IS 'Detained, as far as told.';
COMMENT ON COLUMN rasid.events_daily.displaced IS 'Displaced, as far as told.';
