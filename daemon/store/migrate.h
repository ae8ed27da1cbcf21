/* SPDX-License-Identifier: ISC */
#ifndef RASID_MIGRATE_H
#define RASID_MIGRATE_H

#include <stdbool.h>

/*
 * The version of the schema that this program stores into: the number of the
 * last file in schema/.
 */
#define SCHEMA_VERSION 8

/*
 * Bring a database up to date: every file of the folder whose number is above
 * the database's version, each in a transaction of its own, under a lock that
 * lets two at once take turns. File 000 (the roles) runs before, if a role is
 * missing. conninfo is a libpq connection string. With dry_run nothing is
 * changed and the SQL that would run is printed. Says what it did on standard
 * output, what went wrong on standard error; false if something did.
 */
bool migrate_run(const char *conninfo, const char *folder, bool dry_run);

#endif
