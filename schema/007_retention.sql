-- Bodies of old articles may be dropped; their events, mentions and hashes
-- stay, so that evidence is kept and a text that comes again is still known.

CREATE INDEX ON rasid.articles (partition_date) WHERE body IS NOT NULL;

CREATE FUNCTION rasid.drop_bodies(days integer, most integer DEFAULT 20000)
RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
	dropped integer;
BEGIN
	IF days IS NULL OR days < 1 THEN
		RAISE EXCEPTION 'bodies are kept for a day at least, not %', days
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	WITH old AS (
		SELECT article_id, partition_date FROM rasid.articles
		WHERE partition_date < current_date - days AND body IS NOT NULL
		ORDER BY partition_date LIMIT most
		FOR UPDATE SKIP LOCKED
	)
	UPDATE rasid.articles a SET body = NULL FROM old
	WHERE a.article_id = old.article_id
		AND a.partition_date = old.partition_date;
	GET DIAGNOSTICS dropped = ROW_COUNT;
	RETURN dropped;
END
$$;
COMMENT ON FUNCTION rasid.drop_bodies IS 'Forget the bodies of articles older than so many days, the oldest first, at most so many at once; returns how many. Mentions keep the words that events were read from.';
REVOKE ALL ON FUNCTION rasid.drop_bodies FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rasid.drop_bodies TO rasid_writer;
