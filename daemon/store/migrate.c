/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "store/migrate.h"
#include "store/session.h"

/*
 * This is for a terminal, not for the service, so libpq may block. Everything
 * in schema/ belongs to rasid_owner; whoever migrates must be able to become
 * that role, and to create the schema the first time.
 */

/* Two migrations of one database take turns by this lock. */
#define LOCK_SQL                                                               \
	"SELECT pg_advisory_xact_lock(hashtextextended('rasid.migrate', 0))"

struct step {
	int version;
	char *name; /* of the file */
	char *path;
};

struct steps {
	struct step *list;
	size_t count;
};

/* A migration's file name: three digits, an underscore, .sql at the end. */
static int
is_step(const struct dirent *entry)
{
	const char *name = entry->d_name;
	size_t length = strlen(name);

	return length > 8 && isdigit((unsigned char)name[0]) &&
	       isdigit((unsigned char)name[1]) &&
	       isdigit((unsigned char)name[2]) && name[3] == '_' &&
	       strcmp(name + length - 4, ".sql") == 0;
}

static void
steps_free(struct steps *steps)
{
	for (size_t i = 0; i < steps->count; i++) {
		free(steps->list[i].name);
		free(steps->list[i].path);
	}
	free(steps->list);
}

/* The files of the folder in order; they must be 000 to SCHEMA_VERSION. */
static bool
steps_find(struct steps *steps, const char *folder)
{
	struct dirent **entries;
	int n = scandir(folder, &entries, is_step, alphasort);
	bool complete = n == SCHEMA_VERSION + 1;

	if (n < 0) {
		log_warn("%s", folder);
		return false;
	}
	steps->list = xcalloc((size_t)n + 1, sizeof *steps->list);
	for (int i = 0; i < n; i++) {
		struct step *step = &steps->list[steps->count++];

		step->name = xstrdup(entries[i]->d_name);
		step->path = xasprintf("%s/%s", folder, step->name);
		step->version = atoi(step->name);
		complete = complete && step->version == i;
		free(entries[i]);
	}
	free(entries);
	if (!complete)
		log_warnx("%s: this rasid needs the files 000_ to %03d_ and "
			  "no others",
		    folder, SCHEMA_VERSION);
	return complete;
}

static bool
file_read(struct buf *text, const char *path)
{
	char block[8192];
	size_t n;
	FILE *file = fopen(path, "r");
	bool ok;

	if (file == NULL) {
		log_warn("%s", path);
		return false;
	}
	while ((n = fread(block, 1, sizeof block, file)) > 0)
		buf_add(text, block, n);
	ok = !ferror(file) && text->length > 0;
	if (!ok)
		log_warnx("%s: cannot be read, or is empty", path);
	fclose(file);
	return ok;
}

/* Which line of a text a code point (from 1) stands in. */
static int
line_of(const char *text, long position)
{
	int line = 1;

	for (; *text != '\0' && position > 1; text++) {
		line += *text == '\n';
		if (((unsigned char)text[1] & 0xc0) != 0x80)
			position--;
	}
	return line;
}

/* Say what went wrong with SQL, and in which line if it came from a file. */
static void
complain(const PGresult *result, const char *path, const char *sql)
{
	const char *message =
	    PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	const char *position =
	    PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION);
	const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
	char *where = position != NULL ? xasprintf("%s:%d", path,
					     line_of(sql, atol(position)))
				       : xstrdup(path);

	if (message == NULL)
		message = PQresultErrorMessage(result);
	log_warnx("%s: %s", where, message);
	if (hint != NULL)
		log_warnx("%s: %s", where, hint);
	free(where);
}

/* Run SQL; what it is for names it in a complaint. */
static bool
run(PGconn *conn, const char *path, const char *sql)
{
	PGresult *result = PQexec(conn, sql);
	ExecStatusType status = PQresultStatus(result);
	bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;

	if (!ok)
		complain(result, path, sql);
	PQclear(result);
	return ok;
}

