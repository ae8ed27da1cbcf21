/* SPDX-License-Identifier: ISC */
#include "store/upkeep.h"

/* Partitions ahead, old bodies away: each in a transaction of its own. */
#define SECONDS 3600
#define RETRY_SECONDS 300

void
upkeep_sql(const struct upkeep *upkeep, struct buf *sql)
{
	buf_adds(sql, "BEGIN; SELECT rasid.ensure_partitions(current_date,"
		      " (current_date + interval '3 months')::date); COMMIT;");
	if (upkeep->keep_bodies > 0)
		buf_printf(sql,
		    " BEGIN; SELECT rasid.drop_bodies(%ld); COMMIT;",
		    upkeep->keep_bodies);
}

void
upkeep_done(struct upkeep *upkeep, bool well)
{
	upkeep->due = time(NULL) + (well ? SECONDS : RETRY_SECONDS);
}
