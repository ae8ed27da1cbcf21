-- How articles get in: rasid.stage() makes a connection's temporary tables,
-- the service copies a batch into them, rasid.store_batch() lets in what is
-- new or revised. All in one transaction; sent twice, it changes nothing.

CREATE FUNCTION rasid.partition_day(published text, accepted date)
RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
	-- days are added to the first of the month, so that no 31 February can
	-- fail; one expression, so that it costs no call
	SELECT CASE
		WHEN published ~ '^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
			AND make_date(substr(published, 1, 4)::integer,
				substr(published, 6, 2)::integer, 1)
				+ substr(published, 9, 2)::integer - 1
				<= accepted + 31
		THEN make_date(substr(published, 1, 4)::integer,
			substr(published, 6, 2)::integer, 1)
			+ substr(published, 9, 2)::integer - 1
		ELSE accepted
	END
$$;
COMMENT ON FUNCTION rasid.partition_day IS 'The day that places an article in time: its publication, else (none, before 1900, or over a month in the future) its acceptance.';

CREATE FUNCTION rasid.stage() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['articles', 'events', 'event_actors',
		'event_mentions'] LOOP
		EXECUTE format('CREATE TEMPORARY TABLE %I ON COMMIT DELETE ROWS '
			'AS SELECT * FROM rasid.%I WITH NO DATA',
			'stage_' || name, name);
	END LOOP;
	CREATE TEMPORARY TABLE stage_keep (
		article_id text, partition_date date
	) ON COMMIT DELETE ROWS;
END
$$;
COMMENT ON FUNCTION rasid.stage IS 'Make this connection''s staging tables; once a connection.';