/* The one value of a query, to be freed; NULL if it failed or is NULL. */
static char *
ask(PGconn *conn, const char *sql)
{
	PGresult *result = PQexec(conn, sql);
	char *value = NULL;

	if (PQresultStatus(result) != PGRES_TUPLES_OK)
		complain(result, "migrate", sql);
	else if (PQntuples(result) > 0 && !PQgetisnull(result, 0, 0))
		value = xstrdup(PQgetvalue(result, 0, 0));
	PQclear(result);
	return value;
}

static bool
ask_whether(PGconn *conn, const char *sql)
{
	char *value = ask(conn, sql);
	bool yes = value != NULL && strcmp(value, "t") == 0;

	free(value);
	return yes;
}

/* The database's version; 0 without a schema, -1 if it cannot be told. */
static int
schema_version(PGconn *conn)
{
	char *value;
	int version;

	if (!ask_whether(conn,
		"SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n "
		"ON n.oid = c.relnamespace WHERE n.nspname = 'rasid' "
		"AND c.relname = 'schema_version')"))
		return PQstatus(conn) == CONNECTION_OK ? 0 : -1;
	value = ask(
	    conn, "SELECT coalesce(max(version), 0) FROM rasid.schema_version");
	version = value != NULL ? atoi(value) : -1;
	free(value);
	return version;
}

static bool
roles_missing(PGconn *conn)
{
	return !ask_whether(conn,
	    "SELECT count(*) = 3 FROM pg_roles WHERE rolname IN "
	    "('rasid_owner', 'rasid_writer', 'rasid_reader')");
}

/* Make the roles, or say who can. */
static bool
roles_make(PGconn *conn, const struct step *step)
{
	struct buf sql = {0};
	bool ok =
	    file_read(&sql, step->path) && run(conn, step->path, sql.data);

	buf_free(&sql);
	if (ok)
		printf("applied %s\n", step->name);
	else
		log_warnx("roles are missing and role %s may not make them; a "
			  "superuser must run: psql -f %s",
		    PQuser(conn), step->path);
	return ok;
}

/* Migrations run as rasid_owner: be a member, or say who can make us one. */
static bool
become_member(PGconn *conn)
{
	char *sql, *user;
	bool ok;

	if (ask_whether(conn,
		"SELECT pg_has_role(current_user, 'rasid_owner', 'MEMBER')"))
		return true;
	user = PQescapeIdentifier(conn, PQuser(conn), strlen(PQuser(conn)));
	sql = xasprintf("GRANT rasid_owner TO %s", user);
	ok = run(conn, "migrate", sql);
	if (!ok)
		log_warnx("role %s is no member of rasid_owner; a superuser "
			  "must run: %s",
		    PQuser(conn), sql);
	free(sql);
	PQfreemem(user);
	return ok;
}

/* The schema itself, which only one who may create in the database makes. */
static bool
schema_make(PGconn *conn)
{
	if (ask_whether(conn, "SELECT EXISTS (SELECT FROM pg_namespace "
			      "WHERE nspname = 'rasid')"))
		return true;
	if (run(conn, "migrate",
		"CREATE SCHEMA rasid AUTHORIZATION rasid_owner"))
		return true;
	log_warnx("role %s may not create a schema here; the database's "
		  "owner must run: GRANT CREATE ON DATABASE \"%s\" TO \"%s\"",
	    PQuser(conn), PQdb(conn), PQuser(conn));
	return false;
}

/* The body of a step's transaction; true also if another made it meanwhile. */
static bool
step_body(PGconn *conn, const struct step *step, bool *applied)
{
	struct buf sql = {0};
	char *note;
	bool ok;
	int version;

	if (!run(conn, "migrate", LOCK_SQL) ||
	    (version = schema_version(conn)) < 0)
		return false;
	*applied = version < step->version;
	if (!*applied)
		return true;
	note = xasprintf("INSERT INTO rasid.schema_version (version, name) "
			 "VALUES (%d, '%s')",
	    step->version, step->name);
	ok = schema_make(conn) &&
	     run(conn, "migrate",
		 "SET LOCAL ROLE rasid_owner;"
		 "SET LOCAL search_path = pg_catalog;"
		 "SET LOCAL lock_timeout = '30s'") &&
	     file_read(&sql, step->path) && run(conn, step->path, sql.data) &&
	     run(conn, step->path, note);
	buf_free(&sql);
	free(note);
	return ok;
}

