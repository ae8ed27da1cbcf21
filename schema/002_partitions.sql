-- Monthly partitions, made ahead and on demand.
--
-- CREATE TABLE … PARTITION OF would lock the parent against everyone who
-- reads it. A table made alone and attached takes a lock that disturbs no
-- query, and gives up soon if something else holds it: the service tries
-- again. There is no default partition, because attaching beside one has to
-- read it through under a lock.

CREATE FUNCTION rasid.partition_name(parent text, month date) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN parent || to_char(month::timestamp, '_YYYY_MM');
COMMENT ON FUNCTION rasid.partition_name IS 'Name of the partition of a table that holds a month.';

CREATE FUNCTION rasid.has_partitions(month date) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
	SELECT count(*) = 4
	FROM pg_inherits
	JOIN unnest(ARRAY['articles', 'events', 'event_actors',
		'event_mentions']) AS parent
	ON inhparent = ('rasid.' || parent)::regclass
		AND inhrelid = to_regclass(
			'rasid.' || rasid.partition_name(parent, month))
	WHERE NOT inhdetachpending
$$;
COMMENT ON FUNCTION rasid.has_partitions IS 'Whether all four tables have their partition for the month that begins on this day.';

CREATE FUNCTION rasid.make_partition(parent text, month date) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	name text := rasid.partition_name(parent, month);
BEGIN
	IF to_regclass('rasid.' || name) IS NOT NULL THEN
		IF EXISTS (SELECT FROM pg_inherits
			WHERE inhrelid = ('rasid.' || name)::regclass
			AND inhparent = ('rasid.' || parent)::regclass
			AND NOT inhdetachpending) THEN
			RETURN false;
		END IF;
		RAISE EXCEPTION 'table rasid.% is in the way of a new partition of rasid.%', name, parent
			USING ERRCODE = 'object_not_in_prerequisite_state',
			HINT = 'Attach it again, rename it, or drop it.';
	END IF;
	EXECUTE format('CREATE TABLE rasid.%I (LIKE rasid.%I INCLUDING ALL)',
		name, parent);
	EXECUTE format('COMMENT ON TABLE rasid.%I IS %L', name,
		format('Month %s of rasid.%s.', to_char(month::timestamp, 'YYYY-MM'), parent));
	EXECUTE format('ALTER TABLE rasid.%I ATTACH PARTITION rasid.%I FOR VALUES FROM (%L) TO (%L)',
		parent, name, month, (month + interval '1 month')::date);
	RETURN true;
END
$$;
COMMENT ON FUNCTION rasid.make_partition IS 'Make and attach one partition; false if it is there already.';

CREATE FUNCTION rasid.ensure_partitions(first_day date, last_day date)
RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
	month date := date_trunc('month', first_day)::date;
	parent text;
	made integer := 0;
BEGIN
	IF last_day IS NULL OR month IS NULL
		OR last_day < first_day OR last_day > first_day + 3660 THEN
		RAISE EXCEPTION 'no span of days, or one of over ten years: % to %',
			first_day, last_day
			USING ERRCODE = 'invalid_parameter_value';
	END IF;
	-- one at a time: two makers would fail on each other's names
	PERFORM pg_advisory_xact_lock(hashtextextended('rasid.partitions', 0));
	WHILE month <= last_day LOOP
		IF NOT rasid.has_partitions(month) THEN
			FOREACH parent IN ARRAY ARRAY['articles', 'events',
				'event_actors', 'event_mentions'] LOOP
				made := made
					+ rasid.make_partition(parent, month)::integer;
			END LOOP;
		END IF;
		month := (month + interval '1 month')::date;
	END LOOP;
	RETURN made;
END
$$;
COMMENT ON FUNCTION rasid.ensure_partitions IS 'Make the partitions that are missing for all months from the first day''s to the last day''s; returns how many tables were made.';
