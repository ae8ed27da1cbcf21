-- Whoever listens to rasid_events hears of every batch when it is committed.
-- What was store_kept() goes on as store_rows().

ALTER FUNCTION rasid.store_kept() RENAME TO store_rows;
COMMENT ON FUNCTION rasid.store_rows IS 'Staged rows of the articles in stage_keep go into the tables.';

CREATE FUNCTION rasid.tell_stored() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	-- one who listens and never reads fills the server's queue, and a full
	-- one fails the commit: storing goes before telling
	IF pg_notification_queue_usage() > 0.5 THEN
		RETURN;
	END IF;
	PERFORM pg_notify('rasid_events', json_build_object(
		'articles', count(*), 'events', coalesce(sum(s.event_count), 0),
		'stored_at', now())::text)
	FROM pg_temp.stage_articles s
	JOIN pg_temp.stage_keep k USING (article_id);
END
$$;
COMMENT ON FUNCTION rasid.tell_stored IS 'NOTIFY rasid_events of the articles in stage_keep: how many they are, how many events they have, and the stored_at of both, as JSON. Not while the server''s queue is half full.';

CREATE FUNCTION rasid.store_kept() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM rasid.store_rows();
	PERFORM rasid.tell_stored();
END
$$;
COMMENT ON FUNCTION rasid.store_kept IS 'The second half of store_batch: store the rows of the articles in stage_keep, and tell who listens.';
REVOKE ALL ON FUNCTION rasid.tell_stored, rasid.store_kept FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rasid.tell_stored, rasid.store_kept TO rasid_writer;

-- The rows of one batch are looked up by its time; it grows with the table.
CREATE INDEX ON rasid.events USING brin (stored_at)
	WITH (pages_per_range = 16, autosummarize = on);