/* One step, one transaction. */
static bool
step_apply(PGconn *conn, const struct step *step)
{
	bool applied;

	if (!run(conn, "migrate", "BEGIN"))
		return false;
	if (!step_body(conn, step, &applied) ||
	    !run(conn, step->path, "COMMIT")) {
		PQclear(PQexec(conn, "ROLLBACK"));
		log_warnx("%s: not applied; the database is as it was before",
		    step->name);
		return false;
	}
	if (applied)
		printf("applied %s\n", step->name);
	return true;
}

/* Print a step as it would run. */
static bool
step_print(const struct step *step)
{
	struct buf sql = {0};
	bool ok = file_read(&sql, step->path);

	if (ok) {
		printf("-- %s\nBEGIN;\n", step->name);
		if (step->version == 1)
			printf("CREATE SCHEMA IF NOT EXISTS rasid "
			       "AUTHORIZATION rasid_owner;\n");
		if (step->version > 0)
			printf("SET LOCAL ROLE rasid_owner;\n");
		printf("%s", sql.data);
		if (step->version > 0)
			printf("INSERT INTO rasid.schema_version "
			       "(version, name) VALUES (%d, '%s');\n",
			    step->version, step->name);
		printf("COMMIT;\n\n");
	}
	buf_free(&sql);
	return ok;
}

/* What the service's role needs and what may have been taken from PUBLIC. */
static void
check_rights(PGconn *conn)
{
	static const char *const rights[] = {"CONNECT", "TEMPORARY"};

	for (size_t i = 0; i < sizeof rights / sizeof rights[0]; i++) {
		char *sql = xasprintf("SELECT has_database_privilege("
				      "'rasid_writer', current_database(), "
				      "'%s')",
		    rights[i]);

		if (!ask_whether(conn, sql))
			log_warnx("the service will need: GRANT %s ON DATABASE "
				  "\"%s\" TO rasid_writer",
			    rights[i], PQdb(conn));
		free(sql);
	}
}

static bool
migrate_steps(PGconn *conn, const struct steps *steps, bool dry_run)
{
	int version = schema_version(conn);
	bool no_roles = roles_missing(conn);
	bool ok = true;

	if (version < 0)
		return false;
	if (version > SCHEMA_VERSION) {
		log_warnx("the database's schema rasid is of version %d, this "
			  "rasid knows %d: use the newer one",
		    version, SCHEMA_VERSION);
		return false;
	}
	if (dry_run) {
		for (size_t i = no_roles ? 0 : 1; ok && i < steps->count; i++)
			if (i == 0 || steps->list[i].version > version)
				ok = step_print(&steps->list[i]);
		return ok;
	}
	if (no_roles)
		ok = roles_make(conn, &steps->list[0]);
	ok = ok && become_member(conn);
	for (size_t i = 1; ok && i < steps->count; i++)
		if (steps->list[i].version > version)
			ok = step_apply(conn, &steps->list[i]);
	if (!ok)
		return false;
	check_rights(conn);
	printf("schema rasid of database %s is at version %d\n", PQdb(conn),
	    SCHEMA_VERSION);
	return true;
}

bool
migrate_run(const char *conninfo, const char *folder, bool dry_run)
{
	struct steps steps = {0};
	PGconn *conn;
	bool ok = false;

	if (steps_find(&steps, folder) &&
	    (conn = session_open(conninfo, "rasid migrate")) != NULL) {
		ok = migrate_steps(conn, &steps, dry_run);
		PQfinish(conn);
	}
	steps_free(&steps);
	return ok;
}
