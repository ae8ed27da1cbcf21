-- Articles, their events, and the gate in front of both.
--
-- articles, events, event_actors and event_mentions are partitioned by month
-- of partition_date: the day of the article's publication, else the day it
-- was first accepted; never the event's date. It never changes. There are no
-- foreign keys between them: an article's rows come and go in one transaction,
-- through rasid.store_batch() and rasid.revise() alone.

COMMENT ON SCHEMA rasid IS
	'Rasid: conflict events extracted from Arabic news. Begin with the views events_acled, events_plover, events_cameo and events_daily, or the table events.';

CREATE TABLE rasid.schema_version (
	version integer PRIMARY KEY,
	name text NOT NULL,
	applied_at timestamptz NOT NULL DEFAULT now(),
	applied_by text NOT NULL DEFAULT session_user
);
COMMENT ON TABLE rasid.schema_version IS 'The migrations that this database has had; the service stores nothing unless the highest is the one it was built for.';
COMMENT ON COLUMN rasid.schema_version.version IS 'Number of the file in schema/.';
COMMENT ON COLUMN rasid.schema_version.name IS 'Name of that file.';
COMMENT ON COLUMN rasid.schema_version.applied_at IS 'When it was applied.';
COMMENT ON COLUMN rasid.schema_version.applied_by IS 'The role that ran rasid migrate.';

CREATE TABLE rasid.article_keys (
	article_id text PRIMARY KEY
		CHECK (article_id <> '' AND octet_length(article_id) <= 2000),
	text_hash text NOT NULL,
	partition_date date NOT NULL,
	revision integer NOT NULL DEFAULT 0,
	stored_at timestamptz NOT NULL DEFAULT now(),
	revised_at timestamptz
);
COMMENT ON TABLE rasid.article_keys IS 'The gate to exactly-once: a key goes in first, and only the transaction that put it in, or that revises it, may store the article and its events.';
COMMENT ON COLUMN rasid.article_keys.article_id IS 'Key of the article: its own id qualified by its feed, else sha256: and the hash of its URL or text.';
COMMENT ON COLUMN rasid.article_keys.text_hash IS 'SHA-256 (hex) of the title and body now stored; the same id with another hash is a revision.';
COMMENT ON COLUMN rasid.article_keys.partition_date IS 'Which partitions hold the article and its events; set once, kept by revisions.';
COMMENT ON COLUMN rasid.article_keys.revision IS 'How often another text came under this id.';
COMMENT ON COLUMN rasid.article_keys.stored_at IS 'When the article was first stored.';
COMMENT ON COLUMN rasid.article_keys.revised_at IS 'When the latest revision was stored; null if never.';

CREATE TABLE rasid.articles (
	article_id text NOT NULL,
	text_hash text NOT NULL,
	feed text,
	url text,
	title text,
	body text,
	published text,
	publisher text,
	lang text,
	ruleset text,
	event_count integer NOT NULL,
	accepted_date date NOT NULL,
	partition_date date NOT NULL,
	stored_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (article_id, partition_date)
) PARTITION BY RANGE (partition_date);
COMMENT ON TABLE rasid.articles IS 'The articles as they came, one row each; a revision replaces the row.';
COMMENT ON COLUMN rasid.articles.article_id IS 'Key of the article; see article_keys.';
COMMENT ON COLUMN rasid.articles.text_hash IS 'SHA-256 (hex) of title and body.';
COMMENT ON COLUMN rasid.articles.feed IS 'The feed of the configuration that brought it; null if none was named.';
COMMENT ON COLUMN rasid.articles.url IS 'Address of the article.';
COMMENT ON COLUMN rasid.articles.title IS 'Headline as it came; offsets of mentions with field title count its code points.';
COMMENT ON COLUMN rasid.articles.body IS 'Text as it came; offsets of mentions with field body count its code points.';
COMMENT ON COLUMN rasid.articles.published IS 'Publication as the feed told it, ISO 8601 date or time with its zone; null if it told none.';
COMMENT ON COLUMN rasid.articles.publisher IS 'Who published it.';
COMMENT ON COLUMN rasid.articles.lang IS 'Language tag (BCP 47); null counts as Arabic.';
COMMENT ON COLUMN rasid.articles.ruleset IS 'Version of rules and lexicons that it was read with.';
COMMENT ON COLUMN rasid.articles.event_count IS 'How many events were found in it; none is a result too.';
COMMENT ON COLUMN rasid.articles.accepted_date IS 'Day on which the service first accepted this text.';
COMMENT ON COLUMN rasid.articles.partition_date IS 'Publication day, else day of first acceptance; never changes. Name it in WHERE and only the months meant are read.';
COMMENT ON COLUMN rasid.articles.stored_at IS 'When this row was stored.';