-- The writer may not delete or update; this does it for a revision, for keys
-- whose text really differs, and for nothing else. It takes arrays, not the
-- caller's temporary tables: whoever can write a temporary view could make
-- the owner run what he likes.
CREATE FUNCTION rasid.revise(ids text[], hashes text[])
RETURNS TABLE (article_id text, partition_date date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	key record;
BEGIN
	FOR key IN
		SELECT k.article_id AS id, k.partition_date AS day,
			revision.text_hash
		FROM unnest(ids, hashes) AS revision (article_id, text_hash)
		JOIN rasid.article_keys k
			ON k.article_id = revision.article_id
			AND k.text_hash <> revision.text_hash
		ORDER BY k.article_id
		FOR UPDATE OF k
	LOOP
		DELETE FROM rasid.event_mentions m USING rasid.events e
		WHERE e.article_id = key.id AND e.partition_date = key.day
			AND m.event_id = e.event_id AND m.partition_date = key.day;
		DELETE FROM rasid.event_actors a USING rasid.events e
		WHERE e.article_id = key.id AND e.partition_date = key.day
			AND a.event_id = e.event_id AND a.partition_date = key.day;
		DELETE FROM rasid.events e
		WHERE e.article_id = key.id AND e.partition_date = key.day;
		DELETE FROM rasid.articles a
		WHERE a.article_id = key.id AND a.partition_date = key.day;
		UPDATE rasid.article_keys k
		SET text_hash = key.text_hash, revision = k.revision + 1,
			revised_at = now()
		WHERE k.article_id = key.id;
		article_id := key.id;
		partition_date := key.day;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION rasid.revise IS 'Retire the stored article and events of these keys, as far as their text differs, and give back which: their new rows go in by the same transaction.';

CREATE FUNCTION rasid.store_batch(schema_version integer,
	OUT stored integer, OUT revised integer, OUT known integer)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	latest integer;
	missing text;
	total integer;
	ids text[];
	hashes text[];
BEGIN
	SELECT max(version) INTO latest FROM rasid.schema_version;
	IF latest <> schema_version THEN
		RAISE EXCEPTION 'schema rasid is of version %, not %',
			latest, schema_version USING ERRCODE = 'RS002';
	END IF;

	-- partitions are made outside of this transaction, by whoever called
	WITH months AS MATERIALIZED (
		SELECT DISTINCT date_trunc('month', coalesce(k.partition_date,
			rasid.partition_day(s.published, s.accepted_date))
			)::date AS month
		FROM pg_temp.stage_articles s
		LEFT JOIN rasid.article_keys k USING (article_id)
	)
	SELECT string_agg(month::text, ' ') INTO missing
	FROM months WHERE NOT rasid.has_partitions(month);
	IF missing IS NOT NULL THEN
		RAISE EXCEPTION 'no partitions for %', missing
			USING ERRCODE = 'RS001', DETAIL = missing;
	END IF;

	WITH fresh AS (
		INSERT INTO rasid.article_keys
			(article_id, text_hash, partition_date)
		SELECT s.article_id, s.text_hash,
			rasid.partition_day(s.published, s.accepted_date)
		FROM pg_temp.stage_articles s
		ORDER BY s.article_id
		ON CONFLICT DO NOTHING
		RETURNING article_id, partition_date
	)
	INSERT INTO pg_temp.stage_keep SELECT * FROM fresh;
	GET DIAGNOSTICS stored = ROW_COUNT;
	SELECT count(*) INTO total FROM pg_temp.stage_articles;
	revised := 0;
	IF stored < total THEN
		SELECT array_agg(s.article_id), array_agg(s.text_hash)
		INTO ids, hashes
		FROM pg_temp.stage_articles s
		JOIN rasid.article_keys k USING (article_id)
		WHERE k.text_hash <> s.text_hash;
		IF ids IS NOT NULL THEN
			INSERT INTO pg_temp.stage_keep
			SELECT * FROM rasid.revise(ids, hashes);
			GET DIAGNOSTICS revised = ROW_COUNT;
		END IF;
	END IF;
	known := total - stored - revised;
	IF stored + revised > 0 THEN
		PERFORM rasid.store_kept();
	END IF;
END
$$;
COMMENT ON FUNCTION rasid.store_batch IS 'Store the staged articles that are new or whose text differs from the one known, with their events. RS001: partitions are missing (months in the detail). RS002: the schema is of another version.';

CREATE FUNCTION rasid.store_kept() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	INSERT INTO rasid.articles (article_id, text_hash, feed, url, title,
		body, published, publisher, lang, ruleset, event_count,
		accepted_date, partition_date)
	SELECT s.article_id, s.text_hash, s.feed, s.url, s.title, s.body,
		s.published, s.publisher, s.lang, s.ruleset, s.event_count,
		s.accepted_date, k.partition_date
	FROM pg_temp.stage_articles s
	JOIN pg_temp.stage_keep k USING (article_id);

	INSERT INTO rasid.events (event_id, article_id, ordinal, event_type,
		family, cameo, plover, plover_mode, acled_event_type,
		acled_sub_event_type, event_date, event_date_end,
		date_precision, date_text, date_basis, actor_text, actor_name,
		actor_name_en, actor_id, actor_country, actor_role,
		target_text, target_name, target_name_en, target_id,
		target_country, target_role, place_text, place_name,
		place_name_en, place_id, place_country, place_admin1,
		place_admin2, place_lat, place_lon, place_precision,
		place_basis, source_text, source_name, source_name_en,
		source_id, killed, killed_max, wounded, wounded_max, detained,
		detained_max, displaced, displaced_max, killed_civilians,
		killed_actor, killed_target, toll_text, weapon, modality,
		background, sentence_no, in_title, confidence, rule, ruleset,
		url, publisher, published, partition_date)
	SELECT s.event_id, s.article_id, s.ordinal, s.event_type,
		s.family, s.cameo, s.plover, s.plover_mode, s.acled_event_type,
		s.acled_sub_event_type, s.event_date, s.event_date_end,
		s.date_precision, s.date_text, s.date_basis, s.actor_text,
		s.actor_name, s.actor_name_en, s.actor_id, s.actor_country,
		s.actor_role, s.target_text, s.target_name, s.target_name_en,
		s.target_id, s.target_country, s.target_role, s.place_text,
		s.place_name, s.place_name_en, s.place_id, s.place_country,
		s.place_admin1, s.place_admin2, s.place_lat, s.place_lon,
		s.place_precision, s.place_basis, s.source_text,
		s.source_name, s.source_name_en, s.source_id, s.killed,
		s.killed_max, s.wounded, s.wounded_max, s.detained,
		s.detained_max, s.displaced, s.displaced_max,
		s.killed_civilians, s.killed_actor, s.killed_target,
		s.toll_text, s.weapon, s.modality, s.background, s.sentence_no,
		s.in_title, s.confidence, s.rule, s.ruleset, s.url,
		s.publisher, s.published, k.partition_date
	FROM pg_temp.stage_events s
	JOIN pg_temp.stage_keep k USING (article_id);

	INSERT INTO rasid.event_actors (event_id, article_id, side, ordinal,
		text, name, name_en, actor_id, country, role, partition_date)
	SELECT s.event_id, s.article_id, s.side, s.ordinal, s.text, s.name,
		s.name_en, s.actor_id, s.country, s.role, k.partition_date
	FROM pg_temp.stage_event_actors s
	JOIN pg_temp.stage_keep k USING (article_id);

	INSERT INTO rasid.event_mentions (event_id, article_id, ordinal, field,
		begin_offset, end_offset, text, partition_date)
	SELECT s.event_id, s.article_id, s.ordinal, s.field, s.begin_offset,
		s.end_offset, s.text, k.partition_date
	FROM pg_temp.stage_event_mentions s
	JOIN pg_temp.stage_keep k USING (article_id);
END
$$;
COMMENT ON FUNCTION rasid.store_kept IS 'The second half of store_batch: staged rows of the articles in stage_keep go into the tables.';
