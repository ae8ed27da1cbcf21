-- Who may do what. The writer inserts and selects; whatever changes or removes
-- rows, or makes tables, is a function of the owner's.

REVOKE ALL ON SCHEMA rasid FROM PUBLIC;
GRANT USAGE ON SCHEMA rasid TO rasid_writer, rasid_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA rasid TO rasid_writer, rasid_reader;
GRANT INSERT ON rasid.article_keys, rasid.articles, rasid.events,
	rasid.event_actors, rasid.event_mentions TO rasid_writer;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA rasid FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rasid.partition_name, rasid.has_partitions,
	rasid.ensure_partitions, rasid.partition_day, rasid.stage,
	rasid.store_batch, rasid.store_kept, rasid.revise, rasid.put_actors,
	rasid.put_places, rasid.put_sources TO rasid_writer;
GRANT EXECUTE ON FUNCTION rasid.acled_inter, rasid.acled_inter_label,
	rasid.acled_disorder, rasid.name_of TO rasid_writer, rasid_reader;

-- what later migrations add is readable as well
ALTER DEFAULT PRIVILEGES IN SCHEMA rasid
	GRANT SELECT ON TABLES TO rasid_writer, rasid_reader;
