/* SPDX-License-Identifier: ISC */
#include <stddef.h>

#include "base/log.h"
#include "store/session.h"

/* The oldest server whose SQL the schema uses (functions with RETURN). */
#define OLDEST_SERVER 140000

PGconn *
session_open(const char *conninfo, const char *name)
{
	static const char *const names[] = {"fallback_application_name",
	    "connect_timeout", "dbname", "client_encoding", "options", NULL};
	const char *values[] = {name, "30", conninfo, "UTF8",
	    "-c client_min_messages=warning", NULL};
	PGconn *conn = PQconnectdbParams(names, values, 1);

	if (PQstatus(conn) != CONNECTION_OK) {
		log_warnx("no database: %s", PQerrorMessage(conn));
		PQfinish(conn);
		return NULL;
	}
	if (PQserverVersion(conn) < OLDEST_SERVER) {
		log_warnx("the server is PostgreSQL %d, at least %d is needed",
		    PQserverVersion(conn) / 10000, OLDEST_SERVER / 10000);
		PQfinish(conn);
		return NULL;
	}
	return conn;
}

bool
session_read_only(PGconn *conn)
{
	PGresult *result =
	    PQexec(conn, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
	bool ok = PQresultStatus(result) == PGRES_COMMAND_OK;

	if (!ok)
		log_warnx("%s", PQresultErrorMessage(result));
	PQclear(result);
	return ok;
}
