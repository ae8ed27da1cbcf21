-- The three group roles. They belong to the whole cluster, so this file runs
-- before every migration, changes nothing where they exist, and may be run by
-- a superuser by hand: psql -d postgres -f 000_roles.sql
--
-- Nobody logs in as one of them; people and programs are made members:
--   CREATE ROLE rasid LOGIN IN ROLE rasid_writer;      -- the service
--   CREATE ROLE leila LOGIN IN ROLE rasid_reader;      -- an analyst
--   GRANT rasid_owner TO the_one_who_migrates;

DO $$
DECLARE
	wanted record;
BEGIN
	FOR wanted IN
		SELECT * FROM (VALUES
			('rasid_owner', 'Rasid: owns schema rasid; migrations and reprocessing run as it.'),
			('rasid_writer', 'Rasid: the service; inserts and selects, all else through functions.'),
			('rasid_reader', 'Rasid: analysts; selects.')
		) AS roles (name, purpose)
	LOOP
		CONTINUE WHEN EXISTS
			(SELECT FROM pg_roles WHERE rolname = wanted.name);
		BEGIN
			EXECUTE format('CREATE ROLE %I NOLOGIN', wanted.name);
			EXECUTE format('COMMENT ON ROLE %I IS %L',
				wanted.name, wanted.purpose);
		EXCEPTION WHEN duplicate_object OR unique_violation THEN
			NULL; -- another migration in another database was faster
		END;
	END LOOP;
END
$$;