CREATE TABLE rasid.events (
	event_id text NOT NULL CHECK (event_id ~ '^[0-9a-f]{32}$'),
	article_id text NOT NULL,
	ordinal integer NOT NULL,
	event_type text NOT NULL,
	family text,
	cameo text,
	plover text,
	plover_mode text,
	acled_event_type text,
	acled_sub_event_type text,
	event_date date,
	event_date_end date CHECK (event_date_end >= event_date),
	date_precision text CHECK (date_precision IN
		('day', 'week', 'month', 'year', 'range', 'unknown')),
	date_text text,
	date_basis text CHECK (date_basis IN ('told', 'carried', 'published')),
	actor_text text,
	actor_name text,
	actor_name_en text,
	actor_id text,
	actor_country text,
	actor_role text,
	target_text text,
	target_name text,
	target_name_en text,
	target_id text,
	target_country text,
	target_role text,
	place_text text,
	place_name text,
	place_name_en text,
	place_id text,
	place_country text,
	place_admin1 text,
	place_admin2 text,
	place_lat double precision CHECK (place_lat BETWEEN -90 AND 90),
	place_lon double precision CHECK (place_lon BETWEEN -180 AND 180),
	place_precision text CHECK (place_precision IN
		('point', 'locality', 'admin2', 'admin1', 'country')),
	place_basis text CHECK (place_basis IN ('told', 'carried')),
	source_text text,
	source_name text,
	source_name_en text,
	source_id text,
	killed integer CHECK (killed >= 0),
	killed_max integer CHECK (killed_max >= 0),
	wounded integer CHECK (wounded >= 0),
	wounded_max integer CHECK (wounded_max >= 0),
	detained integer CHECK (detained >= 0),
	detained_max integer CHECK (detained_max >= 0),
	displaced integer CHECK (displaced >= 0),
	displaced_max integer CHECK (displaced_max >= 0),
	killed_civilians integer CHECK (killed_civilians >= 0),
	killed_actor integer CHECK (killed_actor >= 0),
	killed_target integer CHECK (killed_target >= 0),
	toll_text text,
	weapon text,
	modality text NOT NULL DEFAULT 'actual' CHECK (modality IN
		('actual', 'denied', 'planned', 'alleged')),
	background boolean NOT NULL DEFAULT false,
	sentence_no integer,
	in_title boolean NOT NULL DEFAULT false,
	confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
	rule text,
	ruleset text,
	url text,
	publisher text,
	published text,
	incident_id bigint,
	partition_date date NOT NULL,
	stored_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (event_id, partition_date)
) PARTITION BY RANGE (partition_date);
CREATE INDEX ON rasid.events (article_id);
CREATE INDEX ON rasid.events (event_date);
CREATE INDEX ON rasid.events (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX ON rasid.events (incident_id) WHERE incident_id IS NOT NULL;
COMMENT ON TABLE rasid.events IS 'What happened according to one article: one row a happening and article, however often the article tells it. Null is unknown. First actor, target, place and source stand here flat; all parties are in event_actors.';
COMMENT ON COLUMN rasid.events.event_id IS 'Stable id (32 hex digits): hash of article, field, offset of the first trigger, type and ordinal; editing rules does not change it.';
COMMENT ON COLUMN rasid.events.article_id IS 'The article that tells it.';
COMMENT ON COLUMN rasid.events.ordinal IS 'Place among the events of its article, from 0.';
COMMENT ON COLUMN rasid.events.event_type IS 'Type; see event_types.';
COMMENT ON COLUMN rasid.events.family IS 'Family of types: battle, remote, civilian, coercion, movement, cooperation, diplomacy, protest.';
COMMENT ON COLUMN rasid.events.cameo IS 'CAMEO code; text, for it may begin with 0. Null where CAMEO has none.';
COMMENT ON COLUMN rasid.events.plover IS 'PLOVER event type.';
COMMENT ON COLUMN rasid.events.plover_mode IS 'PLOVER mode.';
COMMENT ON COLUMN rasid.events.acled_event_type IS 'ACLED event type; null where ACLED does not code such events.';
COMMENT ON COLUMN rasid.events.acled_sub_event_type IS 'ACLED sub-event type.';
COMMENT ON COLUMN rasid.events.event_date IS 'First day on which it happened.';
COMMENT ON COLUMN rasid.events.event_date_end IS 'Last day, inclusive; the same as event_date for a single day.';
COMMENT ON COLUMN rasid.events.date_precision IS 'How exactly that is known: day, week, month, year, range, unknown.';
COMMENT ON COLUMN rasid.events.date_text IS 'The words that the date was worked out from.';
COMMENT ON COLUMN rasid.events.date_basis IS 'told in the clause, carried over from sentences before, or taken from the publication.';
COMMENT ON COLUMN rasid.events.actor_text IS 'First actor, verbatim.';
COMMENT ON COLUMN rasid.events.actor_name IS 'First actor, name in Arabic, definite descriptions resolved.';
COMMENT ON COLUMN rasid.events.actor_name_en IS 'First actor, name in English.';
COMMENT ON COLUMN rasid.events.actor_id IS 'First actor, id in actors; null if not in the lexicon.';
COMMENT ON COLUMN rasid.events.actor_country IS 'First actor''s home country, ISO 3166 alpha-3; empty where it has none or it cannot be told.';
COMMENT ON COLUMN rasid.events.actor_role IS 'First actor''s role: GOV MIL POL REB OPP CVL MED NGO IGO BUS UNK OBJ.';
COMMENT ON COLUMN rasid.events.target_text IS 'First target, verbatim.';
COMMENT ON COLUMN rasid.events.target_name IS 'First target, name in Arabic.';
COMMENT ON COLUMN rasid.events.target_name_en IS 'First target, name in English.';
COMMENT ON COLUMN rasid.events.target_id IS 'First target, id in actors.';
COMMENT ON COLUMN rasid.events.target_country IS 'First target''s home country, ISO 3166 alpha-3 or empty.';
COMMENT ON COLUMN rasid.events.target_role IS 'First target''s role; OBJ is a thing.';
COMMENT ON COLUMN rasid.events.place_text IS 'Where, verbatim.';
COMMENT ON COLUMN rasid.events.place_name IS 'Where, name in Arabic.';
COMMENT ON COLUMN rasid.events.place_name_en IS 'Where, name in English as GeoNames writes it.';
COMMENT ON COLUMN rasid.events.place_id IS 'Where, id in places.';
COMMENT ON COLUMN rasid.events.place_country IS 'Where, country, ISO 3166 alpha-3.';
COMMENT ON COLUMN rasid.events.place_admin1 IS 'Where, governorate or province, in English.';
COMMENT ON COLUMN rasid.events.place_admin2 IS 'Where, district, in English.';
COMMENT ON COLUMN rasid.events.place_lat IS 'Latitude in degrees (WGS 84).';
COMMENT ON COLUMN rasid.events.place_lon IS 'Longitude in degrees (WGS 84).';
COMMENT ON COLUMN rasid.events.place_precision IS 'What the coordinates stand for: point, locality, admin2, admin1, country.';
COMMENT ON COLUMN rasid.events.place_basis IS 'told in the sentence, or carried over from sentences before.';
COMMENT ON COLUMN rasid.events.source_text IS 'To whom the text attributes it, verbatim; null is the publisher''s own voice.';
COMMENT ON COLUMN rasid.events.source_name IS 'Attributed source, name in Arabic.';
COMMENT ON COLUMN rasid.events.source_name_en IS 'Attributed source, name in English.';
COMMENT ON COLUMN rasid.events.source_id IS 'Attributed source, id in sources or actors.';
COMMENT ON COLUMN rasid.events.killed IS 'Killed in it, the number told or the lower end; null where none is told.';
COMMENT ON COLUMN rasid.events.killed_max IS 'Killed, upper end where a range is told.';
COMMENT ON COLUMN rasid.events.wounded IS 'Wounded, as killed.';
COMMENT ON COLUMN rasid.events.wounded_max IS 'Wounded, upper end where a range is told.';
COMMENT ON COLUMN rasid.events.detained IS 'Detained or taken prisoner, as killed.';
COMMENT ON COLUMN rasid.events.detained_max IS 'Detained, upper end where a range is told.';
COMMENT ON COLUMN rasid.events.displaced IS 'Displaced, as killed.';
COMMENT ON COLUMN rasid.events.displaced_max IS 'Displaced, upper end where a range is told.';
COMMENT ON COLUMN rasid.events.killed_civilians IS 'Civilians among the killed, where told.';
COMMENT ON COLUMN rasid.events.killed_actor IS 'Killed on the actor''s side, where told.';
COMMENT ON COLUMN rasid.events.killed_target IS 'Killed on the target''s side, where told.';
COMMENT ON COLUMN rasid.events.toll_text IS 'Words of the toll that are no number (dozens).';
COMMENT ON COLUMN rasid.events.weapon IS 'The means as told, code of the lexicon.';
COMMENT ON COLUMN rasid.events.modality IS 'actual; denied, planned; alleged only where the text itself doubts it. A side''s claim is actual with its source.';
COMMENT ON COLUMN rasid.events.background IS 'True for history, recaps, anniversaries and running wars told in passing: left out of events_acled and events_daily.';
COMMENT ON COLUMN rasid.events.sentence_no IS 'Sentence of the first mention, from 0 in its field.';
COMMENT ON COLUMN rasid.events.in_title IS 'True if the first mention is in the headline.';
COMMENT ON COLUMN rasid.events.confidence IS 'Calibrated share, 0 to 1, of such events that are right in type, parties and place.';
COMMENT ON COLUMN rasid.events.rule IS 'Id of the rule that found it.';
COMMENT ON COLUMN rasid.events.ruleset IS 'Version of rules and lexicons.';
COMMENT ON COLUMN rasid.events.url IS 'The article''s address.';
COMMENT ON COLUMN rasid.events.publisher IS 'The article''s publisher.';
COMMENT ON COLUMN rasid.events.published IS 'The article''s publication as told, ISO 8601.';
COMMENT ON COLUMN rasid.events.incident_id IS 'The real-world happening that this and other articles'' events tell; null until linked.';
COMMENT ON COLUMN rasid.events.partition_date IS 'The article''s partition_date.';
COMMENT ON COLUMN rasid.events.stored_at IS 'When this row was stored.';

CREATE TABLE rasid.event_actors (
	event_id text NOT NULL,
	article_id text NOT NULL,
	side text NOT NULL CHECK (side IN ('actor', 'target')),
	ordinal integer NOT NULL,
	text text,
	name text,
	name_en text,
	actor_id text,
	country text,
	role text,
	partition_date date NOT NULL,
	PRIMARY KEY (event_id, side, ordinal, partition_date)
) PARTITION BY RANGE (partition_date);
CREATE INDEX ON rasid.event_actors (actor_id) WHERE actor_id IS NOT NULL;
COMMENT ON TABLE rasid.event_actors IS 'All parties of the events, the first of each side included.';
COMMENT ON COLUMN rasid.event_actors.event_id IS 'The event.';
COMMENT ON COLUMN rasid.event_actors.article_id IS 'The article that tells it.';
COMMENT ON COLUMN rasid.event_actors.side IS 'actor: who did it; target: to whom it was done. In a clash the first named side is the actor.';
COMMENT ON COLUMN rasid.event_actors.ordinal IS 'Place on its side, from 0.';
COMMENT ON COLUMN rasid.event_actors.text IS 'Verbatim.';
COMMENT ON COLUMN rasid.event_actors.name IS 'Name in Arabic.';
COMMENT ON COLUMN rasid.event_actors.name_en IS 'Name in English.';
COMMENT ON COLUMN rasid.event_actors.actor_id IS 'Id in actors; null if not in the lexicon.';
COMMENT ON COLUMN rasid.event_actors.country IS 'Home country, ISO 3166 alpha-3; empty where it has none or it cannot be told.';
COMMENT ON COLUMN rasid.event_actors.role IS 'GOV MIL POL REB OPP CVL MED NGO IGO BUS UNK OBJ.';
COMMENT ON COLUMN rasid.event_actors.partition_date IS 'The article''s partition_date.';

CREATE TABLE rasid.event_mentions (
	event_id text NOT NULL,
	article_id text NOT NULL,
	ordinal integer NOT NULL,
	field text NOT NULL CHECK (field IN ('title', 'body')),
	begin_offset integer NOT NULL CHECK (begin_offset >= 0),
	end_offset integer NOT NULL CHECK (end_offset >= begin_offset),
	text text NOT NULL,
	partition_date date NOT NULL,
	PRIMARY KEY (event_id, ordinal, partition_date)
) PARTITION BY RANGE (partition_date);
COMMENT ON TABLE rasid.event_mentions IS 'Where the article tells the event: one row a clause (trigger and arguments).';
COMMENT ON COLUMN rasid.event_mentions.event_id IS 'The event.';
COMMENT ON COLUMN rasid.event_mentions.article_id IS 'The article that tells it.';
COMMENT ON COLUMN rasid.event_mentions.ordinal IS 'Place in the order of telling, from 0.';
COMMENT ON COLUMN rasid.event_mentions.field IS 'title or body.';
COMMENT ON COLUMN rasid.event_mentions.begin_offset IS 'First code point of the clause in that field, from 0: substr(body, begin_offset + 1, end_offset - begin_offset).';
COMMENT ON COLUMN rasid.event_mentions.end_offset IS 'One past its last code point.';
COMMENT ON COLUMN rasid.event_mentions.text IS 'The clause, verbatim.';
COMMENT ON COLUMN rasid.event_mentions.partition_date IS 'The article''s partition_date.';

CREATE TABLE rasid.incidents (
	incident_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	lead_event_id text NOT NULL,
	lead_partition_date date NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON rasid.incidents (lead_event_id);
COMMENT ON TABLE rasid.incidents IS 'One row a real-world happening, over all articles that tell it; an event without incident_id stands for itself.';
COMMENT ON COLUMN rasid.incidents.incident_id IS 'Id of the incident.';
COMMENT ON COLUMN rasid.incidents.lead_event_id IS 'The event that stands for it where one row an incident is shown.';
COMMENT ON COLUMN rasid.incidents.lead_partition_date IS 'partition_date of that event.';
COMMENT ON COLUMN rasid.incidents.created_at IS 'When it was first linked.';
