/* SPDX-License-Identifier: ISC */
#ifndef RASID_SESSION_H
#define RASID_SESSION_H

#include <libpq-fe.h>
#include <stdbool.h>

/*
 * A connection for a command at a terminal, where libpq may block: the service
 * has pg.h. conninfo is taken as libpq takes it; name is told to the server as
 * the application's. In UTF-8, warnings and worse only. NULL after saying on
 * standard error why there is none; close it with PQfinish().
 */
PGconn *session_open(const char *conninfo, const char *name);

/* Begin a transaction that changes nothing and sees one state throughout. */
bool session_read_only(PGconn *);

#endif
